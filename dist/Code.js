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
"use strict";var App=(()=>{var pT=Object.create;var Pi=Object.defineProperty;var mT=Object.getOwnPropertyDescriptor;var hT=Object.getOwnPropertyNames;var gT=Object.getPrototypeOf,fT=
Object.prototype.hasOwnProperty;var yT=(e,t,n)=>t in e?Pi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var bT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},wT=(e,t)=>{for(var n in t)Pi(e,n,{get:t[n],enumerable:!0})},qh=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of hT(t))!fT.call(e,r)&&r!==n&&Pi(e,r,{get:(
)=>t[r],enumerable:!(o=mT(t,r))||o.enumerable});return e};var kT=(e,t,n)=>(n=e!=null?pT(gT(e)):{},qh(t||!e||!e.__esModule?Pi(n,"default",{value:e,enumerable:!0}):n,e)),xT=e=>qh(Pi({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>yT(e,typeof t!="symbol"?t+"":t,n);var IS=bT((eh,th)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof th=="object"&&typeof eh<"u"?
th.exports=t():e.Papa=t()})(eh,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(g){
return g.charCodeAt(0)===65279?g.slice(1):g}function c(g){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var x=R(f);x.chunkSize=parseInt(x.chunkSize),f.step||f.chunk||(x.chunkSize=
null),this._handle=new m(x),(this._handle.streamer=this)._config=x}.call(this,g),this.parseChunk=function(f,x){var O=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< O){let W=
this._config.newline;W||(L=this._config.quoteChar||'"',W=this._handle.guessLineEndings(f,L)),f=[...f.split(W).slice(O)].join(W)}this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(L=
this._config.beforeFirstChunk(f))!==void 0&&(f=L),this.isFirstChunk=!1,this._halted=!1;var O=this._partialLine+f,L=(this._partialLine="",this._handle.parse(O,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=L.meta.cursor,O=(this._finished||(this._partialLine=O.substring(f-this._baseIndex),this._baseIndex=f),L&&L.data&&(this._rowCount+=L.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),o)t.postMessage({results:L,workerId:i.WORKER_ID,finished:O});else if(C(this._config.chunk)&&!x){if(this._config.chunk(L,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=L=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(L.data),this._completeResults.errors=this._completeResults.errors.concat(L.errors),this._completeResults.meta=L.meta),this._completed||!O||!C(this._config.complete)||
L&&L.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),O||L&&L.meta.paused||this._nextChunk(),L}this._halted=!0},this._sendError=function(f){C(
this._config.error)?this._config.error(f):o&&this._config.error&&t.postMessage({workerId:i.WORKER_ID,error:f,finished:!1})}}function u(g){var f;(g=g||{}).chunkSize||(g.chunkSize=i.RemoteChunkSize),
c.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(x){this._input=x,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=T(this._chunkLoaded,this),f.onerror=T(
this._chunkError,this)),f.ontimeout=T(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var x,O=this._config.downloadRequestHeaders;for(x in O)f.setRequestHeader(x,O[x])}var L;this._config.chunkSize&&(L=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+L));try{f.send(this._config.downloadRequestBody)}catch(W){this._chunkError(W.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(x=>(x=x.getResponseHeader("Content-Range"))!==null?parseInt(x.substring(x.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(x){x=f.statusText||x,this._sendError(new Error(x))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(g){(g=g||{}
).chunkSize||(g.chunkSize=i.LocalChunkSize),c.call(this,g);var f,x,O=typeof FileReader<"u";this.stream=function(L){this._input=L,x=L.slice||L.webkitSlice||L.mozSlice,O?((f=new FileReader).onload=T(
this._chunkLoaded,this),f.onerror=T(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var L=this._input,W=(this._config.chunkSize&&(W=Math.min(this._start+this._config.chunkSize,this._input.size),L=
x.call(L,this._start,W)),f.readAsText(L,this._config.encoding));O||this._chunkLoaded({target:{result:W}})},this._chunkLoaded=function(L){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(L.target.result)},this._chunkError=function(){this._sendError(f.error)}}function p(g){var f;c.call(this,g=g||{}),this.stream=
function(x){return f=x,this._nextChunk()},this._nextChunk=function(){var x,O;if(!this._finished)return x=this._config.chunkSize,f=x?(O=f.substring(0,x),f.substring(x)):(O=f,""),this._finished=!f,
this.parseChunk(O)}}function l(g){c.call(this,g=g||{});var f=[],x=!0,O=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(L){this._input=L,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){O&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):x=!0},
this._streamData=T(function(L){try{f.push(typeof L=="string"?L:L.toString(this._config.encoding)),x&&(x=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(W){this._streamError(W)}},this),
this._streamError=T(function(L){this._streamCleanUp(),this._sendError(L)},this),this._streamEnd=T(function(){this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=T(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(g){var f,x,O,L,W=Math.pow(
2,53),De=-W,rt=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,at=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,We=0,B=0,Lt=!1,Z=!1,te=[],z={data:[],errors:[],meta:{}};function pt(ie){return g.skipEmptyLines==="greedy"?ie.join("").trim()==="":ie.length===1&&ie[0].length===0}function $e(){if(z&&O&&(dn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),O=!1),g.skipEmptyLines&&(z.data=z.data.filter(function(Le){return!pt(Le)})),Ze(
)){let Le=function(kt){te.push(kt)};var J=Le;if(z)if(Array.isArray(z.data[0])){for(var ie=0;Ze()&&ie< z.data.length;ie++)z.data[ie].forEach(Le);z.data.splice(0,1)}else z.data.forEach(Le)}function ne(
Le,kt){for(var Ke=g.header?{}:[],ae=0;ae< Le.length;ae++){var X=ae,xt=Le[ae],xt=((de,Ae)=>(ct=>(g.dynamicTypingFunction&&g.dynamicTyping[ct]===void 0&&(g.dynamicTyping[ct]=g.dynamicTypingFunction(
ct)),(g.dynamicTyping[ct]||g.dynamicTyping)===!0))(de)?Ae==="true"||Ae==="TRUE"||Ae!=="false"&&Ae!=="FALSE"&&((ct=>{if(rt.test(ct)&&(ct=parseFloat(ct),De< ct&&ct< W))return 1})(Ae)?parseFloat(Ae):
at.test(Ae)?new Date(Ae):Ae===""?null:Ae):Ae)(X=g.header?ae>=te.length?"__parsed_extra":te[ae]:X,xt=g.transform?g.transform(xt,X):xt);X==="__parsed_extra"?(Ke[X]=Ke[X]||[],Ke[X].push(xt)):Ke[X]=xt}
return g.header&&(ae>te.length?dn("FieldMismatch","TooManyFields","Too many fields: expected "+te.length+" fields but parsed "+ae,B+kt):ae< te.length&&dn("FieldMismatch","TooFewFields",
"Too few fields: expected "+te.length+" fields but parsed "+ae,B+kt)),Ke}var Ue;z&&(g.header||g.dynamicTyping||g.transform)&&(Ue=1,!z.data.length||Array.isArray(z.data[0])?(z.data=z.data.map(ne),Ue=
z.data.length):z.data=ne(z.data,0),g.header&&z.meta&&(z.meta.fields=te),B+=Ue)}function Ze(){return g.header&&te.length===0}function dn(ie,ne,Ue,J){ie={type:ie,code:ne,message:Ue},J!==void 0&&(ie.row=
J),z.errors.push(ie)}C(g.step)&&(L=g.step,g.step=function(ie){z=ie,Ze()?$e():($e(),z.data.length!==0&&(We+=ie.data.length,g.preview&&We>g.preview?x.abort():(z.data=z.data[0],L(z,U))))}),this.parse=
function(ie,ne,Ue){var J=g.quoteChar||'"',J=(g.newline||(g.newline=this.guessLineEndings(ie,J)),O=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(ie),z.meta.delimiter=g.delimiter):((J=((Le,kt,
Ke,ae,X)=>{var xt,de,Ae,ct;X=X||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ds=0;ds< X.length;ds++){for(var Rn,Ai=X[ds],mt=0,On=0,ut=0,Ut=(Ae=void 0,new y({comments:ae,delimiter:Ai,newline:
kt,preview:10}).parse(Le)),Hn=0;Hn< Ut.data.length;Hn++)Ke&&pt(Ut.data[Hn])?ut++:(Rn=Ut.data[Hn].length,On+=Rn,Ae===void 0?Ae=Rn:0< Rn&&(mt+=Math.abs(Rn-Ae),Ae=Rn));0< Ut.data.length&&(
On/=Ut.data.length-ut),1.99< On&&(de===void 0||mt< de||mt===de&&ct< On)&&(de=mt,xt=Ai,ct=On)}return{successful:!!(g.delimiter=xt),bestDelimiter:xt}})(ie,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=J.bestDelimiter:(O=!0,g.delimiter=i.DefaultDelimiter),z.meta.delimiter=g.delimiter),R(g));return J.header=Ze(),g.preview&&g.header&&J.preview++,f=ie,x=
new y(J),z=x.parse(f,ne,Ue),$e(),Lt?{meta:{paused:!0}}:z||{meta:{paused:!1}}},this.paused=function(){return Lt},this.pause=function(){Lt=!0,x.abort(),f=C(g.chunk)?"":f.substring(x.getCharIndex())},
this.resume=function(){U.streamer._halted?(Lt=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,x.abort(),z.meta.aborted=!0,C(
g.complete)&&g.complete(z),f=""},this.guessLineEndings=function(Le,J){Le=Le.substring(0,1048576);var J=new RegExp(h(J)+"([^]*?)"+h(J),"gm"),Ue=(Le=Le.replace(J,"")).split("\r"),J=Le.split(`\n`),Le=
1< J.length&&J[0].length< Ue[0].length;if(Ue.length===1||Le)return`\n`;for(var kt=0,Ke=0;Ke< Ue.length;Ke++)Ue[Ke][0]===`\n`&&kt++;return kt>=Ue.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(g){var f=(g=g||{}).delimiter,x=g.newline,O=g.comments,L=g.step,W=g.preview,De=g.fastMode,rt=null,at=!1,U=g.quoteChar==null?'"':g.quoteChar,We=U;if(
g.escapeChar!==void 0&&(We=g.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),O===f)throw new Error("Comment character same as delimiter");O===!0?O="#":(typeof O!="string"||
-1< i.BAD_DELIMITERS.indexOf(O))&&(O=!1),x!==`\n`&&x!=="\r"&&x!==`\r\n`&&(x=`\n`);var B=0,Lt=!1;this.parse=function(Z,te,z){if(typeof Z!="string")throw new Error("Input must be a string");var pt=
Z.length,$e=f.length,Ze=x.length,dn=O.length,ie=C(L),ne=[],Ue=[],J=[],Le=B=0;if(!Z)return mt();if(De||De!==!1&&Z.indexOf(U)===-1){for(var kt=Z.split(x),Ke=0;Ke< kt.length;Ke++){if(J=kt[Ke],
B+=J.length,Ke!==kt.length-1)B+=x.length;else if(z)return mt();if(!O||J.substring(0,dn)!==O){if(ie){if(ne=[],ct(J.split(f)),On(),Lt)return mt()}else ct(J.split(f));if(W&&W<=Ke)return ne=ne.slice(0,W),
mt(!0)}}return mt()}for(var ae=Z.indexOf(f,B),X=Z.indexOf(x,B),xt=new RegExp(h(We)+h(U),"g"),de=Z.indexOf(U,B);;)if(Z[B]===U)for(de=B,B++;;){if((de=Z.indexOf(U,de+1))===-1)return z||Ue.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:ne.length,index:B}),Rn();if(de===pt-1)return Rn(Z.substring(B,de).replace(xt,U));if(U===We&&Z[de+1]===We)de++;else if(U===We||
de===0||Z[de-1]!==We){ae!==-1&&ae< de+1&&(ae=Z.indexOf(f,de+1));var Ae=ds((X=X!==-1&&X< de+1?Z.indexOf(x,de+1):X)===-1?ae:Math.min(ae,X));if(Z.substr(de+1+Ae,$e)===f){J.push(Z.substring(B,de).replace(
xt,U)),Z[B=de+1+Ae+$e]!==U&&(de=Z.indexOf(U,B)),ae!==-1&&ae< B&&(ae=Z.indexOf(f,B)),X!==-1&&X< B&&(X=Z.indexOf(x,B));break}if(Ae=ds(X),Z.substring(de+1+Ae,de+1+Ae+Ze)===x){if(J.push(Z.substring(B,
de).replace(xt,U)),Ai(de+1+Ae+Ze),ae!==-1&&ae< B&&(ae=Z.indexOf(f,B)),de=Z.indexOf(U,B),ie&&(On(),Lt))return mt();if(W&&ne.length>=W)return mt(!0);break}Ue.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:ne.length,index:B}),de++}}else if(O&&J.length===0&&Z.substring(B,B+dn)===O){if(X===-1)return mt();B=X+Ze,X=Z.indexOf(x,B),ae!==-1&&ae< B&&(ae=
Z.indexOf(f,B))}else if(ae!==-1&&(ae< X||X===-1))J.push(Z.substring(B,ae)),B=ae+$e,ae=Z.indexOf(f,B);else{if(X===-1)break;if(J.push(Z.substring(B,X)),Ai(X+Ze),ie&&(On(),Lt))return mt();if(W&&
ne.length>=W)return mt(!0)}return Rn();function ct(ut){ne.push(ut),Le=B}function ds(ut){var Ut=0;return Ut=ut!==-1&&(ut=Z.substring(de+1,ut))&&ut.trim()===""?ut.length:Ut}function Rn(ut){return z||(
ut===void 0&&(ut=Z.substring(B)),J.push(ut),B=pt,ct(J),ie&&On()),mt()}function Ai(ut){B=ut,ct(J),J=[],X=Z.indexOf(x,B)}function mt(ut){if(g.header&&!te&&ne.length&&!at){var Ut=ne[0],Hn=Object.create(
null),tl=new Set(Ut);let Hh=!1;for(let ls=0;ls< Ut.length;ls++){let Tn=a(Ut[ls]);if(Hn[Tn=C(g.transformHeader)?g.transformHeader(Tn,ls):Tn]){let _i,Vh=Hn[Tn];for(;_i=Tn+"_"+Vh,Vh++,tl.has(_i););
tl.add(_i),Ut[ls]=_i,Hn[Tn]++,Hh=!0,(rt=rt===null?{}:rt)[_i]=Tn}else Hn[Tn]=1,Ut[ls]=Tn;tl.add(Tn)}Hh&&console.warn("Duplicate headers found and renamed."),at=!0}return{data:ne,errors:Ue,meta:{
delimiter:f,linebreak:x,aborted:Lt,truncated:!!ut,cursor:Le+(te||0),renamedHeaders:rt}}}function On(){L(mt()),ne=[],Ue=[]}},this.abort=function(){Lt=!0},this.getCharIndex=function(){return B}}
function b(g){var f=g.data,x=r[f.workerId],O=!1;if(f.error)x.userError(f.error,f.file);else if(f.results&&f.results.data){var L={abort:function(){O=!0,k(f.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:S,resume:S};if(C(x.userStep)){for(var W=0;W< f.results.data.length&&(x.userStep({data:f.results.data[W],errors:f.results.errors,meta:f.results.meta},L),!O);W++);delete f.results}else C(
x.userChunk)&&(x.userChunk(f.results,L,f.file),delete f.results)}f.finished&&!O&&k(f.workerId,f.results)}function k(g,f){var x=r[g];C(x.userComplete)&&x.userComplete(f),x.terminate(),delete r[g]}
function S(){throw new Error("Not implemented.")}function R(g){if(typeof g!="object"||g===null)return g;var f,x=Array.isArray(g)?[]:{};for(f in g)x[f]=R(g[f]);return x}function T(g,f){return function(
){g.apply(f,arguments)}}function C(g){return typeof g=="function"}return i.parse=function(g,f){var x=(f=f||{}).dynamicTyping||!1;if(C(x)&&(f.dynamicTypingFunction=x,x={}),f.dynamicTyping=x,
f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var x=parseInt(f.downloadTimeout);if(isNaN(x))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=x}if(!f.worker||!i.WORKERS_SUPPORTED)return x=null,i.NODE_STREAM_INPUT,typeof g=="string"?(g=a(
g),x=new(f.download?u:p)(f)):g.readable===!0&&C(g.read)&&C(g.on)?x=new l(f):(t.File&&g instanceof File||g instanceof Object)&&(x=new d(f)),x.stream(g);(x=(()=>{var O;return!!i.WORKERS_SUPPORTED&&(O=((
)=>{var L=t.URL||t.webkitURL||null,W=e.toString();return i.BLOB_URL||(i.BLOB_URL=L.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",W,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=b,O.id=s++,r[O.id]=O)})()).userStep=f.step,x.userChunk=f.chunk,x.userComplete=f.complete,x.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,x.postMessage({input:g,config:f,workerId:x.id})},i.unparse=function(g,f){var x=!1,O=!0,L=",",W=`\r\n`,De='"',rt=
De+De,at=!1,U=null,We=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(te){return f.delimiter.indexOf(te)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(x=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(at=f.skipEmptyLines),
typeof f.newline=="string"&&(W=f.newline),typeof f.quoteChar=="string"&&(De=f.quoteChar,rt=De+De),typeof f.header=="boolean"&&(O=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(rt=f.escapeChar+De),f.escapeFormulae instanceof RegExp?We=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(We=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(De),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return Lt(U,g,at);if(
Array.isArray(g[0]))return Lt(null,g,at);if(typeof g[0]=="object")return Lt(U||Object.keys(g[0]),g,at)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||U),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),Lt(g.fields||[],g.data||[],at);throw new Error("Unable to serialize unrecognized input");function Lt(te,z,pt){var $e="",Ze=(typeof te=="string"&&(
te=JSON.parse(te)),typeof z=="string"&&(z=JSON.parse(z)),Array.isArray(te)&&0< te.length),dn=!Array.isArray(z[0]);if(Ze&&O){for(var ie=0;ie< te.length;ie++)0< ie&&($e+=L),$e+=Z(te[ie],ie);
0< z.length&&($e+=W)}for(var ne=0;ne< z.length;ne++){var Ue=(Ze?te:z[ne]).length,J=!1,Le=Ze?Object.keys(z[ne]).length===0:z[ne].length===0;if(pt&&!Ze&&(J=pt==="greedy"?z[ne].join("").trim()==="":z[
ne].length===1&&(z[ne][0]==null||z[ne][0].length===0)),pt==="greedy"&&Ze){for(var kt=[],Ke=0;Ke< Ue;Ke++){var ae=dn?te[Ke]:Ke;kt.push(z[ne][ae])}J=kt.join("").trim()===""}if(!J){for(var X=0;X< Ue;
X++){0< X&&!Le&&($e+=L);var xt=Ze&&dn?te[X]:X;$e+=Z(z[ne][xt],X)}ne< z.length-1&&(!pt||0< Ue&&!Le)&&($e+=W)}}return $e}function Z(te,z){var pt,$e,Ze;return te==null?"":te.constructor===Date?isNaN(
te.getTime())?"":te.toISOString():(Ze=!1,pt=te.toString(),We&&typeof te!="number"&&typeof te!="bigint"&&typeof te!="boolean"&&We.test(pt)&&(te=pt="'"+pt,Ze=!0),$e=pt.replace(B,rt),(Ze=Ze||x===!0||
typeof x=="function"&&x(te,z)||Array.isArray(x)&&x[z]||((dn,ie)=>{for(var ne=0;ne< ie.length;ne++)if(-1< dn.indexOf(ie[ne]))return!0;return!1})($e,i.BAD_DELIMITERS)||-1<$e.indexOf(L)||-1< pt.indexOf(
De)||$e.charAt(0)===" "||$e.charAt($e.length-1)===" ")?De+$e+De:$e)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=y,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=p,i.ReadableStreamStreamer=l,o&&(t.onmessage=function(g){g=g.data,i.WORKER_ID===void 0&&g&&(i.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=i.parse(g.input,g.config))&&t.postMessage({workerId:i.WORKER_ID,results:g,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(p.prototype=Object.create(p.prototype)).constructor=p,(l.prototype=Object.create(
c.prototype)).constructor=l,i})});var OF={};wT(OF,{doGet:()=>kF,onEdit:()=>wF,onOpen:()=>bF,openPage:()=>oS,rpc:()=>xF,sendDailyLetters:()=>vF,setUp:()=>RF,showMissingFirst:()=>SF});var nl=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",vT="\\u00AD",ST=new RegExp(`[${nl}${vT}]`,"g"),ps=e=>e.replace(ST,"");var RT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",OT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",TT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,CT="âáàåãäêéèúüë_ùøûõï",$T=[0,1,0,9,3,35],LT="ôöñíìæóòî",AT="ơưđíìỉĩịỵ",_T="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Yh=/[A-Za-z\xA1-\u1EF9]+/g,PT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Jh=/[^\0-\x7F]/,Qh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,ET=/[a-z]Ã|Ã.[a-z]/,MT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",NT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",DT="o?a|u?ê|i|u?y",IT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",zT=new RegExp(
`^(?:${MT})?(?:(?:${NT})(?:ng|[cmnpt])|(?:${DT})[cn]h|${IT})$`),FT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",UT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",KT="^[^1]*(?:[cpt]|ch)$",BT=new RegExp(
`${FT}|(?:${UT})[12]|${KT}`);function jT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return zT.test(n.replace(/[12]/,""))&&!BT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Xh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function eg(e){let t=Xh(e);return e.replace(Yh,n=>{let o=n.replace(/[^A-Za-z]/g,r=>OT[RT.indexOf(r)]||r);return t||Xh(n)?o.toUpperCase():o})}function tg(
e){return e.replace(TT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=CT.indexOf(o.charAt(1)),i=$T[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(AT[LT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function ng(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+_T.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=Ei(n),s=Qh.test(e);return s&&t===e||(s||
ET.test(e))&&o&&!r?n:void 0}function Ei(e,t=String){let n=(e.match(Yh)||[]).filter(r=>r.length>1&&Jh.test(r)),o=n.filter(r=>jT(t(r))).length;return{good:o,bad:n.length-o}}var og={tcvn3:eg,vni:tg,
mojibake:ng};function Co(e){if(!Jh.test(e))return;let t=e.normalize("NFC");if(PT.test(t))return"unicode";if(Qh.test(t)||ng(t)!==void 0)return"mojibake";let n=Ei(t);if(n.bad===0)return;let o=Ei(t,eg),
r=Ei(t,tg),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function yr(e){let t=Co(e),n=t&&t!=="unicode"?og[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function rg(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${Co(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:og[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=yr(c),p=!d&&o&&Co(c)===void 0&&Ei(c,o).bad===0,l=d?d.text:p?o(c):c;return l!==c&&r.push({row:a,column:u,
before:c,after:l}),l}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var WT="\\0-\\x08\\x0E-\\x1F\\x7F",ZT=new RegExp(`[${nl}${WT}]`,"g"),GT=/[\x80-\x9F\xAD]/g,HT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,VT=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(ZT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=Co(t);if(o&&o!=="unicode"&&Co(n)===o)return n}return t.replace(GT,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(HT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function ag(e,t){return K(e)===K(t)}var sg=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function ig(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?sg.indexOf((a+c).normalize("NFC")):-1,d=u<0?sg.indexOf(a):u,p=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=p?VT.indexOf(p.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function Yt(e,t){let n=ig(e),o=ig(t);return n< o?-1:n>o?1:0}function cg(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function rc(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var sc=e=>e.slice(0,1).toLowerCase()+e.slice(1);var dg=864e5,ic=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),ug=e=>String(e).padStart(2,"0"),Q=(e,t)=>new Date(ic(e)+t*dg).toISOString(
).slice(0,10);function cc(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((ic(t)-ic(e))/dg),Mi=e=>new Date(ic(e)).getUTCDay(),H=e=>e.slice(0,10),ms=e=>new Date(
e+7*36e5).toISOString().slice(0,19),uc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,M=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${M(e)} ${e.slice(11,16)}`:"",
qT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],ht=e=>`${M(e)} (${qT[Mi(e)]})`,ol=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${ug(t)}-${ug(n)}`:void 0},lg=200,XT=4e3,Cn="(\\d{1,2})",dc="(\\d{4}|\\d{2})",ac="(?: ?[-/.\\\\] ?| )",YT=`${Cn}${ac}${Cn}${ac}${dc}`,JT=
`(\\d{4})${ac}${Cn}${ac}${Cn}`,QT=`${Cn} ?thang ?${Cn}(?: ?[,/.-] ?| ?nam ?| )${dc}`,pg=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],mg=`(${pg.join("|")})[a-z]{0,6}\\.?`,
eC=`${Cn}(?:st|nd|rd|th)?[ -]${mg}[ ,-]{1,2}${dc}`,tC=`${mg} ${Cn}(?:st|nd|rd|th)?,? ${dc}`,nC="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",oC=`(?:${[YT,JT,QT,eC,tC].join("|")})${nC}(?![a-z\\d]|[/.\\\\]\\d)`,hg=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",rC="ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:duoc )?gia han|han|chot|cuoi|luc|vao|sang|trua|chieu",sC=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",iC=`(?:${rC}|${sC}|${hg})(?![a-z])`,aC=new RegExp(
`^[ ,.:;()-]*(?:${iC}[ ,.:;()-]*){0,8}$`),cC=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,uC="mot hai ba tu nam sau bay tam chin muoi".split(" "),dC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,lC=e=>e.split(" ").reduce((t,n)=>t+uC.indexOf(n)+1,0),rl=e=>G(ps(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(dC,(t,n)=>`thang ${lC(n)}`).trim();function gg(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${oC}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,p,l,m,h,y,b,k,S,R,T]=o,C=c??u??h??k??T??"",g=a??d??m,f=b??S??"",x=o.index+s.length,O=ol(C.length===2?
2e3+ +C:+C,g===void 0?pg.indexOf(f)+1:+g,+(i??p??l??y??R??""));t.push({day:O,from:x,to:x+r.length-s.length})}return t}function be(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return ol(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>lg)return;let t=rl(e),[n,o]=gg(t);if(!n||o||!aC.test(t.slice(0,n.from)))return;let r=t.slice(n.to);return/\d/.test(r.replace(new RegExp(hg,"g")," ").replace(
/\b(?:thu |t)[2-7]\b/g," "))||cC.test(r)?void 0:n.day}function hs(e){let t=rl(e.slice(0,lg));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:be(t.replace(/^truoc\b/,""))}var fg=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",pC="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",mC=new RegExp(`(?:^|[^a-z\\d/.-])${Cn}(?: ?[/.-] ?${Cn})? ?(?:${fg}) ?$`),hC=new RegExp(
`^[ ()]*(?:${fg})[ ()]*(?:(?:${pC}),? *)?$`);function yg(e,t){if(e.length>XT)return;let n=rl(e),o=new Set,r=0,s;for(let{day:i,from:a,to:c}of gg(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,p=
mC.exec(u);if(p&&/\d/.test(u)){if(d=ol(+i.slice(0,4),p[2]?+p[2]:+i.slice(5,7),+p[1])??"",!d||/\d/.test(u.slice(0,p.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&hC.test(u))d=s;else if(
/\b(?:den|toi)\b/.test(u))return}let l=Xe(d,i)+1;if(l<1||l>t)return;for(let m=0;m< l;m+=1)o.add(Q(d,m));s=d===i?i:void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}
var bg="Nếu vẫn báo, gọi cán bộ phụ trách.",wg={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng, Tạm khóa hoặc Ngừng dùng."}),"account.fixUnknown":e=>({
what:`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,
todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},
"account.secondNoName":{what:"Có số điện thoại mà chưa có tên người quản trị thứ hai.",todo:"Ghi họ tên, hoặc xóa số điện thoại."},"account.secondIsFirst":{what:
"Người thứ hai trùng với người quản trị.",todo:"Ghi tên người khác, hoặc để trống."},"account.secondPhoneIsFirst":{what:"Hai người quản trị ghi cùng một số điện thoại.",todo:
"Ghi số riêng của người thứ hai nếu có."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${bg}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${bg}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.commentAnswered":e=>({what:`Đã sửa sau ý kiến này: ${e.columns}.`,todo:
"Xem lại rồi duyệt."}),"account.answered":e=>`Ý kiến của cán bộ tỉnh: “${e.comment}” Đã sửa sau ý kiến này: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:
"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:
"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},
"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var $n=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",sl="Mở trang rồi sao chép lại toàn bộ địa chỉ.",kg="Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",Ni="Mở thử một lần.",xg={
"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:$n},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},
"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:
"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${$n} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${kg}`,letter:{todo:`${$n} ${kg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:$n},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${$n}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${$n}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:$n},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:$n},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:$n},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:sl},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:$n},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:sl},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:sl},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Ni},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Ni},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Ni},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Ni},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Ni},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var il=
"ví dụ hoa.nguyen@gmail.com",lc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",vg={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${il}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${il}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${il}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Sg=({label:e,example:t})=>`Ghi đầy đủ ${sc(e)}, ví dụ: ${t}.`,Rg={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Sg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Sg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Og=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Tg="Ghi số di động hoặc số cố định của người quản trị.",pc="Xem lại số.",Cg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Og}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Og}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Tg},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Tg},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:pc},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:pc},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:pc},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:pc},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Jt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var gC=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function mc(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Jt(n,gC.get(t)):n]))}var hc=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),$g=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${sc(e.letter?.todo??e.todo)}`.trim(),gc=(e,t)=>e.find(o=>Object.prototype.hasOwnProperty.call(o,t))[t],fc=(e,t)=>typeof e=="function"?e(t):e;var al=[xg,Cg,vg,Rg,
wg],$o=({key:e,with:t})=>hc(fc(gc(al,e),mc(t)));var fC=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:
"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),tU=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),yC=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],bC=1<< yC.length,nU=bC<<1;function cl(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=G(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=fC.get(i);return a===void 0?i:a}).join(" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var wC=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],kC=new RegExp(` (?:${wC.join("|")})(?= )`,"g"),ul=
/^(?:huien|thi xa|thanh pho) /;function Lg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${cl(i,t).join(" ")} `.replace(kC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||
new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=/ tinh ([a-z ]{2,30})$/.exec(cl(i.name,t).join(" "));n.set(a,c),s(c,a),ul.test(c)&&s(c.replace(ul,""),a),u&&s(u[1],"")}return{
coreOf:r,own:n,units:o}}function Ag(e,{coreOf:t,own:n,units:o}){let r=e.unit.trim(),s=n.get(r),i=t(D(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!ul.test(i)&&` ${s} `.includes(
` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function br(e,t){let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(
o=>o.length>1)}var Di=e=>[...new Set(e.map(t=>t.unit.trim()))];var yc={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},dl=(e="")=>G(D(e));function ll(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===yc.key,n=e.phone===yc.phone,o=
e.email===yc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(s=>dl(e[s])===dl(yc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}
var _g=e=>e.length>2||Di(e).length>1,bc={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=Ag(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>br(e,
t=>t.key).filter(t=>Di(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>br(e,t=>t.key).flatMap(t=>br(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>br(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${dl(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>br(e,t=>t.phone).filter(_g).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>br(
e,t=>t.email).filter(_g).map(t=>({rows:t}))}};var Pg=Object.fromEntries(Object.entries(bc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Eg={"workbook.notSetUp":{what:
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
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên.",todo:"Chờ nửa phút rồi bấm lại."},"workbook.unexpected":e=>({what:`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn.`,
todo:"Thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách."}),"workbook.checkBroke":e=>({what:`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra.`,todo:
"Báo người hỗ trợ kỹ thuật."}),"workbook.protected":{what:"Email đang đăng nhập Google không được phép ghi vào sổ.",todo:"Gọi cán bộ phụ trách."},"google.busy":{what:
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.neverChecked":{what:"Sổ này chưa được Kiểm tra Google lần nào.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Kiểm tra Google."},"google.differs":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào.`,todo:e.so}),"google.sorts":{what:
"Kiểm tra Google thấy việc sắp xếp không như sổ dựa vào, nên sổ không sắp xếp.",todo:"Lọc cột Trạng thái để xem đơn vị chưa báo cáo."},"google.here":"Lần này không hỏi được.","google.run":
"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":
e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi giá trị."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),
"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.day":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${lc(e.text)}`}),"setting.page":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"setting.graceBeforeDue":e=>({what:
`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}).`,todo:"Sửa một trong hai ngày."}),"who.staffOnly":{what:"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
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
"Đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,"setup.tabRemade":
e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,
"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":
e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range). Sau đó chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.guardWaits":{what:
"Cách báo cáo đã đổi; quyền sửa các cột sổ tự ghi chưa đổi theo.",todo:"Bấm “Kiểm tra toàn bộ” một lần."},"setup.rights":"Đã cập nhật quyền sửa các thẻ.","setup.mayEdit":
e=>`Người sửa được mọi thẻ: ${e.emails}.`,"setup.left":e=>`Còn phải ghi: ${[...e.deadline?["thời hạn"]:[],...e.contact?["liên hệ khi cần hỗ trợ"]:[],...e.roster?["danh sách đơn vị"]:[]].join(", ")}.`,
"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,"setup.copied":{what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var xC=3;function vC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){
return[...n.length>xC?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:p})=>`${p} chuyển về ${Jt(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,p])=>d?[`${d} ${p}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Mg={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${lc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>vC(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Jt(t)}`),...e.more?[
`và còn ${e.more} đơn vị. Đơn vị chưa rõ thì hỏi ${e.ask}.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.nothing":"(trống)","roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:
"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},
"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Ng={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Dg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Ig={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var zg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Fg={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Ug={"round.day":
e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi giá trị.`,
"round.graceBeforeDue":e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}). Sửa một trong hai ngày.`,"setup.roundBack":
e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó.`,"setup.roundTaken":
e=>`Tên đợt, văn bản, thời hạn và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó. Mở Bàn làm việc, phần Đợt, xác nhận các dòng đã có thuộc đợt nào. Trước đó đơn vị chỉ xem được và thư tạm dừng.`,
"setup.formerSetting":"Nay ghi ở thẻ Đợt. Dòng này không còn được dùng.","round.none":"Chưa mở đợt báo cáo. Cán bộ phụ trách mở đợt ở mục Bàn làm việc, phần Đợt.","round.moving":
"Đợt báo cáo đang được chuyển nên chưa ghi được; nội dung đã nhập vẫn còn. Chờ ít phút rồi mở lại.","round.unconfirmed":
"Sổ vừa được nâng cấp nên chưa ghi được. Cán bộ phụ trách mở mục Bàn làm việc, phần Đợt, và xác nhận các dòng đã có thuộc đợt nào.","round.closed":
e=>`Đợt “${e.name}” đã chốt nên không ghi thêm được. Liên hệ ${e.contact||"cán bộ phụ trách"} để được gia hạn nếu cần sửa.`,"round.ask":
e=>`Sổ có ${e.rows} dòng của bản cũ. Cho biết các dòng đó thuộc đợt “${e.name}” hay thuộc một đợt trước đó.`,"round.noName":"Ghi tên đợt.","round.draftDay":
e=>`Mục “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.draftEmpty":e=>`Ghi mục “${e.label}”.`,"round.past":
e=>`Ngày cuối cùng đúng hạn (${e.last}) đã qua. Chọn một thời hạn còn ở phía trước.`,"round.soon":e=>`Chỉ còn ${e.days} ngày đến hạn (${e.last}). Xem lại nếu các đơn vị cần thêm thời gian.`,
"round.stillOpen":e=>`Đợt “${e.name}” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.`,"round.counts":e=>`${e.units} đơn vị phải báo cáo, ${e.rows} dòng chờ xác nhận.`,"round.noLetters":
"Không thư nào được gửi, vì thư tự động đang tắt hoặc chưa ghi “Gửi thư từ ngày”.","round.changedAgain":"Sổ đã thay đổi sau khi xem trước. Xem trước lại rồi bấm tiếp.","round.unknown":
"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":"Đợt này không ở trạng thái đang thu. Mở lại phần Đợt để xem.","round.notClosed":
"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác. Chọn đợt đó, hoặc mở đợt mới.","round.nothingToConfirm":"Không còn gì phải xác nhận về đợt của các dòng đã có. Mở lại phần Đợt.",
"round.inTime":e=>`Tính theo lần nộp đầu, kể cả đơn vị đang phải sửa: ${e.onTime} đúng hạn, ${e.late} châm chước hoặc trễ hạn.`,"round.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,
"form.confirmReturned":{what:"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:
"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var Kg=["Thẻ","Dòng","Cột","Nội dung"],Bg={
"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:
"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:
`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var jg={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var SC=[...al,Pg,Eg,Mg,Ng,Dg,
Ig,zg,Fg,jg,Ug,Bg],Wg=e=>fc(gc(SC,e.key),mc(e.with)),v=e=>hc(Wg(e)),Zg=e=>$g(Wg(e)),gs=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Ln=e=>({ok:!0,value:e}),ln=(...e)=>({ok:!1,problems:e});var N={page:"Trang",
group:"Nhóm",person:"Cá nhân",none:"Không có"},Re={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ge={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",
stopped:"Đã ngừng"},ee={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Be={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},An={form:"Biểu mẫu",superior:"Cấp trên",hand:
"Sửa tay"},fs={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},wr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:"Rút đồng ý",erase:"Xóa"},Lo={waiting:
"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},vt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:
"Không có"},we={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},wc=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...o}),Qt=(
e,t,n,o,r,s={})=>({...wc(e,t,n,s),faultBit:o,report:r}),gt=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...o}),St=(e,t,n,o={})=>({...gt(
e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),ys=(e,t)=>Object.keys(e).filter(n=>t(e[n])),kc=e=>ys(e,t=>"checked"in t),Vn=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var xc={reader:"public"},Se={unit:wc("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:gt("Đơn vị",240,
"Tên đơn vị theo mã.",xc),kind:Qt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...xc,choices:Object.values(N)}),accountName:
Qt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:
"off"}}),pageName:Qt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},xc),address:Qt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},xc),name:Qt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Qt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Qt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Qt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Qt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Qt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Qt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:wc("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:St(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:St("Cần sửa",300,"Ô cần sửa và lý do."),remarks:St("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:St("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:St("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:St("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:gt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:gt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:gt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:gt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:gt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ge),since:4}),consent:gt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:gt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Re)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ii=Se,le=ys(Ii,e=>"report"in e),zi=le.filter(e=>Se[
e].report.group==="manager"),kr=le.filter(e=>["manager","second"].includes(Se[e].report.group)),xr=ys(Ii,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ii[e].faultBit})),pn=ys(Ii,({writer:e}
)=>e==="unit"),qn=kc(Se),Gg=ys(Ii,({writer:e})=>e!=="staff"),At=e=>Se[e].heading;var yt={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:A("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[vt.yes,vt.no]}),status:St(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:St("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:St("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:St("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:St("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:St("Cần sửa",260,"Những ô của dòng này cần sửa và lý do; số tài khoản của đợt trước còn chờ đơn vị xác nhận."),order:St(
"Thứ tự",70,"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:St("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:
4}),witnessed:A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(ee),since:4}),
mergedInto:A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},ft=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Fi={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Be)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:ft("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:ft(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:ft("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:ft("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:ft("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:ft("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:ft("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:ft("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:ft("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:ft("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:ft("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:ft("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:ft("Đã sửa",
"Số dòng đơn vị đã sửa."),added:ft("Mới","Số dòng đơn vị khai mới."),stopped:ft("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:ft("Im lặng","Số dòng không được trả lời đến lúc chốt.")},RC={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:ft(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},OC={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},TC={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(fs)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},CC={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(wr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},$C={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Lo)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},LC={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Ui={at:gt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:gt("Ai",210,"Người làm."),what:gt("Việc",
240,"Việc đã làm."),unit:gt("Đơn vị",90,"Mã đơn vị."),rowId:gt("Mã dòng",130,"Mã dòng."),columns:gt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},V={units:{title:
"Đơn vị",color:"#1a73e8",columns:yt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:Se,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Fi,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:RC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:OC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:TC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:CC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:$C,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:LC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Ui,frozenColumns:0}},vr=kc(yt);var st=e=>Fi[e].heading;var AC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function _C(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Hg(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||AC.test(t)?Ln(t):ln(_C(t))}var vc="script.google.com";var PC="[-–—_.,/0 ]*",EC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",MC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết).*)?",NC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",DC=new RegExp(`^(?:${PC}|${EC}|${MC}|${NC})$`,"iu"),IC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Ao(e){return DC.test(e)?"NOTHING":IC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Ki="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),qg=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),pl=[...Ki.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...qg],zC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Xg=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],FC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Vg=`\\s"'“”‘’<>()[\\]{},;:!?*`,Yg=new RegExp(`^[${Vg}-]+|[${Vg}.…-]+$`,"g"),UC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Jg(e){let t=Xg.reduce((d,[p,l])=>d.replace(p,
l),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=pl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||zC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Ki.includes(n),a=i?n:Ki.find(d=>rc(n,d));if(!a)return qg.find(d=>rc(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&pl.includes(u)?u:`${a}.com`}var Sc=e=>FC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Rc(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Jg(o(t.slice(n+1)))}`;return Sc(r)?r:void 0}function KC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Sc(n)?n:Rc(e)}var Xn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function BC(e){let t=G(e).replace(/\s/g,""),n=pl.find(
r=>t.endsWith(r)&&(Ki.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&Rc(`${t.slice(0,-n.length)}@${n}`);return o?Xn("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?Xn("NAME_IN_EMAIL"):
Xn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var jC=/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function WC(e){let t=s=>s.find(i=>i.includes("@")),n=t(
e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),r=G(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(Yg,
"").replace(jC,""),around:r!==""}}var Qg=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@").replace(
/\?(?:subject|cc|bcc|body)=\S*/gi,"");function Oc(e){let t=Qg(D(e)),n=Ao(t.slice(0,1e3));if(n==="NOTHING")return Xn("EMPTY");if(t.length>1e3)return Xn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(
n==="ADDRESS")return Xn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Xn("PHONE_IN_EMAIL"):BC(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Yg,"")).filter(m=>m.includes(
"@")),r=o.filter((m,h)=>o.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return Xn("MULTIPLE",void 0,r.filter(Sc));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:WC(
t),a=UC.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!Sc(s))return Xn(c,c==="SPACES"?KC(s):Rc(s));let u=s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),p=d.toLowerCase(),l=Rc(p);return{ok:!0,
email:d,key:p,suggest:l===p?void 0:l,notes:i?["TEXT_AROUND"]:[]}}function Oe(e){let t=D(e).toLowerCase(),n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:
`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var ZC=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,GC=/"[^"@]{0,200}"\s*(?=<)/g,HC=200,VC=/^\s*(?:\d{1,2}[.)]|[•·●▪◦*+])\s+/,
qC=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,XC=/^(?:\d{1,2}[.)]|b?cc:?|[•·●▪◦*+-])$/i,YC=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf("@")?e.replace(/></g,"> <").split(/\s+|[–—]/).filter(
n=>!XC.test(n)):[(t<0?e:e.replace(qC," ")).replace(VC,"")]},JC=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function _e(e){let t={emails:[],bad:[]},n=new Set,o=Qg(ps(e.slice(0,
2e4))).replace(GC,""),r=[];for(let s of o.split(ZC).flatMap(YC).slice(0,HC)){let i=Oc(s),a=!i.ok&&JC(s,i.suggest)?Oc(i.suggest):i;if(a.ok){if(a.suggest&&QC(a.key)){t.bad.push({text:D(s),reason:"TYPO",
suggest:a.suggest});continue}n.has(Oe(a.key))||t.emails.push(a.email),n.add(Oe(a.key))}else a.reason==="NAME_IN_EMAIL"||a.reason==="PHONE_IN_EMAIL"?r.push({text:D(s),reason:a.reason}):
a.reason!=="EMPTY"&&t.bad.push({text:D(s),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function QC(e){let t=e.slice(e.indexOf("@")+1),n=Jg(t);
return n!==t&&(Xg.some(([o])=>o.test(t))||Ki.includes(n.split(".")[0]))}var e$=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,t$=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Tc=e=>{let t=e.replace(t$,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},n$=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function ef(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(e$)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=Tc(r.slice(i,u)),p=c+1< s.length?"":
Tc(r.slice(u+a.length));i=u+a.length;let l=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||n$(l),address:/^https?:/i.test(l)?l:`https:\x2f/${l}`})}),!(s.length||!Tc(r))&&(/^\s*\|/.test(r)||n.push({
name:Tc(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function tf(e,t){try{return e.read(t)}catch{return ln({key:"setting.unreadable",with:{label:
e.label}})}}var o$=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,r$=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,s$=200,i$=e=>e.replace(o$,"").replace(r$,""),nf=e=>e.slice(0,s$).normalize("NFKC"),_t=e=>K(i$(D(nf(e)))),
j=e=>K(D(nf(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function _n(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=a$(e,t));let s=_t(r);return n.exact.get(s)??n.near.get(G(
s))}}function a$(e,t){let n=new Map(e.map(r=>[_t(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>G(_t(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var bs={[
N.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[
N.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa",
"ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[ee.active]:["hoạt động","còn hoạt động"],[ee.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[
ee.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Re.passed]:["ok","đã đạt","đạt yêu cầu"],[Re.returned]:["đã trả lại","trả về"]},rf={[vt.yes]:["x","true","1",
"yes","có ạ","v","✓","✔"],[vt.no]:["false","0","no","ko","k","không ạ"]},bt=_n(Object.values(N),bs),Yn=_n(Object.values(ye),bs),sf=_n(Object.values(Be),bs),Bi=_n(Object.values(Re),bs),Pn=_n(
Object.values(ee),bs),_o=_n(Object.values(vt),rf),of=new Map;function c$(e){let t=e.join(`\n`),n=of.get(t)??_n(e,e[0]===vt.yes?rf:bs);return of.set(t,n),n}function af({choices:e},t){return!e||t===""||
e.includes(t)?t:c$(e)(t)??t}function Cc(e){let t=_o(e);return t===void 0?e.trim()?void 0:!1:t===vt.yes}var u$=50,Po=e=>_e(e.join(`\n`)).emails.slice(0,u$),$c=e=>({email:e,emails:Po([e])});var Eo=(e,t,
n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?ln({key:"letter.setting",with:{label:e,text:s.trim(),want:o}}):Ln(i)}}),cf="Có",d$="Không",ml=(e,t,n)=>Eo(e,t,n,
"Có hoặc Không",Cc),ws=(e,t,n,o,r,s=l$)=>Eo(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);return a!==void 0&&a>=o&&a<=r?a:void 0}),l$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function p$(e){let[,t]=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e))??[];return t===void 0?void 0:+t}function m$(e){let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):void 0}var lf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),h$=
["cn","hai","ba","tu","nam","sau","bay"],g$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function f$(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:h$.indexOf(t);return n<0?void 0:n}function y$(e){if(g$.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of lf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(f$),r=o[0],s=o[o.length-1];if(r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((
r+i)%7)}return t.size?[...t].sort():void 0}var b$=61,w$=e=>yg(e,b$),uf="thứ Hai đến thứ Sáu",df="02/09/2019, 04/02/2019 - 08/02/2019",Lc={lettersOn:ml("Gửi thư tự động",d$,
"Bật, tắt ở mục Thư… của menu."),milestones:Eo("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",m$),sendHour:ws("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,p$),sendDays:Eo("Ngày gửi trong tuần",uf,"Các ngày được gửi thư.",`như ${uf}`,y$),holidays:Eo("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${df}.`,`như ${df}`,w$),senderName:Eo("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Eo("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Po([e])[0]:""),unitCap:ws("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ws(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:ml("Gửi thư cho cấp trên",cf,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:ml("Gửi thư cảm ơn",cf,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:ws("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Eo("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",lf)};var ks=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>Ln(o.trim())}),hl=(e,t,n)=>({label:e,initial:t,help:n,read:o=>v$(Cc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),pf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),k$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=_e(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),x$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...ef(o,e)})});function v$(e,t){return e===void 0?ln(t):Ln(e)}var S$=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ke={federation:ks("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ks("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:k$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ks("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:hl("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:x$("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ks("Thông báo về dữ liệu cá nhân",S$,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ws("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Hg},
linkOnly:hl("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi."),
paperAbove:ks("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ks("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:hl("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Lc},Ac={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Jn(e){let t=[],n={};for(let[o,
r]of Object.entries(ke)){let s=e[r.label],i=s===void 0?ln({key:"setting.lost",with:{label:r.label}}):tf(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var gl=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Pt=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),R$={round:st("name"),dueBefore:st(
"dueBefore"),graceUntil:st("graceUntil"),lettersFrom:st("lettersFrom"),milestones:ke.milestones.label,overdueWeeks:ke.overdueWeeks.label};function hf(e,t){if(!e)return[];let n=Pt(t);return gl.filter(
o=>e[o]!==n[o]).map(o=>({label:R$[o],from:mf(e[o]),to:mf(o==="round"?t.round?.name??"":n[o])}))}var mf=e=>/^\d{4}-\d\d-\d\d$/.test(e)?M(e):e;var Kt=e=>be(e)??"";function Ye({dueBefore:e,extendedTo:t}
){let n=e?Q(e,-1):"";return t&&t>n?t:n}function gf(e,t,n){let o=Ye(e);if(!o)return"";let r=t?H(t):n;return r<=o?t?we.onTime:we.open:e.graceUntil&&r<=e.graceUntil?we.grace:t?we.late:we.overdue}
function Mo(e,t){let n=Ye(e);if(!n)return"";let o=Xe(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${ht(n)}, ${r}`}var ff=60;function ji({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(Mi(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=ff;c+=1)for(let u of a){let d=Q(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function _c(e,t,n,o){let r=Ye({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(Q(r,
-c),r)})),a=o.next(Q(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(yf),after:fl(Q(s,1),n.overdueWeeks,o)}}var yf=(e,t)=>Xe(t.day,e.day),fl=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(Q(e,7*s))}));function yl(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var Pc=(e,t)=>{let n=e[e.length-1];return n&&t< Q(n.day,7)?yl(e,t):void 0};
function bf(e,t,n){let o=Math.max(0,Math.min(ff,Math.ceil((Xe(e,t.last)+1)/7)));return[...fl(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...fl(Q(t.end,1),
t.after.length||1,n,"sau-")].sort(yf)}var Et=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Rt({activity:e="",mergedInto:t=""}){return(e===""?void 0:Pn(e))??(t.trim(
)?ee.merged:ee.active)}var Pe=e=>Rt(e)===ee.active;function wf(e){try{return e()}catch{return}}function kf(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function O$(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Pe(c)&&Pe(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ie(e){let t=
O$(e),n=kf(e,l=>wf(()=>Rt(l)===ee.merged?t(l.mergedInto??""):void 0)),o=l=>{let m=n.end.get(l);return m&&Pe(m)?m:void 0},r=l=>{let m=wf(()=>t(l.parent));return m&&o(m)},s=e.filter(Pe),i=kf(s,r).rings,
a=l=>i.has(l)?void 0:r(l),c=new Map,u=new Map,d=(l,m,h)=>{if(m===void 0)return;let y=l.get(m);y?y.push(h):l.set(m,[h])};for(let l of s)d(c,a(l),l);for(let l of e)Pe(l)||d(u,o(l),l);let p=l=>c.get(
l)??[];return{named:t,today:o,superior:a,below:p,allBelow(l){let m=[...p(l)];for(let h=0;h< m.length;h+=1)m.push(...p(m[h]));return m},merged:l=>u.get(l)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(l=>t(l.parent)!==l))}}var bl=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],xf=e=>Object.fromEntries(bl.map(t=>[t,e[t]])),T$=
e=>Object.keys(Be).find(t=>Be[t]===sf(e))??"closed",C$={dueBefore:hs,graceUntil:be,lettersFrom:be};function No(e){let t=[],n=u=>{let d=e[u].trim(),p=d?C$[u](d):"";return p===void 0&&t.push({key:
"round.day",with:{label:st(u),text:d},field:u}),p??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:st("dueBefore")},field:
"dueBefore"}),o&&r&&r< o&&t.push({key:"round.graceBeforeDue",with:{grace:M(r),due:M(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:
e.document.trim(),state:T$(e.state),dueBefore:o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var Sr=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:No(t).round}]:[]);
function wl(e){let t=Sr(e),n=r=>r?.row,o=r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r}
)=>r.state==="open")))??n(o(t))}function xs(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var wt=({openedAt:e})=>e!=="",Ec=e=>e!==void 0&&e.state==="open"&&wt(e),Mt=({round:e,
updated:t},n)=>n!==void 0&&wt(n)&&e.trim()===n.id&&t>=n.openedAt,Mc=7;var vs={report:{withoutRows:_.missing,open:[_.missing,_.fix],counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{
withoutRows:"",open:[],counted:!1}},$$=[];function L$({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||Kt(t))return!1;let o=H(e);return o>H(n.openedAt)&&o>=Q(Ye(n),-Mc)}function Nc(e,t){let n=e.map(
r=>{try{return L$(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=Ss(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function Ss(e){let{required:t,kind:n}=e;if(!Pe(e))return"ended";let o=_o(
t);return o?o===vt.no?"nothing":"report":$$.find(r=>_t(r.kind)===_t(n))?.owes??"report"}var Dc=(e,t)=>vs[e].open.includes(t),vf=e=>`(${e("counted")}=1)`,Wi=e=>vs[e].counted;var He=e=>Dc(e.obligation,
e.status),Zi=({status:e})=>e===_.reported||e===_.approved||e===_.none,mn=({status:e})=>e===_.fix,Sf=e=>He(e)&&!mn(e),Do=({returned:e})=>e.filter(({comment:t})=>t.trim()),A$=e=>mn(e)&&
!e.faults.length&&e.returned.length>0&&!Do(e).length,Rs=e=>He(e)&&!A$(e),Ic=e=>Ie(e).superior;function Qn(e){let t=new Map,n=Ic(e);for(let o of e){let r=He(o)?n(o):void 0;if(!r)continue;let s=
r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var Os=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var zc=e=>e,Gi=12,Rf=(e,t)=>e[t]?.heading??"",Of=({column:e,problem:t}
)=>Tf(Se,e,t);function Fc({column:e,problem:t}){let n=Rf(Se,e),o=Zg(P$(t));return n?`${n}: ${o}`:o}var Hi=({column:e,problem:t})=>Tf(yt,e,t);function Tf(e,t,n){let o=Rf(e,t);return o?`${o}: ${v(n)}`:
v(n)}var Cf=e=>[...e.slice(0,Gi).map(t=>`• ${t}`),...e.length>Gi?[`• ${v({key:"account.more",with:{count:e.length-Gi}})}`]:[]].join(`\n`),Vi=e=>Cf(e.map(Of)),Uc=(e,t=0)=>Cf([...e.map(Hi),...t?[v({key:
"round.pending",with:{count:t}})]:[]]),$f=e=>e.slice(0,Gi).map(Of).join(`\n`),Lf=(e,t)=>e.filter(n=>n.column===t).slice(0,Gi).map(({problem:n})=>v(n)).join(`\n`);function Af(e){let t=xr.reduce((n,{
key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);return t?String(t):""}function Kc(e,t){let n=xr.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var _$=
new Set(["text","value","code","parent","suggest"]);function P$(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,_$.has(n)?"…":o]));return{...e,
with:t}}var hn=({column:e})=>e===""||Se[e].writer!=="staff",E$=new Set(["account.noUnit","account.unknownUnit","account.unitMeant","account.rowUnreadable","account.returnedNoComment"]),kl=e=>!hn(e)||
E$.has(e.problem.key),_f=e=>e.filter(kl).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",problem:{key:"desk.noReason"}}:t),qi=({problem:e})=>e.key==="account.returned"||
e.key==="account.returnedNoComment",Pf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var Io=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Mf=
e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Io(e))?.[1]??"",Rr=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,eo=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[
...e],Bc=e=>`${e.map(M$).filter(Boolean).join(`\n\n`)}\n`,Ef=e=>e.map(t=>`- ${t}`).join(`\n`);function M$(e){switch(e[0]){case"list":return Ef(e[1]);case"button":return Io(e[2])&&`${e[1]}:\n${Io(e[
2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Ef(e[2].map(({name:t,phone:n,call:o})=>`${t}: ${n||xl}${o?` (${o})`:""}`))}`;
case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var xl="chưa có số";var N$=
/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,jc=e=>N$.exec(e)?.[0]??Rr(e.trim(),60),Nf=e=>Rr(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Nt="báo cáo tài khoản Facebook",En=
" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",to=({department:e,federation:t})=>e.trim()||t.trim(),zo=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Df=
({first:e})=>M(H(e));function en({state:{deadline:e},about:{today:t,last:n}}){let o=Xe(t,n),r=ht(n);if(o<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${ht(
e.graceUntil)}.`:`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let s=o>0?`; còn ${o} ngày`:"";return n>Ye({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${M(Q(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function D$({state:e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=
Xe(t,n);return r>=0?`thời hạn hết ngày ${M(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${M(o)}`:`thời hạn ${M(n)} đã qua ${-r} ngày`}var vl=({state:e,unit:t},n)=>`${[jc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,Xi=(e,t)=>vl(e,`${t}, ${D$(e)}`),Uo=e=>Xi(e,mn(e.unit)?`${Nt} cần sửa`:`nhắc ${Nt}`);function Ko({state:e,unit:t,about:{today:n}}){let o=Do(
t).length+t.faults.length,r=to(e);return mn(t)?`${r} đã nhận ${Nt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${zo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${M(
n)}, ${r} chưa nhận được ${Nt} của ${t.name}. ${zo(e)} đơn vị gửi báo cáo.`}var Bo=e=>mn(e.unit)?Fo(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Fo(e,"báo cáo")];function Fo({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=Mf(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var If=(e,t,n)=>{let o=I$(e,t);return o.length?[["heading","Cần sửa"],["list",eo(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},I$=(e,t)=>[...Do(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${to(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Fc)];function zf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${mn(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${M(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",eo(n,t,"đơn vị khác")]]}var Sl=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Ff=e=>Rl("Thư này",e),Rl=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${to(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Wc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var Uf={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?Os(r,n,o?"sau-":""):void 0,subject:e=>Xi(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${zo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Nt}.`,until:en,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&He(e.unit)?
`Đơn vị cũng chưa ${Nt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Fo(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Kf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>He(e)&&e.status===_.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>Xi(e,`đề nghị ${Nt}`),lead:({state:e,unit:t})=>`${zo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${to(e)}.`,until:en,asked:e=>Fo(e,
"báo cáo"),small:En,named:()=>[]};var Bf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!Rs(e)||!t?.last||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Uo,lead:Ko,until:en,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Bo(e)],small:En,named:()=>[]};var jf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Rs(e)&&n.isOver?Os(n.point,t):void 0,subject:Uo,lead:Ko,until:en,asked:Bo,small:En,named:()=>[]};var Wf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Rs(e)&&!n.isOver?Os(n.point,t):void 0,subject:Uo,lead:Ko,until:
en,asked:Bo,small:En,named:()=>[]};var Zc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!He(e))return;
let n=Do(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Uo,lead:Ko,until:en,asked:Bo,small:En,named:()=>[]};var z$=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Zf=e=>`\uFEFF${e.map(t=>t.map(z$).join(
",")).join(`\r\n`)}\r\n`;var F$=[we.grace,we.late];function Or(e){let t=e.filter(({isCounted:o})=>o),n=o=>t.filter(o).length;return{required:t.length,reported:n(({status:o})=>B$.includes(o)),fix:n(({
status:o})=>o===_.fix),missing:n(({status:o})=>o===_.missing),onTime:n(o=>o.timeliness===we.onTime),late:n(o=>o.first!==""&&F$.includes(o.timeliness))}}var U$=e=>e.reduce((t,n)=>t+n,0),K$=e=>U$(e.map(
({count:t})=>Number(t)||0)),B$=[_.reported,_.approved,_.none];function Yi(e){let{required:t,onTime:n,reported:o,missing:r}=Or(e.map(s=>({...s,isCounted:s.counted==="1"})));return{required:t,onTime:n,
reported:o,missing:r,accounts:K$(e)}}function Ol(e,t){let n=Yi(e),o=Ye(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&H(i)<=o).length;return{...n,reported:s,missing:n.required-s}}
var Ts=e=>new Set(e.filter(t=>Rt(t)===ee.dissolved).map(({code:t})=>t.trim()));function Gc(e,t,n,o){let r=l=>o.has(l.unit.trim()),s=e.filter(l=>Mt(l,t)&&!r(l)).map(({answer:l})=>l),i=e.filter(l=>r(l)?
Mt(l,t)?l.answer!==Ge.added:Yn(l.usage)!==ye.stopped:!1).length,a=l=>s.filter(m=>m===l).length,[c,u,d,p]=[Ge.same,Ge.changed,Ge.added,Ge.stopped].map(a);return{same:c,changed:u,added:d,stopped:p,
silent:Math.max(0,n-i-c-u-p)}}var pe={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},Tr=e=>Object.keys(pe).find(t=>pe[t]===e.trim())||"unknown",Bt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var Tl="đơn vị khác, xem tệp đính kèm",Cl=e=>Or(
e.map(t=>({...t,isCounted:Wi(t.obligation)}))),j$=({reported:e,fix:t,missing:n})=>[{label:_.reported,color:"#1e7d3c",count:e},{label:_.fix,color:"#6b4fbb",count:t},{label:_.missing,color:"#c5221f",
count:n}];function Gf({state:{guidance:e,units:t},about:n}){let{required:o,reported:r,missing:s,fix:i}=Cl(t),a=[`${r}/${o} đơn vị đã báo cáo`,s?`${s} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[
jc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${M(n.today)}: ${a.filter(Boolean).join(", ")}`}function $l({state:{units:e,deadline:t},about:{today:n}}){let{required:o,missing:r,fix:s}=Cl(e),i=[r?
`còn ${r}/${o} đơn vị chưa ${Nt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${ht(n)}: ${i.join(", ")||`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${Mo(t,n)}.`}function Hf(e,t){
let{state:n,about:o,letters:r}=e,{units:s}=n,i=Cl(s),a=c=>s.filter(u=>Wi(u.obligation)&&u.status===c).length;return[["lead",$l(e)],["bar",j$(i)],["text",v({key:"round.inTime",with:i})],["text",
`Trong số đã báo cáo: ${a(_.approved)} đã duyệt, ${a(_.none)} báo không có tài khoản.`],...W$(s,o.since,t),["button","Mở sổ",n.links.book],...Z$(n,t),...G$(s.filter(mn),t),...H$(n,r,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function W$(e,t,n){if(
!t)return[];let o=e.filter(s=>s.first>t&&Zi(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",eo(o.map(({name:s})=>s),Math.min(10,n),Tl)]]}function Z$({units:e,lastCall:t},n){let o=e.filter(Sf),r=
new Map,s=Ic(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${Tl}`:
""]]}var Vf=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Fc)],G$=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",eo(e.map(n=>`${n.name}: ${Vf(n).slice(
0,3).join(" ")}`),Math.min(40,t),Tl)]]:[];function H$(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:y,why:b}of t)o[y]=(o[y]||0)+1,/failed|unknown|sending/.test(y)&&r.push([m,h,pe[y].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(pe).filter(m=>o[m]).map(m=>`${o[m]} ${pe[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:p}=e.health||{},l=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,p&&p.script!==p.book&&v({key:"letter.zones",with:p})];return[["heading","Thư của đợt"],["text",l.filter(Boolean).join(" ")],["list",eo(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function qf({units:e}){let t=Ic(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>yt[n].heading),
...e.filter(n=>He(n)||Zi(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,M(H(n.first)),M(n.extendedTo),n.phone,n.email,Vf(n).join(" | ")])]}var Xf={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=H(r),i=Pc(bf(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(He)?
void 0:{id:i.id,day:i.day}},subject:Gf,lead:$l,body:Hf,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:Zf(qf(e))}],named:({state:e})=>e.units.filter(t=>He(
t)&&t.status===_.missing)};var Jf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:Zi(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>vl(e,Ll(e)?`đã ghi cập nhật lúc ${Yf(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Df(e.unit)}`),lead:e=>`${to(e.state)} đã ${Ll(e)?"ghi cập nhật":
"nhận"} ${Nt} của ${e.unit.name} lúc ${Yf(Ll(e)?e.unit.byLink:e.unit.first)}: ${q$(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",V$]]:[],["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Fo(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},V$=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị gọi số điện thoại dưới đây để cán bộ phụ trách đổi liên kết và sửa lại nội dung.",Ll=({unit:{byLink:e="",
first:t}})=>e>t,Yf=e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${M(H(e))}`;function q$({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[
n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var ey={summary:Xf,digest:Uf,returned:Zc,
newLink:Bf,invitation:Kf,reminder:Wf,overdue:jf,thanks:Jf},me=e=>ey[e],Al=Object.entries(ey),Hc=Al.map(([e])=>e),_l=Al.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Qf=Al.flatMap(([e,
t])=>t.to==="unit"?[{name:e,kind:t}]:[]),ty=[...Qf.filter(({kind:e})=>e.isAboutOwnReport),...Qf.filter(({kind:e})=>!e.isAboutOwnReport)];var ny="thu/",Pl=new Map(Hc.map(e=>[me(e).prefix,e]));
function Cs(e){let t=e.settings.testTo.length?ny:"",n=Et(e.round);return{write:(o,r,s)=>`${t}${me(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):
[],s=Pl.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}var oy=e=>`${e[0]}/`===ny?2:1;function El(e){let t=e.split("/"),n=oy(t);return Pl.has(t[n-1])&&t[n]!==void 0?sy(t[n]):
void 0}function ry(e,t){let n=e.split("/"),o=oy(n);return[...n.slice(0,o),t,...n.slice(o+1)].join("/")}var Ml=e=>sy(e.split("/")[1]??""),sy=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function Vc(e,
t){let[n="",o,...r]=e.split("/"),s=Pl.get(n);if(!s||o!==Et(t))return;let i=me(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var iy=e=>({kind:t,matter:n,unit:o})=>[t,Et(e),n,
o].filter(Boolean).join("/");function no(e){let t=new Map,n=new Map,o=Cs(e),r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let p=o.write(i,d>1?`${a}.${d}`:a,c),l=
n.get(p)||e.register.get(p);if(!l||!Bt(l.state))return p;if(l.early||l.state==="skipped"||H(l.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(
i,a){let c=o.read(a);c&&(Bt(i.state)?me(c.kind).to==="unit"?X$(t,c,i,e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}
function X$(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=me(t);if(i.to!=="unit")return;let a=H(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),
r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}function ay(e,t,n){let o=new Map,r=s=>_c(e.deadline,be(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,
after:c,last:u,end:d}=r(s),p=t>d,l={last:u,isOver:p,point:p?Pc(c,t):yl(a,t)};return o.set(s,l),l}}}var Nl={key:"setting.empty",with:{label:ke.staff.label}},Ji=({testTo:e})=>e.length?Po(e):void 0,qc=
e=>Ji(e)?.length===0,cy=(e,t,n)=>e.length?{to:t??e,insteadOf:t&&e}:{why:n()},uy=(e,t)=>cy(Po(e),t,()=>Nl),Xc=({email:e,emails:t},n)=>cy(t,n,()=>_e(e).bad.length?{key:"letter.badAddress",with:{text:e}}
:{key:"letter.noAddress"});function oo(e,t,n=no(e),o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=ji(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||
!a.sends(t)||qc(s))return r;let c=dy(e,t,n,o??Qn(e.units),r);Y$(c);let u=new Set;for(let d of e.units){let p=Et(d.code);if(!(!p||u.has(p))){u.add(p);try{J$(c,d,p)}catch(l){r.broke.push({unit:d.code,
error:l})}}}return r.letters=tL(c.drafts),n.waiting.forEach(d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function dy(e,t,n,o,r){let s=ji(e.settings);
return{state:e,today:t,calendar:s,history:n,moments:ay(e,t,s),testers:Ji(e.settings),underOf:i=>o.get(i.trim())??[],plan:r,drafts:[]}}var ly=(e,{settings:t})=>{let{setting:n}=me(e);return n!==void 0&&
!t[n]};function py(e,t,n,o){let r=n&&e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function my({state:e,today:t,calendar:n,history:o,moments:r},s){let i=me(s);if(i.to!=="staff"||
ly(s,e))return;let a=i.due({state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return py(o,s,a,"")}function Y$(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of _l){let s=my(e,r);s&&
(o.wanted.add(s.key),fy(e,s,uy(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function hy({state:e,history:t,moments:n},o,r,s){let i={settings:e.settings,unit:o,under:s,history:t.of(r),own:n.of(
o.extendedTo),round:n.of("")};for(let{name:a,kind:c}of ty){let u=ly(a,e)?void 0:py(t,a,c.due(i),r);if(u)return u}}function J$(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}=o,u=
s.of(n),d=e.underOf(t.code),p=hy(e,t,n,d);if(!p||(a.wanted.add(p.key),u&&u.any>=r))return;let l=me(p.kind);if(l.to==="unit"){if(l.counts&&Q$(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...p,unit:t.code,state:"lapsed",why:m});return}fy(e,p,Xc(t,e.testers),{unit:t,last:i.of(l.deadline==="own"?t.extendedTo:"").last,under:c.digests&&l.listsUnder?d:[],had:
u?.count})}}var Q$=(e,t)=>e!==void 0&&e.count>=t,eL=12;function gy(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=dy(e,t,no(e),Qn(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of _l)a(my(s,c));for(let c of e.units){let u=Et(c.code),d=s.underOf(
c.code);for(let p=0;u&&p< eL&&a(hy(s,c,u,d),c.code);p+=1);}return i}function fy({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:p=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:l,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:l,
about:h},had:p})}var tL=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>me(t.kind).rank-me(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var yy=
e=>e.to.length;function Cr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(me(r.kind).to==="staff"?0:n)-o.recipients;if(yy(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=yy(r)}return o}function jo(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var nL=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],oL=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function by(e,t){if(!oL.test(e))return;let n=e.split(".");return nL.filter((o,r)=>n[
r]!==jo(t[o]))}var wy="2",ky="đổi",xy=(e,t,n)=>e.of("approval",t,n),ro=(e,t,n=[])=>[wy,t.name,...pn.map(o=>`${o}:${n.includes(o)?ky:xy(t,o,e[o])}`)].join(".");function $r(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==wy||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return pn.filter(a=>i.has(a)&&i.get(a)!==xy(n,a,t[a]))}function Yc(e,t,n){let o=$r(e,t,n);if(
typeof o=="string")return;let r=kr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(kr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${ky}`:i}).join(".");return s===e?void 0:s}function vy(e,t,n){let o=by(e,t);return o&&ro(t,n,o)}function Wo(e,t){let n=$r(e.approved,e,t);return typeof n=="string"?[]:n.map(
At)}var Jc=(e,t)=>$r(e.approved,e,t)==="unknown";function Mn(e,t){let n=$r(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Re.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Re.returned?o?"changed":"returned":"waiting"}function Qc(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),Y=
(e,t={})=>({key:e.key,sentence:v(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ee=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>Ee([Y(e)]);function zl(e){
let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}function Sy(e,t){return typeof t=="bigint"?t.toString():t}var Il=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Fl(e){return new Il(e)}
function Ry(e){return e==null}function Ul(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ta(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Kl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function na(e){return Kl(e._zod.def)??e._zod.def.shape}function Oy(e,t,
n){Object.defineProperty(e,t,{get(){let o=n();return ta(this,t,o),o},enumerable:!0,configurable:!0})}function Ty(e,t,n){t in e?ta(e,t,n):e[t]=n}function Cy(e,t,n,o){let r=na(t);for(let s of n){let i=
Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?Oy(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):Ty(e,s,o?o(i.value,s):i.value))}}function rL(e,t){for(let n of Reflect.ownKeys(t)){
let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?Oy(e,n,()=>t[n]):Ty(e,n,o.value))}}function Bl(...e){let t={};for(let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,
o)}return Object.defineProperties({},t)}var jl="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ea(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function eu(e){if(
ea(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ea(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Wl(e){
return eu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var $y=new Set(["string","number","symbol"]);function oa(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ar(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}function Dt(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Ly(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function sL(e,t){let n=na(e),o=[];for(let r of Reflect.ownKeys(t)){if(
!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}function Ay(e,t){let n=e._zod.def,o=n.checks;if(o&&
o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(sL(e,t)),i={};return Cy(i,e,Reflect.ownKeys(na(e)).filter(a=>!s.has(a))),Ar(e,Bl(n,{shape:i,
checks:[]}))}function _y(e,t){if(!eu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let r=na(e);for(let s of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ar(e,Bl(e._zod.def,{shape:iL(e,t)}
))}function iL(e,t){let n={};return Cy(n,e,Reflect.ownKeys(na(e))),rL(n,t),n}function so(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Py(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Go(e,t){return t.map(n=>{var o;return(o=n).path??(
o.path=[]),n.path.unshift(e),n})}function Qi(e){return typeof e=="string"?e:e?.message}function Zl(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;
let r=o.maximum??o.length??o.size;r>=0&&t.push([r,n])}return t}function tu(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function io(e,t,n){var o;let r=e.inst?._zod?.traits;
r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:Qi(e.inst?._zod.def?.error?.(
e))??Qi(s?.(e))??Qi(t?.error?.(e))??Qi(n.customError?.(e))??Qi(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var aL=/[\uD800-\uDBFF]/;function Gl(e){let t=e.length;if(!aL.test(e))return t;let n=t;for(
let o=0;o< t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function Hl(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Ey(e,t){for(let n in t){let o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):cL(e,n,o.value)}}function Lr(e,t,n,o=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function Vl(e,t,n){return Lr(e,t,n,!1)}function cL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Lr(this,t,
n.bind(this))},set(o){Lr(this,t,o)}})}function uL(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Dl,Zo=!1,dL={configurable:!0,get(){Zo=!0}};function Zt(e,t,n){let o=
Object.getPrototypeOf(e._zod);if(t in o&&Dl!==e._zod){Dl=void 0;return}Dl=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,dL);let r=Zo;Zo=!1;try{let s=n(this);
return Zo?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Zo=Zo||r,s}catch(s){throw delete this[t],Zo=Zo||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function My(e,t,n,o){let r=uL(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var Ny;
var ql={value:void 0,enumerable:!1},Dy="captureStackTrace"in Error?Error:null;function lL(e){let t=Dy;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Dy=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function oe(e,t,n,o){let r={};function s(l){this.def=l,this.constr=p,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;
function c(l,m){if(l._zod){if(l._zod.traits.has(e))return}else{ql.value=new s(m);try{Object.defineProperty(l,"_zod",ql)}finally{ql.value=void 0}}if(l._zod.traits.add(e),t(l,m),a){let y=
Object.getPrototypeOf(l),b=l._zod.constr.prototype,k=y;for(;k&&k!==b;)k=Object.getPrototypeOf(k);let S=k??y;a.has(S)||(a.add(S),Ey(S,i))}let h=p.prototype;for(
let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in l||(l[y]=h[y].bind(l)))}let u=o?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function p(l){let m=o?.Parent?
lL(d):this;c(m,l);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(p,"init",{
value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:l=>o?.Parent&&l instanceof o.Parent?!0:l?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",{value:e}),p}var ao=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Ny=globalThis).__zod_globalConfig??(Ny.__zod_globalConfig={});var $s=globalThis.__zod_globalConfig;
function tn(e){return e&&Object.assign($s,e),$s}function pL(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Sy,2)),e.message}function mL(e){this._zod.message=e}var hL={get:pL,set:
mL,enumerable:!0,configurable:!0},Yl={value:void 0,enumerable:!1},Iy=new WeakSet([Object.prototype,Error.prototype]),zy=(e,t)=>{e.name="$ZodError",Yl.value=t,Object.defineProperty(e,"issues",Yl),
Yl.value=void 0,Object.defineProperty(e,"message",hL);let n=Object.getPrototypeOf(e);Iy.has(n)||(Iy.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=(
)=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},Rj=oe(
"$ZodError",zy),ra=oe("$ZodError",zy,void 0,{Parent:Error});var fL=e=>{let t=(n,o,r,s)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new ao;if(
a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>io(u,i,tn())));throw jl(c,s?.callee??t),c}return a.value};return t},sa=fL(ra),yL=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=
n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>io(u,i,tn())));throw jl(c,s?.callee??t),c}return a.value};return t},Jl=yL(
ra),bL=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(s instanceof Promise)throw new ao;return s.issues.length?Fy(e,s.issues,r):{success:!0,data:s.value}},Ls=
bL(ra);function Fy(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>io(r,n,tn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var wL=e=>async(t,n,o)=>{let r=o?{
...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=await s),s.issues.length?Fy(e,s.issues,r):{success:!0,data:s.value}},Ql=wL(ra);var Uy=/^[\s\S]{0,}$/;
var ep=/^-?\d+(?:\.\d+)?$/,Ky=/^(?:true|false)$/i;var ia=oe("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var By=e=>{let t=e.value;return!Ry(t)&&
t.length!==void 0};var jy=oe("$ZodCheckMaxLength",(e,t)=>{var n;ia.init(e,t),(n=e._zod.def).when??(n.when=By),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?Gl(r):
s)<=t.maximum)return;let a=Hl(r);o.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Wy=oe("$ZodCheckMinLength",(e,t)=>{var n;ia.init(e,t),(n=
e._zod.def).when??(n.when=By),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?Gl(r):s)>=t.minimum)return;let a=Hl(r);o.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});var kL=oe("$ZodCheckStringFormat",(e,t)=>{var n,o;ia.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{
t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),Zy=oe("$ZodCheckRegex",(e,t)=>{kL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Gy={major:4,minor:6,patch:7};var Gt=oe("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=Gy;let o=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let d=so(a),p;for(let l of c){if(l._zod.def.when){if(Py(a)||
!l._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=l._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new ao;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(tu(a.issues,m,e),d||(d=so(a,m)))});else{if(a.issues.length===m)continue;tu(a.issues,m,e),d||(d=so(a,m))}}return p?p.then(()=>a):a},i=(a,c,u)=>{if(so(
a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new ao;return d.then(p=>e._zod.parse(p,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(p=>i(p,a,c)):i(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ao;return u.then(d=>s(d,r,c))}return s(u,r,c)}}},{get"~standard"(){return Vl(this,"~standard",RL(this))},set"~standard"(e){Lr(this,
"~standard",e)}}),Yy=(e,t)=>e.issues.length?{issues:e.issues.map(n=>io(n,t,tn()))}:{value:e.value};async function SL(e,t){let n={async:!0};return Yy(await e._zod.run({value:t,issues:[]},n),n)}
function RL(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return Yy(o,n)}catch{}return SL(e,t)},vendor:"zod",version:1}}var Jy=oe(
"$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??Uy,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var Qy=oe("$ZodNumber",(e,t)=>{Gt.init(e,t),e._zod.pattern=ep,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(
typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var eb=oe("$ZodBoolean",(e,t)=>{Gt.init(e,t),e._zod.pattern=Ky,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=
n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}});function OL(e,t){let n=Zl(e._zod.def.checks);if(!n.length)return;let o=Math.min(
...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of Zl(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=
s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,tu(s.issues,d,e),s}}return r(s,i)}}var TL=e=>Array.isArray(e)?e.length:-1;function Hy(e,t,n){e.issues.length&&t.issues.push(...Go(n,
e.issues)),t.value[n]=e.value}var tb=oe("$ZodArray",(e,t)=>{Gt.init(e,t);let n=$s.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",
code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[
]},r);if(d instanceof Promise)i.push(d.then(p=>Hy(p,o,c)));else if(Hy(d,o,c),a&&d.issues.length!==0&&so(d))break}return i.length?Promise.all(i).then(()=>o):o},OL(e,TL)});function nu(e,t,n,o,r,s){
let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Go(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var CL=[];function $L(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:CL,r=o.length?[...t,...o]:t;for(let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Ly(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function LL(e,t,n,o,r,
s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,p=u.optin,l=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){if(so(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},o);y instanceof Promise?e.push(y.then(b=>nu(b,n,h,t,p,l))):nu(y,n,h,t,p,l)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var nb=oe("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=Fl(()=>$L(t));
Zt(e,"propValues",u=>{let d=u.def.shape,p={};for(let l in d){let m=d[l]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,l)||ta(p,l,new Set);for(let h of m.values)p[l].add(h);
m.optin!==void 0&&p[l].add(void 0)}}return p});let s=ea,i=t.catchall,a,c=$s.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=r.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",
code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let l=[],m=a.shape,h=d?.abortEarly,y=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==y){if(so(u,y))break;y=
u.issues.length}if(b==="__proto__")continue;let k=m[b],S=k._zod.optin,R=k._zod.optout,T=k._zod.run({value:p[b],issues:[]},d);T instanceof Promise?l.push(T.then(C=>nu(C,u,b,p,S,R))):nu(T,u,b,p,S,R)}
return i?LL(l,p,u,d,r.value,e,h===!0):l.length?Promise.all(l).then(()=>u):u}});function Vy(e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!so(s));
return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>io(i,o,tn())))}),t)}var ob=oe("$ZodUnion",(e,t)=>{Gt.init(e,t),
Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{
if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.map(s=>Ul(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(
c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>Vy(a,o,e,r)):Vy(i,o,e,r)}});function AL(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(
!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var rb=oe("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,ob.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{
let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[
r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||ta(s,u,new Set);for(let p of d)s[u].add(p)}}return!r.def.unionFallback&&i>1&&s[
r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Kl(r._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let o=Fl(()=>AL(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ea(i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;
let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var sb=oe(
"$ZodRecord",(e,t)=>{Gt.init(e,t);let n=$s.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!eu(s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=
t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let p=t.keyType._zod.run({value:d,issues:[]},r);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
p.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(h=>io(h,r,tn())),input:d,path:[d],inst:e});continue}let l=p.value;if(l==="__proto__")continue;let m=
t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Go(d,h.issues)),o.value[l]=h.value})):(m.issues.length&&o.issues.push(...Go(d,
m.issues)),o.value[l]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:
"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&ep.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>io(h,r,tn())),input:u,path:[u],inst:e});continue}let l=
d.value;if(l==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Go(u,h.issues)),o.value[l]=h.value})):
(m.issues.length&&o.issues.push(...Go(u,m.issues)),o.value[l]=m.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then((
)=>o):o}});var ib=oe("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=zl(t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=zl(r.def.entries).filter(i=>$y.has(typeof i));return new RegExp(s.length?
`^(${s.map(i=>oa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),ab=oe(
"$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?oa(s):s?oa(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function qy(e,t){return e.value=
t.issues.length?void 0:t.value,e}var cb=oe("$ZodOptional",(e,t)=>{Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",
n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Ul(o.source)})?$`):void 0}),e._zod.parse=(
n,o)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>qy(n,s)):qy(n,r)}
return t.innerType._zod.run(n,o)}});var ub=oe("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(
o.direction==="backward")return t.innerType._zod.run(n,o);if(n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>Xy(s,t)):Xy(r,t)}});
function Xy(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function db(e){return e.checks&&(e.checks=[...e.checks]),e}function lb(e,t){return new e(db({type:"string",...Dt(t)}))}function pb(
e,t){return new e(db({type:"number",checks:[],...Dt(t)}))}function mb(e,t){return new e({type:"boolean",...Dt(t)})}function re(e,t){return new jy({check:"max_length",...Dt(t),maximum:e})}function np(
e,t){return new Wy({check:"min_length",...Dt(t),minimum:e})}function Nn(e,t){return new Zy({check:"string_format",format:"regex",...Dt(t),pattern:e})}var gn=oe("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Lr(this,"with",e)},parse(e,t){return sa(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Jl(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ls(this,e,t)},safeParseAsync(e,t){return Ql(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ar(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),EL=oe("ZodMiniString",(e,t)=>{Jy.init(e,t),gn.init(e,t)});function P(e){return lb(EL,e)}var ML=oe("ZodMiniNumber",(
e,t)=>{Qy.init(e,t),gn.init(e,t)});function Dn(e){return pb(ML,e)}var NL=oe("ZodMiniBoolean",(e,t)=>{eb.init(e,t),gn.init(e,t)});function It(e){return mb(NL,e)}var DL=oe("ZodMiniArray",(e,t)=>{
tb.init(e,t),gn.init(e,t)});function zt(e,t){return new DL({type:"array",element:e,...Dt(t)})}var IL=oe("ZodMiniObject",(e,t)=>{nb.init(e,t),gn.init(e,t),My(e,"shape",n=>n._zod.def.shape,!1)});
function E(e,t){let n={type:"object",shape:e??{},...Dt(t)};return new IL(n)}function As(e,t){return _y(e,t)}function gb(e,t){return Ay(e,t)}var zL=oe("ZodMiniDiscriminatedUnion",(e,t)=>{rb.init(e,t),
gn.init(e,t)});function fb(e,t,n){return new zL({type:"union",options:t,discriminator:e,...Dt(n)})}var hb=oe("ZodMiniRecord",(e,t)=>{sb.init(e,t),gn.init(e,t)});function _s(e,t,n){return!t||!t._zod?
new hb({type:"record",keyType:P(),valueType:e,...Dt(t)}):new hb({type:"record",keyType:e,valueType:t,...Dt(n)})}var FL=oe("ZodMiniEnum",(e,t)=>{ib.init(e,t),gn.init(e,t),e.options=[...e._zod.values]}
);function dt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new FL({type:"enum",entries:n,...Dt(t)})}var UL=oe("ZodMiniLiteral",(e,t)=>{ab.init(e,t),gn.init(e,t)});
function Ps(e,t){return new UL({type:"literal",values:Array.isArray(e)?e:[e],...Dt(t)})}var KL=oe("ZodMiniOptional",(e,t)=>{cb.init(e,t),gn.init(e,t)});function ce(e){return new KL({type:"optional",
innerType:e})}var BL=oe("ZodMiniDefault",(e,t)=>{ub.init(e,t),gn.init(e,t)});function aa(e,t){return new BL({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Wl(t)}})}
var ZL=300,op=e=>ce(P().check(re(e))),Vo=()=>E({parent:op(500),kind:op(500),state:op(40)});function fn(e){let t=Ie(e),n=new Map,o=r=>{let s=t.superior(r),i=n.get(r)??(s?[{value:s.code.trim(),label:
s.name.trim()},...o(s)]:[]);return n.set(r,i),i};return r=>{let s=r?o(r):[],i=r?.parent.trim()??"";return s.length||!i||t.named(i)?s:[{value:K(i),label:i}]}}var on=({above:e})=>e[0]?.label??"";
function rp(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}return[...t.values()].sort((n,o)=>o.count-n.count).slice(0,
ZL).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var yb=e=>({value:e,label:e}),co=(e,t=e,n=t.length)=>({parents:rp(e.flatMap(({above:o})=>o)),kinds:rp(e.map(({kind:o})=>yb(o))),states:rp(t.map(({
state:o})=>yb(o))),count:e.length,countOfStates:n}),uo=(e,{parent:t,kind:n,state:o})=>(!t||e.above.some(({value:r})=>r===t))&&(!n||e.kind===n)&&(!o||e.state===o);function Es(e,t){let n=e.table(
"units").rows,o=fn(n),r=Nc(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:vs[r(i)].counted,status:c.status,timeliness:c.timeliness,first:c.first,
above:o(s),kind:s.kind.trim(),state:c.status}]})}var ou=({counted:e,status:t})=>t===_.fix||e&&t===_.missing,Ms=(e,t)=>on(e).localeCompare(on(t),"vi"),ru=({unit:e,above:t,status:n,timeliness:o})=>({
code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:on({above:t}),phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function bb(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var GL=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,HL=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Ns(e){return/^[\x21-\x7e]*$/.test(e)?e:ps(e).replace(GL,"").replace(HL," ").trim()}var VL=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function wb(e,
t){let n=e.charCodeAt(t);return VL.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function qo(e){let t=0,n=e.length;for(;t< n&&wb(e,t);)t++;for(;n>t&&wb(e,n-1);)n--;
return e.slice(t,n)}var su=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,lo=e=>/[\p{L}\p{N}]/u.test(e);var ca=(e,t)=>(e.exec(t)||[])[1]||"";function _r(e){try{return decodeURIComponent(e)}
catch{return e}}function In(e,t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?_r(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var ua=(e,t)=>ca(/^(\d{1,24})(?![0-9A-Za-z])/,In(e,t));var qL=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Ds(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of qL)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var XL="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",YL="permalink|notes|events|offers",JL=new RegExp(`^(?:${XL}|${YL})$`,"i");
function kb(e){return JL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var iu="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var au=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Me(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var QL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,eA=
/\.vn$/i;function Is(e){return/^[A-Za-z0-9.]+$/.test(e)?QL.test(e)?"USERNAME_TLD":xb(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var xb=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
vb=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?au(e,iu+n+t,`id:${t}`):F("MISSING_ID"),rn=e=>vb("profile",e,"profile.php?id="),po=e=>vb("page",e,""),da=e=>ca(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function mo(
e,t="profile_or_page"){let n=qo(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):po(n);let o=Ds(n)||Is(n),r=o==="USERNAME_TLD"&&eA.test(n)?null:o;if(!r){let i=au(t,iu+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Me(i,"NAME_LIKE_SITE"):i}let s=da(n);return s?po(s):F(r)}function cu(e){let t=qo(e),n=/^[\w.-]+$/.test(t)?xb(t.length,t.length):"USERNAME_CHARS";
return n?F(n):au("group",`${iu}groups/${t}`,`g:${t.toLowerCase()}`)}function sp(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let o=n==="share"?`${iu}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return au("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var tA="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",nA="lm?",oA="[a-z]{2}-[a-z]{2}",rA=[[new RegExp(
`^(?:(?:${tA}|${nA}|${oA})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],ip=e=>/^[A-Za-z0-9.-]+$/.test(e),du=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function zs(e){if(ip(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of rA)if(n.test(
t))return o}return ap(e)?"lookalike":"other"}function ap(e){let t=_r(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||uu(n,"facebook",2))}function uu(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return uu(i,a,n-1)||uu(i,s,n-1)||uu(r,a,n-1)}
function Pr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),o=n.search(/[?&]|$/),r=n.slice(0,o);return{parts:sA(r),path:r,query:n.slice(o+1)}}function sA(e){let t=[];for(
let n of e.split("/")){let o=n.includes("%")?Ns(_r(n)).replace(/[?#&][^]*$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}return t}function la(e,t){let[n,...o]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&zs(n)==="facebook")return Me(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=dA.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=Ds(n);return s?F(s,
iA(s,e,t)??aA(n,e.query)):Tb(n,o)}function iA(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(s=>In(t,s)).find(Boolean);return r===void 0?void 0:ho(n(r,1))}
var ho=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function aA(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?ua(t,"id"):"";return n.length>8?ho(rn(n)):void 0}
var pu=(e,t)=>kb(t)?F("CONTENT_LINK",ho(e)):e,cA=/^[1-9]\d{9,19}$/;function Tb(e,t){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return Is(o)==="USERNAME_TLD"?F("USERNAME_TLD"):Me(Tb(o,t),
"AT_USERNAME")}let n=t[0]||"";return pu(e.includes("-")&&!da(e)&&cA.test(n)?po(n):mo(e),t)}function Sb([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Me(rn(n||""),"MEMBER_LINK"):pu(cu(e),[t||"",n||"",...o])}function Cb(e,t){if(e.slice(0,2).some(o=>/^pfbid\w{10}/i.test(o)))return F(
"HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return pu(t(e[n]||""),e.slice(n+1))}function uA(e){let t=e[0]||"create";return/^category$/i.test(t)?lu(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):da(t)?lu(e,!1):Cb(e,po)}function lu([e,...t],n){if(!e)return F("SYSTEM_PAGE");let o=da(e);return pu(o||!n?po(o):mo(e,"page"),
t)}function cp([e="",t=""],n){return e.length!==1?sp(e,"",n):/g/i.test(e)?sp(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Rb(e,t,n){let o=In(t,"u");return o?Me(n(o,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function mu(e,t){return e?Me(/^\d+$/.test(e)?t(e):mo(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Ob=e=>Cb(e,rn),dA=new Map([["profile.php",(e,t)=>rn(ua(t,
"id"))],["profile",Ob],["people",Ob],["groups",Sb],["group",Sb],["pages",uA],["share",e=>cp(e,"share")],["pg",e=>lu(e,!0)],["p",e=>lu(e,!1)],["l.php",Rb],["flx",Rb],["messages",e=>mu(/^t$/i.test(e[
0]||"")?e[1]:void 0,rn)]]);var up=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],lA=/\b(?:facebook|face|fb|fanpage)\b/,pA=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function dp(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(pA)){let o=up.find(
r=>r.host.test(n.toLowerCase()));if(o)return o.name}return pp(t)}var lp=e=>e.length<=300&&up.some(({word:t})=>t.test(G(e)));function pp(e){if(e.length>120)return;let t=G(e);return lA.test(t)?void 0:
up.find(({word:n})=>n.test(t))?.name}var mA=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],hA=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],$b=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Lb(e,{path:t,query:n}){let o=e.toLowerCase().replace(/\.$/,"");if(gA.test(o))return fA(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=mA.find(([s])=>s.test(o));for(let s of r?r[1]:hA){let i=In(n,s);if($b.test(i))return{address:i,counter:r!==void 0}}}var gA=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function fA(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let o=In(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return $b.test(r)?{address:r,counter:!0}:void 0}catch{return}}var hu=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,mp=/^fb:\x2f{1,3}/i,yA=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function pa(e){let t=e.slice(0,40);for(let[n,o]of yA)if(n.test(t))return o;return ca(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!hu.test(t)&&!mp.test(t)?"SCHEME":null}function Ab(e){if(mp.test(e))return{scheme:"app",rest:e.replace(mp,""),fixed:!1};let[t=""]=hu.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var bA=3;function Fs(e,t=0){if(t>bA)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?_r(e):e).replace(/\\/g,"/"),o=pa(n);if(o)return F(o);let r=Ab(n),s=
r.scheme==="app"?OA(Pr(r.rest),_b(t)):wA(r.rest,r.scheme==="web",_b(t));return r.fixed||n!==e?Me(s,"SCHEME_FIXED"):s}var _b=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Fs(t,e+n):F(
"REDIRECT_LINK");function wA(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return F(t||s||du(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=zs(i);
return c==="other"?kA(i,Pr(s),n):c==="lookalike"?F("LOOKALIKE_HOST",vA(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?SA(c,Pr(s),n):F("PORT")}function kA(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let o=Lb(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Me(r,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",r&&ho(r))}var xA=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function vA(e,t,n){return xA.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?ho(n(`www.facebook.com${t}`,1)):
void 0}function SA(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return la(t,n);if(e==="content")return F("CONTENT_LINK");let i=Ds(s);return i==="LOGIN_LINK"?F(i):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",ho(mo(o))):s===""||i?F(i||"HOME"):e==="short"?cp(t.parts,"fb.me"):RA(s,o,r)}function RA(e,t,n){return e==="t"?mu(n,rn):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):mu(t,po)}function OA({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:ua(t,"id"),i=In(t,"href")||In(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Me(n(i,1),"DEEP_LINK");let a=s&&TA.get(o.toLowerCase());return a?Me(a(s),"DEEP_LINK"):F("DEEP_LINK")}var TA=new Map([["profile",rn],["page",po],[
"group",cu]]);var CA=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,$A=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,LA=
"(?:fb |facebook |page )?",AA="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",_A=new RegExp(`^${LA}(?:u?id|ma so|ma)${AA} ?[:=-]? ?([1-9]\\d{9,19})$`),gu=e=>e.length<=7&&CA.test(e);
function hp(e){let t=e.split(" ");if(t.some(zA))return F("EMAIL_IN_URL");let n=t.length===1?qo(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Me(rn(n),"BARE_USERNAME");let o=_A.exec(G(e.slice(0,120)));
return o?Me(rn(o[1].replace(/\D/g,"")),"BARE_USERNAME"):pp(e)!==void 0?F("OTHER_SITE"):t.length>1&&lp(e)?PA(e):FA(e)?F("PHONE_IN_URL"):n?Pb(n):IA(e,t)}function PA(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>lo(r)&&!lp(r));return n!==void 0&&o===void 0&&t.length>1?Me(hp(n),"TEXT_AROUND"):F("NOT_URL")}function EA(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:ho(la(Pr(e.slice(t.length)),()=>F("NOT_URL")))}function Pb(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=Is(r);
return s==="USERNAME_TLD"?F(s):Me(mo(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Me(la(Pr(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",EA(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!$A.test(n)&&!gu(n)&&
Is(n)!=="USERNAME_SHORT"?Me(mo(n),"BARE_USERNAME"):F("NOT_URL")}var MA="(?:(?:trang|page|nick|link|tài khoản) )?",NA="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",DA=new RegExp(
`^${MA}(?:${NA}) ?[:=-] ?(\\S+)$`,"i");function IA(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=DA.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Me(Pb(qo(r)),
"TEXT_AROUND"):F("NOT_URL")}function zA(e){let t=e.indexOf("@");return t>0?lo(e.charAt(t-1))&&lo(e.charAt(t+1)):e.search(su)===0}var FA=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Eb(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(su,"@"):e}function Mb(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of UA(o)){let s=WA(r);s&&t.push(s),n=n||(s?s.glued:lo(r))}return{found:t,around:n}}function UA(e){return pa(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var KA=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,BA=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,jA=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function WA(e){let t=qo(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(VA(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(KA),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?BA:jA).test(o)?{address:r,word:e,glued:lo(o)}:null}var ZA=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",GA="me|io|co|gg|watch|ly|us|ru|cn|kh|la",HA=new RegExp(`\\.(?:${ZA}|${GA})\\.?$`,"i");function VA(e){if(hu.test(e)||pa(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||du(o)):qA(
o.replace(/:\w*$/,""),n)}function qA(e,t){return ip(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?zs(e)!=="other"||HA.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&ap(e)}function fu(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=Ns(String(e));if(!lo(t))return F("EMPTY");let n=Eb(t),{found:o,around:r}=Mb(n),[s,i]=o;if(!s)return hp(n);let a=i?o_(o,n):XA(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Me(a,"SCHEME_FIXED"),r?Me(a,"TEXT_AROUND"):a}function XA(e,t){let n=Fs(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return YA(e,n,o)?F("USERNAME_CHARS"):o&&QA(e,o)?
t_(t):n}function gp({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function YA(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
gu(gp(e))&&/^[\p{L}\p{M}]/u.test(n)}var JA=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function QA(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||e_(e,t)||JA.test(t)||
/^[A-Z]/.test(t)&&gu(t))return!1;let n=gp(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var e_=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(gp(e));
function t_(e){let t=Fs(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var n_=20;function o_(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>n_)return F("MULTIPLE");let r=o.map(u=>{let d=Fs(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=s,c=a||Fs(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Me(a,"TEXT_AROUND")}var ma=(...e)=>e.map(t=>`(?:${t})`).join("|"),r_="[đd][./]?c",Db="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Ib="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",s_=
"mrs?|ms",zb="(?:ng|tt)ưt",fp=new RegExp(`^(?:${ma(r_,Db,Ib,s_,zb)})(?:[.:]+\\s*|\\s+)`,"i"),i_="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",bu="ông|bà|anh|chị|cô|thầy|chú",a_=
`(?:${bu}) ?(?:\\((?:${bu})\\)|/ ?(?:${bu}))`,c_="[ôb](?=\\.)",u_="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",yp=new RegExp(`^(?:${ma("đồng chí",i_,a_,bu,c_,
u_)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Fb=new RegExp(`,\\s*(?:${ma(Db,Ib,zb)})\\.?$`,"i"),d_=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),wu=e=>d_.includes(e.toLowerCase());function bp(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:wu(n)?void 0:"either"}var l_="(?:trưởng|phó) (?:ban|phòng|trưởng)",p_="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",m_=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",h_="(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)",g_=new RegExp(ma(l_,
p_,m_,h_)),ku="P?(?:CT|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",f_=new RegExp(`^((?:${ku})(?:[ ,]+(?:${ku}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),y_=new RegExp(
`[-,;(/: ] ?(${ku})\\.?\\)?$`,"u"),b_=new RegExp(`[-,;(/:] ?(?:${ku})(?!\\p{L})`,"u"),Ub=e=>g_.test(e.toLowerCase())||[f_,y_,b_].some(t=>t.test(e)),w_=
"(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",k_="trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",x_=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$",Kb=new RegExp(`^(?:${ma(w_,k_,x_)})|facebook`),v_=
/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,S_=/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Nb(e){let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(fp,"").replace(yp,"");return t}var yu=
e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),R_=e=>e.some((t,n)=>n>1&&wu(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function Bb(e){let t=e.split(/[\r\n]+/).map(a=>yu(Nb(a.replace(/\s+/g," ").trim(
).replace(S_,"")))).filter(a=>a.length>0),n=t.flat();if(v_.test(Nb(e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(a=>a.length>2||a.length>1&&wu(a[0])),[r="",s=""]=e.split(/\s[-–—]\s/).map(
a=>a.trim()),i=yu(r).length>1&&yu(s).length>1&&wu(yu(s)[0]);return o.length>1||i||R_(n)}var wp=/^[-–—+*•.,;:"“ ]+/,Xb=/[-–—.,;:"” ]+$/,Ht=(e,t)=>({ok:!1,reason:e,suggest:t});function xu(e,t,n){if(
e.length>t)return Ht(n);if(Ao(e)==="NOTHING")return Ht("EMPTY");let o=Co(e);return o&&o!=="unicode"||e.includes("\ufffd")?Ht("ENCODING",(yr(e)||{}).text):e.length<2?Ht("SHORT"):void 0}var O_=e=>bp(
e)==="either"?e.slice(e.indexOf(" ")+1):void 0,T_=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,C_=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(
n??r)+((o??s)==="D"?"Đ":"đ"));function Yb(e){if(typeof e!="string")return D(e);let t=e.replace(T_,n=>n.normalize("NFKC"));return(t===e?e:C_(t.normalize("NFC"))).replace(
/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var $_=
/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function ha(e){let t=Yb(e),n=D(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(wp,"").replace(Xb,""),r=o;for(let u=0,
d="";u<5&&r!==d;u+=1)d=r,r=r.replace(fp,"").replace(Fb,"").replace(wp,""),bp(r)||(r=r.replace(yp,"").replace(wp,""));let s=r.toLowerCase(),i=xu(n,250,"LONG")||xu(r,250,"LONG");if(i)return i;if(Ub(
r))return Ht(/[-,;(\x2f:\n]/.test(r+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&Bb(t))return Ht("TWO_PEOPLE");if(Kb.test(s)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(s))return Ht("SHIFTED");if(
!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return Ht("CHARS");if(r.length>60)return Ht("LONG");let a=r.split(/[\s.'-]+/).every(u=>$_.test(u)||u.toLowerCase()===u.toUpperCase())?r:cg(r),c=r===o?[]:[
"TITLE_STRIPPED"];return{ok:!0,name:r,suggest:O_(a)??(a===r?void 0:a),notes:r.includes(" ")?c:[...c,"ONE_WORD"]}}var jb="Ban Thường vụ",Wb="Ủy ban Kiểm tra",Zb="Văn phòng",Gb=new Map(Object.entries({
ct:"Chủ tịch",btv:jb,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Wb,cnubkt:`Chủ nhiệm ${Wb}`,vp:Zb,cvp:`Chánh ${Zb}`,cv:"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",
gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${jb}`}));function L_(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=Gb.get(e),r=o?void 0:Gb.get(n);return r?`${t==="p"?"Phó":
"Ủy viên"} ${r}`:o}function Jb(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>L_(G(t.replace(/\./g,"")))||t)}var A_=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"],__=()=>Hb??(Hb=A_.map(Jb)),Hb,Vb=e=>(qb??(qb=P_())).get(e),P_=()=>new Map([G,K].flatMap(e=>__().map(t=>[e(t),t]))),qb;function Qb(
e){let t=D(e).slice(0,300).replace(Xb,""),n=xu(t,100,"TOO_LONG");if(n)return n;if(Ao(t))return Ht("SHIFTED");if(!/\p{L}/u.test(t))return Ht("CHARS");let o=Jb(t),r=Vb(K(o))||Vb(G(o))||o,s=ag(r,t)&&
/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||r.length>100?void 0:r,notes:[]}}function kp(e){let t=D(Yb(e)),n=Ao(t.slice(0,1e3));return n&&
n!=="NOTHING"?Ht(`${n}_IN_NAME`):xu(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Ht("CHARS"))}function ew(e){return kp(e)}var ow=1e3;function rw(e){if(/^[0-9+.() -]*$/.test(
e))return e.trim();let t=e.length>ow?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Ns(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var E_=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),tw=new RegExp(`(^|[^a-z])(?:${E_})(?![a-z])[ .:]{0,3}`,
"g"),xp=e=>/[a-z]/.test(e)?e.replace(tw,"$1|").replace(tw,"$1|"):e,M_="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",N_=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${M_}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),
D_=/(\d)() ?\x2f ?(\d{2,4})$/,I_=/(^|[^a-z]) ?\((\d{1,6})\)$/,zn=e=>e.replace(/\D/g,"").length;function sw(e){let t=e.slice(-40),n=N_.exec(t),o=n?null:D_.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,
e.length-c.length+1),p=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(p)&&Math.abs(+p.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||I_.exec(t)||[],a=e.slice(0,
e.length-r.length)+s;return r&&zn(a)>=(n?7:10)?{text:a,ext:i}:{text:e,ext:""}}function vp(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?
n=o:zn(o)>6&&zn(t[r]||"")>6?t.push(o):t[r]+=n+o}return t.slice(0,20)}var z_=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,nw=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,F_=/(^|[^\d.-])\d{1,2} ?(?:h|gio)(?:\d{2})?(?![\p{L}\d])/gu;function iw(e){return e.length>ow||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:
e.replace(z_,"|").replace(F_,"$1|").replace(nw,"$1|").replace(nw,"$1|")}var aw={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[
7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],[
"(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var cw=aw,uw={version:cw.version,country_calling_codes:{84:["VN"]},countries:{VN:cw.countries.VN},nonGeographic:{}};
function dw(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var lw=dw("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),pw=dw("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),mw=e=>Sp(e)&&
e.length===11?`0${lw.get(e.slice(1,4))}${e.slice(4)}`:"",Sp=e=>lw.has(e.slice(1,4));function vu(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>pw.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Rp=(e,t)=>`0${pw.get(t)}${e.slice(1+t.length)}`;var Su=(e,t)=>new RegExp(`^(?:${e})$`).test(t),Ru=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(Su(t,this.national))return Su(n[1][0],this.national)?"MOBILE":Su(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>Su(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var it=e=>({ok:!1,reason:e}),K_=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,fw=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,B_=
/^0(?:69\d{5,8}|80\d{5,6})$/,j_=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Tu(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(fw.test(n))return it("FAKE");if(
j_.test(n))return it("SERVICE_NUMBER");if(B_.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return it("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return gw(r[0]==="0"?r:`0${r}`,hw(e,o));if(t)return it(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return it(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=gw(`0${r}`,hw(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function hw(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function gw(e,t){let n=Ou(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?W_(e):null)||Ou(mw(e),"convertible","OLD_11_DIGIT")||Z_(e,t)||it(H_(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(K_.test(e)||n.notes.push("UNKNOWN_PREFIX"),G_(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),fw.test(e)?it("FAKE"):n}function Ou(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new Ru(`+84${e.slice(1)}`,uw),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var W_=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function Z_(e,t){let n=vu(
e),o=!/^2/.test(n)||yw(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?Ou(Rp(e,n),"convertible","OLD_AREA_CODE"):null}var yw=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function G_(e,t){let n=vu(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!yw(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Op(e){let t=`0${e.slice(3)}`,n=vu(t),o=n?Ou(Rp(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function H_(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Sp(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Er(e){if(e==null)return it("EMPTY");if(typeof e!="string"&&
typeof e!="number")return it("CHARS");let t=rw(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return it("EMPTY");if(/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(
t))return it("SCIENTIFIC");let n=vp(t).reduce((o,r)=>o.concat(q_(r)),[]);return n.length?Q_(n):it(V_(t))}var V_=e=>/\p{L}/u.test(xp(e))?"CHARS":"EMPTY",bw=/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function q_(
e){let{text:t,ext:n}=sw(e),o=xp(t);if(bw.test(o)){if(Y_(o))return[it("LETTER_FOR_DIGIT")];let r=iw(o);if(bw.test(r))return[it("CHARS")];if(zn(r)===0)return[];if(zn(r)<7)return[it("CHARS")];let s=ww(r,
n).map(X_);return s.some(({ok:i})=>i)?s:[it("CHARS")]}return zn(o)===0?[]:ww(o,n)}var X_=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function ww(e,t){let n=vp(e).filter((s,i,a)=>a.length<2||zn(
s)>0),o=n.length>1?n.map(Tu):J_(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:`${r.display} (máy lẻ ${t})`,ext:t}]:o}var Y_=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&zn(e)>5;function J_(e){return e.length<80&&zn(e)>15&&kw(e.match(/\+?\d+/g)||[])||[Tu(e)]}function kw(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=Tu(e.slice(0,t).join(" ")),o=n.ok?kw(e.slice(t)):null;if(o)return[n,...o]}return null}function Q_(e){let[t=it("EMPTY")]=e;if(e.length<2||t.ok&&e.every(o=>o.ok&&
o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:it("MULTIPLE")}var e1={[N.page]:["pageName","address",
"name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[N.none]:["reason"]},t1=(e,
t)=>t==="kind"||e1[bt(e)??N.page].includes(t),Tp=e=>bt(e)===N.none?["kind","reason"]:le,Cp=(e,t)=>({key:e,with:t}),sn=(e,t,n={},o)=>({field:e,level:"fault",problem:Cp(t,o),...n}),Us=(e,t)=>({field:e,
level:"ask",problem:Cp("account.ask",{value:t}),suggest:t}),Xo=(e,t,n)=>({field:e,level:"note",problem:Cp(t,n)});function n1(e){let t=fu(e),n=!t.ok&&t.reason==="OTHER_SITE"?dp(D(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Xo("address",`address.note.${o}`))}:{value:D(e),findings:[n?sn("address","account.otherNetwork",{},{network:n}):sn(
"address",`address.${t.reason}`),...t.suggest?[Us("address",t.suggest)]:[]]}}var xw=e=>t=>{let n=Er(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Op(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...o===void 0?[]:[Us(e,vw(o))],...n.notes.map(r=>Xo(e,`phone.note.${r}`))]}:{value:D(t),findings:[sn(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Us(e,vw(r)))]}},vw=e=>{let t=
Er(e);return t.ok?t.display:e};function o1(e){let t=Oc(e),n=t.suggest?[Us("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Xo("email",`email.note.${o}`))]}:
{value:D(e),findings:[sn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Us("email",o))]}}var r1={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},ga=(e,t)=>n=>{let o=t(n),r=o.suggest?[Us(e,o.suggest)]:[];if(!o.ok){let s={label:At(e),example:r1[e]??""};return{value:D(n),findings:[sn(e,`person.${o.reason}`,{
},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Xo(e,`person.note.${s}`))]}};function s1(e){let t=D(e);return{value:t,findings:t.length>500?[sn("reason","account.reasonLong")]:[]}}
function i1(e){let t=bt(e);return t?{value:t,findings:[]}:{value:D(e),findings:[sn("kind","account.kindUnknown",{},{text:D(e)})]}}var a1={kind:i1,accountName:ga("accountName",ew),pageName:ga(
"pageName",kp),address:n1,name:ga("name",ha),office:ga("office",Qb),phone:xw("phone"),email:o1,second:ga("second",ha),secondPhone:xw("secondPhone"),reason:s1},c1=["accountName","pageName","name",
"office","second","reason"];function u1(e,t,n){try{return d1(e,t,n)}catch(o){return{value:t,findings:[sn(e,"account.cellUnreadable")],broke:o}}}function d1(e,t,n){if(!D(t))return t1(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[sn(e,`account.${e}`)]}:{value:"",findings:[sn(e,"account.required",{},{label:At(e)})]}:{value:"",findings:[]};let o=c1.includes(e)?yr(t):void 0;return o?{value:t,
findings:[sn(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:a1[e](t)}function l1(e,t){let n=(o,r)=>[{...Xo("kind",o),level:"ask",suggest:r,setField:"kind"}];return t==="group"&&e!==N.group?
n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Xo("address","account.groupAddress")]:t==="page"&&e===N.person?n("account.addressIsPage",N.page):[]}function p1({
name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[sn("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);return K(n.value)===K(e.value)?new Set(r).size===2?[]:[
Xo("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[Xo("secondPhone","account.secondPhoneIsFirst")]:[]}function Mr(e){let t=bt(e.kind)??"",n=Tp(t),o={};for(let i of le)o[i]=n.includes(
i)?u1(i,e[i],t):{value:D(e[i]),findings:[]};let r=le.filter(i=>"broke"in o[i]),s={};for(let i of le)s[i]=o[i].value;return{values:s,findings:[...le.flatMap(i=>o[i].findings),...l1(t,
o.address.addressKind),...n.includes("second")?p1(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:o.address.addressKind??"",...r.length?{broke:r.map(
i=>o[i].broke)}:{}}}var Sw=5,Rw=120;function Ow(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),Jt(a.trim(),Rw)])),r={rows:e.filter(i=>!ll(i)),samples:e.filter(ll),cores:Lg(t)},s=
(i,{level:a,field:c},u)=>{let d=[...u.units??Di(u.rows)],p=d.map(m=>o.get(m)||Jt(m,Rw)),l=p.slice(0,Sw).join("; ")+(d.length>Sw?"; …":"");return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{
key:`across.${i}`,with:{units:l,count:u.rows.length,other:p[1]||""},field:u.field??c}}};return Object.entries(bc).flatMap(([i,a])=>{try{return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),
[]}})}var q={byLink:e=>`${q.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",
withdrawn:"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:
"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};function Tw(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var $p=e=>e?`"${e}" `:"";function Lp(e,t=""){if(
typeof e!="number")throw new TypeError($p(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($p(t)+"expected integer >= 0, got "+e);return e}function Ks(e,t,n=
""){if(Tw(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Lp(t,"length");let o=Tw(e),r=t!==void 0?` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=$p(
n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function Lw(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(Lp(e.outputLen),Lp(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var m1=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Cw=(e,t)=>{m1(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Bs(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Cu(e,t){Ks(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function fa(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function $u(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function yn(e,t){
return e<<32-t|e>>>t}var Aw=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",h1=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ap(e){if(Ks(
e),Aw)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=h1[e[n]];return t}function $w(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function _w(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Aw)try{return Uint8Array.fromHex(e)}catch(r){throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=0;r< n;r++,s+=2){let i=$w(e.charCodeAt(s)),a=$w(e.charCodeAt(s+1));if(
i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}o[r]=i*16+a}return o}function g1(e,t,n="opts"){return Cw(e,"defaults"),
t!==void 0&&Cw(t,n),Object.assign(Object.create(null),e,t)}function Pw(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=g1({},t,"info");let n=(
r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=r=>e(r),Object.assign(n,t),Object.freeze(n)}var Ew=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var Lu=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,
"destroyed",!1);if(Lw(t),Ks(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=
this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(
let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),fa(r)}update(t){return Bs(this),this.iHash.update(t),this}digestInto(t){Bs(this),Cu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);
this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(
Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=
n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Mw=(()=>{let e=((t,n,o)=>new Lu(t,
n).update(o).digest());return e.create=(t,n)=>new Lu(t,n),e})();var f1=e=>e/2**32|0,y1=e=>e>>>0;function Nw(e,t,n,o){let r=f1(n),s=y1(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function Dw(e,
t,n){return e&t^~e&n}function Iw(e,t,n){return e&t^e&n^t&n}var Au=class{constructor(t,n,o,r){ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,
"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(
t),this.view=$u(this.buffer)}update(t){Bs(this),Ks(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=$u(t);for(;r<=s-a;
a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&
this.roundClean(),this}digestInto(t){Bs(this),Cu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(
0)),Nw(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:$u(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||u>d.length)throw new Error("invalid outputLen");for(let p=0;p< u;
p++)a.setUint32(4*p,d[p],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=
this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},zw=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);var b1=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,
338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),Yo=new Uint32Array(64),_p=
class extends Au{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,
this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,
this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let l=0;l<16;l++,o+=4)Yo[
l]=n.getUint32(o,!1);for(let l=16;l<64;l++){let m=Yo[l-15],h=Yo[l-2],y=yn(m,7)^yn(m,18)^m>>>3,b=yn(h,17)^yn(h,19)^h>>>10;Yo[l]=b+Yo[l-7]+y+Yo[l-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:p}=this;for(
let l=0;l<64;l++){let m=yn(c,6)^yn(c,11)^yn(c,25),h=p+m+Dw(c,u,d)+b1[l]+Yo[l]|0,b=(yn(r,2)^yn(r,13)^yn(r,22))+Iw(r,s,i)|0;p=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=
i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,p=p+this.H|0,this.set(r,s,i,a,c,u,d,p)}roundClean(){fa(Yo)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),fa(this.buffer)}},Pp=
class extends _p{constructor(){super(32,zw)}};var _u=Pw(()=>new Pp,Ew(1));var w1=16,Fw=e=>Ap(e.slice(0,w1));function ya(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(
let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}return Uint8Array.from(n)}var Jo=e=>Fw(_u(ya(e))),Ep=e=>Ap(_u(ya(e))),js=class{constructor(
t){this.known=new Map;this.start=Mw.create(_u,_w(t))}of(t){let n=this.known.get(t)??Fw(this.start.clone().update(ya(t)).digest());return this.known.set(t,n),n}};var k1=8,Uw="1",Pu=e=>e.trim()?Jo(
e.trim().normalize("NFC")).slice(0,k1):q.noNotice,Kw=(e,t)=>e===q.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:Pu(t),Bw=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];
return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},go=e=>bt(e.kind)!==N.none&&Bw(e).some(t=>t!==""),jw=(e,t,n)=>`${e||q.formUser}, ${fe(t)}, ${q.notice(n)}`,Eu=
e=>`${q.withdrawn}, ${fe(e)}`,Ws=e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),Mu=e=>e.startsWith(`${q.withdrawn}, `),Ww=e=>e.endsWith(q.oldTerms)?e:`${e.trim()}${q.oldTerms}`,Zw=(e,t)=>t.of(
"consent",e.consent.trim(),...Bw(e)),ba=(e,t)=>[Uw,t.name,Zw(e,t)].join(".");function fo(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Ws(e.consent))return"withdrawn";let[n,o,r]=
e.consentMark.split(".");return n===Uw&&r&&(!t||o!==t.name)?"unknown":t&&r===Zw(e,t)&&o===t.name?"given":"ended"}var Gw=(e,t)=>!Ws(e)&&e.trim()!==""&&!e.includes(q.notice(Pu(t)));var Hw=_n(le.map(
At));function Nu(e){let t=e.split(/[,;\n]/).map(r=>r.trim()),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?Hw(`${s}, ${t[r+1]}`):void 0,a=i??Hw(s);i&&(r+=1),a?n.add(a):s&&
o.push(s)}return{fields:le.filter(r=>n.has(At(r))),unknown:o}}var x1=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,yo=e=>x1.test(e),Vw=(e,t,n)=>yo(e)&&e>=t&&e<=n,qw=({shown:e,updated:t},n,o)=>[e,t].find(r=>Vw(r,n,
o))??"";function Xw(e,t,n,o){return e.hasRows?e.witnessed?e.witnessed:e.complete?qw(e,t,n)||n:!o&&Vw(e.shown,t,n)?e.shown:"":""}function Yw(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let o=qw(e,t,n);if(o)return{witnessed:o};let r=e.shown!==""&&!(yo(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function v1(e,t){return e.length===0||
t==="ended"||e.some(({isPending:n})=>n)?vs[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:_.reported}
function Jw(e,t,{last:n,isWitness:o,...r},s,i,a){let c=v1(e,t),u=c!==_.missing&&c!==_.fix&&c!=="",d=y=>y.reduce((b,k)=>k.updated>b?k.updated:b,""),p=e.filter(({isPending:y})=>!y),l={...r,updated:d(p),
hasRows:p.length>0,complete:u},m=Xw(l,n,i,o),h=c===""?"":gf(s,m,a);return{status:c,timeliness:h,count:e.filter(y=>!y.isNone).length,first:m,witness:Yw(l,n,i),updated:d(e),order:S1(c,h),pending:
e.length-p.length}}function S1(e,t){let n={[_.missing]:0,[_.fix]:10,[_.reported]:20,[_.none]:30,[_.approved]:40,"":50},o={[we.overdue]:0,[we.late]:1,[we.grace]:2,[we.open]:3,[we.onTime]:4,"":5};
return n[e]+o[t]}var R1=3,Qw=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,"")??"";function ek(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){
for(let a of new Set([G(_t(s)),Qw(i.code)]))if(a){let c=o.get(a);c?c.push(i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?Qw(r):G(_t(r)))??[];
return s.length>R1?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var Zs={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},O1=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,T1=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,C1=4e5,$1=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Nr=(...e)=>new RegExp(e.join("|"),"i"),L1=[[Nr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Nr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Nr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Nr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Nr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Nr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],A1=Nr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function tk(e){let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:$1.find(([s])=>n[2].startsWith(s))?.[1]??"other",code:r}}if(t.length||A1.test(
e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=L1.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}
function nk(e,t){let n=e.slice(0,C1),o=[...n.matchAll(O1)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:i.index+i[0].length})).filter(({email:i})=>!T1.test(i)&&t(i)),r=
new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),p=o.slice(0,u).reverse().find(m=>m.email!==i),l=tk(n.slice(c,Math.min(d?.from??n.length,
c+3e3)))??tk(n.slice(Math.max(p?.to??0,a-1e3),a));l==="late"?s.add(i):l&&!(r.has(i)&&l.code==="")&&r.set(i,{email:i,...l})}),{bounces:[...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var an=100,
Mp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function _1(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!Pn(o)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{
text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),Rt(e)===ee.merged){let s=t.named(r);r?s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{
key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}}
)}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function P1(e,t,n){let o=[],r=e.code.trim(),s=e.parent.trim();r?r.length>an?o.push({column:"code",problem:{key:
"roster.codeLong",with:{most:an}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||
o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):Mp(s)&&!t.has(j(s))&&o.push({column:"parent",problem:{key:
"roster.parentUnknown",with:{parent:s}}}),o.push(..._1(e,n));for(let{text:i,suggest:a}of _e(e.email).bad)o.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:i,suggest:a}}:{key:
"roster.badEmail",with:{text:i}}});for(let i of pf(e.phone))Er(i).ok||o.push({column:"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!_o(e.required)&&o.push({column:
"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&be(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}
}}),o}function Du(e,t){let n=e.code.trim(),o=Object.entries(t).find(([a])=>a===n)?.[1],r=o?.email.split(", ")??[],s=_e(e.email).emails.map(Oe),i=r.filter(a=>s.includes(Oe(a))||e.email.toLowerCase(
).indexOf(a.toLowerCase())>=0);return o&&i.length&&(o.why!==void 0||i.length===r.length)?{...o,email:i.join(", ")}:void 0}function Iu(e,t){let n=(Du(e,t)?.email??"").split(", ").map(Oe);return _e(
e.email).emails.filter(o=>!n.includes(Oe(o)))}function E1(e,t){let n=Du(e,t);if(!n)return[];let{email:o,why:r}=n,s=M(n.day);return[{column:"email",problem:r?{key:"roster.returnedEmail",with:{text:o,
day:s,why:Zs[r]}}:{key:"roster.refusedEmail",with:{text:o,day:s}}}]}function wa(e,t={},n=()=>{}){let o=new Map;for(let s of e.map(({code:i})=>j(i)))s&&o.set(s,(o.get(s)??0)+1);let r=Ie(e);
return e.map(s=>{try{return[...P1(s,o,r),...E1(s,t)]}catch(i){return n(i),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Np=e=>Object.fromEntries(e.map(t=>[t,""])),M1=["unit",...le],rk=
e=>M1.every(t=>e[t].trim()===""),xe=e=>Yn(e.usage)===ye.stopped;function N1(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function D1(e,t,n,
o){let r=[],s=(i,a)=>{r.push({column:i,problem:a})};e.unit.trim()?t===void 0&&s("unit",N1(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!Yn(e.usage)&&s("usage",{key:
"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Bi(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:
i.field,problem:zc(i.problem)});return r}function I1(e,t){return{blank:!1,active:!0,pending:!1,unit:Dp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{
key:"account.rowUnreadable"}}],remarks:[],own:{...Np(["unitName",...qn]),rowId:t}}}function Dp(e,t){try{return e()}catch{return t}}function z1(e){return e==="given"||e==="unknown"?[]:[{column:"",
problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function F1(e,t,n,o,r,s){let i=rk(e),a=e.unit.trim();if(i)return{blank:i,active:!1,pending:!1,unit:a,isNone:!1,review:
"waiting",consent:fo(e,o),faults:[],remarks:[],own:Np(["unitName",...qn])};let c=Mr(e),u=t.get(a),d=xe(e),p=Mn(e,o),l=d?[]:D1(e,u,c,r);!d&&p==="returned"&&l.push({column:"",problem:zc(Qc(e.comment))}
);let m=d?[]:c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:S})=>({column:k,problem:zc(S)}));!d&&e.review.trim()&&Jc(e,o)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{
unknown:h}=Nu(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=fo(e,o);!d&&go(e)&&m.push(...z1(y));let b=Wo(e,o).join(", ");return!d&&
b&&e.comment.trim()&&m.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:b}}}),{blank:i,active:!d,pending:!d&&!Mt(e,s),unit:a,isNone:bt(e.kind)===N.none,review:p,faults:l,
remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:b,rowId:n,addressKey:c.addressKey,mask:""}}}function U1(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(
o.rowId)?o.rowId:Dp(()=>rk(o),!1)?"":t();return n.add(r),r})}function K1(e){let t=new Map;for(let n of e){if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):
o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function B1(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:p,unit:l}=t[c];return!u||!p?[]:[{rowId:
d.rowId,unit:l,key:p.addressKey,kind:p.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:p.phoneKey,email:p.emailKey}]}),i=Ow(s,n.map(({code:a,name:c})=>({code:a,name:c})),
o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let p of a.map(l=>r.get(l)))(c==="fix"?p?.faults:p?.remarks)?.push(d)}}function j1(e,t){let n=new Map;return e.forEach(({
updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let p={isPending:i,isNone:c,hasFault:d.some(hn),review:u,updated:o},l=n.get(a);l?l.push(p):n.set(a,[p])}),n}
function W1(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>yo(d)&&d< i?"":d,c=Jw(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:
o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:Kt(e.extendedTo)},o.now,o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:Rt(e)===ee.dissolved?"0":
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Wi(n)?"1":"0"},standing:c}}function Z1(e,t,n){let o=j1(e.accounts,t),r=Nc(e.units,e.round),s=wa(e.units,e.refused,n);
return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Np(vr)};let u=s[a];if(!e.round||!wt(e.round))return{blank:c,pending:0,faults:u,obligation:
Dp(()=>r(a),"report"),own:{...ok(vr,i),faults:Uc(u)}};try{let d=o.get(i.code.trim())??[],p=r(a),{cells:l,standing:m}=W1(i,d,p,e),{witness:h,pending:y}=m;return{blank:c,faults:u,obligation:p,pending:y,
witness:h,own:{...l,faults:Uc(u,l.status===_.missing?y:0)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...ok(vr,i),faults:Uc(u)}}}})}
var ok=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function sk(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=ek(e.units),s=U1(e.accounts,e.newId),i=
e.accounts.map((a,c)=>{try{return F1(a,o,s[c],e.markKey,r,e.round)}catch(u){return n(u),I1(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);K1(i),B1(e.accounts,i,e.units,n);for(
let a of i)Object.assign(a.own,{faults:Vi(a.faults),remarks:$f(a.remarks),mask:Af(a.faults)});return{accounts:i,units:Z1(e,i,n),broke:t}}function Gs(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!Mu(t.consent)?{consent:Eu(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var ka=(e,t,n,o)=>t.flatMap((r,s)=>{let i=Gs(e,r,n.accounts[s]);
return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function Dr(e){return Object.fromEntries(pn.map(t=>[t,Lf(e.faults,t)]))}var Je=(e,t,n=!1)=>Ir(e,e.round(
),t,n);function Ir(e,t,n,o=!1){let r=sk({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:
e.lastWitness(),isWitness:o});return e.broke(r.broke),r}var Ip=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),ik=(e,t,n)=>e.some(o=>t[o]!==n[o]);function Hs(e,t,n){return e.flatMap((o,r)=>{let s=
t.accounts[r].own;return n(o,r)&&ik(qn,s,o)?[{index:r,cells:Ip(qn,s)}]:[]})}function zu(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&s!==o.unitName?[{index:r,cells:
{unitName:s}}]:[]})}function bo(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&ik(vr,s,o)?[{index:r,cells:Ip(vr,s)}]:[]})}var zp=(e,t,n)=>e.filter(({index:o})=>t[o]!==n.accounts[
o].own.faults).map(({index:o})=>({index:o,notes:Dr(n.accounts[o])}));function Fu(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",zu(n,t,o)),e.putOwn("accounts",Hs(n,t,o)),e.putOwn(
"accounts",ka(e,n,t,o)),e.putOwn("units",bo(e.table("units").rows,t,o))}var G1=3;function xa(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(i))continue;let c=0,u=a.filter(
o).filter((d,p,l)=>((p===0||l[p-1]!==d-1)&&(c+=1),c<=G1));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var Uu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,o)=>({index:o,notes:Dr(n)})));
function ak(e,t){let n=e.table("accounts").rows,o=Fp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((r,s)=>r.unit.trim()===t?[{index:s,notes:Dr(o.accounts[s])}]:[
])),o}function Fp(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Je(e,n),d=(h,y)=>{let b=u.accounts[y];Object.assign(h,b.own,Gs(e,
n[y],b))};for(let h of r)d(h.cells,h.index);i.forEach((h,y)=>d(h,c+y));let p=s.map(h=>{let{updated:y,by:b,source:k,round:S,answer:R}=n[h],T=u.accounts[h],C={updated:y,by:b,source:k,round:S,answer:R},
g=Gs(e,n[h],T);return{index:h,cells:{...Ip(qn,T.own),...C,...g}}}),l=new Set([...r,...p].map(({index:h})=>h)),m=Hs(n.slice(0,c),u,(h,y)=>!l.has(y)&&o.includes(h.unit.trim())).map(({index:h,cells:y}
)=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",p),e.putOwn("accounts",m),e.putOwn("accounts",ka(e,n.slice(0,c),u,(h,
y)=>!l.has(y)&&o.includes(h.unit.trim()))),e.putOwn("units",bo(e.table("units").rows,u,h=>o.includes(h.code.trim()))),e.putNotes("accounts",zp([...r,...p,...m],a,u)),u}function ck(e,t){let{notice:n}=
e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&Gw(o[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:ke.notice.label}}],
...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var Vs=e=>xe(e)&&e.kind!==N.none&&kr.every(t=>e[t].trim()==="");function uk(e,t){let n=cc(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((o,r)=>!t.accounts[r].active&&go(o)&&o.updated&&o.updated.slice(0,10)< n?[{row:o,index:r}]:[])}var cn=e=>Jo(JSON.stringify(pn.map(t=>e[t])));function H1(e,t,n){let o={row:
e.rowId},r=Mn(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:$o(Qc(e.comment)),...o});for(let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:$o(c.problem),
field:c.field,...o});let i=Wo(e,n).join(", "),a=e.comment.trim();return i&&a?s.push({key:"remark",sentence:$o({key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:
"remark",sentence:$o({key:"account.changedSince",with:{columns:i}}),...o}),s}var Qe=(e,t)=>e.rowId||`~${t}`,va=e=>({markKey:e.markKey(),round:e.round()}),V1=(e,t)=>!go(e)||["given",
"unknown"].includes(fo(e,t));function Ku(e,t,n=Mr(e)){let o={row:e.rowId};return Mn(e,t)==="returned"?[Y({key:"form.confirmReturned"},o)]:V1(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({
field:r,problem:s})=>({key:s.key,sentence:$o(s),field:r,...o})):[Y({key:"form.confirmConsent"},o)]}function zr(e,t,{markKey:n,round:o},r=Mr(e)){let s=Object.fromEntries(le.map(c=>[c,e[c]])),i=xe(e),a=
!i&&!Mt(e,o);return{rowId:Qe(e,t),version:cn(e),fields:s,stopped:i,pending:a,mayConfirm:a&&Ku(e,n,r).length===0,usage:e.usage,answer:Mt(e,o)?e.answer:"",says:i?[]:H1(e,r,n),review:Mn(e,n),comment:
e.comment,fixFields:Nu(e.fixFields).fields.filter(c=>Tp(e.kind).includes(c))}}var Fn=(e,t,n)=>Mo({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:Kt(e?.extendedTo??"")},n),Qo=(e,
t)=>e.flatMap((n,o)=>n.unit.trim()===t&&le.some(r=>n[r])?[{row:n,index:o}]:[]);function Sa(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Ie(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):
new Map}var Ra=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=t.get(n.unit.trim());return r===void 0||xe(n)||bt(n.kind)===N.none||!le.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var jt=e=>Sr(e.table(
"rounds").rows),Un=(e,t)=>jt(e).find(({round:n})=>n.id===t),dk=e=>jt(e).find(({round:t})=>t.state==="moving");function bn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}
var Up=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),lk=(e,t)=>({...Up(e),...Up(t)}),Kp=({required:e,onTime:t,reported:n,missing:o,accounts:r})=>Up({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:o,dueAccounts:r}),pk=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var mk=
e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),hk=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function Bp(e,t){let n=e.round();if(!hk(n,e.today))return;
let o=Un(e,n.id);!o||o.row.frozenAt||bn(e,o,{...Kp(Ol(mk(t),n)),frozenAt:e.now})}function q1(e,t,n){let{rows:o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:
[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:p,own:l}=n.units[d];return p||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:l.status,timeliness:
l.timeliness,first:l.first,count:l.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(d).some(p=>u[p]!==d[p]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{
index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function Bu(e,{row:t,round:n,index:o},r,s){q1(e,n,r);
let i=mk(r),a=Gc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,Ts(e.table("units").rows)),c=hk(n,e.today)&&!t.frozenAt?{...Kp(Ol(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,
frozenAt:t.frozenAt,...pk(t)};bn(e,{index:o},{closedAt:s,...u,...c,...lk(Yi(i),a)})}var gk=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&
n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function ju(e,t,n=()=>!0){let{rows:o}=e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||
c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn(
"units",s),e.log(r)}function fk(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>yo(t)&&!n?[{index:o,cells:{witnessed:t}}]:[]))}var je=e=>e+2,se=class extends Error{
constructor(n){super(n.key);this.problem=n}};function he(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let o=Je(e,e.table("accounts").rows);Fu(e,o),Uu(e,
o)}return n})}var qs=200;function X1(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:ro(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Re.passed||
a.review===Re.returned)&&Wo(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=Yc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>Vs(
t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),e.putOwn("accounts",s),e.putOwn("accounts",i)}function wn(e,t,{isWitness:n=!1,
withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&X1(e,r);let s=Je(e,r,n);if(!t)e.putOwn("units",bo(e.table("units").rows,s,()=>!0));else{bb(e),gk(e),Fu(e,s);for(let i of["accounts","units"])xa(
e,i,new Set(Object.keys(V[i].columns)));o&&e.refreshSummary(),Uu(e,s)}return s}function un(e,t=!0){let n=wn(e,!0,{isWitness:!0,withSummary:t});return n.accounts.length===0?(Bp(e,n),n):(ju(e,n),
e.rememberWitness(),Bp(e,n),n)}var yk=e=>({lines:e.slice(0,qs),more:Math.max(0,e.length-qs)});function Y1(e,t){let n=t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function J1(
e,t){let n=e.table("accounts").rows,o=e.table("units").rows,r=(u,d)=>{let p=n[u],l=t.accounts[u].own.unitName||p.unit.trim();return{tab:V.accounts.title,row:je(u),unit:l,title:Y1(l,p),says:d,link:
e.linkTo("accounts",u)}},s=t.accounts.flatMap(({faults:u},d)=>{let p=_f(u);return p.length?[r(d,Vi(p))]:[]});t.units.forEach(({faults:u,own:d},p)=>{let{name:l,code:m}=o[p];u.length&&s.push({tab:
V.units.title,row:je(p),unit:l.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",p)})});let i=t.accounts.flatMap(({faults:u},d)=>{let p=u.filter(l=>!kl(l));return p.length?[r(d,Vi(p))]:[]}
),a=t.accounts.flatMap((u,d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{index:u}of uk(e,t))a.push(r(u,v({key:"account.keptLong",with:{months:c}})));return{forStaff:
yk(s),forUnits:yk(i),remarks:a.slice(0,qs)}}function Q1(e,t){let n=Es(e,t).filter(({status:c})=>c===_.missing).sort(Ms),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}
of n)i.set(c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,above:u})=>{let d=c.name.trim()||c.code.trim(),p=on({above:u});return(i.get(d)??0)>1&&p?`${d} (${p})`:d};return{missing:n.length,
missingUnits:n.slice(0,qs).map(({unit:c,above:u})=>({code:c.code.trim(),name:c.name.trim(),parent:on({above:u}),phone:c.phone.trim()})),group:n.length===0||!Ec(o)?"":v({key:"below.group",with:{round:
o.document,superior:r,deadline:Fn(void 0,o,e.today),names:n.slice(0,qs).map(a),more:Math.max(0,n.length-qs),ask:s||r}})}}var eP=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:
t.accounts.filter(o=>!o.blank).length,...J1(e,t),...Q1(e,t),settings:n});function bk(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let t=un(e);return e.readyLines(),$(eP(e,t,
nP(e,t).map(v)))})??w({key:"workbook.busy"})}function tP(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:st("dueBefore")}}]:[{key:"round.none"}]}var nP=(e,t)=>[...tP(e.round()),
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...ck(e,t),...e.lostLog()];var Fr={rounds:{},open:[]},oP=4e4,rP=4,Wu=e=>typeof e.count=="number",Xs=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function sP(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;o+=1){let r=e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var iP={count:0,sum:"0.0"};function kk(
{count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=sP(n);return{count:e+o,sum:`${(r+o*i>>>0).toString(36)}.${(s+o*a>>>0).toString(36)}`}}var aP=e=>Object.entries(e).flatMap(([
t,n])=>n.map(o=>`${t}/${o}`)),jp=e=>aP(e).reduce((t,n)=>kk(t,n,1),iP),xk=({rounds:e},t)=>Xs(e,t)!==void 0;function vk(e,t){let n=[];return e.forEach(({state:o},r)=>{Bt(o)&&Vc(r,t)&&n.push(r)}),n}
function Wp(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return Zu(r,n,vk(t,n),[])}function Zu({rounds:e,open:t},n,o,r){let s=n,i={...Xs(e,s)?.kinds},a=new Map,
c=({kind:d,matter:p,unit:l},m)=>{let h=Xs(i,d)??{};if(Wu(h))i[d]=kk(h,`${p}/${l}`,m);else{let y=a.get(d)??new Map(Object.entries(h).map(([k,S])=>[k,new Set(S)]));a.set(d,y);let b=y.get(p)??new Set;
y.set(p,b),m>0?b.add(l):b.delete(l)}};for(let[d,p]of[[o,1],[r,-1]])for(let l of d.map(m=>Vc(m,n)))l&&c(l,p);a.forEach((d,p)=>{i[p]=Object.fromEntries([...d].map(([l,m])=>[l,[...m]]))});let u={...e};
return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function Zp(e,t){if(!e.open.length)return e;let n=e.open.filter(s=>Bt(t.get(s)?.state));return{...[...new Set(n.map(Ml))].reduce((s,i)=>Zu(s,i,
n.filter(a=>Ml(a)===i),[]),e),open:[]}}var Sk=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Rk=({lost:e,counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),
e.length);function Gp(e,t,n){var c;let o=new Set(e.open),r=iy(n),s=new Map;for(let u of vk(t,n)){let d=o.has(u)?void 0:Vc(u,n);if(!d)continue;let p=s.get(d.kind)??Object.create(null);s.set(d.kind,p),(
p[c=d.matter]??(p[c]=[])).push(d.unit)}let i=Xs(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(i),...s.keys()])){let d=Xs(i,u)??{},p=s.get(u)??{};if(Wu(d)){
let l=jp(p);(l.count!==d.count||l.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:l.count})}else a.lost.push(...wk(d,p).map(([l,m])=>r({kind:u,matter:l,unit:m}))),a.extra.push(...wk(p,
d).map(([l,m])=>r({kind:u,matter:l,unit:m})))}return a}function wk(e,t){return Object.entries(e).flatMap(([n,o])=>{let r=new Set(Xs(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var cP=
e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function uP({rounds:e,open:t}){let n=Object.keys(e).slice(0,rP),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];
return[i,{kinds:a===0?{...c}:dP(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;cP(JSON.stringify(r))>oP;){let[i]=Object.entries(s).filter(a=>!Wu(a[1])).sort(([,a],[,
c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=jp(i[1])}return r}var dP=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Wu(n)?n:jp(n)])),Ok=e=>JSON.stringify(uP(
e)),Oa=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Tk=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),lP=e=>Oa(e)&&(Object.values(e).every(Tk)||typeof e.count=="number"&&
typeof e.sum=="string"),pP=e=>Oa(e)&&Oa(e.kinds)&&Object.values(e.kinds).every(lP);function Ck(e){try{let t=JSON.parse(e);return!Oa(t)||!Oa(t.rounds)||!Tk(t.open)?void 0:Object.values(t.rounds).every(
pP)?t:void 0}catch{return}}var Ve=e=>({round:e.round(),settings:e.settings()}),Ur=e=>e.round()?.id??"";function Gu(e){let{dueBefore:t,graceUntil:n,lettersFrom:o}=Ec(e)?e:{dueBefore:"",graceUntil:"",
lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:o}}function $k(e,t){let n=Ir(e,t.round,e.table("accounts").rows);Bu(e,t,n,t.round.closedAt||e.now)}function mP(e){e.putOwn("units",e.table(
"units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function hP(e,t,n){t.keepLedger({...Fr,rounds:{[n.id]:{kinds:{}}}}),
t.setConfirmed(Pt({...Ve(e),round:n}))}function gP(e,t,n){for(let o of jt(e))o.round.id!==n.round.id&&o.round.state==="open"&&wt(o.round)&&($k(e,o),bn(e,o,{state:Be.closed}));mP(e),hP(e,t,n.round),bn(
e,n,{state:Be.open})}function fP(e,t){$k(e,t),bn(e,t,{state:Be.closed})}function wo(e,t){let n=dk(e);return n?(n.round.closedAt?fP(e,n):gP(e,t,n),un(e,!1),!0):!1}function Ys(e,t){e.round(
)?.state==="moving"&&t.alone(e,()=>wo(e,t))}function Lk(e,t,n){bn(e,n,{state:Be.moving,closedAt:e.now}),e.settle(),wo(e,t)}function Ak(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),bn(
e,t,{state:Be.open}),e.settle(),un(e)}function _k(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),wo(e,t)}var ei="#1f2937",er="#ffffff",Ta="#1a56c4",Ek="1px solid #d1d5db",Qs=
e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Js=(e,t=2e3)=>Qs(Rr(e,t)),ko=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,et=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,xn=
e=>`\x3ctr>${e}\x3c/tr>`,kn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Kr=`${kn(16,ei,er)};padding:10px 20px 12px`,Ca=kn(14,ei,er),yP=e=>`${kn(e,
ei,er)};text-align:center`,bP={lead:`${kn(17,"#12315f","#e3edfd")};border-left:5px solid ${Ta};padding:16px 20px 10px`,until:`${kn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ta};padding:0 20px 16px`,text:Kr,heading:`${kn(17,ei,er)};font-weight:bold;padding:12px 20px 0`,notice:`${kn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${kn(13,"#4b5563",er)};border-top:${Ek};padding:14px 20px 18px`};function Hu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Qs(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${ko(`${xn(
`\x3ctd align="center" style="padding:16px 8px">\n${ko(`\n${t.map(wP).filter(Boolean).map(xn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${er}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function wP(e){if(!e[1].length)return"";switch(e[0]){case"list":return et(ko(e[1].map(t=>xn(et("•",`${Ca};padding:2px 0`,
' valign="top" width="16"')+et(Js(t,400),`${Ca};padding:2px 0`))).join("")),Kr);case"button":return Io(e[2])&&kP(e[1],Io(e[2]));case"office":return et(Pk(e[1]),`${Kr};padding-top:18px`,
' align="center"');case"signed":return et(Pk(e[1],!1),Kr,' align="right"');case"bar":return et(xP(e[1]),Kr);case"calls":return et(vP(e[1],e[2]),Kr);default:return et(Js(e[1]),bP[e[0]])}}function Pk(e,
t=!0){let n=e.split(`\n`),o=n.length-1,r=xn(et(ko(xn(et("",`background-color:${ei};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return ko(n.map((s,
i)=>xn(et(Js(s,200),`${yP(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var kP=(e,t)=>et(ko(xn(et(`\x3ca href="${Qs(t)}" style="display:inline-block;padding:14px 16px;${kn(17,
er,Ta)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Qs(e)}\x3c/a>`,`background-color:${Ta};border-radius:6px;mso-padding-alt:14px 16px`)),""),Kr,' align="center"');
function xP(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?et("&nbsp;",`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(
({label:r,count:s,color:i})=>xn(et("■",kn(16,i,er),' width="22"')+et(r,Ca)+et(String(s),`${Ca};font-weight:bold`,' align="right"')));return ko(xn(n.join("")))+ko(o.join(""))}function vP(e,t){let n=
`${Ca};padding:7px 0;border-bottom:${Ek}`,o=' valign="top"';return ko(xn(et(Js(e,300),`${kn(14,ei,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>xn(et(
Js(r,300)+(i?`\x3cbr>${Js(i,300)}`:""),n,o)+et(SP(s),n,`${o} align="right" width="118"`))).join(""))}var SP=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?
`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${Ta};text-decoration:none">${Qs(t.trim())}\x3c/a>`:Qs(t.trim())).join("\x3cbr>")||xl;var RP=88e3,OP=200,TP=120,CP=e=>e.replace(
/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,$P=e=>Rr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),OP),LP=(e,{about:t},n)=>{let o={state:n,about:t,letters:AP(n)};return{subject:
e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),attachments:e.attachments(o),named:e.named(o)}};function AP(e){let t=Cs(e),n=new Map(e.units.map(o=>[Et(o.code),o.name]));return[
...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);return i?[{label:me(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var _P=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};
return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",body:s=>PP(e,r,s),attachments:[],named:e.named(r)}},PP=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Wc(o)],["text",
`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...mn(r)?If(r,o,n):[],...e.asked(t),...zf(t,n),...e.closing?.(t)??[],["text",`${Sl(o)}\n\n${Ff(o)}`],["text","Trân trọng./."],[
"signed",Wc(o)],["small",`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function Mk(e,t,n){let o=me(e.kind);if(o.to==="staff")return LP(o,e,
t);let r=e.about.unit,s=t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return _P(o,e,t,s===void 0?r:{...r,link:s})}function Br(e,t,n="unit"){let{insteadOf:o}=e.about,r=Mk(e,t,n==="staff"||
o!==void 0),s=$P(`${o?"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${o.join(", ")}.`]]:[];for(let a=TP;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=Hu(s,c);if(a===0||CP(u)<=RP)return{subject:s,html:u,text:Bc(c),
attachments:r.attachments}}}function Nk(e,t){let{lead:n,until:o,named:r}=Mk(e,t,!0),s=Io(t.links.book),i=eo(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Sl(t),Wc(t)].filter(Boolean).join(`\n`)}function Dk(e,{unit:t,about:n,kind:o}){let r=
me(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!He(n.unit)?!0:e.get(t)===n.unit.status}var Hp=q.sentEarly,Ik=e=>Bt(Tr(e.state));function Vu(e){let t=new Map;return e.forEach((n,
o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||Ik(n)&&!Ik(e[s]))&&t.set(r,o)}),t}function Kn(e){let{rows:t}=e.table("letters");return new Map([...Vu(t)].map(([n,o])=>{let{state:r,at:s,why:i}=t[o];
return[n,{state:Tr(r),at:s,why:i,early:i.indexOf(Hp)===0}]}))}var Vt=(e,t,n,o="",r)=>({kind:me(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:pe[t],at:n,why:o,...r===void 0?{}:{subject:r}}),
EP=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function MP(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,i)=>{let{kind:a,
unit:c,to:u,subject:d,state:p,at:l,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:p,at:l,why:m}}})}function Bn(e,t){let{rows:n}=e.table("letters"),o=Vu(n),r=
new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):EP(n[c],i)||r.set(c,i)}),r.size&&e.putOwn("letters",MP(n,r)),
e.append("letters",s)}var zk=e=>e===void 0||e==="unreadable"?Fr:e;function Fk(e,t,n){let o=Zp(e??Fr,t);return xk(o,n)?o:Wp(o,t,n)}function jr(e,t,n){return e==="unreadable"?e:Gp(Fk(e,t,n),t,n)}
function qu(e,t){let n=Ur(e),o=Kn(e),r=t.ledger();if(r==="unreadable")return r;let s=Fk(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),Gp(s,o,n)}function Xu(e,t,n){e.settle();
let o=Zp(zk(t.ledger()),Kn(e));t.keepLedger({...o,open:[...n]})}function Uk(e,t,n,o){let r=t.ledger(),s=Bt(Kn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(e.settle(),
t.keepLedger(Zu(r,Ur(e),s?[n]:[],s?[]:[n])))}function Yu(e,t){let n=zk(t.ledger());t.keepLedger(Wp({...n,open:[]},Kn(e),Ur(e)))}var Kk=[1e3,4e3],NP=6,tr=class extends Error{};function Te(e,t){for(
let n=0;;n+=1)try{return t()}catch(o){if(n>=Kk.length||o instanceof se||o instanceof tr)throw o;e.sleep(Kk[n])}}function Wr(e,t,n){return Te(t,()=>{for(let o=0;o< NP;o+=1){let r=t.alone(e,n);if(
r)return r.value}throw new tr("the lock is not to be had")})}var DP=27e4,IP=25,zP=2400,FP=5,Ju=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(IP,Math.floor(zP/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof se)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>DP&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Wr(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:p})=>[d,p])),a=new Map(s.map((
{code:d,email:p})=>[d,p])),c=new Map(o.toRecord),u=[];for(let d of t){let p=Dk(i,d)?this.readdressed(d,a.get(d.unit??"")):Vt(d,"lapsed",this.now,v({key:"letter.notNeeded"}));"key"in p?this.isWritable(
p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,Vt(d,"failed",this.now,v({key:"letter.unwritable"}))):c.set(d.key,p)}return Bn(n,c),Xu(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??Br(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=Xc($c(n),Ji(this.state.settings));if(!r.to)return Vt(t,"failed",
this.now,v(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??Br(t,this.state);return this.written.set(t,n),Vt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Vt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=FP&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Te(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Vt(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Vt(t,"unknown",this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Te(this.post,()=>this.post.keepJournal(n))}};var UP=400;function Bk(e,t,n,o,r=o){let s=ji(e.settings),i=no(e),a=Qn(e.units),c=e.deadline.dueBefore?_c(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],p=Math.min(UP,Xe(t,n>c?n:c));for(let l=0;l<=p;l+=1){let m=Q(t,l);if(s.sends(m)){let{line:h,
held:y}=KP(e,{history:i,under:a},m,l===0?r:o,d,u);d=y,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!l&&c< m)&&(u.unreached=BP(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function KP(e,{history:t,under:n},o,r,s,i){let a=oo(e,o,t,n);i.dropped+=s.filter(l=>!a.wanted.has(l)).length;let{go:c,held:u,recipients:d}=Cr(a.letters,r,
e.settings.quotaReserve),p={};for(let l of c)p[l.kind]=(p[l.kind]||0)+1,t.assume(l,o);return{line:{day:o,counts:p,recipients:d,held:u.length},held:u.map(({key:l})=>l)}}var BP=({units:e},t,
n)=>e.filter(o=>He(o)&&o.emails.length&&!t.of(Et(o.code))?.last&&o.extendedTo<=n).length;function jk(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return $a({day:"",counts:t,recipients:0,held:0})}
function $a({counts:e,held:t}){let n=Hc.flatMap(o=>e[o]?[[e[o],me(o).label]]:[]);return v({key:"letter.dayCounts",with:{kinds:n,held:t}})}var nr=class extends se{constructor(n,o){super(n);
this.preview=o}},Zr=(e,{confirmed:t},n)=>[...jP(e),...WP(e,t),...ZP(n).map(o=>({about:"ledger",why:o}))],jP=({round:e})=>e&&!wt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function WP(e,t){
let n=hf(t,e),{dueBefore:o,lettersFrom:r}=Gu(e.round);return!n.length||!o||!r?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(i=>v({key:"letter.change",with:i})).join("; ")}}}]}
function ZP(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Sk(e)?[]:GP(e)}function GP(e){let t=Rk(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var HP=60;function ti(e,t){let n=no(e),o=Qn(e.units);for(let r=0;r<=HP;r+=1){let{letters:s}=oo(e,Q(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:jk(s)}}}return{key:"letter.previewNone"}}var Qu=e=>JSON.stringify(Pt(e));var VP=7*6e4,xo=({lease:e},t)=>e.by!==""&&e.until>t;function Wk(e,t){let n=e.newId();return Wr(e,
t,()=>{let o=t.post();if(!(xo(o,e.now)&&o.lease.by!==n))return t.setLease({until:ms(uc(e.now)+VP),by:n}),o})}function Zk(e){try{Te(e,()=>e.setLease({until:"",by:""}))}catch{}}var Gk=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Vp=e=>e.replace(Gk,v({key:"letter.linkLeftOut"})).trim(),Hk=e=>e.search(Gk)<0?e.trim():"";var qP=10;
function ed(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var ni=({at:e,result:t,appointed:n,note:o})=>[[`${M(e)}:`,
t.trim(),M(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),Vk=e=>Date.parse(`${e}Z`)/6e4,qk=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&s!==""&&Vk(t.at)-Vk(s)< qP);function Xk(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":
"none"}var qp=10*6e4;function oi(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var Gr=e=>Xk(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Xp=(e,t)=>`${e}?k=${t}`;function ri(e){let t=e.linkKey();if(!t||Gr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=oi(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?Xp(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var si=({rowId:e,
approved:t})=>jo(`${e} ${t}`);var Yk={page:0,group:0,person:0},XP=({pageName:e,accountName:t})=>Jt([e,t].map(Hk).find(Boolean)??"");function YP(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...Yk},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
q.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])bt(o.kind)===N[d]&&(c.byKind[d]+=1);Mn(o,e.markKey())==="returned"&&c.returned.push({title:
XP(o),comment:Vp(o.comment),mark:si(o)});for(let d of a.filter(hn))d.column===""&&(qi(d)||c.faults.some(l=>Pf(l,d)))||c.faults.push(d)}),n}var JP=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...$c(e.email.trim()?e.email:""),phone:e.phone,obligation:n??Ss(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:Kt(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??Yk,faults:r?.faults??[],returned:r?.returned??[]});function QP(
e,t,n=""){let o=YP(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...JP(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function Yp(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:Q(r,1),t)}function eE(e,t){let n,o=()=>{try{return ed(e.table("calls").rows,t)}catch(r){if(
r instanceof se)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&ni({...s,note:Vp(s.note)})}}var Hr=(e,t)=>Jp(e,t,e.round());function Jp(e,t,n){let o=e.settings(),r=ri(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=Gu(n);return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},settings:{...o,lettersFrom:a},units:QP(e,t,r&&e.linksRenewed()),register:Kn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:eE(e,n?.id??"")}}function td(e,t,
n=Je(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Hr(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?Yp(e.now,s,e.now):void 0,zones:
t.zones()}}}var tE={state:pe.sent,why:""},nE=()=>({state:pe.held,why:v({key:"letter.cutBefore"})}),Jk=()=>({state:pe.unknown,why:v({key:"letter.cut"})});function Qk(e,t){let{rows:n}=e.table(
"letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===pe.sending&&r.set(i,t?.at===c?nE():Jk());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:t.at})};
for(let i of[...t?.doubt??[],t?.key??""])s(i,Jk());for(let i of t?.gone??[])s(i,tE);Bn(e,r)}var oE=new Set([...Object.keys(Lc),"dueBefore","graceUntil","lettersFrom"]);function ii(e,t){let n=e.filter(
({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&oE.has(s??""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:st("name")}}]}function ex(e,t,n,o){let r=v({key:
"letter.heldSubject",with:{day:M(o)}}),s=[["lead",e],["text",t],["button",v({key:"letter.openBook"}),n],["small",v({key:"letter.heldOnce"})]];return{subject:r,html:Hu(r,s),text:Bc(s)}}function tx(e,t,
{toldHold:n},{problem:o,preview:r}){let s=v(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;
t.setToldHold(s),t.send({...ex(s,r?v(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(p){e.broke([p])}}var rE=12e4,sE=6e4,iE=2e3,aE=1e4;function cE(e,{register:t}){let n=(
{key:o})=>t.get(o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function uE(e,t,n,o){if(Cr(t,n,o).held.length===0)return n;let r=Te(e,()=>e.renewsIn());if(r>rE||r<-sE)return n;
e.sleep(Math.max(0,r)+iE);let s=Te(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(aE),s=Te(e,()=>e.quota());return s}function dE({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,
u=v({key:"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${v(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function lE(e,
t,{toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:p,state:l,why:m}of i)c.set(u,{...d?{kind:me(d).label}:{},...p?{unit:p}:{},state:pe[l],at:e.now,why:v(m)});for(
let u of s)c.set(u.key,Vt(u,"held",e.now,v({key:"letter.quota"})));for(let u of o)c.set(u.key,Vt(u,"held",e.now,v(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Wr(e,t,()=>{Bn(e,c),a&&Xu(e,t,[])})}
function pE(e,{sent:t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Te(e,()=>e.setRefused(s))}function ox(e,t,n){let o=Wr(e,t,()=>{Qk(e,
n.inFlight);let r=un(e);return e.settle(),{checked:r,compared:qu(e,t)}});return n.inFlight&&Te(t,()=>t.closeJournal()),o}function mE(e,t,n,{checked:o,compared:r}){let s=Ve(e);n.confirmed||Te(t,(
)=>t.setConfirmed(Pt(s)));let[i]=Zr(s,n,r);if(i)throw new nr(i.why,i.about==="plan"?ti(Hr(e,o),e.today):void 0)}function hE(e,t,n,o,r){let s=ox(e,t,n);mE(e,t,n,s);let{checked:i}=s,a=Te(t,()=>t.quota(
)),c=Te(t,()=>td(e,t,i,a)),u=oo(c,e.today),d=cE(o(u,c),c),p=r?0:c.settings.quotaReserve,l=r?a:uE(t,d,a,p),{go:m,held:h}=Cr(d,l,p);m.length&&Te(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let y=new Ju(e,t,c,l,n.refused,r),{outcome:b}=y;try{y.run(m),lE(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(k){throw y.leaveWord(),k}return m.length&&Te(t,()=>t.closeJournal()),pE(t,b,n),e.broke(
u.broke.map(({error:k})=>k)),dE(b,h.length,u.broke.length,m.length===0&&h.length>0)}var gE=e=>v(e instanceof se?e.problem:e instanceof tr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function nx(e,t){try{Te(e,()=>e.setLastRun(t))}catch{}}function rx(e,t,n){let o=Wk(e,t);if(o)try{return n(o)}finally{Zk(t)}}var Qp=(e,t,n,o="")=>rx(e,t,r=>hE(e,t,r,n,o)),nd=(e,t)=>{rx(e,t,n=>ox(e,t,
n))};function fE(e,t,{runner:n,dry:o}){let r=Te(t,()=>e.compileSettings());Te(t,()=>Ys(e,t));let[s]=ii(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new se(s);if(!e.isStaff(
n))throw new nr({key:"letter.runnerLeft",with:{email:n}});let i=Qp(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?o||e.today:""}}function sx(e,t){let n=Te(t,()=>t.post()),
{runner:o,lastRun:r,did:s,dry:i}=n;if(!(!o||Te(t,()=>t.me())!==o))try{let a=fE(e,t,n);a&&nx(t,a)}catch(a){if(nx(t,{lastRun:r,did:s,trouble:`${M(e.today)}: ${gE(a)}`,dry:i}),a instanceof nr&&
a.preview&&tx(e,t,n,a),!(a instanceof se))throw a}}tn({jitless:!0});var ai=(e,t)=>sa(e(),t);function ix(e){let t=e();return n=>Ls(t,n).success}function tt(e,t){if(t)try{let n=Ls(e(),JSON.parse(t));
return n.success?n.data:void 0}catch{return}}var ci={is:"nobody"},Ne=e=>"email"in e?e.email:"",vo=e=>e.is==="link"?q.byLink(e.unit):Ne(e);var yE=e=>e;function od(e){let t=new Set,n=new Map;for(
let o of e.map(D))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var bE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function rd(e,t,n=yE){return t===""?"":e.choices?af(e,t):
e.format==="time"?bE(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var ax="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function em(e){let t="";for(let n=0;n< e.length;
n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(o,3)+1;s+=1)t+=ax.charAt(r>>18-6*s&63)}return t}function cx(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];
for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);return s*64+(a?ax.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}
function ux(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var tm={unit:"lk1u",preview:"lk1p",test:"lk1t"},dx=".",sd=()=>P().check(re(800)),ui=
e=>Jo(`address ${e}`),wE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function kE(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),
address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:void 0}var La=class{constructor(t){this.keyed=new js(t)}write(t){let n=wE(t);return[tm[t.kind],...n.map(o=>em(ya(
o))),this.sealOf(t.kind,n)].join(dx)}read(t){let[n,...o]=t.split(dx),r=Object.keys(tm).find(a=>tm[a]===n),s=o.slice(0,-1).map(a=>ux(cx(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=kE(r,s);
return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return em((o.match(/../g)??[]).map(
r=>parseInt(r,16)))}};var xE=8,di=class{constructor(t){this.name=Ep(`name of ${t}`).slice(0,xE),this.keyed=new js(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},lx=e=>Ep(e.join(`\n`));
var li=(e,t)=>e!==""&&Oe(e)===Oe(t),jn=(e,t)=>t.some(n=>li(n,e));function px(e,t){return t?{staff:e.filter(n=>jn(n,t)),kept:t.filter(n=>jn(n,e))}:{staff:[...e],kept:void 0}}var mx=(e,t)=>e.filter(
n=>!jn(n,t));var vE=()=>Date.now().toString(36).slice(-6).toUpperCase();function Vr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());
console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(" | ")}`)}function qr(e){if(e instanceof se)return e.problem;let t=vE();return Vr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var hx=
"0.1.0, bản c239ad61";var gx=e=>`draft/${e}/count`,fx=e=>`draft/${e}/kept`,yx=(e,t)=>`draft/${e}/${t}`;var SE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,nm={get(e){let t=
PropertiesService.getUserProperties().getProperties();if(SE(t[fx(e)]))return nm.drop(e),"";let n="";for(let o=0;o< Number(t[gx(e)]??0);o+=1)n+=t[yx(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(
t.length/2500);for(let r=0;r< o;r+=1)n[yx(e,r)]=t.slice(r*2500,(r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[gx(e)]:String(o),[fx(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Wt="Sổ Tài Khoản",bx="Khai báo tài khoản Facebook",om=
"Cần sửa: ",So={ours:`${Wt}: `,headings:"dòng tiêu đề",roster:"danh sách đơn vị",review:e=>`cột ${e}, duyệt`,own:e=>`cột ${e}, sổ tự ghi`,tab:e=>`thẻ ${e}`},rm=e=>`Mã sổ: ${e}`,ze={title:
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK",today:"Tính đến ngày",chart:"Tình hình báo cáo",timeliness:{title:"Theo thời hạn",unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn"},status:{title:
"Theo trạng thái",unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành"},units:"Số đơn vị",required:"Phải báo cáo",share:"Tỷ lệ",sum:"Cộng",byKind:"Theo loại đơn vị",noKind:"Chưa ghi loại đơn vị",
bySuperior:"Theo cấp trên",province:"Trực thuộc tỉnh",accounts:{title:"Theo loại tài khoản",count:"Số tài khoản",unknown:"Chưa rõ loại"},allAccounts:"Số tài khoản, trang, nhóm",rounds:{byUnit:
"Các đợt, theo đơn vị",byAnswer:"Các đợt, theo câu trả lời",rows:"Số dòng"}};var Ot=e=>(e>26?Ot(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),wx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(
0)-64,0),or=(e,t=e)=>`${Ot(e)}2:${Ot(t)}`;function pi(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var kx=/^[=+\-@\t\r\n＝＋－＠']/,vn=
e=>kx.test(e)?`'${e}`:e,RE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},rr=e=>RE[e.format??"text"];function id(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):vn(t);if(n==="text")return vn(t);let o=uc(t);return Number.isFinite(o)?new Date(o):vn(t)}var OE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},TE=e=>OE(e)?ms(e.getTime()):"";function ad(e,t){if(t instanceof Date){let o=TE(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&kx.test(n.slice(1))?n.slice(1):n}var xx=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function sm(e,t,n){let o=xx(t);return xx(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function cd(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var CE=3,ud=(e,t)=>e&&e.indexOf(om)!==0?e:t?om+t:"",$E=e=>e.length<40&&/\d/.test(e),nt=e=>V[e].columns;function im(e,t,
n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(nt(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>_t(u)===_t(i.heading)):a;if(c<0)throw new se({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function LE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function AE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var _E=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return od(n<0?[]:t.map(o=>o[n]))},PE={accounts:"rowId",units:"code"},Aa=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=PE[t];let[r=[],...s]=LE(n),i=AE(s);this.headings=r,
this.lines=i,this.positions=im(t,V[t].title,r);let a=Object.entries(nt(t)).map(([d,p])=>({key:d,column:p,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:p,at:l})=>ad(p,d[l]))),u=o??_E(a,c);
this.rows=c.map((d,p)=>this.rowFrom(a,d,u,p)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=rd(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>nt(this.tab)[
r.get(i)];return sm(t,[...r.keys()],(i,a)=>id(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,p)=>rr(s(a+p))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-je(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(je(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[je(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=sm(t.map(
c=>c.index),[1],()=>0).length>CE,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>je(u)):t.map(
c=>je(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>je(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-je(0)][a],r=t.map(({index:i})=>je(i)),s=r.flatMap(i=>n.filter(a=>$E(o(i,a))&&rr(nt(this.tab)[a])==="@").map(a=>`${Ot(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=je(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Vn(nt(this.tab));
for(;;){let o=je(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=cd(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(p=>p!==""&&p!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>je(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[je(h.index),
h.notes])),d=new Map(o.map((h,y)=>[r[y],h])),p=this.sheet.getRange(s,a,i-s+1,c-a+1),l=p.getNotes(),m=l.map((h,y)=>h.map((b,k)=>{let S=u.get(s+y)?.[d.get(a+k)??""];return S===void 0?b:ud(b,S)}));
JSON.stringify(m)!==JSON.stringify(l)&&p.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var sr=({tab:e,positions:t})=>Object.entries(nt(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function EE(e,t,n=()=>!1){let o=
vx(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),Sx(o,d)}),r}function vx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Sx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function ME(e,t,n,o,r){let s=vx(n),i=o,a=EE(dd(e),n,NE(e,r)).map(c=>{let{do:u,at:d,heading:p,old:l}=c;return i=Rx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(p),Sx(s,c),l?{key:"setup.headingBack",with:{tab:V[e].title,column:p,old:l}}:{key:"setup.columnMade",with:{tab:V[e].title,column:p}}});return{now:s,columns:i,did:a}}
var NE=(e,t)=>n=>Object.values(nt(e)).some(o=>o.heading===n&&(o.since??0)>t),dd=e=>Object.values(nt(e)).map(({heading:t})=>t);function Rx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Ox(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,p,l)=>({tab:e,sheet:t,isNew:p,rows:r,columns:l,positions:
im(e,V[e].title,d)});if(i.some(d=>d!=="")){let d=ME(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Rx(t,s,dd(e).length),u=a(dd(e),n||t.getLastRow()===0,c);return u.isNew||am(u),{open:u,
did:[]}}function am({tab:e,sheet:t}){let n=dd(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Tx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[wx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function _a(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=Tx(e,t);return`${n} ${r} ${o} ${s}`}var mi=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=Tx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),hi=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),cm=e=>e.toLowerCase();var dm=e=>e.getEmail().toLowerCase();function ld(e,t,n){let o=
e.getEditors().map(i=>({user:i,email:dm(i)})),r=i=>jn(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!jn(i,s)),others:o.filter(({email:i})=>!r(i)&&!(
i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function DE({tab:e,positions:t,linkOnly:n}){let o=i=>pi(sr({tab:e,positions:t}).filter(({column:a})=>a.writer===i).map(({at:a})=>a)),r={name:
So.headings,range:"1:1",open:[]};if(e==="units")return[{name:So.roster,range:"",open:n?[]:o("us").map(([i,a])=>or(i,a))}];let s=(i,a)=>o(i).map(([c,u])=>({name:a([...new Set([c,u])].map(Ot).join(
"–")),range:or(c,u),open:[]}));return e==="accounts"?[r,...s("staff",So.review),...n?s("us",So.own):[]]:e==="log"&&!n?[r]:[{name:So.tab(V[e].title),range:"",open:[]}]}var Cx=e=>e.getA1Notation(),$x=
e=>e.getEditors().map(dm),IE=(e,t,n)=>_a(e.range,n)===_a(t.range,n)&&mi(e.open,n)===mi(t.open,n),um=({editors:e},t)=>t.filter(n=>!e.includes(n));function zE(e,{staff:t,unseen:n,owner:o},r){let s=
e.editors.filter(Boolean);return um(e,t).length===0&&s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=um(e,n).length}var gi=class{constructor(t){this.people=t;this.hiddenStay=!1;
this.me=dm(t.me)}ensure(t){let n=DE(t),o=t.made?[]:this.ours(t,n),r=(a,c)=>a.name===c.name&&IE(a,c,t)&&!a.warns&&zE(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(
a,c)));return i.forEach(({protection:a})=>a.remove()),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,um(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||
i.length?[{key:"setup.protection",with:{tab:V[t.tab].title}}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:
c.getDescription(),range:""})),a=t.getProtections(s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&
u.indexOf(So.ours)!==0)return[];let p=d??Cx(c.getRange()),l=p!==""&&o.some(m=>_a(m.range,n)===_a(p,n));return!u&&!(l&&this.stopsNobody(c))?[]:[{protection:c,range:p,name:u.slice(So.ours.length),open:
p?[]:c.getUnprotectedRanges().map(Cx),warns:c.isWarningOnly(),editors:$x(c)}]})}stopsNobody(t){let n=$x(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}
){let{staff:s,unseen:i,others:a,owner:c,me:u}=this.people,d=o?t.getRange(o).protect():t.protect();d.setDescription(So.ours+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?
d.addEditors([...new Set([this.me,...s,c])].filter(Boolean)):d.addEditor(u).addEditors([...s,c].filter(Boolean));let p=a.map(({email:l})=>l).filter(Boolean);p.length&&d.removeEditors(p);for(let{user:
l,email:m}of a)m||this.takeOff(d,l);this.letUnseenIn(d,i),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let o of n)try{t.addEditor(o)}catch{}}};var ir='*LEN("STK")',Lx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Ax(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${Ot(
s)}$1="${nt(e)[a].heading}")*${c}`);return{colour:n,columns:[[s,Math.max(...r)]],formula:`=(${i.join("+")})${ir}`}}var lm=e=>t=>`$${Ot(e.get(t))}2`,_x=e=>(t,n)=>`(${lm(e)(t)}="${n}")`;function FE(e){
let[t,n]=[lm(e),_x(e)],o=(...r)=>r.map(s=>[e.get(s),e.get(s)]);return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",_.missing)}${ir}`},Ax("units",e,"fix",[{key:"status",holds:n(
"status",_.fix)},{key:"timeliness",holds:n("timeliness",we.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n(
"status",_[r])}${ir}`})),{colour:"late",columns:o("timeliness"),formula:`=(${n("timeliness",we.overdue)}+${n("timeliness",we.late)})${ir}`}]}function UE(e){let[t,n]=[lm(e),_x(e)],o=r=>[[e.get(r),
e.get(r)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${ir}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:
`=(${t("changed")}<>"")${ir}`},Ax("accounts",e,"fix",[...xr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n(
"review",Re.returned)}]),{colour:"approved",columns:o("review"),formula:`=${n("review",Re.passed)}${ir}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${ir}`}]}var KE={units:
FE,accounts:UE},BE=e=>hi(String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),jE=e=>e.getRanges().map(t=>t.getA1Notation()),Px=e=>e.columns.map(([t,n])=>or(t,n));function WE({sheet:e},t,n){
let o=e.getRangeList(t.flatMap(s=>Px(s))).getRanges(),r=t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(Lx[s.colour][0]).setFontColor(Lx[s.colour][
1]).setRanges(o.splice(0,s.columns.length)).build());e.setConditionalFormatRules([...r,...n])}function Pa(e){let t=KE[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:BE(s)})),o=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===hi(s.formula)&&mi(
jE(o[i].rule),e)===mi(Px(s),e))?[]:(WE(e,t,n.filter(s=>!o.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:V[e.tab].title}}])}var ZE="#e8f0fe",GE="#f1f3f4",Ex=e=>e.writer==="us"?GE:ZE,
pd=({tab:e})=>({tab:V[e].title});function Mx({sheet:e},t){for(let n of new Set(t.map(({column:o})=>rr(o)))){let o=t.filter(({column:r})=>rr(r)===n).map(({at:r})=>r);e.getRangeList(pi(o).map(([r,
s])=>or(r,s))).setNumberFormat(n)}}function HE(e){let t=sr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>cm(i[r-1])!==cm(rr(s))));
return Mx(e,o),o.length?[{key:"setup.formats",with:pd(e)}]:[]}var Nx=e=>sr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(or(t))}]:[]),Dx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),VE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Ix(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function qE(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of Nx(e)){let i=
s.getDataValidations(),a=i[0]?.[0],c=a&&VE(a,r,o.help)?a:Dx(r,o.help);Ix(()=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:pd(e)}]:[],
...n.length?[{key:"setup.table",with:{...pd(e),columns:n.join("”, “")}}]:[]]}function XE(e){let t=sr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[
n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,d)=>o.get(d+1)?.help??u),a=s.map((u,d)=>o.has(d+1)?Ex(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([
i]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var zx=({sheet:e},t)=>{for(let[n,o]of pi(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function YE(e){let t=
sr(e).filter(({at:n,column:o})=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return zx(e,t),t.length>0}function JE({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of pi(
t.filter(({column:s})=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}function Fx(e){let{tab:t,sheet:n,rows:o}=e,r=sr(e);n.setTabColor(V[t].color),n.setFrozenRows(1),V[t].frozenColumns&&
n.setFrozenColumns(V[t].frozenColumns),JE(e,r),zx(e,r.filter(({column:i})=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Mx(e,r.filter(({column:i}
)=>rr(i)!=="@"));let s=Nx(e);s.length&&Ix(()=>{for(let{column:i,choices:a,range:c}of s)c.setDataValidation(Dx(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i}
)=>i.help)]).setBackgrounds([r.map(({column:i})=>Ex(i))]).setFontWeight("bold").setVerticalAlignment("middle")}var pm=e=>[...HE(e),...qE(e)];function Ux(e){let t=[XE(e),YE(e)].some(Boolean);return[
...pm(e),...t?[{key:"setup.looks",with:pd(e)}]:[]]}var md=["accounts","units"],QE=100,Kx=400;function eM({sheet:e,rows:t}){let n=e.getMaxRows(),o=je(t.length)-1;return n-o>=QE?n:(e.insertRowsAfter(n,
Kx),n+Kx)}function Bx(e,t){let{linkOnly:n}=e,o=n!==(t.linkOnly??!1),r,s=u=>{r??(r=new gi(e.people())),r.ensure({...u,made:!1,linkOnly:n})},i=t;for(let u of md){let d=e.table(u),p=eM(d),l=p!==t[u];if(
!l&&!o)continue;let{sheet:m,positions:h}=d,y={tab:u,sheet:m,isNew:!1,rows:p,columns:m.getMaxColumns(),positions:h};l&&(pm(y),Pa(y)),s(y),i={...i,[u]:p}}if(!o)return i;let a=e.log(),c=a&&{rows:
a.getMaxRows(),columns:a.getMaxColumns()};return c&&s({tab:"log",sheet:a,isNew:!1,positions:new Map,...c}),{...i,linkOnly:n}}var Ea=4,fi=10,Ma={timeliness:{...ze.timeliness,words:[we.onTime,we.grace,
we.late,we.open,we.overdue],shared:[we.onTime]},status:{...ze.status,words:[_.missing,_.fix,_.reported,_.approved,_.none],shared:[_.reported,_.approved,_.none]}},{required:gd,share:Zx}=ze,tM=300,Gx=
e=>e!==""&&e.length<=tM,Hx=e=>[...new Set(e.filter(Gx))].map(t=>({text:t,label:t})).sort((t,n)=>Yt(t.label,n.label)),nM=e=>[...Hx(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:
ze.noKind}]:[]];function Vx(e){let t=e.filter(({code:u})=>u),n=Ie(t),o=t.filter(u=>Pe(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(r.get(d)??new Set).add(u.parent)):n.named(
u.parent)||s.push(u.parent)}let i=o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let p=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[...p].filter(Gx).sort(),except:i.filter(({parent:l}
)=>p.has(l)).map(({code:l})=>l)});for(let l of jx(n.below(u)))r.has(l)&&c(l,d+1)};for(let u of jx([...r.keys()]))n.superior(u)||c(u,0);return{kinds:nM(t),superiors:a,names:Hx(s)}}var jx=e=>e.slice(
).sort((t,n)=>Yt(t.name,n.name)),Da=e=>jo(JSON.stringify(Vx(e))),Tt=e=>[...e,...Array(fi-e.length).fill("")],Na=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,mm=({tab:e,positions:t})=>n=>{let o=Ot(t.get(n));
return`'${e.replace(/'/g,"''")}'!${o}2:${o}`};function qx(e,[t,n],o,r){let s=e+1+o.length;return[Tt([t,n,Zx]),...o.map(([i,a],c)=>Tt([i,a,Na(`B${e+1+c}`,`B$${s}`)])),Tt([...r,Na(`B${s}`,`B$${s}`)]),
Tt([])]}function oM(e,t){let n=mm(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=N,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return qx(e,[ze.accounts.title,
ze.accounts.count],[...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),[ze.accounts.unknown,`=SUMPRODUCT(${o}${i(Object.values(N))})`]],[ze.allAccounts,`=SUMPRODUCT(${o}${i([
r])})`])}var rM=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-sM).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),sM=12,Wx=["onTime",
"reported","missing","accounts"],hd=["same","changed","added","stopped","silent"];function iM(e,t,n){if(n.length===0)return[];let o=mm(t),r=a=>Fi[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o(
"id")}="${a}")*(${o(c)}))`,i=e+n.length+2;return[Tt([ze.rounds.byUnit,gd,ze.timeliness.share,...Wx.map(r)]),...n.map((a,c)=>Tt([vn(a.name),`=${s(a,"required")}`,Na(`D${e+1+c}`,`B${e+1+c}`),...Wx.map(
u=>`=${s(a,u)}`)])),Tt([]),Tt([ze.rounds.byAnswer,ze.rounds.rows,ze.sum,...hd.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Tt([vn(a.name),`=${hd.map(d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,
...hd.map(d=>Na(s(a,d),`B${u}`))])}),Tt([])]}function aM(e,t,{kinds:n,superiors:o,names:r},s){let i=mm(e),a=vf(i),c=(S,R="")=>`=SUMPRODUCT(${a}${S}${R})`,u=(S,R="")=>{let{words:T}=Ma[S];return[
...T.map(C=>c(`*(${i(S)}="${C}")`,R)),c(T.map(C=>`*(${i(S)}<>"${C}")`).join(""),R)]},d=(S,R)=>{let T=[...new Set([R,vn(R)])].map(C=>`(${i(S)}="${C.replace(/"/g,'""')}")`);return T.length>1?`(${T.join(
"+")})`:T[0]},p=(S,R)=>{let{title:T,words:C,unknown:g}=Ma[R],f=u(R);return qx(S,[T,ze.units],[...C,g].map((x,O)=>[x,f[O]]),[gd,c("")])},l=(S,R)=>[c("",R),...u(S,R)],m=S=>S===0?"B":Ot(S+3),h=(S,R,T,
C)=>{let{words:g,unknown:f,share:x,shared:O}=Ma[T],L=Ot(4+g.indexOf(O[0])),W=Ot(4+g.indexOf(O.at(-1))),De=(rt,at,[U,...We])=>Tt([at,U,Na(`${L}${rt}:${W}${rt}`,`B${rt}`),...We]);return[Tt([`${R}, ${Ma[
T].title.toLowerCase()}`,gd,x,...g,f]),...C.map(([rt,at],U)=>De(S+1+U,rt,at)),De(S+1+C.length,ze.sum,l(T,"")),Tt([])]},y=(S,R)=>h(S,ze.byKind,R,n.map(({label:T,text:C})=>[vn(T),l(R,`*${d("kind",
C)}`)])),b=(S,R)=>{let T=x=>S+1+x,C=T(o.length+1+r.length),g=o.flatMap(({depth:x},O)=>x===0?[T(O)]:[]),f=x=>{let O=[];for(let L=x+1;L< o.length&&o[L].depth>o[x].depth;L+=1)o[L].depth===o[x].depth+1&&
O.push(T(L));return O};return h(S,ze.bySuperior,R,[...o.map(({label:x,depth:O,texts:L,except:W},De)=>{let rt=L.length?`(${L.map(U=>d("parent",U)).join("+")})`:"0",at=W.map(U=>`*(${i(
"code")}<>"${U.replace(/"/g,'""')}")`).join("");return[vn(`${"— ".repeat(O)}${x}`),l(R,`*${rt}${at}`).map((U,We)=>[U,...f(De).map(B=>`${m(We)}${B}`)].join("+"))]}),[ze.province,l(R,"").map((x,O)=>[
`=SUM(${m(O)}${C})`,...g.map(L=>`${m(O)}${L}`)].join("-"))],...r.map(({label:x,text:O})=>[vn(`— ${x}`),l(R,`*${d("parent",O)}`)])])},k=[Tt([ze.title]),Tt([ze.today,"=TODAY()"]),Tt([])];for(let S of[
R=>p(R,"timeliness"),R=>p(R,"status"),R=>oM(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>b(R,"status"),R=>b(R,"timeliness"),R=>s?iM(R,s.tab,s.closed):[]])k.push(...S(k.length+1));return k}var cM=
"A6:B13",uM=(e,t,n)=>{let o=e.findIndex(r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};function dM(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===cM));for(
let o of n)e.removeChart(o);return t.length>n.length}catch{return!0}}function lM(e,t){if(dM(e))return[];let{title:n,words:o}=Ma.status;return e.insertChart(e.newChart().asBarChart().setTitle(
ze.chart).addRange(e.getRange(uM(t,n,o.length))).setPosition(Ea,5,0,0).build()),[{key:"setup.chart"}]}function pM(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,
a)=>i.charAt(0)==="="?hi(n[s][a])===hi(i):!n[s][a]&&vn(String(o[s][a]))===i))}var mM=e=>e.flatMap((t,n)=>n===0?["A1"]:t[2]===Zx||t[1]===gd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Ot(fi)}${n+1}`]:[]:[]);
function fd(e,t,n,o,r){let s=()=>r?lM(e,a):[],i=rM(o.rows),a=aM(t,n,Vx(t.rows),{tab:o,closed:i}),[c,u]=[e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let p=
e.getRange(1,1,d,fi),l=Array.from({length:d},(y,b)=>a[b]??Array(fi).fill(""));if(c>0){if(pM(p,l))return s();p.clearContent().setFontWeight("normal").setBackground(null)}p.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Ea,3,d-Ea+1,1).setNumberFormat("0.0%");let m=a.findIndex(y=>y[0]===ze.rounds.byAnswer)+2;i.length&&e.getRange(m,4,i.length,
hd.length).setNumberFormat("0.0%"),e.getRangeList(mM(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ea,2,d-Ea+1,fi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),
e.setColumnWidths(2,fi-1,115),p.setValues(l);let h=[{key:"setup.summary"},...s()];return SpreadsheetApp.flush(),h}function yi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var Ro={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var Xx,Fe=()=>Xx??(Xx=
PropertiesService.getScriptProperties());var Jx="runner",Qx="lease",e0="lastRun",hm="sending",t0="refused",n0="confirmed",o0="toldHold",yd="ledger",hM=6e3,Xr=(e,t)=>{Fe().setProperty(e,JSON.stringify(
t))},gM=()=>E({runner:P(),hour:Dn(),since:P()}),fM=()=>E({until:P(),by:P()}),yM=()=>E({lastRun:P(),did:P(),trouble:P(),dry:aa(P(),Ro.dry)}),bM=()=>E({key:P(),gone:zt(P()),doubt:zt(P()),at:P()}),wM=(
)=>E(Object.fromEntries(gl.map(e=>[e,P()]))),kM=Object.keys(Zs),xM=()=>_s(P(),E({email:P(),day:P(),why:ce(dt(kM))})),r0=e=>({...Ro,...tt(gM,e[Jx]),...tt(yM,e[e0]),lease:tt(fM,e[Qx])??Ro.lease,
inFlight:tt(bM,e[hm]),refused:tt(xM,e[t0])??{},confirmed:tt(wM,e[n0]),toldHold:tt(P,e[o0])??Ro.toldHold,ledger:y0(e)}),s0=({runner:e,hour:t,since:n})=>Xr(Jx,{runner:e,hour:t,since:n}),i0=({until:e,by:
t})=>Xr(Qx,{until:e,by:t}),a0=({lastRun:e,did:t,trouble:n,dry:o})=>Xr(e0,{lastRun:e,did:t,trouble:n,dry:o}),c0=e=>Xr(n0,e),u0=e=>Xr(o0,e),d0=e=>Xr(hm,e),l0=()=>{Fe().deleteProperty(hm)};function p0(
e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:o.day>r.day?-1:0),n=0;Xr(t0,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=hM))))}var m0="firstLetter",h0=()=>Number(
PropertiesService.getUserProperties().getProperty(m0))||0,g0=e=>{PropertiesService.getUserProperties().setProperty(m0,String(e))},vM=7800;function SM(e){let t=[],n=0,o=0;for(let r=0;r< e.length;r+=1){
let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>vM&&!(s>=56320&&s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function f0(e){let t=SM(Ok(e)),n=Date.now().toString(36);Fe(
).setProperties(Object.fromEntries(t.map((o,r)=>[`${yd}${r}`,`${n} ${t.length} ${o}`])))}function y0(e){let t=Yx(e[`${yd}0`]);if(!t)return e[`${yd}0`]===void 0?void 0:"unreadable";let n=Array.from({
length:t.count},(r,s)=>Yx(e[`${yd}${s}`]));return n.every(r=>r?.mark===t.mark)&&Ck(n.map(r=>r.text).join(""))||"unreadable"}function Yx(e){let[,t,n,o]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];
return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var b0=()=>y0(Fe().getProperties());var Yr={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":
"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.","values.long":"Ô giữ được đoạn chữ dài.","values.phone":
"Ô dạng chữ giữ số 0 ở đầu số điện thoại.","values.date":"Ô dạng chữ không đổi “02/10/2018” thành ngày.","values.code":"Ô dạng chữ không đổi mã đơn vị “12E5” thành số.","values.number":
"Số ghi vào ô đọc lại là số.","values.empty":"Ô ghi trống thì đọc lại là trống.","values.block":"Một khối ô ghi một lần đọc lại đúng từng ô.","values.typed":
"Ô chưa đặt dạng chữ thì “0912345678” bị đọc thành số.","values.format":"Dạng hiển thị của từng ô trong một khối được giữ.","values.formatOfList":
"Dạng hiển thị đặt cho nhiều ô rời nhau chỉ đổi các ô đó.","values.day":"Ngày ghi vào ô đọc lại đúng ngày đó.","values.dayShown":"Ngày hiện theo dạng ngày/tháng/năm.","values.formula":
"Công thức ghi vào ô được tính và đọc lại đúng.","values.counted":"Công thức đếm của thẻ Tổng hợp tính đúng.","values.wholeTab":"Đọc cả thẻ một lần được đủ mọi dòng.","values.lastLine":
"Dòng cuối có nội dung được nhận ra ngay sau khi ghi.","values.sorted":"Sắp xếp theo hai cột cho đúng thứ tự.","values.cleared":"Xóa nội dung thì dạng hiển thị của ô còn nguyên.","looks.note":
"Ghi chú của ô đọc lại đúng.","looks.noteGone":"Ghi chú xóa rồi thì không còn.","looks.notes":"Ghi chú của một khối ô đọc lại đúng từng ô.","looks.background":"Màu nền của ô đọc lại đúng.",
"looks.backgrounds":"Màu nền của một khối ô đọc lại đúng từng ô.","looks.bold":"Chữ đậm đọc lại đúng.","looks.wrap":"Xuống dòng trong ô đọc lại đúng.","looks.top":
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
,w0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),bi={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},gm={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var RM=e=>{try{return e(),!1}catch{return!0}},wi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>RM((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var bd="google/answer/",fm="google/differs",ym="google/scratch",OM=()=>zt(dt(Object.keys(Yr))),
TM=()=>E({name:P(),id:ce(Dn())});function k0(e){let t={};for(let o of Object.keys(wi))bd+o in e&&(t[o]=e[bd+o]==="true");let n=tt(TM,e[ym]);return{answers:t,differs:tt(OM,e[fm])??[],checked:fm in e,
...n&&{scratch:n}}}function x0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Fe().setProperty(bd+t,String(n)))}function v0(e,t){Fe().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[
bd+n,String(o)])),[fm]:JSON.stringify(t)})}function wd(e){e?Fe().setProperty(ym,JSON.stringify(e)):Fe().deleteProperty(ym)}var S0="workbook",R0="marks",O0="links",T0="proof",bm="witness",wm=
"settings",km="round",xm="groups",C0="lines",$0="staff",CM=8500,$M=()=>ce(Dn()),LM=()=>E({version:Dn(),spreadsheetId:P(),tabs:E(Object.fromEntries(Object.keys(V).map(e=>[e,$M()]))),owner:P()}),AM=(
)=>E({secret:P().check(Nn(/^[0-9a-f]{64}$/)),isNew:ce(Ps(!0))}),_M=()=>E({secret:P().check(Nn(/^[0-9a-f]{64}$/)),renewed:ce(P())}),PM=()=>E({address:P(),runsAs:P(),layout:Dn(),version:P(),at:P()}),vm=
()=>_s(P(),P()),EM=()=>E({accounts:ce(Dn()),units:ce(Dn()),linkOnly:ce(It())}),MM=()=>E(Object.fromEntries(bl.map(e=>[e,P()]))),NM=()=>zt(P());function Wn(){let e=Fe().getProperties(),t=tt(LM,e[S0]);
if(!t)return;let n=tt(_M,e[O0]);return{...t,staff:tt(NM,e[$0]),round:tt(MM,e[km]),groups:e[xm],lines:tt(EM,e[C0]),post:r0(e),google:k0(e),settings:tt(vm,e[wm]),markSecret:L0(e),linkSecret:n?.secret,
...n?.renewed?{linksRenewed:n.renewed}:{},proof:tt(PM,e[T0]),...e[bm]?{witness:e[bm]}:{}}}var L0=e=>tt(AM,e[R0]),A0=()=>L0(Fe().getProperties());function Sm(e){Fe().setProperty(R0,JSON.stringify(e))}
function Rm(e,t){Fe().setProperty(O0,JSON.stringify({secret:e,renewed:t}))}function _0({address:e,runsAs:t,layout:n,version:o,at:r}){Fe().setProperty(T0,JSON.stringify({address:e,runsAs:t,layout:n,
version:o,at:r}))}function P0(e){Fe().setProperty(bm,e)}function Om({version:e,spreadsheetId:t,tabs:n,owner:o}){Fe().setProperty(S0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}
function E0(e){let t=JSON.stringify(e),n=Fe();encodeURIComponent(t).replace(/%../g,"x").length<=CM?n.setProperty(wm,t):n.deleteProperty(wm)}function M0(e,t){let n=Fe();e?n.setProperties({[km]:
JSON.stringify(e),...t?{[xm]:""}:{}}):n.deleteProperty(km)}function kd(e){Fe().setProperty(xm,e)}function xd(e){Fe().setProperty(C0,JSON.stringify(e))}function vd(e){Fe().setProperty($0,
JSON.stringify(e))}var DM=2,Tm=()=>lx(Array.from({length:DM},()=>Utilities.getUuid()));function N0(e){let t=e??A0();t||(t={secret:Tm(),isNew:!0},Sm(t));let{secret:n,isNew:o}=t;return{key:new di(n),
isNew:o===!0,allMarked:()=>Sm({secret:n})}}function D0(e,t){return e?.linkSecret?!1:(Rm(Tm(),t),!0)}var I0=e=>{let t=Tm();return Rm(t,e),t};var IM=500;function z0(e,t,n,o){let r=e.getLastRow(),s=zM(
r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=t.map(u=>({at:n,who:u.by??o,what:v(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{cd(e,
a+i.length-1,IM,()=>e.getRange(a,1,i.length,u.length)).setValues(i.map(d=>u.map(p=>p?id(Ui[p],d[p]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}
function zM(e){let t=Object.keys(Ui),n=e.map(o=>t.find(r=>Ui[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var Sd=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;
this.name=r;this.line=2;this.made=new Map}block(t,n){let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},FM=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),I=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:FM(e)};var U0=[["Trang","Nhóm"]],Cm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(U0[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),F0=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),Jr=(e,t,n,o)=>I(n(t(e.cell())),o),K0={"looks.note":e=>Jr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Jr(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>I(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Jr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>I(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Jr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Jr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Jr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Jr(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>I(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),I(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),I(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),I([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>I(Cm(e)?.getCriteriaValues()[0],U0[0]),"looks.choicesStrict":e=>I(Cm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>I(Cm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=F0(e);return I(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=F0(e);return I(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),I(e.sheet.getCharts().length,1))};var B0="Sổ Tài Khoản: thử";function UM(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(B0+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===B0+n)[0],where:n}}var j0={
"rights.range":e=>{let{found:t,where:n}=UM(e),o=I(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=I([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=I(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),I(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=I(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=I(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>I(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return I(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),I(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),I(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var W0={daily:"sendDailyLetters"},KM="Asia/Ho_Chi_Minh",$m=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===W0[e]),Z0=e=>$m(e).length>0,Rd=(e,t)=>$m(e).some(n=>n.getUniqueId()===t);function G0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=$m(t);n!=="none"&&
ScriptApp.newTrigger(W0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(KM).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var lt="google/probe",BM=()=>Array(4001).join("é");function Ia(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function H0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Qr=(
)=>PropertiesService.getScriptProperties(),V0={"stores.kept":()=>Ia(Qr(),{[lt]:"một"},()=>I(Qr().getProperties()[lt],"một")),"stores.over":()=>{let e=Qr();return Ia(e,{[lt]:"một"},()=>(e.setProperty(
lt,"hai"),I(e.getProperties()[lt],"hai")))},"stores.beside":()=>{let e=Qr();return Ia(e,{[`${lt}/1`]:"một"},()=>{e.setProperties({[lt]:"hai"});let t=e.getProperties();return e.deleteProperty(lt),I([t[
`${lt}/1`],t[lt]],["một","hai"])})},"stores.gone":()=>{let e=Qr();return e.setProperty(lt,"một"),e.deleteProperty(lt),I(lt in e.getProperties(),!1)},"stores.long":()=>{let e=Qr();return Ia(e,{[lt]:BM(
)},()=>I(e.getProperties()[lt]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Ia(e,{[lt]:"riêng"},()=>I([e.getProperties()[lt],lt in Qr().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=I(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>I(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>I(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>I(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>I(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return I(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>H0(()=>I(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>H0(()=>I(typeof Rd("daily",""),"boolean"))};var jM="Dành cho cán bộ tỉnh",ar=["spreadsheets",
"script.container.ui","userinfo.email"],q0=[...ar,"script.scriptapp","script.send_mail"],J0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:ar}],Q0=[{page:"desk",
caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:ar},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:ar},{caption:"Đưa đơn vị còn thiếu lên đầu",run:
"showMissingFirst",scopes:ar},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:ar},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:
"staff",scopes:q0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:ar},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:q0},{page:"assumptions",caption:
"Kiểm tra Google",where:"sidebar",who:"staff",scopes:ar}],ev=[...J0,...Q0],Lm=e=>typeof e=="object"&&"page"in e,za=Object.fromEntries(ev.filter(Lm).map(e=>[e.page,e])),Td=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,tv=e=>[...Od.forUnits,...Od.forStaff].find(t=>t?.run===e)?.caption??Wt,nv=e=>ev.flatMap(t=>t!=="—"&&(Lm(t)?Td(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),X0=e=>e==="—"?void 0:{caption:e.caption,run:Lm(e)?Td(e.page):e.run},Od={forUnits:J0.map(X0),forStaff:Q0.map(X0)};function Y0(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function ov(){let e=SpreadsheetApp.getUi();Y0(e.createMenu(Wt),Od.forUnits).addSeparator().addSubMenu(Y0(e.createMenu(jM),Od.forStaff)).addToUi()}
var WM=()=>`${za.assumptions.caption} ${Math.random().toString(36).slice(2,10)}`;function rv(e){let t=WM();wd({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return wd({name:t,
id:o}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Sd(e,n,o,t)}var ZM=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Cd(e,t){let n=(t.id===void 0?void 0:
e.getSheetById(t.id))??e.getSheetByName(t.name);n&&ZM(n,t)&&e.deleteSheet(n),wd(void 0)}function Am(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}
finally{t.releaseLock()}}var sv=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Pm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:
`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},$d=Object.keys(Pm);function es(e,t){let n=e.once("texts",()=>e.block($d.length,1).setNumberFormats(
$d.map(()=>["@"])).setValues($d.map(o=>[Pm[o]])).getValues());return I(n[$d.indexOf(t)][0],Pm[t])}var _m=()=>new Date(Date.UTC(2018,9,2,5)),iv={"values.text":e=>es(e,"name"),"values.letters":e=>es(e,
"letters"),"values.lines":e=>es(e,"lines"),"values.long":e=>es(e,"long"),"values.phone":e=>es(e,"phone"),"values.date":e=>es(e,"date"),"values.code":e=>es(e,"code"),"values.number":e=>I(sv(e,"0",12),
12),"values.empty":e=>{let t=e.cell();return I([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return I(e.block(2,
3).setValues(t).getValues(),t)},"values.typed":e=>I(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@",
"dd/MM/yyyy"]]).getNumberFormats()[0];return I(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,
`C${n}`]).setNumberFormat("@"),I(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,!0])},"values.day":e=>I(Number(sv(e,"dd/MM/yyyy",_m())),Number(_m())),"values.dayShown":e=>I(e.cell().setNumberFormat(
"dd/MM/yyyy").setValue(_m()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return I([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=
e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return I(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat(
"@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return I([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),I(e.sheet.getLastRow(),e.lastLine)),
"values.sorted":e=>I(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell(
).setNumberFormat("@").setValue("x");return t.clearContent(),I([t.getValue(),t.getNumberFormat()],["","@"])}};var av={...iv,...K0,...V0,...j0},GM=Object.keys(av),cv=Object.keys(wi);function HM(e,t){
try{return av[e](t)}catch{return{saw:"refused"}}}function VM(e,t){let n={...t};for(let o of cv){let r=wi[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function uv(e,t){
return Am(()=>{t.scratch&&Cd(e,t.scratch);let n=rv(e),o=GM.map(i=>({id:i,seen:HM(i,n)})),r=VM(n,t.answers);Cd(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),
differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:i})=>i===void 0).map(({id:i})=>i),answers:cv.map(i=>({key:i,how:wi[i].how,answer:r[i]}))};
return v0(r,s.differs.map(({id:i})=>i)),s})}function dv(e,{scratch:t}){t&&Am(()=>Cd(e(),t))}function lv(e,t,n=o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==Zc.prefix?e:(o[r]=o[r].split(
".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function pv(e,t,n){let{rows:o}=e.table("accounts"),r=o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:
u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[si(o[c]),si({...o[c],...u})])),i=new Set([...o.map(si),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table(
"letters").rows.flatMap((c,u)=>{let d=lv(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",r),r.length}var mv=(e,t)=>pv(e,n=>vy(n.approved,n,t),n=>jo(t.of("returned",
n)));function hv(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||n.consentMark||Ws(n.consent))return[];let r=Ww(n.consent);return[{index:o,cells:{consent:r,
consentMark:ba({...n,consent:r},t)}}]}))}function qM(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>fo(n,t)==="unknown"?[{index:o,cells:{consentMark:ba(n,t)}}]:[]))}function gv(e,t){
return qM(e,t),pv(e,n=>Jc(n,t)?ro(n,t):void 0)}var fv=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows(
)===0&&t.setFrozenRows(1)}},{number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n}
)=>{e.accounts&&mv(t,n)}},{number:3,why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:
n})=>{e.units&&fk(t),e.accounts&&hv(t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],Fa=fv.length;function yv(e,t,n){if(Object.keys(t.sheets).length===0){e< Fa&&n(Fa);return}for(
let o of fv)o.number<=e||(o.run(t),n(o.number))}function bv(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function XM(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var Em=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=XM(
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
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function wv(e,t,n){
let o=new Em(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var qt=e=>e,YM=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,xv=e=>e.typedRows.size>0||YM(e)||[...e.ownKeys].some(t=>nt(e.tab)[
t].writer!=="us"),Mm=e=>e.typedRows.size>0||e.ownKeys.size>0;function vv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>qt(s)[n]);return!bv(o(e),o(t))}var Nm=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function kv(e,t,n,o){let r=nt(e.tab)[n];return rd(r,ad(r,e.lines[t]?.[o-1]??""))}function JM(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=qt(s)[a];return n.get(c)!==a&&u!==""&&kv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":qt(i)[e.key],u=c===""?-1:t.lines.findIndex((d,p)=>o(p,i,new Set([e.key])).length>0&&kv(t,p,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function Dm(e,t){let n=JM(e,t),o=Object.keys(nt(e.tab)).filter(i=>n.some(({index:a,now:c})=>qt(c)[i]!==(t.rows[a]?qt(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,qt(a)[c]]))}))),!0}function QM(e){let n=Object.entries(nt(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>qt(i)[c]).join(`\n`).trim();return{idOf:i=>qt(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function Sv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(qt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(qt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=wv(n,t.rows,QM(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?qt(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&qt(t.rows[u])[d]!==qt(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var eN=3,tN=["looks.note","looks.noteGone","looks.notes"],Ct=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=ms(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Fa,version:hx};this.wasRefusedLate=!1;this.drafts=nm;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Wn()),!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new se({key:"workbook.lostTab",with:{tab:V[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??ci)}isStaff(t){return t!==""&&(jn(
t,this.staff())||li(t,this.remembered().owner))}settings(){return this.read??(this.read=Jn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??wl(this.table("rounds").rows);this.current={round:t&&No(t).round}}return this.current.round}compileRound(){let t=wl(this.table("rounds").rows),n=t&&xf(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);M0(n,s),this.remembered().round=n}let r=n&&No(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=px(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(vd(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&E0(t);let{settings:n,problems:o}=Jn(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return ai(vm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),P0(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new di(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new La(t))}renewLinkKey(){let t=I0(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new La(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){_0(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Fa)throw new se({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?od(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Aa(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}isGuarded(){return(this.remembered(
).lines?.linkOnly??!1)===this.settings().linkOnly}readyLines(){let t=this.remembered().lines??{},n={table:r=>this.table(r),log:()=>this.lostLog().length?void 0:this.sheet("log"),linkOnly:
this.settings().linkOnly,people:()=>ld(this.spreadsheet(),this.staff(),this.remembered().owner)},o=Bx(n,t);o!==t&&(xd(o),this.remembered().lines=o,this.unsettled=!0)}putNotes(t,n){this.googleDiffers(
).some(o=>tN.includes(o))||n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();ud(o,t)!==o&&n.setNote(ud(o,t)),this.unsettled=
!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Mm(n));return t.some(xv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(
n=>n)):!1}putBack(t){let n=this.table(t),o=this.readTable(t),r=Nm(n,o);r&&(Dm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&vv(n,o)&&(
this.tables.set(t,o),Sv(n,o),!!Mm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=Da(t.rows);if(n===this.remembered(
).groups)return;let o=this.table("rounds"),r=this.table("accounts");fd(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{
tab:o.sheet.getName(),positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),kd(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=
this.table(t);return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,eN))Vr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,z0(this.sheet("log"),t,this.now,vo(this.visitor())))}exclusively(t){if(!yi(this.begun.waitMs))return;this.forget(
);let n=()=>{let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Aa(o.tab,this.sheet(o.tab));Nm(o,r)&&(n=!0,Dm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return uv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${je(n)}`}};var nN=
24*36e5,Zn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Wn()?.post??Ro}setRunner(t){s0(t)}setLease(t){i0(t)}setLastRun(t){a0(t)}setRefused(t){p0(t)}keepJournal(t){d0(t)}
closeJournal(){l0()}setConfirmed(t){c0(t)}setToldHold(t){u0(t)}ledger(){return b0()}keepLedger(t){f0(t)}alone(t,n){let o=yi();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=h0()),this.firstLetter+nN-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),g0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){G0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Z0("daily")}};function ki(e,t,n){try{x0(e.remembered().google,t,n)}catch{}}function cr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&dv(()=>e.spreadsheet(),n)}catch(n){Vr("sweep",n)}}function Rv(e,t){if(!t||/\s/.test(t))return!1;let n=Oe(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:_e(e.email).emails.some(r=>Oe(r)===n)}var oN=(e,t)=>t.some(n=>n.code.trim()===e&&
_e(n.email).emails.length>0),rN=(e,t)=>t.filter(n=>Rv(n,e)),Ov=(e,t)=>t.some(n=>Rv(n,e));function Ad(e,t){switch(e.is){case"staff":case"person":return rN(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function sN(e,t){let n=Rt(e)===ee.merged?Ie(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function _d(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Ld=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ne(e),contact:t.contact}};function Ua(e,t,n,o){let r=aN(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Pe(s)?{may:!1,why:sN(s,n)}:r}function iN(e,t,n){if(e.length===0)return;let o=Ie(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function aN(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=Ad(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?iN(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:Ld(t,o)}:r();case"link":return r();case"unlisted":return _d(t,o)?oN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Ld(t,o)}}}var Im=30;function Tv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=Q(n.closed,Im)?"receipt":"refused"}function ts(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=oi(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=Tv(n,s&&{link:s.link.trim(),extendedTo:Kt(s.extendedTo),
isGone:!Pe(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function Cv(e,t){let n=ts(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:ci}
function Ka(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var xi=e=>t=>e===""?ci:t.isStaff(e)?{is:"staff",email:e}:Ov(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},$v=e=>t=>Cv(t,e);function Lv(e){let t=e?.triggerUid,n=new Zn(()=>o.spreadsheet());if(typeof t!="string"||!Te(n,()=>Rd("daily",
t)))return;let o=new Ct({who:r=>xi(Te(n,()=>n.me()))(r)});sx(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&ki(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),cr(o)}function Pd(e,t,n){if(!e)return Ge.added;let o=Mt(e,n);if(o&&e.answer===Ge.added)return Ge.added;if(!o&&!t.stops&&Yn(
e.usage)===ye.stopped)return Ge.added;if(t.stops)return Ge.stopped;if(t.changes)return Ge.changed;let r=Object.values(Ge).find(s=>s===e.answer);return o&&r&&r!==Ge.stopped?r:Ge.same}function cN(e){
return e?wt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function vi(e,t,n){let o=cN(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&Kt(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Gn=({first:e,last:t},n)=>n>=e&&n<=t;function uN(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?ro(s,n):"";return Gn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var dN=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>Gn(t,o)&&Ws(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function lN(e,t){if(![...kr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!Gn(t,s)||!Vs(r))return[];let i=Yc(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function pN(e,t){let{rows:n}=e.table("accounts");if(!pn.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||vi(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!Gn(t,u)||pn.every(l=>c[l].trim()===""))return c;let d={...c,updated:e.now,by:"",source:An.hand};if(!a(c))return d;let p={stops:xe(c),changes:!0};return{...d,round:o.id,answer:Pd(c.rowId?c:
void 0,p,o)}})}function mN(e,t){uN(e,t);let n=lN(e,t),o=pN(e,t),r=o.map(({faults:l,mask:m})=>({faults:l,mask:m})),s=Je(e,o),i=new Set;o.forEach((l,m)=>{Gn(t,m)&&i.add(l.unit.trim())});let a=(l,m)=>Gn(
t,m)||i.has(l.unit.trim()),c=Hs(o,s,a);pn.some(l=>t.columns().has(l))?gN(e,t,o,c,s):e.putOwn("accounts",ka(e,o,s,a)),e.log([...dN(o,t),...n]),e.putOwn("accounts",zu(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",bo(e.table("units").rows,s,()=>!0)),xa(e,"accounts",t.columns(),l=>Gn(t,l));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,p=zp(c,r.map(({faults:l})=>l),s);d&&
p.length===0&&p.push({index:t.first,notes:Dr(s.accounts[t.first])}),hN(e,t,p,r)}function hN(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==Kc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function gN(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
qn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:p,round:l,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:p,round:l,answer:m},
Gs(e,c,r.accounts[a.index]))}}function fN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>Gn(t,r)&&o.code.trim());for(let o of n)o.first=q.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function yN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>Gn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function bN(e,t){fN(e,t),yN(e,t);let n=e.table("accounts").rows,o=Je(e,n);e.putOwn("accounts",zu(n,o,()=>!0)),e.putOwn("units",bo(e.table(
"units").rows,o,()=>!0)),xa(e,"units",t.columns(),r=>Gn(t,r))}function zm(e,t){return he(e,()=>{let{linkOnly:n,contact:o}=e.settings();if(t.tab==="units")bN(e,t);else{if(n&&!e.mayWrite("accounts",
"review"))return{key:"sheet.linkOnly",with:{contact:o}};mN(e,t)}})}function wN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),
columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var kN=({range:e})=>typeof e.getGridId=="function";function _v(e){if(!kN(e))return;let t=new Ct({book:e.source,edited:e.range,waitMs:5e3});try{
let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(d=>t.remembered().tabs[d]===n);if(!o)return;ki(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,
rowEnd:s,columnStart:i,columnEnd:a}=wN(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){xN(t);return}t.edits(o,e.range.getSheet());let c=()=>new Set(Object.keys(nt(o)).filter(d=>{let p=t.table(
o).at(d);return p>=i&&p<=a})),u=zm(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c});u&&e.source.toast(v(u),Wt,15)}catch(n){if(!(n instanceof se))throw n;n.problem.key!=="workbook.notSetUp"&&
e.source.toast(v(n.problem),Wt,15)}}function xN(e){let t=e.compileSettings().slice(0,3);e.isGuarded()||t.push({key:"setup.guardWaits"}),t.length&&e.spreadsheet().toast(t.map(v).join(`\n`),
V.settings.title,15),zm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var Pv=e=>e.googleDiffers().includes("values.sorted");function Ev(e){return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):Pv(e)?w({key:"google.sorts"}):he(e,()=>{let{units:t}=wn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),$({
missing:o(_.missing),fix:o(_.fix),before:n})})??w({key:"workbook.busy"})}function Mv(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):Pv(e)?w({key:"google.sorts"}):he(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),wn(e,!0),$({})})??w({key:
"workbook.busy"})}var Fm="L1",vN=new RegExp(`^${rm("(\\S+)")}$`);function Um(e,t){try{let n=vN.exec(String(t.getRange(Fm).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{
return"none"}}function Ed(e){let t=e.getSheetByName(V.summary.title);return t?Um(e,t):"none"}var Nv=e=>e.getSheetByName(V.summary.title)?.getRange(Fm).canEdit()??!0;function Dv(e,t){try{t.getRange(
Fm).setFontColor("#9aa0a6").setValue(rm(e.getId()))}catch{}}var Iv=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function zv(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?Jn(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${Iv(v({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var SN=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function Fv(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Iv(v({key:"page.contact",with:{contact:
t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${SN(e)}\x3c/div>${n}`).setTitle(
`${bx}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function Uv({since:e,lastRun:t},n){let o=r=>r!==""&&Xe(H(r),n)>1;return!t||t< e?o(e)?{key:"health.never",with:{since:fe(e)}}:
void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var RN=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function Kv({post:e,campaign:{settings:t,round:n},troubles:o,isStaff:r}){if(!t.lettersOn)return[];
let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:st(a)}});return o.length?[...o]:gs([!r(s),{key:"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:
"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[RN(e),{key:"health.dry",with:{since:M(e.dry),email:s}}])}function Bv(e){let{post:
t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=Kv(e);if(r&&s)return[{key:"health.trouble",with:{trouble:s}},...i.filter(c=>!s.includes(v(c)))];let a=i.length?
void 0:Uv(t,o);return a?[a]:i}function jv({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(!o.settings.lettersOn)return[];let i=Kv({post:n,campaign:Ve(e),troubles:r,today:e.today,
isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ne(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},...i]:i.length||!s||n.trouble||!Uv(n,e.today)?i:[a?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:s}}]}function Wv({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};
return t===Ne(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function ON({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function TN({office:e,remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=Yp(e.now,r,s);
return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:ht(H(c)),hour:String(r)}}],[xo(t,e.now),{key:"health.sending"}]]}function Zv(e){let{post:t,state:n,quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=
s("unknown"),c=s("failed");return gs(...ON(e),...TN(e),[!0,{key:"health.quota",with:{left:o}}],[r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Gv(e,t,n,o){if(!e.settings().lettersOn)return[];let s=Ve(e),i=ii(n,s.round),a=Bv({post:t,campaign:s,troubles:
i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=Zr(s,t,jr(t.ledger,Kn(e),Ur(e)));return c.length?CN(e,c,a,o):a}catch(c){if(!(c instanceof se))throw c;let{problem:u}
=c;return a.some(d=>v(d).includes(v(u)))?a:[u,...a]}}function CN(e,t,n,o){let r=n.filter(({key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[ti(Hr(e,o),e.today)]:[];return[...t.map(({why:i})=>i),
...s,...r]}function Hv(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!xo(o,e.now)&&!o.inFlight?qu(e,t):jr(o.ledger,Kn(e),Ur(e));return n.lettersOn?o.runner?Zr(Ve(e),o,s).map(({why:i})=>i):[{
key:"health.onNoRunner"}]:[]}var Km=(e,t)=>e.trim()?t(e)??e:"",$N=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");
function Vv(e,t,n){if(Sr(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=Km(t?.dueBefore??"",hs),r=(be(
o)??e.today).slice(0,4),s=t!==void 0&&$N(e),i={id:xs(r,[]),name:t?.name.trim()||q.roundOf(r),document:t?.document.trim()||q.document,state:Be.open,dueBefore:o,graceUntil:Km(t?.graceUntil??"",be),
lettersFrom:Km(t?.lettersFrom??"",be),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var LN=
new Set(Object.values(Ac));function Bm(e,t,n){let o=Object.values(ke),r=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let p=r(
u.label.trim());return p!==void 0&&p!==u.value?[{index:d,cells:{value:p}}]:[]});e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:
p})=>({label:u,value:r(u)??(u===ke.staff.label?t():d),help:p})));let c=e.rows.flatMap((u,d)=>{let p=u.label.trim(),l=LN.has(p)?v({key:"setup.formerSetting"}):o.find(m=>m.label===p)?.help;
return l!==void 0&&l!==u.help?[{index:d,cells:{help:l}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var ns=Object.keys(V);
function AN(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var jm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=V[t],r=n===void 0?null:
this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a}
)=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=AN(this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow(
)>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(
o),o}};function qv(e,t){let n=new Set(Object.values(t)),o=new jm(e,n),r={},s=[];for(let i of ns){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var Xv=
"Asia/Ho_Chi_Minh",Wm="vi_VN",Yv=e=>e.getSpreadsheetLocale()===Wm?[]:[{key:"workbook.locale"}];function Jv(e){let t=[];return e.getSpreadsheetTimeZone()!==Xv&&(e.setSpreadsheetTimeZone(Xv),t.push({
key:"setup.zone"})),e.getSpreadsheetLocale()!==Wm&&(e.setSpreadsheetLocale(Wm),t.push({key:"setup.locale"})),t}var _N=4,Qv=ns.filter(e=>Object.keys(nt(e)).length>0);function PN(e){return e.isNew?(Fx(
e),Pa(e),am(e),[]):[...Ux(e),...Pa(e)]}function Md(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function EN(e,t,n,{staff:o,linkOnly:r},s){let i=new gi(ld(e,o,s)),a=
ns.flatMap(c=>i.ensure({tab:c,...t[c],rows:n.get(c)?.rows??0,columns:n.get(c)?.columns??0,positions:n.get(c)?.positions??new Map,linkOnly:r}));return i.hiddenStay?[...a,{key:"setup.hidden"}]:a}
function MN(e,t,n,o,r,s){let i=Object.fromEntries(ns.map(l=>[l,t[l].id])),c=(l=>({version:l,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:
n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),p=Object.fromEntries(ns.filter(l=>!t[l].made).map(l=>[l,t[l].sheet]));yv(c.version,{sheets:p,office:r,markKey:s},l=>{
Om({...c,version:l}),d=!0}),d||Om(c)}function NN(e,t){if(e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[ke.staff.label]:o.join(", ")}:{}}}var DN=
e=>({[ke.staff.label]:e,[ke.replyTo.label]:"",[ke.testTo.label]:"",[ke.contact.label]:ke.contact.initial,[ke.webAddress.label]:ke.webAddress.initial,[ke.linkOnly.label]:ke.linkOnly.initial,[
ke.lettersOn.label]:ke.lettersOn.initial});function IN(e){let t=Object.entries(Ac).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}
function zN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function FN(e,t){JSON.stringify(e)!==JSON.stringify(t)&&vd(e);let n=t?mx(e,t):[];return n.length?
[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function UN(e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round()?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[
...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function eS(e){let t=Wn(),n=Md(e),o=Jv(
e),{found:r,did:s}=qv(e,t?.tabs??{});o.push(...s),r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let O of Qv){let L=Ox(O,r[O],t?.version??0);i.set(O,L.open),o.push(...L.did)}let a=
N0(t?.markSecret),c=new Ct({book:e,setUp:{markKey:a.key,lastWitness:t?.witness??""}});for(let O of ns)c.edits(O,r[O].sheet);let u=t!==void 0&&t.version>=_N;D0(t,u?c.now:void 0)&&u&&o.push({key:
"setup.linksAnew"});let d,p=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase()||n),l=r.summary.made?"none":Um(e,r.summary.sheet),m=l==="copy"?DN(p()):NN(t,r.settings.id),h=zN(l,t!==void 0),y=
i.get("settings").isNew;if(o.push(...h),!y){let O=Bm(c.table("settings"),p,m);l!=="copy"&&o.push(...O)}let{settings:b}=Jn(y?m??{}:c.settingTexts()),{linkOnly:k}=b,S=y?t?.staff??[p()]:b.staff;o.push(
...EN(e,r,i,{staff:S,linkOnly:k},n));for(let O of Qv)o.push(...PN(i.get(O)));y&&o.push(...Bm(c.table("settings"),p,m)),MN(e,r,t,n,c,a.key),o.push(...Vv(c,IN(c.settingTexts()),t?.round));let R=a.isNew?
gv(c,a.key):0;R&&o.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&a.allMarked();let T=c.table("units");o.push(...fd(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:
T.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),
l!=="here"&&Dv(e,r.summary.sheet),t?.groups!==Da(T.rows)&&kd(Da(T.rows)),c.compileSettings(),o.push(...FN(c.settings().staff,t?.staff));let C={...Object.fromEntries(md.map(O=>[O,i.get(O).rows])),
linkOnly:k},g={linkOnly:!1,...t?.lines};(md.some(O=>g[O]!==C[O])||g.linkOnly!==k)&&xd(C);let f=new Zn(()=>e);return wo(c,f)||un(c),SpreadsheetApp.flush(),o.push(...Hv(c,f)),{first:(!t||
t.version===0)&&!R&&h.length===0,did:o,after:UN(c,n,T.rows)}}var Nd=(e,t=Wt)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},tS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function Zm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,nv(e));try{let n=Ka(),o=n?new Ct({who:xi(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&cr(o),
r?.length&&Nd(r.map(v).join(`\n`))}catch(n){Nd(v(qr(n)))}}var Gm={key:"who.staffOnly"};function nS(e,t){let n=zv(t,e.remembered()),{caption:o,where:r}=za[t],s=SpreadsheetApp.getUi();r==="sidebar"?
s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(r.width).setHeight(r.height),o)}function oS(e){Zm(Td(e),t=>(t.remembered(),za[e].who==="staff"&&t.visitor().is!=="staff"?[Gm]:nS(t,e)))}
function rS(){Zm("showMissingFirst",e=>{let t=Ev(e),n=({problems:c})=>Nd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=tS(v({key:"roster.missingFirst",with:{missing:o,fix:r,tab:V.units.title}}),Wt)?void 0:Mv(e,s);a&&!a.ok&&n(a)})}function KN(e){let t=e.visitor();
return t.is==="staff"||li(Md(e.spreadsheet()),Ne(t))}function BN(e){let t=e.spreadsheet(),n=Ed(t);if(n==="here")return Nv(t)?void 0:Gm;let o=n==="copy"?Md(t):"";return o&&!li(o,Ka())?{key:
"who.ownerFirst"}:void 0}function sS(){Zm("setUp",e=>{let t=Wn()?KN(e)?void 0:Gm:BN(e);if(t)return[t];let n=yi();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=eS(e.spreadsheet());
n.releaseLock();let i=r.filter(({key:d})=>d!=="setup.protection"),a=[...i,...i.length< r.length?[{key:"setup.rights"}]:[]].map(v),c=tv("setUp"),u=s.map(v).join(`\n`);return o?tS(`${v({key:
"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,c)&&nS(e,"assumptions"):Nd(`${a.length?a.join(`\n`):v({key:"setup.nothing"})}\n\n${u}`,c),[]})}var jN=300;function WN(e){let t=new Map;for(let{unit:
n,state:o,at:r,kind:s}of e.table("letters").rows){let i=o===pe.sent||o===pe.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,
`${r}, ${M(H(o))}`]))}function ZN(e,{unit:t}){if(_e(t.email).emails.length===0)return v({key:"desk.callNoEmail"});let n=Du(t,e.refusedAddresses());return n?v({key:"desk.callRefused",with:{email:
n.email}}):""}function iS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Je(e,e.table("accounts").rows),o=Es(e,n).filter(ou),r=new Map;for(let{active:p,unit:l,faults:m}
of n.accounts)p&&m.some(hn)&&r.set(l,(r.get(l)??0)+1);let s=WN(e),i=e.round(),a=ed(e.table("calls").rows,i?.id??""),c=({unit:p})=>a.get(p.code.trim()),u=p=>c(p)?.appointed||"9999",d=o.filter(p=>uo(p,
t)).sort((p,l)=>u(p).localeCompare(u(l))||Ms(p,l));return $({round:i?.name??"",deadline:i?Mo(i,e.today):"",units:d.slice(0,jN).map(p=>{let l=ru(p),m=c(p);return{...l,faulty:r.get(l.code)??0,
lastLetter:s.get(l.code)??"",unreached:ZN(e,p),lastCall:m?ni(m):"",appointed:m?.appointed??""}}),count:d.length,choices:co(o)})}var aS=()=>E({unit:P().check(re(an)),result:dt(Object.keys(fs)),
appointed:P().check(re(40)),note:P().check(re(500))});function GN(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return w({key:"form.unknownUnit",with:{code:n}}
);let o=t.appointed.trim()&&be(t.appointed);if(o===void 0||t.result==="appointed"&&o< e.today)return w({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:e.now,result:fs[t.result],
appointed:o,note:t.note.trim(),who:vo(e.visitor())},s=qk(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),$({lastCall:ni(r),appointed:o})}function cS(
e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>GN(e,t))??w({key:"workbook.busy"})}var Dd=["review","comment","fixFields","approved"],Vm=e=>Object.fromEntries(Dd.map(t=>[t,e[
t]])),Ba=e=>`${cn(e)}.${Jo(JSON.stringify(Dd.map(t=>e[t])))}`,ja=e=>e.split(".")[0],uS=(e,t)=>{let n=$r(e.approved,e,t);return typeof n=="string"?[]:n};function Wa(e,t,n){if(!(t.blank||t.pending||
!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(o=>hn(o)&&!qi(o))?"faulty":uS(e,n).length===0?"new":e.review===Re.returned||e.review===""&&e.comment.trim()?"mended":
"changed"}var Hm=e=>le.includes(e);function Id(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),i=({column:a,problem:c})=>({sentence:v(
c),...Hm(a)?{field:a}:Hm(c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&Wa(c,u,s);if(!d)return;let p=r.get(u.unit);return{rowId:Qe(c,a),version:Ba(c),state:d,unit:{
code:u.unit,name:p?.name.trim()||u.unit,kind:p?.kind.trim()??"",parent:on({above:n(p)})},fields:Object.fromEntries(le.map(l=>[l,c[l]])),link:u.reading?.values.address||c.address,changed:uS(c,
s).filter(Hm),says:[...u.faults.filter(l=>!qi(l)),...u.remarks].map(i),comment:c.comment.trim(),at:fe(c.updated),by:c.source===An.hand?An.hand:c.by,was:Vm(c)}}}var dS=20,lS=e=>e.as==="returned"?
e.comment.trim():"";function HN(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Re.passed:Re.returned,comment:lS(e),fixFields:e.as==="returned"?e.fields.map(
At).join(", "):"",approved:o?ro(t,o):""}}var VN=(e,t)=>Dd.every(n=>e[n]===t[n]);function qN({version:e},t,n){if(ja(e)!==ja(Ba(t)))return{key:"desk.changedMeanwhile"};let o=Bi(t.review);return o&&Wo(t,
n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function XN(e,t,n){let o=t.findIndex((c,u)=>Qe(c,u)===e.rowId),r=t[o];if(!r)return;let s=HN(e,r,n),i={
decision:e,index:o,before:{...r}},a=Ba(r);return ja(e.version)===ja(a)&&VN(s,Vm(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:qN(e,r,n)}}function YN(e,t){let n=t.filter(({cells:i})=>i);
e.putStaff("accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Je(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));
return e.putOwn("accounts",Hs(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",bo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&
i.review&&!Bi(i.review)).map(({index:i})=>({index:i,notes:Dr(r.accounts[i])}))),r}function JN(e,t){let n=e.table("accounts").rows,o=t.map(c=>XN(c,n,e)),r=o.filter(c=>c!==void 0),s=YN(e,r),i=Id(e,s,fn(
e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,p=o[u];if(!p)return{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let l=i(p.index);if(p.why)return{rowId:d,is:"conflict",why:v(p.why),...l?{
row:l}:{}};if(c.as==="undo")return l?{rowId:d,is:"undone",row:l}:{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let m=e.table("accounts").rows[p.index];return{rowId:d,is:"done",version:Ba(m)}});
return $({decided:a})}function pS(e,{decisions:t}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?w({key:"form.oldPage"}):t.some(
n=>n.as==="returned"&&!lS(n))?w({key:"desk.noReason"}):he(e,()=>JN(e,t))??w({key:"workbook.busy"})}var QN=200;function mS(e,t,n){let o=e.filter(Boolean).map(H),r=[...o,t].filter(Boolean).sort()[0];if(
!r)return[];let s=o.reduce((a,c)=>c>a?c:a,n||r),i=Math.min(QN,Math.max(0,Xe(r,s))+1);return Array.from({length:i},(a,c)=>Q(s,c+1-i))}function qm(e,t){let n=e.filter(Boolean).map(H).sort(),o=0;
return t.map(r=>{for(;o< n.length&&n[o]<=r;)o+=1;return o})}var eD=200,tD=40,nD=3,oD=3,gS=e=>Or(e.map(t=>({...t,isCounted:t.counted})));function hS(e,t){let n=new Map;for(let o of e)for(let{value:r,
label:s}of t(o)){if(!r)continue;let i=n.get(r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...gS(r)})).filter(({required:o})=>o>0).sort((o,
r)=>r.missing+r.fix-o.missing-o.fix||o.label.localeCompare(r.label,"vi")).slice(0,tD)}function rD(e,t,n,o){let r=Ye(n),s=t.filter(({counted:p})=>p).map(({first:p})=>p),i=r>e.today?r:e.today,a=mS(s,
n.from,i),c=qm(s,a),u=new Map;for(let{state:p,at:l}of e.table("letters").rows)p===pe.sent&&u.set(H(l),(u.get(H(l))??0)+1);let d=o&&r&&o.last?qm(o.firsts,a.map(p=>Q(o.last,Xe(r,p)))):void 0;
return a.map((p,l)=>({day:M(p),...p<=e.today?{reported:c[l]}:{},...d?{before:d[l]}:{},letters:u.get(p)??0,...p===r?{isLast:!0}:{}}))}function sD(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table(
"accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{let y=Wa(m,t.accounts[h],i);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===_.missing),u=c.filter(({unit:m})=>_e(
m.email).emails.length===0),d=o?Xe(e.today,Ye({dueBefore:o})):void 0,p=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!hn(h))).length;return[o===""&&{sentence:v(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< oD&&{sentence:v({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:v({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:v({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},p>0&&{
sentence:v({key:"desk.nextFaults",with:{count:p}})},c.length>u.length&&{sentence:v({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,nD)}function iD(e,t){
let[n]=Sr(e.table("rounds").rows).map(({round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({
round:r})=>r.trim()===n.id).map(({first:r})=>r);return{name:n.name,firsts:o,last:Ye(n)}}function fS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Je(e,e.table(
"accounts").rows),o=Es(e,n),r=e.round(),{dueBefore:s="",graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?H(r.openedAt):""},c=iD(e,r),u=o.filter(ou),d=u.filter(l=>uo(l,t)).sort(Ms),p=gS(o);
return $({round:r?.name??"",before:c?.name??"",deadline:Mo({dueBefore:s,graceUntil:i},e.today),all:p,inTime:v({key:"round.inTime",with:p}),days:rD(e,o,a,c),kinds:hS(o,({kind:l})=>[{value:l,label:l}]),
parents:hS(o,({above:l})=>l),next:sD(e,n,o,a),owing:d.slice(0,eD).map(ru),owingCount:d.length,choices:co(u)})}var aD=100;function yS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});
let n=e.table("units").rows,{rows:o}=e.table("accounts"),r=Je(e,o),s=fn(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=o.flatMap((l,m)=>{let h=r.accounts[m],y=Wa(l,h,a),b=i.get(h.unit);
return y?[{index:m,state:y,updated:l.updated,above:s(b),kind:b?.kind.trim()??""}]:[]}),u=({state:l})=>l==="faulty"==(t.state==="faulty"),d=c.filter(l=>uo(l,t)&&u(l)).sort((l,m)=>l.updated===m.updated?
l.index-m.index:l.updated< m.updated?-1:1),p=Id(e,r,s);return $({rows:d.slice(0,aD).flatMap(({index:l})=>p(l)??[]),waiting:d.length,choices:co(c.filter(u),c,c.filter(({state:l}
)=>l!=="faulty").length)})}function bS(e,t){return e.visitor().is==="staff"&&Ys(e,t),bk(e)}var wS=e=>e.slice(0,e.indexOf("."));function kS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=
t.map(wS),o=Object.keys(bi).find(r=>n.includes(r))??n[0];return[{key:"google.differs",with:{count:t.length,so:bi[o]??""}}]}var cD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n}
)=>({says:gm[t],why:v({key:`google.${n}`})}));function uD(e,{same:t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return w0(M(e),String(t.length),s(
n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:c})=>`${a}=${c}`)),s(r.filter(({answer:a})=>a===void 0).map(({key:a})=>a)))}function dD(e,t){return{same:t.same.length,differs:
t.differs.map(({id:n,saw:o})=>({says:Yr[n],saw:o,so:bi[wS(n)]})),unknown:[...t.notAsked.map(n=>({says:Yr[n],why:v({key:"google.refused"})})),...cD(t)],answers:t.answers.flatMap(({key:n,answer:o}
)=>o===void 0?[]:[{question:gm[n],answer:o}]),copy:uD(e,t)}}function xS(e){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=e.checkGoogle();return t?$(dD(e.today,t)):w({key:
"google.busy"})}function vS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),$({})}function SS({drafts:e},{unit:t}){return e.drop(t),$({})}var ur=["code","name","kind","parent","email","phone",
"required","extendedTo","note","formerly","communes","activity","mergedInto"],os=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ft=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Xm=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),lD="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",RS="cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",pD=
"(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",OS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",mD=
"don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",hD="(?:thuoc )?(?:doi tuong|dien)",gD="(?:phai|can|co|yeu cau)",fD=[["required",
new RegExp(`^(?:${hD} )?(?:${gD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",Ft("bat buoc","required")],["extendedTo",Ft("(?:ngay |duoc |da |(?:thoi )?han )?gia han","han moi",
"extended")],["email",Xm("e ?-? ?mail","g?mail")],["email",Ft("(?:dia chi )?(?:thu (?:dien tu|dt)|hop thu)")],["phone",Xm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ft(
"tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",Xm("cap tren","(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",Ft("(?:truc )?thuoc","parent",
"superior")],["kind",Ft("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",os("cap(?: cong doan| don vi)?")],["note",Ft("ghi chu","(?:luu|chu) y","chu thich","dien giai","nhan xet",
"notes?","remarks?")],["code",/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ft("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",os("ten",
"name","unit(?:[ _]name)?","danh sach don vi")],["name",Ft(`ten (?:day du )?(?:cua )?(?:${mD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",os(`${lD}${OS}`,`(?:${RS})${OS}`)],["name",os(
`(?:${RS})${pD}`)]],TS="(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",CS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${TS})$`),$S=new RegExp(`(?:^|\\s)(?:moi|sau ${TS})$`),yD=[
["mergedInto",Ft("(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",os("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Ft(
"doi ten(?: thanh)?")],["newParent",Ft("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Ft("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Ft(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",os("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Ft(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",os("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],bD=/\b(?:cu|truoc(?: day)?)$/,wD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,rs=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(D(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function Ym(e){let t=rs(e);if(!(!t||bD.test(t)))return ur.find(n=>rs(yt[n].heading)===t)??fD.find(([,n])=>n.test(t))?.[0]}var kD={code:"Code",name:
"Name",parent:"Parent"};function xD(e){let t=rs(e,/[()[\]]/g);if(!t)return;let n=ur.find(r=>rs(yt[r].heading)===t);if(n)return n;let o=yD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",CS],["new",$S]]){if(!s.test(t))continue;let i=Ym(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return Ym(e);let a=`${r}${kD[i]}`;return a==="oldParent"?void 0:a}return Ym(e)}
var zd=200;function ss(e){let t=new Map,n=[];return e.slice(0,zd).forEach((o,r)=>{let s=xD(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(rs(o))?"parent":s;i&&!t.has(i)?t.set(i,r):D(o)&&!wD.test(rs(
o))&&n.push(D(o))}),{at:t,leftOut:n}}function LS(e,t){let n="";return e.map((o,r)=>{let s=rs(t[r]??"",/[()[\]]/g);return s&&(n=CS.test(s)?"cũ":$S.test(s)?"mới":""),n&&D(o)&&!D(t[r]??"").includes(D(
o))?`${o} ${n}`:o})}var vD=e=>ur.includes(e);function PS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>vD(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var Fd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),SD=(e,t)=>{let n=Fd(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},ES=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function RD(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of Fd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>Rt(e[a])===ee.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function MS(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=RD(t),r=(b,k)=>{n.rejected.push({line:b,why:k})},s=[],i=new Map;for(let b of e){let{code:k,name:S}=b.change,R=k?o.byCode(k):o.byName(S),T=R===void 0&&
k&&!OD(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:S}});else if(R===void 0&&!(T&&(S||b.unit.name)))r(b.line,k||S?{key:"roster.changeNone",with:{
text:k||S}}:{key:"roster.noCode"});else{let C=R??j(k),g=i.get(C);g!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:g}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
k)=>{a.set(j(k.code),{line:b,cells:k})};for(let{line:b,index:k}of s){let{newCode:S,newName:R,newParent:T,name:C,code:g}=b.change,f=_S(b.unit);if(k===void 0)u(b.line,{...f,code:g,name:C||b.unit.name,
parent:T||b.unit.parent});else if(S&&o.byCode(S)===void 0&&!a.has(j(S))){let x=t[k];u(b.line,{kind:x.kind,...f,code:S,name:R||x.name,parent:T||x.parent})}}for(let[b,{line:k,cells:S}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(k,{key:"roster.codeUsed",with:{code:S.code,name:t[R].name}}))}let d=b=>{let k=o.byCode(b);if(k!==void 0)return t[k].code;let S=a.get(j(b));if(
S)return S.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let T=o.byName(b);return T===void 0||T==="many"?T:t[T].code},p=new Map,l=
new Set;for(let{line:b,index:k}of s){let S=K(b.change.newName);k===void 0||!S||AS(b,t[k])||(p.set(S,[...p.get(S)??[],k]),S!==K(t[k].name)&&l.add(k))}for(let[b,[k,...S]]of p){let R=o.byName(b),T=
R===void 0||R===k||R!=="many"&&l.has(R);!S.length&&T&&c.set(b,t[k].code)}for(let{line:b,index:k}of s){if(k===void 0)continue;let S=h(b,k);"why"in S?r(b.line,S.why):Object.keys(S.cells).length?
n.changes.push({line:b.line,index:k,cells:S.cells}):n.same+=1}for(let b of a.values()){let k=m(b.line,b.cells.parent??"");typeof k!="string"?r(b.line,k):n.changes.push({...b,cells:{...b.cells,parent:
k}})}return n;function m(b,k){if(!k)return"";let S=d(k);return S==="many"?{key:"roster.changeMany",with:{name:k}}:S!==void 0?S:(Mp(k)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:k}}}),k)}function h(b,k){let S=t[k],{newName:R,newParent:T}=b.change,C=Pn(b.unit.activity);if(C===ee.dissolved||!C&&ES(b.change.plan))return{cells:Jm(S,{activity:ee.dissolved,mergedInto:""})};
let g=y(b,k);if(typeof g!="string")return{why:g};if(g)return{cells:Jm(S,{activity:ee.merged,mergedInto:g})};if(!o.isActive(k)&&C!==ee.active)return{why:{key:"roster.changeGone",with:{name:S.name,
activity:Rt(S)}}};let f={..._S(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(k)||Object.assign(f,{activity:ee.active,mergedInto:""}),R&&K(R)!==K(S.name)&&Object.assign(f,{name:R,
formerly:SD(f.formerly??S.formerly,S.name)}),T){let x=m(b.line,T);if(typeof x!="string")return{why:x};f.parent=x}return{cells:Jm(S,f)}}function y(b,k){let{newCode:S,newName:R}=b.change,T=t[k],C=
b.unit.mergedInto||(AS(b,T)?S:""),g=C||(R&&K(R)!==K(T.name)?R:"");if(!g)return Pn(b.unit.activity)===ee.merged&&Rt(T)!==ee.merged?{key:"roster.mergedNowhere"}:"";let f=d(g);return f==="many"?{key:
"roster.changeMany",with:{name:g}}:f!==void 0?f===T.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:g}}}}var OD=({unit:e,change:t})=>e.mergedInto!==""||ES(t.plan)||(Pn(
e.activity)??ee.active)!==ee.active,AS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function _S(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>D(s)!==""))}var Jm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function NS(e,t,n){let o={...e,...t},[r,s]=[Rt(e),Rt(o)];if(s===ee.dissolved&&r!==s)return[
"dissolved"];if(s===ee.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function Qm(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function DS(e){let{named:t}=Ie(e);return n=>t(n)?.name??n}var US=kT(IS(),1);var KS=["\u0009",";",",","|"],TD=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,CD=20,$D=2e3,zS=(e,t)=>ss(
e.slice(0,$D).split(t)).at.size;function LD(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,CD),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&zS(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of KS)for(let a of t){let c=zS(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var BS="\ue000",AD=5e3;
function _D(e,t,n,o){let r=Math.min(e.length,t+AD),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function PD(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?_D(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?FS(e,s,t):FS(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,BS):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function FS(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function ED(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>ND(n.slice(n.indexOf(">")+1))))}var MD={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},ND=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):MD[String(r).toLowerCase()]??t}
).trim(),DD=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function jS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=ED(t);if(n)return n;let o=TD.exec(t),
r=o?t.slice(o[0].length):t,i=KS.find(p=>p===o?.[1])??LD(r),a=i==="|"?r.split(`\n`).map(DD).join(`\n`):r,c=PD(a,i);if(c==="")return[];let{data:u}=(0,US.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
p=>p.map(l=>l.split(BS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var HS=20;function nh(e){let t=e.slice(0,HS).map(r=>({row:r,at:ss(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function ID(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var zD=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,FD=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,UD=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function VS(e){return ur.some(n=>n!=="code"&&n!=="name"&&e[n])||!zD.test(e.code)?!1:FD.test(e.code)||UD.test(G(e.name))}var KD=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function BD(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:VS({...e,code:t,name:n})}function jD(e){let{emails:t,bad:n}=_e(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:Ao(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?Pn(e.activity)??e.activity:"",required:e.required?_o(e.required)??e.required:"",extendedTo:e.extendedTo?be(e.extendedTo)??e.extendedTo:""}}function rh(e){let t=jS(e).map((k,S)=>({line:S+1,
cells:k})).filter(({cells:k})=>k.some(S=>S.trim())),n=nh(t),o=n&&ss(n.cells).at.size<2?WD(t):void 0,r=(o&&nh(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=ss(LS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=PS(a),l=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>yt[k].heading),m={lines:[],has:[...u.keys()],missingColumns:l,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?ZD(t,o):[]},h=r?t.filter(({line:k})=>k>r.line):[],y=(r?.cells??[]).map(k=>D(k)).join("\u0009"),b=(k,S)=>S===void 0?"":D(k[S]);
return h.forEach(({line:k,cells:S},R)=>{if(R===0&&a.size>1&&ID(S)||S.map(x=>D(x)).join("\u0009")===y)return;let T=Object.fromEntries(ur.map(x=>[x,b(S,u.get(x))])),C=d&&KD(d,x=>b(S,x));if(C?BD(T,C):VS(
T)){m.sections.push({line:k,text:[T.code,T.name].filter(Boolean).join(" · ")});return}if(!o)for(let x of["name","kind","parent","note"]){let O=T[x]?yr(S[u.get(x)]):void 0;O&&m.offers.push({line:k,
from:T[x],to:O.text})}let g=WS(S,u.get("formerly")),f=jD({...T,formerly:g,email:WS(S,u.get("email"))});m.lines.push({line:k,unit:f,...C&&{change:C}})}),m}var WS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>D(n)).filter(Boolean).join(`\n`);function WD(e){let t=r=>rg(r.map(({cells:s})=>s.slice(0,zd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,HS)),o=n&&nh(n);return o&&ss(
o.cells).at.size>1?t(e):void 0}function ZD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,zd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var Za=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function qS(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(Za(s))||n.set(Za(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of Fd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var XS=(e,t)=>[e,t].filter(Boolean).join(" · ")||v({
key:"roster.nothing"});function sh(e,t){let n=e.isChanges?HD(e,t):QD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=DS([...o,...n.added.map(({unit:s})=>({...Vn(yt),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=NS(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=Qm(n.changed),n}var YS=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Qm([])}),GD=8;function HD(
e,t){let n=YS(),o=e.lines.map(({line:y,unit:b,change:k})=>({line:y,unit:b,change:k})),{changes:r,same:s,rejected:i,notes:a}=MS(o,t);n.same=s;let c=new Map(o.map(({line:y,change:b})=>[y,XS(b.code,
b.name)])),u=(y,b)=>{n.rejected.push({line:y,text:c.get(y)??"",why:b})};for(let{line:y,text:b}of e.sections)n.rejected.push({line:y,text:b,why:[v({key:"roster.section"})]});for(let{line:y,why:b}
of i)u(y,[v(b)]);n.notes=a.map(({line:y,problem:b})=>({line:y,text:v(b)}));let d=r,p=ZS(d,t),l=y=>p.get(y).filter(b=>qD(y,b)),m=y=>l(y).length>0;for(let y=0;y< GD&&d.some(m);y+=1){for(
let b of d.filter(m))u(b.line,l(b).map(Hi));d=d.filter(b=>!m(b)),p=ZS(d,t)}for(let y of d){let b=y.cells.code??t[y.index??-1]?.code??"";n.notes.push(...p.get(y).map(k=>QS(y.line,b,k)))}let{byNear:h}=
qS(t);for(let{line:y,index:b,cells:k}of d)if(b===void 0&&h.has(Za(k.code))){let{code:S,name:R}=t[h.get(Za(k.code))];u(y,[v({key:"roster.nearCode",with:{code:S,name:R}})])}else if(
b===void 0)n.added.push({line:y,unit:{...JS,...k}});else{let S=t[b];n.changed.push({line:y,index:b,unit:k,code:S.code,name:S.name,columns:Object.keys(k).map(R=>yt[R].heading),kinds:[],to:""})}
return n.rejected.sort((y,b)=>y.line-b.line),n}var JS=Object.fromEntries(ur.map(e=>[e,""])),oh=({column:e})=>e==="code"||e==="name",VD=new Set(["parent","mergedInto","activity"]),qD=({index:e},t)=>oh(
t)||e!==void 0&&VD.has(t.column),QS=(e,t,n)=>({line:e,text:v({key:"roster.takenIn",with:{code:t,fault:Hi(n)}})});function ZS(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...JS,
...i})-1:(n[s]={...n[s],...i},s)),r=wa(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var GS=["activity","mergedInto"],XD=e=>GS.some(t=>e.includes(t))?[
...new Set([...e,...GS])]:[...e];function YD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?ee.merged:t?.activity??""),r=n.mergedInto||(o===ee.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var JD=(e,t)=>!Pe(e)&&!Pe(t)&&K(t.name)!==K(e.name)?e:void 0;function QD(e,t){let n=YS(),{byCode:o,byNear:r,byName:s,byFormer:i}=qS(t),a=e.lines.map(m=>YD(m,t[o.get(j(
m.unit.code))??-1])),c=XD(e.has),u=new Map,d=new Map,p=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let l=wa([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[v({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{let b=j(h.code),k=Za(h.code),S=l[y].filter(
U=>oh(U)&&U.problem.key!=="roster.codeTwice").map(Hi),R=u.get(b);R!==void 0&&R!==m&&S.push(v({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let T=o.get(b),C=T===void 0&&b?t[r.get(k)??-1]:
void 0,g=d.get(k);C?S.push(v({key:"roster.nearCode",with:{code:C.code,name:C.name}})):T===void 0&&b&&g&&R===m&&S.push(v({key:"roster.nearLine",with:g}));let f=T===void 0?t[i.get(b)??-1]:JD(t[T],h);if(
f&&S.push(v({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!g&&d.set(k,{line:m,code:h.code}),S.length){n.rejected.push({line:m,text:XS(h.code,h.name),why:S});return}let x=K(h.name),O=
p.get(x),L=s.get(x);O?n.notes.push({line:m,text:v({key:"roster.sameNameLine",with:{...O,name:h.name}})}):L!==void 0&&L!==T&&n.notes.push({line:m,text:v({key:"roster.sameName",with:{name:h.name,code:t[
L].code}})}),O||p.set(x,{line:m,code:h.code});for(let U of l[y])oh(U)||n.notes.push(QS(m,h.code,U));if(T===void 0){n.added.push({line:m,unit:h});return}let W=t[T],De=c.filter(U=>U!=="code"&&h[U]!==W[
U]);if(De.length===0){n.same+=1;return}let{code:rt,...at}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:T,unit:{code:W.code,...at},code:W.code,name:h.name,columns:De.map(U=>{
let We=yt[U].heading;return h[U]===""?v({key:"roster.emptied",with:{column:We,was:W[U]}}):We}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var eR=100,eI=2e4,tR=2e3,tI=()=>_s(P(),P().check(re(tR)));function nR(e){if(e.lines.length===0)return[Y({key:"roster.empty"})];if(e.lines.length>eI)return[Y({key:"roster.tooLong"})];let t=
ix(tI),n=e.lines.find(({unit:o})=>!t(o));return n?[Y({key:"roster.cellLong",with:{line:n.line,most:tR}})]:e.missingColumns.map(o=>Y({key:"roster.needColumn",with:{column:o}}))}function oR(e,{text:t}){
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=rh(t),o=nR(n);if(o.length)return Ee(o);let r=sh(n,e.table("units").rows);return $({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:ih(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,eR),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,eR)}})}function ih(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":v({key:"roster.changes",with:{...n,added:t.length}})}var nI=8;function oI(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>nI?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function rI(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:ih(t,n)}}}]),e.putTyped("units",oI(n,e.table(
"units").rows));let o=Vn(V.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),wn(e,!0),e.readyLines()}
function rR(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=rh(t),o=nR(n);return o.length?Ee(o):he(e,()=>{let r=sh(n,e.table("units").rows),s=ih(n,r);return rI(e,n,r),$({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??w({key:"workbook.busy"})}var sR=e=>({key:"round.empty",with:{label:st(e)}}),sI=e=>({key:"setting.empty",with:{
label:e}});function iR({state:e,today:t,forecast:n,zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:p,dropped:l,quotaPerDay:m}=n,h=M(n.last),y=
c.testTo.join(", "),b=qc(c),k=!!a.dueBefore&&!!c.lettersFrom&&!b,S=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>He(C)&&!C.emails.length).length,T=e.units.filter(C=>He(C)&&
C.returned.length>Do(C).length).length;return{refuse:gs([!a.dueBefore,sR("dueBefore")],[!c.lettersFrom,sR("lettersFrom")],[!Po(u).length,Nl],[b,{key:"letter.testAddress",with:{text:y}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase()&&!i,{key:"letter.otherRunner",with:{email:s}}],[k&&!S&&p>0,{key:"letter.cannotFinish",with:{units:p,quota:m,last:
h}}]),warn:gs([S,{key:"letter.startLate",with:{last:h}}],[l>0&&!p,{key:"letter.tight",with:{letters:l,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[T>0,{key:"letter.noReason",with:{
units:T}}],[!!y&&!b,{key:"letter.testMode",with:{to:y}}],[!d.trim(),sI(ke.contact.label)])}}var cR=21,aR=100,iI=400;function Xt(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(Ys(e,
t),n(dr(e,t)))}function dr(e,t){let n=t.quota(),o=t.post(),r=ii(e.compileSettings(),e.round()),s=td(e,t,void 0,n),i=jr(o.ledger,s.register,s.round);return{office:e,post:t,quota:n,remembered:o,state:s,
troubles:r,holds:s.settings.lettersOn&&!r.length?Zr(Ve(e),o,i):[]}}var ah=e=>e>aR?iI:aR;function Ga({office:e,state:t,quota:n},o=e.today){let r=no(t),s=Qn(t.units),i=[];for(let a=0;a<=cR;a+=1){let c=
Q(o,a),{go:u,held:d}=Cr(oo(t,c,r,s).letters,Math.min(c===e.today?n:1/0,ah(n)),t.settings.quotaReserve);u.forEach(p=>r.assume(p,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}return i}
var Si=(e,t)=>oo(e.state,e.office.today).letters.find(n=>n.key===t)??Ga(e).flatMap(({go:n})=>n).find(n=>n.key===t),aI=/^(?:stores|mail|triggers|values)\./;function cI(e){let t=e.googleDiffers(
).filter(n=>aI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Ud({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=Bk(o,e.today,Q(e.today,cR),ah(r),
Math.min(r,ah(r))),{refuse:c,warn:u}=iR({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ne(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...cI(e),...c],warn:u}}var uR=60,uI=40,
ch=(e,t)=>({key:e.key,kind:me(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function dI({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;
return{day:e,words:ht(e),counts:$a({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,uR).map(s=>ch(s,o)),more:Math.max(0,t.length-uR)}}function lI({office:e,state:{units:t}}){let n=new Map(
t.map(({code:r,name:s})=>[r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,
unit:i,to:a,subject:c,state:u,at:d,why:p}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:p}));return{unknown:o.filter(({state:r})=>r===pe.unknown),recent:
o.slice(0,uI)}}var Ha=e=>Y(e);function pI({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>Ha(i));return{plan:
r("plan"),ledger:r("ledger"),preview:v(ti(t,e.today)),mark:Qu(Ve(e))}}function is(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=Ud(e,!1),i=Wv(e);return{on:o.settings.lettersOn&&
n!=="",runner:n,me:Ne(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...jv(e)].map(Ha),held:pI(e),refuse:r.map(Ha),warn:[...s,
...i?[i]:[]].map(Ha),health:Zv(e).map(Ha),days:Ga(e).map(a=>dI(a,o)),...lI(e)}}var uh=(e,t,{key:n})=>Xt(e,t,o=>{let r=Si(o,n),s=Ne(e.visitor());if(!r||!s)return w({key:"letter.gone"});if(
o.quota<1)return w({key:"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],...Br(i,o.state),
senderName:a||o.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:s}})}return $({to:s})}),dh=(e,t,{key:n})=>Xt(e,t,o=>{let r=Si(o,n);if(!r)return w({key:xo(o.remembered,
e.now)?"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=Qp(e,t,(a,{register:c})=>Bt(c.get(n)?.state)?[]:[s],`${Hp}: ${Ne(e.visitor())}`);return i?i.held?w(
i.stopped??{key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?w({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),$({did:i.did})):w({key:"letter.busy"})}catch(i){if(
i instanceof tr)return w({key:"workbook.busy"});if(i instanceof nr)return w(i.problem);throw i}});function dR({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ne(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=Vu(c).get(n);if(u===void 0&&!s)return w({key:"letter.gone"});let d=u===void 0?void 0:Tr(c[u].state);return o(d)?(Bn(e,new Map([[n,{...s&&u===void 0?Vt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),Uk(e,t,n,Bt(d)),$({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var lh=(e,t,{key:n})=>Xt(e,t,o=>dR(o,n,r=>!Bt(r),{state:pe.skipped,why:q.skipped},
Si(o,n))),ph=(e,t,{key:n,wasSent:o})=>Xt(e,t,r=>dR(r,n,s=>s==="unknown",o?{state:pe.sent,why:q.wasSent}:{state:pe.lapsed,why:q.wasNotSent}));function lR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:r})}var mh=(e,t,{mark:n})=>Xt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return w({key:"letter.nothingHeld"});let r=Ve(e);return n!==Qu(r)?
w({key:"letter.changedAgain"}):(t.setConfirmed(Pt(r)),lR(t),e.log([{what:{key:"log.planConfirmed"}}]),$(is(dr(e,t))))});function mI(e,t,n){let o=Cs(e),r=new Map(e.units.map(({code:c})=>[Et(c),c])),s=
new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=gy({...e,register:s},n.today).map(({key:c})=>c),a=q.countedAsSent(Ne(n.visitor()));return new Map([...t,...i].map(c=>{let u=
o.read(c),d=u&&me(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:pe.sent,at:n.now,why:a}]}))}var hh=(e,t,{as:n})=>Xt(e,t,({holds:o,remembered:r})=>o.some(({
about:i})=>i==="ledger")?xo(r,e.now)?w({key:"letter.busy"}):(r.inFlight&&nd(e,t),t.alone(e,()=>{let i=Hr(e,Je(e,e.table("accounts").rows)),a=jr(t.ledger(),i.register,i.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&Bn(e,mI(i,c,e)),e.settle(),Yu(e,t)})?(lR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(is(dr(e,t)))):w({key:"workbook.busy"})):w({key:
"letter.nothingHeld"}));function hI({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===ke.lettersOn.label);return a<0?!1:(
e.putTyped("settings",[{index:a,cells:{value:r?vt.yes:vt.no}}]),r&&t.setConfirmed(Pt(Ve(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",hour:0,
since:""}),!0)})?.value??!1}var gh=(e,t,{on:n,takeOver:o})=>Xt(e,t,r=>{let s=n?Ud(r,o).refuse:[];if(s.length)return Ee(s.map(a=>Y(a)));let i=t.me();return n&&t.setTrigger(r.state.settings.sendHour),
hI(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(is(dr(e,t)))):w({key:"workbook.busy"})});function gI({
office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ne(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(
s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var Kd=(e,t)=>Xt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&nd(e,t),$(is(gI(n)||o?dr(e,t):n))}),pR=(e,t,{key:n}
)=>Xt(e,t,o=>{let r=Si(o,n);if(!r)return w({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=Br(r,o.state,"staff");return $({...ch(r,o.state),subject:s,html:i,text:a,zalo:Nk(r,o.state),
attachments:c.map(({name:u})=>u)})});var mR=({reason:e,code:t})=>`${Zs[e]}${t&&` (${t})`}`;function hR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:_e(
a.email).emails.map(Oe)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=nk(t,a=>o.has(Oe(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Oe(a.email))).map(({code:c,name:u}
)=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:mR(u)})),delayed:s}}function gR(e,{text:t}){if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let{lines:n,delayed:o}=hR(e,t);return $({lines:n,delayed:o})}function fI(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,i)=>s.unit.trim(
)===t&&Tr(s.state)==="sent"&&_e(s.to).emails.some(c=>Oe(c)===Oe(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function fR(e,t,{text:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=t.alone(e,
()=>{let{found:r}=hR(e,n);if(r.length===0)return $({marked:0});let{refused:s}=t.post(),i=Object.assign(Object.create(null),s);for(let{unit:a,bounce:c}of r){let d=[...(i[a]?.why&&i[a].email.split(
", ")||[]).filter(p=>Oe(p)!==Oe(c.email)),c.email];i[a]={email:d.join(", "),day:e.today,why:c.reason}}e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of r){
let u=fI(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:pe.bounced,why:mR(c),at:e.now}}])}return t.setRefused(i),$({marked:r.length})});return o?o.value:w({key:"workbook.busy"})}var yR=(
{unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var yI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Va=e=>e==="proved"?void 0:yI[e];function bR(e){let t=Gr(e);return t==="none"||t==="unproved"?void 0:Va(t)}var qa=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Bd(e){let t=qa(e);if(t)return w(t);let{webAddress:n,linkOnly:o}=e.settings(),r=Gr(e),s=Va(r),i=e.proof(),a=e.staff(),c=e.refusedAddresses();return $({door:r,says:s?v(s):"",address:n,host:vc,
...i?{proof:{runsAs:i.runsAs,version:i.version,at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(u=>!jn(u,a)&&u!==e.owner()),units:e.table("units").rows.filter(({code:u,
name:d})=>u.trim()&&d.trim()).map(u=>({code:u.code.trim(),name:u.name,hasEmail:Iu(u,c).length>0})),isGuarded:e.isGuarded()})}function wR(e){let t=qa(e);if(t)return w(t);let{webAddress:n}=e.settings(),
o=e.linkKey();if(!n)return w({key:"link.noAddress"});if(!o)return w({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+qp,address:ui(n)});return $({url:Xp(n,r),minutes:qp/6e4})}
function kR(e,{unit:t}){let n=qa(e);if(n)return w(n);let o=Va(Gr(e));if(o)return w(o);let r=e.table("units").rows.find(l=>l.code.trim()===t.trim()),s=r&&ri(e)?.(t,"unit");if(!s)return w({key:
"link.noRow"});let i=e.settings(),{department:a,contact:c}=i,u=e.round(),d=u?.document??"",p=Fn(r,u,e.today);return $({url:s,message:yR({unit:r.name,guidance:d,department:a,contact:c,deadline:p,url:s}
)})}function xR(e,{unit:t}){let n=qa(e);return n?w(n):he(e,()=>{let r=e.table("units").rows.findIndex(s=>s.code.trim()===t.trim());return r<0?w({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{
key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:r,cells:{link:e.newId()}}]),$({}))})??w({key:"workbook.busy"})}function vR(e){let t=qa(e);return t?w(t):he(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),$({})))??w({key:"workbook.busy"})}var bI={show:10,correct:10,export:10,withdraw:15,erase:20},wI=2,kI=(e,t)=>Mi(e)%6!==0&&!t.includes(e),fh=(e,t)=>kI(e,t)?e:fh(Q(e,
1),t),SR=(e,t,n)=>fh(Q(t,bI[e]),n);function RR(e,t){let n=e;for(let o=wI;o>0;o-=1)n=fh(Q(n,1),t);return n}var jd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),Ri=(e,
t)=>`${t}${Math.max(0,...e.map(({id:n})=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var yh=(e,t,n)=>n.map(({sentence:o})=>({subject:e,right:t,says:o})),xI=new Set(["health.unknown","health.failed",
"health.trouble","health.noTrigger","health.stalled","health.stalledOther","health.hour","health.hourOther"]),vI=new Set(["letter.otherRunner"]);function SI(e,t){let n=Kd(e,t);if(!n.ok)return yh(
"letters",!1,n.problems);let{stopped:o,refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({key:l})=>xI.has(l),d=({key:l})=>vI.has(l),p=[...o,...r,...c,...s].filter(l=>!d(l));
return[...yh("letters",!1,[...p,...a.filter(u)]),...yh("letters",!0,[...s.filter(d),...a.filter(l=>!u(l))])].filter((l,m,h)=>h.findIndex(({says:y})=>y===l.says)===m)}function RI(e){
return e.googleChecked()?e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Yr[t]} ${bi[t.slice(0,t.indexOf("."))]??""}`.trim()})):[{subject:"google",right:!1,says:v({key:
"google.neverChecked"})}]}function OI(e){try{return jd(e.table("requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:"requests",right:!1,says:v({key:"personal.overdue",
with:{id:n,kind:o,due:M(r)}})}))}catch(t){if(!(t instanceof se))throw t;return[{subject:"requests",right:!1,says:v(t.problem)}]}}function OR(e,t){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let n=Bd(e);if(!n.ok)return n;let{door:o,says:r,editors:s}=n.value;return $({lines:[...SI(e,t),...OI(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...RI(e)],editors:s})}
var Oi=q.erased,TR=2,CR=9,wh=/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,kh=/\+?\d[\d\s().-]{6,}\d/g,xh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),Oo=e=>[...new Set(e)].filter(Boolean);
function $R(e){let t=Oo((e.match(wh)??[]).map(Oe)),n=e.replace(wh," "),o=Oo((n.match(kh)??[]).map(xh)).filter(s=>s.length>=CR),r=Oo(n.replace(kh,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(
" ").length>=TR);return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function vh(e,t,n){let o=Er(t);return{names:Oo([K(e)]).filter(r=>r.split(" ").length>=TR),phones:Oo([xh(o.ok?
o.display:t)]).filter(r=>r.length>=CR),emails:Oo(_e(n).emails.map(Oe))}}var bh=(e,t)=>e.some(n=>t.includes(n));function LR(e,t){return bh(e.emails,t.emails)||bh(e.phones,t.phones)?!0:!(
e.emails.length>0&&t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&bh(e.names,t.names)}var Xa=(e,t)=>({names:Oo([...e.names,...t.names]),phones:Oo([...e.phones,...t.phones]),emails:Oo([
...e.emails,...t.emails])}),TI=/[\p{L}\p{M}]/u;function CI(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(
s>n.length)continue;let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];TI.test(a)&&K(a)===r&&n.splice(o,s-o,i+Oi+c,...Array(s-o-1).fill(""))}
return n.join("")}function as(e,{names:t,phones:n,emails:o}){let r=o.length?e.replace(wh,i=>o.includes(Oe(i))?Oi:i):e,s=n.length?r.replace(kh,i=>n.includes(xh(i))?Oi:i):r;return CI(s,t)}var Ti=(e,
t)=>e!==""&&as(D(e),t)!==D(e),Sh=(e,t)=>as(e,t).split(/[,;\n]/).filter(n=>!n.includes(Oi)).map(n=>n.trim()).filter(Boolean).join(", ");var AR="YC",_R=()=>P().check(Nn(/^[\w-]{1,20}$/)),PR=()=>E({id:
_R(),kind:dt(Object.keys(wr)),received:P().check(re(40)),isDone:It()}),Rh=()=>ce(_R()),$I=300;function ER(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings(),o=jd(t);return{open:o.slice(0,
$I).map(({id:r,kind:s,received:i,due:a})=>{let c=i&&RR(i,n);return{id:r,kind:s,received:M(i),answerBy:c>=e.today?M(c):"",due:M(a),isOverdue:a< e.today}}),count:o.length,overdue:o.filter(({due:r}
)=>r< e.today).length,next:Ri(t,AR)}}function MR(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):$(ER(e))}function Wd(e,t,n,o,r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=
s.findIndex(u=>u.id===t&&u.kind===wr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,cells:{doneOn:i}}]);return}let c={id:s.some(u=>u.id===t)?Ri(s,AR):t,kind:wr[n],received:o,due:SR(n,o,
e.settings().holidays),doneOn:i,who:vo(e.visitor())};e.append("requests",[c])}function NR(e,{id:t,kind:n,received:o,isDone:r}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let s=o.trim(
)?be(o):e.today;return!s||s>e.today?w({key:"personal.day"}):he(e,()=>(Wd(e,t,n,s,r),$(ER(e))))??w({key:"workbook.busy"})}var Ya=({phones:e,emails:t})=>[...e,...t],DR=(e,t)=>e===t||e.endsWith(` ${t}`),
LI=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>DR(n,o)||DR(o,n)));function IR(e){let t=new Set,n=new Map,o=i=>{let a=n.get(i)??new Set;return n.set(i,a),a},r=({
units:i,keys:a})=>[...Ya(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>LI(h.keys,c)),l=d.length===1||
c.names.length>0&&Ya(c).length>0?d:[],m=l.reduce((h,y)=>({ids:[...h.ids,...y.ids],units:[...new Set([...h.units,...y.units])],keys:Xa(h.keys,y.keys)}),{ids:[i],units:[a],keys:c});for(
let h of l)t.delete(h),r(h).forEach(y=>o(y).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)Ya(i.keys).length&&s(i,Ya(i.keys));for(let i of e)!Ya(i.keys).length&&i.keys.names.length&&
s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var Ja=({name:e,phone:t,email:n})=>vh(e,t,n),Zd=({second:e,secondPhone:t})=>vh(e,t,""),AI=["second","secondPhone"],Gd=e=>`${e}/2`,Ci=(e,
t)=>e.some(n=>t.includes(n));function _I(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Qe(t,n);return[{id:r,unit:o,keys:Ja(t)},{id:Gd(r),unit:o,keys:Zd(t)}]})}function PI(e,t){let n=new Map(t.map(
(o,r)=>[Qe(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:a?i.secondPhone:
i.phone,email:a?"":i.email,units:r,rows:o.length}})}function EI(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(Ci(u.names,e.names)||Ci(u.phones,e.phones)||Ci(u.emails,e.emails))),r=new Set(
t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(Xa,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(u=>!s.phones.includes(u)),emails:e.emails.filter(u=>!s.emails.includes(u))},a=
new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||LR(u,i);return{person:e,isOf:c,sought(u,d,p,l){if(o.length===0)return e;if(
u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=Qe(m,p),y=c(Ja(m),h),b=c(Zd(m),Gd(h));return zi.includes(l)?y?e:i:AI.includes(l)?b?e:i:y||b?e:i}}}function Oh(e,t,n){let o=$R(t);
if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=IR(_I(r)),i=s.filter(({keys:m})=>Ci(m.phones,o.phones)||Ci(m.emails,o.emails)),a=s.filter(({keys:m})=>Ci(
m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{is:"nobody",why:{key:"personal.unclear"}};if(!n&&
u.length>1)return{is:"several",people:PI(u,r)};let p={...o,names:[]},l=d.map(({keys:m})=>m).reduce(Xa,n?p:o);return{is:"one",whose:EI(l,d,s)}}var zR=300,MI=50,FR={people:[],peopleCount:0,places:[],
more:0,rows:[],copy:""},NI=["accounts","units","letters","calls","fakes","log","settings"],DI=(e,t)=>e.table(t).rows,II=(e,t)=>V[e].columns[t]?.heading??t,zI=["id","rowId","approved","consentMark",
"addressKey","mask","label","help"],KR=e=>!zI.includes(e);function FI(e,{sought:t}){return NI.flatMap(n=>DI(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>KR(s)&&Ti(i,t(n,o,r,s))).map(([s,
i])=>({tab:V[n].title,line:je(r),column:II(n,s),text:Jt(i),unit:(o.unit??o.code??"").trim()}))))}function BR(e,{text:t,who:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=Oh(e,t,
n);if(o.is==="nobody")return w(o.why);if(o.is==="several")return $({...FR,people:o.people.slice(0,MI),peopleCount:o.people.length});let{whose:r}=o,s=FI(e,r),i=e.table("accounts").rows.flatMap((c,
u)=>r.isOf(Ja(c),Qe(c,u))?[{rowId:Qe(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(u=>u.replace(/\s+/g," ")).join(
"\u0009");return $({...FR,places:s.slice(0,zR),more:Math.max(0,s.length-zR),rows:i,copy:[a(Kg),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}function UI(e,t,{isOf:n,sought:o}){
let r=Qe(e,t),s=n(Ja(e),r),i=s&&bt(e.kind)===N.person,a=n(Zd(e),Gd(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>KR(u)).map(([u,d])=>[u,as(d,o("accounts",e,t,u))])),...s?{
...Object.fromEntries(zi.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{pageName:"",address:"",
addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&Ti(e.by,o("accounts",e,t,"by"))?{by:Oi}:{}}}var KI=(e,t)=>({email:Ti(e.email,t)?Sh(e.email,t):e.email,phone:Ti(
e.phone,t)?Sh(e.phone,t):e.phone,note:as(e.note,t),faults:as(e.faults,t)});function Th(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[d]);return n+=u.length,
u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[c]??e[i][c]]))})),cells:n}}
var UR=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:Object.fromEntries(r)}]:[]});function BI(e,t){let{refused:n}=e.post(),o=
Object.entries(n).filter(([,{email:r}])=>!Ti(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var jI=["letters","calls","fakes","log"];function WI(e,t,n){let o=Th(e.table(
"accounts").rows,(a,c)=>UI(a,c,n)),r=Th(e.table("units").rows,(a,c)=>KI(a,n.sought("units",a,c,"note"))),s=jI.map(a=>({tab:a,...Th(e.table(a).rows,(c,u)=>Object.fromEntries(Object.entries(c).map(([d,
p])=>[d,as(p,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",r.changes);for(let{tab:a,changes:c}of s)e.putOwn(a,c);BI(t,n.person);
let i=zi;return e.putTyped("accounts",UR(o.changes,a=>!i.includes(a))),e.putTyped("accounts",UR(o.changes,a=>i.includes(a))),wn(e,!0),$({rows:o.changes.length,cells:[o,r,...s].reduce((a,{cells:c}
)=>a+c,0)})}function jR(e,t,{text:n,who:o,request:r}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let i=Oh(e,n,o);if(i.is==="nobody")return w(i.why);if(
i.is==="several")return w({key:"personal.several",with:{count:i.people.length}});let a=WI(e,t,i.whose);return r&&Wd(e,r,"erase",e.today,!0),a})??w({key:"workbook.busy"})}function ZI(e,t){let n=
e.table("accounts").rows.flatMap((r,s)=>t.includes(Qe(r,s))&&r.consentMark?[{index:s,cells:{consent:Eu(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(Qe(r,s))&&Mu(
r.consent));return n.length===0?o?$({rows:0,cells:0}):w({key:"personal.noConsent"}):(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),wn(e,!0),$({rows:n.length,
cells:n.length*2}))}function WR(e,{rowIds:t,request:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let r=ZI(e,t);return n&&r.ok&&Wd(e,n,"withdraw",e.today,!0),r})??w({key:
"workbook.busy"})}function $i(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var ot={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ue=(e,
t,{bold:n,italic:o,size:r=ot.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:{},...i?{rule:i}:{}}),ZR=e=>Array.from({
length:e},()=>ue("","center",{size:ot.body}));var GR=e=>e.normalize("NFC").toUpperCase(),lr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[ue(GR(e),"center",{size:ot.heading}
)]:[],ue(GR(t)||"…………………………","center",{size:ot.heading,bold:!0,rule:.4}),...n.map(o=>ue(o,"center",{size:ot.heading}))],right:[ue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:ot.heading,bold:
!0}),ue("Độc lập - Tự do - Hạnh phúc","center",{size:ot.motto,bold:!0,rule:1})]});function pr(e,t,n){let[,o="",r=""]=t.split("-"),s=+o<=2?o:String(+o);return t?`${e||
"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var mr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ue("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((o,r)=>ue(`- ${o}${r===n.length-1?".":";"}`,"left",{size:ot.recipients}))],right:[ue(e,"center",{bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],...ZR(4),ue("………………………………","center",{
bold:!0})]});function Ch(e,t,n){let o=fu(e.address),r=be(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",field:"foundOn"}],
.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?ln(...s):Ln({address:o.canonical,
foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function HR(e,t,n){let o=Ch(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",align:
"justify",size:ot.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return Ln({name:"Bao trang gia mao",landscape:!1,blocks:[lr({above:e.above,name:e.federation}),ue(pr(e.place,e.today,""),
"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:ot.title}),ue("Kính gửi: …………………………………………","center"),ue(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c(
"Ngày phát hiện",M(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ue(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),mr("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var qR=["accountName","pageName","address","name","office","phone","email"],VR=["name","office","phone","email"],GI=e=>e.kind===N.none?["",
`${N.none} tài khoản. ${e.reason}`,"","","","",""]:qR.map(t=>e[t]),HI=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:Se[n].heading,down:
2})),{text:"Thông tin người quản trị",across:VR.length}],VR.map(n=>({text:Se[n].heading}))],lines:[...e.map(n=>({cells:GI(n)})),...Array.from({length:t},()=>({cells:qR.map(()=>"")}))]}),VI=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",cs=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>Yt(t.pageName||t.accountName,n.pageName||
n.accountName));function XR(e,t,n){let o=cs(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[lr({above:t.above||
e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:ot.title}),ue(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:ot.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},HI(o,n&&o.length?0:4),ue(pr("",r&&H(r),e.today.slice(0,4)),
"right",{italic:!0}),mr(VI(t),"",["Như kính gửi","Lưu: VP"])]}}function YR(e){let t=(n,o)=>Yt(n.unit.name,o.unit.name);return[...$i(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:Yt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var JR=(e,t,n)=>[lr({above:e.above,name:e.federation}),ue(pr(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{bold:!0,size:ot.title}),ue(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:ot.body}})],QR=e=>mr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),qI=({unit:e})=>e.status||"Không phải báo cáo";function eO(e,t){let n=0,o=YR(t).flatMap(([u,d])=>[{across:u||`Trực thuộc ${e.federation}`},...d.flatMap(p=>{n+=1;let l=[
String(n),p.unit.name],m=[p.unit.first?M(p.unit.first.slice(0,10)):""],h=cs(p.rows);return h.length===0?[{cells:[...l,qI(p),"","","","",...m]}]:h.map((y,b)=>({cells:[...b===0?l:["",""],
y.kind===N.none?`${N.none}. ${y.reason}`:y.pageName||y.accountName,y.address,y.name,y.office,[y.phone,y.email].filter(Boolean).join(`\n`),...b===0?m:[""]]}))})]),{required:r,reported:s,fix:i,missing:
a}=Or(t.map(({unit:u})=>({...u,isCounted:u.counted==="1"}))),c=t.flatMap(({rows:u})=>cs(u)).filter(({kind:u})=>u!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...JR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:yt.name.heading},{text:Se.pageName.heading},{text:Se.address.heading},{
text:Se.name.heading},{text:Se.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ue(`Tổng số: ${r} đơn vị phải báo cáo, ${s} đơn vị đã báo cáo, ${i?`${i} đơn vị cần sửa, `:
""}${a} đơn vị chưa báo cáo; ${c} tài khoản, trang, nhóm.`,"justify",{indent:!0}),QR(e)]}}function tO(e,t){let n=0,o=s=>s.review===Re.passed&&(s.kind===N.page||s.kind===N.group),r=YR(t).flatMap(([s,
i])=>{let a=i.flatMap(({unit:c,rows:u})=>cs(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});
return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...JR(e,"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{
text:yt.name.heading},{text:Se.kind.heading},{text:Se.pageName.heading},{text:Se.address.heading}]],lines:r},QR(e)]}}var XI=42;function nO(e,t,{code:n,name:o,url:r,last:s}){let i=to(e),a=Nf(
e.guidance),c=u=>ue(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:!1,blocks:[lr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Nt}${a&&` theo ${a}`}`]),ue(pr(e.place,
e.today,""),"right",{italic:!0}),ue(`Kính gửi: ${o}`,"center",{size:ot.title}),c(`${zo(e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{
text:"Thời hạn: "},{text:`trước ngày ${M(Q(s,1))}, tức chậm nhất hết ngày ${ht(s)}.`,bold:!0}]}]:[],c(
"Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:XI,label:
`Mã QR của ${o}`},ue(`Mã riêng của đơn vị, mở trang ${vc} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c(Rl("Giấy mời này",e)),mr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var oO=300,YI=100,rO=()=>E({what:dt(["invite","blank","filled","list","pages","fake"]),above:P().check(re(
2e3)),kind:ce(P().check(re(500))),status:P().check(re(100)),unit:P().check(re(an)),noEmail:ce(It()),fake:ce(E({address:P().check(re(2e3)),foundOn:P().check(re(100)),pageId:P().check(re(100)),does:P(
).check(re(2e3))}))}),JI=(e,t)=>_t(t).startsWith(_t(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function sO(e,t){let n=fn(e);return o=>JI(o.parent,t)?[]:n(o).map(({label:r})=>r)}function iO(e){
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:o})=>o.trim()),n=sO(t,e.settings().federation);return $({units:t.map(o=>({code:o.code.trim(),name:
o.name,above:n(o)[0]??"",kind:o.kind.trim(),status:o.status})).sort((o,r)=>Yt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>(
{id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(0,YI)})}function $h(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:
e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:e.today}}function QI(e,{above:t,kind:n,status:o,unit:r,noEmail:s}){let i=e.table("units").rows.filter(({code:d})=>d.trim()),a=sO(
i,e.settings().federation),c=$i(e.table("accounts").rows,d=>j(d.unit)),u=e.refusedAddresses();return i.map(d=>({unit:d,over:a(d),rows:c.get(j(d.code))??[]})).filter(d=>(!t||d.over.includes(t))&&(!n||
d.unit.kind.trim()===n)&&(!o||d.unit.status===o)&&(!r||j(d.unit.code)===j(r))&&(!s||Iu(d.unit,u).length===0)).map(({over:d,...p})=>({...p,above:d[0]??""}))}var Lh=e=>cs(e).find(({kind:t}
)=>t===N.page||t===N.group)?.address??"";function ez(e,t,n){let o=t.unit?n[0]:void 0,r=HR($h(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:Lh(o?.rows??[])});
return r.ok?$([r.value]):Ee(r.problems.map(s=>({...Y(s),row:s.field??""})))}function tz(e,t,n){let o=Va(Gr(e));if(o)return w(o);let r=ri(e),s=$h(e),{contact:i}=e.settings(),a=n.filter(({unit:c})=>Pe(
c)&&(t.unit!==""||c.status===_.missing)).flatMap(({unit:c})=>{let u=r?.(c.code,"unit"),d=Kt(c.extendedTo),p=Ye({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[nO(s,i,{code:c.code.trim(),
name:c.name,url:u,last:p})]:[]});return a.length?$(a):w({key:"paper.nothing"})}function aO(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=QI(e,t);if(t.what==="fake")return ez(
e,t,n);if(n.length===0)return w({key:"paper.nothing"});let o=$h(e);return t.what==="list"?$([eO(o,n)]):t.what==="pages"?$([tO(o,n)]):n.length>oO?w({key:"paper.tooMany",with:{count:n.length,most:oO}}):
t.what==="invite"?tz(e,t,n):$(n.map(({unit:r,above:s,rows:i})=>XR(o,{...r,above:s},t.what==="filled"?i:void 0)))}var cO="TG",uO=200,dO=()=>P().check(Nn(/^[\w-]{1,20}$/)),Qa=e=>P().check(re(e)),lO=(
)=>E({id:dO(),unit:Qa(an),address:Qa(2e3),foundOn:Qa(100),pageId:Qa(100),does:Qa(2e3)}),pO=()=>E({id:dO(),state:dt(Object.keys(Lo)),among:ce(Vo())}),nz=({kind:e})=>[N.page,N.group].some(t=>t===bt(e)),
oz=e=>(e.pageName||e.accountName||e.address).trim();function rz(e){let t=e.table("units").rows,n=fn(t),o=$i(e.table("accounts").rows,r=>r.unit.trim());return t.flatMap(r=>{let s=(o.get(r.code.trim(
))??[]).filter(nz);if(!r.code.trim()||!Pe(r))return[];let i=s.filter(u=>!xe(u)),a=i.find(u=>!u.name.trim())??(i.length?void 0:s.find(Vs)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:oz(c),
above:n(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,s)=>r.state.localeCompare(s.state)||on(r).localeCompare(on(s),"vi"))}var sz=({id:e,address:t,unit:n,genuine:o,foundOn:r,state:s,at:i,
who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:M(r),state:s,last:[M(i.slice(0,10)),a].filter(Boolean).join(", ")});function Ah(e,t={}){let n=e.table("fakes").rows.filter(({id:u})=>u),o=e.table(
"units").rows,r=fn(o),s=new Map(o.map(u=>[u.code.trim(),u])),i=n.map(u=>{let d=s.get(u.unit.trim());return{row:u,above:r(d),kind:d?.kind.trim()??"",state:u.state}}),a=i.filter(u=>uo(u,t)).map(({row:u}
)=>u),c=({state:u})=>+(u===Lo.handled);return{fakes:a.reverse().sort((u,d)=>c(u)-c(d)).slice(0,uO).map(sz),fakesCount:a.length,fakeChoices:co(i),next:Ri(n,cO)}}function mO(e,{fakes:t,...n}){if(
e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=rz(e),r=o.filter(s=>uo(s,n));return $({alone:r.slice(0,uO).map(({unit:s,page:i,state:a})=>({unit:s.code.trim(),name:s.name.trim(),page:i,
state:a,phone:s.phone.trim()})),count:r.length,choices:co(o),...Ah(e,t)})}function iz(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(
c=>n&&c.unit.trim()===n.code.trim()),r=Lh(o),s=Ch(t,{name:n?.name??"",address:r},e.today);if(!s.ok)return Ee(s.problems.map(c=>({...Y(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some((
{id:c,address:u})=>c===t.id&&u===s.value.address)||e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?Ri(i,cO):t.id,...s.value,unit:n.code.trim(),genuine:r,state:Lo.waiting,at:e.now,who:vo(e.visitor())}
]),$(Ah(e))}function hO(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>iz(e,t))??w({key:"workbook.busy"})}function gO(e,{id:t,state:n,among:o}){return e.visitor().is!=="staff"?
w({key:"who.staffOnly"}):he(e,()=>{let s=e.table("fakes").rows.findIndex(a=>a.id===t);if(s<0)return w({key:"paper.fakeGone"});let i={state:Lo[n],at:e.now,who:vo(e.visitor())};return e.putTyped(
"fakes",[{index:s,cells:i}]),$(Ah(e,o))})??w({key:"workbook.busy"})}var fO=300,yO=60;function az(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(
s)||xe(r))continue;let i=xr.flatMap(({key:c})=>Kc(r.mask,c)?[At(c)]:[]);Mn(r,e.markKey())==="returned"&&i.push(v({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Mt(r,
o))a.waiting+=1;else for(let c of i)a.columns.add(c);n.set(s,a)}return n}var cz=e=>e?[e.waiting?v({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?v({key:"below.fix",with:{columns:[
...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",ec=e=>Dc(Ss(e),e.status);function bO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=az(e,new Set(o.map(({code:d}
)=>d.trim()))),i=o.filter(d=>ec(d)||Ss(d)==="report"),a=o.filter(ec),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:ec(d),at:fe(d.first),missing:ec(d)?cz(s.get(
d.code.trim())):"",phone:r.superiorsFill?d.phone:""}),u=d=>ec(d)?d.status===_.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,p)=>u(d)-u(p)||Yt(d.name,
p.name)).slice(0,fO).map(c),more:Math.max(0,o.length-fO),mayFill:r.superiorsFill,text:a.length===0?"":v({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Fn(void 0,
e.round(),e.today),names:a.slice(0,yO).map(({name:d})=>d),more:Math.max(0,a.length-yO),ask:t.name}})}}var _h=({code:e,name:t})=>({code:e.trim(),name:t});function uz(e,t,n){let o=t.table("units").rows,
r=o.find(i=>i.code.trim()===e),s=r&&!Pe(r)?Ie(o).today(r)?.code.trim():void 0;return s&&Ua(s,n,o,t.settings()).may?s:e}function dz(e,t){let{rows:n}=e.table("accounts"),o=va(e);return[...Qo(n,
t.code.trim()).map(({row:r,index:s})=>zr(r,s,o)),...Ra(n,Sa(t,e.table("units").rows)).map(({row:r,index:s,from:i})=>({...zr(r,s,o),from:i}))]}function Hd(e,t){let n=e.visitor(),o=e.settings(),r=
e.table("units").rows,s=Ad(n,r),i=s.filter(Pe),a=i.length?i:s,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&uz(c,e,n),d=u===void 0?void 0:Ua(u,n,r,o);if(d&&!d.may)return w(d.why);let p=d&&
r.find(C=>C.code.trim()===d.over),l=_d(n,o);if(u===void 0&&a.length===0&&!l)return w(Ld(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:y,department:b,contact:k,notice:S}=o,R=m?dz(e,
m):[],T=vi(h,m,{isStaff:n.is==="staff",today:e.today,contact:k});return $({who:{email:Ne(n),isStaff:n.is==="staff"},unit:m&&{..._h(m),status:m.status,timeliness:m.timeliness},below:m&&!p?bO(e,m,Ie(
r)):void 0,fillsFor:p&&_h(p),yourUnits:a.map(_h),mayChoose:l,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:T===void 0,closedWhy:T&&Y(T),pending:R.filter(C=>C.pending&&
C.from===void 0).length,deadline:Fn(m,h,e.today),guidance:h?.document??"",federation:y,department:b,contact:k,notice:S,noticeId:Pu(S),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var lz=(e,
t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r})=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function wO(e){let t=e.visitor(),n=e.table("units").rows,o=Ad(t,
n),r=_d(t,e.settings())?n:o,{merged:s}=Ie(n);return $({units:r.filter(i=>i.code&&i.name&&Pe(i)).map(i=>{let a=lz(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var kO={dueBefore:
hs,graceUntil:be,lettersFrom:be};function hr(e){let t=n=>e[n].trim()&&kO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),
lettersFrom:t("lettersFrom")}}var xO=(e,t,n)=>No({...hr(e),id:t,state:Be.open,openedAt:n,closedAt:"",frozenAt:""}).round;function Vd(e,t){let n=hr(e),o=Object.keys(kO).filter(i=>e[i].trim()!==""&&n[
i]==="").map(i=>({key:"round.draftDay",with:{label:st(i),text:e[i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:
"round.draftEmpty",with:{label:st("dueBefore")},field:"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:M(s),due:M(r)},field:"graceUntil"}]:[],...r&&Ye({dueBefore:r})< t?[{key:
"round.past",with:{last:M(Ye({dueBefore:r}))},field:"dueBefore"}]:[]]}function vO(e,t,n){let o=Ye(e),r=Xe(n,o);return[...r< Mc?[{key:"round.soon",with:{last:M(o),days:r}}]:[],...t?[{key:
"round.stillOpen",with:{name:t.name}}]:[]]}function To(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>(e.compileSettings(),wo(e,t),n()))??w({key:"workbook.busy"})}var tc=
e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function qd(e,t){let n=new Map;for(let o of e){let r=El(o),s=r===void 0?"":tc(r);if(s===""||s===tc(t))continue;let i=n.get(s)??{name:
r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,r)=>r.count-o.count).map(o=>o.name)}function SO(e,t){let n=El(e),o=n===void 0?void 0:t(n);return o===void 0?e:ry(e,Et(o))}var Ph=
e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Eh=e=>jt(e).find(({round:t})=>t.state==="open"&&!wt(t)),Mh=e=>e.table("letters").rows.map(({key:t})=>t);function RO(e){let t=Eh(e);if(
!t)return{};let[n=""]=qd(Mh(e),t.round.name),o=e.table("accounts").rows.filter(Ph).length;return{ask:{says:Y({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var $t=
e=>Number(e)||0,Nh=e=>be(e)?M(be(e)):e,pz=({row:e})=>({required:$t(e.required),onTime:$t(e.onTime),reported:$t(e.reported),missing:$t(e.missing),accounts:$t(e.accounts)}),mz=({row:e})=>({required:$t(
e.dueRequired),onTime:$t(e.dueOnTime),reported:$t(e.dueReported),missing:$t(e.dueMissing),accounts:$t(e.dueAccounts)});function hz(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&
r.state==="open"&&wt(r),i=r.state==="closed"&&o.required!=="",{same:a,changed:c,added:u,stopped:d,silent:p}=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:Nh(o.dueBefore),
graceUntil:Nh(o.graceUntil),lettersFrom:Nh(o.lettersFrom),openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:mz(t)}:{},...i?{atClose:pz(t),answers:{
same:$t(a),changed:$t(c),added:$t(u),stopped:$t(d),silent:$t(p)}}:{},...s?{now:Yi(e.table("units").rows),answers:Gc(e.table("accounts").rows,r,$t(o.rowsAtOpening),Ts(e.table("units").rows))}:{}}}
function gz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:q.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let o=d=>{if(!d)return"";let p=cc(d,12);return p>t?M(p):""},{name:r,
document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(String(u),String(u+1)):q.roundOf(u+1),document:s,dueBefore:o(i),
graceUntil:o(a),lettersFrom:o(c)}}function gr(e){let n=[...jt(e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>hz(e,s,i===0)),
...r?{current:o.id}:{},suggested:gz(n[0],e.today),...RO(e)}}var OO=(e,t)=>To(e,t,()=>$(gr(e)));function TO(e,t,n,o){let r=jt(e),s=o===void 0?void 0:Un(e,o);if(o!==void 0&&!s)return;let i=hr(n),a=
o??xs((i.dueBefore||e.today).slice(0,4),r.map(({round:R})=>R.id)),c={...xO(n,a,s?.round.openedAt??e.now)},u=Vd(n,e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,p=e.table(
"accounts").rows,l=Ir(e,c,p),m=l.units.filter(({own:R})=>R.counted==="1").length,h=l.accounts.filter(({pending:R})=>R),y=Ts(e.table("units").rows),b=h.filter(({unit:R})=>!y.has(R)).length,k=u.length?[
]:fz(e,t,c,l,s===void 0);return{preview:{refuse:u.map(R=>Y(R)),warn:u.length?[]:vO(c,d,e.today).map(R=>Y(R)),says:[Y({key:"round.counts",with:{units:m,rows:b}}),...u.length||k.length?[]:[Y({key:
"round.noLetters"})]],required:m,rows:b,letters:k,mark:JSON.stringify([a,i,m,b,k.map(({day:R,count:T})=>[R,T])])},round:c,id:a,rowsInUse:h.length}}function fz(e,t,n,o,r){if(!e.settings().lettersOn||
!n.lettersFrom)return[];let i=Jp(e,o,n),a=r?{...i,register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return Ga({office:e,state:a,quota:
t.quota()},c).map(({day:u,go:d,held:p})=>{let l={};for(let{kind:m}of d)l[m]=(l[m]??0)+1;return{day:ht(u),count:d.length,says:$a({day:u,held:p,recipients:0,counts:l})}})}var CO=(e,t,{draft:n,of:o}
)=>To(e,t,()=>{let r=TO(e,t,n,o);return r?$(r.preview):w({key:"round.unknown"})});function $O(e,t,{draft:n,mark:o},r){let s=e.round(),i=TO(e,t,n,r);return i?s&&!wt(s)?{no:w({key:"round.unconfirmed"})}
:i.preview.refuse.length?{no:Ee(i.preview.refuse)}:i.preview.mark===o?i:{no:w({key:"round.changedAgain"})}:{no:w({key:"round.unknown"})}}var LO=(e,t,n)=>To(e,t,()=>{let o=$O(e,t,n,void 0);
return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{name:o.round.name}}}]),_k(e,t,{...hr(n.draft),id:o.id,state:Be.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(
o.rowsInUse)}),$(gr(e)))}),AO=(e,t,{id:n,...o})=>To(e,t,()=>{let r=Un(e,n);if(r&&r.round.state!=="open")return w({key:"round.notOpen"});let s=$O(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:
"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:r.index,cells:hr(o.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Pt(Ve(e))),un(e),$(gr(e)))}),_O=(e,t,{id:n})=>To(
e,t,()=>{let o=Un(e,n);return o?wt(o.round)?(o.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:o.round.name}}}]),Lk(e,t,o)),$(gr(e))):w({key:"round.unconfirmed"}):w({key:
"round.unknown"})}),PO=(e,t,{id:n})=>To(e,t,()=>{let o=Un(e,n);if(!o)return w({key:"round.unknown"});if(o.round.state==="closed"){if(!jt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return w({
key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:o.round.name}}}]),Ak(e,o)}return $(gr(e))});function yz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table(
"units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(yo).reduce((n,o)=>o< n?o:n,e.now)}function bz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!Ph(o))return[];
let s=yo(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(s),answer:Ge.added};return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function wz(e,
t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=SO(n.key,t);return r===n.key?[]:[{index:o,cells:{key:r}}]}))}function kz(e,t,n,o,r){let s=hr(t),i=jt(e).map(({round:d})=>d.id),a=jt(
e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=a?.round.id??xs((s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Be.closed,openedAt:n,closedAt:o,
rowsAtOpening:"0"}]);let u=Un(e,c);return No(u.row).round}var xz=(e,t,{draft:n})=>({name:n?.name.trim()||qd(Mh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:
n?.graceUntil??"",lettersFrom:""}),EO=(e,t,n)=>To(e,t,()=>{let o=Eh(e);if(!o)return w({key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=yz(e),u=i!==""&&i<=e.today&&i>H(a)?
`${i}T00:00:00`:e.now,d=xz(e,o,n),p=n.as==="two"?Vd(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(p.length)return Ee(p.map(y=>Y(y)));let l=n.as==="two"?kz(e,d,a,u,o):void 0;e.settle();
let m=y=>l!==void 0&&tc(y)!==tc(s);wz(e,y=>y===r||y===l?.id?y:m(y)?l.id:r),bz(e,y=>l&&y< u?l.id:r,a),e.settle(),l&&vz(e,l,u),bn(e,o,{openedAt:l?u:a}),e.settle(),t.keepLedger(Fr),Yu(e,t);let{confirmed:
h}=t.post();return h&&t.setConfirmed({...h,round:Pt(Ve(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:l?l.name:s}}}]),un(e),$(gr(e))});function vz(e,t,n){let o=Un(e,t.id);if(
o.row.required===""){let s=Ir(e,o.round,e.table("accounts").rows);Bu(e,o,s,n)}let r=e.table("units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{
extendedTo:""}}]:[])),e.settle()}var Dh=(e,t)=>e.trim()===t.trim();function MO(e,t,n){let o={...t.fields},r=[];for(let i of le){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];Dh(c,a)?o[i]=u:!Dh(u,
a)&&!Dh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,stopped:s,bothChanged:r}}var Sz=e=>{let t=Ne(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,
by:t,consentBy:t,recorded:()=>{}}},NO=200,Rz=30,zO=({code:e,merged:t},{unit:n})=>n.trim()===e||t.has(n.trim()),FO=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},Oz=(e,t)=>({...Vn(Se),unit:e,
usage:ye.active,rowId:t}),UO=(e,t)=>le.every(n=>e[n]===t[n])&&xe(e)===xe(t),Tz=(e,t)=>t.stopped&&e?void 0:Mr(t.fields),Cz=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:Yn(
e.usage)===ye.locked?ye.locked:ye.active}),KO=e=>({fields:Object.fromEntries(le.map(t=>[t,e[t]])),stopped:xe(e)});function $z(e,t){if(!t||!e.opened||cn(t)===e.version)return e;let{fields:n,stopped:o,
bothChanged:r}=MO(e.opened,e,KO(t));return r.length>0?e:{...e,fields:n,stopped:o,version:cn(t)}}function Lz(e,t,n,o){let r=n.findIndex((d,p)=>Qe(d,p)===e.rowId),s=r<0?void 0:n[r];if(s&&!zO(t,
s))return Y({key:"who.notYours"},{row:e.rowId});let i=$z(o.received(e,s,n),s);if(!s&&i.version!=="")return Y({key:"form.rowGone"},{row:i.rowId});let a=Tz(s,i),c=Cz(FO(t,s??Oz(t.code,i.rowId)),i,a);if(
!s)return{sent:i,reading:a,after:c,what:"added"};let u=UO(s,c)?"same":xe(c)&&!xe(s)?"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function Az({rowId:e,version:t},n,o,r,
s){let i=o.findIndex((l,m)=>Qe(l,m)===e),a=i<0?void 0:o[i];if(!a)return Y({key:"form.rowGone"},{row:e});if(!zO(n,a))return Y({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:
c,...KO(a)},p=!xe(a)&&!Mt(a,r)||cn(a)!==c?"confirmed":"same";return{sent:u,index:i,before:a,after:FO(n,a),what:p}}var _z=e=>({by:e.source===An.hand?"":e.by,at:fe(e.updated)}),Pz=(e,t)=>t.flatMap(({
before:n,index:o,sent:r,what:s})=>n&&s!=="same"&&cn(n)!==r.version?[{...zr(n,o,va(e)),..._z(n)}]:[]);function Ez(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(
n?.findings??[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:$o(o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function Mz(e,t,n){let o=e.some(({after:s})=>!xe(s)&&
s.kind!==N.none),r=new Set(e.map(({index:s})=>s));return o?Qo(n,t).filter(({row:s,index:i})=>s.kind===N.none&&!xe(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:cn(s),fields:s,
stopped:!0},index:i,before:s,after:{...s,usage:ye.stopped},what:"stopped"})):[]}var BO=({before:e},t)=>e?.unit.trim()!==t;function Nz(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...Qo(n,
t).map(({row:i,index:a})=>o.get(a)??i),...e.filter(i=>BO(i,t)).map(i=>i.after)].filter(i=>!xe(i)),s=r.filter(i=>i.kind===N.none);return s.length===0||s.length===r.length?[]:s.map(i=>Y({key:
"account.noneWithAccounts"},{row:i.rowId,field:"kind"}))}var Dz=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==N.none),Iz=(e,t)=>e.flatMap(({what:n,before:o}
)=>n==="confirmed"?Ku(o,t):[]);function zz(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c})=>a==="stopped"&&c?.kind!==N.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>BO(a,t)&&!xe(
a.after))||[...Qo(o,t),...Ra(o,n)].some(({row:a,index:c})=>!xe(s.get(c)??a));return r.length&&!i?[Y({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function Fz(e,t,n,o,r){let s=Pz(e,n);
if(s.length)return Ee(s.map(u=>Y({key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u})=>u==="added").length;if(i>0&&Qo(o,t.unit).length+i>NO)return w({key:"form.unitFull",with:{most:NO}}
);let a=e.markKey(),c=[...Iz(n,a),...Ez(n),...Nz(n,t.unit,o),...zz(n,r,o)];return Dz(n)&&!t.consent&&c.push(Y({key:"form.consent"},{field:"consent"})),c.length?Ee(c):void 0}var Uz=e=>[...new Set(
e.flatMap(({before:t,after:n})=>[...le.filter(o=>(t?.[o]??"")!==n[o]).map(At),...t&&t.usage!==n.usage?[At("usage")]:[]]))],DO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim(
)===n.unit.trim(),IO=e=>Object.fromEntries(Gg.map(t=>[t,e[t]]));function Kz(e,t,n,o){let r=e.markKey();if(!n.consent||!go(t)||!r)return{consent:"",consentMark:""};let s=jw(o,e.now,Kw(n.notice,
e.settings().notice));return{consent:s,consentMark:ba({...t,consent:s},r)}}function Bz(e,t,n,o,r){let s=e.visitor(),i=e.table("accounts"),a=e.round(),c=o.over?An.superior:An.form;for(let{before:l,
after:m,what:h}of t){let y={stops:xe(m),changes:l!==void 0&&!UO(l,m)},b=Pd(l,y,a);Object.assign(m,{updated:e.now,by:r.by,source:c,round:a.id,answer:b}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,
Kz(e,m,n,r.consentBy))}let u=i.rows.slice(),d=t.filter(l=>l.index===void 0);e.log([{what:o.over?{key:"log.formSuperior",with:{code:o.over}}:{key:a.state==="closed"?"log.formAfterClose":o.unlisted?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:Uz(t)}]);for(let l of t)l.index!==void 0&&(u[l.index]=l.after);let p=Fp(e,{accounts:[...u,...d.map(
l=>l.after)],units:[n.unit,...new Set(t.flatMap(({before:l})=>l?.unit.trim()??[]))],stamped:t.filter(DO).map(l=>l.index),typed:t.filter(l=>l.index!==void 0&&!DO(l)).map(l=>({index:l.index,cells:IO(
l.after)})),added:d.map(l=>IO(l.after))});return s.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>l?.review===Re.passed).map(({index:l})=>({index:l,cells:{review:""}}))),p}function jz(e,t,n,
o){let r=e.table("units").rows.find(d=>d.code.trim()===t.unit),s=e.settings(),i=new Map(o.accounts.map(({own:d,reading:p})=>[d.rowId,p])),{rows:a}=e.table("accounts"),c=va(e),u=[...Qo(a,t.unit).map(({
row:d,index:p})=>zr(d,p,c,i.get(d.rowId))),...Ra(a,Sa(r,e.table("units").rows)).map(({row:d,index:p,from:l})=>({...zr(d,p,c,i.get(d.rowId)),from:l}))];return{unit:{code:r.code.trim(),name:r.name,
status:r.status,timeliness:r.timeliness},recorded:n.map(({after:d,what:p})=>({rowId:d.rowId,title:d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:p})),rows:u,
pending:u.filter(({pending:d,from:p})=>d&&p===void 0).length,deadline:Fn(r,e.round(),e.today),pages:s.pages}}var Wz=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function Zz(e,{
consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!xe(o)&&go(o)&&!Wz(n)&&fo(o,e.markKey())!=="given"?{...n,what:"changed"}:n}function Gz(e,t){let{before:n,what:o,reading:r}=t;
return o==="same"&&n&&!xe(n)&&!Mt(n,e.round())&&Ku(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:t}function Hz(e,t,n){let o=n.refusal();if(o)return w(o);let r=e.table("units").rows,s=Ua(t.unit,
e.visitor(),r,e.settings());if(!s.may)return w(s.why);let i=e.round(),a=r.find(k=>k.code.trim()===t.unit),c={code:t.unit,merged:a?Sa(a,r):new Map},u=vi(i,a,{isStaff:e.visitor().is==="staff",today:
e.today,contact:e.settings().contact});if(u)return w(u);let d=e.table("accounts").rows,p=[...t.rows.map(k=>Lz(k,c,d,n)),...(t.confirm??[]).map(k=>Az(k,c,d,i,n))],l=p.filter(k=>"sentence"in k);if(
l.length)return Ee(l);let m=p.map(k=>Gz(e,Zz(e,t,k)));m.push(...Mz(m,t.unit,d));let h=Fz(e,t,m,d,c);if(h)return h;let y=m.filter(({what:k})=>k!=="same"),b=y.length?Bz(e,y,t,s,n):ak(e,t.unit);
return n.recorded(b),$(jz(e,t,m,b))}function Xd(e,t,n=Sz(e)){let o=t.confirm??[];if(t.rows.length+o.length===0)return w({key:"form.nothing"});if(t.rows.length>Rz)return w({key:"form.tooMany"});let r=[
...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?Ee([{key:"form.oldPage",sentence:v({key:"form.oldPage"})}]):he(e,()=>Hz(e,t,n))??w({key:"workbook.busy"})}var Ce=e=>P().check(re(
e)),Li=()=>Ce(an),Vz=e=>Se[e].report.group==="second",qz=()=>E(Object.fromEntries(le.map(e=>[e,Vz(e)?aa(Ce(2e3),""):Ce(2e3)]))),GO=()=>P().check(Nn(/^[~\w-]{1,40}$/)),zh=()=>{let e=qz();return E({
rowId:GO(),version:Ce(400),fields:e,stopped:It(),opened:ce(E({fields:e,stopped:It()}))})},Qd=()=>({rowId:GO(),version:Ce(400)}),Fh=()=>E({unit:Li(),consent:It(),notice:ce(Ce(40)),rows:zt(zh()).check(
re(60)),confirm:ce(zt(E(Qd())).check(re(300)))}),Sn=()=>E({}),Xz=()=>fb("as",[E({...Qd(),as:Ps("passed")}),E({...Qd(),as:Ps("returned"),comment:Ce(500),fields:zt(dt(le)).check(re(le.length))}),E({
...Qd(),as:Ps("undo"),was:E({review:Ce(100),comment:Ce(2e3),fixFields:Ce(2e3),approved:Ce(4e3)})})]),jO=()=>E({text:Ce(500),who:aa(Ce(50),"")}),Yd=()=>E({key:Ce(300)}),fr=()=>Ce(400),Ih=()=>E({name:
fr(),document:fr(),dueBefore:fr(),graceUntil:fr(),lettersFrom:fr()}),WO=()=>Ce(2e4),Jd=()=>Ce(40),qe=(e,t)=>({input:e,run:t}),ve=(e,t)=>qe(e,(n,o,r)=>t(n,r)),ZO={openForm:ve(()=>E({unit:ce(Li())}),
Hd),listUnits:ve(Sn,wO),saveReport:ve(Fh,(e,t)=>Xd(e,t)),keepDraft:ve(()=>E({unit:Li(),draft:Ce(6e4)}),vS),dropDraft:ve(()=>E({unit:Li()}),SS),checkAll:qe(Sn,bS),checkGoogle:ve(Sn,xS),overview:ve(Vo,
fS),callList:ve(Vo,iS),recordCall:ve(aS,cS),reviewQueue:ve(Vo,yS),decideReviews:ve(()=>E({decisions:zt(Xz()).check(np(1),re(dS))}),pS),previewRoster:ve(()=>E({text:Ce(4e6)}),oR),importRoster:ve(()=>E(
{text:Ce(4e6)}),rR),deskHealth:qe(Sn,OR),findPerson:ve(jO,BR),erasePerson:qe(()=>As(jO(),{request:Rh()}),jR),withdrawConsent:ve(()=>E({rowIds:zt(Ce(100)).check(re(200)),request:Rh()}),WR),
dataRequests:ve(Sn,MR),recordRequest:ve(PR,NR),pageSafety:ve(()=>As(Vo(),{fakes:ce(Vo())}),mO),recordFake:ve(lO,hO),setFakeState:ve(pO,gO),papersView:ve(Sn,iO),papers:ve(rO,aO),lettersView:qe(Sn,Kd),
previewLetter:qe(Yd,pR),sendToMe:qe(Yd,uh),sendNow:qe(Yd,dh),skipLetter:qe(Yd,lh),decideUnknown:qe(()=>E({key:Ce(300),wasSent:It()}),ph),confirmPlan:qe(()=>E({mark:Ce(2e3)}),mh),settleMemories:qe((
)=>E({as:dt(["sent","again"])}),hh),linksView:ve(Sn,Bd),testLink:ve(Sn,wR),unitLink:ve(()=>E({unit:Li()}),kR),replaceLink:ve(()=>E({unit:Li()}),xR),renewLinks:ve(Sn,vR),readReturned:ve(()=>E({text:Ce(
4e5)}),gR),markReturned:qe(()=>E({text:Ce(4e5)}),fR),"desk.rounds":qe(Sn,OO),"desk.roundPreview":qe(()=>E({draft:Ih(),of:ce(Jd())}),CO),"desk.openRound":qe(()=>E({draft:Ih(),mark:WO()}),LO),
"desk.changeRound":qe(()=>E({id:Jd(),draft:Ih(),mark:WO()}),AO),"desk.closeRound":qe(()=>E({id:Jd()}),_O),"desk.reopenRound":qe(()=>E({id:Jd()}),PO),"desk.confirmRounds":qe(()=>E({as:dt(["one",
"two"]),draft:ce(E({name:fr(),dueBefore:fr(),graceUntil:fr()}))}),EO),switchLetters:qe(()=>E({on:It(),takeOver:It()}),gh)},Yz=41e5;function HO(e,t,n,o){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(ZO,n))throw new Error("unknown call");if(typeof o!="string"||o.length>Yz)throw new Error("malformed body");let{input:r,run:s}=ZO[n];return s(e,t,ai(r,JSON.parse(
o)))}var us=["phone","email","secondPhone"];function Jz(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function Qz(e){let[,t,n]=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Uh=(e,t)=>t.trim()===""?t:e==="email"?Qz(t):Jz(t),Kh=(e,t,n)=>n!==""&&t.trim()===Uh(e,
n)?n:t,eF=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,tF=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Bh=e=>e.replace(eF,"•••").replace(tF,"•••");var VO=e=>us.includes(e);function qO(e){if(VO(e.field)){let{key:t,row:
n,field:o}=e;return{key:t,sentence:v({key:"link.stored"}),row:n,field:o}}return{...e,sentence:Bh(e.sentence)}}function nc(e,t){let n={...e.fields};for(let o of us)n[o]=Uh(o,e.fields[o]);return{...e,
version:t.rowMark(e.version),fields:n,says:e.says.map(qO),comment:Bh(e.comment),masked:us.filter(o=>e.fields[o].trim()!=="")}}var XO=(e,t)=>({...nc(e,t),by:e.by.startsWith(q.linkBegins)?e.by:""}),YO=(
e,t)=>VO(e.field)&&t.has(`${e.row??""} ${e.field}`)?qO(e):e,jh=(e,t,n)=>n.rowMark(cn(t))===e?cn(t):e;function JO(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let c of us){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=Kh(c,i[c],u[c]));a&&t&&(a.fields[c]=Kh(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?jh(
e.version,t,o):e.version}}function Wh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==ui(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}
function QO(e,{token:t,noSignIn:n}){let o=ts(e,t);if(o.is!=="test")return w({key:"link.refused"});let r=Wh(e,o.token);if(r)return w(r);if(!n)return w({key:"link.testNoTick"});let{webAddress:s}=
e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:q.testLink}]),
$({address:s,runsAs:c,version:a})))??w({key:"workbook.busy"})}function tT(e){let{federation:t,department:n,contact:o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:
r,contact:o}}var oc=class extends Error{constructor(n){super("no form");this.problems=n}};function eT(e,t){let n=Hd(e,{unit:t}),o=e.linkKey();if(!n.ok)throw new oc(n.problems);if(!n.value.unit||
!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>nc(c,o))}}function nF(e,t){return Ie(
t).today(e)?.name??""}function oF(e,t){let{superiorsFill:n}=e.settings();return Ie(e.table("units").rows).below(t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:
r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var rF=(e,t)=>Ie(e.table("units").rows).superior(t)?.name??"";function sF(e){let{closed:t}=oi(e);return t?ht(Q(t,Im)):""}function iF(e,t,{
token:n}){let{webAddress:o}=e.settings(),r=Wh(e,n),s=e.proof();return{office:tT(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:ui(o)===n.address?o:"",refused:r?v(r):"",
proved:s?.address===o&&s.version===e.built.version}}function el(e,{token:t,unit:n}){let o=ts(e,t),r={office:tT(e)};switch(o.is){case"refused":return{...r,state:"refused"};case"test":return iF(e,t,o);
case"gone":return{...r,state:"merged",unit:o.unit.name,into:nF(o.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:eT(e,o.unit.code.trim()),until:sF(e)};case"open":
return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:eT(e,n??o.unit.code.trim()),below:n===void 0?oF(e,o.unit):[],above:rF(e,o.unit)}}}var aF=80;function cF(e){let t=ha(e.slice(0,200)),
n=t.ok?t.name:D(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f=]|\d{3}/.test(n)?"":n.slice(0,aF)}function uF(e,t){let n=ts(e,t);return n.is==="open"?n.kind==="preview"?{key:
"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function dF(e,t,n,o,r,s,i){let a=q.byLink(t);return{refusal:()=>uF(e,r.token),received:(c,u,d)=>{let p=c,l=d.find((h,
y)=>Qe(h,y)===p.copiedFrom&&h.unit.trim()===n),m=JO(p,u,l,o);for(let h of us)m.fields[h]!==p.fields[h]&&i.add(`${p.rowId} ${h}`);return m},versionMeant:(c,u)=>jh(c,u,o),by:`${a} (${s})`,consentBy:
r.consent?`${s} (${q.consentBy[r.consent]}, ${a})`:"",recorded:c=>ju(e,c,({code:u})=>n===t&&u.trim()===t)}}function lF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>nc(o,t))}}:
Ee(e.problems.map(o=>YO(o,n)),e.conflicts?.map(o=>XO(o,t)))}function nT(e,t){let n=cF(t.sender),o=e.linkKey(),r=o?.read(t.token);if(!o||!r||r.kind==="test")return w({key:"link.refused"});if(
!n)return Ee([Y({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=new Set,p=Xd(e,{...u,unit:c,consent:a!==""},dF(e,r.unit,c,o,t,n,d));return lF(p,o,d)}
var oT=()=>P().check(re(an)),Zh=(e,t)=>({input:e,run:t}),Gh={linkOpen:Zh(()=>E({token:sd(),unit:ce(oT())}),(e,t)=>{try{return $(el(e,t))}catch(n){if(n instanceof oc)return Ee(n.problems);throw n}}),
linkSave:Zh(()=>As(gb(Fh(),{unit:!0,consent:!0,rows:!0}),{token:sd(),unit:ce(oT()),sender:P().check(re(400)),consent:dt(["","self","behalf"]),rows:zt(As(zh(),{copiedFrom:ce(P().check(re(60)))}
)).check(re(60))}),(e,t)=>nT(e,t)),linkConfirm:Zh(()=>E({token:sd(),noSignIn:It()}),QO)},rT=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Gh,e),pF=1e6;function sT(e,t){if(
typeof t!="string"||t.length>pF)throw new Error("malformed body");return ai(Gh[e].input,JSON.parse(t))}var iT=(e,t,n)=>Gh[t].run(e,n);var aT=e=>new Ct({who:$v(e),waitMs:5e3});function mF(e){let t=qr(
e),n=Wn(),{settings:o}=Jn(n?.settings??{}),{federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,department:s,guidance:a,contact:i};return e instanceof se&&
e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:v(t)}}function cT(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",o;try{o=el(aT(n),{token:n})}catch(
r){o=mF(r)}return Fv(o)}function uT(e,t){let n;try{let o=sT(e,t);return n=aT(o.token),JSON.stringify(iT(n,e,o))}catch(o){let r=qr(o);return n?.letGo(),JSON.stringify(w(r))}}function dT(e){ov(),hF(
e?.source)}function hF(e){try{let t=new Ct({book:e,waitMs:5e3}),n=t.compileSettings(),o=!1,r=he(t,()=>{if(o=t.mayWrite("accounts","review"),!(!o&&t.settings().linkOnly))return o&&t.round(
)?.state==="moving"&&wo(t,new Zn(()=>t.spreadsheet())),wn(t,o)}),s=[...o?[...Yv(t.spreadsheet()),...t.lostLog(),...kS(t)]:[],...fF(t,n,r)];s.length&&e?.toast(s.map(v).join(`\n`),Wt,30),cr(t,()=>o)}
catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?e?.toast(v(t.problem),Wt,30):e&&gF(e):Vr("onOpen",t)}}function gF(e){let t=Ed(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":
"workbook.memoryLost";e.toast(v({key:n}),Wt,30)}function fF(e,t,n){let o=bR(e),r=e.settings().lettersOn;return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?Gv(e,e.remembered().post??Ro,
t,n):[]]}function yF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function lT(e,t){if(rT(e))return uT(e,t);let n;try{let o=Ka();if(
o==="")return JSON.stringify(w({key:"who.nobody"}));let r=n=new Ct({who:xi(o)}),s=HO(r,new Zn(()=>r.spreadsheet()),e,t);return e!=="checkGoogle"&&cr(r),JSON.stringify(s)}catch(o){let r=qr(o);
return n?.letGo(),r.key!=="workbook.unexpected"||!n||!yF(n)?JSON.stringify(w(r)):(ki(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(w({key:"workbook.protected"})))}}function bF(e){dT(e)}
function wF(e){e?.range&&e.source&&_v(e)}function kF(e){return e?.parameter?cT(e):void 0}function xF(e,t){return lT(e,t)}function vF(e){Lv(e)}function SF(){rS()}function RF(){sS()}return xT(OF);})();
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
