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
"use strict";var App=(()=>{var gk=Object.create;var ko=Object.defineProperty;var yk=Object.getOwnPropertyDescriptor;var bk=Object.getOwnPropertyNames;var wk=Object.getPrototypeOf,kk=
Object.prototype.hasOwnProperty;var xk=(e,t,n)=>t in e?ko(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var vk=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},Sk=(e,t)=>{for(var n in t)ko(e,n,{get:t[n],enumerable:!0})},ud=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of bk(t))!kk.call(e,o)&&o!==n&&ko(e,o,{get:(
)=>t[o],enumerable:!(r=yk(t,o))||r.enumerable});return e};var Rk=(e,t,n)=>(n=e!=null?gk(wk(e)):{},ud(t||!e||!e.__esModule?ko(n,"default",{value:e,enumerable:!0}):n,e)),Tk=e=>ud(ko({},"__esModule",{
value:!0}),e);var Q=(e,t,n)=>xk(e,typeof t!="symbol"?t+"":t,n);var Fw=vk((Zl,jl)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof jl=="object"&&typeof Zl!="undefined"?
jl.exports=t():e.Papa=t()})(Zl,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var y=P(f);y.chunkSize=parseInt(y.chunkSize),f.step||f.chunk||(
y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(f,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){
let D=this._config.newline;D||(v=this._config.quoteChar||'"',D=this._handle.guessLineEndings(f,v)),f=[...f.split(D).slice(x)].join(D)}this.isFirstChunk&&M(this._config.beforeFirstChunk)&&(v=
this._config.beforeFirstChunk(f))!==void 0&&(f=v),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+f,v=(this._partialLine="",this._handle.parse(x,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=v.meta.cursor,x=(this._finished||(this._partialLine=x.substring(f-this._baseIndex),this._baseIndex=f),v&&v.data&&(this._rowCount+=v.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:v,workerId:s.WORKER_ID,finished:x});else if(M(this._config.chunk)&&!y){if(this._config.chunk(v,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||!x||!M(this._config.complete)||
v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||v&&v.meta.paused||this._nextChunk(),v}this._halted=!0},this._sendError=function(f){M(
this._config.error)?this._config.error(f):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}function l(m){var f;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),
c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=z(this._chunkLoaded,this),f.onerror=z(
this._chunkError,this)),f.ontimeout=z(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)f.setRequestHeader(y,x[y])}var v;this._config.chunkSize&&(v=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+v));try{f.send(this._config.downloadRequestBody)}catch(D){this._chunkError(D.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(y){y=f.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(m){(m=m||{}
).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var f,y,x=typeof FileReader!="undefined";this.stream=function(v){this._input=v,y=v.slice||v.webkitSlice||v.mozSlice,x?((f=
new FileReader).onload=z(this._chunkLoaded,this),f.onerror=z(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,D=(this._config.chunkSize&&(D=Math.min(this._start+this._config.chunkSize,this._input.size),v=
y.call(v,this._start,D)),f.readAsText(v,this._config.encoding));x||this._chunkLoaded({target:{result:D}})},this._chunkLoaded=function(v){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){this._sendError(f.error)}}function d(m){var f;c.call(this,m=m||{}),this.stream=
function(y){return f=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=this._config.chunkSize,f=y?(x=f.substring(0,y),f.substring(y)):(x=f,""),this._finished=!f,
this.parseChunk(x)}}function p(m){c.call(this,m=m||{});var f=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){x&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):y=!0},
this._streamData=z(function(v){try{f.push(typeof v=="string"?v:v.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(D){this._streamError(D)}},this),
this._streamError=z(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=z(function(){this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=z(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(m){var f,y,x,v,D=Math.pow(
2,53),V=-D,Ae=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,st=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
ne=this,Le=0,A=0,Te=!1,N=!1,U=[],T={data:[],errors:[],meta:{}};function Pe(Z){return m.skipEmptyLines==="greedy"?Z.join("").trim()==="":Z.length===1&&Z[0].length===0}function ae(){if(T&&x&&(mt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),m.skipEmptyLines&&(T.data=T.data.filter(function(ce){return!Pe(ce)})),ye(
)){let ce=function(ze){U.push(ze)};var F=ce;if(T)if(Array.isArray(T.data[0])){for(var Z=0;ye()&&Z< T.data.length;Z++)T.data[Z].forEach(ce);T.data.splice(0,1)}else T.data.forEach(ce)}function K(ce,ze){
for(var ge=m.header?{}:[],j=0;j< ce.length;j++){var I=j,Ue=ce[j],Ue=((W,ue)=>(Oe=>(m.dynamicTypingFunction&&m.dynamicTyping[Oe]===void 0&&(m.dynamicTyping[Oe]=m.dynamicTypingFunction(Oe)),(
m.dynamicTyping[Oe]||m.dynamicTyping)===!0))(W)?ue==="true"||ue==="TRUE"||ue!=="false"&&ue!=="FALSE"&&((Oe=>{if(Ae.test(Oe)&&(Oe=parseFloat(Oe),V< Oe&&Oe< D))return 1})(ue)?parseFloat(ue):st.test(ue)?
new Date(ue):ue===""?null:ue):ue)(I=m.header?j>=U.length?"__parsed_extra":U[j]:I,Ue=m.transform?m.transform(Ue,I):Ue);I==="__parsed_extra"?(ge[I]=ge[I]||[],ge[I].push(Ue)):ge[I]=Ue}return m.header&&(
j>U.length?mt("FieldMismatch","TooManyFields","Too many fields: expected "+U.length+" fields but parsed "+j,A+ze):j< U.length&&mt("FieldMismatch","TooFewFields",
"Too few fields: expected "+U.length+" fields but parsed "+j,A+ze)),ge}var me;T&&(m.header||m.dynamicTyping||m.transform)&&(me=1,!T.data.length||Array.isArray(T.data[0])?(T.data=T.data.map(K),me=
T.data.length):T.data=K(T.data,0),m.header&&T.meta&&(T.meta.fields=U),A+=me)}function ye(){return m.header&&U.length===0}function mt(Z,K,me,F){Z={type:Z,code:K,message:me},F!==void 0&&(Z.row=F),
T.errors.push(Z)}M(m.step)&&(v=m.step,m.step=function(Z){T=Z,ye()?ae():(ae(),T.data.length!==0&&(Le+=Z.data.length,m.preview&&Le>m.preview?y.abort():(T.data=T.data[0],v(T,ne))))}),this.parse=function(
Z,K,me){var F=m.quoteChar||'"',F=(m.newline||(m.newline=this.guessLineEndings(Z,F)),x=!1,m.delimiter?M(m.delimiter)&&(m.delimiter=m.delimiter(Z),T.meta.delimiter=m.delimiter):((F=((ce,ze,ge,j,I)=>{
var Ue,W,ue,Oe;I=I||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var br=0;br< I.length;br++){for(var Rt,bo=I[br],Ne=0,Tt=0,_e=0,He=(ue=void 0,new b({comments:j,delimiter:bo,newline:ze,preview:
10}).parse(ce)),zt=0;zt< He.data.length;zt++)ge&&Pe(He.data[zt])?_e++:(Rt=He.data[zt].length,Tt+=Rt,ue===void 0?ue=Rt:0< Rt&&(Ne+=Math.abs(Rt-ue),ue=Rt));0< He.data.length&&(Tt/=He.data.length-_e),
1.99< Tt&&(W===void 0||Ne< W||Ne===W&&Oe< Tt)&&(W=Ne,Ue=bo,Oe=Tt)}return{successful:!!(m.delimiter=Ue),bestDelimiter:Ue}})(Z,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=F.bestDelimiter:(x=!0,m.delimiter=s.DefaultDelimiter),T.meta.delimiter=m.delimiter),P(m));return F.header=ye(),m.preview&&m.header&&F.preview++,f=Z,y=new b(F),T=y.parse(f,K,me),ae(),Te?{
meta:{paused:!0}}:T||{meta:{paused:!1}}},this.paused=function(){return Te},this.pause=function(){Te=!0,y.abort(),f=M(m.chunk)?"":f.substring(y.getCharIndex())},this.resume=function(){
ne.streamer._halted?(Te=!1,ne.streamer.parseChunk(f,!0)):(void 0)(ne.resume,3)},this.aborted=function(){return N},this.abort=function(){N=!0,y.abort(),T.meta.aborted=!0,M(m.complete)&&m.complete(T),f=
""},this.guessLineEndings=function(ce,F){ce=ce.substring(0,1048576);var F=new RegExp(g(F)+"([^]*?)"+g(F),"gm"),me=(ce=ce.replace(F,"")).split("\r"),F=ce.split(`\n`),ce=1< F.length&&F[0].length< me[
0].length;if(me.length===1||ce)return`\n`;for(var ze=0,ge=0;ge< me.length;ge++)me[ge][0]===`\n`&&ze++;return ze>=me.length/2?`\r\n`:"\r"}}function g(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(m){var f=(m=m||{}).delimiter,y=m.newline,x=m.comments,v=m.step,D=m.preview,V=m.fastMode,Ae=null,st=!1,ne=m.quoteChar==null?'"':m.quoteChar,Le=ne;if(m.escapeChar!==void 0&&(Le=m.escapeChar),
(typeof f!="string"||-1< s.BAD_DELIMITERS.indexOf(f))&&(f=","),x===f)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var A=0,Te=!1;this.parse=function(N,U,T){if(typeof N!="string")throw new Error("Input must be a string");var Pe=N.length,ae=f.length,ye=y.length,mt=x.length,Z=
M(v),K=[],me=[],F=[],ce=A=0;if(!N)return Ne();if(V||V!==!1&&N.indexOf(ne)===-1){for(var ze=N.split(y),ge=0;ge< ze.length;ge++){if(F=ze[ge],A+=F.length,ge!==ze.length-1)A+=y.length;else if(T)return Ne(
);if(!x||F.substring(0,mt)!==x){if(Z){if(K=[],Oe(F.split(f)),Tt(),Te)return Ne()}else Oe(F.split(f));if(D&&D<=ge)return K=K.slice(0,D),Ne(!0)}}return Ne()}for(var j=N.indexOf(f,A),I=N.indexOf(y,A),Ue=
new RegExp(g(Le)+g(ne),"g"),W=N.indexOf(ne,A);;)if(N[A]===ne)for(W=A,A++;;){if((W=N.indexOf(ne,W+1))===-1)return T||me.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
K.length,index:A}),Rt();if(W===Pe-1)return Rt(N.substring(A,W).replace(Ue,ne));if(ne===Le&&N[W+1]===Le)W++;else if(ne===Le||W===0||N[W-1]!==Le){j!==-1&&j< W+1&&(j=N.indexOf(f,W+1));var ue=br((I=
I!==-1&&I< W+1?N.indexOf(y,W+1):I)===-1?j:Math.min(j,I));if(N.substr(W+1+ue,ae)===f){F.push(N.substring(A,W).replace(Ue,ne)),N[A=W+1+ue+ae]!==ne&&(W=N.indexOf(ne,A)),j!==-1&&j< A&&(j=N.indexOf(f,A)),
I!==-1&&I< A&&(I=N.indexOf(y,A));break}if(ue=br(I),N.substring(W+1+ue,W+1+ue+ye)===y){if(F.push(N.substring(A,W).replace(Ue,ne)),bo(W+1+ue+ye),j!==-1&&j< A&&(j=N.indexOf(f,A)),W=N.indexOf(ne,A),Z&&(
Tt(),Te))return Ne();if(D&&K.length>=D)return Ne(!0);break}me.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:K.length,index:A}),W++}}else if(x&&
F.length===0&&N.substring(A,A+mt)===x){if(I===-1)return Ne();A=I+ye,I=N.indexOf(y,A),j!==-1&&j< A&&(j=N.indexOf(f,A))}else if(j!==-1&&(j< I||I===-1))F.push(N.substring(A,j)),A=j+ae,j=N.indexOf(f,A);
else{if(I===-1)break;if(F.push(N.substring(A,I)),bo(I+ye),Z&&(Tt(),Te))return Ne();if(D&&K.length>=D)return Ne(!0)}return Rt();function Oe(_e){K.push(_e),ce=A}function br(_e){var He=0;return He=
_e!==-1&&(_e=N.substring(W+1,_e))&&_e.trim()===""?_e.length:He}function Rt(_e){return T||(_e===void 0&&(_e=N.substring(A)),F.push(_e),A=Pe,Oe(F),Z&&Tt()),Ne()}function bo(_e){A=_e,Oe(F),F=[],I=
N.indexOf(y,A)}function Ne(_e){if(m.header&&!U&&K.length&&!st){var He=K[0],zt=Object.create(null),Xa=new Set(He);let ad=!1;for(let wr=0;wr< He.length;wr++){let Ot=a(He[wr]);if(zt[Ot=M(
m.transformHeader)?m.transformHeader(Ot,wr):Ot]){let wo,cd=zt[Ot];for(;wo=Ot+"_"+cd,cd++,Xa.has(wo););Xa.add(wo),He[wr]=wo,zt[Ot]++,ad=!0,(Ae=Ae===null?{}:Ae)[wo]=Ot}else zt[Ot]=1,He[wr]=Ot;Xa.add(
Ot)}ad&&console.warn("Duplicate headers found and renamed."),st=!0}return{data:K,errors:me,meta:{delimiter:f,linebreak:y,aborted:Te,truncated:!!_e,cursor:ce+(U||0),renamedHeaders:Ae}}}function Tt(){v(
Ne()),K=[],me=[]}},this.abort=function(){Te=!0},this.getCharIndex=function(){return A}}function w(m){var f=m.data,y=o[f.workerId],x=!1;if(f.error)y.userError(f.error,f.file);else if(f.results&&
f.results.data){var v={abort:function(){x=!0,S(f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:O,resume:O};if(M(y.userStep)){for(var D=0;D< f.results.data.length&&(y.userStep({data:
f.results.data[D],errors:f.results.errors,meta:f.results.meta},v),!x);D++);delete f.results}else M(y.userChunk)&&(y.userChunk(f.results,v,f.file),delete f.results)}f.finished&&!x&&S(f.workerId,
f.results)}function S(m,f){var y=o[m];M(y.userComplete)&&y.userComplete(f),y.terminate(),delete o[m]}function O(){throw new Error("Not implemented.")}function P(m){if(typeof m!="object"||
m===null)return m;var f,y=Array.isArray(m)?[]:{};for(f in m)y[f]=P(m[f]);return y}function z(m,f){return function(){m.apply(f,arguments)}}function M(m){return typeof m=="function"}return s.parse=
function(m,f){var y=(f=f||{}).dynamicTyping||!1;if(M(y)&&(f.dynamicTypingFunction=y,y={}),f.dynamicTyping=y,f.transform=!!M(f.transform)&&f.transform,f.downloadTimeout!==void 0){var y=parseInt(
f.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=y}if(!f.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(f.download?l:d)(f)):m.readable===!0&&M(m.read)&&M(m.on)?y=new p(f):(t.File&&m instanceof File||m instanceof Object)&&(y=new u(f)),y.stream(m);
(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var v=t.URL||t.webkitURL||null,D=e.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",D,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=w,x.id=i++,o[x.id]=x)})()).userStep=f.step,y.userChunk=f.chunk,y.userComplete=f.complete,y.userError=f.error,f.step=M(
f.step),f.chunk=M(f.chunk),f.complete=M(f.complete),f.error=M(f.error),delete f.worker,y.postMessage({input:m,config:f,workerId:y.id})},s.unparse=function(m,f){var y=!1,x=!0,v=",",D=`\r\n`,V='"',Ae=
V+V,st=!1,ne=null,Le=!1,A=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(U){return f.delimiter.indexOf(U)!==-1}).length||(v=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(y=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(st=f.skipEmptyLines),
typeof f.newline=="string"&&(D=f.newline),typeof f.quoteChar=="string"&&(V=f.quoteChar,Ae=V+V),typeof f.header=="boolean"&&(x=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");ne=f.columns}f.escapeChar!==void 0&&(Ae=f.escapeChar+V),f.escapeFormulae instanceof RegExp?Le=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Le=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(V),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return Te(ne,m,st);if(
Array.isArray(m[0]))return Te(null,m,st);if(typeof m[0]=="object")return Te(ne||Object.keys(m[0]),m,st)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||ne),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),Te(m.fields||[],m.data||[],st);throw new Error("Unable to serialize unrecognized input");function Te(U,T,Pe){var ae="",ye=(typeof U=="string"&&(U=
JSON.parse(U)),typeof T=="string"&&(T=JSON.parse(T)),Array.isArray(U)&&0< U.length),mt=!Array.isArray(T[0]);if(ye&&x){for(var Z=0;Z< U.length;Z++)0< Z&&(ae+=v),ae+=N(U[Z],Z);0< T.length&&(ae+=D)}for(
var K=0;K< T.length;K++){var me=(ye?U:T[K]).length,F=!1,ce=ye?Object.keys(T[K]).length===0:T[K].length===0;if(Pe&&!ye&&(F=Pe==="greedy"?T[K].join("").trim()==="":T[K].length===1&&(T[K][0]==null||T[K][
0].length===0)),Pe==="greedy"&&ye){for(var ze=[],ge=0;ge< me;ge++){var j=mt?U[ge]:ge;ze.push(T[K][j])}F=ze.join("").trim()===""}if(!F){for(var I=0;I< me;I++){0< I&&!ce&&(ae+=v);var Ue=ye&&mt?U[I]:I;
ae+=N(T[K][Ue],I)}K< T.length-1&&(!Pe||0< me&&!ce)&&(ae+=D)}}return ae}function N(U,T){var Pe,ae,ye;return U==null?"":U.constructor===Date?isNaN(U.getTime())?"":U.toISOString():(ye=!1,Pe=U.toString(),
Le&&typeof U!="number"&&typeof U!="bigint"&&typeof U!="boolean"&&Le.test(Pe)&&(U=Pe="'"+Pe,ye=!0),ae=Pe.replace(A,Ae),(ye=ye||y===!0||typeof y=="function"&&y(U,T)||Array.isArray(y)&&y[T]||((mt,Z)=>{
for(var K=0;K< Z.length;K++)if(-1< mt.indexOf(Z[K]))return!0;return!1})(ae,s.BAD_DELIMITERS)||-1< ae.indexOf(v)||-1< Pe.indexOf(V)||ae.charAt(0)===" "||ae.charAt(ae.length-1)===" ")?V+ae+V:ae)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=h,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(l.prototype=Object.create(c.prototype)).constructor=l,(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var R$={};Sk(R$,{onEdit:()=>w$,onOpen:(
)=>b$,openPage:()=>$w,rpc:()=>k$,sendDailyLetters:()=>x$,setUp:()=>S$,showMissingFirst:()=>v$});var Ok="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",_k=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Ck=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Ek="âáàåãäêéèúüë_ùøûõï",$k=[0,1,0,9,3,35],Ak="ôöñíìæóòî",Lk=
"ơưđíìỉĩịỵ",Pk="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",dd=/[A-Za-z\xA1-\u1EF9]+/g,Nk=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,pd=/[^\0-\x7F]/,hd=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,Mk=
/[a-z]Ã|Ã.[a-z]/,Ik="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",Dk="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",Fk="o?a|u?ê|i|u?y",zk=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",Uk=new RegExp(`^(?:${Ik})?(?:(?:${Dk})(?:ng|[cmnpt])|(?:${Fk})[cn]h|${zk})$`),Kk=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",Zk="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",jk="^[^1]*(?:[cpt]|ch)$",Bk=new RegExp(`${Kk}|(?:${Zk})[12]|${jk}`);function Gk(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return Uk.test(n.replace(/[12]/,""))&&!Bk.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var ld=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function fd(e){let t=ld(e);return e.replace(dd,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>_k[Ok.indexOf(o)]||o);return t||ld(n)?r.toUpperCase():r})}function md(e){return e.replace(Ck,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=Ek.indexOf(r.charAt(1)),s=$k[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],l=(Lk[Ak.indexOf(o)]||o)+String.fromCharCode(...c.map(u=>768+u));return t.charAt(0)===o?l:l.toUpperCase()}).normalize("NFC")}function gd(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Pk.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=xo(n),i=hd.test(e);return i&&t===e||(i||Mk.test(e))&&r&&!o?n:void 0}function xo(e,t=String){let n=(e.match(dd)||[]).filter(o=>o.length>1&&
pd.test(o)),r=n.filter(o=>Gk(t(o))).length;return{good:r,bad:n.length-r}}var yd={tcvn3:fd,vni:md,mojibake:gd};function cn(e){if(!pd.test(e))return;let t=e.normalize("NFC");if(Nk.test(
t))return"unicode";if(hd.test(t)||gd(t)!==void 0)return"mojibake";let n=xo(t);if(n.bad===0)return;let r=xo(t,fd),o=xo(t,md),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function Mn(e){let t=cn(e),n=t&&t!=="unicode"?yd[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function bd(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${cn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:yd[n],o=[],i=e.map((s,a)=>s.map((c,
l)=>{let u=Mn(c),d=!u&&r&&cn(c)===void 0&&xo(c,r).bad===0,p=u?u.text:d?r(c):c;return p!==c&&o.push({row:a,column:l,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var Hk=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",Wk="\\0-\\x08\\x0E-\\x1F\\x7F",Vk=new RegExp(`[${Hk}${Wk}]`,"g"),qk=/[\x80-\x9F\xAD]/g,Xk=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Yk=[768,777,771,769,803];function L(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Vk,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=cn(t);if(r&&r!=="unicode"&&cn(n)===r)return n}return t.replace(qk,"").replace(/\s+/g," ").trim().normalize("NFC")}function B(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function we(e){return L(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(Xk,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function xd(e,t){return we(e)===we(t)}var wd=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function kd(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),l=c?wd.indexOf((a+c).normalize("NFC")):-1,u=l<0?wd.indexOf(a):l,d=l<0?s:s.replace(c,"");return t+=u<0?a:String.fromCharCode(
u+1),n+=d?Yk.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function vd(e,t){let n=kd(e),r=kd(t);return n< r?-1:n>r?1:0}function Sd(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function bi(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Td=864e5,wi=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Rd=e=>String(e).padStart(2,"0"),ke=(e,t)=>new Date(wi(e)+t*Td).toISOString().slice(0,10);function Od(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var Ye=(e,t)=>Math.round((wi(t)-wi(e))/Td),Ya=e=>new Date(wi(e)).getUTCDay(),Me=e=>e.slice(0,10),kr=e=>new Date(e+7*36e5).toISOString().slice(0,19),xi=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,ie=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",Ce=e=>e?`${ie(e)} ${e.slice(11,16)}`:"",Jk=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],gt=e=>`${ie(e)} (${Jk[Ya(e)]})`,Ja=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${Rd(t)}-${Rd(n)}`:void 0},_d=200,Qk=4e3,_t="(\\d{1,2})",vi="(\\d{4}|\\d{2})",ki="(?: ?[-/.\\\\] ?| )",ex=`${_t}${ki}${_t}${ki}${vi}`,tx=`(\\d{4})${ki}${_t}${ki}${_t}`,nx=
`${_t} ?thang ?${_t}(?: ?[,/.-] ?| ?nam ?| )${vi}`,Cd=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ed=`(${Cd.join("|")})[a-z]{0,6}\\.?`,rx=`${_t}[ -]${Ed}[ ,-]{1,2}${vi}`,
ox=`${Ed} ${_t},? ${vi}`,ix="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",sx=`(?:${[ex,tx,nx,rx,ox].join("|")})${ix}(?![a-z\\d]|[/.\\\\]\\d)`,$d=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",ax=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${$d})`,cx=new RegExp(`^[ ,.:;()-]*(?:${ax}[ ,.:;()-]*){0,8}$`),ux=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Qa=e=>B(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function Ad(e){var r,o,i,s,a,c,l,u,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${sx}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[g,b="",w,S,O,P,z,M,m,f,y,x,v,D,V,Ae,st]=h,ne=(s=(i=(o=(r=O!=null?O:P)!=null?r:y)!=null?o:D)!=null?i:st)!=null?s:"",Le=(a=S!=null?S:z)!=null?a:f,A=(c=v!=null?v:V)!=null?c:"",Te=h.index+b.length,N=
Ja(ne.length===2?2e3+ +ne:+ne,Le===void 0?Cd.indexOf(A)+1:+Le,+((p=(d=(u=(l=w!=null?w:M)!=null?l:m)!=null?u:x)!=null?d:Ae)!=null?p:""));t.push({day:N,from:Te,to:Te+g.length-b.length})}return t}
function Je(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Ja(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>_d)return;let t=Qa(e),[n,r]=Ad(t);if(!n||r||!cx.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp($d,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||ux.test(o)?void 0:n.day}function Ld(e){let t=Qa(e.slice(0,_d));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Je(t.replace(/^truoc\b/,""))}var Pd="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",lx="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",dx=new RegExp(
`(?:^|[^a-z\\d/.-])${_t}(?: ?[/.-] ?${_t})? ?(?:${Pd}) ?$`),px=new RegExp(`^[ ()]*(?:${Pd})[ ()]*(?:(?:${lx}),? *)?$`);function Nd(e,t){var s;if(e.length>Qk)return;let n=Qa(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:l}of Ad(n)){let u=n.slice(o,c);if(a===void 0)return;let d=a,p=dx.exec(u);if(p&&/\d/.test(u)){if(d=(s=Ja(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(u.slice(
0,p.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&px.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let h=Ye(d,a)+1;if(h<1||h>t)return;for(let g=0;g< h;g+=1)r.add(ke(d,g));i=d===a?a:
void 0,o=l}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Md="Nếu vẫn báo, gọi cán bộ phụ trách.",Id={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Md}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Md}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Ct=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",ec="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Dd="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",vo=
"Mở thử một lần.",Fd={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Ct},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Ct} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Dd}`,letter:{todo:`${Ct} ${Dd}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Ct},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Ct}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Ct}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Ct},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Ct},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Ct},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:ec},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Ct},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:ec},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:ec},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:vo},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:vo},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:vo},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:vo},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:vo},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var tc=
"ví dụ hoa.nguyen@gmail.com",Si=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",zd={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${tc}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${tc}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${tc}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Ud={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Kd="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Zd=
"Ghi số di động hoặc số cố định của người quản trị.",Ri="Xem lại số.",jd={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Kd}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Kd}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Zd},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:Zd},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ri},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ri},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ri},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ri},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function In(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var hx=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function Ti(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?In(n,hx.get(t)):n]))}var Oi=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var _i=(e,t)=>typeof e=="function"?e(t):e;
var nc={...Fd,...jd,...zd,...Ud,...Id},xr=({key:e,with:t})=>Oi(_i(nc[e],Ti(t)));var fx=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),q$=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),mx=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],gx=1<< mx.length,X$=gx<<1;function rc(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=B(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=fx.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var yx=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],bx=new RegExp(` (?:${yx.join("|")})(?= )`,"g"),oc=
/^(?:huien|thi xa|thanh pho) /;function Bd(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${rc(s,t).join(" ")} `.replace(bx,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),l=/ tinh ([a-z ]{2,30})$/.exec(rc(s.name,t).join(" "));n.set(a,c),i(c,a),oc.test(c)&&i(c.replace(oc,""),a),l&&i(l[1],"")}return{
coreOf:o,own:n,units:r}}function Gd(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(L(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!oc.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Dn(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var So=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ci={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},ic=(e="")=>B(L(e));function sc(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ci.key,n=e.phone===Ci.phone,r=
e.email===Ci.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>ic(e[i])===ic(Ci[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Hd=e=>e.length>2||So(e).length>1,Ei={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Gd(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Dn(e,
t=>t.key).filter(t=>So(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Dn(e,t=>t.key).flatMap(t=>Dn(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Dn(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${ic(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Dn(e,t=>t.phone).filter(Hd).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Dn(
e,t=>t.email).filter(Hd).map(t=>({rows:t}))}};var Wd=Object.fromEntries(Object.entries(Ei).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Vd={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Si(e.text)}`,
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
e=>`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${e.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,"setup.settingsBack":
"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ. Đề nghị xem lại từng mục.","setup.staffJoined":
e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, đề nghị xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.",
"setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.",
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính.","setup.askGoogle":
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var qd={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Si(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Xd={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Yd={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Jd={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":
"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":
e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":
"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var wx={...nc,...Wd,
...Vd,...qd,...Xd,...Yd,...Jd},kx=e=>_i(wx[e.key],Ti(e.with)),k=e=>Oi(kx(e));var vr=e=>({ok:!0,value:e}),un=(...e)=>({ok:!1,problems:e});var xx=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,vx=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function ln(e){return xx.test(e)?
"NOTHING":vx.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Ro=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),ep=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),ac=[...Ro.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...ep],Sx=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,tp=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Rx=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Tx=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Qd=`\\s"'“”‘’<>()[\\]{},;:!?*`,np=new RegExp(`^[${Qd}-]+|[${Qd}.…-]+$`,"g"),
Ox=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function rp(e){let t=tp.reduce((u,[d,p])=>u.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=u=>u.replace(/\./g,""),i=ac.find(u=>u===`${t}.vn`||o(u)===o(t)||r===""&&u.startsWith(`${n}.`));if(
i||Sx.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Ro.includes(n),a=s?n:Ro.find(u=>bi(n,u));if(!a)return ep.find(u=>bi(t,u))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let l=`${a}.com.vn`;return/vn?$/.test(r)&&ac.includes(l)?l:`${a}.com`}var $i=e=>Rx.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ai(e){let t=B(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${rp(r(t.slice(n+1)))}`;return $i(o)?o:void 0}function _x(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&$i(n)?n:Ai(e)}var Ut=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Cx(e){let t=B(e).replace(/\s/g,""),n=ac.find(o=>t.endsWith(o)&&(Ro.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ai(
`${t.slice(0,-n.length)}@${n}`);return r?Ut("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ut("NAME_IN_EMAIL"):Ut(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Ex(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=B(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(np,""),around:o!==""}}var op=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Li(e){let t=op(L(e)),n=ln(t.slice(0,1e3));if(n==="NOTHING")return Ut("EMPTY");if(t.length>1e3)return Ut(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ut("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ut("PHONE_IN_EMAIL"):Cx(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(np,
"")).filter(h=>h.includes("@")),o=r.filter((h,g)=>r.findIndex(b=>b.toLowerCase()===h.toLowerCase())===g);if(o.length>1)return Ut("MULTIPLE",void 0,o.filter($i));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Ex(t),a=Ox.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!$i(i))return Ut(c,c==="SPACES"?_x(i):Ai(i));let l=i.indexOf("@"),u=i.slice(0,l)+i.slice(l).toLowerCase(),d=
u.toLowerCase(),p=Ai(d);return{ok:!0,email:u,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function dn(e){let t=L(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var $x=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Ax=/"[^"@]{0,200}"\s*(?=<)/g,Lx=
200,Px=/^\s*\d{1,2}[.)]\s+/,Nx=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Px,"")]:e.replace(/></g,"> <").split(/\s+/),Mx=(e,t)=>t!==void 0&&t.length< e.length&&L(e).split(" ").includes(t);
function Qe(e){let t={emails:[],bad:[]},n=new Set,r=op(e.slice(0,2e4).replace(Tx,"")).replace(Ax,""),o=[];for(let i of r.split($x).flatMap(Nx).slice(0,Lx)){let s=Li(i),a=!s.ok&&Mx(i,s.suggest)?Li(
s.suggest):s;if(a.ok){if(a.suggest&&Ix(a.key)){t.bad.push({text:L(i),reason:"TYPO",suggest:a.suggest});continue}n.has(dn(a.key))||t.emails.push(a.email),n.add(dn(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:L(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:L(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Ix(e){let t=e.slice(e.indexOf("@")+1),n=rp(t);return n!==t&&(tp.some(([r])=>r.test(t))||Ro.includes(n.split(".")[0]))}var Dx=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Fx=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Pi=e=>{let t=e.replace(Fx,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},zx=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function ip(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(Dx))!=null?o:[],a=0;s.forEach((c,l)=>{let u=i.indexOf(c,a),d=Pi(i.slice(a,u)),p=l+1< s.length?"":Pi(i.slice(u+c.length));a=u+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||zx(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Pi(i))&&(/^\s*\|/.test(i)||n.push({name:Pi(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function sp(e,t){try{return e.read(t)}catch{return un({key:"setting.unreadable",with:{label:e.label}})}}var Ux=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Kx=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Zx=
200,jx=e=>e.replace(Ux,"").replace(Kx,""),ap=e=>e.slice(0,Zx).normalize("NFKC"),Kt=e=>we(jx(L(ap(e)))),xe=e=>we(L(ap(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Sr(e,t={}){var i;
let n=new Map(e.map(s=>[Kt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>B(Kt(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=Kt(s);return(c=n.get(a))!=null?c:r.get(B(a))}}var G={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Ee={passed:"Đạt",returned:"Trả lại"},ve={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},cc={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},uc={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},lc={moving:
"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},Rr={form:"Biểu mẫu",hand:"Sửa tay"},et={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:
"Không có"},oe={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Ni=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),at=(
e,t,n,r,o,i={})=>({...Ni(e,t,n,i),faultBit:r,report:o}),Ie=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Ke=(e,t,n,r={})=>(
{...Ie(e,t,n,r),checked:!0}),_=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Tr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Mi=e=>Tr(e,t=>"checked"in t),dc=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ii={[G.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[G.group]:["group","nhóm facebook","hội nhóm"],[
G.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[G.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ve.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
ve.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ve.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[Ee.passed]:["ok","đã đạt","đạt yêu cầu"],[
Ee.returned]:["đã trả lại","trả về"]},up={[et.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[et.no]:["false","0","no","ko","k","không ạ"]},Zt=Sr(Object.values(G),Ii),To=Sr(Object.values(ve),Ii),lp=
Sr(Object.values(Ee),Ii),pn=Sr(Object.values(et),up),cp=new Map;function Bx(e){var r;let t=e.join(`\n`),n=(r=cp.get(t))!=null?r:Sr(e,e[0]===et.yes?up:Ii);return cp.set(t,n),n}function dp({choices:e},
t){var n;return!e||t===""||e.includes(t)?t:(n=Bx(e)(t))!=null?n:t}function Di(e){let t=pn(e);return t===void 0?e.trim()?void 0:!1:t===et.yes}var Gx=50,yt=e=>Qe(e.join(`\n`)).emails.slice(0,Gx);var jt=
(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?un({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):vr(s)}}),pp="Có",Hx="Không",pc=(e,t,n)=>jt(e,t,n,
"Có hoặc Không",Di),Or=(e,t,n,r,o,i=Wx)=>jt(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Wx=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Vx(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(B(e)))!=null?n:[];return t===void 0?void 0:+t}function qx(e){var n;let t=B(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var mp=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Xx=["cn","hai","ba","tu","nam","sau","bay"],Yx=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Jx(e){let t=B(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Xx.indexOf(t);return n<0?void 0:n}function Qx(e){if(Yx.test(B(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of mp(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Jx),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var e0=61,t0=e=>Nd(e,e0),hp="thứ Hai đến thứ Sáu",fp="02/09/2019, 04/02/2019 - 08/02/2019",Fi={lettersOn:pc(
"Gửi thư tự động",Hx,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:jt("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Je(e):""),milestones:jt(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",qx),sendHour:Or("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Vx),sendDays:jt("Ngày gửi trong tuần",hp,"Các ngày được gửi thư.",`như ${hp}`,Qx),holidays:jt("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${fp}.`,`như ${fp}`,t0),senderName:jt(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:jt("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?yt([e])[0]:""),unitCap:
Or("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Or("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:pc(
"Gửi thư cho cấp trên",pp,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:pc("Gửi thư cảm ơn",pp,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Or("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:jt("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",mp)};var _r=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>vr(r.trim())}),gp=(e,t,n,r=Je)=>({label:e,help:t,initial:"",read:o=>o.trim()?bp(r(o),{key:"setting.day",with:{label:e,text:o}}):n?un({key:"setting.empty",with:{label:e}}):vr("")}),n0=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>bp(Di(r),{key:"setting.yesNo",with:{label:e,text:r}})}),yp=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),r0=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Qe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),o0=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...ip(r,e)})});function bp(e,t){return e===void 0?un(t):vr(e)}var i0=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),he={federation:_r("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:_r("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:_r("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:_r("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:gp("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Ld),graceUntil:gp("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:r0("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:_r("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:n0("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:o0("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:_r("Thông báo về dữ liệu cá nhân",i0,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Or("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),...Fi};function Fn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(he)){
let s=e[i.label],a=s===void 0?un({key:"setting.lost",with:{label:i.label}}):sp(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(u=>({...u,field:o})));let l=i.read(i.initial);n[o]=a.ok?
a.value:l.ok?l.value:""}return{settings:n,problems:[...t,...s0(n)]}}function s0({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:ie(t),due:ie(e)}}]:[]}var je=
e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Et=e=>L(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function ct(e){let t=je(e),n=new Map;return r=>{var c;
let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Et(wp(s))===Et(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var wp=
e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),hc=e=>{var t;return wp((t=e.split("/")[1])!=null?t:"")};var fc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Bt=e=>({round:
Et(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function xp(e,t){if(!e)return[];let n=Bt(
t);return fc.filter(r=>e[r]!==n[r]).map(r=>({label:he[r].label,from:kp(e[r]),to:kp(r==="round"?t.round.trim():n[r])}))}var kp=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?ie(e):e;var zi={reader:
"public"},ut={unit:Ni("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ie("Đơn vị",240,"Tên đơn vị theo mã.",zi),kind:at("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...zi,choices:Object.values(G)}),accountName:at("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:at(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},zi),address:at("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},zi),name:at("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:at("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:at("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:at("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:at(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
at("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:at(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Ni("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ve)}),rowId:Ke(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:Ke("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Ke("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Ke("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Ke("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Ke("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ie("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ie("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ie("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Ie("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Ie("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(cc),since:4}),consent:Ie("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Ie(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:_("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(Ee)}),comment:_("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:_("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:_("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:_("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Oo=ut,be=Tr(Oo,e=>"report"in e),hA=be.filter(e=>ut[
e].report.group==="manager"),mc=be.filter(e=>["manager","second"].includes(ut[e].report.group)),_o=Tr(Oo,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Oo[e].faultBit})),Gt=Tr(Oo,({writer:e}
)=>e==="unit"),hn=Mi(ut),vp=Tr(Oo,({writer:e})=>e!=="staff"),Ht=e=>ut[e].heading;var bt={code:_("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:_("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:_("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:_("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:_("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:_(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:_("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[et.yes,
et.no]}),status:Ke("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Ke("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Ke(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Ke("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Ke(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Ke("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Ke("Thứ tự",70,
"Số dùng để đưa đơn vị còn thiếu lên đầu.",{format:"number",hidden:!0}),counted:Ke("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),witnessed:
_("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:_("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:_("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:_("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:_("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:_("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(uc),since:4}),
mergedInto:_("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:_("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:_("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, đề nghị không sửa.",{hidden:!0,since:4})},De=(e,t)=>_(e,90,`${t} Sổ tự ghi, đề nghị không sửa.`,{format:"number"}),a0={id:_(
"Mã đợt",90,"Mã của đợt, không đổi. Sổ tự ghi, đề nghị không sửa.",{hidden:!0}),name:_("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:_("Văn bản",
300,"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:_("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(lc)}),dueBefore:_("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:_("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:_("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:_("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:_("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:De("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:_("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:De(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:De("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:De("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:De("Ở hạn: còn thiếu","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:De("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:De("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:De("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:De("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:De("Còn thiếu",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:De("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:De("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:De("Đã sửa",
"Số dòng đơn vị đã sửa."),added:De("Mới","Số dòng đơn vị khai mới."),stopped:De("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:De("Im lặng","Số dòng không được trả lời đến lúc chốt.")},c0={round:
_("Mã đợt",90,"Mã của đợt."),roundName:_("Đợt",160,"Tên của đợt lúc chốt."),unit:_("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:_("Đơn vị",280,"Tên đơn vị lúc chốt."),status:_(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:_("Thời hạn",100,"Thời hạn lúc chốt."),first:_("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:De(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:_("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:_("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},u0={key:
_("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:_("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:_("Đơn vị",90,"Mã đơn vị nhận."),to:_("Người nhận",220,"Địa chỉ nhận."),subject:
_("Tiêu đề",320,"Tiêu đề thư."),state:_("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:_("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:
_("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},l0={label:_("Mục",260,"Tên của mục. Đề nghị không sửa."),value:_("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:_("Giải thích",520,
"Mục này dùng làm gì.")},Co={at:Ie("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Ie("Ai",210,"Người làm."),what:Ie("Việc",240,"Việc đã làm."),unit:Ie("Đơn vị",90,"Mã đơn vị."),rowId:Ie("Mã dòng",130,
"Mã dòng."),columns:Ie("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},q={units:{title:"Đơn vị",color:"#1a73e8",columns:bt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:ut,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:a0,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:c0,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:u0,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:l0,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:Co,frozenColumns:0}},Cr=Mi(bt);var Er=e=>{var t;return(t=Je(e))!=null?t:""};function Ui({dueBefore:e,extendedTo:t}){let n=e?ke(e,-1):"";return t&&t>n?t:n}
function Sp(e,t,n){let r=Ui(e);if(!r)return"";let o=t?Me(t):n;return o<=r?t?oe.onTime:oe.open:e.graceUntil&&o<=e.graceUntil?oe.grace:t?oe.late:oe.overdue}function $r(e,t){let n=Ui(e);if(!n)return"";
let r=Ye(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${gt(n)}, ${o}`}var Rp=60;function Eo({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(Ya(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Rp;c+=1)for(let l of a){let u=ke(i,l*c);if(u<=s&&r(u))return u}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function Ki(e,t,n,r){let o=Ui({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(ke(o,-c),o)})),a=r.next(ke(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Tp),after:gc(ke(i,1),n.overdueWeeks,r)}}var Tp=(e,t)=>Ye(t.day,e.day),gc=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(ke(e,7*i))}));function yc(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Zi=(e,t)=>{let n=e[e.length-1];return n&&t< ke(n.day,7)?yc(e,t):void 0};function Op(e,t,n){let r=Math.max(0,
Math.min(Rp,Math.ceil((Ye(e,t.last)+1)/7)));return[...gc(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...gc(ke(t.end,1),t.after.length||1,n,"sau-")].sort(Tp)}var ji=
{report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1}},d0=[];function Bi({required:e,kind:t}){var r,o;let n=pn(e);return n?n===et.no?
"nothing":"report":(o=(r=d0.find(i=>Kt(i.kind)===Kt(t)))==null?void 0:r.owes)!=null?o:"report"}var _p=(e,t)=>ji[e].open.includes(t),Cp=e=>`(${e("counted")}=1)`,Ep=e=>ji[e].counted;var le=e=>_p(
e.obligation,e.status),zn=({status:e})=>e===$.reported||e===$.approved||e===$.none,lt=({status:e})=>e===$.fix,bc=e=>le(e)&&!lt(e);function Gi(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete(
"");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[we(i.name),i])),n.get(we(r)))}}function $p(e){let t=new Map,n=Gi(e);for(let r of e){let o=le(r)?n(r):
void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Ar=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var fn=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Hi=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Wt=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],Lp=e=>`${e.map(p0).filter(Boolean).join(`\n\n`)}\n`,Ap=e=>e.map(t=>`- ${t}`).join(`\n`);function p0(e){switch(e[0]){case"list":return Ap(e[1]);case"button":return fn(e[
2])&&`${e[1]}:\n${fn(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Ap(e[2].map(({name:t,phone:n})=>`${t}: ${n||wc}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var wc="chưa có số";var $t="báo cáo tài khoản facebook",At=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Pp=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,kc=({first:e})=>ie(Me(e));function Lr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${$r({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${gt(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${gt(
n)}, đã quá ${Ye(n,t)} ngày. Đề nghị ${o} ${i}.`}function $o({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Ye(t,n),i=ie(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${ie(r)}`:`Đã quá hạn ${i}`}var Nr=e=>`${$o(e)}: ${e.unit.name} ${lt(e.unit)?"cần sửa":"chưa"} ${$t}`;function Mr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return lt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Lr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${$t}. ${Lr(e,t.extendedTo,
"báo cáo")}`}var Ir=e=>lt(e.unit)?Pr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Pr(e,"Mở biểu mẫu báo cáo")],Pr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Np=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Wt(Wi({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Wi=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Mp({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${lt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${ie(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Wt(n,t,
"đơn vị khác")]]}var xc=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),vc=({department:e,federation:t})=>`${e}\n${t}`;var Ip={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Ar(o,n,r?"sau-":""):void 0,subject:e=>`${$o(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${$t}. ${Lr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===$.missing&&le(t)?`Đơn vị cũng chưa ${$t} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:At,named:({about:e})=>e.under};var Dp={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${$o(e)}: đề nghị ${e.unit.name} ${$t}`,lead:e=>Lr(e,e.unit.extendedTo,`${e.unit.name} ${$t}`),asked:e=>[["text",Pp(
e.state)],...Pr(e,"Mở biểu mẫu báo cáo")],small:At,named:()=>[]};var Fp={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>le(e)&&n.isOver?Ar(n.point,t):void 0,subject:Nr,lead:Mr,asked:Ir,small:At,named:()=>[]};var zp={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&!n.isOver?Ar(n.point,t):void 0,subject:Nr,lead:Mr,asked:Ir,small:At,named:()=>[]};var Vi={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!le(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Nr,lead:Mr,
asked:Ir,small:At,named:()=>[]};var h0=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Up=e=>`\uFEFF${e.map(t=>t.map(h0).join(",")).join(`\r\n`)}\r\n`;
var fe={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},Ao=e=>Object.keys(fe).find(t=>fe[
t]===e.trim())||"unknown",We=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var Rc="đơn vị khác, xem tệp đính kèm",Sc={[oe.onTime]:"#1e7d3c",[oe.grace]:"#5f8f2f",[oe.late]:"#b7791f",[
$.fix]:"#6b4fbb",Thiếu:"#c5221f"};function f0(e){return le(e)?lt(e)?$.fix:"Thiếu":zn(e)?Sc[e.timeliness]?e.timeliness:oe.onTime:""}var Kp=e=>Object.keys(Sc).map(t=>({label:t,color:Sc[t],count:
e.filter(n=>f0(n)===t).length})).filter(({label:t,count:n})=>n||t!==oe.grace),Zp=({state:e,about:t})=>`Tổng hợp ngày ${ie(t.today)}: ${Kp(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase(
)}`).join(", ")} (${e.round})`;function Tc({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(bc).length,o=e.filter(lt).length,i=r+o+e.filter(zn).length;return`Đến ngày ${gt(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${$r(t,n)}.`}function jp(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",Tc(e)],["bar",Kp(i)],["text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...m0(i,r.since,t),["button",
"Mở trang tính",n.links.book],...g0(i,t),...y0(i.filter(lt),t),...b0(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function m0(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&zn(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${Ce(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Wt(r.map(({name:i})=>i),Math.min(10,n),Rc)]]}function g0(e,t){var i;let n=e.filter(bc),r=new Map,o=Gi(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Rc}`:""]]}var y0=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Wt(e.map(n=>`${n.name}: ${Wi(n).slice(0,3).join(" ")}`),Math.min(40,t),Rc)]]:[];function b0(e,t,n){let r={},o=[];for(let{label:h,unit:g,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([h,g,fe[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(fe).filter(h=>r[h]).map(h=>`${r[h]} ${fe[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:l,nextRun:u,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${Ce(c)}${l?` (${l})`:""}.`,u&&`Lần chạy tới: ${Ce(u)}.`,d&&d.script!==d.book&&k({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Wt(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Bp({units:e}){let t=Gi(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>bt[n].heading),...e.filter(n=>le(n)||zn(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,ie(Me(
n.first)),ie(n.extendedTo),n.phone,n.emails.join(", "),Wi(n).join(" | ")]})]}var Gp={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Me(o),s=Zi(Op(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(le)?void 0:{id:s.id,day:s.day}},subject:Zp,lead:Tc,body:jp,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Up(Bp(e))}],named:({state:e})=>e.units.filter(t=>le(t)&&t.status===$.missing)};var Hp={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>zn(e)&&e.first!==""&&Me(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${kc(e)}`,lead:({unit:e})=>`Đã nhận đủ ${$t} của ${e.name} ngày ${kc(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Pr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Vp={summary:Gp,digest:Ip,returned:Vi,invitation:Dp,reminder:zp,overdue:Fp,thanks:Hp},X=e=>Vp[e],Oc=Object.entries(Vp),qi=Oc.map(([e])=>e),_c=Oc.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Wp=Oc.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),qp=[...Wp.filter(({kind:e})=>e.isAboutOwnReport),...Wp.filter(({kind:e})=>!e.isAboutOwnReport)];
var w0="thu/",Xp=new Map(qi.map(e=>[X(e).prefix,e]));function Dr(e){let t=e.settings.testTo.length?w0:"",n=je(e.round);return{write:(r,o,i)=>`${t}${X(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(
r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Xp.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function Xi(e,t){var a;let[n="",r,...o]=e.split("/"),i=Xp.get(
n);if(!i||r!==je(t))return;let s=X(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Yp=e=>({kind:t,matter:n,unit:r})=>[t,je(e),n,r].filter(Boolean).join("/");
function Un(e){let t=new Map,n=new Map,r=Dr(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,l){for(let u=1;;u+=1){let d=r.write(s,u>1?`${a}.${u}`:a,c),p=n.get(d)||e.register.get(d);
if(!p||!We(p.state))return d;if(p.early||p.state==="skipped"||Me(p.at)>=l)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(We(
s.state)?X(c.kind).to==="unit"?k0(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function k0(e,{kind:t,id:n,unit:r},o,
{settings:i}){var l;let s=X(t);if(s.to!=="unit")return;let a=Me(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(
c.count+=1),(l=s.remember)==null||l.call(s,c,n,o,i))}function Jp(e,t,n){let r=new Map,o=i=>Ki(e.deadline,Je(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,
after:c,last:l,end:u}=o(i),d=t>u,p={last:l,isOver:d,point:d?Zi(c,t):yc(a,t)};return r.set(i,p),p}}}var Cc={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Yi=({testTo:e})=>e.length>0&&!yt(
e).length;function Qp(e,{testTo:t},n){let r=yt(e),o=t.length?yt(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var eh=(e,t)=>Qp(e,t,Cc),Ji=(e,t)=>Qp(e,t,Qe(e.join(`\n`)).bad.length?{key:
"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Vt(e,t,n=Un(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=Eo(o);if(
!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Yi(o))return r;let a=th(e,t,n,s,r);x0(a);let c=new Set;for(let l of e.units){let u=je(l.code);if(!(!u||c.has(u))){c.add(u);try{v0(a,l,u)}
catch(d){r.broke.push({unit:l.code,error:d})}}}return r.letters=T0(a.drafts),n.waiting.forEach(l=>{r.wanted.has(l)||r.closed.push({key:l,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function th(
e,t,n,r,o){let i=$p(e.units);return{state:e,today:t,calendar:r,history:n,moments:Jp(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var nh=(e,{settings:t})=>{let{
setting:n}=X(e);return n!==void 0&&!t[n]};function rh(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function oh({state:e,today:t,calendar:n,history:r,moments:o},
i){let s=X(i);if(s.to!=="staff"||nh(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return rh(r,i,a,"")}function x0(e){let{state:t,moments:n,plan:r}=e;for(
let{name:o}of _c){let i=oh(e,o);i&&(r.wanted.add(i.key),ah(e,i,eh(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function ih({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:
r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of qp){let l=nh(a,e)?void 0:rh(t,a,c.due(s),o);if(l)return l}}function v0(e,t,n){let{state:r,today:o,history:i,
moments:s,plan:a}=e,{settings:c}=r,l=i.of(n),u=e.underOf(t.code),d=ih(e,t,n,u);if(!d||(a.wanted.add(d.key),l&&l.any>=o))return;let p=X(d.kind);if(p.to==="unit"){if(p.counts&&S0(l,c.unitCap)){let h={
key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}ah(e,d,Ji(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:
c.digests&&p.listsUnder?u:[],had:l==null?void 0:l.count})}}var S0=(e,t)=>e!==void 0&&e.count>=t,R0=12;function sh(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||
t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=th(e,t,Un(e),Eo(n),o),s=[],a=(c,l)=>c?(s.push({...c,unit:l}),i.history.assume(c,t),!0):!1;for(let{name:c}of _c)a(oh(i,
c));for(let c of e.units){let l=je(c.code),u=i.underOf(c.code);for(let d=0;l&&d< R0&&a(ih(i,c,l,u),c.code);d+=1);}return s}function ah({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:
c,last:l,under:u,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,g={today:e,last:l,unit:c,under:u,since:
t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var T0=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>X(t.kind).rank-X(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var ch=e=>e.to.length;function Kn(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(X(
o.kind).to==="staff"?0:n)-r.recipients;if(ch(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=ch(o)}return r}function Fr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var O0=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],_0=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function uh(e,t){if(!_0.test(e))return;let n=e.split(".");return O0.filter((r,o)=>n[o]!==Fr(t[r]))}var lh="2",dh="đổi",ph=(e,t,n)=>e.of("approval",t,n),Zn=(e,t,
n=[])=>[lh,t.name,...Gt.map(r=>`${r}:${n.includes(r)?dh:ph(t,r,e[r])}`)].join(".");function Lo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==lh||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Gt.filter(a=>s.has(a)&&s.get(a)!==ph(n,a,t[a]))}function hh(e,t,n){let r=Lo(e,t,n);if(typeof r=="string")return;let o=mc.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(mc.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${dh}`:s}).join(".");return i===e?void 0:i}
function fh(e,t,n){let r=uh(e,t);return r&&Zn(t,n,r)}function zr(e,t){let n=Lo(e.approved,e,t);return typeof n=="string"?[]:n.map(Ht)}var Qi=(e,t)=>Lo(e.approved,e,t)==="unknown";function jn(e,t){
let n=Lo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Ee.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Ee.returned?r?"changed":"returned":"waiting"}function es(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var ee=e=>({ok:!0,value:e}),Be=(e,t={})=>({key:e.key,sentence:k(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),wt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},E=e=>wt([Be(e)]);var ts=e=>e,Po=12,C0=(e,t)=>{var n,r;return(
r=(n=e[t])==null?void 0:n.heading)!=null?r:""},mh=({column:e,problem:t})=>gh(ut,e,t),Ec=({column:e,problem:t})=>gh(bt,e,t);function gh(e,t,n){let r=C0(e,t);return r?`${r}: ${k(n)}`:k(n)}var yh=e=>[
...e.slice(0,Po).map(t=>`• ${t}`),...e.length>Po?[`• ${k({key:"account.more",with:{count:e.length-Po}})}`]:[]].join(`\n`),bh=e=>yh(e.map(mh)),$c=e=>yh(e.map(Ec)),wh=e=>e.slice(0,Po).map(mh).join(
`\n`),kh=(e,t)=>e.filter(n=>n.column===t).slice(0,Po).map(({problem:n})=>k(n)).join(`\n`);function xh(e){let t=_o.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function vh(e,t){var r;let n=(r=_o.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var E0=new Set(["text","value","code","parent","suggest"]);
function Sh(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,E0.has(n)?"…":r]));return{...e,with:t}}var ns=({column:e})=>e===""||ut[
e].writer!=="staff",Rh=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Th=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var $0=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",A0="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",L0="\\ufe00-\\ufe0f",P0=new RegExp(`[${$0}${A0}${L0}]|\\udb40[\\udc00-\\udfff]`,"g"),N0=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Ur(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(P0,"").replace(N0," ").trim()}var M0=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Oh(e,t){
let n=e.charCodeAt(t);return M0.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function mn(e){let t=0,n=e.length;for(;t< n&&Oh(e,t);)t++;for(;n>t&&Oh(e,n-1);)n--;
return e.slice(t,n)}var rs=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,qt=e=>/[\p{L}\p{N}]/u.test(e);var No=(e,t)=>(e.exec(t)||[])[1]||"";function Bn(e){try{return decodeURIComponent(e)}
catch{return e}}function Lt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Bn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Mo=(e,t)=>No(/^(\d{1,24})(?![0-9A-Za-z])/,Lt(e,t));var I0=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Kr(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of I0)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var D0="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",F0="permalink|notes|events|offers",z0=new RegExp(`^(?:${D0}|${F0})$`,"i");
function _h(e){return z0.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var os="https:\x2f/www.facebook.com/";function C(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var is=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function de(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var U0=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,K0=
/\.vn$/i;function Zr(e){return/^[A-Za-z0-9.]+$/.test(e)?U0.test(e)?"USERNAME_TLD":Ch(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Ch=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Eh=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?is(e,os+n+t,`id:${t}`):C("MISSING_ID"),dt=e=>Eh("profile",e,"profile.php?id="),Xt=e=>Eh("page",e,""),Io=e=>No(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Yt(
e,t="profile_or_page"){let n=mn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?C("PHONE_IN_URL"):Xt(n);let r=Kr(n)||Zr(n),o=r==="USERNAME_TLD"&&K0.test(n)?null:r;if(!o){let s=is(t,os+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?de(s,"NAME_LIKE_SITE"):s}let i=Io(n);return i?Xt(i):C(o)}function ss(e){let t=mn(e),n=/^[\w.-]+$/.test(t)?Ch(t.length,t.length):"USERNAME_CHARS";
return n?C(n):is("group",`${os}groups/${t}`,`g:${t.toLowerCase()}`)}function Ac(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return C("SYSTEM_PAGE");let r=n==="share"?`${os}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return is("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Z0="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",j0="lm?",B0="[a-z]{2}-[a-z]{2}",G0=[[new RegExp(
`^(?:(?:${Z0}|${j0}|${B0})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Lc=e=>/^[A-Za-z0-9.-]+$/.test(e),cs=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function jr(e){if(Lc(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of G0)if(n.test(
t))return r}return Pc(e)?"lookalike":"other"}function Pc(e){let t=Bn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||as(n,"facebook",2))}function as(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return as(s,a,n-1)||as(s,i,n-1)||as(o,a,n-1)}
function Gn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:H0(o),path:o,query:n.slice(r+1)}}function H0(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?Ur(Bn(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Do(e,t){var s;let[n,...r]=e.parts;if(!n)return C(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&jr(n)==="facebook")return de(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Y0.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Kr(n);
return i?C(i,(s=W0(i,e,t))!=null?s:V0(n,e.query)):Ph(n,r)}function W0(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Lt(t,i)).find(Boolean);
return o===void 0?void 0:Jt(n(o,1))}var Jt=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function V0(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Mo(t,"id"):"";
return n.length>8?Jt(dt(n)):void 0}var ls=(e,t)=>_h(t)?C("CONTENT_LINK",Jt(e)):e,q0=/^[1-9]\d{9,19}$/;function Ph(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Zr(r)==="USERNAME_TLD"?C(
"USERNAME_TLD"):de(Ph(r,t),"AT_USERNAME")}let n=t[0]||"";return ls(e.includes("-")&&!Io(e)&&q0.test(n)?Xt(n):Yt(e),t)}function $h([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?C("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?de(dt(n||""),"MEMBER_LINK"):ls(ss(e),[t||"",n||"",...r])}function Nh(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return C("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return ls(t(e[n]||""),e.slice(n+1))}function X0(e){let t=e[0]||"create";
return/^category$/i.test(t)?us(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?C("SYSTEM_PAGE"):Io(t)?us(e,!1):Nh(e,Xt)}function us([e,...t],n){if(!e)return C("SYSTEM_PAGE");
let r=Io(e);return ls(r||!n?Xt(r):Yt(e,"page"),t)}function Nc([e="",t=""],n){return e.length!==1?Ac(e,"",n):/g/i.test(e)?Ac(t,"g/"):C(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Ah(e,t,n){
let r=Lt(t,"u");return r?de(n(r,2),"REDIRECT_UNWRAPPED"):C("REDIRECT_LINK")}function ds(e,t){return e?de(/^\d+$/.test(e)?t(e):Yt(e),"MESSENGER_LINK"):C("SYSTEM_PAGE")}var Lh=e=>Nh(e,dt),Y0=new Map([[
"profile.php",(e,t)=>dt(Mo(t,"id"))],["profile",Lh],["people",Lh],["groups",$h],["group",$h],["pages",X0],["share",e=>Nc(e,"share")],["pg",e=>us(e,!0)],["p",e=>us(e,!1)],["l.php",Ah],["flx",Ah],[
"messages",e=>ds(/^t$/i.test(e[0]||"")?e[1]:void 0,dt)]]);var Mc=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],J0=/\b(?:facebook|face|fb|fanpage)\b/,Q0=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Ic(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(Q0)){let r=Mc.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Fc(t)}var Dc=e=>e.length<=300&&Mc.some(({word:t})=>t.test(B(e)));function Fc(e){var n;if(e.length>120)return;let t=B(e);return J0.test(t)||(
n=Mc.find(({word:r})=>r.test(t)))==null?void 0:n.name}var ev=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],tv=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Mh=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ih(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(nv.test(
r))return rv(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=ev.find(([i])=>i.test(r));for(let i of o?o[1]:tv){let s=Lt(n,i);if(Mh.test(s))return{address:s,counter:o!==void 0}}}var nv=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function rv(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Lt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Mh.test(i)?{address:i,counter:!0}:void 0}catch{return}}var ps=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,zc=/^fb:\x2f{1,3}/i,ov=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Fo(e){let t=e.slice(0,40);for(let[n,r]of ov)if(n.test(t))return r;return No(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!ps.test(t)&&!zc.test(t)?"SCHEME":null}function Dh(e){if(zc.test(e))return{scheme:"app",rest:e.replace(zc,""),fixed:!1};let[t=""]=ps.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var iv=3;function Br(e,t=0){if(t>iv)return C("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Bn(e):e).replace(/\\/g,"/"),r=Fo(n);if(r)return C(r);let o=Dh(n),i=
o.scheme==="app"?pv(Gn(o.rest),Fh(t)):sv(o.rest,o.scheme==="web",Fh(t));return o.fixed||n!==e?de(i,"SCHEME_FIXED"):i}var Fh=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Br(t,e+n):C(
"REDIRECT_LINK");function sv(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return C(t||i||cs(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=jr(s);
return c==="other"?av(s,Gn(i),n):c==="lookalike"?C("LOOKALIKE_HOST",uv(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?lv(c,Gn(i),n):C("PORT")}function av(e,t,n){if(!/[^.]\.[^.]/.test(e))return C(
"NOT_URL");let r=Ih(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?de(o,"REDIRECT_UNWRAPPED"):C("OTHER_SITE",o&&Jt(o))}var cv=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function uv(e,t,n){return cv.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Jt(n(`www.facebook.com${t}`,1)):
void 0}function lv(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Do(t,n);if(e==="content")return C("CONTENT_LINK");let s=Kr(i);return s==="LOGIN_LINK"?C(s):
e==="technical"?C("NOT_PROFILE_HOST"):e==="admin"?C("ADMIN_TOOL",Jt(Yt(r))):i===""||s?C(s||"HOME"):e==="short"?Nc(t.parts,"fb.me"):dv(i,r,o)}function dv(e,t,n){return e==="t"?ds(n,dt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?C("SYSTEM_PAGE"):ds(t,Xt)}function pv({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Mo(t,"id"),s=Lt(t,"href")||Lt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return de(n(s,1),"DEEP_LINK");let a=i&&hv.get(r.toLowerCase());return a?de(a(i),"DEEP_LINK"):C("DEEP_LINK")}var hv=new Map([["profile",dt],["page",Xt],[
"group",ss]]);var fv=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,mv=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,gv=
"(?:fb |facebook |page )?",yv="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",bv=new RegExp(`^${gv}(?:u?id|ma so|ma)${yv} ?[:=-]? ?([1-9]\\d{9,19})$`),hs=e=>e.length<=7&&fv.test(e);
function Uc(e){let t=e.split(" ");if(t.some(vv))return C("EMAIL_IN_URL");let n=t.length===1?mn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return de(dt(n),"BARE_USERNAME");let r=bv.exec(B(e.slice(0,120)));
return r?de(dt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Fc(e)!==void 0?C("OTHER_SITE"):t.length>1&&Dc(e)?wv(e):Sv(e)?C("PHONE_IN_URL"):n?zh(n):xv(e,t)}function wv(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>qt(o)&&!Dc(o));return n!==void 0&&r===void 0&&t.length>1?de(Uc(n),"TEXT_AROUND"):C("NOT_URL")}function kv(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Jt(Do(Gn(e.slice(t.length)),()=>C("NOT_URL")))}function zh(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Zr(o);return i==="USERNAME_TLD"?C(i):de(Yt(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return de(Do(Gn(t),()=>C(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?C("LOOKALIKE_HOST",kv(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!mv.test(
n)&&!hs(n)&&Zr(n)!=="USERNAME_SHORT"?de(Yt(n),"BARE_USERNAME"):C("NOT_URL")}function xv(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?de(zh(mn(o)),"TEXT_AROUND"):C("NOT_URL")}
function vv(e){let t=e.indexOf("@");return t>0?qt(e.charAt(t-1))&&qt(e.charAt(t+1)):e.search(rs)===0}var Sv=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Uh(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(rs,"@"):e}function Kh(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of Rv(r)){let i=Cv(o);i&&t.push(i),n=n||(i?i.glued:qt(o))}return{found:t,around:n}}function Rv(e){return Fo(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Tv=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Ov=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,_v=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Cv(e){let t=mn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Lv(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Tv),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Ov:_v).test(r)?{address:o,word:e,glued:qt(r)}:null}var Ev=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",$v="me|io|co|gg|watch|ly|us|ru|cn|kh|la",Av=new RegExp(`\\.(?:${Ev}|${$v})\\.?$`,"i");function Lv(e){if(ps.test(e)||Fo(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||cs(r)):Pv(
r.replace(/:\w*$/,""),n)}function Pv(e,t){return Lc(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?jr(e)!=="other"||Av.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Pc(e)}function Zh(e){if(e==null)return C("EMPTY");if(typeof e!="string"&&
typeof e!="number")return C("NOT_URL");let t=Ur(String(e));if(!qt(t))return C("EMPTY");let n=Uh(t),{found:r,around:o}=Kh(n),[i,s]=r;if(!i)return Uc(n);let a=s?Kv(r,n):Nv(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&de(a,"SCHEME_FIXED"),o?de(a,"TEXT_AROUND"):a}function Nv(e,t){let n=Br(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return Mv(e,n,r)?C("USERNAME_CHARS"):r&&Dv(e,r)?
zv(t):n}function Kc({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function Mv(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
hs(Kc(e))&&/^[\p{L}\p{M}]/u.test(n)}var Iv=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function Dv(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Fv(e,t)||Iv.test(t)||
/^[A-Z]/.test(t)&&hs(t))return!1;let n=Kc(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Fv=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Kc(e));
function zv(e){let t=Br(e.replace(/ /g,""));return C("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var Uv=20;function Kv(e,t){let n=new Set,r=[...new Set(e.map(({address:l})=>l))];if(
r.length>Uv)return C("MULTIPLE");let o=r.map(l=>{let u=Br(l);return n.add(u.ok?u.key:l),u});if(n.size===1&&o[0])return o[0];let i=o.filter(l=>l.ok||l.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:l})=>s.has(l.replace(/[,;|]+$/,""))))return C("MULTIPLE");let[a]=i,c=a||Br(e.map(({word:l})=>l).join(""));return!a&&c.ok?C("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
l=>!l.ok||l.key!==a.key)?C("MULTIPLE"):de(a,"TEXT_AROUND")}var ys=(...e)=>e.map(t=>`(?:${t})`).join("|"),Zv="[đd][./]?c",jv="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Bv=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Gv="mrs?|ms",Hv="(?:ng|tt)ưt",Zc=new RegExp(`^(?:${ys(Zv,jv,Bv,Gv,Hv)})(?:[.:]+\\s*|\\s+)`,"i"),Wv="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",ms=
"ông|bà|anh|chị|cô|thầy|chú",Vv=`(?:${ms}) ?(?:\\((?:${ms})\\)|/ ?(?:${ms}))`,qv="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",jc=new RegExp(`^(?:${ys("đồng chí",Wv,Vv,ms,
qv)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Xv=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),gs=e=>Xv.includes(e.toLowerCase());function Bc(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:gs(n)?void 0:"either"}var Yv="(?:trưởng|phó) (?:ban|phòng|trưởng)",Jv="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",Qv=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Bh=new RegExp(ys(Yv,Jv,Qv)),eS="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",tS=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Gh=new RegExp(`^(?:${ys(eS,tS)})|facebook`),nS=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,rS=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function jh(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Zc,"").replace(jc,"");return t}var fs=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),oS=e=>e.some((t,
n)=>{var r;return n>1&&gs(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Hh(e){let t=e.split(/[\r\n]+/).map(a=>fs(jh(a.replace(/\s+/g," ").trim().replace(rS,"")))).filter(a=>a.length>0),
n=t.flat();if(nS.test(jh(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&gs(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=fs(o).length>1&&fs(
i).length>1&&gs(fs(i)[0]);return r.length>1||s||oS(n)}var Gc=/^[-–—+*•.,;:"“ ]+/,Jh=/[-–—.,;:"” ]+$/,tt=(e,t)=>({ok:!1,reason:e,suggest:t});function bs(e,t,n){if(e.length>t)return tt(n);if(ln(
e)==="NOTHING")return tt("EMPTY");let r=cn(e);return r&&r!=="unicode"||e.includes("\ufffd")?tt("ENCODING",(Mn(e)||{}).text):e.length<2?tt("SHORT"):void 0}var iS=e=>Bc(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,sS=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,aS=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Qh(e){if(typeof e!="string")return L(e);let t=e.replace(sS,n=>n.normalize("NFKC"));return(t===e?e:aS(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var cS=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Hc(e){var l;let t=Qh(e),
n=L(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Gc,"").replace(Jh,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(Zc,"").replace(Gc,""),Bc(o)||(o=
o.replace(jc,"").replace(Gc,""));let i=o.toLowerCase(),s=bs(n,250,"LONG")||bs(o,250,"LONG");if(s)return s;if(Bh.test(i))return tt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Hh(t))return tt("TWO_PEOPLE");if(Gh.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return tt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return tt("CHARS");if(
o.length>60)return tt("LONG");let a=o.split(/[\s.'-]+/).every(u=>cS.test(u)||u.toLowerCase()===u.toUpperCase())?o:Sd(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(l=iS(a))!=null?l:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Wh="Ban Thường vụ",Vh="Ủy ban Kiểm tra",qh="Văn phòng",Xh=new Map(Object.entries({ct:"Chủ tịch",btv:Wh,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Vh,cnubkt:`Chủ nhiệm ${Vh}`,vp:qh,cvp:`Chánh ${qh}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Wh}`}));function uS(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Xh.get(e),o=r?void 0:Xh.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function ef(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>uS(B(t.replace(/\./g,"")))||t)}var lS=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(ef),Yh=new Map([B,we].flatMap(e=>lS.map(t=>[e(t),t])));function tf(e){let t=L(e).slice(0,300).replace(Jh,""),n=bs(t,100,"TOO_LONG");if(n)return n;if(ln(t))return tt("SHIFTED");if(
!/\p{L}/u.test(t))return tt("CHARS");let r=ef(t),o=Yh.get(we(r))||Yh.get(B(r))||r,i=xd(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Wc(e){let t=L(Qh(e)),n=ln(t.slice(0,1e3));return n&&n!=="NOTHING"?tt(`${n}_IN_NAME`):bs(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:tt(
"CHARS"))}function nf(e){return Wc(e)}var sf=1e3;function af(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>sf?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Ur(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var dS=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),rf=new RegExp(`(^|[^a-z])(?:${dS})(?![a-z])[ .:]{0,3}`,"g"),Vc=e=>/[a-z]/.test(e)?e.replace(rf,"$1|").replace(rf,"$1|"):e,pS="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",hS=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${pS}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),fS=/(\d)() ?\x2f ?(\d{2,4})$/,mS=/(^|[^a-z]) ?\((\d{1,6})\)$/,Pt=e=>e.replace(/\D/g,"").length;function cf(e){let t=e.slice(-40),n=hS.exec(
t),r=n?null:fS.exec(t);if(r){let[c,,,l=""]=r,u=e.slice(0,e.length-c.length+1),d=u.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-l.length)-+l)>9)return{text:u,ext:l}}let[o="",i=
"",s=""]=n||mS.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Pt(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function qc(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Pt(r)>6&&Pt(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var gS=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,of=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function uf(e){return e.length>sf||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(gS,"|").replace(of,"$1|").replace(of,"$1|")}
function Xc(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var yS={}.constructor;function gn(e){return e!=null&&e.constructor===yS}var bS=
/^\d+$/;function Yc(e){return bS.test(e)}function Gr(e){"@babel/helpers - typeof";return Gr=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Gr(e)}function ws(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function lf(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,wS(
r.key),r)}}function ks(e,t,n){return t&&lf(e.prototype,t),n&&lf(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function wS(e){var t=kS(e,"string");return Gr(t)=="symbol"?t:t+""}function kS(
e,t){if(Gr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gr(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var xS="1.2.0",vS="1.7.35",df=" ext. ",re=(function(){function e(t){ws(this,e),Jc(t),this.metadata=t,ff.call(this,
t)}return ks(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Yc(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new pf(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new pf(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var pf=(function(){function e(t,n){ws(this,e),
this.globalMetadataObject=n,this.metadata=t,ff.call(this,n.metadata)}return ks(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new SS(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&hf(this.types(),n))return new TS(hf(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?df:this.metadata[13]||df}}])})(),SS=(function(){function e(t,n){ws(this,e),this._format=t,this.metadata=n}return ks(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!RS.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),RS=/^\(?\$1\)?$/,TS=(function(){function e(t,n){ws(this,e),this.type=t,this.metadata=n}return ks(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function hf(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Jc(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!gn(e)||!gn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(gn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+OS(e)+": "+e,"."))}var OS=function(t){return Gr(t)};function zo(e,t){var n=new re(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function ff(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Xc(t,xS)===-1?this.v2=!0:Xc(t,vS)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function _S(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=CS(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CS(e,t){if(e){if(typeof e=="string")return mf(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
mf(e,t):void 0}}function mf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Qc(e,t){for(var n=e.slice(),r=_S(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Hn(e,t,n){return gf(e,void 0,t,n)}function gf(e,t,n,r){n&&(r=new re(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return gf(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Qc(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function eu(e,t,n){t===void 0&&(t={});var r=new re(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return ES(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function ES(e,t){return Hn(e,void 0,t)==="IS_POSSIBLE"}function Ve(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function $S(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=AS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AS(e,t){if(e){if(
typeof e=="string")return yf(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?yf(e,t):void 0}}function yf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var LS=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Wn(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new re(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ve(o,r.nationalNumberPattern())){if(tu(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||tu(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=$S(LS),s;!(s=i()).done;){var a=s.value;if(tu(o,a,r))return a}}}}function tu(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ve(e,r.pattern())}function nu(e,t,n){t=t||{};var r=new re(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Wn(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ve(o,r.nationalNumberPattern())}var PS=/^[A-Z]{2}$/;function ru(e){return PS.test(e)}var NS=!1;function ou(e,t){var n,r,
o=new re(t);return ru(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,NS&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function iu(e,t,n){var r=new re(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return MS(t,i,n)}):[]}function MS(e,t,n){var r=new re(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var bf=3,wf="0-9０-９٠-٩۰-۹",IS="-‐-―−ー－",DS="／/",FS="．.",zS=" \u00a0\u00ad\u200b\u2060\u3000",US="()（）［］\\[\\]",KS="~⁓∼～",kf="".concat(IS).concat(DS).concat(FS).concat(zS).concat(
US).concat(KS);var ZS=new RegExp("(["+wf+"])");function su(e,t,n,r){if(t){var o=new re(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(ZS);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function au(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var l;if(a){var u=e.indexOf(r[1]),d=e.slice(0,u);d===t.numberingPlan.nationalPrefix()&&(l=t.numberingPlan.nationalPrefix())}else l=r[0];return{
nationalNumber:o,nationalPrefix:l,carrierCode:i}}}return{nationalNumber:e}}function jS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=BS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function BS(e,t){if(e){if(typeof e=="string")return xf(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
xf(e,t):void 0}}function xf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function cu(e,t,n){for(var r=new re(n),o=jS(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Wn({phone:e,country:s},void 0,r.metadata))return s}}var GS=!1;function uu(e,t){var n=
t.nationalNumber,r=t.metadata;if(GS&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:cu(n,o,r.metadata)}function xs(e,t,n){var r=au(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!HS(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=uu(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!WS(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function HS(e,t,n){return!(Ve(e,n.nationalNumberPattern())&&!Ve(t,n.nationalNumberPattern()))}function WS(e,t,n){switch(Hn(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function lu(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?zo(t||n,o):r;if(e.indexOf(i)===0){var s=new re(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=xs(a,void 0,s),l=c.nationalNumber,u=xs(e,void 0,s),d=u.nationalNumber;if(!Ve(d,s.nationalNumberPattern())&&Ve(l,s.nationalNumberPattern())||Hn(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function du(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=su(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=lu(e,t,n,r,o),c=a.countryCallingCode,l=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:l}}return{number:e}}}if(e[1]==="0")return{};
for(var u=new re(o),d=2;d-1<=bf&&d<=e.length;){var p=e.slice(1,d);if(u.hasCallingCode(p))return u.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function pu(e){return e.replace(new RegExp("[".concat(kf,"]+"),"g")," ").trim()}var VS=/(\$\d)/;function hu(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
VS,t.nationalPrefixFormattingRule()):t.format());return r?pu(a):a}var qS=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function fu(e,t,n){var r=new re(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(qS.test(r.IDDPrefix()))return r.IDDPrefix()}function vf(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Sf={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function gu(e,t,n,r){n?n=JS({},Sf,n):n=Sf;var o=new re(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=vs(s,e.carrierCode,"NATIONAL",o,n),mu(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=vs(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),mu(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return vf({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=YS(s,
e.carrierCode,i,n.fromCountry,o);return c?mu(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function vs(e,t,n,r,
o){var i=XS(r.formats(),e);return i?hu(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function XS(e,t){return QS(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ve(t,n.pattern())})}function mu(e,t,n,r){return t?r(e,t,n):e}function YS(e,t,n,r,o){var i=zo(r,o.metadata);if(i===n){var s=vs(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
fu(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(vs(e,null,"INTERNATIONAL",o))}function JS(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function QS(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Uo(e){"@babel/helpers - typeof";return Uo=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Uo(e)}function Rf(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Tf(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Rf(Object(n),!0).forEach(function(r){eR(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Rf(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function eR(e,t,n){return(t=_f(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function tR(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Of(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,_f(
r.key),r)}}function nR(e,t,n){return t&&Of(e.prototype,t),n&&Of(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function _f(e){var t=rR(e,"string");return Uo(t)=="symbol"?t:t+""}function rR(
e,t){if(Uo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Uo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var yu=(function(){function e(t,n,r){if(tR(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(gn(n)&&gn(n.countries)){r=n;var o=t;if(!oR.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=du(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Jc(r);var c=ou(t,r),l=c.country,u=c.callingCode;this.country=l,this.countryCallingCode=u,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return nR(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:iu(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return eu(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return nu(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new re(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Wn(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return gu(this,n,r?Tf(Tf({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var oR=/^\+\d+$/;var Cf={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Ef=Cf,$f={version:Ef.version,country_calling_codes:{84:["VN"]},countries:{VN:Ef.countries.VN},nonGeographic:{}};
function Af(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Lf=Af("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Pf=Af("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Nf=e=>bu(e)&&
e.length===11?`0${Lf.get(e.slice(1,4))}${e.slice(4)}`:"",bu=e=>Lf.has(e.slice(1,4));function Ss(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Pf.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var wu=(e,t)=>`0${Pf.get(t)}${e.slice(1+t.length)}`;var Se=e=>({ok:!1,reason:e}),sR=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Df=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,aR=/^0(?:69\d{5,8}|80\d{5,6})$/,cR=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ts(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Df.test(n))return Se("FAKE");if(cR.test(n))return Se("SERVICE_NUMBER");if(aR.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Se("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return If(o[0]==="0"?o:`0${o}`,Mf(e,r));if(t)return Se(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Se(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=If(`0${o}`,Mf(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Mf(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function If(e,t){let n=Rs(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?uR(e):null)||Rs(Nf(e),
"convertible","OLD_11_DIGIT")||lR(e,t)||Se(pR(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(sR.test(e)||n.notes.push("UNKNOWN_PREFIX"),dR(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Df.test(e)?
Se("FAKE"):n}function Rs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new yu(`+84${e.slice(1)}`,$f),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var uR=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function lR(e,t){let n=Ss(e),r=!/^2/.test(n)||Ff(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Rs(wu(e,n),"convertible","OLD_AREA_CODE"):null}
var Ff=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function dR(e,t){let n=Ss(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Ff(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function ku(e){let t=`0${e.slice(3)}`,n=Ss(t),r=n?Rs(wu(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function pR(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!bu(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Ko(e){if(
e==null)return Se("EMPTY");if(typeof e!="string"&&typeof e!="number")return Se("CHARS");let t=af(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Se("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Se("SCIENTIFIC");let n=qc(t).reduce((r,o)=>r.concat(fR(o)),[]);return n.length?bR(n):Se(hR(t))}var hR=e=>/\p{L}/u.test(Vc(e))?"CHARS":"EMPTY",zf=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function fR(e){let{text:t,ext:n}=cf(e),r=Vc(t);if(zf.test(r)){if(gR(r))return[Se("LETTER_FOR_DIGIT")];let o=uf(r);if(zf.test(o))return[Se("CHARS")];if(Pt(o)===0)return[
];if(Pt(o)<7)return[Se("CHARS")];let i=Uf(o,n).map(mR);return i.some(({ok:s})=>s)?i:[Se("CHARS")]}return Pt(r)===0?[]:Uf(r,n)}var mR=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Uf(e,t){
var i;let n=qc(e).filter((s,a,c)=>c.length<2||Pt(s)>0),r=n.length>1?n.map(Ts):yR((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var gR=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Pt(e)>5;function yR(e){return e.length<80&&Pt(e)>15&&Kf(e.match(/\+?\d+/g)||[])||[Ts(e)]}function Kf(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Ts(e.slice(0,t).join(" ")),r=n.ok?Kf(e.slice(t)):null;if(r)return[n,...r]}return null}function bR(e){let[t=Se("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Se("MULTIPLE")}var wR={[G.page]:["pageName",
"address","name","office","phone","email"],[G.group]:["pageName","address","name","office","phone","email"],[G.person]:["accountName","address","name","office","phone","email"],[G.none]:["reason"]},
kR=(e,t)=>{var n;return t==="kind"||wR[(n=Zt(e))!=null?n:G.page].includes(t)},xR=e=>Zt(e)===G.none?["kind","reason"]:be,xu=(e,t)=>({key:e,with:t}),kt=(e,t,n={},r)=>({field:e,level:"fault",problem:xu(
t,r),...n}),Hr=(e,t)=>({field:e,level:"ask",problem:xu("account.ask",{value:t}),suggest:t}),Wr=(e,t,n)=>({field:e,level:"note",problem:xu(t,n)});function vR(e){let t=Zh(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Ic(L(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Wr("address",`address.note.${r}`))}:{value:L(e),findings:[n?kt("address",
"account.otherNetwork",{},{network:n}):kt("address",`address.${t.reason}`),...t.suggest?[Hr("address",t.suggest)]:[]]}}var Zf=e=>t=>{var o;let n=Ko(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
ku(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[Hr(e,jf(r))],...n.notes.map(i=>Wr(e,`phone.note.${i}`))]}:{value:L(t),findings:[kt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>Hr(e,jf(i)))]}},jf=e=>{let t=Ko(e);return t.ok?t.display:e};function SR(e){var r;let t=Li(e),n=t.suggest?[Hr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Wr("email",`email.note.${o}`))]}:{value:L(e),findings:[kt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Hr("email",o))]}}var Zo=(e,t)=>n=>{
let r=t(n),o=r.suggest?[Hr(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Wr(e,`person.note.${i}`))]}:{value:L(n),findings:[kt(e,`person.${r.reason}`),...o]}};function RR(
e){let t=L(e);return{value:t,findings:t.length>500?[kt("reason","account.reasonLong")]:[]}}function TR(e){let t=Zt(e);return t?{value:t,findings:[]}:{value:L(e),findings:[kt("kind",
"account.kindUnknown",{},{text:L(e)})]}}var OR={kind:TR,accountName:Zo("accountName",nf),pageName:Zo("pageName",Wc),address:vR,name:Zo("name",Hc),office:Zo("office",tf),phone:Zf("phone"),email:SR,
second:Zo("second",Hc),secondPhone:Zf("secondPhone"),reason:RR},_R=["accountName","pageName","name","office","second","reason"];function CR(e,t,n){try{return ER(e,t,n)}catch(r){return{value:t,
findings:[kt(e,"account.cellUnreadable")],broke:r}}}function ER(e,t,n){if(!L(t))return kR(n,e)?e==="kind"||e==="reason"?{value:"",findings:[kt(e,`account.${e}`)]}:{value:"",findings:[kt(e,
"account.required",{},{label:Ht(e)})]}:{value:"",findings:[]};let r=_R.includes(e)?Mn(t):void 0;return r?{value:t,findings:[kt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:OR[e](t)}
function $R(e,t){let n=(r,o)=>[{...Wr("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==G.group?n("account.addressIsGroup",G.group):e===G.group&&t&&!["group","share"].includes(
t)?[Wr("address","account.groupAddress")]:t==="page"&&e===G.person?n("account.addressIsPage",G.page):[]}function Vr(e){var s,a,c,l,u;let t=(s=Zt(e.kind))!=null?s:"",n=xR(t),r={};for(let d of be)r[d]=
n.includes(d)?CR(d,e[d],t):{value:L(e[d]),findings:[]};let o=be.filter(d=>"broke"in r[d]),i={};for(let d of be)i[d]=r[d].value;return{values:i,findings:[...be.flatMap(d=>r[d].findings),...$R(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(l=r.email.key)!=null?l:"",addressKind:(u=r.address.addressKind)!=null?u:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Bf=5,Gf=120;function Hf(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),In(a.trim(),Gf)])),o={rows:e.filter(s=>!sc(s)),samples:e.filter(sc),
cores:Bd(t)},i=(s,{level:a,field:c},l)=>{var h,g;let u=[...(h=l.units)!=null?h:So(l.rows)],d=u.map(b=>r.get(b)||In(b,Gf)),p=d.slice(0,Bf).join("; ")+(u.length>Bf?"; …":"");return{rowIds:l.rows.map(
b=>b.rowId),units:u,level:a,problem:{key:`across.${s}`,with:{units:p,count:l.rows.length,other:d[1]||""},field:(g=l.field)!=null?g:c}}};return Object.entries(Ei).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Wf(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var vu=e=>e?`"${e}" `:"";function Su(e,t=""){if(typeof e!="number")throw new TypeError(vu(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(vu(t)+"expected integer >= 0, got "+e);return e}function qr(e,t,n=""){if(Wf(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Su(t,"length");let r=Wf(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=vu(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Xf(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Su(e.outputLen),Su(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var AR=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Vf=(
e,t)=>{AR(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Xr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Os(e,t){qr(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function jo(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function _s(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function xt(e,t){return e<<32-t|e>>>t}var Yf=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",LR=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ru(e){if(qr(e),Yf)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=LR[e[n]];return t}function qf(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Jf(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Yf)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=qf(e.charCodeAt(i)),a=qf(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function PR(e,t,n="opts"){return Vf(e,"defaults"),t!==void 0&&Vf(t,n),Object.assign(Object.create(null),e,t)}function Qf(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=PR({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var em=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Cs=class{constructor(t,n){Q(this,"oHash");Q(this,"iHash");Q(this,"blockLen");Q(this,
"outputLen");Q(this,"canXOF",!1);Q(this,"finished",!1);Q(this,"destroyed",!1);if(Xf(t),qr(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),jo(o)}update(t){return Xr(this),this.iHash.update(t),this}digestInto(t){
Xr(this),Os(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},tm=(()=>{let e=((t,n,r)=>new Cs(t,n).update(r).digest());return e.create=(t,n)=>new Cs(t,n),e})();var NR=e=>e/2**32|0,MR=e=>e>>>0;function nm(e,t,n,r){
let o=NR(n),i=MR(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function rm(e,t,n){return e&t^~e&n}function om(e,t,n){return e&t^e&n^t&n}var Es=class{constructor(t,n,r,o){Q(this,"blockLen");Q(
this,"outputLen");Q(this,"canXOF",!1);Q(this,"padOffset");Q(this,"isLE");Q(this,"buffer");Q(this,"view");Q(this,"finished",!1);Q(this,"length",0);Q(this,"pos",0);Q(this,"destroyed",!1);this.blockLen=
t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=_s(this.buffer)}update(t){Xr(this),qr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;
){let c=Math.min(o-this.pos,i-a);if(c===o){let l=_s(t);for(;o<=i-a;a+=o)this.process(l,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,
0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Xr(this),Os(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,
n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),nm(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:_s(t),c=this.outputLen,l=c/4,u=this.get();if(c%4||
l>u.length)throw new Error("invalid outputLen");for(let d=0;d< l;d++)a.setUint32(4*d,u[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},im=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var IR=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),yn=new Uint32Array(64),Tu=class extends Es{constructor(n,r){super(64,n,8,!1);Q(this,"A",0);Q(this,"B",0);Q(this,"C",0);Q(this,"D",0);Q(this,"E",0);Q(this,
"F",0);Q(this,"G",0);Q(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:l}=this;
return[n,r,o,i,s,a,c,l]}set(n,r,o,i,s,a,c,l){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=l|0}_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get(
)),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)yn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=yn[p-15],g=yn[p-2],b=xt(h,7)^xt(h,18)^h>>>3,w=xt(g,17)^xt(g,19)^g>>>10;yn[p]=w+yn[
p-7]+b+yn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:l,G:u,H:d}=this;for(let p=0;p<64;p++){let h=xt(c,6)^xt(c,11)^xt(c,25),g=d+h+rm(c,l,u)+IR[p]+yn[p]|0,w=(xt(o,2)^xt(o,13)^xt(o,22))+om(o,i,s)|0;d=u,u=l,l=c,c=
a+g|0,a=s,s=i,i=o,o=g+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,l=l+this.F|0,u=u+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,l,u,d)}roundClean(){jo(yn)}destroy(){
this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),jo(this.buffer)}},Ou=class extends Tu{constructor(){super(32,im)}};var $s=Qf(()=>new Ou,em(1));var DR=16,sm=e=>Ru(e.slice(0,DR));function _u(e){let t=
encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Ls=e=>sm($s(_u(e))),Cu=e=>Ru($s(_u(e))),As=class{constructor(t){this.known=new Map;this.start=tm.create($s,Jf(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:sm(
this.start.clone().update(_u(t)).digest());return this.known.set(t,n),n}};var FR=8,zR="trống",cm="1",am=" (theo bản cũ)",um="Đã rút đồng ý",lm=e=>e.trim()?Ls(e.trim().normalize("NFC")).slice(0,FR):zR,
dm=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[we(r),o.replace(/\D/g,"")];return[we(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},Vn=e=>Zt(e.kind)!==G.none&&
dm(e).some(t=>t!==""),pm=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${Ce(t)}, bản thông báo ${lm(n)}`,hm=e=>`${um}, ${Ce(e)}`,Yr=e=>/^(da )?(rut|thu hoi)\b/.test(B(e).trim()),fm=e=>e.startsWith(
`${um}, `),mm=e=>e.endsWith(am)?e:`${e.trim()}${am}`,gm=(e,t)=>t.of("consent",e.consent.trim(),...dm(e)),Bo=(e,t)=>[cm,t.name,gm(e,t)].join(".");function qn(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(Yr(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===cm&&o&&(!t||r!==t.name)?"unknown":t&&o===gm(e,t)&&r===t.name?"given":"ended"}
var ym=(e,t)=>!Yr(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${lm(t)}`);var UR=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Ps=e=>UR.test(e),bm=(e,t,n)=>Ps(e)&&e>=t&&e<=n,wm=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>bm(i,n,r)))!=null?o:""};function km(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?wm(e,t,n)||n:bm(e.shown,t,n)?e.shown:"":""}function xm(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=wm(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Ps(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function KR(e,t){return e.length===0?ji[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function vm(
e,t,{last:n,...r},o,i,s){let a=KR(e,t),c=a!==$.missing&&a!==$.fix&&a!=="",l=e.reduce((h,g)=>g.updated>h?g.updated:h,""),u={...r,updated:l,hasRows:e.length>0,complete:c},d=km(u,n,i),p=a===""?"":Sp(o,d,
s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:xm(u,n,i),updated:l,order:ZR(a,p)}}function ZR(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[
$.approved]:40,"":50},r={[oe.overdue]:0,[oe.late]:1,[oe.grace]:2,[oe.open]:3,[oe.onTime]:4,"":5};return n[e]+r[t]}var Ns=100,jR=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function BR(e,t){var i;
let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>Ns?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Ns}}}):((i=t.get(xe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:
"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:{key:"roster.noName"}}),o&&xe(o)===xe(r)?n.push({column:"parent",
problem:{key:"roster.parentSelf"}}):jR(o)&&!t.has(xe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Qe(e.email).bad)n.push({column:
"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of yp(e.phone))Ko(s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:
{text:s}}});return e.required.trim()&&!pn(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Je(e.extendedTo)===void 0&&n.push({
column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function GR(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase(
).indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:ie(n.day)}}}]:[]}function Ms(e,t={},n=()=>{}){var i;let r=new Map;for(
let s of e.map(({code:a})=>xe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{return[...BR(s,r),...GR(s,o)]}catch(a){return n(a),[{column:"",problem:{
key:"roster.unreadable"}}]}})}var Eu=e=>Object.fromEntries(e.map(t=>[t,""])),HR=["unit",...be],Sm=e=>HR.every(t=>e[t].trim()===""),qe=e=>To(e.usage)===ve.stopped;function WR(e,t,n){let r=[],o=(i,s)=>{
r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!To(e.usage)&&o("usage",{key:
"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!lp(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:
i.field,problem:ts(i.problem)});return r}function VR(e,t){return{blank:!1,active:!0,unit:Rm(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:
"account.rowUnreadable"}}],remarks:[],own:{...Eu(["unitName",...hn]),rowId:t}}}function Rm(e,t){try{return e()}catch{return t}}function qR(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{
key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function XR(e,t,n,r){let o=Sm(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:qn(e,r),
faults:[],remarks:[],own:Eu(["unitName",...hn])};let s=Vr(e),a=t.get(i),c=qe(e),l=jn(e,r),u=c?[]:WR(e,a,s);!c&&l==="returned"&&u.push({column:"",problem:ts(es(e.comment))});let d=c?[]:
s.findings.filter(g=>g.level!=="fault").map(({field:g,problem:b})=>({column:g,problem:ts(b)}));!c&&e.review.trim()&&Qi(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=qn(e,r);!c&&
Vn(e)&&d.push(...qR(p));let h=zr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Zt(e.kind)===G.none,review:l,faults:u,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",
remarks:"",changed:h,rowId:n,addressKey:s.addressKey,mask:""}}}function YR(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Rm(()=>Sm(r),!1)?"":t();return n.add(o),o})}
function JR(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,
accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}
))}function QR(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,l)=>{let{active:u,own:d,reading:p,unit:h}=t[l];return!u||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:
p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Hf(i,n.map(({code:c,name:l})=>({code:c,name:l})),r);for(let{rowIds:c,level:l,problem:u}
of s){let d={column:"",problem:u};for(let p of c.map(h=>o.get(h)))(a=l==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function eT(e,t){let n=new Map;return e.forEach(({
updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:l}=t[o];if(!i)return;let u={isNone:a,hasFault:l.some(ns),review:c,updated:r},d=n.get(s);d?d.push(u):n.set(s,[u])}),n}function tT(e,t,n){
var c;let{dueBefore:r,graceUntil:o}=n.settings,i=Bi(e),s=vm(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:Er(e.extendedTo)},n.now,
n.today);return{cells:{status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:Ep(i)?"1":"0"},witness:s.witness}}function nT(e,t,n){
let r=eT(e.accounts,t),o=Ms(e.units,e.refused,n);return e.units.map((i,s)=>{var l;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Eu(Cr)};let c=o[s];try{let{cells:u,witness:d}=
tT(i,(l=r.get(i.code.trim()))!=null?l:[],e);return{blank:a,faults:c,witness:d,own:{...u,faults:$c(c)}}}catch(u){return n(u),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:
{...rT(Cr,i),faults:$c(c)}}}})}var rT=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Tm(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=YR(
e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return XR(a,r,o[c],e.markKey)}catch(l){return n(l),VR(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);JR(i),QR(
e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:bh(a.faults),remarks:wh(a.remarks),mask:xh(a.faults)});return{accounts:i,units:nT(e,i,n),broke:t}}function Go(e,t,{consent:n}){
return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!fm(t.consent)?{consent:hm(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Ho=(e,t,n,r)=>t.flatMap((o,i)=>{
let s=Go(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Wo(e){return Object.fromEntries(Gt.map(t=>[t,kh(e.faults,t)]))}
function pt(e,t){let n=Tm({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:
e.lastWitness()});return e.broke(n.broke),n}var Om=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),_m=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Is(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;
return n(r,o)&&_m(hn,i,r)?[{index:o,cells:Om(hn,i)}]:[]})}function Ds(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]}
)}function Xn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&_m(Cr,i,r)?[{index:o,cells:Om(Cr,i)}]:[]})}var $u=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(
({index:r})=>({index:r,notes:Wo(n.accounts[r])}));function Fs(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Ds(n,t,r)),e.putOwn("accounts",Is(n,t,r)),e.putOwn("accounts",Ho(e,n,t,
r)),e.putOwn("units",Xn(e.table("units").rows,t,r))}var oT=3;function Vo(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,l=a.filter(r).filter((u,d,p)=>(
(d===0||p[d-1]!==u-1)&&(c+=1),c<=oT));e.putOwn(t,l.map(u=>({index:u,cells:{[s]:o[u][s]}})))}}var zs=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Wo(n)})));function Cm(e,t){let n=
e.table("accounts").rows,r=Au(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Wo(r.accounts[i])}]:[])),r}function Au(e,{
accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=pt(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,Go(e,t[p],h))};for(let d of r)c(d.cells,
d.index);o.forEach((d,p)=>c(d,s+p));let l=new Set(r.map(({index:d})=>d)),u=Is(t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[
d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",u),e.putOwn("accounts",Ho(e,t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",Xn(
e.table("units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",$u([...r,...u],i,a)),a}function Em(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({
active:i,consent:s},a)=>i&&s==="given"&&ym(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:he.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}
function $m(e,t){let n=Od(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Vn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}
var Am=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:Ce(r)}},unit:t}]:[]));function Lm(e,t){let{rows:n}=e.table("units"),
r=[],o=n.flatMap((i,s)=>{let a=t.units[s].witness;return!a||a.witnessed===i.witnessed?[]:(a.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:Ce(a.witnessed)}},unit:i.code}),[{
index:s,cells:{witnessed:a.witnessed}}])});e.putOwn("units",o),e.log(r)}function Pm(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Ps(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var Fe=e=>e+2,te=class extends Error{constructor(n){super(n.key);this.problem=n}};function ht(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=pt(e,e.table("accounts").rows);Fs(e,r),zs(e,r)}return n})}var Lu=200;function iT(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Zn(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===Ee.passed||s.review===Ee.returned)&&zr(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=hh(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Yn(e,t){let n=e.table("accounts").rows;t&&iT(e,n);let r=pt(e,n);if(!t)e.putOwn("units",Xn(e.table(
"units").rows,r,()=>!0));else{Am(e),Fs(e,r);for(let o of["accounts","units"])Vo(e,o,new Set(Object.keys(q[o].columns)));e.refreshSummary(),zs(e,r)}return r}function qo(e){let t=Yn(e,!0);
return t.accounts.length===0||(Lm(e,t),e.rememberWitness()),t}function sT(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(l,u,d,p)=>({tab:q[l].title,row:Fe(u),unit:d,says:p,link:
e.linkTo(l,u)}),s=[...t.accounts.flatMap((l,u)=>l.faults.length?[i("accounts",u,r[u].unit,l.own.faults)]:[]),...t.units.flatMap((l,u)=>l.faults.length?[i("units",u,o[u].code,l.own.faults)]:[])],a=
t.accounts.flatMap((l,u)=>l.remarks.length?[i("accounts",u,r[u].unit,l.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:l,index:u}of $m(e,t))a.push(i("accounts",u,l.unit,k({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(l=>!l.blank).length,accounts:t.accounts.filter(l=>!l.blank).length,faults:s.slice(0,Lu),moreFaults:Math.max(0,s.length-Lu),remarks:
a.slice(0,Lu),missing:t.units.filter(l=>l.own.status===$.missing).length,settings:n}}function Nm(e){var t;return e.visitor().is!=="staff"?E({key:"who.staffOnly"}):(t=ht(e,()=>{let n=qo(e);
return e.readyLines(),ee(sT(e,n,aT(e,n).map(k)))}))!=null?t:E({key:"workbook.busy"})}var aT=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:he.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Em(e,t),...e.lostLog()];var Zs="#1f2937",Jn="#ffffff",Us="#1a56c4",Mm="1px solid #d1d5db",Jr=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ks=(e,t=2e3)=>Jr(Hi(e,t)),Qn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ge=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,bn=
e=>`\x3ctr>${e}\x3c/tr>`,Qt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Xo=`${Qt(16,Zs,Jn)};padding:10px 20px 12px`,Yo=Qt(14,Zs,Jn),cT={lead:`${Qt(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Us};padding:16px 20px`,text:Xo,heading:`${Qt(17,Zs,Jn)};font-weight:bold;padding:12px 20px 0`,notice:`${Qt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Qt(13,"#4b5563",Jn)};border-top:${Mm};padding:14px 20px 18px`};function Im(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Jr(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Qn(`${bn(
`\x3ctd align="center" style="padding:16px 8px">\n${Qn(`\n${t.map(uT).filter(Boolean).map(bn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Jn}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function uT(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ge(Qn(e[1].map(t=>bn(Ge("•",`${Yo};padding:2px 0`,
' valign="top" width="16"')+Ge(Ks(t,400),`${Yo};padding:2px 0`))).join("")),Xo);case"button":return fn(e[2])&&lT(e[1],fn(e[2]));case"bar":return Ge(dT(e[1]),Xo);case"calls":return Ge(pT(e[1],e[2]),
Xo);default:return Ge(Ks(e[1]),cT[e[0]])}}var lT=(e,t)=>Ge(Qn(bn(Ge(`\x3ca href="${Jr(t)}" style="display:inline-block;padding:14px 28px;${Qt(18,Jn,
Us)};font-weight:bold;text-decoration:none;border-radius:6px">${Jr(e)}\x3c/a>`,`background-color:${Us};border-radius:6px;mso-padding-alt:14px 28px`)),""),Xo,' align="center"');function dT(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ge("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>bn(Ge("■",Qt(16,s,Jn),' width="22"')+Ge(o,Yo)+Ge(String(i),`${Yo};font-weight:bold`,' align="right"')));return Qn(bn(n.join("")))+Qn(r.join(""))}function pT(e,t){let n=
`${Yo};padding:7px 0;border-bottom:${Mm}`,r=' valign="top"';return Qn(bn(Ge(Ks(e,300),`${Qt(14,Zs,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>bn(Ge(Ks(o,
300),n,r)+Ge(hT(i),n,`${r} align="right" width="118"`))).join(""))}var hT=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Us};text-decoration:none">${Jr(t.trim())}\x3c/a>`:Jr(t.trim())).join("\x3cbr>")||wc;var fT=88e3,mT=200,gT=120,yT=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,bT=e=>Hi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),mT),wT=(e,{about:t},n)=>{let r={state:n,about:t,letters:kT(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function kT(e){let t=Dr(e),n=new Map(e.units.map(r=>[je(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:X(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var xT=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>vT(e,o,i),
attachments:[],named:e.named(o)}},vT=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...lt(o)?Np(o,n):[],...e.asked(t),...Mp(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${xc(r)}\n\n${vc(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Dm(e,t){let n=X(e.kind);return n.to==="staff"?wT(n,e,t):xT(n,e,t,
e.about.unit)}function er(e,t){let{insteadOf:n}=e.about,r=Dm(e,t),o=bT(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=gT;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=Im(o,a);if(s===0||yT(c)<=fT)return{
subject:o,html:c,text:Lp(a),attachments:r.attachments}}}function Fm(e,t){let{lead:n,named:r}=Dm(e,t),o=Wt(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",fn(t.links.book)?`Nơi báo cáo: ${fn(t.links.book)}`:"",xc(t),vc(t)].filter(Boolean).join(`\n`)}function zm(e,{unit:t,about:n,kind:r}){let o=X(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!le(n.unit)?!0:e.get(t)===n.unit.status}var Pu="Cán bộ gửi sớm",Um=e=>We(Ao(e.state));function js(e,t){let n=new Map,r=ct(t);
return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Um(o)&&!Um(e[a]))&&n.set(s,i)}),n}function Nt(e){let{rows:t}=e.table("letters");return new Map([...js(t,e.settings().round)].map(([n,
r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Ao(o),at:i,why:s,early:s.indexOf(Pu)===0}]}))}var nt=(e,t,n,r="",o)=>{var i;return{kind:X(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(
", "),state:fe[t],at:n,why:r,...o===void 0?{}:{subject:o}}},ST=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function RT(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],
o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:h}}})}
function Mt(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=js(n,r),i=ct(r),s=new Map,a=[];t.forEach((c,l)=>{let u=o.get(i(l));u===void 0?a.push({key:l,kind:"",unit:"",to:"",subject:"",
state:"",at:"",why:"",...c}):ST(n[u],c)||s.set(u,c)}),s.size&&e.putOwn("letters",RT(n,s)),e.append("letters",a)}var Nu={rounds:{},open:[]},TT=4e4,OT=4,Bs=e=>typeof e.count=="number",Qr=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function _T(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var CT={count:0,sum:"0.0"};function Zm(
{count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=_T(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var ET=e=>Object.entries(e).flatMap(([
t,n])=>n.map(r=>`${t}/${r}`)),Mu=e=>ET(e).reduce((t,n)=>Zm(t,n,1),CT),jm=({rounds:e},t)=>Qr(e,Et(t))!==void 0;function Bm(e,t){let n=[];return e.forEach(({state:r},o)=>{We(r)&&Xi(o,t)&&n.push(o)}),n}
function Iu(e,t,n){let r={...e.rounds};delete r[Et(n)];let o={rounds:{[Et(n)]:{kinds:{}},...r},open:[]};return Gs(o,n,Bm(t,n),[])}function Gs({rounds:e,open:t},n,r,o){var u;let i=Et(n),s={...(u=Qr(e,
i))==null?void 0:u.kinds},a=new Map,c=({kind:d,matter:p,unit:h},g)=>{var w,S,O;let b=(w=Qr(s,d))!=null?w:{};if(Bs(b))s[d]=Zm(b,`${p}/${h}`,g);else{let P=(S=a.get(d))!=null?S:new Map(Object.entries(
b).map(([M,m])=>[M,new Set(m)]));a.set(d,P);let z=(O=P.get(p))!=null?O:new Set;P.set(p,z),g>0?z.add(h):z.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(g=>Xi(g,n)))h&&c(h,p);a.forEach((d,
p)=>{s[p]=Object.fromEntries([...d].map(([h,g])=>[h,[...g]]))});let l={...e};return delete l[i],{rounds:{[i]:{kinds:s},...l},open:t}}function Du(e,t,n){if(!e.open.length)return e;let r=ct(n),o=
e.open.map(r).filter(a=>{var c;return We((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(hc))].reduce((a,c)=>Gs(a,c,o.filter(l=>hc(l)===c),[]),e),open:[]}}var Gm=({lost:e,extra:t,
counts:n})=>e.length===0&&t.length===0&&n.length===0,Hm=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function Fu(e,t,n){var c,l,u,d,p,h,g;let r=new Set(
e.open.map(ct(n))),o=Yp(n),i=new Map;for(let b of Bm(t,n)){let w=r.has(b)?void 0:Xi(b,n);if(!w)continue;let S=(c=i.get(w.kind))!=null?c:Object.create(null);i.set(w.kind,S),((u=S[l=w.matter])!=null?u:
S[l]=[]).push(w.unit)}let s=(p=(d=Qr(e.rounds,Et(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let b of new Set([...Object.keys(s),...i.keys()])){let w=(h=Qr(s,b))!=null?h:{
},S=(g=i.get(b))!=null?g:{};if(Bs(w)){let O=Mu(S);(O.count!==w.count||O.sum!==w.sum)&&a.counts.push({kind:b,ledger:w.count,register:O.count})}else a.lost.push(...Km(w,S).map(([O,P])=>o({kind:b,matter:
O,unit:P}))),a.extra.push(...Km(S,w).map(([O,P])=>o({kind:b,matter:O,unit:P})))}return a}function Km(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Qr(t,n))!=null?i:[]);
return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var $T=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function AT({rounds:e,open:t}){let n=Object.keys(e).slice(0,OT),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:LT(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;$T(JSON.stringify(o))>TT;){let[s]=Object.entries(
i).filter(a=>!Bs(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=Mu(s[1])}return o}var LT=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Bs(n)?
n:Mu(n)])),Wm=e=>JSON.stringify(AT(e)),Jo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Vm=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),PT=e=>Jo(e)&&(Object.values(e).every(Vm)||
typeof e.count=="number"&&typeof e.sum=="string"),NT=e=>Jo(e)&&Jo(e.kinds)&&Object.values(e.kinds).every(PT);function qm(e){try{let t=JSON.parse(e);return!Jo(t)||!Jo(t.rounds)||!Vm(t.open)?void 0:
Object.values(t.rounds).every(NT)?t:void 0}catch{return}}var Xm=e=>e===void 0||e==="unreadable"?Nu:e;function Ym(e,t,n){let r=Du(e!=null?e:Nu,t,n);return jm(r,n)?r:Iu(r,t,n)}function tr(e,t,n){
return e==="unreadable"?e:Fu(Ym(e,t,n),t,n)}function Hs(e,t){let{round:n}=e.settings(),r=Nt(e),o=t.ledger();if(o==="unreadable")return o;let i=Ym(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),Fu(i,r,n)}function Ws(e,t,n){e.settle();let r=Du(Xm(t.ledger()),Nt(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Jm(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=ct(i)(n),a=We((c=Nt(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(Gs(o,i,a?[s]:[],a?[]:[s])))}function Qm(e,t){
let n=Xm(t.ledger()),{round:r}=e.settings();t.keepLedger(Iu({...n,open:[]},Nt(e),r))}var eg=[1e3,4e3],MT=6,wn=class extends Error{};function pe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=eg.length||r instanceof te||r instanceof wn)throw r;e.sleep(eg[n])}}function nr(e,t,n){return pe(t,()=>{for(let r=0;r< MT;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new wn(
"the lock is not to be had")})}var IT=27e4,DT=25,FT=2400,zT=5,Vs=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(DT,Math.floor(FT/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof te)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>IT&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=nr(n,this.post,()=>{var u;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),l=[];for(let d of t){let p=zm(s,d)?this.readdressed(d,a.get((u=d.unit)!=null?u:"")):nt(d,"lapsed",this.now,k({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(l.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,nt(d,"failed",this.now,k({key:"letter.unwritable"}))):c.set(d.key,p)}return Mt(n,c),Ws(n,this.post,l.map(({key:d})=>d)),l});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:er(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=Ji([n],this.state.settings);if(!o.to)return nt(t,"failed",
this.now,k(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:er(t,this.state);return this.written.set(t,n),nt(t,
"sending",this.now,"",n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,
subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,nt(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);
return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,
this.refusedInARow+=1,this.refusedInARow>=zT&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return pe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){
var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,nt(t,"failed",this.now,k({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?
void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,
this.doubt.push(t.key),this.outcome.toRecord.set(t.key,nt(t,"unknown",this.now,k({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:
this.doubt,at:this.now};pe(this.post,()=>this.post.keepJournal(n))}};var UT=400;function tg(e,t,n,r,o=r){let i=Eo(e.settings),s=Un(e),a=e.deadline.dueBefore?Ki(e.deadline,"",e.settings,i).last:"",c={
days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},l=[],u=Math.min(UT,Ye(t,n>a?n:a));for(let d=0;d<=u;d+=1){let p=ke(t,d);if(i.sends(p)){let{line:h,held:g}=KT(e,s,p,d===0?o:r,l,c);l=g,
p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=ZT(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function KT(e,t,n,r,o,i){let s=Vt(
e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:l}=Kn(s.letters,r,e.settings.quotaReserve),u={};for(let d of a)u[d.kind]=(u[d.kind]||0)+1,t.assume(d,n);return{line:{
day:n,counts:u,recipients:l,held:c.length},held:c.map(({key:d})=>d)}}var ZT=({units:e},t,n)=>e.filter(r=>{var o;return le(r)&&yt(r.emails).length&&!((o=t.of(je(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function ng(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return zu({day:"",counts:t,recipients:0,held:0})}function zu({counts:e,held:t}){return[qi.filter(
r=>e[r]).map(r=>`${e[r]} ${X(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var rr=class extends te{},or=(e,{confirmed:t},n)=>[...jT(e,t),...BT(n).map(
r=>({about:"ledger",why:r}))];function jT(e,t){let n=xp(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function BT(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Gm(e)?[]:GT(e)}function GT(e){let t=Hm(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var HT=60;function qs(e,t){for(let n=0;n<=HT;n+=1){let{letters:r}=Vt(e,ke(t,n));if(
r.length)return{key:"letter.preview",with:{counts:ng(r)}}}return{key:"letter.previewNone"}}var Xs=e=>JSON.stringify(Bt(e));var WT=7*6e4,en=({lease:e},t)=>e.by!==""&&e.until>t;function rg(e,t){let n=
e.newId();return nr(e,t,()=>{let r=t.post();if(!(en(r,e.now)&&r.lease.by!==n))return t.setLease({until:kr(xi(e.now)+WT),by:n}),r})}function og(e){try{pe(e,()=>e.setLease({until:"",by:""}))}catch{}}
var ig=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,sg=e=>e.replace(ig,"(liên kết, xem trong biểu mẫu)").trim(),ag=e=>e.search(ig)<0?e.trim():"";var Qo=({
rowId:e,approved:t})=>Fr(`${e} ${t}`);var VT=({pageName:e,accountName:t})=>{var n;return In((n=[e,t].map(ag).find(Boolean))!=null?n:"")};function qT(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((r,o)=>{var l;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(l=n.get(r.unit.trim()))!=null?l:{faults:[],returned:[]};n.set(r.unit.trim(),a),jn(r,e.markKey(
))==="returned"&&a.returned.push({title:VT(r),comment:sg(r.comment),mark:Qo(r)});for(let u of s.filter(ns))u.column===""&&(Rh(u)||a.faults.some(p=>Th(p,u)))||a.faults.push(u)}),n}var XT=(e,{own:t},
n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Bi(e),status:t.status,timeliness:t.timeliness,extendedTo:Er(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&Ht(i),sentence:k(Sh(s))})),returned:(o=
n==null?void 0:n.returned)!=null?o:[]}};function YT(e,t){let n=qT(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[XT(r,t.units[o],n.get(r.code.trim()))])}function Uu(e,t,n){
let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:ke(o,1),t)}function ei(e,t){let n=e.settings();return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:YT(e,t),register:Nt(e),staff:e.staff(),contact:n.contact,links:{book:
e.link()}}}function Ys(e,t,n=pt(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...ei(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?Uu(e.now,i,
e.now):void 0,zones:t.zones()}}}var JT={state:fe.sent,why:""},QT=()=>({state:fe.held,why:k({key:"letter.cutBefore"})}),cg=()=>({state:fe.unknown,why:k({key:"letter.cut"})});function ug(e,t){var a,c,l;
let n=ct(e.settings().round),r=e.table("letters").rows.map(u=>({...u,key:n(u.key)})),o=new Set(r.map(({key:u})=>u)),i=new Map;for(let{key:u,state:d,at:p}of r)u&&d===fe.sending&&i.set(u,(t==null?
void 0:t.at)===p?QT():cg());let s=(u,d)=>{let p=n(u);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let u of[...(a=t==null?void 0:t.doubt)!=null?a:[],(c=t==null?void 0:t.key)!=null?c:""])s(u,
cg());for(let u of(l=t==null?void 0:t.gone)!=null?l:[])s(u,JT);Mt(e,i)}var eO=new Set([...Object.keys(Fi),"round","dueBefore","graceUntil"]);function eo(e,{round:t}){let n=e.filter(({key:r,field:o}
)=>r!=="setting.empty"&&eO.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:he.round.label}}]}var tO=12e4,nO=6e4,rO=2e3,oO=1e4;function iO(e,{register:t}){let n=({key:r})=>{
var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function sO(e,t,n,r){if(Kn(t,n,r).held.length===0)return n;let o=pe(e,()=>e.renewsIn());if(
o>tO||o<-nO)return n;e.sleep(Math.max(0,o)+rO);let i=pe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(oO),i=pe(e,()=>e.quota());return i}var ti=(e,t)=>e?`${e} ${t}`:"";function aO({sent:e,
failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,l=[ti(e,"thư đã gửi"),ti(t,"thư gửi lỗi"),ti(n,"thư không rõ đã gửi"),ti(c,"thư chờ lượt sau"),ti(s,
"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${l}. ${k(o)}`:l,stopped:
r.length?o:void 0,isDry:a}}function cO(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:l,kind:u,unit:d,state:p,why:h}of s)c.set(l,{...u?{kind:X(u).label}:{},...d?{unit:d}:{},state:fe[
p],at:e.now,why:k(h)});for(let l of i)c.set(l.key,nt(l,"held",e.now,k({key:"letter.quota"})));for(let l of r)c.set(l.key,nt(l,"held",e.now,k(o)));n.forEach((l,u)=>c.set(u,l)),(c.size||a)&&nr(e,t,()=>{
Mt(e,c),a&&Ws(e,t,[])})}function uO(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&pe(e,()=>e.setRefused(i))}function dg(e,t,n){let r=
nr(e,t,()=>{ug(e,n.inFlight);let o=qo(e);return e.settle(),{checked:o,compared:Hs(e,t)}});return n.inFlight&&pe(t,()=>t.closeJournal()),r}function lO(e,t,n,r){let o=e.settings();n.confirmed||pe(t,(
)=>t.setConfirmed(Bt(o)));let[i]=or(o,n,r);if(i)throw new rr(i.why)}function dO(e,t,n,r,o){let{checked:i,compared:s}=dg(e,t,n);lO(e,t,n,s);let a=pe(t,()=>t.quota()),c=pe(t,()=>Ys(e,t,i,a)),l=Vt(c,
e.today),u=iO(r(l,c),c),d=o?0:c.settings.quotaReserve,p=o?a:sO(t,u,a,d),{go:h,held:g}=Kn(u,p,d);h.length&&pe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new Vs(e,t,c,p,n.refused,o),
{outcome:w}=b;try{b.run(h),cO(e,t,w,o?[]:g,o?[]:l.closed,h.length>0)}catch(S){throw b.leaveWord(),S}return h.length&&pe(t,()=>t.closeJournal()),uO(t,w,n),e.broke(l.broke.map(({error:S})=>S)),aO(w,
g.length,l.broke.length,h.length===0&&g.length>0)}var pO=e=>k(e instanceof te?e.problem:e instanceof wn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function lg(e,t){try{pe(e,()=>e.setLastRun(
t))}catch{}}function pg(e,t,n){let r=rg(e,t);if(r)try{return n(r)}finally{og(t)}}var Ku=(e,t,n,r="")=>pg(e,t,o=>dO(e,t,o,n,r)),Js=(e,t)=>{pg(e,t,n=>dg(e,t,n))};function hO(e,t,{runner:n,dry:r}){let[
o]=eo(pe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new te(o);if(!e.isStaff(n))throw new rr({key:"letter.runnerLeft",with:{email:n}});let i=Ku(e,t,
s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function hg(e,t){let n=pe(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||pe(t,()=>t.me())!==r))try{
let a=hO(e,t,n);a&&lg(t,a)}catch(a){if(lg(t,{lastRun:o,did:i,trouble:`${ie(e.today)}: ${pO(a)}`,dry:s}),!(a instanceof te))throw a}}var Qs={is:"nobody"},se=e=>"email"in e?e.email:"";var fO=e=>e;
function ea(e){let t=new Set,n=new Map;for(let r of e.map(L))t.add(r),n.has(xe(r))||n.set(xe(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(xe(r)))!=null?o:r}}var mO=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function ta(e,t,n=fO){return t===""?"":e.choices?dp(e,t):e.format==="time"?mO(t)?t:"":e.code==="own"?L(t):e.code==="other"?n(L(t)):t}var gO=8,to=class{
constructor(t){this.name=Cu(`name of ${t}`).slice(0,gO),this.keyed=new As(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},fg=e=>Cu(e.join(`\n`));var no=(e,t)=>e!==""&&dn(e)===dn(t),kn=(
e,t)=>t.some(n=>no(n,e));function mg(e,t){return t?{staff:e.filter(n=>kn(n,t)),kept:t.filter(n=>kn(n,e))}:{staff:[...e],kept:void 0}}var gg=(e,t)=>e.filter(n=>!kn(n,t));var yO=()=>Date.now().toString(
36).slice(-6).toUpperCase();function ir(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function na(e){if(e instanceof te)return e.problem;let t=yO();return ir(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var yg=e=>`draft/${e}/count`,bg=e=>`draft/${e}/kept`,wg=(e,t)=>`draft/${e}/${t}`;var bO=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Zu={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(bO(t[bg(e)]))return Zu.drop(e),"";let n="";for(let i=0;i< Number((r=t[yg(e)])!=null?r:0);i+=1)n+=(o=t[wg(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[wg(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[yg(e)]:String(r),[bg(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var vt=e=>(e>26?vt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),kg=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),xn=(e,t=e)=>`${vt(e)}2:${vt(t)}`;function ro(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var xg=/^[=+\-@\t\r\n＝＋－＠']/,sr=e=>xg.test(e)?`'${e}`:e,wO={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},ar=e=>{var t;return wO[(t=e.format)!=null?t:"text"]};
function ra(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):sr(t);if(n==="text")return sr(t);let r=xi(t);
return Number.isFinite(r)?new Date(r):sr(t)}var kO=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},xO=e=>kO(e)?kr(e.getTime()):"";function oa(e,t){if(
t instanceof Date){let r=xO(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&xg.test(n.slice(1))?n.slice(1):n}
var vg=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function ju(e,t,n){let r=vg(t);return vg(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function ia(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var vO=3,Sg=
"Cần sửa: ",aa=(e,t)=>e&&e.indexOf(Sg)!==0?e:t?Sg+t:"",Re=e=>q[e].columns;function Bu(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Re(e))){let a=o.indexOf(
s.heading),c=a<0?o.findIndex(l=>Kt(l)===Kt(s.heading)):a;if(c<0)throw new te({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((l,u)=>u>c&&l===s.heading))throw new te({key:
"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function SO(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function RO(e){let t=
e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var TO=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return ea(n<0?[]:t.map(r=>r[n]))},OO={accounts:"rowId",
units:"code"},sa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;
this.writtenBefore=new Set;this.key=OO[t];let[o=[],...i]=SO(n),s=RO(i);this.headings=o,this.lines=s,this.positions=Bu(t,q[t].title,o);let a=Object.entries(Re(t)).map(([u,d])=>({key:u,column:d,at:
this.positions.get(u)-1})),c=s.map(u=>a.map(({column:d,at:p})=>oa(d,u[p]))),l=r!=null?r:TO(a,c);this.rows=c.map((u,d)=>this.rowFrom(a,u,l,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};
return t.forEach(({key:s,column:a},c)=>{if((i[s]=ta(a,n[c],r))===n[c])return;let u=this.untidy.get(s);u?u.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(
t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Re(this.tab)[o.get(s)];return ju(t,[...o.keys()],(s,a)=>ra(i(a),r(s,o.get(a)))).map(({row:s,
column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(l=>l.map((u,d)=>ar(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){
this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Fe(0);
this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Fe(n),r).setValue(o)}putTyped(t){if(t.length===0)return;
let n=new Map(t.map(r=>[Fe(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){
this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=ju(t.map(c=>c.index),[1],()=>0).length>vO,o=this.renamed(t),i=
!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,l)=>this.rows[c-2][l],a=r?this.rows.map((c,l)=>Fe(l)):t.map(c=>Fe(c.index));this.write(a,i?n:n.filter(
c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Fe(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Fe(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Re(this.tab)).map(r=>[r,""]));for(;;){let r=Fe(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var l;return(l=t[a-r][c])!=null?l:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=ia(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,l,u)=>l.some(d=>d!==""&&d!==!1)?u+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>Fe(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],l=new Map(t.map(g=>[Fe(g.index),g.notes])),u=new Map(r.map((g,b)=>[o[b],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((g,b)=>g.map((w,S)=>{var P,z;
let O=(z=l.get(i+b))==null?void 0:z[(P=u.get(a+S))!=null?P:""];return O===void 0?w:aa(w,O)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var vn=({tab:e,positions:t})=>Object.entries(Re(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function _O(e,t,n=()=>!1){let r=Rg(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,l=r[c],u=c>=r.length||
!n(i)&&!e.includes(l)?{do:"write",at:c,heading:i,old:l!=null?l:""}:{do:"insert",at:c,heading:i,old:""};o.push(u),Tg(r,u)}),o}function Rg(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var Tg=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function CO(e,t,n,r,o){let i=Rg(n),s=r,a=_O(ca(e),n,EO(e,o)).map(c=>{let{do:l,at:u,heading:d,old:p}=c;return s=Og(
t,s,u+1)+(l==="insert"?1:0),l==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(d),Tg(i,c),p?{key:"setup.headingBack",with:{tab:q[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:q[e].title,column:d}}});return{now:i,columns:s,did:a}}var EO=(e,t)=>n=>Object.values(Re(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),ca=
e=>Object.values(Re(e)).map(({heading:t})=>t);function Og(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function _g(e,{sheet:t,made:n},r){var u;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((u=t.getRange(1,1,1,i).getValues()[0])!=null?u:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:Bu(e,q[e].title,d)});if(s.some(d=>d!=="")){
let d=CO(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Og(t,i,ca(e).length),l=a(ca(e),n||t.getLastRow()===0,c);return l.isNew||Gu(l),{open:l,did:[]}}function Gu({tab:e,sheet:t}){let n=
ca(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Cg(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=u=>[kg(/^[A-Z]*/.exec(u)[0]),Number(
/\d*$/.exec(u)[0])],[[s,a],[c,l]]=[i(r),i(o)];return{top:a||1,bottom:l||t,left:s||1,right:c||n}}function ni(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Cg(e,t);return`${n} ${o} ${r} ${i}`}
var oo=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Cg(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),io=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Hu=e=>e.toLowerCase();var Wu="Sổ Tài Khoản: ",qu=e=>e.getEmail().toLowerCase();function ua(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:qu(s)})),o=s=>kn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!kn(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function $O({tab:e,positions:t}){let n=o=>ro(vn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>xn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(vt).join("–")}, duyệt`,range:xn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${q[e].title}`,range:"",open:[]}]}var Eg=e=>e.getA1Notation(),$g=e=>e.getEditors().map(qu),AO=(e,t,n)=>ni(e.range,
n)===ni(t.range,n)&&oo(e.open,n)===oo(t.open,n),Vu=({editors:e},t)=>t.filter(n=>!e.includes(n));function LO(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Vu(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Vu(e,n).length}var so=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=qu(t.me)}ensure(t){let n=$O(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&AO(a,c,t)&&!a.warns&&LO(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Vu(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:q[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:l,range:u})=>{if(l&&l.indexOf(Wu)!==0)return[];let d=u!=null?u:Eg(
c.getRange()),p=d!==""&&r.some(h=>ni(h.range,n)===ni(d,n));return!l&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:l.slice(Wu.length),open:d?[]:c.getUnprotectedRanges().map(Eg),warns:
c.isWarningOnly(),editors:$g(c)}]})}stopsNobody(t){let n=$g(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:l}=this.people,u=r?t.getRange(r).protect():t.protect();u.setDescription(Wu+n),o.length&&u.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?u.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):u.addEditor(l).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&u.removeEditors(d);for(let{user:h,email:g}of a)g||this.takeOff(u,h);
this.letUnseenIn(u,s),(p=this.domain)!=null||(this.domain=u.canDomainEdit()),this.domain&&u.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var cr='*LEN("STK")',Ag={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Lg(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${vt(i)}$1="${Re(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${cr}`}}var Yu=e=>t=>`$${vt(e.get(t))}2`,Pg=e=>(t,n)=>`(${Yu(e)(t)}="${n}")`;function PO(e){let[t,n]=[Yu(e),
Pg(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${cr}`},Lg("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",oe.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${cr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",oe.overdue)}+${n("timeliness",oe.late)})${cr}`}]}function NO(e){let[t,n]=[Yu(e),Pg(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ve.stopped)}${cr}`},Lg("accounts",e,"fix",[..._o.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Ee.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Ee.passed)}${cr}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${cr}`}]}var Xu={units:PO,accounts:NO},MO=e=>{var t,n;return io(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},IO=e=>e.getRanges().map(t=>t.getA1Notation()),Ng=e=>e.columns.map(([t,n])=>xn(t,n));function DO({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Ng(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Ag[i.colour][0]).setFontColor(Ag[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function ri(e){var i;let t=(i=Xu[e.tab])==null?void 0:i.call(Xu,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:MO(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===io(s.formula)&&oo(
IO(r[a].rule),e)===oo(Ng(s),e))?[]:(DO(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:q[e.tab].title}}])}var FO="#e8f0fe",zO="#f1f3f4",Mg=e=>e.writer==="us"?zO:FO,
la=({tab:e})=>({tab:q[e].title});function Ig({sheet:e},t){for(let n of new Set(t.map(({column:r})=>ar(r)))){let r=t.filter(({column:o})=>ar(o)===n).map(({at:o})=>o);e.getRangeList(ro(r).map(([o,
i])=>xn(o,i))).setNumberFormat(n)}}function UO(e){let t=vn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Hu(s[o-1])!==Hu(ar(i))));
return Ig(e,r),r.length?[{key:"setup.formats",with:la(e)}]:[]}var Dg=e=>vn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(xn(t))}]:[]),Fg=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),KO=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function zg(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function ZO(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Dg(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],l=c&&KO(c,i,o.help)?c:Fg(i,o.help);zg(()=>s.setDataValidation(l))?t=a.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:la(
e)}]:[],...n.length?[{key:"setup.table",with:{...la(e),columns:n.join("”, “")}}]:[]]}function jO(e){let t=vn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:l,column:u})=>[l,u])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((l,u)=>{var d,p;return(p=(d=r.get(u+1))==null?void 0:d.help)!=null?p:l}),a=i.map((l,u)=>r.has(u+1)?Mg(r.get(u+1)):l),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ug=({sheet:e},t)=>{for(let[n,r]of ro(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function BO(e){let t=vn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ug(e,t),t.length>0}function GO({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of ro(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Kg(e){let{tab:t,sheet:n,rows:r}=e,o=vn(e);n.setTabColor(q[
t].color),n.setFrozenRows(1),q[t].frozenColumns&&n.setFrozenColumns(q[t].frozenColumns),GO(e,o),Ug(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Ig(e,o.filter(({column:s})=>ar(s)!=="@"));let i=Dg(e);i.length&&zg(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Fg(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Mg(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Ju=e=>[...UO(e),...ZO(e)];function Zg(e){let t=[
jO(e),BO(e)].some(Boolean);return[...Ju(e),...t?[{key:"setup.looks",with:la(e)}]:[]]}var da=["accounts","units"],HO=100,jg=400;function WO({sheet:e,rows:t}){let n=e.getMaxRows(),r=Fe(t.length)-1;
return n-r>=HO?n:(e.insertRowsAfter(n,jg),n+jg)}function Bg(e,t,n){let r,o=t;for(let i of da){let s=e(i),a=WO(s);if(a===t[i])continue;let{sheet:c,positions:l}=s,u={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:l};Ju(u),ri(u),r!=null||(r=new so(n())),r.ensure({...u,made:!1}),o={...o,[i]:a}}return o}var Qu=5,ao=10,oi=[["Phải báo cáo",""],[oe.onTime,"timeliness"],[oe.grace,
"timeliness"],[oe.late,"timeliness"],[$.missing,"status"],[$.fix,"status"],[$.reported,"status"],[$.approved,"status"],[$.none,"status"]],VO=300;function Hg(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=VO))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>vd(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var ii=e=>{let{kinds:t,parents:n}=Hg(e);return Fr(JSON.stringify([t,n]))};function qO(e,t,n){let r=d=>{let p=vt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
Cp(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,sr(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(ao-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...oi.map(([g])=>g)]),...h.map(g=>[sr(g.label),...oi.map(([b,w])=>i(b,w,`*${s(p,g.text)}`))])],l=[...oi.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...l],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function XO(e){try{return e.getCharts().length>0}catch{return!0}}function Gg(e){if(XO(e))return[];let t=e.getRange(Qu+1,1,
oi.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function YO(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?io(n[i][a])===io(s):!n[i][a]&&sr(String(r[i][a]))===s))}var JO=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===oi[0][
0]?[`A${n+1}:${vt(ao)}${n+1}`]:[]);function pa(e,t,n,r){let o=qO(t,n,Hg(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,ao),l=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(ao).fill("")});if(i>0){if(YO(c,l))return Gg(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(JO(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Qu-1,2,a-Qu+2,ao-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,ao-1,115),c.setValues(l);let u=[{key:"setup.summary"},...Gg(e)];return SpreadsheetApp.flush(),u}function co(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var QO=500;function Wg(e,t,n,r){var l;let o=e.getLastRow(),i=e_(o>0?(l=e.getSheetValues(1,1,1,-1)[0])!=null?l:[]:[]),s=t.map(u=>{var d,p,h;
return{at:n,who:r,what:k(u.what),unit:(d=u.unit)!=null?d:"",rowId:(p=u.rowId)!=null?p:"",columns:((h=u.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=u=>{ia(e,a+s.length-1,QO,()=>e.getRange(a,
1,s.length,u.length)).setValues(s.map(d=>u.map(p=>p?ra(Co[p],d[p]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}function e_(e){let t=Object.keys(Co),n=
e.map(r=>t.find(o=>Co[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}function nl(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,
o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Vg(e,t){return typeof t=="bigint"?t.toString():t}var tl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function qg(e){return new tl(e)}function Xg(e){return e==null}function Yg(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Jg(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var rl="captureStackTrace"in Error?Error.captureStackTrace:(
...e)=>{};function ha(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ol(e){if(ha(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=
t.prototype;return!(ha(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function il(e){return ol(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?
new Set(e):e}var Qg=new Set(["string","number","symbol"]);function ai(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ci(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||
n!=null&&n.parent)&&(r._zod.parent=e),r}function rt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:
t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ey(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Rn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[
r])==null?void 0:n.continue)!==!0)return!0;return!1}function ty(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;
return!1}function Tn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function si(e){return typeof e=="string"?e:e==null?void 0:e.message}function sl(e){
var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function fa(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function On(e,t,n){var c,l,u,d,p,h,g,b,w,S,O,P,z,M,m,f,y;var r;let o=(l=(c=e.inst)==null?void 0:
c._zod)==null?void 0:l.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(f=(m=(z=(O=(w=si((b=(g=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:g.error)==null?void 0:b.call(g,e)))!=null?w:si(i==null?void 0:i(
e)))!=null?O:si((S=t==null?void 0:t.error)==null?void 0:S.call(t,e)))!=null?z:si((P=n.customError)==null?void 0:P.call(n,e)))!=null?m:si((M=n.localeError)==null?void 0:M.call(n,e)))!=null?f:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var t_=/[\uD800-\uDBFF]/;function ny(e){let t=e.length;if(!t_.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ry(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function oy(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):n_(e,n,r.value)}}function ur(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function al(e,
t,n){return ur(e,t,n,!1)}function n_(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:ur(this,t,n.bind(this))},set(r){ur(this,t,r)}})}function r_(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var el,Sn=!1,o_={configurable:!0,get(){Sn=!0}};function _n(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&el!==e._zod){el=void 0;return}el=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,o_);let o=Sn;Sn=!1;try{let i=n(this);return Sn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Sn=Sn||o,i}catch(i){throw delete this[t],Sn=Sn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function iy(e,t,n,r){let o=r_(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var sy;var cl={value:void 0,enumerable:!1},ay="captureStackTrace"in Error?Error:null;function i_(e){
let t=ay;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ay=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function H(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,g){if(h._zod){if(h._zod.traits.has(e))return}else{cl.value=new i(g);try{
Object.defineProperty(h,"_zod",cl)}finally{cl.value=void 0}}if(h._zod.traits.add(e),t(h,g),a){let w=Object.getPrototypeOf(h),S=h._zod.constr.prototype,O=w;for(;O&&O!==S;)O=Object.getPrototypeOf(O);
let P=O!=null?O:w;a.has(P)||(a.add(P),oy(P,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(w in h||(h[w]=b[w].bind(h)))}let l=(p=r==null?void 0:r.Parent)!=null?p:
Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(h){var S;let g=r!=null&&r.Parent?i_(u):this;c(g,h);let b=g._zod.deferred;if(b){for(let O of b)O();g._zod.deferred=void 0}
let w=(S=globalThis.__zod_globalConfig)==null?void 0:S.postProcessor;return w&&w(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var g,b;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(b=(g=h==null?void 0:h._zod)==null?void 0:g.traits)==null?void 0:b.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var tn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var cy;(cy=(sy=globalThis).__zod_globalConfig)!=null||(sy.__zod_globalConfig={});var uo=
globalThis.__zod_globalConfig;function St(e){return e&&Object.assign(uo,e),uo}function s_(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Vg,2)),e.message}
function a_(e){this._zod.message=e}var c_={get:s_,set:a_,enumerable:!0,configurable:!0},ll={value:void 0,enumerable:!1},uy=new WeakSet([Object.prototype,Error.prototype]),ly=(e,t)=>{e.name=
"$ZodError",ll.value=t,Object.defineProperty(e,"issues",ll),ll.value=void 0,Object.defineProperty(e,"message",c_);let n=Object.getPrototypeOf(e);uy.has(n)||(uy.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},tU=H("$ZodError",ly),ui=H("$ZodError",ly,void 0,{Parent:Error});var l_=e=>{let t=(n,r,o,i)=>{var c,l;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new tn;if(a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>On(d,s,St())));throw rl(u,(l=i==null?void 0:
i.callee)!=null?l:t),u}return a.value};return t},li=l_(ui),d_=e=>{let t=async(n,r,o,i)=>{var c,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>On(d,s,St())));throw rl(u,(l=i==null?void 0:i.callee)!=null?l:t),u}return a.value};return t},dl=d_(ui),p_=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new tn;return i.issues.length?dy(e,i.issues,o):{success:!0,data:i.value}},di=p_(ui);
function dy(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>On(o,n,St()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var h_=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?dy(e,i.issues,o):{success:!0,data:i.value}},pl=h_(ui);var py=/^[\s\S]{0,}$/;var hl=
/^-?\d+(?:\.\d+)?$/,hy=/^(?:true|false)$/i;var ma=H("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var f_=e=>{let t=
e.value;return!Xg(t)&&t.length!==void 0};var fy=H("$ZodCheckMaxLength",(e,t)=>{var r;var n;ma.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=f_),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?ny(i):s)<=t.maximum)return;let c=ry(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var m_=H(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ma.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),my=H("$ZodCheckRegex",(e,t)=>{
m_.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var gy={major:4,minor:6,patch:7};var ft=H("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=gy;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,u,d)=>{if(l.memo)return l;let p=Rn(l),h;for(let g of u){if(g._zod.def.when){if(ty(l)||!g._zod.def.when(l))continue}else if(
p)continue;let b=l.issues.length,w=g._zod.check(l);if(w instanceof Promise&&(d==null?void 0:d.async)===!1)throw new tn;if(h||w instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{
await w,l.issues.length!==b&&(fa(l.issues,b,e),p||(p=Rn(l,b)))});else{if(l.issues.length===b)continue;fa(l.issues,b,e),p||(p=Rn(l,b))}}return h?h.then(()=>l):l},c=(l,u,d)=>{if(Rn(l))return l.aborted=
!0,l;let p=a(u,o,d);if(p instanceof Promise){if(d.async===!1)throw new tn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(l,u)=>{if(u.skipChecks)return e._zod.parse(l,u);if(
u.direction==="backward"){let p=e._zod.parse({value:l.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,l,u)):c(p,l,u)}let d=e._zod.parse(l,u);if(d instanceof Promise){
if(u.async===!1)throw new tn;return d.then(p=>a(p,o,u))}return a(d,o,u)}}},{get"~standard"(){return al(this,"~standard",w_(this))},set"~standard"(e){ur(this,"~standard",e)}}),ky=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>On(n,t,St()))}:{value:e.value};async function b_(e,t){let n={async:!0};return ky(await e._zod.run({value:t,issues:[]},n),n)}function w_(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return ky(r,n)}catch{}return b_(e,t)},vendor:"zod",version:1}}var xy=H("$ZodString",(e,t)=>{var n;ft.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:py,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var vy=H("$ZodNumber",(e,t)=>{ft.init(e,t),e._zod.pattern=hl,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Sy=H("$ZodBoolean",(e,t)=>{ft.init(e,t),e._zod.pattern=hy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function k_(e,t){let n=sl(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,l]of sl(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){
let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,fa(i.issues,u,e),i}}return o(i,s)}}var x_=e=>Array.isArray(e)?e.length:-1;function yy(e,t,n){e.issues.length&&t.issues.push(...Tn(
n,e.issues)),t.value[n]=e.value}var Ry=H("$ZodArray",(e,t)=>{ft.init(e,t);let n=uo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let l=i[c],u=
t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)s.push(u.then(d=>yy(d,r,c)));else if(yy(u,r,c),a&&u.issues.length!==0&&Rn(u))break}return s.length?Promise.all(s).then(()=>r):r},k_(e,
x_)});function ga(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Tn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var v_=[];
function S_(e){var s,a,c,l;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:v_,o=r.length?[...t,...r]:t;for(let u of o)if(!((l=(c=(a=(s=e.shape)==null?void 0:s[
u])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&l.has("$ZodType")))throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=ey(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function R_(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,p=l.optout,h=0;for(let g in t){if(s&&
n.issues.length!==h){if(Rn(n,h))break;h=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){u==="never"&&a.push(g);continue}if(u==="never"){a.push(g);continue}let b=l.run({value:t[g],issues:[]},
r);b instanceof Promise?e.push(b.then(w=>ga(w,n,g,t,d,p))):ga(b,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ty=H("$ZodObject",(e,t)=>{var l;ft.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let u=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=qg(()=>S_(t));_n(e,"propValues",u=>{let d=u.def.shape,p={};for(let h in d){let g=d[
h]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,h)||Jg(p,h,new Set);for(let b of g.values)p[h].add(b);g.optin!==void 0&&p[h].add(void 0)}}return p});let i=ha,s=t.catchall,a,c=uo.memoizer;
c==null||c.attach(e),e._zod.parse=(u,d)=>{a!=null||(a=o.value);let p=u.value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};
let h=[],g=a.shape,b=d==null?void 0:d.abortEarly,w=u.issues.length;for(let S of a.allKeys){if(b&&u.issues.length!==w){if(Rn(u,w))break;w=u.issues.length}if(S==="__proto__")continue;let O=g[S],P=
O._zod.optin,z=O._zod.optout,M=O._zod.run({value:p[S],issues:[]},d);M instanceof Promise?h.push(M.then(m=>ga(m,u,S,p,P,z))):ga(M,u,S,p,P,z)}return s?R_(h,p,u,d,o.value,e,b===!0):h.length?Promise.all(
h).then(()=>u):u}});var Oy=H("$ZodRecord",(e,t)=>{ft.init(e,t);let n=uo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!ol(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>On(g,o,St())),input:u,path:[u],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Tn(u,g.issues)),r.value[p]=
g.value})):(h.issues.length&&r.issues.push(...Tn(u,h.issues)),r.value[p]=h.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=i[u]}else l=l!=null?l:[
],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&hl.test(l)&&u.issues.length){let g=t.keyType._zod.run({value:Number(l),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(u=g)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c!=null?c:[],c.push(
l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(g=>On(g,o,St())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({
value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...Tn(l,g.issues)),r.value[p]=g.value})):(h.issues.length&&r.issues.push(...Tn(l,h.issues)),r.value[p]=
h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var _y=H("$ZodEnum",(e,t)=>{ft.init(e,t);let n=nl(
t.entries),r=new Set(n);e._zod.values=r,_n(e,"pattern",o=>{let i=nl(o.def.entries).filter(s=>Qg.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>ai(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Cy=H("$ZodLiteral",(e,t)=>{ft.init(e,t);let n=new Set(t.values);e._zod.values=
n,_n(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ai(i):i?ai(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function by(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ey=H("$ZodOptional",(e,t)=>{
ft.init(e,t),_n(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",_n(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),_n(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Yg(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>by(n,i)):by(n,o)}return t.innerType._zod.run(n,r)}});var $y=
H("$ZodDefault",(e,t)=>{ft.init(e,t),e._zod.optin="defaulted",_n(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>wy(i,t)):wy(o,t)}});function wy(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function Ay(e){return e.checks&&(e.checks=[...e.checks]),e}function Ly(e,t){return new e(Ay({type:"string",...rt(t)}))}function Py(e,t){return new e(Ay({type:"number",checks:[],
...rt(t)}))}function Ny(e,t){return new e({type:"boolean",...rt(t)})}function ya(e,t){return new fy({check:"max_length",...rt(t),maximum:e})}function pi(e,t){return new my({check:"string_format",
format:"regex",...rt(t),pattern:e})}var It=H("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ft.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){ur(this,"with",e)},parse(e,t){return li(this,e,t,{callee:this.parse})},parseAsync(e,t){return dl(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return di(this,e,t)},safeParseAsync(e,
t){return pl(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return ci(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),O_=H("ZodMiniString",(e,t)=>{
xy.init(e,t),It.init(e,t)});function Y(e){return Ly(O_,e)}var __=H("ZodMiniNumber",(e,t)=>{vy.init(e,t),It.init(e,t)});function nn(e){return Py(__,e)}var C_=H("ZodMiniBoolean",(e,t)=>{Sy.init(e,t),
It.init(e,t)});function lr(e){return Ny(C_,e)}var E_=H("ZodMiniArray",(e,t)=>{Ry.init(e,t),It.init(e,t)});function rn(e,t){return new E_({type:"array",element:e,...rt(t)})}var $_=H("ZodMiniObject",(e,
t)=>{Ty.init(e,t),It.init(e,t),iy(e,"shape",n=>n._zod.def.shape,!1)});function J(e,t){let n={type:"object",shape:e!=null?e:{},...rt(t)};return new $_(n)}var My=H("ZodMiniRecord",(e,t)=>{Oy.init(e,t),
It.init(e,t)});function ba(e,t,n){return!t||!t._zod?new My({type:"record",keyType:Y(),valueType:e,...rt(t)}):new My({type:"record",keyType:e,valueType:t,...rt(n)})}var A_=H("ZodMiniEnum",(e,t)=>{
_y.init(e,t),It.init(e,t),e.options=[...e._zod.values]});function wa(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new A_({type:"enum",entries:n,...rt(t)})}var L_=H(
"ZodMiniLiteral",(e,t)=>{Cy.init(e,t),It.init(e,t)});function Iy(e,t){return new L_({type:"literal",values:Array.isArray(e)?e:[e],...rt(t)})}var P_=H("ZodMiniOptional",(e,t)=>{Ey.init(e,t),It.init(e,
t)});function Dt(e){return new P_({type:"optional",innerType:e})}var N_=H("ZodMiniDefault",(e,t)=>{$y.init(e,t),It.init(e,t)});function Dy(e,t){return new N_({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():il(t)}})}St({jitless:!0});var Fy=(e,t)=>li(e,t);function Ze(e,t){if(t)try{let n=di(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}
var hi={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,zy={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},ml={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập nhiều tài khoản Google có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var D_=e=>{try{return e(),!1}catch{return!0}},lo={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>D_((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var xa="google/answer/",Uy="google/differs",gl="google/scratch",va=(
)=>PropertiesService.getScriptProperties(),F_=rn(wa(Object.keys(hi))),z_=J({name:Y(),id:Dt(nn())});function Ky(e){var r;let t={};for(let o of Object.keys(lo))xa+o in e&&(t[o]=e[xa+o]==="true");let n=
Ze(z_,e[gl]);return{answers:t,differs:(r=Ze(F_,e[Uy]))!=null?r:[],...n&&{scratch:n}}}function Zy(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,va().setProperty(xa+t,String(n)))}function jy(e,t){va(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[xa+n,String(r)])),[Uy]:JSON.stringify(t)})}function Sa(e){e?va().setProperty(gl,JSON.stringify(e)):va().deleteProperty(gl)}
var Ra=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){
return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},U_=e=>{var t;return(Object.prototype.toString.call(
e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},R=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:U_(e)};var Gy=[["Trang","Nhóm"]],
yl=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Gy[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(
t).getDataValidation()}),By=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground(
"#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),dr=(e,t,n,r)=>R(n(t(e.cell())),r),Hy={"looks.note":
e=>dr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>dr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>R(e.block(1,2).setNotes([["",
"b"]]).getNotes(),[["","b"]]),"looks.background":e=>dr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>R(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>dr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>dr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>dr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>dr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>R(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),R(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),R(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),R([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return R((t=yl(e))==null?void 0:
t.getCriteriaValues()[0],Gy[0])},"looks.choicesStrict":e=>{var t;return R((t=yl(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return R((t=yl(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=By(e);return R((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=By(e);return R(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),R(e.sheet.getCharts().length,1))};var Wy="Sổ Tài Khoản: thử";function K_(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Wy+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Wy+n)[0],where:n}}var Vy={"rights.range":e=>{let{found:t,where:n}=K_(e),r=R(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=R([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=R(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),R(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=R(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=R(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return R((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return R(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),R(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),R(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var qy={daily:"sendDailyLetters"},Z_="Asia/Ho_Chi_Minh",bl=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===qy[e]),Xy=e=>bl(e).length>0,Ta=(e,t)=>bl(e).some(n=>n.getUniqueId()===t);function Yy(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=bl(t);n!=="none"&&
ScriptApp.newTrigger(qy[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(Z_).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var $e="google/probe",j_=()=>Array(4001).join("é");function fi(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Jy(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var pr=(
)=>PropertiesService.getScriptProperties(),Qy={"stores.kept":()=>fi(pr(),{[$e]:"một"},()=>R(pr().getProperties()[$e],"một")),"stores.over":()=>{let e=pr();return fi(e,{[$e]:"một"},()=>(e.setProperty(
$e,"hai"),R(e.getProperties()[$e],"hai")))},"stores.beside":()=>{let e=pr();return fi(e,{[`${$e}/1`]:"một"},()=>{e.setProperties({[$e]:"hai"});let t=e.getProperties();return e.deleteProperty($e),R([t[
`${$e}/1`],t[$e]],["một","hai"])})},"stores.gone":()=>{let e=pr();return e.setProperty($e,"một"),e.deleteProperty($e),R($e in e.getProperties(),!1)},"stores.long":()=>{let e=pr();return fi(e,{[$e]:j_(
)},()=>{var t;return R((t=e.getProperties()[$e])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return fi(e,{[$e]:"riêng"},()=>R([e.getProperties()[$e],
$e in pr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=R(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return R((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>R(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>R(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>R(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return R(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Jy(()=>R(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Jy(()=>R(
typeof Ta("daily",""),"boolean"))};var B_=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function eb(e){let t=B_();Sa({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Sa({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Ra(e,n,r,t)}var G_=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Oa(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&G_(n,t)&&e.deleteSheet(n),Sa(void 0)}function wl(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var tb=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),xl={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},_a=Object.keys(xl);
function hr(e,t){let n=e.once("texts",()=>e.block(_a.length,1).setNumberFormats(_a.map(()=>["@"])).setValues(_a.map(r=>[xl[r]])).getValues());return R(n[_a.indexOf(t)][0],xl[t])}var kl=()=>new Date(
Date.UTC(2018,9,2,5)),nb={"values.text":e=>hr(e,"name"),"values.letters":e=>hr(e,"letters"),"values.lines":e=>hr(e,"lines"),"values.long":e=>hr(e,"long"),"values.phone":e=>hr(e,"phone"),"values.date":
e=>hr(e,"date"),"values.code":e=>hr(e,"code"),"values.number":e=>R(tb(e,"0",12),12),"values.empty":e=>{let t=e.cell();return R([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return R(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>R(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return R(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),R(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>R(Number(tb(e,"dd/MM/yyyy",kl())),Number(kl(
))),"values.dayShown":e=>R(e.cell().setNumberFormat("dd/MM/yyyy").setValue(kl()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return R([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return R(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return R([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),R(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>R(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),R([t.getValue(),t.getNumberFormat()],["","@"])}};var rb={...nb,...Hy,...Qy,...Vy},H_=
Object.keys(rb),ob=Object.keys(lo);function W_(e,t){try{return rb[e](t)}catch{return{saw:"refused"}}}function V_(e,t){let n={...t};for(let r of ob){let o=lo[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function ib(e,t){return wl(()=>{t.scratch&&Oa(e,t.scratch);let n=eb(e),r=H_.map(s=>({id:s,seen:W_(s,n)})),o=V_(n,t.answers);Oa(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
ob.map(s=>({key:s,how:lo[s].how,answer:o[s]}))};return jy(o,i.differs.map(({id:s})=>s)),i})}function sb(e,{scratch:t}){t&&wl(()=>Oa(e(),t))}function ab(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Vi.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function cb(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Qo(n[i]),Qo({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=ab(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var ub=(e,t)=>cb(e,n=>fh(n.approved,n,t));function lb(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Yr(n.consent))return[];let o=mm(n.consent);return[{index:r,cells:{consent:o,consentMark:Bo({...n,consent:o},t)}
}]}))}function q_(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>qn(n,t)==="unknown"?[{index:r,cells:{consentMark:Bo(n,t)}}]:[]))}function db(e,t){return q_(e,t),cb(e,n=>Qi(n,t)?Zn(
n,t):void 0)}var pb=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&ub(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Pm(t),e.accounts&&lb(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],Ca=pb.length;function hb(e,t,n){if(Object.keys(
t.sheets).length===0){e< Ca&&n(Ca);return}for(let r of pb)r.number<=e||(r.run(t),n(r.number))}function fb(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function X_(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var vl=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=X_(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var l;return(l=t.get(
c))!=null?l:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,
o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=
i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(
let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(
s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(
a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(
let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(
this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[o,i]=this.around(t),s=r.filter(c=>c>o&&
c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,l)=>Math.abs(c-t)-Math.abs(l-t))[0]}around(t){return[this.neighbour(t,
-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(o!==void 0)return o}return n<0?
-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(
!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function mb(e,t,n){let r=new vl(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ot=e=>e,yb=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Re(e.tab)[t].writer!=="us"),Sl=e=>e.typedRows.size>0||e.ownKeys.size>0;function bb(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>ot(
i)[n]);return!fb(r(e),r(t))}var wb=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function gb(e,t,n,r){var i,s;let o=Re(e.tab)[n];return ta(o,oa(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function Y_(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),l=ot(i)[a];return n.get(c)!==a&&l!==""&&gb(t,o,a,c)===l?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":ot(s)[e.key],l=c===""?-1:
t.lines.findIndex((u,d)=>r(d,s,new Set([e.key])).length>0&&gb(t,d,e.key,e.positions.get(e.key))===c);return l<0?[]:[{index:l,now:s,at:r(l,s,i)}]})}function kb(e,t){let n=Y_(e,t),r=Object.keys(Re(
e.tab)).filter(s=>n.some(({index:a,now:c})=>ot(c)[s]!==(t.rows[a]?ot(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var u,d,p;let c=String((u=t.headings[
a-1])!=null?u:"").trim(),l=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return l<0?"":(p=(d=e.lines[s])==null?void 0:d[l])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,ot(a)[c]]))}))),!0}function J_(e){let n=
Object.entries(Re(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ot(s)[c]).join(`\n`).trim();return{
idOf:s=>ot(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function xb(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(ot(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ot(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=mb(n,t.rows,J_(e)),s=(a,c)=>Object.fromEntries([
...a].map(l=>[l,c?ot(c)[l]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let l=i[c];
return l!==void 0&&[...e.ownKeys].some(u=>u!==e.key&&ot(t.rows[l])[u]!==ot(a)[u])?[{index:l,cells:s([...e.ownKeys].filter(u=>u!==e.key),a)}]:[]}))}var En={runner:"",hour:0,since:"",lease:{until:"",by:
""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Sb="runner",Rb="lease",Tb="lastRun",Rl="sending",Ob="refused",_b="confirmed",$a="ledger",Q_=6e3,Ea,Aa=()=>Ea!=null?Ea:Ea=
PropertiesService.getScriptProperties(),po=(e,t)=>{Aa().setProperty(e,JSON.stringify(t))},eC=J({runner:Y(),hour:nn(),since:Y()}),tC=J({until:Y(),by:Y()}),nC=J({lastRun:Y(),did:Y(),trouble:Y(),dry:Dy(
Y(),En.dry)}),rC=J({key:Y(),gone:rn(Y()),doubt:rn(Y()),at:Y()}),oC=J(Object.fromEntries(fc.map(e=>[e,Y()]))),iC=ba(Y(),J({email:Y(),day:Y()})),Cb=e=>{var t,n;return{...En,...Ze(eC,e[Sb]),...Ze(nC,e[
Tb]),lease:(t=Ze(tC,e[Rb]))!=null?t:En.lease,inFlight:Ze(rC,e[Rl]),refused:(n=Ze(iC,e[Ob]))!=null?n:{},confirmed:Ze(oC,e[_b]),ledger:Ub(e)}},Eb=({runner:e,hour:t,since:n})=>po(Sb,{runner:e,hour:t,
since:n}),$b=({until:e,by:t})=>po(Rb,{until:e,by:t}),Ab=({lastRun:e,did:t,trouble:n,dry:r})=>po(Tb,{lastRun:e,did:t,trouble:n,dry:r}),Lb=e=>po(_b,e),Pb=e=>po(Rl,e),Nb=()=>{Aa().deleteProperty(Rl)};
function Mb(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;po(Ob,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=Q_))))}var Ib="firstLetter",Db=(
)=>Number(PropertiesService.getUserProperties().getProperty(Ib))||0,Fb=e=>{PropertiesService.getUserProperties().setProperty(Ib,String(e))},sC=7800;function aC(e){let t=[],n=0,r=0;for(let o=0;
o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>sC&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function zb(e){let t=aC(Wm(e)),n=Date.now(
).toString(36);Aa().setProperties(Object.fromEntries(t.map((r,o)=>[`${$a}${o}`,`${n} ${t.length} ${r}`])))}function Ub(e){let t=vb(e[`${$a}0`]);if(!t)return e[`${$a}0`]===void 0?void 0:"unreadable";
let n=Array.from({length:t.count},(o,i)=>vb(e[`${$a}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&qm(n.map(o=>o.text).join(""))||"unreadable"}function vb(e){var o;let[,t,n,r]=(o=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Kb=()=>Ub(Aa().getProperties());var Zb="workbook",jb="marks",Tl="witness",Ol=
"settings",Bb="groups",Gb="lines",Hb="staff",cC=8500,uC=Dt(nn()),lC=J({version:nn(),spreadsheetId:Y(),tabs:J(Object.fromEntries(Object.keys(q).map(e=>[e,uC]))),owner:Y()}),dC=J({secret:Y().check(pi(
/^[0-9a-f]{64}$/)),isNew:Dt(Iy(!0))}),pC=ba(Y(),Y()),hC=J({accounts:Dt(nn()),units:Dt(nn())}),fC=rn(Y());function $n(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ze(lC,e[Zb]);if(
t)return{...t,staff:Ze(fC,e[Hb]),groups:e[Bb],lines:Ze(hC,e[Gb]),post:Cb(e),google:Ky(e),settings:Ze(pC,e[Ol]),markSecret:Wb(e),...e[Tl]?{witness:e[Tl]}:{}}}var Wb=e=>Ze(dC,e[jb]),Vb=()=>Wb(
PropertiesService.getScriptProperties().getProperties());function _l(e){PropertiesService.getScriptProperties().setProperty(jb,JSON.stringify(e))}function qb(e){PropertiesService.getScriptProperties(
).setProperty(Tl,e)}function Cl({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(Zb,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}
function Xb(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=cC?n.setProperty(Ol,t):n.deleteProperty(Ol)}function La(e){
PropertiesService.getScriptProperties().setProperty(Bb,e)}function Pa(e){PropertiesService.getScriptProperties().setProperty(Gb,JSON.stringify(e))}function Na(e){PropertiesService.getScriptProperties(
).setProperty(Hb,JSON.stringify(e))}var mC=3,Xe=class{constructor(t={}){this.begun=t;this.now=kr(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.wasRefusedLate=!1;this.drafts=Zu;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=$n()),!this.memory)throw new te({key:"workbook.notSetUp"}
);return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}
sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new te({key:"workbook.lostTab",with:{tab:q[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Qs}isStaff(t){return t!==""&&(kn(t,
this.staff())||no(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Fn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=mg(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Na(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof te)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&Xb(t);let{settings:n,problems:r}=Fn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
qb(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new to(t.secret)),this.key}needsToday(t){if(
t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Ca)throw new te({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);
return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ea(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new sa(t,this.sheet(t),n);return this.unsettled?
this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();
return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),
this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Bg(o=>this.table(o),t,()=>ua(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Pa(n),this.unsettled=!0)}putNotes(t,n){
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();aa(r,t)!==r&&n.setNote(aa(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&Sl(n));return t.some(yb)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=wb(n,r);o&&(kb(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&bb(n,r)&&(this.tables.set(t,r),xb(n,r),
!!Sl(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ii(t.rows);n!==this.remembered().groups&&(pa(this.sheet(
"summary"),t.sheet.getName(),t.positions,t.rows),La(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,
t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(
n)).canEdit()}broke(t){for(let n of t.slice(0,mC))ir("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof te)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[
];t.length===0||n||(this.unsettled=!0,Wg(this.sheet("log"),t,this.now,se(this.visitor())))}exclusively(t){if(!co(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){
return ib(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Fe(n)}`}};var gC=24*36e5,An=class{constructor(t){this.book=t;this.from=
Date.now()}post(){var t,n;return(n=(t=$n())==null?void 0:t.post)!=null?n:En}setRunner(t){Eb(t)}setLease(t){$b(t)}setLastRun(t){Ab(t)}setRefused(t){Mb(t)}keepJournal(t){Pb(t)}closeJournal(){Nb()}
setConfirmed(t){Lb(t)}ledger(){return Kb()}keepLedger(t){zb(t)}alone(t,n){let r=co();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Db()),this.firstLetter+gC-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:l,content:u})=>Utilities.newBlob(u,l,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Fb(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){Yy({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Xy("daily")}};function ho(e,t,n){try{Zy(e.remembered().google,t,n)}catch{}}function Ln(e,t=(
)=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&sb(()=>e.spreadsheet(),r)}catch(r){ir("sweep",r)}}function Yb(e,t){if(!t||/\s/.test(
t))return!1;let n=dn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Qe(e.email).emails.some(o=>dn(o)===n)}var yC=(e,t)=>t.some(
n=>n.code.trim()===e&&Qe(n.email).emails.length>0),bC=(e,t)=>t.filter(n=>Yb(n,e)),Jb=(e,t)=>t.some(n=>Yb(n,e));function Ma(e,t){switch(e.is){case"staff":case"person":return bC(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Ia(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var El=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:se(e),contact:t.contact}};function Da(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ma(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ia(t,r)?yC(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:El(t,r)}}}function mi(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var fo=
e=>t=>e===""?Qs:t.isStaff(e)?{is:"staff",email:e}:Jb(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Qb(e){let t=e==null?void 0:e.triggerUid,n=new An(()=>r.spreadsheet(
));if(typeof t!="string"||!pe(n,()=>Ta("daily",t)))return;let r=new Xe({who:o=>fo(pe(n,()=>n.me()))(o)});hg(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&ho(r,
"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Ln(r)}var Pn=({first:e,last:t},n)=>n>=e&&n<=t;function wC(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;
let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Zn(i,n):"";return Pn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var kC=(e,t)=>t.columns().has(
"consent")?e.filter((n,r)=>Pn(t,r)&&Yr(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function xC(e,t){wC(e,t);let n=e.table("accounts").rows,r=
n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=pt(e,n),i=new Set;n.forEach((d,p)=>{Pn(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>Pn(t,p)||i.has(d.unit.trim()),a=Is(n,o,s);Gt.some(d=>t.columns().has(
d))?SC(e,t,n,a,o):e.putOwn("accounts",Ho(e,n,o,s)),e.log(kC(n,t)),e.putOwn("accounts",Ds(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Xn(e.table("units").rows,o,()=>!0)),Vo(e,"accounts",t.columns(
),d=>Pn(t,d));let l=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=$u(a,r.map(({faults:d})=>d),o);l&&u.length===0&&u.push({index:t.first,notes:Wo(o.accounts[t.first])}),vC(e,t,u,r)}
function vC(e,t,n,r){var a,c,l;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([u,d])=>!t.columns().has(u)&&
d!==""!==vh(r[o.index].mask,u)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([u])=>t.columns().has(u));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((l=s[
1])!=null?l:""):e.putNotes("accounts",n)}function SC(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(hn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],l=Pn(t,a.index)&&a.cells.rowId?{updated:e.now,by:"",source:Rr.hand}:{updated:c.updated,by:
c.by,source:c.source};Object.assign(a.cells,l,Go(e,c,o.accounts[a.index]))}}var RC="sửa tay";function TC(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Pn(t,o)&&
r.code.trim());for(let r of n)r.first=RC;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function OC(e,t){TC(e,t);let n=e.table("accounts").rows,r=pt(e,n);e.putOwn("accounts",
Ds(n,r,()=>!0)),e.putOwn("units",Xn(e.table("units").rows,r,()=>!0)),Vo(e,"units",t.columns(),o=>Pn(t,o))}function $l(e,t){ht(e,()=>t.tab==="accounts"?xC(e,t):OC(e,t))}function CC(e){let t=e;
return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var EC=({range:e}
)=>typeof e.getGridId=="function";function ew(e){if(!EC(e))return;let t=new Xe({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(
l=>t.remembered().tabs[l]===n);if(!r)return;ho(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=CC(e.range);if(i<2)return;if(
r==="settings"){$C(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Re(r)).filter(l=>{let u=t.table(r).at(l);return u>=s&&u<=a}));$l(t,{tab:r,first:Math.max(o,2)-2,last:i-2,
columns:c})}catch(n){if(!(n instanceof te))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(k(n.problem),"Sổ Tài Khoản",15)}}function $C(e){let t=e.compileSettings();t.length&&
e.spreadsheet().toast(t.slice(0,3).map(k).join(`\n`),"Cấu hình",15),$l(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function tw(e){var t;return e.visitor().is!=="staff"?E({key:"who.staffOnly"}
):(t=ht(e,()=>(Yn(e,!0),e.sortUnits(),ee({}))))!=null?t:E({key:"workbook.busy"})}var Al="Sổ Tài Khoản",AC="Dành cho cán bộ tỉnh",mo=["spreadsheets","script.container.ui","userinfo.email"],nw=[...mo,
"script.scriptapp","script.send_mail"],sw=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:mo}],aw=[{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:mo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:mo},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:mo},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:nw},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:nw},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",
who:"staff",scopes:mo}],cw=[...sw,...aw],Ll=e=>typeof e=="object"&&"page"in e,Pl=Object.fromEntries(cw.filter(Ll).map(e=>[e.page,e])),Fa=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,uw=
e=>cw.flatMap(t=>t!=="—"&&(Ll(t)?Fa(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),rw=e=>e==="—"?void 0:{caption:e.caption,run:Ll(e)?Fa(e.page):e.run},ow={forUnits:
sw.map(rw),forStaff:aw.map(rw)};function iw(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function lw(){let e=SpreadsheetApp.getUi();iw(e.createMenu(Al),
ow.forUnits).addSeparator().addSubMenu(iw(e.createMenu(AC),ow.forStaff)).addToUi()}var Nl="L1",LC=/^Mã sổ: (\S+)$/;function Ml(e,t){var n;try{let r=(n=LC.exec(String(t.getRange(Nl).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function za(e){let t=e.getSheetByName(q.summary.title);return t?Ml(e,t):"none"}var dw=e=>{var t,n;
return(n=(t=e.getSheetByName(q.summary.title))==null?void 0:t.getRange(Nl).canEdit())!=null?n:!0};function pw(e,t){try{t.getRange(Nl).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}
var PC=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function hw(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Fn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${PC(k({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var fw=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function mw({since:e,lastRun:t},n){let r=o=>o!==""&&Ye(Me(o),n)>1;
return!t||t< e?r(e)?{key:"health.never",with:{since:Ce(e)}}:void 0:r(t)?{key:"health.gap",with:{last:Ce(t)}}:void 0}var NC=({dry:e,lastRun:t})=>e!==""&&Me(t)>e;function gw({post:e,settings:t,troubles:
n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:he[s].label}});return n.length?[...n]:fw([!r(o),{key:
"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[NC(e),{key:"health.dry",with:{since:ie(e.dry),email:o}}])}function yw(e){let{post:t,settings:n,
today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=gw(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(k(c)))];let a=s.length?void 0:mw(t,r);return a?
[a]:s}function bw({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=gw({post:n,settings:s,troubles:o,today:e.today,isStaff:
l=>e.isStaff(l)}),c=i!==""&&i===se(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!mw(n,e.today)?a:[c?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:i}}]}function ww({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};
return t===se(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function MC({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function IC({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Uu(e.now,o,i);
return[[i!=="",{key:"health.lastRun",with:{at:Ce(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:gt(Me(c)),hour:String(o)}}],[en(t,e.now),{key:"health.sending"}]]}function kw(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=l=>[...n.register.values()].filter(u=>u.state===l).length,s=i("held"),
a=i("unknown"),c=i("failed");return fw(...MC(e),...IC(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function xw(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=eo(n,o),s=yw({post:t,settings:o,troubles:i,
today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=or(o,t,tr(t.ledger,Nt(e),o.round));return a.length?DC(e,a,s,r):s}catch(a){if(!(a instanceof te))throw a;let{problem:c}
=a;return s.some(l=>k(l).includes(k(c)))?s:[c,...s]}}function DC(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[qs(ei(e,r),e.today)]:[];return[...t.map(({why:s})=>s),
...i,...o]}function vw(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!en(r,e.now)&&!r.inFlight?Hs(e,t):tr(r.ledger,Nt(e),n.round);return n.lettersOn?r.runner?or(n,r,i).map(({why:s})=>s):[{
key:"health.onNoRunner"}]:[]}function Il(e,t,n){let r=Object.values(he),o=l=>n&&Object.prototype.hasOwnProperty.call(n,l)?n[l]:void 0,i=e.rows.every(l=>!l.label.trim()),s=e.rows.flatMap((l,u)=>{let d=
o(l.label.trim());return d!==void 0&&d!==l.value?[{index:u,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:l})=>!e.rows.some(u=>u.label.trim()===l));e.append(a.map(({label:l,initial:u,
help:d})=>{var p;return{label:l,value:(p=o(l))!=null?p:l===he.staff.label?t():u,help:d}}));let c=e.rows.flatMap((l,u)=>{let d=r.find(({label:p})=>p===l.label.trim());return d&&d.help!==l.help?[{index:
u,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:l})=>({key:"setup.setting",with:{label:l}}))}var fr=Object.keys(q);function FC(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Dl=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=q[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=FC(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function Sw(e,t){let n=new Set(Object.values(t)),r=new Dl(e,n),o={},i=[];for(let s of fr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var zC=2,UC=()=>fg(Array.from({length:zC},()=>Utilities.getUuid()));function Rw(e){let t=e!=null?e:Vb();t||(t={secret:UC(),isNew:!0},_l(t));let{secret:n,isNew:r}=t;return{key:new to(n),
isNew:r===!0,allMarked:()=>_l({secret:n})}}var Tw="Asia/Ho_Chi_Minh",Ow="vi_VN";function KC(e){let t=[];return e.getSpreadsheetTimeZone()!==Tw&&(e.setSpreadsheetTimeZone(Tw),t.push({key:"setup.zone"}
)),e.getSpreadsheetLocale()!==Ow&&(e.setSpreadsheetLocale(Ow),t.push({key:"setup.locale"})),t}var _w=fr.filter(e=>Object.keys(Re(e)).length>0);function ZC(e){return e.isNew?(Kg(e),ri(e),Gu(e),[]):[
...Zg(e),...ri(e)]}function Ua(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function jC(e,t,n,r,o){let i=new so(ua(e,r,o)),s=fr.flatMap(
a=>{var c,l,u,d,p,h;return i.ensure({tab:a,...t[a],rows:(l=(c=n.get(a))==null?void 0:c.rows)!=null?l:0,columns:(d=(u=n.get(a))==null?void 0:u.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:
p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function BC(e,t,n,r,o,i){var p;let s=Object.fromEntries(fr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),l=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},u=JSON.stringify(l)===JSON.stringify(c),d=
Object.fromEntries(fr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));hb(c.version,{sheets:d,office:o,markKey:i},h=>{Cl({...c,version:h}),u=!0}),u||Cl(c)}function GC(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[he.staff.label]:r.join(", ")}:{}}}var HC=e=>({[he.staff.label]:e,[he.replyTo.label]:"",[
he.testTo.label]:"",[he.lettersOn.label]:he.lettersOn.initial});function WC(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function VC(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&Na(e);let n=t?gg(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Cw(e){var P,z,M,m;let t=$n(),n=Ua(e),r=KC(e),{found:o,did:i}=Sw(e,(
P=t==null?void 0:t.tabs)!=null?P:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of _w){let y=_g(f,o[f],(z=t==null?void 0:t.version)!=null?z:0);s.set(f,
y.open),r.push(...y.did)}let a=Rw(t==null?void 0:t.markSecret),c=new Xe({book:e,setUp:{markKey:a.key,lastWitness:(M=t==null?void 0:t.witness)!=null?M:""}});for(let f of fr)c.edits(f,o[f].sheet);let l,
u=()=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":Ml(e,o.summary.sheet),p=d==="copy"?HC(u()):GC(t,o.settings.id),h=WC(d,t!==void 0),g=s.get(
"settings").isNew;if(r.push(...h),!g){let f=Il(c.table("settings"),u,p);d!=="copy"&&r.push(...f)}let b=g?(m=t==null?void 0:t.staff)!=null?m:[u()]:Fn(c.settingTexts()).settings.staff;r.push(...jC(e,o,
s,b,n));for(let f of _w)r.push(...ZC(s.get(f)));g&&r.push(...Il(c.table("settings"),u,p)),BC(e,o,t,n,c,a.key);let w=a.isNew?db(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&
a.allMarked();let S=c.table("units");r.push(...pa(o.summary.sheet,o.units.name,s.get("units").positions,S.rows)),d!=="here"&&pw(e,o.summary.sheet),(t==null?void 0:t.groups)!==ii(S.rows)&&La(ii(
S.rows)),c.compileSettings(),r.push(...VC(c.settings().staff,t==null?void 0:t.staff));let O=Object.fromEntries(da.map(f=>[f,s.get(f).rows]));return da.some(f=>{var y;return((y=t==null?void 0:
t.lines)==null?void 0:y[f])!==O[f]})&&Pa(O),qo(c),SpreadsheetApp.flush(),r.push(...vw(c,new An(()=>e))),{first:(!t||t.version===0)&&!w&&h.length===0,did:r}}var Ka=(e,t=Al)=>{let n=
SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},qC=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Fl(e,t){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,uw(e));try{let n=mi(),r=n?new Xe({who:fo(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&Ln(r),o!=null&&o.length&&Ka(o.map(k).join(`\n`))}catch(n){Ka(k(na(n)))}}var zl={key:
"who.staffOnly"};function Ew(e,t){let n=hw(t,e.remembered()),{caption:r,where:o}=Pl[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(
o.width).setHeight(o.height),r)}function $w(e){Fl(Fa(e),t=>(t.remembered(),Pl[e].who==="staff"&&t.visitor().is!=="staff"?[zl]:Ew(t,e)))}function Aw(){Fl("showMissingFirst",e=>{let t=tw(e);t.ok||Ka(
t.problems.map(({sentence:n})=>n).join(`\n`))})}function XC(e){let t=e.visitor();return t.is==="staff"||no(Ua(e.spreadsheet()),se(t))}function YC(e){let t=e.spreadsheet(),n=za(t);if(
n==="here")return dw(t)?void 0:zl;let r=n==="copy"?Ua(t):"";return r&&!no(r,mi())?{key:"who.ownerFirst"}:void 0}function Lw(){Fl("setUp",e=>{let t=$n()?XC(e)?void 0:zl:YC(e);if(t)return[t];let n=co();
if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Cw(e.spreadsheet());n.releaseLock();let i=o.map(k),s="Thiết lập, sửa lại sổ";return r?qC(`${k({key:"setup.first"})}\n\n${k({key:
"setup.askGoogle"})}`,s)&&Ew(e,"assumptions"):Ka(i.length?i.join(`\n`):k({key:"setup.nothing"}),s),[]})}function Pw(e){lw(),JC(e==null?void 0:e.source)}function JC(e){try{let t=new Xe({book:e,waitMs:
5e3}),n=t.compileSettings(),r=ht(t,()=>Yn(t,t.mayWrite("accounts","review")));eE(t,e,n,r),Ln(t,()=>t.mayWrite("accounts","review"))}catch(t){t instanceof te?t.problem.key!=="workbook.notSetUp"?
e==null||e.toast(k(t.problem),"Sổ Tài Khoản",30):e&&QC(e):ir("onOpen",t)}}function QC(e){let t=za(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(k({key:n}),
"Sổ Tài Khoản",30)}function eE(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=xw(e,(i=e.remembered().post)!=null?i:En,n,r);o.length&&(t==null||t.toast(o.map(
k).join(`\n`),"Sổ Tài Khoản",30))}var tE=e=>e.slice(0,e.indexOf(".")),nE=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:ml[t],why:k({key:`google.${n}`})}));function rE(
e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${ie(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({
id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}
function oE(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:hi[n],saw:r,so:zy[tE(n)]})),unknown:[...t.notAsked.map(n=>({says:hi[n],why:k({key:"google.refused"})})),...nE(
t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:ml[n],answer:r}]),copy:rE(e,t)}}function Nw(e){if(e.visitor().is!=="staff")return E({key:"who.staffOnly"});let t=
e.checkGoogle();return t?ee(oE(e.today,t)):E({key:"google.busy"})}function Mw({drafts:e},{unit:t,draft:n}){return e.keep(t,n),ee({})}function Iw({drafts:e},{unit:t}){return e.drop(t),ee({})}var ja=[
"code","name","kind","parent","email","phone","required","extendedTo","note"],Ul=(...e)=>new RegExp(`^(?:${e.join("|")})$`),on=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Kl=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),iE="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",sE="cdcs|cong doan(?: co so)?|to chuc cong doan",Dw=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",aE="don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",cE=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",on("bat buoc","required")],["extendedTo",on("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Kl("e ?-? ?mail","g?mail")],["email",on("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Kl("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",on("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Kl("cap tren","chu quan","quan ly","phu trach")],["parent",on("(?:truc )?thuoc","parent","superior")],["kind",on(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Ul("cap(?: cong doan| don vi)?")],["note",on("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",on("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Ul("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",on(`ten (?:day du )?(?:cua )?(?:${aE})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Ul(`${iE}${Dw}`,`(?:${sE})${Dw}`)]],uE=/\b(?:cu|truoc(?: day)?)$/,lE=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Za=e=>B(L(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function dE(e){
var n,r;let t=Za(e);if(!(!t||uE.test(t)))return(r=ja.find(o=>Za(bt[o].heading)===t))!=null?r:(n=cE.find(([,o])=>o.test(t)))==null?void 0:n[0]}var Ba=200;function mr(e){let t=new Map,n=[];
return e.slice(0,Ba).forEach((r,o)=>{let i=dE(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Za(r))?"parent":i;s&&!t.has(s)?t.set(s,o):L(r)&&!lE.test(Za(r))&&n.push(L(r))}),{at:t,leftOut:n}}var Kw=Rk(
Fw(),1);var Zw=["\u0009",";",",","|"],pE=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,hE=20,fE=2e3,zw=(e,t)=>mr(e.slice(0,fE).split(t)).at.size;function mE(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,hE),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&zw(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of Zw)for(let a of t){let c=zw(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var jw="\ue000",gE=5e3;function yE(e,t,n,r){let o=Math.min(e.length,t+gE),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function bE(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?yE(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?Uw(
e,i,t):Uw(e,a,t),l=e.slice(i,c);o+=a<0?l.replace(/"/g,jw):l,c< e.length&&(o+=e[c]),i=c+1}return o}function Uw(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function wE(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>xE(n.slice(n.indexOf(">")+1))))}var kE={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},xE=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=kE[String(o).toLowerCase()])!=null?s:t}).trim(),vE=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Bw(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=wE(t);if(n)return n;let r=pE.exec(t),o=r?t.slice(r[0].length):t,i=Zw.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:mE(o),a=s==="|"?o.split(
`\n`).map(vE).join(`\n`):o,c=bE(a,s);if(c==="")return[];let{data:l}=(0,Kw.parse)(c,{delimiter:s,newline:`\n`}),u=l.map(d=>d.map(p=>p.split(jw).join('"')));return c.endsWith(`\n`)&&u.pop(),u}var Gw=20;
function Bl(e){let t=e.slice(0,Gw).map(o=>({row:o,at:mr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function SE(e){let t=e.map(n=>L(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var RE=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,TE=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,OE=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function _E(e){return ja.some(
n=>n!=="code"&&n!=="name"&&e[n])||!RE.test(e.code)?!1:TE.test(e.code)||OE.test(B(e.name))}function CE(e){var r,o;let{emails:t,bad:n}=Qe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
ln(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=pn(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=Je(e.extendedTo))!=null?o:e.extendedTo:""}}function Hl(e){var d,p,h,g;let t=
Bw(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=Bl(t),r=n&&mr(n.cells).at.size<2?$E(t):void 0,o=(d=r&&Bl(r))!=null?d:n,{at:i,leftOut:s}=mr((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>bt[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(h=o==null?void 0:o.line)!=null?h:1,sections:[],
offers:r?AE(t,r):[]},l=o?t.filter(({line:b})=>b>o.line):[],u=((g=o==null?void 0:o.cells)!=null?g:[]).map(b=>L(b)).join("\u0009");return l.forEach(({line:b,cells:w},S)=>{if(S===0&&i.size>1&&SE(w)||
w.map(P=>L(P)).join("\u0009")===u)return;let O=Object.fromEntries(ja.map(P=>[P,L(i.has(P)?w[i.get(P)]:"")]));if(_E(O)){c.sections.push({line:b,text:[O.code,O.name].filter(Boolean).join(" · ")});
return}if(!r)for(let P of["name","kind","parent","note"]){let z=O[P]?Mn(w[i.get(P)]):void 0;z&&c.offers.push({line:b,from:O[P],to:z.text})}c.lines.push({line:b,unit:CE({...O,email:EE(w,i.get(
"email"))})})}),c}var EE=(e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>L(r)).filter(Boolean).join(`\n`)};function $E(e){let t=o=>{var i;return(i=bd(o.map(({cells:s}
)=>s.slice(0,Ba))))==null?void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Gw)),r=n&&Bl(n);return r&&mr(r.cells).at.size>1?t(e):void 0}function AE(e,t){return e.flatMap(({line:n,
cells:r},o)=>r.slice(0,Ba).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Gl=e=>xe(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");
function LE(e){let t=new Map,n=new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{xe(o)&&(t.set(xe(o),s),n.has(Gl(o))||n.set(Gl(o),s),we(i)&&!r.has(we(i))&&r.set(we(i),s))}),{byCode:t,byNear:n,
byName:r}}var PE=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Wl(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=LE(t),s=new Map,a=
new Map,c=new Map;for(let{line:u,unit:d}of e.lines){let p=xe(d.code);p&&!s.has(p)&&s.set(p,u)}let l=Ms([...e.lines.map(({unit:u})=>u),...t.filter(u=>!s.has(xe(u.code)))]);for(let{line:u,text:d}
of e.sections)n.rejected.push({line:u,text:d,why:[k({key:"roster.section"})]});return e.lines.forEach(({line:u,unit:d},p)=>{var D;let h=xe(d.code),g=Gl(d.code),b=l[p].filter(({column:V,problem:Ae}
)=>V!=="phone"&&Ae.key!=="roster.codeTwice").map(Ec),w=s.get(h);w!==void 0&&w!==u&&b.push(k({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let S=r.get(h),O=S===void 0&&h?t[(D=o.get(
g))!=null?D:-1]:void 0,P=a.get(g);if(O?b.push(k({key:"roster.nearCode",with:{code:O.code,name:O.name}})):S===void 0&&h&&P&&w===u&&b.push(k({key:"roster.nearLine",with:P})),h&&!P&&a.set(g,{line:u,code:
d.code}),b.length){n.rejected.push({line:u,text:PE(d.code,d.name),why:b});return}let z=we(d.name),M=c.get(z),m=i.get(z);if(M?n.notes.push({line:u,text:k({key:"roster.sameNameLine",with:{...M,name:
d.name}})}):m!==void 0&&m!==S&&n.notes.push({line:u,text:k({key:"roster.sameName",with:{name:d.name,code:t[m].code}})}),M||c.set(z,{line:u,code:d.code}),S===void 0){n.added.push({line:u,unit:d});
return}let f=t[S],y=e.has.filter(V=>V!=="code"&&d[V]!==f[V]);if(y.length===0){n.same+=1;return}let{code:x,...v}=Object.fromEntries(e.has.map(V=>[V,d[V]]));n.changed.push({line:u,index:S,unit:{code:
f.code,...v},code:f.code,name:d.name,columns:y.map(V=>{let Ae=bt[V].heading;return d[V]===""?k({key:"roster.emptied",with:{column:Ae,was:f[V]}}):Ae})})}),n.absent=t.filter(({code:u})=>xe(u)&&!s.has(
xe(u))).map(({code:u,name:d})=>({code:u,name:d})),n}var Hw=100,NE=2e4;function Ww(e){return e.lines.length===0?[Be({key:"roster.empty"})]:e.lines.length>NE?[Be({key:"roster.tooLong"})]:
e.missingColumns.map(t=>Be({key:"roster.needColumn",with:{column:t}}))}function Vw(e,{text:t}){if(e.visitor().is!=="staff")return E({key:"who.staffOnly"});let n=Hl(t),r=Ww(n);if(r.length)return wt(r);
let o=Wl(n,e.table("units").rows);return ee({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,Hw),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,Hw)}})}function ME(e,
t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:
r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),Yn(e,!0),e.readyLines()}function qw(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return E({key:"who.staffOnly"});let n=Hl(t),r=Ww(n);return r.length?wt(r):(o=ht(e,()=>{let i=Wl(n,e.table("units").rows);return ME(e,i),ee({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:E({key:"workbook.busy"})}var Vl=e=>({key:"setting.empty",with:{label:e}});function Yw({state:e,today:t,forecast:n,zones:r,me:o,runner:i,
takesOver:s}){let{deadline:a,settings:c,staff:l,contact:u}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,g=ie(n.last),b=c.testTo.join(", "),w=Yi(c),S=!!a.dueBefore&&!!c.lettersFrom&&!w,O=S&&(
c.lettersFrom>n.last||t>n.last),P=e.units.filter(z=>le(z)&&!yt(z.emails).length).length;return{refuse:Xw([!a.dueBefore,Vl("Hạn nộp (trước ngày)")],[!c.lettersFrom,Vl("Gửi thư từ ngày")],[!yt(
l).length,Cc],[w,{key:"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[S&&
!O&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:g}}]),warn:Xw([O,{key:"letter.startLate",with:{last:g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[P>0,{key:
"letter.unreachable",with:{units:P}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!u.trim(),Vl("Liên hệ khi cần hỗ trợ")])}}var Xw=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Qw=21,Jw=100,IE=400;
function it(e,t,n){return e.visitor().is==="staff"?n(Nn(e,t)):E({key:"who.staffOnly"})}function Nn(e,t){let n=t.quota(),r=t.post(),o=eo(e.compileSettings(),e.settings()),i=Ys(e,t,void 0,n),s=tr(
r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?or(e.settings(),r,s):[]}}var ql=e=>e>Jw?IE:Jw;function Xl({office:e,
state:t,quota:n}){let r=Un(t),o=[];for(let i=0;i<=Qw;i+=1){let s=ke(e.today,i),{go:a,held:c}=Kn(Vt(t,s,r).letters,Math.min(i===0?n:1/0,ql(n)),t.settings.quotaReserve);a.forEach(l=>r.assume(l,s)),(
a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var go=(e,t)=>{var n;return(n=Vt(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Xl(e).flatMap(({go:r})=>r).find(
r=>r.key===t)},DE=/^(?:stores|mail|triggers|values)\./;function FE(e){let t=e.googleDiffers().filter(n=>DE.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Ga({office:e,
post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=tg(r,e.today,ke(e.today,Qw),ql(o),Math.min(o,ql(o))),{refuse:c,warn:l}=Yw({state:r,today:e.today,forecast:a,zones:t.zones(),me:se(e.visitor()),
runner:n.runner,takesOver:s});return{refuse:[...i,...FE(e),...c],warn:l}}var ek=60,zE=40,Yl=(e,t)=>{var n,r,o;return{key:e.key,kind:X(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function UE({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:gt(e),
counts:zu({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,ek).map(s=>Yl(s,r)),more:Math.max(0,t.length-ek)}}function KE({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
l,at:u,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:l,at:Ce(u),why:d}});return{unknown:r.filter(({state:o})=>o===fe.unknown),recent:r.slice(0,
zE)}}var gi=e=>Be(e);function ZE({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>gi(i));return{plan:r("plan"),ledger:r("ledger"),preview:k(qs(t,
e.today)),mark:Xs(e.settings())}}function gr(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Ga(e,!1),s=ww(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:se(t.visitor()),
testTo:r.settings.testTo.join(", "),stopped:bw(e).map(gi),held:ZE(e),refuse:o.map(gi),warn:[...i,...s?[s]:[]].map(gi),health:kw(e).map(gi),days:Xl(e).map(a=>UE(a,r)),...KE(e)}}var Jl=(e,t,{key:n}
)=>it(e,t,r=>{var l;let o=go(r,n),i=se(e.visitor());if(!o||!i)return E({key:"letter.gone"});if(r.quota<1)return E({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(l=
o.about.insteadOf)!=null?l:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...er(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return E({key:"letter.notSent",with:{
to:i}})}return ee({to:i})}),Ql=(e,t,{key:n})=>it(e,t,r=>{var s;let o=go(r,n);if(!o)return E({key:en(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=Ku(e,t,(c,{register:l})=>{var u;return We((u=l.get(n))==null?void 0:u.state)?[]:[i]},`${Pu}: ${se(e.visitor())}`);return a?a.held?E((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?E({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),ee({did:a.did})):E({key:"letter.busy"})}catch(a){if(a instanceof wn)return E({key:"workbook.busy"});if(
a instanceof rr)return E(a.problem);throw a}});function tk({office:e,post:t},n,r,o,i){let s=`${o.why}: ${se(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:l}=e.settings(),u=js(
c,l).get(ct(l)(n));if(u===void 0&&!i)return E({key:"letter.gone"});let d=u===void 0?void 0:Ao(c[u].state);return r(d)?(Mt(e,new Map([[n,{...i&&u===void 0?nt(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Jm(e,t,n,We(d)),ee({})):E({key:"letter.settled"})});return a?a.value:E({key:"workbook.busy"})}var ed=(e,t,{key:n})=>it(e,t,r=>tk(r,n,o=>!We(o),{state:fe.skipped,why:"Cán bộ chọn bỏ qua"},go(r,
n))),td=(e,t,{key:n,wasSent:r})=>it(e,t,o=>tk(o,n,i=>i==="unknown",r?{state:fe.sent,why:"Cán bộ xác nhận đã gửi"}:{state:fe.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function nk(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var nd=(e,t,{mark:n})=>it(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return E({key:"letter.nothingHeld"});
let o=e.settings();return n!==Xs(o)?E({key:"letter.changedAgain"}):(t.setConfirmed(Bt(o)),nk(t),e.log([{what:{key:"log.planConfirmed"}}]),ee(gr(Nn(e,t))))});function jE(e,t,n){let r=Dr(e),o=new Map(
e.units.map(({code:c})=>[je(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=sh({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${se(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let l=r.read(c),u=l&&X(l.kind);return[c,{kind:(d=u==null?void 0:u.label)!=null?d:"",unit:(u==null?void 0:u.to)==="unit"&&o.get((p=l==null?
void 0:l.unit)!=null?p:"")||"",state:fe.sent,at:n.now,why:a}]}))}var rd=(e,t,{as:n})=>it(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?en(o,e.now)?E({key:"letter.busy"}):(
o.inFlight&&Js(e,t),t.alone(e,()=>{let s=ei(e,pt(e,e.table("accounts").rows)),a=tr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Mt(e,jE(s,c,e)),e.settle(),Qm(e,t)})?(nk(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),ee(gr(Nn(e,t)))):E({key:"workbook.busy"})):E({key:"letter.nothingHeld"}));function BE({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(l=>l.label.trim()===he.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(Bt(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var od=(e,t,{on:n,takeOver:r})=>it(e,t,o=>{let i=n?Ga(o,r).refuse:[];if(i.length)return wt(i.map(a=>Be(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),BE(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),ee(gr(Nn(e,t)))):E({key:"workbook.busy"})});function GE({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==se(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var rk=(e,t)=>it(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Js(e,t),ee(gr(GE(n)||r?Nn(e,t):n))}),ok=(e,t,{key:n})=>it(e,t,r=>{
let o=go(r,n);if(!o)return E({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=er(o,r.state);return ee({...Yl(o,r.state),subject:i,html:s,text:a,zalo:Fm(o,r.state),attachments:c.map(({
name:l})=>l)})});var yo=e=>Ls(JSON.stringify(Gt.map(t=>e[t])));function HE(e,t,n){let r={row:e.rowId},o=jn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:xr(es(e.comment)),...r});
for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:xr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:xr({key:"account.changedSince",
with:{columns:zr(e,n).join(", ")}}),...r}),i}var id=(e,t)=>e.rowId||`~${t}`;function yi(e,t,n,r=Vr(e)){let o=Object.fromEntries(be.map(s=>[s,e[s]])),i=qe(e);return{rowId:id(e,t),version:yo(e),fields:
o,stopped:i,says:i?[]:HE(e,r,n),review:jn(e,n),comment:e.comment}}var Ha=(e,t,n)=>{var r;return $r({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Er((r=e==null?void 0:e.extendedTo)!=null?r:
"")},n)},yr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&be.some(o=>n[o])?[{row:n,index:r}]:[]);var ik=({code:e,name:t})=>({code:e.trim(),name:t});function sk(e,t){var g;let n=e.visitor(),r=e.settings(
),o=e.table("units").rows,i=Ma(n,o),s=(g=t.unit)!=null?g:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=Da(s,n,o,r);if(!b.may)return E(b.why)}let a=Ia(n,r);if(s===void 0&&i.length===0&&
!a)return E(El(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:l,federation:u,department:d,contact:p,notice:h}=r;return ee({who:{email:se(n),isStaff:n.is==="staff"},unit:c&&{...ik(c),status:
c.status,timeliness:c.timeliness},yourUnits:i.map(ik),mayChoose:a,rows:c?yr(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>yi(b,w,e.markKey())):[],deadline:Ha(c,r,e.today),guidance:l,
federation:u,department:d,contact:p,notice:h,draft:c?e.drafts.get(c.code.trim()):""})}function ak(e){let t=e.visitor(),n=e.table("units").rows,r=Ma(t,n),o=Ia(t,e.settings())?n:r;return ee({units:
o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var sd=(e,t)=>e.trim()===t.trim();function ck(e,t,n){let r={...t.fields},o=[];for(let s of be){let[a,c,l]=[e.fields[s],t.fields[s],
n.fields[s]];sd(c,a)?r[s]=l:!sd(l,a)&&!sd(l,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var uk=200,WE=30,VE=(e,t)=>({...dc(ut),unit:e,usage:
ve.active,rowId:t}),qE=(e,t)=>be.every(n=>e[n]===t[n])&&qe(e)===qe(t),XE=(e,t)=>t.stopped&&e?void 0:Vr(t.fields),YE=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?ve.stopped:To(
e.usage)===ve.locked?ve.locked:ve.active}),JE=e=>({fields:Object.fromEntries(be.map(t=>[t,e[t]])),stopped:qe(e)});function QE(e,t){if(!t||!e.opened||yo(t)===e.version)return e;let{fields:n,stopped:r,
bothChanged:o}=ck(e.opened,e,JE(t));return o.length>0?e:{...e,fields:n,stopped:r,version:yo(t)}}function e$(e,t,n){let r=n.findIndex((l,u)=>id(l,u)===e.rowId),o=r<0?void 0:n[r],i=QE(e,o);if(o&&
o.unit.trim()!==t)return Be({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Be({key:"form.rowGone"},{row:i.rowId});let s=XE(o,i),a=YE(o!=null?o:VE(t,i.rowId),i,s);if(!o)return{sent:i,
reading:s,after:a,what:"added"};let c=qE(o,a)?"same":qe(a)&&!qe(o)?"stopped":"changed";return{sent:i,reading:s,index:r,before:o,after:a,what:c}}var t$=e=>({by:e.source===Rr.hand?"":e.by,at:Ce(
e.updated)}),n$=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&yo(n)!==o.version?[{...yi(n,r,e.markKey()),...t$(n)}]:[]);function r$(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:xr(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function o$(e,t,n){let r=e.some(({after:i})=>!qe(i)&&i.kind!==G.none),o=new Set(e.map(({index:i})=>i));return r?yr(n,t).filter(({row:i,index:s})=>i.kind===G.none&&!qe(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:yo(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:ve.stopped},what:"stopped"})):[]}function i$(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...yr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!qe(s)),i=o.filter(
s=>s.kind===G.none);return i.length===0||i.length===o.length?[]:i.map(s=>Be({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var s$=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!qe(n))&&n.kind!==G.none);function a$(e,t,n,r){let o=n$(e,n);if(o.length)return wt(o.map(a=>Be({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&yr(r,t.unit).length+i>uk)return E({key:"form.unitFull",with:{most:uk}});let s=[...r$(n),...i$(n,t.unit,r)];return s$(n)&&!t.consent&&s.push(Be({key:"form.consent"},{field:"consent"})),
s.length?wt(s):void 0}var c$=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...be.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ht),...t&&t.usage!==n.usage?[Ht("usage")]:[
]]))],lk=e=>Object.fromEntries(vp.map(t=>[t,e[t]]));function u$(e,t,n,r){let o=e.markKey();if(!n.consent||!Vn(t)||!o)return{consent:"",consentMark:""};let i=pm(r,e.now,e.settings().notice);return{
consent:i,consentMark:Bo({...t,consent:i},o)}}function l$(e,t,n,r){let o=e.visitor(),i=se(o),s=e.table("accounts");for(let{after:u,what:d}of t)Object.assign(u,{updated:e.now,by:i,source:Rr.form}),
d!=="stopped"&&Object.assign(u,u$(e,u,n,i));let a=s.rows.slice(),c=t.filter(u=>u.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:u})=>u.rowId).join(
", "),columns:c$(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=u.after);let l=Au(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({index:u.index,
cells:lk(u.after)})),added:c.map(u=>lk(u.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===Ee.passed).map(({index:u})=>({index:u,cells:{review:""}
}))),l}function d$(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:
o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===G.none?`${G.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),
rows:yr(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>yi(a,c,e.markKey(),s.get(a.rowId))),deadline:Ha(o,i,e.today),pages:i.pages}}var p$=({reading:e})=>e!==void 0&&e.findings.some(({level:t}
)=>t==="fault");function h$(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!qe(r)&&Vn(r)&&!p$(n)&&qn(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function f$(e,t){let n=e.table(
"units").rows,r=Da(t.unit,e.visitor(),n,e.settings());if(!r.may)return E(r.why);let o=e.table("accounts").rows,i=t.rows.map(d=>e$(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return wt(s);
let a=i.map(d=>h$(e,t,d));a.push(...o$(a,t.unit,o));let c=a$(e,t,a,o);if(c)return c;let l=a.filter(({what:d})=>d!=="same"),u=l.length?l$(e,l,t,r.unlisted):Cm(e,t.unit);return ee(d$(e,t,a,u))}
function dk(e,t){var n;return t.rows.length===0?E({key:"form.nothing"}):t.rows.length>WE?E({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?wt([{key:"form.oldPage",sentence:
k({key:"form.oldPage"})}]):(n=ht(e,()=>f$(e,t)))!=null?n:E({key:"workbook.busy"})}var an=e=>Y().check(ya(e)),Wa=an(Ns),pk=J(Object.fromEntries(be.map(e=>[e,an(2e3)]))),m$=J({rowId:Y().check(pi(
/^[~\w-]{1,40}$/)),version:an(400),fields:pk,stopped:lr(),opened:Dt(J({fields:pk,stopped:lr()}))}),Va=J({}),qa=J({key:an(300)}),Ft=(e,t)=>({input:e,run:t}),sn=(e,t)=>Ft(e,(n,r,o)=>t(n,o)),hk={
openForm:sn(J({unit:Dt(Wa)}),sk),listUnits:sn(Va,ak),saveReport:sn(J({unit:Wa,consent:lr(),rows:rn(m$).check(ya(60))}),dk),keepDraft:sn(J({unit:Wa,draft:an(6e4)}),Mw),dropDraft:sn(J({unit:Wa}),Iw),
checkAll:sn(Va,Nm),checkGoogle:sn(Va,Nw),previewRoster:sn(J({text:an(4e6)}),Vw),importRoster:sn(J({text:an(4e6)}),qw),lettersView:Ft(Va,rk),previewLetter:Ft(qa,ok),sendToMe:Ft(qa,Jl),sendNow:Ft(qa,
Ql),skipLetter:Ft(qa,ed),decideUnknown:Ft(J({key:an(300),wasSent:lr()}),td),confirmPlan:Ft(J({mark:an(2e3)}),nd),settleMemories:Ft(J({as:wa(["sent","again"])}),rd),switchLetters:Ft(J({on:lr(),
takeOver:lr()}),od)},g$=41e5;function fk(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(hk,n))throw new Error("unknown call");if(typeof r!="string"||r.length>g$)throw new Error(
"malformed body");let{input:o,run:i}=hk[n];return i(e,t,Fy(o,JSON.parse(r)))}function y$(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function mk(e,t){
let n;try{let r=mi();if(r==="")return JSON.stringify(E({key:"who.nobody"}));let o=n=new Xe({who:fo(r)}),i=fk(o,new An(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Ln(o),JSON.stringify(i)}catch(
r){let o=na(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!y$(n)?JSON.stringify(E(o)):(ho(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(E({key:"workbook.protected"}
)))}}function b$(e){Pw(e)}function w$(e){e!=null&&e.range&&e.source&&ew(e)}function k$(e,t){return mk(e,t)}function x$(e){Qb(e)}function v$(){Aw()}function S$(){Lw()}return Tk(R$);})();
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
