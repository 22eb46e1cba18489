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
"use strict";var App=(()=>{var C0=Object.create;var Ho=Object.defineProperty;var _0=Object.getOwnPropertyDescriptor;var L0=Object.getOwnPropertyNames;var E0=Object.getPrototypeOf,$0=
Object.prototype.hasOwnProperty;var A0=(e,t,n)=>t in e?Ho(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var P0=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},N0=(e,t)=>{for(var n in t)Ho(e,n,{get:t[n],enumerable:!0})},tp=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of L0(t))!$0.call(e,o)&&o!==n&&Ho(e,o,{get:(
)=>t[o],enumerable:!(r=_0(t,o))||r.enumerable});return e};var M0=(e,t,n)=>(n=e!=null?C0(E0(e)):{},tp(t||!e||!e.__esModule?Ho(n,"default",{value:e,enumerable:!0}):n,e)),I0=e=>tp(Ho({},"__esModule",{
value:!0}),e);var oe=(e,t,n)=>A0(e,typeof t!="symbol"?t+"":t,n);var yx=P0((Cd,_d)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof _d=="object"&&
typeof Cd!="undefined"?_d.exports=t():e.Papa=t()})(Cd,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var y=x(m);y.chunkSize=
parseInt(y.chunkSize),m.step||m.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,f),this.parseChunk=function(m,y){var k=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){let I=this._config.newline;I||(T=this._config.quoteChar||'"',I=this._handle.guessLineEndings(m,T)),m=[...m.split(I).slice(k)].join(I)}
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
this._config.downloadRequestBody)}catch(I){this._chunkError(I.message)}n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?
this._chunkError():(this._start+=this._config.chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(y){y=m.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var m,y,k=
typeof FileReader!="undefined";this.stream=function(T){this._input=T,y=T.slice||T.webkitSlice||T.mozSlice,k?((m=new FileReader).onload=S(this._chunkLoaded,this),m.onerror=S(this._chunkError,this)):m=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var T=
this._input,I=(this._config.chunkSize&&(I=Math.min(this._start+this._config.chunkSize,this._input.size),T=y.call(T,this._start,I)),m.readAsText(T,this._config.encoding));k||this._chunkLoaded({target:{
result:I}})},this._chunkLoaded=function(T){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(T.target.result)},this._chunkError=
function(){this._sendError(m.error)}}function d(f){var m;c.call(this,f=f||{}),this.stream=function(y){return m=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=
this._config.chunkSize,m=y?(k=m.substring(0,y),m.substring(y)):(k=m,""),this._finished=!m,this.parseChunk(k)}}function p(f){c.call(this,f=f||{});var m=[],y=!0,k=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(T){this._input=T,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){k&&m.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),m.length?this.parseChunk(m.shift()):y=!0},this._streamData=S(function(T){try{m.push(typeof T=="string"?T:T.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(m.shift()))}catch(I){this._streamError(I)}},this),this._streamError=S(function(T){this._streamCleanUp(),this._sendError(T)},this),this._streamEnd=S(function(){
this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(f){var m,y,k,T,I=Math.pow(2,53),ke=-I,le=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Ie=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
Q=this,Oe=0,L=0,be=!1,z=!1,G=[],$={data:[],errors:[],meta:{}};function De(q){return f.skipEmptyLines==="greedy"?q.join("").trim()==="":q.length===1&&q[0].length===0}function de(){if($&&k&&(Ct(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),f.skipEmptyLines&&($.data=$.data.filter(function(pe){return!De(pe)})),Se(
)){let pe=function(Be){G.push(Be)};var B=pe;if($)if(Array.isArray($.data[0])){for(var q=0;Se()&&q<$.data.length;q++)$.data[q].forEach(pe);$.data.splice(0,1)}else $.data.forEach(pe)}function W(pe,Be){
for(var ve=f.header?{}:[],X=0;X< pe.length;X++){var K=X,Ze=pe[X],Ze=((ee,he)=>($e=>(f.dynamicTypingFunction&&f.dynamicTyping[$e]===void 0&&(f.dynamicTyping[$e]=f.dynamicTypingFunction($e)),(
f.dynamicTyping[$e]||f.dynamicTyping)===!0))(ee)?he==="true"||he==="TRUE"||he!=="false"&&he!=="FALSE"&&(($e=>{if(le.test($e)&&($e=parseFloat($e),ke<$e&&$e< I))return 1})(he)?parseFloat(he):Ie.test(
he)?new Date(he):he===""?null:he):he)(K=f.header?X>=G.length?"__parsed_extra":G[X]:K,Ze=f.transform?f.transform(Ze,K):Ze);K==="__parsed_extra"?(ve[K]=ve[K]||[],ve[K].push(Ze)):ve[K]=Ze}
return f.header&&(X>G.length?Ct("FieldMismatch","TooManyFields","Too many fields: expected "+G.length+" fields but parsed "+X,L+Be):X< G.length&&Ct("FieldMismatch","TooFewFields",
"Too few fields: expected "+G.length+" fields but parsed "+X,L+Be)),ve}var xe;$&&(f.header||f.dynamicTyping||f.transform)&&(xe=1,!$.data.length||Array.isArray($.data[0])?($.data=$.data.map(W),xe=
$.data.length):$.data=W($.data,0),f.header&&$.meta&&($.meta.fields=G),L+=xe)}function Se(){return f.header&&G.length===0}function Ct(q,W,xe,B){q={type:q,code:W,message:xe},B!==void 0&&(q.row=B),
$.errors.push(q)}C(f.step)&&(T=f.step,f.step=function(q){$=q,Se()?de():(de(),$.data.length!==0&&(Oe+=q.data.length,f.preview&&Oe>f.preview?y.abort():($.data=$.data[0],T($,Q))))}),this.parse=function(
q,W,xe){var B=f.quoteChar||'"',B=(f.newline||(f.newline=this.guessLineEndings(q,B)),k=!1,f.delimiter?C(f.delimiter)&&(f.delimiter=f.delimiter(q),$.meta.delimiter=f.delimiter):((B=((pe,Be,ve,X,K)=>{
var Ze,ee,he,$e;K=K||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var jr=0;jr< K.length;jr++){for(var It,Go=K[jr],Fe=0,Dt=0,Ae=0,tt=(he=void 0,new w({comments:X,delimiter:Go,newline:Be,preview:
10}).parse(pe)),Qt=0;Qt< tt.data.length;Qt++)ve&&De(tt.data[Qt])?Ae++:(It=tt.data[Qt].length,Dt+=It,he===void 0?he=It:0< It&&(Fe+=Math.abs(It-he),he=It));0< tt.data.length&&(Dt/=tt.data.length-Ae),
1.99< Dt&&(ee===void 0||Fe< ee||Fe===ee&&$e< Dt)&&(ee=Fe,Ze=Go,$e=Dt)}return{successful:!!(f.delimiter=Ze),bestDelimiter:Ze}})(q,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?
f.delimiter=B.bestDelimiter:(k=!0,f.delimiter=s.DefaultDelimiter),$.meta.delimiter=f.delimiter),x(f));return B.header=Se(),f.preview&&f.header&&B.preview++,m=q,y=new w(B),$=y.parse(m,W,xe),de(),be?{
meta:{paused:!0}}:$||{meta:{paused:!1}}},this.paused=function(){return be},this.pause=function(){be=!0,y.abort(),m=C(f.chunk)?"":m.substring(y.getCharIndex())},this.resume=function(){
Q.streamer._halted?(be=!1,Q.streamer.parseChunk(m,!0)):(void 0)(Q.resume,3)},this.aborted=function(){return z},this.abort=function(){z=!0,y.abort(),$.meta.aborted=!0,C(f.complete)&&f.complete($),m=""}
,this.guessLineEndings=function(pe,B){pe=pe.substring(0,1048576);var B=new RegExp(g(B)+"([^]*?)"+g(B),"gm"),xe=(pe=pe.replace(B,"")).split("\r"),B=pe.split(`\n`),pe=1< B.length&&B[0].length< xe[
0].length;if(xe.length===1||pe)return`\n`;for(var Be=0,ve=0;ve< xe.length;ve++)xe[ve][0]===`\n`&&Be++;return Be>=xe.length/2?`\r\n`:"\r"}}function g(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(f){var m=(f=f||{}).delimiter,y=f.newline,k=f.comments,T=f.step,I=f.preview,ke=f.fastMode,le=null,Ie=!1,Q=f.quoteChar==null?'"':f.quoteChar,Oe=Q;if(f.escapeChar!==void 0&&(Oe=f.escapeChar),(
typeof m!="string"||-1< s.BAD_DELIMITERS.indexOf(m))&&(m=","),k===m)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var L=0,be=!1;this.parse=function(z,G,$){if(typeof z!="string")throw new Error("Input must be a string");var De=z.length,de=m.length,Se=y.length,Ct=k.length,q=
C(T),W=[],xe=[],B=[],pe=L=0;if(!z)return Fe();if(ke||ke!==!1&&z.indexOf(Q)===-1){for(var Be=z.split(y),ve=0;ve< Be.length;ve++){if(B=Be[ve],L+=B.length,ve!==Be.length-1)L+=y.length;else if(
$)return Fe();if(!k||B.substring(0,Ct)!==k){if(q){if(W=[],$e(B.split(m)),Dt(),be)return Fe()}else $e(B.split(m));if(I&&I<=ve)return W=W.slice(0,I),Fe(!0)}}return Fe()}for(var X=z.indexOf(m,L),K=
z.indexOf(y,L),Ze=new RegExp(g(Oe)+g(Q),"g"),ee=z.indexOf(Q,L);;)if(z[L]===Q)for(ee=L,L++;;){if((ee=z.indexOf(Q,ee+1))===-1)return $||xe.push({type:"Quotes",code:"MissingQuotes",message:
"Quoted field unterminated",row:W.length,index:L}),It();if(ee===De-1)return It(z.substring(L,ee).replace(Ze,Q));if(Q===Oe&&z[ee+1]===Oe)ee++;else if(Q===Oe||ee===0||z[ee-1]!==Oe){X!==-1&&X< ee+1&&(X=
z.indexOf(m,ee+1));var he=jr((K=K!==-1&&K< ee+1?z.indexOf(y,ee+1):K)===-1?X:Math.min(X,K));if(z.substr(ee+1+he,de)===m){B.push(z.substring(L,ee).replace(Ze,Q)),z[L=ee+1+he+de]!==Q&&(ee=z.indexOf(Q,
L)),X!==-1&&X< L&&(X=z.indexOf(m,L)),K!==-1&&K< L&&(K=z.indexOf(y,L));break}if(he=jr(K),z.substring(ee+1+he,ee+1+he+Se)===y){if(B.push(z.substring(L,ee).replace(Ze,Q)),Go(ee+1+he+Se),X!==-1&&X< L&&(X=
z.indexOf(m,L)),ee=z.indexOf(Q,L),q&&(Dt(),be))return Fe();if(I&&W.length>=I)return Fe(!0);break}xe.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:
W.length,index:L}),ee++}}else if(k&&B.length===0&&z.substring(L,L+Ct)===k){if(K===-1)return Fe();L=K+Se,K=z.indexOf(y,L),X!==-1&&X< L&&(X=z.indexOf(m,L))}else if(X!==-1&&(X< K||K===-1))B.push(
z.substring(L,X)),L=X+de,X=z.indexOf(m,L);else{if(K===-1)break;if(B.push(z.substring(L,K)),Go(K+Se),q&&(Dt(),be))return Fe();if(I&&W.length>=I)return Fe(!0)}return It();function $e(Ae){W.push(Ae),pe=
L}function jr(Ae){var tt=0;return tt=Ae!==-1&&(Ae=z.substring(ee+1,Ae))&&Ae.trim()===""?Ae.length:tt}function It(Ae){return $||(Ae===void 0&&(Ae=z.substring(L)),B.push(Ae),L=De,$e(B),q&&Dt()),Fe()}
function Go(Ae){L=Ae,$e(B),B=[],K=z.indexOf(y,L)}function Fe(Ae){if(f.header&&!G&&W.length&&!Ie){var tt=W[0],Qt=Object.create(null),Lc=new Set(tt);let Qd=!1;for(let Br=0;Br< tt.length;Br++){let Ft=a(
tt[Br]);if(Qt[Ft=C(f.transformHeader)?f.transformHeader(Ft,Br):Ft]){let Wo,ep=Qt[Ft];for(;Wo=Ft+"_"+ep,ep++,Lc.has(Wo););Lc.add(Wo),tt[Br]=Wo,Qt[Ft]++,Qd=!0,(le=le===null?{}:le)[Wo]=Ft}else Qt[Ft]=1,
tt[Br]=Ft;Lc.add(Ft)}Qd&&console.warn("Duplicate headers found and renamed."),Ie=!0}return{data:W,errors:xe,meta:{delimiter:m,linebreak:y,aborted:be,truncated:!!Ae,cursor:pe+(G||0),renamedHeaders:le}}
}function Dt(){T(Fe()),W=[],xe=[]}},this.abort=function(){be=!0},this.getCharIndex=function(){return L}}function v(f){var m=f.data,y=o[m.workerId],k=!1;if(m.error)y.userError(m.error,m.file);else if(
m.results&&m.results.data){var T={abort:function(){k=!0,_(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(C(y.userStep)){for(var I=0;I< m.results.data.length&&(y.userStep({
data:m.results.data[I],errors:m.results.errors,meta:m.results.meta},T),!k);I++);delete m.results}else C(y.userChunk)&&(y.userChunk(m.results,T,m.file),delete m.results)}m.finished&&!k&&_(m.workerId,
m.results)}function _(f,m){var y=o[f];C(y.userComplete)&&y.userComplete(m),y.terminate(),delete o[f]}function b(){throw new Error("Not implemented.")}function x(f){if(typeof f!="object"||
f===null)return f;var m,y=Array.isArray(f)?[]:{};for(m in f)y[m]=x(f[m]);return y}function S(f,m){return function(){f.apply(m,arguments)}}function C(f){return typeof f=="function"}return s.parse=
function(f,m){var y=(m=m||{}).dynamicTyping||!1;if(C(y)&&(m.dynamicTypingFunction=y,y={}),m.dynamicTyping=y,m.transform=!!C(m.transform)&&m.transform,m.downloadTimeout!==void 0){var y=parseInt(
m.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=y}if(!m.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(f),y=new(m.download?u:d)(m)):f.readable===!0&&C(f.read)&&C(f.on)?y=new p(m):(t.File&&f instanceof File||f instanceof Object)&&(y=new l(m)),y.stream(f);
(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var T=t.URL||t.webkitURL||null,I=e.toString();return s.BLOB_URL||(s.BLOB_URL=T.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",I,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=v,k.id=i++,o[k.id]=k)})()).userStep=m.step,y.userChunk=m.chunk,y.userComplete=m.complete,y.userError=m.error,m.step=C(
m.step),m.chunk=C(m.chunk),m.complete=C(m.complete),m.error=C(m.error),delete m.worker,y.postMessage({input:f,config:m,workerId:y.id})},s.unparse=function(f,m){var y=!1,k=!0,T=",",I=`\r\n`,ke='"',le=
ke+ke,Ie=!1,Q=null,Oe=!1,L=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(G){return m.delimiter.indexOf(G)!==-1}).length||(T=m.delimiter),
typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(y=m.quotes),typeof m.skipEmptyLines!="boolean"&&typeof m.skipEmptyLines!="string"||(Ie=m.skipEmptyLines),
typeof m.newline=="string"&&(I=m.newline),typeof m.quoteChar=="string"&&(ke=m.quoteChar,le=ke+ke),typeof m.header=="boolean"&&(k=m.header),Array.isArray(m.columns)){if(
m.columns.length===0)throw new Error("Option columns is empty");Q=m.columns}m.escapeChar!==void 0&&(le=m.escapeChar+ke),m.escapeFormulae instanceof RegExp?Oe=m.escapeFormulae:
typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(Oe=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(ke),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return be(Q,f,Ie);if(
Array.isArray(f[0]))return be(null,f,Ie);if(typeof f[0]=="object")return be(Q||Object.keys(f[0]),f,Ie)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||Q),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),be(f.fields||[],f.data||[],Ie);throw new Error("Unable to serialize unrecognized input");function be(G,$,De){var de="",Se=(typeof G=="string"&&(G=
JSON.parse(G)),typeof $=="string"&&($=JSON.parse($)),Array.isArray(G)&&0< G.length),Ct=!Array.isArray($[0]);if(Se&&k){for(var q=0;q< G.length;q++)0< q&&(de+=T),de+=z(G[q],q);0<$.length&&(de+=I)}for(
var W=0;W<$.length;W++){var xe=(Se?G:$[W]).length,B=!1,pe=Se?Object.keys($[W]).length===0:$[W].length===0;if(De&&!Se&&(B=De==="greedy"?$[W].join("").trim()==="":$[W].length===1&&($[W][0]==null||$[W][
0].length===0)),De==="greedy"&&Se){for(var Be=[],ve=0;ve< xe;ve++){var X=Ct?G[ve]:ve;Be.push($[W][X])}B=Be.join("").trim()===""}if(!B){for(var K=0;K< xe;K++){0< K&&!pe&&(de+=T);var Ze=Se&&Ct?G[K]:K;
de+=z($[W][Ze],K)}W<$.length-1&&(!De||0< xe&&!pe)&&(de+=I)}}return de}function z(G,$){var De,de,Se;return G==null?"":G.constructor===Date?isNaN(G.getTime())?"":G.toISOString():(Se=!1,De=G.toString(),
Oe&&typeof G!="number"&&typeof G!="bigint"&&typeof G!="boolean"&&Oe.test(De)&&(G=De="'"+De,Se=!0),de=De.replace(L,le),(Se=Se||y===!0||typeof y=="function"&&y(G,$)||Array.isArray(y)&&y[$]||((Ct,q)=>{
for(var W=0;W< q.length;W++)if(-1< Ct.indexOf(q[W]))return!0;return!1})(de,s.BAD_DELIMITERS)||-1< de.indexOf(T)||-1< De.indexOf(ke)||de.charAt(0)===" "||de.charAt(de.length-1)===" ")?ke+de+ke:de)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=
f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(t.File&&f.input instanceof File||
f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var MP={};N0(MP,{doGet:()=>EP,onEdit:(
)=>LP,onOpen:()=>_P,openPage:()=>Qk,rpc:()=>$P,sendDailyLetters:()=>AP,setUp:()=>NP,showMissingFirst:()=>PP});var D0="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
F0="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",z0=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,U0="âáàåãäêéèúüë_ùøûõï",K0=[0,1,0,9,3,35],j0="ôöñíìæóòî",
B0="ơưđíìỉĩịỵ",Z0="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",rp=/[A-Za-z\xA1-\u1EF9]+/g,G0=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,op=/[^\0-\x7F]/,ip=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,W0=
/[a-z]Ã|Ã.[a-z]/,H0="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",V0="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",q0="o?a|u?ê|i|u?y",X0=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",Y0=new RegExp(`^(?:${H0})?(?:(?:${V0})(?:ng|[cmnpt])|(?:${q0})[cn]h|${X0})$`),J0=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",Q0="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",ev="^[^1]*(?:[cpt]|ch)$",tv=new RegExp(`${J0}|(?:${Q0})[12]|${ev}`);function nv(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return Y0.test(n.replace(/[12]/,""))&&!tv.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var np=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function sp(e){let t=np(e);return e.replace(rp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>F0[D0.indexOf(o)]||o);return t||np(n)?r.toUpperCase():r})}function ap(e){return e.replace(z0,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=U0.indexOf(r.charAt(1)),s=K0[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(B0[j0.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function cp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Z0.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=Vo(n),i=ip.test(e);return i&&t===e||(i||W0.test(e))&&r&&!o?n:void 0}function Vo(e,t=String){let n=(e.match(rp)||[]).filter(o=>o.length>1&&
op.test(o)),r=n.filter(o=>nv(t(o))).length;return{good:r,bad:n.length-r}}var up={tcvn3:sp,vni:ap,mojibake:cp};function vn(e){if(!op.test(e))return;let t=e.normalize("NFC");if(G0.test(
t))return"unicode";if(ip.test(t)||cp(t)!==void 0)return"mojibake";let n=Vo(t);if(n.bad===0)return;let r=Vo(t,sp),o=Vo(t,ap),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function Qn(e){let t=vn(e),n=t&&t!=="unicode"?up[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function lp(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${vn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:up[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=Qn(c),d=!l&&r&&vn(c)===void 0&&Vo(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var rv=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",ov="\\0-\\x08\\x0E-\\x1F\\x7F",iv=new RegExp(`[${rv}${ov}]`,"g"),sv=/[\x80-\x9F\xAD]/g,av=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,cv=[768,777,771,769,803];function A(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(iv,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=vn(t);if(r&&r!=="unicode"&&vn(n)===r)return n}return t.replace(sv,"").replace(/\s+/g," ").trim().normalize("NFC")}function V(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function D(e){return A(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(av,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function hp(e,t){return D(e)===D(t)}var dp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function pp(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?dp.indexOf((a+c).normalize("NFC")):-1,l=u<0?dp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?cv.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function fp(e,t){let n=pp(e),r=pp(t);return n< r?-1:n>r?1:0}function mp(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function ts(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var yp=864e5,ns=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),gp=e=>String(e).padStart(2,"0"),fe=(e,t)=>new Date(ns(e)+t*yp).toISOString().slice(0,10);function bp(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var ct=(e,t)=>Math.round((ns(t)-ns(e))/yp),Ec=e=>new Date(ns(e)).getUTCDay(),Ce=e=>e.slice(0,10),Zr=e=>new Date(e+7*36e5).toISOString().slice(0,19),os=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,se=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",Te=e=>e?`${se(e)} ${e.slice(11,16)}`:"",uv=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],ut=e=>`${se(e)} (${uv[Ec(e)]})`,$c=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${gp(t)}-${gp(n)}`:void 0},wp=200,lv=4e3,zt="(\\d{1,2})",is="(\\d{4}|\\d{2})",rs="(?: ?[-/.\\\\] ?| )",dv=`${zt}${rs}${zt}${rs}${is}`,pv=`(\\d{4})${rs}${zt}${rs}${zt}`,hv=
`${zt} ?thang ?${zt}(?: ?[,/.-] ?| ?nam ?| )${is}`,kp=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],xp=`(${kp.join("|")})[a-z]{0,6}\\.?`,fv=`${zt}[ -]${xp}[ ,-]{1,2}${is}`,
mv=`${xp} ${zt},? ${is}`,gv="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",yv=`(?:${[dv,pv,hv,fv,mv].join("|")})${gv}(?![a-z\\d]|[/.\\\\]\\d)`,vp=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",bv=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${vp})`,wv=new RegExp(`^[ ,.:;()-]*(?:${bv}[ ,.:;()-]*){0,8}$`),kv=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Ac=e=>V(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function Sp(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${yv}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[g,w="",v,_,b,x,S,C,f,m,y,k,T,I,ke,le,Ie]=h,Q=(s=(i=(o=(r=b!=null?b:x)!=null?r:y)!=null?o:I)!=null?i:Ie)!=null?s:"",Oe=(a=_!=null?_:S)!=null?a:m,L=(c=T!=null?T:ke)!=null?c:"",be=h.index+w.length,z=
$c(Q.length===2?2e3+ +Q:+Q,Oe===void 0?kp.indexOf(L)+1:+Oe,+((p=(d=(l=(u=v!=null?v:C)!=null?u:f)!=null?l:k)!=null?d:le)!=null?p:""));t.push({day:z,from:be,to:be+g.length-w.length})}return t}
function lt(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return $c(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>wp)return;let t=Ac(e),[n,r]=Sp(t);if(!n||r||!wv.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(vp,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||kv.test(o)?void 0:n.day}function Rp(e){let t=Ac(e.slice(0,wp));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:lt(t.replace(/^truoc\b/,""))}var Op="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",xv="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",vv=new RegExp(
`(?:^|[^a-z\\d/.-])${zt}(?: ?[/.-] ?${zt})? ?(?:${Op}) ?$`),Sv=new RegExp(`^[ ()]*(?:${Op})[ ()]*(?:(?:${xv}),? *)?$`);function Tp(e,t){var s;if(e.length>lv)return;let n=Ac(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of Sp(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=vv.exec(l);if(p&&/\d/.test(l)){if(d=(s=$c(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&Sv.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=ct(d,a)+1;if(h<1||h>t)return;for(let g=0;g< h;g+=1)r.add(fe(d,g));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Cp="Nếu vẫn báo, gọi cán bộ phụ trách.",_p={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Cp}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Cp}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Ut=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Pc="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Lp="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",qo=
"Mở thử một lần.",Ep={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Ut},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Ut} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Lp}`,letter:{todo:`${Ut} ${Lp}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Ut},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Ut}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Ut}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Ut},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Ut},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Ut},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Pc},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Ut},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Pc},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Pc},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:qo},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:qo},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:qo},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:qo},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:qo},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Nc=
"ví dụ hoa.nguyen@gmail.com",ss=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",$p={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Nc}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Nc}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Nc}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Ap={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Pp="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Np=
"Ghi số di động hoặc số cố định của người quản trị.",as="Xem lại số.",Mp={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Pp}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Pp}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Np},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:Np},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:as},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:as},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:as},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:as},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function en(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var Rv=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function cs(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?en(n,Rv.get(t)):n]))}var us=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var ls=(e,t)=>typeof e=="function"?e(t):e;
var Mc={...Ep,...Mp,...$p,...Ap,..._p},Gr=({key:e,with:t})=>us(ls(Mc[e],cs(t)));var Ov=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),s1=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),Tv=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],Cv=1<< Tv.length,a1=Cv<<1;function Ic(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=V(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Ov.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var _v=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Lv=new RegExp(` (?:${_v.join("|")})(?= )`,"g"),Dc=
/^(?:huien|thi xa|thanh pho) /;function Ip(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Ic(s,t).join(" ")} `.replace(Lv,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Ic(s.name,t).join(" "));n.set(a,c),i(c,a),Dc.test(c)&&i(c.replace(Dc,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Dp(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(A(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Dc.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function er(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var Xo=e=>[...new Set(e.map(t=>t.unit.trim()))];var ds={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Fc=(e="")=>V(A(e));function zc(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===ds.key,n=e.phone===ds.phone,r=
e.email===ds.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Fc(e[i])===Fc(ds[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Fp=e=>e.length>2||Xo(e).length>1,ps={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Dp(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>er(e,
t=>t.key).filter(t=>Xo(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>er(e,t=>t.key).flatMap(t=>er(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>er(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Fc(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>er(e,t=>t.phone).filter(Fp).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>er(
e,t=>t.email).filter(Fp).map(t=>({rows:t}))}};var zp=Object.fromEntries(Object.entries(ps).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Up={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${ss(e.text)}`,
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Ev=3;function $v({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,
other:a}){return[...n.length>Ev?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${en(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Kp={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${ss(e.text)}`,"roster.askEmail":
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
e=>`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại. Đề nghị đặt mã khác.`,"roster.changes":e=>$v(e),"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var jp={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Bp={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Zp={"link.refused":
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
"Đơn vị này chưa có liên kết. Đề nghị chọn “Thiết lập, sửa lại sổ”."};var Gp={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var Av={...Mc,...zp,...Up,...Kp,...jp,...Bp,...Zp,...Gp},Pv=e=>ls(Av[e.key],cs(e.with)),R=e=>us(Pv(e));var Sn=e=>({ok:!0,value:e}),Kt=(...e)=>({ok:!1,problems:e});var Nv=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function Mv(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Wp(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||Nv.test(t)?Sn(t):Kt(Mv(t))}var Hp="script.google.com";var Iv=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Dv=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Rn(e){return Iv.test(e)?"NOTHING":Dv.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Yo="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),qp=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Uc=[...Yo.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...qp],Fv=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Xp=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],zv=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Uv=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Vp=`\\s"'“”‘’<>()[\\]{},;:!?*`,Yp=new RegExp(`^[${Vp}-]+|[${Vp}.…-]+$`,"g"),
Kv=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Jp(e){let t=Xp.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Uc.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Fv.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Yo.includes(n),a=s?n:Yo.find(l=>ts(n,l));if(!a)return qp.find(l=>ts(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Uc.includes(u)?u:`${a}.com`}var hs=e=>zv.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function fs(e){let t=V(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Jp(r(t.slice(n+1)))}`;return hs(o)?o:void 0}function jv(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&hs(n)?n:fs(e)}var tn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Bv(e){let t=V(e).replace(/\s/g,""),n=Uc.find(o=>t.endsWith(o)&&(Yo.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&fs(
`${t.slice(0,-n.length)}@${n}`);return r?tn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?tn("NAME_IN_EMAIL"):tn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Zv(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=V(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Yp,""),around:o!==""}}var Qp=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function ms(e){let t=Qp(A(e)),n=Rn(t.slice(0,1e3));if(n==="NOTHING")return tn("EMPTY");if(t.length>1e3)return tn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return tn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?tn("PHONE_IN_EMAIL"):Bv(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Yp,
"")).filter(h=>h.includes("@")),o=r.filter((h,g)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===g);if(o.length>1)return tn("MULTIPLE",void 0,o.filter(hs));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Zv(t),a=Kv.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!hs(i))return tn(c,c==="SPACES"?jv(i):fs(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=fs(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function nt(e){let t=A(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Gv=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Wv=/"[^"@]{0,200}"\s*(?=<)/g,Hv=
200,Vv=/^\s*\d{1,2}[.)]\s+/,qv=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Vv,"")]:e.replace(/></g,"> <").split(/\s+/),Xv=(e,t)=>t!==void 0&&t.length< e.length&&A(e).split(" ").includes(t);
function Ge(e){let t={emails:[],bad:[]},n=new Set,r=Qp(e.slice(0,2e4).replace(Uv,"")).replace(Wv,""),o=[];for(let i of r.split(Gv).flatMap(qv).slice(0,Hv)){let s=ms(i),a=!s.ok&&Xv(i,s.suggest)?ms(
s.suggest):s;if(a.ok){if(a.suggest&&Yv(a.key)){t.bad.push({text:A(i),reason:"TYPO",suggest:a.suggest});continue}n.has(nt(a.key))||t.emails.push(a.email),n.add(nt(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:A(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:A(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Yv(e){let t=e.slice(e.indexOf("@")+1),n=Jp(t);return n!==t&&(Xp.some(([r])=>r.test(t))||Yo.includes(n.split(".")[0]))}var Jv=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Qv=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,gs=e=>{let t=e.replace(Qv,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},eS=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function eh(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(Jv))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=gs(i.slice(a,l)),p=u+1< s.length?"":gs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||eS(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!gs(i))&&(/^\s*\|/.test(i)||n.push({name:gs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function th(e,t){try{return e.read(t)}catch{return Kt({key:"setting.unreadable",with:{label:e.label}})}}var tS=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,nS=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,rS=
200,oS=e=>e.replace(tS,"").replace(nS,""),nh=e=>e.slice(0,rS).normalize("NFKC"),nn=e=>D(oS(A(nh(e)))),Z=e=>D(A(nh(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function tr(e,t={}){var i;let n=
new Map(e.map(s=>[nn(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>V(nn(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=nn(s);return(c=n.get(a))!=null?c:r.get(V(a))}}var Y={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Pe={passed:"Đạt",returned:"Trả lại"},_e={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},Kc={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},H={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},jc={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},Wr={form:"Biểu mẫu",hand:"Sửa tay"},dt={yes:"Có",no:"Không"},M={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ae={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},ys=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),yt=(e,t,n,r,o,i={}
)=>({...ys(e,t,n,i),faultBit:r,report:o}),ze=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),We=(e,t,n,r={})=>({...ze(e,t,n,
r),checked:!0}),P=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Hr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),bs=e=>Hr(e,t=>"checked"in t),Jo=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Qo={[Y.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[Y.group]:["group","nhóm facebook","hội nhóm"],[
Y.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[Y.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[_e.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
_e.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[_e.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[H.active]:["hoạt động","còn hoạt động"],[
H.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[H.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Pe.passed]:["ok","đã đạt","đạt yêu cầu"],[
Pe.returned]:["đã trả lại","trả về"]},oh={[dt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[dt.no]:["false","0","no","ko","k","không ạ"]},rn=tr(Object.values(Y),Qo),ei=tr(Object.values(_e),Qo),ih=
tr(Object.values(Pe),Qo),jt=tr(Object.values(H),Qo),On=tr(Object.values(dt),oh),rh=new Map;function iS(e){var r;let t=e.join(`\n`),n=(r=rh.get(t))!=null?r:tr(e,e[0]===dt.yes?oh:Qo);return rh.set(t,n),
n}function sh({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=iS(e)(t))!=null?n:t}function ws(e){let t=On(e);return t===void 0?e.trim()?void 0:!1:t===dt.yes}var sS=50,_t=e=>Ge(e.join(
`\n`)).emails.slice(0,sS);var on=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Kt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Sn(s)}}),ah="Có",
aS="Không",Bc=(e,t,n)=>on(e,t,n,"Có hoặc Không",ws),Vr=(e,t,n,r,o,i=cS)=>on(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),cS=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function uS(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(V(e)))!=null?n:[];return t===void 0?void 0:+t}function lS(e){var n;let t=V(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var lh=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),dS=["cn","hai","ba","tu","nam","sau","bay"],pS=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function hS(e){let t=V(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:dS.indexOf(t);return n<0?void 0:n}function fS(e){if(pS.test(V(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of lh(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(hS),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var mS=61,gS=e=>Tp(e,mS),ch="thứ Hai đến thứ Sáu",uh=
"02/09/2019, 04/02/2019 - 08/02/2019",ks={lettersOn:Bc("Gửi thư tự động",aS,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:on("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?lt(e):""),milestones:on("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",lS),sendHour:Vr("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,uS),sendDays:on("Ngày gửi trong tuần",ch,"Các ngày được gửi thư.",`như ${ch}`,fS),holidays:on("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${uh}.`,`như ${uh}`,gS),senderName:on("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:on("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?_t([e])[0]:""),unitCap:Vr("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Vr(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Bc("Gửi thư cho cấp trên",ah,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Bc(
"Gửi thư cảm ơn",ah,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Vr("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:on(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",lh)};var qr=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Sn(r.trim())}),dh=(e,t,n,r=lt)=>({label:e,help:t,
initial:"",read:o=>o.trim()?fh(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Kt({key:"setting.empty",with:{label:e}}):Sn("")}),ph=(e,t,n)=>({label:e,initial:t,help:n,read:r=>fh(ws(r),{key:
"setting.yesNo",with:{label:e,text:r}})}),hh=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),yS=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ge(n),i=o.map(({text:s})=>({key:
"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),bS=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...eh(r,e)})});function fh(e,t){
return e===void 0?Kt(t):Sn(e)}var wS=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),we={federation:qr("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:qr("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:qr("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:qr("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:dh("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Rp),graceUntil:dh("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:yS("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:qr("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:ph("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:bS("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:qr("Thông báo về dữ liệu cá nhân",wS,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Vr("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Wp},
linkOnly:ph("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được trang tính vẫn khai ở menu, và các đơn vị sửa được trang tính nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng; nên thôi chia sẻ trang tính với đơn vị."),
...ks};function sn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(we)){let s=e[i.label],a=s===void 0?Kt({key:"setting.lost",with:{label:i.label}}):th(i,s),c=a.ok?(r=a.also)!=null?r:[]:
a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...kS(n)]}}function kS({dueBefore:e,graceUntil:t}){
return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:se(t),due:se(e)}}]:[]}var qe=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var bt=e=>A(e).normalize(
"NFC").toLowerCase().replace(/\s+/g," ").trim();function wt(e){let t=qe(e),n=new Map;return r=>{var c;let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(
s))!=null?c:bt(mh(s))===bt(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var mh=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),Zc=e=>{var t;return mh((t=e.split("/")[1])!=null?
t:"")};var Gc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],an=e=>({round:bt(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:
e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function yh(e,t){if(!e)return[];let n=an(t);return Gc.filter(r=>e[r]!==n[r]).map(r=>({label:we[r].label,from:gh(e[r]),to:gh(r==="round"?
t.round.trim():n[r])}))}var gh=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?se(e):e;var xs={reader:"public"},kt={unit:ys("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:ze("Đơn vị",240,"Tên đơn vị theo mã.",xs),kind:yt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...xs,choices:
Object.values(Y)}),accountName:yt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:yt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:
{autocomplete:"off"}},xs),address:yt("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},xs),name:yt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:yt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:yt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:yt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:yt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
yt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:yt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ys("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(_e)}),rowId:We(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:We("Cần sửa",300,"Ô cần sửa và lý do."),remarks:We("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:We("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:We("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:We("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ze("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ze("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ze("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:ze("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ze("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Kc),since:4}),consent:ze("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ze(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:P("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(Pe)}),comment:P("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:P("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:P("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:P("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},ti=kt,Re=Hr(ti,e=>"report"in e),EN=Re.filter(e=>kt[
e].report.group==="manager"),Wc=Re.filter(e=>["manager","second"].includes(kt[e].report.group)),ni=Hr(ti,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ti[e].faultBit})),cn=Hr(ti,({writer:e}
)=>e==="unit"),Tn=bs(kt),bh=Hr(ti,({writer:e})=>e!=="staff"),un=e=>kt[e].heading;var rt={code:P("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:P("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:P("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:P("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:P("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:P(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:P("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[dt.yes,
dt.no]}),status:We("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:We("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:We(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:We("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:We(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:We("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:We("Thứ tự",70,
"Số dùng để đưa đơn vị còn thiếu lên đầu.",{format:"number",hidden:!0}),counted:We("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),witnessed:
P("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:P("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:P("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:P("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:P("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:P("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(H),since:4}),mergedInto:
P("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:P("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:P(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, đề nghị không sửa.",{hidden:!0,since:4})},Ue=(e,t)=>P(e,90,`${t} Sổ tự ghi, đề nghị không sửa.`,{format:"number"}),xS={id:P("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, đề nghị không sửa.",{hidden:!0}),name:P("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:P("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:P("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(jc)}),dueBefore:P("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:P("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:P("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:P("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:P("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:Ue("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:P("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:Ue(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:Ue("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:Ue("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:Ue("Ở hạn: còn thiếu","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:Ue("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:Ue("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:Ue("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:Ue("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:Ue("Còn thiếu",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:Ue("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:Ue("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:Ue("Đã sửa",
"Số dòng đơn vị đã sửa."),added:Ue("Mới","Số dòng đơn vị khai mới."),stopped:Ue("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:Ue("Im lặng","Số dòng không được trả lời đến lúc chốt.")},vS={round:
P("Mã đợt",90,"Mã của đợt."),roundName:P("Đợt",160,"Tên của đợt lúc chốt."),unit:P("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:P("Đơn vị",280,"Tên đơn vị lúc chốt."),status:P(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:P("Thời hạn",100,"Thời hạn lúc chốt."),first:P("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:Ue(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:P("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:P("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},SS={key:
P("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:P("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:P("Đơn vị",90,"Mã đơn vị nhận."),to:P("Người nhận",220,"Địa chỉ nhận."),subject:
P("Tiêu đề",320,"Tiêu đề thư."),state:P("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:P("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:P("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},RS={label:P("Mục",260,"Tên của mục. Đề nghị không sửa."),value:P("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:P("Giải thích",
520,"Mục này dùng làm gì.")},ri={at:ze("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ze("Ai",210,"Người làm."),what:ze("Việc",240,"Việc đã làm."),unit:ze("Đơn vị",90,"Mã đơn vị."),rowId:ze("Mã dòng",
130,"Mã dòng."),columns:ze("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ne={units:{title:"Đơn vị",color:"#1a73e8",columns:rt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:kt,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:xS,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:vS,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:SS,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:RS,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:ri,frozenColumns:0}},Xr=bs(rt);var Cn=e=>{var t;return(t=lt(e))!=null?t:""};function vs({dueBefore:e,extendedTo:t}){let n=e?fe(e,-1):"";return t&&t>n?t:n}
function wh(e,t,n){let r=vs(e);if(!r)return"";let o=t?Ce(t):n;return o<=r?t?ae.onTime:ae.open:e.graceUntil&&o<=e.graceUntil?ae.grace:t?ae.late:ae.overdue}function Yr(e,t){let n=vs(e);if(!n)return"";
let r=ct(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ut(n)}, ${o}`}var kh=60;function oi({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(Ec(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=kh;c+=1)for(let u of a){let l=fe(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function Ss(e,t,n,r){let o=vs({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(fe(o,-c),o)})),a=r.next(fe(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(xh),after:Hc(fe(i,1),n.overdueWeeks,r)}}var xh=(e,t)=>ct(t.day,e.day),Hc=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(fe(e,7*i))}));function Vc(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Rs=(e,t)=>{let n=e[e.length-1];return n&&t< fe(n.day,7)?Vc(e,t):void 0};function vh(e,t,n){let r=Math.max(0,
Math.min(kh,Math.ceil((ct(e,t.last)+1)/7)));return[...Hc(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Hc(fe(t.end,1),t.after.length||1,n,"sau-")].sort(xh)}
function xt({activity:e,mergedInto:t}){let n=e===""?void 0:jt(e);return n!=null?n:t.trim()?H.merged:H.active}var He=e=>xt(e)===H.active;function Sh(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function OS(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!He(c)&&He(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,Z(a.code),a),n(r.byName,D(a.name),a)}return(s=r.byCode.get(Z(i)))!=null?s:r.byName.get(D(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function ln(e){let t=OS(e),n=Sh(e,p=>xt(p)===H.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&He(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(He),s=Sh(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,g)=>{if(h===void 0)return;let w=p.get(h);w?w.push(g):p.set(h,[g])};for(let p of i)l(c,a(p),p);for(
let p of e)He(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let g=0;g< h.length;g+=1)h.push(...d(h[g]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Os={report:{withoutRows:M.missing,open:[M.missing,M.fix],
counted:!0},nothing:{withoutRows:"",open:[M.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},TS=[];function Ts(e){var o,i;let{required:t,kind:n}=e;if(!He(e))return"ended";let r=On(t);
return r?r===dt.no?"nothing":"report":(i=(o=TS.find(s=>nn(s.kind)===nn(n)))==null?void 0:o.owes)!=null?i:"report"}var Rh=(e,t)=>Os[e].open.includes(t),Oh=e=>`(${e("counted")}=1)`,Th=e=>Os[e].counted;
var ce=e=>Rh(e.obligation,e.status),nr=({status:e})=>e===M.reported||e===M.approved||e===M.none,vt=({status:e})=>e===M.fix,qc=e=>ce(e)&&!vt(e);function Cs(e){let t=new Map(e.map(r=>[r.code.trim(),
r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[D(i.name),i])),n.get(D(r)))}}function Ch(e){let t=new Map,n=Cs(e);for(let r of e){
let o=ce(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Jr=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var _n=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",_s=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,dn=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],Lh=e=>`${e.map(CS).filter(Boolean).join(`\n\n`)}\n`,_h=e=>e.map(t=>`- ${t}`).join(`\n`);function CS(e){switch(e[0]){case"list":return _h(e[1]);case"button":return _n(e[
2])&&`${e[1]}:\n${_n(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${_h(e[2].map(({name:t,phone:n})=>`${t}: ${n||Xc}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Xc="chưa có số";var Bt="báo cáo tài khoản facebook",St=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Eh=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,Yc=({first:e})=>se(Ce(e));function Qr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${Yr({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ut(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ut(
n)}, đã quá ${ct(n,t)} ngày. Đề nghị ${o} ${i}.`}function ii({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=ct(t,n),i=se(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${se(r)}`:`Đã quá hạn ${i}`}var Ln=e=>`${ii(e)}: ${e.unit.name} ${vt(e.unit)?"cần sửa":"chưa"} ${Bt}`;function En(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return vt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Qr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Bt}. ${Qr(e,t.extendedTo,
"báo cáo")}`}var $n=e=>vt(e.unit)?eo(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...eo(e,"Mở biểu mẫu báo cáo")],eo=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],$h=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",dn(Ls({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Ls=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Ah({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${vt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${se(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",dn(n,t,
"đơn vị khác")]]}var Jc=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Qc=({department:e,federation:t})=>`${e}\n${t}`;var Ph={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Jr(o,n,r?"sau-":""):void 0,subject:e=>`${ii(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Bt}. ${Qr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===M.missing&&ce(t)?`Đơn vị cũng chưa ${Bt} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:St,named:({about:e})=>e.under};var Nh={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&e.status===M.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${ii(e)}: đề nghị ${e.unit.name} ${Bt}`,lead:e=>Qr(e,e.unit.extendedTo,`${e.unit.name} ${Bt}`),asked:e=>[["text",Eh(
e.state)],...eo(e,"Mở biểu mẫu báo cáo")],small:St,named:()=>[]};var Mh={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due(
{unit:e,history:t}){let{linksRenewed:n}=e;if(!(!n||!ce(e)||!(t!=null&&t.last)||t.last>Ce(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Ln,lead:En,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...$n(e)],small:St,named:()=>[]};var Ih={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&n.isOver?Jr(n.point,t):void 0,subject:Ln,lead:En,asked:$n,small:St,named:()=>[]};var Dh={to:"unit",
prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&!n.isOver?Jr(n.point,t):void 0,subject:Ln,lead:En,asked:$n,
small:St,named:()=>[]};var Es={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!ce(e))return;let n=
e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Ln,lead:En,asked:$n,small:St,named:()=>[]};var _S=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,
'""')}"`},Fh=e=>`\uFEFF${e.map(t=>t.map(_S).join(",")).join(`\r\n`)}\r\n`;var ue={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},rr=e=>Object.keys(ue).find(t=>ue[t]===e.trim())||"unknown",ot=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var tu="đơn vị khác, xem tệp đính kèm",eu={[ae.onTime]:"#1e7d3c",[ae.grace]:"#5f8f2f",[ae.late]:"#b7791f",[M.fix]:"#6b4fbb",Thiếu:"#c5221f"};function LS(e){return ce(e)?vt(e)?M.fix:
"Thiếu":nr(e)?eu[e.timeliness]?e.timeliness:ae.onTime:""}var zh=e=>Object.keys(eu).map(t=>({label:t,color:eu[t],count:e.filter(n=>LS(n)===t).length})).filter(({label:t,count:n})=>n||t!==ae.grace),Uh=(
{state:e,about:t})=>`Tổng hợp ngày ${se(t.today)}: ${zh(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(", ")} (${e.round})`;function nu({state:{units:e,deadline:t},about:{today:n}}
){let r=e.filter(qc).length,o=e.filter(vt).length,i=r+o+e.filter(nr).length;return`Đến ngày ${ut(n)}: ${r+o?`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:
`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Yr(t,n)}.`}function Kh(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",nu(e)],["bar",zh(i)],[
"text",`Trong số đã báo cáo: ${s(M.approved)} đã duyệt, ${s(M.none)} báo không có tài khoản.`],...ES(i,r.since,t),["button","Mở trang tính",n.links.book],...$S(i,t),...AS(i.filter(vt),t),...PS(n,o,t),
["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function ES(e,t,n){
if(!t)return[];let r=e.filter(i=>i.first>t&&nr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${Te(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",dn(r.map(({name:i})=>i),Math.min(10,n),tu)]]}function $S(e,t){var i;let n=e.filter(qc),r=new Map,o=Cs(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${tu}`:""]]}var AS=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",dn(e.map(n=>`${n.name}: ${Ls(n).slice(0,3).join(" ")}`),Math.min(40,t),tu)]]:[];function PS(e,t,n){let r={},o=[];for(let{label:h,unit:g,state:w,why:v}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,g,ue[w].toLowerCase(),v].filter(Boolean).join(", "));let i=Object.keys(ue).filter(h=>r[h]).map(h=>`${r[h]} ${ue[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${Te(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${Te(l)}.`,d&&d.script!==d.book&&R({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",dn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function jh({units:e}){let t=Cs(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>rt[n].heading),...e.filter(n=>ce(n)||nr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,se(Ce(
n.first)),se(n.extendedTo),n.phone,n.emails.join(", "),Ls(n).join(" | ")]})]}var Bh={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Ce(o),s=Rs(vh(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(ce)?void 0:{id:s.id,day:s.day}},subject:Uh,lead:nu,body:Kh,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Fh(jh(e))}],named:({state:e})=>e.units.filter(t=>ce(t)&&t.status===M.missing)};var Zh={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>nr(e)&&e.first!==""&&Ce(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${Yc(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Bt} của ${e.name} ngày ${Yc(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===M.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...eo(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Wh={summary:Bh,digest:Ph,returned:Es,newLink:Mh,invitation:Nh,reminder:Dh,overdue:Ih,thanks:Zh},re=e=>Wh[e],ru=Object.entries(Wh),$s=ru.map(([e])=>e),ou=
ru.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Gh=ru.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Hh=[...Gh.filter(({kind:e})=>e.isAboutOwnReport),...Gh.filter(({kind:e}
)=>!e.isAboutOwnReport)];var NS="thu/",Vh=new Map($s.map(e=>[re(e).prefix,e]));function to(e){let t=e.settings.testTo.length?NS:"",n=qe(e.round);return{write:(r,o,i)=>`${t}${re(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Vh.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function As(e,t){var a;let[n="",r,
...o]=e.split("/"),i=Vh.get(n);if(!i||r!==qe(t))return;let s=re(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var qh=e=>({kind:t,matter:n,unit:r})=>[t,qe(e),n,
r].filter(Boolean).join("/");function or(e){let t=new Map,n=new Map,r=to(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=
n.get(d)||e.register.get(d);if(!p||!ot(p.state))return d;if(p.early||p.state==="skipped"||Ce(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(
s,a){let c=r.read(a);c&&(ot(s.state)?re(c.kind).to==="unit"?MS(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}
function MS(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=re(t);if(s.to!=="unit")return;let a=Ce(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(
c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Xh(e,t,n){let r=new Map,o=i=>Ss(e.deadline,lt(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(
i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Rs(c,t):Vc(a,t)};return r.set(i,p),p}}}var iu={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Ps=(
{testTo:e})=>e.length>0&&!_t(e).length;function Yh(e,{testTo:t},n){let r=_t(e),o=t.length?_t(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Jh=(e,t)=>Yh(e,t,iu),Ns=(e,t)=>Yh(e,t,Ge(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function pn(e,t,n=or(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=oi(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Ps(o))return r;let a=Qh(e,t,n,s,r);IS(a);let c=new Set;for(let u of e.units){let l=qe(u.code);if(!(!l||c.has(l))){
c.add(l);try{DS(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=US(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Qh(e,t,n,r,o){let i=Ch(e.units);return{state:e,today:t,calendar:r,history:n,moments:Xh(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var ef=(e,{settings:t})=>{let{setting:n}=re(e);return n!==void 0&&!t[n]};function tf(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function nf({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=re(i);if(s.to!=="staff"||ef(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return tf(r,i,a,"")}function IS(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of ou){let i=nf(e,o);i&&(r.wanted.add(i.key),sf(e,i,Jh(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function rf({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Hh){let u=ef(a,e)?void 0:tf(t,a,c.due(s),o);if(u)return u}}function DS(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=rf(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=re(d.kind);if(p.to==="unit"){if(
p.counts&&FS(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}sf(e,d,Ns(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var FS=(e,t)=>e!==void 0&&e.count>=t,zS=12;function of(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Qh(e,t,or(e),oi(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of ou)a(nf(i,c));for(let c of e.units){let u=qe(c.code),l=i.underOf(c.code);for(let d=0;u&&d< zS&&a(rf(i,c,u,l),c.code);d+=1);}return s}function sf({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,g={today:e,last:u,unit:c,under:l,
since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var US=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>re(t.kind).rank-re(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var af=e=>e.to.length;function ir(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(re(
o.kind).to==="staff"?0:n)-r.recipients;if(af(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=af(o)}return r}function no(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var KS=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],jS=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function cf(e,t){if(!jS.test(e))return;let n=e.split(".");return KS.filter((r,o)=>n[o]!==no(t[r]))}var uf="2",lf="đổi",df=(e,t,n)=>e.of("approval",t,n),sr=(e,t,
n=[])=>[uf,t.name,...cn.map(r=>`${r}:${n.includes(r)?lf:df(t,r,e[r])}`)].join(".");function si(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==uf||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return cn.filter(a=>s.has(a)&&s.get(a)!==df(n,a,t[a]))}function pf(e,t,n){let r=si(e,t,n);if(typeof r=="string")return;let o=Wc.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Wc.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${lf}`:s}).join(".");return i===e?void 0:i}
function hf(e,t,n){let r=cf(e,t);return r&&sr(t,n,r)}function ro(e,t){let n=si(e.approved,e,t);return typeof n=="string"?[]:n.map(un)}var Ms=(e,t)=>si(e.approved,e,t)==="unknown";function ar(e,t){
let n=si(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Pe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Pe.returned?r?"changed":"returned":"waiting"}function Is(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var F=e=>({ok:!0,value:e}),Ke=(e,t={})=>({key:e.key,sentence:R(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),it=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},O=e=>it([Ke(e)]);function ff(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var Ds=e=>e,ai=12,BS=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:
""},mf=({column:e,problem:t})=>gf(kt,e,t),Fs=({column:e,problem:t})=>gf(rt,e,t);function gf(e,t,n){let r=BS(e,t);return r?`${r}: ${R(n)}`:R(n)}var yf=e=>[...e.slice(0,ai).map(t=>`• ${t}`),
...e.length>ai?[`• ${R({key:"account.more",with:{count:e.length-ai}})}`]:[]].join(`\n`),bf=e=>yf(e.map(mf)),su=e=>yf(e.map(Fs)),wf=e=>e.slice(0,ai).map(mf).join(`\n`),kf=(e,t)=>e.filter(
n=>n.column===t).slice(0,ai).map(({problem:n})=>R(n)).join(`\n`);function xf(e){let t=ni.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function vf(e,t){
var r;let n=(r=ni.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var ZS=new Set(["text","value","code","parent","suggest"]);function Sf(e){if(
typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,ZS.has(n)?"…":r]));return{...e,with:t}}var zs=({column:e})=>e===""||kt[e].writer!=="staff",Rf=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Of=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var GS=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",WS="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",HS="\\ufe00-\\ufe0f",VS=new RegExp(`[${GS}${WS}${HS}]|\\udb40[\\udc00-\\udfff]`,"g"),qS=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function oo(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(VS,"").replace(qS," ").trim()}var XS=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Tf(e,t){
let n=e.charCodeAt(t);return XS.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function An(e){let t=0,n=e.length;for(;t< n&&Tf(e,t);)t++;for(;n>t&&Tf(e,n-1);)n--;
return e.slice(t,n)}var Us=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,hn=e=>/[\p{L}\p{N}]/u.test(e);var ci=(e,t)=>(e.exec(t)||[])[1]||"";function cr(e){try{return decodeURIComponent(e)}
catch{return e}}function Zt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?cr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var ui=(e,t)=>ci(/^(\d{1,24})(?![0-9A-Za-z])/,Zt(e,t));var YS=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function io(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of YS)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var JS="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",QS="permalink|notes|events|offers",eR=new RegExp(`^(?:${JS}|${QS})$`,"i");
function Cf(e){return eR.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Ks="https:\x2f/www.facebook.com/";function N(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var js=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function me(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var tR=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,nR=
/\.vn$/i;function so(e){return/^[A-Za-z0-9.]+$/.test(e)?tR.test(e)?"USERNAME_TLD":_f(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var _f=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Lf=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?js(e,Ks+n+t,`id:${t}`):N("MISSING_ID"),Rt=e=>Lf("profile",e,"profile.php?id="),fn=e=>Lf("page",e,""),li=e=>ci(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function mn(
e,t="profile_or_page"){let n=An(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?N("PHONE_IN_URL"):fn(n);let r=io(n)||so(n),o=r==="USERNAME_TLD"&&nR.test(n)?null:r;if(!o){let s=js(t,Ks+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?me(s,"NAME_LIKE_SITE"):s}let i=li(n);return i?fn(i):N(o)}function Bs(e){let t=An(e),n=/^[\w.-]+$/.test(t)?_f(t.length,t.length):"USERNAME_CHARS";
return n?N(n):js("group",`${Ks}groups/${t}`,`g:${t.toLowerCase()}`)}function au(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return N("SYSTEM_PAGE");let r=n==="share"?`${Ks}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return js("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var rR="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",oR="lm?",iR="[a-z]{2}-[a-z]{2}",sR=[[new RegExp(
`^(?:(?:${rR}|${oR}|${iR})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],cu=e=>/^[A-Za-z0-9.-]+$/.test(e),Gs=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function ao(e){if(cu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of sR)if(n.test(
t))return r}return uu(e)?"lookalike":"other"}function uu(e){let t=cr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Zs(n,"facebook",2))}function Zs(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Zs(s,a,n-1)||Zs(s,i,n-1)||Zs(o,a,n-1)}
function ur(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:aR(o),path:o,query:n.slice(r+1)}}function aR(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?oo(cr(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function di(e,t){var s;let[n,...r]=e.parts;if(!n)return N(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&ao(n)==="facebook")return me(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=pR.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=io(n);
return i?N(i,(s=cR(i,e,t))!=null?s:uR(n,e.query)):Pf(n,r)}function cR(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Zt(t,i)).find(Boolean);
return o===void 0?void 0:gn(n(o,1))}var gn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function uR(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?ui(t,"id"):"";
return n.length>8?gn(Rt(n)):void 0}var Hs=(e,t)=>Cf(t)?N("CONTENT_LINK",gn(e)):e,lR=/^[1-9]\d{9,19}$/;function Pf(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return so(r)==="USERNAME_TLD"?N(
"USERNAME_TLD"):me(Pf(r,t),"AT_USERNAME")}let n=t[0]||"";return Hs(e.includes("-")&&!li(e)&&lR.test(n)?fn(n):mn(e),t)}function Ef([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?N("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?me(Rt(n||""),"MEMBER_LINK"):Hs(Bs(e),[t||"",n||"",...r])}function Nf(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return N("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Hs(t(e[n]||""),e.slice(n+1))}function dR(e){let t=e[0]||"create";
return/^category$/i.test(t)?Ws(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?N("SYSTEM_PAGE"):li(t)?Ws(e,!1):Nf(e,fn)}function Ws([e,...t],n){if(!e)return N("SYSTEM_PAGE");
let r=li(e);return Hs(r||!n?fn(r):mn(e,"page"),t)}function lu([e="",t=""],n){return e.length!==1?au(e,"",n):/g/i.test(e)?au(t,"g/"):N(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function $f(e,t,n){
let r=Zt(t,"u");return r?me(n(r,2),"REDIRECT_UNWRAPPED"):N("REDIRECT_LINK")}function Vs(e,t){return e?me(/^\d+$/.test(e)?t(e):mn(e),"MESSENGER_LINK"):N("SYSTEM_PAGE")}var Af=e=>Nf(e,Rt),pR=new Map([[
"profile.php",(e,t)=>Rt(ui(t,"id"))],["profile",Af],["people",Af],["groups",Ef],["group",Ef],["pages",dR],["share",e=>lu(e,"share")],["pg",e=>Ws(e,!0)],["p",e=>Ws(e,!1)],["l.php",$f],["flx",$f],[
"messages",e=>Vs(/^t$/i.test(e[0]||"")?e[1]:void 0,Rt)]]);var du=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],hR=/\b(?:facebook|face|fb|fanpage)\b/,fR=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function pu(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(fR)){let r=du.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return fu(t)}var hu=e=>e.length<=300&&du.some(({word:t})=>t.test(V(e)));function fu(e){var n;if(e.length>120)return;let t=V(e);return hR.test(t)||(
n=du.find(({word:r})=>r.test(t)))==null?void 0:n.name}var mR=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],gR=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Mf=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function If(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(yR.test(
r))return bR(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=mR.find(([i])=>i.test(r));for(let i of o?o[1]:gR){let s=Zt(n,i);if(Mf.test(s))return{address:s,counter:o!==void 0}}}var yR=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function bR(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Zt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Mf.test(i)?{address:i,counter:!0}:void 0}catch{return}}var qs=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,mu=/^fb:\x2f{1,3}/i,wR=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function pi(e){let t=e.slice(0,40);for(let[n,r]of wR)if(n.test(t))return r;return ci(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!qs.test(t)&&!mu.test(t)?"SCHEME":null}function Df(e){if(mu.test(e))return{scheme:"app",rest:e.replace(mu,""),fixed:!1};let[t=""]=qs.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var kR=3;function co(e,t=0){if(t>kR)return N("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?cr(e):e).replace(/\\/g,"/"),r=pi(n);if(r)return N(r);let o=Df(n),i=
o.scheme==="app"?CR(ur(o.rest),Ff(t)):xR(o.rest,o.scheme==="web",Ff(t));return o.fixed||n!==e?me(i,"SCHEME_FIXED"):i}var Ff=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?co(t,e+n):N(
"REDIRECT_LINK");function xR(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return N(t||i||Gs(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=ao(s);
return c==="other"?vR(s,ur(i),n):c==="lookalike"?N("LOOKALIKE_HOST",RR(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?OR(c,ur(i),n):N("PORT")}function vR(e,t,n){if(!/[^.]\.[^.]/.test(e))return N(
"NOT_URL");let r=If(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?me(o,"REDIRECT_UNWRAPPED"):N("OTHER_SITE",o&&gn(o))}var SR=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function RR(e,t,n){return SR.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?gn(n(`www.facebook.com${t}`,1)):
void 0}function OR(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return di(t,n);if(e==="content")return N("CONTENT_LINK");let s=io(i);return s==="LOGIN_LINK"?N(s):
e==="technical"?N("NOT_PROFILE_HOST"):e==="admin"?N("ADMIN_TOOL",gn(mn(r))):i===""||s?N(s||"HOME"):e==="short"?lu(t.parts,"fb.me"):TR(i,r,o)}function TR(e,t,n){return e==="t"?Vs(n,Rt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?N("SYSTEM_PAGE"):Vs(t,fn)}function CR({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:ui(t,"id"),s=Zt(t,"href")||Zt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return me(n(s,1),"DEEP_LINK");let a=i&&_R.get(r.toLowerCase());return a?me(a(i),"DEEP_LINK"):N("DEEP_LINK")}var _R=new Map([["profile",Rt],["page",fn],[
"group",Bs]]);var LR=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,ER=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,$R=
"(?:fb |facebook |page )?",AR="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",PR=new RegExp(`^${$R}(?:u?id|ma so|ma)${AR} ?[:=-]? ?([1-9]\\d{9,19})$`),Xs=e=>e.length<=7&&LR.test(e);
function gu(e){let t=e.split(" ");if(t.some(DR))return N("EMAIL_IN_URL");let n=t.length===1?An(e):"";if(/^[1-9]\d{13,19}$/.test(n))return me(Rt(n),"BARE_USERNAME");let r=PR.exec(V(e.slice(0,120)));
return r?me(Rt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):fu(e)!==void 0?N("OTHER_SITE"):t.length>1&&hu(e)?NR(e):FR(e)?N("PHONE_IN_URL"):n?zf(n):IR(e,t)}function NR(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>hn(o)&&!hu(o));return n!==void 0&&r===void 0&&t.length>1?me(gu(n),"TEXT_AROUND"):N("NOT_URL")}function MR(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:gn(di(ur(e.slice(t.length)),()=>N("NOT_URL")))}function zf(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
so(o);return i==="USERNAME_TLD"?N(i):me(mn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return me(di(ur(t),()=>N(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?N("LOOKALIKE_HOST",MR(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!ER.test(
n)&&!Xs(n)&&so(n)!=="USERNAME_SHORT"?me(mn(n),"BARE_USERNAME"):N("NOT_URL")}function IR(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?me(zf(An(o)),"TEXT_AROUND"):N("NOT_URL")}
function DR(e){let t=e.indexOf("@");return t>0?hn(e.charAt(t-1))&&hn(e.charAt(t+1)):e.search(Us)===0}var FR=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Uf(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Us,"@"):e}function Kf(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of zR(r)){let i=BR(o);i&&t.push(i),n=n||(i?i.glued:hn(o))}return{found:t,around:n}}function zR(e){return pi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var UR=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,KR=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,jR=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function BR(e){let t=An(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(HR(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(UR),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?KR:jR).test(r)?{address:o,word:e,glued:hn(r)}:null}var ZR=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",GR="me|io|co|gg|watch|ly|us|ru|cn|kh|la",WR=new RegExp(`\\.(?:${ZR}|${GR})\\.?$`,"i");function HR(e){if(qs.test(e)||pi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Gs(r)):VR(
r.replace(/:\w*$/,""),n)}function VR(e,t){return cu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?ao(e)!=="other"||WR.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&uu(e)}function jf(e){if(e==null)return N("EMPTY");if(typeof e!="string"&&
typeof e!="number")return N("NOT_URL");let t=oo(String(e));if(!hn(t))return N("EMPTY");let n=Uf(t),{found:r,around:o}=Kf(n),[i,s]=r;if(!i)return gu(n);let a=s?nO(r,n):qR(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&me(a,"SCHEME_FIXED"),o?me(a,"TEXT_AROUND"):a}function qR(e,t){let n=co(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return XR(e,n,r)?N("USERNAME_CHARS"):r&&JR(e,r)?
eO(t):n}function yu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function XR(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Xs(yu(e))&&/^[\p{L}\p{M}]/u.test(n)}var YR=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function JR(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||QR(e,t)||YR.test(t)||
/^[A-Z]/.test(t)&&Xs(t))return!1;let n=yu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var QR=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(yu(e));
function eO(e){let t=co(e.replace(/ /g,""));return N("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var tO=20;function nO(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>tO)return N("MULTIPLE");let o=r.map(u=>{let l=co(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return N("MULTIPLE");let[a]=i,c=a||co(e.map(({word:u})=>u).join(""));return!a&&c.ok?N("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?N("MULTIPLE"):me(a,"TEXT_AROUND")}var ea=(...e)=>e.map(t=>`(?:${t})`).join("|"),rO="[đd][./]?c",oO="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",iO=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",sO="mrs?|ms",aO="(?:ng|tt)ưt",bu=new RegExp(`^(?:${ea(rO,oO,iO,sO,aO)})(?:[.:]+\\s*|\\s+)`,"i"),cO="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Js=
"ông|bà|anh|chị|cô|thầy|chú",uO=`(?:${Js}) ?(?:\\((?:${Js})\\)|/ ?(?:${Js}))`,lO="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",wu=new RegExp(`^(?:${ea("đồng chí",cO,uO,Js,
lO)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),dO=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Qs=e=>dO.includes(e.toLowerCase());function ku(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Qs(n)?void 0:"either"}var pO="(?:trưởng|phó) (?:ban|phòng|trưởng)",hO="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",fO=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Zf=new RegExp(ea(pO,hO,fO)),mO="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",gO=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Gf=new RegExp(`^(?:${ea(mO,gO)})|facebook`),yO=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,bO=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Bf(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(bu,"").replace(wu,"");return t}var Ys=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),wO=e=>e.some((t,
n)=>{var r;return n>1&&Qs(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Wf(e){let t=e.split(/[\r\n]+/).map(a=>Ys(Bf(a.replace(/\s+/g," ").trim().replace(bO,"")))).filter(a=>a.length>0),
n=t.flat();if(yO.test(Bf(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Qs(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ys(o).length>1&&Ys(
i).length>1&&Qs(Ys(i)[0]);return r.length>1||s||wO(n)}var xu=/^[-–—+*•.,;:"“ ]+/,Jf=/[-–—.,;:"” ]+$/,pt=(e,t)=>({ok:!1,reason:e,suggest:t});function ta(e,t,n){if(e.length>t)return pt(n);if(Rn(
e)==="NOTHING")return pt("EMPTY");let r=vn(e);return r&&r!=="unicode"||e.includes("\ufffd")?pt("ENCODING",(Qn(e)||{}).text):e.length<2?pt("SHORT"):void 0}var kO=e=>ku(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,xO=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,vO=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Qf(e){if(typeof e!="string")return A(e);let t=e.replace(xO,n=>n.normalize("NFKC"));return(t===e?e:vO(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var SO=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function hi(e){var u;let t=Qf(e),
n=A(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(xu,"").replace(Jf,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(bu,"").replace(xu,""),ku(o)||(o=
o.replace(wu,"").replace(xu,""));let i=o.toLowerCase(),s=ta(n,250,"LONG")||ta(o,250,"LONG");if(s)return s;if(Zf.test(i))return pt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Wf(t))return pt("TWO_PEOPLE");if(Gf.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return pt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return pt("CHARS");if(
o.length>60)return pt("LONG");let a=o.split(/[\s.'-]+/).every(l=>SO.test(l)||l.toLowerCase()===l.toUpperCase())?o:mp(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=kO(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Hf="Ban Thường vụ",Vf="Ủy ban Kiểm tra",qf="Văn phòng",Xf=new Map(Object.entries({ct:"Chủ tịch",btv:Hf,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Vf,cnubkt:`Chủ nhiệm ${Vf}`,vp:qf,cvp:`Chánh ${qf}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Hf}`}));function RO(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Xf.get(e),o=r?void 0:Xf.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function em(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>RO(V(t.replace(/\./g,"")))||t)}var OO=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(em),Yf=new Map([V,D].flatMap(e=>OO.map(t=>[e(t),t])));function tm(e){let t=A(e).slice(0,300).replace(Jf,""),n=ta(t,100,"TOO_LONG");if(n)return n;if(Rn(t))return pt("SHIFTED");if(
!/\p{L}/u.test(t))return pt("CHARS");let r=em(t),o=Yf.get(D(r))||Yf.get(V(r))||r,i=hp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function vu(e){let t=A(Qf(e)),n=Rn(t.slice(0,1e3));return n&&n!=="NOTHING"?pt(`${n}_IN_NAME`):ta(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:pt(
"CHARS"))}function nm(e){return vu(e)}var im=1e3;function sm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>im?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return oo(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var TO=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),rm=new RegExp(`(^|[^a-z])(?:${TO})(?![a-z])[ .:]{0,3}`,"g"),Su=e=>/[a-z]/.test(e)?e.replace(rm,"$1|").replace(rm,"$1|"):e,CO="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",_O=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${CO}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),LO=/(\d)() ?\x2f ?(\d{2,4})$/,EO=/(^|[^a-z]) ?\((\d{1,6})\)$/,Gt=e=>e.replace(/\D/g,"").length;function am(e){let t=e.slice(-40),n=_O.exec(
t),r=n?null:LO.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||EO.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Gt(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Ru(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Gt(r)>6&&Gt(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var $O=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,om=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function cm(e){return e.length>im||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace($O,"|").replace(om,"$1|").replace(om,"$1|")}
function Ou(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var AO={}.constructor;function Pn(e){return e!=null&&e.constructor===AO}var PO=
/^\d+$/;function Tu(e){return PO.test(e)}function uo(e){"@babel/helpers - typeof";return uo=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},uo(e)}function na(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function um(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,NO(
r.key),r)}}function ra(e,t,n){return t&&um(e.prototype,t),n&&um(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function NO(e){var t=MO(e,"string");return uo(t)=="symbol"?t:t+""}function MO(
e,t){if(uo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(uo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var IO="1.2.0",DO="1.7.35",lm=" ext. ",ie=(function(){function e(t){na(this,e),Cu(t),this.metadata=t,hm.call(this,
t)}return ra(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Tu(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new dm(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new dm(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var dm=(function(){function e(t,n){na(this,e),
this.globalMetadataObject=n,this.metadata=t,hm.call(this,n.metadata)}return ra(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new FO(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&pm(this.types(),n))return new UO(pm(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?lm:this.metadata[13]||lm}}])})(),FO=(function(){function e(t,n){na(this,e),this._format=t,this.metadata=n}return ra(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!zO.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),zO=/^\(?\$1\)?$/,UO=(function(){function e(t,n){na(this,e),this.type=t,this.metadata=n}return ra(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function pm(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Cu(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Pn(e)||!Pn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Pn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+KO(e)+": "+e,"."))}var KO=function(t){return uo(t)};function fi(e,t){var n=new ie(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function hm(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Ou(t,IO)===-1?this.v2=!0:Ou(t,DO)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function jO(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=BO(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BO(e,t){if(e){if(typeof e=="string")return fm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
fm(e,t):void 0}}function fm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function _u(e,t){for(var n=e.slice(),r=jO(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function lr(e,t,n){return mm(e,void 0,t,n)}function mm(e,t,n,r){n&&(r=new ie(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return mm(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=_u(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Lu(e,t,n){t===void 0&&(t={});var r=new ie(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return ZO(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function ZO(e,t){return lr(e,void 0,t)==="IS_POSSIBLE"}function st(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function GO(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=WO(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function WO(e,t){if(e){if(
typeof e=="string")return gm(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?gm(e,t):void 0}}function gm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var HO=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function dr(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ie(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(st(o,r.nationalNumberPattern())){if(Eu(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Eu(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=GO(HO),s;!(s=i()).done;){var a=s.value;if(Eu(o,a,r))return a}}}}function Eu(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:st(e,r.pattern())}function $u(e,t,n){t=t||{};var r=new ie(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return dr(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return st(o,r.nationalNumberPattern())}var VO=/^[A-Z]{2}$/;function Au(e){return VO.test(e)}var qO=!1;function Pu(e,t){var n,r,
o=new ie(t);return Au(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,qO&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Nu(e,t,n){var r=new ie(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return XO(t,i,n)}):[]}function XO(e,t,n){var r=new ie(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var ym=3,bm="0-9０-９٠-٩۰-۹",YO="-‐-―−ー－",JO="／/",QO="．.",eT=" \u00a0\u00ad\u200b\u2060\u3000",tT="()（）［］\\[\\]",nT="~⁓∼～",wm="".concat(YO).concat(JO).concat(QO).concat(eT).concat(
tT).concat(nT);var rT=new RegExp("(["+bm+"])");function Mu(e,t,n,r){if(t){var o=new ie(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(rT);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Iu(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function oT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=iT(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iT(e,t){if(e){if(typeof e=="string")return km(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
km(e,t):void 0}}function km(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Du(e,t,n){for(var r=new ie(n),o=oT(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(dr({phone:e,country:s},void 0,r.metadata))return s}}var sT=!1;function Fu(e,t){var n=
t.nationalNumber,r=t.metadata;if(sT&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Du(n,o,r.metadata)}function oa(e,t,n){var r=Iu(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!aT(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Fu(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!cT(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function aT(e,t,n){return!(st(e,n.nationalNumberPattern())&&!st(t,n.nationalNumberPattern()))}function cT(e,t,n){switch(lr(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function zu(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?fi(t||n,o):r;if(e.indexOf(i)===0){var s=new ie(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=oa(a,void 0,s),u=c.nationalNumber,l=oa(e,void 0,s),d=l.nationalNumber;if(!st(d,s.nationalNumberPattern())&&st(u,s.nationalNumberPattern())||lr(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Uu(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Mu(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=zu(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ie(o),d=2;d-1<=ym&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function Ku(e){return e.replace(new RegExp("[".concat(wm,"]+"),"g")," ").trim()}var uT=/(\$\d)/;function ju(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
uT,t.nationalPrefixFormattingRule()):t.format());return r?Ku(a):a}var lT=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Bu(e,t,n){var r=new ie(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(lT.test(r.IDDPrefix()))return r.IDDPrefix()}function xm(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var vm={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Gu(e,t,n,r){n?n=hT({},vm,n):n=vm;var o=new ie(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=ia(s,e.carrierCode,"NATIONAL",o,n),Zu(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=ia(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Zu(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return xm({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=pT(s,
e.carrierCode,i,n.fromCountry,o);return c?Zu(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function ia(e,t,n,r,
o){var i=dT(r.formats(),e);return i?ju(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function dT(e,t){return fT(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return st(t,n.pattern())})}function Zu(e,t,n,r){return t?r(e,t,n):e}function pT(e,t,n,r,o){var i=fi(r,o.metadata);if(i===n){var s=ia(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Bu(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(ia(e,null,"INTERNATIONAL",o))}function hT(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function fT(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function mi(e){"@babel/helpers - typeof";return mi=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},mi(e)}function Sm(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Rm(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Sm(Object(n),!0).forEach(function(r){mT(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Sm(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function mT(e,t,n){return(t=Tm(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function gT(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Om(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Tm(
r.key),r)}}function yT(e,t,n){return t&&Om(e.prototype,t),n&&Om(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Tm(e){var t=bT(e,"string");return mi(t)=="symbol"?t:t+""}function bT(
e,t){if(mi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(mi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Wu=(function(){function e(t,n,r){if(gT(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Pn(n)&&Pn(n.countries)){r=n;var o=t;if(!wT.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Uu(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Cu(r);var c=Pu(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return yT(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Nu(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Lu(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return $u(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ie(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return dr(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Gu(this,n,r?Rm(Rm({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var wT=/^\+\d+$/;var Cm={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var _m=Cm,Lm={version:_m.version,country_calling_codes:{84:["VN"]},countries:{VN:_m.countries.VN},nonGeographic:{}};
function Em(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var $m=Em("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Am=Em("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Pm=e=>Hu(e)&&
e.length===11?`0${$m.get(e.slice(1,4))}${e.slice(4)}`:"",Hu=e=>$m.has(e.slice(1,4));function sa(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Am.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Vu=(e,t)=>`0${Am.get(t)}${e.slice(1+t.length)}`;var Le=e=>({ok:!1,reason:e}),xT=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Im=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,vT=/^0(?:69\d{5,8}|80\d{5,6})$/,ST=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function ca(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Im.test(n))return Le("FAKE");if(ST.test(n))return Le("SERVICE_NUMBER");if(vT.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Le("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Mm(o[0]==="0"?o:`0${o}`,Nm(e,r));if(t)return Le(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Le(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Mm(`0${o}`,Nm(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Nm(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Mm(e,t){let n=aa(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?RT(e):null)||aa(Pm(e),
"convertible","OLD_11_DIGIT")||OT(e,t)||Le(CT(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(xT.test(e)||n.notes.push("UNKNOWN_PREFIX"),TT(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Im.test(e)?
Le("FAKE"):n}function aa(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Wu(`+84${e.slice(1)}`,Lm),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var RT=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function OT(e,t){let n=sa(e),r=!/^2/.test(n)||Dm(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?aa(Vu(e,n),"convertible","OLD_AREA_CODE"):null}
var Dm=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function TT(e,t){let n=sa(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Dm(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function qu(e){let t=`0${e.slice(3)}`,n=sa(t),r=n?aa(Vu(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function CT(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Hu(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function gi(e){if(
e==null)return Le("EMPTY");if(typeof e!="string"&&typeof e!="number")return Le("CHARS");let t=sm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Le("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Le("SCIENTIFIC");let n=Ru(t).reduce((r,o)=>r.concat(LT(o)),[]);return n.length?PT(n):Le(_T(t))}var _T=e=>/\p{L}/u.test(Su(e))?"CHARS":"EMPTY",Fm=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function LT(e){let{text:t,ext:n}=am(e),r=Su(t);if(Fm.test(r)){if($T(r))return[Le("LETTER_FOR_DIGIT")];let o=cm(r);if(Fm.test(o))return[Le("CHARS")];if(Gt(o)===0)return[
];if(Gt(o)<7)return[Le("CHARS")];let i=zm(o,n).map(ET);return i.some(({ok:s})=>s)?i:[Le("CHARS")]}return Gt(r)===0?[]:zm(r,n)}var ET=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function zm(e,t){
var i;let n=Ru(e).filter((s,a,c)=>c.length<2||Gt(s)>0),r=n.length>1?n.map(ca):AT((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var $T=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Gt(e)>5;function AT(e){return e.length<80&&Gt(e)>15&&Um(e.match(/\+?\d+/g)||[])||[ca(e)]}function Um(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=ca(e.slice(0,t).join(" ")),r=n.ok?Um(e.slice(t)):null;if(r)return[n,...r]}return null}function PT(e){let[t=Le("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Le("MULTIPLE")}var NT={[Y.page]:["pageName",
"address","name","office","phone","email"],[Y.group]:["pageName","address","name","office","phone","email"],[Y.person]:["accountName","address","name","office","phone","email"],[Y.none]:["reason"]},
MT=(e,t)=>{var n;return t==="kind"||NT[(n=rn(e))!=null?n:Y.page].includes(t)},IT=e=>rn(e)===Y.none?["kind","reason"]:Re,Xu=(e,t)=>({key:e,with:t}),Lt=(e,t,n={},r)=>({field:e,level:"fault",problem:Xu(
t,r),...n}),lo=(e,t)=>({field:e,level:"ask",problem:Xu("account.ask",{value:t}),suggest:t}),po=(e,t,n)=>({field:e,level:"note",problem:Xu(t,n)});function DT(e){let t=jf(e),n=!t.ok&&
t.reason==="OTHER_SITE"?pu(A(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>po("address",`address.note.${r}`))}:{value:A(e),findings:[n?Lt("address",
"account.otherNetwork",{},{network:n}):Lt("address",`address.${t.reason}`),...t.suggest?[lo("address",t.suggest)]:[]]}}var Km=e=>t=>{var o;let n=gi(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
qu(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[lo(e,jm(r))],...n.notes.map(i=>po(e,`phone.note.${i}`))]}:{value:A(t),findings:[Lt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>lo(e,jm(i)))]}},jm=e=>{let t=gi(e);return t.ok?t.display:e};function FT(e){var r;let t=ms(e),n=t.suggest?[lo("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>po("email",`email.note.${o}`))]}:{value:A(e),findings:[Lt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>lo("email",o))]}}var yi=(e,t)=>n=>{
let r=t(n),o=r.suggest?[lo(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>po(e,`person.note.${i}`))]}:{value:A(n),findings:[Lt(e,`person.${r.reason}`),...o]}};function zT(
e){let t=A(e);return{value:t,findings:t.length>500?[Lt("reason","account.reasonLong")]:[]}}function UT(e){let t=rn(e);return t?{value:t,findings:[]}:{value:A(e),findings:[Lt("kind",
"account.kindUnknown",{},{text:A(e)})]}}var KT={kind:UT,accountName:yi("accountName",nm),pageName:yi("pageName",vu),address:DT,name:yi("name",hi),office:yi("office",tm),phone:Km("phone"),email:FT,
second:yi("second",hi),secondPhone:Km("secondPhone"),reason:zT},jT=["accountName","pageName","name","office","second","reason"];function BT(e,t,n){try{return ZT(e,t,n)}catch(r){return{value:t,
findings:[Lt(e,"account.cellUnreadable")],broke:r}}}function ZT(e,t,n){if(!A(t))return MT(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Lt(e,`account.${e}`)]}:{value:"",findings:[Lt(e,
"account.required",{},{label:un(e)})]}:{value:"",findings:[]};let r=jT.includes(e)?Qn(t):void 0;return r?{value:t,findings:[Lt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:KT[e](t)}
function GT(e,t){let n=(r,o)=>[{...po("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==Y.group?n("account.addressIsGroup",Y.group):e===Y.group&&t&&!["group","share"].includes(
t)?[po("address","account.groupAddress")]:t==="page"&&e===Y.person?n("account.addressIsPage",Y.page):[]}function ho(e){var s,a,c,u,l;let t=(s=rn(e.kind))!=null?s:"",n=IT(t),r={};for(let d of Re)r[d]=
n.includes(d)?BT(d,e[d],t):{value:A(e[d]),findings:[]};let o=Re.filter(d=>"broke"in r[d]),i={};for(let d of Re)i[d]=r[d].value;return{values:i,findings:[...Re.flatMap(d=>r[d].findings),...GT(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Bm=5,Zm=120;function Gm(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),en(a.trim(),Zm)])),o={rows:e.filter(s=>!zc(s)),samples:e.filter(zc),
cores:Ip(t)},i=(s,{level:a,field:c},u)=>{var h,g;let l=[...(h=u.units)!=null?h:Xo(u.rows)],d=l.map(w=>r.get(w)||en(w,Zm)),p=d.slice(0,Bm).join("; ")+(l.length>Bm?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(g=u.field)!=null?g:c}}};return Object.entries(ps).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Wm(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Yu=e=>e?`"${e}" `:"";function Ju(e,t=""){if(typeof e!="number")throw new TypeError(Yu(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Yu(t)+"expected integer >= 0, got "+e);return e}function fo(e,t,n=""){if(Wm(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Ju(t,"length");let r=Wm(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Yu(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function qm(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Ju(e.outputLen),Ju(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var WT=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Hm=(
e,t)=>{WT(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function mo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ua(e,t){fo(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function bi(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function la(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Et(e,t){return e<<32-t|e>>>t}var Xm=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",HT=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Qu(e){if(fo(e),Xm)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=HT[e[n]];return t}function Vm(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Ym(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Xm)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Vm(e.charCodeAt(i)),a=Vm(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function VT(e,t,n="opts"){return Hm(e,"defaults"),t!==void 0&&Hm(t,n),Object.assign(Object.create(null),e,t)}function Jm(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=VT({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Qm=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var da=class{constructor(t,n){oe(this,"oHash");oe(this,"iHash");oe(this,"blockLen");oe(
this,"outputLen");oe(this,"canXOF",!1);oe(this,"finished",!1);oe(this,"destroyed",!1);if(qm(t),fo(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),bi(o)}update(t){return mo(this),this.iHash.update(t),this}digestInto(t){
mo(this),ua(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},eg=(()=>{let e=((t,n,r)=>new da(t,n).update(r).digest());return e.create=(t,n)=>new da(t,n),e})();var qT=e=>e/2**32|0,XT=e=>e>>>0;function tg(e,t,n,r){
let o=qT(n),i=XT(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function ng(e,t,n){return e&t^~e&n}function rg(e,t,n){return e&t^e&n^t&n}var pa=class{constructor(t,n,r,o){oe(this,"blockLen");oe(
this,"outputLen");oe(this,"canXOF",!1);oe(this,"padOffset");oe(this,"isLE");oe(this,"buffer");oe(this,"view");oe(this,"finished",!1);oe(this,"length",0);oe(this,"pos",0);oe(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=la(this.buffer)}update(t){mo(this),fo(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=la(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){mo(this),ua(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),tg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:la(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},og=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var YT=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Nn=new Uint32Array(64),el=class extends pa{constructor(n,r){super(64,n,8,!1);oe(this,"A",0);oe(this,"B",0);oe(this,"C",0);oe(this,"D",0);oe(this,"E",0);
oe(this,"F",0);oe(this,"G",0);oe(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Nn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=Nn[p-15],g=Nn[p-2],w=Et(h,7)^Et(h,18)^h>>>3,v=Et(g,17)^Et(g,
19)^g>>>10;Nn[p]=v+Nn[p-7]+w+Nn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=Et(c,6)^Et(c,11)^Et(c,25),g=d+h+ng(c,u,l)+YT[p]+Nn[p]|0,v=(Et(o,2)^Et(o,13)^Et(o,22))+rg(
o,i,s)|0;d=l,l=u,u=c,c=a+g|0,a=s,s=i,i=o,o=g+v|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){bi(Nn)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),bi(this.buffer)}},tl=class extends el{constructor(){super(32,og)}};var ha=Jm(()=>new tl,Qm(1));var JT=16,ig=e=>Qu(e.slice(0,JT));function wi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Mn=e=>ig(ha(wi(e))),nl=e=>Qu(ha(wi(e))),go=class{constructor(t){this.known=new Map;this.start=eg.create(ha,Ym(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:ig(
this.start.clone().update(wi(t)).digest());return this.known.set(t,n),n}};var QT=8,eC="trống",ag="1",sg=" (theo bản cũ)",cg="Đã rút đồng ý",ug=e=>e.trim()?Mn(e.trim().normalize("NFC")).slice(0,QT):eC,
lg=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[D(r),o.replace(/\D/g,"")];return[D(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},pr=e=>rn(e.kind)!==Y.none&&
lg(e).some(t=>t!==""),dg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${Te(t)}, bản thông báo ${ug(n)}`,pg=e=>`${cg}, ${Te(e)}`,yo=e=>/^(da )?(rut|thu hoi)\b/.test(V(e).trim()),hg=e=>e.startsWith(
`${cg}, `),fg=e=>e.endsWith(sg)?e:`${e.trim()}${sg}`,mg=(e,t)=>t.of("consent",e.consent.trim(),...lg(e)),ki=(e,t)=>[ag,t.name,mg(e,t)].join(".");function hr(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(yo(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===ag&&o&&(!t||r!==t.name)?"unknown":t&&o===mg(e,t)&&r===t.name?"given":"ended"}
var gg=(e,t)=>!yo(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${ug(t)}`);var tC=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,fa=e=>tC.test(e),yg=(e,t,n)=>fa(e)&&e>=t&&e<=n,bg=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>yg(i,n,r)))!=null?o:""};function wg(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?bg(e,t,n)||n:yg(e.shown,t,n)?e.shown:"":""}function kg(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=bg(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(fa(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function nC(e,t){return e.length===0||t==="ended"?Os[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?M.fix:e.every(n=>n.isNone)?M.none:e.every(n=>n.review==="passed")?M.approved:
M.reported}function xg(e,t,{last:n,...r},o,i,s){let a=nC(e,t),c=a!==M.missing&&a!==M.fix&&a!=="",u=e.reduce((h,g)=>g.updated>h?g.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=wg(l,
n,i),p=a===""?"":wh(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:kg(l,n,i),updated:u,order:rC(a,p)}}function rC(e,t){let n={[M.missing]:0,[M.fix]:10,[
M.reported]:20,[M.none]:30,[M.approved]:40,"":50},r={[ae.overdue]:0,[ae.late]:1,[ae.grace]:2,[ae.open]:3,[ae.onTime]:4,"":5};return n[e]+r[t]}var bo={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},oC=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,iC=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,sC=4e5,aC=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],fr=(...e)=>new RegExp(e.join("|"),"i"),cC=[[fr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[fr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[fr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[fr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[fr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[fr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],uC=fr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function vg(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=aC.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||uC.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=cC.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function Sg(e,t){let n=e.slice(0,sC),r=[...n.matchAll(oC)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!iC.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,g,w;let l=r.slice(u+1).find(v=>v.email!==s),d=r.slice(0,u).reverse().find(v=>v.email!==s),p=(w=vg(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:vg(n.slice(Math.max((g=d==null?void 0:d.to)!=null?g:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var ma=100,rl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function lC(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!jt(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),xt(e)===H.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function dC(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>ma?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:ma}}}):((s=t.get(Z(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&Z(i)===Z(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):rl(i)&&!t.has(Z(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...lC(e,n));for(let{text:a,
suggest:c}of Ge(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of hh(e.phone))gi(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!On(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&lt(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function pC(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:se(
n.day),why:bo[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:se(n.day)}}}]:[]}function xi(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>Z(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=ln(e);return e.map(a=>{try{return[...dC(a,r,i),...pC(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var ol=
e=>Object.fromEntries(e.map(t=>[t,""])),hC=["unit",...Re],Rg=e=>hC.every(t=>e[t].trim()===""),at=e=>ei(e.usage)===_e.stopped;function fC(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!ei(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!ih(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Ds(i.problem)});
return r}function mC(e,t){return{blank:!1,active:!0,unit:Og(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...ol(["unitName",...Tn]),rowId:t}}}function Og(e,t){try{return e()}catch{return t}}function gC(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function yC(e,t,n,r){let o=Rg(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:hr(e,r),faults:[],remarks:[],
own:ol(["unitName",...Tn])};let s=ho(e),a=t.get(i),c=at(e),u=ar(e,r),l=c?[]:fC(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:Ds(Is(e.comment))});let d=c?[]:s.findings.filter(
g=>g.level!=="fault").map(({field:g,problem:w})=>({column:g,problem:Ds(w)}));!c&&e.review.trim()&&Ms(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=hr(e,r);!c&&pr(e)&&d.push(
...gC(p));let h=ro(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:rn(e.kind)===Y.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function bC(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Og(()=>Rg(r),!1)?"":t();return n.add(o),o})}function wC(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function kC(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Gm(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function xC(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(zs),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function vC(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=Ts(e),s=xg(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:Cn(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:Th(i)?"1":"0"},witness:s.witness}}function SC(e,t,n){let r=xC(e.accounts,t),
o=xi(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:ol(Xr)};let c=o[s];try{let{cells:l,witness:d}=vC(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:su(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...RC(Xr,i),
faults:su(c)}}}})}var RC=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Tg(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=bC(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return yC(a,r,o[c],e.markKey)}catch(u){return n(u),mC(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);wC(i),kC(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:bf(a.faults),remarks:wf(a.remarks),mask:xf(a.faults)});return{accounts:i,units:SC(e,i,n),broke:t}}function vi(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!hg(t.consent)?{consent:pg(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Si=(e,t,n,r)=>t.flatMap((o,i)=>{let s=vi(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Ri(e){return Object.fromEntries(cn.map(t=>[t,kf(e.faults,t)]))}function Ot(e,t){let n=Tg({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var Cg=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),_g=(e,t,n)=>e.some(r=>t[r]!==n[r]);function ga(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&_g(Tn,i,r)?[{
index:o,cells:Cg(Tn,i)}]:[]})}function ya(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function mr(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&_g(Xr,i,r)?[{index:o,cells:Cg(Xr,i)}]:[]})}var il=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Ri(n.accounts[r])}));function ba(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",ya(n,t,r)),e.putOwn("accounts",ga(n,t,r)),e.putOwn("accounts",Si(e,n,t,r)),e.putOwn("units",
mr(e.table("units").rows,t,r))}var OC=3;function Oi(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=OC));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var wa=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Ri(n)})));function Lg(e,t){let n=e.table(
"accounts").rows,r=sl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Ri(r.accounts[i])}]:[])),r}function sl(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ot(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,vi(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=ga(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",Si(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",mr(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",il([...r,...l],i,a)),a}function Eg(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&gg(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:we.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function $g(e,t){
let n=bp(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&pr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var Ag=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:Te(r)}},unit:t}]:[]));function ka(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:Te(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Pg(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>fa(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var je=e=>e+2,te=class extends Error{constructor(n){super(n.key);this.problem=n}};function Xe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=Ot(e,e.table("accounts").rows);ba(e,r),wa(e,r)}return n})}var al=200;function TC(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:sr(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===Pe.passed||s.review===Pe.returned)&&ro(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=pf(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function gr(e,t){let n=e.table("accounts").rows;t&&TC(e,n);let r=Ot(e,n);if(!t)e.putOwn("units",mr(e.table(
"units").rows,r,()=>!0));else{ff(e),Ag(e),ba(e,r);for(let o of["accounts","units"])Oi(e,o,new Set(Object.keys(ne[o].columns)));e.refreshSummary(),wa(e,r)}return r}function Ti(e){let t=gr(e,!0);
return t.accounts.length===0||(ka(e,t),e.rememberWitness()),t}function CC(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:ne[u].title,row:je(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of $g(e,t))a.push(i("accounts",l,u.unit,R({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,al),moreFaults:Math.max(0,s.length-al),remarks:
a.slice(0,al),missing:t.units.filter(u=>u.own.status===M.missing).length,settings:n}}function Ng(e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):(t=Xe(e,()=>{let n=Ti(e);
return e.readyLines(),F(CC(e,n,_C(e,n).map(R)))}))!=null?t:O({key:"workbook.busy"})}var _C=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:we.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Eg(e,t),...e.lostLog()];var Sa="#1f2937",yr="#ffffff",xa="#1a56c4",Mg="1px solid #d1d5db",wo=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),va=(e,t=2e3)=>wo(_s(e,t)),br=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ye=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,In=
e=>`\x3ctr>${e}\x3c/tr>`,yn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Ci=`${yn(16,Sa,yr)};padding:10px 20px 12px`,_i=yn(14,Sa,yr),LC={lead:`${yn(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${xa};padding:16px 20px`,text:Ci,heading:`${yn(17,Sa,yr)};font-weight:bold;padding:12px 20px 0`,notice:`${yn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${yn(13,"#4b5563",yr)};border-top:${Mg};padding:14px 20px 18px`};function Ig(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${wo(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${br(`${In(
`\x3ctd align="center" style="padding:16px 8px">\n${br(`\n${t.map(EC).filter(Boolean).map(In).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${yr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function EC(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ye(br(e[1].map(t=>In(Ye("•",`${_i};padding:2px 0`,
' valign="top" width="16"')+Ye(va(t,400),`${_i};padding:2px 0`))).join("")),Ci);case"button":return _n(e[2])&&$C(e[1],_n(e[2]));case"bar":return Ye(AC(e[1]),Ci);case"calls":return Ye(PC(e[1],e[2]),
Ci);default:return Ye(va(e[1]),LC[e[0]])}}var $C=(e,t)=>Ye(br(In(Ye(`\x3ca href="${wo(t)}" style="display:inline-block;padding:14px 28px;${yn(18,yr,
xa)};font-weight:bold;text-decoration:none;border-radius:6px">${wo(e)}\x3c/a>`,`background-color:${xa};border-radius:6px;mso-padding-alt:14px 28px`)),""),Ci,' align="center"');function AC(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ye("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>In(Ye("■",yn(16,s,yr),' width="22"')+Ye(o,_i)+Ye(String(i),`${_i};font-weight:bold`,' align="right"')));return br(In(n.join("")))+br(r.join(""))}function PC(e,t){let n=
`${_i};padding:7px 0;border-bottom:${Mg}`,r=' valign="top"';return br(In(Ye(va(e,300),`${yn(14,Sa,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>In(Ye(va(o,
300),n,r)+Ye(NC(i),n,`${r} align="right" width="118"`))).join(""))}var NC=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${xa};text-decoration:none">${wo(t.trim())}\x3c/a>`:wo(t.trim())).join("\x3cbr>")||Xc;var MC=88e3,IC=200,DC=120,FC=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,zC=e=>_s(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),IC),UC=(e,{about:t},n)=>{let r={state:n,about:t,letters:KC(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function KC(e){let t=to(e),n=new Map(e.units.map(r=>[qe(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:re(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var jC=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>BC(e,o,i),
attachments:[],named:e.named(o)}},BC=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...vt(o)?$h(o,n):[],...e.asked(t),...Ah(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${Jc(r)}\n\n${Qc(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Dg(e,t,n){var s,a,c;let r=re(e.kind);if(r.to==="staff")return UC(r,e,
t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return jC(r,e,t,i===void 0?o:{...o,link:i})}function wr(e,t,n="unit"){let{insteadOf:
r}=e.about,o=Dg(e,t,n==="staff"||r!==void 0),i=zC(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=DC;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Ig(i,c);if(a===0||FC(u)<=MC)return{subject:i,html:u,text:Lh(c),
attachments:o.attachments}}}function Fg(e,t){let{lead:n,named:r}=Dg(e,t,!0),o=dn(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",_n(
t.links.book)?`Nơi báo cáo: ${_n(t.links.book)}`:"",Jc(t),Qc(t)].filter(Boolean).join(`\n`)}function zg(e,{unit:t,about:n,kind:r}){let o=re(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!ce(n.unit)?!0:e.get(t)===n.unit.status}var cl="Cán bộ gửi sớm",Ug=e=>ot(rr(e.state));function Ra(e,t){let n=new Map,r=wt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&
(a===void 0||Ug(o)&&!Ug(e[a]))&&n.set(s,i)}),n}function Wt(e){let{rows:t}=e.table("letters");return new Map([...Ra(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:rr(
o),at:i,why:s,early:s.indexOf(cl)===0}]}))}var ht=(e,t,n,r="",o)=>{var i;return{kind:re(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:ue[t],at:n,why:r,...o===void 0?{}:{subject:o}}
},ZC=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function GC(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:
a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function Ht(e,t){let{rows:n}=e.table("letters"),{round:r}=
e.settings(),o=Ra(n,r),i=wt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):ZC(n[l],c)||s.set(l,c)}),
s.size&&e.putOwn("letters",GC(n,s)),e.append("letters",a)}var ul={rounds:{},open:[]},WC=4e4,HC=4,Oa=e=>typeof e.count=="number",ko=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;
function VC(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,
2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var qC={count:0,sum:"0.0"};function jg({count:e,sum:t},n,r){let[o=0,i=0]=
t.split(".").map(c=>parseInt(c,36)),[s,a]=VC(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var XC=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),ll=
e=>XC(e).reduce((t,n)=>jg(t,n,1),qC),Bg=({rounds:e},t)=>ko(e,bt(t))!==void 0;function Zg(e,t){let n=[];return e.forEach(({state:r},o)=>{ot(r)&&As(o,t)&&n.push(o)}),n}function dl(e,t,n){let r={
...e.rounds};delete r[bt(n)];let o={rounds:{[bt(n)]:{kinds:{}},...r},open:[]};return Ta(o,n,Zg(t,n),[])}function Ta({rounds:e,open:t},n,r,o){var l;let i=bt(n),s={...(l=ko(e,i))==null?void 0:l.kinds},
a=new Map,c=({kind:d,matter:p,unit:h},g)=>{var v,_,b;let w=(v=ko(s,d))!=null?v:{};if(Oa(w))s[d]=jg(w,`${p}/${h}`,g);else{let x=(_=a.get(d))!=null?_:new Map(Object.entries(w).map(([C,f])=>[C,new Set(
f)]));a.set(d,x);let S=(b=x.get(p))!=null?b:new Set;x.set(p,S),g>0?S.add(h):S.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(g=>As(g,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=
Object.fromEntries([...d].map(([h,g])=>[h,[...g]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function pl(e,t,n){if(!e.open.length)return e;let r=wt(n),o=e.open.map(
r).filter(a=>{var c;return ot((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(Zc))].reduce((a,c)=>Ta(a,c,o.filter(u=>Zc(u)===c),[]),e),open:[]}}var Gg=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,Wg=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function hl(e,t,n){var c,u,l,d,p,h,g;let r=new Set(e.open.map(wt(
n))),o=qh(n),i=new Map;for(let w of Zg(t,n)){let v=r.has(w)?void 0:As(w,n);if(!v)continue;let _=(c=i.get(v.kind))!=null?c:Object.create(null);i.set(v.kind,_),((l=_[u=v.matter])!=null?l:_[u]=[]).push(
v.unit)}let s=(p=(d=ko(e.rounds,bt(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let w of new Set([...Object.keys(s),...i.keys()])){let v=(h=ko(s,w))!=null?h:{},_=(g=i.get(
w))!=null?g:{};if(Oa(v)){let b=ll(_);(b.count!==v.count||b.sum!==v.sum)&&a.counts.push({kind:w,ledger:v.count,register:b.count})}else a.lost.push(...Kg(v,_).map(([b,x])=>o({kind:w,matter:b,unit:x}))),
a.extra.push(...Kg(_,v).map(([b,x])=>o({kind:w,matter:b,unit:x})))}return a}function Kg(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=ko(t,n))!=null?i:[]);return r.filter(
s=>!o.has(s)).map(s=>[n,s])})}var YC=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function JC({rounds:e,open:t}){let n=Object.keys(e).slice(0,HC),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:QC(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;YC(JSON.stringify(o))>WC;){let[s]=Object.entries(
i).filter(a=>!Oa(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=ll(s[1])}return o}var QC=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Oa(n)?
n:ll(n)])),Hg=e=>JSON.stringify(JC(e)),Li=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Vg=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),e_=e=>Li(e)&&(Object.values(e).every(Vg)||
typeof e.count=="number"&&typeof e.sum=="string"),t_=e=>Li(e)&&Li(e.kinds)&&Object.values(e.kinds).every(e_);function qg(e){try{let t=JSON.parse(e);return!Li(t)||!Li(t.rounds)||!Vg(t.open)?void 0:
Object.values(t.rounds).every(t_)?t:void 0}catch{return}}var Xg=e=>e===void 0||e==="unreadable"?ul:e;function Yg(e,t,n){let r=pl(e!=null?e:ul,t,n);return Bg(r,n)?r:dl(r,t,n)}function kr(e,t,n){
return e==="unreadable"?e:hl(Yg(e,t,n),t,n)}function Ca(e,t){let{round:n}=e.settings(),r=Wt(e),o=t.ledger();if(o==="unreadable")return o;let i=Yg(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),hl(i,r,n)}function _a(e,t,n){e.settle();let r=pl(Xg(t.ledger()),Wt(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Jg(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=wt(i)(n),a=ot((c=Wt(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(Ta(o,i,a?[s]:[],a?[]:[s])))}function Qg(e,t){
let n=Xg(t.ledger()),{round:r}=e.settings();t.keepLedger(dl({...n,open:[]},Wt(e),r))}var ey=[1e3,4e3],n_=6,Dn=class extends Error{};function ge(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=ey.length||r instanceof te||r instanceof Dn)throw r;e.sleep(ey[n])}}function xr(e,t,n){return ge(t,()=>{for(let r=0;r< n_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Dn(
"the lock is not to be had")})}var r_=27e4,o_=25,i_=2400,s_=5,La=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(o_,Math.floor(i_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof te)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>r_&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=xr(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=zg(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):ht(d,"lapsed",this.now,R({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,ht(d,"failed",this.now,R({key:"letter.unwritable"}))):c.set(d.key,p)}return Ht(n,c),_a(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:wr(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=Ns([n],this.state.settings);if(!o.to)return ht(t,"failed",
this.now,R(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:wr(t,this.state);return this.written.set(t,n),ht(t,
"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({
to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),
this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,ht(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[
t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):
this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=s_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ge(this.post,(
)=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,ht(t,"failed",this.now,R({key:
"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={
email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,ht(t,"unknown",this.now,R({key:"letter.doubt"})))}leaveWord(){try{
this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ge(this.post,()=>this.post.keepJournal(n))}};var a_=400;function ty(e,t,n,r,o=r){let i=oi(e.settings),s=
or(e),a=e.deadline.dueBefore?Ss(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(a_,ct(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=
fe(t,d);if(i.sends(p)){let{line:h,held:g}=c_(e,s,p,d===0?o:r,u,c);u=g,p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=u_(e,s,p))}
return c.finishes=c.unreached===0&&c.dropped===0,c}function c_(e,t,n,r,o,i){let s=pn(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=ir(s.letters,r,
e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var u_=({units:e},t,
n)=>e.filter(r=>{var o;return ce(r)&&_t(r.emails).length&&!((o=t.of(qe(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function ny(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;
return fl({day:"",counts:t,recipients:0,held:0})}function fl({counts:e,held:t}){return[$s.filter(r=>e[r]).map(r=>`${e[r]} ${re(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(
Boolean).join("; ")}var vr=class extends te{},Sr=(e,{confirmed:t},n)=>[...l_(e,t),...d_(n).map(r=>({about:"ledger",why:r}))];function l_(e,t){let n=yh(t,e);return!n.length||!e.dueBefore||
!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s})=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function d_(e){return e==="unreadable"?[{key:
"letter.noLedger"}]:Gg(e)?[]:p_(e)}function p_(e){let t=Wg(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{
letters:n}}]:[]]}var h_=60;function Ea(e,t){for(let n=0;n<=h_;n+=1){let{letters:r}=pn(e,fe(t,n));if(r.length)return{key:"letter.preview",with:{counts:ny(r)}}}return{key:"letter.previewNone"}}var $a=
e=>JSON.stringify(an(e));var f_=7*6e4,bn=({lease:e},t)=>e.by!==""&&e.until>t;function ry(e,t){let n=e.newId();return xr(e,t,()=>{let r=t.post();if(!(bn(r,e.now)&&r.lease.by!==n))return t.setLease({
until:Zr(os(e.now)+f_),by:n}),r})}function oy(e){try{ge(e,()=>e.setLease({until:"",by:""}))}catch{}}var iy=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,sy=
e=>e.replace(iy,"(liên kết, xem trong biểu mẫu)").trim(),ay=e=>e.search(iy)<0?e.trim():"";function cy(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":
t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var ml=10*6e4;function xo(e){return{id:Mn(bt(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var Aa=e=>cy(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),gl=(e,t)=>`${e}?k=${t}`;function Pa(e){let t=e.linkKey();if(!t||Aa(e)!=="proved")return;let{webAddress:n}=e.settings(),r=xo(e).id,o=
new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?gl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Ei=({rowId:e,
approved:t})=>no(`${e} ${t}`);var m_=({pageName:e,accountName:t})=>{var n;return en((n=[e,t].map(ay).find(Boolean))!=null?n:"")};function g_(e,t){let n=new Map;return e.table("accounts").rows.forEach(
(r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a),ar(r,e.markKey())==="returned"&&a.returned.push({
title:m_(r),comment:sy(r.comment),mark:Ei(r)});for(let l of s.filter(zs))l.column===""&&(Rf(l)||a.faults.some(p=>Of(p,l)))||a.faults.push(l)}),n}var y_=(e,{own:t},n)=>{var r,o;return{code:e.code,name:
e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Ts(e),status:t.status,timeliness:t.timeliness,extendedTo:Cn(e.extendedTo),first:t.first,updated:
t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&un(i),sentence:R(Sf(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}}
;function b_(e,t,n=""){let r=g_(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...y_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function yl(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:fe(o,1),t)}function $i(e,t){let n=e.settings(),r=Pa(e);return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:b_(e,t,r&&e.linksRenewed()),register:Wt(e),staff:e.staff(),contact:
n.contact,links:{book:e.link(),ofUnit:r}}}function Na(e,t,n=Ot(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...$i(e,n),health:{quotaLeft:r,runner:o,lastRun:s,
lastRunDid:a,nextRun:o?yl(e.now,i,e.now):void 0,zones:t.zones()}}}var w_={state:ue.sent,why:""},k_=()=>({state:ue.held,why:R({key:"letter.cutBefore"})}),uy=()=>({state:ue.unknown,why:R({key:
"letter.cut"})});function ly(e,t){var a,c,u;let n=wt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===ue.sending&&i.set(l,(t==null?void 0:t.at)===p?k_():uy());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,uy());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,w_);Ht(e,i)}var x_=new Set([...Object.keys(ks),"round","dueBefore","graceUntil"]);function vo(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&x_.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:we.round.label}}]}var v_=12e4,S_=6e4,R_=2e3,O_=1e4;
function T_(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function C_(e,t,n,r){if(ir(t,n,
r).held.length===0)return n;let o=ge(e,()=>e.renewsIn());if(o>v_||o<-S_)return n;e.sleep(Math.max(0,o)+R_);let i=ge(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(O_),i=ge(e,()=>e.quota());
return i}var Ai=(e,t)=>e?`${e} ${t}`:"";function __({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Ai(e,"thư đã gửi"),Ai(t,"thư gửi lỗi"),Ai(n,"thư không rõ đã gửi"),Ai(c,
"thư chờ lượt sau"),Ai(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${R(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function L_(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:re(l).label}:{},
...d?{unit:d}:{},state:ue[p],at:e.now,why:R(h)});for(let u of i)c.set(u.key,ht(u,"held",e.now,R({key:"letter.quota"})));for(let u of r)c.set(u.key,ht(u,"held",e.now,R(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&xr(e,t,()=>{Ht(e,c),a&&_a(e,t,[])})}function E_(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ge(e,()=>e.setRefused(
i))}function py(e,t,n){let r=xr(e,t,()=>{ly(e,n.inFlight);let o=Ti(e);return e.settle(),{checked:o,compared:Ca(e,t)}});return n.inFlight&&ge(t,()=>t.closeJournal()),r}function $_(e,t,n,r){let o=
e.settings();n.confirmed||ge(t,()=>t.setConfirmed(an(o)));let[i]=Sr(o,n,r);if(i)throw new vr(i.why)}function A_(e,t,n,r,o){let{checked:i,compared:s}=py(e,t,n);$_(e,t,n,s);let a=ge(t,()=>t.quota()),c=
ge(t,()=>Na(e,t,i,a)),u=pn(c,e.today),l=T_(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:C_(t,l,a,d),{go:h,held:g}=ir(l,p,d);h.length&&ge(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new La(e,t,c,p,n.refused,o),{outcome:v}=w;try{w.run(h),L_(e,t,v,o?[]:g,o?[]:u.closed,h.length>0)}catch(_){throw w.leaveWord(),_}return h.length&&ge(t,()=>t.closeJournal()),E_(t,v,n),e.broke(
u.broke.map(({error:_})=>_)),__(v,g.length,u.broke.length,h.length===0&&g.length>0)}var P_=e=>R(e instanceof te?e.problem:e instanceof Dn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function dy(e,t){try{ge(e,()=>e.setLastRun(t))}catch{}}function hy(e,t,n){let r=ry(e,t);if(r)try{return n(r)}finally{oy(t)}}var bl=(e,t,n,r="")=>hy(e,t,o=>A_(e,t,o,n,r)),Ma=(e,t)=>{hy(e,t,n=>py(e,t,
n))};function N_(e,t,{runner:n,dry:r}){let[o]=vo(ge(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new te(o);if(!e.isStaff(n))throw new vr({key:
"letter.runnerLeft",with:{email:n}});let i=bl(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function fy(e,t){let n=ge(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||ge(t,()=>t.me())!==r))try{let a=N_(e,t,n);a&&dy(t,a)}catch(a){if(dy(t,{lastRun:o,did:i,trouble:`${se(e.today)}: ${P_(a)}`,dry:s}),!(a instanceof te))throw a}}var So={is:
"nobody"},ye=e=>"email"in e?e.email:"",my=e=>e.is==="link"?`liên kết ${e.unit}`:ye(e);var M_=e=>e;function Ia(e){let t=new Set,n=new Map;for(let r of e.map(A))t.add(r),n.has(Z(r))||n.set(Z(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(Z(r)))!=null?o:r}}var I_=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Da(e,t,n=M_){return t===""?"":e.choices?sh(e,t):e.format==="time"?I_(t)?t:
"":e.code==="own"?A(t):e.code==="other"?n(A(t)):t}function xl(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function gy(e,t){return typeof t=="bigint"?t.toString():t}var kl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function yy(e){return new kl(e)}function by(e){return e==null}function wy(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function za(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ky(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function Ni(e){var t;return(t=ky(e._zod.def))!=null?t:e._zod.def.shape}function xy(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return za(this,t,r),r},enumerable:!0,configurable:!0})}
function vy(e,t,n){t in e?za(e,t,n):e[t]=n}function Sy(e,t,n,r){let o=Ni(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?xy(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):vy(e,i,r?r(s.value,i):s.value))}}function D_(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?xy(e,n,()=>t[n]):vy(e,n,
r.value))}}function vl(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var Sl="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Fa(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ua(e){if(Fa(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Fa(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Rl(e){return Ua(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Ry=new Set(["string","number","symbol"]);function Mi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Or(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ft(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Oy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function F_(e,t){var o;let n=Ni(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Ty(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(F_(e,t)),s={};return Sy(s,e,Reflect.ownKeys(Ni(e)).filter(a=>!i.has(a))),Or(e,vl(n,{shape:s,
checks:[]}))}function Cy(e,t){if(!Ua(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Ni(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Or(e,vl(e._zod.def,{shape:z_(e,t)}
))}function z_(e,t){let n={};return Sy(n,e,Reflect.ownKeys(Ni(e))),D_(n,t),n}function zn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function _y(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function Un(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Pi(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ol(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function Ka(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Kn(e,t,n){var c,u,l,d,p,h,g,w,v,_,b,x,S,C,f,m,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(m=(f=(S=(b=(v=Pi((w=(g=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:g.error)==null?void 0:w.call(g,e)))!=null?v:Pi(i==null?void 0:i(
e)))!=null?b:Pi((_=t==null?void 0:t.error)==null?void 0:_.call(t,e)))!=null?S:Pi((x=n.customError)==null?void 0:x.call(n,e)))!=null?f:Pi((C=n.localeError)==null?void 0:C.call(n,e)))!=null?m:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var U_=/[\uD800-\uDBFF]/;function Ly(e){let t=e.length;if(!U_.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Ey(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function $y(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):K_(e,n,r.value)}}function Rr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Tl(e,
t,n){return Rr(e,t,n,!1)}function K_(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Rr(this,t,n.bind(this))},set(r){Rr(this,t,r)}})}function j_(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var wl,Fn=!1,B_={configurable:!0,get(){Fn=!0}};function jn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&wl!==e._zod){wl=void 0;return}wl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,B_);let o=Fn;Fn=!1;try{let i=n(this);return Fn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Fn=Fn||o,i}catch(i){throw delete this[t],Fn=Fn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ay(e,t,n,r){let o=j_(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Py;var Cl={value:void 0,enumerable:!1},Ny="captureStackTrace"in Error?Error:null;function Z_(e){
let t=Ny;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ny=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function J(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,g){if(h._zod){if(h._zod.traits.has(e))return}else{Cl.value=new i(g);try{
Object.defineProperty(h,"_zod",Cl)}finally{Cl.value=void 0}}if(h._zod.traits.add(e),t(h,g),a){let v=Object.getPrototypeOf(h),_=h._zod.constr.prototype,b=v;for(;b&&b!==_;)b=Object.getPrototypeOf(b);
let x=b!=null?b:v;a.has(x)||(a.add(x),$y(x,s))}let w=d.prototype;for(let v in w)Object.prototype.hasOwnProperty.call(w,v)&&(v in h||(h[v]=w[v].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var _;let g=r!=null&&r.Parent?Z_(l):this;c(g,h);let w=g._zod.deferred;if(w){for(let b of w)b();g._zod.deferred=void 0}
let v=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;return v&&v(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var g,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(g=h==null?void 0:h._zod)==null?void 0:g.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var wn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var My;(My=(Py=globalThis).__zod_globalConfig)!=null||(Py.__zod_globalConfig={});var Ro=
globalThis.__zod_globalConfig;function $t(e){return e&&Object.assign(Ro,e),Ro}function G_(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,gy,2)),e.message}
function W_(e){this._zod.message=e}var H_={get:G_,set:W_,enumerable:!0,configurable:!0},Ll={value:void 0,enumerable:!1},Iy=new WeakSet([Object.prototype,Error.prototype]),Dy=(e,t)=>{e.name=
"$ZodError",Ll.value=t,Object.defineProperty(e,"issues",Ll),Ll.value=void 0,Object.defineProperty(e,"message",H_);let n=Object.getPrototypeOf(e);Iy.has(n)||(Iy.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},M6=J("$ZodError",Dy),Ii=J("$ZodError",Dy,void 0,{Parent:Error});var q_=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new wn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Kn(d,s,$t())));throw Sl(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},Di=q_(Ii),X_=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Kn(d,s,$t())));throw Sl(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},El=X_(Ii),Y_=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new wn;return i.issues.length?Fy(e,i.issues,o):{success:!0,data:i.value}},Fi=Y_(Ii);
function Fy(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Kn(o,n,$t()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var J_=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Fy(e,i.issues,o):{success:!0,data:i.value}},$l=J_(Ii);var zy=/^[\s\S]{0,}$/;var Al=
/^-?\d+(?:\.\d+)?$/,Uy=/^(?:true|false)$/i;var ja=J("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Q_=e=>{let t=
e.value;return!by(t)&&t.length!==void 0};var Ky=J("$ZodCheckMaxLength",(e,t)=>{var r;var n;ja.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Q_),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Ly(i):s)<=t.maximum)return;let c=Ey(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var eL=J(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ja.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),jy=J("$ZodCheckRegex",(e,t)=>{
eL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var By={major:4,minor:6,patch:7};var Tt=J("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=By;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=zn(u),h;for(let g of l){if(g._zod.def.when){if(_y(u)||!g._zod.def.when(u))continue}else if(
p)continue;let w=u.issues.length,v=g._zod.check(u);if(v instanceof Promise&&(d==null?void 0:d.async)===!1)throw new wn;if(h||v instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{
await v,u.issues.length!==w&&(Ka(u.issues,w,e),p||(p=zn(u,w)))});else{if(u.issues.length===w)continue;Ka(u.issues,w,e),p||(p=zn(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(zn(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new wn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new wn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Tl(this,"~standard",oL(this))},set"~standard"(e){Rr(this,"~standard",e)}}),Hy=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Kn(n,t,$t()))}:{value:e.value};async function rL(e,t){let n={async:!0};return Hy(await e._zod.run({value:t,issues:[]},n),n)}function oL(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Hy(r,n)}catch{}return rL(e,t)},vendor:"zod",version:1}}var Vy=J("$ZodString",(e,t)=>{var n;Tt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:zy,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var qy=J("$ZodNumber",(e,t)=>{Tt.init(e,t),e._zod.pattern=Al,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Xy=J("$ZodBoolean",(e,t)=>{Tt.init(e,t),e._zod.pattern=Uy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function iL(e,t){let n=Ol(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Ol(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Ka(i.issues,l,e),i}}return o(i,s)}}var sL=e=>Array.isArray(e)?e.length:-1;function Zy(e,t,n){e.issues.length&&t.issues.push(...Un(
n,e.issues)),t.value[n]=e.value}var Yy=J("$ZodArray",(e,t)=>{Tt.init(e,t);let n=Ro.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Zy(d,r,c)));else if(Zy(l,r,c),a&&l.issues.length!==0&&zn(l))break}return s.length?Promise.all(s).then(()=>r):r},iL(e,
sL)});function Ba(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Un(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var aL=[];
function cL(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:aL,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Oy(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function uL(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let g in t){if(s&&
n.issues.length!==h){if(zn(n,h))break;h=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let w=u.run({value:t[g],issues:[]},
r);w instanceof Promise?e.push(w.then(v=>Ba(v,n,g,t,d,p))):Ba(w,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Jy=J("$ZodObject",(e,t)=>{var u;Tt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=yy(()=>cL(t));jn(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let g=d[
h]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,h)||za(p,h,new Set);for(let w of g.values)p[h].add(w);g.optin!==void 0&&p[h].add(void 0)}}return p});let i=Fa,s=t.catchall,a,c=Ro.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],g=a.shape,w=d==null?void 0:d.abortEarly,v=l.issues.length;for(let _ of a.allKeys){if(w&&l.issues.length!==v){if(zn(l,v))break;v=l.issues.length}if(_==="__proto__")continue;let b=g[_],x=
b._zod.optin,S=b._zod.optout,C=b._zod.run({value:p[_],issues:[]},d);C instanceof Promise?h.push(C.then(f=>Ba(f,l,_,p,x,S))):Ba(C,l,_,p,x,S)}return s?uL(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});var Qy=J("$ZodRecord",(e,t)=>{Tt.init(e,t);let n=Ro.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Ua(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>Kn(g,o,$t())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Un(l,g.issues)),r.value[p]=
g.value})):(h.issues.length&&r.issues.push(...Un(l,h.issues)),r.value[p]=h.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Al.test(u)&&l.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>Kn(g,o,$t())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({
value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Un(u,g.issues)),r.value[p]=g.value})):(h.issues.length&&r.issues.push(...Un(u,h.issues)),r.value[p]=
h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var eb=J("$ZodEnum",(e,t)=>{Tt.init(e,t);let n=xl(
t.entries),r=new Set(n);e._zod.values=r,jn(e,"pattern",o=>{let i=xl(o.def.entries).filter(s=>Ry.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>Mi(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),tb=J("$ZodLiteral",(e,t)=>{Tt.init(e,t);let n=new Set(t.values);e._zod.values=
n,jn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Mi(i):i?Mi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Gy(e,t){return e.value=t.issues.length?void 0:t.value,e}var nb=J("$ZodOptional",(e,t)=>{
Tt.init(e,t),jn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",jn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),jn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${wy(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Gy(n,i)):Gy(n,o)}return t.innerType._zod.run(n,r)}});var rb=
J("$ZodDefault",(e,t)=>{Tt.init(e,t),e._zod.optin="defaulted",jn(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Wy(i,t)):Wy(o,t)}});function Wy(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function ob(e){return e.checks&&(e.checks=[...e.checks]),e}function ib(e,t){return new e(ob({type:"string",...ft(t)}))}function sb(e,t){return new e(ob({type:"number",checks:[],
...ft(t)}))}function ab(e,t){return new e({type:"boolean",...ft(t)})}function Vt(e,t){return new Ky({check:"max_length",...ft(t),maximum:e})}function Oo(e,t){return new jy({check:"string_format",
format:"regex",...ft(t),pattern:e})}var qt=J("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Tt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){Rr(this,"with",e)},parse(e,t){return Di(this,e,t,{callee:this.parse})},parseAsync(e,t){return El(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Fi(this,e,t)},safeParseAsync(e,
t){return $l(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return Or(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),dL=J("ZodMiniString",(e,t)=>{
Vy.init(e,t),qt.init(e,t)});function U(e){return ib(dL,e)}var pL=J("ZodMiniNumber",(e,t)=>{qy.init(e,t),qt.init(e,t)});function Xt(e){return sb(pL,e)}var hL=J("ZodMiniBoolean",(e,t)=>{Xy.init(e,t),
qt.init(e,t)});function kn(e){return ab(hL,e)}var fL=J("ZodMiniArray",(e,t)=>{Yy.init(e,t),qt.init(e,t)});function At(e,t){return new fL({type:"array",element:e,...ft(t)})}var mL=J("ZodMiniObject",(e,
t)=>{Jy.init(e,t),qt.init(e,t),Ay(e,"shape",n=>n._zod.def.shape,!1)});function j(e,t){let n={type:"object",shape:e!=null?e:{},...ft(t)};return new mL(n)}function Nl(e,t){return Cy(e,t)}function ub(e,
t){return Ty(e,t)}var cb=J("ZodMiniRecord",(e,t)=>{Qy.init(e,t),qt.init(e,t)});function Za(e,t,n){return!t||!t._zod?new cb({type:"record",keyType:U(),valueType:e,...ft(t)}):new cb({type:"record",
keyType:e,valueType:t,...ft(n)})}var gL=J("ZodMiniEnum",(e,t)=>{eb.init(e,t),qt.init(e,t),e.options=[...e._zod.values]});function Zn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;
return new gL({type:"enum",entries:n,...ft(t)})}var yL=J("ZodMiniLiteral",(e,t)=>{tb.init(e,t),qt.init(e,t)});function lb(e,t){return new yL({type:"literal",values:Array.isArray(e)?e:[e],...ft(t)})}
var bL=J("ZodMiniOptional",(e,t)=>{nb.init(e,t),qt.init(e,t)});function Je(e){return new bL({type:"optional",innerType:e})}var wL=J("ZodMiniDefault",(e,t)=>{rb.init(e,t),qt.init(e,t)});function db(e,
t){return new wL({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Rl(t)}})}var pb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ml(e){var n,
r;let t="";for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=pb.charAt(s>>18-6*a&63)}return t}
function hb(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?pb.indexOf(a):0)},0),o=Math.min(
e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function fb(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Il={unit:
"lk1u",preview:"lk1p",test:"lk1t"},mb=".",Ga=U().check(Vt(800)),Co=e=>Mn(`address ${e}`),vL=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function SL(e,t){if(
e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var zi=class{constructor(t){
this.keyed=new go(t)}write(t){let n=vL(t);return[Il[t.kind],...n.map(r=>Ml(wi(r))),this.sealOf(t.kind,n)].join(mb)}read(t){let[n,...r]=t.split(mb),o=Object.keys(Il).find(a=>Il[a]===n),i=r.slice(0,
-1).map(a=>{var c;return fb((c=hb(a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=SL(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",
t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify(["token",t,...n]));return Ml(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var RL=8,_o=class{constructor(t){this.name=nl(
`name of ${t}`).slice(0,RL),this.keyed=new go(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},gb=e=>nl(e.join(`\n`));var Lo=(e,t)=>e!==""&&nt(e)===nt(t),Yt=(e,t)=>t.some(n=>Lo(n,e));
function yb(e,t){return t?{staff:e.filter(n=>Yt(n,t)),kept:t.filter(n=>Yt(n,e))}:{staff:[...e],kept:void 0}}var bb=(e,t)=>e.filter(n=>!Yt(n,t));var OL=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Tr(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function Cr(e){if(e instanceof te)return e.problem;let t=OL();return Tr(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var wb="0.1.0, bản a53152ba";var kb=e=>`draft/${e}/count`,xb=e=>`draft/${e}/kept`,vb=(e,t)=>`draft/${e}/${t}`;var TL=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Dl={get(e){var r,o;let t=
PropertiesService.getUserProperties().getProperties();if(TL(t[xb(e)]))return Dl.drop(e),"";let n="";for(let i=0;i< Number((r=t[kb(e)])!=null?r:0);i+=1)n+=(o=t[vb(e,i)])!=null?o:"";return n},keep(e,t){
let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[vb(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[kb(e)]:String(r),[xb(e)]:String(Date.now())}
)},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Pt=e=>(e>26?Pt(Math.floor((e-1)/26)):
"")+String.fromCharCode(65+(e-1)%26),Sb=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Gn=(e,t=e)=>`${Pt(e)}2:${Pt(t)}`;function Eo(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[
t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Rb=/^[=+\-@\t\r\n＝＋－＠']/,_r=e=>Rb.test(e)?`'${e}`:e,CL={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Lr=e=>{var t;
return CL[(t=e.format)!=null?t:"text"]};function Wa(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):_r(t);if(
n==="text")return _r(t);let r=os(t);return Number.isFinite(r)?new Date(r):_r(t)}var _L=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},LL=e=>_L(e)?Zr(e.getTime()):
"";function Ha(e,t){if(t instanceof Date){let r=LL(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Rb.test(n.slice(
1))?n.slice(1):n}var Ob=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Fl(e,t,n){let r=Ob(t);return Ob(
e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Va(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),
r()}}var EL=3,Tb="Cần sửa: ",Xa=(e,t)=>e&&e.indexOf(Tb)!==0?e:t?Tb+t:"",Ee=e=>ne[e].columns;function zl(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Ee(e))){let a=
o.indexOf(s.heading),c=a<0?o.findIndex(u=>nn(u)===nn(s.heading)):a;if(c<0)throw new te({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new te({
key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function $L(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function AL(e){
let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var PL=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Ia(n<0?[]:t.map(r=>r[n]))},NL={accounts:
"rowId",units:"code"},qa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=
new Map;this.writtenBefore=new Set;this.key=NL[t];let[o=[],...i]=$L(n),s=AL(i);this.headings=o,this.lines=s,this.positions=zl(t,ne[t].title,o);let a=Object.entries(Ee(t)).map(([l,d])=>({key:l,column:
d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>Ha(d,l[p]))),u=r!=null?r:PL(a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={}
;return t.forEach(({key:s,column:a},c)=>{if((i[s]=Da(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Ee(this.tab)[o.get(s)];return Fl(t,[...o.keys()],(s,a)=>Wa(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Lr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-je(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(je(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[je(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Fl(t.map(c=>c.index),[1],()=>0).length>EL,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>je(u)):t.map(c=>je(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>je(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=je(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Ee(this.tab)).map(r=>[r,""]));for(;;){let r=je(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=Va(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>je(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],u=new Map(t.map(g=>[je(g.index),g.notes])),l=new Map(r.map((g,w)=>[o[w],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((g,w)=>g.map((v,_)=>{var x,S;
let b=(S=u.get(i+w))==null?void 0:S[(x=l.get(a+_))!=null?x:""];return b===void 0?v:Xa(v,b)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Wn=({tab:e,positions:t})=>Object.entries(Ee(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function ML(e,t,n=()=>!1){let r=Cb(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||
!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(l),_b(r,l)}),o}function Cb(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var _b=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function IL(e,t,n,r,o){let i=Cb(n),s=r,a=ML(Ya(e),n,DL(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=Lb(
t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,l+1).setNumberFormat("@").setValue(d),_b(i,c),p?{key:"setup.headingBack",with:{tab:ne[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:ne[e].title,column:d}}});return{now:i,columns:s,did:a}}var DL=(e,t)=>n=>Object.values(Ee(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),Ya=
e=>Object.values(Ee(e)).map(({heading:t})=>t);function Lb(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Eb(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:zl(e,ne[e].title,d)});if(s.some(d=>d!=="")){
let d=IL(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Lb(t,i,Ya(e).length),u=a(Ya(e),n||t.getLastRow()===0,c);return u.isNew||Ul(u),{open:u,did:[]}}function Ul({tab:e,sheet:t}){let n=
Ya(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function $b(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[Sb(/^[A-Z]*/.exec(l)[0]),Number(
/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Ui(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=$b(e,t);return`${n} ${o} ${r} ${i}`}
var $o=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=$b(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ao=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Kl=e=>e.toLowerCase();var jl="Sổ Tài Khoản: ",Zl=e=>e.getEmail().toLowerCase();function Ja(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Zl(s)})),o=s=>Yt(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Yt(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function FL({tab:e,positions:t}){let n=o=>Eo(Wn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Gn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Pt).join("–")}, duyệt`,range:Gn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ne[e].title}`,range:"",open:[]}]}var Ab=e=>e.getA1Notation(),Pb=e=>e.getEditors().map(Zl),zL=(e,t,n)=>Ui(
e.range,n)===Ui(t.range,n)&&$o(e.open,n)===$o(t.open,n),Bl=({editors:e},t)=>t.filter(n=>!e.includes(n));function UL(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Bl(e,
t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Bl(e,n).length}var Po=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Zl(t.me)}ensure(t){let n=FL(t),r=
t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&zL(a,c,t)&&!a.warns&&UL(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a}
)=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Bl(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{
tab:ne[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=
t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(jl)!==0)return[];let d=
l!=null?l:Ab(c.getRange()),p=d!==""&&r.some(h=>Ui(h.range,n)===Ui(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(jl.length),open:d?[]:c.getUnprotectedRanges().map(
Ab),warns:c.isWarningOnly(),editors:Pb(c)}]})}stopsNobody(t){let n=Pb(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,
others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(jl+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([
this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:h,email:g}of a)g||
this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Er='*LEN("STK")',Nb={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Mb(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Pt(
i)}$1="${Ee(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Er}`}}var Wl=e=>t=>`$${Pt(e.get(t))}2`,Ib=e=>(t,n)=>`(${Wl(e)(t)}="${n}")`;function KL(e){
let[t,n]=[Wl(e),Ib(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",M.missing)}${Er}`},Mb("units",e,"fix",[{key:"status",holds:n(
"status",M.fix)},{key:"timeliness",holds:n("timeliness",ae.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n(
"status",M[o])}${Er}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ae.overdue)}+${n("timeliness",ae.late)})${Er}`}]}function jL(e){let[t,n]=[Wl(e),Ib(e)],r=o=>[[e.get(o),
e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",_e.stopped)}${Er}`},Mb("accounts",e,"fix",[...ni.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Pe.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Pe.passed)}${Er}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Er}`}]}var Gl={units:KL,accounts:jL},BL=e=>{var t,n;return Ao(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},ZL=e=>e.getRanges().map(t=>t.getA1Notation()),Db=e=>e.columns.map(([t,n])=>Gn(t,n));function GL({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Db(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Nb[i.colour][0]).setFontColor(Nb[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Ki(e){var i;let t=(i=Gl[e.tab])==null?void 0:i.call(Gl,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:BL(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Ao(s.formula)&&$o(
ZL(r[a].rule),e)===$o(Db(s),e))?[]:(GL(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ne[e.tab].title}}])}var WL="#e8f0fe",HL="#f1f3f4",Fb=e=>e.writer==="us"?HL:
WL,Qa=({tab:e})=>({tab:ne[e].title});function zb({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Lr(r)))){let r=t.filter(({column:o})=>Lr(o)===n).map(({at:o})=>o);e.getRangeList(Eo(r).map(([o,
i])=>Gn(o,i))).setNumberFormat(n)}}function VL(e){let t=Wn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Kl(s[o-1])!==Kl(Lr(i))));
return zb(e,r),r.length?[{key:"setup.formats",with:Qa(e)}]:[]}var Ub=e=>Wn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Gn(t))}]:[]),Kb=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),qL=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function jb(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function XL(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Ub(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&qL(c,i,o.help)?c:Kb(i,o.help);jb(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Qa(
e)}]:[],...n.length?[{key:"setup.table",with:{...Qa(e),columns:n.join("”, “")}}]:[]]}function YL(e){let t=Wn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Fb(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Bb=({sheet:e},t)=>{for(let[n,r]of Eo(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function JL(e){let t=Wn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Bb(e,t),t.length>0}function QL({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Eo(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Zb(e){let{tab:t,sheet:n,rows:r}=e,o=Wn(e);n.setTabColor(ne[
t].color),n.setFrozenRows(1),ne[t].frozenColumns&&n.setFrozenColumns(ne[t].frozenColumns),QL(e,o),Bb(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),zb(e,o.filter(({column:s})=>Lr(s)!=="@"));let i=Ub(e);i.length&&jb(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Kb(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Fb(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Hl=e=>[...VL(e),...XL(e)];function Gb(e){let t=[
YL(e),JL(e)].some(Boolean);return[...Hl(e),...t?[{key:"setup.looks",with:Qa(e)}]:[]]}var ec=["accounts","units"],eE=100,Wb=400;function tE({sheet:e,rows:t}){let n=e.getMaxRows(),r=je(t.length)-1;
return n-r>=eE?n:(e.insertRowsAfter(n,Wb),n+Wb)}function Hb(e,t,n){let r,o=t;for(let i of ec){let s=e(i),a=tE(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Hl(l),Ki(l),r!=null||(r=new Po(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Vl=5,No=10,ji=[["Phải báo cáo",""],[ae.onTime,"timeliness"],[ae.grace,
"timeliness"],[ae.late,"timeliness"],[M.missing,"status"],[M.fix,"status"],[M.reported,"status"],[M.approved,"status"],[M.none,"status"]],nE=300;function qb(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=nE))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>fp(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var Bi=e=>{let{kinds:t,parents:n}=qb(e);return no(JSON.stringify([t,n]))};function rE(e,t,n){let r=d=>{let p=Pt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
Oh(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,_r(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(No-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...ji.map(([g])=>g)]),...h.map(g=>[_r(g.label),...ji.map(([w,v])=>i(w,v,`*${s(p,g.text)}`))])],u=[...ji.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function oE(e){try{return e.getCharts().length>0}catch{return!0}}function Vb(e){if(oE(e))return[];let t=e.getRange(Vl+1,1,
ji.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function iE(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Ao(n[i][a])===Ao(s):!n[i][a]&&_r(String(r[i][a]))===s))}var sE=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===ji[0][
0]?[`A${n+1}:${Pt(No)}${n+1}`]:[]);function tc(e,t,n,r){let o=rE(t,n,qb(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,No),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(No).fill("")});if(i>0){if(iE(c,u))return Vb(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(sE(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Vl-1,2,a-Vl+2,No-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,No-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Vb(e)];return SpreadsheetApp.flush(),l}function Mo(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}$t({jitless:!0});var nc=(e,t)=>Di(e,t);function Ne(e,t){if(t)try{let n=Fi(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Hn=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Yb="runner",Jb="lease",Qb="lastRun",ql="sending",ew="refused",tw="confirmed",oc="ledger",aE=6e3,
rc,ic=()=>rc!=null?rc:rc=PropertiesService.getScriptProperties(),Io=(e,t)=>{ic().setProperty(e,JSON.stringify(t))},cE=j({runner:U(),hour:Xt(),since:U()}),uE=j({until:U(),by:U()}),lE=j({lastRun:U(),
did:U(),trouble:U(),dry:db(U(),Hn.dry)}),dE=j({key:U(),gone:At(U()),doubt:At(U()),at:U()}),pE=j(Object.fromEntries(Gc.map(e=>[e,U()]))),hE=Object.keys(bo),fE=Za(U(),j({email:U(),day:U(),why:Je(Zn(
hE))})),nw=e=>{var t,n;return{...Hn,...Ne(cE,e[Yb]),...Ne(lE,e[Qb]),lease:(t=Ne(uE,e[Jb]))!=null?t:Hn.lease,inFlight:Ne(dE,e[ql]),refused:(n=Ne(fE,e[ew]))!=null?n:{},confirmed:Ne(pE,e[tw]),ledger:fw(
e)}},rw=({runner:e,hour:t,since:n})=>Io(Yb,{runner:e,hour:t,since:n}),ow=({until:e,by:t})=>Io(Jb,{until:e,by:t}),iw=({lastRun:e,did:t,trouble:n,dry:r})=>Io(Qb,{lastRun:e,did:t,trouble:n,dry:r}),sw=
e=>Io(tw,e),aw=e=>Io(ql,e),cw=()=>{ic().deleteProperty(ql)};function uw(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Io(ew,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=aE))))}var lw="firstLetter",dw=()=>Number(PropertiesService.getUserProperties().getProperty(lw))||0,pw=e=>{PropertiesService.getUserProperties().setProperty(lw,String(
e))},mE=7800;function gE(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>mE&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function hw(e){let t=gE(Hg(e)),n=Date.now().toString(36);ic().setProperties(Object.fromEntries(t.map((r,o)=>[`${oc}${o}`,`${n} ${t.length} ${r}`])))}function fw(e){let t=Xb(e[`${oc}0`]);
if(!t)return e[`${oc}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Xb(e[`${oc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&qg(n.map(o=>o.text).join(""))||
"unreadable"}function Xb(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var mw=()=>fw(ic().getProperties());
var Zi={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,gw={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},Xl={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập nhiều tài khoản Google có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var yE=e=>{try{return e(),!1}catch{return!0}},Do={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>yE((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var sc="google/answer/",yw="google/differs",Yl="google/scratch",ac=(
)=>PropertiesService.getScriptProperties(),bE=At(Zn(Object.keys(Zi))),wE=j({name:U(),id:Je(Xt())});function bw(e){var r;let t={};for(let o of Object.keys(Do))sc+o in e&&(t[o]=e[sc+o]==="true");let n=
Ne(wE,e[Yl]);return{answers:t,differs:(r=Ne(bE,e[yw]))!=null?r:[],...n&&{scratch:n}}}function ww(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,ac().setProperty(sc+t,String(n)))}function kw(e,t){ac(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[sc+n,String(r)])),[yw]:JSON.stringify(t)})}function cc(e){e?ac().setProperty(Yl,JSON.stringify(e)):ac().deleteProperty(Yl)}
var xw="workbook",vw="marks",Sw="links",Rw="proof",Jl="witness",Ql="settings",Ow="groups",Tw="lines",Cw="staff",kE=8500,xE=Je(Xt()),vE=j({version:Xt(),spreadsheetId:U(),tabs:j(Object.fromEntries(
Object.keys(ne).map(e=>[e,xE]))),owner:U()}),SE=j({secret:U().check(Oo(/^[0-9a-f]{64}$/)),isNew:Je(lb(!0))}),RE=j({secret:U().check(Oo(/^[0-9a-f]{64}$/)),renewed:Je(U())}),OE=j({address:U(),runsAs:U(
),layout:Xt(),version:U(),at:U()}),TE=Za(U(),U()),CE=j({accounts:Je(Xt()),units:Je(Xt())}),_E=At(U());function Jt(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ne(vE,e[xw]);if(
!t)return;let n=Ne(RE,e[Sw]);return{...t,staff:Ne(_E,e[Cw]),groups:e[Ow],lines:Ne(CE,e[Tw]),post:nw(e),google:bw(e),settings:Ne(TE,e[Ql]),markSecret:_w(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ne(OE,e[Rw]),...e[Jl]?{witness:e[Jl]}:{}}}var _w=e=>Ne(SE,e[vw]),Lw=()=>_w(PropertiesService.getScriptProperties().getProperties());function ed(
e){PropertiesService.getScriptProperties().setProperty(vw,JSON.stringify(e))}function td(e,t){PropertiesService.getScriptProperties().setProperty(Sw,JSON.stringify({secret:e,renewed:t}))}function Ew({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(Rw,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function $w(e){
PropertiesService.getScriptProperties().setProperty(Jl,e)}function nd({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(xw,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function Aw(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=kE?n.setProperty(Ql,t):
n.deleteProperty(Ql)}function uc(e){PropertiesService.getScriptProperties().setProperty(Ow,e)}function lc(e){PropertiesService.getScriptProperties().setProperty(Tw,JSON.stringify(e))}function dc(e){
PropertiesService.getScriptProperties().setProperty(Cw,JSON.stringify(e))}var LE=2,rd=()=>gb(Array.from({length:LE},()=>Utilities.getUuid()));function Pw(e){let t=e!=null?e:Lw();t||(t={secret:rd(),
isNew:!0},ed(t));let{secret:n,isNew:r}=t;return{key:new _o(n),isNew:r===!0,allMarked:()=>ed({secret:n})}}function Nw(e){return e!=null&&e.linkSecret?!1:(td(rd()),!0)}var Mw=e=>{let t=rd();return td(t,
e),t};var EE=500;function Iw(e,t,n,r){var u;let o=e.getLastRow(),i=$E(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:R(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{Va(e,a+s.length-1,EE,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Wa(
ri[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function $E(e){let t=Object.keys(ri),n=e.map(r=>t.find(o=>ri[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var pc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},AE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},E=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:AE(
e)};var Fw=[["Trang","Nhóm"]],od=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Fw[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Dw=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),$r=(e,t,n,r)=>E(n(t(e.cell())),r),zw=
{"looks.note":e=>$r(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>$r(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>E(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>$r(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>E(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>$r(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>$r(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>$r(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>$r(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>E(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),E(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),E(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),E([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return E((t=od(e))==null?void 0:
t.getCriteriaValues()[0],Fw[0])},"looks.choicesStrict":e=>{var t;return E((t=od(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return E((t=od(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Dw(e);return E((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Dw(e);return E(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),E(e.sheet.getCharts().length,1))};var Uw="Sổ Tài Khoản: thử";function PE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Uw+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Uw+n)[0],where:n}}var Kw={"rights.range":e=>{let{found:t,where:n}=PE(e),r=E(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=E([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=E(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),E(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=E(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=E(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return E((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return E(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),E(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),E(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var jw={daily:"sendDailyLetters"},NE="Asia/Ho_Chi_Minh",id=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===jw[e]),Bw=e=>id(e).length>0,hc=(e,t)=>id(e).some(n=>n.getUniqueId()===t);function Zw(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=id(t);n!=="none"&&
ScriptApp.newTrigger(jw[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(NE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Me="google/probe",ME=()=>Array(4001).join("é");function Gi(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Gw(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Ar=(
)=>PropertiesService.getScriptProperties(),Ww={"stores.kept":()=>Gi(Ar(),{[Me]:"một"},()=>E(Ar().getProperties()[Me],"một")),"stores.over":()=>{let e=Ar();return Gi(e,{[Me]:"một"},()=>(e.setProperty(
Me,"hai"),E(e.getProperties()[Me],"hai")))},"stores.beside":()=>{let e=Ar();return Gi(e,{[`${Me}/1`]:"một"},()=>{e.setProperties({[Me]:"hai"});let t=e.getProperties();return e.deleteProperty(Me),E([t[
`${Me}/1`],t[Me]],["một","hai"])})},"stores.gone":()=>{let e=Ar();return e.setProperty(Me,"một"),e.deleteProperty(Me),E(Me in e.getProperties(),!1)},"stores.long":()=>{let e=Ar();return Gi(e,{[Me]:ME(
)},()=>{var t;return E((t=e.getProperties()[Me])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Gi(e,{[Me]:"riêng"},()=>E([e.getProperties()[Me],
Me in Ar().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=E(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return E((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>E(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>E(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>E(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return E(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Gw(()=>E(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Gw(()=>E(
typeof hc("daily",""),"boolean"))};var IE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Hw(e){let t=IE();cc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return cc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new pc(e,n,r,t)}var DE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function fc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&DE(n,t)&&e.deleteSheet(n),cc(void 0)}function sd(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Vw=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),cd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},mc=Object.keys(cd);
function Pr(e,t){let n=e.once("texts",()=>e.block(mc.length,1).setNumberFormats(mc.map(()=>["@"])).setValues(mc.map(r=>[cd[r]])).getValues());return E(n[mc.indexOf(t)][0],cd[t])}var ad=()=>new Date(
Date.UTC(2018,9,2,5)),qw={"values.text":e=>Pr(e,"name"),"values.letters":e=>Pr(e,"letters"),"values.lines":e=>Pr(e,"lines"),"values.long":e=>Pr(e,"long"),"values.phone":e=>Pr(e,"phone"),"values.date":
e=>Pr(e,"date"),"values.code":e=>Pr(e,"code"),"values.number":e=>E(Vw(e,"0",12),12),"values.empty":e=>{let t=e.cell();return E([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return E(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>E(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return E(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),E(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>E(Number(Vw(e,"dd/MM/yyyy",ad())),Number(ad(
))),"values.dayShown":e=>E(e.cell().setNumberFormat("dd/MM/yyyy").setValue(ad()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return E([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return E(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return E([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),E(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>E(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),E([t.getValue(),t.getNumberFormat()],["","@"])}};var Xw={...qw,...zw,...Ww,...Kw},FE=
Object.keys(Xw),Yw=Object.keys(Do);function zE(e,t){try{return Xw[e](t)}catch{return{saw:"refused"}}}function UE(e,t){let n={...t};for(let r of Yw){let o=Do[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Jw(e,t){return sd(()=>{t.scratch&&fc(e,t.scratch);let n=Hw(e),r=FE.map(s=>({id:s,seen:zE(s,n)})),o=UE(n,t.answers);fc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Yw.map(s=>({key:s,how:Do[s].how,answer:o[s]}))};return kw(o,i.differs.map(({id:s})=>s)),i})}function Qw(e,{scratch:t}){t&&sd(()=>fc(e(),t))}function ek(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Es.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function tk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Ei(n[i]),Ei({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=ek(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var nk=(e,t)=>tk(e,n=>hf(n.approved,n,t));function rk(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||yo(n.consent))return[];let o=fg(n.consent);return[{index:r,cells:{consent:o,consentMark:ki({...n,consent:o},t)}
}]}))}function KE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>hr(n,t)==="unknown"?[{index:r,cells:{consentMark:ki(n,t)}}]:[]))}function ok(e,t){return KE(e,t),tk(e,n=>Ms(n,t)?sr(
n,t):void 0)}var ik=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&nk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Pg(t),e.accounts&&rk(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],Wi=ik.length;function sk(e,t,n){if(Object.keys(
t.sheets).length===0){e< Wi&&n(Wi);return}for(let r of ik)r.number<=e||(r.run(t),n(r.number))}function ak(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function jE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var ud=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=jE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function ck(e,t,n){let r=new ud(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var mt=e=>e,lk=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Ee(e.tab)[t].writer!=="us"),ld=e=>e.typedRows.size>0||e.ownKeys.size>0;function dk(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>mt(
i)[n]);return!ak(r(e),r(t))}var pk=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function uk(e,t,n,r){var i,s;let o=Ee(e.tab)[n];return Da(o,Ha(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function BE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=mt(i)[a];return n.get(c)!==a&&u!==""&&uk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":mt(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&uk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function hk(e,t){let n=BE(e,t),r=Object.keys(Ee(
e.tab)).filter(s=>n.some(({index:a,now:c})=>mt(c)[s]!==(t.rows[a]?mt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,mt(a)[c]]))}))),!0}function ZE(e){let n=
Object.entries(Ee(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>mt(s)[c]).join(`\n`).trim();return{
idOf:s=>mt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function fk(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(mt(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(mt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=ck(n,t.rows,ZE(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?mt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&mt(t.rows[u])[l]!==mt(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var GE=3,Ve=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=Zr(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Wi,version:wb};this.wasRefusedLate=!1;
this.drafts=Dl;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=Jt()),!this.memory)throw new te({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new te({key:"workbook.lostTab",with:{tab:ne[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:So}isStaff(t){return t!==""&&(Yt(t,
this.staff())||Lo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=sn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=yb(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(dc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof te)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&Aw(t);let{settings:n,problems:r}=sn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
$w(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new _o(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new zi(t)}renewLinkKey(){let t=Mw(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new zi(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Ew(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Wi)throw new te({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Ia(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new qa(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){
n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Hb(o=>this.table(o),t,()=>Ja(
this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(lc(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;
if(!n)return;let r=n.getNote();Xa(r,t)!==r&&n.setNote(Xa(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&ld(n));return t.some(lk)?(this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=pk(n,r);o&&(hk(n,r)&&(this.late((
)=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&dk(n,r)&&(this.tables.set(t,r),fk(n,r),!!ld(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(
t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Bi(t.rows);n!==this.remembered().groups&&(tc(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),uc(n),this.unsettled=!0)}
sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),
ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,GE))Tr("check",n)}lostLog(){try{
return this.sheet("log"),[]}catch(t){if(t instanceof te)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Iw(this.sheet("log"),t,this.now,my(
this.visitor())))}exclusively(t){if(!Mo(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return Jw(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${je(n)}`}};var WE=24*36e5,Vn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=Jt())==null?void 0:t.post)!=null?n:Hn}setRunner(t){
rw(t)}setLease(t){ow(t)}setLastRun(t){iw(t)}setRefused(t){uw(t)}keepJournal(t){aw(t)}closeJournal(){cw()}setConfirmed(t){sw(t)}ledger(){return mw()}keepLedger(t){hw(t)}alone(t,n){let r=Mo();if(r)try{
t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=dw()),
this.firstLetter+WE-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),pw(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Zw({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Bw("daily")}};function Fo(e,t,n){
try{ww(e.remembered().google,t,n)}catch{}}function qn(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Qw(()=>e.spreadsheet(),r)}catch(
r){Tr("sweep",r)}}function mk(e,t){if(!t||/\s/.test(t))return!1;let n=nt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ge(
e.email).emails.some(o=>nt(o)===n)}var HE=(e,t)=>t.some(n=>n.code.trim()===e&&Ge(n.email).emails.length>0),VE=(e,t)=>t.filter(n=>mk(n,e)),gk=(e,t)=>t.some(n=>mk(n,e));function gc(e,t){switch(e.is){
case"staff":case"person":return VE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function qE(e,t){let n=xt(e)===H.merged?ln(t).today(e):void 0;
return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function yc(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":
case"link":case"nobody":return!1}}var dd=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:ye(e),contact:t.contact}};function Hi(e,t,n,r){let o=XE(e,t,n,r),i=o.may?n.find(
s=>s.code.trim()===e):void 0;return i&&!He(i)?{may:!1,why:qE(i,n)}:o}function XE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{
may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>gc(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:
!1};case"person":case"link":return o();case"unlisted":return yc(t,r)?HE(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:dd(t,r)}}}var pd=30;
function yk(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=fe(n.closed,pd)?
"receipt":"refused"}var YE=({activity:e,mergedInto:t})=>t.trim()!==""||e===H.merged||e===H.dissolved;function Nr(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=xo(
e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=yk(n,i&&{link:i.link.trim(),extendedTo:Cn(
i.extendedTo),isGone:YE(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function bk(e,t){let n=Nr(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:
n.unit.code.trim()}:So}function Vi(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var zo=e=>t=>e===""?So:t.isStaff(e)?{
is:"staff",email:e}:gk(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},wk=e=>t=>bk(t,e);function kk(e){let t=e==null?void 0:e.triggerUid,n=new Vn(()=>r.spreadsheet());if(
typeof t!="string"||!ge(n,()=>hc("daily",t)))return;let r=new Ve({who:o=>zo(ge(n,()=>n.me()))(o)});fy(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Fo(r,
"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),qn(r)}var Xn=({first:e,last:t},n)=>n>=e&&n<=t;function JE(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;
let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?sr(i,n):"";return Xn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var QE=(e,t)=>t.columns().has(
"consent")?e.filter((n,r)=>Xn(t,r)&&yo(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function e$(e,t){JE(e,t);let n=e.table("accounts").rows,r=
n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=Ot(e,n),i=new Set;n.forEach((d,p)=>{Xn(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>Xn(t,p)||i.has(d.unit.trim()),a=ga(n,o,s);cn.some(d=>t.columns().has(
d))?n$(e,t,n,a,o):e.putOwn("accounts",Si(e,n,o,s)),e.log(QE(n,t)),e.putOwn("accounts",ya(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",mr(e.table("units").rows,o,()=>!0)),Oi(e,"accounts",t.columns(
),d=>Xn(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=il(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({index:t.first,notes:Ri(o.accounts[t.first])}),t$(e,t,l,r)}
function t$(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&
d!==""!==vf(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[
1])!=null?u:""):e.putNotes("accounts",n)}function n$(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(Tn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=Xn(t,a.index)&&a.cells.rowId?{updated:e.now,by:"",source:Wr.hand}:{updated:c.updated,by:
c.by,source:c.source};Object.assign(a.cells,u,vi(e,c,o.accounts[a.index]))}}var r$="sửa tay";function o$(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Xn(t,o)&&
r.code.trim());for(let r of n)r.first=r$;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function i$(e,t){o$(e,t);let n=e.table("accounts").rows,r=Ot(e,n);e.putOwn("accounts",
ya(n,r,()=>!0)),e.putOwn("units",mr(e.table("units").rows,r,()=>!0)),Oi(e,"units",t.columns(),o=>Xn(t,o))}function hd(e,t){Xe(e,()=>t.tab==="accounts"?e$(e,t):i$(e,t))}function s$(e){let t=e;
return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var a$=({range:e}
)=>typeof e.getGridId=="function";function vk(e){if(!a$(e))return;let t=new Ve({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(
u=>t.remembered().tabs[u]===n);if(!r)return;Fo(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=s$(e.range);if(i<2)return;if(
r==="settings"){c$(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Ee(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));hd(t,{tab:r,first:Math.max(o,2)-2,last:i-2,
columns:c})}catch(n){if(!(n instanceof te))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(R(n.problem),"Sổ Tài Khoản",15)}}function c$(e){let t=e.compileSettings();t.length&&
e.spreadsheet().toast(t.slice(0,3).map(R).join(`\n`),"Cấu hình",15),hd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Sk(e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}
):(t=Xe(e,()=>(gr(e,!0),e.sortUnits(),F({}))))!=null?t:O({key:"workbook.busy"})}var fd="Sổ Tài Khoản",u$="Dành cho cán bộ tỉnh",Uo=["spreadsheets","script.container.ui","userinfo.email"],Rk=[...Uo,
"script.scriptapp","script.send_mail"],_k=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Uo}],Lk=[{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:Uo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Uo},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Uo},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Rk},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Rk},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",
who:"staff",scopes:Uo}],Ek=[..._k,...Lk],md=e=>typeof e=="object"&&"page"in e,gd=Object.fromEntries(Ek.filter(md).map(e=>[e.page,e])),bc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,$k=
e=>Ek.flatMap(t=>t!=="—"&&(md(t)?bc(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),Ok=e=>e==="—"?void 0:{caption:e.caption,run:md(e)?bc(e.page):e.run},Tk={forUnits:
_k.map(Ok),forStaff:Lk.map(Ok)};function Ck(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function Ak(){let e=SpreadsheetApp.getUi();Ck(e.createMenu(fd),
Tk.forUnits).addSeparator().addSubMenu(Ck(e.createMenu(u$),Tk.forStaff)).addToUi()}var yd="L1",l$=/^Mã sổ: (\S+)$/;function bd(e,t){var n;try{let r=(n=l$.exec(String(t.getRange(yd).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function wc(e){let t=e.getSheetByName(ne.summary.title);return t?bd(e,t):"none"}var Pk=e=>{var t,n;
return(n=(t=e.getSheetByName(ne.summary.title))==null?void 0:t.getRange(yd).canEdit())!=null?n:!0};function Nk(e,t){try{t.getRange(yd).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}
var Mk=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Ik(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?sn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${Mk(R({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var d$=e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`),p$="Khai báo tài khoản facebook";function Dk(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Mk(R({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?
` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${d$(e)}\x3c/div>${n}`).setTitle(`${p$}${r}`).addMetaTag("viewport",
"width=device-width, initial-scale=1")}var Fk=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function zk({since:e,lastRun:t},n){let r=o=>o!==""&&ct(Ce(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{
since:Te(e)}}:void 0:r(t)?{key:"health.gap",with:{last:Te(t)}}:void 0}var h$=({dry:e,lastRun:t})=>e!==""&&Ce(t)>e;function Uk({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{
runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:we[s].label}});return n.length?[...n]:Fk([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i(
"dueBefore")],[!t.lettersFrom,i("lettersFrom")],[h$(e),{key:"health.dry",with:{since:se(e.dry),email:o}}])}function Kk(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(
!n.lettersOn)return[];let s=Uk(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(R(c)))];let a=s.length?void 0:zk(t,r);return a?[a]:s}function jk({office:e,post:t,
remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=Uk({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===ye(
e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!zk(n,e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Bk({
office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===ye(e.visitor())?{key:"health.hour",with:
o}:{key:"health.hourOther",with:{...o,email:t}}}function f$({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&
!t.settings.lettersOn,{key:"health.paused"}]]}function m$({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=yl(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{
at:Te(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:ut(Ce(c)),hour:String(o)}}],[bn(t,e.now),
{key:"health.sending"}]]}function Zk(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Fk(...f$(
e),...m$(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:
"health.failed",with:{letters:c}}])}function Gk(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=vo(n,o),s=Kk({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(
!t.runner||i.length)return s;try{let a=Sr(o,t,kr(t.ledger,Wt(e),o.round));return a.length?g$(e,a,s,r):s}catch(a){if(!(a instanceof te))throw a;let{problem:c}=a;return s.some(u=>R(u).includes(R(c)))?s:
[c,...s]}}function g$(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Ea($i(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function Wk(e,t){let n=
e.settings(),r=t.post(),i=r.ledger===void 0&&!bn(r,e.now)&&!r.inFlight?Ca(e,t):kr(r.ledger,Wt(e),n.round);return n.lettersOn?r.runner?Sr(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}
function wd(e,t,n){let r=Object.values(we),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());
return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;
return{label:u,value:(p=o(u))!=null?p:u===we.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:
d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Mr=Object.keys(ne);function y$(e){return e.getSheets().map(t=>({
sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var kd=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ne[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=
o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:
i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
var t;return(t=this.others)!=null?t:this.others=y$(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Hk(e,t){let n=
new Set(Object.values(t)),r=new kd(e,n),o={},i=[];for(let s of Mr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Vk="Asia/Ho_Chi_Minh",b$=4,qk="vi_VN";
function w$(e){let t=[];return e.getSpreadsheetTimeZone()!==Vk&&(e.setSpreadsheetTimeZone(Vk),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==qk&&(e.setSpreadsheetLocale(qk),t.push({key:
"setup.locale"})),t}var Xk=Mr.filter(e=>Object.keys(Ee(e)).length>0);function k$(e){return e.isNew?(Zb(e),Ki(e),Ul(e),[]):[...Gb(e),...Ki(e)]}function kc(e){var t,n;try{return(n=(t=e.getOwner(
))==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function x$(e,t,n,r,o){let i=new Po(Ja(e,r,o)),s=Mr.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(
a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:
"setup.hidden"}]:s}function v$(e,t,n,r,o,i){var p;let s=Object.fromEntries(Mr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),
u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Mr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));sk(
c.version,{sheets:d,office:o,markKey:i},h=>{nd({...c,version:h}),l=!0}),l||nd(c)}function S$(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;
return{...n,...r?{[we.staff.label]:r.join(", ")}:{}}}var R$=e=>({[we.staff.label]:e,[we.replyTo.label]:"",[we.testTo.label]:"",[we.lettersOn.label]:we.lettersOn.initial});function O$(e,t){
return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function T$(e,t){JSON.stringify(e)!==JSON.stringify(t)&&dc(e);let n=t?bb(e,t):[];return n.length?[{key:
"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Yk(e){var S,C,f,m;let t=Jt(),n=kc(e),r=w$(e),{found:o,did:i}=Hk(e,(S=t==null?void 0:t.tabs)!=null?S:{});r.push(...i),o.summary.made&&
o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of Xk){let k=Eb(y,o[y],(C=t==null?void 0:t.version)!=null?C:0);s.set(y,k.open),r.push(...k.did)}let a=Pw(t==null?void 0:t.markSecret),c=new Ve(
{book:e,setUp:{markKey:a.key,lastWitness:(f=t==null?void 0:t.witness)!=null?f:""}});for(let y of Mr)c.edits(y,o[y].sheet);Nw(t)&&t!==void 0&&t.version>=b$&&r.push({key:"setup.linksAnew"});let l,d=(
)=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":bd(e,o.summary.sheet),h=p==="copy"?R$(d()):S$(t,o.settings.id),g=O$(p,t!==void 0),w=s.get("settings").isNew;
if(r.push(...g),!w){let y=wd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let v=w?(m=t==null?void 0:t.staff)!=null?m:[d()]:sn(c.settingTexts()).settings.staff;r.push(...x$(e,o,s,v,n));for(
let y of Xk)r.push(...k$(s.get(y)));w&&r.push(...wd(c.table("settings"),d,h)),v$(e,o,t,n,c,a.key);let _=a.isNew?ok(c,a.key):0;_&&r.push({key:"setup.markedAnew",with:{count:_}}),a.isNew&&a.allMarked();
let b=c.table("units");r.push(...tc(o.summary.sheet,o.units.name,s.get("units").positions,b.rows)),p!=="here"&&Nk(e,o.summary.sheet),(t==null?void 0:t.groups)!==Bi(b.rows)&&uc(Bi(b.rows)),
c.compileSettings(),r.push(...T$(c.settings().staff,t==null?void 0:t.staff));let x=Object.fromEntries(ec.map(y=>[y,s.get(y).rows]));return ec.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?
void 0:k[y])!==x[y]})&&lc(x),Ti(c),SpreadsheetApp.flush(),r.push(...Wk(c,new Vn(()=>e))),{first:(!t||t.version===0)&&!_&&g.length===0,did:r}}var xc=(e,t=fd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},C$=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function xd(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,$k(e));try{let n=Vi(),
r=n?new Ve({who:zo(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&qn(r),o!=null&&o.length&&xc(o.map(R).join(`\n`))}catch(n){xc(R(Cr(n)))}}var vd={key:"who.staffOnly"};function Jk(e,t){let n=Ik(t,
e.remembered()),{caption:r,where:o}=gd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function Qk(e){xd(bc(e),t=>(
t.remembered(),gd[e].who==="staff"&&t.visitor().is!=="staff"?[vd]:Jk(t,e)))}function ex(){xd("showMissingFirst",e=>{let t=Sk(e);t.ok||xc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function _$(e){
let t=e.visitor();return t.is==="staff"||Lo(kc(e.spreadsheet()),ye(t))}function L$(e){let t=e.spreadsheet(),n=wc(t);if(n==="here")return Pk(t)?void 0:vd;let r=n==="copy"?kc(t):"";return r&&!Lo(r,Vi(
))?{key:"who.ownerFirst"}:void 0}function tx(){xd("setUp",e=>{let t=Jt()?_$(e)?void 0:vd:L$(e);if(t)return[t];let n=Mo();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Yk(e.spreadsheet());
n.releaseLock();let i=o.map(R),s="Thiết lập, sửa lại sổ";return r?C$(`${R({key:"setup.first"})}\n\n${R({key:"setup.askGoogle"})}`,s)&&Jk(e,"assumptions"):xc(i.length?i.join(`\n`):R({key:
"setup.nothing"}),s),[]})}var E$=e=>e.slice(0,e.indexOf(".")),$$=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Xl[t],why:R({key:`google.${n}`})}));function A$(e,{same:
t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${se(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:
c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}
function P$(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Zi[n],saw:r,so:gw[E$(n)]})),unknown:[...t.notAsked.map(n=>({says:Zi[n],why:R({key:"google.refused"})})),...$$(
t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Xl[n],answer:r}]),copy:A$(e,t)}}function nx(e){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let t=
e.checkGoogle();return t?F(P$(e.today,t)):O({key:"google.busy"})}function rx({drafts:e},{unit:t,draft:n}){return e.keep(t,n),F({})}function ox({drafts:e},{unit:t}){return e.drop(t),F({})}var Yn=[
"code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],Ko=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Qe=(...e)=>new RegExp(
`^(?:${e.join("|")})(?![a-z\\d])`),Sd=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),N$="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",M$=
"cdcs|cong doan(?: co so)?|to chuc cong doan",ix="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",I$=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",D$=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Qe("bat buoc","required")],["extendedTo",Qe("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Sd("e ?-? ?mail","g?mail")],["email",Qe("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Sd("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Qe("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Sd("cap tren","chu quan","quan ly","phu trach")],["parent",Qe("(?:truc )?thuoc","parent","superior")],["kind",Qe(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Ko("cap(?: cong doan| don vi)?")],["note",Qe("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Qe("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Ko("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Qe(`ten (?:day du )?(?:cua )?(?:${I$})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Ko(`${N$}${ix}`,`(?:${M$})${ix}`)]],sx=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",ax=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${sx})$`),cx=new RegExp(`(?:^|\\s)(?:moi|sau ${sx})$`),F$=[["mergedInto",Qe(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Ko("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Qe("doi ten(?: thanh)?")],["newParent",
Qe("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Qe("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Qe(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Ko("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Qe(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Ko("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],z$=/\b(?:cu|truoc(?: day)?)$/,U$=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Ir=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>V(A(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Rd(e){var n,r;let t=Ir(e);if(!(!t||z$.test(t)))return(r=Yn.find(o=>Ir(rt[o].heading)===t))!=null?r:(n=D$.find(([,o])=>o.test(t)))==null?void 0:n[0]}var K$={code:"Code",name:"Name",parent:
"Parent"};function j$(e){let t=Ir(e,/[()[\]]/g);if(!t)return;let n=Yn.find(o=>Ir(rt[o].heading)===t);if(n)return n;let r=F$.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",ax],["new",
cx]]){if(!i.test(t))continue;let s=Rd(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Rd(e);let a=`${o}${K$[s]}`;return a==="oldParent"?void 0:a}return Rd(e)}var vc=200;
function Dr(e){let t=new Map,n=[];return e.slice(0,vc).forEach((r,o)=>{let i=j$(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Ir(r))?"parent":i;s&&!t.has(s)?t.set(s,o):A(r)&&!U$.test(Ir(r))&&n.push(A(
r))}),{at:t,leftOut:n}}function ux(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Ir((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=ax.test(i)?"cũ":cx.test(i)?"mới":""),n&&A(r)&&!A((a=t[o])!=null?a:
"").includes(A(r))?`${r} ${n}`:r})}var B$=e=>Yn.includes(e);function px(e){var c,u,l,d,p;let t=(...h)=>h.some(g=>e.has(g)),n=new Map([...e].filter(h=>B$(h[0]))),r=(h,g)=>{e.has(g)&&n.set(h,e.get(g))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Sc=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),Z$=(e,t)=>{let n=Sc(e);return!t||n.some(r=>D(r)===D(t))?e:[...n,t].join(`\n`)},hx=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(V(e));function G$(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=Z(a.code);if(u){t.has(u)||t.set(u,c),o(n,D(a.name),c);for(let l of Sc(
a.formerly))o(r,D(l),c),o(r,Z(l),c)}});let i=a=>xt(e[a])===H.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(Z(a)),byName:a=>{var c;
return(c=s(n.get(D(a))))!=null?c:s(r.get(D(a)))},byFormerCode:a=>{var c;return(c=r.get(Z(a)))==null?void 0:c[0]}}}function fx(e,t){var v,_;let n={changes:[],same:0,rejected:[],notes:[]},r=G$(t),o=(b,
x)=>{n.rejected.push({line:b,why:x})},i=[],s=new Map;for(let b of e){let{code:x,name:S}=b.change,C=x?r.byCode(x):r.byName(S),f=C===void 0&&x&&!W$(b)&&!b.change.newName&&!b.change.newCode;if(
C==="many")o(b.line,{key:"roster.changeMany",with:{name:S}});else if(C===void 0&&!(f&&(S||b.unit.name)))o(b.line,x||S?{key:"roster.changeNone",with:{text:x||S}}:{key:"roster.noCode"});else{let m=
C!=null?C:Z(x),y=s.get(m);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(m,b.line),i.push({line:b,index:C}))}}let a=new Map,c=new Map,u=(b,x)=>{a.set(Z(x.code),{line:b,cells:x})}
;for(let{line:b,index:x}of i){let{newCode:S,newName:C,newParent:f,name:m,code:y}=b.change,k=dx(b.unit);if(x===void 0)u(b.line,{...k,code:y,name:m||b.unit.name,parent:f||b.unit.parent});else if(S&&
r.byCode(S)===void 0&&!a.has(Z(S))){let T=t[x];u(b.line,{kind:T.kind,...k,code:S,name:C||T.name,parent:f||T.parent})}}for(let[b,{line:x,cells:S}]of a){let C=r.byFormerCode(b);C!==void 0&&(a.delete(b),
o(x,{key:"roster.codeUsed",with:{code:S.code,name:t[C].name}}))}let l=b=>{let x=r.byCode(b);if(x!==void 0)return t[x].code;let S=a.get(Z(b));if(S)return S.cells.code;let C=c.get(D(b));if(
C!==void 0)return C;for(let{cells:m}of a.values())if(D(m.name)===D(b))return m.code;let f=r.byName(b);return f===void 0||f==="many"?f:t[f].code},d=new Map,p=new Set;for(let{line:b,index:x}of i){let S=
D(b.change.newName);x===void 0||!S||lx(b,t[x])||(d.set(S,[...(v=d.get(S))!=null?v:[],x]),S!==D(t[x].name)&&p.add(x))}for(let[b,[x,...S]]of d){let C=r.byName(b),f=C===void 0||C===x||C!=="many"&&p.has(
C);!S.length&&f&&c.set(b,t[x].code)}for(let{line:b,index:x}of i){if(x===void 0)continue;let S=g(b,x);"why"in S?o(b.line,S.why):Object.keys(S.cells).length?n.changes.push({line:b.line,index:x,cells:
S.cells}):n.same+=1}for(let b of a.values()){let x=h(b.line,(_=b.cells.parent)!=null?_:"");typeof x!="string"?o(b.line,x):n.changes.push({...b,cells:{...b.cells,parent:x}})}return n;function h(b,x){
if(!x)return"";let S=l(x);return S==="many"?{key:"roster.changeMany",with:{name:x}}:S!==void 0?S:(rl(x)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:x}}}),x)}function g(b,x){
var T;let S=t[x],{newName:C,newParent:f}=b.change,m=jt(b.unit.activity);if(m===H.dissolved||!m&&hx(b.change.plan))return{cells:Od(S,{activity:H.dissolved,mergedInto:""})};let y=w(b,x);if(
typeof y!="string")return{why:y};if(y)return{cells:Od(S,{activity:H.merged,mergedInto:y})};if(!r.isActive(x)&&m!==H.active)return{why:{key:"roster.changeGone",with:{name:S.name,activity:xt(S)}}};
let k={...dx(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(x)||Object.assign(k,{activity:H.active,mergedInto:""}),C&&D(C)!==D(S.name)&&Object.assign(k,{name:C,formerly:Z$((T=
k.formerly)!=null?T:S.formerly,S.name)}),f){let I=h(b.line,f);if(typeof I!="string")return{why:I};k.parent=I}return{cells:Od(S,k)}}function w(b,x){let{newCode:S,newName:C}=b.change,f=t[x],m=
b.unit.mergedInto||(lx(b,f)?S:""),y=m||(C&&D(C)!==D(f.name)?C:"");if(!y)return jt(b.unit.activity)===H.merged&&xt(f)!==H.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===f.code&&!m?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var W$=({unit:e,change:t})=>{var n;return e.mergedInto!==""||hx(t.plan)||((n=jt(
e.activity))!=null?n:H.active)!==H.active},lx=({change:e},{code:t})=>e.newCode!==""&&Z(e.newCode)!==Z(t);function dx(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>A(i)!==""))}var Od=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function mx(e,t,n){let r={...e,...t},[o,i]=[xt(e),xt(r)];if(i===H.dissolved&&
o!==i)return["dissolved"];if(i===H.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&Z(t.parent)!==Z(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&D(t.name)!==D(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Td(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function gx(e){let{named:t}=ln(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var kx=M0(yx(),1);var xx=["\u0009",";",",",
"|"],H$=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,V$=20,q$=2e3,bx=(e,t)=>Dr(e.slice(0,q$).split(t)).at.size;function X$(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,V$),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&bx(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of xx)for(let a of t){let c=bx(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var vx="\ue000",Y$=5e3;function J$(e,t,n,r){let o=Math.min(e.length,t+Y$),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function Q$(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?J$(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?wx(e,i,t):wx(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,vx):u,c< e.length&&(o+=e[c]),i=c+1}return o}function wx(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function eA(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>nA(n.slice(n.indexOf(">")+1))))}var tA={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},nA=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=tA[String(o).toLowerCase()])!=null?s:t}).trim(),rA=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Sx(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=eA(t);if(n)return n;let r=H$.exec(t),o=r?t.slice(r[0].length):t,i=xx.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:X$(o),a=s==="|"?o.split(`\n`).map(rA).join(
`\n`):o,c=Q$(a,s);if(c==="")return[];let{data:u}=(0,kx.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(vx).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var Tx=20;function Ld(e){
let t=e.slice(0,Tx).map(o=>({row:o,at:Dr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function oA(e){let t=e.map(n=>A(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var iA=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
sA=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,aA=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function Cx(e){return Yn.some(n=>n!=="code"&&n!=="name"&&e[n])||!iA.test(e.code)?
!1:sA.test(e.code)||aA.test(V(e.name))}var cA=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function uA(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:Cx({...e,code:t,name:n})}function lA(e){var r,o,i;let{emails:t,bad:n}=Ge(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Rn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=jt(e.activity))!=null?r:e.activity:"",required:e.required?(o=On(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=lt(
e.extendedTo))!=null?i:e.extendedTo:""}}function Ed(e){var _,b,x,S,C;let t=Sx(e).map((f,m)=>({line:m+1,cells:f})).filter(({cells:f})=>f.some(m=>m.trim())),n=Ld(t),r=n&&Dr(n.cells).at.size<2?dA(t):
void 0,o=(_=r&&Ld(r))!=null?_:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Dr(ux((b=o==null?void 0:o.cells)!=null?b:[],(x=s==null?void 0:s.cells)!=null?x:[])),{plain:u,change:l}=px(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>rt[f].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(S=
o==null?void 0:o.line)!=null?S:1,sections:[],offers:r?pA(t,r):[]},g=o?t.filter(({line:f})=>f>o.line):[],w=((C=o==null?void 0:o.cells)!=null?C:[]).map(f=>A(f)).join("\u0009"),v=(f,m)=>m===void 0?"":A(
f[m]);return g.forEach(({line:f,cells:m},y)=>{if(y===0&&a.size>1&&oA(m)||m.map(le=>A(le)).join("\u0009")===w)return;let k=Object.fromEntries(Yn.map(le=>[le,v(m,u.get(le))])),T=l&&cA(l,le=>v(m,le));if(
T?uA(k,T):Cx(k)){h.sections.push({line:f,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let le of["name","kind","parent","note"]){let Ie=k[le]?Qn(m[u.get(le)]):void 0;Ie&&
h.offers.push({line:f,from:k[le],to:Ie.text})}let I=Rx(m,u.get("formerly")),ke=lA({...k,formerly:I,email:Rx(m,u.get("email"))});h.lines.push({line:f,unit:ke,...T&&{change:T}})}),h}var Rx=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>A(r)).filter(Boolean).join(`\n`)};function dA(e){let t=o=>{var i;return(i=lp(o.map(({cells:s})=>s.slice(0,vc))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Tx)),r=n&&Ld(n);return r&&Dr(r.cells).at.size>1?t(e):void 0}function pA(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,vc).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var qi=e=>Z(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function _x(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(Z(i)){t.set(Z(i),c),n.has(qi(i))||n.set(qi(i),c),D(s)&&!r.has(D(s))&&r.set(D(s),c);for(let u of Sc(a))o.set(Z(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var Lx=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function $d(e,t){let n=e.isChanges?fA(e,t):wA(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=gx([...r,...n.added.map(({unit:i})=>({...Jo(rt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=mx(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Td(n.changed),n}var Ex=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Td([])}),hA=8;function fA(e,t){let n=Ex(),r=e.lines.map(({line:p,unit:h,change:g})=>({line:p,unit:h,change:g})),{changes:o,same:i,rejected:s,notes:a}=fx(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,Lx(h.code,h.name)])),u=(p,h)=>{var g;n.rejected.push({line:p,text:(g=c.get(p))!=null?g:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[R({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[R(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:R(h)}));let l=o;for(let p=0;p< hA;p+=1){let h=mA(l,t);if(
h.size===0)break;for(let[g,w]of h)u(g.line,w);l=l.filter(g=>!h.has(g))}let{byNear:d}=_x(t);for(let{line:p,index:h,cells:g}of l)if(h===void 0&&d.has(qi(g.code))){let{code:w,name:v}=t[d.get(qi(
g.code))];u(p,[R({key:"roster.nearCode",with:{code:w,name:v}})])}else if(h===void 0)n.added.push({line:p,unit:{...$x,...g}});else{let w=t[h];n.changed.push({line:p,index:h,unit:g,code:w.code,name:
w.name,columns:Object.keys(g).map(v=>rt[v].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var $x=Object.fromEntries(Yn.map(e=>[e,""]));function mA(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...$x,...a})-1:(n[s]={...n[s],...a},s)),o=xi(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(Fs))}),i}var Ox=["activity","mergedInto"],gA=e=>Ox.some(t=>e.includes(t))?[...new Set([...e,...Ox])]:[...e];function yA(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?H.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===H.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var bA=(e,
t)=>!He(e)&&!He(t)&&D(t.name)!==D(e.name)?e:void 0;function wA(e,t){let n=Ex(),{byCode:r,byNear:o,byName:i,byFormer:s}=_x(t),a=e.lines.map(h=>{var g;return yA(h,t[(g=r.get(Z(h.unit.code)))!=null?g:
-1])}),c=gA(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:g}of a){let w=Z(g.code);w&&!u.has(w)&&u.set(w,h)}let p=xi([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(Z(h.code)))]);for(let{
line:h,text:g}of e.sections)n.rejected.push({line:h,text:g,why:[R({key:"roster.section"})]});return a.forEach(({line:h,unit:g},w)=>{var Q,Oe;let v=Z(g.code),_=qi(g.code),b=p[w].filter(({column:L,
problem:be})=>L!=="phone"&&be.key!=="roster.codeTwice").map(Fs),x=u.get(v);x!==void 0&&x!==h&&b.push(R({key:"roster.repeatedInPaste",with:{code:g.code,line:x}}));let S=r.get(v),C=S===void 0&&v?t[(Q=
o.get(_))!=null?Q:-1]:void 0,f=l.get(_);C?b.push(R({key:"roster.nearCode",with:{code:C.code,name:C.name}})):S===void 0&&v&&f&&x===h&&b.push(R({key:"roster.nearLine",with:f}));let m=S===void 0?t[(Oe=
s.get(v))!=null?Oe:-1]:bA(t[S],g);if(m&&b.push(R({key:"roster.codeUsed",with:{code:g.code,name:m.name}})),v&&!f&&l.set(_,{line:h,code:g.code}),b.length){n.rejected.push({line:h,text:Lx(g.code,g.name),
why:b});return}let y=D(g.name),k=d.get(y),T=i.get(y);if(k?n.notes.push({line:h,text:R({key:"roster.sameNameLine",with:{...k,name:g.name}})}):T!==void 0&&T!==S&&n.notes.push({line:h,text:R({key:
"roster.sameName",with:{name:g.name,code:t[T].code}})}),k||d.set(y,{line:h,code:g.code}),S===void 0){n.added.push({line:h,unit:g});return}let I=t[S],ke=c.filter(L=>L!=="code"&&g[L]!==I[L]);if(
ke.length===0){n.same+=1;return}let{code:le,...Ie}=Object.fromEntries(c.map(L=>[L,g[L]]));n.changed.push({line:h,index:S,unit:{code:I.code,...Ie},code:I.code,name:g.name,columns:ke.map(L=>{let be=rt[
L].heading;return g[L]===""?R({key:"roster.emptied",with:{column:be,was:I[L]}}):be}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>Z(h)&&!u.has(Z(h))).map(({code:h,name:g})=>({code:h,name:g})),n}
var Ax=100,kA=2e4;function Px(e){return e.lines.length===0?[Ke({key:"roster.empty"})]:e.lines.length>kA?[Ke({key:"roster.tooLong"})]:e.missingColumns.map(t=>Ke({key:"roster.needColumn",with:{column:t}
}))}function Nx(e,{text:t}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=Ed(t),r=Px(n);if(r.length)return it(r);let o=$d(n,e.table("units").rows);return F({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
Ad(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,Ax),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,Ax)}})}function Ad(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":R({key:"roster.changes",with:{...n,added:t.length}})}var xA=8;function vA(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>xA?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,g;return[p,(g=(h=
r.get(d))==null?void 0:h[p])!=null?g:t[d][p]]}))}))}function SA(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:Ad(t,n)}}}]),e.putTyped("units",vA(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),gr(e,!0),e.readyLines()}function Mx(e,{text:t}){var o;if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=Ed(t),r=Px(n);return r.length?it(r):(o=Xe(e,()=>{let i=
$d(n,e.table("units").rows),s=Ad(n,i);return SA(e,n,i),F({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:O({key:"workbook.busy"})}var Pd=e=>({key:
"setting.empty",with:{label:e}});function Dx({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,g=
se(n.last),w=c.testTo.join(", "),v=Ps(c),_=!!a.dueBefore&&!!c.lettersFrom&&!v,b=_&&(c.lettersFrom>n.last||t>n.last),x=e.units.filter(S=>ce(S)&&!_t(S.emails).length).length;return{refuse:Ix([
!a.dueBefore,Pd("Hạn nộp (trước ngày)")],[!c.lettersFrom,Pd("Gửi thư từ ngày")],[!_t(u).length,iu],[v,{key:"letter.testAddress",with:{text:w}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&
i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[_&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:g}}]),warn:Ix([b,{key:"letter.startLate",with:{last:
g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[x>0,{key:"letter.unreachable",with:{units:x}}],[!!w&&!v,{key:"letter.testMode",with:{to:w}}],[!l.trim(),Pd("Liên hệ khi cần hỗ trợ")])}}
var Ix=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var zx=21,Fx=100,RA=400;function gt(e,t,n){return e.visitor().is==="staff"?n(Jn(e,t)):O({key:"who.staffOnly"})}function Jn(e,t){let n=t.quota(),r=
t.post(),o=vo(e.compileSettings(),e.settings()),i=Na(e,t,void 0,n),s=kr(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&
!o.length?Sr(e.settings(),r,s):[]}}var Nd=e=>e>Fx?RA:Fx;function Md({office:e,state:t,quota:n}){let r=or(t),o=[];for(let i=0;i<=zx;i+=1){let s=fe(e.today,i),{go:a,held:c}=ir(pn(t,s,r).letters,
Math.min(i===0?n:1/0,Nd(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var jo=(e,t)=>{var n;return(n=pn(e.state,
e.office.today).letters.find(r=>r.key===t))!=null?n:Md(e).flatMap(({go:r})=>r).find(r=>r.key===t)},OA=/^(?:stores|mail|triggers|values)\./;function TA(e){let t=e.googleDiffers().filter(n=>OA.test(
n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Rc({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=ty(r,e.today,fe(e.today,zx),Nd(o),Math.min(o,Nd(o))),{
refuse:c,warn:u}=Dx({state:r,today:e.today,forecast:a,zones:t.zones(),me:ye(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...TA(e),...c],warn:u}}var Ux=60,CA=40,Id=(e,t)=>{var n,r,o;
return{key:e.key,kind:re(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function _A({day:e,go:t,held:n},r){var i;
let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ut(e),counts:fl({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,Ux).map(s=>Id(s,r)),more:Math.max(0,t.length-Ux)}}
function LA({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:
o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:Te(
l),why:d}});return{unknown:r.filter(({state:o})=>o===ue.unknown),recent:r.slice(0,CA)}}var Xi=e=>Ke(e);function EA({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(
i=>i.about===o).map(({why:i})=>Xi(i));return{plan:r("plan"),ledger:r("ledger"),preview:R(Ea(t,e.today)),mark:$a(e.settings())}}function Fr(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,
warn:i}=Rc(e,!1),s=Bk(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:ye(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:jk(e).map(Xi),held:EA(e),refuse:o.map(Xi),warn:[...i,...s?[s]:[
]].map(Xi),health:Zk(e).map(Xi),days:Md(e).map(a=>_A(a,r)),...LA(e)}}var Dd=(e,t,{key:n})=>gt(e,t,r=>{var u;let o=jo(r,n),i=ye(e.visitor());if(!o||!i)return O({key:"letter.gone"});if(
r.quota<1)return O({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...wr(s,
r.state),senderName:a||r.state.department,replyTo:c})}catch{return O({key:"letter.notSent",with:{to:i}})}return F({to:i})}),Fd=(e,t,{key:n})=>gt(e,t,r=>{var s;let o=jo(r,n);if(!o)return O({key:bn(
r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=bl(e,t,(c,{register:u})=>{var l;return ot((l=u.get(n))==null?void 0:l.state)?[]:[i]},
`${cl}: ${ye(e.visitor())}`);return a?a.held?O((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?O({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),F(
{did:a.did})):O({key:"letter.busy"})}catch(a){if(a instanceof Dn)return O({key:"workbook.busy"});if(a instanceof vr)return O(a.problem);throw a}});function Kx({office:e,post:t},n,r,o,i){let s=
`${o.why}: ${ye(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=Ra(c,u).get(wt(u)(n));if(l===void 0&&!i)return O({key:"letter.gone"});let d=l===void 0?void 0:
rr(c[l].state);return r(d)?(Ht(e,new Map([[n,{...i&&l===void 0?ht(i,"planned",e.now):{},...o,why:s,at:e.now}]])),Jg(e,t,n,ot(d)),F({})):O({key:"letter.settled"})});return a?a.value:O({key:
"workbook.busy"})}var zd=(e,t,{key:n})=>gt(e,t,r=>Kx(r,n,o=>!ot(o),{state:ue.skipped,why:"Cán bộ chọn bỏ qua"},jo(r,n))),Ud=(e,t,{key:n,wasSent:r})=>gt(e,t,o=>Kx(o,n,i=>i==="unknown",r?{state:ue.sent,
why:"Cán bộ xác nhận đã gửi"}:{state:ue.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function jx(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}
var Kd=(e,t,{mark:n})=>gt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return O({key:"letter.nothingHeld"});let o=e.settings();return n!==$a(o)?O({key:"letter.changedAgain"}):(t.setConfirmed(
an(o)),jx(t),e.log([{what:{key:"log.planConfirmed"}}]),F(Fr(Jn(e,t))))});function $A(e,t,n){let r=to(e),o=new Map(e.units.map(({code:c})=>[qe(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{
state:"sent",at:n.now});let s=of({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${ye(n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&re(
u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?void 0:u.unit)!=null?p:"")||"",state:ue.sent,at:n.now,why:a}]}))}var jd=(e,t,{as:n}
)=>gt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?bn(o,e.now)?O({key:"letter.busy"}):(o.inFlight&&Ma(e,t),t.alone(e,()=>{let s=$i(e,Ot(e,e.table("accounts").rows)),a=kr(t.ledger(),
s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Ht(e,$A(s,c,e)),e.settle(),Qg(e,t)})?(jx(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),F(Fr(Jn(e,t)))):O({key:
"workbook.busy"})):O({key:"letter.nothingHeld"}));function AA({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim(
)===we.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(an(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}
):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Bd=(e,t,{on:n,takeOver:r})=>gt(e,t,o=>{let i=n?Rc(o,r).refuse:[];if(i.length)return it(
i.map(a=>Ke(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),AA(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":
"log.lettersOff"}}]),F(Fr(Jn(e,t)))):O({key:"workbook.busy"})});function PA({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==ye(
e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Bx=(e,t)=>gt(e,t,n=>{let r=
!!n.remembered.inFlight;return r&&Ma(e,t),F(Fr(PA(n)||r?Jn(e,t):n))}),Zx=(e,t,{key:n})=>gt(e,t,r=>{let o=jo(r,n);if(!o)return O({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=wr(o,
r.state,"staff");return F({...Id(o,r.state),subject:i,html:s,text:a,zalo:Fg(o,r.state),attachments:c.map(({name:u})=>u)})});var Gx=({reason:e,code:t})=>`${bo[e]}${t&&` (${t})`}`;function Wx(e,t){
let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ge(a.email).emails.map(nt)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=Sg(t,a=>r.has(nt(a))),s=
o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(nt(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:
u.email,why:Gx(u)})),delayed:i}}function Hx(e,{text:t}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let{lines:n,delayed:r}=Wx(e,t);return F({lines:n,delayed:r})}function NA(e,t,n){let{
rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&rr(i.state)==="sent"&&Ge(i.to).emails.some(c=>nt(c)===nt(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function Vx(e,t,{text:n}){if(
e.visitor().is!=="staff")return O({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=Wx(e,n);if(o.length===0)return F({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[
a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=NA(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,
cells:{state:ue.bounced,why:Gx(c),at:e.now}}])}return t.setRefused(s),F({marked:o.length})});return r?r.value:O({key:"workbook.busy"})}var qx=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:
i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var xn=e=>Mn(JSON.stringify(cn.map(t=>e[t])));function MA(e,t,n){let r={row:e.rowId},o=ar(e,n),i=[];o==="returned"&&i.push({key:"account.returned",
sentence:Gr(Is(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Gr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:
Gr({key:"account.changedSince",with:{columns:ro(e,n).join(", ")}}),...r}),i}var Yi=(e,t)=>e.rowId||`~${t}`;function Ji(e,t,n,r=ho(e)){let o=Object.fromEntries(Re.map(s=>[s,e[s]])),i=at(e);return{
rowId:Yi(e,t),version:xn(e),fields:o,stopped:i,says:i?[]:MA(e,r,n),review:ar(e,n),comment:e.comment}}var Bo=(e,t,n)=>{var r;return Yr({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Cn((r=
e==null?void 0:e.extendedTo)!=null?r:"")},n)},zr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&Re.some(o=>n[o])?[{row:n,index:r}]:[]);var IA={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},
address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:"link.changed.owner"}},Xx=e=>e==="proved"?void 0:IA[e],Qi=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Yx(e){let t=Qi(e);if(t)return O(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Aa(e),i=Xx(o),s=e.proof(),a=e.staff();return F({door:o,says:i?R(i):"",address:n,host:Hp,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:Te(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Yt(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function Jx(e){let t=Qi(e);if(t)return O(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return O({
key:"link.noAddress"});if(!r)return O({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+ml,address:Co(n)});return F({url:gl(n,o),minutes:ml/6e4})}function Qx(e,{unit:t}){var d;let n=Qi(
e);if(n)return O(n);let r=Xx(Aa(e));if(r)return O(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=Pa(e))==null?void 0:d(t,"unit"));if(!i)return O({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=Bo(o,s,e.today);return F({url:i,message:qx({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function e0(e,{unit:t}){let n=Qi(e);
if(n)return O(n);let r=Xe(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?O({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),F({}))});return r!=null?r:O({key:"workbook.busy"})}function t0(e){let t=Qi(e);if(t)return O(t);let n=Xe(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),F({})));return n!=null?n:O({key:"workbook.busy"})}var n0=({code:e,name:t})=>({code:e.trim(),name:t});function DA(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!He(o)?(s=ln(r).today(o))==null?void 0:s.code.trim():void 0;return i&&Hi(i,n,r,t.settings()).may?i:e}function Oc(e,t){var _;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=gc(n,o),s=i.filter(He),a=s.length?s:i,c=(_=t.unit)!=null?_:a.length===1?a[0].code.trim():void 0,u=c&&DA(c,e,n);if(u!==void 0){let b=Hi(u,n,o,r);if(!b.may)return O(b.why)}let l=yc(n,r);
if(u===void 0&&a.length===0&&!l)return O(dd(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:g,contact:w,notice:v}=r;return F({who:{email:ye(n),isStaff:n.is==="staff"},
unit:d&&{...n0(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(n0),mayChoose:l,rows:d?zr(e.table("accounts").rows,d.code.trim()).map(({row:b,index:x})=>Ji(b,x,e.markKey())):[],deadline:Bo(
d,r,e.today),guidance:p,federation:h,department:g,contact:w,notice:v,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var FA=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function r0(e){let t=e.visitor(),n=e.table("units").rows,r=gc(t,n),o=yc(t,e.settings())?n:r,{merged:i}=ln(n);return F({units:
o.filter(s=>s.code&&s.name&&He(s)).map(s=>{let a=FA(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var Zd=(e,t)=>e.trim()===t.trim();function o0(e,t,n){let r={...t.fields},o=[];
for(let s of Re){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Zd(c,a)?r[s]=u:!Zd(u,a)&&!Zd(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var zA=e=>{let t=ye(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},i0=200,UA=30,KA=(e,t)=>({...Jo(kt),unit:e,usage:_e.active,rowId:t}),jA=(e,t)=>Re.every(n=>e[
n]===t[n])&&at(e)===at(t),BA=(e,t)=>t.stopped&&e?void 0:ho(t.fields),ZA=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?_e.stopped:ei(e.usage)===_e.locked?_e.locked:_e.active}),GA=e=>({
fields:Object.fromEntries(Re.map(t=>[t,e[t]])),stopped:at(e)});function WA(e,t){if(!t||!e.opened||xn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=o0(e.opened,e,GA(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:xn(t)}}function HA(e,t,n,r){let o=n.findIndex((d,p)=>Yi(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:WA(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return Ke({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Ke({key:"form.rowGone"},{row:a.rowId});let c=BA(i,a),u=ZA(i!=null?i:KA(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=jA(i,u)?"same":at(u)&&!at(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var VA=e=>({by:e.source===Wr.hand?"":e.by,at:Te(
e.updated)}),qA=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&xn(n)!==o.version?[{...Ji(n,r,e.markKey()),...VA(n)}]:[]);function XA(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Gr(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function YA(e,t,n){let r=e.some(({after:i})=>!at(i)&&i.kind!==Y.none),o=new Set(e.map(({index:i})=>i));return r?zr(n,t).filter(({row:i,index:s})=>i.kind===Y.none&&!at(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:xn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:_e.stopped},what:"stopped"})):[]}function JA(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...zr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!at(s)),i=o.filter(
s=>s.kind===Y.none);return i.length===0||i.length===o.length?[]:i.map(s=>Ke({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var QA=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!at(n))&&n.kind!==Y.none);function eP(e,t,n,r){let o=qA(e,n);if(o.length)return it(o.map(a=>Ke({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&zr(r,t.unit).length+i>i0)return O({key:"form.unitFull",with:{most:i0}});let s=[...XA(n),...JA(n,t.unit,r)];return QA(n)&&!t.consent&&s.push(Ke({key:"form.consent"},{field:"consent"})),
s.length?it(s):void 0}var tP=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...Re.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(un),...t&&t.usage!==n.usage?[un("usage")]:[
]]))],s0=e=>Object.fromEntries(bh.map(t=>[t,e[t]]));function nP(e,t,n,r){let o=e.markKey();if(!n.consent||!pr(t)||!o)return{consent:"",consentMark:""};let i=dg(r,e.now,e.settings().notice);return{
consent:i,consentMark:ki({...t,consent:i},o)}}function rP(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:Wr.form}),
d!=="stopped"&&Object.assign(l,nP(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:tP(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=sl(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:s0(l.after)})),added:c.map(l=>s0(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===Pe.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function oP(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===Y.none?`${Y.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:zr(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ji(a,c,e.markKey(),s.get(a.rowId))),deadline:Bo(o,i,e.today),pages:i.pages}}var iP=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function sP(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!at(r)&&pr(r)&&!iP(n)&&hr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function aP(e,t,n){let r=n.refusal();if(r)return O(r);let o=e.table("units").rows,i=Hi(t.unit,e.visitor(),o,e.settings());if(!i.may)return O(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>HA(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return it(c);let u=a.map(h=>sP(e,t,h));u.push(...YA(u,t.unit,s));let l=eP(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?rP(e,d,t,i.unlisted,n):Lg(e,t.unit);return n.recorded(p),F(oP(e,t,u,p))}function Tc(e,t,n=zA(e)){var r;return t.rows.length===0?O({key:"form.nothing"}):t.rows.length>UA?O({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?it([{key:"form.oldPage",sentence:R({key:"form.oldPage"})}]):(r=Xe(e,()=>aP(e,t,n)))!=null?r:O({key:"workbook.busy"})}var Mt=e=>U().check(Vt(e)),
Zo=Mt(ma),a0=j(Object.fromEntries(Re.map(e=>[e,Mt(2e3)]))),Gd=j({rowId:U().check(Oo(/^[~\w-]{1,40}$/)),version:Mt(400),fields:a0,stopped:kn(),opened:Je(j({fields:a0,stopped:kn()}))}),Wd=j({unit:Zo,
consent:kn(),rows:At(Gd).check(Vt(60))}),Ur=j({}),Cc=j({key:Mt(300)}),Nt=(e,t)=>({input:e,run:t}),et=(e,t)=>Nt(e,(n,r,o)=>t(n,o)),c0={openForm:et(j({unit:Je(Zo)}),Oc),listUnits:et(Ur,r0),saveReport:
et(Wd,(e,t)=>Tc(e,t)),keepDraft:et(j({unit:Zo,draft:Mt(6e4)}),rx),dropDraft:et(j({unit:Zo}),ox),checkAll:et(Ur,Ng),checkGoogle:et(Ur,nx),previewRoster:et(j({text:Mt(4e6)}),Nx),importRoster:et(j({text:
Mt(4e6)}),Mx),lettersView:Nt(Ur,Bx),previewLetter:Nt(Cc,Zx),sendToMe:Nt(Cc,Dd),sendNow:Nt(Cc,Fd),skipLetter:Nt(Cc,zd),decideUnknown:Nt(j({key:Mt(300),wasSent:kn()}),Ud),confirmPlan:Nt(j({mark:Mt(2e3)}
),Kd),settleMemories:Nt(j({as:Zn(["sent","again"])}),jd),linksView:et(Ur,Yx),testLink:et(Ur,Jx),unitLink:et(j({unit:Zo}),Qx),replaceLink:et(j({unit:Zo}),e0),renewLinks:et(Ur,t0),readReturned:et(j({
text:Mt(4e5)}),Hx),markReturned:Nt(j({text:Mt(4e5)}),Vx),switchLetters:Nt(j({on:kn(),takeOver:kn()}),Bd)},cP=41e5;function u0(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(c0,
n))throw new Error("unknown call");if(typeof r!="string"||r.length>cP)throw new Error("malformed body");let{input:o,run:i}=c0[n];return i(e,t,nc(o,JSON.parse(r)))}var Kr=["phone","email",
"secondPhone"];function uP(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function lP(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim(
)))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Hd=(e,t)=>t.trim()===""?t:e==="email"?lP(t):uP(t),Vd=(e,t,n)=>n!==""&&t.trim()===Hd(e,n)?n:t,dP=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,pP=
/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,qd=e=>e.replace(dP,"•••").replace(pP,"•••");var l0=e=>Kr.includes(e);function d0(e){if(l0(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:R({key:
"link.stored"}),row:n,field:r}}return{...e,sentence:qd(e.sentence)}}function es(e,t){let n={...e.fields};for(let r of Kr)n[r]=Hd(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:
e.says.map(d0),comment:qd(e.comment),masked:Kr.filter(r=>e.fields[r].trim()!=="")}}var p0=(e,t)=>({...es(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),h0=(e,t)=>{var n;return l0(e.field)&&t.has(`${(
n=e.row)!=null?n:""} ${e.field}`)?d0(e):e};function f0(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of Kr){for(let l of[t,n])l&&s[
u]===e.fields[u]&&(s[u]=Vd(u,s[u],l[u]));a&&t&&(a.fields[u]=Vd(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(xn(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?xn(t):e.version}}
function Xd(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Co(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function m0(e,{token:t,
noSignIn:n}){let r=Nr(e,t);if(r.is!=="test")return O({key:"link.refused"});let o=Xd(e,r.token);if(o)return O(o);if(!n)return O({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,
version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"}}]),F({address:i,runsAs:c,version:a})));
return u!=null?u:O({key:"workbook.busy"})}function y0(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,department:n,guidance:r,contact:o}}function g0(e,t){let n=
Oc(e,{unit:t}),r=e.linkKey();if(!n.ok||!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>es(i,
r))}}function hP(e,t){var r,o;let n=e.mergedInto.trim();return(o=(r=t.find(i=>i.code.trim()===n))==null?void 0:r.name)!=null?o:n}function fP(e){let{closed:t}=xo(e);return t?ut(fe(t,pd)):""}
function mP(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Xd(e,n),i=e.proof();return{office:y0(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Co(r)===n.address?r:"",
refused:o?R(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function _c(e,{token:t}){let n=Nr(e,t),r={office:y0(e)};switch(n.is){case"refused":return{...r,state:"refused"};
case"test":return mP(e,t,n);case"gone":return{...r,state:"merged",unit:n.unit.name,into:hP(n.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:g0(e,n.unit.code.trim(
)),until:fP(e)};case"open":return{...r,state:n.kind==="preview"?"preview":"open",token:t,form:g0(e,n.unit.code.trim()),below:[],above:""}}}var gP=80;function yP(e){var r,o;let t=hi(e.slice(0,200)),n=
t.ok?t.name:A(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,gP)}function bP(e,t){let n=Nr(e,t);return n.is==="open"?
n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var wP={self:"tự khai",behalf:"khai hộ"};function kP(e,t,n,r,o,i){let s=`liên kết ${t}`;return{
refusal:()=>bP(e,r.token),received:(a,c,u)=>{let l=a,d=u.find((h,g)=>Yi(h,g)===l.copiedFrom&&h.unit.trim()===t),p=f0(l,c,d,n);for(let h of Kr)p.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);
return p},by:`${s} (${o})`,consentBy:r.consent?`${o} (${wP[r.consent]}, ${s})`:"",recorded:a=>ka(e,a,({code:c})=>c.trim()===t)}}function xP(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:
e.value.rows.map(o=>es(o,t))}}:it(e.problems.map(o=>h0(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>p0(o,t)))}function b0(e,t){let n=yP(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||
!o||o.kind==="test")return O({key:"link.refused"});if(!n)return it([Ke({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,...c}=t,u=new Set,l=Tc(e,{...c,unit:o.unit,consent:a!==""}
,kP(e,o.unit,r,t,n,u));return xP(l,r,u)}var Yd=(e,t)=>({input:e,run:t}),Jd={linkOpen:Yd(j({token:Ga}),(e,t)=>F(_c(e,t))),linkSave:Yd(Nl(ub(Wd,{unit:!0,consent:!0,rows:!0}),{token:Ga,sender:U().check(
Vt(400)),consent:Zn(["","self","behalf"]),rows:At(Nl(Gd,{copiedFrom:Je(U().check(Vt(60)))})).check(Vt(60))}),(e,t)=>b0(e,t)),linkConfirm:Yd(j({token:Ga,noSignIn:kn()}),m0)},w0=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Jd,e),vP=1e6;function k0(e,t){if(typeof t!="string"||t.length>vP)throw new Error("malformed body");return nc(Jd[e].input,JSON.parse(t))}var x0=(e,t,n)=>Jd[t].run(
e,n);var v0=e=>new Ve({who:wk(e),waitMs:5e3});function SP(e){var c,u;let t=Cr(e),{settings:n}=sn((u=(c=Jt())==null?void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={
federation:r,department:o,guidance:i,contact:s};return e instanceof te&&e.problem.key==="workbook.otherLayout"?{office:a,state:"upgrading"}:{office:a,state:"failed",says:R(t)}}function S0(e){var o;
let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=_c(v0(n),{token:n})}catch(i){r=SP(i)}return Dk(r)}function R0(e,t){let n;try{let r=k0(e,t);return n=v0(r.token),JSON.stringify(
x0(n,e,r))}catch(r){let o=Cr(r);return n==null||n.letGo(),JSON.stringify(O(o))}}function O0(e){Ak(),RP(e==null?void 0:e.source)}function RP(e){try{let t=new Ve({book:e,waitMs:5e3}),n=
t.compileSettings(),r=Xe(t,()=>gr(t,t.mayWrite("accounts","review")));TP(t,e,n,r),qn(t,()=>t.mayWrite("accounts","review"))}catch(t){t instanceof te?t.problem.key!=="workbook.notSetUp"?e==null||
e.toast(R(t.problem),"Sổ Tài Khoản",30):e&&OP(e):Tr("onOpen",t)}}function OP(e){let t=wc(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(R({key:n}),
"Sổ Tài Khoản",30)}function TP(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=Gk(e,(i=e.remembered().post)!=null?i:Hn,n,r);o.length&&(t==null||t.toast(o.map(
R).join(`\n`),"Sổ Tài Khoản",30))}function CP(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function T0(e,t){if(w0(e))return R0(e,t);let n;try{let r=Vi();
if(r==="")return JSON.stringify(O({key:"who.nobody"}));let o=n=new Ve({who:zo(r)}),i=u0(o,new Vn(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&qn(o),JSON.stringify(i)}catch(r){let o=Cr(r);
return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!CP(n)?JSON.stringify(O(o)):(Fo(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(O({key:"workbook.protected"})))}}function _P(
e){O0(e)}function LP(e){e!=null&&e.range&&e.source&&vk(e)}function EP(e){return e!=null&&e.parameter?S0(e):void 0}function $P(e,t){return T0(e,t)}function AP(e){kk(e)}function PP(){ex()}function NP(){
tx()}return I0(MP);})();
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
