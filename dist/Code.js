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
"use strict";var App=(()=>{var Pb=Object.create;var io=Object.defineProperty;var Lb=Object.getOwnPropertyDescriptor;var Nb=Object.getOwnPropertyNames;var Mb=Object.getPrototypeOf,Ib=
Object.prototype.hasOwnProperty;var Fb=(e,t,n)=>t in e?io(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Db=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},zb=(e,t)=>{for(var n in t)io(e,n,{get:t[n],enumerable:!0})},yl=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Nb(t))!Ib.call(e,o)&&o!==n&&io(e,o,{get:(
)=>t[o],enumerable:!(r=Lb(t,o))||r.enumerable});return e};var Ub=(e,t,n)=>(n=e!=null?Pb(Mb(e)):{},yl(t||!e||!e.__esModule?io(n,"default",{value:e,enumerable:!0}):n,e)),Kb=e=>yl(io({},"__esModule",{
value:!0}),e);var q=(e,t,n)=>Fb(e,typeof t!="symbol"?t+"":t,n);var Qy=Db((Ju,Qu)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Qu=="object"&&typeof Ju!="undefined"?
Qu.exports=t():e.Papa=t()})(Ju,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var y=N(f);y.chunkSize=parseInt(y.chunkSize),f.step||f.chunk||(
y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(f,y){var k=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){
let M=this._config.newline;M||(x=this._config.quoteChar||'"',M=this._handle.guessLineEndings(f,x)),f=[...f.split(M).slice(k)].join(M)}this.isFirstChunk&&F(this._config.beforeFirstChunk)&&(x=
this._config.beforeFirstChunk(f))!==void 0&&(f=x),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+f,x=(this._partialLine="",this._handle.parse(k,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=x.meta.cursor,k=(this._finished||(this._partialLine=k.substring(f-this._baseIndex),this._baseIndex=f),x&&x.data&&(this._rowCount+=x.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:x,workerId:s.WORKER_ID,finished:k});else if(F(this._config.chunk)&&!y){if(this._config.chunk(x,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=x=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(x.data),this._completeResults.errors=this._completeResults.errors.concat(x.errors),this._completeResults.meta=x.meta),this._completed||!k||!F(this._config.complete)||
x&&x.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||x&&x.meta.paused||this._nextChunk(),x}this._halted=!0},this._sendError=function(f){F(
this._config.error)?this._config.error(f):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}function u(m){var f;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),
c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=Z(this._chunkLoaded,this),f.onerror=Z(
this._chunkError,this)),f.ontimeout=Z(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,k=this._config.downloadRequestHeaders;for(y in k)f.setRequestHeader(y,k[y])}var x;this._config.chunkSize&&(x=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+x));try{f.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(y){y=f.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(m){(m=m||{}
).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var f,y,k=typeof FileReader!="undefined";this.stream=function(x){this._input=x,y=x.slice||x.webkitSlice||x.mozSlice,k?((f=
new FileReader).onload=Z(this._chunkLoaded,this),f.onerror=Z(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var x=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,this._input.size),x=
y.call(x,this._start,M)),f.readAsText(x,this._config.encoding));k||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(x){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(x.target.result)},this._chunkError=function(){this._sendError(f.error)}}function d(m){var f;c.call(this,m=m||{}),this.stream=
function(y){return f=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=this._config.chunkSize,f=y?(k=f.substring(0,y),f.substring(y)):(k=f,""),this._finished=!f,
this.parseChunk(k)}}function p(m){c.call(this,m=m||{});var f=[],y=!0,k=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(x){this._input=x,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){k&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):y=!0},
this._streamData=Z(function(x){try{f.push(typeof x=="string"?x:x.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(M){this._streamError(M)}},this),
this._streamError=Z(function(x){this._streamCleanUp(),this._sendError(x)},this),this._streamEnd=Z(function(){this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=Z(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(m){var f,y,k,x,M=Math.pow(
2,53),H=-M,Ee=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,tt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
Y=this,Ae=0,O=0,xe=!1,A=!1,D=[],R={data:[],errors:[],meta:{}};function Pe(U){return m.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===0}function ie(){if(R&&k&&(st(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),m.skipEmptyLines&&(R.data=R.data.filter(function(se){return!Pe(se)})),me(
)){let se=function(Me){D.push(Me)};var I=se;if(R)if(Array.isArray(R.data[0])){for(var U=0;me()&&U< R.data.length;U++)R.data[U].forEach(se);R.data.splice(0,1)}else R.data.forEach(se)}function z(se,Me){
for(var pe=m.header?{}:[],K=0;K< se.length;K++){var L=K,Ie=se[K],Ie=((G,ae)=>(ve=>(m.dynamicTypingFunction&&m.dynamicTyping[ve]===void 0&&(m.dynamicTyping[ve]=m.dynamicTypingFunction(ve)),(
m.dynamicTyping[ve]||m.dynamicTyping)===!0))(G)?ae==="true"||ae==="TRUE"||ae!=="false"&&ae!=="FALSE"&&((ve=>{if(Ee.test(ve)&&(ve=parseFloat(ve),H< ve&&ve< M))return 1})(ae)?parseFloat(ae):tt.test(ae)?
new Date(ae):ae===""?null:ae):ae)(L=m.header?K>=D.length?"__parsed_extra":D[K]:L,Ie=m.transform?m.transform(Ie,L):Ie);L==="__parsed_extra"?(pe[L]=pe[L]||[],pe[L].push(Ie)):pe[L]=Ie}return m.header&&(
K>D.length?st("FieldMismatch","TooManyFields","Too many fields: expected "+D.length+" fields but parsed "+K,O+Me):K< D.length&&st("FieldMismatch","TooFewFields",
"Too few fields: expected "+D.length+" fields but parsed "+K,O+Me)),pe}var de;R&&(m.header||m.dynamicTyping||m.transform)&&(de=1,!R.data.length||Array.isArray(R.data[0])?(R.data=R.data.map(z),de=
R.data.length):R.data=z(R.data,0),m.header&&R.meta&&(R.meta.fields=D),O+=de)}function me(){return m.header&&D.length===0}function st(U,z,de,I){U={type:U,code:z,message:de},I!==void 0&&(U.row=I),
R.errors.push(U)}F(m.step)&&(x=m.step,m.step=function(U){R=U,me()?ie():(ie(),R.data.length!==0&&(Ae+=U.data.length,m.preview&&Ae>m.preview?y.abort():(R.data=R.data[0],x(R,Y))))}),this.parse=function(
U,z,de){var I=m.quoteChar||'"',I=(m.newline||(m.newline=this.guessLineEndings(U,I)),k=!1,m.delimiter?F(m.delimiter)&&(m.delimiter=m.delimiter(U),R.meta.delimiter=m.delimiter):((I=((se,Me,pe,K,L)=>{
var Ie,G,ae,ve;L=L||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var or=0;or< L.length;or++){for(var yt,ro=L[or],Le=0,bt=0,Se=0,Ge=(ae=void 0,new b({comments:K,delimiter:ro,newline:Me,preview:
10}).parse(se)),Ct=0;Ct< Ge.data.length;Ct++)pe&&Pe(Ge.data[Ct])?Se++:(yt=Ge.data[Ct].length,bt+=yt,ae===void 0?ae=yt:0< yt&&(Le+=Math.abs(yt-ae),ae=yt));0< Ge.data.length&&(bt/=Ge.data.length-Se),
1.99< bt&&(G===void 0||Le< G||Le===G&&ve< bt)&&(G=Le,Ie=ro,ve=bt)}return{successful:!!(m.delimiter=Ie),bestDelimiter:Ie}})(U,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=I.bestDelimiter:(k=!0,m.delimiter=s.DefaultDelimiter),R.meta.delimiter=m.delimiter),N(m));return I.header=me(),m.preview&&m.header&&I.preview++,f=U,y=new b(I),R=y.parse(f,z,de),ie(),xe?{
meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){return xe},this.pause=function(){xe=!0,y.abort(),f=F(m.chunk)?"":f.substring(y.getCharIndex())},this.resume=function(){
Y.streamer._halted?(xe=!1,Y.streamer.parseChunk(f,!0)):setTimeout(Y.resume,3)},this.aborted=function(){return A},this.abort=function(){A=!0,y.abort(),R.meta.aborted=!0,F(m.complete)&&m.complete(R),f=
""},this.guessLineEndings=function(se,I){se=se.substring(0,1048576);var I=new RegExp(g(I)+"([^]*?)"+g(I),"gm"),de=(se=se.replace(I,"")).split("\r"),I=se.split(`\n`),se=1< I.length&&I[0].length< de[
0].length;if(de.length===1||se)return`\n`;for(var Me=0,pe=0;pe< de.length;pe++)de[pe][0]===`\n`&&Me++;return Me>=de.length/2?`\r\n`:"\r"}}function g(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(m){var f=(m=m||{}).delimiter,y=m.newline,k=m.comments,x=m.step,M=m.preview,H=m.fastMode,Ee=null,tt=!1,Y=m.quoteChar==null?'"':m.quoteChar,Ae=Y;if(m.escapeChar!==void 0&&(Ae=m.escapeChar),(
typeof f!="string"||-1< s.BAD_DELIMITERS.indexOf(f))&&(f=","),k===f)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var O=0,xe=!1;this.parse=function(A,D,R){if(typeof A!="string")throw new Error("Input must be a string");var Pe=A.length,ie=f.length,me=y.length,st=k.length,U=
F(x),z=[],de=[],I=[],se=O=0;if(!A)return Le();if(H||H!==!1&&A.indexOf(Y)===-1){for(var Me=A.split(y),pe=0;pe< Me.length;pe++){if(I=Me[pe],O+=I.length,pe!==Me.length-1)O+=y.length;else if(R)return Le(
);if(!k||I.substring(0,st)!==k){if(U){if(z=[],ve(I.split(f)),bt(),xe)return Le()}else ve(I.split(f));if(M&&M<=pe)return z=z.slice(0,M),Le(!0)}}return Le()}for(var K=A.indexOf(f,O),L=A.indexOf(y,O),Ie=
new RegExp(g(Ae)+g(Y),"g"),G=A.indexOf(Y,O);;)if(A[O]===Y)for(G=O,O++;;){if((G=A.indexOf(Y,G+1))===-1)return R||de.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
z.length,index:O}),yt();if(G===Pe-1)return yt(A.substring(O,G).replace(Ie,Y));if(Y===Ae&&A[G+1]===Ae)G++;else if(Y===Ae||G===0||A[G-1]!==Ae){K!==-1&&K< G+1&&(K=A.indexOf(f,G+1));var ae=or((L=L!==-1&&
L< G+1?A.indexOf(y,G+1):L)===-1?K:Math.min(K,L));if(A.substr(G+1+ae,ie)===f){I.push(A.substring(O,G).replace(Ie,Y)),A[O=G+1+ae+ie]!==Y&&(G=A.indexOf(Y,O)),K!==-1&&K< O&&(K=A.indexOf(f,O)),L!==-1&&
L< O&&(L=A.indexOf(y,O));break}if(ae=or(L),A.substring(G+1+ae,G+1+ae+me)===y){if(I.push(A.substring(O,G).replace(Ie,Y)),ro(G+1+ae+me),K!==-1&&K< O&&(K=A.indexOf(f,O)),G=A.indexOf(Y,O),U&&(bt(),
xe))return Le();if(M&&z.length>=M)return Le(!0);break}de.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:z.length,index:O}),G++}}else if(k&&
I.length===0&&A.substring(O,O+st)===k){if(L===-1)return Le();O=L+me,L=A.indexOf(y,O),K!==-1&&K< O&&(K=A.indexOf(f,O))}else if(K!==-1&&(K< L||L===-1))I.push(A.substring(O,K)),O=K+ie,K=A.indexOf(f,O);
else{if(L===-1)break;if(I.push(A.substring(O,L)),ro(L+me),U&&(bt(),xe))return Le();if(M&&z.length>=M)return Le(!0)}return yt();function ve(Se){z.push(Se),se=O}function or(Se){var Ge=0;return Ge=
Se!==-1&&(Se=A.substring(G+1,Se))&&Se.trim()===""?Se.length:Ge}function yt(Se){return R||(Se===void 0&&(Se=A.substring(O)),I.push(Se),O=Pe,ve(I),U&&bt()),Le()}function ro(Se){O=Se,ve(I),I=[],L=
A.indexOf(y,O)}function Le(Se){if(m.header&&!D&&z.length&&!tt){var Ge=z[0],Ct=Object.create(null),Ra=new Set(Ge);let ml=!1;for(let ir=0;ir< Ge.length;ir++){let wt=a(Ge[ir]);if(Ct[wt=F(
m.transformHeader)?m.transformHeader(wt,ir):wt]){let oo,gl=Ct[wt];for(;oo=wt+"_"+gl,gl++,Ra.has(oo););Ra.add(oo),Ge[ir]=oo,Ct[wt]++,ml=!0,(Ee=Ee===null?{}:Ee)[oo]=wt}else Ct[wt]=1,Ge[ir]=wt;Ra.add(
wt)}ml&&console.warn("Duplicate headers found and renamed."),tt=!0}return{data:z,errors:de,meta:{delimiter:f,linebreak:y,aborted:xe,truncated:!!Se,cursor:se+(D||0),renamedHeaders:Ee}}}function bt(){x(
Le()),z=[],de=[]}},this.abort=function(){xe=!0},this.getCharIndex=function(){return O}}function w(m){var f=m.data,y=o[f.workerId],k=!1;if(f.error)y.userError(f.error,f.file);else if(f.results&&
f.results.data){var x={abort:function(){k=!0,P(f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(F(y.userStep)){for(var M=0;M< f.results.data.length&&(y.userStep({data:
f.results.data[M],errors:f.results.errors,meta:f.results.meta},x),!k);M++);delete f.results}else F(y.userChunk)&&(y.userChunk(f.results,x,f.file),delete f.results)}f.finished&&!k&&P(f.workerId,
f.results)}function P(m,f){var y=o[m];F(y.userComplete)&&y.userComplete(f),y.terminate(),delete o[m]}function E(){throw new Error("Not implemented.")}function N(m){if(typeof m!="object"||
m===null)return m;var f,y=Array.isArray(m)?[]:{};for(f in m)y[f]=N(m[f]);return y}function Z(m,f){return function(){m.apply(f,arguments)}}function F(m){return typeof m=="function"}return s.parse=
function(m,f){var y=(f=f||{}).dynamicTyping||!1;if(F(y)&&(f.dynamicTypingFunction=y,y={}),f.dynamicTyping=y,f.transform=!!F(f.transform)&&f.transform,f.downloadTimeout!==void 0){var y=parseInt(
f.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=y}if(!f.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(f.download?u:d)(f)):m.readable===!0&&F(m.read)&&F(m.on)?y=new p(f):(t.File&&m instanceof File||m instanceof Object)&&(y=new l(f)),y.stream(m);
(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var x=t.URL||t.webkitURL||null,M=e.toString();return s.BLOB_URL||(s.BLOB_URL=x.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",M,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=w,k.id=i++,o[k.id]=k)})()).userStep=f.step,y.userChunk=f.chunk,y.userComplete=f.complete,y.userError=f.error,f.step=F(
f.step),f.chunk=F(f.chunk),f.complete=F(f.complete),f.error=F(f.error),delete f.worker,y.postMessage({input:m,config:f,workerId:y.id})},s.unparse=function(m,f){var y=!1,k=!0,x=",",M=`\r\n`,H='"',Ee=
H+H,tt=!1,Y=null,Ae=!1,O=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(D){return f.delimiter.indexOf(D)!==-1}).length||(x=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(y=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(tt=f.skipEmptyLines),
typeof f.newline=="string"&&(M=f.newline),typeof f.quoteChar=="string"&&(H=f.quoteChar,Ee=H+H),typeof f.header=="boolean"&&(k=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");Y=f.columns}f.escapeChar!==void 0&&(Ee=f.escapeChar+H),f.escapeFormulae instanceof RegExp?Ae=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Ae=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(H),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return xe(Y,m,tt);if(
Array.isArray(m[0]))return xe(null,m,tt);if(typeof m[0]=="object")return xe(Y||Object.keys(m[0]),m,tt)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||Y),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),xe(m.fields||[],m.data||[],tt);throw new Error("Unable to serialize unrecognized input");function xe(D,R,Pe){var ie="",me=(typeof D=="string"&&(D=
JSON.parse(D)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(D)&&0< D.length),st=!Array.isArray(R[0]);if(me&&k){for(var U=0;U< D.length;U++)0< U&&(ie+=x),ie+=A(D[U],U);0< R.length&&(ie+=M)}for(
var z=0;z< R.length;z++){var de=(me?D:R[z]).length,I=!1,se=me?Object.keys(R[z]).length===0:R[z].length===0;if(Pe&&!me&&(I=Pe==="greedy"?R[z].join("").trim()==="":R[z].length===1&&(R[z][0]==null||R[z][
0].length===0)),Pe==="greedy"&&me){for(var Me=[],pe=0;pe< de;pe++){var K=st?D[pe]:pe;Me.push(R[z][K])}I=Me.join("").trim()===""}if(!I){for(var L=0;L< de;L++){0< L&&!se&&(ie+=x);var Ie=me&&st?D[L]:L;
ie+=A(R[z][Ie],L)}z< R.length-1&&(!Pe||0< de&&!se)&&(ie+=M)}}return ie}function A(D,R){var Pe,ie,me;return D==null?"":D.constructor===Date?isNaN(D.getTime())?"":D.toISOString():(me=!1,Pe=D.toString(),
Ae&&typeof D!="number"&&typeof D!="bigint"&&typeof D!="boolean"&&Ae.test(Pe)&&(D=Pe="'"+Pe,me=!0),ie=Pe.replace(O,Ee),(me=me||y===!0||typeof y=="function"&&y(D,R)||Array.isArray(y)&&y[R]||((st,U)=>{
for(var z=0;z< U.length;z++)if(-1< st.indexOf(U[z]))return!0;return!1})(ie,s.BAD_DELIMITERS)||-1< ie.indexOf(x)||-1< Pe.indexOf(H)||ie.charAt(0)===" "||ie.charAt(ie.length-1)===" ")?H+ie+H:ie)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var BO={};zb(BO,{onEdit:()=>zO,onOpen:(
)=>DO,openPage:()=>Ky,rpc:()=>UO,sendDailyLetters:()=>KO,setUp:()=>jO,showMissingFirst:()=>ZO});var Zb="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",jb=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Bb=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Gb="âáàåãäêéèúüë_ùøûõï",Hb=[0,1,0,9,3,35],Wb="ôöñíìæóòî",Vb=
"ơưđíìỉĩịỵ",qb="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",wl=/[A-Za-z\xA1-\u1EF9]+/g,Yb=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,kl=/[^\0-\x7F]/,xl=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,Xb=
/[a-z]Ã|Ã.[a-z]/,Jb=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
Qb=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function ew(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return Jb.test(n.replace(/[12]/,""))&&
!Qb.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var bl=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function vl(e){let t=bl(e);return e.replace(wl,n=>{let r=n.replace(/[^A-Za-z]/g,o=>jb[Zb.indexOf(o)]||
o);return t||bl(n)?r.toUpperCase():r})}function Sl(e){return e.replace(Bb,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=Gb.indexOf(r.charAt(1)),s=Hb[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(Vb[Wb.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Rl(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+qb.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=so(n),i=xl.test(e);return i&&t===e||(i||Xb.test(e))&&r&&!o?n:void 0}function so(e,t=String){let n=(e.match(wl)||[]).filter(o=>o.length>1&&kl.test(o)),r=n.filter(o=>ew(t(o))).length;return{good:r,
bad:n.length-r}}var _l={tcvn3:vl,vni:Sl,mojibake:Rl};function Vt(e){if(!kl.test(e))return;let t=e.normalize("NFC");if(Yb.test(t))return"unicode";if(xl.test(t)||Rl(t)!==void 0)return"mojibake";let n=
so(t);if(n.bad===0)return;let r=so(t,vl),o=so(t,Sl),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function vn(e){let t=Vt(e),n=t&&t!=="unicode"?_l[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function Tl(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${Vt(a)}`]+=1;let n=["tcvn3",
"vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:_l[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let l=vn(c),d=!l&&r&&Vt(c)===void 0&&so(c,r).bad===0,p=l?l.text:d?r(c):
c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var tw=
/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,nw=/[\x80-\x9F\xAD]/g,rw=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,ow=[768,777,771,769,
803];function $(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(tw,"");if(/[\x80-\xA0\xAD]/.test(t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize(
"NFC"),r=Vt(t);if(r&&r!=="unicode"&&Vt(n)===r)return n}return t.replace(nw,"").replace(/\s+/g," ").trim().normalize("NFC")}function j(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize(
"NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function Re(e){return $(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(rw,"-").normalize("NFD").replace(
/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Cl(e,t){return Re(e)===Re(t)}var Ol=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function $l(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Ol.indexOf((a+c).normalize("NFC")):-1,l=u<0?Ol.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?ow.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function El(e,t){let n=$l(e),r=$l(t);return n< r?-1:n>r?1:0}function Al(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function ti(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Ll=864e5,ni=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Pl=e=>String(e).padStart(2,"0"),_e=(e,t)=>new Date(ni(e)+t*Ll).toISOString().slice(0,10);function Nl(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var qe=(e,t)=>Math.round((ni(t)-ni(e))/Ll),_a=e=>new Date(ni(e)).getUTCDay(),Fe=e=>e.slice(0,10),sr=e=>new Date(e+7*36e5).toISOString().slice(0,19),oi=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,he=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",Te=e=>e?`${he(e)} ${e.slice(11,16)}`:"",iw=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],at=e=>`${he(e)} (${iw[_a(e)]})`,Ta=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${Pl(t)}-${Pl(n)}`:void 0},Ml=200,sw=4e3,qt="(\\d{1,2})",ii="(\\d{4}|\\d{2})",ri="(?: ?[-/.\\\\] ?| )",aw=`${qt}${ri}${qt}${ri}${ii}`,cw=`(\\d{4})${ri}${qt}${ri}${qt}`,uw=
`${qt} ?thang ?${qt}(?: ?[,/.-] ?| ?nam ?| )${ii}`,Il=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Fl=`(${Il.join("|")})[a-z]{0,6}\\.?`,lw=`${qt}[ -]${Fl}[ ,-]{1,2}${ii}`,
dw=`${Fl} ${qt},? ${ii}`,pw="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",hw=`(?:${[aw,cw,uw,lw,dw].join("|")})${pw}(?![a-z\\d]|[/.\\\\]\\d)`,Dl=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",fw=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Dl})`,mw=new RegExp(`^[ ,.:;()-]*(?:${fw}[ ,.:;()-]*){0,8}$`),gw=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Oa=e=>j(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function zl(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${hw}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[g,b="",w,P,E,N,Z,F,m,f,y,k,x,M,H,Ee,tt]=h,Y=(s=(i=(o=(r=E!=null?E:N)!=null?r:y)!=null?o:M)!=null?i:tt)!=null?s:"",Ae=(a=P!=null?P:Z)!=null?a:f,O=(c=x!=null?x:H)!=null?c:"",xe=h.index+b.length,A=
Ta(Y.length===2?2e3+ +Y:+Y,Ae===void 0?Il.indexOf(O)+1:+Ae,+((p=(d=(l=(u=w!=null?w:F)!=null?u:m)!=null?l:k)!=null?d:Ee)!=null?p:""));t.push({day:A,from:xe,to:xe+g.length-b.length})}return t}
function Ye(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Ta(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Ml)return;let t=Oa(e),[n,r]=zl(t);if(!n||r||!mw.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Dl,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||gw.test(o)?void 0:n.day}function Ul(e){let t=Oa(e.slice(0,Ml));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Ye(t.replace(/^truoc\b/,""))}var yw=/(?:^|[^a-z\d\x2f.-])(\d{1,2})(?: ?[\x2f.-] ?(\d{1,2}))? ?(?:-|->|~|den(?: het)?(?: ngay)?|toi(?: ngay)?) ?$/,
bw=/^[ ()]*(?:-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?)[ ()]*(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? *)?$/;function Kl(e,t){var s;if(e.length>sw)return;let n=Oa(e),r=new Set,o=0,i;
for(let{day:a,from:c,to:u}of zl(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=yw.exec(l);if(p&&/\d/.test(l)){if(d=(s=Ta(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(
l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&bw.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=qe(d,a)+1;if(h<1||h>t)return;for(let g=0;g< h;g+=1)r.add(_e(d,g));i=
d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Zl={"account.otherNetwork":
e=>`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook. Ô này chỉ ghi địa chỉ trang, nhóm hoặc tài khoản Facebook; đề nghị mở trang Facebook của đơn vị và sao chép địa chỉ.`,
"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
e=>`“${e.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,"account.usageUnknown":e=>`“${e.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,
"account.reviewUnknown":e=>`“${e.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,"account.reason":
"Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.","account.reasonLong":"Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.",
"account.addressIsGroup":"Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.","account.addressIsPage":"Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.",
"account.addressIsPerson":"Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.","account.groupAddress":
"Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.","account.addressTidied":
e=>`Địa chỉ sẽ được ghi là ${e.address}. Đề nghị mở thử một lần.`,"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":"Sổ không đọc được nội dung ô này. Đề nghị xóa và gõ lại; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.rowUnreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":"Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.","account.markUnknown":
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noConsent":
"Chưa có xác nhận là người quản trị đang ghi ở dòng này đã biết và đồng ý (chưa ai xác nhận, hoặc người quản trị đã đổi). Đề nghị hỏi người đó, rồi gửi lại dòng này bằng biểu mẫu.",
"account.consentWithdrawn":"Người quản trị đã rút đồng ý. Đề nghị đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email ở dòng này.","account.otherNotice":
e=>`${e.count} dòng có người quản trị đồng ý theo một bản thông báo khác bản đang ghi ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":
e=>`Dòng đã ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị. Đề nghị xóa họ tên, chức vụ, điện thoại, email ở dòng này.`,"account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Et=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",jl={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Et}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Et} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Et}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Et}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Et}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Et}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Et}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Et}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.HIDDEN_ID":
"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.CUT":
"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Et}`,"address.USERNAME_CHARS":
"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng. Đề nghị sao chép địa chỉ từ trang, không gõ tên trang.","address.USERNAME_SHORT":
"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_LONG":
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_TLD":
"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net… Nếu đây là trang web riêng của đơn vị, đề nghị thay bằng địa chỉ trang Facebook.","address.note.SCHEME_FIXED":
"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa. Đề nghị mở thử một lần.","address.note.TEXT_AROUND":"Đã tách địa chỉ khỏi phần chữ xung quanh. Đề nghị mở thử một lần.",
"address.note.BARE_USERNAME":"Đã hiểu nội dung này là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.AT_USERNAME":
"Đã hiểu phần sau ký tự @ là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.MESSENGER_LINK":
"Đây là liên kết Messenger, đã đổi sang địa chỉ trang. Đề nghị mở thử một lần.","address.note.DEEP_LINK":
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web. Đề nghị mở thử một lần.","address.note.REDIRECT_UNWRAPPED":
"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang. Đề nghị mở thử một lần.","address.note.MEMBER_LINK":
"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó. Nếu muốn báo cáo nhóm, đề nghị dán địa chỉ của nhóm.","address.note.NAME_LIKE_SITE":
"Tên người dùng này kết thúc như một trang web (.vn). Đề nghị mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook.","address.note.UNRESOLVED":
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var si=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",Bl={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var Gl={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var Hl={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
"Ô này có nhiều số điện thoại. Đề nghị chỉ giữ một số của người quản trị.","phone.TOO_SHORT":
"Số điện thoại thiếu chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.","phone.TOO_LONG":
"Số điện thoại thừa chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.","phone.PREFIX":
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02. Đề nghị kiểm tra và nhập lại.","phone.NO_PREFIX":
"Số này thiếu số 0 hoặc mã vùng ở đầu. Đề nghị nhập đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294.","phone.AREA_CODE":
"Mã vùng không tồn tại, hoặc số không có trong vùng đó. Đề nghị kiểm tra và nhập lại, ví dụ mã vùng Trà Vinh là 0294.","phone.FAKE":
"Số này có vẻ không phải là số thật. Đề nghị nhập số đang dùng của người quản trị.","phone.LETTER_FOR_DIGIT":
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1. Đề nghị gõ lại bằng chữ số.","phone.CHARS":
"Nội dung này không đọc được là số điện thoại. Đề nghị chỉ ghi một số, không ghi thêm tên, email hay ghi chú.","phone.SCIENTIFIC":
"Ô đang hiện số ở dạng khoa học (có chữ E) nên không còn đủ chữ số. Đề nghị chọn Định dạng, Số, Văn bản thuần túy rồi nhập lại số điện thoại.","phone.SERVICE_NUMBER":
"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113). Đề nghị nhập số di động hoặc số cố định của người quản trị.","phone.CLOSED_NETWORK":
"Đây là số của mạng riêng (069 của quân đội, công an; 080 của cơ quan nhà nước), máy ngoài thường không gọi được. Đề nghị nhập số di động hoặc số cố định của người quản trị.","phone.FOREIGN":
"Đây là số nước ngoài. Đề nghị nhập số Việt Nam, bắt đầu bằng 0 hoặc +84.","phone.note.TEXT_AROUND":"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm. Đề nghị kiểm tra.","phone.note.LEADING_ZERO_ADDED":
"Số bị mất số 0 ở đầu, đã được thêm lại. Đề nghị kiểm tra.","phone.note.OLD_11_DIGIT":"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới. Đề nghị kiểm tra.","phone.note.OLD_AREA_CODE":
"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới. Đề nghị kiểm tra.","phone.note.UNKNOWN_PREFIX":"Đầu số này chưa rõ của nhà mạng nào. Đề nghị gọi thử hoặc kiểm tra lại.",
"phone.note.AMBIGUOUS_OLD_AREA":"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Sn(e,t=160){
if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var ww=new Map([["comment",1e3],["text",500],["value",500],[
"units",800],["columns",500],["did",800],["trouble",800]]);function ai(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Sn(n,ww.get(t)):
n]))}var $a={...jl,...Hl,...Bl,...Gl,...Zl};function ar({key:e,with:t}){let n=$a[e];return typeof n=="string"?n:n(ai(t))}var kw=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:
"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:
"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),h$=new Set(
"lien doan lao dong cong co so nganh tinh huien".split(" "));function Ca(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=j(n).replace(/y/g,"i").replace(
/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=kw.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var xw=["trang","fan ?page","page",
"facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],vw=new RegExp(` (?:${xw.join("|")})(?= )`,"g"),Ea=/^(?:huien|thi xa|thanh pho) /;function Wl(
e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Ca(s,t).join(" ")} `.replace(vw,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=
s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Ca(s.name,t).join(" "));n.set(a,c),i(c,a),Ea.test(c)&&i(c.replace(Ea,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function Vl(e,{coreOf:
t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t($(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Ea.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:
void 0}function Rn(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var ao=e=>[...new Set(e.map(t=>t.unit.trim()))];
var ci={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Aa=(e="")=>j($(e));
function Pa(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===ci.key,n=e.phone===ci.phone,r=e.email===ci.email;if(!t&&!n&&!r)return!1;let o=["accountName",
"pageName","name"].filter(i=>Aa(e[i])===Aa(ci[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var ql=e=>e.length>2||ao(e).length>1,ui={SAMPLE_ROW:{level:"fix",
says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Vl(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>Rn(e,t=>t.key).filter(t=>ao(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>Rn(e,
t=>t.key).flatMap(t=>Rn(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>Rn(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${Aa(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>Rn(e,t=>t.phone).filter(ql).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>Rn(e,t=>t.email).filter(ql).map(t=>({
rows:t}))}};var Yl=Object.fromEntries(Object.entries(ui).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var Xl={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.otherLayout":
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.isCopy":
"Đây là bản sao của một sổ khác và chưa được thiết lập. Chủ của bản sao mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”: cán bộ phụ trách, địa chỉ nhận trả lời và chế độ thử của cơ quan cũ được bỏ đi, thư tự động tắt.",
"workbook.memoryLost":
"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”, rồi xem lại mục Thư… trước khi gửi thư.",
"workbook.lostTab":e=>`Không tìm thấy thẻ “${e.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,"workbook.lostColumn":
e=>`Thẻ “${e.tab}” thiếu cột “${e.column}”. Đề nghị mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để sửa.`,"workbook.twoColumns":
e=>`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,"page.contact":e=>`Vẫn không được, đề nghị gọi: ${e.contact}`,"workbook.busy":
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.","workbook.unexpected":
e=>`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,"workbook.checkBroke":
e=>`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra. Đề nghị báo người hỗ trợ kỹ thuật.`,"workbook.protected":
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","google.busy":"Đang có một lượt Kiểm tra Google khác. Đề nghị chờ một phút rồi bấm lại.","google.here":
"Lần này không hỏi được.","google.run":"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":
"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.unreadable":e=>`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”. Đề nghị xóa và gõ lại.`,
"setting.day":e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${si(e.text)}`,
"setting.page":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ. Đề nghị ghi mỗi dòng một trang: tên | địa chỉ.`,"setting.graceBeforeDue":
e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
"Việc này dành cho cán bộ phụ trách. Nếu anh, chị là cán bộ phụ trách, đề nghị nhờ một cán bộ khác (hoặc chủ trang tính) ghi email của anh, chị vào mục “Email cán bộ phụ trách” của thẻ Cấu hình rồi bấm Thiết lập, sửa lại sổ.",
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Jl={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${si(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Ql={"letter.setting":
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
"Hôm nay đã hết hạn mức gửi thư của Google. Đề nghị gửi vào ngày mai.","letter.notSent":e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị thử lại sau.`,"letter.busy":
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var ed={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var td={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":
"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":
e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var Sw={...$a,...Yl,...Xl,...Jl,...Ql,...ed,...td};function v(e){let t=Sw[e.key];return typeof t=="string"?t:t(ai(e.with))}var cr=e=>({ok:!0,value:e}),Yt=(...e)=>({ok:!1,problems:e});var B={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Oe={passed:"Đạt",returned:"Trả lại"},De={active:"Đang dùng",stopped:"Ngừng dùng"},ur={form:"Biểu mẫu",hand:"Sửa tay"},ze={yes:"Có",no:"Không"},T=
{missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},Q={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},li=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),kt=(e,t,n,r,o,i={})=>({...li(e,t,n,i),faultBit:r,report:o}),Ue=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Ke=(e,t,n,r={})=>({...Ue(e,t,n,r),checked:!0}),te=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),lr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),di=e=>lr(e,t=>"checked"in t),La=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var pi={reader:"public"},ct={unit:li(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ue("Đơn vị",240,"Tên đơn vị theo mã.",pi),kind:kt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...pi,choices:Object.values(B)}),accountName:kt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:kt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},pi),address:kt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},pi),name:kt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:kt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:kt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:kt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:kt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:li("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(De)}),rowId:Ke("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Ke("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Ke("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Ke("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Ke("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Ke("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ue("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ue("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ue("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),consent:Ue("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Ue("Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{
hidden:!0,reader:"staff",since:3}),review:te("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(Oe)}),comment:te("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:te("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},co=ct,ye=lr(co,e=>"report"in e),Na=ye.filter(e=>ct[
e].report.group==="manager"),uo=lr(co,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:co[e].faultBit})),At=lr(co,({writer:e})=>e==="unit"),Xt=di(ct),nd=lr(co,({writer:e})=>e!=="staff"),Pt=e=>ct[
e].heading;var ut={code:te("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:te("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:te("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:te("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:te("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:te("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:te("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[ze.yes,ze.no]}),status:Ke(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Ke("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Ke("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Ke("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Ke("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Ke("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Ke("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),witnessed:te("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),
extendedTo:te("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:te("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công.")},Rw={key:te(
"Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:te("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:te("Đơn vị",90,"Mã đơn vị nhận."),to:te("Người nhận",220,"Địa chỉ nhận."),
subject:te("Tiêu đề",320,"Tiêu đề thư."),state:te("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:te("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:te("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},_w={label:te("Mục",260,"Tên của mục. Đề nghị không sửa."),value:te("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:te(
"Giải thích",520,"Mục này dùng làm gì.")},lo={at:Ue("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Ue("Ai",210,"Người làm."),what:Ue("Việc",240,"Việc đã làm."),unit:Ue("Đơn vị",90,"Mã đơn vị."),rowId:
Ue("Mã dòng",130,"Mã dòng."),columns:Ue("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},W={units:{title:"Đơn vị",color:"#1a73e8",columns:ut,frozenColumns:2},
accounts:{title:"Tài khoản",color:"#188038",columns:ct,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Rw,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:_w,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:lo,frozenColumns:0}},dr=di(ut);var pr=e=>{var t;return(t=Ye(
e))!=null?t:""};function hi({dueBefore:e,extendedTo:t}){let n=e?_e(e,-1):"";return t&&t>n?t:n}function rd(e,t,n){let r=hi(e);if(!r)return"";let o=t?Fe(t):n;return o<=r?t?Q.onTime:Q.open:e.graceUntil&&
o<=e.graceUntil?Q.grace:t?Q.late:Q.overdue}function hr(e,t){let n=hi(e);if(!n)return"";let r=qe(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;
return`chậm nhất hết ngày ${at(n)}, ${o}`}var od=60;function fi({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(_a(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=od;c+=1)for(let u of a){let l=_e(
i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function mi(e,t,n,r){let o=hi({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?
e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(_e(o,-c),o)})),a=r.next(_e(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(id),after:Ma(_e(i,1),
n.overdueWeeks,r)}}var id=(e,t)=>qe(t.day,e.day),Ma=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(_e(e,7*i))}));function Ia(e,t){let n;for(let r of e)r.day<=t&&(n=r);
return n}var gi=(e,t)=>{let n=e[e.length-1];return n&&t<_e(n.day,7)?Ia(e,t):void 0};function sd(e,t,n){let r=Math.max(0,Math.min(od,Math.ceil((qe(e,t.last)+1)/7)));return[...Ma(e,r,n,"tuan-").filter((
{day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Ma(_e(t.end,1),t.after.length||1,n,"sau-")].sort(id)}var Tw=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Ow=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,$w=
200,Cw=e=>e.replace(Tw,"").replace(Ow,""),ad=e=>e.slice(0,$w).normalize("NFKC"),fr=e=>Re(Cw($(ad(e)))),be=e=>Re($(ad(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function mr(e,t={}){var i;
let n=new Map(e.map(s=>[fr(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>j(fr(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=fr(s);return(c=n.get(a))!=null?c:r.get(j(a))}}var yi={[B.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[B.group]:["group","nhóm facebook",
"hội nhóm"],[B.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[B.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[De.active]:["đang sử dụng","còn dùng",
"đang hoạt động"],[De.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Oe.passed]:["ok","đã đạt","đạt yêu cầu"],[Oe.returned]:["đã trả lại","trả về"]},ud={[
ze.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[ze.no]:["false","0","no","ko","k","không ạ"]},Lt=mr(Object.values(B),yi),Fa=mr(Object.values(De),yi),ld=mr(Object.values(Oe),yi),Jt=mr(Object.values(
ze),ud),cd=new Map;function Ew(e){var r;let t=e.join(`\n`),n=(r=cd.get(t))!=null?r:mr(e,e[0]===ze.yes?ud:yi);return cd.set(t,n),n}function dd({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=
Ew(e)(t))!=null?n:t}var bi={report:{withoutRows:T.missing,open:[T.missing,T.fix],counted:!0},nothing:{withoutRows:"",open:[T.fix],counted:!1}},pd=[];function wi({required:e,kind:t}){var r,o;let n=Jt(
e);return n?n===ze.no?"nothing":"report":(o=(r=pd.find(i=>fr(i.kind)===fr(t)))==null?void 0:r.owes)!=null?o:"report"}var hd=(e,t)=>bi[e].open.includes(t);function fd(e){let t=pd.filter(({owes:n}
)=>!bi[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${ze.yes}"))>0)`);return`(${e("code")}<>"")*(${e("required")}<>"${ze.no}")${t.join("")}`}var ce=e=>hd(e.obligation,
e.status),_n=({status:e})=>e===T.reported||e===T.approved||e===T.none,nt=({status:e})=>e===T.fix,Da=e=>ce(e)&&!nt(e);function ki(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;
return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[Re(i.name),i])),n.get(Re(r)))}}function md(e){let t=new Map,n=ki(e);for(let r of e){let o=ce(r)?n(r):void 0;if(
!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var gr=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Qt=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",xi=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Nt=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],yd=e=>`${e.map(Aw).filter(Boolean).join(`\n\n`)}\n`,gd=e=>e.map(t=>`- ${t}`).join(`\n`);function Aw(e){switch(e[0]){case"list":return gd(e[1]);case"button":return Qt(e[
2])&&`${e[1]}:\n${Qt(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${gd(e[2].map(({name:t,phone:n})=>`${t}: ${n||za}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var za="chưa có số";var xt="báo cáo tài khoản facebook",vt=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",bd=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,Ua=({first:e})=>he(Fe(e));function yr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${hr({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${at(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${at(
n)}, đã quá ${qe(n,t)} ngày. Đề nghị ${o} ${i}.`}function po({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=qe(t,n),i=he(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${he(r)}`:`Đã quá hạn ${i}`}var wr=e=>`${po(e)}: ${e.unit.name} ${nt(e.unit)?"cần sửa":"chưa"} ${xt}`;function kr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return nt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${yr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${xt}. ${yr(e,t.extendedTo,
"báo cáo")}`}var xr=e=>nt(e.unit)?br(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...br(e,"Mở biểu mẫu báo cáo")],br=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],wd=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Nt(vi({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],vi=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function kd({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${nt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${he(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Nt(n,t,
"đơn vị khác")]]}var Ka=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Za=({department:e,federation:t})=>`${e}\n${t}`;var xd={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?gr(o,n,r?"sau-":""):void 0,subject:e=>`${po(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${xt}. ${yr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===T.missing&&ce(t)?`Đơn vị cũng chưa ${xt} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:vt,named:({about:e})=>e.under};var vd={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&e.status===T.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${po(e)}: đề nghị ${e.unit.name} ${xt}`,lead:e=>yr(e,e.unit.extendedTo,`${e.unit.name} ${xt}`),asked:e=>[["text",bd(
e.state)],...br(e,"Mở biểu mẫu báo cáo")],small:vt,named:()=>[]};var Sd={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>ce(e)&&n.isOver?gr(n.point,t):void 0,subject:wr,lead:kr,asked:xr,small:vt,named:()=>[]};var Rd={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&!n.isOver?gr(n.point,t):void 0,subject:wr,lead:kr,asked:xr,small:vt,named:()=>[]};var Si={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!ce(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:wr,lead:kr,
asked:xr,small:vt,named:()=>[]};var Pw=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},_d=e=>`\uFEFF${e.map(t=>t.map(Pw).join(",")).join(`\r\n`)}\r\n`;
var ge={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},vr=e=>Object.keys(ge).find(t=>ge[
t]===e.trim())||"unknown",en=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var Ba="đơn vị khác, xem tệp đính kèm",ja={[Q.onTime]:"#1e7d3c",[Q.grace]:"#5f8f2f",[Q.late]:"#b7791f",[T.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Lw(e){return ce(e)?nt(e)?T.fix:"Thiếu":_n(e)?ja[e.timeliness]?e.timeliness:Q.onTime:""}var Td=e=>Object.keys(ja).map(t=>({label:t,color:ja[t],count:e.filter(n=>Lw(
n)===t).length})).filter(({label:t,count:n})=>n||t!==Q.grace),Od=({state:e,about:t})=>`Tổng hợp ngày ${he(t.today)}: ${Td(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function Ga({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Da).length,o=e.filter(nt).length,i=r+o+e.filter(_n).length;return`Đến ngày ${at(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${hr(t,n)}.`}function $d(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",Ga(e)],["bar",Td(i)],["text",`Trong số đã báo cáo: ${s(T.approved)} đã duyệt, ${s(T.none)} báo không có tài khoản.`],...Nw(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Mw(i,t),...Iw(i.filter(nt),t),...Fw(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Nw(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&_n(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${Te(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Nt(r.map(({name:i})=>i),Math.min(10,n),Ba)]]}function Mw(e,t){var i;let n=e.filter(Da),r=new Map,o=ki(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Ba}`:""]]}var Iw=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Nt(e.map(n=>`${n.name}: ${vi(n).slice(0,3).join(" ")}`),Math.min(40,t),Ba)]]:[];function Fw(e,t,n){let r={},o=[];for(let{label:h,unit:g,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([h,g,ge[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(ge).filter(h=>r[h]).map(h=>`${r[h]} ${ge[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${Te(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${Te(l)}.`,d&&d.script!==d.book&&v({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Nt(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Cd({units:e}){let t=ki(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>ut[n].heading),...e.filter(n=>ce(n)||_n(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,he(Fe(
n.first)),he(n.extendedTo),n.phone,n.emails.join(", "),vi(n).join(" | ")]})]}var Ed={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Fe(o),s=gi(sd(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(ce)?void 0:{id:s.id,day:s.day}},subject:Od,lead:Ga,body:$d,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:_d(Cd(e))}],named:({state:e})=>e.units.filter(t=>ce(t)&&t.status===T.missing)};var Ad={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>_n(e)&&e.first!==""&&Fe(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${Ua(e)}`,lead:({unit:e})=>`Đã nhận đủ ${xt} của ${e.name} ngày ${Ua(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===T.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...br(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Ld={summary:Ed,digest:xd,returned:Si,invitation:vd,reminder:Rd,overdue:Sd,thanks:Ad},ne=e=>Ld[e],Ha=Object.entries(Ld),Ri=Ha.map(([e])=>e),Nd=Ha.flatMap(
([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Pd=Ha.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Md=[...Pd.filter(({kind:e})=>e.isAboutOwnReport),...Pd.filter(({kind:e}
)=>!e.isAboutOwnReport)];var Tn=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),Dw="thu/",zw=new Map(Ri.map(e=>[ne(e).prefix,e]));function _i(e){let t=
e.settings.testTo.length?Dw:"",n=Tn(e.round);return{write:(r,o,i)=>`${t}${ne(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=zw.get(o[0]);
return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function Sr(e){let t=new Map,n=new Map,r=_i(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!en(p.state))return d;if(p.early||p.state==="skipped"||Fe(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(en(s.state)?ne(c.kind).to==="unit"?Uw(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function Uw(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=ne(t);if(s.to!=="unit")return;let a=Fe(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Id(e,t,n){let r=new Map,o=i=>mi(e.deadline,Ye(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?gi(c,t):Ia(a,t)};return r.set(i,p),p}}}var Kw=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Zw=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function St(e){return Kw.test(e)?
"NOTHING":Zw.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ho=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Dd=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Wa=[...ho.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Dd],jw=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,zd=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Bw=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Gw=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Fd=`\\s"'“”‘’<>()[\\]{},;:!?*`,Ud=new RegExp(`^[${Fd}-]+|[${Fd}.…-]+$`,"g"),
Hw=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Kd(e){let t=zd.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Wa.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||jw.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=ho.includes(n),a=s?n:ho.find(l=>ti(n,l));if(!a)return Dd.find(l=>ti(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Wa.includes(u)?u:`${a}.com`}var Ti=e=>Bw.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Oi(e){let t=j(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Kd(r(t.slice(n+1)))}`;return Ti(o)?o:void 0}function Ww(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Ti(n)?n:Oi(e)}var Mt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Vw(e){let t=j(e).replace(/\s/g,""),n=Wa.find(o=>t.endsWith(o)&&(ho.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Oi(
`${t.slice(0,-n.length)}@${n}`);return r?Mt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Mt("NAME_IN_EMAIL"):Mt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function qw(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=j(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Ud,""),around:o!==""}}var Zd=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function $i(e){let t=Zd($(e)),n=St(t.slice(0,1e3));if(n==="NOTHING")return Mt("EMPTY");if(t.length>1e3)return Mt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Mt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Mt("PHONE_IN_EMAIL"):Vw(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Ud,
"")).filter(h=>h.includes("@")),o=r.filter((h,g)=>r.findIndex(b=>b.toLowerCase()===h.toLowerCase())===g);if(o.length>1)return Mt("MULTIPLE",void 0,o.filter(Ti));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:qw(t),a=Hw.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Ti(i))return Mt(c,c==="SPACES"?Ww(i):Oi(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Oi(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function tn(e){let t=$(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Yw=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Xw=/"[^"@]{0,200}"\s*(?=<)/g,Jw=
200,Qw=/^\s*\d{1,2}[.)]\s+/,ek=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Qw,"")]:e.replace(/></g,"> <").split(/\s+/),tk=(e,t)=>t!==void 0&&t.length< e.length&&$(e).split(" ").includes(t);
function Xe(e){let t={emails:[],bad:[]},n=new Set,r=Zd(e.slice(0,2e4).replace(Gw,"")).replace(Xw,""),o=[];for(let i of r.split(Yw).flatMap(ek).slice(0,Jw)){let s=$i(i),a=!s.ok&&tk(i,s.suggest)?$i(
s.suggest):s;if(a.ok){if(a.suggest&&nk(a.key)){t.bad.push({text:$(i),reason:"TYPO",suggest:a.suggest});continue}n.has(tn(a.key))||t.emails.push(a.email),n.add(tn(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:$(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:$(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function nk(e){let t=e.slice(e.indexOf("@")+1),n=Kd(t);return n!==t&&(zd.some(([r])=>r.test(t))||ho.includes(n.split(".")[0]))}var rk=50,lt=e=>Xe(e.join(`\n`)).emails.slice(0,rk);var Va={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},Ci=({testTo:e})=>e.length>0&&!lt(e).length;function jd(e,{testTo:t},n){let r=lt(e),o=t.length?lt(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Bd=(e,t)=>jd(e,t,Va),Gd=(e,t)=>jd(e,t,Xe(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function On(e,t,n=Sr(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=fi(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Ci(o))return r;let a=ok(e,t,n,s,r);ik(a);let c=new Set;for(
let u of e.units){let l=Tn(u.code);if(!(!l||c.has(l))){c.add(l);try{ak(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=uk(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function ok(e,t,n,r,o){let i=md(e.units);return{state:e,today:t,calendar:r,history:n,moments:Id(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var Hd=(e,{settings:t})=>{let{setting:n}=ne(e);return n!==void 0&&!t[n]};function Wd(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function ik(e){let{state:t,today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of Nd){if(Hd(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:
i.round,lastTime:o.lastToStaff}),l=Wd(o,a,u,"");l&&(s.wanted.add(l.key),Vd(e,l,Bd(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function sk({state:e,history:t,moments:n},r,o,i){let s={settings:
e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Md){let u=Hd(a,e)?void 0:Wd(t,a,c.due(s),o);if(u)return u}}function ak(e,t,n){let{state:r,
today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=sk(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=ne(d.kind);if(p.to==="unit"){if(p.counts&&ck(u,
c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}Vd(e,d,Gd(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:
"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var ck=(e,t)=>e!==void 0&&e.count>=t;function Vd({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,
under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,g={today:e,last:u,unit:c,under:l,since:t.lastToStaff,
insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var uk=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>ne(t.kind).rank-ne(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var qd=e=>e.to.length;function $n(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(ne(
o.kind).to==="staff"?0:n)-r.recipients;if(qd(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=qd(o)}return r}var lk=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,dk=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Ei=e=>{let t=e.replace(dk,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},pk=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Yd(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(lk))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=Ei(i.slice(a,l)),p=u+1< s.length?"":Ei(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||pk(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Ei(i))&&(/^\s*\|/.test(i)||n.push({name:Ei(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Xd(e,t){try{return e.read(t)}catch{return Yt({key:"setting.unreadable",with:{label:e.label}})}}function Ai(e){let t=Jt(e);return t===void 0?e.trim()?void 0:!1:t===ze.yes}var It=(e,
t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Yt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):cr(s)}}),Jd="Có",hk="Không",qa=(e,t,n)=>It(e,t,n,
"Có hoặc Không",Ai),Rr=(e,t,n,r,o,i=fk)=>It(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),fk=e=>/^\d{1,4}$/.test(e)?+e:void 0;function mk(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(j(e)))!=null?n:[];return t===void 0?void 0:+t}function gk(e){var n;let t=j(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var tp=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),yk=["cn","hai","ba","tu","nam","sau","bay"],bk=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function wk(e){let t=j(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:yk.indexOf(t);return n<0?void 0:n}function kk(e){if(bk.test(j(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of tp(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(wk),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var xk=61,vk=e=>Kl(e,xk),Qd="thứ Hai đến thứ Sáu",ep="02/09/2019, 04/02/2019 - 08/02/2019",Pi={lettersOn:qa(
"Gửi thư tự động",hk,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:It("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ye(e):""),milestones:It(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",gk),sendHour:Rr("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,mk),sendDays:It("Ngày gửi trong tuần",Qd,"Các ngày được gửi thư.",`như ${Qd}`,kk),holidays:It("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${ep}.`,`như ${ep}`,vk),senderName:It(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:It("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?lt([e])[0]:""),unitCap:
Rr("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Rr("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:qa(
"Gửi thư cho cấp trên",Jd,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:qa("Gửi thư cảm ơn",Jd,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Rr("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:It("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",tp)};var _r=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>cr(r.trim())}),np=(e,t,n,r=Ye)=>({label:e,help:t,initial:"",read:o=>o.trim()?op(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Yt({key:"setting.empty",with:{label:e}}):cr("")}),Sk=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>op(Ai(r),{key:"setting.yesNo",with:{label:e,text:r}})}),rp=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Rk=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Xe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),_k=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Yd(r,e)})});function op(e,t){return e===void 0?Yt(t):cr(e)}var we={federation:_r("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:
_r("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:_r("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:_r("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
np("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Ul),graceUntil:np("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Rk("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:_r("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Sk("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:_k("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:_r("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),keepMonths:Rr("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),...Pi};function Cn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(we)){
let s=e[i.label],a=s===void 0?Yt({key:"setting.lost",with:{label:i.label}}):Xd(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?
a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...Tk(n)]}}function Tk({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:he(t),due:he(e)}}]:[]}
function Tr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var Ok=["unit","kind","accountName","pageName","address","name","office",
"phone","email","reason","usage"],$k=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function ip(e,t){if(!$k.test(e))return;let n=e.split(".");return Ok.filter((r,o)=>n[o]!==Tr(t[r]))}var sp="2",ap="đổi",cp=(
e,t,n)=>e.of("approval",t,n),En=(e,t,n=[])=>[sp,t.name,...At.map(r=>`${r}:${n.includes(r)?ap:cp(t,r,e[r])}`)].join(".");function fo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==sp||!n||
o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return At.filter(a=>s.has(a)&&s.get(a)!==cp(n,a,t[a]))}function up(e,t,n){let r=fo(e,t,n);if(typeof r=="string")return;let o=Na.filter(
s=>r.includes(s)&&t[s].trim()==="");if(o.length===0)return;if(Na.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${ap}`:s}).join(
".");return i===e?void 0:i}function lp(e,t,n){let r=ip(e,t);return r&&En(t,n,r)}function Or(e,t){let n=fo(e.approved,e,t);return typeof n=="string"?[]:n.map(Pt)}var Li=(e,t)=>fo(e.approved,e,
t)==="unknown";function An(e,t){let n=fo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Oe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Oe.returned?r?"changed":
"returned":"waiting"}function Ni(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var re=e=>({ok:!0,value:e}),Ze=(e,t={})=>({key:e.key,sentence:v(
e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),dt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},C=e=>dt([Ze(e)]);var Mi=e=>e,mo=12,Ck=(e,t)=>{var n,r;
return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},dp=({column:e,problem:t})=>pp(ct,e,t),Ya=({column:e,problem:t})=>pp(ut,e,t);function pp(e,t,n){let r=Ck(e,t);return r?`${r}: ${v(n)}`:v(n)}var hp=
e=>[...e.slice(0,mo).map(t=>`• ${t}`),...e.length>mo?[`• ${v({key:"account.more",with:{count:e.length-mo}})}`]:[]].join(`\n`),fp=e=>hp(e.map(dp)),Xa=e=>hp(e.map(Ya)),mp=e=>e.slice(0,mo).map(dp).join(
`\n`),gp=(e,t)=>e.filter(n=>n.column===t).slice(0,mo).map(({problem:n})=>v(n)).join(`\n`);function yp(e){let t=uo.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function bp(e,t){var r;let n=(r=uo.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var Ek=new Set(["text","value","code","parent","suggest"]);
function wp(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,Ek.has(n)?"…":r]));return{...e,with:t}}var Ii=({column:e})=>e===""||ct[
e].writer!=="staff",kp=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",xp=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var Ak=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,Pk=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function $r(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(Ak,"").replace(Pk," ").trim()}var Lk=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function vp(e,t){let n=e.charCodeAt(t);return Lk.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function nn(e){let t=0,n=e.length;for(;t< n&&vp(e,t);)t++;for(;n>t&&vp(e,n-1);)n--;return e.slice(t,n)}var Fi=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Ft=e=>/[\p{L}\p{N}]/u.test(e);var go=(e,t)=>(e.exec(t)||[])[1]||"";function Pn(e){try{return decodeURIComponent(e)}catch{return e}}function Rt(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Pn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var yo=(e,t)=>go(
/^(\d{1,24})(?![0-9A-Za-z])/,Rt(e,t));var Nk=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Cr(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Nk)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Sp(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Di="https:\x2f/www.facebook.com/";function _(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var zi=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function ue(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var Mk=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,Ik=/\.vn$/i;function Er(e){return/^[A-Za-z0-9.]+$/.test(e)?
Mk.test(e)?"USERNAME_TLD":Rp(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Rp=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,_p=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?zi(e,Di+n+t,
`id:${t}`):_("MISSING_ID"),rt=e=>_p("profile",e,"profile.php?id="),Dt=e=>_p("page",e,""),bo=e=>go(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function zt(e,t="profile_or_page"){let n=nn(e);if(
/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?_("PHONE_IN_URL"):Dt(n);let r=Cr(n)||Er(n),o=r==="USERNAME_TLD"&&Ik.test(n)?null:r;if(!o){let s=zi(t,Di+n,`u:${n.replace(/\./g,"").toLowerCase()}`);
return r?ue(s,"NAME_LIKE_SITE"):s}let i=bo(n);return i?Dt(i):_(o)}function Ui(e){let t=nn(e),n=/^[\w.-]+$/.test(t)?Rp(t.length,t.length):"USERNAME_CHARS";return n?_(n):zi("group",`${Di}groups/${t}`,
`g:${t.toLowerCase()}`)}function Ja(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return _("SYSTEM_PAGE");let r=n==="share"?`${Di}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return zi("share",r,
`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Fk=[[/^(?:(?:www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[
/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[
/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],Qa=e=>/^[A-Za-z0-9.-]+$/.test(e),Zi=
e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Ar(e){if(Qa(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of Fk)if(n.test(t))return r}return ec(e)?"lookalike":"other"}function ec(e){
let t=Pn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(
n=>/^(?:fb|xn|messenger)$/.test(n)||Ki(n,"facebook",2))}function Ki(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),
t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Ki(s,a,n-1)||Ki(s,i,n-1)||Ki(o,a,n-1)}function Ln(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,
t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:Dk(o),path:o,query:n.slice(r+1)}}function Dk(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?$r(Pn(n)).replace(/[?#&][^]*$/,""):n;
r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function wo(e,t){var s;let[n,...r]=e.parts;if(!n)return _("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Ar(n)==="facebook")return ue(t(
e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=jk.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Cr(n);return i?_(i,(s=zk(i,e,t))!=null?s:Uk(n,e.query)):Cp(n,r)}function zk(e,{query:t},
n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Rt(t,i)).find(Boolean);return o===void 0?void 0:Ut(n(o,1))}var Ut=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;
function Uk(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?yo(t,"id"):"";return n.length>8?Ut(rt(n)):void 0}var Bi=(e,t)=>Sp(t)?_("CONTENT_LINK",Ut(e)):e,Kk=/^[1-9]\d{9,19}$/;function Cp(e,t){if(e[
0]==="@"){let r=e.replace(/^@+/,"")||"-";return Er(r)==="USERNAME_TLD"?_("USERNAME_TLD"):ue(Cp(r,t),"AT_USERNAME")}let n=t[0]||"";return Bi(e.includes("-")&&!bo(e)&&Kk.test(n)?Dt(n):zt(e),t)}
function Tp([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?_("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ue(rt(n||""),"MEMBER_LINK"):Bi(Ui(e),[
t||"",n||"",...r])}function Ep(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return _("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Bi(t(e[n]||""),e.slice(n+1))}
function Zk(e){let t=e[0]||"create";return/^category$/i.test(t)?ji(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?_("SYSTEM_PAGE"):bo(t)?ji(e,!1):Ep(e,Dt)}function ji([e,
...t],n){if(!e)return _("SYSTEM_PAGE");let r=bo(e);return Bi(r||!n?Dt(r):zt(e,"page"),t)}function tc([e="",t=""],n){return e.length!==1?Ja(e,"",n):/g/i.test(e)?Ja(t,"g/"):_(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function Op(e,t,n){let r=Rt(t,"u");return r?ue(n(r,2),"REDIRECT_UNWRAPPED"):_("REDIRECT_LINK")}function Gi(e,t){return e?ue(/^\d+$/.test(e)?t(e):zt(e),"MESSENGER_LINK"):_(
"SYSTEM_PAGE")}var $p=e=>Ep(e,rt),jk=new Map([["profile.php",(e,t)=>rt(yo(t,"id"))],["profile",$p],["people",$p],["groups",Tp],["group",Tp],["pages",Zk],["share",e=>tc(e,"share")],["pg",e=>ji(e,!0)],[
"p",e=>ji(e,!1)],["l.php",Op],["flx",Op],["messages",e=>Gi(/^t$/i.test(e[0]||"")?e[1]:void 0,rt)]]);var nc=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:
/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:
/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:
/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:
/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],Bk=
/\b(?:facebook|face|fb|fanpage)\b/,Gk=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function rc(e){let t=e.slice(0,300);for(let[,n=
""]of t.matchAll(Gk)){let r=nc.find(o=>o.host.test(n.toLowerCase()));if(r)return r.name}return ic(t)}var oc=e=>e.length<=300&&nc.some(({word:t})=>t.test(j(e)));function ic(e){var n;if(
e.length>120)return;let t=j(e);return Bk.test(t)||(n=nc.find(({word:r})=>r.test(t)))==null?void 0:n.name}var Hk=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[
/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[
/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[
/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],Wk=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Ap=
/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Pp(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(Vk.test(r))return qk(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=Hk.find(([
i])=>i.test(r));for(let i of o?o[1]:Wk){let s=Rt(n,i);if(Ap.test(s))return{address:s,counter:o!==void 0}}}var Vk=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function qk(e,t){var o;let[,n]=(o=
/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=Rt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=
decodeURIComponent(r);return Ap.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Hi=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,sc=/^fb:\x2f{1,3}/i,Yk=[[
/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ko(e){let t=
e.slice(0,40);for(let[n,r]of Yk)if(n.test(t))return r;return go(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Hi.test(t)&&!sc.test(t)?"SCHEME":null}function Lp(e){if(sc.test(e))return{scheme:"app",rest:
e.replace(sc,""),fixed:!1};let[t=""]=Hi.exec(e)||[],n=e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{
scheme:t?"web":"none",rest:r,fixed:r!==n||!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Xk=3;function Pr(e,t=0){if(t>Xk)return _("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Pn(e):e).replace(/\\/g,"/"),r=
ko(n);if(r)return _(r);let o=Lp(n),i=o.scheme==="app"?ox(Ln(o.rest),Np(t)):Jk(o.rest,o.scheme==="web",Np(t));return o.fixed||n!==e?ue(i,"SCHEME_FIXED"):i}var Np=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,
300))&&!/^fb:/i.test(t)?Pr(t,e+n):_("REDIRECT_LINK");function Jk(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return _(t||i||Zi(o)?"USERINFO":"EMAIL_IN_URL");let[
s="",...a]=o.split(":"),c=Ar(s);return c==="other"?Qk(s,Ln(i),n):c==="lookalike"?_("LOOKALIKE_HOST",tx(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?nx(c,Ln(i),n):_("PORT")}function Qk(e,t,n){if(
!/[^.]\.[^.]/.test(e))return _("NOT_URL");let r=Pp(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ue(o,"REDIRECT_UNWRAPPED"):_("OTHER_SITE",o&&Ut(o))}var ex=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function tx(e,t,n){return ex.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Ut(n(`www.facebook.com${t}`,1)):
void 0}function nx(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return wo(t,n);if(e==="content")return _("CONTENT_LINK");let s=Cr(i);return s==="LOGIN_LINK"?_(s):
e==="technical"?_("NOT_PROFILE_HOST"):e==="admin"?_("ADMIN_TOOL",Ut(zt(r))):i===""||s?_(s||"HOME"):e==="short"?tc(t.parts,"fb.me"):rx(i,r,o)}function rx(e,t,n){return e==="t"?Gi(n,rt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?_("SYSTEM_PAGE"):Gi(t,Dt)}function ox({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:yo(t,"id"),s=Rt(t,"href")||Rt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ue(n(s,1),"DEEP_LINK");let a=i&&ix.get(r.toLowerCase());return a?ue(a(i),"DEEP_LINK"):_("DEEP_LINK")}var ix=new Map([["profile",rt],["page",Dt],[
"group",Ui]]);var sx=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,ax=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,cx=
/^(?:fb |facebook |page )?(?:u?id|ma so|ma)(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))? ?[:=-]? ?([1-9]\d{9,19})$/,Wi=e=>e.length<=7&&sx.test(e);function ac(e){let t=e.split(" ");
if(t.some(px))return _("EMAIL_IN_URL");let n=t.length===1?nn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ue(rt(n),"BARE_USERNAME");let r=cx.exec(j(e.slice(0,120)));return r?ue(rt(r[1].replace(/\D/g,
"")),"BARE_USERNAME"):ic(e)!==void 0?_("OTHER_SITE"):t.length>1&&oc(e)?ux(e):hx(e)?_("PHONE_IN_URL"):n?Mp(n):dx(e,t)}function ux(e){let t=e.split(/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Ft(o)&&
!oc(o));return n!==void 0&&r===void 0&&t.length>1?ue(ac(n),"TEXT_AROUND"):_("NOT_URL")}function lx(e){var n;let[t=""]=(n=/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];
return t===""?void 0:Ut(wo(Ln(e.slice(t.length)),()=>_("NOT_URL")))}function Mp(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=Er(o);return i==="USERNAME_TLD"?_(i):ue(zt(o),"AT_USERNAME")}let t=
e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ue(wo(Ln(t),()=>_("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");
return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?_("LOOKALIKE_HOST",lx(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!ax.test(n)&&!Wi(n)&&Er(n)!=="USERNAME_SHORT"?ue(zt(n),"BARE_USERNAME"):
_("NOT_URL")}function dx(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?
n[0]:r;return o&&e.length<120?ue(Mp(nn(o)),"TEXT_AROUND"):_("NOT_URL")}function px(e){let t=e.indexOf("@");return t>0?Ft(e.charAt(t-1))&&Ft(e.charAt(t+1)):e.search(Fi)===0}var hx=
e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ip(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,
"$1$2\x2f/").replace(/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Fi,"@"):e}function Fp(e){let t=[],n=
!1;for(let r of e.split(" "))for(let o of fx(r)){let i=bx(o);i&&t.push(i),n=n||(i?i.glued:Ft(o))}return{found:t,around:n}}function fx(e){return ko(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var mx=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,gx=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,yx=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function bx(e){let t=nn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(kx(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(mx),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?gx:yx).test(r)?{address:o,word:e,glued:Ft(r)}:null}var wx=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function kx(e){if(Hi.test(e)||ko(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Zi(r)):xx(
r.replace(/:\w*$/,""),n)}function xx(e,t){return Qa(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Ar(e)!=="other"||wx.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&ec(e)}function Dp(e){if(e==null)return _("EMPTY");if(typeof e!="string"&&
typeof e!="number")return _("NOT_URL");let t=$r(String(e));if(!Ft(t))return _("EMPTY");let n=Ip(t),{found:r,around:o}=Fp(n),[i,s]=r;if(!i)return ac(n);let a=s?Cx(r,n):vx(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ue(a,"SCHEME_FIXED"),o?ue(a,"TEXT_AROUND"):a}function vx(e,t){let n=Pr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return Sx(e,n,r)?_("USERNAME_CHARS"):r&&_x(e,r)?
Ox(t):n}function cc({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function Sx(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Wi(cc(e))&&/^[\p{L}\p{M}]/u.test(n)}var Rx=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function _x(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Tx(e,t)||Rx.test(t)||
/^[A-Z]/.test(t)&&Wi(t))return!1;let n=cc(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Tx=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(cc(e));
function Ox(e){let t=Pr(e.replace(/ /g,""));return _("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var $x=20;function Cx(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>$x)return _("MULTIPLE");let o=r.map(u=>{let l=Pr(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return _("MULTIPLE");let[a]=i,c=a||Pr(e.map(({word:u})=>u).join(""));return!a&&c.ok?_("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?_("MULTIPLE"):ue(a,"TEXT_AROUND")}var Xi=(...e)=>e.map(t=>`(?:${t})`).join("|"),Ex="[đd][./]?c",Ax="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Px=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Lx="mrs?|ms",Nx="(?:ng|tt)ưt",uc=new RegExp(`^(?:${Xi(Ex,Ax,Px,Lx,Nx)})(?:[.:]+\\s*|\\s+)`,"i"),Mx="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",qi=
"ông|bà|anh|chị|cô|thầy|chú",Ix=`(?:${qi}) ?(?:\\((?:${qi})\\)|/ ?(?:${qi}))`,Fx="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",lc=new RegExp(`^(?:${Xi("đồng chí",Mx,Ix,qi,
Fx)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Dx=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Yi=e=>Dx.includes(e.toLowerCase());function dc(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Yi(n)?void 0:"either"}var zx="(?:trưởng|phó) (?:ban|phòng|trưởng)",Ux="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",Kx=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Up=new RegExp(Xi(zx,Ux,Kx)),Zx="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",jx=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Kp=new RegExp(`^(?:${Xi(Zx,jx)})|facebook`),Bx=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,Gx=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function zp(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(uc,"").replace(lc,"");return t}var Vi=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),Hx=e=>e.some((t,
n)=>{var r;return n>1&&Yi(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Zp(e){let t=e.split(/[\r\n]+/).map(a=>Vi(zp(a.replace(/\s+/g," ").trim().replace(Gx,"")))).filter(a=>a.length>0),
n=t.flat();if(Bx.test(zp(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Yi(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Vi(o).length>1&&Vi(
i).length>1&&Yi(Vi(i)[0]);return r.length>1||s||Hx(n)}var pc=/^[-–—+*•.,;:"“ ]+/,Vp=/[-–—.,;:"” ]+$/,Je=(e,t)=>({ok:!1,reason:e,suggest:t});function Ji(e,t,n){if(e.length>t)return Je(n);if(St(
e)==="NOTHING")return Je("EMPTY");let r=Vt(e);return r&&r!=="unicode"||e.includes("\ufffd")?Je("ENCODING",(vn(e)||{}).text):e.length<2?Je("SHORT"):void 0}var Wx=e=>dc(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,Vx=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,qx=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function qp(e){if(typeof e!="string")return $(e);let t=e.replace(Vx,n=>n.normalize("NFKC"));return(t===e?e:qx(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var Yx=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Yp(e){let t=qp(e),n=$(
t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(pc,"").replace(Vp,""),o=r;for(let u=0,l="";u<5&&o!==l;u+=1)l=o,o=o.replace(uc,"").replace(pc,""),dc(o)||(o=
o.replace(lc,"").replace(pc,""));let i=o.toLowerCase(),s=Ji(n,250,"LONG")||Ji(o,250,"LONG");if(s)return s;if(Up.test(i))return Je(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Zp(t))return Je("TWO_PEOPLE");if(Kp.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Je("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Je("CHARS");if(
o.length>60)return Je("LONG");let a=o.split(/[\s.'-]+/).every(u=>Yx.test(u)||u.toLowerCase()===u.toUpperCase())?o:Al(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:a===o?Wx(o):a,notes:
o.includes(" ")?c:[...c,"ONE_WORD"]}}var jp="Ban Thường vụ",Bp="Ủy ban Kiểm tra",Gp="Văn phòng",Hp=new Map(Object.entries({ct:"Chủ tịch",btv:jp,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:Bp,cnubkt:`Chủ nhiệm ${Bp}`,vp:Gp,cvp:`Chánh ${Gp}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${jp}`}));
function Xx(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Hp.get(e),o=r?void 0:Hp.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Xp(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>Xx(j(
t.replace(/\./g,"")))||t)}var Jx=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Xp),Wp=new Map([j,
Re].flatMap(e=>Jx.map(t=>[e(t),t])));function Jp(e){let t=$(e).slice(0,300).replace(Vp,""),n=Ji(t,100,"TOO_LONG");if(n)return n;if(St(t))return Je("SHIFTED");if(!/\p{L}/u.test(t))return Je("CHARS");
let r=Xp(t),o=Wp.get(Re(r))||Wp.get(j(r))||r,i=Cl(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function hc(
e){let t=$(qp(e)),n=St(t.slice(0,1e3));return n&&n!=="NOTHING"?Je(`${n}_IN_NAME`):Ji(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Je("CHARS"))}function Qp(e){return hc(e)}var nh=
1e3;function rh(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>nh?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return $r(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Qx=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),eh=new RegExp(`(^|[^a-z])(?:${Qx})(?![a-z])[ .:]{0,3}`,
"g"),fc=e=>/[a-z]/.test(e)?e.replace(eh,"$1|").replace(eh,"$1|"):e,e0=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,t0=
/(\d)() ?\x2f ?(\d{2,4})$/,n0=/(^|[^a-z]) ?\((\d{1,6})\)$/,_t=e=>e.replace(/\D/g,"").length;function oh(e){let t=e.slice(-40),n=e0.exec(t),r=n?null:t0.exec(t);if(r&&/^\D*0\d{10}$/.test(e.slice(0,
e.length-r[0].length+1).replace(/[ .()-]/g,"")))return{text:e.slice(0,e.length-r[0].length+1),ext:r[3]};let[o="",i="",s=""]=n||n0.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&_t(a)>=(n?7:
10)?{text:a,ext:s}:{text:e,ext:""}}function mc(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:_t(r)>6&&_t(t[o]||"")>6?t.push(r):t[
o]+=n+r}return t.slice(0,20)}var r0=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,th=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function ih(e){return e.length>nh||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(r0,"|").replace(th,"$1|").replace(th,"$1|")}function gc(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;
o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[
1]&&!t[1]?-1:0}var o0={}.constructor;function rn(e){return e!=null&&e.constructor===o0}var i0=/^\d+$/;function yc(e){return i0.test(e)}function Lr(e){"@babel/helpers - typeof";return Lr=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Lr(e)}function Qi(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function sh(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,
r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,s0(r.key),r)}}function es(e,t,n){return t&&sh(e.prototype,t),n&&sh(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}
function s0(e){var t=a0(e,"string");return Lr(t)=="symbol"?t:t+""}function a0(e,t){if(Lr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Lr(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var c0="1.2.0",u0="1.7.35",ah=" ext. ",X=(function(){function e(t){Qi(
this,e),bc(t),this.metadata=t,lh.call(this,t)}return es(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:
"getCountryMetadata",value:function(n){return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||
this.metadata.nonGeographical}},{key:"hasCountry",value:function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(
n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:
function(n){return this.nonGeographic()?!!this.nonGeographic()[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:
"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(yc(n)?i=n:o=n),r&&(i=r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=
new ch(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error("Unknown calling code: ".concat(i));this.numberingPlan=new ch(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=
void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:
"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=
this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&
i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){
return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix()}},{key:"nationalNumberPattern",value:function(){
return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:"formats",value:function(){
return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:"nationalPrefixTransformRule",value:function(){
return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:"hasTypes",value:function(){
return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:"countryCallingCodes",value:
function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var ch=(function(){function e(t,n){Qi(this,e),
this.globalMetadataObject=n,this.metadata=t,lh.call(this,n.metadata)}return es(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new l0(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&uh(this.types(),n))return new p0(uh(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?ah:this.metadata[13]||ah}}])})(),l0=(function(){function e(t,n){Qi(this,e),this._format=t,this.metadata=n}return es(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!d0.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),d0=/^\(?\$1\)?$/,p0=(function(){function e(t,n){Qi(this,e),this.type=t,this.metadata=n}return es(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function uh(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function bc(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!rn(e)||!rn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(rn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+h0(e)+": "+e,"."))}var h0=function(t){return Lr(t)};function xo(e,t){var n=new X(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function lh(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?gc(t,c0)===-1?this.v2=!0:gc(t,u0)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function f0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=m0(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function m0(e,t){if(e){if(typeof e=="string")return dh(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
dh(e,t):void 0}}function dh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function wc(e,t){for(var n=e.slice(),r=f0(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Nn(e,t,n){return ph(e,void 0,t,n)}function ph(e,t,n,r){n&&(r=new X(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return ph(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=wc(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function kc(e,t,n){t===void 0&&(t={});var r=new X(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return g0(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function g0(e,t){return Nn(e,void 0,t)==="IS_POSSIBLE"}function He(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function y0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=b0(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function b0(e,t){if(e){if(
typeof e=="string")return hh(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?hh(e,t):void 0}}function hh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var w0=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Mn(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new X(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(He(o,r.nationalNumberPattern())){if(xc(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||xc(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=y0(w0),s;!(s=i()).done;){var a=s.value;if(xc(o,a,r))return a}}}}function xc(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:He(e,r.pattern())}function vc(e,t,n){t=t||{};var r=new X(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Mn(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return He(o,r.nationalNumberPattern())}var k0=/^[A-Z]{2}$/;function Sc(e){return k0.test(e)}var x0=!1;function Rc(e,t){var n,r,
o=new X(t);return Sc(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,x0&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function _c(e,t,n){var r=new X(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return v0(t,i,n)}):[]}function v0(e,t,n){var r=new X(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var fh=3,mh="0-9０-９٠-٩۰-۹",S0="-‐-―−ー－",R0="／/",_0="．.",T0=" \u00a0\u00ad\u200b\u2060\u3000",O0="()（）［］\\[\\]",$0="~⁓∼～",gh="".concat(S0).concat(R0).concat(_0).concat(T0).concat(
O0).concat($0);var C0=new RegExp("(["+mh+"])");function Tc(e,t,n,r){if(t){var o=new X(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(C0);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Oc(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function E0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=A0(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function A0(e,t){if(e){if(typeof e=="string")return yh(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
yh(e,t):void 0}}function yh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function $c(e,t,n){for(var r=new X(n),o=E0(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Mn({phone:e,country:s},void 0,r.metadata))return s}}var P0=!1;function Cc(e,t){var n=
t.nationalNumber,r=t.metadata;if(P0&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:$c(n,o,r.metadata)}function ts(e,t,n){var r=Oc(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!L0(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Cc(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!N0(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function L0(e,t,n){return!(He(e,n.nationalNumberPattern())&&!He(t,n.nationalNumberPattern()))}function N0(e,t,n){switch(Nn(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Ec(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?xo(t||n,o):r;if(e.indexOf(i)===0){var s=new X(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=ts(a,void 0,s),u=c.nationalNumber,l=ts(e,void 0,s),d=l.nationalNumber;if(!He(d,s.nationalNumberPattern())&&He(u,s.nationalNumberPattern())||Nn(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Ac(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Tc(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Ec(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new X(o),d=2;d-1<=fh&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function Pc(e){return e.replace(new RegExp("[".concat(gh,"]+"),"g")," ").trim()}var M0=/(\$\d)/;function Lc(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(M0,
t.nationalPrefixFormattingRule()):t.format());return r?Pc(a):a}var I0=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Nc(e,t,n){var r=new X(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(I0.test(r.IDDPrefix()))return r.IDDPrefix()}function bh(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var wh={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Ic(e,t,n,r){n?n=z0({},wh,n):n=wh;var o=new X(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=ns(s,e.carrierCode,"NATIONAL",o,n),Mc(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=ns(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Mc(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return bh({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=D0(s,
e.carrierCode,i,n.fromCountry,o);return c?Mc(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function ns(e,t,n,r,
o){var i=F0(r.formats(),e);return i?Lc(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function F0(e,t){return U0(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return He(t,n.pattern())})}function Mc(e,t,n,r){return t?r(e,t,n):e}function D0(e,t,n,r,o){var i=xo(r,o.metadata);if(i===n){var s=ns(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Nc(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(ns(e,null,"INTERNATIONAL",o))}function z0(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function U0(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function vo(e){"@babel/helpers - typeof";return vo=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},vo(e)}function kh(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function xh(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?kh(Object(n),!0).forEach(function(r){K0(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):kh(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function K0(e,t,n){return(t=Sh(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Z0(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function vh(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Sh(
r.key),r)}}function j0(e,t,n){return t&&vh(e.prototype,t),n&&vh(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Sh(e){var t=B0(e,"string");return vo(t)=="symbol"?t:t+""}function B0(
e,t){if(vo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Fc=(function(){function e(t,n,r){if(Z0(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(rn(n)&&rn(n.countries)){r=n;var o=t;if(!G0.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Ac(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");bc(r);var c=Rc(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return j0(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:_c(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return kc(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return vc(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new X(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Mn(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Ic(this,n,r?xh(xh({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var G0=/^\+\d+$/;var Rh={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var _h=Rh,Th={version:_h.version,country_calling_codes:{84:["VN"]},countries:{VN:_h.countries.VN},nonGeographic:{}};
function Oh(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var $h=Oh("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Ch=Oh("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Eh=e=>Dc(e)&&
e.length===11?`0${$h.get(e.slice(1,4))}${e.slice(4)}`:"",Dc=e=>$h.has(e.slice(1,4));function rs(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Ch.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var zc=(e,t)=>`0${Ch.get(t)}${e.slice(1+t.length)}`;var $e=e=>({ok:!1,reason:e}),W0=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Lh=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,V0=/^0(?:69\d{5,8}|80\d{5,6})$/,q0=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function is(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Lh.test(n))return $e("FAKE");if(q0.test(n))return $e("SERVICE_NUMBER");if(V0.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return $e("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Ph(o[0]==="0"?o:`0${o}`,Ah(e,r));if(t)return $e(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return $e(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Ph(`0${o}`,Ah(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Ah(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Ph(e,t){let n=os(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?Y0(e):null)||os(Eh(e),
"convertible","OLD_11_DIGIT")||X0(e,t)||$e(Q0(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(W0.test(e)||n.notes.push("UNKNOWN_PREFIX"),J0(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Lh.test(e)?
$e("FAKE"):n}function os(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Fc(`+84${e.slice(1)}`,Th),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var Y0=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function X0(e,t){let n=rs(e),r=!/^2/.test(n)||Nh(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?os(zc(e,n),"convertible","OLD_AREA_CODE"):null}
var Nh=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function J0(e,t){let n=rs(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Nh(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Uc(e){let t=`0${e.slice(3)}`,n=rs(t),r=n?os(zc(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function Q0(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Dc(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function So(e){if(
e==null)return $e("EMPTY");if(typeof e!="string"&&typeof e!="number")return $e("CHARS");let t=rh(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return $e("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return $e("SCIENTIFIC");let n=mc(t).reduce((r,o)=>r.concat(tv(o)),[]);return n.length?iv(n):$e(ev(t))}var ev=e=>/\p{L}/u.test(fc(e))?"CHARS":"EMPTY",Mh=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function tv(e){let{text:t,ext:n}=oh(e),r=fc(t);if(Mh.test(r)){if(rv(r))return[$e("LETTER_FOR_DIGIT")];let o=ih(r);return Mh.test(o)?[$e("CHARS")]:_t(o)===0?[]:_t(o)<7?[
$e("CHARS")]:Ih(o,n).map(nv)}return _t(r)===0?[]:Ih(r,n)}var nv=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Ih(e,t){var i;let n=mc(e).filter((s,a,c)=>c.length<2||_t(s)>0),r=n.length>1?
n.map(is):ov((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var rv=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&
_t(e)>5;function ov(e){return e.length<80&&_t(e)>15&&Fh(e.match(/\+?\d+/g)||[])||[is(e)]}function Fh(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=is(e.slice(0,t).join(" ")),r=
n.ok?Fh(e.slice(t)):null;if(r)return[n,...r]}return null}function iv(e){let[t=$e("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(
r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:$e("MULTIPLE")}var sv={[B.page]:["pageName","address","name","office","phone","email"],[B.group]:["pageName","address","name",
"office","phone","email"],[B.person]:["accountName","address","name","office","phone","email"],[B.none]:["reason"]},av=(e,t)=>{var n;return t==="kind"||sv[(n=Lt(e))!=null?n:B.page].includes(t)},cv=
e=>Lt(e)===B.none?["kind","reason"]:ye,Kc=(e,t)=>({key:e,with:t}),pt=(e,t,n={},r)=>({field:e,level:"fault",problem:Kc(t,r),...n}),Nr=(e,t)=>({field:e,level:"ask",problem:Kc("account.ask",{value:t}),
suggest:t}),Mr=(e,t,n)=>({field:e,level:"note",problem:Kc(t,n)});function uv(e){let t=Dp(e),n=!t.ok&&t.reason==="OTHER_SITE"?rc($(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:
t.kind,findings:t.notes.map(r=>Mr("address",`address.note.${r}`))}:{value:$(e),findings:[n?pt("address","account.otherNetwork",{},{network:n}):pt("address",`address.${t.reason}`),...t.suggest?[Nr(
"address",t.suggest)]:[]]}}function lv(e){var r;let t=So(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?Uc(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[Nr(
"phone",Dh(n))],...t.notes.map(o=>Mr("phone",`phone.note.${o}`))]}:{value:$(e),findings:[pt("phone",`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>Nr("phone",Dh(o)))]}}var Dh=e=>{let t=So(e);
return t.ok?t.display:e};function dv(e){var r;let t=$i(e),n=t.suggest?[Nr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Mr("email",`email.note.${o}`))]}:
{value:$(e),findings:[pt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Nr("email",o))]}}var ss=(e,t)=>n=>{let r=t(n),o=r.suggest?[Nr(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>Mr(e,`person.note.${i}`))]}:{value:$(n),findings:[pt(e,`person.${r.reason}`),...o]}};function pv(e){let t=$(e);return{value:t,findings:t.length>500?[pt("reason",
"account.reasonLong")]:[]}}function hv(e){let t=Lt(e);return t?{value:t,findings:[]}:{value:$(e),findings:[pt("kind","account.kindUnknown",{},{text:$(e)})]}}var fv={kind:hv,accountName:ss(
"accountName",Qp),pageName:ss("pageName",hc),address:uv,name:ss("name",Yp),office:ss("office",Jp),phone:lv,email:dv,reason:pv},mv=["accountName","pageName","name","office","reason"];function gv(e,t,
n){try{return yv(e,t,n)}catch(r){return{value:t,findings:[pt(e,"account.cellUnreadable")],broke:r}}}function yv(e,t,n){if(!$(t))return av(n,e)?e==="kind"||e==="reason"?{value:"",findings:[pt(e,
`account.${e}`)]}:{value:"",findings:[pt(e,"account.required",{},{label:Pt(e)})]}:{value:"",findings:[]};let r=mv.includes(e)?vn(t):void 0;return r?{value:t,findings:[pt(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:fv[e](t)}function bv(e,t){let n=(r,o)=>[{...Mr("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==B.group?n("account.addressIsGroup",B.group):
e===B.group&&t&&!["group","share"].includes(t)?[Mr("address","account.groupAddress")]:t==="page"&&e===B.person?n("account.addressIsPage",B.page):[]}function Ir(e){var s,a,c,u,l;let t=(s=Lt(
e.kind))!=null?s:"",n=cv(t),r={};for(let d of ye)r[d]=n.includes(d)?gv(d,e[d],t):{value:$(e[d]),findings:[]};let o=ye.filter(d=>"broke"in r[d]),i={};for(let d of ye)i[d]=r[d].value;return{values:i,
findings:[...ye.flatMap(d=>r[d].findings),...bv(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(
l=r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var zh=5,Uh=120;function Kh(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Sn(a.trim(),Uh)])),o={
rows:e.filter(s=>!Pa(s)),samples:e.filter(Pa),cores:Wl(t)},i=(s,{level:a,field:c},u)=>{var h,g;let l=[...(h=u.units)!=null?h:ao(u.rows)],d=l.map(b=>r.get(b)||Sn(b,Uh)),p=d.slice(0,zh).join("; ")+(
l.length>zh?"; …":"");return{rowIds:u.rows.map(b=>b.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(g=u.field)!=null?g:c}}};
return Object.entries(ui).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Zh(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&
e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Zc=e=>e?`"${e}" `:"";function jc(e,t=""){if(typeof e!="number")throw new TypeError(Zc(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Zc(t)+"expected integer >= 0, got "+e);return e}function Fr(e,t,n=""){if(Zh(e)&&(t===void 0||
e.length===t))return e;t!==void 0&&jc(t,"length");let r=Zh(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Zc(n)+"expected Uint8Array"+o+", got "+i;throw r?
new RangeError(s):new TypeError(s)}function Gh(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(jc(e.outputLen),jc(
e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var wv=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},jh=(e,t)=>{wv(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(
Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Dr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function as(e,t){Fr(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ro(...e){for(let t=0;
t< e.length;t++)e[t].fill(0)}function cs(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ht(e,t){return e<<32-t|e>>>t}var Hh=typeof Uint8Array.from([]).toHex=="function"&&
typeof Uint8Array.fromHex=="function",kv=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Bc(e){if(Fr(e),Hh)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=kv[e[n]];
return t}function Bh(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Wh(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Hh)try{
return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);
let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Bh(e.charCodeAt(i)),a=Bh(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError(
'hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function xv(e,t,n="opts"){return jh(e,"defaults"),t!==void 0&&jh(t,n),Object.assign(Object.create(null),e,t)}
function Vh(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=xv({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var qh=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var us=
class{constructor(t,n){q(this,"oHash");q(this,"iHash");q(this,"blockLen");q(this,"outputLen");q(this,"canXOF",!1);q(this,"finished",!1);q(this,"destroyed",!1);if(Gh(t),Fr(n,void 0,"key"),this.iHash=
t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);
o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ro(o)}
update(t){return Dr(this),this.iHash.update(t),this}digestInto(t){Dr(this),as(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),
this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,
iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(
t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Yh=(()=>{let e=((t,n,r)=>new us(t,n).update(r).digest());return e.create=(t,
n)=>new us(t,n),e})();var vv=e=>e/2**32|0,Sv=e=>e>>>0;function Xh(e,t,n,r){let o=vv(n),i=Sv(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Jh(e,t,n){return e&t^~e&n}function Qh(e,t,n){
return e&t^e&n^t&n}var ls=class{constructor(t,n,r,o){q(this,"blockLen");q(this,"outputLen");q(this,"canXOF",!1);q(this,"padOffset");q(this,"isLE");q(this,"buffer");q(this,"view");q(this,"finished",
!1);q(this,"length",0);q(this,"pos",0);q(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=cs(this.buffer)}update(t){Dr(this),
Fr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=cs(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?
t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Dr(this),as(t,this),this.finished=
!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Xh(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();
let a=t===n?r:cs(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;
this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&
t.buffer.set(n),t}clone(){return this._cloneInto()}},ef=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Rv=Uint32Array.from([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,
604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),on=new Uint32Array(64),Gc=class extends ls{constructor(n,r){super(64,n,8,!1);q(this,"A",0);q(this,
"B",0);q(this,"C",0);q(this,"D",0);q(this,"E",0);q(this,"F",0);q(this,"G",0);q(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[
7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){
return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)on[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=on[p-15],g=on[p-2],b=ht(h,
7)^ht(h,18)^h>>>3,w=ht(g,17)^ht(g,19)^g>>>10;on[p]=w+on[p-7]+b+on[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=ht(c,6)^ht(c,11)^ht(c,25),g=d+h+Jh(c,u,l)+Rv[p]+on[p]|0,
w=(ht(o,2)^ht(o,13)^ht(o,22))+Qh(o,i,s)|0;d=l,l=u,u=c,c=a+g|0,a=s,s=i,i=o,o=g+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,
s,a,c,u,l,d)}roundClean(){Ro(on)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ro(this.buffer)}},Hc=class extends Gc{constructor(){super(32,ef)}};var ds=Vh(()=>new Hc,qh(1));var _v=16,tf=
e=>Bc(e.slice(0,_v));function Wc(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):
t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var hs=e=>tf(ds(Wc(e))),Vc=e=>Bc(ds(Wc(e))),ps=class{constructor(t){this.known=new Map;this.start=Yh.create(ds,Wh(t))}of(t){var r;let n=(r=
this.known.get(t))!=null?r:tf(this.start.clone().update(Wc(t)).digest());return this.known.set(t,n),n}};var Tv=8,Ov="trống",rf="1",nf=" (theo bản cũ)",of="Đã rút đồng ý",sf=e=>e.trim()?hs(e.trim(
).normalize("NFC")).slice(0,Tv):Ov,af=({name:e,phone:t,email:n})=>[Re(e),t.replace(/\D/g,""),n.trim().toLowerCase()],In=e=>Lt(e.kind)!==B.none&&af(e).some(t=>t!==""),cf=(e,t,n)=>`${e||
"Người dùng biểu mẫu"}, ${Te(t)}, bản thông báo ${sf(n)}`,uf=e=>`${of}, ${Te(e)}`,zr=e=>/^(da )?(rut|thu hoi)\b/.test(j(e).trim()),lf=e=>e.startsWith(`${of}, `),df=e=>e.endsWith(nf)?e:`${e.trim(
)}${nf}`,pf=(e,t)=>t.of("consent",e.consent.trim(),...af(e)),_o=(e,t)=>[rf,t.name,pf(e,t)].join(".");function Fn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(zr(
e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===rf&&o&&(!t||r!==t.name)?"unknown":t&&o===pf(e,t)&&r===t.name?"given":"ended"}var hf=(e,t)=>!zr(e)&&e.trim()!==""&&
!e.includes(`bản thông báo ${sf(t)}`);var $v=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,fs=e=>$v.test(e),ff=(e,t,n)=>fs(e)&&e>=t&&e<=n,mf=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>ff(i,n,
r)))!=null?o:""};function gf(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?mf(e,t,n)||n:ff(e.shown,t,n)?e.shown:"":""}function yf(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let r=mf(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(fs(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function Cv(e,t){return e.length===0?bi[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?T.fix:e.every(n=>n.isNone)?T.none:e.every(n=>n.review==="passed")?T.approved:T.reported}function bf(e,t,{last:n,...r},o,i,s){let a=Cv(e,t),
c=a!==T.missing&&a!==T.fix&&a!=="",u=e.reduce((h,g)=>g.updated>h?g.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=gf(l,n,i),p=a===""?"":rd(o,d,s);return{status:a,timeliness:p,count:
e.filter(h=>!h.isNone).length,first:d,witness:yf(l,n,i),updated:u,order:Ev(a,p)}}function Ev(e,t){let n={[T.missing]:0,[T.fix]:10,[T.reported]:20,[T.none]:30,[T.approved]:40,"":50},r={[Q.overdue]:0,[
Q.late]:1,[Q.grace]:2,[Q.open]:3,[Q.onTime]:4,"":5};return n[e]+r[t]}var ms=100,Av=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Pv(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?
r.length>ms?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:ms}}}):((i=t.get(be(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:{key:"roster.noName"}}),o&&be(o)===be(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):Av(o)&&
!t.has(be(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Xe(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{
text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of rp(e.phone))So(s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Jt(
e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Ye(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:
"roster.badDay",with:{text:e.extendedTo}}}),n}function Lv(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase(
))>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:he(n.day)}}}]:[]}function gs(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a}
)=>be(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{return[...Pv(s,r),...Lv(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}
]}})}var qc=e=>Object.fromEntries(e.map(t=>[t,""])),Nv=["unit",...ye],wf=e=>Nv.every(t=>e[t].trim()===""),We=e=>Fa(e.usage)===De.stopped;function Mv(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:
s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Fa(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!ld(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Mi(i.problem)});
return r}function Iv(e,t){return{blank:!1,active:!0,unit:kf(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...qc(["unitName",...Xt]),rowId:t}}}function kf(e,t){try{return e()}catch{return t}}function Fv(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function Dv(e,t,n,r){let o=wf(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Fn(e,r),faults:[],remarks:[],
own:qc(["unitName",...Xt])};let s=Ir(e),a=t.get(i),c=We(e),u=An(e,r),l=c?[]:Mv(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:Mi(Ni(e.comment))});let d=c?[]:s.findings.filter(
g=>g.level!=="fault").map(({field:g,problem:b})=>({column:g,problem:Mi(b)}));!c&&e.review.trim()&&Li(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Fn(e,r);!c&&In(e)&&d.push(
...Fv(p));let h=Or(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Lt(e.kind)===B.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function zv(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:kf(()=>wf(r),!1)?"":t();return n.add(o),o})}function Uv(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function Kv(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Kh(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function Zv(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Ii),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function jv(e,t,n){var a;let{dueBefore:r,
graceUntil:o}=n.settings,i=bf(t,wi(e),{witnessed:e.witnessed,shown:e.first,last:(a=n.lastWitness)!=null?a:""},{dueBefore:r,graceUntil:o,extendedTo:pr(e.extendedTo)},n.now,n.today);return{cells:{
status:i.status,timeliness:i.timeliness,count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)},witness:i.witness}}function Bv(e,t,n){let r=Zv(e.accounts,t),o=gs(e.units,
e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:qc(dr)};let c=o[s];try{let{cells:l,witness:d}=jv(i,(u=r.get(i.code.trim()))!=null?
u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Xa(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Gv(dr,i),faults:Xa(c)}}}})}
var Gv=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function xf(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=zv(e.accounts,e.newId),i=e.accounts.map((
a,c)=>{try{return Dv(a,r,o[c],e.markKey)}catch(u){return n(u),Iv(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);Uv(i),Kv(e.accounts,i,e.units,n);for(
let a of i)Object.assign(a.own,{faults:fp(a.faults),remarks:mp(a.remarks),mask:yp(a.faults)});return{accounts:i,units:Bv(e,i,n),broke:t}}function To(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!lf(t.consent)?{consent:uf(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Oo=(e,t,n,r)=>t.flatMap((o,i)=>{let s=To(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function $o(e){return Object.fromEntries(At.map(t=>[t,gp(e.faults,t)]))}function Tt(e,t){let n=xf({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var vf=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Sf=(e,t,n)=>e.some(r=>t[r]!==n[r]);function ys(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Sf(Xt,i,r)?[{
index:o,cells:vf(Xt,i)}]:[]})}function bs(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Dn(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Sf(dr,i,r)?[{index:o,cells:vf(dr,i)}]:[]})}var Yc=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:$o(n.accounts[r])}));function ws(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",bs(n,t,r)),e.putOwn("accounts",ys(n,t,r)),e.putOwn("accounts",Oo(e,n,t,r)),e.putOwn("units",
Dn(e.table("units").rows,t,r))}var Hv=3;function Co(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=Hv));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var ks=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:$o(n)})));function Rf(e,t){let n=e.table(
"accounts").rows,r=Xc(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:$o(r.accounts[i])}]:[])),r}function Xc(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Tt(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,To(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=ys(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",Oo(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",Dn(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Yc([...r,...l],i,a)),a}function _f(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&hf(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:we.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function Tf(e,t){
let n=Nl(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&In(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var Of=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:Te(r)}},unit:t}]:[]));function $f(e,t){let{rows:n}=e.table("units"),r=[],o=
n.flatMap((i,s)=>{let a=t.units[s].witness;return!a||a.witnessed===i.witnessed?[]:(a.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:Te(a.witnessed)}},unit:i.code}),[{index:s,
cells:{witnessed:a.witnessed}}])});e.putOwn("units",o),e.log(r)}function Cf(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>fs(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}
var Ne=e=>e+2,oe=class extends Error{constructor(n){super(n.key);this.problem=n}};function ot(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=Tt(e,
e.table("accounts").rows);ws(e,r),ks(e,r)}return n})}var Jc=200;function Wv(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:En(s,n)}}]:[]),o=t.flatMap((s,
a)=>(s.review===Oe.passed||s.review===Oe.returned)&&Or(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=up(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{approved:c}}]});
e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function zn(e,t){let n=e.table("accounts").rows;t&&Wv(e,n);let r=Tt(e,n);if(!t)e.putOwn("units",Dn(e.table("units").rows,r,(
)=>!0));else{Of(e),ws(e,r);for(let o of["accounts","units"])Co(e,o,new Set(Object.keys(W[o].columns)));e.refreshSummary(),ks(e,r)}return r}function Eo(e){let t=zn(e,!0);return t.accounts.length===0||(
$f(e,t),e.rememberWitness()),t}function Vv(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:W[u].title,row:Ne(l),unit:d,says:p,link:e.linkTo(u,l)}),s=[
...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,
l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of Tf(e,t))a.push(i("accounts",l,u.unit,v({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Jc),moreFaults:Math.max(0,s.length-Jc),remarks:a.slice(0,Jc),missing:t.units.filter(
u=>u.own.status===T.missing).length,settings:n}}function Ef(e){var t;return e.visitor().is!=="staff"?C({key:"who.staffOnly"}):(t=ot(e,()=>{let n=Eo(e);return e.readyLines(),re(Vv(e,n,qv(e,n).map(v)))}
))!=null?t:C({key:"workbook.busy"})}var qv=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:we.dueBefore.label}}],...t.broke.length?[{key:"workbook.checkBroke",with:{count:
t.broke.length}}]:[],..._f(e,t),...e.lostLog()];var Ss="#1f2937",Un="#ffffff",xs="#1a56c4",Af="1px solid #d1d5db",Ur=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),
vs=(e,t=2e3)=>Ur(xi(e,t)),Kn=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,je=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,sn=e=>`\x3ctr>${e}\x3c/tr>`,Kt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,Ao=`${Kt(16,Ss,Un)};padding:10px 20px 12px`,Po=Kt(14,Ss,Un),Yv={lead:`${Kt(18,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${xs};padding:16px 20px`,text:Ao,heading:`${Kt(17,Ss,Un)};font-weight:bold;padding:12px 20px 0`,notice:`${Kt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Kt(13,"#4b5563",Un)};border-top:${Af};padding:14px 20px 18px`};function Pf(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Ur(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Kn(`${sn(
`\x3ctd align="center" style="padding:16px 8px">\n${Kn(`\n${t.map(Xv).filter(Boolean).map(sn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Un}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Xv(e){if(!e[1].length)return"";switch(e[0]){case"list":return je(Kn(e[1].map(t=>sn(je("•",`${Po};padding:2px 0`,
' valign="top" width="16"')+je(vs(t,400),`${Po};padding:2px 0`))).join("")),Ao);case"button":return Qt(e[2])&&Jv(e[1],Qt(e[2]));case"bar":return je(Qv(e[1]),Ao);case"calls":return je(eS(e[1],e[2]),
Ao);default:return je(vs(e[1]),Yv[e[0]])}}var Jv=(e,t)=>je(Kn(sn(je(`\x3ca href="${Ur(t)}" style="display:inline-block;padding:14px 28px;${Kt(18,Un,
xs)};font-weight:bold;text-decoration:none;border-radius:6px">${Ur(e)}\x3c/a>`,`background-color:${xs};border-radius:6px;mso-padding-alt:14px 28px`)),""),Ao,' align="center"');function Qv(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?je("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>sn(je("■",Kt(16,s,Un),' width="22"')+je(o,Po)+je(String(i),`${Po};font-weight:bold`,' align="right"')));return Kn(sn(n.join("")))+Kn(r.join(""))}function eS(e,t){let n=
`${Po};padding:7px 0;border-bottom:${Af}`,r=' valign="top"';return Kn(sn(je(vs(e,300),`${Kt(14,Ss,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>sn(je(vs(o,
300),n,r)+je(tS(i),n,`${r} align="right" width="118"`))).join(""))}var tS=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${xs};text-decoration:none">${Ur(t.trim())}\x3c/a>`:Ur(t.trim())).join("\x3cbr>")||za;var nS=88e3,rS=200,oS=120,iS=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,sS=e=>xi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),rS),aS=(e,{about:t},n)=>{let r={state:n,about:t,letters:cS(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function cS(e){let t=_i(e),n=new Map(e.units.map(r=>[Tn(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ne(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var uS=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>lS(e,o,i),
attachments:[],named:e.named(o)}},lS=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...nt(o)?wd(o,n):[],...e.asked(t),...kd(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${Ka(r)}\n\n${Za(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Lf(e,t){let n=ne(e.kind);return n.to==="staff"?aS(n,e,t):uS(n,e,t,
e.about.unit)}function Zn(e,t){let{insteadOf:n}=e.about,r=Lf(e,t),o=sS(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=oS;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=Pf(o,a);if(s===0||iS(c)<=nS)return{
subject:o,html:c,text:yd(a),attachments:r.attachments}}}function Nf(e,t){let{lead:n,named:r}=Lf(e,t),o=Nt(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Qt(t.links.book)?`Nơi báo cáo: ${Qt(t.links.book)}`:"",Ka(t),Za(t)].filter(Boolean).join(`\n`)}function Mf(e,{unit:t,about:n,kind:r}){let o=ne(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!ce(n.unit)?!0:e.get(t)===n.unit.status}var If=e=>en(vr(e.state));function Lo(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||If(n)&&!If(e[o]))&&t.set(n.key,r)}),t}var it=(e,t,n,r="",o)=>{var i;return{kind:ne(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:ge[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},dS=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function pS(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function an(e,
t){let{rows:n}=e.table("letters"),r=Lo(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):dS(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",pS(n,o)),e.append("letters",i)}var Ff=[1e3,4e3],hS=6,cn=class extends Error{};function fe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Ff.length||r instanceof oe||
r instanceof cn)throw r;e.sleep(Ff[n])}}function jn(e,t,n){return fe(t,()=>{for(let r=0;r< hS;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new cn("the lock is not to be had")})}var fS=27e4,mS=
25,gS=2400,yS=5,Rs=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={
sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){
let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(mS,Math.floor(gS/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=
this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){
if(r instanceof oe)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>fS&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=
jn(n,this.post,()=>{let i=new Map(n.table("units").rows.map(({code:u,status:l})=>[u,l])),s=new Set,a=t.filter(u=>Mf(i,u)?this.isWritable(u)?!0:(s.add(u),!1):!1),c=new Map(r.toRecord);for(
let u of t)c.set(u.key,a.includes(u)?this.beingSent(u):s.has(u)?it(u,"failed",this.now,v({key:"letter.unwritable"})):it(u,"lapsed",this.now,v({key:"letter.notNeeded"})));return an(n,c),a});
return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Zn(t,this.state)),!0}catch(r){return this.office.broke([
r]),this.outcome.failed+=1,!1}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Zn(t,this.state);return this.written.set(t,n),it(t,"sending",this.now,"",n.subject)}deliver(t){let{subject:n,
html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||
this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,it(t,
"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(
this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=yS&&(this.stop={key:
"letter.trouble"}),!0)}quotaNow(){try{return fe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,
this.outcome.toRecord.set(t.key,it(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((
r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,it(t,"unknown",
this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};fe(this.post,()=>this.post.keepJournal(n))}};var bS=
7*6e4,No=({lease:e},t)=>e.by!==""&&e.until>t;function Df(e,t){let n=e.newId();return jn(e,t,()=>{let r=t.post();if(!(No(r,e.now)&&r.lease.by!==n))return t.setLease({until:sr(oi(e.now)+bS),by:n}),r})}
function zf(e){try{fe(e,()=>e.setLease({until:"",by:""}))}catch{}}var Mo=({rowId:e,approved:t})=>Tr(`${e} ${t}`);var Io="Cán bộ gửi sớm";function wS({pageName:e,accountName:t}){let n=e||t;return St(
n)==="ADDRESS"?"":Sn(n)}function kS(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{
faults:[],returned:[]};n.set(r.unit.trim(),a),An(r,e.markKey())==="returned"&&a.returned.push({title:wS(r),comment:r.comment.trim(),mark:Mo(r)});for(let l of s.filter(Ii))l.column===""&&(kp(l)||
a.faults.some(p=>xp(p,l)))||a.faults.push(l)}),n}var xS=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:
wi(e),status:t.status,timeliness:t.timeliness,extendedTo:pr(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,
problem:s})=>({field:i&&Pt(i),sentence:v(wp(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function vS(e,t){let n=kS(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[
xS(r,t.units[o],n.get(r.code.trim()))])}function SS(e){let{rows:t}=e.table("letters");return new Map([...Lo(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:vr(o),at:i,why:s,early:
s.indexOf(Io)===0}]}))}function Qc(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:_e(o,1),t)}function _s(e,t,n=Tt(e,
e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:
o.dueBefore,graceUntil:o.graceUntil},settings:o,units:vS(e,n),register:SS(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?Qc(
e.now,s,e.now):void 0,zones:t.zones()}}}var RS={state:ge.sent,why:""},_S=()=>({state:ge.held,why:v({key:"letter.cutBefore"})}),Uf=()=>({state:ge.unknown,why:v({key:"letter.cut"})});function Kf(e,t){
var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===ge.sending&&o.set(u,(t==null?void 0:t.at)===d?_S():Uf());let i=(u,l)=>{u&&(
o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Uf());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(
u,RS);an(e,o)}var TS=new Set([...Object.keys(Pi),"round","dueBefore","graceUntil"]);function Ts(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&TS.has(o!=null?o:""));return t.trim(
)?n:[...n,{key:"setting.empty",with:{label:we.round.label}}]}var OS=12e4,$S=6e4,CS=2e3,ES=1e4;function AS(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};
return[...e.filter(r=>!n(r)),...e.filter(n)]}function PS(e,t,n,r){if($n(t,n,r).held.length===0)return n;let o=fe(e,()=>e.renewsIn());if(o>OS||o<-$S)return n;e.sleep(Math.max(0,o)+CS);let i=fe(e,(
)=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(ES),i=fe(e,()=>e.quota());return i}var Fo=(e,t)=>e?`${e} ${t}`:"";function LS({sent:e,failed:t,unknown:n,left:r,why:o},i,s){let a=i+r.length,c=[Fo(e,
"thư đã gửi"),Fo(t,"thư gửi lỗi"),Fo(n,"thư không rõ đã gửi"),Fo(a,"thư chờ lượt sau"),Fo(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:a,unknown:n,did:r.length?`${c}. ${v(o)}`:c,stopped:r.length?o:void 0}}function NS(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,
kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:ne(u).label}:{},...l?{unit:l}:{},state:ge[d],at:e.now,why:v(p)});for(let c of i)a.set(c.key,it(c,"held",e.now,v({key:"letter.quota"})));for(
let c of r)a.set(c.key,it(c,"held",e.now,v(o)));n.forEach((c,u)=>a.set(u,c)),a.size&&jn(e,t,()=>an(e,a))}function MS(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(
i)!==JSON.stringify(o.refused)&&fe(e,()=>e.setRefused(i))}function IS(e,t,n,r,o){let i=jn(e,t,()=>(Kf(e,n.inFlight),Eo(e))),s=fe(t,()=>t.quota()),a=fe(t,()=>_s(e,t,i,s)),c=On(a,e.today),u=AS(r(c,a),
a),l=o?0:a.settings.quotaReserve,d=o?s:PS(t,u,s,l),{go:p,held:h}=$n(u,d,l);p.length&&fe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let g=new Rs(e,t,a,d,n.refused,o),{outcome:b}=g;try{
g.run(p),NS(e,t,b,o?[]:h,o?[]:c.closed)}catch(w){throw g.leaveWord(),w}return(p.length||n.inFlight)&&fe(t,()=>t.closeJournal()),MS(t,b,n),e.broke(c.broke.map(({error:w})=>w)),LS(b,h.length,
c.broke.length)}var FS=e=>v(e instanceof oe?e.problem:e instanceof cn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Zf(e,t){try{fe(e,()=>e.setLastRun(t))}catch{}}function Os(e,t,n,r=""){
let o=Df(e,t);if(o)try{return IS(e,t,o,n,r)}finally{zf(t)}}var jf=(e,t)=>{Os(e,t,()=>[],Io)};function DS(e,t){let[n]=Ts(fe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;
if(n)throw new oe(n);let r=Os(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function Bf(e,t){let{runner:n,lastRun:r,did:o}=fe(t,()=>t.post());if(!(!n||fe(t,()=>t.me())!==n))try{
let i=DS(e,t);i&&Zf(t,i)}catch(i){if(Zf(t,{lastRun:r,did:o,trouble:`${he(e.today)}: ${FS(i)}`}),!(i instanceof oe))throw i}}var $s={is:"nobody"},le=e=>"email"in e?e.email:"";var zS=e=>e;function Cs(
e){let t=new Set,n=new Map;for(let r of e.map($))t.add(r),n.has(be(r))||n.set(be(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(be(r)))!=null?o:r}}var US=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(
e);function Es(e,t,n=zS){return t===""?"":e.choices?dd(e,t):e.format==="time"?US(t)?t:"":e.code==="own"?$(t):e.code==="other"?n($(t)):t}var KS=8,Kr=class{constructor(t){this.name=Vc(
`name of ${t}`).slice(0,KS),this.keyed=new ps(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Gf=e=>Vc(e.join(`\n`));var Zr=(e,t)=>e!==""&&tn(e)===tn(t),un=(e,t)=>t.some(n=>Zr(n,e));
function Hf(e,t){return t?{staff:e.filter(n=>un(n,t)),kept:t.filter(n=>un(n,e))}:{staff:[...e],kept:void 0}}var Wf=(e,t)=>e.filter(n=>!un(n,t));var ZS=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Bn(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function As(e){if(e instanceof oe)return e.problem;let t=ZS();return Bn(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var Vf=e=>`draft/${e}/count`,qf=e=>`draft/${e}/kept`,Yf=(e,t)=>`draft/${e}/${t}`;var jS=e=>e!==void 0&&Date.now()-Number(e)>7776e6,eu={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(jS(t[qf(e)]))return eu.drop(e),"";let n="";for(let i=0;i< Number((r=t[Vf(e)])!=null?r:0);i+=1)n+=(o=t[Yf(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[Yf(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Vf(e)]:String(r),[qf(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var ft=e=>(e>26?ft(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Xf=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),ln=(e,t=e)=>`${ft(e)}2:${ft(t)}`;function jr(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Jf=/^[=+\-@\t\r\n＝＋－＠']/,Gn=e=>Jf.test(e)?`'${e}`:e,BS={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Hn=e=>{var t;return BS[(t=e.format)!=null?t:"text"]};
function Ps(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Gn(t);if(n==="text")return Gn(t);let r=oi(t);
return Number.isFinite(r)?new Date(r):Gn(t)}var GS=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},HS=e=>GS(e)?sr(e.getTime()):"";function Ls(e,t){if(
t instanceof Date){let r=HS(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Jf.test(n.slice(1))?n.slice(1):n}
var Qf=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function tu(e,t,n){let r=Qf(t);return Qf(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Ns(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var WS=3,em=
"Cần sửa: ",Is=(e,t)=>e&&e.indexOf(em)!==0?e:t?em+t:"",ke=e=>W[e].columns;function nu(e,t,n){let r=new Map;for(let[o,i]of Object.entries(ke(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(
s<0)throw new oe({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim()===i.heading))throw new oe({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});
r.set(o,s+1)}return r}function VS(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var qS=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Cs(n<0?
[]:t.map(r=>r[n]))},YS={accounts:"rowId",units:"code"},Ms=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;
this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=YS[t];let[o=[],...i]=VS(n);this.headings=o,this.lines=i,this.positions=nu(t,W[t].title,o);let s=Object.entries(ke(t)).map(
([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>Ls(l,u[d]))),c=r!=null?r:qS(s,a);this.rows=a.map((u,l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}
rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=Es(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;
return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>ke(this.tab)[o.get(s)];return tu(t,[...o.keys()],(s,
a)=>Ps(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Hn(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,
r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(
let o of t){let i=o-Ne(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ne(n),r).setValue(o)}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[Ne(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=tu(t.map(c=>c.index),[1],(
)=>0).length>WS,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ne(u)):t.map(c=>Ne(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ne(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ne(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(ke(this.tab)).map(r=>[r,""]));for(;;){let r=Ne(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});
this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=Ns(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,
0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>Ne(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(
...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(g=>[Ne(g.index),g.notes])),l=new Map(r.map((g,b)=>[o[b],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((
g,b)=>g.map((w,P)=>{var N,Z;let E=(Z=u.get(i+b))==null?void 0:Z[(N=l.get(a+P))!=null?N:""];return E===void 0?w:Is(w,E)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){
return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var dn=({tab:e,positions:
t})=>Object.entries(ke(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function XS(e,t,n=()=>!1){let r=tm(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?
-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(l),nm(r,l)}),o}function tm(e){let t=e.map(
n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var nm=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function JS(e,t,n,r,o){let i=tm(n),s=r,a=XS(Fs(e),n,QS(e,o)).map(
c=>{let{do:u,at:l,heading:d,old:p}=c;return s=rm(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,l+1).setNumberFormat("@").setValue(d),nm(i,c),p?{key:
"setup.headingBack",with:{tab:W[e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:W[e].title,column:d}}});return{now:i,columns:s,did:a}}var QS=(e,t)=>n=>Object.values(ke(e)).some(r=>{var o;
return r.heading===n&&((o=r.since)!=null?o:0)>t}),Fs=e=>Object.values(ke(e)).map(({heading:t})=>t);function rm(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function om(e,{sheet:t,
made:n},r){var l;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:nu(e,
W[e].title,d)});if(s.some(d=>d!=="")){let d=JS(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=rm(t,i,Fs(e).length),u=a(Fs(e),n||t.getLastRow()===0,c);return u.isNew||ru(u),{open:u,did:[
]}}function ru({tab:e,sheet:t}){let n=Fs(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function im(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),
i=l=>[Xf(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Do(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}
=im(e,t);return`${n} ${o} ${r} ${i}`}var Br=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=im(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Gr=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),ou=e=>e.toLowerCase();var iu="Sổ Tài Khoản: ",au=e=>e.getEmail().toLowerCase();function Ds(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:au(s)})),o=s=>un(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!un(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function eR({tab:e,positions:t}){let n=o=>jr(dn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>ln(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(ft).join("–")}, duyệt`,range:ln(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${W[e].title}`,range:"",open:[]}]}var sm=e=>e.getA1Notation(),am=e=>e.getEditors().map(au),tR=(e,t,n)=>Do(e.range,
n)===Do(t.range,n)&&Br(e.open,n)===Br(t.open,n),su=({editors:e},t)=>t.filter(n=>!e.includes(n));function nR(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return su(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=su(e,n).length}var Hr=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=au(t.me)}ensure(t){let n=eR(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&tR(a,c,t)&&!a.warns&&nR(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,su(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:W[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(iu)!==0)return[];let d=l!=null?l:sm(
c.getRange()),p=d!==""&&r.some(h=>Do(h.range,n)===Do(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(iu.length),open:d?[]:c.getUnprotectedRanges().map(sm),warns:
c.isWarningOnly(),editors:am(c)}]})}stopsNobody(t){let n=am(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(iu+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:h,email:g}of a)g||this.takeOff(l,h);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Wn='*LEN("STK")',cm={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function um(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${ft(i)}$1="${ke(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Wn}`}}var uu=e=>t=>`$${ft(e.get(t))}2`,lm=e=>(t,n)=>`(${uu(e)(t)}="${n}")`;function rR(e){let[t,n]=[uu(e),
lm(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",T.missing)}${Wn}`},um("units",e,"fix",[{key:"status",holds:n("status",T.fix)},
{key:"timeliness",holds:n("timeliness",Q.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",T[
o])}${Wn}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",Q.overdue)}+${n("timeliness",Q.late)})${Wn}`}]}function oR(e){let[t,n]=[uu(e),lm(e)],r=o=>[[e.get(o),e.get(o)]];return[
{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",De.stopped)}${Wn}`},um("accounts",e,"fix",[...uo.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{
key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Oe.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Oe.passed)}${Wn}`},{colour:"reported",columns:r(
"changed"),formula:`=(${t("changed")}<>"")${Wn}`}]}var cu={units:rR,accounts:oR},iR=e=>{var t,n;return Gr(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},sR=
e=>e.getRanges().map(t=>t.getA1Notation()),dm=e=>e.columns.map(([t,n])=>ln(t,n));function aR({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>dm(i))).getRanges(),o=t.map(
i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(cm[i.colour][0]).setFontColor(cm[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function zo(e){var i;let t=(i=cu[e.tab])==null?void 0:i.call(cu,e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({
rule:s,formula:iR(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Gr(s.formula)&&Br(sR(r[a].rule),e)===Br(dm(s),e))?[]:(aR(e,t,
n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:W[e.tab].title}}])}var cR="#e8f0fe",uR="#f1f3f4",pm=e=>e.writer==="us"?uR:cR,zs=({tab:e})=>({tab:W[e].title});
function hm({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Hn(r)))){let r=t.filter(({column:o})=>Hn(o)===n).map(({at:o})=>o);e.getRangeList(jr(r).map(([o,i])=>ln(o,i))).setNumberFormat(n)}}
function lR(e){let t=dn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>ou(s[o-1])!==ou(Hn(i))));return hm(e,r),r.length?[{key:
"setup.formats",with:zs(e)}]:[]}var fm=e=>dn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ln(t))}]:[]),mm=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),dR=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function gm(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function pR(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of fm(e)){let a=s.getDataValidations(),c=(r=a[0])==null?
void 0:r[0],u=c&&dR(c,i,o.help)?c:mm(i,o.help);gm(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:zs(e)}]:[],...n.length?[{key:"setup.table",
with:{...zs(e),columns:n.join("”, “")}}]:[]]}function hR(e){let t=dn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[
0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?pm(r.get(l+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var ym=({sheet:e},t)=>{for(let[n,r]of jr(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function fR(e){let t=
dn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return ym(e,t),t.length>0}function mR({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of jr(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function bm(e){let{tab:t,sheet:n,rows:r}=e,o=dn(e);n.setTabColor(W[t].color),n.setFrozenRows(1),W[t].frozenColumns&&
n.setFrozenColumns(W[t].frozenColumns),mR(e,o),ym(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),hm(e,o.filter(({column:s}
)=>Hn(s)!=="@"));let i=fm(e);i.length&&gm(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(mm(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>pm(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var lu=e=>[...lR(e),...pR(e)];function wm(e){let t=[hR(e),fR(e)].some(Boolean);return[
...lu(e),...t?[{key:"setup.looks",with:zs(e)}]:[]]}var Us=["accounts","units"],gR=100,km=400;function yR({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ne(t.length)-1;return n-r>=gR?n:(e.insertRowsAfter(n,
km),n+km)}function xm(e,t,n){let r,o=t;for(let i of Us){let s=e(i),a=yR(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};lu(
l),zo(l),r!=null||(r=new Hr(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var du=5,Wr=10,Uo=[["Phải báo cáo",""],[Q.onTime,"timeliness"],[Q.grace,"timeliness"],[Q.late,"timeliness"],[
T.missing,"status"],[T.fix,"status"],[T.reported,"status"],[T.approved,"status"],[T.none,"status"]];function Sm(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(
o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>El(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Ko=e=>{let{kinds:t,parents:n}=Sm(e);
return Tr(JSON.stringify([t,n]))};function bR(e,t,n){let r=d=>{let p=ft(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=fd(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:
""}${h})`,s=(d,p)=>{let h=[...new Set([p,Gn(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},a=d=>[...d,...Array(Wr-d.length).fill("")],c=(d,p,h)=>[a([]),
a([d,...Uo.map(([g])=>g)]),...h.map(g=>[Gn(g.label),...Uo.map(([b,w])=>i(b,w,`*${s(p,g.text)}`))])],u=[...Uo.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[
...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",
n.parents)]}function wR(e){try{return e.getCharts().length>0}catch{return!0}}function vm(e){if(wR(e))return[];let t=e.getRange(du+1,1,Uo.length-1,2);return e.insertChart(e.newChart().asBarChart(
).setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function kR(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?Gr(n[i][a])===Gr(s):!n[i][a]&&Gn(String(r[i][a]))===s))}var xR=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Uo[0][0]?[`A${n+1}:${ft(Wr)}${n+1}`]:[]);function Ks(e,t,n,r){let o=
bR(t,n,Sm(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Wr),u=Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(
Wr).fill("")});if(i>0){if(kR(c,u))return vm(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(xR(
o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(du-1,2,a-du+2,Wr-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Wr-1,115),c.setValues(u);let l=[{key:
"setup.summary"},...vm(e)];return SpreadsheetApp.flush(),l}function Vr(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}
var vR=500;function Rm(e,t,n,r){var u;let o=e.getLastRow(),i=SR(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:v(l.what),unit:(d=l.unit)!=null?d:"",
rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{Ns(e,a+s.length-1,vR,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Ps(lo[
p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function SR(e){let t=Object.keys(lo),n=e.map(r=>t.find(o=>lo[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}function fu(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function _m(e,t){
return typeof t=="bigint"?t.toString():t}var hu=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Tm(e){return new hu(e)}function Om(e){return e==null}function $m(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Cm(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var mu="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Zs(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)}function Em(e){if(Zs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Zs(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Am=new Set(["string","number","symbol"]);function jo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Bo(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Qe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Pm(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function hn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Lm(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[
r])==null?void 0:n.continue)===!1)return!0;return!1}function fn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Zo(e){
return typeof e=="string"?e:e==null?void 0:e.message}function gu(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=
i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function js(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function mn(e,t,n){var c,u,
l,d,p,h,g,b,w,P,E,N,Z,F,m,f,y;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=
e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(f=(m=(Z=(E=(w=Zo((b=(g=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:
g.error)==null?void 0:b.call(g,e)))!=null?w:Zo(i==null?void 0:i(e)))!=null?E:Zo((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=null?Z:Zo((N=n.customError)==null?void 0:N.call(n,e)))!=null?m:
Zo((F=n.localeError)==null?void 0:F.call(n,e)))!=null?f:"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=
a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var RR=/[\uD800-\uDBFF]/;function Nm(e){let t=e.length;if(!RR.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(
e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Mm(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Im(e,t){for(
let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):_R(e,n,r.value)}}function Vn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function yu(e,t,n){return Vn(e,t,n,!1)}function _R(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Vn(this,t,n.bind(this))},set(r){Vn(
this,t,r)}})}function TR(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var pu,pn=!1,OR={configurable:!0,get(){pn=!0}};function qn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&
pu!==e._zod){pu=void 0;return}pu=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,OR);let o=pn;pn=!1;try{let i=n(this);return pn?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),pn=pn||o,i}catch(i){throw delete this[t],pn=pn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}
function Fm(e,t,n,r){let o=TR(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(
this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Dm;var bu={value:void 0,enumerable:!1},zm=
"captureStackTrace"in Error?Error:null;function $R(e){let t=zm;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return zm=null,new e}try{return new e}finally{
t.stackTraceLimit=n}}}return new e}function V(e,t,n,r){var p;let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,g){if(h._zod){if(
h._zod.traits.has(e))return}else{bu.value=new i(g);try{Object.defineProperty(h,"_zod",bu)}finally{bu.value=void 0}}if(h._zod.traits.add(e),t(h,g),a){let w=Object.getPrototypeOf(h),P=
h._zod.constr.prototype,E=w;for(;E&&E!==P;)E=Object.getPrototypeOf(E);let N=E!=null?E:w;a.has(N)||(a.add(N),Im(N,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(
w in h||(h[w]=b[w].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var P;let g=r!=null&&r.Parent?$R(l):this;c(g,
h);let b=g._zod.deferred;if(b){for(let E of b)E();g._zod.deferred=void 0}let w=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return w&&w(g),g}return Object.defineProperty(d,"init",{
value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var g,b;return r!=null&&r.Parent&&h instanceof r.Parent?!0:(b=(g=h==null?void 0:h._zod)==null?void 0:g.traits)==null?void 0:b.has(e)}}),
Object.defineProperty(d,"name",{value:e}),d}var Zt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Um;(Um=(Dm=
globalThis).__zod_globalConfig)!=null||(Dm.__zod_globalConfig={});var qr=globalThis.__zod_globalConfig;function mt(e){return e&&Object.assign(qr,e),qr}function CR(){var t;let e=this._zod;return(t=
e.message)!=null||(e.message=JSON.stringify(e.def,_m,2)),e.message}function ER(e){this._zod.message=e}var AR={get:CR,set:ER,enumerable:!0,configurable:!0},ku={value:void 0,enumerable:!1},Km=
new WeakSet([Object.prototype,Error.prototype]),Zm=(e,t)=>{e.name="$ZodError",ku.value=t,Object.defineProperty(e,"issues",ku),ku.value=void 0,Object.defineProperty(e,"message",AR);let n=
Object.getPrototypeOf(e);Km.has(n)||(Km.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,
configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},_F=V("$ZodError",Zm),Go=V("$ZodError",Zm,void 0,{Parent:Error});var LR=e=>{
let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Zt;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(
a.issues.map(d=>mn(d,s,mt())));throw mu(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Ho=LR(Go),NR=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>mn(d,s,mt())));throw mu(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},xu=NR(Go),MR=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Zt;
return i.issues.length?jm(e,i.issues,o):{success:!0,data:i.value}},Wo=MR(Go);function jm(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>mn(o,n,mt()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var IR=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?jm(e,
i.issues,o):{success:!0,data:i.value}},vu=IR(Go);var Bm=/^[\s\S]{0,}$/;var Su=/^-?\d+(?:\.\d+)?$/,Gm=/^(?:true|false)$/i;var Bs=V("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),
e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var FR=e=>{let t=e.value;return!Om(t)&&t.length!==void 0};var Hm=V("$ZodCheckMaxLength",(e,t)=>{var r;var n;Bs.init(e,t),(r=(n=
e._zod.def).when)!=null||(n.when=FR),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Nm(i):s)<=t.maximum)return;let c=Mm(i);o.issues.push({origin:c,code:"too_big",
maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var DR=V("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Bs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{
t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Wm=V("$ZodCheckRegex",(e,t)=>{DR.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",
code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Vm={major:4,minor:6,patch:7};var gt=V("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}
),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Vm;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(
let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;
let p=hn(u),h;for(let g of l){if(g._zod.def.when){if(Lm(u)||!g._zod.def.when(u))continue}else if(p)continue;let b=u.issues.length,w=g._zod.check(u);if(w instanceof Promise&&(d==null?void 0:
d.async)===!1)throw new Zt;if(h||w instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await w,u.issues.length!==b&&(js(u.issues,b,e),p||(p=hn(u,b)))});else{if(
u.issues.length===b)continue;js(u.issues,b,e),p||(p=hn(u,b))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(hn(u))return u.aborted=!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new Zt;
return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{
...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){if(l.async===!1)throw new Zt;return d.then(p=>a(p,o,l))}return a(d,o,l)}}
},{get"~standard"(){return yu(this,"~standard",ZR(this))},set"~standard"(e){Vn(this,"~standard",e)}}),Xm=(e,t)=>e.issues.length?{issues:e.issues.map(n=>mn(n,t,mt()))}:{value:e.value};
async function KR(e,t){let n={async:!0};return Xm(await e._zod.run({value:t,issues:[]},n),n)}function ZR(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(
r instanceof Promise))return Xm(r,n)}catch{}return KR(e,t)},vendor:"zod",version:1}}var Jm=V("$ZodString",(e,t)=>{var n;gt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Bm,e._zod.parse=(r,o)=>{if(
t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}});var Qm=V("$ZodNumber",(e,t)=>{gt.init(e,
t),e._zod.pattern=Su,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?
Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}});var eg=V("$ZodBoolean",(e,t)=>{
gt.init(e,t),e._zod.pattern=Gm,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,
inst:e}),n}});function jR(e,t){let n=gu(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&
(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of gu(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,js(i.issues,l,e),i}}
return o(i,s)}}var BR=e=>Array.isArray(e)?e.length:-1;function qm(e,t,n){e.issues.length&&t.issues.push(...fn(n,e.issues)),t.value[n]=e.value}var tg=V("$ZodArray",(e,t)=>{gt.init(e,t);let n=
qr.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(
i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>qm(d,r,
c)));else if(qm(l,r,c),a&&l.issues.length!==0&&hn(l))break}return s.length?Promise.all(s).then(()=>r):r},jR(e,BR)});function Gs(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){
if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...fn(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});
return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var GR=[];function HR(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=
n.length?n:GR,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(
`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Pm(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function WR(e,t,n,r,o,
i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let g in t){if(s&&n.issues.length!==h){if(hn(n,h))break;h=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){
l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let b=u.run({value:t[g],issues:[]},r);b instanceof Promise?e.push(b.then(w=>Gs(w,n,g,t,d,p))):Gs(b,n,g,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ng=V("$ZodObject",(e,t)=>{var u;gt.init(e,t);let n=
Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,
Object.defineProperty(t,"shape",{get:l})}let o=Tm(()=>HR(t));qn(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let g=d[h]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,h)||Cm(p,
h,new Set);for(let b of g.values)p[h].add(b);g.optin!==void 0&&p[h].add(void 0)}}return p});let i=Zs,s=t.catchall,a,c=qr.memoizer;c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=
l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let h=[],g=a.shape,b=d==null?void 0:d.abortEarly,w=l.issues.length;for(
let P of a.allKeys){if(b&&l.issues.length!==w){if(hn(l,w))break;w=l.issues.length}if(P==="__proto__")continue;let E=g[P],N=E._zod.optin,Z=E._zod.optout,F=E._zod.run({value:p[P],issues:[]},d);
F instanceof Promise?h.push(F.then(m=>Gs(m,l,P,p,N,Z))):Gs(F,l,P,p,N,Z)}return s?WR(h,p,l,d,o.value,e,b===!0):h.length?Promise.all(h).then(()=>l):l}});var rg=V("$ZodRecord",(e,t)=>{gt.init(e,t);let n=
qr.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Em(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>mn(g,o,mt())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...fn(l,g.issues)),r.value[p]=g.value})):(h.issues.length&&r.issues.push(...fn(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Su.test(u)&&l.issues.length){let g=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>mn(g,o,mt())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(g=>{g.issues.length&&r.issues.push(...fn(u,g.issues)),r.value[p]=g.value})):(
h.issues.length&&r.issues.push(...fn(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var og=V("$ZodEnum",(e,t)=>{gt.init(e,t);let n=fu(t.entries),r=new Set(n);e._zod.values=r,qn(e,"pattern",o=>{let i=fu(o.def.entries).filter(s=>Am.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>jo(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),ig=V(
"$ZodLiteral",(e,t)=>{gt.init(e,t);let n=new Set(t.values);e._zod.values=n,qn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?jo(i):i?jo(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Ym(e,t){return e.value=
t.issues.length?void 0:t.value,e}var sg=V("$ZodOptional",(e,t)=>{gt.init(e,t),qn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",qn(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),qn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${$m(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ym(n,i)):Ym(n,o)}
return t.innerType._zod.run(n,r)}});function ag(e){return e.checks&&(e.checks=[...e.checks]),e}function cg(e,t){return new e(ag({type:"string",...Qe(t)}))}function ug(e,t){return new e(ag({type:
"number",checks:[],...Qe(t)}))}function lg(e,t){return new e({type:"boolean",...Qe(t)})}function Hs(e,t){return new Hm({check:"max_length",...Qe(t),maximum:e})}function Vo(e,t){return new Wm({check:
"string_format",format:"regex",...Qe(t),pattern:e})}var jt=V("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");gt.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){Vn(this,"with",e)},parse(e,t){return Ho(this,e,t,{callee:this.parse})},parseAsync(e,t){return xu(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Wo(this,e,t)},
safeParseAsync(e,t){return vu(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:
"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Bo(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),YR=V(
"ZodMiniString",(e,t)=>{Jm.init(e,t),jt.init(e,t)});function J(e){return cg(YR,e)}var XR=V("ZodMiniNumber",(e,t)=>{Qm.init(e,t),jt.init(e,t)});function Bt(e){return ug(XR,e)}var JR=V("ZodMiniBoolean",
(e,t)=>{eg.init(e,t),jt.init(e,t)});function Yn(e){return lg(JR,e)}var QR=V("ZodMiniArray",(e,t)=>{tg.init(e,t),jt.init(e,t)});function Gt(e,t){return new QR({type:"array",element:e,...Qe(t)})}var e_=
V("ZodMiniObject",(e,t)=>{ng.init(e,t),jt.init(e,t),Fm(e,"shape",n=>n._zod.def.shape,!1)});function ee(e,t){let n={type:"object",shape:e!=null?e:{},...Qe(t)};return new e_(n)}var dg=V("ZodMiniRecord",
(e,t)=>{rg.init(e,t),jt.init(e,t)});function Ws(e,t,n){return!t||!t._zod?new dg({type:"record",keyType:J(),valueType:e,...Qe(t)}):new dg({type:"record",keyType:e,valueType:t,...Qe(n)})}var t_=V(
"ZodMiniEnum",(e,t)=>{og.init(e,t),jt.init(e,t),e.options=[...e._zod.values]});function pg(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new t_({type:"enum",entries:n,...Qe(
t)})}var n_=V("ZodMiniLiteral",(e,t)=>{ig.init(e,t),jt.init(e,t)});function hg(e,t){return new n_({type:"literal",values:Array.isArray(e)?e:[e],...Qe(t)})}var r_=V("ZodMiniOptional",(e,t)=>{sg.init(e,
t),jt.init(e,t)});function Ot(e){return new r_({type:"optional",innerType:e})}mt({jitless:!0});var fg=(e,t)=>Ho(e,t);function Be(e,t){if(t)try{let n=Wo(e,JSON.parse(t));return n.success?n.data:void 0}
catch{return}}var qo={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":
"Ô nhiều dòng giữ đủ các dòng.","values.long":"Ô giữ được đoạn chữ dài.","values.phone":"Ô dạng chữ giữ số 0 ở đầu số điện thoại.","values.date":"Ô dạng chữ không đổi “02/10/2018” thành ngày.",
"values.code":"Ô dạng chữ không đổi mã đơn vị “12E5” thành số.","values.number":"Số ghi vào ô đọc lại là số.","values.empty":"Ô ghi trống thì đọc lại là trống.","values.block":
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
,mg={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},_u={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:"Google cắt “\x2f/” trong chữ của trang?",
scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var s_=e=>{try{return e(),!1}catch{return!0}},Yr={plainTextStopsFormulas:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue(
"=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{how:"here",ask:e=>{let t=
SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>s_(()=>e.sheet.getSheetValues(
e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},readBackReworded:{how:"here",
ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),n=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()==="thử")[0],r=n==null?void 0:
n.getRange().getA1Notation();return t.remove(),r===void 0?void 0:r!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();e.sheet.insertRowsAfter(
e.sheet.getMaxRows(),1);let n=t.getRange().getLastRow();return t.remove(),n< e.sheet.getMaxRows()}},protectionErrorsAtFlush:{how:"run",by:"a write that Google refused (doors/pages.ts)"},
eventRangeHasCoordinates:{how:"run",by:"an edit by hand (doors/edit.ts)"},activeSpreadsheetInTriggers:{how:"run",by:"the daily run of letters (doors/daily.ts)"},killedRunKeepsPendingWrites:{how:
"never",why:"a run that was ended cannot say what it had written and not yet sent"},currentOnlyWorksInTriggers:{how:"never",why:
"the product asks for the scope of all spreadsheets, so no run of its has the narrow one"},triggersMadeByTriggersFire:{how:"never",why:
"a trigger would have to be made by the daily run, and would stay if it were cut"},simpleTriggersWriteProtected:{how:"never",why:
"the run of an edit writes only where everybody who may edit may write, so it meets no such cell"},scriptStringsLoseSlashes:{how:"never",why:
"no page of the product holds two slashes in a script (build/safe-script.mjs), so none can see them go"},scriptStringsLoseTags:{how:"never",why:
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"}};var qs="google/answer/",gg="google/differs",Tu="google/scratch",Ys=(
)=>PropertiesService.getScriptProperties(),a_=Gt(pg(Object.keys(qo))),c_=ee({name:J(),id:Ot(Bt())});function yg(e){var r;let t={};for(let o of Object.keys(Yr))qs+o in e&&(t[o]=e[qs+o]==="true");let n=
Be(c_,e[Tu]);return{answers:t,differs:(r=Be(a_,e[gg]))!=null?r:[],...n&&{scratch:n}}}function bg(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Ys().setProperty(qs+t,String(n)))}function wg(e,t){Ys(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[qs+n,String(r)])),[gg]:JSON.stringify(t)})}function Xs(e){e?Ys().setProperty(Tu,JSON.stringify(e)):Ys().deleteProperty(Tu)}
var Js=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){
return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},u_=e=>{var t;return(Object.prototype.toString.call(
e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},S=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:u_(e)};var xg=[["Trang","Nhóm"]],
Ou=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(xg[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(
t).getDataValidation()}),kg=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground(
"#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Xn=(e,t,n,r)=>S(n(t(e.cell())),r),vg={"looks.note":
e=>Xn(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Xn(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>S(e.block(1,2).setNotes([["",
"b"]]).getNotes(),[["","b"]]),"looks.background":e=>Xn(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>S(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Xn(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Xn(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Xn(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Xn(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>S(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),S(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),S(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),S([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return S((t=Ou(e))==null?void 0:
t.getCriteriaValues()[0],xg[0])},"looks.choicesStrict":e=>{var t;return S((t=Ou(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return S((t=Ou(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=kg(e);return S((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=kg(e);return S(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),S(e.sheet.getCharts().length,1))};var Sg="Sổ Tài Khoản: thử";function l_(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Sg+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Sg+n)[0],where:n}}var Rg={"rights.range":e=>{let{found:t,where:n}=l_(e),r=S(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=S([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=S(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),S(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=S(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=S(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return S((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return S(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),S(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),S(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var _g={daily:"sendDailyLetters"},d_="Asia/Ho_Chi_Minh",$u=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===_g[e]),Tg=e=>$u(e).length>0,Qs=(e,t)=>$u(e).some(n=>n.getUniqueId()===t);function Og(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=$u(t);n!=="none"&&
ScriptApp.newTrigger(_g[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(d_).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Ce="google/probe",p_=()=>Array(4001).join("é");function Yo(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function $g(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Jn=(
)=>PropertiesService.getScriptProperties(),Cg={"stores.kept":()=>Yo(Jn(),{[Ce]:"một"},()=>S(Jn().getProperties()[Ce],"một")),"stores.over":()=>{let e=Jn();return Yo(e,{[Ce]:"một"},()=>(e.setProperty(
Ce,"hai"),S(e.getProperties()[Ce],"hai")))},"stores.beside":()=>{let e=Jn();return Yo(e,{[`${Ce}/1`]:"một"},()=>{e.setProperties({[Ce]:"hai"});let t=e.getProperties();return e.deleteProperty(Ce),S([t[
`${Ce}/1`],t[Ce]],["một","hai"])})},"stores.gone":()=>{let e=Jn();return e.setProperty(Ce,"một"),e.deleteProperty(Ce),S(Ce in e.getProperties(),!1)},"stores.long":()=>{let e=Jn();return Yo(e,{[Ce]:p_(
)},()=>{var t;return S((t=e.getProperties()[Ce])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Yo(e,{[Ce]:"riêng"},()=>S([e.getProperties()[Ce],
Ce in Jn().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=S(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return S((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>S(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>S(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>S(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return S(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>$g(()=>S(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>$g(()=>S(
typeof Qs("daily",""),"boolean"))};var h_=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Eg(e){let t=h_();Xs({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Xs({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Js(e,n,r,t)}var f_=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function ea(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&f_(n,t)&&e.deleteSheet(n),Xs(void 0)}function Cu(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Ag=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Au={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},ta=Object.keys(Au);
function Qn(e,t){let n=e.once("texts",()=>e.block(ta.length,1).setNumberFormats(ta.map(()=>["@"])).setValues(ta.map(r=>[Au[r]])).getValues());return S(n[ta.indexOf(t)][0],Au[t])}var Eu=()=>new Date(
Date.UTC(2018,9,2,5)),Pg={"values.text":e=>Qn(e,"name"),"values.letters":e=>Qn(e,"letters"),"values.lines":e=>Qn(e,"lines"),"values.long":e=>Qn(e,"long"),"values.phone":e=>Qn(e,"phone"),"values.date":
e=>Qn(e,"date"),"values.code":e=>Qn(e,"code"),"values.number":e=>S(Ag(e,"0",12),12),"values.empty":e=>{let t=e.cell();return S([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return S(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>S(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return S(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),S(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>S(Number(Ag(e,"dd/MM/yyyy",Eu())),Number(Eu(
))),"values.dayShown":e=>S(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Eu()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return S([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return S(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return S([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),S(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>S(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),S([t.getValue(),t.getNumberFormat()],["","@"])}};var Lg={...Pg,...vg,...Cg,...Rg},m_=
Object.keys(Lg),Ng=Object.keys(Yr);function g_(e,t){try{return Lg[e](t)}catch{return{saw:"refused"}}}function y_(e,t){let n={...t};for(let r of Ng){let o=Yr[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Mg(e,t){return Cu(()=>{t.scratch&&ea(e,t.scratch);let n=Eg(e),r=m_.map(s=>({id:s,seen:g_(s,n)})),o=y_(n,t.answers);ea(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Ng.map(s=>({key:s,how:Yr[s].how,answer:o[s]}))};return wg(o,i.differs.map(({id:s})=>s)),i})}function Ig(e,{scratch:t}){t&&Cu(()=>ea(e(),t))}function Fg(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Si.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Dg(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Mo(n[i]),Mo({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=Fg(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var zg=(e,t)=>Dg(e,n=>lp(n.approved,n,t));function Ug(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||zr(n.consent))return[];let o=df(n.consent);return[{index:r,cells:{consent:o,consentMark:_o({...n,consent:o},t)}
}]}))}function b_(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Fn(n,t)==="unknown"?[{index:r,cells:{consentMark:_o(n,t)}}]:[]))}function Kg(e,t){return b_(e,t),Dg(e,n=>Li(n,t)?En(
n,t):void 0)}var Zg=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&zg(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Cf(t),e.accounts&&Ug(
t,n)}}],na=Zg.length;function jg(e,t,n){if(Object.keys(t.sheets).length===0){e< na&&n(na);return}for(let r of Zg)r.number<=e||(r.run(t),n(r.number))}function Bg(e,t){var n,r;for(let o=0;o< Math.max(
e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;return!0}function w_(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:
[],o])}),n}var Pu=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=
new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[
this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=w_(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=
this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&
this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[
a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[
i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&
this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:
s,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(
a)===this.sight.restOf(this.found[s.index]))));for(let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}
),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[
o,i]=this.around(t),s=r.filter(c=>c>o&&c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,u)=>Math.abs(c-t)-Math.abs(u-t))[
0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[
r]));if(o!==void 0)return o}return n<0?-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),
this.out.stands[r]=t,!0)}addLost(){if(!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(
let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Gg(e,t,n){let r=new Pu(e,t,n);
return r.look(),r.giveBack(),r.addLost(),r.out}var et=e=>e,Wg=e=>e.typedRows.size>0||[...e.ownKeys].some(t=>ke(e.tab)[t].writer!=="us"),Lu=e=>e.typedRows.size>0||e.ownKeys.size>0;function Vg(e,t){let{
key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>et(i)[n]);return!Bg(r(e),r(t))}var qg=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Hg(e,t,n,r){var i,s;let o=ke(
e.tab)[n];return Es(o,Ls(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function k_(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(
a),u=et(i)[a];return n.get(c)!==a&&u!==""&&Hg(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":et(s)[e.key],u=c===""?-1:t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Hg(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function Yg(e,t){let n=k_(e,t),r=Object.keys(ke(e.tab)).filter(s=>n.some(({index:a,now:c})=>et(c)[s]!==(t.rows[a]?et(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,et(a)[c]]))}))),!0}function x_(e){let n=Object.entries(ke(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>et(s)[c]).join(`\n`).trim();return{idOf:s=>et(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Xg(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(et(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(et(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Gg(n,t.rows,x_(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?et(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&et(t.rows[u])[l]!==et(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}
]:[]}))}var er={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Jg="runner",Qg="lease",ey="lastRun",Nu="sending",ty="refused",v_=6e3,ra,ny=()=>ra!=null?
ra:ra=PropertiesService.getScriptProperties(),Xo=(e,t)=>{ny().setProperty(e,JSON.stringify(t))},S_=ee({runner:J(),hour:Bt(),since:J()}),R_=ee({until:J(),by:J()}),__=ee({lastRun:J(),did:J(),trouble:J(
)}),T_=ee({key:J(),gone:Gt(J()),doubt:Gt(J()),at:J()}),O_=Ws(J(),ee({email:J(),day:J()})),ry=e=>{var t,n;return{...er,...Be(S_,e[Jg]),...Be(__,e[ey]),lease:(t=Be(R_,e[Qg]))!=null?t:er.lease,inFlight:
Be(T_,e[Nu]),refused:(n=Be(O_,e[ty]))!=null?n:{}}},oy=({runner:e,hour:t,since:n})=>Xo(Jg,{runner:e,hour:t,since:n}),iy=({until:e,by:t})=>Xo(Qg,{until:e,by:t}),sy=({lastRun:e,did:t,trouble:n})=>Xo(ey,{
lastRun:e,did:t,trouble:n}),ay=e=>Xo(Nu,e),cy=()=>{ny().deleteProperty(Nu)};function uy(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Xo(ty,Object.fromEntries(
t.filter(r=>(n+=JSON.stringify(r).length,n<=v_))))}var ly="firstLetter",dy=()=>Number(PropertiesService.getUserProperties().getProperty(ly))||0,py=e=>{PropertiesService.getUserProperties(
).setProperty(ly,String(e))};var hy="workbook",fy="marks",Mu="witness",Iu="settings",my="groups",gy="lines",yy="staff",$_=8500,C_=Ot(Bt()),E_=ee({version:Bt(),spreadsheetId:J(),tabs:ee(
Object.fromEntries(Object.keys(W).map(e=>[e,C_]))),owner:J()}),A_=ee({secret:J().check(Vo(/^[0-9a-f]{64}$/)),isNew:Ot(hg(!0))}),P_=Ws(J(),J()),L_=ee({accounts:Ot(Bt()),units:Ot(Bt())}),N_=Gt(J());
function yn(){let e=PropertiesService.getScriptProperties().getProperties(),t=Be(E_,e[hy]);if(t)return{...t,staff:Be(N_,e[yy]),groups:e[my],lines:Be(L_,e[gy]),post:ry(e),google:yg(e),settings:Be(P_,e[
Iu]),markSecret:by(e),...e[Mu]?{witness:e[Mu]}:{}}}var by=e=>Be(A_,e[fy]),wy=()=>by(PropertiesService.getScriptProperties().getProperties());function Fu(e){PropertiesService.getScriptProperties(
).setProperty(fy,JSON.stringify(e))}function ky(e){PropertiesService.getScriptProperties().setProperty(Mu,e)}function Du({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(hy,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function xy(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=$_?n.setProperty(Iu,t):n.deleteProperty(Iu)}function oa(e){PropertiesService.getScriptProperties().setProperty(my,e)}function ia(e){
PropertiesService.getScriptProperties().setProperty(gy,JSON.stringify(e))}function sa(e){PropertiesService.getScriptProperties().setProperty(yy,JSON.stringify(e))}var M_=3,Ve=class{constructor(t={}){
this.begun=t;this.now=sr(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.wasRefusedLate=!1;this.drafts=eu;this.book=t.book}recalled(){
return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=yn()),!this.memory)throw new oe({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=
this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=
this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new oe({key:"workbook.lostTab",with:{tab:W[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;
return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:$s}settings(){var t,n;return(n=this.read)!=null||(this.read=Cn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Hf(n,t.staff);return(
o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(sa(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof oe)return;throw t}}
compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&xy(t);let{settings:n,problems:r}=Cn(t);return this.read=n,this.staff(),r}settingTexts(){
let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:
this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),ky(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=
this.key)!=null||(this.key=t&&new Kr(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==na)throw new oe({key:"workbook.otherLayout"})}table(t){var r;
let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Cs(this.table("units").rows.map(({code:o})=>o)):void 0,r=(
)=>new Ms(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(
){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}
putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=
!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=xm(o=>this.table(o),t,()=>Ds(this.spreadsheet(),this.staff(),this.remembered().owner));
n!==t&&(ia(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Is(r,t)!==r&&n.setNote(Is(
r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Lu(n));return t.some(Wg)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n}
)=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=qg(n,r);o&&(Yg(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;
for(;i<4&&Vg(n,r)&&(this.tables.set(t,r),Xg(n,r),!!Lu(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Ko(t.rows);
n!==this.remembered().groups&&(Ks(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),oa(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,M_))Bn("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof oe)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Rm(this.sheet("log"),t,this.now,le(this.visitor())))}exclusively(t){if(!Vr(this.begun.waitMs))return;this.forget(
);let n=t();return this.settle(),n}checkGoogle(){return Mg(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=
this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ne(
n)}`}};var I_=24*36e5,Xr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=yn())==null?void 0:t.post)!=null?n:er}setRunner(t){oy(t)}setLease(t){iy(t)}setLastRun(t){sy(
t)}setRefused(t){uy(t)}keepJournal(t){ay(t)}closeJournal(){cy()}alone(t,n){let r=Vr();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=dy()),this.firstLetter+I_-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),py(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){Og({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Tg("daily")}};function Jr(e,t,n){try{bg(e.remembered().google,t,n)}catch{}}function bn(e,t=(
)=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Ig(()=>e.spreadsheet(),r)}catch(r){Bn("sweep",r)}}function vy(e,t){if(!t||/\s/.test(
t))return!1;let n=tn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Xe(e.email).emails.some(o=>tn(o)===n)}var F_=(e,t)=>t.some(
n=>n.code.trim()===e&&Xe(n.email).emails.length>0),D_=(e,t)=>t.filter(n=>vy(n,e)),Sy=(e,t)=>t.some(n=>vy(n,e));function aa(e,t){switch(e.is){case"staff":case"person":return D_(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function ca(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var zu=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:le(e),contact:t.contact}};function ua(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>aa(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return ca(t,r)?F_(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:zu(t,r)}}}function Jo(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Qr=
e=>t=>e===""?$s:un(e,t.staff())||Zr(e,t.remembered().owner)?{is:"staff",email:e}:Sy(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Ry(e){let t=e==null?void 0:
e.triggerUid,n=new Xr(()=>r.spreadsheet());if(typeof t!="string"||!fe(n,()=>Qs("daily",t)))return;let r=new Ve({who:o=>Qr(fe(n,()=>n.me()))(o)});Bf(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&Jr(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),bn(r)}var wn=({first:e,last:t},n)=>n>=e&&n<=t;function z_(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?En(i,n):"";return wn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var U_=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>wn(t,r)&&zr(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function K_(e,t){z_(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=Tt(e,n),i=new Set;n.forEach((d,p)=>{wn(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>wn(t,p)||
i.has(d.unit.trim()),a=ys(n,o,s);At.some(d=>t.columns().has(d))?j_(e,t,n,a,o):e.putOwn("accounts",Oo(e,n,o,s)),e.log(U_(n,t)),e.putOwn("accounts",bs(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Dn(
e.table("units").rows,o,()=>!0)),Co(e,"accounts",t.columns(),d=>wn(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=Yc(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({
index:t.first,notes:$o(o.accounts[t.first])}),Z_(e,t,l,r)}function Z_(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==bp(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function j_(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Xt.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=wn(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:ur.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,To(e,c,o.accounts[a.index]))}}var B_="sửa tay";function G_(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>wn(t,o)&&r.code.trim());for(let r of n)r.first=B_;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function H_(e,t){G_(e,t);let n=
e.table("accounts").rows,r=Tt(e,n);e.putOwn("accounts",bs(n,r,()=>!0)),e.putOwn("units",Dn(e.table("units").rows,r,()=>!0)),Co(e,"units",t.columns(),o=>wn(t,o))}function Uu(e,t){ot(e,(
)=>t.tab==="accounts"?K_(e,t):H_(e,t))}function V_(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var q_=({range:e})=>typeof e.getGridId=="function";function _y(e){if(!q_(e))return;let t=new Ve({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Jr(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
V_(e.range);if(i<2)return;if(r==="settings"){Y_(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(ke(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Uu(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof oe))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(v(n.problem),"Sổ Tài Khoản",15)}}function Y_(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(v).join(`\n`),"Cấu hình",15),Uu(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Ty(e){var t;return e.visitor().is!=="staff"?C({key:
"who.staffOnly"}):(t=ot(e,()=>(zn(e,!0),e.sortUnits(),re({}))))!=null?t:C({key:"workbook.busy"})}var Ku="Sổ Tài Khoản",eo=["spreadsheets","script.container.ui","userinfo.email"],Oy=[...eo,
"script.scriptapp","script.send_mail"],Zu=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:eo},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:eo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:eo},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:eo},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Oy},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Oy},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",
who:"staff",scopes:eo}],ju=e=>typeof e=="object"&&"page"in e,$y=Object.fromEntries(Zu.filter(ju).map(e=>[e.page,e])),la=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Cy=e=>Zu.flatMap(t=>t!=="—"&&
(ju(t)?la(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),X_=Zu.map(e=>e==="—"?void 0:{caption:e.caption,run:ju(e)?la(e.page):e.run});function Ey(){let e=
SpreadsheetApp.getUi().createMenu(Ku);for(let t of X_)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var Bu="L1",J_=/^Mã sổ: (\S+)$/;function Gu(e,t){var n;try{let r=(n=J_.exec(String(
t.getRange(Bu).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function da(e){let t=e.getSheetByName(W.summary.title);return t?Gu(e,t):"none"}
var Ay=e=>{var t,n;return(n=(t=e.getSheetByName(W.summary.title))==null?void 0:t.getRange(Bu).canEdit())!=null?n:!0};function Py(e,t){try{t.getRange(Bu).setValue(`Mã sổ: ${e.getId()}`).setFontColor(
"#9aa0a6")}catch{}}var Q_=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Ly(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Cn(t.settings).settings.contact:"";return r?
n.append(`\x3cp id="contact">${Q_(v({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Hu(e,t,n){let r=Object.values(we),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=
e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u}
)=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===we.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{
let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:
"setup.setting",with:{label:u}}))}var tr=Object.keys(W);function eT(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Wu=class{constructor(t,n){this.book=t;
this.known=n}find(t,n){var s;let{title:r}=W[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{
tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(
r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=eT(this.book)}blankFirst(t){let[n,...r]=
this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present(
).length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Ny(e,t){let n=new Set(Object.values(t)),r=new Wu(e,n),o={},i=[];for(let s of tr){let{found:a,did:c}=
r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var tT=2,nT=()=>Gf(Array.from({length:tT},()=>Utilities.getUuid()));function My(e){let t=e!=null?e:wy();t||(t={secret:nT(),isNew:
!0},Fu(t));let{secret:n,isNew:r}=t;return{key:new Kr(n),isNew:r===!0,allMarked:()=>Fu({secret:n})}}var Iy="Asia/Ho_Chi_Minh",Fy="vi_VN";function rT(e){let t=[];return e.getSpreadsheetTimeZone()!==Iy&&
(e.setSpreadsheetTimeZone(Iy),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Fy&&(e.setSpreadsheetLocale(Fy),t.push({key:"setup.locale"})),t}var Dy=tr.filter(e=>Object.keys(ke(e)).length>0);
function oT(e){return e.isNew?(bm(e),zo(e),ru(e),[]):[...wm(e),...zo(e)]}function pa(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}
function iT(e,t,n,r,o){let i=new Hr(Ds(e,r,o)),s=tr.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:
l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function sT(e,t,n,r,o,i){var p;let s=Object.fromEntries(
tr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:
n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(tr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));jg(c.version,{sheets:d,office:o,markKey:i},h=>{Du({...c,version:h}),l=!0}),l||Du(
c)}function aT(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[we.staff.label]:r.join(", ")}:{}}}var cT=e=>({[
we.staff.label]:e,[we.replyTo.label]:"",[we.testTo.label]:"",[we.lettersOn.label]:we.lettersOn.initial});function uT(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function lT(e,t){JSON.stringify(e)!==JSON.stringify(t)&&sa(e);let n=t?Wf(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function zy(e){var N,
Z,F,m;let t=yn(),n=pa(e),r=rT(e),{found:o,did:i}=Ny(e,(N=t==null?void 0:t.tabs)!=null?N:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of Dy){let y=om(f,o[
f],(Z=t==null?void 0:t.version)!=null?Z:0);s.set(f,y.open),r.push(...y.did)}let a=My(t==null?void 0:t.markSecret),c=new Ve({book:e,setUp:{markKey:a.key,lastWitness:(F=t==null?void 0:t.witness)!=null?
F:""}});for(let f of tr)c.edits(f,o[f].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":Gu(e,o.summary.sheet),p=d==="copy"?cT(l()):aT(t,
o.settings.id),h=uT(d,t!==void 0),g=s.get("settings").isNew;if(r.push(...h),!g){let f=Hu(c.table("settings"),l,p);d!=="copy"&&r.push(...f)}let b=g?(m=t==null?void 0:t.staff)!=null?m:[l()]:Cn(
c.settingTexts()).settings.staff;r.push(...iT(e,o,s,b,n));for(let f of Dy)r.push(...oT(s.get(f)));g&&r.push(...Hu(c.table("settings"),l,p)),sT(e,o,t,n,c,a.key);let w=a.isNew?Kg(c,a.key):0;w&&r.push({
key:"setup.markedAnew",with:{count:w}}),a.isNew&&a.allMarked();let P=c.table("units");r.push(...Ks(o.summary.sheet,o.units.name,s.get("units").positions,P.rows)),d!=="here"&&Py(e,o.summary.sheet),(
t==null?void 0:t.groups)!==Ko(P.rows)&&oa(Ko(P.rows)),c.compileSettings(),r.push(...lT(c.settings().staff,t==null?void 0:t.staff));let E=Object.fromEntries(Us.map(f=>[f,s.get(f).rows]));
return Us.some(f=>{var y;return((y=t==null?void 0:t.lines)==null?void 0:y[f])!==E[f]})&&ia(E),Eo(c),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!w&&h.length===0,did:r}}var ha=(e,t=Ku)=>{let n=
SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},dT=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Vu(e,t){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,Cy(e));try{let n=Jo(),r=n?new Ve({who:Qr(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&bn(r),o!=null&&o.length&&ha(o.map(v).join(`\n`))}catch(n){ha(v(As(n)))}}function Uy(e,t){
let n=Ly(t,e.remembered()),{caption:r,where:o}=$y[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function Ky(e){Vu(
la(e),t=>Uy(t,e))}function Zy(){Vu("showMissingFirst",e=>{let t=Ty(e);t.ok||ha(t.problems.map(({sentence:n})=>n).join(`\n`))})}function pT(e){let t=e.visitor();return t.is==="staff"||Zr(pa(
e.spreadsheet()),le(t))}var jy={key:"who.staffOnly"};function hT(e){let t=e.spreadsheet(),n=da(t);if(n==="here")return Ay(t)?void 0:jy;let r=n==="copy"?pa(t):"";return r&&!Zr(r,Jo())?{key:
"who.ownerFirst"}:void 0}function By(){Vu("setUp",e=>{let t=yn()?pT(e)?void 0:jy:hT(e);if(t)return[t];let n=Vr();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=zy(e.spreadsheet());
n.releaseLock();let i=o.map(v),s="Thiết lập, sửa lại sổ";return r?dT(`${v({key:"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,s)&&Uy(e,"assumptions"):ha(i.length?i.join(`\n`):v({key:
"setup.nothing"}),s),[]})}var fT=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function qu({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&qe(Fe(a),i)>1;if(!(!e||!o))return r?{key:
"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:Te(t)}}:void 0:s(n)?{key:"health.gap",with:{last:Te(n)}}:void 0}function Gy({office:e,post:t,remembered:n,state:r}){
let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===le(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:mT(qu(n,!0,e.today))?[i?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:o}}]:[]}var mT=e=>e!==void 0&&e.key!=="health.trouble";function Hy({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||
n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===le(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function gT({remembered:{runner:
e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function yT({office:e,remembered:t,state:n}){
let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Qc(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:Te(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:
a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:at(Fe(c)),hour:String(o)}}],[No(t,e.now),{key:"health.sending"}]]}function Wy(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[
...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return fT(...gT(e),...yT(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:
"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Vy(e){Ey(),bT(e==null?void 0:
e.source)}function bT(e){try{let t=new Ve({book:e,waitMs:5e3});t.compileSettings(),ot(t,()=>zn(t,t.mayWrite("accounts","review"))),kT(t,e),bn(t,()=>t.mayWrite("accounts","review"))}catch(t){
t instanceof oe?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(v(t.problem),"Sổ Tài Khoản",30):e&&wT(e):Bn("onOpen",t)}}function wT(e){let t=da(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(v({key:n}),"Sổ Tài Khoản",30)}function kT(e,t){var r;let n=qu((r=e.remembered().post)!=null?r:er,e.settings().lettersOn,e.today);n&&e.mayWrite(
"settings","value")&&(t==null||t.toast(v(n),"Sổ Tài Khoản",30))}var xT=e=>e.slice(0,e.indexOf(".")),vT=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:_u[t],why:v({key:
`google.${n}`})}));function ST(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${he(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function RT(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:qo[n],saw:r,so:mg[xT(n)]})),unknown:[...t.notAsked.map(n=>({
says:qo[n],why:v({key:"google.refused"})})),...vT(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:_u[n],answer:r}]),copy:ST(e,t)}}function qy(e){if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let t=e.checkGoogle();return t?re(RT(e.today,t)):C({key:"google.busy"})}function Yy({drafts:e},{unit:t,draft:n}){return e.keep(t,n),re({})}function Xy({
drafts:e},{unit:t}){return e.drop(t),re({})}var ma=["code","name","kind","parent","email","phone","required","extendedTo","note"],Yu=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ht=(...e)=>new RegExp(
`^(?:${e.join("|")})(?![a-z\\d])`),Xu=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),_T="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",TT=
"cdcs|cong doan(?: co so)?|to chuc cong doan",Jy="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",OT=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",$T=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Ht("bat buoc","required")],["extendedTo",Ht("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Xu("e ?-? ?mail","g?mail")],["email",Ht("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Xu("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ht("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Xu("cap tren","chu quan","quan ly","phu trach")],["parent",Ht("(?:truc )?thuoc","parent","superior")],["kind",Ht(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Yu("cap(?: cong doan| don vi)?")],["note",Ht("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ht("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Yu("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ht(`ten (?:day du )?(?:cua )?(?:${OT})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Yu(`${_T}${Jy}`,`(?:${TT})${Jy}`)]],CT=/\b(?:cu|truoc(?: day)?)$/,ET=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,fa=e=>j($(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function AT(e){
var n,r;let t=fa(e);if(!(!t||CT.test(t)))return(r=ma.find(o=>fa(ut[o].heading)===t))!=null?r:(n=$T.find(([,o])=>o.test(t)))==null?void 0:n[0]}var ga=200;function nr(e){let t=new Map,n=[];
return e.slice(0,ga).forEach((r,o)=>{let i=AT(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(fa(r))?"parent":i;s&&!t.has(s)?t.set(s,o):$(r)&&!ET.test(fa(r))&&n.push($(r))}),{at:t,leftOut:n}}var nb=Ub(
Qy(),1);var rb=["\u0009",";",",","|"],PT=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,LT=20,NT=2e3,eb=(e,t)=>nr(e.slice(0,NT).split(t)).at.size;function MT(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,LT),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&eb(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of rb)for(let a of t){let c=eb(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var ob="\ue000",IT=5e3;function FT(e,t,n,r){let o=Math.min(e.length,t+IT),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function DT(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?FT(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?tb(
e,i,t):tb(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,ob):u,c< e.length&&(o+=e[c]),i=c+1}return o}function tb(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function zT(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>KT(n.slice(n.indexOf(">")+1))))}var UT={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},KT=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=UT[String(o).toLowerCase()])!=null?s:t}).trim(),ZT=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function ib(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=zT(t);if(n)return n;let r=PT.exec(t),o=r?t.slice(r[0].length):t,i=rb.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:MT(o),a=s==="|"?o.split(
`\n`).map(ZT).join(`\n`):o,c=DT(a,s);if(c==="")return[];let{data:u}=(0,nb.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(ob).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var sb=20;
function el(e){let t=e.slice(0,sb).map(o=>({row:o,at:nr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function jT(e){let t=e.map(n=>$(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var BT=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,GT=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,HT=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function WT(e){return ma.some(
n=>n!=="code"&&n!=="name"&&e[n])||!BT.test(e.code)?!1:GT.test(e.code)||HT.test(j(e.name))}function VT(e){var r,o;let{emails:t,bad:n}=Xe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
St(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=Jt(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=Ye(e.extendedTo))!=null?o:e.extendedTo:""}}function nl(e){var d,p,h,g;let t=
ib(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=el(t),r=n&&nr(n.cells).at.size<2?YT(t):void 0,o=(d=r&&el(r))!=null?d:n,{at:i,leftOut:s}=nr((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>ut[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(h=o==null?void 0:o.line)!=null?h:1,sections:[],
offers:r?XT(t,r):[]},u=o?t.filter(({line:b})=>b>o.line):[],l=((g=o==null?void 0:o.cells)!=null?g:[]).map(b=>$(b)).join("\u0009");return u.forEach(({line:b,cells:w},P)=>{if(P===0&&jT(w)||w.map(N=>$(
N)).join("\u0009")===l)return;let E=Object.fromEntries(ma.map(N=>[N,$(i.has(N)?w[i.get(N)]:"")]));if(WT(E)){c.sections.push({line:b,text:[E.code,E.name].filter(Boolean).join(" · ")});return}if(!r)for(
let N of["name","kind","parent","note"]){let Z=E[N]?vn(w[i.get(N)]):void 0;Z&&c.offers.push({line:b,from:E[N],to:Z.text})}c.lines.push({line:b,unit:VT({...E,email:qT(w,i.get("email"))})})}),c}var qT=(
e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>$(r)).filter(Boolean).join(`\n`)};function YT(e){let t=o=>{var i;return(i=Tl(o.map(({cells:s})=>s.slice(0,ga))))==null?
void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,sb)),r=n&&el(n);return r&&nr(r.cells).at.size>1?t(e):void 0}function XT(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,
ga).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var tl=e=>be(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function JT(e){let t=new Map,n=
new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{be(o)&&(t.set(be(o),s),n.has(tl(o))||n.set(tl(o),s),Re(i)&&!r.has(Re(i))&&r.set(Re(i),s))}),{byCode:t,byNear:n,byName:r}}var QT=(e,t)=>[e,
t].filter(Boolean).join(" · ")||"(trống)";function rl(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=JT(t),s=new Map,a=new Map,c=new Map;for(let{
line:l,unit:d}of e.lines){let p=be(d.code);p&&!s.has(p)&&s.set(p,l)}let u=gs([...e.lines.map(({unit:l})=>l),...t.filter(l=>!s.has(be(l.code)))]);for(let{line:l,text:d}of e.sections)n.rejected.push({
line:l,text:d,why:[v({key:"roster.section"})]});return e.lines.forEach(({line:l,unit:d},p)=>{var M;let h=be(d.code),g=tl(d.code),b=u[p].filter(({column:H,problem:Ee})=>H!=="phone"&&
Ee.key!=="roster.codeTwice").map(Ya),w=s.get(h);w!==void 0&&w!==l&&b.push(v({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let P=r.get(h),E=P===void 0&&h?t[(M=o.get(g))!=null?M:-1]:void 0,
N=a.get(g);if(E?b.push(v({key:"roster.nearCode",with:{code:E.code,name:E.name}})):P===void 0&&h&&N&&w===l&&b.push(v({key:"roster.nearLine",with:N})),h&&!N&&a.set(g,{line:l,code:d.code}),b.length){
n.rejected.push({line:l,text:QT(d.code,d.name),why:b});return}let Z=Re(d.name),F=c.get(Z),m=i.get(Z);if(F?n.notes.push({line:l,text:v({key:"roster.sameNameLine",with:{...F,name:d.name}})}):
m!==void 0&&m!==P&&n.notes.push({line:l,text:v({key:"roster.sameName",with:{name:d.name,code:t[m].code}})}),F||c.set(Z,{line:l,code:d.code}),P===void 0){n.added.push({line:l,unit:d});return}let f=t[
P],y=e.has.filter(H=>H!=="code"&&d[H]!==f[H]);if(y.length===0){n.same+=1;return}let{code:k,...x}=Object.fromEntries(e.has.map(H=>[H,d[H]]));n.changed.push({line:l,index:P,unit:{code:f.code,...x},code:
f.code,name:d.name,columns:y.map(H=>{let Ee=ut[H].heading;return d[H]===""?v({key:"roster.emptied",with:{column:Ee,was:f[H]}}):Ee})})}),n.absent=t.filter(({code:l})=>be(l)&&!s.has(be(l))).map(({code:
l,name:d})=>({code:l,name:d})),n}var ab=100,eO=2e4;function cb(e){return e.lines.length===0?[Ze({key:"roster.empty"})]:e.lines.length>eO?[Ze({key:"roster.tooLong"})]:e.missingColumns.map(t=>Ze({key:
"roster.needColumn",with:{column:t}}))}function ub(e,{text:t}){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let n=nl(t),r=cb(n);if(r.length)return dt(r);let o=rl(n,e.table(
"units").rows);return re({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:
o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,ab),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,ab)}})}function tO(e,t){
t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:r}
)=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),zn(e,!0),e.readyLines()}function lb(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let n=nl(t),r=cb(n);return r.length?dt(r):(o=ot(e,()=>{let i=rl(n,e.table("units").rows);return tO(e,i),re({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:C({key:"workbook.busy"})}var nO=400;function db(e,t,n,r,o=r){let i=fi(e.settings),s=Sr(e),a=e.deadline.dueBefore?mi(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(nO,qe(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=_e(t,d);if(i.sends(p)){let{line:h,held:g}=rO(e,s,p,d===0?o:
r,u,c);u=g,p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=oO(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function rO(e,t,n,r,o,
i){let s=On(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=$n(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var oO=({units:e},t,n)=>e.filter(r=>{var o;return ce(r)&&lt(r.emails).length&&!((o=t.of(Tn(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function pb({counts:e,held:t}){return[Ri.filter(r=>e[r]).map(r=>`${e[r]} ${ne(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var ol=e=>({key:"setting.empty",with:{label:e}});function fb({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:h}=n,g=he(n.last),b=c.testTo.join(", "),w=Ci(c),P=!!a.dueBefore&&!!c.lettersFrom&&!w,E=P&&(c.lettersFrom>n.last||t>n.last),N=e.units.filter(Z=>ce(Z)&&!lt(Z.emails).length).length;return{
refuse:hb([!a.dueBefore,ol("Hạn nộp (trước ngày)")],[!c.lettersFrom,ol("Gửi thư từ ngày")],[!lt(u).length,Va],[w,{key:"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[P&&!E&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:g}}]),warn:hb([E,{key:"letter.startLate",
with:{last:g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[N>0,{key:"letter.unreachable",with:{units:N}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!l.trim(),ol(
"Liên hệ khi cần hỗ trợ")])}}var hb=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var gb=21,mb=100,iO=400;function $t(e,t,n){return e.visitor().is==="staff"?n(Qo(e,t)):C({key:"who.staffOnly"})}
function Qo(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:_s(e,t,void 0,n)}}var il=e=>e>mb?iO:mb;function sl({office:e,state:t,quota:n}){let r=Sr(t),o=[];for(let i=0;
i<=gb;i+=1){let s=_e(e.today,i),{go:a,held:c}=$n(On(t,s,r).letters,Math.min(i===0?n:1/0,il(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var to=(e,t)=>{var n;return(n=On(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:sl(e).flatMap(({go:r})=>r).find(r=>r.key===t)},sO=/^(?:stores|mail|triggers|values)\./;
function aO(e){let t=e.googleDiffers().filter(n=>sO.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function ya({office:e,post:t,remembered:n,state:r,quota:o},i){let s=Ts(
e.compileSettings(),e.settings()),a=db(r,e.today,_e(e.today,gb),il(o),Math.min(o,il(o))),{refuse:c,warn:u}=fb({state:r,today:e.today,forecast:a,zones:t.zones(),me:le(e.visitor()),runner:n.runner,
takesOver:i});return{refuse:[...s,...aO(e),...c],warn:u}}var yb=60,cO=40,al=(e,t)=>{var n,r,o;return{key:e.key,kind:ne(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function uO({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:at(e),counts:pb({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,yb).map(s=>al(s,r)),more:Math.max(0,t.length-yb)}}function lO({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:Te(l),why:d}});return{unknown:r.filter(({state:o})=>o===ge.unknown),recent:r.slice(0,cO)}}var ba=e=>Ze(e);
function wa(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=ya(e,!1),s=Hy(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:le(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:Gy(e).map(ba),refuse:o.map(ba),warn:[...i,...s?[s]:[]].map(ba),health:Wy(e).map(ba),days:sl(e).map(a=>uO(a,r)),...lO(e)}}var cl=(e,t,{key:n})=>$t(e,t,r=>{var u;let o=to(r,n),i=le(e.visitor());
if(!o||!i)return C({key:"letter.gone"});if(r.quota<1)return C({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=
r.state.settings;try{t.send({to:[i],...Zn(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return C({key:"letter.notSent",with:{to:i}})}return re({to:i})}),ul=(e,t,{key:n})=>$t(e,t,r=>{
var s;let o=to(r,n);if(!o)return C({key:No(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=Os(e,t,(c,{register:u})=>{var l;return en((l=u.get(
n))==null?void 0:l.state)?[]:[i]},`${Io}: ${le(e.visitor())}`);return a?a.held?C((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?C({key:"letter.gone"}):(e.log([{what:{key:
"log.sentEarly"},unit:o.unit}]),re({did:a.did})):C({key:"letter.busy"})}catch(a){if(a instanceof cn)return C({key:"workbook.busy"});throw a}});function bb({office:e,post:t},n,r,o,i){let s=
`${o.why}: ${le(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=Lo(c).get(n);return u===void 0&&!i?C({key:"letter.gone"}):r(u===void 0?void 0:vr(c[u].state))?(an(e,new Map([[n,{...i&&
u===void 0?it(i,"planned",e.now):{},...o,why:s,at:e.now}]])),re({})):C({key:"letter.settled"})});return a?a.value:C({key:"workbook.busy"})}var ll=(e,t,{key:n})=>$t(e,t,r=>bb(r,n,o=>!en(o),{state:
ge.skipped,why:"Cán bộ chọn bỏ qua"},to(r,n))),dl=(e,t,{key:n,wasSent:r})=>$t(e,t,o=>bb(o,n,i=>i==="unknown",r?{state:ge.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ge.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function dO({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===we.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var pl=(e,t,{on:n,takeOver:r})=>$t(e,t,o=>{let i=n?ya(o,r).refuse:[];if(i.length)return dt(i.map(a=>Ze(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),dO(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),re(wa(Qo(e,t)))):C({key:
"workbook.busy"})});function pO({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==le(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var wb=(e,t)=>$t(e,t,n=>{let r=!!n.remembered.inFlight;return r&&jf(e,t),re(wa(pO(n)||
r?Qo(e,t):n))}),kb=(e,t,{key:n})=>$t(e,t,r=>{let o=to(r,n);if(!o)return C({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Zn(o,r.state);return re({...al(o,r.state),subject:i,html:s,
text:a,zalo:Nf(o,r.state),attachments:c.map(({name:u})=>u)})});var no=e=>hs(JSON.stringify(At.map(t=>e[t])));function hO(e,t,n){let r={row:e.rowId},o=An(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:ar(Ni(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:ar(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:ar({key:"account.changedSince",with:{columns:Or(e,n).join(", ")}}),...r}),i}var hl=(e,t)=>e.rowId||`~${t}`;function ei(e,t,n,r=Ir(e)){let o=Object.fromEntries(ye.map(s=>[s,e[s]])),i=
We(e);return{rowId:hl(e,t),version:no(e),fields:o,stopped:i,says:i?[]:hO(e,r,n),review:An(e,n),comment:e.comment}}var ka=(e,t,n)=>{var r;return hr({dueBefore:t.dueBefore,graceUntil:t.graceUntil,
extendedTo:pr((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},rr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ye.some(o=>n[o])?[{row:n,index:r}]:[]);var xb=({code:e,name:t})=>({code:e.trim(),name:t});
function vb(e,t){var g;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=aa(n,o),s=(g=t.unit)!=null?g:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=ua(s,n,o,r);if(!b.may)return C(
b.why)}let a=ca(n,r);if(s===void 0&&i.length===0&&!a)return C(zu(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:h}=r;return re({who:{email:le(n),
isStaff:n.is==="staff"},unit:c&&{...xb(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(xb),mayChoose:a,rows:c?rr(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>ei(b,w,
e.markKey())):[],deadline:ka(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:h,draft:c?e.drafts.get(c.code.trim()):""})}function Sb(e){let t=e.visitor(),n=e.table("units").rows,r=
aa(t,n),o=ca(t,e.settings())?n:r;return re({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var fl=(e,t)=>e.trim()===t.trim();function Rb(e,t,n){let r={...t.fields},o=[];for(
let s of ye){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];fl(c,a)?r[s]=u:!fl(u,a)&&!fl(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var _b=200,fO=30,mO=(e,t)=>({...La(ct),unit:e,usage:De.active,rowId:t}),gO=(e,t)=>ye.every(n=>e[n]===t[n])&&We(e)===We(t),yO=(e,t)=>t.stopped&&e?void 0:Ir(t.fields),bO=(e,t,n)=>({...e,...n==null?
void 0:n.values,usage:t.stopped?De.stopped:De.active}),wO=e=>({fields:Object.fromEntries(ye.map(t=>[t,e[t]])),stopped:We(e)});function kO(e,t){if(!t||!e.opened||no(t)===e.version)return e;let{fields:
n,stopped:r,bothChanged:o}=Rb(e.opened,e,wO(t));return o.length>0?e:{...e,fields:n,stopped:r,version:no(t)}}function xO(e,t,n){let r=n.findIndex((u,l)=>hl(u,l)===e.rowId),o=r<0?void 0:n[r],i=kO(e,o);
if(o&&o.unit.trim()!==t)return Ze({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Ze({key:"form.rowGone"},{row:i.rowId});let s=yO(o,i),a=bO(o!=null?o:mO(t,i.rowId),i,s);if(!o)return{
sent:i,reading:s,after:a,what:"added"};let c=gO(o,a)?"same":We(a)&&!We(o)?"stopped":"changed";return{sent:i,reading:s,index:r,before:o,after:a,what:c}}var vO=e=>({by:e.source===ur.hand?"":e.by,at:Te(
e.updated)}),SO=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&no(n)!==o.version?[{...ei(n,r,e.markKey()),...vO(n)}]:[]);function RO(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:ar(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function _O(e,t,n){let r=e.some(({after:i})=>!We(i)&&i.kind!==B.none),o=new Set(e.map(({index:i})=>i));return r?rr(n,t).filter(({row:i,index:s})=>i.kind===B.none&&!We(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:no(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:De.stopped},what:"stopped"})):[]}function TO(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...rr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!We(s)),i=o.filter(
s=>s.kind===B.none);return i.length===0||i.length===o.length?[]:i.map(s=>Ze({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var OO=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!We(n))&&n.kind!==B.none);function $O(e,t,n,r){let o=SO(e,n);if(o.length)return dt(o.map(a=>Ze({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&rr(r,t.unit).length+i>_b)return C({key:"form.unitFull",with:{most:_b}});let s=[...RO(n),...TO(n,t.unit,r)];return OO(n)&&!t.consent&&s.push(Ze({key:"form.consent"},{field:"consent"})),
s.length?dt(s):void 0}var CO=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...ye.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Pt),...t&&t.usage!==n.usage?[Pt("usage")]:[
]]))],Tb=e=>Object.fromEntries(nd.map(t=>[t,e[t]]));function EO(e,t,n,r){let o=e.markKey();if(!n.consent||!In(t)||!o)return{consent:"",consentMark:""};let i=cf(r,e.now,e.settings().notice);return{
consent:i,consentMark:_o({...t,consent:i},o)}}function AO(e,t,n,r){let o=e.visitor(),i=le(o),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:i,source:ur.form}),
d!=="stopped"&&Object.assign(l,EO(e,l,n,i));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(
", "),columns:CO(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Xc(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,
cells:Tb(l.after)})),added:c.map(l=>Tb(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===Oe.passed).map(({index:l})=>({index:l,cells:{review:""}
}))),u}function PO(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:
o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===B.none?`${B.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),
rows:rr(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>ei(a,c,e.markKey(),s.get(a.rowId))),deadline:ka(o,i,e.today),pages:i.pages}}function LO(e,{consent:t},n){let{before:r,what:o}=n;
return o==="same"&&t&&r&&!We(r)&&In(r)&&Fn(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function NO(e,t){let n=e.table("units").rows,r=ua(t.unit,e.visitor(),n,e.settings());if(!r.may)return C(
r.why);let o=e.table("accounts").rows,i=t.rows.map(d=>xO(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return dt(s);let a=i.map(d=>LO(e,t,d));a.push(..._O(a,t.unit,o));let c=$O(e,t,a,o);if(
c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?AO(e,u,t,r.unlisted):Rf(e,t.unit);return re(PO(e,t,a,l))}function Ob(e,t){var n;return t.rows.length===0?C({key:"form.nothing"}):
t.rows.length>fO?C({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?dt([{key:"form.oldPage",sentence:v({key:"form.oldPage"})}]):(n=ot(e,()=>NO(e,t)))!=null?n:C({key:
"workbook.busy"})}var xn=e=>J().check(Hs(e)),xa=xn(ms),$b=ee(Object.fromEntries(ye.map(e=>[e,xn(2e3)]))),MO=ee({rowId:J().check(Vo(/^[~\w-]{1,40}$/)),version:xn(400),fields:$b,stopped:Yn(),opened:Ot(
ee({fields:$b,stopped:Yn()}))}),va=ee({}),Sa=ee({key:xn(300)}),kn=(e,t)=>({input:e,run:t}),Wt=(e,t)=>kn(e,(n,r,o)=>t(n,o)),Cb={openForm:Wt(ee({unit:Ot(xa)}),vb),listUnits:Wt(va,Sb),saveReport:Wt(ee({
unit:xa,consent:Yn(),rows:Gt(MO).check(Hs(60))}),Ob),keepDraft:Wt(ee({unit:xa,draft:xn(6e4)}),Yy),dropDraft:Wt(ee({unit:xa}),Xy),checkAll:Wt(va,Ef),checkGoogle:Wt(va,qy),previewRoster:Wt(ee({text:xn(
4e6)}),ub),importRoster:Wt(ee({text:xn(4e6)}),lb),lettersView:kn(va,wb),previewLetter:kn(Sa,kb),sendToMe:kn(Sa,cl),sendNow:kn(Sa,ul),skipLetter:kn(Sa,ll),decideUnknown:kn(ee({key:xn(300),wasSent:Yn()}
),dl),switchLetters:kn(ee({on:Yn(),takeOver:Yn()}),pl)},IO=41e5;function Eb(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Cb,n))throw new Error("unknown call");if(
typeof r!="string"||r.length>IO)throw new Error("malformed body");let{input:o,run:i}=Cb[n];return i(e,t,fg(o,JSON.parse(r)))}function FO(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite(
"units","status")}catch{return!1}}function Ab(e,t){let n;try{let r=Jo();if(r==="")return JSON.stringify(C({key:"who.nobody"}));let o=n=new Ve({who:Qr(r)}),i=Eb(o,new Xr(()=>o.spreadsheet()),e,t);
return e!=="checkGoogle"&&bn(o),JSON.stringify(i)}catch(r){let o=As(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!FO(n)?JSON.stringify(C(o)):(Jr(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(C({key:"workbook.protected"})))}}function DO(e){Vy(e)}function zO(e){e!=null&&e.range&&e.source&&_y(e)}function UO(e,t){return Ab(e,t)}function KO(e){Ry(e)}
function ZO(){Zy()}function jO(){By()}return Kb(BO);})();
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
