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
"use strict";var App=(()=>{var zT=Object.create;var Bi=Object.defineProperty;var UT=Object.getOwnPropertyDescriptor;var KT=Object.getOwnPropertyNames;var BT=Object.getPrototypeOf,jT=
Object.prototype.hasOwnProperty;var WT=(e,t,n)=>t in e?Bi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ZT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},GT=(e,t)=>{for(var n in t)Bi(e,n,{get:t[n],enumerable:!0})},cg=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of KT(t))!jT.call(e,r)&&r!==n&&Bi(e,r,{get:(
)=>t[r],enumerable:!(o=UT(t,r))||o.enumerable});return e};var HT=(e,t,n)=>(n=e!=null?zT(BT(e)):{},cg(t||!e||!e.__esModule?Bi(n,"default",{value:e,enumerable:!0}):n,e)),VT=e=>cg(Bi({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>WT(e,typeof t!="symbol"?t+"":t,n);var dR=ZT((mh,hh)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof hh=="object"&&typeof mh<"u"?
hh.exports=t():e.Papa=t()})(mh,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(y){
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
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(L.target.result)},this._chunkError=function(){this._sendError(f.error)}}function l(y){var f;c.call(this,y=y||{}),this.stream=
function(k){return f=k,this._nextChunk()},this._nextChunk=function(){var k,O;if(!this._finished)return k=this._config.chunkSize,f=k?(O=f.substring(0,k),f.substring(k)):(O=f,""),this._finished=!f,
this.parseChunk(O)}}function p(y){c.call(this,y=y||{});var f=[],k=!0,O=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(L){this._input=L,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){O&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):k=!0},
this._streamData=T(function(L){try{f.push(typeof L=="string"?L:L.toString(this._config.encoding)),k&&(k=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(G){this._streamError(G)}},this),
this._streamError=T(function(L){this._streamCleanUp(),this._sendError(L)},this),this._streamEnd=T(function(){this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=T(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(y){var f,k,O,L,G=Math.pow(
2,53),Me=-G,ot=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,rt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,We=0,B=0,$t=!1,q=!1,ne=[],F={data:[],errors:[],meta:{}};function dt(ie){return y.skipEmptyLines==="greedy"?ie.join("").trim()==="":ie.length===1&&ie[0].length===0}function Te(){if(F&&O&&(mn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),O=!1),y.skipEmptyLines&&(F.data=F.data.filter(function(Ce){return!dt(Ce)})),Ze(
)){let Ce=function(bt){ne.push(bt)};var ee=Ce;if(F)if(Array.isArray(F.data[0])){for(var ie=0;Ze()&&ie< F.data.length;ie++)F.data[ie].forEach(Ce);F.data.splice(0,1)}else F.data.forEach(Ce)}function oe(
Ce,bt){for(var ze=y.header?{}:[],ae=0;ae< Ce.length;ae++){var J=ae,wt=Ce[ae],wt=((de,$e)=>(st=>(y.dynamicTypingFunction&&y.dynamicTyping[st]===void 0&&(y.dynamicTyping[st]=y.dynamicTypingFunction(
st)),(y.dynamicTyping[st]||y.dynamicTyping)===!0))(de)?$e==="true"||$e==="TRUE"||$e!=="false"&&$e!=="FALSE"&&((st=>{if(ot.test(st)&&(st=parseFloat(st),Me< st&&st< G))return 1})($e)?parseFloat($e):
rt.test($e)?new Date($e):$e===""?null:$e):$e)(J=y.header?ae>=ne.length?"__parsed_extra":ne[ae]:J,wt=y.transform?y.transform(wt,J):wt);J==="__parsed_extra"?(ze[J]=ze[J]||[],ze[J].push(wt)):ze[J]=wt}
return y.header&&(ae>ne.length?mn("FieldMismatch","TooManyFields","Too many fields: expected "+ne.length+" fields but parsed "+ae,B+bt):ae< ne.length&&mn("FieldMismatch","TooFewFields",
"Too few fields: expected "+ne.length+" fields but parsed "+ae,B+bt)),ze}var Fe;F&&(y.header||y.dynamicTyping||y.transform)&&(Fe=1,!F.data.length||Array.isArray(F.data[0])?(F.data=F.data.map(oe),Fe=
F.data.length):F.data=oe(F.data,0),y.header&&F.meta&&(F.meta.fields=ne),B+=Fe)}function Ze(){return y.header&&ne.length===0}function mn(ie,oe,Fe,ee){ie={type:ie,code:oe,message:Fe},ee!==void 0&&(
ie.row=ee),F.errors.push(ie)}C(y.step)&&(L=y.step,y.step=function(ie){F=ie,Ze()?Te():(Te(),F.data.length!==0&&(We+=ie.data.length,y.preview&&We>y.preview?k.abort():(F.data=F.data[0],L(F,U))))}),
this.parse=function(ie,oe,Fe){var ee=y.quoteChar||'"',ee=(y.newline||(y.newline=this.guessLineEndings(ie,ee)),O=!1,y.delimiter?C(y.delimiter)&&(y.delimiter=y.delimiter(ie),F.meta.delimiter=
y.delimiter):((ee=((Ce,bt,ze,ae,J)=>{var wt,de,$e,st;J=J||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var hs=0;hs< J.length;hs++){for(var Ln,Ui=J[hs],lt=0,An=0,it=0,Ut=($e=void 0,new g({
comments:ae,delimiter:Ui,newline:bt,preview:10}).parse(Ce)),Yn=0;Yn< Ut.data.length;Yn++)ze&&dt(Ut.data[Yn])?it++:(Ln=Ut.data[Yn].length,An+=Ln,$e===void 0?$e=Ln:0< Ln&&(lt+=Math.abs(Ln-$e),$e=Ln));
0< Ut.data.length&&(An/=Ut.data.length-it),1.99< An&&(de===void 0||lt< de||lt===de&&st< An)&&(de=lt,wt=Ui,st=An)}return{successful:!!(y.delimiter=wt),bestDelimiter:wt}})(ie,y.newline,y.skipEmptyLines,
y.comments,y.delimitersToGuess)).successful?y.delimiter=ee.bestDelimiter:(O=!0,y.delimiter=i.DefaultDelimiter),F.meta.delimiter=y.delimiter),R(y));return ee.header=Ze(),y.preview&&y.header&&
ee.preview++,f=ie,k=new g(ee),F=k.parse(f,oe,Fe),Te(),$t?{meta:{paused:!0}}:F||{meta:{paused:!1}}},this.paused=function(){return $t},this.pause=function(){$t=!0,k.abort(),f=C(y.chunk)?"":f.substring(
k.getCharIndex())},this.resume=function(){U.streamer._halted?($t=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return q},this.abort=function(){q=!0,k.abort(),
F.meta.aborted=!0,C(y.complete)&&y.complete(F),f=""},this.guessLineEndings=function(Ce,ee){Ce=Ce.substring(0,1048576);var ee=new RegExp(h(ee)+"([^]*?)"+h(ee),"gm"),Fe=(Ce=Ce.replace(ee,"")).split(
"\r"),ee=Ce.split(`\n`),Ce=1< ee.length&&ee[0].length< Fe[0].length;if(Fe.length===1||Ce)return`\n`;for(var bt=0,ze=0;ze< Fe.length;ze++)Fe[ze][0]===`\n`&&bt++;return bt>=Fe.length/2?`\r\n`:"\r"}}
function h(y){return y.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function g(y){var f=(y=y||{}).delimiter,k=y.newline,O=y.comments,L=y.step,G=y.preview,Me=y.fastMode,ot=null,rt=!1,U=y.quoteChar==null?'"':
y.quoteChar,We=U;if(y.escapeChar!==void 0&&(We=y.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),O===f)throw new Error("Comment character same as delimiter");O===!0?O="#":(
typeof O!="string"||-1< i.BAD_DELIMITERS.indexOf(O))&&(O=!1),k!==`\n`&&k!=="\r"&&k!==`\r\n`&&(k=`\n`);var B=0,$t=!1;this.parse=function(q,ne,F){if(typeof q!="string")throw new Error(
"Input must be a string");var dt=q.length,Te=f.length,Ze=k.length,mn=O.length,ie=C(L),oe=[],Fe=[],ee=[],Ce=B=0;if(!q)return lt();if(Me||Me!==!1&&q.indexOf(U)===-1){for(var bt=q.split(k),ze=0;
ze< bt.length;ze++){if(ee=bt[ze],B+=ee.length,ze!==bt.length-1)B+=k.length;else if(F)return lt();if(!O||ee.substring(0,mn)!==O){if(ie){if(oe=[],st(ee.split(f)),An(),$t)return lt()}else st(ee.split(
f));if(G&&G<=ze)return oe=oe.slice(0,G),lt(!0)}}return lt()}for(var ae=q.indexOf(f,B),J=q.indexOf(k,B),wt=new RegExp(h(We)+h(U),"g"),de=q.indexOf(U,B);;)if(q[B]===U)for(de=B,B++;;){if((de=q.indexOf(U,
de+1))===-1)return F||Fe.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:oe.length,index:B}),Ln();if(de===dt-1)return Ln(q.substring(B,de).replace(wt,U));if(U===We&&q[
de+1]===We)de++;else if(U===We||de===0||q[de-1]!==We){ae!==-1&&ae< de+1&&(ae=q.indexOf(f,de+1));var $e=hs((J=J!==-1&&J< de+1?q.indexOf(k,de+1):J)===-1?ae:Math.min(ae,J));if(q.substr(de+1+$e,Te)===f){
ee.push(q.substring(B,de).replace(wt,U)),q[B=de+1+$e+Te]!==U&&(de=q.indexOf(U,B)),ae!==-1&&ae< B&&(ae=q.indexOf(f,B)),J!==-1&&J< B&&(J=q.indexOf(k,B));break}if($e=hs(J),q.substring(de+1+$e,
de+1+$e+Ze)===k){if(ee.push(q.substring(B,de).replace(wt,U)),Ui(de+1+$e+Ze),ae!==-1&&ae< B&&(ae=q.indexOf(f,B)),de=q.indexOf(U,B),ie&&(An(),$t))return lt();if(G&&oe.length>=G)return lt(!0);break}
Fe.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:oe.length,index:B}),de++}}else if(O&&ee.length===0&&q.substring(B,B+mn)===O){if(J===-1)return lt(
);B=J+Ze,J=q.indexOf(k,B),ae!==-1&&ae< B&&(ae=q.indexOf(f,B))}else if(ae!==-1&&(ae< J||J===-1))ee.push(q.substring(B,ae)),B=ae+Te,ae=q.indexOf(f,B);else{if(J===-1)break;if(ee.push(q.substring(B,J)),
Ui(J+Ze),ie&&(An(),$t))return lt();if(G&&oe.length>=G)return lt(!0)}return Ln();function st(it){oe.push(it),Ce=B}function hs(it){var Ut=0;return Ut=it!==-1&&(it=q.substring(de+1,it))&&it.trim()===""?
it.length:Ut}function Ln(it){return F||(it===void 0&&(it=q.substring(B)),ee.push(it),B=dt,st(ee),ie&&An()),lt()}function Ui(it){B=it,st(ee),ee=[],J=q.indexOf(k,B)}function lt(it){if(y.header&&!ne&&
oe.length&&!rt){var Ut=oe[0],Yn=Object.create(null),ll=new Set(Ut);let ig=!1;for(let gs=0;gs< Ut.length;gs++){let _n=a(Ut[gs]);if(Yn[_n=C(y.transformHeader)?y.transformHeader(_n,gs):_n]){let Ki,ag=Yn[
_n];for(;Ki=_n+"_"+ag,ag++,ll.has(Ki););ll.add(Ki),Ut[gs]=Ki,Yn[_n]++,ig=!0,(ot=ot===null?{}:ot)[Ki]=_n}else Yn[_n]=1,Ut[gs]=_n;ll.add(_n)}ig&&console.warn("Duplicate headers found and renamed."),rt=
!0}return{data:oe,errors:Fe,meta:{delimiter:f,linebreak:k,aborted:$t,truncated:!!it,cursor:Ce+(ne||0),renamedHeaders:ot}}}function An(){L(lt()),oe=[],Fe=[]}},this.abort=function(){$t=!0},
this.getCharIndex=function(){return B}}function b(y){var f=y.data,k=r[f.workerId],O=!1;if(f.error)k.userError(f.error,f.file);else if(f.results&&f.results.data){var L={abort:function(){O=!0,w(
f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:v,resume:v};if(C(k.userStep)){for(var G=0;G< f.results.data.length&&(k.userStep({data:f.results.data[G],errors:f.results.errors,meta:
f.results.meta},L),!O);G++);delete f.results}else C(k.userChunk)&&(k.userChunk(f.results,L,f.file),delete f.results)}f.finished&&!O&&w(f.workerId,f.results)}function w(y,f){var k=r[y];C(
k.userComplete)&&k.userComplete(f),k.terminate(),delete r[y]}function v(){throw new Error("Not implemented.")}function R(y){if(typeof y!="object"||y===null)return y;var f,k=Array.isArray(y)?[]:{};for(
f in y)k[f]=R(y[f]);return k}function T(y,f){return function(){y.apply(f,arguments)}}function C(y){return typeof y=="function"}return i.parse=function(y,f){var k=(f=f||{}).dynamicTyping||!1;if(C(k)&&(
f.dynamicTypingFunction=k,k={}),f.dynamicTyping=k,f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var k=parseInt(f.downloadTimeout);if(isNaN(k))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=k}if(!f.worker||!i.WORKERS_SUPPORTED)return k=null,i.NODE_STREAM_INPUT,typeof y=="string"?(y=a(
y),k=new(f.download?u:l)(f)):y.readable===!0&&C(y.read)&&C(y.on)?k=new p(f):(t.File&&y instanceof File||y instanceof Object)&&(k=new d(f)),k.stream(y);(k=(()=>{var O;return!!i.WORKERS_SUPPORTED&&(O=((
)=>{var L=t.URL||t.webkitURL||null,G=e.toString();return i.BLOB_URL||(i.BLOB_URL=L.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",G,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=b,O.id=s++,r[O.id]=O)})()).userStep=f.step,k.userChunk=f.chunk,k.userComplete=f.complete,k.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,k.postMessage({input:y,config:f,workerId:k.id})},i.unparse=function(y,f){var k=!1,O=!0,L=",",G=`\r\n`,Me='"',ot=
Me+Me,rt=!1,U=null,We=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(ne){return f.delimiter.indexOf(ne)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(k=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(rt=f.skipEmptyLines),
typeof f.newline=="string"&&(G=f.newline),typeof f.quoteChar=="string"&&(Me=f.quoteChar,ot=Me+Me),typeof f.header=="boolean"&&(O=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(ot=f.escapeChar+Me),f.escapeFormulae instanceof RegExp?We=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(We=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Me),"g"));if(typeof y=="string"&&(y=JSON.parse(y)),Array.isArray(y)){if(!y.length)return $t(U,y,rt);if(
Array.isArray(y[0]))return $t(null,y,rt);if(typeof y[0]=="object")return $t(U||Object.keys(y[0]),y,rt)}else if(typeof y=="object")return typeof y.data=="string"&&(y.data=JSON.parse(y.data)),
Array.isArray(y.data)&&(y.fields||(y.fields=y.meta&&y.meta.fields||U),y.fields||(y.fields=Array.isArray(y.data[0])?y.fields:typeof y.data[0]=="object"?Object.keys(y.data[0]):[]),Array.isArray(y.data[
0])||typeof y.data[0]=="object"||(y.data=[y.data])),$t(y.fields||[],y.data||[],rt);throw new Error("Unable to serialize unrecognized input");function $t(ne,F,dt){var Te="",Ze=(typeof ne=="string"&&(
ne=JSON.parse(ne)),typeof F=="string"&&(F=JSON.parse(F)),Array.isArray(ne)&&0< ne.length),mn=!Array.isArray(F[0]);if(Ze&&O){for(var ie=0;ie< ne.length;ie++)0< ie&&(Te+=L),Te+=q(ne[ie],ie);
0< F.length&&(Te+=G)}for(var oe=0;oe< F.length;oe++){var Fe=(Ze?ne:F[oe]).length,ee=!1,Ce=Ze?Object.keys(F[oe]).length===0:F[oe].length===0;if(dt&&!Ze&&(ee=dt==="greedy"?F[oe].join("").trim()==="":F[
oe].length===1&&(F[oe][0]==null||F[oe][0].length===0)),dt==="greedy"&&Ze){for(var bt=[],ze=0;ze< Fe;ze++){var ae=mn?ne[ze]:ze;bt.push(F[oe][ae])}ee=bt.join("").trim()===""}if(!ee){for(var J=0;J< Fe;
J++){0< J&&!Ce&&(Te+=L);var wt=Ze&&mn?ne[J]:J;Te+=q(F[oe][wt],J)}oe< F.length-1&&(!dt||0< Fe&&!Ce)&&(Te+=G)}}return Te}function q(ne,F){var dt,Te,Ze;return ne==null?"":ne.constructor===Date?isNaN(
ne.getTime())?"":ne.toISOString():(Ze=!1,dt=ne.toString(),We&&typeof ne!="number"&&typeof ne!="bigint"&&typeof ne!="boolean"&&We.test(dt)&&(ne=dt="'"+dt,Ze=!0),Te=dt.replace(B,ot),(Ze=Ze||k===!0||
typeof k=="function"&&k(ne,F)||Array.isArray(k)&&k[F]||((mn,ie)=>{for(var oe=0;oe< ie.length;oe++)if(-1< mn.indexOf(ie[oe]))return!0;return!1})(Te,i.BAD_DELIMITERS)||-1< Te.indexOf(L)||-1< dt.indexOf(
Me)||Te.charAt(0)===" "||Te.charAt(Te.length-1)===" ")?Me+Te+Me:Te)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=g,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=l,i.ReadableStreamStreamer=p,o&&(t.onmessage=function(y){y=y.data,i.WORKER_ID===void 0&&y&&(i.WORKER_ID=y.workerId),typeof y.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(y.input,y.config),finished:!0}):(t.File&&y.input instanceof File||y.input instanceof Object)&&(y=i.parse(y.input,y.config))&&t.postMessage({workerId:i.WORKER_ID,results:y,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,i})});var RU={};GT(RU,{doGet:()=>wU,onEdit:()=>bU,onOpen:()=>yU,openPage:()=>LS,rpc:()=>kU,sendDailyLetters:()=>xU,setUp:()=>SU,showMissingFirst:()=>vU});var pl=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",qT="\\u00AD",XT=new RegExp(`[${pl}${qT}]`,"g"),fs=e=>e.replace(XT,"");var YT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",JT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",QT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,eC="âáàåãäêéèúüë_ùøûõï",tC=[0,1,0,9,3,35],nC="ôöñíìæóòî",oC="ơưđíìỉĩịỵ",rC="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",dg=/[A-Za-z\xA1-\u1EF9]+/g,sC=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,lg=/[^\0-\x7F]/,pg=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,iC=/[a-z]Ã|Ã.[a-z]/,aC="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",cC=
"[aăâeioôuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",uC="[êơ]",dC="o?a|u?ê|i|u?y",lC="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",pC=new RegExp(
`^(?:${aC})?(?:(?:${cC})(?:ng|[cmnpt])|${uC}[mnpt]|(?:${dC})[cn]h|${lC})$`),mC="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",hC="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",gC="^[^1]*(?:[cpt]|ch)$",fC=new RegExp(
`${mC}|(?:${hC})[12]|${gC}`);function yC(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return pC.test(n.replace(/[12]/,""))&&!fC.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var ug=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function mg(e){let t=ug(e);return e.replace(dg,n=>{let o=n.replace(/[^A-Za-z]/g,r=>JT[YT.indexOf(r)]||r);return t||ug(n)?o.toUpperCase():o})}function hg(
e){return e.replace(QT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=eC.indexOf(o.charAt(1)),i=tC[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(oC[nC.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function gg(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+rC.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=ji(n),s=pg.test(e);return s&&t===e||(s||
iC.test(e))&&o&&!r?n:void 0}function ji(e,t=String){let n=(e.match(dg)||[]).filter(r=>r.length>1&&lg.test(r)),o=n.filter(r=>yC(t(r))).length;return{good:o,bad:n.length-o}}var fg={tcvn3:mg,vni:hg,
mojibake:gg};function Ao(e){if(!lg.test(e))return;let t=e.normalize("NFC");if(sC.test(t))return"unicode";if(pg.test(t)||gg(t)!==void 0)return"mojibake";let n=ji(t);if(n.bad===0)return;let o=ji(t,mg),
r=ji(t,hg),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function vr(e){let t=Ao(e),n=t&&t!=="unicode"?fg[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function yg(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${Ao(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:fg[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=vr(c),l=!d&&o&&Ao(c)===void 0&&ji(c,o).bad===0,p=d?d.text:l?o(c):c;return p!==c&&r.push({row:a,column:u,
before:c,after:p}),p}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var bC="\\0-\\x08\\x0E-\\x1F\\x7F",wC=new RegExp(`[${pl}${bC}]`,"g"),kC=/[\x80-\x9F\xAD]/g,xC=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,vC=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(wC,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=Ao(t);if(o&&o!=="unicode"&&Ao(n)===o)return n}return t.replace(kC,"").replace(/\s+/g," ").trim().normalize("NFC")}function X(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(xC,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function kg(e,t){return K(e)===K(t)}var bg=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function wg(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?bg.indexOf((a+c).normalize("NFC")):-1,d=u<0?bg.indexOf(a):u,l=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?vC.indexOf(l.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function Qt(e,t){let n=wg(e),o=wg(t);return n< o?-1:n>o?1:0}function xg(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function hc(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var gc=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Sg=864e5,fc=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),vg=e=>String(e).padStart(2,"0"),Y=(e,t)=>new Date(fc(e)+t*Sg).toISOString(
).slice(0,10);function yc(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((fc(t)-fc(e))/Sg),Zi=e=>new Date(fc(e)).getUTCDay(),H=e=>e.slice(0,10),ys=e=>new Date(
e+7*36e5).toISOString().slice(0,19),bc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,E=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${E(e)} ${e.slice(11,16)}`:"",
SC=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],pt=e=>`${E(e)} (${SC[Zi(e)]})`,ml=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${vg(t)}-${vg(n)}`:void 0},hl=200,RC=4e3,en="(\\d{1,2})",wc="(\\d{4}|\\d{2})",Wi="(?: ?[-/.\\\\] ?| )",OC=`${en}${Wi}${en}${Wi}${wc}`,TC=
`(\\d{4})${Wi}${en}${Wi}${en}`,CC=`${en},? ?thang ?${en}(?: ?[,/.-] ?(?:nam ?)?| ?nam ?| )${wc}`,Rg=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Og=`(${Rg.join(
"|")})[a-z]{0,6}\\.?`,$C=`${en}(?:st|nd|rd|th)?[ -]${Og}[ ,-]{1,2}${wc}`,LC=`${Og} ${en}(?:st|nd|rd|th)?,? ${wc}`,AC="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",_C=`(?:${[OC,TC,CC,$C,LC].join(
"|")})${AC}(?![a-z\\d]|[/.\\\\]\\d)`,gl="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",PC=
"ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:dong y |xin |cho |duoc )*gia han|gio hanh chinh|han|chot|cuoi|luc|vao|sang|trua|chieu",Tg=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",EC=`(?:${PC}|${Tg}|${gl})(?![a-z])`,MC=new RegExp(
`^[ ,.:;()-]*(?:${EC}[ ,.:;()-]*){0,8}$`),NC=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,IC="mot hai ba tu nam sau bay tam chin muoi".split(" "),DC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,FC=e=>e.split(" ").reduce((t,n)=>t+IC.indexOf(n)+1,0),kc=e=>X(fs(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(DC,(t,n)=>`thang ${FC(n)}`).trim();function Cg(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${_C}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,l,p,m,h,g,b,w,v,R,T]=o,C=c??u??h??w??T??"",y=a??d??m,f=b??v??"",k=o.index+s.length,O=ml(C.length===2?
2e3+ +C:+C,y===void 0?Rg.indexOf(f)+1:+y,+(i??l??p??g??R??""));t.push({day:O,from:k,to:k+r.length-s.length})}return t}function pe(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return ml(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>hl)return;let t=kc(e),[n,o]=Cg(t);if(!n||o||!MC.test(t.slice(0,n.from)))return;let s=t.slice(n.to).replace(new RegExp(`${gl}|\\b(?:${Tg})(?![a-z])`,"g")," ");
return/\d/.test(s)||NC.test(s)?void 0:n.day}var zC=new RegExp(`(?:^|[^\\d/.-])${en}(?:${Wi}| ?thang ?)${en}(?![\\d/.-]?\\d)`),$g=e=>e.length< hl&&pe(e)===void 0&&pe(kc(e).replace(/^truoc\b/,
"").replace(zC,"$&/2000"))!==void 0,UC=new RegExp(`(?:^|[^\\d:t])${gl}`);function bs(e){let t=kc(e.slice(0,hl)),n=UC.exec(t)?.[0]??"";return/\b(?:het|cham nhat|den|toi)\b/.test(t)||/[1-9]/.test(n)?
void 0:pe(t.replace(/^truoc\b/,""))}var Lg="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",KC="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",BC=new RegExp(
`(?:^|[^a-z\\d/.-])${en}(?: ?[/.-] ?${en})? ?(?:${Lg}) ?$`),jC=new RegExp(`^[ ()]*(?:${Lg})[ ()]*(?:(?:${KC}),? *)?$`);function Ag(e,t){if(e.length>RC)return;let n=kc(e),o=new Set,r=0,s;for(let{day:i,
from:a,to:c}of Cg(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,l=BC.exec(u);if(l&&/\d/.test(u)){if(d=ml(+i.slice(0,4),l[2]?+l[2]:+i.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,
l.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&jC.test(u))d=s;else if(/\b(?:den|toi)\b/.test(u))return}let p=Xe(d,i)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)o.add(Y(d,m));s=d===i?i:
void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}var _g="Nếu vẫn báo, gọi cán bộ phụ trách.",Pg={"account.otherNetwork":e=>({what:
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
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${_g}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${_g}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
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
"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Pn="Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",fl="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Eg=
"Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",Gi="Mở thử một lần.",Mg={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Pn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",
todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Pn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Eg}`,letter:{todo:`${Pn} ${Eg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Pn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Pn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Pn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Pn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Pn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Pn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:fl},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Pn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:fl},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:fl},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Gi},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Gi},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Gi},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Gi},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Gi},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Ng=
"ví dụ hoa.nguyen@gmail.com",xc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Ig={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Ng}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Ng}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:"Ghi địa chỉ email; địa chỉ trang khai ở ô Địa chỉ truy cập."},
"email.NAME_IN_EMAIL":{what:"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:
"Ghi địa chỉ có dấu @."}},"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Dg=({label:e,example:t})=>`Ghi đầy đủ ${gc(e)}, ví dụ: ${t}.`,
Fg={"person.EMPTY":e=>({what:`${e.label} chưa rõ.`,todo:Dg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Dg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},
"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:
"Nội dung này giống của ô khác.",todo:"Ghi lại cho đúng ô. Nếu dán cả bảng, xem lại thứ tự các cột.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:
"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},
"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:
"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:
"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{
what:"Chỉ ghi họ tên, bỏ số thứ tự, xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var zg="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Ug=
"Ghi số di động hoặc số cố định của người quản trị.",vc="Xem lại số.",Kg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${zg}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${zg}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Ug},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Ug},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:vc},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:vc},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:vc},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:vc},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function tn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var WC=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Sc(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?tn(n,WC.get(t)):n]))}var Sr=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Bg=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${gc(e.letter?.todo??e.todo)}`.trim(),Rc=(e,t)=>e.find(o=>Object.prototype.hasOwnProperty.call(o,t))[t],Oc=(e,t)=>typeof e=="function"?e(t):e;var yl=[Mg,Kg,Ig,Fg,
Pg],_o=({key:e,with:t})=>Sr(Oc(Rc(yl,e),Sc(t))),ZC=["address.EMAIL_IN_URL","address.PHONE_IN_URL","email.PHONE_IN_EMAIL","person.EMPTY","account.required","account.reasonLong"],jg=({key:e}
)=>ZC.includes(e);var GC=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cdp:"cong doan phuong",cdx:
"cong doan xa",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",f:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:
"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),e2=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),HC=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],VC=1<< HC.length,t2=VC<<1;function bl(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=X(
n).replace(/y/g,"i").replace(/\b([fp])(?=[1-9]\d?\b)/g,"$1 ").replace(/\b(?![hpx]\.[aeiou])([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=GC.get(i);return a===void 0?i:a}).join(
" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var qC="hà nội|hải phòng|huế|đà nẵng|cần thơ|hồ chí minh|hcm",n2=new RegExp(
`[\\s,;(-]+(?:thuộc\\s+)?(?:(?:tỉnh|tinh|t\\.)\\s+\\S.{1,30}|(?:thành phố|tp\\.?)\\s*(?:${qC})[.)]*)$|^(?:(?:đơn vị|tên)\\s*:|\\d{1,3}[.)]\\s|(?:bch|ban chấp hành|btv|ban thường vụ)\\s)\\s*`,"giu");
var XC=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],YC=new RegExp(` (?:${XC.join("|")})(?= )`,"g"),wl=
/^(?:huien|thi xa|thanh pho) /;function Wg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${bl(i,t).join(" ")} `.replace(YC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||
new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=/ tinh ([a-z ]{2,30})$/.exec(bl(i.name,t).join(" "));n.set(a,c),s(c,a),wl.test(c)&&s(c.replace(wl,""),a),u&&s(u[1],"")}return{
coreOf:r,own:n,units:o}}function Zg(e,{coreOf:t,own:n,units:o}){let r=e.unit.trim(),s=n.get(r),i=t(N(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!wl.test(i)&&` ${s} `.includes(
` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function Rr(e,t){let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(
o=>o.length>1)}var Hi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Tc={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},kl=(e="")=>X(N(e));function xl(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Tc.key,n=e.phone===Tc.phone,o=
e.email===Tc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(s=>kl(e[s])===kl(Tc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}
var Gg=e=>e.length>2||Hi(e).length>1,Cc={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=Zg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Rr(e,
t=>t.key).filter(t=>Hi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Rr(e,t=>t.key).flatMap(t=>Rr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Rr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${kl(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Rr(e,t=>t.phone).filter(Gg).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Rr(
e,t=>t.email).filter(Gg).map(t=>({rows:t}))}};var Hg=Object.fromEntries(Object.entries(Cc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Vg={"workbook.notSetUp":{what:
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
`Sửa hoặc xóa địa chỉ đó.${xc(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"who.staffOnly":{
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Vi=e=>$g(e)?{what:`“${e}” chưa có năm.`,todo:"Ghi cả năm, theo dạng 30/10/2018."}:{what:
`“${e}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."};var JC=3;function QC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){return[...n.length>JC?[
`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${tn(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,"thêm mới"],[a,
"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var qg={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,"roster.missingFirst":
e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${xc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
what:`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”.`,todo:"Kiểm tra, sửa địa chỉ."}),"roster.returnedEmail":e=>({what:`Ngày ${e.day} thư gửi đến “${e.text}” bị trả lại: ${e.why}.`,todo:
"Gọi điện, xin địa chỉ khác rồi sửa ở đây."}),"roster.badPhone":e=>({what:`“${e.text}” không phải là số điện thoại gọi được.`,todo:"Gõ lại số điện thoại."}),"roster.badRequired":e=>({what:
`“${e.text}” không hợp lệ.`,todo:"Chọn Có hoặc Không."}),"roster.badDay":e=>Vi(e.text),"roster.badActivity":e=>({what:`“${e.text}” không hợp lệ.`,todo:
"Chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể."}),"roster.parentRing":{what:"Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này.",todo:"Sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh."},
"roster.mergedNowhere":{what:"Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào.",todo:"Ghi mã đơn vị nhận."},"roster.mergedUnknown":e=>({what:`Không có đơn vị nào mang mã “${e.code}”.`,todo:
"Sửa mã đơn vị nhận."}),"roster.mergedSelf":{what:"Đơn vị ghi nhập vào chính mình.",todo:"Sửa mã đơn vị nhận."},"roster.mergedRing":{what:
"Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận.",todo:"Sửa cột Nhập vào."},"roster.mergedStill":{what:"Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể.",todo:
"Xóa mã, hoặc chọn Đã sáp nhập."},"roster.changeNone":e=>({what:`Không tìm thấy “${e.text}” trong danh sách.`,todo:"Ghi mã hoặc tên đúng như trong sổ."}),"roster.changeMany":e=>({what:
`Có nhiều đơn vị mang tên “${e.name}”.`,todo:"Ghi mã thay cho tên."}),"roster.changeTwice":e=>({what:`Đơn vị này đã có ở dòng ${e.line} của bảng.`,todo:"Xóa bớt một dòng."}),"roster.changeGone":e=>({
what:`${e.name} ${e.activity.toLowerCase()} nên không đổi nữa.`,todo:"Ghi “Đang hoạt động” ở cột Hoạt động nếu đơn vị hoạt động lại."}),"roster.needsNewCode":e=>({what:
`“${e.name}” chưa có trong danh sách.`,todo:"Thêm cột “Mã mới” và ghi mã cho đơn vị này."}),"roster.parentByName":e=>({what:`“${e.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên.`,todo:
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>QC(e),"below.returned":
"tài khoản bị trả lại","below.waiting":e=>`Còn ${e.count} tài khoản chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${tn(t)}`),...e.more?[
`và còn ${e.more} đơn vị. Đơn vị chưa rõ thì hỏi ${e.ask}.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.nothing":"(trống)","roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:
"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},
"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Xg={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Yg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Jg={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Qg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var ef={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var tf={"round.day":
e=>`Thẻ Đợt: cột “${e.label}” ghi ${Sr(Vi(e.text))}`,"round.empty":e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi vào cột đó, ví dụ ${e.example}.`,"round.graceBeforeDue":
e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}). Sửa một trong hai ngày.`,"setup.roundBack":
e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó.`,"setup.roundTaken":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó. Mở Bàn làm việc, phần Đợt, xác nhận các dòng đã có thuộc đợt nào. Trước đó đơn vị chỉ xem được và thư tạm dừng.`,
"setup.formerSetting":"Nay ghi ở thẻ Đợt. Dòng này không còn được dùng.","round.none":"Chưa mở đợt báo cáo. Cán bộ phụ trách mở đợt ở mục Bàn làm việc, phần Đợt.","round.moving":
"Đợt báo cáo đang được chuyển nên chưa ghi được; nội dung đã nhập vẫn còn. Chờ ít phút rồi mở lại.","round.unconfirmed":
"Sổ vừa được nâng cấp nên chưa ghi được. Cán bộ phụ trách mở mục Bàn làm việc, phần Đợt, và xác nhận các dòng đã có thuộc đợt nào.","round.closed":
e=>`Đợt “${e.name}” đã chốt nên không ghi thêm được. Liên hệ ${e.contact||"cán bộ phụ trách"} để được gia hạn nếu cần sửa.`,"round.ask":
e=>`Sổ có ${e.rows} dòng của bản cũ. Cho biết các dòng đó thuộc đợt “${e.name}” hay thuộc một đợt trước đó.`,"round.noName":"Ghi tên đợt.","round.draftDay":e=>`Mục “${e.label}” ghi ${Sr(Vi(e.text))}`,
"round.draftEmpty":e=>`Ghi mục “${e.label}”.`,"round.past":e=>`Ngày cuối cùng đúng hạn (${e.last}) đã qua. Chọn một thời hạn còn ở phía trước.`,"round.soon":
e=>`Chỉ còn ${e.days} ngày đến hạn (${e.last}). Xem lại nếu các đơn vị cần thêm thời gian.`,"round.stillOpen":e=>`Đợt “${e.name}” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.`,"round.counts":
e=>`${e.units} đơn vị phải báo cáo, ${e.rows} dòng chờ xác nhận.`,"round.noLetters":"Không thư nào được gửi, vì thư tự động đang tắt hoặc chưa ghi “Gửi thư từ ngày”.","round.changedAgain":
"Sổ đã thay đổi sau khi xem trước. Xem trước lại rồi bấm tiếp.","round.unknown":"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":
"Đợt này không ở trạng thái đang thu. Mở lại phần Đợt để xem.","round.notClosed":"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác. Chọn đợt đó, hoặc mở đợt mới.","round.nothingToConfirm":
"Không còn gì phải xác nhận về đợt của các dòng đã có. Mở lại phần Đợt.","round.inTime":
e=>`Tính theo lần nộp đầu, kể cả đơn vị đang phải sửa: ${e.onTime} đúng hạn, ${e.late} châm chước hoặc trễ hạn.`,"round.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,
"form.confirmReturned":{what:"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:
"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var nf=["Thẻ","Dòng","Cột","Nội dung"],of={
"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:
"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:
`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var rf={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var e$=[...yl,Hg,Vg,qg,Xg,Yg,
Jg,Qg,ef,rf,tf,of],sf=e=>Oc(Rc(e$,e.key),Sc(e.with)),S=e=>Sr(sf(e)),Or=({key:e,with:t})=>JSON.stringify([e,t]),af=e=>Bg(sf(e)),ws=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),En=e=>({ok:!0,value:e}),hn=(
...e)=>({ok:!1,problems:e});var M={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Se={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ge={
same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},te={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ue={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},
Mn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},ks={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},Tr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",
withdraw:"Rút đồng ý",erase:"Xóa"},Po={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},kt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},we={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},$c=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...o}),nn=(e,t,n,o,r,s={})=>({...$c(e,t,n,s),faultBit:o,report:r}),mt=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...o}),xt=(e,t,n,o={})=>({...mt(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),xs=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
Lc=e=>xs(e,t=>"checked"in t),Jn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ac={reader:"public"},ve={unit:$c("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:mt("Đơn vị",240,"Tên đơn vị theo mã.",Ac),kind:nn("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ac,choices:
Object.values(M)}),accountName:nn("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:nn("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{
autocomplete:"off"}},Ac),address:nn("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ac),name:nn("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:nn("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:nn("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:nn("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:nn(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
nn("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:nn(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:$c("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:xt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:xt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:xt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:xt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:xt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:xt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:mt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:mt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:mt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:mt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:mt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ge),since:4}),consent:mt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:mt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Se)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},qi=ve,le=xs(qi,e=>"report"in e),Xi=le.filter(e=>ve[
e].report.group==="manager"),Cr=le.filter(e=>["manager","second"].includes(ve[e].report.group)),$r=xs(qi,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:qi[e].faultBit})),gn=xs(qi,({writer:e}
)=>e==="unit"),Qn=Lc(ve),cf=xs(qi,({writer:e})=>e!=="staff"),Lt=e=>ve[e].heading;var gt={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
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
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},ht=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Yi={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ue)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:ht("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:ht(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:ht("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:ht("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:ht("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:ht("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:ht("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:ht("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:ht("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:ht("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:ht("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:ht("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:ht("Đã sửa",
"Số dòng đơn vị đã sửa."),added:ht("Mới","Số dòng đơn vị khai mới."),stopped:ht("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:ht("Im lặng","Số dòng không được trả lời đến lúc chốt.")},t$={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:ht(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},n$={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},o$={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(ks)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},r$={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(Tr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},s$={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Po)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},i$={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Ji={at:mt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:mt("Ai",210,"Người làm."),what:mt("Việc",
240,"Việc đã làm."),unit:mt("Đơn vị",90,"Mã đơn vị."),rowId:mt("Mã dòng",130,"Mã dòng."),columns:mt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:
"Đơn vị",color:"#1a73e8",columns:gt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ve,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Yi,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:t$,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:n$,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:o$,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:r$,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:s$,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:i$,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Ji,frozenColumns:0}},Lr=Lc(gt);var Z={byLink:
e=>`${Z.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",withdrawn:
"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:
"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};var Wt=e=>Yi[e].heading,eo=
e=>({key:"round.empty",with:{label:Wt(e),example:e==="name"?Z.roundOf(2018):"30/10/2018"}});var a$=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function c$(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function uf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||a$.test(t)?En(t):hn(c$(t))}var _c="script.google.com";var u$=
"[-–—_.,/0 ]*",d$="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",l$="(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết|phân công|bố trí|kiện toàn|đăng ký|tạo|cung cấp).*)?",p$=
"như trên|(?:(?:đang|sẽ|chờ) )?(?:cập nhật|bổ sung|kiện toàn)(?: sau)?|(?:đang|sẽ|chờ) (?:lập|tạo|đăng ký)(?: .*)?",m$=new RegExp(`^(?:${u$}|${d$}|${l$}|${p$})$`,"iu"),h$=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function to(e){return m$.test(e)?"NOTHING":h$.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Qi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),lf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),vl=[...Qi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...lf],g$=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,pf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],f$=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,df=`\\s"'“”‘’<>()[\\]{},;:!?*`,mf=new RegExp(`^[${df}-]+|[${df}.…-]+$`,"g"),y$=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function hf(e){let t=pf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=vl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||g$.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Qi.includes(n),a=i?n:Qi.find(d=>hc(n,d));if(!a)return lf.find(d=>hc(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&vl.includes(u)?u:`${a}.com`}var ea=e=>f$.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Pc(e){let t=X(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${hf(o(t.slice(n+1)))}`;return ea(r)?r:void 0}function b$(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[],[,o="",r=""]=/^(\S+@\S+)\s([^@]*)$/.exec(e)||[],s=i=>/\p{Lu}|[^\0-\x7F]/u.test(i);return s(t)&&ea(n)?n:(s(r)||r.length>3)&&ea(o)?o:Pc(e)}var no=(e,t,n)=>({ok:!1,
reason:e,suggest:t,parts:n});function w$(e){let t=X(e).replace(/\s/g,""),n=vl.find(r=>t.endsWith(r)&&(Qi.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&Pc(`${t.slice(0,
-n.length).replace(/\W+$/,"")}@${n}`);return o?no("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?no("NAME_IN_EMAIL"):no(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var k$=
/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function x$(e){let t=s=>s.find(i=>i.includes("@")),n=t(e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(
/\s[-–—|]\s|[([\])]/)),r=X(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(mf,"").replace(k$,""),around:r!==""}}var gf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\u3002/g,".").replace(/\uFE6B|%40|&#64;| ?[([{](?:at?|a còng)[)\]}] ?(?=\w+\.)| (?:at|a còng) /gi,"@").replace(
/\?(?:subject|cc|bcc|body)=\S*/gi,"");function Ec(e){let t=gf(N(e)),n=to(t.slice(0,1e3));if(n==="NOTHING")return no("EMPTY");if(t.length>1e3)return no(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(
n==="ADDRESS")return no("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?no("PHONE_IN_EMAIL"):w$(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(mf,"")).filter(m=>m.includes(
"@")),r=o.filter((m,h)=>o.findIndex(g=>g.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return no("MULTIPLE",void 0,r.filter(ea));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:x$(
t),a=y$.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!ea(s))return no(c,c==="SPACES"?b$(s):Pc(s));let u=s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),l=d.toLowerCase(),p=Pc(l);return{ok:!0,
email:d,key:l,suggest:p===l?void 0:p,notes:i?["TEXT_AROUND"]:[]}}function Re(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:
`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var v$=",(?!\\s?(?:com|net|org|gov|edu|vn)(?![\\w@-]|\\.\\w*@))",S$=new RegExp(
`(?:${v$}|[;|\\n\\r])+|\\s*/\\s*|\\s+(?:và|hoặc|hay|&|\\+)\\s+`,"i"),R$=/"[^"@]{0,200}"\s*(?=<)/g,O$=200,T$=/(?:https?:\x2f\x2f|www\.|(?:facebook|fb)\.com\x2f)\S*/gi,C$=
/^\s*(?:(?:\d{1,2}|[a-h])[.)]|[•·●▪◦*+])\s+/,$$=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,ff=/^(?:(?:\d{1,2}|[a-h])[.)]?|b?cc:?|[•·●▪◦*+-])$/i,L$=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf(
"@")?e.replace(/></g,"> <").split(/\s+|[–—]/).filter(n=>!ff.test(n)):[(t<0?e:e.replace($$," ")).replace(C$,"")]},A$=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);function Le(e){
let t={emails:[],bad:[]},n=new Set;if(to(N(e.slice(0,100)))==="NOTHING")return t;let o=gf(fs(e.slice(0,2e4))).replace(R$,""),r=[],s=o.replace(T$,i=>/[^\x2f]@/.test(i)?i:(r.push({text:i,reason:
"URL_IN_EMAIL"})," "));for(let i of s.split(S$).flatMap(L$).slice(0,O$)){if(ff.test(i.trim()))continue;let a=Ec(i),c=!a.ok&&A$(i,a.suggest)?Ec(a.suggest):a;if(c.ok){if(c.suggest&&_$(c.key)){
t.bad.push({text:N(i),reason:"TYPO",suggest:c.suggest});continue}n.has(Re(c.key))||t.emails.push(c.email),n.add(Re(c.key))}else c.reason==="NAME_IN_EMAIL"||c.reason==="PHONE_IN_EMAIL"?r.push({text:N(
i),reason:c.reason}):c.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:c.reason,suggest:c.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function _$(e){let t=e.slice(e.indexOf(
"@")+1),n=hf(t);return n!==t&&(pf.some(([o])=>o.test(t))||Qi.includes(n.split(".")[0]))}var P$=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,E$=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Mc=e=>{let t=e.replace(E$,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},M$=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function yf(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(P$)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=Mc(r.slice(i,u)),l=c+1< s.length?"":
Mc(r.slice(u+a.length));i=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||l||M$(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(s.length||!Mc(r))&&(/^\s*\|/.test(r)||n.push({
name:Mc(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function bf(e,t){try{return e.read(t)}catch{return hn({key:"setting.unreadable",with:{label:
e.label}})}}var N$=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,I$=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,D$=200,F$=e=>e.replace(N$,"").replace(I$,""),wf=e=>e.slice(0,D$).normalize("NFKC"),At=e=>K(F$(N(wf(e)))),
j=e=>K(N(wf(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Nn(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=z$(e,t));let s=At(r);return n.exact.get(s)??n.near.get(X(
s))}}function z$(e,t){let n=new Map(e.map(r=>[At(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>X(At(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var vs={[
M.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[M.group]:["group","nhóm facebook","nhóm fb","hội nhóm"],[M.person]:["tài khoản cá nhân","trang cá nhân",
"facebook cá nhân","fb cá nhân"],[M.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng",
"đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[te.active]:["hoạt động","còn hoạt động"],[te.merged]:["sáp nhập","nhập",
"hợp nhất","đã nhập","đã hợp nhất"],[te.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Se.passed]:["ok","đã đạt","đạt yêu cầu","duyệt","đã duyệt","đồng ý"],[
Se.returned]:["đã trả lại","trả về","không đạt","chưa đạt","không duyệt"]},xf={[kt.yes]:["x","true","1","yes","y","có ạ","v","✓","✔"],[kt.no]:["false","0","no","ko","k","không ạ"]},ft=Nn(
Object.values(M),vs),oo=Nn(Object.values(ye),vs),vf=Nn(Object.values(Ue),vs),ta=Nn(Object.values(Se),vs),In=Nn(Object.values(te),vs),Eo=Nn(Object.values(kt),xf),kf=new Map;function U$(e){let t=e.join(
`\n`),n=kf.get(t)??Nn(e,e[0]===kt.yes?xf:vs);return kf.set(t,n),n}function Sf({choices:e},t){return!e||t===""||e.includes(t)?t:U$(e)(t)??t}function Nc(e){let t=Eo(e);return t===void 0?e.trim()?void 0:
!1:t===kt.yes}var K$=50,Mo=e=>Le(e.join(`\n`)).emails.slice(0,K$),Ic=e=>({email:e,emails:Mo([e])});var No=(e,t,n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?hn({key:
"letter.setting",with:{label:e,text:s.trim(),want:o}}):En(i)}}),Rf="Có",B$="Không",Sl=(e,t,n)=>No(e,t,n,"Có hoặc Không",Nc),Ss=(e,t,n,o,r,s=j$)=>No(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);
return a!==void 0&&a>=o&&a<=r?a:void 0}),j$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function W$(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(X(e))??[];return t===void 0?
void 0:+t}function Z$(e){let t=X(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):
void 0}var Cf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),G$=["cn","hai","ba","tu","nam","sau","bay"],H$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function V$(e){
let t=X(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:G$.indexOf(t);return n<0?void 0:n}function q$(e){if(H$.test(X(e)))return[0,1,2,3,4,5,6];let t=new Set;
for(let n of Cf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(V$),r=o[0],s=o[o.length-1];if(
r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((r+i)%7)}return t.size?[...t].sort():void 0}var X$=61,Y$=e=>Ag(e,X$),Of="thứ Hai đến thứ Sáu",Tf=
"02/09/2019, 04/02/2019 - 08/02/2019",Dc={lettersOn:Sl("Gửi thư tự động",B$,"Bật, tắt ở mục Thư… của menu."),milestones:No("Nhắc trước hạn (số ngày)","14, 7, 3, 1",
"Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Z$),sendHour:Ss("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,W$),sendDays:No("Ngày gửi trong tuần",
Of,"Các ngày được gửi thư.",`như ${Of}`,q$),holidays:No("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Tf}.`,`như ${Tf}`,Y$),senderName:No("Tên người gửi thư","",
"Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:No("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Mo([e])[0]:""),unitCap:Ss(
"Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Ss("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:Sl("Gửi thư cho cấp trên",Rf,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Sl("Gửi thư cảm ơn",Rf,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:Ss("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:No("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Cf)};var Rs=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>En(o.trim())}),Rl=(e,t,n)=>({label:e,initial:t,help:n,read:o=>eL(Nc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),$f=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),J$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=Le(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),Q$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...yf(o,e)})});function eL(e,t){return e===void 0?hn(t):En(e)}var tL=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ke={federation:Rs("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Rs("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:J$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Rs("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Rl("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:Q$("Trang chính thức để theo dõi",`Công đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Rs("Thông báo về dữ liệu cá nhân",tL,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Ss("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:uf},
linkOnly:Rl("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi."),
paperAbove:Rs("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Rs("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Rl("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Dc},Fc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function ro(e){let t=[],n={};for(let[o,
r]of Object.entries(ke)){let s=e[r.label],i=s===void 0?hn({key:"setting.lost",with:{label:r.label}}):bf(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var Ol=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],_t=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),nL={round:Wt("name"),dueBefore:Wt(
"dueBefore"),graceUntil:Wt("graceUntil"),lettersFrom:Wt("lettersFrom"),milestones:ke.milestones.label,overdueWeeks:ke.overdueWeeks.label};function Af(e,t){if(!e)return[];let n=_t(t);return Ol.filter(
o=>e[o]!==n[o]).map(o=>({label:nL[o],from:Lf(e[o]),to:Lf(o==="round"?t.round?.name??"":n[o])}))}var Lf=e=>/^\d{4}-\d\d-\d\d$/.test(e)?E(e):e;var vt=e=>pe(e)??"";function Ye({dueBefore:e,extendedTo:t}
){let n=e?Y(e,-1):"";return t&&t>n?t:n}function _f(e,t,n){let o=Ye(e);if(!o)return"";let r=t?H(t):n;return r<=o?t?we.onTime:we.open:e.graceUntil&&r<=e.graceUntil?we.grace:t?we.late:we.overdue}
function Io(e,t){let n=Ye(e);if(!n)return"";let o=Xe(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${pt(n)}, ${r}`}var Pf=60;function na({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(Zi(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=Pf;c+=1)for(let u of a){let d=Y(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function zc(e,t,n,o){let r=Ye({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(Y(r,
-c),r)})),a=o.next(Y(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(Ef),after:Tl(Y(s,1),n.overdueWeeks,o)}}var Ef=(e,t)=>Xe(t.day,e.day),Tl=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(Y(e,7*s))}));function Cl(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var Uc=(e,t)=>{let n=e[e.length-1];return n&&t< Y(n.day,7)?Cl(e,t):void 0};
function Mf(e,t,n){let o=Math.max(0,Math.min(Pf,Math.ceil((Xe(e,t.last)+1)/7)));return[...Tl(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...Tl(Y(t.end,1),
t.after.length||1,n,"sau-")].sort(Ef)}var Pt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function St({activity:e="",mergedInto:t=""}){return(e===""?void 0:In(e))??(t.trim(
)?te.merged:te.active)}var Ae=e=>St(e)===te.active;function Nf(e){try{return e()}catch{return}}function If(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function oL(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Ae(c)&&Ae(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ne(e){let t=
oL(e),n=If(e,p=>Nf(()=>St(p)===te.merged?t(p.mergedInto??""):void 0)),o=p=>{let m=n.end.get(p);return m&&Ae(m)?m:void 0},r=p=>{let m=Nf(()=>t(p.parent));return m&&o(m)},s=e.filter(Ae),i=If(s,r).rings,
a=p=>i.has(p)?void 0:r(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let g=p.get(m);g?g.push(h):p.set(m,[h])};for(let p of s)d(c,a(p),p);for(let p of e)Ae(p)||d(u,o(p),p);let l=p=>c.get(
p)??[];return{named:t,today:o,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(p=>t(p.parent)!==p))}}var $l=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],Df=e=>Object.fromEntries($l.map(t=>[t,e[t]])),rL=
e=>Object.keys(Ue).find(t=>Ue[t]===vf(e))??"closed",sL={dueBefore:bs,graceUntil:pe,lettersFrom:pe};function Do(e){let t=[],n=u=>{let d=e[u].trim(),l=d?sL[u](d):"";return l===void 0&&t.push({key:
"round.day",with:{label:Wt(u),text:d},field:u}),l??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({...eo("dueBefore"),field:"dueBefore"}),o&&r&&r< o&&t.push({
key:"round.graceBeforeDue",with:{grace:E(r),due:E(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:rL(e.state),dueBefore:
o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var Ar=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:Do(t).round}]:[]);function Ll(e){let t=Ar(e),n=r=>r?.row,o=
r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r})=>r.state==="open")))??n(o(t))}function Os(e,t){for(
let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var at=({openedAt:e})=>e!=="",Kc=e=>e!==void 0&&e.state==="open"&&at(e),Bc=e=>e!==void 0&&e.state==="closed"&&at(e),Et=({round:e,updated:t},
n)=>n!==void 0&&at(n)&&e.trim()===n.id&&t>=n.openedAt,jc=7;var Ts={report:{withoutRows:_.missing,open:[_.missing,_.fix],counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{withoutRows:
"",open:[],counted:!1}},iL=[];function aL({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||vt(t))return!1;let o=H(e);return o>H(n.openedAt)&&o>=Y(Ye(n),-jc)}function Wc(e,t){let n=e.map(r=>{try{
return aL(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=Cs(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function Cs(e){let{required:t,kind:n}=e;if(!Ae(e))return"ended";let o=Eo(t);
return o?o===kt.no?"nothing":"report":iL.find(r=>At(r.kind)===At(n))?.owes??"report"}var Zc=(e,t)=>Ts[e].open.includes(t),Ff=e=>`(${e("counted")}=1)`,oa=e=>Ts[e].counted;var He=e=>Zc(e.obligation,
e.status),ra=({status:e})=>e===_.reported||e===_.approved||e===_.none,fn=({status:e})=>e===_.fix,zf=e=>He(e)&&!fn(e),Fo=({returned:e})=>e.filter(({comment:t})=>t.trim()),cL=e=>fn(e)&&
!e.faults.length&&e.returned.length>0&&!Fo(e).length,$s=e=>He(e)&&!cL(e),Gc=e=>Ne(e).superior;function so(e){let t=new Map,n=Gc(e);for(let o of e){let r=He(o)?n(o):void 0;if(!r)continue;let s=
r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var Ls=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Hc=e=>e,sa=12,Uf=(e,t)=>e[t]?.heading??"",Kf=({column:e,problem:t}
)=>Bf(ve,jg(t)?"":e,t);function Vc({column:e,problem:t}){let n=Uf(ve,e),o=af(dL(t));return n?`${n}: ${o}`:o}var ia=({column:e,problem:t})=>Bf(gt,e,t);function Bf(e,t,n){let o=Uf(e,t);return o?
`${o}: ${S(n)}`:S(n)}var jf=e=>[...e.slice(0,sa).map(t=>`• ${t}`),...e.length>sa?[`• ${S({key:"account.more",with:{count:e.length-sa}})}`]:[]].join(`\n`),aa=e=>jf(e.map(Kf)),qc=(e,t=0)=>jf([...e.map(
ia),...t?[S({key:"round.pending",with:{count:t}})]:[]]),Wf=e=>e.slice(0,sa).map(Kf).join(`\n`),Zf=(e,t)=>e.filter(n=>n.column===t).slice(0,sa).map(({problem:n})=>S(n)).join(`\n`);function Gf(e){let t=
$r.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);return t?String(t):""}function Xc(e,t){let n=$r.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var uL=new Set(["text","value","code","parent","suggest"]);function dL(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,uL.has(n)?
"…":o]));return{...e,with:t}}var yn=({column:e})=>e===""||ve[e].writer!=="staff",lL=new Set(["account.noUnit","account.unknownUnit","account.unitMeant","account.rowUnreadable",
"account.returnedNoComment"]),Al=e=>!yn(e)||lL.has(e.problem.key),Hf=e=>e.filter(Al).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",problem:{key:"desk.noReason"}}:t),ca=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Vf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var zo=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Xf=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(zo(e))?.[1]??"",_r=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,io=(
e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Yc=e=>`${e.map(pL).filter(Boolean).join(`\n\n`)}\n`,qf=e=>e.map(t=>`- ${t}`).join(`\n`);function pL(e){switch(e[0]){case"list":
return qf(e[1]);case"button":return zo(e[2])&&`${e[1]}:\n${zo(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${qf(e[2].map(({name:t,
phone:n,call:o})=>`${t}: ${n||_l}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var _l=
"chưa có số";var mL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Jc=e=>mL.exec(e)?.[0]??_r(e.trim(),60),Yf=e=>_r(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Mt="báo cáo tài khoản Facebook",Dn=
" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",ao=({department:e,federation:t})=>e.trim()||t.trim(),Uo=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Jf=
({first:e})=>E(H(e));function on({state:{deadline:e},about:{today:t,last:n}}){let o=Xe(t,n),r=pt(n);if(o<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${pt(
e.graceUntil)}.`:`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị liên hệ cán bộ phụ trách.`;let s=o>0?`; còn ${o} ngày`:"";return n>Ye({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${E(Y(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function hL({state:e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=
Xe(t,n);return r>=0?`thời hạn hết ngày ${E(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${E(o)}`:`thời hạn ${E(n)} đã qua ${-r} ngày`}var Pl=({state:e,unit:t},n)=>`${[Jc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,ua=(e,t)=>Pl(e,`${t}, ${hL(e)}`),Bo=e=>ua(e,fn(e.unit)?`${Mt} cần sửa`:`nhắc ${Mt}`);function jo({state:e,unit:t,about:{today:n}}){let o=Fo(
t).length+t.faults.length,r=ao(e);return fn(t)?`${r} đã nhận ${Mt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${Uo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${E(
n)}, ${r} chưa nhận được ${Mt} của ${t.name}. ${Uo(e)} đơn vị gửi báo cáo.`}var Wo=e=>fn(e.unit)?Ko(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Ko(e,"báo cáo")];function Ko({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=Xf(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var Qf=(e,t,n)=>{let o=gL(e,t);return o.length?[["heading","Cần sửa"],["list",io(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},gL=(e,t)=>[...Fo(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${ao(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Vc)];function ey({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${fn(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${E(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",io(n,t,"đơn vị khác")]]}var El=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),ty=e=>Ml("Thư này",e),Ml=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${ao(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Qc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var ny={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?Ls(r,n,o?"sau-":""):void 0,subject:e=>ua(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Uo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Mt}.`,until:on,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&He(e.unit)?
`Đơn vị cũng chưa ${Mt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Ko(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var oy={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>He(e)&&e.status===_.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>ua(e,`đề nghị ${Mt}`),lead:({state:e,unit:t})=>`${Uo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${ao(e)}.`,until:on,asked:e=>Ko(e,
"báo cáo"),small:Dn,named:()=>[]};var ry={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!$s(e)||!t?.last||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Bo,lead:jo,until:on,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Wo(e)],small:Dn,named:()=>[]};var sy={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>$s(e)&&n.isOver?Ls(n.point,t):void 0,subject:Bo,lead:jo,until:on,asked:Wo,small:Dn,named:()=>[]};var iy={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>$s(e)&&!n.isOver?Ls(n.point,t):void 0,subject:Bo,lead:jo,until:
on,asked:Wo,small:Dn,named:()=>[]};var eu={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!He(e))return;
let n=Fo(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Bo,lead:jo,until:on,asked:Wo,small:Dn,named:()=>[]};var fL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},ay=e=>`\uFEFF${e.map(t=>t.map(fL).join(
",")).join(`\r\n`)}\r\n`;var yL=[we.grace,we.late];function da(e){let t=e.filter(({isCounted:o})=>o),n=o=>t.filter(o).length;return{required:t.length,reported:n(({status:o})=>kL.includes(o)),fix:n(({
status:o})=>o===_.fix),missing:n(({status:o})=>o===_.missing),onTime:n(o=>o.timeliness===we.onTime),late:n(o=>o.first!==""&&yL.includes(o.timeliness))}}var bL=e=>e.reduce((t,n)=>t+n,0),wL=e=>bL(e.map(
({count:t})=>Number(t)||0)),kL=[_.reported,_.approved,_.none],Nl=e=>da(e.map(t=>({...t,isCounted:t.counted==="1"})));function la(e){let{required:t,onTime:n,reported:o,missing:r}=Nl(e);return{required:
t,onTime:n,reported:o,missing:r,accounts:wL(e)}}function Il(e,t){let n=la(e),o=Ye(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&H(i)<=o).length;return{...n,reported:s,missing:
n.required-s}}var As=e=>new Set(e.filter(t=>St(t)===te.dissolved).map(({code:t})=>t.trim()));function tu(e,t,n,o){let r=p=>o.has(p.unit.trim()),s=e.filter(p=>Et(p,t)&&!r(p)).map(({answer:p})=>p),i=
e.filter(p=>r(p)?Et(p,t)?p.answer!==Ge.added:oo(p.usage)!==ye.stopped:!1).length,a=p=>s.filter(m=>m===p).length,[c,u,d,l]=[Ge.same,Ge.changed,Ge.added,Ge.stopped].map(a);return{same:c,changed:u,added:
d,stopped:l,silent:Math.max(0,n-i-c-u-l)}}var me={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:
"Không cần gửi nữa",bounced:"Bị trả lại"},Pr=e=>Object.keys(me).find(t=>me[t]===e.trim())||"unknown",Kt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var Dl=
"đơn vị khác, xem tệp đính kèm",Fl=e=>da(e.map(t=>({...t,isCounted:oa(t.obligation)}))),xL=({reported:e,fix:t,missing:n})=>[{label:_.reported,color:"#1e7d3c",count:e},{label:_.fix,color:"#6b4fbb",
count:t},{label:_.missing,color:"#c5221f",count:n}];function cy({state:{guidance:e,units:t},about:n}){let{required:o,reported:r,missing:s,fix:i}=Fl(t),a=[`${r}/${o} đơn vị đã báo cáo`,s?
`${s} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[Jc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${E(n.today)}: ${a.filter(Boolean).join(", ")}`}function zl({state:{units:e,deadline:t},about:{
today:n}}){let{required:o,missing:r,fix:s}=Fl(e),i=[r?`còn ${r}/${o} đơn vị chưa ${Mt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${pt(n)}: ${i.join(", ")||
`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${Io(t,n)}.`}function uy(e,t){let{state:n,about:o,letters:r}=e,{units:s}=n,i=Fl(s),a=c=>s.filter(u=>oa(u.obligation)&&u.status===c).length;return[["lead",
zl(e)],["bar",xL(i)],["text",S({key:"round.inTime",with:i})],["text",`Trong số đã báo cáo: ${a(_.approved)} đã duyệt, ${a(_.none)} báo không có tài khoản.`],...vL(s,o.since,t),["button","Mở sổ",
n.links.book],...SL(n,t),...RL(s.filter(fn),t),...OL(n,r,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function vL(e,t,n){if(
!t)return[];let o=e.filter(s=>s.first>t&&ra(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",io(o.map(({name:s})=>s),Math.min(10,n),Dl)]]}function SL({units:e,lastCall:t},n){let o=e.filter(zf),r=
new Map,s=Gc(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${Dl}`:
""]]}var dy=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Vc)],RL=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",io(e.map(n=>`${n.name}: ${dy(n).slice(
0,3).join(" ")}`),Math.min(40,t),Dl)]]:[];function OL(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:g,why:b}of t)o[g]=(o[g]||0)+1,/failed|unknown|sending/.test(g)&&r.push([m,h,me[g].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(me).filter(m=>o[m]).map(m=>`${o[m]} ${me[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(Boolean).join(" ")],["list",io(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function ly({units:e}){let t=Gc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>gt[n].heading),
...e.filter(n=>He(n)||ra(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,E(H(n.first)),E(n.extendedTo),n.phone,n.email,dy(n).join(" | ")])]}var py={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=H(r),i=Uc(Mf(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(He)?
void 0:{id:i.id,day:i.day}},subject:cy,lead:zl,body:uy,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:ay(ly(e))}],named:({state:e})=>e.units.filter(t=>He(
t)&&t.status===_.missing)};var hy={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:ra(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>Pl(e,Ul(e)?`đã ghi cập nhật lúc ${my(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Jf(e.unit)}`),lead:e=>`${ao(e.state)} đã ${Ul(e)?"ghi cập nhật":
"nhận"} ${Mt} của ${e.unit.name} lúc ${my(Ul(e)?e.unit.byLink:e.unit.first)}: ${CL(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",TL]]:[],["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Ko(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},TL=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị báo cán bộ phụ trách để đổi liên kết và sửa lại nội dung.",Ul=({unit:{byLink:e="",first:t}})=>e>t,my=
e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${E(H(e))}`;function CL({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[n.group,"nhóm"],[
n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var fy={summary:py,digest:ny,returned:eu,newLink:ry,
invitation:oy,reminder:iy,overdue:sy,thanks:hy},he=e=>fy[e],Kl=Object.entries(fy),nu=Kl.map(([e])=>e),Bl=Kl.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),gy=Kl.flatMap(([e,t])=>t.to==="unit"?[
{name:e,kind:t}]:[]),yy=[...gy.filter(({kind:e})=>e.isAboutOwnReport),...gy.filter(({kind:e})=>!e.isAboutOwnReport)];function by({isClosed:e},t,{extendedTo:n,first:o,byLink:r=""},s){return e?
t==="reminder"?n>=s:t==="thanks"&&H(r>o?r:o)<=n:!0}var wy="thu/",jl=new Map(nu.map(e=>[he(e).prefix,e]));function _s(e){let t=e.settings.testTo.length?wy:"",n=Pt(e.round);return{write:(o,r,
s)=>`${t}${he(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):[],s=jl.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}
var ky=e=>`${e[0]}/`===wy?2:1;function Wl(e){let t=e.split("/"),n=ky(t);return jl.has(t[n-1])&&t[n]!==void 0?vy(t[n]):void 0}function xy(e,t){let n=e.split("/"),o=ky(n);return[...n.slice(0,o),t,
...n.slice(o+1)].join("/")}var Zl=e=>vy(e.split("/")[1]??""),vy=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function ou(e,t){let[n="",o,...r]=e.split("/"),s=jl.get(n);if(!s||o!==Pt(t))return;let i=
he(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var Sy=e=>({kind:t,matter:n,unit:o})=>[t,Pt(e),n,o].filter(Boolean).join("/");function co(e){let t=new Map,n=new Map,o=_s(e),
r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let l=o.write(i,d>1?`${a}.${d}`:a,c),p=n.get(l)||e.register.get(l);if(!p||!Kt(p.state))return l;if(p.early||
p.state==="skipped"||H(p.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(i,a){let c=o.read(a);c&&(Kt(i.state)?he(c.kind).to==="unit"?$L(t,c,i,
e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}function $L(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=he(t);if(
i.to!=="unit")return;let a=H(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}
function Ry(e,t,n){let o=new Map,r=s=>zc(e.deadline,pe(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,after:c,last:u,end:d}=r(s),l=t>d,p={last:u,isOver:l,
point:l?Uc(c,t):Cl(a,t)};return o.set(s,p),p}}}var Gl={key:"setting.empty",with:{label:ke.staff.label}},pa=({testTo:e})=>e.length?Mo(e):void 0,ru=e=>pa(e)?.length===0,Oy=(e,t,n)=>e.length?{to:t??e,
insteadOf:t&&e}:{why:n()},Ty=(e,t)=>Oy(Mo(e),t,()=>Gl),su=({email:e,emails:t},n)=>Oy(t,n,()=>Le(e).bad.length?{key:"letter.badAddress",with:{text:e}}:{key:"letter.noAddress"});function uo(e,t,n=co(e),
o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=na(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||!a.sends(t)||ru(s))return r;let c=Cy(e,t,n,o??so(e.units),
r);LL(c);let u=new Set;for(let d of e.units){let l=Pt(d.code);if(!(!l||u.has(l))){u.add(l);try{AL(c,d,l)}catch(p){r.broke.push({unit:d.code,error:p})}}}return r.letters=EL(c.drafts),n.waiting.forEach(
d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function Cy(e,t,n,o,r){let s=na(e.settings);return{state:e,today:t,calendar:s,history:n,moments:Ry(e,t,s),
testers:pa(e.settings),underOf:i=>(e.isClosed?void 0:o.get(i.trim()))??[],plan:r,drafts:[]}}var $y=(e,{settings:t})=>{let{setting:n}=he(e);return n!==void 0&&!t[n]};function Ly(e,t,n,o){let r=n&&
e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function Ay({state:e,today:t,calendar:n,history:o,moments:r},s){let i=he(s);if(i.to!=="staff"||e.isClosed||$y(s,e))return;let a=i.due(
{state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return Ly(o,s,a,"")}function LL(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of Bl){let s=Ay(e,r);s&&(o.wanted.add(s.key),Ey(e,
s,Ty(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function _y({state:e,today:t,history:n,moments:o},r,s,i){let a={settings:e.settings,unit:r,under:i,history:n.of(s),own:o.of(r.extendedTo),
round:o.of("")};for(let{name:c,kind:u}of yy){if($y(c,e)||!by(e,c,r,t))continue;let d=Ly(n,c,u.due(a),s);if(d)return d}}function AL(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}
=o,u=s.of(n),d=e.underOf(t.code),l=_y(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=r))return;let p=he(l.kind);if(p.to==="unit"){if(p.counts&&_L(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Ey(e,l,su(t,e.testers),{unit:t,last:i.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:
u?.count})}}var _L=(e,t)=>e!==void 0&&e.count>=t,PL=12;function Py(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=Cy(e,t,co(e),so(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of Bl)a(Ay(s,c));for(let c of e.units){let u=Pt(c.code),d=s.underOf(
c.code);for(let l=0;u&&l< PL&&a(_y(s,c,u,d),c.code);l+=1);}return i}function Ey({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:p,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:p,
about:h},had:l})}var EL=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>he(t.kind).rank-he(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var My=
e=>e.to.length;function Er(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(he(r.kind).to==="staff"?0:n)-o.recipients;if(My(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=My(r)}return o}function Zo(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var ML=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],NL=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Ny(e,t){if(!NL.test(e))return;let n=e.split(".");return ML.filter((o,r)=>n[
r]!==Zo(t[o]))}var Iy="2",Dy="đổi",Fy=(e,t,n)=>e.of("approval",t,n),lo=(e,t,n=[])=>[Iy,t.name,...gn.map(o=>`${o}:${n.includes(o)?Dy:Fy(t,o,e[o])}`)].join(".");function Mr(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==Iy||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return gn.filter(a=>i.has(a)&&i.get(a)!==Fy(n,a,t[a]))}function iu(e,t,n){let o=Mr(e,t,n);if(
typeof o=="string")return;let r=Cr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(Cr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${Dy}`:i}).join(".");return s===e?void 0:s}function zy(e,t,n){let o=Ny(e,t);return o&&lo(t,n,o)}function Go(e,t){let n=Mr(e.approved,e,t);return typeof n=="string"?[]:n.map(
Lt)}var au=(e,t)=>Mr(e.approved,e,t)==="unknown";function Fn(e,t){let n=Mr(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Se.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Se.returned?o?"changed":"returned":"waiting"}function cu(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),V=
(e,t={})=>({key:e.key,sentence:S(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),_e=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>_e([V(e)]);function ql(e){
let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}function Uy(e,t){return typeof t=="bigint"?t.toString():t}var Vl=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Xl(e){return new Vl(e)}
function Ky(e){return e==null}function Yl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ga(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Jl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function fa(e){return Jl(e._zod.def)??e._zod.def.shape}function By(e,t,
n){Object.defineProperty(e,t,{get(){let o=n();return ga(this,t,o),o},enumerable:!0,configurable:!0})}function jy(e,t,n){t in e?ga(e,t,n):e[t]=n}function Wy(e,t,n,o){let r=fa(t);for(let s of n){let i=
Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?By(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):jy(e,s,o?o(i.value,s):i.value))}}function IL(e,t){for(let n of Reflect.ownKeys(t)){
let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?By(e,n,()=>t[n]):jy(e,n,o.value))}}function Ql(...e){let t={};for(let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,
o)}return Object.defineProperties({},t)}var ep="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ha(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function uu(e){if(
ha(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ha(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function tp(e){
return uu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Zy=new Set(["string","number","symbol"]);function ya(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ir(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}function Nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Gy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function DL(e,t){let n=fa(e),o=[];for(let r of Reflect.ownKeys(t)){if(
!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}function Hy(e,t){let n=e._zod.def,o=n.checks;if(o&&
o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(DL(e,t)),i={};return Wy(i,e,Reflect.ownKeys(fa(e)).filter(a=>!s.has(a))),Ir(e,Ql(n,{shape:i,
checks:[]}))}function Vy(e,t){if(!uu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let r=fa(e);for(let s of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ir(e,Ql(e._zod.def,{shape:FL(e,t)}
))}function FL(e,t){let n={};return Wy(n,e,Reflect.ownKeys(fa(e))),IL(n,t),n}function po(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function qy(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Vo(e,t){return t.map(n=>{var o;return(o=n).path??(
o.path=[]),n.path.unshift(e),n})}function ma(e){return typeof e=="string"?e:e?.message}function np(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;
let r=o.maximum??o.length??o.size;r>=0&&t.push([r,n])}return t}function du(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function mo(e,t,n){var o;let r=e.inst?._zod?.traits;
r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ma(e.inst?._zod.def?.error?.(
e))??ma(s?.(e))??ma(t?.error?.(e))??ma(n.customError?.(e))??ma(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var zL=/[\uD800-\uDBFF]/;function op(e){let t=e.length;if(!zL.test(e))return t;let n=t;for(
let o=0;o< t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function rp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Xy(e,t){for(let n in t){let o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):UL(e,n,o.value)}}function Nr(e,t,n,o=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function sp(e,t,n){return Nr(e,t,n,!1)}function UL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Nr(this,t,
n.bind(this))},set(o){Nr(this,t,o)}})}function KL(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Hl,Ho=!1,BL={configurable:!0,get(){Ho=!0}};function Zt(e,t,n){let o=
Object.getPrototypeOf(e._zod);if(t in o&&Hl!==e._zod){Hl=void 0;return}Hl=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,BL);let r=Ho;Ho=!1;try{let s=n(this);
return Ho?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Ho=Ho||r,s}catch(s){throw delete this[t],Ho=Ho||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function Yy(e,t,n,o){let r=KL(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var Jy;
var ip={value:void 0,enumerable:!1},Qy="captureStackTrace"in Error?Error:null;function jL(e){let t=Qy;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Qy=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function re(e,t,n,o){let r={};function s(p){this.def=p,this.constr=l,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;
function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{ip.value=new s(m);try{Object.defineProperty(p,"_zod",ip)}finally{ip.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let g=
Object.getPrototypeOf(p),b=p._zod.constr.prototype,w=g;for(;w&&w!==b;)w=Object.getPrototypeOf(w);let v=w??g;a.has(v)||(a.add(v),Xy(v,i))}let h=l.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in p||(p[g]=h[g].bind(p)))}let u=o?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(p){let m=o?.Parent?
jL(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(m),m}return Object.defineProperty(l,"init",{
value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var ho=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Jy=globalThis).__zod_globalConfig??(Jy.__zod_globalConfig={});var Ps=globalThis.__zod_globalConfig;
function rn(e){return e&&Object.assign(Ps,e),Ps}function WL(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Uy,2)),e.message}function ZL(e){this._zod.message=e}var GL={get:WL,set:
ZL,enumerable:!0,configurable:!0},cp={value:void 0,enumerable:!1},eb=new WeakSet([Object.prototype,Error.prototype]),tb=(e,t)=>{e.name="$ZodError",cp.value=t,Object.defineProperty(e,"issues",cp),
cp.value=void 0,Object.defineProperty(e,"message",GL);let n=Object.getPrototypeOf(e);eb.has(n)||(eb.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=(
)=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},N4=re(
"$ZodError",tb),ba=re("$ZodError",tb,void 0,{Parent:Error});var VL=e=>{let t=(n,o,r,s)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new ho;if(
a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>mo(u,i,rn())));throw ep(c,s?.callee??t),c}return a.value};return t},wa=VL(ba),qL=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=
n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>mo(u,i,rn())));throw ep(c,s?.callee??t),c}return a.value};return t},up=qL(
ba),XL=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(s instanceof Promise)throw new ho;return s.issues.length?nb(e,s.issues,r):{success:!0,data:s.value}},Es=
XL(ba);function nb(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>mo(r,n,rn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var YL=e=>async(t,n,o)=>{let r=o?{
...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=await s),s.issues.length?nb(e,s.issues,r):{success:!0,data:s.value}},dp=YL(ba);var ob=/^[\s\S]{0,}$/;
var lp=/^-?\d+(?:\.\d+)?$/,rb=/^(?:true|false)$/i;var ka=re("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var sb=e=>{let t=e.value;return!Ky(t)&&
t.length!==void 0};var ib=re("$ZodCheckMaxLength",(e,t)=>{var n;ka.init(e,t),(n=e._zod.def).when??(n.when=sb),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?op(r):
s)<=t.maximum)return;let a=rp(r);o.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ab=re("$ZodCheckMinLength",(e,t)=>{var n;ka.init(e,t),(n=
e._zod.def).when??(n.when=sb),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?op(r):s)>=t.minimum)return;let a=rp(r);o.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});var JL=re("$ZodCheckStringFormat",(e,t)=>{var n,o;ka.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{
t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),cb=re("$ZodCheckRegex",(e,t)=>{JL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var ub={major:4,minor:6,patch:7};var Gt=re("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=ub;let o=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let d=po(a),l;for(let p of c){if(p._zod.def.when){if(qy(a)||
!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new ho;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(du(a.issues,m,e),d||(d=po(a,m)))});else{if(a.issues.length===m)continue;du(a.issues,m,e),d||(d=po(a,m))}}return l?l.then(()=>a):a},i=(a,c,u)=>{if(po(
a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new ho;return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(l=>i(l,a,c)):i(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ho;return u.then(d=>s(d,r,c))}return s(u,r,c)}}},{get"~standard"(){return sp(this,"~standard",nA(this))},set"~standard"(e){Nr(this,
"~standard",e)}}),hb=(e,t)=>e.issues.length?{issues:e.issues.map(n=>mo(n,t,rn()))}:{value:e.value};async function tA(e,t){let n={async:!0};return hb(await e._zod.run({value:t,issues:[]},n),n)}
function nA(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return hb(o,n)}catch{}return tA(e,t)},vendor:"zod",version:1}}var gb=re(
"$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??ob,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var fb=re("$ZodNumber",(e,t)=>{Gt.init(e,t),e._zod.pattern=lp,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(
typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var yb=re("$ZodBoolean",(e,t)=>{Gt.init(e,t),e._zod.pattern=rb,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=
n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}});function oA(e,t){let n=np(e._zod.def.checks);if(!n.length)return;let o=Math.min(
...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of np(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=
s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,du(s.issues,d,e),s}}return r(s,i)}}var rA=e=>Array.isArray(e)?e.length:-1;function db(e,t,n){e.issues.length&&t.issues.push(...Vo(n,
e.issues)),t.value[n]=e.value}var bb=re("$ZodArray",(e,t)=>{Gt.init(e,t);let n=Ps.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",
code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[
]},r);if(d instanceof Promise)i.push(d.then(l=>db(l,o,c)));else if(db(d,o,c),a&&d.issues.length!==0&&po(d))break}return i.length?Promise.all(i).then(()=>o):o},oA(e,rA)});function lu(e,t,n,o,r,s){
let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Vo(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var sA=[];function iA(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:sA,r=o.length?[...t,...o]:t;for(let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Gy(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function aA(e,t,n,o,r,
s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){if(po(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let g=u.run({value:t[h],issues:[]},o);g instanceof Promise?e.push(g.then(b=>lu(b,n,h,t,l,p))):lu(g,n,h,t,l,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var wb=re("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=Xl(()=>iA(t));
Zt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(l,p)||ga(l,p,new Set);for(let h of m.values)l[p].add(h);
m.optin!==void 0&&l[p].add(void 0)}}return l});let s=ha,i=t.catchall,a,c=Ps.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=r.value);let l=u.value;if(!s(l))return u.issues.push({expected:"object",
code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=d?.abortEarly,g=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==g){if(po(u,g))break;g=
u.issues.length}if(b==="__proto__")continue;let w=m[b],v=w._zod.optin,R=w._zod.optout,T=w._zod.run({value:l[b],issues:[]},d);T instanceof Promise?p.push(T.then(C=>lu(C,u,b,l,v,R))):lu(T,u,b,l,v,R)}
return i?aA(p,l,u,d,r.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function lb(e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!po(s));
return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>mo(i,o,rn())))}),t)}var kb=re("$ZodUnion",(e,t)=>{Gt.init(e,t),
Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{
if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.map(s=>Yl(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(
c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>lb(a,o,e,r)):lb(i,o,e,r)}});function cA(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(
!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var xb=re("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,kb.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{
let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[
r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||ga(s,u,new Set);for(let l of d)s[u].add(l)}}return!r.def.unionFallback&&i>1&&s[
r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Jl(r._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let o=Xl(()=>cA(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ha(i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;
let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var vb=re(
"$ZodRecord",(e,t)=>{Gt.init(e,t);let n=Ps.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!uu(s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=
t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},r);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>mo(h,r,rn())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=
t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Vo(d,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Vo(d,
m.issues)),o.value[p]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:
"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&lp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>mo(h,r,rn())),input:u,path:[u],inst:e});continue}let p=
d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Vo(u,h.issues)),o.value[p]=h.value})):
(m.issues.length&&o.issues.push(...Vo(u,m.issues)),o.value[p]=m.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then((
)=>o):o}});var Sb=re("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=ql(t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=ql(r.def.entries).filter(i=>Zy.has(typeof i));return new RegExp(s.length?
`^(${s.map(i=>ya(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),Rb=re(
"$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?ya(s):s?ya(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function pb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ob=re("$ZodOptional",(e,t)=>{Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",
n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Yl(o.source)})?$`):void 0}),e._zod.parse=(
n,o)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>pb(n,s)):pb(n,r)}
return t.innerType._zod.run(n,o)}});var Tb=re("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(
o.direction==="backward")return t.innerType._zod.run(n,o);if(n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>mb(s,t)):mb(r,t)}});
function mb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Cb(e){return e.checks&&(e.checks=[...e.checks]),e}function $b(e,t){return new e(Cb({type:"string",...Nt(t)}))}function Lb(
e,t){return new e(Cb({type:"number",checks:[],...Nt(t)}))}function Ab(e,t){return new e({type:"boolean",...Nt(t)})}function Ht(e,t){return new ib({check:"max_length",...Nt(t),maximum:e})}function mp(
e,t){return new ab({check:"min_length",...Nt(t),minimum:e})}function Xo(e,t){return new cb({check:"string_format",format:"regex",...Nt(t),pattern:e})}var bn=re("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Nr(this,"with",e)},parse(e,t){return wa(this,e,t,{callee:
this.parse})},parseAsync(e,t){return up(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Es(this,e,t)},safeParseAsync(e,t){return dp(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ir(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),lA=re("ZodMiniString",(e,t)=>{gb.init(e,t),bn.init(e,t)});function W(e){return $b(lA,e)}var pA=re("ZodMiniNumber",(
e,t)=>{fb.init(e,t),bn.init(e,t)});function zn(e){return Lb(pA,e)}var mA=re("ZodMiniBoolean",(e,t)=>{yb.init(e,t),bn.init(e,t)});function It(e){return Ab(mA,e)}var hA=re("ZodMiniArray",(e,t)=>{
bb.init(e,t),bn.init(e,t)});function Dt(e,t){return new hA({type:"array",element:e,...Nt(t)})}var gA=re("ZodMiniObject",(e,t)=>{wb.init(e,t),bn.init(e,t),Yy(e,"shape",n=>n._zod.def.shape,!1)});
function P(e,t){let n={type:"object",shape:e??{},...Nt(t)};return new gA(n)}function Ms(e,t){return Vy(e,t)}function Pb(e,t){return Hy(e,t)}var fA=re("ZodMiniDiscriminatedUnion",(e,t)=>{xb.init(e,t),
bn.init(e,t)});function Eb(e,t,n){return new fA({type:"union",options:t,discriminator:e,...Nt(n)})}var _b=re("ZodMiniRecord",(e,t)=>{vb.init(e,t),bn.init(e,t)});function Ns(e,t,n){return!t||!t._zod?
new _b({type:"record",keyType:W(),valueType:e,...Nt(t)}):new _b({type:"record",keyType:e,valueType:t,...Nt(n)})}var yA=re("ZodMiniEnum",(e,t)=>{Sb.init(e,t),bn.init(e,t),e.options=[...e._zod.values]}
);function ct(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new yA({type:"enum",entries:n,...Nt(t)})}var bA=re("ZodMiniLiteral",(e,t)=>{Rb.init(e,t),bn.init(e,t)});
function Is(e,t){return new bA({type:"literal",values:Array.isArray(e)?e:[e],...Nt(t)})}var wA=re("ZodMiniOptional",(e,t)=>{Ob.init(e,t),bn.init(e,t)});function ce(e){return new wA({type:"optional",
innerType:e})}var kA=re("ZodMiniDefault",(e,t)=>{Tb.init(e,t),bn.init(e,t)});function Ds(e,t){return new kA({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():tp(t)}})}rn({
jitless:!0});var z=e=>W().check(Ht(e)),Fs=()=>W().check(Xo(/^[\w-]{1,20}$/)),zs=(e,t)=>wa(e(),t);function Mb(e){let t=e();return n=>Es(t,n).success}function Je(e,t){if(t)try{let n=Es(e(),JSON.parse(
t));return n.success?n.data:void 0}catch{return}}var Nb=(e,{parent:t,kind:n,state:o},r)=>(!t||r(t))&&(!n||e.kind===n)&&(!o||e.state===o);var SA=300,hp=e=>ce(z(e)),go=()=>P({parent:hp(500),kind:hp(
500),state:hp(40)});function fo(e){let t=Ne(e),n=new Map,o=r=>{let s=t.superior(r),i=n.get(r)??(s?[{value:s.code.trim(),label:s.name.trim()},...o(s)]:[]);return n.set(r,i),i};return r=>{let s=r?o(r):[
],i=r?.parent.trim()??"";return s.length||!i||t.named(i)?s:[{value:K(i),label:i}]}}function Yo(e,t=fo(e)){let n=new Map(e.map(o=>[o.code.trim(),o]));return o=>{let r=n.get(o.trim());return{unit:r,
above:t(r),kind:r?.kind.trim()??""}}}var an=({above:e})=>e[0]?.label??"";function gp(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,
count:1})}return[...t.values()].sort((n,o)=>o.count-n.count).slice(0,SA).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var Ib=e=>({value:e,label:e}),Vt=(e,t=e,n=t.length)=>({parents:gp(e.flatMap(({
above:o})=>o)),kinds:gp(e.map(({kind:o})=>Ib(o))),states:gp(t.map(({state:o})=>Ib(o))),count:e.length,countOfStates:n}),wn=(e,t)=>Nb(e,t,n=>e.above.some(({value:o})=>o===n));function Us(e,t){let n=
e.table("units").rows,o=fo(n),r=Wc(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:Ts[r(i)].counted,status:c.status,timeliness:c.timeliness,first:
c.first,above:o(s),kind:s.kind.trim(),state:c.status}]})}var pu=({counted:e,status:t})=>t===_.fix||e&&t===_.missing,Ks=(e,t)=>an(e).localeCompare(an(t),"vi"),mu=({unit:e,above:t,status:n,timeliness:o}
)=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:an({above:t}),phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function Db(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var RA=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,OA=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Bs(e){return/^[\x21-\x7e]*$/.test(e)?e:fs(e).replace(RA,"").replace(OA," ").trim()}var TA=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Fb(e,
t){let n=e.charCodeAt(t);return TA.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Jo(e){let t=0,n=e.length;for(;t< n&&Fb(e,t);)t++;for(;n>t&&Fb(e,n-1);)n--;
return e.slice(t,n)}var hu=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,yo=e=>/[\p{L}\p{N}]/u.test(e);var xa=(e,t)=>(e.exec(t)||[])[1]||"";function Qo(e){try{return decodeURIComponent(e)}
catch{return e}}function kn(e,t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Qo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var va=(e,t)=>xa(/^(\d{1,24})(?![0-9A-Za-z])/,kn(e,t));var CA=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth accounts "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights creatorstudio "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support public search_results weather fundraisers username unsupportedbrowser channel "]];
function js(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of CA)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var $A="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",LA="permalink|notes|events|offers",AA=new RegExp(`^(?:${$A}|${LA})$`,"i");
function zb(e){return AA.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var gu="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var fu=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Pe(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var _A=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,PA=
/\.vn$/i;function Ws(e){return/^[A-Za-z0-9.]+$/.test(e)?_A.test(e)?"USERNAME_TLD":Ub(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Ub=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Kb=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?fu(e,gu+n+t,`id:${t}`):I("MISSING_ID"),cn=e=>Kb("profile",e,"profile.php?id="),Un=e=>Kb("page",e,""),Sa=e=>xa(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function bo(
e,t="profile_or_page"){let n=Jo(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):Un(n);let o=js(n)||Ws(n),r=o==="USERNAME_TLD"&&PA.test(n)?null:o;if(!r){let i=fu(t,gu+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Pe(i,"NAME_LIKE_SITE"):i}let s=Sa(n);return s?Un(s):I(r)}function yu(e){let t=Jo(e),n=/^[\w.-]+$/.test(t)?Ub(t.length,t.length):"USERNAME_CHARS";
return n?I(n):fu("group",`${gu}groups/${t}`,`g:${t.toLowerCase()}`)}function fp(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let o=n==="share"?`${gu}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return fu("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var EA="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",MA="lm?",NA="[a-z]{2}-[a-z]{2}",IA=[[new RegExp(
`^(?:(?:${EA}|${MA}|${NA})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],yp=e=>/^[A-Za-z0-9.-]+$/.test(e),wu=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Zs(e){if(yp(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of IA)if(n.test(
t))return o}return bp(e)?"lookalike":"other"}function bp(e){let t=Qo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||bu(n,"facebook",2))}function bu(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return bu(i,a,n-1)||bu(i,s,n-1)||bu(r,a,n-1)}
function Dr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),[o=""]=/[?&]|%3f/i.exec(n)??[],r=o?n.indexOf(o):n.length,s=n.slice(0,r),i=n.slice(r+o.length);return{parts:DA(s),
path:s,query:o.length>1?Qo(i):i}}function DA(e){let t=[];for(let n of e.split("/")){let o=n.includes("%")?Bs(Qo(n)).replace(/\x2f?(?:[?#&][^]*)?$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}
return t}function Ra(e,t){let[n,...o]=e.parts;if(!n)return I("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Zs(n)==="facebook")return Pe(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=
BA.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=js(n);return s?I(s,FA(s,e,t)??zA(n,e.query)):Gb(n,o)}function FA(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u",
"href"]:[]).map(s=>kn(t,s)).find(Boolean);return r===void 0?void 0:wo(n(r,1))}var wo=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function zA(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?va(t,"id"):"";return n.length>8?wo(cn(n)):void 0}var xu=(e,t)=>zb(t)?I("CONTENT_LINK",wo(e)):e,UA=/^[1-9]\d{9,19}$/,wp=e=>/^pfbid\w{10}/i.test(e);function Gb(e,
t){if(wp(e))return I("HIDDEN_ID");if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return Ws(o)==="USERNAME_TLD"?I("USERNAME_TLD"):Pe(Gb(o,t),"AT_USERNAME")}let n=t[0]||"";return xu(e.includes("-")&&!Sa(
e)&&UA.test(n)?Un(n):bo(e),t)}function Bb([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Pe(cn(n||
""),"MEMBER_LINK"):xu(yu(e),[t||"",n||"",...o])}function kp(e,t){if(e.slice(0,2).some(wp))return I("HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return xu(t(e[n]||""),e.slice(n+1))}
function KA(e){let t=e[0]||"create";return/^category$/i.test(t)?ku(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Sa(t)?ku(e,!1):kp(e,Un)}function ku([e,
...t],n){if(!e)return I("SYSTEM_PAGE");let o=Sa(e);return xu(o||!n?Un(o):bo(e,"page"),t)}function xp([e="",t=""],n){return e.length!==1?fp(e,"",n):/g/i.test(e)?fp(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function jb(e,t,n){let o=kn(t,"u");return o?Pe(n(o,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function vu(e,t){return e?Pe(/^\d+$/.test(e)?t(e):bo(e),"MESSENGER_LINK"):I(
"SYSTEM_PAGE")}var Wb=e=>kp(e,cn),Zb=(e,t)=>wp(kn(t,"id"))?I("HIDDEN_ID"):cn(va(t,"id")),BA=new Map([["profile.php",Zb],["qr",Zb],["page",e=>kp(e,Un)],["profile",Wb],["people",Wb],["groups",Bb],[
"group",Bb],["pages",KA],["share",e=>xp(e,"share")],["pg",e=>ku(e,!0)],["p",e=>ku(e,!1)],["l.php",jb],["flx",jb],["messages",e=>vu(/^t$/i.test(e[0]||"")?e[1]:void 0,cn)]]);var vp=[{name:"TikTok",host:
/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:
/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:
"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:
/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:
/\bgapo\b/}],jA=/\b(?:facebook|face|fb|fanpage)\b/,WA=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Sp(e){let t=e.slice(0,300);
for(let[,n=""]of t.matchAll(WA)){let o=vp.find(r=>r.host.test(n.toLowerCase()));if(o)return o.name}return Op(t)}var Rp=e=>e.length<=300&&vp.some(({word:t})=>t.test(X(e)));function Op(e){if(
e.length>120)return;let t=X(e);return jA.test(t)?void 0:vp.find(({word:n})=>n.test(t))?.name}var ZA=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,[
"url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[
/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[
/\.zalo\.me$/,["url","u"]]],GA=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Hb=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Vb(e,{path:t,query:n}){let o=
e.toLowerCase().replace(/\.$/,"");if(HA.test(o))return VA(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=ZA.find(([s])=>s.test(o));for(let s of r?r[1]:GA){let i=kn(n,s);if(Hb.test(i))return{
address:i,counter:r!==void 0}}}var HA=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function VA(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:
n,counter:!0};let o=kn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return Hb.test(r)?{address:r,counter:!0}:void 0}catch{return}}var Su=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Tp=/^fb:\x2f{1,3}/i,qA=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Oa(e){let t=e.slice(0,40);for(let[n,o]of qA)if(n.test(t))return o;return xa(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Su.test(t)&&!Tp.test(t)?"SCHEME":null}function qb(e){if(Tp.test(e))return{scheme:"app",rest:e.replace(Tp,""),fixed:!1};let[t=""]=Su.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var XA=3;function Gs(e,t=0){if(t>XA)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Qo(e):e).replace(/\\/g,"/"),o=Oa(n);if(o)return I(o);let r=qb(n),s=
r.scheme==="app"?o_(Dr(r.rest),Xb(t)):YA(r.rest,r.scheme==="web",Xb(t));return r.fixed||n!==e?Pe(s,"SCHEME_FIXED"):s}var Xb=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Gs(t,e+n):I(
"REDIRECT_LINK");function YA(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return I(t||s||wu(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=Zs(i);
return c==="other"?JA(i,Dr(s),n):c==="lookalike"?I("LOOKALIKE_HOST",e_(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?t_(c,Dr(s),n):I("PORT")}function JA(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let o=Vb(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Pe(r,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",r&&wo(r))}var QA=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function e_(e,t,n){return QA.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?wo(n(`www.facebook.com${t}`,1)):
void 0}function t_(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return Ra(t,n);if(e==="content")return I("CONTENT_LINK");let i=js(s);return i==="LOGIN_LINK"?I(i):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",wo(bo(o))):s===""||i?I(i||"HOME"):e==="short"?xp(t.parts,"fb.me"):n_(s,o,r)}function n_(e,t,n){return e==="t"?vu(n,cn):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):vu(t,Un)}function o_({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:va(t,"id"),i=kn(t,"href")||kn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Pe(n(i,1),"DEEP_LINK");let a=s&&r_.get(o.toLowerCase());return a?Pe(a(s),"DEEP_LINK"):I("DEEP_LINK")}var r_=new Map([["profile",cn],["page",Un],[
"group",yu]]);var s_=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,i_=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,a_=
"(?:fb |facebook |page )?",c_="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",u_=new RegExp(`^${a_}(?:u?id|ma so|ma)${c_} ?[:=-]? ?([1-9]\\d{9,19})$`),Ru=e=>e.length<=7&&s_.test(e);
function Cp(e){let t=e.split(" ");if(t.some(f_))return I("EMAIL_IN_URL");let n=t.length===1?Jo(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Pe(cn(n),"BARE_USERNAME");let o=u_.exec(X(e.slice(0,120)));
return o?Pe(cn(o[1].replace(/\D/g,"")),"BARE_USERNAME"):Op(e)!==void 0?I("OTHER_SITE"):t.length>1&&Rp(e)?d_(e):y_(e)?I("PHONE_IN_URL"):n?Yb(n):g_(e,t)}function d_(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>yo(r)&&!Rp(r));return n!==void 0&&o===void 0&&t.length>1?Pe(Cp(n),"TEXT_AROUND"):I("NOT_URL")}function l_(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:wo(Ra(Dr(e.slice(t.length)),()=>I("NOT_URL")))}function Yb(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=Ws(r);
return s==="USERNAME_TLD"?I(s):Pe(bo(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Pe(Ra(Dr(t),()=>I("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",l_(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!i_.test(n)&&!Ru(n)&&
Ws(n)!=="USERNAME_SHORT"?Pe(bo(n),"BARE_USERNAME"):I("NOT_URL")}var p_="(?:(?:trang|page|nick|link|tài khoản) )?",m_="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",h_=new RegExp(
`^${p_}(?:${m_}) ?[:=-] ?(\\S+)$`,"i");function g_(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=h_.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Pe(Yb(Jo(r)),
"TEXT_AROUND"):I("NOT_URL")}function f_(e){let t=e.indexOf("@");return t>0?yo(e.charAt(t-1))&&yo(e.charAt(t+1)):e.search(hu)===0}var y_=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Jb(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(hu,"@"):e}function Qb(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of b_(o)){let s=v_(r);s&&t.push(s),n=n||(s?s.glued:yo(r))}return{found:t,around:n}}function b_(e){return Oa(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var w_=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,k_=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,x_=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function v_(e){let t=Jo(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(T_(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(w_),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?k_:x_).test(o)?{address:r,word:e,glued:yo(o)}:null}var S_=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",R_="me|io|co|gg|watch|ly|us|ru|cn|kh|la",O_=new RegExp(`\\.(?:${S_}|${R_})\\.?$`,"i");function T_(e){if(Su.test(e)||Oa(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||wu(o)):C_(
o.replace(/:\w*$/,""),n)}function C_(e,t){return yp(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Zs(e)!=="other"||O_.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&bp(e)}function Ou(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=Bs(String(e));if(!yo(t))return I("EMPTY");let n=Jb(t),{found:o,around:r}=Qb(n),[s,i]=o;if(!s)return Cp(n);let a=i?N_(o,n):$_(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Pe(a,"SCHEME_FIXED"),r?Pe(a,"TEXT_AROUND"):a}function $_(e,t){let n=Gs(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return L_(e,n,o)?I("USERNAME_CHARS"):o&&__(e,o)?
E_(t):n}function $p({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function L_(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ru($p(e))&&/^[\p{L}\p{M}]/u.test(n)}var A_=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function __(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||P_(e,t)||A_.test(t)||
/^[A-Z]/.test(t)&&Ru(t))return!1;let n=$p(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var P_=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test($p(e));
function E_(e){let t=Gs(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var M_=20;function N_(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>M_)return I("MULTIPLE");let r=o.map(u=>{let d=Gs(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=s,c=a||Gs(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?I("MULTIPLE"):Pe(a,"TEXT_AROUND")}var Ca=(...e)=>e.map(t=>`(?:${t})`).join("|"),I_="[đd][./]?c",nw="ccb|p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",ow=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",D_="mrs?|ms",rw="(?:ng|tt)ưt",Lp=new RegExp(`^(?:${Ca(I_,nw,ow,D_,rw)})(?:[.:]+\\s*|\\s+)`,"i"),F_="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Cu=
"(?:cô|thầy) giáo|ông|bà|anh|chị|cô|thầy|chú",z_=`(?:${Cu}) ?(?:\\((?:${Cu})\\)|/ ?(?:${Cu}))`,U_="(?:thiếu|trung|thượng|đại) (?:tá|[úu][ýy]|tướng)(?: qncn)?",K_=
"thượng t(?:ọa|oạ)|h(?:òa|oà) thượng|đại đức|sư (?:cô|thầy)|ni (?:sư|cô|trưởng)|linh mục|mục sư",B_="[ôb](?=\\.)",j_="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Ap=new RegExp(
`^(?:${Ca("đồng chí",F_,U_,K_,z_,Cu,B_,j_)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),sw=new RegExp(`,\\s*(?:${Ca(nw,ow,rw)})\\.?$`,"i"),W_=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Ta=e=>W_.includes(e.toLowerCase());function _p(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Ta(n)?void 0:"either"}var Z_="(?:trưởng|phó) (?:ban|phòng|trưởng)",G_=
"chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|chu tich|uy vien|giam doc|hieu truong|chuyen vien",H_=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",V_=
"(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)|[-–—,;(/:] ?(?:văn thư|y tế|thư (?:ký|viện)|bảo vệ|lái xe|thủ kho|tổng phụ trách(?: đội)?)\\)?$",q_=
new RegExp(Ca(Z_,G_,H_,V_)),$u="(?:P\\.?|Phó )?(?:CT(?:CĐ(?:CS)?)?|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|NV|CBCT|CB|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",X_=new RegExp(
`^((?:${$u})(?:[ ,]+(?:${$u}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),Y_=new RegExp(`[-,;(/: ] ?(${$u})\\.?\\)?$`,"u"),J_=new RegExp(`[-,;(/:] ?(?:${$u})(?!\\p{L})`,"u"),Q_=
/\p{Ll}\p{M}*(?: [-–—\x2f:(]|[,;(]) ?[A-ZĐ]{2,7}(?:[ -][A-ZĐ]{2,7}){0,3}\)?$/u,iw=e=>q_.test(e.toLowerCase())||[X_,Y_,J_,Q_].some(t=>t.test(e)),e1=
"(?:công|liên) đoàn|lđlđ|(?:bch|btv)(?: |$)|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|trạm y tế|bệnh viện|hợp tác xã|nghiệp đoàn",t1=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",n1=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$|họ (?:và )?tên(?: người quản trị)?$",aw=new RegExp(`^(?:${Ca(e1,t1,
n1)})|facebook`),o1=/\S \S+ ?[,;\x2f&+|] ?\S+ \S|\S (?:và|hoặc|cùng) \S/,cw=/^\p{L}[\p{L}\p{M}]+ ?[,;\x2f&+] ?\p{L}[\p{L}\p{M}]+$/u,uw=
/^\d{1,3} ?[.)\x2f] ?(?=\p{L}[\p{L}\p{M}']* \p{L}[^\d@:\x2f]*$)/u,r1=/^(?:\d{1,2}[.)]|[-*•+]) ?/,s1="(?:(?:sinh(?: năm| ngày)?|sn|ns|s)[ .:]*)?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19[3-9]\\d|20[01]\\d)",
ew=`admin|ad|quản trị(?: (?:viên|chính|phụ|trang))?|(?:đã )?ký(?: tên)?|${s1}`,dw=new RegExp(`\\s*\\((?:${ew}|nam|nữ)\\)\\s*|(?:\\s*[,:;]|\\s+[-–—])\\s*(?:${ew})[-–—.,;:"” ]*$`,"giu");function tw(e){
let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(Lp,"").replace(Ap,"");return t}var Tu=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),lw=/^(?:thị|văn)$/i,i1=e=>e.some((t,n)=>n>1&&Ta(t)&&lw.test(
e[n+1]??"")),a1=e=>e.length===2&&/^(?:anh|chị|cô|thầy|đ\x2fc|đc|đ\x2fc\.)$/i.test(e[0]);function pw(e){let t=e.split(/[\r\n]+/).map(c=>Tu(tw(c.replace(/\s+/g," ").trim().replace(r1,"")))).filter(
c=>c.length>0),n=t.flat();if(o1.test(tw(e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(c=>c.length>2||c.length>1&&!lw.test(c[1])&&(Ta(c[0])||a1(c))),r=t.length>1&&n.length===t.length&&!Ta(n[
0]),[s="",i=""]=e.split(/\s[-–—]\s/).map(c=>c.trim()),a=Tu(s).length>1&&Tu(i).length>1&&Ta(Tu(i)[0]);return o.length>1||r||a||i1(n)}var Lu=/^[-–—+*•.,;:"“«„ ]+/,Pp=/[-–—.,;:"”» ]+$/,c1=
/^'([^']*\p{L}[^']*)'$/u,mw=e=>e.replace(Lu,"").replace(Pp,"").replace(c1,"$1").replace(Lu,"").replace(Pp,""),qt=(e,t)=>({ok:!1,reason:e,suggest:t});function Au(e,t,n){if(e.length>t)return qt(n);if(
to(e)==="NOTHING")return qt("EMPTY");let o=Ao(e);return o&&o!=="unicode"||e.includes("\ufffd")?qt("ENCODING",(vr(e)||{}).text):e.length<2?qt("SHORT"):void 0}function u1(e){if(_p(e)!=="either")return;
let t=Hs(e.slice(e.indexOf(" ")+1));return t.ok?t.suggest??t.name:void 0}var d1=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,l1=e=>e.replace(
/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(n??r)+((o??s)==="D"?"Đ":"đ"));function xw(e){if(typeof e!="string")return N(e);let t=e.replace(d1,n=>n.normalize("NFKC"));return(t===e?e:
l1(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var p1=
/(?:[\u2190-\u2bff]|[\u{1F000}-\u{1FAFF}]|[\u200d\ufe0f])+/gu;function m1(e){if(e.length>300)return e;let t=e.replace(p1," ");for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(dw," ").trim();return t}
var h1=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Hs(e){let t=m1(xw(e)),n=N(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300),r=mw(o),s=r;for(let d=0,l="";d<5&&
s!==l;d+=1)l=s,s=mw(s).replace(uw,"").replace(Lp,"").replace(sw,"").replace(Lu,""),_p(s)||(s=s.replace(Ap,"").replace(Lu,""));let i=s.toLowerCase(),a=Au(n,250,"LONG")||Au(s,250,"LONG");if(a)return a;
if(iw(s))return qt(/[-,;(\x2f:\n]/.test(s+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&(pw(t)||cw.test(s)))return qt("TWO_PEOPLE");if(aw.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(
i))return qt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(s))return qt("CHARS");if(s.length>60)return qt("LONG");let c=s.split(/[\s.'-]+/).every(d=>h1.test(d)||d.toLowerCase(
)===d.toUpperCase())?s:xg(s),u=s===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:s,suggest:u1(c)??(c===s?void 0:c),notes:s.includes(" ")?u:[...u,"ONE_WORD"]}}var hw="Ban Thường vụ",gw="Ủy ban Kiểm tra",
fw="Văn phòng",yw=new Map(Object.entries({ct:"Chủ tịch",btv:hw,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:gw,cnubkt:`Chủ nhiệm ${gw}`,vp:fw,cvp:`Chánh ${fw}`,cv:
"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",ctcd:"Chủ tịch Công đoàn",ctcdcs:"Chủ tịch CĐCS",nv:"Nhân viên",cb:"Cán bộ",cbct:
"Cán bộ chuyên trách",uvtv:`Ủy viên ${hw}`}));function g1(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=yw.get(e),r=o?void 0:yw.get(n);return r?`${t==="p"?"Phó":"Ủy viên"} ${r}`:o}var f1=
" (?:LĐLĐ|CĐ|CĐCS|UBND|HĐND|công đoàn|liên đoàn|tỉnh|huyện|xã|phường)(?!\\p{L})",y1=new RegExp(`(PCT|Phó (?:CT|Chủ tịch))[ .]?TT(?= *(?:$|[-–,;(/])|${f1})`,"iu");function vw(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C|TB|GĐ|HT|BT)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(y1,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>g1(X(
t.replace(/\./g,"")))||t)}var b1=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"],w1=()=>bw??(bw=b1.map(vw)),bw,
ww=e=>(kw??(kw=k1())).get(e),k1=()=>new Map([X,K].flatMap(e=>w1().map(t=>[e(t),t]))),kw;function Sw(e){let t=N(e).slice(0,300).replace(Pp,""),n=Au(t,100,"TOO_LONG");if(n)return n;if(to(t))return qt(
"SHIFTED");if(!/\p{L}/u.test(t))return qt("CHARS");let o=vw(t),r=ww(K(o))||ww(X(o))||o,s=kg(r,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||
r.length>100?void 0:r,notes:[]}}var x1=/^(?:\(\d{1,3}\+?\) )?(\S.*?\S)(?: [-–] (?:Trang chủ|Home|Bài viết|Giới thiệu))? [|] Facebook$/i;function Ep(e){let t=N(xw(e)),n=to(t.slice(0,1e3));return n&&
n!=="NOTHING"?qt(`${n}_IN_NAME`):Au(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,suggest:x1.exec(t)?.[1],notes:[]}:qt("CHARS"))}function Rw(e){return Ep(e)}var $w=1e3;function Lw(e){if(
/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>$w?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Bs(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,
"|").replace(/<\x2f?[a-z]{1,6} ?\x2f?>|[“”«»{}]/gi," ").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,
".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var v1=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Ow=new RegExp(`(^|[^a-z])(?:${v1})(?![a-z])[ .:]{0,3}`,"g"),Mp=e=>/[a-z]/.test(e)?e.replace(Ow,"$1|").replace(Ow,"$1|"):e,S1="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|ml|x|#",R1=
new RegExp(`(^|[^a-z])[ ,;|-]*(?:${S1}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),O1=/(\d)() ?\x2f ?(\d{2,4})$/,T1=/(^|[^a-z]) ?\((\d{1,6})\)$/,C1=/(?:^|\D)(?:\+?84|0)?[35789]\d{8}$/,Kn=e=>e.replace(/\D/g,
"").length;function Aw(e){let t=e.slice(-40),n=R1.exec(t),o=n?null:O1.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(
+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||T1.exec(t)||[],a=e.slice(0,e.length-r.length)+s;return r&&!n&&C1.test(a.replace(/[ .()-]/g,""))?{text:`${a} nam`,ext:""}:r&&Kn(
a)>=(n?7:10)?{text:a,ext:i}:{text:e,ext:""}}function Np(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?n=o:Kn(o)>6&&Kn(t[r]||"")>6?t.push(
o):t[r]+=n+o}return t.slice(0,20)}var $1=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Tw=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,Cw=
"\\d{1,2} ?(?:h|gio)(?:\\d{2})?",L1=new RegExp(`(^|[^\\d.-])${Cw}(?: ?- ?${Cw})?(?![\\p{L}\\d])`,"gu"),A1=/(?:^|[^a-z])(?:cm(?:nd|t)|cccd|can cuoc|mst|ma so thue|stk|so tai khoan)(?![a-z])/,_1=
new RegExp(["khong (?:con )?(?:dung|su dung|hoat dong|lien lac)(?: nua| duoc)*(?=[ .)]*(?:$|[|,;]))","\\(bo\\)","da (?:doi|bo|huy|khoa)(?![a-z])"].join("|")),_w=e=>/[a-z]{2}/.test(e)&&(A1.test(e)||
_1.test(e)),Pw=e=>e.replace(/(^|[ |])\d{1,2}[.)] (?=\(?(?:0\d|\+84))/g,"$1|"),P1="(?:https?:\x2f/)?(?:www\\.|chat\\.)?(?:zalo|wa)\\.me/",E1=new RegExp(
`${P1}(?:\\?phone=)?(\\+?\\d{9,12})(?![\\d.])(?:[/?][^ |]*)?`,"g"),M1=/(^|[ (|])(?:\d{1,2}\x2f\d{1,2}\x2f|(?:sn|sinh(?: nam)?) ?)(?:19|20)\d\d(?=$|[ ),.|])/g,N1=
/^(0?[35789]\d{8}|0?2\d{9}|[35789]\d\d\.\d{3}\.\d{3})[.,]0{1,2}$/,Ew=e=>e.replace(N1,"$1").replace(E1,"me $1").replace(M1,"$1ngay ");function Mw(e){return e.length>$w||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace($1,"|").replace(L1,"$1|").replace(Tw,"$1|").replace(Tw,"$1|")}var Nw={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:["84","00",
"[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Iw=Nw,Dw={version:Iw.version,country_calling_codes:{84:["VN"]},countries:{VN:Iw.countries.VN},nonGeographic:{}};
function Fw(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var zw=Fw("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Uw=Fw("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Kw=e=>Ip(e)&&
e.length===11?`0${zw.get(e.slice(1,4))}${e.slice(4)}`:"",Ip=e=>zw.has(e.slice(1,4));function _u(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>Uw.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Dp=(e,t)=>`0${Uw.get(t)}${e.slice(1+t.length)}`;var Pu=(e,t)=>new RegExp(`^(?:${e})$`).test(t),Eu=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(Pu(t,this.national))return Pu(n[1][0],this.national)?"MOBILE":Pu(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>Pu(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var Qe=e=>({ok:!1,reason:e}),D1=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Ww=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,F1=
/^0(?:69\d{5,8}|80\d{5,6})$/,z1=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Nu(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(Ww.test(n))return Qe("FAKE");if(
z1.test(n))return Qe("SERVICE_NUMBER");if(F1.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Qe("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return jw(r[0]==="0"?r:`0${r}`,Bw(e,o));if(t)return Qe(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return Qe(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=jw(`0${r}`,Bw(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function Bw(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function jw(e,t){let n=Mu(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?U1(e):null)||Mu(Kw(e),"convertible","OLD_11_DIGIT")||K1(e,t)||Qe(j1(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(D1.test(e)||n.notes.push("UNKNOWN_PREFIX"),B1(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Ww.test(e)?Qe("FAKE"):n}function Mu(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new Eu(`+84${e.slice(1)}`,Dw),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var U1=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function K1(e,t){let n=_u(
e),o=!/^2/.test(n)||Zw(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?Mu(Dp(e,n),"convertible","OLD_AREA_CODE"):null}var Zw=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function B1(e,t){let n=_u(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Zw(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Fp(e){let t=`0${e.slice(3)}`,n=_u(t),o=n?Mu(Dp(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function j1(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Ip(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Fr(e){if(e==null)return Qe("EMPTY");if(typeof e!="string"&&
typeof e!="number")return Qe("CHARS");let t=Pw(Ew(Lw(String(e)).replace(/^(\d{9,12})\.0$/,"$1")));if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Qe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Qe("SCIENTIFIC");let n=Np(t).reduce((o,r)=>o.concat(Z1(r)),[]);return n.length?q1(n):Qe(W1(t))}var W1=e=>/\p{L}/u.test(Mp(e))?"CHARS":"EMPTY",Gw=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function Z1(e){if(_w(e))return[Qe("CHARS")];let{text:t,ext:n}=Aw(e),o=Mp(t);if(Gw.test(o)){if(H1(o))return[Qe("LETTER_FOR_DIGIT")];let r=Mw(o);if(Gw.test(r))return[Qe(
"CHARS")];if(Kn(r)===0)return[];if(Kn(r)<7)return[Qe("CHARS")];let s=Hw(r,n).map(G1);return s.some(({ok:i})=>i)?s:[Qe("CHARS")]}return Kn(o)===0?[]:Hw(o,n)}var G1=e=>e.ok?{...e,notes:[...e.notes,
"TEXT_AROUND"]}:e;function Hw(e,t){let n=Np(e).filter((s,i,a)=>a.length<2||Kn(s)>0),o=n.length>1?n.map(Nu):V1(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:
`${r.display} (máy lẻ ${t})`,ext:t}]:o}var H1=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Kn(e)>5;function V1(e){return e.length<80&&Kn(e)>15&&Vw(e.match(/\+?\d+/g)||[])||[Nu(e)]}function Vw(
e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Nu(e.slice(0,t).join(" ")),o=n.ok?Vw(e.slice(t)):null;if(o)return[n,...o]}return null}function q1(e){let[t=Qe("EMPTY")]=e;if(
e.length<2||t.ok&&e.every(o=>o.ok&&o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Qe("MULTIPLE")}var X1={
[M.page]:["pageName","address","name","office","phone","email"],[M.group]:["pageName","address","name","office","phone","email"],[M.person]:["accountName","address","name","office","phone","email"],[
M.none]:["reason"]},Y1=(e,t)=>t==="kind"||X1[ft(e)??M.page].includes(t),zp=e=>ft(e)===M.none?["kind","reason"]:le,Up=(e,t)=>({key:e,with:t}),un=(e,t,n={},o)=>({field:e,level:"fault",problem:Up(t,o),
...n}),Vs=(e,t)=>({field:e,level:"ask",problem:Up("account.ask",{value:t}),suggest:t}),er=(e,t,n)=>({field:e,level:"note",problem:Up(t,n)});function J1(e){let t=Ou(e),n=!t.ok&&t.reason==="OTHER_SITE"?
Sp(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>er("address",`address.note.${o}`))}:{value:N(e),findings:[n?un("address","account.otherNetwork",{},{
network:n}):un("address",`address.${t.reason}`),...t.suggest?[Vs("address",t.suggest)]:[]]}}var qw=e=>t=>{let n=Fr(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Fp(n.e164):void 0;return n.ok?{
value:n.display,key:n.e164,findings:[...o===void 0?[]:[Vs(e,Xw(o))],...n.notes.map(r=>er(e,`phone.note.${r}`))]}:{value:N(t),findings:[un(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Vs(e,Xw(r)))]}}
,Xw=e=>{let t=Fr(e);return t.ok?t.display:e};function Q1(e){let t=Ec(e),n=t.suggest?[Vs("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>er("email",
`email.note.${o}`))]}:{value:N(e),findings:[un("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Vs("email",o))]}}var eP={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:
"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},$a=(e,t)=>n=>{let o=t(n),r=o.suggest?[Vs(e,o.suggest)]:[];if(!o.ok){let s={label:Lt(e),example:eP[e]??""};return{value:N(n),findings:[un(
e,`person.${o.reason}`,{},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>er(e,`person.note.${s}`))]}};function tP(e){let t=N(e);return{value:t,findings:t.length>500?[un("reason",
"account.reasonLong")]:[]}}function nP(e){let t=ft(e);return t?{value:t,findings:[]}:{value:N(e),findings:[un("kind","account.kindUnknown",{},{text:N(e)})]}}var oP={kind:nP,accountName:$a(
"accountName",Rw),pageName:$a("pageName",Ep),address:J1,name:$a("name",Hs),office:$a("office",Sw),phone:qw("phone"),email:Q1,second:$a("second",Hs),secondPhone:qw("secondPhone"),reason:tP},rP=[
"accountName","pageName","name","office","second","reason"];function sP(e,t,n){try{return iP(e,t,n)}catch(o){return{value:t,findings:[un(e,"account.cellUnreadable")],broke:o}}}function iP(e,t,n){if(
!N(t))return Y1(n,e)?e==="kind"||e==="reason"?{value:"",findings:[un(e,`account.${e}`)]}:{value:"",findings:[un(e,"account.required",{},{label:Lt(e)})]}:{value:"",findings:[]};let o=rP.includes(e)?vr(
t):void 0;return o?{value:t,findings:[un(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:oP[e](t)}function aP(e,t){let n=(o,r)=>[{...er("kind",o),level:"ask",suggest:r,setField:"kind"}];
return t==="group"&&e!==M.group?n("account.addressIsGroup",M.group):e===M.group&&t&&!["group","share"].includes(t)?[er("address","account.groupAddress")]:t==="page"&&e===M.person?n(
"account.addressIsPage",M.page):[]}function cP({name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[un("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);
return K(n.value)===K(e.value)?new Set(r).size===2?[]:[er("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[er("secondPhone","account.secondPhoneIsFirst")]:[]}function tr(e){let t=ft(
e.kind)??"",n=zp(t),o={};for(let i of le)o[i]=n.includes(i)?sP(i,e[i],t):{value:N(e[i]),findings:[]};let r=le.filter(i=>"broke"in o[i]),s={};for(let i of le)s[i]=o[i].value;return{values:s,findings:[
...le.flatMap(i=>o[i].findings),...aP(t,o.address.addressKind),...n.includes("second")?cP(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:
o.address.addressKind??"",...r.length?{broke:r.map(i=>o[i].broke)}:{}}}var Yw=5,Jw=120;function Qw(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),tn(a.trim(),Jw)])),r={rows:
e.filter(i=>!xl(i)),samples:e.filter(xl),cores:Wg(t)},s=(i,{level:a,field:c},u)=>{let d=[...u.units??Hi(u.rows)],l=d.map(m=>o.get(m)||tn(m,Jw)),p=l.slice(0,Yw).join("; ")+(d.length>Yw?"; …":"");
return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{key:`across.${i}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(Cc).flatMap(([i,a])=>{try{
return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),[]}})}function ek(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Kp=e=>e?`"${e}" `:"";function Bp(e,t=""){if(typeof e!="number")throw new TypeError(Kp(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Kp(t)+"expected integer >= 0, got "+e);return e}function qs(e,t,n=""){if(ek(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Bp(t,"length");let o=ek(e),r=t!==void 0?
` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=Kp(n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function ok(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Bp(e.outputLen),Bp(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var uP=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},tk=(
e,t)=>{uP(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Xs(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Iu(e,t){qs(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function La(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Du(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function xn(e,t){return e<<32-t|e>>>t}var rk=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",dP=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function jp(e){if(qs(e),rk)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=dP[e[n]];return t}function nk(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function sk(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(rk)try{return Uint8Array.fromHex(e)}catch(r){
throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=
0;r< n;r++,s+=2){let i=nk(e.charCodeAt(s)),a=nk(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}
o[r]=i*16+a}return o}function lP(e,t,n="opts"){return tk(e,"defaults"),t!==void 0&&tk(t,n),Object.assign(Object.create(null),e,t)}function ik(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=lP({},t,"info");let n=(r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=
r=>e(r),Object.assign(n,t),Object.freeze(n)}var ak=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Fu=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,"destroyed",!1);if(ok(t),qs(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;
s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),La(r)}update(t){return Xs(this),this.iHash.update(t),this}digestInto(t){
Xs(this),Iu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;
return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},ck=(()=>{let e=((t,n,o)=>new Fu(t,n).update(o).digest());return e.create=(t,n)=>new Fu(t,n),e})();var pP=e=>e/2**32|0,mP=e=>e>>>0;function uk(e,t,n,o){
let r=pP(n),s=mP(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function dk(e,t,n){return e&t^~e&n}function lk(e,t,n){return e&t^e&n^t&n}var zu=class{constructor(t,n,o,r){ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(t),this.view=Du(this.buffer)}update(t){Xs(this),qs(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(
let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=Du(t);for(;r<=s-a;a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(
this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Xs(this),Iu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[
i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(0)),uk(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:Du(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}
_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},pk=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var hP=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),nr=new Uint32Array(64),Wp=class extends zu{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);
ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=
this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let p=0;p<16;p++,o+=4)nr[p]=n.getUint32(o,!1);for(let p=16;p<64;p++){let m=nr[p-15],h=nr[p-2],g=xn(m,7)^xn(m,18)^m>>>3,b=xn(h,17)^xn(h,
19)^h>>>10;nr[p]=b+nr[p-7]+g+nr[p-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=xn(c,6)^xn(c,11)^xn(c,25),h=l+m+dk(c,u,d)+hP[p]+nr[p]|0,b=(xn(r,2)^xn(r,13)^xn(r,22))+lk(
r,s,i)|0;l=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(r,s,i,a,c,u,d,l)}roundClean(){La(nr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),La(this.buffer)}},Zp=class extends Wp{constructor(){super(32,pk)}};var Uu=ik(()=>new Zp,ak(1));var gP=16,mk=e=>jp(e.slice(0,gP));function Aa(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}
return Uint8Array.from(n)}var or=e=>mk(Uu(Aa(e))),Gp=e=>jp(Uu(Aa(e))),Ys=class{constructor(t){this.known=new Map;this.start=ck.create(Uu,sk(t))}of(t){let n=this.known.get(t)??mk(this.start.clone(
).update(Aa(t)).digest());return this.known.set(t,n),n}};var fP=8,hk="1",Js=e=>e.trim()?or(e.trim().normalize("NFC")).slice(0,fP):Z.noNotice,gk=(e,t)=>e===Z.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:Js(
t),fk=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},vn=e=>ft(
e.kind)!==M.none&&fk(e).some(t=>t!==""),yk=(e,t,n)=>`${e||Z.formUser}, ${fe(t)}, ${Z.notice(n)}`,Ku=e=>`${Z.withdrawn}, ${fe(e)}`,Qs=e=>/^(da )?(rut|thu hoi)\b/.test(X(e).trim()),Bu=e=>e.startsWith(
`${Z.withdrawn}, `),bk=e=>e.endsWith(Z.oldTerms)?e:`${e.trim()}${Z.oldTerms}`,yP=(e,t)=>t.of("consent",e.consent.trim(),...fk(e)),ei=(e,t)=>[hk,t.name,yP(e,t)].join(".");function ko(e,t){if(
!e.consent.trim())return e.consentMark?"ended":"none";if(Qs(e.consent))return"withdrawn";let[n,o,r]=e.consentMark.split(".");return n===hk&&r&&(!t||o!==t.name)?"unknown":t&&e.consentMark===ei(e,t)?
"given":"ended"}var wk=(e,t)=>!Qs(e)&&e.trim()!==""&&!e.includes(Z.notice(Js(t))),kk=e=>e.split(Z.notice(""))[1]?.trim()??"";var xk=Nn(le.map(Lt));function ju(e){let t=e.split(/[,;\n]/).map(r=>r.trim(
)),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?xk(`${s}, ${t[r+1]}`):void 0,a=i??xk(s);i&&(r+=1),a?n.add(a):s&&o.push(s)}return{fields:le.filter(r=>n.has(Lt(r))),unknown:o}
}var bP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,xo=e=>bP.test(e),vk=(e,t,n)=>xo(e)&&e>=t&&e<=n,Sk=({shown:e,updated:t},n,o)=>[e,t].find(r=>vk(r,n,o))??"";function Rk(e,t,n,o){return e.hasRows?e.witnessed?
e.witnessed:e.complete?Sk(e,t,n)||n:!o&&vk(e.shown,t,n)?e.shown:"":""}function Ok(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let o=Sk(e,t,n);if(o)return{witnessed:o};
let r=e.shown!==""&&!(xo(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function wP(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?Ts[t].withoutRows:e.some(
n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:_.reported}function Tk(e,t,{last:n,isWitness:o,...r},s,i,a){let c=wP(e,t),u=
c!==_.missing&&c!==_.fix&&c!=="",d=g=>g.reduce((b,w)=>w.updated>b?w.updated:b,""),l=e.filter(({isPending:g})=>!g),p={...r,updated:d(l),hasRows:l.length>0,complete:u},m=Rk(p,n,i,o),h=c===""?"":_f(s,m,
a);return{status:c,timeliness:h,count:e.filter(g=>!g.isNone).length,first:m,witness:Ok(p,n,i),updated:d(e),order:kP(c,h),pending:e.length-l.length}}function kP(e,t){let n={[_.missing]:0,[_.fix]:10,[
_.reported]:20,[_.none]:30,[_.approved]:40,"":50},o={[we.overdue]:0,[we.late]:1,[we.grace]:2,[we.open]:3,[we.onTime]:4,"":5};return n[e]+o[t]}var xP=3,Ck=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,
"")??"";function $k(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){for(let a of new Set([X(At(s)),Ck(i.code)]))if(a){let c=o.get(a);c?c.push(
i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?Ck(r):X(At(r)))??[];return s.length>xP?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var ti={full:
"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},vP=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,SP=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,RP=4e5,OP=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],zr=(...e)=>new RegExp(e.join("|"),"i"),TP=[[zr("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[zr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[zr("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[zr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[zr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
zr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],CP=zr("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function Lk(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:OP.find(([s])=>n[2].startsWith(
s))?.[1]??"other",code:r}}if(t.length||CP.test(e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=TP.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function Ak(e,t){let n=e.slice(0,RP),o=[...n.matchAll(vP)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:
i.index+i[0].length})).filter(({email:i})=>!SP.test(i)&&t(i)),r=new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),l=o.slice(0,u).reverse().find(
m=>m.email!==i),p=Lk(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??Lk(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?s.add(i):p&&!(r.has(i)&&p.code==="")&&r.set(i,{email:i,...p})}),{bounces:[
...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var dn=100,Hp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function $P(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!In(o)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),St(e)===te.merged){let s=t.named(r);r?
s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}
):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function LP(e,t,n){let o=[],r=e.code.trim(),s=
e.parent.trim();r?r.length>dn?o.push({column:"code",problem:{key:"roster.codeLong",with:{most:dn}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):Hp(s)&&
!t.has(j(s))&&o.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:s}}}),o.push(...$P(e,n));for(let{text:i,suggest:a,reason:c}of Le(e.email).bad)o.push({column:"email",problem:a?{
key:"roster.askEmail",with:{text:i,suggest:a}}:c==="URL_IN_EMAIL"||c==="PHONE_IN_EMAIL"?{key:`email.${c}`}:{key:"roster.badEmail",with:{text:i}}});for(let i of $f(e.phone))Fr(i).ok||o.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!Eo(e.required)&&o.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&pe(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),o}function Wu(e,t){let n=e.code.trim(),o=
Object.prototype.hasOwnProperty.call(t,n)?t[n]:void 0;if(!o)return;let r=o.email.split(", "),s=Le(e.email).emails.map(Re),i=r.filter(a=>s.includes(Re(a))||e.email.toLowerCase().indexOf(a.toLowerCase(
))>=0);return i.length&&(o.why!==void 0||i.length===r.length)?{...o,email:i.join(", ")}:void 0}function Zu(e,t){let n=(Wu(e,t)?.email??"").split(", ").map(Re);return Le(e.email).emails.filter(
o=>!n.includes(Re(o)))}function AP(e,t){let n=Wu(e,t);if(!n)return[];let{email:o,why:r}=n,s=E(n.day);return[{column:"email",problem:r?{key:"roster.returnedEmail",with:{text:o,day:s,why:ti[r]}}:{key:
"roster.refusedEmail",with:{text:o,day:s}}}]}function _a(e,t={},n=()=>{}){let o=new Map;for(let s of e.map(({code:i})=>j(i)))s&&o.set(s,(o.get(s)??0)+1);let r=Ne(e);return e.map(s=>{try{return[...LP(
s,o,r),...AP(s,t)]}catch(i){return n(i),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Vp=e=>Object.fromEntries(e.map(t=>[t,""])),_P=["unit",...le],Pk=e=>_P.every(t=>e[t].trim()===""),xe=
e=>oo(e.usage)===ye.stopped;function PP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function EP(e,t,n,o){let r=[],s=(i,a)=>{r.push({column:
i,problem:a})};e.unit.trim()?t===void 0&&s("unit",PP(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!oo(e.usage)&&s("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!ta(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Hc(i.problem)});return r}
function MP(e,t){return{blank:!1,active:!0,pending:!1,unit:qp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Vp(["unitName",...Qn]),rowId:t}}}function qp(e,t){try{return e()}catch{return t}}function NP(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function IP(e,t,n,o,r,s,i){let a=Pk(e),c=e.unit.trim();if(a)return{blank:a,active:!1,pending:!1,unit:c,isNone:!1,review:"waiting",consent:ko(e,o),
faults:[],remarks:[],own:Vp(["unitName",...Qn])};let u=i??tr(e),d=t.get(c),l=xe(e),p=Fn(e,o),m=l?[]:EP(e,d,u,r);!l&&p==="returned"&&m.push({column:"",problem:Hc(cu(e.comment))});let h=l?[]:
u.findings.filter(v=>v.level!=="fault").map(({field:v,problem:R})=>({column:v,problem:Hc(R)}));!l&&e.review.trim()&&au(e,o)&&h.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:g}=ju(
e.fixFields);!l&&g.length&&h.push({column:"",problem:{key:"account.fixUnknown",with:{text:g.join(", ")}}});let b=ko(e,o);!l&&vn(e)&&h.push(...NP(b));let w=Go(e,o).join(", ");return!l&&w&&
e.comment.trim()&&h.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:w}}}),{blank:a,active:!l,pending:!l&&!Et(e,s),unit:c,isNone:ft(e.kind)===M.none,review:p,faults:m,
remarks:h,reading:u,consent:b,own:{unitName:d??"",faults:"",remarks:"",changed:w,rowId:n,addressKey:u.addressKey,mask:""}}}function DP(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(
o.rowId)?o.rowId:qp(()=>Pk(o),!1)?"":t();return n.add(r),r})}function FP(e){let t=new Map;for(let n of e){if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):
o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function zP(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:
d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,email:l.emailKey}]}),i=Qw(s,n.map(({code:a,name:c})=>({code:a,name:c})),
o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let l of a.map(p=>r.get(p)))(c==="fix"?l?.faults:l?.remarks)?.push(d)}}function UP(e,t){let n=new Map;return e.forEach(({
updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let l={isPending:i,isNone:c,hasFault:d.some(yn),review:u,updated:o},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}
function KP(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>xo(d)&&d< i?"":d,c=Tk(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:
o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:vt(e.extendedTo)},o.now,o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:St(e)===te.dissolved?"0":
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:oa(n)?"1":"0"},standing:c}}function BP(e,t,n){let o=UP(e.accounts,t),r=Wc(e.units,e.round),s=_a(e.units,e.refused,n);
return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Vp(Lr)};let u=s[a];if(!e.round||!at(e.round))return{blank:c,pending:0,faults:u,obligation:
qp(()=>r(a),"report"),own:{..._k(Lr,i),faults:qc(u)}};try{let d=o.get(i.code.trim())??[],l=r(a),{cells:p,standing:m}=KP(i,d,l,e),{witness:h,pending:g}=m;return{blank:c,faults:u,obligation:l,pending:g,
witness:h,own:{...p,faults:qc(u,p.status===_.missing?g:0)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{..._k(Lr,i),faults:qc(u)}}}})}
var _k=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Ek(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=$k(e.units),s=DP(e.accounts,e.newId),i=
e.accounts.map((a,c)=>{try{return IP(a,o,s[c],e.markKey,r,e.round,e.readings?.get(a))}catch(u){return n(u),MP(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);FP(i),zP(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:aa(a.faults),remarks:Wf(a.remarks),mask:Gf(a.faults)});return{accounts:i,units:BP(e,i,n),broke:t}}function ni(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!Bu(t.consent)?{consent:Ku(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Pa=(e,t,n,o)=>t.flatMap((r,s)=>{let i=ni(e,r,n.accounts[s]);
return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function Ur(e){return Object.fromEntries(gn.map(t=>[t,Zf(e.faults,t)]))}var Ke=(e,t,n=!1,o)=>Kr(e,
e.round(),t,n,o);function Kr(e,t,n,o=!1,r){let s=Ek({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),
lastWitness:e.lastWitness(),isWitness:o,...r&&{readings:r}});return e.broke(s.broke),s}var Xp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Mk=(e,t,n)=>e.some(o=>t[o]!==n[o]);function oi(e,t,n){
return e.flatMap((o,r)=>{let s=t.accounts[r].own;return n(o,r)&&Mk(Qn,s,o)?[{index:r,cells:Xp(Qn,s)}]:[]})}function Gu(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&
s!==o.unitName?[{index:r,cells:{unitName:s}}]:[]})}function vo(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&Mk(Lr,s,o)?[{index:r,cells:Xp(Lr,s)}]:[]})}var Yp=(e,t,n)=>e.filter((
{index:o})=>t[o]!==n.accounts[o].own.faults).map(({index:o})=>({index:o,notes:Ur(n.accounts[o])}));function Hu(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",Gu(n,t,o)),e.putOwn(
"accounts",oi(n,t,o)),e.putOwn("accounts",Pa(e,n,t,o)),e.putOwn("units",vo(e.table("units").rows,t,o))}var jP=3;function Ea(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(
i))continue;let c=0,u=a.filter(o).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=jP));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var Vu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
o)=>({index:o,notes:Ur(n)})));function Nk(e,t,n){let o=e.table("accounts").rows,r=Jp(e,{accounts:o,units:[t],typed:[],added:[],readings:n});return e.putNotes("accounts",o.flatMap((s,i)=>s.unit.trim(
)===t?[{index:i,notes:Ur(r.accounts[i])}]:[])),r}function Jp(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i,readings:a}=t,c=e.table("accounts").rows.map(g=>g.faults),u=c.length,d=Ke(e,n,!1,
a),l=(g,b)=>{let w=d.accounts[b];Object.assign(g,w.own,ni(e,n[b],w))};for(let g of r)l(g.cells,g.index);i.forEach((g,b)=>l(g,u+b));let p=s.map(g=>{let{updated:b,by:w,source:v,round:R,answer:T}=n[g],C=
d.accounts[g],y={updated:b,by:w,source:v,round:R,answer:T},f=ni(e,n[g],C);return{index:g,cells:{...Xp(Qn,C.own),...y,...f}}}),m=new Set([...r,...p].map(({index:g})=>g)),h=oi(n.slice(0,u),d,(g,
b)=>!m.has(b)&&o.includes(g.unit.trim())).map(({index:g,cells:b})=>({index:g,cells:{...b,rowId:n[g].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",p),e.putOwn(
"accounts",h),e.putOwn("accounts",Pa(e,n.slice(0,u),d,(g,b)=>!m.has(b)&&o.includes(g.unit.trim()))),e.putOwn("units",vo(e.table("units").rows,d,g=>o.includes(g.code.trim()))),e.putNotes("accounts",Yp(
[...r,...p,...h],c,d)),d}function Ik(e,t){let{notice:n}=e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&wk(o[a].consent,n)).length;return[...n?[
]:[{key:"setting.empty",with:{label:ke.notice.label}}],...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var ri=e=>xe(e)&&e.kind!==M.none&&Cr.every(t=>e[t].trim()==="");function qu(e,t){let n=yc(
e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((o,r)=>t.accounts[r].active||!vn(o)?[]:[{row:o,index:r,isDue:o.updated!==""&&o.updated.slice(0,10)< n}])}var ln=e=>or(
JSON.stringify(gn.map(t=>e[t])));function WP(e,t,n){let o={row:e.rowId},r=Fn(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:_o(cu(e.comment)),...o});for(
let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:_o(c.problem),field:c.field,...o});let i=Go(e,n).join(", "),a=e.comment.trim();return i&&a?s.push({key:"remark",sentence:_o({
key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:"remark",sentence:_o({key:"account.changedSince",with:{columns:i}}),...o}),s}var Be=(e,t)=>e.rowId||`~${t}`,Ma=
e=>({markKey:e.markKey(),round:e.round()}),ZP=(e,t)=>!vn(e)||["given","unknown"].includes(ko(e,t));function Xu(e,t,n=tr(e)){let o={row:e.rowId};return Fn(e,t)==="returned"?[V({key:
"form.confirmReturned"},o)]:ZP(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({field:r,problem:s})=>({key:s.key,sentence:_o(s),field:r,...o})):[V({key:"form.confirmConsent"},o)]}function Br(e,
t,{markKey:n,round:o},r=tr(e)){let s=Object.fromEntries(le.map(c=>[c,e[c]])),i=xe(e),a=!i&&!Et(e,o);return{rowId:Be(e,t),version:ln(e),fields:s,stopped:i,pending:a,mayConfirm:a&&Xu(e,n,r).length===0,
usage:e.usage,answer:Et(e,o)?e.answer:"",says:i?[]:WP(e,r,n),review:Fn(e,n),comment:e.comment,fixFields:ju(e.fixFields).fields.filter(c=>zp(e.kind).includes(c))}}var Bn=(e,t,n)=>Io({dueBefore:
t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:vt(e?.extendedTo??"")},n),rr=(e,t)=>e.flatMap((n,o)=>n.unit.trim()===t&&le.some(r=>n[r])?[{row:n,index:o}]:[]);function Na(e,t){return t.some(
n=>n.mergedInto.trim())?new Map(Ne(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):new Map}var Ia=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=t.get(n.unit.trim());return r===void 0||xe(n)||ft(
n.kind)===M.none||!le.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var Bt=e=>Ar(e.table("rounds").rows),jn=(e,t)=>Bt(e).find(({round:n})=>n.id===t),Dk=e=>Bt(e).find(({round:t})=>t.state==="moving");
function Sn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Qp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Fk=(e,t)=>({...Qp(e),...Qp(t)}),em=({
required:e,onTime:t,reported:n,missing:o,accounts:r})=>Qp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}),zk=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}
)=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var Uk=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Kk=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&
e.frozenAt===""&&t>=e.dueBefore;function tm(e,t){let n=e.round();if(!Kk(n,e.today))return;let o=jn(e,n.id);!o||o.row.frozenAt||Sn(e,o,{...em(Il(Uk(t),n)),frozenAt:e.now})}function GP(e,t,n){let{rows:
o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{
round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(
d).some(l=>u[l]!==d[l]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,
u]));e.append("history",[...c.values()])}function Yu(e,{row:t,round:n,index:o},r,s){GP(e,n,r);let i=Uk(r),a=tu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,As(e.table("units").rows)),c=Kk(n,
e.today)&&!t.frozenAt?{...em(Il(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...zk(t)};Sn(e,{index:o},{closedAt:s,...u,...c,...Fk(la(i),a)})}var Bk=e=>e.log(e.table(
"units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function Ju(e,t,n=()=>!0){let{rows:o}=
e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(
c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",s),e.log(r)}function jk(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>xo(t)&&
!n?[{index:o,cells:{witnessed:t}}]:[]))}var je=e=>e+2,se=class extends Error{constructor(n){super(n.key);this.problem=n}};function Ft(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let o=Ke(e,e.table("accounts").rows);Hu(e,o),Vu(e,o)}return n})}function yt(e,t){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Ft(e,t)??x({key:"workbook.busy"})}
var si=200;function HP(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:lo(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Se.passed||a.review===Se.returned)&&
Go(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=iu(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>ri(t[a])&&t[a].comment).map(
({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),e.putOwn("accounts",s),e.putOwn("accounts",i)}function Rn(e,t,{isWitness:n=!1,withSummary:o=!0}={}){let r=
e.table("accounts").rows;t&&HP(e,r);let s=Ke(e,r,n);if(!t)e.putOwn("units",vo(e.table("units").rows,s,()=>!0));else{Db(e),Bk(e),Hu(e,s);for(let i of["accounts","units"])Ea(e,i,new Set(Object.keys(Q[
i].columns)));o&&e.refreshSummary(),Vu(e,s)}return s}function pn(e,t=!0){let n=Rn(e,!0,{isWitness:!0,withSummary:t});return n.accounts.length===0?(tm(e,n),n):(Ju(e,n),e.rememberWitness(),tm(e,n),n)}
var Wk=e=>({lines:e.slice(0,si),more:Math.max(0,e.length-si)});function VP(e,t){let n=t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function qP(e,t){let n=e.table(
"accounts").rows,o=e.table("units").rows,r=(u,d)=>{let l=n[u],p=t.accounts[u].own.unitName||l.unit.trim();return{tab:Q.accounts.title,row:je(u),unit:p,title:VP(p,l),says:d,link:e.linkTo("accounts",u)}
},s=t.accounts.flatMap(({faults:u},d)=>{let l=Hf(u);return l.length?[r(d,aa(l))]:[]});t.units.forEach(({faults:u,own:d},l)=>{let{name:p,code:m}=o[l];u.length&&s.push({tab:Q.units.title,row:je(l),unit:
p.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",l)})});let i=t.accounts.flatMap(({faults:u},d)=>{let l=u.filter(p=>!Al(p));return l.length?[r(d,aa(l))]:[]}),a=t.accounts.flatMap((u,
d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{index:u,isDue:d}of qu(e,t))d&&a.push(r(u,S({key:"account.keptLong",with:{months:c}})));return{forStaff:Wk(s),forUnits:
Wk(i),remarks:a.slice(0,si)}}function XP(e,t){let n=Us(e,t).filter(({status:c})=>c===_.missing).sort(Ks),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}of n)i.set(
c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,above:u})=>{let d=c.name.trim()||c.code.trim(),l=an({above:u});return(i.get(d)??0)>1&&l?`${d} (${l})`:d};return{missing:n.length,missingUnits:
n.slice(0,si).map(({unit:c,above:u})=>({code:c.code.trim(),name:c.name.trim(),parent:an({above:u}),phone:c.phone.trim()})),group:n.length===0||!Kc(o)?"":S({key:"below.group",with:{round:o.document,
superior:r,deadline:Bn(void 0,o,e.today),names:n.slice(0,si).map(a),more:Math.max(0,n.length-si),ask:s||r}})}}var YP=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:t.accounts.filter(
o=>!o.blank).length,...qP(e,t),...XP(e,t),settings:n});function Zk(e){return yt(e,()=>{let t=pn(e);return e.readyLines(),$(YP(e,t,QP(e,t).map(S)))})}function JP(e){return e?e.dueBefore?[]:[eo(
"dueBefore")]:[{key:"round.none"}]}var QP=(e,t)=>[...JP(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Ik(e,t),...e.lostLog()];var jr={rounds:{},open:[]},
eE=4e4,tE=4,Qu=e=>typeof e.count=="number",ii=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function nE(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;o+=1){let r=
e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var oE={count:0,sum:"0.0"};function Hk({count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=nE(n);return{count:e+o,sum:`${(r+o*i>>>0).toString(36)}.${(
s+o*a>>>0).toString(36)}`}}var rE=e=>Object.entries(e).flatMap(([t,n])=>n.map(o=>`${t}/${o}`)),nm=e=>rE(e).reduce((t,n)=>Hk(t,n,1),oE),Vk=({rounds:e},t)=>ii(e,t)!==void 0;function qk(e,t){let n=[];
return e.forEach(({state:o},r)=>{Kt(o)&&ou(r,t)&&n.push(r)}),n}function om(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return ed(r,n,qk(t,n),[])}function ed({
rounds:e,open:t},n,o,r){let s=n,i={...ii(e,s)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=ii(i,d)??{};if(Qu(h))i[d]=Hk(h,`${l}/${p}`,m);else{let g=a.get(d)??new Map(Object.entries(h).map(
([w,v])=>[w,new Set(v)]));a.set(d,g);let b=g.get(l)??new Set;g.set(l,b),m>0?b.add(p):b.delete(p)}};for(let[d,l]of[[o,1],[r,-1]])for(let p of d.map(m=>ou(m,n)))p&&c(p,l);a.forEach((d,l)=>{i[l]=
Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function rm(e,t){if(!e.open.length)return e;let n=e.open.filter(s=>Kt(t.get(
s)?.state));return{...[...new Set(n.map(Zl))].reduce((s,i)=>ed(s,i,n.filter(a=>Zl(a)===i),[]),e),open:[]}}var Xk=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Yk=({lost:e,
counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),e.length);function sm(e,t,n){var c;let o=new Set(e.open),r=Sy(n),s=new Map;for(let u of qk(t,n)){let d=o.has(u)?void 0:ou(u,n);if(
!d)continue;let l=s.get(d.kind)??Object.create(null);s.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}let i=ii(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([
...Object.keys(i),...s.keys()])){let d=ii(i,u)??{},l=s.get(u)??{};if(Qu(d)){let p=nm(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:p.count})}else a.lost.push(
...Gk(d,l).map(([p,m])=>r({kind:u,matter:p,unit:m}))),a.extra.push(...Gk(l,d).map(([p,m])=>r({kind:u,matter:p,unit:m})))}return a}function Gk(e,t){return Object.entries(e).flatMap(([n,o])=>{let r=
new Set(ii(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var sE=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function iE({rounds:e,open:t}){let n=
Object.keys(e).slice(0,tE),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];return[i,{kinds:a===0?{...c}:aE(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;sE(JSON.stringify(
r))>eE;){let[i]=Object.entries(s).filter(a=>!Qu(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=nm(i[1])}return r}var aE=e=>Object.fromEntries(
Object.entries(e).map(([t,n])=>[t,Qu(n)?n:nm(n)])),Jk=e=>JSON.stringify(iE(e)),Da=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Qk=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),cE=e=>Da(
e)&&(Object.values(e).every(Qk)||typeof e.count=="number"&&typeof e.sum=="string"),uE=e=>Da(e)&&Da(e.kinds)&&Object.values(e.kinds).every(cE);function ex(e){try{let t=JSON.parse(e);return!Da(t)||!Da(
t.rounds)||!Qk(t.open)?void 0:Object.values(t.rounds).every(uE)?t:void 0}catch{return}}var Ve=e=>({round:e.round(),settings:e.settings()}),Wr=e=>e.round()?.id??"",dE=7,ai=(e,t)=>Bc(t)&&e.table(
"units").rows.some(n=>vt(n.extendedTo)>=Y(e.today,-dE));function td(e,t){let{dueBefore:n,graceUntil:o,lettersFrom:r}=e&&(Kc(e)||t)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:n,
graceUntil:o,lettersFrom:r}}function tx(e,t){let n=Kr(e,t.round,e.table("accounts").rows);Yu(e,t,n,t.round.closedAt||e.now)}function lE(e){e.putOwn("units",e.table("units").rows.flatMap((t,
n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function pE(e,t,n){t.keepLedger({...jr,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(_t({...Ve(e),round:n}))}
function mE(e,t,n){for(let o of Bt(e))o.round.id!==n.round.id&&o.round.state==="open"&&at(o.round)&&(tx(e,o),Sn(e,o,{state:Ue.closed}));lE(e),pE(e,t,n.round),Sn(e,n,{state:Ue.open})}function hE(e,t){
tx(e,t),Sn(e,t,{state:Ue.closed})}function So(e,t){let n=Dk(e);return n?(n.round.closedAt?hE(e,n):mE(e,t,n),pn(e,!1),!0):!1}function ci(e,t){e.round()?.state==="moving"&&t.alone(e,()=>So(e,t))}
function nx(e,t,n){Sn(e,n,{state:Ue.moving,closedAt:e.now}),e.settle(),So(e,t)}function ox(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),Sn(e,t,{state:Ue.open}),e.settle(),pn(e)}
function rx(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),So(e,t)}var li="#1f2937",sr="#ffffff",Fa="#1a56c4",ix="1px solid #d1d5db",di=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(
0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),ui=(e,t=2e3)=>di(_r(e,t)),Ro=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,et=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Tn=e=>`\x3ctr>${e}\x3c/tr>`,On=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,Zr=`${On(16,li,sr)};padding:10px 20px 12px`,za=On(14,li,sr),gE=e=>`${On(e,li,sr)};text-align:center`,fE={lead:`${On(17,"#12315f",
"#e3edfd")};border-left:5px solid ${Fa};padding:16px 20px 10px`,until:`${On(16,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Fa};padding:0 20px 16px`,text:Zr,heading:`${On(17,li,
sr)};font-weight:bold;padding:12px 20px 0`,notice:`${On(15,"#5c2b00","#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${On(13,"#4b5563",sr)};border-top:${ix};padding:14px 20px 18px`};
function nd(e,t){let n="background-color:#eef1f5";return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${di(
e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Ro(`${Tn(`\x3ctd align="center" style="padding:16px 8px">\n${Ro(`\n${t.map(yE).filter(Boolean).map(Tn).join(`\n`)}\n`,
` width="600" style="width:100%;max-width:600px;background-color:${sr}"`)}\n\x3c/td>`)}`,` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function yE(e){if(!e[1].length)return"";switch(e[0]){
case"list":return et(Ro(e[1].map(t=>Tn(et("•",`${za};padding:2px 0`,' valign="top" width="16"')+et(ui(t,400),`${za};padding:2px 0`))).join("")),Zr);case"button":return zo(e[2])&&bE(e[1],zo(e[2]));
case"office":return et(sx(e[1]),`${Zr};padding-top:18px`,' align="center"');case"signed":return et(sx(e[1],!1),Zr,' align="right"');case"bar":return et(wE(e[1]),Zr);case"calls":return et(kE(e[1],e[
2]),Zr);default:return et(ui(e[1]),fE[e[0]])}}function sx(e,t=!0){let n=e.split(`\n`),o=n.length-1,r=Tn(et(Ro(Tn(et("",`background-color:${li};font-size:0;line-height:0`,' height="1" width="90"')),
""),"padding-top:4px",' align="center"'));return Ro(n.map((s,i)=>Tn(et(ui(s,200),`${gE(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var bE=(e,t)=>et(Ro(Tn(et(
`\x3ca href="${di(t)}" style="display:inline-block;padding:14px 16px;${On(17,sr,Fa)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${di(e)}\x3c/a>`,
`background-color:${Fa};border-radius:6px;mso-padding-alt:14px 16px`)),""),Zr,' align="center"');function wE(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?et("&nbsp;",
`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(({label:r,count:s,color:i})=>Tn(et("■",On(16,i,sr),' width="22"')+et(r,za)+et(String(s),
`${za};font-weight:bold`,' align="right"')));return Ro(Tn(n.join("")))+Ro(o.join(""))}function kE(e,t){let n=`${za};padding:7px 0;border-bottom:${ix}`,o=' valign="top"';return Ro(Tn(et(ui(e,300),
`${On(14,li,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>Tn(et(ui(r,300)+(i?`\x3cbr>${ui(i,300)}`:""),n,o)+et(xE(s),n,
`${o} align="right" width="118"`))).join(""))}var xE=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Fa};text-decoration:none">${di(t.trim())}\x3c/a>`:di(t.trim())).join("\x3cbr>")||_l;var vE=88e3,SE=200,RE=120,OE=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,TE=e=>_r(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),SE),CE=(e,{about:t},n)=>{let o={state:n,about:t,letters:$E(n)};return{subject:e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),
attachments:e.attachments(o),named:e.named(o)}};function $E(e){let t=_s(e),n=new Map(e.units.map(o=>[Pt(o.code),o.name]));return[...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);
return i?[{label:he(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var LE=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",
body:s=>AE(e,r,s),attachments:[],named:e.named(r)}},AE=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Qc(o)],["text",`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...fn(r)?Qf(
r,o,n):[],...e.asked(t),...ey(t,n),...e.closing?.(t)??[],["text",`${El(o)}\n\n${ty(o)}`],["text","Trân trọng./."],["signed",Qc(o)],["small",
`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function ax(e,t,n){let o=he(e.kind);if(o.to==="staff")return CE(o,e,t);let r=e.about.unit,s=
t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return LE(o,e,t,s===void 0?r:{...r,link:s})}function Gr(e,t,n="unit"){let{insteadOf:o}=e.about,r=ax(e,t,n==="staff"||o!==void 0),s=TE(`${o?
"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${o.join(
", ")}.`]]:[];for(let a=RE;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=nd(s,c);if(a===0||OE(u)<=vE)return{subject:s,html:u,text:Yc(c),attachments:r.attachments}}}function cx(e,t){let{lead:n,until:
o,named:r}=ax(e,t,!0),s=zo(t.links.book),i=io(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",t.links.ofUnit?
"Mở biểu mẫu: bấm nút trong thư mới nhất gửi đến email của đơn vị.":s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,El(t),Qc(t)].filter(Boolean).join(`\n`)}function ux(e,{unit:t,about:
n,kind:o}){let r=he(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!He(n.unit)?!0:e.get(t)===n.unit.status}var im=Z.sentEarly,dx=e=>Kt(Pr(e.state));function od(e){let t=new Map;
return e.forEach((n,o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||dx(n)&&!dx(e[s]))&&t.set(r,o)}),t}function Wn(e){let{rows:t}=e.table("letters");return new Map([...od(t)].map(([n,o])=>{let{state:r,at:
s,why:i}=t[o];return[n,{state:Pr(r),at:s,why:i,early:i.indexOf(im)===0}]}))}var Xt=(e,t,n,o="",r)=>({kind:he(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:me[t],at:n,why:o,...r===void 0?{}:{
subject:r}}),_E=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function PE(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,
i)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function Zn(e,t){let{rows:n}=e.table(
"letters"),o=od(n),r=new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):_E(n[c],i)||r.set(c,i)}),r.size&&e.putOwn(
"letters",PE(n,r)),e.append("letters",s)}var lx=e=>e===void 0||e==="unreadable"?jr:e;function px(e,t,n){let o=rm(e??jr,t);return Vk(o,n)?o:om(o,t,n)}function Hr(e,t,n){return e==="unreadable"?e:sm(px(
e,t,n),t,n)}function rd(e,t){let n=Wr(e),o=Wn(e),r=t.ledger();if(r==="unreadable")return r;let s=px(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),sm(s,o,n)}function sd(e,t,n){
e.settle();let o=rm(lx(t.ledger()),Wn(e));t.keepLedger({...o,open:[...n]})}function mx(e,t,n,o){let r=t.ledger(),s=Kt(Wn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(
e.settle(),t.keepLedger(ed(r,Wr(e),s?[n]:[],s?[]:[n])))}function id(e,t){let n=lx(t.ledger());t.keepLedger(om({...n,open:[]},Wn(e),Wr(e)))}var hx=[1e3,4e3],EE=6,ir=class extends Error{};function Oe(e,
t){for(let n=0;;n+=1)try{return t()}catch(o){if(n>=hx.length||o instanceof se||o instanceof ir)throw o;e.sleep(hx[n])}}function Vr(e,t,n){return Oe(t,()=>{for(let o=0;o< EE;o+=1){let r=t.alone(e,n);
if(r)return r.value}throw new ir("the lock is not to be had")})}var ME=27e4,NE=25,IE=2400,DE=5,ad=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(NE,Math.floor(IE/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof se)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>ME&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Vr(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:l})=>[d,l])),a=new Map(s.map((
{code:d,email:l})=>[d,l])),c=new Map(o.toRecord),u=[];for(let d of t){let l=ux(i,d)?this.readdressed(d,a.get(d.unit??"")):Xt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(
l)?(u.push(l),c.set(d.key,this.beingSent(l))):c.set(d.key,Xt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return Zn(n,c),sd(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??Gr(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=su(Ic(n),pa(this.state.settings));if(!r.to)return Xt(t,"failed",
this.now,S(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??Gr(t,this.state);return this.written.set(t,n),Xt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Xt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=DE&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Oe(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Xt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Xt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Oe(this.post,()=>this.post.keepJournal(n))}};var FE=400;function gx(e,t,n,o,r=o){let s=na(e.settings),i=co(e),a=so(e.units),c=e.deadline.dueBefore?zc(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],l=Math.min(FE,Xe(t,n>c?n:c));for(let p=0;p<=l;p+=1){let m=Y(t,p);if(s.sends(m)){let{line:h,
held:g}=zE(e,{history:i,under:a},m,p===0?r:o,d,u);d=g,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!p&&c< m)&&(u.unreached=UE(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function zE(e,{history:t,under:n},o,r,s,i){let a=uo(e,o,t,n);i.dropped+=s.filter(p=>!a.wanted.has(p)).length;let{go:c,held:u,recipients:d}=Er(a.letters,r,
e.settings.quotaReserve),l={};for(let p of c)l[p.kind]=(l[p.kind]||0)+1,t.assume(p,o);return{line:{day:o,counts:l,recipients:d,held:u.length},held:u.map(({key:p})=>p)}}var UE=({units:e,isClosed:t},n,
o)=>e.filter(r=>!t&&He(r)&&r.emails.length&&!n.of(Pt(r.code))?.last&&r.extendedTo<=o).length;function fx(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return Ua({day:"",counts:t,recipients:0,held:
0})}function Ua({counts:e,held:t}){let n=nu.flatMap(o=>e[o]?[[e[o],he(o).label]]:[]);return S({key:"letter.dayCounts",with:{kinds:n,held:t}})}var ar=class extends se{constructor(n,o){super(n);
this.preview=o}},qr=(e,{confirmed:t},n,o)=>[...KE(e),...BE(e,t,o),...jE(n).map(r=>({about:"ledger",why:r}))],KE=({round:e})=>e&&!at(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function BE(e,
t,n){let o=Af(t,e),{dueBefore:r,lettersFrom:s}=td(e.round,n);return!o.length||!r||!s?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:o.map(a=>S({key:"letter.change",with:a})).join("; ")}}}]}
function jE(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Xk(e)?[]:WE(e)}function WE(e){let t=Yk(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var ZE=60;function pi(e,t){let n=co(e),o=so(e.units);for(let r=0;r<=ZE;r+=1){let{letters:s}=uo(e,Y(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:fx(s)}}}return{key:"letter.previewNone"}}var cd=e=>JSON.stringify(_t(e));var GE=7*6e4,Oo=({lease:e},t)=>e.by!==""&&e.until>t;function yx(e,t){let n=e.newId();return Vr(e,
t,()=>{let o=t.post();if(!(Oo(o,e.now)&&o.lease.by!==n))return t.setLease({until:ys(bc(e.now)+GE),by:n}),o})}function bx(e){try{Oe(e,()=>e.setLease({until:"",by:""}))}catch{}}var wx=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,am=e=>e.replace(wx,S({key:"letter.linkLeftOut"})).trim(),kx=e=>e.search(wx)<0?e.trim():"";var HE=10;
function ud(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var mi=({at:e,result:t,appointed:n,note:o})=>[[`${E(e)}:`,
t.trim(),E(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),xx=e=>Date.parse(`${e}Z`)/6e4,vx=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&xx(t.at)-xx(s)< HE);function Sx(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}
var cm=10*6e4;function hi(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var Xr=e=>Sx(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),um=(e,t)=>`${e}?k=${t}`;function gi(e){let t=e.linkKey();if(!t||Xr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=hi(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?um(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var fi=({rowId:e,
approved:t})=>Zo(`${e} ${t}`);var Rx={page:0,group:0,person:0},VE=({pageName:e,accountName:t})=>tn([e,t].map(kx).find(Boolean)??"");function qE(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...Rx},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
Z.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])ft(o.kind)===M[d]&&(c.byKind[d]+=1);Fn(o,e.markKey())==="returned"&&c.returned.push({title:
VE(o),comment:am(o.comment),mark:fi(o)});for(let d of a.filter(yn))d.column===""&&(ca(d)||c.faults.some(p=>Vf(p,d)))||c.faults.push(d)}),n}var XE=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...Ic(e.email.trim()?e.email:""),phone:e.phone,obligation:n??Cs(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:vt(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??Rx,faults:r?.faults??[],returned:r?.returned??[]});function YE(
e,t,n=""){let o=qE(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...XE(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function dm(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:Y(r,1),t)}function JE(e,t){let n,o=()=>{try{return ud(e.table("calls").rows,t)}catch(r){if(
r instanceof se)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&mi({...s,note:am(s.note)})}}var Yr=(e,t)=>lm(e,t,e.round());function lm(e,t,n){let o=e.settings(),r=gi(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=td(n,ai(e,n));return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},isClosed:Bc(n),settings:{...o,lettersFrom:a},units:YE(e,t,r&&e.linksRenewed()),register:Wn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:JE(e,n?.id??"")}}
function dd(e,t,n=Ke(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Yr(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?dm(e.now,s,e.now):
void 0,zones:t.zones()}}}var QE={state:me.sent,why:""},eM=()=>({state:me.held,why:S({key:"letter.cutBefore"})}),Ox=()=>({state:me.unknown,why:S({key:"letter.cut"})});function Tx(e,t){let{rows:n}=
e.table("letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===me.sending&&r.set(i,t?.at===c?eM():Ox());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:
t.at})};for(let i of[...t?.doubt??[],t?.key??""])s(i,Ox());for(let i of t?.gone??[])s(i,QE);Zn(e,r)}var tM=new Set([...Object.keys(Dc),"dueBefore","graceUntil","lettersFrom"]);function yi(e,t){let n=
e.filter(({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&tM.has(s??""));return t===void 0||t.name!==""?n:[...n,eo("name")]}function Cx(e,t,n,o){let r=S({key:"letter.heldSubject",with:{day:
E(o)}}),s=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:r,html:nd(r,s),text:Yc(s)}}function $x(e,t,{toldHold:n},{problem:o,
preview:r}){let s=S(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(s),t.send({...Cx(s,
r?S(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var nM=12e4,oM=6e4,rM=2e3,sM=1e4;function iM(e,{register:t}){let n=({key:o})=>t.get(
o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function aM(e,t,n,o){if(Er(t,n,o).held.length===0)return n;let r=Oe(e,()=>e.renewsIn());if(r>nM||r<-oM)return n;e.sleep(Math.max(0,
r)+rM);let s=Oe(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(sM),s=Oe(e,()=>e.quota());return s}function cM({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,u=S({key:
"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${S(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function uM(e,t,{
toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of i)c.set(u,{...d?{kind:he(d).label}:{},...l?{unit:l}:{},state:me[p],at:e.now,why:S(m)});for(let u of s)c.set(
u.key,Xt(u,"held",e.now,S({key:"letter.quota"})));for(let u of o)c.set(u.key,Xt(u,"held",e.now,S(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Vr(e,t,()=>{Zn(e,c),a&&sd(e,t,[])})}function dM(e,{sent:
t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Oe(e,()=>e.setRefused(s))}function Ax(e,t,n){let o=Vr(e,t,()=>{Tx(e,n.inFlight);let r=pn(e);
return e.settle(),{checked:r,compared:rd(e,t)}});return n.inFlight&&Oe(t,()=>t.closeJournal()),o}function lM(e,t,n,{checked:o,compared:r}){let s=Ve(e);n.confirmed||Oe(t,()=>t.setConfirmed(_t(s)));let[
i]=qr(s,n,r,ai(e,s.round));if(i)throw new ar(i.why,i.about==="plan"?pi(Yr(e,o),e.today):void 0)}function pM(e,t,n,o,r){let s=Ax(e,t,n);lM(e,t,n,s);let{checked:i}=s,a=Oe(t,()=>t.quota()),c=Oe(t,()=>dd(
e,t,i,a)),u=uo(c,e.today),d=iM(o(u,c),c),l=r?0:c.settings.quotaReserve,p=r?a:aM(t,d,a,l),{go:m,held:h}=Er(d,p,l);m.length&&Oe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let g=new ad(e,t,
c,p,n.refused,r),{outcome:b}=g;try{g.run(m),uM(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(w){throw g.leaveWord(),w}return m.length&&Oe(t,()=>t.closeJournal()),dM(t,b,n),e.broke(u.broke.map(({error:
w})=>w)),cM(b,h.length,u.broke.length,m.length===0&&h.length>0)}var mM=e=>e instanceof se?e.problem:e instanceof ir?{key:"letter.sheetBusy"}:{key:"letter.runFailed"};function Lx(e,t){try{Oe(e,(
)=>e.setLastRun(t))}catch{}}function _x(e,t,n){let o=yx(e,t);if(o)try{return n(o)}finally{bx(t)}}var pm=(e,t,n,o="")=>_x(e,t,r=>pM(e,t,r,n,o)),ld=(e,t)=>{_x(e,t,n=>Ax(e,t,n))};function hM(e,t,{runner:
n,dry:o}){let r=Oe(t,()=>e.compileSettings());Oe(t,()=>ci(e,t));let[s]=yi(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new se(s);if(!e.isStaff(n))throw new ar({key:"letter.runnerLeft",
with:{email:n}});let i=pm(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",why:"",dry:i.isDry?o||e.today:""}}function Px(e,t){let n=Oe(t,()=>t.post()),{runner:o,lastRun:r,did:s,dry:i}=
n;if(!(!o||Oe(t,()=>t.me())!==o))try{let a=hM(e,t,n);a&&Lx(t,a)}catch(a){let c=mM(a),u=`${E(e.today)}: ${S(c)}`;if(Lx(t,{lastRun:r,did:s,trouble:u,why:Or(c),dry:i}),a instanceof ar&&a.preview&&$x(e,t,
n,a),!(a instanceof se))throw a}}var bi={is:"nobody"},Ee=e=>"email"in e?e.email:"",To=e=>e.is==="link"?Z.byLink(e.unit):Ee(e);var gM=e=>e;function pd(e){let t=new Set,n=new Map;for(let o of e.map(
N))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var fM=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function md(e,t,n=gM){return t===""?"":e.choices?Sf(e,t):
e.format==="time"?fM(t)?t:"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}var Ex="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function mm(e){let t="";for(let n=0;n< e.length;
n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(o,3)+1;s+=1)t+=Ex.charAt(r>>18-6*s&63)}return t}function Mx(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];
for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);return s*64+(a?Ex.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}
function Nx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var hm={unit:"lk1u",preview:"lk1p",test:"lk1t"},Ix=".",hd=()=>W().check(Ht(800)),wi=
e=>or(`address ${e}`),yM=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function bM(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),
address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:void 0}var Ka=class{constructor(t){this.keyed=new Ys(t)}write(t){let n=yM(t);return[hm[t.kind],...n.map(o=>mm(Aa(
o))),this.sealOf(t.kind,n)].join(Ix)}read(t){let[n,...o]=t.split(Ix),r=Object.keys(hm).find(a=>hm[a]===n),s=o.slice(0,-1).map(a=>Nx(Mx(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=bM(r,s);
return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return mm((o.match(/../g)??[]).map(
r=>parseInt(r,16)))}};var wM=8,ki=class{constructor(t){this.name=Gp(`name of ${t}`).slice(0,wM),this.keyed=new Ys(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Dx=e=>Gp(e.join(`\n`));
var xi=(e,t)=>e!==""&&Re(e)===Re(t),Gn=(e,t)=>t.some(n=>xi(n,e));function Fx(e,t){return t?{staff:e.filter(n=>Gn(n,t)),kept:t.filter(n=>Gn(n,e))}:{staff:[...e],kept:void 0}}var zx=(e,t)=>e.filter(
n=>!Gn(n,t));var kM=()=>Date.now().toString(36).slice(-6).toUpperCase();function Jr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());
console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(" | ")}`)}function Qr(e){if(e instanceof se)return e.problem;let t=kM();return Jr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Ux=
"0.1.0, bản 9c754aaa";var Kx=e=>`draft/${e}/count`,Bx=e=>`draft/${e}/kept`,jx=(e,t)=>`draft/${e}/${t}`;var xM=e=>e!==void 0&&Date.now()-Number(e)>7776e6,gm={get(e){let t=
PropertiesService.getUserProperties().getProperties();if(xM(t[Bx(e)]))return gm.drop(e),"";let n="";for(let o=0;o< Number(t[Kx(e)]??0);o+=1)n+=t[jx(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(
t.length/2500);for(let r=0;r< o;r+=1)n[jx(e,r)]=t.slice(r*2500,(r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Kx(e)]:String(o),[Bx(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var jt="Sổ Tài Khoản",Wx="Khai báo tài khoản Facebook",fm=
"Cần sửa: ",Co={ours:`${jt}: `,headings:"dòng tiêu đề",roster:"danh sách đơn vị",review:e=>`cột ${e}, duyệt`,own:e=>`cột ${e}, sổ tự ghi`,tab:e=>`thẻ ${e}`},ym=e=>`Mã sổ: ${e}`,Ie={title:
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK",today:"Tính đến ngày",chart:"Tình hình báo cáo",timeliness:{title:"Theo thời hạn",unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn"},status:{title:
"Theo trạng thái",unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành"},units:"Số đơn vị",required:"Phải báo cáo",share:"Tỷ lệ",sum:"Cộng",byKind:"Theo loại đơn vị",noKind:"Chưa ghi loại đơn vị",
bySuperior:"Theo cấp trên",province:"Trực thuộc tỉnh",accounts:{title:"Theo loại tài khoản",count:"Số tài khoản",unknown:"Chưa rõ loại"},allAccounts:"Số tài khoản, trang, nhóm",rounds:{byUnit:
"Các đợt, theo đơn vị",byAnswer:"Các đợt, theo câu trả lời",rows:"Số dòng"}};var Rt=e=>(e>26?Rt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Zx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(
0)-64,0),cr=(e,t=e)=>`${Rt(e)}2:${Rt(t)}`;function vi(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var Gx=/^[=+\-@\t\r\n＝＋－＠']/,Cn=
e=>Gx.test(e)?`'${e}`:e,vM={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},ur=e=>vM[e.format??"text"];function gd(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):Cn(t);if(n==="text")return Cn(t);let o=bc(t);return Number.isFinite(o)?new Date(o):Cn(t)}var SM=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},RM=e=>SM(e)?ys(e.getTime()):"";function fd(e,t){if(t instanceof Date){let o=RM(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Gx.test(n.slice(1))?n.slice(1):n}var Hx=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function bm(e,t,n){let o=Hx(t);return Hx(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function yd(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var OM=3,bd=(e,t)=>e&&e.indexOf(fm)!==0?e:t?fm+t:"",TM=e=>e.length<40&&/\d/.test(e),tt=e=>Q[e].columns;function wm(e,t,
n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(tt(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>At(u)===At(i.heading)):a;if(c<0)throw new se({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function CM(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function $M(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var LM=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return pd(n<0?[]:t.map(o=>o[n]))},AM={accounts:"rowId",units:"code"},Ba=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=AM[t];let[r=[],...s]=CM(n),i=$M(s);this.headings=r,
this.lines=i,this.positions=wm(t,Q[t].title,r);let a=Object.entries(tt(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:l,at:p})=>fd(l,d[p]))),u=o??LM(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=md(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>tt(this.tab)[
r.get(i)];return bm(t,[...r.keys()],(i,a)=>gd(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,l)=>ur(s(a+l))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-je(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(je(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[je(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=bm(t.map(
c=>c.index),[1],()=>0).length>OM,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>je(u)):t.map(
c=>je(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>je(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-je(0)][a],r=t.map(({index:i})=>je(i)),s=r.flatMap(i=>n.filter(a=>TM(o(i,a))&&ur(tt(this.tab)[a])==="@").map(a=>`${Rt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=je(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Jn(tt(this.tab));
for(;;){let o=je(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=yd(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>je(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[je(h.index),
h.notes])),d=new Map(o.map((h,g)=>[r[g],h])),l=this.sheet.getRange(s,a,i-s+1,c-a+1),p=l.getNotes(),m=p.map((h,g)=>h.map((b,w)=>{let v=u.get(s+g)?.[d.get(a+w)??""];return v===void 0?b:bd(b,v)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var dr=({tab:e,positions:t})=>Object.entries(tt(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function _M(e,t,n=()=>!1){let o=
Vx(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),qx(o,d)}),r}function Vx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var qx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function PM(e,t,n,o,r){let s=Vx(n),i=o,a=_M(wd(e),n,EM(e,r)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return i=Xx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),qx(s,c),p?{key:"setup.headingBack",with:{tab:Q[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:Q[e].title,column:l}}});return{now:s,columns:i,did:a}}
var EM=(e,t)=>n=>Object.values(tt(e)).some(o=>o.heading===n&&(o.since??0)>t),wd=e=>Object.values(tt(e)).map(({heading:t})=>t);function Xx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Yx(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:r,columns:p,positions:
wm(e,Q[e].title,d)});if(i.some(d=>d!=="")){let d=PM(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Xx(t,s,wd(e).length),u=a(wd(e),n||t.getLastRow()===0,c);return u.isNew||km(u),{open:u,
did:[]}}function km({tab:e,sheet:t}){let n=wd(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Jx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[Zx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function ja(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=Jx(e,t);return`${n} ${r} ${o} ${s}`}var Si=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=Jx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),Ri=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),xm=e=>e.toLowerCase();var Sm=e=>e.getEmail().toLowerCase();function kd(e,t,n){let o=
e.getEditors().map(i=>({user:i,email:Sm(i)})),r=i=>Gn(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!Gn(i,s)),others:o.filter(({email:i})=>!r(i)&&!(
i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function MM({tab:e,positions:t,linkOnly:n}){let o=i=>vi(dr({tab:e,positions:t}).filter(({column:a})=>a.writer===i).map(({at:a})=>a)),r={name:
Co.headings,range:"1:1",open:[]};if(e==="units")return[{name:Co.roster,range:"",open:n?[]:o("us").map(([i,a])=>cr(i,a))}];let s=(i,a)=>o(i).map(([c,u])=>({name:a([...new Set([c,u])].map(Rt).join(
"–")),range:cr(c,u),open:[]}));return e==="accounts"?[r,...s("staff",Co.review),...n?s("us",Co.own):[]]:e==="log"&&!n?[r]:[{name:Co.tab(Q[e].title),range:"",open:[]}]}var Qx=e=>e.getA1Notation(),e0=
e=>e.getEditors().map(Sm),NM=(e,t,n)=>ja(e.range,n)===ja(t.range,n)&&Si(e.open,n)===Si(t.open,n),vm=({editors:e},t)=>t.filter(n=>!e.includes(n));function IM(e,{staff:t,unseen:n,owner:o},r){let s=
e.editors.filter(Boolean);return vm(e,t).length===0&&s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=vm(e,n).length}var Oi=class{constructor(t){this.people=t;this.hiddenStay=!1;
this.me=Sm(t.me)}ensure(t){let n=MM(t),o=t.made?[]:this.ours(t,n),r=(a,c)=>a.name===c.name&&NM(a,c,t)&&!a.warns&&IM(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(
a,c)));return i.forEach(({protection:a})=>a.remove()),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,vm(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||
i.length?[{key:"setup.rights"}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:c.getDescription(),range:""})),a=
t.getProtections(s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Co.ours)!==0)return[];let l=
d??Qx(c.getRange()),p=l!==""&&o.some(m=>ja(m.range,n)===ja(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Co.ours.length),open:l?[]:c.getUnprotectedRanges().map(Qx),
warns:c.isWarningOnly(),editors:e0(c)}]})}stopsNobody(t){let n=e0(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}){let{staff:s,unseen:i,others:a,owner:
c,me:u}=this.people,d=o?t.getRange(o).protect():t.protect();d.setDescription(Co.ours+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?d.addEditors([...new Set([this.me,...s,
c])].filter(Boolean)):d.addEditor(u).addEditors([...s,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);
this.letUnseenIn(d,i),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let o of n)try{
t.addEditor(o)}catch{}}};var lr='*LEN("STK")',t0={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],
quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function n0(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${Rt(s)}$1="${tt(e)[a].heading}")*${c}`);
return{colour:n,columns:[[s,Math.max(...r)]],formula:`=(${i.join("+")})${lr}`}}var Rm=e=>t=>`$${Rt(e.get(t))}2`,o0=e=>(t,n)=>`(${Rm(e)(t)}="${n}")`;function DM(e){let[t,n]=[Rm(e),o0(e)],o=(
...r)=>r.map(s=>[e.get(s),e.get(s)]);return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",_.missing)}${lr}`},n0("units",e,"fix",[{key:"status",holds:n("status",_.fix)},{key:
"timeliness",holds:n("timeliness",we.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n("status",_[r])}${lr}`}
)),{colour:"late",columns:o("timeliness"),formula:`=(${n("timeliness",we.overdue)}+${n("timeliness",we.late)})${lr}`}]}function FM(e){let[t,n]=[Rm(e),o0(e)],o=r=>[[e.get(r),e.get(r)]];return[{colour:
"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${lr}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:`=(${t("changed")}<>"")${lr}`}
,n0("accounts",e,"fix",[...$r.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Se.returned)}]),{
colour:"approved",columns:o("review"),formula:`=${n("review",Se.passed)}${lr}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${lr}`}]}var zM={units:DM,accounts:FM},UM=e=>Ri(
String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),KM=e=>e.getRanges().map(t=>t.getA1Notation()),r0=e=>e.columns.map(([t,n])=>cr(t,n));function BM({sheet:e},t,n){let o=e.getRangeList(
t.flatMap(s=>r0(s))).getRanges(),r=t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(t0[s.colour][0]).setFontColor(t0[s.colour][1]).setRanges(o.splice(0,
s.columns.length)).build());e.setConditionalFormatRules([...r,...n])}function Wa(e){let t=zM[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:
s,formula:UM(s)})),o=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===Ri(s.formula)&&Si(KM(o[i].rule),e)===Si(r0(s),e))?[]:(BM(e,t,
n.filter(s=>!o.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var jM="#e8f0fe",WM="#f1f3f4",s0=e=>e.writer==="us"?WM:jM,xd=({tab:e})=>({tab:Q[e].title});
function i0({sheet:e},t){for(let n of new Set(t.map(({column:o})=>ur(o)))){let o=t.filter(({column:r})=>ur(r)===n).map(({at:r})=>r);e.getRangeList(vi(o).map(([r,s])=>cr(r,s))).setNumberFormat(n)}}
function ZM(e){let t=dr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>xm(i[r-1])!==xm(ur(s))));return i0(e,o),o.length?[{key:
"setup.formats",with:xd(e)}]:[]}var a0=e=>dr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(cr(t))}]:[]),c0=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),GM=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function u0(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function HM(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of a0(e)){let i=s.getDataValidations(),a=i[0]?.[0],c=a&&GM(a,r,
o.help)?a:c0(r,o.help);u0(()=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:xd(e)}]:[],...n.length?[{key:"setup.table",with:{...xd(e),columns:
n.join("”, “")}}]:[]]}function VM(e){let t=dr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,
d)=>o.get(d+1)?.help??u),a=s.map((u,d)=>o.has(d+1)?s0(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([i]).setBackgrounds([a]).setFontWeight(
"bold").setVerticalAlignment("middle").setWrap(!0),!c}var d0=({sheet:e},t)=>{for(let[n,o]of vi(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function qM(e){let t=dr(e).filter(({at:n,column:o}
)=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return d0(e,t),t.length>0}function XM({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of vi(t.filter(({column:s}
)=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}function l0(e){let{tab:t,sheet:n,rows:o}=e,r=dr(e);n.setTabColor(Q[t].color),n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[
t].frozenColumns),XM(e,r),d0(e,r.filter(({column:i})=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),i0(e,r.filter(({column:i})=>ur(i)!=="@"));
let s=a0(e);s.length&&u0(()=>{for(let{column:i,choices:a,range:c}of s)c.setDataValidation(c0(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i})=>i.help)]).setBackgrounds([r.map(({
column:i})=>s0(i))]).setFontWeight("bold").setVerticalAlignment("middle")}var Om=e=>[...ZM(e),...HM(e)];function p0(e){let t=[VM(e),qM(e)].some(Boolean);return[...Om(e),...t?[{key:"setup.looks",with:
xd(e)}]:[]]}var vd=["accounts","units"],YM=100,m0=400;function JM({sheet:e,rows:t}){let n=e.getMaxRows(),o=je(t.length)-1;return n-o>=YM?n:(e.insertRowsAfter(n,m0),n+m0)}function h0(e,t){let{linkOnly:
n}=e,o=n!==(t.linkOnly??!1),r,s=u=>{r??(r=new Oi(e.people())),r.ensure({...u,made:!1,linkOnly:n})},i=t;for(let u of vd){let d=e.table(u),l=JM(d),p=l!==t[u];if(!p&&!o)continue;let{sheet:m,positions:h}=
d,g={tab:u,sheet:m,isNew:!1,rows:l,columns:m.getMaxColumns(),positions:h};p&&(Om(g),Wa(g)),s(g),i={...i,[u]:l}}if(!o)return i;let a=e.log(),c=a&&{rows:a.getMaxRows(),columns:a.getMaxColumns()};
return c&&s({tab:"log",sheet:a,isNew:!1,positions:new Map,...c}),{...i,linkOnly:n}}var Za=4,Ti=10,Ga={timeliness:{...Ie.timeliness,words:[we.onTime,we.grace,we.late,we.open,we.overdue],shared:[
we.onTime]},status:{...Ie.status,words:[_.missing,_.fix,_.reported,_.approved,_.none],shared:[_.reported,_.approved,_.none]}},{required:Rd,share:y0}=Ie,QM=300,b0=e=>e!==""&&e.length<=QM,w0=e=>[
...new Set(e.filter(b0))].map(t=>({text:t,label:t})).sort((t,n)=>Qt(t.label,n.label)),eN=e=>[...w0(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:Ie.noKind}]:[]];function k0(e){
let t=e.filter(({code:u})=>u),n=Ne(t),o=t.filter(u=>Ae(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(r.get(d)??new Set).add(u.parent)):n.named(u.parent)||s.push(u.parent)}let i=
o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[...l].filter(b0).sort(),except:i.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});
for(let p of g0(n.below(u)))r.has(p)&&c(p,d+1)};for(let u of g0([...r.keys()]))n.superior(u)||c(u,0);return{kinds:eN(t),superiors:a,names:w0(s)}}var g0=e=>e.slice().sort((t,n)=>Qt(t.name,n.name)),Va=
e=>Zo(JSON.stringify(k0(e))),Ot=e=>[...e,...Array(Ti-e.length).fill("")],Ha=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,Tm=({tab:e,positions:t})=>n=>{let o=Rt(t.get(n));return`'${e.replace(/'/g,
"''")}'!${o}2:${o}`};function x0(e,[t,n],o,r){let s=e+1+o.length;return[Ot([t,n,y0]),...o.map(([i,a],c)=>Ot([i,a,Ha(`B${e+1+c}`,`B$${s}`)])),Ot([...r,Ha(`B${s}`,`B$${s}`)]),Ot([])]}function tN(e,t){
let n=Tm(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=M,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return x0(e,[Ie.accounts.title,Ie.accounts.count],[
...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),[Ie.accounts.unknown,`=SUMPRODUCT(${o}${i(Object.values(M))})`]],[Ie.allAccounts,`=SUMPRODUCT(${o}${i([r])})`])}var nN=
e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-oN).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),oN=12,f0=["onTime","reported","missing",
"accounts"],Sd=["same","changed","added","stopped","silent"];function rN(e,t,n){if(n.length===0)return[];let o=Tm(t),r=a=>Yi[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o("id")}="${a}")*(${o(c)}))`,i=
e+n.length+2;return[Ot([Ie.rounds.byUnit,Rd,Ie.timeliness.share,...f0.map(r)]),...n.map((a,c)=>Ot([Cn(a.name),`=${s(a,"required")}`,Ha(`D${e+1+c}`,`B${e+1+c}`),...f0.map(u=>`=${s(a,u)}`)])),Ot([]),Ot(
[Ie.rounds.byAnswer,Ie.rounds.rows,Ie.sum,...Sd.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Ot([Cn(a.name),`=${Sd.map(d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Sd.map(d=>Ha(s(a,d),`B${u}`))])}),
Ot([])]}function sN(e,t,{kinds:n,superiors:o,names:r},s){let i=Tm(e),a=Ff(i),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(v,R="")=>{let{words:T}=Ga[v];return[...T.map(C=>c(`*(${i(v)}="${C}")`,R)),c(
T.map(C=>`*(${i(v)}<>"${C}")`).join(""),R)]},d=(v,R)=>{let T=[...new Set([R,Cn(R)])].map(C=>`(${i(v)}="${C.replace(/"/g,'""')}")`);return T.length>1?`(${T.join("+")})`:T[0]},l=(v,R)=>{let{title:T,
words:C,unknown:y}=Ga[R],f=u(R);return x0(v,[T,Ie.units],[...C,y].map((k,O)=>[k,f[O]]),[Rd,c("")])},p=(v,R)=>[c("",R),...u(v,R)],m=v=>v===0?"B":Rt(v+3),h=(v,R,T,C)=>{let{words:y,unknown:f,share:k,
shared:O}=Ga[T],L=Rt(4+y.indexOf(O[0])),G=Rt(4+y.indexOf(O.at(-1))),Me=(ot,rt,[U,...We])=>Ot([rt,U,Ha(`${L}${ot}:${G}${ot}`,`B${ot}`),...We]);return[Ot([`${R}, ${Ga[T].title.toLowerCase()}`,Rd,k,...y,
f]),...C.map(([ot,rt],U)=>Me(v+1+U,ot,rt)),Me(v+1+C.length,Ie.sum,p(T,"")),Ot([])]},g=(v,R)=>h(v,Ie.byKind,R,n.map(({label:T,text:C})=>[Cn(T),p(R,`*${d("kind",C)}`)])),b=(v,R)=>{let T=k=>v+1+k,C=T(
o.length+1+r.length),y=o.flatMap(({depth:k},O)=>k===0?[T(O)]:[]),f=k=>{let O=[];for(let L=k+1;L< o.length&&o[L].depth>o[k].depth;L+=1)o[L].depth===o[k].depth+1&&O.push(T(L));return O};return h(v,
Ie.bySuperior,R,[...o.map(({label:k,depth:O,texts:L,except:G},Me)=>{let ot=L.length?`(${L.map(U=>d("parent",U)).join("+")})`:"0",rt=G.map(U=>`*(${i("code")}<>"${U.replace(/"/g,'""')}")`).join("");
return[Cn(`${"— ".repeat(O)}${k}`),p(R,`*${ot}${rt}`).map((U,We)=>[U,...f(Me).map(B=>`${m(We)}${B}`)].join("+"))]}),[Ie.province,p(R,"").map((k,O)=>[`=SUM(${m(O)}${C})`,...y.map(L=>`${m(
O)}${L}`)].join("-"))],...r.map(({label:k,text:O})=>[Cn(`— ${k}`),p(R,`*${d("parent",O)}`)])])},w=[Ot([Ie.title]),Ot([Ie.today,"=TODAY()"]),Ot([])];for(let v of[R=>l(R,"timeliness"),R=>l(R,"status"),
R=>tN(R,t),R=>g(R,"status"),R=>g(R,"timeliness"),R=>b(R,"status"),R=>b(R,"timeliness"),R=>s?rN(R,s.tab,s.closed):[]])w.push(...v(w.length+1));return w}var iN="A6:B13",aN=(e,t,n)=>{let o=e.findIndex(
r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};function cN(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===iN));for(let o of n)e.removeChart(o);return t.length>n.length}
catch{return!0}}function uN(e,t){if(cN(e))return[];let{title:n,words:o}=Ga.status;return e.insertChart(e.newChart().asBarChart().setTitle(Ie.chart).addRange(e.getRange(aN(t,n,o.length))).setPosition(
Za,5,0,0).build()),[{key:"setup.chart"}]}function dN(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,a)=>i.charAt(0)==="="?Ri(n[s][a])===Ri(i):!n[s][a]&&Cn(String(o[s][
a]))===i))}var lN=e=>e.flatMap((t,n)=>n===0?["A1"]:t[2]===y0||t[1]===Rd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Rt(Ti)}${n+1}`]:[]:[]);function Od(e,t,n,o,r){let s=()=>r?uN(e,a):[],i=nN(o.rows),a=sN(t,n,
k0(t.rows),{tab:o,closed:i}),[c,u]=[e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let l=e.getRange(1,1,d,Ti),p=Array.from({length:d},(g,b)=>a[b]??Array(Ti).fill(
""));if(c>0){if(dN(l,p))return s();l.clearContent().setFontWeight("normal").setBackground(null)}l.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Za,3,d-Za+1,
1).setNumberFormat("0.0%");let m=a.findIndex(g=>g[0]===Ie.rounds.byAnswer)+2;i.length&&e.getRange(m,4,i.length,Sd.length).setNumberFormat("0.0%"),e.getRangeList(lN(a)).setFontWeight(
"bold").setBackground("#e8f0fe"),e.getRange(Za,2,d-Za+1,Ti-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Ti-1,115),l.setValues(p);let h=[{key:"setup.summary"},...s()];
return SpreadsheetApp.flush(),h}function Ci(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var Hn={runner:"",hour:0,since:
"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",why:"",dry:"",refused:{},toldHold:""};var v0,De=()=>v0??(v0=PropertiesService.getScriptProperties());var R0="runner",O0="lease",T0="lastRun",Cm=
"sending",C0="refused",$0="confirmed",L0="toldHold",Td="ledger",pN=6e3,es=(e,t)=>{De().setProperty(e,JSON.stringify(t))},mN=()=>P({runner:W(),hour:zn(),since:W()}),hN=()=>P({until:W(),by:W()}),gN=(
)=>P({lastRun:W(),did:W(),trouble:W(),why:Ds(W(),Hn.why),dry:Ds(W(),Hn.dry)}),fN=()=>P({key:W(),gone:Dt(W()),doubt:Dt(W()),at:W()}),yN=()=>P(Object.fromEntries(Ol.map(e=>[e,W()]))),bN=Object.keys(ti),
wN=()=>Ns(W(),P({email:W(),day:W(),why:ce(ct(bN))})),A0=e=>({...Hn,...Je(mN,e[R0]),...Je(gN,e[T0]),lease:Je(hN,e[O0])??Hn.lease,inFlight:Je(fN,e[Cm]),refused:Je(wN,e[C0])??{},confirmed:Je(yN,e[$0]),
toldHold:Je(W,e[L0])??Hn.toldHold,ledger:j0(e)}),_0=({runner:e,hour:t,since:n})=>es(R0,{runner:e,hour:t,since:n}),P0=({until:e,by:t})=>es(O0,{until:e,by:t}),E0=({lastRun:e,did:t,trouble:n,why:o,dry:r}
)=>es(T0,{lastRun:e,did:t,trouble:n,why:o,dry:r}),M0=e=>es($0,e),N0=e=>es(L0,e),I0=e=>es(Cm,e),D0=()=>{De().deleteProperty(Cm)};function F0(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:
o.day>r.day?-1:0),n=0;es(C0,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=pN))))}var z0="firstLetter",U0=()=>Number(PropertiesService.getUserProperties().getProperty(z0))||0,K0=e=>{
PropertiesService.getUserProperties().setProperty(z0,String(e))},kN=7800;function xN(e){let t=[],n=0,o=0;for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>kN&&!(s>=56320&&
s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function B0(e){let t=xN(Jk(e)),n=Date.now().toString(36);De().setProperties(Object.fromEntries(t.map((o,r)=>[`${Td}${r}`,
`${n} ${t.length} ${o}`])))}function j0(e){let t=S0(e[`${Td}0`]);if(!t)return e[`${Td}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(r,s)=>S0(e[`${Td}${s}`]));return n.every(
r=>r?.mark===t.mark)&&ex(n.map(r=>r.text).join(""))||"unreadable"}function S0(e){let[,t,n,o]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var W0=
()=>j0(De().getProperties());var ts={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":
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
,Z0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),$i={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},$m={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var vN=e=>{try{return e(),!1}catch{return!0}},Li={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>vN((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Cd="google/answer/",Lm="google/differs",Am="google/scratch",SN=()=>Dt(ct(Object.keys(ts))),
RN=()=>P({name:W(),id:ce(zn())});function G0(e){let t={};for(let o of Object.keys(Li))Cd+o in e&&(t[o]=e[Cd+o]==="true");let n=Je(RN,e[Am]);return{answers:t,differs:Je(SN,e[Lm])??[],checked:Lm in e,
...n&&{scratch:n}}}function H0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,De().setProperty(Cd+t,String(n)))}function V0(e,t){De().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[
Cd+n,String(o)])),[Lm]:JSON.stringify(t)})}function $d(e){e?De().setProperty(Am,JSON.stringify(e)):De().deleteProperty(Am)}var q0="workbook",X0="marks",Y0="links",J0="proof",_m="witness",Pm=
"settings",Em="round",Mm="groups",Q0="lines",ev="staff",ON=8500,TN=()=>ce(zn()),CN=()=>P({version:zn(),spreadsheetId:W(),tabs:P(Object.fromEntries(Object.keys(Q).map(e=>[e,TN()]))),owner:W()}),$N=(
)=>P({secret:W().check(Xo(/^[0-9a-f]{64}$/)),isNew:ce(Is(!0))}),LN=()=>P({secret:W().check(Xo(/^[0-9a-f]{64}$/)),renewed:ce(W())}),AN=()=>P({address:W(),runsAs:W(),layout:zn(),version:W(),at:W()}),Nm=
()=>Ns(W(),W()),_N=()=>P({accounts:ce(zn()),units:ce(zn()),linkOnly:ce(It())}),PN=()=>P(Object.fromEntries($l.map(e=>[e,W()]))),EN=()=>Dt(W());function Vn(){let e=De().getProperties(),t=Je(CN,e[q0]);
if(!t)return;let n=Je(LN,e[Y0]);return{...t,staff:Je(EN,e[ev]),round:Je(PN,e[Em]),groups:e[Mm],lines:Je(_N,e[Q0]),post:A0(e),google:G0(e),settings:Je(Nm,e[Pm]),markSecret:tv(e),linkSecret:n?.secret,
...n?.renewed?{linksRenewed:n.renewed}:{},proof:Je(AN,e[J0]),...e[_m]?{witness:e[_m]}:{}}}var tv=e=>Je($N,e[X0]),nv=()=>tv(De().getProperties());function Im(e){De().setProperty(X0,JSON.stringify(e))}
function Dm(e,t){De().setProperty(Y0,JSON.stringify({secret:e,renewed:t}))}function ov({address:e,runsAs:t,layout:n,version:o,at:r}){De().setProperty(J0,JSON.stringify({address:e,runsAs:t,layout:n,
version:o,at:r}))}function rv(e){De().setProperty(_m,e)}function Fm({version:e,spreadsheetId:t,tabs:n,owner:o}){De().setProperty(q0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}
function sv(e){let t=JSON.stringify(e),n=De();encodeURIComponent(t).replace(/%../g,"x").length<=ON?n.setProperty(Pm,t):n.deleteProperty(Pm)}function iv(e,t){let n=De();e?n.setProperties({[Em]:
JSON.stringify(e),...t?{[Mm]:""}:{}}):n.deleteProperty(Em)}function Ld(e){De().setProperty(Mm,e)}function Ad(e){De().setProperty(Q0,JSON.stringify(e))}function _d(e){De().setProperty(ev,
JSON.stringify(e))}var MN=2,zm=()=>Dx(Array.from({length:MN},()=>Utilities.getUuid()));function av(e){let t=e??nv();t||(t={secret:zm(),isNew:!0},Im(t));let{secret:n,isNew:o}=t;return{key:new ki(n),
isNew:o===!0,allMarked:()=>Im({secret:n})}}function cv(e,t){return e?.linkSecret?!1:(Dm(zm(),t),!0)}var uv=e=>{let t=zm();return Dm(t,e),t};var NN=500;function dv(e,t,n,o){let r=e.getLastRow(),s=IN(
r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=t.map(u=>({at:n,who:u.by??o,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{yd(e,
a+i.length-1,NN,()=>e.getRange(a,1,i.length,u.length)).setValues(i.map(d=>u.map(l=>l?gd(Ji[l],d[l]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}
function IN(e){let t=Object.keys(Ji),n=e.map(o=>t.find(r=>Ji[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var Pd=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;
this.name=r;this.line=2;this.made=new Map}block(t,n){let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},DN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),D=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:DN(e)};var pv=[["Trang","Nhóm"]],Um=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(pv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),lv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),ns=(e,t,n,o)=>D(n(t(e.cell())),o),mv={"looks.note":e=>ns(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>ns(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>D(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>ns(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>D(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>ns(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>ns(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>ns(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>ns(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>D(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),D(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),D(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),D([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>D(Um(e)?.getCriteriaValues()[0],pv[0]),"looks.choicesStrict":e=>D(Um(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>D(Um(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=lv(e);return D(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=lv(e);return D(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),D(e.sheet.getCharts().length,1))};var hv="Sổ Tài Khoản: thử";function FN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(hv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===hv+n)[0],where:n}}var gv={
"rights.range":e=>{let{found:t,where:n}=FN(e),o=D(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=D([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=D(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),D(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=D(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=D(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>D(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return D(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),D(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),D(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var fv={daily:"sendDailyLetters"},zN="Asia/Ho_Chi_Minh",Km=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===fv[e]),yv=e=>Km(e).length>0,Ed=(e,t)=>Km(e).some(n=>n.getUniqueId()===t);function bv(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=Km(t);n!=="none"&&
ScriptApp.newTrigger(fv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(zN).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var ut="google/probe",UN=()=>Array(4001).join("é");function qa(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function wv(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var os=(
)=>PropertiesService.getScriptProperties(),kv={"stores.kept":()=>qa(os(),{[ut]:"một"},()=>D(os().getProperties()[ut],"một")),"stores.over":()=>{let e=os();return qa(e,{[ut]:"một"},()=>(e.setProperty(
ut,"hai"),D(e.getProperties()[ut],"hai")))},"stores.beside":()=>{let e=os();return qa(e,{[`${ut}/1`]:"một"},()=>{e.setProperties({[ut]:"hai"});let t=e.getProperties();return e.deleteProperty(ut),D([t[
`${ut}/1`],t[ut]],["một","hai"])})},"stores.gone":()=>{let e=os();return e.setProperty(ut,"một"),e.deleteProperty(ut),D(ut in e.getProperties(),!1)},"stores.long":()=>{let e=os();return qa(e,{[ut]:UN(
)},()=>D(e.getProperties()[ut]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return qa(e,{[ut]:"riêng"},()=>D([e.getProperties()[ut],ut in os().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=D(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>D(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>D(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>D(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>D(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return D(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>wv(()=>D(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>wv(()=>D(typeof Ed("daily",""),"boolean"))};var KN="Dành cho cán bộ tỉnh",pr=["spreadsheets",
"script.container.ui","userinfo.email"],xv=[...pr,"script.scriptapp","script.send_mail"],Rv=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:pr}],Ov=[{page:"desk",
caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:pr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:pr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:
"showMissingFirst",scopes:pr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:pr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:
"staff",scopes:xv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:pr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:xv},{page:"assumptions",caption:
"Kiểm tra Google",where:"sidebar",who:"staff",scopes:pr}],Tv=[...Rv,...Ov],Bm=e=>typeof e=="object"&&"page"in e,Xa=Object.fromEntries(Tv.filter(Bm).map(e=>[e.page,e])),Nd=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,Cv=e=>[...Md.forUnits,...Md.forStaff].find(t=>t?.run===e)?.caption??jt,$v=e=>Tv.flatMap(t=>t!=="—"&&(Bm(t)?Nd(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),vv=e=>e==="—"?void 0:{caption:e.caption,run:Bm(e)?Nd(e.page):e.run},Md={forUnits:Rv.map(vv),forStaff:Ov.map(vv)};function Sv(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Lv(){let e=SpreadsheetApp.getUi();Sv(e.createMenu(jt),Md.forUnits).addSeparator().addSubMenu(Sv(e.createMenu(KN),Md.forStaff)).addToUi()}
var BN=()=>`${Xa.assumptions.caption} ${Math.random().toString(36).slice(2,10)}`;function Av(e){let t=BN();$d({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return $d({name:t,
id:o}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Pd(e,n,o,t)}var jN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Id(e,t){let n=(t.id===void 0?void 0:
e.getSheetById(t.id))??e.getSheetByName(t.name);n&&jN(n,t)&&e.deleteSheet(n),$d(void 0)}function jm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}
finally{t.releaseLock()}}var _v=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Zm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:
`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Dd=Object.keys(Zm);function rs(e,t){let n=e.once("texts",()=>e.block(Dd.length,1).setNumberFormats(
Dd.map(()=>["@"])).setValues(Dd.map(o=>[Zm[o]])).getValues());return D(n[Dd.indexOf(t)][0],Zm[t])}var Wm=()=>new Date(Date.UTC(2018,9,2,5)),Pv={"values.text":e=>rs(e,"name"),"values.letters":e=>rs(e,
"letters"),"values.lines":e=>rs(e,"lines"),"values.long":e=>rs(e,"long"),"values.phone":e=>rs(e,"phone"),"values.date":e=>rs(e,"date"),"values.code":e=>rs(e,"code"),"values.number":e=>D(_v(e,"0",12),
12),"values.empty":e=>{let t=e.cell();return D([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return D(e.block(2,
3).setValues(t).getValues(),t)},"values.typed":e=>D(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@",
"dd/MM/yyyy"]]).getNumberFormats()[0];return D(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,
`C${n}`]).setNumberFormat("@"),D(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,!0])},"values.day":e=>D(Number(_v(e,"dd/MM/yyyy",Wm())),Number(Wm())),"values.dayShown":e=>D(e.cell().setNumberFormat(
"dd/MM/yyyy").setValue(Wm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return D([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=
e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return D(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat(
"@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return D([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),D(e.sheet.getLastRow(),e.lastLine)),
"values.sorted":e=>D(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell(
).setNumberFormat("@").setValue("x");return t.clearContent(),D([t.getValue(),t.getNumberFormat()],["","@"])}};var Ev={...Pv,...mv,...kv,...gv},WN=Object.keys(Ev),Mv=Object.keys(Li);function ZN(e,t){
try{return Ev[e](t)}catch{return{saw:"refused"}}}function GN(e,t){let n={...t};for(let o of Mv){let r=Li[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function Nv(e,t){
return jm(()=>{t.scratch&&Id(e,t.scratch);let n=Av(e),o=WN.map(i=>({id:i,seen:ZN(i,n)})),r=GN(n,t.answers);Id(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),
differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:i})=>i===void 0).map(({id:i})=>i),answers:Mv.map(i=>({key:i,how:Li[i].how,answer:r[i]}))};
return V0(r,s.differs.map(({id:i})=>i)),s})}function Iv(e,{scratch:t}){t&&jm(()=>Id(e(),t))}function Dv(e,t,n=o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==eu.prefix?e:(o[r]=o[r].split(
".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function Fv(e,t,n){let{rows:o}=e.table("accounts"),r=o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:
u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[fi(o[c]),fi({...o[c],...u})])),i=new Set([...o.map(fi),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table(
"letters").rows.flatMap((c,u)=>{let d=Dv(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",r),r.length}var zv=(e,t)=>Fv(e,n=>zy(n.approved,n,t),n=>Zo(t.of("returned",
n)));function Uv(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||n.consentMark||Qs(n.consent))return[];let r=bk(n.consent);return[{index:o,cells:{consent:r,
consentMark:ei({...n,consent:r},t)}}]}))}function HN(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>ko(n,t)==="unknown"?[{index:o,cells:{consentMark:ei(n,t)}}]:[]))}function Kv(e,t){
return HN(e,t),Fv(e,n=>au(n,t)?lo(n,t):void 0)}var Bv=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows(
)===0&&t.setFrozenRows(1)}},{number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n}
)=>{e.accounts&&zv(t,n)}},{number:3,why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:
n})=>{e.units&&jk(t),e.accounts&&Uv(t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],Ya=Bv.length;function jv(e,t,n){if(Object.keys(t.sheets).length===0){e< Ya&&n(Ya);return}for(
let o of Bv)o.number<=e||(o.run(t),n(o.number))}function Wv(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function VN(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var Gm=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=VN(
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
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function Zv(e,t,n){
let o=new Gm(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var Yt=e=>e,qN=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Hv=e=>e.typedRows.size>0||qN(e)||[...e.ownKeys].some(t=>tt(e.tab)[
t].writer!=="us"),Hm=e=>e.typedRows.size>0||e.ownKeys.size>0;function Vv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>Yt(s)[n]);return!Wv(o(e),o(t))}var Vm=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function Gv(e,t,n,o){let r=tt(e.tab)[n];return md(r,fd(r,e.lines[t]?.[o-1]??""))}function XN(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=Yt(s)[a];return n.get(c)!==a&&u!==""&&Gv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":Yt(i)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>o(l,i,new Set([e.key])).length>0&&Gv(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function qm(e,t){let n=XN(e,t),o=Object.keys(tt(e.tab)).filter(i=>n.some(({index:a,now:c})=>Yt(c)[i]!==(t.rows[a]?Yt(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,Yt(a)[c]]))}))),!0}function YN(e){let n=Object.entries(tt(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>Yt(i)[c]).join(`\n`).trim();return{idOf:i=>Yt(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function qv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Yt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Yt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=Zv(n,t.rows,YN(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Yt(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Yt(t.rows[u])[d]!==Yt(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var JN=3,QN=["looks.note","looks.noteGone","looks.notes"],Tt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=ys(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Ya,version:Ux};this.wasRefusedLate=!1;this.drafts=gm;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Vn()),!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new se({key:"workbook.lostTab",with:{tab:Q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??bi)}isStaff(t){return t!==""&&(Gn(
t,this.staff())||xi(t,this.remembered().owner))}settings(){return this.read??(this.read=ro(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??Ll(this.table("rounds").rows);this.current={round:t&&Do(t).round}}return this.current.round}compileRound(){let t=Ll(this.table("rounds").rows),n=t&&Df(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);iv(n,s),this.remembered().round=n}let r=n&&Do(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=Fx(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(_d(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&sv(t);let{settings:n,problems:o}=ro(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return zs(Nm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),rv(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new ki(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new Ka(t))}renewLinkKey(){let t=uv(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new Ka(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){ov(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Ya)throw new se({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?pd(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Ba(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}isGuarded(){return(this.remembered(
).lines?.linkOnly??!1)===this.settings().linkOnly}readyLines(){let t=this.remembered().lines??{},n={table:r=>this.table(r),log:()=>this.lostLog().length?void 0:this.sheet("log"),linkOnly:
this.settings().linkOnly,people:()=>kd(this.spreadsheet(),this.staff(),this.remembered().owner)},o=h0(n,t);o!==t&&(Ad(o),this.remembered().lines=o,this.unsettled=!0)}putNotes(t,n){this.googleDiffers(
).some(o=>QN.includes(o))||n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();bd(o,t)!==o&&n.setNote(bd(o,t)),this.unsettled=
!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Hm(n));return t.some(Hv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(
n=>n)):!1}putBack(t){let n=this.table(t),o=this.readTable(t),r=Vm(n,o);r&&(qm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&Vv(n,o)&&(
this.tables.set(t,o),qv(n,o),!!Hm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=Va(t.rows);if(n===this.remembered(
).groups)return;let o=this.table("rounds"),r=this.table("accounts");Od(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{
tab:o.sheet.getName(),positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),Ld(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=
this.table(t);return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,JN))Jr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,dv(this.sheet("log"),t,this.now,To(this.visitor())))}exclusively(t){if(!Ci(this.begun.waitMs))return;this.forget(
);let n=()=>{let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Ba(o.tab,this.sheet(o.tab));Vm(o,r)&&(n=!0,qm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Nv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${je(n)}`}};var eI=
24*36e5,qn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Vn()?.post??Hn}setRunner(t){_0(t)}setLease(t){P0(t)}setLastRun(t){E0(t)}setRefused(t){F0(t)}keepJournal(t){I0(t)}
closeJournal(){D0()}setConfirmed(t){M0(t)}setToldHold(t){N0(t)}ledger(){return W0()}keepLedger(t){B0(t)}alone(t,n){let o=Ci();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=U0()),this.firstLetter+eI-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),K0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){bv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return yv("daily")}};function Ai(e,t,n){try{H0(e.remembered().google,t,n)}catch{}}function mr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&Iv(()=>e.spreadsheet(),n)}catch(n){Jr("sweep",n)}}function Xv(e,t){if(!t||/\s/.test(t))return!1;let n=Re(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Le(e.email).emails.some(r=>Re(r)===n)}var tI=(e,t)=>t.some(n=>n.code.trim()===e&&
Le(n.email).emails.length>0),nI=(e,t)=>t.filter(n=>Xv(n,e)),Yv=(e,t)=>t.some(n=>Xv(n,e));function zd(e,t){switch(e.is){case"staff":case"person":return nI(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function oI(e,t){let n=St(e)===te.merged?Ne(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function Ud(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Fd=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ee(e),contact:t.contact}};function Ja(e,t,n,o){let r=sI(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Ae(s)?{may:!1,why:oI(s,n)}:r}function rI(e,t,n){if(e.length===0)return;let o=Ne(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function sI(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=zd(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?rI(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:Fd(t,o)}:r();case"link":return r();case"unlisted":return Ud(t,o)?tI(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Fd(t,o)}}}var Xm=30;function Jv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=Y(n.closed,Xm)?"receipt":"refused"}function ss(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=hi(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=Jv(n,s&&{link:s.link.trim(),extendedTo:vt(s.extendedTo),
isGone:!Ae(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function Qv(e,t){let n=ss(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:bi}
function Qa(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var _i=e=>t=>e===""?bi:t.isStaff(e)?{is:"staff",email:e}:Yv(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},eS=e=>t=>Qv(t,e);function tS(e){let t=e?.triggerUid,n=new qn(()=>o.spreadsheet());if(typeof t!="string"||!Oe(n,()=>Ed("daily",
t)))return;let o=new Tt({who:r=>_i(Oe(n,()=>n.me()))(r)});Px(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Ai(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),mr(o)}function Kd(e,t,n){if(!e)return Ge.added;let o=Et(e,n);if(o&&e.answer===Ge.added)return Ge.added;if(!o&&!t.stops&&oo(
e.usage)===ye.stopped)return Ge.added;if(t.stops)return Ge.stopped;if(t.changes)return Ge.changed;let r=Object.values(Ge).find(s=>s===e.answer);return o&&r&&r!==Ge.stopped?r:Ge.same}function iI(e){
return e?at(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function Pi(e,t,n){let o=iI(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&vt(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Xn=({first:e,last:t},n)=>n>=e&&n<=t;function aI(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?lo(s,n):"";return Xn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var cI=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>Xn(t,o)&&Qs(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function uI(e,t){if(![...Cr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!Xn(t,s)||!ri(r))return[];let i=iu(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function dI(e,t){let{rows:n}=e.table("accounts");if(!gn.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||Pi(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!Xn(t,u)||gn.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:Mn.hand};if(!a(c))return d;let l={stops:xe(c),changes:!0};return{...d,round:o.id,answer:Kd(c.rowId?c:
void 0,l,o)}})}function lI(e,t){aI(e,t);let n=uI(e,t),o=dI(e,t),r=o.map(({faults:p,mask:m})=>({faults:p,mask:m})),s=Ke(e,o),i=new Set;o.forEach((p,m)=>{Xn(t,m)&&i.add(p.unit.trim())});let a=(p,m)=>Xn(
t,m)||i.has(p.unit.trim()),c=oi(o,s,a);gn.some(p=>t.columns().has(p))?mI(e,t,o,c,s):e.putOwn("accounts",Pa(e,o,s,a)),e.log([...cI(o,t),...n]),e.putOwn("accounts",Gu(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",vo(e.table("units").rows,s,()=>!0)),Ea(e,"accounts",t.columns(),p=>Xn(t,p));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,l=Yp(c,r.map(({faults:p})=>p),s);d&&
l.length===0&&l.push({index:t.first,notes:Ur(s.accounts[t.first])}),pI(e,t,l,r)}function pI(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==Xc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function mI(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
Qn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
ni(e,c,r.accounts[a.index]))}}function hI(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>Xn(t,r)&&o.code.trim());for(let o of n)o.first=Z.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function gI(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>Xn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function fI(e,t){hI(e,t),gI(e,t);let n=e.table("accounts").rows,o=Ke(e,n);e.putOwn("accounts",Gu(n,o,()=>!0)),e.putOwn("units",vo(e.table(
"units").rows,o,()=>!0)),Ea(e,"units",t.columns(),r=>Xn(t,r))}function Ym(e,t){return Ft(e,()=>{let{linkOnly:n,contact:o}=e.settings();if(t.tab==="units")fI(e,t);else{if(n&&!e.mayWrite("accounts",
"review"))return{key:"sheet.linkOnly",with:{contact:o}};lI(e,t)}})}function yI(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),
columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var bI=({range:e})=>typeof e.getGridId=="function";function oS(e){if(!bI(e))return;let t=new Tt({book:e.source,edited:e.range,waitMs:5e3});try{
let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(d=>t.remembered().tabs[d]===n);if(!o)return;Ai(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,
rowEnd:s,columnStart:i,columnEnd:a}=yI(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){wI(t);return}t.edits(o,e.range.getSheet());let c=()=>new Set(Object.keys(tt(o)).filter(d=>{let l=t.table(
o).at(d);return l>=i&&l<=a})),u=Ym(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c});u&&e.source.toast(S(u),jt,15)}catch(n){if(!(n instanceof se))throw n;n.problem.key!=="workbook.notSetUp"&&
e.source.toast(S(n.problem),jt,15)}}function wI(e){let t=e.compileSettings().slice(0,3);e.isGuarded()||t.push({key:"setup.guardWaits"}),t.length&&e.spreadsheet().toast(t.map(S).join(`\n`),
Q.settings.title,15),Ym(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var rS=e=>e.googleDiffers().includes("values.sorted");function sS(e){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):rS(e)?x({key:"google.sorts"}):Ft(e,()=>{let{units:t}=Rn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),$({
missing:o(_.missing),fix:o(_.fix),before:n})})??x({key:"workbook.busy"})}function iS(e,t){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):rS(e)?x({key:"google.sorts"}):Ft(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),Rn(e,!0),$({})})??x({key:
"workbook.busy"})}var Jm="L1",kI=new RegExp(`^${ym("(\\S+)")}$`);function Qm(e,t){try{let n=kI.exec(String(t.getRange(Jm).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{
return"none"}}function Bd(e){let t=e.getSheetByName(Q.summary.title);return t?Qm(e,t):"none"}var aS=e=>e.getSheetByName(Q.summary.title)?.getRange(Jm).canEdit()??!0;function cS(e,t){try{t.getRange(
Jm).setFontColor("#9aa0a6").setValue(ym(e.getId()))}catch{}}var uS=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function dS(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?ro(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${uS(S({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var xI=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function lS(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${uS(S({key:"page.contact",with:{contact:
t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${xI(e)}\x3c/div>${n}`).setTitle(
`${Wx}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function pS({since:e,lastRun:t},n){let o=r=>r!==""&&Xe(H(r),n)>1;return!t||t< e?o(e)?{key:"health.never",with:{since:fe(e)}}:
void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var vI=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function mS({post:e,campaign:{settings:t,round:n},troubles:o,isStaff:r}){if(!t.lettersOn)return[];
let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:Wt(a)}});return o.length?[...o]:ws([!r(s),{key:"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:
"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[vI(e),{key:"health.dry",with:{since:E(e.dry),email:s}}])}function hS(e){let{post:
t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=mS(e);if(r&&s)return[{key:"health.trouble",with:{trouble:s}},...i.filter(c=>Or(c)!==t.why)];let a=i.length?
void 0:pS(t,o);return a?[a]:i}function gS({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(!o.settings.lettersOn)return[];let i=mS({post:n,campaign:Ve(e),troubles:r,today:e.today,
isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ee(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},...i]:i.length||!s||n.trouble||!pS(n,e.today)?i:[a?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:s}}]}function fS({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};
return t===Ee(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function SI({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function RI({office:e,remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=dm(e.now,r,s);
return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:pt(H(c)),hour:String(r)}}],[Oo(t,e.now),{key:"health.sending"}]]}function yS(e){let{post:t,state:n,quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=
s("unknown"),c=s("failed");return ws(...SI(e),...RI(e),[!0,{key:"health.quota",with:{left:o}}],[r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function bS(e,t,n,o){if(!e.settings().lettersOn)return[];let s=Ve(e),i=yi(n,s.round),a=hS({post:t,campaign:s,troubles:
i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=qr(s,t,Hr(t.ledger,Wn(e),Wr(e)),!1);return c.length?OI(e,c,a,o):a}catch(c){if(!(c instanceof se))throw c;let{
problem:u}=c;return[t.why,...a.map(Or)].includes(Or(u))?a:[u,...a]}}function OI(e,t,n,o){let r=n.filter(({key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[pi(Yr(e,o),e.today)]:[];return[...t.map(
({why:i})=>i),...s,...r]}function wS(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!Oo(o,e.now)&&!o.inFlight?rd(e,t):Hr(o.ledger,Wn(e),Wr(e));return n.lettersOn?o.runner?qr(Ve(e),o,s,
!1).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var eh=(e,t)=>e.trim()?t(e)??e:"",TI=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(
t=>t.key!=="");function kS(e,t,n){if(Ar(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=eh(t?.dueBefore??"",bs),r=(
pe(o)??e.today).slice(0,4),s=t!==void 0&&TI(e),i={id:Os(r,[]),name:t?.name.trim()||Z.roundOf(r),document:t?.document.trim()||Z.document,state:Ue.open,dueBefore:o,graceUntil:eh(t?.graceUntil??"",pe),
lettersFrom:eh(t?.lettersFrom??"",pe),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var CI=
new Set(Object.values(Fc));function th(e,t,n){let o=Object.values(ke),r=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let l=r(
u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:
l})=>({label:u,value:r(u)??(u===ke.staff.label?t():d),help:l})));let c=e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=CI.has(l)?S({key:"setup.formerSetting"}):o.find(m=>m.label===l)?.help;
return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var is=Object.keys(Q);
function $I(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var nh=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=Q[t],r=n===void 0?null:
this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a}
)=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=$I(this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow(
)>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(
o),o}};function xS(e,t){let n=new Set(Object.values(t)),o=new nh(e,n),r={},s=[];for(let i of is){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var vS=
"Asia/Ho_Chi_Minh",oh="vi_VN",SS=e=>e.getSpreadsheetLocale()===oh?[]:[{key:"workbook.locale"}];function RS(e){let t=[];return e.getSpreadsheetTimeZone()!==vS&&(e.setSpreadsheetTimeZone(vS),t.push({
key:"setup.zone"})),e.getSpreadsheetLocale()!==oh&&(e.setSpreadsheetLocale(oh),t.push({key:"setup.locale"})),t}var LI=4,OS=is.filter(e=>Object.keys(tt(e)).length>0);function AI(e){return e.isNew?(l0(
e),Wa(e),km(e),[]):[...p0(e),...Wa(e)]}function jd(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function _I(e,t,n,{staff:o,linkOnly:r},s){let i=new Oi(kd(e,o,s)),a=
is.flatMap(c=>i.ensure({tab:c,...t[c],rows:n.get(c)?.rows??0,columns:n.get(c)?.columns??0,positions:n.get(c)?.positions??new Map,linkOnly:r}));return i.hiddenStay?[...a,{key:"setup.hidden"}]:a}
function PI(e,t,n,o,r,s){let i=Object.fromEntries(is.map(p=>[p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:
n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=Object.fromEntries(is.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));jv(c.version,{sheets:l,office:r,markKey:s},p=>{
Fm({...c,version:p}),d=!0}),d||Fm(c)}function EI(e,t){if(e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[ke.staff.label]:o.join(", ")}:{}}}var MI=
e=>({[ke.staff.label]:e,[ke.replyTo.label]:"",[ke.testTo.label]:"",[ke.contact.label]:ke.contact.initial,[ke.webAddress.label]:ke.webAddress.initial,[ke.linkOnly.label]:ke.linkOnly.initial,[
ke.lettersOn.label]:ke.lettersOn.initial});function NI(e){let t=Object.entries(Fc).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}
function II(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function DI(e,t){JSON.stringify(e)!==JSON.stringify(t)&&_d(e);let n=t?zx(e,t):[];return n.length?
[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function FI(e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round()?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[
...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function TS(e){let t=Vn(),n=jd(e),o=RS(
e),{found:r,did:s}=xS(e,t?.tabs??{});o.push(...s),r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let O of OS){let L=Yx(O,r[O],t?.version??0);i.set(O,L.open),o.push(...L.did)}let a=
av(t?.markSecret),c=new Tt({book:e,setUp:{markKey:a.key,lastWitness:t?.witness??""}});for(let O of is)c.edits(O,r[O].sheet);let u=t!==void 0&&t.version>=LI;cv(t,u?c.now:void 0)&&u&&o.push({key:
"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase()||n),p=r.summary.made?"none":Qm(e,r.summary.sheet),m=p==="copy"?MI(l()):EI(t,r.settings.id),h=II(p,t!==void 0),g=
i.get("settings").isNew;if(o.push(...h),!g){let O=th(c.table("settings"),l,m);p!=="copy"&&o.push(...O)}let{settings:b}=ro(g?m??{}:c.settingTexts()),{linkOnly:w}=b,v=g?t?.staff??[l()]:b.staff;o.push(
..._I(e,r,i,{staff:v,linkOnly:w},n));for(let O of OS)o.push(...AI(i.get(O)));g&&o.push(...th(c.table("settings"),l,m)),PI(e,r,t,n,c,a.key),o.push(...kS(c,NI(c.settingTexts()),t?.round));let R=a.isNew?
Kv(c,a.key):0;R&&o.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&a.allMarked();let T=c.table("units");o.push(...Od(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:
T.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),
p!=="here"&&cS(e,r.summary.sheet),t?.groups!==Va(T.rows)&&Ld(Va(T.rows)),c.compileSettings(),o.push(...DI(c.settings().staff,t?.staff));let C={...Object.fromEntries(vd.map(O=>[O,i.get(O).rows])),
linkOnly:w},y={linkOnly:!1,...t?.lines};(vd.some(O=>y[O]!==C[O])||y.linkOnly!==w)&&Ad(C);let f=new qn(()=>e);return So(c,f)||pn(c),SpreadsheetApp.flush(),o.push(...wS(c,f)),{first:(!t||
t.version===0)&&!R&&h.length===0,did:o,after:FI(c,n,T.rows)}}var Wd=(e,t=jt)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},CS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function rh(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,$v(e));try{let n=Qa(),o=n?new Tt({who:_i(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&mr(o),
r?.length&&Wd(r.map(S).join(`\n`))}catch(n){Wd(S(Qr(n)))}}var sh={key:"who.staffOnly"};function $S(e,t){let n=dS(t,e.remembered()),{caption:o,where:r}=Xa[t],s=SpreadsheetApp.getUi();r==="sidebar"?
s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(r.width).setHeight(r.height),o)}function LS(e){rh(Nd(e),t=>(t.remembered(),Xa[e].who==="staff"&&t.visitor().is!=="staff"?[sh]:$S(t,e)))}
function AS(){rh("showMissingFirst",e=>{let t=sS(e),n=({problems:c})=>Wd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=CS(S({key:"roster.missingFirst",with:{missing:o,fix:r,tab:Q.units.title}}),jt)?void 0:iS(e,s);a&&!a.ok&&n(a)})}function zI(e){let t=e.visitor();
return t.is==="staff"||xi(jd(e.spreadsheet()),Ee(t))}function UI(e){let t=e.spreadsheet(),n=Bd(t);if(n==="here")return aS(t)?void 0:sh;let o=n==="copy"?jd(t):"";return o&&!xi(o,Qa())?{key:
"who.ownerFirst"}:void 0}function _S(){rh("setUp",e=>{let t=Vn()?zI(e)?void 0:sh:UI(e);if(t)return[t];let n=Ci();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=TS(e.spreadsheet());
n.releaseLock();let i=[...new Set(r.map(S))],a=Cv("setUp"),c=s.map(S).join(`\n`);return i.length||i.push(S({key:s[0]?.key==="setup.left"?"setup.inOrder":"setup.nothing"})),o?CS(`${S({key:
"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,a)&&$S(e,"assumptions"):Wd(`${i.join(`\n`)}\n\n${c}`,a),[]})}var KI=300;function BI(e){let t=new Map;for(let{unit:n,state:o,at:r,kind:s}of e.table(
"letters").rows){let i=o===me.sent||o===me.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,`${r}, ${E(H(o))}`]))}function jI(e,
{unit:t}){if(Le(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=Wu(t,e.refusedAddresses());return n?S({key:"desk.callRefused",with:{email:n.email}}):""}function PS(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ke(e,e.table("accounts").rows),o=Us(e,n).filter(pu),r=new Map;for(let{active:l,unit:p,faults:m}of n.accounts)l&&m.some(yn)&&r.set(p,(
r.get(p)??0)+1);let s=BI(e),i=e.round(),a=ud(e.table("calls").rows,i?.id??""),c=({unit:l})=>a.get(l.code.trim()),u=l=>c(l)?.appointed||"9999",d=o.filter(l=>wn(l,t)).sort((l,p)=>u(l).localeCompare(u(
p))||Ks(l,p));return $({round:i?.name??"",deadline:i?Io(i,e.today):"",units:d.slice(0,KI).map(l=>{let p=mu(l),m=c(l);return{...p,faulty:r.get(p.code)??0,lastLetter:s.get(p.code)??"",unreached:jI(e,l),
lastCall:m?mi(m):"",appointed:m?.appointed??""}}),count:d.length,choices:Vt(o)})}var ES=()=>P({unit:z(dn),result:ct(Object.keys(ks)),appointed:z(40),note:z(500)});function WI(e,t){let n=t.unit.trim();
if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return x({key:"form.unknownUnit",with:{code:n}});let o=t.appointed.trim()&&pe(t.appointed);if(o===void 0||t.result==="appointed"&&
o< e.today)return x({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:e.now,result:ks[t.result],appointed:o,note:t.note.trim(),who:To(e.visitor())},s=vx(e.table("calls").rows,r);
return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),$({lastCall:mi(r),appointed:o})}function MS(e,t){return yt(e,()=>WI(e,t))}var Zd=["review","comment","fixFields","approved"],
ah=e=>Object.fromEntries(Zd.map(t=>[t,e[t]])),ec=e=>`${ln(e)}.${or(JSON.stringify(Zd.map(t=>e[t])))}`,tc=e=>e.split(".")[0],NS=(e,t)=>{let n=Mr(e.approved,e,t);return typeof n=="string"?[]:n};
function nc(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(o=>yn(o)&&!ca(o))?"faulty":NS(e,n).length===0?"new":e.review===Se.returned||
e.review===""&&e.comment.trim()?"mended":"changed"}var ih=e=>le.includes(e);function Gd(e,t,n){let{rows:o}=e.table("accounts"),r=e.markKey(),s=({column:i,problem:a})=>({sentence:S(a),...ih(i)?{field:
i}:ih(a.field??"")?{field:a.field}:{}});return i=>{let a=o[i],c=t.accounts[i],u=a&&c&&nc(a,c,r);if(!u)return;let{unit:d,above:l,kind:p}=n(c.unit);return{rowId:Be(a,i),version:ec(a),state:u,unit:{code:
c.unit,name:d?.name.trim()||c.unit,kind:p,parent:an({above:l})},fields:Object.fromEntries(le.map(m=>[m,a[m]])),link:c.reading?.values.address||a.address,changed:NS(a,r).filter(ih),says:[
...c.faults.filter(m=>!ca(m)),...c.remarks].map(s),comment:a.comment.trim(),at:fe(a.updated),by:a.source===Mn.hand?Mn.hand:a.by,was:ah(a)}}}var IS=20,DS=e=>e.as==="returned"?e.comment.trim():"";
function ZI(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Se.passed:Se.returned,comment:DS(e),fixFields:e.as==="returned"?e.fields.map(Lt).join(", "):"",
approved:o?lo(t,o):""}}var GI=(e,t)=>Zd.every(n=>e[n]===t[n]);function HI({version:e},t,n){if(tc(e)!==tc(ec(t)))return{key:"desk.changedMeanwhile"};let o=ta(t.review);return o&&Go(t,n.markKey(
)).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function VI(e,t,n){let o=t.findIndex((c,u)=>Be(c,u)===e.rowId),r=t[o];if(!r)return;let s=ZI(e,r,n),i={decision:e,index:
o,before:{...r}},a=ec(r);return tc(e.version)===tc(a)&&GI(s,ah(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:HI(e,r,n)}}function qI(e,t){let n=t.filter(({cells:i})=>i);e.putStaff(
"accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Ke(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));return e.putOwn(
"accounts",oi(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",vo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&i.review&&!ta(
i.review)).map(({index:i})=>({index:i,notes:Ur(r.accounts[i])}))),r}function XI(e,t){let n=e.table("accounts").rows,o=t.map(c=>VI(c,n,e)),r=o.filter(c=>c!==void 0),s=qI(e,r),i=Gd(e,s,Yo(e.table(
"units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=o[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=i(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{
}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:ec(m)}});return $(
{decided:a})}function FS(e,{decisions:t}){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?x({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&
!DS(n))?x({key:"desk.noReason"}):Ft(e,()=>XI(e,t))??x({key:"workbook.busy"})}var YI=200;function zS(e,t,n){let o=e.map(H),r=[...o,t].filter(Boolean).sort()[0];if(!r)return[];let s=o.reduce((a,c)=>c>a?
c:a,n||r),i=Math.min(YI,Math.max(0,Xe(r,s))+1);return Array.from({length:i},(a,c)=>Y(s,c+1-i))}function ch(e,t){let n=e.filter(Boolean).map(H).sort(),o=0;return t.map(r=>{for(;o< n.length&&n[o]<=r;
)o+=1;return o})}var JI=200,QI=40,eD=3,tD=3,KS=e=>da(e.map(t=>({...t,isCounted:t.counted})));function US(e,t){let n=new Map;for(let o of e)for(let{value:r,label:s}of t(o)){if(!r)continue;let i=n.get(
r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...KS(r)})).filter(({required:o})=>o>0).sort((o,r)=>r.missing+r.fix-o.missing-o.fix||
o.label.localeCompare(r.label,"vi")).slice(0,QI)}function nD(e,t,n,o){let r=Ye(n),s=t.filter(({counted:l})=>l).map(({first:l})=>l),i=r>e.today?r:e.today,a=zS(s,n.from,i),c=ch(s,a),u=new Map;for(let{
state:l,at:p}of e.table("letters").rows)l===me.sent&&u.set(H(p),(u.get(H(p))??0)+1);let d=o&&r&&o.last?ch(o.firsts,a.map(l=>Y(o.last,Xe(r,l)))):void 0;return a.map((l,p)=>({day:E(l),...l<=e.today?{
reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===r?{isLast:!0}:{}}))}function oD(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table("accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{
let g=nc(m,t.accounts[h],i);return g!==void 0&&g!=="faulty"}),c=n.filter(m=>m.counted&&m.status===_.missing),u=c.filter(({unit:m})=>Le(m.email).emails.length===0),d=o?Xe(e.today,Ye({dueBefore:o})):
void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!yn(h))).length;return[o===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&
d!==void 0&&d< tD&&{sentence:S({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:
"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{sentence:S({key:"desk.nextFaults",with:{
count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,eD)}function rD(e,t){let[n]=Ar(e.table("rounds").rows).map(({
round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({round:r})=>r.trim()===n.id).map(({first:r}
)=>r);return{name:n.name,firsts:o,last:Ye(n)}}function BS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ke(e,e.table("accounts").rows),o=Us(e,n),r=e.round(),{dueBefore:s="",
graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?H(r.openedAt):""},c=rD(e,r),u=o.filter(pu),d=u.filter(p=>wn(p,t)).sort(Ks),l=KS(o);return $({round:r?.name??"",before:c?.name??"",deadline:Io(
{dueBefore:s,graceUntil:i},e.today),all:l,inTime:S({key:"round.inTime",with:l}),days:nD(e,o,a,c),kinds:US(o,({kind:p})=>[{value:p,label:p}]),parents:US(o,({above:p})=>p),next:oD(e,n,o,a),owing:
d.slice(0,JI).map(mu),owingCount:d.length,choices:Vt(u)})}var sD=100;function jS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{rows:n}=e.table("accounts"),o=Ke(e,n),r=Yo(
e.table("units").rows),s=e.markKey(),i=n.flatMap((d,l)=>{let p=o.accounts[l],m=nc(d,p,s);if(!m)return[];let{above:h,kind:g}=r(p.unit);return[{index:l,state:m,updated:d.updated,above:h,kind:g}]}),a=({
state:d})=>d==="faulty"==(t.state==="faulty"),c=i.filter(d=>wn(d,t)&&a(d)).sort((d,l)=>d.updated===l.updated?d.index-l.index:d.updated< l.updated?-1:1),u=Gd(e,o,r);return $({rows:c.slice(0,
sD).flatMap(({index:d})=>u(d)??[]),waiting:c.length,choices:Vt(i.filter(a),i,i.filter(({state:d})=>d!=="faulty").length)})}function WS(e,t){return e.visitor().is==="staff"&&ci(e,t),Zk(e)}var ZS=
e=>e.slice(0,e.indexOf("."));function GS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(ZS),o=Object.keys($i).find(r=>n.includes(r))??n[0];return[{key:"google.differs",with:{count:
t.length,so:$i[o]??""}}]}var iD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:$m[t],why:S({key:`google.${n}`})}));function aD(e,{same:t,differs:n,notAsked:o,answers:r}
){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return Z0(E(e),String(t.length),s(n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:c})=>`${a}=${c}`)),s(r.filter(({
answer:a})=>a===void 0).map(({key:a})=>a)))}function cD(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:o})=>({says:ts[n],saw:o,so:$i[ZS(n)]})),unknown:[...t.notAsked.map(n=>({says:ts[
n],why:S({key:"google.refused"})})),...iD(t)],answers:t.answers.flatMap(({key:n,answer:o})=>o===void 0?[]:[{question:$m[n],answer:o}]),copy:aD(e,t)}}function HS(e){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let t=e.checkGoogle();return t?$(cD(e.today,t)):x({key:"google.busy"})}function VS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),$({})}function qS({
drafts:e},{unit:t}){return e.drop(t),$({})}var hr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],as=(...e)=>new RegExp(
`^(?:${e.join("|")})$`),zt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),uh=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),uD=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",XS="cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",YS="(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",JS=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",dD="don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",lD=
"(?:thuoc )?(?:doi tuong|dien)",pD="(?:phai|can|co|yeu cau)",mD=[["required",new RegExp(`^(?:${lD} )?(?:${pD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",zt("bat buoc","required")],[
"extendedTo",zt("(?:ngay |duoc |da |(?:thoi )?han ){0,2}gia han","han moi","extended")],["email",uh("e ?-? ?mail","g?mail")],["email",zt("(?:dia chi )?(?:thu (?:dien tu|dt)|ho[mp] thu)")],["phone",uh(
"d(?:ien )?thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",zt("s? ?d t","tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",uh("cap tren",
"(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",zt("(?:truc )?thuoc","parent","superior")],["kind",zt("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",as(
"cap(?: cong doan| don vi)?")],["note",zt("ghi chu","gc","(?:luu|chu) y","chu thich","dien giai","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",zt("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",as("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",zt(`ten (?:day du )?(?:cua )?(?:${dD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",as(`${uD}${YS}${JS}`,`(?:${XS})${JS}`)],["name",as(`(?:${XS})${YS}`)]],QS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",eR=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${QS})$`),tR=new RegExp(`(?:^|\\s)(?:moi|sau ${QS})$`),hD=[["mergedInto",zt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",as("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",zt("doi ten(?: thanh)?")],["newParent",
zt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",zt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",zt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",as("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",zt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",as("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],gD=/\b(?:cu|truoc(?: day)?)$/,fD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,cs=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>X(N(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function dh(e){let t=cs(e);if(!(!t||gD.test(t)))return hr.find(n=>cs(gt[n].heading)===t)??mD.find(([,n])=>n.test(t))?.[0]}var yD={code:"Code",name:
"Name",parent:"Parent"};function bD(e){let t=cs(e,/[()[\]]/g);if(!t)return;let n=hr.find(r=>cs(gt[r].heading)===t);if(n)return n;let o=hD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",eR],["new",tR]]){if(!s.test(t))continue;let i=dh(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return dh(e);let a=`${r}${yD[i]}`;return a==="oldParent"?void 0:a}return dh(e)}
var Hd=200;function us(e){let t=new Map,n=[];return e.slice(0,Hd).forEach((o,r)=>{let s=bD(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(cs(o))?"parent":s;i&&!t.has(i)?t.set(i,r):N(o)&&!fD.test(cs(
o))&&n.push(N(o))}),{at:t,leftOut:n}}function nR(e,t){let n="";return e.map((o,r)=>{let s=cs(t[r]??"",/[()[\]]/g);return s&&(n=eR.test(s)?"cũ":tR.test(s)?"mới":""),n&&N(o)&&!N(t[r]??"").includes(N(
o))?`${o} ${n}`:o})}var wD=e=>hr.includes(e);function sR(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>wD(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var Vd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),kD=(e,t)=>{let n=Vd(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},iR=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(X(e));function xD(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of Vd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>St(e[a])===te.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function aR(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=xD(t),r=(b,w)=>{n.rejected.push({line:b,why:w})},s=[],i=new Map;for(let b of e){let{code:w,name:v}=b.change,R=w?o.byCode(w):o.byName(v),T=R===void 0&&
w&&!vD(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(T&&(v||b.unit.name)))r(b.line,w||v?{key:"roster.changeNone",with:{
text:w||v}}:{key:"roster.noCode"});else{let C=R??j(w),y=i.get(C);y!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:y}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
w)=>{a.set(j(w.code),{line:b,cells:w})};for(let{line:b,index:w}of s){let{newCode:v,newName:R,newParent:T,name:C,code:y}=b.change,f=rR(b.unit);if(w===void 0)u(b.line,{...f,code:y,name:C||b.unit.name,
parent:T||b.unit.parent});else if(v&&o.byCode(v)===void 0&&!a.has(j(v))){let k=t[w];u(b.line,{kind:k.kind,...f,code:v,name:R||k.name,parent:T||k.parent})}}for(let[b,{line:w,cells:v}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(w,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=b=>{let w=o.byCode(b);if(w!==void 0)return t[w].code;let v=a.get(j(b));if(
v)return v.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let T=o.byName(b);return T===void 0||T==="many"?T:t[T].code},l=new Map,p=
new Set;for(let{line:b,index:w}of s){let v=K(b.change.newName);w===void 0||!v||oR(b,t[w])||(l.set(v,[...l.get(v)??[],w]),v!==K(t[w].name)&&p.add(w))}for(let[b,[w,...v]]of l){let R=o.byName(b),T=
R===void 0||R===w||R!=="many"&&p.has(R);!v.length&&T&&c.set(b,t[w].code)}for(let{line:b,index:w}of s){if(w===void 0)continue;let v=h(b,w);"why"in v?r(b.line,v.why):Object.keys(v.cells).length?
n.changes.push({line:b.line,index:w,cells:v.cells}):n.same+=1}for(let b of a.values()){let w=m(b.line,b.cells.parent??"");typeof w!="string"?r(b.line,w):n.changes.push({...b,cells:{...b.cells,parent:
w}})}return n;function m(b,w){if(!w)return"";let v=d(w);return v==="many"?{key:"roster.changeMany",with:{name:w}}:v!==void 0?v:(Hp(w)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:w}}}),w)}function h(b,w){let v=t[w],{newName:R,newParent:T}=b.change,C=In(b.unit.activity);if(C===te.dissolved||!C&&iR(b.change.plan))return{cells:lh(v,{activity:te.dissolved,mergedInto:""})};
let y=g(b,w);if(typeof y!="string")return{why:y};if(y)return{cells:lh(v,{activity:te.merged,mergedInto:y})};if(!o.isActive(w)&&C!==te.active)return{why:{key:"roster.changeGone",with:{name:v.name,
activity:St(v)}}};let f={...rR(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(w)||Object.assign(f,{activity:te.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(f,{name:R,
formerly:kD(f.formerly??v.formerly,v.name)}),T){let k=m(b.line,T);if(typeof k!="string")return{why:k};f.parent=k}return{cells:lh(v,f)}}function g(b,w){let{newCode:v,newName:R}=b.change,T=t[w],C=
b.unit.mergedInto||(oR(b,T)?v:""),y=C||(R&&K(R)!==K(T.name)?R:"");if(!y)return In(b.unit.activity)===te.merged&&St(T)!==te.merged?{key:"roster.mergedNowhere"}:"";let f=d(y);return f==="many"?{key:
"roster.changeMany",with:{name:y}}:f!==void 0?f===T.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:y}}}}var vD=({unit:e,change:t})=>e.mergedInto!==""||iR(t.plan)||(In(
e.activity)??te.active)!==te.active,oR=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function rR(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>N(s)!==""))}var lh=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function cR(e,t,n){let o={...e,...t},[r,s]=[St(e),St(o)];if(s===te.dissolved&&r!==s)return[
"dissolved"];if(s===te.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function ph(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function uR(e){let{named:t}=Ne(e);return n=>t(n)?.name??n}var mR=HT(dR(),1);var hR=["\u0009",";",",","|"],SD=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,RD=20,OD=2e3,lR=(e,t)=>us(
e.slice(0,OD).split(t)).at.size;function TD(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,RD),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&lR(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of hR)for(let a of t){let c=lR(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var gR="\ue000",CD=5e3;
function $D(e,t,n,o){let r=Math.min(e.length,t+CD),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function LD(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?$D(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?pR(e,s,t):pR(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,gR):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function pR(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function AD(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>PD(n.slice(n.indexOf(">")+1))))}var _D={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},PD=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):_D[String(r).toLowerCase()]??t}
).trim(),ED=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function fR(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=AD(t);if(n)return n;let o=SD.exec(t),
r=o?t.slice(o[0].length):t,i=hR.find(l=>l===o?.[1])??TD(r),a=i==="|"?r.split(`\n`).map(ED).join(`\n`):r,c=LD(a,i);if(c==="")return[];let{data:u}=(0,mR.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(gR).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var kR=20;function gh(e){let t=e.slice(0,kR).map(r=>({row:r,at:us(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function MD(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var ND=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,ID=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,DD=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function xR(e){return hr.some(n=>n!=="code"&&n!=="name"&&e[n])||!ND.test(e.code)?!1:ID.test(e.code)||DD.test(X(e.name))}var FD=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function zD(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:xR({...e,code:t,name:n})}function UD(e){let{emails:t,bad:n}=Le(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:to(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?In(e.activity)??e.activity:"",required:e.required?Eo(e.required)??e.required:"",extendedTo:e.extendedTo?pe(e.extendedTo)??e.extendedTo:""}}function yh(e){let t=fR(e).map((w,v)=>({line:v+1,
cells:w})).filter(({cells:w})=>w.some(v=>v.trim())),n=gh(t),o=n&&us(n.cells).at.size<2?KD(t):void 0,r=(o&&gh(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=us(nR(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=sR(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(w=>!u.has(w)).map(w=>gt[w].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?BD(t,o):[]},h=r?t.filter(({line:w})=>w>r.line):[],g=(r?.cells??[]).map(w=>N(w)).join("\u0009"),b=(w,v)=>v===void 0?"":N(w[v]);
return h.forEach(({line:w,cells:v},R)=>{if(R===0&&a.size>1&&MD(v)||v.map(k=>N(k)).join("\u0009")===g)return;let T=Object.fromEntries(hr.map(k=>[k,b(v,u.get(k))])),C=d&&FD(d,k=>b(v,k));if(C?zD(T,C):xR(
T)){m.sections.push({line:w,text:[T.code,T.name].filter(Boolean).join(" · ")});return}if(!o)for(let k of["name","kind","parent","note"]){let O=T[k]?vr(v[u.get(k)]):void 0;O&&m.offers.push({line:w,
from:T[k],to:O.text})}let y=yR(v,u.get("formerly")),f=UD({...T,formerly:y,email:yR(v,u.get("email"))});m.lines.push({line:w,unit:f,...C&&{change:C}})}),m}var yR=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>N(n)).filter(Boolean).join(`\n`);function KD(e){let t=r=>yg(r.map(({cells:s})=>s.slice(0,Hd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,kR)),o=n&&gh(n);return o&&us(
o.cells).at.size>1?t(e):void 0}function BD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,Hd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var oc=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function vR(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(oc(s))||n.set(oc(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of Vd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var SR=(e,t)=>[e,t].filter(Boolean).join(" · ")||S({
key:"roster.nothing"});function bh(e,t){let n=e.isChanges?WD(e,t):XD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=uR([...o,...n.added.map(({unit:s})=>({...Jn(gt),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=cR(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=ph(n.changed),n}var RR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:ph([])}),jD=8;function WD(
e,t){let n=RR(),o=e.lines.map(({line:g,unit:b,change:w})=>({line:g,unit:b,change:w})),{changes:r,same:s,rejected:i,notes:a}=aR(o,t);n.same=s;let c=new Map(o.map(({line:g,change:b})=>[g,SR(b.code,
b.name)])),u=(g,b)=>{n.rejected.push({line:g,text:c.get(g)??"",why:b})};for(let{line:g,text:b}of e.sections)n.rejected.push({line:g,text:b,why:[S({key:"roster.section"})]});for(let{line:g,why:b}
of i)u(g,[S(b)]);n.notes=a.map(({line:g,problem:b})=>({line:g,text:S(b)}));let d=r,l=bR(d,t),p=g=>l.get(g).filter(b=>GD(g,b)),m=g=>p(g).length>0;for(let g=0;g< jD&&d.some(m);g+=1){for(
let b of d.filter(m))u(b.line,p(b).map(ia));d=d.filter(b=>!m(b)),l=bR(d,t)}for(let g of d){let b=g.cells.code??t[g.index??-1]?.code??"";n.notes.push(...l.get(g).map(w=>TR(g.line,b,w)))}let{byNear:h}=
vR(t);for(let{line:g,index:b,cells:w}of d)if(b===void 0&&h.has(oc(w.code))){let{code:v,name:R}=t[h.get(oc(w.code))];u(g,[S({key:"roster.nearCode",with:{code:v,name:R}})])}else if(
b===void 0)n.added.push({line:g,unit:{...OR,...w}});else{let v=t[b];n.changed.push({line:g,index:b,unit:w,code:v.code,name:v.name,columns:Object.keys(w).map(R=>gt[R].heading),kinds:[],to:""})}
return n.rejected.sort((g,b)=>g.line-b.line),n}var OR=Object.fromEntries(hr.map(e=>[e,""])),fh=({column:e})=>e==="code"||e==="name",ZD=new Set(["parent","mergedInto","activity"]),GD=({index:e},t)=>fh(
t)||e!==void 0&&ZD.has(t.column),TR=(e,t,n)=>({line:e,text:S({key:"roster.takenIn",with:{code:t,fault:ia(n)}})});function bR(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...OR,
...i})-1:(n[s]={...n[s],...i},s)),r=_a(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var wR=["activity","mergedInto"],HD=e=>wR.some(t=>e.includes(t))?[
...new Set([...e,...wR])]:[...e];function VD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?te.merged:t?.activity??""),r=n.mergedInto||(o===te.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var qD=(e,t)=>!Ae(e)&&!Ae(t)&&K(t.name)!==K(e.name)?e:void 0;function XD(e,t){let n=RR(),{byCode:o,byNear:r,byName:s,byFormer:i}=vR(t),a=e.lines.map(m=>VD(m,t[o.get(j(
m.unit.code))??-1])),c=HD(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let g=j(h.code);g&&!u.has(g)&&u.set(g,m)}let p=_a([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},g)=>{let b=j(h.code),w=oc(h.code),v=p[g].filter(
U=>fh(U)&&U.problem.key!=="roster.codeTwice").map(ia),R=u.get(b);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let T=o.get(b),C=T===void 0&&b?t[r.get(w)??-1]:
void 0,y=d.get(w);C?v.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):T===void 0&&b&&y&&R===m&&v.push(S({key:"roster.nearLine",with:y}));let f=T===void 0?t[i.get(b)??-1]:qD(t[T],h);if(
f&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!y&&d.set(w,{line:m,code:h.code}),v.length){n.rejected.push({line:m,text:SR(h.code,h.name),why:v});return}let k=K(h.name),O=
l.get(k),L=s.get(k);O?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...O,name:h.name}})}):L!==void 0&&L!==T&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[
L].code}})}),O||l.set(k,{line:m,code:h.code});for(let U of p[g])fh(U)||n.notes.push(TR(m,h.code,U));if(T===void 0){n.added.push({line:m,unit:h});return}let G=t[T],Me=c.filter(U=>U!=="code"&&h[U]!==G[
U]);if(Me.length===0){n.same+=1;return}let{code:ot,...rt}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:T,unit:{code:G.code,...rt},code:G.code,name:h.name,columns:Me.map(U=>{
let We=gt[U].heading;return h[U]===""?S({key:"roster.emptied",with:{column:We,was:G[U]}}):We}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var CR=100,YD=2e4,$R=2e3,JD=()=>Ns(W(),z($R));function LR(e){if(e.lines.length===0)return[V({key:"roster.empty"})];if(e.lines.length>YD)return[V({key:"roster.tooLong"})];let t=Mb(JD),n=
e.lines.find(({unit:o})=>!t(o));return n?[V({key:"roster.cellLong",with:{line:n.line,most:$R}})]:e.missingColumns.map(o=>V({key:"roster.needColumn",with:{column:o}}))}function AR(e,{text:t}){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=yh(t),o=LR(n);if(o.length)return _e(o);let r=bh(n,e.table("units").rows);return $({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:wh(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,CR),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,CR)}})}function wh(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":S({key:"roster.changes",with:{...n,added:t.length}})}var QD=8;function eF(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>QD?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function tF(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:wh(t,n)}}}]),e.putTyped("units",eF(n,e.table(
"units").rows));let o=Jn(Q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),Rn(e,!0),e.readyLines()}
function _R(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=yh(t),o=LR(n);return o.length?_e(o):Ft(e,()=>{let r=bh(n,e.table("units").rows),s=wh(n,r);return tF(e,n,r),$({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??x({key:"workbook.busy"})}var nF=e=>({key:"setting.empty",with:{label:e}});function PR({state:e,today:t,forecast:n,
zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=E(n.last),g=c.testTo.join(", "),b=ru(c),w=!!a.dueBefore&&!!c.lettersFrom&&
!b,v=w&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>He(C)&&!C.emails.length).length,T=e.units.filter(C=>He(C)&&C.returned.length>Fo(C).length).length;return{refuse:ws([!a.dueBefore,eo(
"dueBefore")],[!c.lettersFrom,eo("lettersFrom")],[!Mo(u).length,Gl],[b,{key:"letter.testAddress",with:{text:g}}],[o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase(
)&&!i,{key:"letter.otherRunner",with:{email:s}}],[w&&!v&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:h}}]),warn:ws([v,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:
"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[T>0,{key:"letter.noReason",with:{units:T}}],[!!g&&!b,{key:"letter.testMode",with:{to:g}}],[!d.trim(),nF(
ke.contact.label)])}}var MR=21,ER=100,oF=400;function Jt(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(ci(e,t),n(gr(e,t)))}function gr(e,t){let n=t.quota(),o=t.post(),r=yi(
e.compileSettings(),e.round()),s=dd(e,t,void 0,n),i=Hr(o.ledger,s.register,s.round),a=Ve(e);return{office:e,post:t,quota:n,remembered:o,state:s,troubles:r,holds:s.settings.lettersOn&&!r.length?qr(a,o,
i,ai(e,a.round)):[]}}var kh=e=>e>ER?oF:ER;function rc({office:e,state:t,quota:n},o=e.today){let r=co(t),s=so(t.units),i=[];for(let a=0;a<=MR;a+=1){let c=Y(o,a),{go:u,held:d}=Er(uo(t,c,r,s).letters,
Math.min(c===e.today?n:1/0,kh(n)),t.settings.quotaReserve);u.forEach(l=>r.assume(l,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}return i}var Ei=(e,t)=>uo(e.state,
e.office.today).letters.find(n=>n.key===t)??rc(e).flatMap(({go:n})=>n).find(n=>n.key===t),rF=/^(?:stores|mail|triggers|values)\./;function sF(e){let t=e.googleDiffers().filter(n=>rF.test(n)).length;
return t?[{key:"letter.google",with:{count:t}}]:[]}function qd({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=gx(o,e.today,Y(e.today,MR),kh(r),Math.min(r,kh(r))),{refuse:c,warn:u}=
PR({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ee(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...sF(e),...c],warn:u}}var NR=60,iF=40,xh=(e,t)=>({key:e.key,kind:he(
e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function aF({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;return{day:e,words:pt(e),
counts:Ua({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,NR).map(s=>xh(s,o)),more:Math.max(0,t.length-NR)}}function cF({office:e,state:{units:t}}){let n=new Map(t.map(({code:r,name:s})=>[
r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,unit:i,to:a,subject:c,
state:u,at:d,why:l}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:l}));return{unknown:o.filter(({state:r})=>r===me.unknown),recent:o.slice(0,iF)}}var sc=e=>V(
e);function uF({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>sc(i));return{plan:r("plan"),ledger:r(
"ledger"),preview:S(pi(t,e.today)),mark:cd(Ve(e))}}function ds(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=qd(e,!1),i=fS(e);return{on:o.settings.lettersOn&&n!=="",runner:n,me:
Ee(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...gS(e)].map(sc),held:uF(e),refuse:r.map(sc),warn:[...s,...i?[i]:[]].map(
sc),health:yS(e).map(sc),days:rc(e).map(a=>aF(a,o)),...cF(e)}}var vh=(e,t,{key:n})=>Jt(e,t,o=>{let r=Ei(o,n),s=Ee(e.visitor());if(!r||!s)return x({key:"letter.gone"});if(o.quota<1)return x({key:
"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],...Gr(i,o.state),senderName:a||
o.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:s}})}return $({to:s})}),Sh=(e,t,{key:n})=>Jt(e,t,o=>{let r=Ei(o,n);if(!r)return x({key:Oo(o.remembered,e.now)?
"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=pm(e,t,(a,{register:c})=>Kt(c.get(n)?.state)?[]:[s],`${im}: ${Ee(e.visitor())}`);return i?i.held?x(i.stopped??{
key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?x({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),$({did:i.did})):x({key:"letter.busy"})}catch(i){if(
i instanceof ir)return x({key:"workbook.busy"});if(i instanceof ar)return x(i.problem);throw i}});function IR({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ee(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=od(c).get(n);if(u===void 0&&!s)return x({key:"letter.gone"});let d=u===void 0?void 0:Pr(c[u].state);return o(d)?(Zn(e,new Map([[n,{...s&&u===void 0?Xt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),mx(e,t,n,Kt(d)),$({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var Rh=(e,t,{key:n})=>Jt(e,t,o=>IR(o,n,r=>!Kt(r),{state:me.skipped,why:Z.skipped},
Ei(o,n))),Oh=(e,t,{key:n,wasSent:o})=>Jt(e,t,r=>IR(r,n,s=>s==="unknown",o?{state:me.sent,why:Z.wasSent}:{state:me.lapsed,why:Z.wasNotSent}));function DR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",why:"",dry:r})}var Th=(e,t,{mark:n})=>Jt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return x({key:"letter.nothingHeld"});let r=Ve(e);
return n!==cd(r)?x({key:"letter.changedAgain"}):(t.setConfirmed(_t(r)),DR(t),e.log([{what:{key:"log.planConfirmed"}}]),$(ds(gr(e,t))))});function dF(e,t,n){let o=_s(e),r=new Map(e.units.map(({code:c}
)=>[Pt(c),c])),s=new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=Py({...e,register:s},n.today).map(({key:c})=>c),a=Z.countedAsSent(Ee(n.visitor()));return new Map([...t,
...i].map(c=>{let u=o.read(c),d=u&&he(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:me.sent,at:n.now,why:a}]}))}var Ch=(e,t,{as:n})=>Jt(e,t,({holds:o,
remembered:r})=>o.some(({about:i})=>i==="ledger")?Oo(r,e.now)?x({key:"letter.busy"}):(r.inFlight&&ld(e,t),t.alone(e,()=>{let i=Yr(e,Ke(e,e.table("accounts").rows)),a=Hr(t.ledger(),i.register,i.round),
c=a==="unreadable"?[]:a.lost;n==="sent"&&Zn(e,dF(i,c,e)),e.settle(),id(e,t)})?(DR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(ds(gr(e,t)))):x({key:"workbook.busy"})):x({
key:"letter.nothingHeld"}));function lF({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===ke.lettersOn.label);return a<0?
!1:(e.putTyped("settings",[{index:a,cells:{value:r?kt.yes:kt.no}}]),r&&t.setConfirmed(_t(Ve(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",
hour:0,since:""}),!0)})?.value??!1}var $h=(e,t,{on:n,takeOver:o})=>Jt(e,t,r=>{let s=n?qd(r,o).refuse:[];if(s.length)return _e(s.map(a=>V(a)));let i=t.me();return n&&t.setTrigger(
r.state.settings.sendHour),lF(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(ds(gr(e,t)))):x({key:
"workbook.busy"})});function pF({office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ee(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var Xd=(e,t)=>Jt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&ld(e,t),$(ds(pF(n)||
o?gr(e,t):n))}),FR=(e,t,{key:n})=>Jt(e,t,o=>{let r=Ei(o,n);if(!r)return x({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=Gr(r,o.state,"staff");return $({...xh(r,o.state),subject:s,
html:i,text:a,zalo:cx(r,o.state),attachments:c.map(({name:u})=>u)})});var zR=({reason:e,code:t})=>`${ti[e]}${t&&` (${t})`}`;function UR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim(
)).map(a=>({...a,mailboxes:Le(a.email).emails.map(Re)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=Ak(t,a=>o.has(Re(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Re(
a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:zR(u)})),delayed:s}}function KR(e,{text:
t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{lines:n,delayed:o}=UR(e,t);return $({lines:n,delayed:o})}function mF(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,
i)=>s.unit.trim()===t&&Pr(s.state)==="sent"&&Le(s.to).emails.some(c=>Re(c)===Re(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function BR(e,t,{text:n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let o=t.alone(e,()=>{let{found:r}=UR(e,n);if(r.length===0)return $({marked:0});let{refused:s}=t.post(),i=Object.assign(Object.create(null),s);for(let{unit:a,bounce:c}of r){let d=[...(i[a]?.why&&i[
a].email.split(", ")||[]).filter(l=>Re(l)!==Re(c.email)),c.email];i[a]={email:d.join(", "),day:e.today,why:c.reason}}e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,
bounce:c}of r){let u=mF(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:me.bounced,why:zR(c),at:e.now}}])}return t.setRefused(i),$({marked:r.length})});return o?o.value:x({key:
"workbook.busy"})}var jR=({unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var hF={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},ic=e=>e==="proved"?void 0:hF[e];function WR(e){let t=Xr(e);return t==="none"||t==="unproved"?void 0:ic(t)}var Lh=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Yd(e){let t=Lh(e);if(t)return x(t);let{webAddress:n,linkOnly:o}=e.settings(),r=Xr(e),s=ic(r),i=e.proof(),a=e.staff(),c=e.refusedAddresses(),{rows:u}=e.table("units"),d=fo(u),l=u.filter(({
code:p,name:m})=>p.trim()&&m.trim()).map(p=>({unit:p,above:d(p),kind:p.kind.trim(),state:p.status}));return $({door:r,says:s?S(s):"",address:n,host:_c,...i?{proof:{runsAs:i.runsAs,version:i.version,
at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(p=>!Gn(p,a)&&p!==e.owner()),units:l.map(({unit:p,above:m,kind:h,state:g})=>({code:p.code.trim(),name:p.name,hasEmail:Zu(
p,c).length>0,above:m.map(({value:b})=>b),kind:h,state:g})),choices:Vt(l),isGuarded:e.isGuarded()})}function ZR(e){let t=Lh(e);if(t)return x(t);let{webAddress:n}=e.settings(),o=e.linkKey();if(
!n)return x({key:"link.noAddress"});if(!o)return x({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+cm,address:wi(n)});return $({url:um(n,r),minutes:cm/6e4})}function GR(e,{unit:t}){
let n=Lh(e);if(n)return x(n);let o=ic(Xr(e));if(o)return x(o);let r=e.table("units").rows.find(p=>p.code.trim()===t.trim()),s=r&&gi(e)?.(t,"unit");if(!s)return x({key:"link.noRow"});let i=e.settings(
),{department:a,contact:c}=i,u=e.round(),d=u?.document??"",l=Bn(r,u,e.today);return $({url:s,message:jR({unit:r.name,guidance:d,department:a,contact:c,deadline:l,url:s})})}function HR(e,{unit:t}){
return yt(e,()=>{let n=e.table("units").rows.findIndex(o=>o.code.trim()===t.trim());return n<0?x({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:n,cells:{link:e.newId()}}]),$({}))})}function VR(e){return yt(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),$({})))}var gF={show:10,correct:10,export:10,
withdraw:15,erase:20},fF=2,yF=(e,t)=>Zi(e)%6!==0&&!t.includes(e),Ah=(e,t)=>yF(e,t)?e:Ah(Y(e,1),t),qR=(e,t,n)=>Ah(Y(t,gF[e]),n);function XR(e,t){let n=e;for(let o=fF;o>0;o-=1)n=Ah(Y(n,1),t);return n}
var Jd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),Mi=(e,t)=>`${t}${Math.max(0,...e.map(({id:n})=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var Qd=(e,t,n)=>n.map(({
sentence:o})=>({subject:e,right:t,says:o})),bF=new Set(["health.unknown","health.failed","health.trouble","health.noTrigger","health.stalled","health.stalledOther","health.hour","health.hourOther"]),
wF=new Set(["letter.otherRunner"]);function kF(e,t){let n=Xd(e,t);if(!n.ok)return Qd("letters",!1,n.problems);let{stopped:o,refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({
key:p})=>bF.has(p),d=({key:p})=>wF.has(p),l=[...o,...r,...c,...s].filter(p=>!d(p));return[...Qd("letters",!1,[...l,...a.filter(u)]),...Qd("letters",!0,[...s.filter(d),...a.filter(p=>!u(p))])].filter((
p,m,h)=>h.findIndex(({says:g})=>g===p.says)===m)}function xF(e){return e.googleChecked()?e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${ts[t]} ${$i[t.slice(0,t.indexOf("."))]??""}`.trim(
)})):[{subject:"google",right:!1,says:S({key:"google.neverChecked"})}]}function vF(e){try{return Jd(e.table("requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:
"requests",right:!1,says:S({key:"personal.overdue",with:{id:n,kind:o,due:E(r)}})}))}catch(t){if(!(t instanceof se))throw t;return[{subject:"requests",right:!1,says:S(t.problem)}]}}function YR(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Yd(e);if(!n.ok)return n;let{door:o,says:r,editors:s}=n.value,i=kF(e,t),a=Qd("settings",!1,e.compileSettings().map(c=>V(c))).filter(
c=>!i.some(u=>u.says===c.says));return $({lines:[...i,...a,...vF(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...xF(e)],editors:s})}var Ni=Z.erased,JR=2,QR=9,Ph=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,Eh=/\+?\d[\d\s().-]{6,}\d/g,Mh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),$o=e=>[...new Set(e)].filter(Boolean);function eO(e){let t=$o((e.match(Ph)??[
]).map(Re)),n=e.replace(Ph," "),o=$o((n.match(Eh)??[]).map(Mh)).filter(s=>s.length>=QR),r=$o(n.replace(Eh,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(" ").length>=JR);
return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function Nh(e,t,n){let o=Fr(t);return{names:$o([K(e)]).filter(r=>r.split(" ").length>=JR),phones:$o([Mh(o.ok?o.display:t)]).filter(
r=>r.length>=QR),emails:$o(Le(n).emails.map(Re))}}var _h=(e,t)=>e.some(n=>t.includes(n));function tO(e,t){return _h(e.emails,t.emails)||_h(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&_h(e.names,t.names)}var ac=(e,t)=>({names:$o([...e.names,...t.names]),phones:$o([...e.phones,...t.phones]),emails:$o([...e.emails,
...t.emails])}),SF=/[\p{L}\p{M}]/u;function RF(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(s>n.length)continue;
let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];SF.test(a)&&K(a)===r&&n.splice(o,s-o,i+Ni+c,...Array(s-o-1).fill(""))}return n.join("")}function ls(e,
{names:t,phones:n,emails:o}){let r=o.length?e.replace(Ph,i=>o.includes(Re(i))?Ni:i):e,s=n.length?r.replace(Eh,i=>n.includes(Mh(i))?Ni:i):r;return RF(s,t)}var Ii=(e,t)=>e!==""&&ls(N(e),t)!==N(e),Ih=(e,
t)=>ls(e,t).split(/[,;\n]/).filter(n=>!n.includes(Ni)).map(n=>n.trim()).filter(Boolean).join(", ");var nO="YC",oO=()=>P({id:Fs(),kind:ct(Object.keys(Tr)),received:z(40),isDone:It()}),Dh=()=>ce(Fs()),
OF=300;function rO(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings(),o=Jd(t);return{open:o.slice(0,OF).map(({id:r,kind:s,received:i,due:a})=>{let c=i&&XR(i,n);return{id:r,kind:s,received:E(
i),answerBy:c>=e.today?E(c):"",due:E(a),isOverdue:a< e.today}}),count:o.length,overdue:o.filter(({due:r})=>r< e.today).length,next:Mi(t,nO)}}function sO(e){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):$(rO(e))}function el(e,t,n,o,r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=s.findIndex(u=>u.id===t&&u.kind===Tr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,
cells:{doneOn:i}}]);return}let c={id:s.some(u=>u.id===t)?Mi(s,nO):t,kind:Tr[n],received:o,due:qR(n,o,e.settings().holidays),doneOn:i,who:To(e.visitor())};e.append("requests",[c])}function iO(e,{id:t,
kind:n,received:o,isDone:r}){return yt(e,()=>{let s=o.trim()?pe(o):e.today;return!s||s>e.today?x({key:"personal.day"}):(el(e,t,n,s,r),$(rO(e)))})}var cc=({phones:e,emails:t})=>[...e,...t],aO=(e,
t)=>e===t||e.endsWith(` ${t}`),TF=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>aO(n,o)||aO(o,n)));function cO(e){let t=new Set,n=new Map,o=i=>{let a=n.get(
i)??new Set;return n.set(i,a),a},r=({units:i,keys:a})=>[...cc(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>TF(
h.keys,c)),p=d.length===1||c.names.length>0&&cc(c).length>0?d:[],m=p.reduce((h,g)=>({ids:[...h.ids,...g.ids],units:[...new Set([...h.units,...g.units])],keys:ac(h.keys,g.keys)}),{ids:[i],units:[a],
keys:c});for(let h of p)t.delete(h),r(h).forEach(g=>o(g).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)cc(i.keys).length&&s(i,cc(i.keys));for(let i of e)!cc(i.keys).length&&
i.keys.names.length&&s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var uc=({name:e,phone:t,email:n})=>Nh(e,t,n),tl=({second:e,secondPhone:t})=>Nh(e,t,""),CF=["second","secondPhone"],nl=
e=>`${e}/2`,Di=(e,t)=>e.some(n=>t.includes(n));function $F(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Be(t,n);return[{id:r,unit:o,keys:uc(t)},{id:nl(r),unit:o,keys:tl(t)}]})}function LF(e,t){
let n=new Map(t.map((o,r)=>[Be(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:
a?i.secondPhone:i.phone,email:a?"":i.email,units:r,rows:o.length}})}function AF(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(Di(u.names,e.names)||Di(u.phones,e.phones)||Di(u.emails,
e.emails))),r=new Set(t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(ac,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(u=>!s.phones.includes(u)),emails:e.emails.filter(
u=>!s.emails.includes(u))},a=new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||tO(u,i);return{person:e,isOf:c,sought(u,d,l,p){if(
o.length===0)return e;if(u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=Be(m,l),g=c(uc(m),h),b=c(tl(m),nl(h));return Xi.includes(p)?g?e:i:CF.includes(p)?b?e:i:g||b?e:i}}}
function Fh(e,t,n){let o=eO(t);if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=cO($F(r)),i=s.filter(({keys:m})=>Di(m.phones,o.phones)||Di(m.emails,o.emails)),
a=s.filter(({keys:m})=>Di(m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{is:"nobody",why:{key:
"personal.unclear"}};if(!n&&u.length>1)return{is:"several",people:LF(u,r)};let l={...o,names:[]},p=d.map(({keys:m})=>m).reduce(ac,n?l:o);return{is:"one",whose:AF(p,d,s)}}var uO=300,_F=50,dO={people:[
],peopleCount:0,places:[],more:0,rows:[],copy:""},PF=["accounts","units","letters","calls","fakes","log","settings"],EF=(e,t)=>e.table(t).rows,MF=(e,t)=>Q[e].columns[t]?.heading??t,NF=["id","rowId",
"approved","consentMark","addressKey","mask","label","help"],pO=e=>!NF.includes(e);function IF(e,{sought:t}){return PF.flatMap(n=>EF(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>pO(s)&&Ii(i,
t(n,o,r,s))).map(([s,i])=>({tab:Q[n].title,line:je(r),column:MF(n,s),text:tn(i),unit:(o.unit??o.code??"").trim()}))))}function mO(e,{text:t,who:n}){if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let o=Fh(e,t,n);if(o.is==="nobody")return x(o.why);if(o.is==="several")return $({...dO,people:o.people.slice(0,_F),peopleCount:o.people.length});let{whose:r}=o,s=IF(e,r),i=e.table(
"accounts").rows.flatMap((c,u)=>r.isOf(uc(c),Be(c,u))?[{rowId:Be(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(
u=>u.replace(/\s+/g," ")).join("\u0009");return $({...dO,places:s.slice(0,uO),more:Math.max(0,s.length-uO),rows:i,copy:[a(nf),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}
function DF(e,t,{isOf:n,sought:o}){let r=Be(e,t),s=n(uc(e),r),i=s&&ft(e.kind)===M.person,a=n(tl(e),nl(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>pO(u)).map(([u,d])=>[u,ls(d,o(
"accounts",e,t,u))])),...s?{...Object.fromEntries(Xi.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{
pageName:"",address:"",addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&Ii(e.by,o("accounts",e,t,"by"))?{by:Ni}:{}}}var FF=(e,t)=>({email:Ii(e.email,t)?Ih(
e.email,t):e.email,phone:Ii(e.phone,t)?Ih(e.phone,t):e.phone,note:ls(e.note,t),faults:ls(e.faults,t)});function zh(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[
d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[
c]??e[i][c]]))})),cells:n}}var lO=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:Object.fromEntries(r)}]:[]});function zF(e,t){let{
refused:n}=e.post(),o=Object.entries(n).filter(([,{email:r}])=>!Ii(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var UF=["letters","calls","fakes","log"];function KF(e,t,
n){let o=zh(e.table("accounts").rows,(a,c)=>DF(a,c,n)),r=zh(e.table("units").rows,(a,c)=>FF(a,n.sought("units",a,c,"note"))),s=UF.map(a=>({tab:a,...zh(e.table(a).rows,(c,u)=>Object.fromEntries(
Object.entries(c).map(([d,l])=>[d,ls(l,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",r.changes);for(let{tab:a,changes:c}
of s)e.putOwn(a,c);zF(t,n.person);let i=Xi;return e.putTyped("accounts",lO(o.changes,a=>!i.includes(a))),e.putTyped("accounts",lO(o.changes,a=>i.includes(a))),Rn(e,!0),$({rows:o.changes.length,cells:[
o,r,...s].reduce((a,{cells:c})=>a+c,0)})}function hO(e,t,{text:n,who:o,request:r}){return yt(e,()=>{let s=Fh(e,n,o);if(s.is==="nobody")return x(s.why);if(s.is==="several")return x({key:
"personal.several",with:{count:s.people.length}});let i=KF(e,t,s.whose);return r&&el(e,r,"erase",e.today,!0),i})}function BF(e,t){let n=e.table("accounts").rows.flatMap((r,s)=>t.includes(Be(r,s))&&
r.consentMark?[{index:s,cells:{consent:Ku(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(Be(r,s))&&Bu(r.consent));return n.length===0&&!o?x({key:"personal.noConsent"}):
(n.length>0&&(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n)),Rn(e,!0),$({rows:n.length,cells:n.length*2}))}function gO(e,{rowIds:t,request:n}){return yt(e,(
)=>{let o=BF(e,t);return n&&o.ok&&el(e,n,"withdraw",e.today,!0),o})}var jF=200,WF=({name:e,second:t,phone:n,secondPhone:o,email:r})=>[e||t,n||o,r].filter(Boolean).join(", ");function fO(e,t){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{rows:n}=e.table("accounts"),o=Ke(e,n),r=Yo(e.table("units").rows),{keepMonths:s,notice:i}=e.settings(),a=qu(e,o).map(({isDue:d,...l})=>{
let p=d?"due":"left";return{...l,...r(l.row.unit),state:p}}),c=a.filter(d=>wn(d,t)),u=new Map;return o.accounts.forEach(({active:d,consent:l},p)=>{if(!d||!vn(n[p]))return;let m=l==="given"?kk(n[
p].consent):"",h=u.get(l+m)??{is:l,notice:m,count:0};u.set(l+m,{...h,count:h.count+1})}),$({kept:c.sort((d,l)=>d.row.updated< l.row.updated?-1:1).slice(0,jF).map(({row:d,index:l,unit:p,state:m})=>({
rowId:Be(d,l),unit:p?.name.trim()||d.unit.trim(),page:d.pageName||d.accountName||d.address,person:WF(d),since:E(d.updated.slice(0,10)),state:m})),count:c.length,choices:Vt(a),months:s,consents:[
...u.values()].sort((d,l)=>l.count-d.count),notice:Js(i)})}function Fi(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var nt={heading:13,motto:13,title:14,
body:13,table:11,recipients:11};var ue=(e,t,{bold:n,italic:o,size:r=nt.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:
{},...i?{rule:i}:{}}),yO=e=>Array.from({length:e},()=>ue("","center",{size:nt.body}));var bO=e=>e.normalize("NFC").toUpperCase(),fr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[
...e?[ue(bO(e),"center",{size:nt.heading})]:[],ue(bO(t)||"…………………………","center",{size:nt.heading,bold:!0,rule:.4}),...n.map(o=>ue(o,"center",{size:nt.heading}))],right:[ue(
"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:nt.heading,bold:!0}),ue("Độc lập - Tự do - Hạnh phúc","center",{size:nt.motto,bold:!0,rule:1})]});function yr(e,t,n){let[,o="",r=""]=t.split("-"),s=
+o<=2?o:String(+o);return t?`${e||"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var br=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ue(
"Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((o,r)=>ue(`- ${o}${r===n.length-1?".":";"}`,"left",{size:nt.recipients}))],right:[ue(e,"center",{bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],
...yO(4),ue("………………………………","center",{bold:!0})]});function Uh(e,t,n){let o=Ou(e.address),r=pe(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?hn(...s):En({address:
o.canonical,foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function wO(e,t,n){let o=Uh(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",
align:"justify",size:nt.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return En({name:"Bao trang gia mao",landscape:!1,blocks:[fr({above:e.above,name:e.federation}),ue(yr(e.place,e.today,
""),"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:nt.title}),ue("Kính gửi: …………………………………………","center"),ue(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c(
"Ngày phát hiện",E(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ue(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),br("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var xO=["accountName","pageName","address","name","office","phone","email"],kO=["name","office","phone","email"],ZF=e=>e.kind===M.none?["",
`${M.none} tài khoản. ${e.reason}`,"","","","",""]:xO.map(t=>e[t]),GF=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:ve[n].heading,down:
2})),{text:"Thông tin người quản trị",across:kO.length}],kO.map(n=>({text:ve[n].heading}))],lines:[...e.map(n=>({cells:ZF(n)})),...Array.from({length:t},()=>({cells:xO.map(()=>"")}))]}),HF=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(X(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",ps=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>Qt(t.pageName||t.accountName,n.pageName||
n.accountName));function vO(e,t,n){let o=ps(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[fr({above:t.above||
e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:nt.title}),ue(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:nt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},GF(o,n&&o.length?0:4),ue(yr("",r&&H(r),e.today.slice(0,4)),
"right",{italic:!0}),br(HF(t),"",["Như kính gửi","Lưu: VP"])]}}function SO(e){let t=(n,o)=>Qt(n.unit.name,o.unit.name);return[...Fi(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:Qt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var RO=(e,t,n)=>[fr({above:e.above,name:e.federation}),ue(yr(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{bold:!0,size:nt.title}),ue(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:nt.body}})],OO=e=>br("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),VF=({unit:e})=>e.status||"Không phải báo cáo";function TO(e,t){let n=0,o=SO(t).flatMap(([u,d])=>[{across:u||`Trực thuộc ${e.federation}`},...d.flatMap(l=>{n+=1;let p=[
String(n),l.unit.name],m=[l.unit.first?E(l.unit.first.slice(0,10)):""],h=ps(l.rows);return h.length===0?[{cells:[...p,VF(l),"","","","",...m]}]:h.map((g,b)=>({cells:[...b===0?p:["",""],
g.kind===M.none?`${M.none}. ${g.reason}`:g.pageName||g.accountName,g.address,g.name,g.office,[g.phone,g.email].filter(Boolean).join(`\n`),...b===0?m:[""]]}))})]),{required:r,reported:s,fix:i,missing:
a}=Nl(t.map(({unit:u})=>u)),c=t.flatMap(({rows:u})=>ps(u)).filter(({kind:u})=>u!==M.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...RO(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:gt.name.heading},{text:ve.pageName.heading},{text:ve.address.heading},{
text:ve.name.heading},{text:ve.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ue(`Tổng số: ${r} đơn vị phải báo cáo, ${s} đơn vị đã báo cáo, ${i?`${i} đơn vị cần sửa, `:
""}${a} đơn vị chưa báo cáo; ${c} tài khoản, trang, nhóm.`,"justify",{indent:!0}),OO(e)]}}function CO(e,t){let n=0,o=s=>s.review===Se.passed&&(s.kind===M.page||s.kind===M.group),r=SO(t).flatMap(([s,
i])=>{let a=i.flatMap(({unit:c,rows:u})=>ps(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});
return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...RO(e,"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{
text:gt.name.heading},{text:ve.kind.heading},{text:ve.pageName.heading},{text:ve.address.heading}]],lines:r},OO(e)]}}var qF=42;function $O(e,t,{code:n,name:o,url:r,last:s}){let i=ao(e),a=Yf(
e.guidance),c=u=>ue(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:!1,blocks:[fr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Mt}${a&&` theo ${a}`}`]),ue(yr(e.place,
e.today,""),"right",{italic:!0}),ue(`Kính gửi: ${o}`,"center",{size:nt.title}),c(`${Uo(e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{
text:"Thời hạn: "},{text:`trước ngày ${E(Y(s,1))}, tức chậm nhất hết ngày ${pt(s)}.`,bold:!0}]}]:[],c(
"Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:qF,label:
`Mã QR của ${o}`},ue(`Mã riêng của đơn vị, mở trang ${_c} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c(Ml("Giấy mời này",e)),br("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var LO=300,XF=100,AO=()=>P({what:ct(["invite","blank","filled","list","pages","fake"]),above:z(2e3),kind:
ce(z(500)),status:z(100),unit:z(dn),noEmail:ce(It()),fake:ce(P({address:z(2e3),foundOn:z(100),pageId:z(100),does:z(2e3)}))}),YF=(e,t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function _O(e,t){let n=fo(e);return o=>YF(o.parent,t)?[]:n(o).map(({label:r})=>r)}function PO(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.table(
"units").rows.filter(({code:o})=>o.trim()),n=_O(t,e.settings().federation);return $({units:t.map(o=>({code:o.code.trim(),name:o.name,above:n(o)[0]??"",kind:o.kind.trim(),status:o.status})).sort((o,
r)=>Qt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(0,
XF)})}function Kh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:
e.today}}function JF(e,{above:t,kind:n,status:o,unit:r,noEmail:s}){let i=e.table("units").rows.filter(({code:d})=>d.trim()),a=_O(i,e.settings().federation),c=Fi(e.table("accounts").rows,d=>j(d.unit)),
u=e.refusedAddresses();return i.map(d=>({unit:d,over:a(d),rows:c.get(j(d.code))??[]})).filter(d=>(!t||d.over.includes(t))&&(!n||d.unit.kind.trim()===n)&&(!o||d.unit.status===o)&&(!r||j(
d.unit.code)===j(r))&&(!s||Zu(d.unit,u).length===0)).map(({over:d,...l})=>({...l,above:d[0]??""}))}var Bh=e=>ps(e).find(({kind:t})=>t===M.page||t===M.group)?.address??"";function QF(e,t,n){let o=
t.unit?n[0]:void 0,r=wO(Kh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:Bh(o?.rows??[])});return r.ok?$([r.value]):_e(r.problems.map(s=>({...V(s),row:
s.field??""})))}function ez(e,t,n){let o=ic(Xr(e));if(o)return x(o);let r=gi(e),s=Kh(e),{contact:i}=e.settings(),a=n.filter(({unit:c})=>Ae(c)&&(t.unit!==""||c.status===_.missing)).flatMap(({unit:c}
)=>{let u=r?.(c.code,"unit"),d=vt(c.extendedTo),l=Ye({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[$O(s,i,{code:c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?$(a):x({
key:"paper.nothing"})}function EO(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=JF(e,t);if(t.what==="fake")return QF(e,t,n);if(n.length===0)return x({key:"paper.nothing"});
let o=Kh(e);return t.what==="list"?$([TO(o,n)]):t.what==="pages"?$([CO(o,n)]):n.length>LO?x({key:"paper.tooMany",with:{count:n.length,most:LO}}):t.what==="invite"?ez(e,t,n):$(n.map(({unit:r,above:s,
rows:i})=>vO(o,{...r,above:s},t.what==="filled"?i:void 0)))}var MO="TG",NO=200,IO=()=>P({id:Fs(),unit:z(dn),address:z(2e3),foundOn:z(100),pageId:z(100),does:z(2e3)}),DO=()=>P({id:Fs(),state:ct(
Object.keys(Po)),among:ce(go())}),tz=({kind:e})=>[M.page,M.group].some(t=>t===ft(e)),nz=e=>(e.pageName||e.accountName||e.address).trim(),FO=e=>fo(e.table("units").rows);function oz(e,t){let n=e.table(
"units").rows,o=Fi(e.table("accounts").rows,r=>r.unit.trim());return n.flatMap(r=>{let s=(o.get(r.code.trim())??[]).filter(tz);if(!r.code.trim()||!Ae(r))return[];let i=s.filter(u=>!xe(u)),a=i.find(
u=>!u.name.trim())??(i.length?void 0:s.find(ri)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:nz(c),above:t(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,
s)=>r.state.localeCompare(s.state)||an(r).localeCompare(an(s),"vi"))}var rz=({id:e,address:t,unit:n,genuine:o,foundOn:r,state:s,at:i,who:a},c)=>({id:e,address:t,unit:n,name:c,genuine:o,foundOn:E(r),
state:s,last:[E(i.slice(0,10)),a].filter(Boolean).join(", ")});function jh(e,t={},n=FO(e)){let o=e.table("fakes").rows.filter(({id:c})=>c),r=Yo(e.table("units").rows,n),s=o.map(c=>({...r(c.unit),row:
c,state:c.state})),i=s.filter(c=>wn(c,t)),a=({state:c})=>+(c===Po.handled);return{fakes:i.reverse().sort((c,u)=>a(c)-a(u)).slice(0,NO).map(({row:c,unit:u})=>rz(c,u?.name.trim()??"")),fakesCount:
i.length,fakeChoices:Vt(s),next:Mi(o,MO)}}function zO(e,{fakes:t,...n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let o=FO(e),r=oz(e,o),s=r.filter(i=>wn(i,n));return $({alone:
s.slice(0,NO).map(({unit:i,page:a,state:c})=>({unit:i.code.trim(),name:i.name.trim(),page:a,state:c,phone:i.phone.trim()})),count:s.length,choices:Vt(r),...jh(e,t,o)})}function sz(e,t){let n=e.table(
"units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(c=>n&&c.unit.trim()===n.code.trim()),r=Bh(o),s=Uh(t,{name:n?.name??"",address:r},e.today);if(
!s.ok)return _e(s.problems.map(c=>({...V(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some(({id:c,address:u})=>c===t.id&&u===s.value.address)||e.append("fakes",[{id:i.some(({id:c}
)=>c===t.id)?Mi(i,MO):t.id,...s.value,unit:n.code.trim(),genuine:r,state:Po.waiting,at:e.now,who:To(e.visitor())}]),$(jh(e))}function UO(e,t){return yt(e,()=>sz(e,t))}function KO(e,{id:t,state:n,
among:o}){return yt(e,()=>{let r=e.table("fakes").rows.findIndex(i=>i.id===t);if(r<0)return x({key:"paper.fakeGone"});let s={state:Po[n],at:e.now,who:To(e.visitor())};return e.putTyped("fakes",[{
index:r,cells:s}]),$(jh(e,o))})}var BO=300,jO=60;function iz(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(s)||xe(r))continue;let i=$r.flatMap(({
key:c})=>Xc(r.mask,c)?[Lt(c)]:[]);Fn(r,e.markKey())==="returned"&&i.push(S({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Et(r,o))a.waiting+=1;else for(
let c of i)a.columns.add(c);n.set(s,a)}return n}var az=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):
""].filter(Boolean).join(" "):"",dc=e=>Zc(Cs(e),e.status);function WO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=iz(e,new Set(o.map(({code:d})=>d.trim()))),i=o.filter(d=>dc(
d)||Cs(d)==="report"),a=o.filter(dc),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:dc(d),at:fe(d.first),missing:dc(d)?az(s.get(d.code.trim())):"",phone:
r.superiorsFill?d.phone:""}),u=d=>dc(d)?d.status===_.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,l)=>u(d)-u(l)||Qt(d.name,l.name)).slice(0,BO).map(c),more:
Math.max(0,o.length-BO),mayFill:r.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Bn(void 0,e.round(),e.today),names:a.slice(0,
jO).map(({name:d})=>d),more:Math.max(0,a.length-jO),ask:t.name}})}}var Wh=({code:e,name:t})=>({code:e.trim(),name:t});function cz(e,t,n){let o=t.table("units").rows,r=o.find(i=>i.code.trim()===e),s=
r&&!Ae(r)?Ne(o).today(r)?.code.trim():void 0;return s&&Ja(s,n,o,t.settings()).may?s:e}function uz(e,t){let{rows:n}=e.table("accounts"),o=Ma(e);return[...rr(n,t.code.trim()).map(({row:r,index:s})=>Br(
r,s,o)),...Ia(n,Na(t,e.table("units").rows)).map(({row:r,index:s,from:i})=>({...Br(r,s,o),from:i}))]}function ol(e,t){let n=e.visitor(),o=e.settings(),r=e.table("units").rows,s=zd(n,r),i=s.filter(Ae),
a=i.length?i:s,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&cz(c,e,n),d=u===void 0?void 0:Ja(u,n,r,o);if(d&&!d.may)return x(d.why);let l=d&&r.find(C=>C.code.trim()===d.over),p=Ud(n,o);if(
u===void 0&&a.length===0&&!p)return x(Fd(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:g,department:b,contact:w,notice:v}=o,R=m?uz(e,m):[],T=Pi(h,m,{isStaff:n.is==="staff",today:
e.today,contact:w});return $({who:{email:Ee(n),isStaff:n.is==="staff"},unit:m&&{...Wh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?WO(e,m,Ne(r)):void 0,fillsFor:l&&Wh(l),yourUnits:a.map(
Wh),mayChoose:p,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:T===void 0,closedWhy:T&&V(T),pending:R.filter(C=>C.pending&&C.from===void 0).length,deadline:Bn(m,h,e.today),guidance:
h?.document??"",federation:g,department:b,contact:w,notice:v,noticeId:Js(v),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var dz=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r}
)=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function ZO(e){let t=e.visitor(),n=e.table("units").rows,o=zd(t,n),r=Ud(t,e.settings())?n:o,{merged:s}=Ne(n);return $({
units:r.filter(i=>i.code&&i.name&&Ae(i)).map(i=>{let a=dz(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var GO={dueBefore:bs,graceUntil:pe,lettersFrom:pe};function wr(e){let t=
n=>e[n].trim()&&GO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var HO=(e,t,n)=>Do({...wr(e),id:
t,state:Ue.open,openedAt:n,closedAt:"",frozenAt:""}).round;function rl(e,t){let n=wr(e),o=Object.keys(GO).filter(i=>e[i].trim()!==""&&n[i]==="").map(i=>({key:"round.draftDay",with:{label:Wt(i),text:e[
i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Wt("dueBefore")},field:
"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:E(s),due:E(r)},field:"graceUntil"}]:[],...r&&Ye({dueBefore:r})< t?[{key:"round.past",with:{last:E(Ye({dueBefore:r}))},field:
"dueBefore"}]:[]]}function VO(e,t,n){let o=Ye(e),r=Xe(n,o);return[...r< jc?[{key:"round.soon",with:{last:E(o),days:r}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function Lo(e,t,n){
return yt(e,()=>(e.compileSettings(),So(e,t),n()))}var lc=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function sl(e,t){let n=new Map;for(let o of e){let r=Wl(o),s=r===void 0?"":
lc(r);if(s===""||s===lc(t))continue;let i=n.get(s)??{name:r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,r)=>r.count-o.count).map(o=>o.name)}function qO(e,t){let n=Wl(e),o=n===void 0?
void 0:t(n);return o===void 0?e:xy(e,Pt(o))}var Zh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Gh=e=>Bt(e).find(({round:t})=>t.state==="open"&&!at(t)),Hh=e=>e.table(
"letters").rows.map(({key:t})=>t);function XO(e){let t=Gh(e);if(!t)return{};let[n=""]=sl(Hh(e),t.round.name),o=e.table("accounts").rows.filter(Zh).length;return{ask:{says:V({key:"round.ask",with:{
rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Ct=e=>Number(e)||0,Vh=e=>pe(e)?E(pe(e)):e,lz=({row:e})=>({required:Ct(e.required),onTime:Ct(e.onTime),reported:Ct(e.reported),missing:Ct(
e.missing),accounts:Ct(e.accounts)}),pz=({row:e})=>({required:Ct(e.dueRequired),onTime:Ct(e.dueOnTime),reported:Ct(e.dueReported),missing:Ct(e.dueMissing),accounts:Ct(e.dueAccounts)});function mz(e,t,
n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&r.state==="open"&&at(r),i=r.state==="closed"&&o.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=o;return{id:r.id,name:r.name,document:
r.document,state:r.state,dueBefore:Vh(o.dueBefore),graceUntil:Vh(o.graceUntil),lettersFrom:Vh(o.lettersFrom),openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,
...o.frozenAt?{atDue:pz(t)}:{},...i?{atClose:lz(t),answers:{same:Ct(a),changed:Ct(c),added:Ct(u),stopped:Ct(d),silent:Ct(l)}}:{},...s?{now:la(e.table("units").rows),answers:tu(e.table(
"accounts").rows,r,Ct(o.rowsAtOpening),As(e.table("units").rows))}:{}}}function hz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:Z.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""}
;let o=d=>{if(!d)return"";let l=yc(d,12);return l>t?E(l):""},{name:r,document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(
String(u),String(u+1)):Z.roundOf(u+1),document:s,dueBefore:o(i),graceUntil:o(a),lettersFrom:o(c)}}function kr(e){let n=[...Bt(e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&
o.state!=="closed";return{rounds:n.map((s,i)=>mz(e,s,i===0)),...r?{current:o.id}:{},suggested:hz(n[0],e.today),...XO(e)}}var YO=(e,t)=>Lo(e,t,()=>$(kr(e)));function JO(e,t,n,o){let r=Bt(e),s=
o===void 0?void 0:jn(e,o);if(o!==void 0&&!s)return;let i=wr(n),a=o??Os((i.dueBefore||e.today).slice(0,4),r.map(({round:R})=>R.id)),c={...HO(n,a,s?.round.openedAt??e.now)},u=rl(n,e.today),d=r.find(
R=>R.round.state==="open"&&R.round.id!==a)?.round,l=e.table("accounts").rows,p=Kr(e,c,l),m=p.units.filter(({own:R})=>R.counted==="1").length,h=p.accounts.filter(({pending:R})=>R),g=As(e.table(
"units").rows),b=h.filter(({unit:R})=>!g.has(R)).length,w=u.length?[]:gz(e,t,c,p,s===void 0);return{preview:{refuse:u.map(R=>V(R)),warn:u.length?[]:VO(c,d,e.today).map(R=>V(R)),says:[V({key:
"round.counts",with:{units:m,rows:b}}),...u.length||w.length?[]:[V({key:"round.noLetters"})]],required:m,rows:b,letters:w,mark:JSON.stringify([a,i,m,b,w.map(({day:R,count:T})=>[R,T])])},round:c,id:a,
rowsInUse:h.length}}function gz(e,t,n,o,r){if(!e.settings().lettersOn||!n.lettersFrom)return[];let i=lm(e,o,n),a=r?{...i,register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=
n.lettersFrom>e.today?n.lettersFrom:e.today;return rc({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:pt(u),count:d.length,
says:Ua({day:u,held:l,recipients:0,counts:p})}})}var QO=(e,t,{draft:n,of:o})=>Lo(e,t,()=>{let r=JO(e,t,n,o);return r?$(r.preview):x({key:"round.unknown"})});function eT(e,t,{draft:n,mark:o},r){let s=
e.round(),i=JO(e,t,n,r);return i?s&&!at(s)?{no:x({key:"round.unconfirmed"})}:i.preview.refuse.length?{no:_e(i.preview.refuse)}:i.preview.mark===o?i:{no:x({key:"round.changedAgain"})}:{no:x({key:
"round.unknown"})}}var tT=(e,t,n)=>Lo(e,t,()=>{let o=eT(e,t,n,void 0);return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{name:o.round.name}}}]),rx(e,t,{...wr(n.draft),id:o.id,state:
Ue.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(o.rowsInUse)}),$(kr(e)))}),nT=(e,t,{id:n,...o})=>Lo(e,t,()=>{let r=jn(e,n);if(r&&r.round.state!=="open")return x({key:
"round.notOpen"});let s=eT(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:r.index,cells:wr(o.draft)}]),e.compileSettings(),
e.settle(),t.setConfirmed(_t(Ve(e))),pn(e),$(kr(e)))}),oT=(e,t,{id:n})=>Lo(e,t,()=>{let o=jn(e,n);return o?at(o.round)?(o.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:
o.round.name}}}]),nx(e,t,o)),$(kr(e))):x({key:"round.unconfirmed"}):x({key:"round.unknown"})}),rT=(e,t,{id:n})=>Lo(e,t,()=>{let o=jn(e,n);if(!o)return x({key:"round.unknown"});if(
o.round.state==="closed"){if(!Bt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return x({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:o.round.name}}}]),ox(e,o)}
return $(kr(e))});function fz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(xo).reduce((n,o)=>o< n?o:n,e.now)}
function yz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!Zh(o))return[];let s=xo(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(s),answer:Ge.added};
return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function bz(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=qO(n.key,t);return r===n.key?[
]:[{index:o,cells:{key:r}}]}))}function wz(e,t,n,o,r){let s=wr(t),i=Bt(e).map(({round:d})=>d.id),a=Bt(e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=a?.round.id??Os((
s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Ue.closed,openedAt:n,closedAt:o,rowsAtOpening:"0"}]);let u=jn(e,c);return Do(u.row).round}var kz=(e,t,{draft:n})=>({name:
n?.name.trim()||sl(Hh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),sT=(e,t,n)=>Lo(e,t,()=>{let o=Gh(e);if(!o)return x({
key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=fz(e),u=i!==""&&i<=e.today&&i>H(a)?`${i}T00:00:00`:e.now,d=kz(e,o,n),l=n.as==="two"?rl(d,a.slice(0,10)).filter(({key:g}
)=>g!=="round.past"):[];if(l.length)return _e(l.map(g=>V(g)));let p=n.as==="two"?wz(e,d,a,u,o):void 0;e.settle();let m=g=>p!==void 0&&lc(g)!==lc(s);bz(e,g=>g===r||g===p?.id?g:m(g)?p.id:r),yz(e,g=>p&&
g< u?p.id:r,a),e.settle(),p&&xz(e,p,u),Sn(e,o,{openedAt:p?u:a}),e.settle(),t.keepLedger(jr),id(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:_t(Ve(e)).round}),e.log([{what:{key:
"log.rowsPlaced",with:{name:p?p.name:s}}}]),pn(e),$(kr(e))});function xz(e,t,n){let o=jn(e,t.id);if(o.row.required===""){let s=Kr(e,o.round,e.table("accounts").rows);Yu(e,o,s,n)}let r=e.table(
"units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{extendedTo:""}}]:[])),e.settle()}var qh=(e,t)=>e.trim()===t.trim();function iT(e,t,n){let o={
...t.fields},r=[];for(let i of le){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];qh(c,a)?o[i]=u:!qh(u,a)&&!qh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,
stopped:s,bothChanged:r}}var vz=e=>{let t=Ee(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},aT=200,Sz=30,lT=({code:e,merged:t},{unit:n})=>n.trim(
)===e||t.has(n.trim()),pT=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},Rz=(e,t)=>({...Jn(ve),unit:e,usage:ye.active,rowId:t}),mT=(e,t)=>le.every(n=>e[n]===t[n])&&xe(e)===xe(t),Oz=(e,
t)=>t.stopped&&e?void 0:tr(t.fields),Tz=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:oo(e.usage)===ye.locked?ye.locked:ye.active}),hT=e=>({fields:Object.fromEntries(le.map(t=>[t,e[t]])),
stopped:xe(e)});function Cz(e,t){if(!t||!e.opened||ln(t)===e.version)return e;let{fields:n,stopped:o,bothChanged:r}=iT(e.opened,e,hT(t));return r.length>0?e:{...e,fields:n,stopped:o,version:ln(t)}}
function $z(e,t,n,o){let r=n.findIndex((d,l)=>Be(d,l)===e.rowId),s=r<0?void 0:n[r];if(s&&!lT(t,s))return V({key:"who.notYours"},{row:e.rowId});let i=Cz(o.received(e,s,n),s);if(!s&&
i.version!=="")return V({key:"form.rowGone"},{row:i.rowId});let a=Oz(s,i),c=Tz(pT(t,s??Rz(t.code,i.rowId)),i,a);if(!s)return{sent:i,reading:a,after:c,what:"added"};let u=mT(s,c)?"same":xe(c)&&!xe(s)?
"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function Lz({rowId:e,version:t},n,o,r,s){let i=o.findIndex((p,m)=>Be(p,m)===e),a=i<0?void 0:o[i];if(!a)return V({key:
"form.rowGone"},{row:e});if(!lT(n,a))return V({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:c,...hT(a)},d=!xe(a)&&!Et(a,r),l={sent:u,index:i,before:a,after:pT(n,a)};
return d||ln(a)!==c?{...l,reading:tr(a),what:"confirmed"}:{...l,what:"same"}}var Az=e=>({by:e.source===Mn.hand?"":e.by,at:fe(e.updated)}),_z=(e,t)=>t.flatMap(({before:n,index:o,sent:r,what:s})=>n&&
s!=="same"&&ln(n)!==r.version?[{...Br(n,o,Ma(e)),...Az(n)}]:[]);function Pz(e){return e.filter(({what:t})=>t!=="same"&&t!=="confirmed").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(
o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:_o(o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function Ez(e,t,n){let o=e.some(({after:s})=>!xe(s)&&s.kind!==M.none),r=new Set(
e.map(({index:s})=>s));return o?rr(n,t).filter(({row:s,index:i})=>s.kind===M.none&&!xe(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:ln(s),fields:s,stopped:!0},index:i,before:s,
after:{...s,usage:ye.stopped},what:"stopped"})):[]}var gT=({before:e},t)=>e?.unit.trim()!==t;function Mz(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...rr(n,t).map(({row:i,index:a})=>o.get(
a)??i),...e.filter(i=>gT(i,t)).map(i=>i.after)].filter(i=>!xe(i)),s=r.filter(i=>i.kind===M.none);return s.length===0||s.length===r.length?[]:s.map(i=>V({key:"account.noneWithAccounts"},{row:i.rowId,
field:"kind"}))}var Nz=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==M.none),Iz=(e,t)=>e.flatMap(({what:n,before:o,reading:r})=>n==="confirmed"?Xu(o,t,r):[]);
function Dz(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c})=>a==="stopped"&&c?.kind!==M.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>gT(a,t)&&!xe(a.after))||[...rr(o,t),...Ia(o,
n)].some(({row:a,index:c})=>!xe(s.get(c)??a));return r.length&&!i?[V({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function Fz(e,t,n,o,r){let s=_z(e,n);if(s.length)return _e(s.map(u=>V(
{key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u})=>u==="added").length;if(i>0&&rr(o,t.unit).length+i>aT)return x({key:"form.unitFull",with:{most:aT}});let a=e.markKey(),c=[...Iz(n,a),
...Pz(n),...Mz(n,t.unit,o),...Dz(n,r,o)];return Nz(n)&&!t.consent&&c.push(V({key:"form.consent"},{field:"consent"})),c.length?_e(c):void 0}var zz=e=>[...new Set(e.flatMap(({before:t,after:n})=>[
...le.filter(o=>(t?.[o]??"")!==n[o]).map(Lt),...t&&t.usage!==n.usage?[Lt("usage")]:[]]))],cT=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim()===n.unit.trim(),uT=e=>new Map(e.flatMap(({
sent:t,before:n,after:o,what:r,reading:s})=>{let i=r==="same"?n:o;return s&&le.every(a=>t.fields[a]===i[a])?[[i,s]]:[]})),dT=e=>Object.fromEntries(cf.map(t=>[t,e[t]]));function Uz(e,t,n,o){let r=
e.markKey();if(!n.consent||!vn(t)||!r)return{consent:"",consentMark:""};let s=yk(o,e.now,gk(n.notice,e.settings().notice));return{consent:s,consentMark:ei({...t,consent:s},r)}}function Kz(e,t,n,o,r,
s){let i=e.visitor(),a=e.table("accounts"),c=e.round(),u=o.over?Mn.superior:Mn.form;for(let{before:m,after:h,what:g}of t){let b={stops:xe(h),changes:m!==void 0&&!mT(m,h)},w=Kd(m,b,c);Object.assign(h,{
updated:e.now,by:r.by,source:u,round:c.id,answer:w}),g!=="stopped"&&g!=="confirmed"&&Object.assign(h,Uz(e,h,n,r.consentBy))}let d=a.rows.slice(),l=t.filter(m=>m.index===void 0);e.log([{what:o.over?{
key:"log.formSuperior",with:{code:o.over}}:{key:c.state==="closed"?"log.formAfterClose":o.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:m})=>m.rowId).join(", "),columns:zz(
t)}]);for(let m of t)m.index!==void 0&&(d[m.index]=m.after);let p=Jp(e,{accounts:[...d,...l.map(m=>m.after)],units:[n.unit,...new Set(t.flatMap(({before:m})=>m?.unit.trim()??[]))],stamped:t.filter(
cT).map(m=>m.index),typed:t.filter(m=>m.index!==void 0&&!cT(m)).map(m=>({index:m.index,cells:dT(m.after)})),added:l.map(m=>dT(m.after)),readings:s});return i.is==="staff"&&e.putOwn("accounts",
t.filter(({before:m})=>m?.review===Se.passed).map(({index:m})=>({index:m,cells:{review:""}}))),p}function Bz(e,t,n,o){let r=e.table("units").rows.find(l=>l.code.trim()===t.unit),s=e.settings(),{rows:
i}=e.table("accounts"),a=Ma(e),c=new Map(n.flatMap(({index:l,after:p})=>l===void 0?[[p.rowId,o.accounts.find(({own:m})=>m.rowId===p.rowId)?.reading]]:[])),u=(l,p)=>c.has(l.rowId)?c.get(l.rowId):
o.accounts[p]?.reading,d=[...rr(i,t.unit).map(({row:l,index:p})=>Br(l,p,a,u(l,p))),...Ia(i,Na(r,e.table("units").rows)).map(({row:l,index:p,from:m})=>({...Br(l,p,a,u(l,p)),from:m}))];return{unit:{
code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:l,what:p})=>({rowId:l.rowId,title:l.kind===M.none?`${M.none}: ${l.reason}`:l.pageName||l.accountName,
address:l.address,what:p})),rows:d,pending:d.filter(({pending:l,from:p})=>l&&p===void 0).length,deadline:Bn(r,e.round(),e.today),pages:s.pages}}var jz=({reading:e})=>e!==void 0&&e.findings.some(({
level:t})=>t==="fault");function Wz(e,{consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!xe(o)&&vn(o)&&!jz(n)&&ko(o,e.markKey())!=="given"?{...n,what:"changed"}:n}function Zz(e,t){let{
before:n,what:o,reading:r}=t;return o==="same"&&n&&!xe(n)&&!Et(n,e.round())&&Xu(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:t}function Gz(e,t,n){let o=n.refusal();if(o)return x(o);let r=
e.table("units").rows,s=Ja(t.unit,e.visitor(),r,e.settings());if(!s.may)return x(s.why);let i=e.round(),a=r.find(w=>w.code.trim()===t.unit),c={code:t.unit,merged:a?Na(a,r):new Map},u=Pi(i,a,{isStaff:
e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(u)return x(u);let d=e.table("accounts").rows,l=[...t.rows.map(w=>$z(w,c,d,n)),...(t.confirm??[]).map(w=>Lz(w,c,d,i,n))],p=
l.filter(w=>"sentence"in w);if(p.length)return _e(p);let m=l.map(w=>Zz(e,Wz(e,t,w)));m.push(...Ez(m,t.unit,d));let h=Fz(e,t,m,d,c);if(h)return h;let g=m.filter(({what:w})=>w!=="same"),b=g.length?Kz(e,
g,t,s,n,uT(m)):Nk(e,t.unit,uT(m));return n.recorded(b),$(Bz(e,t,m,b))}function il(e,t,n=vz(e)){let o=t.confirm??[];if(t.rows.length+o.length===0)return x({key:"form.nothing"});if(
t.rows.length>Sz)return x({key:"form.tooMany"});let r=[...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?_e([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):Ft(e,()=>Gz(e,
t,n))??x({key:"workbook.busy"})}var zi=()=>z(dn),Hz=e=>ve[e].report.group==="second",Vz=()=>P(Object.fromEntries(le.map(e=>[e,Hz(e)?Ds(z(2e3),""):z(2e3)]))),wT=()=>W().check(Xo(/^[~\w-]{1,40}$/)),Yh=(
)=>{let e=Vz();return P({rowId:wT(),version:z(400),fields:e,stopped:It(),opened:ce(P({fields:e,stopped:It()}))})},ul=()=>({rowId:wT(),version:z(400)}),Jh=()=>P({unit:zi(),consent:It(),notice:ce(z(
40)),rows:Dt(Yh()).check(Ht(60)),confirm:ce(Dt(P(ul())).check(Ht(300)))}),$n=()=>P({}),qz=()=>Eb("as",[P({...ul(),as:Is("passed")}),P({...ul(),as:Is("returned"),comment:z(500),fields:Dt(ct(le)).check(
Ht(le.length))}),P({...ul(),as:Is("undo"),was:P({review:z(100),comment:z(2e3),fixFields:z(2e3),approved:z(4e3)})})]),fT=()=>P({text:z(500),who:Ds(z(50),"")}),al=()=>P({key:z(300)}),xr=()=>z(400),Xh=(
)=>P({name:xr(),document:xr(),dueBefore:xr(),graceUntil:xr(),lettersFrom:xr()}),yT=()=>z(2e4),cl=()=>z(40),qe=(e,t)=>({input:e,run:t}),be=(e,t)=>qe(e,(n,o,r)=>t(n,r)),bT={openForm:be(()=>P({unit:ce(
zi())}),ol),listUnits:be($n,ZO),saveReport:be(Jh,(e,t)=>il(e,t)),keepDraft:be(()=>P({unit:zi(),draft:z(6e4)}),VS),dropDraft:be(()=>P({unit:zi()}),qS),checkAll:qe($n,WS),checkGoogle:be($n,HS),overview:
be(go,BS),callList:be(go,PS),recordCall:be(ES,MS),reviewQueue:be(go,jS),decideReviews:be(()=>P({decisions:Dt(qz()).check(mp(1),Ht(IS))}),FS),previewRoster:be(()=>P({text:z(4e6)}),AR),importRoster:be((
)=>P({text:z(4e6)}),_R),deskHealth:qe($n,YR),findPerson:be(fT,mO),erasePerson:qe(()=>Ms(fT(),{request:Dh()}),hO),withdrawConsent:be(()=>P({rowIds:Dt(z(100)).check(Ht(200)),request:Dh()}),gO),
keptPeople:be(go,fO),dataRequests:be($n,sO),recordRequest:be(oO,iO),pageSafety:be(()=>Ms(go(),{fakes:ce(go())}),zO),recordFake:be(IO,UO),setFakeState:be(DO,KO),papersView:be($n,PO),papers:be(AO,EO),
lettersView:qe($n,Xd),previewLetter:qe(al,FR),sendToMe:qe(al,vh),sendNow:qe(al,Sh),skipLetter:qe(al,Rh),decideUnknown:qe(()=>P({key:z(300),wasSent:It()}),Oh),confirmPlan:qe(()=>P({mark:z(2e3)}),Th),
settleMemories:qe(()=>P({as:ct(["sent","again"])}),Ch),linksView:be($n,Yd),testLink:be($n,ZR),unitLink:be(()=>P({unit:zi()}),GR),replaceLink:be(()=>P({unit:zi()}),HR),renewLinks:be($n,VR),
readReturned:be(()=>P({text:z(4e5)}),KR),markReturned:qe(()=>P({text:z(4e5)}),BR),"desk.rounds":qe($n,YO),"desk.roundPreview":qe(()=>P({draft:Xh(),of:ce(cl())}),QO),"desk.openRound":qe(()=>P({draft:
Xh(),mark:yT()}),tT),"desk.changeRound":qe(()=>P({id:cl(),draft:Xh(),mark:yT()}),nT),"desk.closeRound":qe(()=>P({id:cl()}),oT),"desk.reopenRound":qe(()=>P({id:cl()}),rT),"desk.confirmRounds":qe(()=>P(
{as:ct(["one","two"]),draft:ce(P({name:xr(),dueBefore:xr(),graceUntil:xr()}))}),sT),switchLetters:qe(()=>P({on:It(),takeOver:It()}),$h)},Xz=41e5;function kT(e,t,n,o){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(bT,n))throw new Error("unknown call");if(typeof o!="string"||o.length>Xz)throw new Error("malformed body");let{input:r,run:s}=bT[n];return s(e,t,zs(r,JSON.parse(
o)))}var ms=["phone","email","secondPhone"];function Yz(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function Jz(e){let[,t,n]=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Qh=(e,t)=>t.trim()===""?t:e==="email"?Jz(t):Yz(t),eg=(e,t,n)=>n!==""&&t.trim()===Qh(e,
n)?n:t,Qz=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,eU=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,tg=e=>e.replace(Qz,"•••").replace(eU,"•••");var xT=e=>ms.includes(e);function vT(e){if(xT(e.field)){let{key:t,row:
n,field:o}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:o}}return{...e,sentence:tg(e.sentence)}}function pc(e,t){let n={...e.fields};for(let o of ms)n[o]=Qh(o,e.fields[o]);return{...e,
version:t.rowMark(e.version),fields:n,says:e.says.map(vT),comment:tg(e.comment),masked:ms.filter(o=>e.fields[o].trim()!=="")}}var ST=(e,t)=>({...pc(e,t),by:e.by.startsWith(Z.linkBegins)?e.by:""}),RT=(
e,t)=>xT(e.field)&&t.has(`${e.row??""} ${e.field}`)?vT(e):e,ng=(e,t,n)=>n.rowMark(ln(t))===e?ln(t):e;function OT(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let c of ms){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=eg(c,i[c],u[c]));a&&t&&(a.fields[c]=eg(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?ng(
e.version,t,o):e.version}}function og(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==wi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}
function TT(e,{token:t,noSignIn:n}){let o=ss(e,t);if(o.is!=="test")return x({key:"link.refused"});let r=og(e,o.token);if(r)return x(r);if(!n)return x({key:"link.testNoTick"});let{webAddress:s}=
e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:Z.testLink}]),
$({address:s,runsAs:c,version:a})))??x({key:"workbook.busy"})}function $T(e){let{federation:t,department:n,contact:o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:
r,contact:o}}var mc=class extends Error{constructor(n){super("no form");this.problems=n}};function CT(e,t){let n=ol(e,{unit:t}),o=e.linkKey();if(!n.ok)throw new mc(n.problems);if(!n.value.unit||
!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>pc(c,o))}}function tU(e,t){return Ne(
t).today(e)?.name??""}function nU(e,t){let{superiorsFill:n}=e.settings();return Ne(e.table("units").rows).below(t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:
r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var oU=(e,t)=>Ne(e.table("units").rows).superior(t)?.name??"";function rU(e){let{closed:t}=hi(e);return t?pt(Y(t,Xm)):""}function sU(e,t,{
token:n}){let{webAddress:o}=e.settings(),r=og(e,n),s=e.proof();return{office:$T(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:wi(o)===n.address?o:"",refused:r?S(r):"",
proved:s?.address===o&&s.version===e.built.version}}function dl(e,{token:t,unit:n}){let o=ss(e,t),r={office:$T(e)};switch(o.is){case"refused":return{...r,state:"refused"};case"test":return sU(e,t,o);
case"gone":return{...r,state:"merged",unit:o.unit.name,into:tU(o.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:CT(e,o.unit.code.trim()),until:rU(e)};case"open":
return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:CT(e,n??o.unit.code.trim()),below:n===void 0?nU(e,o.unit):[],above:oU(e,o.unit)}}}var iU=80;function aU(e){let t=Hs(e.slice(0,200)),
n=t.ok?t.name:N(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f=]|\d{3}/.test(n)?"":n.slice(0,iU)}function cU(e,t){let n=ss(e,t);return n.is==="open"?n.kind==="preview"?{key:
"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function uU(e,t,n,o,r,s,i){let a=Z.byLink(t);return{refusal:()=>cU(e,r.token),received:(c,u,d)=>{let l=c,p=d.find((h,
g)=>Be(h,g)===l.copiedFrom&&h.unit.trim()===n),m=OT(l,u,p,o);for(let h of ms)m.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>ng(c,u,o),by:`${a} (${s})`,consentBy:
r.consent?`${s} (${Z.consentBy[r.consent]}, ${a})`:"",recorded:c=>Ju(e,c,({code:u})=>n===t&&u.trim()===t)}}function dU(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>pc(o,t))}}:
_e(e.problems.map(o=>RT(o,n)),e.conflicts?.map(o=>ST(o,t)))}function LT(e,t){let n=aU(t.sender),o=e.linkKey(),r=o?.read(t.token);if(!o||!r||r.kind==="test")return x({key:"link.refused"});if(
!n)return _e([V({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=new Set,l=il(e,{...u,unit:c,consent:a!==""},uU(e,r.unit,c,o,t,n,d));return dU(l,o,d)}
var AT=()=>z(dn),rg=(e,t)=>({input:e,run:t}),sg={linkOpen:rg(()=>P({token:hd(),unit:ce(AT())}),(e,t)=>{try{return $(dl(e,t))}catch(n){if(n instanceof mc)return _e(n.problems);throw n}}),linkSave:rg((
)=>Ms(Pb(Jh(),{unit:!0,consent:!0,rows:!0}),{token:hd(),unit:ce(AT()),sender:z(400),consent:ct(["","self","behalf"]),rows:Dt(Ms(Yh(),{copiedFrom:ce(z(60))})).check(Ht(60))}),(e,t)=>LT(e,t)),
linkConfirm:rg(()=>P({token:hd(),noSignIn:It()}),TT)},_T=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(sg,e),lU=1e6;function PT(e,t){if(typeof t!="string"||t.length>lU)throw new Error(
"malformed body");return zs(sg[e].input,JSON.parse(t))}var ET=(e,t,n)=>sg[t].run(e,n);var MT=e=>new Tt({who:eS(e),waitMs:5e3});function pU(e){let t=Qr(e),n=Vn(),{settings:o}=ro(n?.settings??{}),{
federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,department:s,guidance:a,contact:i};return e instanceof se&&e.problem.key==="workbook.otherLayout"?{office:c,state:
"upgrading"}:{office:c,state:"failed",says:S(t)}}function NT(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",o;try{o=dl(MT(n),{token:n})}catch(r){o=pU(r)}return lS(o)}function IT(e,t){let n;try{
let o=PT(e,t);return n=MT(o.token),JSON.stringify(ET(n,e,o))}catch(o){let r=Qr(o);return n?.letGo(),JSON.stringify(x(r))}}function DT(e){Lv(),mU(e?.source)}function mU(e){try{let t=new Tt({book:e,
waitMs:5e3}),n=t.compileSettings(),o=!1,r=Ft(t,()=>{if(o=t.mayWrite("accounts","review"),!(!o&&t.settings().linkOnly))return o&&t.round()?.state==="moving"&&So(t,new qn(()=>t.spreadsheet())),Rn(t,o)}
),s=[...o?[...SS(t.spreadsheet()),...t.lostLog(),...GS(t)]:[],...gU(t,n,r)];s.length&&e?.toast(s.map(S).join(`\n`),jt,30),mr(t,()=>o)}catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?
e?.toast(S(t.problem),jt,30):e&&hU(e):Jr("onOpen",t)}}function hU(e){let t=Bd(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),jt,30)}function gU(e,
t,n){let o=WR(e),r=e.settings().lettersOn;return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?bS(e,e.remembered().post??Hn,t,n):[]]}function fU(e){try{return!e.mayWrite("accounts",
"unit")||!e.mayWrite("units","status")}catch{return!1}}function FT(e,t){if(_T(e))return IT(e,t);let n;try{let o=Qa();if(o==="")return JSON.stringify(x({key:"who.nobody"}));let r=n=new Tt({who:_i(o)}),
s=kT(r,new qn(()=>r.spreadsheet()),e,t);return e!=="checkGoogle"&&mr(r),JSON.stringify(s)}catch(o){let r=Qr(o);return n?.letGo(),r.key!=="workbook.unexpected"||!n||!fU(n)?JSON.stringify(x(r)):(Ai(n,
"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(x({key:"workbook.protected"})))}}function yU(e){DT(e)}function bU(e){e?.range&&e.source&&oS(e)}function wU(e){return e?.parameter?NT(e):
void 0}function kU(e,t){return FT(e,t)}function xU(e){tS(e)}function vU(){AS()}function SU(){_S()}return VT(RU);})();
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
