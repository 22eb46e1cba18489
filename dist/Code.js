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
- uqr
  Copyright (c) Project Nayuki, Copyright (c) 2023 Anthony Fu
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
"use strict";var App=(()=>{var IT=Object.create;var Ki=Object.defineProperty;var DT=Object.getOwnPropertyDescriptor;var FT=Object.getOwnPropertyNames;var zT=Object.getPrototypeOf,UT=
Object.prototype.hasOwnProperty;var KT=(e,t,n)=>t in e?Ki(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var BT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},jT=(e,t)=>{for(var n in t)Ki(e,n,{get:t[n],enumerable:!0})},ag=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of FT(t))!UT.call(e,r)&&r!==n&&Ki(e,r,{get:(
)=>t[r],enumerable:!(o=DT(t,r))||o.enumerable});return e};var WT=(e,t,n)=>(n=e!=null?IT(zT(e)):{},ag(t||!e||!e.__esModule?Ki(n,"default",{value:e,enumerable:!0}):n,e)),ZT=e=>ag(Ki({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>KT(e,typeof t!="symbol"?t+"":t,n);var aR=BT((ph,mh)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof mh=="object"&&typeof ph<"u"?
mh.exports=t():e.Papa=t()})(ph,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(y){
return y.charCodeAt(0)===65279?y.slice(1):y}function c(y){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var k=R(f);k.chunkSize=parseInt(k.chunkSize),f.step||f.chunk||(k.chunkSize=
null),this._handle=new m(k),(this._handle.streamer=this)._config=k}.call(this,y),this.parseChunk=function(f,k){var O=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< O){let G=
this._config.newline;G||(L=this._config.quoteChar||'"',G=this._handle.guessLineEndings(f,L)),f=[...f.split(G).slice(O)].join(G)}this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(L=
this._config.beforeFirstChunk(f))!==void 0&&(f=L),this.isFirstChunk=!1,this._halted=!1;var O=this._partialLine+f,L=(this._partialLine="",this._handle.parse(O,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=L.meta.cursor,O=(this._finished||(this._partialLine=O.substring(f-this._baseIndex),this._baseIndex=f),L&&L.data&&(this._rowCount+=L.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),o)t.postMessage({results:L,workerId:i.WORKER_ID,finished:O});else if(C(this._config.chunk)&&!k){if(this._config.chunk(L,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=L=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(L.data),this._completeResults.errors=this._completeResults.errors.concat(L.errors),this._completeResults.meta=L.meta),this._completed||!O||!C(this._config.complete)||
L&&L.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),O||L&&L.meta.paused||this._nextChunk(),L}this._halted=!0},this._sendError=function(f){C(
this._config.error)?this._config.error(f):o&&this._config.error&&t.postMessage({workerId:i.WORKER_ID,error:f,finished:!1})}}function u(y){var f;(y=y||{}).chunkSize||(y.chunkSize=i.RemoteChunkSize),
c.call(this,y),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(k){this._input=k,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=T(this._chunkLoaded,this),f.onerror=T(
this._chunkError,this)),f.ontimeout=T(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var k,O=this._config.downloadRequestHeaders;for(k in O)f.setRequestHeader(k,O[k])}var L;this._config.chunkSize&&(L=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+L));try{f.send(this._config.downloadRequestBody)}catch(G){this._chunkError(G.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(k=>(k=k.getResponseHeader("Content-Range"))!==null?parseInt(k.substring(k.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(k){k=f.statusText||k,this._sendError(new Error(k))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(y){(y=y||{}
).chunkSize||(y.chunkSize=i.LocalChunkSize),c.call(this,y);var f,k,O=typeof FileReader<"u";this.stream=function(L){this._input=L,k=L.slice||L.webkitSlice||L.mozSlice,O?((f=new FileReader).onload=T(
this._chunkLoaded,this),f.onerror=T(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var L=this._input,G=(this._config.chunkSize&&(G=Math.min(this._start+this._config.chunkSize,this._input.size),L=
k.call(L,this._start,G)),f.readAsText(L,this._config.encoding));O||this._chunkLoaded({target:{result:G}})},this._chunkLoaded=function(L){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(L.target.result)},this._chunkError=function(){this._sendError(f.error)}}function p(y){var f;c.call(this,y=y||{}),this.stream=
function(k){return f=k,this._nextChunk()},this._nextChunk=function(){var k,O;if(!this._finished)return k=this._config.chunkSize,f=k?(O=f.substring(0,k),f.substring(k)):(O=f,""),this._finished=!f,
this.parseChunk(O)}}function l(y){c.call(this,y=y||{});var f=[],k=!0,O=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(L){this._input=L,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){O&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):k=!0},
this._streamData=T(function(L){try{f.push(typeof L=="string"?L:L.toString(this._config.encoding)),k&&(k=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(G){this._streamError(G)}},this),
this._streamError=T(function(L){this._streamCleanUp(),this._sendError(L)},this),this._streamEnd=T(function(){this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=T(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(y){var f,k,O,L,G=Math.pow(
2,53),Me=-G,ot=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,st=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,We=0,B=0,$t=!1,q=!1,ne=[],F={data:[],errors:[],meta:{}};function lt(ie){return y.skipEmptyLines==="greedy"?ie.join("").trim()==="":ie.length===1&&ie[0].length===0}function Te(){if(F&&O&&(hn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),O=!1),y.skipEmptyLines&&(F.data=F.data.filter(function(Ce){return!lt(Ce)})),Ze(
)){let Ce=function(bt){ne.push(bt)};var ee=Ce;if(F)if(Array.isArray(F.data[0])){for(var ie=0;Ze()&&ie< F.data.length;ie++)F.data[ie].forEach(Ce);F.data.splice(0,1)}else F.data.forEach(Ce)}function oe(
Ce,bt){for(var ze=y.header?{}:[],ae=0;ae< Ce.length;ae++){var J=ae,wt=Ce[ae],wt=((de,$e)=>(it=>(y.dynamicTypingFunction&&y.dynamicTyping[it]===void 0&&(y.dynamicTyping[it]=y.dynamicTypingFunction(
it)),(y.dynamicTyping[it]||y.dynamicTyping)===!0))(de)?$e==="true"||$e==="TRUE"||$e!=="false"&&$e!=="FALSE"&&((it=>{if(ot.test(it)&&(it=parseFloat(it),Me< it&&it< G))return 1})($e)?parseFloat($e):
st.test($e)?new Date($e):$e===""?null:$e):$e)(J=y.header?ae>=ne.length?"__parsed_extra":ne[ae]:J,wt=y.transform?y.transform(wt,J):wt);J==="__parsed_extra"?(ze[J]=ze[J]||[],ze[J].push(wt)):ze[J]=wt}
return y.header&&(ae>ne.length?hn("FieldMismatch","TooManyFields","Too many fields: expected "+ne.length+" fields but parsed "+ae,B+bt):ae< ne.length&&hn("FieldMismatch","TooFewFields",
"Too few fields: expected "+ne.length+" fields but parsed "+ae,B+bt)),ze}var Fe;F&&(y.header||y.dynamicTyping||y.transform)&&(Fe=1,!F.data.length||Array.isArray(F.data[0])?(F.data=F.data.map(oe),Fe=
F.data.length):F.data=oe(F.data,0),y.header&&F.meta&&(F.meta.fields=ne),B+=Fe)}function Ze(){return y.header&&ne.length===0}function hn(ie,oe,Fe,ee){ie={type:ie,code:oe,message:Fe},ee!==void 0&&(
ie.row=ee),F.errors.push(ie)}C(y.step)&&(L=y.step,y.step=function(ie){F=ie,Ze()?Te():(Te(),F.data.length!==0&&(We+=ie.data.length,y.preview&&We>y.preview?k.abort():(F.data=F.data[0],L(F,U))))}),
this.parse=function(ie,oe,Fe){var ee=y.quoteChar||'"',ee=(y.newline||(y.newline=this.guessLineEndings(ie,ee)),O=!1,y.delimiter?C(y.delimiter)&&(y.delimiter=y.delimiter(ie),F.meta.delimiter=
y.delimiter):((ee=((Ce,bt,ze,ae,J)=>{var wt,de,$e,it;J=J||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ms=0;ms< J.length;ms++){for(var An,zi=J[ms],pt=0,_n=0,at=0,zt=($e=void 0,new g({
comments:ae,delimiter:zi,newline:bt,preview:10}).parse(Ce)),Jn=0;Jn< zt.data.length;Jn++)ze&&lt(zt.data[Jn])?at++:(An=zt.data[Jn].length,_n+=An,$e===void 0?$e=An:0< An&&(pt+=Math.abs(An-$e),$e=An));
0< zt.data.length&&(_n/=zt.data.length-at),1.99<_n&&(de===void 0||pt< de||pt===de&&it<_n)&&(de=pt,wt=zi,it=_n)}return{successful:!!(y.delimiter=wt),bestDelimiter:wt}})(ie,y.newline,y.skipEmptyLines,
y.comments,y.delimitersToGuess)).successful?y.delimiter=ee.bestDelimiter:(O=!0,y.delimiter=i.DefaultDelimiter),F.meta.delimiter=y.delimiter),R(y));return ee.header=Ze(),y.preview&&y.header&&
ee.preview++,f=ie,k=new g(ee),F=k.parse(f,oe,Fe),Te(),$t?{meta:{paused:!0}}:F||{meta:{paused:!1}}},this.paused=function(){return $t},this.pause=function(){$t=!0,k.abort(),f=C(y.chunk)?"":f.substring(
k.getCharIndex())},this.resume=function(){U.streamer._halted?($t=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return q},this.abort=function(){q=!0,k.abort(),
F.meta.aborted=!0,C(y.complete)&&y.complete(F),f=""},this.guessLineEndings=function(Ce,ee){Ce=Ce.substring(0,1048576);var ee=new RegExp(h(ee)+"([^]*?)"+h(ee),"gm"),Fe=(Ce=Ce.replace(ee,"")).split(
"\r"),ee=Ce.split(`\n`),Ce=1< ee.length&&ee[0].length< Fe[0].length;if(Fe.length===1||Ce)return`\n`;for(var bt=0,ze=0;ze< Fe.length;ze++)Fe[ze][0]===`\n`&&bt++;return bt>=Fe.length/2?`\r\n`:"\r"}}
function h(y){return y.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function g(y){var f=(y=y||{}).delimiter,k=y.newline,O=y.comments,L=y.step,G=y.preview,Me=y.fastMode,ot=null,st=!1,U=y.quoteChar==null?'"':
y.quoteChar,We=U;if(y.escapeChar!==void 0&&(We=y.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),O===f)throw new Error("Comment character same as delimiter");O===!0?O="#":(
typeof O!="string"||-1< i.BAD_DELIMITERS.indexOf(O))&&(O=!1),k!==`\n`&&k!=="\r"&&k!==`\r\n`&&(k=`\n`);var B=0,$t=!1;this.parse=function(q,ne,F){if(typeof q!="string")throw new Error(
"Input must be a string");var lt=q.length,Te=f.length,Ze=k.length,hn=O.length,ie=C(L),oe=[],Fe=[],ee=[],Ce=B=0;if(!q)return pt();if(Me||Me!==!1&&q.indexOf(U)===-1){for(var bt=q.split(k),ze=0;
ze< bt.length;ze++){if(ee=bt[ze],B+=ee.length,ze!==bt.length-1)B+=k.length;else if(F)return pt();if(!O||ee.substring(0,hn)!==O){if(ie){if(oe=[],it(ee.split(f)),_n(),$t)return pt()}else it(ee.split(
f));if(G&&G<=ze)return oe=oe.slice(0,G),pt(!0)}}return pt()}for(var ae=q.indexOf(f,B),J=q.indexOf(k,B),wt=new RegExp(h(We)+h(U),"g"),de=q.indexOf(U,B);;)if(q[B]===U)for(de=B,B++;;){if((de=q.indexOf(U,
de+1))===-1)return F||Fe.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:oe.length,index:B}),An();if(de===lt-1)return An(q.substring(B,de).replace(wt,U));if(U===We&&q[
de+1]===We)de++;else if(U===We||de===0||q[de-1]!==We){ae!==-1&&ae< de+1&&(ae=q.indexOf(f,de+1));var $e=ms((J=J!==-1&&J< de+1?q.indexOf(k,de+1):J)===-1?ae:Math.min(ae,J));if(q.substr(de+1+$e,Te)===f){
ee.push(q.substring(B,de).replace(wt,U)),q[B=de+1+$e+Te]!==U&&(de=q.indexOf(U,B)),ae!==-1&&ae< B&&(ae=q.indexOf(f,B)),J!==-1&&J< B&&(J=q.indexOf(k,B));break}if($e=ms(J),q.substring(de+1+$e,
de+1+$e+Ze)===k){if(ee.push(q.substring(B,de).replace(wt,U)),zi(de+1+$e+Ze),ae!==-1&&ae< B&&(ae=q.indexOf(f,B)),de=q.indexOf(U,B),ie&&(_n(),$t))return pt();if(G&&oe.length>=G)return pt(!0);break}
Fe.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:oe.length,index:B}),de++}}else if(O&&ee.length===0&&q.substring(B,B+hn)===O){if(J===-1)return pt(
);B=J+Ze,J=q.indexOf(k,B),ae!==-1&&ae< B&&(ae=q.indexOf(f,B))}else if(ae!==-1&&(ae< J||J===-1))ee.push(q.substring(B,ae)),B=ae+Te,ae=q.indexOf(f,B);else{if(J===-1)break;if(ee.push(q.substring(B,J)),
zi(J+Ze),ie&&(_n(),$t))return pt();if(G&&oe.length>=G)return pt(!0)}return An();function it(at){oe.push(at),Ce=B}function ms(at){var zt=0;return zt=at!==-1&&(at=q.substring(de+1,at))&&at.trim()===""?
at.length:zt}function An(at){return F||(at===void 0&&(at=q.substring(B)),ee.push(at),B=lt,it(ee),ie&&_n()),pt()}function zi(at){B=at,it(ee),ee=[],J=q.indexOf(k,B)}function pt(at){if(y.header&&!ne&&
oe.length&&!st){var zt=oe[0],Jn=Object.create(null),dl=new Set(zt);let sg=!1;for(let hs=0;hs< zt.length;hs++){let Pn=a(zt[hs]);if(Jn[Pn=C(y.transformHeader)?y.transformHeader(Pn,hs):Pn]){let Ui,ig=Jn[
Pn];for(;Ui=Pn+"_"+ig,ig++,dl.has(Ui););dl.add(Ui),zt[hs]=Ui,Jn[Pn]++,sg=!0,(ot=ot===null?{}:ot)[Ui]=Pn}else Jn[Pn]=1,zt[hs]=Pn;dl.add(Pn)}sg&&console.warn("Duplicate headers found and renamed."),st=
!0}return{data:oe,errors:Fe,meta:{delimiter:f,linebreak:k,aborted:$t,truncated:!!at,cursor:Ce+(ne||0),renamedHeaders:ot}}}function _n(){L(pt()),oe=[],Fe=[]}},this.abort=function(){$t=!0},
this.getCharIndex=function(){return B}}function b(y){var f=y.data,k=r[f.workerId],O=!1;if(f.error)k.userError(f.error,f.file);else if(f.results&&f.results.data){var L={abort:function(){O=!0,w(
f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:v,resume:v};if(C(k.userStep)){for(var G=0;G< f.results.data.length&&(k.userStep({data:f.results.data[G],errors:f.results.errors,meta:
f.results.meta},L),!O);G++);delete f.results}else C(k.userChunk)&&(k.userChunk(f.results,L,f.file),delete f.results)}f.finished&&!O&&w(f.workerId,f.results)}function w(y,f){var k=r[y];C(
k.userComplete)&&k.userComplete(f),k.terminate(),delete r[y]}function v(){throw new Error("Not implemented.")}function R(y){if(typeof y!="object"||y===null)return y;var f,k=Array.isArray(y)?[]:{};for(
f in y)k[f]=R(y[f]);return k}function T(y,f){return function(){y.apply(f,arguments)}}function C(y){return typeof y=="function"}return i.parse=function(y,f){var k=(f=f||{}).dynamicTyping||!1;if(C(k)&&(
f.dynamicTypingFunction=k,k={}),f.dynamicTyping=k,f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var k=parseInt(f.downloadTimeout);if(isNaN(k))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=k}if(!f.worker||!i.WORKERS_SUPPORTED)return k=null,i.NODE_STREAM_INPUT,typeof y=="string"?(y=a(
y),k=new(f.download?u:p)(f)):y.readable===!0&&C(y.read)&&C(y.on)?k=new l(f):(t.File&&y instanceof File||y instanceof Object)&&(k=new d(f)),k.stream(y);(k=(()=>{var O;return!!i.WORKERS_SUPPORTED&&(O=((
)=>{var L=t.URL||t.webkitURL||null,G=e.toString();return i.BLOB_URL||(i.BLOB_URL=L.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",G,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=b,O.id=s++,r[O.id]=O)})()).userStep=f.step,k.userChunk=f.chunk,k.userComplete=f.complete,k.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,k.postMessage({input:y,config:f,workerId:k.id})},i.unparse=function(y,f){var k=!1,O=!0,L=",",G=`\r\n`,Me='"',ot=
Me+Me,st=!1,U=null,We=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(ne){return f.delimiter.indexOf(ne)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(k=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(st=f.skipEmptyLines),
typeof f.newline=="string"&&(G=f.newline),typeof f.quoteChar=="string"&&(Me=f.quoteChar,ot=Me+Me),typeof f.header=="boolean"&&(O=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(ot=f.escapeChar+Me),f.escapeFormulae instanceof RegExp?We=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(We=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Me),"g"));if(typeof y=="string"&&(y=JSON.parse(y)),Array.isArray(y)){if(!y.length)return $t(U,y,st);if(
Array.isArray(y[0]))return $t(null,y,st);if(typeof y[0]=="object")return $t(U||Object.keys(y[0]),y,st)}else if(typeof y=="object")return typeof y.data=="string"&&(y.data=JSON.parse(y.data)),
Array.isArray(y.data)&&(y.fields||(y.fields=y.meta&&y.meta.fields||U),y.fields||(y.fields=Array.isArray(y.data[0])?y.fields:typeof y.data[0]=="object"?Object.keys(y.data[0]):[]),Array.isArray(y.data[
0])||typeof y.data[0]=="object"||(y.data=[y.data])),$t(y.fields||[],y.data||[],st);throw new Error("Unable to serialize unrecognized input");function $t(ne,F,lt){var Te="",Ze=(typeof ne=="string"&&(
ne=JSON.parse(ne)),typeof F=="string"&&(F=JSON.parse(F)),Array.isArray(ne)&&0< ne.length),hn=!Array.isArray(F[0]);if(Ze&&O){for(var ie=0;ie< ne.length;ie++)0< ie&&(Te+=L),Te+=q(ne[ie],ie);
0< F.length&&(Te+=G)}for(var oe=0;oe< F.length;oe++){var Fe=(Ze?ne:F[oe]).length,ee=!1,Ce=Ze?Object.keys(F[oe]).length===0:F[oe].length===0;if(lt&&!Ze&&(ee=lt==="greedy"?F[oe].join("").trim()==="":F[
oe].length===1&&(F[oe][0]==null||F[oe][0].length===0)),lt==="greedy"&&Ze){for(var bt=[],ze=0;ze< Fe;ze++){var ae=hn?ne[ze]:ze;bt.push(F[oe][ae])}ee=bt.join("").trim()===""}if(!ee){for(var J=0;J< Fe;
J++){0< J&&!Ce&&(Te+=L);var wt=Ze&&hn?ne[J]:J;Te+=q(F[oe][wt],J)}oe< F.length-1&&(!lt||0< Fe&&!Ce)&&(Te+=G)}}return Te}function q(ne,F){var lt,Te,Ze;return ne==null?"":ne.constructor===Date?isNaN(
ne.getTime())?"":ne.toISOString():(Ze=!1,lt=ne.toString(),We&&typeof ne!="number"&&typeof ne!="bigint"&&typeof ne!="boolean"&&We.test(lt)&&(ne=lt="'"+lt,Ze=!0),Te=lt.replace(B,ot),(Ze=Ze||k===!0||
typeof k=="function"&&k(ne,F)||Array.isArray(k)&&k[F]||((hn,ie)=>{for(var oe=0;oe< ie.length;oe++)if(-1< hn.indexOf(ie[oe]))return!0;return!1})(Te,i.BAD_DELIMITERS)||-1< Te.indexOf(L)||-1< lt.indexOf(
Me)||Te.charAt(0)===" "||Te.charAt(Te.length-1)===" ")?Me+Te+Me:Te)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=g,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=p,i.ReadableStreamStreamer=l,o&&(t.onmessage=function(y){y=y.data,i.WORKER_ID===void 0&&y&&(i.WORKER_ID=y.workerId),typeof y.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(y.input,y.config),finished:!0}):(t.File&&y.input instanceof File||y.input instanceof Object)&&(y=i.parse(y.input,y.config))&&t.postMessage({workerId:i.WORKER_ID,results:y,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(p.prototype=Object.create(p.prototype)).constructor=p,(l.prototype=Object.create(
c.prototype)).constructor=l,i})});var xU={};jT(xU,{doGet:()=>fU,onEdit:()=>gU,onOpen:()=>hU,openPage:()=>TS,rpc:()=>yU,sendDailyLetters:()=>bU,setUp:()=>kU,showMissingFirst:()=>wU});var ll=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",GT="\\u00AD",HT=new RegExp(`[${ll}${GT}]`,"g"),gs=e=>e.replace(HT,"");var VT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",qT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",XT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,YT="âáàåãäêéèúüë_ùøûõï",JT=[0,1,0,9,3,35],QT="ôöñíìæóòî",eC="ơưđíìỉĩịỵ",tC="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",ug=/[A-Za-z\xA1-\u1EF9]+/g,nC=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,dg=/[^\0-\x7F]/,lg=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,oC=/[a-z]Ã|Ã.[a-z]/,rC="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",sC=
"[aăâeioôuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",iC="[êơ]",aC="o?a|u?ê|i|u?y",cC="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",uC=new RegExp(
`^(?:${rC})?(?:(?:${sC})(?:ng|[cmnpt])|${iC}[mnpt]|(?:${aC})[cn]h|${cC})$`),dC="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",lC="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",pC="^[^1]*(?:[cpt]|ch)$",mC=new RegExp(
`${dC}|(?:${lC})[12]|${pC}`);function hC(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return uC.test(n.replace(/[12]/,""))&&!mC.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var cg=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function pg(e){let t=cg(e);return e.replace(ug,n=>{let o=n.replace(/[^A-Za-z]/g,r=>qT[VT.indexOf(r)]||r);return t||cg(n)?o.toUpperCase():o})}function mg(
e){return e.replace(XT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=YT.indexOf(o.charAt(1)),i=JT[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(eC[QT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function hg(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+tC.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=Bi(n),s=lg.test(e);return s&&t===e||(s||
oC.test(e))&&o&&!r?n:void 0}function Bi(e,t=String){let n=(e.match(ug)||[]).filter(r=>r.length>1&&dg.test(r)),o=n.filter(r=>hC(t(r))).length;return{good:o,bad:n.length-o}}var gg={tcvn3:pg,vni:mg,
mojibake:hg};function Ao(e){if(!dg.test(e))return;let t=e.normalize("NFC");if(nC.test(t))return"unicode";if(lg.test(t)||hg(t)!==void 0)return"mojibake";let n=Bi(t);if(n.bad===0)return;let o=Bi(t,pg),
r=Bi(t,mg),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function xr(e){let t=Ao(e),n=t&&t!=="unicode"?gg[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function fg(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${Ao(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:gg[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=xr(c),p=!d&&o&&Ao(c)===void 0&&Bi(c,o).bad===0,l=d?d.text:p?o(c):c;return l!==c&&r.push({row:a,column:u,
before:c,after:l}),l}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var gC="\\0-\\x08\\x0E-\\x1F\\x7F",fC=new RegExp(`[${ll}${gC}]`,"g"),yC=/[\x80-\x9F\xAD]/g,bC=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,wC=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(fC,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=Ao(t);if(o&&o!=="unicode"&&Ao(n)===o)return n}return t.replace(yC,"").replace(/\s+/g," ").trim().normalize("NFC")}function X(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(bC,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function wg(e,t){return K(e)===K(t)}var yg=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function bg(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?yg.indexOf((a+c).normalize("NFC")):-1,d=u<0?yg.indexOf(a):u,p=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=p?wC.indexOf(p.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function en(e,t){let n=bg(e),o=bg(t);return n< o?-1:n>o?1:0}function kg(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function mc(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var hc=e=>e.slice(0,1).toLowerCase()+e.slice(1);var vg=864e5,gc=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),xg=e=>String(e).padStart(2,"0"),Y=(e,t)=>new Date(gc(e)+t*vg).toISOString(
).slice(0,10);function fc(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((gc(t)-gc(e))/vg),Wi=e=>new Date(gc(e)).getUTCDay(),H=e=>e.slice(0,10),fs=e=>new Date(
e+7*36e5).toISOString().slice(0,19),yc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,E=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${E(e)} ${e.slice(11,16)}`:"",
kC=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],mt=e=>`${E(e)} (${kC[Wi(e)]})`,pl=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${xg(t)}-${xg(n)}`:void 0},ml=200,xC=4e3,tn="(\\d{1,2})",bc="(\\d{4}|\\d{2})",ji="(?: ?[-/.\\\\] ?| )",vC=`${tn}${ji}${tn}${ji}${bc}`,SC=
`(\\d{4})${ji}${tn}${ji}${tn}`,RC=`${tn},? ?thang ?${tn}(?: ?[,/.-] ?(?:nam ?)?| ?nam ?| )${bc}`,Sg=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Rg=`(${Sg.join(
"|")})[a-z]{0,6}\\.?`,OC=`${tn}(?:st|nd|rd|th)?[ -]${Rg}[ ,-]{1,2}${bc}`,TC=`${Rg} ${tn}(?:st|nd|rd|th)?,? ${bc}`,CC="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",$C=`(?:${[vC,SC,RC,OC,TC].join(
"|")})${CC}(?![a-z\\d]|[/.\\\\]\\d)`,hl="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",LC=
"ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:dong y |xin |cho |duoc )*gia han|gio hanh chinh|han|chot|cuoi|luc|vao|sang|trua|chieu",Og=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",AC=`(?:${LC}|${Og}|${hl})(?![a-z])`,_C=new RegExp(
`^[ ,.:;()-]*(?:${AC}[ ,.:;()-]*){0,8}$`),PC=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,EC="mot hai ba tu nam sau bay tam chin muoi".split(" "),MC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,NC=e=>e.split(" ").reduce((t,n)=>t+EC.indexOf(n)+1,0),wc=e=>X(gs(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(MC,(t,n)=>`thang ${NC(n)}`).trim();function Tg(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${$C}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,p,l,m,h,g,b,w,v,R,T]=o,C=c??u??h??w??T??"",y=a??d??m,f=b??v??"",k=o.index+s.length,O=pl(C.length===2?
2e3+ +C:+C,y===void 0?Sg.indexOf(f)+1:+y,+(i??p??l??g??R??""));t.push({day:O,from:k,to:k+r.length-s.length})}return t}function pe(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return pl(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>ml)return;let t=wc(e),[n,o]=Tg(t);if(!n||o||!_C.test(t.slice(0,n.from)))return;let s=t.slice(n.to).replace(new RegExp(`${hl}|\\b(?:${Og})(?![a-z])`,"g")," ");
return/\d/.test(s)||PC.test(s)?void 0:n.day}var IC=new RegExp(`(?:^|[^\\d/.-])${tn}(?:${ji}| ?thang ?)${tn}(?![\\d/.-]?\\d)`),Cg=e=>e.length< ml&&pe(e)===void 0&&pe(wc(e).replace(/^truoc\b/,
"").replace(IC,"$&/2000"))!==void 0,DC=new RegExp(`(?:^|[^\\d:t])${hl}`);function ys(e){let t=wc(e.slice(0,ml)),n=DC.exec(t)?.[0]??"";return/\b(?:het|cham nhat|den|toi)\b/.test(t)||/[1-9]/.test(n)?
void 0:pe(t.replace(/^truoc\b/,""))}var $g="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",FC="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",zC=new RegExp(
`(?:^|[^a-z\\d/.-])${tn}(?: ?[/.-] ?${tn})? ?(?:${$g}) ?$`),UC=new RegExp(`^[ ()]*(?:${$g})[ ()]*(?:(?:${FC}),? *)?$`);function Lg(e,t){if(e.length>xC)return;let n=wc(e),o=new Set,r=0,s;for(let{day:i,
from:a,to:c}of Tg(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,p=zC.exec(u);if(p&&/\d/.test(u)){if(d=pl(+i.slice(0,4),p[2]?+p[2]:+i.slice(5,7),+p[1])??"",!d||/\d/.test(u.slice(0,
p.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&UC.test(u))d=s;else if(/\b(?:den|toi)\b/.test(u))return}let l=Xe(d,i)+1;if(l<1||l>t)return;for(let m=0;m< l;m+=1)o.add(Y(d,m));s=d===i?i:
void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}var Ag="Nếu vẫn báo, gọi cán bộ phụ trách.",_g={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,
todo:"Chọn Đang dùng, Tạm khóa hoặc Ngừng dùng."}),"account.fixUnknown":e=>({what:`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),
"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:
"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.secondNoName":{what:
"Có số điện thoại mà chưa có tên người quản trị thứ hai.",todo:"Ghi họ tên, hoặc xóa số điện thoại."},"account.secondIsFirst":{what:"Người thứ hai trùng với người quản trị.",todo:
"Ghi tên người khác, hoặc để trống."},"account.secondPhoneIsFirst":{what:"Hai người quản trị ghi cùng một số điện thoại.",todo:"Ghi số riêng của người thứ hai nếu có."},"account.reasonLong":{what:
"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:
"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},
"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Ag}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Ag}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.commentAnswered":e=>({what:`Đã sửa sau ý kiến này: ${e.columns}.`,todo:"Xem lại rồi duyệt."}),"account.answered":
e=>`Ý kiến của cán bộ tỉnh: “${e.comment}” Đã sửa sau ý kiến này: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:
"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{
what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:
"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:
"Đơn vị đã khai “Không có” một lần rồi.",todo:"Chuyển bớt một lần khai sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:
"Gõ lại bằng Unikey, bảng mã Unicode."}})};var En="Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",gl="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Pg=
"Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",Zi="Mở thử một lần.",Eg={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:En},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",
todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${En} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Pg}`,letter:{todo:`${En} ${Pg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:En},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${En}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${En}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:En},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:En},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:En},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:gl},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:En},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:gl},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:gl},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Zi},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Zi},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Zi},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Zi},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Zi},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Mg=
"ví dụ hoa.nguyen@gmail.com",kc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Ng={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Mg}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Mg}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:"Ghi địa chỉ email; địa chỉ trang khai ở ô Địa chỉ truy cập."},
"email.NAME_IN_EMAIL":{what:"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:
"Ghi địa chỉ có dấu @."}},"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Ig=({label:e,example:t})=>`Ghi đầy đủ ${hc(e)}, ví dụ: ${t}.`,
Dg={"person.EMPTY":e=>({what:`${e.label} chưa rõ.`,todo:Ig(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Ig(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},
"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:
"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:
"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},"person.ENCODING":{what:"Chữ bị lỗi phông.",
todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:
"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":
{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ số thứ tự, xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Fg=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",zg="Ghi số di động hoặc số cố định của người quản trị.",xc="Xem lại số.",Ug={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Fg}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Fg}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:zg},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:zg},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:xc},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:xc},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:xc},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:xc},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function nn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var KC=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function vc(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?nn(n,KC.get(t)):n]))}var vr=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Kg=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${hc(e.letter?.todo??e.todo)}`.trim(),Sc=(e,t)=>e.find(o=>Object.prototype.hasOwnProperty.call(o,t))[t],Rc=(e,t)=>typeof e=="function"?e(t):e;var fl=[Eg,Ug,Ng,Dg,
_g],_o=({key:e,with:t})=>vr(Rc(Sc(fl,e),vc(t))),BC=["address.EMAIL_IN_URL","address.PHONE_IN_URL","email.PHONE_IN_EMAIL","person.EMPTY","account.required","account.reasonLong"],Bg=({key:e}
)=>BC.includes(e);var jC=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cdp:"cong doan phuong",cdx:
"cong doan xa",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",f:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:
"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),YU=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),WC=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],ZC=1<< WC.length,JU=ZC<<1;function yl(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=X(
n).replace(/y/g,"i").replace(/\b([fp])(?=[1-9]\d?\b)/g,"$1 ").replace(/\b(?![hpx]\.[aeiou])([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=jC.get(i);return a===void 0?i:a}).join(
" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var GC="hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh|hcm",QU=new RegExp(
`[\\s,;(-]+(?:thuộc\\s+)?(?:(?:tỉnh|tinh|t\\.)\\s+\\S.{1,30}|(?:thành phố|tp\\.?)\\s*(?:${GC})[.)]*)$|^(?:(?:đơn vị|tên)\\s*:|\\d{1,3}[.)]\\s|(?:bch|ban chấp hành|btv|ban thường vụ)\\s)\\s*`,"giu");
var HC=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],VC=new RegExp(` (?:${HC.join("|")})(?= )`,"g"),bl=
/^(?:huien|thi xa|thanh pho) /;function jg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${yl(i,t).join(" ")} `.replace(VC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||
new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=/ tinh ([a-z ]{2,30})$/.exec(yl(i.name,t).join(" "));n.set(a,c),s(c,a),bl.test(c)&&s(c.replace(bl,""),a),u&&s(u[1],"")}return{
coreOf:r,own:n,units:o}}function Wg(e,{coreOf:t,own:n,units:o}){let r=e.unit.trim(),s=n.get(r),i=t(N(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!bl.test(i)&&` ${s} `.includes(
` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function Sr(e,t){let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(
o=>o.length>1)}var Gi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Oc={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},wl=(e="")=>X(N(e));function kl(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Oc.key,n=e.phone===Oc.phone,o=
e.email===Oc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(s=>wl(e[s])===wl(Oc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}
var Zg=e=>e.length>2||Gi(e).length>1,Tc={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=Wg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Sr(e,
t=>t.key).filter(t=>Gi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Sr(e,t=>t.key).flatMap(t=>Sr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Sr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${wl(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Sr(e,t=>t.phone).filter(Zg).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Sr(
e,t=>t.email).filter(Zg).map(t=>({rows:t}))}};var Gg=Object.fromEntries(Object.entries(Tc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Hg={"workbook.notSetUp":{what:
"Sổ chưa được thiết lập.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.otherLayout":{what:
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.isCopy":{what:
"Đây là bản sao của một sổ khác và chưa được thiết lập.",todo:
"Chủ sở hữu bản sao chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Cán bộ phụ trách, địa chỉ nhận trả lời, chế độ thử của cơ quan cũ được bỏ đi; thư tự động tắt."},
"workbook.memoryLost":{what:"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn.",todo:
"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại mục Thư… trước khi gửi thư."},"workbook.lostTab":e=>({what:`Không tìm thấy thẻ “${e.tab}”.`,todo:
"Khôi phục thẻ trong Lịch sử phiên bản. Hoặc chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để tạo lại."}),"workbook.locale":{what:
"Sổ không đặt tiếng Việt nên ngày gõ tay có thể bị hiểu ngược ngày và tháng.",todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại các ngày vừa gõ."},
"workbook.lostColumn":e=>({what:`Thẻ “${e.tab}” thiếu cột “${e.column}”.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để sửa."}),"workbook.twoColumns":e=>({what:
`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”.`,todo:"Đổi tên hoặc xóa cột thừa."}),"page.contact":e=>`Nếu vẫn không được, gọi: ${e.contact}`,"workbook.busy":{what:
"Nhiều người đang ghi vào sổ cùng lúc. Nội dung đã nhập vẫn còn.",todo:"Chờ nửa phút rồi bấm lại."},"workbook.unexpected":e=>({what:`Sổ hoặc Google gặp sự cố (mã ${e.ref}).`,todo:
"Thử lại; nếu vẫn lỗi, báo mã này cho cán bộ phụ trách."}),"workbook.checkBroke":e=>({what:`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra.`,todo:
"Báo người hỗ trợ kỹ thuật."}),"workbook.protected":{what:"Email đang đăng nhập Google không được phép ghi vào sổ.",todo:"Gọi cán bộ phụ trách."},"google.busy":{what:
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.neverChecked":{what:"Sổ này chưa được Kiểm tra Google lần nào.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Kiểm tra Google."},"google.differs":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào.`,todo:e.so}),"google.sorts":{what:
"Kiểm tra Google thấy việc sắp xếp không như sổ dựa vào, nên sổ không sắp xếp.",todo:"Lọc cột Trạng thái để xem đơn vị chưa báo cáo."},"google.here":"Lần này không hỏi được.","google.run":
"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":
e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi vào cột Giá trị của mục đó."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:
"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.yesNo":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:
`Sửa hoặc xóa địa chỉ đó.${kc(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"who.staffOnly":{
what:"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
"Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ cán bộ khác ghi email của mình vào mục “Email cán bộ phụ trách” rồi chọn Thiết lập, sửa lại sổ."},"who.ownerFirst":{what:
"Lần thiết lập đầu tiên phải do chủ sở hữu sổ thực hiện.",todo:"Nhờ chủ sở hữu sổ chọn mục này."},"who.unknown":e=>({what:`Email ${e.email||"này"} chưa có trong danh sách đơn vị.`,todo:
`Gọi ${e.contact||"cán bộ phụ trách"} để được thêm.`}),"who.nobody":{what:"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được.",todo:
"Tải lại sổ, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email."},"who.hasContact":e=>({what:
"Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó.",todo:`Báo ${e.contact||"cán bộ phụ trách"} nếu người liên hệ đã thay đổi.`}),"who.merged":e=>({what:
`${e.name} đã sáp nhập, nay là ${e.today}.`,todo:`Báo cáo trong biểu mẫu của ${e.today}.`}),"who.ended":e=>`${e.name} không còn hoạt động nên không phải báo cáo.`,"who.linkOnly":e=>({what:
"Đơn vị báo cáo bằng liên kết riêng trong thư của Liên đoàn Lao động tỉnh.",todo:`Mở liên kết trong thư mới nhất; chưa có thì gọi ${e.contact||"cán bộ phụ trách"}.`}),"sheet.linkOnly":e=>({what:
"Điều vừa gõ chưa được kiểm tra, chưa tính là báo cáo: đơn vị báo cáo bằng liên kết riêng.",todo:`Mở liên kết trong thư mới nhất; chưa có thì gọi ${e.contact||"cán bộ phụ trách"}.`}),"who.notYours":{
what:"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.",todo:"Mở lại biểu mẫu và chọn đơn vị của mình."},"form.unknownUnit":e=>({what:`Không tìm thấy đơn vị mang mã “${e.code}”.`,todo:
"Chọn lại đơn vị."}),"form.conflict":{what:"Tài khoản này vừa được người khác sửa.",todo:"Xem hai bản và chọn một."},"form.rowGone":{what:"Tài khoản này không còn trong sổ.",todo:
"Mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"form.consent":{what:"",todo:"Đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi."},"form.nothing":{what:"Chưa có nội dung để gửi.",todo:
"Thêm một tài khoản, hoặc chọn “Không có”."},"form.tooMany":{what:"Mỗi lần gửi nhiều nhất 30 tài khoản.",todo:"Gửi làm nhiều lần."},"form.unitFull":e=>({what:
`Mỗi đơn vị khai nhiều nhất ${e.most} tài khoản, kể cả tài khoản đã ngừng dùng.`,todo:"Sửa các tài khoản đã có, hoặc gọi cán bộ phụ trách."}),"form.oldPage":{what:"Biểu mẫu này đã cũ.",todo:
"Đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.inOrder":"Sổ đúng cấu trúc.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,
"setup.tabRemade":e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":
e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":
e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":
e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range). Sau đó chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.guardWaits":{what:
"Cách báo cáo đã đổi; quyền sửa các cột sổ tự ghi chưa đổi theo.",todo:"Bấm “Kiểm tra toàn bộ” một lần."},"setup.rights":"Đã cập nhật quyền sửa các thẻ.","setup.mayEdit":
e=>`Người sửa được mọi thẻ: ${e.emails}.`,"setup.left":e=>`Còn phải ghi: ${[...e.deadline?["thời hạn"]:[],...e.contact?["liên hệ khi cần hỗ trợ"]:[],...e.roster?["danh sách đơn vị"]:[]].join(", ")}.`,
"setup.copied":{what:
"Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị. Mục “Email cán bộ phụ trách” chỉ còn email của anh, chị. Người hỗ trợ, địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt.",
todo:"Xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ sổ."},"setup.memoryLost":{what:"Phần ghi nhớ riêng của sổ (Script Properties) đã mất. Sổ đã ghi nhớ lại theo các thẻ đang có.",todo:
"Xem lại mục Thư… trước khi gửi thư. Sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi."},"setup.hidden":{what:
"Google giấu email của một người có quyền sửa sổ nên không đặt được giới hạn cho người đó.",todo:"Xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email."},"setup.setting":
e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":e=>({what:`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới. Dấu của ${e.count} dòng đã duyệt được ghi lại theo nội dung hiện có.`,
todo:"Xem lại các dòng đó nếu nghi có người đã sửa."}),"setup.linksAnew":{what:"Khóa của liên kết đã mất nên sổ đã lập khóa mới: mọi liên kết đã gửi không còn dùng được.",todo:
"Gửi lại liên kết cho các đơn vị."},"setup.settingsBack":{what:"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ.",todo:"Xem lại từng mục."},
"setup.staffJoined":e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":
"Đã đặt múi giờ Việt Nam cho sổ.","setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho sổ (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":
"Đã thêm biểu đồ vào thẻ Tổng hợp.","setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi thời hạn, nhập danh sách đơn vị, rồi chia sẻ sổ.","setup.askGoogle":
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Hi=e=>Cg(e)?{what:`“${e}” chưa có năm.`,todo:"Ghi cả năm, theo dạng 30/10/2018."}:{what:
`“${e}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."};var qC=3;function XC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){return[...n.length>qC?[
`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:p})=>`${p} chuyển về ${nn(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,"thêm mới"],[a,
"thay đổi khác"]].flatMap(([d,p])=>d?[`${d} ${p}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Vg={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,"roster.missingFirst":
e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${kc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
what:`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”.`,todo:"Kiểm tra, sửa địa chỉ."}),"roster.returnedEmail":e=>({what:`Ngày ${e.day} thư gửi đến “${e.text}” bị trả lại: ${e.why}.`,todo:
"Gọi điện, xin địa chỉ khác rồi sửa ở đây."}),"roster.badPhone":e=>({what:`“${e.text}” không phải là số điện thoại gọi được.`,todo:"Gõ lại số điện thoại."}),"roster.badRequired":e=>({what:
`“${e.text}” không hợp lệ.`,todo:"Chọn Có hoặc Không."}),"roster.badDay":e=>Hi(e.text),"roster.badActivity":e=>({what:`“${e.text}” không hợp lệ.`,todo:
"Chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể."}),"roster.parentRing":{what:"Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này.",todo:"Sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh."},
"roster.mergedNowhere":{what:"Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào.",todo:"Ghi mã đơn vị nhận."},"roster.mergedUnknown":e=>({what:`Không có đơn vị nào mang mã “${e.code}”.`,todo:
"Sửa mã đơn vị nhận."}),"roster.mergedSelf":{what:"Đơn vị ghi nhập vào chính mình.",todo:"Sửa mã đơn vị nhận."},"roster.mergedRing":{what:
"Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận.",todo:"Sửa cột Nhập vào."},"roster.mergedStill":{what:"Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể.",todo:
"Xóa mã, hoặc chọn Đã sáp nhập."},"roster.changeNone":e=>({what:`Không tìm thấy “${e.text}” trong danh sách.`,todo:"Ghi mã hoặc tên đúng như trong sổ."}),"roster.changeMany":e=>({what:
`Có nhiều đơn vị mang tên “${e.name}”.`,todo:"Ghi mã thay cho tên."}),"roster.changeTwice":e=>({what:`Đơn vị này đã có ở dòng ${e.line} của bảng.`,todo:"Xóa bớt một dòng."}),"roster.changeGone":e=>({
what:`${e.name} ${e.activity.toLowerCase()} nên không đổi nữa.`,todo:"Ghi “Đang hoạt động” ở cột Hoạt động nếu đơn vị hoạt động lại."}),"roster.needsNewCode":e=>({what:
`“${e.name}” chưa có trong danh sách.`,todo:"Thêm cột “Mã mới” và ghi mã cho đơn vị này."}),"roster.parentByName":e=>({what:`“${e.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên.`,todo:
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>XC(e),"below.returned":
"tài khoản bị trả lại","below.waiting":e=>`Còn ${e.count} tài khoản chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${nn(t)}`),...e.more?[
`và còn ${e.more} đơn vị. Đơn vị chưa rõ thì hỏi ${e.ask}.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.nothing":"(trống)","roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:
"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},
"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var qg={
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
`${e.units} đơn vị có tài khoản bị trả lại mà chưa ghi lý do, nên chưa có thư trả lại.`,todo:"Ghi lý do ở cột Ý kiến của thẻ Tài khoản."}),"letter.didSend":e=>[[e.sent,"thư đã gửi"],[e.failed,
"thư gửi lỗi"],[e.unknown,"thư không rõ đã gửi"],[e.held,"thư chờ lượt sau"],[e.unplanned,"đơn vị không lập được thư (báo người hỗ trợ kỹ thuật)"]].flatMap(([t,n])=>t?[`${t} ${n}`]:[]).join(", ")||
"không có thư đến hạn","letter.linkLeftOut":"(liên kết, xem trong biểu mẫu)","letter.change":e=>`mục “${e.label}” từ ${e.from||"trống"} thành ${e.to||"trống"}`,"letter.dayCounts":e=>[e.kinds.map(([t,
n])=>`${t} ${n.toLowerCase()}`).join(", "),e.held?`${e.held} thư chờ hôm sau`:""].filter(Boolean).join("; "),"letter.gone":{what:"Thư này không còn trong lịch gửi.",todo:"Mở lại bảng Thư."},
"letter.noQuota":{what:"Hôm nay đã hết hạn mức gửi thư của Google.",todo:"Gửi vào ngày mai."},"letter.notSent":e=>({what:`Google không nhận gửi thư đến ${e.to}.`,todo:"Thử lại sau."}),
"letter.changed":e=>({what:`Sau khi bật gửi thư, có người đã đổi ${e.changes}, nên thư tạm dừng.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để xem lịch mới và xác nhận."}),
"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,"letter.heldSubject":e=>`Thư tự động tạm dừng từ ${e.day}, chờ cán bộ xác nhận`,"letter.openBook":"Mở sổ","letter.heldOnce":
"Sổ chỉ báo một lần về thay đổi này. Chưa thư nào của đợt được gửi cho đến khi cán bộ xác nhận.","letter.previewNone":"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":e=>({
what:`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ). Thư tạm dừng để không đơn vị nào nhận hai lần.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.extra":e=>({what:`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.mixed":{what:"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.noLedger":{what:"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.changedAgain":{what:"Cấu hình vừa đổi thêm sau khi bảng Thư được mở.",todo:
"Xem lại lịch rồi xác nhận."},"letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":e=>({what:
`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng.`,todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Nhận việc gửi thư”."}),"letter.busy":{what:
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Xg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":{what:"Thư tự động đã ngừng vì lịch hằng ngày bị xóa.",todo:"Bấm “Bật lại”."},"health.stalled":{what:
"Lịch chạy hằng ngày đã quá một ngày không gửi thư.",todo:"Bấm “Bật lại”."},"health.stalledOther":e=>({what:`Lịch chạy của ${e.email} đã quá một ngày không gửi thư.`,todo:
"Báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay."}),"health.hour":e=>({what:`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ.`,todo:
"Bấm “Tải lại” để đổi lịch."}),"health.hourOther":e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":
e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,
"health.quota":e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,
"health.failed":e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.onNoRunner":{what:
"Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi.",todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Bật gửi thư”."},"health.noDay":e=>({what:
`Đã bật gửi thư nhưng cột “${e.label}” của thẻ Đợt còn trống, nên không thư nào đi.`,todo:"Ghi ngày vào cột đó."}),"health.dry":e=>({what:
`Từ ${e.since}, hộp thư ${e.email} không còn hạn mức gửi của Google nên không thư nào đi.`,todo:
"Xem hộp thư đó có đang gửi hàng loạt nơi khác không. Cán bộ khác gửi thay: chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, bấm “Nhận việc gửi thư”."}),"health.never":e=>({what:
`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."}),"health.gap":e=>({what:
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Yg={"link.refused":{what:
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
"Chưa ghi địa chỉ trang web của liên kết nên thư chưa mang liên kết.",todo:"Ghi ở thẻ Cấu hình, mục “Địa chỉ trang web của liên kết”."},"link.unproved":{what:
"Địa chỉ trang web của liên kết chưa được xác nhận nên thư chưa mang liên kết.",todo:"Mở mục Liên kết để xác nhận."},"link.changed.address":{what:
"Địa chỉ trang web của liên kết đã đổi sau lần xác nhận.",todo:"Mở mục Liên kết để xác nhận lại; đến khi đó thư không mang liên kết."},"link.changed.layout":{what:
"Sổ đã nâng cấp nên liên kết của đơn vị tạm không ghi được.",todo:"Cập nhật bản triển khai rồi xác nhận lại ở mục Liên kết."},"link.changed.owner":{what:
"Chủ sở hữu sổ đã đổi nên liên kết của đơn vị có thể không mở được.",todo:"Chủ sở hữu mới triển khai rồi xác nhận lại ở mục Liên kết."},"link.noRow":{what:"Đơn vị này chưa có liên kết.",todo:
"Chọn “Thiết lập, sửa lại sổ”."}};var Jg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Qg={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var ef={"round.day":
e=>`Thẻ Đợt: cột “${e.label}” ghi ${vr(Hi(e.text))}`,"round.empty":e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ ${e.example}.`,"round.graceBeforeDue":
e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}). Sửa một trong hai ngày.`,"setup.roundBack":
e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó.`,"setup.roundTaken":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó. Mở Bàn làm việc, phần Đợt, xác nhận các dòng đã có thuộc đợt nào. Trước đó đơn vị chỉ xem được và thư tạm dừng.`,
"setup.formerSetting":"Nay ghi ở thẻ Đợt. Dòng này không còn được dùng.","round.none":"Chưa mở đợt báo cáo. Cán bộ phụ trách mở đợt ở mục Bàn làm việc, phần Đợt.","round.moving":
"Đợt báo cáo đang được chuyển nên chưa ghi được; nội dung đã nhập vẫn còn. Chờ ít phút rồi mở lại.","round.unconfirmed":
"Sổ vừa được nâng cấp nên chưa ghi được. Cán bộ phụ trách mở mục Bàn làm việc, phần Đợt, và xác nhận các dòng đã có thuộc đợt nào.","round.closed":
e=>`Đợt “${e.name}” đã chốt nên không ghi thêm được. Liên hệ ${e.contact||"cán bộ phụ trách"} để được gia hạn nếu cần sửa.`,"round.ask":
e=>`Sổ có ${e.rows} dòng của bản cũ. Cho biết các dòng đó thuộc đợt “${e.name}” hay thuộc một đợt trước đó.`,"round.noName":"Ghi tên đợt.","round.draftDay":e=>`Mục “${e.label}” ghi ${vr(Hi(e.text))}`,
"round.draftEmpty":e=>`Ghi mục “${e.label}”.`,"round.past":e=>`Ngày cuối cùng đúng hạn (${e.last}) đã qua. Chọn một thời hạn còn ở phía trước.`,"round.soon":
e=>`Chỉ còn ${e.days} ngày đến hạn (${e.last}). Xem lại nếu các đơn vị cần thêm thời gian.`,"round.stillOpen":e=>`Đợt “${e.name}” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.`,"round.counts":
e=>`${e.units} đơn vị phải báo cáo, ${e.rows} dòng chờ xác nhận.`,"round.noLetters":"Không thư nào được gửi, vì thư tự động đang tắt hoặc chưa ghi “Gửi thư từ ngày”.","round.changedAgain":
"Sổ đã thay đổi sau khi xem trước. Xem trước lại rồi bấm tiếp.","round.unknown":"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":
"Đợt này không ở trạng thái đang thu. Mở lại phần Đợt để xem.","round.notClosed":"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác. Chọn đợt đó, hoặc mở đợt mới.","round.nothingToConfirm":
"Không còn gì phải xác nhận về đợt của các dòng đã có. Mở lại phần Đợt.","round.inTime":
e=>`Tính theo lần nộp đầu, kể cả đơn vị đang phải sửa: ${e.onTime} đúng hạn, ${e.late} châm chước hoặc trễ hạn.`,"round.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,
"form.confirmReturned":{what:"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:
"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var tf=["Thẻ","Dòng","Cột","Nội dung"],nf={
"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:
"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:
`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var of={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var YC=[...fl,Gg,Hg,Vg,qg,Xg,
Yg,Jg,Qg,of,ef,nf],rf=e=>Rc(Sc(YC,e.key),vc(e.with)),S=e=>vr(rf(e)),Rr=({key:e,with:t})=>JSON.stringify([e,t]),sf=e=>Kg(rf(e)),bs=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Mn=e=>({ok:!0,value:e}),gn=(
...e)=>({ok:!1,problems:e});var M={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Se={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ge={
same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},te={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ue={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},
Nn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},ws={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},Or={show:"Xem",correct:"Sửa",export:"Lấy bản sao",
withdraw:"Rút đồng ý",erase:"Xóa"},Po={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},kt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},we={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Cc=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...o}),on=(e,t,n,o,r,s={})=>({...Cc(e,t,n,s),faultBit:o,report:r}),ht=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...o}),xt=(e,t,n,o={})=>({...ht(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),ks=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
$c=e=>ks(e,t=>"checked"in t),Qn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Lc={reader:"public"},ve={unit:Cc("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:ht("Đơn vị",240,"Tên đơn vị theo mã.",Lc),kind:on("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Lc,choices:
Object.values(M)}),accountName:on("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:on("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{
autocomplete:"off"}},Lc),address:on("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Lc),name:on("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:on("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:on("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:on("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:on(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
on("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:on(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Cc("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:xt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:xt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:xt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:xt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:xt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:xt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ht("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ht("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ht("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ht("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ht("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ge),since:4}),consent:ht("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ht(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Se)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Vi=ve,le=ks(Vi,e=>"report"in e),qi=le.filter(e=>ve[
e].report.group==="manager"),Tr=le.filter(e=>["manager","second"].includes(ve[e].report.group)),Cr=ks(Vi,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Vi[e].faultBit})),fn=ks(Vi,({writer:e}
)=>e==="unit"),eo=$c(ve),af=ks(Vi,({writer:e})=>e!=="staff"),Lt=e=>ve[e].heading;var ft={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:A("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[kt.yes,kt.no]}),status:xt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:xt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:xt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:xt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:xt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:xt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do; số tài khoản của đợt trước còn chờ đơn vị xác nhận."),order:xt(
"Thứ tự",70,"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:xt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:
4}),witnessed:A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(te),since:4}),
mergedInto:A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},gt=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Xi={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ue)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:gt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:gt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:gt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:gt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:gt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:gt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:gt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:gt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:gt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:gt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:gt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:gt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:gt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:gt("Mới","Số dòng đơn vị khai mới."),stopped:gt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:gt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},JC={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:gt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},QC={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},e$={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(ws)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},t$={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(Or)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},n$={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Po)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},o$={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Yi={at:ht("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ht("Ai",210,"Người làm."),what:ht("Việc",
240,"Việc đã làm."),unit:ht("Đơn vị",90,"Mã đơn vị."),rowId:ht("Mã dòng",130,"Mã dòng."),columns:ht("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:
"Đơn vị",color:"#1a73e8",columns:ft,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ve,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Xi,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:JC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:QC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:e$,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:t$,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:n$,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:o$,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Yi,frozenColumns:0}},$r=$c(ft);var Z={byLink:
e=>`${Z.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",withdrawn:
"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:
"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};var Wt=e=>Xi[e].heading,to=
e=>({key:"round.empty",with:{label:Wt(e),example:e==="name"?Z.roundOf(2018):"30/10/2018"}});var r$=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function s$(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function cf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||r$.test(t)?Mn(t):gn(s$(t))}var Ac="script.google.com";var i$=
"[-–—_.,/0 ]*",a$="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",c$="(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết|phân công|bố trí|kiện toàn|đăng ký|tạo|cung cấp).*)?",u$=
"như trên|(?:(?:đang|sẽ|chờ) )?(?:cập nhật|bổ sung|kiện toàn)(?: sau)?|(?:đang|sẽ|chờ) (?:lập|tạo|đăng ký)(?: .*)?",d$=new RegExp(`^(?:${i$}|${a$}|${c$}|${u$})$`,"iu"),l$=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function no(e){return d$.test(e)?"NOTHING":l$.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Ji="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),df=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),xl=[...Ji.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...df],p$=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,lf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],m$=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,uf=`\\s"'“”‘’<>()[\\]{},;:!?*`,pf=new RegExp(`^[${uf}-]+|[${uf}.…-]+$`,"g"),h$=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function mf(e){let t=lf.reduce((d,[p,l])=>d.replace(p,
l),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=xl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||p$.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Ji.includes(n),a=i?n:Ji.find(d=>mc(n,d));if(!a)return df.find(d=>mc(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&xl.includes(u)?u:`${a}.com`}var Qi=e=>m$.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function _c(e){let t=X(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${mf(o(t.slice(n+1)))}`;return Qi(r)?r:void 0}function g$(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[],[,o="",r=""]=/^(\S+@\S+)\s([^@]*)$/.exec(e)||[],s=i=>/\p{Lu}|[^\0-\x7F]/u.test(i);return s(t)&&Qi(n)?n:(s(r)||r.length>3)&&Qi(o)?o:_c(e)}var oo=(e,t,n)=>({ok:!1,
reason:e,suggest:t,parts:n});function f$(e){let t=X(e).replace(/\s/g,""),n=xl.find(r=>t.endsWith(r)&&(Ji.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&_c(`${t.slice(0,
-n.length).replace(/\W+$/,"")}@${n}`);return o?oo("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?oo("NAME_IN_EMAIL"):oo(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var y$=
/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function b$(e){let t=s=>s.find(i=>i.includes("@")),n=t(e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(
/\s[-–—|]\s|[([\])]/)),r=X(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(pf,"").replace(y$,""),around:r!==""}}var hf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\u3002/g,".").replace(/\uFE6B|%40|&#64;| ?[([{](?:at?|a còng)[)\]}] ?(?=\w+\.)| (?:at|a còng) /gi,"@").replace(
/\?(?:subject|cc|bcc|body)=\S*/gi,"");function Pc(e){let t=hf(N(e)),n=no(t.slice(0,1e3));if(n==="NOTHING")return oo("EMPTY");if(t.length>1e3)return oo(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(
n==="ADDRESS")return oo("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?oo("PHONE_IN_EMAIL"):f$(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(pf,"")).filter(m=>m.includes(
"@")),r=o.filter((m,h)=>o.findIndex(g=>g.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return oo("MULTIPLE",void 0,r.filter(Qi));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:b$(
t),a=h$.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!Qi(s))return oo(c,c==="SPACES"?g$(s):_c(s));let u=s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),p=d.toLowerCase(),l=_c(p);return{ok:!0,
email:d,key:p,suggest:l===p?void 0:l,notes:i?["TEXT_AROUND"]:[]}}function Re(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:
`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var w$=",(?!\\s?(?:com|net|org|gov|edu|vn)(?![\\w@-]|\\.\\w*@))",k$=new RegExp(
`(?:${w$}|[;|\\n\\r])+|\\s*/\\s*|\\s+(?:và|hoặc|hay|&|\\+)\\s+`,"i"),x$=/"[^"@]{0,200}"\s*(?=<)/g,v$=200,S$=/(?:https?:\x2f\x2f|www\.|(?:facebook|fb)\.com\x2f)\S*/gi,R$=
/^\s*(?:(?:\d{1,2}|[a-h])[.)]|[•·●▪◦*+])\s+/,O$=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,gf=/^(?:(?:\d{1,2}|[a-h])[.)]?|b?cc:?|[•·●▪◦*+-])$/i,T$=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf(
"@")?e.replace(/></g,"> <").split(/\s+|[–—]/).filter(n=>!gf.test(n)):[(t<0?e:e.replace(O$," ")).replace(R$,"")]},C$=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);function Le(e){
let t={emails:[],bad:[]},n=new Set;if(no(N(e.slice(0,100)))==="NOTHING")return t;let o=hf(gs(e.slice(0,2e4))).replace(x$,""),r=[],s=o.replace(S$,i=>/[^\x2f]@/.test(i)?i:(r.push({text:i,reason:
"URL_IN_EMAIL"})," "));for(let i of s.split(k$).flatMap(T$).slice(0,v$)){if(gf.test(i.trim()))continue;let a=Pc(i),c=!a.ok&&C$(i,a.suggest)?Pc(a.suggest):a;if(c.ok){if(c.suggest&&$$(c.key)){
t.bad.push({text:N(i),reason:"TYPO",suggest:c.suggest});continue}n.has(Re(c.key))||t.emails.push(c.email),n.add(Re(c.key))}else c.reason==="NAME_IN_EMAIL"||c.reason==="PHONE_IN_EMAIL"?r.push({text:N(
i),reason:c.reason}):c.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:c.reason,suggest:c.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function $$(e){let t=e.slice(e.indexOf(
"@")+1),n=mf(t);return n!==t&&(lf.some(([o])=>o.test(t))||Ji.includes(n.split(".")[0]))}var L$=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,A$=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Ec=e=>{let t=e.replace(A$,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},_$=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function ff(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(L$)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=Ec(r.slice(i,u)),p=c+1< s.length?"":
Ec(r.slice(u+a.length));i=u+a.length;let l=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||_$(l),address:/^https?:/i.test(l)?l:`https:\x2f/${l}`})}),!(s.length||!Ec(r))&&(/^\s*\|/.test(r)||n.push({
name:Ec(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function yf(e,t){try{return e.read(t)}catch{return gn({key:"setting.unreadable",with:{label:
e.label}})}}var P$=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,E$=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,M$=200,N$=e=>e.replace(P$,"").replace(E$,""),bf=e=>e.slice(0,M$).normalize("NFKC"),At=e=>K(N$(N(bf(e)))),
j=e=>K(N(bf(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function In(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=I$(e,t));let s=At(r);return n.exact.get(s)??n.near.get(X(
s))}}function I$(e,t){let n=new Map(e.map(r=>[At(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>X(At(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var xs={[
M.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[M.group]:["group","nhóm facebook","nhóm fb","hội nhóm"],[M.person]:["tài khoản cá nhân","trang cá nhân",
"facebook cá nhân","fb cá nhân"],[M.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng",
"đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[te.active]:["hoạt động","còn hoạt động"],[te.merged]:["sáp nhập","nhập",
"hợp nhất","đã nhập","đã hợp nhất"],[te.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Se.passed]:["ok","đã đạt","đạt yêu cầu","duyệt","đã duyệt","đồng ý"],[
Se.returned]:["đã trả lại","trả về","không đạt","chưa đạt","không duyệt"]},kf={[kt.yes]:["x","true","1","yes","y","có ạ","v","✓","✔"],[kt.no]:["false","0","no","ko","k","không ạ"]},yt=In(
Object.values(M),xs),ro=In(Object.values(ye),xs),xf=In(Object.values(Ue),xs),ea=In(Object.values(Se),xs),Dn=In(Object.values(te),xs),Eo=In(Object.values(kt),kf),wf=new Map;function D$(e){let t=e.join(
`\n`),n=wf.get(t)??In(e,e[0]===kt.yes?kf:xs);return wf.set(t,n),n}function vf({choices:e},t){return!e||t===""||e.includes(t)?t:D$(e)(t)??t}function Mc(e){let t=Eo(e);return t===void 0?e.trim()?void 0:
!1:t===kt.yes}var F$=50,Mo=e=>Le(e.join(`\n`)).emails.slice(0,F$),Nc=e=>({email:e,emails:Mo([e])});var No=(e,t,n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?gn({key:
"letter.setting",with:{label:e,text:s.trim(),want:o}}):Mn(i)}}),Sf="Có",z$="Không",vl=(e,t,n)=>No(e,t,n,"Có hoặc Không",Mc),vs=(e,t,n,o,r,s=U$)=>No(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);
return a!==void 0&&a>=o&&a<=r?a:void 0}),U$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function K$(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(X(e))??[];return t===void 0?
void 0:+t}function B$(e){let t=X(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):
void 0}var Tf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),j$=["cn","hai","ba","tu","nam","sau","bay"],W$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Z$(e){
let t=X(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:j$.indexOf(t);return n<0?void 0:n}function G$(e){if(W$.test(X(e)))return[0,1,2,3,4,5,6];let t=new Set;
for(let n of Tf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Z$),r=o[0],s=o[o.length-1];if(
r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((r+i)%7)}return t.size?[...t].sort():void 0}var H$=61,V$=e=>Lg(e,H$),Rf="thứ Hai đến thứ Sáu",Of=
"02/09/2019, 04/02/2019 - 08/02/2019",Ic={lettersOn:vl("Gửi thư tự động",z$,"Bật, tắt ở mục Thư… của menu."),milestones:No("Nhắc trước hạn (số ngày)","14, 7, 3, 1",
"Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",B$),sendHour:vs("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,K$),sendDays:No("Ngày gửi trong tuần",
Rf,"Các ngày được gửi thư.",`như ${Rf}`,G$),holidays:No("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Of}.`,`như ${Of}`,V$),senderName:No("Tên người gửi thư","",
"Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:No("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Mo([e])[0]:""),unitCap:vs(
"Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:vs("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:vl("Gửi thư cho cấp trên",Sf,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:vl("Gửi thư cảm ơn",Sf,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:vs("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:No("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Tf)};var Ss=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>Mn(o.trim())}),Sl=(e,t,n)=>({label:e,initial:t,help:n,read:o=>Y$(Mc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),Cf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),q$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=Le(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),X$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...ff(o,e)})});function Y$(e,t){return e===void 0?gn(t):Mn(e)}var J$=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ke={federation:Ss("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Ss("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:q$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Ss("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Sl("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:X$("Trang chính thức để theo dõi",`Công đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Ss("Thông báo về dữ liệu cá nhân",J$,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:vs("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:cf},
linkOnly:Sl("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi."),
paperAbove:Ss("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Ss("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Sl("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ic},Dc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function so(e){let t=[],n={};for(let[o,
r]of Object.entries(ke)){let s=e[r.label],i=s===void 0?gn({key:"setting.lost",with:{label:r.label}}):yf(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var Rl=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],_t=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),Q$={round:Wt("name"),dueBefore:Wt(
"dueBefore"),graceUntil:Wt("graceUntil"),lettersFrom:Wt("lettersFrom"),milestones:ke.milestones.label,overdueWeeks:ke.overdueWeeks.label};function Lf(e,t){if(!e)return[];let n=_t(t);return Rl.filter(
o=>e[o]!==n[o]).map(o=>({label:Q$[o],from:$f(e[o]),to:$f(o==="round"?t.round?.name??"":n[o])}))}var $f=e=>/^\d{4}-\d\d-\d\d$/.test(e)?E(e):e;var vt=e=>pe(e)??"";function Ye({dueBefore:e,extendedTo:t}
){let n=e?Y(e,-1):"";return t&&t>n?t:n}function Af(e,t,n){let o=Ye(e);if(!o)return"";let r=t?H(t):n;return r<=o?t?we.onTime:we.open:e.graceUntil&&r<=e.graceUntil?we.grace:t?we.late:we.overdue}
function Io(e,t){let n=Ye(e);if(!n)return"";let o=Xe(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${mt(n)}, ${r}`}var _f=60;function ta({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(Wi(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=_f;c+=1)for(let u of a){let d=Y(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function Fc(e,t,n,o){let r=Ye({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(Y(r,
-c),r)})),a=o.next(Y(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(Pf),after:Ol(Y(s,1),n.overdueWeeks,o)}}var Pf=(e,t)=>Xe(t.day,e.day),Ol=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(Y(e,7*s))}));function Tl(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var zc=(e,t)=>{let n=e[e.length-1];return n&&t< Y(n.day,7)?Tl(e,t):void 0};
function Ef(e,t,n){let o=Math.max(0,Math.min(_f,Math.ceil((Xe(e,t.last)+1)/7)));return[...Ol(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...Ol(Y(t.end,1),
t.after.length||1,n,"sau-")].sort(Pf)}var Pt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function St({activity:e="",mergedInto:t=""}){return(e===""?void 0:Dn(e))??(t.trim(
)?te.merged:te.active)}var Ae=e=>St(e)===te.active;function Mf(e){try{return e()}catch{return}}function Nf(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function eL(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Ae(c)&&Ae(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ne(e){let t=
eL(e),n=Nf(e,l=>Mf(()=>St(l)===te.merged?t(l.mergedInto??""):void 0)),o=l=>{let m=n.end.get(l);return m&&Ae(m)?m:void 0},r=l=>{let m=Mf(()=>t(l.parent));return m&&o(m)},s=e.filter(Ae),i=Nf(s,r).rings,
a=l=>i.has(l)?void 0:r(l),c=new Map,u=new Map,d=(l,m,h)=>{if(m===void 0)return;let g=l.get(m);g?g.push(h):l.set(m,[h])};for(let l of s)d(c,a(l),l);for(let l of e)Ae(l)||d(u,o(l),l);let p=l=>c.get(
l)??[];return{named:t,today:o,superior:a,below:p,allBelow(l){let m=[...p(l)];for(let h=0;h< m.length;h+=1)m.push(...p(m[h]));return m},merged:l=>u.get(l)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(l=>t(l.parent)!==l))}}var Cl=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],If=e=>Object.fromEntries(Cl.map(t=>[t,e[t]])),tL=
e=>Object.keys(Ue).find(t=>Ue[t]===xf(e))??"closed",nL={dueBefore:ys,graceUntil:pe,lettersFrom:pe};function Do(e){let t=[],n=u=>{let d=e[u].trim(),p=d?nL[u](d):"";return p===void 0&&t.push({key:
"round.day",with:{label:Wt(u),text:d},field:u}),p??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({...to("dueBefore"),field:"dueBefore"}),o&&r&&r< o&&t.push({
key:"round.graceBeforeDue",with:{grace:E(r),due:E(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:tL(e.state),dueBefore:
o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var Lr=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:Do(t).round}]:[]);function $l(e){let t=Lr(e),n=r=>r?.row,o=
r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r})=>r.state==="open")))??n(o(t))}function Rs(e,t){for(
let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var ct=({openedAt:e})=>e!=="",Uc=e=>e!==void 0&&e.state==="open"&&ct(e),Kc=e=>e!==void 0&&e.state==="closed"&&ct(e),Et=({round:e,updated:t},
n)=>n!==void 0&&ct(n)&&e.trim()===n.id&&t>=n.openedAt,Bc=7;var Os={report:{withoutRows:_.missing,open:[_.missing,_.fix],counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{withoutRows:
"",open:[],counted:!1}},oL=[];function rL({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||vt(t))return!1;let o=H(e);return o>H(n.openedAt)&&o>=Y(Ye(n),-Bc)}function jc(e,t){let n=e.map(r=>{try{
return rL(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=Ts(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function Ts(e){let{required:t,kind:n}=e;if(!Ae(e))return"ended";let o=Eo(t);
return o?o===kt.no?"nothing":"report":oL.find(r=>At(r.kind)===At(n))?.owes??"report"}var Wc=(e,t)=>Os[e].open.includes(t),Df=e=>`(${e("counted")}=1)`,na=e=>Os[e].counted;var He=e=>Wc(e.obligation,
e.status),oa=({status:e})=>e===_.reported||e===_.approved||e===_.none,yn=({status:e})=>e===_.fix,Ff=e=>He(e)&&!yn(e),Fo=({returned:e})=>e.filter(({comment:t})=>t.trim()),sL=e=>yn(e)&&
!e.faults.length&&e.returned.length>0&&!Fo(e).length,Cs=e=>He(e)&&!sL(e),Zc=e=>Ne(e).superior;function io(e){let t=new Map,n=Zc(e);for(let o of e){let r=He(o)?n(o):void 0;if(!r)continue;let s=
r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var $s=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Gc=e=>e,ra=12,zf=(e,t)=>e[t]?.heading??"",Uf=({column:e,problem:t}
)=>Kf(ve,Bg(t)?"":e,t);function Hc({column:e,problem:t}){let n=zf(ve,e),o=sf(aL(t));return n?`${n}: ${o}`:o}var sa=({column:e,problem:t})=>Kf(ft,e,t);function Kf(e,t,n){let o=zf(e,t);return o?
`${o}: ${S(n)}`:S(n)}var Bf=e=>[...e.slice(0,ra).map(t=>`• ${t}`),...e.length>ra?[`• ${S({key:"account.more",with:{count:e.length-ra}})}`]:[]].join(`\n`),ia=e=>Bf(e.map(Uf)),Vc=(e,t=0)=>Bf([...e.map(
sa),...t?[S({key:"round.pending",with:{count:t}})]:[]]),jf=e=>e.slice(0,ra).map(Uf).join(`\n`),Wf=(e,t)=>e.filter(n=>n.column===t).slice(0,ra).map(({problem:n})=>S(n)).join(`\n`);function Zf(e){let t=
Cr.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);return t?String(t):""}function qc(e,t){let n=Cr.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var iL=new Set(["text","value","code","parent","suggest"]);function aL(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,iL.has(n)?
"…":o]));return{...e,with:t}}var bn=({column:e})=>e===""||ve[e].writer!=="staff",cL=new Set(["account.noUnit","account.unknownUnit","account.unitMeant","account.rowUnreadable",
"account.returnedNoComment"]),Ll=e=>!bn(e)||cL.has(e.problem.key),Gf=e=>e.filter(Ll).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",problem:{key:"desk.noReason"}}:t),aa=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Hf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var zo=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",qf=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(zo(e))?.[1]??"",Ar=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,ao=(
e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Xc=e=>`${e.map(uL).filter(Boolean).join(`\n\n`)}\n`,Vf=e=>e.map(t=>`- ${t}`).join(`\n`);function uL(e){switch(e[0]){case"list":
return Vf(e[1]);case"button":return zo(e[2])&&`${e[1]}:\n${zo(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Vf(e[2].map(({name:t,
phone:n,call:o})=>`${t}: ${n||Al}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Al=
"chưa có số";var dL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Yc=e=>dL.exec(e)?.[0]??Ar(e.trim(),60),Xf=e=>Ar(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Mt="báo cáo tài khoản Facebook",Fn=
" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",co=({department:e,federation:t})=>e.trim()||t.trim(),Uo=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Yf=
({first:e})=>E(H(e));function rn({state:{deadline:e},about:{today:t,last:n}}){let o=Xe(t,n),r=mt(n);if(o<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${mt(
e.graceUntil)}.`:`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị liên hệ cán bộ phụ trách.`;let s=o>0?`; còn ${o} ngày`:"";return n>Ye({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${E(Y(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function lL({state:e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=
Xe(t,n);return r>=0?`thời hạn hết ngày ${E(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${E(o)}`:`thời hạn ${E(n)} đã qua ${-r} ngày`}var _l=({state:e,unit:t},n)=>`${[Yc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,ca=(e,t)=>_l(e,`${t}, ${lL(e)}`),Bo=e=>ca(e,yn(e.unit)?`${Mt} cần sửa`:`nhắc ${Mt}`);function jo({state:e,unit:t,about:{today:n}}){let o=Fo(
t).length+t.faults.length,r=co(e);return yn(t)?`${r} đã nhận ${Mt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${Uo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${E(
n)}, ${r} chưa nhận được ${Mt} của ${t.name}. ${Uo(e)} đơn vị gửi báo cáo.`}var Wo=e=>yn(e.unit)?Ko(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Ko(e,"báo cáo")];function Ko({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=qf(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var Jf=(e,t,n)=>{let o=pL(e,t);return o.length?[["heading","Cần sửa"],["list",ao(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},pL=(e,t)=>[...Fo(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${co(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Hc)];function Qf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${yn(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${E(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",ao(n,t,"đơn vị khác")]]}var Pl=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),ey=e=>El("Thư này",e),El=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${co(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Jc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var ty={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?$s(r,n,o?"sau-":""):void 0,subject:e=>ca(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Uo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Mt}.`,until:rn,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&He(e.unit)?
`Đơn vị cũng chưa ${Mt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Ko(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var ny={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>He(e)&&e.status===_.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>ca(e,`đề nghị ${Mt}`),lead:({state:e,unit:t})=>`${Uo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${co(e)}.`,until:rn,asked:e=>Ko(e,
"báo cáo"),small:Fn,named:()=>[]};var oy={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!Cs(e)||!t?.last||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Bo,lead:jo,until:rn,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Wo(e)],small:Fn,named:()=>[]};var ry={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Cs(e)&&n.isOver?$s(n.point,t):void 0,subject:Bo,lead:jo,until:rn,asked:Wo,small:Fn,named:()=>[]};var sy={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Cs(e)&&!n.isOver?$s(n.point,t):void 0,subject:Bo,lead:jo,until:
rn,asked:Wo,small:Fn,named:()=>[]};var Qc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!He(e))return;
let n=Fo(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Bo,lead:jo,until:rn,asked:Wo,small:Fn,named:()=>[]};var mL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},iy=e=>`\uFEFF${e.map(t=>t.map(mL).join(
",")).join(`\r\n`)}\r\n`;var hL=[we.grace,we.late];function ua(e){let t=e.filter(({isCounted:o})=>o),n=o=>t.filter(o).length;return{required:t.length,reported:n(({status:o})=>yL.includes(o)),fix:n(({
status:o})=>o===_.fix),missing:n(({status:o})=>o===_.missing),onTime:n(o=>o.timeliness===we.onTime),late:n(o=>o.first!==""&&hL.includes(o.timeliness))}}var gL=e=>e.reduce((t,n)=>t+n,0),fL=e=>gL(e.map(
({count:t})=>Number(t)||0)),yL=[_.reported,_.approved,_.none],Ml=e=>ua(e.map(t=>({...t,isCounted:t.counted==="1"})));function da(e){let{required:t,onTime:n,reported:o,missing:r}=Ml(e);return{required:
t,onTime:n,reported:o,missing:r,accounts:fL(e)}}function Nl(e,t){let n=da(e),o=Ye(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&H(i)<=o).length;return{...n,reported:s,missing:
n.required-s}}var Ls=e=>new Set(e.filter(t=>St(t)===te.dissolved).map(({code:t})=>t.trim()));function eu(e,t,n,o){let r=l=>o.has(l.unit.trim()),s=e.filter(l=>Et(l,t)&&!r(l)).map(({answer:l})=>l),i=
e.filter(l=>r(l)?Et(l,t)?l.answer!==Ge.added:ro(l.usage)!==ye.stopped:!1).length,a=l=>s.filter(m=>m===l).length,[c,u,d,p]=[Ge.same,Ge.changed,Ge.added,Ge.stopped].map(a);return{same:c,changed:u,added:
d,stopped:p,silent:Math.max(0,n-i-c-u-p)}}var me={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:
"Không cần gửi nữa",bounced:"Bị trả lại"},_r=e=>Object.keys(me).find(t=>me[t]===e.trim())||"unknown",Ut=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var Il=
"đơn vị khác, xem tệp đính kèm",Dl=e=>ua(e.map(t=>({...t,isCounted:na(t.obligation)}))),bL=({reported:e,fix:t,missing:n})=>[{label:_.reported,color:"#1e7d3c",count:e},{label:_.fix,color:"#6b4fbb",
count:t},{label:_.missing,color:"#c5221f",count:n}];function ay({state:{guidance:e,units:t},about:n}){let{required:o,reported:r,missing:s,fix:i}=Dl(t),a=[`${r}/${o} đơn vị đã báo cáo`,s?
`${s} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[Yc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${E(n.today)}: ${a.filter(Boolean).join(", ")}`}function Fl({state:{units:e,deadline:t},about:{
today:n}}){let{required:o,missing:r,fix:s}=Dl(e),i=[r?`còn ${r}/${o} đơn vị chưa ${Mt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${mt(n)}: ${i.join(", ")||
`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${Io(t,n)}.`}function cy(e,t){let{state:n,about:o,letters:r}=e,{units:s}=n,i=Dl(s),a=c=>s.filter(u=>na(u.obligation)&&u.status===c).length;return[["lead",
Fl(e)],["bar",bL(i)],["text",S({key:"round.inTime",with:i})],["text",`Trong số đã báo cáo: ${a(_.approved)} đã duyệt, ${a(_.none)} báo không có tài khoản.`],...wL(s,o.since,t),["button","Mở sổ",
n.links.book],...kL(n,t),...xL(s.filter(yn),t),...vL(n,r,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function wL(e,t,n){if(
!t)return[];let o=e.filter(s=>s.first>t&&oa(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",ao(o.map(({name:s})=>s),Math.min(10,n),Il)]]}function kL({units:e,lastCall:t},n){let o=e.filter(Ff),r=
new Map,s=Zc(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${Il}`:
""]]}var uy=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Hc)],xL=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",ao(e.map(n=>`${n.name}: ${uy(n).slice(
0,3).join(" ")}`),Math.min(40,t),Il)]]:[];function vL(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:g,why:b}of t)o[g]=(o[g]||0)+1,/failed|unknown|sending/.test(g)&&r.push([m,h,me[g].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(me).filter(m=>o[m]).map(m=>`${o[m]} ${me[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:p}=e.health||{},l=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,p&&p.script!==p.book&&S({key:"letter.zones",with:p})];return[["heading","Thư của đợt"],["text",l.filter(Boolean).join(" ")],["list",ao(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function dy({units:e}){let t=Zc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>ft[n].heading),
...e.filter(n=>He(n)||oa(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,E(H(n.first)),E(n.extendedTo),n.phone,n.email,uy(n).join(" | ")])]}var ly={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=H(r),i=zc(Ef(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(He)?
void 0:{id:i.id,day:i.day}},subject:ay,lead:Fl,body:cy,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:iy(dy(e))}],named:({state:e})=>e.units.filter(t=>He(
t)&&t.status===_.missing)};var my={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:oa(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>_l(e,zl(e)?`đã ghi cập nhật lúc ${py(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Yf(e.unit)}`),lead:e=>`${co(e.state)} đã ${zl(e)?"ghi cập nhật":
"nhận"} ${Mt} của ${e.unit.name} lúc ${py(zl(e)?e.unit.byLink:e.unit.first)}: ${RL(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",SL]]:[],["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Ko(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},SL=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị báo cán bộ phụ trách để đổi liên kết và sửa lại nội dung.",zl=({unit:{byLink:e="",first:t}})=>e>t,py=
e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${E(H(e))}`;function RL({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[n.group,"nhóm"],[
n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var gy={summary:ly,digest:ty,returned:Qc,newLink:oy,
invitation:ny,reminder:sy,overdue:ry,thanks:my},he=e=>gy[e],Ul=Object.entries(gy),tu=Ul.map(([e])=>e),Kl=Ul.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),hy=Ul.flatMap(([e,t])=>t.to==="unit"?[
{name:e,kind:t}]:[]),fy=[...hy.filter(({kind:e})=>e.isAboutOwnReport),...hy.filter(({kind:e})=>!e.isAboutOwnReport)];function yy({isClosed:e},t,{extendedTo:n,first:o,byLink:r=""},s){return e?
t==="reminder"?n>=s:t==="thanks"&&H(r>o?r:o)<=n:!0}var by="thu/",Bl=new Map(tu.map(e=>[he(e).prefix,e]));function As(e){let t=e.settings.testTo.length?by:"",n=Pt(e.round);return{write:(o,r,
s)=>`${t}${he(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):[],s=Bl.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}
var wy=e=>`${e[0]}/`===by?2:1;function jl(e){let t=e.split("/"),n=wy(t);return Bl.has(t[n-1])&&t[n]!==void 0?xy(t[n]):void 0}function ky(e,t){let n=e.split("/"),o=wy(n);return[...n.slice(0,o),t,
...n.slice(o+1)].join("/")}var Wl=e=>xy(e.split("/")[1]??""),xy=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function nu(e,t){let[n="",o,...r]=e.split("/"),s=Bl.get(n);if(!s||o!==Pt(t))return;let i=
he(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var vy=e=>({kind:t,matter:n,unit:o})=>[t,Pt(e),n,o].filter(Boolean).join("/");function uo(e){let t=new Map,n=new Map,o=As(e),
r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let p=o.write(i,d>1?`${a}.${d}`:a,c),l=n.get(p)||e.register.get(p);if(!l||!Ut(l.state))return p;if(l.early||
l.state==="skipped"||H(l.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(i,a){let c=o.read(a);c&&(Ut(i.state)?he(c.kind).to==="unit"?OL(t,c,i,
e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}function OL(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=he(t);if(
i.to!=="unit")return;let a=H(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}
function Sy(e,t,n){let o=new Map,r=s=>Fc(e.deadline,pe(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,after:c,last:u,end:d}=r(s),p=t>d,l={last:u,isOver:p,
point:p?zc(c,t):Tl(a,t)};return o.set(s,l),l}}}var Zl={key:"setting.empty",with:{label:ke.staff.label}},la=({testTo:e})=>e.length?Mo(e):void 0,ou=e=>la(e)?.length===0,Ry=(e,t,n)=>e.length?{to:t??e,
insteadOf:t&&e}:{why:n()},Oy=(e,t)=>Ry(Mo(e),t,()=>Zl),ru=({email:e,emails:t},n)=>Ry(t,n,()=>Le(e).bad.length?{key:"letter.badAddress",with:{text:e}}:{key:"letter.noAddress"});function lo(e,t,n=uo(e),
o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=ta(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||!a.sends(t)||ou(s))return r;let c=Ty(e,t,n,o??io(e.units),
r);TL(c);let u=new Set;for(let d of e.units){let p=Pt(d.code);if(!(!p||u.has(p))){u.add(p);try{CL(c,d,p)}catch(l){r.broke.push({unit:d.code,error:l})}}}return r.letters=AL(c.drafts),n.waiting.forEach(
d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function Ty(e,t,n,o,r){let s=ta(e.settings);return{state:e,today:t,calendar:s,history:n,moments:Sy(e,t,s),
testers:la(e.settings),underOf:i=>(e.isClosed?void 0:o.get(i.trim()))??[],plan:r,drafts:[]}}var Cy=(e,{settings:t})=>{let{setting:n}=he(e);return n!==void 0&&!t[n]};function $y(e,t,n,o){let r=n&&
e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function Ly({state:e,today:t,calendar:n,history:o,moments:r},s){let i=he(s);if(i.to!=="staff"||e.isClosed||Cy(s,e))return;let a=i.due(
{state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return $y(o,s,a,"")}function TL(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of Kl){let s=Ly(e,r);s&&(o.wanted.add(s.key),Py(e,
s,Oy(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function Ay({state:e,today:t,history:n,moments:o},r,s,i){let a={settings:e.settings,unit:r,under:i,history:n.of(s),own:o.of(r.extendedTo),
round:o.of("")};for(let{name:c,kind:u}of fy){if(Cy(c,e)||!yy(e,c,r,t))continue;let d=$y(n,c,u.due(a),s);if(d)return d}}function CL(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}
=o,u=s.of(n),d=e.underOf(t.code),p=Ay(e,t,n,d);if(!p||(a.wanted.add(p.key),u&&u.any>=r))return;let l=he(p.kind);if(l.to==="unit"){if(l.counts&&$L(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...p,unit:t.code,state:"lapsed",why:m});return}Py(e,p,ru(t,e.testers),{unit:t,last:i.of(l.deadline==="own"?t.extendedTo:"").last,under:c.digests&&l.listsUnder?d:[],had:
u?.count})}}var $L=(e,t)=>e!==void 0&&e.count>=t,LL=12;function _y(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=Ty(e,t,uo(e),io(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of Kl)a(Ly(s,c));for(let c of e.units){let u=Pt(c.code),d=s.underOf(
c.code);for(let p=0;u&&p< LL&&a(Ay(s,c,u,d),c.code);p+=1);}return i}function Py({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:p=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:l,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:l,
about:h},had:p})}var AL=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>he(t.kind).rank-he(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var Ey=
e=>e.to.length;function Pr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(he(r.kind).to==="staff"?0:n)-o.recipients;if(Ey(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=Ey(r)}return o}function Zo(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var _L=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],PL=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function My(e,t){if(!PL.test(e))return;let n=e.split(".");return _L.filter((o,r)=>n[
r]!==Zo(t[o]))}var Ny="2",Iy="đổi",Dy=(e,t,n)=>e.of("approval",t,n),po=(e,t,n=[])=>[Ny,t.name,...fn.map(o=>`${o}:${n.includes(o)?Iy:Dy(t,o,e[o])}`)].join(".");function Er(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==Ny||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return fn.filter(a=>i.has(a)&&i.get(a)!==Dy(n,a,t[a]))}function su(e,t,n){let o=Er(e,t,n);if(
typeof o=="string")return;let r=Tr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(Tr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${Iy}`:i}).join(".");return s===e?void 0:s}function Fy(e,t,n){let o=My(e,t);return o&&po(t,n,o)}function Go(e,t){let n=Er(e.approved,e,t);return typeof n=="string"?[]:n.map(
Lt)}var iu=(e,t)=>Er(e.approved,e,t)==="unknown";function zn(e,t){let n=Er(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Se.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Se.returned?o?"changed":"returned":"waiting"}function au(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),V=
(e,t={})=>({key:e.key,sentence:S(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),_e=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>_e([V(e)]);function Vl(e){
let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}function zy(e,t){return typeof t=="bigint"?t.toString():t}var Hl=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function ql(e){return new Hl(e)}
function Uy(e){return e==null}function Xl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ha(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Yl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function ga(e){return Yl(e._zod.def)??e._zod.def.shape}function Ky(e,t,
n){Object.defineProperty(e,t,{get(){let o=n();return ha(this,t,o),o},enumerable:!0,configurable:!0})}function By(e,t,n){t in e?ha(e,t,n):e[t]=n}function jy(e,t,n,o){let r=ga(t);for(let s of n){let i=
Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?Ky(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):By(e,s,o?o(i.value,s):i.value))}}function EL(e,t){for(let n of Reflect.ownKeys(t)){
let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?Ky(e,n,()=>t[n]):By(e,n,o.value))}}function Jl(...e){let t={};for(let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,
o)}return Object.defineProperties({},t)}var Ql="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ma(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function cu(e){if(
ma(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ma(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function ep(e){
return cu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Wy=new Set(["string","number","symbol"]);function fa(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function Nr(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}function Nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Zy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function ML(e,t){let n=ga(e),o=[];for(let r of Reflect.ownKeys(t)){if(
!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}function Gy(e,t){let n=e._zod.def,o=n.checks;if(o&&
o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(ML(e,t)),i={};return jy(i,e,Reflect.ownKeys(ga(e)).filter(a=>!s.has(a))),Nr(e,Jl(n,{shape:i,
checks:[]}))}function Hy(e,t){if(!cu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let r=ga(e);for(let s of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Nr(e,Jl(e._zod.def,{shape:NL(e,t)}
))}function NL(e,t){let n={};return jy(n,e,Reflect.ownKeys(ga(e))),EL(n,t),n}function mo(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Vy(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Vo(e,t){return t.map(n=>{var o;return(o=n).path??(
o.path=[]),n.path.unshift(e),n})}function pa(e){return typeof e=="string"?e:e?.message}function tp(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;
let r=o.maximum??o.length??o.size;r>=0&&t.push([r,n])}return t}function uu(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function ho(e,t,n){var o;let r=e.inst?._zod?.traits;
r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:pa(e.inst?._zod.def?.error?.(
e))??pa(s?.(e))??pa(t?.error?.(e))??pa(n.customError?.(e))??pa(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var IL=/[\uD800-\uDBFF]/;function np(e){let t=e.length;if(!IL.test(e))return t;let n=t;for(
let o=0;o< t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function op(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function qy(e,t){for(let n in t){let o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):DL(e,n,o.value)}}function Mr(e,t,n,o=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function rp(e,t,n){return Mr(e,t,n,!1)}function DL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mr(this,t,
n.bind(this))},set(o){Mr(this,t,o)}})}function FL(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Gl,Ho=!1,zL={configurable:!0,get(){Ho=!0}};function Zt(e,t,n){let o=
Object.getPrototypeOf(e._zod);if(t in o&&Gl!==e._zod){Gl=void 0;return}Gl=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,zL);let r=Ho;Ho=!1;try{let s=n(this);
return Ho?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Ho=Ho||r,s}catch(s){throw delete this[t],Ho=Ho||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function Xy(e,t,n,o){let r=FL(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var Yy;
var sp={value:void 0,enumerable:!1},Jy="captureStackTrace"in Error?Error:null;function UL(e){let t=Jy;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Jy=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function re(e,t,n,o){let r={};function s(l){this.def=l,this.constr=p,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;
function c(l,m){if(l._zod){if(l._zod.traits.has(e))return}else{sp.value=new s(m);try{Object.defineProperty(l,"_zod",sp)}finally{sp.value=void 0}}if(l._zod.traits.add(e),t(l,m),a){let g=
Object.getPrototypeOf(l),b=l._zod.constr.prototype,w=g;for(;w&&w!==b;)w=Object.getPrototypeOf(w);let v=w??g;a.has(v)||(a.add(v),qy(v,i))}let h=p.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in l||(l[g]=h[g].bind(l)))}let u=o?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function p(l){let m=o?.Parent?
UL(d):this;c(m,l);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(m),m}return Object.defineProperty(p,"init",{
value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:l=>o?.Parent&&l instanceof o.Parent?!0:l?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",{value:e}),p}var go=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Yy=globalThis).__zod_globalConfig??(Yy.__zod_globalConfig={});var _s=globalThis.__zod_globalConfig;
function sn(e){return e&&Object.assign(_s,e),_s}function KL(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,zy,2)),e.message}function BL(e){this._zod.message=e}var jL={get:KL,set:
BL,enumerable:!0,configurable:!0},ap={value:void 0,enumerable:!1},Qy=new WeakSet([Object.prototype,Error.prototype]),eb=(e,t)=>{e.name="$ZodError",ap.value=t,Object.defineProperty(e,"issues",ap),
ap.value=void 0,Object.defineProperty(e,"message",jL);let n=Object.getPrototypeOf(e);Qy.has(n)||(Qy.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=(
)=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},P4=re(
"$ZodError",eb),ya=re("$ZodError",eb,void 0,{Parent:Error});var ZL=e=>{let t=(n,o,r,s)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new go;if(
a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>ho(u,i,sn())));throw Ql(c,s?.callee??t),c}return a.value};return t},ba=ZL(ya),GL=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=
n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>ho(u,i,sn())));throw Ql(c,s?.callee??t),c}return a.value};return t},cp=GL(
ya),HL=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(s instanceof Promise)throw new go;return s.issues.length?tb(e,s.issues,r):{success:!0,data:s.value}},Ps=
HL(ya);function tb(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>ho(r,n,sn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var VL=e=>async(t,n,o)=>{let r=o?{
...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=await s),s.issues.length?tb(e,s.issues,r):{success:!0,data:s.value}},up=VL(ya);var nb=/^[\s\S]{0,}$/;
var dp=/^-?\d+(?:\.\d+)?$/,ob=/^(?:true|false)$/i;var wa=re("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var rb=e=>{let t=e.value;return!Uy(t)&&
t.length!==void 0};var sb=re("$ZodCheckMaxLength",(e,t)=>{var n;wa.init(e,t),(n=e._zod.def).when??(n.when=rb),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?np(r):
s)<=t.maximum)return;let a=op(r);o.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ib=re("$ZodCheckMinLength",(e,t)=>{var n;wa.init(e,t),(n=
e._zod.def).when??(n.when=rb),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?np(r):s)>=t.minimum)return;let a=op(r);o.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});var qL=re("$ZodCheckStringFormat",(e,t)=>{var n,o;wa.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{
t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),ab=re("$ZodCheckRegex",(e,t)=>{qL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var cb={major:4,minor:6,patch:7};var Gt=re("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=cb;let o=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let d=mo(a),p;for(let l of c){if(l._zod.def.when){if(Vy(a)||
!l._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=l._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new go;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(uu(a.issues,m,e),d||(d=mo(a,m)))});else{if(a.issues.length===m)continue;uu(a.issues,m,e),d||(d=mo(a,m))}}return p?p.then(()=>a):a},i=(a,c,u)=>{if(mo(
a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new go;return d.then(p=>e._zod.parse(p,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(p=>i(p,a,c)):i(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new go;return u.then(d=>s(d,r,c))}return s(u,r,c)}}},{get"~standard"(){return rp(this,"~standard",QL(this))},set"~standard"(e){Mr(this,
"~standard",e)}}),mb=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ho(n,t,sn()))}:{value:e.value};async function JL(e,t){let n={async:!0};return mb(await e._zod.run({value:t,issues:[]},n),n)}
function QL(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return mb(o,n)}catch{}return JL(e,t)},vendor:"zod",version:1}}var hb=re(
"$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??nb,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var gb=re("$ZodNumber",(e,t)=>{Gt.init(e,t),e._zod.pattern=dp,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(
typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var fb=re("$ZodBoolean",(e,t)=>{Gt.init(e,t),e._zod.pattern=ob,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=
n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}});function eA(e,t){let n=tp(e._zod.def.checks);if(!n.length)return;let o=Math.min(
...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of tp(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=
s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,uu(s.issues,d,e),s}}return r(s,i)}}var tA=e=>Array.isArray(e)?e.length:-1;function ub(e,t,n){e.issues.length&&t.issues.push(...Vo(n,
e.issues)),t.value[n]=e.value}var yb=re("$ZodArray",(e,t)=>{Gt.init(e,t);let n=_s.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",
code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[
]},r);if(d instanceof Promise)i.push(d.then(p=>ub(p,o,c)));else if(ub(d,o,c),a&&d.issues.length!==0&&mo(d))break}return i.length?Promise.all(i).then(()=>o):o},eA(e,tA)});function du(e,t,n,o,r,s){
let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Vo(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var nA=[];function oA(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:nA,r=o.length?[...t,...o]:t;for(let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Zy(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function rA(e,t,n,o,r,
s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,p=u.optin,l=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){if(mo(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let g=u.run({value:t[h],issues:[]},o);g instanceof Promise?e.push(g.then(b=>du(b,n,h,t,p,l))):du(g,n,h,t,p,l)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var bb=re("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=ql(()=>oA(t));
Zt(e,"propValues",u=>{let d=u.def.shape,p={};for(let l in d){let m=d[l]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,l)||ha(p,l,new Set);for(let h of m.values)p[l].add(h);
m.optin!==void 0&&p[l].add(void 0)}}return p});let s=ma,i=t.catchall,a,c=_s.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=r.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",
code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let l=[],m=a.shape,h=d?.abortEarly,g=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==g){if(mo(u,g))break;g=
u.issues.length}if(b==="__proto__")continue;let w=m[b],v=w._zod.optin,R=w._zod.optout,T=w._zod.run({value:p[b],issues:[]},d);T instanceof Promise?l.push(T.then(C=>du(C,u,b,p,v,R))):du(T,u,b,p,v,R)}
return i?rA(l,p,u,d,r.value,e,h===!0):l.length?Promise.all(l).then(()=>u):u}});function db(e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!mo(s));
return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>ho(i,o,sn())))}),t)}var wb=re("$ZodUnion",(e,t)=>{Gt.init(e,t),
Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{
if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.map(s=>Xl(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(
c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>db(a,o,e,r)):db(i,o,e,r)}});function sA(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(
!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var kb=re("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,wb.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{
let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[
r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||ha(s,u,new Set);for(let p of d)s[u].add(p)}}return!r.def.unionFallback&&i>1&&s[
r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Yl(r._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let o=ql(()=>sA(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ma(i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;
let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var xb=re(
"$ZodRecord",(e,t)=>{Gt.init(e,t);let n=_s.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!cu(s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=
t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let p=t.keyType._zod.run({value:d,issues:[]},r);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
p.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(h=>ho(h,r,sn())),input:d,path:[d],inst:e});continue}let l=p.value;if(l==="__proto__")continue;let m=
t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Vo(d,h.issues)),o.value[l]=h.value})):(m.issues.length&&o.issues.push(...Vo(d,
m.issues)),o.value[l]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:
"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&dp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>ho(h,r,sn())),input:u,path:[u],inst:e});continue}let l=
d.value;if(l==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Vo(u,h.issues)),o.value[l]=h.value})):
(m.issues.length&&o.issues.push(...Vo(u,m.issues)),o.value[l]=m.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then((
)=>o):o}});var vb=re("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=Vl(t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=Vl(r.def.entries).filter(i=>Wy.has(typeof i));return new RegExp(s.length?
`^(${s.map(i=>fa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),Sb=re(
"$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?fa(s):s?fa(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function lb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Rb=re("$ZodOptional",(e,t)=>{Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",
n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Xl(o.source)})?$`):void 0}),e._zod.parse=(
n,o)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>lb(n,s)):lb(n,r)}
return t.innerType._zod.run(n,o)}});var Ob=re("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(
o.direction==="backward")return t.innerType._zod.run(n,o);if(n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>pb(s,t)):pb(r,t)}});
function pb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Tb(e){return e.checks&&(e.checks=[...e.checks]),e}function Cb(e,t){return new e(Tb({type:"string",...Nt(t)}))}function $b(
e,t){return new e(Tb({type:"number",checks:[],...Nt(t)}))}function Lb(e,t){return new e({type:"boolean",...Nt(t)})}function Ht(e,t){return new sb({check:"max_length",...Nt(t),maximum:e})}function pp(
e,t){return new ib({check:"min_length",...Nt(t),minimum:e})}function Xo(e,t){return new ab({check:"string_format",format:"regex",...Nt(t),pattern:e})}var wn=re("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Mr(this,"with",e)},parse(e,t){return ba(this,e,t,{callee:
this.parse})},parseAsync(e,t){return cp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ps(this,e,t)},safeParseAsync(e,t){return up(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Nr(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),cA=re("ZodMiniString",(e,t)=>{hb.init(e,t),wn.init(e,t)});function W(e){return Cb(cA,e)}var uA=re("ZodMiniNumber",(
e,t)=>{gb.init(e,t),wn.init(e,t)});function Un(e){return $b(uA,e)}var dA=re("ZodMiniBoolean",(e,t)=>{fb.init(e,t),wn.init(e,t)});function It(e){return Lb(dA,e)}var lA=re("ZodMiniArray",(e,t)=>{
yb.init(e,t),wn.init(e,t)});function Dt(e,t){return new lA({type:"array",element:e,...Nt(t)})}var pA=re("ZodMiniObject",(e,t)=>{bb.init(e,t),wn.init(e,t),Xy(e,"shape",n=>n._zod.def.shape,!1)});
function P(e,t){let n={type:"object",shape:e??{},...Nt(t)};return new pA(n)}function Es(e,t){return Hy(e,t)}function _b(e,t){return Gy(e,t)}var mA=re("ZodMiniDiscriminatedUnion",(e,t)=>{kb.init(e,t),
wn.init(e,t)});function Pb(e,t,n){return new mA({type:"union",options:t,discriminator:e,...Nt(n)})}var Ab=re("ZodMiniRecord",(e,t)=>{xb.init(e,t),wn.init(e,t)});function Ms(e,t,n){return!t||!t._zod?
new Ab({type:"record",keyType:W(),valueType:e,...Nt(t)}):new Ab({type:"record",keyType:e,valueType:t,...Nt(n)})}var hA=re("ZodMiniEnum",(e,t)=>{vb.init(e,t),wn.init(e,t),e.options=[...e._zod.values]}
);function ut(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new hA({type:"enum",entries:n,...Nt(t)})}var gA=re("ZodMiniLiteral",(e,t)=>{Sb.init(e,t),wn.init(e,t)});
function Ns(e,t){return new gA({type:"literal",values:Array.isArray(e)?e:[e],...Nt(t)})}var fA=re("ZodMiniOptional",(e,t)=>{Rb.init(e,t),wn.init(e,t)});function ce(e){return new fA({type:"optional",
innerType:e})}var yA=re("ZodMiniDefault",(e,t)=>{Ob.init(e,t),wn.init(e,t)});function Is(e,t){return new yA({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():ep(t)}})}sn({
jitless:!0});var z=e=>W().check(Ht(e)),Ds=()=>W().check(Xo(/^[\w-]{1,20}$/)),Fs=(e,t)=>ba(e(),t);function Eb(e){let t=e();return n=>Ps(t,n).success}function Je(e,t){if(t)try{let n=Ps(e(),JSON.parse(
t));return n.success?n.data:void 0}catch{return}}var kA=300,mp=e=>ce(z(e)),fo=()=>P({parent:mp(500),kind:mp(500),state:mp(40)});function Kt(e){let t=Ne(e),n=new Map,o=r=>{let s=t.superior(r),i=n.get(
r)??(s?[{value:s.code.trim(),label:s.name.trim()},...o(s)]:[]);return n.set(r,i),i};return r=>{let s=r?o(r):[],i=r?.parent.trim()??"";return s.length||!i||t.named(i)?s:[{value:K(i),label:i}]}}var cn=(
{above:e})=>e[0]?.label??"";function hp(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}return[...t.values()].sort((n,
o)=>o.count-n.count).slice(0,kA).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var Mb=e=>({value:e,label:e}),Vt=(e,t=e,n=t.length)=>({parents:hp(e.flatMap(({above:o})=>o)),kinds:hp(e.map(({kind:o}
)=>Mb(o))),states:hp(t.map(({state:o})=>Mb(o))),count:e.length,countOfStates:n}),kn=(e,{parent:t,kind:n,state:o})=>(!t||e.above.some(({value:r})=>r===t))&&(!n||e.kind===n)&&(!o||e.state===o);
function zs(e,t){let n=e.table("units").rows,o=Kt(n),r=jc(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:Os[r(i)].counted,status:c.status,timeliness:
c.timeliness,first:c.first,above:o(s),kind:s.kind.trim(),state:c.status}]})}var lu=({counted:e,status:t})=>t===_.fix||e&&t===_.missing,Us=(e,t)=>cn(e).localeCompare(cn(t),"vi"),pu=({unit:e,above:t,
status:n,timeliness:o})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:cn({above:t}),phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function Nb(e){e.putOwn(
"units",e.table("units").rows.flatMap(({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var xA=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,vA=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Ks(e){return/^[\x21-\x7e]*$/.test(e)?e:gs(e).replace(xA,"").replace(vA," ").trim()}var SA=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Ib(e,
t){let n=e.charCodeAt(t);return SA.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Yo(e){let t=0,n=e.length;for(;t< n&&Ib(e,t);)t++;for(;n>t&&Ib(e,n-1);)n--;
return e.slice(t,n)}var mu=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,yo=e=>/[\p{L}\p{N}]/u.test(e);var ka=(e,t)=>(e.exec(t)||[])[1]||"";function Jo(e){try{return decodeURIComponent(e)}
catch{return e}}function xn(e,t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Jo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var xa=(e,t)=>ka(/^(\d{1,24})(?![0-9A-Za-z])/,xn(e,t));var RA=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth accounts "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights creatorstudio "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support public search_results weather fundraisers username unsupportedbrowser channel "]];
function Bs(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of RA)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var OA="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",TA="permalink|notes|events|offers",CA=new RegExp(`^(?:${OA}|${TA})$`,"i");
function Db(e){return CA.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var hu="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var gu=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Pe(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var $A=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,LA=
/\.vn$/i;function js(e){return/^[A-Za-z0-9.]+$/.test(e)?$A.test(e)?"USERNAME_TLD":Fb(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Fb=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
zb=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?gu(e,hu+n+t,`id:${t}`):I("MISSING_ID"),un=e=>zb("profile",e,"profile.php?id="),Kn=e=>zb("page",e,""),va=e=>ka(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function bo(
e,t="profile_or_page"){let n=Yo(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):Kn(n);let o=Bs(n)||js(n),r=o==="USERNAME_TLD"&&LA.test(n)?null:o;if(!r){let i=gu(t,hu+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Pe(i,"NAME_LIKE_SITE"):i}let s=va(n);return s?Kn(s):I(r)}function fu(e){let t=Yo(e),n=/^[\w.-]+$/.test(t)?Fb(t.length,t.length):"USERNAME_CHARS";
return n?I(n):gu("group",`${hu}groups/${t}`,`g:${t.toLowerCase()}`)}function gp(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let o=n==="share"?`${hu}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return gu("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var AA="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",_A="lm?",PA="[a-z]{2}-[a-z]{2}",EA=[[new RegExp(
`^(?:(?:${AA}|${_A}|${PA})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],fp=e=>/^[A-Za-z0-9.-]+$/.test(e),bu=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Ws(e){if(fp(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of EA)if(n.test(
t))return o}return yp(e)?"lookalike":"other"}function yp(e){let t=Jo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||yu(n,"facebook",2))}function yu(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return yu(i,a,n-1)||yu(i,s,n-1)||yu(r,a,n-1)}
function Ir(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),[o=""]=/[?&]|%3f/i.exec(n)??[],r=o?n.indexOf(o):n.length,s=n.slice(0,r),i=n.slice(r+o.length);return{parts:MA(s),
path:s,query:o.length>1?Jo(i):i}}function MA(e){let t=[];for(let n of e.split("/")){let o=n.includes("%")?Ks(Jo(n)).replace(/\x2f?(?:[?#&][^]*)?$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}
return t}function Sa(e,t){let[n,...o]=e.parts;if(!n)return I("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Ws(n)==="facebook")return Pe(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=
zA.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=Bs(n);return s?I(s,NA(s,e,t)??IA(n,e.query)):Wb(n,o)}function NA(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u",
"href"]:[]).map(s=>xn(t,s)).find(Boolean);return r===void 0?void 0:wo(n(r,1))}var wo=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function IA(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?xa(t,"id"):"";return n.length>8?wo(un(n)):void 0}var ku=(e,t)=>Db(t)?I("CONTENT_LINK",wo(e)):e,DA=/^[1-9]\d{9,19}$/,bp=e=>/^pfbid\w{10}/i.test(e);function Wb(e,
t){if(bp(e))return I("HIDDEN_ID");if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return js(o)==="USERNAME_TLD"?I("USERNAME_TLD"):Pe(Wb(o,t),"AT_USERNAME")}let n=t[0]||"";return ku(e.includes("-")&&!va(
e)&&DA.test(n)?Kn(n):bo(e),t)}function Ub([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Pe(un(n||
""),"MEMBER_LINK"):ku(fu(e),[t||"",n||"",...o])}function wp(e,t){if(e.slice(0,2).some(bp))return I("HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return ku(t(e[n]||""),e.slice(n+1))}
function FA(e){let t=e[0]||"create";return/^category$/i.test(t)?wu(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):va(t)?wu(e,!1):wp(e,Kn)}function wu([e,
...t],n){if(!e)return I("SYSTEM_PAGE");let o=va(e);return ku(o||!n?Kn(o):bo(e,"page"),t)}function kp([e="",t=""],n){return e.length!==1?gp(e,"",n):/g/i.test(e)?gp(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function Kb(e,t,n){let o=xn(t,"u");return o?Pe(n(o,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function xu(e,t){return e?Pe(/^\d+$/.test(e)?t(e):bo(e),"MESSENGER_LINK"):I(
"SYSTEM_PAGE")}var Bb=e=>wp(e,un),jb=(e,t)=>bp(xn(t,"id"))?I("HIDDEN_ID"):un(xa(t,"id")),zA=new Map([["profile.php",jb],["qr",jb],["page",e=>wp(e,Kn)],["profile",Bb],["people",Bb],["groups",Ub],[
"group",Ub],["pages",FA],["share",e=>kp(e,"share")],["pg",e=>wu(e,!0)],["p",e=>wu(e,!1)],["l.php",Kb],["flx",Kb],["messages",e=>xu(/^t$/i.test(e[0]||"")?e[1]:void 0,un)]]);var xp=[{name:"TikTok",host:
/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:
/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:
"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:
/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:
/\bgapo\b/}],UA=/\b(?:facebook|face|fb|fanpage)\b/,KA=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function vp(e){let t=e.slice(0,300);
for(let[,n=""]of t.matchAll(KA)){let o=xp.find(r=>r.host.test(n.toLowerCase()));if(o)return o.name}return Rp(t)}var Sp=e=>e.length<=300&&xp.some(({word:t})=>t.test(X(e)));function Rp(e){if(
e.length>120)return;let t=X(e);return UA.test(t)?void 0:xp.find(({word:n})=>n.test(t))?.name}var BA=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,[
"url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[
/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[
/\.zalo\.me$/,["url","u"]]],jA=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Zb=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Gb(e,{path:t,query:n}){let o=
e.toLowerCase().replace(/\.$/,"");if(WA.test(o))return ZA(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=BA.find(([s])=>s.test(o));for(let s of r?r[1]:jA){let i=xn(n,s);if(Zb.test(i))return{
address:i,counter:r!==void 0}}}var WA=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function ZA(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:
n,counter:!0};let o=xn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return Zb.test(r)?{address:r,counter:!0}:void 0}catch{return}}var vu=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Op=/^fb:\x2f{1,3}/i,GA=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Ra(e){let t=e.slice(0,40);for(let[n,o]of GA)if(n.test(t))return o;return ka(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!vu.test(t)&&!Op.test(t)?"SCHEME":null}function Hb(e){if(Op.test(e))return{scheme:"app",rest:e.replace(Op,""),fixed:!1};let[t=""]=vu.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var HA=3;function Zs(e,t=0){if(t>HA)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Jo(e):e).replace(/\\/g,"/"),o=Ra(n);if(o)return I(o);let r=Hb(n),s=
r.scheme==="app"?e_(Ir(r.rest),Vb(t)):VA(r.rest,r.scheme==="web",Vb(t));return r.fixed||n!==e?Pe(s,"SCHEME_FIXED"):s}var Vb=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Zs(t,e+n):I(
"REDIRECT_LINK");function VA(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return I(t||s||bu(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=Ws(i);
return c==="other"?qA(i,Ir(s),n):c==="lookalike"?I("LOOKALIKE_HOST",YA(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?JA(c,Ir(s),n):I("PORT")}function qA(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let o=Gb(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Pe(r,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",r&&wo(r))}var XA=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function YA(e,t,n){return XA.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?wo(n(`www.facebook.com${t}`,1)):
void 0}function JA(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return Sa(t,n);if(e==="content")return I("CONTENT_LINK");let i=Bs(s);return i==="LOGIN_LINK"?I(i):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",wo(bo(o))):s===""||i?I(i||"HOME"):e==="short"?kp(t.parts,"fb.me"):QA(s,o,r)}function QA(e,t,n){return e==="t"?xu(n,un):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):xu(t,Kn)}function e_({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:xa(t,"id"),i=xn(t,"href")||xn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Pe(n(i,1),"DEEP_LINK");let a=s&&t_.get(o.toLowerCase());return a?Pe(a(s),"DEEP_LINK"):I("DEEP_LINK")}var t_=new Map([["profile",un],["page",Kn],[
"group",fu]]);var n_=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,o_=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,r_=
"(?:fb |facebook |page )?",s_="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",i_=new RegExp(`^${r_}(?:u?id|ma so|ma)${s_} ?[:=-]? ?([1-9]\\d{9,19})$`),Su=e=>e.length<=7&&n_.test(e);
function Tp(e){let t=e.split(" ");if(t.some(m_))return I("EMAIL_IN_URL");let n=t.length===1?Yo(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Pe(un(n),"BARE_USERNAME");let o=i_.exec(X(e.slice(0,120)));
return o?Pe(un(o[1].replace(/\D/g,"")),"BARE_USERNAME"):Rp(e)!==void 0?I("OTHER_SITE"):t.length>1&&Sp(e)?a_(e):h_(e)?I("PHONE_IN_URL"):n?qb(n):p_(e,t)}function a_(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>yo(r)&&!Sp(r));return n!==void 0&&o===void 0&&t.length>1?Pe(Tp(n),"TEXT_AROUND"):I("NOT_URL")}function c_(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:wo(Sa(Ir(e.slice(t.length)),()=>I("NOT_URL")))}function qb(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=js(r);
return s==="USERNAME_TLD"?I(s):Pe(bo(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Pe(Sa(Ir(t),()=>I("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",c_(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!o_.test(n)&&!Su(n)&&
js(n)!=="USERNAME_SHORT"?Pe(bo(n),"BARE_USERNAME"):I("NOT_URL")}var u_="(?:(?:trang|page|nick|link|tài khoản) )?",d_="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",l_=new RegExp(
`^${u_}(?:${d_}) ?[:=-] ?(\\S+)$`,"i");function p_(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=l_.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Pe(qb(Yo(r)),
"TEXT_AROUND"):I("NOT_URL")}function m_(e){let t=e.indexOf("@");return t>0?yo(e.charAt(t-1))&&yo(e.charAt(t+1)):e.search(mu)===0}var h_=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Xb(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(mu,"@"):e}function Yb(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of g_(o)){let s=w_(r);s&&t.push(s),n=n||(s?s.glued:yo(r))}return{found:t,around:n}}function g_(e){return Ra(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var f_=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,y_=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,b_=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function w_(e){let t=Yo(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(S_(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(f_),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?y_:b_).test(o)?{address:r,word:e,glued:yo(o)}:null}var k_=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",x_="me|io|co|gg|watch|ly|us|ru|cn|kh|la",v_=new RegExp(`\\.(?:${k_}|${x_})\\.?$`,"i");function S_(e){if(vu.test(e)||Ra(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||bu(o)):R_(
o.replace(/:\w*$/,""),n)}function R_(e,t){return fp(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Ws(e)!=="other"||v_.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&yp(e)}function Ru(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=Ks(String(e));if(!yo(t))return I("EMPTY");let n=Xb(t),{found:o,around:r}=Yb(n),[s,i]=o;if(!s)return Tp(n);let a=i?P_(o,n):O_(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Pe(a,"SCHEME_FIXED"),r?Pe(a,"TEXT_AROUND"):a}function O_(e,t){let n=Zs(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return T_(e,n,o)?I("USERNAME_CHARS"):o&&$_(e,o)?
A_(t):n}function Cp({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function T_(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Su(Cp(e))&&/^[\p{L}\p{M}]/u.test(n)}var C_=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function $_(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||L_(e,t)||C_.test(t)||
/^[A-Z]/.test(t)&&Su(t))return!1;let n=Cp(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var L_=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Cp(e));
function A_(e){let t=Zs(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var __=20;function P_(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>__)return I("MULTIPLE");let r=o.map(u=>{let d=Zs(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=s,c=a||Zs(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?I("MULTIPLE"):Pe(a,"TEXT_AROUND")}var Ta=(...e)=>e.map(t=>`(?:${t})`).join("|"),E_="[đd][./]?c",ew="ccb|p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",tw=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",M_="mrs?|ms",nw="(?:ng|tt)ưt",$p=new RegExp(`^(?:${Ta(E_,ew,tw,M_,nw)})(?:[.:]+\\s*|\\s+)`,"i"),N_="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Tu=
"(?:cô|thầy) giáo|ông|bà|anh|chị|cô|thầy|chú",I_=`(?:${Tu}) ?(?:\\((?:${Tu})\\)|/ ?(?:${Tu}))`,D_="(?:thiếu|trung|thượng|đại) (?:tá|[úu][ýy]|tướng)(?: qncn)?",F_=
"thượng t(?:ọa|oạ)|h(?:òa|oà) thượng|đại đức|sư (?:cô|thầy)|ni (?:sư|cô|trưởng)|linh mục|mục sư",z_="[ôb](?=\\.)",U_="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Lp=new RegExp(
`^(?:${Ta("đồng chí",N_,D_,F_,I_,Tu,z_,U_)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),ow=new RegExp(`,\\s*(?:${Ta(ew,tw,nw)})\\.?$`,"i"),K_=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Oa=e=>K_.includes(e.toLowerCase());function Ap(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Oa(n)?void 0:"either"}var B_="(?:trưởng|phó) (?:ban|phòng|trưởng)",j_=
"chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|chu tich|uy vien|giam doc|hieu truong|chuyen vien",W_=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Z_=
"(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)|[-–—,;(/:] ?(?:văn thư|y tế|thư (?:ký|viện)|bảo vệ|lái xe|thủ kho|tổng phụ trách(?: đội)?)\\)?$",G_=
new RegExp(Ta(B_,j_,W_,Z_)),Cu="(?:P\\.?|Phó )?(?:CT(?:CĐ(?:CS)?)?|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|NV|CBCT|CB|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",H_=new RegExp(
`^((?:${Cu})(?:[ ,]+(?:${Cu}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),V_=new RegExp(`[-,;(/: ] ?(${Cu})\\.?\\)?$`,"u"),q_=new RegExp(`[-,;(/:] ?(?:${Cu})(?!\\p{L})`,"u"),X_=
/\p{Ll}\p{M}*(?: [-–—\x2f:(]|[,;(]) ?[A-ZĐ]{2,7}(?:[ -][A-ZĐ]{2,7}){0,3}\)?$/u,rw=e=>G_.test(e.toLowerCase())||[H_,V_,q_,X_].some(t=>t.test(e)),Y_=
"(?:công|liên) đoàn|lđlđ|(?:bch|btv)(?: |$)|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|trạm y tế|bệnh viện|hợp tác xã|nghiệp đoàn",J_=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Q_=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$|họ (?:và )?tên(?: người quản trị)?$",sw=new RegExp(`^(?:${Ta(Y_,J_,
Q_)})|facebook`),e1=/\S \S+ ?[,;\x2f&+|] ?\S+ \S|\S (?:và|hoặc|cùng) \S/,iw=/^\p{L}[\p{L}\p{M}]+ ?[,;\x2f&+] ?\p{L}[\p{L}\p{M}]+$/u,aw=
/^\d{1,3} ?[.)\x2f] ?(?=\p{L}[\p{L}\p{M}']* \p{L}[^\d@:\x2f]*$)/u,t1=/^(?:\d{1,2}[.)]|[-*•+]) ?/,n1="(?:(?:sinh(?: năm| ngày)?|sn|ns|s)[ .:]*)?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19[3-9]\\d|20[01]\\d)",
Jb=`admin|ad|quản trị(?: (?:viên|chính|phụ|trang))?|(?:đã )?ký(?: tên)?|${n1}`,cw=new RegExp(`\\s*\\((?:${Jb}|nam|nữ)\\)\\s*|(?:\\s*[,:;]|\\s+[-–—])\\s*(?:${Jb})[-–—.,;:"” ]*$`,"giu");function Qb(e){
let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace($p,"").replace(Lp,"");return t}var Ou=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),o1=e=>e.some((t,n)=>n>1&&Oa(t)&&/^(?:thị|văn)$/i.test(e[
n+1]??"")),r1=e=>e.length===2&&/^(?:anh|chị|cô|thầy|đ\x2fc|đc|đ\x2fc\.)$/i.test(e[0]);function uw(e){let t=e.split(/[\r\n]+/).map(c=>Ou(Qb(c.replace(/\s+/g," ").trim().replace(t1,"")))).filter(
c=>c.length>0),n=t.flat();if(e1.test(Qb(e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(c=>c.length>2||c.length>1&&!/^(?:thị|văn)$/i.test(c[1])&&(Oa(c[0])||r1(c))),r=t.length>1&&
n.length===t.length&&!Oa(n[0]),[s="",i=""]=e.split(/\s[-–—]\s/).map(c=>c.trim()),a=Ou(s).length>1&&Ou(i).length>1&&Oa(Ou(i)[0]);return o.length>1||r||a||o1(n)}var $u=/^[-–—+*•.,;:"“«„ ]+/,_p=
/[-–—.,;:"”» ]+$/,s1=/^'([^']*\p{L}[^']*)'$/u,dw=e=>e.replace($u,"").replace(_p,"").replace(s1,"$1").replace($u,"").replace(_p,""),qt=(e,t)=>({ok:!1,reason:e,suggest:t});function Lu(e,t,n){if(
e.length>t)return qt(n);if(no(e)==="NOTHING")return qt("EMPTY");let o=Ao(e);return o&&o!=="unicode"||e.includes("\ufffd")?qt("ENCODING",(xr(e)||{}).text):e.length<2?qt("SHORT"):void 0}function i1(e){
if(Ap(e)!=="either")return;let t=Gs(e.slice(e.indexOf(" ")+1));return t.ok?t.suggest??t.name:void 0}var a1=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,c1=e=>e.replace(
/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(n??r)+((o??s)==="D"?"Đ":"đ"));function bw(e){if(typeof e!="string")return N(e);let t=e.replace(a1,n=>n.normalize("NFKC"));return(t===e?e:
c1(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var u1=
/(?:[\u2190-\u2bff]|[\u{1F000}-\u{1FAFF}]|[\u200d\ufe0f])+/gu;function d1(e){if(e.length>300)return e;let t=e.replace(u1," ");for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(cw," ").trim();return t}
var l1=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Gs(e){let t=d1(bw(e)),n=N(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300),r=dw(o),s=r;for(let d=0,p="";d<5&&
s!==p;d+=1)p=s,s=dw(s).replace(aw,"").replace($p,"").replace(ow,"").replace($u,""),Ap(s)||(s=s.replace(Lp,"").replace($u,""));let i=s.toLowerCase(),a=Lu(n,250,"LONG")||Lu(s,250,"LONG");if(a)return a;
if(rw(s))return qt(/[-,;(\x2f:\n]/.test(s+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&(uw(t)||iw.test(s)))return qt("TWO_PEOPLE");if(sw.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(
i))return qt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(s))return qt("CHARS");if(s.length>60)return qt("LONG");let c=s.split(/[\s.'-]+/).every(d=>l1.test(d)||d.toLowerCase(
)===d.toUpperCase())?s:kg(s),u=s===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:s,suggest:i1(c)??(c===s?void 0:c),notes:s.includes(" ")?u:[...u,"ONE_WORD"]}}var lw="Ban Thường vụ",pw="Ủy ban Kiểm tra",
mw="Văn phòng",hw=new Map(Object.entries({ct:"Chủ tịch",btv:lw,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:pw,cnubkt:`Chủ nhiệm ${pw}`,vp:mw,cvp:`Chánh ${mw}`,cv:
"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",ctcd:"Chủ tịch Công đoàn",ctcdcs:"Chủ tịch CĐCS",nv:"Nhân viên",cb:"Cán bộ",cbct:
"Cán bộ chuyên trách",uvtv:`Ủy viên ${lw}`}));function p1(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=hw.get(e),r=o?void 0:hw.get(n);return r?`${t==="p"?"Phó":"Ủy viên"} ${r}`:o}var m1=
" (?:LĐLĐ|CĐ|CĐCS|UBND|HĐND|công đoàn|liên đoàn|tỉnh|huyện|xã|phường)(?!\\p{L})",h1=new RegExp(`(PCT|Phó (?:CT|Chủ tịch))[ .]?TT(?= *(?:$|[-–,;(/])|${m1})`,"iu");function ww(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C|TB|GĐ|HT|BT)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(h1,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>p1(X(
t.replace(/\./g,"")))||t)}var g1=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"],f1=()=>gw??(gw=g1.map(ww)),gw,
fw=e=>(yw??(yw=y1())).get(e),y1=()=>new Map([X,K].flatMap(e=>f1().map(t=>[e(t),t]))),yw;function kw(e){let t=N(e).slice(0,300).replace(_p,""),n=Lu(t,100,"TOO_LONG");if(n)return n;if(no(t))return qt(
"SHIFTED");if(!/\p{L}/u.test(t))return qt("CHARS");let o=ww(t),r=fw(K(o))||fw(X(o))||o,s=wg(r,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||
r.length>100?void 0:r,notes:[]}}var b1=/^(?:\(\d{1,3}\+?\) )?(\S.*?\S)(?: [-–] (?:Trang chủ|Home|Bài viết|Giới thiệu))? [|] Facebook$/i;function Pp(e){let t=N(bw(e)),n=no(t.slice(0,1e3));return n&&
n!=="NOTHING"?qt(`${n}_IN_NAME`):Lu(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,suggest:b1.exec(t)?.[1],notes:[]}:qt("CHARS"))}function xw(e){return Pp(e)}var Ow=1e3;function Tw(e){if(
/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Ow?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Ks(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,
"|").replace(/<\x2f?[a-z]{1,6} ?\x2f?>|[“”«»{}]/gi," ").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,
".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var w1=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),vw=new RegExp(`(^|[^a-z])(?:${w1})(?![a-z])[ .:]{0,3}`,"g"),Ep=e=>/[a-z]/.test(e)?e.replace(vw,"$1|").replace(vw,"$1|"):e,k1="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|ml|x|#",x1=
new RegExp(`(^|[^a-z])[ ,;|-]*(?:${k1}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),v1=/(\d)() ?\x2f ?(\d{2,4})$/,S1=/(^|[^a-z]) ?\((\d{1,6})\)$/,R1=/(?:^|\D)(?:\+?84|0)?[35789]\d{8}$/,Bn=e=>e.replace(/\D/g,
"").length;function Cw(e){let t=e.slice(-40),n=x1.exec(t),o=n?null:v1.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,e.length-c.length+1),p=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(p)&&Math.abs(
+p.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||S1.exec(t)||[],a=e.slice(0,e.length-r.length)+s;return r&&!n&&R1.test(a.replace(/[ .()-]/g,""))?{text:`${a} nam`,ext:""}:r&&Bn(
a)>=(n?7:10)?{text:a,ext:i}:{text:e,ext:""}}function Mp(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?n=o:Bn(o)>6&&Bn(t[r]||"")>6?t.push(
o):t[r]+=n+o}return t.slice(0,20)}var O1=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Sw=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,Rw=
"\\d{1,2} ?(?:h|gio)(?:\\d{2})?",T1=new RegExp(`(^|[^\\d.-])${Rw}(?: ?- ?${Rw})?(?![\\p{L}\\d])`,"gu"),C1=/(?:^|[^a-z])(?:cm(?:nd|t)|cccd|can cuoc|mst|ma so thue|stk|so tai khoan)(?![a-z])/,$1=
new RegExp(["khong (?:con )?(?:dung|su dung|hoat dong|lien lac)(?: nua| duoc)*(?=[ .)]*(?:$|[|,;]))","\\(bo\\)","da (?:doi|bo|huy|khoa)(?![a-z])"].join("|")),$w=e=>/[a-z]{2}/.test(e)&&(C1.test(e)||
$1.test(e)),Lw=e=>e.replace(/(^|[ |])\d{1,2}[.)] (?=\(?(?:0\d|\+84))/g,"$1|"),L1="(?:https?:\x2f/)?(?:www\\.|chat\\.)?(?:zalo|wa)\\.me/",A1=new RegExp(
`${L1}(?:\\?phone=)?(\\+?\\d{9,12})(?![\\d.])(?:[/?][^ |]*)?`,"g"),_1=/(^|[ (|])(?:\d{1,2}\x2f\d{1,2}\x2f|(?:sn|sinh(?: nam)?) ?)(?:19|20)\d\d(?=$|[ ),.|])/g,P1=
/^(0?[35789]\d{8}|0?2\d{9}|[35789]\d\d\.\d{3}\.\d{3})[.,]0{1,2}$/,Aw=e=>e.replace(P1,"$1").replace(A1,"me $1").replace(_1,"$1ngay ");function _w(e){return e.length>Ow||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(O1,"|").replace(T1,"$1|").replace(Sw,"$1|").replace(Sw,"$1|")}var Pw={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:["84","00",
"[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Ew=Pw,Mw={version:Ew.version,country_calling_codes:{84:["VN"]},countries:{VN:Ew.countries.VN},nonGeographic:{}};
function Nw(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var Iw=Nw("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Dw=Nw("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Fw=e=>Np(e)&&
e.length===11?`0${Iw.get(e.slice(1,4))}${e.slice(4)}`:"",Np=e=>Iw.has(e.slice(1,4));function Au(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>Dw.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ip=(e,t)=>`0${Dw.get(t)}${e.slice(1+t.length)}`;var _u=(e,t)=>new RegExp(`^(?:${e})$`).test(t),Pu=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(_u(t,this.national))return _u(n[1][0],this.national)?"MOBILE":_u(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>_u(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var Qe=e=>({ok:!1,reason:e}),M1=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Kw=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,N1=
/^0(?:69\d{5,8}|80\d{5,6})$/,I1=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Mu(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(Kw.test(n))return Qe("FAKE");if(
I1.test(n))return Qe("SERVICE_NUMBER");if(N1.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Qe("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return Uw(r[0]==="0"?r:`0${r}`,zw(e,o));if(t)return Qe(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return Qe(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=Uw(`0${r}`,zw(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function zw(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function Uw(e,t){let n=Eu(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?D1(e):null)||Eu(Fw(e),"convertible","OLD_11_DIGIT")||F1(e,t)||Qe(U1(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(M1.test(e)||n.notes.push("UNKNOWN_PREFIX"),z1(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Kw.test(e)?Qe("FAKE"):n}function Eu(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new Pu(`+84${e.slice(1)}`,Mw),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var D1=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function F1(e,t){let n=Au(
e),o=!/^2/.test(n)||Bw(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?Eu(Ip(e,n),"convertible","OLD_AREA_CODE"):null}var Bw=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function z1(e,t){let n=Au(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Bw(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Dp(e){let t=`0${e.slice(3)}`,n=Au(t),o=n?Eu(Ip(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function U1(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Np(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Dr(e){if(e==null)return Qe("EMPTY");if(typeof e!="string"&&
typeof e!="number")return Qe("CHARS");let t=Lw(Aw(Tw(String(e)).replace(/^(\d{9,12})\.0$/,"$1")));if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Qe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Qe("SCIENTIFIC");let n=Mp(t).reduce((o,r)=>o.concat(B1(r)),[]);return n.length?G1(n):Qe(K1(t))}var K1=e=>/\p{L}/u.test(Ep(e))?"CHARS":"EMPTY",jw=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function B1(e){if($w(e))return[Qe("CHARS")];let{text:t,ext:n}=Cw(e),o=Ep(t);if(jw.test(o)){if(W1(o))return[Qe("LETTER_FOR_DIGIT")];let r=_w(o);if(jw.test(r))return[Qe(
"CHARS")];if(Bn(r)===0)return[];if(Bn(r)<7)return[Qe("CHARS")];let s=Ww(r,n).map(j1);return s.some(({ok:i})=>i)?s:[Qe("CHARS")]}return Bn(o)===0?[]:Ww(o,n)}var j1=e=>e.ok?{...e,notes:[...e.notes,
"TEXT_AROUND"]}:e;function Ww(e,t){let n=Mp(e).filter((s,i,a)=>a.length<2||Bn(s)>0),o=n.length>1?n.map(Mu):Z1(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:
`${r.display} (máy lẻ ${t})`,ext:t}]:o}var W1=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Bn(e)>5;function Z1(e){return e.length<80&&Bn(e)>15&&Zw(e.match(/\+?\d+/g)||[])||[Mu(e)]}function Zw(
e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Mu(e.slice(0,t).join(" ")),o=n.ok?Zw(e.slice(t)):null;if(o)return[n,...o]}return null}function G1(e){let[t=Qe("EMPTY")]=e;if(
e.length<2||t.ok&&e.every(o=>o.ok&&o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Qe("MULTIPLE")}var H1={
[M.page]:["pageName","address","name","office","phone","email"],[M.group]:["pageName","address","name","office","phone","email"],[M.person]:["accountName","address","name","office","phone","email"],[
M.none]:["reason"]},V1=(e,t)=>t==="kind"||H1[yt(e)??M.page].includes(t),Fp=e=>yt(e)===M.none?["kind","reason"]:le,zp=(e,t)=>({key:e,with:t}),dn=(e,t,n={},o)=>({field:e,level:"fault",problem:zp(t,o),
...n}),Hs=(e,t)=>({field:e,level:"ask",problem:zp("account.ask",{value:t}),suggest:t}),Qo=(e,t,n)=>({field:e,level:"note",problem:zp(t,n)});function q1(e){let t=Ru(e),n=!t.ok&&t.reason==="OTHER_SITE"?
vp(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Qo("address",`address.note.${o}`))}:{value:N(e),findings:[n?dn("address","account.otherNetwork",{},{
network:n}):dn("address",`address.${t.reason}`),...t.suggest?[Hs("address",t.suggest)]:[]]}}var Gw=e=>t=>{let n=Dr(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Dp(n.e164):void 0;return n.ok?{
value:n.display,key:n.e164,findings:[...o===void 0?[]:[Hs(e,Hw(o))],...n.notes.map(r=>Qo(e,`phone.note.${r}`))]}:{value:N(t),findings:[dn(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Hs(e,Hw(r)))]}}
,Hw=e=>{let t=Dr(e);return t.ok?t.display:e};function X1(e){let t=Pc(e),n=t.suggest?[Hs("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Qo("email",
`email.note.${o}`))]}:{value:N(e),findings:[dn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Hs("email",o))]}}var Y1={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:
"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Ca=(e,t)=>n=>{let o=t(n),r=o.suggest?[Hs(e,o.suggest)]:[];if(!o.ok){let s={label:Lt(e),example:Y1[e]??""};return{value:N(n),findings:[dn(
e,`person.${o.reason}`,{},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Qo(e,`person.note.${s}`))]}};function J1(e){let t=N(e);return{value:t,findings:t.length>500?[dn("reason",
"account.reasonLong")]:[]}}function Q1(e){let t=yt(e);return t?{value:t,findings:[]}:{value:N(e),findings:[dn("kind","account.kindUnknown",{},{text:N(e)})]}}var eP={kind:Q1,accountName:Ca(
"accountName",xw),pageName:Ca("pageName",Pp),address:q1,name:Ca("name",Gs),office:Ca("office",kw),phone:Gw("phone"),email:X1,second:Ca("second",Gs),secondPhone:Gw("secondPhone"),reason:J1},tP=[
"accountName","pageName","name","office","second","reason"];function nP(e,t,n){try{return oP(e,t,n)}catch(o){return{value:t,findings:[dn(e,"account.cellUnreadable")],broke:o}}}function oP(e,t,n){if(
!N(t))return V1(n,e)?e==="kind"||e==="reason"?{value:"",findings:[dn(e,`account.${e}`)]}:{value:"",findings:[dn(e,"account.required",{},{label:Lt(e)})]}:{value:"",findings:[]};let o=tP.includes(e)?xr(
t):void 0;return o?{value:t,findings:[dn(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:eP[e](t)}function rP(e,t){let n=(o,r)=>[{...Qo("kind",o),level:"ask",suggest:r,setField:"kind"}];
return t==="group"&&e!==M.group?n("account.addressIsGroup",M.group):e===M.group&&t&&!["group","share"].includes(t)?[Qo("address","account.groupAddress")]:t==="page"&&e===M.person?n(
"account.addressIsPage",M.page):[]}function sP({name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[dn("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);
return K(n.value)===K(e.value)?new Set(r).size===2?[]:[Qo("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[Qo("secondPhone","account.secondPhoneIsFirst")]:[]}function er(e){let t=yt(
e.kind)??"",n=Fp(t),o={};for(let i of le)o[i]=n.includes(i)?nP(i,e[i],t):{value:N(e[i]),findings:[]};let r=le.filter(i=>"broke"in o[i]),s={};for(let i of le)s[i]=o[i].value;return{values:s,findings:[
...le.flatMap(i=>o[i].findings),...rP(t,o.address.addressKind),...n.includes("second")?sP(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:
o.address.addressKind??"",...r.length?{broke:r.map(i=>o[i].broke)}:{}}}var Vw=5,qw=120;function Xw(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),nn(a.trim(),qw)])),r={rows:
e.filter(i=>!kl(i)),samples:e.filter(kl),cores:jg(t)},s=(i,{level:a,field:c},u)=>{let d=[...u.units??Gi(u.rows)],p=d.map(m=>o.get(m)||nn(m,qw)),l=p.slice(0,Vw).join("; ")+(d.length>Vw?"; …":"");
return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{key:`across.${i}`,with:{units:l,count:u.rows.length,other:p[1]||""},field:u.field??c}}};return Object.entries(Tc).flatMap(([i,a])=>{try{
return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),[]}})}function Yw(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Up=e=>e?`"${e}" `:"";function Kp(e,t=""){if(typeof e!="number")throw new TypeError(Up(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Up(t)+"expected integer >= 0, got "+e);return e}function Vs(e,t,n=""){if(Yw(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Kp(t,"length");let o=Yw(e),r=t!==void 0?
` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=Up(n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function ek(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Kp(e.outputLen),Kp(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var iP=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Jw=(
e,t)=>{iP(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function qs(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Nu(e,t){Vs(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function $a(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Iu(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function vn(e,t){return e<<32-t|e>>>t}var tk=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",aP=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Bp(e){if(Vs(e),tk)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=aP[e[n]];return t}function Qw(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function nk(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(tk)try{return Uint8Array.fromHex(e)}catch(r){
throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=
0;r< n;r++,s+=2){let i=Qw(e.charCodeAt(s)),a=Qw(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}
o[r]=i*16+a}return o}function cP(e,t,n="opts"){return Jw(e,"defaults"),t!==void 0&&Jw(t,n),Object.assign(Object.create(null),e,t)}function ok(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=cP({},t,"info");let n=(r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=
r=>e(r),Object.assign(n,t),Object.freeze(n)}var rk=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Du=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,"destroyed",!1);if(ek(t),Vs(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;
s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),$a(r)}update(t){return qs(this),this.iHash.update(t),this}digestInto(t){
qs(this),Nu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;
return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},sk=(()=>{let e=((t,n,o)=>new Du(t,n).update(o).digest());return e.create=(t,n)=>new Du(t,n),e})();var uP=e=>e/2**32|0,dP=e=>e>>>0;function ik(e,t,n,o){
let r=uP(n),s=dP(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function ak(e,t,n){return e&t^~e&n}function ck(e,t,n){return e&t^e&n^t&n}var Fu=class{constructor(t,n,o,r){ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(t),this.view=Iu(this.buffer)}update(t){qs(this),Vs(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(
let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=Iu(t);for(;r<=s-a;a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(
this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){qs(this),Nu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[
i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(0)),ik(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:Iu(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let p=0;p< u;p++)a.setUint32(4*p,d[p],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}
_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},uk=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var lP=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),tr=new Uint32Array(64),jp=class extends Fu{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);
ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=
this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let l=0;l<16;l++,o+=4)tr[l]=n.getUint32(o,!1);for(let l=16;l<64;l++){let m=tr[l-15],h=tr[l-2],g=vn(m,7)^vn(m,18)^m>>>3,b=vn(h,17)^vn(h,
19)^h>>>10;tr[l]=b+tr[l-7]+g+tr[l-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:p}=this;for(let l=0;l<64;l++){let m=vn(c,6)^vn(c,11)^vn(c,25),h=p+m+ak(c,u,d)+lP[l]+tr[l]|0,b=(vn(r,2)^vn(r,13)^vn(r,22))+ck(
r,s,i)|0;p=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,p=p+this.H|0,this.set(r,s,i,a,c,u,d,p)}roundClean(){$a(tr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),$a(this.buffer)}},Wp=class extends jp{constructor(){super(32,uk)}};var zu=ok(()=>new Wp,rk(1));var pP=16,dk=e=>Bp(e.slice(0,pP));function La(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}
return Uint8Array.from(n)}var nr=e=>dk(zu(La(e))),Zp=e=>Bp(zu(La(e))),Xs=class{constructor(t){this.known=new Map;this.start=sk.create(zu,nk(t))}of(t){let n=this.known.get(t)??dk(this.start.clone(
).update(La(t)).digest());return this.known.set(t,n),n}};var mP=8,lk="1",Ys=e=>e.trim()?nr(e.trim().normalize("NFC")).slice(0,mP):Z.noNotice,pk=(e,t)=>e===Z.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:Ys(
t),mk=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},Sn=e=>yt(
e.kind)!==M.none&&mk(e).some(t=>t!==""),hk=(e,t,n)=>`${e||Z.formUser}, ${fe(t)}, ${Z.notice(n)}`,Uu=e=>`${Z.withdrawn}, ${fe(e)}`,Js=e=>/^(da )?(rut|thu hoi)\b/.test(X(e).trim()),Ku=e=>e.startsWith(
`${Z.withdrawn}, `),gk=e=>e.endsWith(Z.oldTerms)?e:`${e.trim()}${Z.oldTerms}`,hP=(e,t)=>t.of("consent",e.consent.trim(),...mk(e)),Qs=(e,t)=>[lk,t.name,hP(e,t)].join(".");function ko(e,t){if(
!e.consent.trim())return e.consentMark?"ended":"none";if(Js(e.consent))return"withdrawn";let[n,o,r]=e.consentMark.split(".");return n===lk&&r&&(!t||o!==t.name)?"unknown":t&&e.consentMark===Qs(e,t)?
"given":"ended"}var fk=(e,t)=>!Js(e)&&e.trim()!==""&&!e.includes(Z.notice(Ys(t))),yk=e=>e.split(Z.notice(""))[1]?.trim()??"";var bk=In(le.map(Lt));function Bu(e){let t=e.split(/[,;\n]/).map(r=>r.trim(
)),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?bk(`${s}, ${t[r+1]}`):void 0,a=i??bk(s);i&&(r+=1),a?n.add(a):s&&o.push(s)}return{fields:le.filter(r=>n.has(Lt(r))),unknown:o}
}var gP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,xo=e=>gP.test(e),wk=(e,t,n)=>xo(e)&&e>=t&&e<=n,kk=({shown:e,updated:t},n,o)=>[e,t].find(r=>wk(r,n,o))??"";function xk(e,t,n,o){return e.hasRows?e.witnessed?
e.witnessed:e.complete?kk(e,t,n)||n:!o&&wk(e.shown,t,n)?e.shown:"":""}function vk(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let o=kk(e,t,n);if(o)return{witnessed:o};
let r=e.shown!==""&&!(xo(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function fP(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?Os[t].withoutRows:e.some(
n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:_.reported}function Sk(e,t,{last:n,isWitness:o,...r},s,i,a){let c=fP(e,t),u=
c!==_.missing&&c!==_.fix&&c!=="",d=g=>g.reduce((b,w)=>w.updated>b?w.updated:b,""),p=e.filter(({isPending:g})=>!g),l={...r,updated:d(p),hasRows:p.length>0,complete:u},m=xk(l,n,i,o),h=c===""?"":Af(s,m,
a);return{status:c,timeliness:h,count:e.filter(g=>!g.isNone).length,first:m,witness:vk(l,n,i),updated:d(e),order:yP(c,h),pending:e.length-p.length}}function yP(e,t){let n={[_.missing]:0,[_.fix]:10,[
_.reported]:20,[_.none]:30,[_.approved]:40,"":50},o={[we.overdue]:0,[we.late]:1,[we.grace]:2,[we.open]:3,[we.onTime]:4,"":5};return n[e]+o[t]}var bP=3,Rk=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,
"")??"";function Ok(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){for(let a of new Set([X(At(s)),Rk(i.code)]))if(a){let c=o.get(a);c?c.push(
i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?Rk(r):X(At(r)))??[];return s.length>bP?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var ei={full:
"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},wP=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,kP=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,xP=4e5,vP=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],Fr=(...e)=>new RegExp(e.join("|"),"i"),SP=[[Fr("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Fr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[Fr("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[Fr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[Fr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
Fr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],RP=Fr("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function Tk(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:vP.find(([s])=>n[2].startsWith(
s))?.[1]??"other",code:r}}if(t.length||RP.test(e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=SP.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function Ck(e,t){let n=e.slice(0,xP),o=[...n.matchAll(wP)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:
i.index+i[0].length})).filter(({email:i})=>!kP.test(i)&&t(i)),r=new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),p=o.slice(0,u).reverse().find(
m=>m.email!==i),l=Tk(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??Tk(n.slice(Math.max(p?.to??0,a-1e3),a));l==="late"?s.add(i):l&&!(r.has(i)&&l.code==="")&&r.set(i,{email:i,...l})}),{bounces:[
...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var ln=100,Gp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function OP(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!Dn(o)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),St(e)===te.merged){let s=t.named(r);r?
s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}
):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function TP(e,t,n){let o=[],r=e.code.trim(),s=
e.parent.trim();r?r.length>ln?o.push({column:"code",problem:{key:"roster.codeLong",with:{most:ln}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):Gp(s)&&
!t.has(j(s))&&o.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:s}}}),o.push(...OP(e,n));for(let{text:i,suggest:a,reason:c}of Le(e.email).bad)o.push({column:"email",problem:a?{
key:"roster.askEmail",with:{text:i,suggest:a}}:c==="URL_IN_EMAIL"||c==="PHONE_IN_EMAIL"?{key:`email.${c}`}:{key:"roster.badEmail",with:{text:i}}});for(let i of Cf(e.phone))Dr(i).ok||o.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!Eo(e.required)&&o.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&pe(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),o}function ju(e,t){let n=e.code.trim(),o=
Object.prototype.hasOwnProperty.call(t,n)?t[n]:void 0;if(!o)return;let r=o.email.split(", "),s=Le(e.email).emails.map(Re),i=r.filter(a=>s.includes(Re(a))||e.email.toLowerCase().indexOf(a.toLowerCase(
))>=0);return i.length&&(o.why!==void 0||i.length===r.length)?{...o,email:i.join(", ")}:void 0}function Wu(e,t){let n=(ju(e,t)?.email??"").split(", ").map(Re);return Le(e.email).emails.filter(
o=>!n.includes(Re(o)))}function CP(e,t){let n=ju(e,t);if(!n)return[];let{email:o,why:r}=n,s=E(n.day);return[{column:"email",problem:r?{key:"roster.returnedEmail",with:{text:o,day:s,why:ei[r]}}:{key:
"roster.refusedEmail",with:{text:o,day:s}}}]}function Aa(e,t={},n=()=>{}){let o=new Map;for(let s of e.map(({code:i})=>j(i)))s&&o.set(s,(o.get(s)??0)+1);let r=Ne(e);return e.map(s=>{try{return[...TP(
s,o,r),...CP(s,t)]}catch(i){return n(i),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Hp=e=>Object.fromEntries(e.map(t=>[t,""])),$P=["unit",...le],Lk=e=>$P.every(t=>e[t].trim()===""),xe=
e=>ro(e.usage)===ye.stopped;function LP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function AP(e,t,n,o){let r=[],s=(i,a)=>{r.push({column:
i,problem:a})};e.unit.trim()?t===void 0&&s("unit",LP(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!ro(e.usage)&&s("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!ea(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Gc(i.problem)});return r}
function _P(e,t){return{blank:!1,active:!0,pending:!1,unit:Vp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Hp(["unitName",...eo]),rowId:t}}}function Vp(e,t){try{return e()}catch{return t}}function PP(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function EP(e,t,n,o,r,s,i){let a=Lk(e),c=e.unit.trim();if(a)return{blank:a,active:!1,pending:!1,unit:c,isNone:!1,review:"waiting",consent:ko(e,o),
faults:[],remarks:[],own:Hp(["unitName",...eo])};let u=i??er(e),d=t.get(c),p=xe(e),l=zn(e,o),m=p?[]:AP(e,d,u,r);!p&&l==="returned"&&m.push({column:"",problem:Gc(au(e.comment))});let h=p?[]:
u.findings.filter(v=>v.level!=="fault").map(({field:v,problem:R})=>({column:v,problem:Gc(R)}));!p&&e.review.trim()&&iu(e,o)&&h.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:g}=Bu(
e.fixFields);!p&&g.length&&h.push({column:"",problem:{key:"account.fixUnknown",with:{text:g.join(", ")}}});let b=ko(e,o);!p&&Sn(e)&&h.push(...PP(b));let w=Go(e,o).join(", ");return!p&&w&&
e.comment.trim()&&h.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:w}}}),{blank:a,active:!p,pending:!p&&!Et(e,s),unit:c,isNone:yt(e.kind)===M.none,review:l,faults:m,
remarks:h,reading:u,consent:b,own:{unitName:d??"",faults:"",remarks:"",changed:w,rowId:n,addressKey:u.addressKey,mask:""}}}function MP(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(
o.rowId)?o.rowId:Vp(()=>Lk(o),!1)?"":t();return n.add(r),r})}function NP(e){let t=new Map;for(let n of e){if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):
o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function IP(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:p,unit:l}=t[c];return!u||!p?[]:[{rowId:
d.rowId,unit:l,key:p.addressKey,kind:p.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:p.phoneKey,email:p.emailKey}]}),i=Xw(s,n.map(({code:a,name:c})=>({code:a,name:c})),
o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let p of a.map(l=>r.get(l)))(c==="fix"?p?.faults:p?.remarks)?.push(d)}}function DP(e,t){let n=new Map;return e.forEach(({
updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let p={isPending:i,isNone:c,hasFault:d.some(bn),review:u,updated:o},l=n.get(a);l?l.push(p):n.set(a,[p])}),n}
function FP(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>xo(d)&&d< i?"":d,c=Sk(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:
o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:vt(e.extendedTo)},o.now,o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:St(e)===te.dissolved?"0":
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:na(n)?"1":"0"},standing:c}}function zP(e,t,n){let o=DP(e.accounts,t),r=jc(e.units,e.round),s=Aa(e.units,e.refused,n);
return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Hp($r)};let u=s[a];if(!e.round||!ct(e.round))return{blank:c,pending:0,faults:u,obligation:
Vp(()=>r(a),"report"),own:{...$k($r,i),faults:Vc(u)}};try{let d=o.get(i.code.trim())??[],p=r(a),{cells:l,standing:m}=FP(i,d,p,e),{witness:h,pending:g}=m;return{blank:c,faults:u,obligation:p,pending:g,
witness:h,own:{...l,faults:Vc(u,l.status===_.missing?g:0)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...$k($r,i),faults:Vc(u)}}}})}
var $k=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Ak(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=Ok(e.units),s=MP(e.accounts,e.newId),i=
e.accounts.map((a,c)=>{try{return EP(a,o,s[c],e.markKey,r,e.round,e.readings?.get(a))}catch(u){return n(u),_P(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);NP(i),IP(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:ia(a.faults),remarks:jf(a.remarks),mask:Zf(a.faults)});return{accounts:i,units:zP(e,i,n),broke:t}}function ti(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!Ku(t.consent)?{consent:Uu(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var _a=(e,t,n,o)=>t.flatMap((r,s)=>{let i=ti(e,r,n.accounts[s]);
return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function zr(e){return Object.fromEntries(fn.map(t=>[t,Wf(e.faults,t)]))}var Ke=(e,t,n=!1,o)=>Ur(e,
e.round(),t,n,o);function Ur(e,t,n,o=!1,r){let s=Ak({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),
lastWitness:e.lastWitness(),isWitness:o,...r&&{readings:r}});return e.broke(s.broke),s}var qp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),_k=(e,t,n)=>e.some(o=>t[o]!==n[o]);function ni(e,t,n){
return e.flatMap((o,r)=>{let s=t.accounts[r].own;return n(o,r)&&_k(eo,s,o)?[{index:r,cells:qp(eo,s)}]:[]})}function Zu(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&
s!==o.unitName?[{index:r,cells:{unitName:s}}]:[]})}function vo(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&_k($r,s,o)?[{index:r,cells:qp($r,s)}]:[]})}var Xp=(e,t,n)=>e.filter((
{index:o})=>t[o]!==n.accounts[o].own.faults).map(({index:o})=>({index:o,notes:zr(n.accounts[o])}));function Gu(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",Zu(n,t,o)),e.putOwn(
"accounts",ni(n,t,o)),e.putOwn("accounts",_a(e,n,t,o)),e.putOwn("units",vo(e.table("units").rows,t,o))}var UP=3;function Pa(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(
i))continue;let c=0,u=a.filter(o).filter((d,p,l)=>((p===0||l[p-1]!==d-1)&&(c+=1),c<=UP));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var Hu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
o)=>({index:o,notes:zr(n)})));function Pk(e,t,n){let o=e.table("accounts").rows,r=Yp(e,{accounts:o,units:[t],typed:[],added:[],readings:n});return e.putNotes("accounts",o.flatMap((s,i)=>s.unit.trim(
)===t?[{index:i,notes:zr(r.accounts[i])}]:[])),r}function Yp(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i,readings:a}=t,c=e.table("accounts").rows.map(g=>g.faults),u=c.length,d=Ke(e,n,!1,
a),p=(g,b)=>{let w=d.accounts[b];Object.assign(g,w.own,ti(e,n[b],w))};for(let g of r)p(g.cells,g.index);i.forEach((g,b)=>p(g,u+b));let l=s.map(g=>{let{updated:b,by:w,source:v,round:R,answer:T}=n[g],C=
d.accounts[g],y={updated:b,by:w,source:v,round:R,answer:T},f=ti(e,n[g],C);return{index:g,cells:{...qp(eo,C.own),...y,...f}}}),m=new Set([...r,...l].map(({index:g})=>g)),h=ni(n.slice(0,u),d,(g,
b)=>!m.has(b)&&o.includes(g.unit.trim())).map(({index:g,cells:b})=>({index:g,cells:{...b,rowId:n[g].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",l),e.putOwn(
"accounts",h),e.putOwn("accounts",_a(e,n.slice(0,u),d,(g,b)=>!m.has(b)&&o.includes(g.unit.trim()))),e.putOwn("units",vo(e.table("units").rows,d,g=>o.includes(g.code.trim()))),e.putNotes("accounts",Xp(
[...r,...l,...h],c,d)),d}function Ek(e,t){let{notice:n}=e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&fk(o[a].consent,n)).length;return[...n?[
]:[{key:"setting.empty",with:{label:ke.notice.label}}],...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var oi=e=>xe(e)&&e.kind!==M.none&&Tr.every(t=>e[t].trim()==="");function Vu(e,t){let n=fc(
e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((o,r)=>t.accounts[r].active||!Sn(o)?[]:[{row:o,index:r,isDue:o.updated!==""&&o.updated.slice(0,10)< n}])}var pn=e=>nr(
JSON.stringify(fn.map(t=>e[t])));function KP(e,t,n){let o={row:e.rowId},r=zn(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:_o(au(e.comment)),...o});for(
let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:_o(c.problem),field:c.field,...o});let i=Go(e,n).join(", "),a=e.comment.trim();return i&&a?s.push({key:"remark",sentence:_o({
key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:"remark",sentence:_o({key:"account.changedSince",with:{columns:i}}),...o}),s}var Be=(e,t)=>e.rowId||`~${t}`,Ea=
e=>({markKey:e.markKey(),round:e.round()}),BP=(e,t)=>!Sn(e)||["given","unknown"].includes(ko(e,t));function qu(e,t,n=er(e)){let o={row:e.rowId};return zn(e,t)==="returned"?[V({key:
"form.confirmReturned"},o)]:BP(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({field:r,problem:s})=>({key:s.key,sentence:_o(s),field:r,...o})):[V({key:"form.confirmConsent"},o)]}function Kr(e,
t,{markKey:n,round:o},r=er(e)){let s=Object.fromEntries(le.map(c=>[c,e[c]])),i=xe(e),a=!i&&!Et(e,o);return{rowId:Be(e,t),version:pn(e),fields:s,stopped:i,pending:a,mayConfirm:a&&qu(e,n,r).length===0,
usage:e.usage,answer:Et(e,o)?e.answer:"",says:i?[]:KP(e,r,n),review:zn(e,n),comment:e.comment,fixFields:Bu(e.fixFields).fields.filter(c=>Fp(e.kind).includes(c))}}var jn=(e,t,n)=>Io({dueBefore:
t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:vt(e?.extendedTo??"")},n),or=(e,t)=>e.flatMap((n,o)=>n.unit.trim()===t&&le.some(r=>n[r])?[{row:n,index:o}]:[]);function Ma(e,t){return t.some(
n=>n.mergedInto.trim())?new Map(Ne(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):new Map}var Na=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=t.get(n.unit.trim());return r===void 0||xe(n)||yt(
n.kind)===M.none||!le.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var Bt=e=>Lr(e.table("rounds").rows),Wn=(e,t)=>Bt(e).find(({round:n})=>n.id===t),Mk=e=>Bt(e).find(({round:t})=>t.state==="moving");
function Rn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Jp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Nk=(e,t)=>({...Jp(e),...Jp(t)}),Qp=({
required:e,onTime:t,reported:n,missing:o,accounts:r})=>Jp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}),Ik=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}
)=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var Dk=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Fk=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&
e.frozenAt===""&&t>=e.dueBefore;function em(e,t){let n=e.round();if(!Fk(n,e.today))return;let o=Wn(e,n.id);!o||o.row.frozenAt||Rn(e,o,{...Qp(Nl(Dk(t),n)),frozenAt:e.now})}function jP(e,t,n){let{rows:
o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:p,own:l}=n.units[d];return p||!u.code.trim()?[]:[{
round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:l.status,timeliness:l.timeliness,first:l.first,count:l.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(
d).some(p=>u[p]!==d[p]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,
u]));e.append("history",[...c.values()])}function Xu(e,{row:t,round:n,index:o},r,s){jP(e,n,r);let i=Dk(r),a=eu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,Ls(e.table("units").rows)),c=Fk(n,
e.today)&&!t.frozenAt?{...Qp(Nl(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Ik(t)};Rn(e,{index:o},{closedAt:s,...u,...c,...Nk(da(i),a)})}var zk=e=>e.log(e.table(
"units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function Yu(e,t,n=()=>!0){let{rows:o}=
e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(
c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",s),e.log(r)}function Uk(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>xo(t)&&
!n?[{index:o,cells:{witnessed:t}}]:[]))}var je=e=>e+2,se=class extends Error{constructor(n){super(n.key);this.problem=n}};function rt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let o=Ke(e,e.table("accounts").rows);Gu(e,o),Hu(e,o)}return n})}var ri=200;function WP(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{
approved:po(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Se.passed||a.review===Se.returned)&&Go(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=su(a.approved,a,n);
return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>oi(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),
e.putOwn("accounts",s),e.putOwn("accounts",i)}function On(e,t,{isWitness:n=!1,withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&WP(e,r);let s=Ke(e,r,n);if(!t)e.putOwn("units",vo(e.table(
"units").rows,s,()=>!0));else{Nb(e),zk(e),Gu(e,s);for(let i of["accounts","units"])Pa(e,i,new Set(Object.keys(Q[i].columns)));o&&e.refreshSummary(),Hu(e,s)}return s}function mn(e,t=!0){let n=On(e,!0,{
isWitness:!0,withSummary:t});return n.accounts.length===0?(em(e,n),n):(Yu(e,n),e.rememberWitness(),em(e,n),n)}var Kk=e=>({lines:e.slice(0,ri),more:Math.max(0,e.length-ri)});function ZP(e,t){let n=
t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function GP(e,t){let n=e.table("accounts").rows,o=e.table("units").rows,r=(u,d)=>{let p=n[u],l=t.accounts[u].own.unitName||
p.unit.trim();return{tab:Q.accounts.title,row:je(u),unit:l,title:ZP(l,p),says:d,link:e.linkTo("accounts",u)}},s=t.accounts.flatMap(({faults:u},d)=>{let p=Gf(u);return p.length?[r(d,ia(p))]:[]});
t.units.forEach(({faults:u,own:d},p)=>{let{name:l,code:m}=o[p];u.length&&s.push({tab:Q.units.title,row:je(p),unit:l.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",p)})});let i=
t.accounts.flatMap(({faults:u},d)=>{let p=u.filter(l=>!Ll(l));return p.length?[r(d,ia(p))]:[]}),a=t.accounts.flatMap((u,d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(
let{index:u,isDue:d}of Vu(e,t))d&&a.push(r(u,S({key:"account.keptLong",with:{months:c}})));return{forStaff:Kk(s),forUnits:Kk(i),remarks:a.slice(0,ri)}}function HP(e,t){let n=zs(e,t).filter(({status:c}
)=>c===_.missing).sort(Us),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}of n)i.set(c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,above:u})=>{let d=
c.name.trim()||c.code.trim(),p=cn({above:u});return(i.get(d)??0)>1&&p?`${d} (${p})`:d};return{missing:n.length,missingUnits:n.slice(0,ri).map(({unit:c,above:u})=>({code:c.code.trim(),name:c.name.trim(
),parent:cn({above:u}),phone:c.phone.trim()})),group:n.length===0||!Uc(o)?"":S({key:"below.group",with:{round:o.document,superior:r,deadline:jn(void 0,o,e.today),names:n.slice(0,ri).map(a),more:
Math.max(0,n.length-ri),ask:s||r}})}}var VP=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:t.accounts.filter(o=>!o.blank).length,...GP(e,t),...HP(e,t),settings:n});function Bk(e){
return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):rt(e,()=>{let t=mn(e);return e.readyLines(),$(VP(e,t,XP(e,t).map(S)))})??x({key:"workbook.busy"})}function qP(e){return e?e.dueBefore?[]:[to(
"dueBefore")]:[{key:"round.none"}]}var XP=(e,t)=>[...qP(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Ek(e,t),...e.lostLog()];var Br={rounds:{},open:[]},
YP=4e4,JP=4,Ju=e=>typeof e.count=="number",si=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function QP(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;o+=1){let r=
e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var eE={count:0,sum:"0.0"};function Wk({count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=QP(n);return{count:e+o,sum:`${(r+o*i>>>0).toString(36)}.${(
s+o*a>>>0).toString(36)}`}}var tE=e=>Object.entries(e).flatMap(([t,n])=>n.map(o=>`${t}/${o}`)),tm=e=>tE(e).reduce((t,n)=>Wk(t,n,1),eE),Zk=({rounds:e},t)=>si(e,t)!==void 0;function Gk(e,t){let n=[];
return e.forEach(({state:o},r)=>{Ut(o)&&nu(r,t)&&n.push(r)}),n}function nm(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return Qu(r,n,Gk(t,n),[])}function Qu({
rounds:e,open:t},n,o,r){let s=n,i={...si(e,s)?.kinds},a=new Map,c=({kind:d,matter:p,unit:l},m)=>{let h=si(i,d)??{};if(Ju(h))i[d]=Wk(h,`${p}/${l}`,m);else{let g=a.get(d)??new Map(Object.entries(h).map(
([w,v])=>[w,new Set(v)]));a.set(d,g);let b=g.get(p)??new Set;g.set(p,b),m>0?b.add(l):b.delete(l)}};for(let[d,p]of[[o,1],[r,-1]])for(let l of d.map(m=>nu(m,n)))l&&c(l,p);a.forEach((d,p)=>{i[p]=
Object.fromEntries([...d].map(([l,m])=>[l,[...m]]))});let u={...e};return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function om(e,t){if(!e.open.length)return e;let n=e.open.filter(s=>Ut(t.get(
s)?.state));return{...[...new Set(n.map(Wl))].reduce((s,i)=>Qu(s,i,n.filter(a=>Wl(a)===i),[]),e),open:[]}}var Hk=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Vk=({lost:e,
counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),e.length);function rm(e,t,n){var c;let o=new Set(e.open),r=vy(n),s=new Map;for(let u of Gk(t,n)){let d=o.has(u)?void 0:nu(u,n);if(
!d)continue;let p=s.get(d.kind)??Object.create(null);s.set(d.kind,p),(p[c=d.matter]??(p[c]=[])).push(d.unit)}let i=si(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([
...Object.keys(i),...s.keys()])){let d=si(i,u)??{},p=s.get(u)??{};if(Ju(d)){let l=tm(p);(l.count!==d.count||l.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:l.count})}else a.lost.push(
...jk(d,p).map(([l,m])=>r({kind:u,matter:l,unit:m}))),a.extra.push(...jk(p,d).map(([l,m])=>r({kind:u,matter:l,unit:m})))}return a}function jk(e,t){return Object.entries(e).flatMap(([n,o])=>{let r=
new Set(si(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var nE=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function oE({rounds:e,open:t}){let n=
Object.keys(e).slice(0,JP),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];return[i,{kinds:a===0?{...c}:rE(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;nE(JSON.stringify(
r))>YP;){let[i]=Object.entries(s).filter(a=>!Ju(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=tm(i[1])}return r}var rE=e=>Object.fromEntries(
Object.entries(e).map(([t,n])=>[t,Ju(n)?n:tm(n)])),qk=e=>JSON.stringify(oE(e)),Ia=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Xk=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),sE=e=>Ia(
e)&&(Object.values(e).every(Xk)||typeof e.count=="number"&&typeof e.sum=="string"),iE=e=>Ia(e)&&Ia(e.kinds)&&Object.values(e.kinds).every(sE);function Yk(e){try{let t=JSON.parse(e);return!Ia(t)||!Ia(
t.rounds)||!Xk(t.open)?void 0:Object.values(t.rounds).every(iE)?t:void 0}catch{return}}var Ve=e=>({round:e.round(),settings:e.settings()}),jr=e=>e.round()?.id??"",aE=7,ii=(e,t)=>Kc(t)&&e.table(
"units").rows.some(n=>vt(n.extendedTo)>=Y(e.today,-aE));function ed(e,t){let{dueBefore:n,graceUntil:o,lettersFrom:r}=e&&(Uc(e)||t)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:n,
graceUntil:o,lettersFrom:r}}function Jk(e,t){let n=Ur(e,t.round,e.table("accounts").rows);Xu(e,t,n,t.round.closedAt||e.now)}function cE(e){e.putOwn("units",e.table("units").rows.flatMap((t,
n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function uE(e,t,n){t.keepLedger({...Br,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(_t({...Ve(e),round:n}))}
function dE(e,t,n){for(let o of Bt(e))o.round.id!==n.round.id&&o.round.state==="open"&&ct(o.round)&&(Jk(e,o),Rn(e,o,{state:Ue.closed}));cE(e),uE(e,t,n.round),Rn(e,n,{state:Ue.open})}function lE(e,t){
Jk(e,t),Rn(e,t,{state:Ue.closed})}function So(e,t){let n=Mk(e);return n?(n.round.closedAt?lE(e,n):dE(e,t,n),mn(e,!1),!0):!1}function ai(e,t){e.round()?.state==="moving"&&t.alone(e,()=>So(e,t))}
function Qk(e,t,n){Rn(e,n,{state:Ue.moving,closedAt:e.now}),e.settle(),So(e,t)}function ex(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),Rn(e,t,{state:Ue.open}),e.settle(),mn(e)}
function tx(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),So(e,t)}var di="#1f2937",rr="#ffffff",Da="#1a56c4",ox="1px solid #d1d5db",ui=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(
0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),ci=(e,t=2e3)=>ui(Ar(e,t)),Ro=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,et=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Cn=e=>`\x3ctr>${e}\x3c/tr>`,Tn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,Wr=`${Tn(16,di,rr)};padding:10px 20px 12px`,Fa=Tn(14,di,rr),pE=e=>`${Tn(e,di,rr)};text-align:center`,mE={lead:`${Tn(17,"#12315f",
"#e3edfd")};border-left:5px solid ${Da};padding:16px 20px 10px`,until:`${Tn(16,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Da};padding:0 20px 16px`,text:Wr,heading:`${Tn(17,di,
rr)};font-weight:bold;padding:12px 20px 0`,notice:`${Tn(15,"#5c2b00","#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Tn(13,"#4b5563",rr)};border-top:${ox};padding:14px 20px 18px`};
function td(e,t){let n="background-color:#eef1f5";return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${ui(
e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Ro(`${Cn(`\x3ctd align="center" style="padding:16px 8px">\n${Ro(`\n${t.map(hE).filter(Boolean).map(Cn).join(`\n`)}\n`,
` width="600" style="width:100%;max-width:600px;background-color:${rr}"`)}\n\x3c/td>`)}`,` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function hE(e){if(!e[1].length)return"";switch(e[0]){
case"list":return et(Ro(e[1].map(t=>Cn(et("•",`${Fa};padding:2px 0`,' valign="top" width="16"')+et(ci(t,400),`${Fa};padding:2px 0`))).join("")),Wr);case"button":return zo(e[2])&&gE(e[1],zo(e[2]));
case"office":return et(nx(e[1]),`${Wr};padding-top:18px`,' align="center"');case"signed":return et(nx(e[1],!1),Wr,' align="right"');case"bar":return et(fE(e[1]),Wr);case"calls":return et(yE(e[1],e[
2]),Wr);default:return et(ci(e[1]),mE[e[0]])}}function nx(e,t=!0){let n=e.split(`\n`),o=n.length-1,r=Cn(et(Ro(Cn(et("",`background-color:${di};font-size:0;line-height:0`,' height="1" width="90"')),
""),"padding-top:4px",' align="center"'));return Ro(n.map((s,i)=>Cn(et(ci(s,200),`${pE(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var gE=(e,t)=>et(Ro(Cn(et(
`\x3ca href="${ui(t)}" style="display:inline-block;padding:14px 16px;${Tn(17,rr,Da)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${ui(e)}\x3c/a>`,
`background-color:${Da};border-radius:6px;mso-padding-alt:14px 16px`)),""),Wr,' align="center"');function fE(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?et("&nbsp;",
`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(({label:r,count:s,color:i})=>Cn(et("■",Tn(16,i,rr),' width="22"')+et(r,Fa)+et(String(s),
`${Fa};font-weight:bold`,' align="right"')));return Ro(Cn(n.join("")))+Ro(o.join(""))}function yE(e,t){let n=`${Fa};padding:7px 0;border-bottom:${ox}`,o=' valign="top"';return Ro(Cn(et(ci(e,300),
`${Tn(14,di,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>Cn(et(ci(r,300)+(i?`\x3cbr>${ci(i,300)}`:""),n,o)+et(bE(s),n,
`${o} align="right" width="118"`))).join(""))}var bE=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Da};text-decoration:none">${ui(t.trim())}\x3c/a>`:ui(t.trim())).join("\x3cbr>")||Al;var wE=88e3,kE=200,xE=120,vE=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,SE=e=>Ar(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),kE),RE=(e,{about:t},n)=>{let o={state:n,about:t,letters:OE(n)};return{subject:e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),
attachments:e.attachments(o),named:e.named(o)}};function OE(e){let t=As(e),n=new Map(e.units.map(o=>[Pt(o.code),o.name]));return[...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);
return i?[{label:he(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var TE=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",
body:s=>CE(e,r,s),attachments:[],named:e.named(r)}},CE=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Jc(o)],["text",`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...yn(r)?Jf(
r,o,n):[],...e.asked(t),...Qf(t,n),...e.closing?.(t)??[],["text",`${Pl(o)}\n\n${ey(o)}`],["text","Trân trọng./."],["signed",Jc(o)],["small",
`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function rx(e,t,n){let o=he(e.kind);if(o.to==="staff")return RE(o,e,t);let r=e.about.unit,s=
t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return TE(o,e,t,s===void 0?r:{...r,link:s})}function Zr(e,t,n="unit"){let{insteadOf:o}=e.about,r=rx(e,t,n==="staff"||o!==void 0),s=SE(`${o?
"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${o.join(
", ")}.`]]:[];for(let a=xE;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=td(s,c);if(a===0||vE(u)<=wE)return{subject:s,html:u,text:Xc(c),attachments:r.attachments}}}function sx(e,t){let{lead:n,until:
o,named:r}=rx(e,t,!0),s=zo(t.links.book),i=ao(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",t.links.ofUnit?
"Mở biểu mẫu: bấm nút trong thư mới nhất gửi đến email của đơn vị.":s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Pl(t),Jc(t)].filter(Boolean).join(`\n`)}function ix(e,{unit:t,about:
n,kind:o}){let r=he(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!He(n.unit)?!0:e.get(t)===n.unit.status}var sm=Z.sentEarly,ax=e=>Ut(_r(e.state));function nd(e){let t=new Map;
return e.forEach((n,o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||ax(n)&&!ax(e[s]))&&t.set(r,o)}),t}function Zn(e){let{rows:t}=e.table("letters");return new Map([...nd(t)].map(([n,o])=>{let{state:r,at:
s,why:i}=t[o];return[n,{state:_r(r),at:s,why:i,early:i.indexOf(sm)===0}]}))}var Xt=(e,t,n,o="",r)=>({kind:he(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:me[t],at:n,why:o,...r===void 0?{}:{
subject:r}}),$E=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function LE(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,
i)=>{let{kind:a,unit:c,to:u,subject:d,state:p,at:l,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:p,at:l,why:m}}})}function Gn(e,t){let{rows:n}=e.table(
"letters"),o=nd(n),r=new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):$E(n[c],i)||r.set(c,i)}),r.size&&e.putOwn(
"letters",LE(n,r)),e.append("letters",s)}var cx=e=>e===void 0||e==="unreadable"?Br:e;function ux(e,t,n){let o=om(e??Br,t);return Zk(o,n)?o:nm(o,t,n)}function Gr(e,t,n){return e==="unreadable"?e:rm(ux(
e,t,n),t,n)}function od(e,t){let n=jr(e),o=Zn(e),r=t.ledger();if(r==="unreadable")return r;let s=ux(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),rm(s,o,n)}function rd(e,t,n){
e.settle();let o=om(cx(t.ledger()),Zn(e));t.keepLedger({...o,open:[...n]})}function dx(e,t,n,o){let r=t.ledger(),s=Ut(Zn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(
e.settle(),t.keepLedger(Qu(r,jr(e),s?[n]:[],s?[]:[n])))}function sd(e,t){let n=cx(t.ledger());t.keepLedger(nm({...n,open:[]},Zn(e),jr(e)))}var lx=[1e3,4e3],AE=6,sr=class extends Error{};function Oe(e,
t){for(let n=0;;n+=1)try{return t()}catch(o){if(n>=lx.length||o instanceof se||o instanceof sr)throw o;e.sleep(lx[n])}}function Hr(e,t,n){return Oe(t,()=>{for(let o=0;o< AE;o+=1){let r=t.alone(e,n);
if(r)return r.value}throw new sr("the lock is not to be had")})}var _E=27e4,PE=25,EE=2400,ME=5,id=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(PE,Math.floor(EE/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof se)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>_E&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Hr(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:p})=>[d,p])),a=new Map(s.map((
{code:d,email:p})=>[d,p])),c=new Map(o.toRecord),u=[];for(let d of t){let p=ix(i,d)?this.readdressed(d,a.get(d.unit??"")):Xt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in p?this.isWritable(
p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,Xt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,p)}return Gn(n,c),rd(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??Zr(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=ru(Nc(n),la(this.state.settings));if(!r.to)return Xt(t,"failed",
this.now,S(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??Zr(t,this.state);return this.written.set(t,n),Xt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Xt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=ME&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Oe(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Xt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Xt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Oe(this.post,()=>this.post.keepJournal(n))}};var NE=400;function px(e,t,n,o,r=o){let s=ta(e.settings),i=uo(e),a=io(e.units),c=e.deadline.dueBefore?Fc(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],p=Math.min(NE,Xe(t,n>c?n:c));for(let l=0;l<=p;l+=1){let m=Y(t,l);if(s.sends(m)){let{line:h,
held:g}=IE(e,{history:i,under:a},m,l===0?r:o,d,u);d=g,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!l&&c< m)&&(u.unreached=DE(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function IE(e,{history:t,under:n},o,r,s,i){let a=lo(e,o,t,n);i.dropped+=s.filter(l=>!a.wanted.has(l)).length;let{go:c,held:u,recipients:d}=Pr(a.letters,r,
e.settings.quotaReserve),p={};for(let l of c)p[l.kind]=(p[l.kind]||0)+1,t.assume(l,o);return{line:{day:o,counts:p,recipients:d,held:u.length},held:u.map(({key:l})=>l)}}var DE=({units:e,isClosed:t},n,
o)=>e.filter(r=>!t&&He(r)&&r.emails.length&&!n.of(Pt(r.code))?.last&&r.extendedTo<=o).length;function mx(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return za({day:"",counts:t,recipients:0,held:
0})}function za({counts:e,held:t}){let n=tu.flatMap(o=>e[o]?[[e[o],he(o).label]]:[]);return S({key:"letter.dayCounts",with:{kinds:n,held:t}})}var ir=class extends se{constructor(n,o){super(n);
this.preview=o}},Vr=(e,{confirmed:t},n,o)=>[...FE(e),...zE(e,t,o),...UE(n).map(r=>({about:"ledger",why:r}))],FE=({round:e})=>e&&!ct(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function zE(e,
t,n){let o=Lf(t,e),{dueBefore:r,lettersFrom:s}=ed(e.round,n);return!o.length||!r||!s?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:o.map(a=>S({key:"letter.change",with:a})).join("; ")}}}]}
function UE(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Hk(e)?[]:KE(e)}function KE(e){let t=Vk(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var BE=60;function li(e,t){let n=uo(e),o=io(e.units);for(let r=0;r<=BE;r+=1){let{letters:s}=lo(e,Y(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:mx(s)}}}return{key:"letter.previewNone"}}var ad=e=>JSON.stringify(_t(e));var jE=7*6e4,Oo=({lease:e},t)=>e.by!==""&&e.until>t;function hx(e,t){let n=e.newId();return Hr(e,
t,()=>{let o=t.post();if(!(Oo(o,e.now)&&o.lease.by!==n))return t.setLease({until:fs(yc(e.now)+jE),by:n}),o})}function gx(e){try{Oe(e,()=>e.setLease({until:"",by:""}))}catch{}}var fx=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,im=e=>e.replace(fx,S({key:"letter.linkLeftOut"})).trim(),yx=e=>e.search(fx)<0?e.trim():"";var WE=10;
function cd(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var pi=({at:e,result:t,appointed:n,note:o})=>[[`${E(e)}:`,
t.trim(),E(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),bx=e=>Date.parse(`${e}Z`)/6e4,wx=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&bx(t.at)-bx(s)< WE);function kx(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}
var am=10*6e4;function mi(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var qr=e=>kx(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),cm=(e,t)=>`${e}?k=${t}`;function hi(e){let t=e.linkKey();if(!t||qr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=mi(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?cm(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var gi=({rowId:e,
approved:t})=>Zo(`${e} ${t}`);var xx={page:0,group:0,person:0},ZE=({pageName:e,accountName:t})=>nn([e,t].map(yx).find(Boolean)??"");function GE(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...xx},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
Z.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])yt(o.kind)===M[d]&&(c.byKind[d]+=1);zn(o,e.markKey())==="returned"&&c.returned.push({title:
ZE(o),comment:im(o.comment),mark:gi(o)});for(let d of a.filter(bn))d.column===""&&(aa(d)||c.faults.some(l=>Hf(l,d)))||c.faults.push(d)}),n}var HE=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...Nc(e.email.trim()?e.email:""),phone:e.phone,obligation:n??Ts(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:vt(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??xx,faults:r?.faults??[],returned:r?.returned??[]});function VE(
e,t,n=""){let o=GE(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...HE(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function um(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:Y(r,1),t)}function qE(e,t){let n,o=()=>{try{return cd(e.table("calls").rows,t)}catch(r){if(
r instanceof se)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&pi({...s,note:im(s.note)})}}var Xr=(e,t)=>dm(e,t,e.round());function dm(e,t,n){let o=e.settings(),r=hi(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=ed(n,ii(e,n));return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},isClosed:Kc(n),settings:{...o,lettersFrom:a},units:VE(e,t,r&&e.linksRenewed()),register:Zn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:qE(e,n?.id??"")}}
function ud(e,t,n=Ke(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Xr(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?um(e.now,s,e.now):
void 0,zones:t.zones()}}}var XE={state:me.sent,why:""},YE=()=>({state:me.held,why:S({key:"letter.cutBefore"})}),vx=()=>({state:me.unknown,why:S({key:"letter.cut"})});function Sx(e,t){let{rows:n}=
e.table("letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===me.sending&&r.set(i,t?.at===c?YE():vx());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:
t.at})};for(let i of[...t?.doubt??[],t?.key??""])s(i,vx());for(let i of t?.gone??[])s(i,XE);Gn(e,r)}var JE=new Set([...Object.keys(Ic),"dueBefore","graceUntil","lettersFrom"]);function fi(e,t){let n=
e.filter(({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&JE.has(s??""));return t===void 0||t.name!==""?n:[...n,to("name")]}function Rx(e,t,n,o){let r=S({key:"letter.heldSubject",with:{day:
E(o)}}),s=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:r,html:td(r,s),text:Xc(s)}}function Ox(e,t,{toldHold:n},{problem:o,
preview:r}){let s=S(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(s),t.send({...Rx(s,
r?S(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(p){e.broke([p])}}var QE=12e4,eM=6e4,tM=2e3,nM=1e4;function oM(e,{register:t}){let n=({key:o})=>t.get(
o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function rM(e,t,n,o){if(Pr(t,n,o).held.length===0)return n;let r=Oe(e,()=>e.renewsIn());if(r>QE||r<-eM)return n;e.sleep(Math.max(0,
r)+tM);let s=Oe(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(nM),s=Oe(e,()=>e.quota());return s}function sM({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,u=S({key:
"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${S(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function iM(e,t,{
toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:p,state:l,why:m}of i)c.set(u,{...d?{kind:he(d).label}:{},...p?{unit:p}:{},state:me[l],at:e.now,why:S(m)});for(let u of s)c.set(
u.key,Xt(u,"held",e.now,S({key:"letter.quota"})));for(let u of o)c.set(u.key,Xt(u,"held",e.now,S(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Hr(e,t,()=>{Gn(e,c),a&&rd(e,t,[])})}function aM(e,{sent:
t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Oe(e,()=>e.setRefused(s))}function Cx(e,t,n){let o=Hr(e,t,()=>{Sx(e,n.inFlight);let r=mn(e);
return e.settle(),{checked:r,compared:od(e,t)}});return n.inFlight&&Oe(t,()=>t.closeJournal()),o}function cM(e,t,n,{checked:o,compared:r}){let s=Ve(e);n.confirmed||Oe(t,()=>t.setConfirmed(_t(s)));let[
i]=Vr(s,n,r,ii(e,s.round));if(i)throw new ir(i.why,i.about==="plan"?li(Xr(e,o),e.today):void 0)}function uM(e,t,n,o,r){let s=Cx(e,t,n);cM(e,t,n,s);let{checked:i}=s,a=Oe(t,()=>t.quota()),c=Oe(t,()=>ud(
e,t,i,a)),u=lo(c,e.today),d=oM(o(u,c),c),p=r?0:c.settings.quotaReserve,l=r?a:rM(t,d,a,p),{go:m,held:h}=Pr(d,l,p);m.length&&Oe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let g=new id(e,t,
c,l,n.refused,r),{outcome:b}=g;try{g.run(m),iM(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(w){throw g.leaveWord(),w}return m.length&&Oe(t,()=>t.closeJournal()),aM(t,b,n),e.broke(u.broke.map(({error:
w})=>w)),sM(b,h.length,u.broke.length,m.length===0&&h.length>0)}var dM=e=>e instanceof se?e.problem:e instanceof sr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"};function Tx(e,t){try{Oe(e,(
)=>e.setLastRun(t))}catch{}}function $x(e,t,n){let o=hx(e,t);if(o)try{return n(o)}finally{gx(t)}}var lm=(e,t,n,o="")=>$x(e,t,r=>uM(e,t,r,n,o)),dd=(e,t)=>{$x(e,t,n=>Cx(e,t,n))};function lM(e,t,{runner:
n,dry:o}){let r=Oe(t,()=>e.compileSettings());Oe(t,()=>ai(e,t));let[s]=fi(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new se(s);if(!e.isStaff(n))throw new ir({key:"letter.runnerLeft",
with:{email:n}});let i=lm(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",why:"",dry:i.isDry?o||e.today:""}}function Lx(e,t){let n=Oe(t,()=>t.post()),{runner:o,lastRun:r,did:s,dry:i}=
n;if(!(!o||Oe(t,()=>t.me())!==o))try{let a=lM(e,t,n);a&&Tx(t,a)}catch(a){let c=dM(a),u=`${E(e.today)}: ${S(c)}`;if(Tx(t,{lastRun:r,did:s,trouble:u,why:Rr(c),dry:i}),a instanceof ir&&a.preview&&Ox(e,t,
n,a),!(a instanceof se))throw a}}var yi={is:"nobody"},Ee=e=>"email"in e?e.email:"",To=e=>e.is==="link"?Z.byLink(e.unit):Ee(e);var pM=e=>e;function ld(e){let t=new Set,n=new Map;for(let o of e.map(
N))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var mM=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function pd(e,t,n=pM){return t===""?"":e.choices?vf(e,t):
e.format==="time"?mM(t)?t:"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}var Ax="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function pm(e){let t="";for(let n=0;n< e.length;
n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(o,3)+1;s+=1)t+=Ax.charAt(r>>18-6*s&63)}return t}function _x(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];
for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);return s*64+(a?Ax.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}
function Px(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var mm={unit:"lk1u",preview:"lk1p",test:"lk1t"},Ex=".",md=()=>W().check(Ht(800)),bi=
e=>nr(`address ${e}`),hM=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function gM(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),
address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:void 0}var Ua=class{constructor(t){this.keyed=new Xs(t)}write(t){let n=hM(t);return[mm[t.kind],...n.map(o=>pm(La(
o))),this.sealOf(t.kind,n)].join(Ex)}read(t){let[n,...o]=t.split(Ex),r=Object.keys(mm).find(a=>mm[a]===n),s=o.slice(0,-1).map(a=>Px(_x(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=gM(r,s);
return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return pm((o.match(/../g)??[]).map(
r=>parseInt(r,16)))}};var fM=8,wi=class{constructor(t){this.name=Zp(`name of ${t}`).slice(0,fM),this.keyed=new Xs(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Mx=e=>Zp(e.join(`\n`));
var ki=(e,t)=>e!==""&&Re(e)===Re(t),Hn=(e,t)=>t.some(n=>ki(n,e));function Nx(e,t){return t?{staff:e.filter(n=>Hn(n,t)),kept:t.filter(n=>Hn(n,e))}:{staff:[...e],kept:void 0}}var Ix=(e,t)=>e.filter(
n=>!Hn(n,t));var yM=()=>Date.now().toString(36).slice(-6).toUpperCase();function Yr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());
console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(" | ")}`)}function Jr(e){if(e instanceof se)return e.problem;let t=yM();return Yr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Dx=
"0.1.0, bản e284008c";var Fx=e=>`draft/${e}/count`,zx=e=>`draft/${e}/kept`,Ux=(e,t)=>`draft/${e}/${t}`;var bM=e=>e!==void 0&&Date.now()-Number(e)>7776e6,hm={get(e){let t=
PropertiesService.getUserProperties().getProperties();if(bM(t[zx(e)]))return hm.drop(e),"";let n="";for(let o=0;o< Number(t[Fx(e)]??0);o+=1)n+=t[Ux(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(
t.length/2500);for(let r=0;r< o;r+=1)n[Ux(e,r)]=t.slice(r*2500,(r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Fx(e)]:String(o),[zx(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var jt="Sổ Tài Khoản",Kx="Khai báo tài khoản Facebook",gm=
"Cần sửa: ",Co={ours:`${jt}: `,headings:"dòng tiêu đề",roster:"danh sách đơn vị",review:e=>`cột ${e}, duyệt`,own:e=>`cột ${e}, sổ tự ghi`,tab:e=>`thẻ ${e}`},fm=e=>`Mã sổ: ${e}`,Ie={title:
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK",today:"Tính đến ngày",chart:"Tình hình báo cáo",timeliness:{title:"Theo thời hạn",unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn"},status:{title:
"Theo trạng thái",unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành"},units:"Số đơn vị",required:"Phải báo cáo",share:"Tỷ lệ",sum:"Cộng",byKind:"Theo loại đơn vị",noKind:"Chưa ghi loại đơn vị",
bySuperior:"Theo cấp trên",province:"Trực thuộc tỉnh",accounts:{title:"Theo loại tài khoản",count:"Số tài khoản",unknown:"Chưa rõ loại"},allAccounts:"Số tài khoản, trang, nhóm",rounds:{byUnit:
"Các đợt, theo đơn vị",byAnswer:"Các đợt, theo câu trả lời",rows:"Số dòng"}};var Rt=e=>(e>26?Rt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Bx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(
0)-64,0),ar=(e,t=e)=>`${Rt(e)}2:${Rt(t)}`;function xi(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var jx=/^[=+\-@\t\r\n＝＋－＠']/,$n=
e=>jx.test(e)?`'${e}`:e,wM={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},cr=e=>wM[e.format??"text"];function hd(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):$n(t);if(n==="text")return $n(t);let o=yc(t);return Number.isFinite(o)?new Date(o):$n(t)}var kM=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},xM=e=>kM(e)?fs(e.getTime()):"";function gd(e,t){if(t instanceof Date){let o=xM(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&jx.test(n.slice(1))?n.slice(1):n}var Wx=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function ym(e,t,n){let o=Wx(t);return Wx(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function fd(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var vM=3,yd=(e,t)=>e&&e.indexOf(gm)!==0?e:t?gm+t:"",SM=e=>e.length<40&&/\d/.test(e),tt=e=>Q[e].columns;function bm(e,t,
n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(tt(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>At(u)===At(i.heading)):a;if(c<0)throw new se({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function RM(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function OM(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var TM=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return ld(n<0?[]:t.map(o=>o[n]))},CM={accounts:"rowId",units:"code"},Ka=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=CM[t];let[r=[],...s]=RM(n),i=OM(s);this.headings=r,
this.lines=i,this.positions=bm(t,Q[t].title,r);let a=Object.entries(tt(t)).map(([d,p])=>({key:d,column:p,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:p,at:l})=>gd(p,d[l]))),u=o??TM(a,c);
this.rows=c.map((d,p)=>this.rowFrom(a,d,u,p)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=pd(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>tt(this.tab)[
r.get(i)];return ym(t,[...r.keys()],(i,a)=>hd(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,p)=>cr(s(a+p))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-je(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(je(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[je(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=ym(t.map(
c=>c.index),[1],()=>0).length>vM,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>je(u)):t.map(
c=>je(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>je(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-je(0)][a],r=t.map(({index:i})=>je(i)),s=r.flatMap(i=>n.filter(a=>SM(o(i,a))&&cr(tt(this.tab)[a])==="@").map(a=>`${Rt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=je(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Qn(tt(this.tab));
for(;;){let o=je(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=fd(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(p=>p!==""&&p!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>je(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[je(h.index),
h.notes])),d=new Map(o.map((h,g)=>[r[g],h])),p=this.sheet.getRange(s,a,i-s+1,c-a+1),l=p.getNotes(),m=l.map((h,g)=>h.map((b,w)=>{let v=u.get(s+g)?.[d.get(a+w)??""];return v===void 0?b:yd(b,v)}));
JSON.stringify(m)!==JSON.stringify(l)&&p.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var ur=({tab:e,positions:t})=>Object.entries(tt(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function $M(e,t,n=()=>!1){let o=
Zx(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),Gx(o,d)}),r}function Zx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Gx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function LM(e,t,n,o,r){let s=Zx(n),i=o,a=$M(bd(e),n,AM(e,r)).map(c=>{let{do:u,at:d,heading:p,old:l}=c;return i=Hx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(p),Gx(s,c),l?{key:"setup.headingBack",with:{tab:Q[e].title,column:p,old:l}}:{key:"setup.columnMade",with:{tab:Q[e].title,column:p}}});return{now:s,columns:i,did:a}}
var AM=(e,t)=>n=>Object.values(tt(e)).some(o=>o.heading===n&&(o.since??0)>t),bd=e=>Object.values(tt(e)).map(({heading:t})=>t);function Hx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Vx(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,p,l)=>({tab:e,sheet:t,isNew:p,rows:r,columns:l,positions:
bm(e,Q[e].title,d)});if(i.some(d=>d!=="")){let d=LM(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Hx(t,s,bd(e).length),u=a(bd(e),n||t.getLastRow()===0,c);return u.isNew||wm(u),{open:u,
did:[]}}function wm({tab:e,sheet:t}){let n=bd(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function qx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[Bx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function Ba(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=qx(e,t);return`${n} ${r} ${o} ${s}`}var vi=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=qx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),Si=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),km=e=>e.toLowerCase();var vm=e=>e.getEmail().toLowerCase();function wd(e,t,n){let o=
e.getEditors().map(i=>({user:i,email:vm(i)})),r=i=>Hn(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!Hn(i,s)),others:o.filter(({email:i})=>!r(i)&&!(
i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function _M({tab:e,positions:t,linkOnly:n}){let o=i=>xi(ur({tab:e,positions:t}).filter(({column:a})=>a.writer===i).map(({at:a})=>a)),r={name:
Co.headings,range:"1:1",open:[]};if(e==="units")return[{name:Co.roster,range:"",open:n?[]:o("us").map(([i,a])=>ar(i,a))}];let s=(i,a)=>o(i).map(([c,u])=>({name:a([...new Set([c,u])].map(Rt).join(
"–")),range:ar(c,u),open:[]}));return e==="accounts"?[r,...s("staff",Co.review),...n?s("us",Co.own):[]]:e==="log"&&!n?[r]:[{name:Co.tab(Q[e].title),range:"",open:[]}]}var Xx=e=>e.getA1Notation(),Yx=
e=>e.getEditors().map(vm),PM=(e,t,n)=>Ba(e.range,n)===Ba(t.range,n)&&vi(e.open,n)===vi(t.open,n),xm=({editors:e},t)=>t.filter(n=>!e.includes(n));function EM(e,{staff:t,unseen:n,owner:o},r){let s=
e.editors.filter(Boolean);return xm(e,t).length===0&&s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=xm(e,n).length}var Ri=class{constructor(t){this.people=t;this.hiddenStay=!1;
this.me=vm(t.me)}ensure(t){let n=_M(t),o=t.made?[]:this.ours(t,n),r=(a,c)=>a.name===c.name&&PM(a,c,t)&&!a.warns&&EM(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(
a,c)));return i.forEach(({protection:a})=>a.remove()),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,xm(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||
i.length?[{key:"setup.rights"}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:c.getDescription(),range:""})),a=
t.getProtections(s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Co.ours)!==0)return[];let p=
d??Xx(c.getRange()),l=p!==""&&o.some(m=>Ba(m.range,n)===Ba(p,n));return!u&&!(l&&this.stopsNobody(c))?[]:[{protection:c,range:p,name:u.slice(Co.ours.length),open:p?[]:c.getUnprotectedRanges().map(Xx),
warns:c.isWarningOnly(),editors:Yx(c)}]})}stopsNobody(t){let n=Yx(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}){let{staff:s,unseen:i,others:a,owner:
c,me:u}=this.people,d=o?t.getRange(o).protect():t.protect();d.setDescription(Co.ours+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?d.addEditors([...new Set([this.me,...s,
c])].filter(Boolean)):d.addEditor(u).addEditors([...s,c].filter(Boolean));let p=a.map(({email:l})=>l).filter(Boolean);p.length&&d.removeEditors(p);for(let{user:l,email:m}of a)m||this.takeOff(d,l);
this.letUnseenIn(d,i),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let o of n)try{
t.addEditor(o)}catch{}}};var dr='*LEN("STK")',Jx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],
quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Qx(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${Rt(s)}$1="${tt(e)[a].heading}")*${c}`);
return{colour:n,columns:[[s,Math.max(...r)]],formula:`=(${i.join("+")})${dr}`}}var Sm=e=>t=>`$${Rt(e.get(t))}2`,e0=e=>(t,n)=>`(${Sm(e)(t)}="${n}")`;function MM(e){let[t,n]=[Sm(e),e0(e)],o=(
...r)=>r.map(s=>[e.get(s),e.get(s)]);return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",_.missing)}${dr}`},Qx("units",e,"fix",[{key:"status",holds:n("status",_.fix)},{key:
"timeliness",holds:n("timeliness",we.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n("status",_[r])}${dr}`}
)),{colour:"late",columns:o("timeliness"),formula:`=(${n("timeliness",we.overdue)}+${n("timeliness",we.late)})${dr}`}]}function NM(e){let[t,n]=[Sm(e),e0(e)],o=r=>[[e.get(r),e.get(r)]];return[{colour:
"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${dr}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:`=(${t("changed")}<>"")${dr}`}
,Qx("accounts",e,"fix",[...Cr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Se.returned)}]),{
colour:"approved",columns:o("review"),formula:`=${n("review",Se.passed)}${dr}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${dr}`}]}var IM={units:MM,accounts:NM},DM=e=>Si(
String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),FM=e=>e.getRanges().map(t=>t.getA1Notation()),t0=e=>e.columns.map(([t,n])=>ar(t,n));function zM({sheet:e},t,n){let o=e.getRangeList(
t.flatMap(s=>t0(s))).getRanges(),r=t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(Jx[s.colour][0]).setFontColor(Jx[s.colour][1]).setRanges(o.splice(0,
s.columns.length)).build());e.setConditionalFormatRules([...r,...n])}function ja(e){let t=IM[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:
s,formula:DM(s)})),o=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===Si(s.formula)&&vi(FM(o[i].rule),e)===vi(t0(s),e))?[]:(zM(e,t,
n.filter(s=>!o.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var UM="#e8f0fe",KM="#f1f3f4",n0=e=>e.writer==="us"?KM:UM,kd=({tab:e})=>({tab:Q[e].title});
function o0({sheet:e},t){for(let n of new Set(t.map(({column:o})=>cr(o)))){let o=t.filter(({column:r})=>cr(r)===n).map(({at:r})=>r);e.getRangeList(xi(o).map(([r,s])=>ar(r,s))).setNumberFormat(n)}}
function BM(e){let t=ur(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>km(i[r-1])!==km(cr(s))));return o0(e,o),o.length?[{key:
"setup.formats",with:kd(e)}]:[]}var r0=e=>ur(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ar(t))}]:[]),s0=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),jM=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function i0(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function WM(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of r0(e)){let i=s.getDataValidations(),a=i[0]?.[0],c=a&&jM(a,r,
o.help)?a:s0(r,o.help);i0(()=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:kd(e)}]:[],...n.length?[{key:"setup.table",with:{...kd(e),columns:
n.join("”, “")}}]:[]]}function ZM(e){let t=ur(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,
d)=>o.get(d+1)?.help??u),a=s.map((u,d)=>o.has(d+1)?n0(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([i]).setBackgrounds([a]).setFontWeight(
"bold").setVerticalAlignment("middle").setWrap(!0),!c}var a0=({sheet:e},t)=>{for(let[n,o]of xi(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function GM(e){let t=ur(e).filter(({at:n,column:o}
)=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return a0(e,t),t.length>0}function HM({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of xi(t.filter(({column:s}
)=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}function c0(e){let{tab:t,sheet:n,rows:o}=e,r=ur(e);n.setTabColor(Q[t].color),n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[
t].frozenColumns),HM(e,r),a0(e,r.filter(({column:i})=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),o0(e,r.filter(({column:i})=>cr(i)!=="@"));
let s=r0(e);s.length&&i0(()=>{for(let{column:i,choices:a,range:c}of s)c.setDataValidation(s0(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i})=>i.help)]).setBackgrounds([r.map(({
column:i})=>n0(i))]).setFontWeight("bold").setVerticalAlignment("middle")}var Rm=e=>[...BM(e),...WM(e)];function u0(e){let t=[ZM(e),GM(e)].some(Boolean);return[...Rm(e),...t?[{key:"setup.looks",with:
kd(e)}]:[]]}var xd=["accounts","units"],VM=100,d0=400;function qM({sheet:e,rows:t}){let n=e.getMaxRows(),o=je(t.length)-1;return n-o>=VM?n:(e.insertRowsAfter(n,d0),n+d0)}function l0(e,t){let{linkOnly:
n}=e,o=n!==(t.linkOnly??!1),r,s=u=>{r??(r=new Ri(e.people())),r.ensure({...u,made:!1,linkOnly:n})},i=t;for(let u of xd){let d=e.table(u),p=qM(d),l=p!==t[u];if(!l&&!o)continue;let{sheet:m,positions:h}=
d,g={tab:u,sheet:m,isNew:!1,rows:p,columns:m.getMaxColumns(),positions:h};l&&(Rm(g),ja(g)),s(g),i={...i,[u]:p}}if(!o)return i;let a=e.log(),c=a&&{rows:a.getMaxRows(),columns:a.getMaxColumns()};
return c&&s({tab:"log",sheet:a,isNew:!1,positions:new Map,...c}),{...i,linkOnly:n}}var Wa=4,Oi=10,Za={timeliness:{...Ie.timeliness,words:[we.onTime,we.grace,we.late,we.open,we.overdue],shared:[
we.onTime]},status:{...Ie.status,words:[_.missing,_.fix,_.reported,_.approved,_.none],shared:[_.reported,_.approved,_.none]}},{required:Sd,share:h0}=Ie,XM=300,g0=e=>e!==""&&e.length<=XM,f0=e=>[
...new Set(e.filter(g0))].map(t=>({text:t,label:t})).sort((t,n)=>en(t.label,n.label)),YM=e=>[...f0(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:Ie.noKind}]:[]];function y0(e){
let t=e.filter(({code:u})=>u),n=Ne(t),o=t.filter(u=>Ae(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(r.get(d)??new Set).add(u.parent)):n.named(u.parent)||s.push(u.parent)}let i=
o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let p=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[...p].filter(g0).sort(),except:i.filter(({parent:l})=>p.has(l)).map(({code:l})=>l)});
for(let l of p0(n.below(u)))r.has(l)&&c(l,d+1)};for(let u of p0([...r.keys()]))n.superior(u)||c(u,0);return{kinds:YM(t),superiors:a,names:f0(s)}}var p0=e=>e.slice().sort((t,n)=>en(t.name,n.name)),Ha=
e=>Zo(JSON.stringify(y0(e))),Ot=e=>[...e,...Array(Oi-e.length).fill("")],Ga=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,Om=({tab:e,positions:t})=>n=>{let o=Rt(t.get(n));return`'${e.replace(/'/g,
"''")}'!${o}2:${o}`};function b0(e,[t,n],o,r){let s=e+1+o.length;return[Ot([t,n,h0]),...o.map(([i,a],c)=>Ot([i,a,Ga(`B${e+1+c}`,`B$${s}`)])),Ot([...r,Ga(`B${s}`,`B$${s}`)]),Ot([])]}function JM(e,t){
let n=Om(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=M,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return b0(e,[Ie.accounts.title,Ie.accounts.count],[
...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),[Ie.accounts.unknown,`=SUMPRODUCT(${o}${i(Object.values(M))})`]],[Ie.allAccounts,`=SUMPRODUCT(${o}${i([r])})`])}var QM=
e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-eN).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),eN=12,m0=["onTime","reported","missing",
"accounts"],vd=["same","changed","added","stopped","silent"];function tN(e,t,n){if(n.length===0)return[];let o=Om(t),r=a=>Xi[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o("id")}="${a}")*(${o(c)}))`,i=
e+n.length+2;return[Ot([Ie.rounds.byUnit,Sd,Ie.timeliness.share,...m0.map(r)]),...n.map((a,c)=>Ot([$n(a.name),`=${s(a,"required")}`,Ga(`D${e+1+c}`,`B${e+1+c}`),...m0.map(u=>`=${s(a,u)}`)])),Ot([]),Ot(
[Ie.rounds.byAnswer,Ie.rounds.rows,Ie.sum,...vd.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Ot([$n(a.name),`=${vd.map(d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...vd.map(d=>Ga(s(a,d),`B${u}`))])}),
Ot([])]}function nN(e,t,{kinds:n,superiors:o,names:r},s){let i=Om(e),a=Df(i),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(v,R="")=>{let{words:T}=Za[v];return[...T.map(C=>c(`*(${i(v)}="${C}")`,R)),c(
T.map(C=>`*(${i(v)}<>"${C}")`).join(""),R)]},d=(v,R)=>{let T=[...new Set([R,$n(R)])].map(C=>`(${i(v)}="${C.replace(/"/g,'""')}")`);return T.length>1?`(${T.join("+")})`:T[0]},p=(v,R)=>{let{title:T,
words:C,unknown:y}=Za[R],f=u(R);return b0(v,[T,Ie.units],[...C,y].map((k,O)=>[k,f[O]]),[Sd,c("")])},l=(v,R)=>[c("",R),...u(v,R)],m=v=>v===0?"B":Rt(v+3),h=(v,R,T,C)=>{let{words:y,unknown:f,share:k,
shared:O}=Za[T],L=Rt(4+y.indexOf(O[0])),G=Rt(4+y.indexOf(O.at(-1))),Me=(ot,st,[U,...We])=>Ot([st,U,Ga(`${L}${ot}:${G}${ot}`,`B${ot}`),...We]);return[Ot([`${R}, ${Za[T].title.toLowerCase()}`,Sd,k,...y,
f]),...C.map(([ot,st],U)=>Me(v+1+U,ot,st)),Me(v+1+C.length,Ie.sum,l(T,"")),Ot([])]},g=(v,R)=>h(v,Ie.byKind,R,n.map(({label:T,text:C})=>[$n(T),l(R,`*${d("kind",C)}`)])),b=(v,R)=>{let T=k=>v+1+k,C=T(
o.length+1+r.length),y=o.flatMap(({depth:k},O)=>k===0?[T(O)]:[]),f=k=>{let O=[];for(let L=k+1;L< o.length&&o[L].depth>o[k].depth;L+=1)o[L].depth===o[k].depth+1&&O.push(T(L));return O};return h(v,
Ie.bySuperior,R,[...o.map(({label:k,depth:O,texts:L,except:G},Me)=>{let ot=L.length?`(${L.map(U=>d("parent",U)).join("+")})`:"0",st=G.map(U=>`*(${i("code")}<>"${U.replace(/"/g,'""')}")`).join("");
return[$n(`${"— ".repeat(O)}${k}`),l(R,`*${ot}${st}`).map((U,We)=>[U,...f(Me).map(B=>`${m(We)}${B}`)].join("+"))]}),[Ie.province,l(R,"").map((k,O)=>[`=SUM(${m(O)}${C})`,...y.map(L=>`${m(
O)}${L}`)].join("-"))],...r.map(({label:k,text:O})=>[$n(`— ${k}`),l(R,`*${d("parent",O)}`)])])},w=[Ot([Ie.title]),Ot([Ie.today,"=TODAY()"]),Ot([])];for(let v of[R=>p(R,"timeliness"),R=>p(R,"status"),
R=>JM(R,t),R=>g(R,"status"),R=>g(R,"timeliness"),R=>b(R,"status"),R=>b(R,"timeliness"),R=>s?tN(R,s.tab,s.closed):[]])w.push(...v(w.length+1));return w}var oN="A6:B13",rN=(e,t,n)=>{let o=e.findIndex(
r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};function sN(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===oN));for(let o of n)e.removeChart(o);return t.length>n.length}
catch{return!0}}function iN(e,t){if(sN(e))return[];let{title:n,words:o}=Za.status;return e.insertChart(e.newChart().asBarChart().setTitle(Ie.chart).addRange(e.getRange(rN(t,n,o.length))).setPosition(
Wa,5,0,0).build()),[{key:"setup.chart"}]}function aN(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,a)=>i.charAt(0)==="="?Si(n[s][a])===Si(i):!n[s][a]&&$n(String(o[s][
a]))===i))}var cN=e=>e.flatMap((t,n)=>n===0?["A1"]:t[2]===h0||t[1]===Sd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Rt(Oi)}${n+1}`]:[]:[]);function Rd(e,t,n,o,r){let s=()=>r?iN(e,a):[],i=QM(o.rows),a=nN(t,n,
y0(t.rows),{tab:o,closed:i}),[c,u]=[e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let p=e.getRange(1,1,d,Oi),l=Array.from({length:d},(g,b)=>a[b]??Array(Oi).fill(
""));if(c>0){if(aN(p,l))return s();p.clearContent().setFontWeight("normal").setBackground(null)}p.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Wa,3,d-Wa+1,
1).setNumberFormat("0.0%");let m=a.findIndex(g=>g[0]===Ie.rounds.byAnswer)+2;i.length&&e.getRange(m,4,i.length,vd.length).setNumberFormat("0.0%"),e.getRangeList(cN(a)).setFontWeight(
"bold").setBackground("#e8f0fe"),e.getRange(Wa,2,d-Wa+1,Oi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Oi-1,115),p.setValues(l);let h=[{key:"setup.summary"},...s()];
return SpreadsheetApp.flush(),h}function Ti(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var Vn={runner:"",hour:0,since:
"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",why:"",dry:"",refused:{},toldHold:""};var w0,De=()=>w0??(w0=PropertiesService.getScriptProperties());var x0="runner",v0="lease",S0="lastRun",Tm=
"sending",R0="refused",O0="confirmed",T0="toldHold",Od="ledger",uN=6e3,Qr=(e,t)=>{De().setProperty(e,JSON.stringify(t))},dN=()=>P({runner:W(),hour:Un(),since:W()}),lN=()=>P({until:W(),by:W()}),pN=(
)=>P({lastRun:W(),did:W(),trouble:W(),why:Is(W(),Vn.why),dry:Is(W(),Vn.dry)}),mN=()=>P({key:W(),gone:Dt(W()),doubt:Dt(W()),at:W()}),hN=()=>P(Object.fromEntries(Rl.map(e=>[e,W()]))),gN=Object.keys(ei),
fN=()=>Ms(W(),P({email:W(),day:W(),why:ce(ut(gN))})),C0=e=>({...Vn,...Je(dN,e[x0]),...Je(pN,e[S0]),lease:Je(lN,e[v0])??Vn.lease,inFlight:Je(mN,e[Tm]),refused:Je(fN,e[R0])??{},confirmed:Je(hN,e[O0]),
toldHold:Je(W,e[T0])??Vn.toldHold,ledger:U0(e)}),$0=({runner:e,hour:t,since:n})=>Qr(x0,{runner:e,hour:t,since:n}),L0=({until:e,by:t})=>Qr(v0,{until:e,by:t}),A0=({lastRun:e,did:t,trouble:n,why:o,dry:r}
)=>Qr(S0,{lastRun:e,did:t,trouble:n,why:o,dry:r}),_0=e=>Qr(O0,e),P0=e=>Qr(T0,e),E0=e=>Qr(Tm,e),M0=()=>{De().deleteProperty(Tm)};function N0(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:
o.day>r.day?-1:0),n=0;Qr(R0,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=uN))))}var I0="firstLetter",D0=()=>Number(PropertiesService.getUserProperties().getProperty(I0))||0,F0=e=>{
PropertiesService.getUserProperties().setProperty(I0,String(e))},yN=7800;function bN(e){let t=[],n=0,o=0;for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>yN&&!(s>=56320&&
s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function z0(e){let t=bN(qk(e)),n=Date.now().toString(36);De().setProperties(Object.fromEntries(t.map((o,r)=>[`${Od}${r}`,
`${n} ${t.length} ${o}`])))}function U0(e){let t=k0(e[`${Od}0`]);if(!t)return e[`${Od}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(r,s)=>k0(e[`${Od}${s}`]));return n.every(
r=>r?.mark===t.mark)&&Yk(n.map(r=>r.text).join(""))||"unreadable"}function k0(e){let[,t,n,o]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var K0=
()=>U0(De().getProperties());var es={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":
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
,B0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),Ci={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},Cm={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var wN=e=>{try{return e(),!1}catch{return!0}},$i={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>wN((
)=>e.sheet.getSheetValues(e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},
readBackReworded:{how:"here",ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()==="thử")[
0]?.getRange().getA1Notation();return t.remove(),o===void 0?void 0:o!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();e.sheet.insertRowsAfter(
e.sheet.getMaxRows(),1);let n=t.getRange().getLastRow();return t.remove(),n< e.sheet.getMaxRows()}},protectionErrorsAtFlush:{how:"run",by:"a write that Google refused (doors/pages.ts)"},
eventRangeHasCoordinates:{how:"run",by:"an edit by hand (doors/edit.ts)"},activeSpreadsheetInTriggers:{how:"run",by:"the daily run of letters (doors/daily.ts)"},killedRunKeepsPendingWrites:{how:
"never",why:"a run that was ended cannot say what it had written and not yet sent"},currentOnlyWorksInTriggers:{how:"never",why:
"the product asks for the scope of all spreadsheets, so no run of its has the narrow one"},triggersMadeByTriggersFire:{how:"never",why:
"a trigger would have to be made by the daily run, and would stay if it were cut"},simpleTriggersWriteProtected:{how:"never",why:
"the run of an edit writes only where everybody who may edit may write, so it meets no such cell"},scriptStringsLoseSlashes:{how:"never",why:
"no page of the product holds two slashes in a script (build/safe-script.mjs), so none can see them go"},scriptStringsLoseTags:{how:"never",why:
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"},activeSpreadsheetInWebApps:{how:"never",why:
"the product opens the workbook by its id in every run of the web app, so it need not know"},severalAccountsOpen:{how:"never",why:
"where Google turns to another account the script does not run, so nothing can notice it"},updatesAreLate:{how:"never",why:"no run knows which version came before its own"},claspDeploysPrivately:{how:
"never",why:"a web app that nobody can open does not run; the test link of the desk finds it out"},claspUpdatesKeepAccess:{how:"never",why:
"a web app that nobody can open does not run; the test link of the desk finds it out"},crowdedCallsGetPages:{how:"never",why:
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Td="google/answer/",$m="google/differs",Lm="google/scratch",kN=()=>Dt(ut(Object.keys(es))),
xN=()=>P({name:W(),id:ce(Un())});function j0(e){let t={};for(let o of Object.keys($i))Td+o in e&&(t[o]=e[Td+o]==="true");let n=Je(xN,e[Lm]);return{answers:t,differs:Je(kN,e[$m])??[],checked:$m in e,
...n&&{scratch:n}}}function W0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,De().setProperty(Td+t,String(n)))}function Z0(e,t){De().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[
Td+n,String(o)])),[$m]:JSON.stringify(t)})}function Cd(e){e?De().setProperty(Lm,JSON.stringify(e)):De().deleteProperty(Lm)}var G0="workbook",H0="marks",V0="links",q0="proof",Am="witness",_m=
"settings",Pm="round",Em="groups",X0="lines",Y0="staff",vN=8500,SN=()=>ce(Un()),RN=()=>P({version:Un(),spreadsheetId:W(),tabs:P(Object.fromEntries(Object.keys(Q).map(e=>[e,SN()]))),owner:W()}),ON=(
)=>P({secret:W().check(Xo(/^[0-9a-f]{64}$/)),isNew:ce(Ns(!0))}),TN=()=>P({secret:W().check(Xo(/^[0-9a-f]{64}$/)),renewed:ce(W())}),CN=()=>P({address:W(),runsAs:W(),layout:Un(),version:W(),at:W()}),Mm=
()=>Ms(W(),W()),$N=()=>P({accounts:ce(Un()),units:ce(Un()),linkOnly:ce(It())}),LN=()=>P(Object.fromEntries(Cl.map(e=>[e,W()]))),AN=()=>Dt(W());function qn(){let e=De().getProperties(),t=Je(RN,e[G0]);
if(!t)return;let n=Je(TN,e[V0]);return{...t,staff:Je(AN,e[Y0]),round:Je(LN,e[Pm]),groups:e[Em],lines:Je($N,e[X0]),post:C0(e),google:j0(e),settings:Je(Mm,e[_m]),markSecret:J0(e),linkSecret:n?.secret,
...n?.renewed?{linksRenewed:n.renewed}:{},proof:Je(CN,e[q0]),...e[Am]?{witness:e[Am]}:{}}}var J0=e=>Je(ON,e[H0]),Q0=()=>J0(De().getProperties());function Nm(e){De().setProperty(H0,JSON.stringify(e))}
function Im(e,t){De().setProperty(V0,JSON.stringify({secret:e,renewed:t}))}function ev({address:e,runsAs:t,layout:n,version:o,at:r}){De().setProperty(q0,JSON.stringify({address:e,runsAs:t,layout:n,
version:o,at:r}))}function tv(e){De().setProperty(Am,e)}function Dm({version:e,spreadsheetId:t,tabs:n,owner:o}){De().setProperty(G0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}
function nv(e){let t=JSON.stringify(e),n=De();encodeURIComponent(t).replace(/%../g,"x").length<=vN?n.setProperty(_m,t):n.deleteProperty(_m)}function ov(e,t){let n=De();e?n.setProperties({[Pm]:
JSON.stringify(e),...t?{[Em]:""}:{}}):n.deleteProperty(Pm)}function $d(e){De().setProperty(Em,e)}function Ld(e){De().setProperty(X0,JSON.stringify(e))}function Ad(e){De().setProperty(Y0,
JSON.stringify(e))}var _N=2,Fm=()=>Mx(Array.from({length:_N},()=>Utilities.getUuid()));function rv(e){let t=e??Q0();t||(t={secret:Fm(),isNew:!0},Nm(t));let{secret:n,isNew:o}=t;return{key:new wi(n),
isNew:o===!0,allMarked:()=>Nm({secret:n})}}function sv(e,t){return e?.linkSecret?!1:(Im(Fm(),t),!0)}var iv=e=>{let t=Fm();return Im(t,e),t};var PN=500;function av(e,t,n,o){let r=e.getLastRow(),s=EN(
r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=t.map(u=>({at:n,who:u.by??o,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{fd(e,
a+i.length-1,PN,()=>e.getRange(a,1,i.length,u.length)).setValues(i.map(d=>u.map(p=>p?hd(Yi[p],d[p]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}
function EN(e){let t=Object.keys(Yi),n=e.map(o=>t.find(r=>Yi[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var _d=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;
this.name=r;this.line=2;this.made=new Map}block(t,n){let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},MN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),D=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:MN(e)};var uv=[["Trang","Nhóm"]],zm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(uv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),cv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),ts=(e,t,n,o)=>D(n(t(e.cell())),o),dv={"looks.note":e=>ts(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>ts(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>D(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>ts(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>D(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>ts(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>ts(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>ts(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>ts(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>D(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),D(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),D(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),D([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>D(zm(e)?.getCriteriaValues()[0],uv[0]),"looks.choicesStrict":e=>D(zm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>D(zm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=cv(e);return D(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=cv(e);return D(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),D(e.sheet.getCharts().length,1))};var lv="Sổ Tài Khoản: thử";function NN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(lv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===lv+n)[0],where:n}}var pv={
"rights.range":e=>{let{found:t,where:n}=NN(e),o=D(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=D([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=D(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),D(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=D(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=D(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>D(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return D(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),D(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),D(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var mv={daily:"sendDailyLetters"},IN="Asia/Ho_Chi_Minh",Um=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===mv[e]),hv=e=>Um(e).length>0,Pd=(e,t)=>Um(e).some(n=>n.getUniqueId()===t);function gv(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=Um(t);n!=="none"&&
ScriptApp.newTrigger(mv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(IN).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var dt="google/probe",DN=()=>Array(4001).join("é");function Va(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function fv(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var ns=(
)=>PropertiesService.getScriptProperties(),yv={"stores.kept":()=>Va(ns(),{[dt]:"một"},()=>D(ns().getProperties()[dt],"một")),"stores.over":()=>{let e=ns();return Va(e,{[dt]:"một"},()=>(e.setProperty(
dt,"hai"),D(e.getProperties()[dt],"hai")))},"stores.beside":()=>{let e=ns();return Va(e,{[`${dt}/1`]:"một"},()=>{e.setProperties({[dt]:"hai"});let t=e.getProperties();return e.deleteProperty(dt),D([t[
`${dt}/1`],t[dt]],["một","hai"])})},"stores.gone":()=>{let e=ns();return e.setProperty(dt,"một"),e.deleteProperty(dt),D(dt in e.getProperties(),!1)},"stores.long":()=>{let e=ns();return Va(e,{[dt]:DN(
)},()=>D(e.getProperties()[dt]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Va(e,{[dt]:"riêng"},()=>D([e.getProperties()[dt],dt in ns().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=D(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>D(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>D(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>D(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>D(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return D(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>fv(()=>D(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>fv(()=>D(typeof Pd("daily",""),"boolean"))};var FN="Dành cho cán bộ tỉnh",lr=["spreadsheets",
"script.container.ui","userinfo.email"],bv=[...lr,"script.scriptapp","script.send_mail"],xv=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:lr}],vv=[{page:"desk",
caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:lr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:lr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:
"showMissingFirst",scopes:lr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:lr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:
"staff",scopes:bv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:lr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:bv},{page:"assumptions",caption:
"Kiểm tra Google",where:"sidebar",who:"staff",scopes:lr}],Sv=[...xv,...vv],Km=e=>typeof e=="object"&&"page"in e,qa=Object.fromEntries(Sv.filter(Km).map(e=>[e.page,e])),Md=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,Rv=e=>[...Ed.forUnits,...Ed.forStaff].find(t=>t?.run===e)?.caption??jt,Ov=e=>Sv.flatMap(t=>t!=="—"&&(Km(t)?Md(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),wv=e=>e==="—"?void 0:{caption:e.caption,run:Km(e)?Md(e.page):e.run},Ed={forUnits:xv.map(wv),forStaff:vv.map(wv)};function kv(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Tv(){let e=SpreadsheetApp.getUi();kv(e.createMenu(jt),Ed.forUnits).addSeparator().addSubMenu(kv(e.createMenu(FN),Ed.forStaff)).addToUi()}
var zN=()=>`${qa.assumptions.caption} ${Math.random().toString(36).slice(2,10)}`;function Cv(e){let t=zN();Cd({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return Cd({name:t,
id:o}),n.getRange(1,1).setNumberFormat("@").setValue(t),new _d(e,n,o,t)}var UN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Nd(e,t){let n=(t.id===void 0?void 0:
e.getSheetById(t.id))??e.getSheetByName(t.name);n&&UN(n,t)&&e.deleteSheet(n),Cd(void 0)}function Bm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}
finally{t.releaseLock()}}var $v=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Wm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:
`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Id=Object.keys(Wm);function os(e,t){let n=e.once("texts",()=>e.block(Id.length,1).setNumberFormats(
Id.map(()=>["@"])).setValues(Id.map(o=>[Wm[o]])).getValues());return D(n[Id.indexOf(t)][0],Wm[t])}var jm=()=>new Date(Date.UTC(2018,9,2,5)),Lv={"values.text":e=>os(e,"name"),"values.letters":e=>os(e,
"letters"),"values.lines":e=>os(e,"lines"),"values.long":e=>os(e,"long"),"values.phone":e=>os(e,"phone"),"values.date":e=>os(e,"date"),"values.code":e=>os(e,"code"),"values.number":e=>D($v(e,"0",12),
12),"values.empty":e=>{let t=e.cell();return D([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return D(e.block(2,
3).setValues(t).getValues(),t)},"values.typed":e=>D(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@",
"dd/MM/yyyy"]]).getNumberFormats()[0];return D(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,
`C${n}`]).setNumberFormat("@"),D(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,!0])},"values.day":e=>D(Number($v(e,"dd/MM/yyyy",jm())),Number(jm())),"values.dayShown":e=>D(e.cell().setNumberFormat(
"dd/MM/yyyy").setValue(jm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return D([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=
e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return D(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat(
"@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return D([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),D(e.sheet.getLastRow(),e.lastLine)),
"values.sorted":e=>D(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell(
).setNumberFormat("@").setValue("x");return t.clearContent(),D([t.getValue(),t.getNumberFormat()],["","@"])}};var Av={...Lv,...dv,...yv,...pv},KN=Object.keys(Av),_v=Object.keys($i);function BN(e,t){
try{return Av[e](t)}catch{return{saw:"refused"}}}function jN(e,t){let n={...t};for(let o of _v){let r=$i[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function Pv(e,t){
return Bm(()=>{t.scratch&&Nd(e,t.scratch);let n=Cv(e),o=KN.map(i=>({id:i,seen:BN(i,n)})),r=jN(n,t.answers);Nd(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),
differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:i})=>i===void 0).map(({id:i})=>i),answers:_v.map(i=>({key:i,how:$i[i].how,answer:r[i]}))};
return Z0(r,s.differs.map(({id:i})=>i)),s})}function Ev(e,{scratch:t}){t&&Bm(()=>Nd(e(),t))}function Mv(e,t,n=o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==Qc.prefix?e:(o[r]=o[r].split(
".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function Nv(e,t,n){let{rows:o}=e.table("accounts"),r=o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:
u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[gi(o[c]),gi({...o[c],...u})])),i=new Set([...o.map(gi),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table(
"letters").rows.flatMap((c,u)=>{let d=Mv(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",r),r.length}var Iv=(e,t)=>Nv(e,n=>Fy(n.approved,n,t),n=>Zo(t.of("returned",
n)));function Dv(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||n.consentMark||Js(n.consent))return[];let r=gk(n.consent);return[{index:o,cells:{consent:r,
consentMark:Qs({...n,consent:r},t)}}]}))}function WN(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>ko(n,t)==="unknown"?[{index:o,cells:{consentMark:Qs(n,t)}}]:[]))}function Fv(e,t){
return WN(e,t),Nv(e,n=>iu(n,t)?po(n,t):void 0)}var zv=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows(
)===0&&t.setFrozenRows(1)}},{number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n}
)=>{e.accounts&&Iv(t,n)}},{number:3,why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:
n})=>{e.units&&Uk(t),e.accounts&&Dv(t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],Xa=zv.length;function Uv(e,t,n){if(Object.keys(t.sheets).length===0){e< Xa&&n(Xa);return}for(
let o of zv)o.number<=e||(o.run(t),n(o.number))}function Kv(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function ZN(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var Zm=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=ZN(
this.found,o=>this.sight.idOf(o));this.known.forEach((o,r)=>{let s=this.ids(o),i=s.flatMap(c=>t.get(c)??[]),[a]=i;o.written&&this.owners.get(this.sight.idOf(o.now))===1?this.place(o,r,i):(
this.out.stands[r]=a,s.length&&a===void 0&&this.homeless.add(r))});let n=-1;this.out.stands.forEach((o,r)=>{o===void 0||this.over.has(o)||((o< n||o>r)&&(this.inDoubt=!0),n=o)})}place(t,n,o){let r=
o.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[s]=o.filter(a=>!r.includes(a)),i=s??(r.includes(n)?n:r[0]);this.out.stands[n]=i,s!==void 0&&(r.length||t.was&&
this.sight.textOf(this.found[s])===this.sight.textOf(t.was))&&this.out.put.push({index:s,row:t.now});for(let a of r)this.over.add(a);(r.length!==1||r[0]!==n)&&(this.inDoubt=!0),this.free.push(
...r.filter(a=>a!==i)),s===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(i=>this.out.stands[i]!==void 0).map(i=>({index:this.out.stands[i],writer:i})),...this.free.map(
i=>({index:i,writer:-1}))],o=({index:i,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[i]),s=n.filter(i=>!(o(i)&&this.settle(i,i.writer))).filter(i=>!this.settle(i,
this.ownerOf(i.index,a=>this.restOf(a)===this.sight.restOf(this.found[i.index]))));for(let i of s)this.settle(i,this.homeless.has(i.writer)?i.writer:this.ownerOf(i.index,()=>!0))||this.empty(i.index)}
empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){return this.sight.restOf(this.known[t].was??this.known[t].now)}ownerOf(t,n){let o=[
...this.homeless].filter(n),[r,s]=this.around(t),i=o.filter(c=>c>r&&c< s);i.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(i.length||!a?i:o).sort((c,
u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let o=t+n;o>=0&&o< this.found.length;o+=n){let r=this.over.has(o)?void 0:
this.placeOf.get(this.sight.idOf(this.found[o]));if(r!==void 0)return r}return n<0?-1:this.known.length}settle({index:t,writer:n},o){return o===void 0?!1:(this.homeless.delete(o),o!==n&&
this.out.put.push({index:t,row:this.known[o].now}),this.out.stands[o]=t,!0)}addLost(){if(!this.known.some(({written:o})=>o))return;let n=this.out.stands.filter(o=>o!==void 0&&this.over.has(o)).map(
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function Bv(e,t,n){
let o=new Zm(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var Yt=e=>e,GN=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Wv=e=>e.typedRows.size>0||GN(e)||[...e.ownKeys].some(t=>tt(e.tab)[
t].writer!=="us"),Gm=e=>e.typedRows.size>0||e.ownKeys.size>0;function Zv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>Yt(s)[n]);return!Kv(o(e),o(t))}var Hm=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function jv(e,t,n,o){let r=tt(e.tab)[n];return pd(r,gd(r,e.lines[t]?.[o-1]??""))}function HN(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=Yt(s)[a];return n.get(c)!==a&&u!==""&&jv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":Yt(i)[e.key],u=c===""?-1:t.lines.findIndex((d,p)=>o(p,i,new Set([e.key])).length>0&&jv(t,p,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function Vm(e,t){let n=HN(e,t),o=Object.keys(tt(e.tab)).filter(i=>n.some(({index:a,now:c})=>Yt(c)[i]!==(t.rows[a]?Yt(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,Yt(a)[c]]))}))),!0}function VN(e){let n=Object.entries(tt(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>Yt(i)[c]).join(`\n`).trim();return{idOf:i=>Yt(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function Gv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Yt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Yt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=Bv(n,t.rows,VN(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Yt(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Yt(t.rows[u])[d]!==Yt(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var qN=3,XN=["looks.note","looks.noteGone","looks.notes"],Tt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=fs(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Xa,version:Dx};this.wasRefusedLate=!1;this.drafts=hm;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=qn()),!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new se({key:"workbook.lostTab",with:{tab:Q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??yi)}isStaff(t){return t!==""&&(Hn(
t,this.staff())||ki(t,this.remembered().owner))}settings(){return this.read??(this.read=so(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??$l(this.table("rounds").rows);this.current={round:t&&Do(t).round}}return this.current.round}compileRound(){let t=$l(this.table("rounds").rows),n=t&&If(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);ov(n,s),this.remembered().round=n}let r=n&&Do(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=Nx(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(Ad(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&nv(t);let{settings:n,problems:o}=so(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return Fs(Mm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),tv(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new wi(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new Ua(t))}renewLinkKey(){let t=iv(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new Ua(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){ev(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Xa)throw new se({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ld(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Ka(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}isGuarded(){return(this.remembered(
).lines?.linkOnly??!1)===this.settings().linkOnly}readyLines(){let t=this.remembered().lines??{},n={table:r=>this.table(r),log:()=>this.lostLog().length?void 0:this.sheet("log"),linkOnly:
this.settings().linkOnly,people:()=>wd(this.spreadsheet(),this.staff(),this.remembered().owner)},o=l0(n,t);o!==t&&(Ld(o),this.remembered().lines=o,this.unsettled=!0)}putNotes(t,n){this.googleDiffers(
).some(o=>XN.includes(o))||n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();yd(o,t)!==o&&n.setNote(yd(o,t)),this.unsettled=
!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Gm(n));return t.some(Wv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(
n=>n)):!1}putBack(t){let n=this.table(t),o=this.readTable(t),r=Hm(n,o);r&&(Vm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&Zv(n,o)&&(
this.tables.set(t,o),Gv(n,o),!!Gm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=Ha(t.rows);if(n===this.remembered(
).groups)return;let o=this.table("rounds"),r=this.table("accounts");Rd(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{
tab:o.sheet.getName(),positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),$d(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=
this.table(t);return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,qN))Yr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,av(this.sheet("log"),t,this.now,To(this.visitor())))}exclusively(t){if(!Ti(this.begun.waitMs))return;this.forget(
);let n=()=>{let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Ka(o.tab,this.sheet(o.tab));Hm(o,r)&&(n=!0,Vm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Pv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${je(n)}`}};var YN=
24*36e5,Xn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return qn()?.post??Vn}setRunner(t){$0(t)}setLease(t){L0(t)}setLastRun(t){A0(t)}setRefused(t){N0(t)}keepJournal(t){E0(t)}
closeJournal(){M0()}setConfirmed(t){_0(t)}setToldHold(t){P0(t)}ledger(){return K0()}keepLedger(t){z0(t)}alone(t,n){let o=Ti();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=D0()),this.firstLetter+YN-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),F0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){gv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return hv("daily")}};function Li(e,t,n){try{W0(e.remembered().google,t,n)}catch{}}function pr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&Ev(()=>e.spreadsheet(),n)}catch(n){Yr("sweep",n)}}function Hv(e,t){if(!t||/\s/.test(t))return!1;let n=Re(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Le(e.email).emails.some(r=>Re(r)===n)}var JN=(e,t)=>t.some(n=>n.code.trim()===e&&
Le(n.email).emails.length>0),QN=(e,t)=>t.filter(n=>Hv(n,e)),Vv=(e,t)=>t.some(n=>Hv(n,e));function Fd(e,t){switch(e.is){case"staff":case"person":return QN(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function eI(e,t){let n=St(e)===te.merged?Ne(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function zd(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Dd=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ee(e),contact:t.contact}};function Ya(e,t,n,o){let r=nI(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Ae(s)?{may:!1,why:eI(s,n)}:r}function tI(e,t,n){if(e.length===0)return;let o=Ne(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function nI(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=Fd(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?tI(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:Dd(t,o)}:r();case"link":return r();case"unlisted":return zd(t,o)?JN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Dd(t,o)}}}var qm=30;function qv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=Y(n.closed,qm)?"receipt":"refused"}function rs(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=mi(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=qv(n,s&&{link:s.link.trim(),extendedTo:vt(s.extendedTo),
isGone:!Ae(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function Xv(e,t){let n=rs(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:yi}
function Ja(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Ai=e=>t=>e===""?yi:t.isStaff(e)?{is:"staff",email:e}:Vv(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Yv=e=>t=>Xv(t,e);function Jv(e){let t=e?.triggerUid,n=new Xn(()=>o.spreadsheet());if(typeof t!="string"||!Oe(n,()=>Pd("daily",
t)))return;let o=new Tt({who:r=>Ai(Oe(n,()=>n.me()))(r)});Lx(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Li(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),pr(o)}function Ud(e,t,n){if(!e)return Ge.added;let o=Et(e,n);if(o&&e.answer===Ge.added)return Ge.added;if(!o&&!t.stops&&ro(
e.usage)===ye.stopped)return Ge.added;if(t.stops)return Ge.stopped;if(t.changes)return Ge.changed;let r=Object.values(Ge).find(s=>s===e.answer);return o&&r&&r!==Ge.stopped?r:Ge.same}function oI(e){
return e?ct(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function _i(e,t,n){let o=oI(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&vt(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Yn=({first:e,last:t},n)=>n>=e&&n<=t;function rI(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?po(s,n):"";return Yn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var sI=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>Yn(t,o)&&Js(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function iI(e,t){if(![...Tr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!Yn(t,s)||!oi(r))return[];let i=su(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function aI(e,t){let{rows:n}=e.table("accounts");if(!fn.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||_i(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!Yn(t,u)||fn.every(l=>c[l].trim()===""))return c;let d={...c,updated:e.now,by:"",source:Nn.hand};if(!a(c))return d;let p={stops:xe(c),changes:!0};return{...d,round:o.id,answer:Ud(c.rowId?c:
void 0,p,o)}})}function cI(e,t){rI(e,t);let n=iI(e,t),o=aI(e,t),r=o.map(({faults:l,mask:m})=>({faults:l,mask:m})),s=Ke(e,o),i=new Set;o.forEach((l,m)=>{Yn(t,m)&&i.add(l.unit.trim())});let a=(l,m)=>Yn(
t,m)||i.has(l.unit.trim()),c=ni(o,s,a);fn.some(l=>t.columns().has(l))?dI(e,t,o,c,s):e.putOwn("accounts",_a(e,o,s,a)),e.log([...sI(o,t),...n]),e.putOwn("accounts",Zu(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",vo(e.table("units").rows,s,()=>!0)),Pa(e,"accounts",t.columns(),l=>Yn(t,l));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,p=Xp(c,r.map(({faults:l})=>l),s);d&&
p.length===0&&p.push({index:t.first,notes:zr(s.accounts[t.first])}),uI(e,t,p,r)}function uI(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==qc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function dI(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
eo.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:p,round:l,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:p,round:l,answer:m},
ti(e,c,r.accounts[a.index]))}}function lI(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>Yn(t,r)&&o.code.trim());for(let o of n)o.first=Z.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function pI(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>Yn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function mI(e,t){lI(e,t),pI(e,t);let n=e.table("accounts").rows,o=Ke(e,n);e.putOwn("accounts",Zu(n,o,()=>!0)),e.putOwn("units",vo(e.table(
"units").rows,o,()=>!0)),Pa(e,"units",t.columns(),r=>Yn(t,r))}function Xm(e,t){return rt(e,()=>{let{linkOnly:n,contact:o}=e.settings();if(t.tab==="units")mI(e,t);else{if(n&&!e.mayWrite("accounts",
"review"))return{key:"sheet.linkOnly",with:{contact:o}};cI(e,t)}})}function hI(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),
columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var gI=({range:e})=>typeof e.getGridId=="function";function eS(e){if(!gI(e))return;let t=new Tt({book:e.source,edited:e.range,waitMs:5e3});try{
let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(d=>t.remembered().tabs[d]===n);if(!o)return;Li(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,
rowEnd:s,columnStart:i,columnEnd:a}=hI(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){fI(t);return}t.edits(o,e.range.getSheet());let c=()=>new Set(Object.keys(tt(o)).filter(d=>{let p=t.table(
o).at(d);return p>=i&&p<=a})),u=Xm(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c});u&&e.source.toast(S(u),jt,15)}catch(n){if(!(n instanceof se))throw n;n.problem.key!=="workbook.notSetUp"&&
e.source.toast(S(n.problem),jt,15)}}function fI(e){let t=e.compileSettings().slice(0,3);e.isGuarded()||t.push({key:"setup.guardWaits"}),t.length&&e.spreadsheet().toast(t.map(S).join(`\n`),
Q.settings.title,15),Xm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var tS=e=>e.googleDiffers().includes("values.sorted");function nS(e){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):tS(e)?x({key:"google.sorts"}):rt(e,()=>{let{units:t}=On(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),$({
missing:o(_.missing),fix:o(_.fix),before:n})})??x({key:"workbook.busy"})}function oS(e,t){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):tS(e)?x({key:"google.sorts"}):rt(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),On(e,!0),$({})})??x({key:
"workbook.busy"})}var Ym="L1",yI=new RegExp(`^${fm("(\\S+)")}$`);function Jm(e,t){try{let n=yI.exec(String(t.getRange(Ym).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{
return"none"}}function Kd(e){let t=e.getSheetByName(Q.summary.title);return t?Jm(e,t):"none"}var rS=e=>e.getSheetByName(Q.summary.title)?.getRange(Ym).canEdit()??!0;function sS(e,t){try{t.getRange(
Ym).setFontColor("#9aa0a6").setValue(fm(e.getId()))}catch{}}var iS=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function aS(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?so(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${iS(S({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var bI=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function cS(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${iS(S({key:"page.contact",with:{contact:
t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${bI(e)}\x3c/div>${n}`).setTitle(
`${Kx}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function uS({since:e,lastRun:t},n){let o=r=>r!==""&&Xe(H(r),n)>1;return!t||t< e?o(e)?{key:"health.never",with:{since:fe(e)}}:
void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var wI=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function dS({post:e,campaign:{settings:t,round:n},troubles:o,isStaff:r}){if(!t.lettersOn)return[];
let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:Wt(a)}});return o.length?[...o]:bs([!r(s),{key:"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:
"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[wI(e),{key:"health.dry",with:{since:E(e.dry),email:s}}])}function lS(e){let{post:
t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=dS(e);if(r&&s)return[{key:"health.trouble",with:{trouble:s}},...i.filter(c=>Rr(c)!==t.why)];let a=i.length?
void 0:uS(t,o);return a?[a]:i}function pS({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(!o.settings.lettersOn)return[];let i=dS({post:n,campaign:Ve(e),troubles:r,today:e.today,
isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ee(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},...i]:i.length||!s||n.trouble||!uS(n,e.today)?i:[a?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:s}}]}function mS({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};
return t===Ee(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function kI({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function xI({office:e,remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=um(e.now,r,s);
return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:mt(H(c)),hour:String(r)}}],[Oo(t,e.now),{key:"health.sending"}]]}function hS(e){let{post:t,state:n,quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=
s("unknown"),c=s("failed");return bs(...kI(e),...xI(e),[!0,{key:"health.quota",with:{left:o}}],[r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function gS(e,t,n,o){if(!e.settings().lettersOn)return[];let s=Ve(e),i=fi(n,s.round),a=lS({post:t,campaign:s,troubles:
i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=Vr(s,t,Gr(t.ledger,Zn(e),jr(e)),!1);return c.length?vI(e,c,a,o):a}catch(c){if(!(c instanceof se))throw c;let{
problem:u}=c;return[t.why,...a.map(Rr)].includes(Rr(u))?a:[u,...a]}}function vI(e,t,n,o){let r=n.filter(({key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[li(Xr(e,o),e.today)]:[];return[...t.map(
({why:i})=>i),...s,...r]}function fS(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!Oo(o,e.now)&&!o.inFlight?od(e,t):Gr(o.ledger,Zn(e),jr(e));return n.lettersOn?o.runner?Vr(Ve(e),o,s,
!1).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var Qm=(e,t)=>e.trim()?t(e)??e:"",SI=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(
t=>t.key!=="");function yS(e,t,n){if(Lr(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=Qm(t?.dueBefore??"",ys),r=(
pe(o)??e.today).slice(0,4),s=t!==void 0&&SI(e),i={id:Rs(r,[]),name:t?.name.trim()||Z.roundOf(r),document:t?.document.trim()||Z.document,state:Ue.open,dueBefore:o,graceUntil:Qm(t?.graceUntil??"",pe),
lettersFrom:Qm(t?.lettersFrom??"",pe),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var RI=
new Set(Object.values(Dc));function eh(e,t,n){let o=Object.values(ke),r=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let p=r(
u.label.trim());return p!==void 0&&p!==u.value?[{index:d,cells:{value:p}}]:[]});e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:
p})=>({label:u,value:r(u)??(u===ke.staff.label?t():d),help:p})));let c=e.rows.flatMap((u,d)=>{let p=u.label.trim(),l=RI.has(p)?S({key:"setup.formerSetting"}):o.find(m=>m.label===p)?.help;
return l!==void 0&&l!==u.help?[{index:d,cells:{help:l}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var ss=Object.keys(Q);
function OI(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var th=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=Q[t],r=n===void 0?null:
this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a}
)=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=OI(this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow(
)>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(
o),o}};function bS(e,t){let n=new Set(Object.values(t)),o=new th(e,n),r={},s=[];for(let i of ss){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var wS=
"Asia/Ho_Chi_Minh",nh="vi_VN",kS=e=>e.getSpreadsheetLocale()===nh?[]:[{key:"workbook.locale"}];function xS(e){let t=[];return e.getSpreadsheetTimeZone()!==wS&&(e.setSpreadsheetTimeZone(wS),t.push({
key:"setup.zone"})),e.getSpreadsheetLocale()!==nh&&(e.setSpreadsheetLocale(nh),t.push({key:"setup.locale"})),t}var TI=4,vS=ss.filter(e=>Object.keys(tt(e)).length>0);function CI(e){return e.isNew?(c0(
e),ja(e),wm(e),[]):[...u0(e),...ja(e)]}function Bd(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function $I(e,t,n,{staff:o,linkOnly:r},s){let i=new Ri(wd(e,o,s)),a=
ss.flatMap(c=>i.ensure({tab:c,...t[c],rows:n.get(c)?.rows??0,columns:n.get(c)?.columns??0,positions:n.get(c)?.positions??new Map,linkOnly:r}));return i.hiddenStay?[...a,{key:"setup.hidden"}]:a}
function LI(e,t,n,o,r,s){let i=Object.fromEntries(ss.map(l=>[l,t[l].id])),c=(l=>({version:l,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:
n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),p=Object.fromEntries(ss.filter(l=>!t[l].made).map(l=>[l,t[l].sheet]));Uv(c.version,{sheets:p,office:r,markKey:s},l=>{
Dm({...c,version:l}),d=!0}),d||Dm(c)}function AI(e,t){if(e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[ke.staff.label]:o.join(", ")}:{}}}var _I=
e=>({[ke.staff.label]:e,[ke.replyTo.label]:"",[ke.testTo.label]:"",[ke.contact.label]:ke.contact.initial,[ke.webAddress.label]:ke.webAddress.initial,[ke.linkOnly.label]:ke.linkOnly.initial,[
ke.lettersOn.label]:ke.lettersOn.initial});function PI(e){let t=Object.entries(Dc).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}
function EI(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function MI(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Ad(e);let n=t?Ix(e,t):[];return n.length?
[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function NI(e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round()?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[
...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function SS(e){let t=qn(),n=Bd(e),o=xS(
e),{found:r,did:s}=bS(e,t?.tabs??{});o.push(...s),r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let O of vS){let L=Vx(O,r[O],t?.version??0);i.set(O,L.open),o.push(...L.did)}let a=
rv(t?.markSecret),c=new Tt({book:e,setUp:{markKey:a.key,lastWitness:t?.witness??""}});for(let O of ss)c.edits(O,r[O].sheet);let u=t!==void 0&&t.version>=TI;sv(t,u?c.now:void 0)&&u&&o.push({key:
"setup.linksAnew"});let d,p=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase()||n),l=r.summary.made?"none":Jm(e,r.summary.sheet),m=l==="copy"?_I(p()):AI(t,r.settings.id),h=EI(l,t!==void 0),g=
i.get("settings").isNew;if(o.push(...h),!g){let O=eh(c.table("settings"),p,m);l!=="copy"&&o.push(...O)}let{settings:b}=so(g?m??{}:c.settingTexts()),{linkOnly:w}=b,v=g?t?.staff??[p()]:b.staff;o.push(
...$I(e,r,i,{staff:v,linkOnly:w},n));for(let O of vS)o.push(...CI(i.get(O)));g&&o.push(...eh(c.table("settings"),p,m)),LI(e,r,t,n,c,a.key),o.push(...yS(c,PI(c.settingTexts()),t?.round));let R=a.isNew?
Fv(c,a.key):0;R&&o.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&a.allMarked();let T=c.table("units");o.push(...Rd(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:
T.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),
l!=="here"&&sS(e,r.summary.sheet),t?.groups!==Ha(T.rows)&&$d(Ha(T.rows)),c.compileSettings(),o.push(...MI(c.settings().staff,t?.staff));let C={...Object.fromEntries(xd.map(O=>[O,i.get(O).rows])),
linkOnly:w},y={linkOnly:!1,...t?.lines};(xd.some(O=>y[O]!==C[O])||y.linkOnly!==w)&&Ld(C);let f=new Xn(()=>e);return So(c,f)||mn(c),SpreadsheetApp.flush(),o.push(...fS(c,f)),{first:(!t||
t.version===0)&&!R&&h.length===0,did:o,after:NI(c,n,T.rows)}}var jd=(e,t=jt)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},RS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function oh(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Ov(e));try{let n=Ja(),o=n?new Tt({who:Ai(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&pr(o),
r?.length&&jd(r.map(S).join(`\n`))}catch(n){jd(S(Jr(n)))}}var rh={key:"who.staffOnly"};function OS(e,t){let n=aS(t,e.remembered()),{caption:o,where:r}=qa[t],s=SpreadsheetApp.getUi();r==="sidebar"?
s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(r.width).setHeight(r.height),o)}function TS(e){oh(Md(e),t=>(t.remembered(),qa[e].who==="staff"&&t.visitor().is!=="staff"?[rh]:OS(t,e)))}
function CS(){oh("showMissingFirst",e=>{let t=nS(e),n=({problems:c})=>jd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=RS(S({key:"roster.missingFirst",with:{missing:o,fix:r,tab:Q.units.title}}),jt)?void 0:oS(e,s);a&&!a.ok&&n(a)})}function II(e){let t=e.visitor();
return t.is==="staff"||ki(Bd(e.spreadsheet()),Ee(t))}function DI(e){let t=e.spreadsheet(),n=Kd(t);if(n==="here")return rS(t)?void 0:rh;let o=n==="copy"?Bd(t):"";return o&&!ki(o,Ja())?{key:
"who.ownerFirst"}:void 0}function $S(){oh("setUp",e=>{let t=qn()?II(e)?void 0:rh:DI(e);if(t)return[t];let n=Ti();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=SS(e.spreadsheet());
n.releaseLock();let i=[...new Set(r.map(S))],a=Rv("setUp"),c=s.map(S).join(`\n`);return i.length||i.push(S({key:s[0]?.key==="setup.left"?"setup.inOrder":"setup.nothing"})),o?RS(`${S({key:
"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,a)&&OS(e,"assumptions"):jd(`${i.join(`\n`)}\n\n${c}`,a),[]})}var FI=300;function zI(e){let t=new Map;for(let{unit:n,state:o,at:r,kind:s}of e.table(
"letters").rows){let i=o===me.sent||o===me.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,`${r}, ${E(H(o))}`]))}function UI(e,
{unit:t}){if(Le(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=ju(t,e.refusedAddresses());return n?S({key:"desk.callRefused",with:{email:n.email}}):""}function LS(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ke(e,e.table("accounts").rows),o=zs(e,n).filter(lu),r=new Map;for(let{active:p,unit:l,faults:m}of n.accounts)p&&m.some(bn)&&r.set(l,(
r.get(l)??0)+1);let s=zI(e),i=e.round(),a=cd(e.table("calls").rows,i?.id??""),c=({unit:p})=>a.get(p.code.trim()),u=p=>c(p)?.appointed||"9999",d=o.filter(p=>kn(p,t)).sort((p,l)=>u(p).localeCompare(u(
l))||Us(p,l));return $({round:i?.name??"",deadline:i?Io(i,e.today):"",units:d.slice(0,FI).map(p=>{let l=pu(p),m=c(p);return{...l,faulty:r.get(l.code)??0,lastLetter:s.get(l.code)??"",unreached:UI(e,p),
lastCall:m?pi(m):"",appointed:m?.appointed??""}}),count:d.length,choices:Vt(o)})}function Jt(e,t){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):rt(e,t)??x({key:"workbook.busy"})}var AS=(
)=>P({unit:z(ln),result:ut(Object.keys(ws)),appointed:z(40),note:z(500)});function KI(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return x({key:
"form.unknownUnit",with:{code:n}});let o=t.appointed.trim()&&pe(t.appointed);if(o===void 0||t.result==="appointed"&&o< e.today)return x({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:
e.now,result:ws[t.result],appointed:o,note:t.note.trim(),who:To(e.visitor())},s=wx(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),$({lastCall:pi(r),
appointed:o})}function _S(e,t){return Jt(e,()=>KI(e,t))}var Wd=["review","comment","fixFields","approved"],ih=e=>Object.fromEntries(Wd.map(t=>[t,e[t]])),Qa=e=>`${pn(e)}.${nr(JSON.stringify(Wd.map(
t=>e[t])))}`,ec=e=>e.split(".")[0],PS=(e,t)=>{let n=Er(e.approved,e,t);return typeof n=="string"?[]:n};function tc(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||
t.review==="returned"))return t.faults.some(o=>bn(o)&&!aa(o))?"faulty":PS(e,n).length===0?"new":e.review===Se.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var sh=e=>le.includes(e);
function Zd(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),i=({column:a,problem:c})=>({sentence:S(c),...sh(a)?{field:a}:sh(
c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&tc(c,u,s);if(!d)return;let p=r.get(u.unit);return{rowId:Be(c,a),version:Qa(c),state:d,unit:{code:u.unit,name:
p?.name.trim()||u.unit,kind:p?.kind.trim()??"",parent:cn({above:n(p)})},fields:Object.fromEntries(le.map(l=>[l,c[l]])),link:u.reading?.values.address||c.address,changed:PS(c,s).filter(sh),says:[
...u.faults.filter(l=>!aa(l)),...u.remarks].map(i),comment:c.comment.trim(),at:fe(c.updated),by:c.source===Nn.hand?Nn.hand:c.by,was:ih(c)}}}var ES=20,MS=e=>e.as==="returned"?e.comment.trim():"";
function BI(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Se.passed:Se.returned,comment:MS(e),fixFields:e.as==="returned"?e.fields.map(Lt).join(", "):"",
approved:o?po(t,o):""}}var jI=(e,t)=>Wd.every(n=>e[n]===t[n]);function WI({version:e},t,n){if(ec(e)!==ec(Qa(t)))return{key:"desk.changedMeanwhile"};let o=ea(t.review);return o&&Go(t,n.markKey(
)).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function ZI(e,t,n){let o=t.findIndex((c,u)=>Be(c,u)===e.rowId),r=t[o];if(!r)return;let s=BI(e,r,n),i={decision:e,index:
o,before:{...r}},a=Qa(r);return ec(e.version)===ec(a)&&jI(s,ih(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:WI(e,r,n)}}function GI(e,t){let n=t.filter(({cells:i})=>i);e.putStaff(
"accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Ke(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));return e.putOwn(
"accounts",ni(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",vo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&i.review&&!ea(
i.review)).map(({index:i})=>({index:i,notes:zr(r.accounts[i])}))),r}function HI(e,t){let n=e.table("accounts").rows,o=t.map(c=>ZI(c,n,e)),r=o.filter(c=>c!==void 0),s=GI(e,r),i=Zd(e,s,Kt(e.table(
"units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,p=o[u];if(!p)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let l=i(p.index);if(p.why)return{rowId:d,is:"conflict",why:S(p.why),...l?{row:l}:{
}};if(c.as==="undo")return l?{rowId:d,is:"undone",row:l}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table("accounts").rows[p.index];return{rowId:d,is:"done",version:Qa(m)}});return $(
{decided:a})}function NS(e,{decisions:t}){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?x({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&
!MS(n))?x({key:"desk.noReason"}):rt(e,()=>HI(e,t))??x({key:"workbook.busy"})}var VI=200;function IS(e,t,n){let o=e.map(H),r=[...o,t].filter(Boolean).sort()[0];if(!r)return[];let s=o.reduce((a,c)=>c>a?
c:a,n||r),i=Math.min(VI,Math.max(0,Xe(r,s))+1);return Array.from({length:i},(a,c)=>Y(s,c+1-i))}function ah(e,t){let n=e.filter(Boolean).map(H).sort(),o=0;return t.map(r=>{for(;o< n.length&&n[o]<=r;
)o+=1;return o})}var qI=200,XI=40,YI=3,JI=3,FS=e=>ua(e.map(t=>({...t,isCounted:t.counted})));function DS(e,t){let n=new Map;for(let o of e)for(let{value:r,label:s}of t(o)){if(!r)continue;let i=n.get(
r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...FS(r)})).filter(({required:o})=>o>0).sort((o,r)=>r.missing+r.fix-o.missing-o.fix||
o.label.localeCompare(r.label,"vi")).slice(0,XI)}function QI(e,t,n,o){let r=Ye(n),s=t.filter(({counted:p})=>p).map(({first:p})=>p),i=r>e.today?r:e.today,a=IS(s,n.from,i),c=ah(s,a),u=new Map;for(let{
state:p,at:l}of e.table("letters").rows)p===me.sent&&u.set(H(l),(u.get(H(l))??0)+1);let d=o&&r&&o.last?ah(o.firsts,a.map(p=>Y(o.last,Xe(r,p)))):void 0;return a.map((p,l)=>({day:E(p),...p<=e.today?{
reported:c[l]}:{},...d?{before:d[l]}:{},letters:u.get(p)??0,...p===r?{isLast:!0}:{}}))}function eD(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table("accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{
let g=tc(m,t.accounts[h],i);return g!==void 0&&g!=="faulty"}),c=n.filter(m=>m.counted&&m.status===_.missing),u=c.filter(({unit:m})=>Le(m.email).emails.length===0),d=o?Xe(e.today,Ye({dueBefore:o})):
void 0,p=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!bn(h))).length;return[o===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&
d!==void 0&&d< JI&&{sentence:S({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:
"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},p>0&&{sentence:S({key:"desk.nextFaults",with:{
count:p}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,YI)}function tD(e,t){let[n]=Lr(e.table("rounds").rows).map(({
round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({round:r})=>r.trim()===n.id).map(({first:r}
)=>r);return{name:n.name,firsts:o,last:Ye(n)}}function zS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ke(e,e.table("accounts").rows),o=zs(e,n),r=e.round(),{dueBefore:s="",
graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?H(r.openedAt):""},c=tD(e,r),u=o.filter(lu),d=u.filter(l=>kn(l,t)).sort(Us),p=FS(o);return $({round:r?.name??"",before:c?.name??"",deadline:Io(
{dueBefore:s,graceUntil:i},e.today),all:p,inTime:S({key:"round.inTime",with:p}),days:QI(e,o,a,c),kinds:DS(o,({kind:l})=>[{value:l,label:l}]),parents:DS(o,({above:l})=>l),next:eD(e,n,o,a),owing:
d.slice(0,qI).map(pu),owingCount:d.length,choices:Vt(u)})}var nD=100;function US(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=e.table("units").rows,{rows:o}=e.table(
"accounts"),r=Ke(e,o),s=Kt(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=o.flatMap((l,m)=>{let h=r.accounts[m],g=tc(l,h,a),b=i.get(h.unit);return g?[{index:m,state:g,updated:l.updated,
above:s(b),kind:b?.kind.trim()??""}]:[]}),u=({state:l})=>l==="faulty"==(t.state==="faulty"),d=c.filter(l=>kn(l,t)&&u(l)).sort((l,m)=>l.updated===m.updated?l.index-m.index:l.updated< m.updated?-1:1),p=
Zd(e,r,s);return $({rows:d.slice(0,nD).flatMap(({index:l})=>p(l)??[]),waiting:d.length,choices:Vt(c.filter(u),c,c.filter(({state:l})=>l!=="faulty").length)})}function KS(e,t){return e.visitor(
).is==="staff"&&ai(e,t),Bk(e)}var BS=e=>e.slice(0,e.indexOf("."));function jS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(BS),o=Object.keys(Ci).find(r=>n.includes(r))??n[0];return[
{key:"google.differs",with:{count:t.length,so:Ci[o]??""}}]}var oD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Cm[t],why:S({key:`google.${n}`})}));function rD(e,{same:
t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return B0(E(e),String(t.length),s(n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:
c})=>`${a}=${c}`)),s(r.filter(({answer:a})=>a===void 0).map(({key:a})=>a)))}function sD(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:o})=>({says:es[n],saw:o,so:Ci[BS(n)]})),unknown:
[...t.notAsked.map(n=>({says:es[n],why:S({key:"google.refused"})})),...oD(t)],answers:t.answers.flatMap(({key:n,answer:o})=>o===void 0?[]:[{question:Cm[n],answer:o}]),copy:rD(e,t)}}function WS(e){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.checkGoogle();return t?$(sD(e.today,t)):x({key:"google.busy"})}function ZS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),$({})}
function GS({drafts:e},{unit:t}){return e.drop(t),$({})}var mr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],is=(
...e)=>new RegExp(`^(?:${e.join("|")})$`),Ft=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),ch=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),iD=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",HS="cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",VS="(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",qS=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",aD="don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",cD=
"(?:thuoc )?(?:doi tuong|dien)",uD="(?:phai|can|co|yeu cau)",dD=[["required",new RegExp(`^(?:${cD} )?(?:${uD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",Ft("bat buoc","required")],[
"extendedTo",Ft("(?:ngay |duoc |da |(?:thoi )?han ){0,2}gia han","han moi","extended")],["email",ch("e ?-? ?mail","g?mail")],["email",Ft("(?:dia chi )?(?:thu (?:dien tu|dt)|ho[mp] thu)")],["phone",ch(
"d(?:ien )?thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ft("s? ?d t","tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",ch("cap tren",
"(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",Ft("(?:truc )?thuoc","parent","superior")],["kind",Ft("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",is(
"cap(?: cong doan| don vi)?")],["note",Ft("ghi chu","gc","(?:luu|chu) y","chu thich","dien giai","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ft("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",is("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ft(`ten (?:day du )?(?:cua )?(?:${aD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",is(`${iD}${VS}${qS}`,`(?:${HS})${qS}`)],["name",is(`(?:${HS})${VS}`)]],XS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",YS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${XS})$`),JS=new RegExp(`(?:^|\\s)(?:moi|sau ${XS})$`),lD=[["mergedInto",Ft(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",is("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Ft("doi ten(?: thanh)?")],["newParent",
Ft("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Ft("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Ft(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",is("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Ft(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",is("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],pD=/\b(?:cu|truoc(?: day)?)$/,mD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,as=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>X(N(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function uh(e){let t=as(e);if(!(!t||pD.test(t)))return mr.find(n=>as(ft[n].heading)===t)??dD.find(([,n])=>n.test(t))?.[0]}var hD={code:"Code",name:
"Name",parent:"Parent"};function gD(e){let t=as(e,/[()[\]]/g);if(!t)return;let n=mr.find(r=>as(ft[r].heading)===t);if(n)return n;let o=lD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",YS],["new",JS]]){if(!s.test(t))continue;let i=uh(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return uh(e);let a=`${r}${hD[i]}`;return a==="oldParent"?void 0:a}return uh(e)}
var Gd=200;function cs(e){let t=new Map,n=[];return e.slice(0,Gd).forEach((o,r)=>{let s=gD(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(as(o))?"parent":s;i&&!t.has(i)?t.set(i,r):N(o)&&!mD.test(as(
o))&&n.push(N(o))}),{at:t,leftOut:n}}function QS(e,t){let n="";return e.map((o,r)=>{let s=as(t[r]??"",/[()[\]]/g);return s&&(n=YS.test(s)?"cũ":JS.test(s)?"mới":""),n&&N(o)&&!N(t[r]??"").includes(N(
o))?`${o} ${n}`:o})}var fD=e=>mr.includes(e);function nR(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>fD(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var Hd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),yD=(e,t)=>{let n=Hd(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},oR=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(X(e));function bD(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of Hd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>St(e[a])===te.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function rR(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=bD(t),r=(b,w)=>{n.rejected.push({line:b,why:w})},s=[],i=new Map;for(let b of e){let{code:w,name:v}=b.change,R=w?o.byCode(w):o.byName(v),T=R===void 0&&
w&&!wD(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(T&&(v||b.unit.name)))r(b.line,w||v?{key:"roster.changeNone",with:{
text:w||v}}:{key:"roster.noCode"});else{let C=R??j(w),y=i.get(C);y!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:y}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
w)=>{a.set(j(w.code),{line:b,cells:w})};for(let{line:b,index:w}of s){let{newCode:v,newName:R,newParent:T,name:C,code:y}=b.change,f=tR(b.unit);if(w===void 0)u(b.line,{...f,code:y,name:C||b.unit.name,
parent:T||b.unit.parent});else if(v&&o.byCode(v)===void 0&&!a.has(j(v))){let k=t[w];u(b.line,{kind:k.kind,...f,code:v,name:R||k.name,parent:T||k.parent})}}for(let[b,{line:w,cells:v}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(w,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=b=>{let w=o.byCode(b);if(w!==void 0)return t[w].code;let v=a.get(j(b));if(
v)return v.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let T=o.byName(b);return T===void 0||T==="many"?T:t[T].code},p=new Map,l=
new Set;for(let{line:b,index:w}of s){let v=K(b.change.newName);w===void 0||!v||eR(b,t[w])||(p.set(v,[...p.get(v)??[],w]),v!==K(t[w].name)&&l.add(w))}for(let[b,[w,...v]]of p){let R=o.byName(b),T=
R===void 0||R===w||R!=="many"&&l.has(R);!v.length&&T&&c.set(b,t[w].code)}for(let{line:b,index:w}of s){if(w===void 0)continue;let v=h(b,w);"why"in v?r(b.line,v.why):Object.keys(v.cells).length?
n.changes.push({line:b.line,index:w,cells:v.cells}):n.same+=1}for(let b of a.values()){let w=m(b.line,b.cells.parent??"");typeof w!="string"?r(b.line,w):n.changes.push({...b,cells:{...b.cells,parent:
w}})}return n;function m(b,w){if(!w)return"";let v=d(w);return v==="many"?{key:"roster.changeMany",with:{name:w}}:v!==void 0?v:(Gp(w)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:w}}}),w)}function h(b,w){let v=t[w],{newName:R,newParent:T}=b.change,C=Dn(b.unit.activity);if(C===te.dissolved||!C&&oR(b.change.plan))return{cells:dh(v,{activity:te.dissolved,mergedInto:""})};
let y=g(b,w);if(typeof y!="string")return{why:y};if(y)return{cells:dh(v,{activity:te.merged,mergedInto:y})};if(!o.isActive(w)&&C!==te.active)return{why:{key:"roster.changeGone",with:{name:v.name,
activity:St(v)}}};let f={...tR(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(w)||Object.assign(f,{activity:te.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(f,{name:R,
formerly:yD(f.formerly??v.formerly,v.name)}),T){let k=m(b.line,T);if(typeof k!="string")return{why:k};f.parent=k}return{cells:dh(v,f)}}function g(b,w){let{newCode:v,newName:R}=b.change,T=t[w],C=
b.unit.mergedInto||(eR(b,T)?v:""),y=C||(R&&K(R)!==K(T.name)?R:"");if(!y)return Dn(b.unit.activity)===te.merged&&St(T)!==te.merged?{key:"roster.mergedNowhere"}:"";let f=d(y);return f==="many"?{key:
"roster.changeMany",with:{name:y}}:f!==void 0?f===T.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:y}}}}var wD=({unit:e,change:t})=>e.mergedInto!==""||oR(t.plan)||(Dn(
e.activity)??te.active)!==te.active,eR=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function tR(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>N(s)!==""))}var dh=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function sR(e,t,n){let o={...e,...t},[r,s]=[St(e),St(o)];if(s===te.dissolved&&r!==s)return[
"dissolved"];if(s===te.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function lh(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function iR(e){let{named:t}=Ne(e);return n=>t(n)?.name??n}var dR=WT(aR(),1);var lR=["\u0009",";",",","|"],kD=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,xD=20,vD=2e3,cR=(e,t)=>cs(
e.slice(0,vD).split(t)).at.size;function SD(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,xD),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&cR(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of lR)for(let a of t){let c=cR(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var pR="\ue000",RD=5e3;
function OD(e,t,n,o){let r=Math.min(e.length,t+RD),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function TD(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?OD(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?uR(e,s,t):uR(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,pR):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function uR(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function CD(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>LD(n.slice(n.indexOf(">")+1))))}var $D={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},LD=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):$D[String(r).toLowerCase()]??t}
).trim(),AD=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function mR(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=CD(t);if(n)return n;let o=kD.exec(t),
r=o?t.slice(o[0].length):t,i=lR.find(p=>p===o?.[1])??SD(r),a=i==="|"?r.split(`\n`).map(AD).join(`\n`):r,c=TD(a,i);if(c==="")return[];let{data:u}=(0,dR.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
p=>p.map(l=>l.split(pR).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var yR=20;function hh(e){let t=e.slice(0,yR).map(r=>({row:r,at:cs(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function _D(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var PD=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,ED=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,MD=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function bR(e){return mr.some(n=>n!=="code"&&n!=="name"&&e[n])||!PD.test(e.code)?!1:ED.test(e.code)||MD.test(X(e.name))}var ND=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function ID(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:bR({...e,code:t,name:n})}function DD(e){let{emails:t,bad:n}=Le(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:no(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?Dn(e.activity)??e.activity:"",required:e.required?Eo(e.required)??e.required:"",extendedTo:e.extendedTo?pe(e.extendedTo)??e.extendedTo:""}}function fh(e){let t=mR(e).map((w,v)=>({line:v+1,
cells:w})).filter(({cells:w})=>w.some(v=>v.trim())),n=hh(t),o=n&&cs(n.cells).at.size<2?FD(t):void 0,r=(o&&hh(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=cs(QS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=nR(a),l=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(w=>!u.has(w)).map(w=>ft[w].heading),m={lines:[],has:[...u.keys()],missingColumns:l,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?zD(t,o):[]},h=r?t.filter(({line:w})=>w>r.line):[],g=(r?.cells??[]).map(w=>N(w)).join("\u0009"),b=(w,v)=>v===void 0?"":N(w[v]);
return h.forEach(({line:w,cells:v},R)=>{if(R===0&&a.size>1&&_D(v)||v.map(k=>N(k)).join("\u0009")===g)return;let T=Object.fromEntries(mr.map(k=>[k,b(v,u.get(k))])),C=d&&ND(d,k=>b(v,k));if(C?ID(T,C):bR(
T)){m.sections.push({line:w,text:[T.code,T.name].filter(Boolean).join(" · ")});return}if(!o)for(let k of["name","kind","parent","note"]){let O=T[k]?xr(v[u.get(k)]):void 0;O&&m.offers.push({line:w,
from:T[k],to:O.text})}let y=hR(v,u.get("formerly")),f=DD({...T,formerly:y,email:hR(v,u.get("email"))});m.lines.push({line:w,unit:f,...C&&{change:C}})}),m}var hR=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>N(n)).filter(Boolean).join(`\n`);function FD(e){let t=r=>fg(r.map(({cells:s})=>s.slice(0,Gd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,yR)),o=n&&hh(n);return o&&cs(
o.cells).at.size>1?t(e):void 0}function zD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,Gd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var nc=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function wR(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(nc(s))||n.set(nc(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of Hd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var kR=(e,t)=>[e,t].filter(Boolean).join(" · ")||S({
key:"roster.nothing"});function yh(e,t){let n=e.isChanges?KD(e,t):HD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=iR([...o,...n.added.map(({unit:s})=>({...Qn(ft),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=sR(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=lh(n.changed),n}var xR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:lh([])}),UD=8;function KD(
e,t){let n=xR(),o=e.lines.map(({line:g,unit:b,change:w})=>({line:g,unit:b,change:w})),{changes:r,same:s,rejected:i,notes:a}=rR(o,t);n.same=s;let c=new Map(o.map(({line:g,change:b})=>[g,kR(b.code,
b.name)])),u=(g,b)=>{n.rejected.push({line:g,text:c.get(g)??"",why:b})};for(let{line:g,text:b}of e.sections)n.rejected.push({line:g,text:b,why:[S({key:"roster.section"})]});for(let{line:g,why:b}
of i)u(g,[S(b)]);n.notes=a.map(({line:g,problem:b})=>({line:g,text:S(b)}));let d=r,p=gR(d,t),l=g=>p.get(g).filter(b=>jD(g,b)),m=g=>l(g).length>0;for(let g=0;g< UD&&d.some(m);g+=1){for(
let b of d.filter(m))u(b.line,l(b).map(sa));d=d.filter(b=>!m(b)),p=gR(d,t)}for(let g of d){let b=g.cells.code??t[g.index??-1]?.code??"";n.notes.push(...p.get(g).map(w=>SR(g.line,b,w)))}let{byNear:h}=
wR(t);for(let{line:g,index:b,cells:w}of d)if(b===void 0&&h.has(nc(w.code))){let{code:v,name:R}=t[h.get(nc(w.code))];u(g,[S({key:"roster.nearCode",with:{code:v,name:R}})])}else if(
b===void 0)n.added.push({line:g,unit:{...vR,...w}});else{let v=t[b];n.changed.push({line:g,index:b,unit:w,code:v.code,name:v.name,columns:Object.keys(w).map(R=>ft[R].heading),kinds:[],to:""})}
return n.rejected.sort((g,b)=>g.line-b.line),n}var vR=Object.fromEntries(mr.map(e=>[e,""])),gh=({column:e})=>e==="code"||e==="name",BD=new Set(["parent","mergedInto","activity"]),jD=({index:e},t)=>gh(
t)||e!==void 0&&BD.has(t.column),SR=(e,t,n)=>({line:e,text:S({key:"roster.takenIn",with:{code:t,fault:sa(n)}})});function gR(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...vR,
...i})-1:(n[s]={...n[s],...i},s)),r=Aa(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var fR=["activity","mergedInto"],WD=e=>fR.some(t=>e.includes(t))?[
...new Set([...e,...fR])]:[...e];function ZD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?te.merged:t?.activity??""),r=n.mergedInto||(o===te.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var GD=(e,t)=>!Ae(e)&&!Ae(t)&&K(t.name)!==K(e.name)?e:void 0;function HD(e,t){let n=xR(),{byCode:o,byNear:r,byName:s,byFormer:i}=wR(t),a=e.lines.map(m=>ZD(m,t[o.get(j(
m.unit.code))??-1])),c=WD(e.has),u=new Map,d=new Map,p=new Map;for(let{line:m,unit:h}of a){let g=j(h.code);g&&!u.has(g)&&u.set(g,m)}let l=Aa([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},g)=>{let b=j(h.code),w=nc(h.code),v=l[g].filter(
U=>gh(U)&&U.problem.key!=="roster.codeTwice").map(sa),R=u.get(b);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let T=o.get(b),C=T===void 0&&b?t[r.get(w)??-1]:
void 0,y=d.get(w);C?v.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):T===void 0&&b&&y&&R===m&&v.push(S({key:"roster.nearLine",with:y}));let f=T===void 0?t[i.get(b)??-1]:GD(t[T],h);if(
f&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!y&&d.set(w,{line:m,code:h.code}),v.length){n.rejected.push({line:m,text:kR(h.code,h.name),why:v});return}let k=K(h.name),O=
p.get(k),L=s.get(k);O?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...O,name:h.name}})}):L!==void 0&&L!==T&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[
L].code}})}),O||p.set(k,{line:m,code:h.code});for(let U of l[g])gh(U)||n.notes.push(SR(m,h.code,U));if(T===void 0){n.added.push({line:m,unit:h});return}let G=t[T],Me=c.filter(U=>U!=="code"&&h[U]!==G[
U]);if(Me.length===0){n.same+=1;return}let{code:ot,...st}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:T,unit:{code:G.code,...st},code:G.code,name:h.name,columns:Me.map(U=>{
let We=ft[U].heading;return h[U]===""?S({key:"roster.emptied",with:{column:We,was:G[U]}}):We}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var RR=100,VD=2e4,OR=2e3,qD=()=>Ms(W(),z(OR));function TR(e){if(e.lines.length===0)return[V({key:"roster.empty"})];if(e.lines.length>VD)return[V({key:"roster.tooLong"})];let t=Eb(qD),n=
e.lines.find(({unit:o})=>!t(o));return n?[V({key:"roster.cellLong",with:{line:n.line,most:OR}})]:e.missingColumns.map(o=>V({key:"roster.needColumn",with:{column:o}}))}function CR(e,{text:t}){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=fh(t),o=TR(n);if(o.length)return _e(o);let r=yh(n,e.table("units").rows);return $({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:bh(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,RR),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,RR)}})}function bh(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":S({key:"roster.changes",with:{...n,added:t.length}})}var XD=8;function YD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>XD?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function JD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:bh(t,n)}}}]),e.putTyped("units",YD(n,e.table(
"units").rows));let o=Qn(Q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),On(e,!0),e.readyLines()}
function $R(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=fh(t),o=TR(n);return o.length?_e(o):rt(e,()=>{let r=yh(n,e.table("units").rows),s=bh(n,r);return JD(e,n,r),$({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??x({key:"workbook.busy"})}var QD=e=>({key:"setting.empty",with:{label:e}});function LR({state:e,today:t,forecast:n,
zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:p,dropped:l,quotaPerDay:m}=n,h=E(n.last),g=c.testTo.join(", "),b=ou(c),w=!!a.dueBefore&&!!c.lettersFrom&&
!b,v=w&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>He(C)&&!C.emails.length).length,T=e.units.filter(C=>He(C)&&C.returned.length>Fo(C).length).length;return{refuse:bs([!a.dueBefore,to(
"dueBefore")],[!c.lettersFrom,to("lettersFrom")],[!Mo(u).length,Zl],[b,{key:"letter.testAddress",with:{text:g}}],[o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase(
)&&!i,{key:"letter.otherRunner",with:{email:s}}],[w&&!v&&p>0,{key:"letter.cannotFinish",with:{units:p,quota:m,last:h}}]),warn:bs([v,{key:"letter.startLate",with:{last:h}}],[l>0&&!p,{key:
"letter.tight",with:{letters:l,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[T>0,{key:"letter.noReason",with:{units:T}}],[!!g&&!b,{key:"letter.testMode",with:{to:g}}],[!d.trim(),QD(
ke.contact.label)])}}var _R=21,AR=100,eF=400;function Qt(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(ai(e,t),n(hr(e,t)))}function hr(e,t){let n=t.quota(),o=t.post(),r=fi(
e.compileSettings(),e.round()),s=ud(e,t,void 0,n),i=Gr(o.ledger,s.register,s.round),a=Ve(e);return{office:e,post:t,quota:n,remembered:o,state:s,troubles:r,holds:s.settings.lettersOn&&!r.length?Vr(a,o,
i,ii(e,a.round)):[]}}var wh=e=>e>AR?eF:AR;function oc({office:e,state:t,quota:n},o=e.today){let r=uo(t),s=io(t.units),i=[];for(let a=0;a<=_R;a+=1){let c=Y(o,a),{go:u,held:d}=Pr(lo(t,c,r,s).letters,
Math.min(c===e.today?n:1/0,wh(n)),t.settings.quotaReserve);u.forEach(p=>r.assume(p,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}return i}var Pi=(e,t)=>lo(e.state,
e.office.today).letters.find(n=>n.key===t)??oc(e).flatMap(({go:n})=>n).find(n=>n.key===t),tF=/^(?:stores|mail|triggers|values)\./;function nF(e){let t=e.googleDiffers().filter(n=>tF.test(n)).length;
return t?[{key:"letter.google",with:{count:t}}]:[]}function Vd({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=px(o,e.today,Y(e.today,_R),wh(r),Math.min(r,wh(r))),{refuse:c,warn:u}=
LR({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ee(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...nF(e),...c],warn:u}}var PR=60,oF=40,kh=(e,t)=>({key:e.key,kind:he(
e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function rF({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;return{day:e,words:mt(e),
counts:za({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,PR).map(s=>kh(s,o)),more:Math.max(0,t.length-PR)}}function sF({office:e,state:{units:t}}){let n=new Map(t.map(({code:r,name:s})=>[
r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,unit:i,to:a,subject:c,
state:u,at:d,why:p}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:p}));return{unknown:o.filter(({state:r})=>r===me.unknown),recent:o.slice(0,oF)}}var rc=e=>V(
e);function iF({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>rc(i));return{plan:r("plan"),ledger:r(
"ledger"),preview:S(li(t,e.today)),mark:ad(Ve(e))}}function us(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=Vd(e,!1),i=mS(e);return{on:o.settings.lettersOn&&n!=="",runner:n,me:
Ee(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...pS(e)].map(rc),held:iF(e),refuse:r.map(rc),warn:[...s,...i?[i]:[]].map(
rc),health:hS(e).map(rc),days:oc(e).map(a=>rF(a,o)),...sF(e)}}var xh=(e,t,{key:n})=>Qt(e,t,o=>{let r=Pi(o,n),s=Ee(e.visitor());if(!r||!s)return x({key:"letter.gone"});if(o.quota<1)return x({key:
"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],...Zr(i,o.state),senderName:a||
o.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:s}})}return $({to:s})}),vh=(e,t,{key:n})=>Qt(e,t,o=>{let r=Pi(o,n);if(!r)return x({key:Oo(o.remembered,e.now)?
"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=lm(e,t,(a,{register:c})=>Ut(c.get(n)?.state)?[]:[s],`${sm}: ${Ee(e.visitor())}`);return i?i.held?x(i.stopped??{
key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?x({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),$({did:i.did})):x({key:"letter.busy"})}catch(i){if(
i instanceof sr)return x({key:"workbook.busy"});if(i instanceof ir)return x(i.problem);throw i}});function ER({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ee(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=nd(c).get(n);if(u===void 0&&!s)return x({key:"letter.gone"});let d=u===void 0?void 0:_r(c[u].state);return o(d)?(Gn(e,new Map([[n,{...s&&u===void 0?Xt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),dx(e,t,n,Ut(d)),$({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var Sh=(e,t,{key:n})=>Qt(e,t,o=>ER(o,n,r=>!Ut(r),{state:me.skipped,why:Z.skipped},
Pi(o,n))),Rh=(e,t,{key:n,wasSent:o})=>Qt(e,t,r=>ER(r,n,s=>s==="unknown",o?{state:me.sent,why:Z.wasSent}:{state:me.lapsed,why:Z.wasNotSent}));function MR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",why:"",dry:r})}var Oh=(e,t,{mark:n})=>Qt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return x({key:"letter.nothingHeld"});let r=Ve(e);
return n!==ad(r)?x({key:"letter.changedAgain"}):(t.setConfirmed(_t(r)),MR(t),e.log([{what:{key:"log.planConfirmed"}}]),$(us(hr(e,t))))});function aF(e,t,n){let o=As(e),r=new Map(e.units.map(({code:c}
)=>[Pt(c),c])),s=new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=_y({...e,register:s},n.today).map(({key:c})=>c),a=Z.countedAsSent(Ee(n.visitor()));return new Map([...t,
...i].map(c=>{let u=o.read(c),d=u&&he(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:me.sent,at:n.now,why:a}]}))}var Th=(e,t,{as:n})=>Qt(e,t,({holds:o,
remembered:r})=>o.some(({about:i})=>i==="ledger")?Oo(r,e.now)?x({key:"letter.busy"}):(r.inFlight&&dd(e,t),t.alone(e,()=>{let i=Xr(e,Ke(e,e.table("accounts").rows)),a=Gr(t.ledger(),i.register,i.round),
c=a==="unreadable"?[]:a.lost;n==="sent"&&Gn(e,aF(i,c,e)),e.settle(),sd(e,t)})?(MR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(us(hr(e,t)))):x({key:"workbook.busy"})):x({
key:"letter.nothingHeld"}));function cF({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===ke.lettersOn.label);return a<0?
!1:(e.putTyped("settings",[{index:a,cells:{value:r?kt.yes:kt.no}}]),r&&t.setConfirmed(_t(Ve(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",
hour:0,since:""}),!0)})?.value??!1}var Ch=(e,t,{on:n,takeOver:o})=>Qt(e,t,r=>{let s=n?Vd(r,o).refuse:[];if(s.length)return _e(s.map(a=>V(a)));let i=t.me();return n&&t.setTrigger(
r.state.settings.sendHour),cF(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(us(hr(e,t)))):x({key:
"workbook.busy"})});function uF({office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ee(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var qd=(e,t)=>Qt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&dd(e,t),$(us(uF(n)||
o?hr(e,t):n))}),NR=(e,t,{key:n})=>Qt(e,t,o=>{let r=Pi(o,n);if(!r)return x({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=Zr(r,o.state,"staff");return $({...kh(r,o.state),subject:s,
html:i,text:a,zalo:sx(r,o.state),attachments:c.map(({name:u})=>u)})});var IR=({reason:e,code:t})=>`${ei[e]}${t&&` (${t})`}`;function DR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim(
)).map(a=>({...a,mailboxes:Le(a.email).emails.map(Re)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=Ck(t,a=>o.has(Re(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Re(
a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:IR(u)})),delayed:s}}function FR(e,{text:
t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{lines:n,delayed:o}=DR(e,t);return $({lines:n,delayed:o})}function dF(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,
i)=>s.unit.trim()===t&&_r(s.state)==="sent"&&Le(s.to).emails.some(c=>Re(c)===Re(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function zR(e,t,{text:n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let o=t.alone(e,()=>{let{found:r}=DR(e,n);if(r.length===0)return $({marked:0});let{refused:s}=t.post(),i=Object.assign(Object.create(null),s);for(let{unit:a,bounce:c}of r){let d=[...(i[a]?.why&&i[
a].email.split(", ")||[]).filter(p=>Re(p)!==Re(c.email)),c.email];i[a]={email:d.join(", "),day:e.today,why:c.reason}}e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,
bounce:c}of r){let u=dF(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:me.bounced,why:IR(c),at:e.now}}])}return t.setRefused(i),$({marked:r.length})});return o?o.value:x({key:
"workbook.busy"})}var UR=({unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var lF={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},sc=e=>e==="proved"?void 0:lF[e];function KR(e){let t=qr(e);return t==="none"||t==="unproved"?void 0:sc(t)}var $h=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Xd(e){let t=$h(e);if(t)return x(t);let{webAddress:n,linkOnly:o}=e.settings(),r=qr(e),s=sc(r),i=e.proof(),a=e.staff(),c=e.refusedAddresses(),{rows:u}=e.table("units"),d=Kt(u),p=u.filter(({
code:l,name:m})=>l.trim()&&m.trim()).map(l=>({unit:l,above:d(l),kind:l.kind.trim(),state:l.status}));return $({door:r,says:s?S(s):"",address:n,host:Ac,...i?{proof:{runsAs:i.runsAs,version:i.version,
at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(l=>!Hn(l,a)&&l!==e.owner()),units:p.map(({unit:l,above:m,kind:h,state:g})=>({code:l.code.trim(),name:l.name,hasEmail:Wu(
l,c).length>0,above:m.map(({value:b})=>b),kind:h,state:g})),choices:Vt(p),isGuarded:e.isGuarded()})}function BR(e){let t=$h(e);if(t)return x(t);let{webAddress:n}=e.settings(),o=e.linkKey();if(
!n)return x({key:"link.noAddress"});if(!o)return x({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+am,address:bi(n)});return $({url:cm(n,r),minutes:am/6e4})}function jR(e,{unit:t}){
let n=$h(e);if(n)return x(n);let o=sc(qr(e));if(o)return x(o);let r=e.table("units").rows.find(l=>l.code.trim()===t.trim()),s=r&&hi(e)?.(t,"unit");if(!s)return x({key:"link.noRow"});let i=e.settings(
),{department:a,contact:c}=i,u=e.round(),d=u?.document??"",p=jn(r,u,e.today);return $({url:s,message:UR({unit:r.name,guidance:d,department:a,contact:c,deadline:p,url:s})})}function WR(e,{unit:t}){
return Jt(e,()=>{let n=e.table("units").rows.findIndex(o=>o.code.trim()===t.trim());return n<0?x({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:n,cells:{link:e.newId()}}]),$({}))})}function ZR(e){return Jt(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),$({})))}var pF={show:10,correct:10,export:10,
withdraw:15,erase:20},mF=2,hF=(e,t)=>Wi(e)%6!==0&&!t.includes(e),Lh=(e,t)=>hF(e,t)?e:Lh(Y(e,1),t),GR=(e,t,n)=>Lh(Y(t,pF[e]),n);function HR(e,t){let n=e;for(let o=mF;o>0;o-=1)n=Lh(Y(n,1),t);return n}
var Yd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),Ei=(e,t)=>`${t}${Math.max(0,...e.map(({id:n})=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var Jd=(e,t,n)=>n.map(({
sentence:o})=>({subject:e,right:t,says:o})),gF=new Set(["health.unknown","health.failed","health.trouble","health.noTrigger","health.stalled","health.stalledOther","health.hour","health.hourOther"]),
fF=new Set(["letter.otherRunner"]);function yF(e,t){let n=qd(e,t);if(!n.ok)return Jd("letters",!1,n.problems);let{stopped:o,refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({
key:l})=>gF.has(l),d=({key:l})=>fF.has(l),p=[...o,...r,...c,...s].filter(l=>!d(l));return[...Jd("letters",!1,[...p,...a.filter(u)]),...Jd("letters",!0,[...s.filter(d),...a.filter(l=>!u(l))])].filter((
l,m,h)=>h.findIndex(({says:g})=>g===l.says)===m)}function bF(e){return e.googleChecked()?e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${es[t]} ${Ci[t.slice(0,t.indexOf("."))]??""}`.trim(
)})):[{subject:"google",right:!1,says:S({key:"google.neverChecked"})}]}function wF(e){try{return Yd(e.table("requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:
"requests",right:!1,says:S({key:"personal.overdue",with:{id:n,kind:o,due:E(r)}})}))}catch(t){if(!(t instanceof se))throw t;return[{subject:"requests",right:!1,says:S(t.problem)}]}}function VR(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Xd(e);if(!n.ok)return n;let{door:o,says:r,editors:s}=n.value,i=yF(e,t),a=Jd("settings",!1,e.compileSettings().map(c=>V(c))).filter(
c=>!i.some(u=>u.says===c.says));return $({lines:[...i,...a,...wF(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...bF(e)],editors:s})}var Mi=Z.erased,qR=2,XR=9,_h=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,Ph=/\+?\d[\d\s().-]{6,}\d/g,Eh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),$o=e=>[...new Set(e)].filter(Boolean);function YR(e){let t=$o((e.match(_h)??[
]).map(Re)),n=e.replace(_h," "),o=$o((n.match(Ph)??[]).map(Eh)).filter(s=>s.length>=XR),r=$o(n.replace(Ph,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(" ").length>=qR);
return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function Mh(e,t,n){let o=Dr(t);return{names:$o([K(e)]).filter(r=>r.split(" ").length>=qR),phones:$o([Eh(o.ok?o.display:t)]).filter(
r=>r.length>=XR),emails:$o(Le(n).emails.map(Re))}}var Ah=(e,t)=>e.some(n=>t.includes(n));function JR(e,t){return Ah(e.emails,t.emails)||Ah(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&Ah(e.names,t.names)}var ic=(e,t)=>({names:$o([...e.names,...t.names]),phones:$o([...e.phones,...t.phones]),emails:$o([...e.emails,
...t.emails])}),kF=/[\p{L}\p{M}]/u;function xF(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(s>n.length)continue;
let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];kF.test(a)&&K(a)===r&&n.splice(o,s-o,i+Mi+c,...Array(s-o-1).fill(""))}return n.join("")}function ds(e,
{names:t,phones:n,emails:o}){let r=o.length?e.replace(_h,i=>o.includes(Re(i))?Mi:i):e,s=n.length?r.replace(Ph,i=>n.includes(Eh(i))?Mi:i):r;return xF(s,t)}var Ni=(e,t)=>e!==""&&ds(N(e),t)!==N(e),Nh=(e,
t)=>ds(e,t).split(/[,;\n]/).filter(n=>!n.includes(Mi)).map(n=>n.trim()).filter(Boolean).join(", ");var QR="YC",eO=()=>P({id:Ds(),kind:ut(Object.keys(Or)),received:z(40),isDone:It()}),Ih=()=>ce(Ds()),
vF=300;function tO(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings(),o=Yd(t);return{open:o.slice(0,vF).map(({id:r,kind:s,received:i,due:a})=>{let c=i&&HR(i,n);return{id:r,kind:s,received:E(
i),answerBy:c>=e.today?E(c):"",due:E(a),isOverdue:a< e.today}}),count:o.length,overdue:o.filter(({due:r})=>r< e.today).length,next:Ei(t,QR)}}function nO(e){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):$(tO(e))}function Qd(e,t,n,o,r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=s.findIndex(u=>u.id===t&&u.kind===Or[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,
cells:{doneOn:i}}]);return}let c={id:s.some(u=>u.id===t)?Ei(s,QR):t,kind:Or[n],received:o,due:GR(n,o,e.settings().holidays),doneOn:i,who:To(e.visitor())};e.append("requests",[c])}function oO(e,{id:t,
kind:n,received:o,isDone:r}){return Jt(e,()=>{let s=o.trim()?pe(o):e.today;return!s||s>e.today?x({key:"personal.day"}):(Qd(e,t,n,s,r),$(tO(e)))})}var ac=({phones:e,emails:t})=>[...e,...t],rO=(e,
t)=>e===t||e.endsWith(` ${t}`),SF=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>rO(n,o)||rO(o,n)));function sO(e){let t=new Set,n=new Map,o=i=>{let a=n.get(
i)??new Set;return n.set(i,a),a},r=({units:i,keys:a})=>[...ac(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>SF(
h.keys,c)),l=d.length===1||c.names.length>0&&ac(c).length>0?d:[],m=l.reduce((h,g)=>({ids:[...h.ids,...g.ids],units:[...new Set([...h.units,...g.units])],keys:ic(h.keys,g.keys)}),{ids:[i],units:[a],
keys:c});for(let h of l)t.delete(h),r(h).forEach(g=>o(g).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)ac(i.keys).length&&s(i,ac(i.keys));for(let i of e)!ac(i.keys).length&&
i.keys.names.length&&s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var cc=({name:e,phone:t,email:n})=>Mh(e,t,n),el=({second:e,secondPhone:t})=>Mh(e,t,""),RF=["second","secondPhone"],tl=
e=>`${e}/2`,Ii=(e,t)=>e.some(n=>t.includes(n));function OF(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Be(t,n);return[{id:r,unit:o,keys:cc(t)},{id:tl(r),unit:o,keys:el(t)}]})}function TF(e,t){
let n=new Map(t.map((o,r)=>[Be(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:
a?i.secondPhone:i.phone,email:a?"":i.email,units:r,rows:o.length}})}function CF(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(Ii(u.names,e.names)||Ii(u.phones,e.phones)||Ii(u.emails,
e.emails))),r=new Set(t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(ic,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(u=>!s.phones.includes(u)),emails:e.emails.filter(
u=>!s.emails.includes(u))},a=new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||JR(u,i);return{person:e,isOf:c,sought(u,d,p,l){if(
o.length===0)return e;if(u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=Be(m,p),g=c(cc(m),h),b=c(el(m),tl(h));return qi.includes(l)?g?e:i:RF.includes(l)?b?e:i:g||b?e:i}}}
function Dh(e,t,n){let o=YR(t);if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=sO(OF(r)),i=s.filter(({keys:m})=>Ii(m.phones,o.phones)||Ii(m.emails,o.emails)),
a=s.filter(({keys:m})=>Ii(m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{is:"nobody",why:{key:
"personal.unclear"}};if(!n&&u.length>1)return{is:"several",people:TF(u,r)};let p={...o,names:[]},l=d.map(({keys:m})=>m).reduce(ic,n?p:o);return{is:"one",whose:CF(l,d,s)}}var iO=300,$F=50,aO={people:[
],peopleCount:0,places:[],more:0,rows:[],copy:""},LF=["accounts","units","letters","calls","fakes","log","settings"],AF=(e,t)=>e.table(t).rows,_F=(e,t)=>Q[e].columns[t]?.heading??t,PF=["id","rowId",
"approved","consentMark","addressKey","mask","label","help"],uO=e=>!PF.includes(e);function EF(e,{sought:t}){return LF.flatMap(n=>AF(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>uO(s)&&Ni(i,
t(n,o,r,s))).map(([s,i])=>({tab:Q[n].title,line:je(r),column:_F(n,s),text:nn(i),unit:(o.unit??o.code??"").trim()}))))}function dO(e,{text:t,who:n}){if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let o=Dh(e,t,n);if(o.is==="nobody")return x(o.why);if(o.is==="several")return $({...aO,people:o.people.slice(0,$F),peopleCount:o.people.length});let{whose:r}=o,s=EF(e,r),i=e.table(
"accounts").rows.flatMap((c,u)=>r.isOf(cc(c),Be(c,u))?[{rowId:Be(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(
u=>u.replace(/\s+/g," ")).join("\u0009");return $({...aO,places:s.slice(0,iO),more:Math.max(0,s.length-iO),rows:i,copy:[a(tf),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}
function MF(e,t,{isOf:n,sought:o}){let r=Be(e,t),s=n(cc(e),r),i=s&&yt(e.kind)===M.person,a=n(el(e),tl(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>uO(u)).map(([u,d])=>[u,ds(d,o(
"accounts",e,t,u))])),...s?{...Object.fromEntries(qi.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{
pageName:"",address:"",addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&Ni(e.by,o("accounts",e,t,"by"))?{by:Mi}:{}}}var NF=(e,t)=>({email:Ni(e.email,t)?Nh(
e.email,t):e.email,phone:Ni(e.phone,t)?Nh(e.phone,t):e.phone,note:ds(e.note,t),faults:ds(e.faults,t)});function Fh(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[
d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[
c]??e[i][c]]))})),cells:n}}var cO=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:Object.fromEntries(r)}]:[]});function IF(e,t){let{
refused:n}=e.post(),o=Object.entries(n).filter(([,{email:r}])=>!Ni(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var DF=["letters","calls","fakes","log"];function FF(e,t,
n){let o=Fh(e.table("accounts").rows,(a,c)=>MF(a,c,n)),r=Fh(e.table("units").rows,(a,c)=>NF(a,n.sought("units",a,c,"note"))),s=DF.map(a=>({tab:a,...Fh(e.table(a).rows,(c,u)=>Object.fromEntries(
Object.entries(c).map(([d,p])=>[d,ds(p,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",r.changes);for(let{tab:a,changes:c}
of s)e.putOwn(a,c);IF(t,n.person);let i=qi;return e.putTyped("accounts",cO(o.changes,a=>!i.includes(a))),e.putTyped("accounts",cO(o.changes,a=>i.includes(a))),On(e,!0),$({rows:o.changes.length,cells:[
o,r,...s].reduce((a,{cells:c})=>a+c,0)})}function lO(e,t,{text:n,who:o,request:r}){return Jt(e,()=>{let s=Dh(e,n,o);if(s.is==="nobody")return x(s.why);if(s.is==="several")return x({key:
"personal.several",with:{count:s.people.length}});let i=FF(e,t,s.whose);return r&&Qd(e,r,"erase",e.today,!0),i})}function zF(e,t){let n=e.table("accounts").rows.flatMap((r,s)=>t.includes(Be(r,s))&&
r.consentMark?[{index:s,cells:{consent:Uu(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(Be(r,s))&&Ku(r.consent));return n.length===0&&!o?x({key:"personal.noConsent"}):
(n.length>0&&(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n)),On(e,!0),$({rows:n.length,cells:n.length*2}))}function pO(e,{rowIds:t,request:n}){return Jt(e,(
)=>{let o=zF(e,t);return n&&o.ok&&Qd(e,n,"withdraw",e.today,!0),o})}var UF=200,KF=({name:e,second:t,phone:n,secondPhone:o,email:r})=>[e||t,n||o,r].filter(Boolean).join(", ");function mO(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{rows:n}=e.table("accounts"),o=e.table("units").rows,r=Ke(e,n),s=Kt(o),i=new Map(o.map(l=>[l.code.trim(),l])),{keepMonths:a,notice:c}=
e.settings(),u=Vu(e,r).map(({isDue:l,...m})=>{let h=i.get(m.row.unit.trim()),g=l?"due":"left";return{...m,unit:h,above:s(h),kind:h?.kind.trim()??"",state:g}}),d=u.filter(l=>kn(l,t)),p=new Map;
return r.accounts.forEach(({active:l,consent:m},h)=>{if(!l||!Sn(n[h]))return;let g=m==="given"?yk(n[h].consent):"",b=p.get(m+g)??{is:m,notice:g,count:0};p.set(m+g,{...b,count:b.count+1})}),$({kept:
d.sort((l,m)=>l.row.updated< m.row.updated?-1:1).slice(0,UF).map(({row:l,index:m,unit:h,state:g})=>({rowId:Be(l,m),unit:h?.name.trim()||l.unit.trim(),page:l.pageName||l.accountName||l.address,person:
KF(l),since:E(l.updated.slice(0,10)),state:g})),count:d.length,choices:Vt(u),months:a,consents:[...p.values()].sort((l,m)=>m.count-l.count),notice:Ys(c)})}function Di(e,t){let n=new Map;for(
let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var nt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ue=(e,t,{bold:n,italic:o,size:r=nt.body,indent:s,rule:i}={}
)=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:{},...i?{rule:i}:{}}),hO=e=>Array.from({length:e},()=>ue("","center",{size:nt.body}));var gO=
e=>e.normalize("NFC").toUpperCase(),gr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[ue(gO(e),"center",{size:nt.heading})]:[],ue(gO(t)||"…………………………","center",{size:
nt.heading,bold:!0,rule:.4}),...n.map(o=>ue(o,"center",{size:nt.heading}))],right:[ue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:nt.heading,bold:!0}),ue("Độc lập - Tự do - Hạnh phúc",
"center",{size:nt.motto,bold:!0,rule:1})]});function fr(e,t,n){let[,o="",r=""]=t.split("-"),s=+o<=2?o:String(+o);return t?`${e||"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||
"…………………"}, ngày …… tháng …… năm ${n}`}var yr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ue("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((o,r)=>ue(`- ${o}${r===n.length-1?".":";"}`,
"left",{size:nt.recipients}))],right:[ue(e,"center",{bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],...hO(4),ue("………………………………","center",{bold:!0})]});function zh(e,t,n){let o=Ru(e.address),r=pe(
e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",field:"foundOn"}],.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:
"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?gn(...s):Mn({address:o.canonical,foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function fO(e,t,n){
let o=zh(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",align:"justify",size:nt.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});
return Mn({name:"Bao trang gia mao",landscape:!1,blocks:[gr({above:e.above,name:e.federation}),ue(fr(e.place,e.today,""),"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN",
"center",{bold:!0,size:nt.title}),ue("Kính gửi: …………………………………………","center"),ue(`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{
indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c("Ngày phát hiện",E(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),
...a?[c("Biểu hiện",a)]:[],ue(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),yr(
"TM. BAN THƯỜNG VỤ","",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var bO=["accountName","pageName","address","name","office","phone","email"],yO=["name","office","phone","email"],
BF=e=>e.kind===M.none?["",`${M.none} tài khoản. ${e.reason}`,"","","","",""]:bO.map(t=>e[t]),jF=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(
n=>({text:ve[n].heading,down:2})),{text:"Thông tin người quản trị",across:yO.length}],yO.map(n=>({text:ve[n].heading}))],lines:[...e.map(n=>({cells:BF(n)})),...Array.from({length:t},()=>({cells:
bO.map(()=>"")}))]}),WF=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(X(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",ls=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>en(
t.pageName||t.accountName,n.pageName||n.accountName));function wO(e,t,n){let o=ls(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,
landscape:!0,blocks:[gr({above:t.above||e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:nt.title}),ue(
`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:nt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},jF(o,n&&
o.length?0:4),ue(fr("",r&&H(r),e.today.slice(0,4)),"right",{italic:!0}),yr(WF(t),"",["Như kính gửi","Lưu: VP"])]}}function kO(e){let t=(n,o)=>en(n.unit.name,o.unit.name);return[...Di(e,({above:n}
)=>n)].sort(([n],[o])=>n===""?-1:o===""?1:en(n,o)).map(([n,o])=>[n,o.sort(t)])}var xO=(e,t,n)=>[gr({above:e.above,name:e.federation}),ue(fr(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{
bold:!0,size:nt.title}),ue(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:nt.body}})],vO=e=>yr("TM. BAN THƯỜNG VỤ","",[
"Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),ZF=({unit:e})=>e.status||"Không phải báo cáo";function SO(e,t){let n=0,o=kO(
t).flatMap(([u,d])=>[{across:u||`Trực thuộc ${e.federation}`},...d.flatMap(p=>{n+=1;let l=[String(n),p.unit.name],m=[p.unit.first?E(p.unit.first.slice(0,10)):""],h=ls(p.rows);return h.length===0?[{
cells:[...l,ZF(p),"","","","",...m]}]:h.map((g,b)=>({cells:[...b===0?l:["",""],g.kind===M.none?`${M.none}. ${g.reason}`:g.pageName||g.accountName,g.address,g.name,g.office,[g.phone,g.email].filter(
Boolean).join(`\n`),...b===0?m:[""]]}))})]),{required:r,reported:s,fix:i,missing:a}=Ml(t.map(({unit:u})=>u)),c=t.flatMap(({rows:u})=>ls(u)).filter(({kind:u})=>u!==M.none).length;return{name:
"Danh sach tai khoan",landscape:!0,blocks:[...xO(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:ft.name.heading},{text:
ve.pageName.heading},{text:ve.address.heading},{text:ve.name.heading},{text:ve.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ue(
`Tổng số: ${r} đơn vị phải báo cáo, ${s} đơn vị đã báo cáo, ${i?`${i} đơn vị cần sửa, `:""}${a} đơn vị chưa báo cáo; ${c} tài khoản, trang, nhóm.`,"justify",{indent:!0}),vO(e)]}}function RO(e,t){
let n=0,o=s=>s.review===Se.passed&&(s.kind===M.page||s.kind===M.group),r=kO(t).flatMap(([s,i])=>{let a=i.flatMap(({unit:c,rows:u})=>ls(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,
d.pageName,d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...xO(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:ft.name.heading},{text:ve.kind.heading},{text:ve.pageName.heading},{
text:ve.address.heading}]],lines:r},vO(e)]}}var GF=42;function OO(e,t,{code:n,name:o,url:r,last:s}){let i=co(e),a=Xf(e.guidance),c=u=>ue(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:
!1,blocks:[gr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Mt}${a&&` theo ${a}`}`]),ue(fr(e.place,e.today,""),"right",{italic:!0}),ue(`Kính gửi: ${o}`,"center",{size:nt.title}),c(`${Uo(
e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${E(Y(s,1))}, tức chậm nhất hết ngày ${mt(s)}.`,
bold:!0}]}]:[],c("Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:GF,
label:`Mã QR của ${o}`},ue(`Mã riêng của đơn vị, mở trang ${Ac} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c(El("Giấy mời này",e)),yr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var TO=300,HF=100,CO=()=>P({what:ut(["invite","blank","filled","list","pages","fake"]),above:z(2e3),kind:
ce(z(500)),status:z(100),unit:z(ln),noEmail:ce(It()),fake:ce(P({address:z(2e3),foundOn:z(100),pageId:z(100),does:z(2e3)}))}),VF=(e,t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function $O(e,t){let n=Kt(e);return o=>VF(o.parent,t)?[]:n(o).map(({label:r})=>r)}function LO(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.table(
"units").rows.filter(({code:o})=>o.trim()),n=$O(t,e.settings().federation);return $({units:t.map(o=>({code:o.code.trim(),name:o.name,above:n(o)[0]??"",kind:o.kind.trim(),status:o.status})).sort((o,
r)=>en(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(0,
HF)})}function Uh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:
e.today}}function qF(e,{above:t,kind:n,status:o,unit:r,noEmail:s}){let i=e.table("units").rows.filter(({code:d})=>d.trim()),a=$O(i,e.settings().federation),c=Di(e.table("accounts").rows,d=>j(d.unit)),
u=e.refusedAddresses();return i.map(d=>({unit:d,over:a(d),rows:c.get(j(d.code))??[]})).filter(d=>(!t||d.over.includes(t))&&(!n||d.unit.kind.trim()===n)&&(!o||d.unit.status===o)&&(!r||j(
d.unit.code)===j(r))&&(!s||Wu(d.unit,u).length===0)).map(({over:d,...p})=>({...p,above:d[0]??""}))}var Kh=e=>ls(e).find(({kind:t})=>t===M.page||t===M.group)?.address??"";function XF(e,t,n){let o=
t.unit?n[0]:void 0,r=fO(Uh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:Kh(o?.rows??[])});return r.ok?$([r.value]):_e(r.problems.map(s=>({...V(s),row:
s.field??""})))}function YF(e,t,n){let o=sc(qr(e));if(o)return x(o);let r=hi(e),s=Uh(e),{contact:i}=e.settings(),a=n.filter(({unit:c})=>Ae(c)&&(t.unit!==""||c.status===_.missing)).flatMap(({unit:c}
)=>{let u=r?.(c.code,"unit"),d=vt(c.extendedTo),p=Ye({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[OO(s,i,{code:c.code.trim(),name:c.name,url:u,last:p})]:[]});return a.length?$(a):x({
key:"paper.nothing"})}function AO(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=qF(e,t);if(t.what==="fake")return XF(e,t,n);if(n.length===0)return x({key:"paper.nothing"});
let o=Uh(e);return t.what==="list"?$([SO(o,n)]):t.what==="pages"?$([RO(o,n)]):n.length>TO?x({key:"paper.tooMany",with:{count:n.length,most:TO}}):t.what==="invite"?YF(e,t,n):$(n.map(({unit:r,above:s,
rows:i})=>wO(o,{...r,above:s},t.what==="filled"?i:void 0)))}var _O="TG",PO=200,EO=()=>P({id:Ds(),unit:z(ln),address:z(2e3),foundOn:z(100),pageId:z(100),does:z(2e3)}),MO=()=>P({id:Ds(),state:ut(
Object.keys(Po)),among:ce(fo())}),JF=({kind:e})=>[M.page,M.group].some(t=>t===yt(e)),QF=e=>(e.pageName||e.accountName||e.address).trim(),NO=e=>Kt(e.table("units").rows);function ez(e,t){let n=e.table(
"units").rows,o=Di(e.table("accounts").rows,r=>r.unit.trim());return n.flatMap(r=>{let s=(o.get(r.code.trim())??[]).filter(JF);if(!r.code.trim()||!Ae(r))return[];let i=s.filter(u=>!xe(u)),a=i.find(
u=>!u.name.trim())??(i.length?void 0:s.find(oi)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:QF(c),above:t(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,
s)=>r.state.localeCompare(s.state)||cn(r).localeCompare(cn(s),"vi"))}var tz=({id:e,address:t,unit:n,genuine:o,foundOn:r,state:s,at:i,who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:E(r),state:s,
last:[E(i.slice(0,10)),a].filter(Boolean).join(", ")});function Bh(e,t={},n=NO(e)){let o=e.table("fakes").rows.filter(({id:c})=>c),r=new Map(e.table("units").rows.map(c=>[c.code.trim(),c])),s=o.map(
c=>{let u=r.get(c.unit.trim());return{row:c,above:n(u),kind:u?.kind.trim()??"",state:c.state}}),i=s.filter(c=>kn(c,t)).map(({row:c})=>c),a=({state:c})=>+(c===Po.handled);return{fakes:i.reverse().sort(
(c,u)=>a(c)-a(u)).slice(0,PO).map(tz),fakesCount:i.length,fakeChoices:Vt(s),next:Ei(o,_O)}}function IO(e,{fakes:t,...n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let o=NO(e),r=ez(e,
o),s=r.filter(i=>kn(i,n));return $({alone:s.slice(0,PO).map(({unit:i,page:a,state:c})=>({unit:i.code.trim(),name:i.name.trim(),page:a,state:c,phone:i.phone.trim()})),count:s.length,choices:Vt(r),
...Bh(e,t,o)})}function nz(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(c=>n&&c.unit.trim()===n.code.trim()),r=Kh(o),s=zh(t,{name:
n?.name??"",address:r},e.today);if(!s.ok)return _e(s.problems.map(c=>({...V(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some(({id:c,address:u})=>c===t.id&&u===s.value.address)||
e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?Ei(i,_O):t.id,...s.value,unit:n.code.trim(),genuine:r,state:Po.waiting,at:e.now,who:To(e.visitor())}]),$(Bh(e))}function DO(e,t){return Jt(e,()=>nz(e,
t))}function FO(e,{id:t,state:n,among:o}){return Jt(e,()=>{let r=e.table("fakes").rows.findIndex(i=>i.id===t);if(r<0)return x({key:"paper.fakeGone"});let s={state:Po[n],at:e.now,who:To(e.visitor())};
return e.putTyped("fakes",[{index:r,cells:s}]),$(Bh(e,o))})}var zO=300,UO=60;function oz(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(s)||xe(
r))continue;let i=Cr.flatMap(({key:c})=>qc(r.mask,c)?[Lt(c)]:[]);zn(r,e.markKey())==="returned"&&i.push(S({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Et(r,o))a.waiting+=1;
else for(let c of i)a.columns.add(c);n.set(s,a)}return n}var rz=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(
", ")}}):""].filter(Boolean).join(" "):"",uc=e=>Wc(Ts(e),e.status);function KO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=oz(e,new Set(o.map(({code:d})=>d.trim()))),i=
o.filter(d=>uc(d)||Ts(d)==="report"),a=o.filter(uc),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:uc(d),at:fe(d.first),missing:uc(d)?rz(s.get(d.code.trim())):"",
phone:r.superiorsFill?d.phone:""}),u=d=>uc(d)?d.status===_.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,p)=>u(d)-u(p)||en(d.name,p.name)).slice(0,zO).map(c),more:
Math.max(0,o.length-zO),mayFill:r.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:jn(void 0,e.round(),e.today),names:a.slice(0,
UO).map(({name:d})=>d),more:Math.max(0,a.length-UO),ask:t.name}})}}var jh=({code:e,name:t})=>({code:e.trim(),name:t});function sz(e,t,n){let o=t.table("units").rows,r=o.find(i=>i.code.trim()===e),s=
r&&!Ae(r)?Ne(o).today(r)?.code.trim():void 0;return s&&Ya(s,n,o,t.settings()).may?s:e}function iz(e,t){let{rows:n}=e.table("accounts"),o=Ea(e);return[...or(n,t.code.trim()).map(({row:r,index:s})=>Kr(
r,s,o)),...Na(n,Ma(t,e.table("units").rows)).map(({row:r,index:s,from:i})=>({...Kr(r,s,o),from:i}))]}function nl(e,t){let n=e.visitor(),o=e.settings(),r=e.table("units").rows,s=Fd(n,r),i=s.filter(Ae),
a=i.length?i:s,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&sz(c,e,n),d=u===void 0?void 0:Ya(u,n,r,o);if(d&&!d.may)return x(d.why);let p=d&&r.find(C=>C.code.trim()===d.over),l=zd(n,o);if(
u===void 0&&a.length===0&&!l)return x(Dd(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:g,department:b,contact:w,notice:v}=o,R=m?iz(e,m):[],T=_i(h,m,{isStaff:n.is==="staff",today:
e.today,contact:w});return $({who:{email:Ee(n),isStaff:n.is==="staff"},unit:m&&{...jh(m),status:m.status,timeliness:m.timeliness},below:m&&!p?KO(e,m,Ne(r)):void 0,fillsFor:p&&jh(p),yourUnits:a.map(
jh),mayChoose:l,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:T===void 0,closedWhy:T&&V(T),pending:R.filter(C=>C.pending&&C.from===void 0).length,deadline:jn(m,h,e.today),guidance:
h?.document??"",federation:g,department:b,contact:w,notice:v,noticeId:Ys(v),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var az=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r}
)=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function BO(e){let t=e.visitor(),n=e.table("units").rows,o=Fd(t,n),r=zd(t,e.settings())?n:o,{merged:s}=Ne(n);return $({
units:r.filter(i=>i.code&&i.name&&Ae(i)).map(i=>{let a=az(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var jO={dueBefore:ys,graceUntil:pe,lettersFrom:pe};function br(e){let t=
n=>e[n].trim()&&jO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var WO=(e,t,n)=>Do({...br(e),id:
t,state:Ue.open,openedAt:n,closedAt:"",frozenAt:""}).round;function ol(e,t){let n=br(e),o=Object.keys(jO).filter(i=>e[i].trim()!==""&&n[i]==="").map(i=>({key:"round.draftDay",with:{label:Wt(i),text:e[
i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Wt("dueBefore")},field:
"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:E(s),due:E(r)},field:"graceUntil"}]:[],...r&&Ye({dueBefore:r})< t?[{key:"round.past",with:{last:E(Ye({dueBefore:r}))},field:
"dueBefore"}]:[]]}function ZO(e,t,n){let o=Ye(e),r=Xe(n,o);return[...r< Bc?[{key:"round.soon",with:{last:E(o),days:r}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function Lo(e,t,n){
return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):rt(e,()=>(e.compileSettings(),So(e,t),n()))??x({key:"workbook.busy"})}var dc=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();
function rl(e,t){let n=new Map;for(let o of e){let r=jl(o),s=r===void 0?"":dc(r);if(s===""||s===dc(t))continue;let i=n.get(s)??{name:r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,
r)=>r.count-o.count).map(o=>o.name)}function GO(e,t){let n=jl(e),o=n===void 0?void 0:t(n);return o===void 0?e:ky(e,Pt(o))}var Wh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Zh=
e=>Bt(e).find(({round:t})=>t.state==="open"&&!ct(t)),Gh=e=>e.table("letters").rows.map(({key:t})=>t);function HO(e){let t=Zh(e);if(!t)return{};let[n=""]=rl(Gh(e),t.round.name),o=e.table(
"accounts").rows.filter(Wh).length;return{ask:{says:V({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Ct=e=>Number(e)||0,Hh=e=>pe(e)?E(pe(e)):e,cz=({row:e})=>({
required:Ct(e.required),onTime:Ct(e.onTime),reported:Ct(e.reported),missing:Ct(e.missing),accounts:Ct(e.accounts)}),uz=({row:e})=>({required:Ct(e.dueRequired),onTime:Ct(e.dueOnTime),reported:Ct(
e.dueReported),missing:Ct(e.dueMissing),accounts:Ct(e.dueAccounts)});function dz(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&r.state==="open"&&ct(r),i=r.state==="closed"&&o.required!=="",{
same:a,changed:c,added:u,stopped:d,silent:p}=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:Hh(o.dueBefore),graceUntil:Hh(o.graceUntil),lettersFrom:Hh(o.lettersFrom),
openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:uz(t)}:{},...i?{atClose:cz(t),answers:{same:Ct(a),changed:Ct(c),added:Ct(u),stopped:Ct(d),silent:
Ct(p)}}:{},...s?{now:da(e.table("units").rows),answers:eu(e.table("accounts").rows,r,Ct(o.rowsAtOpening),Ls(e.table("units").rows))}:{}}}function lz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:
Z.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let o=d=>{if(!d)return"";let p=fc(d,12);return p>t?E(p):""},{name:r,document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=
Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(String(u),String(u+1)):Z.roundOf(u+1),document:s,dueBefore:o(i),graceUntil:o(a),lettersFrom:o(c)}}function wr(e){let n=[...Bt(
e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>dz(e,s,i===0)),...r?{current:o.id}:{},suggested:lz(n[0],e.today),...HO(e)}}
var VO=(e,t)=>Lo(e,t,()=>$(wr(e)));function qO(e,t,n,o){let r=Bt(e),s=o===void 0?void 0:Wn(e,o);if(o!==void 0&&!s)return;let i=br(n),a=o??Rs((i.dueBefore||e.today).slice(0,4),r.map(({round:R}
)=>R.id)),c={...WO(n,a,s?.round.openedAt??e.now)},u=ol(n,e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,p=e.table("accounts").rows,l=Ur(e,c,p),m=l.units.filter(({own:R}
)=>R.counted==="1").length,h=l.accounts.filter(({pending:R})=>R),g=Ls(e.table("units").rows),b=h.filter(({unit:R})=>!g.has(R)).length,w=u.length?[]:pz(e,t,c,l,s===void 0);return{preview:{refuse:u.map(
R=>V(R)),warn:u.length?[]:ZO(c,d,e.today).map(R=>V(R)),says:[V({key:"round.counts",with:{units:m,rows:b}}),...u.length||w.length?[]:[V({key:"round.noLetters"})]],required:m,rows:b,letters:w,mark:
JSON.stringify([a,i,m,b,w.map(({day:R,count:T})=>[R,T])])},round:c,id:a,rowsInUse:h.length}}function pz(e,t,n,o,r){if(!e.settings().lettersOn||!n.lettersFrom)return[];let i=dm(e,o,n),a=r?{...i,
register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return oc({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:p})=>{let l={};for(
let{kind:m}of d)l[m]=(l[m]??0)+1;return{day:mt(u),count:d.length,says:za({day:u,held:p,recipients:0,counts:l})}})}var XO=(e,t,{draft:n,of:o})=>Lo(e,t,()=>{let r=qO(e,t,n,o);return r?$(r.preview):x({
key:"round.unknown"})});function YO(e,t,{draft:n,mark:o},r){let s=e.round(),i=qO(e,t,n,r);return i?s&&!ct(s)?{no:x({key:"round.unconfirmed"})}:i.preview.refuse.length?{no:_e(i.preview.refuse)}:
i.preview.mark===o?i:{no:x({key:"round.changedAgain"})}:{no:x({key:"round.unknown"})}}var JO=(e,t,n)=>Lo(e,t,()=>{let o=YO(e,t,n,void 0);return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{
name:o.round.name}}}]),tx(e,t,{...br(n.draft),id:o.id,state:Ue.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(o.rowsInUse)}),$(wr(e)))}),QO=(e,t,{id:n,...o})=>Lo(e,t,()=>{let r=Wn(
e,n);if(r&&r.round.state!=="open")return x({key:"round.notOpen"});let s=YO(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:
r.index,cells:br(o.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(_t(Ve(e))),mn(e),$(wr(e)))}),eT=(e,t,{id:n})=>Lo(e,t,()=>{let o=Wn(e,n);return o?ct(o.round)?(o.round.state==="open"&&(e.log(
[{what:{key:"log.roundClosed",with:{name:o.round.name}}}]),Qk(e,t,o)),$(wr(e))):x({key:"round.unconfirmed"}):x({key:"round.unknown"})}),tT=(e,t,{id:n})=>Lo(e,t,()=>{let o=Wn(e,n);if(!o)return x({key:
"round.unknown"});if(o.round.state==="closed"){if(!Bt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return x({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
o.round.name}}}]),ex(e,o)}return $(wr(e))});function mz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(xo).reduce(
(n,o)=>o< n?o:n,e.now)}function hz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!Wh(o))return[];let s=xo(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(
s),answer:Ge.added};return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function gz(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=GO(n.key,
t);return r===n.key?[]:[{index:o,cells:{key:r}}]}))}function fz(e,t,n,o,r){let s=br(t),i=Bt(e).map(({round:d})=>d.id),a=Bt(e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=
a?.round.id??Rs((s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Ue.closed,openedAt:n,closedAt:o,rowsAtOpening:"0"}]);let u=Wn(e,c);return Do(u.row).round}var yz=(e,t,{draft:n}
)=>({name:n?.name.trim()||rl(Gh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),nT=(e,t,n)=>Lo(e,t,()=>{let o=Zh(e);if(
!o)return x({key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=mz(e),u=i!==""&&i<=e.today&&i>H(a)?`${i}T00:00:00`:e.now,d=yz(e,o,n),p=n.as==="two"?ol(d,a.slice(0,10)).filter(({
key:g})=>g!=="round.past"):[];if(p.length)return _e(p.map(g=>V(g)));let l=n.as==="two"?fz(e,d,a,u,o):void 0;e.settle();let m=g=>l!==void 0&&dc(g)!==dc(s);gz(e,g=>g===r||g===l?.id?g:m(g)?l.id:r),hz(e,
g=>l&&g< u?l.id:r,a),e.settle(),l&&bz(e,l,u),Rn(e,o,{openedAt:l?u:a}),e.settle(),t.keepLedger(Br),sd(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:_t(Ve(e)).round}),e.log([{what:
{key:"log.rowsPlaced",with:{name:l?l.name:s}}}]),mn(e),$(wr(e))});function bz(e,t,n){let o=Wn(e,t.id);if(o.row.required===""){let s=Ur(e,o.round,e.table("accounts").rows);Xu(e,o,s,n)}let r=e.table(
"units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{extendedTo:""}}]:[])),e.settle()}var Vh=(e,t)=>e.trim()===t.trim();function oT(e,t,n){let o={
...t.fields},r=[];for(let i of le){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];Vh(c,a)?o[i]=u:!Vh(u,a)&&!Vh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,
stopped:s,bothChanged:r}}var wz=e=>{let t=Ee(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},rT=200,kz=30,cT=({code:e,merged:t},{unit:n})=>n.trim(
)===e||t.has(n.trim()),uT=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},xz=(e,t)=>({...Qn(ve),unit:e,usage:ye.active,rowId:t}),dT=(e,t)=>le.every(n=>e[n]===t[n])&&xe(e)===xe(t),vz=(e,
t)=>t.stopped&&e?void 0:er(t.fields),Sz=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:ro(e.usage)===ye.locked?ye.locked:ye.active}),lT=e=>({fields:Object.fromEntries(le.map(t=>[t,e[t]])),
stopped:xe(e)});function Rz(e,t){if(!t||!e.opened||pn(t)===e.version)return e;let{fields:n,stopped:o,bothChanged:r}=oT(e.opened,e,lT(t));return r.length>0?e:{...e,fields:n,stopped:o,version:pn(t)}}
function Oz(e,t,n,o){let r=n.findIndex((d,p)=>Be(d,p)===e.rowId),s=r<0?void 0:n[r];if(s&&!cT(t,s))return V({key:"who.notYours"},{row:e.rowId});let i=Rz(o.received(e,s,n),s);if(!s&&
i.version!=="")return V({key:"form.rowGone"},{row:i.rowId});let a=vz(s,i),c=Sz(uT(t,s??xz(t.code,i.rowId)),i,a);if(!s)return{sent:i,reading:a,after:c,what:"added"};let u=dT(s,c)?"same":xe(c)&&!xe(s)?
"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function Tz({rowId:e,version:t},n,o,r,s){let i=o.findIndex((l,m)=>Be(l,m)===e),a=i<0?void 0:o[i];if(!a)return V({key:
"form.rowGone"},{row:e});if(!cT(n,a))return V({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:c,...lT(a)},d=!xe(a)&&!Et(a,r),p={sent:u,index:i,before:a,after:uT(n,a)};
return d||pn(a)!==c?{...p,reading:er(a),what:"confirmed"}:{...p,what:"same"}}var Cz=e=>({by:e.source===Nn.hand?"":e.by,at:fe(e.updated)}),$z=(e,t)=>t.flatMap(({before:n,index:o,sent:r,what:s})=>n&&
s!=="same"&&pn(n)!==r.version?[{...Kr(n,o,Ea(e)),...Cz(n)}]:[]);function Lz(e){return e.filter(({what:t})=>t!=="same"&&t!=="confirmed").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(
o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:_o(o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function Az(e,t,n){let o=e.some(({after:s})=>!xe(s)&&s.kind!==M.none),r=new Set(
e.map(({index:s})=>s));return o?or(n,t).filter(({row:s,index:i})=>s.kind===M.none&&!xe(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:pn(s),fields:s,stopped:!0},index:i,before:s,
after:{...s,usage:ye.stopped},what:"stopped"})):[]}var pT=({before:e},t)=>e?.unit.trim()!==t;function _z(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...or(n,t).map(({row:i,index:a})=>o.get(
a)??i),...e.filter(i=>pT(i,t)).map(i=>i.after)].filter(i=>!xe(i)),s=r.filter(i=>i.kind===M.none);return s.length===0||s.length===r.length?[]:s.map(i=>V({key:"account.noneWithAccounts"},{row:i.rowId,
field:"kind"}))}var Pz=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==M.none),Ez=(e,t)=>e.flatMap(({what:n,before:o,reading:r})=>n==="confirmed"?qu(o,t,r):[]);
function Mz(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c})=>a==="stopped"&&c?.kind!==M.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>pT(a,t)&&!xe(a.after))||[...or(o,t),...Na(o,
n)].some(({row:a,index:c})=>!xe(s.get(c)??a));return r.length&&!i?[V({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function Nz(e,t,n,o,r){let s=$z(e,n);if(s.length)return _e(s.map(u=>V(
{key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u})=>u==="added").length;if(i>0&&or(o,t.unit).length+i>rT)return x({key:"form.unitFull",with:{most:rT}});let a=e.markKey(),c=[...Ez(n,a),
...Lz(n),..._z(n,t.unit,o),...Mz(n,r,o)];return Pz(n)&&!t.consent&&c.push(V({key:"form.consent"},{field:"consent"})),c.length?_e(c):void 0}var Iz=e=>[...new Set(e.flatMap(({before:t,after:n})=>[
...le.filter(o=>(t?.[o]??"")!==n[o]).map(Lt),...t&&t.usage!==n.usage?[Lt("usage")]:[]]))],sT=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim()===n.unit.trim(),iT=e=>new Map(e.flatMap(({
sent:t,before:n,after:o,what:r,reading:s})=>{let i=r==="same"?n:o;return s&&le.every(a=>t.fields[a]===i[a])?[[i,s]]:[]})),aT=e=>Object.fromEntries(af.map(t=>[t,e[t]]));function Dz(e,t,n,o){let r=
e.markKey();if(!n.consent||!Sn(t)||!r)return{consent:"",consentMark:""};let s=hk(o,e.now,pk(n.notice,e.settings().notice));return{consent:s,consentMark:Qs({...t,consent:s},r)}}function Fz(e,t,n,o,r,
s){let i=e.visitor(),a=e.table("accounts"),c=e.round(),u=o.over?Nn.superior:Nn.form;for(let{before:m,after:h,what:g}of t){let b={stops:xe(h),changes:m!==void 0&&!dT(m,h)},w=Ud(m,b,c);Object.assign(h,{
updated:e.now,by:r.by,source:u,round:c.id,answer:w}),g!=="stopped"&&g!=="confirmed"&&Object.assign(h,Dz(e,h,n,r.consentBy))}let d=a.rows.slice(),p=t.filter(m=>m.index===void 0);e.log([{what:o.over?{
key:"log.formSuperior",with:{code:o.over}}:{key:c.state==="closed"?"log.formAfterClose":o.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:m})=>m.rowId).join(", "),columns:Iz(
t)}]);for(let m of t)m.index!==void 0&&(d[m.index]=m.after);let l=Yp(e,{accounts:[...d,...p.map(m=>m.after)],units:[n.unit,...new Set(t.flatMap(({before:m})=>m?.unit.trim()??[]))],stamped:t.filter(
sT).map(m=>m.index),typed:t.filter(m=>m.index!==void 0&&!sT(m)).map(m=>({index:m.index,cells:aT(m.after)})),added:p.map(m=>aT(m.after)),readings:s});return i.is==="staff"&&e.putOwn("accounts",
t.filter(({before:m})=>m?.review===Se.passed).map(({index:m})=>({index:m,cells:{review:""}}))),l}function zz(e,t,n,o){let r=e.table("units").rows.find(p=>p.code.trim()===t.unit),s=e.settings(),{rows:
i}=e.table("accounts"),a=Ea(e),c=new Map(n.flatMap(({index:p,after:l})=>p===void 0?[[l.rowId,o.accounts.find(({own:m})=>m.rowId===l.rowId)?.reading]]:[])),u=(p,l)=>c.has(p.rowId)?c.get(p.rowId):
o.accounts[l]?.reading,d=[...or(i,t.unit).map(({row:p,index:l})=>Kr(p,l,a,u(p,l))),...Na(i,Ma(r,e.table("units").rows)).map(({row:p,index:l,from:m})=>({...Kr(p,l,a,u(p,l)),from:m}))];return{unit:{
code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:p,what:l})=>({rowId:p.rowId,title:p.kind===M.none?`${M.none}: ${p.reason}`:p.pageName||p.accountName,
address:p.address,what:l})),rows:d,pending:d.filter(({pending:p,from:l})=>p&&l===void 0).length,deadline:jn(r,e.round(),e.today),pages:s.pages}}var Uz=({reading:e})=>e!==void 0&&e.findings.some(({
level:t})=>t==="fault");function Kz(e,{consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!xe(o)&&Sn(o)&&!Uz(n)&&ko(o,e.markKey())!=="given"?{...n,what:"changed"}:n}function Bz(e,t){let{
before:n,what:o,reading:r}=t;return o==="same"&&n&&!xe(n)&&!Et(n,e.round())&&qu(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:t}function jz(e,t,n){let o=n.refusal();if(o)return x(o);let r=
e.table("units").rows,s=Ya(t.unit,e.visitor(),r,e.settings());if(!s.may)return x(s.why);let i=e.round(),a=r.find(w=>w.code.trim()===t.unit),c={code:t.unit,merged:a?Ma(a,r):new Map},u=_i(i,a,{isStaff:
e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(u)return x(u);let d=e.table("accounts").rows,p=[...t.rows.map(w=>Oz(w,c,d,n)),...(t.confirm??[]).map(w=>Tz(w,c,d,i,n))],l=
p.filter(w=>"sentence"in w);if(l.length)return _e(l);let m=p.map(w=>Bz(e,Kz(e,t,w)));m.push(...Az(m,t.unit,d));let h=Nz(e,t,m,d,c);if(h)return h;let g=m.filter(({what:w})=>w!=="same"),b=g.length?Fz(e,
g,t,s,n,iT(m)):Pk(e,t.unit,iT(m));return n.recorded(b),$(zz(e,t,m,b))}function sl(e,t,n=wz(e)){let o=t.confirm??[];if(t.rows.length+o.length===0)return x({key:"form.nothing"});if(
t.rows.length>kz)return x({key:"form.tooMany"});let r=[...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?_e([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):rt(e,()=>jz(e,
t,n))??x({key:"workbook.busy"})}var Fi=()=>z(ln),Wz=e=>ve[e].report.group==="second",Zz=()=>P(Object.fromEntries(le.map(e=>[e,Wz(e)?Is(z(2e3),""):z(2e3)]))),fT=()=>W().check(Xo(/^[~\w-]{1,40}$/)),Xh=(
)=>{let e=Zz();return P({rowId:fT(),version:z(400),fields:e,stopped:It(),opened:ce(P({fields:e,stopped:It()}))})},cl=()=>({rowId:fT(),version:z(400)}),Yh=()=>P({unit:Fi(),consent:It(),notice:ce(z(
40)),rows:Dt(Xh()).check(Ht(60)),confirm:ce(Dt(P(cl())).check(Ht(300)))}),Ln=()=>P({}),Gz=()=>Pb("as",[P({...cl(),as:Ns("passed")}),P({...cl(),as:Ns("returned"),comment:z(500),fields:Dt(ut(le)).check(
Ht(le.length))}),P({...cl(),as:Ns("undo"),was:P({review:z(100),comment:z(2e3),fixFields:z(2e3),approved:z(4e3)})})]),mT=()=>P({text:z(500),who:Is(z(50),"")}),il=()=>P({key:z(300)}),kr=()=>z(400),qh=(
)=>P({name:kr(),document:kr(),dueBefore:kr(),graceUntil:kr(),lettersFrom:kr()}),hT=()=>z(2e4),al=()=>z(40),qe=(e,t)=>({input:e,run:t}),be=(e,t)=>qe(e,(n,o,r)=>t(n,r)),gT={openForm:be(()=>P({unit:ce(
Fi())}),nl),listUnits:be(Ln,BO),saveReport:be(Yh,(e,t)=>sl(e,t)),keepDraft:be(()=>P({unit:Fi(),draft:z(6e4)}),ZS),dropDraft:be(()=>P({unit:Fi()}),GS),checkAll:qe(Ln,KS),checkGoogle:be(Ln,WS),overview:
be(fo,zS),callList:be(fo,LS),recordCall:be(AS,_S),reviewQueue:be(fo,US),decideReviews:be(()=>P({decisions:Dt(Gz()).check(pp(1),Ht(ES))}),NS),previewRoster:be(()=>P({text:z(4e6)}),CR),importRoster:be((
)=>P({text:z(4e6)}),$R),deskHealth:qe(Ln,VR),findPerson:be(mT,dO),erasePerson:qe(()=>Es(mT(),{request:Ih()}),lO),withdrawConsent:be(()=>P({rowIds:Dt(z(100)).check(Ht(200)),request:Ih()}),pO),
keptPeople:be(fo,mO),dataRequests:be(Ln,nO),recordRequest:be(eO,oO),pageSafety:be(()=>Es(fo(),{fakes:ce(fo())}),IO),recordFake:be(EO,DO),setFakeState:be(MO,FO),papersView:be(Ln,LO),papers:be(CO,AO),
lettersView:qe(Ln,qd),previewLetter:qe(il,NR),sendToMe:qe(il,xh),sendNow:qe(il,vh),skipLetter:qe(il,Sh),decideUnknown:qe(()=>P({key:z(300),wasSent:It()}),Rh),confirmPlan:qe(()=>P({mark:z(2e3)}),Oh),
settleMemories:qe(()=>P({as:ut(["sent","again"])}),Th),linksView:be(Ln,Xd),testLink:be(Ln,BR),unitLink:be(()=>P({unit:Fi()}),jR),replaceLink:be(()=>P({unit:Fi()}),WR),renewLinks:be(Ln,ZR),
readReturned:be(()=>P({text:z(4e5)}),FR),markReturned:qe(()=>P({text:z(4e5)}),zR),"desk.rounds":qe(Ln,VO),"desk.roundPreview":qe(()=>P({draft:qh(),of:ce(al())}),XO),"desk.openRound":qe(()=>P({draft:
qh(),mark:hT()}),JO),"desk.changeRound":qe(()=>P({id:al(),draft:qh(),mark:hT()}),QO),"desk.closeRound":qe(()=>P({id:al()}),eT),"desk.reopenRound":qe(()=>P({id:al()}),tT),"desk.confirmRounds":qe(()=>P(
{as:ut(["one","two"]),draft:ce(P({name:kr(),dueBefore:kr(),graceUntil:kr()}))}),nT),switchLetters:qe(()=>P({on:It(),takeOver:It()}),Ch)},Hz=41e5;function yT(e,t,n,o){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(gT,n))throw new Error("unknown call");if(typeof o!="string"||o.length>Hz)throw new Error("malformed body");let{input:r,run:s}=gT[n];return s(e,t,Fs(r,JSON.parse(
o)))}var ps=["phone","email","secondPhone"];function Vz(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function qz(e){let[,t,n]=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Jh=(e,t)=>t.trim()===""?t:e==="email"?qz(t):Vz(t),Qh=(e,t,n)=>n!==""&&t.trim()===Jh(e,
n)?n:t,Xz=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,Yz=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,eg=e=>e.replace(Xz,"•••").replace(Yz,"•••");var bT=e=>ps.includes(e);function wT(e){if(bT(e.field)){let{key:t,row:
n,field:o}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:o}}return{...e,sentence:eg(e.sentence)}}function lc(e,t){let n={...e.fields};for(let o of ps)n[o]=Jh(o,e.fields[o]);return{...e,
version:t.rowMark(e.version),fields:n,says:e.says.map(wT),comment:eg(e.comment),masked:ps.filter(o=>e.fields[o].trim()!=="")}}var kT=(e,t)=>({...lc(e,t),by:e.by.startsWith(Z.linkBegins)?e.by:""}),xT=(
e,t)=>bT(e.field)&&t.has(`${e.row??""} ${e.field}`)?wT(e):e,tg=(e,t,n)=>n.rowMark(pn(t))===e?pn(t):e;function vT(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let c of ps){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=Qh(c,i[c],u[c]));a&&t&&(a.fields[c]=Qh(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?tg(
e.version,t,o):e.version}}function ng(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==bi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}
function ST(e,{token:t,noSignIn:n}){let o=rs(e,t);if(o.is!=="test")return x({key:"link.refused"});let r=ng(e,o.token);if(r)return x(r);if(!n)return x({key:"link.testNoTick"});let{webAddress:s}=
e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:Z.testLink}]),
$({address:s,runsAs:c,version:a})))??x({key:"workbook.busy"})}function OT(e){let{federation:t,department:n,contact:o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:
r,contact:o}}var pc=class extends Error{constructor(n){super("no form");this.problems=n}};function RT(e,t){let n=nl(e,{unit:t}),o=e.linkKey();if(!n.ok)throw new pc(n.problems);if(!n.value.unit||
!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>lc(c,o))}}function Jz(e,t){return Ne(
t).today(e)?.name??""}function Qz(e,t){let{superiorsFill:n}=e.settings();return Ne(e.table("units").rows).below(t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:
r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var eU=(e,t)=>Ne(e.table("units").rows).superior(t)?.name??"";function tU(e){let{closed:t}=mi(e);return t?mt(Y(t,qm)):""}function nU(e,t,{
token:n}){let{webAddress:o}=e.settings(),r=ng(e,n),s=e.proof();return{office:OT(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:bi(o)===n.address?o:"",refused:r?S(r):"",
proved:s?.address===o&&s.version===e.built.version}}function ul(e,{token:t,unit:n}){let o=rs(e,t),r={office:OT(e)};switch(o.is){case"refused":return{...r,state:"refused"};case"test":return nU(e,t,o);
case"gone":return{...r,state:"merged",unit:o.unit.name,into:Jz(o.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:RT(e,o.unit.code.trim()),until:tU(e)};case"open":
return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:RT(e,n??o.unit.code.trim()),below:n===void 0?Qz(e,o.unit):[],above:eU(e,o.unit)}}}var oU=80;function rU(e){let t=Gs(e.slice(0,200)),
n=t.ok?t.name:N(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f=]|\d{3}/.test(n)?"":n.slice(0,oU)}function sU(e,t){let n=rs(e,t);return n.is==="open"?n.kind==="preview"?{key:
"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function iU(e,t,n,o,r,s,i){let a=Z.byLink(t);return{refusal:()=>sU(e,r.token),received:(c,u,d)=>{let p=c,l=d.find((h,
g)=>Be(h,g)===p.copiedFrom&&h.unit.trim()===n),m=vT(p,u,l,o);for(let h of ps)m.fields[h]!==p.fields[h]&&i.add(`${p.rowId} ${h}`);return m},versionMeant:(c,u)=>tg(c,u,o),by:`${a} (${s})`,consentBy:
r.consent?`${s} (${Z.consentBy[r.consent]}, ${a})`:"",recorded:c=>Yu(e,c,({code:u})=>n===t&&u.trim()===t)}}function aU(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>lc(o,t))}}:
_e(e.problems.map(o=>xT(o,n)),e.conflicts?.map(o=>kT(o,t)))}function TT(e,t){let n=rU(t.sender),o=e.linkKey(),r=o?.read(t.token);if(!o||!r||r.kind==="test")return x({key:"link.refused"});if(
!n)return _e([V({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=new Set,p=sl(e,{...u,unit:c,consent:a!==""},iU(e,r.unit,c,o,t,n,d));return aU(p,o,d)}
var CT=()=>z(ln),og=(e,t)=>({input:e,run:t}),rg={linkOpen:og(()=>P({token:md(),unit:ce(CT())}),(e,t)=>{try{return $(ul(e,t))}catch(n){if(n instanceof pc)return _e(n.problems);throw n}}),linkSave:og((
)=>Es(_b(Yh(),{unit:!0,consent:!0,rows:!0}),{token:md(),unit:ce(CT()),sender:z(400),consent:ut(["","self","behalf"]),rows:Dt(Es(Xh(),{copiedFrom:ce(z(60))})).check(Ht(60))}),(e,t)=>TT(e,t)),
linkConfirm:og(()=>P({token:md(),noSignIn:It()}),ST)},$T=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(rg,e),cU=1e6;function LT(e,t){if(typeof t!="string"||t.length>cU)throw new Error(
"malformed body");return Fs(rg[e].input,JSON.parse(t))}var AT=(e,t,n)=>rg[t].run(e,n);var _T=e=>new Tt({who:Yv(e),waitMs:5e3});function uU(e){let t=Jr(e),n=qn(),{settings:o}=so(n?.settings??{}),{
federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,department:s,guidance:a,contact:i};return e instanceof se&&e.problem.key==="workbook.otherLayout"?{office:c,state:
"upgrading"}:{office:c,state:"failed",says:S(t)}}function PT(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",o;try{o=ul(_T(n),{token:n})}catch(r){o=uU(r)}return cS(o)}function ET(e,t){let n;try{
let o=LT(e,t);return n=_T(o.token),JSON.stringify(AT(n,e,o))}catch(o){let r=Jr(o);return n?.letGo(),JSON.stringify(x(r))}}function MT(e){Tv(),dU(e?.source)}function dU(e){try{let t=new Tt({book:e,
waitMs:5e3}),n=t.compileSettings(),o=!1,r=rt(t,()=>{if(o=t.mayWrite("accounts","review"),!(!o&&t.settings().linkOnly))return o&&t.round()?.state==="moving"&&So(t,new Xn(()=>t.spreadsheet())),On(t,o)}
),s=[...o?[...kS(t.spreadsheet()),...t.lostLog(),...jS(t)]:[],...pU(t,n,r)];s.length&&e?.toast(s.map(S).join(`\n`),jt,30),pr(t,()=>o)}catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?
e?.toast(S(t.problem),jt,30):e&&lU(e):Yr("onOpen",t)}}function lU(e){let t=Kd(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),jt,30)}function pU(e,
t,n){let o=KR(e),r=e.settings().lettersOn;return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?gS(e,e.remembered().post??Vn,t,n):[]]}function mU(e){try{return!e.mayWrite("accounts",
"unit")||!e.mayWrite("units","status")}catch{return!1}}function NT(e,t){if($T(e))return ET(e,t);let n;try{let o=Ja();if(o==="")return JSON.stringify(x({key:"who.nobody"}));let r=n=new Tt({who:Ai(o)}),
s=yT(r,new Xn(()=>r.spreadsheet()),e,t);return e!=="checkGoogle"&&pr(r),JSON.stringify(s)}catch(o){let r=Jr(o);return n?.letGo(),r.key!=="workbook.unexpected"||!n||!mU(n)?JSON.stringify(x(r)):(Li(n,
"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(x({key:"workbook.protected"})))}}function hU(e){MT(e)}function gU(e){e?.range&&e.source&&eS(e)}function fU(e){return e?.parameter?PT(e):
void 0}function yU(e,t){return NT(e,t)}function bU(e){Jv(e)}function wU(){CS()}function kU(){$S()}return ZT(xU);})();
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
