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
"use strict";var App=(()=>{var eS=Object.create;var wi=Object.defineProperty;var tS=Object.getOwnPropertyDescriptor;var nS=Object.getOwnPropertyNames;var rS=Object.getPrototypeOf,oS=
Object.prototype.hasOwnProperty;var iS=(e,t,n)=>t in e?wi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var sS=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},aS=(e,t)=>{for(var n in t)wi(e,n,{get:t[n],enumerable:!0})},Zp=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of nS(t))!oS.call(e,o)&&o!==n&&wi(e,o,{get:(
)=>t[o],enumerable:!(r=tS(t,o))||r.enumerable});return e};var cS=(e,t,n)=>(n=e!=null?eS(rS(e)):{},Zp(t||!e||!e.__esModule?wi(n,"default",{value:e,enumerable:!0}):n,e)),uS=e=>Zp(wi({},"__esModule",{
value:!0}),e);var ae=(e,t,n)=>iS(e,typeof t!="symbol"?t+"":t,n);var R0=sS((fp,mp)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof mp=="object"&&
typeof fp!="undefined"?mp.exports=t():e.Papa=t()})(fp,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=v(g);y.chunkSize=
parseInt(y.chunkSize),g.step||g.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(g,y){var k=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){let K=this._config.newline;K||(C=this._config.quoteChar||'"',K=this._handle.guessLineEndings(g,C)),g=[...g.split(K).slice(k)].join(K)}
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
this._config.downloadRequestBody)}catch(K){this._chunkError(K.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var g,y,k=
typeof FileReader!="undefined";this.stream=function(C){this._input=C,y=C.slice||C.webkitSlice||C.mozSlice,k?((g=new FileReader).onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var C=
this._input,K=(this._config.chunkSize&&(K=Math.min(this._start+this._config.chunkSize,this._input.size),C=y.call(C,this._start,K)),g.readAsText(C,this._config.encoding));k||this._chunkLoaded({target:{
result:K}})},this._chunkLoaded=function(C){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(C.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function d(m){var g;c.call(this,m=m||{}),this.stream=function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=
this._config.chunkSize,g=y?(k=g.substring(0,y),g.substring(y)):(k=g,""),this._finished=!g,this.parseChunk(k)}}function p(m){c.call(this,m=m||{});var g=[],y=!0,k=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(C){this._input=C,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){k&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},this._streamData=O(function(C){try{g.push(typeof C=="string"?C:C.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(K){this._streamError(K)}},this),this._streamError=O(function(C){this._streamCleanUp(),this._sendError(C)},this),this._streamEnd=O(function(){
this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=O(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(m){var g,y,k,C,K=Math.pow(2,53),Te=-K,fe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,qe=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
te=this,Pe=0,$=0,Se=!1,j=!1,H=[],E={data:[],errors:[],meta:{}};function Xe(Y){return m.skipEmptyLines==="greedy"?Y.join("").trim()==="":Y.length===1&&Y[0].length===0}function me(){if(E&&k&&(zt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),m.skipEmptyLines&&(E.data=E.data.filter(function(ge){return!Xe(ge)})),Ae(
)){let ge=function(ot){H.push(ot)};var G=ge;if(E)if(Array.isArray(E.data[0])){for(var Y=0;Ae()&&Y< E.data.length;Y++)E.data[Y].forEach(ge);E.data.splice(0,1)}else E.data.forEach(ge)}function V(ge,ot){
for(var Le=m.header?{}:[],J=0;J< ge.length;J++){var Z=J,it=ge[J],it=((ne,ye)=>(Ke=>(m.dynamicTypingFunction&&m.dynamicTyping[Ke]===void 0&&(m.dynamicTyping[Ke]=m.dynamicTypingFunction(Ke)),(
m.dynamicTyping[Ke]||m.dynamicTyping)===!0))(ne)?ye==="true"||ye==="TRUE"||ye!=="false"&&ye!=="FALSE"&&((Ke=>{if(fe.test(Ke)&&(Ke=parseFloat(Ke),Te< Ke&&Ke< K))return 1})(ye)?parseFloat(ye):qe.test(
ye)?new Date(ye):ye===""?null:ye):ye)(Z=m.header?J>=H.length?"__parsed_extra":H[J]:Z,it=m.transform?m.transform(it,Z):it);Z==="__parsed_extra"?(Le[Z]=Le[Z]||[],Le[Z].push(it)):Le[Z]=it}
return m.header&&(J>H.length?zt("FieldMismatch","TooManyFields","Too many fields: expected "+H.length+" fields but parsed "+J,$+ot):J< H.length&&zt("FieldMismatch","TooFewFields",
"Too few fields: expected "+H.length+" fields but parsed "+J,$+ot)),Le}var Ce;E&&(m.header||m.dynamicTyping||m.transform)&&(Ce=1,!E.data.length||Array.isArray(E.data[0])?(E.data=E.data.map(V),Ce=
E.data.length):E.data=V(E.data,0),m.header&&E.meta&&(E.meta.fields=H),$+=Ce)}function Ae(){return m.header&&H.length===0}function zt(Y,V,Ce,G){Y={type:Y,code:V,message:Ce},G!==void 0&&(Y.row=G),
E.errors.push(Y)}T(m.step)&&(C=m.step,m.step=function(Y){E=Y,Ae()?me():(me(),E.data.length!==0&&(Pe+=Y.data.length,m.preview&&Pe>m.preview?y.abort():(E.data=E.data[0],C(E,te))))}),this.parse=function(
Y,V,Ce){var G=m.quoteChar||'"',G=(m.newline||(m.newline=this.guessLineEndings(Y,G)),k=!1,m.delimiter?T(m.delimiter)&&(m.delimiter=m.delimiter(Y),E.meta.delimiter=m.delimiter):((G=((ge,ot,Le,J,Z)=>{
var it,ne,ye,Ke;Z=Z||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var uo=0;uo< Z.length;uo++){for(var Xt,yi=Z[uo],Ye=0,Yt=0,Be=0,ht=(ye=void 0,new w({comments:J,delimiter:yi,newline:ot,preview:
10}).parse(ge)),gn=0;gn< ht.data.length;gn++)Le&&Xe(ht.data[gn])?Be++:(Xt=ht.data[gn].length,Yt+=Xt,ye===void 0?ye=Xt:0< Xt&&(Ye+=Math.abs(Xt-ye),ye=Xt));0< ht.data.length&&(Yt/=ht.data.length-Be),
1.99< Yt&&(ne===void 0||Ye< ne||Ye===ne&&Ke< Yt)&&(ne=Ye,it=yi,Ke=Yt)}return{successful:!!(m.delimiter=it),bestDelimiter:it}})(Y,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=G.bestDelimiter:(k=!0,m.delimiter=s.DefaultDelimiter),E.meta.delimiter=m.delimiter),v(m));return G.header=Ae(),m.preview&&m.header&&G.preview++,g=Y,y=new w(G),E=y.parse(g,V,Ce),me(),Se?{
meta:{paused:!0}}:E||{meta:{paused:!1}}},this.paused=function(){return Se},this.pause=function(){Se=!0,y.abort(),g=T(m.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
te.streamer._halted?(Se=!1,te.streamer.parseChunk(g,!0)):(void 0)(te.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),E.meta.aborted=!0,T(m.complete)&&m.complete(E),g=
""},this.guessLineEndings=function(ge,G){ge=ge.substring(0,1048576);var G=new RegExp(f(G)+"([^]*?)"+f(G),"gm"),Ce=(ge=ge.replace(G,"")).split("\r"),G=ge.split(`\n`),ge=1< G.length&&G[0].length< Ce[
0].length;if(Ce.length===1||ge)return`\n`;for(var ot=0,Le=0;Le< Ce.length;Le++)Ce[Le][0]===`\n`&&ot++;return ot>=Ce.length/2?`\r\n`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(m){var g=(m=m||{}).delimiter,y=m.newline,k=m.comments,C=m.step,K=m.preview,Te=m.fastMode,fe=null,qe=!1,te=m.quoteChar==null?'"':m.quoteChar,Pe=te;if(m.escapeChar!==void 0&&(Pe=
m.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),k===g)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||
-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var $=0,Se=!1;this.parse=function(j,H,E){if(typeof j!="string")throw new Error("Input must be a string");var Xe=
j.length,me=g.length,Ae=y.length,zt=k.length,Y=T(C),V=[],Ce=[],G=[],ge=$=0;if(!j)return Ye();if(Te||Te!==!1&&j.indexOf(te)===-1){for(var ot=j.split(y),Le=0;Le< ot.length;Le++){if(G=ot[Le],$+=G.length,
Le!==ot.length-1)$+=y.length;else if(E)return Ye();if(!k||G.substring(0,zt)!==k){if(Y){if(V=[],Ke(G.split(g)),Yt(),Se)return Ye()}else Ke(G.split(g));if(K&&K<=Le)return V=V.slice(0,K),Ye(!0)}}
return Ye()}for(var J=j.indexOf(g,$),Z=j.indexOf(y,$),it=new RegExp(f(Pe)+f(te),"g"),ne=j.indexOf(te,$);;)if(j[$]===te)for(ne=$,$++;;){if((ne=j.indexOf(te,ne+1))===-1)return E||Ce.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:$}),Xt();if(ne===Xe-1)return Xt(j.substring($,ne).replace(it,te));if(te===Pe&&j[ne+1]===Pe)ne++;else if(te===Pe||ne===0||j[
ne-1]!==Pe){J!==-1&&J< ne+1&&(J=j.indexOf(g,ne+1));var ye=uo((Z=Z!==-1&&Z< ne+1?j.indexOf(y,ne+1):Z)===-1?J:Math.min(J,Z));if(j.substr(ne+1+ye,me)===g){G.push(j.substring($,ne).replace(it,te)),j[$=
ne+1+ye+me]!==te&&(ne=j.indexOf(te,$)),J!==-1&&J<$&&(J=j.indexOf(g,$)),Z!==-1&&Z<$&&(Z=j.indexOf(y,$));break}if(ye=uo(Z),j.substring(ne+1+ye,ne+1+ye+Ae)===y){if(G.push(j.substring($,ne).replace(it,
te)),yi(ne+1+ye+Ae),J!==-1&&J<$&&(J=j.indexOf(g,$)),ne=j.indexOf(te,$),Y&&(Yt(),Se))return Ye();if(K&&V.length>=K)return Ye(!0);break}Ce.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:V.length,index:$}),ne++}}else if(k&&G.length===0&&j.substring($,$+zt)===k){if(Z===-1)return Ye();$=Z+Ae,Z=j.indexOf(y,$),J!==-1&&J<$&&(J=j.indexOf(g,
$))}else if(J!==-1&&(J< Z||Z===-1))G.push(j.substring($,J)),$=J+me,J=j.indexOf(g,$);else{if(Z===-1)break;if(G.push(j.substring($,Z)),yi(Z+Ae),Y&&(Yt(),Se))return Ye();if(K&&V.length>=K)return Ye(!0)}
return Xt();function Ke(Be){V.push(Be),ge=$}function uo(Be){var ht=0;return ht=Be!==-1&&(Be=j.substring(ne+1,Be))&&Be.trim()===""?Be.length:ht}function Xt(Be){return E||(Be===void 0&&(Be=j.substring(
$)),G.push(Be),$=Xe,Ke(G),Y&&Yt()),Ye()}function yi(Be){$=Be,Ke(G),G=[],Z=j.indexOf(y,$)}function Ye(Be){if(m.header&&!H&&V.length&&!qe){var ht=V[0],gn=Object.create(null),iu=new Set(ht);let Bp=!1;
for(let lo=0;lo< ht.length;lo++){let Jt=a(ht[lo]);if(gn[Jt=T(m.transformHeader)?m.transformHeader(Jt,lo):Jt]){let bi,jp=gn[Jt];for(;bi=Jt+"_"+jp,jp++,iu.has(bi););iu.add(bi),ht[lo]=bi,gn[Jt]++,Bp=!0,(
fe=fe===null?{}:fe)[bi]=Jt}else gn[Jt]=1,ht[lo]=Jt;iu.add(Jt)}Bp&&console.warn("Duplicate headers found and renamed."),qe=!0}return{data:V,errors:Ce,meta:{delimiter:g,linebreak:y,aborted:Se,truncated:
!!Be,cursor:ge+(H||0),renamedHeaders:fe}}}function Yt(){C(Ye()),V=[],Ce=[]}},this.abort=function(){Se=!0},this.getCharIndex=function(){return $}}function x(m){var g=m.data,y=o[g.workerId],k=!1;if(
g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var C={abort:function(){k=!0,L(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(T(y.userStep)){for(var K=
0;K< g.results.data.length&&(y.userStep({data:g.results.data[K],errors:g.results.errors,meta:g.results.meta},C),!k);K++);delete g.results}else T(y.userChunk)&&(y.userChunk(g.results,C,g.file),
delete g.results)}g.finished&&!k&&L(g.workerId,g.results)}function L(m,g){var y=o[m];T(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[m]}function b(){throw new Error("Not implemented.")}
function v(m){if(typeof m!="object"||m===null)return m;var g,y=Array.isArray(m)?[]:{};for(g in m)y[g]=v(m[g]);return y}function O(m,g){return function(){m.apply(g,arguments)}}function T(m){
return typeof m=="function"}return s.parse=function(m,g){var y=(g=g||{}).dynamicTyping||!1;if(T(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,g.transform=!!T(g.transform)&&g.transform,
g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(
!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(g.download?u:d)(g)):m.readable===!0&&T(m.read)&&T(m.on)?y=new p(g):(t.File&&m instanceof File||
m instanceof Object)&&(y=new l(g)),y.stream(m);(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var C=t.URL||t.webkitURL||null,K=e.toString();return s.BLOB_URL||(s.BLOB_URL=C.createObjectURL(
new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",K,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=x,k.id=i++,o[k.id]=k)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,y.postMessage({input:m,config:g,workerId:y.id})},s.unparse=function(m,g){var y=!1,k=!0,C=",",K=`\r\n`,Te='"',fe=
Te+Te,qe=!1,te=null,Pe=!1,$=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(H){return g.delimiter.indexOf(H)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(qe=g.skipEmptyLines),
typeof g.newline=="string"&&(K=g.newline),typeof g.quoteChar=="string"&&(Te=g.quoteChar,fe=Te+Te),typeof g.header=="boolean"&&(k=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");te=g.columns}g.escapeChar!==void 0&&(fe=g.escapeChar+Te),g.escapeFormulae instanceof RegExp?Pe=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Pe=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(Te),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return Se(te,m,qe);if(
Array.isArray(m[0]))return Se(null,m,qe);if(typeof m[0]=="object")return Se(te||Object.keys(m[0]),m,qe)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||te),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),Se(m.fields||[],m.data||[],qe);throw new Error("Unable to serialize unrecognized input");function Se(H,E,Xe){var me="",Ae=(typeof H=="string"&&(H=
JSON.parse(H)),typeof E=="string"&&(E=JSON.parse(E)),Array.isArray(H)&&0< H.length),zt=!Array.isArray(E[0]);if(Ae&&k){for(var Y=0;Y< H.length;Y++)0< Y&&(me+=C),me+=j(H[Y],Y);0< E.length&&(me+=K)}for(
var V=0;V< E.length;V++){var Ce=(Ae?H:E[V]).length,G=!1,ge=Ae?Object.keys(E[V]).length===0:E[V].length===0;if(Xe&&!Ae&&(G=Xe==="greedy"?E[V].join("").trim()==="":E[V].length===1&&(E[V][0]==null||E[V][
0].length===0)),Xe==="greedy"&&Ae){for(var ot=[],Le=0;Le< Ce;Le++){var J=zt?H[Le]:Le;ot.push(E[V][J])}G=ot.join("").trim()===""}if(!G){for(var Z=0;Z< Ce;Z++){0< Z&&!ge&&(me+=C);var it=Ae&&zt?H[Z]:Z;
me+=j(E[V][it],Z)}V< E.length-1&&(!Xe||0< Ce&&!ge)&&(me+=K)}}return me}function j(H,E){var Xe,me,Ae;return H==null?"":H.constructor===Date?isNaN(H.getTime())?"":H.toISOString():(Ae=!1,Xe=H.toString(),
Pe&&typeof H!="number"&&typeof H!="bigint"&&typeof H!="boolean"&&Pe.test(Xe)&&(H=Xe="'"+Xe,Ae=!0),me=Xe.replace($,fe),(Ae=Ae||y===!0||typeof y=="function"&&y(H,E)||Array.isArray(y)&&y[E]||((zt,Y)=>{
for(var V=0;V< Y.length;V++)if(-1< zt.indexOf(Y[V]))return!0;return!1})(me,s.BAD_DELIMITERS)||-1< me.indexOf(C)||-1< Xe.indexOf(Te)||me.charAt(0)===" "||me.charAt(me.length-1)===" ")?Te+me+Te:me)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var QN={};aS(QN,{doGet:()=>VN,onEdit:(
)=>HN,onOpen:()=>WN,openPage:()=>Xx,rpc:()=>qN,sendDailyLetters:()=>XN,setUp:()=>JN,showMissingFirst:()=>YN});var lS="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
dS="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",pS=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,hS="âáàåãäêéèúüë_ùøûõï",fS=[0,1,0,9,3,35],mS="ôöñíìæóòî",
gS="ơưđíìỉĩịỵ",yS="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Wp=/[A-Za-z\xA1-\u1EF9]+/g,bS=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Hp=/[^\0-\x7F]/,Vp=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,wS=
/[a-z]Ã|Ã.[a-z]/,kS="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",xS="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",vS="o?a|u?ê|i|u?y",SS=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",RS=new RegExp(`^(?:${kS})?(?:(?:${xS})(?:ng|[cmnpt])|(?:${vS})[cn]h|${SS})$`),OS=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",TS="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",CS="^[^1]*(?:[cpt]|ch)$",LS=new RegExp(`${OS}|(?:${TS})[12]|${CS}`);function _S(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return RS.test(n.replace(/[12]/,""))&&!LS.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Gp=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function qp(e){let t=Gp(e);return e.replace(Wp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>dS[lS.indexOf(o)]||o);return t||Gp(n)?r.toUpperCase():r})}function Xp(e){return e.replace(pS,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=hS.indexOf(r.charAt(1)),s=fS[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(gS[mS.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Yp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+yS.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ki(n),i=Vp.test(e);return i&&t===e||(i||wS.test(e))&&r&&!o?n:void 0}function ki(e,t=String){let n=(e.match(Wp)||[]).filter(o=>o.length>1&&
Hp.test(o)),r=n.filter(o=>_S(t(o))).length;return{good:r,bad:n.length-r}}var Jp={tcvn3:qp,vni:Xp,mojibake:Yp};function Kn(e){if(!Hp.test(e))return;let t=e.normalize("NFC");if(bS.test(
t))return"unicode";if(Vp.test(t)||Yp(t)!==void 0)return"mojibake";let n=ki(t);if(n.bad===0)return;let r=ki(t,qp),o=ki(t,Xp),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function kr(e){let t=Kn(e),n=t&&t!=="unicode"?Jp[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function Qp(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${Kn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Jp[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=kr(c),d=!l&&r&&Kn(c)===void 0&&ki(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var $S=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",AS="\\0-\\x08\\x0E-\\x1F\\x7F",ES=new RegExp(`[${$S}${AS}]`,"g"),PS=/[\x80-\x9F\xAD]/g,NS=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,MS=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(ES,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Kn(t);if(r&&r!=="unicode"&&Kn(n)===r)return n}return t.replace(PS,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function U(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(NS,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function nh(e,t){return U(e)===U(t)}var eh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function th(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?eh.indexOf((a+c).normalize("NFC")):-1,l=u<0?eh.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?MS.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function yn(e,t){let n=th(e),r=th(t);return n< r?-1:n>r?1:0}function rh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Ds(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Fs=e=>e.slice(0,1).toLowerCase()+e.slice(1);var ih=864e5,zs=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),oh=e=>String(e).padStart(2,"0"),oe=(e,t)=>new Date(zs(e)+t*ih).toISOString(
).slice(0,10);function sh(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Je=(e,t)=>Math.round((zs(t)-zs(e))/ih),su=e=>new Date(zs(e)).getUTCDay(),ue=e=>e.slice(0,10),po=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ks=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,q=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",be=e=>e?`${q(e)} ${e.slice(11,16)}`:"",
IS=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],wt=e=>`${q(e)} (${IS[su(e)]})`,au=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${oh(t)}-${oh(n)}`:void 0},ah=200,DS=4e3,Qt="(\\d{1,2})",Bs="(\\d{4}|\\d{2})",Us="(?: ?[-/.\\\\] ?| )",FS=`${Qt}${Us}${Qt}${Us}${Bs}`,zS=
`(\\d{4})${Us}${Qt}${Us}${Qt}`,US=`${Qt} ?thang ?${Qt}(?: ?[,/.-] ?| ?nam ?| )${Bs}`,ch=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],uh=`(${ch.join("|")})[a-z]{0,6}\\.?`,
KS=`${Qt}[ -]${uh}[ ,-]{1,2}${Bs}`,BS=`${uh} ${Qt},? ${Bs}`,jS="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",ZS=`(?:${[FS,zS,US,KS,BS].join("|")})${jS}(?![a-z\\d]|[/.\\\\]\\d)`,lh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",GS=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${lh})`,WS=new RegExp(`^[ ,.:;()-]*(?:${GS}[ ,.:;()-]*){0,8}$`),HS=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,cu=e=>W(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function dh(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${ZS}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[f,w="",x,L,b,v,O,T,m,g,y,k,C,K,Te,fe,qe]=h,te=(s=(i=(o=(r=b!=null?b:v)!=null?r:y)!=null?o:K)!=null?i:qe)!=null?s:"",Pe=(a=L!=null?L:O)!=null?a:g,$=(c=C!=null?C:Te)!=null?c:"",Se=h.index+w.length,
j=au(te.length===2?2e3+ +te:+te,Pe===void 0?ch.indexOf($)+1:+Pe,+((p=(d=(l=(u=x!=null?x:T)!=null?u:m)!=null?l:k)!=null?d:fe)!=null?p:""));t.push({day:j,from:Se,to:Se+f.length-w.length})}return t}
function ct(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return au(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>ah)return;let t=cu(e),[n,r]=dh(t);if(!n||r||!WS.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(lh,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||HS.test(o)?void 0:n.day}function ph(e){let t=cu(e.slice(0,ah));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ct(t.replace(/^truoc\b/,""))}var hh="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",VS="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",qS=new RegExp(
`(?:^|[^a-z\\d/.-])${Qt}(?: ?[/.-] ?${Qt})? ?(?:${hh}) ?$`),XS=new RegExp(`^[ ()]*(?:${hh})[ ()]*(?:(?:${VS}),? *)?$`);function fh(e,t){var s;if(e.length>DS)return;let n=cu(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of dh(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=qS.exec(l);if(p&&/\d/.test(l)){if(d=(s=au(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&XS.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=Je(d,a)+1;if(h<1||h>t)return;for(let f=0;f< h;f+=1)r.add(oe(d,f));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var mh="Nếu vẫn báo, gọi cán bộ phụ trách.",gh={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,
todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:
"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."}
,"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${mh}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${mh}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var en=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",uu="Mở trang rồi sao chép lại toàn bộ địa chỉ.",yh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",xi=
"Mở thử một lần.",bh={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:en},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${en} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${yh}`,letter:{todo:`${en} ${yh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:en},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${en}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${en}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:en},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:en},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:en},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:uu},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:en},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:uu},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:uu},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:xi},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:xi},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:xi},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:xi},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:xi},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var lu=
"ví dụ hoa.nguyen@gmail.com",js=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",wh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${lu}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${lu}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${lu}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var kh=({label:e,example:t})=>`Ghi đầy đủ ${Fs(e)}, ví dụ: ${t}.`,xh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:kh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:kh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var vh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Sh="Ghi số di động hoặc số cố định của người quản trị.",Zs="Xem lại số.",Rh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${vh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${vh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Sh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Sh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Zs},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Zs},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Zs},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Zs},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function bn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var YS=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function Gs(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?bn(n,YS.get(t)):n]))}var Ws=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Oh=e=>{var t,n,r,o;return typeof e=="string"?e:
`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${Fs((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Hs=(e,t)=>typeof e=="function"?e(t):e;var du={...bh,...Rh,...wh,
...xh,...gh},ho=({key:e,with:t})=>Ws(Hs(du[e],Gs(t)));var JS=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",
cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),TM=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),QS=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],eR=1<< QS.length,CM=eR<<1;function pu(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=JS.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var tR=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],nR=new RegExp(` (?:${tR.join("|")})(?= )`,"g"),hu=
/^(?:huien|thi xa|thanh pho) /;function Th(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${pu(s,t).join(" ")} `.replace(nR,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(pu(s.name,t).join(" "));n.set(a,c),i(c,a),hu.test(c)&&i(c.replace(hu,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Ch(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(N(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!hu.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function xr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var vi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Vs={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},fu=(e="")=>W(N(e));function mu(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Vs.key,n=e.phone===Vs.phone,r=
e.email===Vs.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>fu(e[i])===fu(Vs[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Lh=e=>e.length>2||vi(e).length>1,qs={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Ch(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>xr(e,
t=>t.key).filter(t=>vi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>xr(e,t=>t.key).flatMap(t=>xr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>xr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${fu(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>xr(e,t=>t.phone).filter(Lh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>xr(
e,t=>t.email).filter(Lh).map(t=>({rows:t}))}};var _h=Object.fromEntries(Object.entries(qs).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var $h={"workbook.notSetUp":{what:
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
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${js(e.text)}`}),"setting.page":e=>({what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var rR=3;function oR({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>rR?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${bn(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Ah={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${js(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>oR(e),"roster.section":{
what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}
),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Eh={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Ph={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Nh={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Mh={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var Ih={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:
"Chọn theo từng cấp trên rồi in nhiều lần."}),"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{
what:"Ngày phát hiện chưa đúng.",todo:"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:
"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Dh={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`};var iR={...du,
..._h,...$h,...Ah,...Eh,...Ph,...Nh,...Mh,...Ih,...Dh},Fh=e=>Hs(iR[e.key],Gs(e.with)),S=e=>Ws(Fh(e)),zh=e=>Oh(Fh(e)),tn=e=>({ok:!0,value:e}),$t=(...e)=>({ok:!1,problems:e});var sR=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function aR(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Uh(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||sR.test(t)?tn(t):$t(aR(t))}var Kh="script.google.com";var cR="[-–—_.,/?!*0 ]*",uR="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",lR=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",dR="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",pR=new RegExp(`^(?:${cR}|${uR}|${lR}|${dR})$`,"iu"),hR=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Bn(e){return pR.test(e)?"NOTHING":hR.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Si="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),jh=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),gu=[...Si.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...jh],fR=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Zh=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],mR=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,gR=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Bh=`\\s"'“”‘’<>()[\\]{},;:!?*`,Gh=new RegExp(`^[${Bh}-]+|[${Bh}.…-]+$`,"g"),
yR=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Wh(e){let t=Zh.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=gu.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||fR.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Si.includes(n),a=s?n:Si.find(l=>Ds(n,l));if(!a)return jh.find(l=>Ds(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&gu.includes(u)?u:`${a}.com`}var Xs=e=>mR.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ys(e){let t=W(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Wh(r(t.slice(n+1)))}`;return Xs(o)?o:void 0}function bR(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Xs(n)?n:Ys(e)}var wn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function wR(e){let t=W(e).replace(/\s/g,""),n=gu.find(o=>t.endsWith(o)&&(Si.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ys(
`${t.slice(0,-n.length)}@${n}`);return r?wn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?wn("NAME_IN_EMAIL"):wn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function kR(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Gh,""),around:o!==""}}var Hh=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Js(e){let t=Hh(N(e)),n=Bn(t.slice(0,1e3));if(n==="NOTHING")return wn("EMPTY");if(t.length>1e3)return wn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return wn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?wn("PHONE_IN_EMAIL"):wR(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Gh,
"")).filter(h=>h.includes("@")),o=r.filter((h,f)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===f);if(o.length>1)return wn("MULTIPLE",void 0,o.filter(Xs));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:kR(t),a=yR.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Xs(i))return wn(c,c==="SPACES"?bR(i):Ys(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Ys(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ft(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var xR=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,vR=/"[^"@]{0,200}"\s*(?=<)/g,SR=
200,RR=/^\s*\d{1,2}[.)]\s+/,OR=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(RR,"")]:e.replace(/></g,"> <").split(/\s+/),TR=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);
function je(e){let t={emails:[],bad:[]},n=new Set,r=Hh(e.slice(0,2e4).replace(gR,"")).replace(vR,""),o=[];for(let i of r.split(xR).flatMap(OR).slice(0,SR)){let s=Js(i),a=!s.ok&&TR(i,s.suggest)?Js(
s.suggest):s;if(a.ok){if(a.suggest&&CR(a.key)){t.bad.push({text:N(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ft(a.key))||t.emails.push(a.email),n.add(ft(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:N(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function CR(e){let t=e.slice(e.indexOf("@")+1),n=Wh(t);return n!==t&&(Zh.some(([r])=>r.test(t))||Si.includes(n.split(".")[0]))}var LR=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,_R=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Qs=e=>{let t=e.replace(_R,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},$R=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Vh(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(LR))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=Qs(i.slice(a,l)),p=u+1< s.length?"":Qs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||$R(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Qs(i))&&(/^\s*\|/.test(i)||n.push({name:Qs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function qh(e,t){try{return e.read(t)}catch{return $t({key:"setting.unreadable",with:{label:e.label}})}}var AR=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,ER=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,PR=
200,NR=e=>e.replace(AR,"").replace(ER,""),Xh=e=>e.slice(0,PR).normalize("NFKC"),At=e=>U(NR(N(Xh(e)))),B=e=>U(N(Xh(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function vr(e,t={}){var i;let n=
new Map(e.map(s=>[At(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(At(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=At(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var F={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},he={passed:"Đạt",returned:"Trả lại"},Re={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},yu={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},Q={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},bu={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},kn={form:"Biểu mẫu",hand:"Sửa tay"},kt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ee={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},ea=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Et=(e,t,n,r,o,i={}
)=>({...ea(e,t,n,i),faultBit:r,report:o}),Qe=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),st=(e,t,n,r={})=>({...Qe(e,t,n,r),
checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),fo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),ta=e=>fo(e,t=>"checked"in t),Ri=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Oi={[F.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[F.group]:["group","nhóm facebook","hội nhóm"],[
F.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[F.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Re.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
Re.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Re.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[Q.active]:["hoạt động","còn hoạt động"],[
Q.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[Q.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[he.passed]:["ok","đã đạt","đạt yêu cầu"],[
he.returned]:["đã trả lại","trả về"]},Jh={[kt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[kt.no]:["false","0","no","ko","k","không ạ"]},Ut=vr(Object.values(F),Oi),Ti=vr(Object.values(Re),Oi),Ci=
vr(Object.values(he),Oi),nn=vr(Object.values(Q),Oi),jn=vr(Object.values(kt),Jh),Yh=new Map;function MR(e){var r;let t=e.join(`\n`),n=(r=Yh.get(t))!=null?r:vr(e,e[0]===kt.yes?Jh:Oi);return Yh.set(t,n),
n}function Qh({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=MR(e)(t))!=null?n:t}function na(e){let t=jn(e);return t===void 0?e.trim()?void 0:!1:t===kt.yes}var IR=50,Kt=e=>je(e.join(
`\n`)).emails.slice(0,IR);var xn=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?$t({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):tn(s)}}),ef="Có",
DR="Không",wu=(e,t,n)=>xn(e,t,n,"Có hoặc Không",na),mo=(e,t,n,r,o,i=FR)=>xn(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),FR=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function zR(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];return t===void 0?void 0:+t}function UR(e){var n;let t=W(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var rf=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),KR=["cn","hai","ba","tu","nam","sau","bay"],BR=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function jR(e){let t=W(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:KR.indexOf(t);return n<0?void 0:n}function ZR(e){if(BR.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of rf(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(jR),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var GR=61,WR=e=>fh(e,GR),tf="thứ Hai đến thứ Sáu",nf=
"02/09/2019, 04/02/2019 - 08/02/2019",ra={lettersOn:wu("Gửi thư tự động",DR,"Bật, tắt ở mục Thư… của menu."),lettersFrom:xn("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?ct(e):""),milestones:xn("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",UR),sendHour:mo("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,zR),sendDays:xn("Ngày gửi trong tuần",tf,"Các ngày được gửi thư.",`như ${tf}`,ZR),holidays:xn("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${nf}.`,`như ${nf}`,WR),senderName:xn("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:xn("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Kt([e])[0]:""),unitCap:mo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:mo(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:wu("Gửi thư cho cấp trên",ef,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:wu("Gửi thư cảm ơn",ef,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:mo("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:xn("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",rf)};var Zn=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>tn(r.trim())}),of=(e,t,n,r=ct)=>({label:e,help:t,initial:"",read:o=>o.trim()?af(r(o),{key:"setting.day",with:{label:e,text:o}}):n?$t({key:"setting.empty",with:{label:e}}):tn("")}),ku=(
e,t,n)=>({label:e,initial:t,help:n,read:r=>af(na(r),{key:"setting.yesNo",with:{label:e,text:r}})}),sf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),HR=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),VR=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Vh(r,e)})});function af(e,t){return e===void 0?$t(t):tn(e)}var qR=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Oe={federation:Zn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Zn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:Zn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Zn("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:of("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,ph),graceUntil:of("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:HR("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Zn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:ku("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:VR("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Zn("Thông báo về dữ liệu cá nhân",qR,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:mo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Uh},
linkOnly:ku("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:Zn("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Zn("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:ku("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...ra};function vn(e){var r;
let t=[],n={};for(let[o,i]of Object.entries(Oe)){let s=e[i.label],a=s===void 0?$t({key:"setting.lost",with:{label:i.label}}):qh(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,
field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...XR(n)]}}function XR({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:
"setting.graceBeforeDue",with:{grace:q(t),due:q(e)}}]:[]}var ut=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Pt=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g,
" ").trim();function Nt(e){let t=ut(e),n=new Map;return r=>{var c;let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Pt(cf(s))===Pt(e);return n.set(
s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var cf=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),xu=e=>{var t;return cf((t=e.split("/")[1])!=null?t:"")};var vu=["round","dueBefore",
"graceUntil","lettersFrom","milestones","overdueWeeks"],Sn=e=>({round:Pt(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),
overdueWeeks:String(e.overdueWeeks)});function lf(e,t){if(!e)return[];let n=Sn(t);return vu.filter(r=>e[r]!==n[r]).map(r=>({label:Oe[r].label,from:uf(e[r]),to:uf(r==="round"?t.round.trim():n[r])}))}
var uf=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?q(e):e;var oa={reader:"public"},we={unit:ea("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Qe("Đơn vị",240,
"Tên đơn vị theo mã.",oa),kind:Et("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...oa,choices:Object.values(F)}),accountName:
Et("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:
"off"}}),pageName:Et("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},oa),address:Et("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},oa),name:Et("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Et("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Et("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Et("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Et(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Et("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Et(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ea("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Re)}),rowId:st(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:st("Cần sửa",300,"Ô cần sửa và lý do."),remarks:st("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:st("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:st("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:st("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Qe("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Qe("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Qe("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Qe("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Qe("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(yu),since:4}),consent:Qe("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Qe(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(he)}),comment:M("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:M("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:M("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Li=we,de=fo(Li,e=>"report"in e),QI=de.filter(e=>we[
e].report.group==="manager"),Su=de.filter(e=>["manager","second"].includes(we[e].report.group)),_i=fo(Li,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Li[e].faultBit})),Rn=fo(Li,({writer:e}
)=>e==="unit"),Gn=ta(we),df=fo(Li,({writer:e})=>e!=="staff"),rn=e=>we[e].heading;var tt={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:M("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:M("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[kt.yes,
kt.no]}),status:st("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:st("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:st(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:st("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:st(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:st("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:st("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:st("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:M("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:M("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:M("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:M("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:M("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(Q),since:4}),mergedInto:
M("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:M("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:M(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},et=(e,t)=>M(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),YR={id:M("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:M("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:M("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:M("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(bu)}),dueBefore:M("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:M("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:M("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:M("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:M("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:et("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:M("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:et(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:et("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:et("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:et("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:et("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:et("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:et("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:et("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:et("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:et("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:et("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:et("Đã sửa",
"Số dòng đơn vị đã sửa."),added:et("Mới","Số dòng đơn vị khai mới."),stopped:et("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:et("Im lặng","Số dòng không được trả lời đến lúc chốt.")},JR={round:
M("Mã đợt",90,"Mã của đợt."),roundName:M("Đợt",160,"Tên của đợt lúc chốt."),unit:M("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:M("Đơn vị",280,"Tên đơn vị lúc chốt."),status:M(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:M("Thời hạn",100,"Thời hạn lúc chốt."),first:M("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:et(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:M("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:M("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},QR={key:
M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:
M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},eO={label:M("Mục",260,"Tên của mục, không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,
"Mục này dùng làm gì.")},$i={at:Qe("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Qe("Ai",210,"Người làm."),what:Qe("Việc",240,"Việc đã làm."),unit:Qe("Đơn vị",90,"Mã đơn vị."),rowId:Qe("Mã dòng",130,
"Mã dòng."),columns:Qe("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ie={units:{title:"Đơn vị",color:"#1a73e8",columns:tt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:we,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:YR,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:JR,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:QR,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:eO,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:$i,frozenColumns:0}},go=ta(tt);var on=e=>{var t;return(t=ct(e))!=null?t:""};function On({dueBefore:e,extendedTo:t}){let n=e?oe(e,-1):"";return t&&t>n?t:n}
function pf(e,t,n){let r=On(e);if(!r)return"";let o=t?ue(t):n;return o<=r?t?ee.onTime:ee.open:e.graceUntil&&o<=e.graceUntil?ee.grace:t?ee.late:ee.overdue}function yo(e,t){let n=On(e);if(!n)return"";
let r=Je(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${wt(n)}, ${o}`}var hf=60;function Ai({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(su(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=hf;c+=1)for(let u of a){let l=oe(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function ia(e,t,n,r){let o=On({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(oe(o,-c),o)})),a=r.next(oe(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(ff),after:Ru(oe(i,1),n.overdueWeeks,r)}}var ff=(e,t)=>Je(t.day,e.day),Ru=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(oe(e,7*i))}));function Ou(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var sa=(e,t)=>{let n=e[e.length-1];return n&&t< oe(n.day,7)?Ou(e,t):void 0};function mf(e,t,n){let r=Math.max(0,
Math.min(hf,Math.ceil((Je(e,t.last)+1)/7)));return[...Ru(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Ru(oe(t.end,1),t.after.length||1,n,"sau-")].sort(ff)}
function Mt({activity:e,mergedInto:t}){let n=e===""?void 0:nn(e);return n!=null?n:t.trim()?Q.merged:Q.active}var Ze=e=>Mt(e)===Q.active;function gf(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function tO(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ze(c)&&Ze(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,B(a.code),a),n(r.byName,U(a.name),a)}return(s=r.byCode.get(B(i)))!=null?s:r.byName.get(U(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function mt(e){let t=tO(e),n=gf(e,p=>Mt(p)===Q.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&Ze(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(Ze),s=gf(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,f)=>{if(h===void 0)return;let w=p.get(h);w?w.push(f):p.set(h,[f])};for(let p of i)l(c,a(p),p);for(
let p of e)Ze(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let f=0;f< h.length;f+=1)h.push(...d(h[f]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var bo={report:{withoutRows:_.missing,open:[_.missing,_.fix],
counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},nO=[];function wo(e){var o,i;let{required:t,kind:n}=e;if(!Ze(e))return"ended";let r=jn(t);
return r?r===kt.no?"nothing":"report":(i=(o=nO.find(s=>At(s.kind)===At(n)))==null?void 0:o.owes)!=null?i:"report"}var yf=(e,t)=>bo[e].open.includes(t),bf=e=>`(${e("counted")}=1)`,wf=e=>bo[e].counted;
var _e=e=>yf(e.obligation,e.status),Sr=({status:e})=>e===_.reported||e===_.approved||e===_.none,xt=({status:e})=>e===_.fix,Tu=e=>_e(e)&&!xt(e),Wn=({returned:e})=>e.filter(({comment:t})=>t.trim()),rO=
e=>xt(e)&&!e.faults.length&&e.returned.length>0&&!Wn(e).length,ko=e=>_e(e)&&!rO(e);function aa(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim(
));return o||!r.trim()?o:(n=n||new Map(e.map(i=>[U(i.name),i])),n.get(U(r)))}}function kf(e){let t=new Map,n=aa(e);for(let r of e){let o=_e(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=
t.get(i);s?s.push(r):t.set(i,[r])}return t}var xo=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var ca=e=>e,Ei=12,xf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?
r:""},vf=({column:e,problem:t})=>Sf(we,e,t);function ua({column:e,problem:t}){let n=xf(we,e),r=zh(iO(t));return n?`${n}: ${r}`:r}var la=({column:e,problem:t})=>Sf(tt,e,t);function Sf(e,t,n){let r=xf(
e,t);return r?`${r}: ${S(n)}`:S(n)}var Rf=e=>[...e.slice(0,Ei).map(t=>`• ${t}`),...e.length>Ei?[`• ${S({key:"account.more",with:{count:e.length-Ei}})}`]:[]].join(`\n`),Of=e=>Rf(e.map(vf)),Cu=e=>Rf(
e.map(la)),Tf=e=>e.slice(0,Ei).map(vf).join(`\n`),Cf=(e,t)=>e.filter(n=>n.column===t).slice(0,Ei).map(({problem:n})=>S(n)).join(`\n`);function Lf(e){let t=_i.reduce((n,{key:r,bit:o})=>n+(e.some(({
column:i})=>i===r)?2**o:0),0);return t?String(t):""}function _f(e,t){var r;let n=(r=_i.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var oO=
new Set(["text","value","code","parent","suggest"]);function iO(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,oO.has(n)?"…":r]));return{...e,
with:t}}var Hn=({column:e})=>e===""||we[e].writer!=="staff",Pi=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",$f=(e,t)=>e.column===t.column&&JSON.stringify(
e.problem)===JSON.stringify(t.problem);var Vn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Ef=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Vn(e)))==null?void 0:t[
1])!=null?n:""},vo=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Tn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Pf=e=>`${e.map(sO).filter(
Boolean).join(`\n\n`)}\n`,Af=e=>e.map(t=>`- ${t}`).join(`\n`);function sO(e){switch(e[0]){case"list":return Af(e[1]);case"button":return Vn(e[2])&&`${e[1]}:\n${Vn(e[2])}`;case"bar":return e[1].map(({
label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Af(e[2].map(({name:t,phone:n})=>`${t}: ${n||Lu}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[
1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Lu="chưa có số";var aO=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,da=e=>{var t,n;return(n=(t=aO.exec(e))==null?void 0:t[
0])!=null?n:vo(e.trim(),60)};var vt="báo cáo tài khoản Facebook",sn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Rr=({department:e,federation:t})=>e.trim()||t.trim(),So=({
guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",_u=({first:e})=>q(ue(e));function It({state:{deadline:e},about:{today:t,last:n}}){let r=Je(t,n),o=wt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${wt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>On({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${q(oe(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function cO({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline;return t<=n?`thời hạn hết ngày ${q(n)}`:t<=r?`châm chước đến hết ngày ${q(r)}`:`thời hạn ${q(n)} đã qua`}var $u=({state:e,unit:t},n)=>`${[da(
e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Ni=(e,t)=>$u(e,`${t}, ${cO(e)}`),Xn=e=>Ni(e,xt(e.unit)?`${vt} cần sửa`:`nhắc ${vt}`);function Yn({state:e,unit:t,about:{today:n}}){let r=Wn(
t).length+t.faults.length,o=Rr(e);return xt(t)?`${o} đã nhận ${vt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${So(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${q(
n)}, ${o} chưa nhận được ${vt} của ${t.name}. ${So(e)} đơn vị gửi báo cáo.`}var Jn=e=>xt(e.unit)?qn(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...qn(e,"báo cáo")];function qn({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Ef(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Nf=(
e,t,n)=>{let r=uO(e,t);return r.length?[["heading","Cần sửa"],["list",Tn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},uO=(e,t)=>[...Wn(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Rr(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(ua)];function Mf({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${xt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${q(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Tn(n,t,"đơn vị khác")]]}var Au=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),If=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${Rr(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,pa=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var Df={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?xo(o,n,r?"sau-":""):void 0,subject:e=>Ni(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${So(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${vt}.`,until:It,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&_e(e.unit)?
`Đơn vị cũng chưa ${vt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...qn(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Ff={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>_e(e)&&e.status===_.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>Ni(e,`đề nghị ${vt}`),lead:({state:e,unit:t})=>`${So(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Rr(e)}.`,until:It,asked:
e=>qn(e,"báo cáo"),small:sn,named:()=>[]};var zf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!ko(e)||!(t!=null&&t.last)||t.last>ue(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Xn,lead:Yn,until:It,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Jn(e)],small:sn,named:()=>[]};var Uf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ko(e)&&n.isOver?xo(n.point,t):void 0,subject:Xn,lead:Yn,until:It,asked:Jn,small:sn,named:()=>[]};var Kf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ko(e)&&!n.isOver?xo(n.point,t):void 0,subject:Xn,lead:Yn,until:
It,asked:Jn,small:sn,named:()=>[]};var ha={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!_e(e))return;
let n=Wn(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Xn,lead:Yn,until:It,asked:Jn,small:sn,named:()=>[]};var lO=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},Bf=e=>`\uFEFF${e.map(t=>t.map(lO).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Or=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",gt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Pu="đơn vị khác, xem tệp đính kèm",Eu={[ee.onTime]:"#1e7d3c",[ee.grace]:"#5f8f2f",[ee.late]:"#b7791f",[_.fix]:"#6b4fbb",[_.missing]:"#c5221f"};function dO(e){return _e(e)?xt(e)?
_.fix:_.missing:Sr(e)?Eu[e.timeliness]?e.timeliness:ee.onTime:""}var pO=e=>Object.keys(Eu).map(t=>({label:t,color:Eu[t],count:e.filter(n=>dO(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ee.grace),jf=e=>{let t=e.filter(Tu).length,n=e.filter(xt).length;return{all:t+n+e.filter(Sr).length,missing:t,fix:n}};function Zf({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
jf(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[da(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${q(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Nu({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=jf(e),s=[o?`còn ${o}/${r} đơn vị chưa ${vt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${wt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${yo(t,n)}.`}function Gf(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Nu(
e)],["bar",pO(i)],["text",`Trong số đã báo cáo: ${s(_.approved)} đã duyệt, ${s(_.none)} báo không có tài khoản.`],...hO(i,r.since,t),["button","Mở sổ",n.links.book],...fO(i,t),...mO(i.filter(xt),t),
...gO(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function hO(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&Sr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${be(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Tn(r.map(({name:i})=>i),Math.min(10,n),Pu)]]}function fO(e,t){var i;let n=e.filter(Tu),r=new Map,o=aa(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Pu}`:""]]}var Wf=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(ua)],mO=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Tn(e.map(n=>`${n.name}: ${Wf(n).slice(0,3).join(" ")}`),Math.min(40,t),Pu)]]:[];function gO(e,t,n){let r={},o=[];for(let{label:h,unit:f,state:w,why:x}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,f,le[w].toLowerCase(),x].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${be(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${be(l)}.`,d&&d.script!==d.book&&S({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Tn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Hf({units:e}){let t=aa(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>tt[n].heading),...e.filter(n=>_e(n)||Sr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,q(ue(
n.first)),q(n.extendedTo),n.phone,n.emails.join(", "),Wf(n).join(" | ")]})]}var Vf={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
ue(o),s=sa(mf(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(_e)?void 0:{id:s.id,day:s.day}},subject:Zf,lead:Nu,body:Gf,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Bf(Hf(e))}],named:({state:e})=>e.units.filter(t=>_e(t)&&t.status===_.missing)};var qf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Sr(e)&&e.first!==""&&ue(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>$u(e,
`đã nhận báo cáo ngày ${_u(e.unit)}`),lead:({state:e,unit:t})=>`${Rr(e)} đã nhận ${vt} của ${t.name} ngày ${_u(t)}: ${yO(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...qn(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function yO({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Yf={summary:Vf,digest:Df,returned:ha,newLink:zf,invitation:Ff,reminder:Kf,overdue:Uf,thanks:qf},se=e=>Yf[e],Mu=
Object.entries(Yf),fa=Mu.map(([e])=>e),Iu=Mu.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Xf=Mu.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Jf=[...Xf.filter(({kind:e}
)=>e.isAboutOwnReport),...Xf.filter(({kind:e})=>!e.isAboutOwnReport)];var bO="thu/",Qf=new Map(fa.map(e=>[se(e).prefix,e]));function Ro(e){let t=e.settings.testTo.length?bO:"",n=ut(e.round);return{
write:(r,o,i)=>`${t}${se(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Qf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}function ma(e,t){var a;let[n="",r,...o]=e.split("/"),i=Qf.get(n);if(!i||r!==ut(t))return;let s=se(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var em=e=>({
kind:t,matter:n,unit:r})=>[t,ut(e),n,r].filter(Boolean).join("/");function Tr(e){let t=new Map,n=new Map,r=Ro(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!gt(p.state))return d;if(p.early||p.state==="skipped"||ue(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(gt(s.state)?se(c.kind).to==="unit"?wO(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function wO(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=se(t);if(s.to!=="unit")return;let a=ue(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function tm(e,t,n){let r=new Map,o=i=>ia(e.deadline,ct(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?sa(c,t):Ou(a,t)};return r.set(i,p),p}}}var Du={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},ga=({testTo:e})=>e.length>0&&!Kt(e).length;function nm(e,{testTo:t},n){let r=Kt(e),o=t.length?Kt(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var rm=(e,t)=>nm(e,t,Du),ya=(e,t)=>nm(e,t,je(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Cn(e,t,n=Tr(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=Ai(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||ga(o))return r;let a=om(e,t,n,s,r);kO(a);let c=new Set;for(
let u of e.units){let l=ut(u.code);if(!(!l||c.has(l))){c.add(l);try{xO(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=RO(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function om(e,t,n,r,o){let i=kf(e.units);return{state:e,today:t,calendar:r,history:n,moments:tm(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var im=(e,{settings:t})=>{let{setting:n}=se(e);return n!==void 0&&!t[n]};function sm(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function am({state:e,today:t,calendar:n,history:r,moments:o},i){let s=se(i);if(s.to!=="staff"||im(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:
r.lastToStaff});return sm(r,i,a,"")}function kO(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of Iu){let i=am(e,o);i&&(r.wanted.add(i.key),lm(e,i,rm(t.staff,t.settings),{last:n.of("").last,under:[
]}))}}function cm({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Jf){let u=im(a,e)?
void 0:sm(t,a,c.due(s),o);if(u)return u}}function xO(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=cm(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&
u.any>=o))return;let p=se(d.kind);if(p.to==="unit"){if(p.counts&&vO(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}lm(e,d,
ya(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var vO=(e,t)=>e!==void 0&&e.count>=t,SO=12;function um(e,t){
let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=om(e,t,Tr(e),Ai(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:
u}),i.history.assume(c,t),!0):!1;for(let{name:c}of Iu)a(am(i,c));for(let c of e.units){let u=ut(c.code),l=i.underOf(c.code);for(let d=0;u&&d< SO&&a(cm(i,c,u,l),c.code);d+=1);}return s}function lm({
today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,
insteadOf:h}=s,f={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:f},had:d})}var RO=e=>e.sort(({letter:t,had:n},{
letter:r,had:o})=>se(t.kind).rank-se(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var dm=e=>e.to.length;function Cr(e,t,n){let r={go:[],held:[
],recipients:0};for(let o of e){let i=t-(se(o.kind).to==="staff"?0:n)-r.recipients;if(dm(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=dm(o)}return r}function Oo(e){let t=2166136261;for(
let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var OO=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],
TO=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function pm(e,t){if(!TO.test(e))return;let n=e.split(".");return OO.filter((r,o)=>n[o]!==Oo(t[r]))}var hm="2",fm="đổi",mm=(e,t,n)=>e.of("approval",t,n),Ln=(e,
t,n=[])=>[hm,t.name,...Rn.map(r=>`${r}:${n.includes(r)?fm:mm(t,r,e[r])}`)].join(".");function Lr(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==hm||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Rn.filter(a=>s.has(a)&&s.get(a)!==mm(n,a,t[a]))}function gm(e,t,n){let r=Lr(e,t,n);if(typeof r=="string")return;let o=Su.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Su.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${fm}`:s}).join(".");return i===e?void 0:i}
function ym(e,t,n){let r=pm(e,t);return r&&Ln(t,n,r)}function Qn(e,t){let n=Lr(e.approved,e,t);return typeof n=="string"?[]:n.map(rn)}var ba=(e,t)=>Lr(e.approved,e,t)==="unknown";function _r(e,t){
let n=Lr(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===he.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===he.returned?r?"changed":"returned":"waiting"}function wa(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),Fe=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ge=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>Ge([Fe(e)]);function bm(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var CO="\\u00ad\\u034f\\u061c\\u180b-\\u180e",LO=
"\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",_O="\\ufe00-\\ufe0f",$O=new RegExp(`[${CO}${LO}${_O}]|\\udb40[\\udc00-\\udfff]`,"g"),AO=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;
function To(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace($O,"").replace(AO," ").trim()}var EO=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function wm(e,t){let n=e.charCodeAt(t);return EO.includes(
e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function er(e){let t=0,n=e.length;for(;t< n&&wm(e,t);)t++;for(;n>t&&wm(e,n-1);)n--;return e.slice(t,n)}var ka=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,_n=e=>/[\p{L}\p{N}]/u.test(e);var Mi=(e,t)=>(e.exec(t)||[])[1]||"";function $r(e){try{return decodeURIComponent(e)}catch{return e}}function an(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?$r(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Ii=(e,t)=>Mi(
/^(\d{1,24})(?![0-9A-Za-z])/,an(e,t));var PO=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Co(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of PO)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var NO="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",MO="permalink|notes|events|offers",IO=new RegExp(`^(?:${NO}|${MO})$`,"i");
function km(e){return IO.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var xa="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var va=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function ke(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var DO=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,FO=
/\.vn$/i;function Lo(e){return/^[A-Za-z0-9.]+$/.test(e)?DO.test(e)?"USERNAME_TLD":xm(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var xm=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
vm=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?va(e,xa+n+t,`id:${t}`):I("MISSING_ID"),Dt=e=>vm("profile",e,"profile.php?id="),$n=e=>vm("page",e,""),Di=e=>Mi(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function An(
e,t="profile_or_page"){let n=er(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):$n(n);let r=Co(n)||Lo(n),o=r==="USERNAME_TLD"&&FO.test(n)?null:r;if(!o){let s=va(t,xa+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?ke(s,"NAME_LIKE_SITE"):s}let i=Di(n);return i?$n(i):I(o)}function Sa(e){let t=er(e),n=/^[\w.-]+$/.test(t)?xm(t.length,t.length):"USERNAME_CHARS";
return n?I(n):va("group",`${xa}groups/${t}`,`g:${t.toLowerCase()}`)}function Fu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let r=n==="share"?`${xa}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return va("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var zO="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",UO="lm?",KO="[a-z]{2}-[a-z]{2}",BO=[[new RegExp(
`^(?:(?:${zO}|${UO}|${KO})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],zu=e=>/^[A-Za-z0-9.-]+$/.test(e),Oa=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function _o(e){if(zu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of BO)if(n.test(
t))return r}return Uu(e)?"lookalike":"other"}function Uu(e){let t=$r(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Ra(n,"facebook",2))}function Ra(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Ra(s,a,n-1)||Ra(s,i,n-1)||Ra(o,a,n-1)}
function Ar(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:jO(o),path:o,query:n.slice(r+1)}}function jO(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?To($r(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Fi(e,t){var s;let[n,...r]=e.parts;if(!n)return I(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&_o(n)==="facebook")return ke(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=VO.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Co(n);
return i?I(i,(s=ZO(i,e,t))!=null?s:GO(n,e.query)):Tm(n,r)}function ZO(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>an(t,i)).find(Boolean);
return o===void 0?void 0:En(n(o,1))}var En=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function GO(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Ii(t,"id"):"";
return n.length>8?En(Dt(n)):void 0}var Ca=(e,t)=>km(t)?I("CONTENT_LINK",En(e)):e,WO=/^[1-9]\d{9,19}$/;function Tm(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Lo(r)==="USERNAME_TLD"?I(
"USERNAME_TLD"):ke(Tm(r,t),"AT_USERNAME")}let n=t[0]||"";return Ca(e.includes("-")&&!Di(e)&&WO.test(n)?$n(n):An(e),t)}function Sm([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ke(Dt(n||""),"MEMBER_LINK"):Ca(Sa(e),[t||"",n||"",...r])}function Cm(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return I("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ca(t(e[n]||""),e.slice(n+1))}function HO(e){let t=e[0]||"create";
return/^category$/i.test(t)?Ta(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Di(t)?Ta(e,!1):Cm(e,$n)}function Ta([e,...t],n){if(!e)return I("SYSTEM_PAGE");
let r=Di(e);return Ca(r||!n?$n(r):An(e,"page"),t)}function Ku([e="",t=""],n){return e.length!==1?Fu(e,"",n):/g/i.test(e)?Fu(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Rm(e,t,n){
let r=an(t,"u");return r?ke(n(r,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function La(e,t){return e?ke(/^\d+$/.test(e)?t(e):An(e),"MESSENGER_LINK"):I("SYSTEM_PAGE")}var Om=e=>Cm(e,Dt),VO=new Map([[
"profile.php",(e,t)=>Dt(Ii(t,"id"))],["profile",Om],["people",Om],["groups",Sm],["group",Sm],["pages",HO],["share",e=>Ku(e,"share")],["pg",e=>Ta(e,!0)],["p",e=>Ta(e,!1)],["l.php",Rm],["flx",Rm],[
"messages",e=>La(/^t$/i.test(e[0]||"")?e[1]:void 0,Dt)]]);var Bu=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],qO=/\b(?:facebook|face|fb|fanpage)\b/,XO=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function ju(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(XO)){let r=Bu.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Gu(t)}var Zu=e=>e.length<=300&&Bu.some(({word:t})=>t.test(W(e)));function Gu(e){var n;if(e.length>120)return;let t=W(e);return qO.test(t)||(
n=Bu.find(({word:r})=>r.test(t)))==null?void 0:n.name}var YO=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],JO=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Lm=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function _m(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(QO.test(
r))return eT(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=YO.find(([i])=>i.test(r));for(let i of o?o[1]:JO){let s=an(n,i);if(Lm.test(s))return{address:s,counter:o!==void 0}}}var QO=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function eT(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
an(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Lm.test(i)?{address:i,counter:!0}:void 0}catch{return}}var _a=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Wu=/^fb:\x2f{1,3}/i,tT=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function zi(e){let t=e.slice(0,40);for(let[n,r]of tT)if(n.test(t))return r;return Mi(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!_a.test(t)&&!Wu.test(t)?"SCHEME":null}function $m(e){if(Wu.test(e))return{scheme:"app",rest:e.replace(Wu,""),fixed:!1};let[t=""]=_a.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var nT=3;function $o(e,t=0){if(t>nT)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?$r(e):e).replace(/\\/g,"/"),r=zi(n);if(r)return I(r);let o=$m(n),i=
o.scheme==="app"?uT(Ar(o.rest),Am(t)):rT(o.rest,o.scheme==="web",Am(t));return o.fixed||n!==e?ke(i,"SCHEME_FIXED"):i}var Am=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?$o(t,e+n):I(
"REDIRECT_LINK");function rT(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return I(t||i||Oa(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=_o(s);
return c==="other"?oT(s,Ar(i),n):c==="lookalike"?I("LOOKALIKE_HOST",sT(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?aT(c,Ar(i),n):I("PORT")}function oT(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let r=_m(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ke(o,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",o&&En(o))}var iT=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function sT(e,t,n){return iT.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?En(n(`www.facebook.com${t}`,1)):
void 0}function aT(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Fi(t,n);if(e==="content")return I("CONTENT_LINK");let s=Co(i);return s==="LOGIN_LINK"?I(s):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",En(An(r))):i===""||s?I(s||"HOME"):e==="short"?Ku(t.parts,"fb.me"):cT(i,r,o)}function cT(e,t,n){return e==="t"?La(n,Dt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):La(t,$n)}function uT({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Ii(t,"id"),s=an(t,"href")||an(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ke(n(s,1),"DEEP_LINK");let a=i&&lT.get(r.toLowerCase());return a?ke(a(i),"DEEP_LINK"):I("DEEP_LINK")}var lT=new Map([["profile",Dt],["page",$n],[
"group",Sa]]);var dT=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,pT=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,hT=
"(?:fb |facebook |page )?",fT="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",mT=new RegExp(`^${hT}(?:u?id|ma so|ma)${fT} ?[:=-]? ?([1-9]\\d{9,19})$`),$a=e=>e.length<=7&&dT.test(e);
function Hu(e){let t=e.split(" ");if(t.some(wT))return I("EMAIL_IN_URL");let n=t.length===1?er(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ke(Dt(n),"BARE_USERNAME");let r=mT.exec(W(e.slice(0,120)));
return r?ke(Dt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Gu(e)!==void 0?I("OTHER_SITE"):t.length>1&&Zu(e)?gT(e):kT(e)?I("PHONE_IN_URL"):n?Em(n):bT(e,t)}function gT(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>_n(o)&&!Zu(o));return n!==void 0&&r===void 0&&t.length>1?ke(Hu(n),"TEXT_AROUND"):I("NOT_URL")}function yT(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:En(Fi(Ar(e.slice(t.length)),()=>I("NOT_URL")))}function Em(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Lo(o);return i==="USERNAME_TLD"?I(i):ke(An(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ke(Fi(Ar(t),()=>I(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",yT(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!pT.test(
n)&&!$a(n)&&Lo(n)!=="USERNAME_SHORT"?ke(An(n),"BARE_USERNAME"):I("NOT_URL")}function bT(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?ke(Em(er(o)),"TEXT_AROUND"):I("NOT_URL")}
function wT(e){let t=e.indexOf("@");return t>0?_n(e.charAt(t-1))&&_n(e.charAt(t+1)):e.search(ka)===0}var kT=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Pm(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(ka,"@"):e}function Nm(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of xT(r)){let i=OT(o);i&&t.push(i),n=n||(i?i.glued:_n(o))}return{found:t,around:n}}function xT(e){return zi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var vT=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,ST=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,RT=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function OT(e){let t=er(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(_T(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(vT),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?ST:RT).test(r)?{address:o,word:e,glued:_n(r)}:null}var TT=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",CT="me|io|co|gg|watch|ly|us|ru|cn|kh|la",LT=new RegExp(`\\.(?:${TT}|${CT})\\.?$`,"i");function _T(e){if(_a.test(e)||zi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Oa(r)):$T(
r.replace(/:\w*$/,""),n)}function $T(e,t){return zu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?_o(e)!=="other"||LT.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Uu(e)}function Aa(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=To(String(e));if(!_n(t))return I("EMPTY");let n=Pm(t),{found:r,around:o}=Nm(n),[i,s]=r;if(!i)return Hu(n);let a=s?FT(r,n):AT(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ke(a,"SCHEME_FIXED"),o?ke(a,"TEXT_AROUND"):a}function AT(e,t){let n=$o(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return ET(e,n,r)?I("USERNAME_CHARS"):r&&NT(e,r)?
IT(t):n}function Vu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function ET(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
$a(Vu(e))&&/^[\p{L}\p{M}]/u.test(n)}var PT=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function NT(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||MT(e,t)||PT.test(t)||
/^[A-Z]/.test(t)&&$a(t))return!1;let n=Vu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var MT=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Vu(e));
function IT(e){let t=$o(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var DT=20;function FT(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>DT)return I("MULTIPLE");let o=r.map(u=>{let l=$o(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=i,c=a||$o(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?I("MULTIPLE"):ke(a,"TEXT_AROUND")}var Ma=(...e)=>e.map(t=>`(?:${t})`).join("|"),zT="[đd][./]?c",UT="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",KT=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",BT="mrs?|ms",jT="(?:ng|tt)ưt",qu=new RegExp(`^(?:${Ma(zT,UT,KT,BT,jT)})(?:[.:]+\\s*|\\s+)`,"i"),ZT="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Pa=
"ông|bà|anh|chị|cô|thầy|chú",GT=`(?:${Pa}) ?(?:\\((?:${Pa})\\)|/ ?(?:${Pa}))`,WT="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Xu=new RegExp(`^(?:${Ma("đồng chí",ZT,GT,Pa,
WT)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),HT=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Na=e=>HT.includes(e.toLowerCase());function Yu(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Na(n)?void 0:"either"}var VT="(?:trưởng|phó) (?:ban|phòng|trưởng)",qT="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",XT=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Im=new RegExp(Ma(VT,qT,XT)),YT="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",JT=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Dm=new RegExp(`^(?:${Ma(YT,JT)})|facebook`),QT=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,eC=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Mm(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(qu,"").replace(Xu,"");return t}var Ea=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),tC=e=>e.some((t,
n)=>{var r;return n>1&&Na(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Fm(e){let t=e.split(/[\r\n]+/).map(a=>Ea(Mm(a.replace(/\s+/g," ").trim().replace(eC,"")))).filter(a=>a.length>0),
n=t.flat();if(QT.test(Mm(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Na(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ea(o).length>1&&Ea(
i).length>1&&Na(Ea(i)[0]);return r.length>1||s||tC(n)}var Ju=/^[-–—+*•.,;:"“ ]+/,Zm=/[-–—.,;:"” ]+$/,St=(e,t)=>({ok:!1,reason:e,suggest:t});function Ia(e,t,n){if(e.length>t)return St(n);if(Bn(
e)==="NOTHING")return St("EMPTY");let r=Kn(e);return r&&r!=="unicode"||e.includes("\ufffd")?St("ENCODING",(kr(e)||{}).text):e.length<2?St("SHORT"):void 0}var nC=e=>Yu(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,rC=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,oC=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Gm(e){if(typeof e!="string")return N(e);let t=e.replace(rC,n=>n.normalize("NFKC"));return(t===e?e:oC(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var iC=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ui(e){var u;let t=Gm(e),
n=N(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Ju,"").replace(Zm,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(qu,"").replace(Ju,""),Yu(o)||(o=
o.replace(Xu,"").replace(Ju,""));let i=o.toLowerCase(),s=Ia(n,250,"LONG")||Ia(o,250,"LONG");if(s)return s;if(Im.test(i))return St(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Fm(t))return St("TWO_PEOPLE");if(Dm.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return St("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return St("CHARS");if(
o.length>60)return St("LONG");let a=o.split(/[\s.'-]+/).every(l=>iC.test(l)||l.toLowerCase()===l.toUpperCase())?o:rh(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=nC(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var zm="Ban Thường vụ",Um="Ủy ban Kiểm tra",Km="Văn phòng",Bm=new Map(Object.entries({ct:"Chủ tịch",btv:zm,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Um,cnubkt:`Chủ nhiệm ${Um}`,vp:Km,cvp:`Chánh ${Km}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${zm}`}));function sC(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Bm.get(e),o=r?void 0:Bm.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Wm(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>sC(W(t.replace(/\./g,"")))||t)}var aC=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(Wm),jm=new Map([W,U].flatMap(e=>aC.map(t=>[e(t),t])));function Hm(e){let t=N(e).slice(0,300).replace(Zm,""),n=Ia(t,100,"TOO_LONG");if(n)return n;if(Bn(t))return St("SHIFTED");if(
!/\p{L}/u.test(t))return St("CHARS");let r=Wm(t),o=jm.get(U(r))||jm.get(W(r))||r,i=nh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Qu(e){let t=N(Gm(e)),n=Bn(t.slice(0,1e3));return n&&n!=="NOTHING"?St(`${n}_IN_NAME`):Ia(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:St(
"CHARS"))}function Vm(e){return Qu(e)}var Ym=1e3;function Jm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Ym?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return To(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var cC=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),qm=new RegExp(`(^|[^a-z])(?:${cC})(?![a-z])[ .:]{0,3}`,"g"),el=e=>/[a-z]/.test(e)?e.replace(qm,"$1|").replace(qm,"$1|"):e,uC="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",lC=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${uC}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),dC=/(\d)() ?\x2f ?(\d{2,4})$/,pC=/(^|[^a-z]) ?\((\d{1,6})\)$/,cn=e=>e.replace(/\D/g,"").length;function Qm(e){let t=e.slice(-40),n=lC.exec(
t),r=n?null:dC.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||pC.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&cn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function tl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:cn(r)>6&&cn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var hC=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Xm=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function eg(e){return e.length>Ym||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(hC,"|").replace(Xm,"$1|").replace(Xm,"$1|")}
function nl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var fC={}.constructor;function tr(e){return e!=null&&e.constructor===fC}var mC=
/^\d+$/;function rl(e){return mC.test(e)}function Ao(e){"@babel/helpers - typeof";return Ao=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Ao(e)}function Da(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function tg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,gC(
r.key),r)}}function Fa(e,t,n){return t&&tg(e.prototype,t),n&&tg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function gC(e){var t=yC(e,"string");return Ao(t)=="symbol"?t:t+""}function yC(
e,t){if(Ao(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ao(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var bC="1.2.0",wC="1.7.35",ng=" ext. ",ce=(function(){function e(t){Da(this,e),ol(t),this.metadata=t,ig.call(this,
t)}return Fa(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(rl(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new rg(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new rg(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var rg=(function(){function e(t,n){Da(this,e),
this.globalMetadataObject=n,this.metadata=t,ig.call(this,n.metadata)}return Fa(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new kC(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&og(this.types(),n))return new vC(og(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?ng:this.metadata[13]||ng}}])})(),kC=(function(){function e(t,n){Da(this,e),this._format=t,this.metadata=n}return Fa(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!xC.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),xC=/^\(?\$1\)?$/,vC=(function(){function e(t,n){Da(this,e),this.type=t,this.metadata=n}return Fa(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function og(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function ol(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!tr(e)||!tr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(tr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+SC(e)+": "+e,"."))}var SC=function(t){return Ao(t)};function Ki(e,t){var n=new ce(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function ig(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?nl(t,bC)===-1?this.v2=!0:nl(t,wC)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function RC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=OC(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function OC(e,t){if(e){if(typeof e=="string")return sg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
sg(e,t):void 0}}function sg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function il(e,t){for(var n=e.slice(),r=RC(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Er(e,t,n){return ag(e,void 0,t,n)}function ag(e,t,n,r){n&&(r=new ce(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return ag(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=il(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function sl(e,t,n){t===void 0&&(t={});var r=new ce(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return TC(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function TC(e,t){return Er(e,void 0,t)==="IS_POSSIBLE"}function yt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function CC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=LC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function LC(e,t){if(e){if(
typeof e=="string")return cg(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?cg(e,t):void 0}}function cg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var _C=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Pr(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ce(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(yt(o,r.nationalNumberPattern())){if(al(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||al(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=CC(_C),s;!(s=i()).done;){var a=s.value;if(al(o,a,r))return a}}}}function al(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:yt(e,r.pattern())}function cl(e,t,n){t=t||{};var r=new ce(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Pr(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return yt(o,r.nationalNumberPattern())}var $C=/^[A-Z]{2}$/;function ul(e){return $C.test(e)}var AC=!1;function ll(e,t){var n,r,
o=new ce(t);return ul(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,AC&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function dl(e,t,n){var r=new ce(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return EC(t,i,n)}):[]}function EC(e,t,n){var r=new ce(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var ug=3,lg="0-9０-９٠-٩۰-۹",PC="-‐-―−ー－",NC="／/",MC="．.",IC=" \u00a0\u00ad\u200b\u2060\u3000",DC="()（）［］\\[\\]",FC="~⁓∼～",dg="".concat(PC).concat(NC).concat(MC).concat(IC).concat(
DC).concat(FC);var zC=new RegExp("(["+lg+"])");function pl(e,t,n,r){if(t){var o=new ce(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(zC);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function hl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function UC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=KC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KC(e,t){if(e){if(typeof e=="string")return pg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
pg(e,t):void 0}}function pg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function fl(e,t,n){for(var r=new ce(n),o=UC(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Pr({phone:e,country:s},void 0,r.metadata))return s}}var BC=!1;function ml(e,t){var n=
t.nationalNumber,r=t.metadata;if(BC&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:fl(n,o,r.metadata)}function za(e,t,n){var r=hl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!jC(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=ml(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!ZC(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function jC(e,t,n){return!(yt(e,n.nationalNumberPattern())&&!yt(t,n.nationalNumberPattern()))}function ZC(e,t,n){switch(Er(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function gl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Ki(t||n,o):r;if(e.indexOf(i)===0){var s=new ce(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=za(a,void 0,s),u=c.nationalNumber,l=za(e,void 0,s),d=l.nationalNumber;if(!yt(d,s.nationalNumberPattern())&&yt(u,s.nationalNumberPattern())||Er(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function yl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=pl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=gl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ce(o),d=2;d-1<=ug&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function bl(e){return e.replace(new RegExp("[".concat(dg,"]+"),"g")," ").trim()}var GC=/(\$\d)/;function wl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
GC,t.nationalPrefixFormattingRule()):t.format());return r?bl(a):a}var WC=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function kl(e,t,n){var r=new ce(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(WC.test(r.IDDPrefix()))return r.IDDPrefix()}function hg(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var fg={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function vl(e,t,n,r){n?n=qC({},fg,n):n=fg;var o=new ce(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Ua(s,e.carrierCode,"NATIONAL",o,n),xl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Ua(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),xl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return hg({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=VC(s,
e.carrierCode,i,n.fromCountry,o);return c?xl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Ua(e,t,n,r,
o){var i=HC(r.formats(),e);return i?wl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function HC(e,t){return XC(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return yt(t,n.pattern())})}function xl(e,t,n,r){return t?r(e,t,n):e}function VC(e,t,n,r,o){var i=Ki(r,o.metadata);if(i===n){var s=Ua(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
kl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Ua(e,null,"INTERNATIONAL",o))}function qC(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function XC(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Bi(e){"@babel/helpers - typeof";return Bi=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Bi(e)}function mg(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function gg(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?mg(Object(n),!0).forEach(function(r){YC(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):mg(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function YC(e,t,n){return(t=bg(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function JC(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function yg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,bg(
r.key),r)}}function QC(e,t,n){return t&&yg(e.prototype,t),n&&yg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function bg(e){var t=eL(e,"string");return Bi(t)=="symbol"?t:t+""}function eL(
e,t){if(Bi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Sl=(function(){function e(t,n,r){if(JC(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(tr(n)&&tr(n.countries)){r=n;var o=t;if(!tL.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=yl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");ol(r);var c=ll(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return QC(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:dl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return sl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return cl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ce(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Pr(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return vl(this,n,r?gg(gg({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var tL=/^\+\d+$/;var wg={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var kg=wg,xg={version:kg.version,country_calling_codes:{84:["VN"]},countries:{VN:kg.countries.VN},nonGeographic:{}};
function vg(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Sg=vg("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Rg=vg("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Og=e=>Rl(e)&&
e.length===11?`0${Sg.get(e.slice(1,4))}${e.slice(4)}`:"",Rl=e=>Sg.has(e.slice(1,4));function Ka(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Rg.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ol=(e,t)=>`0${Rg.get(t)}${e.slice(1+t.length)}`;var ze=e=>({ok:!1,reason:e}),rL=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Lg=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,oL=/^0(?:69\d{5,8}|80\d{5,6})$/,iL=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function ja(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Lg.test(n))return ze("FAKE");if(iL.test(n))return ze("SERVICE_NUMBER");if(oL.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ze("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Cg(o[0]==="0"?o:`0${o}`,Tg(e,r));if(t)return ze(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ze(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Cg(`0${o}`,Tg(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Tg(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Cg(e,t){let n=Ba(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?sL(e):null)||Ba(Og(e),
"convertible","OLD_11_DIGIT")||aL(e,t)||ze(uL(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(rL.test(e)||n.notes.push("UNKNOWN_PREFIX"),cL(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Lg.test(e)?
ze("FAKE"):n}function Ba(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Sl(`+84${e.slice(1)}`,xg),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var sL=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function aL(e,t){let n=Ka(e),r=!/^2/.test(n)||_g(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ba(Ol(e,n),"convertible","OLD_AREA_CODE"):null}
var _g=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function cL(e,t){let n=Ka(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!_g(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Tl(e){let t=`0${e.slice(3)}`,n=Ka(t),r=n?Ba(Ol(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function uL(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Rl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function ji(e){if(
e==null)return ze("EMPTY");if(typeof e!="string"&&typeof e!="number")return ze("CHARS");let t=Jm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ze("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ze("SCIENTIFIC");let n=tl(t).reduce((r,o)=>r.concat(dL(o)),[]);return n.length?mL(n):ze(lL(t))}var lL=e=>/\p{L}/u.test(el(e))?"CHARS":"EMPTY",$g=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function dL(e){let{text:t,ext:n}=Qm(e),r=el(t);if($g.test(r)){if(hL(r))return[ze("LETTER_FOR_DIGIT")];let o=eg(r);if($g.test(o))return[ze("CHARS")];if(cn(o)===0)return[
];if(cn(o)<7)return[ze("CHARS")];let i=Ag(o,n).map(pL);return i.some(({ok:s})=>s)?i:[ze("CHARS")]}return cn(r)===0?[]:Ag(r,n)}var pL=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Ag(e,t){
var i;let n=tl(e).filter((s,a,c)=>c.length<2||cn(s)>0),r=n.length>1?n.map(ja):fL((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var hL=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&cn(e)>5;function fL(e){return e.length<80&&cn(e)>15&&Eg(e.match(/\+?\d+/g)||[])||[ja(e)]}function Eg(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=ja(e.slice(0,t).join(" ")),r=n.ok?Eg(e.slice(t)):null;if(r)return[n,...r]}return null}function mL(e){let[t=ze("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ze("MULTIPLE")}var gL={[F.page]:["pageName",
"address","name","office","phone","email"],[F.group]:["pageName","address","name","office","phone","email"],[F.person]:["accountName","address","name","office","phone","email"],[F.none]:["reason"]},
yL=(e,t)=>{var n;return t==="kind"||gL[(n=Ut(e))!=null?n:F.page].includes(t)},bL=e=>Ut(e)===F.none?["kind","reason"]:de,Cl=(e,t)=>({key:e,with:t}),Bt=(e,t,n={},r)=>({field:e,level:"fault",problem:Cl(
t,r),...n}),Eo=(e,t)=>({field:e,level:"ask",problem:Cl("account.ask",{value:t}),suggest:t}),Po=(e,t,n)=>({field:e,level:"note",problem:Cl(t,n)});function wL(e){let t=Aa(e),n=!t.ok&&
t.reason==="OTHER_SITE"?ju(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Po("address",`address.note.${r}`))}:{value:N(e),findings:[n?Bt("address",
"account.otherNetwork",{},{network:n}):Bt("address",`address.${t.reason}`),...t.suggest?[Eo("address",t.suggest)]:[]]}}var Pg=e=>t=>{var o;let n=ji(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Tl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[Eo(e,Ng(r))],...n.notes.map(i=>Po(e,`phone.note.${i}`))]}:{value:N(t),findings:[Bt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>Eo(e,Ng(i)))]}},Ng=e=>{let t=ji(e);return t.ok?t.display:e};function kL(e){var r;let t=Js(e),n=t.suggest?[Eo("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Po("email",`email.note.${o}`))]}:{value:N(e),findings:[Bt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Eo("email",o))]}}var xL={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Zi=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[Eo(e,r.suggest)]:[];if(!r.ok){let s={
label:rn(e),example:(i=xL[e])!=null?i:""};return{value:N(n),findings:[Bt(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>Po(e,`person.note.${s}`))]}};
function vL(e){let t=N(e);return{value:t,findings:t.length>500?[Bt("reason","account.reasonLong")]:[]}}function SL(e){let t=Ut(e);return t?{value:t,findings:[]}:{value:N(e),findings:[Bt("kind",
"account.kindUnknown",{},{text:N(e)})]}}var RL={kind:SL,accountName:Zi("accountName",Vm),pageName:Zi("pageName",Qu),address:wL,name:Zi("name",Ui),office:Zi("office",Hm),phone:Pg("phone"),email:kL,
second:Zi("second",Ui),secondPhone:Pg("secondPhone"),reason:vL},OL=["accountName","pageName","name","office","second","reason"];function TL(e,t,n){try{return CL(e,t,n)}catch(r){return{value:t,
findings:[Bt(e,"account.cellUnreadable")],broke:r}}}function CL(e,t,n){if(!N(t))return yL(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Bt(e,`account.${e}`)]}:{value:"",findings:[Bt(e,
"account.required",{},{label:rn(e)})]}:{value:"",findings:[]};let r=OL.includes(e)?kr(t):void 0;return r?{value:t,findings:[Bt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:RL[e](t)}
function LL(e,t){let n=(r,o)=>[{...Po("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==F.group?n("account.addressIsGroup",F.group):e===F.group&&t&&!["group","share"].includes(
t)?[Po("address","account.groupAddress")]:t==="page"&&e===F.person?n("account.addressIsPage",F.page):[]}function No(e){var s,a,c,u,l;let t=(s=Ut(e.kind))!=null?s:"",n=bL(t),r={};for(let d of de)r[d]=
n.includes(d)?TL(d,e[d],t):{value:N(e[d]),findings:[]};let o=de.filter(d=>"broke"in r[d]),i={};for(let d of de)i[d]=r[d].value;return{values:i,findings:[...de.flatMap(d=>r[d].findings),...LL(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Mg=5,Ig=120;function Dg(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),bn(a.trim(),Ig)])),o={rows:e.filter(s=>!mu(s)),samples:e.filter(mu),
cores:Th(t)},i=(s,{level:a,field:c},u)=>{var h,f;let l=[...(h=u.units)!=null?h:vi(u.rows)],d=l.map(w=>r.get(w)||bn(w,Ig)),p=d.slice(0,Mg).join("; ")+(l.length>Mg?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(f=u.field)!=null?f:c}}};return Object.entries(qs).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Fg(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Ll=e=>e?`"${e}" `:"";function _l(e,t=""){if(typeof e!="number")throw new TypeError(Ll(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Ll(t)+"expected integer >= 0, got "+e);return e}function Mo(e,t,n=""){if(Fg(e)&&(t===void 0||e.length===t))return e;t!==void 0&&_l(t,"length");let r=Fg(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ll(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Kg(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(_l(e.outputLen),_l(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var _L=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},zg=(
e,t)=>{_L(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Io(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Za(e,t){Mo(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Gi(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Ga(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function jt(e,t){return e<<32-t|e>>>t}var Bg=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",$L=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function $l(e){if(Mo(e),Bg)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=$L[e[n]];return t}function Ug(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function jg(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Bg)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Ug(e.charCodeAt(i)),a=Ug(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function AL(e,t,n="opts"){return zg(e,"defaults"),t!==void 0&&zg(t,n),Object.assign(Object.create(null),e,t)}function Zg(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=AL({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Gg=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Wa=class{constructor(t,n){ae(this,"oHash");ae(this,"iHash");ae(this,"blockLen");ae(
this,"outputLen");ae(this,"canXOF",!1);ae(this,"finished",!1);ae(this,"destroyed",!1);if(Kg(t),Mo(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Gi(o)}update(t){return Io(this),this.iHash.update(t),this}digestInto(t){
Io(this),Za(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Wg=(()=>{let e=((t,n,r)=>new Wa(t,n).update(r).digest());return e.create=(t,n)=>new Wa(t,n),e})();var EL=e=>e/2**32|0,PL=e=>e>>>0;function Hg(e,t,n,r){
let o=EL(n),i=PL(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Vg(e,t,n){return e&t^~e&n}function qg(e,t,n){return e&t^e&n^t&n}var Ha=class{constructor(t,n,r,o){ae(this,"blockLen");ae(
this,"outputLen");ae(this,"canXOF",!1);ae(this,"padOffset");ae(this,"isLE");ae(this,"buffer");ae(this,"view");ae(this,"finished",!1);ae(this,"length",0);ae(this,"pos",0);ae(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Ga(this.buffer)}update(t){Io(this),Mo(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Ga(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Io(this),Za(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Hg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Ga(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Xg=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var NL=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),nr=new Uint32Array(64),Al=class extends Ha{constructor(n,r){super(64,n,8,!1);ae(this,"A",0);ae(this,"B",0);ae(this,"C",0);ae(this,"D",0);ae(this,"E",0);
ae(this,"F",0);ae(this,"G",0);ae(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)nr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=nr[p-15],f=nr[p-2],w=jt(h,7)^jt(h,18)^h>>>3,x=jt(f,17)^jt(f,
19)^f>>>10;nr[p]=x+nr[p-7]+w+nr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=jt(c,6)^jt(c,11)^jt(c,25),f=d+h+Vg(c,u,l)+NL[p]+nr[p]|0,x=(jt(o,2)^jt(o,13)^jt(o,22))+qg(
o,i,s)|0;d=l,l=u,u=c,c=a+f|0,a=s,s=i,i=o,o=f+x|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Gi(nr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Gi(this.buffer)}},El=class extends Al{constructor(){super(32,Xg)}};var Va=Zg(()=>new El,Gg(1));var ML=16,Yg=e=>$l(e.slice(0,ML));function Wi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var un=e=>Yg(Va(Wi(e))),Pl=e=>$l(Va(Wi(e))),Do=class{constructor(t){this.known=new Map;this.start=Wg.create(Va,jg(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Yg(
this.start.clone().update(Wi(t)).digest());return this.known.set(t,n),n}};var IL=8,DL="trống",Qg="1",Jg=" (theo bản cũ)",ey="Đã rút đồng ý",ty=e=>e.trim()?un(e.trim().normalize("NFC")).slice(0,IL):DL,
ny=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[U(r),o.replace(/\D/g,"")];return[U(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},Nr=e=>Ut(e.kind)!==F.none&&
ny(e).some(t=>t!==""),ry=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${be(t)}, bản thông báo ${ty(n)}`,oy=e=>`${ey}, ${be(e)}`,Fo=e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),iy=e=>e.startsWith(
`${ey}, `),sy=e=>e.endsWith(Jg)?e:`${e.trim()}${Jg}`,ay=(e,t)=>t.of("consent",e.consent.trim(),...ny(e)),Hi=(e,t)=>[Qg,t.name,ay(e,t)].join(".");function Mr(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(Fo(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Qg&&o&&(!t||r!==t.name)?"unknown":t&&o===ay(e,t)&&r===t.name?"given":"ended"}
var cy=(e,t)=>!Fo(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${ty(t)}`);var FL=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,qa=e=>FL.test(e),uy=(e,t,n)=>qa(e)&&e>=t&&e<=n,ly=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>uy(i,n,r)))!=null?o:""};function dy(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?ly(e,t,n)||n:uy(e.shown,t,n)?e.shown:"":""}function py(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=ly(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(qa(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function zL(e,t){return e.length===0||t==="ended"?bo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:
_.reported}function hy(e,t,{last:n,...r},o,i,s){let a=zL(e,t),c=a!==_.missing&&a!==_.fix&&a!=="",u=e.reduce((h,f)=>f.updated>h?f.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=dy(l,
n,i),p=a===""?"":pf(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:py(l,n,i),updated:u,order:UL(a,p)}}function UL(e,t){let n={[_.missing]:0,[_.fix]:10,[
_.reported]:20,[_.none]:30,[_.approved]:40,"":50},r={[ee.overdue]:0,[ee.late]:1,[ee.grace]:2,[ee.open]:3,[ee.onTime]:4,"":5};return n[e]+r[t]}var zo={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},KL=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,BL=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,jL=4e5,ZL=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Ir=(...e)=>new RegExp(e.join("|"),"i"),GL=[[Ir("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Ir("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Ir("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Ir("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Ir("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Ir("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],WL=Ir(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function fy(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=ZL.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||WL.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=GL.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function my(e,t){let n=e.slice(0,jL),r=[...n.matchAll(KL)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!BL.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,f,w;let l=r.slice(u+1).find(x=>x.email!==s),d=r.slice(0,u).reverse().find(x=>x.email!==s),p=(w=fy(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:fy(n.slice(Math.max((f=d==null?void 0:d.to)!=null?f:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var rr=100,Nl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function HL(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!nn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Mt(e)===Q.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function VL(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>rr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:rr}}}):((s=t.get(B(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&B(i)===B(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Nl(i)&&!t.has(B(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...HL(e,n));for(let{text:a,
suggest:c}of je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of sf(e.phone))ji(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!jn(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&ct(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function qL(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:q(
n.day),why:zo[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:q(n.day)}}}]:[]}function Vi(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>B(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=mt(e);return e.map(a=>{try{return[...VL(a,r,i),...qL(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Ml=
e=>Object.fromEntries(e.map(t=>[t,""])),XL=["unit",...de],gy=e=>XL.every(t=>e[t].trim()===""),bt=e=>Ti(e.usage)===Re.stopped;function YL(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Ti(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!Ci(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:ca(i.problem)});
return r}function JL(e,t){return{blank:!1,active:!0,unit:yy(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Ml(["unitName",...Gn]),rowId:t}}}function yy(e,t){try{return e()}catch{return t}}function QL(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function e_(e,t,n,r){let o=gy(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Mr(e,r),faults:[],remarks:[],
own:Ml(["unitName",...Gn])};let s=No(e),a=t.get(i),c=bt(e),u=_r(e,r),l=c?[]:YL(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:ca(wa(e.comment))});let d=c?[]:s.findings.filter(
f=>f.level!=="fault").map(({field:f,problem:w})=>({column:f,problem:ca(w)}));!c&&e.review.trim()&&ba(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Mr(e,r);!c&&Nr(e)&&d.push(
...QL(p));let h=Qn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Ut(e.kind)===F.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function t_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:yy(()=>gy(r),!1)?"":t();return n.add(o),o})}function n_(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function r_(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Dg(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function o_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Hn),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function i_(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=wo(e),s=hy(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:on(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:wf(i)?"1":"0"},witness:s.witness}}function s_(e,t,n){let r=o_(e.accounts,t),
o=Vi(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Ml(go)};let c=o[s];try{let{cells:l,witness:d}=i_(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Cu(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...a_(go,i),
faults:Cu(c)}}}})}var a_=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function by(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=t_(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return e_(a,r,o[c],e.markKey)}catch(u){return n(u),JL(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);n_(i),r_(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:Of(a.faults),remarks:Tf(a.remarks),mask:Lf(a.faults)});return{accounts:i,units:s_(e,i,n),broke:t}}function qi(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!iy(t.consent)?{consent:oy(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Xi=(e,t,n,r)=>t.flatMap((o,i)=>{let s=qi(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Dr(e){return Object.fromEntries(Rn.map(t=>[t,Cf(e.faults,t)]))}function We(e,t){let n=by({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var wy=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),ky=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Uo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&ky(Gn,i,r)?[{
index:o,cells:wy(Gn,i)}]:[]})}function Xa(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Pn(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&ky(go,i,r)?[{index:o,cells:wy(go,i)}]:[]})}var Il=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Dr(n.accounts[r])}));function Ya(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Xa(n,t,r)),e.putOwn("accounts",Uo(n,t,r)),e.putOwn("accounts",Xi(e,n,t,r)),e.putOwn("units",
Pn(e.table("units").rows,t,r))}var c_=3;function Yi(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=c_));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Ja=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Dr(n)})));function xy(e,t){let n=e.table(
"accounts").rows,r=Dl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Dr(r.accounts[i])}]:[])),r}function Dl(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=We(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,qi(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Uo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",Xi(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",Pn(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Il([...r,...l],i,a)),a}function vy(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&cy(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Oe.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function Sy(e,t){
let n=sh(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Nr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var Ry=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:be(r)}},unit:t}]:[]));function Qa(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:be(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Oy(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>qa(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var Ue=e=>e+2,re=class extends Error{constructor(n){super(n.key);this.problem=n}};function nt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=We(e,e.table("accounts").rows);Ya(e,r),Ja(e,r)}return n})}var Fl=200;function u_(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Ln(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===he.passed||s.review===he.returned)&&Qn(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=gm(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Fr(e,t){let n=e.table("accounts").rows;t&&u_(e,n);let r=We(e,n);if(!t)e.putOwn("units",Pn(e.table(
"units").rows,r,()=>!0));else{bm(e),Ry(e),Ya(e,r);for(let o of["accounts","units"])Yi(e,o,new Set(Object.keys(ie[o].columns)));e.refreshSummary(),Ja(e,r)}return r}function Ji(e){let t=Fr(e,!0);
return t.accounts.length===0||(Qa(e,t),e.rememberWitness()),t}function l_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:ie[u].title,row:Ue(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of Sy(e,t))a.push(i("accounts",l,u.unit,S({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Fl),moreFaults:Math.max(0,s.length-Fl),remarks:
a.slice(0,Fl),missing:t.units.filter(u=>u.own.status===_.missing).length,settings:n}}function Ty(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=nt(e,()=>{let n=Ji(e);
return e.readyLines(),P(l_(e,n,d_(e,n).map(S)))}))!=null?t:R({key:"workbook.busy"})}var d_=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:Oe.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...vy(e,t),...e.lostLog()];var Bo="#1f2937",or="#ffffff",Qi="#1a56c4",Ly="1px solid #d1d5db",Ko=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),es=(e,t=2e3)=>Ko(vo(e,t)),Nn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ne=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Gt=
e=>`\x3ctr>${e}\x3c/tr>`,Zt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,zr=`${Zt(16,Bo,or)};padding:10px 20px 12px`,ts=Zt(14,Bo,or),p_=e=>`${Zt(e,
Bo,or)};text-align:center`,h_={lead:`${Zt(17,"#12315f","#e3edfd")};border-left:5px solid ${Qi};padding:16px 20px 10px`,until:`${Zt(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Qi};padding:0 20px 16px`,text:zr,heading:`${Zt(17,Bo,or)};font-weight:bold;padding:12px 20px 0`,notice:`${Zt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Zt(13,"#4b5563",or)};border-top:${Ly};padding:14px 20px 18px`};function _y(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Ko(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Nn(`${Gt(
`\x3ctd align="center" style="padding:16px 8px">\n${Nn(`\n${t.map(f_).filter(Boolean).map(Gt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${or}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function f_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ne(Nn(e[1].map(t=>Gt(Ne("•",`${ts};padding:2px 0`,
' valign="top" width="16"')+Ne(es(t,400),`${ts};padding:2px 0`))).join("")),zr);case"button":return Vn(e[2])&&m_(e[1],Vn(e[2]));case"office":return Ne(Cy(e[1]),`${zr};padding-top:18px`,
' align="center"');case"signed":return Ne(Cy(e[1],!1),zr,' align="right"');case"bar":return Ne(g_(e[1]),zr);case"calls":return Ne(y_(e[1],e[2]),zr);default:return Ne(es(e[1]),h_[e[0]])}}function Cy(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=Gt(Ne(Nn(Gt(Ne("",`background-color:${Bo};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Nn(n.map((i,
s)=>Gt(Ne(es(i,200),`${p_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var m_=(e,t)=>Ne(Nn(Gt(Ne(`\x3ca href="${Ko(t)}" style="display:inline-block;padding:14px 16px;${Zt(17,
or,Qi)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Ko(e)}\x3c/a>`,`background-color:${Qi};border-radius:6px;mso-padding-alt:14px 16px`)),""),zr,' align="center"');
function g_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ne("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>Gt(Ne("■",Zt(16,s,or),' width="22"')+Ne(o,ts)+Ne(String(i),`${ts};font-weight:bold`,' align="right"')));return Nn(Gt(n.join("")))+Nn(r.join(""))}function y_(e,t){let n=
`${ts};padding:7px 0;border-bottom:${Ly}`,r=' valign="top"';return Nn(Gt(Ne(es(e,300),`${Zt(14,Bo,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Gt(Ne(es(o,
300),n,r)+Ne(b_(i),n,`${r} align="right" width="118"`))).join(""))}var b_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Qi};text-decoration:none">${Ko(t.trim())}\x3c/a>`:Ko(t.trim())).join("\x3cbr>")||Lu;var w_=88e3,k_=200,x_=120,v_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,S_=e=>vo(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),k_),R_=(e,{about:t},n)=>{let r={state:n,about:t,letters:O_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function O_(e){let t=Ro(e),n=new Map(e.units.map(r=>[ut(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:se(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var T_=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>C_(e,o,a),attachments:[],named:e.named(o)}},C_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",pa(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...xt(o)?Nf(o,r,n):[],...e.asked(t),...Mf(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Au(
r)}\n\n${If(r)}`],["text","Trân trọng./."],["signed",pa(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”.${e.small}`]]};function $y(e,t,n){var s,a,c;
let r=se(e.kind);if(r.to==="staff")return R_(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return T_(r,e,t,i===void 0?o:{...o,
link:i})}function Ur(e,t,n="unit"){let{insteadOf:r}=e.about,o=$y(e,t,n==="staff"||r!==void 0),i=S_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=x_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=_y(i,
c);if(a===0||v_(u)<=w_)return{subject:i,html:u,text:Pf(c),attachments:o.attachments}}}function Ay(e,t){let{lead:n,until:r,named:o}=$y(e,t,!0),i=Vn(t.links.book),s=Tn(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Au(t),pa(t)].filter(Boolean).join(`\n`)}
function Ey(e,{unit:t,about:n,kind:r}){let o=se(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!_e(n.unit)?!0:e.get(t)===n.unit.status}var zl="Cán bộ gửi sớm",Py=e=>gt(Or(
e.state));function ec(e,t){let n=new Map,r=Nt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Py(o)&&!Py(e[a]))&&n.set(s,i)}),n}function ln(e){let{rows:t}=e.table("letters");
return new Map([...ec(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Or(o),at:i,why:s,early:s.indexOf(zl)===0}]}))}var Rt=(e,t,n,r="",o)=>{var i;return{kind:se(
e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}},L_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);
function __(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:
r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function dn(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=ec(n,r),i=Nt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(
u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):L_(n[l],c)||s.set(l,c)}),s.size&&e.putOwn("letters",__(n,s)),e.append("letters",a)}var Ul={rounds:{},open:[]}
,$_=4e4,A_=4,tc=e=>typeof e.count=="number",jo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function E_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=
e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var P_={count:0,sum:"0.0"};function My({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=E_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(
i+r*a>>>0).toString(36)}`}}var N_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Kl=e=>N_(e).reduce((t,n)=>My(t,n,1),P_),Iy=({rounds:e},t)=>jo(e,Pt(t))!==void 0;function Dy(e,t){let n=[
];return e.forEach(({state:r},o)=>{gt(r)&&ma(o,t)&&n.push(o)}),n}function Bl(e,t,n){let r={...e.rounds};delete r[Pt(n)];let o={rounds:{[Pt(n)]:{kinds:{}},...r},open:[]};return nc(o,n,Dy(t,n),[])}
function nc({rounds:e,open:t},n,r,o){var l;let i=Pt(n),s={...(l=jo(e,i))==null?void 0:l.kinds},a=new Map,c=({kind:d,matter:p,unit:h},f)=>{var x,L,b;let w=(x=jo(s,d))!=null?x:{};if(tc(w))s[d]=My(w,
`${p}/${h}`,f);else{let v=(L=a.get(d))!=null?L:new Map(Object.entries(w).map(([T,m])=>[T,new Set(m)]));a.set(d,v);let O=(b=v.get(p))!=null?b:new Set;v.set(p,O),f>0?O.add(h):O.delete(h)}};for(let[d,
p]of[[r,1],[o,-1]])for(let h of d.map(f=>ma(f,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=Object.fromEntries([...d].map(([h,f])=>[h,[...f]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},
open:t}}function jl(e,t,n){if(!e.open.length)return e;let r=Nt(n),o=e.open.map(r).filter(a=>{var c;return gt((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(xu))].reduce((a,c)=>nc(a,
c,o.filter(u=>xu(u)===c),[]),e),open:[]}}var Fy=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,zy=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),
e.length);function Zl(e,t,n){var c,u,l,d,p,h,f;let r=new Set(e.open.map(Nt(n))),o=em(n),i=new Map;for(let w of Dy(t,n)){let x=r.has(w)?void 0:ma(w,n);if(!x)continue;let L=(c=i.get(x.kind))!=null?c:
Object.create(null);i.set(x.kind,L),((l=L[u=x.matter])!=null?l:L[u]=[]).push(x.unit)}let s=(p=(d=jo(e.rounds,Pt(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let w of new Set([...Object.keys(s),...i.keys()])){let x=(h=jo(s,w))!=null?h:{},L=(f=i.get(w))!=null?f:{};if(tc(x)){let b=Kl(L);(b.count!==x.count||b.sum!==x.sum)&&a.counts.push({kind:w,ledger:
x.count,register:b.count})}else a.lost.push(...Ny(x,L).map(([b,v])=>o({kind:w,matter:b,unit:v}))),a.extra.push(...Ny(L,x).map(([b,v])=>o({kind:w,matter:b,unit:v})))}return a}function Ny(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=jo(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var M_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function I_({rounds:e,open:t}){let n=Object.keys(e).slice(0,A_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:D_(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;M_(JSON.stringify(o))>$_;){let[s]=Object.entries(i).filter(a=>!tc(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=Kl(s[1])}return o}var D_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,tc(n)?n:Kl(n)])),Uy=e=>JSON.stringify(I_(e)),ns=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ky=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),F_=e=>ns(e)&&(Object.values(e).every(Ky)||typeof e.count=="number"&&typeof e.sum=="string"),z_=e=>ns(e)&&ns(e.kinds)&&Object.values(e.kinds).every(
F_);function By(e){try{let t=JSON.parse(e);return!ns(t)||!ns(t.rounds)||!Ky(t.open)?void 0:Object.values(t.rounds).every(z_)?t:void 0}catch{return}}var jy=e=>e===void 0||e==="unreadable"?Ul:e;
function Zy(e,t,n){let r=jl(e!=null?e:Ul,t,n);return Iy(r,n)?r:Bl(r,t,n)}function Kr(e,t,n){return e==="unreadable"?e:Zl(Zy(e,t,n),t,n)}function rc(e,t){let{round:n}=e.settings(),r=ln(e),o=t.ledger();
if(o==="unreadable")return o;let i=Zy(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),Zl(i,r,n)}function oc(e,t,n){e.settle();let r=jl(jy(t.ledger()),ln(e),e.settings().round);
t.keepLedger({...r,open:[...n]})}function Gy(e,t,n,r){var c;let o=t.ledger(),{round:i}=e.settings(),s=Nt(i)(n),a=gt((c=ln(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||
o.open.includes(s)||(e.settle(),t.keepLedger(nc(o,i,a?[s]:[],a?[]:[s])))}function Wy(e,t){let n=jy(t.ledger()),{round:r}=e.settings();t.keepLedger(Bl({...n,open:[]},ln(e),r))}var Hy=[1e3,4e3],U_=6,ir=
class extends Error{};function xe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Hy.length||r instanceof re||r instanceof ir)throw r;e.sleep(Hy[n])}}function Br(e,t,n){return xe(t,()=>{for(
let r=0;r< U_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new ir("the lock is not to be had")})}var K_=27e4,B_=25,j_=2400,Z_=5,ic=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;
this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,
refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(B_,
Math.floor(j_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];
try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof re)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){
return this.post.elapsed()>K_&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Br(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:
d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=Ey(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):Rt(d,"lapsed",this.now,S({
key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,Rt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,p)}return dn(n,c),oc(n,
this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Ur(t,this.state)),!0}
catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim(
))return t;let o=ya([n],this.state.settings);if(!o.to)return Rt(t,"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=
this.written.get(t))!=null?r:Ur(t,this.state);return this.written.set(t,n),Rt(t,"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{
senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{
return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,Rt(t,"sent",this.now,this.early)),t.unit&&!((
c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&
r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=Z_&&(
this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return xe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Rt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Rt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};xe(
this.post,()=>this.post.keepJournal(n))}};var G_=400;function Vy(e,t,n,r,o=r){let i=Ai(e.settings),s=Tr(e),a=e.deadline.dueBefore?ia(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:
a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(G_,Je(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=oe(t,d);if(i.sends(p)){let{line:h,held:f}=W_(e,s,p,d===0?o:r,u,c);u=f,p<=n&&(h.recipients||h.held)&&
c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=H_(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function W_(e,t,n,r,o,i){let s=Cn(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Cr(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var H_=({units:e},t,n)=>e.filter(r=>{var o;return _e(r)&&Kt(r.emails).length&&!((o=t.of(ut(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function qy(e){
var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Gl({day:"",counts:t,recipients:0,held:0})}function Gl({counts:e,held:t}){return[fa.filter(r=>e[r]).map(r=>`${e[r]} ${se(
r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var jr=class extends re{},Zr=(e,{confirmed:t},n)=>[...V_(e,t),...q_(n).map(r=>({about:"ledger",why:r}))];
function V_(e,t){let n=lf(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function q_(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Fy(e)?[]:X_(e)}function X_(e){let t=zy(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var Y_=60;function sc(e,t){for(let n=0;n<=Y_;n+=1){let{letters:r}=Cn(e,oe(t,n));if(
r.length)return{key:"letter.preview",with:{counts:qy(r)}}}return{key:"letter.previewNone"}}var ac=e=>JSON.stringify(Sn(e));var J_=7*6e4,Mn=({lease:e},t)=>e.by!==""&&e.until>t;function Xy(e,t){let n=
e.newId();return Br(e,t,()=>{let r=t.post();if(!(Mn(r,e.now)&&r.lease.by!==n))return t.setLease({until:po(Ks(e.now)+J_),by:n}),r})}function Yy(e){try{xe(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Jy=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Qy=e=>e.replace(Jy,"(liên kết, xem trong biểu mẫu)").trim(),eb=e=>e.search(Jy)<0?e.trim():"";
function tb(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var Wl=10*6e4;function Zo(e){
return{id:un(Pt(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var rs=e=>tb(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Hl=(e,t)=>`${e}?k=${t}`;
function cc(e){let t=e.linkKey();if(!t||rs(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Zo(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{
let a=i.trim(),c=o.get(a);return c?Hl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var os=({rowId:e,approved:t})=>Oo(`${e} ${t}`);var nb={page:0,group:0,person:0},Q_=({pageName:e,accountName:
t})=>{var n;return bn((n=[e,t].map(eb).find(Boolean))!=null?n:"")};function e$(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(
!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[],byKind:{...nb}};n.set(r.unit.trim(),a);for(let l of["page","group","person"])Ut(r.kind)===F[l]&&(a.byKind[l]+=1);_r(r,e.markKey(
))==="returned"&&a.returned.push({title:Q_(r),comment:Qy(r.comment),mark:os(r)});for(let l of s.filter(Hn))l.column===""&&(Pi(l)||a.faults.some(p=>$f(p,l)))||a.faults.push(l)}),n}var t$=(e,{own:t},
n)=>{var r,o,i;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:wo(e),status:t.status,timeliness:t.timeliness,extendedTo:on(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:(r=n==null?void 0:n.byKind)!=null?r:nb,faults:(o=n==null?void 0:n.faults)!=null?o:[],returned:(i=n==null?void 0:
n.returned)!=null?i:[]}};function n$(e,t,n=""){let r=e$(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...t$(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Vl(e,
t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:oe(o,1),t)}function is(e,t){let n=e.settings(),r=cc(e);return{round:n.round,
federation:n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:n$(e,t,r&&e.linksRenewed()),register:ln(e),staff:e.staff(
),contact:n.contact,links:{book:e.link(),ofUnit:r}}}function uc(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...is(e,n),health:{quotaLeft:r,runner:o,
lastRun:s,lastRunDid:a,nextRun:o?Vl(e.now,i,e.now):void 0,zones:t.zones()}}}var r$={state:le.sent,why:""},o$=()=>({state:le.held,why:S({key:"letter.cutBefore"})}),rb=()=>({state:le.unknown,why:S({key:
"letter.cut"})});function ob(e,t){var a,c,u;let n=Nt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?o$():rb());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,rb());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,r$);dn(e,i)}var i$=new Set([...Object.keys(ra),"round","dueBefore","graceUntil"]);function Go(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&i$.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Oe.round.label}}]}var s$=12e4,a$=6e4,c$=2e3,u$=1e4;
function l$(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function d$(e,t,n,r){if(Cr(t,n,
r).held.length===0)return n;let o=xe(e,()=>e.renewsIn());if(o>s$||o<-a$)return n;e.sleep(Math.max(0,o)+c$);let i=xe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(u$),i=xe(e,()=>e.quota());
return i}var ss=(e,t)=>e?`${e} ${t}`:"";function p$({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[ss(e,"thư đã gửi"),ss(t,"thư gửi lỗi"),ss(n,"thư không rõ đã gửi"),ss(c,
"thư chờ lượt sau"),ss(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function h$(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:se(l).label}:{},
...d?{unit:d}:{},state:le[p],at:e.now,why:S(h)});for(let u of i)c.set(u.key,Rt(u,"held",e.now,S({key:"letter.quota"})));for(let u of r)c.set(u.key,Rt(u,"held",e.now,S(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&Br(e,t,()=>{dn(e,c),a&&oc(e,t,[])})}function f$(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&xe(e,()=>e.setRefused(
i))}function sb(e,t,n){let r=Br(e,t,()=>{ob(e,n.inFlight);let o=Ji(e);return e.settle(),{checked:o,compared:rc(e,t)}});return n.inFlight&&xe(t,()=>t.closeJournal()),r}function m$(e,t,n,r){let o=
e.settings();n.confirmed||xe(t,()=>t.setConfirmed(Sn(o)));let[i]=Zr(o,n,r);if(i)throw new jr(i.why)}function g$(e,t,n,r,o){let{checked:i,compared:s}=sb(e,t,n);m$(e,t,n,s);let a=xe(t,()=>t.quota()),c=
xe(t,()=>uc(e,t,i,a)),u=Cn(c,e.today),l=l$(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:d$(t,l,a,d),{go:h,held:f}=Cr(l,p,d);h.length&&xe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new ic(e,t,c,p,n.refused,o),{outcome:x}=w;try{w.run(h),h$(e,t,x,o?[]:f,o?[]:u.closed,h.length>0)}catch(L){throw w.leaveWord(),L}return h.length&&xe(t,()=>t.closeJournal()),f$(t,x,n),e.broke(
u.broke.map(({error:L})=>L)),p$(x,f.length,u.broke.length,h.length===0&&f.length>0)}var y$=e=>S(e instanceof re?e.problem:e instanceof ir?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function ib(e,t){try{xe(e,()=>e.setLastRun(t))}catch{}}function ab(e,t,n){let r=Xy(e,t);if(r)try{return n(r)}finally{Yy(t)}}var ql=(e,t,n,r="")=>ab(e,t,o=>g$(e,t,o,n,r)),lc=(e,t)=>{ab(e,t,n=>sb(e,t,
n))};function b$(e,t,{runner:n,dry:r}){let[o]=Go(xe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new re(o);if(!e.isStaff(n))throw new jr({key:
"letter.runnerLeft",with:{email:n}});let i=ql(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function cb(e,t){let n=xe(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||xe(t,()=>t.me())!==r))try{let a=b$(e,t,n);a&&ib(t,a)}catch(a){if(ib(t,{lastRun:o,did:i,trouble:`${q(e.today)}: ${y$(a)}`,dry:s}),!(a instanceof re))throw a}}var Wo={is:
"nobody"},ve=e=>"email"in e?e.email:"",ub=e=>e.is==="link"?`liên kết ${e.unit}`:ve(e);var w$=e=>e;function dc(e){let t=new Set,n=new Map;for(let r of e.map(N))t.add(r),n.has(B(r))||n.set(B(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(B(r)))!=null?o:r}}var k$=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function pc(e,t,n=w$){return t===""?"":e.choices?Qh(e,t):e.format==="time"?k$(t)?t:
"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}function Jl(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function lb(e,t){return typeof t=="bigint"?t.toString():t}var Yl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Ql(e){return new Yl(e)}function db(e){return e==null}function ed(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function us(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function td(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function ls(e){var t;return(t=td(e._zod.def))!=null?t:e._zod.def.shape}function pb(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return us(this,t,r),r},enumerable:!0,configurable:!0})}
function hb(e,t,n){t in e?us(e,t,n):e[t]=n}function fb(e,t,n,r){let o=ls(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?pb(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):hb(e,i,r?r(s.value,i):s.value))}}function x$(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?pb(e,n,()=>t[n]):hb(e,n,
r.value))}}function nd(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var rd="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function cs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function hc(e){if(cs(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(cs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function od(e){return hc(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var mb=new Set(["string","number","symbol"]);function ds(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Wr(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function lt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function gb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function v$(e,t){var o;let n=ls(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function yb(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(v$(e,t)),s={};return fb(s,e,Reflect.ownKeys(ls(e)).filter(a=>!i.has(a))),Wr(e,nd(n,{shape:s,
checks:[]}))}function bb(e,t){if(!hc(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=ls(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Wr(e,nd(e._zod.def,{shape:S$(e,t)}
))}function S$(e,t){let n={};return fb(n,e,Reflect.ownKeys(ls(e))),x$(n,t),n}function In(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function wb(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function ar(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function as(e){return typeof e=="string"?e:e==null?void 0:e.message}function id(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function fc(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Dn(e,t,n){var c,u,l,d,p,h,f,w,x,L,b,v,O,T,m,g,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(m=(O=(b=(x=as((w=(f=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:f.error)==null?void 0:w.call(f,e)))!=null?x:as(i==null?void 0:i(
e)))!=null?b:as((L=t==null?void 0:t.error)==null?void 0:L.call(t,e)))!=null?O:as((v=n.customError)==null?void 0:v.call(n,e)))!=null?m:as((T=n.localeError)==null?void 0:T.call(n,e)))!=null?g:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var R$=/[\uD800-\uDBFF]/;function sd(e){let t=e.length;if(!R$.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ad(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function kb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):O$(e,n,r.value)}}function Gr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function cd(e,
t,n){return Gr(e,t,n,!1)}function O$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Gr(this,t,n.bind(this))},set(r){Gr(this,t,r)}})}function T$(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Xl,sr=!1,C$={configurable:!0,get(){sr=!0}};function Ot(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Xl!==e._zod){Xl=void 0;return}Xl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,C$);let o=sr;sr=!1;try{let i=n(this);return sr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),sr=sr||o,i}catch(i){throw delete this[t],sr=sr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function xb(e,t,n,r){let o=T$(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var vb;var ud={value:void 0,enumerable:!1},Sb="captureStackTrace"in Error?Error:null;function L$(e){
let t=Sb;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Sb=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function X(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,f){if(h._zod){if(h._zod.traits.has(e))return}else{ud.value=new i(f);try{
Object.defineProperty(h,"_zod",ud)}finally{ud.value=void 0}}if(h._zod.traits.add(e),t(h,f),a){let x=Object.getPrototypeOf(h),L=h._zod.constr.prototype,b=x;for(;b&&b!==L;)b=Object.getPrototypeOf(b);
let v=b!=null?b:x;a.has(v)||(a.add(v),kb(v,s))}let w=d.prototype;for(let x in w)Object.prototype.hasOwnProperty.call(w,x)&&(x in h||(h[x]=w[x].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var L;let f=r!=null&&r.Parent?L$(l):this;c(f,h);let w=f._zod.deferred;if(w){for(let b of w)b();f._zod.deferred=void 0}
let x=(L=globalThis.__zod_globalConfig)==null?void 0:L.postProcessor;return x&&x(f),f}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var f,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(f=h==null?void 0:h._zod)==null?void 0:f.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Fn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Rb;(Rb=(vb=globalThis).__zod_globalConfig)!=null||(vb.__zod_globalConfig={});var Ho=
globalThis.__zod_globalConfig;function Ft(e){return e&&Object.assign(Ho,e),Ho}function _$(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,lb,2)),e.message}
function $$(e){this._zod.message=e}var A$={get:_$,set:$$,enumerable:!0,configurable:!0},dd={value:void 0,enumerable:!1},Ob=new WeakSet([Object.prototype,Error.prototype]),Tb=(e,t)=>{e.name=
"$ZodError",dd.value=t,Object.defineProperty(e,"issues",dd),dd.value=void 0,Object.defineProperty(e,"message",A$);let n=Object.getPrototypeOf(e);Ob.has(n)||(Ob.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},l3=X("$ZodError",Tb),ps=X("$ZodError",Tb,void 0,{Parent:Error});var P$=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Fn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Dn(d,s,Ft())));throw rd(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},hs=P$(ps),N$=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Dn(d,s,Ft())));throw rd(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},pd=N$(ps),M$=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Fn;return i.issues.length?Cb(e,i.issues,o):{success:!0,data:i.value}},fs=M$(ps);
function Cb(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Dn(o,n,Ft()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var I$=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Cb(e,i.issues,o):{success:!0,data:i.value}},hd=I$(ps);var Lb=/^[\s\S]{0,}$/;var fd=
/^-?\d+(?:\.\d+)?$/,_b=/^(?:true|false)$/i;var ms=X("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var $b=e=>{let t=
e.value;return!db(t)&&t.length!==void 0};var Ab=X("$ZodCheckMaxLength",(e,t)=>{var r;var n;ms.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=$b),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?sd(i):s)<=t.maximum)return;let c=ad(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Eb=X(
"$ZodCheckMinLength",(e,t)=>{var r;var n;ms.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=$b),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?sd(i):
s)>=t.minimum)return;let c=ad(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var D$=X("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
ms.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Pb=X("$ZodCheckRegex",(e,t)=>{D$.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Nb={
major:4,minor:6,patch:7};var Tt=X("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Nb;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=In(u),h;for(let f of l){if(f._zod.def.when){if(wb(u)||!f._zod.def.when(u))continue}else if(p)continue;let w=u.issues.length,x=
f._zod.check(u);if(x instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Fn;if(h||x instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await x,u.issues.length!==w&&(fc(u.issues,
w,e),p||(p=In(u,w)))});else{if(u.issues.length===w)continue;fc(u.issues,w,e),p||(p=In(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(In(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Fn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Fn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return cd(this,"~standard",K$(this))},set"~standard"(e){Gr(this,"~standard",e)}}),zb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Dn(n,t,Ft()))}:{value:e.value};async function U$(e,t){let n={async:!0};return zb(await e._zod.run({value:t,issues:[]},n),n)}function K$(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return zb(r,n)}catch{}return U$(e,t)},vendor:"zod",version:1}}var Ub=X("$ZodString",(e,t)=>{var n;Tt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Lb,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Kb=X("$ZodNumber",(e,t)=>{Tt.init(e,t),e._zod.pattern=fd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Bb=X("$ZodBoolean",(e,t)=>{Tt.init(e,t),e._zod.pattern=_b,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function B$(e,t){let n=id(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of id(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,fc(i.issues,l,e),i}}return o(i,s)}}var j$=e=>Array.isArray(e)?e.length:-1;function Mb(e,t,n){e.issues.length&&t.issues.push(...ar(
n,e.issues)),t.value[n]=e.value}var jb=X("$ZodArray",(e,t)=>{Tt.init(e,t);let n=Ho.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Mb(d,r,c)));else if(Mb(l,r,c),a&&l.issues.length!==0&&In(l))break}return s.length?Promise.all(s).then(()=>r):r},B$(e,
j$)});function mc(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...ar(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Z$=[];
function G$(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Z$,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=gb(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function W$(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let f in t){if(s&&
n.issues.length!==h){if(In(n,h))break;h=n.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&a.push(f);continue}if(l==="never"){a.push(f);continue}let w=u.run({value:t[f],issues:[]},
r);w instanceof Promise?e.push(w.then(x=>mc(x,n,f,t,d,p))):mc(w,n,f,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Zb=X("$ZodObject",(e,t)=>{var u;Tt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Ql(()=>G$(t));Ot(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let f=d[
h]._zod;if(f.values){Object.prototype.hasOwnProperty.call(p,h)||us(p,h,new Set);for(let w of f.values)p[h].add(w);f.optin!==void 0&&p[h].add(void 0)}}return p});let i=cs,s=t.catchall,a,c=Ho.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],f=a.shape,w=d==null?void 0:d.abortEarly,x=l.issues.length;for(let L of a.allKeys){if(w&&l.issues.length!==x){if(In(l,x))break;x=l.issues.length}if(L==="__proto__")continue;let b=f[L],v=
b._zod.optin,O=b._zod.optout,T=b._zod.run({value:p[L],issues:[]},d);T instanceof Promise?h.push(T.then(m=>mc(m,l,L,p,v,O))):mc(T,l,L,p,v,O)}return s?W$(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});function Ib(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!In(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Dn(s,r,Ft())))}),t)}var Gb=X("$ZodUnion",(e,t)=>{Tt.init(e,t),Ot(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Ot(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Ot(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Ot(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ed(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Ib(a,r,e,o)):
Ib(s,r,e,o)}});function H$(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Wb=X("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Gb.init(e,t);let n=e._zod.parse;Ot(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let l=
u._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=l[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[d,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,d)||us(i,d,new Set);for(let h of p)i[d].add(h)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=td(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=Ql(()=>H$(t));e._zod.parse=(o,i)=>{let s=o.value;if(!cs(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Hb=X("$ZodRecord",(e,t)=>{Tt.init(e,t);let n=
Ho.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!hc(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(f=>Dn(f,o,Ft())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...ar(l,f.issues)),r.value[p]=f.value})):(h.issues.length&&r.issues.push(...ar(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&fd.test(u)&&l.issues.length){let f=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(l=f)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(f=>Dn(f,o,Ft())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...ar(u,f.issues)),r.value[p]=f.value})):(
h.issues.length&&r.issues.push(...ar(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Vb=X("$ZodEnum",(e,t)=>{Tt.init(e,t);let n=Jl(t.entries),r=new Set(n);e._zod.values=r,Ot(e,"pattern",o=>{let i=Jl(o.def.entries).filter(s=>mb.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>ds(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),qb=X(
"$ZodLiteral",(e,t)=>{Tt.init(e,t);let n=new Set(t.values);e._zod.values=n,Ot(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ds(i):i?ds(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Db(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Xb=X("$ZodOptional",(e,t)=>{Tt.init(e,t),Ot(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ot(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Ot(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ed(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Db(n,i)):Db(n,o)}
return t.innerType._zod.run(n,r)}});var Yb=X("$ZodDefault",(e,t)=>{Tt.init(e,t),e._zod.optin="defaulted",Ot(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Fb(i,t)):Fb(o,t)}});
function Fb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Jb(e){return e.checks&&(e.checks=[...e.checks]),e}function Qb(e,t){return new e(Jb({type:"string",...lt(t)}))}function ew(
e,t){return new e(Jb({type:"number",checks:[],...lt(t)}))}function tw(e,t){return new e({type:"boolean",...lt(t)})}function Ee(e,t){return new Ab({check:"max_length",...lt(t),maximum:e})}function gd(
e,t){return new Eb({check:"min_length",...lt(t),minimum:e})}function Vo(e,t){return new Pb({check:"string_format",format:"regex",...lt(t),pattern:e})}var Wt=X("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Tt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Gr(this,"with",e)},parse(e,t){return hs(this,e,t,{callee:
this.parse})},parseAsync(e,t){return pd(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return fs(this,e,t)},safeParseAsync(e,t){return hd(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Wr(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),q$=X("ZodMiniString",(e,t)=>{Ub.init(e,t),Wt.init(e,t)});function D(e){return Qb(q$,
e)}var X$=X("ZodMiniNumber",(e,t)=>{Kb.init(e,t),Wt.init(e,t)});function pn(e){return ew(X$,e)}var Y$=X("ZodMiniBoolean",(e,t)=>{Bb.init(e,t),Wt.init(e,t)});function zn(e){return tw(Y$,e)}var J$=X(
"ZodMiniArray",(e,t)=>{jb.init(e,t),Wt.init(e,t)});function Ct(e,t){return new J$({type:"array",element:e,...lt(t)})}var Q$=X("ZodMiniObject",(e,t)=>{Zb.init(e,t),Wt.init(e,t),xb(e,"shape",
n=>n._zod.def.shape,!1)});function z(e,t){let n={type:"object",shape:e!=null?e:{},...lt(t)};return new Q$(n)}function yd(e,t){return bb(e,t)}function rw(e,t){return yb(e,t)}var eA=X(
"ZodMiniDiscriminatedUnion",(e,t)=>{Wb.init(e,t),Wt.init(e,t)});function ow(e,t,n){return new eA({type:"union",options:t,discriminator:e,...lt(n)})}var nw=X("ZodMiniRecord",(e,t)=>{Hb.init(e,t),
Wt.init(e,t)});function gc(e,t,n){return!t||!t._zod?new nw({type:"record",keyType:D(),valueType:e,...lt(t)}):new nw({type:"record",keyType:e,valueType:t,...lt(n)})}var tA=X("ZodMiniEnum",(e,t)=>{
Vb.init(e,t),Wt.init(e,t),e.options=[...e._zod.values]});function Ht(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new tA({type:"enum",entries:n,...lt(t)})}var nA=X(
"ZodMiniLiteral",(e,t)=>{qb.init(e,t),Wt.init(e,t)});function qo(e,t){return new nA({type:"literal",values:Array.isArray(e)?e:[e],...lt(t)})}var rA=X("ZodMiniOptional",(e,t)=>{Xb.init(e,t),Wt.init(e,
t)});function $e(e){return new rA({type:"optional",innerType:e})}var oA=X("ZodMiniDefault",(e,t)=>{Yb.init(e,t),Wt.init(e,t)});function iw(e,t){return new oA({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():od(t)}})}var sw="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function bd(e){var n,r;let t="";for(let o=0;o< e.length;o+=3){
let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=sw.charAt(s>>18-6*a&63)}return t}function aw(e){if(e.length%4===1||/[^\w-]/.test(
e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?sw.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(
r>>16-8*i&255)}return t}function cw(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var wd={unit:"lk1u",preview:"lk1p",test:"lk1t"},uw=".",yc=D(
).check(Ee(800)),Xo=e=>un(`address ${e}`),aA=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function cA(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,
until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var gs=class{constructor(t){this.keyed=new Do(t)}write(t){let n=aA(t);return[wd[
t.kind],...n.map(r=>bd(Wi(r))),this.sealOf(t.kind,n)].join(uw)}read(t){let[n,...r]=t.split(uw),o=Object.keys(wd).find(a=>wd[a]===n),i=r.slice(0,-1).map(a=>{var c;return cw((c=aw(a))!=null?c:[255])});
if(!o||i.some(a=>a===void 0))return;let s=cA(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify([
"token",t,...n]));return bd(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var uA=8,Yo=class{constructor(t){this.name=Pl(`name of ${t}`).slice(0,uA),this.keyed=new Do(t)}of(t,...n){
return this.keyed.of(JSON.stringify([t,...n]))}},lw=e=>Pl(e.join(`\n`));var Jo=(e,t)=>e!==""&&ft(e)===ft(t),hn=(e,t)=>t.some(n=>Jo(n,e));function dw(e,t){return t?{staff:e.filter(n=>hn(n,t)),kept:
t.filter(n=>hn(n,e))}:{staff:[...e],kept:void 0}}var pw=(e,t)=>e.filter(n=>!hn(n,t));var lA=()=>Date.now().toString(36).slice(-6).toUpperCase();function Vr(e,t){var o,i;let n=t,r=String((o=n==null?
void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}
function qr(e){if(e instanceof re)return e.problem;let t=lA();return Vr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var hw="0.1.0, bản 241a585d";var fw=e=>`draft/${e}/count`,mw=e=>`draft/${e}/kept`,
gw=(e,t)=>`draft/${e}/${t}`;var dA=e=>e!==void 0&&Date.now()-Number(e)>7776e6,kd={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties();if(dA(t[mw(e)]))return kd.drop(e),"";let n=
"";for(let i=0;i< Number((r=t[fw(e)])!=null?r:0);i+=1)n+=(o=t[gw(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[gw(e,o)]=t.slice(o*2500,(o+1)*2500);
PropertiesService.getUserProperties().setProperties({...n,[fw(e)]:String(r),[mw(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties(
)))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var dt=e=>(e>26?dt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),yw=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),ur=(e,t=
e)=>`${dt(e)}2:${dt(t)}`;function Qo(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var bw=/^[=+\-@\t\r\n＝＋－＠']/,Xr=e=>bw.test(e)?
`'${e}`:e,pA={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},lr=e=>{var t;return pA[(t=e.format)!=null?t:"text"]};function bc(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:
"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Xr(t);if(n==="text")return Xr(t);let r=Ks(t);return Number.isFinite(r)?new Date(r):Xr(t)}var hA=e=>{let t=Number.isFinite(e.getTime(
))?e.getUTCFullYear():0;return t>=1900&&t<9999},fA=e=>hA(e)?po(e.getTime()):"";function wc(e,t){if(t instanceof Date){let r=fA(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&bw.test(n.slice(1))?n.slice(1):n}var ww=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function xd(e,t,n){let r=ww(t);return ww(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function kc(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var mA=3,kw="Cần sửa: ",vc=(e,t)=>e&&e.indexOf(kw)!==0?e:t?kw+t:"",gA=e=>e.length<40&&/\d/.test(e),Me=e=>ie[e].columns;
function vd(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Me(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>At(u)===At(s.heading)):a;if(c<0)throw new re({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new re({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function yA(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function bA(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var wA=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return dc(n<0?[]:t.map(r=>r[n]))},kA={accounts:"rowId",units:"code"},xc=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=kA[t];let[o=[],...i]=yA(n),s=bA(i);this.headings=o,
this.lines=s,this.positions=vd(t,ie[t].title,o);let a=Object.entries(Me(t)).map(([l,d])=>({key:l,column:d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>wc(d,l[p]))),u=r!=null?r:wA(
a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=pc(a,n[c],r))===n[c])return;let l=
this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[
this.positions.get(s),s])),i=s=>Me(this.tab)[o.get(s)];return xd(t,[...o.keys()],(s,a)=>bc(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,
d)=>lr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);
o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ue(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){
for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ue(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Ue(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[
0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(
t.length===0)return;let n=Object.keys(t[0].cells),r=xd(t.map(c=>c.index),[1],()=>0).length>mA,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,
u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ue(u)):t.map(c=>Ue(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ue(c.index)),[this.key],s,!1)}putStaff(
t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ue(0)][a],o=t.map(({index:s})=>Ue(s)),i=o.flatMap(s=>n.filter(
a=>gA(r(s,a))&&lr(Me(this.tab)[a])==="@").map(a=>`${dt(this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;
return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ue(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,
r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(Me(this.tab)).map(r=>[r,""]));for(;;){let r=Ue(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{
var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=kc(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues(
).reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(
let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(f=>Ue(f.index)),r=Object.keys(t[0].notes),o=
r.map(f=>this.positions.get(f)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(f=>[Ue(f.index),f.notes])),l=new Map(r.map((f,w)=>[o[w],f])),d=
this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((f,w)=>f.map((x,L)=>{var v,O;let b=(O=u.get(i+w))==null?void 0:O[(v=l.get(a+L))!=null?v:""];return b===void 0?x:vc(x,b)}));JSON.stringify(
h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),
Object.assign(o,r)}}};var dr=({tab:e,positions:t})=>Object.entries(Me(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function xA(e,t,n=()=>!1){let r=xw(t),o=[];
return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,
heading:i,old:""};o.push(l),vw(r,l)}),o}function xw(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var vw=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function vA(e,t,n,r,o){let i=xw(n),s=r,a=xA(Sc(e),n,SA(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=Sw(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,
l+1).setNumberFormat("@").setValue(d),vw(i,c),p?{key:"setup.headingBack",with:{tab:ie[e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:ie[e].title,column:d}}});return{now:i,columns:s,did:a}
}var SA=(e,t)=>n=>Object.values(Me(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),Sc=e=>Object.values(Me(e)).map(({heading:t})=>t);function Sw(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Rw(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(
d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:vd(e,ie[e].title,d)});if(s.some(d=>d!=="")){let d=vA(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Sw(t,i,Sc(e).length),u=a(
Sc(e),n||t.getLastRow()===0,c);return u.isNew||Sd(u),{open:u,did:[]}}function Sd({tab:e,sheet:t}){let n=Sc(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Ow(e,{rows:t,
columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[yw(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:
c||n}}function ys(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Ow(e,t);return`${n} ${o} ${r} ${i}`}var ei=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Ow(n,t);return Array.from({
length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),ti=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Rd=e=>e.toLowerCase();var Od=
"Sổ Tài Khoản: ",Cd=e=>e.getEmail().toLowerCase();function Rc(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Cd(s)})),o=s=>hn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!hn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function RA({tab:e,positions:t}){let n=o=>Qo(dr({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>ur(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(dt).join("–")}, duyệt`,range:ur(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ie[e].title}`,range:"",open:[]}]}var Tw=
e=>e.getA1Notation(),Cw=e=>e.getEditors().map(Cd),OA=(e,t,n)=>ys(e.range,n)===ys(t.range,n)&&ei(e.open,n)===ei(t.open,n),Td=({editors:e},t)=>t.filter(n=>!e.includes(n));function TA(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return Td(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Td(e,n).length}var ni=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=Cd(t.me)}ensure(t){let n=RA(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&OA(a,c,t)&&!a.warns&&TA(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Td(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:ie[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf(Od)!==0)return[];let d=l!=null?l:Tw(c.getRange()),p=d!==""&&r.some(h=>ys(h.range,n)===ys(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice(Od.length),open:d?[]:c.getUnprotectedRanges().map(Tw),warns:c.isWarningOnly(),editors:Cw(c)}]})}stopsNobody(t){let n=Cw(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Od+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:h,email:f}of a)f||this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Yr='*LEN("STK")',Lw={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function _w(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${dt(i)}$1="${Me(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Yr}`}}var _d=e=>t=>`$${dt(e.get(t))}2`,
$w=e=>(t,n)=>`(${_d(e)(t)}="${n}")`;function CA(e){let[t,n]=[_d(e),$w(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
_.missing)}${Yr}`},_w("units",e,"fix",[{key:"status",holds:n("status",_.fix)},{key:"timeliness",holds:n("timeliness",ee.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",_[o])}${Yr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ee.overdue)}+${n("timeliness",ee.late)})${Yr}`}
]}function LA(e){let[t,n]=[_d(e),$w(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Re.stopped)}${Yr}`},_w("accounts",e,"fix",[
..._i.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",he.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",he.passed)}${Yr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Yr}`}]}var Ld={units:CA,accounts:LA},_A=e=>{var t,n;return ti(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},$A=e=>e.getRanges().map(t=>t.getA1Notation()),Aw=e=>e.columns.map(([t,n])=>ur(t,n));function AA({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>Aw(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Lw[i.colour][0]).setFontColor(Lw[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function bs(e){var i;let t=(i=Ld[e.tab])==null?void 0:i.call(Ld,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:_A(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===ti(
s.formula)&&ei($A(r[a].rule),e)===ei(Aw(s),e))?[]:(AA(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ie[e.tab].title}}])}var EA="#e8f0fe",PA="#f1f3f4",Ew=
e=>e.writer==="us"?PA:EA,Oc=({tab:e})=>({tab:ie[e].title});function Pw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>lr(r)))){let r=t.filter(({column:o})=>lr(o)===n).map(({at:o})=>o);
e.getRangeList(Qo(r).map(([o,i])=>ur(o,i))).setNumberFormat(n)}}function NA(e){let t=dr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>Rd(s[o-1])!==Rd(lr(i))));return Pw(e,r),r.length?[{key:"setup.formats",with:Oc(e)}]:[]}var Nw=e=>dr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ur(
t))}]:[]),Mw=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),MA=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Iw(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function IA(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Nw(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&MA(c,i,o.help)?c:Mw(i,o.help);Iw(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:Oc(e)}]:[],...n.length?[{key:"setup.table",with:{...Oc(e),columns:n.join("”, “")}}]:[]]}function DA(e){let t=dr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Ew(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Dw=({sheet:e},t)=>{for(let[n,r]of Qo(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function FA(e){let t=dr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Dw(e,t),t.length>0}function zA({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Qo(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Fw(e){let{tab:t,sheet:n,rows:r}=e,o=dr(e);n.setTabColor(ie[
t].color),n.setFrozenRows(1),ie[t].frozenColumns&&n.setFrozenColumns(ie[t].frozenColumns),zA(e,o),Dw(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Pw(e,o.filter(({column:s})=>lr(s)!=="@"));let i=Nw(e);i.length&&Iw(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Mw(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Ew(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var $d=e=>[...NA(e),...IA(e)];function zw(e){let t=[
DA(e),FA(e)].some(Boolean);return[...$d(e),...t?[{key:"setup.looks",with:Oc(e)}]:[]]}var Tc=["accounts","units"],UA=100,Uw=400;function KA({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ue(t.length)-1;
return n-r>=UA?n:(e.insertRowsAfter(n,Uw),n+Uw)}function Kw(e,t,n){let r,o=t;for(let i of Tc){let s=e(i),a=KA(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};$d(l),bs(l),r!=null||(r=new ni(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var ws=4,ri=10,ks={timeliness:{title:"Theo thời hạn",words:[ee.onTime,
ee.grace,ee.late,ee.open,ee.overdue],unknown:"Chưa có hạn nộp",share:"Tỷ lệ đúng hạn",shared:[ee.onTime]},status:{title:"Theo trạng thái",words:[_.missing,_.fix,_.reported,_.approved,_.none],unknown:
"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[_.reported,_.approved,_.none]}},Ad="Phải báo cáo",jw="Tỷ lệ",BA=300,jA={kind:"Chưa ghi loại đơn vị",parent:"Chưa ghi cấp trên"};function Zw(e){let t=
new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o.length<=BA))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o||jA[r]})).sort((o,i)=>+!o.text-+!i.text||
yn(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var xs=e=>{let{kinds:t,parents:n}=Zw(e);return Oo(JSON.stringify([t,n]))},fn=e=>[...e,...Array(ri-e.length).fill("")],Ed=(e,
t)=>`=SUM(${e})/(${t}+(${t}=0))`,Gw=({tab:e,positions:t})=>n=>{let r=dt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function Ww(e,[t,n],r,o){let i=e+1+r.length;return[fn([t,n,jw]),
...r.map(([s,a],c)=>fn([s,a,Ed(`B${e+1+c}`,`B$${i}`)])),fn([...o,Ed(`B${i}`,`B$${i}`)]),fn([])]}function ZA(e,t){let n=Gw(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${Re.stopped}")`,{none:o,...i}=F,s=
a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return Ww(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",
`=SUMPRODUCT(${r}${s(Object.values(F))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}function GA(e,t,n){let r=Gw(e),o=bf(r),i=(d,p="")=>`=SUMPRODUCT(${o}${d}${p})`,s=(d,p="")=>{let{
words:h}=ks[d];return[...h.map(f=>i(`*(${r(d)}="${f}")`,p)),i(h.map(f=>`*(${r(d)}<>"${f}")`).join(""),p)]},a=(d,p)=>{let h=[...new Set([p,Xr(p)])].map(f=>`(${r(d)}="${f.replace(/"/g,'""')}")`);
return h.length>1?`(${h.join("+")})`:h[0]},c=(d,p)=>{let{title:h,words:f,unknown:w}=ks[p],x=s(p);return Ww(d,[h,"Số đơn vị"],[...f,w].map((L,b)=>[L,x[b]]),[Ad,i("")])},u=(d,p,h,f,w)=>{let{words:x,
unknown:L,share:b,shared:v}=ks[w],O=dt(4+x.indexOf(v[0])),T=dt(4+x.indexOf(v.at(-1))),m=(g,y,k)=>fn([y,i("",k),Ed(`${O}${g}:${T}${g}`,`B${g}`),...s(w,k)]);return[fn([`${p}, ${ks[w].title.toLowerCase(
)}`,Ad,b,...x,L]),...f.map((g,y)=>m(d+1+y,Xr(g.label),`*${a(h,g.text)}`)),m(d+1+f.length,"Cộng",""),fn([])]},l=[fn(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),fn(["Tính đến ngày","=TODAY()"]),fn([])];
for(let d of[p=>c(p,"timeliness"),p=>c(p,"status"),p=>ZA(p,t),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"status"),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"timeliness"),p=>u(p,"Theo cấp trên","parent",
n.parents,"status"),p=>u(p,"Theo cấp trên","parent",n.parents,"timeliness")])l.push(...d(l.length+1));return l}var WA="Tình hình báo cáo",HA="A6:B13",VA=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;
return`A${r+1}:B${r+n}`};function qA(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===HA));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}
function Bw(e,t){if(qA(e))return[];let{title:n,words:r}=ks.status;return e.insertChart(e.newChart().asBarChart().setTitle(WA).addRange(e.getRange(VA(t,n,r.length))).setPosition(ws,5,0,0).build()),[{
key:"setup.chart"}]}function XA(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?ti(n[i][a])===ti(s):!n[i][a]&&Xr(String(r[i][a]))===s))}var YA=
e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===jw||t[1]===Ad||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${dt(ri)}${n+1}`]:[]:[]});function Cc(e,t,n){let r=GA(t,n,Zw(t.rows)),[o,i]=[
e.getLastRow(),e.getMaxRows()],s=Math.max(r.length,o);i< s&&e.insertRowsAfter(i,s-i);let a=e.getRange(1,1,s,ri),c=Array.from({length:s},(l,d)=>{var p;return(p=r[d])!=null?p:Array(ri).fill("")});if(
o>0){if(XA(a,c))return Bw(e,r);a.clearContent().setFontWeight("normal").setBackground(null)}a.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(ws,3,s-ws+1,
1).setNumberFormat("0.0%"),e.getRangeList(YA(r)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ws,2,s-ws+1,ri-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(
2,ri-1,115),a.setValues(c);let u=[{key:"setup.summary"},...Bw(e,r)];return SpreadsheetApp.flush(),u}function oi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:
void 0}catch{Utilities.sleep(500)}}Ft({jitless:!0});var Lc=(e,t)=>hs(e,t);function He(e,t){if(t)try{let n=fs(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var pr={runner:"",hour:0,
since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Vw="runner",qw="lease",Xw="lastRun",Pd="sending",Yw="refused",Jw="confirmed",$c="ledger",JA=6e3,_c,Ac=()=>_c!=null?
_c:_c=PropertiesService.getScriptProperties(),ii=(e,t)=>{Ac().setProperty(e,JSON.stringify(t))},QA=z({runner:D(),hour:pn(),since:D()}),eE=z({until:D(),by:D()}),tE=z({lastRun:D(),did:D(),trouble:D(),
dry:iw(D(),pr.dry)}),nE=z({key:D(),gone:Ct(D()),doubt:Ct(D()),at:D()}),rE=z(Object.fromEntries(vu.map(e=>[e,D()]))),oE=Object.keys(zo),iE=gc(D(),z({email:D(),day:D(),why:$e(Ht(oE))})),Qw=e=>{var t,n;
return{...pr,...He(QA,e[Vw]),...He(tE,e[Xw]),lease:(t=He(eE,e[qw]))!=null?t:pr.lease,inFlight:He(nE,e[Pd]),refused:(n=He(iE,e[Yw]))!=null?n:{},confirmed:He(rE,e[Jw]),ledger:dk(e)}},ek=({runner:e,hour:
t,since:n})=>ii(Vw,{runner:e,hour:t,since:n}),tk=({until:e,by:t})=>ii(qw,{until:e,by:t}),nk=({lastRun:e,did:t,trouble:n,dry:r})=>ii(Xw,{lastRun:e,did:t,trouble:n,dry:r}),rk=e=>ii(Jw,e),ok=e=>ii(Pd,e),
ik=()=>{Ac().deleteProperty(Pd)};function sk(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;ii(Yw,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,
n<=JA))))}var ak="firstLetter",ck=()=>Number(PropertiesService.getUserProperties().getProperty(ak))||0,uk=e=>{PropertiesService.getUserProperties().setProperty(ak,String(e))},sE=7800;function aE(e){
let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>sE&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function lk(e){
let t=aE(Uy(e)),n=Date.now().toString(36);Ac().setProperties(Object.fromEntries(t.map((r,o)=>[`${$c}${o}`,`${n} ${t.length} ${r}`])))}function dk(e){let t=Hw(e[`${$c}0`]);if(!t)return e[
`${$c}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Hw(e[`${$c}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&By(n.map(o=>o.text).join(""))||"unreadable"}
function Hw(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var pk=()=>dk(Ac().getProperties());var vs={
"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.","values.long":
"Ô giữ được đoạn chữ dài.","values.phone":"Ô dạng chữ giữ số 0 ở đầu số điện thoại.","values.date":"Ô dạng chữ không đổi “02/10/2018” thành ngày.","values.code":
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
,hk={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:
"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},Nd={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var cE=e=>{try{return e(),!1}catch{return!0}},si={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>cE((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Ec="google/answer/",fk="google/differs",Md="google/scratch",Pc=(
)=>PropertiesService.getScriptProperties(),uE=Ct(Ht(Object.keys(vs))),lE=z({name:D(),id:$e(pn())});function mk(e){var r;let t={};for(let o of Object.keys(si))Ec+o in e&&(t[o]=e[Ec+o]==="true");let n=
He(lE,e[Md]);return{answers:t,differs:(r=He(uE,e[fk]))!=null?r:[],...n&&{scratch:n}}}function gk(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Pc().setProperty(Ec+t,String(n)))}function yk(e,t){Pc(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Ec+n,String(r)])),[fk]:JSON.stringify(t)})}function Nc(e){e?Pc().setProperty(Md,JSON.stringify(e)):Pc().deleteProperty(Md)}
var bk="workbook",wk="marks",kk="links",xk="proof",Id="witness",Dd="settings",vk="groups",Sk="lines",Rk="staff",dE=8500,pE=$e(pn()),hE=z({version:pn(),spreadsheetId:D(),tabs:z(Object.fromEntries(
Object.keys(ie).map(e=>[e,pE]))),owner:D()}),fE=z({secret:D().check(Vo(/^[0-9a-f]{64}$/)),isNew:$e(qo(!0))}),mE=z({secret:D().check(Vo(/^[0-9a-f]{64}$/)),renewed:$e(D())}),gE=z({address:D(),runsAs:D(
),layout:pn(),version:D(),at:D()}),yE=gc(D(),D()),bE=z({accounts:$e(pn()),units:$e(pn())}),wE=Ct(D());function mn(){let e=PropertiesService.getScriptProperties().getProperties(),t=He(hE,e[bk]);if(
!t)return;let n=He(mE,e[kk]);return{...t,staff:He(wE,e[Rk]),groups:e[vk],lines:He(bE,e[Sk]),post:Qw(e),google:mk(e),settings:He(yE,e[Dd]),markSecret:Ok(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:He(gE,e[xk]),...e[Id]?{witness:e[Id]}:{}}}var Ok=e=>He(fE,e[wk]),Tk=()=>Ok(PropertiesService.getScriptProperties().getProperties());function Fd(
e){PropertiesService.getScriptProperties().setProperty(wk,JSON.stringify(e))}function zd(e,t){PropertiesService.getScriptProperties().setProperty(kk,JSON.stringify({secret:e,renewed:t}))}function Ck({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(xk,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function Lk(e){
PropertiesService.getScriptProperties().setProperty(Id,e)}function Ud({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(bk,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function _k(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=dE?n.setProperty(Dd,t):
n.deleteProperty(Dd)}function Mc(e){PropertiesService.getScriptProperties().setProperty(vk,e)}function Ic(e){PropertiesService.getScriptProperties().setProperty(Sk,JSON.stringify(e))}function Dc(e){
PropertiesService.getScriptProperties().setProperty(Rk,JSON.stringify(e))}var kE=2,Kd=()=>lw(Array.from({length:kE},()=>Utilities.getUuid()));function $k(e){let t=e!=null?e:Tk();t||(t={secret:Kd(),
isNew:!0},Fd(t));let{secret:n,isNew:r}=t;return{key:new Yo(n),isNew:r===!0,allMarked:()=>Fd({secret:n})}}function Ak(e){return e!=null&&e.linkSecret?!1:(zd(Kd()),!0)}var Ek=e=>{let t=Kd();return zd(t,
e),t};var xE=500;function Pk(e,t,n,r){var u;let o=e.getLastRow(),i=vE(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:S(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{kc(e,a+s.length-1,xE,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?bc(
$i[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function vE(e){let t=Object.keys($i),n=e.map(r=>t.find(o=>$i[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var Fc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},SE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},A=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:SE(
e)};var Mk=[["Trang","Nhóm"]],Bd=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Mk[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Nk=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Jr=(e,t,n,r)=>A(n(t(e.cell())),r),Ik=
{"looks.note":e=>Jr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Jr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>A(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Jr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>A(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Jr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Jr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Jr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Jr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>A(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),A(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),A(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),A([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return A((t=Bd(e))==null?void 0:
t.getCriteriaValues()[0],Mk[0])},"looks.choicesStrict":e=>{var t;return A((t=Bd(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return A((t=Bd(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Nk(e);return A((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Nk(e);return A(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),A(e.sheet.getCharts().length,1))};var Dk="Sổ Tài Khoản: thử";function RE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Dk+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Dk+n)[0],where:n}}var Fk={"rights.range":e=>{let{found:t,where:n}=RE(e),r=A(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=A([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=A(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),A(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=A(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=A(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return A((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return A(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),A(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),A(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var zk={daily:"sendDailyLetters"},OE="Asia/Ho_Chi_Minh",jd=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===zk[e]),Uk=e=>jd(e).length>0,zc=(e,t)=>jd(e).some(n=>n.getUniqueId()===t);function Kk(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=jd(t);n!=="none"&&
ScriptApp.newTrigger(zk[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(OE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Ve="google/probe",TE=()=>Array(4001).join("é");function Ss(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Bk(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Qr=(
)=>PropertiesService.getScriptProperties(),jk={"stores.kept":()=>Ss(Qr(),{[Ve]:"một"},()=>A(Qr().getProperties()[Ve],"một")),"stores.over":()=>{let e=Qr();return Ss(e,{[Ve]:"một"},()=>(e.setProperty(
Ve,"hai"),A(e.getProperties()[Ve],"hai")))},"stores.beside":()=>{let e=Qr();return Ss(e,{[`${Ve}/1`]:"một"},()=>{e.setProperties({[Ve]:"hai"});let t=e.getProperties();return e.deleteProperty(Ve),A([t[
`${Ve}/1`],t[Ve]],["một","hai"])})},"stores.gone":()=>{let e=Qr();return e.setProperty(Ve,"một"),e.deleteProperty(Ve),A(Ve in e.getProperties(),!1)},"stores.long":()=>{let e=Qr();return Ss(e,{[Ve]:TE(
)},()=>{var t;return A((t=e.getProperties()[Ve])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Ss(e,{[Ve]:"riêng"},()=>A([e.getProperties()[Ve],
Ve in Qr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=A(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return A((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>A(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>A(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>A(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return A(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Bk(()=>A(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Bk(()=>A(
typeof zc("daily",""),"boolean"))};var CE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Zk(e){let t=CE();Nc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Nc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Fc(e,n,r,t)}var LE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Uc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&LE(n,t)&&e.deleteSheet(n),Nc(void 0)}function Zd(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Gk=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Wd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Kc=Object.keys(Wd);
function eo(e,t){let n=e.once("texts",()=>e.block(Kc.length,1).setNumberFormats(Kc.map(()=>["@"])).setValues(Kc.map(r=>[Wd[r]])).getValues());return A(n[Kc.indexOf(t)][0],Wd[t])}var Gd=()=>new Date(
Date.UTC(2018,9,2,5)),Wk={"values.text":e=>eo(e,"name"),"values.letters":e=>eo(e,"letters"),"values.lines":e=>eo(e,"lines"),"values.long":e=>eo(e,"long"),"values.phone":e=>eo(e,"phone"),"values.date":
e=>eo(e,"date"),"values.code":e=>eo(e,"code"),"values.number":e=>A(Gk(e,"0",12),12),"values.empty":e=>{let t=e.cell();return A([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return A(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>A(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return A(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),A(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>A(Number(Gk(e,"dd/MM/yyyy",Gd())),Number(Gd(
))),"values.dayShown":e=>A(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Gd()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return A([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return A(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return A([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),A(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>A(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),A([t.getValue(),t.getNumberFormat()],["","@"])}};var Hk={...Wk,...Ik,...jk,...Fk},_E=
Object.keys(Hk),Vk=Object.keys(si);function $E(e,t){try{return Hk[e](t)}catch{return{saw:"refused"}}}function AE(e,t){let n={...t};for(let r of Vk){let o=si[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function qk(e,t){return Zd(()=>{t.scratch&&Uc(e,t.scratch);let n=Zk(e),r=_E.map(s=>({id:s,seen:$E(s,n)})),o=AE(n,t.answers);Uc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Vk.map(s=>({key:s,how:si[s].how,answer:o[s]}))};return yk(o,i.differs.map(({id:s})=>s)),i})}function Xk(e,{scratch:t}){t&&Zd(()=>Uc(e(),t))}function Yk(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==ha.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Jk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[os(n[i]),os({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=Yk(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Qk=(e,t)=>Jk(e,n=>ym(n.approved,n,t));function ex(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Fo(n.consent))return[];let o=sy(n.consent);return[{index:r,cells:{consent:o,consentMark:Hi({...n,consent:o},t)}
}]}))}function EE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Mr(n,t)==="unknown"?[{index:r,cells:{consentMark:Hi(n,t)}}]:[]))}function tx(e,t){return EE(e,t),Jk(e,n=>ba(n,t)?Ln(
n,t):void 0)}var nx=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Qk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Oy(t),e.accounts&&ex(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],Rs=nx.length;function rx(e,t,n){if(Object.keys(
t.sheets).length===0){e< Rs&&n(Rs);return}for(let r of nx)r.number<=e||(r.run(t),n(r.number))}function ox(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function PE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Hd=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=PE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function ix(e,t,n){let r=new Hd(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Lt=e=>e,ax=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Me(e.tab)[t].writer!=="us"),Vd=e=>e.typedRows.size>0||e.ownKeys.size>0;function cx(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Lt(
i)[n]);return!ox(r(e),r(t))}var ux=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function sx(e,t,n,r){var i,s;let o=Me(e.tab)[n];return pc(o,wc(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function NE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Lt(i)[a];return n.get(c)!==a&&u!==""&&sx(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Lt(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&sx(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function lx(e,t){let n=NE(e,t),r=Object.keys(Me(
e.tab)).filter(s=>n.some(({index:a,now:c})=>Lt(c)[s]!==(t.rows[a]?Lt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,Lt(a)[c]]))}))),!0}function ME(e){let n=
Object.entries(Me(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Lt(s)[c]).join(`\n`).trim();return{
idOf:s=>Lt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function dx(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Lt(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Lt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=ix(n,t.rows,ME(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?Lt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&Lt(t.rows[u])[l]!==Lt(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var IE=3,at=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=po(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Rs,version:hw};this.wasRefusedLate=!1;
this.drafts=kd;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=mn()),!this.memory)throw new re({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new re({key:"workbook.lostTab",with:{tab:ie[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Wo}isStaff(t){return t!==""&&(hn(t,
this.staff())||Jo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=vn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=dw(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Dc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof re)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&_k(t);let{settings:n,problems:r}=vn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
Lk(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Yo(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new gs(t)}renewLinkKey(){let t=Ek(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new gs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Ck(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Rs)throw new re({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?dc(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new xc(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=
this.remembered().lines)!=null?r:{},n=Kw(o=>this.table(o),t,()=>Rc(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Ic(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(
t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();vc(r,t)!==r&&n.setNote(vc(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values(
)].filter(n=>n.key!==void 0&&Vd(n));return t.some(ax)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=
this.readTable(t),o=ux(n,r);o&&(lx(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&cx(n,r)&&(this.tables.set(t,r),dx(n,r),!!Vd(r));
i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=xs(t.rows);if(n===this.remembered().groups)return;let r=this.table(
"accounts");Cc(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions}),Mc(n),this.unsettled=!0}sortUnits(){let t=this.table(
"units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=
!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,IE))Vr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(
t instanceof re)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Pk(this.sheet("log"),t,this.now,ub(this.visitor())))}exclusively(t){if(!oi(
this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return qk(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}
refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ue(
n)}`}};var DE=24*36e5,hr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=mn())==null?void 0:t.post)!=null?n:pr}setRunner(t){ek(t)}setLease(t){tk(t)}setLastRun(t){nk(
t)}setRefused(t){sk(t)}keepJournal(t){ok(t)}closeJournal(){ik()}setConfirmed(t){rk(t)}ledger(){return pk()}keepLedger(t){lk(t)}alone(t,n){let r=oi();if(r)try{t.forget();let o=n();return t.settle(),{
value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=ck()),this.firstLetter+DE-Date.now()}send({to:t,
subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},
...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),uk(this.firstLetter))}catch{
this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:
Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Kk({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Uk("daily")}};function ai(e,t,n){try{gk(e.remembered(
).google,t,n)}catch{}}function fr(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Xk(()=>e.spreadsheet(),r)}catch(r){Vr("sweep",r)}}
function px(e,t){if(!t||/\s/.test(t))return!1;let n=ft(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(e.email).emails.some(
o=>ft(o)===n)}var FE=(e,t)=>t.some(n=>n.code.trim()===e&&je(n.email).emails.length>0),zE=(e,t)=>t.filter(n=>px(n,e)),hx=(e,t)=>t.some(n=>px(n,e));function Os(e,t){switch(e.is){case"staff":
case"person":return zE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function UE(e,t){let n=Mt(e)===Q.merged?mt(t).today(e):void 0;return n?{
key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function jc(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":
case"link":case"nobody":return!1}}var Bc=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:ve(e),contact:t.contact}};
function Ts(e,t,n,r){let o=KE(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ze(i)?{may:!1,why:UE(i,n)}:o}function KE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}}
;if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Os(t,n).some(s=>s.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}},i=s=>{if(s.may||!r.superiorsFill)return s;let a=mt(n);return Os(t,n).some(u=>a.below(u).some(l=>l.code.trim()===e))?{may:!0,unlisted:!1}:s};switch(t.is){case"staff":return{may:!0,
unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Bc(t,r)}:i(o());case"link":return i(o());case"unlisted":return jc(t,r)?FE(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{
may:!0,unlisted:!0}:{may:!1,why:Bc(t,r)}}}var qd=30;function fx(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&
r<=t.extendedTo?"open":n.closed!==""&&r<=oe(n.closed,qd)?"receipt":"refused"}function to(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=Zo(e);if(!n)return{is:
"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=fx(n,i&&{link:i.link.trim(),extendedTo:on(i.extendedTo),isGone:!Ze(
i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function mx(e,t){let n=to(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Wo}
function Cs(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var ci=e=>t=>e===""?Wo:t.isStaff(e)?{is:"staff",email:e}:hx(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},gx=e=>t=>mx(t,e);function yx(e){let t=e==null?void 0:e.triggerUid,n=new hr(()=>r.spreadsheet());if(typeof t!="string"||!xe(n,(
)=>zc("daily",t)))return;let r=new at({who:o=>ci(xe(n,()=>n.me()))(o)});cb(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&ai(r,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),fr(r)}var mr=({first:e,last:t},n)=>n>=e&&n<=t;function BE(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table(
"accounts").rows.flatMap((i,s)=>{let a=i.review?Ln(i,n):"";return mr(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var jE=(e,t)=>t.columns().has("consent")?e.filter((
n,r)=>mr(t,r)&&Fo(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function ZE(e,t){BE(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p}
)=>({faults:d,mask:p})),o=We(e,n),i=new Set;n.forEach((d,p)=>{mr(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>mr(t,p)||i.has(d.unit.trim()),a=Uo(n,o,s);Rn.some(d=>t.columns().has(d))?WE(e,t,n,a,o):
e.putOwn("accounts",Xi(e,n,o,s)),e.log(jE(n,t)),e.putOwn("accounts",Xa(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Pn(e.table("units").rows,o,()=>!0)),Yi(e,"accounts",t.columns(),d=>mr(t,d));
let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=Il(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({index:t.first,notes:Dr(o.accounts[t.first])}),GE(e,t,l,r)}function GE(e,t,n,
r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==_f(r[
o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):
e.putNotes("accounts",n)}function WE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(
Gn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=mr(t,a.index)&&a.cells.rowId?{updated:e.now,by:"",source:kn.hand}:{updated:c.updated,by:c.by,source:
c.source};Object.assign(a.cells,u,qi(e,c,o.accounts[a.index]))}}var HE="sửa tay";function VE(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>mr(t,o)&&r.code.trim());
for(let r of n)r.first=HE;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function qE(e,t){VE(e,t);let n=e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",Xa(n,r,()=>!0)),
e.putOwn("units",Pn(e.table("units").rows,r,()=>!0)),Yi(e,"units",t.columns(),o=>mr(t,o))}function Xd(e,t){nt(e,()=>t.tab==="accounts"?ZE(e,t):qE(e,t))}function XE(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var YE=({range:e})=>typeof e.getGridId=="function";function wx(
e){if(!YE(e))return;let t=new at({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;ai(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=XE(e.range);if(i<2)return;if(r==="settings"){JE(t);return}t.edits(r,e.range.getSheet(
));let c=()=>new Set(Object.keys(Me(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Xd(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof re))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function JE(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(S).join(`\n`),"Cấu hình",
15),Xd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function kx(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=nt(e,()=>(Fr(e,!0),e.sortUnits(),P({}))))!=null?t:R({key:
"workbook.busy"})}var Yd="Sổ Tài Khoản",QE="Dành cho cán bộ tỉnh",gr=["spreadsheets","script.container.ui","userinfo.email"],xx=[...gr,"script.scriptapp","script.send_mail"],Ox=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:gr}],Tx=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:gr},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:gr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:gr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:gr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:xx},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:gr},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:xx},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:gr}],Cx=[...Ox,...Tx],Jd=e=>typeof e=="object"&&"page"in e,Qd=
Object.fromEntries(Cx.filter(Jd).map(e=>[e.page,e])),Zc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Lx=e=>Cx.flatMap(t=>t!=="—"&&(Jd(t)?Zc(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),vx=e=>e==="—"?void 0:{caption:e.caption,run:Jd(e)?Zc(e.page):e.run},Sx={forUnits:Ox.map(vx),forStaff:Tx.map(vx)};function Rx(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function _x(){let e=SpreadsheetApp.getUi();Rx(e.createMenu(Yd),Sx.forUnits).addSeparator().addSubMenu(Rx(e.createMenu(QE),Sx.forStaff)).addToUi()}
var ep="L1",eP=/^Mã sổ: (\S+)$/;function tp(e,t){var n;try{let r=(n=eP.exec(String(t.getRange(ep).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{
return"none"}}function Gc(e){let t=e.getSheetByName(ie.summary.title);return t?tp(e,t):"none"}var $x=e=>{var t,n;return(n=(t=e.getSheetByName(ie.summary.title))==null?void 0:t.getRange(ep).canEdit(
))!=null?n:!0};function Ax(e,t){try{t.getRange(ep).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var Ex=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Px(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?vn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Ex(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var tP=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),nP="Khai báo tài khoản facebook";function Nx(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${Ex(S({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${tP(e)}\x3c/div>${n}`).setTitle(`${nP}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}var Mx=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Ix({
since:e,lastRun:t},n){let r=o=>o!==""&&Je(ue(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:be(e)}}:void 0:r(t)?{key:"health.gap",with:{last:be(t)}}:void 0}var rP=({dry:e,lastRun:t}
)=>e!==""&&ue(t)>e;function Dx({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:Oe[
s].label}});return n.length?[...n]:Mx([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[rP(e),{key:"health.dry",with:{since:q(e.dry),
email:o}}])}function Fx(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=Dx(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(
c=>!i.includes(S(c)))];let a=s.length?void 0:Ix(t,r);return a?[a]:s}function zx({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),
a=Dx({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===ve(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Ix(n,
e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Ux({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;
let o={set:String(r.sendHour),runs:String(n)};return t===ve(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function oP({remembered:{runner:e},state:t}){return[[
e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function iP({office:e,remembered:t,state:n}){let{runner:r,hour:o,
lastRun:i,did:s,trouble:a}=t,c=Vl(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:be(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&
n.settings.lettersOn,{key:"health.nextRun",with:{day:wt(ue(c)),hour:String(o)}}],[Mn(t,e.now),{key:"health.sending"}]]}function Kx(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[
...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Mx(...oP(e),...iP(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:
"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Bx(e,t,n,r){let o=e.settings();
if(!o.lettersOn)return[];let i=Go(n,o),s=Fx({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=Zr(o,t,Kr(t.ledger,ln(e),o.round));
return a.length?sP(e,a,s,r):s}catch(a){if(!(a instanceof re))throw a;let{problem:c}=a;return s.some(u=>S(u).includes(S(c)))?s:[c,...s]}}function sP(e,t,n,r){let o=n.filter(({key:s}
)=>s!=="health.trouble"&&s!=="health.gap"),i=r?[sc(is(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function jx(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Mn(r,e.now)&&
!r.inFlight?rc(e,t):Kr(r.ledger,ln(e),n.round);return n.lettersOn?r.runner?Zr(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}function np(e,t,n){let r=Object.values(Oe),o=u=>n&&
Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]}
);e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===Oe.staff.label?t():l,
help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}
]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var no=Object.keys(ie);function aP(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var rp=
class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ie[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:
a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:
r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=aP(this.book)}
blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=
this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Zx(e,t){let n=new Set(Object.values(t)),r=new rp(e,n),o={},i=[];
for(let s of no){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Gx="Asia/Ho_Chi_Minh",cP=4,Wx="vi_VN";function uP(e){let t=[];
return e.getSpreadsheetTimeZone()!==Gx&&(e.setSpreadsheetTimeZone(Gx),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Wx&&(e.setSpreadsheetLocale(Wx),t.push({key:"setup.locale"})),t}var Hx=
no.filter(e=>Object.keys(Me(e)).length>0);function lP(e){return e.isNew?(Fw(e),bs(e),Sd(e),[]):[...zw(e),...bs(e)]}function Wc(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail(
).toLowerCase())!=null?n:""}catch{return""}}function dP(e,t,n,r,o){let i=new ni(Rc(e,r,o)),s=no.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:
c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}
function pP(e,t,n,r,o,i){var p;let s=Object.fromEntries(no.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:
n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(no.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));rx(c.version,{sheets:d,
office:o,markKey:i},h=>{Ud({...c,version:h}),l=!0}),l||Ud(c)}function hP(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[
Oe.staff.label]:r.join(", ")}:{}}}var fP=e=>({[Oe.staff.label]:e,[Oe.replyTo.label]:"",[Oe.testTo.label]:"",[Oe.lettersOn.label]:Oe.lettersOn.initial});function mP(e,t){return e==="copy"?[{key:
"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function gP(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Dc(e);let n=t?pw(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:
n.join(", ")}}]:[]}function Vx(e){var O,T,m,g;let t=mn(),n=Wc(e),r=uP(e),{found:o,did:i}=Zx(e,(O=t==null?void 0:t.tabs)!=null?O:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=
new Map;for(let y of Hx){let k=Rw(y,o[y],(T=t==null?void 0:t.version)!=null?T:0);s.set(y,k.open),r.push(...k.did)}let a=$k(t==null?void 0:t.markSecret),c=new at({book:e,setUp:{markKey:a.key,
lastWitness:(m=t==null?void 0:t.witness)!=null?m:""}});for(let y of no)c.edits(y,o[y].sheet);Ak(t)&&t!==void 0&&t.version>=cP&&r.push({key:"setup.linksAnew"});let l,d=()=>l!=null?l:l=
Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":tp(e,o.summary.sheet),h=p==="copy"?fP(d()):hP(t,o.settings.id),f=mP(p,t!==void 0),w=s.get("settings").isNew;if(r.push(...f),
!w){let y=np(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let x=w?(g=t==null?void 0:t.staff)!=null?g:[d()]:vn(c.settingTexts()).settings.staff;r.push(...dP(e,o,s,x,n));for(let y of Hx)r.push(
...lP(s.get(y)));w&&r.push(...np(c.table("settings"),d,h)),pP(e,o,t,n,c,a.key);let L=a.isNew?tx(c,a.key):0;L&&r.push({key:"setup.markedAnew",with:{count:L}}),a.isNew&&a.allMarked();let b=c.table(
"units");r.push(...Cc(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:b.rows},{tab:o.accounts.name,positions:s.get("accounts").positions})),p!=="here"&&Ax(e,o.summary.sheet),
(t==null?void 0:t.groups)!==xs(b.rows)&&Mc(xs(b.rows)),c.compileSettings(),r.push(...gP(c.settings().staff,t==null?void 0:t.staff));let v=Object.fromEntries(Tc.map(y=>[y,s.get(y).rows]));
return Tc.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?void 0:k[y])!==v[y]})&&Ic(v),Ji(c),SpreadsheetApp.flush(),r.push(...jx(c,new hr(()=>e))),{first:(!t||t.version===0)&&!L&&f.length===0,
did:r}}var Hc=(e,t=Yd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},yP=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function op(e,t){
ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Lx(e));try{let n=Cs(),r=n?new at({who:ci(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&fr(r),o!=null&&o.length&&Hc(o.map(S).join(`\n`))}catch(n){Hc(S(qr(
n)))}}var ip={key:"who.staffOnly"};function qx(e,t){let n=Px(t,e.remembered()),{caption:r,where:o}=Qd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(
n.setWidth(o.width).setHeight(o.height),r)}function Xx(e){op(Zc(e),t=>(t.remembered(),Qd[e].who==="staff"&&t.visitor().is!=="staff"?[ip]:qx(t,e)))}function Yx(){op("showMissingFirst",e=>{let t=kx(e);
t.ok||Hc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function bP(e){let t=e.visitor();return t.is==="staff"||Jo(Wc(e.spreadsheet()),ve(t))}function wP(e){let t=e.spreadsheet(),n=Gc(t);if(
n==="here")return $x(t)?void 0:ip;let r=n==="copy"?Wc(t):"";return r&&!Jo(r,Cs())?{key:"who.ownerFirst"}:void 0}function Jx(){op("setUp",e=>{let t=mn()?bP(e)?void 0:ip:wP(e);if(t)return[t];let n=oi();
if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Vx(e.spreadsheet());n.releaseLock();let i=o.map(S),s="Thiết lập, sửa lại sổ";return r?yP(`${S({key:"setup.first"})}\n\n${S({key:
"setup.askGoogle"})}`,s)&&qx(e,"assumptions"):Hc(i.length?i.join(`\n`):S({key:"setup.nothing"}),s),[]})}var Vt=e=>un(JSON.stringify(Rn.map(t=>e[t])));function kP(e,t,n){let r={row:e.rowId},o=_r(e,n),
i=[];o==="returned"&&i.push({key:"account.returned",sentence:ho(wa(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:ho(s.problem),field:s.field,...r});
return o==="changed"&&i.push({key:"remark",sentence:ho({key:"account.changedSince",with:{columns:Qn(e,n).join(", ")}}),...r}),i}var Un=(e,t)=>e.rowId||`~${t}`;function Ls(e,t,n,r=No(e)){let o=
Object.fromEntries(de.map(s=>[s,e[s]])),i=bt(e);return{rowId:Un(e,t),version:Vt(e),fields:o,stopped:i,says:i?[]:kP(e,r,n),review:_r(e,n),comment:e.comment}}var ui=(e,t,n)=>{var r;return yo({dueBefore:
t.dueBefore,graceUntil:t.graceUntil,extendedTo:on((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},ro=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&de.some(o=>n[o])?[{row:n,index:r}]:[]);var xP=300;
function li(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=new Map(e.map(r=>[U(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(U(o)):
void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{value:U(o),label:o}}}function sp(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,
label:r,count:1})}return[...t.values()].sort((n,r)=>r.count-n.count).slice(0,xP).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var Qx=e=>({value:e,label:e}),Vc=e=>({parents:sp(e.map(({parent:t}
)=>t)),kinds:sp(e.map(({kind:t})=>Qx(t))),states:sp(e.map(({state:t})=>Qx(t)))}),qc=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);var Xc=["review",
"comment","fixFields","approved"],cp=e=>Object.fromEntries(Xc.map(t=>[t,e[t]])),_s=e=>`${Vt(e)}.${un(JSON.stringify(Xc.map(t=>e[t])))}`,$s=e=>e.split(".")[0],e0=(e,t)=>{let n=Lr(e.approved,e,t);
return typeof n=="string"?[]:n};function As(e,t,n){if(!(t.blank||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Hn(r)&&!Pi(r))?"faulty":e0(e,n).length===0?"new":
e.review===he.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var ap=e=>de.includes(e);function Yc(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[
a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:S(c),...ap(a)?{field:a}:ap((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,h;let c=r[a],u=t.accounts[a],
l=c&&u&&As(c,u,i);if(!l)return;let d=o.get(u.unit);return{rowId:Un(c,a),version:_s(c),state:l,unit:{code:u.unit,name:(d==null?void 0:d.name.trim())||u.unit,kind:(p=d==null?void 0:d.kind.trim())!=null?
p:"",parent:d?n(d).label:""},fields:Object.fromEntries(de.map(f=>[f,c[f]])),link:((h=u.reading)==null?void 0:h.values.address)||c.address,changed:e0(c,i).filter(ap),says:[...u.faults.filter(f=>!Pi(
f)),...u.remarks].map(s),comment:c.comment.trim(),at:be(c.updated),by:c.source===kn.hand?kn.hand:c.by,was:cp(c)}}}var t0=20,n0=e=>e.as==="returned"?e.comment.trim():"";function vP(e,t,n){if(
e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?he.passed:he.returned,comment:n0(e),fixFields:e.as==="returned"?e.fields.map(rn).join(", "):"",approved:r?Ln(t,r):""}}var SP=
(e,t)=>Xc.every(n=>e[n]===t[n]);function RP({version:e},t,n){if($s(e)!==$s(_s(t)))return{key:"desk.changedMeanwhile"};let r=Ci(t.review);return r&&Qn(t,n.markKey()).length===0?{key:
"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function OP(e,t,n){let r=t.findIndex((c,u)=>Un(c,u)===e.rowId),o=t[r];if(!o)return;let i=vP(e,o,n),s={decision:e,index:r,before:{...o}},a=
_s(o);return $s(e.version)===$s(a)&&SP(i,cp(o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:RP(e,o,n)}}function TP(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,
cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=We(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",Uo(r,o,s=>i.has(
s.unit.trim()))),e.putOwn("units",Pn(e.table("units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!Ci(s.review)).map(({index:s})=>({
index:s,notes:Dr(o.accounts[s])}))),o}function CP(e,t){let n=e.table("accounts").rows,r=t.map(c=>OP(c,n,e)),o=r.filter(c=>c!==void 0),i=TP(e,o),s=Yc(e,i,li(e.table("units").rows)),a=t.map((c,u)=>{let{
rowId:l}=c,d=r[u];if(!d)return{rowId:l,is:"conflict",why:S({key:"desk.rowGone"})};let p=s(d.index);if(d.why)return{rowId:l,is:"conflict",why:S(d.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:
l,is:"undone",row:p}:{rowId:l,is:"conflict",why:S({key:"desk.rowGone"})};let h=e.table("accounts").rows[d.index];return{rowId:l,is:"done",version:_s(h)}});return P({decided:a})}function r0(e,{
decisions:t}){var n;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!n0(r))?R({key:
"desk.noReason"}):(n=nt(e,()=>CP(e,t)))!=null?n:R({key:"workbook.busy"})}var LP=200;function o0(e,t,n){let r=e.filter(Boolean).map(ue),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=
r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(LP,Math.max(0,Je(o,i))+1);return Array.from({length:s},(a,c)=>oe(i,c+1-s))}function up(e,t){let n=e.filter(Boolean).map(ue).sort(),r=0;return t.map(o=>{for(;
r< n.length&&n[r]<=o;)r+=1;return r})}var _P=200,$P=40,AP=3,EP=3;function PP(e,t){let n=e.table("units").rows,r=li(n);return n.flatMap((o,i)=>{let{blank:s,own:a}=t.units[i];return s?[]:[{unit:o,
counted:bo[wo(o)].counted,status:a.status,timeliness:a.timeliness,first:a.first,parent:r(o),kind:o.kind.trim(),state:a.status}]})}var NP=({counted:e,status:t})=>t===_.fix||e&&t===_.missing;
function s0(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s})=>s===_.missing).length,r=t.filter(({status:s})=>s===_.fix).length,o=t.filter(s=>s.status!==_.missing&&s.status!==_.fix&&(
s.timeliness===ee.onTime||s.timeliness==="")).length,i=t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function i0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);
if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...s0(i)})).filter(({required:o})=>o>0).sort((o,
i)=>i.missing+i.fix-o.missing-o.fix||o.label.localeCompare(i.label,"vi")).slice(0,$P)}function MP(e,t,n,r){var d;let o=On(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=
o0(i,n.from,s),c=up(i,a),u=new Map;for(let{state:p,at:h}of e.table("letters").rows)p===le.sent&&u.set(ue(h),((d=u.get(ue(h)))!=null?d:0)+1);let l=r&&o&&r.last?up(r.firsts,a.map(p=>oe(r.last,Je(o,
p)))):void 0;return a.map((p,h)=>{var f;return{day:q(p),...p<=e.today?{reported:c[h]}:{},...l?{before:l[h]}:{},letters:(f=u.get(p))!=null?f:0,...p===o?{isLast:!0}:{}}})}function IP(e,t,n,{dueBefore:r,
graceUntil:o}){let i=e.table("accounts").rows,s=e.markKey(),a=i.filter((h,f)=>{let w=As(h,t.accounts[f],s);return w!==void 0&&w!=="faulty"}),c=n.filter(h=>h.counted&&h.status===_.missing),u=c.filter((
{unit:h})=>je(h.email).emails.length===0),l=r?Je(e.today,On({dueBefore:r})):void 0,d=t.units.filter(({faults:h})=>h.length>0).length+t.accounts.filter(h=>h.faults.some(f=>!Hn(f))).length;return[
r===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&l!==void 0&&l< EP&&{sentence:S({key:l<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:
Math.max(0,l)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),
section:"goi-dien"},d>0&&{sentence:S({key:"desk.nextFaults",with:{count:d}})},c.length>0&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(h=>h!==!1).slice(0,
AP)}var DP=({unit:e,parent:t,status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});
function a0(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=PP(e,n),{round:o,dueBefore:i,graceUntil:s,lettersFrom:a}=e.settings(),c={dueBefore:
i,graceUntil:s,from:a},u=r.filter(NP),l=u.filter(d=>qc(d,t)).sort((d,p)=>d.parent.label.localeCompare(p.parent.label,"vi"));return P({round:o,before:"",deadline:yo({dueBefore:i,graceUntil:s,
extendedTo:on("")},e.today),all:s0(r),days:MP(e,r,c),kinds:i0(r,({kind:d})=>({value:d,label:d})),parents:i0(r,({parent:d})=>d),next:IP(e,n,r,c),owing:l.slice(0,_P).map(DP),owingCount:l.length,choices:
Vc(u)})}var FP=100;function c0(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=li(n),s=new Map(n.map(d=>[
d.code.trim(),d])),a=e.markKey(),c=r.flatMap((d,p)=>{var x;let h=o.accounts[p],f=As(d,h,a),w=s.get(h.unit);return f?[{index:p,state:f,updated:d.updated,parent:w?i(w):{value:"",label:""},kind:(x=
w==null?void 0:w.kind.trim())!=null?x:""}]:[]}),u=c.filter(d=>qc(d,t)&&(t.state||d.state!=="faulty")).sort((d,p)=>d.updated===p.updated?d.index-p.index:d.updated< p.updated?-1:1),l=Yc(e,o,i);return P(
{rows:u.slice(0,FP).flatMap(({index:d})=>{var p;return(p=l(d))!=null?p:[]}),waiting:u.length,choices:Vc(c)})}var zP=e=>e.slice(0,e.indexOf(".")),UP=({answers:e})=>e.filter(({answer:t}
)=>t===void 0).map(({key:t,how:n})=>({says:Nd[t],why:S({key:`google.${n}`})}));function KP(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);
return[`Sổ Tài Khoản, Kiểm tra Google ngày ${q(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c}
)=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function BP(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:vs[n],
saw:r,so:hk[zP(n)]})),unknown:[...t.notAsked.map(n=>({says:vs[n],why:S({key:"google.refused"})})),...UP(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Nd[n],answer:r}]),
copy:KP(e,t)}}function u0(e){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(BP(e.today,t)):R({key:"google.busy"})}function l0({drafts:e},{unit:t,draft:n}
){return e.keep(t,n),P({})}function d0({drafts:e},{unit:t}){return e.drop(t),P({})}var yr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes",
"activity","mergedInto"],di=(...e)=>new RegExp(`^(?:${e.join("|")})$`),pt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),lp=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),
jP="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",ZP="cdcs|cong doan(?: co so)?|to chuc cong doan",p0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",GP=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",WP=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",pt("bat buoc","required")],["extendedTo",pt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",lp("e ?-? ?mail","g?mail")],["email",pt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",lp("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",pt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",lp("cap tren","chu quan","quan ly","phu trach")],["parent",pt("(?:truc )?thuoc","parent","superior")],["kind",pt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",di("cap(?: cong doan| don vi)?")],["note",pt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",pt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",di("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",pt(`ten (?:day du )?(?:cua )?(?:${GP})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",di(`${jP}${p0}`,`(?:${ZP})${p0}`)]],h0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",f0=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${h0})$`),m0=new RegExp(`(?:^|\\s)(?:moi|sau ${h0})$`),HP=[["mergedInto",pt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",di("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",pt("doi ten(?: thanh)?")],["newParent",
pt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",pt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",pt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",di("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",pt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",di("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],VP=/\b(?:cu|truoc(?: day)?)$/,qP=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,oo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(N(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function dp(e){var n,r;let t=oo(e);if(!(!t||VP.test(t)))return(r=yr.find(o=>oo(tt[o].heading)===t))!=null?r:(n=WP.find(([,o])=>o.test(t)))==null?void 0:n[0]}var XP={code:"Code",name:"Name",parent:
"Parent"};function YP(e){let t=oo(e,/[()[\]]/g);if(!t)return;let n=yr.find(o=>oo(tt[o].heading)===t);if(n)return n;let r=HP.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",f0],["new",
m0]]){if(!i.test(t))continue;let s=dp(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return dp(e);let a=`${o}${XP[s]}`;return a==="oldParent"?void 0:a}return dp(e)}var Jc=200;
function io(e){let t=new Map,n=[];return e.slice(0,Jc).forEach((r,o)=>{let i=YP(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(oo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):N(r)&&!qP.test(oo(r))&&n.push(N(
r))}),{at:t,leftOut:n}}function g0(e,t){let n="";return e.map((r,o)=>{var s,a;let i=oo((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=f0.test(i)?"cũ":m0.test(i)?"mới":""),n&&N(r)&&!N((a=t[o])!=null?a:
"").includes(N(r))?`${r} ${n}`:r})}var JP=e=>yr.includes(e);function w0(e){var c,u,l,d,p;let t=(...h)=>h.some(f=>e.has(f)),n=new Map([...e].filter(h=>JP(h[0]))),r=(h,f)=>{e.has(f)&&n.set(h,e.get(f))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Qc=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),QP=(e,t)=>{let n=Qc(e);return!t||n.some(r=>U(r)===U(t))?e:[...n,t].join(`\n`)},k0=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function e1(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=B(a.code);if(u){t.has(u)||t.set(u,c),o(n,U(a.name),c);for(let l of Qc(
a.formerly))o(r,U(l),c),o(r,B(l),c)}});let i=a=>Mt(e[a])===Q.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(B(a)),byName:a=>{var c;
return(c=s(n.get(U(a))))!=null?c:s(r.get(U(a)))},byFormerCode:a=>{var c;return(c=r.get(B(a)))==null?void 0:c[0]}}}function x0(e,t){var x,L;let n={changes:[],same:0,rejected:[],notes:[]},r=e1(t),o=(b,
v)=>{n.rejected.push({line:b,why:v})},i=[],s=new Map;for(let b of e){let{code:v,name:O}=b.change,T=v?r.byCode(v):r.byName(O),m=T===void 0&&v&&!t1(b)&&!b.change.newName&&!b.change.newCode;if(
T==="many")o(b.line,{key:"roster.changeMany",with:{name:O}});else if(T===void 0&&!(m&&(O||b.unit.name)))o(b.line,v||O?{key:"roster.changeNone",with:{text:v||O}}:{key:"roster.noCode"});else{let g=
T!=null?T:B(v),y=s.get(g);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(g,b.line),i.push({line:b,index:T}))}}let a=new Map,c=new Map,u=(b,v)=>{a.set(B(v.code),{line:b,cells:v})}
;for(let{line:b,index:v}of i){let{newCode:O,newName:T,newParent:m,name:g,code:y}=b.change,k=b0(b.unit);if(v===void 0)u(b.line,{...k,code:y,name:g||b.unit.name,parent:m||b.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(B(O))){let C=t[v];u(b.line,{kind:C.kind,...k,code:O,name:T||C.name,parent:m||C.parent})}}for(let[b,{line:v,cells:O}]of a){let T=r.byFormerCode(b);T!==void 0&&(a.delete(b),
o(v,{key:"roster.codeUsed",with:{code:O.code,name:t[T].name}}))}let l=b=>{let v=r.byCode(b);if(v!==void 0)return t[v].code;let O=a.get(B(b));if(O)return O.cells.code;let T=c.get(U(b));if(
T!==void 0)return T;for(let{cells:g}of a.values())if(U(g.name)===U(b))return g.code;let m=r.byName(b);return m===void 0||m==="many"?m:t[m].code},d=new Map,p=new Set;for(let{line:b,index:v}of i){let O=
U(b.change.newName);v===void 0||!O||y0(b,t[v])||(d.set(O,[...(x=d.get(O))!=null?x:[],v]),O!==U(t[v].name)&&p.add(v))}for(let[b,[v,...O]]of d){let T=r.byName(b),m=T===void 0||T===v||T!=="many"&&p.has(
T);!O.length&&m&&c.set(b,t[v].code)}for(let{line:b,index:v}of i){if(v===void 0)continue;let O=f(b,v);"why"in O?o(b.line,O.why):Object.keys(O.cells).length?n.changes.push({line:b.line,index:v,cells:
O.cells}):n.same+=1}for(let b of a.values()){let v=h(b.line,(L=b.cells.parent)!=null?L:"");typeof v!="string"?o(b.line,v):n.changes.push({...b,cells:{...b.cells,parent:v}})}return n;function h(b,v){
if(!v)return"";let O=l(v);return O==="many"?{key:"roster.changeMany",with:{name:v}}:O!==void 0?O:(Nl(v)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:v}}}),v)}function f(b,v){
var C;let O=t[v],{newName:T,newParent:m}=b.change,g=nn(b.unit.activity);if(g===Q.dissolved||!g&&k0(b.change.plan))return{cells:pp(O,{activity:Q.dissolved,mergedInto:""})};let y=w(b,v);if(
typeof y!="string")return{why:y};if(y)return{cells:pp(O,{activity:Q.merged,mergedInto:y})};if(!r.isActive(v)&&g!==Q.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:Mt(O)}}};
let k={...b0(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(v)||Object.assign(k,{activity:Q.active,mergedInto:""}),T&&U(T)!==U(O.name)&&Object.assign(k,{name:T,formerly:QP((C=
k.formerly)!=null?C:O.formerly,O.name)}),m){let K=h(b.line,m);if(typeof K!="string")return{why:K};k.parent=K}return{cells:pp(O,k)}}function w(b,v){let{newCode:O,newName:T}=b.change,m=t[v],g=
b.unit.mergedInto||(y0(b,m)?O:""),y=g||(T&&U(T)!==U(m.name)?T:"");if(!y)return nn(b.unit.activity)===Q.merged&&Mt(m)!==Q.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===m.code&&!g?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var t1=({unit:e,change:t})=>{var n;return e.mergedInto!==""||k0(t.plan)||((n=nn(
e.activity))!=null?n:Q.active)!==Q.active},y0=({change:e},{code:t})=>e.newCode!==""&&B(e.newCode)!==B(t);function b0(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>N(i)!==""))}var pp=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function v0(e,t,n){let r={...e,...t},[o,i]=[Mt(e),Mt(r)];if(i===Q.dissolved&&
o!==i)return["dissolved"];if(i===Q.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&B(t.parent)!==B(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&U(t.name)!==U(e.name)?["renamed"]:[]];return s.length?s:["other"]}function hp(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function S0(e){let{named:t}=mt(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var C0=cS(R0(),1);var L0=["\u0009",";",",",
"|"],n1=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,r1=20,o1=2e3,O0=(e,t)=>io(e.slice(0,o1).split(t)).at.size;function i1(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,r1),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&O0(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of L0)for(let a of t){let c=O0(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var _0="\ue000",s1=5e3;function a1(e,t,n,r){let o=Math.min(e.length,t+s1),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function c1(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?a1(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?T0(e,i,t):T0(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,_0):u,c< e.length&&(o+=e[c]),i=c+1}return o}function T0(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function u1(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>d1(n.slice(n.indexOf(">")+1))))}var l1={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},d1=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=l1[String(o).toLowerCase()])!=null?s:t}).trim(),p1=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function $0(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=u1(t);if(n)return n;let r=n1.exec(t),o=r?t.slice(r[0].length):t,i=L0.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:i1(o),a=s==="|"?o.split(`\n`).map(p1).join(
`\n`):o,c=c1(a,s);if(c==="")return[];let{data:u}=(0,C0.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(_0).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var P0=20;function gp(e){
let t=e.slice(0,P0).map(o=>({row:o,at:io(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function h1(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var f1=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
m1=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,g1=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function N0(e){return yr.some(n=>n!=="code"&&n!=="name"&&e[n])||!f1.test(e.code)?
!1:m1.test(e.code)||g1.test(W(e.name))}var y1=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function b1(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:N0({...e,code:t,name:n})}function w1(e){var r,o,i;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Bn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=nn(e.activity))!=null?r:e.activity:"",required:e.required?(o=jn(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=ct(
e.extendedTo))!=null?i:e.extendedTo:""}}function yp(e){var L,b,v,O,T;let t=$0(e).map((m,g)=>({line:g+1,cells:m})).filter(({cells:m})=>m.some(g=>g.trim())),n=gp(t),r=n&&io(n.cells).at.size<2?k1(t):
void 0,o=(L=r&&gp(r))!=null?L:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=io(g0((b=o==null?void 0:o.cells)!=null?b:[],(v=s==null?void 0:s.cells)!=null?v:[])),{plain:u,change:l}=w0(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(m=>!u.has(m)).map(m=>tt[m].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?x1(t,r):[]},f=o?t.filter(({line:m})=>m>o.line):[],w=((T=o==null?void 0:o.cells)!=null?T:[]).map(m=>N(m)).join("\u0009"),x=(m,g)=>g===void 0?"":N(
m[g]);return f.forEach(({line:m,cells:g},y)=>{if(y===0&&a.size>1&&h1(g)||g.map(fe=>N(fe)).join("\u0009")===w)return;let k=Object.fromEntries(yr.map(fe=>[fe,x(g,u.get(fe))])),C=l&&y1(l,fe=>x(g,fe));if(
C?b1(k,C):N0(k)){h.sections.push({line:m,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let fe of["name","kind","parent","note"]){let qe=k[fe]?kr(g[u.get(fe)]):void 0;qe&&
h.offers.push({line:m,from:k[fe],to:qe.text})}let K=A0(g,u.get("formerly")),Te=w1({...k,formerly:K,email:A0(g,u.get("email"))});h.lines.push({line:m,unit:Te,...C&&{change:C}})}),h}var A0=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>N(r)).filter(Boolean).join(`\n`)};function k1(e){let t=o=>{var i;return(i=Qp(o.map(({cells:s})=>s.slice(0,Jc))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,P0)),r=n&&gp(n);return r&&io(r.cells).at.size>1?t(e):void 0}function x1(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,Jc).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Es=e=>B(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function M0(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(B(i)){t.set(B(i),c),n.has(Es(i))||n.set(Es(i),c),U(s)&&!r.has(U(s))&&r.set(U(s),c);for(let u of Qc(a))o.set(B(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var I0=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function bp(e,t){let n=e.isChanges?S1(e,t):L1(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=S0([...r,...n.added.map(({unit:i})=>({...Ri(tt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=v0(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=hp(n.changed),n}var D0=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:hp([])}),v1=8;function S1(e,t){let n=D0(),r=e.lines.map(({line:p,unit:h,change:f})=>({line:p,unit:h,change:f})),{changes:o,same:i,rejected:s,notes:a}=x0(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,I0(h.code,h.name)])),u=(p,h)=>{var f;n.rejected.push({line:p,text:(f=c.get(p))!=null?f:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[S({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[S(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:S(h)}));let l=o;for(let p=0;p< v1;p+=1){let h=R1(l,t);if(
h.size===0)break;for(let[f,w]of h)u(f.line,w);l=l.filter(f=>!h.has(f))}let{byNear:d}=M0(t);for(let{line:p,index:h,cells:f}of l)if(h===void 0&&d.has(Es(f.code))){let{code:w,name:x}=t[d.get(Es(
f.code))];u(p,[S({key:"roster.nearCode",with:{code:w,name:x}})])}else if(h===void 0)n.added.push({line:p,unit:{...F0,...f}});else{let w=t[h];n.changed.push({line:p,index:h,unit:f,code:w.code,name:
w.name,columns:Object.keys(f).map(x=>tt[x].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var F0=Object.fromEntries(yr.map(e=>[e,""]));function R1(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...F0,...a})-1:(n[s]={...n[s],...a},s)),o=Vi(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(la))}),i}var E0=["activity","mergedInto"],O1=e=>E0.some(t=>e.includes(t))?[...new Set([...e,...E0])]:[...e];function T1(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?Q.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===Q.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var C1=(e,
t)=>!Ze(e)&&!Ze(t)&&U(t.name)!==U(e.name)?e:void 0;function L1(e,t){let n=D0(),{byCode:r,byNear:o,byName:i,byFormer:s}=M0(t),a=e.lines.map(h=>{var f;return T1(h,t[(f=r.get(B(h.unit.code)))!=null?f:
-1])}),c=O1(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:f}of a){let w=B(f.code);w&&!u.has(w)&&u.set(w,h)}let p=Vi([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(B(h.code)))]);for(let{
line:h,text:f}of e.sections)n.rejected.push({line:h,text:f,why:[S({key:"roster.section"})]});return a.forEach(({line:h,unit:f},w)=>{var te,Pe;let x=B(f.code),L=Es(f.code),b=p[w].filter(({column:$,
problem:Se})=>$!=="phone"&&Se.key!=="roster.codeTwice").map(la),v=u.get(x);v!==void 0&&v!==h&&b.push(S({key:"roster.repeatedInPaste",with:{code:f.code,line:v}}));let O=r.get(x),T=O===void 0&&x?t[(te=
o.get(L))!=null?te:-1]:void 0,m=l.get(L);T?b.push(S({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&x&&m&&v===h&&b.push(S({key:"roster.nearLine",with:m}));let g=O===void 0?t[(Pe=
s.get(x))!=null?Pe:-1]:C1(t[O],f);if(g&&b.push(S({key:"roster.codeUsed",with:{code:f.code,name:g.name}})),x&&!m&&l.set(L,{line:h,code:f.code}),b.length){n.rejected.push({line:h,text:I0(f.code,f.name),
why:b});return}let y=U(f.name),k=d.get(y),C=i.get(y);if(k?n.notes.push({line:h,text:S({key:"roster.sameNameLine",with:{...k,name:f.name}})}):C!==void 0&&C!==O&&n.notes.push({line:h,text:S({key:
"roster.sameName",with:{name:f.name,code:t[C].code}})}),k||d.set(y,{line:h,code:f.code}),O===void 0){n.added.push({line:h,unit:f});return}let K=t[O],Te=c.filter($=>$!=="code"&&f[$]!==K[$]);if(
Te.length===0){n.same+=1;return}let{code:fe,...qe}=Object.fromEntries(c.map($=>[$,f[$]]));n.changed.push({line:h,index:O,unit:{code:K.code,...qe},code:K.code,name:f.name,columns:Te.map($=>{let Se=tt[
$].heading;return f[$]===""?S({key:"roster.emptied",with:{column:Se,was:K[$]}}):Se}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>B(h)&&!u.has(B(h))).map(({code:h,name:f})=>({code:h,name:f})),n}
var z0=100,_1=2e4;function U0(e){return e.lines.length===0?[Fe({key:"roster.empty"})]:e.lines.length>_1?[Fe({key:"roster.tooLong"})]:e.missingColumns.map(t=>Fe({key:"roster.needColumn",with:{column:t}
}))}function K0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=yp(t),r=U0(n);if(r.length)return Ge(r);let o=bp(n,e.table("units").rows);return P({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
wp(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,z0),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,z0)}})}function wp(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var $1=8;function A1(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>$1?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,f;return[p,(f=(h=
r.get(d))==null?void 0:h[p])!=null?f:t[d][p]]}))}))}function E1(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:wp(t,n)}}}]),e.putTyped("units",A1(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),Fr(e,!0),e.readyLines()}function B0(e,{text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=yp(t),r=U0(n);return r.length?Ge(r):(o=nt(e,()=>{let i=
bp(n,e.table("units").rows),s=wp(n,i);return E1(e,n,i),P({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var kp=e=>({key:
"setting.empty",with:{label:e}});function Z0({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,f=q(
n.last),w=c.testTo.join(", "),x=ga(c),L=!!a.dueBefore&&!!c.lettersFrom&&!x,b=L&&(c.lettersFrom>n.last||t>n.last),v=e.units.filter(T=>_e(T)&&!Kt(T.emails).length).length,O=e.units.filter(T=>_e(T)&&
T.returned.length>Wn(T).length).length;return{refuse:j0([!a.dueBefore,kp("Hạn nộp (trước ngày)")],[!c.lettersFrom,kp("Gửi thư từ ngày")],[!Kt(u).length,Du],[x,{key:"letter.testAddress",with:{text:w}}
],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[L&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,
last:f}}]),warn:j0([b,{key:"letter.startLate",with:{last:f}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[v>0,{key:"letter.unreachable",with:{units:v}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!w&&!x,{key:"letter.testMode",with:{to:w}}],[!l.trim(),kp("Liên hệ khi cần hỗ trợ")])}}var j0=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var W0=21,G0=100,P1=400;function _t(e,t,n){
return e.visitor().is==="staff"?n(br(e,t)):R({key:"who.staffOnly"})}function br(e,t){let n=t.quota(),r=t.post(),o=Go(e.compileSettings(),e.settings()),i=uc(e,t,void 0,n),s=Kr(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Zr(e.settings(),r,s):[]}}var xp=e=>e>G0?P1:G0;function vp({office:e,state:t,quota:n}){
let r=Tr(t),o=[];for(let i=0;i<=W0;i+=1){let s=oe(e.today,i),{go:a,held:c}=Cr(Cn(t,s,r).letters,Math.min(i===0?n:1/0,xp(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var pi=(e,t)=>{var n;return(n=Cn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:vp(e).flatMap(({go:r})=>r).find(r=>r.key===t)},N1=
/^(?:stores|mail|triggers|values)\./;function M1(e){let t=e.googleDiffers().filter(n=>N1.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function eu({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=Vy(r,e.today,oe(e.today,W0),xp(o),Math.min(o,xp(o))),{refuse:c,warn:u}=Z0({state:r,today:e.today,forecast:a,zones:t.zones(),me:ve(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...M1(e),...c],warn:u}}var H0=60,I1=40,Sp=(e,t)=>{var n,r,o;return{key:e.key,kind:se(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function D1({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:wt(e),counts:Gl({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,H0).map(s=>Sp(s,r)),more:Math.max(0,t.length-H0)}}function F1({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:be(l),why:d}});return{unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,I1)}}var Ps=e=>Fe(e);
function z1({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>Ps(i));return{plan:r("plan"),ledger:r("ledger"),preview:S(sc(t,e.today)),mark:ac(
e.settings())}}function so(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=eu(e,!1),s=Ux(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:ve(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:zx(e).map(Ps),held:z1(e),refuse:o.map(Ps),warn:[...i,...s?[s]:[]].map(Ps),health:Kx(e).map(Ps),days:vp(e).map(a=>D1(a,r)),...F1(e)}}var Rp=(e,t,{key:n})=>_t(e,t,
r=>{var u;let o=pi(r,n),i=ve(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=
o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Ur(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return R({key:"letter.notSent",with:{
to:i}})}return P({to:i})}),Op=(e,t,{key:n})=>_t(e,t,r=>{var s;let o=pi(r,n);if(!o)return R({key:Mn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=ql(e,t,(c,{register:u})=>{var l;return gt((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${zl}: ${ve(e.visitor())}`);return a?a.held?R((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:a.did})):R({key:"letter.busy"})}catch(a){if(a instanceof ir)return R({key:"workbook.busy"});if(
a instanceof jr)return R(a.problem);throw a}});function V0({office:e,post:t},n,r,o,i){let s=`${o.why}: ${ve(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=ec(
c,u).get(Nt(u)(n));if(l===void 0&&!i)return R({key:"letter.gone"});let d=l===void 0?void 0:Or(c[l].state);return r(d)?(dn(e,new Map([[n,{...i&&l===void 0?Rt(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Gy(e,t,n,gt(d)),P({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var Tp=(e,t,{key:n})=>_t(e,t,r=>V0(r,n,o=>!gt(o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},pi(r,
n))),Cp=(e,t,{key:n,wasSent:r})=>_t(e,t,o=>V0(o,n,i=>i==="unknown",r?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function q0(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Lp=(e,t,{mark:n})=>_t(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});
let o=e.settings();return n!==ac(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(Sn(o)),q0(t),e.log([{what:{key:"log.planConfirmed"}}]),P(so(br(e,t))))});function U1(e,t,n){let r=Ro(e),o=new Map(
e.units.map(({code:c})=>[ut(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=um({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${ve(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&se(u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?
void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var _p=(e,t,{as:n})=>_t(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Mn(o,e.now)?R({key:"letter.busy"}):(
o.inFlight&&lc(e,t),t.alone(e,()=>{let s=is(e,We(e,e.table("accounts").rows)),a=Kr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&dn(e,U1(s,c,e)),e.settle(),Wy(e,t)})?(q0(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(so(br(e,t)))):R({key:"workbook.busy"})):R({key:"letter.nothingHeld"}));function K1({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Oe.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(Sn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var $p=(e,t,{on:n,takeOver:r})=>_t(e,t,o=>{let i=n?eu(o,r).refuse:[];if(i.length)return Ge(i.map(a=>Fe(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),K1(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(so(br(e,t)))):R({key:"workbook.busy"})});function B1({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==ve(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var X0=(e,t)=>_t(e,t,n=>{let r=!!n.remembered.inFlight;return r&&lc(e,t),P(so(B1(n)||r?br(e,t):n))}),Y0=(e,t,{key:n})=>_t(e,t,r=>{
let o=pi(r,n);if(!o)return R({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Ur(o,r.state,"staff");return P({...Sp(o,r.state),subject:i,html:s,text:a,zalo:Ay(o,r.state),attachments:
c.map(({name:u})=>u)})});var J0=({reason:e,code:t})=>`${zo[e]}${t&&` (${t})`}`;function Q0(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(
ft)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=my(t,a=>r.has(ft(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ft(a.email))).map(({code:c,name:u})=>({unit:c.trim(),
name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:J0(u)})),delayed:i}}function ev(e,{text:t}){if(e.visitor().is!=="staff")return R({key:
"who.staffOnly"});let{lines:n,delayed:r}=Q0(e,t);return P({lines:n,delayed:r})}function j1(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&Or(i.state)==="sent"&&je(
i.to).emails.some(c=>ft(c)===ft(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function tv(e,t,{text:n}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=Q0(e,n);if(
o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},
unit:a})));for(let{unit:a,bounce:c}of o){let u=j1(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:J0(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?
r.value:R({key:"workbook.busy"})}var nv=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var Z1={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Ap=e=>e==="proved"?void 0:Z1[e];function rv(e){let t=rs(e);return t==="none"||t==="unproved"?void 0:Ap(t)}var Ns=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function ov(e){let t=Ns(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(),o=rs(e),i=Ap(o),s=e.proof(),a=e.staff();return P({door:o,says:i?S(i):"",address:n,host:Kh,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:be(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!hn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function iv(e){let t=Ns(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({
key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+Wl,address:Xo(n)});return P({url:Hl(n,o),minutes:Wl/6e4})}function sv(e,{unit:t}){var d;let n=Ns(
e);if(n)return R(n);let r=Ap(rs(e));if(r)return R(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=cc(e))==null?void 0:d(t,"unit"));if(!i)return R({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=ui(o,s,e.today);return P({url:i,message:nv({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function av(e,{unit:t}){let n=Ns(e);
if(n)return R(n);let r=nt(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))});return r!=null?r:R({key:"workbook.busy"})}function cv(e){let t=Ns(e);if(t)return R(t);let n=nt(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),P({})));return n!=null?n:R({key:"workbook.busy"})}var rt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var pe=(e,t,{bold:n,italic:r,size:o=rt.body,
indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),uv=e=>Array.from({length:e},()=>pe("","center",{size:
rt.body}));var lv=e=>e.normalize("NFC").toUpperCase(),hi=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[pe(lv(e),"center",{size:rt.heading})]:[],pe(lv(t)||"…………………………","center",{
size:rt.heading,bold:!0,rule:.4})],right:[pe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:rt.heading,bold:!0}),pe("Độc lập - Tự do - Hạnh phúc","center",{size:rt.motto,bold:!0,rule:1})]});
function fi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var mi=(e,t,n)=>(
{is:"sides",leftWidth:45,whole:!0,left:[pe("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>pe(`- ${r}${o===n.length-1?".":";"}`,"left",{size:rt.recipients}))],right:[pe(e,"center",{
bold:!0}),...t?[pe(t,"center",{bold:!0})]:[],...uv(4),pe("………………………………","center",{bold:!0})]});var pv=["accountName","pageName","address","name","office","phone","email"],dv=["name","office","phone",
"email"],G1=e=>e.kind===F.none?["",`${F.none} tài khoản. ${e.reason}`,"","","","",""]:pv.map(t=>e[t]),W1=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName",
"address"].map(n=>({text:we[n].heading,down:2})),{text:"Thông tin người quản trị",across:dv.length}],dv.map(n=>({text:we[n].heading}))],lines:[...e.map(n=>({cells:G1(n)})),...Array.from({length:t},(
)=>({cells:pv.map(()=>"")}))]}),H1=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",ao=e=>e.filter(t=>t.usage!==Re.stopped).sort((t,
n)=>yn(t.pageName||t.accountName,n.pageName||n.accountName));function hv(e,t,n){let r=ao(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:
`Mau bao cao ${t.code}`,landscape:!0,blocks:[hi({above:t.above||e.federation,name:t.name}),pe(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:
rt.title}),pe(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:rt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:
`${e.federation} (qua ${e.department})`}]},W1(r,n&&r.length?0:4),pe(fi("",o&&ue(o),e.today.slice(0,4)),"right",{italic:!0}),mi(H1(t),"",["Như kính gửi","Lưu: VP"])]}}function fv(e){var r;let t=
new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>yn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:yn(o,i)).map(([o,i])=>[o,i.sort(
n)])}var mv=(e,t,n)=>[hi({above:e.above,name:e.federation}),pe(fi(e.place,e.today,""),"right",{italic:!0}),pe(t,"center",{bold:!0,size:rt.title}),pe(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,
"center",{italic:!0,...n?{}:{size:rt.body}})],gv=e=>mi("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),V1=({
unit:e})=>e.status||"Không phải báo cáo";function yv(e,t){let n=0,r=fv(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[
u.unit.first?q(u.unit.first.slice(0,10)):""],p=ao(u.rows);return p.length===0?[{cells:[...l,V1(u),"","","","",...d]}]:p.map((h,f)=>({cells:[...f===0?l:["",""],h.kind===F.none?`${F.none}. ${h.reason}`:
h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(Boolean).join(`\n`),...f===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a}
)=>a.status===_.missing).length,s=t.flatMap(({rows:a})=>ao(a)).filter(({kind:a})=>a!==F.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...mv(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:tt.name.heading},{text:we.pageName.heading},{text:we.address.heading},{
text:we.name.heading},{text:we.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},pe(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),gv(e)]}}function bv(e,t){let n=0,r=
i=>i.review===he.passed&&(i.kind===F.page||i.kind===F.group),o=fv(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>ao(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...mv(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:tt.name.heading},{text:we.kind.heading},{text:we.pageName.heading},{
text:we.address.heading}]],lines:o},gv(e)]}}function wv(e,t,n){let r=Aa(t.address),o=ct(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return $t(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:rt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return tn({name:"Bao trang gia mao",landscape:!1,blocks:[hi({above:e.above,name:e.federation}),
pe(fi(e.place,e.today,""),"right",{italic:!0}),pe("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:rt.title}),pe("Kính gửi: …………………………………………","center"),pe(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",q(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],pe(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),mi("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var kv=300,xv=z({what:Ht(["blank","filled","list","pages","fake"]),above:D().check(Ee(2e3)),status:D().check(Ee(100)),unit:D().check(
Ee(rr)),fake:$e(z({address:D().check(Ee(2e3)),foundOn:D().check(Ee(100)),pageId:D().check(Ee(100)),does:D().check(Ee(2e3))}))}),q1=(e,t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function vv(e,t){let n=new Map(e.map(r=>[B(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(B(o));return i!=null?i:o&&!q1(o,t)?o:""}}function Sv(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=vv(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>yn(r.name,o.name))})}function Rv(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function X1(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=vv(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=B(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(B(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||B(c.unit.code)===B(r)))}function Y1(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=ao((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===F.page||l===F.group),i=wv(Rv(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?P([i.value]):Ge(
i.problems.map(l=>{var d;return{...Fe(l),row:(d=l.field)!=null?d:""}}))}function Ov(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=X1(e,t);if(t.what==="fake")return Y1(e,t,n);
if(n.length===0)return R({key:"paper.nothing"});let r=Rv(e);return t.what==="list"?P([yv(r,n)]):t.what==="pages"?P([bv(r,n)]):n.length>kv?R({key:"paper.tooMany",with:{count:n.length,most:kv}}):P(
n.map(({unit:o,above:i,rows:s})=>hv(r,{...o,above:i},t.what==="filled"?s:void 0)))}var Tv=({code:e,name:t})=>({code:e.trim(),name:t});function J1(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!Ze(o)?(s=mt(r).today(o))==null?void 0:s.code.trim():void 0;return i&&Ts(i,n,r,t.settings()).may?i:e}function tu(e,t){var L;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Os(n,o),s=i.filter(Ze),a=s.length?s:i,c=(L=t.unit)!=null?L:a.length===1?a[0].code.trim():void 0,u=c&&J1(c,e,n);if(u!==void 0){let b=Ts(u,n,o,r);if(!b.may)return R(b.why)}let l=jc(n,r);
if(u===void 0&&a.length===0&&!l)return R(Bc(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:f,contact:w,notice:x}=r;return P({who:{email:ve(n),isStaff:n.is==="staff"},
unit:d&&{...Tv(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(Tv),mayChoose:l,rows:d?ro(e.table("accounts").rows,d.code.trim()).map(({row:b,index:v})=>Ls(b,v,e.markKey())):[],deadline:ui(
d,r,e.today),guidance:p,federation:h,department:f,contact:w,notice:x,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var Q1=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function Cv(e){let t=e.visitor(),n=e.table("units").rows,r=Os(t,n),o=jc(t,e.settings())?n:r,{merged:i}=mt(n);return P({units:
o.filter(s=>s.code&&s.name&&Ze(s)).map(s=>{let a=Q1(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var Ep=(e,t)=>e.trim()===t.trim();function Lv(e,t,n){let r={...t.fields},o=[];
for(let s of de){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Ep(c,a)?r[s]=u:!Ep(u,a)&&!Ep(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var eN=e=>{let t=ve(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},_v=200,tN=30,nN=(e,t)=>({...Ri(we),unit:e,usage:Re.active,rowId:t}),rN=(e,t)=>de.every(n=>e[
n]===t[n])&&bt(e)===bt(t),oN=(e,t)=>t.stopped&&e?void 0:No(t.fields),iN=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Re.stopped:Ti(e.usage)===Re.locked?Re.locked:Re.active}),sN=e=>({
fields:Object.fromEntries(de.map(t=>[t,e[t]])),stopped:bt(e)});function aN(e,t){if(!t||!e.opened||Vt(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Lv(e.opened,e,sN(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:Vt(t)}}function cN(e,t,n,r){let o=n.findIndex((d,p)=>Un(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:aN(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return Fe({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Fe({key:"form.rowGone"},{row:a.rowId});let c=oN(i,a),u=iN(i!=null?i:nN(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=rN(i,u)?"same":bt(u)&&!bt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var uN=e=>({by:e.source===kn.hand?"":e.by,at:be(
e.updated)}),lN=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Vt(n)!==o.version?[{...Ls(n,r,e.markKey()),...uN(n)}]:[]);function dN(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:ho(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function pN(e,t,n){let r=e.some(({after:i})=>!bt(i)&&i.kind!==F.none),o=new Set(e.map(({index:i})=>i));return r?ro(n,t).filter(({row:i,index:s})=>i.kind===F.none&&!bt(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Vt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Re.stopped},what:"stopped"})):[]}function hN(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...ro(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!bt(s)),i=o.filter(
s=>s.kind===F.none);return i.length===0||i.length===o.length?[]:i.map(s=>Fe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var fN=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!bt(n))&&n.kind!==F.none);function mN(e,t,n,r){let o=lN(e,n);if(o.length)return Ge(o.map(a=>Fe({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&ro(r,t.unit).length+i>_v)return R({key:"form.unitFull",with:{most:_v}});let s=[...dN(n),...hN(n,t.unit,r)];return fN(n)&&!t.consent&&s.push(Fe({key:"form.consent"},{field:"consent"})),
s.length?Ge(s):void 0}var gN=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(rn),...t&&t.usage!==n.usage?[rn("usage")]:[
]]))],$v=e=>Object.fromEntries(df.map(t=>[t,e[t]]));function yN(e,t,n,r){let o=e.markKey();if(!n.consent||!Nr(t)||!o)return{consent:"",consentMark:""};let i=ry(r,e.now,e.settings().notice);return{
consent:i,consentMark:Hi({...t,consent:i},o)}}function bN(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:kn.form}),
d!=="stopped"&&Object.assign(l,yN(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:gN(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Dl(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:$v(l.after)})),added:c.map(l=>$v(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===he.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function wN(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===F.none?`${F.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:ro(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ls(a,c,e.markKey(),s.get(a.rowId))),deadline:ui(o,i,e.today),pages:i.pages}}var kN=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function xN(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!bt(r)&&Nr(r)&&!kN(n)&&Mr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function vN(e,t,n){let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=Ts(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>cN(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return Ge(c);let u=a.map(h=>xN(e,t,h));u.push(...pN(u,t.unit,s));let l=mN(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?bN(e,d,t,i.unlisted,n):xy(e,t.unit);return n.recorded(p),P(wN(e,t,u,p))}function nu(e,t,n=eN(e)){var r;return t.rows.length===0?R({key:"form.nothing"}):t.rows.length>tN?R({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?Ge([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):(r=nt(e,()=>vN(e,t,n)))!=null?r:R({key:"workbook.busy"})}var De=e=>D().check(Ee(e)),
gi=De(rr),Av=z(Object.fromEntries(de.map(e=>[e,De(2e3)]))),Nv=D().check(Vo(/^[~\w-]{1,40}$/)),Np=z({rowId:Nv,version:De(400),fields:Av,stopped:zn(),opened:$e(z({fields:Av,stopped:zn()}))}),Mp=z({unit:
gi,consent:zn(),rows:Ct(Np).check(Ee(60))}),wr=z({}),Ev=z({parent:$e(De(500)),kind:$e(De(500)),state:$e(De(40))}),Pp={rowId:Nv,version:De(400)},SN=ow("as",[z({...Pp,as:qo("passed")}),z({...Pp,as:qo(
"returned"),comment:De(500),fields:Ct(Ht(de)).check(Ee(de.length))}),z({...Pp,as:qo("undo"),was:z({review:De(100),comment:De(2e3),fixFields:De(2e3),approved:De(4e3)})})]),ru=z({key:De(300)}),qt=(e,
t)=>({input:e,run:t}),Ie=(e,t)=>qt(e,(n,r,o)=>t(n,o)),Pv={openForm:Ie(z({unit:$e(gi)}),tu),listUnits:Ie(wr,Cv),saveReport:Ie(Mp,(e,t)=>nu(e,t)),keepDraft:Ie(z({unit:gi,draft:De(6e4)}),l0),dropDraft:
Ie(z({unit:gi}),d0),checkAll:Ie(wr,Ty),checkGoogle:Ie(wr,u0),overview:Ie(Ev,a0),reviewQueue:Ie(Ev,c0),decideReviews:Ie(z({decisions:Ct(SN).check(gd(1),Ee(t0))}),r0),previewRoster:Ie(z({text:De(4e6)}),
K0),importRoster:Ie(z({text:De(4e6)}),B0),papersView:Ie(wr,Sv),papers:Ie(xv,Ov),lettersView:qt(wr,X0),previewLetter:qt(ru,Y0),sendToMe:qt(ru,Rp),sendNow:qt(ru,Op),skipLetter:qt(ru,Tp),decideUnknown:
qt(z({key:De(300),wasSent:zn()}),Cp),confirmPlan:qt(z({mark:De(2e3)}),Lp),settleMemories:qt(z({as:Ht(["sent","again"])}),_p),linksView:Ie(wr,ov),testLink:Ie(wr,iv),unitLink:Ie(z({unit:gi}),sv),
replaceLink:Ie(z({unit:gi}),av),renewLinks:Ie(wr,cv),readReturned:Ie(z({text:De(4e5)}),ev),markReturned:qt(z({text:De(4e5)}),tv),switchLetters:qt(z({on:zn(),takeOver:zn()}),$p)},RN=41e5;function Mv(e,
t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Pv,n))throw new Error("unknown call");if(typeof r!="string"||r.length>RN)throw new Error("malformed body");let{input:o,run:i}=Pv[n];
return i(e,t,Lc(o,JSON.parse(r)))}var co=["phone","email","secondPhone"];function ON(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function TN(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Ip=(e,t)=>t.trim()===""?t:e==="email"?TN(t):ON(t),Dp=(e,t,n)=>n!==""&&t.trim(
)===Ip(e,n)?n:t,CN=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,LN=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Fp=e=>e.replace(CN,"•••").replace(LN,"•••");var Iv=e=>co.includes(e);function Dv(e){if(Iv(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Fp(e.sentence)}}function Ms(e,t){let n={...e.fields};for(let r of co)n[r]=Ip(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(Dv),comment:Fp(e.comment),masked:co.filter(r=>e.fields[r].trim()!=="")}}var Fv=(e,t)=>({...Ms(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),zv=(e,t)=>{var n;return Iv(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?Dv(e):e};function Uv(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of co){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=Dp(u,s[u],l[u]));a&&t&&(a.fields[u]=Dp(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Vt(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Vt(t):e.version}}function zp(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Xo(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function Kv(e,{token:t,noSignIn:n}){let r=to(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=zp(e,r.token);if(o)return R(o);if(!n)return R({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"}}]),P({address:i,runsAs:c,version:a})));return u!=null?u:R({key:"workbook.busy"})}function jv(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,
department:n,guidance:r,contact:o}}var Is=class extends Error{constructor(n){super("no form");this.problems=n}};function Bv(e,t){let n=tu(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new Is(n.problems);
if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>Ms(i,r))}}function _N(e,t){var n,r;return(
r=(n=mt(t).today(e))==null?void 0:n.name)!=null?r:""}function $N(e,t){let{superiorsFill:n}=e.settings();return mt(e.table("units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,
phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:be(a),phone:n?c:"",mayFillIn:n}))}var AN=(e,t)=>{var n,r;return(r=(n=mt(e.table("units").rows).superior(t))==null?void 0:n.name)!=null?r:""};
function EN(e){let{closed:t}=Zo(e);return t?wt(oe(t,qd)):""}function PN(e,t,{token:n}){let{webAddress:r}=e.settings(),o=zp(e,n),i=e.proof();return{office:jv(e),state:"test",token:t,runsAs:e.runsAs(),
version:e.built.version,address:Xo(r)===n.address?r:"",refused:o?S(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function ou(e,{token:t,unit:n}){let r=to(e,t),o={office:jv(
e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return PN(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:_N(r.unit,e.table("units").rows)};case"receipt":
return{...o,state:"receipt",token:t,form:Bv(e,r.unit.code.trim()),until:EN(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:Bv(e,n!=null?n:r.unit.code.trim()),below:
n===void 0?$N(e,r.unit):[],above:AN(e,r.unit)}}}var NN=80;function MN(e){var r,o;let t=Ui(e.slice(0,200)),n=t.ok?t.name:N(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?
o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,NN)}function IN(e,t){let n=to(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:
"link.refused"}}var DN={self:"tự khai",behalf:"khai hộ"};function FN(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>IN(e,o.token),received:(c,u,l)=>{let d=c,p=l.find((f,w)=>Un(f,
w)===d.copiedFrom&&f.unit.trim()===n),h=Uv(d,u,p,r);for(let f of co)h.fields[f]!==d.fields[f]&&s.add(`${d.rowId} ${f}`);return h},by:`${a} (${i})`,consentBy:o.consent?`${i} (${DN[o.consent]}, ${a})`:
"",recorded:c=>Qa(e,c,({code:u})=>n===t&&u.trim()===t)}}function zN(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Ms(o,t))}}:Ge(e.problems.map(o=>zv(o,n)),(r=
e.conflicts)==null?void 0:r.map(o=>Fv(o,t)))}function Zv(e,t){let n=MN(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:"link.refused"});if(
!n)return Ge([Fe({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,l=new Set,d=nu(e,{...u,unit:c,consent:a!==""},FN(e,o.unit,c,r,t,n,l));return zN(d,r,l)}
var Gv=D().check(Ee(rr)),Up=(e,t)=>({input:e,run:t}),Kp={linkOpen:Up(z({token:yc,unit:$e(Gv)}),(e,t)=>{try{return P(ou(e,t))}catch(n){if(n instanceof Is)return Ge(n.problems);throw n}}),linkSave:Up(
yd(rw(Mp,{unit:!0,consent:!0,rows:!0}),{token:yc,unit:$e(Gv),sender:D().check(Ee(400)),consent:Ht(["","self","behalf"]),rows:Ct(yd(Np,{copiedFrom:$e(D().check(Ee(60)))})).check(Ee(60))}),(e,t)=>Zv(e,
t)),linkConfirm:Up(z({token:yc,noSignIn:zn()}),Kv)},Wv=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Kp,e),UN=1e6;function Hv(e,t){if(typeof t!="string"||t.length>UN)throw new Error(
"malformed body");return Lc(Kp[e].input,JSON.parse(t))}var Vv=(e,t,n)=>Kp[t].run(e,n);var qv=e=>new at({who:gx(e),waitMs:5e3});function KN(e){var c,u;let t=qr(e),{settings:n}=vn((u=(c=mn())==null?
void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:s};return e instanceof re&&e.problem.key==="workbook.otherLayout"?{
office:a,state:"upgrading"}:{office:a,state:"failed",says:S(t)}}function Xv(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=ou(qv(n),{token:n})}catch(i){r=KN(i)}
return Nx(r)}function Yv(e,t){let n;try{let r=Hv(e,t);return n=qv(r.token),JSON.stringify(Vv(n,e,r))}catch(r){let o=qr(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function Jv(e){_x(),BN(
e==null?void 0:e.source)}function BN(e){try{let t=new at({book:e,waitMs:5e3}),n=t.compileSettings(),r=nt(t,()=>Fr(t,t.mayWrite("accounts","review")));ZN(t,e,n,r),fr(t,()=>t.mayWrite("accounts",
"review"))}catch(t){t instanceof re?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(S(t.problem),"Sổ Tài Khoản",30):e&&jN(e):Vr("onOpen",t)}}function jN(e){let t=Gc(e);if(t==="none")return;let n=
t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function ZN(e,t,n,r){var a;let o=rv(e),i=e.settings().lettersOn;if(!i&&!o||!e.mayWrite("settings",
"value"))return;let s=i?Bx(e,(a=e.remembered().post)!=null?a:pr,n,r):[];o&&s.unshift(o),s.length&&(t==null||t.toast(s.map(S).join(`\n`),"Sổ Tài Khoản",30))}function GN(e){try{return!e.mayWrite(
"accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function Qv(e,t){if(Wv(e))return Yv(e,t);let n;try{let r=Cs();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new at({
who:ci(r)}),i=Mv(o,new hr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&fr(o),JSON.stringify(i)}catch(r){let o=qr(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!GN(n)?
JSON.stringify(R(o)):(ai(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"})))}}function WN(e){Jv(e)}function HN(e){e!=null&&e.range&&e.source&&wx(e)}
function VN(e){return e!=null&&e.parameter?Xv(e):void 0}function qN(e,t){return Qv(e,t)}function XN(e){yx(e)}function YN(){Yx()}function JN(){Jx()}return uS(QN);})();
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
