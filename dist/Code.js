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
"use strict";var App=(()=>{var ny=Object.create;var Hr=Object.defineProperty;var ry=Object.getOwnPropertyDescriptor;var oy=Object.getOwnPropertyNames;var iy=Object.getPrototypeOf,sy=
Object.prototype.hasOwnProperty;var ay=(e,t,n)=>t in e?Hr(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var cy=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},uy=(e,t)=>{for(var n in t)Hr(e,n,{get:t[n],enumerable:!0})},Nu=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of oy(t))!sy.call(e,o)&&o!==n&&Hr(e,o,{get:(
)=>t[o],enumerable:!(r=ry(t,o))||r.enumerable});return e};var ly=(e,t,n)=>(n=e!=null?ny(iy(e)):{},Nu(t||!e||!e.__esModule?Hr(n,"default",{value:e,enumerable:!0}):n,e)),dy=e=>Nu(Hr({},"__esModule",{
value:!0}),e);var W=(e,t,n)=>ay(e,typeof t!="symbol"?t+"":t,n);var Sg=cy((hu,mu)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof mu=="object"&&typeof hu!="undefined"?
mu.exports=t():e.Papa=t()})(hu,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var y=N(m);y.chunkSize=parseInt(y.chunkSize),m.step||m.chunk||(
y.chunkSize=null),this._handle=new f(y),(this._handle.streamer=this)._config=y}.call(this,h),this.parseChunk=function(m,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){
let M=this._config.newline;M||(k=this._config.quoteChar||'"',M=this._handle.guessLineEndings(m,k)),m=[...m.split(M).slice(x)].join(M)}this.isFirstChunk&&R(this._config.beforeFirstChunk)&&(k=
this._config.beforeFirstChunk(m))!==void 0&&(m=k),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+m,k=(this._partialLine="",this._handle.parse(x,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(m=k.meta.cursor,x=(this._finished||(this._partialLine=x.substring(m-this._baseIndex),this._baseIndex=m),k&&k.data&&(this._rowCount+=k.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:k,workerId:s.WORKER_ID,finished:x});else if(R(this._config.chunk)&&!y){if(this._config.chunk(k,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=k=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(k.data),this._completeResults.errors=this._completeResults.errors.concat(k.errors),this._completeResults.meta=k.meta),this._completed||!x||!R(this._config.complete)||
k&&k.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||k&&k.meta.paused||this._nextChunk(),k}this._halted=!0},this._sendError=function(m){R(
this._config.error)?this._config.error(m):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}function u(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),
c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=K(this._chunkLoaded,this),m.onerror=K(
this._chunkError,this)),m.ontimeout=K(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)m.setRequestHeader(y,x[y])}var k;this._config.chunkSize&&(k=
this._start+this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+k));try{m.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}n&&m.status===0&&
this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.chunkSize||m.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=
function(y){y=m.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(h){(h=h||{}
).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(this,h);var m,y,x=typeof FileReader!="undefined";this.stream=function(k){this._input=k,y=k.slice||k.webkitSlice||k.mozSlice,x?((m=
new FileReader).onload=K(this._chunkLoaded,this),m.onerror=K(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var k=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,this._input.size),k=
y.call(k,this._start,M)),m.readAsText(k,this._config.encoding));x||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(k){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(k.target.result)},this._chunkError=function(){this._sendError(m.error)}}function d(h){var m;c.call(this,h=h||{}),this.stream=
function(y){return m=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=this._config.chunkSize,m=y?(x=m.substring(0,y),m.substring(y)):(x=m,""),this._finished=!m,
this.parseChunk(x)}}function p(h){c.call(this,h=h||{});var m=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(k){this._input=k,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){x&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(m.shift()):y=!0},
this._streamData=K(function(k){try{m.push(typeof k=="string"?k:k.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(m.shift()))}catch(M){this._streamError(M)}},this),
this._streamError=K(function(k){this._streamCleanUp(),this._sendError(k)},this),this._streamEnd=K(function(){this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=K(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,y,x,k,M=Math.pow(
2,53),H=-M,Re=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Ye=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
V=this,Te=0,O=0,be=!1,C=!1,D=[],v={data:[],errors:[],meta:{}};function Oe(z){return h.skipEmptyLines==="greedy"?z.join("").trim()==="":z.length===1&&z[0].length===0}function re(){if(v&&x&&(rt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),h.skipEmptyLines&&(v.data=v.data.filter(function(oe){return!Oe(oe)})),fe(
)){let oe=function(Ae){D.push(Ae)};var I=oe;if(v)if(Array.isArray(v.data[0])){for(var z=0;fe()&&z< v.data.length;z++)v.data[z].forEach(oe);v.data.splice(0,1)}else v.data.forEach(oe)}function F(oe,Ae){
for(var de=h.header?{}:[],U=0;U< oe.length;U++){var L=U,Pe=oe[U],Pe=((Z,ie)=>(we=>(h.dynamicTypingFunction&&h.dynamicTyping[we]===void 0&&(h.dynamicTyping[we]=h.dynamicTypingFunction(we)),(
h.dynamicTyping[we]||h.dynamicTyping)===!0))(Z)?ie==="true"||ie==="TRUE"||ie!=="false"&&ie!=="FALSE"&&((we=>{if(Re.test(we)&&(we=parseFloat(we),H< we&&we< M))return 1})(ie)?parseFloat(ie):Ye.test(ie)?
new Date(ie):ie===""?null:ie):ie)(L=h.header?U>=D.length?"__parsed_extra":D[U]:L,Pe=h.transform?h.transform(Pe,L):Pe);L==="__parsed_extra"?(de[L]=de[L]||[],de[L].push(Pe)):de[L]=Pe}return h.header&&(
U>D.length?rt("FieldMismatch","TooManyFields","Too many fields: expected "+D.length+" fields but parsed "+U,O+Ae):U< D.length&&rt("FieldMismatch","TooFewFields",
"Too few fields: expected "+D.length+" fields but parsed "+U,O+Ae)),de}var le;v&&(h.header||h.dynamicTyping||h.transform)&&(le=1,!v.data.length||Array.isArray(v.data[0])?(v.data=v.data.map(F),le=
v.data.length):v.data=F(v.data,0),h.header&&v.meta&&(v.meta.fields=D),O+=le)}function fe(){return h.header&&D.length===0}function rt(z,F,le,I){z={type:z,code:F,message:le},I!==void 0&&(z.row=I),
v.errors.push(z)}R(h.step)&&(k=h.step,h.step=function(z){v=z,fe()?re():(re(),v.data.length!==0&&(Te+=z.data.length,h.preview&&Te>h.preview?y.abort():(v.data=v.data[0],k(v,V))))}),this.parse=function(
z,F,le){var I=h.quoteChar||'"',I=(h.newline||(h.newline=this.guessLineEndings(z,I)),x=!1,h.delimiter?R(h.delimiter)&&(h.delimiter=h.delimiter(z),v.meta.delimiter=h.delimiter):((I=((oe,Ae,de,U,L)=>{
var Pe,Z,ie,we;L=L||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Hn=0;Hn< L.length;Hn++){for(var mt,jr=L[Hn],$e=0,gt=0,xe=0,Ue=(ie=void 0,new b({comments:U,delimiter:jr,newline:Ae,preview:
10}).parse(oe)),Ot=0;Ot< Ue.data.length;Ot++)de&&Oe(Ue.data[Ot])?xe++:(mt=Ue.data[Ot].length,gt+=mt,ie===void 0?ie=mt:0< mt&&($e+=Math.abs(mt-ie),ie=mt));0< Ue.data.length&&(gt/=Ue.data.length-xe),
1.99< gt&&(Z===void 0||$e< Z||$e===Z&&we< gt)&&(Z=$e,Pe=jr,we=gt)}return{successful:!!(h.delimiter=Pe),bestDelimiter:Pe}})(z,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?
h.delimiter=I.bestDelimiter:(x=!0,h.delimiter=s.DefaultDelimiter),v.meta.delimiter=h.delimiter),N(h));return I.header=fe(),h.preview&&h.header&&I.preview++,m=z,y=new b(I),v=y.parse(m,F,le),re(),be?{
meta:{paused:!0}}:v||{meta:{paused:!1}}},this.paused=function(){return be},this.pause=function(){be=!0,y.abort(),m=R(h.chunk)?"":m.substring(y.getCharIndex())},this.resume=function(){
V.streamer._halted?(be=!1,V.streamer.parseChunk(m,!0)):setTimeout(V.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,y.abort(),v.meta.aborted=!0,R(h.complete)&&h.complete(v),m=
""},this.guessLineEndings=function(oe,I){oe=oe.substring(0,1048576);var I=new RegExp(g(I)+"([^]*?)"+g(I),"gm"),le=(oe=oe.replace(I,"")).split("\r"),I=oe.split(`\n`),oe=1< I.length&&I[0].length< le[
0].length;if(le.length===1||oe)return`\n`;for(var Ae=0,de=0;de< le.length;de++)le[de][0]===`\n`&&Ae++;return Ae>=le.length/2?`\r\n`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(h){var m=(h=h||{}).delimiter,y=h.newline,x=h.comments,k=h.step,M=h.preview,H=h.fastMode,Re=null,Ye=!1,V=h.quoteChar==null?'"':h.quoteChar,Te=V;if(h.escapeChar!==void 0&&(Te=h.escapeChar),(
typeof m!="string"||-1< s.BAD_DELIMITERS.indexOf(m))&&(m=","),x===m)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var O=0,be=!1;this.parse=function(C,D,v){if(typeof C!="string")throw new Error("Input must be a string");var Oe=C.length,re=m.length,fe=y.length,rt=x.length,z=
R(k),F=[],le=[],I=[],oe=O=0;if(!C)return $e();if(H||H!==!1&&C.indexOf(V)===-1){for(var Ae=C.split(y),de=0;de< Ae.length;de++){if(I=Ae[de],O+=I.length,de!==Ae.length-1)O+=y.length;else if(v)return $e(
);if(!x||I.substring(0,rt)!==x){if(z){if(F=[],we(I.split(m)),gt(),be)return $e()}else we(I.split(m));if(M&&M<=de)return F=F.slice(0,M),$e(!0)}}return $e()}for(var U=C.indexOf(m,O),L=C.indexOf(y,O),Pe=
new RegExp(g(Te)+g(V),"g"),Z=C.indexOf(V,O);;)if(C[O]===V)for(Z=O,O++;;){if((Z=C.indexOf(V,Z+1))===-1)return v||le.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
F.length,index:O}),mt();if(Z===Oe-1)return mt(C.substring(O,Z).replace(Pe,V));if(V===Te&&C[Z+1]===Te)Z++;else if(V===Te||Z===0||C[Z-1]!==Te){U!==-1&&U< Z+1&&(U=C.indexOf(m,Z+1));var ie=Hn((L=L!==-1&&
L< Z+1?C.indexOf(y,Z+1):L)===-1?U:Math.min(U,L));if(C.substr(Z+1+ie,re)===m){I.push(C.substring(O,Z).replace(Pe,V)),C[O=Z+1+ie+re]!==V&&(Z=C.indexOf(V,O)),U!==-1&&U< O&&(U=C.indexOf(m,O)),L!==-1&&
L< O&&(L=C.indexOf(y,O));break}if(ie=Hn(L),C.substring(Z+1+ie,Z+1+ie+fe)===y){if(I.push(C.substring(O,Z).replace(Pe,V)),jr(Z+1+ie+fe),U!==-1&&U< O&&(U=C.indexOf(m,O)),Z=C.indexOf(V,O),z&&(gt(),
be))return $e();if(M&&F.length>=M)return $e(!0);break}le.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:F.length,index:O}),Z++}}else if(x&&
I.length===0&&C.substring(O,O+rt)===x){if(L===-1)return $e();O=L+fe,L=C.indexOf(y,O),U!==-1&&U< O&&(U=C.indexOf(m,O))}else if(U!==-1&&(U< L||L===-1))I.push(C.substring(O,U)),O=U+re,U=C.indexOf(m,O);
else{if(L===-1)break;if(I.push(C.substring(O,L)),jr(L+fe),z&&(gt(),be))return $e();if(M&&F.length>=M)return $e(!0)}return mt();function we(xe){F.push(xe),oe=O}function Hn(xe){var Ue=0;return Ue=
xe!==-1&&(xe=C.substring(Z+1,xe))&&xe.trim()===""?xe.length:Ue}function mt(xe){return v||(xe===void 0&&(xe=C.substring(O)),I.push(xe),O=Oe,we(I),z&&gt()),$e()}function jr(xe){O=xe,we(I),I=[],L=
C.indexOf(y,O)}function $e(xe){if(h.header&&!D&&F.length&&!Ye){var Ue=F[0],Ot=Object.create(null),qs=new Set(Ue);let Pu=!1;for(let Gn=0;Gn< Ue.length;Gn++){let yt=a(Ue[Gn]);if(Ot[yt=R(
h.transformHeader)?h.transformHeader(yt,Gn):yt]){let Br,Lu=Ot[yt];for(;Br=yt+"_"+Lu,Lu++,qs.has(Br););qs.add(Br),Ue[Gn]=Br,Ot[yt]++,Pu=!0,(Re=Re===null?{}:Re)[Br]=yt}else Ot[yt]=1,Ue[Gn]=yt;qs.add(
yt)}Pu&&console.warn("Duplicate headers found and renamed."),Ye=!0}return{data:F,errors:le,meta:{delimiter:m,linebreak:y,aborted:be,truncated:!!xe,cursor:oe+(D||0),renamedHeaders:Re}}}function gt(){k(
$e()),F=[],le=[]}},this.abort=function(){be=!0},this.getCharIndex=function(){return O}}function w(h){var m=h.data,y=o[m.workerId],x=!1;if(m.error)y.userError(m.error,m.file);else if(m.results&&
m.results.data){var k={abort:function(){x=!0,A(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(R(y.userStep)){for(var M=0;M< m.results.data.length&&(y.userStep({data:
m.results.data[M],errors:m.results.errors,meta:m.results.meta},k),!x);M++);delete m.results}else R(y.userChunk)&&(y.userChunk(m.results,k,m.file),delete m.results)}m.finished&&!x&&A(m.workerId,
m.results)}function A(h,m){var y=o[h];R(y.userComplete)&&y.userComplete(m),y.terminate(),delete o[h]}function E(){throw new Error("Not implemented.")}function N(h){if(typeof h!="object"||
h===null)return h;var m,y=Array.isArray(h)?[]:{};for(m in h)y[m]=N(h[m]);return y}function K(h,m){return function(){h.apply(m,arguments)}}function R(h){return typeof h=="function"}return s.parse=
function(h,m){var y=(m=m||{}).dynamicTyping||!1;if(R(y)&&(m.dynamicTypingFunction=y,y={}),m.dynamicTyping=y,m.transform=!!R(m.transform)&&m.transform,m.downloadTimeout!==void 0){var y=parseInt(
m.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=y}if(!m.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof h=="string"?(h=a(h),y=new(m.download?u:d)(m)):h.readable===!0&&R(h.read)&&R(h.on)?y=new p(m):(t.File&&h instanceof File||h instanceof Object)&&(y=new l(m)),y.stream(h);
(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var k=t.URL||t.webkitURL||null,M=e.toString();return s.BLOB_URL||(s.BLOB_URL=k.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",M,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=w,x.id=i++,o[x.id]=x)})()).userStep=m.step,y.userChunk=m.chunk,y.userComplete=m.complete,y.userError=m.error,m.step=R(
m.step),m.chunk=R(m.chunk),m.complete=R(m.complete),m.error=R(m.error),delete m.worker,y.postMessage({input:h,config:m,workerId:y.id})},s.unparse=function(h,m){var y=!1,x=!0,k=",",M=`\r\n`,H='"',Re=
H+H,Ye=!1,V=null,Te=!1,O=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(D){return m.delimiter.indexOf(D)!==-1}).length||(k=m.delimiter),
typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(y=m.quotes),typeof m.skipEmptyLines!="boolean"&&typeof m.skipEmptyLines!="string"||(Ye=m.skipEmptyLines),
typeof m.newline=="string"&&(M=m.newline),typeof m.quoteChar=="string"&&(H=m.quoteChar,Re=H+H),typeof m.header=="boolean"&&(x=m.header),Array.isArray(m.columns)){if(
m.columns.length===0)throw new Error("Option columns is empty");V=m.columns}m.escapeChar!==void 0&&(Re=m.escapeChar+H),m.escapeFormulae instanceof RegExp?Te=m.escapeFormulae:
typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(Te=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(H),"g"));if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return be(V,h,Ye);if(
Array.isArray(h[0]))return be(null,h,Ye);if(typeof h[0]=="object")return be(V||Object.keys(h[0]),h,Ye)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),
Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&h.meta.fields||V),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[
0])||typeof h.data[0]=="object"||(h.data=[h.data])),be(h.fields||[],h.data||[],Ye);throw new Error("Unable to serialize unrecognized input");function be(D,v,Oe){var re="",fe=(typeof D=="string"&&(D=
JSON.parse(D)),typeof v=="string"&&(v=JSON.parse(v)),Array.isArray(D)&&0< D.length),rt=!Array.isArray(v[0]);if(fe&&x){for(var z=0;z< D.length;z++)0< z&&(re+=k),re+=C(D[z],z);0< v.length&&(re+=M)}for(
var F=0;F< v.length;F++){var le=(fe?D:v[F]).length,I=!1,oe=fe?Object.keys(v[F]).length===0:v[F].length===0;if(Oe&&!fe&&(I=Oe==="greedy"?v[F].join("").trim()==="":v[F].length===1&&(v[F][0]==null||v[F][
0].length===0)),Oe==="greedy"&&fe){for(var Ae=[],de=0;de< le;de++){var U=rt?D[de]:de;Ae.push(v[F][U])}I=Ae.join("").trim()===""}if(!I){for(var L=0;L< le;L++){0< L&&!oe&&(re+=k);var Pe=fe&&rt?D[L]:L;
re+=C(v[F][Pe],L)}F< v.length-1&&(!Oe||0< le&&!oe)&&(re+=M)}}return re}function C(D,v){var Oe,re,fe;return D==null?"":D.constructor===Date?isNaN(D.getTime())?"":D.toISOString():(fe=!1,Oe=D.toString(),
Te&&typeof D!="number"&&typeof D!="bigint"&&typeof D!="boolean"&&Te.test(Oe)&&(D=Oe="'"+Oe,fe=!0),re=Oe.replace(O,Re),(fe=fe||y===!0||typeof y=="function"&&y(D,v)||Array.isArray(y)&&y[v]||((rt,z)=>{
for(var F=0;F< z.length;F++)if(-1< rt.indexOf(z[F]))return!0;return!1})(re,s.BAD_DELIMITERS)||-1< re.indexOf(k)||-1< Oe.indexOf(H)||re.charAt(0)===" "||re.charAt(re.length-1)===" ")?H+re+H:re)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=f,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(h){h=
h.data,s.WORKER_ID===void 0&&h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(t.File&&h.input instanceof File||
h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&t.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var FR={};uy(FR,{onEdit:()=>LR,onOpen:(
)=>PR,openPage:()=>pg,rpc:()=>NR,sendDailyLetters:()=>MR,setUp:()=>DR,showMissingFirst:()=>IR});var py="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",fy=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",hy=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,my="âáàåãäêéèúüë_ùøûõï",gy=[0,1,0,9,3,35],yy="ôöñíìæóòî",by=
"ơưđíìỉĩịỵ",wy="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Iu=/[A-Za-z\xA1-\u1EF9]+/g,xy=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Du=/[^\0-\x7F]/,Fu=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,ky=
/[a-z]Ã|Ã.[a-z]/,vy=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
Sy=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function _y(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return vy.test(n.replace(/[12]/,""))&&
!Sy.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Mu=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function zu(e){let t=Mu(e);return e.replace(Iu,n=>{let r=n.replace(/[^A-Za-z]/g,o=>fy[py.indexOf(o)]||
o);return t||Mu(n)?r.toUpperCase():r})}function Uu(e){return e.replace(hy,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=my.indexOf(r.charAt(1)),s=gy[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(by[yy.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Ku(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+wy.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Gr(n),i=Fu.test(e);return i&&t===e||(i||ky.test(e))&&r&&!o?n:void 0}function Gr(e,t=String){let n=(e.match(Iu)||[]).filter(o=>o.length>1&&Du.test(o)),r=n.filter(o=>_y(t(o))).length;return{good:r,
bad:n.length-r}}var Zu={tcvn3:zu,vni:Uu,mojibake:Ku};function Kt(e){if(!Du.test(e))return;let t=e.normalize("NFC");if(xy.test(t))return"unicode";if(Fu.test(t)||Ku(t)!==void 0)return"mojibake";let n=
Gr(t);if(n.bad===0)return;let r=Gr(t,zu),o=Gr(t,Uu),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function mn(e){let t=Kt(e),n=t&&t!=="unicode"?Zu[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function ju(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${Kt(a)}`]+=1;let n=["tcvn3",
"vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Zu[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let l=mn(c),d=!l&&r&&Kt(c)===void 0&&Gr(c,r).bad===0,p=l?l.text:d?r(c):
c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var Ry=
/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,Ty=/[\x80-\x9F\xAD]/g,Oy=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,$y=[768,777,771,769,
803];function $(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Ry,"");if(/[\x80-\xA0\xAD]/.test(t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize(
"NFC"),r=Kt(t);if(r&&r!=="unicode"&&Kt(n)===r)return n}return t.replace(Ty,"").replace(/\s+/g," ").trim().normalize("NFC")}function j(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize(
"NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function Le(e){return $(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(Oy,"-").normalize("NFD").replace(
/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Gu(e,t){return Le(e)===Le(t)}var Bu=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Hu(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Bu.indexOf((a+c).normalize("NFC")):-1,l=u<0?Bu.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?$y.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Wu(e,t){let n=Hu(e),r=Hu(t);return n< r?-1:n>r?1:0}function Vu(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function No(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Xu=864e5,Mo=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),qu=e=>String(e).padStart(2,"0"),ke=(e,t)=>new Date(Mo(e)+t*Xu).toISOString().slice(0,10),Be=(e,t)=>Math.round((Mo(t)-Mo(
e))/Xu),Xs=e=>new Date(Mo(e)).getUTCDay(),Ne=e=>e.slice(0,10),Wn=e=>new Date(e+7*36e5).toISOString().slice(0,19),Do=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,me=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",He=e=>e?`${me(e)} ${e.slice(11,16)}`:"",Ey=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],ot=e=>`${me(e)} (${Ey[Xs(e)]})`,Ys=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${qu(t)}-${qu(n)}`:void 0},Yu=200,Cy=4e3,Zt="(\\d{1,2})",Fo=
"(\\d{4}|\\d{2})",Io="(?: ?[-/.\\\\] ?| )",Ay=`${Zt}${Io}${Zt}${Io}${Fo}`,Py=`(\\d{4})${Io}${Zt}${Io}${Zt}`,Ly=`${Zt} ?thang ?${Zt}(?: ?[,/.-] ?| ?nam ?| )${Fo}`,Ju=["jan","feb","mar","apr","may",
"jun","jul","aug","sep","oct","nov","dec"],Qu=`(${Ju.join("|")})[a-z]{0,6}\\.?`,Ny=`${Zt}[ -]${Qu}[ ,-]{1,2}${Fo}`,My=`${Qu} ${Zt},? ${Fo}`,Iy="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",Dy=`(?:${[Ay,Py,Ly,Ny,
My].join("|")})${Iy}(?![a-z\\d]|[/.\\\\]\\d)`,el="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",Fy=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${el})`,zy=new RegExp(`^[ ,.:;()-]*(?:${Fy}[ ,.:;()-]*){0,8}$`),Uy=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Js=e=>j(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function tl(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${Dy}`,"g");for(let f=n.exec(e);f;f=n.exec(e)){
let[g,b="",w,A,E,N,K,R,h,m,y,x,k,M,H,Re,Ye]=f,V=(s=(i=(o=(r=E!=null?E:N)!=null?r:y)!=null?o:M)!=null?i:Ye)!=null?s:"",Te=(a=A!=null?A:K)!=null?a:m,O=(c=k!=null?k:H)!=null?c:"",be=f.index+b.length,C=
Ys(V.length===2?2e3+ +V:+V,Te===void 0?Ju.indexOf(O)+1:+Te,+((p=(d=(l=(u=w!=null?w:R)!=null?u:h)!=null?l:x)!=null?d:Re)!=null?p:""));t.push({day:C,from:be,to:be+g.length-b.length})}return t}
function Ge(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Ys(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Yu)return;let t=Js(e),[n,r]=tl(t);if(!n||r||!zy.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(el,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Uy.test(o)?void 0:n.day}function nl(e){let t=Js(e.slice(0,Yu));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Ge(t.replace(/^truoc\b/,""))}var Ky=/(?:^|[^a-z\d\x2f.-])(\d{1,2})(?: ?[\x2f.-] ?(\d{1,2}))? ?(?:-|->|~|den(?: het)?(?: ngay)?|toi(?: ngay)?) ?$/,
Zy=/^[ ()]*(?:-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?)[ ()]*(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? *)?$/;function rl(e,t){var s;if(e.length>Cy)return;let n=Js(e),r=new Set,o=0,i;
for(let{day:a,from:c,to:u}of tl(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=Ky.exec(l);if(p&&/\d/.test(l)){if(d=(s=Ys(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(
l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&Zy.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let f=Be(d,a)+1;if(f<1||f>t)return;for(let g=0;g< f;g+=1)r.add(ke(d,g));i=
d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var ol={"account.otherNetwork":
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
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var $t=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",il={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${$t}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${$t} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${$t}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${$t}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${$t}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${$t}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${$t}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${$t}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.HIDDEN_ID":
"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.CUT":
"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${$t}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var zo=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",sl={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var al={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var cl={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"phone.note.AMBIGUOUS_OLD_AREA":"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function gn(e,t=160){
if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var jy=new Map([["comment",1e3],["text",500],["value",500],[
"units",800],["columns",500],["did",800],["trouble",800]]);function Uo(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?gn(n,jy.get(t)):
n]))}var Qs={...il,...cl,...sl,...al,...ol};function Vn({key:e,with:t}){let n=Qs[e];return typeof n=="string"?n:n(Uo(t))}var By=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:
"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:
"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),aT=new Set(
"lien doan lao dong cong co so nganh tinh huien".split(" "));function ea(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=j(n).replace(/y/g,"i").replace(
/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=By.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var Hy=["trang","fan ?page","page",
"facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Gy=new RegExp(` (?:${Hy.join("|")})(?= )`,"g"),ta=/^(?:huien|thi xa|thanh pho) /;function ul(
e){let t=new Map,n=new Map,r=new Map,o=s=>` ${ea(s,t).join(" ")} `.replace(Gy,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=
s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(ea(s.name,t).join(" "));n.set(a,c),i(c,a),ta.test(c)&&i(c.replace(ta,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function ll(e,{coreOf:
t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t($(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!ta.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:
void 0}function yn(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var Wr=e=>[...new Set(e.map(t=>t.unit.trim()))];
var Ko={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},na=(e="")=>j($(e));
function ra(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ko.key,n=e.phone===Ko.phone,r=e.email===Ko.email;if(!t&&!n&&!r)return!1;let o=["accountName",
"pageName","name"].filter(i=>na(e[i])===na(Ko[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var dl=e=>e.length>2||Wr(e).length>1,Zo={SAMPLE_ROW:{level:"fix",
says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=ll(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>yn(e,t=>t.key).filter(t=>Wr(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>yn(e,
t=>t.key).flatMap(t=>yn(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>yn(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${na(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>yn(e,t=>t.phone).filter(dl).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>yn(e,t=>t.email).filter(dl).map(t=>({
rows:t}))}};var pl=Object.fromEntries(Object.entries(Zo).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var fl={"workbook.notSetUp":
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
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.day":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${zo(e.text)}`,
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
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var hl={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${zo(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var ml={"letter.setting":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi ${e.want}.`,"letter.noAddress":"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.","letter.badAddress":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var gl={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var yl={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var Wy={...Qs,...pl,...fl,...hl,...ml,...gl,...yl};function _(e){let t=Wy[e.key];return typeof t=="string"?t:t(Uo(e.with))}var qn=e=>({ok:!0,value:e}),Xn=(...e)=>({ok:!1,problems:e});var B={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},ve={passed:"Đạt",returned:"Trả lại"},Me={active:"Đang dùng",stopped:"Ngừng dùng"},Yn={form:"Biểu mẫu",hand:"Sửa tay"},Ie={yes:"Có",no:"Không"},T=
{missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},Y={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},jo=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),bt=(e,t,n,r,o,i={})=>({...jo(e,t,n,i),faultBit:r,report:o}),Ke=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),De=(e,t,n,r={})=>({...Ke(e,t,n,r),checked:!0}),ee=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),Jn=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Bo=e=>Jn(e,t=>"checked"in t),oa=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ho={reader:"public"},it={unit:jo(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ke("Đơn vị",240,"Tên đơn vị theo mã.",Ho),kind:bt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ho,choices:Object.values(B)}),accountName:bt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:bt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ho),address:bt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ho),name:bt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:bt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:bt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:bt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:bt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:jo("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Me)}),rowId:De("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:De("Cần sửa",300,"Ô cần sửa và lý do."),remarks:De("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:De("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:De("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:De("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ke("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ke("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ke("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),consent:Ke("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:ee("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(ve)}),comment:ee("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:ee("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Vr=
it,ge=Jn(Vr,e=>"report"in e),DT=ge.filter(e=>it[e].report.group==="manager"),qr=Jn(Vr,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Vr[e].faultBit})),Et=Jn(Vr,({writer:e})=>e==="unit"),jt=Bo(it),bl=
Jn(Vr,({writer:e})=>e!=="staff"),Ct=e=>it[e].heading;var st={code:ee("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:ee("Tên đơn vị",
300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:ee("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:ee(
"Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:ee("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:ee("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:ee("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Ie.yes,Ie.no]}),status:De(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:De("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:De("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:De("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:De("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:De("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:De("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:ee("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:ee("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},Vy={key:ee("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:ee("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:ee("Đơn vị",90,
"Mã đơn vị nhận."),to:ee("Người nhận",220,"Địa chỉ nhận."),subject:ee("Tiêu đề",320,"Tiêu đề thư."),state:ee("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:ee("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:ee("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},
qy={label:ee("Mục",260,"Tên của mục. Đề nghị không sửa."),value:ee("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:ee("Giải thích",520,"Mục này dùng làm gì.")},Xr={at:Ke("Lúc",140,"Lúc xảy ra.",{
format:"time"}),who:Ke("Ai",210,"Người làm."),what:Ke("Việc",240,"Việc đã làm."),unit:Ke("Đơn vị",90,"Mã đơn vị."),rowId:Ke("Mã dòng",130,"Mã dòng."),columns:Ke("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},G={units:{title:"Đơn vị",color:"#1a73e8",columns:st,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:it,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Vy,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:qy,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Xr,frozenColumns:0}},Qn=Bo(st);var er=e=>{var t;return(t=Ge(e))!=null?t:""};function Go({dueBefore:e,extendedTo:t}){let n=e?ke(
e,-1):"";return t&&t>n?t:n}function wl(e,t,n){let r=Go(e);if(!r)return"";let o=t?Ne(t):n;return o<=r?t?Y.onTime:Y.open:e.graceUntil&&o<=e.graceUntil?Y.grace:t?Y.late:Y.overdue}function tr(e,t){let n=
Go(e);if(!n)return"";let r=Be(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ot(n)}, ${o}`}var xl=60;function Wo({sendDays:e,holidays:t}){
let n=new Set(t),r=i=>e.includes(Xs(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=xl;c+=1)for(let u of a){let l=ke(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(
i,s)=>o(i,s,[-1,1])}}function Vo(e,t,n,r){let o=Go({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(ke(o,-c),o)})),a=r.next(ke(
o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(kl),after:ia(ke(i,1),n.overdueWeeks,r)}}var kl=(e,t)=>Be(t.day,e.day),ia=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:
`${r}${i+1}`,day:n.next(ke(e,7*i))}));function sa(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var qo=(e,t)=>{let n=e[e.length-1];return n&&t< ke(n.day,7)?sa(e,t):void 0};function vl(e,t,n){
let r=Math.max(0,Math.min(xl,Math.ceil((Be(e,t.last)+1)/7)));return[...ia(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...ia(ke(t.end,1),t.after.length||1,n,
"sau-")].sort(kl)}var Xy=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Yy=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Jy=200,Qy=e=>e.replace(Xy,"").replace(Yy,""),Sl=e=>e.slice(0,Jy).normalize("NFKC"),nr=e=>Le(Qy($(Sl(
e)))),ye=e=>Le($(Sl(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function rr(e,t={}){var i;let n=new Map(e.map(s=>[nr(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[
s])!=null?i:[]].map(c=>j(nr(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=nr(s);return(c=n.get(a))!=null?c:r.get(j(a))}}var Xo={[B.page]:["fanpage",
"fan page","page","trang facebook","trang fanpage","trang fb"],[B.group]:["group","nhóm facebook","hội nhóm"],[B.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[B.none]:["không",
"chưa có","không có tài khoản","chưa có tài khoản"],[Me.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Me.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng",
"dừng"],[ve.passed]:["ok","đã đạt","đạt yêu cầu"],[ve.returned]:["đã trả lại","trả về"]},Rl={[Ie.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[Ie.no]:["false","0","no","ko","k","không ạ"]},bn=rr(
Object.values(B),Xo),aa=rr(Object.values(Me),Xo),Tl=rr(Object.values(ve),Xo),Bt=rr(Object.values(Ie),Rl),_l=new Map;function eb(e){var r;let t=e.join(`\n`),n=(r=_l.get(t))!=null?r:rr(e,e[0]===Ie.yes?
Rl:Xo);return _l.set(t,n),n}function Ol({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=eb(e)(t))!=null?n:t}var Yo={report:{withoutRows:T.missing,open:[T.missing,T.fix],counted:!0},nothing:{
withoutRows:"",open:[T.fix],counted:!1}},$l=[];function Jo({required:e,kind:t}){var r,o;let n=Bt(e);return n?n===Ie.no?"nothing":"report":(o=(r=$l.find(i=>nr(i.kind)===nr(t)))==null?void 0:
r.owes)!=null?o:"report"}var El=(e,t)=>Yo[e].open.includes(t);function Cl(e){let t=$l.filter(({owes:n})=>!Yo[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e(
"required")}="${Ie.yes}"))>0)`);return`(${e("code")}<>"")*(${e("required")}<>"${Ie.no}")${t.join("")}`}var se=e=>El(e.obligation,e.status),wn=({status:e})=>e===T.reported||e===T.approved||e===T.none,
Je=({status:e})=>e===T.fix,ca=e=>se(e)&&!Je(e);function Qo(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||
new Map(e.map(i=>[Le(i.name),i])),n.get(Le(r)))}}function Al(e){let t=new Map,n=Qo(e);for(let r of e){let o=se(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[
r])}return t}var or=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Ht=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",ei=(e,t)=>e.length>t?`${e.slice(0,t).replace(
/[\uD800-\uDBFF]$/,"")}…`:e,At=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Ll=e=>`${e.map(tb).filter(Boolean).join(`\n\n`)}\n`,Pl=e=>e.map(t=>`- ${t}`).join(`\n`);function tb(
e){switch(e[0]){case"list":return Pl(e[1]);case"button":return Ht(e[2])&&`${e[1]}:\n${Ht(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[
1]}:\n${Pl(e[2].map(({name:t,phone:n})=>`${t}: ${n||ua}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var ua=
"chưa có số";var wt="báo cáo tài khoản facebook",xt=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Nl=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,la=({first:e})=>me(Ne(e));function ir({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${tr({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ot(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ot(
n)}, đã quá ${Be(n,t)} ngày. Đề nghị ${o} ${i}.`}function Yr({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Be(t,n),i=me(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${me(r)}`:`Đã quá hạn ${i}`}var ar=e=>`${Yr(e)}: ${e.unit.name} ${Je(e.unit)?"cần sửa":"chưa"} ${wt}`;function cr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return Je(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${ir(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${wt}. ${ir(e,t.extendedTo,
"báo cáo")}`}var ur=e=>Je(e.unit)?sr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...sr(e,"Mở biểu mẫu báo cáo")],sr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Ml=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",At(ti({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],ti=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Il({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Je(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${me(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",At(n,t,
"đơn vị khác")]]}var da=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),pa=({department:e,federation:t})=>`${e}\n${t}`;var Dl={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?or(o,n,r?"sau-":""):void 0,subject:e=>`${Yr(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${wt}. ${ir(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===T.missing&&se(t)?`Đơn vị cũng chưa ${wt} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:xt,named:({about:e})=>e.under};var Fl={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>se(e)&&e.status===T.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Yr(e)}: đề nghị ${e.unit.name} ${wt}`,lead:e=>ir(e,e.unit.extendedTo,`${e.unit.name} ${wt}`),asked:e=>[["text",Nl(
e.state)],...sr(e,"Mở biểu mẫu báo cáo")],small:xt,named:()=>[]};var zl={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>se(e)&&n.isOver?or(n.point,t):void 0,subject:ar,lead:cr,asked:ur,small:xt,named:()=>[]};var Ul={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>se(e)&&!n.isOver?or(n.point,t):void 0,subject:ar,lead:cr,asked:ur,small:xt,named:()=>[]};var ni={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!se(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:ar,lead:cr,
asked:ur,small:xt,named:()=>[]};var nb=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Kl=e=>`\uFEFF${e.map(t=>t.map(nb).join(",")).join(`\r\n`)}\r\n`;
var he={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},lr=e=>Object.keys(he).find(t=>he[
t]===e.trim())||"unknown",Gt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var ha="đơn vị khác, xem tệp đính kèm",fa={[Y.onTime]:"#1e7d3c",[Y.grace]:"#5f8f2f",[Y.late]:"#b7791f",[T.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function rb(e){return se(e)?Je(e)?T.fix:"Thiếu":wn(e)?fa[e.timeliness]?e.timeliness:Y.onTime:""}var Zl=e=>Object.keys(fa).map(t=>({label:t,color:fa[t],count:e.filter(n=>rb(
n)===t).length})).filter(({label:t,count:n})=>n||t!==Y.grace),jl=({state:e,about:t})=>`Tổng hợp ngày ${me(t.today)}: ${Zl(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function ma({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(ca).length,o=e.filter(Je).length,i=r+o+e.filter(wn).length;return`Đến ngày ${ot(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${tr(t,n)}.`}function Bl(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",ma(e)],["bar",Zl(i)],["text",`Trong số đã báo cáo: ${s(T.approved)} đã duyệt, ${s(T.none)} báo không có tài khoản.`],...ob(i,r.since,t),["button",
"Mở trang tính",n.links.book],...ib(i,t),...sb(i.filter(Je),t),...ab(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function ob(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&wn(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${He(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",At(r.map(({name:i})=>i),Math.min(10,n),ha)]]}function ib(e,t){var i;let n=e.filter(ca),r=new Map,o=Qo(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${ha}`:""]]}var sb=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",At(e.map(n=>`${n.name}: ${ti(n).slice(0,3).join(" ")}`),Math.min(40,t),ha)]]:[];function ab(e,t,n){let r={},o=[];for(let{label:f,unit:g,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([f,g,he[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(he).filter(f=>r[f]).map(f=>`${r[f]} ${he[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${He(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${He(l)}.`,d&&d.script!==d.book&&_({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",At(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Hl({units:e}){let t=Qo(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>st[n].heading),...e.filter(n=>se(n)||wn(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,me(Ne(
n.first)),me(n.extendedTo),n.phone,n.emails.join(", "),ti(n).join(" | ")]})]}var Gl={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Ne(o),s=qo(vl(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(se)?void 0:{id:s.id,day:s.day}},subject:jl,lead:ma,body:Bl,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Kl(Hl(e))}],named:({state:e})=>e.units.filter(t=>se(t)&&t.status===T.missing)};var Wl={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>wn(e)&&e.first!==""&&Ne(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${la(e)}`,lead:({unit:e})=>`Đã nhận đủ ${wt} của ${e.name} ngày ${la(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===T.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...sr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var ql={summary:Gl,digest:Dl,returned:ni,invitation:Fl,reminder:Ul,overdue:zl,thanks:Wl},J=e=>ql[e],ga=Object.entries(ql),ri=ga.map(([e])=>e),Xl=ga.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Vl=ga.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Yl=[...Vl.filter(({kind:e})=>e.isAboutOwnReport),...Vl.filter(({kind:e})=>!e.isAboutOwnReport)];
var xn=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),cb="thu/",ub=new Map(ri.map(e=>[J(e).prefix,e]));function oi(e){let t=e.settings.testTo.length?cb:"",n=xn(e.round);
return{write:(r,o,i)=>`${t}${J(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=ub.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function dr(e){let t=new Map,n=new Map,r=oi(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Gt(p.state))return d;if(p.early||p.state==="skipped"||Ne(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Gt(s.state)?J(c.kind).to==="unit"?lb(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function lb(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=J(t);if(s.to!=="unit")return;let a=Ne(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Jl(e,t,n){let r=new Map,o=i=>Vo(e.deadline,Ge(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?qo(c,t):sa(a,t)};return r.set(i,p),p}}}var db=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,pb=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function kt(e){return db.test(e)?
"NOTHING":pb.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Jr=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),ed=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),ya=[...Jr.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...ed],fb=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,td=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],hb=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,mb=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Ql=`\\s"'“”‘’<>()[\\]{},;:!?*`,nd=new RegExp(`^[${Ql}-]+|[${Ql}.…-]+$`,"g"),
gb=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function rd(e){let t=td.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=ya.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||fb.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Jr.includes(n),a=s?n:Jr.find(l=>No(n,l));if(!a)return ed.find(l=>No(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&ya.includes(u)?u:`${a}.com`}var ii=e=>hb.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function si(e){let t=j(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${rd(r(t.slice(n+1)))}`;return ii(o)?o:void 0}function yb(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&ii(n)?n:si(e)}var Pt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function bb(e){let t=j(e).replace(/\s/g,""),n=ya.find(o=>t.endsWith(o)&&(Jr.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&si(
`${t.slice(0,-n.length)}@${n}`);return r?Pt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Pt("NAME_IN_EMAIL"):Pt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function wb(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=j(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(nd,""),around:o!==""}}var od=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function ai(e){let t=od($(e)),n=kt(t.slice(0,1e3));if(n==="NOTHING")return Pt("EMPTY");if(t.length>1e3)return Pt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Pt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Pt("PHONE_IN_EMAIL"):bb(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(nd,
"")).filter(f=>f.includes("@")),o=r.filter((f,g)=>r.findIndex(b=>b.toLowerCase()===f.toLowerCase())===g);if(o.length>1)return Pt("MULTIPLE",void 0,o.filter(ii));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:wb(t),a=gb.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!ii(i))return Pt(c,c==="SPACES"?yb(i):si(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=si(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Wt(e){let t=$(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var xb=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,kb=/"[^"@]{0,200}"\s*(?=<)/g,vb=
200,Sb=/^\s*\d{1,2}[.)]\s+/,_b=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Sb,"")]:e.replace(/></g,"> <").split(/\s+/),Rb=(e,t)=>t!==void 0&&t.length< e.length&&$(e).split(" ").includes(t);
function We(e){let t={emails:[],bad:[]},n=new Set,r=od(e.slice(0,2e4).replace(mb,"")).replace(kb,""),o=[];for(let i of r.split(xb).flatMap(_b).slice(0,vb)){let s=ai(i),a=!s.ok&&Rb(i,s.suggest)?ai(
s.suggest):s;if(a.ok){if(a.suggest&&Tb(a.key)){t.bad.push({text:$(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Wt(a.key))||t.emails.push(a.email),n.add(Wt(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:$(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:$(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Tb(e){let t=e.slice(e.indexOf("@")+1),n=rd(t);return n!==t&&(td.some(([r])=>r.test(t))||Jr.includes(n.split(".")[0]))}var Ob=50,at=e=>We(e.join(`\n`)).emails.slice(0,Ob);var ba={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},ci=({testTo:e})=>e.length>0&&!at(e).length;function id(e,{testTo:t},n){let r=at(e),o=t.length?at(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var sd=(e,t)=>id(e,t,ba),ad=(e,t)=>id(e,t,We(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function kn(e,t,n=dr(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=Wo(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||ci(o))return r;let a=$b(e,t,n,s,r);Eb(a);let c=new Set;for(
let u of e.units){let l=xn(u.code);!l||c.has(l)||(c.add(l),Ab(a,u,l))}return r.letters=Lb(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function $b(e,t,n,r,o){let i=Al(e.units);return{state:e,today:t,calendar:r,history:n,moments:Jl(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var cd=(e,{settings:t})=>{let{setting:n}=J(e);return n!==void 0&&!t[n]};function ud(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Eb(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of Xl){if(cd(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=ud(o,a,u,"");l&&(
s.wanted.add(l.key),ld(e,l,sd(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function Cb({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Yl){let u=cd(a,e)?void 0:ud(t,a,c.due(s),o);if(u)return u}}function Ab(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=Cb(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=J(d.kind);if(p.to==="unit"){if(p.counts&&Pb(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}ld(e,d,ad(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var Pb=(e,t)=>e!==void 0&&e.count>=t;function ld({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,g={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:g},had:d})}var Lb=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>J(t.kind).rank-J(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var dd=e=>e.to.length;function vn(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(J(o.kind).to==="staff"?0:n)-r.recipients;if(dd(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=dd(o)}return r}var Nb=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Mb=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,
ui=e=>{let t=e.replace(Mb,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},Ib=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function pd(e,t){var o;let n=[],r=[];for(
let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=i.match(Nb))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=ui(i.slice(a,l)),p=u+1< s.length?"":ui(i.slice(l+c.length));a=l+c.length;
let f=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||Ib(f),address:/^https?:/i.test(f)?f:`https:\x2f/${f}`})}),!(s.length||!ui(i))&&(/^\s*\|/.test(i)||n.push({name:ui(i),address:""}),r.push({key:
"setting.page",with:{label:t,text:i.trim()}}))}return{value:n,also:r}}function li(e){let t=Bt(e);return t===void 0?e.trim()?void 0:!1:t===Ie.yes}var Lt=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:
i=>{let s=o(i.trim());return s===void 0?Xn({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):qn(s)}}),fd="Có",Db="Không",wa=(e,t,n)=>Lt(e,t,n,"Có hoặc Không",li),di=(e,t,n,r,o,i=Fb)=>Lt(e,t,
n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Fb=e=>/^\d{1,4}$/.test(e)?+e:void 0;function zb(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(j(e)))!=null?n:[];return t===void 0?void 0:+t}function Ub(e){var n;let t=j(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var gd=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Kb=["cn","hai","ba","tu","nam","sau","bay"],Zb=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function jb(e){let t=j(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Kb.indexOf(t);return n<0?void 0:n}function Bb(e){if(Zb.test(j(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of gd(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(jb),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var Hb=61,Gb=e=>rl(e,Hb),hd="thứ Hai đến thứ Sáu",md="02/09/2019, 04/02/2019 - 08/02/2019",pi={lettersOn:wa(
"Gửi thư tự động",Db,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Lt("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ge(e):""),milestones:Lt(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Ub),sendHour:di("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,zb),sendDays:Lt("Ngày gửi trong tuần",hd,"Các ngày được gửi thư.",`như ${hd}`,Bb),holidays:Lt("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${md}.`,`như ${md}`,Gb),senderName:Lt(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Lt("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?at([e])[0]:""),unitCap:
di("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:di("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:wa(
"Gửi thư cho cấp trên",fd,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:wa("Gửi thư cảm ơn",fd,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:di("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Lt("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",gd)};var pr=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>qn(r.trim())}),yd=(e,t,n,r=Ge)=>({label:e,help:t,initial:"",read:o=>o.trim()?wd(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Xn({key:"setting.empty",with:{label:e}}):qn("")}),Wb=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>wd(li(r),{key:"setting.yesNo",with:{label:e,text:r}})}),bd=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Vb=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=We(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),qb=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...pd(r,e)})});function wd(e,t){return e===void 0?Xn(t):qn(e)}var Ee={federation:pr("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:
pr("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:pr("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:pr("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
yd("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,nl),graceUntil:yd("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Vb("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:pr("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Wb("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:qb("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:pr("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...pi};function Sn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(Ee)){let s=e[i.label],a=s===void 0?Xn({key:"setting.lost",with:{label:i.label}}):i.read(
s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...Xb(n)]}}function Xb({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:me(t),due:me(e)}}]:[]}function fr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(
n),16777619)>>>0;return t.toString(36)}var Yb=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],Jb=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function xd(
e,t){if(!Jb.test(e))return;let n=e.split(".");return Yb.filter((r,o)=>n[o]!==fr(t[r]))}var kd="2",Qb="đổi",vd=(e,t,n)=>e.of("approval",t,n),_n=(e,t,n=[])=>[kd,t.name,...Et.map(r=>`${r}:${n.includes(
r)?Qb:vd(t,r,e[r])}`)].join(".");function fi(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==kd||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return Et.filter(
a=>s.has(a)&&s.get(a)!==vd(n,a,t[a]))}function Sd(e,t,n){let r=xd(e,t);return r&&_n(t,n,r)}function hr(e,t){let n=fi(e.approved,e,t);return typeof n=="string"?[]:n.map(Ct)}var hi=(e,t)=>fi(e.approved,
e,t)==="unknown";function Rn(e,t){let n=fi(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===ve.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===ve.returned?r?"changed":
"returned":"waiting"}function mi(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var ae=e=>({ok:!0,value:e}),Fe=(e,t={})=>({key:e.key,sentence:_(
e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),ct=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},P=e=>ct([Fe(e)]);var gi=e=>e,Qr=12,ew=(e,t)=>{var n,r;
return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},_d=({column:e,problem:t})=>Rd(it,e,t),xa=({column:e,problem:t})=>Rd(st,e,t);function Rd(e,t,n){let r=ew(e,t);return r?`${r}: ${_(n)}`:_(n)}var Td=
e=>[...e.slice(0,Qr).map(t=>`• ${t}`),...e.length>Qr?[`• ${_({key:"account.more",with:{count:e.length-Qr}})}`]:[]].join(`\n`),Od=e=>Td(e.map(_d)),ka=e=>Td(e.map(xa)),$d=e=>e.slice(0,Qr).map(_d).join(
`\n`),Ed=(e,t)=>e.filter(n=>n.column===t).slice(0,Qr).map(({problem:n})=>_(n)).join(`\n`);function Cd(e){let t=qr.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function Ad(e,t){var r;let n=(r=qr.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var tw=new Set(["text","value","code","parent","suggest"]);
function Pd(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,tw.has(n)?"…":r]));return{...e,with:t}}var yi=({column:e})=>e===""||it[
e].writer!=="staff",Ld=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Nd=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var nw=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,rw=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function mr(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(nw,"").replace(rw," ").trim()}var ow=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Md(e,t){let n=e.charCodeAt(t);return ow.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Vt(e){let t=0,n=e.length;for(;t< n&&Md(e,t);)t++;for(;n>t&&Md(e,n-1);)n--;return e.slice(t,n)}var bi=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Nt=e=>/[\p{L}\p{N}]/u.test(e);var eo=(e,t)=>(e.exec(t)||[])[1]||"";function Tn(e){try{return decodeURIComponent(e)}catch{return e}}function vt(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Tn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var to=(e,t)=>eo(
/^(\d{1,24})(?![0-9A-Za-z])/,vt(e,t));var iw=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function gr(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of iw)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Id(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var wi="https:\x2f/www.facebook.com/";function S(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var xi=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function ce(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var sw=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,aw=/\.vn$/i;function yr(e){return/^[A-Za-z0-9.]+$/.test(e)?
sw.test(e)?"USERNAME_TLD":Dd(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Dd=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,Fd=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?xi(e,wi+n+t,
`id:${t}`):S("MISSING_ID"),Qe=e=>Fd("profile",e,"profile.php?id="),Mt=e=>Fd("page",e,""),no=e=>eo(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function It(e,t="profile_or_page"){let n=Vt(e);if(
/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?S("PHONE_IN_URL"):Mt(n);let r=gr(n)||yr(n),o=r==="USERNAME_TLD"&&aw.test(n)?null:r;if(!o){let s=xi(t,wi+n,`u:${n.replace(/\./g,"").toLowerCase()}`);
return r?ce(s,"NAME_LIKE_SITE"):s}let i=no(n);return i?Mt(i):S(o)}function ki(e){let t=Vt(e),n=/^[\w.-]+$/.test(t)?Dd(t.length,t.length):"USERNAME_CHARS";return n?S(n):xi("group",`${wi}groups/${t}`,
`g:${t.toLowerCase()}`)}function va(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return S("SYSTEM_PAGE");let r=n==="share"?`${wi}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return xi("share",r,
`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var cw=[[/^(?:(?:www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[
/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[
/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],Sa=e=>/^[A-Za-z0-9.-]+$/.test(e),Si=
e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function br(e){if(Sa(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of cw)if(n.test(t))return r}return _a(e)?"lookalike":"other"}function _a(e){
let t=Tn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(
n=>/^(?:fb|xn|messenger)$/.test(n)||vi(n,"facebook",2))}function vi(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),
t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return vi(s,a,n-1)||vi(s,i,n-1)||vi(o,a,n-1)}function On(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,
t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:uw(o),path:o,query:n.slice(r+1)}}function uw(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?mr(Tn(n)).replace(/[?#&][^]*$/,""):n;
r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ro(e,t){var s;let[n,...r]=e.parts;if(!n)return S("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&br(n)==="facebook")return ce(t(
e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=hw.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=gr(n);return i?S(i,(s=lw(i,e,t))!=null?s:dw(n,e.query)):Zd(n,r)}function lw(e,{query:t},
n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>vt(t,i)).find(Boolean);return o===void 0?void 0:Dt(n(o,1))}var Dt=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;
function dw(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?to(t,"id"):"";return n.length>8?Dt(Qe(n)):void 0}var Ri=(e,t)=>Id(t)?S("CONTENT_LINK",Dt(e)):e,pw=/^[1-9]\d{9,19}$/;function Zd(e,t){if(e[
0]==="@"){let r=e.replace(/^@+/,"")||"-";return yr(r)==="USERNAME_TLD"?S("USERNAME_TLD"):ce(Zd(r,t),"AT_USERNAME")}let n=t[0]||"";return Ri(e.includes("-")&&!no(e)&&pw.test(n)?Mt(n):It(e),t)}
function zd([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?S("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ce(Qe(n||""),"MEMBER_LINK"):Ri(ki(e),[
t||"",n||"",...r])}function jd(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return S("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ri(t(e[n]||""),e.slice(n+1))}
function fw(e){let t=e[0]||"create";return/^category$/i.test(t)?_i(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?S("SYSTEM_PAGE"):no(t)?_i(e,!1):jd(e,Mt)}function _i([e,
...t],n){if(!e)return S("SYSTEM_PAGE");let r=no(e);return Ri(r||!n?Mt(r):It(e,"page"),t)}function Ra([e="",t=""],n){return e.length!==1?va(e,"",n):/g/i.test(e)?va(t,"g/"):S(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function Ud(e,t,n){let r=vt(t,"u");return r?ce(n(r,2),"REDIRECT_UNWRAPPED"):S("REDIRECT_LINK")}function Ti(e,t){return e?ce(/^\d+$/.test(e)?t(e):It(e),"MESSENGER_LINK"):S(
"SYSTEM_PAGE")}var Kd=e=>jd(e,Qe),hw=new Map([["profile.php",(e,t)=>Qe(to(t,"id"))],["profile",Kd],["people",Kd],["groups",zd],["group",zd],["pages",fw],["share",e=>Ra(e,"share")],["pg",e=>_i(e,!0)],[
"p",e=>_i(e,!1)],["l.php",Ud],["flx",Ud],["messages",e=>Ti(/^t$/i.test(e[0]||"")?e[1]:void 0,Qe)]]);var Ta=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:
/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:
/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:
/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:
/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],mw=
/\b(?:facebook|face|fb|fanpage)\b/,gw=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Oa(e){let t=e.slice(0,300);for(let[,n=
""]of t.matchAll(gw)){let r=Ta.find(o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Ea(t)}var $a=e=>e.length<=300&&Ta.some(({word:t})=>t.test(j(e)));function Ea(e){var n;if(
e.length>120)return;let t=j(e);return mw.test(t)||(n=Ta.find(({word:r})=>r.test(t)))==null?void 0:n.name}var yw=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[
/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[
/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[
/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],bw=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Bd=
/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Hd(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(ww.test(r))return xw(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=yw.find(([
i])=>i.test(r));for(let i of o?o[1]:bw){let s=vt(n,i);if(Bd.test(s))return{address:s,counter:o!==void 0}}}var ww=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function xw(e,t){var o;let[,n]=(o=
/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=vt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=
decodeURIComponent(r);return Bd.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Oi=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Ca=/^fb:\x2f{1,3}/i,kw=[[
/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function oo(e){let t=
e.slice(0,40);for(let[n,r]of kw)if(n.test(t))return r;return eo(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Oi.test(t)&&!Ca.test(t)?"SCHEME":null}function Gd(e){if(Ca.test(e))return{scheme:"app",rest:
e.replace(Ca,""),fixed:!1};let[t=""]=Oi.exec(e)||[],n=e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{
scheme:t?"web":"none",rest:r,fixed:r!==n||!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var vw=3;function wr(e,t=0){if(t>vw)return S("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Tn(e):e).replace(/\\/g,"/"),r=
oo(n);if(r)return S(r);let o=Gd(n),i=o.scheme==="app"?Ew(On(o.rest),Wd(t)):Sw(o.rest,o.scheme==="web",Wd(t));return o.fixed||n!==e?ce(i,"SCHEME_FIXED"):i}var Wd=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,
300))&&!/^fb:/i.test(t)?wr(t,e+n):S("REDIRECT_LINK");function Sw(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return S(t||i||Si(o)?"USERINFO":"EMAIL_IN_URL");let[
s="",...a]=o.split(":"),c=br(s);return c==="other"?_w(s,On(i),n):c==="lookalike"?S("LOOKALIKE_HOST",Tw(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?Ow(c,On(i),n):S("PORT")}function _w(e,t,n){if(
!/[^.]\.[^.]/.test(e))return S("NOT_URL");let r=Hd(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ce(o,"REDIRECT_UNWRAPPED"):S("OTHER_SITE",o&&Dt(o))}var Rw=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function Tw(e,t,n){return Rw.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Dt(n(`www.facebook.com${t}`,1)):
void 0}function Ow(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ro(t,n);if(e==="content")return S("CONTENT_LINK");let s=gr(i);return s==="LOGIN_LINK"?S(s):
e==="technical"?S("NOT_PROFILE_HOST"):e==="admin"?S("ADMIN_TOOL",Dt(It(r))):i===""||s?S(s||"HOME"):e==="short"?Ra(t.parts,"fb.me"):$w(i,r,o)}function $w(e,t,n){return e==="t"?Ti(n,Qe):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?S("SYSTEM_PAGE"):Ti(t,Mt)}function Ew({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:to(t,"id"),s=vt(t,"href")||vt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ce(n(s,1),"DEEP_LINK");let a=i&&Cw.get(r.toLowerCase());return a?ce(a(i),"DEEP_LINK"):S("DEEP_LINK")}var Cw=new Map([["profile",Qe],["page",Mt],[
"group",ki]]);var Aw=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Pw=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,Lw=
/^(?:fb |facebook |page )?(?:u?id|ma so|ma)(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))? ?[:=-]? ?([1-9]\d{9,19})$/,$i=e=>e.length<=7&&Aw.test(e);function Aa(e){let t=e.split(" ");
if(t.some(Dw))return S("EMAIL_IN_URL");let n=t.length===1?Vt(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ce(Qe(n),"BARE_USERNAME");let r=Lw.exec(j(e.slice(0,120)));return r?ce(Qe(r[1].replace(/\D/g,
"")),"BARE_USERNAME"):Ea(e)!==void 0?S("OTHER_SITE"):t.length>1&&$a(e)?Nw(e):Fw(e)?S("PHONE_IN_URL"):n?Vd(n):Iw(e,t)}function Nw(e){let t=e.split(/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Nt(o)&&
!$a(o));return n!==void 0&&r===void 0&&t.length>1?ce(Aa(n),"TEXT_AROUND"):S("NOT_URL")}function Mw(e){var n;let[t=""]=(n=/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];
return t===""?void 0:Dt(ro(On(e.slice(t.length)),()=>S("NOT_URL")))}function Vd(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=yr(o);return i==="USERNAME_TLD"?S(i):ce(It(o),"AT_USERNAME")}let t=
e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ce(ro(On(t),()=>S("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");
return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?S("LOOKALIKE_HOST",Mw(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!Pw.test(n)&&!$i(n)&&yr(n)!=="USERNAME_SHORT"?ce(It(n),"BARE_USERNAME"):
S("NOT_URL")}function Iw(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?
n[0]:r;return o&&e.length<120?ce(Vd(Vt(o)),"TEXT_AROUND"):S("NOT_URL")}function Dw(e){let t=e.indexOf("@");return t>0?Nt(e.charAt(t-1))&&Nt(e.charAt(t+1)):e.search(bi)===0}var Fw=
e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function qd(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,
"$1$2\x2f/").replace(/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(bi,"@"):e}function Xd(e){let t=[],n=
!1;for(let r of e.split(" "))for(let o of zw(r)){let i=jw(o);i&&t.push(i),n=n||(i?i.glued:Nt(o))}return{found:t,around:n}}function zw(e){return oo(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Uw=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Kw=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Zw=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function jw(e){let t=Vt(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Hw(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Uw),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Kw:Zw).test(r)?{address:o,word:e,glued:Nt(r)}:null}var Bw=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Hw(e){if(Oi.test(e)||oo(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Si(r)):Gw(
r.replace(/:\w*$/,""),n)}function Gw(e,t){return Sa(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?br(e)!=="other"||Bw.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&_a(e)}function Yd(e){if(e==null)return S("EMPTY");if(typeof e!="string"&&
typeof e!="number")return S("NOT_URL");let t=mr(String(e));if(!Nt(t))return S("EMPTY");let n=qd(t),{found:r,around:o}=Xd(n),[i,s]=r;if(!i)return Aa(n);let a=s?ex(r,n):Ww(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ce(a,"SCHEME_FIXED"),o?ce(a,"TEXT_AROUND"):a}function Ww(e,t){let n=wr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return Vw(e,n,r)?S("USERNAME_CHARS"):r&&Xw(e,r)?
Jw(t):n}function Pa({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function Vw(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
$i(Pa(e))&&/^[\p{L}\p{M}]/u.test(n)}var qw=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function Xw(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Yw(e,t)||qw.test(t)||
/^[A-Z]/.test(t)&&$i(t))return!1;let n=Pa(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Yw=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Pa(e));
function Jw(e){let t=wr(e.replace(/ /g,""));return S("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var Qw=20;function ex(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>Qw)return S("MULTIPLE");let o=r.map(u=>{let l=wr(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return S("MULTIPLE");let[a]=i,c=a||wr(e.map(({word:u})=>u).join(""));return!a&&c.ok?S("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?S("MULTIPLE"):ce(a,"TEXT_AROUND")}var Pi=(...e)=>e.map(t=>`(?:${t})`).join("|"),tx="[đd][./]?c",nx="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",rx=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",ox="mrs?|ms",ix="(?:ng|tt)ưt",La=new RegExp(`^(?:${Pi(tx,nx,rx,ox,ix)})(?:[.:]+\\s*|\\s+)`,"i"),sx="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ci=
"ông|bà|anh|chị|cô|thầy|chú",ax=`(?:${Ci}) ?(?:\\((?:${Ci})\\)|/ ?(?:${Ci}))`,cx="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Na=new RegExp(`^(?:${Pi("đồng chí",sx,ax,Ci,
cx)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),ux=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Ai=e=>ux.includes(e.toLowerCase());function Ma(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Ai(n)?void 0:"either"}var lx="(?:trưởng|phó) (?:ban|phòng|trưởng)",dx="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",px=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Qd=new RegExp(Pi(lx,dx,px)),fx="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",hx=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",ep=new RegExp(`^(?:${Pi(fx,hx)})|facebook`),mx=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,gx=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Jd(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(La,"").replace(Na,"");return t}var Ei=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),yx=e=>e.some((t,
n)=>{var r;return n>1&&Ai(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function tp(e){let t=e.split(/[\r\n]+/).map(a=>Ei(Jd(a.replace(/\s+/g," ").trim().replace(gx,"")))).filter(a=>a.length>0),
n=t.flat();if(mx.test(Jd(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Ai(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ei(o).length>1&&Ei(
i).length>1&&Ai(Ei(i)[0]);return r.length>1||s||yx(n)}var Ia=/^[-–—+*•.,;:"“ ]+/,ap=/[-–—.,;:"” ]+$/,Ve=(e,t)=>({ok:!1,reason:e,suggest:t});function Li(e,t,n){if(e.length>t)return Ve(n);if(kt(
e)==="NOTHING")return Ve("EMPTY");let r=Kt(e);return r&&r!=="unicode"||e.includes("\ufffd")?Ve("ENCODING",(mn(e)||{}).text):e.length<2?Ve("SHORT"):void 0}var bx=e=>Ma(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,wx=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,xx=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function cp(e){if(typeof e!="string")return $(e);let t=e.replace(wx,n=>n.normalize("NFKC"));return(t===e?e:xx(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var kx=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function up(e){let t=cp(e),n=$(
t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Ia,"").replace(ap,""),o=r;for(let u=0,l="";u<5&&o!==l;u+=1)l=o,o=o.replace(La,"").replace(Ia,""),Ma(o)||(o=
o.replace(Na,"").replace(Ia,""));let i=o.toLowerCase(),s=Li(n,250,"LONG")||Li(o,250,"LONG");if(s)return s;if(Qd.test(i))return Ve(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&tp(t))return Ve("TWO_PEOPLE");if(ep.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Ve("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Ve("CHARS");if(
o.length>60)return Ve("LONG");let a=o.split(/[\s.'-]+/).every(u=>kx.test(u)||u.toLowerCase()===u.toUpperCase())?o:Vu(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:a===o?bx(o):a,notes:
o.includes(" ")?c:[...c,"ONE_WORD"]}}var np="Ban Thường vụ",rp="Ủy ban Kiểm tra",op="Văn phòng",ip=new Map(Object.entries({ct:"Chủ tịch",btv:np,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:rp,cnubkt:`Chủ nhiệm ${rp}`,vp:op,cvp:`Chánh ${op}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${np}`}));
function vx(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=ip.get(e),o=r?void 0:ip.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function lp(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>vx(j(
t.replace(/\./g,"")))||t)}var Sx=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(lp),sp=new Map([j,
Le].flatMap(e=>Sx.map(t=>[e(t),t])));function dp(e){let t=$(e).slice(0,300).replace(ap,""),n=Li(t,100,"TOO_LONG");if(n)return n;if(kt(t))return Ve("SHIFTED");if(!/\p{L}/u.test(t))return Ve("CHARS");
let r=lp(t),o=sp.get(Le(r))||sp.get(j(r))||r,i=Gu(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Da(
e){let t=$(cp(e)),n=kt(t.slice(0,1e3));return n&&n!=="NOTHING"?Ve(`${n}_IN_NAME`):Li(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Ve("CHARS"))}function pp(e){return Da(e)}var mp=
1e3;function gp(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>mp?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return mr(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var _x=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),fp=new RegExp(`(^|[^a-z])(?:${_x})(?![a-z])[ .:]{0,3}`,
"g"),Fa=e=>/[a-z]/.test(e)?e.replace(fp,"$1|").replace(fp,"$1|"):e,Rx=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,Tx=
/(\d)() ?\x2f ?(\d{2,4})$/,Ox=/(^|[^a-z]) ?\((\d{1,6})\)$/,St=e=>e.replace(/\D/g,"").length;function yp(e){let t=e.slice(-40),n=Rx.exec(t),r=n?null:Tx.exec(t);if(r&&/^\D*0\d{10}$/.test(e.slice(0,
e.length-r[0].length+1).replace(/[ .()-]/g,"")))return{text:e.slice(0,e.length-r[0].length+1),ext:r[3]};let[o="",i="",s=""]=n||Ox.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&St(a)>=(n?7:
10)?{text:a,ext:s}:{text:e,ext:""}}function za(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:St(r)>6&&St(t[o]||"")>6?t.push(r):t[
o]+=n+r}return t.slice(0,20)}var $x=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,hp=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function bp(e){return e.length>mp||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace($x,"|").replace(hp,"$1|").replace(hp,"$1|")}function Ua(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;
o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[
1]&&!t[1]?-1:0}var Ex={}.constructor;function qt(e){return e!=null&&e.constructor===Ex}var Cx=/^\d+$/;function Ka(e){return Cx.test(e)}function xr(e){"@babel/helpers - typeof";return xr=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},xr(e)}function Ni(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function wp(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,
r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Ax(r.key),r)}}function Mi(e,t,n){return t&&wp(e.prototype,t),n&&wp(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}
function Ax(e){var t=Px(e,"string");return xr(t)=="symbol"?t:t+""}function Px(e,t){if(xr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(xr(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Lx="1.2.0",Nx="1.7.35",xp=" ext. ",q=(function(){function e(t){Ni(
this,e),Za(t),this.metadata=t,Sp.call(this,t)}return Mi(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:
"getCountryMetadata",value:function(n){return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||
this.metadata.nonGeographical}},{key:"hasCountry",value:function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(
n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:
function(n){return this.nonGeographic()?!!this.nonGeographic()[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:
"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Ka(n)?i=n:o=n),r&&(i=r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=
new kp(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error("Unknown calling code: ".concat(i));this.numberingPlan=new kp(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=
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
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var kp=(function(){function e(t,n){Ni(this,e),
this.globalMetadataObject=n,this.metadata=t,Sp.call(this,n.metadata)}return Mi(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new Mx(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&vp(this.types(),n))return new Dx(vp(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?xp:this.metadata[13]||xp}}])})(),Mx=(function(){function e(t,n){Ni(this,e),this._format=t,this.metadata=n}return Mi(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!Ix.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),Ix=/^\(?\$1\)?$/,Dx=(function(){function e(t,n){Ni(this,e),this.type=t,this.metadata=n}return Mi(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function vp(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Za(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!qt(e)||!qt(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(qt(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+Fx(e)+": "+e,"."))}var Fx=function(t){return xr(t)};function io(e,t){var n=new q(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Sp(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Ua(t,Lx)===-1?this.v2=!0:Ua(t,Nx)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function zx(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Ux(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ux(e,t){if(e){if(typeof e=="string")return _p(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
_p(e,t):void 0}}function _p(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ja(e,t){for(var n=e.slice(),r=zx(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function $n(e,t,n){return Rp(e,void 0,t,n)}function Rp(e,t,n,r){n&&(r=new q(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Rp(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=ja(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Ba(e,t,n){t===void 0&&(t={});var r=new q(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return Kx(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function Kx(e,t){return $n(e,void 0,t)==="IS_POSSIBLE"}function Ze(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function Zx(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=jx(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function jx(e,t){if(e){if(
typeof e=="string")return Tp(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Tp(e,t):void 0}}function Tp(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var Bx=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function En(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new q(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ze(o,r.nationalNumberPattern())){if(Ha(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Ha(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=Zx(Bx),s;!(s=i()).done;){var a=s.value;if(Ha(o,a,r))return a}}}}function Ha(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ze(e,r.pattern())}function Ga(e,t,n){t=t||{};var r=new q(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return En(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ze(o,r.nationalNumberPattern())}var Hx=/^[A-Z]{2}$/;function Wa(e){return Hx.test(e)}var Gx=!1;function Va(e,t){var n,r,
o=new q(t);return Wa(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,Gx&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function qa(e,t,n){var r=new q(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return Wx(t,i,n)}):[]}function Wx(e,t,n){var r=new q(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Op=3,$p="0-9０-９٠-٩۰-۹",Vx="-‐-―−ー－",qx="／/",Xx="．.",Yx=" \u00a0\u00ad\u200b\u2060\u3000",Jx="()（）［］\\[\\]",Qx="~⁓∼～",Ep="".concat(Vx).concat(qx).concat(Xx).concat(Yx).concat(
Jx).concat(Qx);var e0=new RegExp("(["+$p+"])");function Xa(e,t,n,r){if(t){var o=new q(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(e0);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Ya(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function t0(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=n0(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function n0(e,t){if(e){if(typeof e=="string")return Cp(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Cp(e,t):void 0}}function Cp(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ja(e,t,n){for(var r=new q(n),o=t0(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(En({phone:e,country:s},void 0,r.metadata))return s}}var r0=!1;function Qa(e,t){var n=
t.nationalNumber,r=t.metadata;if(r0&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Ja(n,o,r.metadata)}function Ii(e,t,n){var r=Ya(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!o0(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Qa(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!i0(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function o0(e,t,n){return!(Ze(e,n.nationalNumberPattern())&&!Ze(t,n.nationalNumberPattern()))}function i0(e,t,n){switch($n(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function ec(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?io(t||n,o):r;if(e.indexOf(i)===0){var s=new q(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ii(a,void 0,s),u=c.nationalNumber,l=Ii(e,void 0,s),d=l.nationalNumber;if(!Ze(d,s.nationalNumberPattern())&&Ze(u,s.nationalNumberPattern())||$n(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function tc(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Xa(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=ec(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new q(o),d=2;d-1<=Op&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function nc(e){return e.replace(new RegExp("[".concat(Ep,"]+"),"g")," ").trim()}var s0=/(\$\d)/;function rc(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(s0,
t.nationalPrefixFormattingRule()):t.format());return r?nc(a):a}var a0=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function oc(e,t,n){var r=new q(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(a0.test(r.IDDPrefix()))return r.IDDPrefix()}function Ap(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Pp={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function sc(e,t,n,r){n?n=l0({},Pp,n):n=Pp;var o=new q(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Di(s,e.carrierCode,"NATIONAL",o,n),ic(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Di(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ic(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Ap({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=u0(s,
e.carrierCode,i,n.fromCountry,o);return c?ic(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Di(e,t,n,r,
o){var i=c0(r.formats(),e);return i?rc(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function c0(e,t){return d0(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ze(t,n.pattern())})}function ic(e,t,n,r){return t?r(e,t,n):e}function u0(e,t,n,r,o){var i=io(r,o.metadata);if(i===n){var s=Di(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
oc(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Di(e,null,"INTERNATIONAL",o))}function l0(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function d0(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function so(e){"@babel/helpers - typeof";return so=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},so(e)}function Lp(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Np(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Lp(Object(n),!0).forEach(function(r){p0(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Lp(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function p0(e,t,n){return(t=Ip(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function f0(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Mp(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Ip(
r.key),r)}}function h0(e,t,n){return t&&Mp(e.prototype,t),n&&Mp(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Ip(e){var t=m0(e,"string");return so(t)=="symbol"?t:t+""}function m0(
e,t){if(so(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(so(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var ac=(function(){function e(t,n,r){if(f0(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(qt(n)&&qt(n.countries)){r=n;var o=t;if(!g0.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=tc(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Za(r);var c=Va(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return h0(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:qa(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Ba(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Ga(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new q(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return En(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return sc(this,n,r?Np(Np({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var g0=/^\+\d+$/;var Dp={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Fp=Dp,zp={version:Fp.version,country_calling_codes:{84:["VN"]},countries:{VN:Fp.countries.VN},nonGeographic:{}};
function Up(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Kp=Up("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Zp=Up("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),jp=e=>cc(e)&&
e.length===11?`0${Kp.get(e.slice(1,4))}${e.slice(4)}`:"",cc=e=>Kp.has(e.slice(1,4));function Fi(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Zp.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var uc=(e,t)=>`0${Zp.get(t)}${e.slice(1+t.length)}`;var Se=e=>({ok:!1,reason:e}),b0=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Gp=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,w0=/^0(?:69\d{5,8}|80\d{5,6})$/,x0=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ui(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Gp.test(n))return Se("FAKE");if(x0.test(n))return Se("SERVICE_NUMBER");if(w0.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Se("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Hp(o[0]==="0"?o:`0${o}`,Bp(e,r));if(t)return Se(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Se(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Hp(`0${o}`,Bp(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Bp(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Hp(e,t){let n=zi(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?k0(e):null)||zi(jp(e),
"convertible","OLD_11_DIGIT")||v0(e,t)||Se(_0(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(b0.test(e)||n.notes.push("UNKNOWN_PREFIX"),S0(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Gp.test(e)?
Se("FAKE"):n}function zi(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new ac(`+84${e.slice(1)}`,zp),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var k0=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function v0(e,t){let n=Fi(e),r=!/^2/.test(n)||Wp(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?zi(uc(e,n),"convertible","OLD_AREA_CODE"):null}
var Wp=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function S0(e,t){let n=Fi(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Wp(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function lc(e){let t=`0${e.slice(3)}`,n=Fi(t),r=n?zi(uc(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function _0(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!cc(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function ao(e){if(
e==null)return Se("EMPTY");if(typeof e!="string"&&typeof e!="number")return Se("CHARS");let t=gp(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Se("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Se("SCIENTIFIC");let n=za(t).reduce((r,o)=>r.concat(T0(o)),[]);return n.length?C0(n):Se(R0(t))}var R0=e=>/\p{L}/u.test(Fa(e))?"CHARS":"EMPTY",Vp=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function T0(e){let{text:t,ext:n}=yp(e),r=Fa(t);if(Vp.test(r)){if($0(r))return[Se("LETTER_FOR_DIGIT")];let o=bp(r);return Vp.test(o)?[Se("CHARS")]:St(o)===0?[]:St(o)<7?[
Se("CHARS")]:qp(o,n).map(O0)}return St(r)===0?[]:qp(r,n)}var O0=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function qp(e,t){var i;let n=za(e).filter((s,a,c)=>c.length<2||St(s)>0),r=n.length>1?
n.map(Ui):E0((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var $0=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&
St(e)>5;function E0(e){return e.length<80&&St(e)>15&&Xp(e.match(/\+?\d+/g)||[])||[Ui(e)]}function Xp(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Ui(e.slice(0,t).join(" ")),r=
n.ok?Xp(e.slice(t)):null;if(r)return[n,...r]}return null}function C0(e){let[t=Se("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(
r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Se("MULTIPLE")}var A0={[B.page]:["pageName","address","name","office","phone","email"],[B.group]:["pageName","address","name",
"office","phone","email"],[B.person]:["accountName","address","name","office","phone","email"],[B.none]:["reason"]},P0=(e,t)=>{var n;return t==="kind"||A0[(n=bn(e))!=null?n:B.page].includes(t)},L0=
e=>bn(e)===B.none?["kind","reason"]:ge,dc=(e,t)=>({key:e,with:t}),ut=(e,t,n={},r)=>({field:e,level:"fault",problem:dc(t,r),...n}),kr=(e,t)=>({field:e,level:"ask",problem:dc("account.ask",{value:t}),
suggest:t}),vr=(e,t,n)=>({field:e,level:"note",problem:dc(t,n)});function N0(e){let t=Yd(e),n=!t.ok&&t.reason==="OTHER_SITE"?Oa($(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:
t.kind,findings:t.notes.map(r=>vr("address",`address.note.${r}`))}:{value:$(e),findings:[n?ut("address","account.otherNetwork",{},{network:n}):ut("address",`address.${t.reason}`),...t.suggest?[kr(
"address",t.suggest)]:[]]}}function M0(e){var r;let t=ao(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?lc(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[kr(
"phone",Yp(n))],...t.notes.map(o=>vr("phone",`phone.note.${o}`))]}:{value:$(e),findings:[ut("phone",`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>kr("phone",Yp(o)))]}}var Yp=e=>{let t=ao(e);
return t.ok?t.display:e};function I0(e){var r;let t=ai(e),n=t.suggest?[kr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>vr("email",`email.note.${o}`))]}:
{value:$(e),findings:[ut("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>kr("email",o))]}}var Ki=(e,t)=>n=>{let r=t(n),o=r.suggest?[kr(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>vr(e,`person.note.${i}`))]}:{value:$(n),findings:[ut(e,`person.${r.reason}`),...o]}};function D0(e){let t=$(e);return{value:t,findings:t.length>500?[ut("reason",
"account.reasonLong")]:[]}}function F0(e){let t=bn(e);return t?{value:t,findings:[]}:{value:$(e),findings:[ut("kind","account.kindUnknown",{},{text:$(e)})]}}var z0={kind:F0,accountName:Ki(
"accountName",pp),pageName:Ki("pageName",Da),address:N0,name:Ki("name",up),office:Ki("office",dp),phone:M0,email:I0,reason:D0},U0=["accountName","pageName","name","office","reason"];function K0(e,t,
n){try{return Z0(e,t,n)}catch(r){return{value:t,findings:[ut(e,"account.cellUnreadable")],broke:r}}}function Z0(e,t,n){if(!$(t))return P0(n,e)?e==="kind"||e==="reason"?{value:"",findings:[ut(e,
`account.${e}`)]}:{value:"",findings:[ut(e,"account.required",{},{label:Ct(e)})]}:{value:"",findings:[]};let r=U0.includes(e)?mn(t):void 0;return r?{value:t,findings:[ut(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:z0[e](t)}function j0(e,t){let n=(r,o)=>[{...vr("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==B.group?n("account.addressIsGroup",B.group):
e===B.group&&t&&!["group","share"].includes(t)?[vr("address","account.groupAddress")]:t==="page"&&e===B.person?n("account.addressIsPage",B.page):[]}function Sr(e){var s,a,c,u,l;let t=(s=bn(
e.kind))!=null?s:"",n=L0(t),r={};for(let d of ge)r[d]=n.includes(d)?K0(d,e[d],t):{value:$(e[d]),findings:[]};let o=ge.filter(d=>"broke"in r[d]),i={};for(let d of ge)i[d]=r[d].value;return{values:i,
findings:[...ge.flatMap(d=>r[d].findings),...j0(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(
l=r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Jp=5,Qp=120;function ef(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),gn(a.trim(),Qp)])),o={
rows:e.filter(s=>!ra(s)),samples:e.filter(ra),cores:ul(t)},i=(s,{level:a,field:c},u)=>{var f,g;let l=[...(f=u.units)!=null?f:Wr(u.rows)],d=l.map(b=>r.get(b)||gn(b,Qp)),p=d.slice(0,Jp).join("; ")+(
l.length>Jp?"; …":"");return{rowIds:u.rows.map(b=>b.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(g=u.field)!=null?g:c}}};
return Object.entries(Zo).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function B0(e,t){return e.length===0?Yo[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?T.fix:e.every(n=>n.isNone)?T.none:e.every(n=>n.review==="passed")?T.approved:T.reported}function tf(e,t,n,r,o,i){let s=B0(e,t),a=s!==T.missing&&s!==T.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":wl(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:H0(s,l)}}function H0(e,
t){let n={[T.missing]:0,[T.fix]:10,[T.reported]:20,[T.none]:30,[T.approved]:40,"":50},r={[Y.overdue]:0,[Y.late]:1,[Y.grace]:2,[Y.open]:3,[Y.onTime]:4,"":5};return n[e]+r[t]}var Zi=100,G0=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function W0(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>Zi?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Zi}}}):((
i=t.get(ye(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&ye(o)===ye(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):G0(o)&&!t.has(ye(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of We(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of bd(e.phone))ao(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Bt(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo.trim()&&Ge(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function V0(e,t){var o;let n=t.get(e.code.trim()),
r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:
me(n.day)}}}]:[]}function ji(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>ye(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{
return[...W0(s,r),...V0(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var pc=e=>Object.fromEntries(e.map(t=>[t,""])),q0=["unit",...ge],nf=e=>q0.every(t=>e[t].trim(
)===""),qe=e=>aa(e.usage)===Me.stopped;function X0(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{
key:"account.noUnit"}),e.usage.trim()&&!aa(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Tl(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:gi(i.problem)});return r}function Y0(e,t){return{blank:!1,active:!0,unit:rf(()=>e.unit.trim(),""),isNone:!1,
review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...pc(["unitName",...jt]),rowId:t}}}function rf(e,t){try{return e()}catch{return t}}function J0(e,t,n,r){
let o=nf(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:pc(["unitName",...jt])};let s=Sr(e),a=t.get(i),c=qe(e),u=Rn(e,r),l=c?[]:X0(e,a,s);
!c&&u==="returned"&&l.push({column:"",problem:gi(mi(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:g})=>({column:f,problem:gi(g)}));!c&&e.review.trim()&&hi(e,
r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=hr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:bn(e.kind)===B.none,review:u,faults:l,remarks:d,reading:s,own:{unitName:
a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function Q0(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:rf(()=>nf(r),!1)?"":t();
return n.add(o),o})}function ek(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function tk(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:f,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=ef(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function nk(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(yi),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}
function rk(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=tf(t,Jo(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:er(e.extendedTo)},n.now,n.today);return{status:i.status,timeliness:i.timeliness,
count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function ok(e,t,n){let r=nk(e.accounts,t),o=ji(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&
!i.name.trim();if(a)return{blank:a,faults:[],own:pc(Qn)};let c=o[s];try{let l=rk(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:ka(c)}}}catch(l){return n(l),c.push({
column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...ik(Qn,i),faults:ka(c)}}}})}var ik=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function of(e){var s;let t=[],n=a=>{t.push(a)},
r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=Q0(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return J0(a,r,o[c],e.markKey)}catch(u){return n(u),Y0(a,o[c])}});for(let{reading:a}of i)(
s=a==null?void 0:a.broke)==null||s.forEach(n);ek(i),tk(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:Od(a.faults),remarks:$d(a.remarks),mask:Cd(a.faults)});return{accounts:i,
units:ok(e,i,n),broke:t}}function co(e){return Object.fromEntries(Et.map(t=>[t,Ed(e.faults,t)]))}function _t(e,t){let n=of({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,
today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var sf=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),af=(e,t,n)=>e.some(r=>t[r]!==n[r]);
function Bi(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&af(jt,i,r)?[{index:o,cells:sf(jt,i)}]:[]})}function Hi(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[
o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Cn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&af(Qn,i,r)?[{index:o,cells:sf(Qn,i)}]:[]})}
var fc=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:co(n.accounts[r])}));function Gi(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn(
"accounts",Hi(n,t,r)),e.putOwn("accounts",Bi(n,t,r)),e.putOwn("units",Cn(e.table("units").rows,t,r))}var sk=3;function uo(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(
s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=sk));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Wi=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
r)=>({index:r,notes:co(n)})));function cf(e,t){let n=e.table("accounts").rows,r=hc(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:
i,notes:co(r.accounts[i])}]:[])),r}function hc(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=_t(e,t),c=(d,p)=>{Object.assign(d,a.accounts[
p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Bi(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({
index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",Cn(e.table("units").rows,a,d=>n.includes(d.code.trim()))),
e.putNotes("accounts",fc([...r,...l],i,a)),a}var Ce=e=>e+2,te=class extends Error{constructor(n){super(n.key);this.problem=n}};function et(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){
e.log([{what:{key:"log.moved"}}]);let r=_t(e,e.table("accounts").rows);Gi(e,r),Wi(e,r)}return n})}var mc=200;function ak(e,t){let n=e.markKey(),r=t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,
cells:{approved:_n(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===ve.passed||i.review===ve.returned)&&hr(i,n).length?[{index:s,cells:{review:""}}]:[]);e.putOwn("accounts",r),e.putOwn("accounts",o)}
function lt(e,t){let n=e.table("accounts").rows;t&&ak(e,n);let r=_t(e,n);if(!t)e.putOwn("units",Cn(e.table("units").rows,r,()=>!0));else{Gi(e,r);for(let o of["accounts","units"])uo(e,o,new Set(
Object.keys(G[o].columns)));e.refreshSummary(),Wi(e,r)}return r}function ck(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({tab:G[c].title,row:Ce(u),unit:l,says:d,link:
e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=
t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(
0,mc),moreFaults:Math.max(0,s.length-mc),remarks:a.slice(0,mc),missing:t.units.filter(c=>c.own.status===T.missing).length,settings:n}}function uf(e){var t;return e.visitor().is!=="staff"?P({key:
"who.staffOnly"}):(t=et(e,()=>{let n=lt(e,!0);return e.readyLines(),ae(ck(e,n,uk(e,n).map(_)))}))!=null?t:P({key:"workbook.busy"})}var uk=(e,{broke:t})=>[...e.settings().dueBefore?[]:[{key:
"setting.empty",with:{label:Ee.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var Xi="#1f2937",An="#ffffff",Vi="#1a56c4",lf="1px solid #d1d5db",
_r=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),qi=(e,t=2e3)=>_r(ei(e,t)),Pn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,ze=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Xt=
e=>`\x3ctr>${e}\x3c/tr>`,Ft=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,lo=`${Ft(16,Xi,An)};padding:10px 20px 12px`,po=Ft(14,Xi,An),lk={lead:`${Ft(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Vi};padding:16px 20px`,text:lo,heading:`${Ft(17,Xi,An)};font-weight:bold;padding:12px 20px 0`,notice:`${Ft(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ft(13,"#4b5563",An)};border-top:${lf};padding:14px 20px 18px`};function df(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${_r(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Pn(`${Xt(
`\x3ctd align="center" style="padding:16px 8px">\n${Pn(`\n${t.map(dk).filter(Boolean).map(Xt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${An}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function dk(e){if(!e[1].length)return"";switch(e[0]){case"list":return ze(Pn(e[1].map(t=>Xt(ze("•",`${po};padding:2px 0`,
' valign="top" width="16"')+ze(qi(t,400),`${po};padding:2px 0`))).join("")),lo);case"button":return Ht(e[2])&&pk(e[1],Ht(e[2]));case"bar":return ze(fk(e[1]),lo);case"calls":return ze(hk(e[1],e[2]),
lo);default:return ze(qi(e[1]),lk[e[0]])}}var pk=(e,t)=>ze(Pn(Xt(ze(`\x3ca href="${_r(t)}" style="display:inline-block;padding:14px 28px;${Ft(18,An,
Vi)};font-weight:bold;text-decoration:none;border-radius:6px">${_r(e)}\x3c/a>`,`background-color:${Vi};border-radius:6px;mso-padding-alt:14px 28px`)),""),lo,' align="center"');function fk(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?ze("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>Xt(ze("■",Ft(16,s,An),' width="22"')+ze(o,po)+ze(String(i),`${po};font-weight:bold`,' align="right"')));return Pn(Xt(n.join("")))+Pn(r.join(""))}function hk(e,t){let n=
`${po};padding:7px 0;border-bottom:${lf}`,r=' valign="top"';return Pn(Xt(ze(qi(e,300),`${Ft(14,Xi,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Xt(ze(qi(o,
300),n,r)+ze(mk(i),n,`${r} align="right" width="118"`))).join(""))}var mk=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Vi};text-decoration:none">${_r(t.trim())}\x3c/a>`:_r(t.trim())).join("\x3cbr>")||ua;var gk=88e3,yk=200,bk=120,wk=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,xk=e=>ei(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),yk),kk=(e,{about:t},n)=>{let r={state:n,about:t,letters:vk(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function vk(e){let t=oi(e),n=new Map(e.units.map(r=>[xn(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:J(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var Sk=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>_k(e,o,i),
attachments:[],named:e.named(o)}},_k=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...Je(o)?Ml(o,n):[],...e.asked(t),...Il(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${da(r)}\n\n${pa(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function pf(e,t){let n=J(e.kind);return n.to==="staff"?kk(n,e,t):Sk(n,e,t,
e.about.unit)}function Rr(e,t){let{insteadOf:n}=e.about,r=pf(e,t),o=xk(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=bk;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=df(o,a);if(s===0||wk(c)<=gk)return{
subject:o,html:c,text:Ll(a),attachments:r.attachments}}}function ff(e,t){let{lead:n,named:r}=pf(e,t),o=At(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Ht(t.links.book)?`Nơi báo cáo: ${Ht(t.links.book)}`:"",da(t),pa(t)].filter(Boolean).join(`\n`)}function hf(e,{unit:t,about:n,kind:r}){let o=J(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!se(n.unit)?!0:e.get(t)===n.unit.status}var mf=e=>Gt(lr(e.state));function fo(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||mf(n)&&!mf(e[o]))&&t.set(n.key,r)}),t}var dt=(e,t,n,r="",o)=>{var i;return{kind:J(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:he[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},Rk=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function Tk(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function Yt(e,
t){let{rows:n}=e.table("letters"),r=fo(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):Rk(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",Tk(n,o)),e.append("letters",i)}var gf=[1e3,4e3],Ok=6,Jt=class extends Error{};function pe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=gf.length||r instanceof te||
r instanceof Jt)throw r;e.sleep(gf[n])}}function Ln(e,t,n){return pe(t,()=>{for(let r=0;r< Ok;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Jt("the lock is not to be had")})}var $k=27e4,Ek=
25,Ck=2400,Ak=5,Yi=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={
sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),
r=Math.max(1,Math.min(Ek,Math.floor(Ck/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof te)throw r;this.stop={key:"letter.trouble"}
}return n}isLate(){return this.post.elapsed()>$k&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Ln(n,this.post,()=>{let i=new Map(n.table("units").rows.map(
({code:c,status:u})=>[c,u])),s=t.filter(c=>hf(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):dt(c,"lapsed",this.now,_({key:"letter.notNeeded"})));return Yt(n,
a),s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Rr(t,this.state);return this.written.set(t,n),dt(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,dt(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=Ak&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return pe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,dt(t,"failed",this.now,_({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,dt(t,"unknown",this.now,_({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};pe(
this.post,()=>this.post.keepJournal(n))}};var Pk=7*6e4,ho=({lease:e},t)=>e.by!==""&&e.until>t;function yf(e,t){let n=e.newId();return Ln(e,t,()=>{let r=t.post();if(!(ho(r,e.now)&&
r.lease.by!==n))return t.setLease({until:Wn(Do(e.now)+Pk),by:n}),r})}function bf(e){try{pe(e,()=>e.setLease({until:"",by:""}))}catch{}}var mo=({rowId:e,approved:t})=>fr(`${e} ${t}`);var go=
"Cán bộ gửi sớm";function Lk({pageName:e,accountName:t}){let n=e||t;return kt(n)==="ADDRESS"?"":gn(n)}function Nk(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,
faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a),Rn(r,e.markKey())==="returned"&&a.returned.push({title:Lk(r),comment:
r.comment.trim(),mark:mo(r)});for(let l of s.filter(yi))l.column===""&&(Ld(l)||a.faults.some(p=>Nd(p,l)))||a.faults.push(l)}),n}var Mk=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:
e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Jo(e),status:t.status,timeliness:t.timeliness,extendedTo:er(e.extendedTo),first:t.first,updated:t.updated,count:
Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&Ct(i),sentence:_(Pd(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function Ik(e,
t){let n=Nk(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[Mk(r,t.units[o],n.get(r.code.trim()))])}function Dk(e){let{rows:t}=e.table("letters");return new Map([...fo(t)].map(([
n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:lr(o),at:i,why:s,early:s.indexOf(go)===0}]}))}function gc(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,
t+1)&&n.slice(0,10)!==o;return r(i?o:ke(o,1),t)}function Ji(e,t,n=_t(e,e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:
o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:o.graceUntil},settings:o,units:Ik(e,n),register:Dk(e),staff:e.staff(),contact:o.contact,links:{book:
e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?gc(e.now,s,e.now):void 0,zones:t.zones()}}}var Fk={state:he.sent,why:""},zk=()=>({state:he.held,why:_({key:"letter.cutBefore"})}
),wf=()=>({state:he.unknown,why:_({key:"letter.cut"})});function xf(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&
l===he.sending&&o.set(u,(t==null?void 0:t.at)===d?zk():wf());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:
t.key)!=null?a:""])i(u,wf());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,Fk);Yt(e,o)}var Uk=new Set([...Object.keys(pi),"round","dueBefore","graceUntil"]);function Qi(e,{round:t}){let n=
e.filter(({key:r,field:o})=>r!=="setting.empty"&&Uk.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Ee.round.label}}]}var Kk=12e4,Zk=6e4,jk=2e3,Bk=1e4;function Hk(e,{
register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function Gk(e,t,n,r){if(vn(t,n,r).held.length===0)return n;
let o=pe(e,()=>e.renewsIn());if(o>Kk||o<-Zk)return n;e.sleep(Math.max(0,o)+jk);let i=pe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(Bk),i=pe(e,()=>e.quota());return i}var es=(e,t)=>e?
`${e} ${t}`:"";function Wk({sent:e,failed:t,unknown:n,left:r,why:o},i){let s=i+r.length,a=[es(e,"thư đã gửi"),es(t,"thư gửi lỗi"),es(n,"thư không rõ đã gửi"),es(s,"thư chờ lượt sau")].filter(
Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,did:r.length?`${a}. ${_(o)}`:a,stopped:r.length?o:void 0}}function Vk(e,t,{toRecord:n,left:r,why:o},i,s){let a=
new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:J(u).label}:{},...l?{unit:l}:{},state:he[d],at:e.now,why:_(p)});for(let c of i)a.set(c.key,dt(c,"held",e.now,_({key:
"letter.quota"})));for(let c of r)a.set(c.key,dt(c,"held",e.now,_(o)));n.forEach((c,u)=>a.set(u,c)),a.size&&Ln(e,t,()=>Yt(e,a))}function qk(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:
{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&pe(e,()=>e.setRefused(i))}function Xk(e,t,n,r,o){let i=Ln(e,t,()=>(xf(e,n.inFlight),lt(e,!0))),s=pe(t,()=>t.quota()),a=pe(t,()=>Ji(e,t,i,s)),c=kn(a,
e.today),u=Hk(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:Gk(t,u,s,l),{go:p,held:f}=vn(u,d,l);p.length&&pe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let g=new Yi(e,t,a,d,n.refused,o),
{outcome:b}=g;try{g.run(p),Vk(e,t,b,o?[]:f,o?[]:c.closed)}catch(w){throw g.leaveWord(),w}return(p.length||n.inFlight)&&pe(t,()=>t.closeJournal()),qk(t,b,n),Wk(b,f.length)}var Yk=e=>_(e instanceof te?
e.problem:e instanceof Jt?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function kf(e,t){try{pe(e,()=>e.setLastRun(t))}catch{}}function ts(e,t,n,r=""){let o=yf(e,t);if(o)try{return Xk(e,t,o,n,r)}
finally{bf(t)}}var vf=(e,t)=>{ts(e,t,()=>[],go)};function Jk(e,t){let[n]=Qi(pe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new te(n);let r=ts(e,t,
o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function Sf(e,t){let{runner:n,lastRun:r,did:o}=pe(t,()=>t.post());if(!(!n||pe(t,()=>t.me())!==n))try{let i=Jk(e,t);i&&kf(t,i)}catch(i){if(
kf(t,{lastRun:r,did:o,trouble:`${me(e.today)}: ${Yk(i)}`}),!(i instanceof te))throw i}}var ns={is:"nobody"},ue=e=>"email"in e?e.email:"";var Qk=e=>e;function rs(e){let t=new Set,n=new Map;for(
let r of e.map($))t.add(r),n.has(ye(r))||n.set(ye(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(ye(r)))!=null?o:r}}var ev=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function os(e,t,n=Qk){
return t===""?"":e.choices?Ol(e,t):e.format==="time"?ev(t)?t:"":e.code==="own"?$(t):e.code==="other"?n($(t)):t}function _f(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&
e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var yc=e=>e?`"${e}" `:"";function bc(e,t=""){if(typeof e!="number")throw new TypeError(yc(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(yc(t)+"expected integer >= 0, got "+e);return e}function Tr(e,t,n=""){if(_f(e)&&(t===void 0||
e.length===t))return e;t!==void 0&&bc(t,"length");let r=_f(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=yc(n)+"expected Uint8Array"+o+", got "+i;throw r?
new RangeError(s):new TypeError(s)}function Of(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(bc(e.outputLen),bc(
e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var tv=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},Rf=(e,t)=>{tv(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(
Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Or(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function is(e,t){Tr(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function yo(...e){for(let t=0;
t< e.length;t++)e[t].fill(0)}function ss(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function pt(e,t){return e<<32-t|e>>>t}var $f=typeof Uint8Array.from([]).toHex=="function"&&
typeof Uint8Array.fromHex=="function",nv=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function wc(e){if(Tr(e),$f)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=nv[e[n]];
return t}function Tf(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Ef(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if($f)try{
return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);
let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Tf(e.charCodeAt(i)),a=Tf(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError(
'hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function rv(e,t,n="opts"){return Rf(e,"defaults"),t!==void 0&&Rf(t,n),Object.assign(Object.create(null),e,t)}
function Cf(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=rv({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Af=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var as=
class{constructor(t,n){W(this,"oHash");W(this,"iHash");W(this,"blockLen");W(this,"outputLen");W(this,"canXOF",!1);W(this,"finished",!1);W(this,"destroyed",!1);if(Of(t),Tr(n,void 0,"key"),this.iHash=
t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);
o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),yo(o)}
update(t){return Or(this),this.iHash.update(t),this}digestInto(t){Or(this),is(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),
this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,
iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(
t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Pf=(()=>{let e=((t,n,r)=>new as(t,n).update(r).digest());return e.create=(t,
n)=>new as(t,n),e})();var ov=e=>e/2**32|0,iv=e=>e>>>0;function Lf(e,t,n,r){let o=ov(n),i=iv(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Nf(e,t,n){return e&t^~e&n}function Mf(e,t,n){
return e&t^e&n^t&n}var cs=class{constructor(t,n,r,o){W(this,"blockLen");W(this,"outputLen");W(this,"canXOF",!1);W(this,"padOffset");W(this,"isLE");W(this,"buffer");W(this,"view");W(this,"finished",
!1);W(this,"length",0);W(this,"pos",0);W(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ss(this.buffer)}update(t){Or(this),
Tr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=ss(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?
t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Or(this),is(t,this),this.finished=
!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Lf(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();
let a=t===n?r:ss(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;
this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&
t.buffer.set(n),t}clone(){return this._cloneInto()}},If=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var sv=Uint32Array.from([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,
604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Qt=new Uint32Array(64),xc=class extends cs{constructor(n,r){super(64,n,8,!1);W(this,"A",0);W(this,
"B",0);W(this,"C",0);W(this,"D",0);W(this,"E",0);W(this,"F",0);W(this,"G",0);W(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[
7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){
return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Qt[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=Qt[p-15],g=Qt[p-2],b=pt(f,
7)^pt(f,18)^f>>>3,w=pt(g,17)^pt(g,19)^g>>>10;Qt[p]=w+Qt[p-7]+b+Qt[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=pt(c,6)^pt(c,11)^pt(c,25),g=d+f+Nf(c,u,l)+sv[p]+Qt[p]|0,
w=(pt(o,2)^pt(o,13)^pt(o,22))+Mf(o,i,s)|0;d=l,l=u,u=c,c=a+g|0,a=s,s=i,i=o,o=g+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,
s,a,c,u,l,d)}roundClean(){yo(Qt)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),yo(this.buffer)}},kc=class extends xc{constructor(){super(32,If)}};var us=Cf(()=>new kc,Af(1));var av=16,Df=
e=>wc(e.slice(0,av));function vc(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):
t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var Ff=e=>Df(us(vc(e))),Sc=e=>wc(us(vc(e))),ls=class{constructor(t){this.known=new Map;this.start=Pf.create(us,Ef(t))}of(t){var r;let n=(r=
this.known.get(t))!=null?r:Df(this.start.clone().update(vc(t)).digest());return this.known.set(t,n),n}};var cv=8,$r=class{constructor(t){this.name=Sc(`name of ${t}`).slice(0,cv),this.keyed=new ls(t)}
of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},zf=e=>Sc(e.join(`\n`));var Er=(e,t)=>e!==""&&Wt(e)===Wt(t),en=(e,t)=>t.some(n=>Er(n,e));function Uf(e,t){return t?{staff:e.filter(n=>en(n,
t)),kept:t.filter(n=>en(n,e))}:{staff:[...e],kept:void 0}}var Kf=(e,t)=>e.filter(n=>!en(n,t));var uv=()=>Date.now().toString(36).slice(-6).toUpperCase();function bo(e,t){var o,i;let n=t,r=String((o=
n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(
" | ")}`)}function ds(e){if(e instanceof te)return e.problem;let t=uv();return bo(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Zf=e=>`draft/${e}/count`,jf=(e,t)=>`draft/${e}/${t}`,Bf={get(e){
var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[Zf(e)])!=null?r:0);i+=1)n+=(o=t[jf(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[jf(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Zf(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var ft=e=>(e>26?ft(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Hf=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),tn=(e,t=e)=>`${ft(e)}2:${ft(t)}`;function Cr(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Gf=/^[=+\-@\t\r\n＝＋－＠']/,Nn=e=>Gf.test(e)?`'${e}`:e,lv={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Mn=e=>{var t;return lv[(t=e.format)!=null?t:"text"]};
function ps(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Nn(t);if(n==="text")return Nn(t);let r=Do(t);
return Number.isFinite(r)?new Date(r):Nn(t)}var dv=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},pv=e=>dv(e)?Wn(e.getTime()):"";function fs(e,t){if(
t instanceof Date){let r=pv(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Gf.test(n.slice(1))?n.slice(1):n}
var Wf=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function _c(e,t,n){let r=Wf(t);return Wf(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function hs(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var fv=3,Vf=
"Cần sửa: ",gs=(e,t)=>e&&e.indexOf(Vf)!==0?e:t?Vf+t:"",_e=e=>G[e].columns;function Rc(e,t,n){let r=new Map;for(let[o,i]of Object.entries(_e(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(
s<0)throw new te({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim()===i.heading))throw new te({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});
r.set(o,s+1)}return r}function hv(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var mv=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return rs(n<0?
[]:t.map(r=>r[n]))},gv={accounts:"rowId",units:"code"},ms=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;
this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=gv[t];let[o=[],...i]=hv(n);this.headings=o,this.lines=i,this.positions=Rc(t,G[t].title,o);let s=Object.entries(_e(t)).map(
([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>fs(l,u[d]))),c=r!=null?r:mv(s,a);this.rows=a.map((u,l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}
rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=os(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;
return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>_e(this.tab)[o.get(s)];return _c(t,[...o.keys()],(s,
a)=>ps(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Mn(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,
r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(
let o of t){let i=o-Ce(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ce(n),r).setValue(o)}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[Ce(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=_c(t.map(c=>c.index),[1],(
)=>0).length>fv,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ce(u)):t.map(c=>Ce(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ce(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ce(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(_e(this.tab)).map(r=>[r,""]));for(;;){let r=Ce(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});
this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=hs(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,
0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>Ce(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(
...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(g=>[Ce(g.index),g.notes])),l=new Map(r.map((g,b)=>[o[b],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((
g,b)=>g.map((w,A)=>{var N,K;let E=(K=u.get(i+b))==null?void 0:K[(N=l.get(a+A))!=null?N:""];return E===void 0?w:gs(w,E)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){
return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var nn=({tab:e,positions:
t})=>Object.entries(_e(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function yv(e,t){let n=qf(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:
n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),Xf(n,u)}),r}function qf(e){let t=e.map(n=>n.trim(
));for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Xf=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function bv(e,t,n,r){let o=qf(n),i=r,s=yv(ys(e),n).map(a=>{let{do:c,at:u,
heading:l,old:d}=a;return i=Yf(t,i,u+1)+(c==="insert"?1:0),c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),Xf(o,a),d?{key:"setup.headingBack",with:{tab:G[
e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:G[e].title,column:l}}});return{now:o,columns:i,did:s}}var ys=e=>Object.values(_e(e)).map(({heading:t})=>t);function Yf(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Jf(e,{sheet:t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,
d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:Rc(e,G[e].title,l)});if(i.some(l=>l!=="")){let l=bv(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=Yf(t,o,ys(e).length),c=s(ys(e),
n||t.getLastRow()===0,a);return c.isNew||Tc(c),{open:c,did:[]}}function Tc({tab:e,sheet:t}){let n=ys(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Qf(e,{rows:t,columns:n}
){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[Hf(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}
function wo(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Qf(e,t);return`${n} ${o} ${r} ${i}`}var Ar=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Qf(n,t);return Array.from({length:
s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Pr=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Oc=e=>e.toLowerCase();var $c=
"Sổ Tài Khoản: ",Cc=e=>e.getEmail().toLowerCase();function bs(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Cc(s)})),o=s=>en(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!en(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function wv({tab:e,positions:t}){let n=o=>Cr(nn({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>tn(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(ft).join("–")}, duyệt`,range:tn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${G[e].title}`,range:"",open:[]}]}var eh=
e=>e.getA1Notation(),th=e=>e.getEditors().map(Cc),xv=(e,t,n)=>wo(e.range,n)===wo(t.range,n)&&Ar(e.open,n)===Ar(t.open,n),Ec=({editors:e},t)=>t.filter(n=>!e.includes(n));function kv(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return Ec(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Ec(e,n).length}var Lr=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=Cc(t.me)}ensure(t){let n=wv(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&xv(a,c,t)&&!a.warns&&kv(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Ec(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:G[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf($c)!==0)return[];let d=l!=null?l:eh(c.getRange()),p=d!==""&&r.some(f=>wo(f.range,n)===wo(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice($c.length),open:d?[]:c.getUnprotectedRanges().map(eh),warns:c.isWarningOnly(),editors:th(c)}]})}stopsNobody(t){let n=th(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription($c+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:f,email:g}of a)g||this.takeOff(l,f);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var In='*LEN("STK")',nh={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function rh(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${ft(i)}$1="${_e(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${In}`}}var Pc=e=>t=>`$${ft(e.get(t))}2`,
oh=e=>(t,n)=>`(${Pc(e)(t)}="${n}")`;function vv(e){let[t,n]=[Pc(e),oh(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
T.missing)}${In}`},rh("units",e,"fix",[{key:"status",holds:n("status",T.fix)},{key:"timeliness",holds:n("timeliness",Y.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",T[o])}${In}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",Y.overdue)}+${n("timeliness",Y.late)})${In}`}]}
function Sv(e){let[t,n]=[Pc(e),oh(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Me.stopped)}${In}`},rh("accounts",e,"fix",[
...qr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",ve.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",ve.passed)}${In}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${In}`}]}var Ac={units:vv,accounts:Sv},_v=e=>{var t,n;return Pr(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},Rv=e=>e.getRanges().map(t=>t.getA1Notation()),ih=e=>e.columns.map(([t,n])=>tn(t,n));function Tv({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>ih(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(nh[i.colour][0]).setFontColor(nh[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function xo(e){var i;let t=(i=Ac[e.tab])==null?void 0:i.call(Ac,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:_v(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Pr(
s.formula)&&Ar(Rv(r[a].rule),e)===Ar(ih(s),e))?[]:(Tv(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:G[e.tab].title}}])}var Ov="#e8f0fe",$v="#f1f3f4",sh=
e=>e.writer==="us"?$v:Ov,ws=({tab:e})=>({tab:G[e].title});function ah({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Mn(r)))){let r=t.filter(({column:o})=>Mn(o)===n).map(({at:o})=>o);
e.getRangeList(Cr(r).map(([o,i])=>tn(o,i))).setNumberFormat(n)}}function Ev(e){let t=nn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>Oc(s[o-1])!==Oc(Mn(i))));return ah(e,r),r.length?[{key:"setup.formats",with:ws(e)}]:[]}var ch=e=>nn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(tn(
t))}]:[]),uh=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),Cv=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function lh(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function Av(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of ch(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&Cv(c,i,o.help)?c:uh(i,o.help);lh(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:ws(e)}]:[],...n.length?[{key:"setup.table",with:{...ws(e),columns:n.join("”, “")}}]:[]]}function Pv(e){let t=nn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?sh(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var dh=({sheet:e},t)=>{for(let[n,r]of Cr(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function Lv(e){let t=nn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return dh(e,t),t.length>0}function Nv({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Cr(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function ph(e){let{tab:t,sheet:n,rows:r}=e,o=nn(e);n.setTabColor(G[
t].color),n.setFrozenRows(1),G[t].frozenColumns&&n.setFrozenColumns(G[t].frozenColumns),Nv(e,o),dh(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),ah(e,o.filter(({column:s})=>Mn(s)!=="@"));let i=ch(e);i.length&&lh(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(uh(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>sh(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Lc=e=>[...Ev(e),...Av(e)];function fh(e){let t=[
Pv(e),Lv(e)].some(Boolean);return[...Lc(e),...t?[{key:"setup.looks",with:ws(e)}]:[]]}var xs=["accounts","units"],Mv=100,hh=400;function Iv({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ce(t.length)-1;
return n-r>=Mv?n:(e.insertRowsAfter(n,hh),n+hh)}function mh(e,t,n){let r,o=t;for(let i of xs){let s=e(i),a=Iv(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Lc(l),xo(l),r!=null||(r=new Lr(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Nc=5,Nr=10,ko=[["Phải báo cáo",""],[Y.onTime,"timeliness"],[Y.grace,
"timeliness"],[Y.late,"timeliness"],[T.missing,"status"],[T.fix,"status"],[T.reported,"status"],[T.approved,"status"],[T.none,"status"]];function yh(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[
...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>Wu(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var vo=
e=>{let{kinds:t,parents:n}=yh(e);return fr(JSON.stringify([t,n]))};function Dv(e,t,n){let r=d=>{let p=ft(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Cl(r),i=(d,p,f=
"")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,p)=>{let f=[...new Set([p,Nn(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,
...Array(Nr-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...ko.map(([g])=>g)]),...f.map(g=>[Nn(g.label),...ko.map(([b,w])=>i(b,w,`*${s(p,g.text)}`))])],u=[...ko.map(([d,p])=>a([d,i(d,p)])),a([
"Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function Fv(e){try{return e.getCharts().length>0}catch{return!0}}function gh(e){if(Fv(e))return[];let t=e.getRange(Nc+1,1,
ko.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function zv(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Pr(n[i][a])===Pr(s):!n[i][a]&&Nn(String(r[i][a]))===s))}var Uv=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===ko[0][
0]?[`A${n+1}:${ft(Nr)}${n+1}`]:[]);function ks(e,t,n,r){let o=Dv(t,n,yh(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Nr),u=
Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(Nr).fill("")});if(i>0){if(zv(c,u))return gh(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(Uv(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Nc-1,2,a-Nc+2,Nr-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,Nr-1,115),c.setValues(u);let l=[{key:"setup.summary"},...gh(e)];return SpreadsheetApp.flush(),l}function Mr(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var Kv=500;function bh(e,t,n,r){var u;let o=e.getLastRow(),i=Zv(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;
return{at:n,who:r,what:_(l.what),unit:(d=l.unit)!=null?d:"",rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{hs(e,a+s.length-1,Kv,()=>e.getRange(a,
1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?ps(Xr[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function Zv(e){let t=Object.keys(Xr),n=
e.map(r=>t.find(o=>Xr[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}function wh(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==ni.prefix?e:(n[r]=n[r].split(".").map(o=>{
var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function xh(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[
{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[mo(n[i]),mo({...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=wh(i.key,o);
return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var kh=(e,t)=>xh(e,n=>Sd(n.approved,n,t)),vh=(e,t)=>xh(e,n=>hi(n,t)?_n(n,t):void 0);var Sh=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&kh(t,n)}}],_h=Sh.length;
function Rh(e,t,n){for(let r of Sh)r.number<=e||(r.run(t),n(r.number))}function Th(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function jv(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Mc=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=jv(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Oh(e,t,n){let r=new Mc(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Xe=e=>e,Eh=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>_e(e.tab)[t].writer!=="us"),Ic=e=>e.typedRows.size>0||e.ownKeys.size>0;function Ch(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Xe(
i)[n]);return!Th(r(e),r(t))}var Ah=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function $h(e,t,n,r){var i,s;let o=_e(e.tab)[n];return os(o,fs(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function Bv(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Xe(i)[a];return n.get(c)!==a&&u!==""&&$h(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Xe(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&$h(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function Ph(e,t){let n=Bv(e,t),r=Object.keys(_e(
e.tab)).filter(s=>n.some(({index:a,now:c})=>Xe(c)[s]!==(t.rows[a]?Xe(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(f=>String(f).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,Xe(a)[c]]))}))),!0}function Hv(e){let n=
Object.entries(_e(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Xe(s)[c]).join(`\n`).trim();return{
idOf:s=>Xe(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Lh(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Xe(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Xe(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Oh(n,t.rows,Hv(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?Xe(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&Xe(t.rows[u])[l]!==Xe(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function Nh(e,t){return typeof t=="bigint"?
t.toString():t}var Fc=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Mh(e){
return new Fc(e)}function Ih(e){return e==null}function Dh(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Fh(e,t,n){Object.defineProperty(e,t,{value:
n,writable:!0,enumerable:!0,configurable:!0})}var zc="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function vs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function zh(
e){if(vs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(vs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Ss(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _o(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function tt(e){let t=
e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Uh(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function on(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function Kh(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function sn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function So(e){return typeof e=="string"?e:e==null?void 0:e.message}function Uc(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function _s(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function an(e,t,n){var c,u,l,d,p,f,g,b,w,A,E,N,K,R,h,m,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(m=(h=(K=(E=(w=So((b=(g=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:g.error)==null?void 0:b.call(g,e)))!=null?w:So(i==null?void 0:i(
e)))!=null?E:So((A=t==null?void 0:t.error)==null?void 0:A.call(t,e)))!=null?K:So((N=n.customError)==null?void 0:N.call(n,e)))!=null?h:So((R=n.localeError)==null?void 0:R.call(n,e)))!=null?m:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var Gv=/[\uD800-\uDBFF]/;function Zh(e){let t=e.length;if(!Gv.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function jh(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Bh(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Wv(e,n,r.value)}}function Dn(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Kc(e,
t,n){return Dn(e,t,n,!1)}function Wv(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Dn(this,t,n.bind(this))},set(r){Dn(this,t,r)}})}function Vv(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Dc,rn=!1,qv={configurable:!0,get(){rn=!0}};function Ir(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Dc!==e._zod){Dc=void 0;return}Dc=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,qv);let o=rn;rn=!1;try{let i=n(this);return rn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),rn=rn||o,i}catch(i){throw delete this[t],rn=rn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Hh(e,t,n,r){let o=Vv(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Gh;var Zc={value:void 0,enumerable:!1},Wh="captureStackTrace"in Error?Error:null;function Xv(e){
let t=Wh;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Wh=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function X(e,t,n,r){var p;
let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,g){if(f._zod){if(f._zod.traits.has(e))return}else{Zc.value=new i(g);try{
Object.defineProperty(f,"_zod",Zc)}finally{Zc.value=void 0}}if(f._zod.traits.add(e),t(f,g),a){let w=Object.getPrototypeOf(f),A=f._zod.constr.prototype,E=w;for(;E&&E!==A;)E=Object.getPrototypeOf(E);
let N=E!=null?E:w;a.has(N)||(a.add(N),Bh(N,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(w in f||(f[w]=b[w].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){var A;let g=r!=null&&r.Parent?Xv(l):this;c(g,f);let b=g._zod.deferred;if(b){for(let E of b)E();g._zod.deferred=void 0}
let w=(A=globalThis.__zod_globalConfig)==null?void 0:A.postProcessor;return w&&w(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var g,b;
return r!=null&&r.Parent&&f instanceof r.Parent?!0:(b=(g=f==null?void 0:f._zod)==null?void 0:g.traits)==null?void 0:b.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var zt=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Vh;(Vh=(Gh=globalThis).__zod_globalConfig)!=null||(Gh.__zod_globalConfig={});var Dr=
globalThis.__zod_globalConfig;function ht(e){return e&&Object.assign(Dr,e),Dr}function Yv(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Nh,2)),e.message}
function Jv(e){this._zod.message=e}var Qv={get:Yv,set:Jv,enumerable:!0,configurable:!0},Bc={value:void 0,enumerable:!1},qh=new WeakSet([Object.prototype,Error.prototype]),Xh=(e,t)=>{e.name=
"$ZodError",Bc.value=t,Object.defineProperty(e,"issues",Bc),Bc.value=void 0,Object.defineProperty(e,"message",Qv);let n=Object.getPrototypeOf(e);qh.has(n)||(qh.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},dM=X("$ZodError",Xh),Ro=X("$ZodError",Xh,void 0,{Parent:Error});var tS=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new zt;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>an(d,s,ht())));throw zc(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},To=tS(Ro),nS=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>an(d,s,ht())));throw zc(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Hc=nS(Ro),rS=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new zt;return i.issues.length?Yh(e,i.issues,o):{success:!0,data:i.value}},Oo=rS(Ro);
function Yh(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>an(o,n,ht()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var oS=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Yh(e,i.issues,o):{success:!0,data:i.value}},Gc=oS(Ro);var Jh=/^[\s\S]{0,}$/;var Wc=
/^-?\d+(?:\.\d+)?$/,Qh=/^(?:true|false)$/i;var Rs=X("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var iS=e=>{let t=
e.value;return!Ih(t)&&t.length!==void 0};var em=X("$ZodCheckMaxLength",(e,t)=>{var r;var n;Rs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=iS),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Zh(i):s)<=t.maximum)return;let c=jh(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var sS=X(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Rs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),tm=X("$ZodCheckRegex",(e,t)=>{
sS.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var nm={major:4,minor:6,patch:7};var Rt=X("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=nm;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=on(u),f;for(let g of l){if(g._zod.def.when){if(Kh(u)||!g._zod.def.when(u))continue}else if(
p)continue;let b=u.issues.length,w=g._zod.check(u);if(w instanceof Promise&&(d==null?void 0:d.async)===!1)throw new zt;if(f||w instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{
await w,u.issues.length!==b&&(_s(u.issues,b,e),p||(p=on(u,b)))});else{if(u.issues.length===b)continue;_s(u.issues,b,e),p||(p=on(u,b))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(on(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new zt;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new zt;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Kc(this,"~standard",lS(this))},set"~standard"(e){Dn(this,"~standard",e)}}),im=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>an(n,t,ht()))}:{value:e.value};async function uS(e,t){let n={async:!0};return im(await e._zod.run({value:t,issues:[]},n),n)}function lS(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return im(r,n)}catch{}return uS(e,t)},vendor:"zod",version:1}}var sm=X("$ZodString",(e,t)=>{var n;Rt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Jh,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var am=X("$ZodNumber",(e,t)=>{Rt.init(e,t),e._zod.pattern=Wc,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var cm=X("$ZodBoolean",(e,t)=>{Rt.init(e,t),e._zod.pattern=Qh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function dS(e,t){let n=Uc(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Uc(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,_s(i.issues,l,e),i}}return o(i,s)}}var pS=e=>Array.isArray(e)?e.length:-1;function rm(e,t,n){e.issues.length&&t.issues.push(...sn(
n,e.issues)),t.value[n]=e.value}var um=X("$ZodArray",(e,t)=>{Rt.init(e,t);let n=Dr.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>rm(d,r,c)));else if(rm(l,r,c),a&&l.issues.length!==0&&on(l))break}return s.length?Promise.all(s).then(()=>r):r},dS(e,
pS)});function Ts(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...sn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var fS=[];
function hS(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:fS,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Uh(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function mS(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let g in t){if(s&&
n.issues.length!==f){if(on(n,f))break;f=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let b=u.run({value:t[g],issues:[]},
r);b instanceof Promise?e.push(b.then(w=>Ts(w,n,g,t,d,p))):Ts(b,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var lm=X("$ZodObject",(e,t)=>{var u;Rt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Mh(()=>hS(t));Ir(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let g=d[
f]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,f)||Fh(p,f,new Set);for(let b of g.values)p[f].add(b);g.optin!==void 0&&p[f].add(void 0)}}return p});let i=vs,s=t.catchall,a,c=Dr.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],g=a.shape,b=d==null?void 0:d.abortEarly,w=l.issues.length;for(let A of a.allKeys){if(b&&l.issues.length!==w){if(on(l,w))break;w=l.issues.length}if(A==="__proto__")continue;let E=g[A],N=
E._zod.optin,K=E._zod.optout,R=E._zod.run({value:p[A],issues:[]},d);R instanceof Promise?f.push(R.then(h=>Ts(h,l,A,p,N,K))):Ts(R,l,A,p,N,K)}return s?mS(f,p,l,d,o.value,e,b===!0):f.length?Promise.all(
f).then(()=>l):l}});var dm=X("$ZodRecord",(e,t)=>{Rt.init(e,t);let n=Dr.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!zh(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>an(g,o,ht())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(g=>{g.issues.length&&r.issues.push(...sn(l,g.issues)),r.value[p]=
g.value})):(f.issues.length&&r.issues.push(...sn(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Wc.test(u)&&l.issues.length){let g=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(g=>an(g,o,ht())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(g=>{g.issues.length&&r.issues.push(...sn(u,g.issues)),r.value[p]=g.value})):(f.issues.length&&r.issues.push(...sn(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var pm=X("$ZodLiteral",(e,t)=>{Rt.init(e,t);let n=
new Set(t.values);e._zod.values=n,Ir(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Ss(i):i?Ss(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function om(e,t){return e.value=t.issues.length?void 0:t.value,e}var fm=X(
"$ZodOptional",(e,t)=>{Rt.init(e,t),Ir(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ir(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),Ir(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Dh(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>om(n,i)):om(n,o)}return t.innerType._zod.run(n,r)}});
function hm(e){return e.checks&&(e.checks=[...e.checks]),e}function mm(e,t){return new e(hm({type:"string",...tt(t)}))}function gm(e,t){return new e(hm({type:"number",checks:[],...tt(t)}))}
function ym(e,t){return new e({type:"boolean",...tt(t)})}function Os(e,t){return new em({check:"max_length",...tt(t),maximum:e})}function $o(e,t){return new tm({check:"string_format",format:"regex",
...tt(t),pattern:e})}var un=X("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Rt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
Dn(this,"with",e)},parse(e,t){return To(this,e,t,{callee:this.parse})},parseAsync(e,t){return Hc(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Oo(this,e,t)},safeParseAsync(e,t){return Gc(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return _o(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),bS=X("ZodMiniString",(e,t)=>{sm.init(e,t),
un.init(e,t)});function Q(e){return mm(bS,e)}var wS=X("ZodMiniNumber",(e,t)=>{am.init(e,t),un.init(e,t)});function Fn(e){return gm(wS,e)}var xS=X("ZodMiniBoolean",(e,t)=>{cm.init(e,t),un.init(e,t)});
function zn(e){return ym(xS,e)}var kS=X("ZodMiniArray",(e,t)=>{um.init(e,t),un.init(e,t)});function Un(e,t){return new kS({type:"array",element:e,...tt(t)})}var vS=X("ZodMiniObject",(e,t)=>{lm.init(e,
t),un.init(e,t),Hh(e,"shape",n=>n._zod.def.shape,!1)});function ne(e,t){let n={type:"object",shape:e!=null?e:{},...tt(t)};return new vS(n)}var bm=X("ZodMiniRecord",(e,t)=>{dm.init(e,t),un.init(e,t)});
function $s(e,t,n){return!t||!t._zod?new bm({type:"record",keyType:Q(),valueType:e,...tt(t)}):new bm({type:"record",keyType:e,valueType:t,...tt(n)})}var SS=X("ZodMiniLiteral",(e,t)=>{pm.init(e,t),
un.init(e,t)});function wm(e,t){return new SS({type:"literal",values:Array.isArray(e)?e:[e],...tt(t)})}var _S=X("ZodMiniOptional",(e,t)=>{fm.init(e,t),un.init(e,t)});function ln(e){return new _S({
type:"optional",innerType:e})}ht({jitless:!0});var xm=(e,t)=>To(e,t);function nt(e,t){if(t)try{let n=Oo(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Kn={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var km="runner",vm="lease",Sm="lastRun",Xc="sending",_m="refused",OS=6e3,Es,Rm=()=>Es!=null?Es:Es=PropertiesService.getScriptProperties(
),Eo=(e,t)=>{Rm().setProperty(e,JSON.stringify(t))},$S=ne({runner:Q(),hour:Fn(),since:Q()}),ES=ne({until:Q(),by:Q()}),CS=ne({lastRun:Q(),did:Q(),trouble:Q()}),AS=ne({key:Q(),gone:Un(Q()),doubt:Un(Q(
)),at:Q()}),PS=$s(Q(),ne({email:Q(),day:Q()})),Tm=e=>{var t,n;return{...Kn,...nt($S,e[km]),...nt(CS,e[Sm]),lease:(t=nt(ES,e[vm]))!=null?t:Kn.lease,inFlight:nt(AS,e[Xc]),refused:(n=nt(PS,e[_m]))!=null?
n:{}}},Om=({runner:e,hour:t,since:n})=>Eo(km,{runner:e,hour:t,since:n}),$m=({until:e,by:t})=>Eo(vm,{until:e,by:t}),Em=({lastRun:e,did:t,trouble:n})=>Eo(Sm,{lastRun:e,did:t,trouble:n}),Cm=e=>Eo(Xc,e),
Am=()=>{Rm().deleteProperty(Xc)};function Pm(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Eo(_m,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,
n<=OS))))}var Lm="firstLetter",Nm=()=>Number(PropertiesService.getUserProperties().getProperty(Lm))||0,Mm=e=>{PropertiesService.getUserProperties().setProperty(Lm,String(e))};var Im="workbook",Dm=
"marks",Yc="settings",Fm="groups",zm="lines",Um="staff",LS=8500,NS=ln(Fn()),MS=ne({version:Fn(),spreadsheetId:Q(),tabs:ne(Object.fromEntries(Object.keys(G).map(e=>[e,NS]))),owner:Q()}),IS=ne({secret:
Q().check($o(/^[0-9a-f]{64}$/)),isNew:ln(wm(!0))}),DS=$s(Q(),Q()),FS=ne({accounts:ln(Fn()),units:ln(Fn())}),zS=Un(Q());function dn(){let e=PropertiesService.getScriptProperties().getProperties(),t=nt(
MS,e[Im]);if(t)return{...t,staff:nt(zS,e[Um]),groups:e[Fm],lines:nt(FS,e[zm]),post:Tm(e),settings:nt(DS,e[Yc]),markSecret:Km(e)}}var Km=e=>nt(IS,e[Dm]),Zm=()=>Km(PropertiesService.getScriptProperties(
).getProperties());function Jc(e){PropertiesService.getScriptProperties().setProperty(Dm,JSON.stringify(e))}function Qc({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(Im,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function jm(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=LS?n.setProperty(Yc,t):n.deleteProperty(Yc)}function Cs(e){PropertiesService.getScriptProperties().setProperty(Fm,e)}function As(e){
PropertiesService.getScriptProperties().setProperty(zm,JSON.stringify(e))}function Ps(e){PropertiesService.getScriptProperties().setProperty(Um,JSON.stringify(e))}var US=3,je=class{constructor(t={}){
this.begun=t;this.now=Wn(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=Bf;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=dn()),!this.memory)throw new te({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new te({key:"workbook.lostTab",with:{tab:G[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:ns}settings(){var t,n;return(n=this.read)!=null||(this.read=Sn((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Uf(n,t.staff);return(o==null?void 0:o.length)===0&&
t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Ps(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof te)return;throw t}}compileSettings(){let t=
this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&jm(t);let{settings:n,problems:r}=Sn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table(
"settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:this.remembered();return(
r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new $r(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered().version!==_h)throw new te({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?rs(this.table(
"units").rows.map(({code:r})=>r)):void 0;return new ms(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=
!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(
this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=mh(o=>this.table(o),t,()=>bs(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(As(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();gs(r,t)!==r&&n.setNote(gs(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Ic(n));return t.some(Eh)?(SpreadsheetApp.flush(),this.unsettled=!1,
t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=Ah(n,r);o&&(Ph(n,r)&&(SpreadsheetApp.flush(),r=this.readTable(t)),this.tables.set(t,r));let i=0;
for(;i<4&&Ch(n,r)&&(this.tables.set(t,r),Lh(n,r),!!Ic(r));i+=1)SpreadsheetApp.flush(),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=vo(t.rows);n!==this.remembered(
).groups&&(ks(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Cs(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();
t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);
return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,US))bo("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof te)return[t.problem];throw t}}log(t){
let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,bh(this.sheet("log"),t,this.now,ue(this.visitor())))}exclusively(t){if(!Mr(this.begun.waitMs))return;this.forget();let n=t();
return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(
36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[
t])!=null?o:0}&range=A${Ce(n)}`}};var Bm={daily:"sendDailyLetters"},KS="Asia/Ho_Chi_Minh",eu=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Bm[e]),Hm=e=>eu(e).length>0,Gm=(e,
t)=>eu(e).some(n=>n.getUniqueId()===t);function Wm(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=eu(t);n!=="none"&&ScriptApp.newTrigger(Bm[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(
KS).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var ZS=24*36e5,Fr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=dn())==null?void 0:t.post)!=null?n:Kn}
setRunner(t){Om(t)}setLease(t){$m(t)}setLastRun(t){Em(t)}setRefused(t){Pm(t)}keepJournal(t){Cm(t)}closeJournal(){Am()}alone(t,n){let r=Mr();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}
finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Nm()),this.firstLetter+ZS-Date.now()}send({to:t,subject:n,
text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},
...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Mm(this.firstLetter))}catch{
this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:
Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Wm({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Hm("daily")}};function Vm(e,t){if(!t||/\s/.test(
t))return!1;let n=Wt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:We(e.email).emails.some(o=>Wt(o)===n)}var jS=(e,t)=>t.some(
n=>n.code.trim()===e&&We(n.email).emails.length>0),BS=(e,t)=>t.filter(n=>Vm(n,e)),qm=(e,t)=>t.some(n=>Vm(n,e));function Ls(e,t){switch(e.is){case"staff":case"person":return BS(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Ns(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var tu=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:ue(e),contact:t.contact}};function Ms(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ls(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ns(t,r)?jS(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:tu(t,r)}}}function Co(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var zr=
e=>t=>e===""?ns:en(e,t.staff())||Er(e,t.remembered().owner)?{is:"staff",email:e}:qm(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Xm(e){let t=e==null?void 0:
e.triggerUid,n=new Fr(()=>r.spreadsheet());if(typeof t!="string"||!pe(n,()=>Gm("daily",t)))return;let r=new je({who:o=>zr(pe(n,()=>n.me()))(o)});Sf(r,n)}var Ur=({first:e,last:t},n)=>n>=e&&n<=t;
function HS(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?_n(i,n):"";return Ur(t,s)&&a!==i.approved?[{index:s,cells:{
approved:a}}]:[]});e.putOwn("accounts",o)}function GS(e,t){HS(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=_t(e,n),i=new Set;n.forEach((l,d)=>{Ur(t,d)&&
i.add(l.unit.trim())});let s=(l,d)=>Ur(t,d)||i.has(l.unit.trim()),a=Bi(n,o,s);Et.some(l=>t.columns().has(l))&&VS(e,t,n,a),e.putOwn("accounts",Hi(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Cn(
e.table("units").rows,o,()=>!0)),uo(e,"accounts",t.columns(),l=>Ur(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=fc(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({
index:t.first,notes:co(o.accounts[t.first])}),WS(e,t,u,r)}function WS(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Ad(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function VS(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=
t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(jt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=Ur(t,s.index)&&s.cells.rowId?{updated:
e.now,by:"",source:Yn.hand}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function qS(e,t){let n=e.table("accounts").rows,r=_t(e,n);e.putOwn("accounts",Hi(n,r,()=>!0)),
e.putOwn("units",Cn(e.table("units").rows,r,()=>!0)),uo(e,"units",t.columns(),o=>Ur(t,o))}function nu(e,t){et(e,()=>t.tab==="accounts"?GS(e,t):qS(e,t))}function YS(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var JS=({range:e})=>typeof e.getGridId=="function";function Ym(
e){if(!JS(e))return;let t=new je({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{
rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=YS(e.range);if(i<2)return;if(r==="settings"){QS(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(_e(r)).filter(u=>{let l=t.table(
r).at(u);return l>=s&&l<=a}));nu(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof te))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(_(n.problem),
"Sổ Tài Khoản",15)}}function QS(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(_).join(`\n`),"Cấu hình",15),nu(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}
function Jm(e){var t;return e.visitor().is!=="staff"?P({key:"who.staffOnly"}):(t=et(e,()=>(lt(e,!0),e.sortUnits(),ae({}))))!=null?t:P({key:"workbook.busy"})}var ru="Sổ Tài Khoản",Ao=["spreadsheets",
"script.container.ui","userinfo.email"],Qm=[...Ao,"script.scriptapp","script.send_mail"],ou=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Ao},"—",{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Ao},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Ao},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Ao},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Qm},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Qm}],iu=
e=>typeof e=="object"&&"page"in e,eg=Object.fromEntries(ou.filter(iu).map(e=>[e.page,e])),Is=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,tg=e=>ou.flatMap(t=>t!=="—"&&(iu(t)?Is(t.page):
t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),e_=ou.map(e=>e==="—"?void 0:{caption:e.caption,run:iu(e)?Is(e.page):e.run});function ng(){let e=SpreadsheetApp.getUi(
).createMenu(ru);for(let t of e_)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var su="L1",t_=/^Mã sổ: (\S+)$/;function au(e,t){var n;try{let r=(n=t_.exec(String(t.getRange(su).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Ds(e){let t=e.getSheetByName(G.summary.title);return t?au(e,t):"none"}var rg=e=>{var t,n;
return(n=(t=e.getSheetByName(G.summary.title))==null?void 0:t.getRange(su).canEdit())!=null?n:!0};function og(e,t){try{t.getRange(su).setValue(`Mã sổ: ${e.getId()}`).setFontColor("#9aa0a6")}catch{}}
var n_=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function ig(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Sn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${n_(_({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function cu(e,t,n){let r=Object.values(Ee),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(
u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(
l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===Ee.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:
p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}
}))}var Zn=Object.keys(G);function r_(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var uu=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{
title:r}=G[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=
this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:
[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=r_(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||
this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),
name:t,made:!0};return this.present().push(r),r}};function sg(e,t){let n=new Set(Object.values(t)),r=new uu(e,n),o={},i=[];for(let s of Zn){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(
...c)}return{found:o,did:i}}var o_=3,i_=()=>zf(Array.from({length:o_},()=>Utilities.getUuid()));function ag(e){let t=e!=null?e:Zm();t||(t={secret:i_(),isNew:!0},Jc(t));let{secret:n,isNew:r}=t;return{
key:new $r(n),isNew:r===!0,allMarked:()=>Jc({secret:n})}}var cg="Asia/Ho_Chi_Minh",ug="vi_VN";function s_(e){let t=[];return e.getSpreadsheetTimeZone()!==cg&&(e.setSpreadsheetTimeZone(cg),t.push({key:
"setup.zone"})),e.getSpreadsheetLocale()!==ug&&(e.setSpreadsheetLocale(ug),t.push({key:"setup.locale"})),t}var lg=Zn.filter(e=>Object.keys(_e(e)).length>0);function a_(e){return e.isNew?(ph(e),xo(e),
Tc(e),[]):[...fh(e),...xo(e)]}function Fs(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function c_(e,t,n,r,o){let i=new Lr(bs(e,r,o)),s=
Zn.flatMap(a=>{var c,u,l,d,p,f;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(
a))==null?void 0:p.positions)!=null?f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function u_(e,t,n,r,o,i){var p;let s=Object.fromEntries(Zn.map(f=>[f,t[f].id])),c=(f=>({version:f,
spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(
c),d=Object.fromEntries(Zn.filter(f=>!t[f].made).map(f=>[f,t[f].sheet]));Rh(c.version,{sheets:d,office:o,markKey:i},f=>{Qc({...c,version:f}),l=!0}),l||Qc(c)}function l_(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Ee.staff.label]:r.join(", ")}:{}}}var d_=e=>({[Ee.staff.label]:e,[Ee.replyTo.label]:"",[
Ee.testTo.label]:"",[Ee.lettersOn.label]:Ee.lettersOn.initial});function p_(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function f_(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&Ps(e);let n=t?Kf(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function dg(e){var N,K;let t=dn(),n=Fs(e),r=s_(e),{found:o,did:i}=sg(e,(N=
t==null?void 0:t.tabs)!=null?N:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let R of lg){let h=Jf(R,o[R]);s.set(R,h.open),r.push(...h.did)}let a=ag(t==null?
void 0:t.markSecret),c=new je({book:e,setUpKey:a.key});for(let R of Zn)c.edits(R,o[R].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":au(e,
o.summary.sheet),p=d==="copy"?d_(l()):l_(t,o.settings.id),f=p_(d,t!==void 0),g=s.get("settings").isNew;if(r.push(...f),!g){let R=cu(c.table("settings"),l,p);d!=="copy"&&r.push(...R)}let b=g?(K=
t==null?void 0:t.staff)!=null?K:[l()]:Sn(c.settingTexts()).settings.staff;r.push(...c_(e,o,s,b,n));for(let R of lg)r.push(...a_(s.get(R)));g&&r.push(...cu(c.table("settings"),l,p)),u_(e,o,t,n,c,
a.key);let w=a.isNew?vh(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&a.allMarked();let A=c.table("units");r.push(...ks(o.summary.sheet,o.units.name,s.get("units").positions,
A.rows)),d!=="here"&&og(e,o.summary.sheet),(t==null?void 0:t.groups)!==vo(A.rows)&&Cs(vo(A.rows)),c.compileSettings(),r.push(...f_(c.settings().staff,t==null?void 0:t.staff));let E=Object.fromEntries(
xs.map(R=>[R,s.get(R).rows]));return xs.some(R=>{var h;return((h=t==null?void 0:t.lines)==null?void 0:h[R])!==E[R]})&&As(E),lt(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!w&&
f.length===0,did:r}}var zs=(e,t=ru)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function lu(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,tg(e));try{let n=Co(),r=n?t(new je({
who:zr(n)})):[{key:"who.nobody"}];r!=null&&r.length&&zs(r.map(_).join(`\n`))}catch(n){zs(_(ds(n)))}}function pg(e){lu(Is(e),t=>{let n=ig(e,t.remembered()),{caption:r,where:o}=eg[e],i=
SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function fg(){lu("showMissingFirst",e=>{let t=Jm(e);t.ok||zs(
t.problems.map(({sentence:n})=>n).join(`\n`))})}function h_(e){let t=e.visitor();return t.is==="staff"||Er(Fs(e.spreadsheet()),ue(t))}var hg={key:"who.staffOnly"};function m_(e){let t=e.spreadsheet(),
n=Ds(t);if(n==="here")return rg(t)?void 0:hg;let r=n==="copy"?Fs(t):"";return r&&!Er(r,Co())?{key:"who.ownerFirst"}:void 0}function mg(){lu("setUp",e=>{let t=dn()?h_(e)?void 0:hg:m_(e);if(t)return[t];
let n=Mr();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=dg(e.spreadsheet());n.releaseLock();let i=o.map(_);return zs(r?_({key:"setup.first"}):i.length?i.join(`\n`):_({key:"setup.nothing"}),
"Thiết lập, sửa lại sổ"),[]})}var g_=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function du({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&Be(Ne(a),i)>1;if(!(!e||!o))return r?{key:
"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:He(t)}}:void 0:s(n)?{key:"health.gap",with:{last:He(n)}}:void 0}function gg({office:e,post:t,remembered:n,state:r}){
let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===ue(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:y_(du(n,!0,e.today))?[i?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:o}}]:[]}var y_=e=>e!==void 0&&e.key!=="health.trouble";function yg({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||
n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===ue(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function b_({remembered:{runner:
e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function w_({office:e,remembered:t,state:n}){
let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=gc(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:He(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:
a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:ot(Ne(c)),hour:String(o)}}],[ho(t,e.now),{key:"health.sending"}]]}function bg(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[
...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return g_(...b_(e),...w_(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:
"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function wg(e){ng(),x_(e==null?void 0:
e.source)}function x_(e){try{let t=new je({book:e,waitMs:5e3});t.compileSettings(),et(t,()=>lt(t,t.mayWrite("accounts","review"))),v_(t,e)}catch(t){t instanceof te?t.problem.key!=="workbook.notSetUp"?
e==null||e.toast(_(t.problem),"Sổ Tài Khoản",30):e&&k_(e):bo("onOpen",t)}}function k_(e){let t=Ds(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(_({key:n}),
"Sổ Tài Khoản",30)}function v_(e,t){var r;let n=du((r=e.remembered().post)!=null?r:Kn,e.settings().lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||t.toast(_(n),"Sổ Tài Khoản",30))}
function xg({drafts:e},{unit:t,draft:n}){return e.keep(t,n),ae({})}function kg({drafts:e},{unit:t}){return e.drop(t),ae({})}var Ks=["code","name","kind","parent","email","phone","required",
"extendedTo","note"],pu=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ut=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),fu=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),S_=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",__="cdcs|cong doan(?: co so)?|to chuc cong doan",vg="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",R_=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",T_=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Ut("bat buoc","required")],["extendedTo",Ut("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",fu("e ?-? ?mail","g?mail")],["email",Ut("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",fu("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ut("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",fu("cap tren","chu quan","quan ly","phu trach")],["parent",Ut("(?:truc )?thuoc","parent","superior")],["kind",Ut(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",pu("cap(?: cong doan| don vi)?")],["note",Ut("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ut("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",pu("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ut(`ten (?:day du )?(?:cua )?(?:${R_})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",pu(`${S_}${vg}`,`(?:${__})${vg}`)]],O_=/\b(?:cu|truoc(?: day)?)$/,$_=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Us=e=>j($(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function E_(e){
var n,r;let t=Us(e);if(!(!t||O_.test(t)))return(r=Ks.find(o=>Us(st[o].heading)===t))!=null?r:(n=T_.find(([,o])=>o.test(t)))==null?void 0:n[0]}var Zs=200;function jn(e){let t=new Map,n=[];
return e.slice(0,Zs).forEach((r,o)=>{let i=E_(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Us(r))?"parent":i;s&&!t.has(s)?t.set(s,o):$(r)&&!$_.test(Us(r))&&n.push($(r))}),{at:t,leftOut:n}}var Tg=ly(
Sg(),1);var Og=["\u0009",";",",","|"],C_=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,A_=20,P_=2e3,_g=(e,t)=>jn(e.slice(0,P_).split(t)).at.size;function L_(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,A_),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&_g(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of Og)for(let a of t){let c=_g(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var $g="\ue000",N_=5e3;function M_(e,t,n,r){let o=Math.min(e.length,t+N_),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function I_(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?M_(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?Rg(
e,i,t):Rg(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,$g):u,c< e.length&&(o+=e[c]),i=c+1}return o}function Rg(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function D_(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>z_(n.slice(n.indexOf(">")+1))))}var F_={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},z_=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=F_[String(o).toLowerCase()])!=null?s:t}).trim(),U_=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Eg(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=D_(t);if(n)return n;let r=C_.exec(t),o=r?t.slice(r[0].length):t,i=Og.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:L_(o),a=s==="|"?o.split(
`\n`).map(U_).join(`\n`):o,c=I_(a,s);if(c==="")return[];let{data:u}=(0,Tg.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split($g).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var Cg=20;
function gu(e){let t=e.slice(0,Cg).map(o=>({row:o,at:jn(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function K_(e){let t=e.map(n=>$(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var Z_=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,j_=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,B_=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function H_(e){return Ks.some(
n=>n!=="code"&&n!=="name"&&e[n])||!Z_.test(e.code)?!1:j_.test(e.code)||B_.test(j(e.name))}function G_(e){var r,o;let{emails:t,bad:n}=We(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
kt(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=Bt(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=Ge(e.extendedTo))!=null?o:e.extendedTo:""}}function bu(e){var d,p,f,g;let t=
Eg(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=gu(t),r=n&&jn(n.cells).at.size<2?V_(t):void 0,o=(d=r&&gu(r))!=null?d:n,{at:i,leftOut:s}=jn((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>st[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(f=o==null?void 0:o.line)!=null?f:1,sections:[],
offers:r?q_(t,r):[]},u=o?t.filter(({line:b})=>b>o.line):[],l=((g=o==null?void 0:o.cells)!=null?g:[]).map(b=>$(b)).join("\u0009");return u.forEach(({line:b,cells:w},A)=>{if(A===0&&K_(w)||w.map(N=>$(
N)).join("\u0009")===l)return;let E=Object.fromEntries(Ks.map(N=>[N,$(i.has(N)?w[i.get(N)]:"")]));if(H_(E)){c.sections.push({line:b,text:[E.code,E.name].filter(Boolean).join(" · ")});return}if(!r)for(
let N of["name","kind","parent","note"]){let K=E[N]?mn(w[i.get(N)]):void 0;K&&c.offers.push({line:b,from:E[N],to:K.text})}c.lines.push({line:b,unit:G_({...E,email:W_(w,i.get("email"))})})}),c}var W_=(
e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>$(r)).filter(Boolean).join(`\n`)};function V_(e){let t=o=>{var i;return(i=ju(o.map(({cells:s})=>s.slice(0,Zs))))==null?
void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Cg)),r=n&&gu(n);return r&&jn(r.cells).at.size>1?t(e):void 0}function q_(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,
Zs).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var yu=e=>ye(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function X_(e){let t=new Map,n=
new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{ye(o)&&(t.set(ye(o),s),n.has(yu(o))||n.set(yu(o),s),Le(i)&&!r.has(Le(i))&&r.set(Le(i),s))}),{byCode:t,byNear:n,byName:r}}var Y_=(e,t)=>[e,
t].filter(Boolean).join(" · ")||"(trống)";function wu(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=X_(t),s=new Map,a=new Map,c=new Map;for(let{
line:l,unit:d}of e.lines){let p=ye(d.code);p&&!s.has(p)&&s.set(p,l)}let u=ji([...e.lines.map(({unit:l})=>l),...t.filter(l=>!s.has(ye(l.code)))]);for(let{line:l,text:d}of e.sections)n.rejected.push({
line:l,text:d,why:[_({key:"roster.section"})]});return e.lines.forEach(({line:l,unit:d},p)=>{var M;let f=ye(d.code),g=yu(d.code),b=u[p].filter(({column:H,problem:Re})=>H!=="phone"&&
Re.key!=="roster.codeTwice").map(xa),w=s.get(f);w!==void 0&&w!==l&&b.push(_({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let A=r.get(f),E=A===void 0&&f?t[(M=o.get(g))!=null?M:-1]:void 0,
N=a.get(g);if(E?b.push(_({key:"roster.nearCode",with:{code:E.code,name:E.name}})):A===void 0&&f&&N&&w===l&&b.push(_({key:"roster.nearLine",with:N})),f&&!N&&a.set(g,{line:l,code:d.code}),b.length){
n.rejected.push({line:l,text:Y_(d.code,d.name),why:b});return}let K=Le(d.name),R=c.get(K),h=i.get(K);if(R?n.notes.push({line:l,text:_({key:"roster.sameNameLine",with:{...R,name:d.name}})}):
h!==void 0&&h!==A&&n.notes.push({line:l,text:_({key:"roster.sameName",with:{name:d.name,code:t[h].code}})}),R||c.set(K,{line:l,code:d.code}),A===void 0){n.added.push({line:l,unit:d});return}let m=t[
A],y=e.has.filter(H=>H!=="code"&&d[H]!==m[H]);if(y.length===0){n.same+=1;return}let{code:x,...k}=Object.fromEntries(e.has.map(H=>[H,d[H]]));n.changed.push({line:l,index:A,unit:{code:m.code,...k},code:
m.code,name:d.name,columns:y.map(H=>{let Re=st[H].heading;return d[H]===""?_({key:"roster.emptied",with:{column:Re,was:m[H]}}):Re})})}),n.absent=t.filter(({code:l})=>ye(l)&&!s.has(ye(l))).map(({code:
l,name:d})=>({code:l,name:d})),n}var Ag=100,J_=2e4;function Pg(e){return e.lines.length===0?[Fe({key:"roster.empty"})]:e.lines.length>J_?[Fe({key:"roster.tooLong"})]:e.missingColumns.map(t=>Fe({key:
"roster.needColumn",with:{column:t}}))}function Lg(e,{text:t}){if(e.visitor().is!=="staff")return P({key:"who.staffOnly"});let n=bu(t),r=Pg(n);if(r.length)return ct(r);let o=wu(n,e.table(
"units").rows);return ae({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:
o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,Ag),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,Ag)}})}function Q_(e,t){
t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:r}
)=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),lt(e,!0),e.readyLines()}function Ng(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return P({key:"who.staffOnly"});let n=bu(t),r=Pg(n);return r.length?ct(r):(o=et(e,()=>{let i=wu(n,e.table("units").rows);return Q_(e,i),ae({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:P({key:"workbook.busy"})}var eR=400;function Mg(e,t,n,r,o=r){let i=Wo(e.settings),s=dr(e),a=e.deadline.dueBefore?Vo(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(eR,Be(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=ke(t,d);if(i.sends(p)){let{line:f,held:g}=tR(e,s,p,d===0?o:
r,u,c);u=g,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=nR(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function tR(e,t,n,r,o,
i){let s=kn(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=vn(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var nR=({units:e},t,n)=>e.filter(r=>{var o;return se(r)&&at(r.emails).length&&!((o=t.of(xn(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Ig({counts:e,held:t}){return[ri.filter(r=>e[r]).map(r=>`${e[r]} ${J(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var xu=e=>({key:"setting.empty",with:{label:e}});function Fg({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,g=me(n.last),b=c.testTo.join(", "),w=ci(c),A=!!a.dueBefore&&!!c.lettersFrom&&!w,E=A&&(c.lettersFrom>n.last||t>n.last),N=e.units.filter(K=>se(K)&&!at(K.emails).length).length;return{
refuse:Dg([!a.dueBefore,xu("Hạn nộp (trước ngày)")],[!c.lettersFrom,xu("Gửi thư từ ngày")],[!at(u).length,ba],[w,{key:"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[A&&!E&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:g}}]),warn:Dg([E,{key:"letter.startLate",
with:{last:g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[N>0,{key:"letter.unreachable",with:{units:N}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!l.trim(),xu(
"Liên hệ khi cần hỗ trợ")])}}var Dg=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Ug=21,zg=100,rR=400;function Tt(e,t,n){return e.visitor().is==="staff"?n(Po(e,t)):P({key:"who.staffOnly"})}
function Po(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:Ji(e,t,void 0,n)}}var ku=e=>e>zg?rR:zg;function vu({office:e,state:t,quota:n}){let r=dr(t),o=[];for(let i=0;
i<=Ug;i+=1){let s=ke(e.today,i),{go:a,held:c}=vn(kn(t,s,r).letters,Math.min(i===0?n:1/0,ku(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Kr=(e,t)=>{var n;return(n=kn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:vu(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function js({office:e,post:t,remembered:
n,state:r,quota:o},i){let s=Qi(e.compileSettings(),e.settings()),a=Mg(r,e.today,ke(e.today,Ug),ku(o),Math.min(o,ku(o))),{refuse:c,warn:u}=Fg({state:r,today:e.today,forecast:a,zones:t.zones(),me:ue(
e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...c],warn:u}}var Kg=60,oR=40,Su=(e,t)=>{var n,r,o;return{key:e.key,kind:J(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function iR({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ot(e),
counts:Ig({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,Kg).map(s=>Su(s,r)),more:Math.max(0,t.length-Kg)}}function sR({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:He(l),why:d}});return{unknown:r.filter(({state:o})=>o===he.unknown),recent:r.slice(0,
oR)}}var Bs=e=>Fe(e);function Hs(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=js(e,!1),s=yg(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:ue(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:gg(e).map(Bs),refuse:o.map(Bs),warn:[...i,...s?[s]:[]].map(Bs),health:bg(e).map(Bs),days:vu(e).map(a=>iR(a,r)),...sR(e)}}var _u=(e,t,{key:n})=>Tt(e,t,r=>{var u;
let o=Kr(r,n),i=ue(e.visitor());if(!o||!i)return P({key:"letter.gone"});if(r.quota<1)return P({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}
},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Rr(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return P({key:"letter.notSent",with:{to:i}})}return ae({to:i})}),Ru=(
e,t,{key:n})=>Tt(e,t,r=>{var s;let o=Kr(r,n);if(!o)return P({key:ho(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=ts(e,t,(c,{register:u})=>{
var l;return Gt((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${go}: ${ue(e.visitor())}`);return a?a.held?P((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?P({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),ae({did:a.did})):P({key:"letter.busy"})}catch(a){if(a instanceof Jt)return P({key:"workbook.busy"});throw a}});function Zg({office:e,
post:t},n,r,o,i){let s=`${o.why}: ${ue(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=fo(c).get(n);return u===void 0&&!i?P({key:"letter.gone"}):r(u===void 0?void 0:lr(c[u].state))?(
Yt(e,new Map([[n,{...i&&u===void 0?dt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),ae({})):P({key:"letter.settled"})});return a?a.value:P({key:"workbook.busy"})}var Tu=(e,t,{key:n})=>Tt(e,t,r=>Zg(r,
n,o=>!Gt(o),{state:he.skipped,why:"Cán bộ chọn bỏ qua"},Kr(r,n))),Ou=(e,t,{key:n,wasSent:r})=>Tt(e,t,o=>Zg(o,n,i=>i==="unknown",r?{state:he.sent,why:"Cán bộ xác nhận đã gửi"}:{state:he.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function aR({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Ee.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var $u=(e,t,{on:n,takeOver:r})=>Tt(e,t,o=>{let i=n?js(o,r).refuse:[];if(i.length)return ct(i.map(a=>Fe(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),aR(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),ae(Hs(Po(e,t)))):P({key:
"workbook.busy"})});function cR({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==ue(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var jg=(e,t)=>Tt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&vf(e,t),ae(Hs(cR(n)||
r?Po(e,t):n))}),Bg=(e,t,{key:n})=>Tt(e,t,r=>{let o=Kr(r,n);if(!o)return P({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Rr(o,r.state);return ae({...Su(o,r.state),subject:i,html:s,
text:a,zalo:ff(o,r.state),attachments:c.map(({name:u})=>u)})});var Zr=e=>Ff(JSON.stringify(Et.map(t=>e[t])));function uR(e,t,n){let r={row:e.rowId},o=Rn(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:Vn(mi(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Vn(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:Vn({key:"account.changedSince",with:{columns:hr(e,n).join(", ")}}),...r}),i}var Eu=(e,t)=>e.rowId||`~${t}`;function Lo(e,t,n,r=Sr(e)){let o=Object.fromEntries(ge.map(s=>[s,e[s]])),i=
qe(e);return{rowId:Eu(e,t),version:Zr(e),fields:o,stopped:i,says:i?[]:uR(e,r,n),review:Rn(e,n),comment:e.comment}}var Gs=(e,t,n)=>{var r;return tr({dueBefore:t.dueBefore,graceUntil:t.graceUntil,
extendedTo:er((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},Bn=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ge.some(o=>n[o])?[{row:n,index:r}]:[]);var Hg=({code:e,name:t})=>({code:e.trim(),name:t});
function Gg(e,t){var g;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Ls(n,o),s=(g=t.unit)!=null?g:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=Ms(s,n,o,r);if(!b.may)return P(
b.why)}let a=Ns(n,r);if(s===void 0&&i.length===0&&!a)return P(tu(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return ae({who:{email:ue(n),
isStaff:n.is==="staff"},unit:c&&{...Hg(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(Hg),mayChoose:a,rows:c?Bn(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>Lo(b,w,
e.markKey())):[],deadline:Gs(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Wg(e){let t=e.visitor(),n=e.table("units").rows,r=
Ls(t,n),o=Ns(t,e.settings())?n:r;return ae({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Cu=(e,t)=>e.trim()===t.trim();function Vg(e,t,n){let r={...t.fields},o=[];for(
let s of ge){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Cu(c,a)?r[s]=u:!Cu(u,a)&&!Cu(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var qg=200,lR=30,dR=(e,t)=>({...oa(it),unit:e,usage:Me.active,rowId:t}),pR=(e,t)=>ge.every(n=>e[n]===t[n])&&qe(e)===qe(t),fR=(e,t)=>t.stopped&&e.kind?void 0:Sr(t.fields),hR=(e,t,n)=>({...e,...n==null?
void 0:n.values,usage:t.stopped?Me.stopped:Me.active}),mR=e=>({fields:Object.fromEntries(ge.map(t=>[t,e[t]])),stopped:qe(e)});function gR(e,t){if(!t||!e.opened||Zr(t)===e.version)return e;let{fields:
n,stopped:r,bothChanged:o}=Vg(e.opened,e,mR(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Zr(t)}}function yR(e,t,n){let r=n.findIndex((l,d)=>Eu(l,d)===e.rowId),o=r<0?void 0:n[r],i=gR(e,o);
if(o&&o.unit.trim()!==t)return Fe({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Fe({key:"form.rowGone"},{row:i.rowId});let s=o!=null?o:dR(t,i.rowId),a=fR(s,i),c=hR(s,i,a);if(
!o)return{sent:i,reading:a,after:c,what:"added"};let u=pR(o,c)?"same":qe(c)&&!qe(o)?"stopped":"changed";return{sent:i,reading:a,index:r,before:o,after:c,what:u}}var bR=e=>({by:e.source===Yn.hand?"":
e.by,at:He(e.updated)}),wR=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Zr(n)!==o.version?[{...Lo(n,r,e.markKey()),...bR(n)}]:[]);function xR(e){return e.filter(({sent:t,what:n}
)=>!t.stopped&&n!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Vn(o.problem),row:
t.rowId,field:o.field,suggest:o.suggest}))})}function kR(e,t,n){let r=e.some(({after:i})=>!qe(i)&&i.kind!==B.none),o=new Set(e.map(({index:i})=>i));return r?Bn(n,t).filter(({row:i,index:s}
)=>i.kind===B.none&&!qe(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Zr(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Me.stopped},what:"stopped"})):[]}function vR(
e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Bn(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!qe(s)),i=
o.filter(s=>s.kind===B.none);return i.length===0||i.length===o.length?[]:i.map(s=>Fe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var SR=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==B.none&&!qe(n));function _R(e,t,n,r){let o=wR(e,n);if(o.length)return ct(o.map(a=>Fe({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&Bn(r,t.unit).length+i>qg)return P({key:"form.unitFull",with:{most:qg}});let s=[...xR(n),...vR(n,t.unit,r)];return SR(n)&&!t.consent&&s.push(Fe({key:"form.consent"},{field:"consent"})),
s.length?ct(s):void 0}var RR=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...ge.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ct),...t&&t.usage!==n.usage?[Ct("usage")]:[
]]))],Xg=e=>Object.fromEntries(bl.map(t=>[t,e[t]]));function TR(e,t,n,r){let o=e.visitor(),i=ue(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==B.none&&n.consent;
Object.assign(l,{updated:e.now,by:i,source:Yn.form},p?{consent:`${i||"Người dùng biểu mẫu"}, ${He(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:RR(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=hc(e,{accounts:[...a,...c.map(
l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:Xg(l.after)})),added:c.map(l=>Xg(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:
l})=>(l==null?void 0:l.review)===ve.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function OR(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=
new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:
a.kind===B.none?`${B.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:Bn(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Lo(a,c,e.markKey(),s.get(a.rowId))),
deadline:Gs(o,i,e.today),pages:i.pages}}function $R(e,t){let n=e.table("units").rows,r=Ms(t.unit,e.visitor(),n,e.settings());if(!r.may)return P(r.why);let o=e.table("accounts").rows,i=t.rows.map(
d=>yR(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return ct(s);let a=i;a.push(...kR(a,t.unit,o));let c=_R(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?TR(e,u,t,
r.unlisted):cf(e,t.unit);return ae(OR(e,t,a,l))}function Yg(e,t){var n;return t.rows.length===0?P({key:"form.nothing"}):t.rows.length>lR?P({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?ct([{key:"form.oldPage",sentence:_({key:"form.oldPage"})}]):(n=et(e,()=>$R(e,t)))!=null?n:P({key:"workbook.busy"})}var hn=e=>Q().check(Os(e)),Ws=hn(Zi),Jg=ne(
Object.fromEntries(ge.map(e=>[e,hn(2e3)]))),ER=ne({rowId:Q().check($o(/^[~\w-]{1,40}$/)),version:hn(400),fields:Jg,stopped:zn(),opened:ln(ne({fields:Jg,stopped:zn()}))}),Au=ne({}),Vs=ne({key:hn(300)}
),fn=(e,t)=>({input:e,run:t}),pn=(e,t)=>fn(e,(n,r,o)=>t(n,o)),Qg={openForm:pn(ne({unit:ln(Ws)}),Gg),listUnits:pn(Au,Wg),saveReport:pn(ne({unit:Ws,consent:zn(),rows:Un(ER).check(Os(60))}),Yg),
keepDraft:pn(ne({unit:Ws,draft:hn(6e4)}),xg),dropDraft:pn(ne({unit:Ws}),kg),checkAll:pn(Au,uf),previewRoster:pn(ne({text:hn(4e6)}),Lg),importRoster:pn(ne({text:hn(4e6)}),Ng),lettersView:fn(Au,jg),
previewLetter:fn(Vs,Bg),sendToMe:fn(Vs,_u),sendNow:fn(Vs,Ru),skipLetter:fn(Vs,Tu),decideUnknown:fn(ne({key:hn(300),wasSent:zn()}),Ou),switchLetters:fn(ne({on:zn(),takeOver:zn()}),$u)},CR=41e5;
function ey(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Qg,n))throw new Error("unknown call");if(typeof r!="string"||r.length>CR)throw new Error("malformed body");let{input:
o,run:i}=Qg[n];return i(e,t,xm(o,JSON.parse(r)))}function AR(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function ty(e,t){let n;try{let r=Co();if(
r==="")return JSON.stringify(P({key:"who.nobody"}));let o=n=new je({who:zr(r)});return JSON.stringify(ey(o,new Fr(()=>o.spreadsheet()),e,t))}catch(r){let o=ds(r);return JSON.stringify(P(
o.key==="workbook.unexpected"&&n&&AR(n)?{key:"workbook.protected"}:o))}}function PR(e){wg(e)}function LR(e){e!=null&&e.range&&e.source&&Ym(e)}function NR(e,t){return ty(e,t)}function MR(e){Xm(e)}
function IR(){fg()}function DR(){mg()}return dy(FR);})();
function onEdit(...a) { return App.onEdit(...a); }
function onOpen(...a) { return App.onOpen(...a); }
function rpc(...a) { return App.rpc(...a); }
function sendDailyLetters(...a) { return App.sendDailyLetters(...a); }
function setUp(...a) { return App.setUp(...a); }
function showCheck() { return App.openPage("check"); }
function showForm() { return App.openPage("form"); }
function showLetters() { return App.openPage("letters"); }
function showMissingFirst(...a) { return App.showMissingFirst(...a); }
function showRoster() { return App.openPage("roster"); }
