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
"use strict";var App=(()=>{var gS=Object.create;var Ci=Object.defineProperty;var yS=Object.getOwnPropertyDescriptor;var bS=Object.getOwnPropertyNames;var wS=Object.getPrototypeOf,kS=
Object.prototype.hasOwnProperty;var xS=(e,t,n)=>t in e?Ci(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var vS=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},SS=(e,t)=>{for(var n in t)Ci(e,n,{get:t[n],enumerable:!0})},rh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of bS(t))!kS.call(e,o)&&o!==n&&Ci(e,o,{get:(
)=>t[o],enumerable:!(r=yS(t,o))||r.enumerable});return e};var RS=(e,t,n)=>(n=e!=null?gS(wS(e)):{},rh(t||!e||!e.__esModule?Ci(n,"default",{value:e,enumerable:!0}):n,e)),TS=e=>rh(Ci({},"__esModule",{
value:!0}),e);var ae=(e,t,n)=>xS(e,typeof t!="symbol"?t+"":t,n);var U0=vS((Cp,Lp)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Lp=="object"&&
typeof Cp!="undefined"?Lp.exports=t():e.Papa=t()})(Cp,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=S(g);y.chunkSize=
parseInt(y.chunkSize),g.step||g.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,f),this.parseChunk=function(g,y){var x=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){let K=this._config.newline;K||(C=this._config.quoteChar||'"',K=this._handle.guessLineEndings(g,C)),g=[...g.split(K).slice(x)].join(K)}
this.isFirstChunk&&O(this._config.beforeFirstChunk)&&(C=this._config.beforeFirstChunk(g))!==void 0&&(g=C),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+g,C=(this._partialLine="",
this._handle.parse(x,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=C.meta.cursor,x=(this._finished||(this._partialLine=x.substring(g-this._baseIndex),
this._baseIndex=g),C&&C.data&&(this._rowCount+=C.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:C,workerId:s.WORKER_ID,finished:x});
else if(O(this._config.chunk)&&!y){if(this._config.chunk(C,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=C=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(C.data),this._completeResults.errors=this._completeResults.errors.concat(C.errors),
this._completeResults.meta=C.meta),this._completed||!x||!O(this._config.complete)||C&&C.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||C&&
C.meta.paused||this._nextChunk(),C}this._halted=!0},this._sendError=function(g){O(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=T(this._chunkLoaded,this),g.onerror=T(this._chunkError,this)),g.ontimeout=T(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(
y in x)g.setRequestHeader(y,x[y])}var C;this._config.chunkSize&&(C=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+C));try{g.send(
this._config.downloadRequestBody)}catch(K){this._chunkError(K.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,y,x=
typeof FileReader!="undefined";this.stream=function(C){this._input=C,y=C.slice||C.webkitSlice||C.mozSlice,x?((g=new FileReader).onload=T(this._chunkLoaded,this),g.onerror=T(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var C=
this._input,K=(this._config.chunkSize&&(K=Math.min(this._start+this._config.chunkSize,this._input.size),C=y.call(C,this._start,K)),g.readAsText(C,this._config.encoding));x||this._chunkLoaded({target:{
result:K}})},this._chunkLoaded=function(C){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(C.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function d(f){var g;c.call(this,f=f||{}),this.stream=function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=
this._config.chunkSize,g=y?(x=g.substring(0,y),g.substring(y)):(x=g,""),this._finished=!g,this.parseChunk(x)}}function p(f){c.call(this,f=f||{});var g=[],y=!0,x=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(C){this._input=C,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){x&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},this._streamData=T(function(C){try{g.push(typeof C=="string"?C:C.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(K){this._streamError(K)}},this),this._streamError=T(function(C){this._streamCleanUp(),this._sendError(C)},this),this._streamEnd=T(function(){
this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=T(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(f){var g,y,x,C,K=Math.pow(2,53),Le=-K,me=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,qe=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
te=this,Ne=0,$=0,Se=!1,j=!1,V=[],A={data:[],errors:[],meta:{}};function Xe(Y){return f.skipEmptyLines==="greedy"?Y.join("").trim()==="":Y.length===1&&Y[0].length===0}function fe(){if(A&&x&&(zt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),f.skipEmptyLines&&(A.data=A.data.filter(function(ge){return!Xe(ge)})),Ae(
)){let ge=function(ot){V.push(ot)};var H=ge;if(A)if(Array.isArray(A.data[0])){for(var Y=0;Ae()&&Y< A.data.length;Y++)A.data[Y].forEach(ge);A.data.splice(0,1)}else A.data.forEach(ge)}function q(ge,ot){
for(var $e=f.header?{}:[],J=0;J< ge.length;J++){var G=J,it=ge[J],it=((ne,ye)=>(Be=>(f.dynamicTypingFunction&&f.dynamicTyping[Be]===void 0&&(f.dynamicTyping[Be]=f.dynamicTypingFunction(Be)),(
f.dynamicTyping[Be]||f.dynamicTyping)===!0))(ne)?ye==="true"||ye==="TRUE"||ye!=="false"&&ye!=="FALSE"&&((Be=>{if(me.test(Be)&&(Be=parseFloat(Be),Le< Be&&Be< K))return 1})(ye)?parseFloat(ye):qe.test(
ye)?new Date(ye):ye===""?null:ye):ye)(G=f.header?J>=V.length?"__parsed_extra":V[J]:G,it=f.transform?f.transform(it,G):it);G==="__parsed_extra"?($e[G]=$e[G]||[],$e[G].push(it)):$e[G]=it}
return f.header&&(J>V.length?zt("FieldMismatch","TooManyFields","Too many fields: expected "+V.length+" fields but parsed "+J,$+ot):J< V.length&&zt("FieldMismatch","TooFewFields",
"Too few fields: expected "+V.length+" fields but parsed "+J,$+ot)),$e}var _e;A&&(f.header||f.dynamicTyping||f.transform)&&(_e=1,!A.data.length||Array.isArray(A.data[0])?(A.data=A.data.map(q),_e=
A.data.length):A.data=q(A.data,0),f.header&&A.meta&&(A.meta.fields=V),$+=_e)}function Ae(){return f.header&&V.length===0}function zt(Y,q,_e,H){Y={type:Y,code:q,message:_e},H!==void 0&&(Y.row=H),
A.errors.push(Y)}O(f.step)&&(C=f.step,f.step=function(Y){A=Y,Ae()?fe():(fe(),A.data.length!==0&&(Ne+=Y.data.length,f.preview&&Ne>f.preview?y.abort():(A.data=A.data[0],C(A,te))))}),this.parse=function(
Y,q,_e){var H=f.quoteChar||'"',H=(f.newline||(f.newline=this.guessLineEndings(Y,H)),x=!1,f.delimiter?O(f.delimiter)&&(f.delimiter=f.delimiter(Y),A.meta.delimiter=f.delimiter):((H=((ge,ot,$e,J,G)=>{
var it,ne,ye,Be;G=G||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ho=0;ho< G.length;ho++){for(var Xt,Ti=G[ho],Ye=0,Yt=0,je=0,ft=(ye=void 0,new w({comments:J,delimiter:Ti,newline:ot,preview:
10}).parse(ge)),gn=0;gn< ft.data.length;gn++)$e&&Xe(ft.data[gn])?je++:(Xt=ft.data[gn].length,Yt+=Xt,ye===void 0?ye=Xt:0< Xt&&(Ye+=Math.abs(Xt-ye),ye=Xt));0< ft.data.length&&(Yt/=ft.data.length-je),
1.99< Yt&&(ne===void 0||Ye< ne||Ye===ne&&Be< Yt)&&(ne=Ye,it=Ti,Be=Yt)}return{successful:!!(f.delimiter=it),bestDelimiter:it}})(Y,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?
f.delimiter=H.bestDelimiter:(x=!0,f.delimiter=s.DefaultDelimiter),A.meta.delimiter=f.delimiter),S(f));return H.header=Ae(),f.preview&&f.header&&H.preview++,g=Y,y=new w(H),A=y.parse(g,q,_e),fe(),Se?{
meta:{paused:!0}}:A||{meta:{paused:!1}}},this.paused=function(){return Se},this.pause=function(){Se=!0,y.abort(),g=O(f.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
te.streamer._halted?(Se=!1,te.streamer.parseChunk(g,!0)):(void 0)(te.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),A.meta.aborted=!0,O(f.complete)&&f.complete(A),g=
""},this.guessLineEndings=function(ge,H){ge=ge.substring(0,1048576);var H=new RegExp(m(H)+"([^]*?)"+m(H),"gm"),_e=(ge=ge.replace(H,"")).split("\r"),H=ge.split(`\n`),ge=1< H.length&&H[0].length<_e[
0].length;if(_e.length===1||ge)return`\n`;for(var ot=0,$e=0;$e<_e.length;$e++)_e[$e][0]===`\n`&&ot++;return ot>=_e.length/2?`\r\n`:"\r"}}function m(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(f){var g=(f=f||{}).delimiter,y=f.newline,x=f.comments,C=f.step,K=f.preview,Le=f.fastMode,me=null,qe=!1,te=f.quoteChar==null?'"':f.quoteChar,Ne=te;if(f.escapeChar!==void 0&&(Ne=
f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),x===g)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||
-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var $=0,Se=!1;this.parse=function(j,V,A){if(typeof j!="string")throw new Error("Input must be a string");var Xe=
j.length,fe=g.length,Ae=y.length,zt=x.length,Y=O(C),q=[],_e=[],H=[],ge=$=0;if(!j)return Ye();if(Le||Le!==!1&&j.indexOf(te)===-1){for(var ot=j.split(y),$e=0;$e< ot.length;$e++){if(H=ot[$e],$+=H.length,
$e!==ot.length-1)$+=y.length;else if(A)return Ye();if(!x||H.substring(0,zt)!==x){if(Y){if(q=[],Be(H.split(g)),Yt(),Se)return Ye()}else Be(H.split(g));if(K&&K<=$e)return q=q.slice(0,K),Ye(!0)}}
return Ye()}for(var J=j.indexOf(g,$),G=j.indexOf(y,$),it=new RegExp(m(Ne)+m(te),"g"),ne=j.indexOf(te,$);;)if(j[$]===te)for(ne=$,$++;;){if((ne=j.indexOf(te,ne+1))===-1)return A||_e.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:$}),Xt();if(ne===Xe-1)return Xt(j.substring($,ne).replace(it,te));if(te===Ne&&j[ne+1]===Ne)ne++;else if(te===Ne||ne===0||j[
ne-1]!==Ne){J!==-1&&J< ne+1&&(J=j.indexOf(g,ne+1));var ye=ho((G=G!==-1&&G< ne+1?j.indexOf(y,ne+1):G)===-1?J:Math.min(J,G));if(j.substr(ne+1+ye,fe)===g){H.push(j.substring($,ne).replace(it,te)),j[$=
ne+1+ye+fe]!==te&&(ne=j.indexOf(te,$)),J!==-1&&J<$&&(J=j.indexOf(g,$)),G!==-1&&G<$&&(G=j.indexOf(y,$));break}if(ye=ho(G),j.substring(ne+1+ye,ne+1+ye+Ae)===y){if(H.push(j.substring($,ne).replace(it,
te)),Ti(ne+1+ye+Ae),J!==-1&&J<$&&(J=j.indexOf(g,$)),ne=j.indexOf(te,$),Y&&(Yt(),Se))return Ye();if(K&&q.length>=K)return Ye(!0);break}_e.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:q.length,index:$}),ne++}}else if(x&&H.length===0&&j.substring($,$+zt)===x){if(G===-1)return Ye();$=G+Ae,G=j.indexOf(y,$),J!==-1&&J<$&&(J=j.indexOf(g,
$))}else if(J!==-1&&(J< G||G===-1))H.push(j.substring($,J)),$=J+fe,J=j.indexOf(g,$);else{if(G===-1)break;if(H.push(j.substring($,G)),Ti(G+Ae),Y&&(Yt(),Se))return Ye();if(K&&q.length>=K)return Ye(!0)}
return Xt();function Be(je){q.push(je),ge=$}function ho(je){var ft=0;return ft=je!==-1&&(je=j.substring(ne+1,je))&&je.trim()===""?je.length:ft}function Xt(je){return A||(je===void 0&&(je=j.substring(
$)),H.push(je),$=Xe,Be(H),Y&&Yt()),Ye()}function Ti(je){$=je,Be(H),H=[],G=j.indexOf(y,$)}function Ye(je){if(f.header&&!V&&q.length&&!qe){var ft=q[0],gn=Object.create(null),hu=new Set(ft);let th=!1;
for(let mo=0;mo< ft.length;mo++){let Jt=a(ft[mo]);if(gn[Jt=O(f.transformHeader)?f.transformHeader(Jt,mo):Jt]){let Oi,nh=gn[Jt];for(;Oi=Jt+"_"+nh,nh++,hu.has(Oi););hu.add(Oi),ft[mo]=Oi,gn[Jt]++,th=!0,(
me=me===null?{}:me)[Oi]=Jt}else gn[Jt]=1,ft[mo]=Jt;hu.add(Jt)}th&&console.warn("Duplicate headers found and renamed."),qe=!0}return{data:q,errors:_e,meta:{delimiter:g,linebreak:y,aborted:Se,truncated:
!!je,cursor:ge+(V||0),renamedHeaders:me}}}function Yt(){C(Ye()),q=[],_e=[]}},this.abort=function(){Se=!0},this.getCharIndex=function(){return $}}function v(f){var g=f.data,y=o[g.workerId],x=!1;if(
g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var C={abort:function(){x=!0,L(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(O(y.userStep)){for(var K=
0;K< g.results.data.length&&(y.userStep({data:g.results.data[K],errors:g.results.errors,meta:g.results.meta},C),!x);K++);delete g.results}else O(y.userChunk)&&(y.userChunk(g.results,C,g.file),
delete g.results)}g.finished&&!x&&L(g.workerId,g.results)}function L(f,g){var y=o[f];O(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[f]}function b(){throw new Error("Not implemented.")}
function S(f){if(typeof f!="object"||f===null)return f;var g,y=Array.isArray(f)?[]:{};for(g in f)y[g]=S(f[g]);return y}function T(f,g){return function(){f.apply(g,arguments)}}function O(f){
return typeof f=="function"}return s.parse=function(f,g){var y=(g=g||{}).dynamicTyping||!1;if(O(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,g.transform=!!O(g.transform)&&g.transform,
g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(
!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(f),y=new(g.download?u:d)(g)):f.readable===!0&&O(f.read)&&O(f.on)?y=new p(g):(t.File&&f instanceof File||
f instanceof Object)&&(y=new l(g)),y.stream(f);(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var C=t.URL||t.webkitURL||null,K=e.toString();return s.BLOB_URL||(s.BLOB_URL=C.createObjectURL(
new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",K,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=v,x.id=i++,o[x.id]=x)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=O(
g.step),g.chunk=O(g.chunk),g.complete=O(g.complete),g.error=O(g.error),delete g.worker,y.postMessage({input:f,config:g,workerId:y.id})},s.unparse=function(f,g){var y=!1,x=!0,C=",",K=`\r\n`,Le='"',me=
Le+Le,qe=!1,te=null,Ne=!1,$=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(V){return g.delimiter.indexOf(V)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(qe=g.skipEmptyLines),
typeof g.newline=="string"&&(K=g.newline),typeof g.quoteChar=="string"&&(Le=g.quoteChar,me=Le+Le),typeof g.header=="boolean"&&(x=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");te=g.columns}g.escapeChar!==void 0&&(me=g.escapeChar+Le),g.escapeFormulae instanceof RegExp?Ne=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Ne=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(Le),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return Se(te,f,qe);if(
Array.isArray(f[0]))return Se(null,f,qe);if(typeof f[0]=="object")return Se(te||Object.keys(f[0]),f,qe)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||te),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),Se(f.fields||[],f.data||[],qe);throw new Error("Unable to serialize unrecognized input");function Se(V,A,Xe){var fe="",Ae=(typeof V=="string"&&(V=
JSON.parse(V)),typeof A=="string"&&(A=JSON.parse(A)),Array.isArray(V)&&0< V.length),zt=!Array.isArray(A[0]);if(Ae&&x){for(var Y=0;Y< V.length;Y++)0< Y&&(fe+=C),fe+=j(V[Y],Y);0< A.length&&(fe+=K)}for(
var q=0;q< A.length;q++){var _e=(Ae?V:A[q]).length,H=!1,ge=Ae?Object.keys(A[q]).length===0:A[q].length===0;if(Xe&&!Ae&&(H=Xe==="greedy"?A[q].join("").trim()==="":A[q].length===1&&(A[q][0]==null||A[q][
0].length===0)),Xe==="greedy"&&Ae){for(var ot=[],$e=0;$e<_e;$e++){var J=zt?V[$e]:$e;ot.push(A[q][J])}H=ot.join("").trim()===""}if(!H){for(var G=0;G<_e;G++){0< G&&!ge&&(fe+=C);var it=Ae&&zt?V[G]:G;
fe+=j(A[q][it],G)}q< A.length-1&&(!Xe||0<_e&&!ge)&&(fe+=K)}}return fe}function j(V,A){var Xe,fe,Ae;return V==null?"":V.constructor===Date?isNaN(V.getTime())?"":V.toISOString():(Ae=!1,Xe=V.toString(),
Ne&&typeof V!="number"&&typeof V!="bigint"&&typeof V!="boolean"&&Ne.test(Xe)&&(V=Xe="'"+Xe,Ae=!0),fe=Xe.replace($,me),(Ae=Ae||y===!0||typeof y=="function"&&y(V,A)||Array.isArray(y)&&y[A]||((zt,Y)=>{
for(var q=0;q< Y.length;q++)if(-1< zt.indexOf(Y[q]))return!0;return!1})(fe,s.BAD_DELIMITERS)||-1< fe.indexOf(C)||-1< Xe.indexOf(Le)||fe.charAt(0)===" "||fe.charAt(fe.length-1)===" ")?Le+fe+Le:fe)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=
f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(t.File&&f.input instanceof File||
f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var hM={};SS(hM,{doGet:()=>cM,onEdit:(
)=>aM,onOpen:()=>sM,openPage:()=>p0,rpc:()=>uM,sendDailyLetters:()=>lM,setUp:()=>pM,showMissingFirst:()=>dM});var mu=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",OS="\\u00AD",CS=new RegExp(`[${mu}${OS}]`,"g"),fo=e=>e.replace(CS,"");var LS=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",_S="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",$S=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,PS="âáàåãäêéèúüë_ùøûõï",AS=[0,1,0,9,3,35],ES="ôöñíìæóòî",NS="ơưđíìỉĩịỵ",MS="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",ih=/[A-Za-z\xA1-\u1EF9]+/g,IS=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,sh=/[^\0-\x7F]/,ah=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,DS=/[a-z]Ã|Ã.[a-z]/,FS="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",zS=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",US="o?a|u?ê|i|u?y",KS="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",BS=new RegExp(
`^(?:${FS})?(?:(?:${zS})(?:ng|[cmnpt])|(?:${US})[cn]h|${KS})$`),jS="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",ZS="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",GS="^[^1]*(?:[cpt]|ch)$",HS=new RegExp(
`${jS}|(?:${ZS})[12]|${GS}`);function WS(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return BS.test(n.replace(/[12]/,""))&&!HS.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var oh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function ch(e){let t=oh(e);return e.replace(ih,n=>{let r=n.replace(/[^A-Za-z]/g,o=>_S[LS.indexOf(o)]||o);return t||oh(n)?r.toUpperCase():r})}function uh(
e){return e.replace($S,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=PS.indexOf(r.charAt(1)),s=AS[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(NS[ES.indexOf(o)]||o)+String.fromCharCode(
...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function lh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+MS.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=Li(n),i=ah.test(e);return i&&t===e||(i||
DS.test(e))&&r&&!o?n:void 0}function Li(e,t=String){let n=(e.match(ih)||[]).filter(o=>o.length>1&&sh.test(o)),r=n.filter(o=>WS(t(o))).length;return{good:r,bad:n.length-r}}var dh={tcvn3:ch,vni:uh,
mojibake:lh};function jn(e){if(!sh.test(e))return;let t=e.normalize("NFC");if(IS.test(t))return"unicode";if(ah.test(t)||lh(t)!==void 0)return"mojibake";let n=Li(t);if(n.bad===0)return;let r=Li(t,ch),
o=Li(t,uh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Sr(e){let t=jn(e),n=t&&t!=="unicode"?dh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function ph(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${jn(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:dh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let l=Sr(c),d=!l&&r&&jn(c)===void 0&&Li(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var VS="\\0-\\x08\\x0E-\\x1F\\x7F",qS=new RegExp(`[${mu}${VS}]`,"g"),XS=/[\x80-\x9F\xAD]/g,YS=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,JS=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(qS,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=jn(t);if(r&&r!=="unicode"&&jn(n)===r)return n}return t.replace(XS,"").replace(/\s+/g," ").trim().normalize("NFC")}function Z(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function U(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(YS,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function fh(e,t){return U(e)===U(t)}var hh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function mh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?hh.indexOf((a+c).normalize("NFC")):-1,l=u<0?hh.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?JS.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function yn(e,t){let n=mh(e),r=mh(t);return n< r?-1:n>r?1:0}function gh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function js(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Zs=e=>e.slice(0,1).toLowerCase()+e.slice(1);var bh=864e5,Gs=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),yh=e=>String(e).padStart(2,"0"),oe=(e,t)=>new Date(Gs(e)+t*bh).toISOString(
).slice(0,10);function wh(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Je=(e,t)=>Math.round((Gs(t)-Gs(e))/bh),fu=e=>new Date(Gs(e)).getUTCDay(),ue=e=>e.slice(0,10),go=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ws=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,W=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",be=e=>e?`${W(e)} ${e.slice(11,16)}`:"",
QS=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],kt=e=>`${W(e)} (${QS[fu(e)]})`,gu=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${yh(t)}-${yh(n)}`:void 0},kh=200,eR=4e3,Qt="(\\d{1,2})",Vs="(\\d{4}|\\d{2})",Hs="(?: ?[-/.\\\\] ?| )",tR=`${Qt}${Hs}${Qt}${Hs}${Vs}`,nR=
`(\\d{4})${Hs}${Qt}${Hs}${Qt}`,rR=`${Qt} ?thang ?${Qt}(?: ?[,/.-] ?| ?nam ?| )${Vs}`,xh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],vh=`(${xh.join("|")})[a-z]{0,6}\\.?`,
oR=`${Qt}[ -]${vh}[ ,-]{1,2}${Vs}`,iR=`${vh} ${Qt},? ${Vs}`,sR="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",aR=`(?:${[tR,nR,rR,oR,iR].join("|")})${sR}(?![a-z\\d]|[/.\\\\]\\d)`,Sh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",cR=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Sh})`,uR=new RegExp(`^[ ,.:;()-]*(?:${cR}[ ,.:;()-]*){0,8}$`),lR=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,yu=e=>Z(fo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function Rh(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${aR}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){let[m,w="",v,L,b,S,T,O,f,g,y,x,C,K,Le,me,qe]=h,te=(s=(i=(
o=(r=b!=null?b:S)!=null?r:y)!=null?o:K)!=null?i:qe)!=null?s:"",Ne=(a=L!=null?L:T)!=null?a:g,$=(c=C!=null?C:Le)!=null?c:"",Se=h.index+w.length,j=gu(te.length===2?2e3+ +te:+te,Ne===void 0?xh.indexOf(
$)+1:+Ne,+((p=(d=(l=(u=v!=null?v:O)!=null?u:f)!=null?l:x)!=null?d:me)!=null?p:""));t.push({day:j,from:Se,to:Se+m.length-w.length})}return t}function ut(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return gu(
+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>kh)return;let t=yu(e),[n,r]=Rh(t);if(!n||r||!uR.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Sh,
"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||lR.test(o)?void 0:n.day}function Th(e){let t=yu(e.slice(0,kh));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ut(t.replace(/^truoc\b/,""))}var Oh=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",dR="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",pR=new RegExp(`(?:^|[^a-z\\d/.-])${Qt}(?: ?[/.-] ?${Qt})? ?(?:${Oh}) ?$`),hR=new RegExp(
`^[ ()]*(?:${Oh})[ ()]*(?:(?:${dR}),? *)?$`);function Ch(e,t){var s;if(e.length>eR)return;let n=yu(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of Rh(n)){let l=n.slice(o,c);if(a===void 0)return;let d=
a,p=pR.exec(l);if(p&&/\d/.test(l)){if(d=(s=gu(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&hR.test(
l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=Je(d,a)+1;if(h<1||h>t)return;for(let m=0;m< h;m+=1)r.add(oe(d,m));i=d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var Lh="Nếu vẫn báo, gọi cán bộ phụ trách.",_h={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:
`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{
what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Lh}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Lh}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:
"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{
what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:
"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var en=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",bu="Mở trang rồi sao chép lại toàn bộ địa chỉ.",$h="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",_i=
"Mở thử một lần.",Ph={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:en},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${en} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${$h}`,letter:{todo:`${en} ${$h}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:en},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${en}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${en}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:en},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:en},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:en},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:bu},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:en},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:bu},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:bu},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:_i},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:_i},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:_i},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:_i},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:_i},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var wu=
"ví dụ hoa.nguyen@gmail.com",qs=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Ah={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${wu}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${wu}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${wu}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Eh=({label:e,example:t})=>`Ghi đầy đủ ${Zs(e)}, ví dụ: ${t}.`,Nh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Eh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Eh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Mh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Ih="Ghi số di động hoặc số cố định của người quản trị.",Xs="Xem lại số.",Dh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Mh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Mh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Ih},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Ih},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Xs},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Xs},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Xs},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Xs},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function bn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var mR=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function Ys(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?bn(n,mR.get(t)):n]))}var Js=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Fh=e=>{var t,n,r,o;return typeof e=="string"?e:
`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${Zs((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Qs=(e,t)=>typeof e=="function"?e(t):e;var ku={...Ph,...Dh,...Ah,
...Nh,..._h},yo=({key:e,with:t})=>Js(Qs(ku[e],Ys(t)));var fR=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",
cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),jM=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),gR=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],yR=1<< gR.length,ZM=yR<<1;function xu(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=Z(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=fR.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var bR=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],wR=new RegExp(` (?:${bR.join("|")})(?= )`,"g"),vu=
/^(?:huien|thi xa|thanh pho) /;function zh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${xu(s,t).join(" ")} `.replace(wR,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(xu(s.name,t).join(" "));n.set(a,c),i(c,a),vu.test(c)&&i(c.replace(vu,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Uh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(N(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!vu.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Rr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var $i=e=>[...new Set(e.map(t=>t.unit.trim()))];var ea={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Su=(e="")=>Z(N(e));function Ru(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===ea.key,n=e.phone===ea.phone,r=
e.email===ea.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Su(e[i])===Su(ea[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Kh=e=>e.length>2||$i(e).length>1,ta={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Uh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Rr(e,
t=>t.key).filter(t=>$i(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Rr(e,t=>t.key).flatMap(t=>Rr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Rr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Su(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Rr(e,t=>t.phone).filter(Kh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Rr(
e,t=>t.email).filter(Kh).map(t=>({rows:t}))}};var Bh=Object.fromEntries(Object.entries(ta).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var jh={"workbook.notSetUp":{what:
"Sổ chưa được thiết lập.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.otherLayout":{what:
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.isCopy":{what:
"Đây là bản sao của một sổ khác và chưa được thiết lập.",todo:
"Chủ sở hữu bản sao chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Cán bộ phụ trách, địa chỉ nhận trả lời, chế độ thử của cơ quan cũ được bỏ đi; thư tự động tắt."},
"workbook.memoryLost":{what:"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn.",todo:
"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại mục Thư… trước khi gửi thư."},"workbook.lostTab":e=>({what:`Không tìm thấy thẻ “${e.tab}”.`,todo:
"Khôi phục thẻ trong Lịch sử phiên bản. Hoặc chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để tạo lại."}),"workbook.locale":{what:
"Trang tính không đặt tiếng Việt nên ngày gõ tay có thể bị hiểu ngược ngày và tháng.",todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại các ngày vừa gõ."},
"workbook.lostColumn":e=>({what:`Thẻ “${e.tab}” thiếu cột “${e.column}”.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để sửa."}),"workbook.twoColumns":e=>({what:
`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”.`,todo:"Đổi tên hoặc xóa cột thừa."}),"page.contact":e=>`Nếu vẫn không được, gọi: ${e.contact}`,"workbook.busy":{what:
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên.",todo:"Chờ nửa phút rồi bấm lại."},"workbook.unexpected":e=>({what:`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn.`,
todo:"Thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách."}),"workbook.checkBroke":e=>({what:`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra.`,todo:
"Báo người hỗ trợ kỹ thuật."}),"workbook.protected":{what:"Email đang đăng nhập Google không được phép ghi vào sổ.",todo:"Gọi cán bộ phụ trách."},"google.busy":{what:
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.here":"Lần này không hỏi được.","google.run":"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":
"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,
todo:"Ghi giá trị."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),"setting.unreadable":e=>({what:
`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.day":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:
"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:"Ghi Có hoặc Không."}),"setting.email":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${qs(e.text)}`}),"setting.page":e=>({what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var kR=3;function xR({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>kR?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${bn(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Zh={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${qs(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>xR(e),"roster.section":{
what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}
),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:
`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."}
,"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Gh={"letter.setting":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:`Ghi ${e.want}.`}),"letter.google":e=>({what:
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
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để xem lịch mới và xác nhận."}),"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,"letter.heldSubject":
e=>`Thư tự động tạm dừng từ ${e.day}, chờ cán bộ xác nhận`,"letter.openBook":"Mở sổ","letter.heldOnce":"Sổ chỉ báo một lần về thay đổi này. Chưa thư nào của đợt được gửi cho đến khi cán bộ xác nhận.",
"letter.previewNone":"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":e=>({what:
`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ). Thư tạm dừng để không đơn vị nào nhận hai lần.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.extra":e=>({what:`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.mixed":{what:"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.noLedger":{what:"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.changedAgain":{what:"Cấu hình vừa đổi thêm sau khi bảng Thư được mở.",todo:
"Xem lại lịch rồi xác nhận."},"letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":e=>({what:
`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng.`,todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Nhận việc gửi thư”."}),"letter.busy":{what:
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Hh={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Wh={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Vh={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var qh={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:
"Chọn theo từng cấp trên rồi in nhiều lần."}),"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{
what:"Ngày phát hiện chưa đúng.",todo:"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:
"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Xh={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`};var vR={...ku,
...Bh,...jh,...Zh,...Gh,...Hh,...Wh,...Vh,...qh,...Xh},Yh=e=>Qs(vR[e.key],Ys(e.with)),k=e=>Js(Yh(e)),Jh=e=>Fh(Yh(e)),bo=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),tn=e=>({ok:!0,value:e}),Pt=(...e)=>({ok:!1,
problems:e});var SR=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function RR(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{
key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:
/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:
"link.addressShape"}}function Qh(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||SR.test(t)?tn(t):Pt(RR(t))}var em="script.google.com";var TR="[-–—_.,/?!*0 ]*",OR=
"x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",CR="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",LR="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",_R=new RegExp(
`^(?:${TR}|${OR}|${CR}|${LR})$`,"iu"),$R=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Zn(e){return _R.test(e)?"NOTHING":$R.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Pi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),nm=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Tu=[...Pi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...nm],PR=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,rm=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],AR=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,tm=`\\s"'“”‘’<>()[\\]{},;:!?*`,om=new RegExp(`^[${tm}-]+|[${tm}.…-]+$`,"g"),ER=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function im(e){let t=rm.reduce((l,[d,p])=>l.replace(d,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Tu.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(i||PR.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=Pi.includes(n),a=s?n:Pi.find(l=>js(n,l));if(!a)return nm.find(l=>js(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Tu.includes(u)?u:`${a}.com`}var na=e=>AR.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function ra(e){let t=Z(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${im(r(t.slice(n+1)))}`;return na(o)?o:void 0}function NR(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&na(n)?n:ra(e)}var wn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function MR(e){let t=Z(e).replace(/\s/g,""),n=Tu.find(
o=>t.endsWith(o)&&(Pi.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&ra(`${t.slice(0,-n.length)}@${n}`);return r?wn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?wn("NAME_IN_EMAIL"):
wn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function IR(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=Z(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(om,""),around:o!==""}}var sm=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function oa(e){let t=sm(N(e)),n=Zn(t.slice(0,1e3));if(
n==="NOTHING")return wn("EMPTY");if(t.length>1e3)return wn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return wn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?wn("PHONE_IN_EMAIL"):
MR(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(om,"")).filter(h=>h.includes("@")),o=r.filter((h,m)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===m);if(o.length>1)return wn(
"MULTIPLE",void 0,o.filter(na));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:IR(t),a=ER.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!na(i))return wn(c,c==="SPACES"?NR(i):ra(i));let u=
i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=l.toLowerCase(),p=ra(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function gt(e){let t=N(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var DR=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,FR=/"[^"@]{0,200}"\s*(?=<)/g,zR=200,UR=/^\s*\d{1,2}[.)]\s+/,KR=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(UR,"")]:e.replace(/></g,
"> <").split(/\s+/),BR=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);function Ze(e){let t={emails:[],bad:[]},n=new Set,r=sm(fo(e.slice(0,2e4))).replace(FR,""),o=[];for(
let i of r.split(DR).flatMap(KR).slice(0,zR)){let s=oa(i),a=!s.ok&&BR(i,s.suggest)?oa(s.suggest):s;if(a.ok){if(a.suggest&&jR(a.key)){t.bad.push({text:N(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(gt(a.key))||t.emails.push(a.email),n.add(gt(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:N(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function jR(e){let t=e.slice(e.indexOf("@")+1),n=im(t);return n!==t&&(rm.some(([r])=>r.test(t))||Pi.includes(n.split(".")[0]))}
var ZR=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,GR=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,ia=e=>{let t=e.replace(GR,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},HR=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function am(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(ZR))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=ia(i.slice(a,l)),p=u+1< s.length?"":ia(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,
"");n.push({name:d||p||HR(h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!ia(i))&&(/^\s*\|/.test(i)||n.push({name:ia(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function cm(e,t){try{return e.read(t)}catch{return Pt({key:"setting.unreadable",with:{label:e.label}})}}var WR=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,VR=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,qR=200,XR=e=>e.replace(WR,"").replace(VR,""),um=e=>e.slice(0,qR).normalize("NFKC"),lt=e=>U(XR(N(um(e)))),B=e=>U(N(um(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function Tr(e,t={}){var i;let n=new Map(e.map(s=>[lt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>Z(lt(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=lt(s);return(c=n.get(a))!=null?c:r.get(Z(a))}}var F={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},he={passed:"Đạt",returned:
"Trả lại"},Re={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ou={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},Q={active:"Đang hoạt động",merged:"Đã sáp nhập",
dissolved:"Đã giải thể"},Cu={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},kn={form:"Biểu mẫu",hand:"Sửa tay"},xt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ee={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},sa=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...r}),At=(e,t,n,r,o,i={})=>({...sa(e,t,n,i),faultBit:r,report:o}),Qe=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...r}),st=(e,t,n,r={})=>({...Qe(e,t,n,r),checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),wo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
aa=e=>wo(e,t=>"checked"in t),Ai=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ei={[F.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[F.group]:["group",
"nhóm facebook","hội nhóm"],[F.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[F.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Re.active]:["đang sử dụng",
"còn dùng","đang hoạt động"],[Re.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Re.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[Q.active]:[
"hoạt động","còn hoạt động"],[Q.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[Q.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[he.passed]:["ok",
"đã đạt","đạt yêu cầu"],[he.returned]:["đã trả lại","trả về"]},dm={[xt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[xt.no]:["false","0","no","ko","k","không ạ"]},Ut=Tr(Object.values(F),Ei),Ni=Tr(
Object.values(Re),Ei),Mi=Tr(Object.values(he),Ei),nn=Tr(Object.values(Q),Ei),Gn=Tr(Object.values(xt),dm),lm=new Map;function YR(e){var r;let t=e.join(`\n`),n=(r=lm.get(t))!=null?r:Tr(e,e[0]===xt.yes?
dm:Ei);return lm.set(t,n),n}function pm({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=YR(e)(t))!=null?n:t}function ca(e){let t=Gn(e);return t===void 0?e.trim()?void 0:!1:t===xt.yes}var JR=
50,Kt=e=>Ze(e.join(`\n`)).emails.slice(0,JR);var xn=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Pt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):
tn(s)}}),hm="Có",QR="Không",Lu=(e,t,n)=>xn(e,t,n,"Có hoặc Không",ca),ko=(e,t,n,r,o,i=eT)=>xn(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),eT=
e=>/^\d{1,4}$/.test(e)?+e:void 0;function tT(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(Z(e)))!=null?n:[];return t===void 0?void 0:+t}function nT(e){var n;
let t=Z(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var gm=
e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),rT=["cn","hai","ba","tu","nam","sau","bay"],oT=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function iT(e){let t=Z(e.trim(
)).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:rT.indexOf(t);return n<0?void 0:n}function sT(e){if(oT.test(Z(e)))return[0,1,2,3,4,5,6];let t=new Set;for(
let n of gm(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(iT),o=r[0],i=r[r.length-1];if(
o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var aT=61,cT=e=>Ch(e,aT),mm="thứ Hai đến thứ Sáu",fm=
"02/09/2019, 04/02/2019 - 08/02/2019",ua={lettersOn:Lu("Gửi thư tự động",QR,"Bật, tắt ở mục Thư… của menu."),lettersFrom:xn("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?ut(e):""),milestones:xn("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",nT),sendHour:ko("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,tT),sendDays:xn("Ngày gửi trong tuần",mm,"Các ngày được gửi thư.",`như ${mm}`,sT),holidays:xn("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${fm}.`,`như ${fm}`,cT),senderName:xn("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:xn("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Kt([e])[0]:""),unitCap:ko("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ko(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:Lu("Gửi thư cho cấp trên",hm,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Lu("Gửi thư cảm ơn",hm,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ko("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:xn("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",gm)};var Hn=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>tn(r.trim())}),ym=(e,t,n,r=ut)=>({label:e,help:t,initial:"",read:o=>o.trim()?wm(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Pt({key:"setting.empty",with:{label:e}}):tn("")}),_u=(
e,t,n)=>({label:e,initial:t,help:n,read:r=>wm(ca(r),{key:"setting.yesNo",with:{label:e,text:r}})}),bm=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),uT=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Ze(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),lT=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...am(r,e)})});function wm(e,t){return e===void 0?Pt(t):tn(e)}var dT=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Te={federation:Hn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Hn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:Hn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Hn("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:ym("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Th),graceUntil:ym("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:uT("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Hn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:_u("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:lT("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Hn("Thông báo về dữ liệu cá nhân",dT,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ko("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Qh},
linkOnly:_u("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:Hn("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Hn("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:_u("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...ua};function vn(e){var r;
let t=[],n={};for(let[o,i]of Object.entries(Te)){let s=e[i.label],a=s===void 0?Pt({key:"setting.lost",with:{label:i.label}}):cm(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,
field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...pT(n)]}}function pT({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:
"setting.graceBeforeDue",with:{grace:W(t),due:W(e)}}]:[]}var dt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Et=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g,
" ").trim();function Nt(e){let t=dt(e),n=new Map;return r=>{var c;let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Et(km(s))===Et(e);return n.set(
s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var km=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),$u=e=>{var t;return km((t=e.split("/")[1])!=null?t:"")};var Pu=["round","dueBefore",
"graceUntil","lettersFrom","milestones","overdueWeeks"],Sn=e=>({round:Et(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),
overdueWeeks:String(e.overdueWeeks)});function vm(e,t){if(!e)return[];let n=Sn(t);return Pu.filter(r=>e[r]!==n[r]).map(r=>({label:Te[r].label,from:xm(e[r]),to:xm(r==="round"?t.round.trim():n[r])}))}
var xm=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?W(e):e;var la={reader:"public"},we={unit:sa("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Qe("Đơn vị",240,
"Tên đơn vị theo mã.",la),kind:At("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...la,choices:Object.values(F)}),accountName:
At("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:
"off"}}),pageName:At("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},la),address:At("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},la),name:At("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:At("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:At("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:At("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:At(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
At("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:At(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:sa("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Re)}),rowId:st(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:st("Cần sửa",300,"Ô cần sửa và lý do."),remarks:st("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:st("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:st("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:st("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Qe("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Qe("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Qe("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Qe("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Qe("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ou),since:4}),consent:Qe("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Qe(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(he)}),comment:M("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:M("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:M("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ii=we,de=wo(Ii,e=>"report"in e),da=de.filter(e=>we[
e].report.group==="manager"),Au=de.filter(e=>["manager","second"].includes(we[e].report.group)),Di=wo(Ii,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ii[e].faultBit})),Rn=wo(Ii,({writer:e}
)=>e==="unit"),Wn=aa(we),Sm=wo(Ii,({writer:e})=>e!=="staff"),rn=e=>we[e].heading;var tt={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:M("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:M("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[xt.yes,
xt.no]}),status:st("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:st("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:st(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:st("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:st(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:st("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:st("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:st("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:M("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:M("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:M("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:M("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:M("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(Q),since:4}),mergedInto:
M("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:M("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:M(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},et=(e,t)=>M(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),hT={id:M("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:M("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:M("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:M("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Cu)}),dueBefore:M("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:M("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:M("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:M("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:M("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:et("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:M("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:et(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:et("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:et("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:et("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:et("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:et("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:et("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:et("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:et("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:et("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:et("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:et("Đã sửa",
"Số dòng đơn vị đã sửa."),added:et("Mới","Số dòng đơn vị khai mới."),stopped:et("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:et("Im lặng","Số dòng không được trả lời đến lúc chốt.")},mT={round:
M("Mã đợt",90,"Mã của đợt."),roundName:M("Đợt",160,"Tên của đợt lúc chốt."),unit:M("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:M("Đơn vị",280,"Tên đơn vị lúc chốt."),status:M(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:M("Thời hạn",100,"Thời hạn lúc chốt."),first:M("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:et(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:M("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:M("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},fT={key:
M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:
M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},gT={label:M("Mục",260,"Tên của mục, không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,
"Mục này dùng làm gì.")},Fi={at:Qe("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Qe("Ai",210,"Người làm."),what:Qe("Việc",240,"Việc đã làm."),unit:Qe("Đơn vị",90,"Mã đơn vị."),rowId:Qe("Mã dòng",130,
"Mã dòng."),columns:Qe("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ie={units:{title:"Đơn vị",color:"#1a73e8",columns:tt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:we,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:hT,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:mT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:fT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:gT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:Fi,frozenColumns:0}},xo=aa(tt);var on=e=>{var t;return(t=ut(e))!=null?t:""};function Tn({dueBefore:e,extendedTo:t}){let n=e?oe(e,-1):"";return t&&t>n?t:n}
function Rm(e,t,n){let r=Tn(e);if(!r)return"";let o=t?ue(t):n;return o<=r?t?ee.onTime:ee.open:e.graceUntil&&o<=e.graceUntil?ee.grace:t?ee.late:ee.overdue}function vo(e,t){let n=Tn(e);if(!n)return"";
let r=Je(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${kt(n)}, ${o}`}var Tm=60;function zi({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(fu(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Tm;c+=1)for(let u of a){let l=oe(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function pa(e,t,n,r){let o=Tn({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(oe(o,-c),o)})),a=r.next(oe(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Om),after:Eu(oe(i,1),n.overdueWeeks,r)}}var Om=(e,t)=>Je(t.day,e.day),Eu=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(oe(e,7*i))}));function Nu(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ha=(e,t)=>{let n=e[e.length-1];return n&&t< oe(n.day,7)?Nu(e,t):void 0};function Cm(e,t,n){let r=Math.max(0,
Math.min(Tm,Math.ceil((Je(e,t.last)+1)/7)));return[...Eu(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Eu(oe(t.end,1),t.after.length||1,n,"sau-")].sort(Om)}
function Mt({activity:e,mergedInto:t}){let n=e===""?void 0:nn(e);return n!=null?n:t.trim()?Q.merged:Q.active}var Ge=e=>Mt(e)===Q.active;function Lm(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function yT(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ge(c)&&Ge(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,B(a.code),a),n(r.byName,U(a.name),a)}return(s=r.byCode.get(B(i)))!=null?s:r.byName.get(U(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function yt(e){let t=yT(e),n=Lm(e,p=>Mt(p)===Q.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&Ge(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(Ge),s=Lm(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,m)=>{if(h===void 0)return;let w=p.get(h);w?w.push(m):p.set(h,[m])};for(let p of i)l(c,a(p),p);for(
let p of e)Ge(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let m=0;m< h.length;m+=1)h.push(...d(h[m]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var So={report:{withoutRows:_.missing,open:[_.missing,_.fix],
counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},bT=[];function Ro(e){var o,i;let{required:t,kind:n}=e;if(!Ge(e))return"ended";let r=Gn(t);
return r?r===xt.no?"nothing":"report":(i=(o=bT.find(s=>lt(s.kind)===lt(n)))==null?void 0:o.owes)!=null?i:"report"}var _m=(e,t)=>So[e].open.includes(t),$m=e=>`(${e("counted")}=1)`,Pm=e=>So[e].counted;
var Pe=e=>_m(e.obligation,e.status),Or=({status:e})=>e===_.reported||e===_.approved||e===_.none,vt=({status:e})=>e===_.fix,Mu=e=>Pe(e)&&!vt(e),Vn=({returned:e})=>e.filter(({comment:t})=>t.trim()),wT=
e=>vt(e)&&!e.faults.length&&e.returned.length>0&&!Vn(e).length,To=e=>Pe(e)&&!wT(e);function ma(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim(
));return o||!r.trim()?o:(n=n||new Map(e.map(i=>[U(i.name),i])),n.get(U(r)))}}function Am(e){let t=new Map,n=ma(e);for(let r of e){let o=Pe(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=
t.get(i);s?s.push(r):t.set(i,[r])}return t}var Oo=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var fa=e=>e,Ui=12,Em=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?
r:""},Nm=({column:e,problem:t})=>Mm(we,e,t);function ga({column:e,problem:t}){let n=Em(we,e),r=Jh(xT(t));return n?`${n}: ${r}`:r}var ya=({column:e,problem:t})=>Mm(tt,e,t);function Mm(e,t,n){let r=Em(
e,t);return r?`${r}: ${k(n)}`:k(n)}var Im=e=>[...e.slice(0,Ui).map(t=>`• ${t}`),...e.length>Ui?[`• ${k({key:"account.more",with:{count:e.length-Ui}})}`]:[]].join(`\n`),Dm=e=>Im(e.map(Nm)),Iu=e=>Im(
e.map(ya)),Fm=e=>e.slice(0,Ui).map(Nm).join(`\n`),zm=(e,t)=>e.filter(n=>n.column===t).slice(0,Ui).map(({problem:n})=>k(n)).join(`\n`);function Um(e){let t=Di.reduce((n,{key:r,bit:o})=>n+(e.some(({
column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Km(e,t){var r;let n=(r=Di.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var kT=
new Set(["text","value","code","parent","suggest"]);function xT(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,kT.has(n)?"…":r]));return{...e,
with:t}}var qn=({column:e})=>e===""||we[e].writer!=="staff",Ki=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Bm=(e,t)=>e.column===t.column&&JSON.stringify(
e.problem)===JSON.stringify(t.problem);var Xn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Zm=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Xn(e)))==null?void 0:t[
1])!=null?n:""},Co=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,On=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],ba=e=>`${e.map(vT).filter(
Boolean).join(`\n\n`)}\n`,jm=e=>e.map(t=>`- ${t}`).join(`\n`);function vT(e){switch(e[0]){case"list":return jm(e[1]);case"button":return Xn(e[2])&&`${e[1]}:\n${Xn(e[2])}`;case"bar":return e[1].map(({
label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${jm(e[2].map(({name:t,phone:n})=>`${t}: ${n||Du}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[
1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Du="chưa có số";var ST=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,wa=e=>{var t,n;return(n=(t=ST.exec(e))==null?void 0:t[
0])!=null?n:Co(e.trim(),60)};var St="báo cáo tài khoản Facebook",sn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Cr=({department:e,federation:t})=>e.trim()||t.trim(),Lo=({
guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Fu=({first:e})=>W(ue(e));function It({state:{deadline:e},about:{today:t,last:n}}){let r=Je(t,n),o=kt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${kt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>Tn({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${W(oe(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function RT({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline;return t<=n?`thời hạn hết ngày ${W(n)}`:t<=r?`châm chước đến hết ngày ${W(r)}`:`thời hạn ${W(n)} đã qua`}var zu=({state:e,unit:t},n)=>`${[wa(
e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Bi=(e,t)=>zu(e,`${t}, ${RT(e)}`),Jn=e=>Bi(e,vt(e.unit)?`${St} cần sửa`:`nhắc ${St}`);function Qn({state:e,unit:t,about:{today:n}}){let r=Vn(
t).length+t.faults.length,o=Cr(e);return vt(t)?`${o} đã nhận ${St} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${Lo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${W(
n)}, ${o} chưa nhận được ${St} của ${t.name}. ${Lo(e)} đơn vị gửi báo cáo.`}var er=e=>vt(e.unit)?Yn(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Yn(e,"báo cáo")];function Yn({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Zm(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Gm=(
e,t,n)=>{let r=TT(e,t);return r.length?[["heading","Cần sửa"],["list",On(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},TT=(e,t)=>[...Vn(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Cr(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(ga)];function Hm({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${vt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${W(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",On(n,t,"đơn vị khác")]]}var Uu=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Wm=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${Cr(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,ka=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var Vm={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?Oo(o,n,r?"sau-":""):void 0,subject:e=>Bi(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Lo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${St}.`,until:It,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&Pe(e.unit)?
`Đơn vị cũng chưa ${St} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Yn(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var qm={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Pe(e)&&e.status===_.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>Bi(e,`đề nghị ${St}`),lead:({state:e,unit:t})=>`${Lo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Cr(e)}.`,until:It,asked:
e=>Yn(e,"báo cáo"),small:sn,named:()=>[]};var Xm={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!To(e)||!(t!=null&&t.last)||t.last>ue(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Jn,lead:Qn,until:It,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...er(e)],small:sn,named:()=>[]};var Ym={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>To(e)&&n.isOver?Oo(n.point,t):void 0,subject:Jn,lead:Qn,until:It,asked:er,small:sn,named:()=>[]};var Jm={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>To(e)&&!n.isOver?Oo(n.point,t):void 0,subject:Jn,lead:Qn,until:
It,asked:er,small:sn,named:()=>[]};var xa={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Pe(e))return;
let n=Vn(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Jn,lead:Qn,until:It,asked:er,small:sn,named:()=>[]};var OT=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},Qm=e=>`\uFEFF${e.map(t=>t.map(OT).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Lr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",bt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Bu="đơn vị khác, xem tệp đính kèm",Ku={[ee.onTime]:"#1e7d3c",[ee.grace]:"#5f8f2f",[ee.late]:"#b7791f",[_.fix]:"#6b4fbb",[_.missing]:"#c5221f"};function CT(e){return Pe(e)?vt(e)?
_.fix:_.missing:Or(e)?Ku[e.timeliness]?e.timeliness:ee.onTime:""}var LT=e=>Object.keys(Ku).map(t=>({label:t,color:Ku[t],count:e.filter(n=>CT(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ee.grace),ef=e=>{let t=e.filter(Mu).length,n=e.filter(vt).length;return{all:t+n+e.filter(Or).length,missing:t,fix:n}};function tf({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
ef(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[wa(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${W(n.today)}: ${s.filter(Boolean).join(", ")}`}
function ju({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=ef(e),s=[o?`còn ${o}/${r} đơn vị chưa ${St}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${kt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${vo(t,n)}.`}function nf(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",ju(
e)],["bar",LT(i)],["text",`Trong số đã báo cáo: ${s(_.approved)} đã duyệt, ${s(_.none)} báo không có tài khoản.`],..._T(i,r.since,t),["button","Mở sổ",n.links.book],...$T(i,t),...PT(i.filter(vt),t),
...AT(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function _T(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&Or(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${be(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",On(r.map(({name:i})=>i),Math.min(10,n),Bu)]]}function $T(e,t){var i;let n=e.filter(Mu),r=new Map,o=ma(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Bu}`:""]]}var rf=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(ga)],PT=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",On(e.map(n=>`${n.name}: ${rf(n).slice(0,3).join(" ")}`),Math.min(40,t),Bu)]]:[];function AT(e,t,n){let r={},o=[];for(let{label:h,unit:m,state:w,why:v}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,m,le[w].toLowerCase(),v].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${be(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${be(l)}.`,d&&d.script!==d.book&&k({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",On(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function of({units:e}){let t=ma(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>tt[n].heading),...e.filter(n=>Pe(n)||Or(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,W(ue(
n.first)),W(n.extendedTo),n.phone,n.emails.join(", "),rf(n).join(" | ")]})]}var sf={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
ue(o),s=ha(Cm(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Pe)?void 0:{id:s.id,day:s.day}},subject:tf,lead:ju,body:nf,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Qm(of(e))}],named:({state:e})=>e.units.filter(t=>Pe(t)&&t.status===_.missing)};var af={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Or(e)&&e.first!==""&&ue(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>zu(e,
`đã nhận báo cáo ngày ${Fu(e.unit)}`),lead:({state:e,unit:t})=>`${Cr(e)} đã nhận ${St} của ${t.name} ngày ${Fu(t)}: ${ET(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Yn(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function ET({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var uf={summary:sf,digest:Vm,returned:xa,newLink:Xm,invitation:qm,reminder:Jm,overdue:Ym,thanks:af},se=e=>uf[e],Zu=
Object.entries(uf),va=Zu.map(([e])=>e),Gu=Zu.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),cf=Zu.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),lf=[...cf.filter(({kind:e}
)=>e.isAboutOwnReport),...cf.filter(({kind:e})=>!e.isAboutOwnReport)];var NT="thu/",df=new Map(va.map(e=>[se(e).prefix,e]));function _o(e){let t=e.settings.testTo.length?NT:"",n=dt(e.round);return{
write:(r,o,i)=>`${t}${se(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=df.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}function Sa(e,t){var a;let[n="",r,...o]=e.split("/"),i=df.get(n);if(!i||r!==dt(t))return;let s=se(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var pf=e=>({
kind:t,matter:n,unit:r})=>[t,dt(e),n,r].filter(Boolean).join("/");function _r(e){let t=new Map,n=new Map,r=_o(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!bt(p.state))return d;if(p.early||p.state==="skipped"||ue(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(bt(s.state)?se(c.kind).to==="unit"?MT(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function MT(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=se(t);if(s.to!=="unit")return;let a=ue(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function hf(e,t,n){let r=new Map,o=i=>pa(e.deadline,ut(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?ha(c,t):Nu(a,t)};return r.set(i,p),p}}}var Hu={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},Ra=({testTo:e})=>e.length>0&&!Kt(e).length;function mf(e,{testTo:t},n){let r=Kt(e),o=t.length?Kt(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var ff=(e,t)=>mf(e,t,Hu),Ta=(e,t)=>mf(e,t,Ze(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Cn(e,t,n=_r(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=zi(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Ra(o))return r;let a=gf(e,t,n,s,r);IT(a);let c=new Set;for(
let u of e.units){let l=dt(u.code);if(!(!l||c.has(l))){c.add(l);try{DT(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=UT(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function gf(e,t,n,r,o){let i=Am(e.units);return{state:e,today:t,calendar:r,history:n,moments:hf(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var yf=(e,{settings:t})=>{let{setting:n}=se(e);return n!==void 0&&!t[n]};function bf(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function wf({state:e,today:t,calendar:n,history:r,moments:o},i){let s=se(i);if(s.to!=="staff"||yf(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:
r.lastToStaff});return bf(r,i,a,"")}function IT(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of Gu){let i=wf(e,o);i&&(r.wanted.add(i.key),vf(e,i,ff(t.staff,t.settings),{last:n.of("").last,under:[
]}))}}function kf({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of lf){let u=yf(a,e)?
void 0:bf(t,a,c.due(s),o);if(u)return u}}function DT(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=kf(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&
u.any>=o))return;let p=se(d.kind);if(p.to==="unit"){if(p.counts&&FT(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}vf(e,d,
Ta(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var FT=(e,t)=>e!==void 0&&e.count>=t,zT=12;function xf(e,t){
let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=gf(e,t,_r(e),zi(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:
u}),i.history.assume(c,t),!0):!1;for(let{name:c}of Gu)a(wf(i,c));for(let c of e.units){let u=dt(c.code),l=i.underOf(c.code);for(let d=0;u&&d< zT&&a(kf(i,c,u,l),c.code);d+=1);}return s}function vf({
today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,
insteadOf:h}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:m},had:d})}var UT=e=>e.sort(({letter:t,had:n},{
letter:r,had:o})=>se(t.kind).rank-se(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Sf=e=>e.to.length;function $r(e,t,n){let r={go:[],held:[
],recipients:0};for(let o of e){let i=t-(se(o.kind).to==="staff"?0:n)-r.recipients;if(Sf(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Sf(o)}return r}function tr(e){let t=2166136261;for(
let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var KT=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],
BT=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Rf(e,t){if(!BT.test(e))return;let n=e.split(".");return KT.filter((r,o)=>n[o]!==tr(t[r]))}var Tf="2",Of="đổi",Cf=(e,t,n)=>e.of("approval",t,n),Ln=(e,
t,n=[])=>[Tf,t.name,...Rn.map(r=>`${r}:${n.includes(r)?Of:Cf(t,r,e[r])}`)].join(".");function Pr(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Tf||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Rn.filter(a=>s.has(a)&&s.get(a)!==Cf(n,a,t[a]))}function Oa(e,t,n){let r=Pr(e,t,n);if(typeof r=="string")return;let o=Au.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Au.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Of}`:s}).join(".");return i===e?void 0:i}
function Lf(e,t,n){let r=Rf(e,t);return r&&Ln(t,n,r)}function nr(e,t){let n=Pr(e.approved,e,t);return typeof n=="string"?[]:n.map(rn)}var Ca=(e,t)=>Pr(e.approved,e,t)==="unknown";function Ar(e,t){
let n=Pr(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===he.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===he.returned?r?"changed":"returned":"waiting"}function La(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var E=e=>({ok:!0,value:e}),Me=(e,t={})=>({key:e.key,sentence:k(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),He=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>He([Me(e)]);function _f(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var jT=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,ZT=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function $o(e){return/^[\x21-\x7e]*$/.test(e)?e:fo(e).replace(jT,"").replace(ZT," ").trim()}var GT=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function $f(e,
t){let n=e.charCodeAt(t);return GT.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function rr(e){let t=0,n=e.length;for(;t< n&&$f(e,t);)t++;for(;n>t&&$f(e,n-1);)n--;
return e.slice(t,n)}var _a=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,_n=e=>/[\p{L}\p{N}]/u.test(e);var ji=(e,t)=>(e.exec(t)||[])[1]||"";function Er(e){try{return decodeURIComponent(e)}
catch{return e}}function an(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Er(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Zi=(e,t)=>ji(/^(\d{1,24})(?![0-9A-Za-z])/,an(e,t));var HT=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Po(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of HT)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var WT="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",VT="permalink|notes|events|offers",qT=new RegExp(`^(?:${WT}|${VT})$`,"i");
function Pf(e){return qT.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var $a="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Pa=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function ke(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var XT=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,YT=
/\.vn$/i;function Ao(e){return/^[A-Za-z0-9.]+$/.test(e)?XT.test(e)?"USERNAME_TLD":Af(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Af=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Ef=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Pa(e,$a+n+t,`id:${t}`):I("MISSING_ID"),Dt=e=>Ef("profile",e,"profile.php?id="),$n=e=>Ef("page",e,""),Gi=e=>ji(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Pn(
e,t="profile_or_page"){let n=rr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):$n(n);let r=Po(n)||Ao(n),o=r==="USERNAME_TLD"&&YT.test(n)?null:r;if(!o){let s=Pa(t,$a+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?ke(s,"NAME_LIKE_SITE"):s}let i=Gi(n);return i?$n(i):I(o)}function Aa(e){let t=rr(e),n=/^[\w.-]+$/.test(t)?Af(t.length,t.length):"USERNAME_CHARS";
return n?I(n):Pa("group",`${$a}groups/${t}`,`g:${t.toLowerCase()}`)}function Wu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let r=n==="share"?`${$a}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Pa("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var JT="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",QT="lm?",eO="[a-z]{2}-[a-z]{2}",tO=[[new RegExp(
`^(?:(?:${JT}|${QT}|${eO})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Vu=e=>/^[A-Za-z0-9.-]+$/.test(e),Na=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Eo(e){if(Vu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of tO)if(n.test(
t))return r}return qu(e)?"lookalike":"other"}function qu(e){let t=Er(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Ea(n,"facebook",2))}function Ea(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Ea(s,a,n-1)||Ea(s,i,n-1)||Ea(o,a,n-1)}
function Nr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:nO(o),path:o,query:n.slice(r+1)}}function nO(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?$o(Er(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Hi(e,t){var s;let[n,...r]=e.parts;if(!n)return I(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Eo(n)==="facebook")return ke(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=aO.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Po(n);
return i?I(i,(s=rO(i,e,t))!=null?s:oO(n,e.query)):Df(n,r)}function rO(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>an(t,i)).find(Boolean);
return o===void 0?void 0:An(n(o,1))}var An=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function oO(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Zi(t,"id"):"";
return n.length>8?An(Dt(n)):void 0}var Ia=(e,t)=>Pf(t)?I("CONTENT_LINK",An(e)):e,iO=/^[1-9]\d{9,19}$/;function Df(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Ao(r)==="USERNAME_TLD"?I(
"USERNAME_TLD"):ke(Df(r,t),"AT_USERNAME")}let n=t[0]||"";return Ia(e.includes("-")&&!Gi(e)&&iO.test(n)?$n(n):Pn(e),t)}function Nf([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ke(Dt(n||""),"MEMBER_LINK"):Ia(Aa(e),[t||"",n||"",...r])}function Ff(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return I("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ia(t(e[n]||""),e.slice(n+1))}function sO(e){let t=e[0]||"create";
return/^category$/i.test(t)?Ma(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Gi(t)?Ma(e,!1):Ff(e,$n)}function Ma([e,...t],n){if(!e)return I("SYSTEM_PAGE");
let r=Gi(e);return Ia(r||!n?$n(r):Pn(e,"page"),t)}function Xu([e="",t=""],n){return e.length!==1?Wu(e,"",n):/g/i.test(e)?Wu(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Mf(e,t,n){
let r=an(t,"u");return r?ke(n(r,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function Da(e,t){return e?ke(/^\d+$/.test(e)?t(e):Pn(e),"MESSENGER_LINK"):I("SYSTEM_PAGE")}var If=e=>Ff(e,Dt),aO=new Map([[
"profile.php",(e,t)=>Dt(Zi(t,"id"))],["profile",If],["people",If],["groups",Nf],["group",Nf],["pages",sO],["share",e=>Xu(e,"share")],["pg",e=>Ma(e,!0)],["p",e=>Ma(e,!1)],["l.php",Mf],["flx",Mf],[
"messages",e=>Da(/^t$/i.test(e[0]||"")?e[1]:void 0,Dt)]]);var Yu=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],cO=/\b(?:facebook|face|fb|fanpage)\b/,uO=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Ju(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(uO)){let r=Yu.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return el(t)}var Qu=e=>e.length<=300&&Yu.some(({word:t})=>t.test(Z(e)));function el(e){var n;if(e.length>120)return;let t=Z(e);return cO.test(t)||(
n=Yu.find(({word:r})=>r.test(t)))==null?void 0:n.name}var lO=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],dO=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],zf=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Uf(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(pO.test(
r))return hO(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=lO.find(([i])=>i.test(r));for(let i of o?o[1]:dO){let s=an(n,i);if(zf.test(s))return{address:s,counter:o!==void 0}}}var pO=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function hO(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
an(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return zf.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Fa=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,tl=/^fb:\x2f{1,3}/i,mO=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Wi(e){let t=e.slice(0,40);for(let[n,r]of mO)if(n.test(t))return r;return ji(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Fa.test(t)&&!tl.test(t)?"SCHEME":null}function Kf(e){if(tl.test(e))return{scheme:"app",rest:e.replace(tl,""),fixed:!1};let[t=""]=Fa.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var fO=3;function No(e,t=0){if(t>fO)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Er(e):e).replace(/\\/g,"/"),r=Wi(n);if(r)return I(r);let o=Kf(n),i=
o.scheme==="app"?vO(Nr(o.rest),Bf(t)):gO(o.rest,o.scheme==="web",Bf(t));return o.fixed||n!==e?ke(i,"SCHEME_FIXED"):i}var Bf=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?No(t,e+n):I(
"REDIRECT_LINK");function gO(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return I(t||i||Na(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=Eo(s);
return c==="other"?yO(s,Nr(i),n):c==="lookalike"?I("LOOKALIKE_HOST",wO(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?kO(c,Nr(i),n):I("PORT")}function yO(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let r=Uf(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ke(o,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",o&&An(o))}var bO=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function wO(e,t,n){return bO.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?An(n(`www.facebook.com${t}`,1)):
void 0}function kO(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Hi(t,n);if(e==="content")return I("CONTENT_LINK");let s=Po(i);return s==="LOGIN_LINK"?I(s):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",An(Pn(r))):i===""||s?I(s||"HOME"):e==="short"?Xu(t.parts,"fb.me"):xO(i,r,o)}function xO(e,t,n){return e==="t"?Da(n,Dt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):Da(t,$n)}function vO({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Zi(t,"id"),s=an(t,"href")||an(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ke(n(s,1),"DEEP_LINK");let a=i&&SO.get(r.toLowerCase());return a?ke(a(i),"DEEP_LINK"):I("DEEP_LINK")}var SO=new Map([["profile",Dt],["page",$n],[
"group",Aa]]);var RO=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,TO=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,OO=
"(?:fb |facebook |page )?",CO="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",LO=new RegExp(`^${OO}(?:u?id|ma so|ma)${CO} ?[:=-]? ?([1-9]\\d{9,19})$`),za=e=>e.length<=7&&RO.test(e);
function nl(e){let t=e.split(" ");if(t.some(AO))return I("EMAIL_IN_URL");let n=t.length===1?rr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ke(Dt(n),"BARE_USERNAME");let r=LO.exec(Z(e.slice(0,120)));
return r?ke(Dt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):el(e)!==void 0?I("OTHER_SITE"):t.length>1&&Qu(e)?_O(e):EO(e)?I("PHONE_IN_URL"):n?jf(n):PO(e,t)}function _O(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>_n(o)&&!Qu(o));return n!==void 0&&r===void 0&&t.length>1?ke(nl(n),"TEXT_AROUND"):I("NOT_URL")}function $O(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:An(Hi(Nr(e.slice(t.length)),()=>I("NOT_URL")))}function jf(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Ao(o);return i==="USERNAME_TLD"?I(i):ke(Pn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ke(Hi(Nr(t),()=>I(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",$O(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!TO.test(
n)&&!za(n)&&Ao(n)!=="USERNAME_SHORT"?ke(Pn(n),"BARE_USERNAME"):I("NOT_URL")}function PO(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?ke(jf(rr(o)),"TEXT_AROUND"):I("NOT_URL")}
function AO(e){let t=e.indexOf("@");return t>0?_n(e.charAt(t-1))&&_n(e.charAt(t+1)):e.search(_a)===0}var EO=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Zf(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(_a,"@"):e}function Gf(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of NO(r)){let i=FO(o);i&&t.push(i),n=n||(i?i.glued:_n(o))}return{found:t,around:n}}function NO(e){return Wi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var MO=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,IO=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,DO=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function FO(e){let t=rr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(BO(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(MO),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?IO:DO).test(r)?{address:o,word:e,glued:_n(r)}:null}var zO=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",UO="me|io|co|gg|watch|ly|us|ru|cn|kh|la",KO=new RegExp(`\\.(?:${zO}|${UO})\\.?$`,"i");function BO(e){if(Fa.test(e)||Wi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Na(r)):jO(
r.replace(/:\w*$/,""),n)}function jO(e,t){return Vu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Eo(e)!=="other"||KO.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&qu(e)}function Ua(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=$o(String(e));if(!_n(t))return I("EMPTY");let n=Zf(t),{found:r,around:o}=Gf(n),[i,s]=r;if(!i)return nl(n);let a=s?YO(r,n):ZO(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ke(a,"SCHEME_FIXED"),o?ke(a,"TEXT_AROUND"):a}function ZO(e,t){let n=No(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return GO(e,n,r)?I("USERNAME_CHARS"):r&&WO(e,r)?
qO(t):n}function rl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function GO(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
za(rl(e))&&/^[\p{L}\p{M}]/u.test(n)}var HO=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function WO(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||VO(e,t)||HO.test(t)||
/^[A-Z]/.test(t)&&za(t))return!1;let n=rl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var VO=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(rl(e));
function qO(e){let t=No(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var XO=20;function YO(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>XO)return I("MULTIPLE");let o=r.map(u=>{let l=No(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=i,c=a||No(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?I("MULTIPLE"):ke(a,"TEXT_AROUND")}var Za=(...e)=>e.map(t=>`(?:${t})`).join("|"),JO="[đd][./]?c",QO="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",eC=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",tC="mrs?|ms",nC="(?:ng|tt)ưt",ol=new RegExp(`^(?:${Za(JO,QO,eC,tC,nC)})(?:[.:]+\\s*|\\s+)`,"i"),rC="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ba=
"ông|bà|anh|chị|cô|thầy|chú",oC=`(?:${Ba}) ?(?:\\((?:${Ba})\\)|/ ?(?:${Ba}))`,iC="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",il=new RegExp(`^(?:${Za("đồng chí",rC,oC,Ba,
iC)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),sC=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),ja=e=>sC.includes(e.toLowerCase());function sl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:ja(n)?void 0:"either"}var aC="(?:trưởng|phó) (?:ban|phòng|trưởng)",cC="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",uC=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Wf=new RegExp(Za(aC,cC,uC)),lC="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",dC=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Vf=new RegExp(`^(?:${Za(lC,dC)})|facebook`),pC=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,hC=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Hf(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(ol,"").replace(il,"");return t}var Ka=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),mC=e=>e.some((t,
n)=>{var r;return n>1&&ja(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function qf(e){let t=e.split(/[\r\n]+/).map(a=>Ka(Hf(a.replace(/\s+/g," ").trim().replace(hC,"")))).filter(a=>a.length>0),
n=t.flat();if(pC.test(Hf(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&ja(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ka(o).length>1&&Ka(
i).length>1&&ja(Ka(i)[0]);return r.length>1||s||mC(n)}var al=/^[-–—+*•.,;:"“ ]+/,tg=/[-–—.,;:"” ]+$/,Rt=(e,t)=>({ok:!1,reason:e,suggest:t});function Ga(e,t,n){if(e.length>t)return Rt(n);if(Zn(
e)==="NOTHING")return Rt("EMPTY");let r=jn(e);return r&&r!=="unicode"||e.includes("\ufffd")?Rt("ENCODING",(Sr(e)||{}).text):e.length<2?Rt("SHORT"):void 0}var fC=e=>sl(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,gC=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,yC=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function ng(e){if(typeof e!="string")return N(e);let t=e.replace(gC,n=>n.normalize("NFKC"));return(t===e?e:yC(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var bC=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Vi(e){var u;let t=ng(e),
n=N(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(al,"").replace(tg,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(ol,"").replace(al,""),sl(o)||(o=
o.replace(il,"").replace(al,""));let i=o.toLowerCase(),s=Ga(n,250,"LONG")||Ga(o,250,"LONG");if(s)return s;if(Wf.test(i))return Rt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&qf(t))return Rt("TWO_PEOPLE");if(Vf.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Rt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Rt("CHARS");if(
o.length>60)return Rt("LONG");let a=o.split(/[\s.'-]+/).every(l=>bC.test(l)||l.toLowerCase()===l.toUpperCase())?o:gh(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=fC(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Xf="Ban Thường vụ",Yf="Ủy ban Kiểm tra",Jf="Văn phòng",Qf=new Map(Object.entries({ct:"Chủ tịch",btv:Xf,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Yf,cnubkt:`Chủ nhiệm ${Yf}`,vp:Jf,cvp:`Chánh ${Jf}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Xf}`}));function wC(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Qf.get(e),o=r?void 0:Qf.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function rg(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>wC(Z(t.replace(/\./g,"")))||t)}var kC=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(rg),eg=new Map([Z,U].flatMap(e=>kC.map(t=>[e(t),t])));function og(e){let t=N(e).slice(0,300).replace(tg,""),n=Ga(t,100,"TOO_LONG");if(n)return n;if(Zn(t))return Rt("SHIFTED");if(
!/\p{L}/u.test(t))return Rt("CHARS");let r=rg(t),o=eg.get(U(r))||eg.get(Z(r))||r,i=fh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function cl(e){let t=N(ng(e)),n=Zn(t.slice(0,1e3));return n&&n!=="NOTHING"?Rt(`${n}_IN_NAME`):Ga(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Rt(
"CHARS"))}function ig(e){return cl(e)}var cg=1e3;function ug(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>cg?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return $o(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var xC=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),sg=new RegExp(`(^|[^a-z])(?:${xC})(?![a-z])[ .:]{0,3}`,"g"),ul=e=>/[a-z]/.test(e)?e.replace(sg,"$1|").replace(sg,"$1|"):e,vC="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",SC=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${vC}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),RC=/(\d)() ?\x2f ?(\d{2,4})$/,TC=/(^|[^a-z]) ?\((\d{1,6})\)$/,cn=e=>e.replace(/\D/g,"").length;function lg(e){let t=e.slice(-40),n=SC.exec(
t),r=n?null:RC.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||TC.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&cn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function ll(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:cn(r)>6&&cn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var OC=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,ag=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function dg(e){return e.length>cg||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(OC,"|").replace(ag,"$1|").replace(ag,"$1|")}
function dl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var CC={}.constructor;function or(e){return e!=null&&e.constructor===CC}var LC=
/^\d+$/;function pl(e){return LC.test(e)}function Mo(e){"@babel/helpers - typeof";return Mo=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Mo(e)}function Ha(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function pg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,_C(
r.key),r)}}function Wa(e,t,n){return t&&pg(e.prototype,t),n&&pg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function _C(e){var t=$C(e,"string");return Mo(t)=="symbol"?t:t+""}function $C(
e,t){if(Mo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Mo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var PC="1.2.0",AC="1.7.35",hg=" ext. ",ce=(function(){function e(t){Ha(this,e),hl(t),this.metadata=t,gg.call(this,
t)}return Wa(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(pl(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new mg(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new mg(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var mg=(function(){function e(t,n){Ha(this,e),
this.globalMetadataObject=n,this.metadata=t,gg.call(this,n.metadata)}return Wa(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new EC(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&fg(this.types(),n))return new MC(fg(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?hg:this.metadata[13]||hg}}])})(),EC=(function(){function e(t,n){Ha(this,e),this._format=t,this.metadata=n}return Wa(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!NC.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),NC=/^\(?\$1\)?$/,MC=(function(){function e(t,n){Ha(this,e),this.type=t,this.metadata=n}return Wa(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function fg(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function hl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!or(e)||!or(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(or(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+IC(e)+": "+e,"."))}var IC=function(t){return Mo(t)};function qi(e,t){var n=new ce(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function gg(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?dl(t,PC)===-1?this.v2=!0:dl(t,AC)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function DC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=FC(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function FC(e,t){if(e){if(typeof e=="string")return yg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
yg(e,t):void 0}}function yg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ml(e,t){for(var n=e.slice(),r=DC(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Mr(e,t,n){return bg(e,void 0,t,n)}function bg(e,t,n,r){n&&(r=new ce(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return bg(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=ml(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function fl(e,t,n){t===void 0&&(t={});var r=new ce(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return zC(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function zC(e,t){return Mr(e,void 0,t)==="IS_POSSIBLE"}function wt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function UC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=KC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KC(e,t){if(e){if(
typeof e=="string")return wg(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?wg(e,t):void 0}}function wg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var BC=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Ir(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ce(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(wt(o,r.nationalNumberPattern())){if(gl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||gl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=UC(BC),s;!(s=i()).done;){var a=s.value;if(gl(o,a,r))return a}}}}function gl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:wt(e,r.pattern())}function yl(e,t,n){t=t||{};var r=new ce(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Ir(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return wt(o,r.nationalNumberPattern())}var jC=/^[A-Z]{2}$/;function bl(e){return jC.test(e)}var ZC=!1;function wl(e,t){var n,r,
o=new ce(t);return bl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,ZC&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function kl(e,t,n){var r=new ce(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return GC(t,i,n)}):[]}function GC(e,t,n){var r=new ce(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var kg=3,xg="0-9０-９٠-٩۰-۹",HC="-‐-―−ー－",WC="／/",VC="．.",qC=" \u00a0\u00ad\u200b\u2060\u3000",XC="()（）［］\\[\\]",YC="~⁓∼～",vg="".concat(HC).concat(WC).concat(VC).concat(qC).concat(
XC).concat(YC);var JC=new RegExp("(["+xg+"])");function xl(e,t,n,r){if(t){var o=new ce(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(JC);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function vl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function QC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=eL(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function eL(e,t){if(e){if(typeof e=="string")return Sg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Sg(e,t):void 0}}function Sg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Sl(e,t,n){for(var r=new ce(n),o=QC(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Ir({phone:e,country:s},void 0,r.metadata))return s}}var tL=!1;function Rl(e,t){var n=
t.nationalNumber,r=t.metadata;if(tL&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Sl(n,o,r.metadata)}function Va(e,t,n){var r=vl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!nL(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Rl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!rL(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function nL(e,t,n){return!(wt(e,n.nationalNumberPattern())&&!wt(t,n.nationalNumberPattern()))}function rL(e,t,n){switch(Mr(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Tl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?qi(t||n,o):r;if(e.indexOf(i)===0){var s=new ce(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Va(a,void 0,s),u=c.nationalNumber,l=Va(e,void 0,s),d=l.nationalNumber;if(!wt(d,s.nationalNumberPattern())&&wt(u,s.nationalNumberPattern())||Mr(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Ol(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=xl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Tl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ce(o),d=2;d-1<=kg&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function Cl(e){return e.replace(new RegExp("[".concat(vg,"]+"),"g")," ").trim()}var oL=/(\$\d)/;function Ll(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
oL,t.nationalPrefixFormattingRule()):t.format());return r?Cl(a):a}var iL=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function _l(e,t,n){var r=new ce(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(iL.test(r.IDDPrefix()))return r.IDDPrefix()}function Rg(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Tg={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Pl(e,t,n,r){n?n=cL({},Tg,n):n=Tg;var o=new ce(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=qa(s,e.carrierCode,"NATIONAL",o,n),$l(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=qa(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),$l(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Rg({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=aL(s,
e.carrierCode,i,n.fromCountry,o);return c?$l(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function qa(e,t,n,r,
o){var i=sL(r.formats(),e);return i?Ll(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function sL(e,t){return uL(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return wt(t,n.pattern())})}function $l(e,t,n,r){return t?r(e,t,n):e}function aL(e,t,n,r,o){var i=qi(r,o.metadata);if(i===n){var s=qa(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
_l(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(qa(e,null,"INTERNATIONAL",o))}function cL(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function uL(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Xi(e){"@babel/helpers - typeof";return Xi=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Xi(e)}function Og(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Cg(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Og(Object(n),!0).forEach(function(r){lL(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Og(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function lL(e,t,n){return(t=_g(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function dL(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Lg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,_g(
r.key),r)}}function pL(e,t,n){return t&&Lg(e.prototype,t),n&&Lg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function _g(e){var t=hL(e,"string");return Xi(t)=="symbol"?t:t+""}function hL(
e,t){if(Xi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Al=(function(){function e(t,n,r){if(dL(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(or(n)&&or(n.countries)){r=n;var o=t;if(!mL.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Ol(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");hl(r);var c=wl(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return pL(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:kl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return fl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return yl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ce(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Ir(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Pl(this,n,r?Cg(Cg({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var mL=/^\+\d+$/;var $g={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Pg=$g,Ag={version:Pg.version,country_calling_codes:{84:["VN"]},countries:{VN:Pg.countries.VN},nonGeographic:{}};
function Eg(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Ng=Eg("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Mg=Eg("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Ig=e=>El(e)&&
e.length===11?`0${Ng.get(e.slice(1,4))}${e.slice(4)}`:"",El=e=>Ng.has(e.slice(1,4));function Xa(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Mg.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Nl=(e,t)=>`0${Mg.get(t)}${e.slice(1+t.length)}`;var ze=e=>({ok:!1,reason:e}),gL=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,zg=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,yL=/^0(?:69\d{5,8}|80\d{5,6})$/,bL=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ja(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(zg.test(n))return ze("FAKE");if(bL.test(n))return ze("SERVICE_NUMBER");if(yL.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ze("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Fg(o[0]==="0"?o:`0${o}`,Dg(e,r));if(t)return ze(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ze(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Fg(`0${o}`,Dg(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Dg(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Fg(e,t){let n=Ya(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?wL(e):null)||Ya(Ig(e),
"convertible","OLD_11_DIGIT")||kL(e,t)||ze(vL(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(gL.test(e)||n.notes.push("UNKNOWN_PREFIX"),xL(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),zg.test(e)?
ze("FAKE"):n}function Ya(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Al(`+84${e.slice(1)}`,Ag),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var wL=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function kL(e,t){let n=Xa(e),r=!/^2/.test(n)||Ug(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ya(Nl(e,n),"convertible","OLD_AREA_CODE"):null}
var Ug=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function xL(e,t){let n=Xa(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Ug(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Ml(e){let t=`0${e.slice(3)}`,n=Xa(t),r=n?Ya(Nl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function vL(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!El(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Yi(e){if(
e==null)return ze("EMPTY");if(typeof e!="string"&&typeof e!="number")return ze("CHARS");let t=ug(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ze("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ze("SCIENTIFIC");let n=ll(t).reduce((r,o)=>r.concat(RL(o)),[]);return n.length?LL(n):ze(SL(t))}var SL=e=>/\p{L}/u.test(ul(e))?"CHARS":"EMPTY",Kg=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function RL(e){let{text:t,ext:n}=lg(e),r=ul(t);if(Kg.test(r)){if(OL(r))return[ze("LETTER_FOR_DIGIT")];let o=dg(r);if(Kg.test(o))return[ze("CHARS")];if(cn(o)===0)return[
];if(cn(o)<7)return[ze("CHARS")];let i=Bg(o,n).map(TL);return i.some(({ok:s})=>s)?i:[ze("CHARS")]}return cn(r)===0?[]:Bg(r,n)}var TL=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Bg(e,t){
var i;let n=ll(e).filter((s,a,c)=>c.length<2||cn(s)>0),r=n.length>1?n.map(Ja):CL((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var OL=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&cn(e)>5;function CL(e){return e.length<80&&cn(e)>15&&jg(e.match(/\+?\d+/g)||[])||[Ja(e)]}function jg(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Ja(e.slice(0,t).join(" ")),r=n.ok?jg(e.slice(t)):null;if(r)return[n,...r]}return null}function LL(e){let[t=ze("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ze("MULTIPLE")}var _L={[F.page]:["pageName",
"address","name","office","phone","email"],[F.group]:["pageName","address","name","office","phone","email"],[F.person]:["accountName","address","name","office","phone","email"],[F.none]:["reason"]},
$L=(e,t)=>{var n;return t==="kind"||_L[(n=Ut(e))!=null?n:F.page].includes(t)},PL=e=>Ut(e)===F.none?["kind","reason"]:de,Il=(e,t)=>({key:e,with:t}),Bt=(e,t,n={},r)=>({field:e,level:"fault",problem:Il(
t,r),...n}),Io=(e,t)=>({field:e,level:"ask",problem:Il("account.ask",{value:t}),suggest:t}),Do=(e,t,n)=>({field:e,level:"note",problem:Il(t,n)});function AL(e){let t=Ua(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Ju(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Do("address",`address.note.${r}`))}:{value:N(e),findings:[n?Bt("address",
"account.otherNetwork",{},{network:n}):Bt("address",`address.${t.reason}`),...t.suggest?[Io("address",t.suggest)]:[]]}}var Zg=e=>t=>{var o;let n=Yi(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Ml(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[Io(e,Gg(r))],...n.notes.map(i=>Do(e,`phone.note.${i}`))]}:{value:N(t),findings:[Bt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>Io(e,Gg(i)))]}},Gg=e=>{let t=Yi(e);return t.ok?t.display:e};function EL(e){var r;let t=oa(e),n=t.suggest?[Io("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Do("email",`email.note.${o}`))]}:{value:N(e),findings:[Bt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Io("email",o))]}}var NL={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Ji=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[Io(e,r.suggest)]:[];if(!r.ok){let s={
label:rn(e),example:(i=NL[e])!=null?i:""};return{value:N(n),findings:[Bt(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>Do(e,`person.note.${s}`))]}};
function ML(e){let t=N(e);return{value:t,findings:t.length>500?[Bt("reason","account.reasonLong")]:[]}}function IL(e){let t=Ut(e);return t?{value:t,findings:[]}:{value:N(e),findings:[Bt("kind",
"account.kindUnknown",{},{text:N(e)})]}}var DL={kind:IL,accountName:Ji("accountName",ig),pageName:Ji("pageName",cl),address:AL,name:Ji("name",Vi),office:Ji("office",og),phone:Zg("phone"),email:EL,
second:Ji("second",Vi),secondPhone:Zg("secondPhone"),reason:ML},FL=["accountName","pageName","name","office","second","reason"];function zL(e,t,n){try{return UL(e,t,n)}catch(r){return{value:t,
findings:[Bt(e,"account.cellUnreadable")],broke:r}}}function UL(e,t,n){if(!N(t))return $L(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Bt(e,`account.${e}`)]}:{value:"",findings:[Bt(e,
"account.required",{},{label:rn(e)})]}:{value:"",findings:[]};let r=FL.includes(e)?Sr(t):void 0;return r?{value:t,findings:[Bt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:DL[e](t)}
function KL(e,t){let n=(r,o)=>[{...Do("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==F.group?n("account.addressIsGroup",F.group):e===F.group&&t&&!["group","share"].includes(
t)?[Do("address","account.groupAddress")]:t==="page"&&e===F.person?n("account.addressIsPage",F.page):[]}function Fo(e){var s,a,c,u,l;let t=(s=Ut(e.kind))!=null?s:"",n=PL(t),r={};for(let d of de)r[d]=
n.includes(d)?zL(d,e[d],t):{value:N(e[d]),findings:[]};let o=de.filter(d=>"broke"in r[d]),i={};for(let d of de)i[d]=r[d].value;return{values:i,findings:[...de.flatMap(d=>r[d].findings),...KL(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Hg=5,Wg=120;function Vg(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),bn(a.trim(),Wg)])),o={rows:e.filter(s=>!Ru(s)),samples:e.filter(Ru),
cores:zh(t)},i=(s,{level:a,field:c},u)=>{var h,m;let l=[...(h=u.units)!=null?h:$i(u.rows)],d=l.map(w=>r.get(w)||bn(w,Wg)),p=d.slice(0,Hg).join("; ")+(l.length>Hg?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};return Object.entries(ta).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function qg(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Dl=e=>e?`"${e}" `:"";function Fl(e,t=""){if(typeof e!="number")throw new TypeError(Dl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Dl(t)+"expected integer >= 0, got "+e);return e}function zo(e,t,n=""){if(qg(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Fl(t,"length");let r=qg(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Dl(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Jg(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Fl(e.outputLen),Fl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var BL=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Xg=(
e,t)=>{BL(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Uo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Qa(e,t){zo(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Qi(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function ec(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function jt(e,t){return e<<32-t|e>>>t}var Qg=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",jL=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function zl(e){if(zo(e),Qg)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=jL[e[n]];return t}function Yg(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function ey(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Qg)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Yg(e.charCodeAt(i)),a=Yg(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function ZL(e,t,n="opts"){return Xg(e,"defaults"),t!==void 0&&Xg(t,n),Object.assign(Object.create(null),e,t)}function ty(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=ZL({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var ny=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var tc=class{constructor(t,n){ae(this,"oHash");ae(this,"iHash");ae(this,"blockLen");ae(
this,"outputLen");ae(this,"canXOF",!1);ae(this,"finished",!1);ae(this,"destroyed",!1);if(Jg(t),zo(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Qi(o)}update(t){return Uo(this),this.iHash.update(t),this}digestInto(t){
Uo(this),Qa(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},ry=(()=>{let e=((t,n,r)=>new tc(t,n).update(r).digest());return e.create=(t,n)=>new tc(t,n),e})();var GL=e=>e/2**32|0,HL=e=>e>>>0;function oy(e,t,n,r){
let o=GL(n),i=HL(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function iy(e,t,n){return e&t^~e&n}function sy(e,t,n){return e&t^e&n^t&n}var nc=class{constructor(t,n,r,o){ae(this,"blockLen");ae(
this,"outputLen");ae(this,"canXOF",!1);ae(this,"padOffset");ae(this,"isLE");ae(this,"buffer");ae(this,"view");ae(this,"finished",!1);ae(this,"length",0);ae(this,"pos",0);ae(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ec(this.buffer)}update(t){Uo(this),zo(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=ec(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Uo(this),Qa(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),oy(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:ec(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},ay=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var WL=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),ir=new Uint32Array(64),Ul=class extends nc{constructor(n,r){super(64,n,8,!1);ae(this,"A",0);ae(this,"B",0);ae(this,"C",0);ae(this,"D",0);ae(this,"E",0);
ae(this,"F",0);ae(this,"G",0);ae(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)ir[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=ir[p-15],m=ir[p-2],w=jt(h,7)^jt(h,18)^h>>>3,v=jt(m,17)^jt(m,
19)^m>>>10;ir[p]=v+ir[p-7]+w+ir[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=jt(c,6)^jt(c,11)^jt(c,25),m=d+h+iy(c,u,l)+WL[p]+ir[p]|0,v=(jt(o,2)^jt(o,13)^jt(o,22))+sy(
o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+v|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Qi(ir)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Qi(this.buffer)}},Kl=class extends Ul{constructor(){super(32,ay)}};var rc=ty(()=>new Kl,ny(1));var VL=16,cy=e=>zl(e.slice(0,VL));function es(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var un=e=>cy(rc(es(e))),Bl=e=>zl(rc(es(e))),Ko=class{constructor(t){this.known=new Map;this.start=ry.create(rc,ey(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:cy(
this.start.clone().update(es(t)).digest());return this.known.set(t,n),n}};var qL=8,ly="trống",dy="1",uy=" (theo bản cũ)",py="Đã rút đồng ý",oc=e=>e.trim()?un(e.trim().normalize("NFC")).slice(0,qL):ly,
hy=(e,t)=>e===ly||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:oc(t),my=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[U(r),o.replace(/\D/g,"")];return[U(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},Dr=e=>Ut(e.kind)!==F.none&&my(e).some(t=>t!==""),fy=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${be(t)}, bản thông báo ${n}`,gy=e=>`${py}, ${be(e)}`,Bo=
e=>/^(da )?(rut|thu hoi)\b/.test(Z(e).trim()),yy=e=>e.startsWith(`${py}, `),by=e=>e.endsWith(uy)?e:`${e.trim()}${uy}`,wy=(e,t)=>t.of("consent",e.consent.trim(),...my(e)),ts=(e,t)=>[dy,t.name,wy(e,
t)].join(".");function Fr(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Bo(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===dy&&o&&(!t||r!==t.name)?
"unknown":t&&o===wy(e,t)&&r===t.name?"given":"ended"}var ky=(e,t)=>!Bo(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${oc(t)}`);var XL=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,ic=e=>XL.test(e),xy=(e,t,n)=>ic(
e)&&e>=t&&e<=n,vy=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>xy(i,n,r)))!=null?o:""};function Sy(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?vy(e,t,n)||n:xy(e.shown,t,n)?
e.shown:"":""}function Ry(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=vy(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(ic(e.shown)&&e.shown>n);return{
witnessed:n,...o?{insteadOf:e.shown}:{}}}function YL(e,t){return e.length===0||t==="ended"?So[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(
n=>n.review==="passed")?_.approved:_.reported}function Ty(e,t,{last:n,...r},o,i,s){let a=YL(e,t),c=a!==_.missing&&a!==_.fix&&a!=="",u=e.reduce((h,m)=>m.updated>h?m.updated:h,""),l={...r,updated:u,
hasRows:e.length>0,complete:c},d=Sy(l,n,i),p=a===""?"":Rm(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:Ry(l,n,i),updated:u,order:JL(a,p)}}function JL(e,t){
let n={[_.missing]:0,[_.fix]:10,[_.reported]:20,[_.none]:30,[_.approved]:40,"":50},r={[ee.overdue]:0,[ee.late]:1,[ee.grace]:2,[ee.open]:3,[ee.onTime]:4,"":5};return n[e]+r[t]}var QL=3,Oy=e=>{var t,n;
return(n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function Cy(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){
for(let a of new Set([Z(lt(i)),Oy(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?Oy(o):Z(lt(
o))))!=null?s:[];return i.length>QL?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var jo={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},e_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,t_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,n_=4e5,r_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],zr=(...e)=>new RegExp(e.join("|"),"i"),o_=[[zr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[zr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[zr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[zr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[zr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[zr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],i_=zr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Ly(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=r_.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||i_.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=o_.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function _y(e,t){let n=e.slice(0,n_),r=[...n.matchAll(e_)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!t_.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,m,w;let l=r.slice(u+1).find(v=>v.email!==s),d=r.slice(0,u).reverse().find(v=>v.email!==s),p=(w=Ly(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:Ly(n.slice(Math.max((m=d==null?void 0:d.to)!=null?m:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var sr=100,jl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function s_(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!nn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Mt(e)===Q.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function a_(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>sr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:sr}}}):((s=t.get(B(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&B(i)===B(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):jl(i)&&!t.has(B(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...s_(e,n));for(let{text:a,
suggest:c}of Ze(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of bm(e.phone))Yi(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!Gn(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&ut(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function c_(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:W(
n.day),why:jo[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:W(n.day)}}}]:[]}function ns(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>B(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=yt(e);return e.map(a=>{try{return[...a_(a,r,i),...c_(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Zl=
e=>Object.fromEntries(e.map(t=>[t,""])),u_=["unit",...de],$y=e=>u_.every(t=>e[t].trim()===""),at=e=>Ni(e.usage)===Re.stopped;function l_(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{
key:"account.unknownUnit",with:{code:e}}}function d_(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",l_(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}
),e.usage.trim()&&!Ni(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Mi(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(
let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:fa(s.problem)});return o}function p_(e,t){return{blank:!1,active:!0,unit:Py(()=>e.unit.trim(),""),isNone:!1,review:"waiting",
consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Zl(["unitName",...Wn]),rowId:t}}}function Py(e,t){try{return e()}catch{return t}}function h_(e){
return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function m_(e,t,n,r,o){let i=$y(e),s=e.unit.trim();if(i)return{blank:i,
active:!1,unit:s,isNone:!1,review:"waiting",consent:Fr(e,r),faults:[],remarks:[],own:Zl(["unitName",...Wn])};let a=Fo(e),c=t.get(s),u=at(e),l=Ar(e,r),d=u?[]:d_(e,c,a,o);!u&&l==="returned"&&d.push({
column:"",problem:fa(La(e.comment))});let p=u?[]:a.findings.filter(w=>w.level!=="fault").map(({field:w,problem:v})=>({column:w,problem:fa(v)}));!u&&e.review.trim()&&Ca(e,r)&&p.push({column:"",problem:
{key:"account.markUnknown"}});let h=Fr(e,r);!u&&Dr(e)&&p.push(...h_(h));let m=nr(e,r).join(", ");return{blank:i,active:!u,unit:s,isNone:Ut(e.kind)===F.none,review:l,faults:d,remarks:p,reading:a,
consent:h,own:{unitName:c!=null?c:"",faults:"",remarks:"",changed:m,rowId:n,addressKey:a.addressKey,mask:""}}}function f_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Py(
()=>$y(r),!1)?"":t();return n.add(o),o})}function g_(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):
o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function y_(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{
rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Vg(i,n.map(({code:c,name:u})=>({code:c,name:
u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}
function b_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(qn),review:c,updated:r},d=n.get(s);
d?d.push(l):n.set(s,[l])}),n}function w_(e,t,n){var c;let{dueBefore:r,graceUntil:o}=n.settings,i=Ro(e),s=Ty(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,
graceUntil:o,extendedTo:on(e.extendedTo)},n.now,n.today);return{cells:{status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:Pm(
i)?"1":"0"},witness:s.witness}}function k_(e,t,n){let r=b_(e.accounts,t),o=ns(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],
own:Zl(xo)};let c=o[s];try{let{cells:l,witness:d}=w_(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Iu(c)}}}catch(l){return n(l),c.push({column:"",problem:
{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...x_(xo,i),faults:Iu(c)}}}})}var x_=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Ay(e){var a;let t=[],n=c=>{t.push(c)},r=new Map(
e.units.map(c=>[c.code.trim(),c.name.trim()])),o=Cy(e.units),i=f_(e.accounts,e.newId),s=e.accounts.map((c,u)=>{try{return m_(c,r,i[u],e.markKey,o)}catch(l){return n(l),p_(c,i[u])}});for(let{reading:c}
of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);g_(s),y_(e.accounts,s,e.units,n);for(let c of s)Object.assign(c.own,{faults:Dm(c.faults),remarks:Fm(c.remarks),mask:Um(c.faults)});return{accounts:
s,units:k_(e,s,n),broke:t}}function rs(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!yy(t.consent)?{consent:gy(e.now),consentMark:""}:{consent:t.consent,
consentMark:t.consentMark}}var os=(e,t,n,r)=>t.flatMap((o,i)=>{let s=rs(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Ur(
e){return Object.fromEntries(Rn.map(t=>[t,zm(e.faults,t)]))}function We(e,t){let n=Ay({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:
e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(n.broke),n}var Ey=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Ny=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Zo(e,
t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Ny(Wn,i,r)?[{index:o,cells:Ey(Wn,i)}]:[]})}function sc(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(
r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function En(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Ny(xo,i,r)?[{index:o,cells:Ey(xo,i)}]:[]})}var Gl=(e,t,
n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:Ur(n.accounts[r])}));function ac(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",sc(n,t,
r)),e.putOwn("accounts",Zo(n,t,r)),e.putOwn("accounts",os(e,n,t,r)),e.putOwn("units",En(e.table("units").rows,t,r))}var v_=3;function is(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,
a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=v_));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var cc=(e,t)=>e.putNotes("accounts",
t.accounts.map((n,r)=>({index:r,notes:Ur(n)})));function My(e,t){let n=e.table("accounts").rows,r=Hl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,
i)=>o.unit.trim()===t?[{index:i,notes:Ur(r.accounts[i])}]:[])),r}function Hl(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=We(e,t),c=(d,p)=>{
let h=a.accounts[p];Object.assign(d,h.own,rs(e,t[p],h))};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Zo(t.slice(0,s),a,(d,p)=>!u.has(p)&&
n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",os(e,
t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",En(e.table("units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Gl([...r,...l],i,a)),a}function Iy(e,t){
let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&ky(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:
Te.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var uc=e=>at(e)&&e.kind!==F.none&&da.every(t=>e[t].trim()==="");function Dy(e,t){let n=wh(e.today,-e.settings().keepMonths);
return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Dr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var Fy=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,
witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:be(r)}},unit:t}]:[]));function lc(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;
return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:be(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});
e.putOwn("units",i),e.log(o)}function zy(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>ic(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ue=e=>e+2,re=
class extends Error{constructor(n){super(n.key);this.problem=n}};function nt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=We(e,e.table(
"accounts").rows);ac(e,r),cc(e,r)}return n})}var Wl=200;function S_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:Ln(a,n)}}]:[]),o=t.flatMap((a,c)=>(
a.review===he.passed||a.review===he.returned)&&nr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=Oa(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=
i.filter(({index:a})=>uc(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function Kr(
e,t){let n=e.table("accounts").rows;t&&S_(e,n);let r=We(e,n);if(!t)e.putOwn("units",En(e.table("units").rows,r,()=>!0));else{_f(e),Fy(e),ac(e,r);for(let o of["accounts","units"])is(e,o,new Set(
Object.keys(ie[o].columns)));e.refreshSummary(),cc(e,r)}return r}function ss(e){let t=Kr(e,!0);return t.accounts.length===0||(lc(e,t),e.rememberWitness()),t}function R_(e,t,n){let r=e.table(
"accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:ie[u].title,row:Ue(l),unit:d,says:p,link:e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,
u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{
keepMonths:c}=e.settings();for(let{row:u,index:l}of Dy(e,t))a.push(i("accounts",l,u.unit,k({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Wl),moreFaults:Math.max(0,s.length-Wl),remarks:a.slice(0,Wl),missing:t.units.filter(u=>u.own.status===_.missing).length,settings:n}}function Uy(
e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=nt(e,()=>{let n=ss(e);return e.readyLines(),E(R_(e,n,T_(e,n).map(k)))}))!=null?t:R({key:"workbook.busy"})}var T_=(e,t)=>[
...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:Te.dueBefore.label}}],...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Iy(e,t),...e.lostLog()];var Ho=
"#1f2937",ar="#ffffff",as="#1a56c4",By="1px solid #d1d5db",Go=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),cs=(e,t=2e3)=>Go(Co(e,t)),Nn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ie=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Gt=
e=>`\x3ctr>${e}\x3c/tr>`,Zt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Br=`${Zt(16,Ho,ar)};padding:10px 20px 12px`,us=Zt(14,Ho,ar),O_=e=>`${Zt(e,
Ho,ar)};text-align:center`,C_={lead:`${Zt(17,"#12315f","#e3edfd")};border-left:5px solid ${as};padding:16px 20px 10px`,until:`${Zt(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${as};padding:0 20px 16px`,text:Br,heading:`${Zt(17,Ho,ar)};font-weight:bold;padding:12px 20px 0`,notice:`${Zt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Zt(13,"#4b5563",ar)};border-top:${By};padding:14px 20px 18px`};function dc(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Go(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Nn(`${Gt(
`\x3ctd align="center" style="padding:16px 8px">\n${Nn(`\n${t.map(L_).filter(Boolean).map(Gt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${ar}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function L_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ie(Nn(e[1].map(t=>Gt(Ie("•",`${us};padding:2px 0`,
' valign="top" width="16"')+Ie(cs(t,400),`${us};padding:2px 0`))).join("")),Br);case"button":return Xn(e[2])&&__(e[1],Xn(e[2]));case"office":return Ie(Ky(e[1]),`${Br};padding-top:18px`,
' align="center"');case"signed":return Ie(Ky(e[1],!1),Br,' align="right"');case"bar":return Ie($_(e[1]),Br);case"calls":return Ie(P_(e[1],e[2]),Br);default:return Ie(cs(e[1]),C_[e[0]])}}function Ky(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=Gt(Ie(Nn(Gt(Ie("",`background-color:${Ho};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Nn(n.map((i,
s)=>Gt(Ie(cs(i,200),`${O_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var __=(e,t)=>Ie(Nn(Gt(Ie(`\x3ca href="${Go(t)}" style="display:inline-block;padding:14px 16px;${Zt(17,
ar,as)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Go(e)}\x3c/a>`,`background-color:${as};border-radius:6px;mso-padding-alt:14px 16px`)),""),Br,' align="center"');
function $_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ie("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>Gt(Ie("■",Zt(16,s,ar),' width="22"')+Ie(o,us)+Ie(String(i),`${us};font-weight:bold`,' align="right"')));return Nn(Gt(n.join("")))+Nn(r.join(""))}function P_(e,t){let n=
`${us};padding:7px 0;border-bottom:${By}`,r=' valign="top"';return Nn(Gt(Ie(cs(e,300),`${Zt(14,Ho,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Gt(Ie(cs(o,
300),n,r)+Ie(A_(i),n,`${r} align="right" width="118"`))).join(""))}var A_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${as};text-decoration:none">${Go(t.trim())}\x3c/a>`:Go(t.trim())).join("\x3cbr>")||Du;var E_=88e3,N_=200,M_=120,I_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,D_=e=>Co(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),N_),F_=(e,{about:t},n)=>{let r={state:n,about:t,letters:z_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function z_(e){let t=_o(e),n=new Map(e.units.map(r=>[dt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:se(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var U_=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>K_(e,o,a),attachments:[],named:e.named(o)}},K_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",ka(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...vt(o)?Gm(o,r,n):[],...e.asked(t),...Hm(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Uu(
r)}\n\n${Wm(r)}`],["text","Trân trọng./."],["signed",ka(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”.${e.small}`]]};function jy(e,t,n){var s,a,c;
let r=se(e.kind);if(r.to==="staff")return F_(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return U_(r,e,t,i===void 0?o:{...o,
link:i})}function jr(e,t,n="unit"){let{insteadOf:r}=e.about,o=jy(e,t,n==="staff"||r!==void 0),i=D_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=M_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=dc(i,
c);if(a===0||I_(u)<=E_)return{subject:i,html:u,text:ba(c),attachments:o.attachments}}}function Zy(e,t){let{lead:n,until:r,named:o}=jy(e,t,!0),i=Xn(t.links.book),s=On(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Uu(t),ka(t)].filter(Boolean).join(`\n`)}
function Gy(e,{unit:t,about:n,kind:r}){let o=se(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Pe(n.unit)?!0:e.get(t)===n.unit.status}var Vl="Cán bộ gửi sớm",Hy=e=>bt(Lr(
e.state));function pc(e,t){let n=new Map,r=Nt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Hy(o)&&!Hy(e[a]))&&n.set(s,i)}),n}function ln(e){let{rows:t}=e.table("letters");
return new Map([...pc(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Lr(o),at:i,why:s,early:s.indexOf(Vl)===0}]}))}var Tt=(e,t,n,r="",o)=>{var i;return{kind:se(
e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}},B_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);
function j_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:
r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function dn(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=pc(n,r),i=Nt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(
u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):B_(n[l],c)||s.set(l,c)}),s.size&&e.putOwn("letters",j_(n,s)),e.append("letters",a)}var ql={rounds:{},open:[]}
,Z_=4e4,G_=4,hc=e=>typeof e.count=="number",Wo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function H_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=
e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var W_={count:0,sum:"0.0"};function Vy({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=H_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(
i+r*a>>>0).toString(36)}`}}var V_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Xl=e=>V_(e).reduce((t,n)=>Vy(t,n,1),W_),qy=({rounds:e},t)=>Wo(e,Et(t))!==void 0;function Xy(e,t){let n=[
];return e.forEach(({state:r},o)=>{bt(r)&&Sa(o,t)&&n.push(o)}),n}function Yl(e,t,n){let r={...e.rounds};delete r[Et(n)];let o={rounds:{[Et(n)]:{kinds:{}},...r},open:[]};return mc(o,n,Xy(t,n),[])}
function mc({rounds:e,open:t},n,r,o){var l;let i=Et(n),s={...(l=Wo(e,i))==null?void 0:l.kinds},a=new Map,c=({kind:d,matter:p,unit:h},m)=>{var v,L,b;let w=(v=Wo(s,d))!=null?v:{};if(hc(w))s[d]=Vy(w,
`${p}/${h}`,m);else{let S=(L=a.get(d))!=null?L:new Map(Object.entries(w).map(([O,f])=>[O,new Set(f)]));a.set(d,S);let T=(b=S.get(p))!=null?b:new Set;S.set(p,T),m>0?T.add(h):T.delete(h)}};for(let[d,
p]of[[r,1],[o,-1]])for(let h of d.map(m=>Sa(m,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=Object.fromEntries([...d].map(([h,m])=>[h,[...m]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},
open:t}}function Jl(e,t,n){if(!e.open.length)return e;let r=Nt(n),o=e.open.map(r).filter(a=>{var c;return bt((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map($u))].reduce((a,c)=>mc(a,
c,o.filter(u=>$u(u)===c),[]),e),open:[]}}var Yy=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Jy=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),
e.length);function Ql(e,t,n){var c,u,l,d,p,h,m;let r=new Set(e.open.map(Nt(n))),o=pf(n),i=new Map;for(let w of Xy(t,n)){let v=r.has(w)?void 0:Sa(w,n);if(!v)continue;let L=(c=i.get(v.kind))!=null?c:
Object.create(null);i.set(v.kind,L),((l=L[u=v.matter])!=null?l:L[u]=[]).push(v.unit)}let s=(p=(d=Wo(e.rounds,Et(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let w of new Set([...Object.keys(s),...i.keys()])){let v=(h=Wo(s,w))!=null?h:{},L=(m=i.get(w))!=null?m:{};if(hc(v)){let b=Xl(L);(b.count!==v.count||b.sum!==v.sum)&&a.counts.push({kind:w,ledger:
v.count,register:b.count})}else a.lost.push(...Wy(v,L).map(([b,S])=>o({kind:w,matter:b,unit:S}))),a.extra.push(...Wy(L,v).map(([b,S])=>o({kind:w,matter:b,unit:S})))}return a}function Wy(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Wo(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var q_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function X_({rounds:e,open:t}){let n=Object.keys(e).slice(0,G_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:Y_(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;q_(JSON.stringify(o))>Z_;){let[s]=Object.entries(i).filter(a=>!hc(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=Xl(s[1])}return o}var Y_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,hc(n)?n:Xl(n)])),Qy=e=>JSON.stringify(X_(e)),ls=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),eb=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),J_=e=>ls(e)&&(Object.values(e).every(eb)||typeof e.count=="number"&&typeof e.sum=="string"),Q_=e=>ls(e)&&ls(e.kinds)&&Object.values(e.kinds).every(
J_);function tb(e){try{let t=JSON.parse(e);return!ls(t)||!ls(t.rounds)||!eb(t.open)?void 0:Object.values(t.rounds).every(Q_)?t:void 0}catch{return}}var nb=e=>e===void 0||e==="unreadable"?ql:e;
function rb(e,t,n){let r=Jl(e!=null?e:ql,t,n);return qy(r,n)?r:Yl(r,t,n)}function Zr(e,t,n){return e==="unreadable"?e:Ql(rb(e,t,n),t,n)}function fc(e,t){let{round:n}=e.settings(),r=ln(e),o=t.ledger();
if(o==="unreadable")return o;let i=rb(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),Ql(i,r,n)}function gc(e,t,n){e.settle();let r=Jl(nb(t.ledger()),ln(e),e.settings().round);
t.keepLedger({...r,open:[...n]})}function ob(e,t,n,r){var c;let o=t.ledger(),{round:i}=e.settings(),s=Nt(i)(n),a=bt((c=ln(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||
o.open.includes(s)||(e.settle(),t.keepLedger(mc(o,i,a?[s]:[],a?[]:[s])))}function ib(e,t){let n=nb(t.ledger()),{round:r}=e.settings();t.keepLedger(Yl({...n,open:[]},ln(e),r))}var sb=[1e3,4e3],e$=6,cr=
class extends Error{};function xe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=sb.length||r instanceof re||r instanceof cr)throw r;e.sleep(sb[n])}}function Gr(e,t,n){return xe(t,()=>{for(
let r=0;r< e$;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new cr("the lock is not to be had")})}var t$=27e4,n$=25,r$=2400,o$=5,yc=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;
this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,
refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(n$,
Math.floor(r$/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];
try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof re)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){
return this.post.elapsed()>t$&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Gr(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:
d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=Gy(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):Tt(d,"lapsed",this.now,k({
key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,Tt(d,"failed",this.now,k({key:"letter.unwritable"}))):c.set(d.key,p)}return dn(n,c),gc(n,
this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:jr(t,this.state)),!0}
catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim(
))return t;let o=Ta([n],this.state.settings);if(!o.to)return Tt(t,"failed",this.now,k(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=
this.written.get(t))!=null?r:jr(t,this.state);return this.written.set(t,n),Tt(t,"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{
senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{
return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,Tt(t,"sent",this.now,this.early)),t.unit&&!((
c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&
r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=o$&&(
this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return xe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Tt(t,"failed",this.now,k({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Tt(t,"unknown",this.now,k({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};xe(
this.post,()=>this.post.keepJournal(n))}};var i$=400;function ab(e,t,n,r,o=r){let i=zi(e.settings),s=_r(e),a=e.deadline.dueBefore?pa(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:
a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(i$,Je(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=oe(t,d);if(i.sends(p)){let{line:h,held:m}=s$(e,s,p,d===0?o:r,u,c);u=m,p<=n&&(h.recipients||h.held)&&
c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=a$(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function s$(e,t,n,r,o,i){let s=Cn(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=$r(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var a$=({units:e},t,n)=>e.filter(r=>{var o;return Pe(r)&&Kt(r.emails).length&&!((o=t.of(dt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function cb(e){
var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return ed({day:"",counts:t,recipients:0,held:0})}function ed({counts:e,held:t}){return[va.filter(r=>e[r]).map(r=>`${e[r]} ${se(
r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var ur=class extends re{constructor(n,r){super(n);this.preview=r}},Hr=(e,{confirmed:t},n)=>[...c$(e,t),
...u$(n).map(r=>({about:"ledger",why:r}))];function c$(e,t){let n=vm(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:
i,to:s})=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function u$(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Yy(e)?[]:l$(e)}function l$(e){let t=Jy(e),n=e.extra.length;return!t&&!n?[{
key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var d$=60;function Vo(e,t){for(let n=0;n<=d$;n+=1){let{letters:r}=Cn(e,oe(t,n));
if(r.length)return{key:"letter.preview",with:{counts:cb(r)}}}return{key:"letter.previewNone"}}var bc=e=>JSON.stringify(Sn(e));var p$=7*6e4,Mn=({lease:e},t)=>e.by!==""&&e.until>t;function ub(e,t){
let n=e.newId();return Gr(e,t,()=>{let r=t.post();if(!(Mn(r,e.now)&&r.lease.by!==n))return t.setLease({until:go(Ws(e.now)+p$),by:n}),r})}function lb(e){try{xe(e,()=>e.setLease({until:"",by:""}))}
catch{}}var db=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,pb=e=>e.replace(db,"(liên kết, xem trong biểu mẫu)").trim(),hb=e=>e.search(db)<0?e.trim():"";
function mb(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var td=10*6e4;function qo(e){
return{id:un(Et(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var ds=e=>mb(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),nd=(e,t)=>`${e}?k=${t}`;
function wc(e){let t=e.linkKey();if(!t||ds(e)!=="proved")return;let{webAddress:n}=e.settings(),r=qo(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{
let a=i.trim(),c=o.get(a);return c?nd(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Xo=({rowId:e,approved:t})=>tr(`${e} ${t}`);var fb={page:0,group:0,person:0},h$=({pageName:e,accountName:
t})=>{var n;return bn((n=[e,t].map(hb).find(Boolean))!=null?n:"")};function m$(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(
!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[],byKind:{...fb}};n.set(r.unit.trim(),a);for(let l of["page","group","person"])Ut(r.kind)===F[l]&&(a.byKind[l]+=1);Ar(r,e.markKey(
))==="returned"&&a.returned.push({title:h$(r),comment:pb(r.comment),mark:Xo(r)});for(let l of s.filter(qn))l.column===""&&(Ki(l)||a.faults.some(p=>Bm(p,l)))||a.faults.push(l)}),n}var f$=(e,{own:t},
n)=>{var r,o,i;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Ro(e),status:t.status,timeliness:t.timeliness,extendedTo:on(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:(r=n==null?void 0:n.byKind)!=null?r:fb,faults:(o=n==null?void 0:n.faults)!=null?o:[],returned:(i=n==null?void 0:
n.returned)!=null?i:[]}};function g$(e,t,n=""){let r=m$(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...f$(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function rd(e,
t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:oe(o,1),t)}function Wr(e,t){let n=e.settings(),r=wc(e);return{round:n.round,
federation:n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:g$(e,t,r&&e.linksRenewed()),register:ln(e),staff:e.staff(
),contact:n.contact,links:{book:e.link(),ofUnit:r}}}function kc(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Wr(e,n),health:{quotaLeft:r,runner:o,
lastRun:s,lastRunDid:a,nextRun:o?rd(e.now,i,e.now):void 0,zones:t.zones()}}}var y$={state:le.sent,why:""},b$=()=>({state:le.held,why:k({key:"letter.cutBefore"})}),gb=()=>({state:le.unknown,why:k({key:
"letter.cut"})});function yb(e,t){var a,c,u;let n=Nt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?b$():gb());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,gb());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,y$);dn(e,i)}var w$=new Set([...Object.keys(ua),"round","dueBefore","graceUntil"]);function Yo(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&w$.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Te.round.label}}]}function bb(e,t,n,r){let o=k({key:
"letter.heldSubject",with:{day:W(r)}}),i=[["lead",e],["text",t],["button",k({key:"letter.openBook"}),n],["small",k({key:"letter.heldOnce"})]];return{subject:o,html:dc(o,i),text:ba(i)}}function wb(e,t,
{toldHold:n},{problem:r,preview:o}){let i=k(r),{testTo:s,senderName:a,department:c,replyTo:u}=e.settings(),l=s.length?s:e.staff();if(!(i===n||l.length===0))try{if(t.quota()< l.length)return;
t.setToldHold(i),t.send({...bb(i,o?k(o):"",e.link(),e.today),to:l,attachments:[],senderName:a||c,replyTo:u})}catch(d){e.broke([d])}}var k$=12e4,x$=6e4,v$=2e3,S$=1e4;function R$(e,{register:t}){let n=(
{key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function T$(e,t,n,r){if($r(t,n,r).held.length===0)return n;let o=xe(e,(
)=>e.renewsIn());if(o>k$||o<-x$)return n;e.sleep(Math.max(0,o)+v$);let i=xe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(S$),i=xe(e,()=>e.quota());return i}var ps=(e,t)=>e?`${e} ${t}`:"";
function O$({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[ps(e,"thư đã gửi"),ps(t,"thư gửi lỗi"),ps(n,"thư không rõ đã gửi"),ps(c,"thư chờ lượt sau"),ps(s,
"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${k(o)}`:u,stopped:
r.length?o:void 0,isDry:a}}function C$(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:se(l).label}:{},...d?{unit:d}:{},state:le[
p],at:e.now,why:k(h)});for(let u of i)c.set(u.key,Tt(u,"held",e.now,k({key:"letter.quota"})));for(let u of r)c.set(u.key,Tt(u,"held",e.now,k(o)));n.forEach((u,l)=>c.set(l,u)),(c.size||a)&&Gr(e,t,()=>{
dn(e,c),a&&gc(e,t,[])})}function L$(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&xe(e,()=>e.setRefused(i))}function xb(e,t,n){let r=
Gr(e,t,()=>{yb(e,n.inFlight);let o=ss(e);return e.settle(),{checked:o,compared:fc(e,t)}});return n.inFlight&&xe(t,()=>t.closeJournal()),r}function _$(e,t,n,{checked:r,compared:o}){let i=e.settings();
n.confirmed||xe(t,()=>t.setConfirmed(Sn(i)));let[s]=Hr(i,n,o);if(s)throw new ur(s.why,s.about==="plan"?Vo(Wr(e,r),e.today):void 0)}function $$(e,t,n,r,o){let i=xb(e,t,n);_$(e,t,n,i);let{checked:s}=i,
a=xe(t,()=>t.quota()),c=xe(t,()=>kc(e,t,s,a)),u=Cn(c,e.today),l=R$(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:T$(t,l,a,d),{go:h,held:m}=$r(l,p,d);h.length&&xe(t,()=>t.keepJournal({key:"",gone:[],
doubt:[],at:e.now}));let w=new yc(e,t,c,p,n.refused,o),{outcome:v}=w;try{w.run(h),C$(e,t,v,o?[]:m,o?[]:u.closed,h.length>0)}catch(L){throw w.leaveWord(),L}return h.length&&xe(t,()=>t.closeJournal()),
L$(t,v,n),e.broke(u.broke.map(({error:L})=>L)),O$(v,m.length,u.broke.length,h.length===0&&m.length>0)}var P$=e=>k(e instanceof re?e.problem:e instanceof cr?{key:"letter.sheetBusy"}:{key:
"letter.runFailed"});function kb(e,t){try{xe(e,()=>e.setLastRun(t))}catch{}}function vb(e,t,n){let r=ub(e,t);if(r)try{return n(r)}finally{lb(t)}}var od=(e,t,n,r="")=>vb(e,t,o=>$$(e,t,o,n,r)),xc=(e,
t)=>{vb(e,t,n=>xb(e,t,n))};function A$(e,t,{runner:n,dry:r}){let[o]=Yo(xe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new re(o);if(!e.isStaff(n))throw new ur(
{key:"letter.runnerLeft",with:{email:n}});let i=od(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function Sb(e,t){let n=xe(t,()=>t.post()),{runner:r,
lastRun:o,did:i,dry:s}=n;if(!(!r||xe(t,()=>t.me())!==r))try{let a=A$(e,t,n);a&&kb(t,a)}catch(a){if(kb(t,{lastRun:o,did:i,trouble:`${W(e.today)}: ${P$(a)}`,dry:s}),a instanceof ur&&a.preview&&wb(e,t,n,
a),!(a instanceof re))throw a}}function ad(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Rb(e,t){
return typeof t=="bigint"?t.toString():t}var sd=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function cd(e){return new sd(e)}function Tb(e){return e==null}function ud(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fs(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ld(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function gs(e){var t;return(t=ld(e._zod.def))!=null?t:e._zod.def.shape}function Ob(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return fs(this,t,r),r},enumerable:!0,configurable:!0})}function Cb(
e,t,n){t in e?fs(e,t,n):e[t]=n}function Lb(e,t,n,r){let o=gs(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?Ob(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}
):Cb(e,i,r?r(s.value,i):s.value))}}function E$(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Ob(e,n,()=>t[n]):Cb(e,n,r.value))}}function dd(
...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var pd="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function ms(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function vc(e){if(ms(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(
ms(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function hd(e){return vc(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var _b=
new Set(["string","number","symbol"]);function ys(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function qr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function pt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $b(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function N$(e,t){var o;let n=gs(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Pb(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(N$(e,t)),s={};return Lb(s,e,Reflect.ownKeys(gs(e)).filter(a=>!i.has(a))),qr(e,dd(n,{shape:s,checks:[]}))}function Ab(e,
t){if(!vc(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=gs(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return qr(e,dd(e._zod.def,{shape:M$(e,t)}
))}function M$(e,t){let n={};return Lb(n,e,Reflect.ownKeys(gs(e))),E$(n,t),n}function In(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function Eb(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function dr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function hs(e){return typeof e=="string"?e:e==null?void 0:e.message}function md(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function Sc(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Dn(e,t,n){var c,u,l,d,p,h,m,w,v,L,b,S,T,O,f,g,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(f=(T=(b=(v=hs((w=(m=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:m.error)==null?void 0:w.call(m,e)))!=null?v:hs(i==null?void 0:i(
e)))!=null?b:hs((L=t==null?void 0:t.error)==null?void 0:L.call(t,e)))!=null?T:hs((S=n.customError)==null?void 0:S.call(n,e)))!=null?f:hs((O=n.localeError)==null?void 0:O.call(n,e)))!=null?g:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var I$=/[\uD800-\uDBFF]/;function fd(e){let t=e.length;if(!I$.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function gd(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Nb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):D$(e,n,r.value)}}function Vr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function yd(e,
t,n){return Vr(e,t,n,!1)}function D$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Vr(this,t,n.bind(this))},set(r){Vr(this,t,r)}})}function F$(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var id,lr=!1,z$={configurable:!0,get(){lr=!0}};function Ot(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&id!==e._zod){id=void 0;return}id=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,z$);let o=lr;lr=!1;try{let i=n(this);return lr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),lr=lr||o,i}catch(i){throw delete this[t],lr=lr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Mb(e,t,n,r){let o=F$(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Ib;var bd={value:void 0,enumerable:!1},Db="captureStackTrace"in Error?Error:null;function U$(e){
let t=Db;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Db=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function X(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,m){if(h._zod){if(h._zod.traits.has(e))return}else{bd.value=new i(m);try{
Object.defineProperty(h,"_zod",bd)}finally{bd.value=void 0}}if(h._zod.traits.add(e),t(h,m),a){let v=Object.getPrototypeOf(h),L=h._zod.constr.prototype,b=v;for(;b&&b!==L;)b=Object.getPrototypeOf(b);
let S=b!=null?b:v;a.has(S)||(a.add(S),Nb(S,s))}let w=d.prototype;for(let v in w)Object.prototype.hasOwnProperty.call(w,v)&&(v in h||(h[v]=w[v].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var L;let m=r!=null&&r.Parent?U$(l):this;c(m,h);let w=m._zod.deferred;if(w){for(let b of w)b();m._zod.deferred=void 0}
let v=(L=globalThis.__zod_globalConfig)==null?void 0:L.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var m,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(m=h==null?void 0:h._zod)==null?void 0:m.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Fn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Fb;(Fb=(Ib=globalThis).__zod_globalConfig)!=null||(Ib.__zod_globalConfig={});var Jo=
globalThis.__zod_globalConfig;function Ft(e){return e&&Object.assign(Jo,e),Jo}function K$(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Rb,2)),e.message}
function B$(e){this._zod.message=e}var j$={get:K$,set:B$,enumerable:!0,configurable:!0},kd={value:void 0,enumerable:!1},zb=new WeakSet([Object.prototype,Error.prototype]),Ub=(e,t)=>{e.name=
"$ZodError",kd.value=t,Object.defineProperty(e,"issues",kd),kd.value=void 0,Object.defineProperty(e,"message",j$);let n=Object.getPrototypeOf(e);zb.has(n)||(zb.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},Fj=X("$ZodError",Ub),bs=X("$ZodError",Ub,void 0,{Parent:Error});var G$=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Fn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Dn(d,s,Ft())));throw pd(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},ws=G$(bs),H$=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Dn(d,s,Ft())));throw pd(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},xd=H$(bs),W$=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Fn;return i.issues.length?Kb(e,i.issues,o):{success:!0,data:i.value}},Qo=W$(bs);
function Kb(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Dn(o,n,Ft()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var V$=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Kb(e,i.issues,o):{success:!0,data:i.value}},vd=V$(bs);var Bb=/^[\s\S]{0,}$/;var Sd=
/^-?\d+(?:\.\d+)?$/,jb=/^(?:true|false)$/i;var ks=X("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Zb=e=>{let t=
e.value;return!Tb(t)&&t.length!==void 0};var Gb=X("$ZodCheckMaxLength",(e,t)=>{var r;var n;ks.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Zb),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?fd(i):s)<=t.maximum)return;let c=gd(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Hb=X(
"$ZodCheckMinLength",(e,t)=>{var r;var n;ks.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Zb),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?fd(i):
s)>=t.minimum)return;let c=gd(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var q$=X("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
ks.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Wb=X("$ZodCheckRegex",(e,t)=>{q$.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Vb={
major:4,minor:6,patch:7};var Ct=X("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Vb;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=In(u),h;for(let m of l){if(m._zod.def.when){if(Eb(u)||!m._zod.def.when(u))continue}else if(p)continue;let w=u.issues.length,v=
m._zod.check(u);if(v instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Fn;if(h||v instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await v,u.issues.length!==w&&(Sc(u.issues,
w,e),p||(p=In(u,w)))});else{if(u.issues.length===w)continue;Sc(u.issues,w,e),p||(p=In(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(In(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Fn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Fn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return yd(this,"~standard",Q$(this))},set"~standard"(e){Vr(this,"~standard",e)}}),Qb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Dn(n,t,Ft()))}:{value:e.value};async function J$(e,t){let n={async:!0};return Qb(await e._zod.run({value:t,issues:[]},n),n)}function Q$(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Qb(r,n)}catch{}return J$(e,t)},vendor:"zod",version:1}}var ew=X("$ZodString",(e,t)=>{var n;Ct.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Bb,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var tw=X("$ZodNumber",(e,t)=>{Ct.init(e,t),e._zod.pattern=Sd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var nw=X("$ZodBoolean",(e,t)=>{Ct.init(e,t),e._zod.pattern=jb,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function eP(e,t){let n=md(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of md(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Sc(i.issues,l,e),i}}return o(i,s)}}var tP=e=>Array.isArray(e)?e.length:-1;function qb(e,t,n){e.issues.length&&t.issues.push(...dr(
n,e.issues)),t.value[n]=e.value}var rw=X("$ZodArray",(e,t)=>{Ct.init(e,t);let n=Jo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>qb(d,r,c)));else if(qb(l,r,c),a&&l.issues.length!==0&&In(l))break}return s.length?Promise.all(s).then(()=>r):r},eP(e,
tP)});function Rc(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...dr(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var nP=[];
function rP(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:nP,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=$b(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function oP(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let m in t){if(s&&
n.issues.length!==h){if(In(n,h))break;h=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let w=u.run({value:t[m],issues:[]},
r);w instanceof Promise?e.push(w.then(v=>Rc(v,n,m,t,d,p))):Rc(w,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var ow=X("$ZodObject",(e,t)=>{var u;Ct.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=cd(()=>rP(t));Ot(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let m=d[
h]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,h)||fs(p,h,new Set);for(let w of m.values)p[h].add(w);m.optin!==void 0&&p[h].add(void 0)}}return p});let i=ms,s=t.catchall,a,c=Jo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],m=a.shape,w=d==null?void 0:d.abortEarly,v=l.issues.length;for(let L of a.allKeys){if(w&&l.issues.length!==v){if(In(l,v))break;v=l.issues.length}if(L==="__proto__")continue;let b=m[L],S=
b._zod.optin,T=b._zod.optout,O=b._zod.run({value:p[L],issues:[]},d);O instanceof Promise?h.push(O.then(f=>Rc(f,l,L,p,S,T))):Rc(O,l,L,p,S,T)}return s?oP(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});function Xb(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!In(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Dn(s,r,Ft())))}),t)}var iw=X("$ZodUnion",(e,t)=>{Ct.init(e,t),Ot(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Ot(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Ot(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Ot(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ud(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Xb(a,r,e,o)):
Xb(s,r,e,o)}});function iP(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var sw=X("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,iw.init(e,t);let n=e._zod.parse;Ot(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let l=
u._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=l[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[d,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,d)||fs(i,d,new Set);for(let h of p)i[d].add(h)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=ld(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=cd(()=>iP(t));e._zod.parse=(o,i)=>{let s=o.value;if(!ms(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var aw=X("$ZodRecord",(e,t)=>{Ct.init(e,t);let n=
Jo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!vc(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>Dn(m,o,Ft())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(m=>{m.issues.length&&r.issues.push(...dr(l,m.issues)),r.value[p]=m.value})):(h.issues.length&&r.issues.push(...dr(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Sd.test(u)&&l.issues.length){let m=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>Dn(m,o,Ft())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(m=>{m.issues.length&&r.issues.push(...dr(u,m.issues)),r.value[p]=m.value})):(
h.issues.length&&r.issues.push(...dr(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var cw=X("$ZodEnum",(e,t)=>{Ct.init(e,t);let n=ad(t.entries),r=new Set(n);e._zod.values=r,Ot(e,"pattern",o=>{let i=ad(o.def.entries).filter(s=>_b.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>ys(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),uw=X(
"$ZodLiteral",(e,t)=>{Ct.init(e,t);let n=new Set(t.values);e._zod.values=n,Ot(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ys(i):i?ys(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Yb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var lw=X("$ZodOptional",(e,t)=>{Ct.init(e,t),Ot(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ot(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Ot(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ud(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Yb(n,i)):Yb(n,o)}
return t.innerType._zod.run(n,r)}});var dw=X("$ZodDefault",(e,t)=>{Ct.init(e,t),e._zod.optin="defaulted",Ot(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Jb(i,t)):Jb(o,t)}});
function Jb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function pw(e){return e.checks&&(e.checks=[...e.checks]),e}function hw(e,t){return new e(pw({type:"string",...pt(t)}))}function mw(
e,t){return new e(pw({type:"number",checks:[],...pt(t)}))}function fw(e,t){return new e({type:"boolean",...pt(t)})}function Oe(e,t){return new Gb({check:"max_length",...pt(t),maximum:e})}function Td(
e,t){return new Hb({check:"min_length",...pt(t),minimum:e})}function ei(e,t){return new Wb({check:"string_format",format:"regex",...pt(t),pattern:e})}var Ht=X("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ct.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Vr(this,"with",e)},parse(e,t){return ws(this,e,t,{callee:
this.parse})},parseAsync(e,t){return xd(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Qo(this,e,t)},safeParseAsync(e,t){return vd(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return qr(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),aP=X("ZodMiniString",(e,t)=>{ew.init(e,t),Ht.init(e,t)});function D(e){return hw(aP,
e)}var cP=X("ZodMiniNumber",(e,t)=>{tw.init(e,t),Ht.init(e,t)});function pn(e){return mw(cP,e)}var uP=X("ZodMiniBoolean",(e,t)=>{nw.init(e,t),Ht.init(e,t)});function zn(e){return fw(uP,e)}var lP=X(
"ZodMiniArray",(e,t)=>{rw.init(e,t),Ht.init(e,t)});function Lt(e,t){return new lP({type:"array",element:e,...pt(t)})}var dP=X("ZodMiniObject",(e,t)=>{ow.init(e,t),Ht.init(e,t),Mb(e,"shape",
n=>n._zod.def.shape,!1)});function z(e,t){let n={type:"object",shape:e!=null?e:{},...pt(t)};return new dP(n)}function Od(e,t){return Ab(e,t)}function yw(e,t){return Pb(e,t)}var pP=X(
"ZodMiniDiscriminatedUnion",(e,t)=>{sw.init(e,t),Ht.init(e,t)});function bw(e,t,n){return new pP({type:"union",options:t,discriminator:e,...pt(n)})}var gw=X("ZodMiniRecord",(e,t)=>{aw.init(e,t),
Ht.init(e,t)});function ti(e,t,n){return!t||!t._zod?new gw({type:"record",keyType:D(),valueType:e,...pt(t)}):new gw({type:"record",keyType:e,valueType:t,...pt(n)})}var hP=X("ZodMiniEnum",(e,t)=>{
cw.init(e,t),Ht.init(e,t),e.options=[...e._zod.values]});function Wt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new hP({type:"enum",entries:n,...pt(t)})}var mP=X(
"ZodMiniLiteral",(e,t)=>{uw.init(e,t),Ht.init(e,t)});function ni(e,t){return new mP({type:"literal",values:Array.isArray(e)?e:[e],...pt(t)})}var fP=X("ZodMiniOptional",(e,t)=>{lw.init(e,t),Ht.init(e,
t)});function Ce(e){return new fP({type:"optional",innerType:e})}var gP=X("ZodMiniDefault",(e,t)=>{dw.init(e,t),Ht.init(e,t)});function ww(e,t){return new gP({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():hd(t)}})}Ft({jitless:!0});var ri=(e,t)=>ws(e,t),kw=(e,t)=>Qo(e,t).success;function Ke(e,t){if(t)try{let n=Qo(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var oi={is:"nobody"},ve=e=>"email"in e?e.email:"",xw=e=>e.is==="link"?`liên kết ${e.unit}`:ve(e);var wP=e=>e;function Tc(e){let t=new Set,n=new Map;for(let r of e.map(
N))t.add(r),n.has(B(r))||n.set(B(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(B(r)))!=null?o:r}}var kP=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Oc(e,t,n=wP){return t===""?"":
e.choices?pm(e,t):e.format==="time"?kP(t)?t:"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}var vw="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Cd(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=vw.charAt(s>>18-6*a&63)}return t}function Sw(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?vw.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function Rw(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Ld={unit:"lk1u",preview:"lk1p",
test:"lk1t"},Tw=".",Cc=D().check(Oe(800)),ii=e=>un(`address ${e}`),xP=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function vP(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var xs=class{constructor(t){this.keyed=new Ko(t)}write(t){
let n=xP(t);return[Ld[t.kind],...n.map(r=>Cd(es(r))),this.sealOf(t.kind,n)].join(Tw)}read(t){let[n,...r]=t.split(Tw),o=Object.keys(Ld).find(a=>Ld[a]===n),i=r.slice(0,-1).map(a=>{var c;return Rw((c=Sw(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=vP(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Cd(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var SP=8,si=class{constructor(t){this.name=Bl(`name of ${t}`).slice(0,SP),
this.keyed=new Ko(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Ow=e=>Bl(e.join(`\n`));var ai=(e,t)=>e!==""&&gt(e)===gt(t),hn=(e,t)=>t.some(n=>ai(n,e));function Cw(e,t){return t?{
staff:e.filter(n=>hn(n,t)),kept:t.filter(n=>hn(n,e))}:{staff:[...e],kept:void 0}}var Lw=(e,t)=>e.filter(n=>!hn(n,t));var RP=()=>Date.now().toString(36).slice(-6).toUpperCase();function Xr(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function Yr(e){if(e instanceof re)return e.problem;let t=RP();return Xr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var _w="0.1.0, bản ab03f349";var $w=
e=>`draft/${e}/count`,Pw=e=>`draft/${e}/kept`,Aw=(e,t)=>`draft/${e}/${t}`;var TP=e=>e!==void 0&&Date.now()-Number(e)>7776e6,_d={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(TP(t[Pw(e)]))return _d.drop(e),"";let n="";for(let i=0;i< Number((r=t[$w(e)])!=null?r:0);i+=1)n+=(o=t[Aw(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[Aw(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[$w(e)]:String(r),[Pw(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var ht=e=>(e>26?ht(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Ew=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),mr=(e,t=e)=>`${ht(e)}2:${ht(t)}`;function ci(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Nw=/^[=+\-@\t\r\n＝＋－＠']/,Jr=e=>Nw.test(e)?`'${e}`:e,OP={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},fr=e=>{var t;return OP[(t=e.format)!=null?t:"text"]};
function Lc(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Jr(t);if(n==="text")return Jr(t);let r=Ws(t);
return Number.isFinite(r)?new Date(r):Jr(t)}var CP=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},LP=e=>CP(e)?go(e.getTime()):"";function _c(e,t){if(
t instanceof Date){let r=LP(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Nw.test(n.slice(1))?n.slice(1):n}
var Mw=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function $d(e,t,n){let r=Mw(t);return Mw(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function $c(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var _P=3,Iw=
"Cần sửa: ",Pc=(e,t)=>e&&e.indexOf(Iw)!==0?e:t?Iw+t:"",$P=e=>e.length<40&&/\d/.test(e),De=e=>ie[e].columns;function Pd(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
De(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>lt(u)===lt(s.heading)):a;if(c<0)throw new re({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&
u===s.heading))throw new re({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function PP(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function AP(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var EP=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Tc(n<0?[]:t.map(r=>r[
n]))},NP={accounts:"rowId",units:"code"},vs=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=NP[t];let[o=[],...i]=PP(n),s=AP(i);this.headings=o,this.lines=s,this.positions=Pd(t,ie[t].title,o);let a=Object.entries(De(t)).map(([l,d])=>({
key:l,column:d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>_c(d,l[p]))),u=r!=null?r:EP(a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=Oc(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>De(this.tab)[o.get(s)];return $d(t,[...o.keys()],(s,a)=>Lc(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>fr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ue(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ue(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[Ue(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=$d(t.map(c=>c.index),[1],()=>0).length>_P,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ue(u)):t.map(c=>Ue(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ue(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ue(0)][a],o=t.map(({index:s})=>Ue(s)),i=o.flatMap(s=>n.filter(a=>$P(r(s,a))&&fr(De(this.tab)[a])==="@").map(a=>`${ht(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ue(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
De(this.tab)).map(r=>[r,""]));for(;;){let r=Ue(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=$c(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){for(
let a of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[
c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}}putNotes(t){let n=t.map(m=>Ue(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(
...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(m=>[Ue(m.index),m.notes])),l=new Map(r.map((m,w)=>[o[w],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((m,w)=>m.map((v,
L)=>{var S,T;let b=(T=u.get(i+w))==null?void 0:T[(S=l.get(a+L))!=null?S:""];return b===void 0?v:Pc(v,b)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}
remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var gr=({tab:e,positions:t})=>Object.entries(De(
e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function MP(e,t,n=()=>!1){let r=Dw(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[
s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(l),Fw(r,l)}),o}function Dw(e){let t=e.map(n=>n.trim());for(
;t.length&&t[t.length-1]==="";)t.pop();return t}var Fw=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function IP(e,t,n,r,o){let i=Dw(n),s=r,a=MP(Ac(e),n,DP(e,o)).map(c=>{let{do:u,at:l,
heading:d,old:p}=c;return s=zw(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,l+1).setNumberFormat("@").setValue(d),Fw(i,c),p?{key:"setup.headingBack",with:{tab:ie[
e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:ie[e].title,column:d}}});return{now:i,columns:s,did:a}}var DP=(e,t)=>n=>Object.values(De(e)).some(r=>{var o;return r.heading===n&&((o=
r.since)!=null?o:0)>t}),Ac=e=>Object.values(De(e)).map(({heading:t})=>t);function zw(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Uw(e,{sheet:t,made:n},r){var l;let[o,i]=[
t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:Pd(e,ie[e].title,d)});if(s.some(
d=>d!=="")){let d=IP(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=zw(t,i,Ac(e).length),u=a(Ac(e),n||t.getLastRow()===0,c);return u.isNew||Ad(u),{open:u,did:[]}}function Ad({tab:e,
sheet:t}){let n=Ac(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Kw(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[Ew(
/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Ss(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Kw(e,t);
return`${n} ${o} ${r} ${i}`}var ui=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Kw(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),li=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Ed=e=>e.toLowerCase();var Nd="Sổ Tài Khoản: ",Id=e=>e.getEmail().toLowerCase();function Ec(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Id(s)})),o=s=>hn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!hn(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function FP({tab:e,positions:t}){let n=o=>ci(gr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>mr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(ht).join("–")}, duyệt`,range:mr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ie[e].title}`,range:"",open:[]}]}var Bw=e=>e.getA1Notation(),jw=e=>e.getEditors().map(Id),zP=(e,t,n)=>Ss(
e.range,n)===Ss(t.range,n)&&ui(e.open,n)===ui(t.open,n),Md=({editors:e},t)=>t.filter(n=>!e.includes(n));function UP(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Md(e,
t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Md(e,n).length}var di=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Id(t.me)}ensure(t){let n=FP(t),r=
t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&zP(a,c,t)&&!a.warns&&UP(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a}
)=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Md(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{
tab:ie[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=
t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(Nd)!==0)return[];let d=
l!=null?l:Bw(c.getRange()),p=d!==""&&r.some(h=>Ss(h.range,n)===Ss(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(Nd.length),open:d?[]:c.getUnprotectedRanges().map(
Bw),warns:c.isWarningOnly(),editors:jw(c)}]})}stopsNobody(t){let n=jw(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,
others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Nd+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([
this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:h,email:m}of a)m||
this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Qr='*LEN("STK")',Zw={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Gw(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${ht(
i)}$1="${De(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Qr}`}}var Fd=e=>t=>`$${ht(e.get(t))}2`,Hw=e=>(t,n)=>`(${Fd(e)(t)}="${n}")`;function KP(e){
let[t,n]=[Fd(e),Hw(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",_.missing)}${Qr}`},Gw("units",e,"fix",[{key:"status",holds:n(
"status",_.fix)},{key:"timeliness",holds:n("timeliness",ee.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n(
"status",_[o])}${Qr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ee.overdue)}+${n("timeliness",ee.late)})${Qr}`}]}function BP(e){let[t,n]=[Fd(e),Hw(e)],r=o=>[[e.get(o),
e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Re.stopped)}${Qr}`},Gw("accounts",e,"fix",[...Di.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",he.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",he.passed)}${Qr}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Qr}`}]}var Dd={units:KP,accounts:BP},jP=e=>{var t,n;return li(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},ZP=e=>e.getRanges().map(t=>t.getA1Notation()),Ww=e=>e.columns.map(([t,n])=>mr(t,n));function GP({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Ww(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Zw[i.colour][0]).setFontColor(Zw[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Rs(e){var i;let t=(i=Dd[e.tab])==null?void 0:i.call(Dd,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:jP(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===li(s.formula)&&ui(
ZP(r[a].rule),e)===ui(Ww(s),e))?[]:(GP(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ie[e.tab].title}}])}var HP="#e8f0fe",WP="#f1f3f4",Vw=e=>e.writer==="us"?WP:
HP,Nc=({tab:e})=>({tab:ie[e].title});function qw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>fr(r)))){let r=t.filter(({column:o})=>fr(o)===n).map(({at:o})=>o);e.getRangeList(ci(r).map(([o,
i])=>mr(o,i))).setNumberFormat(n)}}function VP(e){let t=gr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Ed(s[o-1])!==Ed(fr(i))));
return qw(e,r),r.length?[{key:"setup.formats",with:Nc(e)}]:[]}var Xw=e=>gr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(mr(t))}]:[]),Yw=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),qP=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Jw(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function XP(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Xw(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&qP(c,i,o.help)?c:Yw(i,o.help);Jw(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Nc(
e)}]:[],...n.length?[{key:"setup.table",with:{...Nc(e),columns:n.join("”, “")}}]:[]]}function YP(e){let t=gr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Vw(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Qw=({sheet:e},t)=>{for(let[n,r]of ci(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function JP(e){let t=gr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Qw(e,t),t.length>0}function QP({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of ci(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function ek(e){let{tab:t,sheet:n,rows:r}=e,o=gr(e);n.setTabColor(ie[
t].color),n.setFrozenRows(1),ie[t].frozenColumns&&n.setFrozenColumns(ie[t].frozenColumns),QP(e,o),Qw(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),qw(e,o.filter(({column:s})=>fr(s)!=="@"));let i=Xw(e);i.length&&Jw(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Yw(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Vw(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var zd=e=>[...VP(e),...XP(e)];function tk(e){let t=[
YP(e),JP(e)].some(Boolean);return[...zd(e),...t?[{key:"setup.looks",with:Nc(e)}]:[]]}var Mc=["accounts","units"],eA=100,nk=400;function tA({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ue(t.length)-1;
return n-r>=eA?n:(e.insertRowsAfter(n,nk),n+nk)}function rk(e,t,n){let r,o=t;for(let i of Mc){let s=e(i),a=tA(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};zd(l),Rs(l),r!=null||(r=new di(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Ts=4,pi=10,Os={timeliness:{title:"Theo thời hạn",words:[ee.onTime,
ee.grace,ee.late,ee.open,ee.overdue],unknown:"Chưa có hạn nộp",share:"Tỷ lệ đúng hạn",shared:[ee.onTime]},status:{title:"Theo trạng thái",words:[_.missing,_.fix,_.reported,_.approved,_.none],unknown:
"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[_.reported,_.approved,_.none]}},Ud="Phải báo cáo",ik="Tỷ lệ",nA=300,rA={kind:"Chưa ghi loại đơn vị",parent:"Chưa ghi cấp trên"};function sk(e){let t=
new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o.length<=nA))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o||rA[r]})).sort((o,i)=>+!o.text-+!i.text||
yn(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Cs=e=>{let{kinds:t,parents:n}=sk(e);return tr(JSON.stringify([t,n]))},mn=e=>[...e,...Array(pi-e.length).fill("")],Kd=(e,
t)=>`=SUM(${e})/(${t}+(${t}=0))`,ak=({tab:e,positions:t})=>n=>{let r=ht(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function ck(e,[t,n],r,o){let i=e+1+r.length;return[mn([t,n,ik]),
...r.map(([s,a],c)=>mn([s,a,Kd(`B${e+1+c}`,`B$${i}`)])),mn([...o,Kd(`B${i}`,`B$${i}`)]),mn([])]}function oA(e,t){let n=ak(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${Re.stopped}")`,{none:o,...i}=F,s=
a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return ck(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",
`=SUMPRODUCT(${r}${s(Object.values(F))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}function iA(e,t,n){let r=ak(e),o=$m(r),i=(d,p="")=>`=SUMPRODUCT(${o}${d}${p})`,s=(d,p="")=>{let{
words:h}=Os[d];return[...h.map(m=>i(`*(${r(d)}="${m}")`,p)),i(h.map(m=>`*(${r(d)}<>"${m}")`).join(""),p)]},a=(d,p)=>{let h=[...new Set([p,Jr(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);
return h.length>1?`(${h.join("+")})`:h[0]},c=(d,p)=>{let{title:h,words:m,unknown:w}=Os[p],v=s(p);return ck(d,[h,"Số đơn vị"],[...m,w].map((L,b)=>[L,v[b]]),[Ud,i("")])},u=(d,p,h,m,w)=>{let{words:v,
unknown:L,share:b,shared:S}=Os[w],T=ht(4+v.indexOf(S[0])),O=ht(4+v.indexOf(S.at(-1))),f=(g,y,x)=>mn([y,i("",x),Kd(`${T}${g}:${O}${g}`,`B${g}`),...s(w,x)]);return[mn([`${p}, ${Os[w].title.toLowerCase(
)}`,Ud,b,...v,L]),...m.map((g,y)=>f(d+1+y,Jr(g.label),`*${a(h,g.text)}`)),f(d+1+m.length,"Cộng",""),mn([])]},l=[mn(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),mn(["Tính đến ngày","=TODAY()"]),mn([])];
for(let d of[p=>c(p,"timeliness"),p=>c(p,"status"),p=>oA(p,t),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"status"),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"timeliness"),p=>u(p,"Theo cấp trên","parent",
n.parents,"status"),p=>u(p,"Theo cấp trên","parent",n.parents,"timeliness")])l.push(...d(l.length+1));return l}var sA="Tình hình báo cáo",aA="A6:B13",cA=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;
return`A${r+1}:B${r+n}`};function uA(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===aA));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}
function ok(e,t){if(uA(e))return[];let{title:n,words:r}=Os.status;return e.insertChart(e.newChart().asBarChart().setTitle(sA).addRange(e.getRange(cA(t,n,r.length))).setPosition(Ts,5,0,0).build()),[{
key:"setup.chart"}]}function lA(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?li(n[i][a])===li(s):!n[i][a]&&Jr(String(r[i][a]))===s))}var dA=
e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===ik||t[1]===Ud||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${ht(pi)}${n+1}`]:[]:[]});function Ic(e,t,n){let r=iA(t,n,sk(t.rows)),[o,i]=[
e.getLastRow(),e.getMaxRows()],s=Math.max(r.length,o);i< s&&e.insertRowsAfter(i,s-i);let a=e.getRange(1,1,s,pi),c=Array.from({length:s},(l,d)=>{var p;return(p=r[d])!=null?p:Array(pi).fill("")});if(
o>0){if(lA(a,c))return ok(e,r);a.clearContent().setFontWeight("normal").setBackground(null)}a.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Ts,3,s-Ts+1,
1).setNumberFormat("0.0%"),e.getRangeList(dA(r)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ts,2,s-Ts+1,pi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(
2,pi-1,115),a.setValues(c);let u=[{key:"setup.summary"},...ok(e,r)];return SpreadsheetApp.flush(),u}function hi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:
void 0}catch{Utilities.sleep(500)}}var Un={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var lk="runner",dk="lease",pk="lastRun",Bd=
"sending",hk="refused",mk="confirmed",fk="toldHold",Fc="ledger",pA=6e3,Dc,zc=()=>Dc!=null?Dc:Dc=PropertiesService.getScriptProperties(),eo=(e,t)=>{zc().setProperty(e,JSON.stringify(t))},hA=z({runner:
D(),hour:pn(),since:D()}),mA=z({until:D(),by:D()}),fA=z({lastRun:D(),did:D(),trouble:D(),dry:ww(D(),Un.dry)}),gA=z({key:D(),gone:Lt(D()),doubt:Lt(D()),at:D()}),yA=z(Object.fromEntries(Pu.map(e=>[e,D(
)]))),bA=Object.keys(jo),wA=ti(D(),z({email:D(),day:D(),why:Ce(Wt(bA))})),gk=e=>{var t,n,r;return{...Un,...Ke(hA,e[lk]),...Ke(fA,e[pk]),lease:(t=Ke(mA,e[dk]))!=null?t:Un.lease,inFlight:Ke(gA,e[Bd]),
refused:(n=Ke(wA,e[hk]))!=null?n:{},confirmed:Ke(yA,e[mk]),toldHold:(r=Ke(D(),e[fk]))!=null?r:Un.toldHold,ledger:_k(e)}},yk=({runner:e,hour:t,since:n})=>eo(lk,{runner:e,hour:t,since:n}),bk=({until:e,
by:t})=>eo(dk,{until:e,by:t}),wk=({lastRun:e,did:t,trouble:n,dry:r})=>eo(pk,{lastRun:e,did:t,trouble:n,dry:r}),kk=e=>eo(mk,e),xk=e=>eo(fk,e),vk=e=>eo(Bd,e),Sk=()=>{zc().deleteProperty(Bd)};
function Rk(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;eo(hk,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=pA))))}var Tk="firstLetter",Ok=(
)=>Number(PropertiesService.getUserProperties().getProperty(Tk))||0,Ck=e=>{PropertiesService.getUserProperties().setProperty(Tk,String(e))},kA=7800;function xA(e){let t=[],n=0,r=0;for(let o=0;
o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>kA&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Lk(e){let t=xA(Qy(e)),n=Date.now(
).toString(36);zc().setProperties(Object.fromEntries(t.map((r,o)=>[`${Fc}${o}`,`${n} ${t.length} ${r}`])))}function _k(e){let t=uk(e[`${Fc}0`]);if(!t)return e[`${Fc}0`]===void 0?void 0:"unreadable";
let n=Array.from({length:t.count},(o,i)=>uk(e[`${Fc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&tb(n.map(o=>o.text).join(""))||"unreadable"}function uk(e){var o;let[,t,n,r]=(o=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var $k=()=>_k(zc().getProperties());var Ls={"values.text":
"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.","values.long":
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
,Pk={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:
"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},jd={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var vA=e=>{try{return e(),!1}catch{return!0}},mi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>vA((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Uc="google/answer/",Ak="google/differs",Zd="google/scratch",Kc=(
)=>PropertiesService.getScriptProperties(),SA=Lt(Wt(Object.keys(Ls))),RA=z({name:D(),id:Ce(pn())});function Ek(e){var r;let t={};for(let o of Object.keys(mi))Uc+o in e&&(t[o]=e[Uc+o]==="true");let n=
Ke(RA,e[Zd]);return{answers:t,differs:(r=Ke(SA,e[Ak]))!=null?r:[],...n&&{scratch:n}}}function Nk(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Kc().setProperty(Uc+t,String(n)))}function Mk(e,t){Kc(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Uc+n,String(r)])),[Ak]:JSON.stringify(t)})}function Bc(e){e?Kc().setProperty(Zd,JSON.stringify(e)):Kc().deleteProperty(Zd)}
var Ik="workbook",Dk="marks",Fk="links",zk="proof",Gd="witness",Hd="settings",Uk="groups",Kk="lines",Bk="staff",TA=8500,OA=Ce(pn()),CA=z({version:pn(),spreadsheetId:D(),tabs:z(Object.fromEntries(
Object.keys(ie).map(e=>[e,OA]))),owner:D()}),LA=z({secret:D().check(ei(/^[0-9a-f]{64}$/)),isNew:Ce(ni(!0))}),_A=z({secret:D().check(ei(/^[0-9a-f]{64}$/)),renewed:Ce(D())}),$A=z({address:D(),runsAs:D(
),layout:pn(),version:D(),at:D()}),Wd=ti(D(),D()),PA=z({accounts:Ce(pn()),units:Ce(pn())}),AA=Lt(D());function fn(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ke(CA,e[Ik]);if(
!t)return;let n=Ke(_A,e[Fk]);return{...t,staff:Ke(AA,e[Bk]),groups:e[Uk],lines:Ke(PA,e[Kk]),post:gk(e),google:Ek(e),settings:Ke(Wd,e[Hd]),markSecret:jk(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ke($A,e[zk]),...e[Gd]?{witness:e[Gd]}:{}}}var jk=e=>Ke(LA,e[Dk]),Zk=()=>jk(PropertiesService.getScriptProperties().getProperties());function Vd(
e){PropertiesService.getScriptProperties().setProperty(Dk,JSON.stringify(e))}function qd(e,t){PropertiesService.getScriptProperties().setProperty(Fk,JSON.stringify({secret:e,renewed:t}))}function Gk({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(zk,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function Hk(e){
PropertiesService.getScriptProperties().setProperty(Gd,e)}function Xd({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(Ik,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function Wk(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=TA?n.setProperty(Hd,t):
n.deleteProperty(Hd)}function jc(e){PropertiesService.getScriptProperties().setProperty(Uk,e)}function Zc(e){PropertiesService.getScriptProperties().setProperty(Kk,JSON.stringify(e))}function Gc(e){
PropertiesService.getScriptProperties().setProperty(Bk,JSON.stringify(e))}var EA=2,Yd=()=>Ow(Array.from({length:EA},()=>Utilities.getUuid()));function Vk(e){let t=e!=null?e:Zk();t||(t={secret:Yd(),
isNew:!0},Vd(t));let{secret:n,isNew:r}=t;return{key:new si(n),isNew:r===!0,allMarked:()=>Vd({secret:n})}}function qk(e){return e!=null&&e.linkSecret?!1:(qd(Yd()),!0)}var Xk=e=>{let t=Yd();return qd(t,
e),t};var NA=500;function Yk(e,t,n,r){var u;let o=e.getLastRow(),i=MA(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:k(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{$c(e,a+s.length-1,NA,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Lc(
Fi[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function MA(e){let t=Object.keys(Fi),n=e.map(r=>t.find(o=>Fi[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var Hc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},IA=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},P=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:IA(
e)};var Qk=[["Trang","Nhóm"]],Jd=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Qk[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Jk=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),to=(e,t,n,r)=>P(n(t(e.cell())),r),ex=
{"looks.note":e=>to(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>to(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>P(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>to(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>P(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>to(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>to(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>to(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>to(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>P(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),P(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),P(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),P([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return P((t=Jd(e))==null?void 0:
t.getCriteriaValues()[0],Qk[0])},"looks.choicesStrict":e=>{var t;return P((t=Jd(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return P((t=Jd(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Jk(e);return P((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Jk(e);return P(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),P(e.sheet.getCharts().length,1))};var tx="Sổ Tài Khoản: thử";function DA(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(tx+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===tx+n)[0],where:n}}var nx={"rights.range":e=>{let{found:t,where:n}=DA(e),r=P(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=P([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=P(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),P(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=P(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=P(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return P((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return P(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),P(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),P(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var rx={daily:"sendDailyLetters"},FA="Asia/Ho_Chi_Minh",Qd=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===rx[e]),ox=e=>Qd(e).length>0,Wc=(e,t)=>Qd(e).some(n=>n.getUniqueId()===t);function ix(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=Qd(t);n!=="none"&&
ScriptApp.newTrigger(rx[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(FA).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Ve="google/probe",zA=()=>Array(4001).join("é");function _s(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function sx(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var no=(
)=>PropertiesService.getScriptProperties(),ax={"stores.kept":()=>_s(no(),{[Ve]:"một"},()=>P(no().getProperties()[Ve],"một")),"stores.over":()=>{let e=no();return _s(e,{[Ve]:"một"},()=>(e.setProperty(
Ve,"hai"),P(e.getProperties()[Ve],"hai")))},"stores.beside":()=>{let e=no();return _s(e,{[`${Ve}/1`]:"một"},()=>{e.setProperties({[Ve]:"hai"});let t=e.getProperties();return e.deleteProperty(Ve),P([t[
`${Ve}/1`],t[Ve]],["một","hai"])})},"stores.gone":()=>{let e=no();return e.setProperty(Ve,"một"),e.deleteProperty(Ve),P(Ve in e.getProperties(),!1)},"stores.long":()=>{let e=no();return _s(e,{[Ve]:zA(
)},()=>{var t;return P((t=e.getProperties()[Ve])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return _s(e,{[Ve]:"riêng"},()=>P([e.getProperties()[Ve],
Ve in no().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=P(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return P((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>P(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>P(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>P(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return P(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>sx(()=>P(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>sx(()=>P(
typeof Wc("daily",""),"boolean"))};var UA=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function cx(e){let t=UA();Bc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Bc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Hc(e,n,r,t)}var KA=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Vc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&KA(n,t)&&e.deleteSheet(n),Bc(void 0)}function ep(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var ux=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),np={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},qc=Object.keys(np);
function ro(e,t){let n=e.once("texts",()=>e.block(qc.length,1).setNumberFormats(qc.map(()=>["@"])).setValues(qc.map(r=>[np[r]])).getValues());return P(n[qc.indexOf(t)][0],np[t])}var tp=()=>new Date(
Date.UTC(2018,9,2,5)),lx={"values.text":e=>ro(e,"name"),"values.letters":e=>ro(e,"letters"),"values.lines":e=>ro(e,"lines"),"values.long":e=>ro(e,"long"),"values.phone":e=>ro(e,"phone"),"values.date":
e=>ro(e,"date"),"values.code":e=>ro(e,"code"),"values.number":e=>P(ux(e,"0",12),12),"values.empty":e=>{let t=e.cell();return P([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return P(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>P(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return P(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),P(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>P(Number(ux(e,"dd/MM/yyyy",tp())),Number(tp(
))),"values.dayShown":e=>P(e.cell().setNumberFormat("dd/MM/yyyy").setValue(tp()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return P([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return P(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return P([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),P(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>P(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),P([t.getValue(),t.getNumberFormat()],["","@"])}};var dx={...lx,...ex,...ax,...nx},BA=
Object.keys(dx),px=Object.keys(mi);function jA(e,t){try{return dx[e](t)}catch{return{saw:"refused"}}}function ZA(e,t){let n={...t};for(let r of px){let o=mi[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function hx(e,t){return ep(()=>{t.scratch&&Vc(e,t.scratch);let n=cx(e),r=BA.map(s=>({id:s,seen:jA(s,n)})),o=ZA(n,t.answers);Vc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
px.map(s=>({key:s,how:mi[s].how,answer:o[s]}))};return Mk(o,i.differs.map(({id:s})=>s)),i})}function mx(e,{scratch:t}){t&&ep(()=>Vc(e(),t))}function fx(e,t,n=r=>r){let r=e.split("/"),o=r.length-2;
return r[o-2]!==xa.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join("/"))}function gx(e,t,n){let{rows:r}=e.table("accounts"),o=r.flatMap((c,u)=>{
let l=c.approved?t(c):void 0;return l!==void 0&&l!==c.approved?[{index:u,cells:{approved:l}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[Xo(r[c]),Xo({...r[c],...u})])),s=new Set([...r.map(Xo),
...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let l=fx(c.key,i,a);return l===c.key?[]:[{index:u,cells:{key:l}}]})),e.putOwn("accounts",o),
o.length}var yx=(e,t)=>gx(e,n=>Lf(n.approved,n,t),n=>tr(t.of("returned",n)));function bx(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Bo(
n.consent))return[];let o=by(n.consent);return[{index:r,cells:{consent:o,consentMark:ts({...n,consent:o},t)}}]}))}function GA(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Fr(n,
t)==="unknown"?[{index:r,cells:{consentMark:ts(n,t)}}]:[]))}function wx(e,t){return GA(e,t),gx(e,n=>Ca(n,t)?Ln(n,t):void 0)}var kx=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&yx(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&zy(t),e.accounts&&bx(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],$s=kx.length;function xx(e,t,n){if(Object.keys(t.sheets).length===0){
e<$s&&n($s);return}for(let r of kx)r.number<=e||(r.run(t),n(r.number))}function vx(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function HA(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var rp=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=HA(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Sx(e,t,n){let r=new rp(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var _t=e=>e,Tx=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>De(e.tab)[t].writer!=="us"),op=e=>e.typedRows.size>0||e.ownKeys.size>0;function Ox(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>_t(
i)[n]);return!vx(r(e),r(t))}var ip=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Rx(e,t,n,r){var i,s;let o=De(e.tab)[n];return Oc(o,_c(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function WA(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=_t(i)[a];return n.get(c)!==a&&u!==""&&Rx(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":_t(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Rx(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function sp(e,t){let n=WA(e,t),r=Object.keys(De(
e.tab)).filter(s=>n.some(({index:a,now:c})=>_t(c)[s]!==(t.rows[a]?_t(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,_t(a)[c]]))}))),!0}function VA(e){let n=
Object.entries(De(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>_t(s)[c]).join(`\n`).trim();return{
idOf:s=>_t(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Cx(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(_t(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(_t(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Sx(n,t.rows,VA(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?_t(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&_t(t.rows[u])[l]!==_t(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var qA=3,ct=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=go(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:$s,version:_w};this.wasRefusedLate=!1;
this.drafts=_d;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=fn()),!this.memory)throw new re({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new re({key:"workbook.lostTab",with:{tab:ie[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:oi}isStaff(t){return t!==""&&(hn(t,
this.staff())||ai(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=vn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Cw(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Gc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof re)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&Wk(t);let{settings:n,problems:r}=vn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return ri(Wd,
Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}
rememberWitness(){this.settle(),Hk(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new si(
t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new xs(t)}renewLinkKey(){let t=Xk(this.now);Object.assign(
this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new xs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors(
).map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Gk(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail(
).toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered(
).version!==$s)throw new re({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?Tc(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new vs(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(
t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=rk(o=>this.table(o),t,()=>Ec(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Zc(n),this.unsettled=!0)}putNotes(t,n){
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Pc(r,t)!==r&&n.setNote(Pc(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&op(n));return t.some(Tx)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=ip(n,r);o&&(sp(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&Ox(n,r)&&(this.tables.set(t,r),Cx(n,r),
!!op(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Cs(t.rows);if(n===this.remembered().groups)return;let r=
this.table("accounts");Ic(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions}),jc(n),this.unsettled=!0}sortUnits(){let t=
this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),
this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,qA))Xr("check",n)}lostLog(){try{return this.sheet("log"),
[]}catch(t){if(t instanceof re)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Yk(this.sheet("log"),t,this.now,xw(this.visitor())))}exclusively(
t){if(!hi(this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=
this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new vs(r.tab,this.sheet(r.tab));ip(r,o)&&(n=!0,sp(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=
t),this.forget(),n}catch{return!1}}checkGoogle(){return hx(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=
this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ue(
n)}`}};var XA=24*36e5,yr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=fn())==null?void 0:t.post)!=null?n:Un}setRunner(t){yk(t)}setLease(t){bk(t)}setLastRun(t){wk(
t)}setRefused(t){Rk(t)}keepJournal(t){vk(t)}closeJournal(){Sk()}setConfirmed(t){kk(t)}setToldHold(t){xk(t)}ledger(){return $k()}keepLedger(t){Lk(t)}alone(t,n){let r=hi();if(r)try{t.forget();let o=n();
return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Ok()),
this.firstLetter+XA-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),Ck(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){ix({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return ox("daily")}};function fi(e,t,n){
try{Nk(e.remembered().google,t,n)}catch{}}function br(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&mx(()=>e.spreadsheet(),r)}catch(
r){Xr("sweep",r)}}function Lx(e,t){if(!t||/\s/.test(t))return!1;let n=gt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ze(
e.email).emails.some(o=>gt(o)===n)}var YA=(e,t)=>t.some(n=>n.code.trim()===e&&Ze(n.email).emails.length>0),JA=(e,t)=>t.filter(n=>Lx(n,e)),_x=(e,t)=>t.some(n=>Lx(n,e));function Ps(e,t){switch(e.is){
case"staff":case"person":return JA(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function QA(e,t){let n=Mt(e)===Q.merged?yt(t).today(e):void 0;
return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Yc(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;
case"person":case"link":case"nobody":return!1}}var Xc=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:ve(e),contact:
t.contact}};function As(e,t,n,r){let o=eE(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ge(i)?{may:!1,why:QA(i,n)}:o}function eE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ps(t,n).some(s=>s.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}},i=s=>{if(s.may||!r.superiorsFill)return s;let a=yt(n);return Ps(t,n).some(u=>a.below(u).some(l=>l.code.trim()===e))?{may:!0,unlisted:!1}:s};switch(t.is){case"staff":return{may:!0,
unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Xc(t,r)}:i(o());case"link":return i(o());case"unlisted":return Yc(t,r)?YA(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{
may:!0,unlisted:!0}:{may:!1,why:Xc(t,r)}}}var ap=30;function $x(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&
r<=t.extendedTo?"open":n.closed!==""&&r<=oe(n.closed,ap)?"receipt":"refused"}function oo(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=qo(e);if(!n)return{is:
"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=$x(n,i&&{link:i.link.trim(),extendedTo:on(i.extendedTo),isGone:!Ge(
i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function Px(e,t){let n=oo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:oi}
function Es(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var gi=e=>t=>e===""?oi:t.isStaff(e)?{is:"staff",email:e}:_x(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Ax=e=>t=>Px(t,e);function Ex(e){let t=e==null?void 0:e.triggerUid,n=new yr(()=>r.spreadsheet());if(typeof t!="string"||!xe(n,(
)=>Wc("daily",t)))return;let r=new ct({who:o=>gi(xe(n,()=>n.me()))(o)});Sb(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&fi(r,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),br(r)}var Kn=({first:e,last:t},n)=>n>=e&&n<=t;function tE(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table(
"accounts").rows.flatMap((i,s)=>{let a=i.review?Ln(i,n):"";return Kn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var nE=(e,t)=>t.columns().has("consent")?e.filter((
n,r)=>Kn(t,r)&&Bo(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function rE(e,t){if(![...da,"usage"].some(o=>t.columns().has(o)))return[];let n=
e.table("accounts").rows,r=n.flatMap((o,i)=>{var c;if(!Kn(t,i)||!uc(o))return[];let s=(c=Oa(o.approved,o,e.markKey()))!=null?c:o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?"":
o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},unit:
n[o].unit.trim(),rowId:n[o].rowId})))}function oE(e,t){tE(e,t);let n=rE(e,t),r=e.table("accounts").rows,o=r.map(({faults:p,mask:h})=>({faults:p,mask:h})),i=We(e,r),s=new Set;r.forEach((p,h)=>{Kn(t,
h)&&s.add(p.unit.trim())});let a=(p,h)=>Kn(t,h)||s.has(p.unit.trim()),c=Zo(r,i,a);Rn.some(p=>t.columns().has(p))?sE(e,t,r,c,i):e.putOwn("accounts",os(e,r,i,a)),e.log([...nE(r,t),...n]),e.putOwn(
"accounts",sc(r,i,a)),e.putOwn("accounts",c),e.putOwn("units",En(e.table("units").rows,i,()=>!0)),is(e,"accounts",t.columns(),p=>Kn(t,p));let l=t.first===t.last&&t.columns().size===1&&r[
t.first]!==void 0,d=Gl(c,o.map(({faults:p})=>p),i);l&&d.length===0&&d.push({index:t.first,notes:Ur(i.accounts[t.first])}),iE(e,t,d,o)}function iE(e,t,n,r){var a,c,u;let o=n.length===1&&
t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Km(r[o.index].mask,l)),[s]=Object.entries((c=
o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function sE(e,t,n,
r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Wn.map(c=>[c,n[a][c]]))});r.sort((a,
c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=Kn(t,a.index)&&a.cells.rowId?{updated:e.now,by:"",source:kn.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,rs(e,c,
o.accounts[a.index]))}}var aE="sửa tay";function cE(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Kn(t,o)&&r.code.trim());for(let r of n)r.first=aE;e.log(n.map(({
code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function uE(e,t){cE(e,t);let n=e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",sc(n,r,()=>!0)),e.putOwn("units",En(e.table(
"units").rows,r,()=>!0)),is(e,"units",t.columns(),o=>Kn(t,o))}function cp(e,t){nt(e,()=>t.tab==="accounts"?oE(e,t):uE(e,t))}function lE(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var dE=({range:e})=>typeof e.getGridId=="function";function Mx(e){if(!dE(e))return;
let t=new ct({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;fi(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=lE(e.range);if(i<2)return;if(r==="settings"){pE(t);return}t.edits(r,e.range.getSheet(
));let c=()=>new Set(Object.keys(De(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));cp(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof re))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(k(n.problem),"Sổ Tài Khoản",15)}}function pE(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(k).join(`\n`),"Cấu hình",
15),cp(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Ix(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=nt(e,()=>(Kr(e,!0),e.sortUnits(),E({}))))!=null?t:R({key:
"workbook.busy"})}var up="Sổ Tài Khoản",hE="Dành cho cán bộ tỉnh",wr=["spreadsheets","script.container.ui","userinfo.email"],Dx=[...wr,"script.scriptapp","script.send_mail"],Kx=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:wr}],Bx=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:wr},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:wr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:wr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:wr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Dx},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:wr},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Dx},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:wr}],jx=[...Kx,...Bx],lp=e=>typeof e=="object"&&"page"in e,dp=
Object.fromEntries(jx.filter(lp).map(e=>[e.page,e])),Jc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Zx=e=>jx.flatMap(t=>t!=="—"&&(lp(t)?Jc(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),Fx=e=>e==="—"?void 0:{caption:e.caption,run:lp(e)?Jc(e.page):e.run},zx={forUnits:Kx.map(Fx),forStaff:Bx.map(Fx)};function Ux(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Gx(){let e=SpreadsheetApp.getUi();Ux(e.createMenu(up),zx.forUnits).addSeparator().addSubMenu(Ux(e.createMenu(hE),zx.forStaff)).addToUi()}
var pp="L1",mE=/^Mã sổ: (\S+)$/;function hp(e,t){var n;try{let r=(n=mE.exec(String(t.getRange(pp).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{
return"none"}}function Qc(e){let t=e.getSheetByName(ie.summary.title);return t?hp(e,t):"none"}var Hx=e=>{var t,n;return(n=(t=e.getSheetByName(ie.summary.title))==null?void 0:t.getRange(pp).canEdit(
))!=null?n:!0};function Wx(e,t){try{t.getRange(pp).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var Vx=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function qx(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?vn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Vx(k({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var fE=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),gE="Khai báo tài khoản facebook";function Xx(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${Vx(k({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${fE(e)}\x3c/div>${n}`).setTitle(`${gE}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function Yx({since:e,lastRun:t},n){let r=o=>o!==""&&Je(ue(o),
n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:be(e)}}:void 0:r(t)?{key:"health.gap",with:{last:be(t)}}:void 0}var yE=({dry:e,lastRun:t})=>e!==""&&ue(t)>e;function Jx({post:e,settings:t,
troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:Te[s].label}});return n.length?[...n]:bo([!r(o),{key:
"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[yE(e),{key:"health.dry",with:{since:W(e.dry),email:o}}])}function Qx(e){let{post:t,settings:n,
today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=Jx(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(k(c)))];let a=s.length?void 0:Yx(t,r);return a?
[a]:s}function e0({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=Jx({post:n,settings:s,troubles:o,today:e.today,isStaff:
u=>e.isStaff(u)}),c=i!==""&&i===ve(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Yx(n,e.today)?a:[c?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:i}}]}function t0({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};
return t===ve(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function bE({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function wE({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=rd(e.now,o,i);
return[[i!=="",{key:"health.lastRun",with:{at:be(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:kt(ue(c)),hour:String(o)}}],[Mn(t,e.now),{key:"health.sending"}]]}function n0(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),
a=i("unknown"),c=i("failed");return bo(...bE(e),...wE(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function r0(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Yo(n,o),s=Qx({post:t,settings:o,troubles:i,
today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=Hr(o,t,Zr(t.ledger,ln(e),o.round));return a.length?kE(e,a,s,r):s}catch(a){if(!(a instanceof re))throw a;let{problem:c}
=a;return s.some(u=>k(u).includes(k(c)))?s:[c,...s]}}function kE(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Vo(Wr(e,r),e.today)]:[];return[...t.map(({why:s})=>s),
...i,...o]}function o0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Mn(r,e.now)&&!r.inFlight?fc(e,t):Zr(r.ledger,ln(e),n.round);return n.lettersOn?r.runner?Hr(n,r,i).map(({why:s})=>s):[{
key:"health.onNoRunner"}]:[]}function mp(e,t,n){let r=Object.values(Te),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=
o(u.label.trim());return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,
help:d})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===Te.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:
l,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var io=Object.keys(ie);function xE(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var fp=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ie[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=xE(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function i0(e,t){let n=new Set(Object.values(t)),r=new fp(e,n),o={},i=[];for(let s of io){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var s0="Asia/Ho_Chi_Minh",gp="vi_VN",a0=e=>e.getSpreadsheetLocale()===gp?[]:[{key:"workbook.locale"}];function c0(e){let t=[];return e.getSpreadsheetTimeZone()!==s0&&(
e.setSpreadsheetTimeZone(s0),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==gp&&(e.setSpreadsheetLocale(gp),t.push({key:"setup.locale"})),t}var vE=4,u0=io.filter(e=>Object.keys(De(
e)).length>0);function SE(e){return e.isNew?(ek(e),Rs(e),Ad(e),[]):[...tk(e),...Rs(e)]}function eu(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{
return""}}function RE(e,t,n,r,o){let i=new di(Ec(e,r,o)),s=io.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(
a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function TE(e,t,n,r,o,i){var p;let s=
Object.fromEntries(io.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,
tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(io.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));xx(c.version,{sheets:d,office:o,markKey:i},h=>{Xd({...c,
version:h}),l=!0}),l||Xd(c)}function OE(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Te.staff.label]:r.join(", ")}:{}}}
var CE=e=>({[Te.staff.label]:e,[Te.replyTo.label]:"",[Te.testTo.label]:"",[Te.lettersOn.label]:Te.lettersOn.initial});function LE(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function _E(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Gc(e);let n=t?Lw(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function l0(e){var T,
O,f,g;let t=fn(),n=eu(e),r=c0(e),{found:o,did:i}=i0(e,(T=t==null?void 0:t.tabs)!=null?T:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of u0){let x=Uw(y,o[
y],(O=t==null?void 0:t.version)!=null?O:0);s.set(y,x.open),r.push(...x.did)}let a=Vk(t==null?void 0:t.markSecret),c=new ct({book:e,setUp:{markKey:a.key,lastWitness:(f=t==null?void 0:t.witness)!=null?
f:""}});for(let y of io)c.edits(y,o[y].sheet);qk(t)&&t!==void 0&&t.version>=vE&&r.push({key:"setup.linksAnew"});let l,d=()=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=
o.summary.made?"none":hp(e,o.summary.sheet),h=p==="copy"?CE(d()):OE(t,o.settings.id),m=LE(p,t!==void 0),w=s.get("settings").isNew;if(r.push(...m),!w){let y=mp(c.table("settings"),d,h);p!=="copy"&&
r.push(...y)}let v=w?(g=t==null?void 0:t.staff)!=null?g:[d()]:vn(c.settingTexts()).settings.staff;r.push(...RE(e,o,s,v,n));for(let y of u0)r.push(...SE(s.get(y)));w&&r.push(...mp(c.table("settings"),
d,h)),TE(e,o,t,n,c,a.key);let L=a.isNew?wx(c,a.key):0;L&&r.push({key:"setup.markedAnew",with:{count:L}}),a.isNew&&a.allMarked();let b=c.table("units");r.push(...Ic(o.summary.sheet,{tab:o.units.name,
positions:s.get("units").positions,rows:b.rows},{tab:o.accounts.name,positions:s.get("accounts").positions})),p!=="here"&&Wx(e,o.summary.sheet),(t==null?void 0:t.groups)!==Cs(b.rows)&&jc(Cs(b.rows)),
c.compileSettings(),r.push(..._E(c.settings().staff,t==null?void 0:t.staff));let S=Object.fromEntries(Mc.map(y=>[y,s.get(y).rows]));return Mc.some(y=>{var x;return((x=t==null?void 0:t.lines)==null?
void 0:x[y])!==S[y]})&&Zc(S),ss(c),SpreadsheetApp.flush(),r.push(...o0(c,new yr(()=>e))),{first:(!t||t.version===0)&&!L&&m.length===0,did:r}}var tu=(e,t=up)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},$E=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function yp(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Zx(e));try{let n=Es(),
r=n?new ct({who:gi(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&br(r),o!=null&&o.length&&tu(o.map(k).join(`\n`))}catch(n){tu(k(Yr(n)))}}var bp={key:"who.staffOnly"};function d0(e,t){let n=qx(t,
e.remembered()),{caption:r,where:o}=dp[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function p0(e){yp(Jc(e),t=>(
t.remembered(),dp[e].who==="staff"&&t.visitor().is!=="staff"?[bp]:d0(t,e)))}function h0(){yp("showMissingFirst",e=>{let t=Ix(e);t.ok||tu(t.problems.map(({sentence:n})=>n).join(`\n`))})}function PE(e){
let t=e.visitor();return t.is==="staff"||ai(eu(e.spreadsheet()),ve(t))}function AE(e){let t=e.spreadsheet(),n=Qc(t);if(n==="here")return Hx(t)?void 0:bp;let r=n==="copy"?eu(t):"";return r&&!ai(r,Es(
))?{key:"who.ownerFirst"}:void 0}function m0(){yp("setUp",e=>{let t=fn()?PE(e)?void 0:bp:AE(e);if(t)return[t];let n=hi();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=l0(e.spreadsheet());
n.releaseLock();let i=o.map(k),s="Thiết lập, sửa lại sổ";return r?$E(`${k({key:"setup.first"})}\n\n${k({key:"setup.askGoogle"})}`,s)&&d0(e,"assumptions"):tu(i.length?i.join(`\n`):k({key:
"setup.nothing"}),s),[]})}var Vt=e=>un(JSON.stringify(Rn.map(t=>e[t])));function EE(e,t,n){let r={row:e.rowId},o=Ar(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:yo(La(e.comment)),
...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:yo(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:yo({key:
"account.changedSince",with:{columns:nr(e,n).join(", ")}}),...r}),i}var Bn=(e,t)=>e.rowId||`~${t}`;function Ns(e,t,n,r=Fo(e)){let o=Object.fromEntries(de.map(s=>[s,e[s]])),i=at(e);return{rowId:Bn(e,
t),version:Vt(e),fields:o,stopped:i,says:i?[]:EE(e,r,n),review:Ar(e,n),comment:e.comment}}var yi=(e,t,n)=>{var r;return vo({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:on((r=e==null?
void 0:e.extendedTo)!=null?r:"")},n)},so=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&de.some(o=>n[o])?[{row:n,index:r}]:[]);var NE=300;function bi(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=
new Map(e.map(r=>[U(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(U(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{
value:U(o),label:o}}}function wp(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,NE).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var f0=e=>({value:e,label:e}),nu=e=>({parents:wp(e.map(({parent:t})=>t)),kinds:wp(e.map(({kind:t})=>f0(t))),states:wp(
e.map(({state:t})=>f0(t)))}),ru=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);var ou=["review","comment","fixFields","approved"],xp=
e=>Object.fromEntries(ou.map(t=>[t,e[t]])),Ms=e=>`${Vt(e)}.${un(JSON.stringify(ou.map(t=>e[t])))}`,Is=e=>e.split(".")[0],g0=(e,t)=>{let n=Pr(e.approved,e,t);return typeof n=="string"?[]:n};
function Ds(e,t,n){if(!(t.blank||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>qn(r)&&!Ki(r))?"faulty":g0(e,n).length===0?"new":e.review===he.returned||e.review===""&&
e.comment.trim()?"mended":"changed"}var kp=e=>de.includes(e);function iu(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,
problem:c})=>{var u;return{sentence:k(c),...kp(a)?{field:a}:kp((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,h;let c=r[a],u=t.accounts[a],l=c&&u&&Ds(c,u,i);if(!l)return;let d=o.get(
u.unit);return{rowId:Bn(c,a),version:Ms(c),state:l,unit:{code:u.unit,name:(d==null?void 0:d.name.trim())||u.unit,kind:(p=d==null?void 0:d.kind.trim())!=null?p:"",parent:d?n(d).label:""},fields:
Object.fromEntries(de.map(m=>[m,c[m]])),link:((h=u.reading)==null?void 0:h.values.address)||c.address,changed:g0(c,i).filter(kp),says:[...u.faults.filter(m=>!Ki(m)),...u.remarks].map(s),comment:
c.comment.trim(),at:be(c.updated),by:c.source===kn.hand?kn.hand:c.by,was:xp(c)}}}var y0=20,b0=e=>e.as==="returned"?e.comment.trim():"";function ME(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey(
);return{review:e.as==="passed"?he.passed:he.returned,comment:b0(e),fixFields:e.as==="returned"?e.fields.map(rn).join(", "):"",approved:r?Ln(t,r):""}}var IE=(e,t)=>ou.every(n=>e[n]===t[n]);
function DE({version:e},t,n){if(Is(e)!==Is(Ms(t)))return{key:"desk.changedMeanwhile"};let r=Mi(t.review);return r&&nr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:
"desk.takenBack"}}function FE(e,t,n){let r=t.findIndex((c,u)=>Bn(c,u)===e.rowId),o=t[r];if(!o)return;let i=ME(e,o,n),s={decision:e,index:r,before:{...o}},a=Ms(o);return Is(e.version)===Is(a)&&IE(i,xp(
o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:DE(e,o,n)}}function zE(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{
rows:r}=e.table("accounts"),o=We(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",Zo(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",En(e.table(
"units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!Mi(s.review)).map(({index:s})=>({index:s,notes:Ur(o.accounts[s])}))),o}
function UE(e,t){let n=e.table("accounts").rows,r=t.map(c=>FE(c,n,e)),o=r.filter(c=>c!==void 0),i=zE(e,o),s=iu(e,i,bi(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:l}=c,d=r[u];if(!d)return{rowId:
l,is:"conflict",why:k({key:"desk.rowGone"})};let p=s(d.index);if(d.why)return{rowId:l,is:"conflict",why:k(d.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:l,is:"undone",row:p}:{rowId:l,is:
"conflict",why:k({key:"desk.rowGone"})};let h=e.table("accounts").rows[d.index];return{rowId:l,is:"done",version:Ms(h)}});return E({decided:a})}function w0(e,{decisions:t}){var n;return e.visitor(
).is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!b0(r))?R({key:"desk.noReason"}):(n=nt(e,()=>UE(e,
t)))!=null?n:R({key:"workbook.busy"})}var KE=200;function k0(e,t,n){let r=e.filter(Boolean).map(ue),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(
KE,Math.max(0,Je(o,i))+1);return Array.from({length:s},(a,c)=>oe(i,c+1-s))}function vp(e,t){let n=e.filter(Boolean).map(ue).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}
var BE=200,jE=40,ZE=3,GE=3;function HE(e,t){let n=e.table("units").rows,r=bi(n);return n.flatMap((o,i)=>{let{blank:s,own:a}=t.units[i];return s?[]:[{unit:o,counted:So[Ro(o)].counted,status:a.status,
timeliness:a.timeliness,first:a.first,parent:r(o),kind:o.kind.trim(),state:a.status}]})}var WE=({counted:e,status:t})=>t===_.fix||e&&t===_.missing;function v0(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===_.missing).length,r=t.filter(({status:s})=>s===_.fix).length,o=t.filter(s=>s.status!==_.missing&&s.status!==_.fix&&(s.timeliness===ee.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function x0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...v0(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,jE)}function VE(e,t,n,r){var d;let o=Tn(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=k0(i,n.from,s),c=vp(i,a),u=new Map;for(
let{state:p,at:h}of e.table("letters").rows)p===le.sent&&u.set(ue(h),((d=u.get(ue(h)))!=null?d:0)+1);let l=r&&o&&r.last?vp(r.firsts,a.map(p=>oe(r.last,Je(o,p)))):void 0;return a.map((p,h)=>{var m;
return{day:W(p),...p<=e.today?{reported:c[h]}:{},...l?{before:l[h]}:{},letters:(m=u.get(p))!=null?m:0,...p===o?{isLast:!0}:{}}})}function qE(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((h,m)=>{let w=Ds(h,t.accounts[m],s);return w!==void 0&&w!=="faulty"}),c=n.filter(h=>h.counted&&h.status===_.missing),u=c.filter(({unit:h})=>Ze(
h.email).emails.length===0),l=r?Je(e.today,Tn({dueBefore:r})):void 0,d=t.units.filter(({faults:h})=>h.length>0).length+t.accounts.filter(h=>h.faults.some(m=>!qn(m))).length;return[r===""&&{sentence:k(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&l!==void 0&&l< GE&&{sentence:k({key:l<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,l)}}),section:
"goi-dien"},a.length>0&&{sentence:k({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:k({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},d>0&&{
sentence:k({key:"desk.nextFaults",with:{count:d}})},c.length>0&&{sentence:k({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(h=>h!==!1).slice(0,ZE)}var XE=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});function S0(e,t){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=HE(e,n),{round:o,dueBefore:i,graceUntil:s,lettersFrom:a}=e.settings(),c={dueBefore:i,graceUntil:s,from:a},u=
r.filter(WE),l=u.filter(d=>ru(d,t)).sort((d,p)=>d.parent.label.localeCompare(p.parent.label,"vi"));return E({round:o,before:"",deadline:vo({dueBefore:i,graceUntil:s,extendedTo:on("")},e.today),all:v0(
r),days:VE(e,r,c),kinds:x0(r,({kind:d})=>({value:d,label:d})),parents:x0(r,({parent:d})=>d),next:qE(e,n,r,c),owing:l.slice(0,BE).map(XE),owingCount:l.length,choices:nu(u)})}var YE=100;function R0(e,
t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=bi(n),s=new Map(n.map(d=>[d.code.trim(),d])),a=e.markKey(),c=
r.flatMap((d,p)=>{var v;let h=o.accounts[p],m=Ds(d,h,a),w=s.get(h.unit);return m?[{index:p,state:m,updated:d.updated,parent:w?i(w):{value:"",label:""},kind:(v=w==null?void 0:w.kind.trim())!=null?v:""}
]:[]}),u=c.filter(d=>ru(d,t)&&(t.state||d.state!=="faulty")).sort((d,p)=>d.updated===p.updated?d.index-p.index:d.updated< p.updated?-1:1),l=iu(e,o,i);return E({rows:u.slice(0,YE).flatMap(({index:d}
)=>{var p;return(p=l(d))!=null?p:[]}),waiting:u.length,choices:nu(c)})}var JE=e=>e.slice(0,e.indexOf(".")),QE=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:jd[t],why:k(
{key:`google.${n}`})}));function e1(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${W(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function t1(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Ls[n],saw:r,so:Pk[JE(n)]})),unknown:[...t.notAsked.map(n=>({
says:Ls[n],why:k({key:"google.refused"})})),...QE(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:jd[n],answer:r}]),copy:e1(e,t)}}function T0(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?E(t1(e.today,t)):R({key:"google.busy"})}function O0({drafts:e},{unit:t,draft:n}){return e.keep(t,n),E({})}function C0({
drafts:e},{unit:t}){return e.drop(t),E({})}var kr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],wi=(...e)=>new RegExp(
`^(?:${e.join("|")})$`),mt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Sp=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),n1=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",r1="cdcs|cong doan(?: co so)?|to chuc cong doan",L0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",o1=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",i1=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",mt("bat buoc","required")],["extendedTo",mt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Sp("e ?-? ?mail","g?mail")],["email",mt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Sp("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",mt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Sp("cap tren","chu quan","quan ly","phu trach")],["parent",mt("(?:truc )?thuoc","parent","superior")],["kind",mt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",wi("cap(?: cong doan| don vi)?")],["note",mt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",mt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",wi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",mt(`ten (?:day du )?(?:cua )?(?:${o1})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",wi(`${n1}${L0}`,`(?:${r1})${L0}`)]],_0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",$0=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${_0})$`),P0=new RegExp(`(?:^|\\s)(?:moi|sau ${_0})$`),s1=[["mergedInto",mt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",wi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",mt("doi ten(?: thanh)?")],["newParent",
mt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",mt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",mt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",wi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",mt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",wi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],a1=/\b(?:cu|truoc(?: day)?)$/,c1=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,ao=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>Z(N(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Rp(e){var n,r;let t=ao(e);if(!(!t||a1.test(t)))return(r=kr.find(o=>ao(tt[o].heading)===t))!=null?r:(n=i1.find(([,o])=>o.test(t)))==null?void 0:n[0]}var u1={code:"Code",name:"Name",parent:
"Parent"};function l1(e){let t=ao(e,/[()[\]]/g);if(!t)return;let n=kr.find(o=>ao(tt[o].heading)===t);if(n)return n;let r=s1.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",$0],["new",
P0]]){if(!i.test(t))continue;let s=Rp(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Rp(e);let a=`${o}${u1[s]}`;return a==="oldParent"?void 0:a}return Rp(e)}var su=200;
function co(e){let t=new Map,n=[];return e.slice(0,su).forEach((r,o)=>{let i=l1(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(ao(r))?"parent":i;s&&!t.has(s)?t.set(s,o):N(r)&&!c1.test(ao(r))&&n.push(N(
r))}),{at:t,leftOut:n}}function A0(e,t){let n="";return e.map((r,o)=>{var s,a;let i=ao((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=$0.test(i)?"cũ":P0.test(i)?"mới":""),n&&N(r)&&!N((a=t[o])!=null?a:
"").includes(N(r))?`${r} ${n}`:r})}var d1=e=>kr.includes(e);function M0(e){var c,u,l,d,p;let t=(...h)=>h.some(m=>e.has(m)),n=new Map([...e].filter(h=>d1(h[0]))),r=(h,m)=>{e.has(m)&&n.set(h,e.get(m))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var au=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),p1=(e,t)=>{let n=au(e);return!t||n.some(r=>U(r)===U(t))?e:[...n,t].join(`\n`)},I0=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(Z(e));function h1(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=B(a.code);if(u){t.has(u)||t.set(u,c),o(n,U(a.name),c);for(let l of au(
a.formerly))o(r,U(l),c),o(r,B(l),c)}});let i=a=>Mt(e[a])===Q.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(B(a)),byName:a=>{var c;
return(c=s(n.get(U(a))))!=null?c:s(r.get(U(a)))},byFormerCode:a=>{var c;return(c=r.get(B(a)))==null?void 0:c[0]}}}function D0(e,t){var v,L;let n={changes:[],same:0,rejected:[],notes:[]},r=h1(t),o=(b,
S)=>{n.rejected.push({line:b,why:S})},i=[],s=new Map;for(let b of e){let{code:S,name:T}=b.change,O=S?r.byCode(S):r.byName(T),f=O===void 0&&S&&!m1(b)&&!b.change.newName&&!b.change.newCode;if(
O==="many")o(b.line,{key:"roster.changeMany",with:{name:T}});else if(O===void 0&&!(f&&(T||b.unit.name)))o(b.line,S||T?{key:"roster.changeNone",with:{text:S||T}}:{key:"roster.noCode"});else{let g=
O!=null?O:B(S),y=s.get(g);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(g,b.line),i.push({line:b,index:O}))}}let a=new Map,c=new Map,u=(b,S)=>{a.set(B(S.code),{line:b,cells:S})}
;for(let{line:b,index:S}of i){let{newCode:T,newName:O,newParent:f,name:g,code:y}=b.change,x=N0(b.unit);if(S===void 0)u(b.line,{...x,code:y,name:g||b.unit.name,parent:f||b.unit.parent});else if(T&&
r.byCode(T)===void 0&&!a.has(B(T))){let C=t[S];u(b.line,{kind:C.kind,...x,code:T,name:O||C.name,parent:f||C.parent})}}for(let[b,{line:S,cells:T}]of a){let O=r.byFormerCode(b);O!==void 0&&(a.delete(b),
o(S,{key:"roster.codeUsed",with:{code:T.code,name:t[O].name}}))}let l=b=>{let S=r.byCode(b);if(S!==void 0)return t[S].code;let T=a.get(B(b));if(T)return T.cells.code;let O=c.get(U(b));if(
O!==void 0)return O;for(let{cells:g}of a.values())if(U(g.name)===U(b))return g.code;let f=r.byName(b);return f===void 0||f==="many"?f:t[f].code},d=new Map,p=new Set;for(let{line:b,index:S}of i){let T=
U(b.change.newName);S===void 0||!T||E0(b,t[S])||(d.set(T,[...(v=d.get(T))!=null?v:[],S]),T!==U(t[S].name)&&p.add(S))}for(let[b,[S,...T]]of d){let O=r.byName(b),f=O===void 0||O===S||O!=="many"&&p.has(
O);!T.length&&f&&c.set(b,t[S].code)}for(let{line:b,index:S}of i){if(S===void 0)continue;let T=m(b,S);"why"in T?o(b.line,T.why):Object.keys(T.cells).length?n.changes.push({line:b.line,index:S,cells:
T.cells}):n.same+=1}for(let b of a.values()){let S=h(b.line,(L=b.cells.parent)!=null?L:"");typeof S!="string"?o(b.line,S):n.changes.push({...b,cells:{...b.cells,parent:S}})}return n;function h(b,S){
if(!S)return"";let T=l(S);return T==="many"?{key:"roster.changeMany",with:{name:S}}:T!==void 0?T:(jl(S)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:S}}}),S)}function m(b,S){
var C;let T=t[S],{newName:O,newParent:f}=b.change,g=nn(b.unit.activity);if(g===Q.dissolved||!g&&I0(b.change.plan))return{cells:Tp(T,{activity:Q.dissolved,mergedInto:""})};let y=w(b,S);if(
typeof y!="string")return{why:y};if(y)return{cells:Tp(T,{activity:Q.merged,mergedInto:y})};if(!r.isActive(S)&&g!==Q.active)return{why:{key:"roster.changeGone",with:{name:T.name,activity:Mt(T)}}};
let x={...N0(b.unit)};if(delete x.activity,delete x.mergedInto,r.isActive(S)||Object.assign(x,{activity:Q.active,mergedInto:""}),O&&U(O)!==U(T.name)&&Object.assign(x,{name:O,formerly:p1((C=
x.formerly)!=null?C:T.formerly,T.name)}),f){let K=h(b.line,f);if(typeof K!="string")return{why:K};x.parent=K}return{cells:Tp(T,x)}}function w(b,S){let{newCode:T,newName:O}=b.change,f=t[S],g=
b.unit.mergedInto||(E0(b,f)?T:""),y=g||(O&&U(O)!==U(f.name)?O:"");if(!y)return nn(b.unit.activity)===Q.merged&&Mt(f)!==Q.merged?{key:"roster.mergedNowhere"}:"";let x=l(y);return x==="many"?{key:
"roster.changeMany",with:{name:y}}:x!==void 0?x===f.code&&!g?"":x:{key:"roster.needsNewCode",with:{name:y}}}}var m1=({unit:e,change:t})=>{var n;return e.mergedInto!==""||I0(t.plan)||((n=nn(
e.activity))!=null?n:Q.active)!==Q.active},E0=({change:e},{code:t})=>e.newCode!==""&&B(e.newCode)!==B(t);function N0(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>N(i)!==""))}var Tp=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function F0(e,t,n){let r={...e,...t},[o,i]=[Mt(e),Mt(r)];if(i===Q.dissolved&&
o!==i)return["dissolved"];if(i===Q.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&B(t.parent)!==B(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&U(t.name)!==U(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Op(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function z0(e){let{named:t}=yt(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var j0=RS(U0(),1);var Z0=["\u0009",";",",",
"|"],f1=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,g1=20,y1=2e3,K0=(e,t)=>co(e.slice(0,y1).split(t)).at.size;function b1(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,g1),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&K0(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of Z0)for(let a of t){let c=K0(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var G0="\ue000",w1=5e3;function k1(e,t,n,r){let o=Math.min(e.length,t+w1),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function x1(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?k1(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?B0(e,i,t):B0(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,G0):u,c< e.length&&(o+=e[c]),i=c+1}return o}function B0(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function v1(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>R1(n.slice(n.indexOf(">")+1))))}var S1={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},R1=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=S1[String(o).toLowerCase()])!=null?s:t}).trim(),T1=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function H0(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=v1(t);if(n)return n;let r=f1.exec(t),o=r?t.slice(r[0].length):t,i=Z0.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:b1(o),a=s==="|"?o.split(`\n`).map(T1).join(
`\n`):o,c=x1(a,s);if(c==="")return[];let{data:u}=(0,j0.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(G0).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var q0=20;function _p(e){
let t=e.slice(0,q0).map(o=>({row:o,at:co(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function O1(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var C1=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
L1=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,_1=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function X0(e){return kr.some(n=>n!=="code"&&n!=="name"&&e[n])||!C1.test(e.code)?
!1:L1.test(e.code)||_1.test(Z(e.name))}var $1=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function P1(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:X0({...e,code:t,name:n})}function A1(e){var r,o,i;let{emails:t,bad:n}=Ze(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Zn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=nn(e.activity))!=null?r:e.activity:"",required:e.required?(o=Gn(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=ut(
e.extendedTo))!=null?i:e.extendedTo:""}}function $p(e){var L,b,S,T,O;let t=H0(e).map((f,g)=>({line:g+1,cells:f})).filter(({cells:f})=>f.some(g=>g.trim())),n=_p(t),r=n&&co(n.cells).at.size<2?E1(t):
void 0,o=(L=r&&_p(r))!=null?L:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=co(A0((b=o==null?void 0:o.cells)!=null?b:[],(S=s==null?void 0:s.cells)!=null?S:[])),{plain:u,change:l}=M0(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>tt[f].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(T=
o==null?void 0:o.line)!=null?T:1,sections:[],offers:r?N1(t,r):[]},m=o?t.filter(({line:f})=>f>o.line):[],w=((O=o==null?void 0:o.cells)!=null?O:[]).map(f=>N(f)).join("\u0009"),v=(f,g)=>g===void 0?"":N(
f[g]);return m.forEach(({line:f,cells:g},y)=>{if(y===0&&a.size>1&&O1(g)||g.map(me=>N(me)).join("\u0009")===w)return;let x=Object.fromEntries(kr.map(me=>[me,v(g,u.get(me))])),C=l&&$1(l,me=>v(g,me));if(
C?P1(x,C):X0(x)){h.sections.push({line:f,text:[x.code,x.name].filter(Boolean).join(" · ")});return}if(!r)for(let me of["name","kind","parent","note"]){let qe=x[me]?Sr(g[u.get(me)]):void 0;qe&&
h.offers.push({line:f,from:x[me],to:qe.text})}let K=W0(g,u.get("formerly")),Le=A1({...x,formerly:K,email:W0(g,u.get("email"))});h.lines.push({line:f,unit:Le,...C&&{change:C}})}),h}var W0=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>N(r)).filter(Boolean).join(`\n`)};function E1(e){let t=o=>{var i;return(i=ph(o.map(({cells:s})=>s.slice(0,su))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,q0)),r=n&&_p(n);return r&&co(r.cells).at.size>1?t(e):void 0}function N1(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,su).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Fs=e=>B(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function Y0(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(B(i)){t.set(B(i),c),n.has(Fs(i))||n.set(Fs(i),c),U(s)&&!r.has(U(s))&&r.set(U(s),c);for(let u of au(a))o.set(B(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var J0=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Pp(e,t){let n=e.isChanges?I1(e,t):K1(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=z0([...r,...n.added.map(({unit:i})=>({...Ai(tt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=F0(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Op(n.changed),n}var Q0=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Op([])}),M1=8;function I1(e,t){let n=Q0(),r=e.lines.map(({line:p,unit:h,change:m})=>({line:p,unit:h,change:m})),{changes:o,same:i,rejected:s,notes:a}=D0(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,J0(h.code,h.name)])),u=(p,h)=>{var m;n.rejected.push({line:p,text:(m=c.get(p))!=null?m:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[k({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[k(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:k(h)}));let l=o;for(let p=0;p< M1;p+=1){let h=D1(l,t);if(
h.size===0)break;for(let[m,w]of h)u(m.line,w);l=l.filter(m=>!h.has(m))}let{byNear:d}=Y0(t);for(let{line:p,index:h,cells:m}of l)if(h===void 0&&d.has(Fs(m.code))){let{code:w,name:v}=t[d.get(Fs(
m.code))];u(p,[k({key:"roster.nearCode",with:{code:w,name:v}})])}else if(h===void 0)n.added.push({line:p,unit:{...ev,...m}});else{let w=t[h];n.changed.push({line:p,index:h,unit:m,code:w.code,name:
w.name,columns:Object.keys(m).map(v=>tt[v].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var ev=Object.fromEntries(kr.map(e=>[e,""]));function D1(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...ev,...a})-1:(n[s]={...n[s],...a},s)),o=ns(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(ya))}),i}var V0=["activity","mergedInto"],F1=e=>V0.some(t=>e.includes(t))?[...new Set([...e,...V0])]:[...e];function z1(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?Q.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===Q.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var U1=(e,
t)=>!Ge(e)&&!Ge(t)&&U(t.name)!==U(e.name)?e:void 0;function K1(e,t){let n=Q0(),{byCode:r,byNear:o,byName:i,byFormer:s}=Y0(t),a=e.lines.map(h=>{var m;return z1(h,t[(m=r.get(B(h.unit.code)))!=null?m:
-1])}),c=F1(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:m}of a){let w=B(m.code);w&&!u.has(w)&&u.set(w,h)}let p=ns([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(B(h.code)))]);for(let{
line:h,text:m}of e.sections)n.rejected.push({line:h,text:m,why:[k({key:"roster.section"})]});return a.forEach(({line:h,unit:m},w)=>{var te,Ne;let v=B(m.code),L=Fs(m.code),b=p[w].filter(({column:$,
problem:Se})=>$!=="phone"&&Se.key!=="roster.codeTwice").map(ya),S=u.get(v);S!==void 0&&S!==h&&b.push(k({key:"roster.repeatedInPaste",with:{code:m.code,line:S}}));let T=r.get(v),O=T===void 0&&v?t[(te=
o.get(L))!=null?te:-1]:void 0,f=l.get(L);O?b.push(k({key:"roster.nearCode",with:{code:O.code,name:O.name}})):T===void 0&&v&&f&&S===h&&b.push(k({key:"roster.nearLine",with:f}));let g=T===void 0?t[(Ne=
s.get(v))!=null?Ne:-1]:U1(t[T],m);if(g&&b.push(k({key:"roster.codeUsed",with:{code:m.code,name:g.name}})),v&&!f&&l.set(L,{line:h,code:m.code}),b.length){n.rejected.push({line:h,text:J0(m.code,m.name),
why:b});return}let y=U(m.name),x=d.get(y),C=i.get(y);if(x?n.notes.push({line:h,text:k({key:"roster.sameNameLine",with:{...x,name:m.name}})}):C!==void 0&&C!==T&&n.notes.push({line:h,text:k({key:
"roster.sameName",with:{name:m.name,code:t[C].code}})}),x||d.set(y,{line:h,code:m.code}),T===void 0){n.added.push({line:h,unit:m});return}let K=t[T],Le=c.filter($=>$!=="code"&&m[$]!==K[$]);if(
Le.length===0){n.same+=1;return}let{code:me,...qe}=Object.fromEntries(c.map($=>[$,m[$]]));n.changed.push({line:h,index:T,unit:{code:K.code,...qe},code:K.code,name:m.name,columns:Le.map($=>{let Se=tt[
$].heading;return m[$]===""?k({key:"roster.emptied",with:{column:Se,was:K[$]}}):Se}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>B(h)&&!u.has(B(h))).map(({code:h,name:m})=>({code:h,name:m})),n}
var tv=100,B1=2e4,nv=2e3,j1=ti(D(),D().check(Oe(nv)));function rv(e){if(e.lines.length===0)return[Me({key:"roster.empty"})];if(e.lines.length>B1)return[Me({key:"roster.tooLong"})];let t=e.lines.find((
{unit:n})=>!kw(j1,n));return t?[Me({key:"roster.cellLong",with:{line:t.line,most:nv}})]:e.missingColumns.map(n=>Me({key:"roster.needColumn",with:{column:n}}))}function ov(e,{text:t}){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=$p(t),r=rv(n);if(r.length)return He(r);let o=Pp(n,e.table("units").rows);return E({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:Ap(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,tv),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,tv)}})}function Ap(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":k({key:"roster.changes",with:{...n,added:t.length}})}var Z1=8;function G1(e,t){var u,l;let n=[...new Set(e.changed.flatMap(({unit:d}
)=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=
o[o.length-1])!=null?l:-1;return(i>Z1?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,m;return[p,(m=(h=r.get(d))==null?void 0:h[p])!=null?m:t[d][p]]}
))}))}function H1(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Ap(t,n)}}}]),e.putTyped(
"units",G1(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),Kr(e,!0),e.readyLines()}function iv(e,{
text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=$p(t),r=rv(n);return r.length?He(r):(o=nt(e,()=>{let i=Pp(n,e.table("units").rows),s=Ap(n,i);return H1(e,n,i),E({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var Ep=e=>({key:"setting.empty",with:{label:e}});function sv({state:e,today:t,forecast:
n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,m=W(n.last),w=c.testTo.join(", "),v=Ra(c),L=!!a.dueBefore&&
!!c.lettersFrom&&!v,b=L&&(c.lettersFrom>n.last||t>n.last),S=e.units.filter(O=>Pe(O)&&!Kt(O.emails).length).length,T=e.units.filter(O=>Pe(O)&&O.returned.length>Vn(O).length).length;return{refuse:bo([
!a.dueBefore,Ep("Hạn nộp (trước ngày)")],[!c.lettersFrom,Ep("Gửi thư từ ngày")],[!Kt(u).length,Hu],[v,{key:"letter.testAddress",with:{text:w}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&
i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[L&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:m}}]),warn:bo([b,{key:"letter.startLate",with:{last:
m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[S>0,{key:"letter.unreachable",with:{units:S}}],[T>0,{key:"letter.noReason",with:{units:T}}],[!!w&&!v,{key:"letter.testMode",with:{to:w}}],
[!l.trim(),Ep("Liên hệ khi cần hỗ trợ")])}}var cv=21,av=100,W1=400;function $t(e,t,n){return e.visitor().is==="staff"?n(xr(e,t)):R({key:"who.staffOnly"})}function xr(e,t){let n=t.quota(),r=t.post(),o=
Yo(e.compileSettings(),e.settings()),i=kc(e,t,void 0,n),s=Zr(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Hr(
e.settings(),r,s):[]}}var Np=e=>e>av?W1:av;function Mp({office:e,state:t,quota:n}){let r=_r(t),o=[];for(let i=0;i<=cv;i+=1){let s=oe(e.today,i),{go:a,held:c}=$r(Cn(t,s,r).letters,Math.min(i===0?n:1/0,
Np(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var ki=(e,t)=>{var n;return(n=Cn(e.state,e.office.today).letters.find(
r=>r.key===t))!=null?n:Mp(e).flatMap(({go:r})=>r).find(r=>r.key===t)},V1=/^(?:stores|mail|triggers|values)\./;function q1(e){let t=e.googleDiffers().filter(n=>V1.test(n)).length;return t?[{key:
"letter.google",with:{count:t}}]:[]}function cu({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=ab(r,e.today,oe(e.today,cv),Np(o),Math.min(o,Np(o))),{refuse:c,warn:u}=sv({state:r,
today:e.today,forecast:a,zones:t.zones(),me:ve(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...q1(e),...c],warn:u}}var uv=60,X1=40,Ip=(e,t)=>{var n,r,o;return{key:e.key,kind:se(
e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function Y1({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}
of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:kt(e),counts:ed({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,uv).map(s=>Ip(s,r)),more:Math.max(0,t.length-uv)}}function J1({office:e,
state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:
i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:be(l),why:d}});return{
unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,X1)}}var zs=e=>Me(e);function Q1({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>zs(i));
return{plan:r("plan"),ledger:r("ledger"),preview:k(Vo(t,e.today)),mark:bc(e.settings())}}function uo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=cu(e,!1),s=t0(e);return{on:
r.settings.lettersOn&&n!=="",runner:n,me:ve(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:e0(e).map(zs),held:Q1(e),refuse:o.map(zs),warn:[...i,...s?[s]:[]].map(zs),health:n0(e).map(zs),
days:Mp(e).map(a=>Y1(a,r)),...J1(e)}}var Dp=(e,t,{key:n})=>$t(e,t,r=>{var u;let o=ki(r,n),i=ve(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s=
{...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...jr(s,r.state),senderName:a||r.state.department,replyTo:c}
)}catch{return R({key:"letter.notSent",with:{to:i}})}return E({to:i})}),Fp=(e,t,{key:n})=>$t(e,t,r=>{var s;let o=ki(r,n);if(!o)return R({key:Mn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i=
{...o,about:{...o.about,today:e.today}};try{let a=od(e,t,(c,{register:u})=>{var l;return bt((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${Vl}: ${ve(e.visitor())}`);return a?a.held?R((s=
a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),E({did:a.did})):R({key:"letter.busy"})}catch(a){if(
a instanceof cr)return R({key:"workbook.busy"});if(a instanceof ur)return R(a.problem);throw a}});function lv({office:e,post:t},n,r,o,i){let s=`${o.why}: ${ve(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),{round:u}=e.settings(),l=pc(c,u).get(Nt(u)(n));if(l===void 0&&!i)return R({key:"letter.gone"});let d=l===void 0?void 0:Lr(c[l].state);return r(d)?(dn(e,new Map([[n,{...i&&
l===void 0?Tt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),ob(e,t,n,bt(d)),E({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var zp=(e,t,{key:n})=>$t(e,t,r=>lv(r,n,o=>!bt(
o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},ki(r,n))),Up=(e,t,{key:n,wasSent:r})=>$t(e,t,o=>lv(o,n,i=>i==="unknown",r?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function dv(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Kp=(e,t,{mark:n})=>$t(e,t,({holds:r})=>{if(!r.some(({
about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});let o=e.settings();return n!==bc(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(Sn(o)),dv(t),e.log([{what:{key:"log.planConfirmed"}}]),E(
uo(xr(e,t))))});function eN(e,t,n){let r=_o(e),o=new Map(e.units.map(({code:c})=>[dt(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=xf({...e,register:i},
n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${ve(n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&se(u.kind);return[c,{kind:(d=l==null?void 0:
l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var Bp=(e,t,{as:n})=>$t(e,t,({holds:r,remembered:o})=>r.some(
({about:s})=>s==="ledger")?Mn(o,e.now)?R({key:"letter.busy"}):(o.inFlight&&xc(e,t),t.alone(e,()=>{let s=Wr(e,We(e,e.table("accounts").rows)),a=Zr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&dn(e,eN(s,c,e)),e.settle(),ib(e,t)})?(dv(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),E(uo(xr(e,t)))):R({key:"workbook.busy"})):R({key:
"letter.nothingHeld"}));function tN({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Te.lettersOn.label);return c<0?
!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Sn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({
runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var jp=(e,t,{on:n,takeOver:r})=>$t(e,t,o=>{let i=n?cu(o,r).refuse:[];if(i.length)return He(i.map(a=>Me(a)));let s=t.me();
return n&&t.setTrigger(o.state.settings.sendHour),tN(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),E(uo(xr(e,
t)))):R({key:"workbook.busy"})});function nN({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==ve(e.visitor())||n!==t.me()||
!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var pv=(e,t)=>$t(e,t,n=>{let r=!!n.remembered.inFlight;return r&&xc(e,
t),E(uo(nN(n)||r?xr(e,t):n))}),hv=(e,t,{key:n})=>$t(e,t,r=>{let o=ki(r,n);if(!o)return R({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=jr(o,r.state,"staff");return E({...Ip(o,
r.state),subject:i,html:s,text:a,zalo:Zy(o,r.state),attachments:c.map(({name:u})=>u)})});var mv=({reason:e,code:t})=>`${jo[e]}${t&&` (${t})`}`;function fv(e,t){let n=e.table("units").rows.filter(({
code:a})=>a.trim()).map(a=>({...a,mailboxes:Ze(a.email).emails.map(gt)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=_y(t,a=>r.has(gt(a))),s=o.flatMap(a=>n.filter(({mailboxes:c}
)=>c.includes(gt(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:mv(u)})),delayed:i}}
function gv(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let{lines:n,delayed:r}=fv(e,t);return E({lines:n,delayed:r})}function rN(e,t,n){let{rows:r}=e.table("letters");
return r.reduce((o,i,s)=>i.unit.trim()===t&&Lr(i.state)==="sent"&&Ze(i.to).emails.some(c=>gt(c)===gt(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function yv(e,t,{text:n}){if(e.visitor().is!=="staff")return R({
key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=fv(e,n);if(o.length===0)return E({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:
c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=rN(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:mv(c),
at:e.now}}])}return t.setRefused(s),E({marked:o.length})});return r?r.value:R({key:"workbook.busy"})}var bv=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,
`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var oN={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Zp=e=>e==="proved"?void 0:oN[e];function wv(e){let t=ds(e);return t==="none"||t==="unproved"?void 0:Zp(t)}var Us=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function kv(e){let t=Us(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(),o=ds(e),i=Zp(o),s=e.proof(),a=e.staff();return E({door:o,says:i?k(i):"",address:n,host:em,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:be(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!hn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function xv(e){let t=Us(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({
key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+td,address:ii(n)});return E({url:nd(n,o),minutes:td/6e4})}function vv(e,{unit:t}){var d;let n=Us(
e);if(n)return R(n);let r=Zp(ds(e));if(r)return R(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=wc(e))==null?void 0:d(t,"unit"));if(!i)return R({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=yi(o,s,e.today);return E({url:i,message:bv({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function Sv(e,{unit:t}){let n=Us(e);
if(n)return R(n);let r=nt(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),E({}))});return r!=null?r:R({key:"workbook.busy"})}function Rv(e){let t=Us(e);if(t)return R(t);let n=nt(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),E({})));return n!=null?n:R({key:"workbook.busy"})}var rt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var pe=(e,t,{bold:n,italic:r,size:o=rt.body,
indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),Tv=e=>Array.from({length:e},()=>pe("","center",{size:
rt.body}));var Ov=e=>e.normalize("NFC").toUpperCase(),xi=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[pe(Ov(e),"center",{size:rt.heading})]:[],pe(Ov(t)||"…………………………","center",{
size:rt.heading,bold:!0,rule:.4})],right:[pe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:rt.heading,bold:!0}),pe("Độc lập - Tự do - Hạnh phúc","center",{size:rt.motto,bold:!0,rule:1})]});
function vi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var Si=(e,t,n)=>(
{is:"sides",leftWidth:45,whole:!0,left:[pe("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>pe(`- ${r}${o===n.length-1?".":";"}`,"left",{size:rt.recipients}))],right:[pe(e,"center",{
bold:!0}),...t?[pe(t,"center",{bold:!0})]:[],...Tv(4),pe("………………………………","center",{bold:!0})]});var Lv=["accountName","pageName","address","name","office","phone","email"],Cv=["name","office","phone",
"email"],iN=e=>e.kind===F.none?["",`${F.none} tài khoản. ${e.reason}`,"","","","",""]:Lv.map(t=>e[t]),sN=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName",
"address"].map(n=>({text:we[n].heading,down:2})),{text:"Thông tin người quản trị",across:Cv.length}],Cv.map(n=>({text:we[n].heading}))],lines:[...e.map(n=>({cells:iN(n)})),...Array.from({length:t},(
)=>({cells:Lv.map(()=>"")}))]}),aN=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(Z(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",lo=e=>e.filter(t=>t.usage!==Re.stopped).sort((t,
n)=>yn(t.pageName||t.accountName,n.pageName||n.accountName));function _v(e,t,n){let r=lo(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:
`Mau bao cao ${t.code}`,landscape:!0,blocks:[xi({above:t.above||e.federation,name:t.name}),pe(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:
rt.title}),pe(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:rt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:
`${e.federation} (qua ${e.department})`}]},sN(r,n&&r.length?0:4),pe(vi("",o&&ue(o),e.today.slice(0,4)),"right",{italic:!0}),Si(aN(t),"",["Như kính gửi","Lưu: VP"])]}}function $v(e){var r;let t=
new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>yn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:yn(o,i)).map(([o,i])=>[o,i.sort(
n)])}var Pv=(e,t,n)=>[xi({above:e.above,name:e.federation}),pe(vi(e.place,e.today,""),"right",{italic:!0}),pe(t,"center",{bold:!0,size:rt.title}),pe(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,
"center",{italic:!0,...n?{}:{size:rt.body}})],Av=e=>Si("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),cN=({
unit:e})=>e.status||"Không phải báo cáo";function Ev(e,t){let n=0,r=$v(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[
u.unit.first?W(u.unit.first.slice(0,10)):""],p=lo(u.rows);return p.length===0?[{cells:[...l,cN(u),"","","","",...d]}]:p.map((h,m)=>({cells:[...m===0?l:["",""],h.kind===F.none?`${F.none}. ${h.reason}`:
h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(Boolean).join(`\n`),...m===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a}
)=>a.status===_.missing).length,s=t.flatMap(({rows:a})=>lo(a)).filter(({kind:a})=>a!==F.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...Pv(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:tt.name.heading},{text:we.pageName.heading},{text:we.address.heading},{
text:we.name.heading},{text:we.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},pe(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),Av(e)]}}function Nv(e,t){let n=0,r=
i=>i.review===he.passed&&(i.kind===F.page||i.kind===F.group),o=$v(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>lo(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...Pv(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:tt.name.heading},{text:we.kind.heading},{text:we.pageName.heading},{
text:we.address.heading}]],lines:o},Av(e)]}}function Mv(e,t,n){let r=Ua(t.address),o=ut(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return Pt(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:rt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return tn({name:"Bao trang gia mao",landscape:!1,blocks:[xi({above:e.above,name:e.federation}),
pe(vi(e.place,e.today,""),"right",{italic:!0}),pe("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:rt.title}),pe("Kính gửi: …………………………………………","center"),pe(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",W(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],pe(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),Si("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var Iv=300,Dv=z({what:Wt(["blank","filled","list","pages","fake"]),above:D().check(Oe(2e3)),status:D().check(Oe(100)),unit:D().check(
Oe(sr)),fake:Ce(z({address:D().check(Oe(2e3)),foundOn:D().check(Oe(100)),pageId:D().check(Oe(100)),does:D().check(Oe(2e3))}))}),uN=(e,t)=>lt(t).startsWith(lt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function Fv(e,t){let n=new Map(e.map(r=>[B(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(B(o));return i!=null?i:o&&!uN(o,t)?o:""}}function zv(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=Fv(t,e.settings().federation);return E({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>yn(r.name,o.name))})}function Uv(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function lN(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=Fv(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=B(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(B(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||B(c.unit.code)===B(r)))}function dN(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=lo((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===F.page||l===F.group),i=Mv(Uv(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?E([i.value]):He(
i.problems.map(l=>{var d;return{...Me(l),row:(d=l.field)!=null?d:""}}))}function Kv(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=lN(e,t);if(t.what==="fake")return dN(e,t,n);
if(n.length===0)return R({key:"paper.nothing"});let r=Uv(e);return t.what==="list"?E([Ev(r,n)]):t.what==="pages"?E([Nv(r,n)]):n.length>Iv?R({key:"paper.tooMany",with:{count:n.length,most:Iv}}):E(
n.map(({unit:o,above:i,rows:s})=>_v(r,{...o,above:i},t.what==="filled"?s:void 0)))}var Bv=({code:e,name:t})=>({code:e.trim(),name:t});function pN(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!Ge(o)?(s=yt(r).today(o))==null?void 0:s.code.trim():void 0;return i&&As(i,n,r,t.settings()).may?i:e}function uu(e,t){var L;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Ps(n,o),s=i.filter(Ge),a=s.length?s:i,c=(L=t.unit)!=null?L:a.length===1?a[0].code.trim():void 0,u=c&&pN(c,e,n);if(u!==void 0){let b=As(u,n,o,r);if(!b.may)return R(b.why)}let l=Yc(n,r);
if(u===void 0&&a.length===0&&!l)return R(Xc(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:m,contact:w,notice:v}=r;return E({who:{email:ve(n),isStaff:n.is==="staff"},
unit:d&&{...Bv(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(Bv),mayChoose:l,rows:d?so(e.table("accounts").rows,d.code.trim()).map(({row:b,index:S})=>Ns(b,S,e.markKey())):[],deadline:yi(
d,r,e.today),guidance:p,federation:h,department:m,contact:w,notice:v,noticeId:oc(v),draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var hN=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,
formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function jv(e){let t=e.visitor(),n=e.table("units").rows,r=Ps(t,n),o=Yc(t,e.settings())?n:r,{merged:i}=yt(n);
return E({units:o.filter(s=>s.code&&s.name&&Ge(s)).map(s=>{let a=hN(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var Gp=(e,t)=>e.trim()===t.trim();function Zv(e,t,n){let r={
...t.fields},o=[];for(let s of de){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Gp(c,a)?r[s]=u:!Gp(u,a)&&!Gp(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,
stopped:i,bothChanged:o}}var mN=e=>{let t=ve(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},Gv=200,fN=30,gN=(e,t)=>({...Ai(we),unit:e,usage:Re.active,rowId:t}),yN=
(e,t)=>de.every(n=>e[n]===t[n])&&at(e)===at(t),bN=(e,t)=>t.stopped&&e?void 0:Fo(t.fields),wN=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Re.stopped:Ni(e.usage)===Re.locked?Re.locked:
Re.active}),kN=e=>({fields:Object.fromEntries(de.map(t=>[t,e[t]])),stopped:at(e)});function xN(e,t){if(!t||!e.opened||Vt(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Zv(e.opened,e,kN(
t));return o.length>0?e:{...e,fields:n,stopped:r,version:Vt(t)}}function vN(e,t,n,r){let o=n.findIndex((d,p)=>Bn(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:xN(r.received(e,i,n),i);if(
i&&i.unit.trim()!==t)return Me({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Me({key:"form.rowGone"},{row:a.rowId});let c=bN(i,a),u=wN(i!=null?i:gN(t,a.rowId),a,c);if(!i)return{
sent:a,reading:c,after:u,what:"added"};let l=yN(i,u)?"same":at(u)&&!at(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var SN=e=>({by:e.source===kn.hand?"":e.by,at:be(
e.updated)}),RN=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Vt(n)!==o.version?[{...Ns(n,r,e.markKey()),...SN(n)}]:[]);function TN(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:yo(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function ON(e,t,n){let r=e.some(({after:i})=>!at(i)&&i.kind!==F.none),o=new Set(e.map(({index:i})=>i));return r?so(n,t).filter(({row:i,index:s})=>i.kind===F.none&&!at(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Vt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Re.stopped},what:"stopped"})):[]}function CN(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...so(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!at(s)),i=o.filter(
s=>s.kind===F.none);return i.length===0||i.length===o.length?[]:i.map(s=>Me({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var LN=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!at(n))&&n.kind!==F.none);function _N(e,t,n,r){let o=RN(e,n);if(o.length)return He(o.map(a=>Me({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&so(r,t.unit).length+i>Gv)return R({key:"form.unitFull",with:{most:Gv}});let s=[...TN(n),...CN(n,t.unit,r)];return LN(n)&&!t.consent&&s.push(Me({key:"form.consent"},{field:"consent"})),
s.length?He(s):void 0}var $N=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(rn),...t&&t.usage!==n.usage?[rn("usage")]:[
]]))],Hv=e=>Object.fromEntries(Sm.map(t=>[t,e[t]]));function PN(e,t,n,r){let o=e.markKey();if(!n.consent||!Dr(t)||!o)return{consent:"",consentMark:""};let i=fy(r,e.now,hy(n.notice,e.settings(
).notice));return{consent:i,consentMark:ts({...t,consent:i},o)}}function AN(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,
source:kn.form}),d!=="stopped"&&Object.assign(l,PN(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map((
{after:l})=>l.rowId).join(", "),columns:$N(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Hl(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(
l=>l.index!==void 0).map(l=>({index:l.index,cells:Hv(l.after)})),added:c.map(l=>Hv(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:
l.review)===he.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function EN(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({
own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===F.none?
`${F.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:so(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ns(a,c,e.markKey(),s.get(a.rowId))),deadline:yi(o,i,
e.today),pages:i.pages}}var NN=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function MN(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!at(r)&&Dr(r)&&!NN(n)&&
Fr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function IN(e,t,n){let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=As(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);
let s=e.table("accounts").rows,a=t.rows.map(h=>vN(h,t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return He(c);let u=a.map(h=>MN(e,t,h));u.push(...ON(u,t.unit,s));let l=_N(e,t,u,s);if(
l)return l;let d=u.filter(({what:h})=>h!=="same"),p=d.length?AN(e,d,t,i.unlisted,n):My(e,t.unit);return n.recorded(p),E(EN(e,t,u,p))}function lu(e,t,n=mN(e)){var r;return t.rows.length===0?R({key:
"form.nothing"}):t.rows.length>fN?R({key:"form.tooMany"}):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?He([{key:"form.oldPage",sentence:k({key:"form.oldPage"})}]):(r=nt(e,()=>IN(e,t,
n)))!=null?r:R({key:"workbook.busy"})}var Ee=e=>D().check(Oe(e)),Ri=Ee(sr),Wv=z(Object.fromEntries(de.map(e=>[e,Ee(2e3)]))),Xv=D().check(ei(/^[~\w-]{1,40}$/)),Wp=z({rowId:Xv,version:Ee(400),fields:Wv,
stopped:zn(),opened:Ce(z({fields:Wv,stopped:zn()}))}),Vp=z({unit:Ri,consent:zn(),notice:Ce(Ee(40)),rows:Lt(Wp).check(Oe(60))}),vr=z({}),Vv=z({parent:Ce(Ee(500)),kind:Ce(Ee(500)),state:Ce(Ee(40))}),Hp=
{rowId:Xv,version:Ee(400)},DN=bw("as",[z({...Hp,as:ni("passed")}),z({...Hp,as:ni("returned"),comment:Ee(500),fields:Lt(Wt(de)).check(Oe(de.length))}),z({...Hp,as:ni("undo"),was:z({review:Ee(100),
comment:Ee(2e3),fixFields:Ee(2e3),approved:Ee(4e3)})})]),du=z({key:Ee(300)}),qt=(e,t)=>({input:e,run:t}),Fe=(e,t)=>qt(e,(n,r,o)=>t(n,o)),qv={openForm:Fe(z({unit:Ce(Ri)}),uu),listUnits:Fe(vr,jv),
saveReport:Fe(Vp,(e,t)=>lu(e,t)),keepDraft:Fe(z({unit:Ri,draft:Ee(6e4)}),O0),dropDraft:Fe(z({unit:Ri}),C0),checkAll:Fe(vr,Uy),checkGoogle:Fe(vr,T0),overview:Fe(Vv,S0),reviewQueue:Fe(Vv,R0),
decideReviews:Fe(z({decisions:Lt(DN).check(Td(1),Oe(y0))}),w0),previewRoster:Fe(z({text:Ee(4e6)}),ov),importRoster:Fe(z({text:Ee(4e6)}),iv),papersView:Fe(vr,zv),papers:Fe(Dv,Kv),lettersView:qt(vr,pv),
previewLetter:qt(du,hv),sendToMe:qt(du,Dp),sendNow:qt(du,Fp),skipLetter:qt(du,zp),decideUnknown:qt(z({key:Ee(300),wasSent:zn()}),Up),confirmPlan:qt(z({mark:Ee(2e3)}),Kp),settleMemories:qt(z({as:Wt([
"sent","again"])}),Bp),linksView:Fe(vr,kv),testLink:Fe(vr,xv),unitLink:Fe(z({unit:Ri}),vv),replaceLink:Fe(z({unit:Ri}),Sv),renewLinks:Fe(vr,Rv),readReturned:Fe(z({text:Ee(4e5)}),gv),markReturned:qt(z(
{text:Ee(4e5)}),yv),switchLetters:qt(z({on:zn(),takeOver:zn()}),jp)},FN=41e5;function Yv(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(qv,n))throw new Error("unknown call");if(
typeof r!="string"||r.length>FN)throw new Error("malformed body");let{input:o,run:i}=qv[n];return i(e,t,ri(o,JSON.parse(r)))}var po=["phone","email","secondPhone"];function zN(e){let t=e.replace(
/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function UN(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":
`${t}•••@${n}`}var qp=(e,t)=>t.trim()===""?t:e==="email"?UN(t):zN(t),Xp=(e,t,n)=>n!==""&&t.trim()===qp(e,n)?n:t,KN=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,BN=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Yp=
e=>e.replace(KN,"•••").replace(BN,"•••");var Jv=e=>po.includes(e);function Qv(e){if(Jv(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:k({key:"link.stored"}),row:n,field:r}}return{...e,
sentence:Yp(e.sentence)}}function Ks(e,t){let n={...e.fields};for(let r of po)n[r]=qp(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(Qv),comment:Yp(e.comment),masked:
po.filter(r=>e.fields[r].trim()!=="")}}var eS=(e,t)=>({...Ks(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),tS=(e,t)=>{var n;return Jv(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?Qv(e):e};
function nS(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of po){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=Xp(u,s[u],l[u]));a&&
t&&(a.fields[u]=Xp(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Vt(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?Vt(t):e.version}}function Jp(e,t){let{webAddress:n}=e.settings(
);return!n||!(e.instant<=t.until)||t.address!==ii(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function rS(e,{token:t,noSignIn:n}){let r=oo(e,t);if(r.is!=="test")return R(
{key:"link.refused"});let o=Jp(e,r.token);if(o)return R(o);if(!n)return R({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(
e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"}}]),E({address:i,runsAs:c,version:a})));return u!=null?u:R({key:"workbook.busy"})}function iS(e){
let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,department:n,guidance:r,contact:o}}var Bs=class extends Error{constructor(n){super("no form");this.problems=n}};
function oS(e,t){let n=uu(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new Bs(n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,
yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>Ks(i,r))}}function jN(e,t){var n,r;return(r=(n=yt(t).today(e))==null?void 0:n.name)!=null?r:""}function ZN(e,t){let{superiorsFill:n}=e.settings();
return yt(e.table("units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:be(a),phone:n?c:"",mayFillIn:n}))}var GN=(e,
t)=>{var n,r;return(r=(n=yt(e.table("units").rows).superior(t))==null?void 0:n.name)!=null?r:""};function HN(e){let{closed:t}=qo(e);return t?kt(oe(t,ap)):""}function WN(e,t,{token:n}){let{webAddress:
r}=e.settings(),o=Jp(e,n),i=e.proof();return{office:iS(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:ii(r)===n.address?r:"",refused:o?k(o):"",proved:(i==null?void 0:
i.address)===r&&i.version===e.built.version}}function pu(e,{token:t,unit:n}){let r=oo(e,t),o={office:iS(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return WN(e,t,r);
case"gone":return{...o,state:"merged",unit:r.unit.name,into:jN(r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:oS(e,r.unit.code.trim()),until:HN(e)};case"open":
return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:oS(e,n!=null?n:r.unit.code.trim()),below:n===void 0?ZN(e,r.unit):[],above:GN(e,r.unit)}}}var VN=80;function qN(e){var r,o;let t=Vi(
e.slice(0,200)),n=t.ok?t.name:N(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,VN)}function XN(e,t){let n=oo(e,t);
return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var YN={self:"tự khai",behalf:"khai hộ"};function JN(e,t,n,r,o,i,s){let a=
`liên kết ${t}`;return{refusal:()=>XN(e,o.token),received:(c,u,l)=>{let d=c,p=l.find((m,w)=>Bn(m,w)===d.copiedFrom&&m.unit.trim()===n),h=nS(d,u,p,r);for(let m of po)h.fields[m]!==d.fields[m]&&s.add(
`${d.rowId} ${m}`);return h},by:`${a} (${i})`,consentBy:o.consent?`${i} (${YN[o.consent]}, ${a})`:"",recorded:c=>lc(e,c,({code:u})=>n===t&&u.trim()===t)}}function QN(e,t,n){var r;return e.ok?{ok:!0,
value:{...e.value,rows:e.value.rows.map(o=>Ks(o,t))}}:He(e.problems.map(o=>tS(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>eS(o,t)))}function sS(e,t){let n=qN(t.sender),r=e.linkKey(),o=r==null?void 0:
r.read(t.token);if(!r||!o||o.kind==="test")return R({key:"link.refused"});if(!n)return He([Me({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,l=new Set,d=
lu(e,{...u,unit:c,consent:a!==""},JN(e,o.unit,c,r,t,n,l));return QN(d,r,l)}var aS=D().check(Oe(sr)),Qp=(e,t)=>({input:e,run:t}),eh={linkOpen:Qp(z({token:Cc,unit:Ce(aS)}),(e,t)=>{try{return E(pu(e,t))}
catch(n){if(n instanceof Bs)return He(n.problems);throw n}}),linkSave:Qp(Od(yw(Vp,{unit:!0,consent:!0,rows:!0}),{token:Cc,unit:Ce(aS),sender:D().check(Oe(400)),consent:Wt(["","self","behalf"]),rows:
Lt(Od(Wp,{copiedFrom:Ce(D().check(Oe(60)))})).check(Oe(60))}),(e,t)=>sS(e,t)),linkConfirm:Qp(z({token:Cc,noSignIn:zn()}),rS)},cS=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(eh,e),eM=
1e6;function uS(e,t){if(typeof t!="string"||t.length>eM)throw new Error("malformed body");return ri(eh[e].input,JSON.parse(t))}var lS=(e,t,n)=>eh[t].run(e,n);var dS=e=>new ct({who:Ax(e),waitMs:5e3});
function tM(e){var c,u;let t=Yr(e),{settings:n}=vn((u=(c=fn())==null?void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:
s};return e instanceof re&&e.problem.key==="workbook.otherLayout"?{office:a,state:"upgrading"}:{office:a,state:"failed",says:k(t)}}function pS(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=
typeof t=="string"?t:"",r;try{r=pu(dS(n),{token:n})}catch(i){r=tM(i)}return Xx(r)}function hS(e,t){let n;try{let r=uS(e,t);return n=dS(r.token),JSON.stringify(lS(n,e,r))}catch(r){let o=Yr(r);
return n==null||n.letGo(),JSON.stringify(R(o))}}function mS(e){Gx(),nM(e==null?void 0:e.source)}function nM(e){try{let t=new ct({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=nt(t,()=>(r=
t.mayWrite("accounts","review"),Kr(t,r))),i=[...r?[...a0(t.spreadsheet()),...t.lostLog()]:[],...oM(t,n,o)];i.length&&(e==null||e.toast(i.map(k).join(`\n`),"Sổ Tài Khoản",30)),br(t,()=>r)}catch(t){
t instanceof re?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(k(t.problem),"Sổ Tài Khoản",30):e&&rM(e):Xr("onOpen",t)}}function rM(e){let t=Qc(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(k({key:n}),"Sổ Tài Khoản",30)}function oM(e,t,n){var i;let r=wv(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[
],...o?r0(e,(i=e.remembered().post)!=null?i:Un,t,n):[]]}function iM(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function fS(e,t){if(cS(e))return hS(e,t);
let n;try{let r=Es();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new ct({who:gi(r)}),i=Yv(o,new yr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&br(o),JSON.stringify(i)}catch(
r){let o=Yr(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!iM(n)?JSON.stringify(R(o)):(fi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"}
)))}}function sM(e){mS(e)}function aM(e){e!=null&&e.range&&e.source&&Mx(e)}function cM(e){return e!=null&&e.parameter?pS(e):void 0}function uM(e,t){return fS(e,t)}function lM(e){Ex(e)}function dM(){
h0()}function pM(){m0()}return TS(hM);})();
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
