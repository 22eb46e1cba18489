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
"use strict";var App=(()=>{var Jx=Object.create;var Uo=Object.defineProperty;var Qx=Object.getOwnPropertyDescriptor;var e0=Object.getOwnPropertyNames;var t0=Object.getPrototypeOf,n0=
Object.prototype.hasOwnProperty;var r0=(e,t,n)=>t in e?Uo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var o0=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},i0=(e,t)=>{for(var n in t)Uo(e,n,{get:t[n],enumerable:!0})},Gd=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of e0(t))!n0.call(e,o)&&o!==n&&Uo(e,o,{get:(
)=>t[o],enumerable:!(r=Qx(t,o))||r.enumerable});return e};var s0=(e,t,n)=>(n=e!=null?Jx(t0(e)):{},Gd(t||!e||!e.__esModule?Uo(n,"default",{value:e,enumerable:!0}):n,e)),a0=e=>Gd(Uo({},"__esModule",{
value:!0}),e);var te=(e,t,n)=>r0(e,typeof t!="symbol"?t+"":t,n);var qw=o0((yd,bd)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof bd=="object"&&
typeof yd!="undefined"?bd.exports=t():e.Papa=t()})(yd,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var y=P(f);y.chunkSize=
parseInt(y.chunkSize),f.step||f.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(f,y){var v=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< v){let U=this._config.newline;U||(S=this._config.quoteChar||'"',U=this._handle.guessLineEndings(f,S)),f=[...f.split(U).slice(v)].join(U)}
this.isFirstChunk&&D(this._config.beforeFirstChunk)&&(S=this._config.beforeFirstChunk(f))!==void 0&&(f=S),this.isFirstChunk=!1,this._halted=!1;var v=this._partialLine+f,S=(this._partialLine="",
this._handle.parse(v,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=S.meta.cursor,v=(this._finished||(this._partialLine=v.substring(f-this._baseIndex),
this._baseIndex=f),S&&S.data&&(this._rowCount+=S.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:S,workerId:s.WORKER_ID,finished:v});
else if(D(this._config.chunk)&&!y){if(this._config.chunk(S,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=S=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(S.data),this._completeResults.errors=this._completeResults.errors.concat(S.errors),
this._completeResults.meta=S.meta),this._completed||!v||!D(this._config.complete)||S&&S.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),v||S&&
S.meta.paused||this._nextChunk(),S}this._halted=!0},this._sendError=function(f){D(this._config.error)?this._config.error(f):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:f,finished:
!1})}}function u(m){var f;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=
this._config.withCredentials),n||(f.onload=B(this._chunkLoaded,this),f.onerror=B(this._chunkError,this)),f.ontimeout=B(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,v=this._config.downloadRequestHeaders;for(
y in v)f.setRequestHeader(y,v[y])}var S;this._config.chunkSize&&(S=this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+S));try{f.send(
this._config.downloadRequestBody)}catch(U){this._chunkError(U.message)}n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?
this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(y){y=f.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var f,y,v=
typeof FileReader!="undefined";this.stream=function(S){this._input=S,y=S.slice||S.webkitSlice||S.mozSlice,v?((f=new FileReader).onload=B(this._chunkLoaded,this),f.onerror=B(this._chunkError,this)):f=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var S=
this._input,U=(this._config.chunkSize&&(U=Math.min(this._start+this._config.chunkSize,this._input.size),S=y.call(S,this._start,U)),f.readAsText(S,this._config.encoding));v||this._chunkLoaded({target:{
result:U}})},this._chunkLoaded=function(S){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(S.target.result)},this._chunkError=
function(){this._sendError(f.error)}}function d(m){var f;c.call(this,m=m||{}),this.stream=function(y){return f=y,this._nextChunk()},this._nextChunk=function(){var y,v;if(!this._finished)return y=
this._config.chunkSize,f=y?(v=f.substring(0,y),f.substring(y)):(v=f,""),this._finished=!f,this.parseChunk(v)}}function p(m){c.call(this,m=m||{});var f=[],y=!0,v=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(S){this._input=S,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){v&&f.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):y=!0},this._streamData=B(function(S){try{f.push(typeof S=="string"?S:S.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(f.shift()))}catch(U){this._streamError(U)}},this),this._streamError=B(function(S){this._streamCleanUp(),this._sendError(S)},this),this._streamEnd=B(function(){
this._streamCleanUp(),v=!0,this._streamData("")},this),this._streamCleanUp=B(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(m){var f,y,v,S,U=Math.pow(2,53),J=-U,Pe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,pt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
ne=this,Ne=0,A=0,_e=!1,M=!1,j=[],_={data:[],errors:[],meta:{}};function Me(G){return m.skipEmptyLines==="greedy"?G.join("").trim()==="":G.length===1&&G[0].length===0}function ce(){if(_&&v&&(vt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),v=!1),m.skipEmptyLines&&(_.data=_.data.filter(function(ue){return!Me(ue)})),be(
)){let ue=function(Ke){j.push(Ke)};var K=ue;if(_)if(Array.isArray(_.data[0])){for(var G=0;be()&&G<_.data.length;G++)_.data[G].forEach(ue);_.data.splice(0,1)}else _.data.forEach(ue)}function Z(ue,Ke){
for(var ye=m.header?{}:[],W=0;W< ue.length;W++){var F=W,Be=ue[W],Be=((X,le)=>(Ce=>(m.dynamicTypingFunction&&m.dynamicTyping[Ce]===void 0&&(m.dynamicTyping[Ce]=m.dynamicTypingFunction(Ce)),(
m.dynamicTyping[Ce]||m.dynamicTyping)===!0))(X)?le==="true"||le==="TRUE"||le!=="false"&&le!=="FALSE"&&((Ce=>{if(Pe.test(Ce)&&(Ce=parseFloat(Ce),J< Ce&&Ce< U))return 1})(le)?parseFloat(le):pt.test(le)?
new Date(le):le===""?null:le):le)(F=m.header?W>=j.length?"__parsed_extra":j[W]:F,Be=m.transform?m.transform(Be,F):Be);F==="__parsed_extra"?(ye[F]=ye[F]||[],ye[F].push(Be)):ye[F]=Be}return m.header&&(
W>j.length?vt("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+W,A+Ke):W< j.length&&vt("FieldMismatch","TooFewFields",
"Too few fields: expected "+j.length+" fields but parsed "+W,A+Ke)),ye}var ge;_&&(m.header||m.dynamicTyping||m.transform)&&(ge=1,!_.data.length||Array.isArray(_.data[0])?(_.data=_.data.map(Z),ge=
_.data.length):_.data=Z(_.data,0),m.header&&_.meta&&(_.meta.fields=j),A+=ge)}function be(){return m.header&&j.length===0}function vt(G,Z,ge,K){G={type:G,code:Z,message:ge},K!==void 0&&(G.row=K),
_.errors.push(G)}D(m.step)&&(S=m.step,m.step=function(G){_=G,be()?ce():(ce(),_.data.length!==0&&(Ne+=G.data.length,m.preview&&Ne>m.preview?y.abort():(_.data=_.data[0],S(_,ne))))}),this.parse=function(
G,Z,ge){var K=m.quoteChar||'"',K=(m.newline||(m.newline=this.guessLineEndings(G,K)),v=!1,m.delimiter?D(m.delimiter)&&(m.delimiter=m.delimiter(G),_.meta.delimiter=m.delimiter):((K=((ue,Ke,ye,W,F)=>{
var Be,X,le,Ce;F=F||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Nr=0;Nr< F.length;Nr++){for(var At,Fo=F[Nr],Ie=0,Pt=0,Le=0,Ye=(le=void 0,new b({comments:W,delimiter:Fo,newline:Ke,preview:
10}).parse(ue)),Vt=0;Vt< Ye.data.length;Vt++)ye&&Me(Ye.data[Vt])?Le++:(At=Ye.data[Vt].length,Pt+=At,le===void 0?le=At:0< At&&(Ie+=Math.abs(At-le),le=At));0< Ye.data.length&&(Pt/=Ye.data.length-Le),
1.99< Pt&&(X===void 0||Ie< X||Ie===X&&Ce< Pt)&&(X=Ie,Be=Fo,Ce=Pt)}return{successful:!!(m.delimiter=Be),bestDelimiter:Be}})(G,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=K.bestDelimiter:(v=!0,m.delimiter=s.DefaultDelimiter),_.meta.delimiter=m.delimiter),P(m));return K.header=be(),m.preview&&m.header&&K.preview++,f=G,y=new b(K),_=y.parse(f,Z,ge),ce(),_e?{
meta:{paused:!0}}:_||{meta:{paused:!1}}},this.paused=function(){return _e},this.pause=function(){_e=!0,y.abort(),f=D(m.chunk)?"":f.substring(y.getCharIndex())},this.resume=function(){
ne.streamer._halted?(_e=!1,ne.streamer.parseChunk(f,!0)):(void 0)(ne.resume,3)},this.aborted=function(){return M},this.abort=function(){M=!0,y.abort(),_.meta.aborted=!0,D(m.complete)&&m.complete(_),f=
""},this.guessLineEndings=function(ue,K){ue=ue.substring(0,1048576);var K=new RegExp(g(K)+"([^]*?)"+g(K),"gm"),ge=(ue=ue.replace(K,"")).split("\r"),K=ue.split(`\n`),ue=1< K.length&&K[0].length< ge[
0].length;if(ge.length===1||ue)return`\n`;for(var Ke=0,ye=0;ye< ge.length;ye++)ge[ye][0]===`\n`&&Ke++;return Ke>=ge.length/2?`\r\n`:"\r"}}function g(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(m){var f=(m=m||{}).delimiter,y=m.newline,v=m.comments,S=m.step,U=m.preview,J=m.fastMode,Pe=null,pt=!1,ne=m.quoteChar==null?'"':m.quoteChar,Ne=ne;if(m.escapeChar!==void 0&&(Ne=m.escapeChar),
(typeof f!="string"||-1< s.BAD_DELIMITERS.indexOf(f))&&(f=","),v===f)throw new Error("Comment character same as delimiter");v===!0?v="#":(typeof v!="string"||-1< s.BAD_DELIMITERS.indexOf(v))&&(v=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var A=0,_e=!1;this.parse=function(M,j,_){if(typeof M!="string")throw new Error("Input must be a string");var Me=M.length,ce=f.length,be=y.length,vt=v.length,G=
D(S),Z=[],ge=[],K=[],ue=A=0;if(!M)return Ie();if(J||J!==!1&&M.indexOf(ne)===-1){for(var Ke=M.split(y),ye=0;ye< Ke.length;ye++){if(K=Ke[ye],A+=K.length,ye!==Ke.length-1)A+=y.length;else if(_)return Ie(
);if(!v||K.substring(0,vt)!==v){if(G){if(Z=[],Ce(K.split(f)),Pt(),_e)return Ie()}else Ce(K.split(f));if(U&&U<=ye)return Z=Z.slice(0,U),Ie(!0)}}return Ie()}for(var W=M.indexOf(f,A),F=M.indexOf(y,A),Be=
new RegExp(g(Ne)+g(ne),"g"),X=M.indexOf(ne,A);;)if(M[A]===ne)for(X=A,A++;;){if((X=M.indexOf(ne,X+1))===-1)return _||ge.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
Z.length,index:A}),At();if(X===Me-1)return At(M.substring(A,X).replace(Be,ne));if(ne===Ne&&M[X+1]===Ne)X++;else if(ne===Ne||X===0||M[X-1]!==Ne){W!==-1&&W< X+1&&(W=M.indexOf(f,X+1));var le=Nr((F=
F!==-1&&F< X+1?M.indexOf(y,X+1):F)===-1?W:Math.min(W,F));if(M.substr(X+1+le,ce)===f){K.push(M.substring(A,X).replace(Be,ne)),M[A=X+1+le+ce]!==ne&&(X=M.indexOf(ne,A)),W!==-1&&W< A&&(W=M.indexOf(f,A)),
F!==-1&&F< A&&(F=M.indexOf(y,A));break}if(le=Nr(F),M.substring(X+1+le,X+1+le+be)===y){if(K.push(M.substring(A,X).replace(Be,ne)),Fo(X+1+le+be),W!==-1&&W< A&&(W=M.indexOf(f,A)),X=M.indexOf(ne,A),G&&(
Pt(),_e))return Ie();if(U&&Z.length>=U)return Ie(!0);break}ge.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:Z.length,index:A}),X++}}else if(v&&
K.length===0&&M.substring(A,A+vt)===v){if(F===-1)return Ie();A=F+be,F=M.indexOf(y,A),W!==-1&&W< A&&(W=M.indexOf(f,A))}else if(W!==-1&&(W< F||F===-1))K.push(M.substring(A,W)),A=W+ce,W=M.indexOf(f,A);
else{if(F===-1)break;if(K.push(M.substring(A,F)),Fo(F+be),G&&(Pt(),_e))return Ie();if(U&&Z.length>=U)return Ie(!0)}return At();function Ce(Le){Z.push(Le),ue=A}function Nr(Le){var Ye=0;return Ye=
Le!==-1&&(Le=M.substring(X+1,Le))&&Le.trim()===""?Le.length:Ye}function At(Le){return _||(Le===void 0&&(Le=M.substring(A)),K.push(Le),A=Me,Ce(K),G&&Pt()),Ie()}function Fo(Le){A=Le,Ce(K),K=[],F=
M.indexOf(y,A)}function Ie(Le){if(m.header&&!j&&Z.length&&!pt){var Ye=Z[0],Vt=Object.create(null),wc=new Set(Ye);let jd=!1;for(let Mr=0;Mr< Ye.length;Mr++){let Nt=a(Ye[Mr]);if(Vt[Nt=D(
m.transformHeader)?m.transformHeader(Nt,Mr):Nt]){let zo,Zd=Vt[Nt];for(;zo=Nt+"_"+Zd,Zd++,wc.has(zo););wc.add(zo),Ye[Mr]=zo,Vt[Nt]++,jd=!0,(Pe=Pe===null?{}:Pe)[zo]=Nt}else Vt[Nt]=1,Ye[Mr]=Nt;wc.add(
Nt)}jd&&console.warn("Duplicate headers found and renamed."),pt=!0}return{data:Z,errors:ge,meta:{delimiter:f,linebreak:y,aborted:_e,truncated:!!Le,cursor:ue+(j||0),renamedHeaders:Pe}}}function Pt(){S(
Ie()),Z=[],ge=[]}},this.abort=function(){_e=!0},this.getCharIndex=function(){return A}}function k(m){var f=m.data,y=o[f.workerId],v=!1;if(f.error)y.userError(f.error,f.file);else if(f.results&&
f.results.data){var S={abort:function(){v=!0,R(f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:O,resume:O};if(D(y.userStep)){for(var U=0;U< f.results.data.length&&(y.userStep({data:
f.results.data[U],errors:f.results.errors,meta:f.results.meta},S),!v);U++);delete f.results}else D(y.userChunk)&&(y.userChunk(f.results,S,f.file),delete f.results)}f.finished&&!v&&R(f.workerId,
f.results)}function R(m,f){var y=o[m];D(y.userComplete)&&y.userComplete(f),y.terminate(),delete o[m]}function O(){throw new Error("Not implemented.")}function P(m){if(typeof m!="object"||
m===null)return m;var f,y=Array.isArray(m)?[]:{};for(f in m)y[f]=P(m[f]);return y}function B(m,f){return function(){m.apply(f,arguments)}}function D(m){return typeof m=="function"}return s.parse=
function(m,f){var y=(f=f||{}).dynamicTyping||!1;if(D(y)&&(f.dynamicTypingFunction=y,y={}),f.dynamicTyping=y,f.transform=!!D(f.transform)&&f.transform,f.downloadTimeout!==void 0){var y=parseInt(
f.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=y}if(!f.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(f.download?u:d)(f)):m.readable===!0&&D(m.read)&&D(m.on)?y=new p(f):(t.File&&m instanceof File||m instanceof Object)&&(y=new l(f)),y.stream(m);
(y=(()=>{var v;return!!s.WORKERS_SUPPORTED&&(v=(()=>{var S=t.URL||t.webkitURL||null,U=e.toString();return s.BLOB_URL||(s.BLOB_URL=S.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",U,")();"],{type:"text/javascript"})))})(),(v=new t.Worker(v)).onmessage=k,v.id=i++,o[v.id]=v)})()).userStep=f.step,y.userChunk=f.chunk,y.userComplete=f.complete,y.userError=f.error,f.step=D(
f.step),f.chunk=D(f.chunk),f.complete=D(f.complete),f.error=D(f.error),delete f.worker,y.postMessage({input:m,config:f,workerId:y.id})},s.unparse=function(m,f){var y=!1,v=!0,S=",",U=`\r\n`,J='"',Pe=
J+J,pt=!1,ne=null,Ne=!1,A=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(j){return f.delimiter.indexOf(j)!==-1}).length||(S=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(y=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(pt=f.skipEmptyLines),
typeof f.newline=="string"&&(U=f.newline),typeof f.quoteChar=="string"&&(J=f.quoteChar,Pe=J+J),typeof f.header=="boolean"&&(v=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");ne=f.columns}f.escapeChar!==void 0&&(Pe=f.escapeChar+J),f.escapeFormulae instanceof RegExp?Ne=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Ne=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(J),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return _e(ne,m,pt);if(
Array.isArray(m[0]))return _e(null,m,pt);if(typeof m[0]=="object")return _e(ne||Object.keys(m[0]),m,pt)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||ne),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),_e(m.fields||[],m.data||[],pt);throw new Error("Unable to serialize unrecognized input");function _e(j,_,Me){var ce="",be=(typeof j=="string"&&(j=
JSON.parse(j)),typeof _=="string"&&(_=JSON.parse(_)),Array.isArray(j)&&0< j.length),vt=!Array.isArray(_[0]);if(be&&v){for(var G=0;G< j.length;G++)0< G&&(ce+=S),ce+=M(j[G],G);0<_.length&&(ce+=U)}for(
var Z=0;Z<_.length;Z++){var ge=(be?j:_[Z]).length,K=!1,ue=be?Object.keys(_[Z]).length===0:_[Z].length===0;if(Me&&!be&&(K=Me==="greedy"?_[Z].join("").trim()==="":_[Z].length===1&&(_[Z][0]==null||_[Z][
0].length===0)),Me==="greedy"&&be){for(var Ke=[],ye=0;ye< ge;ye++){var W=vt?j[ye]:ye;Ke.push(_[Z][W])}K=Ke.join("").trim()===""}if(!K){for(var F=0;F< ge;F++){0< F&&!ue&&(ce+=S);var Be=be&&vt?j[F]:F;
ce+=M(_[Z][Be],F)}Z<_.length-1&&(!Me||0< ge&&!ue)&&(ce+=U)}}return ce}function M(j,_){var Me,ce,be;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(be=!1,Me=j.toString(),
Ne&&typeof j!="number"&&typeof j!="bigint"&&typeof j!="boolean"&&Ne.test(Me)&&(j=Me="'"+Me,be=!0),ce=Me.replace(A,Pe),(be=be||y===!0||typeof y=="function"&&y(j,_)||Array.isArray(y)&&y[_]||((vt,G)=>{
for(var Z=0;Z< G.length;Z++)if(-1< vt.indexOf(G[Z]))return!0;return!1})(ce,s.BAD_DELIMITERS)||-1< ce.indexOf(S)||-1< Me.indexOf(J)||ce.charAt(0)===" "||ce.charAt(ce.length-1)===" ")?J+ce+J:ce)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var UA={};i0(UA,{doGet:()=>MA,onEdit:(
)=>NA,onOpen:()=>PA,openPage:()=>Bw,rpc:()=>IA,sendDailyLetters:()=>DA,setUp:()=>zA,showMissingFirst:()=>FA});var c0="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
u0="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",l0=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,d0="âáàåãäêéèúüë_ùøûõï",p0=[0,1,0,9,3,35],h0="ôöñíìæóòî",
f0="ơưđíìỉĩịỵ",m0="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Hd=/[A-Za-z\xA1-\u1EF9]+/g,g0=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Vd=/[^\0-\x7F]/,qd=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,y0=
/[a-z]Ã|Ã.[a-z]/,b0="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",k0="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",w0="o?a|u?ê|i|u?y",x0=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",v0=new RegExp(`^(?:${b0})?(?:(?:${k0})(?:ng|[cmnpt])|(?:${w0})[cn]h|${x0})$`),S0=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",R0="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",T0="^[^1]*(?:[cpt]|ch)$",O0=new RegExp(`${S0}|(?:${R0})[12]|${T0}`);function _0(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return v0.test(n.replace(/[12]/,""))&&!O0.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Wd=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Xd(e){let t=Wd(e);return e.replace(Hd,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>u0[c0.indexOf(o)]||o);return t||Wd(n)?r.toUpperCase():r})}function Yd(e){return e.replace(l0,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=d0.indexOf(r.charAt(1)),s=p0[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(f0[h0.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Jd(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+m0.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=Ko(n),i=qd.test(e);return i&&t===e||(i||y0.test(e))&&r&&!o?n:void 0}function Ko(e,t=String){let n=(e.match(Hd)||[]).filter(o=>o.length>1&&
Vd.test(o)),r=n.filter(o=>_0(t(o))).length;return{good:r,bad:n.length-r}}var Qd={tcvn3:Xd,vni:Yd,mojibake:Jd};function gn(e){if(!Vd.test(e))return;let t=e.normalize("NFC");if(g0.test(
t))return"unicode";if(qd.test(t)||Jd(t)!==void 0)return"mojibake";let n=Ko(t);if(n.bad===0)return;let r=Ko(t,Xd),o=Ko(t,Yd),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function Wn(e){let t=gn(e),n=t&&t!=="unicode"?Qd[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function ep(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${gn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Qd[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=Wn(c),d=!l&&r&&gn(c)===void 0&&Ko(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var C0=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",L0="\\0-\\x08\\x0E-\\x1F\\x7F",E0=new RegExp(`[${C0}${L0}]`,"g"),$0=/[\x80-\x9F\xAD]/g,A0=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,P0=[768,777,771,769,803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(E0,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=gn(t);if(r&&r!=="unicode"&&gn(n)===r)return n}return t.replace($0,"").replace(/\s+/g," ").trim().normalize("NFC")}function H(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function we(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(A0,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function rp(e,t){return we(e)===we(t)}var tp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function np(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?tp.indexOf((a+c).normalize("NFC")):-1,l=u<0?tp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?P0.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function op(e,t){let n=np(e),r=np(t);return n< r?-1:n>r?1:0}function ip(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function ji(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var ap=864e5,Zi=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),sp=e=>String(e).padStart(2,"0"),de=(e,t)=>new Date(Zi(e)+t*ap).toISOString().slice(0,10);function cp(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var rt=(e,t)=>Math.round((Zi(t)-Zi(e))/ap),xc=e=>new Date(Zi(e)).getUTCDay(),ve=e=>e.slice(0,10),Ir=e=>new Date(e+7*36e5).toISOString().slice(0,19),Wi=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,oe=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",xe=e=>e?`${oe(e)} ${e.slice(11,16)}`:"",N0=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],ot=e=>`${oe(e)} (${N0[xc(e)]})`,vc=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${sp(t)}-${sp(n)}`:void 0},up=200,M0=4e3,Mt="(\\d{1,2})",Hi="(\\d{4}|\\d{2})",Gi="(?: ?[-/.\\\\] ?| )",I0=`${Mt}${Gi}${Mt}${Gi}${Hi}`,D0=`(\\d{4})${Gi}${Mt}${Gi}${Mt}`,F0=
`${Mt} ?thang ?${Mt}(?: ?[,/.-] ?| ?nam ?| )${Hi}`,lp=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],dp=`(${lp.join("|")})[a-z]{0,6}\\.?`,z0=`${Mt}[ -]${dp}[ ,-]{1,2}${Hi}`,
U0=`${dp} ${Mt},? ${Hi}`,K0="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",B0=`(?:${[I0,D0,F0,z0,U0].join("|")})${K0}(?![a-z\\d]|[/.\\\\]\\d)`,pp=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",j0=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${pp})`,Z0=new RegExp(`^[ ,.:;()-]*(?:${j0}[ ,.:;()-]*){0,8}$`),G0=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Sc=e=>H(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function hp(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${B0}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[g,b="",k,R,O,P,B,D,m,f,y,v,S,U,J,Pe,pt]=h,ne=(s=(i=(o=(r=O!=null?O:P)!=null?r:y)!=null?o:U)!=null?i:pt)!=null?s:"",Ne=(a=R!=null?R:B)!=null?a:f,A=(c=S!=null?S:J)!=null?c:"",_e=h.index+b.length,M=
vc(ne.length===2?2e3+ +ne:+ne,Ne===void 0?lp.indexOf(A)+1:+Ne,+((p=(d=(l=(u=k!=null?k:D)!=null?u:m)!=null?l:v)!=null?d:Pe)!=null?p:""));t.push({day:M,from:_e,to:_e+g.length-b.length})}return t}
function it(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return vc(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>up)return;let t=Sc(e),[n,r]=hp(t);if(!n||r||!Z0.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(pp,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||G0.test(o)?void 0:n.day}function fp(e){let t=Sc(e.slice(0,up));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:it(t.replace(/^truoc\b/,""))}var mp="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",W0="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",H0=new RegExp(
`(?:^|[^a-z\\d/.-])${Mt}(?: ?[/.-] ?${Mt})? ?(?:${mp}) ?$`),V0=new RegExp(`^[ ()]*(?:${mp})[ ()]*(?:(?:${W0}),? *)?$`);function gp(e,t){var s;if(e.length>M0)return;let n=Sc(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of hp(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=H0.exec(l);if(p&&/\d/.test(l)){if(d=(s=vc(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&V0.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=rt(d,a)+1;if(h<1||h>t)return;for(let g=0;g< h;g+=1)r.add(de(d,g));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var yp="Nếu vẫn báo, gọi cán bộ phụ trách.",bp={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${yp}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${yp}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var It=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Rc="Mở trang rồi sao chép lại toàn bộ địa chỉ.",kp="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",Bo=
"Mở thử một lần.",wp={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:It},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${It} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${kp}`,letter:{todo:`${It} ${kp}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:It},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${It}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${It}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:It},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:It},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:It},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Rc},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:It},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Rc},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Rc},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Bo},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Bo},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Bo},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Bo},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Bo},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Tc=
"ví dụ hoa.nguyen@gmail.com",Vi=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",xp={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Tc}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Tc}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Tc}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var vp={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Sp="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Rp=
"Ghi số di động hoặc số cố định của người quản trị.",qi="Xem lại số.",Tp={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Sp}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Sp}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Rp},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:Rp},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:qi},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:qi},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:qi},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:qi},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Hn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var q0=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function Xi(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Hn(n,q0.get(t)):n]))}var Yi=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var Ji=(e,t)=>typeof e=="function"?e(t):e;
var Oc={...wp,...Tp,...xp,...vp,...bp},Dr=({key:e,with:t})=>Yi(Ji(Oc[e],Xi(t)));var X0=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),d1=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),Y0=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],J0=1<< Y0.length,p1=J0<<1;function _c(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=H(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=X0.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var Q0=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],ev=new RegExp(` (?:${Q0.join("|")})(?= )`,"g"),Cc=
/^(?:huien|thi xa|thanh pho) /;function Op(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${_c(s,t).join(" ")} `.replace(ev,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(_c(s.name,t).join(" "));n.set(a,c),i(c,a),Cc.test(c)&&i(c.replace(Cc,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function _p(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Cc.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Vn(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var jo=e=>[...new Set(e.map(t=>t.unit.trim()))];var Qi={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Lc=(e="")=>H(E(e));function Ec(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Qi.key,n=e.phone===Qi.phone,r=
e.email===Qi.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Lc(e[i])===Lc(Qi[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Cp=e=>e.length>2||jo(e).length>1,es={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=_p(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Vn(e,
t=>t.key).filter(t=>jo(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Vn(e,t=>t.key).flatMap(t=>Vn(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Vn(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Lc(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Vn(e,t=>t.phone).filter(Cp).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Vn(
e,t=>t.email).filter(Cp).map(t=>({rows:t}))}};var Lp=Object.fromEntries(Object.entries(es).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Ep={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Vi(e.text)}`,
"setting.page":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ. Đề nghị ghi mỗi dòng một trang: tên | địa chỉ.`,"setting.graceBeforeDue":
e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh. Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ một cán bộ khác, hoặc chủ sổ, ghi email của anh, chị vào mục “Email cán bộ phụ trách” của thẻ Cấu hình rồi bấm Thiết lập, sửa lại sổ.",
"who.ownerFirst":"Lần thiết lập đầu tiên phải do chủ của trang tính thực hiện.","who.unknown":e=>`Email ${e.email||"này"} chưa có trong danh sách đơn vị. Đề nghị liên hệ ${e.contact||
"cán bộ phụ trách"} để được thêm.`,"who.nobody":
"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được. Đề nghị tải lại trang tính, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.",
"who.hasContact":e=>`Đơn vị này đã có người liên hệ trong danh sách, nên chỉ mở được bằng tài khoản Google có email đó. Nếu người liên hệ đã thay đổi, đề nghị báo ${e.contact||"cán bộ phụ trách"}.`,
"who.notYours":"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.","form.unknownUnit":e=>`Không tìm thấy đơn vị mang mã “${e.code}”. Đề nghị chọn lại đơn vị.`,"form.conflict":
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var $p={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Vi(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.returnedEmail":
e=>`Ngày ${e.day} thư gửi đến “${e.text}” bị trả lại: ${e.why}. Đề nghị gọi điện, xin địa chỉ khác rồi sửa ở đây.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Ap={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Pp={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Np={"link.refused":
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
"Đơn vị này chưa có liên kết. Đề nghị chọn “Thiết lập, sửa lại sổ”."};var Mp={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.sentEarly":"Gửi sớm một thư","log.lettersOn":
"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":
"Tắt gửi thư tự động"};var tv={...Oc,...Lp,...Ep,...$p,...Ap,...Pp,...Np,...Mp},nv=e=>Ji(tv[e.key],Xi(e.with)),x=e=>Yi(nv(e));var yn=e=>({ok:!0,value:e}),Dt=(...e)=>({ok:!1,problems:e});var rv=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function ov(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Ip(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||rv.test(t)?yn(t):Dt(ov(t))}var Dp="script.google.com";var iv=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,sv=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function bn(e){return iv.test(e)?"NOTHING":sv.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Zo="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),zp=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),$c=[...Zo.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...zp],av=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Up=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],cv=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,uv=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Fp=`\\s"'“”‘’<>()[\\]{},;:!?*`,Kp=new RegExp(`^[${Fp}-]+|[${Fp}.…-]+$`,"g"),
lv=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Bp(e){let t=Up.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=$c.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||av.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Zo.includes(n),a=s?n:Zo.find(l=>ji(n,l));if(!a)return zp.find(l=>ji(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&$c.includes(u)?u:`${a}.com`}var ts=e=>cv.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function ns(e){let t=H(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Bp(r(t.slice(n+1)))}`;return ts(o)?o:void 0}function dv(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&ts(n)?n:ns(e)}var qt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function pv(e){let t=H(e).replace(/\s/g,""),n=$c.find(o=>t.endsWith(o)&&(Zo.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&ns(
`${t.slice(0,-n.length)}@${n}`);return r?qt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?qt("NAME_IN_EMAIL"):qt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function hv(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=H(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Kp,""),around:o!==""}}var jp=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function rs(e){let t=jp(E(e)),n=bn(t.slice(0,1e3));if(n==="NOTHING")return qt("EMPTY");if(t.length>1e3)return qt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return qt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?qt("PHONE_IN_EMAIL"):pv(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Kp,
"")).filter(h=>h.includes("@")),o=r.filter((h,g)=>r.findIndex(b=>b.toLowerCase()===h.toLowerCase())===g);if(o.length>1)return qt("MULTIPLE",void 0,o.filter(ts));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:hv(t),a=lv.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!ts(i))return qt(c,c==="SPACES"?dv(i):ns(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=ns(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Je(e){let t=E(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var fv=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,mv=/"[^"@]{0,200}"\s*(?=<)/g,gv=
200,yv=/^\s*\d{1,2}[.)]\s+/,bv=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(yv,"")]:e.replace(/></g,"> <").split(/\s+/),kv=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);
function je(e){let t={emails:[],bad:[]},n=new Set,r=jp(e.slice(0,2e4).replace(uv,"")).replace(mv,""),o=[];for(let i of r.split(fv).flatMap(bv).slice(0,gv)){let s=rs(i),a=!s.ok&&kv(i,s.suggest)?rs(
s.suggest):s;if(a.ok){if(a.suggest&&wv(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Je(a.key))||t.emails.push(a.email),n.add(Je(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function wv(e){let t=e.slice(e.indexOf("@")+1),n=Bp(t);return n!==t&&(Up.some(([r])=>r.test(t))||Zo.includes(n.split(".")[0]))}var xv=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,vv=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,os=e=>{let t=e.replace(vv,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},Sv=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Zp(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(xv))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=os(i.slice(a,l)),p=u+1< s.length?"":os(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||Sv(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!os(i))&&(/^\s*\|/.test(i)||n.push({name:os(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Gp(e,t){try{return e.read(t)}catch{return Dt({key:"setting.unreadable",with:{label:e.label}})}}var Rv=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Tv=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Ov=
200,_v=e=>e.replace(Rv,"").replace(Tv,""),Wp=e=>e.slice(0,Ov).normalize("NFKC"),Xt=e=>we(_v(E(Wp(e)))),Se=e=>we(E(Wp(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Fr(e,t={}){var i;
let n=new Map(e.map(s=>[Xt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>H(Xt(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=Xt(s);return(c=n.get(a))!=null?c:r.get(H(a))}}var V={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Ee={passed:"Đạt",returned:"Trả lại"},Re={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},Ac={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},zr={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Pc={moving:
"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},Ur={form:"Biểu mẫu",hand:"Sửa tay"},st={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:
"Không có"},ie={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},is=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),ht=(
e,t,n,r,o,i={})=>({...is(e,t,n,i),faultBit:r,report:o}),De=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Ze=(e,t,n,r={})=>(
{...De(e,t,n,r),checked:!0}),C=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Kr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),ss=e=>Kr(e,t=>"checked"in t),Nc=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var as={[V.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[V.group]:["group","nhóm facebook","hội nhóm"],[
V.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[V.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Re.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
Re.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Re.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[Ee.passed]:["ok","đã đạt","đạt yêu cầu"],[
Ee.returned]:["đã trả lại","trả về"]},Vp={[st.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[st.no]:["false","0","no","ko","k","không ạ"]},Yt=Fr(Object.values(V),as),Go=Fr(Object.values(Re),as),qp=
Fr(Object.values(Ee),as),kn=Fr(Object.values(st),Vp),Hp=new Map;function Cv(e){var r;let t=e.join(`\n`),n=(r=Hp.get(t))!=null?r:Fr(e,e[0]===st.yes?Vp:as);return Hp.set(t,n),n}function Xp({choices:e},
t){var n;return!e||t===""||e.includes(t)?t:(n=Cv(e)(t))!=null?n:t}function cs(e){let t=kn(e);return t===void 0?e.trim()?void 0:!1:t===st.yes}var Lv=50,St=e=>je(e.join(`\n`)).emails.slice(0,Lv);var Jt=
(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Dt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):yn(s)}}),Yp="Có",Ev="Không",Mc=(e,t,n)=>Jt(e,t,n,
"Có hoặc Không",cs),Br=(e,t,n,r,o,i=$v)=>Jt(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),$v=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Av(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(H(e)))!=null?n:[];return t===void 0?void 0:+t}function Pv(e){var n;let t=H(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var eh=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Nv=["cn","hai","ba","tu","nam","sau","bay"],Mv=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Iv(e){let t=H(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Nv.indexOf(t);return n<0?void 0:n}function Dv(e){if(Mv.test(H(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of eh(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Iv),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var Fv=61,zv=e=>gp(e,Fv),Jp="thứ Hai đến thứ Sáu",Qp="02/09/2019, 04/02/2019 - 08/02/2019",us={lettersOn:Mc(
"Gửi thư tự động",Ev,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Jt("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?it(e):""),milestones:Jt(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Pv),sendHour:Br("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Av),sendDays:Jt("Ngày gửi trong tuần",Jp,"Các ngày được gửi thư.",`như ${Jp}`,Dv),holidays:Jt("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Qp}.`,`như ${Qp}`,zv),senderName:Jt(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Jt("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?St([e])[0]:""),unitCap:
Br("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Br("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Mc(
"Gửi thư cho cấp trên",Yp,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Mc("Gửi thư cảm ơn",Yp,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Br("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Jt("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",eh)};var jr=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>yn(r.trim())}),th=(e,t,n,r=it)=>({label:e,help:t,initial:"",read:o=>o.trim()?oh(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Dt({key:"setting.empty",with:{label:e}}):yn("")}),nh=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>oh(cs(r),{key:"setting.yesNo",with:{label:e,text:r}})}),rh=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Uv=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),Kv=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Zp(r,e)})});function oh(e,t){return e===void 0?Dt(t):yn(e)}var Bv=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),me={federation:jr("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:jr("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:jr("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:jr("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:th("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,fp),graceUntil:th("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Uv("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:jr("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:nh("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:Kv("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:jr("Thông báo về dữ liệu cá nhân",Bv,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Br("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Ip},
linkOnly:nh("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được trang tính vẫn khai ở menu, và các đơn vị sửa được trang tính nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng; nên thôi chia sẻ trang tính với đơn vị."),
...us};function Qt(e){var r;let t=[],n={};for(let[o,i]of Object.entries(me)){let s=e[i.label],a=s===void 0?Dt({key:"setting.lost",with:{label:i.label}}):Gp(i,s),c=a.ok?(r=a.also)!=null?r:[]:
a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...jv(n)]}}function jv({dueBefore:e,graceUntil:t}){
return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:oe(t),due:oe(e)}}]:[]}var We=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var ft=e=>E(e).normalize(
"NFC").toLowerCase().replace(/\s+/g," ").trim();function mt(e){let t=We(e),n=new Map;return r=>{var c;let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(
s))!=null?c:ft(ih(s))===ft(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var ih=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),Ic=e=>{var t;return ih((t=e.split("/")[1])!=null?
t:"")};var Dc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],en=e=>({round:ft(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:
e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function ah(e,t){if(!e)return[];let n=en(t);return Dc.filter(r=>e[r]!==n[r]).map(r=>({label:me[r].label,from:sh(e[r]),to:sh(r==="round"?
t.round.trim():n[r])}))}var sh=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?oe(e):e;var ls={reader:"public"},gt={unit:is("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:De("Đơn vị",240,"Tên đơn vị theo mã.",ls),kind:ht("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...ls,choices:
Object.values(V)}),accountName:ht("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:ht("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:
{autocomplete:"off"}},ls),address:ht("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},ls),name:ht("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:ht("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:ht("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:ht("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:ht(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
ht("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:ht(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:is("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Re)}),rowId:Ze(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:Ze("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Ze("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Ze("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Ze("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Ze("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:De("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:De("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:De("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:De("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:De("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ac),since:4}),consent:De("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:De(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:C("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(Ee)}),comment:C("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:C("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:C("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:C("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Wo=gt,ke=Kr(Wo,e=>"report"in e),NP=ke.filter(e=>gt[
e].report.group==="manager"),Fc=ke.filter(e=>["manager","second"].includes(gt[e].report.group)),Ho=Kr(Wo,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Wo[e].faultBit})),tn=Kr(Wo,({writer:e}
)=>e==="unit"),wn=ss(gt),ch=Kr(Wo,({writer:e})=>e!=="staff"),nn=e=>gt[e].heading;var Rt={code:C("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:C("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:C("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:C("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:C("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:C(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:C("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[st.yes,
st.no]}),status:Ze("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Ze("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Ze(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Ze("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Ze(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Ze("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Ze("Thứ tự",70,
"Số dùng để đưa đơn vị còn thiếu lên đầu.",{format:"number",hidden:!0}),counted:Ze("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),witnessed:
C("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:C("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:C("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:C("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:C("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:C("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(zr),since:4}),
mergedInto:C("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:C("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:C("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, đề nghị không sửa.",{hidden:!0,since:4})},Fe=(e,t)=>C(e,90,`${t} Sổ tự ghi, đề nghị không sửa.`,{format:"number"}),Zv={id:C(
"Mã đợt",90,"Mã của đợt, không đổi. Sổ tự ghi, đề nghị không sửa.",{hidden:!0}),name:C("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:C("Văn bản",
300,"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:C("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Pc)}),dueBefore:C("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:C("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:C("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:C("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:C("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:Fe("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:C("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:Fe(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:Fe("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:Fe("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:Fe("Ở hạn: còn thiếu","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:Fe("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:Fe("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:Fe("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:Fe("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:Fe("Còn thiếu",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:Fe("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:Fe("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:Fe("Đã sửa",
"Số dòng đơn vị đã sửa."),added:Fe("Mới","Số dòng đơn vị khai mới."),stopped:Fe("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:Fe("Im lặng","Số dòng không được trả lời đến lúc chốt.")},Gv={round:
C("Mã đợt",90,"Mã của đợt."),roundName:C("Đợt",160,"Tên của đợt lúc chốt."),unit:C("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:C("Đơn vị",280,"Tên đơn vị lúc chốt."),status:C(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:C("Thời hạn",100,"Thời hạn lúc chốt."),first:C("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:Fe(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:C("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:C("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},Wv={key:
C("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:C("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:C("Đơn vị",90,"Mã đơn vị nhận."),to:C("Người nhận",220,"Địa chỉ nhận."),subject:
C("Tiêu đề",320,"Tiêu đề thư."),state:C("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:C("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:C("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Hv={label:C("Mục",260,"Tên của mục. Đề nghị không sửa."),value:C("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:C("Giải thích",
520,"Mục này dùng làm gì.")},Vo={at:De("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:De("Ai",210,"Người làm."),what:De("Việc",240,"Việc đã làm."),unit:De("Đơn vị",90,"Mã đơn vị."),rowId:De("Mã dòng",
130,"Mã dòng."),columns:De("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:"Đơn vị",color:"#1a73e8",columns:Rt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:gt,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:Zv,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:Gv,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Wv,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:Hv,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:Vo,frozenColumns:0}},Zr=ss(Rt);var xn=e=>{var t;return(t=it(e))!=null?t:""};function ds({dueBefore:e,extendedTo:t}){let n=e?de(e,-1):"";return t&&t>n?t:n}
function uh(e,t,n){let r=ds(e);if(!r)return"";let o=t?ve(t):n;return o<=r?t?ie.onTime:ie.open:e.graceUntil&&o<=e.graceUntil?ie.grace:t?ie.late:ie.overdue}function Gr(e,t){let n=ds(e);if(!n)return"";
let r=rt(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ot(n)}, ${o}`}var lh=60;function qo({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(xc(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=lh;c+=1)for(let u of a){let l=de(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function ps(e,t,n,r){let o=ds({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(de(o,-c),o)})),a=r.next(de(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(dh),after:zc(de(i,1),n.overdueWeeks,r)}}var dh=(e,t)=>rt(t.day,e.day),zc=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(de(e,7*i))}));function Uc(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var hs=(e,t)=>{let n=e[e.length-1];return n&&t< de(n.day,7)?Uc(e,t):void 0};function ph(e,t,n){let r=Math.max(0,
Math.min(lh,Math.ceil((rt(e,t.last)+1)/7)));return[...zc(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...zc(de(t.end,1),t.after.length||1,n,"sau-")].sort(dh)}var fs=
{report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1}},Vv=[];function ms({required:e,kind:t}){var r,o;let n=kn(e);return n?n===st.no?
"nothing":"report":(o=(r=Vv.find(i=>Xt(i.kind)===Xt(t)))==null?void 0:r.owes)!=null?o:"report"}var hh=(e,t)=>fs[e].open.includes(t),fh=e=>`(${e("counted")}=1)`,mh=e=>fs[e].counted;var se=e=>hh(
e.obligation,e.status),qn=({status:e})=>e===$.reported||e===$.approved||e===$.none,yt=({status:e})=>e===$.fix,Kc=e=>se(e)&&!yt(e);function gs(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete(
"");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[we(i.name),i])),n.get(we(r)))}}function gh(e){let t=new Map,n=gs(e);for(let r of e){let o=se(r)?n(r):
void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Wr=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var vn=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",ys=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,rn=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],bh=e=>`${e.map(qv).filter(Boolean).join(`\n\n`)}\n`,yh=e=>e.map(t=>`- ${t}`).join(`\n`);function qv(e){switch(e[0]){case"list":return yh(e[1]);case"button":return vn(e[
2])&&`${e[1]}:\n${vn(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${yh(e[2].map(({name:t,phone:n})=>`${t}: ${n||Bc}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Bc="chưa có số";var Ft="báo cáo tài khoản facebook",bt=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",kh=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,jc=({first:e})=>oe(ve(e));function Hr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${Gr({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ot(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ot(
n)}, đã quá ${rt(n,t)} ngày. Đề nghị ${o} ${i}.`}function Xo({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=rt(t,n),i=oe(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${oe(r)}`:`Đã quá hạn ${i}`}var Sn=e=>`${Xo(e)}: ${e.unit.name} ${yt(e.unit)?"cần sửa":"chưa"} ${Ft}`;function Rn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return yt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Hr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ft}. ${Hr(e,t.extendedTo,
"báo cáo")}`}var Tn=e=>yt(e.unit)?Vr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Vr(e,"Mở biểu mẫu báo cáo")],Vr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],wh=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",rn(bs({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],bs=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function xh({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${yt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${oe(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",rn(n,t,
"đơn vị khác")]]}var Zc=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Gc=({department:e,federation:t})=>`${e}\n${t}`;var vh={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Wr(o,n,r?"sau-":""):void 0,subject:e=>`${Xo(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ft}. ${Hr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===$.missing&&se(t)?`Đơn vị cũng chưa ${Ft} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:bt,named:({about:e})=>e.under};var Sh={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>se(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Xo(e)}: đề nghị ${e.unit.name} ${Ft}`,lead:e=>Hr(e,e.unit.extendedTo,`${e.unit.name} ${Ft}`),asked:e=>[["text",kh(
e.state)],...Vr(e,"Mở biểu mẫu báo cáo")],small:bt,named:()=>[]};var Rh={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due(
{unit:e,history:t}){let{linksRenewed:n}=e;if(!(!n||!se(e)||!(t!=null&&t.last)||t.last>ve(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Sn,lead:Rn,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Tn(e)],small:bt,named:()=>[]};var Th={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>se(e)&&n.isOver?Wr(n.point,t):void 0,subject:Sn,lead:Rn,asked:Tn,small:bt,named:()=>[]};var Oh={to:"unit",
prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>se(e)&&!n.isOver?Wr(n.point,t):void 0,subject:Sn,lead:Rn,asked:Tn,
small:bt,named:()=>[]};var ks={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!se(e))return;let n=
e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Sn,lead:Rn,asked:Tn,small:bt,named:()=>[]};var Xv=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,
'""')}"`},_h=e=>`\uFEFF${e.map(t=>t.map(Xv).join(",")).join(`\r\n`)}\r\n`;var ae={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Xn=e=>Object.keys(ae).find(t=>ae[t]===e.trim())||"unknown",Qe=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Hc="đơn vị khác, xem tệp đính kèm",Wc={[ie.onTime]:"#1e7d3c",[ie.grace]:"#5f8f2f",[ie.late]:"#b7791f",[$.fix]:"#6b4fbb",Thiếu:"#c5221f"};function Yv(e){return se(e)?yt(e)?$.fix:
"Thiếu":qn(e)?Wc[e.timeliness]?e.timeliness:ie.onTime:""}var Ch=e=>Object.keys(Wc).map(t=>({label:t,color:Wc[t],count:e.filter(n=>Yv(n)===t).length})).filter(({label:t,count:n})=>n||t!==ie.grace),Lh=(
{state:e,about:t})=>`Tổng hợp ngày ${oe(t.today)}: ${Ch(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(", ")} (${e.round})`;function Vc({state:{units:e,deadline:t},about:{today:n}}
){let r=e.filter(Kc).length,o=e.filter(yt).length,i=r+o+e.filter(qn).length;return`Đến ngày ${ot(n)}: ${r+o?`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:
`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Gr(t,n)}.`}function Eh(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Vc(e)],["bar",Ch(i)],[
"text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...Jv(i,r.since,t),["button","Mở trang tính",n.links.book],...Qv(i,t),...eS(i.filter(yt),t),...tS(n,o,t),
["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Jv(e,t,n){
if(!t)return[];let r=e.filter(i=>i.first>t&&qn(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${xe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",rn(r.map(({name:i})=>i),Math.min(10,n),Hc)]]}function Qv(e,t){var i;let n=e.filter(Kc),r=new Map,o=gs(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Hc}`:""]]}var eS=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",rn(e.map(n=>`${n.name}: ${bs(n).slice(0,3).join(" ")}`),Math.min(40,t),Hc)]]:[];function tS(e,t,n){let r={},o=[];for(let{label:h,unit:g,state:b,why:k}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([h,g,ae[b].toLowerCase(),k].filter(Boolean).join(", "));let i=Object.keys(ae).filter(h=>r[h]).map(h=>`${r[h]} ${ae[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${xe(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${xe(l)}.`,d&&d.script!==d.book&&x({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",rn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function $h({units:e}){let t=gs(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Rt[n].heading),...e.filter(n=>se(n)||qn(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,oe(ve(
n.first)),oe(n.extendedTo),n.phone,n.emails.join(", "),bs(n).join(" | ")]})]}var Ah={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=ve(o),s=hs(ph(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(se)?void 0:{id:s.id,day:s.day}},subject:Lh,lead:Vc,body:Eh,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:_h($h(e))}],named:({state:e})=>e.units.filter(t=>se(t)&&t.status===$.missing)};var Ph={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>qn(e)&&e.first!==""&&ve(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${jc(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ft} của ${e.name} ngày ${jc(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Vr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Mh={summary:Ah,digest:vh,returned:ks,newLink:Rh,invitation:Sh,reminder:Oh,overdue:Th,thanks:Ph},ee=e=>Mh[e],qc=Object.entries(Mh),ws=qc.map(([e])=>e),Xc=
qc.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Nh=qc.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Ih=[...Nh.filter(({kind:e})=>e.isAboutOwnReport),...Nh.filter(({kind:e}
)=>!e.isAboutOwnReport)];var nS="thu/",Dh=new Map(ws.map(e=>[ee(e).prefix,e]));function qr(e){let t=e.settings.testTo.length?nS:"",n=We(e.round);return{write:(r,o,i)=>`${t}${ee(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Dh.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function xs(e,t){var a;let[n="",r,
...o]=e.split("/"),i=Dh.get(n);if(!i||r!==We(t))return;let s=ee(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Fh=e=>({kind:t,matter:n,unit:r})=>[t,We(e),n,
r].filter(Boolean).join("/");function Yn(e){let t=new Map,n=new Map,r=qr(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=
n.get(d)||e.register.get(d);if(!p||!Qe(p.state))return d;if(p.early||p.state==="skipped"||ve(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(
s,a){let c=r.read(a);c&&(Qe(s.state)?ee(c.kind).to==="unit"?rS(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}
function rS(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=ee(t);if(s.to!=="unit")return;let a=ve(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(
c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function zh(e,t,n){let r=new Map,o=i=>ps(e.deadline,it(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(
i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?hs(c,t):Uc(a,t)};return r.set(i,p),p}}}var Yc={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},vs=(
{testTo:e})=>e.length>0&&!St(e).length;function Uh(e,{testTo:t},n){let r=St(e),o=t.length?St(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Kh=(e,t)=>Uh(e,t,Yc),Ss=(e,t)=>Uh(e,t,je(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function on(e,t,n=Yn(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=qo(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||vs(o))return r;let a=Bh(e,t,n,s,r);oS(a);let c=new Set;for(let u of e.units){let l=We(u.code);if(!(!l||c.has(l))){
c.add(l);try{iS(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=cS(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Bh(e,t,n,r,o){let i=gh(e.units);return{state:e,today:t,calendar:r,history:n,moments:zh(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var jh=(e,{settings:t})=>{let{setting:n}=ee(e);return n!==void 0&&!t[n]};function Zh(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Gh({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=ee(i);if(s.to!=="staff"||jh(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Zh(r,i,a,"")}function oS(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Xc){let i=Gh(e,o);i&&(r.wanted.add(i.key),Vh(e,i,Kh(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Wh({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Ih){let u=jh(a,e)?void 0:Zh(t,a,c.due(s),o);if(u)return u}}function iS(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=Wh(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=ee(d.kind);if(p.to==="unit"){if(
p.counts&&sS(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}Vh(e,d,Ss(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var sS=(e,t)=>e!==void 0&&e.count>=t,aS=12;function Hh(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Bh(e,t,Yn(e),qo(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Xc)a(Gh(i,c));for(let c of e.units){let u=We(c.code),l=i.underOf(c.code);for(let d=0;u&&d< aS&&a(Wh(i,c,u,l),c.code);d+=1);}return s}function Vh({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,g={today:e,last:u,unit:c,under:l,
since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var cS=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>ee(t.kind).rank-ee(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var qh=e=>e.to.length;function Jn(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(ee(
o.kind).to==="staff"?0:n)-r.recipients;if(qh(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=qh(o)}return r}function Xr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var uS=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],lS=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Xh(e,t){if(!lS.test(e))return;let n=e.split(".");return uS.filter((r,o)=>n[o]!==Xr(t[r]))}var Yh="2",Jh="đổi",Qh=(e,t,n)=>e.of("approval",t,n),Qn=(e,t,
n=[])=>[Yh,t.name,...tn.map(r=>`${r}:${n.includes(r)?Jh:Qh(t,r,e[r])}`)].join(".");function Yo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Yh||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return tn.filter(a=>s.has(a)&&s.get(a)!==Qh(n,a,t[a]))}function ef(e,t,n){let r=Yo(e,t,n);if(typeof r=="string")return;let o=Fc.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Fc.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Jh}`:s}).join(".");return i===e?void 0:i}
function tf(e,t,n){let r=Xh(e,t);return r&&Qn(t,n,r)}function Yr(e,t){let n=Yo(e.approved,e,t);return typeof n=="string"?[]:n.map(nn)}var Rs=(e,t)=>Yo(e.approved,e,t)==="unknown";function er(e,t){
let n=Yo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Ee.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Ee.returned?r?"changed":"returned":"waiting"}function Ts(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var N=e=>({ok:!0,value:e}),ze=(e,t={})=>({key:e.key,sentence:x(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),et=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>et([ze(e)]);function nf(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var Os=e=>e,Jo=12,dS=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:
""},rf=({column:e,problem:t})=>of(gt,e,t),Jc=({column:e,problem:t})=>of(Rt,e,t);function of(e,t,n){let r=dS(e,t);return r?`${r}: ${x(n)}`:x(n)}var sf=e=>[...e.slice(0,Jo).map(t=>`• ${t}`),
...e.length>Jo?[`• ${x({key:"account.more",with:{count:e.length-Jo}})}`]:[]].join(`\n`),af=e=>sf(e.map(rf)),Qc=e=>sf(e.map(Jc)),cf=e=>e.slice(0,Jo).map(rf).join(`\n`),uf=(e,t)=>e.filter(
n=>n.column===t).slice(0,Jo).map(({problem:n})=>x(n)).join(`\n`);function lf(e){let t=Ho.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function df(e,t){
var r;let n=(r=Ho.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var pS=new Set(["text","value","code","parent","suggest"]);function pf(e){if(
typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,pS.has(n)?"…":r]));return{...e,with:t}}var _s=({column:e})=>e===""||gt[e].writer!=="staff",hf=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",ff=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var hS=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",fS="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",mS="\\ufe00-\\ufe0f",gS=new RegExp(`[${hS}${fS}${mS}]|\\udb40[\\udc00-\\udfff]`,"g"),yS=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Jr(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(gS,"").replace(yS," ").trim()}var bS=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function mf(e,t){
let n=e.charCodeAt(t);return bS.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function On(e){let t=0,n=e.length;for(;t< n&&mf(e,t);)t++;for(;n>t&&mf(e,n-1);)n--;
return e.slice(t,n)}var Cs=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,sn=e=>/[\p{L}\p{N}]/u.test(e);var Qo=(e,t)=>(e.exec(t)||[])[1]||"";function tr(e){try{return decodeURIComponent(e)}
catch{return e}}function zt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?tr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var ei=(e,t)=>Qo(/^(\d{1,24})(?![0-9A-Za-z])/,zt(e,t));var kS=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Qr(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of kS)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var wS="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",xS="permalink|notes|events|offers",vS=new RegExp(`^(?:${wS}|${xS})$`,"i");
function gf(e){return vS.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Ls="https:\x2f/www.facebook.com/";function L(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Es=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function pe(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var SS=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,RS=
/\.vn$/i;function eo(e){return/^[A-Za-z0-9.]+$/.test(e)?SS.test(e)?"USERNAME_TLD":yf(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var yf=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
bf=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Es(e,Ls+n+t,`id:${t}`):L("MISSING_ID"),kt=e=>bf("profile",e,"profile.php?id="),an=e=>bf("page",e,""),ti=e=>Qo(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function cn(
e,t="profile_or_page"){let n=On(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?L("PHONE_IN_URL"):an(n);let r=Qr(n)||eo(n),o=r==="USERNAME_TLD"&&RS.test(n)?null:r;if(!o){let s=Es(t,Ls+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?pe(s,"NAME_LIKE_SITE"):s}let i=ti(n);return i?an(i):L(o)}function $s(e){let t=On(e),n=/^[\w.-]+$/.test(t)?yf(t.length,t.length):"USERNAME_CHARS";
return n?L(n):Es("group",`${Ls}groups/${t}`,`g:${t.toLowerCase()}`)}function eu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return L("SYSTEM_PAGE");let r=n==="share"?`${Ls}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Es("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var TS="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",OS="lm?",_S="[a-z]{2}-[a-z]{2}",CS=[[new RegExp(
`^(?:(?:${TS}|${OS}|${_S})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],tu=e=>/^[A-Za-z0-9.-]+$/.test(e),Ps=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function to(e){if(tu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of CS)if(n.test(
t))return r}return nu(e)?"lookalike":"other"}function nu(e){let t=tr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||As(n,"facebook",2))}function As(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return As(s,a,n-1)||As(s,i,n-1)||As(o,a,n-1)}
function nr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:LS(o),path:o,query:n.slice(r+1)}}function LS(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?Jr(tr(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ni(e,t){var s;let[n,...r]=e.parts;if(!n)return L(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&to(n)==="facebook")return pe(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=NS.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Qr(n);
return i?L(i,(s=ES(i,e,t))!=null?s:$S(n,e.query)):vf(n,r)}function ES(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>zt(t,i)).find(Boolean);
return o===void 0?void 0:un(n(o,1))}var un=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function $S(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?ei(t,"id"):"";
return n.length>8?un(kt(n)):void 0}var Ms=(e,t)=>gf(t)?L("CONTENT_LINK",un(e)):e,AS=/^[1-9]\d{9,19}$/;function vf(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return eo(r)==="USERNAME_TLD"?L(
"USERNAME_TLD"):pe(vf(r,t),"AT_USERNAME")}let n=t[0]||"";return Ms(e.includes("-")&&!ti(e)&&AS.test(n)?an(n):cn(e),t)}function kf([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?L("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?pe(kt(n||""),"MEMBER_LINK"):Ms($s(e),[t||"",n||"",...r])}function Sf(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return L("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ms(t(e[n]||""),e.slice(n+1))}function PS(e){let t=e[0]||"create";
return/^category$/i.test(t)?Ns(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?L("SYSTEM_PAGE"):ti(t)?Ns(e,!1):Sf(e,an)}function Ns([e,...t],n){if(!e)return L("SYSTEM_PAGE");
let r=ti(e);return Ms(r||!n?an(r):cn(e,"page"),t)}function ru([e="",t=""],n){return e.length!==1?eu(e,"",n):/g/i.test(e)?eu(t,"g/"):L(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function wf(e,t,n){
let r=zt(t,"u");return r?pe(n(r,2),"REDIRECT_UNWRAPPED"):L("REDIRECT_LINK")}function Is(e,t){return e?pe(/^\d+$/.test(e)?t(e):cn(e),"MESSENGER_LINK"):L("SYSTEM_PAGE")}var xf=e=>Sf(e,kt),NS=new Map([[
"profile.php",(e,t)=>kt(ei(t,"id"))],["profile",xf],["people",xf],["groups",kf],["group",kf],["pages",PS],["share",e=>ru(e,"share")],["pg",e=>Ns(e,!0)],["p",e=>Ns(e,!1)],["l.php",wf],["flx",wf],[
"messages",e=>Is(/^t$/i.test(e[0]||"")?e[1]:void 0,kt)]]);var ou=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],MS=/\b(?:facebook|face|fb|fanpage)\b/,IS=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function iu(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(IS)){let r=ou.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return au(t)}var su=e=>e.length<=300&&ou.some(({word:t})=>t.test(H(e)));function au(e){var n;if(e.length>120)return;let t=H(e);return MS.test(t)||(
n=ou.find(({word:r})=>r.test(t)))==null?void 0:n.name}var DS=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],FS=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Rf=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Tf(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(zS.test(
r))return US(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=DS.find(([i])=>i.test(r));for(let i of o?o[1]:FS){let s=zt(n,i);if(Rf.test(s))return{address:s,counter:o!==void 0}}}var zS=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function US(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
zt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Rf.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Ds=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,cu=/^fb:\x2f{1,3}/i,KS=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ri(e){let t=e.slice(0,40);for(let[n,r]of KS)if(n.test(t))return r;return Qo(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Ds.test(t)&&!cu.test(t)?"SCHEME":null}function Of(e){if(cu.test(e))return{scheme:"app",rest:e.replace(cu,""),fixed:!1};let[t=""]=Ds.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var BS=3;function no(e,t=0){if(t>BS)return L("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?tr(e):e).replace(/\\/g,"/"),r=ri(n);if(r)return L(r);let o=Of(n),i=
o.scheme==="app"?qS(nr(o.rest),_f(t)):jS(o.rest,o.scheme==="web",_f(t));return o.fixed||n!==e?pe(i,"SCHEME_FIXED"):i}var _f=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?no(t,e+n):L(
"REDIRECT_LINK");function jS(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return L(t||i||Ps(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=to(s);
return c==="other"?ZS(s,nr(i),n):c==="lookalike"?L("LOOKALIKE_HOST",WS(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?HS(c,nr(i),n):L("PORT")}function ZS(e,t,n){if(!/[^.]\.[^.]/.test(e))return L(
"NOT_URL");let r=Tf(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?pe(o,"REDIRECT_UNWRAPPED"):L("OTHER_SITE",o&&un(o))}var GS=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function WS(e,t,n){return GS.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?un(n(`www.facebook.com${t}`,1)):
void 0}function HS(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ni(t,n);if(e==="content")return L("CONTENT_LINK");let s=Qr(i);return s==="LOGIN_LINK"?L(s):
e==="technical"?L("NOT_PROFILE_HOST"):e==="admin"?L("ADMIN_TOOL",un(cn(r))):i===""||s?L(s||"HOME"):e==="short"?ru(t.parts,"fb.me"):VS(i,r,o)}function VS(e,t,n){return e==="t"?Is(n,kt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?L("SYSTEM_PAGE"):Is(t,an)}function qS({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:ei(t,"id"),s=zt(t,"href")||zt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return pe(n(s,1),"DEEP_LINK");let a=i&&XS.get(r.toLowerCase());return a?pe(a(i),"DEEP_LINK"):L("DEEP_LINK")}var XS=new Map([["profile",kt],["page",an],[
"group",$s]]);var YS=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,JS=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,QS=
"(?:fb |facebook |page )?",eR="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",tR=new RegExp(`^${QS}(?:u?id|ma so|ma)${eR} ?[:=-]? ?([1-9]\\d{9,19})$`),Fs=e=>e.length<=7&&YS.test(e);
function uu(e){let t=e.split(" ");if(t.some(iR))return L("EMAIL_IN_URL");let n=t.length===1?On(e):"";if(/^[1-9]\d{13,19}$/.test(n))return pe(kt(n),"BARE_USERNAME");let r=tR.exec(H(e.slice(0,120)));
return r?pe(kt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):au(e)!==void 0?L("OTHER_SITE"):t.length>1&&su(e)?nR(e):sR(e)?L("PHONE_IN_URL"):n?Cf(n):oR(e,t)}function nR(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>sn(o)&&!su(o));return n!==void 0&&r===void 0&&t.length>1?pe(uu(n),"TEXT_AROUND"):L("NOT_URL")}function rR(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:un(ni(nr(e.slice(t.length)),()=>L("NOT_URL")))}function Cf(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
eo(o);return i==="USERNAME_TLD"?L(i):pe(cn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return pe(ni(nr(t),()=>L(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?L("LOOKALIKE_HOST",rR(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!JS.test(
n)&&!Fs(n)&&eo(n)!=="USERNAME_SHORT"?pe(cn(n),"BARE_USERNAME"):L("NOT_URL")}function oR(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?pe(Cf(On(o)),"TEXT_AROUND"):L("NOT_URL")}
function iR(e){let t=e.indexOf("@");return t>0?sn(e.charAt(t-1))&&sn(e.charAt(t+1)):e.search(Cs)===0}var sR=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Lf(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Cs,"@"):e}function Ef(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of aR(r)){let i=dR(o);i&&t.push(i),n=n||(i?i.glued:sn(o))}return{found:t,around:n}}function aR(e){return ri(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var cR=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,uR=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,lR=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function dR(e){let t=On(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(mR(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(cR),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?uR:lR).test(r)?{address:o,word:e,glued:sn(r)}:null}var pR=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",hR="me|io|co|gg|watch|ly|us|ru|cn|kh|la",fR=new RegExp(`\\.(?:${pR}|${hR})\\.?$`,"i");function mR(e){if(Ds.test(e)||ri(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Ps(r)):gR(
r.replace(/:\w*$/,""),n)}function gR(e,t){return tu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?to(e)!=="other"||fR.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&nu(e)}function $f(e){if(e==null)return L("EMPTY");if(typeof e!="string"&&
typeof e!="number")return L("NOT_URL");let t=Jr(String(e));if(!sn(t))return L("EMPTY");let n=Lf(t),{found:r,around:o}=Ef(n),[i,s]=r;if(!i)return uu(n);let a=s?RR(r,n):yR(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&pe(a,"SCHEME_FIXED"),o?pe(a,"TEXT_AROUND"):a}function yR(e,t){let n=no(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return bR(e,n,r)?L("USERNAME_CHARS"):r&&wR(e,r)?
vR(t):n}function lu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function bR(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Fs(lu(e))&&/^[\p{L}\p{M}]/u.test(n)}var kR=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function wR(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||xR(e,t)||kR.test(t)||
/^[A-Z]/.test(t)&&Fs(t))return!1;let n=lu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var xR=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(lu(e));
function vR(e){let t=no(e.replace(/ /g,""));return L("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var SR=20;function RR(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>SR)return L("MULTIPLE");let o=r.map(u=>{let l=no(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return L("MULTIPLE");let[a]=i,c=a||no(e.map(({word:u})=>u).join(""));return!a&&c.ok?L("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?L("MULTIPLE"):pe(a,"TEXT_AROUND")}var Bs=(...e)=>e.map(t=>`(?:${t})`).join("|"),TR="[đd][./]?c",OR="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",_R=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",CR="mrs?|ms",LR="(?:ng|tt)ưt",du=new RegExp(`^(?:${Bs(TR,OR,_R,CR,LR)})(?:[.:]+\\s*|\\s+)`,"i"),ER="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Us=
"ông|bà|anh|chị|cô|thầy|chú",$R=`(?:${Us}) ?(?:\\((?:${Us})\\)|/ ?(?:${Us}))`,AR="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",pu=new RegExp(`^(?:${Bs("đồng chí",ER,$R,Us,
AR)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),PR=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Ks=e=>PR.includes(e.toLowerCase());function hu(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Ks(n)?void 0:"either"}var NR="(?:trưởng|phó) (?:ban|phòng|trưởng)",MR="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",IR=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Pf=new RegExp(Bs(NR,MR,IR)),DR="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",FR=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Nf=new RegExp(`^(?:${Bs(DR,FR)})|facebook`),zR=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,UR=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Af(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(du,"").replace(pu,"");return t}var zs=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),KR=e=>e.some((t,
n)=>{var r;return n>1&&Ks(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Mf(e){let t=e.split(/[\r\n]+/).map(a=>zs(Af(a.replace(/\s+/g," ").trim().replace(UR,"")))).filter(a=>a.length>0),
n=t.flat();if(zR.test(Af(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Ks(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=zs(o).length>1&&zs(
i).length>1&&Ks(zs(i)[0]);return r.length>1||s||KR(n)}var fu=/^[-–—+*•.,;:"“ ]+/,Kf=/[-–—.,;:"” ]+$/,at=(e,t)=>({ok:!1,reason:e,suggest:t});function js(e,t,n){if(e.length>t)return at(n);if(bn(
e)==="NOTHING")return at("EMPTY");let r=gn(e);return r&&r!=="unicode"||e.includes("\ufffd")?at("ENCODING",(Wn(e)||{}).text):e.length<2?at("SHORT"):void 0}var BR=e=>hu(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,jR=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,ZR=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Bf(e){if(typeof e!="string")return E(e);let t=e.replace(jR,n=>n.normalize("NFKC"));return(t===e?e:ZR(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var GR=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function oi(e){var u;let t=Bf(e),
n=E(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(fu,"").replace(Kf,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(du,"").replace(fu,""),hu(o)||(o=
o.replace(pu,"").replace(fu,""));let i=o.toLowerCase(),s=js(n,250,"LONG")||js(o,250,"LONG");if(s)return s;if(Pf.test(i))return at(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Mf(t))return at("TWO_PEOPLE");if(Nf.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return at("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return at("CHARS");if(
o.length>60)return at("LONG");let a=o.split(/[\s.'-]+/).every(l=>GR.test(l)||l.toLowerCase()===l.toUpperCase())?o:ip(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=BR(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var If="Ban Thường vụ",Df="Ủy ban Kiểm tra",Ff="Văn phòng",zf=new Map(Object.entries({ct:"Chủ tịch",btv:If,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Df,cnubkt:`Chủ nhiệm ${Df}`,vp:Ff,cvp:`Chánh ${Ff}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${If}`}));function WR(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=zf.get(e),o=r?void 0:zf.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function jf(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>WR(H(t.replace(/\./g,"")))||t)}var HR=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(jf),Uf=new Map([H,we].flatMap(e=>HR.map(t=>[e(t),t])));function Zf(e){let t=E(e).slice(0,300).replace(Kf,""),n=js(t,100,"TOO_LONG");if(n)return n;if(bn(t))return at("SHIFTED");if(
!/\p{L}/u.test(t))return at("CHARS");let r=jf(t),o=Uf.get(we(r))||Uf.get(H(r))||r,i=rp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function mu(e){let t=E(Bf(e)),n=bn(t.slice(0,1e3));return n&&n!=="NOTHING"?at(`${n}_IN_NAME`):js(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:at(
"CHARS"))}function Gf(e){return mu(e)}var Vf=1e3;function qf(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Vf?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Jr(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var VR=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Wf=new RegExp(`(^|[^a-z])(?:${VR})(?![a-z])[ .:]{0,3}`,"g"),gu=e=>/[a-z]/.test(e)?e.replace(Wf,"$1|").replace(Wf,"$1|"):e,qR="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",XR=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${qR}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),YR=/(\d)() ?\x2f ?(\d{2,4})$/,JR=/(^|[^a-z]) ?\((\d{1,6})\)$/,Ut=e=>e.replace(/\D/g,"").length;function Xf(e){let t=e.slice(-40),n=XR.exec(
t),r=n?null:YR.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||JR.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Ut(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function yu(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Ut(r)>6&&Ut(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var QR=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Hf=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Yf(e){return e.length>Vf||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(QR,"|").replace(Hf,"$1|").replace(Hf,"$1|")}
function bu(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var eT={}.constructor;function _n(e){return e!=null&&e.constructor===eT}var tT=
/^\d+$/;function ku(e){return tT.test(e)}function ro(e){"@babel/helpers - typeof";return ro=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ro(e)}function Zs(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Jf(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,nT(
r.key),r)}}function Gs(e,t,n){return t&&Jf(e.prototype,t),n&&Jf(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function nT(e){var t=rT(e,"string");return ro(t)=="symbol"?t:t+""}function rT(
e,t){if(ro(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ro(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var oT="1.2.0",iT="1.7.35",Qf=" ext. ",re=(function(){function e(t){Zs(this,e),wu(t),this.metadata=t,nm.call(this,
t)}return Gs(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(ku(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new em(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new em(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var em=(function(){function e(t,n){Zs(this,e),
this.globalMetadataObject=n,this.metadata=t,nm.call(this,n.metadata)}return Gs(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new sT(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&tm(this.types(),n))return new cT(tm(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Qf:this.metadata[13]||Qf}}])})(),sT=(function(){function e(t,n){Zs(this,e),this._format=t,this.metadata=n}return Gs(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!aT.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),aT=/^\(?\$1\)?$/,cT=(function(){function e(t,n){Zs(this,e),this.type=t,this.metadata=n}return Gs(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function tm(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function wu(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!_n(e)||!_n(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(_n(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+uT(e)+": "+e,"."))}var uT=function(t){return ro(t)};function ii(e,t){var n=new re(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function nm(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?bu(t,oT)===-1?this.v2=!0:bu(t,iT)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function lT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=dT(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dT(e,t){if(e){if(typeof e=="string")return rm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
rm(e,t):void 0}}function rm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function xu(e,t){for(var n=e.slice(),r=lT(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function rr(e,t,n){return om(e,void 0,t,n)}function om(e,t,n,r){n&&(r=new re(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return om(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=xu(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function vu(e,t,n){t===void 0&&(t={});var r=new re(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return pT(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function pT(e,t){return rr(e,void 0,t)==="IS_POSSIBLE"}function tt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function hT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=fT(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fT(e,t){if(e){if(
typeof e=="string")return im(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?im(e,t):void 0}}function im(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var mT=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function or(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new re(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(tt(o,r.nationalNumberPattern())){if(Su(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Su(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=hT(mT),s;!(s=i()).done;){var a=s.value;if(Su(o,a,r))return a}}}}function Su(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:tt(e,r.pattern())}function Ru(e,t,n){t=t||{};var r=new re(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return or(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return tt(o,r.nationalNumberPattern())}var gT=/^[A-Z]{2}$/;function Tu(e){return gT.test(e)}var yT=!1;function Ou(e,t){var n,r,
o=new re(t);return Tu(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,yT&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function _u(e,t,n){var r=new re(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return bT(t,i,n)}):[]}function bT(e,t,n){var r=new re(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var sm=3,am="0-9０-９٠-٩۰-۹",kT="-‐-―−ー－",wT="／/",xT="．.",vT=" \u00a0\u00ad\u200b\u2060\u3000",ST="()（）［］\\[\\]",RT="~⁓∼～",cm="".concat(kT).concat(wT).concat(xT).concat(vT).concat(
ST).concat(RT);var TT=new RegExp("(["+am+"])");function Cu(e,t,n,r){if(t){var o=new re(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(TT);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Lu(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function OT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=_T(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _T(e,t){if(e){if(typeof e=="string")return um(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
um(e,t):void 0}}function um(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Eu(e,t,n){for(var r=new re(n),o=OT(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(or({phone:e,country:s},void 0,r.metadata))return s}}var CT=!1;function $u(e,t){var n=
t.nationalNumber,r=t.metadata;if(CT&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Eu(n,o,r.metadata)}function Ws(e,t,n){var r=Lu(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!LT(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=$u(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!ET(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function LT(e,t,n){return!(tt(e,n.nationalNumberPattern())&&!tt(t,n.nationalNumberPattern()))}function ET(e,t,n){switch(rr(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Au(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?ii(t||n,o):r;if(e.indexOf(i)===0){var s=new re(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ws(a,void 0,s),u=c.nationalNumber,l=Ws(e,void 0,s),d=l.nationalNumber;if(!tt(d,s.nationalNumberPattern())&&tt(u,s.nationalNumberPattern())||rr(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Pu(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Cu(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Au(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new re(o),d=2;d-1<=sm&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function Nu(e){return e.replace(new RegExp("[".concat(cm,"]+"),"g")," ").trim()}var $T=/(\$\d)/;function Mu(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
$T,t.nationalPrefixFormattingRule()):t.format());return r?Nu(a):a}var AT=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Iu(e,t,n){var r=new re(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(AT.test(r.IDDPrefix()))return r.IDDPrefix()}function lm(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var dm={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Fu(e,t,n,r){n?n=MT({},dm,n):n=dm;var o=new re(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Hs(s,e.carrierCode,"NATIONAL",o,n),Du(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Hs(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Du(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return lm({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=NT(s,
e.carrierCode,i,n.fromCountry,o);return c?Du(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Hs(e,t,n,r,
o){var i=PT(r.formats(),e);return i?Mu(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function PT(e,t){return IT(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return tt(t,n.pattern())})}function Du(e,t,n,r){return t?r(e,t,n):e}function NT(e,t,n,r,o){var i=ii(r,o.metadata);if(i===n){var s=Hs(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Iu(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Hs(e,null,"INTERNATIONAL",o))}function MT(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function IT(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function si(e){"@babel/helpers - typeof";return si=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},si(e)}function pm(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function hm(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?pm(Object(n),!0).forEach(function(r){DT(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):pm(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function DT(e,t,n){return(t=mm(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function FT(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function fm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,mm(
r.key),r)}}function zT(e,t,n){return t&&fm(e.prototype,t),n&&fm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function mm(e){var t=UT(e,"string");return si(t)=="symbol"?t:t+""}function UT(
e,t){if(si(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(si(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var zu=(function(){function e(t,n,r){if(FT(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(_n(n)&&_n(n.countries)){r=n;var o=t;if(!KT.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Pu(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");wu(r);var c=Ou(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return zT(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:_u(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return vu(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Ru(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new re(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return or(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Fu(this,n,r?hm(hm({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var KT=/^\+\d+$/;var gm={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var ym=gm,bm={version:ym.version,country_calling_codes:{84:["VN"]},countries:{VN:ym.countries.VN},nonGeographic:{}};
function km(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var wm=km("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),xm=km("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),vm=e=>Uu(e)&&
e.length===11?`0${wm.get(e.slice(1,4))}${e.slice(4)}`:"",Uu=e=>wm.has(e.slice(1,4));function Vs(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>xm.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ku=(e,t)=>`0${xm.get(t)}${e.slice(1+t.length)}`;var Te=e=>({ok:!1,reason:e}),jT=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Tm=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,ZT=/^0(?:69\d{5,8}|80\d{5,6})$/,GT=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Xs(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Tm.test(n))return Te("FAKE");if(GT.test(n))return Te("SERVICE_NUMBER");if(ZT.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Te("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Rm(o[0]==="0"?o:`0${o}`,Sm(e,r));if(t)return Te(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Te(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Rm(`0${o}`,Sm(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Sm(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Rm(e,t){let n=qs(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?WT(e):null)||qs(vm(e),
"convertible","OLD_11_DIGIT")||HT(e,t)||Te(qT(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(jT.test(e)||n.notes.push("UNKNOWN_PREFIX"),VT(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Tm.test(e)?
Te("FAKE"):n}function qs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new zu(`+84${e.slice(1)}`,bm),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var WT=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function HT(e,t){let n=Vs(e),r=!/^2/.test(n)||Om(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?qs(Ku(e,n),"convertible","OLD_AREA_CODE"):null}
var Om=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function VT(e,t){let n=Vs(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Om(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Bu(e){let t=`0${e.slice(3)}`,n=Vs(t),r=n?qs(Ku(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function qT(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Uu(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function ai(e){if(
e==null)return Te("EMPTY");if(typeof e!="string"&&typeof e!="number")return Te("CHARS");let t=qf(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Te("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Te("SCIENTIFIC");let n=yu(t).reduce((r,o)=>r.concat(YT(o)),[]);return n.length?tO(n):Te(XT(t))}var XT=e=>/\p{L}/u.test(gu(e))?"CHARS":"EMPTY",_m=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function YT(e){let{text:t,ext:n}=Xf(e),r=gu(t);if(_m.test(r)){if(QT(r))return[Te("LETTER_FOR_DIGIT")];let o=Yf(r);if(_m.test(o))return[Te("CHARS")];if(Ut(o)===0)return[
];if(Ut(o)<7)return[Te("CHARS")];let i=Cm(o,n).map(JT);return i.some(({ok:s})=>s)?i:[Te("CHARS")]}return Ut(r)===0?[]:Cm(r,n)}var JT=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Cm(e,t){
var i;let n=yu(e).filter((s,a,c)=>c.length<2||Ut(s)>0),r=n.length>1?n.map(Xs):eO((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var QT=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Ut(e)>5;function eO(e){return e.length<80&&Ut(e)>15&&Lm(e.match(/\+?\d+/g)||[])||[Xs(e)]}function Lm(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Xs(e.slice(0,t).join(" ")),r=n.ok?Lm(e.slice(t)):null;if(r)return[n,...r]}return null}function tO(e){let[t=Te("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Te("MULTIPLE")}var nO={[V.page]:["pageName",
"address","name","office","phone","email"],[V.group]:["pageName","address","name","office","phone","email"],[V.person]:["accountName","address","name","office","phone","email"],[V.none]:["reason"]},
rO=(e,t)=>{var n;return t==="kind"||nO[(n=Yt(e))!=null?n:V.page].includes(t)},oO=e=>Yt(e)===V.none?["kind","reason"]:ke,ju=(e,t)=>({key:e,with:t}),Tt=(e,t,n={},r)=>({field:e,level:"fault",problem:ju(
t,r),...n}),oo=(e,t)=>({field:e,level:"ask",problem:ju("account.ask",{value:t}),suggest:t}),io=(e,t,n)=>({field:e,level:"note",problem:ju(t,n)});function iO(e){let t=$f(e),n=!t.ok&&
t.reason==="OTHER_SITE"?iu(E(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>io("address",`address.note.${r}`))}:{value:E(e),findings:[n?Tt("address",
"account.otherNetwork",{},{network:n}):Tt("address",`address.${t.reason}`),...t.suggest?[oo("address",t.suggest)]:[]]}}var Em=e=>t=>{var o;let n=ai(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Bu(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[oo(e,$m(r))],...n.notes.map(i=>io(e,`phone.note.${i}`))]}:{value:E(t),findings:[Tt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>oo(e,$m(i)))]}},$m=e=>{let t=ai(e);return t.ok?t.display:e};function sO(e){var r;let t=rs(e),n=t.suggest?[oo("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>io("email",`email.note.${o}`))]}:{value:E(e),findings:[Tt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>oo("email",o))]}}var ci=(e,t)=>n=>{
let r=t(n),o=r.suggest?[oo(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>io(e,`person.note.${i}`))]}:{value:E(n),findings:[Tt(e,`person.${r.reason}`),...o]}};function aO(
e){let t=E(e);return{value:t,findings:t.length>500?[Tt("reason","account.reasonLong")]:[]}}function cO(e){let t=Yt(e);return t?{value:t,findings:[]}:{value:E(e),findings:[Tt("kind",
"account.kindUnknown",{},{text:E(e)})]}}var uO={kind:cO,accountName:ci("accountName",Gf),pageName:ci("pageName",mu),address:iO,name:ci("name",oi),office:ci("office",Zf),phone:Em("phone"),email:sO,
second:ci("second",oi),secondPhone:Em("secondPhone"),reason:aO},lO=["accountName","pageName","name","office","second","reason"];function dO(e,t,n){try{return pO(e,t,n)}catch(r){return{value:t,
findings:[Tt(e,"account.cellUnreadable")],broke:r}}}function pO(e,t,n){if(!E(t))return rO(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Tt(e,`account.${e}`)]}:{value:"",findings:[Tt(e,
"account.required",{},{label:nn(e)})]}:{value:"",findings:[]};let r=lO.includes(e)?Wn(t):void 0;return r?{value:t,findings:[Tt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:uO[e](t)}
function hO(e,t){let n=(r,o)=>[{...io("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==V.group?n("account.addressIsGroup",V.group):e===V.group&&t&&!["group","share"].includes(
t)?[io("address","account.groupAddress")]:t==="page"&&e===V.person?n("account.addressIsPage",V.page):[]}function so(e){var s,a,c,u,l;let t=(s=Yt(e.kind))!=null?s:"",n=oO(t),r={};for(let d of ke)r[d]=
n.includes(d)?dO(d,e[d],t):{value:E(e[d]),findings:[]};let o=ke.filter(d=>"broke"in r[d]),i={};for(let d of ke)i[d]=r[d].value;return{values:i,findings:[...ke.flatMap(d=>r[d].findings),...hO(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Am=5,Pm=120;function Nm(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Hn(a.trim(),Pm)])),o={rows:e.filter(s=>!Ec(s)),samples:e.filter(Ec),
cores:Op(t)},i=(s,{level:a,field:c},u)=>{var h,g;let l=[...(h=u.units)!=null?h:jo(u.rows)],d=l.map(b=>r.get(b)||Hn(b,Pm)),p=d.slice(0,Am).join("; ")+(l.length>Am?"; …":"");return{rowIds:u.rows.map(
b=>b.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(g=u.field)!=null?g:c}}};return Object.entries(es).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Mm(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Zu=e=>e?`"${e}" `:"";function Gu(e,t=""){if(typeof e!="number")throw new TypeError(Zu(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Zu(t)+"expected integer >= 0, got "+e);return e}function ao(e,t,n=""){if(Mm(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Gu(t,"length");let r=Mm(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Zu(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Fm(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Gu(e.outputLen),Gu(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var fO=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Im=(
e,t)=>{fO(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function co(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Ys(e,t){ao(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function ui(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Js(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Ot(e,t){return e<<32-t|e>>>t}var zm=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",mO=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Wu(e){if(ao(e),zm)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=mO[e[n]];return t}function Dm(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Um(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(zm)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Dm(e.charCodeAt(i)),a=Dm(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function gO(e,t,n="opts"){return Im(e,"defaults"),t!==void 0&&Im(t,n),Object.assign(Object.create(null),e,t)}function Km(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=gO({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Bm=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Qs=class{constructor(t,n){te(this,"oHash");te(this,"iHash");te(this,"blockLen");te(
this,"outputLen");te(this,"canXOF",!1);te(this,"finished",!1);te(this,"destroyed",!1);if(Fm(t),ao(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),ui(o)}update(t){return co(this),this.iHash.update(t),this}digestInto(t){
co(this),Ys(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},jm=(()=>{let e=((t,n,r)=>new Qs(t,n).update(r).digest());return e.create=(t,n)=>new Qs(t,n),e})();var yO=e=>e/2**32|0,bO=e=>e>>>0;function Zm(e,t,n,r){
let o=yO(n),i=bO(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Gm(e,t,n){return e&t^~e&n}function Wm(e,t,n){return e&t^e&n^t&n}var ea=class{constructor(t,n,r,o){te(this,"blockLen");te(
this,"outputLen");te(this,"canXOF",!1);te(this,"padOffset");te(this,"isLE");te(this,"buffer");te(this,"view");te(this,"finished",!1);te(this,"length",0);te(this,"pos",0);te(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Js(this.buffer)}update(t){co(this),ao(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Js(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){co(this),Ys(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Zm(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Js(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Hm=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var kO=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Cn=new Uint32Array(64),Hu=class extends ea{constructor(n,r){super(64,n,8,!1);te(this,"A",0);te(this,"B",0);te(this,"C",0);te(this,"D",0);te(this,"E",0);
te(this,"F",0);te(this,"G",0);te(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Cn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=Cn[p-15],g=Cn[p-2],b=Ot(h,7)^Ot(h,18)^h>>>3,k=Ot(g,17)^Ot(g,
19)^g>>>10;Cn[p]=k+Cn[p-7]+b+Cn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=Ot(c,6)^Ot(c,11)^Ot(c,25),g=d+h+Gm(c,u,l)+kO[p]+Cn[p]|0,k=(Ot(o,2)^Ot(o,13)^Ot(o,22))+Wm(
o,i,s)|0;d=l,l=u,u=c,c=a+g|0,a=s,s=i,i=o,o=g+k|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){ui(Cn)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ui(this.buffer)}},Vu=class extends Hu{constructor(){super(32,Hm)}};var ta=Km(()=>new Vu,Bm(1));var wO=16,Vm=e=>Wu(e.slice(0,wO));function li(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Ln=e=>Vm(ta(li(e))),qu=e=>Wu(ta(li(e))),uo=class{constructor(t){this.known=new Map;this.start=jm.create(ta,Um(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Vm(
this.start.clone().update(li(t)).digest());return this.known.set(t,n),n}};var xO=8,vO="trống",Xm="1",qm=" (theo bản cũ)",Ym="Đã rút đồng ý",Jm=e=>e.trim()?Ln(e.trim().normalize("NFC")).slice(0,xO):vO,
Qm=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[we(r),o.replace(/\D/g,"")];return[we(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},ir=e=>Yt(e.kind)!==V.none&&
Qm(e).some(t=>t!==""),eg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${xe(t)}, bản thông báo ${Jm(n)}`,tg=e=>`${Ym}, ${xe(e)}`,lo=e=>/^(da )?(rut|thu hoi)\b/.test(H(e).trim()),ng=e=>e.startsWith(
`${Ym}, `),rg=e=>e.endsWith(qm)?e:`${e.trim()}${qm}`,og=(e,t)=>t.of("consent",e.consent.trim(),...Qm(e)),di=(e,t)=>[Xm,t.name,og(e,t)].join(".");function sr(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(lo(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Xm&&o&&(!t||r!==t.name)?"unknown":t&&o===og(e,t)&&r===t.name?"given":"ended"}
var ig=(e,t)=>!lo(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Jm(t)}`);var SO=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,na=e=>SO.test(e),sg=(e,t,n)=>na(e)&&e>=t&&e<=n,ag=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>sg(i,n,r)))!=null?o:""};function cg(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?ag(e,t,n)||n:sg(e.shown,t,n)?e.shown:"":""}function ug(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=ag(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(na(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function RO(e,t){return e.length===0?fs[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function lg(
e,t,{last:n,...r},o,i,s){let a=RO(e,t),c=a!==$.missing&&a!==$.fix&&a!=="",u=e.reduce((h,g)=>g.updated>h?g.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=cg(l,n,i),p=a===""?"":uh(o,d,
s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:ug(l,n,i),updated:u,order:TO(a,p)}}function TO(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[
$.approved]:40,"":50},r={[ie.overdue]:0,[ie.late]:1,[ie.grace]:2,[ie.open]:3,[ie.onTime]:4,"":5};return n[e]+r[t]}var po={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},OO=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,_O=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,CO=4e5,LO=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],ar=(...e)=>new RegExp(e.join("|"),"i"),EO=[[ar("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[ar("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[ar("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[ar("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[ar("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[ar("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],$O=ar(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function dg(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=LO.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||$O.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=EO.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function pg(e,t){let n=e.slice(0,CO),r=[...n.matchAll(OO)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!_O.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,g,b;let l=r.slice(u+1).find(k=>k.email!==s),d=r.slice(0,u).reverse().find(k=>k.email!==s),p=(b=dg(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?b:dg(n.slice(Math.max((g=d==null?void 0:d.to)!=null?g:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var ra=100,AO=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function PO(e,t){var i;let n=[],r=e.code.trim(),o=
e.parent.trim();r?r.length>ra?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:ra}}}):((i=t.get(Se(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}
}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:{key:"roster.noName"}}),o&&Se(o)===Se(r)?n.push({column:"parent",problem:{key:
"roster.parentSelf"}}):AO(o)&&!t.has(Se(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of je(e.email).bad)n.push({column:"email",problem:
a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of rh(e.phone))ai(s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});
return e.required.trim()&&!kn(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&it(e.extendedTo)===void 0&&n.push({column:
"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function NO(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase(
).indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:oe(n.day),why:po[n.why]}}:{key:"roster.refusedEmail",with:{
text:n.email,day:oe(n.day)}}}]:[]}function oa(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>Se(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));
return e.map(s=>{try{return[...PO(s,r),...NO(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Xu=e=>Object.fromEntries(e.map(t=>[t,""])),MO=["unit",...ke],hg=
e=>MO.every(t=>e[t].trim()===""),nt=e=>Go(e.usage)===Re.stopped;function IO(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{
code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Go(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!qp(e.review)&&o("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Os(i.problem)});return r}function DO(e,t){return{blank:!1,active:!0,unit:fg((
)=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Xu(["unitName",...wn]),rowId:t}}}function fg(e,t){try{
return e()}catch{return t}}function FO(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function zO(e,t,n,r){let o=hg(
e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:sr(e,r),faults:[],remarks:[],own:Xu(["unitName",...wn])};let s=so(e),a=t.get(i),c=nt(e),u=er(e,r),l=c?[]:IO(
e,a,s);!c&&u==="returned"&&l.push({column:"",problem:Os(Ts(e.comment))});let d=c?[]:s.findings.filter(g=>g.level!=="fault").map(({field:g,problem:b})=>({column:g,problem:Os(b)}));!c&&e.review.trim()&&
Rs(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=sr(e,r);!c&&ir(e)&&d.push(...FO(p));let h=Yr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Yt(e.kind)===V.none,review:u,
faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,rowId:n,addressKey:s.addressKey,mask:""}}}function UO(e,t){let n=new Set;return e.map(r=>{let o=
r.rowId&&!n.has(r.rowId)?r.rowId:fg(()=>hg(r),!1)?"":t();return n.add(o),o})}function KO(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:
0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(
1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function BO(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,
unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Nm(i,n.map(({
code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:
p.remarks)==null||a.push(d)}}function jO(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(_s),
review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function ZO(e,t,n){var c;let{dueBefore:r,graceUntil:o}=n.settings,i=ms(e),s=lg(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=
n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:xn(e.extendedTo)},n.now,n.today);return{cells:{status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:
s.updated,order:String(s.order),counted:mh(i)?"1":"0"},witness:s.witness}}function GO(e,t,n){let r=jO(e.accounts,t),o=oa(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&
!i.name.trim();if(a)return{blank:a,faults:[],own:Xu(Zr)};let c=o[s];try{let{cells:l,witness:d}=ZO(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Qc(c)}}}
catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...WO(Zr,i),faults:Qc(c)}}}})}var WO=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function mg(e){
var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=UO(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return zO(a,r,o[c],e.markKey)}catch(u){return n(u),DO(a,
o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);KO(i),BO(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:af(a.faults),remarks:cf(a.remarks),mask:lf(
a.faults)});return{accounts:i,units:GO(e,i,n),broke:t}}function pi(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!ng(t.consent)?{consent:tg(e.now),consentMark:""}:{
consent:t.consent,consentMark:t.consentMark}}var hi=(e,t,n,r)=>t.flatMap((o,i)=>{let s=pi(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[
]});function fi(e){return Object.fromEntries(tn.map(t=>[t,uf(e.faults,t)]))}function wt(e,t){let n=mg({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:(
)=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(n.broke),n}var gg=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),yg=(e,t,n)=>e.some(r=>t[
r]!==n[r]);function ia(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&yg(wn,i,r)?[{index:o,cells:gg(wn,i)}]:[]})}function sa(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=
t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function cr(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&yg(Zr,i,r)?[{index:o,cells:gg(Zr,i)}
]:[]})}var Yu=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:fi(n.accounts[r])}));function aa(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn(
"accounts",sa(n,t,r)),e.putOwn("accounts",ia(n,t,r)),e.putOwn("accounts",hi(e,n,t,r)),e.putOwn("units",cr(e.table("units").rows,t,r))}var HO=3;function mi(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(
t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=HO));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var ca=(e,t)=>e.putNotes(
"accounts",t.accounts.map((n,r)=>({index:r,notes:fi(n)})));function bg(e,t){let n=e.table("accounts").rows,r=Ju(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,
i)=>o.unit.trim()===t?[{index:i,notes:fi(r.accounts[i])}]:[])),r}function Ju(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=wt(e,t),c=(d,p)=>{
let h=a.accounts[p];Object.assign(d,h.own,pi(e,t[p],h))};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=ia(t.slice(0,s),a,(d,p)=>!u.has(p)&&
n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",hi(e,
t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",cr(e.table("units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Yu([...r,...l],i,a)),a}function kg(e,t){
let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&ig(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:
me.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function wg(e,t){let n=cp(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[
o].active&&ir(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var xg=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",
with:{time:xe(r)}},unit:t}]:[]));function ua(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(
c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:xe(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function vg(e){
e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>na(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ue=e=>e+2,Y=class extends Error{constructor(n){super(n.key);this.problem=n}
};function He(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=wt(e,e.table("accounts").rows);aa(e,r),ca(e,r)}return n})}var Qu=200;function VO(e,t){
let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Qn(s,n)}}]:[]),o=t.flatMap((s,a)=>(s.review===Ee.passed||s.review===Ee.returned)&&Yr(s,n).length?[{index:a,
cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=ef(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}
function ur(e,t){let n=e.table("accounts").rows;t&&VO(e,n);let r=wt(e,n);if(!t)e.putOwn("units",cr(e.table("units").rows,r,()=>!0));else{nf(e),xg(e),aa(e,r);for(let o of["accounts","units"])mi(e,o,
new Set(Object.keys(Q[o].columns)));e.refreshSummary(),ca(e,r)}return r}function gi(e){let t=ur(e,!0);return t.accounts.length===0||(ua(e,t),e.rememberWitness()),t}function qO(e,t,n){let r=e.table(
"accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:Q[u].title,row:Ue(l),unit:d,says:p,link:e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,
u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{
keepMonths:c}=e.settings();for(let{row:u,index:l}of wg(e,t))a.push(i("accounts",l,u.unit,x({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Qu),moreFaults:Math.max(0,s.length-Qu),remarks:a.slice(0,Qu),missing:t.units.filter(u=>u.own.status===$.missing).length,settings:n}}function Sg(
e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=He(e,()=>{let n=gi(e);return e.readyLines(),N(qO(e,n,XO(e,n).map(x)))}))!=null?t:w({key:"workbook.busy"})}var XO=(e,t)=>[
...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:me.dueBefore.label}}],...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...kg(e,t),...e.lostLog()];var pa=
"#1f2937",lr="#ffffff",la="#1a56c4",Rg="1px solid #d1d5db",ho=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),da=(e,t=2e3)=>ho(ys(e,t)),dr=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ve=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,En=
e=>`\x3ctr>${e}\x3c/tr>`,ln=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,yi=`${ln(16,pa,lr)};padding:10px 20px 12px`,bi=ln(14,pa,lr),YO={lead:`${ln(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${la};padding:16px 20px`,text:yi,heading:`${ln(17,pa,lr)};font-weight:bold;padding:12px 20px 0`,notice:`${ln(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${ln(13,"#4b5563",lr)};border-top:${Rg};padding:14px 20px 18px`};function Tg(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${ho(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${dr(`${En(
`\x3ctd align="center" style="padding:16px 8px">\n${dr(`\n${t.map(JO).filter(Boolean).map(En).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${lr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function JO(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ve(dr(e[1].map(t=>En(Ve("•",`${bi};padding:2px 0`,
' valign="top" width="16"')+Ve(da(t,400),`${bi};padding:2px 0`))).join("")),yi);case"button":return vn(e[2])&&QO(e[1],vn(e[2]));case"bar":return Ve(e_(e[1]),yi);case"calls":return Ve(t_(e[1],e[2]),
yi);default:return Ve(da(e[1]),YO[e[0]])}}var QO=(e,t)=>Ve(dr(En(Ve(`\x3ca href="${ho(t)}" style="display:inline-block;padding:14px 28px;${ln(18,lr,
la)};font-weight:bold;text-decoration:none;border-radius:6px">${ho(e)}\x3c/a>`,`background-color:${la};border-radius:6px;mso-padding-alt:14px 28px`)),""),yi,' align="center"');function e_(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ve("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>En(Ve("■",ln(16,s,lr),' width="22"')+Ve(o,bi)+Ve(String(i),`${bi};font-weight:bold`,' align="right"')));return dr(En(n.join("")))+dr(r.join(""))}function t_(e,t){let n=
`${bi};padding:7px 0;border-bottom:${Rg}`,r=' valign="top"';return dr(En(Ve(da(e,300),`${ln(14,pa,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>En(Ve(da(o,
300),n,r)+Ve(n_(i),n,`${r} align="right" width="118"`))).join(""))}var n_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${la};text-decoration:none">${ho(t.trim())}\x3c/a>`:ho(t.trim())).join("\x3cbr>")||Bc;var r_=88e3,o_=200,i_=120,s_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,a_=e=>ys(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),o_),c_=(e,{about:t},n)=>{let r={state:n,about:t,letters:u_(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function u_(e){let t=qr(e),n=new Map(e.units.map(r=>[We(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ee(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var l_=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>d_(e,o,i),
attachments:[],named:e.named(o)}},d_=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...yt(o)?wh(o,n):[],...e.asked(t),...xh(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${Zc(r)}\n\n${Gc(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Og(e,t,n){var s,a,c;let r=ee(e.kind);if(r.to==="staff")return c_(r,e,
t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return l_(r,e,t,i===void 0?o:{...o,link:i})}function pr(e,t,n="unit"){let{insteadOf:
r}=e.about,o=Og(e,t,n==="staff"||r!==void 0),i=a_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=i_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Tg(i,c);if(a===0||s_(u)<=r_)return{subject:i,html:u,text:bh(c),
attachments:o.attachments}}}function _g(e,t){let{lead:n,named:r}=Og(e,t,!0),o=rn(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",vn(
t.links.book)?`Nơi báo cáo: ${vn(t.links.book)}`:"",Zc(t),Gc(t)].filter(Boolean).join(`\n`)}function Cg(e,{unit:t,about:n,kind:r}){let o=ee(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!se(n.unit)?!0:e.get(t)===n.unit.status}var el="Cán bộ gửi sớm",Lg=e=>Qe(Xn(e.state));function ha(e,t){let n=new Map,r=mt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&
(a===void 0||Lg(o)&&!Lg(e[a]))&&n.set(s,i)}),n}function Kt(e){let{rows:t}=e.table("letters");return new Map([...ha(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Xn(
o),at:i,why:s,early:s.indexOf(el)===0}]}))}var ct=(e,t,n,r="",o)=>{var i;return{kind:ee(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:ae[t],at:n,why:r,...o===void 0?{}:{subject:o}}
},p_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function h_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:
a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function Bt(e,t){let{rows:n}=e.table("letters"),{round:r}=
e.settings(),o=ha(n,r),i=mt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):p_(n[l],c)||s.set(l,c)}),
s.size&&e.putOwn("letters",h_(n,s)),e.append("letters",a)}var tl={rounds:{},open:[]},f_=4e4,m_=4,fa=e=>typeof e.count=="number",fo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;
function g_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,
2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var y_={count:0,sum:"0.0"};function $g({count:e,sum:t},n,r){let[o=0,i=0]=
t.split(".").map(c=>parseInt(c,36)),[s,a]=g_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var b_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),nl=
e=>b_(e).reduce((t,n)=>$g(t,n,1),y_),Ag=({rounds:e},t)=>fo(e,ft(t))!==void 0;function Pg(e,t){let n=[];return e.forEach(({state:r},o)=>{Qe(r)&&xs(o,t)&&n.push(o)}),n}function rl(e,t,n){let r={
...e.rounds};delete r[ft(n)];let o={rounds:{[ft(n)]:{kinds:{}},...r},open:[]};return ma(o,n,Pg(t,n),[])}function ma({rounds:e,open:t},n,r,o){var l;let i=ft(n),s={...(l=fo(e,i))==null?void 0:l.kinds},
a=new Map,c=({kind:d,matter:p,unit:h},g)=>{var k,R,O;let b=(k=fo(s,d))!=null?k:{};if(fa(b))s[d]=$g(b,`${p}/${h}`,g);else{let P=(R=a.get(d))!=null?R:new Map(Object.entries(b).map(([D,m])=>[D,new Set(
m)]));a.set(d,P);let B=(O=P.get(p))!=null?O:new Set;P.set(p,B),g>0?B.add(h):B.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(g=>xs(g,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=
Object.fromEntries([...d].map(([h,g])=>[h,[...g]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function ol(e,t,n){if(!e.open.length)return e;let r=mt(n),o=e.open.map(
r).filter(a=>{var c;return Qe((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(Ic))].reduce((a,c)=>ma(a,c,o.filter(u=>Ic(u)===c),[]),e),open:[]}}var Ng=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,Mg=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function il(e,t,n){var c,u,l,d,p,h,g;let r=new Set(e.open.map(mt(
n))),o=Fh(n),i=new Map;for(let b of Pg(t,n)){let k=r.has(b)?void 0:xs(b,n);if(!k)continue;let R=(c=i.get(k.kind))!=null?c:Object.create(null);i.set(k.kind,R),((l=R[u=k.matter])!=null?l:R[u]=[]).push(
k.unit)}let s=(p=(d=fo(e.rounds,ft(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let b of new Set([...Object.keys(s),...i.keys()])){let k=(h=fo(s,b))!=null?h:{},R=(g=i.get(
b))!=null?g:{};if(fa(k)){let O=nl(R);(O.count!==k.count||O.sum!==k.sum)&&a.counts.push({kind:b,ledger:k.count,register:O.count})}else a.lost.push(...Eg(k,R).map(([O,P])=>o({kind:b,matter:O,unit:P}))),
a.extra.push(...Eg(R,k).map(([O,P])=>o({kind:b,matter:O,unit:P})))}return a}function Eg(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=fo(t,n))!=null?i:[]);return r.filter(
s=>!o.has(s)).map(s=>[n,s])})}var k_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function w_({rounds:e,open:t}){let n=Object.keys(e).slice(0,m_),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:x_(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;k_(JSON.stringify(o))>f_;){let[s]=Object.entries(
i).filter(a=>!fa(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=nl(s[1])}return o}var x_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,fa(n)?
n:nl(n)])),Ig=e=>JSON.stringify(w_(e)),ki=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Dg=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),v_=e=>ki(e)&&(Object.values(e).every(Dg)||
typeof e.count=="number"&&typeof e.sum=="string"),S_=e=>ki(e)&&ki(e.kinds)&&Object.values(e.kinds).every(v_);function Fg(e){try{let t=JSON.parse(e);return!ki(t)||!ki(t.rounds)||!Dg(t.open)?void 0:
Object.values(t.rounds).every(S_)?t:void 0}catch{return}}var zg=e=>e===void 0||e==="unreadable"?tl:e;function Ug(e,t,n){let r=ol(e!=null?e:tl,t,n);return Ag(r,n)?r:rl(r,t,n)}function hr(e,t,n){
return e==="unreadable"?e:il(Ug(e,t,n),t,n)}function ga(e,t){let{round:n}=e.settings(),r=Kt(e),o=t.ledger();if(o==="unreadable")return o;let i=Ug(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),il(i,r,n)}function ya(e,t,n){e.settle();let r=ol(zg(t.ledger()),Kt(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Kg(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=mt(i)(n),a=Qe((c=Kt(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(ma(o,i,a?[s]:[],a?[]:[s])))}function Bg(e,t){
let n=zg(t.ledger()),{round:r}=e.settings();t.keepLedger(rl({...n,open:[]},Kt(e),r))}var jg=[1e3,4e3],R_=6,$n=class extends Error{};function he(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=jg.length||r instanceof Y||r instanceof $n)throw r;e.sleep(jg[n])}}function fr(e,t,n){return he(t,()=>{for(let r=0;r< R_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new $n(
"the lock is not to be had")})}var T_=27e4,O_=25,__=2400,C_=5,ba=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(O_,Math.floor(__/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof Y)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>T_&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=fr(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=Cg(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):ct(d,"lapsed",this.now,x({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,ct(d,"failed",this.now,x({key:"letter.unwritable"}))):c.set(d.key,p)}return Bt(n,c),ya(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:pr(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=Ss([n],this.state.settings);if(!o.to)return ct(t,"failed",
this.now,x(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:pr(t,this.state);return this.written.set(t,n),ct(t,
"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({
to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),
this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,ct(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[
t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):
this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=C_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return he(this.post,(
)=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,ct(t,"failed",this.now,x({key:
"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={
email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,ct(t,"unknown",this.now,x({key:"letter.doubt"})))}leaveWord(){try{
this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};he(this.post,()=>this.post.keepJournal(n))}};var L_=400;function Zg(e,t,n,r,o=r){let i=qo(e.settings),s=
Yn(e),a=e.deadline.dueBefore?ps(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(L_,rt(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=
de(t,d);if(i.sends(p)){let{line:h,held:g}=E_(e,s,p,d===0?o:r,u,c);u=g,p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=$_(e,s,p))}
return c.finishes=c.unreached===0&&c.dropped===0,c}function E_(e,t,n,r,o,i){let s=on(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Jn(s.letters,r,
e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var $_=({units:e},t,
n)=>e.filter(r=>{var o;return se(r)&&St(r.emails).length&&!((o=t.of(We(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Gg(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;
return sl({day:"",counts:t,recipients:0,held:0})}function sl({counts:e,held:t}){return[ws.filter(r=>e[r]).map(r=>`${e[r]} ${ee(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(
Boolean).join("; ")}var mr=class extends Y{},gr=(e,{confirmed:t},n)=>[...A_(e,t),...P_(n).map(r=>({about:"ledger",why:r}))];function A_(e,t){let n=ah(t,e);return!n.length||!e.dueBefore||
!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s})=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function P_(e){return e==="unreadable"?[{key:
"letter.noLedger"}]:Ng(e)?[]:N_(e)}function N_(e){let t=Mg(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{
letters:n}}]:[]]}var M_=60;function ka(e,t){for(let n=0;n<=M_;n+=1){let{letters:r}=on(e,de(t,n));if(r.length)return{key:"letter.preview",with:{counts:Gg(r)}}}return{key:"letter.previewNone"}}var wa=
e=>JSON.stringify(en(e));var I_=7*6e4,dn=({lease:e},t)=>e.by!==""&&e.until>t;function Wg(e,t){let n=e.newId();return fr(e,t,()=>{let r=t.post();if(!(dn(r,e.now)&&r.lease.by!==n))return t.setLease({
until:Ir(Wi(e.now)+I_),by:n}),r})}function Hg(e){try{he(e,()=>e.setLease({until:"",by:""}))}catch{}}var Vg=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,qg=
e=>e.replace(Vg,"(liên kết, xem trong biểu mẫu)").trim(),Xg=e=>e.search(Vg)<0?e.trim():"";function Yg(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":
t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var al=10*6e4;function mo(e){return{id:Ln(ft(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var xa=e=>Yg(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),cl=(e,t)=>`${e}?k=${t}`;function va(e){let t=e.linkKey();if(!t||xa(e)!=="proved")return;let{webAddress:n}=e.settings(),r=mo(e).id,o=
new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?cl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var wi=({rowId:e,
approved:t})=>Xr(`${e} ${t}`);var D_=({pageName:e,accountName:t})=>{var n;return Hn((n=[e,t].map(Xg).find(Boolean))!=null?n:"")};function F_(e,t){let n=new Map;return e.table("accounts").rows.forEach(
(r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a),er(r,e.markKey())==="returned"&&a.returned.push({
title:D_(r),comment:qg(r.comment),mark:wi(r)});for(let l of s.filter(_s))l.column===""&&(hf(l)||a.faults.some(p=>ff(p,l)))||a.faults.push(l)}),n}var z_=(e,{own:t},n)=>{var r,o;return{code:e.code,name:
e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:ms(e),status:t.status,timeliness:t.timeliness,extendedTo:xn(e.extendedTo),first:t.first,updated:
t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&nn(i),sentence:x(pf(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}}
;function U_(e,t,n=""){let r=F_(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...z_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function ul(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:de(o,1),t)}function xi(e,t){let n=e.settings(),r=va(e);return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:U_(e,t,r&&e.linksRenewed()),register:Kt(e),staff:e.staff(),contact:
n.contact,links:{book:e.link(),ofUnit:r}}}function Sa(e,t,n=wt(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...xi(e,n),health:{quotaLeft:r,runner:o,lastRun:s,
lastRunDid:a,nextRun:o?ul(e.now,i,e.now):void 0,zones:t.zones()}}}var K_={state:ae.sent,why:""},B_=()=>({state:ae.held,why:x({key:"letter.cutBefore"})}),Jg=()=>({state:ae.unknown,why:x({key:
"letter.cut"})});function Qg(e,t){var a,c,u;let n=mt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===ae.sending&&i.set(l,(t==null?void 0:t.at)===p?B_():Jg());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,Jg());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,K_);Bt(e,i)}var j_=new Set([...Object.keys(us),"round","dueBefore","graceUntil"]);function go(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&j_.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:me.round.label}}]}var Z_=12e4,G_=6e4,W_=2e3,H_=1e4;
function V_(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function q_(e,t,n,r){if(Jn(t,n,
r).held.length===0)return n;let o=he(e,()=>e.renewsIn());if(o>Z_||o<-G_)return n;e.sleep(Math.max(0,o)+W_);let i=he(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(H_),i=he(e,()=>e.quota());
return i}var vi=(e,t)=>e?`${e} ${t}`:"";function X_({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[vi(e,"thư đã gửi"),vi(t,"thư gửi lỗi"),vi(n,"thư không rõ đã gửi"),vi(c,
"thư chờ lượt sau"),vi(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${x(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function Y_(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:ee(l).label}:{},
...d?{unit:d}:{},state:ae[p],at:e.now,why:x(h)});for(let u of i)c.set(u.key,ct(u,"held",e.now,x({key:"letter.quota"})));for(let u of r)c.set(u.key,ct(u,"held",e.now,x(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&fr(e,t,()=>{Bt(e,c),a&&ya(e,t,[])})}function J_(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&he(e,()=>e.setRefused(
i))}function ty(e,t,n){let r=fr(e,t,()=>{Qg(e,n.inFlight);let o=gi(e);return e.settle(),{checked:o,compared:ga(e,t)}});return n.inFlight&&he(t,()=>t.closeJournal()),r}function Q_(e,t,n,r){let o=
e.settings();n.confirmed||he(t,()=>t.setConfirmed(en(o)));let[i]=gr(o,n,r);if(i)throw new mr(i.why)}function eC(e,t,n,r,o){let{checked:i,compared:s}=ty(e,t,n);Q_(e,t,n,s);let a=he(t,()=>t.quota()),c=
he(t,()=>Sa(e,t,i,a)),u=on(c,e.today),l=V_(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:q_(t,l,a,d),{go:h,held:g}=Jn(l,p,d);h.length&&he(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let b=new ba(e,t,c,p,n.refused,o),{outcome:k}=b;try{b.run(h),Y_(e,t,k,o?[]:g,o?[]:u.closed,h.length>0)}catch(R){throw b.leaveWord(),R}return h.length&&he(t,()=>t.closeJournal()),J_(t,k,n),e.broke(
u.broke.map(({error:R})=>R)),X_(k,g.length,u.broke.length,h.length===0&&g.length>0)}var tC=e=>x(e instanceof Y?e.problem:e instanceof $n?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function ey(
e,t){try{he(e,()=>e.setLastRun(t))}catch{}}function ny(e,t,n){let r=Wg(e,t);if(r)try{return n(r)}finally{Hg(t)}}var ll=(e,t,n,r="")=>ny(e,t,o=>eC(e,t,o,n,r)),Ra=(e,t)=>{ny(e,t,n=>ty(e,t,n))};
function nC(e,t,{runner:n,dry:r}){let[o]=go(he(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new Y(o);if(!e.isStaff(n))throw new mr({key:"letter.runnerLeft",
with:{email:n}});let i=ll(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function ry(e,t){let n=he(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(
!r||he(t,()=>t.me())!==r))try{let a=nC(e,t,n);a&&ey(t,a)}catch(a){if(ey(t,{lastRun:o,did:i,trouble:`${oe(e.today)}: ${tC(a)}`,dry:s}),!(a instanceof Y))throw a}}var yo={is:"nobody"},fe=e=>"email"in e?
e.email:"",oy=e=>e.is==="link"?`liên kết ${e.unit}`:fe(e);var rC=e=>e;function Ta(e){let t=new Set,n=new Map;for(let r of e.map(E))t.add(r),n.has(Se(r))||n.set(Se(r),r);return r=>{var o;return t.has(
r)?r:(o=n.get(Se(r)))!=null?o:r}}var oC=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Oa(e,t,n=rC){return t===""?"":e.choices?Xp(e,t):e.format==="time"?oC(t)?t:"":e.code==="own"?E(t):
e.code==="other"?n(E(t)):t}function hl(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function iy(e,t){
return typeof t=="bigint"?t.toString():t}var pl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function sy(e){return new pl(e)}function ay(e){return e==null}function cy(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ca(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function uy(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Ri(e){var t;return(t=uy(e._zod.def))!=null?t:e._zod.def.shape}function ly(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Ca(this,t,r),r},enumerable:!0,configurable:!0})}function dy(
e,t,n){t in e?Ca(e,t,n):e[t]=n}function py(e,t,n,r){let o=Ri(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?ly(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}
):dy(e,i,r?r(s.value,i):s.value))}}function iC(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?ly(e,n,()=>t[n]):dy(e,n,r.value))}}function fl(
...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var ml="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function _a(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function La(e){if(_a(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(
_a(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function gl(e){return La(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var hy=
new Set(["string","number","symbol"]);function Ti(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function br(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function ut(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function fy(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function sC(e,t){var o;let n=Ri(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function my(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(sC(e,t)),s={};return py(s,e,Reflect.ownKeys(Ri(e)).filter(a=>!i.has(a))),br(e,fl(n,{shape:s,checks:[]}))}function gy(e,
t){if(!La(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Ri(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return br(e,fl(e._zod.def,{shape:aC(e,t)}
))}function aC(e,t){let n={};return py(n,e,Reflect.ownKeys(Ri(e))),iC(n,t),n}function Pn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function yy(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function Nn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Si(e){return typeof e=="string"?e:e==null?void 0:e.message}function yl(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function Ea(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Mn(e,t,n){var c,u,l,d,p,h,g,b,k,R,O,P,B,D,m,f,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(f=(m=(B=(O=(k=Si((b=(g=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:g.error)==null?void 0:b.call(g,e)))!=null?k:Si(i==null?void 0:i(
e)))!=null?O:Si((R=t==null?void 0:t.error)==null?void 0:R.call(t,e)))!=null?B:Si((P=n.customError)==null?void 0:P.call(n,e)))!=null?m:Si((D=n.localeError)==null?void 0:D.call(n,e)))!=null?f:
"Invalid input",a={};for(let v of Object.keys(e))v==="inst"||v==="schema"||v==="continue"||v==="input"||v==="__proto__"||(a[v]=e[v]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var cC=/[\uD800-\uDBFF]/;function by(e){let t=e.length;if(!cC.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ky(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function wy(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):uC(e,n,r.value)}}function yr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function bl(e,
t,n){return yr(e,t,n,!1)}function uC(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:yr(this,t,n.bind(this))},set(r){yr(this,t,r)}})}function lC(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var dl,An=!1,dC={configurable:!0,get(){An=!0}};function In(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&dl!==e._zod){dl=void 0;return}dl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,dC);let o=An;An=!1;try{let i=n(this);return An?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),An=An||o,i}catch(i){throw delete this[t],An=An||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function xy(e,t,n,r){let o=lC(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var vy;var kl={value:void 0,enumerable:!1},Sy="captureStackTrace"in Error?Error:null;function pC(e){
let t=Sy;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Sy=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function q(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,g){if(h._zod){if(h._zod.traits.has(e))return}else{kl.value=new i(g);try{
Object.defineProperty(h,"_zod",kl)}finally{kl.value=void 0}}if(h._zod.traits.add(e),t(h,g),a){let k=Object.getPrototypeOf(h),R=h._zod.constr.prototype,O=k;for(;O&&O!==R;)O=Object.getPrototypeOf(O);
let P=O!=null?O:k;a.has(P)||(a.add(P),wy(P,s))}let b=d.prototype;for(let k in b)Object.prototype.hasOwnProperty.call(b,k)&&(k in h||(h[k]=b[k].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var R;let g=r!=null&&r.Parent?pC(l):this;c(g,h);let b=g._zod.deferred;if(b){for(let O of b)O();g._zod.deferred=void 0}
let k=(R=globalThis.__zod_globalConfig)==null?void 0:R.postProcessor;return k&&k(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var g,b;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(b=(g=h==null?void 0:h._zod)==null?void 0:g.traits)==null?void 0:b.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var pn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Ry;(Ry=(vy=globalThis).__zod_globalConfig)!=null||(vy.__zod_globalConfig={});var bo=
globalThis.__zod_globalConfig;function _t(e){return e&&Object.assign(bo,e),bo}function hC(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,iy,2)),e.message}
function fC(e){this._zod.message=e}var mC={get:hC,set:fC,enumerable:!0,configurable:!0},xl={value:void 0,enumerable:!1},Ty=new WeakSet([Object.prototype,Error.prototype]),Oy=(e,t)=>{e.name=
"$ZodError",xl.value=t,Object.defineProperty(e,"issues",xl),xl.value=void 0,Object.defineProperty(e,"message",mC);let n=Object.getPrototypeOf(e);Ty.has(n)||(Ty.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},$K=q("$ZodError",Oy),Oi=q("$ZodError",Oy,void 0,{Parent:Error});var yC=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new pn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Mn(d,s,_t())));throw ml(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},_i=yC(Oi),bC=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Mn(d,s,_t())));throw ml(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},vl=bC(Oi),kC=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new pn;return i.issues.length?_y(e,i.issues,o):{success:!0,data:i.value}},Ci=kC(Oi);
function _y(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Mn(o,n,_t()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var wC=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?_y(e,i.issues,o):{success:!0,data:i.value}},Sl=wC(Oi);var Cy=/^[\s\S]{0,}$/;var Rl=
/^-?\d+(?:\.\d+)?$/,Ly=/^(?:true|false)$/i;var $a=q("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var xC=e=>{let t=
e.value;return!ay(t)&&t.length!==void 0};var Ey=q("$ZodCheckMaxLength",(e,t)=>{var r;var n;$a.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=xC),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?by(i):s)<=t.maximum)return;let c=ky(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var vC=q(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;$a.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),$y=q("$ZodCheckRegex",(e,t)=>{
vC.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var Ay={major:4,minor:6,patch:7};var xt=q("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ay;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=Pn(u),h;for(let g of l){if(g._zod.def.when){if(yy(u)||!g._zod.def.when(u))continue}else if(
p)continue;let b=u.issues.length,k=g._zod.check(u);if(k instanceof Promise&&(d==null?void 0:d.async)===!1)throw new pn;if(h||k instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{
await k,u.issues.length!==b&&(Ea(u.issues,b,e),p||(p=Pn(u,b)))});else{if(u.issues.length===b)continue;Ea(u.issues,b,e),p||(p=Pn(u,b))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(Pn(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new pn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new pn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return bl(this,"~standard",OC(this))},set"~standard"(e){yr(this,"~standard",e)}}),Iy=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Mn(n,t,_t()))}:{value:e.value};async function TC(e,t){let n={async:!0};return Iy(await e._zod.run({value:t,issues:[]},n),n)}function OC(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Iy(r,n)}catch{}return TC(e,t)},vendor:"zod",version:1}}var Dy=q("$ZodString",(e,t)=>{var n;xt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Cy,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Fy=q("$ZodNumber",(e,t)=>{xt.init(e,t),e._zod.pattern=Rl,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var zy=q("$ZodBoolean",(e,t)=>{xt.init(e,t),e._zod.pattern=Ly,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function _C(e,t){let n=yl(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of yl(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Ea(i.issues,l,e),i}}return o(i,s)}}var CC=e=>Array.isArray(e)?e.length:-1;function Py(e,t,n){e.issues.length&&t.issues.push(...Nn(
n,e.issues)),t.value[n]=e.value}var Uy=q("$ZodArray",(e,t)=>{xt.init(e,t);let n=bo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Py(d,r,c)));else if(Py(l,r,c),a&&l.issues.length!==0&&Pn(l))break}return s.length?Promise.all(s).then(()=>r):r},_C(e,
CC)});function Aa(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Nn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var LC=[];
function EC(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:LC,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=fy(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function $C(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let g in t){if(s&&
n.issues.length!==h){if(Pn(n,h))break;h=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let b=u.run({value:t[g],issues:[]},
r);b instanceof Promise?e.push(b.then(k=>Aa(k,n,g,t,d,p))):Aa(b,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ky=q("$ZodObject",(e,t)=>{var u;xt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=sy(()=>EC(t));In(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let g=d[
h]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,h)||Ca(p,h,new Set);for(let b of g.values)p[h].add(b);g.optin!==void 0&&p[h].add(void 0)}}return p});let i=_a,s=t.catchall,a,c=bo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],g=a.shape,b=d==null?void 0:d.abortEarly,k=l.issues.length;for(let R of a.allKeys){if(b&&l.issues.length!==k){if(Pn(l,k))break;k=l.issues.length}if(R==="__proto__")continue;let O=g[R],P=
O._zod.optin,B=O._zod.optout,D=O._zod.run({value:p[R],issues:[]},d);D instanceof Promise?h.push(D.then(m=>Aa(m,l,R,p,P,B))):Aa(D,l,R,p,P,B)}return s?$C(h,p,l,d,o.value,e,b===!0):h.length?Promise.all(
h).then(()=>l):l}});var By=q("$ZodRecord",(e,t)=>{xt.init(e,t);let n=bo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!La(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>Mn(g,o,_t())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Nn(l,g.issues)),r.value[p]=
g.value})):(h.issues.length&&r.issues.push(...Nn(l,h.issues)),r.value[p]=h.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Rl.test(u)&&l.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>Mn(g,o,_t())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({
value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Nn(u,g.issues)),r.value[p]=g.value})):(h.issues.length&&r.issues.push(...Nn(u,h.issues)),r.value[p]=
h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var jy=q("$ZodEnum",(e,t)=>{xt.init(e,t);let n=hl(
t.entries),r=new Set(n);e._zod.values=r,In(e,"pattern",o=>{let i=hl(o.def.entries).filter(s=>hy.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>Ti(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Zy=q("$ZodLiteral",(e,t)=>{xt.init(e,t);let n=new Set(t.values);e._zod.values=
n,In(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Ti(i):i?Ti(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Ny(e,t){return e.value=t.issues.length?void 0:t.value,e}var Gy=q("$ZodOptional",(e,t)=>{
xt.init(e,t),In(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",In(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),In(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${cy(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ny(n,i)):Ny(n,o)}return t.innerType._zod.run(n,r)}});var Wy=
q("$ZodDefault",(e,t)=>{xt.init(e,t),e._zod.optin="defaulted",In(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>My(i,t)):My(o,t)}});function My(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function Hy(e){return e.checks&&(e.checks=[...e.checks]),e}function Vy(e,t){return new e(Hy({type:"string",...ut(t)}))}function qy(e,t){return new e(Hy({type:"number",checks:[],
...ut(t)}))}function Xy(e,t){return new e({type:"boolean",...ut(t)})}function jt(e,t){return new Ey({check:"max_length",...ut(t),maximum:e})}function ko(e,t){return new $y({check:"string_format",
format:"regex",...ut(t),pattern:e})}var Zt=q("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");xt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){yr(this,"with",e)},parse(e,t){return _i(this,e,t,{callee:this.parse})},parseAsync(e,t){return vl(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ci(this,e,t)},safeParseAsync(e,
t){return Sl(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return br(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),PC=q("ZodMiniString",(e,t)=>{
Dy.init(e,t),Zt.init(e,t)});function I(e){return Vy(PC,e)}var NC=q("ZodMiniNumber",(e,t)=>{Fy.init(e,t),Zt.init(e,t)});function Gt(e){return qy(NC,e)}var MC=q("ZodMiniBoolean",(e,t)=>{zy.init(e,t),
Zt.init(e,t)});function hn(e){return Xy(MC,e)}var IC=q("ZodMiniArray",(e,t)=>{Uy.init(e,t),Zt.init(e,t)});function Ct(e,t){return new IC({type:"array",element:e,...ut(t)})}var DC=q("ZodMiniObject",(e,
t)=>{Ky.init(e,t),Zt.init(e,t),xy(e,"shape",n=>n._zod.def.shape,!1)});function z(e,t){let n={type:"object",shape:e!=null?e:{},...ut(t)};return new DC(n)}function Ol(e,t){return gy(e,t)}function Jy(e,
t){return my(e,t)}var Yy=q("ZodMiniRecord",(e,t)=>{By.init(e,t),Zt.init(e,t)});function Pa(e,t,n){return!t||!t._zod?new Yy({type:"record",keyType:I(),valueType:e,...ut(t)}):new Yy({type:"record",
keyType:e,valueType:t,...ut(n)})}var FC=q("ZodMiniEnum",(e,t)=>{jy.init(e,t),Zt.init(e,t),e.options=[...e._zod.values]});function Fn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;
return new FC({type:"enum",entries:n,...ut(t)})}var zC=q("ZodMiniLiteral",(e,t)=>{Zy.init(e,t),Zt.init(e,t)});function Qy(e,t){return new zC({type:"literal",values:Array.isArray(e)?e:[e],...ut(t)})}
var UC=q("ZodMiniOptional",(e,t)=>{Gy.init(e,t),Zt.init(e,t)});function qe(e){return new UC({type:"optional",innerType:e})}var KC=q("ZodMiniDefault",(e,t)=>{Wy.init(e,t),Zt.init(e,t)});function eb(e,
t){return new KC({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():gl(t)}})}var tb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function _l(e){var n,
r;let t="";for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=tb.charAt(s>>18-6*a&63)}return t}
function nb(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?tb.indexOf(a):0)},0),o=Math.min(
e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function rb(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Cl={unit:
"lk1u",preview:"lk1p",test:"lk1t"},ob=".",Na=I().check(jt(800)),xo=e=>Ln(`address ${e}`),ZC=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function GC(e,t){if(
e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var Li=class{constructor(t){
this.keyed=new uo(t)}write(t){let n=ZC(t);return[Cl[t.kind],...n.map(r=>_l(li(r))),this.sealOf(t.kind,n)].join(ob)}read(t){let[n,...r]=t.split(ob),o=Object.keys(Cl).find(a=>Cl[a]===n),i=r.slice(0,
-1).map(a=>{var c;return rb((c=nb(a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=GC(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",
t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify(["token",t,...n]));return _l(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var WC=8,vo=class{constructor(t){this.name=qu(
`name of ${t}`).slice(0,WC),this.keyed=new uo(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},ib=e=>qu(e.join(`\n`));var So=(e,t)=>e!==""&&Je(e)===Je(t),Wt=(e,t)=>t.some(n=>So(n,e));
function sb(e,t){return t?{staff:e.filter(n=>Wt(n,t)),kept:t.filter(n=>Wt(n,e))}:{staff:[...e],kept:void 0}}var ab=(e,t)=>e.filter(n=>!Wt(n,t));var HC=()=>Date.now().toString(36).slice(
-6).toUpperCase();function kr(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function wr(e){if(e instanceof Y)return e.problem;let t=HC();return kr(t,e),{key:"workbook.unexpected",with:{ref:t}}}
var cb="0.1.0, bản 1f8e2132";var ub=e=>`draft/${e}/count`,lb=e=>`draft/${e}/kept`,db=(e,t)=>`draft/${e}/${t}`;var VC=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Ll={get(e){var r,o;let t=
PropertiesService.getUserProperties().getProperties();if(VC(t[lb(e)]))return Ll.drop(e),"";let n="";for(let i=0;i< Number((r=t[ub(e)])!=null?r:0);i+=1)n+=(o=t[db(e,i)])!=null?o:"";return n},keep(e,t){
let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[db(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[ub(e)]:String(r),[lb(e)]:String(Date.now())}
)},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Lt=e=>(e>26?Lt(Math.floor((e-1)/26)):
"")+String.fromCharCode(65+(e-1)%26),pb=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),zn=(e,t=e)=>`${Lt(e)}2:${Lt(t)}`;function Ro(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[
t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var hb=/^[=+\-@\t\r\n＝＋－＠']/,xr=e=>hb.test(e)?`'${e}`:e,qC={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},vr=e=>{var t;
return qC[(t=e.format)!=null?t:"text"]};function Ma(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):xr(t);if(
n==="text")return xr(t);let r=Wi(t);return Number.isFinite(r)?new Date(r):xr(t)}var XC=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},YC=e=>XC(e)?Ir(e.getTime()):
"";function Ia(e,t){if(t instanceof Date){let r=YC(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&hb.test(n.slice(
1))?n.slice(1):n}var fb=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function El(e,t,n){let r=fb(t);return fb(
e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Da(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),
r()}}var JC=3,mb="Cần sửa: ",za=(e,t)=>e&&e.indexOf(mb)!==0?e:t?mb+t:"",Oe=e=>Q[e].columns;function $l(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Oe(e))){let a=
o.indexOf(s.heading),c=a<0?o.findIndex(u=>Xt(u)===Xt(s.heading)):a;if(c<0)throw new Y({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new Y({key:
"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function QC(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function eL(e){let t=
e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var tL=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Ta(n<0?[]:t.map(r=>r[n]))},nL={accounts:"rowId",
units:"code"},Fa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;
this.writtenBefore=new Set;this.key=nL[t];let[o=[],...i]=QC(n),s=eL(i);this.headings=o,this.lines=s,this.positions=$l(t,Q[t].title,o);let a=Object.entries(Oe(t)).map(([l,d])=>({key:l,column:d,at:
this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>Ia(d,l[p]))),u=r!=null?r:tL(a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};
return t.forEach(({key:s,column:a},c)=>{if((i[s]=Oa(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(
t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Oe(this.tab)[o.get(s)];return El(t,[...o.keys()],(s,a)=>Ma(i(a),r(s,o.get(a)))).map(({row:s,
column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>vr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){
this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ue(0);
this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ue(n),r).setValue(o)}putTyped(t){if(t.length===0)return;
let n=new Map(t.map(r=>[Ue(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){
this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=El(t.map(c=>c.index),[1],()=>0).length>JC,o=this.renamed(t),i=
!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ue(u)):t.map(c=>Ue(c.index));this.write(a,i?n:n.filter(
c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ue(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ue(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Oe(this.tab)).map(r=>[r,""]));for(;;){let r=Ue(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=Da(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>Ue(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],u=new Map(t.map(g=>[Ue(g.index),g.notes])),l=new Map(r.map((g,b)=>[o[b],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((g,b)=>g.map((k,R)=>{var P,B;
let O=(B=u.get(i+b))==null?void 0:B[(P=l.get(a+R))!=null?P:""];return O===void 0?k:za(k,O)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Un=({tab:e,positions:t})=>Object.entries(Oe(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function rL(e,t,n=()=>!1){let r=gb(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||
!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(l),yb(r,l)}),o}function gb(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var yb=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function oL(e,t,n,r,o){let i=gb(n),s=r,a=rL(Ua(e),n,iL(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=bb(
t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,l+1).setNumberFormat("@").setValue(d),yb(i,c),p?{key:"setup.headingBack",with:{tab:Q[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:Q[e].title,column:d}}});return{now:i,columns:s,did:a}}var iL=(e,t)=>n=>Object.values(Oe(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),Ua=
e=>Object.values(Oe(e)).map(({heading:t})=>t);function bb(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function kb(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:$l(e,Q[e].title,d)});if(s.some(d=>d!=="")){
let d=oL(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=bb(t,i,Ua(e).length),u=a(Ua(e),n||t.getLastRow()===0,c);return u.isNew||Al(u),{open:u,did:[]}}function Al({tab:e,sheet:t}){let n=
Ua(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function wb(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[pb(/^[A-Z]*/.exec(l)[0]),Number(
/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Ei(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=wb(e,t);return`${n} ${o} ${r} ${i}`}
var To=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=wb(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Oo=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Pl=e=>e.toLowerCase();var Nl="Sổ Tài Khoản: ",Il=e=>e.getEmail().toLowerCase();function Ka(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Il(s)})),o=s=>Wt(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Wt(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function sL({tab:e,positions:t}){let n=o=>Ro(Un({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>zn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Lt).join("–")}, duyệt`,range:zn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${Q[e].title}`,range:"",open:[]}]}var xb=e=>e.getA1Notation(),vb=e=>e.getEditors().map(Il),aL=(e,t,n)=>Ei(e.range,
n)===Ei(t.range,n)&&To(e.open,n)===To(t.open,n),Ml=({editors:e},t)=>t.filter(n=>!e.includes(n));function cL(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Ml(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Ml(e,n).length}var _o=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Il(t.me)}ensure(t){let n=sL(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&aL(a,c,t)&&!a.warns&&cL(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Ml(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:Q[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(Nl)!==0)return[];let d=l!=null?l:xb(
c.getRange()),p=d!==""&&r.some(h=>Ei(h.range,n)===Ei(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(Nl.length),open:d?[]:c.getUnprotectedRanges().map(xb),warns:
c.isWarningOnly(),editors:vb(c)}]})}stopsNobody(t){let n=vb(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Nl+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:h,email:g}of a)g||this.takeOff(l,h);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Sr='*LEN("STK")',Sb={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Rb(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Lt(i)}$1="${Oe(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Sr}`}}var Fl=e=>t=>`$${Lt(e.get(t))}2`,Tb=e=>(t,n)=>`(${Fl(e)(t)}="${n}")`;function uL(e){let[t,n]=[Fl(e),
Tb(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${Sr}`},Rb("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",ie.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${Sr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ie.overdue)}+${n("timeliness",ie.late)})${Sr}`}]}function lL(e){let[t,n]=[Fl(e),Tb(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Re.stopped)}${Sr}`},Rb("accounts",e,"fix",[...Ho.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Ee.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Ee.passed)}${Sr}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Sr}`}]}var Dl={units:uL,accounts:lL},dL=e=>{var t,n;return Oo(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},pL=e=>e.getRanges().map(t=>t.getA1Notation()),Ob=e=>e.columns.map(([t,n])=>zn(t,n));function hL({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Ob(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Sb[i.colour][0]).setFontColor(Sb[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function $i(e){var i;let t=(i=Dl[e.tab])==null?void 0:i.call(Dl,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:dL(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Oo(s.formula)&&To(
pL(r[a].rule),e)===To(Ob(s),e))?[]:(hL(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var fL="#e8f0fe",mL="#f1f3f4",_b=e=>e.writer==="us"?mL:fL,
Ba=({tab:e})=>({tab:Q[e].title});function Cb({sheet:e},t){for(let n of new Set(t.map(({column:r})=>vr(r)))){let r=t.filter(({column:o})=>vr(o)===n).map(({at:o})=>o);e.getRangeList(Ro(r).map(([o,
i])=>zn(o,i))).setNumberFormat(n)}}function gL(e){let t=Un(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Pl(s[o-1])!==Pl(vr(i))));
return Cb(e,r),r.length?[{key:"setup.formats",with:Ba(e)}]:[]}var Lb=e=>Un(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(zn(t))}]:[]),Eb=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),yL=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function $b(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function bL(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Lb(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&yL(c,i,o.help)?c:Eb(i,o.help);$b(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Ba(
e)}]:[],...n.length?[{key:"setup.table",with:{...Ba(e),columns:n.join("”, “")}}]:[]]}function kL(e){let t=Un(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?_b(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ab=({sheet:e},t)=>{for(let[n,r]of Ro(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function wL(e){let t=Un(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ab(e,t),t.length>0}function xL({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Ro(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Pb(e){let{tab:t,sheet:n,rows:r}=e,o=Un(e);n.setTabColor(Q[
t].color),n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[t].frozenColumns),xL(e,o),Ab(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Cb(e,o.filter(({column:s})=>vr(s)!=="@"));let i=Lb(e);i.length&&$b(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Eb(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>_b(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var zl=e=>[...gL(e),...bL(e)];function Nb(e){let t=[
kL(e),wL(e)].some(Boolean);return[...zl(e),...t?[{key:"setup.looks",with:Ba(e)}]:[]]}var ja=["accounts","units"],vL=100,Mb=400;function SL({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ue(t.length)-1;
return n-r>=vL?n:(e.insertRowsAfter(n,Mb),n+Mb)}function Ib(e,t,n){let r,o=t;for(let i of ja){let s=e(i),a=SL(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};zl(l),$i(l),r!=null||(r=new _o(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Ul=5,Co=10,Ai=[["Phải báo cáo",""],[ie.onTime,"timeliness"],[ie.grace,
"timeliness"],[ie.late,"timeliness"],[$.missing,"status"],[$.fix,"status"],[$.reported,"status"],[$.approved,"status"],[$.none,"status"]],RL=300;function Fb(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=RL))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>op(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var Pi=e=>{let{kinds:t,parents:n}=Fb(e);return Xr(JSON.stringify([t,n]))};function TL(e,t,n){let r=d=>{let p=Lt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
fh(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,xr(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(Co-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...Ai.map(([g])=>g)]),...h.map(g=>[xr(g.label),...Ai.map(([b,k])=>i(b,k,`*${s(p,g.text)}`))])],u=[...Ai.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function OL(e){try{return e.getCharts().length>0}catch{return!0}}function Db(e){if(OL(e))return[];let t=e.getRange(Ul+1,1,
Ai.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function _L(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Oo(n[i][a])===Oo(s):!n[i][a]&&xr(String(r[i][a]))===s))}var CL=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Ai[0][
0]?[`A${n+1}:${Lt(Co)}${n+1}`]:[]);function Za(e,t,n,r){let o=TL(t,n,Fb(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Co),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(Co).fill("")});if(i>0){if(_L(c,u))return Db(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(CL(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ul-1,2,a-Ul+2,Co-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,Co-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Db(e)];return SpreadsheetApp.flush(),l}function Lo(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}_t({jitless:!0});var Ga=(e,t)=>_i(e,t);function $e(e,t){if(t)try{let n=Ci(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Kn=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Ub="runner",Kb="lease",Bb="lastRun",Kl="sending",jb="refused",Zb="confirmed",Ha="ledger",LL=6e3,
Wa,Va=()=>Wa!=null?Wa:Wa=PropertiesService.getScriptProperties(),Eo=(e,t)=>{Va().setProperty(e,JSON.stringify(t))},EL=z({runner:I(),hour:Gt(),since:I()}),$L=z({until:I(),by:I()}),AL=z({lastRun:I(),
did:I(),trouble:I(),dry:eb(I(),Kn.dry)}),PL=z({key:I(),gone:Ct(I()),doubt:Ct(I()),at:I()}),NL=z(Object.fromEntries(Dc.map(e=>[e,I()]))),ML=Object.keys(po),IL=Pa(I(),z({email:I(),day:I(),why:qe(Fn(
ML))})),Gb=e=>{var t,n;return{...Kn,...$e(EL,e[Ub]),...$e(AL,e[Bb]),lease:(t=$e($L,e[Kb]))!=null?t:Kn.lease,inFlight:$e(PL,e[Kl]),refused:(n=$e(IL,e[jb]))!=null?n:{},confirmed:$e(NL,e[Zb]),ledger:rk(
e)}},Wb=({runner:e,hour:t,since:n})=>Eo(Ub,{runner:e,hour:t,since:n}),Hb=({until:e,by:t})=>Eo(Kb,{until:e,by:t}),Vb=({lastRun:e,did:t,trouble:n,dry:r})=>Eo(Bb,{lastRun:e,did:t,trouble:n,dry:r}),qb=
e=>Eo(Zb,e),Xb=e=>Eo(Kl,e),Yb=()=>{Va().deleteProperty(Kl)};function Jb(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Eo(jb,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=LL))))}var Qb="firstLetter",ek=()=>Number(PropertiesService.getUserProperties().getProperty(Qb))||0,tk=e=>{PropertiesService.getUserProperties().setProperty(Qb,String(
e))},DL=7800;function FL(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>DL&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function nk(e){let t=FL(Ig(e)),n=Date.now().toString(36);Va().setProperties(Object.fromEntries(t.map((r,o)=>[`${Ha}${o}`,`${n} ${t.length} ${r}`])))}function rk(e){let t=zb(e[`${Ha}0`]);
if(!t)return e[`${Ha}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>zb(e[`${Ha}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Fg(n.map(o=>o.text).join(""))||
"unreadable"}function zb(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var ok=()=>rk(Va().getProperties());
var Ni={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,ik={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},Bl={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập nhiều tài khoản Google có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var zL=e=>{try{return e(),!1}catch{return!0}},$o={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>zL((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var qa="google/answer/",sk="google/differs",jl="google/scratch",Xa=(
)=>PropertiesService.getScriptProperties(),UL=Ct(Fn(Object.keys(Ni))),KL=z({name:I(),id:qe(Gt())});function ak(e){var r;let t={};for(let o of Object.keys($o))qa+o in e&&(t[o]=e[qa+o]==="true");let n=
$e(KL,e[jl]);return{answers:t,differs:(r=$e(UL,e[sk]))!=null?r:[],...n&&{scratch:n}}}function ck(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Xa().setProperty(qa+t,String(n)))}function uk(e,t){Xa(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[qa+n,String(r)])),[sk]:JSON.stringify(t)})}function Ya(e){e?Xa().setProperty(jl,JSON.stringify(e)):Xa().deleteProperty(jl)}
var lk="workbook",dk="marks",pk="links",hk="proof",Zl="witness",Gl="settings",fk="groups",mk="lines",gk="staff",BL=8500,jL=qe(Gt()),ZL=z({version:Gt(),spreadsheetId:I(),tabs:z(Object.fromEntries(
Object.keys(Q).map(e=>[e,jL]))),owner:I()}),GL=z({secret:I().check(ko(/^[0-9a-f]{64}$/)),isNew:qe(Qy(!0))}),WL=z({secret:I().check(ko(/^[0-9a-f]{64}$/)),renewed:qe(I())}),HL=z({address:I(),runsAs:I(),
layout:Gt(),version:I(),at:I()}),VL=Pa(I(),I()),qL=z({accounts:qe(Gt()),units:qe(Gt())}),XL=Ct(I());function Ht(){let e=PropertiesService.getScriptProperties().getProperties(),t=$e(ZL,e[lk]);if(
!t)return;let n=$e(WL,e[pk]);return{...t,staff:$e(XL,e[gk]),groups:e[fk],lines:$e(qL,e[mk]),post:Gb(e),google:ak(e),settings:$e(VL,e[Gl]),markSecret:yk(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:$e(HL,e[hk]),...e[Zl]?{witness:e[Zl]}:{}}}var yk=e=>$e(GL,e[dk]),bk=()=>yk(PropertiesService.getScriptProperties().getProperties());function Wl(
e){PropertiesService.getScriptProperties().setProperty(dk,JSON.stringify(e))}function Hl(e,t){PropertiesService.getScriptProperties().setProperty(pk,JSON.stringify({secret:e,renewed:t}))}function kk({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(hk,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function wk(e){
PropertiesService.getScriptProperties().setProperty(Zl,e)}function Vl({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(lk,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function xk(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=BL?n.setProperty(Gl,t):
n.deleteProperty(Gl)}function Ja(e){PropertiesService.getScriptProperties().setProperty(fk,e)}function Qa(e){PropertiesService.getScriptProperties().setProperty(mk,JSON.stringify(e))}function ec(e){
PropertiesService.getScriptProperties().setProperty(gk,JSON.stringify(e))}var YL=2,ql=()=>ib(Array.from({length:YL},()=>Utilities.getUuid()));function vk(e){let t=e!=null?e:bk();t||(t={secret:ql(),
isNew:!0},Wl(t));let{secret:n,isNew:r}=t;return{key:new vo(n),isNew:r===!0,allMarked:()=>Wl({secret:n})}}function Sk(e){return e!=null&&e.linkSecret?!1:(Hl(ql()),!0)}var Rk=e=>{let t=ql();return Hl(t,
e),t};var JL=500;function Tk(e,t,n,r){var u;let o=e.getLastRow(),i=QL(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:x(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{Da(e,a+s.length-1,JL,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Ma(
Vo[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function QL(e){let t=Object.keys(Vo),n=e.map(r=>t.find(o=>Vo[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var tc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},eE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},T=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:eE(
e)};var _k=[["Trang","Nhóm"]],Xl=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(_k[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Ok=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Rr=(e,t,n,r)=>T(n(t(e.cell())),r),Ck=
{"looks.note":e=>Rr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Rr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>T(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Rr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>T(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Rr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Rr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Rr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Rr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>T(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),T(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),T(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),T([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return T((t=Xl(e))==null?void 0:
t.getCriteriaValues()[0],_k[0])},"looks.choicesStrict":e=>{var t;return T((t=Xl(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return T((t=Xl(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Ok(e);return T((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Ok(e);return T(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),T(e.sheet.getCharts().length,1))};var Lk="Sổ Tài Khoản: thử";function tE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Lk+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Lk+n)[0],where:n}}var Ek={"rights.range":e=>{let{found:t,where:n}=tE(e),r=T(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=T([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=T(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),T(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=T(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=T(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return T((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return T(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),T(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),T(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var $k={daily:"sendDailyLetters"},nE="Asia/Ho_Chi_Minh",Yl=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===$k[e]),Ak=e=>Yl(e).length>0,nc=(e,t)=>Yl(e).some(n=>n.getUniqueId()===t);function Pk(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=Yl(t);n!=="none"&&
ScriptApp.newTrigger($k[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(nE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Ae="google/probe",rE=()=>Array(4001).join("é");function Mi(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Nk(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Tr=(
)=>PropertiesService.getScriptProperties(),Mk={"stores.kept":()=>Mi(Tr(),{[Ae]:"một"},()=>T(Tr().getProperties()[Ae],"một")),"stores.over":()=>{let e=Tr();return Mi(e,{[Ae]:"một"},()=>(e.setProperty(
Ae,"hai"),T(e.getProperties()[Ae],"hai")))},"stores.beside":()=>{let e=Tr();return Mi(e,{[`${Ae}/1`]:"một"},()=>{e.setProperties({[Ae]:"hai"});let t=e.getProperties();return e.deleteProperty(Ae),T([t[
`${Ae}/1`],t[Ae]],["một","hai"])})},"stores.gone":()=>{let e=Tr();return e.setProperty(Ae,"một"),e.deleteProperty(Ae),T(Ae in e.getProperties(),!1)},"stores.long":()=>{let e=Tr();return Mi(e,{[Ae]:rE(
)},()=>{var t;return T((t=e.getProperties()[Ae])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Mi(e,{[Ae]:"riêng"},()=>T([e.getProperties()[Ae],
Ae in Tr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=T(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return T((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>T(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>T(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>T(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return T(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Nk(()=>T(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Nk(()=>T(
typeof nc("daily",""),"boolean"))};var oE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Ik(e){let t=oE();Ya({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Ya({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new tc(e,n,r,t)}var iE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function rc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&iE(n,t)&&e.deleteSheet(n),Ya(void 0)}function Jl(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Dk=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),ed={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},oc=Object.keys(ed);
function Or(e,t){let n=e.once("texts",()=>e.block(oc.length,1).setNumberFormats(oc.map(()=>["@"])).setValues(oc.map(r=>[ed[r]])).getValues());return T(n[oc.indexOf(t)][0],ed[t])}var Ql=()=>new Date(
Date.UTC(2018,9,2,5)),Fk={"values.text":e=>Or(e,"name"),"values.letters":e=>Or(e,"letters"),"values.lines":e=>Or(e,"lines"),"values.long":e=>Or(e,"long"),"values.phone":e=>Or(e,"phone"),"values.date":
e=>Or(e,"date"),"values.code":e=>Or(e,"code"),"values.number":e=>T(Dk(e,"0",12),12),"values.empty":e=>{let t=e.cell();return T([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return T(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>T(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return T(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),T(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>T(Number(Dk(e,"dd/MM/yyyy",Ql())),Number(Ql(
))),"values.dayShown":e=>T(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Ql()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return T([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return T(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return T([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),T(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>T(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),T([t.getValue(),t.getNumberFormat()],["","@"])}};var zk={...Fk,...Ck,...Mk,...Ek},sE=
Object.keys(zk),Uk=Object.keys($o);function aE(e,t){try{return zk[e](t)}catch{return{saw:"refused"}}}function cE(e,t){let n={...t};for(let r of Uk){let o=$o[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Kk(e,t){return Jl(()=>{t.scratch&&rc(e,t.scratch);let n=Ik(e),r=sE.map(s=>({id:s,seen:aE(s,n)})),o=cE(n,t.answers);rc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Uk.map(s=>({key:s,how:$o[s].how,answer:o[s]}))};return uk(o,i.differs.map(({id:s})=>s)),i})}function Bk(e,{scratch:t}){t&&Jl(()=>rc(e(),t))}function jk(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==ks.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Zk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[wi(n[i]),wi({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=jk(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Gk=(e,t)=>Zk(e,n=>tf(n.approved,n,t));function Wk(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||lo(n.consent))return[];let o=rg(n.consent);return[{index:r,cells:{consent:o,consentMark:di({...n,consent:o},t)}
}]}))}function uE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>sr(n,t)==="unknown"?[{index:r,cells:{consentMark:di(n,t)}}]:[]))}function Hk(e,t){return uE(e,t),Zk(e,n=>Rs(n,t)?Qn(
n,t):void 0)}var Vk=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Gk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&vg(t),e.accounts&&Wk(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],Ii=Vk.length;function qk(e,t,n){if(Object.keys(
t.sheets).length===0){e< Ii&&n(Ii);return}for(let r of Vk)r.number<=e||(r.run(t),n(r.number))}function Xk(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function lE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var td=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=lE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Yk(e,t,n){let r=new td(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var lt=e=>e,Qk=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Oe(e.tab)[t].writer!=="us"),nd=e=>e.typedRows.size>0||e.ownKeys.size>0;function ew(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>lt(
i)[n]);return!Xk(r(e),r(t))}var tw=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Jk(e,t,n,r){var i,s;let o=Oe(e.tab)[n];return Oa(o,Ia(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function dE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=lt(i)[a];return n.get(c)!==a&&u!==""&&Jk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":lt(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Jk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function nw(e,t){let n=dE(e,t),r=Object.keys(Oe(
e.tab)).filter(s=>n.some(({index:a,now:c})=>lt(c)[s]!==(t.rows[a]?lt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,lt(a)[c]]))}))),!0}function pE(e){let n=
Object.entries(Oe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>lt(s)[c]).join(`\n`).trim();return{
idOf:s=>lt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function rw(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(lt(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(lt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Yk(n,t.rows,pE(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?lt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&lt(t.rows[u])[l]!==lt(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var hE=3,Ge=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=Ir(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Ii,version:cb};this.wasRefusedLate=!1;
this.drafts=Ll;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=Ht()),!this.memory)throw new Y({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new Y({key:"workbook.lostTab",with:{tab:Q[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:yo}isStaff(t){return t!==""&&(Wt(t,
this.staff())||So(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Qt((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=sb(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(ec(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof Y)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&xk(t);let{settings:n,problems:r}=Qt(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
wk(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new vo(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new Li(t)}renewLinkKey(){let t=Rk(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new Li(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){kk(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Ii)throw new Y({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Ta(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new Fa(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){
n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Ib(o=>this.table(o),t,()=>Ka(
this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Qa(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;
if(!n)return;let r=n.getNote();za(r,t)!==r&&n.setNote(za(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&nd(n));return t.some(Qk)?(this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=tw(n,r);o&&(nw(n,r)&&(this.late((
)=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&ew(n,r)&&(this.tables.set(t,r),rw(n,r),!!nd(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(
t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Pi(t.rows);n!==this.remembered().groups&&(Za(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Ja(n),this.unsettled=!0)}
sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),
ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,hE))kr("check",n)}lostLog(){try{
return this.sheet("log"),[]}catch(t){if(t instanceof Y)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Tk(this.sheet("log"),t,this.now,oy(
this.visitor())))}exclusively(t){if(!Lo(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return Kk(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${Ue(n)}`}};var fE=24*36e5,Bn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=Ht())==null?void 0:t.post)!=null?n:Kn}setRunner(t){
Wb(t)}setLease(t){Hb(t)}setLastRun(t){Vb(t)}setRefused(t){Jb(t)}keepJournal(t){Xb(t)}closeJournal(){Yb()}setConfirmed(t){qb(t)}ledger(){return ok()}keepLedger(t){nk(t)}alone(t,n){let r=Lo();if(r)try{
t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=ek()),
this.firstLetter+fE-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),tk(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Pk({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Ak("daily")}};function Ao(e,t,n){
try{ck(e.remembered().google,t,n)}catch{}}function jn(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Bk(()=>e.spreadsheet(),r)}catch(
r){kr("sweep",r)}}function ow(e,t){if(!t||/\s/.test(t))return!1;let n=Je(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(
e.email).emails.some(o=>Je(o)===n)}var mE=(e,t)=>t.some(n=>n.code.trim()===e&&je(n.email).emails.length>0),gE=(e,t)=>t.filter(n=>ow(n,e)),iw=(e,t)=>t.some(n=>ow(n,e));function ic(e,t){switch(e.is){
case"staff":case"person":return gE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function sc(e,t){switch(e.is){case"staff":return!0;
case"unlisted":return t.mayChoose;case"person":case"link":case"nobody":return!1}}var rd=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:fe(e),contact:t.contact}};function ac(
e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>ic(t,n).some(
i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return sc(t,r)?mE(e,
n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:rd(t,r)}}}var od=30;function sw(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?
"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=de(n.closed,od)?"receipt":"refused"}var yE=({activity:e,mergedInto:t})=>t.trim()!==""||e===zr.merged||
e===zr.dissolved;function _r(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=mo(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=
r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=sw(n,i&&{link:i.link.trim(),extendedTo:xn(i.extendedTo),isGone:yE(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:
n.kind,unit:i}}function aw(e,t){let n=_r(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:yo}function Di(){let e=Session.getActiveUser().getEmail().toLowerCase();
return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Po=e=>t=>e===""?yo:t.isStaff(e)?{is:"staff",email:e}:iw(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:
e},cw=e=>t=>aw(t,e);function uw(e){let t=e==null?void 0:e.triggerUid,n=new Bn(()=>r.spreadsheet());if(typeof t!="string"||!he(n,()=>nc("daily",t)))return;let r=new Ge({who:o=>Po(he(n,()=>n.me()))(o)}
);ry(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Ao(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),jn(r)}var Zn=({first:e,last:t},n)=>n>=e&&
n<=t;function bE(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Qn(i,n):"";return Zn(t,s)&&a!==i.approved?[{index:s,
cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var kE=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Zn(t,r)&&lo(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:
n.trim(),rowId:r})):[];function wE(e,t){bE(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=wt(e,n),i=new Set;n.forEach((d,p)=>{Zn(t,p)&&i.add(d.unit.trim())});
let s=(d,p)=>Zn(t,p)||i.has(d.unit.trim()),a=ia(n,o,s);tn.some(d=>t.columns().has(d))?vE(e,t,n,a,o):e.putOwn("accounts",hi(e,n,o,s)),e.log(kE(n,t)),e.putOwn("accounts",sa(n,o,s)),e.putOwn("accounts",
a),e.putOwn("units",cr(e.table("units").rows,o,()=>!0)),mi(e,"accounts",t.columns(),d=>Zn(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=Yu(a,r.map(({faults:d})=>d),o);u&&
l.length===0&&l.push({index:t.first,notes:fi(o.accounts[t.first])}),xE(e,t,l,r)}function xE(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((
a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==df(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(
o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function vE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);
for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(wn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=Zn(t,a.index)&&a.cells.rowId?
{updated:e.now,by:"",source:Ur.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,pi(e,c,o.accounts[a.index]))}}var SE="sửa tay";function RE(e,t){if(!t.columns().has(
"first"))return;let n=e.table("units").rows.filter((r,o)=>Zn(t,o)&&r.code.trim());for(let r of n)r.first=SE;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function TE(e,t){RE(
e,t);let n=e.table("accounts").rows,r=wt(e,n);e.putOwn("accounts",sa(n,r,()=>!0)),e.putOwn("units",cr(e.table("units").rows,r,()=>!0)),mi(e,"units",t.columns(),o=>Zn(t,o))}function id(e,t){He(e,(
)=>t.tab==="accounts"?wE(e,t):TE(e,t))}function OE(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var _E=({range:e})=>typeof e.getGridId=="function";function dw(e){if(!_E(e))return;let t=new Ge({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Ao(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
OE(e.range);if(i<2)return;if(r==="settings"){CE(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Oe(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));id(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof Y))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(x(n.problem),"Sổ Tài Khoản",15)}}function CE(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(x).join(`\n`),"Cấu hình",15),id(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function pw(e){var t;return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):(t=He(e,()=>(ur(e,!0),e.sortUnits(),N({}))))!=null?t:w({key:"workbook.busy"})}var sd="Sổ Tài Khoản",LE="Dành cho cán bộ tỉnh",No=["spreadsheets","script.container.ui",
"userinfo.email"],hw=[...No,"script.scriptapp","script.send_mail"],yw=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:No}],bw=[{page:"check",caption:
"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:No},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:No},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,
height:560},who:"staff",scopes:No},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:hw},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:hw},{page:"assumptions",
caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:No}],kw=[...yw,...bw],ad=e=>typeof e=="object"&&"page"in e,cd=Object.fromEntries(kw.filter(ad).map(e=>[e.page,e])),cc=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,ww=e=>kw.flatMap(t=>t!=="—"&&(ad(t)?cc(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),fw=e=>e==="—"?void 0:{caption:e.caption,run:ad(
e)?cc(e.page):e.run},mw={forUnits:yw.map(fw),forStaff:bw.map(fw)};function gw(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function xw(){let e=SpreadsheetApp.getUi();gw(
e.createMenu(sd),mw.forUnits).addSeparator().addSubMenu(gw(e.createMenu(LE),mw.forStaff)).addToUi()}var ud="L1",EE=/^Mã sổ: (\S+)$/;function ld(e,t){var n;try{let r=(n=EE.exec(String(t.getRange(
ud).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function uc(e){let t=e.getSheetByName(Q.summary.title);return t?ld(e,t):"none"}var vw=e=>{
var t,n;return(n=(t=e.getSheetByName(Q.summary.title))==null?void 0:t.getRange(ud).canEdit())!=null?n:!0};function Sw(e,t){try{t.getRange(ud).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}
catch{}}var Rw=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Tw(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Qt(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${Rw(x({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var $E=e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`),AE="Khai báo tài khoản facebook";function Ow(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Rw(x({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?
` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${$E(e)}\x3c/div>${n}`).setTitle(`${AE}${r}`).addMetaTag("viewport",
"width=device-width, initial-scale=1")}var _w=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Cw({since:e,lastRun:t},n){let r=o=>o!==""&&rt(ve(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{
since:xe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:xe(t)}}:void 0}var PE=({dry:e,lastRun:t})=>e!==""&&ve(t)>e;function Lw({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{
runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:me[s].label}});return n.length?[...n]:_w([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i(
"dueBefore")],[!t.lettersFrom,i("lettersFrom")],[PE(e),{key:"health.dry",with:{since:oe(e.dry),email:o}}])}function Ew(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(
!n.lettersOn)return[];let s=Lw(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(x(c)))];let a=s.length?void 0:Cw(t,r);return a?[a]:s}function $w({office:e,post:t,
remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=Lw({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===fe(
e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Cw(n,e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Aw({
office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===fe(e.visitor())?{key:"health.hour",with:
o}:{key:"health.hourOther",with:{...o,email:t}}}function NE({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&
!t.settings.lettersOn,{key:"health.paused"}]]}function ME({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=ul(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{
at:xe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:ot(ve(c)),hour:String(o)}}],[dn(t,e.now),
{key:"health.sending"}]]}function Pw(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return _w(...NE(
e),...ME(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:
"health.failed",with:{letters:c}}])}function Nw(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=go(n,o),s=Ew({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(
!t.runner||i.length)return s;try{let a=gr(o,t,hr(t.ledger,Kt(e),o.round));return a.length?IE(e,a,s,r):s}catch(a){if(!(a instanceof Y))throw a;let{problem:c}=a;return s.some(u=>x(u).includes(x(c)))?s:[
c,...s]}}function IE(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[ka(xi(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function Mw(e,t){let n=e.settings(
),r=t.post(),i=r.ledger===void 0&&!dn(r,e.now)&&!r.inFlight?ga(e,t):hr(r.ledger,Kt(e),n.round);return n.lettersOn?r.runner?gr(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}function dd(e,t,
n){let r=Object.values(me),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&
d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=
o(u))!=null?p:u===me.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Cr=Object.keys(Q);function DE(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var pd=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=Q[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();
return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=DE(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Iw(e,t){let n=
new Set(Object.values(t)),r=new pd(e,n),o={},i=[];for(let s of Cr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Dw="Asia/Ho_Chi_Minh",FE=4,Fw="vi_VN";
function zE(e){let t=[];return e.getSpreadsheetTimeZone()!==Dw&&(e.setSpreadsheetTimeZone(Dw),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Fw&&(e.setSpreadsheetLocale(Fw),t.push({key:
"setup.locale"})),t}var zw=Cr.filter(e=>Object.keys(Oe(e)).length>0);function UE(e){return e.isNew?(Pb(e),$i(e),Al(e),[]):[...Nb(e),...$i(e)]}function lc(e){var t,n;try{return(n=(t=e.getOwner(
))==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function KE(e,t,n,r,o){let i=new _o(Ka(e,r,o)),s=Cr.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(
a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:
"setup.hidden"}]:s}function BE(e,t,n,r,o,i){var p;let s=Object.fromEntries(Cr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),
u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Cr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));qk(
c.version,{sheets:d,office:o,markKey:i},h=>{Vl({...c,version:h}),l=!0}),l||Vl(c)}function jE(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;
return{...n,...r?{[me.staff.label]:r.join(", ")}:{}}}var ZE=e=>({[me.staff.label]:e,[me.replyTo.label]:"",[me.testTo.label]:"",[me.lettersOn.label]:me.lettersOn.initial});function GE(e,t){
return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function WE(e,t){JSON.stringify(e)!==JSON.stringify(t)&&ec(e);let n=t?ab(e,t):[];return n.length?[{key:
"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Uw(e){var B,D,m,f;let t=Ht(),n=lc(e),r=zE(e),{found:o,did:i}=Iw(e,(B=t==null?void 0:t.tabs)!=null?B:{});r.push(...i),o.summary.made&&
o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of zw){let v=kb(y,o[y],(D=t==null?void 0:t.version)!=null?D:0);s.set(y,v.open),r.push(...v.did)}let a=vk(t==null?void 0:t.markSecret),c=new Ge(
{book:e,setUp:{markKey:a.key,lastWitness:(m=t==null?void 0:t.witness)!=null?m:""}});for(let y of Cr)c.edits(y,o[y].sheet);Sk(t)&&t!==void 0&&t.version>=FE&&r.push({key:"setup.linksAnew"});let l,d=(
)=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":ld(e,o.summary.sheet),h=p==="copy"?ZE(d()):jE(t,o.settings.id),g=GE(p,t!==void 0),b=s.get("settings").isNew;
if(r.push(...g),!b){let y=dd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let k=b?(f=t==null?void 0:t.staff)!=null?f:[d()]:Qt(c.settingTexts()).settings.staff;r.push(...KE(e,o,s,k,n));for(
let y of zw)r.push(...UE(s.get(y)));b&&r.push(...dd(c.table("settings"),d,h)),BE(e,o,t,n,c,a.key);let R=a.isNew?Hk(c,a.key):0;R&&r.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&a.allMarked();
let O=c.table("units");r.push(...Za(o.summary.sheet,o.units.name,s.get("units").positions,O.rows)),p!=="here"&&Sw(e,o.summary.sheet),(t==null?void 0:t.groups)!==Pi(O.rows)&&Ja(Pi(O.rows)),
c.compileSettings(),r.push(...WE(c.settings().staff,t==null?void 0:t.staff));let P=Object.fromEntries(ja.map(y=>[y,s.get(y).rows]));return ja.some(y=>{var v;return((v=t==null?void 0:t.lines)==null?
void 0:v[y])!==P[y]})&&Qa(P),gi(c),SpreadsheetApp.flush(),r.push(...Mw(c,new Bn(()=>e))),{first:(!t||t.version===0)&&!R&&g.length===0,did:r}}var dc=(e,t=sd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},HE=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function hd(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,ww(e));try{let n=Di(),
r=n?new Ge({who:Po(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&jn(r),o!=null&&o.length&&dc(o.map(x).join(`\n`))}catch(n){dc(x(wr(n)))}}var fd={key:"who.staffOnly"};function Kw(e,t){let n=Tw(t,
e.remembered()),{caption:r,where:o}=cd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function Bw(e){hd(cc(e),t=>(
t.remembered(),cd[e].who==="staff"&&t.visitor().is!=="staff"?[fd]:Kw(t,e)))}function jw(){hd("showMissingFirst",e=>{let t=pw(e);t.ok||dc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function VE(e){
let t=e.visitor();return t.is==="staff"||So(lc(e.spreadsheet()),fe(t))}function qE(e){let t=e.spreadsheet(),n=uc(t);if(n==="here")return vw(t)?void 0:fd;let r=n==="copy"?lc(t):"";return r&&!So(r,Di(
))?{key:"who.ownerFirst"}:void 0}function Zw(){hd("setUp",e=>{let t=Ht()?VE(e)?void 0:fd:qE(e);if(t)return[t];let n=Lo();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Uw(e.spreadsheet());
n.releaseLock();let i=o.map(x),s="Thiết lập, sửa lại sổ";return r?HE(`${x({key:"setup.first"})}\n\n${x({key:"setup.askGoogle"})}`,s)&&Kw(e,"assumptions"):dc(i.length?i.join(`\n`):x({key:
"setup.nothing"}),s),[]})}var XE=e=>e.slice(0,e.indexOf(".")),YE=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Bl[t],why:x({key:`google.${n}`})}));function JE(e,{same:
t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${oe(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:
c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}
function QE(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Ni[n],saw:r,so:ik[XE(n)]})),unknown:[...t.notAsked.map(n=>({says:Ni[n],why:x({key:"google.refused"})})),...YE(
t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Bl[n],answer:r}]),copy:JE(e,t)}}function Gw(e){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=
e.checkGoogle();return t?N(QE(e.today,t)):w({key:"google.busy"})}function Ww({drafts:e},{unit:t,draft:n}){return e.keep(t,n),N({})}function Hw({drafts:e},{unit:t}){return e.drop(t),N({})}var hc=[
"code","name","kind","parent","email","phone","required","extendedTo","note"],md=(...e)=>new RegExp(`^(?:${e.join("|")})$`),fn=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),gd=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),e$="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",t$="cdcs|cong doan(?: co so)?|to chuc cong doan",Vw=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",n$="don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",r$=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",fn("bat buoc","required")],["extendedTo",fn("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",gd("e ?-? ?mail","g?mail")],["email",fn("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",gd("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",fn("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",gd("cap tren","chu quan","quan ly","phu trach")],["parent",fn("(?:truc )?thuoc","parent","superior")],["kind",fn(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",md("cap(?: cong doan| don vi)?")],["note",fn("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",fn("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",md("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",fn(`ten (?:day du )?(?:cua )?(?:${n$})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",md(`${e$}${Vw}`,`(?:${t$})${Vw}`)]],o$=/\b(?:cu|truoc(?: day)?)$/,i$=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,pc=e=>H(E(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function s$(e){
var n,r;let t=pc(e);if(!(!t||o$.test(t)))return(r=hc.find(o=>pc(Rt[o].heading)===t))!=null?r:(n=r$.find(([,o])=>o.test(t)))==null?void 0:n[0]}var fc=200;function Lr(e){let t=new Map,n=[];
return e.slice(0,fc).forEach((r,o)=>{let i=s$(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(pc(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!i$.test(pc(r))&&n.push(E(r))}),{at:t,leftOut:n}}var Jw=s0(
qw(),1);var Qw=["\u0009",";",",","|"],a$=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,c$=20,u$=2e3,Xw=(e,t)=>Lr(e.slice(0,u$).split(t)).at.size;function l$(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,c$),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&Xw(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of Qw)for(let a of t){let c=Xw(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var ex="\ue000",d$=5e3;function p$(e,t,n,r){let o=Math.min(e.length,t+d$),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function h$(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?p$(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?Yw(
e,i,t):Yw(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,ex):u,c< e.length&&(o+=e[c]),i=c+1}return o}function Yw(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function f$(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>g$(n.slice(n.indexOf(">")+1))))}var m$={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},g$=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=m$[String(o).toLowerCase()])!=null?s:t}).trim(),y$=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function tx(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=f$(t);if(n)return n;let r=a$.exec(t),o=r?t.slice(r[0].length):t,i=Qw.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:l$(o),a=s==="|"?o.split(
`\n`).map(y$).join(`\n`):o,c=h$(a,s);if(c==="")return[];let{data:u}=(0,Jw.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(ex).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var nx=20;
function kd(e){let t=e.slice(0,nx).map(o=>({row:o,at:Lr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function b$(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var k$=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,w$=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,x$=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function v$(e){return hc.some(
n=>n!=="code"&&n!=="name"&&e[n])||!k$.test(e.code)?!1:w$.test(e.code)||x$.test(H(e.name))}function S$(e){var r,o;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
bn(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=kn(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=it(e.extendedTo))!=null?o:e.extendedTo:""}}function xd(e){var d,p,h,g;let t=
tx(e).map((b,k)=>({line:k+1,cells:b})).filter(({cells:b})=>b.some(k=>k.trim())),n=kd(t),r=n&&Lr(n.cells).at.size<2?T$(t):void 0,o=(d=r&&kd(r))!=null?d:n,{at:i,leftOut:s}=Lr((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>Rt[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(h=o==null?void 0:o.line)!=null?h:1,sections:[],
offers:r?O$(t,r):[]},u=o?t.filter(({line:b})=>b>o.line):[],l=((g=o==null?void 0:o.cells)!=null?g:[]).map(b=>E(b)).join("\u0009");return u.forEach(({line:b,cells:k},R)=>{if(R===0&&i.size>1&&b$(k)||
k.map(P=>E(P)).join("\u0009")===l)return;let O=Object.fromEntries(hc.map(P=>[P,E(i.has(P)?k[i.get(P)]:"")]));if(v$(O)){c.sections.push({line:b,text:[O.code,O.name].filter(Boolean).join(" · ")});
return}if(!r)for(let P of["name","kind","parent","note"]){let B=O[P]?Wn(k[i.get(P)]):void 0;B&&c.offers.push({line:b,from:O[P],to:B.text})}c.lines.push({line:b,unit:S$({...O,email:R$(k,i.get(
"email"))})})}),c}var R$=(e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>E(r)).filter(Boolean).join(`\n`)};function T$(e){let t=o=>{var i;return(i=ep(o.map(({cells:s}
)=>s.slice(0,fc))))==null?void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,nx)),r=n&&kd(n);return r&&Lr(r.cells).at.size>1?t(e):void 0}function O$(e,t){return e.flatMap(({line:n,
cells:r},o)=>r.slice(0,fc).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var wd=e=>Se(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");
function _$(e){let t=new Map,n=new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{Se(o)&&(t.set(Se(o),s),n.has(wd(o))||n.set(wd(o),s),we(i)&&!r.has(we(i))&&r.set(we(i),s))}),{byCode:t,byNear:n,
byName:r}}var C$=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function vd(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=_$(t),s=new Map,a=
new Map,c=new Map;for(let{line:l,unit:d}of e.lines){let p=Se(d.code);p&&!s.has(p)&&s.set(p,l)}let u=oa([...e.lines.map(({unit:l})=>l),...t.filter(l=>!s.has(Se(l.code)))]);for(let{line:l,text:d}
of e.sections)n.rejected.push({line:l,text:d,why:[x({key:"roster.section"})]});return e.lines.forEach(({line:l,unit:d},p)=>{var U;let h=Se(d.code),g=wd(d.code),b=u[p].filter(({column:J,problem:Pe}
)=>J!=="phone"&&Pe.key!=="roster.codeTwice").map(Jc),k=s.get(h);k!==void 0&&k!==l&&b.push(x({key:"roster.repeatedInPaste",with:{code:d.code,line:k}}));let R=r.get(h),O=R===void 0&&h?t[(U=o.get(
g))!=null?U:-1]:void 0,P=a.get(g);if(O?b.push(x({key:"roster.nearCode",with:{code:O.code,name:O.name}})):R===void 0&&h&&P&&k===l&&b.push(x({key:"roster.nearLine",with:P})),h&&!P&&a.set(g,{line:l,code:
d.code}),b.length){n.rejected.push({line:l,text:C$(d.code,d.name),why:b});return}let B=we(d.name),D=c.get(B),m=i.get(B);if(D?n.notes.push({line:l,text:x({key:"roster.sameNameLine",with:{...D,name:
d.name}})}):m!==void 0&&m!==R&&n.notes.push({line:l,text:x({key:"roster.sameName",with:{name:d.name,code:t[m].code}})}),D||c.set(B,{line:l,code:d.code}),R===void 0){n.added.push({line:l,unit:d});
return}let f=t[R],y=e.has.filter(J=>J!=="code"&&d[J]!==f[J]);if(y.length===0){n.same+=1;return}let{code:v,...S}=Object.fromEntries(e.has.map(J=>[J,d[J]]));n.changed.push({line:l,index:R,unit:{code:
f.code,...S},code:f.code,name:d.name,columns:y.map(J=>{let Pe=Rt[J].heading;return d[J]===""?x({key:"roster.emptied",with:{column:Pe,was:f[J]}}):Pe})})}),n.absent=t.filter(({code:l})=>Se(l)&&!s.has(
Se(l))).map(({code:l,name:d})=>({code:l,name:d})),n}var rx=100,L$=2e4;function ox(e){return e.lines.length===0?[ze({key:"roster.empty"})]:e.lines.length>L$?[ze({key:"roster.tooLong"})]:
e.missingColumns.map(t=>ze({key:"roster.needColumn",with:{column:t}}))}function ix(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=xd(t),r=ox(n);if(r.length)return et(r);
let o=vd(n,e.table("units").rows);return N({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,rx),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,rx)}})}function E$(e,
t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:
r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),ur(e,!0),e.readyLines()}function sx(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let n=xd(t),r=ox(n);return r.length?et(r):(o=He(e,()=>{let i=vd(n,e.table("units").rows);return E$(e,i),N({added:i.added.length,changed:i.changed.length,
rejected:i.rejected.length})}))!=null?o:w({key:"workbook.busy"})}var Sd=e=>({key:"setting.empty",with:{label:e}});function cx({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{
deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,g=oe(n.last),b=c.testTo.join(", "),k=vs(c),R=!!a.dueBefore&&!!c.lettersFrom&&!k,O=R&&(c.lettersFrom>n.last||
t>n.last),P=e.units.filter(B=>se(B)&&!St(B.emails).length).length;return{refuse:ax([!a.dueBefore,Sd("Hạn nộp (trước ngày)")],[!c.lettersFrom,Sd("Gửi thư từ ngày")],[!St(u).length,Yc],[k,{key:
"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[R&&!O&&d>0,{key:
"letter.cannotFinish",with:{units:d,quota:h,last:g}}]),warn:ax([O,{key:"letter.startLate",with:{last:g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[P>0,{key:"letter.unreachable",with:{
units:P}}],[!!b&&!k,{key:"letter.testMode",with:{to:b}}],[!l.trim(),Sd("Liên hệ khi cần hỗ trợ")])}}var ax=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var lx=21,ux=100,$$=400;function dt(e,t,n){
return e.visitor().is==="staff"?n(Gn(e,t)):w({key:"who.staffOnly"})}function Gn(e,t){let n=t.quota(),r=t.post(),o=go(e.compileSettings(),e.settings()),i=Sa(e,t,void 0,n),s=hr(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?gr(e.settings(),r,s):[]}}var Rd=e=>e>ux?$$:ux;function Td({office:e,state:t,quota:n}){
let r=Yn(t),o=[];for(let i=0;i<=lx;i+=1){let s=de(e.today,i),{go:a,held:c}=Jn(on(t,s,r).letters,Math.min(i===0?n:1/0,Rd(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var Mo=(e,t)=>{var n;return(n=on(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Td(e).flatMap(({go:r})=>r).find(r=>r.key===t)},A$=
/^(?:stores|mail|triggers|values)\./;function P$(e){let t=e.googleDiffers().filter(n=>A$.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function mc({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=Zg(r,e.today,de(e.today,lx),Rd(o),Math.min(o,Rd(o))),{refuse:c,warn:u}=cx({state:r,today:e.today,forecast:a,zones:t.zones(),me:fe(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...P$(e),...c],warn:u}}var dx=60,N$=40,Od=(e,t)=>{var n,r,o;return{key:e.key,kind:ee(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function M$({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ot(e),counts:sl({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,dx).map(s=>Od(s,r)),more:Math.max(0,t.length-dx)}}function I$({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:xe(l),why:d}});return{unknown:r.filter(({state:o})=>o===ae.unknown),recent:r.slice(0,N$)}}var Fi=e=>ze(e);
function D$({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>Fi(i));return{plan:r("plan"),ledger:r("ledger"),preview:x(ka(t,e.today)),mark:wa(
e.settings())}}function Er(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=mc(e,!1),s=Aw(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:fe(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:$w(e).map(Fi),held:D$(e),refuse:o.map(Fi),warn:[...i,...s?[s]:[]].map(Fi),health:Pw(e).map(Fi),days:Td(e).map(a=>M$(a,r)),...I$(e)}}var _d=(e,t,{key:n})=>dt(e,t,
r=>{var u;let o=Mo(r,n),i=fe(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=
o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...pr(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{
to:i}})}return N({to:i})}),Cd=(e,t,{key:n})=>dt(e,t,r=>{var s;let o=Mo(r,n);if(!o)return w({key:dn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=ll(e,t,(c,{register:u})=>{var l;return Qe((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${el}: ${fe(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?w({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),N({did:a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof $n)return w({key:"workbook.busy"});if(
a instanceof mr)return w(a.problem);throw a}});function px({office:e,post:t},n,r,o,i){let s=`${o.why}: ${fe(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=ha(
c,u).get(mt(u)(n));if(l===void 0&&!i)return w({key:"letter.gone"});let d=l===void 0?void 0:Xn(c[l].state);return r(d)?(Bt(e,new Map([[n,{...i&&l===void 0?ct(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Kg(e,t,n,Qe(d)),N({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var Ld=(e,t,{key:n})=>dt(e,t,r=>px(r,n,o=>!Qe(o),{state:ae.skipped,why:"Cán bộ chọn bỏ qua"},Mo(r,
n))),Ed=(e,t,{key:n,wasSent:r})=>dt(e,t,o=>px(o,n,i=>i==="unknown",r?{state:ae.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ae.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function hx(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var $d=(e,t,{mark:n})=>dt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return w({key:"letter.nothingHeld"});
let o=e.settings();return n!==wa(o)?w({key:"letter.changedAgain"}):(t.setConfirmed(en(o)),hx(t),e.log([{what:{key:"log.planConfirmed"}}]),N(Er(Gn(e,t))))});function F$(e,t,n){let r=qr(e),o=new Map(
e.units.map(({code:c})=>[We(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Hh({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${fe(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&ee(u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?
void 0:u.unit)!=null?p:"")||"",state:ae.sent,at:n.now,why:a}]}))}var Ad=(e,t,{as:n})=>dt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?dn(o,e.now)?w({key:"letter.busy"}):(
o.inFlight&&Ra(e,t),t.alone(e,()=>{let s=xi(e,wt(e,e.table("accounts").rows)),a=hr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Bt(e,F$(s,c,e)),e.settle(),Bg(e,t)})?(hx(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),N(Er(Gn(e,t)))):w({key:"workbook.busy"})):w({key:"letter.nothingHeld"}));function z$({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===me.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(en(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var Pd=(e,t,{on:n,takeOver:r})=>dt(e,t,o=>{let i=n?mc(o,r).refuse:[];if(i.length)return et(i.map(a=>ze(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),z$(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),N(Er(Gn(e,t)))):w({key:"workbook.busy"})});function U$({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==fe(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var fx=(e,t)=>dt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Ra(e,t),N(Er(U$(n)||r?Gn(e,t):n))}),mx=(e,t,{key:n})=>dt(e,t,r=>{
let o=Mo(r,n);if(!o)return w({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=pr(o,r.state,"staff");return N({...Od(o,r.state),subject:i,html:s,text:a,zalo:_g(o,r.state),attachments:
c.map(({name:u})=>u)})});var gx=({reason:e,code:t})=>`${po[e]}${t&&` (${t})`}`;function yx(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(
Je)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=pg(t,a=>r.has(Je(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Je(a.email))).map(({code:c,name:u})=>({unit:c.trim(),
name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:gx(u)})),delayed:i}}function bx(e,{text:t}){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let{lines:n,delayed:r}=yx(e,t);return N({lines:n,delayed:r})}function K$(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&Xn(i.state)==="sent"&&je(
i.to).emails.some(c=>Je(c)===Je(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function kx(e,t,{text:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=yx(e,n);if(
o.length===0)return N({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},
unit:a})));for(let{unit:a,bounce:c}of o){let u=K$(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ae.bounced,why:gx(c),at:e.now}}])}return t.setRefused(s),N({marked:o.length})});return r?
r.value:w({key:"workbook.busy"})}var wx=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var mn=e=>Ln(JSON.stringify(tn.map(t=>e[t])));function B$(e,t,n){let r={row:e.rowId},o=er(e,n),i=[];o==="returned"&&i.push({key:"account.returned",
sentence:Dr(Ts(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Dr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:
Dr({key:"account.changedSince",with:{columns:Yr(e,n).join(", ")}}),...r}),i}var zi=(e,t)=>e.rowId||`~${t}`;function Ui(e,t,n,r=so(e)){let o=Object.fromEntries(ke.map(s=>[s,e[s]])),i=nt(e);return{
rowId:zi(e,t),version:mn(e),fields:o,stopped:i,says:i?[]:B$(e,r,n),review:er(e,n),comment:e.comment}}var Io=(e,t,n)=>{var r;return Gr({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:xn((r=
e==null?void 0:e.extendedTo)!=null?r:"")},n)},$r=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ke.some(o=>n[o])?[{row:n,index:r}]:[]);var j$={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},
address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:"link.changed.owner"}},xx=e=>e==="proved"?void 0:j$[e],Ki=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function vx(e){let t=Ki(e);if(t)return w(t);let{webAddress:n,linkOnly:r}=e.settings(),o=xa(e),i=xx(o),s=e.proof(),a=e.staff();return N({door:o,says:i?x(i):"",address:n,host:Dp,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:xe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Wt(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function Sx(e){let t=Ki(e);if(t)return w(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return w({
key:"link.noAddress"});if(!r)return w({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+al,address:xo(n)});return N({url:cl(n,o),minutes:al/6e4})}function Rx(e,{unit:t}){var d;let n=Ki(
e);if(n)return w(n);let r=xx(xa(e));if(r)return w(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=va(e))==null?void 0:d(t,"unit"));if(!i)return w({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=Io(o,s,e.today);return N({url:i,message:wx({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function Tx(e,{unit:t}){let n=Ki(e);
if(n)return w(n);let r=He(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?w({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),N({}))});return r!=null?r:w({key:"workbook.busy"})}function Ox(e){let t=Ki(e);if(t)return w(t);let n=He(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),N({})));return n!=null?n:w({key:"workbook.busy"})}var _x=({code:e,name:t})=>({code:e.trim(),name:t});function gc(e,t){var g;let n=e.visitor(),r=e.settings(),o=
e.table("units").rows,i=ic(n,o),s=(g=t.unit)!=null?g:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=ac(s,n,o,r);if(!b.may)return w(b.why)}let a=sc(n,r);if(s===void 0&&i.length===0&&
!a)return w(rd(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:h}=r;return N({who:{email:fe(n),isStaff:n.is==="staff"},unit:c&&{..._x(c),status:
c.status,timeliness:c.timeliness},yourUnits:i.map(_x),mayChoose:a,rows:c?$r(e.table("accounts").rows,c.code.trim()).map(({row:b,index:k})=>Ui(b,k,e.markKey())):[],deadline:Io(c,r,e.today),guidance:u,
federation:l,department:d,contact:p,notice:h,draft:c&&n.is!=="link"?e.drafts.get(c.code.trim()):""})}function Cx(e){let t=e.visitor(),n=e.table("units").rows,r=ic(t,n),o=sc(t,e.settings())?n:r;
return N({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Nd=(e,t)=>e.trim()===t.trim();function Lx(e,t,n){let r={...t.fields},o=[];for(let s of ke){let[a,c,u]=[e.fields[s],
t.fields[s],n.fields[s]];Nd(c,a)?r[s]=u:!Nd(u,a)&&!Nd(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var Z$=e=>{let t=fe(e.visitor());return{
refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},Ex=200,G$=30,W$=(e,t)=>({...Nc(gt),unit:e,usage:Re.active,rowId:t}),H$=(e,t)=>ke.every(n=>e[n]===t[n])&&nt(e)===nt(t),V$=(e,
t)=>t.stopped&&e?void 0:so(t.fields),q$=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Re.stopped:Go(e.usage)===Re.locked?Re.locked:Re.active}),X$=e=>({fields:Object.fromEntries(ke.map(
t=>[t,e[t]])),stopped:nt(e)});function Y$(e,t){if(!t||!e.opened||mn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Lx(e.opened,e,X$(t));return o.length>0?e:{...e,fields:n,stopped:r,
version:mn(t)}}function J$(e,t,n,r){let o=n.findIndex((d,p)=>zi(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:Y$(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return ze({key:
"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return ze({key:"form.rowGone"},{row:a.rowId});let c=V$(i,a),u=q$(i!=null?i:W$(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};
let l=H$(i,u)?"same":nt(u)&&!nt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var Q$=e=>({by:e.source===Ur.hand?"":e.by,at:xe(e.updated)}),eA=(e,t)=>t.flatMap(({
before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&mn(n)!==o.version?[{...Ui(n,r,e.markKey()),...Q$(n)}]:[]);function tA(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;
return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Dr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function nA(e,t,n){
let r=e.some(({after:i})=>!nt(i)&&i.kind!==V.none),o=new Set(e.map(({index:i})=>i));return r?$r(n,t).filter(({row:i,index:s})=>i.kind===V.none&&!nt(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:mn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Re.stopped},what:"stopped"})):[]}function rA(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...$r(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!nt(s)),i=o.filter(s=>s.kind===V.none);return i.length===0||i.length===o.length?[]:i.map(
s=>ze({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var oA=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!nt(n))&&n.kind!==V.none);function iA(e,t,n,r){let o=eA(e,n);if(
o.length)return et(o.map(a=>ze({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(i>0&&$r(r,t.unit).length+i>Ex)return w({key:"form.unitFull",with:{most:Ex}});
let s=[...tA(n),...rA(n,t.unit,r)];return oA(n)&&!t.consent&&s.push(ze({key:"form.consent"},{field:"consent"})),s.length?et(s):void 0}var sA=e=>[...new Set(e.flatMap(({before:t,after:n})=>[
...ke.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(nn),...t&&t.usage!==n.usage?[nn("usage")]:[]]))],$x=e=>Object.fromEntries(ch.map(t=>[t,e[t]]));function aA(e,t,n,r){
let o=e.markKey();if(!n.consent||!ir(t)||!o)return{consent:"",consentMark:""};let i=eg(r,e.now,e.settings().notice);return{consent:i,consentMark:di({...t,consent:i},o)}}function cA(e,t,n,r,o){let i=
e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:Ur.form}),d!=="stopped"&&Object.assign(l,aA(e,l,n,o.consentBy));let a=s.rows.slice(),c=
t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:sA(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=
l.after);let u=Ju(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:$x(l.after)})),added:c.map(l=>$x(l.after))});
return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===Ee.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function uA(e,t,n,r){let o=e.table(
"units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:
o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===V.none?`${V.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:$r(e.table("accounts").rows,
t.unit).map(({row:a,index:c})=>Ui(a,c,e.markKey(),s.get(a.rowId))),deadline:Io(o,i,e.today),pages:i.pages}}var lA=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function dA(e,{
consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!nt(r)&&ir(r)&&!lA(n)&&sr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function pA(e,t,n){let r=n.refusal();if(r)return w(r);let o=
e.table("units").rows,i=ac(t.unit,e.visitor(),o,e.settings());if(!i.may)return w(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>J$(h,t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(
c.length)return et(c);let u=a.map(h=>dA(e,t,h));u.push(...nA(u,t.unit,s));let l=iA(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=d.length?cA(e,d,t,i.unlisted,n):bg(e,t.unit);
return n.recorded(p),N(uA(e,t,u,p))}function yc(e,t,n=Z$(e)){var r;return t.rows.length===0?w({key:"form.nothing"}):t.rows.length>G$?w({key:"form.tooMany"}):new Set(t.rows.map(
o=>o.rowId)).size!==t.rows.length?et([{key:"form.oldPage",sentence:x({key:"form.oldPage"})}]):(r=He(e,()=>pA(e,t,n)))!=null?r:w({key:"workbook.busy"})}var $t=e=>I().check(jt(e)),Do=$t(ra),Ax=z(
Object.fromEntries(ke.map(e=>[e,$t(2e3)]))),Md=z({rowId:I().check(ko(/^[~\w-]{1,40}$/)),version:$t(400),fields:Ax,stopped:hn(),opened:qe(z({fields:Ax,stopped:hn()}))}),Id=z({unit:Do,consent:hn(),rows:
Ct(Md).check(jt(60))}),Ar=z({}),bc=z({key:$t(300)}),Et=(e,t)=>({input:e,run:t}),Xe=(e,t)=>Et(e,(n,r,o)=>t(n,o)),Px={openForm:Xe(z({unit:qe(Do)}),gc),listUnits:Xe(Ar,Cx),saveReport:Xe(Id,(e,t)=>yc(e,
t)),keepDraft:Xe(z({unit:Do,draft:$t(6e4)}),Ww),dropDraft:Xe(z({unit:Do}),Hw),checkAll:Xe(Ar,Sg),checkGoogle:Xe(Ar,Gw),previewRoster:Xe(z({text:$t(4e6)}),ix),importRoster:Xe(z({text:$t(4e6)}),sx),
lettersView:Et(Ar,fx),previewLetter:Et(bc,mx),sendToMe:Et(bc,_d),sendNow:Et(bc,Cd),skipLetter:Et(bc,Ld),decideUnknown:Et(z({key:$t(300),wasSent:hn()}),Ed),confirmPlan:Et(z({mark:$t(2e3)}),$d),
settleMemories:Et(z({as:Fn(["sent","again"])}),Ad),linksView:Xe(Ar,vx),testLink:Xe(Ar,Sx),unitLink:Xe(z({unit:Do}),Rx),replaceLink:Xe(z({unit:Do}),Tx),renewLinks:Xe(Ar,Ox),readReturned:Xe(z({text:$t(
4e5)}),bx),markReturned:Et(z({text:$t(4e5)}),kx),switchLetters:Et(z({on:hn(),takeOver:hn()}),Pd)},hA=41e5;function Nx(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Px,
n))throw new Error("unknown call");if(typeof r!="string"||r.length>hA)throw new Error("malformed body");let{input:o,run:i}=Px[n];return i(e,t,Ga(o,JSON.parse(r)))}var Pr=["phone","email",
"secondPhone"];function fA(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function mA(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim(
)))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Dd=(e,t)=>t.trim()===""?t:e==="email"?mA(t):fA(t),Fd=(e,t,n)=>n!==""&&t.trim()===Dd(e,n)?n:t,gA=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,yA=
/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,zd=e=>e.replace(gA,"•••").replace(yA,"•••");var Mx=e=>Pr.includes(e);function Ix(e){if(Mx(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:x({key:
"link.stored"}),row:n,field:r}}return{...e,sentence:zd(e.sentence)}}function Bi(e,t){let n={...e.fields};for(let r of Pr)n[r]=Dd(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:
e.says.map(Ix),comment:zd(e.comment),masked:Pr.filter(r=>e.fields[r].trim()!=="")}}var Dx=(e,t)=>({...Bi(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),Fx=(e,t)=>{var n;return Mx(e.field)&&t.has(`${(
n=e.row)!=null?n:""} ${e.field}`)?Ix(e):e};function zx(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of Pr){for(let l of[t,n])l&&s[
u]===e.fields[u]&&(s[u]=Fd(u,s[u],l[u]));a&&t&&(a.fields[u]=Fd(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(mn(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?mn(t):e.version}}
function Ud(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==xo(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function Ux(e,{token:t,
noSignIn:n}){let r=_r(e,t);if(r.is!=="test")return w({key:"link.refused"});let o=Ud(e,r.token);if(o)return w(o);if(!n)return w({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,
version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"}}]),N({address:i,runsAs:c,version:a})));
return u!=null?u:w({key:"workbook.busy"})}function Bx(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,department:n,guidance:r,contact:o}}function Kx(e,t){let n=
gc(e,{unit:t}),r=e.linkKey();if(!n.ok||!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>Bi(i,
r))}}function bA(e,t){var r,o;let n=e.mergedInto.trim();return(o=(r=t.find(i=>i.code.trim()===n))==null?void 0:r.name)!=null?o:n}function kA(e){let{closed:t}=mo(e);return t?ot(de(t,od)):""}
function wA(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Ud(e,n),i=e.proof();return{office:Bx(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:xo(r)===n.address?r:"",
refused:o?x(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function kc(e,{token:t}){let n=_r(e,t),r={office:Bx(e)};switch(n.is){case"refused":return{...r,state:"refused"};
case"test":return wA(e,t,n);case"gone":return{...r,state:"merged",unit:n.unit.name,into:bA(n.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:Kx(e,n.unit.code.trim(
)),until:kA(e)};case"open":return{...r,state:n.kind==="preview"?"preview":"open",token:t,form:Kx(e,n.unit.code.trim()),below:[],above:""}}}var xA=80;function vA(e){var r,o;let t=oi(e.slice(0,200)),n=
t.ok?t.name:E(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,xA)}function SA(e,t){let n=_r(e,t);return n.is==="open"?
n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var RA={self:"tự khai",behalf:"khai hộ"};function TA(e,t,n,r,o,i){let s=`liên kết ${t}`;return{
refusal:()=>SA(e,r.token),received:(a,c,u)=>{let l=a,d=u.find((h,g)=>zi(h,g)===l.copiedFrom&&h.unit.trim()===t),p=zx(l,c,d,n);for(let h of Pr)p.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);
return p},by:`${s} (${o})`,consentBy:r.consent?`${o} (${RA[r.consent]}, ${s})`:"",recorded:a=>ua(e,a,({code:c})=>c.trim()===t)}}function OA(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:
e.value.rows.map(o=>Bi(o,t))}}:et(e.problems.map(o=>Fx(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>Dx(o,t)))}function jx(e,t){let n=vA(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||
!o||o.kind==="test")return w({key:"link.refused"});if(!n)return et([ze({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,...c}=t,u=new Set,l=yc(e,{...c,unit:o.unit,consent:a!==""}
,TA(e,o.unit,r,t,n,u));return OA(l,r,u)}var Kd=(e,t)=>({input:e,run:t}),Bd={linkOpen:Kd(z({token:Na}),(e,t)=>N(kc(e,t))),linkSave:Kd(Ol(Jy(Id,{unit:!0,consent:!0,rows:!0}),{token:Na,sender:I().check(
jt(400)),consent:Fn(["","self","behalf"]),rows:Ct(Ol(Md,{copiedFrom:qe(I().check(jt(60)))})).check(jt(60))}),(e,t)=>jx(e,t)),linkConfirm:Kd(z({token:Na,noSignIn:hn()}),Ux)},Zx=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Bd,e),_A=1e6;function Gx(e,t){if(typeof t!="string"||t.length>_A)throw new Error("malformed body");return Ga(Bd[e].input,JSON.parse(t))}var Wx=(e,t,n)=>Bd[t].run(
e,n);var Hx=e=>new Ge({who:cw(e),waitMs:5e3});function CA(e){var c,u;let t=wr(e),{settings:n}=Qt((u=(c=Ht())==null?void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={
federation:r,department:o,guidance:i,contact:s};return e instanceof Y&&e.problem.key==="workbook.otherLayout"?{office:a,state:"upgrading"}:{office:a,state:"failed",says:x(t)}}function Vx(e){var o;
let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=kc(Hx(n),{token:n})}catch(i){r=CA(i)}return Ow(r)}function qx(e,t){let n;try{let r=Gx(e,t);return n=Hx(r.token),JSON.stringify(
Wx(n,e,r))}catch(r){let o=wr(r);return n==null||n.letGo(),JSON.stringify(w(o))}}function Xx(e){xw(),LA(e==null?void 0:e.source)}function LA(e){try{let t=new Ge({book:e,waitMs:5e3}),n=
t.compileSettings(),r=He(t,()=>ur(t,t.mayWrite("accounts","review")));$A(t,e,n,r),jn(t,()=>t.mayWrite("accounts","review"))}catch(t){t instanceof Y?t.problem.key!=="workbook.notSetUp"?e==null||
e.toast(x(t.problem),"Sổ Tài Khoản",30):e&&EA(e):kr("onOpen",t)}}function EA(e){let t=uc(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(x({key:n}),
"Sổ Tài Khoản",30)}function $A(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=Nw(e,(i=e.remembered().post)!=null?i:Kn,n,r);o.length&&(t==null||t.toast(o.map(
x).join(`\n`),"Sổ Tài Khoản",30))}function AA(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function Yx(e,t){if(Zx(e))return qx(e,t);let n;try{let r=Di();
if(r==="")return JSON.stringify(w({key:"who.nobody"}));let o=n=new Ge({who:Po(r)}),i=Nx(o,new Bn(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&jn(o),JSON.stringify(i)}catch(r){let o=wr(r);
return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!AA(n)?JSON.stringify(w(o)):(Ao(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(w({key:"workbook.protected"})))}}function PA(
e){Xx(e)}function NA(e){e!=null&&e.range&&e.source&&dw(e)}function MA(e){return e!=null&&e.parameter?Vx(e):void 0}function IA(e,t){return Yx(e,t)}function DA(e){uw(e)}function FA(){jw()}function zA(){
Zw()}return a0(UA);})();
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
function showRoster() { return App.openPage("roster"); }
