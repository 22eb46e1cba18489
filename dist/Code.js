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
"use strict";var App=(()=>{var Xy=Object.create;var to=Object.defineProperty;var Yy=Object.getOwnPropertyDescriptor;var Jy=Object.getOwnPropertyNames;var Qy=Object.getPrototypeOf,eb=
Object.prototype.hasOwnProperty;var tb=(e,t,n)=>t in e?to(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var nb=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},rb=(e,t)=>{for(var n in t)to(e,n,{get:t[n],enumerable:!0})},ol=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Jy(t))!eb.call(e,o)&&o!==n&&to(e,o,{get:(
)=>t[o],enumerable:!(r=Yy(t,o))||r.enumerable});return e};var ob=(e,t,n)=>(n=e!=null?Xy(Qy(e)):{},ol(t||!e||!e.__esModule?to(n,"default",{value:e,enumerable:!0}):n,e)),ib=e=>ol(to({},"__esModule",{
value:!0}),e);var q=(e,t,n)=>tb(e,typeof t!="symbol"?t+"":t,n);var yy=nb((zu,Uu)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Uu=="object"&&typeof zu!="undefined"?
Uu.exports=t():e.Papa=t()})(zu,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=M(g);y.chunkSize=parseInt(y.chunkSize),g.step||g.chunk||(
y.chunkSize=null),this._handle=new f(y),(this._handle.streamer=this)._config=y}.call(this,h),this.parseChunk=function(g,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){
let I=this._config.newline;I||(k=this._config.quoteChar||'"',I=this._handle.guessLineEndings(g,k)),g=[...g.split(I).slice(x)].join(I)}this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(k=
this._config.beforeFirstChunk(g))!==void 0&&(g=k),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+g,k=(this._partialLine="",this._handle.parse(x,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(g=k.meta.cursor,x=(this._finished||(this._partialLine=x.substring(g-this._baseIndex),this._baseIndex=g),k&&k.data&&(this._rowCount+=k.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:k,workerId:s.WORKER_ID,finished:x});else if(T(this._config.chunk)&&!y){if(this._config.chunk(k,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=k=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(k.data),this._completeResults.errors=this._completeResults.errors.concat(k.errors),this._completeResults.meta=k.meta),this._completed||!x||!T(this._config.complete)||
k&&k.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||k&&k.meta.paused||this._nextChunk(),k}this._halted=!0},this._sendError=function(g){T(
this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:!1})}}function u(h){var g;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),
c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=this._config.withCredentials),n||(g.onload=Z(this._chunkLoaded,this),g.onerror=Z(
this._chunkError,this)),g.ontimeout=Z(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)g.setRequestHeader(y,x[y])}var k;this._config.chunkSize&&(k=
this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+k));try{g.send(this._config.downloadRequestBody)}catch(I){this._chunkError(I.message)}n&&g.status===0&&
this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=
function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(h){(h=h||{}
).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(this,h);var g,y,x=typeof FileReader!="undefined";this.stream=function(k){this._input=k,y=k.slice||k.webkitSlice||k.mozSlice,x?((g=
new FileReader).onload=Z(this._chunkLoaded,this),g.onerror=Z(this._chunkError,this)):g=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var k=this._input,I=(this._config.chunkSize&&(I=Math.min(this._start+this._config.chunkSize,this._input.size),k=
y.call(k,this._start,I)),g.readAsText(k,this._config.encoding));x||this._chunkLoaded({target:{result:I}})},this._chunkLoaded=function(k){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(k.target.result)},this._chunkError=function(){this._sendError(g.error)}}function d(h){var g;c.call(this,h=h||{}),this.stream=
function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=this._config.chunkSize,g=y?(x=g.substring(0,y),g.substring(y)):(x=g,""),this._finished=!g,
this.parseChunk(x)}}function p(h){c.call(this,h=h||{});var g=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(k){this._input=k,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){x&&g.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},
this._streamData=Z(function(k){try{g.push(typeof k=="string"?k:k.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(g.shift()))}catch(I){this._streamError(I)}},this),
this._streamError=Z(function(k){this._streamCleanUp(),this._sendError(k)},this),this._streamEnd=Z(function(){this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=Z(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var g,y,x,k,I=Math.pow(
2,53),H=-I,Oe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,tt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
X=this,$e=0,$=0,we=!1,P=!1,D=[],R={data:[],errors:[],meta:{}};function Ee(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===0}function ie(){if(R&&x&&(st(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),h.skipEmptyLines&&(R.data=R.data.filter(function(se){return!Ee(se)})),ge(
)){let se=function(Le){D.push(Le)};var F=se;if(R)if(Array.isArray(R.data[0])){for(var U=0;ge()&&U< R.data.length;U++)R.data[U].forEach(se);R.data.splice(0,1)}else R.data.forEach(se)}function z(se,Le){
for(var pe=h.header?{}:[],K=0;K< se.length;K++){var N=K,Ne=se[K],Ne=((j,ae)=>(xe=>(h.dynamicTypingFunction&&h.dynamicTyping[xe]===void 0&&(h.dynamicTyping[xe]=h.dynamicTypingFunction(xe)),(
h.dynamicTyping[xe]||h.dynamicTyping)===!0))(j)?ae==="true"||ae==="TRUE"||ae!=="false"&&ae!=="FALSE"&&((xe=>{if(Oe.test(xe)&&(xe=parseFloat(xe),H< xe&&xe< I))return 1})(ae)?parseFloat(ae):tt.test(ae)?
new Date(ae):ae===""?null:ae):ae)(N=h.header?K>=D.length?"__parsed_extra":D[K]:N,Ne=h.transform?h.transform(Ne,N):Ne);N==="__parsed_extra"?(pe[N]=pe[N]||[],pe[N].push(Ne)):pe[N]=Ne}return h.header&&(
K>D.length?st("FieldMismatch","TooManyFields","Too many fields: expected "+D.length+" fields but parsed "+K,$+Le):K< D.length&&st("FieldMismatch","TooFewFields",
"Too few fields: expected "+D.length+" fields but parsed "+K,$+Le)),pe}var de;R&&(h.header||h.dynamicTyping||h.transform)&&(de=1,!R.data.length||Array.isArray(R.data[0])?(R.data=R.data.map(z),de=
R.data.length):R.data=z(R.data,0),h.header&&R.meta&&(R.meta.fields=D),$+=de)}function ge(){return h.header&&D.length===0}function st(U,z,de,F){U={type:U,code:z,message:de},F!==void 0&&(U.row=F),
R.errors.push(U)}T(h.step)&&(k=h.step,h.step=function(U){R=U,ge()?ie():(ie(),R.data.length!==0&&($e+=U.data.length,h.preview&&$e>h.preview?y.abort():(R.data=R.data[0],k(R,X))))}),this.parse=function(
U,z,de){var F=h.quoteChar||'"',F=(h.newline||(h.newline=this.guessLineEndings(U,F)),x=!1,h.delimiter?T(h.delimiter)&&(h.delimiter=h.delimiter(U),R.meta.delimiter=h.delimiter):((F=((se,Le,pe,K,N)=>{
var Ne,j,ae,xe;N=N||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var tr=0;tr< N.length;tr++){for(var bt,Qr=N[tr],Ce=0,wt=0,ke=0,je=(ae=void 0,new b({comments:K,delimiter:Qr,newline:Le,preview:
10}).parse(se)),Ct=0;Ct< je.data.length;Ct++)pe&&Ee(je.data[Ct])?ke++:(bt=je.data[Ct].length,wt+=bt,ae===void 0?ae=bt:0< bt&&(Ce+=Math.abs(bt-ae),ae=bt));0< je.data.length&&(wt/=je.data.length-ke),
1.99< wt&&(j===void 0||Ce< j||Ce===j&&xe< wt)&&(j=Ce,Ne=Qr,xe=wt)}return{successful:!!(h.delimiter=Ne),bestDelimiter:Ne}})(U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?
h.delimiter=F.bestDelimiter:(x=!0,h.delimiter=s.DefaultDelimiter),R.meta.delimiter=h.delimiter),M(h));return F.header=ge(),h.preview&&h.header&&F.preview++,g=U,y=new b(F),R=y.parse(g,z,de),ie(),we?{
meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){return we},this.pause=function(){we=!0,y.abort(),g=T(h.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
X.streamer._halted?(we=!1,X.streamer.parseChunk(g,!0)):setTimeout(X.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,y.abort(),R.meta.aborted=!0,T(h.complete)&&h.complete(R),g=
""},this.guessLineEndings=function(se,F){se=se.substring(0,1048576);var F=new RegExp(m(F)+"([^]*?)"+m(F),"gm"),de=(se=se.replace(F,"")).split("\r"),F=se.split(`\n`),se=1< F.length&&F[0].length< de[
0].length;if(de.length===1||se)return`\n`;for(var Le=0,pe=0;pe< de.length;pe++)de[pe][0]===`\n`&&Le++;return Le>=de.length/2?`\r\n`:"\r"}}function m(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(h){var g=(h=h||{}).delimiter,y=h.newline,x=h.comments,k=h.step,I=h.preview,H=h.fastMode,Oe=null,tt=!1,X=h.quoteChar==null?'"':h.quoteChar,$e=X;if(h.escapeChar!==void 0&&($e=h.escapeChar),(
typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),x===g)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var $=0,we=!1;this.parse=function(P,D,R){if(typeof P!="string")throw new Error("Input must be a string");var Ee=P.length,ie=g.length,ge=y.length,st=x.length,U=
T(k),z=[],de=[],F=[],se=$=0;if(!P)return Ce();if(H||H!==!1&&P.indexOf(X)===-1){for(var Le=P.split(y),pe=0;pe< Le.length;pe++){if(F=Le[pe],$+=F.length,pe!==Le.length-1)$+=y.length;else if(R)return Ce(
);if(!x||F.substring(0,st)!==x){if(U){if(z=[],xe(F.split(g)),wt(),we)return Ce()}else xe(F.split(g));if(I&&I<=pe)return z=z.slice(0,I),Ce(!0)}}return Ce()}for(var K=P.indexOf(g,$),N=P.indexOf(y,$),Ne=
new RegExp(m($e)+m(X),"g"),j=P.indexOf(X,$);;)if(P[$]===X)for(j=$,$++;;){if((j=P.indexOf(X,j+1))===-1)return R||de.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
z.length,index:$}),bt();if(j===Ee-1)return bt(P.substring($,j).replace(Ne,X));if(X===$e&&P[j+1]===$e)j++;else if(X===$e||j===0||P[j-1]!==$e){K!==-1&&K< j+1&&(K=P.indexOf(g,j+1));var ae=tr((N=N!==-1&&
N< j+1?P.indexOf(y,j+1):N)===-1?K:Math.min(K,N));if(P.substr(j+1+ae,ie)===g){F.push(P.substring($,j).replace(Ne,X)),P[$=j+1+ae+ie]!==X&&(j=P.indexOf(X,$)),K!==-1&&K<$&&(K=P.indexOf(g,$)),N!==-1&&N<$&&
(N=P.indexOf(y,$));break}if(ae=tr(N),P.substring(j+1+ae,j+1+ae+ge)===y){if(F.push(P.substring($,j).replace(Ne,X)),Qr(j+1+ae+ge),K!==-1&&K<$&&(K=P.indexOf(g,$)),j=P.indexOf(X,$),U&&(wt(),we))return Ce(
);if(I&&z.length>=I)return Ce(!0);break}de.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:z.length,index:$}),j++}}else if(x&&F.length===0&&
P.substring($,$+st)===x){if(N===-1)return Ce();$=N+ge,N=P.indexOf(y,$),K!==-1&&K<$&&(K=P.indexOf(g,$))}else if(K!==-1&&(K< N||N===-1))F.push(P.substring($,K)),$=K+ie,K=P.indexOf(g,$);else{if(
N===-1)break;if(F.push(P.substring($,N)),Qr(N+ge),U&&(wt(),we))return Ce();if(I&&z.length>=I)return Ce(!0)}return bt();function xe(ke){z.push(ke),se=$}function tr(ke){var je=0;return je=ke!==-1&&(ke=
P.substring(j+1,ke))&&ke.trim()===""?ke.length:je}function bt(ke){return R||(ke===void 0&&(ke=P.substring($)),F.push(ke),$=Ee,xe(F),U&&wt()),Ce()}function Qr(ke){$=ke,xe(F),F=[],N=P.indexOf(y,$)}
function Ce(ke){if(h.header&&!D&&z.length&&!tt){var je=z[0],Ct=Object.create(null),ha=new Set(je);let nl=!1;for(let nr=0;nr< je.length;nr++){let xt=a(je[nr]);if(Ct[xt=T(h.transformHeader)?
h.transformHeader(xt,nr):xt]){let eo,rl=Ct[xt];for(;eo=xt+"_"+rl,rl++,ha.has(eo););ha.add(eo),je[nr]=eo,Ct[xt]++,nl=!0,(Oe=Oe===null?{}:Oe)[eo]=xt}else Ct[xt]=1,je[nr]=xt;ha.add(xt)}nl&&console.warn(
"Duplicate headers found and renamed."),tt=!0}return{data:z,errors:de,meta:{delimiter:g,linebreak:y,aborted:we,truncated:!!ke,cursor:se+(D||0),renamedHeaders:Oe}}}function wt(){k(Ce()),z=[],de=[]}},
this.abort=function(){we=!0},this.getCharIndex=function(){return $}}function w(h){var g=h.data,y=o[g.workerId],x=!1;if(g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var k={
abort:function(){x=!0,L(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(T(y.userStep)){for(var I=0;I< g.results.data.length&&(y.userStep({data:g.results.data[I],errors:
g.results.errors,meta:g.results.meta},k),!x);I++);delete g.results}else T(y.userChunk)&&(y.userChunk(g.results,k,g.file),delete g.results)}g.finished&&!x&&L(g.workerId,g.results)}function L(h,g){
var y=o[h];T(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[h]}function A(){throw new Error("Not implemented.")}function M(h){if(typeof h!="object"||h===null)return h;var g,y=Array.isArray(
h)?[]:{};for(g in h)y[g]=M(h[g]);return y}function Z(h,g){return function(){h.apply(g,arguments)}}function T(h){return typeof h=="function"}return s.parse=function(h,g){var y=(g=g||{}).dynamicTyping||
!1;if(T(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof h=="string"?(h=a(
h),y=new(g.download?u:d)(g)):h.readable===!0&&T(h.read)&&T(h.on)?y=new p(g):(t.File&&h instanceof File||h instanceof Object)&&(y=new l(g)),y.stream(h);(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=((
)=>{var k=t.URL||t.webkitURL||null,I=e.toString();return s.BLOB_URL||(s.BLOB_URL=k.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",I,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=w,x.id=i++,o[x.id]=x)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,y.postMessage({input:h,config:g,workerId:y.id})},s.unparse=function(h,g){var y=!1,x=!0,k=",",I=`\r\n`,H='"',Oe=
H+H,tt=!1,X=null,$e=!1,$=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(D){return g.delimiter.indexOf(D)!==-1}).length||(k=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(tt=g.skipEmptyLines),
typeof g.newline=="string"&&(I=g.newline),typeof g.quoteChar=="string"&&(H=g.quoteChar,Oe=H+H),typeof g.header=="boolean"&&(x=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");X=g.columns}g.escapeChar!==void 0&&(Oe=g.escapeChar+H),g.escapeFormulae instanceof RegExp?$e=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&($e=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(H),"g"));if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return we(X,h,tt);if(
Array.isArray(h[0]))return we(null,h,tt);if(typeof h[0]=="object")return we(X||Object.keys(h[0]),h,tt)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),
Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&h.meta.fields||X),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[
0])||typeof h.data[0]=="object"||(h.data=[h.data])),we(h.fields||[],h.data||[],tt);throw new Error("Unable to serialize unrecognized input");function we(D,R,Ee){var ie="",ge=(typeof D=="string"&&(D=
JSON.parse(D)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(D)&&0< D.length),st=!Array.isArray(R[0]);if(ge&&x){for(var U=0;U< D.length;U++)0< U&&(ie+=k),ie+=P(D[U],U);0< R.length&&(ie+=I)}for(
var z=0;z< R.length;z++){var de=(ge?D:R[z]).length,F=!1,se=ge?Object.keys(R[z]).length===0:R[z].length===0;if(Ee&&!ge&&(F=Ee==="greedy"?R[z].join("").trim()==="":R[z].length===1&&(R[z][0]==null||R[z][
0].length===0)),Ee==="greedy"&&ge){for(var Le=[],pe=0;pe< de;pe++){var K=st?D[pe]:pe;Le.push(R[z][K])}F=Le.join("").trim()===""}if(!F){for(var N=0;N< de;N++){0< N&&!se&&(ie+=k);var Ne=ge&&st?D[N]:N;
ie+=P(R[z][Ne],N)}z< R.length-1&&(!Ee||0< de&&!se)&&(ie+=I)}}return ie}function P(D,R){var Ee,ie,ge;return D==null?"":D.constructor===Date?isNaN(D.getTime())?"":D.toISOString():(ge=!1,Ee=D.toString(),
$e&&typeof D!="number"&&typeof D!="bigint"&&typeof D!="boolean"&&$e.test(Ee)&&(D=Ee="'"+Ee,ge=!0),ie=Ee.replace($,Oe),(ge=ge||y===!0||typeof y=="function"&&y(D,R)||Array.isArray(y)&&y[R]||((st,U)=>{
for(var z=0;z< U.length;z++)if(-1< st.indexOf(U[z]))return!0;return!1})(ie,s.BAD_DELIMITERS)||-1< ie.indexOf(k)||-1< Ee.indexOf(H)||ie.charAt(0)===" "||ie.charAt(ie.length-1)===" ")?H+ie+H:ie)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=f,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(h){h=
h.data,s.WORKER_ID===void 0&&h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(t.File&&h.input instanceof File||
h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&t.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var YT={};rb(YT,{onEdit:()=>HT,onOpen:(
)=>GT,openPage:()=>iy,rpc:()=>WT,sendDailyLetters:()=>VT,setUp:()=>XT,showMissingFirst:()=>qT});var sb="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",ab=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",cb=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,ub="âáàåãäêéèúüë_ùøûõï",lb=[0,1,0,9,3,35],db="ôöñíìæóòî",pb=
"ơưđíìỉĩịỵ",fb="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",sl=/[A-Za-z\xA1-\u1EF9]+/g,hb=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,al=/[^\0-\x7F]/,cl=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,gb=
/[a-z]Ã|Ã.[a-z]/,mb=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
yb=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function bb(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return mb.test(n.replace(/[12]/,""))&&
!yb.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var il=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function ul(e){let t=il(e);return e.replace(sl,n=>{let r=n.replace(/[^A-Za-z]/g,o=>ab[sb.indexOf(o)]||
o);return t||il(n)?r.toUpperCase():r})}function ll(e){return e.replace(cb,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=ub.indexOf(r.charAt(1)),s=lb[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(pb[db.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function dl(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+fb.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=no(n),i=cl.test(e);return i&&t===e||(i||gb.test(e))&&r&&!o?n:void 0}function no(e,t=String){let n=(e.match(sl)||[]).filter(o=>o.length>1&&al.test(o)),r=n.filter(o=>bb(t(o))).length;return{good:r,
bad:n.length-r}}var pl={tcvn3:ul,vni:ll,mojibake:dl};function Vt(e){if(!al.test(e))return;let t=e.normalize("NFC");if(hb.test(t))return"unicode";if(cl.test(t)||dl(t)!==void 0)return"mojibake";let n=
no(t);if(n.bad===0)return;let r=no(t,ul),o=no(t,ll),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function kn(e){let t=Vt(e),n=t&&t!=="unicode"?pl[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function fl(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${Vt(a)}`]+=1;let n=["tcvn3",
"vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:pl[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let l=kn(c),d=!l&&r&&Vt(c)===void 0&&no(c,r).bad===0,p=l?l.text:d?r(c):
c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var wb=
/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,xb=/[\x80-\x9F\xAD]/g,kb=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,vb=[768,777,771,769,
803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(wb,"");if(/[\x80-\xA0\xAD]/.test(t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize(
"NFC"),r=Vt(t);if(r&&r!=="unicode"&&Vt(n)===r)return n}return t.replace(xb,"").replace(/\s+/g," ").trim().normalize("NFC")}function B(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize(
"NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function Me(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(kb,"-").normalize("NFD").replace(
/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function ml(e,t){return Me(e)===Me(t)}var hl=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function gl(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?hl.indexOf((a+c).normalize("NFC")):-1,l=u<0?hl.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?vb.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function yl(e,t){let n=gl(e),r=gl(t);return n< r?-1:n>r?1:0}function bl(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Ho(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var xl=864e5,Wo=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),wl=e=>String(e).padStart(2,"0"),ve=(e,t)=>new Date(Wo(e)+t*xl).toISOString().slice(0,10),We=(e,t)=>Math.round((Wo(t)-Wo(
e))/xl),ga=e=>new Date(Wo(e)).getUTCDay(),Ie=e=>e.slice(0,10),rr=e=>new Date(e+7*36e5).toISOString().slice(0,19),qo=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,fe=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",Ve=e=>e?`${fe(e)} ${e.slice(11,16)}`:"",Sb=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],at=e=>`${fe(e)} (${Sb[ga(e)]})`,ma=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${wl(t)}-${wl(n)}`:void 0},kl=200,Rb=4e3,qt="(\\d{1,2})",Xo=
"(\\d{4}|\\d{2})",Vo="(?: ?[-/.\\\\] ?| )",_b=`${qt}${Vo}${qt}${Vo}${Xo}`,Tb=`(\\d{4})${Vo}${qt}${Vo}${qt}`,Ob=`${qt} ?thang ?${qt}(?: ?[,/.-] ?| ?nam ?| )${Xo}`,vl=["jan","feb","mar","apr","may",
"jun","jul","aug","sep","oct","nov","dec"],Sl=`(${vl.join("|")})[a-z]{0,6}\\.?`,$b=`${qt}[ -]${Sl}[ ,-]{1,2}${Xo}`,Eb=`${Sl} ${qt},? ${Xo}`,Cb="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",Ab=`(?:${[_b,Tb,Ob,$b,
Eb].join("|")})${Cb}(?![a-z\\d]|[/.\\\\]\\d)`,Rl="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",Pb=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Rl})`,Lb=new RegExp(`^[ ,.:;()-]*(?:${Pb}[ ,.:;()-]*){0,8}$`),Nb=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,ya=e=>B(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function _l(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${Ab}`,"g");for(let f=n.exec(e);f;f=n.exec(e)){
let[m,b="",w,L,A,M,Z,T,h,g,y,x,k,I,H,Oe,tt]=f,X=(s=(i=(o=(r=A!=null?A:M)!=null?r:y)!=null?o:I)!=null?i:tt)!=null?s:"",$e=(a=L!=null?L:Z)!=null?a:g,$=(c=k!=null?k:H)!=null?c:"",we=f.index+b.length,P=
ma(X.length===2?2e3+ +X:+X,$e===void 0?vl.indexOf($)+1:+$e,+((p=(d=(l=(u=w!=null?w:T)!=null?u:h)!=null?l:x)!=null?d:Oe)!=null?p:""));t.push({day:P,from:we,to:we+m.length-b.length})}return t}
function qe(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return ma(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>kl)return;let t=ya(e),[n,r]=_l(t);if(!n||r||!Lb.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Rl,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Nb.test(o)?void 0:n.day}function Tl(e){let t=ya(e.slice(0,kl));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:qe(t.replace(/^truoc\b/,""))}var Mb=/(?:^|[^a-z\d\x2f.-])(\d{1,2})(?: ?[\x2f.-] ?(\d{1,2}))? ?(?:-|->|~|den(?: het)?(?: ngay)?|toi(?: ngay)?) ?$/,
Ib=/^[ ()]*(?:-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?)[ ()]*(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? *)?$/;function Ol(e,t){var s;if(e.length>Rb)return;let n=ya(e),r=new Set,o=0,i;
for(let{day:a,from:c,to:u}of _l(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=Mb.exec(l);if(p&&/\d/.test(l)){if(d=(s=ma(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(
l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&Ib.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let f=We(d,a)+1;if(f<1||f>t)return;for(let m=0;m< f;m+=1)r.add(ve(d,m));i=
d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var $l={"account.otherNetwork":
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
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var At=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",El={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${At}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${At} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${At}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${At}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${At}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${At}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${At}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${At}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.HIDDEN_ID":
"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.CUT":
"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${At}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Yo=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",Cl={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var Al={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var Pl={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"phone.note.AMBIGUOUS_OLD_AREA":"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function vn(e,t=160){
if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var Fb=new Map([["comment",1e3],["text",500],["value",500],[
"units",800],["columns",500],["did",800],["trouble",800]]);function Jo(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?vn(n,Fb.get(t)):
n]))}var ba={...El,...Pl,...Cl,...Al,...$l};function or({key:e,with:t}){let n=ba[e];return typeof n=="string"?n:n(Jo(t))}var Db=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:
"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:
"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),xO=new Set(
"lien doan lao dong cong co so nganh tinh huien".split(" "));function wa(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=B(n).replace(/y/g,"i").replace(
/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Db.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var zb=["trang","fan ?page","page",
"facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Ub=new RegExp(` (?:${zb.join("|")})(?= )`,"g"),xa=/^(?:huien|thi xa|thanh pho) /;function Ll(
e){let t=new Map,n=new Map,r=new Map,o=s=>` ${wa(s,t).join(" ")} `.replace(Ub,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=
s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(wa(s.name,t).join(" "));n.set(a,c),i(c,a),xa.test(c)&&i(c.replace(xa,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function Nl(e,{coreOf:
t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!xa.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:
void 0}function Sn(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var ro=e=>[...new Set(e.map(t=>t.unit.trim()))];
var Qo={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},ka=(e="")=>B(E(e));
function va(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Qo.key,n=e.phone===Qo.phone,r=e.email===Qo.email;if(!t&&!n&&!r)return!1;let o=["accountName",
"pageName","name"].filter(i=>ka(e[i])===ka(Qo[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var Ml=e=>e.length>2||ro(e).length>1,ei={SAMPLE_ROW:{level:"fix",
says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Nl(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>Sn(e,t=>t.key).filter(t=>ro(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>Sn(e,
t=>t.key).flatMap(t=>Sn(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>Sn(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${ka(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>Sn(e,t=>t.phone).filter(Ml).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>Sn(e,t=>t.email).filter(Ml).map(t=>({
rows:t}))}};var Il=Object.fromEntries(Object.entries(ei).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var Fl={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Yo(e.text)}`,
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Dl={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Yo(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var zl={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Ul={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Kl={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var Kb={...ba,...Il,...Fl,...Dl,...zl,...Ul,...Kl};function v(e){let t=Kb[e.key];return typeof t=="string"?t:t(Jo(e.with))}var ir=e=>({ok:!0,value:e}),Xt=(...e)=>({ok:!1,problems:e});var G={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Se={passed:"Đạt",returned:"Trả lại"},Fe={active:"Đang dùng",stopped:"Ngừng dùng"},sr={form:"Biểu mẫu",hand:"Sửa tay"},De={yes:"Có",no:"Không"},O=
{missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},Q={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},ti=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),kt=(e,t,n,r,o,i={})=>({...ti(e,t,n,i),faultBit:r,report:o}),Be=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),ze=(e,t,n,r={})=>({...Be(e,t,n,r),checked:!0}),re=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),ar=(e,t)=>Object.keys(e).filter(n=>t(e[n])),ni=e=>ar(e,t=>"checked"in t),Sa=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var ri={reader:"public"},ct={unit:ti(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Be("Đơn vị",240,"Tên đơn vị theo mã.",ri),kind:kt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...ri,choices:Object.values(G)}),accountName:kt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:kt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},ri),address:kt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},ri),name:kt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:kt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:kt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:kt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:kt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ti("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Fe)}),rowId:ze("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:ze("Cần sửa",300,"Ô cần sửa và lý do."),remarks:ze("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:ze("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:ze("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:ze("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Be("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Be("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Be("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),consent:Be("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:re("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(Se)}),comment:re("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:re("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},oo=
ct,ye=ar(oo,e=>"report"in e),XO=ye.filter(e=>ct[e].report.group==="manager"),io=ar(oo,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:oo[e].faultBit})),Pt=ar(oo,({writer:e})=>e==="unit"),Yt=ni(ct),Zl=
ar(oo,({writer:e})=>e!=="staff"),Lt=e=>ct[e].heading;var ut={code:re("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:re("Tên đơn vị",
300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:re("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:re(
"Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:re("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:re("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:re("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[De.yes,De.no]}),status:ze(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:ze("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:ze("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:ze("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:ze("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:ze("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:ze("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:re("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:re("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},Zb={key:re("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:re("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:re("Đơn vị",90,
"Mã đơn vị nhận."),to:re("Người nhận",220,"Địa chỉ nhận."),subject:re("Tiêu đề",320,"Tiêu đề thư."),state:re("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:re("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:re("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},
jb={label:re("Mục",260,"Tên của mục. Đề nghị không sửa."),value:re("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:re("Giải thích",520,"Mục này dùng làm gì.")},so={at:Be("Lúc",140,"Lúc xảy ra.",{
format:"time"}),who:Be("Ai",210,"Người làm."),what:Be("Việc",240,"Việc đã làm."),unit:Be("Đơn vị",90,"Mã đơn vị."),rowId:Be("Mã dòng",130,"Mã dòng."),columns:Be("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},W={units:{title:"Đơn vị",color:"#1a73e8",columns:ut,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ct,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Zb,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:jb,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:so,frozenColumns:0}},cr=ni(ut);var ur=e=>{var t;return(t=qe(e))!=null?t:""};function oi({dueBefore:e,extendedTo:t}){let n=e?ve(
e,-1):"";return t&&t>n?t:n}function jl(e,t,n){let r=oi(e);if(!r)return"";let o=t?Ie(t):n;return o<=r?t?Q.onTime:Q.open:e.graceUntil&&o<=e.graceUntil?Q.grace:t?Q.late:Q.overdue}function lr(e,t){let n=
oi(e);if(!n)return"";let r=We(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${at(n)}, ${o}`}var Bl=60;function ii({sendDays:e,holidays:t}){
let n=new Set(t),r=i=>e.includes(ga(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Bl;c+=1)for(let u of a){let l=ve(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(
i,s)=>o(i,s,[-1,1])}}function si(e,t,n,r){let o=oi({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(ve(o,-c),o)})),a=r.next(ve(
o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Gl),after:Ra(ve(i,1),n.overdueWeeks,r)}}var Gl=(e,t)=>We(t.day,e.day),Ra=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:
`${r}${i+1}`,day:n.next(ve(e,7*i))}));function _a(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ai=(e,t)=>{let n=e[e.length-1];return n&&t< ve(n.day,7)?_a(e,t):void 0};function Hl(e,t,n){
let r=Math.max(0,Math.min(Bl,Math.ceil((We(e,t.last)+1)/7)));return[...Ra(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Ra(ve(t.end,1),t.after.length||1,n,
"sau-")].sort(Gl)}var Bb=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Gb=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Hb=200,Wb=e=>e.replace(Bb,"").replace(Gb,""),Wl=e=>e.slice(0,Hb).normalize("NFKC"),dr=e=>Me(Wb(E(Wl(
e)))),be=e=>Me(E(Wl(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function pr(e,t={}){var i;let n=new Map(e.map(s=>[dr(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[
s])!=null?i:[]].map(c=>B(dr(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=dr(s);return(c=n.get(a))!=null?c:r.get(B(a))}}var ci={[G.page]:["fanpage",
"fan page","page","trang facebook","trang fanpage","trang fb"],[G.group]:["group","nhóm facebook","hội nhóm"],[G.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[G.none]:["không",
"chưa có","không có tài khoản","chưa có tài khoản"],[Fe.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Fe.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng",
"dừng"],[Se.passed]:["ok","đã đạt","đạt yêu cầu"],[Se.returned]:["đã trả lại","trả về"]},ql={[De.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[De.no]:["false","0","no","ko","k","không ạ"]},Rn=pr(
Object.values(G),ci),Ta=pr(Object.values(Fe),ci),Xl=pr(Object.values(Se),ci),Jt=pr(Object.values(De),ql),Vl=new Map;function Vb(e){var r;let t=e.join(`\n`),n=(r=Vl.get(t))!=null?r:pr(e,e[0]===De.yes?
ql:ci);return Vl.set(t,n),n}function Yl({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Vb(e)(t))!=null?n:t}var ui={report:{withoutRows:O.missing,open:[O.missing,O.fix],counted:!0},nothing:{
withoutRows:"",open:[O.fix],counted:!1}},Jl=[];function li({required:e,kind:t}){var r,o;let n=Jt(e);return n?n===De.no?"nothing":"report":(o=(r=Jl.find(i=>dr(i.kind)===dr(t)))==null?void 0:
r.owes)!=null?o:"report"}var Ql=(e,t)=>ui[e].open.includes(t);function ed(e){let t=Jl.filter(({owes:n})=>!ui[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e(
"required")}="${De.yes}"))>0)`);return`(${e("code")}<>"")*(${e("required")}<>"${De.no}")${t.join("")}`}var ce=e=>Ql(e.obligation,e.status),_n=({status:e})=>e===O.reported||e===O.approved||e===O.none,
nt=({status:e})=>e===O.fix,Oa=e=>ce(e)&&!nt(e);function di(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||
new Map(e.map(i=>[Me(i.name),i])),n.get(Me(r)))}}function td(e){let t=new Map,n=di(e);for(let r of e){let o=ce(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[
r])}return t}var fr=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Qt=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",pi=(e,t)=>e.length>t?`${e.slice(0,t).replace(
/[\uD800-\uDBFF]$/,"")}…`:e,Nt=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],rd=e=>`${e.map(qb).filter(Boolean).join(`\n\n`)}\n`,nd=e=>e.map(t=>`- ${t}`).join(`\n`);function qb(
e){switch(e[0]){case"list":return nd(e[1]);case"button":return Qt(e[2])&&`${e[1]}:\n${Qt(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[
1]}:\n${nd(e[2].map(({name:t,phone:n})=>`${t}: ${n||$a}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var $a=
"chưa có số";var vt="báo cáo tài khoản facebook",St=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",od=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,Ea=({first:e})=>fe(Ie(e));function hr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${lr({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${at(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${at(
n)}, đã quá ${We(n,t)} ngày. Đề nghị ${o} ${i}.`}function ao({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=We(t,n),i=fe(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${fe(r)}`:`Đã quá hạn ${i}`}var mr=e=>`${ao(e)}: ${e.unit.name} ${nt(e.unit)?"cần sửa":"chưa"} ${vt}`;function yr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return nt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${hr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${vt}. ${hr(e,t.extendedTo,
"báo cáo")}`}var br=e=>nt(e.unit)?gr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...gr(e,"Mở biểu mẫu báo cáo")],gr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],id=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Nt(fi({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],fi=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function sd({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${nt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${fe(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Nt(n,t,
"đơn vị khác")]]}var Ca=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Aa=({department:e,federation:t})=>`${e}\n${t}`;var ad={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?fr(o,n,r?"sau-":""):void 0,subject:e=>`${ao(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${vt}. ${hr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===O.missing&&ce(t)?`Đơn vị cũng chưa ${vt} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:St,named:({about:e})=>e.under};var cd={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&e.status===O.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${ao(e)}: đề nghị ${e.unit.name} ${vt}`,lead:e=>hr(e,e.unit.extendedTo,`${e.unit.name} ${vt}`),asked:e=>[["text",od(
e.state)],...gr(e,"Mở biểu mẫu báo cáo")],small:St,named:()=>[]};var ud={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>ce(e)&&n.isOver?fr(n.point,t):void 0,subject:mr,lead:yr,asked:br,small:St,named:()=>[]};var ld={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ce(e)&&!n.isOver?fr(n.point,t):void 0,subject:mr,lead:yr,asked:br,small:St,named:()=>[]};var hi={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!ce(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:mr,lead:yr,
asked:br,small:St,named:()=>[]};var Xb=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},dd=e=>`\uFEFF${e.map(t=>t.map(Xb).join(",")).join(`\r\n`)}\r\n`;
var me={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},wr=e=>Object.keys(me).find(t=>me[
t]===e.trim())||"unknown",en=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var La="đơn vị khác, xem tệp đính kèm",Pa={[Q.onTime]:"#1e7d3c",[Q.grace]:"#5f8f2f",[Q.late]:"#b7791f",[O.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Yb(e){return ce(e)?nt(e)?O.fix:"Thiếu":_n(e)?Pa[e.timeliness]?e.timeliness:Q.onTime:""}var pd=e=>Object.keys(Pa).map(t=>({label:t,color:Pa[t],count:e.filter(n=>Yb(
n)===t).length})).filter(({label:t,count:n})=>n||t!==Q.grace),fd=({state:e,about:t})=>`Tổng hợp ngày ${fe(t.today)}: ${pd(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function Na({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Oa).length,o=e.filter(nt).length,i=r+o+e.filter(_n).length;return`Đến ngày ${at(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${lr(t,n)}.`}function hd(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",Na(e)],["bar",pd(i)],["text",`Trong số đã báo cáo: ${s(O.approved)} đã duyệt, ${s(O.none)} báo không có tài khoản.`],...Jb(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Qb(i,t),...ew(i.filter(nt),t),...tw(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Jb(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&_n(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${Ve(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Nt(r.map(({name:i})=>i),Math.min(10,n),La)]]}function Qb(e,t){var i;let n=e.filter(Oa),r=new Map,o=di(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${La}`:""]]}var ew=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Nt(e.map(n=>`${n.name}: ${fi(n).slice(0,3).join(" ")}`),Math.min(40,t),La)]]:[];function tw(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([f,m,me[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(me).filter(f=>r[f]).map(f=>`${r[f]} ${me[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${Ve(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${Ve(l)}.`,d&&d.script!==d.book&&v({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Nt(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function gd({units:e}){let t=di(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>ut[n].heading),...e.filter(n=>ce(n)||_n(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,fe(Ie(
n.first)),fe(n.extendedTo),n.phone,n.emails.join(", "),fi(n).join(" | ")]})]}var md={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Ie(o),s=ai(Hl(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(ce)?void 0:{id:s.id,day:s.day}},subject:fd,lead:Na,body:hd,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:dd(gd(e))}],named:({state:e})=>e.units.filter(t=>ce(t)&&t.status===O.missing)};var yd={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>_n(e)&&e.first!==""&&Ie(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${Ea(e)}`,lead:({unit:e})=>`Đã nhận đủ ${vt} của ${e.name} ngày ${Ea(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===O.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...gr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var wd={summary:md,digest:ad,returned:hi,invitation:cd,reminder:ld,overdue:ud,thanks:yd},te=e=>wd[e],Ma=Object.entries(wd),gi=Ma.map(([e])=>e),xd=Ma.flatMap(
([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),bd=Ma.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),kd=[...bd.filter(({kind:e})=>e.isAboutOwnReport),...bd.filter(({kind:e}
)=>!e.isAboutOwnReport)];var Tn=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),nw="thu/",rw=new Map(gi.map(e=>[te(e).prefix,e]));function mi(e){let t=
e.settings.testTo.length?nw:"",n=Tn(e.round);return{write:(r,o,i)=>`${t}${te(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=rw.get(o[0]);
return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function xr(e){let t=new Map,n=new Map,r=mi(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!en(p.state))return d;if(p.early||p.state==="skipped"||Ie(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(en(s.state)?te(c.kind).to==="unit"?ow(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function ow(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=te(t);if(s.to!=="unit")return;let a=Ie(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function vd(e,t,n){let r=new Map,o=i=>si(e.deadline,qe(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?ai(c,t):_a(a,t)};return r.set(i,p),p}}}var iw=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,sw=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Rt(e){return iw.test(e)?
"NOTHING":sw.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var co=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Rd=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Ia=[...co.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Rd],aw=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,_d=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],cw=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,uw=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Sd=`\\s"'“”‘’<>()[\\]{},;:!?*`,Td=new RegExp(`^[${Sd}-]+|[${Sd}.…-]+$`,"g"),
lw=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Od(e){let t=_d.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Ia.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||aw.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=co.includes(n),a=s?n:co.find(l=>Ho(n,l));if(!a)return Rd.find(l=>Ho(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Ia.includes(u)?u:`${a}.com`}var yi=e=>cw.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function bi(e){let t=B(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Od(r(t.slice(n+1)))}`;return yi(o)?o:void 0}function dw(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&yi(n)?n:bi(e)}var Mt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function pw(e){let t=B(e).replace(/\s/g,""),n=Ia.find(o=>t.endsWith(o)&&(co.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&bi(
`${t.slice(0,-n.length)}@${n}`);return r?Mt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Mt("NAME_IN_EMAIL"):Mt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function fw(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=B(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Td,""),around:o!==""}}var $d=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function wi(e){let t=$d(E(e)),n=Rt(t.slice(0,1e3));if(n==="NOTHING")return Mt("EMPTY");if(t.length>1e3)return Mt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Mt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Mt("PHONE_IN_EMAIL"):pw(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(Td,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(b=>b.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Mt("MULTIPLE",void 0,o.filter(yi));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:fw(t),a=lw.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!yi(i))return Mt(c,c==="SPACES"?dw(i):bi(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=bi(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function tn(e){let t=E(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var hw=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,gw=/"[^"@]{0,200}"\s*(?=<)/g,mw=
200,yw=/^\s*\d{1,2}[.)]\s+/,bw=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(yw,"")]:e.replace(/></g,"> <").split(/\s+/),ww=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);
function Xe(e){let t={emails:[],bad:[]},n=new Set,r=$d(e.slice(0,2e4).replace(uw,"")).replace(gw,""),o=[];for(let i of r.split(hw).flatMap(bw).slice(0,mw)){let s=wi(i),a=!s.ok&&ww(i,s.suggest)?wi(
s.suggest):s;if(a.ok){if(a.suggest&&xw(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}n.has(tn(a.key))||t.emails.push(a.email),n.add(tn(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function xw(e){let t=e.slice(e.indexOf("@")+1),n=Od(t);return n!==t&&(_d.some(([r])=>r.test(t))||co.includes(n.split(".")[0]))}var kw=50,lt=e=>Xe(e.join(`\n`)).emails.slice(0,kw);var Fa={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},xi=({testTo:e})=>e.length>0&&!lt(e).length;function Ed(e,{testTo:t},n){let r=lt(e),o=t.length?lt(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Cd=(e,t)=>Ed(e,t,Fa),Ad=(e,t)=>Ed(e,t,Xe(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function On(e,t,n=xr(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=ii(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||xi(o))return r;let a=vw(e,t,n,s,r);Sw(a);let c=new Set;for(
let u of e.units){let l=Tn(u.code);if(!(!l||c.has(l))){c.add(l);try{_w(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=Ow(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function vw(e,t,n,r,o){let i=td(e.units);return{state:e,today:t,calendar:r,history:n,moments:vd(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var Pd=(e,{settings:t})=>{let{setting:n}=te(e);return n!==void 0&&!t[n]};function Ld(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function Sw(e){let{state:t,today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of xd){if(Pd(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:
i.round,lastTime:o.lastToStaff}),l=Ld(o,a,u,"");l&&(s.wanted.add(l.key),Nd(e,l,Cd(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function Rw({state:e,history:t,moments:n},r,o,i){let s={settings:
e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of kd){let u=Pd(a,e)?void 0:Ld(t,a,c.due(s),o);if(u)return u}}function _w(e,t,n){let{state:r,
today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=Rw(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=te(d.kind);if(p.to==="unit"){if(p.counts&&Tw(u,
c.unitCap)){let f={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}Nd(e,d,Ad(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:
"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var Tw=(e,t)=>e!==void 0&&e.count>=t;function Nd({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,
under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,
insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:m},had:d})}var Ow=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>te(t.kind).rank-te(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Md=e=>e.to.length;function $n(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(te(
o.kind).to==="staff"?0:n)-r.recipients;if(Md(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Md(o)}return r}var $w=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Ew=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,ki=e=>{let t=e.replace(Ew,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},Cw=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Id(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match($w))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=ki(i.slice(a,l)),p=u+1< s.length?"":ki(i.slice(l+c.length));a=l+c.length;let f=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||Cw(
f),address:/^https?:/i.test(f)?f:`https:\x2f/${f}`})}),!(s.length||!ki(i))&&(/^\s*\|/.test(i)||n.push({name:ki(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Fd(e,t){try{return e.read(t)}catch{return Xt({key:"setting.unreadable",with:{label:e.label}})}}function vi(e){let t=Jt(e);return t===void 0?e.trim()?void 0:!1:t===De.yes}var It=(e,
t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Xt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):ir(s)}}),Dd="Có",Aw="Không",Da=(e,t,n)=>It(e,t,n,
"Có hoặc Không",vi),Si=(e,t,n,r,o,i=Pw)=>It(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Pw=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Lw(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(B(e)))!=null?n:[];return t===void 0?void 0:+t}function Nw(e){var n;let t=B(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Kd=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Mw=["cn","hai","ba","tu","nam","sau","bay"],Iw=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Fw(e){let t=B(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Mw.indexOf(t);return n<0?void 0:n}function Dw(e){if(Iw.test(B(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Kd(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Fw),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var zw=61,Uw=e=>Ol(e,zw),zd="thứ Hai đến thứ Sáu",Ud="02/09/2019, 04/02/2019 - 08/02/2019",Ri={lettersOn:Da(
"Gửi thư tự động",Aw,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:It("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?qe(e):""),milestones:It(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Nw),sendHour:Si("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Lw),sendDays:It("Ngày gửi trong tuần",zd,"Các ngày được gửi thư.",`như ${zd}`,Dw),holidays:It("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Ud}.`,`như ${Ud}`,Uw),senderName:It(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:It("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?lt([e])[0]:""),unitCap:
Si("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Si("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Da(
"Gửi thư cho cấp trên",Dd,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Da("Gửi thư cảm ơn",Dd,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Si("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:It("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Kd)};var kr=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>ir(r.trim())}),Zd=(e,t,n,r=qe)=>({label:e,help:t,initial:"",read:o=>o.trim()?Bd(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Xt({key:"setting.empty",with:{label:e}}):ir("")}),Kw=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>Bd(vi(r),{key:"setting.yesNo",with:{label:e,text:r}})}),jd=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Zw=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Xe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),jw=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Id(r,e)})});function Bd(e,t){return e===void 0?Xt(t):ir(e)}var Ae={federation:kr("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:
kr("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:kr("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:kr("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
Zd("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Tl),graceUntil:Zd("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Zw("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:kr("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Kw("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:jw("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:kr("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...Ri};function En(e){var r;let t=[],n={};for(let[o,i]of Object.entries(Ae)){let s=e[i.label],a=s===void 0?Xt({key:"setting.lost",with:{label:i.label}}):Fd(i,s),
c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...Bw(n)]}}function Bw({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:fe(t),due:fe(e)}}]:[]}function vr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(
n),16777619)>>>0;return t.toString(36)}var Gw=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],Hw=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Gd(
e,t){if(!Hw.test(e))return;let n=e.split(".");return Gw.filter((r,o)=>n[o]!==vr(t[r]))}var Hd="2",Ww="đổi",Wd=(e,t,n)=>e.of("approval",t,n),Cn=(e,t,n=[])=>[Hd,t.name,...Pt.map(r=>`${r}:${n.includes(
r)?Ww:Wd(t,r,e[r])}`)].join(".");function _i(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Hd||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return Pt.filter(
a=>s.has(a)&&s.get(a)!==Wd(n,a,t[a]))}function Vd(e,t,n){let r=Gd(e,t);return r&&Cn(t,n,r)}function Sr(e,t){let n=_i(e.approved,e,t);return typeof n=="string"?[]:n.map(Lt)}var Ti=(e,t)=>_i(e.approved,
e,t)==="unknown";function An(e,t){let n=_i(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Se.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Se.returned?r?"changed":
"returned":"waiting"}function Oi(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var ne=e=>({ok:!0,value:e}),Ue=(e,t={})=>({key:e.key,sentence:v(
e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),dt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},C=e=>dt([Ue(e)]);var $i=e=>e,uo=12,Vw=(e,t)=>{var n,r;
return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},qd=({column:e,problem:t})=>Xd(ct,e,t),za=({column:e,problem:t})=>Xd(ut,e,t);function Xd(e,t,n){let r=Vw(e,t);return r?`${r}: ${v(n)}`:v(n)}var Yd=
e=>[...e.slice(0,uo).map(t=>`• ${t}`),...e.length>uo?[`• ${v({key:"account.more",with:{count:e.length-uo}})}`]:[]].join(`\n`),Jd=e=>Yd(e.map(qd)),Ua=e=>Yd(e.map(za)),Qd=e=>e.slice(0,uo).map(qd).join(
`\n`),ep=(e,t)=>e.filter(n=>n.column===t).slice(0,uo).map(({problem:n})=>v(n)).join(`\n`);function tp(e){let t=io.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function np(e,t){var r;let n=(r=io.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var qw=new Set(["text","value","code","parent","suggest"]);
function rp(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,qw.has(n)?"…":r]));return{...e,with:t}}var Ei=({column:e})=>e===""||ct[
e].writer!=="staff",op=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",ip=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var Xw=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,Yw=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Rr(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(Xw,"").replace(Yw," ").trim()}var Jw=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function sp(e,t){let n=e.charCodeAt(t);return Jw.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function nn(e){let t=0,n=e.length;for(;t< n&&sp(e,t);)t++;for(;n>t&&sp(e,n-1);)n--;return e.slice(t,n)}var Ci=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Ft=e=>/[\p{L}\p{N}]/u.test(e);var lo=(e,t)=>(e.exec(t)||[])[1]||"";function Pn(e){try{return decodeURIComponent(e)}catch{return e}}function _t(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Pn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var po=(e,t)=>lo(
/^(\d{1,24})(?![0-9A-Za-z])/,_t(e,t));var Qw=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function _r(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Qw)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function ap(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Ai="https:\x2f/www.facebook.com/";function _(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var Pi=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function ue(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var ex=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,tx=/\.vn$/i;function Tr(e){return/^[A-Za-z0-9.]+$/.test(e)?
ex.test(e)?"USERNAME_TLD":cp(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var cp=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,up=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Pi(e,Ai+n+t,
`id:${t}`):_("MISSING_ID"),rt=e=>up("profile",e,"profile.php?id="),Dt=e=>up("page",e,""),fo=e=>lo(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function zt(e,t="profile_or_page"){let n=nn(e);if(
/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?_("PHONE_IN_URL"):Dt(n);let r=_r(n)||Tr(n),o=r==="USERNAME_TLD"&&tx.test(n)?null:r;if(!o){let s=Pi(t,Ai+n,`u:${n.replace(/\./g,"").toLowerCase()}`);
return r?ue(s,"NAME_LIKE_SITE"):s}let i=fo(n);return i?Dt(i):_(o)}function Li(e){let t=nn(e),n=/^[\w.-]+$/.test(t)?cp(t.length,t.length):"USERNAME_CHARS";return n?_(n):Pi("group",`${Ai}groups/${t}`,
`g:${t.toLowerCase()}`)}function Ka(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return _("SYSTEM_PAGE");let r=n==="share"?`${Ai}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return Pi("share",r,
`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var nx=[[/^(?:(?:www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[
/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[
/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],Za=e=>/^[A-Za-z0-9.-]+$/.test(e),Mi=
e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Or(e){if(Za(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of nx)if(n.test(t))return r}return ja(e)?"lookalike":"other"}function ja(e){
let t=Pn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(
n=>/^(?:fb|xn|messenger)$/.test(n)||Ni(n,"facebook",2))}function Ni(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),
t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Ni(s,a,n-1)||Ni(s,i,n-1)||Ni(o,a,n-1)}function Ln(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,
t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:rx(o),path:o,query:n.slice(r+1)}}function rx(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?Rr(Pn(n)).replace(/[?#&][^]*$/,""):n;
r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ho(e,t){var s;let[n,...r]=e.parts;if(!n)return _("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Or(n)==="facebook")return ue(t(
e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=cx.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=_r(n);return i?_(i,(s=ox(i,e,t))!=null?s:ix(n,e.query)):fp(n,r)}function ox(e,{query:t},
n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>_t(t,i)).find(Boolean);return o===void 0?void 0:Ut(n(o,1))}var Ut=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;
function ix(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?po(t,"id"):"";return n.length>8?Ut(rt(n)):void 0}var Fi=(e,t)=>ap(t)?_("CONTENT_LINK",Ut(e)):e,sx=/^[1-9]\d{9,19}$/;function fp(e,t){if(e[
0]==="@"){let r=e.replace(/^@+/,"")||"-";return Tr(r)==="USERNAME_TLD"?_("USERNAME_TLD"):ue(fp(r,t),"AT_USERNAME")}let n=t[0]||"";return Fi(e.includes("-")&&!fo(e)&&sx.test(n)?Dt(n):zt(e),t)}
function lp([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?_("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ue(rt(n||""),"MEMBER_LINK"):Fi(Li(e),[
t||"",n||"",...r])}function hp(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return _("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Fi(t(e[n]||""),e.slice(n+1))}
function ax(e){let t=e[0]||"create";return/^category$/i.test(t)?Ii(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?_("SYSTEM_PAGE"):fo(t)?Ii(e,!1):hp(e,Dt)}function Ii([e,
...t],n){if(!e)return _("SYSTEM_PAGE");let r=fo(e);return Fi(r||!n?Dt(r):zt(e,"page"),t)}function Ba([e="",t=""],n){return e.length!==1?Ka(e,"",n):/g/i.test(e)?Ka(t,"g/"):_(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function dp(e,t,n){let r=_t(t,"u");return r?ue(n(r,2),"REDIRECT_UNWRAPPED"):_("REDIRECT_LINK")}function Di(e,t){return e?ue(/^\d+$/.test(e)?t(e):zt(e),"MESSENGER_LINK"):_(
"SYSTEM_PAGE")}var pp=e=>hp(e,rt),cx=new Map([["profile.php",(e,t)=>rt(po(t,"id"))],["profile",pp],["people",pp],["groups",lp],["group",lp],["pages",ax],["share",e=>Ba(e,"share")],["pg",e=>Ii(e,!0)],[
"p",e=>Ii(e,!1)],["l.php",dp],["flx",dp],["messages",e=>Di(/^t$/i.test(e[0]||"")?e[1]:void 0,rt)]]);var Ga=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:
/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:
/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:
/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:
/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],ux=
/\b(?:facebook|face|fb|fanpage)\b/,lx=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Ha(e){let t=e.slice(0,300);for(let[,n=
""]of t.matchAll(lx)){let r=Ga.find(o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Va(t)}var Wa=e=>e.length<=300&&Ga.some(({word:t})=>t.test(B(e)));function Va(e){var n;if(
e.length>120)return;let t=B(e);return ux.test(t)||(n=Ga.find(({word:r})=>r.test(t)))==null?void 0:n.name}var dx=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[
/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[
/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[
/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],px=["url","u","q","to","target","link","href","dest","destination","redirect","next"],gp=
/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function mp(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(fx.test(r))return hx(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=dx.find(([
i])=>i.test(r));for(let i of o?o[1]:px){let s=_t(n,i);if(gp.test(s))return{address:s,counter:o!==void 0}}}var fx=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function hx(e,t){var o;let[,n]=(o=
/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=_t(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=
decodeURIComponent(r);return gp.test(i)?{address:i,counter:!0}:void 0}catch{return}}var zi=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,qa=/^fb:\x2f{1,3}/i,gx=[[
/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function go(e){let t=
e.slice(0,40);for(let[n,r]of gx)if(n.test(t))return r;return lo(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!zi.test(t)&&!qa.test(t)?"SCHEME":null}function yp(e){if(qa.test(e))return{scheme:"app",rest:
e.replace(qa,""),fixed:!1};let[t=""]=zi.exec(e)||[],n=e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{
scheme:t?"web":"none",rest:r,fixed:r!==n||!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var mx=3;function $r(e,t=0){if(t>mx)return _("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Pn(e):e).replace(/\\/g,"/"),r=
go(n);if(r)return _(r);let o=yp(n),i=o.scheme==="app"?Sx(Ln(o.rest),bp(t)):yx(o.rest,o.scheme==="web",bp(t));return o.fixed||n!==e?ue(i,"SCHEME_FIXED"):i}var bp=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,
300))&&!/^fb:/i.test(t)?$r(t,e+n):_("REDIRECT_LINK");function yx(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return _(t||i||Mi(o)?"USERINFO":"EMAIL_IN_URL");let[
s="",...a]=o.split(":"),c=Or(s);return c==="other"?bx(s,Ln(i),n):c==="lookalike"?_("LOOKALIKE_HOST",xx(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?kx(c,Ln(i),n):_("PORT")}function bx(e,t,n){if(
!/[^.]\.[^.]/.test(e))return _("NOT_URL");let r=mp(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ue(o,"REDIRECT_UNWRAPPED"):_("OTHER_SITE",o&&Ut(o))}var wx=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function xx(e,t,n){return wx.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Ut(n(`www.facebook.com${t}`,1)):
void 0}function kx(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ho(t,n);if(e==="content")return _("CONTENT_LINK");let s=_r(i);return s==="LOGIN_LINK"?_(s):
e==="technical"?_("NOT_PROFILE_HOST"):e==="admin"?_("ADMIN_TOOL",Ut(zt(r))):i===""||s?_(s||"HOME"):e==="short"?Ba(t.parts,"fb.me"):vx(i,r,o)}function vx(e,t,n){return e==="t"?Di(n,rt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?_("SYSTEM_PAGE"):Di(t,Dt)}function Sx({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:po(t,"id"),s=_t(t,"href")||_t(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ue(n(s,1),"DEEP_LINK");let a=i&&Rx.get(r.toLowerCase());return a?ue(a(i),"DEEP_LINK"):_("DEEP_LINK")}var Rx=new Map([["profile",rt],["page",Dt],[
"group",Li]]);var _x=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Tx=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,Ox=
/^(?:fb |facebook |page )?(?:u?id|ma so|ma)(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))? ?[:=-]? ?([1-9]\d{9,19})$/,Ui=e=>e.length<=7&&_x.test(e);function Xa(e){let t=e.split(" ");
if(t.some(Ax))return _("EMAIL_IN_URL");let n=t.length===1?nn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ue(rt(n),"BARE_USERNAME");let r=Ox.exec(B(e.slice(0,120)));return r?ue(rt(r[1].replace(/\D/g,
"")),"BARE_USERNAME"):Va(e)!==void 0?_("OTHER_SITE"):t.length>1&&Wa(e)?$x(e):Px(e)?_("PHONE_IN_URL"):n?wp(n):Cx(e,t)}function $x(e){let t=e.split(/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Ft(o)&&
!Wa(o));return n!==void 0&&r===void 0&&t.length>1?ue(Xa(n),"TEXT_AROUND"):_("NOT_URL")}function Ex(e){var n;let[t=""]=(n=/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];
return t===""?void 0:Ut(ho(Ln(e.slice(t.length)),()=>_("NOT_URL")))}function wp(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=Tr(o);return i==="USERNAME_TLD"?_(i):ue(zt(o),"AT_USERNAME")}let t=
e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ue(ho(Ln(t),()=>_("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");
return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?_("LOOKALIKE_HOST",Ex(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!Tx.test(n)&&!Ui(n)&&Tr(n)!=="USERNAME_SHORT"?ue(zt(n),"BARE_USERNAME"):
_("NOT_URL")}function Cx(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?
n[0]:r;return o&&e.length<120?ue(wp(nn(o)),"TEXT_AROUND"):_("NOT_URL")}function Ax(e){let t=e.indexOf("@");return t>0?Ft(e.charAt(t-1))&&Ft(e.charAt(t+1)):e.search(Ci)===0}var Px=
e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function xp(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,
"$1$2\x2f/").replace(/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Ci,"@"):e}function kp(e){let t=[],n=
!1;for(let r of e.split(" "))for(let o of Lx(r)){let i=Fx(o);i&&t.push(i),n=n||(i?i.glued:Ft(o))}return{found:t,around:n}}function Lx(e){return go(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Nx=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Mx=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Ix=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Fx(e){let t=nn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(zx(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Nx),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Mx:Ix).test(r)?{address:o,word:e,glued:Ft(r)}:null}var Dx=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function zx(e){if(zi.test(e)||go(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Mi(r)):Ux(
r.replace(/:\w*$/,""),n)}function Ux(e,t){return Za(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Or(e)!=="other"||Dx.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&ja(e)}function vp(e){if(e==null)return _("EMPTY");if(typeof e!="string"&&
typeof e!="number")return _("NOT_URL");let t=Rr(String(e));if(!Ft(t))return _("EMPTY");let n=xp(t),{found:r,around:o}=kp(n),[i,s]=r;if(!i)return Xa(n);let a=s?Vx(r,n):Kx(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ue(a,"SCHEME_FIXED"),o?ue(a,"TEXT_AROUND"):a}function Kx(e,t){let n=$r(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return Zx(e,n,r)?_("USERNAME_CHARS"):r&&Bx(e,r)?
Hx(t):n}function Ya({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function Zx(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ui(Ya(e))&&/^[\p{L}\p{M}]/u.test(n)}var jx=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function Bx(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Gx(e,t)||jx.test(t)||
/^[A-Z]/.test(t)&&Ui(t))return!1;let n=Ya(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Gx=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Ya(e));
function Hx(e){let t=$r(e.replace(/ /g,""));return _("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var Wx=20;function Vx(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>Wx)return _("MULTIPLE");let o=r.map(u=>{let l=$r(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return _("MULTIPLE");let[a]=i,c=a||$r(e.map(({word:u})=>u).join(""));return!a&&c.ok?_("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?_("MULTIPLE"):ue(a,"TEXT_AROUND")}var Bi=(...e)=>e.map(t=>`(?:${t})`).join("|"),qx="[đd][./]?c",Xx="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Yx=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Jx="mrs?|ms",Qx="(?:ng|tt)ưt",Ja=new RegExp(`^(?:${Bi(qx,Xx,Yx,Jx,Qx)})(?:[.:]+\\s*|\\s+)`,"i"),e0="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Zi=
"ông|bà|anh|chị|cô|thầy|chú",t0=`(?:${Zi}) ?(?:\\((?:${Zi})\\)|/ ?(?:${Zi}))`,n0="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Qa=new RegExp(`^(?:${Bi("đồng chí",e0,t0,Zi,
n0)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),r0=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),ji=e=>r0.includes(e.toLowerCase());function ec(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:ji(n)?void 0:"either"}var o0="(?:trưởng|phó) (?:ban|phòng|trưởng)",i0="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",s0=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Rp=new RegExp(Bi(o0,i0,s0)),a0="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",c0=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",_p=new RegExp(`^(?:${Bi(a0,c0)})|facebook`),u0=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,l0=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Sp(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Ja,"").replace(Qa,"");return t}var Ki=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),d0=e=>e.some((t,
n)=>{var r;return n>1&&ji(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Tp(e){let t=e.split(/[\r\n]+/).map(a=>Ki(Sp(a.replace(/\s+/g," ").trim().replace(l0,"")))).filter(a=>a.length>0),
n=t.flat();if(u0.test(Sp(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&ji(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ki(o).length>1&&Ki(
i).length>1&&ji(Ki(i)[0]);return r.length>1||s||d0(n)}var tc=/^[-–—+*•.,;:"“ ]+/,Pp=/[-–—.,;:"” ]+$/,Ye=(e,t)=>({ok:!1,reason:e,suggest:t});function Gi(e,t,n){if(e.length>t)return Ye(n);if(Rt(
e)==="NOTHING")return Ye("EMPTY");let r=Vt(e);return r&&r!=="unicode"||e.includes("\ufffd")?Ye("ENCODING",(kn(e)||{}).text):e.length<2?Ye("SHORT"):void 0}var p0=e=>ec(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,f0=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,h0=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Lp(e){if(typeof e!="string")return E(e);let t=e.replace(f0,n=>n.normalize("NFKC"));return(t===e?e:h0(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var g0=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Np(e){let t=Lp(e),n=E(
t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(tc,"").replace(Pp,""),o=r;for(let u=0,l="";u<5&&o!==l;u+=1)l=o,o=o.replace(Ja,"").replace(tc,""),ec(o)||(o=
o.replace(Qa,"").replace(tc,""));let i=o.toLowerCase(),s=Gi(n,250,"LONG")||Gi(o,250,"LONG");if(s)return s;if(Rp.test(i))return Ye(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Tp(t))return Ye("TWO_PEOPLE");if(_p.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Ye("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Ye("CHARS");if(
o.length>60)return Ye("LONG");let a=o.split(/[\s.'-]+/).every(u=>g0.test(u)||u.toLowerCase()===u.toUpperCase())?o:bl(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:a===o?p0(o):a,notes:
o.includes(" ")?c:[...c,"ONE_WORD"]}}var Op="Ban Thường vụ",$p="Ủy ban Kiểm tra",Ep="Văn phòng",Cp=new Map(Object.entries({ct:"Chủ tịch",btv:Op,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:$p,cnubkt:`Chủ nhiệm ${$p}`,vp:Ep,cvp:`Chánh ${Ep}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Op}`}));
function m0(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Cp.get(e),o=r?void 0:Cp.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Mp(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>m0(B(
t.replace(/\./g,"")))||t)}var y0=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Mp),Ap=new Map([B,
Me].flatMap(e=>y0.map(t=>[e(t),t])));function Ip(e){let t=E(e).slice(0,300).replace(Pp,""),n=Gi(t,100,"TOO_LONG");if(n)return n;if(Rt(t))return Ye("SHIFTED");if(!/\p{L}/u.test(t))return Ye("CHARS");
let r=Mp(t),o=Ap.get(Me(r))||Ap.get(B(r))||r,i=ml(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function nc(
e){let t=E(Lp(e)),n=Rt(t.slice(0,1e3));return n&&n!=="NOTHING"?Ye(`${n}_IN_NAME`):Gi(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Ye("CHARS"))}function Fp(e){return nc(e)}var Up=
1e3;function Kp(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Up?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Rr(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var b0=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Dp=new RegExp(`(^|[^a-z])(?:${b0})(?![a-z])[ .:]{0,3}`,
"g"),rc=e=>/[a-z]/.test(e)?e.replace(Dp,"$1|").replace(Dp,"$1|"):e,w0=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,x0=
/(\d)() ?\x2f ?(\d{2,4})$/,k0=/(^|[^a-z]) ?\((\d{1,6})\)$/,Tt=e=>e.replace(/\D/g,"").length;function Zp(e){let t=e.slice(-40),n=w0.exec(t),r=n?null:x0.exec(t);if(r&&/^\D*0\d{10}$/.test(e.slice(0,
e.length-r[0].length+1).replace(/[ .()-]/g,"")))return{text:e.slice(0,e.length-r[0].length+1),ext:r[3]};let[o="",i="",s=""]=n||k0.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Tt(a)>=(n?7:
10)?{text:a,ext:s}:{text:e,ext:""}}function oc(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Tt(r)>6&&Tt(t[o]||"")>6?t.push(r):t[
o]+=n+r}return t.slice(0,20)}var v0=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,zp=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function jp(e){return e.length>Up||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(v0,"|").replace(zp,"$1|").replace(zp,"$1|")}function ic(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;
o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[
1]&&!t[1]?-1:0}var S0={}.constructor;function rn(e){return e!=null&&e.constructor===S0}var R0=/^\d+$/;function sc(e){return R0.test(e)}function Er(e){"@babel/helpers - typeof";return Er=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Er(e)}function Hi(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Bp(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,
r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,_0(r.key),r)}}function Wi(e,t,n){return t&&Bp(e.prototype,t),n&&Bp(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}
function _0(e){var t=T0(e,"string");return Er(t)=="symbol"?t:t+""}function T0(e,t){if(Er(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Er(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var O0="1.2.0",$0="1.7.35",Gp=" ext. ",Y=(function(){function e(t){Hi(
this,e),ac(t),this.metadata=t,Vp.call(this,t)}return Wi(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:
"getCountryMetadata",value:function(n){return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||
this.metadata.nonGeographical}},{key:"hasCountry",value:function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(
n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:
function(n){return this.nonGeographic()?!!this.nonGeographic()[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:
"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(sc(n)?i=n:o=n),r&&(i=r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=
new Hp(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error("Unknown calling code: ".concat(i));this.numberingPlan=new Hp(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=
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
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Hp=(function(){function e(t,n){Hi(this,e),
this.globalMetadataObject=n,this.metadata=t,Vp.call(this,n.metadata)}return Wi(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new E0(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Wp(this.types(),n))return new A0(Wp(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Gp:this.metadata[13]||Gp}}])})(),E0=(function(){function e(t,n){Hi(this,e),this._format=t,this.metadata=n}return Wi(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!C0.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),C0=/^\(?\$1\)?$/,A0=(function(){function e(t,n){Hi(this,e),this.type=t,this.metadata=n}return Wi(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Wp(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function ac(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!rn(e)||!rn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(rn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+P0(e)+": "+e,"."))}var P0=function(t){return Er(t)};function mo(e,t){var n=new Y(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Vp(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?ic(t,O0)===-1?this.v2=!0:ic(t,$0)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function L0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=N0(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function N0(e,t){if(e){if(typeof e=="string")return qp(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
qp(e,t):void 0}}function qp(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function cc(e,t){for(var n=e.slice(),r=L0(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Nn(e,t,n){return Xp(e,void 0,t,n)}function Xp(e,t,n,r){n&&(r=new Y(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Xp(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=cc(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function uc(e,t,n){t===void 0&&(t={});var r=new Y(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return M0(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function M0(e,t){return Nn(e,void 0,t)==="IS_POSSIBLE"}function Ge(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function I0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=F0(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function F0(e,t){if(e){if(
typeof e=="string")return Yp(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Yp(e,t):void 0}}function Yp(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var D0=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Mn(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new Y(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ge(o,r.nationalNumberPattern())){if(lc(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||lc(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=I0(D0),s;!(s=i()).done;){var a=s.value;if(lc(o,a,r))return a}}}}function lc(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ge(e,r.pattern())}function dc(e,t,n){t=t||{};var r=new Y(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Mn(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ge(o,r.nationalNumberPattern())}var z0=/^[A-Z]{2}$/;function pc(e){return z0.test(e)}var U0=!1;function fc(e,t){var n,r,
o=new Y(t);return pc(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,U0&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function hc(e,t,n){var r=new Y(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return K0(t,i,n)}):[]}function K0(e,t,n){var r=new Y(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Jp=3,Qp="0-9０-９٠-٩۰-۹",Z0="-‐-―−ー－",j0="／/",B0="．.",G0=" \u00a0\u00ad\u200b\u2060\u3000",H0="()（）［］\\[\\]",W0="~⁓∼～",ef="".concat(Z0).concat(j0).concat(B0).concat(G0).concat(
H0).concat(W0);var V0=new RegExp("(["+Qp+"])");function gc(e,t,n,r){if(t){var o=new Y(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(V0);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function mc(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function q0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=X0(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function X0(e,t){if(e){if(typeof e=="string")return tf(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
tf(e,t):void 0}}function tf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function yc(e,t,n){for(var r=new Y(n),o=q0(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Mn({phone:e,country:s},void 0,r.metadata))return s}}var Y0=!1;function bc(e,t){var n=
t.nationalNumber,r=t.metadata;if(Y0&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:yc(n,o,r.metadata)}function Vi(e,t,n){var r=mc(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!J0(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=bc(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Q0(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function J0(e,t,n){return!(Ge(e,n.nationalNumberPattern())&&!Ge(t,n.nationalNumberPattern()))}function Q0(e,t,n){switch(Nn(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function wc(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?mo(t||n,o):r;if(e.indexOf(i)===0){var s=new Y(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Vi(a,void 0,s),u=c.nationalNumber,l=Vi(e,void 0,s),d=l.nationalNumber;if(!Ge(d,s.nationalNumberPattern())&&Ge(u,s.nationalNumberPattern())||Nn(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function xc(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=gc(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=wc(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new Y(o),d=2;d-1<=Jp&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function kc(e){return e.replace(new RegExp("[".concat(ef,"]+"),"g")," ").trim()}var ek=/(\$\d)/;function vc(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(ek,
t.nationalPrefixFormattingRule()):t.format());return r?kc(a):a}var tk=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Sc(e,t,n){var r=new Y(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(tk.test(r.IDDPrefix()))return r.IDDPrefix()}function nf(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var rf={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function _c(e,t,n,r){n?n=ok({},rf,n):n=rf;var o=new Y(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=qi(s,e.carrierCode,"NATIONAL",o,n),Rc(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=qi(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Rc(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return nf({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=rk(s,
e.carrierCode,i,n.fromCountry,o);return c?Rc(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function qi(e,t,n,r,
o){var i=nk(r.formats(),e);return i?vc(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function nk(e,t){return ik(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ge(t,n.pattern())})}function Rc(e,t,n,r){return t?r(e,t,n):e}function rk(e,t,n,r,o){var i=mo(r,o.metadata);if(i===n){var s=qi(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Sc(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(qi(e,null,"INTERNATIONAL",o))}function ok(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function ik(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function yo(e){"@babel/helpers - typeof";return yo=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},yo(e)}function of(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function sf(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?of(Object(n),!0).forEach(function(r){sk(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):of(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function sk(e,t,n){return(t=cf(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function ak(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function af(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,cf(
r.key),r)}}function ck(e,t,n){return t&&af(e.prototype,t),n&&af(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function cf(e){var t=uk(e,"string");return yo(t)=="symbol"?t:t+""}function uk(
e,t){if(yo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(yo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Tc=(function(){function e(t,n,r){if(ak(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(rn(n)&&rn(n.countries)){r=n;var o=t;if(!lk.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=xc(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");ac(r);var c=fc(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return ck(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:hc(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return uc(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return dc(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new Y(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Mn(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return _c(this,n,r?sf(sf({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var lk=/^\+\d+$/;var uf={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var lf=uf,df={version:lf.version,country_calling_codes:{84:["VN"]},countries:{VN:lf.countries.VN},nonGeographic:{}};
function pf(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var ff=pf("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),hf=pf("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),gf=e=>Oc(e)&&
e.length===11?`0${ff.get(e.slice(1,4))}${e.slice(4)}`:"",Oc=e=>ff.has(e.slice(1,4));function Xi(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>hf.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var $c=(e,t)=>`0${hf.get(t)}${e.slice(1+t.length)}`;var Re=e=>({ok:!1,reason:e}),pk=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,bf=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,fk=/^0(?:69\d{5,8}|80\d{5,6})$/,hk=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ji(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(bf.test(n))return Re("FAKE");if(hk.test(n))return Re("SERVICE_NUMBER");if(fk.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Re("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return yf(o[0]==="0"?o:`0${o}`,mf(e,r));if(t)return Re(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Re(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=yf(`0${o}`,mf(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function mf(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function yf(e,t){let n=Yi(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?gk(e):null)||Yi(gf(e),
"convertible","OLD_11_DIGIT")||mk(e,t)||Re(bk(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(pk.test(e)||n.notes.push("UNKNOWN_PREFIX"),yk(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),bf.test(e)?
Re("FAKE"):n}function Yi(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Tc(`+84${e.slice(1)}`,df),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var gk=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function mk(e,t){let n=Xi(e),r=!/^2/.test(n)||wf(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Yi($c(e,n),"convertible","OLD_AREA_CODE"):null}
var wf=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function yk(e,t){let n=Xi(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!wf(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Ec(e){let t=`0${e.slice(3)}`,n=Xi(t),r=n?Yi($c(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function bk(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Oc(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function bo(e){if(
e==null)return Re("EMPTY");if(typeof e!="string"&&typeof e!="number")return Re("CHARS");let t=Kp(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Re("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Re("SCIENTIFIC");let n=oc(t).reduce((r,o)=>r.concat(xk(o)),[]);return n.length?Rk(n):Re(wk(t))}var wk=e=>/\p{L}/u.test(rc(e))?"CHARS":"EMPTY",xf=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function xk(e){let{text:t,ext:n}=Zp(e),r=rc(t);if(xf.test(r)){if(vk(r))return[Re("LETTER_FOR_DIGIT")];let o=jp(r);return xf.test(o)?[Re("CHARS")]:Tt(o)===0?[]:Tt(o)<7?[
Re("CHARS")]:kf(o,n).map(kk)}return Tt(r)===0?[]:kf(r,n)}var kk=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function kf(e,t){var i;let n=oc(e).filter((s,a,c)=>c.length<2||Tt(s)>0),r=n.length>1?
n.map(Ji):Sk((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var vk=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&
Tt(e)>5;function Sk(e){return e.length<80&&Tt(e)>15&&vf(e.match(/\+?\d+/g)||[])||[Ji(e)]}function vf(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Ji(e.slice(0,t).join(" ")),r=
n.ok?vf(e.slice(t)):null;if(r)return[n,...r]}return null}function Rk(e){let[t=Re("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(
r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Re("MULTIPLE")}var _k={[G.page]:["pageName","address","name","office","phone","email"],[G.group]:["pageName","address","name",
"office","phone","email"],[G.person]:["accountName","address","name","office","phone","email"],[G.none]:["reason"]},Tk=(e,t)=>{var n;return t==="kind"||_k[(n=Rn(e))!=null?n:G.page].includes(t)},Ok=
e=>Rn(e)===G.none?["kind","reason"]:ye,Cc=(e,t)=>({key:e,with:t}),pt=(e,t,n={},r)=>({field:e,level:"fault",problem:Cc(t,r),...n}),Cr=(e,t)=>({field:e,level:"ask",problem:Cc("account.ask",{value:t}),
suggest:t}),Ar=(e,t,n)=>({field:e,level:"note",problem:Cc(t,n)});function $k(e){let t=vp(e),n=!t.ok&&t.reason==="OTHER_SITE"?Ha(E(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:
t.kind,findings:t.notes.map(r=>Ar("address",`address.note.${r}`))}:{value:E(e),findings:[n?pt("address","account.otherNetwork",{},{network:n}):pt("address",`address.${t.reason}`),...t.suggest?[Cr(
"address",t.suggest)]:[]]}}function Ek(e){var r;let t=bo(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?Ec(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[Cr(
"phone",Sf(n))],...t.notes.map(o=>Ar("phone",`phone.note.${o}`))]}:{value:E(e),findings:[pt("phone",`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>Cr("phone",Sf(o)))]}}var Sf=e=>{let t=bo(e);
return t.ok?t.display:e};function Ck(e){var r;let t=wi(e),n=t.suggest?[Cr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Ar("email",`email.note.${o}`))]}:
{value:E(e),findings:[pt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Cr("email",o))]}}var Qi=(e,t)=>n=>{let r=t(n),o=r.suggest?[Cr(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>Ar(e,`person.note.${i}`))]}:{value:E(n),findings:[pt(e,`person.${r.reason}`),...o]}};function Ak(e){let t=E(e);return{value:t,findings:t.length>500?[pt("reason",
"account.reasonLong")]:[]}}function Pk(e){let t=Rn(e);return t?{value:t,findings:[]}:{value:E(e),findings:[pt("kind","account.kindUnknown",{},{text:E(e)})]}}var Lk={kind:Pk,accountName:Qi(
"accountName",Fp),pageName:Qi("pageName",nc),address:$k,name:Qi("name",Np),office:Qi("office",Ip),phone:Ek,email:Ck,reason:Ak},Nk=["accountName","pageName","name","office","reason"];function Mk(e,t,
n){try{return Ik(e,t,n)}catch(r){return{value:t,findings:[pt(e,"account.cellUnreadable")],broke:r}}}function Ik(e,t,n){if(!E(t))return Tk(n,e)?e==="kind"||e==="reason"?{value:"",findings:[pt(e,
`account.${e}`)]}:{value:"",findings:[pt(e,"account.required",{},{label:Lt(e)})]}:{value:"",findings:[]};let r=Nk.includes(e)?kn(t):void 0;return r?{value:t,findings:[pt(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:Lk[e](t)}function Fk(e,t){let n=(r,o)=>[{...Ar("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==G.group?n("account.addressIsGroup",G.group):
e===G.group&&t&&!["group","share"].includes(t)?[Ar("address","account.groupAddress")]:t==="page"&&e===G.person?n("account.addressIsPage",G.page):[]}function Pr(e){var s,a,c,u,l;let t=(s=Rn(
e.kind))!=null?s:"",n=Ok(t),r={};for(let d of ye)r[d]=n.includes(d)?Mk(d,e[d],t):{value:E(e[d]),findings:[]};let o=ye.filter(d=>"broke"in r[d]),i={};for(let d of ye)i[d]=r[d].value;return{values:i,
findings:[...ye.flatMap(d=>r[d].findings),...Fk(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(
l=r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Rf=5,_f=120;function Tf(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),vn(a.trim(),_f)])),o={
rows:e.filter(s=>!va(s)),samples:e.filter(va),cores:Ll(t)},i=(s,{level:a,field:c},u)=>{var f,m;let l=[...(f=u.units)!=null?f:ro(u.rows)],d=l.map(b=>r.get(b)||vn(b,_f)),p=d.slice(0,Rf).join("; ")+(
l.length>Rf?"; …":"");return{rowIds:u.rows.map(b=>b.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};
return Object.entries(ei).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Dk(e,t){return e.length===0?ui[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?O.fix:e.every(n=>n.isNone)?O.none:e.every(n=>n.review==="passed")?O.approved:O.reported}function Of(e,t,n,r,o,i){let s=Dk(e,t),a=s!==O.missing&&s!==O.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":jl(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:zk(s,l)}}function zk(e,
t){let n={[O.missing]:0,[O.fix]:10,[O.reported]:20,[O.none]:30,[O.approved]:40,"":50},r={[Q.overdue]:0,[Q.late]:1,[Q.grace]:2,[Q.open]:3,[Q.onTime]:4,"":5};return n[e]+r[t]}var es=100,Uk=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Kk(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>es?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:es}}}):((
i=t.get(be(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&be(o)===be(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):Uk(o)&&!t.has(be(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of Xe(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of jd(e.phone))bo(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Jt(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo.trim()&&qe(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Zk(e,t){var o;let n=t.get(e.code.trim()),
r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:
fe(n.day)}}}]:[]}function ts(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>be(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{
return[...Kk(s,r),...Zk(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Ac=e=>Object.fromEntries(e.map(t=>[t,""])),jk=["unit",...ye],$f=e=>jk.every(t=>e[t].trim(
)===""),Je=e=>Ta(e.usage)===Fe.stopped;function Bk(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{
key:"account.noUnit"}),e.usage.trim()&&!Ta(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Xl(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:$i(i.problem)});return r}function Gk(e,t){return{blank:!1,active:!0,unit:Ef(()=>e.unit.trim(),""),isNone:!1,
review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Ac(["unitName",...Yt]),rowId:t}}}function Ef(e,t){try{return e()}catch{return t}}function Hk(e,t,n,r){
let o=$f(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:Ac(["unitName",...Yt])};let s=Pr(e),a=t.get(i),c=Je(e),u=An(e,r),l=c?[]:Bk(e,a,s);
!c&&u==="returned"&&l.push({column:"",problem:$i(Oi(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:m})=>({column:f,problem:$i(m)}));!c&&e.review.trim()&&Ti(e,
r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Sr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Rn(e.kind)===G.none,review:u,faults:l,remarks:d,reading:s,own:{unitName:
a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function Wk(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Ef(()=>$f(r),!1)?"":t();
return n.add(o),o})}function Vk(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function qk(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:f,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Tf(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function Xk(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Ei),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}
function Yk(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=Of(t,li(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:ur(e.extendedTo)},n.now,n.today);return{status:i.status,timeliness:i.timeliness,
count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function Jk(e,t,n){let r=Xk(e.accounts,t),o=ts(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&
!i.name.trim();if(a)return{blank:a,faults:[],own:Ac(cr)};let c=o[s];try{let l=Yk(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:Ua(c)}}}catch(l){return n(l),c.push({
column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Qk(cr,i),faults:Ua(c)}}}})}var Qk=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Cf(e){var s;let t=[],n=a=>{t.push(a)},
r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=Wk(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return Hk(a,r,o[c],e.markKey)}catch(u){return n(u),Gk(a,o[c])}});for(let{reading:a}of i)(
s=a==null?void 0:a.broke)==null||s.forEach(n);Vk(i),qk(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:Jd(a.faults),remarks:Qd(a.remarks),mask:tp(a.faults)});return{accounts:i,
units:Jk(e,i,n),broke:t}}function wo(e){return Object.fromEntries(Pt.map(t=>[t,ep(e.faults,t)]))}function Ot(e,t){let n=Cf({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,
today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var Af=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Pf=(e,t,n)=>e.some(r=>t[r]!==n[r]);
function ns(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Pf(Yt,i,r)?[{index:o,cells:Af(Yt,i)}]:[]})}function rs(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[
o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function In(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Pf(cr,i,r)?[{index:o,cells:Af(cr,i)}]:[]})}
var Pc=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:wo(n.accounts[r])}));function os(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn(
"accounts",rs(n,t,r)),e.putOwn("accounts",ns(n,t,r)),e.putOwn("units",In(e.table("units").rows,t,r))}var ev=3;function xo(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(
s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=ev));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var is=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
r)=>({index:r,notes:wo(n)})));function Lf(e,t){let n=e.table("accounts").rows,r=Lc(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:
i,notes:wo(r.accounts[i])}]:[])),r}function Lc(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ot(e,t),c=(d,p)=>{Object.assign(d,a.accounts[
p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=ns(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({
index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",In(e.table("units").rows,a,d=>n.includes(d.code.trim()))),
e.putNotes("accounts",Pc([...r,...l],i,a)),a}var Pe=e=>e+2,oe=class extends Error{constructor(n){super(n.key);this.problem=n}};function ot(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){
e.log([{what:{key:"log.moved"}}]);let r=Ot(e,e.table("accounts").rows);os(e,r),is(e,r)}return n})}var Nc=200;function tv(e,t){let n=e.markKey(),r=t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,
cells:{approved:Cn(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===Se.passed||i.review===Se.returned)&&Sr(i,n).length?[{index:s,cells:{review:""}}]:[]);e.putOwn("accounts",r),e.putOwn("accounts",o)}
function ft(e,t){let n=e.table("accounts").rows;t&&tv(e,n);let r=Ot(e,n);if(!t)e.putOwn("units",In(e.table("units").rows,r,()=>!0));else{os(e,r);for(let o of["accounts","units"])xo(e,o,new Set(
Object.keys(W[o].columns)));e.refreshSummary(),is(e,r)}return r}function nv(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({tab:W[c].title,row:Pe(u),unit:l,says:d,link:
e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=
t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(
0,Nc),moreFaults:Math.max(0,s.length-Nc),remarks:a.slice(0,Nc),missing:t.units.filter(c=>c.own.status===O.missing).length,settings:n}}function Nf(e){var t;return e.visitor().is!=="staff"?C({key:
"who.staffOnly"}):(t=ot(e,()=>{let n=ft(e,!0);return e.readyLines(),ne(nv(e,n,rv(e,n).map(v)))}))!=null?t:C({key:"workbook.busy"})}var rv=(e,{broke:t})=>[...e.settings().dueBefore?[]:[{key:
"setting.empty",with:{label:Ae.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var cs="#1f2937",Fn="#ffffff",ss="#1a56c4",Mf="1px solid #d1d5db",
Lr=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),as=(e,t=2e3)=>Lr(pi(e,t)),Dn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ke=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,on=
e=>`\x3ctr>${e}\x3c/tr>`,Kt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,ko=`${Kt(16,cs,Fn)};padding:10px 20px 12px`,vo=Kt(14,cs,Fn),ov={lead:`${Kt(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${ss};padding:16px 20px`,text:ko,heading:`${Kt(17,cs,Fn)};font-weight:bold;padding:12px 20px 0`,notice:`${Kt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Kt(13,"#4b5563",Fn)};border-top:${Mf};padding:14px 20px 18px`};function If(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Lr(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Dn(`${on(
`\x3ctd align="center" style="padding:16px 8px">\n${Dn(`\n${t.map(iv).filter(Boolean).map(on).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Fn}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function iv(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ke(Dn(e[1].map(t=>on(Ke("•",`${vo};padding:2px 0`,
' valign="top" width="16"')+Ke(as(t,400),`${vo};padding:2px 0`))).join("")),ko);case"button":return Qt(e[2])&&sv(e[1],Qt(e[2]));case"bar":return Ke(av(e[1]),ko);case"calls":return Ke(cv(e[1],e[2]),
ko);default:return Ke(as(e[1]),ov[e[0]])}}var sv=(e,t)=>Ke(Dn(on(Ke(`\x3ca href="${Lr(t)}" style="display:inline-block;padding:14px 28px;${Kt(18,Fn,
ss)};font-weight:bold;text-decoration:none;border-radius:6px">${Lr(e)}\x3c/a>`,`background-color:${ss};border-radius:6px;mso-padding-alt:14px 28px`)),""),ko,' align="center"');function av(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ke("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>on(Ke("■",Kt(16,s,Fn),' width="22"')+Ke(o,vo)+Ke(String(i),`${vo};font-weight:bold`,' align="right"')));return Dn(on(n.join("")))+Dn(r.join(""))}function cv(e,t){let n=
`${vo};padding:7px 0;border-bottom:${Mf}`,r=' valign="top"';return Dn(on(Ke(as(e,300),`${Kt(14,cs,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>on(Ke(as(o,
300),n,r)+Ke(uv(i),n,`${r} align="right" width="118"`))).join(""))}var uv=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${ss};text-decoration:none">${Lr(t.trim())}\x3c/a>`:Lr(t.trim())).join("\x3cbr>")||$a;var lv=88e3,dv=200,pv=120,fv=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,hv=e=>pi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),dv),gv=(e,{about:t},n)=>{let r={state:n,about:t,letters:mv(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function mv(e){let t=mi(e),n=new Map(e.units.map(r=>[Tn(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:te(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var yv=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>bv(e,o,i),
attachments:[],named:e.named(o)}},bv=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...nt(o)?id(o,n):[],...e.asked(t),...sd(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${Ca(r)}\n\n${Aa(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Ff(e,t){let n=te(e.kind);return n.to==="staff"?gv(n,e,t):yv(n,e,t,
e.about.unit)}function zn(e,t){let{insteadOf:n}=e.about,r=Ff(e,t),o=hv(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=pv;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=If(o,a);if(s===0||fv(c)<=lv)return{
subject:o,html:c,text:rd(a),attachments:r.attachments}}}function Df(e,t){let{lead:n,named:r}=Ff(e,t),o=Nt(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Qt(t.links.book)?`Nơi báo cáo: ${Qt(t.links.book)}`:"",Ca(t),Aa(t)].filter(Boolean).join(`\n`)}function zf(e,{unit:t,about:n,kind:r}){let o=te(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!ce(n.unit)?!0:e.get(t)===n.unit.status}var Uf=e=>en(wr(e.state));function So(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||Uf(n)&&!Uf(e[o]))&&t.set(n.key,r)}),t}var it=(e,t,n,r="",o)=>{var i;return{kind:te(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:me[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},wv=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function xv(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function sn(e,
t){let{rows:n}=e.table("letters"),r=So(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):wv(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",xv(n,o)),e.append("letters",i)}var Kf=[1e3,4e3],kv=6,an=class extends Error{};function he(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Kf.length||r instanceof oe||
r instanceof an)throw r;e.sleep(Kf[n])}}function Un(e,t,n){return he(t,()=>{for(let r=0;r< kv;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new an("the lock is not to be had")})}var vv=27e4,Sv=
25,Rv=2400,_v=5,us=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={
sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){
let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(Sv,Math.floor(Rv/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=
this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){
if(r instanceof oe)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>vv&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=
Un(n,this.post,()=>{let i=new Map(n.table("units").rows.map(({code:u,status:l})=>[u,l])),s=new Set,a=t.filter(u=>zf(i,u)?this.isWritable(u)?!0:(s.add(u),!1):!1),c=new Map(r.toRecord);for(
let u of t)c.set(u.key,a.includes(u)?this.beingSent(u):s.has(u)?it(u,"failed",this.now,v({key:"letter.unwritable"})):it(u,"lapsed",this.now,v({key:"letter.notNeeded"})));return sn(n,c),a});
return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:zn(t,this.state)),!0}catch(r){return this.office.broke([
r]),this.outcome.failed+=1,!1}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:zn(t,this.state);return this.written.set(t,n),it(t,"sending",this.now,"",n.subject)}deliver(t){let{subject:n,
html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||
this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,it(t,
"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(
this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=_v&&(this.stop={key:
"letter.trouble"}),!0)}quotaNow(){try{return he(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,
this.outcome.toRecord.set(t.key,it(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((
r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,it(t,"unknown",
this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};he(this.post,()=>this.post.keepJournal(n))}};var Tv=
7*6e4,Ro=({lease:e},t)=>e.by!==""&&e.until>t;function Zf(e,t){let n=e.newId();return Un(e,t,()=>{let r=t.post();if(!(Ro(r,e.now)&&r.lease.by!==n))return t.setLease({until:rr(qo(e.now)+Tv),by:n}),r})}
function jf(e){try{he(e,()=>e.setLease({until:"",by:""}))}catch{}}var _o=({rowId:e,approved:t})=>vr(`${e} ${t}`);var To="Cán bộ gửi sớm";function Ov({pageName:e,accountName:t}){let n=e||t;return Rt(
n)==="ADDRESS"?"":vn(n)}function $v(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{
faults:[],returned:[]};n.set(r.unit.trim(),a),An(r,e.markKey())==="returned"&&a.returned.push({title:Ov(r),comment:r.comment.trim(),mark:_o(r)});for(let l of s.filter(Ei))l.column===""&&(op(l)||
a.faults.some(p=>ip(p,l)))||a.faults.push(l)}),n}var Ev=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:
li(e),status:t.status,timeliness:t.timeliness,extendedTo:ur(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,
problem:s})=>({field:i&&Lt(i),sentence:v(rp(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function Cv(e,t){let n=$v(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[
Ev(r,t.units[o],n.get(r.code.trim()))])}function Av(e){let{rows:t}=e.table("letters");return new Map([...So(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:wr(o),at:i,why:s,early:
s.indexOf(To)===0}]}))}function Mc(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:ve(o,1),t)}function ls(e,t,n=Ot(e,
e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:
o.dueBefore,graceUntil:o.graceUntil},settings:o,units:Cv(e,n),register:Av(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?Mc(
e.now,s,e.now):void 0,zones:t.zones()}}}var Pv={state:me.sent,why:""},Lv=()=>({state:me.held,why:v({key:"letter.cutBefore"})}),Bf=()=>({state:me.unknown,why:v({key:"letter.cut"})});function Gf(e,t){
var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===me.sending&&o.set(u,(t==null?void 0:t.at)===d?Lv():Bf());let i=(u,l)=>{u&&(
o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Bf());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(
u,Pv);sn(e,o)}var Nv=new Set([...Object.keys(Ri),"round","dueBefore","graceUntil"]);function ds(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&Nv.has(o!=null?o:""));return t.trim(
)?n:[...n,{key:"setting.empty",with:{label:Ae.round.label}}]}var Mv=12e4,Iv=6e4,Fv=2e3,Dv=1e4;function zv(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};
return[...e.filter(r=>!n(r)),...e.filter(n)]}function Uv(e,t,n,r){if($n(t,n,r).held.length===0)return n;let o=he(e,()=>e.renewsIn());if(o>Mv||o<-Iv)return n;e.sleep(Math.max(0,o)+Fv);let i=he(e,(
)=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(Dv),i=he(e,()=>e.quota());return i}var Oo=(e,t)=>e?`${e} ${t}`:"";function Kv({sent:e,failed:t,unknown:n,left:r,why:o},i,s){let a=i+r.length,c=[Oo(e,
"thư đã gửi"),Oo(t,"thư gửi lỗi"),Oo(n,"thư không rõ đã gửi"),Oo(a,"thư chờ lượt sau"),Oo(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:a,unknown:n,did:r.length?`${c}. ${v(o)}`:c,stopped:r.length?o:void 0}}function Zv(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,
kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:te(u).label}:{},...l?{unit:l}:{},state:me[d],at:e.now,why:v(p)});for(let c of i)a.set(c.key,it(c,"held",e.now,v({key:"letter.quota"})));for(
let c of r)a.set(c.key,it(c,"held",e.now,v(o)));n.forEach((c,u)=>a.set(u,c)),a.size&&Un(e,t,()=>sn(e,a))}function jv(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(
i)!==JSON.stringify(o.refused)&&he(e,()=>e.setRefused(i))}function Bv(e,t,n,r,o){let i=Un(e,t,()=>(Gf(e,n.inFlight),ft(e,!0))),s=he(t,()=>t.quota()),a=he(t,()=>ls(e,t,i,s)),c=On(a,e.today),u=zv(r(c,
a),a),l=o?0:a.settings.quotaReserve,d=o?s:Uv(t,u,s,l),{go:p,held:f}=$n(u,d,l);p.length&&he(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new us(e,t,a,d,n.refused,o),{outcome:b}=m;try{
m.run(p),Zv(e,t,b,o?[]:f,o?[]:c.closed)}catch(w){throw m.leaveWord(),w}return(p.length||n.inFlight)&&he(t,()=>t.closeJournal()),jv(t,b,n),e.broke(c.broke.map(({error:w})=>w)),Kv(b,f.length,
c.broke.length)}var Gv=e=>v(e instanceof oe?e.problem:e instanceof an?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Hf(e,t){try{he(e,()=>e.setLastRun(t))}catch{}}function ps(e,t,n,r=""){
let o=Zf(e,t);if(o)try{return Bv(e,t,o,n,r)}finally{jf(t)}}var Wf=(e,t)=>{ps(e,t,()=>[],To)};function Hv(e,t){let[n]=ds(he(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;
if(n)throw new oe(n);let r=ps(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function Vf(e,t){let{runner:n,lastRun:r,did:o}=he(t,()=>t.post());if(!(!n||he(t,()=>t.me())!==n))try{
let i=Hv(e,t);i&&Hf(t,i)}catch(i){if(Hf(t,{lastRun:r,did:o,trouble:`${fe(e.today)}: ${Gv(i)}`}),!(i instanceof oe))throw i}}var fs={is:"nobody"},le=e=>"email"in e?e.email:"";var Wv=e=>e;function hs(
e){let t=new Set,n=new Map;for(let r of e.map(E))t.add(r),n.has(be(r))||n.set(be(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(be(r)))!=null?o:r}}var Vv=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(
e);function gs(e,t,n=Wv){return t===""?"":e.choices?Yl(e,t):e.format==="time"?Vv(t)?t:"":e.code==="own"?E(t):e.code==="other"?n(E(t)):t}function qf(e){return e instanceof Uint8Array||
ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ic=e=>e?`"${e}" `:"";function Fc(e,t=""){if(typeof e!="number")throw new TypeError(Ic(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Ic(t)+"expected integer >= 0, got "+e);return e}function Nr(e,t,n=""){if(qf(e)&&(t===void 0||
e.length===t))return e;t!==void 0&&Fc(t,"length");let r=qf(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ic(n)+"expected Uint8Array"+o+", got "+i;throw r?
new RangeError(s):new TypeError(s)}function Jf(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Fc(e.outputLen),Fc(
e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var qv=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},Xf=(e,t)=>{qv(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(
Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Mr(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ms(e,t){Nr(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function $o(...e){for(let t=0;
t< e.length;t++)e[t].fill(0)}function ys(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ht(e,t){return e<<32-t|e>>>t}var Qf=typeof Uint8Array.from([]).toHex=="function"&&
typeof Uint8Array.fromHex=="function",Xv=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Dc(e){if(Nr(e),Qf)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=Xv[e[n]];
return t}function Yf(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function eh(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Qf)try{
return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);
let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Yf(e.charCodeAt(i)),a=Yf(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError(
'hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function Yv(e,t,n="opts"){return Xf(e,"defaults"),t!==void 0&&Xf(t,n),Object.assign(Object.create(null),e,t)}
function th(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Yv({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var nh=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var bs=
class{constructor(t,n){q(this,"oHash");q(this,"iHash");q(this,"blockLen");q(this,"outputLen");q(this,"canXOF",!1);q(this,"finished",!1);q(this,"destroyed",!1);if(Jf(t),Nr(n,void 0,"key"),this.iHash=
t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);
o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),$o(o)}
update(t){return Mr(this),this.iHash.update(t),this}digestInto(t){Mr(this),ms(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),
this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,
iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(
t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},rh=(()=>{let e=((t,n,r)=>new bs(t,n).update(r).digest());return e.create=(t,
n)=>new bs(t,n),e})();var Jv=e=>e/2**32|0,Qv=e=>e>>>0;function oh(e,t,n,r){let o=Jv(n),i=Qv(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function ih(e,t,n){return e&t^~e&n}function sh(e,t,n){
return e&t^e&n^t&n}var ws=class{constructor(t,n,r,o){q(this,"blockLen");q(this,"outputLen");q(this,"canXOF",!1);q(this,"padOffset");q(this,"isLE");q(this,"buffer");q(this,"view");q(this,"finished",
!1);q(this,"length",0);q(this,"pos",0);q(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ys(this.buffer)}update(t){Mr(this),
Nr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=ys(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?
t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Mr(this),ms(t,this),this.finished=
!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),oh(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();
let a=t===n?r:ys(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;
this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&
t.buffer.set(n),t}clone(){return this._cloneInto()}},ah=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var eS=Uint32Array.from([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,
604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),cn=new Uint32Array(64),zc=class extends ws{constructor(n,r){super(64,n,8,!1);q(this,"A",0);q(this,
"B",0);q(this,"C",0);q(this,"D",0);q(this,"E",0);q(this,"F",0);q(this,"G",0);q(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[
7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){
return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)cn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=cn[p-15],m=cn[p-2],b=ht(f,
7)^ht(f,18)^f>>>3,w=ht(m,17)^ht(m,19)^m>>>10;cn[p]=w+cn[p-7]+b+cn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=ht(c,6)^ht(c,11)^ht(c,25),m=d+f+ih(c,u,l)+eS[p]+cn[p]|0,
w=(ht(o,2)^ht(o,13)^ht(o,22))+sh(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,
s,a,c,u,l,d)}roundClean(){$o(cn)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),$o(this.buffer)}},Uc=class extends zc{constructor(){super(32,ah)}};var xs=th(()=>new Uc,nh(1));var tS=16,ch=
e=>Dc(e.slice(0,tS));function Kc(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):
t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var uh=e=>ch(xs(Kc(e))),Zc=e=>Dc(xs(Kc(e))),ks=class{constructor(t){this.known=new Map;this.start=rh.create(xs,eh(t))}of(t){var r;let n=(r=
this.known.get(t))!=null?r:ch(this.start.clone().update(Kc(t)).digest());return this.known.set(t,n),n}};var nS=8,Ir=class{constructor(t){this.name=Zc(`name of ${t}`).slice(0,nS),this.keyed=new ks(t)}
of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},lh=e=>Zc(e.join(`\n`));var Fr=(e,t)=>e!==""&&tn(e)===tn(t),un=(e,t)=>t.some(n=>Fr(n,e));function dh(e,t){return t?{staff:e.filter(n=>un(n,
t)),kept:t.filter(n=>un(n,e))}:{staff:[...e],kept:void 0}}var ph=(e,t)=>e.filter(n=>!un(n,t));var rS=()=>Date.now().toString(36).slice(-6).toUpperCase();function Kn(e,t){var o,i;let n=t,r=String((o=
n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(
" | ")}`)}function vs(e){if(e instanceof oe)return e.problem;let t=rS();return Kn(t,e),{key:"workbook.unexpected",with:{ref:t}}}var fh=e=>`draft/${e}/count`,hh=(e,t)=>`draft/${e}/${t}`,gh={get(e){
var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[fh(e)])!=null?r:0);i+=1)n+=(o=t[hh(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[hh(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[fh(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var gt=e=>(e>26?gt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),mh=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),ln=(e,t=e)=>`${gt(e)}2:${gt(t)}`;function Dr(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var yh=/^[=+\-@\t\r\n＝＋－＠']/,Zn=e=>yh.test(e)?`'${e}`:e,oS={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},jn=e=>{var t;return oS[(t=e.format)!=null?t:"text"]};
function Ss(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Zn(t);if(n==="text")return Zn(t);let r=qo(t);
return Number.isFinite(r)?new Date(r):Zn(t)}var iS=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},sS=e=>iS(e)?rr(e.getTime()):"";function Rs(e,t){if(
t instanceof Date){let r=sS(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&yh.test(n.slice(1))?n.slice(1):n}
var bh=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function jc(e,t,n){let r=bh(t);return bh(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function _s(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var aS=3,wh=
"Cần sửa: ",Os=(e,t)=>e&&e.indexOf(wh)!==0?e:t?wh+t:"",_e=e=>W[e].columns;function Bc(e,t,n){let r=new Map;for(let[o,i]of Object.entries(_e(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(
s<0)throw new oe({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim()===i.heading))throw new oe({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});
r.set(o,s+1)}return r}function cS(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var uS=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return hs(n<0?
[]:t.map(r=>r[n]))},lS={accounts:"rowId",units:"code"},Ts=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;
this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=lS[t];let[o=[],...i]=cS(n);this.headings=o,this.lines=i,this.positions=Bc(t,W[t].title,o);let s=Object.entries(_e(t)).map(
([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>Rs(l,u[d]))),c=r!=null?r:uS(s,a);this.rows=a.map((u,l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}
rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=gs(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;
return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>_e(this.tab)[o.get(s)];return jc(t,[...o.keys()],(s,
a)=>Ss(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>jn(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,
r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(
let o of t){let i=o-Pe(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Pe(n),r).setValue(o)}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[Pe(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=jc(t.map(c=>c.index),[1],(
)=>0).length>aS,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Pe(u)):t.map(c=>Pe(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Pe(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Pe(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(_e(this.tab)).map(r=>[r,""]));for(;;){let r=Pe(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});
this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=_s(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,
0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>Pe(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(
...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(m=>[Pe(m.index),m.notes])),l=new Map(r.map((m,b)=>[o[b],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((
m,b)=>m.map((w,L)=>{var M,Z;let A=(Z=u.get(i+b))==null?void 0:Z[(M=l.get(a+L))!=null?M:""];return A===void 0?w:Os(w,A)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){
return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var dn=({tab:e,positions:
t})=>Object.entries(_e(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function dS(e,t){let n=xh(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:
n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),kh(n,u)}),r}function xh(e){let t=e.map(n=>n.trim(
));for(;t.length&&t[t.length-1]==="";)t.pop();return t}var kh=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function pS(e,t,n,r){let o=xh(n),i=r,s=dS($s(e),n).map(a=>{let{do:c,at:u,
heading:l,old:d}=a;return i=vh(t,i,u+1)+(c==="insert"?1:0),c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),kh(o,a),d?{key:"setup.headingBack",with:{tab:W[
e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:W[e].title,column:l}}});return{now:o,columns:i,did:s}}var $s=e=>Object.values(_e(e)).map(({heading:t})=>t);function vh(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Sh(e,{sheet:t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,
d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:Bc(e,W[e].title,l)});if(i.some(l=>l!=="")){let l=pS(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=vh(t,o,$s(e).length),c=s($s(e),
n||t.getLastRow()===0,a);return c.isNew||Gc(c),{open:c,did:[]}}function Gc({tab:e,sheet:t}){let n=$s(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Rh(e,{rows:t,columns:n}
){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[mh(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}
function Eo(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Rh(e,t);return`${n} ${o} ${r} ${i}`}var zr=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Rh(n,t);return Array.from({length:
s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ur=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Hc=e=>e.toLowerCase();var Wc=
"Sổ Tài Khoản: ",qc=e=>e.getEmail().toLowerCase();function Es(e,t,n){let r=e.getEditors().map(s=>({user:s,email:qc(s)})),o=s=>un(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!un(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function fS({tab:e,positions:t}){let n=o=>Dr(dn({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>ln(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(gt).join("–")}, duyệt`,range:ln(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${W[e].title}`,range:"",open:[]}]}var _h=
e=>e.getA1Notation(),Th=e=>e.getEditors().map(qc),hS=(e,t,n)=>Eo(e.range,n)===Eo(t.range,n)&&zr(e.open,n)===zr(t.open,n),Vc=({editors:e},t)=>t.filter(n=>!e.includes(n));function gS(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return Vc(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Vc(e,n).length}var Kr=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=qc(t.me)}ensure(t){let n=fS(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&hS(a,c,t)&&!a.warns&&gS(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Vc(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:W[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf(Wc)!==0)return[];let d=l!=null?l:_h(c.getRange()),p=d!==""&&r.some(f=>Eo(f.range,n)===Eo(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice(Wc.length),open:d?[]:c.getUnprotectedRanges().map(_h),warns:c.isWarningOnly(),editors:Th(c)}]})}stopsNobody(t){let n=Th(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Wc+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:f,email:m}of a)m||this.takeOff(l,f);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Bn='*LEN("STK")',Oh={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function $h(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${gt(i)}$1="${_e(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Bn}`}}var Yc=e=>t=>`$${gt(e.get(t))}2`,
Eh=e=>(t,n)=>`(${Yc(e)(t)}="${n}")`;function mS(e){let[t,n]=[Yc(e),Eh(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
O.missing)}${Bn}`},$h("units",e,"fix",[{key:"status",holds:n("status",O.fix)},{key:"timeliness",holds:n("timeliness",Q.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",O[o])}${Bn}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",Q.overdue)}+${n("timeliness",Q.late)})${Bn}`}]}
function yS(e){let[t,n]=[Yc(e),Eh(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Fe.stopped)}${Bn}`},$h("accounts",e,"fix",[
...io.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Se.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",Se.passed)}${Bn}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Bn}`}]}var Xc={units:mS,accounts:yS},bS=e=>{var t,n;return Ur(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},wS=e=>e.getRanges().map(t=>t.getA1Notation()),Ch=e=>e.columns.map(([t,n])=>ln(t,n));function xS({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>Ch(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Oh[i.colour][0]).setFontColor(Oh[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Co(e){var i;let t=(i=Xc[e.tab])==null?void 0:i.call(Xc,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:bS(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Ur(
s.formula)&&zr(wS(r[a].rule),e)===zr(Ch(s),e))?[]:(xS(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:W[e.tab].title}}])}var kS="#e8f0fe",vS="#f1f3f4",Ah=
e=>e.writer==="us"?vS:kS,Cs=({tab:e})=>({tab:W[e].title});function Ph({sheet:e},t){for(let n of new Set(t.map(({column:r})=>jn(r)))){let r=t.filter(({column:o})=>jn(o)===n).map(({at:o})=>o);
e.getRangeList(Dr(r).map(([o,i])=>ln(o,i))).setNumberFormat(n)}}function SS(e){let t=dn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>Hc(s[o-1])!==Hc(jn(i))));return Ph(e,r),r.length?[{key:"setup.formats",with:Cs(e)}]:[]}var Lh=e=>dn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ln(
t))}]:[]),Nh=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),RS=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Mh(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function _S(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Lh(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&RS(c,i,o.help)?c:Nh(i,o.help);Mh(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:Cs(e)}]:[],...n.length?[{key:"setup.table",with:{...Cs(e),columns:n.join("”, “")}}]:[]]}function TS(e){let t=dn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Ah(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ih=({sheet:e},t)=>{for(let[n,r]of Dr(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function OS(e){let t=dn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ih(e,t),t.length>0}function $S({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Dr(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Fh(e){let{tab:t,sheet:n,rows:r}=e,o=dn(e);n.setTabColor(W[
t].color),n.setFrozenRows(1),W[t].frozenColumns&&n.setFrozenColumns(W[t].frozenColumns),$S(e,o),Ih(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Ph(e,o.filter(({column:s})=>jn(s)!=="@"));let i=Lh(e);i.length&&Mh(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Nh(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Ah(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Jc=e=>[...SS(e),..._S(e)];function Dh(e){let t=[
TS(e),OS(e)].some(Boolean);return[...Jc(e),...t?[{key:"setup.looks",with:Cs(e)}]:[]]}var As=["accounts","units"],ES=100,zh=400;function CS({sheet:e,rows:t}){let n=e.getMaxRows(),r=Pe(t.length)-1;
return n-r>=ES?n:(e.insertRowsAfter(n,zh),n+zh)}function Uh(e,t,n){let r,o=t;for(let i of As){let s=e(i),a=CS(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Jc(l),Co(l),r!=null||(r=new Kr(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Qc=5,Zr=10,Ao=[["Phải báo cáo",""],[Q.onTime,"timeliness"],[Q.grace,
"timeliness"],[Q.late,"timeliness"],[O.missing,"status"],[O.fix,"status"],[O.reported,"status"],[O.approved,"status"],[O.none,"status"]];function Zh(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[
...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>yl(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Po=
e=>{let{kinds:t,parents:n}=Zh(e);return vr(JSON.stringify([t,n]))};function AS(e,t,n){let r=d=>{let p=gt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=ed(r),i=(d,p,f=
"")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,p)=>{let f=[...new Set([p,Zn(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,
...Array(Zr-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...Ao.map(([m])=>m)]),...f.map(m=>[Zn(m.label),...Ao.map(([b,w])=>i(b,w,`*${s(p,m.text)}`))])],u=[...Ao.map(([d,p])=>a([d,i(d,p)])),a([
"Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function PS(e){try{return e.getCharts().length>0}catch{return!0}}function Kh(e){if(PS(e))return[];let t=e.getRange(Qc+1,1,
Ao.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function LS(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Ur(n[i][a])===Ur(s):!n[i][a]&&Zn(String(r[i][a]))===s))}var NS=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Ao[0][
0]?[`A${n+1}:${gt(Zr)}${n+1}`]:[]);function Ps(e,t,n,r){let o=AS(t,n,Zh(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Zr),u=
Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(Zr).fill("")});if(i>0){if(LS(c,u))return Kh(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(NS(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Qc-1,2,a-Qc+2,Zr-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,Zr-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Kh(e)];return SpreadsheetApp.flush(),l}function jr(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var MS=500;function jh(e,t,n,r){var u;let o=e.getLastRow(),i=IS(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;
return{at:n,who:r,what:v(l.what),unit:(d=l.unit)!=null?d:"",rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{_s(e,a+s.length-1,MS,()=>e.getRange(a,
1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Ss(so[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function IS(e){let t=Object.keys(so),n=
e.map(r=>t.find(o=>so[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}function nu(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,
o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Bh(e,t){return typeof t=="bigint"?t.toString():t}var tu=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Gh(e){return new tu(e)}function Hh(e){return e==null}function Wh(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Vh(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var ru="captureStackTrace"in Error?Error.captureStackTrace:(
...e)=>{};function Ls(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function qh(e){if(Ls(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=
t.prototype;return!(Ls(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Xh=new Set(["string","number","symbol"]);function No(e){return e.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Mo(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Qe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:(
)=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function Yh(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function fn(e,t=0){var n;if(
e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Jh(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function hn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}
function Lo(e){return typeof e=="string"?e:e==null?void 0:e.message}function ou(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;
let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Ns(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function gn(e,t,
n){var c,u,l,d,p,f,m,b,w,L,A,M,Z,T,h,g,y;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):
e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(h=(Z=(A=(w=Lo((b=(m=(f=e.inst)==null?void 0:f._zod.def)==null?
void 0:m.error)==null?void 0:b.call(m,e)))!=null?w:Lo(i==null?void 0:i(e)))!=null?A:Lo((L=t==null?void 0:t.error)==null?void 0:L.call(t,e)))!=null?Z:Lo((M=n.customError)==null?void 0:M.call(n,
e)))!=null?h:Lo((T=n.localeError)==null?void 0:T.call(n,e)))!=null?g:"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[
x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var FS=/[\uD800-\uDBFF]/;function Qh(e){let t=e.length;if(!FS.test(e))return t;let n=t;for(let r=0;
r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function eg(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function tg(e,t){
for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):DS(e,n,r.value)}}function Gn(e,t,n,r=!0){return Object.defineProperty(e,t,{
configurable:!0,writable:!0,enumerable:r,value:n}),n}function iu(e,t,n){return Gn(e,t,n,!1)}function DS(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Gn(this,t,n.bind(
this))},set(r){Gn(this,t,r)}})}function zS(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var eu,pn=!1,US={configurable:!0,get(){pn=!0}};function Hn(e,t,n){let r=Object.getPrototypeOf(
e._zod);if(t in r&&eu!==e._zod){eu=void 0;return}eu=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,US);let o=pn;pn=!1;try{let i=n(this);return pn?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),pn=pn||o,i}catch(i){throw delete this[t],pn=pn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}
function ng(e,t,n,r){let o=zS(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(
this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var rg;var su={value:void 0,enumerable:!1},og=
"captureStackTrace"in Error?Error:null;function KS(e){let t=og;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return og=null,new e}try{return new e}finally{
t.stackTraceLimit=n}}}return new e}function V(e,t,n,r){var p;let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,m){if(f._zod){if(
f._zod.traits.has(e))return}else{su.value=new i(m);try{Object.defineProperty(f,"_zod",su)}finally{su.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let w=Object.getPrototypeOf(f),L=
f._zod.constr.prototype,A=w;for(;A&&A!==L;)A=Object.getPrototypeOf(A);let M=A!=null?A:w;a.has(M)||(a.add(M),tg(M,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(
w in f||(f[w]=b[w].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){var L;let m=r!=null&&r.Parent?KS(l):this;c(m,
f);let b=m._zod.deferred;if(b){for(let A of b)A();m._zod.deferred=void 0}let w=(L=globalThis.__zod_globalConfig)==null?void 0:L.postProcessor;return w&&w(m),m}return Object.defineProperty(d,"init",{
value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,b;return r!=null&&r.Parent&&f instanceof r.Parent?!0:(b=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:b.has(e)}}),
Object.defineProperty(d,"name",{value:e}),d}var Zt=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ig;(ig=(rg=
globalThis).__zod_globalConfig)!=null||(rg.__zod_globalConfig={});var Br=globalThis.__zod_globalConfig;function mt(e){return e&&Object.assign(Br,e),Br}function ZS(){var t;let e=this._zod;return(t=
e.message)!=null||(e.message=JSON.stringify(e.def,Bh,2)),e.message}function jS(e){this._zod.message=e}var BS={get:ZS,set:jS,enumerable:!0,configurable:!0},cu={value:void 0,enumerable:!1},sg=
new WeakSet([Object.prototype,Error.prototype]),ag=(e,t)=>{e.name="$ZodError",cu.value=t,Object.defineProperty(e,"issues",cu),cu.value=void 0,Object.defineProperty(e,"message",BS);let n=
Object.getPrototypeOf(e);sg.has(n)||(sg.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,
configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},pI=V("$ZodError",ag),Io=V("$ZodError",ag,void 0,{Parent:Error});var HS=e=>{
let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Zt;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(
a.issues.map(d=>gn(d,s,mt())));throw ru(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Fo=HS(Io),WS=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>gn(d,s,mt())));throw ru(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},uu=WS(Io),VS=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Zt;
return i.issues.length?cg(e,i.issues,o):{success:!0,data:i.value}},Do=VS(Io);function cg(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>gn(o,n,mt()))),t=void 0,n=void 0),r},
set error(o){r=o,t=void 0,n=void 0}}}var qS=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?cg(e,
i.issues,o):{success:!0,data:i.value}},lu=qS(Io);var ug=/^[\s\S]{0,}$/;var du=/^-?\d+(?:\.\d+)?$/,lg=/^(?:true|false)$/i;var Ms=V("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),
e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var XS=e=>{let t=e.value;return!Hh(t)&&t.length!==void 0};var dg=V("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ms.init(e,t),(r=(n=
e._zod.def).when)!=null||(n.when=XS),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Qh(i):s)<=t.maximum)return;let c=eg(i);o.issues.push({origin:c,code:"too_big",
maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var YS=V("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Ms.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{
t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),pg=V("$ZodCheckRegex",(e,t)=>{YS.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",
code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var fg={major:4,minor:6,patch:7};var yt=V("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}
),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fg;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(
let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;
let p=fn(u),f;for(let m of l){if(m._zod.def.when){if(Jh(u)||!m._zod.def.when(u))continue}else if(p)continue;let b=u.issues.length,w=m._zod.check(u);if(w instanceof Promise&&(d==null?void 0:
d.async)===!1)throw new Zt;if(f||w instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await w,u.issues.length!==b&&(Ns(u.issues,b,e),p||(p=fn(u,b)))});else{if(
u.issues.length===b)continue;Ns(u.issues,b,e),p||(p=fn(u,b))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(fn(u))return u.aborted=!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new Zt;
return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{
...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){if(l.async===!1)throw new Zt;return d.then(p=>a(p,o,l))}return a(d,o,l)}}
},{get"~standard"(){return iu(this,"~standard",tR(this))},set"~standard"(e){Gn(this,"~standard",e)}}),mg=(e,t)=>e.issues.length?{issues:e.issues.map(n=>gn(n,t,mt()))}:{value:e.value};
async function eR(e,t){let n={async:!0};return mg(await e._zod.run({value:t,issues:[]},n),n)}function tR(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(
r instanceof Promise))return mg(r,n)}catch{}return eR(e,t)},vendor:"zod",version:1}}var yg=V("$ZodString",(e,t)=>{var n;yt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:ug,e._zod.parse=(r,o)=>{if(
t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}});var bg=V("$ZodNumber",(e,t)=>{yt.init(e,
t),e._zod.pattern=du,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?
Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}});var wg=V("$ZodBoolean",(e,t)=>{
yt.init(e,t),e._zod.pattern=lg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,
inst:e}),n}});function nR(e,t){let n=ou(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&
(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of ou(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Ns(i.issues,l,e),i}}
return o(i,s)}}var rR=e=>Array.isArray(e)?e.length:-1;function hg(e,t,n){e.issues.length&&t.issues.push(...hn(n,e.issues)),t.value[n]=e.value}var xg=V("$ZodArray",(e,t)=>{yt.init(e,t);let n=
Br.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(
i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>hg(d,r,
c)));else if(hg(l,r,c),a&&l.issues.length!==0&&fn(l))break}return s.length?Promise.all(s).then(()=>r):r},nR(e,rR)});function Is(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){
if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...hn(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});
return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var oR=[];function iR(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=
n.length?n:oR,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(
`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Yh(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function sR(e,t,n,r,o,
i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&n.issues.length!==f){if(fn(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){
l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let b=u.run({value:t[m],issues:[]},r);b instanceof Promise?e.push(b.then(w=>Is(w,n,m,t,d,p))):Is(b,n,m,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var kg=V("$ZodObject",(e,t)=>{var u;yt.init(e,t);let n=
Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,
Object.defineProperty(t,"shape",{get:l})}let o=Gh(()=>iR(t));Hn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Vh(p,
f,new Set);for(let b of m.values)p[f].add(b);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Ls,s=t.catchall,a,c=Br.memoizer;c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=
l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let f=[],m=a.shape,b=d==null?void 0:d.abortEarly,w=l.issues.length;for(
let L of a.allKeys){if(b&&l.issues.length!==w){if(fn(l,w))break;w=l.issues.length}if(L==="__proto__")continue;let A=m[L],M=A._zod.optin,Z=A._zod.optout,T=A._zod.run({value:p[L],issues:[]},d);
T instanceof Promise?f.push(T.then(h=>Is(h,l,L,p,M,Z))):Is(T,l,L,p,M,Z)}return s?sR(f,p,l,d,o.value,e,b===!0):f.length?Promise.all(f).then(()=>l):l}});var vg=V("$ZodRecord",(e,t)=>{yt.init(e,t);let n=
Br.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!qh(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>gn(m,o,mt())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[
l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...hn(l,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...hn(l,f.issues)),r.value[p]=f.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&du.test(u)&&l.issues.length){let m=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>gn(m,o,mt())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let f=t.valueType._zod.run({value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...hn(u,m.issues)),r.value[p]=m.value})):(
f.issues.length&&r.issues.push(...hn(u,f.issues)),r.value[p]=f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Sg=V("$ZodEnum",(e,t)=>{yt.init(e,t);let n=nu(t.entries),r=new Set(n);e._zod.values=r,Hn(e,"pattern",o=>{let i=nu(o.def.entries).filter(s=>Xh.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>No(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Rg=V(
"$ZodLiteral",(e,t)=>{yt.init(e,t);let n=new Set(t.values);e._zod.values=n,Hn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?No(i):i?No(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function gg(e,t){return e.value=
t.issues.length?void 0:t.value,e}var _g=V("$ZodOptional",(e,t)=>{yt.init(e,t),Hn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Hn(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Hn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Wh(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>gg(n,i)):gg(n,o)}
return t.innerType._zod.run(n,r)}});function Tg(e){return e.checks&&(e.checks=[...e.checks]),e}function Og(e,t){return new e(Tg({type:"string",...Qe(t)}))}function $g(e,t){return new e(Tg({type:
"number",checks:[],...Qe(t)}))}function Eg(e,t){return new e({type:"boolean",...Qe(t)})}function Fs(e,t){return new dg({check:"max_length",...Qe(t),maximum:e})}function zo(e,t){return new pg({check:
"string_format",format:"regex",...Qe(t),pattern:e})}var jt=V("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");yt.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){Gn(this,"with",e)},parse(e,t){return Fo(this,e,t,{callee:this.parse})},parseAsync(e,t){return uu(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Do(this,e,t)},
safeParseAsync(e,t){return lu(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:
"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Mo(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),uR=V(
"ZodMiniString",(e,t)=>{yg.init(e,t),jt.init(e,t)});function J(e){return Og(uR,e)}var lR=V("ZodMiniNumber",(e,t)=>{bg.init(e,t),jt.init(e,t)});function Bt(e){return $g(lR,e)}var dR=V("ZodMiniBoolean",
(e,t)=>{wg.init(e,t),jt.init(e,t)});function Wn(e){return Eg(dR,e)}var pR=V("ZodMiniArray",(e,t)=>{xg.init(e,t),jt.init(e,t)});function Gt(e,t){return new pR({type:"array",element:e,...Qe(t)})}var fR=
V("ZodMiniObject",(e,t)=>{kg.init(e,t),jt.init(e,t),ng(e,"shape",n=>n._zod.def.shape,!1)});function ee(e,t){let n={type:"object",shape:e!=null?e:{},...Qe(t)};return new fR(n)}var Cg=V("ZodMiniRecord",
(e,t)=>{vg.init(e,t),jt.init(e,t)});function Ds(e,t,n){return!t||!t._zod?new Cg({type:"record",keyType:J(),valueType:e,...Qe(t)}):new Cg({type:"record",keyType:e,valueType:t,...Qe(n)})}var hR=V(
"ZodMiniEnum",(e,t)=>{Sg.init(e,t),jt.init(e,t),e.options=[...e._zod.values]});function Ag(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new hR({type:"enum",entries:n,...Qe(
t)})}var gR=V("ZodMiniLiteral",(e,t)=>{Rg.init(e,t),jt.init(e,t)});function Pg(e,t){return new gR({type:"literal",values:Array.isArray(e)?e:[e],...Qe(t)})}var mR=V("ZodMiniOptional",(e,t)=>{_g.init(e,
t),jt.init(e,t)});function $t(e){return new mR({type:"optional",innerType:e})}mt({jitless:!0});var Lg=(e,t)=>Fo(e,t);function Ze(e,t){if(t)try{let n=Do(e,JSON.parse(t));return n.success?n.data:void 0}
catch{return}}var Uo={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":
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
,Ng={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},fu={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:"Google cắt “\x2f/” trong chữ của trang?",
scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var wR=e=>{try{return e(),!1}catch{return!0}},Gr={plainTextStopsFormulas:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue(
"=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{how:"here",ask:e=>{let t=
SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>wR(()=>e.sheet.getSheetValues(
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
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"}};var Us="google/answer/",Mg="google/differs",hu="google/scratch",Ks=(
)=>PropertiesService.getScriptProperties(),xR=Gt(Ag(Object.keys(Uo))),kR=ee({name:J(),id:$t(Bt())});function Ig(e){var r;let t={};for(let o of Object.keys(Gr))Us+o in e&&(t[o]=e[Us+o]==="true");let n=
Ze(kR,e[hu]);return{answers:t,differs:(r=Ze(xR,e[Mg]))!=null?r:[],...n&&{scratch:n}}}function Fg(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Ks().setProperty(Us+t,String(n)))}function Dg(e,t){Ks(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Us+n,String(r)])),[Mg]:JSON.stringify(t)})}function Zs(e){e?Ks().setProperty(hu,JSON.stringify(e)):Ks().deleteProperty(hu)}
var js=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){
return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},vR=e=>{var t;return(Object.prototype.toString.call(
e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},S=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:vR(e)};var Ug=[["Trang","Nhóm"]],
gu=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Ug[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(
t).getDataValidation()}),zg=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground(
"#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Vn=(e,t,n,r)=>S(n(t(e.cell())),r),Kg={"looks.note":
e=>Vn(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Vn(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>S(e.block(1,2).setNotes([["",
"b"]]).getNotes(),[["","b"]]),"looks.background":e=>Vn(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>S(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Vn(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Vn(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Vn(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Vn(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>S(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),S(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),S(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),S([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return S((t=gu(e))==null?void 0:
t.getCriteriaValues()[0],Ug[0])},"looks.choicesStrict":e=>{var t;return S((t=gu(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return S((t=gu(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=zg(e);return S((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=zg(e);return S(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),S(e.sheet.getCharts().length,1))};var Zg="Sổ Tài Khoản: thử";function SR(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Zg+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Zg+n)[0],where:n}}var jg={"rights.range":e=>{let{found:t,where:n}=SR(e),r=S(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=S([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=S(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),S(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=S(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=S(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return S((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return S(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),S(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),S(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Bg={daily:"sendDailyLetters"},RR="Asia/Ho_Chi_Minh",mu=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Bg[e]),Gg=e=>mu(e).length>0,Bs=(e,t)=>mu(e).some(n=>n.getUniqueId()===t);function Hg(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=mu(t);n!=="none"&&
ScriptApp.newTrigger(Bg[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(RR).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Te="google/probe",_R=()=>Array(4001).join("é");function Ko(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Wg(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var qn=(
)=>PropertiesService.getScriptProperties(),Vg={"stores.kept":()=>Ko(qn(),{[Te]:"một"},()=>S(qn().getProperties()[Te],"một")),"stores.over":()=>{let e=qn();return Ko(e,{[Te]:"một"},()=>(e.setProperty(
Te,"hai"),S(e.getProperties()[Te],"hai")))},"stores.beside":()=>{let e=qn();return Ko(e,{[`${Te}/1`]:"một"},()=>{e.setProperties({[Te]:"hai"});let t=e.getProperties();return e.deleteProperty(Te),S([t[
`${Te}/1`],t[Te]],["một","hai"])})},"stores.gone":()=>{let e=qn();return e.setProperty(Te,"một"),e.deleteProperty(Te),S(Te in e.getProperties(),!1)},"stores.long":()=>{let e=qn();return Ko(e,{[Te]:_R(
)},()=>{var t;return S((t=e.getProperties()[Te])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Ko(e,{[Te]:"riêng"},()=>S([e.getProperties()[Te],
Te in qn().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=S(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return S((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>S(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>S(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>S(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return S(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Wg(()=>S(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Wg(()=>S(
typeof Bs("daily",""),"boolean"))};var TR=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function qg(e){let t=TR();Zs({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Zs({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new js(e,n,r,t)}var OR=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Gs(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&OR(n,t)&&e.deleteSheet(n),Zs(void 0)}function yu(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Xg=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),wu={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Hs=Object.keys(wu);
function Xn(e,t){let n=e.once("texts",()=>e.block(Hs.length,1).setNumberFormats(Hs.map(()=>["@"])).setValues(Hs.map(r=>[wu[r]])).getValues());return S(n[Hs.indexOf(t)][0],wu[t])}var bu=()=>new Date(
Date.UTC(2018,9,2,5)),Yg={"values.text":e=>Xn(e,"name"),"values.letters":e=>Xn(e,"letters"),"values.lines":e=>Xn(e,"lines"),"values.long":e=>Xn(e,"long"),"values.phone":e=>Xn(e,"phone"),"values.date":
e=>Xn(e,"date"),"values.code":e=>Xn(e,"code"),"values.number":e=>S(Xg(e,"0",12),12),"values.empty":e=>{let t=e.cell();return S([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return S(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>S(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return S(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),S(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>S(Number(Xg(e,"dd/MM/yyyy",bu())),Number(bu(
))),"values.dayShown":e=>S(e.cell().setNumberFormat("dd/MM/yyyy").setValue(bu()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return S([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return S(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return S([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),S(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>S(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),S([t.getValue(),t.getNumberFormat()],["","@"])}};var Jg={...Yg,...Kg,...Vg,...jg},$R=
Object.keys(Jg),Qg=Object.keys(Gr);function ER(e,t){try{return Jg[e](t)}catch{return{saw:"refused"}}}function CR(e,t){let n={...t};for(let r of Qg){let o=Gr[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function em(e,t){return yu(()=>{t.scratch&&Gs(e,t.scratch);let n=qg(e),r=$R.map(s=>({id:s,seen:ER(s,n)})),o=CR(n,t.answers);Gs(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Qg.map(s=>({key:s,how:Gr[s].how,answer:o[s]}))};return Dg(o,i.differs.map(({id:s})=>s)),i})}function tm(e,{scratch:t}){t&&yu(()=>Gs(e(),t))}function nm(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==hi.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function rm(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[_o(n[i]),_o({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=nm(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var om=(e,t)=>rm(e,n=>Vd(n.approved,n,t)),im=(e,t)=>rm(e,n=>Ti(n,t)?
Cn(n,t):void 0);var sm=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{
number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&om(t,n)}}],am=
sm.length;function cm(e,t,n){for(let r of sm)r.number<=e||(r.run(t),n(r.number))}function um(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function AR(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var xu=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=AR(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||
this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=i!=null?i:
o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(
let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(
s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(
a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(
let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(
this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[o,i]=this.around(t),s=r.filter(c=>c>o&&
c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,
-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(o!==void 0)return o}return n<0?
-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(
!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function lm(e,t,n){let r=new xu(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var et=e=>e,pm=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>_e(e.tab)[t].writer!=="us"),ku=e=>e.typedRows.size>0||e.ownKeys.size>0;function fm(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>et(
i)[n]);return!um(r(e),r(t))}var hm=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function dm(e,t,n,r){var i,s;let o=_e(e.tab)[n];return gs(o,Rs(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function PR(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=et(i)[a];return n.get(c)!==a&&u!==""&&dm(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":et(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&dm(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function gm(e,t){let n=PR(e,t),r=Object.keys(_e(
e.tab)).filter(s=>n.some(({index:a,now:c})=>et(c)[s]!==(t.rows[a]?et(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(f=>String(f).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,et(a)[c]]))}))),!0}function LR(e){let n=
Object.entries(_e(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>et(s)[c]).join(`\n`).trim();return{
idOf:s=>et(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function mm(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(et(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(et(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=lm(n,t.rows,LR(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?et(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&et(t.rows[u])[l]!==et(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var Yn={runner:"",hour:0,since:"",lease:{until:"",by:
""},lastRun:"",did:"",trouble:"",refused:{}};var ym="runner",bm="lease",wm="lastRun",vu="sending",xm="refused",NR=6e3,Ws,km=()=>Ws!=null?Ws:Ws=PropertiesService.getScriptProperties(),Zo=(e,t)=>{km(
).setProperty(e,JSON.stringify(t))},MR=ee({runner:J(),hour:Bt(),since:J()}),IR=ee({until:J(),by:J()}),FR=ee({lastRun:J(),did:J(),trouble:J()}),DR=ee({key:J(),gone:Gt(J()),doubt:Gt(J()),at:J()}),zR=Ds(
J(),ee({email:J(),day:J()})),vm=e=>{var t,n;return{...Yn,...Ze(MR,e[ym]),...Ze(FR,e[wm]),lease:(t=Ze(IR,e[bm]))!=null?t:Yn.lease,inFlight:Ze(DR,e[vu]),refused:(n=Ze(zR,e[xm]))!=null?n:{}}},Sm=({
runner:e,hour:t,since:n})=>Zo(ym,{runner:e,hour:t,since:n}),Rm=({until:e,by:t})=>Zo(bm,{until:e,by:t}),_m=({lastRun:e,did:t,trouble:n})=>Zo(wm,{lastRun:e,did:t,trouble:n}),Tm=e=>Zo(vu,e),Om=()=>{km(
).deleteProperty(vu)};function $m(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Zo(xm,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=NR))))}var Em=
"firstLetter",Cm=()=>Number(PropertiesService.getUserProperties().getProperty(Em))||0,Am=e=>{PropertiesService.getUserProperties().setProperty(Em,String(e))};var Pm="workbook",Lm="marks",Su=
"settings",Nm="groups",Mm="lines",Im="staff",UR=8500,KR=$t(Bt()),ZR=ee({version:Bt(),spreadsheetId:J(),tabs:ee(Object.fromEntries(Object.keys(W).map(e=>[e,KR]))),owner:J()}),jR=ee({secret:J().check(
zo(/^[0-9a-f]{64}$/)),isNew:$t(Pg(!0))}),BR=Ds(J(),J()),GR=ee({accounts:$t(Bt()),units:$t(Bt())}),HR=Gt(J());function yn(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ze(ZR,e[Pm]);
if(t)return{...t,staff:Ze(HR,e[Im]),groups:e[Nm],lines:Ze(GR,e[Mm]),post:vm(e),google:Ig(e),settings:Ze(BR,e[Su]),markSecret:Fm(e)}}var Fm=e=>Ze(jR,e[Lm]),Dm=()=>Fm(
PropertiesService.getScriptProperties().getProperties());function Ru(e){PropertiesService.getScriptProperties().setProperty(Lm,JSON.stringify(e))}function _u({version:e,spreadsheetId:t,tabs:n,owner:r}
){PropertiesService.getScriptProperties().setProperty(Pm,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function zm(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=UR?n.setProperty(Su,t):n.deleteProperty(Su)}function Vs(e){PropertiesService.getScriptProperties().setProperty(Nm,e)}function qs(e){
PropertiesService.getScriptProperties().setProperty(Mm,JSON.stringify(e))}function Xs(e){PropertiesService.getScriptProperties().setProperty(Im,JSON.stringify(e))}var WR=3,He=class{constructor(t={}){
this.begun=t;this.now=rr(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.wasRefusedLate=!1;this.drafts=gh;this.book=t.book}recalled(){
return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=yn()),!this.memory)throw new oe({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=
this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=
this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new oe({key:"workbook.lostTab",with:{tab:W[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;
return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:fs}settings(){var t,n;return(n=this.read)!=null||(this.read=En((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=dh(n,t.staff);return(
o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Xs(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof oe)return;throw t}}
compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&zm(t);let{settings:n,problems:r}=En(t);return this.read=n,this.staff(),r}settingTexts(){
let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:
this.remembered();return(r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Ir(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered(
).version!==am)throw new oe({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?hs(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new Ts(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(
t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Uh(
o=>this.table(o),t,()=>Es(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(qs(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(
t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Os(r,t)!==r&&n.setNote(Os(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&ku(n));return t.some(
pm)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=hm(n,r);o&&(gm(n,r)&&(this.late((
)=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&fm(n,r)&&(this.tables.set(t,r),mm(n,r),!!ku(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(
t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Po(t.rows);n!==this.remembered().groups&&(Ps(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Vs(n),this.unsettled=!0)}
sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),
ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,WR))Kn("check",n)}lostLog(){try{
return this.sheet("log"),[]}catch(t){if(t instanceof oe)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,jh(this.sheet("log"),t,this.now,le(
this.visitor())))}exclusively(t){if(!jr(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return em(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${Pe(n)}`}};var VR=24*36e5,Hr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=yn())==null?void 0:t.post)!=null?n:Yn}setRunner(t){
Sm(t)}setLease(t){Rm(t)}setLastRun(t){_m(t)}setRefused(t){$m(t)}keepJournal(t){Tm(t)}closeJournal(){Om()}alone(t,n){let r=jr();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{
r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Cm()),this.firstLetter+VR-Date.now()}send({to:t,subject:n,text:r,
html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{
attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Am(this.firstLetter))}catch{this.firstLetter=
Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:
this.book().getSpreadsheetTimeZone()}}setTrigger(t){Hg({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Gg("daily")}};function Wr(e,t,n){try{Fg(e.remembered().google,t,n)}catch{}}function bn(e,
t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&tm(()=>e.spreadsheet(),r)}catch(r){Kn("sweep",r)}}function Um(e,t){if(!t||/\s/.test(
t))return!1;let n=tn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Xe(e.email).emails.some(o=>tn(o)===n)}var qR=(e,t)=>t.some(
n=>n.code.trim()===e&&Xe(n.email).emails.length>0),XR=(e,t)=>t.filter(n=>Um(n,e)),Km=(e,t)=>t.some(n=>Um(n,e));function Ys(e,t){switch(e.is){case"staff":case"person":return XR(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Js(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var Tu=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:le(e),contact:t.contact}};function Qs(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ys(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Js(t,r)?qR(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Tu(t,r)}}}function jo(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Vr=
e=>t=>e===""?fs:un(e,t.staff())||Fr(e,t.remembered().owner)?{is:"staff",email:e}:Km(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Zm(e){let t=e==null?void 0:
e.triggerUid,n=new Hr(()=>r.spreadsheet());if(typeof t!="string"||!he(n,()=>Bs("daily",t)))return;let r=new He({who:o=>Vr(he(n,()=>n.me()))(o)});Vf(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&Wr(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),bn(r)}var qr=({first:e,last:t},n)=>n>=e&&n<=t;function YR(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Cn(i,n):"";return qr(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}function JR(e,t){YR(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=Ot(e,n),i=new Set;n.forEach((l,d)=>{qr(t,d)&&i.add(l.unit.trim())});
let s=(l,d)=>qr(t,d)||i.has(l.unit.trim()),a=ns(n,o,s);Pt.some(l=>t.columns().has(l))&&e_(e,t,n,a),e.putOwn("accounts",rs(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",In(e.table("units").rows,o,(
)=>!0)),xo(e,"accounts",t.columns(),l=>qr(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=Pc(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({index:t.first,notes:wo(
o.accounts[t.first])}),QR(e,t,u,r)}function QR(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(
([l,d])=>!t.columns().has(l)&&d!==""!==np(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&
i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function e_(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=t.first;s<=i;s+=1)o.has(s)||
r.push({index:s,cells:Object.fromEntries(Yt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=qr(t,s.index)&&s.cells.rowId?{updated:e.now,by:"",source:sr.hand}:{
updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function t_(e,t){let n=e.table("accounts").rows,r=Ot(e,n);e.putOwn("accounts",rs(n,r,()=>!0)),e.putOwn("units",In(e.table(
"units").rows,r,()=>!0)),xo(e,"units",t.columns(),o=>qr(t,o))}function Ou(e,t){ot(e,()=>t.tab==="accounts"?JR(e,t):t_(e,t))}function r_(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var o_=({range:e})=>typeof e.getGridId=="function";function jm(e){if(!o_(e))return;
let t=new He({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Wr(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=r_(e.range);if(i<2)return;if(r==="settings"){i_(t);return}t.edits(r,e.range.getSheet(
));let c=()=>new Set(Object.keys(_e(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Ou(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof oe))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(v(n.problem),"Sổ Tài Khoản",15)}}function i_(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(v).join(`\n`),"Cấu hình",
15),Ou(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Bm(e){var t;return e.visitor().is!=="staff"?C({key:"who.staffOnly"}):(t=ot(e,()=>(ft(e,!0),e.sortUnits(),ne({}))))!=null?t:C({key:
"workbook.busy"})}var $u="Sổ Tài Khoản",Xr=["spreadsheets","script.container.ui","userinfo.email"],Gm=[...Xr,"script.scriptapp","script.send_mail"],Eu=[{page:"form",caption:"Khai báo tài khoản",where:
"sidebar",who:"everybody",scopes:Xr},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Xr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Xr},{
page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Xr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Gm},"—",{caption:
"Thiết lập, sửa lại sổ",run:"setUp",scopes:Gm},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Xr}],Cu=e=>typeof e=="object"&&"page"in e,Hm=Object.fromEntries(
Eu.filter(Cu).map(e=>[e.page,e])),ea=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Wm=e=>Eu.flatMap(t=>t!=="—"&&(Cu(t)?ea(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),s_=Eu.map(e=>e==="—"?void 0:{caption:e.caption,run:Cu(e)?ea(e.page):e.run});function Vm(){let e=SpreadsheetApp.getUi().createMenu($u);for(let t of s_)t?
e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var Au="L1",a_=/^Mã sổ: (\S+)$/;function Pu(e,t){var n;try{let r=(n=a_.exec(String(t.getRange(Au).getValue())))==null?void 0:n[1];
return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function ta(e){let t=e.getSheetByName(W.summary.title);return t?Pu(e,t):"none"}var qm=e=>{var t,n;return(n=(t=e.getSheetByName(
W.summary.title))==null?void 0:t.getRange(Au).canEdit())!=null?n:!0};function Xm(e,t){try{t.getRange(Au).setValue(`Mã sổ: ${e.getId()}`).setFontColor("#9aa0a6")}catch{}}var c_=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`);function Ym(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?En(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${c_(v({key:
"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Lu(e,t,n){let r=Object.values(Ae),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=
e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(
a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===Ae.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());
return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Jn=Object.keys(
W);function u_(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Nu=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=W[t],o=
n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:
a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?
"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=u_(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(
n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function Jm(e,t){let n=new Set(Object.values(t)),r=new Nu(e,n),o={},i=[];for(let s of Jn){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var l_=3,d_=()=>lh(Array.from({length:l_},()=>Utilities.getUuid()));function Qm(e){let t=e!=null?e:Dm();t||(t={secret:d_(),isNew:!0},Ru(t));let{secret:n,isNew:r}=t;return{key:new Ir(n),
isNew:r===!0,allMarked:()=>Ru({secret:n})}}var ey="Asia/Ho_Chi_Minh",ty="vi_VN";function p_(e){let t=[];return e.getSpreadsheetTimeZone()!==ey&&(e.setSpreadsheetTimeZone(ey),t.push({key:"setup.zone"}
)),e.getSpreadsheetLocale()!==ty&&(e.setSpreadsheetLocale(ty),t.push({key:"setup.locale"})),t}var ny=Jn.filter(e=>Object.keys(_e(e)).length>0);function f_(e){return e.isNew?(Fh(e),Co(e),Gc(e),[]):[
...Dh(e),...Co(e)]}function na(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function h_(e,t,n,r,o){let i=new Kr(Es(e,r,o)),s=Jn.flatMap(
a=>{var c,u,l,d,p,f;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:
p.positions)!=null?f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function g_(e,t,n,r,o,i){var p;let s=Object.fromEntries(Jn.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=
Object.fromEntries(Jn.filter(f=>!t[f].made).map(f=>[f,t[f].sheet]));cm(c.version,{sheets:d,office:o,markKey:i},f=>{_u({...c,version:f}),l=!0}),l||_u(c)}function m_(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Ae.staff.label]:r.join(", ")}:{}}}var y_=e=>({[Ae.staff.label]:e,[Ae.replyTo.label]:"",[
Ae.testTo.label]:"",[Ae.lettersOn.label]:Ae.lettersOn.initial});function b_(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function w_(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&Xs(e);let n=t?ph(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function ry(e){var M,Z;let t=yn(),n=na(e),r=p_(e),{found:o,did:i}=Jm(e,(M=
t==null?void 0:t.tabs)!=null?M:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let T of ny){let h=Sh(T,o[T]);s.set(T,h.open),r.push(...h.did)}let a=Qm(t==null?
void 0:t.markSecret),c=new He({book:e,setUpKey:a.key});for(let T of Jn)c.edits(T,o[T].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":Pu(e,
o.summary.sheet),p=d==="copy"?y_(l()):m_(t,o.settings.id),f=b_(d,t!==void 0),m=s.get("settings").isNew;if(r.push(...f),!m){let T=Lu(c.table("settings"),l,p);d!=="copy"&&r.push(...T)}let b=m?(Z=
t==null?void 0:t.staff)!=null?Z:[l()]:En(c.settingTexts()).settings.staff;r.push(...h_(e,o,s,b,n));for(let T of ny)r.push(...f_(s.get(T)));m&&r.push(...Lu(c.table("settings"),l,p)),g_(e,o,t,n,c,
a.key);let w=a.isNew?im(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&a.allMarked();let L=c.table("units");r.push(...Ps(o.summary.sheet,o.units.name,s.get("units").positions,
L.rows)),d!=="here"&&Xm(e,o.summary.sheet),(t==null?void 0:t.groups)!==Po(L.rows)&&Vs(Po(L.rows)),c.compileSettings(),r.push(...w_(c.settings().staff,t==null?void 0:t.staff));let A=Object.fromEntries(
As.map(T=>[T,s.get(T).rows]));return As.some(T=>{var h;return((h=t==null?void 0:t.lines)==null?void 0:h[T])!==A[T]})&&qs(A),ft(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!w&&
f.length===0,did:r}}var ra=(e,t=$u)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},x_=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};
function Mu(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Wm(e));try{let n=jo(),r=n?new He({who:Vr(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&bn(r),o!=null&&o.length&&ra(o.map(v).join(`\n`))}
catch(n){ra(v(vs(n)))}}function oy(e,t){let n=Ym(t,e.remembered()),{caption:r,where:o}=Hm[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(
o.width).setHeight(o.height),r)}function iy(e){Mu(ea(e),t=>oy(t,e))}function sy(){Mu("showMissingFirst",e=>{let t=Bm(e);t.ok||ra(t.problems.map(({sentence:n})=>n).join(`\n`))})}function k_(e){let t=
e.visitor();return t.is==="staff"||Fr(na(e.spreadsheet()),le(t))}var ay={key:"who.staffOnly"};function v_(e){let t=e.spreadsheet(),n=ta(t);if(n==="here")return qm(t)?void 0:ay;let r=n==="copy"?na(t):
"";return r&&!Fr(r,jo())?{key:"who.ownerFirst"}:void 0}function cy(){Mu("setUp",e=>{let t=yn()?k_(e)?void 0:ay:v_(e);if(t)return[t];let n=jr();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=
ry(e.spreadsheet());n.releaseLock();let i=o.map(v),s="Thiết lập, sửa lại sổ";return r?x_(`${v({key:"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,s)&&oy(e,"assumptions"):ra(i.length?i.join(`\n`):
v({key:"setup.nothing"}),s),[]})}var S_=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Iu({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&We(Ie(a),i)>1;if(!(!e||!o))return r?{key:
"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:Ve(t)}}:void 0:s(n)?{key:"health.gap",with:{last:Ve(n)}}:void 0}function uy({office:e,post:t,remembered:n,state:r}){
let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===le(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:R_(Iu(n,!0,e.today))?[i?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:o}}]:[]}var R_=e=>e!==void 0&&e.key!=="health.trouble";function ly({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||
n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===le(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function __({remembered:{runner:
e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function T_({office:e,remembered:t,state:n}){
let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Mc(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:Ve(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:
a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:at(Ie(c)),hour:String(o)}}],[Ro(t,e.now),{key:"health.sending"}]]}function dy(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[
...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return S_(...__(e),...T_(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:
"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function py(e){Vm(),O_(e==null?void 0:
e.source)}function O_(e){try{let t=new He({book:e,waitMs:5e3});t.compileSettings(),ot(t,()=>ft(t,t.mayWrite("accounts","review"))),E_(t,e),bn(t,()=>t.mayWrite("accounts","review"))}catch(t){
t instanceof oe?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(v(t.problem),"Sổ Tài Khoản",30):e&&$_(e):Kn("onOpen",t)}}function $_(e){let t=ta(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(v({key:n}),"Sổ Tài Khoản",30)}function E_(e,t){var r;let n=Iu((r=e.remembered().post)!=null?r:Yn,e.settings().lettersOn,e.today);n&&e.mayWrite(
"settings","value")&&(t==null||t.toast(v(n),"Sổ Tài Khoản",30))}var C_=e=>e.slice(0,e.indexOf(".")),A_=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:fu[t],why:v({key:
`google.${n}`})}));function P_(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${fe(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function L_(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Uo[n],saw:r,so:Ng[C_(n)]})),unknown:[...t.notAsked.map(n=>({
says:Uo[n],why:v({key:"google.refused"})})),...A_(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:fu[n],answer:r}]),copy:P_(e,t)}}function fy(e){if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let t=e.checkGoogle();return t?ne(L_(e.today,t)):C({key:"google.busy"})}function hy({drafts:e},{unit:t,draft:n}){return e.keep(t,n),ne({})}function gy({
drafts:e},{unit:t}){return e.drop(t),ne({})}var ia=["code","name","kind","parent","email","phone","required","extendedTo","note"],Fu=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ht=(...e)=>new RegExp(
`^(?:${e.join("|")})(?![a-z\\d])`),Du=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),N_="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",M_=
"cdcs|cong doan(?: co so)?|to chuc cong doan",my="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",I_=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",F_=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Ht("bat buoc","required")],["extendedTo",Ht("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Du("e ?-? ?mail","g?mail")],["email",Ht("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Du("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ht("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Du("cap tren","chu quan","quan ly","phu trach")],["parent",Ht("(?:truc )?thuoc","parent","superior")],["kind",Ht(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Fu("cap(?: cong doan| don vi)?")],["note",Ht("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ht("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Fu("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ht(`ten (?:day du )?(?:cua )?(?:${I_})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Fu(`${N_}${my}`,`(?:${M_})${my}`)]],D_=/\b(?:cu|truoc(?: day)?)$/,z_=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,oa=e=>B(E(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function U_(e){
var n,r;let t=oa(e);if(!(!t||D_.test(t)))return(r=ia.find(o=>oa(ut[o].heading)===t))!=null?r:(n=F_.find(([,o])=>o.test(t)))==null?void 0:n[0]}var sa=200;function Qn(e){let t=new Map,n=[];
return e.slice(0,sa).forEach((r,o)=>{let i=U_(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(oa(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!z_.test(oa(r))&&n.push(E(r))}),{at:t,leftOut:n}}var xy=ob(
yy(),1);var ky=["\u0009",";",",","|"],K_=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,Z_=20,j_=2e3,by=(e,t)=>Qn(e.slice(0,j_).split(t)).at.size;function B_(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,Z_),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&by(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of ky)for(let a of t){let c=by(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var vy="\ue000",G_=5e3;function H_(e,t,n,r){let o=Math.min(e.length,t+G_),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function W_(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?H_(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?wy(
e,i,t):wy(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,vy):u,c< e.length&&(o+=e[c]),i=c+1}return o}function wy(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function V_(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>X_(n.slice(n.indexOf(">")+1))))}var q_={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},X_=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=q_[String(o).toLowerCase()])!=null?s:t}).trim(),Y_=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Sy(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=V_(t);if(n)return n;let r=K_.exec(t),o=r?t.slice(r[0].length):t,i=ky.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:B_(o),a=s==="|"?o.split(
`\n`).map(Y_).join(`\n`):o,c=W_(a,s);if(c==="")return[];let{data:u}=(0,xy.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(vy).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var Ry=20;
function Ku(e){let t=e.slice(0,Ry).map(o=>({row:o,at:Qn(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function J_(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var Q_=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,eT=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,tT=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function nT(e){return ia.some(
n=>n!=="code"&&n!=="name"&&e[n])||!Q_.test(e.code)?!1:eT.test(e.code)||tT.test(B(e.name))}function rT(e){var r,o;let{emails:t,bad:n}=Xe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Rt(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=Jt(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=qe(e.extendedTo))!=null?o:e.extendedTo:""}}function ju(e){var d,p,f,m;let t=
Sy(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=Ku(t),r=n&&Qn(n.cells).at.size<2?iT(t):void 0,o=(d=r&&Ku(r))!=null?d:n,{at:i,leftOut:s}=Qn((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>ut[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(f=o==null?void 0:o.line)!=null?f:1,sections:[],
offers:r?sT(t,r):[]},u=o?t.filter(({line:b})=>b>o.line):[],l=((m=o==null?void 0:o.cells)!=null?m:[]).map(b=>E(b)).join("\u0009");return u.forEach(({line:b,cells:w},L)=>{if(L===0&&J_(w)||w.map(M=>E(
M)).join("\u0009")===l)return;let A=Object.fromEntries(ia.map(M=>[M,E(i.has(M)?w[i.get(M)]:"")]));if(nT(A)){c.sections.push({line:b,text:[A.code,A.name].filter(Boolean).join(" · ")});return}if(!r)for(
let M of["name","kind","parent","note"]){let Z=A[M]?kn(w[i.get(M)]):void 0;Z&&c.offers.push({line:b,from:A[M],to:Z.text})}c.lines.push({line:b,unit:rT({...A,email:oT(w,i.get("email"))})})}),c}var oT=(
e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>E(r)).filter(Boolean).join(`\n`)};function iT(e){let t=o=>{var i;return(i=fl(o.map(({cells:s})=>s.slice(0,sa))))==null?
void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Ry)),r=n&&Ku(n);return r&&Qn(r.cells).at.size>1?t(e):void 0}function sT(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,
sa).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Zu=e=>be(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function aT(e){let t=new Map,n=
new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{be(o)&&(t.set(be(o),s),n.has(Zu(o))||n.set(Zu(o),s),Me(i)&&!r.has(Me(i))&&r.set(Me(i),s))}),{byCode:t,byNear:n,byName:r}}var cT=(e,t)=>[e,
t].filter(Boolean).join(" · ")||"(trống)";function Bu(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=aT(t),s=new Map,a=new Map,c=new Map;for(let{
line:l,unit:d}of e.lines){let p=be(d.code);p&&!s.has(p)&&s.set(p,l)}let u=ts([...e.lines.map(({unit:l})=>l),...t.filter(l=>!s.has(be(l.code)))]);for(let{line:l,text:d}of e.sections)n.rejected.push({
line:l,text:d,why:[v({key:"roster.section"})]});return e.lines.forEach(({line:l,unit:d},p)=>{var I;let f=be(d.code),m=Zu(d.code),b=u[p].filter(({column:H,problem:Oe})=>H!=="phone"&&
Oe.key!=="roster.codeTwice").map(za),w=s.get(f);w!==void 0&&w!==l&&b.push(v({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let L=r.get(f),A=L===void 0&&f?t[(I=o.get(m))!=null?I:-1]:void 0,
M=a.get(m);if(A?b.push(v({key:"roster.nearCode",with:{code:A.code,name:A.name}})):L===void 0&&f&&M&&w===l&&b.push(v({key:"roster.nearLine",with:M})),f&&!M&&a.set(m,{line:l,code:d.code}),b.length){
n.rejected.push({line:l,text:cT(d.code,d.name),why:b});return}let Z=Me(d.name),T=c.get(Z),h=i.get(Z);if(T?n.notes.push({line:l,text:v({key:"roster.sameNameLine",with:{...T,name:d.name}})}):
h!==void 0&&h!==L&&n.notes.push({line:l,text:v({key:"roster.sameName",with:{name:d.name,code:t[h].code}})}),T||c.set(Z,{line:l,code:d.code}),L===void 0){n.added.push({line:l,unit:d});return}let g=t[
L],y=e.has.filter(H=>H!=="code"&&d[H]!==g[H]);if(y.length===0){n.same+=1;return}let{code:x,...k}=Object.fromEntries(e.has.map(H=>[H,d[H]]));n.changed.push({line:l,index:L,unit:{code:g.code,...k},code:
g.code,name:d.name,columns:y.map(H=>{let Oe=ut[H].heading;return d[H]===""?v({key:"roster.emptied",with:{column:Oe,was:g[H]}}):Oe})})}),n.absent=t.filter(({code:l})=>be(l)&&!s.has(be(l))).map(({code:
l,name:d})=>({code:l,name:d})),n}var _y=100,uT=2e4;function Ty(e){return e.lines.length===0?[Ue({key:"roster.empty"})]:e.lines.length>uT?[Ue({key:"roster.tooLong"})]:e.missingColumns.map(t=>Ue({key:
"roster.needColumn",with:{column:t}}))}function Oy(e,{text:t}){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let n=ju(t),r=Ty(n);if(r.length)return dt(r);let o=Bu(n,e.table(
"units").rows);return ne({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:
o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,_y),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,_y)}})}function lT(e,t){
t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:r}
)=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),ft(e,!0),e.readyLines()}function $y(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let n=ju(t),r=Ty(n);return r.length?dt(r):(o=ot(e,()=>{let i=Bu(n,e.table("units").rows);return lT(e,i),ne({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:C({key:"workbook.busy"})}var dT=400;function Ey(e,t,n,r,o=r){let i=ii(e.settings),s=xr(e),a=e.deadline.dueBefore?si(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(dT,We(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=ve(t,d);if(i.sends(p)){let{line:f,held:m}=pT(e,s,p,d===0?o:
r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=fT(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function pT(e,t,n,r,o,
i){let s=On(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=$n(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var fT=({units:e},t,n)=>e.filter(r=>{var o;return ce(r)&&lt(r.emails).length&&!((o=t.of(Tn(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Cy({counts:e,held:t}){return[gi.filter(r=>e[r]).map(r=>`${e[r]} ${te(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var Gu=e=>({key:"setting.empty",with:{label:e}});function Py({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,m=fe(n.last),b=c.testTo.join(", "),w=xi(c),L=!!a.dueBefore&&!!c.lettersFrom&&!w,A=L&&(c.lettersFrom>n.last||t>n.last),M=e.units.filter(Z=>ce(Z)&&!lt(Z.emails).length).length;return{
refuse:Ay([!a.dueBefore,Gu("Hạn nộp (trước ngày)")],[!c.lettersFrom,Gu("Gửi thư từ ngày")],[!lt(u).length,Fa],[w,{key:"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[L&&!A&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:Ay([A,{key:"letter.startLate",
with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[M>0,{key:"letter.unreachable",with:{units:M}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!l.trim(),Gu(
"Liên hệ khi cần hỗ trợ")])}}var Ay=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Ny=21,Ly=100,hT=400;function Et(e,t,n){return e.visitor().is==="staff"?n(Bo(e,t)):C({key:"who.staffOnly"})}
function Bo(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:ls(e,t,void 0,n)}}var Hu=e=>e>Ly?hT:Ly;function Wu({office:e,state:t,quota:n}){let r=xr(t),o=[];for(let i=0;
i<=Ny;i+=1){let s=ve(e.today,i),{go:a,held:c}=$n(On(t,s,r).letters,Math.min(i===0?n:1/0,Hu(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Yr=(e,t)=>{var n;return(n=On(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Wu(e).flatMap(({go:r})=>r).find(r=>r.key===t)},gT=/^(?:stores|mail|triggers|values)\./;
function mT(e){let t=e.googleDiffers().filter(n=>gT.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function aa({office:e,post:t,remembered:n,state:r,quota:o},i){let s=ds(
e.compileSettings(),e.settings()),a=Ey(r,e.today,ve(e.today,Ny),Hu(o),Math.min(o,Hu(o))),{refuse:c,warn:u}=Py({state:r,today:e.today,forecast:a,zones:t.zones(),me:le(e.visitor()),runner:n.runner,
takesOver:i});return{refuse:[...s,...mT(e),...c],warn:u}}var My=60,yT=40,Vu=(e,t)=>{var n,r,o;return{key:e.key,kind:te(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function bT({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:at(e),counts:Cy({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,My).map(s=>Vu(s,r)),more:Math.max(0,t.length-My)}}function wT({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:Ve(l),why:d}});return{unknown:r.filter(({state:o})=>o===me.unknown),recent:r.slice(0,yT)}}var ca=e=>Ue(e);
function ua(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=aa(e,!1),s=ly(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:le(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:uy(e).map(ca),refuse:o.map(ca),warn:[...i,...s?[s]:[]].map(ca),health:dy(e).map(ca),days:Wu(e).map(a=>bT(a,r)),...wT(e)}}var qu=(e,t,{key:n})=>Et(e,t,r=>{var u;let o=Yr(r,n),i=le(e.visitor());
if(!o||!i)return C({key:"letter.gone"});if(r.quota<1)return C({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=
r.state.settings;try{t.send({to:[i],...zn(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return C({key:"letter.notSent",with:{to:i}})}return ne({to:i})}),Xu=(e,t,{key:n})=>Et(e,t,r=>{
var s;let o=Yr(r,n);if(!o)return C({key:Ro(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=ps(e,t,(c,{register:u})=>{var l;return en((l=u.get(
n))==null?void 0:l.state)?[]:[i]},`${To}: ${le(e.visitor())}`);return a?a.held?C((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?C({key:"letter.gone"}):(e.log([{what:{key:
"log.sentEarly"},unit:o.unit}]),ne({did:a.did})):C({key:"letter.busy"})}catch(a){if(a instanceof an)return C({key:"workbook.busy"});throw a}});function Iy({office:e,post:t},n,r,o,i){let s=
`${o.why}: ${le(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=So(c).get(n);return u===void 0&&!i?C({key:"letter.gone"}):r(u===void 0?void 0:wr(c[u].state))?(sn(e,new Map([[n,{...i&&
u===void 0?it(i,"planned",e.now):{},...o,why:s,at:e.now}]])),ne({})):C({key:"letter.settled"})});return a?a.value:C({key:"workbook.busy"})}var Yu=(e,t,{key:n})=>Et(e,t,r=>Iy(r,n,o=>!en(o),{state:
me.skipped,why:"Cán bộ chọn bỏ qua"},Yr(r,n))),Ju=(e,t,{key:n,wasSent:r})=>Et(e,t,o=>Iy(o,n,i=>i==="unknown",r?{state:me.sent,why:"Cán bộ xác nhận đã gửi"}:{state:me.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function xT({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Ae.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Qu=(e,t,{on:n,takeOver:r})=>Et(e,t,o=>{let i=n?aa(o,r).refuse:[];if(i.length)return dt(i.map(a=>Ue(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),xT(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),ne(ua(Bo(e,t)))):C({key:
"workbook.busy"})});function kT({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==le(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Fy=(e,t)=>Et(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Wf(e,t),ne(ua(kT(n)||
r?Bo(e,t):n))}),Dy=(e,t,{key:n})=>Et(e,t,r=>{let o=Yr(r,n);if(!o)return C({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=zn(o,r.state);return ne({...Vu(o,r.state),subject:i,html:s,
text:a,zalo:Df(o,r.state),attachments:c.map(({name:u})=>u)})});var Jr=e=>uh(JSON.stringify(Pt.map(t=>e[t])));function vT(e,t,n){let r={row:e.rowId},o=An(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:or(Oi(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:or(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:or({key:"account.changedSince",with:{columns:Sr(e,n).join(", ")}}),...r}),i}var el=(e,t)=>e.rowId||`~${t}`;function Go(e,t,n,r=Pr(e)){let o=Object.fromEntries(ye.map(s=>[s,e[s]])),i=
Je(e);return{rowId:el(e,t),version:Jr(e),fields:o,stopped:i,says:i?[]:vT(e,r,n),review:An(e,n),comment:e.comment}}var la=(e,t,n)=>{var r;return lr({dueBefore:t.dueBefore,graceUntil:t.graceUntil,
extendedTo:ur((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},er=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ye.some(o=>n[o])?[{row:n,index:r}]:[]);var zy=({code:e,name:t})=>({code:e.trim(),name:t});
function Uy(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Ys(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=Qs(s,n,o,r);if(!b.may)return C(
b.why)}let a=Js(n,r);if(s===void 0&&i.length===0&&!a)return C(Tu(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return ne({who:{email:le(n),
isStaff:n.is==="staff"},unit:c&&{...zy(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(zy),mayChoose:a,rows:c?er(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>Go(b,w,
e.markKey())):[],deadline:la(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Ky(e){let t=e.visitor(),n=e.table("units").rows,r=
Ys(t,n),o=Js(t,e.settings())?n:r;return ne({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var tl=(e,t)=>e.trim()===t.trim();function Zy(e,t,n){let r={...t.fields},o=[];for(
let s of ye){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];tl(c,a)?r[s]=u:!tl(u,a)&&!tl(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var jy=200,ST=30,RT=(e,t)=>({...Sa(ct),unit:e,usage:Fe.active,rowId:t}),_T=(e,t)=>ye.every(n=>e[n]===t[n])&&Je(e)===Je(t),TT=(e,t)=>t.stopped&&e.kind?void 0:Pr(t.fields),OT=(e,t,n)=>({...e,...n==null?
void 0:n.values,usage:t.stopped?Fe.stopped:Fe.active}),$T=e=>({fields:Object.fromEntries(ye.map(t=>[t,e[t]])),stopped:Je(e)});function ET(e,t){if(!t||!e.opened||Jr(t)===e.version)return e;let{fields:
n,stopped:r,bothChanged:o}=Zy(e.opened,e,$T(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Jr(t)}}function CT(e,t,n){let r=n.findIndex((l,d)=>el(l,d)===e.rowId),o=r<0?void 0:n[r],i=ET(e,o);
if(o&&o.unit.trim()!==t)return Ue({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Ue({key:"form.rowGone"},{row:i.rowId});let s=o!=null?o:RT(t,i.rowId),a=TT(s,i),c=OT(s,i,a);if(
!o)return{sent:i,reading:a,after:c,what:"added"};let u=_T(o,c)?"same":Je(c)&&!Je(o)?"stopped":"changed";return{sent:i,reading:a,index:r,before:o,after:c,what:u}}var AT=e=>({by:e.source===sr.hand?"":
e.by,at:Ve(e.updated)}),PT=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Jr(n)!==o.version?[{...Go(n,r,e.markKey()),...AT(n)}]:[]);function LT(e){return e.filter(({sent:t,what:n}
)=>!t.stopped&&n!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:or(o.problem),row:
t.rowId,field:o.field,suggest:o.suggest}))})}function NT(e,t,n){let r=e.some(({after:i})=>!Je(i)&&i.kind!==G.none),o=new Set(e.map(({index:i})=>i));return r?er(n,t).filter(({row:i,index:s}
)=>i.kind===G.none&&!Je(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Jr(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Fe.stopped},what:"stopped"})):[]}function MT(
e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...er(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!Je(s)),i=
o.filter(s=>s.kind===G.none);return i.length===0||i.length===o.length?[]:i.map(s=>Ue({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var IT=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==G.none&&!Je(n));function FT(e,t,n,r){let o=PT(e,n);if(o.length)return dt(o.map(a=>Ue({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&er(r,t.unit).length+i>jy)return C({key:"form.unitFull",with:{most:jy}});let s=[...LT(n),...MT(n,t.unit,r)];return IT(n)&&!t.consent&&s.push(Ue({key:"form.consent"},{field:"consent"})),
s.length?dt(s):void 0}var DT=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...ye.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Lt),...t&&t.usage!==n.usage?[Lt("usage")]:[
]]))],By=e=>Object.fromEntries(Zl.map(t=>[t,e[t]]));function zT(e,t,n,r){let o=e.visitor(),i=le(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==G.none&&n.consent;
Object.assign(l,{updated:e.now,by:i,source:sr.form},p?{consent:`${i||"Người dùng biểu mẫu"}, ${Ve(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:DT(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Lc(e,{accounts:[...a,...c.map(
l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:By(l.after)})),added:c.map(l=>By(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:
l})=>(l==null?void 0:l.review)===Se.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function UT(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=
new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:
a.kind===G.none?`${G.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:er(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Go(a,c,e.markKey(),s.get(a.rowId))),
deadline:la(o,i,e.today),pages:i.pages}}function KT(e,t){let n=e.table("units").rows,r=Qs(t.unit,e.visitor(),n,e.settings());if(!r.may)return C(r.why);let o=e.table("accounts").rows,i=t.rows.map(
d=>CT(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return dt(s);let a=i;a.push(...NT(a,t.unit,o));let c=FT(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?zT(e,u,t,
r.unlisted):Lf(e,t.unit);return ne(UT(e,t,a,l))}function Gy(e,t){var n;return t.rows.length===0?C({key:"form.nothing"}):t.rows.length>ST?C({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?dt([{key:"form.oldPage",sentence:v({key:"form.oldPage"})}]):(n=ot(e,()=>KT(e,t)))!=null?n:C({key:"workbook.busy"})}var xn=e=>J().check(Fs(e)),da=xn(es),Hy=ee(
Object.fromEntries(ye.map(e=>[e,xn(2e3)]))),ZT=ee({rowId:J().check(zo(/^[~\w-]{1,40}$/)),version:xn(400),fields:Hy,stopped:Wn(),opened:$t(ee({fields:Hy,stopped:Wn()}))}),pa=ee({}),fa=ee({key:xn(300)}
),wn=(e,t)=>({input:e,run:t}),Wt=(e,t)=>wn(e,(n,r,o)=>t(n,o)),Wy={openForm:Wt(ee({unit:$t(da)}),Uy),listUnits:Wt(pa,Ky),saveReport:Wt(ee({unit:da,consent:Wn(),rows:Gt(ZT).check(Fs(60))}),Gy),
keepDraft:Wt(ee({unit:da,draft:xn(6e4)}),hy),dropDraft:Wt(ee({unit:da}),gy),checkAll:Wt(pa,Nf),checkGoogle:Wt(pa,fy),previewRoster:Wt(ee({text:xn(4e6)}),Oy),importRoster:Wt(ee({text:xn(4e6)}),$y),
lettersView:wn(pa,Fy),previewLetter:wn(fa,Dy),sendToMe:wn(fa,qu),sendNow:wn(fa,Xu),skipLetter:wn(fa,Yu),decideUnknown:wn(ee({key:xn(300),wasSent:Wn()}),Ju),switchLetters:wn(ee({on:Wn(),takeOver:Wn()}
),Qu)},jT=41e5;function Vy(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Wy,n))throw new Error("unknown call");if(typeof r!="string"||r.length>jT)throw new Error(
"malformed body");let{input:o,run:i}=Wy[n];return i(e,t,Lg(o,JSON.parse(r)))}function BT(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function qy(e,t){
let n;try{let r=jo();if(r==="")return JSON.stringify(C({key:"who.nobody"}));let o=n=new He({who:Vr(r)}),i=Vy(o,new Hr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&bn(o),JSON.stringify(i)}catch(
r){let o=vs(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!BT(n)?JSON.stringify(C(o)):(Wr(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(C({key:"workbook.protected"}
)))}}function GT(e){py(e)}function HT(e){e!=null&&e.range&&e.source&&jm(e)}function WT(e,t){return qy(e,t)}function VT(e){Zm(e)}function qT(){sy()}function XT(){cy()}return ib(YT);})();
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
