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
"use strict";var App=(()=>{var Y0=Object.create;var ti=Object.defineProperty;var J0=Object.getOwnPropertyDescriptor;var Q0=Object.getOwnPropertyNames;var ev=Object.getPrototypeOf,tv=
Object.prototype.hasOwnProperty;var nv=(e,t,n)=>t in e?ti(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var rv=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},ov=(e,t)=>{for(var n in t)ti(e,n,{get:t[n],enumerable:!0})},up=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Q0(t))!tv.call(e,o)&&o!==n&&ti(e,o,{get:(
)=>t[o],enumerable:!(r=J0(t,o))||r.enumerable});return e};var iv=(e,t,n)=>(n=e!=null?Y0(ev(e)):{},up(t||!e||!e.__esModule?ti(n,"default",{value:e,enumerable:!0}):n,e)),sv=e=>up(ti({},"__esModule",{
value:!0}),e);var ie=(e,t,n)=>nv(e,typeof t!="symbol"?t+"":t,n);var Rx=rv((Md,Id)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Id=="object"&&
typeof Md!="undefined"?Id.exports=t():e.Papa=t()})(Md,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var y=x(m);y.chunkSize=
parseInt(y.chunkSize),m.step||m.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,f),this.parseChunk=function(m,y){var k=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){let F=this._config.newline;F||(T=this._config.quoteChar||'"',F=this._handle.guessLineEndings(m,T)),m=[...m.split(F).slice(k)].join(F)}
this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(T=this._config.beforeFirstChunk(m))!==void 0&&(m=T),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+m,T=(this._partialLine="",
this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=T.meta.cursor,k=(this._finished||(this._partialLine=k.substring(m-this._baseIndex),
this._baseIndex=m),T&&T.data&&(this._rowCount+=T.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:T,workerId:s.WORKER_ID,finished:k});
else if(C(this._config.chunk)&&!y){if(this._config.chunk(T,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=T=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(T.data),this._completeResults.errors=this._completeResults.errors.concat(T.errors),
this._completeResults.meta=T.meta),this._completed||!k||!C(this._config.complete)||T&&T.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||T&&
T.meta.paused||this._nextChunk(),T}this._halted=!0},this._sendError=function(m){C(this._config.error)?this._config.error(m):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:m,finished:
!1})}}function u(f){var m;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,this._config.withCredentials&&(m.withCredentials=
this._config.withCredentials),n||(m.onload=S(this._chunkLoaded,this),m.onerror=S(this._chunkError,this)),m.ontimeout=S(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,k=this._config.downloadRequestHeaders;for(
y in k)m.setRequestHeader(y,k[y])}var T;this._config.chunkSize&&(T=this._start+this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+T));try{m.send(
this._config.downloadRequestBody)}catch(F){this._chunkError(F.message)}n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?
this._chunkError():(this._start+=this._config.chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(y){y=m.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var m,y,k=
typeof FileReader!="undefined";this.stream=function(T){this._input=T,y=T.slice||T.webkitSlice||T.mozSlice,k?((m=new FileReader).onload=S(this._chunkLoaded,this),m.onerror=S(this._chunkError,this)):m=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var T=
this._input,F=(this._config.chunkSize&&(F=Math.min(this._start+this._config.chunkSize,this._input.size),T=y.call(T,this._start,F)),m.readAsText(T,this._config.encoding));k||this._chunkLoaded({target:{
result:F}})},this._chunkLoaded=function(T){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(T.target.result)},this._chunkError=
function(){this._sendError(m.error)}}function d(f){var m;c.call(this,f=f||{}),this.stream=function(y){return m=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=
this._config.chunkSize,m=y?(k=m.substring(0,y),m.substring(y)):(k=m,""),this._finished=!m,this.parseChunk(k)}}function p(f){c.call(this,f=f||{});var m=[],y=!0,k=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(T){this._input=T,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){k&&m.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),m.length?this.parseChunk(m.shift()):y=!0},this._streamData=S(function(T){try{m.push(typeof T=="string"?T:T.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(m.shift()))}catch(F){this._streamError(F)}},this),this._streamError=S(function(T){this._streamCleanUp(),this._sendError(T)},this),this._streamEnd=S(function(){
this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(f){var m,y,k,T,F=Math.pow(2,53),ve=-F,de=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Ue=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
Q=this,Le=0,L=0,we=!1,j=!1,W=[],E={data:[],errors:[],meta:{}};function Ke(X){return f.skipEmptyLines==="greedy"?X.join("").trim()==="":X.length===1&&X[0].length===0}function pe(){if(E&&k&&(Pt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),f.skipEmptyLines&&(E.data=E.data.filter(function(he){return!Ke(he)})),Oe(
)){let he=function(Xe){W.push(Xe)};var G=he;if(E)if(Array.isArray(E.data[0])){for(var X=0;Oe()&&X< E.data.length;X++)E.data[X].forEach(he);E.data.splice(0,1)}else E.data.forEach(he)}function V(he,Xe){
for(var Re=f.header?{}:[],Y=0;Y< he.length;Y++){var Z=Y,Ye=he[Y],Ye=((ee,fe)=>(Me=>(f.dynamicTypingFunction&&f.dynamicTyping[Me]===void 0&&(f.dynamicTyping[Me]=f.dynamicTypingFunction(Me)),(
f.dynamicTyping[Me]||f.dynamicTyping)===!0))(ee)?fe==="true"||fe==="TRUE"||fe!=="false"&&fe!=="FALSE"&&((Me=>{if(de.test(Me)&&(Me=parseFloat(Me),ve< Me&&Me< F))return 1})(fe)?parseFloat(fe):Ue.test(
fe)?new Date(fe):fe===""?null:fe):fe)(Z=f.header?Y>=W.length?"__parsed_extra":W[Y]:Z,Ye=f.transform?f.transform(Ye,Z):Ye);Z==="__parsed_extra"?(Re[Z]=Re[Z]||[],Re[Z].push(Ye)):Re[Z]=Ye}
return f.header&&(Y>W.length?Pt("FieldMismatch","TooManyFields","Too many fields: expected "+W.length+" fields but parsed "+Y,L+Xe):Y< W.length&&Pt("FieldMismatch","TooFewFields",
"Too few fields: expected "+W.length+" fields but parsed "+Y,L+Xe)),Re}var Se;E&&(f.header||f.dynamicTyping||f.transform)&&(Se=1,!E.data.length||Array.isArray(E.data[0])?(E.data=E.data.map(V),Se=
E.data.length):E.data=V(E.data,0),f.header&&E.meta&&(E.meta.fields=W),L+=Se)}function Oe(){return f.header&&W.length===0}function Pt(X,V,Se,G){X={type:X,code:V,message:Se},G!==void 0&&(X.row=G),
E.errors.push(X)}C(f.step)&&(T=f.step,f.step=function(X){E=X,Oe()?pe():(pe(),E.data.length!==0&&(Le+=X.data.length,f.preview&&Le>f.preview?y.abort():(E.data=E.data[0],T(E,Q))))}),this.parse=function(
X,V,Se){var G=f.quoteChar||'"',G=(f.newline||(f.newline=this.guessLineEndings(X,G)),k=!1,f.delimiter?C(f.delimiter)&&(f.delimiter=f.delimiter(X),E.meta.delimiter=f.delimiter):((G=((he,Xe,Re,Y,Z)=>{
var Ye,ee,fe,Me;Z=Z||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var qr=0;qr< Z.length;qr++){for(var Kt,Qo=Z[qr],je=0,jt=0,Ie=0,ct=(fe=void 0,new w({comments:Y,delimiter:Qo,newline:Xe,preview:
10}).parse(he)),on=0;on< ct.data.length;on++)Re&&Ke(ct.data[on])?Ie++:(Kt=ct.data[on].length,jt+=Kt,fe===void 0?fe=Kt:0< Kt&&(je+=Math.abs(Kt-fe),fe=Kt));0< ct.data.length&&(jt/=ct.data.length-Ie),
1.99< jt&&(ee===void 0||je< ee||je===ee&&Me< jt)&&(ee=je,Ye=Qo,Me=jt)}return{successful:!!(f.delimiter=Ye),bestDelimiter:Ye}})(X,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?
f.delimiter=G.bestDelimiter:(k=!0,f.delimiter=s.DefaultDelimiter),E.meta.delimiter=f.delimiter),x(f));return G.header=Oe(),f.preview&&f.header&&G.preview++,m=X,y=new w(G),E=y.parse(m,V,Se),pe(),we?{
meta:{paused:!0}}:E||{meta:{paused:!1}}},this.paused=function(){return we},this.pause=function(){we=!0,y.abort(),m=C(f.chunk)?"":m.substring(y.getCharIndex())},this.resume=function(){
Q.streamer._halted?(we=!1,Q.streamer.parseChunk(m,!0)):(void 0)(Q.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),E.meta.aborted=!0,C(f.complete)&&f.complete(E),m=""}
,this.guessLineEndings=function(he,G){he=he.substring(0,1048576);var G=new RegExp(g(G)+"([^]*?)"+g(G),"gm"),Se=(he=he.replace(G,"")).split("\r"),G=he.split(`\n`),he=1< G.length&&G[0].length< Se[
0].length;if(Se.length===1||he)return`\n`;for(var Xe=0,Re=0;Re< Se.length;Re++)Se[Re][0]===`\n`&&Xe++;return Xe>=Se.length/2?`\r\n`:"\r"}}function g(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(f){var m=(f=f||{}).delimiter,y=f.newline,k=f.comments,T=f.step,F=f.preview,ve=f.fastMode,de=null,Ue=!1,Q=f.quoteChar==null?'"':f.quoteChar,Le=Q;if(f.escapeChar!==void 0&&(Le=f.escapeChar),(
typeof m!="string"||-1< s.BAD_DELIMITERS.indexOf(m))&&(m=","),k===m)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var L=0,we=!1;this.parse=function(j,W,E){if(typeof j!="string")throw new Error("Input must be a string");var Ke=j.length,pe=m.length,Oe=y.length,Pt=k.length,X=
C(T),V=[],Se=[],G=[],he=L=0;if(!j)return je();if(ve||ve!==!1&&j.indexOf(Q)===-1){for(var Xe=j.split(y),Re=0;Re< Xe.length;Re++){if(G=Xe[Re],L+=G.length,Re!==Xe.length-1)L+=y.length;else if(
E)return je();if(!k||G.substring(0,Pt)!==k){if(X){if(V=[],Me(G.split(m)),jt(),we)return je()}else Me(G.split(m));if(F&&F<=Re)return V=V.slice(0,F),je(!0)}}return je()}for(var Y=j.indexOf(m,L),Z=
j.indexOf(y,L),Ye=new RegExp(g(Le)+g(Q),"g"),ee=j.indexOf(Q,L);;)if(j[L]===Q)for(ee=L,L++;;){if((ee=j.indexOf(Q,ee+1))===-1)return E||Se.push({type:"Quotes",code:"MissingQuotes",message:
"Quoted field unterminated",row:V.length,index:L}),Kt();if(ee===Ke-1)return Kt(j.substring(L,ee).replace(Ye,Q));if(Q===Le&&j[ee+1]===Le)ee++;else if(Q===Le||ee===0||j[ee-1]!==Le){Y!==-1&&Y< ee+1&&(Y=
j.indexOf(m,ee+1));var fe=qr((Z=Z!==-1&&Z< ee+1?j.indexOf(y,ee+1):Z)===-1?Y:Math.min(Y,Z));if(j.substr(ee+1+fe,pe)===m){G.push(j.substring(L,ee).replace(Ye,Q)),j[L=ee+1+fe+pe]!==Q&&(ee=j.indexOf(Q,
L)),Y!==-1&&Y< L&&(Y=j.indexOf(m,L)),Z!==-1&&Z< L&&(Z=j.indexOf(y,L));break}if(fe=qr(Z),j.substring(ee+1+fe,ee+1+fe+Oe)===y){if(G.push(j.substring(L,ee).replace(Ye,Q)),Qo(ee+1+fe+Oe),Y!==-1&&Y< L&&(Y=
j.indexOf(m,L)),ee=j.indexOf(Q,L),X&&(jt(),we))return je();if(F&&V.length>=F)return je(!0);break}Se.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:
V.length,index:L}),ee++}}else if(k&&G.length===0&&j.substring(L,L+Pt)===k){if(Z===-1)return je();L=Z+Oe,Z=j.indexOf(y,L),Y!==-1&&Y< L&&(Y=j.indexOf(m,L))}else if(Y!==-1&&(Y< Z||Z===-1))G.push(
j.substring(L,Y)),L=Y+pe,Y=j.indexOf(m,L);else{if(Z===-1)break;if(G.push(j.substring(L,Z)),Qo(Z+Oe),X&&(jt(),we))return je();if(F&&V.length>=F)return je(!0)}return Kt();function Me(Ie){V.push(Ie),he=
L}function qr(Ie){var ct=0;return ct=Ie!==-1&&(Ie=j.substring(ee+1,Ie))&&Ie.trim()===""?Ie.length:ct}function Kt(Ie){return E||(Ie===void 0&&(Ie=j.substring(L)),G.push(Ie),L=Ke,Me(G),X&&jt()),je()}
function Qo(Ie){L=Ie,Me(G),G=[],Z=j.indexOf(y,L)}function je(Ie){if(f.header&&!W&&V.length&&!Ue){var ct=V[0],on=Object.create(null),Dc=new Set(ct);let ap=!1;for(let Xr=0;Xr< ct.length;Xr++){let Bt=a(
ct[Xr]);if(on[Bt=C(f.transformHeader)?f.transformHeader(Bt,Xr):Bt]){let ei,cp=on[Bt];for(;ei=Bt+"_"+cp,cp++,Dc.has(ei););Dc.add(ei),ct[Xr]=ei,on[Bt]++,ap=!0,(de=de===null?{}:de)[ei]=Bt}else on[Bt]=1,
ct[Xr]=Bt;Dc.add(Bt)}ap&&console.warn("Duplicate headers found and renamed."),Ue=!0}return{data:V,errors:Se,meta:{delimiter:m,linebreak:y,aborted:we,truncated:!!Ie,cursor:he+(W||0),renamedHeaders:de}}
}function jt(){T(je()),V=[],Se=[]}},this.abort=function(){we=!0},this.getCharIndex=function(){return L}}function v(f){var m=f.data,y=o[m.workerId],k=!1;if(m.error)y.userError(m.error,m.file);else if(
m.results&&m.results.data){var T={abort:function(){k=!0,_(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(C(y.userStep)){for(var F=0;F< m.results.data.length&&(y.userStep({
data:m.results.data[F],errors:m.results.errors,meta:m.results.meta},T),!k);F++);delete m.results}else C(y.userChunk)&&(y.userChunk(m.results,T,m.file),delete m.results)}m.finished&&!k&&_(m.workerId,
m.results)}function _(f,m){var y=o[f];C(y.userComplete)&&y.userComplete(m),y.terminate(),delete o[f]}function b(){throw new Error("Not implemented.")}function x(f){if(typeof f!="object"||
f===null)return f;var m,y=Array.isArray(f)?[]:{};for(m in f)y[m]=x(f[m]);return y}function S(f,m){return function(){f.apply(m,arguments)}}function C(f){return typeof f=="function"}return s.parse=
function(f,m){var y=(m=m||{}).dynamicTyping||!1;if(C(y)&&(m.dynamicTypingFunction=y,y={}),m.dynamicTyping=y,m.transform=!!C(m.transform)&&m.transform,m.downloadTimeout!==void 0){var y=parseInt(
m.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=y}if(!m.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(f),y=new(m.download?u:d)(m)):f.readable===!0&&C(f.read)&&C(f.on)?y=new p(m):(t.File&&f instanceof File||f instanceof Object)&&(y=new l(m)),y.stream(f);
(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var T=t.URL||t.webkitURL||null,F=e.toString();return s.BLOB_URL||(s.BLOB_URL=T.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",F,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=v,k.id=i++,o[k.id]=k)})()).userStep=m.step,y.userChunk=m.chunk,y.userComplete=m.complete,y.userError=m.error,m.step=C(
m.step),m.chunk=C(m.chunk),m.complete=C(m.complete),m.error=C(m.error),delete m.worker,y.postMessage({input:f,config:m,workerId:y.id})},s.unparse=function(f,m){var y=!1,k=!0,T=",",F=`\r\n`,ve='"',de=
ve+ve,Ue=!1,Q=null,Le=!1,L=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(W){return m.delimiter.indexOf(W)!==-1}).length||(T=m.delimiter),
typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(y=m.quotes),typeof m.skipEmptyLines!="boolean"&&typeof m.skipEmptyLines!="string"||(Ue=m.skipEmptyLines),
typeof m.newline=="string"&&(F=m.newline),typeof m.quoteChar=="string"&&(ve=m.quoteChar,de=ve+ve),typeof m.header=="boolean"&&(k=m.header),Array.isArray(m.columns)){if(
m.columns.length===0)throw new Error("Option columns is empty");Q=m.columns}m.escapeChar!==void 0&&(de=m.escapeChar+ve),m.escapeFormulae instanceof RegExp?Le=m.escapeFormulae:
typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(Le=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(ve),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return we(Q,f,Ue);if(
Array.isArray(f[0]))return we(null,f,Ue);if(typeof f[0]=="object")return we(Q||Object.keys(f[0]),f,Ue)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||Q),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),we(f.fields||[],f.data||[],Ue);throw new Error("Unable to serialize unrecognized input");function we(W,E,Ke){var pe="",Oe=(typeof W=="string"&&(W=
JSON.parse(W)),typeof E=="string"&&(E=JSON.parse(E)),Array.isArray(W)&&0< W.length),Pt=!Array.isArray(E[0]);if(Oe&&k){for(var X=0;X< W.length;X++)0< X&&(pe+=T),pe+=j(W[X],X);0< E.length&&(pe+=F)}for(
var V=0;V< E.length;V++){var Se=(Oe?W:E[V]).length,G=!1,he=Oe?Object.keys(E[V]).length===0:E[V].length===0;if(Ke&&!Oe&&(G=Ke==="greedy"?E[V].join("").trim()==="":E[V].length===1&&(E[V][0]==null||E[V][
0].length===0)),Ke==="greedy"&&Oe){for(var Xe=[],Re=0;Re< Se;Re++){var Y=Pt?W[Re]:Re;Xe.push(E[V][Y])}G=Xe.join("").trim()===""}if(!G){for(var Z=0;Z< Se;Z++){0< Z&&!he&&(pe+=T);var Ye=Oe&&Pt?W[Z]:Z;
pe+=j(E[V][Ye],Z)}V< E.length-1&&(!Ke||0< Se&&!he)&&(pe+=F)}}return pe}function j(W,E){var Ke,pe,Oe;return W==null?"":W.constructor===Date?isNaN(W.getTime())?"":W.toISOString():(Oe=!1,Ke=W.toString(),
Le&&typeof W!="number"&&typeof W!="bigint"&&typeof W!="boolean"&&Le.test(Ke)&&(W=Ke="'"+Ke,Oe=!0),pe=Ke.replace(L,de),(Oe=Oe||y===!0||typeof y=="function"&&y(W,E)||Array.isArray(y)&&y[E]||((Pt,X)=>{
for(var V=0;V< X.length;V++)if(-1< Pt.indexOf(X[V]))return!0;return!1})(pe,s.BAD_DELIMITERS)||-1< pe.indexOf(T)||-1< Ke.indexOf(ve)||pe.charAt(0)===" "||pe.charAt(pe.length-1)===" ")?ve+pe+ve:pe)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=
f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(t.File&&f.input instanceof File||
f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var p1={};ov(p1,{doGet:()=>a1,onEdit:(
)=>s1,onOpen:()=>i1,openPage:()=>sx,rpc:()=>c1,sendDailyLetters:()=>u1,setUp:()=>d1,showMissingFirst:()=>l1});var av="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
cv="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",uv=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,lv="âáàåãäêéèúüë_ùøûõï",dv=[0,1,0,9,3,35],pv="ôöñíìæóòî",
hv="ơưđíìỉĩịỵ",fv="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",dp=/[A-Za-z\xA1-\u1EF9]+/g,mv=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,pp=/[^\0-\x7F]/,hp=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,gv=
/[a-z]Ã|Ã.[a-z]/,yv="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",bv="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",wv="o?a|u?ê|i|u?y",kv=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",xv=new RegExp(`^(?:${yv})?(?:(?:${bv})(?:ng|[cmnpt])|(?:${wv})[cn]h|${kv})$`),vv=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",Sv="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",Rv="^[^1]*(?:[cpt]|ch)$",Ov=new RegExp(`${vv}|(?:${Sv})[12]|${Rv}`);function Tv(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return xv.test(n.replace(/[12]/,""))&&!Ov.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var lp=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function fp(e){let t=lp(e);return e.replace(dp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>cv[av.indexOf(o)]||o);return t||lp(n)?r.toUpperCase():r})}function mp(e){return e.replace(uv,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=lv.indexOf(r.charAt(1)),s=dv[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(hv[pv.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function gp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+fv.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ni(n),i=hp.test(e);return i&&t===e||(i||gv.test(e))&&r&&!o?n:void 0}function ni(e,t=String){let n=(e.match(dp)||[]).filter(o=>o.length>1&&
pp.test(o)),r=n.filter(o=>Tv(t(o))).length;return{good:r,bad:n.length-r}}var yp={tcvn3:fp,vni:mp,mojibake:gp};function Cn(e){if(!pp.test(e))return;let t=e.normalize("NFC");if(mv.test(
t))return"unicode";if(hp.test(t)||gp(t)!==void 0)return"mojibake";let n=ni(t);if(n.bad===0)return;let r=ni(t,fp),o=ni(t,mp),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function or(e){let t=Cn(e),n=t&&t!=="unicode"?yp[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function bp(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${Cn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:yp[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=or(c),d=!l&&r&&Cn(c)===void 0&&ni(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var Cv=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",_v="\\0-\\x08\\x0E-\\x1F\\x7F",Lv=new RegExp(`[${Cv}${_v}]`,"g"),$v=/[\x80-\x9F\xAD]/g,Ev=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Pv=[768,777,771,769,803];function P(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Lv,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Cn(t);if(r&&r!=="unicode"&&Cn(n)===r)return n}return t.replace($v,"").replace(/\s+/g," ").trim().normalize("NFC")}function H(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return P(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(Ev,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function xp(e,t){return K(e)===K(t)}var wp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function kp(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?wp.indexOf((a+c).normalize("NFC")):-1,l=u<0?wp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?Pv.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function sn(e,t){let n=kp(e),r=kp(t);return n< r?-1:n>r?1:0}function vp(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function us(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Rp=864e5,ls=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Sp=e=>String(e).padStart(2,"0"),me=(e,t)=>new Date(ls(e)+t*Rp).toISOString().slice(0,10);function Op(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var ht=(e,t)=>Math.round((ls(t)-ls(e))/Rp),Fc=e=>new Date(ls(e)).getUTCDay(),Te=e=>e.slice(0,10),Yr=e=>new Date(e+7*36e5).toISOString().slice(0,19),ps=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,te=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",$e=e=>e?`${te(e)} ${e.slice(11,16)}`:"",Av=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],ft=e=>`${te(e)} (${Av[Fc(e)]})`,zc=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${Sp(t)}-${Sp(n)}`:void 0},Tp=200,Nv=4e3,Zt="(\\d{1,2})",hs="(\\d{4}|\\d{2})",ds="(?: ?[-/.\\\\] ?| )",Mv=`${Zt}${ds}${Zt}${ds}${hs}`,Iv=`(\\d{4})${ds}${Zt}${ds}${Zt}`,Dv=
`${Zt} ?thang ?${Zt}(?: ?[,/.-] ?| ?nam ?| )${hs}`,Cp=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],_p=`(${Cp.join("|")})[a-z]{0,6}\\.?`,Fv=`${Zt}[ -]${_p}[ ,-]{1,2}${hs}`,
zv=`${_p} ${Zt},? ${hs}`,Uv="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",Kv=`(?:${[Mv,Iv,Dv,Fv,zv].join("|")})${Uv}(?![a-z\\d]|[/.\\\\]\\d)`,Lp=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",jv=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Lp})`,Bv=new RegExp(`^[ ,.:;()-]*(?:${jv}[ ,.:;()-]*){0,8}$`),Zv=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Uc=e=>H(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function $p(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${Kv}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[g,w="",v,_,b,x,S,C,f,m,y,k,T,F,ve,de,Ue]=h,Q=(s=(i=(o=(r=b!=null?b:x)!=null?r:y)!=null?o:F)!=null?i:Ue)!=null?s:"",Le=(a=_!=null?_:S)!=null?a:m,L=(c=T!=null?T:ve)!=null?c:"",we=h.index+w.length,j=
zc(Q.length===2?2e3+ +Q:+Q,Le===void 0?Cp.indexOf(L)+1:+Le,+((p=(d=(l=(u=v!=null?v:C)!=null?u:f)!=null?l:k)!=null?d:de)!=null?p:""));t.push({day:j,from:we,to:we+g.length-w.length})}return t}
function rt(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return zc(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Tp)return;let t=Uc(e),[n,r]=$p(t);if(!n||r||!Bv.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Lp,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Zv.test(o)?void 0:n.day}function Ep(e){let t=Uc(e.slice(0,Tp));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:rt(t.replace(/^truoc\b/,""))}var Pp="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",Gv="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",Hv=new RegExp(
`(?:^|[^a-z\\d/.-])${Zt}(?: ?[/.-] ?${Zt})? ?(?:${Pp}) ?$`),Wv=new RegExp(`^[ ()]*(?:${Pp})[ ()]*(?:(?:${Gv}),? *)?$`);function Ap(e,t){var s;if(e.length>Nv)return;let n=Uc(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of $p(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=Hv.exec(l);if(p&&/\d/.test(l)){if(d=(s=zc(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&Wv.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=ht(d,a)+1;if(h<1||h>t)return;for(let g=0;g< h;g+=1)r.add(me(d,g));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Np="Nếu vẫn báo, gọi cán bộ phụ trách.",Mp={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Np}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Np}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Gt=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Kc="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Ip="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ri=
"Mở thử một lần.",Dp={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Gt},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Gt} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Ip}`,letter:{todo:`${Gt} ${Ip}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Gt},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Gt}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Gt}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Gt},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Gt},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Gt},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Kc},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Gt},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Kc},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Kc},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ri},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ri},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ri},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ri},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ri},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var jc=
"ví dụ hoa.nguyen@gmail.com",fs=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Fp={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${jc}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${jc}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${jc}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var zp={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Up="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Kp=
"Ghi số di động hoặc số cố định của người quản trị.",ms="Xem lại số.",jp={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Up}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Up}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Kp},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:Kp},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:ms},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:ms},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:ms},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:ms},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function an(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var Vv=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function gs(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?an(n,Vv.get(t)):n]))}var ys=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var bs=(e,t)=>typeof e=="function"?e(t):e;
var Bc={...Dp,...jp,...Fp,...zp,...Mp},Jr=({key:e,with:t})=>ys(bs(Bc[e],gs(t)));var qv=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),D1=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),Xv=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],Yv=1<< Xv.length,F1=Yv<<1;function Zc(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=H(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=qv.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var Jv=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Qv=new RegExp(` (?:${Jv.join("|")})(?= )`,"g"),Gc=
/^(?:huien|thi xa|thanh pho) /;function Bp(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Zc(s,t).join(" ")} `.replace(Qv,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Zc(s.name,t).join(" "));n.set(a,c),i(c,a),Gc.test(c)&&i(c.replace(Gc,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Zp(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(P(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Gc.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function ir(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var oi=e=>[...new Set(e.map(t=>t.unit.trim()))];var ws={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Hc=(e="")=>H(P(e));function Wc(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===ws.key,n=e.phone===ws.phone,r=
e.email===ws.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Hc(e[i])===Hc(ws[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Gp=e=>e.length>2||oi(e).length>1,ks={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Zp(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>ir(e,
t=>t.key).filter(t=>oi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>ir(e,t=>t.key).flatMap(t=>ir(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>ir(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Hc(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ir(e,t=>t.phone).filter(Gp).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ir(
e,t=>t.email).filter(Gp).map(t=>({rows:t}))}};var Hp=Object.fromEntries(Object.entries(ks).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Wp={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${fs(e.text)}`,
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var eS=3;function tS({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,
other:a}){return[...n.length>eS?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${an(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Vp={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${fs(e.text)}`,"roster.askEmail":
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
e=>`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại. Đề nghị đặt mã khác.`,"roster.changes":e=>tS(e),"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var qp={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Xp={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Yp={"link.refused":
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
"Đơn vị này chưa có liên kết. Đề nghị chọn “Thiết lập, sửa lại sổ”."};var Jp={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var Qp={"paper.nothing":"Không có đơn vị nào khớp. Chọn lại cấp trên, trạng thái hoặc đơn vị.","paper.tooMany":
e=>`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị. Chọn theo từng cấp trên rồi in nhiều lần.`,"paper.fakeAddress":
"Chưa đọc được địa chỉ trang giả mạo. Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại.","paper.fakeDay":"Ngày phát hiện chưa đúng. Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026.",
"paper.fakeId":"Mã số của trang chỉ gồm chữ số. Nếu không biết thì để trống.","paper.fakeUnit":"Chưa chọn đơn vị bị giả mạo. Chọn một đơn vị trong danh sách."};var nS={...Bc,...Hp,...Wp,...Vp,...qp,
...Xp,...Yp,...Jp,...Qp},rS=e=>bs(nS[e.key],gs(e.with)),R=e=>ys(rS(e));var Ht=e=>({ok:!0,value:e}),xt=(...e)=>({ok:!1,problems:e});var oS=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function iS(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function eh(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||oS.test(t)?Ht(t):xt(iS(t))}var th="script.google.com";var sS=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,aS=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function _n(e){return sS.test(e)?"NOTHING":aS.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ii="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),rh=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Vc=[...ii.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...rh],cS=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,oh=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],uS=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,lS=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,nh=`\\s"'“”‘’<>()[\\]{},;:!?*`,ih=new RegExp(`^[${nh}-]+|[${nh}.…-]+$`,"g"),
dS=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function sh(e){let t=oh.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Vc.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||cS.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=ii.includes(n),a=s?n:ii.find(l=>us(n,l));if(!a)return rh.find(l=>us(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Vc.includes(u)?u:`${a}.com`}var xs=e=>uS.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function vs(e){let t=H(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${sh(r(t.slice(n+1)))}`;return xs(o)?o:void 0}function pS(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&xs(n)?n:vs(e)}var cn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function hS(e){let t=H(e).replace(/\s/g,""),n=Vc.find(o=>t.endsWith(o)&&(ii.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&vs(
`${t.slice(0,-n.length)}@${n}`);return r?cn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?cn("NAME_IN_EMAIL"):cn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function fS(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=H(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(ih,""),around:o!==""}}var ah=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ss(e){let t=ah(P(e)),n=_n(t.slice(0,1e3));if(n==="NOTHING")return cn("EMPTY");if(t.length>1e3)return cn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return cn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?cn("PHONE_IN_EMAIL"):hS(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(ih,
"")).filter(h=>h.includes("@")),o=r.filter((h,g)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===g);if(o.length>1)return cn("MULTIPLE",void 0,o.filter(xs));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:fS(t),a=dS.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!xs(i))return cn(c,c==="SPACES"?pS(i):vs(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=vs(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ut(e){let t=P(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var mS=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,gS=/"[^"@]{0,200}"\s*(?=<)/g,yS=
200,bS=/^\s*\d{1,2}[.)]\s+/,wS=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(bS,"")]:e.replace(/></g,"> <").split(/\s+/),kS=(e,t)=>t!==void 0&&t.length< e.length&&P(e).split(" ").includes(t);
function Je(e){let t={emails:[],bad:[]},n=new Set,r=ah(e.slice(0,2e4).replace(lS,"")).replace(gS,""),o=[];for(let i of r.split(mS).flatMap(wS).slice(0,yS)){let s=Ss(i),a=!s.ok&&kS(i,s.suggest)?Ss(
s.suggest):s;if(a.ok){if(a.suggest&&xS(a.key)){t.bad.push({text:P(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ut(a.key))||t.emails.push(a.email),n.add(ut(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:P(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:P(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function xS(e){let t=e.slice(e.indexOf("@")+1),n=sh(t);return n!==t&&(oh.some(([r])=>r.test(t))||ii.includes(n.split(".")[0]))}var vS=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,SS=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Rs=e=>{let t=e.replace(SS,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},RS=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function ch(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(vS))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=Rs(i.slice(a,l)),p=u+1< s.length?"":Rs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||RS(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Rs(i))&&(/^\s*\|/.test(i)||n.push({name:Rs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function uh(e,t){try{return e.read(t)}catch{return xt({key:"setting.unreadable",with:{label:e.label}})}}var OS=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,TS=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,CS=
200,_S=e=>e.replace(OS,"").replace(TS,""),lh=e=>e.slice(0,CS).normalize("NFKC"),vt=e=>K(_S(P(lh(e)))),z=e=>K(P(lh(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function sr(e,t={}){var i;let n=
new Map(e.map(s=>[vt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>H(vt(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=vt(s);return(c=n.get(a))!=null?c:r.get(H(a))}}var U={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Ee={passed:"Đạt",returned:"Trả lại"},Ce={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},qc={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},q={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Xc={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},Qr={form:"Biểu mẫu",hand:"Sửa tay"},mt={yes:"Có",no:"Không"},M={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ae={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Os=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),St=(e,t,n,r,o,i={}
)=>({...Os(e,t,n,i),faultBit:r,report:o}),Be=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Qe=(e,t,n,r={})=>({...Be(e,t,n,
r),checked:!0}),A=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),eo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ts=e=>eo(e,t=>"checked"in t),si=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var ai={[U.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[U.group]:["group","nhóm facebook","hội nhóm"],[
U.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[U.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Ce.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
Ce.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Ce.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[q.active]:["hoạt động","còn hoạt động"],[
q.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[q.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Ee.passed]:["ok","đã đạt","đạt yêu cầu"],[
Ee.returned]:["đã trả lại","trả về"]},ph={[mt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[mt.no]:["false","0","no","ko","k","không ạ"]},un=sr(Object.values(U),ai),ci=sr(Object.values(Ce),ai),hh=
sr(Object.values(Ee),ai),Wt=sr(Object.values(q),ai),Ln=sr(Object.values(mt),ph),dh=new Map;function LS(e){var r;let t=e.join(`\n`),n=(r=dh.get(t))!=null?r:sr(e,e[0]===mt.yes?ph:ai);return dh.set(t,n),
n}function fh({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=LS(e)(t))!=null?n:t}function Cs(e){let t=Ln(e);return t===void 0?e.trim()?void 0:!1:t===mt.yes}var $S=50,At=e=>Je(e.join(
`\n`)).emails.slice(0,$S);var ln=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?xt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Ht(s)}}),mh="Có",
ES="Không",Yc=(e,t,n)=>ln(e,t,n,"Có hoặc Không",Cs),to=(e,t,n,r,o,i=PS)=>ln(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),PS=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function AS(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(H(e)))!=null?n:[];return t===void 0?void 0:+t}function NS(e){var n;let t=H(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var bh=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),MS=["cn","hai","ba","tu","nam","sau","bay"],IS=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function DS(e){let t=H(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:MS.indexOf(t);return n<0?void 0:n}function FS(e){if(IS.test(H(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of bh(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(DS),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var zS=61,US=e=>Ap(e,zS),gh="thứ Hai đến thứ Sáu",yh=
"02/09/2019, 04/02/2019 - 08/02/2019",_s={lettersOn:Yc("Gửi thư tự động",ES,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:ln("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?rt(e):""),milestones:ln("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",NS),sendHour:to("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,AS),sendDays:ln("Ngày gửi trong tuần",gh,"Các ngày được gửi thư.",`như ${gh}`,FS),holidays:ln("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${yh}.`,`như ${yh}`,US),senderName:ln("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:ln("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?At([e])[0]:""),unitCap:to("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:to(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Yc("Gửi thư cho cấp trên",mh,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Yc(
"Gửi thư cảm ơn",mh,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:to("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:ln(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",bh)};var $n=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Ht(r.trim())}),wh=(e,t,n,r=rt)=>({label:e,help:t,
initial:"",read:o=>o.trim()?vh(r(o),{key:"setting.day",with:{label:e,text:o}}):n?xt({key:"setting.empty",with:{label:e}}):Ht("")}),kh=(e,t,n)=>({label:e,initial:t,help:n,read:r=>vh(Cs(r),{key:
"setting.yesNo",with:{label:e,text:r}})}),xh=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),KS=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Je(n),i=o.map(({text:s})=>({key:
"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),jS=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...ch(r,e)})});function vh(e,t){
return e===void 0?xt(t):Ht(e)}var BS=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ke={federation:$n("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:$n("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:$n("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:$n("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:wh("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Ep),graceUntil:wh("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:KS("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:$n("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:kh("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:jS("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:$n("Thông báo về dữ liệu cá nhân",BS,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:to("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:eh},
linkOnly:kh("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được trang tính vẫn khai ở menu, và các đơn vị sửa được trang tính nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng; nên thôi chia sẻ trang tính với đơn vị."),
paperAbove:$n("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:$n("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),..._s};function dn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(ke)){let s=e[i.label],a=
s===void 0?xt({key:"setting.lost",with:{label:i.label}}):uh(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:
""}return{settings:n,problems:[...t,...ZS(n)]}}function ZS({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:te(t),due:te(e)}}]:[]}var ot=e=>(/[%\x2f]/.test(e)?
e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Rt=e=>P(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function Ot(e){let t=ot(e),n=new Map;return r=>{var c;let o=r.split("/"),i=
o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Rt(Sh(s))===Rt(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var Sh=e=>e.replace(/%2F/g,
"/").replace(/%25/g,"%"),Jc=e=>{var t;return Sh((t=e.split("/")[1])!=null?t:"")};var Qc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],pn=e=>({round:Rt(e.round),
dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function Oh(e,t){if(!e)return[];let n=pn(t);
return Qc.filter(r=>e[r]!==n[r]).map(r=>({label:ke[r].label,from:Rh(e[r]),to:Rh(r==="round"?t.round.trim():n[r])}))}var Rh=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?te(e):e;var Ls={reader:
"public"},xe={unit:Os("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Be("Đơn vị",240,"Tên đơn vị theo mã.",Ls),kind:St("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ls,choices:Object.values(U)}),accountName:St("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:St(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ls),address:St("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ls),name:St("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:St("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:St("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:St("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:St(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
St("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:St(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Os("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Ce)}),rowId:Qe(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:Qe("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Qe("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Qe("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Qe("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Qe("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Be("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Be("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Be("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Be("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Be("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(qc),since:4}),consent:Be("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Be(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(Ee)}),comment:A("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},ui=xe,_e=eo(ui,e=>"report"in e),uM=_e.filter(e=>xe[
e].report.group==="manager"),eu=_e.filter(e=>["manager","second"].includes(xe[e].report.group)),li=eo(ui,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ui[e].faultBit})),hn=eo(ui,({writer:e}
)=>e==="unit"),En=Ts(xe),Th=eo(ui,({writer:e})=>e!=="staff"),fn=e=>xe[e].heading;var Ge={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:A("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:A("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[mt.yes,
mt.no]}),status:Qe("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Qe("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Qe(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Qe("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Qe(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Qe("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Qe("Thứ tự",70,
"Số dùng để đưa đơn vị còn thiếu lên đầu.",{format:"number",hidden:!0}),counted:Qe("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),witnessed:
A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(q),since:4}),mergedInto:
A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:A(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, đề nghị không sửa.",{hidden:!0,since:4})},Ze=(e,t)=>A(e,90,`${t} Sổ tự ghi, đề nghị không sửa.`,{format:"number"}),GS={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, đề nghị không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Xc)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:Ze("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:Ze(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:Ze("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:Ze("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:Ze("Ở hạn: còn thiếu","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:Ze("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:Ze("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:Ze("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:Ze("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:Ze("Còn thiếu",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:Ze("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:Ze("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:Ze("Đã sửa",
"Số dòng đơn vị đã sửa."),added:Ze("Mới","Số dòng đơn vị khai mới."),stopped:Ze("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:Ze("Im lặng","Số dòng không được trả lời đến lúc chốt.")},HS={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:Ze(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},WS={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},VS={label:A("Mục",260,"Tên của mục. Đề nghị không sửa."),value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",
520,"Mục này dùng làm gì.")},di={at:Be("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Be("Ai",210,"Người làm."),what:Be("Việc",240,"Việc đã làm."),unit:Be("Đơn vị",90,"Mã đơn vị."),rowId:Be("Mã dòng",
130,"Mã dòng."),columns:Be("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},re={units:{title:"Đơn vị",color:"#1a73e8",columns:Ge,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:xe,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:GS,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:HS,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:WS,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:VS,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:di,frozenColumns:0}},no=Ts(Ge);var Pn=e=>{var t;return(t=rt(e))!=null?t:""};function $s({dueBefore:e,extendedTo:t}){let n=e?me(e,-1):"";return t&&t>n?t:n}
function Ch(e,t,n){let r=$s(e);if(!r)return"";let o=t?Te(t):n;return o<=r?t?ae.onTime:ae.open:e.graceUntil&&o<=e.graceUntil?ae.grace:t?ae.late:ae.overdue}function ro(e,t){let n=$s(e);if(!n)return"";
let r=ht(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ft(n)}, ${o}`}var _h=60;function pi({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(Fc(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=_h;c+=1)for(let u of a){let l=me(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function Es(e,t,n,r){let o=$s({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(me(o,-c),o)})),a=r.next(me(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Lh),after:tu(me(i,1),n.overdueWeeks,r)}}var Lh=(e,t)=>ht(t.day,e.day),tu=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(me(e,7*i))}));function nu(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Ps=(e,t)=>{let n=e[e.length-1];return n&&t< me(n.day,7)?nu(e,t):void 0};function $h(e,t,n){let r=Math.max(0,
Math.min(_h,Math.ceil((ht(e,t.last)+1)/7)));return[...tu(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...tu(me(t.end,1),t.after.length||1,n,"sau-")].sort(Lh)}
function Tt({activity:e,mergedInto:t}){let n=e===""?void 0:Wt(e);return n!=null?n:t.trim()?q.merged:q.active}var et=e=>Tt(e)===q.active;function Eh(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function qS(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!et(c)&&et(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,z(a.code),a),n(r.byName,K(a.name),a)}return(s=r.byCode.get(z(i)))!=null?s:r.byName.get(K(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function mn(e){let t=qS(e),n=Eh(e,p=>Tt(p)===q.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&et(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(et),s=Eh(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,g)=>{if(h===void 0)return;let w=p.get(h);w?w.push(g):p.set(h,[g])};for(let p of i)l(c,a(p),p);for(
let p of e)et(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let g=0;g< h.length;g+=1)h.push(...d(h[g]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var As={report:{withoutRows:M.missing,open:[M.missing,M.fix],
counted:!0},nothing:{withoutRows:"",open:[M.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},XS=[];function Ns(e){var o,i;let{required:t,kind:n}=e;if(!et(e))return"ended";let r=Ln(t);
return r?r===mt.no?"nothing":"report":(i=(o=XS.find(s=>vt(s.kind)===vt(n)))==null?void 0:o.owes)!=null?i:"report"}var Ph=(e,t)=>As[e].open.includes(t),Ah=e=>`(${e("counted")}=1)`,Nh=e=>As[e].counted;
var ce=e=>Ph(e.obligation,e.status),ar=({status:e})=>e===M.reported||e===M.approved||e===M.none,Ct=({status:e})=>e===M.fix,ru=e=>ce(e)&&!Ct(e);function Ms(e){let t=new Map(e.map(r=>[r.code.trim(),
r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[K(i.name),i])),n.get(K(r)))}}function Mh(e){let t=new Map,n=Ms(e);for(let r of e){
let o=ce(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var oo=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var An=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Is=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,gn=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],Dh=e=>`${e.map(YS).filter(Boolean).join(`\n\n`)}\n`,Ih=e=>e.map(t=>`- ${t}`).join(`\n`);function YS(e){switch(e[0]){case"list":return Ih(e[1]);case"button":return An(e[
2])&&`${e[1]}:\n${An(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Ih(e[2].map(({name:t,phone:n})=>`${t}: ${n||ou}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var ou="chưa có số";var Vt="báo cáo tài khoản facebook",_t=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Fh=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,iu=({first:e})=>te(Te(e));function io({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${ro({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ft(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ft(
n)}, đã quá ${ht(n,t)} ngày. Đề nghị ${o} ${i}.`}function hi({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=ht(t,n),i=te(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${te(r)}`:`Đã quá hạn ${i}`}var Nn=e=>`${hi(e)}: ${e.unit.name} ${Ct(e.unit)?"cần sửa":"chưa"} ${Vt}`;function Mn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return Ct(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${io(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Vt}. ${io(e,t.extendedTo,
"báo cáo")}`}var In=e=>Ct(e.unit)?so(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...so(e,"Mở biểu mẫu báo cáo")],so=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],zh=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",gn(Ds({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Ds=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Uh({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Ct(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${te(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",gn(n,t,
"đơn vị khác")]]}var su=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),au=({department:e,federation:t})=>`${e}\n${t}`;var Kh={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?oo(o,n,r?"sau-":""):void 0,subject:e=>`${hi(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Vt}. ${io(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===M.missing&&ce(t)?`Đơn vị cũng chưa ${Vt} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:_t,named:({about:e})=>e.under};var jh={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&e.status===M.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${hi(e)}: đề nghị ${e.unit.name} ${Vt}`,lead:e=>io(e,e.unit.extendedTo,`${e.unit.name} ${Vt}`),asked:e=>[["text",Fh(
e.state)],...so(e,"Mở biểu mẫu báo cáo")],small:_t,named:()=>[]};var Bh={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due(
{unit:e,history:t}){let{linksRenewed:n}=e;if(!(!n||!ce(e)||!(t!=null&&t.last)||t.last>Te(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Nn,lead:Mn,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...In(e)],small:_t,named:()=>[]};var Zh={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&n.isOver?oo(n.point,t):void 0,subject:Nn,lead:Mn,asked:In,small:_t,named:()=>[]};var Gh={to:"unit",
prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&!n.isOver?oo(n.point,t):void 0,subject:Nn,lead:Mn,asked:In,
small:_t,named:()=>[]};var Fs={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!ce(e))return;let n=
e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Nn,lead:Mn,asked:In,small:_t,named:()=>[]};var JS=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,
'""')}"`},Hh=e=>`\uFEFF${e.map(t=>t.map(JS).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},cr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",lt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var uu="đơn vị khác, xem tệp đính kèm",cu={[ae.onTime]:"#1e7d3c",[ae.grace]:"#5f8f2f",[ae.late]:"#b7791f",[M.fix]:"#6b4fbb",Thiếu:"#c5221f"};function QS(e){return ce(e)?Ct(e)?M.fix:
"Thiếu":ar(e)?cu[e.timeliness]?e.timeliness:ae.onTime:""}var Wh=e=>Object.keys(cu).map(t=>({label:t,color:cu[t],count:e.filter(n=>QS(n)===t).length})).filter(({label:t,count:n})=>n||t!==ae.grace),Vh=(
{state:e,about:t})=>`Tổng hợp ngày ${te(t.today)}: ${Wh(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(", ")} (${e.round})`;function lu({state:{units:e,deadline:t},about:{today:n}}
){let r=e.filter(ru).length,o=e.filter(Ct).length,i=r+o+e.filter(ar).length;return`Đến ngày ${ft(n)}: ${r+o?`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:
`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${ro(t,n)}.`}function qh(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",lu(e)],["bar",Wh(i)],[
"text",`Trong số đã báo cáo: ${s(M.approved)} đã duyệt, ${s(M.none)} báo không có tài khoản.`],...eR(i,r.since,t),["button","Mở trang tính",n.links.book],...tR(i,t),...nR(i.filter(Ct),t),...rR(n,o,t),
["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function eR(e,t,n){
if(!t)return[];let r=e.filter(i=>i.first>t&&ar(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${$e(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",gn(r.map(({name:i})=>i),Math.min(10,n),uu)]]}function tR(e,t){var i;let n=e.filter(ru),r=new Map,o=Ms(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${uu}`:""]]}var nR=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",gn(e.map(n=>`${n.name}: ${Ds(n).slice(0,3).join(" ")}`),Math.min(40,t),uu)]]:[];function rR(e,t,n){let r={},o=[];for(let{label:h,unit:g,state:w,why:v}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,g,le[w].toLowerCase(),v].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${$e(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${$e(l)}.`,d&&d.script!==d.book&&R({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",gn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Xh({units:e}){let t=Ms(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Ge[n].heading),...e.filter(n=>ce(n)||ar(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,te(Te(
n.first)),te(n.extendedTo),n.phone,n.emails.join(", "),Ds(n).join(" | ")]})]}var Yh={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Te(o),s=Ps($h(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(ce)?void 0:{id:s.id,day:s.day}},subject:Vh,lead:lu,body:qh,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Hh(Xh(e))}],named:({state:e})=>e.units.filter(t=>ce(t)&&t.status===M.missing)};var Jh={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>ar(e)&&e.first!==""&&Te(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${iu(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Vt} của ${e.name} ngày ${iu(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===M.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...so(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var ef={summary:Yh,digest:Kh,returned:Fs,newLink:Bh,invitation:jh,reminder:Gh,overdue:Zh,thanks:Jh},oe=e=>ef[e],du=Object.entries(ef),zs=du.map(([e])=>e),pu=
du.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Qh=du.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),tf=[...Qh.filter(({kind:e})=>e.isAboutOwnReport),...Qh.filter(({kind:e}
)=>!e.isAboutOwnReport)];var oR="thu/",nf=new Map(zs.map(e=>[oe(e).prefix,e]));function ao(e){let t=e.settings.testTo.length?oR:"",n=ot(e.round);return{write:(r,o,i)=>`${t}${oe(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=nf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function Us(e,t){var a;let[n="",r,
...o]=e.split("/"),i=nf.get(n);if(!i||r!==ot(t))return;let s=oe(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var rf=e=>({kind:t,matter:n,unit:r})=>[t,ot(e),n,
r].filter(Boolean).join("/");function ur(e){let t=new Map,n=new Map,r=ao(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=
n.get(d)||e.register.get(d);if(!p||!lt(p.state))return d;if(p.early||p.state==="skipped"||Te(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(
s,a){let c=r.read(a);c&&(lt(s.state)?oe(c.kind).to==="unit"?iR(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}
function iR(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=oe(t);if(s.to!=="unit")return;let a=Te(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(
c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function of(e,t,n){let r=new Map,o=i=>Es(e.deadline,rt(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(
i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Ps(c,t):nu(a,t)};return r.set(i,p),p}}}var hu={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Ks=(
{testTo:e})=>e.length>0&&!At(e).length;function sf(e,{testTo:t},n){let r=At(e),o=t.length?At(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var af=(e,t)=>sf(e,t,hu),js=(e,t)=>sf(e,t,Je(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function yn(e,t,n=ur(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=pi(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Ks(o))return r;let a=cf(e,t,n,s,r);sR(a);let c=new Set;for(let u of e.units){let l=ot(u.code);if(!(!l||c.has(l))){
c.add(l);try{aR(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=lR(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function cf(e,t,n,r,o){let i=Mh(e.units);return{state:e,today:t,calendar:r,history:n,moments:of(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var uf=(e,{settings:t})=>{let{setting:n}=oe(e);return n!==void 0&&!t[n]};function lf(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function df({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=oe(i);if(s.to!=="staff"||uf(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return lf(r,i,a,"")}function sR(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of pu){let i=df(e,o);i&&(r.wanted.add(i.key),ff(e,i,af(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function pf({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of tf){let u=uf(a,e)?void 0:lf(t,a,c.due(s),o);if(u)return u}}function aR(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=pf(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=oe(d.kind);if(p.to==="unit"){if(
p.counts&&cR(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}ff(e,d,js(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var cR=(e,t)=>e!==void 0&&e.count>=t,uR=12;function hf(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=cf(e,t,ur(e),pi(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of pu)a(df(i,c));for(let c of e.units){let u=ot(c.code),l=i.underOf(c.code);for(let d=0;u&&d< uR&&a(pf(i,c,u,l),c.code);d+=1);}return s}function ff({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,g={today:e,last:u,unit:c,under:l,
since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var lR=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>oe(t.kind).rank-oe(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var mf=e=>e.to.length;function lr(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(oe(
o.kind).to==="staff"?0:n)-r.recipients;if(mf(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=mf(o)}return r}function co(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var dR=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],pR=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function gf(e,t){if(!pR.test(e))return;let n=e.split(".");return dR.filter((r,o)=>n[o]!==co(t[r]))}var yf="2",bf="đổi",wf=(e,t,n)=>e.of("approval",t,n),dr=(e,t,
n=[])=>[yf,t.name,...hn.map(r=>`${r}:${n.includes(r)?bf:wf(t,r,e[r])}`)].join(".");function fi(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==yf||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return hn.filter(a=>s.has(a)&&s.get(a)!==wf(n,a,t[a]))}function kf(e,t,n){let r=fi(e,t,n);if(typeof r=="string")return;let o=eu.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(eu.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${bf}`:s}).join(".");return i===e?void 0:i}
function xf(e,t,n){let r=gf(e,t);return r&&dr(t,n,r)}function uo(e,t){let n=fi(e.approved,e,t);return typeof n=="string"?[]:n.map(fn)}var Bs=(e,t)=>fi(e.approved,e,t)==="unknown";function pr(e,t){
let n=fi(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Ee.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Ee.returned?r?"changed":"returned":"waiting"}function Zs(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var I=e=>({ok:!0,value:e}),Pe=(e,t={})=>({key:e.key,sentence:R(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),tt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},O=e=>tt([Pe(e)]);function vf(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var Gs=e=>e,mi=12,hR=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:
""},Sf=({column:e,problem:t})=>Rf(xe,e,t),Hs=({column:e,problem:t})=>Rf(Ge,e,t);function Rf(e,t,n){let r=hR(e,t);return r?`${r}: ${R(n)}`:R(n)}var Of=e=>[...e.slice(0,mi).map(t=>`• ${t}`),
...e.length>mi?[`• ${R({key:"account.more",with:{count:e.length-mi}})}`]:[]].join(`\n`),Tf=e=>Of(e.map(Sf)),fu=e=>Of(e.map(Hs)),Cf=e=>e.slice(0,mi).map(Sf).join(`\n`),_f=(e,t)=>e.filter(
n=>n.column===t).slice(0,mi).map(({problem:n})=>R(n)).join(`\n`);function Lf(e){let t=li.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function $f(e,t){
var r;let n=(r=li.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var fR=new Set(["text","value","code","parent","suggest"]);function Ef(e){if(
typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,fR.has(n)?"…":r]));return{...e,with:t}}var Ws=({column:e})=>e===""||xe[e].writer!=="staff",Pf=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Af=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var mR=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",gR="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",yR="\\ufe00-\\ufe0f",bR=new RegExp(`[${mR}${gR}${yR}]|\\udb40[\\udc00-\\udfff]`,"g"),wR=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function lo(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(bR,"").replace(wR," ").trim()}var kR=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Nf(e,t){
let n=e.charCodeAt(t);return kR.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Dn(e){let t=0,n=e.length;for(;t< n&&Nf(e,t);)t++;for(;n>t&&Nf(e,n-1);)n--;
return e.slice(t,n)}var Vs=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,bn=e=>/[\p{L}\p{N}]/u.test(e);var gi=(e,t)=>(e.exec(t)||[])[1]||"";function hr(e){try{return decodeURIComponent(e)}
catch{return e}}function qt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?hr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var yi=(e,t)=>gi(/^(\d{1,24})(?![0-9A-Za-z])/,qt(e,t));var xR=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function po(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of xR)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var vR="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",SR="permalink|notes|events|offers",RR=new RegExp(`^(?:${vR}|${SR})$`,"i");
function Mf(e){return RR.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var qs="https:\x2f/www.facebook.com/";function N(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Xs=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function ge(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var OR=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,TR=
/\.vn$/i;function ho(e){return/^[A-Za-z0-9.]+$/.test(e)?OR.test(e)?"USERNAME_TLD":If(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var If=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Df=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Xs(e,qs+n+t,`id:${t}`):N("MISSING_ID"),Lt=e=>Df("profile",e,"profile.php?id="),wn=e=>Df("page",e,""),bi=e=>gi(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function kn(
e,t="profile_or_page"){let n=Dn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?N("PHONE_IN_URL"):wn(n);let r=po(n)||ho(n),o=r==="USERNAME_TLD"&&TR.test(n)?null:r;if(!o){let s=Xs(t,qs+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?ge(s,"NAME_LIKE_SITE"):s}let i=bi(n);return i?wn(i):N(o)}function Ys(e){let t=Dn(e),n=/^[\w.-]+$/.test(t)?If(t.length,t.length):"USERNAME_CHARS";
return n?N(n):Xs("group",`${qs}groups/${t}`,`g:${t.toLowerCase()}`)}function mu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return N("SYSTEM_PAGE");let r=n==="share"?`${qs}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Xs("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var CR="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",_R="lm?",LR="[a-z]{2}-[a-z]{2}",$R=[[new RegExp(
`^(?:(?:${CR}|${_R}|${LR})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],gu=e=>/^[A-Za-z0-9.-]+$/.test(e),Qs=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function fo(e){if(gu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of $R)if(n.test(
t))return r}return yu(e)?"lookalike":"other"}function yu(e){let t=hr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Js(n,"facebook",2))}function Js(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Js(s,a,n-1)||Js(s,i,n-1)||Js(o,a,n-1)}
function fr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:ER(o),path:o,query:n.slice(r+1)}}function ER(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?lo(hr(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function wi(e,t){var s;let[n,...r]=e.parts;if(!n)return N(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&fo(n)==="facebook")return ge(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=IR.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=po(n);
return i?N(i,(s=PR(i,e,t))!=null?s:AR(n,e.query)):Kf(n,r)}function PR(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>qt(t,i)).find(Boolean);
return o===void 0?void 0:xn(n(o,1))}var xn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function AR(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?yi(t,"id"):"";
return n.length>8?xn(Lt(n)):void 0}var ta=(e,t)=>Mf(t)?N("CONTENT_LINK",xn(e)):e,NR=/^[1-9]\d{9,19}$/;function Kf(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return ho(r)==="USERNAME_TLD"?N(
"USERNAME_TLD"):ge(Kf(r,t),"AT_USERNAME")}let n=t[0]||"";return ta(e.includes("-")&&!bi(e)&&NR.test(n)?wn(n):kn(e),t)}function Ff([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?N("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ge(Lt(n||""),"MEMBER_LINK"):ta(Ys(e),[t||"",n||"",...r])}function jf(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return N("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return ta(t(e[n]||""),e.slice(n+1))}function MR(e){let t=e[0]||"create";
return/^category$/i.test(t)?ea(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?N("SYSTEM_PAGE"):bi(t)?ea(e,!1):jf(e,wn)}function ea([e,...t],n){if(!e)return N("SYSTEM_PAGE");
let r=bi(e);return ta(r||!n?wn(r):kn(e,"page"),t)}function bu([e="",t=""],n){return e.length!==1?mu(e,"",n):/g/i.test(e)?mu(t,"g/"):N(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function zf(e,t,n){
let r=qt(t,"u");return r?ge(n(r,2),"REDIRECT_UNWRAPPED"):N("REDIRECT_LINK")}function na(e,t){return e?ge(/^\d+$/.test(e)?t(e):kn(e),"MESSENGER_LINK"):N("SYSTEM_PAGE")}var Uf=e=>jf(e,Lt),IR=new Map([[
"profile.php",(e,t)=>Lt(yi(t,"id"))],["profile",Uf],["people",Uf],["groups",Ff],["group",Ff],["pages",MR],["share",e=>bu(e,"share")],["pg",e=>ea(e,!0)],["p",e=>ea(e,!1)],["l.php",zf],["flx",zf],[
"messages",e=>na(/^t$/i.test(e[0]||"")?e[1]:void 0,Lt)]]);var wu=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],DR=/\b(?:facebook|face|fb|fanpage)\b/,FR=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function ku(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(FR)){let r=wu.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return vu(t)}var xu=e=>e.length<=300&&wu.some(({word:t})=>t.test(H(e)));function vu(e){var n;if(e.length>120)return;let t=H(e);return DR.test(t)||(
n=wu.find(({word:r})=>r.test(t)))==null?void 0:n.name}var zR=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],UR=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Bf=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Zf(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(KR.test(
r))return jR(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=zR.find(([i])=>i.test(r));for(let i of o?o[1]:UR){let s=qt(n,i);if(Bf.test(s))return{address:s,counter:o!==void 0}}}var KR=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function jR(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
qt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Bf.test(i)?{address:i,counter:!0}:void 0}catch{return}}var ra=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Su=/^fb:\x2f{1,3}/i,BR=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ki(e){let t=e.slice(0,40);for(let[n,r]of BR)if(n.test(t))return r;return gi(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!ra.test(t)&&!Su.test(t)?"SCHEME":null}function Gf(e){if(Su.test(e))return{scheme:"app",rest:e.replace(Su,""),fixed:!1};let[t=""]=ra.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var ZR=3;function mo(e,t=0){if(t>ZR)return N("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?hr(e):e).replace(/\\/g,"/"),r=ki(n);if(r)return N(r);let o=Gf(n),i=
o.scheme==="app"?YR(fr(o.rest),Hf(t)):GR(o.rest,o.scheme==="web",Hf(t));return o.fixed||n!==e?ge(i,"SCHEME_FIXED"):i}var Hf=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?mo(t,e+n):N(
"REDIRECT_LINK");function GR(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return N(t||i||Qs(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=fo(s);
return c==="other"?HR(s,fr(i),n):c==="lookalike"?N("LOOKALIKE_HOST",VR(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?qR(c,fr(i),n):N("PORT")}function HR(e,t,n){if(!/[^.]\.[^.]/.test(e))return N(
"NOT_URL");let r=Zf(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ge(o,"REDIRECT_UNWRAPPED"):N("OTHER_SITE",o&&xn(o))}var WR=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function VR(e,t,n){return WR.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?xn(n(`www.facebook.com${t}`,1)):
void 0}function qR(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return wi(t,n);if(e==="content")return N("CONTENT_LINK");let s=po(i);return s==="LOGIN_LINK"?N(s):
e==="technical"?N("NOT_PROFILE_HOST"):e==="admin"?N("ADMIN_TOOL",xn(kn(r))):i===""||s?N(s||"HOME"):e==="short"?bu(t.parts,"fb.me"):XR(i,r,o)}function XR(e,t,n){return e==="t"?na(n,Lt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?N("SYSTEM_PAGE"):na(t,wn)}function YR({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:yi(t,"id"),s=qt(t,"href")||qt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ge(n(s,1),"DEEP_LINK");let a=i&&JR.get(r.toLowerCase());return a?ge(a(i),"DEEP_LINK"):N("DEEP_LINK")}var JR=new Map([["profile",Lt],["page",wn],[
"group",Ys]]);var QR=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,eO=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,tO=
"(?:fb |facebook |page )?",nO="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",rO=new RegExp(`^${tO}(?:u?id|ma so|ma)${nO} ?[:=-]? ?([1-9]\\d{9,19})$`),oa=e=>e.length<=7&&QR.test(e);
function Ru(e){let t=e.split(" ");if(t.some(aO))return N("EMAIL_IN_URL");let n=t.length===1?Dn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ge(Lt(n),"BARE_USERNAME");let r=rO.exec(H(e.slice(0,120)));
return r?ge(Lt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):vu(e)!==void 0?N("OTHER_SITE"):t.length>1&&xu(e)?oO(e):cO(e)?N("PHONE_IN_URL"):n?Wf(n):sO(e,t)}function oO(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>bn(o)&&!xu(o));return n!==void 0&&r===void 0&&t.length>1?ge(Ru(n),"TEXT_AROUND"):N("NOT_URL")}function iO(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:xn(wi(fr(e.slice(t.length)),()=>N("NOT_URL")))}function Wf(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
ho(o);return i==="USERNAME_TLD"?N(i):ge(kn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ge(wi(fr(t),()=>N(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?N("LOOKALIKE_HOST",iO(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!eO.test(
n)&&!oa(n)&&ho(n)!=="USERNAME_SHORT"?ge(kn(n),"BARE_USERNAME"):N("NOT_URL")}function sO(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?ge(Wf(Dn(o)),"TEXT_AROUND"):N("NOT_URL")}
function aO(e){let t=e.indexOf("@");return t>0?bn(e.charAt(t-1))&&bn(e.charAt(t+1)):e.search(Vs)===0}var cO=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Vf(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Vs,"@"):e}function qf(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of uO(r)){let i=hO(o);i&&t.push(i),n=n||(i?i.glued:bn(o))}return{found:t,around:n}}function uO(e){return ki(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var lO=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,dO=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,pO=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function hO(e){let t=Dn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(yO(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(lO),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?dO:pO).test(r)?{address:o,word:e,glued:bn(r)}:null}var fO=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",mO="me|io|co|gg|watch|ly|us|ru|cn|kh|la",gO=new RegExp(`\\.(?:${fO}|${mO})\\.?$`,"i");function yO(e){if(ra.test(e)||ki(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Qs(r)):bO(
r.replace(/:\w*$/,""),n)}function bO(e,t){return gu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?fo(e)!=="other"||gO.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&yu(e)}function ia(e){if(e==null)return N("EMPTY");if(typeof e!="string"&&
typeof e!="number")return N("NOT_URL");let t=lo(String(e));if(!bn(t))return N("EMPTY");let n=Vf(t),{found:r,around:o}=qf(n),[i,s]=r;if(!i)return Ru(n);let a=s?TO(r,n):wO(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ge(a,"SCHEME_FIXED"),o?ge(a,"TEXT_AROUND"):a}function wO(e,t){let n=mo(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return kO(e,n,r)?N("USERNAME_CHARS"):r&&vO(e,r)?
RO(t):n}function Ou({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function kO(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
oa(Ou(e))&&/^[\p{L}\p{M}]/u.test(n)}var xO=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function vO(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||SO(e,t)||xO.test(t)||
/^[A-Z]/.test(t)&&oa(t))return!1;let n=Ou(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var SO=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Ou(e));
function RO(e){let t=mo(e.replace(/ /g,""));return N("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var OO=20;function TO(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>OO)return N("MULTIPLE");let o=r.map(u=>{let l=mo(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return N("MULTIPLE");let[a]=i,c=a||mo(e.map(({word:u})=>u).join(""));return!a&&c.ok?N("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?N("MULTIPLE"):ge(a,"TEXT_AROUND")}var ua=(...e)=>e.map(t=>`(?:${t})`).join("|"),CO="[đd][./]?c",_O="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",LO=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",$O="mrs?|ms",EO="(?:ng|tt)ưt",Tu=new RegExp(`^(?:${ua(CO,_O,LO,$O,EO)})(?:[.:]+\\s*|\\s+)`,"i"),PO="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",aa=
"ông|bà|anh|chị|cô|thầy|chú",AO=`(?:${aa}) ?(?:\\((?:${aa})\\)|/ ?(?:${aa}))`,NO="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Cu=new RegExp(`^(?:${ua("đồng chí",PO,AO,aa,
NO)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),MO=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),ca=e=>MO.includes(e.toLowerCase());function _u(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:ca(n)?void 0:"either"}var IO="(?:trưởng|phó) (?:ban|phòng|trưởng)",DO="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",FO=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Yf=new RegExp(ua(IO,DO,FO)),zO="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",UO=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Jf=new RegExp(`^(?:${ua(zO,UO)})|facebook`),KO=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,jO=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Xf(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Tu,"").replace(Cu,"");return t}var sa=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),BO=e=>e.some((t,
n)=>{var r;return n>1&&ca(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Qf(e){let t=e.split(/[\r\n]+/).map(a=>sa(Xf(a.replace(/\s+/g," ").trim().replace(jO,"")))).filter(a=>a.length>0),
n=t.flat();if(KO.test(Xf(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&ca(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=sa(o).length>1&&sa(
i).length>1&&ca(sa(i)[0]);return r.length>1||s||BO(n)}var Lu=/^[-–—+*•.,;:"“ ]+/,im=/[-–—.,;:"” ]+$/,gt=(e,t)=>({ok:!1,reason:e,suggest:t});function la(e,t,n){if(e.length>t)return gt(n);if(_n(
e)==="NOTHING")return gt("EMPTY");let r=Cn(e);return r&&r!=="unicode"||e.includes("\ufffd")?gt("ENCODING",(or(e)||{}).text):e.length<2?gt("SHORT"):void 0}var ZO=e=>_u(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,GO=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,HO=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function sm(e){if(typeof e!="string")return P(e);let t=e.replace(GO,n=>n.normalize("NFKC"));return(t===e?e:HO(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var WO=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function xi(e){var u;let t=sm(e),
n=P(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Lu,"").replace(im,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(Tu,"").replace(Lu,""),_u(o)||(o=
o.replace(Cu,"").replace(Lu,""));let i=o.toLowerCase(),s=la(n,250,"LONG")||la(o,250,"LONG");if(s)return s;if(Yf.test(i))return gt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Qf(t))return gt("TWO_PEOPLE");if(Jf.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return gt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return gt("CHARS");if(
o.length>60)return gt("LONG");let a=o.split(/[\s.'-]+/).every(l=>WO.test(l)||l.toLowerCase()===l.toUpperCase())?o:vp(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=ZO(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var em="Ban Thường vụ",tm="Ủy ban Kiểm tra",nm="Văn phòng",rm=new Map(Object.entries({ct:"Chủ tịch",btv:em,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:tm,cnubkt:`Chủ nhiệm ${tm}`,vp:nm,cvp:`Chánh ${nm}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${em}`}));function VO(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=rm.get(e),o=r?void 0:rm.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function am(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>VO(H(t.replace(/\./g,"")))||t)}var qO=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(am),om=new Map([H,K].flatMap(e=>qO.map(t=>[e(t),t])));function cm(e){let t=P(e).slice(0,300).replace(im,""),n=la(t,100,"TOO_LONG");if(n)return n;if(_n(t))return gt("SHIFTED");if(
!/\p{L}/u.test(t))return gt("CHARS");let r=am(t),o=om.get(K(r))||om.get(H(r))||r,i=xp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function $u(e){let t=P(sm(e)),n=_n(t.slice(0,1e3));return n&&n!=="NOTHING"?gt(`${n}_IN_NAME`):la(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:gt(
"CHARS"))}function um(e){return $u(e)}var pm=1e3;function hm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>pm?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return lo(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var XO=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),lm=new RegExp(`(^|[^a-z])(?:${XO})(?![a-z])[ .:]{0,3}`,"g"),Eu=e=>/[a-z]/.test(e)?e.replace(lm,"$1|").replace(lm,"$1|"):e,YO="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",JO=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${YO}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),QO=/(\d)() ?\x2f ?(\d{2,4})$/,eT=/(^|[^a-z]) ?\((\d{1,6})\)$/,Xt=e=>e.replace(/\D/g,"").length;function fm(e){let t=e.slice(-40),n=JO.exec(
t),r=n?null:QO.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||eT.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Xt(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Pu(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Xt(r)>6&&Xt(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var tT=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,dm=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function mm(e){return e.length>pm||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(tT,"|").replace(dm,"$1|").replace(dm,"$1|")}
function Au(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var nT={}.constructor;function Fn(e){return e!=null&&e.constructor===nT}var rT=
/^\d+$/;function Nu(e){return rT.test(e)}function go(e){"@babel/helpers - typeof";return go=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},go(e)}function da(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function gm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,oT(
r.key),r)}}function pa(e,t,n){return t&&gm(e.prototype,t),n&&gm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function oT(e){var t=iT(e,"string");return go(t)=="symbol"?t:t+""}function iT(
e,t){if(go(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(go(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var sT="1.2.0",aT="1.7.35",ym=" ext. ",se=(function(){function e(t){da(this,e),Mu(t),this.metadata=t,km.call(this,
t)}return pa(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Nu(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new bm(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new bm(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var bm=(function(){function e(t,n){da(this,e),
this.globalMetadataObject=n,this.metadata=t,km.call(this,n.metadata)}return pa(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new cT(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&wm(this.types(),n))return new lT(wm(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?ym:this.metadata[13]||ym}}])})(),cT=(function(){function e(t,n){da(this,e),this._format=t,this.metadata=n}return pa(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!uT.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),uT=/^\(?\$1\)?$/,lT=(function(){function e(t,n){da(this,e),this.type=t,this.metadata=n}return pa(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function wm(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Mu(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Fn(e)||!Fn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Fn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+dT(e)+": "+e,"."))}var dT=function(t){return go(t)};function vi(e,t){var n=new se(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function km(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Au(t,sT)===-1?this.v2=!0:Au(t,aT)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function pT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=hT(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hT(e,t){if(e){if(typeof e=="string")return xm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
xm(e,t):void 0}}function xm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Iu(e,t){for(var n=e.slice(),r=pT(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function mr(e,t,n){return vm(e,void 0,t,n)}function vm(e,t,n,r){n&&(r=new se(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return vm(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Iu(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Du(e,t,n){t===void 0&&(t={});var r=new se(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return fT(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function fT(e,t){return mr(e,void 0,t)==="IS_POSSIBLE"}function dt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function mT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=gT(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gT(e,t){if(e){if(
typeof e=="string")return Sm(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Sm(e,t):void 0}}function Sm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var yT=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function gr(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new se(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(dt(o,r.nationalNumberPattern())){if(Fu(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Fu(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=mT(yT),s;!(s=i()).done;){var a=s.value;if(Fu(o,a,r))return a}}}}function Fu(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:dt(e,r.pattern())}function zu(e,t,n){t=t||{};var r=new se(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return gr(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return dt(o,r.nationalNumberPattern())}var bT=/^[A-Z]{2}$/;function Uu(e){return bT.test(e)}var wT=!1;function Ku(e,t){var n,r,
o=new se(t);return Uu(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,wT&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function ju(e,t,n){var r=new se(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return kT(t,i,n)}):[]}function kT(e,t,n){var r=new se(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Rm=3,Om="0-9０-９٠-٩۰-۹",xT="-‐-―−ー－",vT="／/",ST="．.",RT=" \u00a0\u00ad\u200b\u2060\u3000",OT="()（）［］\\[\\]",TT="~⁓∼～",Tm="".concat(xT).concat(vT).concat(ST).concat(RT).concat(
OT).concat(TT);var CT=new RegExp("(["+Om+"])");function Bu(e,t,n,r){if(t){var o=new se(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(CT);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Zu(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function _T(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=LT(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function LT(e,t){if(e){if(typeof e=="string")return Cm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Cm(e,t):void 0}}function Cm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Gu(e,t,n){for(var r=new se(n),o=_T(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(gr({phone:e,country:s},void 0,r.metadata))return s}}var $T=!1;function Hu(e,t){var n=
t.nationalNumber,r=t.metadata;if($T&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Gu(n,o,r.metadata)}function ha(e,t,n){var r=Zu(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!ET(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Hu(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!PT(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function ET(e,t,n){return!(dt(e,n.nationalNumberPattern())&&!dt(t,n.nationalNumberPattern()))}function PT(e,t,n){switch(mr(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Wu(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?vi(t||n,o):r;if(e.indexOf(i)===0){var s=new se(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=ha(a,void 0,s),u=c.nationalNumber,l=ha(e,void 0,s),d=l.nationalNumber;if(!dt(d,s.nationalNumberPattern())&&dt(u,s.nationalNumberPattern())||mr(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Vu(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Bu(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Wu(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new se(o),d=2;d-1<=Rm&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function qu(e){return e.replace(new RegExp("[".concat(Tm,"]+"),"g")," ").trim()}var AT=/(\$\d)/;function Xu(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
AT,t.nationalPrefixFormattingRule()):t.format());return r?qu(a):a}var NT=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Yu(e,t,n){var r=new se(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(NT.test(r.IDDPrefix()))return r.IDDPrefix()}function _m(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Lm={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Qu(e,t,n,r){n?n=DT({},Lm,n):n=Lm;var o=new se(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=fa(s,e.carrierCode,"NATIONAL",o,n),Ju(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=fa(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Ju(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return _m({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=IT(s,
e.carrierCode,i,n.fromCountry,o);return c?Ju(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function fa(e,t,n,r,
o){var i=MT(r.formats(),e);return i?Xu(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function MT(e,t){return FT(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return dt(t,n.pattern())})}function Ju(e,t,n,r){return t?r(e,t,n):e}function IT(e,t,n,r,o){var i=vi(r,o.metadata);if(i===n){var s=fa(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Yu(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(fa(e,null,"INTERNATIONAL",o))}function DT(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function FT(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Si(e){"@babel/helpers - typeof";return Si=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Si(e)}function $m(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Em(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?$m(Object(n),!0).forEach(function(r){zT(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):$m(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function zT(e,t,n){return(t=Am(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function UT(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Pm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Am(
r.key),r)}}function KT(e,t,n){return t&&Pm(e.prototype,t),n&&Pm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Am(e){var t=jT(e,"string");return Si(t)=="symbol"?t:t+""}function jT(
e,t){if(Si(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Si(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var el=(function(){function e(t,n,r){if(UT(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Fn(n)&&Fn(n.countries)){r=n;var o=t;if(!BT.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Vu(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Mu(r);var c=Ku(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return KT(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:ju(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Du(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return zu(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new se(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return gr(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Qu(this,n,r?Em(Em({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var BT=/^\+\d+$/;var Nm={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Mm=Nm,Im={version:Mm.version,country_calling_codes:{84:["VN"]},countries:{VN:Mm.countries.VN},nonGeographic:{}};
function Dm(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Fm=Dm("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),zm=Dm("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Um=e=>tl(e)&&
e.length===11?`0${Fm.get(e.slice(1,4))}${e.slice(4)}`:"",tl=e=>Fm.has(e.slice(1,4));function ma(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>zm.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var nl=(e,t)=>`0${zm.get(t)}${e.slice(1+t.length)}`;var Ae=e=>({ok:!1,reason:e}),GT=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Bm=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,HT=/^0(?:69\d{5,8}|80\d{5,6})$/,WT=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function ya(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Bm.test(n))return Ae("FAKE");if(WT.test(n))return Ae("SERVICE_NUMBER");if(HT.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Ae("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return jm(o[0]==="0"?o:`0${o}`,Km(e,r));if(t)return Ae(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Ae(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=jm(`0${o}`,Km(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Km(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function jm(e,t){let n=ga(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?VT(e):null)||ga(Um(e),
"convertible","OLD_11_DIGIT")||qT(e,t)||Ae(YT(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(GT.test(e)||n.notes.push("UNKNOWN_PREFIX"),XT(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Bm.test(e)?
Ae("FAKE"):n}function ga(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new el(`+84${e.slice(1)}`,Im),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var VT=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function qT(e,t){let n=ma(e),r=!/^2/.test(n)||Zm(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?ga(nl(e,n),"convertible","OLD_AREA_CODE"):null}
var Zm=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function XT(e,t){let n=ma(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Zm(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function rl(e){let t=`0${e.slice(3)}`,n=ma(t),r=n?ga(nl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function YT(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!tl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Ri(e){if(
e==null)return Ae("EMPTY");if(typeof e!="string"&&typeof e!="number")return Ae("CHARS");let t=hm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Ae("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Ae("SCIENTIFIC");let n=Pu(t).reduce((r,o)=>r.concat(QT(o)),[]);return n.length?rC(n):Ae(JT(t))}var JT=e=>/\p{L}/u.test(Eu(e))?"CHARS":"EMPTY",Gm=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function QT(e){let{text:t,ext:n}=fm(e),r=Eu(t);if(Gm.test(r)){if(tC(r))return[Ae("LETTER_FOR_DIGIT")];let o=mm(r);if(Gm.test(o))return[Ae("CHARS")];if(Xt(o)===0)return[
];if(Xt(o)<7)return[Ae("CHARS")];let i=Hm(o,n).map(eC);return i.some(({ok:s})=>s)?i:[Ae("CHARS")]}return Xt(r)===0?[]:Hm(r,n)}var eC=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Hm(e,t){
var i;let n=Pu(e).filter((s,a,c)=>c.length<2||Xt(s)>0),r=n.length>1?n.map(ya):nC((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var tC=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Xt(e)>5;function nC(e){return e.length<80&&Xt(e)>15&&Wm(e.match(/\+?\d+/g)||[])||[ya(e)]}function Wm(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=ya(e.slice(0,t).join(" ")),r=n.ok?Wm(e.slice(t)):null;if(r)return[n,...r]}return null}function rC(e){let[t=Ae("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Ae("MULTIPLE")}var oC={[U.page]:["pageName",
"address","name","office","phone","email"],[U.group]:["pageName","address","name","office","phone","email"],[U.person]:["accountName","address","name","office","phone","email"],[U.none]:["reason"]},
iC=(e,t)=>{var n;return t==="kind"||oC[(n=un(e))!=null?n:U.page].includes(t)},sC=e=>un(e)===U.none?["kind","reason"]:_e,ol=(e,t)=>({key:e,with:t}),Nt=(e,t,n={},r)=>({field:e,level:"fault",problem:ol(
t,r),...n}),yo=(e,t)=>({field:e,level:"ask",problem:ol("account.ask",{value:t}),suggest:t}),bo=(e,t,n)=>({field:e,level:"note",problem:ol(t,n)});function aC(e){let t=ia(e),n=!t.ok&&
t.reason==="OTHER_SITE"?ku(P(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>bo("address",`address.note.${r}`))}:{value:P(e),findings:[n?Nt("address",
"account.otherNetwork",{},{network:n}):Nt("address",`address.${t.reason}`),...t.suggest?[yo("address",t.suggest)]:[]]}}var Vm=e=>t=>{var o;let n=Ri(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
rl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[yo(e,qm(r))],...n.notes.map(i=>bo(e,`phone.note.${i}`))]}:{value:P(t),findings:[Nt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>yo(e,qm(i)))]}},qm=e=>{let t=Ri(e);return t.ok?t.display:e};function cC(e){var r;let t=Ss(e),n=t.suggest?[yo("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>bo("email",`email.note.${o}`))]}:{value:P(e),findings:[Nt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>yo("email",o))]}}var Oi=(e,t)=>n=>{
let r=t(n),o=r.suggest?[yo(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>bo(e,`person.note.${i}`))]}:{value:P(n),findings:[Nt(e,`person.${r.reason}`),...o]}};function uC(
e){let t=P(e);return{value:t,findings:t.length>500?[Nt("reason","account.reasonLong")]:[]}}function lC(e){let t=un(e);return t?{value:t,findings:[]}:{value:P(e),findings:[Nt("kind",
"account.kindUnknown",{},{text:P(e)})]}}var dC={kind:lC,accountName:Oi("accountName",um),pageName:Oi("pageName",$u),address:aC,name:Oi("name",xi),office:Oi("office",cm),phone:Vm("phone"),email:cC,
second:Oi("second",xi),secondPhone:Vm("secondPhone"),reason:uC},pC=["accountName","pageName","name","office","second","reason"];function hC(e,t,n){try{return fC(e,t,n)}catch(r){return{value:t,
findings:[Nt(e,"account.cellUnreadable")],broke:r}}}function fC(e,t,n){if(!P(t))return iC(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Nt(e,`account.${e}`)]}:{value:"",findings:[Nt(e,
"account.required",{},{label:fn(e)})]}:{value:"",findings:[]};let r=pC.includes(e)?or(t):void 0;return r?{value:t,findings:[Nt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:dC[e](t)}
function mC(e,t){let n=(r,o)=>[{...bo("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==U.group?n("account.addressIsGroup",U.group):e===U.group&&t&&!["group","share"].includes(
t)?[bo("address","account.groupAddress")]:t==="page"&&e===U.person?n("account.addressIsPage",U.page):[]}function wo(e){var s,a,c,u,l;let t=(s=un(e.kind))!=null?s:"",n=sC(t),r={};for(let d of _e)r[d]=
n.includes(d)?hC(d,e[d],t):{value:P(e[d]),findings:[]};let o=_e.filter(d=>"broke"in r[d]),i={};for(let d of _e)i[d]=r[d].value;return{values:i,findings:[..._e.flatMap(d=>r[d].findings),...mC(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Xm=5,Ym=120;function Jm(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),an(a.trim(),Ym)])),o={rows:e.filter(s=>!Wc(s)),samples:e.filter(Wc),
cores:Bp(t)},i=(s,{level:a,field:c},u)=>{var h,g;let l=[...(h=u.units)!=null?h:oi(u.rows)],d=l.map(w=>r.get(w)||an(w,Ym)),p=d.slice(0,Xm).join("; ")+(l.length>Xm?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(g=u.field)!=null?g:c}}};return Object.entries(ks).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Qm(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var il=e=>e?`"${e}" `:"";function sl(e,t=""){if(typeof e!="number")throw new TypeError(il(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(il(t)+"expected integer >= 0, got "+e);return e}function ko(e,t,n=""){if(Qm(e)&&(t===void 0||e.length===t))return e;t!==void 0&&sl(t,"length");let r=Qm(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=il(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function ng(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(sl(e.outputLen),sl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var gC=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},eg=(
e,t)=>{gC(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function xo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ba(e,t){ko(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ti(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function wa(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Mt(e,t){return e<<32-t|e>>>t}var rg=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",yC=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function al(e){if(ko(e),rg)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=yC[e[n]];return t}function tg(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function og(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(rg)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=tg(e.charCodeAt(i)),a=tg(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function bC(e,t,n="opts"){return eg(e,"defaults"),t!==void 0&&eg(t,n),Object.assign(Object.create(null),e,t)}function ig(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=bC({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var sg=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var ka=class{constructor(t,n){ie(this,"oHash");ie(this,"iHash");ie(this,"blockLen");ie(
this,"outputLen");ie(this,"canXOF",!1);ie(this,"finished",!1);ie(this,"destroyed",!1);if(ng(t),ko(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ti(o)}update(t){return xo(this),this.iHash.update(t),this}digestInto(t){
xo(this),ba(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},ag=(()=>{let e=((t,n,r)=>new ka(t,n).update(r).digest());return e.create=(t,n)=>new ka(t,n),e})();var wC=e=>e/2**32|0,kC=e=>e>>>0;function cg(e,t,n,r){
let o=wC(n),i=kC(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function ug(e,t,n){return e&t^~e&n}function lg(e,t,n){return e&t^e&n^t&n}var xa=class{constructor(t,n,r,o){ie(this,"blockLen");ie(
this,"outputLen");ie(this,"canXOF",!1);ie(this,"padOffset");ie(this,"isLE");ie(this,"buffer");ie(this,"view");ie(this,"finished",!1);ie(this,"length",0);ie(this,"pos",0);ie(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=wa(this.buffer)}update(t){xo(this),ko(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=wa(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){xo(this),ba(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),cg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:wa(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},dg=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var xC=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),zn=new Uint32Array(64),cl=class extends xa{constructor(n,r){super(64,n,8,!1);ie(this,"A",0);ie(this,"B",0);ie(this,"C",0);ie(this,"D",0);ie(this,"E",0);
ie(this,"F",0);ie(this,"G",0);ie(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)zn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=zn[p-15],g=zn[p-2],w=Mt(h,7)^Mt(h,18)^h>>>3,v=Mt(g,17)^Mt(g,
19)^g>>>10;zn[p]=v+zn[p-7]+w+zn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=Mt(c,6)^Mt(c,11)^Mt(c,25),g=d+h+ug(c,u,l)+xC[p]+zn[p]|0,v=(Mt(o,2)^Mt(o,13)^Mt(o,22))+lg(
o,i,s)|0;d=l,l=u,u=c,c=a+g|0,a=s,s=i,i=o,o=g+v|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Ti(zn)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ti(this.buffer)}},ul=class extends cl{constructor(){super(32,dg)}};var va=ig(()=>new ul,sg(1));var vC=16,pg=e=>al(e.slice(0,vC));function Ci(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Un=e=>pg(va(Ci(e))),ll=e=>al(va(Ci(e))),vo=class{constructor(t){this.known=new Map;this.start=ag.create(va,og(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:pg(
this.start.clone().update(Ci(t)).digest());return this.known.set(t,n),n}};var SC=8,RC="trống",fg="1",hg=" (theo bản cũ)",mg="Đã rút đồng ý",gg=e=>e.trim()?Un(e.trim().normalize("NFC")).slice(0,SC):RC,
yg=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[K(r),o.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},yr=e=>un(e.kind)!==U.none&&
yg(e).some(t=>t!==""),bg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${$e(t)}, bản thông báo ${gg(n)}`,wg=e=>`${mg}, ${$e(e)}`,So=e=>/^(da )?(rut|thu hoi)\b/.test(H(e).trim()),kg=e=>e.startsWith(
`${mg}, `),xg=e=>e.endsWith(hg)?e:`${e.trim()}${hg}`,vg=(e,t)=>t.of("consent",e.consent.trim(),...yg(e)),_i=(e,t)=>[fg,t.name,vg(e,t)].join(".");function br(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(So(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===fg&&o&&(!t||r!==t.name)?"unknown":t&&o===vg(e,t)&&r===t.name?"given":"ended"}
var Sg=(e,t)=>!So(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${gg(t)}`);var OC=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Sa=e=>OC.test(e),Rg=(e,t,n)=>Sa(e)&&e>=t&&e<=n,Og=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>Rg(i,n,r)))!=null?o:""};function Tg(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Og(e,t,n)||n:Rg(e.shown,t,n)?e.shown:"":""}function Cg(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=Og(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Sa(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function TC(e,t){return e.length===0||t==="ended"?As[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?M.fix:e.every(n=>n.isNone)?M.none:e.every(n=>n.review==="passed")?M.approved:
M.reported}function _g(e,t,{last:n,...r},o,i,s){let a=TC(e,t),c=a!==M.missing&&a!==M.fix&&a!=="",u=e.reduce((h,g)=>g.updated>h?g.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=Tg(l,
n,i),p=a===""?"":Ch(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:Cg(l,n,i),updated:u,order:CC(a,p)}}function CC(e,t){let n={[M.missing]:0,[M.fix]:10,[
M.reported]:20,[M.none]:30,[M.approved]:40,"":50},r={[ae.overdue]:0,[ae.late]:1,[ae.grace]:2,[ae.open]:3,[ae.onTime]:4,"":5};return n[e]+r[t]}var Ro={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},_C=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,LC=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,$C=4e5,EC=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],wr=(...e)=>new RegExp(e.join("|"),"i"),PC=[[wr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[wr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[wr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[wr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[wr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[wr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],AC=wr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Lg(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=EC.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||AC.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=PC.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function $g(e,t){let n=e.slice(0,$C),r=[...n.matchAll(_C)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!LC.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,g,w;let l=r.slice(u+1).find(v=>v.email!==s),d=r.slice(0,u).reverse().find(v=>v.email!==s),p=(w=Lg(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:Lg(n.slice(Math.max((g=d==null?void 0:d.to)!=null?g:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Oo=100,dl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function NC(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!Wt(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Tt(e)===q.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function MC(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Oo?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Oo}}}):((s=t.get(z(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&z(i)===z(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):dl(i)&&!t.has(z(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...NC(e,n));for(let{text:a,
suggest:c}of Je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of xh(e.phone))Ri(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!Ln(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&rt(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function IC(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:te(
n.day),why:Ro[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:te(n.day)}}}]:[]}function Li(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>z(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=mn(e);return e.map(a=>{try{return[...MC(a,r,i),...IC(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var pl=
e=>Object.fromEntries(e.map(t=>[t,""])),DC=["unit",..._e],Eg=e=>DC.every(t=>e[t].trim()===""),pt=e=>ci(e.usage)===Ce.stopped;function FC(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!ci(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!hh(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Gs(i.problem)});
return r}function zC(e,t){return{blank:!1,active:!0,unit:Pg(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...pl(["unitName",...En]),rowId:t}}}function Pg(e,t){try{return e()}catch{return t}}function UC(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function KC(e,t,n,r){let o=Eg(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:br(e,r),faults:[],remarks:[],
own:pl(["unitName",...En])};let s=wo(e),a=t.get(i),c=pt(e),u=pr(e,r),l=c?[]:FC(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:Gs(Zs(e.comment))});let d=c?[]:s.findings.filter(
g=>g.level!=="fault").map(({field:g,problem:w})=>({column:g,problem:Gs(w)}));!c&&e.review.trim()&&Bs(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=br(e,r);!c&&yr(e)&&d.push(
...UC(p));let h=uo(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:un(e.kind)===U.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function jC(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Pg(()=>Eg(r),!1)?"":t();return n.add(o),o})}function BC(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function ZC(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Jm(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function GC(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Ws),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function HC(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=Ns(e),s=_g(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:Pn(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:Nh(i)?"1":"0"},witness:s.witness}}function WC(e,t,n){let r=GC(e.accounts,t),
o=Li(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:pl(no)};let c=o[s];try{let{cells:l,witness:d}=HC(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:fu(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...VC(no,i),
faults:fu(c)}}}})}var VC=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Ag(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=jC(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return KC(a,r,o[c],e.markKey)}catch(u){return n(u),zC(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);BC(i),ZC(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:Tf(a.faults),remarks:Cf(a.remarks),mask:Lf(a.faults)});return{accounts:i,units:WC(e,i,n),broke:t}}function $i(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!kg(t.consent)?{consent:wg(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Ei=(e,t,n,r)=>t.flatMap((o,i)=>{let s=$i(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Pi(e){return Object.fromEntries(hn.map(t=>[t,_f(e.faults,t)]))}function $t(e,t){let n=Ag({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var Ng=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Mg=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Ra(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Mg(En,i,r)?[{
index:o,cells:Ng(En,i)}]:[]})}function Oa(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function kr(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Mg(no,i,r)?[{index:o,cells:Ng(no,i)}]:[]})}var hl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Pi(n.accounts[r])}));function Ta(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Oa(n,t,r)),e.putOwn("accounts",Ra(n,t,r)),e.putOwn("accounts",Ei(e,n,t,r)),e.putOwn("units",
kr(e.table("units").rows,t,r))}var qC=3;function Ai(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=qC));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Ca=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Pi(n)})));function Ig(e,t){let n=e.table(
"accounts").rows,r=fl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Pi(r.accounts[i])}]:[])),r}function fl(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=$t(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,$i(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Ra(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",Ei(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",kr(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",hl([...r,...l],i,a)),a}function Dg(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&Sg(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:ke.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function Fg(e,t){
let n=Op(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&yr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var zg=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:$e(r)}},unit:t}]:[]));function _a(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:$e(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Ug(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Sa(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var He=e=>e+2,ne=class extends Error{constructor(n){super(n.key);this.problem=n}};function it(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=$t(e,e.table("accounts").rows);Ta(e,r),Ca(e,r)}return n})}var ml=200;function XC(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:dr(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===Ee.passed||s.review===Ee.returned)&&uo(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=kf(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function xr(e,t){let n=e.table("accounts").rows;t&&XC(e,n);let r=$t(e,n);if(!t)e.putOwn("units",kr(e.table(
"units").rows,r,()=>!0));else{vf(e),zg(e),Ta(e,r);for(let o of["accounts","units"])Ai(e,o,new Set(Object.keys(re[o].columns)));e.refreshSummary(),Ca(e,r)}return r}function Ni(e){let t=xr(e,!0);
return t.accounts.length===0||(_a(e,t),e.rememberWitness()),t}function YC(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:re[u].title,row:He(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of Fg(e,t))a.push(i("accounts",l,u.unit,R({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,ml),moreFaults:Math.max(0,s.length-ml),remarks:
a.slice(0,ml),missing:t.units.filter(u=>u.own.status===M.missing).length,settings:n}}function Kg(e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):(t=it(e,()=>{let n=Ni(e);
return e.readyLines(),I(YC(e,n,JC(e,n).map(R)))}))!=null?t:O({key:"workbook.busy"})}var JC=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:ke.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Dg(e,t),...e.lostLog()];var Ea="#1f2937",vr="#ffffff",La="#1a56c4",jg="1px solid #d1d5db",To=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),$a=(e,t=2e3)=>To(Is(e,t)),Sr=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,st=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Kn=
e=>`\x3ctr>${e}\x3c/tr>`,vn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Mi=`${vn(16,Ea,vr)};padding:10px 20px 12px`,Ii=vn(14,Ea,vr),QC={lead:`${vn(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${La};padding:16px 20px`,text:Mi,heading:`${vn(17,Ea,vr)};font-weight:bold;padding:12px 20px 0`,notice:`${vn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${vn(13,"#4b5563",vr)};border-top:${jg};padding:14px 20px 18px`};function Bg(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${To(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Sr(`${Kn(
`\x3ctd align="center" style="padding:16px 8px">\n${Sr(`\n${t.map(e_).filter(Boolean).map(Kn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${vr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function e_(e){if(!e[1].length)return"";switch(e[0]){case"list":return st(Sr(e[1].map(t=>Kn(st("•",`${Ii};padding:2px 0`,
' valign="top" width="16"')+st($a(t,400),`${Ii};padding:2px 0`))).join("")),Mi);case"button":return An(e[2])&&t_(e[1],An(e[2]));case"bar":return st(n_(e[1]),Mi);case"calls":return st(r_(e[1],e[2]),
Mi);default:return st($a(e[1]),QC[e[0]])}}var t_=(e,t)=>st(Sr(Kn(st(`\x3ca href="${To(t)}" style="display:inline-block;padding:14px 28px;${vn(18,vr,
La)};font-weight:bold;text-decoration:none;border-radius:6px">${To(e)}\x3c/a>`,`background-color:${La};border-radius:6px;mso-padding-alt:14px 28px`)),""),Mi,' align="center"');function n_(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?st("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>Kn(st("■",vn(16,s,vr),' width="22"')+st(o,Ii)+st(String(i),`${Ii};font-weight:bold`,' align="right"')));return Sr(Kn(n.join("")))+Sr(r.join(""))}function r_(e,t){let n=
`${Ii};padding:7px 0;border-bottom:${jg}`,r=' valign="top"';return Sr(Kn(st($a(e,300),`${vn(14,Ea,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Kn(st($a(o,
300),n,r)+st(o_(i),n,`${r} align="right" width="118"`))).join(""))}var o_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${La};text-decoration:none">${To(t.trim())}\x3c/a>`:To(t.trim())).join("\x3cbr>")||ou;var i_=88e3,s_=200,a_=120,c_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,u_=e=>Is(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),s_),l_=(e,{about:t},n)=>{let r={state:n,about:t,letters:d_(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function d_(e){let t=ao(e),n=new Map(e.units.map(r=>[ot(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:oe(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var p_=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>h_(e,o,i),
attachments:[],named:e.named(o)}},h_=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...Ct(o)?zh(o,n):[],...e.asked(t),...Uh(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${su(r)}\n\n${au(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Zg(e,t,n){var s,a,c;let r=oe(e.kind);if(r.to==="staff")return l_(r,e,
t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return p_(r,e,t,i===void 0?o:{...o,link:i})}function Rr(e,t,n="unit"){let{insteadOf:
r}=e.about,o=Zg(e,t,n==="staff"||r!==void 0),i=u_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=a_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Bg(i,c);if(a===0||c_(u)<=i_)return{subject:i,html:u,text:Dh(c),
attachments:o.attachments}}}function Gg(e,t){let{lead:n,named:r}=Zg(e,t,!0),o=gn(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",An(
t.links.book)?`Nơi báo cáo: ${An(t.links.book)}`:"",su(t),au(t)].filter(Boolean).join(`\n`)}function Hg(e,{unit:t,about:n,kind:r}){let o=oe(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!ce(n.unit)?!0:e.get(t)===n.unit.status}var gl="Cán bộ gửi sớm",Wg=e=>lt(cr(e.state));function Pa(e,t){let n=new Map,r=Ot(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&
(a===void 0||Wg(o)&&!Wg(e[a]))&&n.set(s,i)}),n}function Yt(e){let{rows:t}=e.table("letters");return new Map([...Pa(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:cr(
o),at:i,why:s,early:s.indexOf(gl)===0}]}))}var yt=(e,t,n,r="",o)=>{var i;return{kind:oe(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}
},f_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function m_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:
a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function Jt(e,t){let{rows:n}=e.table("letters"),{round:r}=
e.settings(),o=Pa(n,r),i=Ot(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):f_(n[l],c)||s.set(l,c)}),
s.size&&e.putOwn("letters",m_(n,s)),e.append("letters",a)}var yl={rounds:{},open:[]},g_=4e4,y_=4,Aa=e=>typeof e.count=="number",Co=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;
function b_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,
2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var w_={count:0,sum:"0.0"};function qg({count:e,sum:t},n,r){let[o=0,i=0]=
t.split(".").map(c=>parseInt(c,36)),[s,a]=b_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var k_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),bl=
e=>k_(e).reduce((t,n)=>qg(t,n,1),w_),Xg=({rounds:e},t)=>Co(e,Rt(t))!==void 0;function Yg(e,t){let n=[];return e.forEach(({state:r},o)=>{lt(r)&&Us(o,t)&&n.push(o)}),n}function wl(e,t,n){let r={
...e.rounds};delete r[Rt(n)];let o={rounds:{[Rt(n)]:{kinds:{}},...r},open:[]};return Na(o,n,Yg(t,n),[])}function Na({rounds:e,open:t},n,r,o){var l;let i=Rt(n),s={...(l=Co(e,i))==null?void 0:l.kinds},
a=new Map,c=({kind:d,matter:p,unit:h},g)=>{var v,_,b;let w=(v=Co(s,d))!=null?v:{};if(Aa(w))s[d]=qg(w,`${p}/${h}`,g);else{let x=(_=a.get(d))!=null?_:new Map(Object.entries(w).map(([C,f])=>[C,new Set(
f)]));a.set(d,x);let S=(b=x.get(p))!=null?b:new Set;x.set(p,S),g>0?S.add(h):S.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(g=>Us(g,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=
Object.fromEntries([...d].map(([h,g])=>[h,[...g]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function kl(e,t,n){if(!e.open.length)return e;let r=Ot(n),o=e.open.map(
r).filter(a=>{var c;return lt((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(Jc))].reduce((a,c)=>Na(a,c,o.filter(u=>Jc(u)===c),[]),e),open:[]}}var Jg=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,Qg=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function xl(e,t,n){var c,u,l,d,p,h,g;let r=new Set(e.open.map(Ot(
n))),o=rf(n),i=new Map;for(let w of Yg(t,n)){let v=r.has(w)?void 0:Us(w,n);if(!v)continue;let _=(c=i.get(v.kind))!=null?c:Object.create(null);i.set(v.kind,_),((l=_[u=v.matter])!=null?l:_[u]=[]).push(
v.unit)}let s=(p=(d=Co(e.rounds,Rt(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let w of new Set([...Object.keys(s),...i.keys()])){let v=(h=Co(s,w))!=null?h:{},_=(g=i.get(
w))!=null?g:{};if(Aa(v)){let b=bl(_);(b.count!==v.count||b.sum!==v.sum)&&a.counts.push({kind:w,ledger:v.count,register:b.count})}else a.lost.push(...Vg(v,_).map(([b,x])=>o({kind:w,matter:b,unit:x}))),
a.extra.push(...Vg(_,v).map(([b,x])=>o({kind:w,matter:b,unit:x})))}return a}function Vg(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Co(t,n))!=null?i:[]);return r.filter(
s=>!o.has(s)).map(s=>[n,s])})}var x_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function v_({rounds:e,open:t}){let n=Object.keys(e).slice(0,y_),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:S_(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;x_(JSON.stringify(o))>g_;){let[s]=Object.entries(
i).filter(a=>!Aa(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=bl(s[1])}return o}var S_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Aa(n)?
n:bl(n)])),ey=e=>JSON.stringify(v_(e)),Di=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),ty=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),R_=e=>Di(e)&&(Object.values(e).every(ty)||
typeof e.count=="number"&&typeof e.sum=="string"),O_=e=>Di(e)&&Di(e.kinds)&&Object.values(e.kinds).every(R_);function ny(e){try{let t=JSON.parse(e);return!Di(t)||!Di(t.rounds)||!ty(t.open)?void 0:
Object.values(t.rounds).every(O_)?t:void 0}catch{return}}var ry=e=>e===void 0||e==="unreadable"?yl:e;function oy(e,t,n){let r=kl(e!=null?e:yl,t,n);return Xg(r,n)?r:wl(r,t,n)}function Or(e,t,n){
return e==="unreadable"?e:xl(oy(e,t,n),t,n)}function Ma(e,t){let{round:n}=e.settings(),r=Yt(e),o=t.ledger();if(o==="unreadable")return o;let i=oy(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),xl(i,r,n)}function Ia(e,t,n){e.settle();let r=kl(ry(t.ledger()),Yt(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function iy(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=Ot(i)(n),a=lt((c=Yt(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(Na(o,i,a?[s]:[],a?[]:[s])))}function sy(e,t){
let n=ry(t.ledger()),{round:r}=e.settings();t.keepLedger(wl({...n,open:[]},Yt(e),r))}var ay=[1e3,4e3],T_=6,jn=class extends Error{};function ye(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=ay.length||r instanceof ne||r instanceof jn)throw r;e.sleep(ay[n])}}function Tr(e,t,n){return ye(t,()=>{for(let r=0;r< T_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new jn(
"the lock is not to be had")})}var C_=27e4,__=25,L_=2400,$_=5,Da=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(__,Math.floor(L_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ne)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>C_&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Tr(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=Hg(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):yt(d,"lapsed",this.now,R({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,yt(d,"failed",this.now,R({key:"letter.unwritable"}))):c.set(d.key,p)}return Jt(n,c),Ia(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Rr(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=js([n],this.state.settings);if(!o.to)return yt(t,"failed",
this.now,R(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Rr(t,this.state);return this.written.set(t,n),yt(t,
"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({
to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),
this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,yt(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[
t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):
this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=$_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ye(this.post,(
)=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,yt(t,"failed",this.now,R({key:
"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={
email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,yt(t,"unknown",this.now,R({key:"letter.doubt"})))}leaveWord(){try{
this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ye(this.post,()=>this.post.keepJournal(n))}};var E_=400;function cy(e,t,n,r,o=r){let i=pi(e.settings),s=
ur(e),a=e.deadline.dueBefore?Es(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(E_,ht(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=
me(t,d);if(i.sends(p)){let{line:h,held:g}=P_(e,s,p,d===0?o:r,u,c);u=g,p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=A_(e,s,p))}
return c.finishes=c.unreached===0&&c.dropped===0,c}function P_(e,t,n,r,o,i){let s=yn(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=lr(s.letters,r,
e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var A_=({units:e},t,
n)=>e.filter(r=>{var o;return ce(r)&&At(r.emails).length&&!((o=t.of(ot(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function uy(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;
return vl({day:"",counts:t,recipients:0,held:0})}function vl({counts:e,held:t}){return[zs.filter(r=>e[r]).map(r=>`${e[r]} ${oe(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(
Boolean).join("; ")}var Cr=class extends ne{},_r=(e,{confirmed:t},n)=>[...N_(e,t),...M_(n).map(r=>({about:"ledger",why:r}))];function N_(e,t){let n=Oh(t,e);return!n.length||!e.dueBefore||
!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s})=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function M_(e){return e==="unreadable"?[{key:
"letter.noLedger"}]:Jg(e)?[]:I_(e)}function I_(e){let t=Qg(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{
letters:n}}]:[]]}var D_=60;function Fa(e,t){for(let n=0;n<=D_;n+=1){let{letters:r}=yn(e,me(t,n));if(r.length)return{key:"letter.preview",with:{counts:uy(r)}}}return{key:"letter.previewNone"}}var za=
e=>JSON.stringify(pn(e));var F_=7*6e4,Sn=({lease:e},t)=>e.by!==""&&e.until>t;function ly(e,t){let n=e.newId();return Tr(e,t,()=>{let r=t.post();if(!(Sn(r,e.now)&&r.lease.by!==n))return t.setLease({
until:Yr(ps(e.now)+F_),by:n}),r})}function dy(e){try{ye(e,()=>e.setLease({until:"",by:""}))}catch{}}var py=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,hy=
e=>e.replace(py,"(liên kết, xem trong biểu mẫu)").trim(),fy=e=>e.search(py)<0?e.trim():"";function my(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":
t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var Sl=10*6e4;function _o(e){return{id:Un(Rt(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var Ua=e=>my(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Rl=(e,t)=>`${e}?k=${t}`;function Ka(e){let t=e.linkKey();if(!t||Ua(e)!=="proved")return;let{webAddress:n}=e.settings(),r=_o(e).id,o=
new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?Rl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Fi=({rowId:e,
approved:t})=>co(`${e} ${t}`);var z_=({pageName:e,accountName:t})=>{var n;return an((n=[e,t].map(fy).find(Boolean))!=null?n:"")};function U_(e,t){let n=new Map;return e.table("accounts").rows.forEach(
(r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a),pr(r,e.markKey())==="returned"&&a.returned.push({
title:z_(r),comment:hy(r.comment),mark:Fi(r)});for(let l of s.filter(Ws))l.column===""&&(Pf(l)||a.faults.some(p=>Af(p,l)))||a.faults.push(l)}),n}var K_=(e,{own:t},n)=>{var r,o;return{code:e.code,name:
e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Ns(e),status:t.status,timeliness:t.timeliness,extendedTo:Pn(e.extendedTo),first:t.first,updated:
t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&fn(i),sentence:R(Ef(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}}
;function j_(e,t,n=""){let r=U_(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...K_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Ol(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:me(o,1),t)}function zi(e,t){let n=e.settings(),r=Ka(e);return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:j_(e,t,r&&e.linksRenewed()),register:Yt(e),staff:e.staff(),contact:
n.contact,links:{book:e.link(),ofUnit:r}}}function ja(e,t,n=$t(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...zi(e,n),health:{quotaLeft:r,runner:o,lastRun:s,
lastRunDid:a,nextRun:o?Ol(e.now,i,e.now):void 0,zones:t.zones()}}}var B_={state:le.sent,why:""},Z_=()=>({state:le.held,why:R({key:"letter.cutBefore"})}),gy=()=>({state:le.unknown,why:R({key:
"letter.cut"})});function yy(e,t){var a,c,u;let n=Ot(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?Z_():gy());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,gy());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,B_);Jt(e,i)}var G_=new Set([...Object.keys(_s),"round","dueBefore","graceUntil"]);function Lo(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&G_.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:ke.round.label}}]}var H_=12e4,W_=6e4,V_=2e3,q_=1e4;
function X_(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function Y_(e,t,n,r){if(lr(t,n,
r).held.length===0)return n;let o=ye(e,()=>e.renewsIn());if(o>H_||o<-W_)return n;e.sleep(Math.max(0,o)+V_);let i=ye(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(q_),i=ye(e,()=>e.quota());
return i}var Ui=(e,t)=>e?`${e} ${t}`:"";function J_({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Ui(e,"thư đã gửi"),Ui(t,"thư gửi lỗi"),Ui(n,"thư không rõ đã gửi"),Ui(c,
"thư chờ lượt sau"),Ui(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${R(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function Q_(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:oe(l).label}:{},
...d?{unit:d}:{},state:le[p],at:e.now,why:R(h)});for(let u of i)c.set(u.key,yt(u,"held",e.now,R({key:"letter.quota"})));for(let u of r)c.set(u.key,yt(u,"held",e.now,R(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&Tr(e,t,()=>{Jt(e,c),a&&Ia(e,t,[])})}function eL(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ye(e,()=>e.setRefused(
i))}function wy(e,t,n){let r=Tr(e,t,()=>{yy(e,n.inFlight);let o=Ni(e);return e.settle(),{checked:o,compared:Ma(e,t)}});return n.inFlight&&ye(t,()=>t.closeJournal()),r}function tL(e,t,n,r){let o=
e.settings();n.confirmed||ye(t,()=>t.setConfirmed(pn(o)));let[i]=_r(o,n,r);if(i)throw new Cr(i.why)}function nL(e,t,n,r,o){let{checked:i,compared:s}=wy(e,t,n);tL(e,t,n,s);let a=ye(t,()=>t.quota()),c=
ye(t,()=>ja(e,t,i,a)),u=yn(c,e.today),l=X_(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:Y_(t,l,a,d),{go:h,held:g}=lr(l,p,d);h.length&&ye(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new Da(e,t,c,p,n.refused,o),{outcome:v}=w;try{w.run(h),Q_(e,t,v,o?[]:g,o?[]:u.closed,h.length>0)}catch(_){throw w.leaveWord(),_}return h.length&&ye(t,()=>t.closeJournal()),eL(t,v,n),e.broke(
u.broke.map(({error:_})=>_)),J_(v,g.length,u.broke.length,h.length===0&&g.length>0)}var rL=e=>R(e instanceof ne?e.problem:e instanceof jn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function by(e,t){try{ye(e,()=>e.setLastRun(t))}catch{}}function ky(e,t,n){let r=ly(e,t);if(r)try{return n(r)}finally{dy(t)}}var Tl=(e,t,n,r="")=>ky(e,t,o=>nL(e,t,o,n,r)),Ba=(e,t)=>{ky(e,t,n=>wy(e,t,
n))};function oL(e,t,{runner:n,dry:r}){let[o]=Lo(ye(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ne(o);if(!e.isStaff(n))throw new Cr({key:
"letter.runnerLeft",with:{email:n}});let i=Tl(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function xy(e,t){let n=ye(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||ye(t,()=>t.me())!==r))try{let a=oL(e,t,n);a&&by(t,a)}catch(a){if(by(t,{lastRun:o,did:i,trouble:`${te(e.today)}: ${rL(a)}`,dry:s}),!(a instanceof ne))throw a}}var $o={is:
"nobody"},be=e=>"email"in e?e.email:"",vy=e=>e.is==="link"?`liên kết ${e.unit}`:be(e);var iL=e=>e;function Za(e){let t=new Set,n=new Map;for(let r of e.map(P))t.add(r),n.has(z(r))||n.set(z(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(z(r)))!=null?o:r}}var sL=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Ga(e,t,n=iL){return t===""?"":e.choices?fh(e,t):e.format==="time"?sL(t)?t:
"":e.code==="own"?P(t):e.code==="other"?n(P(t)):t}function Ll(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function Sy(e,t){return typeof t=="bigint"?t.toString():t}var _l=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Ry(e){return new _l(e)}function Oy(e){return e==null}function Ty(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Wa(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Cy(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function ji(e){var t;return(t=Cy(e._zod.def))!=null?t:e._zod.def.shape}function _y(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Wa(this,t,r),r},enumerable:!0,configurable:!0})}
function Ly(e,t,n){t in e?Wa(e,t,n):e[t]=n}function $y(e,t,n,r){let o=ji(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?_y(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):Ly(e,i,r?r(s.value,i):s.value))}}function aL(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?_y(e,n,()=>t[n]):Ly(e,n,
r.value))}}function $l(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var El="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Ha(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Va(e){if(Ha(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Ha(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Pl(e){return Va(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Ey=new Set(["string","number","symbol"]);function Bi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function $r(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function bt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Py(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function cL(e,t){var o;let n=ji(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Ay(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(cL(e,t)),s={};return $y(s,e,Reflect.ownKeys(ji(e)).filter(a=>!i.has(a))),$r(e,$l(n,{shape:s,
checks:[]}))}function Ny(e,t){if(!Va(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=ji(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return $r(e,$l(e._zod.def,{shape:uL(e,t)}
))}function uL(e,t){let n={};return $y(n,e,Reflect.ownKeys(ji(e))),aL(n,t),n}function Zn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function My(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function Gn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Ki(e){return typeof e=="string"?e:e==null?void 0:e.message}function Al(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function qa(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Hn(e,t,n){var c,u,l,d,p,h,g,w,v,_,b,x,S,C,f,m,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(m=(f=(S=(b=(v=Ki((w=(g=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:g.error)==null?void 0:w.call(g,e)))!=null?v:Ki(i==null?void 0:i(
e)))!=null?b:Ki((_=t==null?void 0:t.error)==null?void 0:_.call(t,e)))!=null?S:Ki((x=n.customError)==null?void 0:x.call(n,e)))!=null?f:Ki((C=n.localeError)==null?void 0:C.call(n,e)))!=null?m:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var lL=/[\uD800-\uDBFF]/;function Iy(e){let t=e.length;if(!lL.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Dy(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Fy(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):dL(e,n,r.value)}}function Lr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Nl(e,
t,n){return Lr(e,t,n,!1)}function dL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Lr(this,t,n.bind(this))},set(r){Lr(this,t,r)}})}function pL(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Cl,Bn=!1,hL={configurable:!0,get(){Bn=!0}};function Wn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Cl!==e._zod){Cl=void 0;return}Cl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,hL);let o=Bn;Bn=!1;try{let i=n(this);return Bn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Bn=Bn||o,i}catch(i){throw delete this[t],Bn=Bn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function zy(e,t,n,r){let o=pL(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Uy;var Ml={value:void 0,enumerable:!1},Ky="captureStackTrace"in Error?Error:null;function fL(e){
let t=Ky;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ky=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function J(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,g){if(h._zod){if(h._zod.traits.has(e))return}else{Ml.value=new i(g);try{
Object.defineProperty(h,"_zod",Ml)}finally{Ml.value=void 0}}if(h._zod.traits.add(e),t(h,g),a){let v=Object.getPrototypeOf(h),_=h._zod.constr.prototype,b=v;for(;b&&b!==_;)b=Object.getPrototypeOf(b);
let x=b!=null?b:v;a.has(x)||(a.add(x),Fy(x,s))}let w=d.prototype;for(let v in w)Object.prototype.hasOwnProperty.call(w,v)&&(v in h||(h[v]=w[v].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var _;let g=r!=null&&r.Parent?fL(l):this;c(g,h);let w=g._zod.deferred;if(w){for(let b of w)b();g._zod.deferred=void 0}
let v=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;return v&&v(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var g,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(g=h==null?void 0:h._zod)==null?void 0:g.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Rn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var jy;(jy=(Uy=globalThis).__zod_globalConfig)!=null||(Uy.__zod_globalConfig={});var Eo=
globalThis.__zod_globalConfig;function It(e){return e&&Object.assign(Eo,e),Eo}function mL(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Sy,2)),e.message}
function gL(e){this._zod.message=e}var yL={get:mL,set:gL,enumerable:!0,configurable:!0},Dl={value:void 0,enumerable:!1},By=new WeakSet([Object.prototype,Error.prototype]),Zy=(e,t)=>{e.name=
"$ZodError",Dl.value=t,Object.defineProperty(e,"issues",Dl),Dl.value=void 0,Object.defineProperty(e,"message",yL);let n=Object.getPrototypeOf(e);By.has(n)||(By.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},f4=J("$ZodError",Zy),Zi=J("$ZodError",Zy,void 0,{Parent:Error});var wL=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Rn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Hn(d,s,It())));throw El(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},Gi=wL(Zi),kL=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Hn(d,s,It())));throw El(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Fl=kL(Zi),xL=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Rn;return i.issues.length?Gy(e,i.issues,o):{success:!0,data:i.value}},Hi=xL(Zi);
function Gy(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Hn(o,n,It()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var vL=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Gy(e,i.issues,o):{success:!0,data:i.value}},zl=vL(Zi);var Hy=/^[\s\S]{0,}$/;var Ul=
/^-?\d+(?:\.\d+)?$/,Wy=/^(?:true|false)$/i;var Xa=J("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var SL=e=>{let t=
e.value;return!Oy(t)&&t.length!==void 0};var Vy=J("$ZodCheckMaxLength",(e,t)=>{var r;var n;Xa.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=SL),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Iy(i):s)<=t.maximum)return;let c=Dy(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var RL=J(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Xa.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),qy=J("$ZodCheckRegex",(e,t)=>{
RL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var Xy={major:4,minor:6,patch:7};var Et=J("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Xy;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=Zn(u),h;for(let g of l){if(g._zod.def.when){if(My(u)||!g._zod.def.when(u))continue}else if(
p)continue;let w=u.issues.length,v=g._zod.check(u);if(v instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Rn;if(h||v instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{
await v,u.issues.length!==w&&(qa(u.issues,w,e),p||(p=Zn(u,w)))});else{if(u.issues.length===w)continue;qa(u.issues,w,e),p||(p=Zn(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(Zn(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new Rn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Rn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Nl(this,"~standard",_L(this))},set"~standard"(e){Lr(this,"~standard",e)}}),eb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Hn(n,t,It()))}:{value:e.value};async function CL(e,t){let n={async:!0};return eb(await e._zod.run({value:t,issues:[]},n),n)}function _L(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return eb(r,n)}catch{}return CL(e,t)},vendor:"zod",version:1}}var tb=J("$ZodString",(e,t)=>{var n;Et.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Hy,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var nb=J("$ZodNumber",(e,t)=>{Et.init(e,t),e._zod.pattern=Ul,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var rb=J("$ZodBoolean",(e,t)=>{Et.init(e,t),e._zod.pattern=Wy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function LL(e,t){let n=Al(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Al(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,qa(i.issues,l,e),i}}return o(i,s)}}var $L=e=>Array.isArray(e)?e.length:-1;function Yy(e,t,n){e.issues.length&&t.issues.push(...Gn(
n,e.issues)),t.value[n]=e.value}var ob=J("$ZodArray",(e,t)=>{Et.init(e,t);let n=Eo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Yy(d,r,c)));else if(Yy(l,r,c),a&&l.issues.length!==0&&Zn(l))break}return s.length?Promise.all(s).then(()=>r):r},LL(e,
$L)});function Ya(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Gn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var EL=[];
function PL(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:EL,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Py(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function AL(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let g in t){if(s&&
n.issues.length!==h){if(Zn(n,h))break;h=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let w=u.run({value:t[g],issues:[]},
r);w instanceof Promise?e.push(w.then(v=>Ya(v,n,g,t,d,p))):Ya(w,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var ib=J("$ZodObject",(e,t)=>{var u;Et.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Ry(()=>PL(t));Wn(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let g=d[
h]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,h)||Wa(p,h,new Set);for(let w of g.values)p[h].add(w);g.optin!==void 0&&p[h].add(void 0)}}return p});let i=Ha,s=t.catchall,a,c=Eo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],g=a.shape,w=d==null?void 0:d.abortEarly,v=l.issues.length;for(let _ of a.allKeys){if(w&&l.issues.length!==v){if(Zn(l,v))break;v=l.issues.length}if(_==="__proto__")continue;let b=g[_],x=
b._zod.optin,S=b._zod.optout,C=b._zod.run({value:p[_],issues:[]},d);C instanceof Promise?h.push(C.then(f=>Ya(f,l,_,p,x,S))):Ya(C,l,_,p,x,S)}return s?AL(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});var sb=J("$ZodRecord",(e,t)=>{Et.init(e,t);let n=Eo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Va(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>Hn(g,o,It())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Gn(l,g.issues)),r.value[p]=
g.value})):(h.issues.length&&r.issues.push(...Gn(l,h.issues)),r.value[p]=h.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Ul.test(u)&&l.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>Hn(g,o,It())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({
value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Gn(u,g.issues)),r.value[p]=g.value})):(h.issues.length&&r.issues.push(...Gn(u,h.issues)),r.value[p]=
h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var ab=J("$ZodEnum",(e,t)=>{Et.init(e,t);let n=Ll(
t.entries),r=new Set(n);e._zod.values=r,Wn(e,"pattern",o=>{let i=Ll(o.def.entries).filter(s=>Ey.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>Bi(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),cb=J("$ZodLiteral",(e,t)=>{Et.init(e,t);let n=new Set(t.values);e._zod.values=
n,Wn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Bi(i):i?Bi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Jy(e,t){return e.value=t.issues.length?void 0:t.value,e}var ub=J("$ZodOptional",(e,t)=>{
Et.init(e,t),Wn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Wn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),Wn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ty(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Jy(n,i)):Jy(n,o)}return t.innerType._zod.run(n,r)}});var lb=
J("$ZodDefault",(e,t)=>{Et.init(e,t),e._zod.optin="defaulted",Wn(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Qy(i,t)):Qy(o,t)}});function Qy(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function db(e){return e.checks&&(e.checks=[...e.checks]),e}function pb(e,t){return new e(db({type:"string",...bt(t)}))}function hb(e,t){return new e(db({type:"number",checks:[],
...bt(t)}))}function fb(e,t){return new e({type:"boolean",...bt(t)})}function De(e,t){return new Vy({check:"max_length",...bt(t),maximum:e})}function Po(e,t){return new qy({check:"string_format",
format:"regex",...bt(t),pattern:e})}var Qt=J("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Et.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){Lr(this,"with",e)},parse(e,t){return Gi(this,e,t,{callee:this.parse})},parseAsync(e,t){return Fl(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Hi(this,e,t)},safeParseAsync(e,
t){return zl(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return $r(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),ML=J("ZodMiniString",(e,t)=>{
tb.init(e,t),Qt.init(e,t)});function D(e){return pb(ML,e)}var IL=J("ZodMiniNumber",(e,t)=>{nb.init(e,t),Qt.init(e,t)});function en(e){return hb(IL,e)}var DL=J("ZodMiniBoolean",(e,t)=>{rb.init(e,t),
Qt.init(e,t)});function On(e){return fb(DL,e)}var FL=J("ZodMiniArray",(e,t)=>{ob.init(e,t),Qt.init(e,t)});function Dt(e,t){return new FL({type:"array",element:e,...bt(t)})}var zL=J("ZodMiniObject",(e,
t)=>{ib.init(e,t),Qt.init(e,t),zy(e,"shape",n=>n._zod.def.shape,!1)});function B(e,t){let n={type:"object",shape:e!=null?e:{},...bt(t)};return new zL(n)}function jl(e,t){return Ny(e,t)}function gb(e,
t){return Ay(e,t)}var mb=J("ZodMiniRecord",(e,t)=>{sb.init(e,t),Qt.init(e,t)});function Ja(e,t,n){return!t||!t._zod?new mb({type:"record",keyType:D(),valueType:e,...bt(t)}):new mb({type:"record",
keyType:e,valueType:t,...bt(n)})}var UL=J("ZodMiniEnum",(e,t)=>{ab.init(e,t),Qt.init(e,t),e.options=[...e._zod.values]});function tn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;
return new UL({type:"enum",entries:n,...bt(t)})}var KL=J("ZodMiniLiteral",(e,t)=>{cb.init(e,t),Qt.init(e,t)});function yb(e,t){return new KL({type:"literal",values:Array.isArray(e)?e:[e],...bt(t)})}
var jL=J("ZodMiniOptional",(e,t)=>{ub.init(e,t),Qt.init(e,t)});function We(e){return new jL({type:"optional",innerType:e})}var BL=J("ZodMiniDefault",(e,t)=>{lb.init(e,t),Qt.init(e,t)});function bb(e,
t){return new BL({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Pl(t)}})}var wb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Bl(e){var n,
r;let t="";for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=wb.charAt(s>>18-6*a&63)}return t}
function kb(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?wb.indexOf(a):0)},0),o=Math.min(
e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function xb(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Zl={unit:
"lk1u",preview:"lk1p",test:"lk1t"},vb=".",Qa=D().check(De(800)),Ao=e=>Un(`address ${e}`),HL=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function WL(e,t){if(
e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var Wi=class{constructor(t){
this.keyed=new vo(t)}write(t){let n=HL(t);return[Zl[t.kind],...n.map(r=>Bl(Ci(r))),this.sealOf(t.kind,n)].join(vb)}read(t){let[n,...r]=t.split(vb),o=Object.keys(Zl).find(a=>Zl[a]===n),i=r.slice(0,
-1).map(a=>{var c;return xb((c=kb(a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=WL(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",
t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify(["token",t,...n]));return Bl(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var VL=8,No=class{constructor(t){this.name=ll(
`name of ${t}`).slice(0,VL),this.keyed=new vo(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Sb=e=>ll(e.join(`\n`));var Mo=(e,t)=>e!==""&&ut(e)===ut(t),nn=(e,t)=>t.some(n=>Mo(n,e));
function Rb(e,t){return t?{staff:e.filter(n=>nn(n,t)),kept:t.filter(n=>nn(n,e))}:{staff:[...e],kept:void 0}}var Ob=(e,t)=>e.filter(n=>!nn(n,t));var qL=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Pr(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function Ar(e){if(e instanceof ne)return e.problem;let t=qL();return Pr(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var Tb="0.1.0, bản f284a2ce";var Cb=e=>`draft/${e}/count`,_b=e=>`draft/${e}/kept`,Lb=(e,t)=>`draft/${e}/${t}`;var XL=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Gl={get(e){var r,o;let t=
PropertiesService.getUserProperties().getProperties();if(XL(t[_b(e)]))return Gl.drop(e),"";let n="";for(let i=0;i< Number((r=t[Cb(e)])!=null?r:0);i+=1)n+=(o=t[Lb(e,i)])!=null?o:"";return n},keep(e,t){
let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Lb(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Cb(e)]:String(r),[_b(e)]:String(Date.now())}
)},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Ft=e=>(e>26?Ft(Math.floor((e-1)/26)):
"")+String.fromCharCode(65+(e-1)%26),$b=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),qn=(e,t=e)=>`${Ft(e)}2:${Ft(t)}`;function Io(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[
t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Eb=/^[=+\-@\t\r\n＝＋－＠']/,Nr=e=>Eb.test(e)?`'${e}`:e,YL={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Mr=e=>{var t;
return YL[(t=e.format)!=null?t:"text"]};function ec(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Nr(t);if(
n==="text")return Nr(t);let r=ps(t);return Number.isFinite(r)?new Date(r):Nr(t)}var JL=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},QL=e=>JL(e)?Yr(e.getTime()):
"";function tc(e,t){if(t instanceof Date){let r=QL(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Eb.test(n.slice(
1))?n.slice(1):n}var Pb=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Hl(e,t,n){let r=Pb(t);return Pb(
e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function nc(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),
r()}}var e$=3,Ab="Cần sửa: ",oc=(e,t)=>e&&e.indexOf(Ab)!==0?e:t?Ab+t:"",Ne=e=>re[e].columns;function Wl(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Ne(e))){let a=
o.indexOf(s.heading),c=a<0?o.findIndex(u=>vt(u)===vt(s.heading)):a;if(c<0)throw new ne({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new ne({
key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function t$(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function n$(e){
let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var r$=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Za(n<0?[]:t.map(r=>r[n]))},o$={accounts:
"rowId",units:"code"},rc=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=
new Map;this.writtenBefore=new Set;this.key=o$[t];let[o=[],...i]=t$(n),s=n$(i);this.headings=o,this.lines=s,this.positions=Wl(t,re[t].title,o);let a=Object.entries(Ne(t)).map(([l,d])=>({key:l,column:
d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>tc(d,l[p]))),u=r!=null?r:r$(a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={}
;return t.forEach(({key:s,column:a},c)=>{if((i[s]=Ga(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Ne(this.tab)[o.get(s)];return Hl(t,[...o.keys()],(s,a)=>ec(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Mr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-He(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(He(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[He(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Hl(t.map(c=>c.index),[1],()=>0).length>e$,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>He(u)):t.map(c=>He(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>He(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=He(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Ne(this.tab)).map(r=>[r,""]));for(;;){let r=He(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=nc(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>He(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],u=new Map(t.map(g=>[He(g.index),g.notes])),l=new Map(r.map((g,w)=>[o[w],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((g,w)=>g.map((v,_)=>{var x,S;
let b=(S=u.get(i+w))==null?void 0:S[(x=l.get(a+_))!=null?x:""];return b===void 0?v:oc(v,b)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Xn=({tab:e,positions:t})=>Object.entries(Ne(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function i$(e,t,n=()=>!1){let r=Nb(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||
!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(l),Mb(r,l)}),o}function Nb(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var Mb=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function s$(e,t,n,r,o){let i=Nb(n),s=r,a=i$(ic(e),n,a$(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=Ib(
t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,l+1).setNumberFormat("@").setValue(d),Mb(i,c),p?{key:"setup.headingBack",with:{tab:re[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:re[e].title,column:d}}});return{now:i,columns:s,did:a}}var a$=(e,t)=>n=>Object.values(Ne(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),ic=
e=>Object.values(Ne(e)).map(({heading:t})=>t);function Ib(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Db(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:Wl(e,re[e].title,d)});if(s.some(d=>d!=="")){
let d=s$(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Ib(t,i,ic(e).length),u=a(ic(e),n||t.getLastRow()===0,c);return u.isNew||Vl(u),{open:u,did:[]}}function Vl({tab:e,sheet:t}){let n=
ic(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Fb(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[$b(/^[A-Z]*/.exec(l)[0]),Number(
/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Vi(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Fb(e,t);return`${n} ${o} ${r} ${i}`}
var Do=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Fb(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Fo=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),ql=e=>e.toLowerCase();var Xl="Sổ Tài Khoản: ",Jl=e=>e.getEmail().toLowerCase();function sc(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Jl(s)})),o=s=>nn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!nn(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function c$({tab:e,positions:t}){let n=o=>Io(Xn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>qn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Ft).join("–")}, duyệt`,range:qn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${re[e].title}`,range:"",open:[]}]}var zb=e=>e.getA1Notation(),Ub=e=>e.getEditors().map(Jl),u$=(e,t,n)=>Vi(
e.range,n)===Vi(t.range,n)&&Do(e.open,n)===Do(t.open,n),Yl=({editors:e},t)=>t.filter(n=>!e.includes(n));function l$(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Yl(e,
t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Yl(e,n).length}var zo=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Jl(t.me)}ensure(t){let n=c$(t),r=
t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&u$(a,c,t)&&!a.warns&&l$(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a}
)=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Yl(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{
tab:re[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=
t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(Xl)!==0)return[];let d=
l!=null?l:zb(c.getRange()),p=d!==""&&r.some(h=>Vi(h.range,n)===Vi(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(Xl.length),open:d?[]:c.getUnprotectedRanges().map(
zb),warns:c.isWarningOnly(),editors:Ub(c)}]})}stopsNobody(t){let n=Ub(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,
others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Xl+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([
this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:h,email:g}of a)g||
this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Ir='*LEN("STK")',Kb={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function jb(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Ft(
i)}$1="${Ne(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Ir}`}}var ed=e=>t=>`$${Ft(e.get(t))}2`,Bb=e=>(t,n)=>`(${ed(e)(t)}="${n}")`;function d$(e){
let[t,n]=[ed(e),Bb(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",M.missing)}${Ir}`},jb("units",e,"fix",[{key:"status",holds:n(
"status",M.fix)},{key:"timeliness",holds:n("timeliness",ae.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n(
"status",M[o])}${Ir}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ae.overdue)}+${n("timeliness",ae.late)})${Ir}`}]}function p$(e){let[t,n]=[ed(e),Bb(e)],r=o=>[[e.get(o),
e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Ce.stopped)}${Ir}`},jb("accounts",e,"fix",[...li.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Ee.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Ee.passed)}${Ir}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Ir}`}]}var Ql={units:d$,accounts:p$},h$=e=>{var t,n;return Fo(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},f$=e=>e.getRanges().map(t=>t.getA1Notation()),Zb=e=>e.columns.map(([t,n])=>qn(t,n));function m$({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Zb(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Kb[i.colour][0]).setFontColor(Kb[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function qi(e){var i;let t=(i=Ql[e.tab])==null?void 0:i.call(Ql,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:h$(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Fo(s.formula)&&Do(
f$(r[a].rule),e)===Do(Zb(s),e))?[]:(m$(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:re[e.tab].title}}])}var g$="#e8f0fe",y$="#f1f3f4",Gb=e=>e.writer==="us"?y$:
g$,ac=({tab:e})=>({tab:re[e].title});function Hb({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Mr(r)))){let r=t.filter(({column:o})=>Mr(o)===n).map(({at:o})=>o);e.getRangeList(Io(r).map(([o,
i])=>qn(o,i))).setNumberFormat(n)}}function b$(e){let t=Xn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>ql(s[o-1])!==ql(Mr(i))));
return Hb(e,r),r.length?[{key:"setup.formats",with:ac(e)}]:[]}var Wb=e=>Xn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(qn(t))}]:[]),Vb=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),w$=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function qb(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function k$(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Wb(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&w$(c,i,o.help)?c:Vb(i,o.help);qb(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:ac(
e)}]:[],...n.length?[{key:"setup.table",with:{...ac(e),columns:n.join("”, “")}}]:[]]}function x$(e){let t=Xn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Gb(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Xb=({sheet:e},t)=>{for(let[n,r]of Io(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function v$(e){let t=Xn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Xb(e,t),t.length>0}function S$({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Io(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Yb(e){let{tab:t,sheet:n,rows:r}=e,o=Xn(e);n.setTabColor(re[
t].color),n.setFrozenRows(1),re[t].frozenColumns&&n.setFrozenColumns(re[t].frozenColumns),S$(e,o),Xb(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Hb(e,o.filter(({column:s})=>Mr(s)!=="@"));let i=Wb(e);i.length&&qb(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Vb(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Gb(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var td=e=>[...b$(e),...k$(e)];function Jb(e){let t=[
x$(e),v$(e)].some(Boolean);return[...td(e),...t?[{key:"setup.looks",with:ac(e)}]:[]]}var cc=["accounts","units"],R$=100,Qb=400;function O$({sheet:e,rows:t}){let n=e.getMaxRows(),r=He(t.length)-1;
return n-r>=R$?n:(e.insertRowsAfter(n,Qb),n+Qb)}function ew(e,t,n){let r,o=t;for(let i of cc){let s=e(i),a=O$(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};td(l),qi(l),r!=null||(r=new zo(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var nd=5,Uo=10,Xi=[["Phải báo cáo",""],[ae.onTime,"timeliness"],[ae.grace,
"timeliness"],[ae.late,"timeliness"],[M.missing,"status"],[M.fix,"status"],[M.reported,"status"],[M.approved,"status"],[M.none,"status"]],T$=300;function nw(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=T$))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>sn(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var Yi=e=>{let{kinds:t,parents:n}=nw(e);return co(JSON.stringify([t,n]))};function C$(e,t,n){let r=d=>{let p=Ft(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
Ah(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,Nr(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(Uo-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...Xi.map(([g])=>g)]),...h.map(g=>[Nr(g.label),...Xi.map(([w,v])=>i(w,v,`*${s(p,g.text)}`))])],u=[...Xi.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function _$(e){try{return e.getCharts().length>0}catch{return!0}}function tw(e){if(_$(e))return[];let t=e.getRange(nd+1,1,
Xi.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function L$(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Fo(n[i][a])===Fo(s):!n[i][a]&&Nr(String(r[i][a]))===s))}var $$=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Xi[0][
0]?[`A${n+1}:${Ft(Uo)}${n+1}`]:[]);function uc(e,t,n,r){let o=C$(t,n,nw(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Uo),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(Uo).fill("")});if(i>0){if(L$(c,u))return tw(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList($$(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(nd-1,2,a-nd+2,Uo-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,Uo-1,115),c.setValues(u);let l=[{key:"setup.summary"},...tw(e)];return SpreadsheetApp.flush(),l}function Ko(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}It({jitless:!0});var lc=(e,t)=>Gi(e,t);function Fe(e,t){if(t)try{let n=Hi(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Yn=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var ow="runner",iw="lease",sw="lastRun",rd="sending",aw="refused",cw="confirmed",pc="ledger",E$=6e3,
dc,hc=()=>dc!=null?dc:dc=PropertiesService.getScriptProperties(),jo=(e,t)=>{hc().setProperty(e,JSON.stringify(t))},P$=B({runner:D(),hour:en(),since:D()}),A$=B({until:D(),by:D()}),N$=B({lastRun:D(),
did:D(),trouble:D(),dry:bb(D(),Yn.dry)}),M$=B({key:D(),gone:Dt(D()),doubt:Dt(D()),at:D()}),I$=B(Object.fromEntries(Qc.map(e=>[e,D()]))),D$=Object.keys(Ro),F$=Ja(D(),B({email:D(),day:D(),why:We(tn(
D$))})),uw=e=>{var t,n;return{...Yn,...Fe(P$,e[ow]),...Fe(N$,e[sw]),lease:(t=Fe(A$,e[iw]))!=null?t:Yn.lease,inFlight:Fe(M$,e[rd]),refused:(n=Fe(F$,e[aw]))!=null?n:{},confirmed:Fe(I$,e[cw]),ledger:xw(
e)}},lw=({runner:e,hour:t,since:n})=>jo(ow,{runner:e,hour:t,since:n}),dw=({until:e,by:t})=>jo(iw,{until:e,by:t}),pw=({lastRun:e,did:t,trouble:n,dry:r})=>jo(sw,{lastRun:e,did:t,trouble:n,dry:r}),hw=
e=>jo(cw,e),fw=e=>jo(rd,e),mw=()=>{hc().deleteProperty(rd)};function gw(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;jo(aw,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=E$))))}var yw="firstLetter",bw=()=>Number(PropertiesService.getUserProperties().getProperty(yw))||0,ww=e=>{PropertiesService.getUserProperties().setProperty(yw,String(
e))},z$=7800;function U$(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>z$&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function kw(e){let t=U$(ey(e)),n=Date.now().toString(36);hc().setProperties(Object.fromEntries(t.map((r,o)=>[`${pc}${o}`,`${n} ${t.length} ${r}`])))}function xw(e){let t=rw(e[`${pc}0`]);
if(!t)return e[`${pc}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>rw(e[`${pc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&ny(n.map(o=>o.text).join(""))||
"unreadable"}function rw(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var vw=()=>xw(hc().getProperties());
var Ji={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,Sw={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},od={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập nhiều tài khoản Google có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var K$=e=>{try{return e(),!1}catch{return!0}},Bo={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>K$((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var fc="google/answer/",Rw="google/differs",id="google/scratch",mc=(
)=>PropertiesService.getScriptProperties(),j$=Dt(tn(Object.keys(Ji))),B$=B({name:D(),id:We(en())});function Ow(e){var r;let t={};for(let o of Object.keys(Bo))fc+o in e&&(t[o]=e[fc+o]==="true");let n=
Fe(B$,e[id]);return{answers:t,differs:(r=Fe(j$,e[Rw]))!=null?r:[],...n&&{scratch:n}}}function Tw(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,mc().setProperty(fc+t,String(n)))}function Cw(e,t){mc(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[fc+n,String(r)])),[Rw]:JSON.stringify(t)})}function gc(e){e?mc().setProperty(id,JSON.stringify(e)):mc().deleteProperty(id)}
var _w="workbook",Lw="marks",$w="links",Ew="proof",sd="witness",ad="settings",Pw="groups",Aw="lines",Nw="staff",Z$=8500,G$=We(en()),H$=B({version:en(),spreadsheetId:D(),tabs:B(Object.fromEntries(
Object.keys(re).map(e=>[e,G$]))),owner:D()}),W$=B({secret:D().check(Po(/^[0-9a-f]{64}$/)),isNew:We(yb(!0))}),V$=B({secret:D().check(Po(/^[0-9a-f]{64}$/)),renewed:We(D())}),q$=B({address:D(),runsAs:D(
),layout:en(),version:D(),at:D()}),X$=Ja(D(),D()),Y$=B({accounts:We(en()),units:We(en())}),J$=Dt(D());function rn(){let e=PropertiesService.getScriptProperties().getProperties(),t=Fe(H$,e[_w]);if(
!t)return;let n=Fe(V$,e[$w]);return{...t,staff:Fe(J$,e[Nw]),groups:e[Pw],lines:Fe(Y$,e[Aw]),post:uw(e),google:Ow(e),settings:Fe(X$,e[ad]),markSecret:Mw(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Fe(q$,e[Ew]),...e[sd]?{witness:e[sd]}:{}}}var Mw=e=>Fe(W$,e[Lw]),Iw=()=>Mw(PropertiesService.getScriptProperties().getProperties());function cd(
e){PropertiesService.getScriptProperties().setProperty(Lw,JSON.stringify(e))}function ud(e,t){PropertiesService.getScriptProperties().setProperty($w,JSON.stringify({secret:e,renewed:t}))}function Dw({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(Ew,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function Fw(e){
PropertiesService.getScriptProperties().setProperty(sd,e)}function ld({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(_w,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function zw(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=Z$?n.setProperty(ad,t):
n.deleteProperty(ad)}function yc(e){PropertiesService.getScriptProperties().setProperty(Pw,e)}function bc(e){PropertiesService.getScriptProperties().setProperty(Aw,JSON.stringify(e))}function wc(e){
PropertiesService.getScriptProperties().setProperty(Nw,JSON.stringify(e))}var Q$=2,dd=()=>Sb(Array.from({length:Q$},()=>Utilities.getUuid()));function Uw(e){let t=e!=null?e:Iw();t||(t={secret:dd(),
isNew:!0},cd(t));let{secret:n,isNew:r}=t;return{key:new No(n),isNew:r===!0,allMarked:()=>cd({secret:n})}}function Kw(e){return e!=null&&e.linkSecret?!1:(ud(dd()),!0)}var jw=e=>{let t=dd();return ud(t,
e),t};var eE=500;function Bw(e,t,n,r){var u;let o=e.getLastRow(),i=tE(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:R(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{nc(e,a+s.length-1,eE,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?ec(
di[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function tE(e){let t=Object.keys(di),n=e.map(r=>t.find(o=>di[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var kc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},nE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},$=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:nE(
e)};var Gw=[["Trang","Nhóm"]],pd=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Gw[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Zw=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Dr=(e,t,n,r)=>$(n(t(e.cell())),r),Hw=
{"looks.note":e=>Dr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Dr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>$(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Dr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>$(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Dr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Dr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Dr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Dr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>$(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),$(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),$(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),$([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return $((t=pd(e))==null?void 0:
t.getCriteriaValues()[0],Gw[0])},"looks.choicesStrict":e=>{var t;return $((t=pd(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return $((t=pd(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Zw(e);return $((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Zw(e);return $(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),$(e.sheet.getCharts().length,1))};var Ww="Sổ Tài Khoản: thử";function rE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Ww+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Ww+n)[0],where:n}}var Vw={"rights.range":e=>{let{found:t,where:n}=rE(e),r=$(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=$([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=$(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),$(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=$(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=$(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return $((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return $(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),$(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),$(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var qw={daily:"sendDailyLetters"},oE="Asia/Ho_Chi_Minh",hd=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===qw[e]),Xw=e=>hd(e).length>0,xc=(e,t)=>hd(e).some(n=>n.getUniqueId()===t);function Yw(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=hd(t);n!=="none"&&
ScriptApp.newTrigger(qw[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(oE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var ze="google/probe",iE=()=>Array(4001).join("é");function Qi(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Jw(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Fr=(
)=>PropertiesService.getScriptProperties(),Qw={"stores.kept":()=>Qi(Fr(),{[ze]:"một"},()=>$(Fr().getProperties()[ze],"một")),"stores.over":()=>{let e=Fr();return Qi(e,{[ze]:"một"},()=>(e.setProperty(
ze,"hai"),$(e.getProperties()[ze],"hai")))},"stores.beside":()=>{let e=Fr();return Qi(e,{[`${ze}/1`]:"một"},()=>{e.setProperties({[ze]:"hai"});let t=e.getProperties();return e.deleteProperty(ze),$([t[
`${ze}/1`],t[ze]],["một","hai"])})},"stores.gone":()=>{let e=Fr();return e.setProperty(ze,"một"),e.deleteProperty(ze),$(ze in e.getProperties(),!1)},"stores.long":()=>{let e=Fr();return Qi(e,{[ze]:iE(
)},()=>{var t;return $((t=e.getProperties()[ze])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Qi(e,{[ze]:"riêng"},()=>$([e.getProperties()[ze],
ze in Fr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=$(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return $((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>$(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>$(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>$(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return $(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Jw(()=>$(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Jw(()=>$(
typeof xc("daily",""),"boolean"))};var sE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function ek(e){let t=sE();gc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return gc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new kc(e,n,r,t)}var aE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function vc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&aE(n,t)&&e.deleteSheet(n),gc(void 0)}function fd(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var tk=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),gd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Sc=Object.keys(gd);
function zr(e,t){let n=e.once("texts",()=>e.block(Sc.length,1).setNumberFormats(Sc.map(()=>["@"])).setValues(Sc.map(r=>[gd[r]])).getValues());return $(n[Sc.indexOf(t)][0],gd[t])}var md=()=>new Date(
Date.UTC(2018,9,2,5)),nk={"values.text":e=>zr(e,"name"),"values.letters":e=>zr(e,"letters"),"values.lines":e=>zr(e,"lines"),"values.long":e=>zr(e,"long"),"values.phone":e=>zr(e,"phone"),"values.date":
e=>zr(e,"date"),"values.code":e=>zr(e,"code"),"values.number":e=>$(tk(e,"0",12),12),"values.empty":e=>{let t=e.cell();return $([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return $(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>$(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return $(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),$(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>$(Number(tk(e,"dd/MM/yyyy",md())),Number(md(
))),"values.dayShown":e=>$(e.cell().setNumberFormat("dd/MM/yyyy").setValue(md()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return $([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return $(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return $([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),$(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>$(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),$([t.getValue(),t.getNumberFormat()],["","@"])}};var rk={...nk,...Hw,...Qw,...Vw},cE=
Object.keys(rk),ok=Object.keys(Bo);function uE(e,t){try{return rk[e](t)}catch{return{saw:"refused"}}}function lE(e,t){let n={...t};for(let r of ok){let o=Bo[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function ik(e,t){return fd(()=>{t.scratch&&vc(e,t.scratch);let n=ek(e),r=cE.map(s=>({id:s,seen:uE(s,n)})),o=lE(n,t.answers);vc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
ok.map(s=>({key:s,how:Bo[s].how,answer:o[s]}))};return Cw(o,i.differs.map(({id:s})=>s)),i})}function sk(e,{scratch:t}){t&&fd(()=>vc(e(),t))}function ak(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Fs.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function ck(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Fi(n[i]),Fi({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=ak(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var uk=(e,t)=>ck(e,n=>xf(n.approved,n,t));function lk(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||So(n.consent))return[];let o=xg(n.consent);return[{index:r,cells:{consent:o,consentMark:_i({...n,consent:o},t)}
}]}))}function dE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>br(n,t)==="unknown"?[{index:r,cells:{consentMark:_i(n,t)}}]:[]))}function dk(e,t){return dE(e,t),ck(e,n=>Bs(n,t)?dr(
n,t):void 0)}var pk=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&uk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Ug(t),e.accounts&&lk(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],es=pk.length;function hk(e,t,n){if(Object.keys(
t.sheets).length===0){e< es&&n(es);return}for(let r of pk)r.number<=e||(r.run(t),n(r.number))}function fk(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function pE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var yd=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=pE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function mk(e,t,n){let r=new yd(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var wt=e=>e,yk=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Ne(e.tab)[t].writer!=="us"),bd=e=>e.typedRows.size>0||e.ownKeys.size>0;function bk(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>wt(
i)[n]);return!fk(r(e),r(t))}var wk=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function gk(e,t,n,r){var i,s;let o=Ne(e.tab)[n];return Ga(o,tc(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function hE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=wt(i)[a];return n.get(c)!==a&&u!==""&&gk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":wt(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&gk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function kk(e,t){let n=hE(e,t),r=Object.keys(Ne(
e.tab)).filter(s=>n.some(({index:a,now:c})=>wt(c)[s]!==(t.rows[a]?wt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,wt(a)[c]]))}))),!0}function fE(e){let n=
Object.entries(Ne(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>wt(s)[c]).join(`\n`).trim();return{
idOf:s=>wt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function xk(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(wt(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(wt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=mk(n,t.rows,fE(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?wt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&wt(t.rows[u])[l]!==wt(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var mE=3,nt=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=Yr(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:es,version:Tb};this.wasRefusedLate=!1;
this.drafts=Gl;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=rn()),!this.memory)throw new ne({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ne({key:"workbook.lostTab",with:{tab:re[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:$o}isStaff(t){return t!==""&&(nn(t,
this.staff())||Mo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=dn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Rb(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(wc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ne)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&zw(t);let{settings:n,problems:r}=dn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
Fw(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new No(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new Wi(t)}renewLinkKey(){let t=jw(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new Wi(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Dw(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==es)throw new ne({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Za(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new rc(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){
n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=ew(o=>this.table(o),t,()=>sc(
this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(bc(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;
if(!n)return;let r=n.getNote();oc(r,t)!==r&&n.setNote(oc(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&bd(n));return t.some(yk)?(this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=wk(n,r);o&&(kk(n,r)&&(this.late((
)=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&bk(n,r)&&(this.tables.set(t,r),xk(n,r),!!bd(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(
t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Yi(t.rows);n!==this.remembered().groups&&(uc(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),yc(n),this.unsettled=!0)}
sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),
ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,mE))Pr("check",n)}lostLog(){try{
return this.sheet("log"),[]}catch(t){if(t instanceof ne)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Bw(this.sheet("log"),t,this.now,vy(
this.visitor())))}exclusively(t){if(!Ko(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return ik(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${He(n)}`}};var gE=24*36e5,Jn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=rn())==null?void 0:t.post)!=null?n:Yn}setRunner(t){
lw(t)}setLease(t){dw(t)}setLastRun(t){pw(t)}setRefused(t){gw(t)}keepJournal(t){fw(t)}closeJournal(){mw()}setConfirmed(t){hw(t)}ledger(){return vw()}keepLedger(t){kw(t)}alone(t,n){let r=Ko();if(r)try{
t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=bw()),
this.firstLetter+gE-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),ww(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Yw({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Xw("daily")}};function Zo(e,t,n){
try{Tw(e.remembered().google,t,n)}catch{}}function Qn(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&sk(()=>e.spreadsheet(),r)}catch(
r){Pr("sweep",r)}}function vk(e,t){if(!t||/\s/.test(t))return!1;let n=ut(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Je(
e.email).emails.some(o=>ut(o)===n)}var yE=(e,t)=>t.some(n=>n.code.trim()===e&&Je(n.email).emails.length>0),bE=(e,t)=>t.filter(n=>vk(n,e)),Sk=(e,t)=>t.some(n=>vk(n,e));function Rc(e,t){switch(e.is){
case"staff":case"person":return bE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function wE(e,t){let n=Tt(e)===q.merged?mn(t).today(e):void 0;
return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Oc(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":
case"link":case"nobody":return!1}}var wd=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:be(e),contact:t.contact}};function ts(e,t,n,r){let o=kE(e,t,n,r),i=o.may?n.find(
s=>s.code.trim()===e):void 0;return i&&!et(i)?{may:!1,why:wE(i,n)}:o}function kE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{
may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Rc(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:
!1};case"person":case"link":return o();case"unlisted":return Oc(t,r)?yE(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:wd(t,r)}}}var kd=30;
function Rk(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=me(n.closed,kd)?
"receipt":"refused"}var xE=({activity:e,mergedInto:t})=>t.trim()!==""||e===q.merged||e===q.dissolved;function Ur(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=_o(
e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=Rk(n,i&&{link:i.link.trim(),extendedTo:Pn(
i.extendedTo),isGone:xE(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function Ok(e,t){let n=Ur(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:
n.unit.code.trim()}:$o}function ns(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Go=e=>t=>e===""?$o:t.isStaff(e)?{
is:"staff",email:e}:Sk(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Tk=e=>t=>Ok(t,e);function Ck(e){let t=e==null?void 0:e.triggerUid,n=new Jn(()=>r.spreadsheet());if(
typeof t!="string"||!ye(n,()=>xc("daily",t)))return;let r=new nt({who:o=>Go(ye(n,()=>n.me()))(o)});xy(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Zo(r,
"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Qn(r)}var er=({first:e,last:t},n)=>n>=e&&n<=t;function vE(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;
let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?dr(i,n):"";return er(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var SE=(e,t)=>t.columns().has(
"consent")?e.filter((n,r)=>er(t,r)&&So(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function RE(e,t){vE(e,t);let n=e.table("accounts").rows,r=
n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=$t(e,n),i=new Set;n.forEach((d,p)=>{er(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>er(t,p)||i.has(d.unit.trim()),a=Ra(n,o,s);hn.some(d=>t.columns().has(
d))?TE(e,t,n,a,o):e.putOwn("accounts",Ei(e,n,o,s)),e.log(SE(n,t)),e.putOwn("accounts",Oa(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",kr(e.table("units").rows,o,()=>!0)),Ai(e,"accounts",t.columns(
),d=>er(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=hl(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({index:t.first,notes:Pi(o.accounts[t.first])}),OE(e,t,l,r)}
function OE(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&
d!==""!==$f(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[
1])!=null?u:""):e.putNotes("accounts",n)}function TE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(En.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=er(t,a.index)&&a.cells.rowId?{updated:e.now,by:"",source:Qr.hand}:{updated:c.updated,by:
c.by,source:c.source};Object.assign(a.cells,u,$i(e,c,o.accounts[a.index]))}}var CE="sửa tay";function _E(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>er(t,o)&&
r.code.trim());for(let r of n)r.first=CE;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function LE(e,t){_E(e,t);let n=e.table("accounts").rows,r=$t(e,n);e.putOwn("accounts",
Oa(n,r,()=>!0)),e.putOwn("units",kr(e.table("units").rows,r,()=>!0)),Ai(e,"units",t.columns(),o=>er(t,o))}function xd(e,t){it(e,()=>t.tab==="accounts"?RE(e,t):LE(e,t))}function $E(e){let t=e;
return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var EE=({range:e}
)=>typeof e.getGridId=="function";function Lk(e){if(!EE(e))return;let t=new nt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(
u=>t.remembered().tabs[u]===n);if(!r)return;Zo(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=$E(e.range);if(i<2)return;if(
r==="settings"){PE(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Ne(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));xd(t,{tab:r,first:Math.max(o,2)-2,last:i-2,
columns:c})}catch(n){if(!(n instanceof ne))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(R(n.problem),"Sổ Tài Khoản",15)}}function PE(e){let t=e.compileSettings();t.length&&
e.spreadsheet().toast(t.slice(0,3).map(R).join(`\n`),"Cấu hình",15),xd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function $k(e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}
):(t=it(e,()=>(xr(e,!0),e.sortUnits(),I({}))))!=null?t:O({key:"workbook.busy"})}var vd="Sổ Tài Khoản",AE="Dành cho cán bộ tỉnh",Kr=["spreadsheets","script.container.ui","userinfo.email"],Ek=[...Kr,
"script.scriptapp","script.send_mail"],Mk=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Kr}],Ik=[{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:Kr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Kr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Kr},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Ek},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Kr},"—",{caption:
"Thiết lập, sửa lại sổ",run:"setUp",scopes:Ek},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Kr}],Dk=[...Mk,...Ik],Sd=e=>typeof e=="object"&&"page"in e,Rd=
Object.fromEntries(Dk.filter(Sd).map(e=>[e.page,e])),Tc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Fk=e=>Dk.flatMap(t=>t!=="—"&&(Sd(t)?Tc(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),Pk=e=>e==="—"?void 0:{caption:e.caption,run:Sd(e)?Tc(e.page):e.run},Ak={forUnits:Mk.map(Pk),forStaff:Ik.map(Pk)};function Nk(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function zk(){let e=SpreadsheetApp.getUi();Nk(e.createMenu(vd),Ak.forUnits).addSeparator().addSubMenu(Nk(e.createMenu(AE),Ak.forStaff)).addToUi()}
var Od="L1",NE=/^Mã sổ: (\S+)$/;function Td(e,t){var n;try{let r=(n=NE.exec(String(t.getRange(Od).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{
return"none"}}function Cc(e){let t=e.getSheetByName(re.summary.title);return t?Td(e,t):"none"}var Uk=e=>{var t,n;return(n=(t=e.getSheetByName(re.summary.title))==null?void 0:t.getRange(Od).canEdit(
))!=null?n:!0};function Kk(e,t){try{t.getRange(Od).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var jk=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Bk(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?dn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${jk(R({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var ME=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),IE="Khai báo tài khoản facebook";function Zk(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${jk(R({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${ME(e)}\x3c/div>${n}`).setTitle(`${IE}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}var Gk=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Hk({
since:e,lastRun:t},n){let r=o=>o!==""&&ht(Te(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:$e(e)}}:void 0:r(t)?{key:"health.gap",with:{last:$e(t)}}:void 0}var DE=({dry:e,lastRun:t}
)=>e!==""&&Te(t)>e;function Wk({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:ke[
s].label}});return n.length?[...n]:Gk([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[DE(e),{key:"health.dry",with:{since:te(e.dry),
email:o}}])}function Vk(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=Wk(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(
c=>!i.includes(R(c)))];let a=s.length?void 0:Hk(t,r);return a?[a]:s}function qk({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),
a=Wk({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===be(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Hk(n,
e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Xk({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;
let o={set:String(r.sendHour),runs:String(n)};return t===be(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function FE({remembered:{runner:e},state:t}){return[[
e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function zE({office:e,remembered:t,state:n}){let{runner:r,hour:o,
lastRun:i,did:s,trouble:a}=t,c=Ol(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:$e(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&
n.settings.lettersOn,{key:"health.nextRun",with:{day:ft(Te(c)),hour:String(o)}}],[Sn(t,e.now),{key:"health.sending"}]]}function Yk(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[
...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Gk(...FE(e),...zE(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:
"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Jk(e,t,n,r){let o=e.settings();
if(!o.lettersOn)return[];let i=Lo(n,o),s=Vk({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=_r(o,t,Or(t.ledger,Yt(e),o.round));
return a.length?UE(e,a,s,r):s}catch(a){if(!(a instanceof ne))throw a;let{problem:c}=a;return s.some(u=>R(u).includes(R(c)))?s:[c,...s]}}function UE(e,t,n,r){let o=n.filter(({key:s}
)=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Fa(zi(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function Qk(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Sn(r,e.now)&&
!r.inFlight?Ma(e,t):Or(r.ledger,Yt(e),n.round);return n.lettersOn?r.runner?_r(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}function Cd(e,t,n){let r=Object.values(ke),o=u=>n&&
Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]}
);e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===ke.staff.label?t():l,
help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}
]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var jr=Object.keys(re);function KE(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var _d=
class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=re[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:
a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:
r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=KE(this.book)}
blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=
this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function ex(e,t){let n=new Set(Object.values(t)),r=new _d(e,n),o={},i=[];
for(let s of jr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var tx="Asia/Ho_Chi_Minh",jE=4,nx="vi_VN";function BE(e){let t=[];
return e.getSpreadsheetTimeZone()!==tx&&(e.setSpreadsheetTimeZone(tx),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==nx&&(e.setSpreadsheetLocale(nx),t.push({key:"setup.locale"})),t}var rx=
jr.filter(e=>Object.keys(Ne(e)).length>0);function ZE(e){return e.isNew?(Yb(e),qi(e),Vl(e),[]):[...Jb(e),...qi(e)]}function _c(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail(
).toLowerCase())!=null?n:""}catch{return""}}function GE(e,t,n,r,o){let i=new zo(sc(e,r,o)),s=jr.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:
c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}
function HE(e,t,n,r,o,i){var p;let s=Object.fromEntries(jr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:
n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(jr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));hk(c.version,{sheets:d,
office:o,markKey:i},h=>{ld({...c,version:h}),l=!0}),l||ld(c)}function WE(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[
ke.staff.label]:r.join(", ")}:{}}}var VE=e=>({[ke.staff.label]:e,[ke.replyTo.label]:"",[ke.testTo.label]:"",[ke.lettersOn.label]:ke.lettersOn.initial});function qE(e,t){return e==="copy"?[{key:
"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function XE(e,t){JSON.stringify(e)!==JSON.stringify(t)&&wc(e);let n=t?Ob(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:
n.join(", ")}}]:[]}function ox(e){var S,C,f,m;let t=rn(),n=_c(e),r=BE(e),{found:o,did:i}=ex(e,(S=t==null?void 0:t.tabs)!=null?S:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=
new Map;for(let y of rx){let k=Db(y,o[y],(C=t==null?void 0:t.version)!=null?C:0);s.set(y,k.open),r.push(...k.did)}let a=Uw(t==null?void 0:t.markSecret),c=new nt({book:e,setUp:{markKey:a.key,
lastWitness:(f=t==null?void 0:t.witness)!=null?f:""}});for(let y of jr)c.edits(y,o[y].sheet);Kw(t)&&t!==void 0&&t.version>=jE&&r.push({key:"setup.linksAnew"});let l,d=()=>l!=null?l:l=
Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":Td(e,o.summary.sheet),h=p==="copy"?VE(d()):WE(t,o.settings.id),g=qE(p,t!==void 0),w=s.get("settings").isNew;if(r.push(...g),
!w){let y=Cd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let v=w?(m=t==null?void 0:t.staff)!=null?m:[d()]:dn(c.settingTexts()).settings.staff;r.push(...GE(e,o,s,v,n));for(let y of rx)r.push(
...ZE(s.get(y)));w&&r.push(...Cd(c.table("settings"),d,h)),HE(e,o,t,n,c,a.key);let _=a.isNew?dk(c,a.key):0;_&&r.push({key:"setup.markedAnew",with:{count:_}}),a.isNew&&a.allMarked();let b=c.table(
"units");r.push(...uc(o.summary.sheet,o.units.name,s.get("units").positions,b.rows)),p!=="here"&&Kk(e,o.summary.sheet),(t==null?void 0:t.groups)!==Yi(b.rows)&&yc(Yi(b.rows)),c.compileSettings(),
r.push(...XE(c.settings().staff,t==null?void 0:t.staff));let x=Object.fromEntries(cc.map(y=>[y,s.get(y).rows]));return cc.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?void 0:k[y])!==x[y]})&&
bc(x),Ni(c),SpreadsheetApp.flush(),r.push(...Qk(c,new Jn(()=>e))),{first:(!t||t.version===0)&&!_&&g.length===0,did:r}}var Lc=(e,t=vd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},YE=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Ld(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Fk(e));try{let n=ns(),r=n?new nt({who:Go(n)}):
void 0,o=r?t(r):[{key:"who.nobody"}];r&&Qn(r),o!=null&&o.length&&Lc(o.map(R).join(`\n`))}catch(n){Lc(R(Ar(n)))}}var $d={key:"who.staffOnly"};function ix(e,t){let n=Bk(t,e.remembered()),{caption:r,
where:o}=Rd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function sx(e){Ld(Tc(e),t=>(t.remembered(),Rd[
e].who==="staff"&&t.visitor().is!=="staff"?[$d]:ix(t,e)))}function ax(){Ld("showMissingFirst",e=>{let t=$k(e);t.ok||Lc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function JE(e){let t=e.visitor();
return t.is==="staff"||Mo(_c(e.spreadsheet()),be(t))}function QE(e){let t=e.spreadsheet(),n=Cc(t);if(n==="here")return Uk(t)?void 0:$d;let r=n==="copy"?_c(t):"";return r&&!Mo(r,ns())?{key:
"who.ownerFirst"}:void 0}function cx(){Ld("setUp",e=>{let t=rn()?JE(e)?void 0:$d:QE(e);if(t)return[t];let n=Ko();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=ox(e.spreadsheet());
n.releaseLock();let i=o.map(R),s="Thiết lập, sửa lại sổ";return r?YE(`${R({key:"setup.first"})}\n\n${R({key:"setup.askGoogle"})}`,s)&&ix(e,"assumptions"):Lc(i.length?i.join(`\n`):R({key:
"setup.nothing"}),s),[]})}var eP=e=>e.slice(0,e.indexOf(".")),tP=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:od[t],why:R({key:`google.${n}`})}));function nP(e,{same:
t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${te(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:
c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}
function rP(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Ji[n],saw:r,so:Sw[eP(n)]})),unknown:[...t.notAsked.map(n=>({says:Ji[n],why:R({key:"google.refused"})})),...tP(
t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:od[n],answer:r}]),copy:nP(e,t)}}function ux(e){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let t=
e.checkGoogle();return t?I(rP(e.today,t)):O({key:"google.busy"})}function lx({drafts:e},{unit:t,draft:n}){return e.keep(t,n),I({})}function dx({drafts:e},{unit:t}){return e.drop(t),I({})}var tr=[
"code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],Ho=(...e)=>new RegExp(`^(?:${e.join("|")})$`),at=(...e)=>new RegExp(
`^(?:${e.join("|")})(?![a-z\\d])`),Ed=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),oP="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",iP=
"cdcs|cong doan(?: co so)?|to chuc cong doan",px="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",sP=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",aP=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",at("bat buoc","required")],["extendedTo",at("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Ed("e ?-? ?mail","g?mail")],["email",at("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Ed("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",at("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Ed("cap tren","chu quan","quan ly","phu trach")],["parent",at("(?:truc )?thuoc","parent","superior")],["kind",at(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Ho("cap(?: cong doan| don vi)?")],["note",at("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",at("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Ho("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",at(`ten (?:day du )?(?:cua )?(?:${sP})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Ho(`${oP}${px}`,`(?:${iP})${px}`)]],hx=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",fx=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${hx})$`),mx=new RegExp(`(?:^|\\s)(?:moi|sau ${hx})$`),cP=[["mergedInto",at(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Ho("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",at("doi ten(?: thanh)?")],["newParent",
at("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",at("(?:don vi |cong doan |noi )?tiep nhan")],["plan",at(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Ho("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",at(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Ho("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],uP=/\b(?:cu|truoc(?: day)?)$/,lP=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Br=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>H(P(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Pd(e){var n,r;let t=Br(e);if(!(!t||uP.test(t)))return(r=tr.find(o=>Br(Ge[o].heading)===t))!=null?r:(n=aP.find(([,o])=>o.test(t)))==null?void 0:n[0]}var dP={code:"Code",name:"Name",parent:
"Parent"};function pP(e){let t=Br(e,/[()[\]]/g);if(!t)return;let n=tr.find(o=>Br(Ge[o].heading)===t);if(n)return n;let r=cP.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",fx],["new",
mx]]){if(!i.test(t))continue;let s=Pd(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Pd(e);let a=`${o}${dP[s]}`;return a==="oldParent"?void 0:a}return Pd(e)}var $c=200;
function Zr(e){let t=new Map,n=[];return e.slice(0,$c).forEach((r,o)=>{let i=pP(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Br(r))?"parent":i;s&&!t.has(s)?t.set(s,o):P(r)&&!lP.test(Br(r))&&n.push(P(
r))}),{at:t,leftOut:n}}function gx(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Br((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=fx.test(i)?"cũ":mx.test(i)?"mới":""),n&&P(r)&&!P((a=t[o])!=null?a:
"").includes(P(r))?`${r} ${n}`:r})}var hP=e=>tr.includes(e);function wx(e){var c,u,l,d,p;let t=(...h)=>h.some(g=>e.has(g)),n=new Map([...e].filter(h=>hP(h[0]))),r=(h,g)=>{e.has(g)&&n.set(h,e.get(g))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Ec=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),fP=(e,t)=>{let n=Ec(e);return!t||n.some(r=>K(r)===K(t))?e:[...n,t].join(`\n`)},kx=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(H(e));function mP(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=z(a.code);if(u){t.has(u)||t.set(u,c),o(n,K(a.name),c);for(let l of Ec(
a.formerly))o(r,K(l),c),o(r,z(l),c)}});let i=a=>Tt(e[a])===q.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(z(a)),byName:a=>{var c;
return(c=s(n.get(K(a))))!=null?c:s(r.get(K(a)))},byFormerCode:a=>{var c;return(c=r.get(z(a)))==null?void 0:c[0]}}}function xx(e,t){var v,_;let n={changes:[],same:0,rejected:[],notes:[]},r=mP(t),o=(b,
x)=>{n.rejected.push({line:b,why:x})},i=[],s=new Map;for(let b of e){let{code:x,name:S}=b.change,C=x?r.byCode(x):r.byName(S),f=C===void 0&&x&&!gP(b)&&!b.change.newName&&!b.change.newCode;if(
C==="many")o(b.line,{key:"roster.changeMany",with:{name:S}});else if(C===void 0&&!(f&&(S||b.unit.name)))o(b.line,x||S?{key:"roster.changeNone",with:{text:x||S}}:{key:"roster.noCode"});else{let m=
C!=null?C:z(x),y=s.get(m);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(m,b.line),i.push({line:b,index:C}))}}let a=new Map,c=new Map,u=(b,x)=>{a.set(z(x.code),{line:b,cells:x})}
;for(let{line:b,index:x}of i){let{newCode:S,newName:C,newParent:f,name:m,code:y}=b.change,k=bx(b.unit);if(x===void 0)u(b.line,{...k,code:y,name:m||b.unit.name,parent:f||b.unit.parent});else if(S&&
r.byCode(S)===void 0&&!a.has(z(S))){let T=t[x];u(b.line,{kind:T.kind,...k,code:S,name:C||T.name,parent:f||T.parent})}}for(let[b,{line:x,cells:S}]of a){let C=r.byFormerCode(b);C!==void 0&&(a.delete(b),
o(x,{key:"roster.codeUsed",with:{code:S.code,name:t[C].name}}))}let l=b=>{let x=r.byCode(b);if(x!==void 0)return t[x].code;let S=a.get(z(b));if(S)return S.cells.code;let C=c.get(K(b));if(
C!==void 0)return C;for(let{cells:m}of a.values())if(K(m.name)===K(b))return m.code;let f=r.byName(b);return f===void 0||f==="many"?f:t[f].code},d=new Map,p=new Set;for(let{line:b,index:x}of i){let S=
K(b.change.newName);x===void 0||!S||yx(b,t[x])||(d.set(S,[...(v=d.get(S))!=null?v:[],x]),S!==K(t[x].name)&&p.add(x))}for(let[b,[x,...S]]of d){let C=r.byName(b),f=C===void 0||C===x||C!=="many"&&p.has(
C);!S.length&&f&&c.set(b,t[x].code)}for(let{line:b,index:x}of i){if(x===void 0)continue;let S=g(b,x);"why"in S?o(b.line,S.why):Object.keys(S.cells).length?n.changes.push({line:b.line,index:x,cells:
S.cells}):n.same+=1}for(let b of a.values()){let x=h(b.line,(_=b.cells.parent)!=null?_:"");typeof x!="string"?o(b.line,x):n.changes.push({...b,cells:{...b.cells,parent:x}})}return n;function h(b,x){
if(!x)return"";let S=l(x);return S==="many"?{key:"roster.changeMany",with:{name:x}}:S!==void 0?S:(dl(x)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:x}}}),x)}function g(b,x){
var T;let S=t[x],{newName:C,newParent:f}=b.change,m=Wt(b.unit.activity);if(m===q.dissolved||!m&&kx(b.change.plan))return{cells:Ad(S,{activity:q.dissolved,mergedInto:""})};let y=w(b,x);if(
typeof y!="string")return{why:y};if(y)return{cells:Ad(S,{activity:q.merged,mergedInto:y})};if(!r.isActive(x)&&m!==q.active)return{why:{key:"roster.changeGone",with:{name:S.name,activity:Tt(S)}}};
let k={...bx(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(x)||Object.assign(k,{activity:q.active,mergedInto:""}),C&&K(C)!==K(S.name)&&Object.assign(k,{name:C,formerly:fP((T=
k.formerly)!=null?T:S.formerly,S.name)}),f){let F=h(b.line,f);if(typeof F!="string")return{why:F};k.parent=F}return{cells:Ad(S,k)}}function w(b,x){let{newCode:S,newName:C}=b.change,f=t[x],m=
b.unit.mergedInto||(yx(b,f)?S:""),y=m||(C&&K(C)!==K(f.name)?C:"");if(!y)return Wt(b.unit.activity)===q.merged&&Tt(f)!==q.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===f.code&&!m?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var gP=({unit:e,change:t})=>{var n;return e.mergedInto!==""||kx(t.plan)||((n=Wt(
e.activity))!=null?n:q.active)!==q.active},yx=({change:e},{code:t})=>e.newCode!==""&&z(e.newCode)!==z(t);function bx(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>P(i)!==""))}var Ad=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function vx(e,t,n){let r={...e,...t},[o,i]=[Tt(e),Tt(r)];if(i===q.dissolved&&
o!==i)return["dissolved"];if(i===q.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&z(t.parent)!==z(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&K(t.name)!==K(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Nd(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function Sx(e){let{named:t}=mn(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var Cx=iv(Rx(),1);var _x=["\u0009",";",",",
"|"],yP=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,bP=20,wP=2e3,Ox=(e,t)=>Zr(e.slice(0,wP).split(t)).at.size;function kP(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,bP),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&Ox(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of _x)for(let a of t){let c=Ox(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var Lx="\ue000",xP=5e3;function vP(e,t,n,r){let o=Math.min(e.length,t+xP),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function SP(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?vP(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?Tx(e,i,t):Tx(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,Lx):u,c< e.length&&(o+=e[c]),i=c+1}return o}function Tx(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function RP(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>TP(n.slice(n.indexOf(">")+1))))}var OP={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},TP=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=OP[String(o).toLowerCase()])!=null?s:t}).trim(),CP=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function $x(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=RP(t);if(n)return n;let r=yP.exec(t),o=r?t.slice(r[0].length):t,i=_x.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:kP(o),a=s==="|"?o.split(`\n`).map(CP).join(
`\n`):o,c=SP(a,s);if(c==="")return[];let{data:u}=(0,Cx.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(Lx).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var Ax=20;function Dd(e){
let t=e.slice(0,Ax).map(o=>({row:o,at:Zr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function _P(e){let t=e.map(n=>P(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var LP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
$P=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,EP=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function Nx(e){return tr.some(n=>n!=="code"&&n!=="name"&&e[n])||!LP.test(e.code)?
!1:$P.test(e.code)||EP.test(H(e.name))}var PP=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function AP(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:Nx({...e,code:t,name:n})}function NP(e){var r,o,i;let{emails:t,bad:n}=Je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
_n(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=Wt(e.activity))!=null?r:e.activity:"",required:e.required?(o=Ln(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=rt(
e.extendedTo))!=null?i:e.extendedTo:""}}function Fd(e){var _,b,x,S,C;let t=$x(e).map((f,m)=>({line:m+1,cells:f})).filter(({cells:f})=>f.some(m=>m.trim())),n=Dd(t),r=n&&Zr(n.cells).at.size<2?MP(t):
void 0,o=(_=r&&Dd(r))!=null?_:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Zr(gx((b=o==null?void 0:o.cells)!=null?b:[],(x=s==null?void 0:s.cells)!=null?x:[])),{plain:u,change:l}=wx(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>Ge[f].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(S=
o==null?void 0:o.line)!=null?S:1,sections:[],offers:r?IP(t,r):[]},g=o?t.filter(({line:f})=>f>o.line):[],w=((C=o==null?void 0:o.cells)!=null?C:[]).map(f=>P(f)).join("\u0009"),v=(f,m)=>m===void 0?"":P(
f[m]);return g.forEach(({line:f,cells:m},y)=>{if(y===0&&a.size>1&&_P(m)||m.map(de=>P(de)).join("\u0009")===w)return;let k=Object.fromEntries(tr.map(de=>[de,v(m,u.get(de))])),T=l&&PP(l,de=>v(m,de));if(
T?AP(k,T):Nx(k)){h.sections.push({line:f,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let de of["name","kind","parent","note"]){let Ue=k[de]?or(m[u.get(de)]):void 0;Ue&&
h.offers.push({line:f,from:k[de],to:Ue.text})}let F=Ex(m,u.get("formerly")),ve=NP({...k,formerly:F,email:Ex(m,u.get("email"))});h.lines.push({line:f,unit:ve,...T&&{change:T}})}),h}var Ex=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>P(r)).filter(Boolean).join(`\n`)};function MP(e){let t=o=>{var i;return(i=bp(o.map(({cells:s})=>s.slice(0,$c))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Ax)),r=n&&Dd(n);return r&&Zr(r.cells).at.size>1?t(e):void 0}function IP(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,$c).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var rs=e=>z(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function Mx(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(z(i)){t.set(z(i),c),n.has(rs(i))||n.set(rs(i),c),K(s)&&!r.has(K(s))&&r.set(K(s),c);for(let u of Ec(a))o.set(z(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var Ix=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function zd(e,t){let n=e.isChanges?FP(e,t):BP(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=Sx([...r,...n.added.map(({unit:i})=>({...si(Ge),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=vx(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Nd(n.changed),n}var Dx=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Nd([])}),DP=8;function FP(e,t){let n=Dx(),r=e.lines.map(({line:p,unit:h,change:g})=>({line:p,unit:h,change:g})),{changes:o,same:i,rejected:s,notes:a}=xx(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,Ix(h.code,h.name)])),u=(p,h)=>{var g;n.rejected.push({line:p,text:(g=c.get(p))!=null?g:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[R({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[R(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:R(h)}));let l=o;for(let p=0;p< DP;p+=1){let h=zP(l,t);if(
h.size===0)break;for(let[g,w]of h)u(g.line,w);l=l.filter(g=>!h.has(g))}let{byNear:d}=Mx(t);for(let{line:p,index:h,cells:g}of l)if(h===void 0&&d.has(rs(g.code))){let{code:w,name:v}=t[d.get(rs(
g.code))];u(p,[R({key:"roster.nearCode",with:{code:w,name:v}})])}else if(h===void 0)n.added.push({line:p,unit:{...Fx,...g}});else{let w=t[h];n.changed.push({line:p,index:h,unit:g,code:w.code,name:
w.name,columns:Object.keys(g).map(v=>Ge[v].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var Fx=Object.fromEntries(tr.map(e=>[e,""]));function zP(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...Fx,...a})-1:(n[s]={...n[s],...a},s)),o=Li(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(Hs))}),i}var Px=["activity","mergedInto"],UP=e=>Px.some(t=>e.includes(t))?[...new Set([...e,...Px])]:[...e];function KP(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?q.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===q.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var jP=(e,
t)=>!et(e)&&!et(t)&&K(t.name)!==K(e.name)?e:void 0;function BP(e,t){let n=Dx(),{byCode:r,byNear:o,byName:i,byFormer:s}=Mx(t),a=e.lines.map(h=>{var g;return KP(h,t[(g=r.get(z(h.unit.code)))!=null?g:
-1])}),c=UP(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:g}of a){let w=z(g.code);w&&!u.has(w)&&u.set(w,h)}let p=Li([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(z(h.code)))]);for(let{
line:h,text:g}of e.sections)n.rejected.push({line:h,text:g,why:[R({key:"roster.section"})]});return a.forEach(({line:h,unit:g},w)=>{var Q,Le;let v=z(g.code),_=rs(g.code),b=p[w].filter(({column:L,
problem:we})=>L!=="phone"&&we.key!=="roster.codeTwice").map(Hs),x=u.get(v);x!==void 0&&x!==h&&b.push(R({key:"roster.repeatedInPaste",with:{code:g.code,line:x}}));let S=r.get(v),C=S===void 0&&v?t[(Q=
o.get(_))!=null?Q:-1]:void 0,f=l.get(_);C?b.push(R({key:"roster.nearCode",with:{code:C.code,name:C.name}})):S===void 0&&v&&f&&x===h&&b.push(R({key:"roster.nearLine",with:f}));let m=S===void 0?t[(Le=
s.get(v))!=null?Le:-1]:jP(t[S],g);if(m&&b.push(R({key:"roster.codeUsed",with:{code:g.code,name:m.name}})),v&&!f&&l.set(_,{line:h,code:g.code}),b.length){n.rejected.push({line:h,text:Ix(g.code,g.name),
why:b});return}let y=K(g.name),k=d.get(y),T=i.get(y);if(k?n.notes.push({line:h,text:R({key:"roster.sameNameLine",with:{...k,name:g.name}})}):T!==void 0&&T!==S&&n.notes.push({line:h,text:R({key:
"roster.sameName",with:{name:g.name,code:t[T].code}})}),k||d.set(y,{line:h,code:g.code}),S===void 0){n.added.push({line:h,unit:g});return}let F=t[S],ve=c.filter(L=>L!=="code"&&g[L]!==F[L]);if(
ve.length===0){n.same+=1;return}let{code:de,...Ue}=Object.fromEntries(c.map(L=>[L,g[L]]));n.changed.push({line:h,index:S,unit:{code:F.code,...Ue},code:F.code,name:g.name,columns:ve.map(L=>{let we=Ge[
L].heading;return g[L]===""?R({key:"roster.emptied",with:{column:we,was:F[L]}}):we}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>z(h)&&!u.has(z(h))).map(({code:h,name:g})=>({code:h,name:g})),n}
var zx=100,ZP=2e4;function Ux(e){return e.lines.length===0?[Pe({key:"roster.empty"})]:e.lines.length>ZP?[Pe({key:"roster.tooLong"})]:e.missingColumns.map(t=>Pe({key:"roster.needColumn",with:{column:t}
}))}function Kx(e,{text:t}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=Fd(t),r=Ux(n);if(r.length)return tt(r);let o=zd(n,e.table("units").rows);return I({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
Ud(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,zx),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,zx)}})}function Ud(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":R({key:"roster.changes",with:{...n,added:t.length}})}var GP=8;function HP(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>GP?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,g;return[p,(g=(h=
r.get(d))==null?void 0:h[p])!=null?g:t[d][p]]}))}))}function WP(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:Ud(t,n)}}}]),e.putTyped("units",HP(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),xr(e,!0),e.readyLines()}function jx(e,{text:t}){var o;if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=Fd(t),r=Ux(n);return r.length?tt(r):(o=it(e,()=>{let i=
zd(n,e.table("units").rows),s=Ud(n,i);return WP(e,n,i),I({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:O({key:"workbook.busy"})}var Kd=e=>({key:
"setting.empty",with:{label:e}});function Zx({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,g=
te(n.last),w=c.testTo.join(", "),v=Ks(c),_=!!a.dueBefore&&!!c.lettersFrom&&!v,b=_&&(c.lettersFrom>n.last||t>n.last),x=e.units.filter(S=>ce(S)&&!At(S.emails).length).length;return{refuse:Bx([
!a.dueBefore,Kd("Hạn nộp (trước ngày)")],[!c.lettersFrom,Kd("Gửi thư từ ngày")],[!At(u).length,hu],[v,{key:"letter.testAddress",with:{text:w}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&
i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[_&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:g}}]),warn:Bx([b,{key:"letter.startLate",with:{last:
g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[x>0,{key:"letter.unreachable",with:{units:x}}],[!!w&&!v,{key:"letter.testMode",with:{to:w}}],[!l.trim(),Kd("Liên hệ khi cần hỗ trợ")])}}
var Bx=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Hx=21,Gx=100,VP=400;function kt(e,t,n){return e.visitor().is==="staff"?n(nr(e,t)):O({key:"who.staffOnly"})}function nr(e,t){let n=t.quota(),r=
t.post(),o=Lo(e.compileSettings(),e.settings()),i=ja(e,t,void 0,n),s=Or(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&
!o.length?_r(e.settings(),r,s):[]}}var jd=e=>e>Gx?VP:Gx;function Bd({office:e,state:t,quota:n}){let r=ur(t),o=[];for(let i=0;i<=Hx;i+=1){let s=me(e.today,i),{go:a,held:c}=lr(yn(t,s,r).letters,
Math.min(i===0?n:1/0,jd(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var Wo=(e,t)=>{var n;return(n=yn(e.state,
e.office.today).letters.find(r=>r.key===t))!=null?n:Bd(e).flatMap(({go:r})=>r).find(r=>r.key===t)},qP=/^(?:stores|mail|triggers|values)\./;function XP(e){let t=e.googleDiffers().filter(n=>qP.test(
n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Pc({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=cy(r,e.today,me(e.today,Hx),jd(o),Math.min(o,jd(o))),{
refuse:c,warn:u}=Zx({state:r,today:e.today,forecast:a,zones:t.zones(),me:be(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...XP(e),...c],warn:u}}var Wx=60,YP=40,Zd=(e,t)=>{var n,r,o;
return{key:e.key,kind:oe(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function JP({day:e,go:t,held:n},r){var i;
let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ft(e),counts:vl({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,Wx).map(s=>Zd(s,r)),more:Math.max(0,t.length-Wx)}}
function QP({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:
o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:$e(
l),why:d}});return{unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,YP)}}var os=e=>Pe(e);function eA({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(
i=>i.about===o).map(({why:i})=>os(i));return{plan:r("plan"),ledger:r("ledger"),preview:R(Fa(t,e.today)),mark:za(e.settings())}}function Gr(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,
warn:i}=Pc(e,!1),s=Xk(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:be(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:qk(e).map(os),held:eA(e),refuse:o.map(os),warn:[...i,...s?[s]:[
]].map(os),health:Yk(e).map(os),days:Bd(e).map(a=>JP(a,r)),...QP(e)}}var Gd=(e,t,{key:n})=>kt(e,t,r=>{var u;let o=Wo(r,n),i=be(e.visitor());if(!o||!i)return O({key:"letter.gone"});if(
r.quota<1)return O({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Rr(s,
r.state),senderName:a||r.state.department,replyTo:c})}catch{return O({key:"letter.notSent",with:{to:i}})}return I({to:i})}),Hd=(e,t,{key:n})=>kt(e,t,r=>{var s;let o=Wo(r,n);if(!o)return O({key:Sn(
r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=Tl(e,t,(c,{register:u})=>{var l;return lt((l=u.get(n))==null?void 0:l.state)?[]:[i]},
`${gl}: ${be(e.visitor())}`);return a?a.held?O((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?O({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),I(
{did:a.did})):O({key:"letter.busy"})}catch(a){if(a instanceof jn)return O({key:"workbook.busy"});if(a instanceof Cr)return O(a.problem);throw a}});function Vx({office:e,post:t},n,r,o,i){let s=
`${o.why}: ${be(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=Pa(c,u).get(Ot(u)(n));if(l===void 0&&!i)return O({key:"letter.gone"});let d=l===void 0?void 0:
cr(c[l].state);return r(d)?(Jt(e,new Map([[n,{...i&&l===void 0?yt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),iy(e,t,n,lt(d)),I({})):O({key:"letter.settled"})});return a?a.value:O({key:
"workbook.busy"})}var Wd=(e,t,{key:n})=>kt(e,t,r=>Vx(r,n,o=>!lt(o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},Wo(r,n))),Vd=(e,t,{key:n,wasSent:r})=>kt(e,t,o=>Vx(o,n,i=>i==="unknown",r?{state:le.sent,
why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function qx(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}
var qd=(e,t,{mark:n})=>kt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return O({key:"letter.nothingHeld"});let o=e.settings();return n!==za(o)?O({key:"letter.changedAgain"}):(t.setConfirmed(
pn(o)),qx(t),e.log([{what:{key:"log.planConfirmed"}}]),I(Gr(nr(e,t))))});function tA(e,t,n){let r=ao(e),o=new Map(e.units.map(({code:c})=>[ot(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{
state:"sent",at:n.now});let s=hf({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${be(n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&oe(
u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var Xd=(e,t,{as:n}
)=>kt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Sn(o,e.now)?O({key:"letter.busy"}):(o.inFlight&&Ba(e,t),t.alone(e,()=>{let s=zi(e,$t(e,e.table("accounts").rows)),a=Or(t.ledger(),
s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Jt(e,tA(s,c,e)),e.settle(),sy(e,t)})?(qx(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),I(Gr(nr(e,t)))):O({key:
"workbook.busy"})):O({key:"letter.nothingHeld"}));function nA({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim(
)===ke.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(pn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}
):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Yd=(e,t,{on:n,takeOver:r})=>kt(e,t,o=>{let i=n?Pc(o,r).refuse:[];if(i.length)return tt(
i.map(a=>Pe(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),nA(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":
"log.lettersOff"}}]),I(Gr(nr(e,t)))):O({key:"workbook.busy"})});function rA({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==be(
e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Xx=(e,t)=>kt(e,t,n=>{let r=
!!n.remembered.inFlight;return r&&Ba(e,t),I(Gr(rA(n)||r?nr(e,t):n))}),Yx=(e,t,{key:n})=>kt(e,t,r=>{let o=Wo(r,n);if(!o)return O({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Rr(o,
r.state,"staff");return I({...Zd(o,r.state),subject:i,html:s,text:a,zalo:Gg(o,r.state),attachments:c.map(({name:u})=>u)})});var Jx=({reason:e,code:t})=>`${Ro[e]}${t&&` (${t})`}`;function Qx(e,t){
let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Je(a.email).emails.map(ut)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=$g(t,a=>r.has(ut(a))),s=
o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ut(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:
u.email,why:Jx(u)})),delayed:i}}function e0(e,{text:t}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let{lines:n,delayed:r}=Qx(e,t);return I({lines:n,delayed:r})}function oA(e,t,n){let{
rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&cr(i.state)==="sent"&&Je(i.to).emails.some(c=>ut(c)===ut(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function t0(e,t,{text:n}){if(
e.visitor().is!=="staff")return O({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=Qx(e,n);if(o.length===0)return I({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[
a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=oA(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,
cells:{state:le.bounced,why:Jx(c),at:e.now}}])}return t.setRefused(s),I({marked:o.length})});return r?r.value:O({key:"workbook.busy"})}var n0=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:
i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var Tn=e=>Un(JSON.stringify(hn.map(t=>e[t])));function iA(e,t,n){let r={row:e.rowId},o=pr(e,n),i=[];o==="returned"&&i.push({key:"account.returned",
sentence:Jr(Zs(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Jr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:
Jr({key:"account.changedSince",with:{columns:uo(e,n).join(", ")}}),...r}),i}var is=(e,t)=>e.rowId||`~${t}`;function ss(e,t,n,r=wo(e)){let o=Object.fromEntries(_e.map(s=>[s,e[s]])),i=pt(e);return{
rowId:is(e,t),version:Tn(e),fields:o,stopped:i,says:i?[]:iA(e,r,n),review:pr(e,n),comment:e.comment}}var Vo=(e,t,n)=>{var r;return ro({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Pn((r=
e==null?void 0:e.extendedTo)!=null?r:"")},n)},Hr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&_e.some(o=>n[o])?[{row:n,index:r}]:[]);var sA={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},
address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:"link.changed.owner"}},r0=e=>e==="proved"?void 0:sA[e],as=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function o0(e){let t=as(e);if(t)return O(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Ua(e),i=r0(o),s=e.proof(),a=e.staff();return I({door:o,says:i?R(i):"",address:n,host:th,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:$e(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!nn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function i0(e){let t=as(e);if(t)return O(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return O({
key:"link.noAddress"});if(!r)return O({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+Sl,address:Ao(n)});return I({url:Rl(n,o),minutes:Sl/6e4})}function s0(e,{unit:t}){var d;let n=as(
e);if(n)return O(n);let r=r0(Ua(e));if(r)return O(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=Ka(e))==null?void 0:d(t,"unit"));if(!i)return O({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=Vo(o,s,e.today);return I({url:i,message:n0({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function a0(e,{unit:t}){let n=as(e);
if(n)return O(n);let r=it(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?O({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),I({}))});return r!=null?r:O({key:"workbook.busy"})}function c0(e){let t=as(e);if(t)return O(t);let n=it(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),I({})));return n!=null?n:O({key:"workbook.busy"})}var Ve={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ue=(e,t,{bold:n,italic:r,size:o=Ve.body,
indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),u0=e=>Array.from({length:e},()=>ue("","center",{size:
Ve.body}));var l0=e=>e.normalize("NFC").toUpperCase(),qo=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[ue(l0(e),"center",{size:Ve.heading})]:[],ue(l0(t)||"…………………………","center",{
size:Ve.heading,bold:!0,rule:.4})],right:[ue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:Ve.heading,bold:!0}),ue("Độc lập - Tự do - Hạnh phúc","center",{size:Ve.motto,bold:!0,rule:1})]});
function Xo(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var Yo=(e,t,n)=>(
{is:"sides",leftWidth:45,whole:!0,left:[ue("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>ue(`- ${r}${o===n.length-1?".":";"}`,"left",{size:Ve.recipients}))],right:[ue(e,"center",{
bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],...u0(4),ue("………………………………","center",{bold:!0})]});var p0=["accountName","pageName","address","name","office","phone","email"],d0=["name","office","phone",
"email"],aA=e=>e.kind===U.none?["",`${U.none} tài khoản. ${e.reason}`,"","","","",""]:p0.map(t=>e[t]),cA=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName",
"address"].map(n=>({text:xe[n].heading,down:2})),{text:"Thông tin người quản trị",across:d0.length}],d0.map(n=>({text:xe[n].heading}))],lines:[...e.map(n=>({cells:aA(n)})),...Array.from({length:t},(
)=>({cells:p0.map(()=>"")}))]}),uA=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(H(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Wr=e=>e.filter(t=>t.usage!==Ce.stopped).sort((t,
n)=>sn(t.pageName||t.accountName,n.pageName||n.accountName));function h0(e,t,n){let r=Wr(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:
`Mau bao cao ${t.code}`,landscape:!0,blocks:[qo({above:t.above||e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:
Ve.title}),ue(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:Ve.body,runs:[{text:"Kính gửi: ",bold:!0},{text:
`${e.federation} (qua ${e.department})`}]},cA(r,n&&r.length?0:4),ue(Xo("",o&&Te(o),e.today.slice(0,4)),"right",{italic:!0}),Yo(uA(t),"",["Như kính gửi","Lưu: VP"])]}}function f0(e){var r;let t=
new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>sn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:sn(o,i)).map(([o,i])=>[o,i.sort(
n)])}var m0=(e,t,n)=>[qo({above:e.above,name:e.federation}),ue(Xo(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{bold:!0,size:Ve.title}),ue(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,
"center",{italic:!0,...n?{}:{size:Ve.body}})],g0=e=>Yo("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),lA=({
unit:e})=>e.status||"Không phải báo cáo";function y0(e,t){let n=0,r=f0(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[
u.unit.first?te(u.unit.first.slice(0,10)):""],p=Wr(u.rows);return p.length===0?[{cells:[...l,lA(u),"","","","",...d]}]:p.map((h,g)=>({cells:[...g===0?l:["",""],h.kind===U.none?
`${U.none}. ${h.reason}`:h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(Boolean).join(`\n`),...g===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({
unit:a})=>a.status===M.missing).length,s=t.flatMap(({rows:a})=>Wr(a)).filter(({kind:a})=>a!==U.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...m0(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:Ge.name.heading},{text:xe.pageName.heading},{text:xe.address.heading},{
text:xe.name.heading},{text:xe.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},ue(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),g0(e)]}}function b0(e,t){let n=0,r=
i=>i.review===Ee.passed&&(i.kind===U.page||i.kind===U.group),o=f0(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Wr(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...m0(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:Ge.name.heading},{text:xe.kind.heading},{text:xe.pageName.heading},{
text:xe.address.heading}]],lines:o},g0(e)]}}function w0(e,t,n){let r=ia(t.address),o=rt(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return xt(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:Ve.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Ht({name:"Bao trang gia mao",landscape:!1,blocks:[qo({above:e.above,name:e.federation}),
ue(Xo(e.place,e.today,""),"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:Ve.title}),ue("Kính gửi: …………………………………………","center"),ue(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",te(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],ue(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),Yo("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var k0=300,x0=B({what:tn(["blank","filled","list","pages","fake"]),above:D().check(De(2e3)),status:D().check(De(100)),unit:D().check(
De(Oo)),fake:We(B({address:D().check(De(2e3)),foundOn:D().check(De(100)),pageId:D().check(De(100)),does:D().check(De(2e3))}))}),dA=(e,t)=>vt(t).startsWith(vt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function v0(e,t){let n=new Map(e.map(r=>[z(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(z(o));return i!=null?i:o&&!dA(o,t)?o:""}}function S0(e){if(e.visitor(
).is!=="staff")return O({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=v0(t,e.settings().federation);return I({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>sn(r.name,o.name))})}function R0(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function pA(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=v0(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=z(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(z(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||z(c.unit.code)===z(r)))}function hA(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=Wr((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===U.page||l===U.group),i=w0(R0(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?I([i.value]):tt(
i.problems.map(l=>{var d;return{...Pe(l),row:(d=l.field)!=null?d:""}}))}function O0(e,t){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=pA(e,t);if(t.what==="fake")return hA(e,t,n);
if(n.length===0)return O({key:"paper.nothing"});let r=R0(e);return t.what==="list"?I([y0(r,n)]):t.what==="pages"?I([b0(r,n)]):n.length>k0?O({key:"paper.tooMany",with:{count:n.length,most:k0}}):I(
n.map(({unit:o,above:i,rows:s})=>h0(r,{...o,above:i},t.what==="filled"?s:void 0)))}var T0=({code:e,name:t})=>({code:e.trim(),name:t});function fA(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!et(o)?(s=mn(r).today(o))==null?void 0:s.code.trim():void 0;return i&&ts(i,n,r,t.settings()).may?i:e}function Ac(e,t){var _;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Rc(n,o),s=i.filter(et),a=s.length?s:i,c=(_=t.unit)!=null?_:a.length===1?a[0].code.trim():void 0,u=c&&fA(c,e,n);if(u!==void 0){let b=ts(u,n,o,r);if(!b.may)return O(b.why)}let l=Oc(n,r);
if(u===void 0&&a.length===0&&!l)return O(wd(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:g,contact:w,notice:v}=r;return I({who:{email:be(n),isStaff:n.is==="staff"},
unit:d&&{...T0(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(T0),mayChoose:l,rows:d?Hr(e.table("accounts").rows,d.code.trim()).map(({row:b,index:x})=>ss(b,x,e.markKey())):[],deadline:Vo(
d,r,e.today),guidance:p,federation:h,department:g,contact:w,notice:v,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var mA=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function C0(e){let t=e.visitor(),n=e.table("units").rows,r=Rc(t,n),o=Oc(t,e.settings())?n:r,{merged:i}=mn(n);return I({units:
o.filter(s=>s.code&&s.name&&et(s)).map(s=>{let a=mA(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var Jd=(e,t)=>e.trim()===t.trim();function _0(e,t,n){let r={...t.fields},o=[];
for(let s of _e){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Jd(c,a)?r[s]=u:!Jd(u,a)&&!Jd(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var gA=e=>{let t=be(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},L0=200,yA=30,bA=(e,t)=>({...si(xe),unit:e,usage:Ce.active,rowId:t}),wA=(e,t)=>_e.every(n=>e[
n]===t[n])&&pt(e)===pt(t),kA=(e,t)=>t.stopped&&e?void 0:wo(t.fields),xA=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Ce.stopped:ci(e.usage)===Ce.locked?Ce.locked:Ce.active}),vA=e=>({
fields:Object.fromEntries(_e.map(t=>[t,e[t]])),stopped:pt(e)});function SA(e,t){if(!t||!e.opened||Tn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=_0(e.opened,e,vA(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:Tn(t)}}function RA(e,t,n,r){let o=n.findIndex((d,p)=>is(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:SA(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return Pe({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Pe({key:"form.rowGone"},{row:a.rowId});let c=kA(i,a),u=xA(i!=null?i:bA(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=wA(i,u)?"same":pt(u)&&!pt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var OA=e=>({by:e.source===Qr.hand?"":e.by,at:$e(
e.updated)}),TA=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Tn(n)!==o.version?[{...ss(n,r,e.markKey()),...OA(n)}]:[]);function CA(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Jr(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function _A(e,t,n){let r=e.some(({after:i})=>!pt(i)&&i.kind!==U.none),o=new Set(e.map(({index:i})=>i));return r?Hr(n,t).filter(({row:i,index:s})=>i.kind===U.none&&!pt(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Tn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Ce.stopped},what:"stopped"})):[]}function LA(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...Hr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!pt(s)),i=o.filter(
s=>s.kind===U.none);return i.length===0||i.length===o.length?[]:i.map(s=>Pe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var $A=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!pt(n))&&n.kind!==U.none);function EA(e,t,n,r){let o=TA(e,n);if(o.length)return tt(o.map(a=>Pe({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&Hr(r,t.unit).length+i>L0)return O({key:"form.unitFull",with:{most:L0}});let s=[...CA(n),...LA(n,t.unit,r)];return $A(n)&&!t.consent&&s.push(Pe({key:"form.consent"},{field:"consent"})),
s.length?tt(s):void 0}var PA=e=>[...new Set(e.flatMap(({before:t,after:n})=>[..._e.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(fn),...t&&t.usage!==n.usage?[fn("usage")]:[
]]))],$0=e=>Object.fromEntries(Th.map(t=>[t,e[t]]));function AA(e,t,n,r){let o=e.markKey();if(!n.consent||!yr(t)||!o)return{consent:"",consentMark:""};let i=bg(r,e.now,e.settings().notice);return{
consent:i,consentMark:_i({...t,consent:i},o)}}function NA(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:Qr.form}),
d!=="stopped"&&Object.assign(l,AA(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:PA(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=fl(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:$0(l.after)})),added:c.map(l=>$0(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===Ee.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function MA(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===U.none?`${U.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:Hr(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>ss(a,c,e.markKey(),s.get(a.rowId))),deadline:Vo(o,i,e.today),pages:i.pages}}var IA=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function DA(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!pt(r)&&yr(r)&&!IA(n)&&br(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function FA(e,t,n){let r=n.refusal();if(r)return O(r);let o=e.table("units").rows,i=ts(t.unit,e.visitor(),o,e.settings());if(!i.may)return O(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>RA(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return tt(c);let u=a.map(h=>DA(e,t,h));u.push(..._A(u,t.unit,s));let l=EA(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?NA(e,d,t,i.unlisted,n):Ig(e,t.unit);return n.recorded(p),I(MA(e,t,u,p))}function Nc(e,t,n=gA(e)){var r;return t.rows.length===0?O({key:"form.nothing"}):t.rows.length>yA?O({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?tt([{key:"form.oldPage",sentence:R({key:"form.oldPage"})}]):(r=it(e,()=>FA(e,t,n)))!=null?r:O({key:"workbook.busy"})}var Ut=e=>D().check(De(e)),
Jo=Ut(Oo),E0=B(Object.fromEntries(_e.map(e=>[e,Ut(2e3)]))),Qd=B({rowId:D().check(Po(/^[~\w-]{1,40}$/)),version:Ut(400),fields:E0,stopped:On(),opened:We(B({fields:E0,stopped:On()}))}),ep=B({unit:Jo,
consent:On(),rows:Dt(Qd).check(De(60))}),rr=B({}),Mc=B({key:Ut(300)}),zt=(e,t)=>({input:e,run:t}),qe=(e,t)=>zt(e,(n,r,o)=>t(n,o)),P0={openForm:qe(B({unit:We(Jo)}),Ac),listUnits:qe(rr,C0),saveReport:
qe(ep,(e,t)=>Nc(e,t)),keepDraft:qe(B({unit:Jo,draft:Ut(6e4)}),lx),dropDraft:qe(B({unit:Jo}),dx),checkAll:qe(rr,Kg),checkGoogle:qe(rr,ux),previewRoster:qe(B({text:Ut(4e6)}),Kx),importRoster:qe(B({text:
Ut(4e6)}),jx),papersView:qe(rr,S0),papers:qe(x0,O0),lettersView:zt(rr,Xx),previewLetter:zt(Mc,Yx),sendToMe:zt(Mc,Gd),sendNow:zt(Mc,Hd),skipLetter:zt(Mc,Wd),decideUnknown:zt(B({key:Ut(300),wasSent:On(
)}),Vd),confirmPlan:zt(B({mark:Ut(2e3)}),qd),settleMemories:zt(B({as:tn(["sent","again"])}),Xd),linksView:qe(rr,o0),testLink:qe(rr,i0),unitLink:qe(B({unit:Jo}),s0),replaceLink:qe(B({unit:Jo}),a0),
renewLinks:qe(rr,c0),readReturned:qe(B({text:Ut(4e5)}),e0),markReturned:zt(B({text:Ut(4e5)}),t0),switchLetters:zt(B({on:On(),takeOver:On()}),Yd)},zA=41e5;function A0(e,t,n,r){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(P0,n))throw new Error("unknown call");if(typeof r!="string"||r.length>zA)throw new Error("malformed body");let{input:o,run:i}=P0[n];return i(e,t,lc(o,JSON.parse(
r)))}var Vr=["phone","email","secondPhone"];function UA(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function KA(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var tp=(e,t)=>t.trim()===""?t:e==="email"?KA(t):UA(t),np=(e,t,n)=>n!==""&&t.trim(
)===tp(e,n)?n:t,jA=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,BA=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,rp=e=>e.replace(jA,"•••").replace(BA,"•••");var N0=e=>Vr.includes(e);function M0(e){if(N0(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:R({key:"link.stored"}),row:n,field:r}}return{...e,sentence:rp(e.sentence)}}function cs(e,t){let n={...e.fields};for(let r of Vr)n[r]=tp(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(M0),comment:rp(e.comment),masked:Vr.filter(r=>e.fields[r].trim()!=="")}}var I0=(e,t)=>({...cs(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),D0=(e,t)=>{var n;return N0(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?M0(e):e};function F0(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of Vr){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=np(u,s[u],l[u]));a&&t&&(a.fields[u]=np(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Tn(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Tn(t):e.version}}function op(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Ao(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function z0(e,{token:t,noSignIn:n}){let r=Ur(e,t);if(r.is!=="test")return O({key:"link.refused"});let o=op(e,r.token);if(o)return O(o);if(!n)return O({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"}}]),I({address:i,runsAs:c,version:a})));return u!=null?u:O({key:"workbook.busy"})}function K0(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,
department:n,guidance:r,contact:o}}function U0(e,t){let n=Ac(e,{unit:t}),r=e.linkKey();if(!n.ok||!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:
o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>cs(i,r))}}function ZA(e,t){var r,o;let n=e.mergedInto.trim();return(o=(r=t.find(i=>i.code.trim()===n))==null?void 0:r.name)!=null?o:n}function GA(
e){let{closed:t}=_o(e);return t?ft(me(t,kd)):""}function HA(e,t,{token:n}){let{webAddress:r}=e.settings(),o=op(e,n),i=e.proof();return{office:K0(e),state:"test",token:t,runsAs:e.runsAs(),version:
e.built.version,address:Ao(r)===n.address?r:"",refused:o?R(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function Ic(e,{token:t}){let n=Ur(e,t),r={office:K0(e)};switch(
n.is){case"refused":return{...r,state:"refused"};case"test":return HA(e,t,n);case"gone":return{...r,state:"merged",unit:n.unit.name,into:ZA(n.unit,e.table("units").rows)};case"receipt":return{...r,
state:"receipt",token:t,form:U0(e,n.unit.code.trim()),until:GA(e)};case"open":return{...r,state:n.kind==="preview"?"preview":"open",token:t,form:U0(e,n.unit.code.trim()),below:[],above:""}}}var WA=80;
function VA(e){var r,o;let t=xi(e.slice(0,200)),n=t.ok?t.name:P(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,WA)}
function qA(e,t){let n=Ur(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var XA={self:"tự khai",behalf:"khai hộ"};
function YA(e,t,n,r,o,i){let s=`liên kết ${t}`;return{refusal:()=>qA(e,r.token),received:(a,c,u)=>{let l=a,d=u.find((h,g)=>is(h,g)===l.copiedFrom&&h.unit.trim()===t),p=F0(l,c,d,n);for(
let h of Vr)p.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);return p},by:`${s} (${o})`,consentBy:r.consent?`${o} (${XA[r.consent]}, ${s})`:"",recorded:a=>_a(e,a,({code:c})=>c.trim()===t)}}
function JA(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>cs(o,t))}}:tt(e.problems.map(o=>D0(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>I0(o,t)))}function j0(e,t){let n=
VA(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return O({key:"link.refused"});if(!n)return tt([Pe({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,
consent:a,...c}=t,u=new Set,l=Nc(e,{...c,unit:o.unit,consent:a!==""},YA(e,o.unit,r,t,n,u));return JA(l,r,u)}var ip=(e,t)=>({input:e,run:t}),sp={linkOpen:ip(B({token:Qa}),(e,t)=>I(Ic(e,t))),linkSave:
ip(jl(gb(ep,{unit:!0,consent:!0,rows:!0}),{token:Qa,sender:D().check(De(400)),consent:tn(["","self","behalf"]),rows:Dt(jl(Qd,{copiedFrom:We(D().check(De(60)))})).check(De(60))}),(e,t)=>j0(e,t)),
linkConfirm:ip(B({token:Qa,noSignIn:On()}),z0)},B0=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(sp,e),QA=1e6;function Z0(e,t){if(typeof t!="string"||t.length>QA)throw new Error(
"malformed body");return lc(sp[e].input,JSON.parse(t))}var G0=(e,t,n)=>sp[t].run(e,n);var H0=e=>new nt({who:Tk(e),waitMs:5e3});function e1(e){var c,u;let t=Ar(e),{settings:n}=dn((u=(c=rn())==null?
void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:s};return e instanceof ne&&e.problem.key==="workbook.otherLayout"?{
office:a,state:"upgrading"}:{office:a,state:"failed",says:R(t)}}function W0(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=Ic(H0(n),{token:n})}catch(i){r=e1(i)}
return Zk(r)}function V0(e,t){let n;try{let r=Z0(e,t);return n=H0(r.token),JSON.stringify(G0(n,e,r))}catch(r){let o=Ar(r);return n==null||n.letGo(),JSON.stringify(O(o))}}function q0(e){zk(),t1(
e==null?void 0:e.source)}function t1(e){try{let t=new nt({book:e,waitMs:5e3}),n=t.compileSettings(),r=it(t,()=>xr(t,t.mayWrite("accounts","review")));r1(t,e,n,r),Qn(t,()=>t.mayWrite("accounts",
"review"))}catch(t){t instanceof ne?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(R(t.problem),"Sổ Tài Khoản",30):e&&n1(e):Pr("onOpen",t)}}function n1(e){let t=Cc(e);if(t==="none")return;let n=
t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(R({key:n}),"Sổ Tài Khoản",30)}function r1(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=Jk(e,(i=
e.remembered().post)!=null?i:Yn,n,r);o.length&&(t==null||t.toast(o.map(R).join(`\n`),"Sổ Tài Khoản",30))}function o1(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{
return!1}}function X0(e,t){if(B0(e))return V0(e,t);let n;try{let r=ns();if(r==="")return JSON.stringify(O({key:"who.nobody"}));let o=n=new nt({who:Go(r)}),i=A0(o,new Jn(()=>o.spreadsheet()),e,t);
return e!=="checkGoogle"&&Qn(o),JSON.stringify(i)}catch(r){let o=Ar(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!o1(n)?JSON.stringify(O(o)):(Zo(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(O({key:"workbook.protected"})))}}function i1(e){q0(e)}function s1(e){e!=null&&e.range&&e.source&&Lk(e)}function a1(e){return e!=null&&e.parameter?W0(e):void 0}
function c1(e,t){return X0(e,t)}function u1(e){Ck(e)}function l1(){ax()}function d1(){cx()}return sv(p1);})();
function doGet(...a) { return App.doGet(...a); }
function onEdit(...a) { return App.onEdit(...a); }
function onOpen(...a) { return App.onOpen(...a); }
function rpc(...a) { return App.rpc(...a); }
function sendDailyLetters(...a) { return App.sendDailyLetters(...a); }
function setUp(...a) { return App.setUp(...a); }
function showAssumptions() { return App.openPage("assumptions"); }
function showCheck() { return App.openPage("check"); }
function showForm() { return App.openPage("form"); }
function showLetters() { return App.openPage("letters"); }
function showMissingFirst(...a) { return App.showMissingFirst(...a); }
function showPapers() { return App.openPage("papers"); }
function showRoster() { return App.openPage("roster"); }
