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
"use strict";var App=(()=>{var CT=Object.create;var Di=Object.defineProperty;var $T=Object.getOwnPropertyDescriptor;var LT=Object.getOwnPropertyNames;var AT=Object.getPrototypeOf,_T=
Object.prototype.hasOwnProperty;var PT=(e,t,n)=>t in e?Di(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ET=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},MT=(e,t)=>{for(var n in t)Di(e,n,{get:t[n],enumerable:!0})},tg=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of LT(t))!_T.call(e,r)&&r!==n&&Di(e,r,{get:(
)=>t[r],enumerable:!(o=$T(t,r))||o.enumerable});return e};var NT=(e,t,n)=>(n=e!=null?CT(AT(e)):{},tg(t||!e||!e.__esModule?Di(n,"default",{value:e,enumerable:!0}):n,e)),DT=e=>tg(Di({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>PT(e,typeof t!="symbol"?t+"":t,n);var JS=ET((ih,ah)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof ah=="object"&&typeof ih<"u"?
ah.exports=t():e.Papa=t()})(ih,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(g){
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
2,53),De=-W,st=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,at=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,We=0,B=0,At=!1,G=!1,te=[],F={data:[],errors:[],meta:{}};function mt(ie){return g.skipEmptyLines==="greedy"?ie.join("").trim()==="":ie.length===1&&ie[0].length===0}function $e(){if(F&&O&&(dn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),O=!1),g.skipEmptyLines&&(F.data=F.data.filter(function(Le){return!mt(Le)})),Ze(
)){let Le=function(kt){te.push(kt)};var Q=Le;if(F)if(Array.isArray(F.data[0])){for(var ie=0;Ze()&&ie< F.data.length;ie++)F.data[ie].forEach(Le);F.data.splice(0,1)}else F.data.forEach(Le)}function ne(
Le,kt){for(var Ke=g.header?{}:[],ae=0;ae< Le.length;ae++){var Y=ae,xt=Le[ae],xt=((de,Ae)=>(ct=>(g.dynamicTypingFunction&&g.dynamicTyping[ct]===void 0&&(g.dynamicTyping[ct]=g.dynamicTypingFunction(
ct)),(g.dynamicTyping[ct]||g.dynamicTyping)===!0))(de)?Ae==="true"||Ae==="TRUE"||Ae!=="false"&&Ae!=="FALSE"&&((ct=>{if(st.test(ct)&&(ct=parseFloat(ct),De< ct&&ct< W))return 1})(Ae)?parseFloat(Ae):
at.test(Ae)?new Date(Ae):Ae===""?null:Ae):Ae)(Y=g.header?ae>=te.length?"__parsed_extra":te[ae]:Y,xt=g.transform?g.transform(xt,Y):xt);Y==="__parsed_extra"?(Ke[Y]=Ke[Y]||[],Ke[Y].push(xt)):Ke[Y]=xt}
return g.header&&(ae>te.length?dn("FieldMismatch","TooManyFields","Too many fields: expected "+te.length+" fields but parsed "+ae,B+kt):ae< te.length&&dn("FieldMismatch","TooFewFields",
"Too few fields: expected "+te.length+" fields but parsed "+ae,B+kt)),Ke}var Ue;F&&(g.header||g.dynamicTyping||g.transform)&&(Ue=1,!F.data.length||Array.isArray(F.data[0])?(F.data=F.data.map(ne),Ue=
F.data.length):F.data=ne(F.data,0),g.header&&F.meta&&(F.meta.fields=te),B+=Ue)}function Ze(){return g.header&&te.length===0}function dn(ie,ne,Ue,Q){ie={type:ie,code:ne,message:Ue},Q!==void 0&&(ie.row=
Q),F.errors.push(ie)}C(g.step)&&(L=g.step,g.step=function(ie){F=ie,Ze()?$e():($e(),F.data.length!==0&&(We+=ie.data.length,g.preview&&We>g.preview?x.abort():(F.data=F.data[0],L(F,U))))}),this.parse=
function(ie,ne,Ue){var Q=g.quoteChar||'"',Q=(g.newline||(g.newline=this.guessLineEndings(ie,Q)),O=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(ie),F.meta.delimiter=g.delimiter):((Q=((Le,kt,
Ke,ae,Y)=>{var xt,de,Ae,ct;Y=Y||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ls=0;ls< Y.length;ls++){for(var On,Mi=Y[ls],ht=0,Tn=0,ut=0,Kt=(Ae=void 0,new y({comments:ae,delimiter:Mi,newline:
kt,preview:10}).parse(Le)),qn=0;qn< Kt.data.length;qn++)Ke&&mt(Kt.data[qn])?ut++:(On=Kt.data[qn].length,Tn+=On,Ae===void 0?Ae=On:0< On&&(ht+=Math.abs(On-Ae),Ae=On));0< Kt.data.length&&(
Tn/=Kt.data.length-ut),1.99< Tn&&(de===void 0||ht< de||ht===de&&ct< Tn)&&(de=ht,xt=Mi,ct=Tn)}return{successful:!!(g.delimiter=xt),bestDelimiter:xt}})(ie,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=Q.bestDelimiter:(O=!0,g.delimiter=i.DefaultDelimiter),F.meta.delimiter=g.delimiter),R(g));return Q.header=Ze(),g.preview&&g.header&&Q.preview++,f=ie,x=
new y(Q),F=x.parse(f,ne,Ue),$e(),At?{meta:{paused:!0}}:F||{meta:{paused:!1}}},this.paused=function(){return At},this.pause=function(){At=!0,x.abort(),f=C(g.chunk)?"":f.substring(x.getCharIndex())},
this.resume=function(){U.streamer._halted?(At=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return G},this.abort=function(){G=!0,x.abort(),F.meta.aborted=!0,C(
g.complete)&&g.complete(F),f=""},this.guessLineEndings=function(Le,Q){Le=Le.substring(0,1048576);var Q=new RegExp(h(Q)+"([^]*?)"+h(Q),"gm"),Ue=(Le=Le.replace(Q,"")).split("\r"),Q=Le.split(`\n`),Le=
1< Q.length&&Q[0].length< Ue[0].length;if(Ue.length===1||Le)return`\n`;for(var kt=0,Ke=0;Ke< Ue.length;Ke++)Ue[Ke][0]===`\n`&&kt++;return kt>=Ue.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(g){var f=(g=g||{}).delimiter,x=g.newline,O=g.comments,L=g.step,W=g.preview,De=g.fastMode,st=null,at=!1,U=g.quoteChar==null?'"':g.quoteChar,We=U;if(
g.escapeChar!==void 0&&(We=g.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),O===f)throw new Error("Comment character same as delimiter");O===!0?O="#":(typeof O!="string"||
-1< i.BAD_DELIMITERS.indexOf(O))&&(O=!1),x!==`\n`&&x!=="\r"&&x!==`\r\n`&&(x=`\n`);var B=0,At=!1;this.parse=function(G,te,F){if(typeof G!="string")throw new Error("Input must be a string");var mt=
G.length,$e=f.length,Ze=x.length,dn=O.length,ie=C(L),ne=[],Ue=[],Q=[],Le=B=0;if(!G)return ht();if(De||De!==!1&&G.indexOf(U)===-1){for(var kt=G.split(x),Ke=0;Ke< kt.length;Ke++){if(Q=kt[Ke],
B+=Q.length,Ke!==kt.length-1)B+=x.length;else if(F)return ht();if(!O||Q.substring(0,dn)!==O){if(ie){if(ne=[],ct(Q.split(f)),Tn(),At)return ht()}else ct(Q.split(f));if(W&&W<=Ke)return ne=ne.slice(0,W),
ht(!0)}}return ht()}for(var ae=G.indexOf(f,B),Y=G.indexOf(x,B),xt=new RegExp(h(We)+h(U),"g"),de=G.indexOf(U,B);;)if(G[B]===U)for(de=B,B++;;){if((de=G.indexOf(U,de+1))===-1)return F||Ue.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:ne.length,index:B}),On();if(de===mt-1)return On(G.substring(B,de).replace(xt,U));if(U===We&&G[de+1]===We)de++;else if(U===We||
de===0||G[de-1]!==We){ae!==-1&&ae< de+1&&(ae=G.indexOf(f,de+1));var Ae=ls((Y=Y!==-1&&Y< de+1?G.indexOf(x,de+1):Y)===-1?ae:Math.min(ae,Y));if(G.substr(de+1+Ae,$e)===f){Q.push(G.substring(B,de).replace(
xt,U)),G[B=de+1+Ae+$e]!==U&&(de=G.indexOf(U,B)),ae!==-1&&ae< B&&(ae=G.indexOf(f,B)),Y!==-1&&Y< B&&(Y=G.indexOf(x,B));break}if(Ae=ls(Y),G.substring(de+1+Ae,de+1+Ae+Ze)===x){if(Q.push(G.substring(B,
de).replace(xt,U)),Mi(de+1+Ae+Ze),ae!==-1&&ae< B&&(ae=G.indexOf(f,B)),de=G.indexOf(U,B),ie&&(Tn(),At))return ht();if(W&&ne.length>=W)return ht(!0);break}Ue.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:ne.length,index:B}),de++}}else if(O&&Q.length===0&&G.substring(B,B+dn)===O){if(Y===-1)return ht();B=Y+Ze,Y=G.indexOf(x,B),ae!==-1&&ae< B&&(ae=
G.indexOf(f,B))}else if(ae!==-1&&(ae< Y||Y===-1))Q.push(G.substring(B,ae)),B=ae+$e,ae=G.indexOf(f,B);else{if(Y===-1)break;if(Q.push(G.substring(B,Y)),Mi(Y+Ze),ie&&(Tn(),At))return ht();if(W&&
ne.length>=W)return ht(!0)}return On();function ct(ut){ne.push(ut),Le=B}function ls(ut){var Kt=0;return Kt=ut!==-1&&(ut=G.substring(de+1,ut))&&ut.trim()===""?ut.length:Kt}function On(ut){return F||(
ut===void 0&&(ut=G.substring(B)),Q.push(ut),B=mt,ct(Q),ie&&Tn()),ht()}function Mi(ut){B=ut,ct(Q),Q=[],Y=G.indexOf(x,B)}function ht(ut){if(g.header&&!te&&ne.length&&!at){var Kt=ne[0],qn=Object.create(
null),sl=new Set(Kt);let Qh=!1;for(let ps=0;ps< Kt.length;ps++){let Cn=a(Kt[ps]);if(qn[Cn=C(g.transformHeader)?g.transformHeader(Cn,ps):Cn]){let Ni,eg=qn[Cn];for(;Ni=Cn+"_"+eg,eg++,sl.has(Ni););
sl.add(Ni),Kt[ps]=Ni,qn[Cn]++,Qh=!0,(st=st===null?{}:st)[Ni]=Cn}else qn[Cn]=1,Kt[ps]=Cn;sl.add(Cn)}Qh&&console.warn("Duplicate headers found and renamed."),at=!0}return{data:ne,errors:Ue,meta:{
delimiter:f,linebreak:x,aborted:At,truncated:!!ut,cursor:Le+(te||0),renamedHeaders:st}}}function Tn(){L(ht()),ne=[],Ue=[]}},this.abort=function(){At=!0},this.getCharIndex=function(){return B}}
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
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,x.postMessage({input:g,config:f,workerId:x.id})},i.unparse=function(g,f){var x=!1,O=!0,L=",",W=`\r\n`,De='"',st=
De+De,at=!1,U=null,We=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(te){return f.delimiter.indexOf(te)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(x=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(at=f.skipEmptyLines),
typeof f.newline=="string"&&(W=f.newline),typeof f.quoteChar=="string"&&(De=f.quoteChar,st=De+De),typeof f.header=="boolean"&&(O=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(st=f.escapeChar+De),f.escapeFormulae instanceof RegExp?We=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(We=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(De),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return At(U,g,at);if(
Array.isArray(g[0]))return At(null,g,at);if(typeof g[0]=="object")return At(U||Object.keys(g[0]),g,at)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||U),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),At(g.fields||[],g.data||[],at);throw new Error("Unable to serialize unrecognized input");function At(te,F,mt){var $e="",Ze=(typeof te=="string"&&(
te=JSON.parse(te)),typeof F=="string"&&(F=JSON.parse(F)),Array.isArray(te)&&0< te.length),dn=!Array.isArray(F[0]);if(Ze&&O){for(var ie=0;ie< te.length;ie++)0< ie&&($e+=L),$e+=G(te[ie],ie);
0< F.length&&($e+=W)}for(var ne=0;ne< F.length;ne++){var Ue=(Ze?te:F[ne]).length,Q=!1,Le=Ze?Object.keys(F[ne]).length===0:F[ne].length===0;if(mt&&!Ze&&(Q=mt==="greedy"?F[ne].join("").trim()==="":F[
ne].length===1&&(F[ne][0]==null||F[ne][0].length===0)),mt==="greedy"&&Ze){for(var kt=[],Ke=0;Ke< Ue;Ke++){var ae=dn?te[Ke]:Ke;kt.push(F[ne][ae])}Q=kt.join("").trim()===""}if(!Q){for(var Y=0;Y< Ue;
Y++){0< Y&&!Le&&($e+=L);var xt=Ze&&dn?te[Y]:Y;$e+=G(F[ne][xt],Y)}ne< F.length-1&&(!mt||0< Ue&&!Le)&&($e+=W)}}return $e}function G(te,F){var mt,$e,Ze;return te==null?"":te.constructor===Date?isNaN(
te.getTime())?"":te.toISOString():(Ze=!1,mt=te.toString(),We&&typeof te!="number"&&typeof te!="bigint"&&typeof te!="boolean"&&We.test(mt)&&(te=mt="'"+mt,Ze=!0),$e=mt.replace(B,st),(Ze=Ze||x===!0||
typeof x=="function"&&x(te,F)||Array.isArray(x)&&x[F]||((dn,ie)=>{for(var ne=0;ne< ie.length;ne++)if(-1< dn.indexOf(ie[ne]))return!0;return!1})($e,i.BAD_DELIMITERS)||-1<$e.indexOf(L)||-1< mt.indexOf(
De)||$e.charAt(0)===" "||$e.charAt($e.length-1)===" ")?De+$e+De:$e)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=y,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=p,i.ReadableStreamStreamer=l,o&&(t.onmessage=function(g){g=g.data,i.WORKER_ID===void 0&&g&&(i.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=i.parse(g.input,g.config))&&t.postMessage({workerId:i.WORKER_ID,results:g,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(p.prototype=Object.create(p.prototype)).constructor=p,(l.prototype=Object.create(
c.prototype)).constructor=l,i})});var sU={};MT(sU,{doGet:()=>eU,onEdit:()=>QF,onOpen:()=>JF,openPage:()=>bS,rpc:()=>tU,sendDailyLetters:()=>nU,setUp:()=>rU,showMissingFirst:()=>oU});var il=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",IT="\\u00AD",zT=new RegExp(`[${il}${IT}]`,"g"),ms=e=>e.replace(zT,"");var FT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",UT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",KT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,BT="âáàåãäêéèúüë_ùøûõï",jT=[0,1,0,9,3,35],WT="ôöñíìæóòî",ZT="ơưđíìỉĩịỵ",GT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",og=/[A-Za-z\xA1-\u1EF9]+/g,HT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,rg=/[^\0-\x7F]/,sg=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,VT=/[a-z]Ã|Ã.[a-z]/,qT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",XT=
"[aăâeioôuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",YT="[êơ]",JT="o?a|u?ê|i|u?y",QT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",eC=new RegExp(
`^(?:${qT})?(?:(?:${XT})(?:ng|[cmnpt])|${YT}[mnpt]|(?:${JT})[cn]h|${QT})$`),tC="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",nC="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",oC="^[^1]*(?:[cpt]|ch)$",rC=new RegExp(
`${tC}|(?:${nC})[12]|${oC}`);function sC(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return eC.test(n.replace(/[12]/,""))&&!rC.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var ng=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function ig(e){let t=ng(e);return e.replace(og,n=>{let o=n.replace(/[^A-Za-z]/g,r=>UT[FT.indexOf(r)]||r);return t||ng(n)?o.toUpperCase():o})}function ag(
e){return e.replace(KT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=BT.indexOf(o.charAt(1)),i=jT[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(ZT[WT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function cg(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+GT.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=Ii(n),s=sg.test(e);return s&&t===e||(s||
VT.test(e))&&o&&!r?n:void 0}function Ii(e,t=String){let n=(e.match(og)||[]).filter(r=>r.length>1&&rg.test(r)),o=n.filter(r=>sC(t(r))).length;return{good:o,bad:n.length-o}}var ug={tcvn3:ig,vni:ag,
mojibake:cg};function Co(e){if(!rg.test(e))return;let t=e.normalize("NFC");if(HT.test(t))return"unicode";if(sg.test(t)||cg(t)!==void 0)return"mojibake";let n=Ii(t);if(n.bad===0)return;let o=Ii(t,ig),
r=Ii(t,ag),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function br(e){let t=Co(e),n=t&&t!=="unicode"?ug[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function dg(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${Co(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:ug[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=br(c),p=!d&&o&&Co(c)===void 0&&Ii(c,o).bad===0,l=d?d.text:p?o(c):c;return l!==c&&r.push({row:a,column:u,
before:c,after:l}),l}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var iC="\\0-\\x08\\x0E-\\x1F\\x7F",aC=new RegExp(`[${il}${iC}]`,"g"),cC=/[\x80-\x9F\xAD]/g,uC=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,dC=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(aC,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=Co(t);if(o&&o!=="unicode"&&Co(n)===o)return n}return t.replace(cC,"").replace(/\s+/g," ").trim().normalize("NFC")}function H(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(uC,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function mg(e,t){return K(e)===K(t)}var lg=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function pg(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?lg.indexOf((a+c).normalize("NFC")):-1,d=u<0?lg.indexOf(a):u,p=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=p?dC.indexOf(p.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function Yt(e,t){let n=pg(e),o=pg(t);return n< o?-1:n>o?1:0}function hg(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function ic(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var ac=e=>e.slice(0,1).toLowerCase()+e.slice(1);var fg=864e5,cc=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),gg=e=>String(e).padStart(2,"0"),V=(e,t)=>new Date(cc(e)+t*fg).toISOString(
).slice(0,10);function dc(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((cc(t)-cc(e))/fg),zi=e=>new Date(cc(e)).getUTCDay(),Z=e=>e.slice(0,10),hs=e=>new Date(
e+7*36e5).toISOString().slice(0,19),lc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,M=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${M(e)} ${e.slice(11,16)}`:"",
lC=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],gt=e=>`${M(e)} (${lC[zi(e)]})`,al=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${gg(t)}-${gg(n)}`:void 0},yg=200,pC=4e3,$n="(\\d{1,2})",pc="(\\d{4}|\\d{2})",uc="(?: ?[-/.\\\\] ?| )",mC=`${$n}${uc}${$n}${uc}${pc}`,hC=
`(\\d{4})${uc}${$n}${uc}${$n}`,gC=`${$n} ?thang ?${$n}(?: ?[,/.-] ?| ?nam ?| )${pc}`,bg=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],wg=`(${bg.join("|")})[a-z]{0,6}\\.?`,
fC=`${$n}(?:st|nd|rd|th)?[ -]${wg}[ ,-]{1,2}${pc}`,yC=`${wg} ${$n}(?:st|nd|rd|th)?,? ${pc}`,bC="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",wC=`(?:${[mC,hC,gC,fC,yC].join("|")})${bC}(?![a-z\\d]|[/.\\\\]\\d)`,kg=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",kC="ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:duoc )?gia han|han|chot|cuoi|luc|vao|sang|trua|chieu",xC=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",vC=`(?:${kC}|${xC}|${kg})(?![a-z])`,SC=new RegExp(
`^[ ,.:;()-]*(?:${vC}[ ,.:;()-]*){0,8}$`),RC=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,OC="mot hai ba tu nam sau bay tam chin muoi".split(" "),TC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,CC=e=>e.split(" ").reduce((t,n)=>t+OC.indexOf(n)+1,0),cl=e=>H(ms(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(TC,(t,n)=>`thang ${CC(n)}`).trim();function xg(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${wC}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,p,l,m,h,y,b,k,S,R,T]=o,C=c??u??h??k??T??"",g=a??d??m,f=b??S??"",x=o.index+s.length,O=al(C.length===2?
2e3+ +C:+C,g===void 0?bg.indexOf(f)+1:+g,+(i??p??l??y??R??""));t.push({day:O,from:x,to:x+r.length-s.length})}return t}function be(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return al(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>yg)return;let t=cl(e),[n,o]=xg(t);if(!n||o||!SC.test(t.slice(0,n.from)))return;let r=t.slice(n.to);return/\d/.test(r.replace(new RegExp(kg,"g")," ").replace(
/\b(?:thu |t)[2-7]\b/g," "))||RC.test(r)?void 0:n.day}function gs(e){let t=cl(e.slice(0,yg));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:be(t.replace(/^truoc\b/,""))}var vg=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",$C="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",LC=new RegExp(`(?:^|[^a-z\\d/.-])${$n}(?: ?[/.-] ?${$n})? ?(?:${vg}) ?$`),AC=new RegExp(
`^[ ()]*(?:${vg})[ ()]*(?:(?:${$C}),? *)?$`);function Sg(e,t){if(e.length>pC)return;let n=cl(e),o=new Set,r=0,s;for(let{day:i,from:a,to:c}of xg(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,p=
LC.exec(u);if(p&&/\d/.test(u)){if(d=al(+i.slice(0,4),p[2]?+p[2]:+i.slice(5,7),+p[1])??"",!d||/\d/.test(u.slice(0,p.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&AC.test(u))d=s;else if(
/\b(?:den|toi)\b/.test(u))return}let l=Xe(d,i)+1;if(l<1||l>t)return;for(let m=0;m< l;m+=1)o.add(V(d,m));s=d===i?i:void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}
var Rg="Nếu vẫn báo, gọi cán bộ phụ trách.",Og={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
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
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Rg}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Rg}`},"account.more":
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
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Ln=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",ul="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Tg="Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",Fi="Mở thử một lần.",Cg={
"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Ln},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},
"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:
"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Ln} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Tg}`,letter:{todo:`${Ln} ${Tg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Ln},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Ln}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Ln}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Ln},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Ln},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Ln},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:ul},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Ln},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:ul},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:ul},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Fi},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Fi},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Fi},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Fi},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Fi},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var dl=
"ví dụ hoa.nguyen@gmail.com",mc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",$g={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${dl}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${dl}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${dl}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Lg=({label:e,example:t})=>`Ghi đầy đủ ${ac(e)}, ví dụ: ${t}.`,Ag={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Lg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Lg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ số thứ tự, xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var _g=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Pg="Ghi số di động hoặc số cố định của người quản trị.",hc="Xem lại số.",Eg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${_g}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${_g}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Pg},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Pg},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:hc},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:hc},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:hc},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:hc},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Jt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var _C=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function gc(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Jt(n,_C.get(t)):n]))}var fc=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Mg=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${ac(e.letter?.todo??e.todo)}`.trim(),yc=(e,t)=>e.find(o=>Object.prototype.hasOwnProperty.call(o,t))[t],bc=(e,t)=>typeof e=="function"?e(t):e;var ll=[Cg,Eg,$g,Ag,
Og],$o=({key:e,with:t})=>fc(bc(yc(ll,e),gc(t)));var PC=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:
"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),NU=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),EC=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],MC=1<< EC.length,DU=MC<<1;function pl(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=H(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=PC.get(i);return a===void 0?i:a}).join(" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var NC=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],DC=new RegExp(` (?:${NC.join("|")})(?= )`,"g"),ml=
/^(?:huien|thi xa|thanh pho) /;function Ng(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${pl(i,t).join(" ")} `.replace(DC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||
new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=/ tinh ([a-z ]{2,30})$/.exec(pl(i.name,t).join(" "));n.set(a,c),s(c,a),ml.test(c)&&s(c.replace(ml,""),a),u&&s(u[1],"")}return{
coreOf:r,own:n,units:o}}function Dg(e,{coreOf:t,own:n,units:o}){let r=e.unit.trim(),s=n.get(r),i=t(D(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!ml.test(i)&&` ${s} `.includes(
` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function wr(e,t){let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(
o=>o.length>1)}var Ui=e=>[...new Set(e.map(t=>t.unit.trim()))];var wc={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},hl=(e="")=>H(D(e));function gl(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===wc.key,n=e.phone===wc.phone,o=
e.email===wc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(s=>hl(e[s])===hl(wc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}
var Ig=e=>e.length>2||Ui(e).length>1,kc={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=Dg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>wr(e,
t=>t.key).filter(t=>Ui(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>wr(e,t=>t.key).flatMap(t=>wr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>wr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${hl(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>wr(e,t=>t.phone).filter(Ig).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>wr(
e,t=>t.email).filter(Ig).map(t=>({rows:t}))}};var zg=Object.fromEntries(Object.entries(kc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Fg={"workbook.notSetUp":{what:
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
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${mc(e.text)}`}),"setting.page":e=>({what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var IC=3;function zC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){
return[...n.length>IC?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:p})=>`${p} chuyển về ${Jt(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,p])=>d?[`${d} ${p}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Ug={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${mc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>zC(e),"below.returned":
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
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Kg={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Bg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var jg={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Wg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Zg={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Gg={"round.day":
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
"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var Hg=["Thẻ","Dòng","Cột","Nội dung"],Vg={
"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:
"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:
`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var qg={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var FC=[...ll,zg,Fg,Ug,Kg,Bg,
jg,Wg,Zg,qg,Gg,Vg],Xg=e=>bc(yc(FC,e.key),gc(e.with)),v=e=>fc(Xg(e)),kr=({key:e,with:t})=>JSON.stringify([e,t]),Yg=e=>Mg(Xg(e)),fs=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),An=e=>({ok:!0,value:e}),ln=(
...e)=>({ok:!1,problems:e});var N={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Re={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ge={
same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},ee={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Be={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},
_n={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},ys={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},xr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",
withdraw:"Rút đồng ý",erase:"Xóa"},Lo={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},vt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},we={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},xc=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...o}),Qt=(e,t,n,o,r,s={})=>({...xc(e,t,n,s),faultBit:o,report:r}),ft=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...o}),St=(e,t,n,o={})=>({...ft(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),bs=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
vc=e=>bs(e,t=>"checked"in t),Xn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Sc={reader:"public"},Se={unit:xc("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:ft("Đơn vị",240,"Tên đơn vị theo mã.",Sc),kind:Qt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Sc,choices:
Object.values(N)}),accountName:Qt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Qt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{
autocomplete:"off"}},Sc),address:Qt("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Sc),name:Qt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Qt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Qt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Qt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Qt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Qt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Qt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:xc("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:St(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:St("Cần sửa",300,"Ô cần sửa và lý do."),remarks:St("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:St("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:St("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:St("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ft("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ft("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ft("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ft("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ft("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ge),since:4}),consent:ft("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ft(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Re)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ki=Se,le=bs(Ki,e=>"report"in e),Bi=le.filter(e=>Se[
e].report.group==="manager"),vr=le.filter(e=>["manager","second"].includes(Se[e].report.group)),Sr=bs(Ki,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ki[e].faultBit})),pn=bs(Ki,({writer:e}
)=>e==="unit"),Yn=vc(Se),Jg=bs(Ki,({writer:e})=>e!=="staff"),_t=e=>Se[e].heading;var bt={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
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
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},yt=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),ji={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Be)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:yt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:yt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:yt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:yt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:yt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:yt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:yt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:yt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:yt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:yt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:yt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:yt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:yt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:yt("Mới","Số dòng đơn vị khai mới."),stopped:yt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:yt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},UC={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:yt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},KC={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},BC={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(ys)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},jC={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(xr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},WC={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Lo)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},ZC={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Wi={at:ft("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ft("Ai",210,"Người làm."),what:ft("Việc",
240,"Việc đã làm."),unit:ft("Đơn vị",90,"Mã đơn vị."),rowId:ft("Mã dòng",130,"Mã dòng."),columns:ft("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},q={units:{title:
"Đơn vị",color:"#1a73e8",columns:bt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:Se,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:ji,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:UC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:KC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:BC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:jC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:WC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:ZC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Wi,frozenColumns:0}},Rr=vc(bt);var it=e=>ji[e].heading;var GC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function HC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Qg(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||GC.test(t)?An(t):ln(HC(t))}var Rc="script.google.com";var VC="[-–—_.,/0 ]*",qC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",XC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết|phân công|bố trí|kiện toàn).*)?",YC="như trên|(?:(?:đang|sẽ|chờ) )?(?:cập nhật|bổ sung|kiện toàn)(?: sau)?",JC=new RegExp(
`^(?:${VC}|${qC}|${XC}|${YC})$`,"iu"),QC=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Ao(e){return JC.test(e)?"NOTHING":QC.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Zi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),tf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),fl=[...Zi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...tf],e$=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,nf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],t$=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,ef=`\\s"'“”‘’<>()[\\]{},;:!?*`,of=new RegExp(`^[${ef}-]+|[${ef}.…-]+$`,"g"),n$=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function rf(e){let t=nf.reduce((d,[p,l])=>d.replace(p,
l),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=fl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||e$.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Zi.includes(n),a=i?n:Zi.find(d=>ic(n,d));if(!a)return tf.find(d=>ic(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&fl.includes(u)?u:`${a}.com`}var Oc=e=>t$.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Tc(e){let t=H(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${rf(o(t.slice(n+1)))}`;return Oc(r)?r:void 0}function o$(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Oc(n)?n:Tc(e)}var Jn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function r$(e){let t=H(e).replace(/\s/g,""),n=fl.find(
r=>t.endsWith(r)&&(Zi.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&Tc(`${t.slice(0,-n.length)}@${n}`);return o?Jn("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?Jn("NAME_IN_EMAIL"):
Jn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var s$=/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function i$(e){let t=s=>s.find(i=>i.includes("@")),n=t(
e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),r=H(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(of,
"").replace(s$,""),around:r!==""}}var sf=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\u3002/g,".").replace(
/\uFE6B|%40|&#64;| ?[([{](?:at?|a còng)[)\]}] ?(?=\w+\.)| (?:at|a còng) /gi,"@").replace(/\?(?:subject|cc|bcc|body)=\S*/gi,"");function Cc(e){let t=sf(D(e)),n=Ao(t.slice(0,1e3));if(
n==="NOTHING")return Jn("EMPTY");if(t.length>1e3)return Jn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Jn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Jn("PHONE_IN_EMAIL"):
r$(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(of,"")).filter(m=>m.includes("@")),r=o.filter((m,h)=>o.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return Jn(
"MULTIPLE",void 0,r.filter(Oc));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:i$(t),a=n$.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!Oc(s))return Jn(c,c==="SPACES"?o$(s):Tc(s));let u=
s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),p=d.toLowerCase(),l=Tc(p);return{ok:!0,email:d,key:p,suggest:l===p?void 0:l,notes:i?["TEXT_AROUND"]:[]}}function Oe(e){let t=D(e).toLowerCase(),
n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var a$=
",(?!\\s?(?:com|net|org|gov|edu|vn)(?![\\w@-]|\\.\\w*@))",c$=new RegExp(`(?:${a$}|[;|\\n\\r])+|\\s*/\\s*|\\s+(?:và|hoặc|hay|&|\\+)\\s+`,"i"),u$=/"[^"@]{0,200}"\s*(?=<)/g,d$=200,l$=
/^\s*(?:\d{1,2}[.)]|[•·●▪◦*+])\s+/,p$=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,m$=/^(?:\d{1,2}[.)]|b?cc:?|[•·●▪◦*+-])$/i,h$=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf("@")?e.replace(/></g,
"> <").split(/\s+|[–—]/).filter(n=>!m$.test(n)):[(t<0?e:e.replace(p$," ")).replace(l$,"")]},g$=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function _e(e){let t={emails:[],bad:[
]},n=new Set,o=sf(ms(e.slice(0,2e4))).replace(u$,""),r=[];for(let s of o.split(c$).flatMap(h$).slice(0,d$)){let i=Cc(s),a=!i.ok&&g$(s,i.suggest)?Cc(i.suggest):i;if(a.ok){if(a.suggest&&f$(a.key)){
t.bad.push({text:D(s),reason:"TYPO",suggest:a.suggest});continue}n.has(Oe(a.key))||t.emails.push(a.email),n.add(Oe(a.key))}else a.reason==="NAME_IN_EMAIL"||a.reason==="PHONE_IN_EMAIL"?r.push({text:D(
s),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:D(s),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function f$(e){let t=e.slice(e.indexOf(
"@")+1),n=rf(t);return n!==t&&(nf.some(([o])=>o.test(t))||Zi.includes(n.split(".")[0]))}var y$=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,b$=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,$c=e=>{let t=e.replace(b$,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},w$=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function af(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(y$)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=$c(r.slice(i,u)),p=c+1< s.length?"":
$c(r.slice(u+a.length));i=u+a.length;let l=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||w$(l),address:/^https?:/i.test(l)?l:`https:\x2f/${l}`})}),!(s.length||!$c(r))&&(/^\s*\|/.test(r)||n.push({
name:$c(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function cf(e,t){try{return e.read(t)}catch{return ln({key:"setting.unreadable",with:{label:
e.label}})}}var k$=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,x$=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,v$=200,S$=e=>e.replace(k$,"").replace(x$,""),uf=e=>e.slice(0,v$).normalize("NFKC"),Pt=e=>K(S$(D(uf(e)))),
j=e=>K(D(uf(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Pn(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=R$(e,t));let s=Pt(r);return n.exact.get(s)??n.near.get(H(
s))}}function R$(e,t){let n=new Map(e.map(r=>[Pt(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>H(Pt(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var ws={[
N.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[
N.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa",
"ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[ee.active]:["hoạt động","còn hoạt động"],[ee.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[
ee.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Re.passed]:["ok","đã đạt","đạt yêu cầu"],[Re.returned]:["đã trả lại","trả về"]},lf={[vt.yes]:["x","true","1",
"yes","có ạ","v","✓","✔"],[vt.no]:["false","0","no","ko","k","không ạ"]},wt=Pn(Object.values(N),ws),Qn=Pn(Object.values(ye),ws),pf=Pn(Object.values(Be),ws),Gi=Pn(Object.values(Re),ws),En=Pn(
Object.values(ee),ws),_o=Pn(Object.values(vt),lf),df=new Map;function O$(e){let t=e.join(`\n`),n=df.get(t)??Pn(e,e[0]===vt.yes?lf:ws);return df.set(t,n),n}function mf({choices:e},t){return!e||t===""||
e.includes(t)?t:O$(e)(t)??t}function Lc(e){let t=_o(e);return t===void 0?e.trim()?void 0:!1:t===vt.yes}var T$=50,Po=e=>_e(e.join(`\n`)).emails.slice(0,T$),Ac=e=>({email:e,emails:Po([e])});var Eo=(e,t,
n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?ln({key:"letter.setting",with:{label:e,text:s.trim(),want:o}}):An(i)}}),hf="Có",C$="Không",yl=(e,t,n)=>Eo(e,t,n,
"Có hoặc Không",Lc),ks=(e,t,n,o,r,s=$$)=>Eo(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);return a!==void 0&&a>=o&&a<=r?a:void 0}),$$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function L$(e){let[,t]=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(H(e))??[];return t===void 0?void 0:+t}function A$(e){let t=H(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):void 0}var yf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),_$=
["cn","hai","ba","tu","nam","sau","bay"],P$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function E$(e){let t=H(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:_$.indexOf(t);return n<0?void 0:n}function M$(e){if(P$.test(H(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of yf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(E$),r=o[0],s=o[o.length-1];if(r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((
r+i)%7)}return t.size?[...t].sort():void 0}var N$=61,D$=e=>Sg(e,N$),gf="thứ Hai đến thứ Sáu",ff="02/09/2019, 04/02/2019 - 08/02/2019",_c={lettersOn:yl("Gửi thư tự động",C$,
"Bật, tắt ở mục Thư… của menu."),milestones:Eo("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",A$),sendHour:ks("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,L$),sendDays:Eo("Ngày gửi trong tuần",gf,"Các ngày được gửi thư.",`như ${gf}`,M$),holidays:Eo("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${ff}.`,`như ${ff}`,D$),senderName:Eo("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Eo("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Po([e])[0]:""),unitCap:ks("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ks(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:yl("Gửi thư cho cấp trên",hf,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:yl("Gửi thư cảm ơn",hf,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:ks("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Eo("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",yf)};var xs=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>An(o.trim())}),bl=(e,t,n)=>({label:e,initial:t,help:n,read:o=>F$(Lc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),bf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),I$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=_e(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),z$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...af(o,e)})});function F$(e,t){return e===void 0?ln(t):An(e)}var U$=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ke={federation:xs("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:xs("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:I$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:xs("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:bl("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:z$("Trang chính thức để theo dõi",`Công đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:xs("Thông báo về dữ liệu cá nhân",U$,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ks("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Qg},
linkOnly:bl("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi."),
paperAbove:xs("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:xs("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:bl("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),..._c},Pc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function eo(e){let t=[],n={};for(let[o,
r]of Object.entries(ke)){let s=e[r.label],i=s===void 0?ln({key:"setting.lost",with:{label:r.label}}):cf(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var wl=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Et=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),K$={round:it("name"),dueBefore:it(
"dueBefore"),graceUntil:it("graceUntil"),lettersFrom:it("lettersFrom"),milestones:ke.milestones.label,overdueWeeks:ke.overdueWeeks.label};function kf(e,t){if(!e)return[];let n=Et(t);return wl.filter(
o=>e[o]!==n[o]).map(o=>({label:K$[o],from:wf(e[o]),to:wf(o==="round"?t.round?.name??"":n[o])}))}var wf=e=>/^\d{4}-\d\d-\d\d$/.test(e)?M(e):e;var Rt=e=>be(e)??"";function Ye({dueBefore:e,extendedTo:t}
){let n=e?V(e,-1):"";return t&&t>n?t:n}function xf(e,t,n){let o=Ye(e);if(!o)return"";let r=t?Z(t):n;return r<=o?t?we.onTime:we.open:e.graceUntil&&r<=e.graceUntil?we.grace:t?we.late:we.overdue}
function Mo(e,t){let n=Ye(e);if(!n)return"";let o=Xe(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${gt(n)}, ${r}`}var vf=60;function Hi({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(zi(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=vf;c+=1)for(let u of a){let d=V(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function Ec(e,t,n,o){let r=Ye({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(V(r,
-c),r)})),a=o.next(V(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(Sf),after:kl(V(s,1),n.overdueWeeks,o)}}var Sf=(e,t)=>Xe(t.day,e.day),kl=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(V(e,7*s))}));function xl(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var Mc=(e,t)=>{let n=e[e.length-1];return n&&t< V(n.day,7)?xl(e,t):void 0};
function Rf(e,t,n){let o=Math.max(0,Math.min(vf,Math.ceil((Xe(e,t.last)+1)/7)));return[...kl(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...kl(V(t.end,1),
t.after.length||1,n,"sau-")].sort(Sf)}var Mt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Ot({activity:e="",mergedInto:t=""}){return(e===""?void 0:En(e))??(t.trim(
)?ee.merged:ee.active)}var Pe=e=>Ot(e)===ee.active;function Of(e){try{return e()}catch{return}}function Tf(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function B$(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Pe(c)&&Pe(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ie(e){let t=
B$(e),n=Tf(e,l=>Of(()=>Ot(l)===ee.merged?t(l.mergedInto??""):void 0)),o=l=>{let m=n.end.get(l);return m&&Pe(m)?m:void 0},r=l=>{let m=Of(()=>t(l.parent));return m&&o(m)},s=e.filter(Pe),i=Tf(s,r).rings,
a=l=>i.has(l)?void 0:r(l),c=new Map,u=new Map,d=(l,m,h)=>{if(m===void 0)return;let y=l.get(m);y?y.push(h):l.set(m,[h])};for(let l of s)d(c,a(l),l);for(let l of e)Pe(l)||d(u,o(l),l);let p=l=>c.get(
l)??[];return{named:t,today:o,superior:a,below:p,allBelow(l){let m=[...p(l)];for(let h=0;h< m.length;h+=1)m.push(...p(m[h]));return m},merged:l=>u.get(l)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(l=>t(l.parent)!==l))}}var vl=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],Cf=e=>Object.fromEntries(vl.map(t=>[t,e[t]])),j$=
e=>Object.keys(Be).find(t=>Be[t]===pf(e))??"closed",W$={dueBefore:gs,graceUntil:be,lettersFrom:be};function No(e){let t=[],n=u=>{let d=e[u].trim(),p=d?W$[u](d):"";return p===void 0&&t.push({key:
"round.day",with:{label:it(u),text:d},field:u}),p??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:it("dueBefore")},field:
"dueBefore"}),o&&r&&r< o&&t.push({key:"round.graceBeforeDue",with:{grace:M(r),due:M(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:
e.document.trim(),state:j$(e.state),dueBefore:o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var Or=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:No(t).round}]:[]);
function Sl(e){let t=Or(e),n=r=>r?.row,o=r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r}
)=>r.state==="open")))??n(o(t))}function vs(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var dt=({openedAt:e})=>e!=="",Nc=e=>e!==void 0&&e.state==="open"&&dt(e),Dc=
e=>e!==void 0&&e.state==="closed"&&dt(e),Nt=({round:e,updated:t},n)=>n!==void 0&&dt(n)&&e.trim()===n.id&&t>=n.openedAt,Ic=7;var Ss={report:{withoutRows:_.missing,open:[_.missing,_.fix],counted:!0},
nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},Z$=[];function G$({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||Rt(t))return!1;let o=Z(e);return o>Z(
n.openedAt)&&o>=V(Ye(n),-Ic)}function zc(e,t){let n=e.map(r=>{try{return G$(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=Rs(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function Rs(e){
let{required:t,kind:n}=e;if(!Pe(e))return"ended";let o=_o(t);return o?o===vt.no?"nothing":"report":Z$.find(r=>Pt(r.kind)===Pt(n))?.owes??"report"}var Fc=(e,t)=>Ss[e].open.includes(t),$f=e=>`(${e(
"counted")}=1)`,Vi=e=>Ss[e].counted;var He=e=>Fc(e.obligation,e.status),qi=({status:e})=>e===_.reported||e===_.approved||e===_.none,mn=({status:e})=>e===_.fix,Lf=e=>He(e)&&!mn(e),Do=({returned:e}
)=>e.filter(({comment:t})=>t.trim()),H$=e=>mn(e)&&!e.faults.length&&e.returned.length>0&&!Do(e).length,Os=e=>He(e)&&!H$(e),Uc=e=>Ie(e).superior;function to(e){let t=new Map,n=Uc(e);for(let o of e){
let r=He(o)?n(o):void 0;if(!r)continue;let s=r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var Ts=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Kc=e=>e,Xi=12,Af=(e,
t)=>e[t]?.heading??"",_f=({column:e,problem:t})=>Pf(Se,e,t);function Bc({column:e,problem:t}){let n=Af(Se,e),o=Yg(q$(t));return n?`${n}: ${o}`:o}var Yi=({column:e,problem:t})=>Pf(bt,e,t);function Pf(
e,t,n){let o=Af(e,t);return o?`${o}: ${v(n)}`:v(n)}var Ef=e=>[...e.slice(0,Xi).map(t=>`• ${t}`),...e.length>Xi?[`• ${v({key:"account.more",with:{count:e.length-Xi}})}`]:[]].join(`\n`),Ji=e=>Ef(e.map(
_f)),jc=(e,t=0)=>Ef([...e.map(Yi),...t?[v({key:"round.pending",with:{count:t}})]:[]]),Mf=e=>e.slice(0,Xi).map(_f).join(`\n`),Nf=(e,t)=>e.filter(n=>n.column===t).slice(0,Xi).map(({problem:n})=>v(
n)).join(`\n`);function Df(e){let t=Sr.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);return t?String(t):""}function Wc(e,t){let n=Sr.find(({key:o})=>o===t)?.bit;
return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var V$=new Set(["text","value","code","parent","suggest"]);function q$(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(
Object.entries(e.with).map(([n,o])=>[n,V$.has(n)?"…":o]));return{...e,with:t}}var hn=({column:e})=>e===""||Se[e].writer!=="staff",X$=new Set(["account.noUnit","account.unknownUnit",
"account.unitMeant","account.rowUnreadable","account.returnedNoComment"]),Rl=e=>!hn(e)||X$.has(e.problem.key),If=e=>e.filter(Rl).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",
problem:{key:"desk.noReason"}}:t),Qi=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",zf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(
t.problem);var Io=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Uf=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Io(e))?.[1]??"",Tr=(e,t)=>e.length>t?`${e.slice(0,t).replace(
/[\uD800-\uDBFF]$/,"")}…`:e,no=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Zc=e=>`${e.map(Y$).filter(Boolean).join(`\n\n`)}\n`,Ff=e=>e.map(t=>`- ${t}`).join(`\n`);function Y$(
e){switch(e[0]){case"list":return Ff(e[1]);case"button":return Io(e[2])&&`${e[1]}:\n${Io(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[
1]}:\n${Ff(e[2].map(({name:t,phone:n,call:o})=>`${t}: ${n||Ol}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;
default:return e[1]}}var Ol="chưa có số";var J$=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Gc=e=>J$.exec(e)?.[0]??Tr(e.trim(),60),Kf=e=>Tr(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Dt=
"báo cáo tài khoản Facebook",Mn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",oo=({department:e,federation:t})=>e.trim()||t.trim(),zo=({guidance:e})=>e.trim()?
`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Bf=({first:e})=>M(Z(e));function en({state:{deadline:e},about:{today:t,last:n}}){let o=Xe(t,n),r=gt(n);if(o<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${gt(e.graceUntil)}.`:`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let s=o>0?
`; còn ${o} ngày`:"";return n>Ye({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${M(V(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function Q$({state:
e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=Xe(t,n);return r>=0?`thời hạn hết ngày ${M(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${M(o)}`:`thời hạn ${M(
n)} đã qua ${-r} ngày`}var Tl=({state:e,unit:t},n)=>`${[Gc(e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,ea=(e,t)=>Tl(e,`${t}, ${Q$(e)}`),Uo=e=>ea(e,mn(e.unit)?`${Dt} cần sửa`:`nhắc ${Dt}`);
function Ko({state:e,unit:t,about:{today:n}}){let o=Do(t).length+t.faults.length,r=oo(e);return mn(t)?`${r} đã nhận ${Dt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${zo(
e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${M(n)}, ${r} chưa nhận được ${Dt} của ${t.name}. ${zo(e)} đơn vị gửi báo cáo.`}var Bo=e=>mn(e.unit)?Fo(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Fo(e,"báo cáo")];function Fo({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=Uf(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var jf=(e,t,n)=>{let o=eL(e,t);return o.length?[["heading","Cần sửa"],["list",no(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},eL=(e,t)=>[...Do(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${oo(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Bc)];function Wf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${mn(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${M(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",no(n,t,"đơn vị khác")]]}var Cl=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Zf=e=>$l("Thư này",e),$l=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${oo(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Hc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var Gf={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?Ts(r,n,o?"sau-":""):void 0,subject:e=>ea(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${zo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Dt}.`,until:en,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&He(e.unit)?
`Đơn vị cũng chưa ${Dt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Fo(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Hf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>He(e)&&e.status===_.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>ea(e,`đề nghị ${Dt}`),lead:({state:e,unit:t})=>`${zo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${oo(e)}.`,until:en,asked:e=>Fo(e,
"báo cáo"),small:Mn,named:()=>[]};var Vf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!Os(e)||!t?.last||t.last>Z(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Uo,lead:Ko,until:en,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Bo(e)],small:Mn,named:()=>[]};var qf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Os(e)&&n.isOver?Ts(n.point,t):void 0,subject:Uo,lead:Ko,until:en,asked:Bo,small:Mn,named:()=>[]};var Xf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Os(e)&&!n.isOver?Ts(n.point,t):void 0,subject:Uo,lead:Ko,until:
en,asked:Bo,small:Mn,named:()=>[]};var Vc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!He(e))return;
let n=Do(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Uo,lead:Ko,until:en,asked:Bo,small:Mn,named:()=>[]};var tL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Yf=e=>`\uFEFF${e.map(t=>t.map(tL).join(
",")).join(`\r\n`)}\r\n`;var nL=[we.grace,we.late];function Cr(e){let t=e.filter(({isCounted:o})=>o),n=o=>t.filter(o).length;return{required:t.length,reported:n(({status:o})=>sL.includes(o)),fix:n(({
status:o})=>o===_.fix),missing:n(({status:o})=>o===_.missing),onTime:n(o=>o.timeliness===we.onTime),late:n(o=>o.first!==""&&nL.includes(o.timeliness))}}var oL=e=>e.reduce((t,n)=>t+n,0),rL=e=>oL(e.map(
({count:t})=>Number(t)||0)),sL=[_.reported,_.approved,_.none];function ta(e){let{required:t,onTime:n,reported:o,missing:r}=Cr(e.map(s=>({...s,isCounted:s.counted==="1"})));return{required:t,onTime:n,
reported:o,missing:r,accounts:rL(e)}}function Ll(e,t){let n=ta(e),o=Ye(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&Z(i)<=o).length;return{...n,reported:s,missing:n.required-s}}
var Cs=e=>new Set(e.filter(t=>Ot(t)===ee.dissolved).map(({code:t})=>t.trim()));function qc(e,t,n,o){let r=l=>o.has(l.unit.trim()),s=e.filter(l=>Nt(l,t)&&!r(l)).map(({answer:l})=>l),i=e.filter(l=>r(l)?
Nt(l,t)?l.answer!==Ge.added:Qn(l.usage)!==ye.stopped:!1).length,a=l=>s.filter(m=>m===l).length,[c,u,d,p]=[Ge.same,Ge.changed,Ge.added,Ge.stopped].map(a);return{same:c,changed:u,added:d,stopped:p,
silent:Math.max(0,n-i-c-u-p)}}var pe={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},$r=e=>Object.keys(pe).find(t=>pe[t]===e.trim())||"unknown",Bt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var Al="đơn vị khác, xem tệp đính kèm",_l=e=>Cr(
e.map(t=>({...t,isCounted:Vi(t.obligation)}))),iL=({reported:e,fix:t,missing:n})=>[{label:_.reported,color:"#1e7d3c",count:e},{label:_.fix,color:"#6b4fbb",count:t},{label:_.missing,color:"#c5221f",
count:n}];function Jf({state:{guidance:e,units:t},about:n}){let{required:o,reported:r,missing:s,fix:i}=_l(t),a=[`${r}/${o} đơn vị đã báo cáo`,s?`${s} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[
Gc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${M(n.today)}: ${a.filter(Boolean).join(", ")}`}function Pl({state:{units:e,deadline:t},about:{today:n}}){let{required:o,missing:r,fix:s}=_l(e),i=[r?
`còn ${r}/${o} đơn vị chưa ${Dt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${gt(n)}: ${i.join(", ")||`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${Mo(t,n)}.`}function Qf(e,t){
let{state:n,about:o,letters:r}=e,{units:s}=n,i=_l(s),a=c=>s.filter(u=>Vi(u.obligation)&&u.status===c).length;return[["lead",Pl(e)],["bar",iL(i)],["text",v({key:"round.inTime",with:i})],["text",
`Trong số đã báo cáo: ${a(_.approved)} đã duyệt, ${a(_.none)} báo không có tài khoản.`],...aL(s,o.since,t),["button","Mở sổ",n.links.book],...cL(n,t),...uL(s.filter(mn),t),...dL(n,r,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function aL(e,t,n){if(
!t)return[];let o=e.filter(s=>s.first>t&&qi(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",no(o.map(({name:s})=>s),Math.min(10,n),Al)]]}function cL({units:e,lastCall:t},n){let o=e.filter(Lf),r=
new Map,s=Uc(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${Al}`:
""]]}var ey=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Bc)],uL=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",no(e.map(n=>`${n.name}: ${ey(n).slice(
0,3).join(" ")}`),Math.min(40,t),Al)]]:[];function dL(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:y,why:b}of t)o[y]=(o[y]||0)+1,/failed|unknown|sending/.test(y)&&r.push([m,h,pe[y].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(pe).filter(m=>o[m]).map(m=>`${o[m]} ${pe[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:p}=e.health||{},l=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,p&&p.script!==p.book&&v({key:"letter.zones",with:p})];return[["heading","Thư của đợt"],["text",l.filter(Boolean).join(" ")],["list",no(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function ty({units:e}){let t=Uc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>bt[n].heading),
...e.filter(n=>He(n)||qi(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,M(Z(n.first)),M(n.extendedTo),n.phone,n.email,ey(n).join(" | ")])]}var ny={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=Z(r),i=Mc(Rf(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(He)?
void 0:{id:i.id,day:i.day}},subject:Jf,lead:Pl,body:Qf,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:Yf(ty(e))}],named:({state:e})=>e.units.filter(t=>He(
t)&&t.status===_.missing)};var ry={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:qi(e)&&e.first!==""&&Z(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>Tl(e,El(e)?`đã ghi cập nhật lúc ${oy(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Bf(e.unit)}`),lead:e=>`${oo(e.state)} đã ${El(e)?"ghi cập nhật":
"nhận"} ${Dt} của ${e.unit.name} lúc ${oy(El(e)?e.unit.byLink:e.unit.first)}: ${pL(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",lL]]:[],["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Fo(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},lL=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị gọi số điện thoại dưới đây để cán bộ phụ trách đổi liên kết và sửa lại nội dung.",El=({unit:{byLink:e="",
first:t}})=>e>t,oy=e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${M(Z(e))}`;function pL({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[
n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var iy={summary:ny,digest:Gf,returned:Vc,
newLink:Vf,invitation:Hf,reminder:Xf,overdue:qf,thanks:ry},me=e=>iy[e],Ml=Object.entries(iy),Xc=Ml.map(([e])=>e),Nl=Ml.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),sy=Ml.flatMap(([e,
t])=>t.to==="unit"?[{name:e,kind:t}]:[]),ay=[...sy.filter(({kind:e})=>e.isAboutOwnReport),...sy.filter(({kind:e})=>!e.isAboutOwnReport)];function cy({isClosed:e},t,{extendedTo:n,first:o,byLink:r=""},
s){return e?t==="reminder"?n>=s:t==="thanks"&&Z(r>o?r:o)<=n:!0}var uy="thu/",Dl=new Map(Xc.map(e=>[me(e).prefix,e]));function $s(e){let t=e.settings.testTo.length?uy:"",n=Mt(e.round);return{write:(o,
r,s)=>`${t}${me(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):[],s=Dl.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}
var dy=e=>`${e[0]}/`===uy?2:1;function Il(e){let t=e.split("/"),n=dy(t);return Dl.has(t[n-1])&&t[n]!==void 0?py(t[n]):void 0}function ly(e,t){let n=e.split("/"),o=dy(n);return[...n.slice(0,o),t,
...n.slice(o+1)].join("/")}var zl=e=>py(e.split("/")[1]??""),py=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function Yc(e,t){let[n="",o,...r]=e.split("/"),s=Dl.get(n);if(!s||o!==Mt(t))return;let i=
me(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var my=e=>({kind:t,matter:n,unit:o})=>[t,Mt(e),n,o].filter(Boolean).join("/");function ro(e){let t=new Map,n=new Map,o=$s(e),
r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let p=o.write(i,d>1?`${a}.${d}`:a,c),l=n.get(p)||e.register.get(p);if(!l||!Bt(l.state))return p;if(l.early||
l.state==="skipped"||Z(l.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(i,a){let c=o.read(a);c&&(Bt(i.state)?me(c.kind).to==="unit"?mL(t,c,i,
e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}function mL(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=me(t);if(
i.to!=="unit")return;let a=Z(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}
function hy(e,t,n){let o=new Map,r=s=>Ec(e.deadline,be(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,after:c,last:u,end:d}=r(s),p=t>d,l={last:u,isOver:p,
point:p?Mc(c,t):xl(a,t)};return o.set(s,l),l}}}var Fl={key:"setting.empty",with:{label:ke.staff.label}},na=({testTo:e})=>e.length?Po(e):void 0,Jc=e=>na(e)?.length===0,gy=(e,t,n)=>e.length?{to:t??e,
insteadOf:t&&e}:{why:n()},fy=(e,t)=>gy(Po(e),t,()=>Fl),Qc=({email:e,emails:t},n)=>gy(t,n,()=>_e(e).bad.length?{key:"letter.badAddress",with:{text:e}}:{key:"letter.noAddress"});function so(e,t,n=ro(e),
o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=Hi(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||!a.sends(t)||Jc(s))return r;let c=yy(e,t,n,o??to(e.units),
r);hL(c);let u=new Set;for(let d of e.units){let p=Mt(d.code);if(!(!p||u.has(p))){u.add(p);try{gL(c,d,p)}catch(l){r.broke.push({unit:d.code,error:l})}}}return r.letters=bL(c.drafts),n.waiting.forEach(
d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function yy(e,t,n,o,r){let s=Hi(e.settings);return{state:e,today:t,calendar:s,history:n,moments:hy(e,t,s),
testers:na(e.settings),underOf:i=>(e.isClosed?void 0:o.get(i.trim()))??[],plan:r,drafts:[]}}var by=(e,{settings:t})=>{let{setting:n}=me(e);return n!==void 0&&!t[n]};function wy(e,t,n,o){let r=n&&
e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function ky({state:e,today:t,calendar:n,history:o,moments:r},s){let i=me(s);if(i.to!=="staff"||e.isClosed||by(s,e))return;let a=i.due(
{state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return wy(o,s,a,"")}function hL(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of Nl){let s=ky(e,r);s&&(o.wanted.add(s.key),Sy(e,
s,fy(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function xy({state:e,today:t,history:n,moments:o},r,s,i){let a={settings:e.settings,unit:r,under:i,history:n.of(s),own:o.of(r.extendedTo),
round:o.of("")};for(let{name:c,kind:u}of ay){if(by(c,e)||!cy(e,c,r,t))continue;let d=wy(n,c,u.due(a),s);if(d)return d}}function gL(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}
=o,u=s.of(n),d=e.underOf(t.code),p=xy(e,t,n,d);if(!p||(a.wanted.add(p.key),u&&u.any>=r))return;let l=me(p.kind);if(l.to==="unit"){if(l.counts&&fL(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...p,unit:t.code,state:"lapsed",why:m});return}Sy(e,p,Qc(t,e.testers),{unit:t,last:i.of(l.deadline==="own"?t.extendedTo:"").last,under:c.digests&&l.listsUnder?d:[],had:
u?.count})}}var fL=(e,t)=>e!==void 0&&e.count>=t,yL=12;function vy(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=yy(e,t,ro(e),to(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of Nl)a(ky(s,c));for(let c of e.units){let u=Mt(c.code),d=s.underOf(
c.code);for(let p=0;u&&p< yL&&a(xy(s,c,u,d),c.code);p+=1);}return i}function Sy({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:p=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:l,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:l,
about:h},had:p})}var bL=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>me(t.kind).rank-me(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var Ry=
e=>e.to.length;function Lr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(me(r.kind).to==="staff"?0:n)-o.recipients;if(Ry(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=Ry(r)}return o}function jo(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var wL=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],kL=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Oy(e,t){if(!kL.test(e))return;let n=e.split(".");return wL.filter((o,r)=>n[
r]!==jo(t[o]))}var Ty="2",Cy="đổi",$y=(e,t,n)=>e.of("approval",t,n),io=(e,t,n=[])=>[Ty,t.name,...pn.map(o=>`${o}:${n.includes(o)?Cy:$y(t,o,e[o])}`)].join(".");function Ar(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==Ty||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return pn.filter(a=>i.has(a)&&i.get(a)!==$y(n,a,t[a]))}function eu(e,t,n){let o=Ar(e,t,n);if(
typeof o=="string")return;let r=vr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(vr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${Cy}`:i}).join(".");return s===e?void 0:s}function Ly(e,t,n){let o=Oy(e,t);return o&&io(t,n,o)}function Wo(e,t){let n=Ar(e.approved,e,t);return typeof n=="string"?[]:n.map(
_t)}var tu=(e,t)=>Ar(e.approved,e,t)==="unknown";function Nn(e,t){let n=Ar(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Re.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Re.returned?o?"changed":"returned":"waiting"}function nu(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),J=
(e,t={})=>({key:e.key,sentence:v(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ee=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>Ee([J(e)]);function Bl(e){
let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}function Ay(e,t){return typeof t=="bigint"?t.toString():t}var Kl=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function jl(e){return new Kl(e)}
function _y(e){return e==null}function Wl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function sa(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Zl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function ia(e){return Zl(e._zod.def)??e._zod.def.shape}function Py(e,t,
n){Object.defineProperty(e,t,{get(){let o=n();return sa(this,t,o),o},enumerable:!0,configurable:!0})}function Ey(e,t,n){t in e?sa(e,t,n):e[t]=n}function My(e,t,n,o){let r=ia(t);for(let s of n){let i=
Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?Py(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):Ey(e,s,o?o(i.value,s):i.value))}}function xL(e,t){for(let n of Reflect.ownKeys(t)){
let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?Py(e,n,()=>t[n]):Ey(e,n,o.value))}}function Gl(...e){let t={};for(let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,
o)}return Object.defineProperties({},t)}var Hl="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ra(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ou(e){if(
ra(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ra(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Vl(e){
return ou(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Ny=new Set(["string","number","symbol"]);function aa(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pr(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}function It(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Dy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function vL(e,t){let n=ia(e),o=[];for(let r of Reflect.ownKeys(t)){if(
!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}function Iy(e,t){let n=e._zod.def,o=n.checks;if(o&&
o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(vL(e,t)),i={};return My(i,e,Reflect.ownKeys(ia(e)).filter(a=>!s.has(a))),Pr(e,Gl(n,{shape:i,
checks:[]}))}function zy(e,t){if(!ou(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let r=ia(e);for(let s of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Pr(e,Gl(e._zod.def,{shape:SL(e,t)}
))}function SL(e,t){let n={};return My(n,e,Reflect.ownKeys(ia(e))),xL(n,t),n}function ao(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Fy(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Go(e,t){return t.map(n=>{var o;return(o=n).path??(
o.path=[]),n.path.unshift(e),n})}function oa(e){return typeof e=="string"?e:e?.message}function ql(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;
let r=o.maximum??o.length??o.size;r>=0&&t.push([r,n])}return t}function ru(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function co(e,t,n){var o;let r=e.inst?._zod?.traits;
r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:oa(e.inst?._zod.def?.error?.(
e))??oa(s?.(e))??oa(t?.error?.(e))??oa(n.customError?.(e))??oa(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var RL=/[\uD800-\uDBFF]/;function Xl(e){let t=e.length;if(!RL.test(e))return t;let n=t;for(
let o=0;o< t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function Yl(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Uy(e,t){for(let n in t){let o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):OL(e,n,o.value)}}function _r(e,t,n,o=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function Jl(e,t,n){return _r(e,t,n,!1)}function OL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:_r(this,t,
n.bind(this))},set(o){_r(this,t,o)}})}function TL(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ul,Zo=!1,CL={configurable:!0,get(){Zo=!0}};function Zt(e,t,n){let o=
Object.getPrototypeOf(e._zod);if(t in o&&Ul!==e._zod){Ul=void 0;return}Ul=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,CL);let r=Zo;Zo=!1;try{let s=n(this);
return Zo?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Zo=Zo||r,s}catch(s){throw delete this[t],Zo=Zo||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function Ky(e,t,n,o){let r=TL(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var By;
var Ql={value:void 0,enumerable:!1},jy="captureStackTrace"in Error?Error:null;function $L(e){let t=jy;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return jy=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function oe(e,t,n,o){let r={};function s(l){this.def=l,this.constr=p,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;
function c(l,m){if(l._zod){if(l._zod.traits.has(e))return}else{Ql.value=new s(m);try{Object.defineProperty(l,"_zod",Ql)}finally{Ql.value=void 0}}if(l._zod.traits.add(e),t(l,m),a){let y=
Object.getPrototypeOf(l),b=l._zod.constr.prototype,k=y;for(;k&&k!==b;)k=Object.getPrototypeOf(k);let S=k??y;a.has(S)||(a.add(S),Uy(S,i))}let h=p.prototype;for(
let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in l||(l[y]=h[y].bind(l)))}let u=o?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function p(l){let m=o?.Parent?
$L(d):this;c(m,l);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(p,"init",{
value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:l=>o?.Parent&&l instanceof o.Parent?!0:l?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",{value:e}),p}var uo=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(By=globalThis).__zod_globalConfig??(By.__zod_globalConfig={});var Ls=globalThis.__zod_globalConfig;
function tn(e){return e&&Object.assign(Ls,e),Ls}function LL(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ay,2)),e.message}function AL(e){this._zod.message=e}var _L={get:LL,set:
AL,enumerable:!0,configurable:!0},tp={value:void 0,enumerable:!1},Wy=new WeakSet([Object.prototype,Error.prototype]),Zy=(e,t)=>{e.name="$ZodError",tp.value=t,Object.defineProperty(e,"issues",tp),
tp.value=void 0,Object.defineProperty(e,"message",_L);let n=Object.getPrototypeOf(e);Wy.has(n)||(Wy.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=(
)=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},a4=oe(
"$ZodError",Zy),ca=oe("$ZodError",Zy,void 0,{Parent:Error});var EL=e=>{let t=(n,o,r,s)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new uo;if(
a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>co(u,i,tn())));throw Hl(c,s?.callee??t),c}return a.value};return t},ua=EL(ca),ML=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=
n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>co(u,i,tn())));throw Hl(c,s?.callee??t),c}return a.value};return t},np=ML(
ca),NL=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(s instanceof Promise)throw new uo;return s.issues.length?Gy(e,s.issues,r):{success:!0,data:s.value}},As=
NL(ca);function Gy(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>co(r,n,tn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var DL=e=>async(t,n,o)=>{let r=o?{
...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=await s),s.issues.length?Gy(e,s.issues,r):{success:!0,data:s.value}},op=DL(ca);var Hy=/^[\s\S]{0,}$/;
var rp=/^-?\d+(?:\.\d+)?$/,Vy=/^(?:true|false)$/i;var da=oe("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var qy=e=>{let t=e.value;return!_y(t)&&
t.length!==void 0};var Xy=oe("$ZodCheckMaxLength",(e,t)=>{var n;da.init(e,t),(n=e._zod.def).when??(n.when=qy),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?Xl(r):
s)<=t.maximum)return;let a=Yl(r);o.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Yy=oe("$ZodCheckMinLength",(e,t)=>{var n;da.init(e,t),(n=
e._zod.def).when??(n.when=qy),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?Xl(r):s)>=t.minimum)return;let a=Yl(r);o.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});var IL=oe("$ZodCheckStringFormat",(e,t)=>{var n,o;da.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{
t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),Jy=oe("$ZodCheckRegex",(e,t)=>{IL.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Qy={major:4,minor:6,patch:7};var Gt=oe("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=Qy;let o=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let d=ao(a),p;for(let l of c){if(l._zod.def.when){if(Fy(a)||
!l._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=l._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new uo;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(ru(a.issues,m,e),d||(d=ao(a,m)))});else{if(a.issues.length===m)continue;ru(a.issues,m,e),d||(d=ao(a,m))}}return p?p.then(()=>a):a},i=(a,c,u)=>{if(ao(
a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new uo;return d.then(p=>e._zod.parse(p,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(p=>i(p,a,c)):i(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new uo;return u.then(d=>s(d,r,c))}return s(u,r,c)}}},{get"~standard"(){return Jl(this,"~standard",KL(this))},set"~standard"(e){_r(this,
"~standard",e)}}),rb=(e,t)=>e.issues.length?{issues:e.issues.map(n=>co(n,t,tn()))}:{value:e.value};async function UL(e,t){let n={async:!0};return rb(await e._zod.run({value:t,issues:[]},n),n)}
function KL(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return rb(o,n)}catch{}return UL(e,t)},vendor:"zod",version:1}}var sb=oe(
"$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??Hy,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var ib=oe("$ZodNumber",(e,t)=>{Gt.init(e,t),e._zod.pattern=rp,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(
typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var ab=oe("$ZodBoolean",(e,t)=>{Gt.init(e,t),e._zod.pattern=Vy,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=
n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}});function BL(e,t){let n=ql(e._zod.def.checks);if(!n.length)return;let o=Math.min(
...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of ql(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=
s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,ru(s.issues,d,e),s}}return r(s,i)}}var jL=e=>Array.isArray(e)?e.length:-1;function eb(e,t,n){e.issues.length&&t.issues.push(...Go(n,
e.issues)),t.value[n]=e.value}var cb=oe("$ZodArray",(e,t)=>{Gt.init(e,t);let n=Ls.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",
code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[
]},r);if(d instanceof Promise)i.push(d.then(p=>eb(p,o,c)));else if(eb(d,o,c),a&&d.issues.length!==0&&ao(d))break}return i.length?Promise.all(i).then(()=>o):o},BL(e,jL)});function su(e,t,n,o,r,s){
let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Go(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var WL=[];function ZL(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:WL,r=o.length?[...t,...o]:t;for(let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Dy(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function GL(e,t,n,o,r,
s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,p=u.optin,l=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){if(ao(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},o);y instanceof Promise?e.push(y.then(b=>su(b,n,h,t,p,l))):su(y,n,h,t,p,l)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ub=oe("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=jl(()=>ZL(t));
Zt(e,"propValues",u=>{let d=u.def.shape,p={};for(let l in d){let m=d[l]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,l)||sa(p,l,new Set);for(let h of m.values)p[l].add(h);
m.optin!==void 0&&p[l].add(void 0)}}return p});let s=ra,i=t.catchall,a,c=Ls.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=r.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",
code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let l=[],m=a.shape,h=d?.abortEarly,y=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==y){if(ao(u,y))break;y=
u.issues.length}if(b==="__proto__")continue;let k=m[b],S=k._zod.optin,R=k._zod.optout,T=k._zod.run({value:p[b],issues:[]},d);T instanceof Promise?l.push(T.then(C=>su(C,u,b,p,S,R))):su(T,u,b,p,S,R)}
return i?GL(l,p,u,d,r.value,e,h===!0):l.length?Promise.all(l).then(()=>u):u}});function tb(e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!ao(s));
return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>co(i,o,tn())))}),t)}var db=oe("$ZodUnion",(e,t)=>{Gt.init(e,t),
Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{
if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.map(s=>Wl(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(
c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>tb(a,o,e,r)):tb(i,o,e,r)}});function HL(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(
!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var lb=oe("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,db.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{
let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[
r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||sa(s,u,new Set);for(let p of d)s[u].add(p)}}return!r.def.unionFallback&&i>1&&s[
r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Zl(r._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let o=jl(()=>HL(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ra(i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;
let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var pb=oe(
"$ZodRecord",(e,t)=>{Gt.init(e,t);let n=Ls.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!ou(s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=
t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let p=t.keyType._zod.run({value:d,issues:[]},r);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
p.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(h=>co(h,r,tn())),input:d,path:[d],inst:e});continue}let l=p.value;if(l==="__proto__")continue;let m=
t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Go(d,h.issues)),o.value[l]=h.value})):(m.issues.length&&o.issues.push(...Go(d,
m.issues)),o.value[l]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:
"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&rp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>co(h,r,tn())),input:u,path:[u],inst:e});continue}let l=
d.value;if(l==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Go(u,h.issues)),o.value[l]=h.value})):
(m.issues.length&&o.issues.push(...Go(u,m.issues)),o.value[l]=m.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then((
)=>o):o}});var mb=oe("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=Bl(t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=Bl(r.def.entries).filter(i=>Ny.has(typeof i));return new RegExp(s.length?
`^(${s.map(i=>aa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),hb=oe(
"$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?aa(s):s?aa(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function nb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var gb=oe("$ZodOptional",(e,t)=>{Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",
n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Wl(o.source)})?$`):void 0}),e._zod.parse=(
n,o)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>nb(n,s)):nb(n,r)}
return t.innerType._zod.run(n,o)}});var fb=oe("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(
o.direction==="backward")return t.innerType._zod.run(n,o);if(n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>ob(s,t)):ob(r,t)}});
function ob(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function yb(e){return e.checks&&(e.checks=[...e.checks]),e}function bb(e,t){return new e(yb({type:"string",...It(t)}))}function wb(
e,t){return new e(yb({type:"number",checks:[],...It(t)}))}function kb(e,t){return new e({type:"boolean",...It(t)})}function re(e,t){return new Xy({check:"max_length",...It(t),maximum:e})}function ip(
e,t){return new Yy({check:"min_length",...It(t),minimum:e})}function Dn(e,t){return new Jy({check:"string_format",format:"regex",...It(t),pattern:e})}var gn=oe("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){_r(this,"with",e)},parse(e,t){return ua(this,e,t,{callee:
this.parse})},parseAsync(e,t){return np(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return As(this,e,t)},safeParseAsync(e,t){return op(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Pr(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),XL=oe("ZodMiniString",(e,t)=>{sb.init(e,t),gn.init(e,t)});function P(e){return bb(XL,e)}var YL=oe("ZodMiniNumber",(
e,t)=>{ib.init(e,t),gn.init(e,t)});function In(e){return wb(YL,e)}var JL=oe("ZodMiniBoolean",(e,t)=>{ab.init(e,t),gn.init(e,t)});function zt(e){return kb(JL,e)}var QL=oe("ZodMiniArray",(e,t)=>{
cb.init(e,t),gn.init(e,t)});function Ft(e,t){return new QL({type:"array",element:e,...It(t)})}var eA=oe("ZodMiniObject",(e,t)=>{ub.init(e,t),gn.init(e,t),Ky(e,"shape",n=>n._zod.def.shape,!1)});
function E(e,t){let n={type:"object",shape:e??{},...It(t)};return new eA(n)}function _s(e,t){return zy(e,t)}function vb(e,t){return Iy(e,t)}var tA=oe("ZodMiniDiscriminatedUnion",(e,t)=>{lb.init(e,t),
gn.init(e,t)});function Sb(e,t,n){return new tA({type:"union",options:t,discriminator:e,...It(n)})}var xb=oe("ZodMiniRecord",(e,t)=>{pb.init(e,t),gn.init(e,t)});function Ps(e,t,n){return!t||!t._zod?
new xb({type:"record",keyType:P(),valueType:e,...It(t)}):new xb({type:"record",keyType:e,valueType:t,...It(n)})}var nA=oe("ZodMiniEnum",(e,t)=>{mb.init(e,t),gn.init(e,t),e.options=[...e._zod.values]}
);function lt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new nA({type:"enum",entries:n,...It(t)})}var oA=oe("ZodMiniLiteral",(e,t)=>{hb.init(e,t),gn.init(e,t)});
function Es(e,t){return new oA({type:"literal",values:Array.isArray(e)?e:[e],...It(t)})}var rA=oe("ZodMiniOptional",(e,t)=>{gb.init(e,t),gn.init(e,t)});function ce(e){return new rA({type:"optional",
innerType:e})}var sA=oe("ZodMiniDefault",(e,t)=>{fb.init(e,t),gn.init(e,t)});function Ms(e,t){return new sA({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Vl(t)}})}
var cA=300,ap=e=>ce(P().check(re(e))),Vo=()=>E({parent:ap(500),kind:ap(500),state:ap(40)});function fn(e){let t=Ie(e),n=new Map,o=r=>{let s=t.superior(r),i=n.get(r)??(s?[{value:s.code.trim(),label:
s.name.trim()},...o(s)]:[]);return n.set(r,i),i};return r=>{let s=r?o(r):[],i=r?.parent.trim()??"";return s.length||!i||t.named(i)?s:[{value:K(i),label:i}]}}var on=({above:e})=>e[0]?.label??"";
function cp(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}return[...t.values()].sort((n,o)=>o.count-n.count).slice(0,
cA).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var Rb=e=>({value:e,label:e}),lo=(e,t=e,n=t.length)=>({parents:cp(e.flatMap(({above:o})=>o)),kinds:cp(e.map(({kind:o})=>Rb(o))),states:cp(t.map(({
state:o})=>Rb(o))),count:e.length,countOfStates:n}),po=(e,{parent:t,kind:n,state:o})=>(!t||e.above.some(({value:r})=>r===t))&&(!n||e.kind===n)&&(!o||e.state===o);function Ns(e,t){let n=e.table(
"units").rows,o=fn(n),r=zc(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:Ss[r(i)].counted,status:c.status,timeliness:c.timeliness,first:c.first,
above:o(s),kind:s.kind.trim(),state:c.status}]})}var iu=({counted:e,status:t})=>t===_.fix||e&&t===_.missing,Ds=(e,t)=>on(e).localeCompare(on(t),"vi"),au=({unit:e,above:t,status:n,timeliness:o})=>({
code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:on({above:t}),phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function Ob(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var uA=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,dA=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Is(e){return/^[\x21-\x7e]*$/.test(e)?e:ms(e).replace(uA,"").replace(dA," ").trim()}var lA=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Tb(e,
t){let n=e.charCodeAt(t);return lA.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function qo(e){let t=0,n=e.length;for(;t< n&&Tb(e,t);)t++;for(;n>t&&Tb(e,n-1);)n--;
return e.slice(t,n)}var cu=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,mo=e=>/[\p{L}\p{N}]/u.test(e);var la=(e,t)=>(e.exec(t)||[])[1]||"";function Xo(e){try{return decodeURIComponent(e)}
catch{return e}}function yn(e,t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Xo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var pa=(e,t)=>la(/^(\d{1,24})(?![0-9A-Za-z])/,yn(e,t));var pA=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth accounts "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights creatorstudio "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support public search_results weather fundraisers username unsupportedbrowser channel "]];
function zs(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of pA)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var mA="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",hA="permalink|notes|events|offers",gA=new RegExp(`^(?:${mA}|${hA})$`,"i");
function Cb(e){return gA.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var uu="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var du=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Me(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var fA=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,yA=
/\.vn$/i;function Fs(e){return/^[A-Za-z0-9.]+$/.test(e)?fA.test(e)?"USERNAME_TLD":$b(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var $b=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Lb=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?du(e,uu+n+t,`id:${t}`):I("MISSING_ID"),rn=e=>Lb("profile",e,"profile.php?id="),zn=e=>Lb("page",e,""),ma=e=>la(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function ho(
e,t="profile_or_page"){let n=qo(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):zn(n);let o=zs(n)||Fs(n),r=o==="USERNAME_TLD"&&yA.test(n)?null:o;if(!r){let i=du(t,uu+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Me(i,"NAME_LIKE_SITE"):i}let s=ma(n);return s?zn(s):I(r)}function lu(e){let t=qo(e),n=/^[\w.-]+$/.test(t)?$b(t.length,t.length):"USERNAME_CHARS";
return n?I(n):du("group",`${uu}groups/${t}`,`g:${t.toLowerCase()}`)}function up(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let o=n==="share"?`${uu}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return du("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var bA="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",wA="lm?",kA="[a-z]{2}-[a-z]{2}",xA=[[new RegExp(
`^(?:(?:${bA}|${wA}|${kA})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],dp=e=>/^[A-Za-z0-9.-]+$/.test(e),mu=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Us(e){if(dp(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of xA)if(n.test(
t))return o}return lp(e)?"lookalike":"other"}function lp(e){let t=Xo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||pu(n,"facebook",2))}function pu(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return pu(i,a,n-1)||pu(i,s,n-1)||pu(r,a,n-1)}
function Er(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),[o=""]=/[?&]|%3f/i.exec(n)??[],r=o?n.indexOf(o):n.length,s=n.slice(0,r),i=n.slice(r+o.length);return{parts:vA(s),
path:s,query:o.length>1?Xo(i):i}}function vA(e){let t=[];for(let n of e.split("/")){let o=n.includes("%")?Is(Xo(n)).replace(/\x2f?(?:[?#&][^]*)?$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}
return t}function ha(e,t){let[n,...o]=e.parts;if(!n)return I("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Us(n)==="facebook")return Me(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=
CA.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=zs(n);return s?I(s,SA(s,e,t)??RA(n,e.query)):Mb(n,o)}function SA(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u",
"href"]:[]).map(s=>yn(t,s)).find(Boolean);return r===void 0?void 0:go(n(r,1))}var go=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function RA(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?pa(t,"id"):"";return n.length>8?go(rn(n)):void 0}var gu=(e,t)=>Cb(t)?I("CONTENT_LINK",go(e)):e,OA=/^[1-9]\d{9,19}$/,pp=e=>/^pfbid\w{10}/i.test(e);function Mb(e,
t){if(pp(e))return I("HIDDEN_ID");if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return Fs(o)==="USERNAME_TLD"?I("USERNAME_TLD"):Me(Mb(o,t),"AT_USERNAME")}let n=t[0]||"";return gu(e.includes("-")&&!ma(
e)&&OA.test(n)?zn(n):ho(e),t)}function Ab([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Me(rn(n||
""),"MEMBER_LINK"):gu(lu(e),[t||"",n||"",...o])}function mp(e,t){if(e.slice(0,2).some(pp))return I("HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return gu(t(e[n]||""),e.slice(n+1))}
function TA(e){let t=e[0]||"create";return/^category$/i.test(t)?hu(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):ma(t)?hu(e,!1):mp(e,zn)}function hu([e,
...t],n){if(!e)return I("SYSTEM_PAGE");let o=ma(e);return gu(o||!n?zn(o):ho(e,"page"),t)}function hp([e="",t=""],n){return e.length!==1?up(e,"",n):/g/i.test(e)?up(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function _b(e,t,n){let o=yn(t,"u");return o?Me(n(o,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function fu(e,t){return e?Me(/^\d+$/.test(e)?t(e):ho(e),"MESSENGER_LINK"):I(
"SYSTEM_PAGE")}var Pb=e=>mp(e,rn),Eb=(e,t)=>pp(yn(t,"id"))?I("HIDDEN_ID"):rn(pa(t,"id")),CA=new Map([["profile.php",Eb],["qr",Eb],["page",e=>mp(e,zn)],["profile",Pb],["people",Pb],["groups",Ab],[
"group",Ab],["pages",TA],["share",e=>hp(e,"share")],["pg",e=>hu(e,!0)],["p",e=>hu(e,!1)],["l.php",_b],["flx",_b],["messages",e=>fu(/^t$/i.test(e[0]||"")?e[1]:void 0,rn)]]);var gp=[{name:"TikTok",host:
/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:
/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:
"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:
/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:
/\bgapo\b/}],$A=/\b(?:facebook|face|fb|fanpage)\b/,LA=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function fp(e){let t=e.slice(0,300);
for(let[,n=""]of t.matchAll(LA)){let o=gp.find(r=>r.host.test(n.toLowerCase()));if(o)return o.name}return bp(t)}var yp=e=>e.length<=300&&gp.some(({word:t})=>t.test(H(e)));function bp(e){if(
e.length>120)return;let t=H(e);return $A.test(t)?void 0:gp.find(({word:n})=>n.test(t))?.name}var AA=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,[
"url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[
/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[
/\.zalo\.me$/,["url","u"]]],_A=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Nb=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Db(e,{path:t,query:n}){let o=
e.toLowerCase().replace(/\.$/,"");if(PA.test(o))return EA(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=AA.find(([s])=>s.test(o));for(let s of r?r[1]:_A){let i=yn(n,s);if(Nb.test(i))return{
address:i,counter:r!==void 0}}}var PA=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function EA(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:
n,counter:!0};let o=yn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return Nb.test(r)?{address:r,counter:!0}:void 0}catch{return}}var yu=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,wp=/^fb:\x2f{1,3}/i,MA=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ga(e){let t=e.slice(0,40);for(let[n,o]of MA)if(n.test(t))return o;return la(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!yu.test(t)&&!wp.test(t)?"SCHEME":null}function Ib(e){if(wp.test(e))return{scheme:"app",rest:e.replace(wp,""),fixed:!1};let[t=""]=yu.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var NA=3;function Ks(e,t=0){if(t>NA)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Xo(e):e).replace(/\\/g,"/"),o=ga(n);if(o)return I(o);let r=Ib(n),s=
r.scheme==="app"?BA(Er(r.rest),zb(t)):DA(r.rest,r.scheme==="web",zb(t));return r.fixed||n!==e?Me(s,"SCHEME_FIXED"):s}var zb=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Ks(t,e+n):I(
"REDIRECT_LINK");function DA(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return I(t||s||mu(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=Us(i);
return c==="other"?IA(i,Er(s),n):c==="lookalike"?I("LOOKALIKE_HOST",FA(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?UA(c,Er(s),n):I("PORT")}function IA(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let o=Db(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Me(r,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",r&&go(r))}var zA=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function FA(e,t,n){return zA.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?go(n(`www.facebook.com${t}`,1)):
void 0}function UA(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return ha(t,n);if(e==="content")return I("CONTENT_LINK");let i=zs(s);return i==="LOGIN_LINK"?I(i):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",go(ho(o))):s===""||i?I(i||"HOME"):e==="short"?hp(t.parts,"fb.me"):KA(s,o,r)}function KA(e,t,n){return e==="t"?fu(n,rn):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):fu(t,zn)}function BA({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:pa(t,"id"),i=yn(t,"href")||yn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Me(n(i,1),"DEEP_LINK");let a=s&&jA.get(o.toLowerCase());return a?Me(a(s),"DEEP_LINK"):I("DEEP_LINK")}var jA=new Map([["profile",rn],["page",zn],[
"group",lu]]);var WA=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,ZA=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,GA=
"(?:fb |facebook |page )?",HA="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",VA=new RegExp(`^${GA}(?:u?id|ma so|ma)${HA} ?[:=-]? ?([1-9]\\d{9,19})$`),bu=e=>e.length<=7&&WA.test(e);
function kp(e){let t=e.split(" ");if(t.some(t_))return I("EMAIL_IN_URL");let n=t.length===1?qo(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Me(rn(n),"BARE_USERNAME");let o=VA.exec(H(e.slice(0,120)));
return o?Me(rn(o[1].replace(/\D/g,"")),"BARE_USERNAME"):bp(e)!==void 0?I("OTHER_SITE"):t.length>1&&yp(e)?qA(e):n_(e)?I("PHONE_IN_URL"):n?Fb(n):e_(e,t)}function qA(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>mo(r)&&!yp(r));return n!==void 0&&o===void 0&&t.length>1?Me(kp(n),"TEXT_AROUND"):I("NOT_URL")}function XA(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:go(ha(Er(e.slice(t.length)),()=>I("NOT_URL")))}function Fb(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=Fs(r);
return s==="USERNAME_TLD"?I(s):Me(ho(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Me(ha(Er(t),()=>I("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",XA(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!ZA.test(n)&&!bu(n)&&
Fs(n)!=="USERNAME_SHORT"?Me(ho(n),"BARE_USERNAME"):I("NOT_URL")}var YA="(?:(?:trang|page|nick|link|tài khoản) )?",JA="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",QA=new RegExp(
`^${YA}(?:${JA}) ?[:=-] ?(\\S+)$`,"i");function e_(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=QA.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Me(Fb(qo(r)),
"TEXT_AROUND"):I("NOT_URL")}function t_(e){let t=e.indexOf("@");return t>0?mo(e.charAt(t-1))&&mo(e.charAt(t+1)):e.search(cu)===0}var n_=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ub(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(cu,"@"):e}function Kb(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of o_(o)){let s=a_(r);s&&t.push(s),n=n||(s?s.glued:mo(r))}return{found:t,around:n}}function o_(e){return ga(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var r_=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,s_=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,i_=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function a_(e){let t=qo(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(l_(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(r_),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?s_:i_).test(o)?{address:r,word:e,glued:mo(o)}:null}var c_=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",u_="me|io|co|gg|watch|ly|us|ru|cn|kh|la",d_=new RegExp(`\\.(?:${c_}|${u_})\\.?$`,"i");function l_(e){if(yu.test(e)||ga(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||mu(o)):p_(
o.replace(/:\w*$/,""),n)}function p_(e,t){return dp(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Us(e)!=="other"||d_.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&lp(e)}function wu(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=Is(String(e));if(!mo(t))return I("EMPTY");let n=Ub(t),{found:o,around:r}=Kb(n),[s,i]=o;if(!s)return kp(n);let a=i?k_(o,n):m_(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Me(a,"SCHEME_FIXED"),r?Me(a,"TEXT_AROUND"):a}function m_(e,t){let n=Ks(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return h_(e,n,o)?I("USERNAME_CHARS"):o&&f_(e,o)?
b_(t):n}function xp({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function h_(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
bu(xp(e))&&/^[\p{L}\p{M}]/u.test(n)}var g_=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function f_(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||y_(e,t)||g_.test(t)||
/^[A-Z]/.test(t)&&bu(t))return!1;let n=xp(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var y_=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(xp(e));
function b_(e){let t=Ks(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var w_=20;function k_(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>w_)return I("MULTIPLE");let r=o.map(u=>{let d=Ks(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=s,c=a||Ks(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?I("MULTIPLE"):Me(a,"TEXT_AROUND")}var fa=(...e)=>e.map(t=>`(?:${t})`).join("|"),x_="[đd][./]?c",Wb="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Zb="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",v_=
"mrs?|ms",Gb="(?:ng|tt)ưt",vp=new RegExp(`^(?:${fa(x_,Wb,Zb,v_,Gb)})(?:[.:]+\\s*|\\s+)`,"i"),S_="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",xu="(?:cô|thầy) giáo|ông|bà|anh|chị|cô|thầy|chú",
R_=`(?:${xu}) ?(?:\\((?:${xu})\\)|/ ?(?:${xu}))`,O_="(?:thiếu|trung|thượng|đại) (?:tá|[úu][ýy]|tướng)",T_=
"thượng t(?:ọa|oạ)|h(?:òa|oà) thượng|đại đức|sư (?:cô|thầy)|ni (?:sư|cô|trưởng)|linh mục|mục sư",C_="[ôb](?=\\.)",$_="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Sp=new RegExp(
`^(?:${fa("đồng chí",S_,O_,T_,R_,xu,C_,$_)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Hb=new RegExp(`,\\s*(?:${fa(Wb,Zb,Gb)})\\.?$`,"i"),L_=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),vu=e=>L_.includes(e.toLowerCase());function Rp(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:vu(n)?void 0:"either"}var A_="(?:trưởng|phó) (?:ban|phòng|trưởng)",__=
"chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|chu tich|uy vien|giam doc|hieu truong|chuyen vien",P_=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",E_=
"(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)|[-–—,;(/:] ?(?:văn thư|y tế|thư (?:ký|viện)|bảo vệ|lái xe|thủ kho|tổng phụ trách(?: đội)?)\\)?$",M_=
new RegExp(fa(A_,__,P_,E_)),Su="(?:P\\.?|Phó )?(?:CT(?:CĐ(?:CS)?)?|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|NV|CBCT|CB|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",N_=new RegExp(
`^((?:${Su})(?:[ ,]+(?:${Su}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),D_=new RegExp(`[-,;(/: ] ?(${Su})\\.?\\)?$`,"u"),I_=new RegExp(`[-,;(/:] ?(?:${Su})(?!\\p{L})`,"u"),z_=
/\p{Ll}\p{M}*(?: [-–—\x2f:(]|[,;(]) ?[A-ZĐ]{2,7}(?:[ -][A-ZĐ]{2,7}){0,3}\)?$/u,Vb=e=>M_.test(e.toLowerCase())||[N_,D_,I_,z_].some(t=>t.test(e)),F_=
"(?:công|liên) đoàn|lđlđ|(?:bch|btv)(?: |$)|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",U_="trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",K_=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$|họ (?:và )?tên(?: người quản trị)?$",qb=new RegExp(`^(?:${fa(F_,U_,
K_)})|facebook`),B_=/\S \S+ ?[,;\x2f&+|] ?\S+ \S|\S (?:và|hoặc|cùng) \S/,Xb=/^\p{L}[\p{L}\p{M}]+ ?[,;\x2f&+] ?\p{L}[\p{L}\p{M}]+$/u,Yb=
/^\d{1,3} ?[.)\x2f] ?(?=\p{L}[\p{L}\p{M}']* \p{L}[^\d@:\x2f]*$)/u,j_=/^(?:\d{1,2}[.)]|[-*•+]) ?/,W_="(?:(?:sinh(?: năm| ngày)?|sn|ns|s)[ .:]*)?(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:19[3-9]\\d|20[01]\\d)",
Bb=`admin|ad|quản trị(?: (?:viên|chính|phụ|trang))?|(?:đã )?ký(?: tên)?|${W_}`,Jb=new RegExp(`\\s*\\((?:${Bb}|nam|nữ)\\)\\s*|(?:\\s*[,:;]|\\s+[-–—])\\s*(?:${Bb})[-–—.,;:"” ]*$`,"giu");function jb(e){
let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(vp,"").replace(Sp,"");return t}var ku=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),Z_=e=>e.some((t,n)=>n>1&&vu(t)&&/^(?:thị|văn)$/i.test(e[
n+1]??""));function Qb(e){let t=e.split(/[\r\n]+/).map(a=>ku(jb(a.replace(/\s+/g," ").trim().replace(j_,"")))).filter(a=>a.length>0),n=t.flat();if(B_.test(jb(e.replace(/\s+/g," ").trim())))return!0;
let o=t.filter(a=>a.length>2||a.length>1&&vu(a[0])),[r="",s=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),i=ku(r).length>1&&ku(s).length>1&&vu(ku(s)[0]);return o.length>1||i||Z_(n)}var Ru=
/^[-–—+*•.,;:"“«„ ]+/,Op=/[-–—.,;:"”» ]+$/,G_=/^'([^']*\p{L}[^']*)'$/u,ew=e=>e.replace(Ru,"").replace(Op,"").replace(G_,"$1").replace(Ru,"").replace(Op,""),Ht=(e,t)=>({ok:!1,reason:e,suggest:t});
function Ou(e,t,n){if(e.length>t)return Ht(n);if(Ao(e)==="NOTHING")return Ht("EMPTY");let o=Co(e);return o&&o!=="unicode"||e.includes("\ufffd")?Ht("ENCODING",(br(e)||{}).text):e.length<2?Ht("SHORT"):
void 0}function H_(e){if(Rp(e)!=="either")return;let t=Bs(e.slice(e.indexOf(" ")+1));return t.ok?t.suggest??t.name:void 0}var V_=
/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,q_=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(n??r)+((o??s)==="D"?"Đ":"đ"));function cw(e){if(
typeof e!="string")return D(e);let t=e.replace(V_,n=>n.normalize("NFKC"));return(t===e?e:q_(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(
/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var X_=/(?:[\u2190-\u2bff]|[\u{1F000}-\u{1FAFF}]|[\u200d\ufe0f])+/gu;function Y_(e){if(
e.length>300)return e;let t=e.replace(X_," ");for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(Jb," ").trim();return t}var J_=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Bs(e){let t=Y_(cw(e)),
n=D(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300),r=ew(o),s=r;for(let d=0,p="";d<5&&s!==p;d+=1)p=s,s=ew(s).replace(Yb,"").replace(vp,"").replace(Hb,"").replace(Ru,
""),Rp(s)||(s=s.replace(Sp,"").replace(Ru,""));let i=s.toLowerCase(),a=Ou(n,250,"LONG")||Ou(s,250,"LONG");if(a)return a;if(Vb(s))return Ht(/[-,;(\x2f:\n]/.test(s+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&(Qb(t)||Xb.test(s)))return Ht("TWO_PEOPLE");if(qb.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Ht("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(s))return Ht(
"CHARS");if(s.length>60)return Ht("LONG");let c=s.split(/[\s.'-]+/).every(d=>J_.test(d)||d.toLowerCase()===d.toUpperCase())?s:hg(s),u=s===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:s,suggest:H_(c)??(
c===s?void 0:c),notes:s.includes(" ")?u:[...u,"ONE_WORD"]}}var tw="Ban Thường vụ",nw="Ủy ban Kiểm tra",ow="Văn phòng",rw=new Map(Object.entries({ct:"Chủ tịch",btv:tw,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:nw,cnubkt:`Chủ nhiệm ${nw}`,vp:ow,cvp:`Chánh ${ow}`,cv:"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",
uv:"Ủy viên",ctcd:"Chủ tịch Công đoàn",ctcdcs:"Chủ tịch CĐCS",nv:"Nhân viên",cb:"Cán bộ",cbct:"Cán bộ chuyên trách",uvtv:`Ủy viên ${tw}`}));function Q_(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],
o=rw.get(e),r=o?void 0:rw.get(n);return r?`${t==="p"?"Phó":"Ủy viên"} ${r}`:o}var e1=" (?:LĐLĐ|CĐ|CĐCS|UBND|HĐND|công đoàn|liên đoàn|tỉnh|huyện|xã|phường)(?!\\p{L})",t1=new RegExp(
`(PCT|Phó (?:CT|Chủ tịch))[ .]?TT(?= *(?:$|[-–,;(/])|${e1})`,"iu");function uw(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C|TB|GĐ|HT|BT)/g,"Phó ").replace(
/\bCN ?(?=UBKT)/gi,"CN").replace(t1,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>Q_(H(t.replace(/\./g,"")))||t)}var n1=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"],o1=()=>sw??(sw=n1.map(uw)),sw,iw=e=>(aw??(aw=r1())).get(e),r1=()=>new Map([H,K].flatMap(e=>o1().map(t=>[e(t),t]))),aw;function dw(
e){let t=D(e).slice(0,300).replace(Op,""),n=Ou(t,100,"TOO_LONG");if(n)return n;if(Ao(t))return Ht("SHIFTED");if(!/\p{L}/u.test(t))return Ht("CHARS");let o=uw(t),r=iw(K(o))||iw(H(o))||o,s=mg(r,t)&&
/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||r.length>100?void 0:r,notes:[]}}var s1=
/^(?:\(\d{1,3}\+?\) )?(\S.*?\S)(?: [-–] (?:Trang chủ|Home|Bài viết|Giới thiệu))? [|] Facebook$/i;function Tp(e){let t=D(cw(e)),n=Ao(t.slice(0,1e3));return n&&n!=="NOTHING"?Ht(`${n}_IN_NAME`):Ou(t,100,
"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,suggest:s1.exec(t)?.[1],notes:[]}:Ht("CHARS"))}function lw(e){return Tp(e)}var gw=1e3;function fw(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=
e.length>gw?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Is(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,"|").replace(/<\x2f?[a-z]{1,6} ?\x2f?>|[“”«»{}]/gi,
" ").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var i1=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),pw=new RegExp(`(^|[^a-z])(?:${i1})(?![a-z])[ .:]{0,3}`,
"g"),Cp=e=>/[a-z]/.test(e)?e.replace(pw,"$1|").replace(pw,"$1|"):e,a1="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|ml|x|#",c1=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${a1}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),u1=/(\d)() ?\x2f ?(\d{2,4})$/,d1=/(^|[^a-z]) ?\((\d{1,6})\)$/,Fn=e=>e.replace(/\D/g,"").length;function yw(e){let t=e.slice(-40),n=c1.exec(
t),o=n?null:u1.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,e.length-c.length+1),p=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(p)&&Math.abs(+p.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s=
"",i=""]=n||d1.exec(t)||[],a=e.slice(0,e.length-r.length)+s;return r&&Fn(a)>=(n?7:10)?{text:a,ext:i}:{text:e,ext:""}}function $p(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?n=o:Fn(o)>6&&Fn(t[r]||"")>6?t.push(o):t[r]+=n+o}return t.slice(0,20)}var l1=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,mw=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,hw="\\d{1,2} ?(?:h|gio)(?:\\d{2})?",p1=new RegExp(`(^|[^\\d.-])${hw}(?: ?- ?${hw})?(?![\\p{L}\\d])`,"gu"),m1=
/(?:^|[^a-z])(?:cm(?:nd|t)|cccd|can cuoc|mst|ma so thue|stk|so tai khoan)(?![a-z])/,h1=new RegExp(["khong (?:con )?(?:dung|su dung|hoat dong|lien lac)(?: nua| duoc)*(?=[ .)]*(?:$|[|,;]))","\\(bo\\)",
"da (?:doi|bo|huy|khoa)(?![a-z])"].join("|")),bw=e=>/[a-z]{2}/.test(e)&&(m1.test(e)||h1.test(e)),ww=e=>e.replace(/(^|[ |])\d{1,2}[.)] (?=\(?(?:0\d|\+84))/g,"$1|"),g1=
"(?:https?:\x2f/)?(?:www\\.|chat\\.)?(?:zalo|wa)\\.me/",f1=new RegExp(`${g1}(?:\\?phone=)?(\\+?\\d{9,12})(?![\\d.])(?:[/?][^ |]*)?`,"g"),y1=
/(^|[ (|])\d{1,2}\x2f\d{1,2}\x2f(?:19|20)\d\d(?=$|[ ),.|])/g,b1=/^(0?[35789]\d{8}|0?2\d{9}|[35789]\d\d\.\d{3}\.\d{3})[.,]0{1,2}$/,kw=e=>e.replace(b1,"$1").replace(f1,"me $1").replace(y1,"$1ngay ");
function xw(e){return e.length>gw||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(l1,"|").replace(p1,"$1|").replace(mw,"$1|").replace(mw,"$1|")}var vw={version:4,country_calling_codes:{"84":
["VN"]},countries:{VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",[
"1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,
0,0,0,0,[["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Sw=vw,Rw={version:Sw.version,country_calling_codes:{84:["VN"]},countries:{VN:Sw.countries.VN},nonGeographic:{}};
function Ow(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var Tw=Ow("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Cw=Ow("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),$w=e=>Lp(e)&&
e.length===11?`0${Tw.get(e.slice(1,4))}${e.slice(4)}`:"",Lp=e=>Tw.has(e.slice(1,4));function Tu(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>Cw.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ap=(e,t)=>`0${Cw.get(t)}${e.slice(1+t.length)}`;var Cu=(e,t)=>new RegExp(`^(?:${e})$`).test(t),$u=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(Cu(t,this.national))return Cu(n[1][0],this.national)?"MOBILE":Cu(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>Cu(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var Je=e=>({ok:!1,reason:e}),k1=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,_w=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,x1=
/^0(?:69\d{5,8}|80\d{5,6})$/,v1=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Au(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(_w.test(n))return Je("FAKE");if(
v1.test(n))return Je("SERVICE_NUMBER");if(x1.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Je("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return Aw(r[0]==="0"?r:`0${r}`,Lw(e,o));if(t)return Je(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return Je(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=Aw(`0${r}`,Lw(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function Lw(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function Aw(e,t){let n=Lu(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?S1(e):null)||Lu($w(e),"convertible","OLD_11_DIGIT")||R1(e,t)||Je(T1(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(k1.test(e)||n.notes.push("UNKNOWN_PREFIX"),O1(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),_w.test(e)?Je("FAKE"):n}function Lu(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new $u(`+84${e.slice(1)}`,Rw),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var S1=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function R1(e,t){let n=Tu(
e),o=!/^2/.test(n)||Pw(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?Lu(Ap(e,n),"convertible","OLD_AREA_CODE"):null}var Pw=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function O1(e,t){let n=Tu(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Pw(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function _p(e){let t=`0${e.slice(3)}`,n=Tu(t),o=n?Lu(Ap(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function T1(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Lp(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Mr(e){if(e==null)return Je("EMPTY");if(typeof e!="string"&&
typeof e!="number")return Je("CHARS");let t=ww(kw(fw(String(e)).replace(/^(\d{9,12})\.0$/,"$1")));if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Je("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Je("SCIENTIFIC");let n=$p(t).reduce((o,r)=>o.concat($1(r)),[]);return n.length?P1(n):Je(C1(t))}var C1=e=>/\p{L}/u.test(Cp(e))?"CHARS":"EMPTY",Ew=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function $1(e){if(bw(e))return[Je("CHARS")];let{text:t,ext:n}=yw(e),o=Cp(t);if(Ew.test(o)){if(A1(o))return[Je("LETTER_FOR_DIGIT")];let r=xw(o);if(Ew.test(r))return[Je(
"CHARS")];if(Fn(r)===0)return[];if(Fn(r)<7)return[Je("CHARS")];let s=Mw(r,n).map(L1);return s.some(({ok:i})=>i)?s:[Je("CHARS")]}return Fn(o)===0?[]:Mw(o,n)}var L1=e=>e.ok?{...e,notes:[...e.notes,
"TEXT_AROUND"]}:e;function Mw(e,t){let n=$p(e).filter((s,i,a)=>a.length<2||Fn(s)>0),o=n.length>1?n.map(Au):_1(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:
`${r.display} (máy lẻ ${t})`,ext:t}]:o}var A1=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Fn(e)>5;function _1(e){return e.length<80&&Fn(e)>15&&Nw(e.match(/\+?\d+/g)||[])||[Au(e)]}function Nw(
e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Au(e.slice(0,t).join(" ")),o=n.ok?Nw(e.slice(t)):null;if(o)return[n,...o]}return null}function P1(e){let[t=Je("EMPTY")]=e;if(
e.length<2||t.ok&&e.every(o=>o.ok&&o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Je("MULTIPLE")}var E1={
[N.page]:["pageName","address","name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[
N.none]:["reason"]},M1=(e,t)=>t==="kind"||E1[wt(e)??N.page].includes(t),Pp=e=>wt(e)===N.none?["kind","reason"]:le,Ep=(e,t)=>({key:e,with:t}),sn=(e,t,n={},o)=>({field:e,level:"fault",problem:Ep(t,o),
...n}),js=(e,t)=>({field:e,level:"ask",problem:Ep("account.ask",{value:t}),suggest:t}),Yo=(e,t,n)=>({field:e,level:"note",problem:Ep(t,n)});function N1(e){let t=wu(e),n=!t.ok&&t.reason==="OTHER_SITE"?
fp(D(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Yo("address",`address.note.${o}`))}:{value:D(e),findings:[n?sn("address","account.otherNetwork",{},{
network:n}):sn("address",`address.${t.reason}`),...t.suggest?[js("address",t.suggest)]:[]]}}var Dw=e=>t=>{let n=Mr(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?_p(n.e164):void 0;return n.ok?{
value:n.display,key:n.e164,findings:[...o===void 0?[]:[js(e,Iw(o))],...n.notes.map(r=>Yo(e,`phone.note.${r}`))]}:{value:D(t),findings:[sn(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>js(e,Iw(r)))]}}
,Iw=e=>{let t=Mr(e);return t.ok?t.display:e};function D1(e){let t=Cc(e),n=t.suggest?[js("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Yo("email",
`email.note.${o}`))]}:{value:D(e),findings:[sn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>js("email",o))]}}var I1={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:
"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},ya=(e,t)=>n=>{let o=t(n),r=o.suggest?[js(e,o.suggest)]:[];if(!o.ok){let s={label:_t(e),example:I1[e]??""};return{value:D(n),findings:[sn(
e,`person.${o.reason}`,{},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Yo(e,`person.note.${s}`))]}};function z1(e){let t=D(e);return{value:t,findings:t.length>500?[sn("reason",
"account.reasonLong")]:[]}}function F1(e){let t=wt(e);return t?{value:t,findings:[]}:{value:D(e),findings:[sn("kind","account.kindUnknown",{},{text:D(e)})]}}var U1={kind:F1,accountName:ya(
"accountName",lw),pageName:ya("pageName",Tp),address:N1,name:ya("name",Bs),office:ya("office",dw),phone:Dw("phone"),email:D1,second:ya("second",Bs),secondPhone:Dw("secondPhone"),reason:z1},K1=[
"accountName","pageName","name","office","second","reason"];function B1(e,t,n){try{return j1(e,t,n)}catch(o){return{value:t,findings:[sn(e,"account.cellUnreadable")],broke:o}}}function j1(e,t,n){if(
!D(t))return M1(n,e)?e==="kind"||e==="reason"?{value:"",findings:[sn(e,`account.${e}`)]}:{value:"",findings:[sn(e,"account.required",{},{label:_t(e)})]}:{value:"",findings:[]};let o=K1.includes(e)?br(
t):void 0;return o?{value:t,findings:[sn(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:U1[e](t)}function W1(e,t){let n=(o,r)=>[{...Yo("kind",o),level:"ask",suggest:r,setField:"kind"}];
return t==="group"&&e!==N.group?n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Yo("address","account.groupAddress")]:t==="page"&&e===N.person?n(
"account.addressIsPage",N.page):[]}function Z1({name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[sn("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);
return K(n.value)===K(e.value)?new Set(r).size===2?[]:[Yo("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[Yo("secondPhone","account.secondPhoneIsFirst")]:[]}function Nr(e){let t=wt(
e.kind)??"",n=Pp(t),o={};for(let i of le)o[i]=n.includes(i)?B1(i,e[i],t):{value:D(e[i]),findings:[]};let r=le.filter(i=>"broke"in o[i]),s={};for(let i of le)s[i]=o[i].value;return{values:s,findings:[
...le.flatMap(i=>o[i].findings),...W1(t,o.address.addressKind),...n.includes("second")?Z1(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:
o.address.addressKind??"",...r.length?{broke:r.map(i=>o[i].broke)}:{}}}var zw=5,Fw=120;function Uw(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),Jt(a.trim(),Fw)])),r={rows:
e.filter(i=>!gl(i)),samples:e.filter(gl),cores:Ng(t)},s=(i,{level:a,field:c},u)=>{let d=[...u.units??Ui(u.rows)],p=d.map(m=>o.get(m)||Jt(m,Fw)),l=p.slice(0,zw).join("; ")+(d.length>zw?"; …":"");
return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{key:`across.${i}`,with:{units:l,count:u.rows.length,other:p[1]||""},field:u.field??c}}};return Object.entries(kc).flatMap(([i,a])=>{try{
return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),[]}})}var X={byLink:e=>`${X.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:
e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",withdrawn:"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:
"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:
"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};function Kw(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}
var Mp=e=>e?`"${e}" `:"";function Np(e,t=""){if(typeof e!="number")throw new TypeError(Mp(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Mp(
t)+"expected integer >= 0, got "+e);return e}function Ws(e,t,n=""){if(Kw(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Np(t,"length");let o=Kw(e),r=t!==void 0?` of length ${t}`:"",s=o?
`length=${e.length}`:`type=${typeof e}`,i=Mp(n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function Ww(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Np(e.outputLen),Np(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var G1=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Bw=(
e,t)=>{G1(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Zs(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function _u(e,t){Ws(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function ba(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Pu(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function bn(e,t){return e<<32-t|e>>>t}var Zw=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",H1=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Dp(e){if(Ws(e),Zw)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=H1[e[n]];return t}function jw(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Gw(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Zw)try{return Uint8Array.fromHex(e)}catch(r){
throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=
0;r< n;r++,s+=2){let i=jw(e.charCodeAt(s)),a=jw(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}
o[r]=i*16+a}return o}function V1(e,t,n="opts"){return Bw(e,"defaults"),t!==void 0&&Bw(t,n),Object.assign(Object.create(null),e,t)}function Hw(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=V1({},t,"info");let n=(r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=
r=>e(r),Object.assign(n,t),Object.freeze(n)}var Vw=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Eu=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,"destroyed",!1);if(Ww(t),Ws(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;
s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),ba(r)}update(t){return Zs(this),this.iHash.update(t),this}digestInto(t){
Zs(this),_u(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;
return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},qw=(()=>{let e=((t,n,o)=>new Eu(t,n).update(o).digest());return e.create=(t,n)=>new Eu(t,n),e})();var q1=e=>e/2**32|0,X1=e=>e>>>0;function Xw(e,t,n,o){
let r=q1(n),s=X1(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function Yw(e,t,n){return e&t^~e&n}function Jw(e,t,n){return e&t^e&n^t&n}var Mu=class{constructor(t,n,o,r){ge(this,"blockLen");ge(
this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(t),this.view=Pu(this.buffer)}update(t){Zs(this),Ws(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(
let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=Pu(t);for(;r<=s-a;a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(
this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Zs(this),_u(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[
i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(0)),Xw(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:Pu(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let p=0;p< u;p++)a.setUint32(4*p,d[p],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}
_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Qw=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Y1=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Jo=new Uint32Array(64),Ip=class extends Mu{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);
ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=
this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let l=0;l<16;l++,o+=4)Jo[l]=n.getUint32(o,!1);for(let l=16;l<64;l++){let m=Jo[l-15],h=Jo[l-2],y=bn(m,7)^bn(m,18)^m>>>3,b=bn(h,17)^bn(h,
19)^h>>>10;Jo[l]=b+Jo[l-7]+y+Jo[l-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:p}=this;for(let l=0;l<64;l++){let m=bn(c,6)^bn(c,11)^bn(c,25),h=p+m+Yw(c,u,d)+Y1[l]+Jo[l]|0,b=(bn(r,2)^bn(r,13)^bn(r,22))+Jw(
r,s,i)|0;p=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,p=p+this.H|0,this.set(r,s,i,a,c,u,d,p)}roundClean(){ba(Jo)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ba(this.buffer)}},zp=class extends Ip{constructor(){super(32,Qw)}};var Nu=Hw(()=>new zp,Vw(1));var J1=16,ek=e=>Dp(e.slice(0,J1));function wa(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}
return Uint8Array.from(n)}var Qo=e=>ek(Nu(wa(e))),Fp=e=>Dp(Nu(wa(e))),Gs=class{constructor(t){this.known=new Map;this.start=qw.create(Nu,Gw(t))}of(t){let n=this.known.get(t)??ek(this.start.clone(
).update(wa(t)).digest());return this.known.set(t,n),n}};var Q1=8,tk="1",Du=e=>e.trim()?Qo(e.trim().normalize("NFC")).slice(0,Q1):X.noNotice,nk=(e,t)=>e===X.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:Du(
t),ok=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},fo=e=>wt(
e.kind)!==N.none&&ok(e).some(t=>t!==""),rk=(e,t,n)=>`${e||X.formUser}, ${fe(t)}, ${X.notice(n)}`,Iu=e=>`${X.withdrawn}, ${fe(e)}`,Hs=e=>/^(da )?(rut|thu hoi)\b/.test(H(e).trim()),zu=e=>e.startsWith(
`${X.withdrawn}, `),sk=e=>e.endsWith(X.oldTerms)?e:`${e.trim()}${X.oldTerms}`,ik=(e,t)=>t.of("consent",e.consent.trim(),...ok(e)),ka=(e,t)=>[tk,t.name,ik(e,t)].join(".");function yo(e,t){if(
!e.consent.trim())return e.consentMark?"ended":"none";if(Hs(e.consent))return"withdrawn";let[n,o,r]=e.consentMark.split(".");return n===tk&&r&&(!t||o!==t.name)?"unknown":t&&r===ik(e,t)&&o===t.name?
"given":"ended"}var ak=(e,t)=>!Hs(e)&&e.trim()!==""&&!e.includes(X.notice(Du(t)));var ck=Pn(le.map(_t));function Fu(e){let t=e.split(/[,;\n]/).map(r=>r.trim()),n=new Set,o=[];for(let r=0;r< t.length;
r+=1){let s=t[r],i=r+1< t.length?ck(`${s}, ${t[r+1]}`):void 0,a=i??ck(s);i&&(r+=1),a?n.add(a):s&&o.push(s)}return{fields:le.filter(r=>n.has(_t(r))),unknown:o}}var eP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
bo=e=>eP.test(e),uk=(e,t,n)=>bo(e)&&e>=t&&e<=n,dk=({shown:e,updated:t},n,o)=>[e,t].find(r=>uk(r,n,o))??"";function lk(e,t,n,o){return e.hasRows?e.witnessed?e.witnessed:e.complete?dk(e,t,n)||n:!o&&uk(
e.shown,t,n)?e.shown:"":""}function pk(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let o=dk(e,t,n);if(o)return{witnessed:o};let r=e.shown!==""&&!(bo(e.shown)&&
e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function tP(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?Ss[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?
_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:_.reported}function mk(e,t,{last:n,isWitness:o,...r},s,i,a){let c=tP(e,t),u=c!==_.missing&&c!==_.fix&&c!=="",d=y=>y.reduce(
(b,k)=>k.updated>b?k.updated:b,""),p=e.filter(({isPending:y})=>!y),l={...r,updated:d(p),hasRows:p.length>0,complete:u},m=lk(l,n,i,o),h=c===""?"":xf(s,m,a);return{status:c,timeliness:h,count:e.filter(
y=>!y.isNone).length,first:m,witness:pk(l,n,i),updated:d(e),order:nP(c,h),pending:e.length-p.length}}function nP(e,t){let n={[_.missing]:0,[_.fix]:10,[_.reported]:20,[_.none]:30,[_.approved]:40,"":50}
,o={[we.overdue]:0,[we.late]:1,[we.grace]:2,[we.open]:3,[we.onTime]:4,"":5};return n[e]+o[t]}var oP=3,hk=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,"")??"";function gk(e){let t,n=()=>{let o=new Map;
for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){for(let a of new Set([H(Pt(s)),hk(i.code)]))if(a){let c=o.get(a);c?c.push(i):o.set(a,[i])}}}return o};return o=>{t??(t=n());
let r=o.trim(),s=t.get(/^\d+$/.test(r)?hk(r):H(Pt(r)))??[];return s.length>oP?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var Vs={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},rP=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,sP=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,iP=4e5,aP=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Dr=(...e)=>new RegExp(e.join("|"),"i"),cP=[[Dr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Dr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Dr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Dr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Dr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Dr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],uP=Dr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function fk(e){let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:aP.find(([s])=>n[2].startsWith(s))?.[1]??"other",code:r}}if(t.length||uP.test(
e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=cP.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}
function yk(e,t){let n=e.slice(0,iP),o=[...n.matchAll(rP)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:i.index+i[0].length})).filter(({email:i})=>!sP.test(i)&&t(i)),r=
new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),p=o.slice(0,u).reverse().find(m=>m.email!==i),l=fk(n.slice(c,Math.min(d?.from??n.length,
c+3e3)))??fk(n.slice(Math.max(p?.to??0,a-1e3),a));l==="late"?s.add(i):l&&!(r.has(i)&&l.code==="")&&r.set(i,{email:i,...l})}),{bounces:[...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var an=100,
Up=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function dP(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!En(o)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{
text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),Ot(e)===ee.merged){let s=t.named(r);r?s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{
key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}}
)}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function lP(e,t,n){let o=[],r=e.code.trim(),s=e.parent.trim();r?r.length>an?o.push({column:"code",problem:{key:
"roster.codeLong",with:{most:an}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||
o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):Up(s)&&!t.has(j(s))&&o.push({column:"parent",problem:{key:
"roster.parentUnknown",with:{parent:s}}}),o.push(...dP(e,n));for(let{text:i,suggest:a}of _e(e.email).bad)o.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:i,suggest:a}}:{key:
"roster.badEmail",with:{text:i}}});for(let i of bf(e.phone))Mr(i).ok||o.push({column:"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!_o(e.required)&&o.push({column:
"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&be(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}
}}),o}function Uu(e,t){let n=e.code.trim(),o=Object.entries(t).find(([a])=>a===n)?.[1],r=o?.email.split(", ")??[],s=_e(e.email).emails.map(Oe),i=r.filter(a=>s.includes(Oe(a))||e.email.toLowerCase(
).indexOf(a.toLowerCase())>=0);return o&&i.length&&(o.why!==void 0||i.length===r.length)?{...o,email:i.join(", ")}:void 0}function Ku(e,t){let n=(Uu(e,t)?.email??"").split(", ").map(Oe);return _e(
e.email).emails.filter(o=>!n.includes(Oe(o)))}function pP(e,t){let n=Uu(e,t);if(!n)return[];let{email:o,why:r}=n,s=M(n.day);return[{column:"email",problem:r?{key:"roster.returnedEmail",with:{text:o,
day:s,why:Vs[r]}}:{key:"roster.refusedEmail",with:{text:o,day:s}}}]}function xa(e,t={},n=()=>{}){let o=new Map;for(let s of e.map(({code:i})=>j(i)))s&&o.set(s,(o.get(s)??0)+1);let r=Ie(e);
return e.map(s=>{try{return[...lP(s,o,r),...pP(s,t)]}catch(i){return n(i),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Kp=e=>Object.fromEntries(e.map(t=>[t,""])),mP=["unit",...le],wk=
e=>mP.every(t=>e[t].trim()===""),xe=e=>Qn(e.usage)===ye.stopped;function hP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function gP(e,t,n,
o){let r=[],s=(i,a)=>{r.push({column:i,problem:a})};e.unit.trim()?t===void 0&&s("unit",hP(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!Qn(e.usage)&&s("usage",{key:
"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Gi(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:
i.field,problem:Kc(i.problem)});return r}function fP(e,t){return{blank:!1,active:!0,pending:!1,unit:Bp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{
key:"account.rowUnreadable"}}],remarks:[],own:{...Kp(["unitName",...Yn]),rowId:t}}}function Bp(e,t){try{return e()}catch{return t}}function yP(e){return e==="given"||e==="unknown"?[]:[{column:"",
problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function bP(e,t,n,o,r,s){let i=wk(e),a=e.unit.trim();if(i)return{blank:i,active:!1,pending:!1,unit:a,isNone:!1,review:
"waiting",consent:yo(e,o),faults:[],remarks:[],own:Kp(["unitName",...Yn])};let c=Nr(e),u=t.get(a),d=xe(e),p=Nn(e,o),l=d?[]:gP(e,u,c,r);!d&&p==="returned"&&l.push({column:"",problem:Kc(nu(e.comment))}
);let m=d?[]:c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:S})=>({column:k,problem:Kc(S)}));!d&&e.review.trim()&&tu(e,o)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{
unknown:h}=Fu(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=yo(e,o);!d&&fo(e)&&m.push(...yP(y));let b=Wo(e,o).join(", ");return!d&&
b&&e.comment.trim()&&m.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:b}}}),{blank:i,active:!d,pending:!d&&!Nt(e,s),unit:a,isNone:wt(e.kind)===N.none,review:p,faults:l,
remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:b,rowId:n,addressKey:c.addressKey,mask:""}}}function wP(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(
o.rowId)?o.rowId:Bp(()=>wk(o),!1)?"":t();return n.add(r),r})}function kP(e){let t=new Map;for(let n of e){if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):
o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function xP(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:p,unit:l}=t[c];return!u||!p?[]:[{rowId:
d.rowId,unit:l,key:p.addressKey,kind:p.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:p.phoneKey,email:p.emailKey}]}),i=Uw(s,n.map(({code:a,name:c})=>({code:a,name:c})),
o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let p of a.map(l=>r.get(l)))(c==="fix"?p?.faults:p?.remarks)?.push(d)}}function vP(e,t){let n=new Map;return e.forEach(({
updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let p={isPending:i,isNone:c,hasFault:d.some(hn),review:u,updated:o},l=n.get(a);l?l.push(p):n.set(a,[p])}),n}
function SP(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>bo(d)&&d< i?"":d,c=mk(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:
o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:Rt(e.extendedTo)},o.now,o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:Ot(e)===ee.dissolved?"0":
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Vi(n)?"1":"0"},standing:c}}function RP(e,t,n){let o=vP(e.accounts,t),r=zc(e.units,e.round),s=xa(e.units,e.refused,n);
return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Kp(Rr)};let u=s[a];if(!e.round||!dt(e.round))return{blank:c,pending:0,faults:u,obligation:
Bp(()=>r(a),"report"),own:{...bk(Rr,i),faults:jc(u)}};try{let d=o.get(i.code.trim())??[],p=r(a),{cells:l,standing:m}=SP(i,d,p,e),{witness:h,pending:y}=m;return{blank:c,faults:u,obligation:p,pending:y,
witness:h,own:{...l,faults:jc(u,l.status===_.missing?y:0)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...bk(Rr,i),faults:jc(u)}}}})}
var bk=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function kk(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=gk(e.units),s=wP(e.accounts,e.newId),i=
e.accounts.map((a,c)=>{try{return bP(a,o,s[c],e.markKey,r,e.round)}catch(u){return n(u),fP(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);kP(i),xP(e.accounts,i,e.units,n);for(
let a of i)Object.assign(a.own,{faults:Ji(a.faults),remarks:Mf(a.remarks),mask:Df(a.faults)});return{accounts:i,units:RP(e,i,n),broke:t}}function qs(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!zu(t.consent)?{consent:Iu(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var va=(e,t,n,o)=>t.flatMap((r,s)=>{let i=qs(e,r,n.accounts[s]);
return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function Ir(e){return Object.fromEntries(pn.map(t=>[t,Nf(e.faults,t)]))}var Qe=(e,t,n=!1)=>zr(e,e.round(
),t,n);function zr(e,t,n,o=!1){let r=kk({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:
e.lastWitness(),isWitness:o});return e.broke(r.broke),r}var jp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),xk=(e,t,n)=>e.some(o=>t[o]!==n[o]);function Xs(e,t,n){return e.flatMap((o,r)=>{let s=
t.accounts[r].own;return n(o,r)&&xk(Yn,s,o)?[{index:r,cells:jp(Yn,s)}]:[]})}function Bu(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&s!==o.unitName?[{index:r,cells:
{unitName:s}}]:[]})}function wo(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&xk(Rr,s,o)?[{index:r,cells:jp(Rr,s)}]:[]})}var Wp=(e,t,n)=>e.filter(({index:o})=>t[o]!==n.accounts[
o].own.faults).map(({index:o})=>({index:o,notes:Ir(n.accounts[o])}));function ju(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",Bu(n,t,o)),e.putOwn("accounts",Xs(n,t,o)),e.putOwn(
"accounts",va(e,n,t,o)),e.putOwn("units",wo(e.table("units").rows,t,o))}var OP=3;function Sa(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(i))continue;let c=0,u=a.filter(
o).filter((d,p,l)=>((p===0||l[p-1]!==d-1)&&(c+=1),c<=OP));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var Wu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,o)=>({index:o,notes:Ir(n)})));
function vk(e,t){let n=e.table("accounts").rows,o=Zp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((r,s)=>r.unit.trim()===t?[{index:s,notes:Ir(o.accounts[s])}]:[
])),o}function Zp(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Qe(e,n),d=(h,y)=>{let b=u.accounts[y];Object.assign(h,b.own,qs(e,
n[y],b))};for(let h of r)d(h.cells,h.index);i.forEach((h,y)=>d(h,c+y));let p=s.map(h=>{let{updated:y,by:b,source:k,round:S,answer:R}=n[h],T=u.accounts[h],C={updated:y,by:b,source:k,round:S,answer:R},
g=qs(e,n[h],T);return{index:h,cells:{...jp(Yn,T.own),...C,...g}}}),l=new Set([...r,...p].map(({index:h})=>h)),m=Xs(n.slice(0,c),u,(h,y)=>!l.has(y)&&o.includes(h.unit.trim())).map(({index:h,cells:y}
)=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",p),e.putOwn("accounts",m),e.putOwn("accounts",va(e,n.slice(0,c),u,(h,
y)=>!l.has(y)&&o.includes(h.unit.trim()))),e.putOwn("units",wo(e.table("units").rows,u,h=>o.includes(h.code.trim()))),e.putNotes("accounts",Wp([...r,...p,...m],a,u)),u}function Sk(e,t){let{notice:n}=
e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&ak(o[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:ke.notice.label}}],
...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var Ys=e=>xe(e)&&e.kind!==N.none&&vr.every(t=>e[t].trim()==="");function Rk(e,t){let n=dc(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((o,r)=>!t.accounts[r].active&&fo(o)&&o.updated&&o.updated.slice(0,10)< n?[{row:o,index:r}]:[])}var cn=e=>Qo(JSON.stringify(pn.map(t=>e[t])));function TP(e,t,n){let o={row:
e.rowId},r=Nn(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:$o(nu(e.comment)),...o});for(let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:$o(c.problem),
field:c.field,...o});let i=Wo(e,n).join(", "),a=e.comment.trim();return i&&a?s.push({key:"remark",sentence:$o({key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:
"remark",sentence:$o({key:"account.changedSince",with:{columns:i}}),...o}),s}var et=(e,t)=>e.rowId||`~${t}`,Ra=e=>({markKey:e.markKey(),round:e.round()}),CP=(e,t)=>!fo(e)||["given",
"unknown"].includes(yo(e,t));function Zu(e,t,n=Nr(e)){let o={row:e.rowId};return Nn(e,t)==="returned"?[J({key:"form.confirmReturned"},o)]:CP(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({
field:r,problem:s})=>({key:s.key,sentence:$o(s),field:r,...o})):[J({key:"form.confirmConsent"},o)]}function Fr(e,t,{markKey:n,round:o},r=Nr(e)){let s=Object.fromEntries(le.map(c=>[c,e[c]])),i=xe(e),a=
!i&&!Nt(e,o);return{rowId:et(e,t),version:cn(e),fields:s,stopped:i,pending:a,mayConfirm:a&&Zu(e,n,r).length===0,usage:e.usage,answer:Nt(e,o)?e.answer:"",says:i?[]:TP(e,r,n),review:Nn(e,n),comment:
e.comment,fixFields:Fu(e.fixFields).fields.filter(c=>Pp(e.kind).includes(c))}}var Un=(e,t,n)=>Mo({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:Rt(e?.extendedTo??"")},n),er=(e,
t)=>e.flatMap((n,o)=>n.unit.trim()===t&&le.some(r=>n[r])?[{row:n,index:o}]:[]);function Oa(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Ie(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):
new Map}var Ta=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=t.get(n.unit.trim());return r===void 0||xe(n)||wt(n.kind)===N.none||!le.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var jt=e=>Or(e.table(
"rounds").rows),Kn=(e,t)=>jt(e).find(({round:n})=>n.id===t),Ok=e=>jt(e).find(({round:t})=>t.state==="moving");function wn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}
var Gp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Tk=(e,t)=>({...Gp(e),...Gp(t)}),Hp=({required:e,onTime:t,reported:n,missing:o,accounts:r})=>Gp({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:o,dueAccounts:r}),Ck=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var $k=
e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Lk=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function Vp(e,t){let n=e.round();if(!Lk(n,e.today))return;
let o=Kn(e,n.id);!o||o.row.frozenAt||wn(e,o,{...Hp(Ll($k(t),n)),frozenAt:e.now})}function $P(e,t,n){let{rows:o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:
[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:p,own:l}=n.units[d];return p||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:l.status,timeliness:
l.timeliness,first:l.first,count:l.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(d).some(p=>u[p]!==d[p]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{
index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function Gu(e,{row:t,round:n,index:o},r,s){$P(e,n,r);
let i=$k(r),a=qc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,Cs(e.table("units").rows)),c=Lk(n,e.today)&&!t.frozenAt?{...Hp(Ll(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,
frozenAt:t.frozenAt,...Ck(t)};wn(e,{index:o},{closedAt:s,...u,...c,...Tk(ta(i),a)})}var Ak=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&
n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function Hu(e,t,n=()=>!0){let{rows:o}=e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||
c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn(
"units",s),e.log(r)}function _k(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>bo(t)&&!n?[{index:o,cells:{witnessed:t}}]:[]))}var je=e=>e+2,se=class extends Error{
constructor(n){super(n.key);this.problem=n}};function he(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let o=Qe(e,e.table("accounts").rows);ju(e,o),Wu(e,
o)}return n})}var Js=200;function LP(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:io(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Re.passed||
a.review===Re.returned)&&Wo(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=eu(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>Ys(
t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),e.putOwn("accounts",s),e.putOwn("accounts",i)}function kn(e,t,{isWitness:n=!1,
withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&LP(e,r);let s=Qe(e,r,n);if(!t)e.putOwn("units",wo(e.table("units").rows,s,()=>!0));else{Ob(e),Ak(e),ju(e,s);for(let i of["accounts","units"])Sa(
e,i,new Set(Object.keys(q[i].columns)));o&&e.refreshSummary(),Wu(e,s)}return s}function un(e,t=!0){let n=kn(e,!0,{isWitness:!0,withSummary:t});return n.accounts.length===0?(Vp(e,n),n):(Hu(e,n),
e.rememberWitness(),Vp(e,n),n)}var Pk=e=>({lines:e.slice(0,Js),more:Math.max(0,e.length-Js)});function AP(e,t){let n=t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function _P(
e,t){let n=e.table("accounts").rows,o=e.table("units").rows,r=(u,d)=>{let p=n[u],l=t.accounts[u].own.unitName||p.unit.trim();return{tab:q.accounts.title,row:je(u),unit:l,title:AP(l,p),says:d,link:
e.linkTo("accounts",u)}},s=t.accounts.flatMap(({faults:u},d)=>{let p=If(u);return p.length?[r(d,Ji(p))]:[]});t.units.forEach(({faults:u,own:d},p)=>{let{name:l,code:m}=o[p];u.length&&s.push({tab:
q.units.title,row:je(p),unit:l.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",p)})});let i=t.accounts.flatMap(({faults:u},d)=>{let p=u.filter(l=>!Rl(l));return p.length?[r(d,Ji(p))]:[]}
),a=t.accounts.flatMap((u,d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{index:u}of Rk(e,t))a.push(r(u,v({key:"account.keptLong",with:{months:c}})));return{forStaff:
Pk(s),forUnits:Pk(i),remarks:a.slice(0,Js)}}function PP(e,t){let n=Ns(e,t).filter(({status:c})=>c===_.missing).sort(Ds),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}
of n)i.set(c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,above:u})=>{let d=c.name.trim()||c.code.trim(),p=on({above:u});return(i.get(d)??0)>1&&p?`${d} (${p})`:d};return{missing:n.length,
missingUnits:n.slice(0,Js).map(({unit:c,above:u})=>({code:c.code.trim(),name:c.name.trim(),parent:on({above:u}),phone:c.phone.trim()})),group:n.length===0||!Nc(o)?"":v({key:"below.group",with:{round:
o.document,superior:r,deadline:Un(void 0,o,e.today),names:n.slice(0,Js).map(a),more:Math.max(0,n.length-Js),ask:s||r}})}}var EP=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:
t.accounts.filter(o=>!o.blank).length,..._P(e,t),...PP(e,t),settings:n});function Ek(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let t=un(e);return e.readyLines(),$(EP(e,t,
NP(e,t).map(v)))})??w({key:"workbook.busy"})}function MP(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:it("dueBefore")}}]:[{key:"round.none"}]}var NP=(e,t)=>[...MP(e.round()),
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Sk(e,t),...e.lostLog()];var Ur={rounds:{},open:[]},DP=4e4,IP=4,Vu=e=>typeof e.count=="number",Qs=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function zP(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;o+=1){let r=e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var FP={count:0,sum:"0.0"};function Nk(
{count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=zP(n);return{count:e+o,sum:`${(r+o*i>>>0).toString(36)}.${(s+o*a>>>0).toString(36)}`}}var UP=e=>Object.entries(e).flatMap(([
t,n])=>n.map(o=>`${t}/${o}`)),qp=e=>UP(e).reduce((t,n)=>Nk(t,n,1),FP),Dk=({rounds:e},t)=>Qs(e,t)!==void 0;function Ik(e,t){let n=[];return e.forEach(({state:o},r)=>{Bt(o)&&Yc(r,t)&&n.push(r)}),n}
function Xp(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return qu(r,n,Ik(t,n),[])}function qu({rounds:e,open:t},n,o,r){let s=n,i={...Qs(e,s)?.kinds},a=new Map,
c=({kind:d,matter:p,unit:l},m)=>{let h=Qs(i,d)??{};if(Vu(h))i[d]=Nk(h,`${p}/${l}`,m);else{let y=a.get(d)??new Map(Object.entries(h).map(([k,S])=>[k,new Set(S)]));a.set(d,y);let b=y.get(p)??new Set;
y.set(p,b),m>0?b.add(l):b.delete(l)}};for(let[d,p]of[[o,1],[r,-1]])for(let l of d.map(m=>Yc(m,n)))l&&c(l,p);a.forEach((d,p)=>{i[p]=Object.fromEntries([...d].map(([l,m])=>[l,[...m]]))});let u={...e};
return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function Yp(e,t){if(!e.open.length)return e;let n=e.open.filter(s=>Bt(t.get(s)?.state));return{...[...new Set(n.map(zl))].reduce((s,i)=>qu(s,i,
n.filter(a=>zl(a)===i),[]),e),open:[]}}var zk=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Fk=({lost:e,counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),
e.length);function Jp(e,t,n){var c;let o=new Set(e.open),r=my(n),s=new Map;for(let u of Ik(t,n)){let d=o.has(u)?void 0:Yc(u,n);if(!d)continue;let p=s.get(d.kind)??Object.create(null);s.set(d.kind,p),(
p[c=d.matter]??(p[c]=[])).push(d.unit)}let i=Qs(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(i),...s.keys()])){let d=Qs(i,u)??{},p=s.get(u)??{};if(Vu(d)){
let l=qp(p);(l.count!==d.count||l.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:l.count})}else a.lost.push(...Mk(d,p).map(([l,m])=>r({kind:u,matter:l,unit:m}))),a.extra.push(...Mk(p,
d).map(([l,m])=>r({kind:u,matter:l,unit:m})))}return a}function Mk(e,t){return Object.entries(e).flatMap(([n,o])=>{let r=new Set(Qs(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var KP=
e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function BP({rounds:e,open:t}){let n=Object.keys(e).slice(0,IP),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];
return[i,{kinds:a===0?{...c}:jP(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;KP(JSON.stringify(r))>DP;){let[i]=Object.entries(s).filter(a=>!Vu(a[1])).sort(([,a],[,
c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=qp(i[1])}return r}var jP=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Vu(n)?n:qp(n)])),Uk=e=>JSON.stringify(BP(
e)),Ca=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Kk=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),WP=e=>Ca(e)&&(Object.values(e).every(Kk)||typeof e.count=="number"&&
typeof e.sum=="string"),ZP=e=>Ca(e)&&Ca(e.kinds)&&Object.values(e.kinds).every(WP);function Bk(e){try{let t=JSON.parse(e);return!Ca(t)||!Ca(t.rounds)||!Kk(t.open)?void 0:Object.values(t.rounds).every(
ZP)?t:void 0}catch{return}}var Ve=e=>({round:e.round(),settings:e.settings()}),Kr=e=>e.round()?.id??"",GP=7,ei=e=>e.table("units").rows.some(t=>Rt(t.extendedTo)>=V(e.today,-GP));function Xu(e,t){let{
dueBefore:n,graceUntil:o,lettersFrom:r}=e&&(Nc(e)||t&&Dc(e))?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:n,graceUntil:o,lettersFrom:r}}function jk(e,t){let n=zr(e,t.round,e.table(
"accounts").rows);Gu(e,t,n,t.round.closedAt||e.now)}function HP(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),
e.settle()}function VP(e,t,n){t.keepLedger({...Ur,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Et({...Ve(e),round:n}))}function qP(e,t,n){for(let o of jt(e))o.round.id!==n.round.id&&
o.round.state==="open"&&dt(o.round)&&(jk(e,o),wn(e,o,{state:Be.closed}));HP(e),VP(e,t,n.round),wn(e,n,{state:Be.open})}function XP(e,t){jk(e,t),wn(e,t,{state:Be.closed})}function ko(e,t){let n=Ok(e);
return n?(n.round.closedAt?XP(e,n):qP(e,t,n),un(e,!1),!0):!1}function ti(e,t){e.round()?.state==="moving"&&t.alone(e,()=>ko(e,t))}function Wk(e,t,n){wn(e,n,{state:Be.moving,closedAt:e.now}),e.settle(
),ko(e,t)}function Zk(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),wn(e,t,{state:Be.open}),e.settle(),un(e)}function Gk(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),
ko(e,t)}var ri="#1f2937",tr="#ffffff",$a="#1a56c4",Vk="1px solid #d1d5db",oi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),ni=(e,t=2e3)=>oi(Tr(e,t)),xo=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,tt=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,vn=
e=>`\x3ctr>${e}\x3c/tr>`,xn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Br=`${xn(16,ri,tr)};padding:10px 20px 12px`,La=xn(14,ri,tr),YP=e=>`${xn(e,
ri,tr)};text-align:center`,JP={lead:`${xn(17,"#12315f","#e3edfd")};border-left:5px solid ${$a};padding:16px 20px 10px`,until:`${xn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${$a};padding:0 20px 16px`,text:Br,heading:`${xn(17,ri,tr)};font-weight:bold;padding:12px 20px 0`,notice:`${xn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${xn(13,"#4b5563",tr)};border-top:${Vk};padding:14px 20px 18px`};function Yu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${oi(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${xo(`${vn(
`\x3ctd align="center" style="padding:16px 8px">\n${xo(`\n${t.map(QP).filter(Boolean).map(vn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${tr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function QP(e){if(!e[1].length)return"";switch(e[0]){case"list":return tt(xo(e[1].map(t=>vn(tt("•",`${La};padding:2px 0`,
' valign="top" width="16"')+tt(ni(t,400),`${La};padding:2px 0`))).join("")),Br);case"button":return Io(e[2])&&eE(e[1],Io(e[2]));case"office":return tt(Hk(e[1]),`${Br};padding-top:18px`,
' align="center"');case"signed":return tt(Hk(e[1],!1),Br,' align="right"');case"bar":return tt(tE(e[1]),Br);case"calls":return tt(nE(e[1],e[2]),Br);default:return tt(ni(e[1]),JP[e[0]])}}function Hk(e,
t=!0){let n=e.split(`\n`),o=n.length-1,r=vn(tt(xo(vn(tt("",`background-color:${ri};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return xo(n.map((s,
i)=>vn(tt(ni(s,200),`${YP(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var eE=(e,t)=>tt(xo(vn(tt(`\x3ca href="${oi(t)}" style="display:inline-block;padding:14px 16px;${xn(17,
tr,$a)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${oi(e)}\x3c/a>`,`background-color:${$a};border-radius:6px;mso-padding-alt:14px 16px`)),""),Br,' align="center"');
function tE(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?tt("&nbsp;",`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(
({label:r,count:s,color:i})=>vn(tt("■",xn(16,i,tr),' width="22"')+tt(r,La)+tt(String(s),`${La};font-weight:bold`,' align="right"')));return xo(vn(n.join("")))+xo(o.join(""))}function nE(e,t){let n=
`${La};padding:7px 0;border-bottom:${Vk}`,o=' valign="top"';return xo(vn(tt(ni(e,300),`${xn(14,ri,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>vn(tt(
ni(r,300)+(i?`\x3cbr>${ni(i,300)}`:""),n,o)+tt(oE(s),n,`${o} align="right" width="118"`))).join(""))}var oE=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?
`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${$a};text-decoration:none">${oi(t.trim())}\x3c/a>`:oi(t.trim())).join("\x3cbr>")||Ol;var rE=88e3,sE=200,iE=120,aE=e=>e.replace(
/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,cE=e=>Tr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),sE),uE=(e,{about:t},n)=>{let o={state:n,about:t,letters:dE(n)};return{subject:
e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),attachments:e.attachments(o),named:e.named(o)}};function dE(e){let t=$s(e),n=new Map(e.units.map(o=>[Mt(o.code),o.name]));return[
...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);return i?[{label:me(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var lE=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};
return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",body:s=>pE(e,r,s),attachments:[],named:e.named(r)}},pE=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Hc(o)],["text",
`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...mn(r)?jf(r,o,n):[],...e.asked(t),...Wf(t,n),...e.closing?.(t)??[],["text",`${Cl(o)}\n\n${Zf(o)}`],["text","Trân trọng./."],[
"signed",Hc(o)],["small",`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function qk(e,t,n){let o=me(e.kind);if(o.to==="staff")return uE(o,e,
t);let r=e.about.unit,s=t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return lE(o,e,t,s===void 0?r:{...r,link:s})}function jr(e,t,n="unit"){let{insteadOf:o}=e.about,r=qk(e,t,n==="staff"||
o!==void 0),s=cE(`${o?"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${o.join(", ")}.`]]:[];for(let a=iE;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=Yu(s,c);if(a===0||aE(u)<=rE)return{subject:s,html:u,text:Zc(c),
attachments:r.attachments}}}function Xk(e,t){let{lead:n,until:o,named:r}=qk(e,t,!0),s=Io(t.links.book),i=no(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Cl(t),Hc(t)].filter(Boolean).join(`\n`)}function Yk(e,{unit:t,about:n,kind:o}){let r=
me(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!He(n.unit)?!0:e.get(t)===n.unit.status}var Qp=X.sentEarly,Jk=e=>Bt($r(e.state));function Ju(e){let t=new Map;return e.forEach((n,
o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||Jk(n)&&!Jk(e[s]))&&t.set(r,o)}),t}function Bn(e){let{rows:t}=e.table("letters");return new Map([...Ju(t)].map(([n,o])=>{let{state:r,at:s,why:i}=t[o];
return[n,{state:$r(r),at:s,why:i,early:i.indexOf(Qp)===0}]}))}var Vt=(e,t,n,o="",r)=>({kind:me(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:pe[t],at:n,why:o,...r===void 0?{}:{subject:r}}),
mE=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function hE(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,i)=>{let{kind:a,
unit:c,to:u,subject:d,state:p,at:l,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:p,at:l,why:m}}})}function jn(e,t){let{rows:n}=e.table("letters"),o=Ju(n),r=
new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):mE(n[c],i)||r.set(c,i)}),r.size&&e.putOwn("letters",hE(n,r)),
e.append("letters",s)}var Qk=e=>e===void 0||e==="unreadable"?Ur:e;function ex(e,t,n){let o=Yp(e??Ur,t);return Dk(o,n)?o:Xp(o,t,n)}function Wr(e,t,n){return e==="unreadable"?e:Jp(ex(e,t,n),t,n)}
function Qu(e,t){let n=Kr(e),o=Bn(e),r=t.ledger();if(r==="unreadable")return r;let s=ex(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),Jp(s,o,n)}function ed(e,t,n){e.settle();
let o=Yp(Qk(t.ledger()),Bn(e));t.keepLedger({...o,open:[...n]})}function tx(e,t,n,o){let r=t.ledger(),s=Bt(Bn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(e.settle(),
t.keepLedger(qu(r,Kr(e),s?[n]:[],s?[]:[n])))}function td(e,t){let n=Qk(t.ledger());t.keepLedger(Xp({...n,open:[]},Bn(e),Kr(e)))}var nx=[1e3,4e3],gE=6,nr=class extends Error{};function Te(e,t){for(
let n=0;;n+=1)try{return t()}catch(o){if(n>=nx.length||o instanceof se||o instanceof nr)throw o;e.sleep(nx[n])}}function Zr(e,t,n){return Te(t,()=>{for(let o=0;o< gE;o+=1){let r=t.alone(e,n);if(
r)return r.value}throw new nr("the lock is not to be had")})}var fE=27e4,yE=25,bE=2400,wE=5,nd=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(yE,Math.floor(bE/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof se)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>fE&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Zr(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:p})=>[d,p])),a=new Map(s.map((
{code:d,email:p})=>[d,p])),c=new Map(o.toRecord),u=[];for(let d of t){let p=Yk(i,d)?this.readdressed(d,a.get(d.unit??"")):Vt(d,"lapsed",this.now,v({key:"letter.notNeeded"}));"key"in p?this.isWritable(
p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,Vt(d,"failed",this.now,v({key:"letter.unwritable"}))):c.set(d.key,p)}return jn(n,c),ed(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??jr(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=Qc(Ac(n),na(this.state.settings));if(!r.to)return Vt(t,"failed",
this.now,v(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??jr(t,this.state);return this.written.set(t,n),Vt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Vt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=wE&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Te(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Vt(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Vt(t,"unknown",this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Te(this.post,()=>this.post.keepJournal(n))}};var kE=400;function ox(e,t,n,o,r=o){let s=Hi(e.settings),i=ro(e),a=to(e.units),c=e.deadline.dueBefore?Ec(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],p=Math.min(kE,Xe(t,n>c?n:c));for(let l=0;l<=p;l+=1){let m=V(t,l);if(s.sends(m)){let{line:h,
held:y}=xE(e,{history:i,under:a},m,l===0?r:o,d,u);d=y,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!l&&c< m)&&(u.unreached=vE(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function xE(e,{history:t,under:n},o,r,s,i){let a=so(e,o,t,n);i.dropped+=s.filter(l=>!a.wanted.has(l)).length;let{go:c,held:u,recipients:d}=Lr(a.letters,r,
e.settings.quotaReserve),p={};for(let l of c)p[l.kind]=(p[l.kind]||0)+1,t.assume(l,o);return{line:{day:o,counts:p,recipients:d,held:u.length},held:u.map(({key:l})=>l)}}var vE=({units:e,isClosed:t},n,
o)=>e.filter(r=>!t&&He(r)&&r.emails.length&&!n.of(Mt(r.code))?.last&&r.extendedTo<=o).length;function rx(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return Aa({day:"",counts:t,recipients:0,held:
0})}function Aa({counts:e,held:t}){let n=Xc.flatMap(o=>e[o]?[[e[o],me(o).label]]:[]);return v({key:"letter.dayCounts",with:{kinds:n,held:t}})}var or=class extends se{constructor(n,o){super(n);
this.preview=o}},Gr=(e,{confirmed:t},n,o)=>[...SE(e),...RE(e,t,o),...OE(n).map(r=>({about:"ledger",why:r}))],SE=({round:e})=>e&&!dt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function RE(e,
t,n){let o=kf(t,e),{dueBefore:r,lettersFrom:s}=Xu(e.round,n);return!o.length||!r||!s?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:o.map(a=>v({key:"letter.change",with:a})).join("; ")}}}]}
function OE(e){return e==="unreadable"?[{key:"letter.noLedger"}]:zk(e)?[]:TE(e)}function TE(e){let t=Fk(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var CE=60;function si(e,t){let n=ro(e),o=to(e.units);for(let r=0;r<=CE;r+=1){let{letters:s}=so(e,V(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:rx(s)}}}return{key:"letter.previewNone"}}var od=e=>JSON.stringify(Et(e));var $E=7*6e4,vo=({lease:e},t)=>e.by!==""&&e.until>t;function sx(e,t){let n=e.newId();return Zr(e,
t,()=>{let o=t.post();if(!(vo(o,e.now)&&o.lease.by!==n))return t.setLease({until:hs(lc(e.now)+$E),by:n}),o})}function ix(e){try{Te(e,()=>e.setLease({until:"",by:""}))}catch{}}var ax=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,em=e=>e.replace(ax,v({key:"letter.linkLeftOut"})).trim(),cx=e=>e.search(ax)<0?e.trim():"";var LE=10;
function rd(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var ii=({at:e,result:t,appointed:n,note:o})=>[[`${M(e)}:`,
t.trim(),M(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),ux=e=>Date.parse(`${e}Z`)/6e4,dx=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&s!==""&&ux(t.at)-ux(s)< LE);function lx(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":
"none"}var tm=10*6e4;function ai(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":Z(t.closedAt)}}var Hr=e=>lx(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),nm=(e,t)=>`${e}?k=${t}`;function ci(e){let t=e.linkKey();if(!t||Hr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=ai(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?nm(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var ui=({rowId:e,
approved:t})=>jo(`${e} ${t}`);var px={page:0,group:0,person:0},AE=({pageName:e,accountName:t})=>Jt([e,t].map(cx).find(Boolean)??"");function _E(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...px},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
X.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])wt(o.kind)===N[d]&&(c.byKind[d]+=1);Nn(o,e.markKey())==="returned"&&c.returned.push({title:
AE(o),comment:em(o.comment),mark:ui(o)});for(let d of a.filter(hn))d.column===""&&(Qi(d)||c.faults.some(l=>zf(l,d)))||c.faults.push(d)}),n}var PE=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...Ac(e.email.trim()?e.email:""),phone:e.phone,obligation:n??Rs(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:Rt(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??px,faults:r?.faults??[],returned:r?.returned??[]});function EE(
e,t,n=""){let o=_E(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...PE(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function om(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:V(r,1),t)}function ME(e,t){let n,o=()=>{try{return rd(e.table("calls").rows,t)}catch(r){if(
r instanceof se)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&ii({...s,note:em(s.note)})}}var Vr=(e,t)=>rm(e,t,e.round());function rm(e,t,n){let o=e.settings(),r=ci(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=Xu(n,ei(e));return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},isClosed:Dc(n),settings:{...o,lettersFrom:a},units:EE(e,t,r&&e.linksRenewed()),register:Bn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:ME(e,n?.id??"")}}
function sd(e,t,n=Qe(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Vr(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?om(e.now,s,e.now):
void 0,zones:t.zones()}}}var NE={state:pe.sent,why:""},DE=()=>({state:pe.held,why:v({key:"letter.cutBefore"})}),mx=()=>({state:pe.unknown,why:v({key:"letter.cut"})});function hx(e,t){let{rows:n}=
e.table("letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===pe.sending&&r.set(i,t?.at===c?DE():mx());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:
t.at})};for(let i of[...t?.doubt??[],t?.key??""])s(i,mx());for(let i of t?.gone??[])s(i,NE);jn(e,r)}var IE=new Set([...Object.keys(_c),"dueBefore","graceUntil","lettersFrom"]);function di(e,t){let n=
e.filter(({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&IE.has(s??""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:it("name")}}]}function gx(e,t,n,o){let r=v({
key:"letter.heldSubject",with:{day:M(o)}}),s=[["lead",e],["text",t],["button",v({key:"letter.openBook"}),n],["small",v({key:"letter.heldOnce"})]];return{subject:r,html:Yu(r,s),text:Zc(s)}}function fx(
e,t,{toldHold:n},{problem:o,preview:r}){let s=v(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;
t.setToldHold(s),t.send({...gx(s,r?v(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(p){e.broke([p])}}var zE=12e4,FE=6e4,UE=2e3,KE=1e4;function BE(e,{register:t}){let n=(
{key:o})=>t.get(o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function jE(e,t,n,o){if(Lr(t,n,o).held.length===0)return n;let r=Te(e,()=>e.renewsIn());if(r>zE||r<-FE)return n;
e.sleep(Math.max(0,r)+UE);let s=Te(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(KE),s=Te(e,()=>e.quota());return s}function WE({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,
u=v({key:"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${v(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function ZE(e,
t,{toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:p,state:l,why:m}of i)c.set(u,{...d?{kind:me(d).label}:{},...p?{unit:p}:{},state:pe[l],at:e.now,why:v(m)});for(
let u of s)c.set(u.key,Vt(u,"held",e.now,v({key:"letter.quota"})));for(let u of o)c.set(u.key,Vt(u,"held",e.now,v(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Zr(e,t,()=>{jn(e,c),a&&ed(e,t,[])})}
function GE(e,{sent:t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Te(e,()=>e.setRefused(s))}function bx(e,t,n){let o=Zr(e,t,()=>{hx(e,
n.inFlight);let r=un(e);return e.settle(),{checked:r,compared:Qu(e,t)}});return n.inFlight&&Te(t,()=>t.closeJournal()),o}function HE(e,t,n,{checked:o,compared:r}){let s=Ve(e);n.confirmed||Te(t,(
)=>t.setConfirmed(Et(s)));let[i]=Gr(s,n,r,ei(e));if(i)throw new or(i.why,i.about==="plan"?si(Vr(e,o),e.today):void 0)}function VE(e,t,n,o,r){let s=bx(e,t,n);HE(e,t,n,s);let{checked:i}=s,a=Te(t,(
)=>t.quota()),c=Te(t,()=>sd(e,t,i,a)),u=so(c,e.today),d=BE(o(u,c),c),p=r?0:c.settings.quotaReserve,l=r?a:jE(t,d,a,p),{go:m,held:h}=Lr(d,l,p);m.length&&Te(t,()=>t.keepJournal({key:"",gone:[],doubt:[],
at:e.now}));let y=new nd(e,t,c,l,n.refused,r),{outcome:b}=y;try{y.run(m),ZE(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(k){throw y.leaveWord(),k}return m.length&&Te(t,()=>t.closeJournal()),GE(t,b,n),
e.broke(u.broke.map(({error:k})=>k)),WE(b,h.length,u.broke.length,m.length===0&&h.length>0)}var qE=e=>e instanceof se?e.problem:e instanceof nr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"};
function yx(e,t){try{Te(e,()=>e.setLastRun(t))}catch{}}function wx(e,t,n){let o=sx(e,t);if(o)try{return n(o)}finally{ix(t)}}var sm=(e,t,n,o="")=>wx(e,t,r=>VE(e,t,r,n,o)),id=(e,t)=>{wx(e,t,n=>bx(e,t,
n))};function XE(e,t,{runner:n,dry:o}){let r=Te(t,()=>e.compileSettings());Te(t,()=>ti(e,t));let[s]=di(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new se(s);if(!e.isStaff(
n))throw new or({key:"letter.runnerLeft",with:{email:n}});let i=sm(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",why:"",dry:i.isDry?o||e.today:""}}function kx(e,t){let n=Te(t,(
)=>t.post()),{runner:o,lastRun:r,did:s,dry:i}=n;if(!(!o||Te(t,()=>t.me())!==o))try{let a=XE(e,t,n);a&&yx(t,a)}catch(a){let c=qE(a),u=`${M(e.today)}: ${v(c)}`;if(yx(t,{lastRun:r,did:s,trouble:u,why:kr(
c),dry:i}),a instanceof or&&a.preview&&fx(e,t,n,a),!(a instanceof se))throw a}}tn({jitless:!0});var li=(e,t)=>ua(e(),t);function xx(e){let t=e();return n=>As(t,n).success}function nt(e,t){if(t)try{
let n=As(e(),JSON.parse(t));return n.success?n.data:void 0}catch{return}}var pi={is:"nobody"},Ne=e=>"email"in e?e.email:"",So=e=>e.is==="link"?X.byLink(e.unit):Ne(e);var YE=e=>e;function ad(e){let t=
new Set,n=new Map;for(let o of e.map(D))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var JE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function cd(e,t,n=YE){
return t===""?"":e.choices?mf(e,t):e.format==="time"?JE(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var vx="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function im(e){
let t="";for(let n=0;n< e.length;n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(o,3)+1;s+=1)t+=vx.charAt(r>>18-6*s&63)}return t}function Sx(e){if(e.length%4===1||
/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);return s*64+(a?vx.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;
s+=1)t.push(o>>16-8*s&255)}return t}function Rx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var am={unit:"lk1u",preview:"lk1p",test:"lk1t"},
Ox=".",ud=()=>P().check(re(800)),mi=e=>Qo(`address ${e}`),QE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function eM(e,t){if(e==="test"){let[s,i]=t;
return t.length===2?{kind:e,until:parseInt(s,36),address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:void 0}var _a=class{constructor(t){this.keyed=new Gs(t)}write(t){
let n=QE(t);return[am[t.kind],...n.map(o=>im(wa(o))),this.sealOf(t.kind,n)].join(Ox)}read(t){let[n,...o]=t.split(Ox),r=Object.keys(am).find(a=>am[a]===n),s=o.slice(0,-1).map(a=>Rx(Sx(a)??[255]));if(
!r||s.some(a=>a===void 0))return;let i=eM(r,s);return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",
t,...n]));return im((o.match(/../g)??[]).map(r=>parseInt(r,16)))}};var tM=8,hi=class{constructor(t){this.name=Fp(`name of ${t}`).slice(0,tM),this.keyed=new Gs(t)}of(t,...n){return this.keyed.of(
JSON.stringify([t,...n]))}},Tx=e=>Fp(e.join(`\n`));var gi=(e,t)=>e!==""&&Oe(e)===Oe(t),Wn=(e,t)=>t.some(n=>gi(n,e));function Cx(e,t){return t?{staff:e.filter(n=>Wn(n,t)),kept:t.filter(n=>Wn(n,e))}:{
staff:[...e],kept:void 0}}var $x=(e,t)=>e.filter(n=>!Wn(n,t));var nM=()=>Date.now().toString(36).slice(-6).toUpperCase();function qr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(
r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(" | ")}`)}function Xr(e){if(e instanceof se)return e.problem;let t=nM();return qr(t,
e),{key:"workbook.unexpected",with:{ref:t}}}var Lx="0.1.0, bản 5988c673";var Ax=e=>`draft/${e}/count`,_x=e=>`draft/${e}/kept`,Px=(e,t)=>`draft/${e}/${t}`;var oM=e=>e!==void 0&&Date.now()-Number(
e)>7776e6,cm={get(e){let t=PropertiesService.getUserProperties().getProperties();if(oM(t[_x(e)]))return cm.drop(e),"";let n="";for(let o=0;o< Number(t[Ax(e)]??0);o+=1)n+=t[Px(e,o)]??"";return n},keep(
e,t){let n={},o=Math.ceil(t.length/2500);for(let r=0;r< o;r+=1)n[Px(e,r)]=t.slice(r*2500,(r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Ax(e)]:String(o),[_x(e)]:String(
Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Wt="Sổ Tài Khoản",Ex=
"Khai báo tài khoản Facebook",um="Cần sửa: ",Ro={ours:`${Wt}: `,headings:"dòng tiêu đề",roster:"danh sách đơn vị",review:e=>`cột ${e}, duyệt`,own:e=>`cột ${e}, sổ tự ghi`,tab:e=>`thẻ ${e}`},dm=
e=>`Mã sổ: ${e}`,ze={title:"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK",today:"Tính đến ngày",chart:"Tình hình báo cáo",timeliness:{title:"Theo thời hạn",unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn"},
status:{title:"Theo trạng thái",unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành"},units:"Số đơn vị",required:"Phải báo cáo",share:"Tỷ lệ",sum:"Cộng",byKind:"Theo loại đơn vị",noKind:
"Chưa ghi loại đơn vị",bySuperior:"Theo cấp trên",province:"Trực thuộc tỉnh",accounts:{title:"Theo loại tài khoản",count:"Số tài khoản",unknown:"Chưa rõ loại"},allAccounts:"Số tài khoản, trang, nhóm",
rounds:{byUnit:"Các đợt, theo đơn vị",byAnswer:"Các đợt, theo câu trả lời",rows:"Số dòng"}};var Tt=e=>(e>26?Tt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Mx=e=>[...e].reduce((t,
n)=>t*26+n.charCodeAt(0)-64,0),rr=(e,t=e)=>`${Tt(e)}2:${Tt(t)}`;function fi(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var Nx=
/^[=+\-@\t\r\n＝＋－＠']/,Sn=e=>Nx.test(e)?`'${e}`:e,rM={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},sr=e=>rM[e.format??"text"];function dd(e,t){if(t==="")return"";let n=
e.format??"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Sn(t);if(n==="text")return Sn(t);let o=lc(t);return Number.isFinite(o)?new Date(o):Sn(t)}var sM=e=>{let t=Number.isFinite(
e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},iM=e=>sM(e)?hs(e.getTime()):"";function ld(e,t){if(t instanceof Date){let o=iM(t);return e.format==="day"?o.slice(0,10):o}let n=
typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Nx.test(n.slice(1))?n.slice(1):n}var Dx=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[
o.length-1]===n-1?o.push(n):t.push([n])}return t};function lm(e,t,n){let o=Dx(t);return Dx(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function pd(e,t,n,o){try{
return o()}catch(r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var aM=3,md=(e,t)=>e&&e.indexOf(um)!==0?e:t?um+t:"",cM=e=>e.length<40&&/\d/.test(e),ot=e=>q[e].columns;
function pm(e,t,n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(ot(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>Pt(u)===Pt(i.heading)):a;if(c<0)throw new se({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function uM(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function dM(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var lM=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return ad(n<0?[]:t.map(o=>o[n]))},pM={accounts:"rowId",units:"code"},Pa=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=pM[t];let[r=[],...s]=uM(n),i=dM(s);this.headings=r,
this.lines=i,this.positions=pm(t,q[t].title,r);let a=Object.entries(ot(t)).map(([d,p])=>({key:d,column:p,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:p,at:l})=>ld(p,d[l]))),u=o??lM(a,c);
this.rows=c.map((d,p)=>this.rowFrom(a,d,u,p)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=cd(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>ot(this.tab)[
r.get(i)];return lm(t,[...r.keys()],(i,a)=>dd(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,p)=>sr(s(a+p))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-je(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(je(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[je(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=lm(t.map(
c=>c.index),[1],()=>0).length>aM,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>je(u)):t.map(
c=>je(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>je(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-je(0)][a],r=t.map(({index:i})=>je(i)),s=r.flatMap(i=>n.filter(a=>cM(o(i,a))&&sr(ot(this.tab)[a])==="@").map(a=>`${Tt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=je(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Xn(ot(this.tab));
for(;;){let o=je(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=pd(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(p=>p!==""&&p!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>je(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[je(h.index),
h.notes])),d=new Map(o.map((h,y)=>[r[y],h])),p=this.sheet.getRange(s,a,i-s+1,c-a+1),l=p.getNotes(),m=l.map((h,y)=>h.map((b,k)=>{let S=u.get(s+y)?.[d.get(a+k)??""];return S===void 0?b:md(b,S)}));
JSON.stringify(m)!==JSON.stringify(l)&&p.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var ir=({tab:e,positions:t})=>Object.entries(ot(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function mM(e,t,n=()=>!1){let o=
Ix(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),zx(o,d)}),r}function Ix(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var zx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function hM(e,t,n,o,r){let s=Ix(n),i=o,a=mM(hd(e),n,gM(e,r)).map(c=>{let{do:u,at:d,heading:p,old:l}=c;return i=Fx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(p),zx(s,c),l?{key:"setup.headingBack",with:{tab:q[e].title,column:p,old:l}}:{key:"setup.columnMade",with:{tab:q[e].title,column:p}}});return{now:s,columns:i,did:a}}
var gM=(e,t)=>n=>Object.values(ot(e)).some(o=>o.heading===n&&(o.since??0)>t),hd=e=>Object.values(ot(e)).map(({heading:t})=>t);function Fx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Ux(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,p,l)=>({tab:e,sheet:t,isNew:p,rows:r,columns:l,positions:
pm(e,q[e].title,d)});if(i.some(d=>d!=="")){let d=hM(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Fx(t,s,hd(e).length),u=a(hd(e),n||t.getLastRow()===0,c);return u.isNew||mm(u),{open:u,
did:[]}}function mm({tab:e,sheet:t}){let n=hd(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Kx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[Mx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function Ea(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=Kx(e,t);return`${n} ${r} ${o} ${s}`}var yi=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=Kx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),bi=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),hm=e=>e.toLowerCase();var fm=e=>e.getEmail().toLowerCase();function gd(e,t,n){let o=
e.getEditors().map(i=>({user:i,email:fm(i)})),r=i=>Wn(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!Wn(i,s)),others:o.filter(({email:i})=>!r(i)&&!(
i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function fM({tab:e,positions:t,linkOnly:n}){let o=i=>fi(ir({tab:e,positions:t}).filter(({column:a})=>a.writer===i).map(({at:a})=>a)),r={name:
Ro.headings,range:"1:1",open:[]};if(e==="units")return[{name:Ro.roster,range:"",open:n?[]:o("us").map(([i,a])=>rr(i,a))}];let s=(i,a)=>o(i).map(([c,u])=>({name:a([...new Set([c,u])].map(Tt).join(
"–")),range:rr(c,u),open:[]}));return e==="accounts"?[r,...s("staff",Ro.review),...n?s("us",Ro.own):[]]:e==="log"&&!n?[r]:[{name:Ro.tab(q[e].title),range:"",open:[]}]}var Bx=e=>e.getA1Notation(),jx=
e=>e.getEditors().map(fm),yM=(e,t,n)=>Ea(e.range,n)===Ea(t.range,n)&&yi(e.open,n)===yi(t.open,n),gm=({editors:e},t)=>t.filter(n=>!e.includes(n));function bM(e,{staff:t,unseen:n,owner:o},r){let s=
e.editors.filter(Boolean);return gm(e,t).length===0&&s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=gm(e,n).length}var wi=class{constructor(t){this.people=t;this.hiddenStay=!1;
this.me=fm(t.me)}ensure(t){let n=fM(t),o=t.made?[]:this.ours(t,n),r=(a,c)=>a.name===c.name&&yM(a,c,t)&&!a.warns&&bM(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(
a,c)));return i.forEach(({protection:a})=>a.remove()),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,gm(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||
i.length?[{key:"setup.protection",with:{tab:q[t.tab].title}}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:
c.getDescription(),range:""})),a=t.getProtections(s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&
u.indexOf(Ro.ours)!==0)return[];let p=d??Bx(c.getRange()),l=p!==""&&o.some(m=>Ea(m.range,n)===Ea(p,n));return!u&&!(l&&this.stopsNobody(c))?[]:[{protection:c,range:p,name:u.slice(Ro.ours.length),open:
p?[]:c.getUnprotectedRanges().map(Bx),warns:c.isWarningOnly(),editors:jx(c)}]})}stopsNobody(t){let n=jx(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}
){let{staff:s,unseen:i,others:a,owner:c,me:u}=this.people,d=o?t.getRange(o).protect():t.protect();d.setDescription(Ro.ours+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?
d.addEditors([...new Set([this.me,...s,c])].filter(Boolean)):d.addEditor(u).addEditors([...s,c].filter(Boolean));let p=a.map(({email:l})=>l).filter(Boolean);p.length&&d.removeEditors(p);for(let{user:
l,email:m}of a)m||this.takeOff(d,l);this.letUnseenIn(d,i),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let o of n)try{t.addEditor(o)}catch{}}};var ar='*LEN("STK")',Wx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Zx(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${Tt(
s)}$1="${ot(e)[a].heading}")*${c}`);return{colour:n,columns:[[s,Math.max(...r)]],formula:`=(${i.join("+")})${ar}`}}var ym=e=>t=>`$${Tt(e.get(t))}2`,Gx=e=>(t,n)=>`(${ym(e)(t)}="${n}")`;function wM(e){
let[t,n]=[ym(e),Gx(e)],o=(...r)=>r.map(s=>[e.get(s),e.get(s)]);return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",_.missing)}${ar}`},Zx("units",e,"fix",[{key:"status",holds:n(
"status",_.fix)},{key:"timeliness",holds:n("timeliness",we.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n(
"status",_[r])}${ar}`})),{colour:"late",columns:o("timeliness"),formula:`=(${n("timeliness",we.overdue)}+${n("timeliness",we.late)})${ar}`}]}function kM(e){let[t,n]=[ym(e),Gx(e)],o=r=>[[e.get(r),
e.get(r)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${ar}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:
`=(${t("changed")}<>"")${ar}`},Zx("accounts",e,"fix",[...Sr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n(
"review",Re.returned)}]),{colour:"approved",columns:o("review"),formula:`=${n("review",Re.passed)}${ar}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${ar}`}]}var xM={units:
wM,accounts:kM},vM=e=>bi(String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),SM=e=>e.getRanges().map(t=>t.getA1Notation()),Hx=e=>e.columns.map(([t,n])=>rr(t,n));function RM({sheet:e},t,n){
let o=e.getRangeList(t.flatMap(s=>Hx(s))).getRanges(),r=t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(Wx[s.colour][0]).setFontColor(Wx[s.colour][
1]).setRanges(o.splice(0,s.columns.length)).build());e.setConditionalFormatRules([...r,...n])}function Ma(e){let t=xM[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:vM(s)})),o=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===bi(s.formula)&&yi(
SM(o[i].rule),e)===yi(Hx(s),e))?[]:(RM(e,t,n.filter(s=>!o.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:q[e.tab].title}}])}var OM="#e8f0fe",TM="#f1f3f4",Vx=e=>e.writer==="us"?TM:OM,
fd=({tab:e})=>({tab:q[e].title});function qx({sheet:e},t){for(let n of new Set(t.map(({column:o})=>sr(o)))){let o=t.filter(({column:r})=>sr(r)===n).map(({at:r})=>r);e.getRangeList(fi(o).map(([r,
s])=>rr(r,s))).setNumberFormat(n)}}function CM(e){let t=ir(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>hm(i[r-1])!==hm(sr(s))));
return qx(e,o),o.length?[{key:"setup.formats",with:fd(e)}]:[]}var Xx=e=>ir(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(rr(t))}]:[]),Yx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),$M=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Jx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function LM(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of Xx(e)){let i=
s.getDataValidations(),a=i[0]?.[0],c=a&&$M(a,r,o.help)?a:Yx(r,o.help);Jx(()=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:fd(e)}]:[],
...n.length?[{key:"setup.table",with:{...fd(e),columns:n.join("”, “")}}]:[]]}function AM(e){let t=ir(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[
n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,d)=>o.get(d+1)?.help??u),a=s.map((u,d)=>o.has(d+1)?Vx(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([
i]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Qx=({sheet:e},t)=>{for(let[n,o]of fi(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function _M(e){let t=
ir(e).filter(({at:n,column:o})=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return Qx(e,t),t.length>0}function PM({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of fi(
t.filter(({column:s})=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}function e0(e){let{tab:t,sheet:n,rows:o}=e,r=ir(e);n.setTabColor(q[t].color),n.setFrozenRows(1),q[t].frozenColumns&&
n.setFrozenColumns(q[t].frozenColumns),PM(e,r),Qx(e,r.filter(({column:i})=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),qx(e,r.filter(({column:i}
)=>sr(i)!=="@"));let s=Xx(e);s.length&&Jx(()=>{for(let{column:i,choices:a,range:c}of s)c.setDataValidation(Yx(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i}
)=>i.help)]).setBackgrounds([r.map(({column:i})=>Vx(i))]).setFontWeight("bold").setVerticalAlignment("middle")}var bm=e=>[...CM(e),...LM(e)];function t0(e){let t=[AM(e),_M(e)].some(Boolean);return[
...bm(e),...t?[{key:"setup.looks",with:fd(e)}]:[]]}var yd=["accounts","units"],EM=100,n0=400;function MM({sheet:e,rows:t}){let n=e.getMaxRows(),o=je(t.length)-1;return n-o>=EM?n:(e.insertRowsAfter(n,
n0),n+n0)}function o0(e,t){let{linkOnly:n}=e,o=n!==(t.linkOnly??!1),r,s=u=>{r??(r=new wi(e.people())),r.ensure({...u,made:!1,linkOnly:n})},i=t;for(let u of yd){let d=e.table(u),p=MM(d),l=p!==t[u];if(
!l&&!o)continue;let{sheet:m,positions:h}=d,y={tab:u,sheet:m,isNew:!1,rows:p,columns:m.getMaxColumns(),positions:h};l&&(bm(y),Ma(y)),s(y),i={...i,[u]:p}}if(!o)return i;let a=e.log(),c=a&&{rows:
a.getMaxRows(),columns:a.getMaxColumns()};return c&&s({tab:"log",sheet:a,isNew:!1,positions:new Map,...c}),{...i,linkOnly:n}}var Na=4,ki=10,Da={timeliness:{...ze.timeliness,words:[we.onTime,we.grace,
we.late,we.open,we.overdue],shared:[we.onTime]},status:{...ze.status,words:[_.missing,_.fix,_.reported,_.approved,_.none],shared:[_.reported,_.approved,_.none]}},{required:wd,share:i0}=ze,NM=300,a0=
e=>e!==""&&e.length<=NM,c0=e=>[...new Set(e.filter(a0))].map(t=>({text:t,label:t})).sort((t,n)=>Yt(t.label,n.label)),DM=e=>[...c0(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:
ze.noKind}]:[]];function u0(e){let t=e.filter(({code:u})=>u),n=Ie(t),o=t.filter(u=>Pe(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(r.get(d)??new Set).add(u.parent)):n.named(
u.parent)||s.push(u.parent)}let i=o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let p=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[...p].filter(a0).sort(),except:i.filter(({parent:l}
)=>p.has(l)).map(({code:l})=>l)});for(let l of r0(n.below(u)))r.has(l)&&c(l,d+1)};for(let u of r0([...r.keys()]))n.superior(u)||c(u,0);return{kinds:DM(t),superiors:a,names:c0(s)}}var r0=e=>e.slice(
).sort((t,n)=>Yt(t.name,n.name)),za=e=>jo(JSON.stringify(u0(e))),Ct=e=>[...e,...Array(ki-e.length).fill("")],Ia=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,wm=({tab:e,positions:t})=>n=>{let o=Tt(t.get(n));
return`'${e.replace(/'/g,"''")}'!${o}2:${o}`};function d0(e,[t,n],o,r){let s=e+1+o.length;return[Ct([t,n,i0]),...o.map(([i,a],c)=>Ct([i,a,Ia(`B${e+1+c}`,`B$${s}`)])),Ct([...r,Ia(`B${s}`,`B$${s}`)]),
Ct([])]}function IM(e,t){let n=wm(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=N,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return d0(e,[ze.accounts.title,
ze.accounts.count],[...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),[ze.accounts.unknown,`=SUMPRODUCT(${o}${i(Object.values(N))})`]],[ze.allAccounts,`=SUMPRODUCT(${o}${i([
r])})`])}var zM=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-FM).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),FM=12,s0=["onTime",
"reported","missing","accounts"],bd=["same","changed","added","stopped","silent"];function UM(e,t,n){if(n.length===0)return[];let o=wm(t),r=a=>ji[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o(
"id")}="${a}")*(${o(c)}))`,i=e+n.length+2;return[Ct([ze.rounds.byUnit,wd,ze.timeliness.share,...s0.map(r)]),...n.map((a,c)=>Ct([Sn(a.name),`=${s(a,"required")}`,Ia(`D${e+1+c}`,`B${e+1+c}`),...s0.map(
u=>`=${s(a,u)}`)])),Ct([]),Ct([ze.rounds.byAnswer,ze.rounds.rows,ze.sum,...bd.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Ct([Sn(a.name),`=${bd.map(d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,
...bd.map(d=>Ia(s(a,d),`B${u}`))])}),Ct([])]}function KM(e,t,{kinds:n,superiors:o,names:r},s){let i=wm(e),a=$f(i),c=(S,R="")=>`=SUMPRODUCT(${a}${S}${R})`,u=(S,R="")=>{let{words:T}=Da[S];return[
...T.map(C=>c(`*(${i(S)}="${C}")`,R)),c(T.map(C=>`*(${i(S)}<>"${C}")`).join(""),R)]},d=(S,R)=>{let T=[...new Set([R,Sn(R)])].map(C=>`(${i(S)}="${C.replace(/"/g,'""')}")`);return T.length>1?`(${T.join(
"+")})`:T[0]},p=(S,R)=>{let{title:T,words:C,unknown:g}=Da[R],f=u(R);return d0(S,[T,ze.units],[...C,g].map((x,O)=>[x,f[O]]),[wd,c("")])},l=(S,R)=>[c("",R),...u(S,R)],m=S=>S===0?"B":Tt(S+3),h=(S,R,T,
C)=>{let{words:g,unknown:f,share:x,shared:O}=Da[T],L=Tt(4+g.indexOf(O[0])),W=Tt(4+g.indexOf(O.at(-1))),De=(st,at,[U,...We])=>Ct([at,U,Ia(`${L}${st}:${W}${st}`,`B${st}`),...We]);return[Ct([`${R}, ${Da[
T].title.toLowerCase()}`,wd,x,...g,f]),...C.map(([st,at],U)=>De(S+1+U,st,at)),De(S+1+C.length,ze.sum,l(T,"")),Ct([])]},y=(S,R)=>h(S,ze.byKind,R,n.map(({label:T,text:C})=>[Sn(T),l(R,`*${d("kind",
C)}`)])),b=(S,R)=>{let T=x=>S+1+x,C=T(o.length+1+r.length),g=o.flatMap(({depth:x},O)=>x===0?[T(O)]:[]),f=x=>{let O=[];for(let L=x+1;L< o.length&&o[L].depth>o[x].depth;L+=1)o[L].depth===o[x].depth+1&&
O.push(T(L));return O};return h(S,ze.bySuperior,R,[...o.map(({label:x,depth:O,texts:L,except:W},De)=>{let st=L.length?`(${L.map(U=>d("parent",U)).join("+")})`:"0",at=W.map(U=>`*(${i(
"code")}<>"${U.replace(/"/g,'""')}")`).join("");return[Sn(`${"— ".repeat(O)}${x}`),l(R,`*${st}${at}`).map((U,We)=>[U,...f(De).map(B=>`${m(We)}${B}`)].join("+"))]}),[ze.province,l(R,"").map((x,O)=>[
`=SUM(${m(O)}${C})`,...g.map(L=>`${m(O)}${L}`)].join("-"))],...r.map(({label:x,text:O})=>[Sn(`— ${x}`),l(R,`*${d("parent",O)}`)])])},k=[Ct([ze.title]),Ct([ze.today,"=TODAY()"]),Ct([])];for(let S of[
R=>p(R,"timeliness"),R=>p(R,"status"),R=>IM(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>b(R,"status"),R=>b(R,"timeliness"),R=>s?UM(R,s.tab,s.closed):[]])k.push(...S(k.length+1));return k}var BM=
"A6:B13",jM=(e,t,n)=>{let o=e.findIndex(r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};function WM(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===BM));for(
let o of n)e.removeChart(o);return t.length>n.length}catch{return!0}}function ZM(e,t){if(WM(e))return[];let{title:n,words:o}=Da.status;return e.insertChart(e.newChart().asBarChart().setTitle(
ze.chart).addRange(e.getRange(jM(t,n,o.length))).setPosition(Na,5,0,0).build()),[{key:"setup.chart"}]}function GM(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,
a)=>i.charAt(0)==="="?bi(n[s][a])===bi(i):!n[s][a]&&Sn(String(o[s][a]))===i))}var HM=e=>e.flatMap((t,n)=>n===0?["A1"]:t[2]===i0||t[1]===wd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Tt(ki)}${n+1}`]:[]:[]);
function kd(e,t,n,o,r){let s=()=>r?ZM(e,a):[],i=zM(o.rows),a=KM(t,n,u0(t.rows),{tab:o,closed:i}),[c,u]=[e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let p=
e.getRange(1,1,d,ki),l=Array.from({length:d},(y,b)=>a[b]??Array(ki).fill(""));if(c>0){if(GM(p,l))return s();p.clearContent().setFontWeight("normal").setBackground(null)}p.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Na,3,d-Na+1,1).setNumberFormat("0.0%");let m=a.findIndex(y=>y[0]===ze.rounds.byAnswer)+2;i.length&&e.getRange(m,4,i.length,
bd.length).setNumberFormat("0.0%"),e.getRangeList(HM(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Na,2,d-Na+1,ki-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),
e.setColumnWidths(2,ki-1,115),p.setValues(l);let h=[{key:"setup.summary"},...s()];return SpreadsheetApp.flush(),h}function xi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var Zn={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",why:"",dry:"",refused:{},toldHold:""};var l0,Fe=()=>l0??(
l0=PropertiesService.getScriptProperties());var m0="runner",h0="lease",g0="lastRun",km="sending",f0="refused",y0="confirmed",b0="toldHold",xd="ledger",VM=6e3,Yr=(e,t)=>{Fe().setProperty(e,
JSON.stringify(t))},qM=()=>E({runner:P(),hour:In(),since:P()}),XM=()=>E({until:P(),by:P()}),YM=()=>E({lastRun:P(),did:P(),trouble:P(),why:Ms(P(),Zn.why),dry:Ms(P(),Zn.dry)}),JM=()=>E({key:P(),gone:Ft(
P()),doubt:Ft(P()),at:P()}),QM=()=>E(Object.fromEntries(wl.map(e=>[e,P()]))),eN=Object.keys(Vs),tN=()=>Ps(P(),E({email:P(),day:P(),why:ce(lt(eN))})),w0=e=>({...Zn,...nt(qM,e[m0]),...nt(YM,e[g0]),
lease:nt(XM,e[h0])??Zn.lease,inFlight:nt(JM,e[km]),refused:nt(tN,e[f0])??{},confirmed:nt(QM,e[y0]),toldHold:nt(P,e[b0])??Zn.toldHold,ledger:P0(e)}),k0=({runner:e,hour:t,since:n})=>Yr(m0,{runner:e,
hour:t,since:n}),x0=({until:e,by:t})=>Yr(h0,{until:e,by:t}),v0=({lastRun:e,did:t,trouble:n,why:o,dry:r})=>Yr(g0,{lastRun:e,did:t,trouble:n,why:o,dry:r}),S0=e=>Yr(y0,e),R0=e=>Yr(b0,e),O0=e=>Yr(km,e),
T0=()=>{Fe().deleteProperty(km)};function C0(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:o.day>r.day?-1:0),n=0;Yr(f0,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,
n<=VM))))}var $0="firstLetter",L0=()=>Number(PropertiesService.getUserProperties().getProperty($0))||0,A0=e=>{PropertiesService.getUserProperties().setProperty($0,String(e))},nN=7800;function oN(e){
let t=[],n=0,o=0;for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>nN&&!(s>=56320&&s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function _0(e){
let t=oN(Uk(e)),n=Date.now().toString(36);Fe().setProperties(Object.fromEntries(t.map((o,r)=>[`${xd}${r}`,`${n} ${t.length} ${o}`])))}function P0(e){let t=p0(e[`${xd}0`]);if(!t)return e[
`${xd}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(r,s)=>p0(e[`${xd}${s}`]));return n.every(r=>r?.mark===t.mark)&&Bk(n.map(r=>r.text).join(""))||"unreadable"}function p0(e){let[
,t,n,o]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var E0=()=>P0(Fe().getProperties());var Jr={"values.text":
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
,M0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),vi={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},xm={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var rN=e=>{try{return e(),!1}catch{return!0}},Si={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>rN((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var vd="google/answer/",vm="google/differs",Sm="google/scratch",sN=()=>Ft(lt(Object.keys(Jr))),
iN=()=>E({name:P(),id:ce(In())});function N0(e){let t={};for(let o of Object.keys(Si))vd+o in e&&(t[o]=e[vd+o]==="true");let n=nt(iN,e[Sm]);return{answers:t,differs:nt(sN,e[vm])??[],checked:vm in e,
...n&&{scratch:n}}}function D0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Fe().setProperty(vd+t,String(n)))}function I0(e,t){Fe().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[
vd+n,String(o)])),[vm]:JSON.stringify(t)})}function Sd(e){e?Fe().setProperty(Sm,JSON.stringify(e)):Fe().deleteProperty(Sm)}var z0="workbook",F0="marks",U0="links",K0="proof",Rm="witness",Om=
"settings",Tm="round",Cm="groups",B0="lines",j0="staff",aN=8500,cN=()=>ce(In()),uN=()=>E({version:In(),spreadsheetId:P(),tabs:E(Object.fromEntries(Object.keys(q).map(e=>[e,cN()]))),owner:P()}),dN=(
)=>E({secret:P().check(Dn(/^[0-9a-f]{64}$/)),isNew:ce(Es(!0))}),lN=()=>E({secret:P().check(Dn(/^[0-9a-f]{64}$/)),renewed:ce(P())}),pN=()=>E({address:P(),runsAs:P(),layout:In(),version:P(),at:P()}),$m=
()=>Ps(P(),P()),mN=()=>E({accounts:ce(In()),units:ce(In()),linkOnly:ce(zt())}),hN=()=>E(Object.fromEntries(vl.map(e=>[e,P()]))),gN=()=>Ft(P());function Gn(){let e=Fe().getProperties(),t=nt(uN,e[z0]);
if(!t)return;let n=nt(lN,e[U0]);return{...t,staff:nt(gN,e[j0]),round:nt(hN,e[Tm]),groups:e[Cm],lines:nt(mN,e[B0]),post:w0(e),google:N0(e),settings:nt($m,e[Om]),markSecret:W0(e),linkSecret:n?.secret,
...n?.renewed?{linksRenewed:n.renewed}:{},proof:nt(pN,e[K0]),...e[Rm]?{witness:e[Rm]}:{}}}var W0=e=>nt(dN,e[F0]),Z0=()=>W0(Fe().getProperties());function Lm(e){Fe().setProperty(F0,JSON.stringify(e))}
function Am(e,t){Fe().setProperty(U0,JSON.stringify({secret:e,renewed:t}))}function G0({address:e,runsAs:t,layout:n,version:o,at:r}){Fe().setProperty(K0,JSON.stringify({address:e,runsAs:t,layout:n,
version:o,at:r}))}function H0(e){Fe().setProperty(Rm,e)}function _m({version:e,spreadsheetId:t,tabs:n,owner:o}){Fe().setProperty(z0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}
function V0(e){let t=JSON.stringify(e),n=Fe();encodeURIComponent(t).replace(/%../g,"x").length<=aN?n.setProperty(Om,t):n.deleteProperty(Om)}function q0(e,t){let n=Fe();e?n.setProperties({[Tm]:
JSON.stringify(e),...t?{[Cm]:""}:{}}):n.deleteProperty(Tm)}function Rd(e){Fe().setProperty(Cm,e)}function Od(e){Fe().setProperty(B0,JSON.stringify(e))}function Td(e){Fe().setProperty(j0,
JSON.stringify(e))}var fN=2,Pm=()=>Tx(Array.from({length:fN},()=>Utilities.getUuid()));function X0(e){let t=e??Z0();t||(t={secret:Pm(),isNew:!0},Lm(t));let{secret:n,isNew:o}=t;return{key:new hi(n),
isNew:o===!0,allMarked:()=>Lm({secret:n})}}function Y0(e,t){return e?.linkSecret?!1:(Am(Pm(),t),!0)}var J0=e=>{let t=Pm();return Am(t,e),t};var yN=500;function Q0(e,t,n,o){let r=e.getLastRow(),s=bN(
r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=t.map(u=>({at:n,who:u.by??o,what:v(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{pd(e,
a+i.length-1,yN,()=>e.getRange(a,1,i.length,u.length)).setValues(i.map(d=>u.map(p=>p?dd(Wi[p],d[p]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}
function bN(e){let t=Object.keys(Wi),n=e.map(o=>t.find(r=>Wi[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var Cd=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;
this.name=r;this.line=2;this.made=new Map}block(t,n){let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},wN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),z=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:wN(e)};var tv=[["Trang","Nhóm"]],Em=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(tv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),ev=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),Qr=(e,t,n,o)=>z(n(t(e.cell())),o),nv={"looks.note":e=>Qr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Qr(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>z(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Qr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>z(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Qr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Qr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Qr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Qr(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>z(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),z(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),z(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),z([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>z(Em(e)?.getCriteriaValues()[0],tv[0]),"looks.choicesStrict":e=>z(Em(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>z(Em(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=ev(e);return z(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=ev(e);return z(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),z(e.sheet.getCharts().length,1))};var ov="Sổ Tài Khoản: thử";function kN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(ov+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===ov+n)[0],where:n}}var rv={
"rights.range":e=>{let{found:t,where:n}=kN(e),o=z(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=z([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=z(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),z(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=z(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=z(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>z(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return z(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),z(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),z(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var sv={daily:"sendDailyLetters"},xN="Asia/Ho_Chi_Minh",Mm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===sv[e]),iv=e=>Mm(e).length>0,$d=(e,t)=>Mm(e).some(n=>n.getUniqueId()===t);function av(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=Mm(t);n!=="none"&&
ScriptApp.newTrigger(sv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(xN).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var pt="google/probe",vN=()=>Array(4001).join("é");function Fa(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function cv(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var es=(
)=>PropertiesService.getScriptProperties(),uv={"stores.kept":()=>Fa(es(),{[pt]:"một"},()=>z(es().getProperties()[pt],"một")),"stores.over":()=>{let e=es();return Fa(e,{[pt]:"một"},()=>(e.setProperty(
pt,"hai"),z(e.getProperties()[pt],"hai")))},"stores.beside":()=>{let e=es();return Fa(e,{[`${pt}/1`]:"một"},()=>{e.setProperties({[pt]:"hai"});let t=e.getProperties();return e.deleteProperty(pt),z([t[
`${pt}/1`],t[pt]],["một","hai"])})},"stores.gone":()=>{let e=es();return e.setProperty(pt,"một"),e.deleteProperty(pt),z(pt in e.getProperties(),!1)},"stores.long":()=>{let e=es();return Fa(e,{[pt]:vN(
)},()=>z(e.getProperties()[pt]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Fa(e,{[pt]:"riêng"},()=>z([e.getProperties()[pt],pt in es().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=z(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>z(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>z(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>z(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>z(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return z(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>cv(()=>z(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>cv(()=>z(typeof $d("daily",""),"boolean"))};var SN="Dành cho cán bộ tỉnh",cr=["spreadsheets",
"script.container.ui","userinfo.email"],dv=[...cr,"script.scriptapp","script.send_mail"],mv=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:cr}],hv=[{page:"desk",
caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:cr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:cr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:
"showMissingFirst",scopes:cr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:cr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:
"staff",scopes:dv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:cr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:dv},{page:"assumptions",caption:
"Kiểm tra Google",where:"sidebar",who:"staff",scopes:cr}],gv=[...mv,...hv],Nm=e=>typeof e=="object"&&"page"in e,Ua=Object.fromEntries(gv.filter(Nm).map(e=>[e.page,e])),Ad=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,fv=e=>[...Ld.forUnits,...Ld.forStaff].find(t=>t?.run===e)?.caption??Wt,yv=e=>gv.flatMap(t=>t!=="—"&&(Nm(t)?Ad(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),lv=e=>e==="—"?void 0:{caption:e.caption,run:Nm(e)?Ad(e.page):e.run},Ld={forUnits:mv.map(lv),forStaff:hv.map(lv)};function pv(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function bv(){let e=SpreadsheetApp.getUi();pv(e.createMenu(Wt),Ld.forUnits).addSeparator().addSubMenu(pv(e.createMenu(SN),Ld.forStaff)).addToUi()}
var RN=()=>`${Ua.assumptions.caption} ${Math.random().toString(36).slice(2,10)}`;function wv(e){let t=RN();Sd({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return Sd({name:t,
id:o}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Cd(e,n,o,t)}var ON=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function _d(e,t){let n=(t.id===void 0?void 0:
e.getSheetById(t.id))??e.getSheetByName(t.name);n&&ON(n,t)&&e.deleteSheet(n),Sd(void 0)}function Dm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}
finally{t.releaseLock()}}var kv=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),zm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:
`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Pd=Object.keys(zm);function ts(e,t){let n=e.once("texts",()=>e.block(Pd.length,1).setNumberFormats(
Pd.map(()=>["@"])).setValues(Pd.map(o=>[zm[o]])).getValues());return z(n[Pd.indexOf(t)][0],zm[t])}var Im=()=>new Date(Date.UTC(2018,9,2,5)),xv={"values.text":e=>ts(e,"name"),"values.letters":e=>ts(e,
"letters"),"values.lines":e=>ts(e,"lines"),"values.long":e=>ts(e,"long"),"values.phone":e=>ts(e,"phone"),"values.date":e=>ts(e,"date"),"values.code":e=>ts(e,"code"),"values.number":e=>z(kv(e,"0",12),
12),"values.empty":e=>{let t=e.cell();return z([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return z(e.block(2,
3).setValues(t).getValues(),t)},"values.typed":e=>z(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@",
"dd/MM/yyyy"]]).getNumberFormats()[0];return z(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,
`C${n}`]).setNumberFormat("@"),z(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,!0])},"values.day":e=>z(Number(kv(e,"dd/MM/yyyy",Im())),Number(Im())),"values.dayShown":e=>z(e.cell().setNumberFormat(
"dd/MM/yyyy").setValue(Im()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return z([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=
e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return z(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat(
"@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return z([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),z(e.sheet.getLastRow(),e.lastLine)),
"values.sorted":e=>z(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell(
).setNumberFormat("@").setValue("x");return t.clearContent(),z([t.getValue(),t.getNumberFormat()],["","@"])}};var vv={...xv,...nv,...uv,...rv},TN=Object.keys(vv),Sv=Object.keys(Si);function CN(e,t){
try{return vv[e](t)}catch{return{saw:"refused"}}}function $N(e,t){let n={...t};for(let o of Sv){let r=Si[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function Rv(e,t){
return Dm(()=>{t.scratch&&_d(e,t.scratch);let n=wv(e),o=TN.map(i=>({id:i,seen:CN(i,n)})),r=$N(n,t.answers);_d(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),
differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:i})=>i===void 0).map(({id:i})=>i),answers:Sv.map(i=>({key:i,how:Si[i].how,answer:r[i]}))};
return I0(r,s.differs.map(({id:i})=>i)),s})}function Ov(e,{scratch:t}){t&&Dm(()=>_d(e(),t))}function Tv(e,t,n=o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==Vc.prefix?e:(o[r]=o[r].split(
".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function Cv(e,t,n){let{rows:o}=e.table("accounts"),r=o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:
u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[ui(o[c]),ui({...o[c],...u})])),i=new Set([...o.map(ui),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table(
"letters").rows.flatMap((c,u)=>{let d=Tv(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",r),r.length}var $v=(e,t)=>Cv(e,n=>Ly(n.approved,n,t),n=>jo(t.of("returned",
n)));function Lv(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||n.consentMark||Hs(n.consent))return[];let r=sk(n.consent);return[{index:o,cells:{consent:r,
consentMark:ka({...n,consent:r},t)}}]}))}function LN(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>yo(n,t)==="unknown"?[{index:o,cells:{consentMark:ka(n,t)}}]:[]))}function Av(e,t){
return LN(e,t),Cv(e,n=>tu(n,t)?io(n,t):void 0)}var _v=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows(
)===0&&t.setFrozenRows(1)}},{number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n}
)=>{e.accounts&&$v(t,n)}},{number:3,why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:
n})=>{e.units&&_k(t),e.accounts&&Lv(t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],Ka=_v.length;function Pv(e,t,n){if(Object.keys(t.sheets).length===0){e< Ka&&n(Ka);return}for(
let o of _v)o.number<=e||(o.run(t),n(o.number))}function Ev(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function AN(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var Fm=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=AN(
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
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function Mv(e,t,n){
let o=new Fm(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var qt=e=>e,_N=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Dv=e=>e.typedRows.size>0||_N(e)||[...e.ownKeys].some(t=>ot(e.tab)[
t].writer!=="us"),Um=e=>e.typedRows.size>0||e.ownKeys.size>0;function Iv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>qt(s)[n]);return!Ev(o(e),o(t))}var Km=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function Nv(e,t,n,o){let r=ot(e.tab)[n];return cd(r,ld(r,e.lines[t]?.[o-1]??""))}function PN(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=qt(s)[a];return n.get(c)!==a&&u!==""&&Nv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":qt(i)[e.key],u=c===""?-1:t.lines.findIndex((d,p)=>o(p,i,new Set([e.key])).length>0&&Nv(t,p,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function Bm(e,t){let n=PN(e,t),o=Object.keys(ot(e.tab)).filter(i=>n.some(({index:a,now:c})=>qt(c)[i]!==(t.rows[a]?qt(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,qt(a)[c]]))}))),!0}function EN(e){let n=Object.entries(ot(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>qt(i)[c]).join(`\n`).trim();return{idOf:i=>qt(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function zv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(qt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(qt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=Mv(n,t.rows,EN(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?qt(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&qt(t.rows[u])[d]!==qt(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var MN=3,NN=["looks.note","looks.noteGone","looks.notes"],$t=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=hs(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Ka,version:Lx};this.wasRefusedLate=!1;this.drafts=cm;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Gn()),!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new se({key:"workbook.lostTab",with:{tab:q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??pi)}isStaff(t){return t!==""&&(Wn(
t,this.staff())||gi(t,this.remembered().owner))}settings(){return this.read??(this.read=eo(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??Sl(this.table("rounds").rows);this.current={round:t&&No(t).round}}return this.current.round}compileRound(){let t=Sl(this.table("rounds").rows),n=t&&Cf(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);q0(n,s),this.remembered().round=n}let r=n&&No(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=Cx(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(Td(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&V0(t);let{settings:n,problems:o}=eo(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return li($m,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),H0(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new hi(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new _a(t))}renewLinkKey(){let t=J0(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new _a(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){G0(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Ka)throw new se({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ad(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Pa(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}isGuarded(){return(this.remembered(
).lines?.linkOnly??!1)===this.settings().linkOnly}readyLines(){let t=this.remembered().lines??{},n={table:r=>this.table(r),log:()=>this.lostLog().length?void 0:this.sheet("log"),linkOnly:
this.settings().linkOnly,people:()=>gd(this.spreadsheet(),this.staff(),this.remembered().owner)},o=o0(n,t);o!==t&&(Od(o),this.remembered().lines=o,this.unsettled=!0)}putNotes(t,n){this.googleDiffers(
).some(o=>NN.includes(o))||n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();md(o,t)!==o&&n.setNote(md(o,t)),this.unsettled=
!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Um(n));return t.some(Dv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(
n=>n)):!1}putBack(t){let n=this.table(t),o=this.readTable(t),r=Km(n,o);r&&(Bm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&Iv(n,o)&&(
this.tables.set(t,o),zv(n,o),!!Um(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=za(t.rows);if(n===this.remembered(
).groups)return;let o=this.table("rounds"),r=this.table("accounts");kd(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{
tab:o.sheet.getName(),positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),Rd(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=
this.table(t);return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,MN))qr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Q0(this.sheet("log"),t,this.now,So(this.visitor())))}exclusively(t){if(!xi(this.begun.waitMs))return;this.forget(
);let n=()=>{let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Pa(o.tab,this.sheet(o.tab));Km(o,r)&&(n=!0,Bm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Rv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${je(n)}`}};var DN=
24*36e5,Hn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Gn()?.post??Zn}setRunner(t){k0(t)}setLease(t){x0(t)}setLastRun(t){v0(t)}setRefused(t){C0(t)}keepJournal(t){O0(t)}
closeJournal(){T0()}setConfirmed(t){S0(t)}setToldHold(t){R0(t)}ledger(){return E0()}keepLedger(t){_0(t)}alone(t,n){let o=xi();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=L0()),this.firstLetter+DN-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),A0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){av({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return iv("daily")}};function Ri(e,t,n){try{D0(e.remembered().google,t,n)}catch{}}function ur(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&Ov(()=>e.spreadsheet(),n)}catch(n){qr("sweep",n)}}function Fv(e,t){if(!t||/\s/.test(t))return!1;let n=Oe(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:_e(e.email).emails.some(r=>Oe(r)===n)}var IN=(e,t)=>t.some(n=>n.code.trim()===e&&
_e(n.email).emails.length>0),zN=(e,t)=>t.filter(n=>Fv(n,e)),Uv=(e,t)=>t.some(n=>Fv(n,e));function Md(e,t){switch(e.is){case"staff":case"person":return zN(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function FN(e,t){let n=Ot(e)===ee.merged?Ie(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function Nd(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Ed=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ne(e),contact:t.contact}};function Ba(e,t,n,o){let r=KN(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Pe(s)?{may:!1,why:FN(s,n)}:r}function UN(e,t,n){if(e.length===0)return;let o=Ie(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function KN(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=Md(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?UN(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:Ed(t,o)}:r();case"link":return r();case"unlisted":return Nd(t,o)?IN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Ed(t,o)}}}var jm=30;function Kv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=V(n.closed,jm)?"receipt":"refused"}function ns(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=ai(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=Kv(n,s&&{link:s.link.trim(),extendedTo:Rt(s.extendedTo),
isGone:!Pe(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function Bv(e,t){let n=ns(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:pi}
function ja(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Oi=e=>t=>e===""?pi:t.isStaff(e)?{is:"staff",email:e}:Uv(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},jv=e=>t=>Bv(t,e);function Wv(e){let t=e?.triggerUid,n=new Hn(()=>o.spreadsheet());if(typeof t!="string"||!Te(n,()=>$d("daily",
t)))return;let o=new $t({who:r=>Oi(Te(n,()=>n.me()))(r)});kx(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Ri(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),ur(o)}function Dd(e,t,n){if(!e)return Ge.added;let o=Nt(e,n);if(o&&e.answer===Ge.added)return Ge.added;if(!o&&!t.stops&&Qn(
e.usage)===ye.stopped)return Ge.added;if(t.stops)return Ge.stopped;if(t.changes)return Ge.changed;let r=Object.values(Ge).find(s=>s===e.answer);return o&&r&&r!==Ge.stopped?r:Ge.same}function BN(e){
return e?dt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function Ti(e,t,n){let o=BN(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&Rt(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Vn=({first:e,last:t},n)=>n>=e&&n<=t;function jN(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?io(s,n):"";return Vn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var WN=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>Vn(t,o)&&Hs(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function ZN(e,t){if(![...vr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!Vn(t,s)||!Ys(r))return[];let i=eu(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function GN(e,t){let{rows:n}=e.table("accounts");if(!pn.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||Ti(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!Vn(t,u)||pn.every(l=>c[l].trim()===""))return c;let d={...c,updated:e.now,by:"",source:_n.hand};if(!a(c))return d;let p={stops:xe(c),changes:!0};return{...d,round:o.id,answer:Dd(c.rowId?c:
void 0,p,o)}})}function HN(e,t){jN(e,t);let n=ZN(e,t),o=GN(e,t),r=o.map(({faults:l,mask:m})=>({faults:l,mask:m})),s=Qe(e,o),i=new Set;o.forEach((l,m)=>{Vn(t,m)&&i.add(l.unit.trim())});let a=(l,m)=>Vn(
t,m)||i.has(l.unit.trim()),c=Xs(o,s,a);pn.some(l=>t.columns().has(l))?qN(e,t,o,c,s):e.putOwn("accounts",va(e,o,s,a)),e.log([...WN(o,t),...n]),e.putOwn("accounts",Bu(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",wo(e.table("units").rows,s,()=>!0)),Sa(e,"accounts",t.columns(),l=>Vn(t,l));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,p=Wp(c,r.map(({faults:l})=>l),s);d&&
p.length===0&&p.push({index:t.first,notes:Ir(s.accounts[t.first])}),VN(e,t,p,r)}function VN(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==Wc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function qN(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
Yn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:p,round:l,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:p,round:l,answer:m},
qs(e,c,r.accounts[a.index]))}}function XN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>Vn(t,r)&&o.code.trim());for(let o of n)o.first=X.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function YN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>Vn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function JN(e,t){XN(e,t),YN(e,t);let n=e.table("accounts").rows,o=Qe(e,n);e.putOwn("accounts",Bu(n,o,()=>!0)),e.putOwn("units",wo(e.table(
"units").rows,o,()=>!0)),Sa(e,"units",t.columns(),r=>Vn(t,r))}function Wm(e,t){return he(e,()=>{let{linkOnly:n,contact:o}=e.settings();if(t.tab==="units")JN(e,t);else{if(n&&!e.mayWrite("accounts",
"review"))return{key:"sheet.linkOnly",with:{contact:o}};HN(e,t)}})}function QN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),
columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var eD=({range:e})=>typeof e.getGridId=="function";function Gv(e){if(!eD(e))return;let t=new $t({book:e.source,edited:e.range,waitMs:5e3});try{
let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(d=>t.remembered().tabs[d]===n);if(!o)return;Ri(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,
rowEnd:s,columnStart:i,columnEnd:a}=QN(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){tD(t);return}t.edits(o,e.range.getSheet());let c=()=>new Set(Object.keys(ot(o)).filter(d=>{let p=t.table(
o).at(d);return p>=i&&p<=a})),u=Wm(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c});u&&e.source.toast(v(u),Wt,15)}catch(n){if(!(n instanceof se))throw n;n.problem.key!=="workbook.notSetUp"&&
e.source.toast(v(n.problem),Wt,15)}}function tD(e){let t=e.compileSettings().slice(0,3);e.isGuarded()||t.push({key:"setup.guardWaits"}),t.length&&e.spreadsheet().toast(t.map(v).join(`\n`),
q.settings.title,15),Wm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var Hv=e=>e.googleDiffers().includes("values.sorted");function Vv(e){return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):Hv(e)?w({key:"google.sorts"}):he(e,()=>{let{units:t}=kn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),$({
missing:o(_.missing),fix:o(_.fix),before:n})})??w({key:"workbook.busy"})}function qv(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):Hv(e)?w({key:"google.sorts"}):he(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),kn(e,!0),$({})})??w({key:
"workbook.busy"})}var Zm="L1",nD=new RegExp(`^${dm("(\\S+)")}$`);function Gm(e,t){try{let n=nD.exec(String(t.getRange(Zm).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{
return"none"}}function Id(e){let t=e.getSheetByName(q.summary.title);return t?Gm(e,t):"none"}var Xv=e=>e.getSheetByName(q.summary.title)?.getRange(Zm).canEdit()??!0;function Yv(e,t){try{t.getRange(
Zm).setFontColor("#9aa0a6").setValue(dm(e.getId()))}catch{}}var Jv=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Qv(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?eo(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${Jv(v({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var oD=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function eS(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Jv(v({key:"page.contact",with:{contact:
t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${oD(e)}\x3c/div>${n}`).setTitle(
`${Ex}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function tS({since:e,lastRun:t},n){let o=r=>r!==""&&Xe(Z(r),n)>1;return!t||t< e?o(e)?{key:"health.never",with:{since:fe(e)}}:
void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var rD=({dry:e,lastRun:t})=>e!==""&&Z(t)>e;function nS({post:e,campaign:{settings:t,round:n},troubles:o,isStaff:r}){if(!t.lettersOn)return[];
let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:it(a)}});return o.length?[...o]:fs([!r(s),{key:"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:
"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[rD(e),{key:"health.dry",with:{since:M(e.dry),email:s}}])}function oS(e){let{post:
t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=nS(e);if(r&&s)return[{key:"health.trouble",with:{trouble:s}},...i.filter(c=>kr(c)!==t.why)];let a=i.length?
void 0:tS(t,o);return a?[a]:i}function rS({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(!o.settings.lettersOn)return[];let i=nS({post:n,campaign:Ve(e),troubles:r,today:e.today,
isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ne(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},...i]:i.length||!s||n.trouble||!tS(n,e.today)?i:[a?{key:"health.stalled"}:{key:
"health.stalledOther",with:{email:s}}]}function sS({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};
return t===Ne(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function sD({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[
e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function iD({office:e,remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=om(e.now,r,s);
return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:gt(Z(c)),hour:String(r)}}],[vo(t,e.now),{key:"health.sending"}]]}function iS(e){let{post:t,state:n,quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=
s("unknown"),c=s("failed");return fs(...sD(e),...iD(e),[!0,{key:"health.quota",with:{left:o}}],[r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function aS(e,t,n,o){if(!e.settings().lettersOn)return[];let s=Ve(e),i=di(n,s.round),a=oS({post:t,campaign:s,troubles:
i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=Gr(s,t,Wr(t.ledger,Bn(e),Kr(e)),!1);return c.length?aD(e,c,a,o):a}catch(c){if(!(c instanceof se))throw c;let{
problem:u}=c;return[t.why,...a.map(kr)].includes(kr(u))?a:[u,...a]}}function aD(e,t,n,o){let r=n.filter(({key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[si(Vr(e,o),e.today)]:[];return[...t.map(
({why:i})=>i),...s,...r]}function cS(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!vo(o,e.now)&&!o.inFlight?Qu(e,t):Wr(o.ledger,Bn(e),Kr(e));return n.lettersOn?o.runner?Gr(Ve(e),o,s,
!1).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var Hm=(e,t)=>e.trim()?t(e)??e:"",cD=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(
t=>t.key!=="");function uS(e,t,n){if(Or(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=Hm(t?.dueBefore??"",gs),r=(
be(o)??e.today).slice(0,4),s=t!==void 0&&cD(e),i={id:vs(r,[]),name:t?.name.trim()||X.roundOf(r),document:t?.document.trim()||X.document,state:Be.open,dueBefore:o,graceUntil:Hm(t?.graceUntil??"",be),
lettersFrom:Hm(t?.lettersFrom??"",be),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var uD=
new Set(Object.values(Pc));function Vm(e,t,n){let o=Object.values(ke),r=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let p=r(
u.label.trim());return p!==void 0&&p!==u.value?[{index:d,cells:{value:p}}]:[]});e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:
p})=>({label:u,value:r(u)??(u===ke.staff.label?t():d),help:p})));let c=e.rows.flatMap((u,d)=>{let p=u.label.trim(),l=uD.has(p)?v({key:"setup.formerSetting"}):o.find(m=>m.label===p)?.help;
return l!==void 0&&l!==u.help?[{index:d,cells:{help:l}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var os=Object.keys(q);
function dD(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var qm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=q[t],r=n===void 0?null:
this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a}
)=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=dD(this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow(
)>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(
o),o}};function dS(e,t){let n=new Set(Object.values(t)),o=new qm(e,n),r={},s=[];for(let i of os){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var lS=
"Asia/Ho_Chi_Minh",Xm="vi_VN",pS=e=>e.getSpreadsheetLocale()===Xm?[]:[{key:"workbook.locale"}];function mS(e){let t=[];return e.getSpreadsheetTimeZone()!==lS&&(e.setSpreadsheetTimeZone(lS),t.push({
key:"setup.zone"})),e.getSpreadsheetLocale()!==Xm&&(e.setSpreadsheetLocale(Xm),t.push({key:"setup.locale"})),t}var lD=4,hS=os.filter(e=>Object.keys(ot(e)).length>0);function pD(e){return e.isNew?(e0(
e),Ma(e),mm(e),[]):[...t0(e),...Ma(e)]}function zd(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function mD(e,t,n,{staff:o,linkOnly:r},s){let i=new wi(gd(e,o,s)),a=
os.flatMap(c=>i.ensure({tab:c,...t[c],rows:n.get(c)?.rows??0,columns:n.get(c)?.columns??0,positions:n.get(c)?.positions??new Map,linkOnly:r}));return i.hiddenStay?[...a,{key:"setup.hidden"}]:a}
function hD(e,t,n,o,r,s){let i=Object.fromEntries(os.map(l=>[l,t[l].id])),c=(l=>({version:l,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:
n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),p=Object.fromEntries(os.filter(l=>!t[l].made).map(l=>[l,t[l].sheet]));Pv(c.version,{sheets:p,office:r,markKey:s},l=>{
_m({...c,version:l}),d=!0}),d||_m(c)}function gD(e,t){if(e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[ke.staff.label]:o.join(", ")}:{}}}var fD=
e=>({[ke.staff.label]:e,[ke.replyTo.label]:"",[ke.testTo.label]:"",[ke.contact.label]:ke.contact.initial,[ke.webAddress.label]:ke.webAddress.initial,[ke.linkOnly.label]:ke.linkOnly.initial,[
ke.lettersOn.label]:ke.lettersOn.initial});function yD(e){let t=Object.entries(Pc).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}
function bD(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function wD(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Td(e);let n=t?$x(e,t):[];return n.length?
[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function kD(e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round()?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[
...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function gS(e){let t=Gn(),n=zd(e),o=mS(
e),{found:r,did:s}=dS(e,t?.tabs??{});o.push(...s),r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let O of hS){let L=Ux(O,r[O],t?.version??0);i.set(O,L.open),o.push(...L.did)}let a=
X0(t?.markSecret),c=new $t({book:e,setUp:{markKey:a.key,lastWitness:t?.witness??""}});for(let O of os)c.edits(O,r[O].sheet);let u=t!==void 0&&t.version>=lD;Y0(t,u?c.now:void 0)&&u&&o.push({key:
"setup.linksAnew"});let d,p=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase()||n),l=r.summary.made?"none":Gm(e,r.summary.sheet),m=l==="copy"?fD(p()):gD(t,r.settings.id),h=bD(l,t!==void 0),y=
i.get("settings").isNew;if(o.push(...h),!y){let O=Vm(c.table("settings"),p,m);l!=="copy"&&o.push(...O)}let{settings:b}=eo(y?m??{}:c.settingTexts()),{linkOnly:k}=b,S=y?t?.staff??[p()]:b.staff;o.push(
...mD(e,r,i,{staff:S,linkOnly:k},n));for(let O of hS)o.push(...pD(i.get(O)));y&&o.push(...Vm(c.table("settings"),p,m)),hD(e,r,t,n,c,a.key),o.push(...uS(c,yD(c.settingTexts()),t?.round));let R=a.isNew?
Av(c,a.key):0;R&&o.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&a.allMarked();let T=c.table("units");o.push(...kd(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:
T.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),
l!=="here"&&Yv(e,r.summary.sheet),t?.groups!==za(T.rows)&&Rd(za(T.rows)),c.compileSettings(),o.push(...wD(c.settings().staff,t?.staff));let C={...Object.fromEntries(yd.map(O=>[O,i.get(O).rows])),
linkOnly:k},g={linkOnly:!1,...t?.lines};(yd.some(O=>g[O]!==C[O])||g.linkOnly!==k)&&Od(C);let f=new Hn(()=>e);return ko(c,f)||un(c),SpreadsheetApp.flush(),o.push(...cS(c,f)),{first:(!t||
t.version===0)&&!R&&h.length===0,did:o,after:kD(c,n,T.rows)}}var Fd=(e,t=Wt)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},fS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function Ym(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,yv(e));try{let n=ja(),o=n?new $t({who:Oi(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&ur(o),
r?.length&&Fd(r.map(v).join(`\n`))}catch(n){Fd(v(Xr(n)))}}var Jm={key:"who.staffOnly"};function yS(e,t){let n=Qv(t,e.remembered()),{caption:o,where:r}=Ua[t],s=SpreadsheetApp.getUi();r==="sidebar"?
s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(r.width).setHeight(r.height),o)}function bS(e){Ym(Ad(e),t=>(t.remembered(),Ua[e].who==="staff"&&t.visitor().is!=="staff"?[Jm]:yS(t,e)))}
function wS(){Ym("showMissingFirst",e=>{let t=Vv(e),n=({problems:c})=>Fd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=fS(v({key:"roster.missingFirst",with:{missing:o,fix:r,tab:q.units.title}}),Wt)?void 0:qv(e,s);a&&!a.ok&&n(a)})}function xD(e){let t=e.visitor();
return t.is==="staff"||gi(zd(e.spreadsheet()),Ne(t))}function vD(e){let t=e.spreadsheet(),n=Id(t);if(n==="here")return Xv(t)?void 0:Jm;let o=n==="copy"?zd(t):"";return o&&!gi(o,ja())?{key:
"who.ownerFirst"}:void 0}function kS(){Ym("setUp",e=>{let t=Gn()?xD(e)?void 0:Jm:vD(e);if(t)return[t];let n=xi();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=gS(e.spreadsheet());
n.releaseLock();let i=r.filter(({key:d})=>d!=="setup.protection"),a=[...i,...i.length< r.length?[{key:"setup.rights"}]:[]].map(v),c=fv("setUp"),u=s.map(v).join(`\n`);return o?fS(`${v({key:
"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,c)&&yS(e,"assumptions"):Fd(`${a.length?a.join(`\n`):v({key:"setup.nothing"})}\n\n${u}`,c),[]})}var SD=300;function RD(e){let t=new Map;for(let{unit:
n,state:o,at:r,kind:s}of e.table("letters").rows){let i=o===pe.sent||o===pe.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,
`${r}, ${M(Z(o))}`]))}function OD(e,{unit:t}){if(_e(t.email).emails.length===0)return v({key:"desk.callNoEmail"});let n=Uu(t,e.refusedAddresses());return n?v({key:"desk.callRefused",with:{email:
n.email}}):""}function xS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Qe(e,e.table("accounts").rows),o=Ns(e,n).filter(iu),r=new Map;for(let{active:p,unit:l,faults:m}
of n.accounts)p&&m.some(hn)&&r.set(l,(r.get(l)??0)+1);let s=RD(e),i=e.round(),a=rd(e.table("calls").rows,i?.id??""),c=({unit:p})=>a.get(p.code.trim()),u=p=>c(p)?.appointed||"9999",d=o.filter(p=>po(p,
t)).sort((p,l)=>u(p).localeCompare(u(l))||Ds(p,l));return $({round:i?.name??"",deadline:i?Mo(i,e.today):"",units:d.slice(0,SD).map(p=>{let l=au(p),m=c(p);return{...l,faulty:r.get(l.code)??0,
lastLetter:s.get(l.code)??"",unreached:OD(e,p),lastCall:m?ii(m):"",appointed:m?.appointed??""}}),count:d.length,choices:lo(o)})}var vS=()=>E({unit:P().check(re(an)),result:lt(Object.keys(ys)),
appointed:P().check(re(40)),note:P().check(re(500))});function TD(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return w({key:"form.unknownUnit",with:{code:n}}
);let o=t.appointed.trim()&&be(t.appointed);if(o===void 0||t.result==="appointed"&&o< e.today)return w({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:e.now,result:ys[t.result],
appointed:o,note:t.note.trim(),who:So(e.visitor())},s=dx(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),$({lastCall:ii(r),appointed:o})}function SS(
e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>TD(e,t))??w({key:"workbook.busy"})}var Ud=["review","comment","fixFields","approved"],eh=e=>Object.fromEntries(Ud.map(t=>[t,e[
t]])),Wa=e=>`${cn(e)}.${Qo(JSON.stringify(Ud.map(t=>e[t])))}`,Za=e=>e.split(".")[0],RS=(e,t)=>{let n=Ar(e.approved,e,t);return typeof n=="string"?[]:n};function Ga(e,t,n){if(!(t.blank||t.pending||
!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(o=>hn(o)&&!Qi(o))?"faulty":RS(e,n).length===0?"new":e.review===Re.returned||e.review===""&&e.comment.trim()?"mended":
"changed"}var Qm=e=>le.includes(e);function Kd(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),i=({column:a,problem:c})=>({sentence:v(
c),...Qm(a)?{field:a}:Qm(c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&Ga(c,u,s);if(!d)return;let p=r.get(u.unit);return{rowId:et(c,a),version:Wa(c),state:d,unit:{
code:u.unit,name:p?.name.trim()||u.unit,kind:p?.kind.trim()??"",parent:on({above:n(p)})},fields:Object.fromEntries(le.map(l=>[l,c[l]])),link:u.reading?.values.address||c.address,changed:RS(c,
s).filter(Qm),says:[...u.faults.filter(l=>!Qi(l)),...u.remarks].map(i),comment:c.comment.trim(),at:fe(c.updated),by:c.source===_n.hand?_n.hand:c.by,was:eh(c)}}}var OS=20,TS=e=>e.as==="returned"?
e.comment.trim():"";function CD(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Re.passed:Re.returned,comment:TS(e),fixFields:e.as==="returned"?e.fields.map(
_t).join(", "):"",approved:o?io(t,o):""}}var $D=(e,t)=>Ud.every(n=>e[n]===t[n]);function LD({version:e},t,n){if(Za(e)!==Za(Wa(t)))return{key:"desk.changedMeanwhile"};let o=Gi(t.review);return o&&Wo(t,
n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function AD(e,t,n){let o=t.findIndex((c,u)=>et(c,u)===e.rowId),r=t[o];if(!r)return;let s=CD(e,r,n),i={
decision:e,index:o,before:{...r}},a=Wa(r);return Za(e.version)===Za(a)&&$D(s,eh(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:LD(e,r,n)}}function _D(e,t){let n=t.filter(({cells:i})=>i);
e.putStaff("accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Qe(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));
return e.putOwn("accounts",Xs(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",wo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&
i.review&&!Gi(i.review)).map(({index:i})=>({index:i,notes:Ir(r.accounts[i])}))),r}function PD(e,t){let n=e.table("accounts").rows,o=t.map(c=>AD(c,n,e)),r=o.filter(c=>c!==void 0),s=_D(e,r),i=Kd(e,s,fn(
e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,p=o[u];if(!p)return{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let l=i(p.index);if(p.why)return{rowId:d,is:"conflict",why:v(p.why),...l?{
row:l}:{}};if(c.as==="undo")return l?{rowId:d,is:"undone",row:l}:{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let m=e.table("accounts").rows[p.index];return{rowId:d,is:"done",version:Wa(m)}});
return $({decided:a})}function CS(e,{decisions:t}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?w({key:"form.oldPage"}):t.some(
n=>n.as==="returned"&&!TS(n))?w({key:"desk.noReason"}):he(e,()=>PD(e,t))??w({key:"workbook.busy"})}var ED=200;function $S(e,t,n){let o=e.filter(Boolean).map(Z),r=[...o,t].filter(Boolean).sort()[0];if(
!r)return[];let s=o.reduce((a,c)=>c>a?c:a,n||r),i=Math.min(ED,Math.max(0,Xe(r,s))+1);return Array.from({length:i},(a,c)=>V(s,c+1-i))}function th(e,t){let n=e.filter(Boolean).map(Z).sort(),o=0;
return t.map(r=>{for(;o< n.length&&n[o]<=r;)o+=1;return o})}var MD=200,ND=40,DD=3,ID=3,AS=e=>Cr(e.map(t=>({...t,isCounted:t.counted})));function LS(e,t){let n=new Map;for(let o of e)for(let{value:r,
label:s}of t(o)){if(!r)continue;let i=n.get(r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...AS(r)})).filter(({required:o})=>o>0).sort((o,
r)=>r.missing+r.fix-o.missing-o.fix||o.label.localeCompare(r.label,"vi")).slice(0,ND)}function zD(e,t,n,o){let r=Ye(n),s=t.filter(({counted:p})=>p).map(({first:p})=>p),i=r>e.today?r:e.today,a=$S(s,
n.from,i),c=th(s,a),u=new Map;for(let{state:p,at:l}of e.table("letters").rows)p===pe.sent&&u.set(Z(l),(u.get(Z(l))??0)+1);let d=o&&r&&o.last?th(o.firsts,a.map(p=>V(o.last,Xe(r,p)))):void 0;
return a.map((p,l)=>({day:M(p),...p<=e.today?{reported:c[l]}:{},...d?{before:d[l]}:{},letters:u.get(p)??0,...p===r?{isLast:!0}:{}}))}function FD(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table(
"accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{let y=Ga(m,t.accounts[h],i);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===_.missing),u=c.filter(({unit:m})=>_e(
m.email).emails.length===0),d=o?Xe(e.today,Ye({dueBefore:o})):void 0,p=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!hn(h))).length;return[o===""&&{sentence:v(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< ID&&{sentence:v({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:v({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:v({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},p>0&&{
sentence:v({key:"desk.nextFaults",with:{count:p}})},c.length>u.length&&{sentence:v({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,DD)}function UD(e,t){
let[n]=Or(e.table("rounds").rows).map(({round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({
round:r})=>r.trim()===n.id).map(({first:r})=>r);return{name:n.name,firsts:o,last:Ye(n)}}function _S(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Qe(e,e.table(
"accounts").rows),o=Ns(e,n),r=e.round(),{dueBefore:s="",graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?Z(r.openedAt):""},c=UD(e,r),u=o.filter(iu),d=u.filter(l=>po(l,t)).sort(Ds),p=AS(o);
return $({round:r?.name??"",before:c?.name??"",deadline:Mo({dueBefore:s,graceUntil:i},e.today),all:p,inTime:v({key:"round.inTime",with:p}),days:zD(e,o,a,c),kinds:LS(o,({kind:l})=>[{value:l,label:l}]),
parents:LS(o,({above:l})=>l),next:FD(e,n,o,a),owing:d.slice(0,MD).map(au),owingCount:d.length,choices:lo(u)})}var KD=100;function PS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});
let n=e.table("units").rows,{rows:o}=e.table("accounts"),r=Qe(e,o),s=fn(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=o.flatMap((l,m)=>{let h=r.accounts[m],y=Ga(l,h,a),b=i.get(h.unit);
return y?[{index:m,state:y,updated:l.updated,above:s(b),kind:b?.kind.trim()??""}]:[]}),u=({state:l})=>l==="faulty"==(t.state==="faulty"),d=c.filter(l=>po(l,t)&&u(l)).sort((l,m)=>l.updated===m.updated?
l.index-m.index:l.updated< m.updated?-1:1),p=Kd(e,r,s);return $({rows:d.slice(0,KD).flatMap(({index:l})=>p(l)??[]),waiting:d.length,choices:lo(c.filter(u),c,c.filter(({state:l}
)=>l!=="faulty").length)})}function ES(e,t){return e.visitor().is==="staff"&&ti(e,t),Ek(e)}var MS=e=>e.slice(0,e.indexOf("."));function NS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=
t.map(MS),o=Object.keys(vi).find(r=>n.includes(r))??n[0];return[{key:"google.differs",with:{count:t.length,so:vi[o]??""}}]}var BD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n}
)=>({says:xm[t],why:v({key:`google.${n}`})}));function jD(e,{same:t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return M0(M(e),String(t.length),s(
n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:c})=>`${a}=${c}`)),s(r.filter(({answer:a})=>a===void 0).map(({key:a})=>a)))}function WD(e,t){return{same:t.same.length,differs:
t.differs.map(({id:n,saw:o})=>({says:Jr[n],saw:o,so:vi[MS(n)]})),unknown:[...t.notAsked.map(n=>({says:Jr[n],why:v({key:"google.refused"})})),...BD(t)],answers:t.answers.flatMap(({key:n,answer:o}
)=>o===void 0?[]:[{question:xm[n],answer:o}]),copy:jD(e,t)}}function DS(e){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=e.checkGoogle();return t?$(WD(e.today,t)):w({key:
"google.busy"})}function IS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),$({})}function zS({drafts:e},{unit:t}){return e.drop(t),$({})}var dr=["code","name","kind","parent","email","phone",
"required","extendedTo","note","formerly","communes","activity","mergedInto"],rs=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ut=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),nh=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),ZD="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",FS="cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",GD=
"(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",US="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",HD=
"don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",VD="(?:thuoc )?(?:doi tuong|dien)",qD="(?:phai|can|co|yeu cau)",XD=[["required",
new RegExp(`^(?:${VD} )?(?:${qD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",Ut("bat buoc","required")],["extendedTo",Ut("(?:ngay |duoc |da |(?:thoi )?han )?gia han","han moi",
"extended")],["email",nh("e ?-? ?mail","g?mail")],["email",Ut("(?:dia chi )?(?:thu (?:dien tu|dt)|hop thu)")],["phone",nh("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ut(
"tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",nh("cap tren","(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",Ut("(?:truc )?thuoc","parent",
"superior")],["kind",Ut("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",rs("cap(?: cong doan| don vi)?")],["note",Ut("ghi chu","(?:luu|chu) y","chu thich","dien giai","nhan xet",
"notes?","remarks?")],["code",/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ut("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",rs("ten",
"name","unit(?:[ _]name)?","danh sach don vi")],["name",Ut(`ten (?:day du )?(?:cua )?(?:${HD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",rs(`${ZD}${US}`,`(?:${FS})${US}`)],["name",rs(
`(?:${FS})${GD}`)]],KS="(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",BS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${KS})$`),jS=new RegExp(`(?:^|\\s)(?:moi|sau ${KS})$`),YD=[
["mergedInto",Ut("(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",rs("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Ut(
"doi ten(?: thanh)?")],["newParent",Ut("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Ut("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Ut(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",rs("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Ut(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",rs("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],JD=/\b(?:cu|truoc(?: day)?)$/,QD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,ss=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>H(D(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function oh(e){let t=ss(e);if(!(!t||JD.test(t)))return dr.find(n=>ss(bt[n].heading)===t)??XD.find(([,n])=>n.test(t))?.[0]}var eI={code:"Code",name:
"Name",parent:"Parent"};function tI(e){let t=ss(e,/[()[\]]/g);if(!t)return;let n=dr.find(r=>ss(bt[r].heading)===t);if(n)return n;let o=YD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",BS],["new",jS]]){if(!s.test(t))continue;let i=oh(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return oh(e);let a=`${r}${eI[i]}`;return a==="oldParent"?void 0:a}return oh(e)}
var Bd=200;function is(e){let t=new Map,n=[];return e.slice(0,Bd).forEach((o,r)=>{let s=tI(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(ss(o))?"parent":s;i&&!t.has(i)?t.set(i,r):D(o)&&!QD.test(ss(
o))&&n.push(D(o))}),{at:t,leftOut:n}}function WS(e,t){let n="";return e.map((o,r)=>{let s=ss(t[r]??"",/[()[\]]/g);return s&&(n=BS.test(s)?"cũ":jS.test(s)?"mới":""),n&&D(o)&&!D(t[r]??"").includes(D(
o))?`${o} ${n}`:o})}var nI=e=>dr.includes(e);function HS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>nI(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var jd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),oI=(e,t)=>{let n=jd(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},VS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(H(e));function rI(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of jd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>Ot(e[a])===ee.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function qS(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=rI(t),r=(b,k)=>{n.rejected.push({line:b,why:k})},s=[],i=new Map;for(let b of e){let{code:k,name:S}=b.change,R=k?o.byCode(k):o.byName(S),T=R===void 0&&
k&&!sI(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:S}});else if(R===void 0&&!(T&&(S||b.unit.name)))r(b.line,k||S?{key:"roster.changeNone",with:{
text:k||S}}:{key:"roster.noCode"});else{let C=R??j(k),g=i.get(C);g!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:g}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
k)=>{a.set(j(k.code),{line:b,cells:k})};for(let{line:b,index:k}of s){let{newCode:S,newName:R,newParent:T,name:C,code:g}=b.change,f=GS(b.unit);if(k===void 0)u(b.line,{...f,code:g,name:C||b.unit.name,
parent:T||b.unit.parent});else if(S&&o.byCode(S)===void 0&&!a.has(j(S))){let x=t[k];u(b.line,{kind:x.kind,...f,code:S,name:R||x.name,parent:T||x.parent})}}for(let[b,{line:k,cells:S}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(k,{key:"roster.codeUsed",with:{code:S.code,name:t[R].name}}))}let d=b=>{let k=o.byCode(b);if(k!==void 0)return t[k].code;let S=a.get(j(b));if(
S)return S.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let T=o.byName(b);return T===void 0||T==="many"?T:t[T].code},p=new Map,l=
new Set;for(let{line:b,index:k}of s){let S=K(b.change.newName);k===void 0||!S||ZS(b,t[k])||(p.set(S,[...p.get(S)??[],k]),S!==K(t[k].name)&&l.add(k))}for(let[b,[k,...S]]of p){let R=o.byName(b),T=
R===void 0||R===k||R!=="many"&&l.has(R);!S.length&&T&&c.set(b,t[k].code)}for(let{line:b,index:k}of s){if(k===void 0)continue;let S=h(b,k);"why"in S?r(b.line,S.why):Object.keys(S.cells).length?
n.changes.push({line:b.line,index:k,cells:S.cells}):n.same+=1}for(let b of a.values()){let k=m(b.line,b.cells.parent??"");typeof k!="string"?r(b.line,k):n.changes.push({...b,cells:{...b.cells,parent:
k}})}return n;function m(b,k){if(!k)return"";let S=d(k);return S==="many"?{key:"roster.changeMany",with:{name:k}}:S!==void 0?S:(Up(k)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:k}}}),k)}function h(b,k){let S=t[k],{newName:R,newParent:T}=b.change,C=En(b.unit.activity);if(C===ee.dissolved||!C&&VS(b.change.plan))return{cells:rh(S,{activity:ee.dissolved,mergedInto:""})};
let g=y(b,k);if(typeof g!="string")return{why:g};if(g)return{cells:rh(S,{activity:ee.merged,mergedInto:g})};if(!o.isActive(k)&&C!==ee.active)return{why:{key:"roster.changeGone",with:{name:S.name,
activity:Ot(S)}}};let f={...GS(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(k)||Object.assign(f,{activity:ee.active,mergedInto:""}),R&&K(R)!==K(S.name)&&Object.assign(f,{name:R,
formerly:oI(f.formerly??S.formerly,S.name)}),T){let x=m(b.line,T);if(typeof x!="string")return{why:x};f.parent=x}return{cells:rh(S,f)}}function y(b,k){let{newCode:S,newName:R}=b.change,T=t[k],C=
b.unit.mergedInto||(ZS(b,T)?S:""),g=C||(R&&K(R)!==K(T.name)?R:"");if(!g)return En(b.unit.activity)===ee.merged&&Ot(T)!==ee.merged?{key:"roster.mergedNowhere"}:"";let f=d(g);return f==="many"?{key:
"roster.changeMany",with:{name:g}}:f!==void 0?f===T.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:g}}}}var sI=({unit:e,change:t})=>e.mergedInto!==""||VS(t.plan)||(En(
e.activity)??ee.active)!==ee.active,ZS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function GS(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>D(s)!==""))}var rh=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function XS(e,t,n){let o={...e,...t},[r,s]=[Ot(e),Ot(o)];if(s===ee.dissolved&&r!==s)return[
"dissolved"];if(s===ee.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function sh(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function YS(e){let{named:t}=Ie(e);return n=>t(n)?.name??n}var tR=NT(JS(),1);var nR=["\u0009",";",",","|"],iI=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,aI=20,cI=2e3,QS=(e,t)=>is(
e.slice(0,cI).split(t)).at.size;function uI(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,aI),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&QS(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of nR)for(let a of t){let c=QS(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var oR="\ue000",dI=5e3;
function lI(e,t,n,o){let r=Math.min(e.length,t+dI),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function pI(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?lI(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?eR(e,s,t):eR(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,oR):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function eR(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function mI(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>gI(n.slice(n.indexOf(">")+1))))}var hI={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},gI=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):hI[String(r).toLowerCase()]??t}
).trim(),fI=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function rR(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=mI(t);if(n)return n;let o=iI.exec(t),
r=o?t.slice(o[0].length):t,i=nR.find(p=>p===o?.[1])??uI(r),a=i==="|"?r.split(`\n`).map(fI).join(`\n`):r,c=pI(a,i);if(c==="")return[];let{data:u}=(0,tR.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
p=>p.map(l=>l.split(oR).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var cR=20;function ch(e){let t=e.slice(0,cR).map(r=>({row:r,at:is(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function yI(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var bI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,wI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,kI=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function uR(e){return dr.some(n=>n!=="code"&&n!=="name"&&e[n])||!bI.test(e.code)?!1:wI.test(e.code)||kI.test(H(e.name))}var xI=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function vI(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:uR({...e,code:t,name:n})}function SI(e){let{emails:t,bad:n}=_e(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:Ao(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?En(e.activity)??e.activity:"",required:e.required?_o(e.required)??e.required:"",extendedTo:e.extendedTo?be(e.extendedTo)??e.extendedTo:""}}function dh(e){let t=rR(e).map((k,S)=>({line:S+1,
cells:k})).filter(({cells:k})=>k.some(S=>S.trim())),n=ch(t),o=n&&is(n.cells).at.size<2?RI(t):void 0,r=(o&&ch(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=is(WS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=HS(a),l=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>bt[k].heading),m={lines:[],has:[...u.keys()],missingColumns:l,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?OI(t,o):[]},h=r?t.filter(({line:k})=>k>r.line):[],y=(r?.cells??[]).map(k=>D(k)).join("\u0009"),b=(k,S)=>S===void 0?"":D(k[S]);
return h.forEach(({line:k,cells:S},R)=>{if(R===0&&a.size>1&&yI(S)||S.map(x=>D(x)).join("\u0009")===y)return;let T=Object.fromEntries(dr.map(x=>[x,b(S,u.get(x))])),C=d&&xI(d,x=>b(S,x));if(C?vI(T,C):uR(
T)){m.sections.push({line:k,text:[T.code,T.name].filter(Boolean).join(" · ")});return}if(!o)for(let x of["name","kind","parent","note"]){let O=T[x]?br(S[u.get(x)]):void 0;O&&m.offers.push({line:k,
from:T[x],to:O.text})}let g=sR(S,u.get("formerly")),f=SI({...T,formerly:g,email:sR(S,u.get("email"))});m.lines.push({line:k,unit:f,...C&&{change:C}})}),m}var sR=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>D(n)).filter(Boolean).join(`\n`);function RI(e){let t=r=>dg(r.map(({cells:s})=>s.slice(0,Bd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,cR)),o=n&&ch(n);return o&&is(
o.cells).at.size>1?t(e):void 0}function OI(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,Bd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var Ha=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function dR(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(Ha(s))||n.set(Ha(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of jd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var lR=(e,t)=>[e,t].filter(Boolean).join(" · ")||v({
key:"roster.nothing"});function lh(e,t){let n=e.isChanges?CI(e,t):EI(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=YS([...o,...n.added.map(({unit:s})=>({...Xn(bt),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=XS(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=sh(n.changed),n}var pR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:sh([])}),TI=8;function CI(
e,t){let n=pR(),o=e.lines.map(({line:y,unit:b,change:k})=>({line:y,unit:b,change:k})),{changes:r,same:s,rejected:i,notes:a}=qS(o,t);n.same=s;let c=new Map(o.map(({line:y,change:b})=>[y,lR(b.code,
b.name)])),u=(y,b)=>{n.rejected.push({line:y,text:c.get(y)??"",why:b})};for(let{line:y,text:b}of e.sections)n.rejected.push({line:y,text:b,why:[v({key:"roster.section"})]});for(let{line:y,why:b}
of i)u(y,[v(b)]);n.notes=a.map(({line:y,problem:b})=>({line:y,text:v(b)}));let d=r,p=iR(d,t),l=y=>p.get(y).filter(b=>LI(y,b)),m=y=>l(y).length>0;for(let y=0;y< TI&&d.some(m);y+=1){for(
let b of d.filter(m))u(b.line,l(b).map(Yi));d=d.filter(b=>!m(b)),p=iR(d,t)}for(let y of d){let b=y.cells.code??t[y.index??-1]?.code??"";n.notes.push(...p.get(y).map(k=>hR(y.line,b,k)))}let{byNear:h}=
dR(t);for(let{line:y,index:b,cells:k}of d)if(b===void 0&&h.has(Ha(k.code))){let{code:S,name:R}=t[h.get(Ha(k.code))];u(y,[v({key:"roster.nearCode",with:{code:S,name:R}})])}else if(
b===void 0)n.added.push({line:y,unit:{...mR,...k}});else{let S=t[b];n.changed.push({line:y,index:b,unit:k,code:S.code,name:S.name,columns:Object.keys(k).map(R=>bt[R].heading),kinds:[],to:""})}
return n.rejected.sort((y,b)=>y.line-b.line),n}var mR=Object.fromEntries(dr.map(e=>[e,""])),uh=({column:e})=>e==="code"||e==="name",$I=new Set(["parent","mergedInto","activity"]),LI=({index:e},t)=>uh(
t)||e!==void 0&&$I.has(t.column),hR=(e,t,n)=>({line:e,text:v({key:"roster.takenIn",with:{code:t,fault:Yi(n)}})});function iR(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...mR,
...i})-1:(n[s]={...n[s],...i},s)),r=xa(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var aR=["activity","mergedInto"],AI=e=>aR.some(t=>e.includes(t))?[
...new Set([...e,...aR])]:[...e];function _I(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?ee.merged:t?.activity??""),r=n.mergedInto||(o===ee.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var PI=(e,t)=>!Pe(e)&&!Pe(t)&&K(t.name)!==K(e.name)?e:void 0;function EI(e,t){let n=pR(),{byCode:o,byNear:r,byName:s,byFormer:i}=dR(t),a=e.lines.map(m=>_I(m,t[o.get(j(
m.unit.code))??-1])),c=AI(e.has),u=new Map,d=new Map,p=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let l=xa([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[v({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{let b=j(h.code),k=Ha(h.code),S=l[y].filter(
U=>uh(U)&&U.problem.key!=="roster.codeTwice").map(Yi),R=u.get(b);R!==void 0&&R!==m&&S.push(v({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let T=o.get(b),C=T===void 0&&b?t[r.get(k)??-1]:
void 0,g=d.get(k);C?S.push(v({key:"roster.nearCode",with:{code:C.code,name:C.name}})):T===void 0&&b&&g&&R===m&&S.push(v({key:"roster.nearLine",with:g}));let f=T===void 0?t[i.get(b)??-1]:PI(t[T],h);if(
f&&S.push(v({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!g&&d.set(k,{line:m,code:h.code}),S.length){n.rejected.push({line:m,text:lR(h.code,h.name),why:S});return}let x=K(h.name),O=
p.get(x),L=s.get(x);O?n.notes.push({line:m,text:v({key:"roster.sameNameLine",with:{...O,name:h.name}})}):L!==void 0&&L!==T&&n.notes.push({line:m,text:v({key:"roster.sameName",with:{name:h.name,code:t[
L].code}})}),O||p.set(x,{line:m,code:h.code});for(let U of l[y])uh(U)||n.notes.push(hR(m,h.code,U));if(T===void 0){n.added.push({line:m,unit:h});return}let W=t[T],De=c.filter(U=>U!=="code"&&h[U]!==W[
U]);if(De.length===0){n.same+=1;return}let{code:st,...at}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:T,unit:{code:W.code,...at},code:W.code,name:h.name,columns:De.map(U=>{
let We=bt[U].heading;return h[U]===""?v({key:"roster.emptied",with:{column:We,was:W[U]}}):We}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var gR=100,MI=2e4,fR=2e3,NI=()=>Ps(P(),P().check(re(fR)));function yR(e){if(e.lines.length===0)return[J({key:"roster.empty"})];if(e.lines.length>MI)return[J({key:"roster.tooLong"})];let t=
xx(NI),n=e.lines.find(({unit:o})=>!t(o));return n?[J({key:"roster.cellLong",with:{line:n.line,most:fR}})]:e.missingColumns.map(o=>J({key:"roster.needColumn",with:{column:o}}))}function bR(e,{text:t}){
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=dh(t),o=yR(n);if(o.length)return Ee(o);let r=lh(n,e.table("units").rows);return $({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:ph(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,gR),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,gR)}})}function ph(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":v({key:"roster.changes",with:{...n,added:t.length}})}var DI=8;function II(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>DI?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function zI(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:ph(t,n)}}}]),e.putTyped("units",II(n,e.table(
"units").rows));let o=Xn(q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),kn(e,!0),e.readyLines()}
function wR(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=dh(t),o=yR(n);return o.length?Ee(o):he(e,()=>{let r=lh(n,e.table("units").rows),s=ph(n,r);return zI(e,n,r),$({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??w({key:"workbook.busy"})}var kR=e=>({key:"round.empty",with:{label:it(e)}}),FI=e=>({key:"setting.empty",with:{
label:e}});function xR({state:e,today:t,forecast:n,zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:p,dropped:l,quotaPerDay:m}=n,h=M(n.last),y=
c.testTo.join(", "),b=Jc(c),k=!!a.dueBefore&&!!c.lettersFrom&&!b,S=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>He(C)&&!C.emails.length).length,T=e.units.filter(C=>He(C)&&
C.returned.length>Do(C).length).length;return{refuse:fs([!a.dueBefore,kR("dueBefore")],[!c.lettersFrom,kR("lettersFrom")],[!Po(u).length,Fl],[b,{key:"letter.testAddress",with:{text:y}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase()&&!i,{key:"letter.otherRunner",with:{email:s}}],[k&&!S&&p>0,{key:"letter.cannotFinish",with:{units:p,quota:m,last:
h}}]),warn:fs([S,{key:"letter.startLate",with:{last:h}}],[l>0&&!p,{key:"letter.tight",with:{letters:l,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[T>0,{key:"letter.noReason",with:{
units:T}}],[!!y&&!b,{key:"letter.testMode",with:{to:y}}],[!d.trim(),FI(ke.contact.label)])}}var SR=21,vR=100,UI=400;function Xt(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(ti(e,
t),n(lr(e,t)))}function lr(e,t){let n=t.quota(),o=t.post(),r=di(e.compileSettings(),e.round()),s=sd(e,t,void 0,n),i=Wr(o.ledger,s.register,s.round);return{office:e,post:t,quota:n,remembered:o,state:s,
troubles:r,holds:s.settings.lettersOn&&!r.length?Gr(Ve(e),o,i,ei(e)):[]}}var mh=e=>e>vR?UI:vR;function Va({office:e,state:t,quota:n},o=e.today){let r=ro(t),s=to(t.units),i=[];for(let a=0;a<=SR;a+=1){
let c=V(o,a),{go:u,held:d}=Lr(so(t,c,r,s).letters,Math.min(c===e.today?n:1/0,mh(n)),t.settings.quotaReserve);u.forEach(p=>r.assume(p,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}
return i}var Ci=(e,t)=>so(e.state,e.office.today).letters.find(n=>n.key===t)??Va(e).flatMap(({go:n})=>n).find(n=>n.key===t),KI=/^(?:stores|mail|triggers|values)\./;function BI(e){let t=
e.googleDiffers().filter(n=>KI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Wd({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=ox(o,e.today,V(e.today,
SR),mh(r),Math.min(r,mh(r))),{refuse:c,warn:u}=xR({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ne(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...BI(e),...c],warn:u}}var RR=
60,jI=40,hh=(e,t)=>({key:e.key,kind:me(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function WI({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[
s]??0)+1;return{day:e,words:gt(e),counts:Aa({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,RR).map(s=>hh(s,o)),more:Math.max(0,t.length-RR)}}function ZI({office:e,state:{units:t}}){let n=
new Map(t.map(({code:r,name:s})=>[r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:
r,kind:s,unit:i,to:a,subject:c,state:u,at:d,why:p}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:p}));return{unknown:o.filter(({state:r})=>r===pe.unknown),
recent:o.slice(0,jI)}}var qa=e=>J(e);function GI({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>qa(i));
return{plan:r("plan"),ledger:r("ledger"),preview:v(si(t,e.today)),mark:od(Ve(e))}}function as(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=Wd(e,!1),i=sS(e);return{on:
o.settings.lettersOn&&n!=="",runner:n,me:Ne(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...rS(e)].map(qa),held:GI(e),refuse:
r.map(qa),warn:[...s,...i?[i]:[]].map(qa),health:iS(e).map(qa),days:Va(e).map(a=>WI(a,o)),...ZI(e)}}var gh=(e,t,{key:n})=>Xt(e,t,o=>{let r=Ci(o,n),s=Ne(e.visitor());if(!r||!s)return w({key:
"letter.gone"});if(o.quota<1)return w({key:"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],
...jr(i,o.state),senderName:a||o.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:s}})}return $({to:s})}),fh=(e,t,{key:n})=>Xt(e,t,o=>{let r=Ci(o,n);if(!r)return w({key:vo(
o.remembered,e.now)?"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=sm(e,t,(a,{register:c})=>Bt(c.get(n)?.state)?[]:[s],`${Qp}: ${Ne(e.visitor())}`);return i?
i.held?w(i.stopped??{key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?w({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),$({did:i.did})):w({key:"letter.busy"})}catch(i){if(
i instanceof nr)return w({key:"workbook.busy"});if(i instanceof or)return w(i.problem);throw i}});function OR({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ne(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=Ju(c).get(n);if(u===void 0&&!s)return w({key:"letter.gone"});let d=u===void 0?void 0:$r(c[u].state);return o(d)?(jn(e,new Map([[n,{...s&&u===void 0?Vt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),tx(e,t,n,Bt(d)),$({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var yh=(e,t,{key:n})=>Xt(e,t,o=>OR(o,n,r=>!Bt(r),{state:pe.skipped,why:X.skipped},
Ci(o,n))),bh=(e,t,{key:n,wasSent:o})=>Xt(e,t,r=>OR(r,n,s=>s==="unknown",o?{state:pe.sent,why:X.wasSent}:{state:pe.lapsed,why:X.wasNotSent}));function TR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",why:"",dry:r})}var wh=(e,t,{mark:n})=>Xt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return w({key:"letter.nothingHeld"});let r=Ve(e);
return n!==od(r)?w({key:"letter.changedAgain"}):(t.setConfirmed(Et(r)),TR(t),e.log([{what:{key:"log.planConfirmed"}}]),$(as(lr(e,t))))});function HI(e,t,n){let o=$s(e),r=new Map(e.units.map(({code:c}
)=>[Mt(c),c])),s=new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=vy({...e,register:s},n.today).map(({key:c})=>c),a=X.countedAsSent(Ne(n.visitor()));return new Map([...t,
...i].map(c=>{let u=o.read(c),d=u&&me(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:pe.sent,at:n.now,why:a}]}))}var kh=(e,t,{as:n})=>Xt(e,t,({holds:o,
remembered:r})=>o.some(({about:i})=>i==="ledger")?vo(r,e.now)?w({key:"letter.busy"}):(r.inFlight&&id(e,t),t.alone(e,()=>{let i=Vr(e,Qe(e,e.table("accounts").rows)),a=Wr(t.ledger(),i.register,i.round),
c=a==="unreadable"?[]:a.lost;n==="sent"&&jn(e,HI(i,c,e)),e.settle(),td(e,t)})?(TR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(as(lr(e,t)))):w({key:"workbook.busy"})):w({
key:"letter.nothingHeld"}));function VI({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===ke.lettersOn.label);return a<0?
!1:(e.putTyped("settings",[{index:a,cells:{value:r?vt.yes:vt.no}}]),r&&t.setConfirmed(Et(Ve(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",
hour:0,since:""}),!0)})?.value??!1}var xh=(e,t,{on:n,takeOver:o})=>Xt(e,t,r=>{let s=n?Wd(r,o).refuse:[];if(s.length)return Ee(s.map(a=>J(a)));let i=t.me();return n&&t.setTrigger(
r.state.settings.sendHour),VI(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(as(lr(e,t)))):w({key:
"workbook.busy"})});function qI({office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ne(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var Zd=(e,t)=>Xt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&id(e,t),$(as(qI(n)||
o?lr(e,t):n))}),CR=(e,t,{key:n})=>Xt(e,t,o=>{let r=Ci(o,n);if(!r)return w({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=jr(r,o.state,"staff");return $({...hh(r,o.state),subject:s,
html:i,text:a,zalo:Xk(r,o.state),attachments:c.map(({name:u})=>u)})});var $R=({reason:e,code:t})=>`${Vs[e]}${t&&` (${t})`}`;function LR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim(
)).map(a=>({...a,mailboxes:_e(a.email).emails.map(Oe)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=yk(t,a=>o.has(Oe(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Oe(
a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:$R(u)})),delayed:s}}function AR(e,{text:
t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let{lines:n,delayed:o}=LR(e,t);return $({lines:n,delayed:o})}function XI(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,
i)=>s.unit.trim()===t&&$r(s.state)==="sent"&&_e(s.to).emails.some(c=>Oe(c)===Oe(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function _R(e,t,{text:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});
let o=t.alone(e,()=>{let{found:r}=LR(e,n);if(r.length===0)return $({marked:0});let{refused:s}=t.post(),i=Object.assign(Object.create(null),s);for(let{unit:a,bounce:c}of r){let d=[...(i[a]?.why&&i[
a].email.split(", ")||[]).filter(p=>Oe(p)!==Oe(c.email)),c.email];i[a]={email:d.join(", "),day:e.today,why:c.reason}}e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,
bounce:c}of r){let u=XI(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:pe.bounced,why:$R(c),at:e.now}}])}return t.setRefused(i),$({marked:r.length})});return o?o.value:w({key:
"workbook.busy"})}var PR=({unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var YI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Xa=e=>e==="proved"?void 0:YI[e];function ER(e){let t=Hr(e);return t==="none"||t==="unproved"?void 0:Xa(t)}var Ya=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Gd(e){let t=Ya(e);if(t)return w(t);let{webAddress:n,linkOnly:o}=e.settings(),r=Hr(e),s=Xa(r),i=e.proof(),a=e.staff(),c=e.refusedAddresses();return $({door:r,says:s?v(s):"",address:n,host:Rc,
...i?{proof:{runsAs:i.runsAs,version:i.version,at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(u=>!Wn(u,a)&&u!==e.owner()),units:e.table("units").rows.filter(({code:u,
name:d})=>u.trim()&&d.trim()).map(u=>({code:u.code.trim(),name:u.name,hasEmail:Ku(u,c).length>0})),isGuarded:e.isGuarded()})}function MR(e){let t=Ya(e);if(t)return w(t);let{webAddress:n}=e.settings(),
o=e.linkKey();if(!n)return w({key:"link.noAddress"});if(!o)return w({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+tm,address:mi(n)});return $({url:nm(n,r),minutes:tm/6e4})}
function NR(e,{unit:t}){let n=Ya(e);if(n)return w(n);let o=Xa(Hr(e));if(o)return w(o);let r=e.table("units").rows.find(l=>l.code.trim()===t.trim()),s=r&&ci(e)?.(t,"unit");if(!s)return w({key:
"link.noRow"});let i=e.settings(),{department:a,contact:c}=i,u=e.round(),d=u?.document??"",p=Un(r,u,e.today);return $({url:s,message:PR({unit:r.name,guidance:d,department:a,contact:c,deadline:p,url:s}
)})}function DR(e,{unit:t}){let n=Ya(e);return n?w(n):he(e,()=>{let r=e.table("units").rows.findIndex(s=>s.code.trim()===t.trim());return r<0?w({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{
key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:r,cells:{link:e.newId()}}]),$({}))})??w({key:"workbook.busy"})}function IR(e){let t=Ya(e);return t?w(t):he(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),$({})))??w({key:"workbook.busy"})}var JI={show:10,correct:10,export:10,withdraw:15,erase:20},QI=2,ez=(e,t)=>zi(e)%6!==0&&!t.includes(e),vh=(e,t)=>ez(e,t)?e:vh(V(e,
1),t),zR=(e,t,n)=>vh(V(t,JI[e]),n);function FR(e,t){let n=e;for(let o=QI;o>0;o-=1)n=vh(V(n,1),t);return n}var Hd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),$i=(e,
t)=>`${t}${Math.max(0,...e.map(({id:n})=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var Sh=(e,t,n)=>n.map(({sentence:o})=>({subject:e,right:t,says:o})),tz=new Set(["health.unknown","health.failed",
"health.trouble","health.noTrigger","health.stalled","health.stalledOther","health.hour","health.hourOther"]),nz=new Set(["letter.otherRunner"]);function oz(e,t){let n=Zd(e,t);if(!n.ok)return Sh(
"letters",!1,n.problems);let{stopped:o,refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({key:l})=>tz.has(l),d=({key:l})=>nz.has(l),p=[...o,...r,...c,...s].filter(l=>!d(l));
return[...Sh("letters",!1,[...p,...a.filter(u)]),...Sh("letters",!0,[...s.filter(d),...a.filter(l=>!u(l))])].filter((l,m,h)=>h.findIndex(({says:y})=>y===l.says)===m)}function rz(e){
return e.googleChecked()?e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Jr[t]} ${vi[t.slice(0,t.indexOf("."))]??""}`.trim()})):[{subject:"google",right:!1,says:v({key:
"google.neverChecked"})}]}function sz(e){try{return Hd(e.table("requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:"requests",right:!1,says:v({key:"personal.overdue",
with:{id:n,kind:o,due:M(r)}})}))}catch(t){if(!(t instanceof se))throw t;return[{subject:"requests",right:!1,says:v(t.problem)}]}}function UR(e,t){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let n=Gd(e);if(!n.ok)return n;let{door:o,says:r,editors:s}=n.value;return $({lines:[...oz(e,t),...sz(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...rz(e)],editors:s})}
var Li=X.erased,KR=2,BR=9,Oh=/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,Th=/\+?\d[\d\s().-]{6,}\d/g,Ch=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),Oo=e=>[...new Set(e)].filter(Boolean);
function jR(e){let t=Oo((e.match(Oh)??[]).map(Oe)),n=e.replace(Oh," "),o=Oo((n.match(Th)??[]).map(Ch)).filter(s=>s.length>=BR),r=Oo(n.replace(Th,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(
" ").length>=KR);return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function $h(e,t,n){let o=Mr(t);return{names:Oo([K(e)]).filter(r=>r.split(" ").length>=KR),phones:Oo([Ch(o.ok?
o.display:t)]).filter(r=>r.length>=BR),emails:Oo(_e(n).emails.map(Oe))}}var Rh=(e,t)=>e.some(n=>t.includes(n));function WR(e,t){return Rh(e.emails,t.emails)||Rh(e.phones,t.phones)?!0:!(
e.emails.length>0&&t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&Rh(e.names,t.names)}var Ja=(e,t)=>({names:Oo([...e.names,...t.names]),phones:Oo([...e.phones,...t.phones]),emails:Oo([
...e.emails,...t.emails])}),iz=/[\p{L}\p{M}]/u;function az(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(
s>n.length)continue;let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];iz.test(a)&&K(a)===r&&n.splice(o,s-o,i+Li+c,...Array(s-o-1).fill(""))}
return n.join("")}function cs(e,{names:t,phones:n,emails:o}){let r=o.length?e.replace(Oh,i=>o.includes(Oe(i))?Li:i):e,s=n.length?r.replace(Th,i=>n.includes(Ch(i))?Li:i):r;return az(s,t)}var Ai=(e,
t)=>e!==""&&cs(D(e),t)!==D(e),Lh=(e,t)=>cs(e,t).split(/[,;\n]/).filter(n=>!n.includes(Li)).map(n=>n.trim()).filter(Boolean).join(", ");var ZR="YC",GR=()=>P().check(Dn(/^[\w-]{1,20}$/)),HR=()=>E({id:
GR(),kind:lt(Object.keys(xr)),received:P().check(re(40)),isDone:zt()}),Ah=()=>ce(GR()),cz=300;function VR(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings(),o=Hd(t);return{open:o.slice(0,
cz).map(({id:r,kind:s,received:i,due:a})=>{let c=i&&FR(i,n);return{id:r,kind:s,received:M(i),answerBy:c>=e.today?M(c):"",due:M(a),isOverdue:a< e.today}}),count:o.length,overdue:o.filter(({due:r}
)=>r< e.today).length,next:$i(t,ZR)}}function qR(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):$(VR(e))}function Vd(e,t,n,o,r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=
s.findIndex(u=>u.id===t&&u.kind===xr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,cells:{doneOn:i}}]);return}let c={id:s.some(u=>u.id===t)?$i(s,ZR):t,kind:xr[n],received:o,due:zR(n,o,
e.settings().holidays),doneOn:i,who:So(e.visitor())};e.append("requests",[c])}function XR(e,{id:t,kind:n,received:o,isDone:r}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let s=o.trim(
)?be(o):e.today;return!s||s>e.today?w({key:"personal.day"}):he(e,()=>(Vd(e,t,n,s,r),$(VR(e))))??w({key:"workbook.busy"})}var Qa=({phones:e,emails:t})=>[...e,...t],YR=(e,t)=>e===t||e.endsWith(` ${t}`),
uz=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>YR(n,o)||YR(o,n)));function JR(e){let t=new Set,n=new Map,o=i=>{let a=n.get(i)??new Set;return n.set(i,a),a},r=({
units:i,keys:a})=>[...Qa(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>uz(h.keys,c)),l=d.length===1||
c.names.length>0&&Qa(c).length>0?d:[],m=l.reduce((h,y)=>({ids:[...h.ids,...y.ids],units:[...new Set([...h.units,...y.units])],keys:Ja(h.keys,y.keys)}),{ids:[i],units:[a],keys:c});for(
let h of l)t.delete(h),r(h).forEach(y=>o(y).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)Qa(i.keys).length&&s(i,Qa(i.keys));for(let i of e)!Qa(i.keys).length&&i.keys.names.length&&
s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var ec=({name:e,phone:t,email:n})=>$h(e,t,n),qd=({second:e,secondPhone:t})=>$h(e,t,""),dz=["second","secondPhone"],Xd=e=>`${e}/2`,_i=(e,
t)=>e.some(n=>t.includes(n));function lz(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=et(t,n);return[{id:r,unit:o,keys:ec(t)},{id:Xd(r),unit:o,keys:qd(t)}]})}function pz(e,t){let n=new Map(t.map(
(o,r)=>[et(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:a?i.secondPhone:
i.phone,email:a?"":i.email,units:r,rows:o.length}})}function mz(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(_i(u.names,e.names)||_i(u.phones,e.phones)||_i(u.emails,e.emails))),r=new Set(
t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(Ja,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(u=>!s.phones.includes(u)),emails:e.emails.filter(u=>!s.emails.includes(u))},a=
new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||WR(u,i);return{person:e,isOf:c,sought(u,d,p,l){if(o.length===0)return e;if(
u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=et(m,p),y=c(ec(m),h),b=c(qd(m),Xd(h));return Bi.includes(l)?y?e:i:dz.includes(l)?b?e:i:y||b?e:i}}}function _h(e,t,n){let o=jR(t);
if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=JR(lz(r)),i=s.filter(({keys:m})=>_i(m.phones,o.phones)||_i(m.emails,o.emails)),a=s.filter(({keys:m})=>_i(
m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{is:"nobody",why:{key:"personal.unclear"}};if(!n&&
u.length>1)return{is:"several",people:pz(u,r)};let p={...o,names:[]},l=d.map(({keys:m})=>m).reduce(Ja,n?p:o);return{is:"one",whose:mz(l,d,s)}}var QR=300,hz=50,eO={people:[],peopleCount:0,places:[],
more:0,rows:[],copy:""},gz=["accounts","units","letters","calls","fakes","log","settings"],fz=(e,t)=>e.table(t).rows,yz=(e,t)=>q[e].columns[t]?.heading??t,bz=["id","rowId","approved","consentMark",
"addressKey","mask","label","help"],nO=e=>!bz.includes(e);function wz(e,{sought:t}){return gz.flatMap(n=>fz(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>nO(s)&&Ai(i,t(n,o,r,s))).map(([s,
i])=>({tab:q[n].title,line:je(r),column:yz(n,s),text:Jt(i),unit:(o.unit??o.code??"").trim()}))))}function oO(e,{text:t,who:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=_h(e,t,
n);if(o.is==="nobody")return w(o.why);if(o.is==="several")return $({...eO,people:o.people.slice(0,hz),peopleCount:o.people.length});let{whose:r}=o,s=wz(e,r),i=e.table("accounts").rows.flatMap((c,
u)=>r.isOf(ec(c),et(c,u))?[{rowId:et(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(u=>u.replace(/\s+/g," ")).join(
"\u0009");return $({...eO,places:s.slice(0,QR),more:Math.max(0,s.length-QR),rows:i,copy:[a(Hg),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}function kz(e,t,{isOf:n,sought:o}){
let r=et(e,t),s=n(ec(e),r),i=s&&wt(e.kind)===N.person,a=n(qd(e),Xd(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>nO(u)).map(([u,d])=>[u,cs(d,o("accounts",e,t,u))])),...s?{
...Object.fromEntries(Bi.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{pageName:"",address:"",
addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&Ai(e.by,o("accounts",e,t,"by"))?{by:Li}:{}}}var xz=(e,t)=>({email:Ai(e.email,t)?Lh(e.email,t):e.email,phone:Ai(
e.phone,t)?Lh(e.phone,t):e.phone,note:cs(e.note,t),faults:cs(e.faults,t)});function Ph(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[d]);return n+=u.length,
u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[c]??e[i][c]]))})),cells:n}}
var tO=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:Object.fromEntries(r)}]:[]});function vz(e,t){let{refused:n}=e.post(),o=
Object.entries(n).filter(([,{email:r}])=>!Ai(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var Sz=["letters","calls","fakes","log"];function Rz(e,t,n){let o=Ph(e.table(
"accounts").rows,(a,c)=>kz(a,c,n)),r=Ph(e.table("units").rows,(a,c)=>xz(a,n.sought("units",a,c,"note"))),s=Sz.map(a=>({tab:a,...Ph(e.table(a).rows,(c,u)=>Object.fromEntries(Object.entries(c).map(([d,
p])=>[d,cs(p,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",r.changes);for(let{tab:a,changes:c}of s)e.putOwn(a,c);vz(t,n.person);
let i=Bi;return e.putTyped("accounts",tO(o.changes,a=>!i.includes(a))),e.putTyped("accounts",tO(o.changes,a=>i.includes(a))),kn(e,!0),$({rows:o.changes.length,cells:[o,r,...s].reduce((a,{cells:c}
)=>a+c,0)})}function rO(e,t,{text:n,who:o,request:r}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let i=_h(e,n,o);if(i.is==="nobody")return w(i.why);if(
i.is==="several")return w({key:"personal.several",with:{count:i.people.length}});let a=Rz(e,t,i.whose);return r&&Vd(e,r,"erase",e.today,!0),a})??w({key:"workbook.busy"})}function Oz(e,t){let n=
e.table("accounts").rows.flatMap((r,s)=>t.includes(et(r,s))&&r.consentMark?[{index:s,cells:{consent:Iu(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(et(r,s))&&zu(
r.consent));return n.length===0?o?$({rows:0,cells:0}):w({key:"personal.noConsent"}):(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),kn(e,!0),$({rows:n.length,
cells:n.length*2}))}function sO(e,{rowIds:t,request:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let r=Oz(e,t);return n&&r.ok&&Vd(e,n,"withdraw",e.today,!0),r})??w({key:
"workbook.busy"})}function Pi(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var rt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ue=(e,
t,{bold:n,italic:o,size:r=rt.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:{},...i?{rule:i}:{}}),iO=e=>Array.from({
length:e},()=>ue("","center",{size:rt.body}));var aO=e=>e.normalize("NFC").toUpperCase(),pr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[ue(aO(e),"center",{size:rt.heading}
)]:[],ue(aO(t)||"…………………………","center",{size:rt.heading,bold:!0,rule:.4}),...n.map(o=>ue(o,"center",{size:rt.heading}))],right:[ue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:rt.heading,bold:
!0}),ue("Độc lập - Tự do - Hạnh phúc","center",{size:rt.motto,bold:!0,rule:1})]});function mr(e,t,n){let[,o="",r=""]=t.split("-"),s=+o<=2?o:String(+o);return t?`${e||
"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var hr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ue("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((o,r)=>ue(`- ${o}${r===n.length-1?".":";"}`,"left",{size:rt.recipients}))],right:[ue(e,"center",{bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],...iO(4),ue("………………………………","center",{
bold:!0})]});function Eh(e,t,n){let o=wu(e.address),r=be(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",field:"foundOn"}],
.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?ln(...s):An({address:o.canonical,
foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function cO(e,t,n){let o=Eh(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",align:
"justify",size:rt.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return An({name:"Bao trang gia mao",landscape:!1,blocks:[pr({above:e.above,name:e.federation}),ue(mr(e.place,e.today,""),
"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:rt.title}),ue("Kính gửi: …………………………………………","center"),ue(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c(
"Ngày phát hiện",M(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ue(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),hr("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var dO=["accountName","pageName","address","name","office","phone","email"],uO=["name","office","phone","email"],Tz=e=>e.kind===N.none?["",
`${N.none} tài khoản. ${e.reason}`,"","","","",""]:dO.map(t=>e[t]),Cz=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:Se[n].heading,down:
2})),{text:"Thông tin người quản trị",across:uO.length}],uO.map(n=>({text:Se[n].heading}))],lines:[...e.map(n=>({cells:Tz(n)})),...Array.from({length:t},()=>({cells:dO.map(()=>"")}))]}),$z=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(H(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",us=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>Yt(t.pageName||t.accountName,n.pageName||
n.accountName));function lO(e,t,n){let o=us(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[pr({above:t.above||
e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:rt.title}),ue(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:rt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},Cz(o,n&&o.length?0:4),ue(mr("",r&&Z(r),e.today.slice(0,4)),
"right",{italic:!0}),hr($z(t),"",["Như kính gửi","Lưu: VP"])]}}function pO(e){let t=(n,o)=>Yt(n.unit.name,o.unit.name);return[...Pi(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:Yt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var mO=(e,t,n)=>[pr({above:e.above,name:e.federation}),ue(mr(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{bold:!0,size:rt.title}),ue(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:rt.body}})],hO=e=>hr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),Lz=({unit:e})=>e.status||"Không phải báo cáo";function gO(e,t){let n=0,o=pO(t).flatMap(([u,d])=>[{across:u||`Trực thuộc ${e.federation}`},...d.flatMap(p=>{n+=1;let l=[
String(n),p.unit.name],m=[p.unit.first?M(p.unit.first.slice(0,10)):""],h=us(p.rows);return h.length===0?[{cells:[...l,Lz(p),"","","","",...m]}]:h.map((y,b)=>({cells:[...b===0?l:["",""],
y.kind===N.none?`${N.none}. ${y.reason}`:y.pageName||y.accountName,y.address,y.name,y.office,[y.phone,y.email].filter(Boolean).join(`\n`),...b===0?m:[""]]}))})]),{required:r,reported:s,fix:i,missing:
a}=Cr(t.map(({unit:u})=>({...u,isCounted:u.counted==="1"}))),c=t.flatMap(({rows:u})=>us(u)).filter(({kind:u})=>u!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...mO(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:bt.name.heading},{text:Se.pageName.heading},{text:Se.address.heading},{
text:Se.name.heading},{text:Se.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ue(`Tổng số: ${r} đơn vị phải báo cáo, ${s} đơn vị đã báo cáo, ${i?`${i} đơn vị cần sửa, `:
""}${a} đơn vị chưa báo cáo; ${c} tài khoản, trang, nhóm.`,"justify",{indent:!0}),hO(e)]}}function fO(e,t){let n=0,o=s=>s.review===Re.passed&&(s.kind===N.page||s.kind===N.group),r=pO(t).flatMap(([s,
i])=>{let a=i.flatMap(({unit:c,rows:u})=>us(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});
return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...mO(e,"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{
text:bt.name.heading},{text:Se.kind.heading},{text:Se.pageName.heading},{text:Se.address.heading}]],lines:r},hO(e)]}}var Az=42;function yO(e,t,{code:n,name:o,url:r,last:s}){let i=oo(e),a=Kf(
e.guidance),c=u=>ue(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:!1,blocks:[pr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Dt}${a&&` theo ${a}`}`]),ue(mr(e.place,
e.today,""),"right",{italic:!0}),ue(`Kính gửi: ${o}`,"center",{size:rt.title}),c(`${zo(e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{
text:"Thời hạn: "},{text:`trước ngày ${M(V(s,1))}, tức chậm nhất hết ngày ${gt(s)}.`,bold:!0}]}]:[],c(
"Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:Az,label:
`Mã QR của ${o}`},ue(`Mã riêng của đơn vị, mở trang ${Rc} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c($l("Giấy mời này",e)),hr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var bO=300,_z=100,wO=()=>E({what:lt(["invite","blank","filled","list","pages","fake"]),above:P().check(re(
2e3)),kind:ce(P().check(re(500))),status:P().check(re(100)),unit:P().check(re(an)),noEmail:ce(zt()),fake:ce(E({address:P().check(re(2e3)),foundOn:P().check(re(100)),pageId:P().check(re(100)),does:P(
).check(re(2e3))}))}),Pz=(e,t)=>Pt(t).startsWith(Pt(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function kO(e,t){let n=fn(e);return o=>Pz(o.parent,t)?[]:n(o).map(({label:r})=>r)}function xO(e){
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:o})=>o.trim()),n=kO(t,e.settings().federation);return $({units:t.map(o=>({code:o.code.trim(),name:
o.name,above:n(o)[0]??"",kind:o.kind.trim(),status:o.status})).sort((o,r)=>Yt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>(
{id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(0,_z)})}function Mh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:
e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:e.today}}function Ez(e,{above:t,kind:n,status:o,unit:r,noEmail:s}){let i=e.table("units").rows.filter(({code:d})=>d.trim()),a=kO(
i,e.settings().federation),c=Pi(e.table("accounts").rows,d=>j(d.unit)),u=e.refusedAddresses();return i.map(d=>({unit:d,over:a(d),rows:c.get(j(d.code))??[]})).filter(d=>(!t||d.over.includes(t))&&(!n||
d.unit.kind.trim()===n)&&(!o||d.unit.status===o)&&(!r||j(d.unit.code)===j(r))&&(!s||Ku(d.unit,u).length===0)).map(({over:d,...p})=>({...p,above:d[0]??""}))}var Nh=e=>us(e).find(({kind:t}
)=>t===N.page||t===N.group)?.address??"";function Mz(e,t,n){let o=t.unit?n[0]:void 0,r=cO(Mh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:Nh(o?.rows??[])});
return r.ok?$([r.value]):Ee(r.problems.map(s=>({...J(s),row:s.field??""})))}function Nz(e,t,n){let o=Xa(Hr(e));if(o)return w(o);let r=ci(e),s=Mh(e),{contact:i}=e.settings(),a=n.filter(({unit:c})=>Pe(
c)&&(t.unit!==""||c.status===_.missing)).flatMap(({unit:c})=>{let u=r?.(c.code,"unit"),d=Rt(c.extendedTo),p=Ye({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[yO(s,i,{code:c.code.trim(),
name:c.name,url:u,last:p})]:[]});return a.length?$(a):w({key:"paper.nothing"})}function vO(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ez(e,t);if(t.what==="fake")return Mz(
e,t,n);if(n.length===0)return w({key:"paper.nothing"});let o=Mh(e);return t.what==="list"?$([gO(o,n)]):t.what==="pages"?$([fO(o,n)]):n.length>bO?w({key:"paper.tooMany",with:{count:n.length,most:bO}}):
t.what==="invite"?Nz(e,t,n):$(n.map(({unit:r,above:s,rows:i})=>lO(o,{...r,above:s},t.what==="filled"?i:void 0)))}var SO="TG",RO=200,OO=()=>P().check(Dn(/^[\w-]{1,20}$/)),tc=e=>P().check(re(e)),TO=(
)=>E({id:OO(),unit:tc(an),address:tc(2e3),foundOn:tc(100),pageId:tc(100),does:tc(2e3)}),CO=()=>E({id:OO(),state:lt(Object.keys(Lo)),among:ce(Vo())}),Dz=({kind:e})=>[N.page,N.group].some(t=>t===wt(e)),
Iz=e=>(e.pageName||e.accountName||e.address).trim();function zz(e){let t=e.table("units").rows,n=fn(t),o=Pi(e.table("accounts").rows,r=>r.unit.trim());return t.flatMap(r=>{let s=(o.get(r.code.trim(
))??[]).filter(Dz);if(!r.code.trim()||!Pe(r))return[];let i=s.filter(u=>!xe(u)),a=i.find(u=>!u.name.trim())??(i.length?void 0:s.find(Ys)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:Iz(c),
above:n(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,s)=>r.state.localeCompare(s.state)||on(r).localeCompare(on(s),"vi"))}var Fz=({id:e,address:t,unit:n,genuine:o,foundOn:r,state:s,at:i,
who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:M(r),state:s,last:[M(i.slice(0,10)),a].filter(Boolean).join(", ")});function Dh(e,t={}){let n=e.table("fakes").rows.filter(({id:u})=>u),o=e.table(
"units").rows,r=fn(o),s=new Map(o.map(u=>[u.code.trim(),u])),i=n.map(u=>{let d=s.get(u.unit.trim());return{row:u,above:r(d),kind:d?.kind.trim()??"",state:u.state}}),a=i.filter(u=>po(u,t)).map(({row:u}
)=>u),c=({state:u})=>+(u===Lo.handled);return{fakes:a.reverse().sort((u,d)=>c(u)-c(d)).slice(0,RO).map(Fz),fakesCount:a.length,fakeChoices:lo(i),next:$i(n,SO)}}function $O(e,{fakes:t,...n}){if(
e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=zz(e),r=o.filter(s=>po(s,n));return $({alone:r.slice(0,RO).map(({unit:s,page:i,state:a})=>({unit:s.code.trim(),name:s.name.trim(),page:i,
state:a,phone:s.phone.trim()})),count:r.length,choices:lo(o),...Dh(e,t)})}function Uz(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(
c=>n&&c.unit.trim()===n.code.trim()),r=Nh(o),s=Eh(t,{name:n?.name??"",address:r},e.today);if(!s.ok)return Ee(s.problems.map(c=>({...J(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some((
{id:c,address:u})=>c===t.id&&u===s.value.address)||e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?$i(i,SO):t.id,...s.value,unit:n.code.trim(),genuine:r,state:Lo.waiting,at:e.now,who:So(e.visitor())}
]),$(Dh(e))}function LO(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>Uz(e,t))??w({key:"workbook.busy"})}function AO(e,{id:t,state:n,among:o}){return e.visitor().is!=="staff"?
w({key:"who.staffOnly"}):he(e,()=>{let s=e.table("fakes").rows.findIndex(a=>a.id===t);if(s<0)return w({key:"paper.fakeGone"});let i={state:Lo[n],at:e.now,who:So(e.visitor())};return e.putTyped(
"fakes",[{index:s,cells:i}]),$(Dh(e,o))})??w({key:"workbook.busy"})}var _O=300,PO=60;function Kz(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(
s)||xe(r))continue;let i=Sr.flatMap(({key:c})=>Wc(r.mask,c)?[_t(c)]:[]);Nn(r,e.markKey())==="returned"&&i.push(v({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Nt(r,
o))a.waiting+=1;else for(let c of i)a.columns.add(c);n.set(s,a)}return n}var Bz=e=>e?[e.waiting?v({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?v({key:"below.fix",with:{columns:[
...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",nc=e=>Fc(Rs(e),e.status);function EO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=Kz(e,new Set(o.map(({code:d}
)=>d.trim()))),i=o.filter(d=>nc(d)||Rs(d)==="report"),a=o.filter(nc),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:nc(d),at:fe(d.first),missing:nc(d)?Bz(s.get(
d.code.trim())):"",phone:r.superiorsFill?d.phone:""}),u=d=>nc(d)?d.status===_.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,p)=>u(d)-u(p)||Yt(d.name,
p.name)).slice(0,_O).map(c),more:Math.max(0,o.length-_O),mayFill:r.superiorsFill,text:a.length===0?"":v({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Un(void 0,
e.round(),e.today),names:a.slice(0,PO).map(({name:d})=>d),more:Math.max(0,a.length-PO),ask:t.name}})}}var Ih=({code:e,name:t})=>({code:e.trim(),name:t});function jz(e,t,n){let o=t.table("units").rows,
r=o.find(i=>i.code.trim()===e),s=r&&!Pe(r)?Ie(o).today(r)?.code.trim():void 0;return s&&Ba(s,n,o,t.settings()).may?s:e}function Wz(e,t){let{rows:n}=e.table("accounts"),o=Ra(e);return[...er(n,
t.code.trim()).map(({row:r,index:s})=>Fr(r,s,o)),...Ta(n,Oa(t,e.table("units").rows)).map(({row:r,index:s,from:i})=>({...Fr(r,s,o),from:i}))]}function Yd(e,t){let n=e.visitor(),o=e.settings(),r=
e.table("units").rows,s=Md(n,r),i=s.filter(Pe),a=i.length?i:s,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&jz(c,e,n),d=u===void 0?void 0:Ba(u,n,r,o);if(d&&!d.may)return w(d.why);let p=d&&
r.find(C=>C.code.trim()===d.over),l=Nd(n,o);if(u===void 0&&a.length===0&&!l)return w(Ed(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:y,department:b,contact:k,notice:S}=o,R=m?Wz(e,
m):[],T=Ti(h,m,{isStaff:n.is==="staff",today:e.today,contact:k});return $({who:{email:Ne(n),isStaff:n.is==="staff"},unit:m&&{...Ih(m),status:m.status,timeliness:m.timeliness},below:m&&!p?EO(e,m,Ie(
r)):void 0,fillsFor:p&&Ih(p),yourUnits:a.map(Ih),mayChoose:l,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:T===void 0,closedWhy:T&&J(T),pending:R.filter(C=>C.pending&&
C.from===void 0).length,deadline:Un(m,h,e.today),guidance:h?.document??"",federation:y,department:b,contact:k,notice:S,noticeId:Du(S),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var Zz=(e,
t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r})=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function MO(e){let t=e.visitor(),n=e.table("units").rows,o=Md(t,
n),r=Nd(t,e.settings())?n:o,{merged:s}=Ie(n);return $({units:r.filter(i=>i.code&&i.name&&Pe(i)).map(i=>{let a=Zz(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var NO={dueBefore:
gs,graceUntil:be,lettersFrom:be};function gr(e){let t=n=>e[n].trim()&&NO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),
lettersFrom:t("lettersFrom")}}var DO=(e,t,n)=>No({...gr(e),id:t,state:Be.open,openedAt:n,closedAt:"",frozenAt:""}).round;function Jd(e,t){let n=gr(e),o=Object.keys(NO).filter(i=>e[i].trim()!==""&&n[
i]==="").map(i=>({key:"round.draftDay",with:{label:it(i),text:e[i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:
"round.draftEmpty",with:{label:it("dueBefore")},field:"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:M(s),due:M(r)},field:"graceUntil"}]:[],...r&&Ye({dueBefore:r})< t?[{key:
"round.past",with:{last:M(Ye({dueBefore:r}))},field:"dueBefore"}]:[]]}function IO(e,t,n){let o=Ye(e),r=Xe(n,o);return[...r< Ic?[{key:"round.soon",with:{last:M(o),days:r}}]:[],...t?[{key:
"round.stillOpen",with:{name:t.name}}]:[]]}function To(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>(e.compileSettings(),ko(e,t),n()))??w({key:"workbook.busy"})}var oc=
e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function Qd(e,t){let n=new Map;for(let o of e){let r=Il(o),s=r===void 0?"":oc(r);if(s===""||s===oc(t))continue;let i=n.get(s)??{name:
r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,r)=>r.count-o.count).map(o=>o.name)}function zO(e,t){let n=Il(e),o=n===void 0?void 0:t(n);return o===void 0?e:ly(e,Mt(o))}var zh=
e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Fh=e=>jt(e).find(({round:t})=>t.state==="open"&&!dt(t)),Uh=e=>e.table("letters").rows.map(({key:t})=>t);function FO(e){let t=Fh(e);if(
!t)return{};let[n=""]=Qd(Uh(e),t.round.name),o=e.table("accounts").rows.filter(zh).length;return{ask:{says:J({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Lt=
e=>Number(e)||0,Kh=e=>be(e)?M(be(e)):e,Gz=({row:e})=>({required:Lt(e.required),onTime:Lt(e.onTime),reported:Lt(e.reported),missing:Lt(e.missing),accounts:Lt(e.accounts)}),Hz=({row:e})=>({required:Lt(
e.dueRequired),onTime:Lt(e.dueOnTime),reported:Lt(e.dueReported),missing:Lt(e.dueMissing),accounts:Lt(e.dueAccounts)});function Vz(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&
r.state==="open"&&dt(r),i=r.state==="closed"&&o.required!=="",{same:a,changed:c,added:u,stopped:d,silent:p}=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:Kh(o.dueBefore),
graceUntil:Kh(o.graceUntil),lettersFrom:Kh(o.lettersFrom),openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:Hz(t)}:{},...i?{atClose:Gz(t),answers:{
same:Lt(a),changed:Lt(c),added:Lt(u),stopped:Lt(d),silent:Lt(p)}}:{},...s?{now:ta(e.table("units").rows),answers:qc(e.table("accounts").rows,r,Lt(o.rowsAtOpening),Cs(e.table("units").rows))}:{}}}
function qz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:X.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let o=d=>{if(!d)return"";let p=dc(d,12);return p>t?M(p):""},{name:r,
document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(String(u),String(u+1)):X.roundOf(u+1),document:s,dueBefore:o(i),
graceUntil:o(a),lettersFrom:o(c)}}function fr(e){let n=[...jt(e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>Vz(e,s,i===0)),
...r?{current:o.id}:{},suggested:qz(n[0],e.today),...FO(e)}}var UO=(e,t)=>To(e,t,()=>$(fr(e)));function KO(e,t,n,o){let r=jt(e),s=o===void 0?void 0:Kn(e,o);if(o!==void 0&&!s)return;let i=gr(n),a=
o??vs((i.dueBefore||e.today).slice(0,4),r.map(({round:R})=>R.id)),c={...DO(n,a,s?.round.openedAt??e.now)},u=Jd(n,e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,p=e.table(
"accounts").rows,l=zr(e,c,p),m=l.units.filter(({own:R})=>R.counted==="1").length,h=l.accounts.filter(({pending:R})=>R),y=Cs(e.table("units").rows),b=h.filter(({unit:R})=>!y.has(R)).length,k=u.length?[
]:Xz(e,t,c,l,s===void 0);return{preview:{refuse:u.map(R=>J(R)),warn:u.length?[]:IO(c,d,e.today).map(R=>J(R)),says:[J({key:"round.counts",with:{units:m,rows:b}}),...u.length||k.length?[]:[J({key:
"round.noLetters"})]],required:m,rows:b,letters:k,mark:JSON.stringify([a,i,m,b,k.map(({day:R,count:T})=>[R,T])])},round:c,id:a,rowsInUse:h.length}}function Xz(e,t,n,o,r){if(!e.settings().lettersOn||
!n.lettersFrom)return[];let i=rm(e,o,n),a=r?{...i,register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return Va({office:e,state:a,quota:
t.quota()},c).map(({day:u,go:d,held:p})=>{let l={};for(let{kind:m}of d)l[m]=(l[m]??0)+1;return{day:gt(u),count:d.length,says:Aa({day:u,held:p,recipients:0,counts:l})}})}var BO=(e,t,{draft:n,of:o}
)=>To(e,t,()=>{let r=KO(e,t,n,o);return r?$(r.preview):w({key:"round.unknown"})});function jO(e,t,{draft:n,mark:o},r){let s=e.round(),i=KO(e,t,n,r);return i?s&&!dt(s)?{no:w({key:"round.unconfirmed"})}
:i.preview.refuse.length?{no:Ee(i.preview.refuse)}:i.preview.mark===o?i:{no:w({key:"round.changedAgain"})}:{no:w({key:"round.unknown"})}}var WO=(e,t,n)=>To(e,t,()=>{let o=jO(e,t,n,void 0);
return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{name:o.round.name}}}]),Gk(e,t,{...gr(n.draft),id:o.id,state:Be.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(
o.rowsInUse)}),$(fr(e)))}),ZO=(e,t,{id:n,...o})=>To(e,t,()=>{let r=Kn(e,n);if(r&&r.round.state!=="open")return w({key:"round.notOpen"});let s=jO(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:
"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:r.index,cells:gr(o.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Et(Ve(e))),un(e),$(fr(e)))}),GO=(e,t,{id:n})=>To(
e,t,()=>{let o=Kn(e,n);return o?dt(o.round)?(o.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:o.round.name}}}]),Wk(e,t,o)),$(fr(e))):w({key:"round.unconfirmed"}):w({key:
"round.unknown"})}),HO=(e,t,{id:n})=>To(e,t,()=>{let o=Kn(e,n);if(!o)return w({key:"round.unknown"});if(o.round.state==="closed"){if(!jt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return w({
key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:o.round.name}}}]),Zk(e,o)}return $(fr(e))});function Yz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table(
"units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(bo).reduce((n,o)=>o< n?o:n,e.now)}function Jz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!zh(o))return[];
let s=bo(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(s),answer:Ge.added};return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function Qz(e,
t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=zO(n.key,t);return r===n.key?[]:[{index:o,cells:{key:r}}]}))}function eF(e,t,n,o,r){let s=gr(t),i=jt(e).map(({round:d})=>d.id),a=jt(
e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=a?.round.id??vs((s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Be.closed,openedAt:n,closedAt:o,
rowsAtOpening:"0"}]);let u=Kn(e,c);return No(u.row).round}var tF=(e,t,{draft:n})=>({name:n?.name.trim()||Qd(Uh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:
n?.graceUntil??"",lettersFrom:""}),VO=(e,t,n)=>To(e,t,()=>{let o=Fh(e);if(!o)return w({key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=Yz(e),u=i!==""&&i<=e.today&&i>Z(a)?
`${i}T00:00:00`:e.now,d=tF(e,o,n),p=n.as==="two"?Jd(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(p.length)return Ee(p.map(y=>J(y)));let l=n.as==="two"?eF(e,d,a,u,o):void 0;e.settle();
let m=y=>l!==void 0&&oc(y)!==oc(s);Qz(e,y=>y===r||y===l?.id?y:m(y)?l.id:r),Jz(e,y=>l&&y< u?l.id:r,a),e.settle(),l&&nF(e,l,u),wn(e,o,{openedAt:l?u:a}),e.settle(),t.keepLedger(Ur),td(e,t);let{confirmed:
h}=t.post();return h&&t.setConfirmed({...h,round:Et(Ve(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:l?l.name:s}}}]),un(e),$(fr(e))});function nF(e,t,n){let o=Kn(e,t.id);if(
o.row.required===""){let s=zr(e,o.round,e.table("accounts").rows);Gu(e,o,s,n)}let r=e.table("units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{
extendedTo:""}}]:[])),e.settle()}var Bh=(e,t)=>e.trim()===t.trim();function qO(e,t,n){let o={...t.fields},r=[];for(let i of le){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];Bh(c,a)?o[i]=u:!Bh(u,
a)&&!Bh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,stopped:s,bothChanged:r}}var oF=e=>{let t=Ne(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,
by:t,consentBy:t,recorded:()=>{}}},XO=200,rF=30,QO=({code:e,merged:t},{unit:n})=>n.trim()===e||t.has(n.trim()),eT=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},sF=(e,t)=>({...Xn(Se),unit:e,
usage:ye.active,rowId:t}),tT=(e,t)=>le.every(n=>e[n]===t[n])&&xe(e)===xe(t),iF=(e,t)=>t.stopped&&e?void 0:Nr(t.fields),aF=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:Qn(
e.usage)===ye.locked?ye.locked:ye.active}),nT=e=>({fields:Object.fromEntries(le.map(t=>[t,e[t]])),stopped:xe(e)});function cF(e,t){if(!t||!e.opened||cn(t)===e.version)return e;let{fields:n,stopped:o,
bothChanged:r}=qO(e.opened,e,nT(t));return r.length>0?e:{...e,fields:n,stopped:o,version:cn(t)}}function uF(e,t,n,o){let r=n.findIndex((d,p)=>et(d,p)===e.rowId),s=r<0?void 0:n[r];if(s&&!QO(t,
s))return J({key:"who.notYours"},{row:e.rowId});let i=cF(o.received(e,s,n),s);if(!s&&i.version!=="")return J({key:"form.rowGone"},{row:i.rowId});let a=iF(s,i),c=aF(eT(t,s??sF(t.code,i.rowId)),i,a);if(
!s)return{sent:i,reading:a,after:c,what:"added"};let u=tT(s,c)?"same":xe(c)&&!xe(s)?"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function dF({rowId:e,version:t},n,o,r,
s){let i=o.findIndex((l,m)=>et(l,m)===e),a=i<0?void 0:o[i];if(!a)return J({key:"form.rowGone"},{row:e});if(!QO(n,a))return J({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:
c,...nT(a)},p=!xe(a)&&!Nt(a,r)||cn(a)!==c?"confirmed":"same";return{sent:u,index:i,before:a,after:eT(n,a),what:p}}var lF=e=>({by:e.source===_n.hand?"":e.by,at:fe(e.updated)}),pF=(e,t)=>t.flatMap(({
before:n,index:o,sent:r,what:s})=>n&&s!=="same"&&cn(n)!==r.version?[{...Fr(n,o,Ra(e)),...lF(n)}]:[]);function mF(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(
n?.findings??[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:$o(o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function hF(e,t,n){let o=e.some(({after:s})=>!xe(s)&&
s.kind!==N.none),r=new Set(e.map(({index:s})=>s));return o?er(n,t).filter(({row:s,index:i})=>s.kind===N.none&&!xe(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:cn(s),fields:s,
stopped:!0},index:i,before:s,after:{...s,usage:ye.stopped},what:"stopped"})):[]}var oT=({before:e},t)=>e?.unit.trim()!==t;function gF(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...er(n,
t).map(({row:i,index:a})=>o.get(a)??i),...e.filter(i=>oT(i,t)).map(i=>i.after)].filter(i=>!xe(i)),s=r.filter(i=>i.kind===N.none);return s.length===0||s.length===r.length?[]:s.map(i=>J({key:
"account.noneWithAccounts"},{row:i.rowId,field:"kind"}))}var fF=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==N.none),yF=(e,t)=>e.flatMap(({what:n,before:o}
)=>n==="confirmed"?Zu(o,t):[]);function bF(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c})=>a==="stopped"&&c?.kind!==N.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>oT(a,t)&&!xe(
a.after))||[...er(o,t),...Ta(o,n)].some(({row:a,index:c})=>!xe(s.get(c)??a));return r.length&&!i?[J({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function wF(e,t,n,o,r){let s=pF(e,n);
if(s.length)return Ee(s.map(u=>J({key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u})=>u==="added").length;if(i>0&&er(o,t.unit).length+i>XO)return w({key:"form.unitFull",with:{most:XO}}
);let a=e.markKey(),c=[...yF(n,a),...mF(n),...gF(n,t.unit,o),...bF(n,r,o)];return fF(n)&&!t.consent&&c.push(J({key:"form.consent"},{field:"consent"})),c.length?Ee(c):void 0}var kF=e=>[...new Set(
e.flatMap(({before:t,after:n})=>[...le.filter(o=>(t?.[o]??"")!==n[o]).map(_t),...t&&t.usage!==n.usage?[_t("usage")]:[]]))],YO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim(
)===n.unit.trim(),JO=e=>Object.fromEntries(Jg.map(t=>[t,e[t]]));function xF(e,t,n,o){let r=e.markKey();if(!n.consent||!fo(t)||!r)return{consent:"",consentMark:""};let s=rk(o,e.now,nk(n.notice,
e.settings().notice));return{consent:s,consentMark:ka({...t,consent:s},r)}}function vF(e,t,n,o,r){let s=e.visitor(),i=e.table("accounts"),a=e.round(),c=o.over?_n.superior:_n.form;for(let{before:l,
after:m,what:h}of t){let y={stops:xe(m),changes:l!==void 0&&!tT(l,m)},b=Dd(l,y,a);Object.assign(m,{updated:e.now,by:r.by,source:c,round:a.id,answer:b}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,
xF(e,m,n,r.consentBy))}let u=i.rows.slice(),d=t.filter(l=>l.index===void 0);e.log([{what:o.over?{key:"log.formSuperior",with:{code:o.over}}:{key:a.state==="closed"?"log.formAfterClose":o.unlisted?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:kF(t)}]);for(let l of t)l.index!==void 0&&(u[l.index]=l.after);let p=Zp(e,{accounts:[...u,...d.map(
l=>l.after)],units:[n.unit,...new Set(t.flatMap(({before:l})=>l?.unit.trim()??[]))],stamped:t.filter(YO).map(l=>l.index),typed:t.filter(l=>l.index!==void 0&&!YO(l)).map(l=>({index:l.index,cells:JO(
l.after)})),added:d.map(l=>JO(l.after))});return s.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>l?.review===Re.passed).map(({index:l})=>({index:l,cells:{review:""}}))),p}function SF(e,t,n,
o){let r=e.table("units").rows.find(d=>d.code.trim()===t.unit),s=e.settings(),i=new Map(o.accounts.map(({own:d,reading:p})=>[d.rowId,p])),{rows:a}=e.table("accounts"),c=Ra(e),u=[...er(a,t.unit).map(({
row:d,index:p})=>Fr(d,p,c,i.get(d.rowId))),...Ta(a,Oa(r,e.table("units").rows)).map(({row:d,index:p,from:l})=>({...Fr(d,p,c,i.get(d.rowId)),from:l}))];return{unit:{code:r.code.trim(),name:r.name,
status:r.status,timeliness:r.timeliness},recorded:n.map(({after:d,what:p})=>({rowId:d.rowId,title:d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:p})),rows:u,
pending:u.filter(({pending:d,from:p})=>d&&p===void 0).length,deadline:Un(r,e.round(),e.today),pages:s.pages}}var RF=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function OF(e,{
consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!xe(o)&&fo(o)&&!RF(n)&&yo(o,e.markKey())!=="given"?{...n,what:"changed"}:n}function TF(e,t){let{before:n,what:o,reading:r}=t;
return o==="same"&&n&&!xe(n)&&!Nt(n,e.round())&&Zu(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:t}function CF(e,t,n){let o=n.refusal();if(o)return w(o);let r=e.table("units").rows,s=Ba(t.unit,
e.visitor(),r,e.settings());if(!s.may)return w(s.why);let i=e.round(),a=r.find(k=>k.code.trim()===t.unit),c={code:t.unit,merged:a?Oa(a,r):new Map},u=Ti(i,a,{isStaff:e.visitor().is==="staff",today:
e.today,contact:e.settings().contact});if(u)return w(u);let d=e.table("accounts").rows,p=[...t.rows.map(k=>uF(k,c,d,n)),...(t.confirm??[]).map(k=>dF(k,c,d,i,n))],l=p.filter(k=>"sentence"in k);if(
l.length)return Ee(l);let m=p.map(k=>TF(e,OF(e,t,k)));m.push(...hF(m,t.unit,d));let h=wF(e,t,m,d,c);if(h)return h;let y=m.filter(({what:k})=>k!=="same"),b=y.length?vF(e,y,t,s,n):vk(e,t.unit);
return n.recorded(b),$(SF(e,t,m,b))}function el(e,t,n=oF(e)){let o=t.confirm??[];if(t.rows.length+o.length===0)return w({key:"form.nothing"});if(t.rows.length>rF)return w({key:"form.tooMany"});let r=[
...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?Ee([{key:"form.oldPage",sentence:v({key:"form.oldPage"})}]):he(e,()=>CF(e,t,n))??w({key:"workbook.busy"})}var Ce=e=>P().check(re(
e)),Ei=()=>Ce(an),$F=e=>Se[e].report.group==="second",LF=()=>E(Object.fromEntries(le.map(e=>[e,$F(e)?Ms(Ce(2e3),""):Ce(2e3)]))),aT=()=>P().check(Dn(/^[~\w-]{1,40}$/)),Wh=()=>{let e=LF();return E({
rowId:aT(),version:Ce(400),fields:e,stopped:zt(),opened:ce(E({fields:e,stopped:zt()}))})},ol=()=>({rowId:aT(),version:Ce(400)}),Zh=()=>E({unit:Ei(),consent:zt(),notice:ce(Ce(40)),rows:Ft(Wh()).check(
re(60)),confirm:ce(Ft(E(ol())).check(re(300)))}),Rn=()=>E({}),AF=()=>Sb("as",[E({...ol(),as:Es("passed")}),E({...ol(),as:Es("returned"),comment:Ce(500),fields:Ft(lt(le)).check(re(le.length))}),E({
...ol(),as:Es("undo"),was:E({review:Ce(100),comment:Ce(2e3),fixFields:Ce(2e3),approved:Ce(4e3)})})]),rT=()=>E({text:Ce(500),who:Ms(Ce(50),"")}),tl=()=>E({key:Ce(300)}),yr=()=>Ce(400),jh=()=>E({name:
yr(),document:yr(),dueBefore:yr(),graceUntil:yr(),lettersFrom:yr()}),sT=()=>Ce(2e4),nl=()=>Ce(40),qe=(e,t)=>({input:e,run:t}),ve=(e,t)=>qe(e,(n,o,r)=>t(n,r)),iT={openForm:ve(()=>E({unit:ce(Ei())}),
Yd),listUnits:ve(Rn,MO),saveReport:ve(Zh,(e,t)=>el(e,t)),keepDraft:ve(()=>E({unit:Ei(),draft:Ce(6e4)}),IS),dropDraft:ve(()=>E({unit:Ei()}),zS),checkAll:qe(Rn,ES),checkGoogle:ve(Rn,DS),overview:ve(Vo,
_S),callList:ve(Vo,xS),recordCall:ve(vS,SS),reviewQueue:ve(Vo,PS),decideReviews:ve(()=>E({decisions:Ft(AF()).check(ip(1),re(OS))}),CS),previewRoster:ve(()=>E({text:Ce(4e6)}),bR),importRoster:ve(()=>E(
{text:Ce(4e6)}),wR),deskHealth:qe(Rn,UR),findPerson:ve(rT,oO),erasePerson:qe(()=>_s(rT(),{request:Ah()}),rO),withdrawConsent:ve(()=>E({rowIds:Ft(Ce(100)).check(re(200)),request:Ah()}),sO),
dataRequests:ve(Rn,qR),recordRequest:ve(HR,XR),pageSafety:ve(()=>_s(Vo(),{fakes:ce(Vo())}),$O),recordFake:ve(TO,LO),setFakeState:ve(CO,AO),papersView:ve(Rn,xO),papers:ve(wO,vO),lettersView:qe(Rn,Zd),
previewLetter:qe(tl,CR),sendToMe:qe(tl,gh),sendNow:qe(tl,fh),skipLetter:qe(tl,yh),decideUnknown:qe(()=>E({key:Ce(300),wasSent:zt()}),bh),confirmPlan:qe(()=>E({mark:Ce(2e3)}),wh),settleMemories:qe((
)=>E({as:lt(["sent","again"])}),kh),linksView:ve(Rn,Gd),testLink:ve(Rn,MR),unitLink:ve(()=>E({unit:Ei()}),NR),replaceLink:ve(()=>E({unit:Ei()}),DR),renewLinks:ve(Rn,IR),readReturned:ve(()=>E({text:Ce(
4e5)}),AR),markReturned:qe(()=>E({text:Ce(4e5)}),_R),"desk.rounds":qe(Rn,UO),"desk.roundPreview":qe(()=>E({draft:jh(),of:ce(nl())}),BO),"desk.openRound":qe(()=>E({draft:jh(),mark:sT()}),WO),
"desk.changeRound":qe(()=>E({id:nl(),draft:jh(),mark:sT()}),ZO),"desk.closeRound":qe(()=>E({id:nl()}),GO),"desk.reopenRound":qe(()=>E({id:nl()}),HO),"desk.confirmRounds":qe(()=>E({as:lt(["one",
"two"]),draft:ce(E({name:yr(),dueBefore:yr(),graceUntil:yr()}))}),VO),switchLetters:qe(()=>E({on:zt(),takeOver:zt()}),xh)},_F=41e5;function cT(e,t,n,o){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(iT,n))throw new Error("unknown call");if(typeof o!="string"||o.length>_F)throw new Error("malformed body");let{input:r,run:s}=iT[n];return s(e,t,li(r,JSON.parse(
o)))}var ds=["phone","email","secondPhone"];function PF(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function EF(e){let[,t,n]=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Gh=(e,t)=>t.trim()===""?t:e==="email"?EF(t):PF(t),Hh=(e,t,n)=>n!==""&&t.trim()===Gh(e,
n)?n:t,MF=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,NF=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Vh=e=>e.replace(MF,"•••").replace(NF,"•••");var uT=e=>ds.includes(e);function dT(e){if(uT(e.field)){let{key:t,row:
n,field:o}=e;return{key:t,sentence:v({key:"link.stored"}),row:n,field:o}}return{...e,sentence:Vh(e.sentence)}}function rc(e,t){let n={...e.fields};for(let o of ds)n[o]=Gh(o,e.fields[o]);return{...e,
version:t.rowMark(e.version),fields:n,says:e.says.map(dT),comment:Vh(e.comment),masked:ds.filter(o=>e.fields[o].trim()!=="")}}var lT=(e,t)=>({...rc(e,t),by:e.by.startsWith(X.linkBegins)?e.by:""}),pT=(
e,t)=>uT(e.field)&&t.has(`${e.row??""} ${e.field}`)?dT(e):e,qh=(e,t,n)=>n.rowMark(cn(t))===e?cn(t):e;function mT(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let c of ds){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=Hh(c,i[c],u[c]));a&&t&&(a.fields[c]=Hh(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?qh(
e.version,t,o):e.version}}function Xh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==mi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}
function hT(e,{token:t,noSignIn:n}){let o=ns(e,t);if(o.is!=="test")return w({key:"link.refused"});let r=Xh(e,o.token);if(r)return w(r);if(!n)return w({key:"link.testNoTick"});let{webAddress:s}=
e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:X.testLink}]),
$({address:s,runsAs:c,version:a})))??w({key:"workbook.busy"})}function fT(e){let{federation:t,department:n,contact:o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:
r,contact:o}}var sc=class extends Error{constructor(n){super("no form");this.problems=n}};function gT(e,t){let n=Yd(e,{unit:t}),o=e.linkKey();if(!n.ok)throw new sc(n.problems);if(!n.value.unit||
!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>rc(c,o))}}function DF(e,t){return Ie(
t).today(e)?.name??""}function IF(e,t){let{superiorsFill:n}=e.settings();return Ie(e.table("units").rows).below(t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:
r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var zF=(e,t)=>Ie(e.table("units").rows).superior(t)?.name??"";function FF(e){let{closed:t}=ai(e);return t?gt(V(t,jm)):""}function UF(e,t,{
token:n}){let{webAddress:o}=e.settings(),r=Xh(e,n),s=e.proof();return{office:fT(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:mi(o)===n.address?o:"",refused:r?v(r):"",
proved:s?.address===o&&s.version===e.built.version}}function rl(e,{token:t,unit:n}){let o=ns(e,t),r={office:fT(e)};switch(o.is){case"refused":return{...r,state:"refused"};case"test":return UF(e,t,o);
case"gone":return{...r,state:"merged",unit:o.unit.name,into:DF(o.unit,e.table("units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:gT(e,o.unit.code.trim()),until:FF(e)};case"open":
return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:gT(e,n??o.unit.code.trim()),below:n===void 0?IF(e,o.unit):[],above:zF(e,o.unit)}}}var KF=80;function BF(e){let t=Bs(e.slice(0,200)),
n=t.ok?t.name:D(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f=]|\d{3}/.test(n)?"":n.slice(0,KF)}function jF(e,t){let n=ns(e,t);return n.is==="open"?n.kind==="preview"?{key:
"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function WF(e,t,n,o,r,s,i){let a=X.byLink(t);return{refusal:()=>jF(e,r.token),received:(c,u,d)=>{let p=c,l=d.find((h,
y)=>et(h,y)===p.copiedFrom&&h.unit.trim()===n),m=mT(p,u,l,o);for(let h of ds)m.fields[h]!==p.fields[h]&&i.add(`${p.rowId} ${h}`);return m},versionMeant:(c,u)=>qh(c,u,o),by:`${a} (${s})`,consentBy:
r.consent?`${s} (${X.consentBy[r.consent]}, ${a})`:"",recorded:c=>Hu(e,c,({code:u})=>n===t&&u.trim()===t)}}function ZF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>rc(o,t))}}:
Ee(e.problems.map(o=>pT(o,n)),e.conflicts?.map(o=>lT(o,t)))}function yT(e,t){let n=BF(t.sender),o=e.linkKey(),r=o?.read(t.token);if(!o||!r||r.kind==="test")return w({key:"link.refused"});if(
!n)return Ee([J({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=new Set,p=el(e,{...u,unit:c,consent:a!==""},WF(e,r.unit,c,o,t,n,d));return ZF(p,o,d)}
var bT=()=>P().check(re(an)),Yh=(e,t)=>({input:e,run:t}),Jh={linkOpen:Yh(()=>E({token:ud(),unit:ce(bT())}),(e,t)=>{try{return $(rl(e,t))}catch(n){if(n instanceof sc)return Ee(n.problems);throw n}}),
linkSave:Yh(()=>_s(vb(Zh(),{unit:!0,consent:!0,rows:!0}),{token:ud(),unit:ce(bT()),sender:P().check(re(400)),consent:lt(["","self","behalf"]),rows:Ft(_s(Wh(),{copiedFrom:ce(P().check(re(60)))}
)).check(re(60))}),(e,t)=>yT(e,t)),linkConfirm:Yh(()=>E({token:ud(),noSignIn:zt()}),hT)},wT=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Jh,e),GF=1e6;function kT(e,t){if(
typeof t!="string"||t.length>GF)throw new Error("malformed body");return li(Jh[e].input,JSON.parse(t))}var xT=(e,t,n)=>Jh[t].run(e,n);var vT=e=>new $t({who:jv(e),waitMs:5e3});function HF(e){let t=Xr(
e),n=Gn(),{settings:o}=eo(n?.settings??{}),{federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,department:s,guidance:a,contact:i};return e instanceof se&&
e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:v(t)}}function ST(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",o;try{o=rl(vT(n),{token:n})}catch(
r){o=HF(r)}return eS(o)}function RT(e,t){let n;try{let o=kT(e,t);return n=vT(o.token),JSON.stringify(xT(n,e,o))}catch(o){let r=Xr(o);return n?.letGo(),JSON.stringify(w(r))}}function OT(e){bv(),VF(
e?.source)}function VF(e){try{let t=new $t({book:e,waitMs:5e3}),n=t.compileSettings(),o=!1,r=he(t,()=>{if(o=t.mayWrite("accounts","review"),!(!o&&t.settings().linkOnly))return o&&t.round(
)?.state==="moving"&&ko(t,new Hn(()=>t.spreadsheet())),kn(t,o)}),s=[...o?[...pS(t.spreadsheet()),...t.lostLog(),...NS(t)]:[],...XF(t,n,r)];s.length&&e?.toast(s.map(v).join(`\n`),Wt,30),ur(t,()=>o)}
catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?e?.toast(v(t.problem),Wt,30):e&&qF(e):qr("onOpen",t)}}function qF(e){let t=Id(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":
"workbook.memoryLost";e.toast(v({key:n}),Wt,30)}function XF(e,t,n){let o=ER(e),r=e.settings().lettersOn;return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?aS(e,e.remembered().post??Zn,
t,n):[]]}function YF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function TT(e,t){if(wT(e))return RT(e,t);let n;try{let o=ja();if(
o==="")return JSON.stringify(w({key:"who.nobody"}));let r=n=new $t({who:Oi(o)}),s=cT(r,new Hn(()=>r.spreadsheet()),e,t);return e!=="checkGoogle"&&ur(r),JSON.stringify(s)}catch(o){let r=Xr(o);
return n?.letGo(),r.key!=="workbook.unexpected"||!n||!YF(n)?JSON.stringify(w(r)):(Ri(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(w({key:"workbook.protected"})))}}function JF(e){OT(e)}
function QF(e){e?.range&&e.source&&Gv(e)}function eU(e){return e?.parameter?ST(e):void 0}function tU(e,t){return TT(e,t)}function nU(e){Wv(e)}function oU(){wS()}function rU(){kS()}return DT(sU);})();
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
