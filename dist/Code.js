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
"use strict";var App=(()=>{var sT=Object.create;var Oi=Object.defineProperty;var iT=Object.getOwnPropertyDescriptor;var aT=Object.getOwnPropertyNames;var cT=Object.getPrototypeOf,uT=
Object.prototype.hasOwnProperty;var dT=(e,t,n)=>t in e?Oi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var lT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},pT=(e,t)=>{for(var n in t)Oi(e,n,{get:t[n],enumerable:!0})},jh=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of aT(t))!uT.call(e,r)&&r!==n&&Oi(e,r,{get:(
)=>t[r],enumerable:!(o=iT(t,r))||o.enumerable});return e};var mT=(e,t,n)=>(n=e!=null?sT(cT(e)):{},jh(t||!e||!e.__esModule?Oi(n,"default",{value:e,enumerable:!0}):n,e)),hT=e=>jh(Oi({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>dT(e,typeof t!="symbol"?t+"":t,n);var AS=lT((Gm,Hm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Hm=="object"&&typeof Gm<"u"?
Hm.exports=t():e.Papa=t()})(Gm,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(g){
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
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(L.target.result)},this._chunkError=function(){this._sendError(f.error)}}function l(g){var f;c.call(this,g=g||{}),this.stream=
function(x){return f=x,this._nextChunk()},this._nextChunk=function(){var x,O;if(!this._finished)return x=this._config.chunkSize,f=x?(O=f.substring(0,x),f.substring(x)):(O=f,""),this._finished=!f,
this.parseChunk(O)}}function p(g){c.call(this,g=g||{});var f=[],x=!0,O=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(L){this._input=L,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){O&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):x=!0},
this._streamData=T(function(L){try{f.push(typeof L=="string"?L:L.toString(this._config.encoding)),x&&(x=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(W){this._streamError(W)}},this),
this._streamError=T(function(L){this._streamCleanUp(),this._sendError(L)},this),this._streamEnd=T(function(){this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=T(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(g){var f,x,O,L,W=Math.pow(
2,53),De=-W,ot=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,it=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,je=0,B=0,$t=!1,Z=!1,te=[],z={data:[],errors:[],meta:{}};function lt(se){return g.skipEmptyLines==="greedy"?se.join("").trim()==="":se.length===1&&se[0].length===0}function $e(){if(z&&O&&(sn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),O=!1),g.skipEmptyLines&&(z.data=z.data.filter(function(Le){return!lt(Le)})),We(
)){let Le=function(wt){te.push(wt)};var Y=Le;if(z)if(Array.isArray(z.data[0])){for(var se=0;We()&&se< z.data.length;se++)z.data[se].forEach(Le);z.data.splice(0,1)}else z.data.forEach(Le)}function ne(
Le,wt){for(var Ue=g.header?{}:[],ie=0;ie< Le.length;ie++){var q=ie,kt=Le[ie],kt=((ue,Ae)=>(at=>(g.dynamicTypingFunction&&g.dynamicTyping[at]===void 0&&(g.dynamicTyping[at]=g.dynamicTypingFunction(
at)),(g.dynamicTyping[at]||g.dynamicTyping)===!0))(ue)?Ae==="true"||Ae==="TRUE"||Ae!=="false"&&Ae!=="FALSE"&&((at=>{if(ot.test(at)&&(at=parseFloat(at),De< at&&at< W))return 1})(Ae)?parseFloat(Ae):
it.test(Ae)?new Date(Ae):Ae===""?null:Ae):Ae)(q=g.header?ie>=te.length?"__parsed_extra":te[ie]:q,kt=g.transform?g.transform(kt,q):kt);q==="__parsed_extra"?(Ue[q]=Ue[q]||[],Ue[q].push(kt)):Ue[q]=kt}
return g.header&&(ie>te.length?sn("FieldMismatch","TooManyFields","Too many fields: expected "+te.length+" fields but parsed "+ie,B+wt):ie< te.length&&sn("FieldMismatch","TooFewFields",
"Too few fields: expected "+te.length+" fields but parsed "+ie,B+wt)),Ue}var Fe;z&&(g.header||g.dynamicTyping||g.transform)&&(Fe=1,!z.data.length||Array.isArray(z.data[0])?(z.data=z.data.map(ne),Fe=
z.data.length):z.data=ne(z.data,0),g.header&&z.meta&&(z.meta.fields=te),B+=Fe)}function We(){return g.header&&te.length===0}function sn(se,ne,Fe,Y){se={type:se,code:ne,message:Fe},Y!==void 0&&(se.row=
Y),z.errors.push(se)}C(g.step)&&(L=g.step,g.step=function(se){z=se,We()?$e():($e(),z.data.length!==0&&(je+=se.data.length,g.preview&&je>g.preview?x.abort():(z.data=z.data[0],L(z,U))))}),this.parse=
function(se,ne,Fe){var Y=g.quoteChar||'"',Y=(g.newline||(g.newline=this.guessLineEndings(se,Y)),O=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(se),z.meta.delimiter=g.delimiter):((Y=((Le,wt,
Ue,ie,q)=>{var kt,ue,Ae,at;q=q||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var rs=0;rs< q.length;rs++){for(var kn,Si=q[rs],pt=0,xn=0,ct=0,Ft=(Ae=void 0,new y({comments:ie,delimiter:Si,newline:
wt,preview:10}).parse(Le)),Wn=0;Wn< Ft.data.length;Wn++)Ue&&lt(Ft.data[Wn])?ct++:(kn=Ft.data[Wn].length,xn+=kn,Ae===void 0?Ae=kn:0< kn&&(pt+=Math.abs(kn-Ae),Ae=kn));0< Ft.data.length&&(
xn/=Ft.data.length-ct),1.99< xn&&(ue===void 0||pt< ue||pt===ue&&at< xn)&&(ue=pt,kt=Si,at=xn)}return{successful:!!(g.delimiter=kt),bestDelimiter:kt}})(se,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=Y.bestDelimiter:(O=!0,g.delimiter=i.DefaultDelimiter),z.meta.delimiter=g.delimiter),R(g));return Y.header=We(),g.preview&&g.header&&Y.preview++,f=se,x=
new y(Y),z=x.parse(f,ne,Fe),$e(),$t?{meta:{paused:!0}}:z||{meta:{paused:!1}}},this.paused=function(){return $t},this.pause=function(){$t=!0,x.abort(),f=C(g.chunk)?"":f.substring(x.getCharIndex())},
this.resume=function(){U.streamer._halted?($t=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,x.abort(),z.meta.aborted=!0,C(
g.complete)&&g.complete(z),f=""},this.guessLineEndings=function(Le,Y){Le=Le.substring(0,1048576);var Y=new RegExp(h(Y)+"([^]*?)"+h(Y),"gm"),Fe=(Le=Le.replace(Y,"")).split("\r"),Y=Le.split(`\n`),Le=
1< Y.length&&Y[0].length< Fe[0].length;if(Fe.length===1||Le)return`\n`;for(var wt=0,Ue=0;Ue< Fe.length;Ue++)Fe[Ue][0]===`\n`&&wt++;return wt>=Fe.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(g){var f=(g=g||{}).delimiter,x=g.newline,O=g.comments,L=g.step,W=g.preview,De=g.fastMode,ot=null,it=!1,U=g.quoteChar==null?'"':g.quoteChar,je=U;if(
g.escapeChar!==void 0&&(je=g.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),O===f)throw new Error("Comment character same as delimiter");O===!0?O="#":(typeof O!="string"||
-1< i.BAD_DELIMITERS.indexOf(O))&&(O=!1),x!==`\n`&&x!=="\r"&&x!==`\r\n`&&(x=`\n`);var B=0,$t=!1;this.parse=function(Z,te,z){if(typeof Z!="string")throw new Error("Input must be a string");var lt=
Z.length,$e=f.length,We=x.length,sn=O.length,se=C(L),ne=[],Fe=[],Y=[],Le=B=0;if(!Z)return pt();if(De||De!==!1&&Z.indexOf(U)===-1){for(var wt=Z.split(x),Ue=0;Ue< wt.length;Ue++){if(Y=wt[Ue],
B+=Y.length,Ue!==wt.length-1)B+=x.length;else if(z)return pt();if(!O||Y.substring(0,sn)!==O){if(se){if(ne=[],at(Y.split(f)),xn(),$t)return pt()}else at(Y.split(f));if(W&&W<=Ue)return ne=ne.slice(0,W),
pt(!0)}}return pt()}for(var ie=Z.indexOf(f,B),q=Z.indexOf(x,B),kt=new RegExp(h(je)+h(U),"g"),ue=Z.indexOf(U,B);;)if(Z[B]===U)for(ue=B,B++;;){if((ue=Z.indexOf(U,ue+1))===-1)return z||Fe.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:ne.length,index:B}),kn();if(ue===lt-1)return kn(Z.substring(B,ue).replace(kt,U));if(U===je&&Z[ue+1]===je)ue++;else if(U===je||
ue===0||Z[ue-1]!==je){ie!==-1&&ie< ue+1&&(ie=Z.indexOf(f,ue+1));var Ae=rs((q=q!==-1&&q< ue+1?Z.indexOf(x,ue+1):q)===-1?ie:Math.min(ie,q));if(Z.substr(ue+1+Ae,$e)===f){Y.push(Z.substring(B,ue).replace(
kt,U)),Z[B=ue+1+Ae+$e]!==U&&(ue=Z.indexOf(U,B)),ie!==-1&&ie< B&&(ie=Z.indexOf(f,B)),q!==-1&&q< B&&(q=Z.indexOf(x,B));break}if(Ae=rs(q),Z.substring(ue+1+Ae,ue+1+Ae+We)===x){if(Y.push(Z.substring(B,
ue).replace(kt,U)),Si(ue+1+Ae+We),ie!==-1&&ie< B&&(ie=Z.indexOf(f,B)),ue=Z.indexOf(U,B),se&&(xn(),$t))return pt();if(W&&ne.length>=W)return pt(!0);break}Fe.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:ne.length,index:B}),ue++}}else if(O&&Y.length===0&&Z.substring(B,B+sn)===O){if(q===-1)return pt();B=q+We,q=Z.indexOf(x,B),ie!==-1&&ie< B&&(ie=
Z.indexOf(f,B))}else if(ie!==-1&&(ie< q||q===-1))Y.push(Z.substring(B,ie)),B=ie+$e,ie=Z.indexOf(f,B);else{if(q===-1)break;if(Y.push(Z.substring(B,q)),Si(q+We),se&&(xn(),$t))return pt();if(W&&
ne.length>=W)return pt(!0)}return kn();function at(ct){ne.push(ct),Le=B}function rs(ct){var Ft=0;return Ft=ct!==-1&&(ct=Z.substring(ue+1,ct))&&ct.trim()===""?ct.length:Ft}function kn(ct){return z||(
ct===void 0&&(ct=Z.substring(B)),Y.push(ct),B=lt,at(Y),se&&xn()),pt()}function Si(ct){B=ct,at(Y),Y=[],q=Z.indexOf(x,B)}function pt(ct){if(g.header&&!te&&ne.length&&!it){var Ft=ne[0],Wn=Object.create(
null),Vd=new Set(Ft);let Kh=!1;for(let ss=0;ss< Ft.length;ss++){let vn=a(Ft[ss]);if(Wn[vn=C(g.transformHeader)?g.transformHeader(vn,ss):vn]){let Ri,Bh=Wn[vn];for(;Ri=vn+"_"+Bh,Bh++,Vd.has(Ri););
Vd.add(Ri),Ft[ss]=Ri,Wn[vn]++,Kh=!0,(ot=ot===null?{}:ot)[Ri]=vn}else Wn[vn]=1,Ft[ss]=vn;Vd.add(vn)}Kh&&console.warn("Duplicate headers found and renamed."),it=!0}return{data:ne,errors:Fe,meta:{
delimiter:f,linebreak:x,aborted:$t,truncated:!!ct,cursor:Le+(te||0),renamedHeaders:ot}}}function xn(){L(pt()),ne=[],Fe=[]}},this.abort=function(){$t=!0},this.getCharIndex=function(){return B}}
function b(g){var f=g.data,x=r[f.workerId],O=!1;if(f.error)x.userError(f.error,f.file);else if(f.results&&f.results.data){var L={abort:function(){O=!0,k(f.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:S,resume:S};if(C(x.userStep)){for(var W=0;W< f.results.data.length&&(x.userStep({data:f.results.data[W],errors:f.results.errors,meta:f.results.meta},L),!O);W++);delete f.results}else C(
x.userChunk)&&(x.userChunk(f.results,L,f.file),delete f.results)}f.finished&&!O&&k(f.workerId,f.results)}function k(g,f){var x=r[g];C(x.userComplete)&&x.userComplete(f),x.terminate(),delete r[g]}
function S(){throw new Error("Not implemented.")}function R(g){if(typeof g!="object"||g===null)return g;var f,x=Array.isArray(g)?[]:{};for(f in g)x[f]=R(g[f]);return x}function T(g,f){return function(
){g.apply(f,arguments)}}function C(g){return typeof g=="function"}return i.parse=function(g,f){var x=(f=f||{}).dynamicTyping||!1;if(C(x)&&(f.dynamicTypingFunction=x,x={}),f.dynamicTyping=x,
f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var x=parseInt(f.downloadTimeout);if(isNaN(x))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=x}if(!f.worker||!i.WORKERS_SUPPORTED)return x=null,i.NODE_STREAM_INPUT,typeof g=="string"?(g=a(
g),x=new(f.download?u:l)(f)):g.readable===!0&&C(g.read)&&C(g.on)?x=new p(f):(t.File&&g instanceof File||g instanceof Object)&&(x=new d(f)),x.stream(g);(x=(()=>{var O;return!!i.WORKERS_SUPPORTED&&(O=((
)=>{var L=t.URL||t.webkitURL||null,W=e.toString();return i.BLOB_URL||(i.BLOB_URL=L.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",W,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=b,O.id=s++,r[O.id]=O)})()).userStep=f.step,x.userChunk=f.chunk,x.userComplete=f.complete,x.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,x.postMessage({input:g,config:f,workerId:x.id})},i.unparse=function(g,f){var x=!1,O=!0,L=",",W=`\r\n`,De='"',ot=
De+De,it=!1,U=null,je=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(te){return f.delimiter.indexOf(te)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(x=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(it=f.skipEmptyLines),
typeof f.newline=="string"&&(W=f.newline),typeof f.quoteChar=="string"&&(De=f.quoteChar,ot=De+De),typeof f.header=="boolean"&&(O=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(ot=f.escapeChar+De),f.escapeFormulae instanceof RegExp?je=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(je=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(De),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return $t(U,g,it);if(
Array.isArray(g[0]))return $t(null,g,it);if(typeof g[0]=="object")return $t(U||Object.keys(g[0]),g,it)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||U),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),$t(g.fields||[],g.data||[],it);throw new Error("Unable to serialize unrecognized input");function $t(te,z,lt){var $e="",We=(typeof te=="string"&&(
te=JSON.parse(te)),typeof z=="string"&&(z=JSON.parse(z)),Array.isArray(te)&&0< te.length),sn=!Array.isArray(z[0]);if(We&&O){for(var se=0;se< te.length;se++)0< se&&($e+=L),$e+=Z(te[se],se);
0< z.length&&($e+=W)}for(var ne=0;ne< z.length;ne++){var Fe=(We?te:z[ne]).length,Y=!1,Le=We?Object.keys(z[ne]).length===0:z[ne].length===0;if(lt&&!We&&(Y=lt==="greedy"?z[ne].join("").trim()==="":z[
ne].length===1&&(z[ne][0]==null||z[ne][0].length===0)),lt==="greedy"&&We){for(var wt=[],Ue=0;Ue< Fe;Ue++){var ie=sn?te[Ue]:Ue;wt.push(z[ne][ie])}Y=wt.join("").trim()===""}if(!Y){for(var q=0;q< Fe;
q++){0< q&&!Le&&($e+=L);var kt=We&&sn?te[q]:q;$e+=Z(z[ne][kt],q)}ne< z.length-1&&(!lt||0< Fe&&!Le)&&($e+=W)}}return $e}function Z(te,z){var lt,$e,We;return te==null?"":te.constructor===Date?isNaN(
te.getTime())?"":te.toISOString():(We=!1,lt=te.toString(),je&&typeof te!="number"&&typeof te!="bigint"&&typeof te!="boolean"&&je.test(lt)&&(te=lt="'"+lt,We=!0),$e=lt.replace(B,ot),(We=We||x===!0||
typeof x=="function"&&x(te,z)||Array.isArray(x)&&x[z]||((sn,se)=>{for(var ne=0;ne< se.length;ne++)if(-1< sn.indexOf(se[ne]))return!0;return!1})($e,i.BAD_DELIMITERS)||-1<$e.indexOf(L)||-1< lt.indexOf(
De)||$e.charAt(0)===" "||$e.charAt($e.length-1)===" ")?De+$e+De:$e)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=y,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=l,i.ReadableStreamStreamer=p,o&&(t.onmessage=function(g){g=g.data,i.WORKER_ID===void 0&&g&&(i.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=i.parse(g.input,g.config))&&t.postMessage({workerId:i.WORKER_ID,results:g,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,i})});var kF={};pT(kF,{doGet:()=>gF,onEdit:()=>hF,onOpen:()=>mF,openPage:()=>Xv,rpc:()=>fF,sendDailyLetters:()=>yF,setUp:()=>wF,showMissingFirst:()=>bF});var qd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",gT="\\u00AD",fT=new RegExp(`[${qd}${gT}]`,"g"),is=e=>e.replace(fT,"");var yT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",bT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",wT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,kT="âáàåãäêéèúüë_ùøûõï",xT=[0,1,0,9,3,35],vT="ôöñíìæóòî",ST="ơưđíìỉĩịỵ",RT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Zh=/[A-Za-z\xA1-\u1EF9]+/g,OT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Gh=/[^\0-\x7F]/,Hh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,TT=/[a-z]Ã|Ã.[a-z]/,CT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",$T=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",LT="o?a|u?ê|i|u?y",AT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",_T=new RegExp(
`^(?:${CT})?(?:(?:${$T})(?:ng|[cmnpt])|(?:${LT})[cn]h|${AT})$`),PT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",ET="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",MT="^[^1]*(?:[cpt]|ch)$",NT=new RegExp(
`${PT}|(?:${ET})[12]|${MT}`);function DT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return _T.test(n.replace(/[12]/,""))&&!NT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Wh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Vh(e){let t=Wh(e);return e.replace(Zh,n=>{let o=n.replace(/[^A-Za-z]/g,r=>bT[yT.indexOf(r)]||r);return t||Wh(n)?o.toUpperCase():o})}function qh(
e){return e.replace(wT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=kT.indexOf(o.charAt(1)),i=xT[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(ST[vT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function Xh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+RT.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=Ti(n),s=Hh.test(e);return s&&t===e||(s||
TT.test(e))&&o&&!r?n:void 0}function Ti(e,t=String){let n=(e.match(Zh)||[]).filter(r=>r.length>1&&Gh.test(r)),o=n.filter(r=>DT(t(r))).length;return{good:o,bad:n.length-o}}var Yh={tcvn3:Vh,vni:qh,
mojibake:Xh};function xo(e){if(!Gh.test(e))return;let t=e.normalize("NFC");if(OT.test(t))return"unicode";if(Hh.test(t)||Xh(t)!==void 0)return"mojibake";let n=Ti(t);if(n.bad===0)return;let o=Ti(t,Vh),
r=Ti(t,qh),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function pr(e){let t=xo(e),n=t&&t!=="unicode"?Yh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Jh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${xo(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:Yh[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=pr(c),l=!d&&o&&xo(c)===void 0&&Ti(c,o).bad===0,p=d?d.text:l?o(c):c;return p!==c&&r.push({row:a,column:u,
before:c,after:p}),p}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var IT="\\0-\\x08\\x0E-\\x1F\\x7F",zT=new RegExp(`[${qd}${IT}]`,"g"),FT=/[\x80-\x9F\xAD]/g,UT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,KT=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(zT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=xo(t);if(o&&o!=="unicode"&&xo(n)===o)return n}return t.replace(FT,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(UT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function tg(e,t){return K(e)===K(t)}var Qh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function eg(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Qh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Qh.indexOf(a):u,l=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?KT.indexOf(l.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function qt(e,t){let n=eg(e),o=eg(t);return n< o?-1:n>o?1:0}function ng(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function Ja(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var Qa=e=>e.slice(0,1).toLowerCase()+e.slice(1);var rg=864e5,ec=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),og=e=>String(e).padStart(2,"0"),J=(e,t)=>new Date(ec(e)+t*rg).toISOString(
).slice(0,10);function nc(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var qe=(e,t)=>Math.round((ec(t)-ec(e))/rg),Ci=e=>new Date(ec(e)).getUTCDay(),H=e=>e.slice(0,10),as=e=>new Date(
e+7*36e5).toISOString().slice(0,19),oc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,M=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${M(e)} ${e.slice(11,16)}`:"",
BT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],mt=e=>`${M(e)} (${BT[Ci(e)]})`,Xd=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${og(t)}-${og(n)}`:void 0},sg=200,jT=4e3,Sn="(\\d{1,2})",rc="(\\d{4}|\\d{2})",tc="(?: ?[-/.\\\\] ?| )",WT=`${Sn}${tc}${Sn}${tc}${rc}`,ZT=
`(\\d{4})${tc}${Sn}${tc}${Sn}`,GT=`${Sn} ?thang ?${Sn}(?: ?[,/.-] ?| ?nam ?| )${rc}`,ig=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],ag=`(${ig.join("|")})[a-z]{0,6}\\.?`,
HT=`${Sn}(?:st|nd|rd|th)?[ -]${ag}[ ,-]{1,2}${rc}`,VT=`${ag} ${Sn}(?:st|nd|rd|th)?,? ${rc}`,qT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",XT=`(?:${[WT,ZT,GT,HT,VT].join("|")})${qT}(?![a-z\\d]|[/.\\\\]\\d)`,cg=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",YT="ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:duoc )?gia han|han|chot|cuoi|luc|vao|sang|trua|chieu",JT=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",QT=`(?:${YT}|${JT}|${cg})(?![a-z])`,eC=new RegExp(
`^[ ,.:;()-]*(?:${QT}[ ,.:;()-]*){0,8}$`),tC=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,nC="mot hai ba tu nam sau bay tam chin muoi".split(" "),oC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,rC=e=>e.split(" ").reduce((t,n)=>t+nC.indexOf(n)+1,0),Yd=e=>G(is(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(oC,(t,n)=>`thang ${rC(n)}`).trim();function ug(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${XT}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,l,p,m,h,y,b,k,S,R,T]=o,C=c??u??h??k??T??"",g=a??d??m,f=b??S??"",x=o.index+s.length,O=Xd(C.length===2?
2e3+ +C:+C,g===void 0?ig.indexOf(f)+1:+g,+(i??l??p??y??R??""));t.push({day:O,from:x,to:x+r.length-s.length})}return t}function we(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Xd(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>sg)return;let t=Yd(e),[n,o]=ug(t);if(!n||o||!eC.test(t.slice(0,n.from)))return;let r=t.slice(n.to);return/\d/.test(r.replace(new RegExp(cg,"g")," ").replace(
/\b(?:thu |t)[2-7]\b/g," "))||tC.test(r)?void 0:n.day}function cs(e){let t=Yd(e.slice(0,sg));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:we(t.replace(/^truoc\b/,""))}var dg=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",sC="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",iC=new RegExp(`(?:^|[^a-z\\d/.-])${Sn}(?: ?[/.-] ?${Sn})? ?(?:${dg}) ?$`),aC=new RegExp(
`^[ ()]*(?:${dg})[ ()]*(?:(?:${sC}),? *)?$`);function lg(e,t){if(e.length>jT)return;let n=Yd(e),o=new Set,r=0,s;for(let{day:i,from:a,to:c}of ug(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,l=
iC.exec(u);if(l&&/\d/.test(u)){if(d=Xd(+i.slice(0,4),l[2]?+l[2]:+i.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,l.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&aC.test(u))d=s;else if(
/\b(?:den|toi)\b/.test(u))return}let p=qe(d,i)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)o.add(J(d,m));s=d===i?i:void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}
var pg="Nếu vẫn báo, gọi cán bộ phụ trách.",mg={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
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
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${pg}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${pg}`},"account.more":
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
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Rn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Jd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",hg="Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",$i="Mở thử một lần.",gg={
"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Rn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},
"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:
"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Rn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${hg}`,letter:{todo:`${Rn} ${hg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Rn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Rn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Rn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Rn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Rn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Rn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Jd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Rn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Jd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Jd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:$i},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:$i},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:$i},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:$i},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:$i},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Qd=
"ví dụ hoa.nguyen@gmail.com",sc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",fg={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Qd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Qd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Qd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var yg=({label:e,example:t})=>`Ghi đầy đủ ${Qa(e)}, ví dụ: ${t}.`,bg={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:yg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:yg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var wg=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",kg="Ghi số di động hoặc số cố định của người quản trị.",ic="Xem lại số.",xg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${wg}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${wg}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:kg},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:kg},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:ic},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:ic},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:ic},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:ic},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Xt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var cC=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function ac(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Xt(n,cC.get(t)):n]))}var cc=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),vg=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Qa(e.letter?.todo??e.todo)}`.trim(),uc=(e,t)=>typeof e=="function"?e(t):e;var el={...gg,...xg,...fg,...bg,...mg},vo=({key:e,with:t})=>cc(uc(el[e],ac(t)));var uC=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),XF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),dC=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],lC=1<< dC.length,YF=lC<<1;
function tl(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=G(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=
uC.get(i);return a===void 0?i:a}).join(" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var pC=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],mC=new RegExp(` (?:${pC.join("|")})(?= )`,"g"),nl=/^(?:huien|thi xa|thanh pho) /;function Sg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${tl(i,
t).join(" ")} `.replace(mC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=
/ tinh ([a-z ]{2,30})$/.exec(tl(i.name,t).join(" "));n.set(a,c),s(c,a),nl.test(c)&&s(c.replace(nl,""),a),u&&s(u[1],"")}return{coreOf:r,own:n,units:o}}function Rg(e,{coreOf:t,own:n,units:o}){let r=
e.unit.trim(),s=n.get(r),i=t(D(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!nl.test(i)&&` ${s} `.includes(` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function mr(e,t){
let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(o=>o.length>1)}var Li=e=>[...new Set(e.map(t=>t.unit.trim()))];var dc={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},ol=(e="")=>G(D(e));function rl(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===dc.key,n=e.phone===dc.phone,o=e.email===dc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(
s=>ol(e[s])===ol(dc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}var Og=e=>e.length>2||Li(e).length>1,lc={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=
Rg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>mr(e,t=>t.key).filter(t=>Li(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>mr(e,
t=>t.key).flatMap(t=>mr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>mr(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${ol(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>mr(e,t=>t.phone).filter(Og).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>mr(
e,t=>t.email).filter(Og).map(t=>({rows:t}))}};var Tg=Object.fromEntries(Object.entries(lc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Cg={"workbook.notSetUp":{what:
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
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${sc(e.text)}`}),"setting.page":e=>({what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var hC=3;function gC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){
return[...n.length>hC?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Xt(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var $g={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${sc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>gC(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Xt(t)}`),...e.more?[
`và còn ${e.more} đơn vị. Đơn vị chưa rõ thì hỏi ${e.ask}.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.nothing":"(trống)","roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:
"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},
"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Lg={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Ag={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var _g={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Pg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Eg={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Mg={"round.day":
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
"round.inTime":e=>`Tính theo lần nộp đầu, kể cả đơn vị đang phải sửa: ${e.onTime} đúng hạn, ${e.late} châm chước hoặc trễ hạn.`,"form.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,
"form.confirmReturned":{what:"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:
"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var Ng=["Thẻ","Dòng","Cột","Nội dung"],Dg={
"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:
"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:
`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var Ig={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var fC={...el,...Tg,...Cg,
...$g,...Lg,...Ag,..._g,...Pg,...Eg,...Ig,...Mg,...Dg},zg=e=>uc(fC[e.key],ac(e.with)),v=e=>cc(zg(e)),Fg=e=>vg(zg(e)),us=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),On=e=>({ok:!0,value:e}),an=(...e)=>({ok:!1,
problems:e});var N={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Oe={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ze={same:"Vẫn đúng",
changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},ee={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ke={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},Tn={form:
"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},ds={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},hr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:
"Rút đồng ý",erase:"Xóa"},So={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},xt={yes:"Có",no:"Không"},_={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ke={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},pc=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...o}),Yt=(e,t,n,o,r,s={})=>({...pc(e,t,n,s),faultBit:o,report:r}),ht=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...o}),vt=(e,t,n,o={})=>({...ht(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),ls=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
mc=e=>ls(e,t=>"checked"in t),Zn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var hc={reader:"public"},Re={unit:pc("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:ht("Đơn vị",240,"Tên đơn vị theo mã.",hc),kind:Yt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...hc,choices:
Object.values(N)}),accountName:Yt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Yt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{
autocomplete:"off"}},hc),address:Yt("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},hc),name:Yt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Yt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Yt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Yt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Yt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Yt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Yt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:pc("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:vt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:vt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:vt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:vt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:vt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:vt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ht("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ht("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ht("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ht("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ht("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ze),since:4}),consent:ht("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ht(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Oe)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ai=Re,de=ls(Ai,e=>"report"in e),_i=de.filter(e=>Re[
e].report.group==="manager"),gr=de.filter(e=>["manager","second"].includes(Re[e].report.group)),fr=ls(Ai,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ai[e].faultBit})),cn=ls(Ai,({writer:e}
)=>e==="unit"),Gn=mc(Re),Ug=ls(Ai,({writer:e})=>e!=="staff"),Lt=e=>Re[e].heading;var ft={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:A("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[xt.yes,xt.no]}),status:vt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:vt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:vt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:vt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:vt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:vt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:vt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:vt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(ee),since:4}),
mergedInto:A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},gt=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Pi={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ke)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:gt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:gt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:gt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:gt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:gt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:gt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:gt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:gt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:gt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:gt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:gt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:gt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:gt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:gt("Mới","Số dòng đơn vị khai mới."),stopped:gt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:gt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},yC={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:gt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},bC={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},wC={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(ds)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},kC={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(hr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},xC={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(So)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},vC={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Ei={at:ht("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ht("Ai",210,"Người làm."),what:ht("Việc",
240,"Việc đã làm."),unit:ht("Đơn vị",90,"Mã đơn vị."),rowId:ht("Mã dòng",130,"Mã dòng."),columns:ht("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:
"Đơn vị",color:"#1a73e8",columns:ft,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:Re,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Pi,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:yC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:bC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:wC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:kC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:xC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:vC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Ei,frozenColumns:0}},yr=mc(ft);var rt=e=>Pi[e].heading;var SC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function RC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Kg(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||SC.test(t)?On(t):an(RC(t))}var gc="script.google.com";var OC="[-–—_.,/0 ]*",TC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",CC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết).*)?",$C="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",LC=new RegExp(`^(?:${OC}|${TC}|${CC}|${$C})$`,"iu"),AC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Ro(e){return LC.test(e)?"NOTHING":AC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Mi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),jg=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),sl=[...Mi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...jg],_C=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Wg=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],PC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Bg=`\\s"'“”‘’<>()[\\]{},;:!?*`,Zg=new RegExp(`^[${Bg}-]+|[${Bg}.…-]+$`,"g"),EC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Gg(e){let t=Wg.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=sl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||_C.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Mi.includes(n),a=i?n:Mi.find(d=>Ja(n,d));if(!a)return jg.find(d=>Ja(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&sl.includes(u)?u:`${a}.com`}var fc=e=>PC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function yc(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Gg(o(t.slice(n+1)))}`;return fc(r)?r:void 0}function MC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&fc(n)?n:yc(e)}var Hn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function NC(e){let t=G(e).replace(/\s/g,""),n=sl.find(
r=>t.endsWith(r)&&(Mi.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&yc(`${t.slice(0,-n.length)}@${n}`);return o?Hn("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?Hn("NAME_IN_EMAIL"):
Hn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var DC=/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function IC(e){let t=s=>s.find(i=>i.includes("@")),n=t(
e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),r=G(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(Zg,
"").replace(DC,""),around:r!==""}}var Hg=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@").replace(
/\?(?:subject|cc|bcc|body)=\S*/gi,"");function bc(e){let t=Hg(D(e)),n=Ro(t.slice(0,1e3));if(n==="NOTHING")return Hn("EMPTY");if(t.length>1e3)return Hn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(
n==="ADDRESS")return Hn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Hn("PHONE_IN_EMAIL"):NC(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Zg,"")).filter(m=>m.includes(
"@")),r=o.filter((m,h)=>o.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return Hn("MULTIPLE",void 0,r.filter(fc));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:IC(
t),a=EC.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!fc(s))return Hn(c,c==="SPACES"?MC(s):yc(s));let u=s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),l=d.toLowerCase(),p=yc(l);return{ok:!0,
email:d,key:l,suggest:p===l?void 0:p,notes:i?["TEXT_AROUND"]:[]}}function Te(e){let t=D(e).toLowerCase(),n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:
`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var zC=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,FC=/"[^"@]{0,200}"\s*(?=<)/g,UC=200,KC=/^\s*(?:\d{1,2}[.)]|[•·●▪◦*+])\s+/,
BC=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,jC=/^(?:\d{1,2}[.)]|b?cc:?|[•·●▪◦*+-])$/i,WC=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf("@")?e.replace(/></g,"> <").split(/\s+|[–—]/).filter(
n=>!jC.test(n)):[(t<0?e:e.replace(BC," ")).replace(KC,"")]},ZC=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function _e(e){let t={emails:[],bad:[]},n=new Set,o=Hg(is(e.slice(0,
2e4))).replace(FC,""),r=[];for(let s of o.split(zC).flatMap(WC).slice(0,UC)){let i=bc(s),a=!i.ok&&ZC(s,i.suggest)?bc(i.suggest):i;if(a.ok){if(a.suggest&&GC(a.key)){t.bad.push({text:D(s),reason:"TYPO",
suggest:a.suggest});continue}n.has(Te(a.key))||t.emails.push(a.email),n.add(Te(a.key))}else a.reason==="NAME_IN_EMAIL"||a.reason==="PHONE_IN_EMAIL"?r.push({text:D(s),reason:a.reason}):
a.reason!=="EMPTY"&&t.bad.push({text:D(s),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function GC(e){let t=e.slice(e.indexOf("@")+1),n=Gg(t);
return n!==t&&(Wg.some(([o])=>o.test(t))||Mi.includes(n.split(".")[0]))}var HC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,VC=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,wc=e=>{let t=e.replace(VC,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},qC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function Vg(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(HC)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=wc(r.slice(i,u)),l=c+1< s.length?"":
wc(r.slice(u+a.length));i=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||l||qC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(s.length||!wc(r))&&(/^\s*\|/.test(r)||n.push({
name:wc(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function qg(e,t){try{return e.read(t)}catch{return an({key:"setting.unreadable",with:{label:
e.label}})}}var XC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,YC=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,JC=200,QC=e=>e.replace(XC,"").replace(YC,""),Xg=e=>e.slice(0,JC).normalize("NFKC"),At=e=>K(QC(D(Xg(e)))),
j=e=>K(D(Xg(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Cn(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=e$(e,t));let s=At(r);return n.exact.get(s)??n.near.get(G(
s))}}function e$(e,t){let n=new Map(e.map(r=>[At(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>G(At(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var ps={[
N.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[
N.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa",
"ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[ee.active]:["hoạt động","còn hoạt động"],[ee.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[
ee.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Oe.passed]:["ok","đã đạt","đạt yêu cầu"],[Oe.returned]:["đã trả lại","trả về"]},Jg={[xt.yes]:["x","true","1",
"yes","có ạ","v","✓","✔"],[xt.no]:["false","0","no","ko","k","không ạ"]},yt=Cn(Object.values(N),ps),Vn=Cn(Object.values(ye),ps),Qg=Cn(Object.values(Ke),ps),Ni=Cn(Object.values(Oe),ps),$n=Cn(
Object.values(ee),ps),Oo=Cn(Object.values(xt),Jg),Yg=new Map;function t$(e){let t=e.join(`\n`),n=Yg.get(t)??Cn(e,e[0]===xt.yes?Jg:ps);return Yg.set(t,n),n}function ef({choices:e},t){return!e||t===""||
e.includes(t)?t:t$(e)(t)??t}function kc(e){let t=Oo(e);return t===void 0?e.trim()?void 0:!1:t===xt.yes}var n$=50,To=e=>_e(e.join(`\n`)).emails.slice(0,n$),xc=e=>({email:e,emails:To([e])});var Co=(e,t,
n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?an({key:"letter.setting",with:{label:e,text:s.trim(),want:o}}):On(i)}}),tf="Có",o$="Không",il=(e,t,n)=>Co(e,t,n,
"Có hoặc Không",kc),ms=(e,t,n,o,r,s=r$)=>Co(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);return a!==void 0&&a>=o&&a<=r?a:void 0}),r$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function s$(e){let[,t]=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e))??[];return t===void 0?void 0:+t}function i$(e){let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):void 0}var rf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),a$=
["cn","hai","ba","tu","nam","sau","bay"],c$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function u$(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:a$.indexOf(t);return n<0?void 0:n}function d$(e){if(c$.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of rf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(u$),r=o[0],s=o[o.length-1];if(r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((
r+i)%7)}return t.size?[...t].sort():void 0}var l$=61,p$=e=>lg(e,l$),nf="thứ Hai đến thứ Sáu",of="02/09/2019, 04/02/2019 - 08/02/2019",vc={lettersOn:il("Gửi thư tự động",o$,
"Bật, tắt ở mục Thư… của menu."),milestones:Co("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",i$),sendHour:ms("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,s$),sendDays:Co("Ngày gửi trong tuần",nf,"Các ngày được gửi thư.",`như ${nf}`,d$),holidays:Co("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${of}.`,`như ${of}`,p$),senderName:Co("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Co("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?To([e])[0]:""),unitCap:ms("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ms(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:il("Gửi thư cho cấp trên",tf,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:il("Gửi thư cảm ơn",tf,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:ms("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Co("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",rf)};var hs=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>On(o.trim())}),al=(e,t,n)=>({label:e,initial:t,help:n,read:o=>g$(kc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),sf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),m$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=_e(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),h$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...Vg(o,e)})});function g$(e,t){return e===void 0?an(t):On(e)}var f$=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),xe={federation:hs("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:hs("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:m$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:hs("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:al("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:h$("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:hs("Thông báo về dữ liệu cá nhân",f$,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ms("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Kg},
linkOnly:al("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị. Đổi xong, bấm “Kiểm tra toàn bộ” để khóa hoặc mở các cột sổ tự ghi."),
paperAbove:hs("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:hs("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:al("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...vc},Sc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function qn(e){let t=[],n={};for(let[o,
r]of Object.entries(xe)){let s=e[r.label],i=s===void 0?an({key:"setting.lost",with:{label:r.label}}):qg(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var cl=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],_t=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),y$={round:rt("name"),dueBefore:rt(
"dueBefore"),graceUntil:rt("graceUntil"),lettersFrom:rt("lettersFrom"),milestones:xe.milestones.label,overdueWeeks:xe.overdueWeeks.label};function cf(e,t){if(!e)return[];let n=_t(t);return cl.filter(
o=>e[o]!==n[o]).map(o=>({label:y$[o],from:af(e[o]),to:af(o==="round"?t.round?.name??"":n[o])}))}var af=e=>/^\d{4}-\d\d-\d\d$/.test(e)?M(e):e;var Ut=e=>we(e)??"";function Xe({dueBefore:e,extendedTo:t}
){let n=e?J(e,-1):"";return t&&t>n?t:n}function uf(e,t,n){let o=Xe(e);if(!o)return"";let r=t?H(t):n;return r<=o?t?ke.onTime:ke.open:e.graceUntil&&r<=e.graceUntil?ke.grace:t?ke.late:ke.overdue}
function $o(e,t){let n=Xe(e);if(!n)return"";let o=qe(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${mt(n)}, ${r}`}var df=60;function Di({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(Ci(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=df;c+=1)for(let u of a){let d=J(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function Rc(e,t,n,o){let r=Xe({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(J(r,
-c),r)})),a=o.next(J(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(lf),after:ul(J(s,1),n.overdueWeeks,o)}}var lf=(e,t)=>qe(t.day,e.day),ul=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(J(e,7*s))}));function dl(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var Oc=(e,t)=>{let n=e[e.length-1];return n&&t< J(n.day,7)?dl(e,t):void 0};
function pf(e,t,n){let o=Math.max(0,Math.min(df,Math.ceil((qe(e,t.last)+1)/7)));return[...ul(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...ul(J(t.end,1),
t.after.length||1,n,"sau-")].sort(lf)}var Pt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function St({activity:e="",mergedInto:t=""}){return(e===""?void 0:$n(e))??(t.trim(
)?ee.merged:ee.active)}var Pe=e=>St(e)===ee.active;function mf(e){try{return e()}catch{return}}function hf(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function b$(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Pe(c)&&Pe(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ie(e){let t=
b$(e),n=hf(e,p=>mf(()=>St(p)===ee.merged?t(p.mergedInto??""):void 0)),o=p=>{let m=n.end.get(p);return m&&Pe(m)?m:void 0},r=p=>{let m=mf(()=>t(p.parent));return m&&o(m)},s=e.filter(Pe),i=hf(s,r).rings,
a=p=>i.has(p)?void 0:r(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of s)d(c,a(p),p);for(let p of e)Pe(p)||d(u,o(p),p);let l=p=>c.get(
p)??[];return{named:t,today:o,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(p=>t(p.parent)!==p))}}var ll=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],gf=e=>Object.fromEntries(ll.map(t=>[t,e[t]])),w$=
e=>Object.keys(Ke).find(t=>Ke[t]===Qg(e))??"closed",k$={dueBefore:cs,graceUntil:we,lettersFrom:we};function Lo(e){let t=[],n=u=>{let d=e[u].trim(),l=d?k$[u](d):"";return l===void 0&&t.push({key:
"round.day",with:{label:rt(u),text:d},field:u}),l??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:rt("dueBefore")},field:
"dueBefore"}),o&&r&&r< o&&t.push({key:"round.graceBeforeDue",with:{grace:M(r),due:M(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:
e.document.trim(),state:w$(e.state),dueBefore:o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var br=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:Lo(t).round}]:[]);
function pl(e){let t=br(e),n=r=>r?.row,o=r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r}
)=>r.state==="open")))??n(o(t))}function gs(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var bt=({openedAt:e})=>e!=="",Tc=e=>e!==void 0&&e.state==="open"&&bt(e),Et=({round:e,
updated:t},n)=>n!==void 0&&bt(n)&&e.trim()===n.id&&t>=n.openedAt,Cc=7;var fs={report:{withoutRows:_.missing,open:[_.missing,_.fix],counted:!0},nothing:{withoutRows:"",open:[_.fix],counted:!1},ended:{
withoutRows:"",open:[],counted:!1}},x$=[];function v$({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||Ut(t))return!1;let o=H(e);return o>H(n.openedAt)&&o>=J(Xe(n),-Cc)}function $c(e,t){let n=e.map(
r=>{try{return v$(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=ys(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function ys(e){let{required:t,kind:n}=e;if(!Pe(e))return"ended";let o=Oo(
t);return o?o===xt.no?"nothing":"report":x$.find(r=>At(r.kind)===At(n))?.owes??"report"}var Lc=(e,t)=>fs[e].open.includes(t),ff=e=>`(${e("counted")}=1)`,Ii=e=>fs[e].counted;var Ge=e=>Lc(e.obligation,
e.status),zi=({status:e})=>e===_.reported||e===_.approved||e===_.none,un=({status:e})=>e===_.fix,yf=e=>Ge(e)&&!un(e),Ao=({returned:e})=>e.filter(({comment:t})=>t.trim()),S$=e=>un(e)&&
!e.faults.length&&e.returned.length>0&&!Ao(e).length,bs=e=>Ge(e)&&!S$(e),Ac=e=>Ie(e).superior;function Xn(e){let t=new Map,n=Ac(e);for(let o of e){let r=Ge(o)?n(o):void 0;if(!r)continue;let s=
r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var ws=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var _c=e=>e,Fi=12,bf=(e,t)=>e[t]?.heading??"",wf=({column:e,problem:t}
)=>kf(Re,e,t);function Pc({column:e,problem:t}){let n=bf(Re,e),o=Fg(O$(t));return n?`${n}: ${o}`:o}var Ui=({column:e,problem:t})=>kf(ft,e,t);function kf(e,t,n){let o=bf(e,t);return o?`${o}: ${v(n)}`:
v(n)}var xf=e=>[...e.slice(0,Fi).map(t=>`• ${t}`),...e.length>Fi?[`• ${v({key:"account.more",with:{count:e.length-Fi}})}`]:[]].join(`\n`),Ki=e=>xf(e.map(wf)),Ec=e=>xf(e.map(Ui)),vf=e=>e.slice(0,
Fi).map(wf).join(`\n`),Sf=(e,t)=>e.filter(n=>n.column===t).slice(0,Fi).map(({problem:n})=>v(n)).join(`\n`);function Rf(e){let t=fr.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);
return t?String(t):""}function Mc(e,t){let n=fr.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var R$=new Set(["text","value","code","parent","suggest"]);
function O$(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,R$.has(n)?"…":o]));return{...e,with:t}}var dn=({column:e})=>e===""||Re[
e].writer!=="staff",T$=new Set(["account.noUnit","account.unknownUnit","account.unitMeant","account.rowUnreadable","account.returnedNoComment"]),ml=e=>!dn(e)||T$.has(e.problem.key),Of=e=>e.filter(
ml).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",problem:{key:"desk.noReason"}}:t),Bi=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Tf=(e,
t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var _o=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",$f=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(_o(
e))?.[1]??"",wr=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Yn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Nc=e=>`${e.map(C$).filter(Boolean).join(
`\n\n`)}\n`,Cf=e=>e.map(t=>`- ${t}`).join(`\n`);function C$(e){switch(e[0]){case"list":return Cf(e[1]);case"button":return _o(e[2])&&`${e[1]}:\n${_o(e[2])}`;case"bar":return e[1].map(({label:t,count:
n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Cf(e[2].map(({name:t,phone:n,call:o})=>`${t}: ${n||hl}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var hl="chưa có số";var $$=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Dc=e=>$$.exec(e)?.[0]??wr(e.trim(),60),Lf=
e=>wr(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Mt="báo cáo tài khoản Facebook",Ln=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Jn=({department:e,federation:t}
)=>e.trim()||t.trim(),Po=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Af=({first:e})=>M(H(e));function Jt({state:{deadline:e},about:{today:t,last:n}}){let o=qe(t,n),r=mt(n);if(
o<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${mt(e.graceUntil)}.`:
`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let s=o>0?`; còn ${o} ngày`:"";return n>Xe({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${M(J(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function L$({state:e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=
qe(t,n);return r>=0?`thời hạn hết ngày ${M(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${M(o)}`:`thời hạn ${M(n)} đã qua ${-r} ngày`}var gl=({state:e,unit:t},n)=>`${[Dc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,ji=(e,t)=>gl(e,`${t}, ${L$(e)}`),Mo=e=>ji(e,un(e.unit)?`${Mt} cần sửa`:`nhắc ${Mt}`);function No({state:e,unit:t,about:{today:n}}){let o=Ao(
t).length+t.faults.length,r=Jn(e);return un(t)?`${r} đã nhận ${Mt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${Po(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${M(
n)}, ${r} chưa nhận được ${Mt} của ${t.name}. ${Po(e)} đơn vị gửi báo cáo.`}var Do=e=>un(e.unit)?Eo(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Eo(e,"báo cáo")];function Eo({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=$f(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var _f=(e,t,n)=>{let o=A$(e,t);return o.length?[["heading","Cần sửa"],["list",Yn(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},A$=(e,t)=>[...Ao(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${Jn(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Pc)];function Pf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${un(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${M(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Yn(n,t,"đơn vị khác")]]}var fl=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Ef=e=>yl("Thư này",e),yl=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${Jn(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Ic=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var Mf={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?ws(r,n,o?"sau-":""):void 0,subject:e=>ji(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Po(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Mt}.`,until:Jt,asked:()=>[],closing:e=>[["text",e.unit.status===_.missing&&Ge(e.unit)?
`Đơn vị cũng chưa ${Mt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Eo(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Nf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Ge(e)&&e.status===_.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>ji(e,`đề nghị ${Mt}`),lead:({state:e,unit:t})=>`${Po(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Jn(e)}.`,until:Jt,asked:e=>Eo(e,
"báo cáo"),small:Ln,named:()=>[]};var Df={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!bs(e)||!t?.last||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Mo,lead:No,until:Jt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Do(e)],small:Ln,named:()=>[]};var If={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>bs(e)&&n.isOver?ws(n.point,t):void 0,subject:Mo,lead:No,until:Jt,asked:Do,small:Ln,named:()=>[]};var zf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>bs(e)&&!n.isOver?ws(n.point,t):void 0,subject:Mo,lead:No,until:
Jt,asked:Do,small:Ln,named:()=>[]};var zc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Ge(e))return;
let n=Ao(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Mo,lead:No,until:Jt,asked:Do,small:Ln,named:()=>[]};var _$=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Ff=e=>`\uFEFF${e.map(t=>t.map(_$).join(
",")).join(`\r\n`)}\r\n`;var P$=[ke.grace,ke.late];function Wi(e){let t=e.filter(({isCounted:o})=>o),n=o=>t.filter(o).length;return{required:t.length,reported:n(({status:o})=>N$.includes(o)),fix:n(({
status:o})=>o===_.fix),missing:n(({status:o})=>o===_.missing),onTime:n(o=>o.timeliness===ke.onTime),late:n(o=>o.first!==""&&P$.includes(o.timeliness))}}var E$=e=>e.reduce((t,n)=>t+n,0),M$=e=>E$(e.map(
({count:t})=>Number(t)||0)),N$=[_.reported,_.approved,_.none];function Zi(e){let{required:t,onTime:n,reported:o,missing:r}=Wi(e.map(s=>({...s,isCounted:s.counted==="1"})));return{required:t,onTime:n,
reported:o,missing:r,accounts:M$(e)}}function bl(e,t){let n=Zi(e),o=Xe(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&H(i)<=o).length;return{...n,reported:s,missing:n.required-s}}
var ks=e=>new Set(e.filter(t=>St(t)===ee.dissolved).map(({code:t})=>t.trim()));function Fc(e,t,n,o){let r=p=>o.has(p.unit.trim()),s=e.filter(p=>Et(p,t)&&!r(p)).map(({answer:p})=>p),i=e.filter(p=>r(p)?
Et(p,t)?p.answer!==Ze.added:Vn(p.usage)!==ye.stopped:!1).length,a=p=>s.filter(m=>m===p).length,[c,u,d,l]=[Ze.same,Ze.changed,Ze.added,Ze.stopped].map(a);return{same:c,changed:u,added:d,stopped:l,
silent:Math.max(0,n-i-c-u-l)}}var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},kr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",Kt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var wl="đơn vị khác, xem tệp đính kèm",kl=e=>Wi(
e.map(t=>({...t,isCounted:Ii(t.obligation)}))),D$=({reported:e,fix:t,missing:n})=>[{label:_.reported,color:"#1e7d3c",count:e},{label:_.fix,color:"#6b4fbb",count:t},{label:_.missing,color:"#c5221f",
count:n}];function Uf({state:{guidance:e,units:t},about:n}){let{required:o,reported:r,missing:s,fix:i}=kl(t),a=[`${r}/${o} đơn vị đã báo cáo`,s?`${s} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[
Dc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${M(n.today)}: ${a.filter(Boolean).join(", ")}`}function xl({state:{units:e,deadline:t},about:{today:n}}){let{required:o,missing:r,fix:s}=kl(e),i=[r?
`còn ${r}/${o} đơn vị chưa ${Mt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${mt(n)}: ${i.join(", ")||`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${$o(t,n)}.`}function Kf(e,t){
let{state:n,about:o,letters:r}=e,{units:s}=n,i=kl(s),a=c=>s.filter(u=>Ii(u.obligation)&&u.status===c).length;return[["lead",xl(e)],["bar",D$(i)],["text",v({key:"round.inTime",with:i})],["text",
`Trong số đã báo cáo: ${a(_.approved)} đã duyệt, ${a(_.none)} báo không có tài khoản.`],...I$(s,o.since,t),["button","Mở sổ",n.links.book],...z$(n,t),...F$(s.filter(un),t),...U$(n,r,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function I$(e,t,n){if(
!t)return[];let o=e.filter(s=>s.first>t&&zi(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Yn(o.map(({name:s})=>s),Math.min(10,n),wl)]]}function z$({units:e,lastCall:t},n){let o=e.filter(yf),r=
new Map,s=Ac(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${wl}`:
""]]}var Bf=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Pc)],F$=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",Yn(e.map(n=>`${n.name}: ${Bf(n).slice(
0,3).join(" ")}`),Math.min(40,t),wl)]]:[];function U$(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:y,why:b}of t)o[y]=(o[y]||0)+1,/failed|unknown|sending/.test(y)&&r.push([m,h,le[y].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(le).filter(m=>o[m]).map(m=>`${o[m]} ${le[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,l&&l.script!==l.book&&v({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(Boolean).join(" ")],["list",Yn(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function jf({units:e}){let t=Ac(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>ft[n].heading),
...e.filter(n=>Ge(n)||zi(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,M(H(n.first)),M(n.extendedTo),n.phone,n.email,Bf(n).join(" | ")])]}var Wf={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=H(r),i=Oc(pf(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(Ge)?
void 0:{id:i.id,day:i.day}},subject:Uf,lead:xl,body:Kf,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:Ff(jf(e))}],named:({state:e})=>e.units.filter(t=>Ge(
t)&&t.status===_.missing)};var Gf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:zi(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>gl(e,vl(e)?`đã ghi cập nhật lúc ${Zf(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Af(e.unit)}`),lead:e=>`${Jn(e.state)} đã ${vl(e)?"ghi cập nhật":
"nhận"} ${Mt} của ${e.unit.name} lúc ${Zf(vl(e)?e.unit.byLink:e.unit.first)}: ${B$(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",K$]]:[],["text",e.unit.status===_.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Eo(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},K$=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị gọi số điện thoại dưới đây để cán bộ phụ trách đổi liên kết và sửa lại nội dung.",vl=({unit:{byLink:e="",
first:t}})=>e>t,Zf=e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${M(H(e))}`;function B$({status:e,count:t,byKind:n}){if(e===_.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[
n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var Vf={summary:Wf,digest:Mf,returned:zc,
newLink:Df,invitation:Nf,reminder:zf,overdue:If,thanks:Gf},pe=e=>Vf[e],Sl=Object.entries(Vf),Uc=Sl.map(([e])=>e),Rl=Sl.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Hf=Sl.flatMap(([e,
t])=>t.to==="unit"?[{name:e,kind:t}]:[]),qf=[...Hf.filter(({kind:e})=>e.isAboutOwnReport),...Hf.filter(({kind:e})=>!e.isAboutOwnReport)];var Xf="thu/",Ol=new Map(Uc.map(e=>[pe(e).prefix,e]));
function xs(e){let t=e.settings.testTo.length?Xf:"",n=Pt(e.round);return{write:(o,r,s)=>`${t}${pe(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):
[],s=Ol.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}var Yf=e=>`${e[0]}/`===Xf?2:1;function Tl(e){let t=e.split("/"),n=Yf(t);return Ol.has(t[n-1])&&t[n]!==void 0?Qf(t[n]):
void 0}function Jf(e,t){let n=e.split("/"),o=Yf(n);return[...n.slice(0,o),t,...n.slice(o+1)].join("/")}var Cl=e=>Qf(e.split("/")[1]??""),Qf=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function Kc(e,
t){let[n="",o,...r]=e.split("/"),s=Ol.get(n);if(!s||o!==Pt(t))return;let i=pe(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var ey=e=>({kind:t,matter:n,unit:o})=>[t,Pt(e),n,
o].filter(Boolean).join("/");function Qn(e){let t=new Map,n=new Map,o=xs(e),r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let l=o.write(i,d>1?`${a}.${d}`:a,c),p=
n.get(l)||e.register.get(l);if(!p||!Kt(p.state))return l;if(p.early||p.state==="skipped"||H(p.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(
i,a){let c=o.read(a);c&&(Kt(i.state)?pe(c.kind).to==="unit"?j$(t,c,i,e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}
function j$(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=pe(t);if(i.to!=="unit")return;let a=H(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),
r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}function ty(e,t,n){let o=new Map,r=s=>Rc(e.deadline,we(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,
after:c,last:u,end:d}=r(s),l=t>d,p={last:u,isOver:l,point:l?Oc(c,t):dl(a,t)};return o.set(s,p),p}}}var $l={key:"setting.empty",with:{label:xe.staff.label}},Gi=({testTo:e})=>e.length?To(e):void 0,Bc=
e=>Gi(e)?.length===0,ny=(e,t,n)=>e.length?{to:t??e,insteadOf:t&&e}:{why:n()},oy=(e,t)=>ny(To(e),t,()=>$l),jc=({email:e,emails:t},n)=>ny(t,n,()=>_e(e).bad.length?{key:"letter.badAddress",with:{text:e}}
:{key:"letter.noAddress"});function eo(e,t,n=Qn(e),o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=Di(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||
!a.sends(t)||Bc(s))return r;let c=ry(e,t,n,o??Xn(e.units),r);W$(c);let u=new Set;for(let d of e.units){let l=Pt(d.code);if(!(!l||u.has(l))){u.add(l);try{Z$(c,d,l)}catch(p){r.broke.push({unit:d.code,
error:p})}}}return r.letters=V$(c.drafts),n.waiting.forEach(d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function ry(e,t,n,o,r){let s=Di(e.settings);
return{state:e,today:t,calendar:s,history:n,moments:ty(e,t,s),testers:Gi(e.settings),underOf:i=>o.get(i.trim())??[],plan:r,drafts:[]}}var sy=(e,{settings:t})=>{let{setting:n}=pe(e);return n!==void 0&&
!t[n]};function iy(e,t,n,o){let r=n&&e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function ay({state:e,today:t,calendar:n,history:o,moments:r},s){let i=pe(s);if(i.to!=="staff"||
sy(s,e))return;let a=i.due({state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return iy(o,s,a,"")}function W$(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of Rl){let s=ay(e,r);s&&
(o.wanted.add(s.key),dy(e,s,oy(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function cy({state:e,history:t,moments:n},o,r,s){let i={settings:e.settings,unit:o,under:s,history:t.of(r),own:n.of(
o.extendedTo),round:n.of("")};for(let{name:a,kind:c}of qf){let u=sy(a,e)?void 0:iy(t,a,c.due(i),r);if(u)return u}}function Z$(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}=o,u=
s.of(n),d=e.underOf(t.code),l=cy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=r))return;let p=pe(l.kind);if(p.to==="unit"){if(p.counts&&G$(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}dy(e,l,jc(t,e.testers),{unit:t,last:i.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:
u?.count})}}var G$=(e,t)=>e!==void 0&&e.count>=t,H$=12;function uy(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=ry(e,t,Qn(e),Xn(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of Rl)a(ay(s,c));for(let c of e.units){let u=Pt(c.code),d=s.underOf(
c.code);for(let l=0;u&&l< H$&&a(cy(s,c,u,d),c.code);l+=1);}return i}function dy({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:p,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:p,
about:h},had:l})}var V$=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>pe(t.kind).rank-pe(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var ly=
e=>e.to.length;function xr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(pe(r.kind).to==="staff"?0:n)-o.recipients;if(ly(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=ly(r)}return o}function Io(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var q$=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],X$=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function py(e,t){if(!X$.test(e))return;let n=e.split(".");return q$.filter((o,r)=>n[
r]!==Io(t[o]))}var my="2",hy="đổi",gy=(e,t,n)=>e.of("approval",t,n),to=(e,t,n=[])=>[my,t.name,...cn.map(o=>`${o}:${n.includes(o)?hy:gy(t,o,e[o])}`)].join(".");function vr(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==my||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return cn.filter(a=>i.has(a)&&i.get(a)!==gy(n,a,t[a]))}function Wc(e,t,n){let o=vr(e,t,n);if(
typeof o=="string")return;let r=gr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(gr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${hy}`:i}).join(".");return s===e?void 0:s}function fy(e,t,n){let o=py(e,t);return o&&to(t,n,o)}function zo(e,t){let n=vr(e.approved,e,t);return typeof n=="string"?[]:n.map(
Lt)}var Zc=(e,t)=>vr(e.approved,e,t)==="unknown";function An(e,t){let n=vr(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Oe.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Oe.returned?o?"changed":"returned":"waiting"}function Gc(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),X=
(e,t={})=>({key:e.key,sentence:v(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ee=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>Ee([X(e)]);var Y$=300;
function _n(e){let t=new Map(e.map(o=>[o.code.trim(),o])),n=new Map(e.map(o=>[K(o.name),o]));return t.delete(""),n.delete(""),({parent:o})=>{let r=o.trim(),s=r?t.get(r)??n.get(K(r)):void 0;return s?{
value:s.code.trim(),label:s.name.trim()}:{value:K(r),label:r}}}function Ll(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}
return[...t.values()].sort((n,o)=>o.count-n.count).slice(0,Y$).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var yy=e=>({value:e,label:e}),Fo=e=>({parents:Ll(e.map(({parent:t})=>t)),kinds:Ll(e.map(
({kind:t})=>yy(t))),states:Ll(e.map(({state:t})=>yy(t)))}),Uo=(e,{parent:t,kind:n,state:o})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!o||e.state===o);function vs(e,t){let n=e.table("units").rows,
o=_n(n),r=$c(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:fs[r(i)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:o(s),kind:
s.kind.trim(),state:c.status}]})}var Hc=({counted:e,status:t})=>t===_.fix||e&&t===_.missing,Ss=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),Vc=({unit:e,parent:t,status:n,timeliness:o})=>({
code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function by(e){e.putOwn("units",e.table("units").rows.flatMap(
({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var J$=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,Q$=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Rs(
e){return/^[\x21-\x7e]*$/.test(e)?e:is(e).replace(J$,"").replace(Q$," ").trim()}var eL=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function wy(e,t){let n=e.charCodeAt(t);return eL.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Ko(e){let t=0,n=e.length;for(;t< n&&wy(e,t);)t++;for(;n>t&&wy(e,n-1);)n--;return e.slice(t,n)}var qc=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,no=e=>/[\p{L}\p{N}]/u.test(e);var Hi=(e,t)=>(e.exec(t)||[])[1]||"";function Sr(e){try{return decodeURIComponent(e)}catch{return e}}function Pn(e,
t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Sr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Vi=(e,t)=>Hi(
/^(\d{1,24})(?![0-9A-Za-z])/,Pn(e,t));var tL=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Os(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of tL)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var nL="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",oL="permalink|notes|events|offers",rL=new RegExp(`^(?:${nL}|${oL})$`,"i");
function ky(e){return rL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Xc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Yc=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Me(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var sL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,iL=
/\.vn$/i;function Ts(e){return/^[A-Za-z0-9.]+$/.test(e)?sL.test(e)?"USERNAME_TLD":xy(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var xy=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
vy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Yc(e,Xc+n+t,`id:${t}`):F("MISSING_ID"),Qt=e=>vy("profile",e,"profile.php?id="),oo=e=>vy("page",e,""),qi=e=>Hi(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function ro(
e,t="profile_or_page"){let n=Ko(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):oo(n);let o=Os(n)||Ts(n),r=o==="USERNAME_TLD"&&iL.test(n)?null:o;if(!r){let i=Yc(t,Xc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Me(i,"NAME_LIKE_SITE"):i}let s=qi(n);return s?oo(s):F(r)}function Jc(e){let t=Ko(e),n=/^[\w.-]+$/.test(t)?xy(t.length,t.length):"USERNAME_CHARS";
return n?F(n):Yc("group",`${Xc}groups/${t}`,`g:${t.toLowerCase()}`)}function Al(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let o=n==="share"?`${Xc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Yc("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var aL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",cL="lm?",uL="[a-z]{2}-[a-z]{2}",dL=[[new RegExp(
`^(?:(?:${aL}|${cL}|${uL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],_l=e=>/^[A-Za-z0-9.-]+$/.test(e),eu=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Cs(e){if(_l(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of dL)if(n.test(
t))return o}return Pl(e)?"lookalike":"other"}function Pl(e){let t=Sr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Qc(n,"facebook",2))}function Qc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return Qc(i,a,n-1)||Qc(i,s,n-1)||Qc(r,a,n-1)}
function Rr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),o=n.search(/[?&]|$/),r=n.slice(0,o);return{parts:lL(r),path:r,query:n.slice(o+1)}}function lL(e){let t=[];for(
let n of e.split("/")){let o=n.includes("%")?Rs(Sr(n)).replace(/[?#&][^]*$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}return t}function Xi(e,t){let[n,...o]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&Cs(n)==="facebook")return Me(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=fL.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=Os(n);return s?F(s,
pL(s,e,t)??mL(n,e.query)):Ty(n,o)}function pL(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(s=>Pn(t,s)).find(Boolean);return r===void 0?void 0:so(n(r,1))}
var so=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function mL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Vi(t,"id"):"";return n.length>8?so(Qt(n)):void 0}
var nu=(e,t)=>ky(t)?F("CONTENT_LINK",so(e)):e,hL=/^[1-9]\d{9,19}$/;function Ty(e,t){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return Ts(o)==="USERNAME_TLD"?F("USERNAME_TLD"):Me(Ty(o,t),
"AT_USERNAME")}let n=t[0]||"";return nu(e.includes("-")&&!qi(e)&&hL.test(n)?oo(n):ro(e),t)}function Sy([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Me(Qt(n||""),"MEMBER_LINK"):nu(Jc(e),[t||"",n||"",...o])}function Cy(e,t){if(e.slice(0,2).some(o=>/^pfbid\w{10}/i.test(o)))return F(
"HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return nu(t(e[n]||""),e.slice(n+1))}function gL(e){let t=e[0]||"create";return/^category$/i.test(t)?tu(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):qi(t)?tu(e,!1):Cy(e,oo)}function tu([e,...t],n){if(!e)return F("SYSTEM_PAGE");let o=qi(e);return nu(o||!n?oo(o):ro(e,"page"),
t)}function El([e="",t=""],n){return e.length!==1?Al(e,"",n):/g/i.test(e)?Al(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Ry(e,t,n){let o=Pn(t,"u");return o?Me(n(o,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function ou(e,t){return e?Me(/^\d+$/.test(e)?t(e):ro(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Oy=e=>Cy(e,Qt),fL=new Map([["profile.php",(e,t)=>Qt(Vi(t,
"id"))],["profile",Oy],["people",Oy],["groups",Sy],["group",Sy],["pages",gL],["share",e=>El(e,"share")],["pg",e=>tu(e,!0)],["p",e=>tu(e,!1)],["l.php",Ry],["flx",Ry],["messages",e=>ou(/^t$/i.test(e[
0]||"")?e[1]:void 0,Qt)]]);var Ml=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],yL=/\b(?:facebook|face|fb|fanpage)\b/,bL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Nl(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(bL)){let o=Ml.find(
r=>r.host.test(n.toLowerCase()));if(o)return o.name}return Il(t)}var Dl=e=>e.length<=300&&Ml.some(({word:t})=>t.test(G(e)));function Il(e){if(e.length>120)return;let t=G(e);return yL.test(t)?void 0:
Ml.find(({word:n})=>n.test(t))?.name}var wL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],kL=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],$y=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ly(e,{path:t,query:n}){let o=e.toLowerCase().replace(/\.$/,"");if(xL.test(o))return vL(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=wL.find(([s])=>s.test(o));for(let s of r?r[1]:kL){let i=Pn(n,s);if($y.test(i))return{address:i,counter:r!==void 0}}}var xL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function vL(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let o=Pn(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return $y.test(r)?{address:r,counter:!0}:void 0}catch{return}}var ru=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,zl=/^fb:\x2f{1,3}/i,SL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Yi(e){let t=e.slice(0,40);for(let[n,o]of SL)if(n.test(t))return o;return Hi(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!ru.test(t)&&!zl.test(t)?"SCHEME":null}function Ay(e){if(zl.test(e))return{scheme:"app",rest:e.replace(zl,""),fixed:!1};let[t=""]=ru.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var RL=3;function $s(e,t=0){if(t>RL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Sr(e):e).replace(/\\/g,"/"),o=Yi(n);if(o)return F(o);let r=Ay(n),s=
r.scheme==="app"?_L(Rr(r.rest),_y(t)):OL(r.rest,r.scheme==="web",_y(t));return r.fixed||n!==e?Me(s,"SCHEME_FIXED"):s}var _y=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?$s(t,e+n):F(
"REDIRECT_LINK");function OL(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return F(t||s||eu(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=Cs(i);
return c==="other"?TL(i,Rr(s),n):c==="lookalike"?F("LOOKALIKE_HOST",$L(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?LL(c,Rr(s),n):F("PORT")}function TL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let o=Ly(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Me(r,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",r&&so(r))}var CL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function $L(e,t,n){return CL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?so(n(`www.facebook.com${t}`,1)):
void 0}function LL(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return Xi(t,n);if(e==="content")return F("CONTENT_LINK");let i=Os(s);return i==="LOGIN_LINK"?F(i):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",so(ro(o))):s===""||i?F(i||"HOME"):e==="short"?El(t.parts,"fb.me"):AL(s,o,r)}function AL(e,t,n){return e==="t"?ou(n,Qt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):ou(t,oo)}function _L({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:Vi(t,"id"),i=Pn(t,"href")||Pn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Me(n(i,1),"DEEP_LINK");let a=s&&PL.get(o.toLowerCase());return a?Me(a(s),"DEEP_LINK"):F("DEEP_LINK")}var PL=new Map([["profile",Qt],["page",oo],[
"group",Jc]]);var EL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,ML=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,NL=
"(?:fb |facebook |page )?",DL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",IL=new RegExp(`^${NL}(?:u?id|ma so|ma)${DL} ?[:=-]? ?([1-9]\\d{9,19})$`),su=e=>e.length<=7&&EL.test(e);
function Fl(e){let t=e.split(" ");if(t.some(WL))return F("EMAIL_IN_URL");let n=t.length===1?Ko(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Me(Qt(n),"BARE_USERNAME");let o=IL.exec(G(e.slice(0,120)));
return o?Me(Qt(o[1].replace(/\D/g,"")),"BARE_USERNAME"):Il(e)!==void 0?F("OTHER_SITE"):t.length>1&&Dl(e)?zL(e):ZL(e)?F("PHONE_IN_URL"):n?Py(n):jL(e,t)}function zL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>no(r)&&!Dl(r));return n!==void 0&&o===void 0&&t.length>1?Me(Fl(n),"TEXT_AROUND"):F("NOT_URL")}function FL(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:so(Xi(Rr(e.slice(t.length)),()=>F("NOT_URL")))}function Py(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=Ts(r);
return s==="USERNAME_TLD"?F(s):Me(ro(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Me(Xi(Rr(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",FL(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!ML.test(n)&&!su(n)&&
Ts(n)!=="USERNAME_SHORT"?Me(ro(n),"BARE_USERNAME"):F("NOT_URL")}var UL="(?:(?:trang|page|nick|link|tài khoản) )?",KL="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",BL=new RegExp(
`^${UL}(?:${KL}) ?[:=-] ?(\\S+)$`,"i");function jL(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=BL.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Me(Py(Ko(r)),
"TEXT_AROUND"):F("NOT_URL")}function WL(e){let t=e.indexOf("@");return t>0?no(e.charAt(t-1))&&no(e.charAt(t+1)):e.search(qc)===0}var ZL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ey(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(qc,"@"):e}function My(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of GL(o)){let s=XL(r);s&&t.push(s),n=n||(s?s.glued:no(r))}return{found:t,around:n}}function GL(e){return Yi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var HL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,VL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,qL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function XL(e){let t=Ko(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(eA(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(HL),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?VL:qL).test(o)?{address:r,word:e,glued:no(o)}:null}var YL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",JL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",QL=new RegExp(`\\.(?:${YL}|${JL})\\.?$`,"i");function eA(e){if(ru.test(e)||Yi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||eu(o)):tA(
o.replace(/:\w*$/,""),n)}function tA(e,t){return _l(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Cs(e)!=="other"||QL.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Pl(e)}function iu(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=Rs(String(e));if(!no(t))return F("EMPTY");let n=Ey(t),{found:o,around:r}=My(n),[s,i]=o;if(!s)return Fl(n);let a=i?uA(o,n):nA(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Me(a,"SCHEME_FIXED"),r?Me(a,"TEXT_AROUND"):a}function nA(e,t){let n=$s(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return oA(e,n,o)?F("USERNAME_CHARS"):o&&sA(e,o)?
aA(t):n}function Ul({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function oA(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
su(Ul(e))&&/^[\p{L}\p{M}]/u.test(n)}var rA=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function sA(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||iA(e,t)||rA.test(t)||
/^[A-Z]/.test(t)&&su(t))return!1;let n=Ul(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var iA=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Ul(e));
function aA(e){let t=$s(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var cA=20;function uA(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>cA)return F("MULTIPLE");let r=o.map(u=>{let d=$s(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=s,c=a||$s(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Me(a,"TEXT_AROUND")}var Ji=(...e)=>e.map(t=>`(?:${t})`).join("|"),dA="[đd][./]?c",Dy="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Iy="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",lA=
"mrs?|ms",zy="(?:ng|tt)ưt",Kl=new RegExp(`^(?:${Ji(dA,Dy,Iy,lA,zy)})(?:[.:]+\\s*|\\s+)`,"i"),pA="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",cu="ông|bà|anh|chị|cô|thầy|chú",mA=
`(?:${cu}) ?(?:\\((?:${cu})\\)|/ ?(?:${cu}))`,hA="[ôb](?=\\.)",gA="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Bl=new RegExp(`^(?:${Ji("đồng chí",pA,mA,cu,hA,
gA)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Fy=new RegExp(`,\\s*(?:${Ji(Dy,Iy,zy)})\\.?$`,"i"),fA=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),uu=e=>fA.includes(e.toLowerCase());function jl(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:uu(n)?void 0:"either"}var yA="(?:trưởng|phó) (?:ban|phòng|trưởng)",bA="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",wA=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",kA="(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)",xA=new RegExp(Ji(yA,
bA,wA,kA)),du="P?(?:CT|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",vA=new RegExp(`^((?:${du})(?:[ ,]+(?:${du}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),SA=new RegExp(
`[-,;(/: ] ?(${du})\\.?\\)?$`,"u"),RA=new RegExp(`[-,;(/:] ?(?:${du})(?!\\p{L})`,"u"),Uy=e=>xA.test(e.toLowerCase())||[vA,SA,RA].some(t=>t.test(e)),OA=
"(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",TA="trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",CA=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$",Ky=new RegExp(`^(?:${Ji(OA,TA,CA)})|facebook`),$A=
/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,LA=/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Ny(e){let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(Kl,"").replace(Bl,"");return t}var au=
e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),AA=e=>e.some((t,n)=>n>1&&uu(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function By(e){let t=e.split(/[\r\n]+/).map(a=>au(Ny(a.replace(/\s+/g," ").trim(
).replace(LA,"")))).filter(a=>a.length>0),n=t.flat();if($A.test(Ny(e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(a=>a.length>2||a.length>1&&uu(a[0])),[r="",s=""]=e.split(/\s[-–—]\s/).map(
a=>a.trim()),i=au(r).length>1&&au(s).length>1&&uu(au(s)[0]);return o.length>1||i||AA(n)}var Wl=/^[-–—+*•.,;:"“ ]+/,Vy=/[-–—.,;:"” ]+$/,jt=(e,t)=>({ok:!1,reason:e,suggest:t});function lu(e,t,n){if(
e.length>t)return jt(n);if(Ro(e)==="NOTHING")return jt("EMPTY");let o=xo(e);return o&&o!=="unicode"||e.includes("\ufffd")?jt("ENCODING",(pr(e)||{}).text):e.length<2?jt("SHORT"):void 0}var _A=e=>jl(
e)==="either"?e.slice(e.indexOf(" ")+1):void 0,PA=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,EA=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(
n??r)+((o??s)==="D"?"Đ":"đ"));function qy(e){if(typeof e!="string")return D(e);let t=e.replace(PA,n=>n.normalize("NFKC"));return(t===e?e:EA(t.normalize("NFC"))).replace(
/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var MA=
/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Qi(e){let t=qy(e),n=D(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Wl,"").replace(Vy,""),r=o;for(let u=0,
d="";u<5&&r!==d;u+=1)d=r,r=r.replace(Kl,"").replace(Fy,"").replace(Wl,""),jl(r)||(r=r.replace(Bl,"").replace(Wl,""));let s=r.toLowerCase(),i=lu(n,250,"LONG")||lu(r,250,"LONG");if(i)return i;if(Uy(
r))return jt(/[-,;(\x2f:\n]/.test(r+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&By(t))return jt("TWO_PEOPLE");if(Ky.test(s)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(s))return jt("SHIFTED");if(
!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return jt("CHARS");if(r.length>60)return jt("LONG");let a=r.split(/[\s.'-]+/).every(u=>MA.test(u)||u.toLowerCase()===u.toUpperCase())?r:ng(r),c=r===o?[]:[
"TITLE_STRIPPED"];return{ok:!0,name:r,suggest:_A(a)??(a===r?void 0:a),notes:r.includes(" ")?c:[...c,"ONE_WORD"]}}var jy="Ban Thường vụ",Wy="Ủy ban Kiểm tra",Zy="Văn phòng",Gy=new Map(Object.entries({
ct:"Chủ tịch",btv:jy,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Wy,cnubkt:`Chủ nhiệm ${Wy}`,vp:Zy,cvp:`Chánh ${Zy}`,cv:"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",
gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${jy}`}));function NA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=Gy.get(e),r=o?void 0:Gy.get(n);return r?`${t==="p"?"Phó":
"Ủy viên"} ${r}`:o}function Xy(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>NA(G(t.replace(/\./g,"")))||t)}var DA=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Xy),Hy=new Map([G,K].flatMap(e=>DA.map(t=>[e(t),t])));function Yy(e){let t=D(e).slice(0,300).replace(Vy,""),n=lu(t,100,
"TOO_LONG");if(n)return n;if(Ro(t))return jt("SHIFTED");if(!/\p{L}/u.test(t))return jt("CHARS");let o=Xy(t),r=Hy.get(K(o))||Hy.get(G(o))||o,s=tg(r,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||r.length>100?void 0:r,notes:[]}}function Zl(e){let t=D(qy(e)),n=Ro(t.slice(0,1e3));return n&&n!=="NOTHING"?jt(`${n}_IN_NAME`):lu(t,100,"TOO_LONG")||
(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:jt("CHARS"))}function Jy(e){return Zl(e)}var tb=1e3;function nb(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>tb?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Rs(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase(
).replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var IA=[
"(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)",
"zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Qy=new RegExp(`(^|[^a-z])(?:${IA})(?![a-z])[ .:]{0,3}`,"g"),Gl=e=>/[a-z]/.test(e)?e.replace(Qy,"$1|").replace(Qy,"$1|"):
e,zA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",FA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${zA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),UA=/(\d)() ?\x2f ?(\d{2,4})$/,KA=/(^|[^a-z]) ?\((\d{1,6})\)$/,En=
e=>e.replace(/\D/g,"").length;function ob(e){let t=e.slice(-40),n=FA.exec(t),o=n?null:UA.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(
/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||KA.exec(t)||[],a=e.slice(0,e.length-r.length)+s;return r&&En(a)>=(n?7:10)?{text:a,ext:i}:{text:e,
ext:""}}function Hl(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?n=o:En(o)>6&&En(t[r]||"")>6?t.push(o):t[r]+=n+o}return t.slice(0,20)}
var BA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,eb=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,jA=/(^|[^\d.-])\d{1,2} ?(?:h|gio)(?:\d{2})?(?![\p{L}\d])/gu;
function rb(e){return e.length>tb||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(BA,"|").replace(jA,"$1|").replace(eb,"$1|").replace(eb,"$1|")}var sb={version:4,country_calling_codes:{"84":
["VN"]},countries:{VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",[
"1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,
0,0,0,0,[["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var ib=sb,ab={version:ib.version,country_calling_codes:{84:["VN"]},countries:{VN:ib.countries.VN},nonGeographic:{}};
function cb(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var ub=cb("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),db=cb("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),lb=e=>Vl(e)&&
e.length===11?`0${ub.get(e.slice(1,4))}${e.slice(4)}`:"",Vl=e=>ub.has(e.slice(1,4));function pu(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>db.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var ql=(e,t)=>`0${db.get(t)}${e.slice(1+t.length)}`;var mu=(e,t)=>new RegExp(`^(?:${e})$`).test(t),hu=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(mu(t,this.national))return mu(n[1][0],this.national)?"MOBILE":mu(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>mu(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var st=e=>({ok:!1,reason:e}),ZA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,hb=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,GA=
/^0(?:69\d{5,8}|80\d{5,6})$/,HA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function fu(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(hb.test(n))return st("FAKE");if(
HA.test(n))return st("SERVICE_NUMBER");if(GA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return st("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return mb(r[0]==="0"?r:`0${r}`,pb(e,o));if(t)return st(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return st(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=mb(`0${r}`,pb(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function pb(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function mb(e,t){let n=gu(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?VA(e):null)||gu(lb(e),"convertible","OLD_11_DIGIT")||qA(e,t)||st(YA(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(ZA.test(e)||n.notes.push("UNKNOWN_PREFIX"),XA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),hb.test(e)?st("FAKE"):n}function gu(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new hu(`+84${e.slice(1)}`,ab),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var VA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function qA(e,t){let n=pu(
e),o=!/^2/.test(n)||gb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?gu(ql(e,n),"convertible","OLD_AREA_CODE"):null}var gb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function XA(e,t){let n=pu(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!gb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Xl(e){let t=`0${e.slice(3)}`,n=pu(t),o=n?gu(ql(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function YA(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Vl(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Or(e){if(e==null)return st("EMPTY");if(typeof e!="string"&&
typeof e!="number")return st("CHARS");let t=nb(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return st("EMPTY");if(/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(
t))return st("SCIENTIFIC");let n=Hl(t).reduce((o,r)=>o.concat(QA(r)),[]);return n.length?o_(n):st(JA(t))}var JA=e=>/\p{L}/u.test(Gl(e))?"CHARS":"EMPTY",fb=/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function QA(
e){let{text:t,ext:n}=ob(e),o=Gl(t);if(fb.test(o)){if(t_(o))return[st("LETTER_FOR_DIGIT")];let r=rb(o);if(fb.test(r))return[st("CHARS")];if(En(r)===0)return[];if(En(r)<7)return[st("CHARS")];let s=yb(r,
n).map(e_);return s.some(({ok:i})=>i)?s:[st("CHARS")]}return En(o)===0?[]:yb(o,n)}var e_=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function yb(e,t){let n=Hl(e).filter((s,i,a)=>a.length<2||En(
s)>0),o=n.length>1?n.map(fu):n_(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:`${r.display} (máy lẻ ${t})`,ext:t}]:o}var t_=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&En(e)>5;function n_(e){return e.length<80&&En(e)>15&&bb(e.match(/\+?\d+/g)||[])||[fu(e)]}function bb(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=fu(e.slice(0,t).join(" ")),o=n.ok?bb(e.slice(t)):null;if(o)return[n,...o]}return null}function o_(e){let[t=st("EMPTY")]=e;if(e.length<2||t.ok&&e.every(o=>o.ok&&
o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:st("MULTIPLE")}var r_={[N.page]:["pageName","address",
"name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[N.none]:["reason"]},s_=(e,
t)=>t==="kind"||r_[yt(e)??N.page].includes(t),Yl=e=>yt(e)===N.none?["kind","reason"]:de,Jl=(e,t)=>({key:e,with:t}),en=(e,t,n={},o)=>({field:e,level:"fault",problem:Jl(t,o),...n}),Ls=(e,t)=>({field:e,
level:"ask",problem:Jl("account.ask",{value:t}),suggest:t}),Bo=(e,t,n)=>({field:e,level:"note",problem:Jl(t,n)});function i_(e){let t=iu(e),n=!t.ok&&t.reason==="OTHER_SITE"?Nl(D(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Bo("address",`address.note.${o}`))}:{value:D(e),findings:[n?en("address","account.otherNetwork",{},{network:n}):en(
"address",`address.${t.reason}`),...t.suggest?[Ls("address",t.suggest)]:[]]}}var wb=e=>t=>{let n=Or(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Xl(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...o===void 0?[]:[Ls(e,kb(o))],...n.notes.map(r=>Bo(e,`phone.note.${r}`))]}:{value:D(t),findings:[en(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Ls(e,kb(r)))]}},kb=e=>{let t=
Or(e);return t.ok?t.display:e};function a_(e){let t=bc(e),n=t.suggest?[Ls("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Bo("email",`email.note.${o}`))]}:
{value:D(e),findings:[en("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Ls("email",o))]}}var c_={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},ea=(e,t)=>n=>{let o=t(n),r=o.suggest?[Ls(e,o.suggest)]:[];if(!o.ok){let s={label:Lt(e),example:c_[e]??""};return{value:D(n),findings:[en(e,`person.${o.reason}`,{
},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Bo(e,`person.note.${s}`))]}};function u_(e){let t=D(e);return{value:t,findings:t.length>500?[en("reason","account.reasonLong")]:[]}}
function d_(e){let t=yt(e);return t?{value:t,findings:[]}:{value:D(e),findings:[en("kind","account.kindUnknown",{},{text:D(e)})]}}var l_={kind:d_,accountName:ea("accountName",Jy),pageName:ea(
"pageName",Zl),address:i_,name:ea("name",Qi),office:ea("office",Yy),phone:wb("phone"),email:a_,second:ea("second",Qi),secondPhone:wb("secondPhone"),reason:u_},p_=["accountName","pageName","name",
"office","second","reason"];function m_(e,t,n){try{return h_(e,t,n)}catch(o){return{value:t,findings:[en(e,"account.cellUnreadable")],broke:o}}}function h_(e,t,n){if(!D(t))return s_(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[en(e,`account.${e}`)]}:{value:"",findings:[en(e,"account.required",{},{label:Lt(e)})]}:{value:"",findings:[]};let o=p_.includes(e)?pr(t):void 0;return o?{value:t,
findings:[en(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:l_[e](t)}function g_(e,t){let n=(o,r)=>[{...Bo("kind",o),level:"ask",suggest:r,setField:"kind"}];return t==="group"&&e!==N.group?
n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Bo("address","account.groupAddress")]:t==="page"&&e===N.person?n("account.addressIsPage",N.page):[]}function f_({
name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[en("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);return K(n.value)===K(e.value)?new Set(r).size===2?[]:[
Bo("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[Bo("secondPhone","account.secondPhoneIsFirst")]:[]}function Tr(e){let t=yt(e.kind)??"",n=Yl(t),o={};for(let i of de)o[i]=n.includes(
i)?m_(i,e[i],t):{value:D(e[i]),findings:[]};let r=de.filter(i=>"broke"in o[i]),s={};for(let i of de)s[i]=o[i].value;return{values:s,findings:[...de.flatMap(i=>o[i].findings),...g_(t,
o.address.addressKind),...n.includes("second")?f_(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:o.address.addressKind??"",...r.length?{broke:r.map(
i=>o[i].broke)}:{}}}var xb=5,vb=120;function Sb(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),Xt(a.trim(),vb)])),r={rows:e.filter(i=>!rl(i)),samples:e.filter(rl),cores:Sg(t)},s=
(i,{level:a,field:c},u)=>{let d=[...u.units??Li(u.rows)],l=d.map(m=>o.get(m)||Xt(m,vb)),p=l.slice(0,xb).join("; ")+(d.length>xb?"; …":"");return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{
key:`across.${i}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(lc).flatMap(([i,a])=>{try{return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),
[]}})}var V={byLink:e=>`${V.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",
withdrawn:"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:
"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};function Rb(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ql=e=>e?`"${e}" `:"";function ep(e,t=""){if(
typeof e!="number")throw new TypeError(Ql(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Ql(t)+"expected integer >= 0, got "+e);return e}function As(e,t,n=
""){if(Rb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&ep(t,"length");let o=Rb(e),r=t!==void 0?` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=Ql(
n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function Cb(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(ep(e.outputLen),ep(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var y_=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Ob=(e,t)=>{y_(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function _s(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function yu(e,t){As(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function ta(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function bu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ln(e,t){
return e<<32-t|e>>>t}var $b=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",b_=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function tp(e){if(As(
e),$b)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=b_[e[n]];return t}function Tb(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Lb(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if($b)try{return Uint8Array.fromHex(e)}catch(r){throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=0;r< n;r++,s+=2){let i=Tb(e.charCodeAt(s)),a=Tb(e.charCodeAt(s+1));if(
i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}o[r]=i*16+a}return o}function w_(e,t,n="opts"){return Ob(e,"defaults"),
t!==void 0&&Ob(t,n),Object.assign(Object.create(null),e,t)}function Ab(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=w_({},t,"info");let n=(
r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=r=>e(r),Object.assign(n,t),Object.freeze(n)}var _b=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var wu=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,
"destroyed",!1);if(Cb(t),As(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=
this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(
let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),ta(r)}update(t){return _s(this),this.iHash.update(t),this}digestInto(t){_s(this),yu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);
this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(
Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=
n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Pb=(()=>{let e=((t,n,o)=>new wu(t,
n).update(o).digest());return e.create=(t,n)=>new wu(t,n),e})();var k_=e=>e/2**32|0,x_=e=>e>>>0;function Eb(e,t,n,o){let r=k_(n),s=x_(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function Mb(e,
t,n){return e&t^~e&n}function Nb(e,t,n){return e&t^e&n^t&n}var ku=class{constructor(t,n,o,r){ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,
"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(
t),this.view=bu(this.buffer)}update(t){_s(this),As(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=bu(t);for(;r<=s-a;
a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&
this.roundClean(),this}digestInto(t){_s(this),yu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(
0)),Eb(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:bu(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;
l++)a.setUint32(4*l,d[l],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=
this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Db=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);var v_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,
338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),jo=new Uint32Array(64),np=
class extends ku{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,
this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,
this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let p=0;p<16;p++,o+=4)jo[
p]=n.getUint32(o,!1);for(let p=16;p<64;p++){let m=jo[p-15],h=jo[p-2],y=ln(m,7)^ln(m,18)^m>>>3,b=ln(h,17)^ln(h,19)^h>>>10;jo[p]=b+jo[p-7]+y+jo[p-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:l}=this;for(
let p=0;p<64;p++){let m=ln(c,6)^ln(c,11)^ln(c,25),h=l+m+Mb(c,u,d)+v_[p]+jo[p]|0,b=(ln(r,2)^ln(r,13)^ln(r,22))+Nb(r,s,i)|0;l=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=
i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(r,s,i,a,c,u,d,l)}roundClean(){ta(jo)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ta(this.buffer)}},op=
class extends np{constructor(){super(32,Db)}};var xu=Ab(()=>new op,_b(1));var S_=16,Ib=e=>tp(e.slice(0,S_));function na(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(
let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}return Uint8Array.from(n)}var Wo=e=>Ib(xu(na(e))),rp=e=>tp(xu(na(e))),Ps=class{constructor(
t){this.known=new Map;this.start=Pb.create(xu,Lb(t))}of(t){let n=this.known.get(t)??Ib(this.start.clone().update(na(t)).digest());return this.known.set(t,n),n}};var R_=8,zb="1",vu=e=>e.trim()?Wo(
e.trim().normalize("NFC")).slice(0,R_):V.noNotice,Fb=(e,t)=>e===V.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:vu(t),Ub=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];
return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},io=e=>yt(e.kind)!==N.none&&Ub(e).some(t=>t!==""),Kb=(e,t,n)=>`${e||V.formUser}, ${fe(t)}, ${V.notice(n)}`,Su=
e=>`${V.withdrawn}, ${fe(e)}`,Es=e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),Ru=e=>e.startsWith(`${V.withdrawn}, `),Bb=e=>e.endsWith(V.oldTerms)?e:`${e.trim()}${V.oldTerms}`,jb=(e,t)=>t.of(
"consent",e.consent.trim(),...Ub(e)),oa=(e,t)=>[zb,t.name,jb(e,t)].join(".");function ao(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Es(e.consent))return"withdrawn";let[n,o,r]=
e.consentMark.split(".");return n===zb&&r&&(!t||o!==t.name)?"unknown":t&&r===jb(e,t)&&o===t.name?"given":"ended"}var Wb=(e,t)=>!Es(e)&&e.trim()!==""&&!e.includes(V.notice(vu(t)));var Zb=Cn(de.map(
Lt));function Ou(e){let t=e.split(/[,;\n]/).map(r=>r.trim()),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?Zb(`${s}, ${t[r+1]}`):void 0,a=i??Zb(s);i&&(r+=1),a?n.add(a):s&&
o.push(s)}return{fields:de.filter(r=>n.has(Lt(r))),unknown:o}}var O_=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,co=e=>O_.test(e),Gb=(e,t,n)=>co(e)&&e>=t&&e<=n,Hb=({shown:e,updated:t},n,o)=>[e,t].find(r=>Gb(r,n,
o))??"";function Vb(e,t,n,o){return e.hasRows?e.witnessed?e.witnessed:e.complete?Hb(e,t,n)||n:!o&&Gb(e.shown,t,n)?e.shown:"":""}function qb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let o=Hb(e,t,n);if(o)return{witnessed:o};let r=e.shown!==""&&!(co(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function T_(e,t){return e.length===0||
t==="ended"||e.some(({isPending:n})=>n)?fs[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?_.fix:e.every(n=>n.isNone)?_.none:e.every(n=>n.review==="passed")?_.approved:_.reported}
function Xb(e,t,{last:n,isWitness:o,...r},s,i,a){let c=T_(e,t),u=c!==_.missing&&c!==_.fix&&c!=="",d=y=>y.reduce((b,k)=>k.updated>b?k.updated:b,""),l=e.filter(({isPending:y})=>!y),p={...r,updated:d(l),
hasRows:l.length>0,complete:u},m=Vb(p,n,i,o),h=c===""?"":uf(s,m,a);return{status:c,timeliness:h,count:e.filter(y=>!y.isNone).length,first:m,witness:qb(p,n,i),updated:d(e),order:C_(c,h),pending:
e.length-l.length}}function C_(e,t){let n={[_.missing]:0,[_.fix]:10,[_.reported]:20,[_.none]:30,[_.approved]:40,"":50},o={[ke.overdue]:0,[ke.late]:1,[ke.grace]:2,[ke.open]:3,[ke.onTime]:4,"":5};
return n[e]+o[t]}var $_=3,Yb=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,"")??"";function Jb(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){
for(let a of new Set([G(At(s)),Yb(i.code)]))if(a){let c=o.get(a);c?c.push(i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?Yb(r):G(At(r)))??[];
return s.length>$_?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var Ms={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},L_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,A_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,__=4e5,P_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Cr=(...e)=>new RegExp(e.join("|"),"i"),E_=[[Cr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Cr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Cr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Cr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Cr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Cr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],M_=Cr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Qb(e){let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:P_.find(([s])=>n[2].startsWith(s))?.[1]??"other",code:r}}if(t.length||M_.test(
e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=E_.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}
function ew(e,t){let n=e.slice(0,__),o=[...n.matchAll(L_)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:i.index+i[0].length})).filter(({email:i})=>!A_.test(i)&&t(i)),r=
new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),l=o.slice(0,u).reverse().find(m=>m.email!==i),p=Qb(n.slice(c,Math.min(d?.from??n.length,
c+3e3)))??Qb(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?s.add(i):p&&!(r.has(i)&&p.code==="")&&r.set(i,{email:i,...p})}),{bounces:[...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var tn=100,
sp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function N_(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!$n(o)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{
text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),St(e)===ee.merged){let s=t.named(r);r?s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{
key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}}
)}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function D_(e,t,n){let o=[],r=e.code.trim(),s=e.parent.trim();r?r.length>tn?o.push({column:"code",problem:{key:
"roster.codeLong",with:{most:tn}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||
o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):sp(s)&&!t.has(j(s))&&o.push({column:"parent",problem:{key:
"roster.parentUnknown",with:{parent:s}}}),o.push(...N_(e,n));for(let{text:i,suggest:a}of _e(e.email).bad)o.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:i,suggest:a}}:{key:
"roster.badEmail",with:{text:i}}});for(let i of sf(e.phone))Or(i).ok||o.push({column:"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!Oo(e.required)&&o.push({column:
"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&we(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}
}}),o}function Tu(e,t){let n=e.code.trim(),o=Object.entries(t).find(([a])=>a===n)?.[1],r=o?.email.split(", ")??[],s=_e(e.email).emails.map(Te),i=r.filter(a=>s.includes(Te(a))||e.email.toLowerCase(
).indexOf(a.toLowerCase())>=0);return o&&i.length&&(o.why!==void 0||i.length===r.length)?{...o,email:i.join(", ")}:void 0}function Cu(e,t){let n=(Tu(e,t)?.email??"").split(", ").map(Te);return _e(
e.email).emails.filter(o=>!n.includes(Te(o)))}function I_(e,t){let n=Tu(e,t);if(!n)return[];let{email:o,why:r}=n,s=M(n.day);return[{column:"email",problem:r?{key:"roster.returnedEmail",with:{text:o,
day:s,why:Ms[r]}}:{key:"roster.refusedEmail",with:{text:o,day:s}}}]}function ra(e,t={},n=()=>{}){let o=new Map;for(let s of e.map(({code:i})=>j(i)))s&&o.set(s,(o.get(s)??0)+1);let r=Ie(e);
return e.map(s=>{try{return[...D_(s,o,r),...I_(s,t)]}catch(i){return n(i),[{column:"",problem:{key:"roster.unreadable"}}]}})}var ip=e=>Object.fromEntries(e.map(t=>[t,""])),z_=["unit",...de],nw=
e=>z_.every(t=>e[t].trim()===""),ve=e=>Vn(e.usage)===ye.stopped;function F_(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function U_(e,t,n,
o){let r=[],s=(i,a)=>{r.push({column:i,problem:a})};e.unit.trim()?t===void 0&&s("unit",F_(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!Vn(e.usage)&&s("usage",{key:
"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Ni(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:
i.field,problem:_c(i.problem)});return r}function K_(e,t){return{blank:!1,active:!0,pending:!1,unit:ap(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{
key:"account.rowUnreadable"}}],remarks:[],own:{...ip(["unitName",...Gn]),rowId:t}}}function ap(e,t){try{return e()}catch{return t}}function B_(e){return e==="given"||e==="unknown"?[]:[{column:"",
problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function j_(e,t,n,o,r,s){let i=nw(e),a=e.unit.trim();if(i)return{blank:i,active:!1,pending:!1,unit:a,isNone:!1,review:
"waiting",consent:ao(e,o),faults:[],remarks:[],own:ip(["unitName",...Gn])};let c=Tr(e),u=t.get(a),d=ve(e),l=An(e,o),p=d?[]:U_(e,u,c,r);!d&&l==="returned"&&p.push({column:"",problem:_c(Gc(e.comment))}
);let m=d?[]:c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:S})=>({column:k,problem:_c(S)}));!d&&e.review.trim()&&Zc(e,o)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{
unknown:h}=Ou(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=ao(e,o);!d&&io(e)&&m.push(...B_(y));let b=zo(e,o).join(", ");return!d&&
b&&e.comment.trim()&&m.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:b}}}),{blank:i,active:!d,pending:!d&&!Et(e,s),unit:a,isNone:yt(e.kind)===N.none,review:l,faults:p,
remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:b,rowId:n,addressKey:c.addressKey,mask:""}}}function W_(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(
o.rowId)?o.rowId:ap(()=>nw(o),!1)?"":t();return n.add(r),r})}function Z_(e){let t=new Map;for(let n of e){if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):
o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function G_(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:
d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,email:l.emailKey}]}),i=Sb(s,n.map(({code:a,name:c})=>({code:a,name:c})),
o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let l of a.map(p=>r.get(p)))(c==="fix"?l?.faults:l?.remarks)?.push(d)}}function H_(e,t){let n=new Map;return e.forEach(({
updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let l={isPending:i,isNone:c,hasFault:d.some(dn),review:u,updated:o},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}
function V_(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>co(d)&&d< i?"":d,c=Xb(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:
o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:Ut(e.extendedTo)},o.now,o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:St(e)===ee.dissolved?"0":
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Ii(n)?"1":"0"},standing:c}}function q_(e,t,n){let o=H_(e.accounts,t),r=$c(e.units,e.round),s=ra(e.units,e.refused,n);
return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:ip(yr)};let u=s[a];if(!e.round||!bt(e.round))return{blank:c,pending:0,faults:u,obligation:
ap(()=>r(a),"report"),own:{...tw(yr,i),faults:Ec(u)}};try{let d=o.get(i.code.trim())??[],l=r(a),{cells:p,standing:m}=V_(i,d,l,e),{witness:h,pending:y}=m;return{blank:c,faults:u,obligation:l,pending:y,
witness:h,own:{...p,faults:Ec(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...tw(yr,i),faults:Ec(u)}}}})}var tw=(e,
t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function ow(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=Jb(e.units),s=W_(e.accounts,e.newId),i=e.accounts.map((a,
c)=>{try{return j_(a,o,s[c],e.markKey,r,e.round)}catch(u){return n(u),K_(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);Z_(i),G_(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{
faults:Ki(a.faults),remarks:vf(a.remarks),mask:Rf(a.faults)});return{accounts:i,units:q_(e,i,n),broke:t}}function Ns(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&
!Ru(t.consent)?{consent:Su(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var sa=(e,t,n,o)=>t.flatMap((r,s)=>{let i=Ns(e,r,n.accounts[s]);return o(r,s)&&(i.consent!==r.consent||
i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function $r(e){return Object.fromEntries(cn.map(t=>[t,Sf(e.faults,t)]))}var Ye=(e,t,n=!1)=>Lr(e,e.round(),t,n);function Lr(e,t,n,o=!1){let r=ow(
{accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness(),isWitness:o});return e.broke(
r.broke),r}var cp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),rw=(e,t,n)=>e.some(o=>t[o]!==n[o]);function Ds(e,t,n){return e.flatMap((o,r)=>{let s=t.accounts[r].own;return n(o,r)&&rw(Gn,s,o)?[{
index:r,cells:cp(Gn,s)}]:[]})}function $u(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&s!==o.unitName?[{index:r,cells:{unitName:s}}]:[]})}function uo(e,t,n){
return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&rw(yr,s,o)?[{index:r,cells:cp(yr,s)}]:[]})}var up=(e,t,n)=>e.filter(({index:o})=>t[o]!==n.accounts[o].own.faults).map(({index:o})=>({index:
o,notes:$r(n.accounts[o])}));function Lu(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",$u(n,t,o)),e.putOwn("accounts",Ds(n,t,o)),e.putOwn("accounts",sa(e,n,t,o)),e.putOwn("units",
uo(e.table("units").rows,t,o))}var X_=3;function ia(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(i))continue;let c=0,u=a.filter(o).filter((d,l,p)=>((l===0||p[
l-1]!==d-1)&&(c+=1),c<=X_));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var Au=(e,t)=>e.putNotes("accounts",t.accounts.map((n,o)=>({index:o,notes:$r(n)})));function sw(e,t){let n=e.table(
"accounts").rows,o=dp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((r,s)=>r.unit.trim()===t?[{index:s,notes:$r(o.accounts[s])}]:[])),o}function dp(e,t){let{
accounts:n,units:o,typed:r,stamped:s=[],added:i}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Ye(e,n),d=(h,y)=>{let b=u.accounts[y];Object.assign(h,b.own,Ns(e,n[y],b))};for(let h of r)d(
h.cells,h.index);i.forEach((h,y)=>d(h,c+y));let l=s.map(h=>{let{updated:y,by:b,source:k,round:S,answer:R}=n[h],T=u.accounts[h],C={updated:y,by:b,source:k,round:S,answer:R},g=Ns(e,n[h],T);return{index:
h,cells:{...cp(Gn,T.own),...C,...g}}}),p=new Set([...r,...l].map(({index:h})=>h)),m=Ds(n.slice(0,c),u,(h,y)=>!p.has(y)&&o.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:
n[h].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",sa(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&o.includes(h.unit.trim(
)))),e.putOwn("units",uo(e.table("units").rows,u,h=>o.includes(h.code.trim()))),e.putNotes("accounts",up([...r,...l,...m],a,u)),u}function iw(e,t){let{notice:n}=e.settings(),{rows:o}=e.table(
"accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&Wb(o[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:xe.notice.label}}],...r?[{key:
"account.otherNotice",with:{count:r}}]:[]]}var Is=e=>ve(e)&&e.kind!==N.none&&gr.every(t=>e[t].trim()==="");function aw(e,t){let n=nc(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((o,r)=>!t.accounts[r].active&&io(o)&&o.updated&&o.updated.slice(0,10)< n?[{row:o,index:r}]:[])}var nn=e=>Wo(JSON.stringify(cn.map(t=>e[t])));function Y_(e,t,n){let o={row:
e.rowId},r=An(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:vo(Gc(e.comment)),...o});for(let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:vo(c.problem),
field:c.field,...o});let i=zo(e,n).join(", "),a=e.comment.trim();return i&&a?s.push({key:"remark",sentence:vo({key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:
"remark",sentence:vo({key:"account.changedSince",with:{columns:i}}),...o}),s}var Je=(e,t)=>e.rowId||`~${t}`,aa=e=>({markKey:e.markKey(),round:e.round()}),J_=(e,t)=>!io(e)||["given",
"unknown"].includes(ao(e,t));function _u(e,t,n=Tr(e)){let o={row:e.rowId};return An(e,t)==="returned"?[X({key:"form.confirmReturned"},o)]:J_(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({
field:r,problem:s})=>({key:s.key,sentence:vo(s),field:r,...o})):[X({key:"form.confirmConsent"},o)]}function Ar(e,t,{markKey:n,round:o},r=Tr(e)){let s=Object.fromEntries(de.map(c=>[c,e[c]])),i=ve(e),a=
!i&&!Et(e,o);return{rowId:Je(e,t),version:nn(e),fields:s,stopped:i,pending:a,mayConfirm:a&&_u(e,n,r).length===0,usage:e.usage,answer:Et(e,o)?e.answer:"",says:i?[]:Y_(e,r,n),review:An(e,n),comment:
e.comment,fixFields:Ou(e.fixFields).fields.filter(c=>Yl(e.kind).includes(c))}}var Mn=(e,t,n)=>$o({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:Ut(e?.extendedTo??"")},n),Zo=(e,
t)=>e.flatMap((n,o)=>n.unit.trim()===t&&de.some(r=>n[r])?[{row:n,index:o}]:[]);function ca(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Ie(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):
new Map}var ua=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=t.get(n.unit.trim());return r===void 0||ve(n)||yt(n.kind)===N.none||!de.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var Bt=e=>br(e.table(
"rounds").rows),Nn=(e,t)=>Bt(e).find(({round:n})=>n.id===t),cw=e=>Bt(e).find(({round:t})=>t.state==="moving");function pn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}
var lp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),uw=(e,t)=>({...lp(e),...lp(t)}),pp=({required:e,onTime:t,reported:n,missing:o,accounts:r})=>lp({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:o,dueAccounts:r}),dw=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var lw=
e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),pw=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function mp(e,t){let n=e.round();if(!pw(n,e.today))return;
let o=Nn(e,n.id);!o||o.row.frozenAt||pn(e,o,{...pp(bl(lw(t),n)),frozenAt:e.now})}function Q_(e,t,n){let{rows:o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:
[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:
p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{
index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function Pu(e,{row:t,round:n,index:o},r,s){Q_(e,n,r);
let i=lw(r),a=Fc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,ks(e.table("units").rows)),c=pw(n,e.today)&&!t.frozenAt?{...pp(bl(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,
frozenAt:t.frozenAt,...dw(t)};pn(e,{index:o},{closedAt:s,...u,...c,...uw(Zi(i),a)})}var mw=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&
n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function Eu(e,t,n=()=>!0){let{rows:o}=e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||
c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn(
"units",s),e.log(r)}function hw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>co(t)&&!n?[{index:o,cells:{witnessed:t}}]:[]))}var Be=e=>e+2,re=class extends Error{
constructor(n){super(n.key);this.problem=n}};function me(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let o=Ye(e,e.table("accounts").rows);Lu(e,o),Au(e,
o)}return n})}var zs=200;function e1(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:to(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Oe.passed||
a.review===Oe.returned)&&zo(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=Wc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>Is(
t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),e.putOwn("accounts",s),e.putOwn("accounts",i)}function mn(e,t,{isWitness:n=!1,
withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&e1(e,r);let s=Ye(e,r,n);if(!t)e.putOwn("units",uo(e.table("units").rows,s,()=>!0));else{by(e),mw(e),Lu(e,s);for(let i of["accounts","units"])ia(
e,i,new Set(Object.keys(Q[i].columns)));o&&e.refreshSummary(),Au(e,s)}return s}function on(e,t=!0){let n=mn(e,!0,{isWitness:!0,withSummary:t});return n.accounts.length===0?(mp(e,n),n):(Eu(e,n),
e.rememberWitness(),mp(e,n),n)}var gw=e=>({lines:e.slice(0,zs),more:Math.max(0,e.length-zs)});function t1(e,t){let n=t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function n1(
e,t){let n=e.table("accounts").rows,o=e.table("units").rows,r=(u,d)=>{let l=n[u],p=t.accounts[u].own.unitName||l.unit.trim();return{tab:Q.accounts.title,row:Be(u),unit:p,title:t1(p,l),says:d,link:
e.linkTo("accounts",u)}},s=t.accounts.flatMap(({faults:u},d)=>{let l=Of(u);return l.length?[r(d,Ki(l))]:[]});t.units.forEach(({faults:u,own:d},l)=>{let{name:p,code:m}=o[l];u.length&&s.push({tab:
Q.units.title,row:Be(l),unit:p.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",l)})});let i=t.accounts.flatMap(({faults:u},d)=>{let l=u.filter(p=>!ml(p));return l.length?[r(d,Ki(l))]:[]}
),a=t.accounts.flatMap((u,d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{index:u}of aw(e,t))a.push(r(u,v({key:"account.keptLong",with:{months:c}})));return{forStaff:
gw(s),forUnits:gw(i),remarks:a.slice(0,zs)}}function o1(e,t){let n=vs(e,t).filter(({status:c})=>c===_.missing).sort(Ss),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}
of n)i.set(c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,parent:u})=>{let d=c.name.trim()||c.code.trim();return(i.get(d)??0)>1&&u.label?`${d} (${u.label})`:d};return{missing:n.length,
missingUnits:n.slice(0,zs).map(({unit:c,parent:u})=>({code:c.code.trim(),name:c.name.trim(),parent:u.label,phone:c.phone.trim()})),group:n.length===0||!Tc(o)?"":v({key:"below.group",with:{round:
o.document,superior:r,deadline:Mn(void 0,o,e.today),names:n.slice(0,zs).map(a),more:Math.max(0,n.length-zs),ask:s||r}})}}var r1=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:
t.accounts.filter(o=>!o.blank).length,...n1(e,t),...o1(e,t),settings:n});function fw(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>{let t=on(e);return e.readyLines(),$(r1(e,t,
i1(e,t).map(v)))})??w({key:"workbook.busy"})}function s1(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:rt("dueBefore")}}]:[{key:"round.none"}]}var i1=(e,t)=>[...s1(e.round()),
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...iw(e,t),...e.lostLog()];var _r={rounds:{},open:[]},a1=4e4,c1=4,Mu=e=>typeof e.count=="number",Fs=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function u1(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;o+=1){let r=e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var d1={count:0,sum:"0.0"};function bw(
{count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=u1(n);return{count:e+o,sum:`${(r+o*i>>>0).toString(36)}.${(s+o*a>>>0).toString(36)}`}}var l1=e=>Object.entries(e).flatMap(([
t,n])=>n.map(o=>`${t}/${o}`)),hp=e=>l1(e).reduce((t,n)=>bw(t,n,1),d1),ww=({rounds:e},t)=>Fs(e,t)!==void 0;function kw(e,t){let n=[];return e.forEach(({state:o},r)=>{Kt(o)&&Kc(r,t)&&n.push(r)}),n}
function gp(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return Nu(r,n,kw(t,n),[])}function Nu({rounds:e,open:t},n,o,r){let s=n,i={...Fs(e,s)?.kinds},a=new Map,
c=({kind:d,matter:l,unit:p},m)=>{let h=Fs(i,d)??{};if(Mu(h))i[d]=bw(h,`${l}/${p}`,m);else{let y=a.get(d)??new Map(Object.entries(h).map(([k,S])=>[k,new Set(S)]));a.set(d,y);let b=y.get(l)??new Set;
y.set(l,b),m>0?b.add(p):b.delete(p)}};for(let[d,l]of[[o,1],[r,-1]])for(let p of d.map(m=>Kc(m,n)))p&&c(p,l);a.forEach((d,l)=>{i[l]=Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};
return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function fp(e,t){if(!e.open.length)return e;let n=e.open.filter(s=>Kt(t.get(s)?.state));return{...[...new Set(n.map(Cl))].reduce((s,i)=>Nu(s,i,
n.filter(a=>Cl(a)===i),[]),e),open:[]}}var xw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,vw=({lost:e,counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),
e.length);function yp(e,t,n){var c;let o=new Set(e.open),r=ey(n),s=new Map;for(let u of kw(t,n)){let d=o.has(u)?void 0:Kc(u,n);if(!d)continue;let l=s.get(d.kind)??Object.create(null);s.set(d.kind,l),(
l[c=d.matter]??(l[c]=[])).push(d.unit)}let i=Fs(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(i),...s.keys()])){let d=Fs(i,u)??{},l=s.get(u)??{};if(Mu(d)){
let p=hp(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:p.count})}else a.lost.push(...yw(d,l).map(([p,m])=>r({kind:u,matter:p,unit:m}))),a.extra.push(...yw(l,
d).map(([p,m])=>r({kind:u,matter:p,unit:m})))}return a}function yw(e,t){return Object.entries(e).flatMap(([n,o])=>{let r=new Set(Fs(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var p1=
e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function m1({rounds:e,open:t}){let n=Object.keys(e).slice(0,c1),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];
return[i,{kinds:a===0?{...c}:h1(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;p1(JSON.stringify(r))>a1;){let[i]=Object.entries(s).filter(a=>!Mu(a[1])).sort(([,a],[,
c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=hp(i[1])}return r}var h1=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Mu(n)?n:hp(n)])),Sw=e=>JSON.stringify(m1(
e)),da=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Rw=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),g1=e=>da(e)&&(Object.values(e).every(Rw)||typeof e.count=="number"&&
typeof e.sum=="string"),f1=e=>da(e)&&da(e.kinds)&&Object.values(e.kinds).every(g1);function Ow(e){try{let t=JSON.parse(e);return!da(t)||!da(t.rounds)||!Rw(t.open)?void 0:Object.values(t.rounds).every(
f1)?t:void 0}catch{return}}var He=e=>({round:e.round(),settings:e.settings()}),Pr=e=>e.round()?.id??"";function Du(e){let{dueBefore:t,graceUntil:n,lettersFrom:o}=Tc(e)?e:{dueBefore:"",graceUntil:"",
lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:o}}function Tw(e,t){let n=Lr(e,t.round,e.table("accounts").rows);Pu(e,t,n,t.round.closedAt||e.now)}function y1(e){e.putOwn("units",e.table(
"units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function b1(e,t,n){t.keepLedger({..._r,rounds:{[n.id]:{kinds:{}}}}),
t.setConfirmed(_t({...He(e),round:n}))}function w1(e,t,n){for(let o of Bt(e))o.round.id!==n.round.id&&o.round.state==="open"&&bt(o.round)&&(Tw(e,o),pn(e,o,{state:Ke.closed}));y1(e),b1(e,t,n.round),pn(
e,n,{state:Ke.open})}function k1(e,t){Tw(e,t),pn(e,t,{state:Ke.closed})}function lo(e,t){let n=cw(e);return n?(n.round.closedAt?k1(e,n):w1(e,t,n),on(e,!1),!0):!1}function Us(e,t){e.round(
)?.state==="moving"&&t.alone(e,()=>lo(e,t))}function Cw(e,t,n){pn(e,n,{state:Ke.moving,closedAt:e.now}),e.settle(),lo(e,t)}function $w(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),pn(
e,t,{state:Ke.open}),e.settle(),on(e)}function Lw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),lo(e,t)}var js="#1f2937",Go="#ffffff",la="#1a56c4",_w="1px solid #d1d5db",Bs=
e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ks=(e,t=2e3)=>Bs(wr(e,t)),po=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Qe=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,gn=
e=>`\x3ctr>${e}\x3c/tr>`,hn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Er=`${hn(16,js,Go)};padding:10px 20px 12px`,pa=hn(14,js,Go),x1=e=>`${hn(e,
js,Go)};text-align:center`,v1={lead:`${hn(17,"#12315f","#e3edfd")};border-left:5px solid ${la};padding:16px 20px 10px`,until:`${hn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${la};padding:0 20px 16px`,text:Er,heading:`${hn(17,js,Go)};font-weight:bold;padding:12px 20px 0`,notice:`${hn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${hn(13,"#4b5563",Go)};border-top:${_w};padding:14px 20px 18px`};function Iu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Bs(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${po(`${gn(
`\x3ctd align="center" style="padding:16px 8px">\n${po(`\n${t.map(S1).filter(Boolean).map(gn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Go}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function S1(e){if(!e[1].length)return"";switch(e[0]){case"list":return Qe(po(e[1].map(t=>gn(Qe("•",`${pa};padding:2px 0`,
' valign="top" width="16"')+Qe(Ks(t,400),`${pa};padding:2px 0`))).join("")),Er);case"button":return _o(e[2])&&R1(e[1],_o(e[2]));case"office":return Qe(Aw(e[1]),`${Er};padding-top:18px`,
' align="center"');case"signed":return Qe(Aw(e[1],!1),Er,' align="right"');case"bar":return Qe(O1(e[1]),Er);case"calls":return Qe(T1(e[1],e[2]),Er);default:return Qe(Ks(e[1]),v1[e[0]])}}function Aw(e,
t=!0){let n=e.split(`\n`),o=n.length-1,r=gn(Qe(po(gn(Qe("",`background-color:${js};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return po(n.map((s,
i)=>gn(Qe(Ks(s,200),`${x1(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var R1=(e,t)=>Qe(po(gn(Qe(`\x3ca href="${Bs(t)}" style="display:inline-block;padding:14px 16px;${hn(17,
Go,la)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Bs(e)}\x3c/a>`,`background-color:${la};border-radius:6px;mso-padding-alt:14px 16px`)),""),Er,' align="center"');
function O1(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?Qe("&nbsp;",`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(
({label:r,count:s,color:i})=>gn(Qe("■",hn(16,i,Go),' width="22"')+Qe(r,pa)+Qe(String(s),`${pa};font-weight:bold`,' align="right"')));return po(gn(n.join("")))+po(o.join(""))}function T1(e,t){let n=
`${pa};padding:7px 0;border-bottom:${_w}`,o=' valign="top"';return po(gn(Qe(Ks(e,300),`${hn(14,js,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>gn(Qe(
Ks(r,300)+(i?`\x3cbr>${Ks(i,300)}`:""),n,o)+Qe(C1(s),n,`${o} align="right" width="118"`))).join(""))}var C1=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?
`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${la};text-decoration:none">${Bs(t.trim())}\x3c/a>`:Bs(t.trim())).join("\x3cbr>")||hl;var $1=88e3,L1=200,A1=120,_1=e=>e.replace(
/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,P1=e=>wr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),L1),E1=(e,{about:t},n)=>{let o={state:n,about:t,letters:M1(n)};return{subject:
e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),attachments:e.attachments(o),named:e.named(o)}};function M1(e){let t=xs(e),n=new Map(e.units.map(o=>[Pt(o.code),o.name]));return[
...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);return i?[{label:pe(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var N1=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};
return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",body:s=>D1(e,r,s),attachments:[],named:e.named(r)}},D1=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Ic(o)],["text",
`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...un(r)?_f(r,o,n):[],...e.asked(t),...Pf(t,n),...e.closing?.(t)??[],["text",`${fl(o)}\n\n${Ef(o)}`],["text","Trân trọng./."],[
"signed",Ic(o)],["small",`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function Pw(e,t,n){let o=pe(e.kind);if(o.to==="staff")return E1(o,e,
t);let r=e.about.unit,s=t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return N1(o,e,t,s===void 0?r:{...r,link:s})}function Mr(e,t,n="unit"){let{insteadOf:o}=e.about,r=Pw(e,t,n==="staff"||
o!==void 0),s=P1(`${o?"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${o.join(", ")}.`]]:[];for(let a=A1;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=Iu(s,c);if(a===0||_1(u)<=$1)return{subject:s,html:u,text:Nc(c),
attachments:r.attachments}}}function Ew(e,t){let{lead:n,until:o,named:r}=Pw(e,t,!0),s=_o(t.links.book),i=Yn(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,fl(t),Ic(t)].filter(Boolean).join(`\n`)}function Mw(e,{unit:t,about:n,kind:o}){let r=
pe(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!Ge(n.unit)?!0:e.get(t)===n.unit.status}var bp=V.sentEarly,Nw=e=>Kt(kr(e.state));function zu(e){let t=new Map;return e.forEach((n,
o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||Nw(n)&&!Nw(e[s]))&&t.set(r,o)}),t}function Dn(e){let{rows:t}=e.table("letters");return new Map([...zu(t)].map(([n,o])=>{let{state:r,at:s,why:i}=t[o];
return[n,{state:kr(r),at:s,why:i,early:i.indexOf(bp)===0}]}))}var Wt=(e,t,n,o="",r)=>({kind:pe(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:le[t],at:n,why:o,...r===void 0?{}:{subject:r}}),
I1=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function z1(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,i)=>{let{kind:a,
unit:c,to:u,subject:d,state:l,at:p,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function In(e,t){let{rows:n}=e.table("letters"),o=zu(n),r=
new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):I1(n[c],i)||r.set(c,i)}),r.size&&e.putOwn("letters",z1(n,r)),
e.append("letters",s)}var Dw=e=>e===void 0||e==="unreadable"?_r:e;function Iw(e,t,n){let o=fp(e??_r,t);return ww(o,n)?o:gp(o,t,n)}function Nr(e,t,n){return e==="unreadable"?e:yp(Iw(e,t,n),t,n)}
function Fu(e,t){let n=Pr(e),o=Dn(e),r=t.ledger();if(r==="unreadable")return r;let s=Iw(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),yp(s,o,n)}function Uu(e,t,n){e.settle();
let o=fp(Dw(t.ledger()),Dn(e));t.keepLedger({...o,open:[...n]})}function zw(e,t,n,o){let r=t.ledger(),s=Kt(Dn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(e.settle(),
t.keepLedger(Nu(r,Pr(e),s?[n]:[],s?[]:[n])))}function Ku(e,t){let n=Dw(t.ledger());t.keepLedger(gp({...n,open:[]},Dn(e),Pr(e)))}var Fw=[1e3,4e3],F1=6,Ho=class extends Error{};function Ce(e,t){for(
let n=0;;n+=1)try{return t()}catch(o){if(n>=Fw.length||o instanceof re||o instanceof Ho)throw o;e.sleep(Fw[n])}}function Dr(e,t,n){return Ce(t,()=>{for(let o=0;o< F1;o+=1){let r=t.alone(e,n);if(
r)return r.value}throw new Ho("the lock is not to be had")})}var U1=27e4,K1=25,B1=2400,j1=5,Bu=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(K1,Math.floor(B1/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof re)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>U1&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Dr(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:l})=>[d,l])),a=new Map(s.map((
{code:d,email:l})=>[d,l])),c=new Map(o.toRecord),u=[];for(let d of t){let l=Mw(i,d)?this.readdressed(d,a.get(d.unit??"")):Wt(d,"lapsed",this.now,v({key:"letter.notNeeded"}));"key"in l?this.isWritable(
l)?(u.push(l),c.set(d.key,this.beingSent(l))):c.set(d.key,Wt(d,"failed",this.now,v({key:"letter.unwritable"}))):c.set(d.key,l)}return In(n,c),Uu(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??Mr(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=jc(xc(n),Gi(this.state.settings));if(!r.to)return Wt(t,"failed",
this.now,v(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??Mr(t,this.state);return this.written.set(t,n),Wt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Wt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=j1&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Ce(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Wt(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Wt(t,"unknown",this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Ce(this.post,()=>this.post.keepJournal(n))}};var W1=400;function Uw(e,t,n,o,r=o){let s=Di(e.settings),i=Qn(e),a=Xn(e.units),c=e.deadline.dueBefore?Rc(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],l=Math.min(W1,qe(t,n>c?n:c));for(let p=0;p<=l;p+=1){let m=J(t,p);if(s.sends(m)){let{line:h,
held:y}=Z1(e,{history:i,under:a},m,p===0?r:o,d,u);d=y,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!p&&c< m)&&(u.unreached=G1(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function Z1(e,{history:t,under:n},o,r,s,i){let a=eo(e,o,t,n);i.dropped+=s.filter(p=>!a.wanted.has(p)).length;let{go:c,held:u,recipients:d}=xr(a.letters,r,
e.settings.quotaReserve),l={};for(let p of c)l[p.kind]=(l[p.kind]||0)+1,t.assume(p,o);return{line:{day:o,counts:l,recipients:d,held:u.length},held:u.map(({key:p})=>p)}}var G1=({units:e},t,
n)=>e.filter(o=>Ge(o)&&o.emails.length&&!t.of(Pt(o.code))?.last&&o.extendedTo<=n).length;function Kw(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return ma({day:"",counts:t,recipients:0,held:0})}
function ma({counts:e,held:t}){let n=Uc.flatMap(o=>e[o]?[[e[o],pe(o).label]]:[]);return v({key:"letter.dayCounts",with:{kinds:n,held:t}})}var Vo=class extends re{constructor(n,o){super(n);
this.preview=o}},Ir=(e,{confirmed:t},n)=>[...H1(e),...V1(e,t),...q1(n).map(o=>({about:"ledger",why:o}))],H1=({round:e})=>e&&!bt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function V1(e,t){
let n=cf(t,e),{dueBefore:o,lettersFrom:r}=Du(e.round);return!n.length||!o||!r?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(i=>v({key:"letter.change",with:i})).join("; ")}}}]}
function q1(e){return e==="unreadable"?[{key:"letter.noLedger"}]:xw(e)?[]:X1(e)}function X1(e){let t=vw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var Y1=60;function Ws(e,t){let n=Qn(e),o=Xn(e.units);for(let r=0;r<=Y1;r+=1){let{letters:s}=eo(e,J(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:Kw(s)}}}return{key:"letter.previewNone"}}var ju=e=>JSON.stringify(_t(e));var J1=7*6e4,mo=({lease:e},t)=>e.by!==""&&e.until>t;function Bw(e,t){let n=e.newId();return Dr(e,
t,()=>{let o=t.post();if(!(mo(o,e.now)&&o.lease.by!==n))return t.setLease({until:as(oc(e.now)+J1),by:n}),o})}function jw(e){try{Ce(e,()=>e.setLease({until:"",by:""}))}catch{}}var Ww=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,wp=e=>e.replace(Ww,v({key:"letter.linkLeftOut"})).trim(),Zw=e=>e.search(Ww)<0?e.trim():"";var Q1=10;
function Wu(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var Zs=({at:e,result:t,appointed:n,note:o})=>[[`${M(e)}:`,
t.trim(),M(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),Gw=e=>Date.parse(`${e}Z`)/6e4,Hw=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&s!==""&&Gw(t.at)-Gw(s)< Q1);function Vw(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":
"none"}var kp=10*6e4;function Gs(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var zr=e=>Vw(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),xp=(e,t)=>`${e}?k=${t}`;function Hs(e){let t=e.linkKey();if(!t||zr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=Gs(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?xp(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var Vs=({rowId:e,
approved:t})=>Io(`${e} ${t}`);var qw={page:0,group:0,person:0},eP=({pageName:e,accountName:t})=>Xt([e,t].map(Zw).find(Boolean)??"");function tP(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...qw},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
V.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])yt(o.kind)===N[d]&&(c.byKind[d]+=1);An(o,e.markKey())==="returned"&&c.returned.push({title:
eP(o),comment:wp(o.comment),mark:Vs(o)});for(let d of a.filter(dn))d.column===""&&(Bi(d)||c.faults.some(p=>Tf(p,d)))||c.faults.push(d)}),n}var nP=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...xc(e.email.trim()?e.email:""),phone:e.phone,obligation:n??ys(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:Ut(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??qw,faults:r?.faults??[],returned:r?.returned??[]});function oP(
e,t,n=""){let o=tP(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...nP(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function vp(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:J(r,1),t)}function rP(e,t){let n,o=()=>{try{return Wu(e.table("calls").rows,t)}catch(r){if(
r instanceof re)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&Zs({...s,note:wp(s.note)})}}var Fr=(e,t)=>Sp(e,t,e.round());function Sp(e,t,n){let o=e.settings(),r=Hs(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=Du(n);return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},settings:{...o,lettersFrom:a},units:oP(e,t,r&&e.linksRenewed()),register:Dn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:rP(e,n?.id??"")}}function Zu(e,t,
n=Ye(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Fr(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?vp(e.now,s,e.now):void 0,zones:
t.zones()}}}var sP={state:le.sent,why:""},iP=()=>({state:le.held,why:v({key:"letter.cutBefore"})}),Xw=()=>({state:le.unknown,why:v({key:"letter.cut"})});function Yw(e,t){let{rows:n}=e.table(
"letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===le.sending&&r.set(i,t?.at===c?iP():Xw());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:t.at})};
for(let i of[...t?.doubt??[],t?.key??""])s(i,Xw());for(let i of t?.gone??[])s(i,sP);In(e,r)}var aP=new Set([...Object.keys(vc),"dueBefore","graceUntil","lettersFrom"]);function qs(e,t){let n=e.filter(
({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&aP.has(s??""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:rt("name")}}]}function Jw(e,t,n,o){let r=v({key:
"letter.heldSubject",with:{day:M(o)}}),s=[["lead",e],["text",t],["button",v({key:"letter.openBook"}),n],["small",v({key:"letter.heldOnce"})]];return{subject:r,html:Iu(r,s),text:Nc(s)}}function Qw(e,t,
{toldHold:n},{problem:o,preview:r}){let s=v(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;
t.setToldHold(s),t.send({...Jw(s,r?v(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var cP=12e4,uP=6e4,dP=2e3,lP=1e4;function pP(e,{register:t}){let n=(
{key:o})=>t.get(o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function mP(e,t,n,o){if(xr(t,n,o).held.length===0)return n;let r=Ce(e,()=>e.renewsIn());if(r>cP||r<-uP)return n;
e.sleep(Math.max(0,r)+dP);let s=Ce(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(lP),s=Ce(e,()=>e.quota());return s}function hP({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,
u=v({key:"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${v(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function gP(e,
t,{toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of i)c.set(u,{...d?{kind:pe(d).label}:{},...l?{unit:l}:{},state:le[p],at:e.now,why:v(m)});for(
let u of s)c.set(u.key,Wt(u,"held",e.now,v({key:"letter.quota"})));for(let u of o)c.set(u.key,Wt(u,"held",e.now,v(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Dr(e,t,()=>{In(e,c),a&&Uu(e,t,[])})}
function fP(e,{sent:t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Ce(e,()=>e.setRefused(s))}function tk(e,t,n){let o=Dr(e,t,()=>{Yw(e,
n.inFlight);let r=on(e);return e.settle(),{checked:r,compared:Fu(e,t)}});return n.inFlight&&Ce(t,()=>t.closeJournal()),o}function yP(e,t,n,{checked:o,compared:r}){let s=He(e);n.confirmed||Ce(t,(
)=>t.setConfirmed(_t(s)));let[i]=Ir(s,n,r);if(i)throw new Vo(i.why,i.about==="plan"?Ws(Fr(e,o),e.today):void 0)}function bP(e,t,n,o,r){let s=tk(e,t,n);yP(e,t,n,s);let{checked:i}=s,a=Ce(t,()=>t.quota(
)),c=Ce(t,()=>Zu(e,t,i,a)),u=eo(c,e.today),d=pP(o(u,c),c),l=r?0:c.settings.quotaReserve,p=r?a:mP(t,d,a,l),{go:m,held:h}=xr(d,p,l);m.length&&Ce(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let y=new Bu(e,t,c,p,n.refused,r),{outcome:b}=y;try{y.run(m),gP(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(k){throw y.leaveWord(),k}return m.length&&Ce(t,()=>t.closeJournal()),fP(t,b,n),e.broke(
u.broke.map(({error:k})=>k)),hP(b,h.length,u.broke.length,m.length===0&&h.length>0)}var wP=e=>v(e instanceof re?e.problem:e instanceof Ho?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function ek(e,t){try{Ce(e,()=>e.setLastRun(t))}catch{}}function nk(e,t,n){let o=Bw(e,t);if(o)try{return n(o)}finally{jw(t)}}var Rp=(e,t,n,o="")=>nk(e,t,r=>bP(e,t,r,n,o)),Gu=(e,t)=>{nk(e,t,n=>tk(e,t,
n))};function kP(e,t,{runner:n,dry:o}){let r=Ce(t,()=>e.compileSettings());Ce(t,()=>Us(e,t));let[s]=qs(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new re(s);if(!e.isStaff(
n))throw new Vo({key:"letter.runnerLeft",with:{email:n}});let i=Rp(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?o||e.today:""}}function ok(e,t){let n=Ce(t,()=>t.post()),
{runner:o,lastRun:r,did:s,dry:i}=n;if(!(!o||Ce(t,()=>t.me())!==o))try{let a=kP(e,t,n);a&&ek(t,a)}catch(a){if(ek(t,{lastRun:r,did:s,trouble:`${M(e.today)}: ${wP(a)}`,dry:i}),a instanceof Vo&&
a.preview&&Qw(e,t,n,a),!(a instanceof re))throw a}}function Cp(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}
function rk(e,t){return typeof t=="bigint"?t.toString():t}var Tp=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function $p(e){return new Tp(e)}function sk(e){return e==null}function Lp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function fa(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ap(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function ya(e){
return Ap(e._zod.def)??e._zod.def.shape}function ik(e,t,n){Object.defineProperty(e,t,{get(){let o=n();return fa(this,t,o),o},enumerable:!0,configurable:!0})}function ak(e,t,n){t in e?fa(e,t,n):e[t]=n}
function ck(e,t,n,o){let r=ya(t);for(let s of n){let i=Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?ik(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):ak(e,s,o?o(i.value,s):
i.value))}}function xP(e,t){for(let n of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?ik(e,n,()=>t[n]):ak(e,n,o.value))}}function _p(...e){let t={};for(
let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,o)}return Object.defineProperties({},t)}var Pp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ga(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Hu(e){if(ga(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ga(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Ep(e){return Hu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var uk=new Set([
"string","number","symbol"]);function ba(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Kr(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}
function Nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");
t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function dk(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}
function vP(e,t){let n=ya(e),o=[];for(let r of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}
function lk(e,t){let n=e._zod.def,o=n.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(vP(e,t)),i={};return ck(i,e,
Reflect.ownKeys(ya(e)).filter(a=>!s.has(a))),Kr(e,_p(n,{shape:i,checks:[]}))}function pk(e,t){if(!Hu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(
n&&n.length>0){let r=ya(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Kr(e,_p(e._zod.def,{shape:SP(e,t)}))}function SP(e,t){let n={};return ck(n,e,Reflect.ownKeys(ya(
e))),xP(n,t),n}function ho(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function mk(e,t=0){if(e.aborted===!0)return!0;for(let n=
t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Xo(e,t){return t.map(n=>{var o;return(o=n).path??(o.path=[]),n.path.unshift(e),n})}function ha(e){
return typeof e=="string"?e:e?.message}function Mp(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let r=o.maximum??o.length??o.size;r>=0&&t.push([
r,n])}return t}function Vu(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function go(e,t,n){var o;let r=e.inst?._zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=
e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ha(e.inst?._zod.def?.error?.(e))??ha(s?.(e))??ha(t?.error?.(e))??ha(
n.customError?.(e))??ha(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(
a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var RP=/[\uD800-\uDBFF]/;function Np(e){let t=e.length;if(!RP.test(e))return t;let n=t;for(let o=0;o< t-1;o++)(e.charCodeAt(
o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function Dp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function hk(e,t){for(let n in t){let o=
Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):OP(e,n,o.value)}}function Ur(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:o,value:n}),n}function Ip(e,t,n){return Ur(e,t,n,!1)}function OP(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ur(this,t,n.bind(this))},set(o){Ur(this,t,o)}})}
function TP(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Op,qo=!1,CP={configurable:!0,get(){qo=!0}};function Zt(e,t,n){let o=Object.getPrototypeOf(e._zod);if(t in o&&Op!==e._zod){Op=
void 0;return}Op=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,CP);let r=qo;qo=!1;try{let s=n(this);return qo?delete this[t]:Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:s}),qo=qo||r,s}catch(s){throw delete this[t],qo=qo||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r})}})}function gk(e,t,n,o){let r=TP(
e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(
this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var fk;var zp={value:void 0,enumerable:!1},yk="captureStackTrace"in Error?Error:null;
function $P(e){let t=yk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return yk=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function oe(
e,t,n,o){let r={};function s(p){this.def=p,this.constr=l,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{zp.value=new s(m);
try{Object.defineProperty(p,"_zod",zp)}finally{zp.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let y=Object.getPrototypeOf(p),b=p._zod.constr.prototype,k=y;for(;k&&k!==b;)k=Object.getPrototypeOf(
k);let S=k??y;a.has(S)||(a.add(S),hk(S,i))}let h=l.prototype;for(let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in p||(p[y]=h[y].bind(p)))}let u=o?.Parent??Object;class d extends u{}
Object.defineProperty(d,"name",{value:e});function l(p){let m=o?.Parent?$P(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let y=
globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:
p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var fo=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(fk=
globalThis).__zod_globalConfig??(fk.__zod_globalConfig={});var Xs=globalThis.__zod_globalConfig;function rn(e){return e&&Object.assign(Xs,e),Xs}function LP(){let e=this._zod;return e.message??(
e.message=JSON.stringify(e.def,rk,2)),e.message}function AP(e){this._zod.message=e}var _P={get:LP,set:AP,enumerable:!0,configurable:!0},Up={value:void 0,enumerable:!1},bk=new WeakSet([
Object.prototype,Error.prototype]),wk=(e,t)=>{e.name="$ZodError",Up.value=t,Object.defineProperty(e,"issues",Up),Up.value=void 0,Object.defineProperty(e,"message",_P);let n=Object.getPrototypeOf(e);
bk.has(n)||(bk.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}
),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},YG=oe("$ZodError",wk),wa=oe("$ZodError",wk,void 0,{Parent:Error});var EP=e=>{let t=(n,o,r,s)=>{let i=r?{
...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new fo;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>go(u,i,rn())));throw Pp(c,s?.callee??t),c}
return a.value};return t},ka=EP(wa),MP=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=
new(s?.Err??e)(a.issues.map(u=>go(u,i,rn())));throw Pp(c,s?.callee??t),c}return a.value};return t},Kp=MP(wa),NP=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(
s instanceof Promise)throw new fo;return s.issues.length?kk(e,s.issues,r):{success:!0,data:s.value}},Ys=NP(wa);function kk(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>go(r,
n,rn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var DP=e=>async(t,n,o)=>{let r=o?{...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=
await s),s.issues.length?kk(e,s.issues,r):{success:!0,data:s.value}},Bp=DP(wa);var xk=/^[\s\S]{0,}$/;var jp=/^-?\d+(?:\.\d+)?$/,vk=/^(?:true|false)$/i;var xa=oe("$ZodCheck",(e,t)=>{var n;e._zod??(
e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Sk=e=>{let t=e.value;return!sk(t)&&t.length!==void 0};var Rk=oe("$ZodCheckMaxLength",(e,t)=>{var n;xa.init(e,t),(n=
e._zod.def).when??(n.when=Sk),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?Np(r):s)<=t.maximum)return;let a=Dp(r);o.issues.push({origin:a,code:"too_big",maximum:
t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Ok=oe("$ZodCheckMinLength",(e,t)=>{var n;xa.init(e,t),(n=e._zod.def).when??(n.when=Sk),e._zod.check=o=>{let r=o.value,s=r.length;if((
typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?Np(r):s)>=t.minimum)return;let a=Dp(r);o.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});
var IP=oe("$ZodCheckStringFormat",(e,t)=>{var n,o;xa.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),Tk=oe("$ZodCheckRegex",(e,t)=>{IP.init(
e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:
!t.abort})}});var Ck={major:4,minor:6,patch:7};var Gt=oe("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ck;let o=e._zod.def.checks,r=e._zod.traits.has(
"$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse}
);else{let s=(a,c,u)=>{if(a.memo)return a;let d=ho(a),l;for(let p of c){if(p._zod.def.when){if(mk(a)||!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(
h instanceof Promise&&u?.async===!1)throw new fo;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(async()=>{await h,a.issues.length!==m&&(Vu(a.issues,m,e),d||(d=ho(a,m)))});else{if(
a.issues.length===m)continue;Vu(a.issues,m,e),d||(d=ho(a,m))}}return l?l.then(()=>a):a},i=(a,c,u)=>{if(ho(a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new fo;
return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{
...c,skipChecks:!0});return d instanceof Promise?d.then(l=>i(l,a,c)):i(d,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new fo;return u.then(d=>s(d,r,c))}return s(u,r,c)}}
},{get"~standard"(){return Ip(this,"~standard",KP(this))},set"~standard"(e){Ur(this,"~standard",e)}}),Pk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>go(n,t,rn()))}:{value:e.value};
async function UP(e,t){let n={async:!0};return Pk(await e._zod.run({value:t,issues:[]},n),n)}function KP(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(
o instanceof Promise))return Pk(o,n)}catch{}return UP(e,t)},vendor:"zod",version:1}}var Ek=oe("$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??xk,e._zod.parse=(n,o)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Mk=oe("$ZodNumber",(e,t)=>{Gt.init(e,t),
e._zod.pattern=jp,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?
Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var Nk=oe("$ZodBoolean",(e,t)=>{
Gt.init(e,t),e._zod.pattern=vk,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,
inst:e}),n}});function BP(e,t){let n=Mp(e._zod.def.checks);if(!n.length)return;let o=Math.min(...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&
i?.direction!=="backward"){for(let[c,u]of Mp(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,Vu(s.issues,d,e),s}}return r(s,i)}}
var jP=e=>Array.isArray(e)?e.length:-1;function $k(e,t,n){e.issues.length&&t.issues.push(...Xo(n,e.issues)),t.value[n]=e.value}var Dk=oe("$ZodArray",(e,t)=>{Gt.init(e,t);let n=Xs.memoizer;n?.attach(
e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=
[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[]},r);if(d instanceof Promise)i.push(d.then(l=>$k(l,o,c)));else if($k(d,o,c),a&&d.issues.length!==0&&
ho(d))break}return i.length?Promise.all(i).then(()=>o):o},BP(e,jP)});function qu(e,t,n,o,r,s){let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&
!i)return;t.issues.push(...Xo(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||
r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var WP=[];function ZP(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:WP,r=o.length?[...t,...o]:t;for(
let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=dk(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:
new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function GP(e,t,n,o,r,s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){
if(ho(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},o);
y instanceof Promise?e.push(y.then(b=>qu(b,n,h,t,l,p))):qu(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ik=oe("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,
"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=$p(()=>ZP(t));Zt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){
Object.prototype.hasOwnProperty.call(l,p)||fa(l,p,new Set);for(let h of m.values)l[p].add(h);m.optin!==void 0&&l[p].add(void 0)}}return l});let s=ga,i=t.catchall,a,c=Xs.memoizer;c?.attach(e),
e._zod.parse=(u,d)=>{a??(a=r.value);let l=u.value;if(!s(l))return u.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=
d?.abortEarly,y=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==y){if(ho(u,y))break;y=u.issues.length}if(b==="__proto__")continue;let k=m[b],S=k._zod.optin,R=k._zod.optout,T=
k._zod.run({value:l[b],issues:[]},d);T instanceof Promise?p.push(T.then(C=>qu(C,u,b,l,S,R))):qu(T,u,b,l,S,R)}return i?GP(p,l,u,d,r.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function Lk(
e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!ho(s));return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:
n,errors:e.map(s=>s.issues.map(i=>go(i,o,rn())))}),t)}var zk=oe("$ZodUnion",(e,t)=>{Gt.init(e,t),Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(
r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(
r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);
return new RegExp(`^(${r.map(s=>Lp(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){
let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>Lk(a,o,e,r)):Lk(i,o,e,r)}});
function HP(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(
n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var Fk=oe("$ZodDiscriminatedUnion",(e,t)=>{
t.inclusive=!1,zk.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(
`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||fa(s,
u,new Set);for(let l of d)s[u].add(l)}}return!r.def.unionFallback&&i>1&&s[r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Ap(r._zod.def);if(i&&
!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(`Invalid discriminated union option at index "${s}"`)});let o=$p(()=>HP(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ga(
i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):
t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys(
)).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var Uk=oe("$ZodRecord",(e,t)=>{Gt.init(e,t);let n=Xs.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Hu(
s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(
typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},r);if(
l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>go(h,r,rn())),
input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(
...Xo(d,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Xo(d,m.issues)),o.value[p]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;
o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(
let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&jp.test(u)&&d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(
h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):
o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>go(h,r,rn())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[
u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Xo(u,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Xo(u,m.issues)),o.value[p]=m.value)}
c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>o):o}});var Kk=oe("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=Cp(
t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=Cp(r.def.entries).filter(i=>uk.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>ba(i.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),Bk=oe("$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=
n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?ba(s):s?ba(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=
o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function Ak(e,t){return e.value=t.issues.length?void 0:t.value,e}var jk=oe("$ZodOptional",(e,t)=>{
Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,
void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Lp(o.source)})?$`):void 0}),e._zod.parse=(n,o)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>Ak(n,s)):Ak(n,r)}return t.innerType._zod.run(n,o)}});var Wk=
oe("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(o.direction==="backward")return t.innerType._zod.run(n,o);if(
n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>_k(s,t)):_k(r,t)}});function _k(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function Zk(e){return e.checks&&(e.checks=[...e.checks]),e}function Gk(e,t){return new e(Zk({type:"string",...Nt(t)}))}function Hk(e,t){return new e(Zk({type:"number",checks:[],
...Nt(t)}))}function Vk(e,t){return new e({type:"boolean",...Nt(t)})}function ae(e,t){return new Rk({check:"max_length",...Nt(t),maximum:e})}function Zp(e,t){return new Ok({check:"min_length",...Nt(
t),minimum:e})}function zn(e,t){return new Tk({check:"string_format",format:"regex",...Nt(t),pattern:e})}var fn=oe("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ur(this,"with",e)},parse(e,t){return ka(this,e,t,{callee:this.parse})},
parseAsync(e,t){return Kp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ys(this,e,t)},safeParseAsync(e,t){return Bp(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[
...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Kr(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),XP=oe("ZodMiniString",(e,t)=>{Ek.init(e,t),fn.init(e,t)});function E(e){return Gk(XP,e)}var YP=oe("ZodMiniNumber",(e,t)=>{
Mk.init(e,t),fn.init(e,t)});function Fn(e){return Hk(YP,e)}var JP=oe("ZodMiniBoolean",(e,t)=>{Nk.init(e,t),fn.init(e,t)});function Dt(e){return Vk(JP,e)}var QP=oe("ZodMiniArray",(e,t)=>{Dk.init(e,t),
fn.init(e,t)});function It(e,t){return new QP({type:"array",element:e,...Nt(t)})}var eE=oe("ZodMiniObject",(e,t)=>{Ik.init(e,t),fn.init(e,t),gk(e,"shape",n=>n._zod.def.shape,!1)});function P(e,t){
let n={type:"object",shape:e??{},...Nt(t)};return new eE(n)}function va(e,t){return pk(e,t)}function Xk(e,t){return lk(e,t)}var tE=oe("ZodMiniDiscriminatedUnion",(e,t)=>{Fk.init(e,t),fn.init(e,t)});
function Yk(e,t,n){return new tE({type:"union",options:t,discriminator:e,...Nt(n)})}var qk=oe("ZodMiniRecord",(e,t)=>{Uk.init(e,t),fn.init(e,t)});function Js(e,t,n){return!t||!t._zod?new qk({type:
"record",keyType:E(),valueType:e,...Nt(t)}):new qk({type:"record",keyType:e,valueType:t,...Nt(n)})}var nE=oe("ZodMiniEnum",(e,t)=>{Kk.init(e,t),fn.init(e,t),e.options=[...e._zod.values]});function ut(
e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new nE({type:"enum",entries:n,...Nt(t)})}var oE=oe("ZodMiniLiteral",(e,t)=>{Bk.init(e,t),fn.init(e,t)});function Qs(e,t){
return new oE({type:"literal",values:Array.isArray(e)?e:[e],...Nt(t)})}var rE=oe("ZodMiniOptional",(e,t)=>{jk.init(e,t),fn.init(e,t)});function he(e){return new rE({type:"optional",innerType:e})}
var sE=oe("ZodMiniDefault",(e,t)=>{Wk.init(e,t),fn.init(e,t)});function Sa(e,t){return new sE({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Ep(t)}})}rn({jitless:!0});
var ei=(e,t)=>ka(e,t),Jk=(e,t)=>Ys(e,t).success;function et(e,t){if(t)try{let n=Ys(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var ti={is:"nobody"},Ne=e=>"email"in e?e.email:"",yo=
e=>e.is==="link"?V.byLink(e.unit):Ne(e);var cE=e=>e;function Xu(e){let t=new Set,n=new Map;for(let o of e.map(D))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var uE=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Yu(e,t,n=cE){return t===""?"":e.choices?ef(e,t):e.format==="time"?uE(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var Qk=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Gp(e){let t="";for(let n=0;n< e.length;n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(
o,3)+1;s+=1)t+=Qk.charAt(r>>18-6*s&63)}return t}function ex(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);
return s*64+(a?Qk.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}function tx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Hp={unit:"lk1u",preview:"lk1p",test:"lk1t"},nx=".",Ju=E().check(ae(800)),ni=e=>Wo(`address ${e}`),dE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function lE(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:
void 0}var Ra=class{constructor(t){this.keyed=new Ps(t)}write(t){let n=dE(t);return[Hp[t.kind],...n.map(o=>Gp(na(o))),this.sealOf(t.kind,n)].join(nx)}read(t){let[n,...o]=t.split(nx),r=Object.keys(
Hp).find(a=>Hp[a]===n),s=o.slice(0,-1).map(a=>tx(ex(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=lE(r,s);return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return Gp((o.match(/../g)??[]).map(r=>parseInt(r,16)))}};var pE=8,oi=class{constructor(t){this.name=rp(
`name of ${t}`).slice(0,pE),this.keyed=new Ps(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},ox=e=>rp(e.join(`\n`));var ri=(e,t)=>e!==""&&Te(e)===Te(t),Un=(e,t)=>t.some(n=>ri(n,e));
function rx(e,t){return t?{staff:e.filter(n=>Un(n,t)),kept:t.filter(n=>Un(n,e))}:{staff:[...e],kept:void 0}}var sx=(e,t)=>e.filter(n=>!Un(n,t));var mE=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Br(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(
" | ")}`)}function jr(e){if(e instanceof re)return e.problem;let t=mE();return Br(t,e),{key:"workbook.unexpected",with:{ref:t}}}var ix="0.1.0, bản 8046d9fb";var ax=e=>`draft/${e}/count`,cx=
e=>`draft/${e}/kept`,ux=(e,t)=>`draft/${e}/${t}`;var hE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Vp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(hE(t[cx(
e)]))return Vp.drop(e),"";let n="";for(let o=0;o< Number(t[ax(e)]??0);o+=1)n+=t[ux(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(t.length/2500);for(let r=0;r< o;r+=1)n[ux(e,r)]=t.slice(r*2500,(
r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[ax(e)]:String(o),[cx(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Rt=e=>(e>26?Rt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),dx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),Jo=(e,t=e)=>`${Rt(e)}2:${Rt(t)}`;function si(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var lx=/^[=+\-@\t\r\n＝＋－＠']/,bn=
e=>lx.test(e)?`'${e}`:e,gE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Qo=e=>gE[e.format??"text"];function Qu(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):bn(t);if(n==="text")return bn(t);let o=oc(t);return Number.isFinite(o)?new Date(o):bn(t)}var fE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},yE=e=>fE(e)?as(e.getTime()):"";function ed(e,t){if(t instanceof Date){let o=yE(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&lx.test(n.slice(1))?n.slice(1):n}var px=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function qp(e,t,n){let o=px(t);return px(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function td(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var bE=3,mx="Cần sửa: ",nd=(e,t)=>e&&e.indexOf(mx)!==0?e:t?mx+t:"",wE=e=>e.length<40&&/\d/.test(e),tt=e=>Q[e].columns;
function Xp(e,t,n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(tt(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>At(u)===At(i.heading)):a;if(c<0)throw new re({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new re({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function kE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function xE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var vE=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return Xu(n<0?[]:t.map(o=>o[n]))},SE={accounts:"rowId",units:"code"},Oa=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=SE[t];let[r=[],...s]=kE(n),i=xE(s);this.headings=r,
this.lines=i,this.positions=Xp(t,Q[t].title,r);let a=Object.entries(tt(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:l,at:p})=>ed(l,d[p]))),u=o??vE(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=Yu(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>tt(this.tab)[
r.get(i)];return qp(t,[...r.keys()],(i,a)=>Qu(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Qo(s(a+l))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-Be(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(Be(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[Be(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=qp(t.map(
c=>c.index),[1],()=>0).length>bE,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>Be(u)):t.map(
c=>Be(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>Be(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-Be(0)][a],r=t.map(({index:i})=>Be(i)),s=r.flatMap(i=>n.filter(a=>wE(o(i,a))&&Qo(tt(this.tab)[a])==="@").map(a=>`${Rt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=Be(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Zn(tt(this.tab));
for(;;){let o=Be(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=td(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>Be(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[Be(h.index),
h.notes])),d=new Map(o.map((h,y)=>[r[y],h])),l=this.sheet.getRange(s,a,i-s+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((b,k)=>{let S=u.get(s+y)?.[d.get(a+k)??""];return S===void 0?b:nd(b,S)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var er=({tab:e,positions:t})=>Object.entries(tt(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function RE(e,t,n=()=>!1){let o=
hx(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),gx(o,d)}),r}function hx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var gx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function OE(e,t,n,o,r){let s=hx(n),i=o,a=RE(od(e),n,TE(e,r)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return i=fx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),gx(s,c),p?{key:"setup.headingBack",with:{tab:Q[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:Q[e].title,column:l}}});return{now:s,columns:i,did:a}}
var TE=(e,t)=>n=>Object.values(tt(e)).some(o=>o.heading===n&&(o.since??0)>t),od=e=>Object.values(tt(e)).map(({heading:t})=>t);function fx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function yx(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:r,columns:p,positions:
Xp(e,Q[e].title,d)});if(i.some(d=>d!=="")){let d=OE(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=fx(t,s,od(e).length),u=a(od(e),n||t.getLastRow()===0,c);return u.isNew||Yp(u),{open:u,
did:[]}}function Yp({tab:e,sheet:t}){let n=od(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function bx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[dx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function Ta(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=bx(e,t);return`${n} ${r} ${o} ${s}`}var ii=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=bx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),ai=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Jp=e=>e.toLowerCase();var Qp="Sổ Tài Khoản: ",tm=e=>e.getEmail().toLowerCase();function rd(
e,t,n){let o=e.getEditors().map(i=>({user:i,email:tm(i)})),r=i=>Un(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!Un(i,s)),others:o.filter(({email:i}
)=>!r(i)&&!(i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function CE({tab:e,positions:t,linkOnly:n}){let o=i=>si(er({tab:e,positions:t}).filter(({column:a})=>a.writer===i).map(({at:a})=>a)),r={
name:"dòng tiêu đề",range:"1:1",open:[]};if(e==="units")return[{name:"danh sách đơn vị",range:"",open:n?[]:o("us").map(([i,a])=>Jo(i,a))}];let s=(i,a)=>o(i).map(([c,u])=>({name:`cột ${[...new Set([c,
u])].map(Rt).join("–")}, ${a}`,range:Jo(c,u),open:[]}));return e==="accounts"?[r,...s("staff","duyệt"),...n?s("us","sổ tự ghi"):[]]:e==="log"&&!n?[r]:[{name:`thẻ ${Q[e].title}`,range:"",open:[]}]}
var wx=e=>e.getA1Notation(),kx=e=>e.getEditors().map(tm),$E=(e,t,n)=>Ta(e.range,n)===Ta(t.range,n)&&ii(e.open,n)===ii(t.open,n),em=({editors:e},t)=>t.filter(n=>!e.includes(n));function LE(e,{staff:t,
unseen:n,owner:o},r){let s=e.editors.filter(Boolean);return em(e,t).length===0&&s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=em(e,n).length}var ci=class{constructor(t){
this.people=t;this.hiddenStay=!1;this.me=tm(t.me)}ensure(t){let n=CE(t),o=t.made?[]:this.ours(t,n),r=(a,c)=>a.name===c.name&&$E(a,c,t)&&!a.warns&&LE(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(
c,a))),i=o.filter(a=>!n.some(c=>r(a,c)));return i.forEach(({protection:a})=>a.remove()),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,em(a,this.people.unseen))),s.forEach(
a=>this.protect(t.sheet,a)),s.length||i.length?[{key:"setup.protection",with:{tab:Q[t.tab].title}}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(
r).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,
description:u,range:d})=>{if(u&&u.indexOf(Qp)!==0)return[];let l=d??wx(c.getRange()),p=l!==""&&o.some(m=>Ta(m.range,n)===Ta(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:
u.slice(Qp.length),open:l?[]:c.getUnprotectedRanges().map(wx),warns:c.isWarningOnly(),editors:kx(c)}]})}stopsNobody(t){let n=kx(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(
t,{name:n,range:o,open:r}){let{staff:s,unseen:i,others:a,owner:c,me:u}=this.people,d=o?t.getRange(o).protect():t.protect();d.setDescription(Qp+n),r.length&&d.setUnprotectedRanges(t.getRangeList(
r).getRanges()),this.me?d.addEditors([...new Set([this.me,...s,c])].filter(Boolean)):d.addEditor(u).addEditors([...s,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&
d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,i),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(
n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let o of n)try{t.addEditor(o)}catch{}}};var tr='*LEN("STK")',xx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc",
"#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function vx(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=
o.map(({key:a,holds:c})=>`(${Rt(s)}$1="${tt(e)[a].heading}")*${c}`);return{colour:n,columns:[[s,Math.max(...r)]],formula:`=(${i.join("+")})${tr}`}}var nm=e=>t=>`$${Rt(e.get(t))}2`,Sx=e=>(t,n)=>`(${nm(
e)(t)}="${n}")`;function AE(e){let[t,n]=[nm(e),Sx(e)],o=(...r)=>r.map(s=>[e.get(s),e.get(s)]);return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",_.missing)}${tr}`},vx("units",
e,"fix",[{key:"status",holds:n("status",_.fix)},{key:"timeliness",holds:n("timeliness",ke.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,
columns:o("status"),formula:`=${n("status",_[r])}${tr}`})),{colour:"late",columns:o("timeliness"),formula:`=(${n("timeliness",ke.overdue)}+${n("timeliness",ke.late)})${tr}`}]}function _E(e){let[t,n]=[
nm(e),Sx(e)],o=r=>[[e.get(r),e.get(r)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${tr}`},{colour:"none",columns:[...o("review"),...o("comment"),
...o("fixFields")],formula:`=(${t("changed")}<>"")${tr}`},vx("accounts",e,"fix",[...fr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t(
"faults")}<>"")`},{key:"review",holds:n("review",Oe.returned)}]),{colour:"approved",columns:o("review"),formula:`=${n("review",Oe.passed)}${tr}`},{colour:"reported",columns:o("changed"),formula:
`=(${t("changed")}<>"")${tr}`}]}var PE={units:AE,accounts:_E},EE=e=>ai(String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),ME=e=>e.getRanges().map(t=>t.getA1Notation()),Rx=e=>e.columns.map(([
t,n])=>Jo(t,n));function NE({sheet:e},t,n){let o=e.getRangeList(t.flatMap(s=>Rx(s))).getRanges(),r=t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(xx[
s.colour][0]).setFontColor(xx[s.colour][1]).setRanges(o.splice(0,s.columns.length)).build());e.setConditionalFormatRules([...r,...n])}function Ca(e){let t=PE[e.tab]?.(e.positions);if(!t)return[];
let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:EE(s)})),o=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[
i].formula===ai(s.formula)&&ii(ME(o[i].rule),e)===ii(Rx(s),e))?[]:(NE(e,t,n.filter(s=>!o.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var DE="#e8f0fe",IE=
"#f1f3f4",Ox=e=>e.writer==="us"?IE:DE,sd=({tab:e})=>({tab:Q[e].title});function Tx({sheet:e},t){for(let n of new Set(t.map(({column:o})=>Qo(o)))){let o=t.filter(({column:r})=>Qo(r)===n).map(({at:r}
)=>r);e.getRangeList(si(o).map(([r,s])=>Jo(r,s))).setNumberFormat(n)}}function zE(e){let t=er(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s}
)=>n.some(i=>Jp(i[r-1])!==Jp(Qo(s))));return Tx(e,o),o.length?[{key:"setup.formats",with:sd(e)}]:[]}var Cx=e=>er(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:
e.sheet.getRange(Jo(t))}]:[]),$x=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),FE=(e,t,n)=>JSON.stringify(e.getCriteriaValues(
))===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Lx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function UE(e){let t=!1,n=[];for(let{column:o,choices:r,
range:s}of Cx(e)){let i=s.getDataValidations(),a=i[0]?.[0],c=a&&FE(a,r,o.help)?a:$x(r,o.help);Lx(()=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:sd(e)}]:[],...n.length?[{key:"setup.table",with:{...sd(e),columns:n.join("”, “")}}]:[]]}function KE(e){let t=er(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[
u,d])),[r,s]=[n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,d)=>o.get(d+1)?.help??u),a=s.map((u,d)=>o.has(d+1)?Ox(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||
n.setNotes([i]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ax=({sheet:e},t)=>{for(let[n,o]of si(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};
function BE(e){let t=er(e).filter(({at:n,column:o})=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ax(e,t),t.length>0}function jE({sheet:e},t){for(let n of new Set(t.map(({column:o}
)=>o.width)))for(let[o,r]of si(t.filter(({column:s})=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}function _x(e){let{tab:t,sheet:n,rows:o}=e,r=er(e);n.setTabColor(Q[t].color),
n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[t].frozenColumns),jE(e,r),Ax(e,r.filter(({column:i})=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Tx(e,r.filter(({column:i})=>Qo(i)!=="@"));let s=Cx(e);s.length&&Lx(()=>{for(let{column:i,choices:a,range:c}of s)c.setDataValidation($x(a,i.help))}),n.getRange(1,1,1,
r.length).setNotes([r.map(({column:i})=>i.help)]).setBackgrounds([r.map(({column:i})=>Ox(i))]).setFontWeight("bold").setVerticalAlignment("middle")}var om=e=>[...zE(e),...UE(e)];function Px(e){let t=[
KE(e),BE(e)].some(Boolean);return[...om(e),...t?[{key:"setup.looks",with:sd(e)}]:[]]}var id=["accounts","units"],WE=100,Ex=400;function ZE({sheet:e,rows:t}){let n=e.getMaxRows(),o=Be(t.length)-1;
return n-o>=WE?n:(e.insertRowsAfter(n,Ex),n+Ex)}function Mx(e,t){let{linkOnly:n}=e,o=n!==(t.linkOnly??!1),r,s=u=>{r??(r=new ci(e.people())),r.ensure({...u,made:!1,linkOnly:n})},i=t;for(let u of id){
let d=e.table(u),l=ZE(d),p=l!==t[u];if(!p&&!o)continue;let{sheet:m,positions:h}=d,y={tab:u,sheet:m,isNew:!1,rows:l,columns:m.getMaxColumns(),positions:h};p&&(om(y),Ca(y)),s(y),i={...i,[u]:l}}if(
!o)return i;let a=e.log(),c=a&&{rows:a.getMaxRows(),columns:a.getMaxColumns()};return c&&s({tab:"log",sheet:a,isNew:!1,positions:new Map,...c}),{...i,linkOnly:n}}var $a=4,ui=10,La={timeliness:{title:
"Theo thời hạn",words:[ke.onTime,ke.grace,ke.late,ke.open,ke.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ke.onTime]},status:{title:"Theo trạng thái",words:[_.missing,_.fix,
_.reported,_.approved,_.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[_.reported,_.approved,_.none]}},cd="Phải báo cáo",Ix="Tỷ lệ",GE="Trực thuộc tỉnh",HE=300,zx=e=>e!==""&&
e.length<=HE,Fx=e=>[...new Set(e.filter(zx))].map(t=>({text:t,label:t})).sort((t,n)=>qt(t.label,n.label)),VE="Chưa ghi loại đơn vị",qE=e=>[...Fx(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{
text:"",label:VE}]:[]];function Ux(e){let t=e.filter(({code:u})=>u),n=Ie(t),o=t.filter(u=>Pe(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(r.get(d)??new Set).add(u.parent)):
n.named(u.parent)||s.push(u.parent)}let i=o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[...l].filter(zx).sort(),except:i.filter(({
parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of Nx(n.below(u)))r.has(p)&&c(p,d+1)};for(let u of Nx([...r.keys()]))n.superior(u)||c(u,0);return{kinds:qE(t),superiors:a,names:Fx(s)}}var Nx=
e=>e.slice().sort((t,n)=>qt(t.name,n.name)),_a=e=>Io(JSON.stringify(Ux(e))),Ot=e=>[...e,...Array(ui-e.length).fill("")],Aa=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,rm=({tab:e,positions:t})=>n=>{let o=Rt(
t.get(n));return`'${e.replace(/'/g,"''")}'!${o}2:${o}`};function Kx(e,[t,n],o,r){let s=e+1+o.length;return[Ot([t,n,Ix]),...o.map(([i,a],c)=>Ot([i,a,Aa(`B${e+1+c}`,`B$${s}`)])),Ot([...r,Aa(`B${s}`,
`B$${s}`)]),Ot([])]}function XE(e,t){let n=rm(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=N,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return Kx(e,[
"Theo loại tài khoản","Số tài khoản"],[...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${o}${i(Object.values(N))})`]],[
"Số tài khoản, trang, nhóm",`=SUMPRODUCT(${o}${i([r])})`])}var YE=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-JE).map(({id:t,name:n})=>({id:
t.trim(),name:n.trim()})),JE=12,Dx=["onTime","reported","missing","accounts"],ad=["same","changed","added","stopped","silent"],Bx="Các đợt, theo câu trả lời";function QE(e,t,n){if(n.length===0)return[
];let o=rm(t),r=a=>Pi[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o("id")}="${a}")*(${o(c)}))`,i=e+n.length+2;return[Ot(["Các đợt, theo đơn vị",cd,"Tỷ lệ đúng hạn",...Dx.map(r)]),...n.map((a,c)=>Ot([bn(
a.name),`=${s(a,"required")}`,Aa(`D${e+1+c}`,`B${e+1+c}`),...Dx.map(u=>`=${s(a,u)}`)])),Ot([]),Ot([Bx,"Số dòng","Cộng",...ad.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Ot([bn(a.name),`=${ad.map(
d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...ad.map(d=>Aa(s(a,d),`B${u}`))])}),Ot([])]}function eM(e,t,{kinds:n,superiors:o,names:r},s){let i=rm(e),a=ff(i),c=(S,R="")=>`=SUMPRODUCT(${a}${S}${R})`,u=(
S,R="")=>{let{words:T}=La[S];return[...T.map(C=>c(`*(${i(S)}="${C}")`,R)),c(T.map(C=>`*(${i(S)}<>"${C}")`).join(""),R)]},d=(S,R)=>{let T=[...new Set([R,bn(R)])].map(C=>`(${i(S)}="${C.replace(/"/g,
'""')}")`);return T.length>1?`(${T.join("+")})`:T[0]},l=(S,R)=>{let{title:T,words:C,unknown:g}=La[R],f=u(R);return Kx(S,[T,"Số đơn vị"],[...C,g].map((x,O)=>[x,f[O]]),[cd,c("")])},p=(S,R)=>[c("",R),
...u(S,R)],m=S=>S===0?"B":Rt(S+3),h=(S,R,T,C)=>{let{words:g,unknown:f,share:x,shared:O}=La[T],L=Rt(4+g.indexOf(O[0])),W=Rt(4+g.indexOf(O.at(-1))),De=(ot,it,[U,...je])=>Ot([it,U,Aa(
`${L}${ot}:${W}${ot}`,`B${ot}`),...je]);return[Ot([`${R}, ${La[T].title.toLowerCase()}`,cd,x,...g,f]),...C.map(([ot,it],U)=>De(S+1+U,ot,it)),De(S+1+C.length,"Cộng",p(T,"")),Ot([])]},y=(S,R)=>h(S,
"Theo loại đơn vị",R,n.map(({label:T,text:C})=>[bn(T),p(R,`*${d("kind",C)}`)])),b=(S,R)=>{let T=x=>S+1+x,C=T(o.length+1+r.length),g=o.flatMap(({depth:x},O)=>x===0?[T(O)]:[]),f=x=>{let O=[];for(let L=
x+1;L< o.length&&o[L].depth>o[x].depth;L+=1)o[L].depth===o[x].depth+1&&O.push(T(L));return O};return h(S,"Theo cấp trên",R,[...o.map(({label:x,depth:O,texts:L,except:W},De)=>{let ot=L.length?
`(${L.map(U=>d("parent",U)).join("+")})`:"0",it=W.map(U=>`*(${i("code")}<>"${U.replace(/"/g,'""')}")`).join("");return[bn(`${"— ".repeat(O)}${x}`),p(R,`*${ot}${it}`).map((U,je)=>[U,...f(De).map(
B=>`${m(je)}${B}`)].join("+"))]}),[GE,p(R,"").map((x,O)=>[`=SUM(${m(O)}${C})`,...g.map(L=>`${m(O)}${L}`)].join("-"))],...r.map(({label:x,text:O})=>[bn(`— ${x}`),p(R,`*${d("parent",O)}`)])])},k=[Ot([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),Ot(["Tính đến ngày","=TODAY()"]),Ot([])];for(let S of[R=>l(R,"timeliness"),R=>l(R,"status"),R=>XE(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>b(R,"status"),
R=>b(R,"timeliness"),R=>s?QE(R,s.tab,s.closed):[]])k.push(...S(k.length+1));return k}var tM="Tình hình báo cáo",nM="A6:B13",oM=(e,t,n)=>{let o=e.findIndex(r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};
function rM(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===nM));for(let o of n)e.removeChart(o);return t.length>n.length}catch{return!0}}function sM(e,t){if(rM(
e))return[];let{title:n,words:o}=La.status;return e.insertChart(e.newChart().asBarChart().setTitle(tM).addRange(e.getRange(oM(t,n,o.length))).setPosition($a,5,0,0).build()),[{key:"setup.chart"}]}
function iM(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,a)=>i.charAt(0)==="="?ai(n[s][a])===ai(i):!n[s][a]&&bn(String(o[s][a]))===i))}var aM=e=>e.flatMap((t,
n)=>n===0?["A1"]:t[2]===Ix||t[1]===cd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Rt(ui)}${n+1}`]:[]:[]);function ud(e,t,n,o,r){let s=()=>r?sM(e,a):[],i=YE(o.rows),a=eM(t,n,Ux(t.rows),{tab:o,closed:i}),[c,u]=[
e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let l=e.getRange(1,1,d,ui),p=Array.from({length:d},(y,b)=>a[b]??Array(ui).fill(""));if(c>0){if(iM(l,p))return s();
l.clearContent().setFontWeight("normal").setBackground(null)}l.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange($a,3,d-$a+1,1).setNumberFormat("0.0%");let m=a.findIndex(
y=>y[0]===Bx)+2;i.length&&e.getRange(m,4,i.length,ad.length).setNumberFormat("0.0%"),e.getRangeList(aM(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange($a,2,d-$a+1,
ui-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,ui-1,115),l.setValues(p);let h=[{key:"setup.summary"},...s()];return SpreadsheetApp.flush(),h}function di(e=2e4){for(
let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var bo={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",
dry:"",refused:{},toldHold:""};var jx,ze=()=>jx??(jx=PropertiesService.getScriptProperties());var Zx="runner",Gx="lease",Hx="lastRun",sm="sending",Vx="refused",qx="confirmed",Xx="toldHold",dd=
"ledger",cM=6e3,Wr=(e,t)=>{ze().setProperty(e,JSON.stringify(t))},uM=P({runner:E(),hour:Fn(),since:E()}),dM=P({until:E(),by:E()}),lM=P({lastRun:E(),did:E(),trouble:E(),dry:Sa(E(),bo.dry)}),pM=P({key:
E(),gone:It(E()),doubt:It(E()),at:E()}),mM=P(Object.fromEntries(cl.map(e=>[e,E()]))),hM=Object.keys(Ms),gM=Js(E(),P({email:E(),day:E(),why:he(ut(hM))})),Yx=e=>({...bo,...et(uM,e[Zx]),...et(lM,e[Hx]),
lease:et(dM,e[Gx])??bo.lease,inFlight:et(pM,e[sm]),refused:et(gM,e[Vx])??{},confirmed:et(mM,e[qx]),toldHold:et(E(),e[Xx])??bo.toldHold,ledger:d0(e)}),Jx=({runner:e,hour:t,since:n})=>Wr(Zx,{runner:e,
hour:t,since:n}),Qx=({until:e,by:t})=>Wr(Gx,{until:e,by:t}),e0=({lastRun:e,did:t,trouble:n,dry:o})=>Wr(Hx,{lastRun:e,did:t,trouble:n,dry:o}),t0=e=>Wr(qx,e),n0=e=>Wr(Xx,e),o0=e=>Wr(sm,e),r0=()=>{ze(
).deleteProperty(sm)};function s0(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:o.day>r.day?-1:0),n=0;Wr(Vx,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=cM))))}var i0=
"firstLetter",a0=()=>Number(PropertiesService.getUserProperties().getProperty(i0))||0,c0=e=>{PropertiesService.getUserProperties().setProperty(i0,String(e))},fM=7800;function yM(e){let t=[],n=0,o=0;
for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>fM&&!(s>=56320&&s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function u0(e){let t=yM(Sw(e)),n=
Date.now().toString(36);ze().setProperties(Object.fromEntries(t.map((o,r)=>[`${dd}${r}`,`${n} ${t.length} ${o}`])))}function d0(e){let t=Wx(e[`${dd}0`]);if(!t)return e[`${dd}0`]===void 0?void 0:
"unreadable";let n=Array.from({length:t.count},(r,s)=>Wx(e[`${dd}${s}`]));return n.every(r=>r?.mark===t.mark)&&Ow(n.map(r=>r.text).join(""))||"unreadable"}function Wx(e){let[,t,n,o]=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var l0=()=>d0(ze().getProperties());var Zr={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.",
"values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.","values.long":"Ô giữ được đoạn chữ dài.","values.phone":
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
,p0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),li={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},im={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var bM=e=>{try{return e(),!1}catch{return!0}},pi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>bM((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var ld="google/answer/",am="google/differs",cm="google/scratch",wM=It(ut(Object.keys(Zr))),kM=
P({name:E(),id:he(Fn())});function m0(e){let t={};for(let o of Object.keys(pi))ld+o in e&&(t[o]=e[ld+o]==="true");let n=et(kM,e[cm]);return{answers:t,differs:et(wM,e[am])??[],checked:am in e,...n&&{
scratch:n}}}function h0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,ze().setProperty(ld+t,String(n)))}function g0(e,t){ze().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[ld+n,
String(o)])),[am]:JSON.stringify(t)})}function pd(e){e?ze().setProperty(cm,JSON.stringify(e)):ze().deleteProperty(cm)}var f0="workbook",y0="marks",b0="links",w0="proof",um="witness",dm="settings",lm=
"round",pm="groups",k0="lines",x0="staff",xM=8500,vM=he(Fn()),SM=P({version:Fn(),spreadsheetId:E(),tabs:P(Object.fromEntries(Object.keys(Q).map(e=>[e,vM]))),owner:E()}),RM=P({secret:E().check(zn(
/^[0-9a-f]{64}$/)),isNew:he(Qs(!0))}),OM=P({secret:E().check(zn(/^[0-9a-f]{64}$/)),renewed:he(E())}),TM=P({address:E(),runsAs:E(),layout:Fn(),version:E(),at:E()}),mm=Js(E(),E()),CM=P({accounts:he(Fn(
)),units:he(Fn()),linkOnly:he(Dt())}),$M=P(Object.fromEntries(ll.map(e=>[e,E()]))),LM=It(E());function Kn(){let e=ze().getProperties(),t=et(SM,e[f0]);if(!t)return;let n=et(OM,e[b0]);return{...t,staff:
et(LM,e[x0]),round:et($M,e[lm]),groups:e[pm],lines:et(CM,e[k0]),post:Yx(e),google:m0(e),settings:et(mm,e[dm]),markSecret:v0(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:et(
TM,e[w0]),...e[um]?{witness:e[um]}:{}}}var v0=e=>et(RM,e[y0]),S0=()=>v0(ze().getProperties());function hm(e){ze().setProperty(y0,JSON.stringify(e))}function gm(e,t){ze().setProperty(b0,JSON.stringify(
{secret:e,renewed:t}))}function R0({address:e,runsAs:t,layout:n,version:o,at:r}){ze().setProperty(w0,JSON.stringify({address:e,runsAs:t,layout:n,version:o,at:r}))}function O0(e){ze().setProperty(um,
e)}function fm({version:e,spreadsheetId:t,tabs:n,owner:o}){ze().setProperty(f0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}function T0(e){let t=JSON.stringify(e),n=ze();
encodeURIComponent(t).replace(/%../g,"x").length<=xM?n.setProperty(dm,t):n.deleteProperty(dm)}function C0(e,t){let n=ze();e?n.setProperties({[lm]:JSON.stringify(e),...t?{[pm]:""}:{}}):
n.deleteProperty(lm)}function md(e){ze().setProperty(pm,e)}function hd(e){ze().setProperty(k0,JSON.stringify(e))}function gd(e){ze().setProperty(x0,JSON.stringify(e))}var AM=2,ym=()=>ox(Array.from({
length:AM},()=>Utilities.getUuid()));function $0(e){let t=e??S0();t||(t={secret:ym(),isNew:!0},hm(t));let{secret:n,isNew:o}=t;return{key:new oi(n),isNew:o===!0,allMarked:()=>hm({secret:n})}}
function L0(e){return e?.linkSecret?!1:(gm(ym()),!0)}var A0=e=>{let t=ym();return gm(t,e),t};var _M=500;function _0(e,t,n,o){let r=e.getLastRow(),s=PM(r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=
t.map(u=>({at:n,who:u.by??o,what:v(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{td(e,a+i.length-1,_M,()=>e.getRange(a,1,i.length,
u.length)).setValues(i.map(d=>u.map(l=>l?Qu(Ei[l],d[l]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}function PM(e){let t=Object.keys(Ei),n=e.map(o=>t.find(
r=>Ei[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var fd=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;this.name=r;this.line=2;this.made=new Map}block(t,n){
let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},EM=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),I=(e,t)=>JSON.stringify(
e)===JSON.stringify(t)?!0:{saw:EM(e)};var E0=[["Trang","Nhóm"]],bm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(E0[0],!0).setAllowInvalid(!1).setHelpText(
"Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),P0=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),Gr=(e,t,n,o)=>I(n(t(e.cell())),o),M0={"looks.note":e=>Gr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Gr(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>I(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Gr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>I(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Gr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Gr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Gr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Gr(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>I(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),I(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),I(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),I([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>I(bm(e)?.getCriteriaValues()[0],E0[0]),"looks.choicesStrict":e=>I(bm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>I(bm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=P0(e);return I(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=P0(e);return I(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),I(e.sheet.getCharts().length,1))};var N0="Sổ Tài Khoản: thử";function MM(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(N0+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===N0+n)[0],where:n}}var D0={
"rights.range":e=>{let{found:t,where:n}=MM(e),o=I(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=I([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=I(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),I(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=I(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=I(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>I(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return I(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),I(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),I(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var I0={daily:"sendDailyLetters"},NM="Asia/Ho_Chi_Minh",wm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===I0[e]),z0=e=>wm(e).length>0,yd=(e,t)=>wm(e).some(n=>n.getUniqueId()===t);function F0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=wm(t);n!=="none"&&
ScriptApp.newTrigger(I0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(NM).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var dt="google/probe",DM=()=>Array(4001).join("é");function Pa(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function U0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Hr=(
)=>PropertiesService.getScriptProperties(),K0={"stores.kept":()=>Pa(Hr(),{[dt]:"một"},()=>I(Hr().getProperties()[dt],"một")),"stores.over":()=>{let e=Hr();return Pa(e,{[dt]:"một"},()=>(e.setProperty(
dt,"hai"),I(e.getProperties()[dt],"hai")))},"stores.beside":()=>{let e=Hr();return Pa(e,{[`${dt}/1`]:"một"},()=>{e.setProperties({[dt]:"hai"});let t=e.getProperties();return e.deleteProperty(dt),I([t[
`${dt}/1`],t[dt]],["một","hai"])})},"stores.gone":()=>{let e=Hr();return e.setProperty(dt,"một"),e.deleteProperty(dt),I(dt in e.getProperties(),!1)},"stores.long":()=>{let e=Hr();return Pa(e,{[dt]:DM(
)},()=>I(e.getProperties()[dt]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Pa(e,{[dt]:"riêng"},()=>I([e.getProperties()[dt],dt in Hr().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=I(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>I(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>I(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>I(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>I(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return I(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>U0(()=>I(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>U0(()=>I(typeof yd("daily",""),"boolean"))};var IM=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function B0(e){let t=IM();pd({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return pd({name:t,id:o}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new fd(e,n,o,t)}var zM=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function bd(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&zM(n,
t)&&e.deleteSheet(n),pd(void 0)}function km(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var j0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),vm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},wd=Object.keys(vm);function Vr(e,t){let n=e.once("texts",()=>e.block(wd.length,1).setNumberFormats(wd.map(()=>["@"])).setValues(wd.map(o=>[vm[
o]])).getValues());return I(n[wd.indexOf(t)][0],vm[t])}var xm=()=>new Date(Date.UTC(2018,9,2,5)),W0={"values.text":e=>Vr(e,"name"),"values.letters":e=>Vr(e,"letters"),"values.lines":e=>Vr(e,"lines"),
"values.long":e=>Vr(e,"long"),"values.phone":e=>Vr(e,"phone"),"values.date":e=>Vr(e,"date"),"values.code":e=>Vr(e,"code"),"values.number":e=>I(j0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return I([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return I(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>I(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return I(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),I(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,
!0])},"values.day":e=>I(Number(j0(e,"dd/MM/yyyy",xm())),Number(xm())),"values.dayShown":e=>I(e.cell().setNumberFormat("dd/MM/yyyy").setValue(xm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return I([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return I(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return I([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),I(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>I(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),I([t.getValue(),t.getNumberFormat(
)],["","@"])}};var Z0={...W0,...M0,...K0,...D0},FM=Object.keys(Z0),G0=Object.keys(pi);function UM(e,t){try{return Z0[e](t)}catch{return{saw:"refused"}}}function KM(e,t){let n={...t};for(let o of G0){
let r=pi[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function H0(e,t){return km(()=>{t.scratch&&bd(e,t.scratch);let n=B0(e),o=FM.map(i=>({id:i,seen:UM(i,n)})),r=KM(n,
t.answers);bd(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:
i})=>i===void 0).map(({id:i})=>i),answers:G0.map(i=>({key:i,how:pi[i].how,answer:r[i]}))};return g0(r,s.differs.map(({id:i})=>i)),s})}function V0(e,{scratch:t}){t&&km(()=>bd(e(),t))}function q0(e,t,n=
o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==zc.prefix?e:(o[r]=o[r].split(".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function X0(e,t,n){let{rows:o}=e.table("accounts"),r=
o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[Vs(o[c]),Vs({...o[c],...u})])),i=new Set([
...o.map(Vs),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=q0(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",r),r.length}var Y0=(e,t)=>X0(e,n=>fy(n.approved,n,t),n=>Io(t.of("returned",n)));function J0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||
n.consentMark||Es(n.consent))return[];let r=Bb(n.consent);return[{index:o,cells:{consent:r,consentMark:oa({...n,consent:r},t)}}]}))}function BM(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,o)=>ao(n,t)==="unknown"?[{index:o,cells:{consentMark:oa(n,t)}}]:[]))}function Q0(e,t){return BM(e,t),X0(e,n=>Zc(n,t)?to(n,t):void 0)}var ev=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Y0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&hw(t),e.accounts&&J0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],Ea=ev.length;function tv(e,t,n){if(Object.keys(t.sheets).length===0){e< Ea&&n(Ea);return}for(
let o of ev)o.number<=e||(o.run(t),n(o.number))}function nv(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function jM(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var Sm=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=jM(
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
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function ov(e,t,n){
let o=new Sm(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var Ht=e=>e,WM=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,sv=e=>e.typedRows.size>0||WM(e)||[...e.ownKeys].some(t=>tt(e.tab)[
t].writer!=="us"),Rm=e=>e.typedRows.size>0||e.ownKeys.size>0;function iv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>Ht(s)[n]);return!nv(o(e),o(t))}var Om=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function rv(e,t,n,o){let r=tt(e.tab)[n];return Yu(r,ed(r,e.lines[t]?.[o-1]??""))}function ZM(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=Ht(s)[a];return n.get(c)!==a&&u!==""&&rv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":Ht(i)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>o(l,i,new Set([e.key])).length>0&&rv(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function Tm(e,t){let n=ZM(e,t),o=Object.keys(tt(e.tab)).filter(i=>n.some(({index:a,now:c})=>Ht(c)[i]!==(t.rows[a]?Ht(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,Ht(a)[c]]))}))),!0}function GM(e){let n=Object.entries(tt(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>Ht(i)[c]).join(`\n`).trim();return{idOf:i=>Ht(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function av(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Ht(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Ht(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=ov(n,t.rows,GM(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Ht(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Ht(t.rows[u])[d]!==Ht(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var HM=3,VM=["looks.note","looks.noteGone","looks.notes"],Tt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=as(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:Ea,version:ix};this.wasRefusedLate=!1;this.drafts=Vp;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Kn()),!this.memory)throw new re({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new re({key:"workbook.lostTab",with:{tab:Q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??ti)}isStaff(t){return t!==""&&(Un(
t,this.staff())||ri(t,this.remembered().owner))}settings(){return this.read??(this.read=qn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??pl(this.table("rounds").rows);this.current={round:t&&Lo(t).round}}return this.current.round}compileRound(){let t=pl(this.table("rounds").rows),n=t&&gf(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);C0(n,s),this.remembered().round=n}let r=n&&Lo(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=rx(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(gd(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof re)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&T0(t);let{settings:n,problems:o}=qn(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return ei(mm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),O0(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new oi(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new Ra(t))}renewLinkKey(){let t=A0(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new Ra(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){R0(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Ea)throw new re({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Xu(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Oa(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}isGuarded(){return(this.remembered(
).lines?.linkOnly??!1)===this.settings().linkOnly}readyLines(){let t=this.remembered().lines??{},n={table:r=>this.table(r),log:()=>this.lostLog().length?void 0:this.sheet("log"),linkOnly:
this.settings().linkOnly,people:()=>rd(this.spreadsheet(),this.staff(),this.remembered().owner)},o=Mx(n,t);o!==t&&(hd(o),this.remembered().lines=o,this.unsettled=!0)}putNotes(t,n){this.googleDiffers(
).some(o=>VM.includes(o))||n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();nd(o,t)!==o&&n.setNote(nd(o,t)),this.unsettled=
!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Rm(n));return t.some(sv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(
n=>n)):!1}putBack(t){let n=this.table(t),o=this.readTable(t),r=Om(n,o);r&&(Tm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&iv(n,o)&&(
this.tables.set(t,o),av(n,o),!!Rm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=_a(t.rows);if(n===this.remembered(
).groups)return;let o=this.table("rounds"),r=this.table("accounts");ud(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{
tab:o.sheet.getName(),positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),md(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=
this.table(t);return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,HM))Br("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof re)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,_0(this.sheet("log"),t,this.now,yo(this.visitor())))}exclusively(t){if(!di(this.begun.waitMs))return;this.forget(
);let n=()=>{let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Oa(o.tab,this.sheet(o.tab));Om(o,r)&&(n=!0,Tm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return H0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${Be(n)}`}};var qM=
24*36e5,Bn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Kn()?.post??bo}setRunner(t){Jx(t)}setLease(t){Qx(t)}setLastRun(t){e0(t)}setRefused(t){s0(t)}keepJournal(t){o0(t)}
closeJournal(){r0()}setConfirmed(t){t0(t)}setToldHold(t){n0(t)}ledger(){return l0()}keepLedger(t){u0(t)}alone(t,n){let o=di();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=a0()),this.firstLetter+qM-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),c0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){F0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return z0("daily")}};function mi(e,t,n){try{h0(e.remembered().google,t,n)}catch{}}function nr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&V0(()=>e.spreadsheet(),n)}catch(n){Br("sweep",n)}}function cv(e,t){if(!t||/\s/.test(t))return!1;let n=Te(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:_e(e.email).emails.some(r=>Te(r)===n)}var XM=(e,t)=>t.some(n=>n.code.trim()===e&&
_e(n.email).emails.length>0),YM=(e,t)=>t.filter(n=>cv(n,e)),uv=(e,t)=>t.some(n=>cv(n,e));function xd(e,t){switch(e.is){case"staff":case"person":return YM(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function JM(e,t){let n=St(e)===ee.merged?Ie(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function vd(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var kd=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ne(e),contact:t.contact}};function Ma(e,t,n,o){let r=eN(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Pe(s)?{may:!1,why:JM(s,n)}:r}function QM(e,t,n){if(e.length===0)return;let o=Ie(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function eN(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=xd(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?QM(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:kd(t,o)}:r();case"link":return r();case"unlisted":return vd(t,o)?XM(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:kd(t,o)}}}var Cm=30;function dv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=J(n.closed,Cm)?"receipt":"refused"}function qr(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=Gs(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=dv(n,s&&{link:s.link.trim(),extendedTo:Ut(s.extendedTo),
isGone:!Pe(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function lv(e,t){let n=qr(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:ti}
function Na(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var hi=e=>t=>e===""?ti:t.isStaff(e)?{is:"staff",email:e}:uv(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},pv=e=>t=>lv(t,e);function mv(e){let t=e?.triggerUid,n=new Bn(()=>o.spreadsheet());if(typeof t!="string"||!Ce(n,()=>yd("daily",
t)))return;let o=new Tt({who:r=>hi(Ce(n,()=>n.me()))(r)});ok(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&mi(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),nr(o)}function Sd(e,t,n){if(!e)return Ze.added;let o=Et(e,n);if(o&&e.answer===Ze.added)return Ze.added;if(!o&&!t.stops&&Vn(
e.usage)===ye.stopped)return Ze.added;if(t.stops)return Ze.stopped;if(t.changes)return Ze.changed;let r=Object.values(Ze).find(s=>s===e.answer);return o&&r&&r!==Ze.stopped?r:Ze.same}function tN(e){
return e?bt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function gi(e,t,n){let o=tN(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&Ut(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var jn=({first:e,last:t},n)=>n>=e&&n<=t;function nN(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?to(s,n):"";return jn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var oN=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>jn(t,o)&&Es(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function rN(e,t){if(![...gr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!jn(t,s)||!Is(r))return[];let i=Wc(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function sN(e,t){let{rows:n}=e.table("accounts");if(!cn.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||gi(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!jn(t,u)||cn.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:Tn.hand};if(!a(c))return d;let l={stops:ve(c),changes:!0};return{...d,round:o.id,answer:Sd(c.rowId?c:
void 0,l,o)}})}function iN(e,t){nN(e,t);let n=rN(e,t),o=sN(e,t),r=o.map(({faults:p,mask:m})=>({faults:p,mask:m})),s=Ye(e,o),i=new Set;o.forEach((p,m)=>{jn(t,m)&&i.add(p.unit.trim())});let a=(p,m)=>jn(
t,m)||i.has(p.unit.trim()),c=Ds(o,s,a);cn.some(p=>t.columns().has(p))?cN(e,t,o,c,s):e.putOwn("accounts",sa(e,o,s,a)),e.log([...oN(o,t),...n]),e.putOwn("accounts",$u(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",uo(e.table("units").rows,s,()=>!0)),ia(e,"accounts",t.columns(),p=>jn(t,p));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,l=up(c,r.map(({faults:p})=>p),s);d&&
l.length===0&&l.push({index:t.first,notes:$r(s.accounts[t.first])}),aN(e,t,l,r)}function aN(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==Mc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function cN(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
Gn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
Ns(e,c,r.accounts[a.index]))}}function uN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>jn(t,r)&&o.code.trim());for(let o of n)o.first=V.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function dN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>jn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function lN(e,t){uN(e,t),dN(e,t);let n=e.table("accounts").rows,o=Ye(e,n);e.putOwn("accounts",$u(n,o,()=>!0)),e.putOwn("units",uo(e.table(
"units").rows,o,()=>!0)),ia(e,"units",t.columns(),r=>jn(t,r))}function $m(e,t){return me(e,()=>{let{linkOnly:n,contact:o}=e.settings();if(t.tab==="units")lN(e,t);else{if(n&&!e.mayWrite("accounts",
"review"))return{key:"sheet.linkOnly",with:{contact:o}};iN(e,t)}})}function pN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),
columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var mN=({range:e})=>typeof e.getGridId=="function";function gv(e){if(!mN(e))return;let t=new Tt({book:e.source,edited:e.range,waitMs:5e3});try{
let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(d=>t.remembered().tabs[d]===n);if(!o)return;mi(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,
rowEnd:s,columnStart:i,columnEnd:a}=pN(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){hN(t);return}t.edits(o,e.range.getSheet());let c=()=>new Set(Object.keys(tt(o)).filter(d=>{let l=t.table(
o).at(d);return l>=i&&l<=a})),u=$m(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c});u&&e.source.toast(v(u),"Sổ Tài Khoản",15)}catch(n){if(!(n instanceof re))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(v(n.problem),"Sổ Tài Khoản",15)}}function hN(e){let t=e.compileSettings().slice(0,3);e.isGuarded()||t.push({key:"setup.guardWaits"}),t.length&&
e.spreadsheet().toast(t.map(v).join(`\n`),"Cấu hình",15),$m(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var fv=e=>e.googleDiffers().includes("values.sorted");function yv(e){return e.visitor(
).is!=="staff"?w({key:"who.staffOnly"}):fv(e)?w({key:"google.sorts"}):me(e,()=>{let{units:t}=mn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;
return e.sortUnits(),$({missing:o(_.missing),fix:o(_.fix),before:n})})??w({key:"workbook.busy"})}function bv(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):fv(e)?w({key:"google.sorts"}
):me(e,()=>{let n=new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),mn(e,!0),$({})})??w(
{key:"workbook.busy"})}var Rd="Sổ Tài Khoản",gN="Dành cho cán bộ tỉnh",or=["spreadsheets","script.container.ui","userinfo.email"],wv=[...or,"script.scriptapp","script.send_mail"],Sv=[{page:"form",
caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:or}],Rv=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:or},{page:"check",caption:
"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:or},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:or},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,
height:560},who:"staff",scopes:or},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:wv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",
scopes:or},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:wv},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:or}],Ov=[...Sv,...Rv],Lm=e=>typeof e=="object"&&
"page"in e,Am=Object.fromEntries(Ov.filter(Lm).map(e=>[e.page,e])),Od=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Tv=e=>Ov.flatMap(t=>t!=="—"&&(Lm(t)?Od(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),kv=e=>e==="—"?void 0:{caption:e.caption,run:Lm(e)?Od(e.page):e.run},xv={forUnits:Sv.map(kv),forStaff:Rv.map(kv)};function vv(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Cv(){let e=SpreadsheetApp.getUi();vv(e.createMenu(Rd),xv.forUnits).addSeparator().addSubMenu(vv(e.createMenu(gN),xv.forStaff)).addToUi()}
var _m="L1",fN=/^Mã sổ: (\S+)$/;function Pm(e,t){try{let n=fN.exec(String(t.getRange(_m).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{return"none"}}function Td(e){
let t=e.getSheetByName(Q.summary.title);return t?Pm(e,t):"none"}var $v=e=>e.getSheetByName(Q.summary.title)?.getRange(_m).canEdit()??!0;function Lv(e,t){try{t.getRange(_m).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var Av=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function _v(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?qn(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${Av(v({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var yN=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),bN="Khai báo tài khoản Facebook";function Pv(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Av(v({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${yN(
e)}\x3c/div>${n}`).setTitle(`${bN}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function Ev({since:e,lastRun:t},n){let o=r=>r!==""&&qe(H(r),n)>1;return!t||t< e?o(e)?{key:
"health.never",with:{since:fe(e)}}:void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var wN=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function Mv({post:e,campaign:{settings:t,round:n},troubles:o,
isStaff:r}){if(!t.lettersOn)return[];let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:rt(a)}});return o.length?[...o]:us([!r(s),{key:
"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[wN(e),{key:"health.dry",
with:{since:M(e.dry),email:s}}])}function Nv(e){let{post:t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=Mv(e);if(r&&s)return[{key:"health.trouble",with:{
trouble:s}},...i.filter(c=>!s.includes(v(c)))];let a=i.length?void 0:Ev(t,o);return a?[a]:i}function Dv({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(
!o.settings.lettersOn)return[];let i=Mv({post:n,campaign:He(e),troubles:r,today:e.today,isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ne(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...i]:i.length||!s||n.trouble||!Ev(n,e.today)?i:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:s}}]}function Iv({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||
!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};return t===Ne(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function kN({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function xN({office:e,
remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=vp(e.now,r,s);return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:mt(H(c)),hour:String(r)}}],[mo(t,e.now),{key:"health.sending"}]]}function zv(e){let{post:t,state:n,
quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=s("unknown"),c=s("failed");return us(...kN(e),...xN(e),[!0,{key:"health.quota",with:{left:o}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Fv(e,t,n,
o){if(!e.settings().lettersOn)return[];let s=He(e),i=qs(n,s.round),a=Nv({post:t,campaign:s,troubles:i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=Ir(s,t,Nr(
t.ledger,Dn(e),Pr(e)));return c.length?vN(e,c,a,o):a}catch(c){if(!(c instanceof re))throw c;let{problem:u}=c;return a.some(d=>v(d).includes(v(u)))?a:[u,...a]}}function vN(e,t,n,o){let r=n.filter(({
key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[Ws(Fr(e,o),e.today)]:[];return[...t.map(({why:i})=>i),...s,...r]}function Uv(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!mo(o,
e.now)&&!o.inFlight?Fu(e,t):Nr(o.ledger,Dn(e),Pr(e));return n.lettersOn?o.runner?Ir(He(e),o,s).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var Em=(e,t)=>e.trim()?t(e)??e:"",SN=e=>e.table(
"accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function Kv(e,t,n){if(br(e.table("rounds").rows).length>0)return[];if(
n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=Em(t?.dueBefore??"",cs),r=(we(o)??e.today).slice(0,4),s=t!==void 0&&SN(e),i={id:gs(r,[]),name:t?.name.trim()||
V.roundOf(r),document:t?.document.trim()||V.document,state:Ke.open,dueBefore:o,graceUntil:Em(t?.graceUntil??"",we),lettersFrom:Em(t?.lettersFrom??"",we),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:
"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var RN=new Set(Object.values(Sc));function Mm(e,t,n){let o=Object.values(xe),r=u=>n&&
Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let l=r(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]}
);e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:r(u)??(u===xe.staff.label?t():d),help:l})));let c=
e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=RN.has(l)?v({key:"setup.formerSetting"}):o.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});return e.putTyped(c),
n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Xr=Object.keys(Q);function ON(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:
t.getName(),made:!1}))}var Nm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=Q[t],r=n===void 0?null:this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:
n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a})=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:
"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=ON(
this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=
this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(o),o}};function Bv(e,t){let n=new Set(Object.values(t)),o=new Nm(e,n),r={},s=[];
for(let i of Xr){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var jv="Asia/Ho_Chi_Minh",Dm="vi_VN",Wv=e=>e.getSpreadsheetLocale()===Dm?[]:[{key:
"workbook.locale"}];function Zv(e){let t=[];return e.getSpreadsheetTimeZone()!==jv&&(e.setSpreadsheetTimeZone(jv),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Dm&&(e.setSpreadsheetLocale(
Dm),t.push({key:"setup.locale"})),t}var TN=4,Gv=Xr.filter(e=>Object.keys(tt(e)).length>0);function CN(e){return e.isNew?(_x(e),Ca(e),Yp(e),[]):[...Px(e),...Ca(e)]}function Cd(e){try{return e.getOwner(
)?.getEmail().toLowerCase()??""}catch{return""}}function $N(e,t,n,{staff:o,linkOnly:r},s){let i=new ci(rd(e,o,s)),a=Xr.flatMap(c=>i.ensure({tab:c,...t[c],rows:n.get(c)?.rows??0,columns:n.get(
c)?.columns??0,positions:n.get(c)?.positions??new Map,linkOnly:r}));return i.hiddenStay?[...a,{key:"setup.hidden"}]:a}function LN(e,t,n,o,r,s){let i=Object.fromEntries(Xr.map(p=>[p,t[p].id])),c=(p=>({
version:p,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(Xr.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));tv(c.version,{sheets:l,office:r,markKey:s},p=>{fm({...c,version:p}),d=!0}),d||fm(c)}function AN(e,t){if(e?.tabs.settings===void 0||
e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[xe.staff.label]:o.join(", ")}:{}}}var _N=e=>({[xe.staff.label]:e,[xe.replyTo.label]:"",[xe.testTo.label]:"",[
xe.contact.label]:xe.contact.initial,[xe.webAddress.label]:xe.webAddress.initial,[xe.linkOnly.label]:xe.linkOnly.initial,[xe.lettersOn.label]:xe.lettersOn.initial});function PN(e){let t=
Object.entries(Sc).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}function EN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&
!t?[{key:"setup.memoryLost"}]:[]}function MN(e,t){JSON.stringify(e)!==JSON.stringify(t)&&gd(e);let n=t?sx(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function NN(
e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round()?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?
[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function Hv(e){let t=Kn(),n=Cd(e),o=Zv(e),{found:r,did:s}=Bv(e,t?.tabs??{});o.push(...s),r.summary.made&&
r.summary.sheet.setFrozenRows(1);let i=new Map;for(let O of Gv){let L=yx(O,r[O],t?.version??0);i.set(O,L.open),o.push(...L.did)}let a=$0(t?.markSecret),c=new Tt({book:e,setUp:{markKey:a.key,
lastWitness:t?.witness??""}});for(let O of Xr)c.edits(O,r[O].sheet);L0(t)&&t!==void 0&&t.version>=TN&&o.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase(
)||n),p=r.summary.made?"none":Pm(e,r.summary.sheet),m=p==="copy"?_N(l()):AN(t,r.settings.id),h=EN(p,t!==void 0),y=i.get("settings").isNew;if(o.push(...h),!y){let O=Mm(c.table("settings"),l,m);
p!=="copy"&&o.push(...O)}let{settings:b}=qn(y?m??{}:c.settingTexts()),{linkOnly:k}=b,S=y?t?.staff??[l()]:b.staff;o.push(...$N(e,r,i,{staff:S,linkOnly:k},n));for(let O of Gv)o.push(...CN(i.get(O)));y&&
o.push(...Mm(c.table("settings"),l,m)),LN(e,r,t,n,c,a.key),o.push(...Kv(c,PN(c.settingTexts()),t?.round));let R=a.isNew?Q0(c,a.key):0;R&&o.push({key:"setup.markedAnew",with:{count:R}}),a.isNew&&
a.allMarked();let T=c.table("units");o.push(...ud(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:T.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:
r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),p!=="here"&&Lv(e,r.summary.sheet),t?.groups!==_a(T.rows)&&md(_a(T.rows)),
c.compileSettings(),o.push(...MN(c.settings().staff,t?.staff));let C={...Object.fromEntries(id.map(O=>[O,i.get(O).rows])),linkOnly:k},g={linkOnly:!1,...t?.lines};(id.some(O=>g[O]!==C[O])||
g.linkOnly!==k)&&hd(C);let f=new Bn(()=>e);return lo(c,f)||on(c),SpreadsheetApp.flush(),o.push(...Uv(c,f)),{first:(!t||t.version===0)&&!R&&h.length===0,did:o,after:NN(c,n,T.rows)}}var $d=(e,t=Rd)=>{
let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},Vv=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Im(e,t){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,Tv(e));try{let n=Na(),o=n?new Tt({who:hi(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&nr(o),r?.length&&$d(r.map(v).join(`\n`))}catch(n){$d(v(jr(n)))}}var zm={key:
"who.staffOnly"};function qv(e,t){let n=_v(t,e.remembered()),{caption:o,where:r}=Am[t],s=SpreadsheetApp.getUi();r==="sidebar"?s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(
r.width).setHeight(r.height),o)}function Xv(e){Im(Od(e),t=>(t.remembered(),Am[e].who==="staff"&&t.visitor().is!=="staff"?[zm]:qv(t,e)))}function Yv(){Im("showMissingFirst",e=>{let t=yv(e),n=({
problems:c})=>$d(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=Vv(v({key:
"roster.missingFirst",with:{missing:o,fix:r,tab:Q.units.title}}),Rd)?void 0:bv(e,s);a&&!a.ok&&n(a)})}function DN(e){let t=e.visitor();return t.is==="staff"||ri(Cd(e.spreadsheet()),Ne(t))}function IN(
e){let t=e.spreadsheet(),n=Td(t);if(n==="here")return $v(t)?void 0:zm;let o=n==="copy"?Cd(t):"";return o&&!ri(o,Na())?{key:"who.ownerFirst"}:void 0}function Jv(){Im("setUp",e=>{let t=Kn()?DN(e)?
void 0:zm:IN(e);if(t)return[t];let n=di();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=Hv(e.spreadsheet());n.releaseLock();let i=r.filter(({key:d})=>d!=="setup.protection"),a=[...i,
...i.length< r.length?[{key:"setup.rights"}]:[]].map(v),c="Thiết lập, sửa lại sổ",u=s.map(v).join(`\n`);return o?Vv(`${v({key:"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,c)&&qv(e,
"assumptions"):$d(`${a.length?a.join(`\n`):v({key:"setup.nothing"})}\n\n${u}`,c),[]})}var zN=300;function FN(e){let t=new Map;for(let{unit:n,state:o,at:r,kind:s}of e.table("letters").rows){let i=
o===le.sent||o===le.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,`${r}, ${M(H(o))}`]))}function UN(e,{unit:t}){if(_e(
t.email).emails.length===0)return v({key:"desk.callNoEmail"});let n=Tu(t,e.refusedAddresses());return n?v({key:"desk.callRefused",with:{email:n.email}}):""}function Qv(e,t){if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let n=Ye(e,e.table("accounts").rows),o=vs(e,n).filter(Hc),r=new Map;for(let{active:l,unit:p,faults:m}of n.accounts)l&&m.some(dn)&&r.set(p,(r.get(
p)??0)+1);let s=FN(e),i=e.round(),a=Wu(e.table("calls").rows,i?.id??""),c=({unit:l})=>a.get(l.code.trim()),u=l=>c(l)?.appointed||"9999",d=o.filter(l=>Uo(l,t)).sort((l,p)=>u(l).localeCompare(u(p))||Ss(
l,p));return $({round:i?.name??"",deadline:i?$o(i,e.today):"",units:d.slice(0,zN).map(l=>{let p=Vc(l),m=c(l);return{...p,faulty:r.get(p.code)??0,lastLetter:s.get(p.code)??"",unreached:UN(e,l),
lastCall:m?Zs(m):"",appointed:m?.appointed??""}}),count:d.length,choices:Fo(o)})}var eS=P({unit:E().check(ae(tn)),result:ut(Object.keys(ds)),appointed:E().check(ae(40)),note:E().check(ae(500))});
function KN(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return w({key:"form.unknownUnit",with:{code:n}});let o=t.appointed.trim()&&we(t.appointed);if(
o===void 0||t.result==="appointed"&&o< e.today)return w({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:e.now,result:ds[t.result],appointed:o,note:t.note.trim(),who:yo(e.visitor())},s=
Hw(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),$({lastCall:Zs(r),appointed:o})}function tS(e,t){return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):me(e,()=>KN(e,t))??w({key:"workbook.busy"})}var Ld=["review","comment","fixFields","approved"],Um=e=>Object.fromEntries(Ld.map(t=>[t,e[t]])),Da=e=>`${nn(e)}.${Wo(JSON.stringify(
Ld.map(t=>e[t])))}`,Ia=e=>e.split(".")[0],nS=(e,t)=>{let n=vr(e.approved,e,t);return typeof n=="string"?[]:n};function za(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||
t.review==="returned"))return t.faults.some(o=>dn(o)&&!Bi(o))?"faulty":nS(e,n).length===0?"new":e.review===Oe.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var Fm=e=>de.includes(e);
function Ad(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),i=({column:a,problem:c})=>({sentence:v(c),...Fm(a)?{field:a}:Fm(
c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&za(c,u,s);if(!d)return;let l=r.get(u.unit);return{rowId:Je(c,a),version:Da(c),state:d,unit:{code:u.unit,name:
l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:Object.fromEntries(de.map(p=>[p,c[p]])),link:u.reading?.values.address||c.address,changed:nS(c,s).filter(Fm),says:[
...u.faults.filter(p=>!Bi(p)),...u.remarks].map(i),comment:c.comment.trim(),at:fe(c.updated),by:c.source===Tn.hand?Tn.hand:c.by,was:Um(c)}}}var oS=20,rS=e=>e.as==="returned"?e.comment.trim():"";
function BN(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Oe.passed:Oe.returned,comment:rS(e),fixFields:e.as==="returned"?e.fields.map(Lt).join(", "):"",
approved:o?to(t,o):""}}var jN=(e,t)=>Ld.every(n=>e[n]===t[n]);function WN({version:e},t,n){if(Ia(e)!==Ia(Da(t)))return{key:"desk.changedMeanwhile"};let o=Ni(t.review);return o&&zo(t,n.markKey(
)).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function ZN(e,t,n){let o=t.findIndex((c,u)=>Je(c,u)===e.rowId),r=t[o];if(!r)return;let s=BN(e,r,n),i={decision:e,index:
o,before:{...r}},a=Da(r);return Ia(e.version)===Ia(a)&&jN(s,Um(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:WN(e,r,n)}}function GN(e,t){let n=t.filter(({cells:i})=>i);e.putStaff(
"accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Ye(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));return e.putOwn(
"accounts",Ds(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",uo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&i.review&&!Ni(
i.review)).map(({index:i})=>({index:i,notes:$r(r.accounts[i])}))),r}function HN(e,t){let n=e.table("accounts").rows,o=t.map(c=>ZN(c,n,e)),r=o.filter(c=>c!==void 0),s=GN(e,r),i=Ad(e,s,_n(e.table(
"units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=o[u];if(!l)return{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let p=i(l.index);if(l.why)return{rowId:d,is:"conflict",why:v(l.why),...p?{row:p}:{
}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:Da(m)}});return $(
{decided:a})}function sS(e,{decisions:t}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?w({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&
!rS(n))?w({key:"desk.noReason"}):me(e,()=>HN(e,t))??w({key:"workbook.busy"})}var VN=200;function iS(e,t,n){let o=e.filter(Boolean).map(H),r=[...o,t].filter(Boolean).sort()[0];if(!r)return[];let s=
o.reduce((a,c)=>c>a?c:a,n||r),i=Math.min(VN,Math.max(0,qe(r,s))+1);return Array.from({length:i},(a,c)=>J(s,c+1-i))}function Km(e,t){let n=e.filter(Boolean).map(H).sort(),o=0;return t.map(r=>{for(;
o< n.length&&n[o]<=r;)o+=1;return o})}var qN=200,XN=40,YN=3,JN=3,cS=e=>Wi(e.map(t=>({...t,isCounted:t.counted})));function aS(e,t){let n=new Map;for(let o of e)for(let{value:r,label:s}of t(o)){if(
!r)continue;let i=n.get(r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...cS(r)})).filter(({required:o})=>o>0).sort((o,
r)=>r.missing+r.fix-o.missing-o.fix||o.label.localeCompare(r.label,"vi")).slice(0,XN)}function QN(e){let t=Ie(e),n=o=>{let r=t.superior(o);return r?[{value:r.code.trim(),label:r.name.trim()},...n(r)]:
[]};return({unit:o,parent:r})=>{let s=n(o);return s.length?s:[r]}}function eD(e,t,n,o){let r=Xe(n),s=t.filter(({counted:l})=>l).map(({first:l})=>l),i=r>e.today?r:e.today,a=iS(s,n.from,i),c=Km(s,a),u=
new Map;for(let{state:l,at:p}of e.table("letters").rows)l===le.sent&&u.set(H(p),(u.get(H(p))??0)+1);let d=o&&r&&o.last?Km(o.firsts,a.map(l=>J(o.last,qe(r,l)))):void 0;return a.map((l,p)=>({day:M(l),
...l<=e.today?{reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===r?{isLast:!0}:{}}))}function tD(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table("accounts").rows,i=e.markKey(),a=
s.filter((m,h)=>{let y=za(m,t.accounts[h],i);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===_.missing),u=c.filter(({unit:m})=>_e(m.email).emails.length===0),d=o?qe(e.today,Xe({
dueBefore:o})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!dn(h))).length;return[o===""&&{sentence:v({key:"desk.nextDeadline"}),section:"dot"},
c.length>0&&d!==void 0&&d< JN&&{sentence:v({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:v({key:
"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:v({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{sentence:v({key:"desk.nextFaults",with:{
count:l}})},c.length>u.length&&{sentence:v({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,YN)}function nD(e,t){let[n]=br(e.table("rounds").rows).map(({
round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({round:r})=>r.trim()===n.id).map(({first:r}
)=>r);return{name:n.name,firsts:o,last:Xe(n)}}function uS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ye(e,e.table("accounts").rows),o=vs(e,n),r=e.round(),{dueBefore:s="",
graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?H(r.openedAt):""},c=nD(e,r),u=o.filter(Hc),d=u.filter(p=>Uo(p,t)).sort(Ss),l=cS(o);return $({round:r?.name??"",before:c?.name??"",deadline:$o(
{dueBefore:s,graceUntil:i},e.today),all:l,inTime:v({key:"round.inTime",with:l}),days:eD(e,o,a,c),kinds:aS(o,({kind:p})=>[{value:p,label:p}]),parents:aS(o,QN(e.table("units").rows)),next:tD(e,n,o,a),
owing:d.slice(0,qN).map(Vc),owingCount:d.length,choices:Fo(u)})}var oD=100;function dS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=e.table("units").rows,{rows:o}=e.table(
"accounts"),r=Ye(e,o),s=_n(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=o.flatMap((l,p)=>{let m=r.accounts[p],h=za(l,m,a),y=i.get(m.unit);return h?[{index:p,state:h,updated:l.updated,
parent:y?s(y):{value:"",label:""},kind:y?.kind.trim()??""}]:[]}),u=c.filter(l=>Uo(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=
Ad(e,r,s);return $({rows:u.slice(0,oD).flatMap(({index:l})=>d(l)??[]),waiting:u.length,choices:Fo(c)})}function lS(e,t){return e.visitor().is==="staff"&&Us(e,t),fw(e)}var pS=e=>e.slice(0,e.indexOf(
"."));function mS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(pS),o=Object.keys(li).find(r=>n.includes(r))??n[0];return[{key:"google.differs",with:{count:t.length,so:li[o]??""}}]}
var rD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:im[t],why:v({key:`google.${n}`})}));function sD(e,{same:t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||
"-",i=r.filter(({answer:a})=>a!==void 0);return p0(M(e),String(t.length),s(n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:c})=>`${a}=${c}`)),s(r.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a)))}function iD(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:o})=>({says:Zr[n],saw:o,so:li[pS(n)]})),unknown:[...t.notAsked.map(n=>({says:Zr[n],why:v(
{key:"google.refused"})})),...rD(t)],answers:t.answers.flatMap(({key:n,answer:o})=>o===void 0?[]:[{question:im[n],answer:o}]),copy:sD(e,t)}}function hS(e){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let t=e.checkGoogle();return t?$(iD(e.today,t)):w({key:"google.busy"})}function gS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),$({})}function fS({drafts:e},{unit:t}){
return e.drop(t),$({})}var rr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],Yr=(...e)=>new RegExp(`^(?:${e.join(
"|")})$`),zt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Bm=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),aD="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",yS=
"cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",cD="(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",bS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",uD=
"don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",dD="(?:thuoc )?(?:doi tuong|dien)",lD="(?:phai|can|co|yeu cau)",pD=[["required",
new RegExp(`^(?:${dD} )?(?:${lD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",zt("bat buoc","required")],["extendedTo",zt("(?:ngay |duoc |da |(?:thoi )?han )?gia han","han moi",
"extended")],["email",Bm("e ?-? ?mail","g?mail")],["email",zt("(?:dia chi )?(?:thu (?:dien tu|dt)|hop thu)")],["phone",Bm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",zt(
"tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",Bm("cap tren","(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",zt("(?:truc )?thuoc","parent",
"superior")],["kind",zt("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Yr("cap(?: cong doan| don vi)?")],["note",zt("ghi chu","(?:luu|chu) y","chu thich","dien giai","nhan xet",
"notes?","remarks?")],["code",/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",zt("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",Yr("ten",
"name","unit(?:[ _]name)?","danh sach don vi")],["name",zt(`ten (?:day du )?(?:cua )?(?:${uD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Yr(`${aD}${bS}`,`(?:${yS})${bS}`)],["name",Yr(
`(?:${yS})${cD}`)]],wS="(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",kS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${wS})$`),xS=new RegExp(`(?:^|\\s)(?:moi|sau ${wS})$`),mD=[
["mergedInto",zt("(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Yr("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",zt(
"doi ten(?: thanh)?")],["newParent",zt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",zt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",zt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Yr("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",zt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Yr("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],hD=/\b(?:cu|truoc(?: day)?)$/,gD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Jr=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(D(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function jm(e){let t=Jr(e);if(!(!t||hD.test(t)))return rr.find(n=>Jr(ft[n].heading)===t)??pD.find(([,n])=>n.test(t))?.[0]}var fD={code:"Code",name:
"Name",parent:"Parent"};function yD(e){let t=Jr(e,/[()[\]]/g);if(!t)return;let n=rr.find(r=>Jr(ft[r].heading)===t);if(n)return n;let o=mD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",kS],["new",xS]]){if(!s.test(t))continue;let i=jm(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return jm(e);let a=`${r}${fD[i]}`;return a==="oldParent"?void 0:a}return jm(e)}
var _d=200;function Qr(e){let t=new Map,n=[];return e.slice(0,_d).forEach((o,r)=>{let s=yD(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(Jr(o))?"parent":s;i&&!t.has(i)?t.set(i,r):D(o)&&!gD.test(Jr(
o))&&n.push(D(o))}),{at:t,leftOut:n}}function vS(e,t){let n="";return e.map((o,r)=>{let s=Jr(t[r]??"",/[()[\]]/g);return s&&(n=kS.test(s)?"cũ":xS.test(s)?"mới":""),n&&D(o)&&!D(t[r]??"").includes(D(
o))?`${o} ${n}`:o})}var bD=e=>rr.includes(e);function OS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>bD(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var Pd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),wD=(e,t)=>{let n=Pd(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},TS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function kD(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of Pd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>St(e[a])===ee.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function CS(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=kD(t),r=(b,k)=>{n.rejected.push({line:b,why:k})},s=[],i=new Map;for(let b of e){let{code:k,name:S}=b.change,R=k?o.byCode(k):o.byName(S),T=R===void 0&&
k&&!xD(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:S}});else if(R===void 0&&!(T&&(S||b.unit.name)))r(b.line,k||S?{key:"roster.changeNone",with:{
text:k||S}}:{key:"roster.noCode"});else{let C=R??j(k),g=i.get(C);g!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:g}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
k)=>{a.set(j(k.code),{line:b,cells:k})};for(let{line:b,index:k}of s){let{newCode:S,newName:R,newParent:T,name:C,code:g}=b.change,f=RS(b.unit);if(k===void 0)u(b.line,{...f,code:g,name:C||b.unit.name,
parent:T||b.unit.parent});else if(S&&o.byCode(S)===void 0&&!a.has(j(S))){let x=t[k];u(b.line,{kind:x.kind,...f,code:S,name:R||x.name,parent:T||x.parent})}}for(let[b,{line:k,cells:S}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(k,{key:"roster.codeUsed",with:{code:S.code,name:t[R].name}}))}let d=b=>{let k=o.byCode(b);if(k!==void 0)return t[k].code;let S=a.get(j(b));if(
S)return S.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let T=o.byName(b);return T===void 0||T==="many"?T:t[T].code},l=new Map,p=
new Set;for(let{line:b,index:k}of s){let S=K(b.change.newName);k===void 0||!S||SS(b,t[k])||(l.set(S,[...l.get(S)??[],k]),S!==K(t[k].name)&&p.add(k))}for(let[b,[k,...S]]of l){let R=o.byName(b),T=
R===void 0||R===k||R!=="many"&&p.has(R);!S.length&&T&&c.set(b,t[k].code)}for(let{line:b,index:k}of s){if(k===void 0)continue;let S=h(b,k);"why"in S?r(b.line,S.why):Object.keys(S.cells).length?
n.changes.push({line:b.line,index:k,cells:S.cells}):n.same+=1}for(let b of a.values()){let k=m(b.line,b.cells.parent??"");typeof k!="string"?r(b.line,k):n.changes.push({...b,cells:{...b.cells,parent:
k}})}return n;function m(b,k){if(!k)return"";let S=d(k);return S==="many"?{key:"roster.changeMany",with:{name:k}}:S!==void 0?S:(sp(k)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:k}}}),k)}function h(b,k){let S=t[k],{newName:R,newParent:T}=b.change,C=$n(b.unit.activity);if(C===ee.dissolved||!C&&TS(b.change.plan))return{cells:Wm(S,{activity:ee.dissolved,mergedInto:""})};
let g=y(b,k);if(typeof g!="string")return{why:g};if(g)return{cells:Wm(S,{activity:ee.merged,mergedInto:g})};if(!o.isActive(k)&&C!==ee.active)return{why:{key:"roster.changeGone",with:{name:S.name,
activity:St(S)}}};let f={...RS(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(k)||Object.assign(f,{activity:ee.active,mergedInto:""}),R&&K(R)!==K(S.name)&&Object.assign(f,{name:R,
formerly:wD(f.formerly??S.formerly,S.name)}),T){let x=m(b.line,T);if(typeof x!="string")return{why:x};f.parent=x}return{cells:Wm(S,f)}}function y(b,k){let{newCode:S,newName:R}=b.change,T=t[k],C=
b.unit.mergedInto||(SS(b,T)?S:""),g=C||(R&&K(R)!==K(T.name)?R:"");if(!g)return $n(b.unit.activity)===ee.merged&&St(T)!==ee.merged?{key:"roster.mergedNowhere"}:"";let f=d(g);return f==="many"?{key:
"roster.changeMany",with:{name:g}}:f!==void 0?f===T.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:g}}}}var xD=({unit:e,change:t})=>e.mergedInto!==""||TS(t.plan)||($n(
e.activity)??ee.active)!==ee.active,SS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function RS(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>D(s)!==""))}var Wm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function $S(e,t,n){let o={...e,...t},[r,s]=[St(e),St(o)];if(s===ee.dissolved&&r!==s)return[
"dissolved"];if(s===ee.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function Zm(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function LS(e){let{named:t}=Ie(e);return n=>t(n)?.name??n}var ES=mT(AS(),1);var MS=["\u0009",";",",","|"],vD=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,SD=20,RD=2e3,_S=(e,t)=>Qr(
e.slice(0,RD).split(t)).at.size;function OD(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,SD),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&_S(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of MS)for(let a of t){let c=_S(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var NS="\ue000",TD=5e3;
function CD(e,t,n,o){let r=Math.min(e.length,t+TD),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function $D(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?CD(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?PS(e,s,t):PS(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,NS):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function PS(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function LD(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>_D(n.slice(n.indexOf(">")+1))))}var AD={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},_D=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):AD[String(r).toLowerCase()]??t}
).trim(),PD=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function DS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=LD(t);if(n)return n;let o=vD.exec(t),
r=o?t.slice(o[0].length):t,i=MS.find(l=>l===o?.[1])??OD(r),a=i==="|"?r.split(`\n`).map(PD).join(`\n`):r,c=$D(a,i);if(c==="")return[];let{data:u}=(0,ES.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(NS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var US=20;function Vm(e){let t=e.slice(0,US).map(r=>({row:r,at:Qr(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function ED(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var MD=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,ND=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,DD=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function KS(e){return rr.some(n=>n!=="code"&&n!=="name"&&e[n])||!MD.test(e.code)?!1:ND.test(e.code)||DD.test(G(e.name))}var ID=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function zD(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:KS({...e,code:t,name:n})}function FD(e){let{emails:t,bad:n}=_e(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:Ro(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?$n(e.activity)??e.activity:"",required:e.required?Oo(e.required)??e.required:"",extendedTo:e.extendedTo?we(e.extendedTo)??e.extendedTo:""}}function Xm(e){let t=DS(e).map((k,S)=>({line:S+1,
cells:k})).filter(({cells:k})=>k.some(S=>S.trim())),n=Vm(t),o=n&&Qr(n.cells).at.size<2?UD(t):void 0,r=(o&&Vm(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=Qr(vS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=OS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>ft[k].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?KD(t,o):[]},h=r?t.filter(({line:k})=>k>r.line):[],y=(r?.cells??[]).map(k=>D(k)).join("\u0009"),b=(k,S)=>S===void 0?"":D(k[S]);
return h.forEach(({line:k,cells:S},R)=>{if(R===0&&a.size>1&&ED(S)||S.map(x=>D(x)).join("\u0009")===y)return;let T=Object.fromEntries(rr.map(x=>[x,b(S,u.get(x))])),C=d&&ID(d,x=>b(S,x));if(C?zD(T,C):KS(
T)){m.sections.push({line:k,text:[T.code,T.name].filter(Boolean).join(" · ")});return}if(!o)for(let x of["name","kind","parent","note"]){let O=T[x]?pr(S[u.get(x)]):void 0;O&&m.offers.push({line:k,
from:T[x],to:O.text})}let g=IS(S,u.get("formerly")),f=FD({...T,formerly:g,email:IS(S,u.get("email"))});m.lines.push({line:k,unit:f,...C&&{change:C}})}),m}var IS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>D(n)).filter(Boolean).join(`\n`);function UD(e){let t=r=>Jh(r.map(({cells:s})=>s.slice(0,_d)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,US)),o=n&&Vm(n);return o&&Qr(
o.cells).at.size>1?t(e):void 0}function KD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,_d).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var Fa=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function BS(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(Fa(s))||n.set(Fa(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of Pd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var jS=(e,t)=>[e,t].filter(Boolean).join(" · ")||v({
key:"roster.nothing"});function Ym(e,t){let n=e.isChanges?jD(e,t):qD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=LS([...o,...n.added.map(({unit:s})=>({...Zn(ft),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=$S(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=Zm(n.changed),n}var WS=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Zm([])}),BD=8;function jD(
e,t){let n=WS(),o=e.lines.map(({line:y,unit:b,change:k})=>({line:y,unit:b,change:k})),{changes:r,same:s,rejected:i,notes:a}=CS(o,t);n.same=s;let c=new Map(o.map(({line:y,change:b})=>[y,jS(b.code,
b.name)])),u=(y,b)=>{n.rejected.push({line:y,text:c.get(y)??"",why:b})};for(let{line:y,text:b}of e.sections)n.rejected.push({line:y,text:b,why:[v({key:"roster.section"})]});for(let{line:y,why:b}
of i)u(y,[v(b)]);n.notes=a.map(({line:y,problem:b})=>({line:y,text:v(b)}));let d=r,l=zS(d,t),p=y=>l.get(y).filter(b=>ZD(y,b)),m=y=>p(y).length>0;for(let y=0;y< BD&&d.some(m);y+=1){for(
let b of d.filter(m))u(b.line,p(b).map(Ui));d=d.filter(b=>!m(b)),l=zS(d,t)}for(let y of d){let b=y.cells.code??t[y.index??-1]?.code??"";n.notes.push(...l.get(y).map(k=>GS(y.line,b,k)))}let{byNear:h}=
BS(t);for(let{line:y,index:b,cells:k}of d)if(b===void 0&&h.has(Fa(k.code))){let{code:S,name:R}=t[h.get(Fa(k.code))];u(y,[v({key:"roster.nearCode",with:{code:S,name:R}})])}else if(
b===void 0)n.added.push({line:y,unit:{...ZS,...k}});else{let S=t[b];n.changed.push({line:y,index:b,unit:k,code:S.code,name:S.name,columns:Object.keys(k).map(R=>ft[R].heading),kinds:[],to:""})}
return n.rejected.sort((y,b)=>y.line-b.line),n}var ZS=Object.fromEntries(rr.map(e=>[e,""])),qm=({column:e})=>e==="code"||e==="name",WD=new Set(["parent","mergedInto","activity"]),ZD=({index:e},t)=>qm(
t)||e!==void 0&&WD.has(t.column),GS=(e,t,n)=>({line:e,text:v({key:"roster.takenIn",with:{code:t,fault:Ui(n)}})});function zS(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...ZS,
...i})-1:(n[s]={...n[s],...i},s)),r=ra(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var FS=["activity","mergedInto"],GD=e=>FS.some(t=>e.includes(t))?[
...new Set([...e,...FS])]:[...e];function HD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?ee.merged:t?.activity??""),r=n.mergedInto||(o===ee.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var VD=(e,t)=>!Pe(e)&&!Pe(t)&&K(t.name)!==K(e.name)?e:void 0;function qD(e,t){let n=WS(),{byCode:o,byNear:r,byName:s,byFormer:i}=BS(t),a=e.lines.map(m=>HD(m,t[o.get(j(
m.unit.code))??-1])),c=GD(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let p=ra([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[v({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{let b=j(h.code),k=Fa(h.code),S=p[y].filter(
U=>qm(U)&&U.problem.key!=="roster.codeTwice").map(Ui),R=u.get(b);R!==void 0&&R!==m&&S.push(v({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let T=o.get(b),C=T===void 0&&b?t[r.get(k)??-1]:
void 0,g=d.get(k);C?S.push(v({key:"roster.nearCode",with:{code:C.code,name:C.name}})):T===void 0&&b&&g&&R===m&&S.push(v({key:"roster.nearLine",with:g}));let f=T===void 0?t[i.get(b)??-1]:VD(t[T],h);if(
f&&S.push(v({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!g&&d.set(k,{line:m,code:h.code}),S.length){n.rejected.push({line:m,text:jS(h.code,h.name),why:S});return}let x=K(h.name),O=
l.get(x),L=s.get(x);O?n.notes.push({line:m,text:v({key:"roster.sameNameLine",with:{...O,name:h.name}})}):L!==void 0&&L!==T&&n.notes.push({line:m,text:v({key:"roster.sameName",with:{name:h.name,code:t[
L].code}})}),O||l.set(x,{line:m,code:h.code});for(let U of p[y])qm(U)||n.notes.push(GS(m,h.code,U));if(T===void 0){n.added.push({line:m,unit:h});return}let W=t[T],De=c.filter(U=>U!=="code"&&h[U]!==W[
U]);if(De.length===0){n.same+=1;return}let{code:ot,...it}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:T,unit:{code:W.code,...it},code:W.code,name:h.name,columns:De.map(U=>{
let je=ft[U].heading;return h[U]===""?v({key:"roster.emptied",with:{column:je,was:W[U]}}):je}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var HS=100,XD=2e4,VS=2e3,YD=Js(E(),E().check(ae(VS)));function qS(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>XD)return[X({key:"roster.tooLong"})];let t=
e.lines.find(({unit:n})=>!Jk(YD,n));return t?[X({key:"roster.cellLong",with:{line:t.line,most:VS}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function XS(e,{text:t}){if(
e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Xm(t),o=qS(n);if(o.length)return Ee(o);let r=Ym(n,e.table("units").rows);return $({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Jm(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,HS),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,HS)}})}function Jm(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":v({key:"roster.changes",with:{...n,added:t.length}})}var JD=8;function QD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>JD?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function eI(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Jm(t,n)}}}]),e.putTyped("units",QD(n,e.table(
"units").rows));let o=Zn(Q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),mn(e,!0),e.readyLines()}
function YS(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Xm(t),o=qS(n);return o.length?Ee(o):me(e,()=>{let r=Ym(n,e.table("units").rows),s=Jm(n,r);return eI(e,n,r),$({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??w({key:"workbook.busy"})}var JS=e=>({key:"round.empty",with:{label:rt(e)}}),tI=e=>({key:"setting.empty",with:{
label:e}});function QS({state:e,today:t,forecast:n,zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=M(n.last),y=
c.testTo.join(", "),b=Bc(c),k=!!a.dueBefore&&!!c.lettersFrom&&!b,S=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>Ge(C)&&!C.emails.length).length,T=e.units.filter(C=>Ge(C)&&
C.returned.length>Ao(C).length).length;return{refuse:us([!a.dueBefore,JS("dueBefore")],[!c.lettersFrom,JS("lettersFrom")],[!To(u).length,$l],[b,{key:"letter.testAddress",with:{text:y}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase()&&!i,{key:"letter.otherRunner",with:{email:s}}],[k&&!S&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:us([S,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[T>0,{key:"letter.noReason",with:{
units:T}}],[!!y&&!b,{key:"letter.testMode",with:{to:y}}],[!d.trim(),tI(xe.contact.label)])}}var tR=21,eR=100,nI=400;function Vt(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(Us(e,
t),n(sr(e,t)))}function sr(e,t){let n=t.quota(),o=t.post(),r=qs(e.compileSettings(),e.round()),s=Zu(e,t,void 0,n),i=Nr(o.ledger,s.register,s.round);return{office:e,post:t,quota:n,remembered:o,state:s,
troubles:r,holds:s.settings.lettersOn&&!r.length?Ir(He(e),o,i):[]}}var Qm=e=>e>eR?nI:eR;function Ua({office:e,state:t,quota:n},o=e.today){let r=Qn(t),s=Xn(t.units),i=[];for(let a=0;a<=tR;a+=1){let c=
J(o,a),{go:u,held:d}=xr(eo(t,c,r,s).letters,Math.min(c===e.today?n:1/0,Qm(n)),t.settings.quotaReserve);u.forEach(l=>r.assume(l,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}return i}
var fi=(e,t)=>eo(e.state,e.office.today).letters.find(n=>n.key===t)??Ua(e).flatMap(({go:n})=>n).find(n=>n.key===t),oI=/^(?:stores|mail|triggers|values)\./;function rI(e){let t=e.googleDiffers(
).filter(n=>oI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Ed({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=Uw(o,e.today,J(e.today,tR),Qm(r),
Math.min(r,Qm(r))),{refuse:c,warn:u}=QS({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ne(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...rI(e),...c],warn:u}}var nR=60,sI=40,
eh=(e,t)=>({key:e.key,kind:pe(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function iI({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;
return{day:e,words:mt(e),counts:ma({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,nR).map(s=>eh(s,o)),more:Math.max(0,t.length-nR)}}function aI({office:e,state:{units:t}}){let n=new Map(
t.map(({code:r,name:s})=>[r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,
unit:i,to:a,subject:c,state:u,at:d,why:l}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:l}));return{unknown:o.filter(({state:r})=>r===le.unknown),recent:
o.slice(0,sI)}}var Ka=e=>X(e);function cI({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>Ka(i));return{plan:
r("plan"),ledger:r("ledger"),preview:v(Ws(t,e.today)),mark:ju(He(e))}}function es(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=Ed(e,!1),i=Iv(e);return{on:o.settings.lettersOn&&
n!=="",runner:n,me:Ne(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...Dv(e)].map(Ka),held:cI(e),refuse:r.map(Ka),warn:[...s,
...i?[i]:[]].map(Ka),health:zv(e).map(Ka),days:Ua(e).map(a=>iI(a,o)),...aI(e)}}var th=(e,t,{key:n})=>Vt(e,t,o=>{let r=fi(o,n),s=Ne(e.visitor());if(!r||!s)return w({key:"letter.gone"});if(
o.quota<1)return w({key:"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],...Mr(i,o.state),
senderName:a||o.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:s}})}return $({to:s})}),nh=(e,t,{key:n})=>Vt(e,t,o=>{let r=fi(o,n);if(!r)return w({key:mo(o.remembered,
e.now)?"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=Rp(e,t,(a,{register:c})=>Kt(c.get(n)?.state)?[]:[s],`${bp}: ${Ne(e.visitor())}`);return i?i.held?w(
i.stopped??{key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?w({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),$({did:i.did})):w({key:"letter.busy"})}catch(i){if(
i instanceof Ho)return w({key:"workbook.busy"});if(i instanceof Vo)return w(i.problem);throw i}});function oR({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ne(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=zu(c).get(n);if(u===void 0&&!s)return w({key:"letter.gone"});let d=u===void 0?void 0:kr(c[u].state);return o(d)?(In(e,new Map([[n,{...s&&u===void 0?Wt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),zw(e,t,n,Kt(d)),$({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var oh=(e,t,{key:n})=>Vt(e,t,o=>oR(o,n,r=>!Kt(r),{state:le.skipped,why:V.skipped},
fi(o,n))),rh=(e,t,{key:n,wasSent:o})=>Vt(e,t,r=>oR(r,n,s=>s==="unknown",o?{state:le.sent,why:V.wasSent}:{state:le.lapsed,why:V.wasNotSent}));function rR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:r})}var sh=(e,t,{mark:n})=>Vt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return w({key:"letter.nothingHeld"});let r=He(e);return n!==ju(r)?
w({key:"letter.changedAgain"}):(t.setConfirmed(_t(r)),rR(t),e.log([{what:{key:"log.planConfirmed"}}]),$(es(sr(e,t))))});function uI(e,t,n){let o=xs(e),r=new Map(e.units.map(({code:c})=>[Pt(c),c])),s=
new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=uy({...e,register:s},n.today).map(({key:c})=>c),a=V.countedAsSent(Ne(n.visitor()));return new Map([...t,...i].map(c=>{let u=
o.read(c),d=u&&pe(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:le.sent,at:n.now,why:a}]}))}var ih=(e,t,{as:n})=>Vt(e,t,({holds:o,remembered:r})=>o.some(({
about:i})=>i==="ledger")?mo(r,e.now)?w({key:"letter.busy"}):(r.inFlight&&Gu(e,t),t.alone(e,()=>{let i=Fr(e,Ye(e,e.table("accounts").rows)),a=Nr(t.ledger(),i.register,i.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&In(e,uI(i,c,e)),e.settle(),Ku(e,t)})?(rR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(es(sr(e,t)))):w({key:"workbook.busy"})):w({key:
"letter.nothingHeld"}));function dI({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===xe.lettersOn.label);return a<0?!1:(
e.putTyped("settings",[{index:a,cells:{value:r?xt.yes:xt.no}}]),r&&t.setConfirmed(_t(He(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",hour:0,
since:""}),!0)})?.value??!1}var ah=(e,t,{on:n,takeOver:o})=>Vt(e,t,r=>{let s=n?Ed(r,o).refuse:[];if(s.length)return Ee(s.map(a=>X(a)));let i=t.me();return n&&t.setTrigger(r.state.settings.sendHour),
dI(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(es(sr(e,t)))):w({key:"workbook.busy"})});function lI({
office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ne(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(
s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var Md=(e,t)=>Vt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&Gu(e,t),$(es(lI(n)||o?sr(e,t):n))}),sR=(e,t,{key:n}
)=>Vt(e,t,o=>{let r=fi(o,n);if(!r)return w({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=Mr(r,o.state,"staff");return $({...eh(r,o.state),subject:s,html:i,text:a,zalo:Ew(r,o.state),
attachments:c.map(({name:u})=>u)})});var iR=({reason:e,code:t})=>`${Ms[e]}${t&&` (${t})`}`;function aR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:_e(
a.email).emails.map(Te)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=ew(t,a=>o.has(Te(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Te(a.email))).map(({code:c,name:u}
)=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:iR(u)})),delayed:s}}function cR(e,{text:t}){if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let{lines:n,delayed:o}=aR(e,t);return $({lines:n,delayed:o})}function pI(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,i)=>s.unit.trim(
)===t&&kr(s.state)==="sent"&&_e(s.to).emails.some(c=>Te(c)===Te(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function uR(e,t,{text:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=t.alone(e,
()=>{let{found:r}=aR(e,n);if(r.length===0)return $({marked:0});let{refused:s}=t.post(),i=Object.assign(Object.create(null),s);for(let{unit:a,bounce:c}of r){let d=[...(i[a]?.why&&i[a].email.split(
", ")||[]).filter(l=>Te(l)!==Te(c.email)),c.email];i[a]={email:d.join(", "),day:e.today,why:c.reason}}e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of r){
let u=pI(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:iR(c),at:e.now}}])}return t.setRefused(i),$({marked:r.length})});return o?o.value:w({key:"workbook.busy"})}var dR=(
{unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var mI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Ba=e=>e==="proved"?void 0:mI[e];function lR(e){let t=zr(e);return t==="none"||t==="unproved"?void 0:Ba(t)}var ja=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Nd(e){let t=ja(e);if(t)return w(t);let{webAddress:n,linkOnly:o}=e.settings(),r=zr(e),s=Ba(r),i=e.proof(),a=e.staff(),c=e.refusedAddresses();return $({door:r,says:s?v(s):"",address:n,host:gc,
...i?{proof:{runsAs:i.runsAs,version:i.version,at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(u=>!Un(u,a)&&u!==e.owner()),units:e.table("units").rows.filter(({code:u,
name:d})=>u.trim()&&d.trim()).map(u=>({code:u.code.trim(),name:u.name,hasEmail:Cu(u,c).length>0})),isGuarded:e.isGuarded()})}function pR(e){let t=ja(e);if(t)return w(t);let{webAddress:n}=e.settings(),
o=e.linkKey();if(!n)return w({key:"link.noAddress"});if(!o)return w({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+kp,address:ni(n)});return $({url:xp(n,r),minutes:kp/6e4})}
function mR(e,{unit:t}){let n=ja(e);if(n)return w(n);let o=Ba(zr(e));if(o)return w(o);let r=e.table("units").rows.find(p=>p.code.trim()===t.trim()),s=r&&Hs(e)?.(t,"unit");if(!s)return w({key:
"link.noRow"});let i=e.settings(),{department:a,contact:c}=i,u=e.round(),d=u?.document??"",l=Mn(r,u,e.today);return $({url:s,message:dR({unit:r.name,guidance:d,department:a,contact:c,deadline:l,url:s}
)})}function hR(e,{unit:t}){let n=ja(e);return n?w(n):me(e,()=>{let r=e.table("units").rows.findIndex(s=>s.code.trim()===t.trim());return r<0?w({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{
key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:r,cells:{link:e.newId()}}]),$({}))})??w({key:"workbook.busy"})}function gR(e){let t=ja(e);return t?w(t):me(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),$({})))??w({key:"workbook.busy"})}var hI={show:10,correct:10,export:10,withdraw:15,erase:20},gI=2,fI=(e,t)=>Ci(e)%6!==0&&!t.includes(e),ch=(e,t)=>fI(e,t)?e:ch(J(e,
1),t),fR=(e,t,n)=>ch(J(t,hI[e]),n);function yR(e,t){let n=e;for(let o=gI;o>0;o-=1)n=ch(J(n,1),t);return n}var Dd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),yi=(e,
t)=>`${t}${Math.max(0,...e.map(({id:n})=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var uh=(e,t,n)=>n.map(({sentence:o})=>({subject:e,right:t,says:o})),yI=new Set(["health.unknown","health.failed",
"health.trouble","health.noTrigger","health.stalled","health.stalledOther","health.hour","health.hourOther"]),bI=new Set(["letter.otherRunner"]);function wI(e,t){let n=Md(e,t);if(!n.ok)return uh(
"letters",!1,n.problems);let{stopped:o,refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({key:p})=>yI.has(p),d=({key:p})=>bI.has(p),l=[...o,...r,...c,...s].filter(p=>!d(p));
return[...uh("letters",!1,[...l,...a.filter(u)]),...uh("letters",!0,[...s.filter(d),...a.filter(p=>!u(p))])].filter((p,m,h)=>h.findIndex(({says:y})=>y===p.says)===m)}function kI(e){
return e.googleChecked()?e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Zr[t]} ${li[t.slice(0,t.indexOf("."))]??""}`.trim()})):[{subject:"google",right:!1,says:v({key:
"google.neverChecked"})}]}function xI(e){try{return Dd(e.table("requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:"requests",right:!1,says:v({key:"personal.overdue",
with:{id:n,kind:o,due:M(r)}})}))}catch(t){if(!(t instanceof re))throw t;return[{subject:"requests",right:!1,says:v(t.problem)}]}}function bR(e,t){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let n=Nd(e);if(!n.ok)return n;let{door:o,says:r,editors:s}=n.value;return $({lines:[...wI(e,t),...xI(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...kI(e)],editors:s})}
var bi=V.erased,wR=2,kR=9,lh=/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,ph=/\+?\d[\d\s().-]{6,}\d/g,mh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),wo=e=>[...new Set(e)].filter(Boolean);
function xR(e){let t=wo((e.match(lh)??[]).map(Te)),n=e.replace(lh," "),o=wo((n.match(ph)??[]).map(mh)).filter(s=>s.length>=kR),r=wo(n.replace(ph,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(
" ").length>=wR);return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function hh(e,t,n){let o=Or(t);return{names:wo([K(e)]).filter(r=>r.split(" ").length>=wR),phones:wo([mh(o.ok?
o.display:t)]).filter(r=>r.length>=kR),emails:wo(_e(n).emails.map(Te))}}var dh=(e,t)=>e.some(n=>t.includes(n));function vR(e,t){return dh(e.emails,t.emails)||dh(e.phones,t.phones)?!0:!(
e.emails.length>0&&t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&dh(e.names,t.names)}var Wa=(e,t)=>({names:wo([...e.names,...t.names]),phones:wo([...e.phones,...t.phones]),emails:wo([
...e.emails,...t.emails])}),vI=/[\p{L}\p{M}]/u;function SI(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(
s>n.length)continue;let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];vI.test(a)&&K(a)===r&&n.splice(o,s-o,i+bi+c,...Array(s-o-1).fill(""))}
return n.join("")}function ts(e,{names:t,phones:n,emails:o}){let r=o.length?e.replace(lh,i=>o.includes(Te(i))?bi:i):e,s=n.length?r.replace(ph,i=>n.includes(mh(i))?bi:i):r;return SI(s,t)}var wi=(e,
t)=>e!==""&&ts(D(e),t)!==D(e),gh=(e,t)=>ts(e,t).split(/[,;\n]/).filter(n=>!n.includes(bi)).map(n=>n.trim()).filter(Boolean).join(", ");var SR="YC",RR=E().check(zn(/^[\w-]{1,20}$/)),OR=P({id:RR,kind:
ut(Object.keys(hr)),received:E().check(ae(40)),isDone:Dt()}),fh=he(RR);function TR(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings();return{open:Dd(t).map(({id:o,kind:r,received:s,due:i}
)=>{let a=s&&yR(s,n);return{id:o,kind:r,received:M(s),answerBy:a>=e.today?M(a):"",due:M(i),isOverdue:i< e.today}}),next:yi(t,SR)}}function CR(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}
):$(TR(e))}function Id(e,t,n,o,r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=s.findIndex(u=>u.id===t&&u.kind===hr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,cells:{doneOn:i}}
]);return}let c={id:s.some(u=>u.id===t)?yi(s,SR):t,kind:hr[n],received:o,due:fR(n,o,e.settings().holidays),doneOn:i,who:yo(e.visitor())};e.append("requests",[c])}function $R(e,{id:t,kind:n,received:o,
isDone:r}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let s=o.trim()?we(o):e.today;return!s||s>e.today?w({key:"personal.day"}):me(e,()=>(Id(e,t,n,s,r),$(TR(e))))??w({key:
"workbook.busy"})}var Za=({phones:e,emails:t})=>[...e,...t],LR=(e,t)=>e===t||e.endsWith(` ${t}`),RI=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>LR(n,o)||LR(o,n)));
function AR(e){let t=new Set,n=new Map,o=i=>{let a=n.get(i)??new Set;return n.set(i,a),a},r=({units:i,keys:a})=>[...Za(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{
let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>RI(h.keys,c)),p=d.length===1||c.names.length>0&&Za(c).length>0?d:[],m=p.reduce((h,y)=>({ids:[...h.ids,...y.ids],units:[...new Set([...h.units,
...y.units])],keys:Wa(h.keys,y.keys)}),{ids:[i],units:[a],keys:c});for(let h of p)t.delete(h),r(h).forEach(y=>o(y).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)Za(i.keys).length&&
s(i,Za(i.keys));for(let i of e)!Za(i.keys).length&&i.keys.names.length&&s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var Ga=({name:e,phone:t,email:n})=>hh(e,t,n),zd=({second:e,secondPhone:
t})=>hh(e,t,""),OI=["second","secondPhone"],Fd=e=>`${e}/2`,ki=(e,t)=>e.some(n=>t.includes(n));function TI(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Je(t,n);return[{id:r,unit:o,keys:Ga(t)},{id:
Fd(r),unit:o,keys:zd(t)}]})}function CI(e,t){let n=new Map(t.map((o,r)=>[Je(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith(
"/2");return{who:s,name:a?i.second:i.name,phone:a?i.secondPhone:i.phone,email:a?"":i.email,units:r,rows:o.length}})}function $I(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(ki(u.names,
e.names)||ki(u.phones,e.phones)||ki(u.emails,e.emails))),r=new Set(t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(Wa,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(
u=>!s.phones.includes(u)),emails:e.emails.filter(u=>!s.emails.includes(u))},a=new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||vR(u,i);return{
person:e,isOf:c,sought(u,d,l,p){if(o.length===0)return e;if(u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=Je(m,l),y=c(Ga(m),h),b=c(zd(m),Fd(h));return _i.includes(p)?y?e:i:
OI.includes(p)?b?e:i:y||b?e:i}}}function yh(e,t,n){let o=xR(t);if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=AR(TI(r)),i=s.filter(({keys:m})=>ki(m.phones,
o.phones)||ki(m.emails,o.emails)),a=s.filter(({keys:m})=>ki(m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{
is:"nobody",why:{key:"personal.unclear"}};if(!n&&u.length>1)return{is:"several",people:CI(u,r)};let l={...o,names:[]},p=d.map(({keys:m})=>m).reduce(Wa,n?l:o);return{is:"one",whose:$I(p,d,s)}}var _R=
300,LI=50,PR={people:[],peopleCount:0,places:[],more:0,rows:[],copy:""},AI=["accounts","units","letters","calls","fakes","log","settings"],_I=(e,t)=>e.table(t).rows,PI=(e,t)=>Q[e].columns[
t]?.heading??t,EI=["id","rowId","approved","consentMark","addressKey","mask","label","help"],MR=e=>!EI.includes(e);function MI(e,{sought:t}){return AI.flatMap(n=>_I(e,n).flatMap((o,r)=>Object.entries(
o).filter(([s,i])=>MR(s)&&wi(i,t(n,o,r,s))).map(([s,i])=>({tab:Q[n].title,line:Be(r),column:PI(n,s),text:Xt(i),unit:(o.unit??o.code??"").trim()}))))}function NR(e,{text:t,who:n}){if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let o=yh(e,t,n);if(o.is==="nobody")return w(o.why);if(o.is==="several")return $({...PR,people:o.people.slice(0,LI),peopleCount:o.people.length});let{
whose:r}=o,s=MI(e,r),i=e.table("accounts").rows.flatMap((c,u)=>r.isOf(Ga(c),Je(c,u))?[{rowId:Je(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:
c.consentMark!==""}]:[]),a=c=>c.map(u=>u.replace(/\s+/g," ")).join("\u0009");return $({...PR,places:s.slice(0,_R),more:Math.max(0,s.length-_R),rows:i,copy:[a(Ng),...s.map(c=>a([c.tab,String(c.line),
c.column,c.text]))].join(`\n`)})}function NI(e,t,{isOf:n,sought:o}){let r=Je(e,t),s=n(Ga(e),r),i=s&&yt(e.kind)===N.person,a=n(zd(e),Fd(r));return{...Object.fromEntries(Object.entries(e).filter(([
u])=>MR(u)).map(([u,d])=>[u,ts(d,o("accounts",e,t,u))])),...s?{...Object.fromEntries(_i.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",
approved:"",comment:""}:{},...i?{pageName:"",address:"",addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&wi(e.by,o("accounts",e,t,"by"))?{by:bi}:{}}}var DI=(e,
t)=>({email:wi(e.email,t)?gh(e.email,t):e.email,phone:wi(e.phone,t)?gh(e.phone,t):e.phone,note:ts(e.note,t),faults:ts(e.faults,t)});function bh(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=
Object.keys(c).filter(d=>c[d]!==i[d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:
Object.fromEntries(r.map(c=>[c,a[c]??e[i][c]]))})),cells:n}}var ER=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:
Object.fromEntries(r)}]:[]});function II(e,t){let{refused:n}=e.post(),o=Object.entries(n).filter(([,{email:r}])=>!wi(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var zI=[
"letters","calls","fakes","log"];function FI(e,t,n){let o=bh(e.table("accounts").rows,(a,c)=>NI(a,c,n)),r=bh(e.table("units").rows,(a,c)=>DI(a,n.sought("units",a,c,"note"))),s=zI.map(a=>({tab:a,...bh(
e.table(a).rows,(c,u)=>Object.fromEntries(Object.entries(c).map(([d,l])=>[d,ts(l,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",
r.changes);for(let{tab:a,changes:c}of s)e.putOwn(a,c);II(t,n.person);let i=_i;return e.putTyped("accounts",ER(o.changes,a=>!i.includes(a))),e.putTyped("accounts",ER(o.changes,a=>i.includes(a))),mn(e,
!0),$({rows:o.changes.length,cells:[o,r,...s].reduce((a,{cells:c})=>a+c,0)})}function DR(e,t,{text:n,who:o,request:r}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>{let i=yh(e,n,
o);if(i.is==="nobody")return w(i.why);if(i.is==="several")return w({key:"personal.several",with:{count:i.people.length}});let a=FI(e,t,i.whose);return r&&Id(e,r,"erase",e.today,!0),a})??w({key:
"workbook.busy"})}function UI(e,t){let n=e.table("accounts").rows.flatMap((r,s)=>t.includes(Je(r,s))&&r.consentMark?[{index:s,cells:{consent:Su(e.now),consentMark:""}}]:[]),o=e.table(
"accounts").rows.some((r,s)=>t.includes(Je(r,s))&&Ru(r.consent));return n.length===0?o?$({rows:0,cells:0}):w({key:"personal.noConsent"}):(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}
]),e.putOwn("accounts",n),mn(e,!0),$({rows:n.length,cells:n.length*2}))}function IR(e,{rowIds:t,request:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>{let r=UI(e,t);return n&&
r.ok&&Id(e,n,"withdraw",e.today,!0),r})??w({key:"workbook.busy"})}function xi(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var nt={heading:13,motto:13,
title:14,body:13,table:11,recipients:11};var ce=(e,t,{bold:n,italic:o,size:r=nt.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{
indent:s}:{},...i?{rule:i}:{}}),zR=e=>Array.from({length:e},()=>ce("","center",{size:nt.body}));var FR=e=>e.normalize("NFC").toUpperCase(),ir=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:
!0,left:[...e?[ce(FR(e),"center",{size:nt.heading})]:[],ce(FR(t)||"…………………………","center",{size:nt.heading,bold:!0,rule:.4}),...n.map(o=>ce(o,"center",{size:nt.heading}))],right:[ce(
"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:nt.heading,bold:!0}),ce("Độc lập - Tự do - Hạnh phúc","center",{size:nt.motto,bold:!0,rule:1})]});function ar(e,t,n){let[,o="",r=""]=t.split("-"),s=
+o<=2?o:String(+o);return t?`${e||"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var cr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ce(
"Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((o,r)=>ce(`- ${o}${r===n.length-1?".":";"}`,"left",{size:nt.recipients}))],right:[ce(e,"center",{bold:!0}),...t?[ce(t,"center",{bold:!0})]:[],
...zR(4),ce("………………………………","center",{bold:!0})]});function wh(e,t,n){let o=iu(e.address),r=we(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?an(...s):On({address:
o.canonical,foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function UR(e,t,n){let o=wh(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",
align:"justify",size:nt.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return On({name:"Bao trang gia mao",landscape:!1,blocks:[ir({above:e.above,name:e.federation}),ce(ar(e.place,e.today,
""),"right",{italic:!0}),ce("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:nt.title}),ce("Kính gửi: …………………………………………","center"),ce(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c(
"Ngày phát hiện",M(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ce(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),cr("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var BR=["accountName","pageName","address","name","office","phone","email"],KR=["name","office","phone","email"],KI=e=>e.kind===N.none?["",
`${N.none} tài khoản. ${e.reason}`,"","","","",""]:BR.map(t=>e[t]),BI=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:Re[n].heading,down:
2})),{text:"Thông tin người quản trị",across:KR.length}],KR.map(n=>({text:Re[n].heading}))],lines:[...e.map(n=>({cells:KI(n)})),...Array.from({length:t},()=>({cells:BR.map(()=>"")}))]}),jI=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",ns=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>qt(t.pageName||t.accountName,n.pageName||
n.accountName));function jR(e,t,n){let o=ns(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[ir({above:t.above||
e.federation,name:t.name}),ce(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:nt.title}),ce(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:nt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},BI(o,n&&o.length?0:4),ce(ar("",r&&H(r),e.today.slice(0,4)),
"right",{italic:!0}),cr(jI(t),"",["Như kính gửi","Lưu: VP"])]}}function WR(e){let t=(n,o)=>qt(n.unit.name,o.unit.name);return[...xi(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:qt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var ZR=(e,t,n)=>[ir({above:e.above,name:e.federation}),ce(ar(e.place,e.today,""),"right",{italic:!0}),ce(t,"center",{bold:!0,size:nt.title}),ce(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:nt.body}})],GR=e=>cr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),WI=({unit:e})=>e.status||"Không phải báo cáo";function HR(e,t){let n=0,o=WR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?M(u.unit.first.slice(0,10)):""],p=ns(u.rows);return p.length===0?[{cells:[...d,WI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===N.none?`${N.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),r=t.filter(({unit:a})=>a.status!==""),
s=r.filter(({unit:a})=>a.status===_.missing).length,i=t.flatMap(({rows:a})=>ns(a)).filter(({kind:a})=>a!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...ZR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:ft.name.heading},{text:Re.pageName.heading},{text:Re.address.heading},{
text:Re.name.heading},{text:Re.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ce(
`Tổng số: ${r.length} đơn vị phải báo cáo, ${r.length-s} đơn vị đã báo cáo, ${s} đơn vị chưa báo cáo; ${i} tài khoản, trang, nhóm.`,"justify",{indent:!0}),GR(e)]}}function VR(e,t){let n=0,o=
s=>s.review===Oe.passed&&(s.kind===N.page||s.kind===N.group),r=WR(t).flatMap(([s,i])=>{let a=i.flatMap(({unit:c,rows:u})=>ns(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...ZR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:ft.name.heading},{text:Re.kind.heading},{text:Re.pageName.heading},{
text:Re.address.heading}]],lines:r},GR(e)]}}var ZI=42;function qR(e,t,{code:n,name:o,url:r,last:s}){let i=Jn(e),a=Lf(e.guidance),c=u=>ce(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:
!1,blocks:[ir({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Mt}${a&&` theo ${a}`}`]),ce(ar(e.place,e.today,""),"right",{italic:!0}),ce(`Kính gửi: ${o}`,"center",{size:nt.title}),c(`${Po(
e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${M(J(s,1))}, tức chậm nhất hết ngày ${mt(s)}.`,
bold:!0}]}]:[],c("Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:ZI,
label:`Mã QR của ${o}`},ce(`Mã riêng của đơn vị, mở trang ${gc} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c(yl("Giấy mời này",e)),cr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var XR=300,GI=100,YR=P({what:ut(["invite","blank","filled","list","pages","fake"]),above:E().check(ae(
2e3)),status:E().check(ae(100)),unit:E().check(ae(tn)),noEmail:he(Dt()),fake:he(P({address:E().check(ae(2e3)),foundOn:E().check(ae(100)),pageId:E().check(ae(100)),does:E().check(ae(2e3))}))}),HI=(e,
t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function JR(e,t){let n=_n(e);return o=>HI(o.parent,t)?"":n(o).label}function QR(e){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let t=e.table("units").rows.filter(({code:o})=>o.trim()),n=JR(t,e.settings().federation);return $({units:t.map(o=>({code:o.code.trim(),name:o.name,above:n(o),status:o.status})).sort(
(o,r)=>qt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(
0,GI)})}function kh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:
e.today}}function VI(e,{above:t,status:n,unit:o,noEmail:r}){let s=e.table("units").rows.filter(({code:u})=>u.trim()),i=JR(s,e.settings().federation),a=xi(e.table("accounts").rows,u=>j(u.unit)),c=
e.refusedAddresses();return s.map(u=>({unit:u,above:i(u),rows:a.get(j(u.code))??[]})).filter(u=>(!t||u.above===t)&&(!n||u.unit.status===n)&&(!o||j(u.unit.code)===j(o))&&(!r||Cu(u.unit,c).length===0))}
var xh=e=>ns(e).find(({kind:t})=>t===N.page||t===N.group)?.address??"";function qI(e,t,n){let o=t.unit?n[0]:void 0,r=UR(kh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",
address:xh(o?.rows??[])});return r.ok?$([r.value]):Ee(r.problems.map(s=>({...X(s),row:s.field??""})))}function XI(e,t,n){let o=Ba(zr(e));if(o)return w(o);let r=Hs(e),s=kh(e),{contact:i}=e.settings(),
a=n.filter(({unit:c})=>Pe(c)&&(t.unit!==""||c.status===_.missing)).flatMap(({unit:c})=>{let u=r?.(c.code,"unit"),d=Ut(c.extendedTo),l=Xe({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[
qR(s,i,{code:c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?$(a):w({key:"paper.nothing"})}function eO(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=VI(e,t);if(
t.what==="fake")return qI(e,t,n);if(n.length===0)return w({key:"paper.nothing"});let o=kh(e);return t.what==="list"?$([HR(o,n)]):t.what==="pages"?$([VR(o,n)]):n.length>XR?w({key:"paper.tooMany",with:{
count:n.length,most:XR}}):t.what==="invite"?XI(e,t,n):$(n.map(({unit:r,above:s,rows:i})=>jR(o,{...r,above:s},t.what==="filled"?i:void 0)))}var tO="TG",nO=200,oO=E().check(zn(/^[\w-]{1,20}$/)),Ha=e=>E(
).check(ae(e)),rO=P({id:oO,unit:Ha(tn),address:Ha(2e3),foundOn:Ha(100),pageId:Ha(100),does:Ha(2e3)}),sO=P({id:oO,state:ut(Object.keys(So))}),YI=({kind:e})=>[N.page,N.group].some(t=>t===yt(e)),JI=e=>(
e.pageName||e.accountName||e.address).trim();function QI(e){let t=e.table("units").rows,n=_n(t),o=xi(e.table("accounts").rows,r=>r.unit.trim());return t.flatMap(r=>{let s=(o.get(r.code.trim())??[
]).filter(YI);if(!r.code.trim()||!Pe(r))return[];let i=s.filter(u=>!ve(u)),a=i.find(u=>!u.name.trim())??(i.length?void 0:s.find(Is)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:JI(c),
parent:n(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,s)=>r.state.localeCompare(s.state)||r.parent.label.localeCompare(s.parent.label,"vi"))}var ez=({id:e,address:t,unit:n,genuine:o,
foundOn:r,state:s,at:i,who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:M(r),state:s,last:[M(i.slice(0,10)),a].filter(Boolean).join(", ")}),vh=e=>{let t=e.table("fakes").rows.filter(({id:o})=>o),n=(
{state:o})=>+(o===So.handled);return{fakes:[...t].reverse().sort((o,r)=>n(o)-n(r)).slice(0,nO).map(ez),next:yi(t,tO)}};function iO(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});
let n=QI(e),o=n.filter(r=>Uo(r,t));return $({alone:o.slice(0,nO).map(({unit:r,page:s,state:i})=>({unit:r.code.trim(),name:r.name.trim(),page:s,state:i,phone:r.phone.trim()})),count:o.length,choices:
Fo(n),...vh(e)})}function tz(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(c=>n&&c.unit.trim()===n.code.trim()),r=xh(o),s=wh(t,{name:
n?.name??"",address:r},e.today);if(!s.ok)return Ee(s.problems.map(c=>({...X(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some(({id:c,address:u})=>c===t.id&&u===s.value.address)||
e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?yi(i,tO):t.id,...s.value,unit:n.code.trim(),genuine:r,state:So.waiting,at:e.now,who:yo(e.visitor())}]),$(vh(e))}function aO(e,t){return e.visitor(
).is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>tz(e,t))??w({key:"workbook.busy"})}function cO(e,{id:t,state:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>{let r=e.table(
"fakes").rows.findIndex(i=>i.id===t);if(r<0)return w({key:"paper.fakeGone"});let s={state:So[n],at:e.now,who:yo(e.visitor())};return e.putTyped("fakes",[{index:r,cells:s}]),$(vh(e))})??w({key:
"workbook.busy"})}var uO=300,dO=60;function nz(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(s)||ve(r))continue;let i=fr.flatMap(({key:c})=>Mc(
r.mask,c)?[Lt(c)]:[]);An(r,e.markKey())==="returned"&&i.push(v({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Et(r,o))a.waiting+=1;else for(let c of i)a.columns.add(c);n.set(
s,a)}return n}var oz=e=>e?[e.waiting?v({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?v({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",
Va=e=>Lc(ys(e),e.status);function lO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=nz(e,new Set(o.map(({code:d})=>d.trim()))),i=o.filter(d=>Va(d)||ys(d)==="report"),a=o.filter(
Va),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:Va(d),at:fe(d.first),missing:Va(d)?oz(s.get(d.code.trim())):"",phone:r.superiorsFill?d.phone:""}),u=d=>Va(d)?
d.status===_.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,l)=>u(d)-u(l)||qt(d.name,l.name)).slice(0,uO).map(c),more:Math.max(0,o.length-uO),mayFill:
r.superiorsFill,text:a.length===0?"":v({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Mn(void 0,e.round(),e.today),names:a.slice(0,dO).map(({name:d})=>d),more:
Math.max(0,a.length-dO),ask:t.name}})}}var Sh=({code:e,name:t})=>({code:e.trim(),name:t});function rz(e,t,n){let o=t.table("units").rows,r=o.find(i=>i.code.trim()===e),s=r&&!Pe(r)?Ie(o).today(
r)?.code.trim():void 0;return s&&Ma(s,n,o,t.settings()).may?s:e}function sz(e,t){let{rows:n}=e.table("accounts"),o=aa(e);return[...Zo(n,t.code.trim()).map(({row:r,index:s})=>Ar(r,s,o)),...ua(n,ca(t,
e.table("units").rows)).map(({row:r,index:s,from:i})=>({...Ar(r,s,o),from:i}))]}function Ud(e,t){let n=e.visitor(),o=e.settings(),r=e.table("units").rows,s=xd(n,r),i=s.filter(Pe),a=i.length?i:s,c=
t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&rz(c,e,n),d=u===void 0?void 0:Ma(u,n,r,o);if(d&&!d.may)return w(d.why);let l=d&&r.find(C=>C.code.trim()===d.over),p=vd(n,o);if(u===void 0&&
a.length===0&&!p)return w(kd(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:y,department:b,contact:k,notice:S}=o,R=m?sz(e,m):[],T=gi(h,m,{isStaff:n.is==="staff",today:e.today,
contact:k});return $({who:{email:Ne(n),isStaff:n.is==="staff"},unit:m&&{...Sh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?lO(e,m,Ie(r)):void 0,fillsFor:l&&Sh(l),yourUnits:a.map(Sh),
mayChoose:p,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:T===void 0,closedWhy:T&&X(T),pending:R.filter(C=>C.pending&&C.from===void 0).length,deadline:Mn(m,h,e.today),guidance:
h?.document??"",federation:y,department:b,contact:k,notice:S,noticeId:vu(S),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var iz=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r}
)=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function pO(e){let t=e.visitor(),n=e.table("units").rows,o=xd(t,n),r=vd(t,e.settings())?n:o,{merged:s}=Ie(n);return $({
units:r.filter(i=>i.code&&i.name&&Pe(i)).map(i=>{let a=iz(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var mO={dueBefore:cs,graceUntil:we,lettersFrom:we};function ur(e){let t=
n=>e[n].trim()&&mO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var hO=(e,t,n)=>Lo({...ur(e),id:
t,state:Ke.open,openedAt:n,closedAt:"",frozenAt:""}).round;function Kd(e,t){let n=ur(e),o=Object.keys(mO).filter(i=>e[i].trim()!==""&&n[i]==="").map(i=>({key:"round.draftDay",with:{label:rt(i),text:e[
i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:rt("dueBefore")},field:
"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:M(s),due:M(r)},field:"graceUntil"}]:[],...r&&Xe({dueBefore:r})< t?[{key:"round.past",with:{last:M(Xe({dueBefore:r}))},field:
"dueBefore"}]:[]]}function gO(e,t,n){let o=Xe(e),r=qe(n,o);return[...r< Cc?[{key:"round.soon",with:{last:M(o),days:r}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function ko(e,t,n){
return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):me(e,()=>(e.compileSettings(),lo(e,t),n()))??w({key:"workbook.busy"})}var qa=e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();
function Bd(e,t){let n=new Map;for(let o of e){let r=Tl(o),s=r===void 0?"":qa(r);if(s===""||s===qa(t))continue;let i=n.get(s)??{name:r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,
r)=>r.count-o.count).map(o=>o.name)}function fO(e,t){let n=Tl(e),o=n===void 0?void 0:t(n);return o===void 0?e:Jf(e,Pt(o))}var Rh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Oh=
e=>Bt(e).find(({round:t})=>t.state==="open"&&!bt(t)),Th=e=>e.table("letters").rows.map(({key:t})=>t);function yO(e){let t=Oh(e);if(!t)return{};let[n=""]=Bd(Th(e),t.round.name),o=e.table(
"accounts").rows.filter(Rh).length;return{ask:{says:X({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Ct=e=>Number(e)||0,Ch=e=>we(e)?M(we(e)):e,az=({row:e})=>({
required:Ct(e.required),onTime:Ct(e.onTime),reported:Ct(e.reported),missing:Ct(e.missing),accounts:Ct(e.accounts)}),cz=({row:e})=>({required:Ct(e.dueRequired),onTime:Ct(e.dueOnTime),reported:Ct(
e.dueReported),missing:Ct(e.dueMissing),accounts:Ct(e.dueAccounts)});function uz(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&r.state==="open"&&bt(r),i=r.state==="closed"&&o.required!=="",{
same:a,changed:c,added:u,stopped:d,silent:l}=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:Ch(o.dueBefore),graceUntil:Ch(o.graceUntil),lettersFrom:Ch(o.lettersFrom),
openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:cz(t)}:{},...i?{atClose:az(t),answers:{same:Ct(a),changed:Ct(c),added:Ct(u),stopped:Ct(d),silent:
Ct(l)}}:{},...s?{now:Zi(e.table("units").rows),answers:Fc(e.table("accounts").rows,r,Ct(o.rowsAtOpening),ks(e.table("units").rows))}:{}}}function dz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:
V.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let o=d=>{if(!d)return"";let l=nc(d,12);return l>t?M(l):""},{name:r,document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=
Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(String(u),String(u+1)):V.roundOf(u+1),document:s,dueBefore:o(i),graceUntil:o(a),lettersFrom:o(c)}}function dr(e){let n=[...Bt(
e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>uz(e,s,i===0)),...r?{current:o.id}:{},suggested:dz(n[0],e.today),...yO(e)}}
var bO=(e,t)=>ko(e,t,()=>$(dr(e)));function wO(e,t,n,o){let r=Bt(e),s=o===void 0?void 0:Nn(e,o);if(o!==void 0&&!s)return;let i=ur(n),a=o??gs((i.dueBefore||e.today).slice(0,4),r.map(({round:R}
)=>R.id)),c={...hO(n,a,s?.round.openedAt??e.now)},u=Kd(n,e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,l=e.table("accounts").rows,p=Lr(e,c,l),m=p.units.filter(({own:R}
)=>R.counted==="1").length,h=p.accounts.filter(({pending:R})=>R),y=ks(e.table("units").rows),b=h.filter(({unit:R})=>!y.has(R)).length,k=u.length?[]:lz(e,t,c,p,s===void 0);return{preview:{refuse:u.map(
R=>X(R)),warn:u.length?[]:gO(c,d,e.today).map(R=>X(R)),says:[X({key:"round.counts",with:{units:m,rows:b}}),...u.length||k.length?[]:[X({key:"round.noLetters"})]],required:m,rows:b,letters:k,mark:
JSON.stringify([a,i,m,b,k.map(({day:R,count:T})=>[R,T])])},round:c,id:a,rowsInUse:h.length}}function lz(e,t,n,o,r){if(!e.settings().lettersOn||!n.lettersFrom)return[];let i=Sp(e,o,n),a=r?{...i,
register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return Ua({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(
let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:mt(u),count:d.length,says:ma({day:u,held:l,recipients:0,counts:p})}})}var kO=(e,t,{draft:n,of:o})=>ko(e,t,()=>{let r=wO(e,t,n,o);return r?$(r.preview):w({
key:"round.unknown"})});function xO(e,t,{draft:n,mark:o},r){let s=e.round(),i=wO(e,t,n,r);return i?s&&!bt(s)?{no:w({key:"round.unconfirmed"})}:i.preview.refuse.length?{no:Ee(i.preview.refuse)}:
i.preview.mark===o?i:{no:w({key:"round.changedAgain"})}:{no:w({key:"round.unknown"})}}var vO=(e,t,n)=>ko(e,t,()=>{let o=xO(e,t,n,void 0);return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{
name:o.round.name}}}]),Lw(e,t,{...ur(n.draft),id:o.id,state:Ke.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(o.rowsInUse)}),$(dr(e)))}),SO=(e,t,{id:n,...o})=>ko(e,t,()=>{let r=Nn(
e,n);if(r&&r.round.state!=="open")return w({key:"round.notOpen"});let s=xO(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:
r.index,cells:ur(o.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(_t(He(e))),on(e),$(dr(e)))}),RO=(e,t,{id:n})=>ko(e,t,()=>{let o=Nn(e,n);return o?bt(o.round)?(o.round.state==="open"&&(e.log(
[{what:{key:"log.roundClosed",with:{name:o.round.name}}}]),Cw(e,t,o)),$(dr(e))):w({key:"round.unconfirmed"}):w({key:"round.unknown"})}),OO=(e,t,{id:n})=>ko(e,t,()=>{let o=Nn(e,n);if(!o)return w({key:
"round.unknown"});if(o.round.state==="closed"){if(!Bt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return w({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
o.round.name}}}]),$w(e,o)}return $(dr(e))});function pz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(co).reduce(
(n,o)=>o< n?o:n,e.now)}function mz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!Rh(o))return[];let s=co(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(
s),answer:Ze.added};return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function hz(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=fO(n.key,
t);return r===n.key?[]:[{index:o,cells:{key:r}}]}))}function gz(e,t,n,o,r){let s=ur(t),i=Bt(e).map(({round:d})=>d.id),a=Bt(e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=
a?.round.id??gs((s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Ke.closed,openedAt:n,closedAt:o,rowsAtOpening:"0"}]);let u=Nn(e,c);return Lo(u.row).round}var fz=(e,t,{draft:n}
)=>({name:n?.name.trim()||Bd(Th(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),TO=(e,t,n)=>ko(e,t,()=>{let o=Oh(e);if(
!o)return w({key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=pz(e),u=i!==""&&i<=e.today&&i>H(a)?`${i}T00:00:00`:e.now,d=fz(e,o,n),l=n.as==="two"?Kd(d,a.slice(0,10)).filter(({
key:y})=>y!=="round.past"):[];if(l.length)return Ee(l.map(y=>X(y)));let p=n.as==="two"?gz(e,d,a,u,o):void 0;e.settle();let m=y=>p!==void 0&&qa(y)!==qa(s);hz(e,y=>y===r||y===p?.id?y:m(y)?p.id:r),mz(e,
y=>p&&y< u?p.id:r,a),e.settle(),p&&yz(e,p,u),pn(e,o,{openedAt:p?u:a}),e.settle(),t.keepLedger(_r),Ku(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:_t(He(e)).round}),e.log([{what:
{key:"log.rowsPlaced",with:{name:p?p.name:s}}}]),on(e),$(dr(e))});function yz(e,t,n){let o=Nn(e,t.id);if(o.row.required===""){let s=Lr(e,o.round,e.table("accounts").rows);Pu(e,o,s,n)}let r=e.table(
"units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{extendedTo:""}}]:[])),e.settle()}var $h=(e,t)=>e.trim()===t.trim();function CO(e,t,n){let o={
...t.fields},r=[];for(let i of de){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];$h(c,a)?o[i]=u:!$h(u,a)&&!$h(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,
stopped:s,bothChanged:r}}var bz=e=>{let t=Ne(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},$O=200,wz=30,_O=({code:e,merged:t},{unit:n})=>n.trim(
)===e||t.has(n.trim()),PO=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},kz=(e,t)=>({...Zn(Re),unit:e,usage:ye.active,rowId:t}),EO=(e,t)=>de.every(n=>e[n]===t[n])&&ve(e)===ve(t),xz=(e,
t)=>t.stopped&&e?void 0:Tr(t.fields),vz=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:Vn(e.usage)===ye.locked?ye.locked:ye.active}),MO=e=>({fields:Object.fromEntries(de.map(t=>[t,e[t]])),
stopped:ve(e)});function Sz(e,t){if(!t||!e.opened||nn(t)===e.version)return e;let{fields:n,stopped:o,bothChanged:r}=CO(e.opened,e,MO(t));return r.length>0?e:{...e,fields:n,stopped:o,version:nn(t)}}
function Rz(e,t,n,o){let r=n.findIndex((d,l)=>Je(d,l)===e.rowId),s=r<0?void 0:n[r];if(s&&!_O(t,s))return X({key:"who.notYours"},{row:e.rowId});let i=Sz(o.received(e,s,n),s);if(!s&&
i.version!=="")return X({key:"form.rowGone"},{row:i.rowId});let a=xz(s,i),c=vz(PO(t,s??kz(t.code,i.rowId)),i,a);if(!s)return{sent:i,reading:a,after:c,what:"added"};let u=EO(s,c)?"same":ve(c)&&!ve(s)?
"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function Oz({rowId:e,version:t},n,o,r,s){let i=o.findIndex((p,m)=>Je(p,m)===e),a=i<0?void 0:o[i];if(!a)return X({key:
"form.rowGone"},{row:e});if(!_O(n,a))return X({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:c,...MO(a)},l=!ve(a)&&!Et(a,r)||nn(a)!==c?"confirmed":"same";return{sent:u,
index:i,before:a,after:PO(n,a),what:l}}var Tz=e=>({by:e.source===Tn.hand?"":e.by,at:fe(e.updated)}),Cz=(e,t)=>t.flatMap(({before:n,index:o,sent:r,what:s})=>n&&s!=="same"&&nn(n)!==r.version?[{...Ar(n,
o,aa(e)),...Tz(n)}]:[]);function $z(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:vo(
o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function Lz(e,t,n){let o=e.some(({after:s})=>!ve(s)&&s.kind!==N.none),r=new Set(e.map(({index:s})=>s));return o?Zo(n,t).filter(({row:s,index:
i})=>s.kind===N.none&&!ve(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:nn(s),fields:s,stopped:!0},index:i,before:s,after:{...s,usage:ye.stopped},what:"stopped"})):[]}var NO=({
before:e},t)=>e?.unit.trim()!==t;function Az(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...Zo(n,t).map(({row:i,index:a})=>o.get(a)??i),...e.filter(i=>NO(i,t)).map(i=>i.after)].filter(i=>!ve(
i)),s=r.filter(i=>i.kind===N.none);return s.length===0||s.length===r.length?[]:s.map(i=>X({key:"account.noneWithAccounts"},{row:i.rowId,field:"kind"}))}var _z=e=>e.some(({what:t,after:n})=>(
t==="added"||t==="changed"&&!ve(n))&&n.kind!==N.none),Pz=(e,t)=>e.flatMap(({what:n,before:o})=>n==="confirmed"?_u(o,t):[]);function Ez(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c}
)=>a==="stopped"&&c?.kind!==N.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>NO(a,t)&&!ve(a.after))||[...Zo(o,t),...ua(o,n)].some(({row:a,index:c})=>!ve(s.get(c)??a));return r.length&&!i?[X(
{key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function Mz(e,t,n,o,r){let s=Cz(e,n);if(s.length)return Ee(s.map(u=>X({key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u}
)=>u==="added").length;if(i>0&&Zo(o,t.unit).length+i>$O)return w({key:"form.unitFull",with:{most:$O}});let a=e.markKey(),c=[...Pz(n,a),...$z(n),...Az(n,t.unit,o),...Ez(n,r,o)];return _z(n)&&
!t.consent&&c.push(X({key:"form.consent"},{field:"consent"})),c.length?Ee(c):void 0}var Nz=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(o=>(t?.[o]??"")!==n[o]).map(Lt),...t&&
t.usage!==n.usage?[Lt("usage")]:[]]))],LO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim()===n.unit.trim(),AO=e=>Object.fromEntries(Ug.map(t=>[t,e[t]]));function Dz(e,t,n,o){let r=
e.markKey();if(!n.consent||!io(t)||!r)return{consent:"",consentMark:""};let s=Kb(o,e.now,Fb(n.notice,e.settings().notice));return{consent:s,consentMark:oa({...t,consent:s},r)}}function Iz(e,t,n,o,r){
let s=e.visitor(),i=e.table("accounts"),a=e.round(),c=o.over?Tn.superior:Tn.form;for(let{before:p,after:m,what:h}of t){let y={stops:ve(m),changes:p!==void 0&&!EO(p,m)},b=Sd(p,y,a);Object.assign(m,{
updated:e.now,by:r.by,source:c,round:a.id,answer:b}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,Dz(e,m,n,r.consentBy))}let u=i.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:o.over?{
key:"log.formSuperior",with:{code:o.over}}:{key:a.state==="closed"?"log.formAfterClose":o.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:Nz(
t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=dp(e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit,...new Set(t.flatMap(({before:p})=>p?.unit.trim()??[]))],stamped:t.filter(
LO).map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&!LO(p)).map(p=>({index:p.index,cells:AO(p.after)})),added:d.map(p=>AO(p.after))});return s.is==="staff"&&e.putOwn("accounts",t.filter(({before:
p})=>p?.review===Oe.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function zz(e,t,n,o){let r=e.table("units").rows.find(d=>d.code.trim()===t.unit),s=e.settings(),i=new Map(o.accounts.map(
({own:d,reading:l})=>[d.rowId,l])),{rows:a}=e.table("accounts"),c=aa(e),u=[...Zo(a,t.unit).map(({row:d,index:l})=>Ar(d,l,c,i.get(d.rowId))),...ua(a,ca(r,e.table("units").rows)).map(({row:d,index:l,
from:p})=>({...Ar(d,l,c,i.get(d.rowId)),from:p}))];return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:d,what:l})=>({rowId:d.rowId,title:
d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:l})),rows:u,pending:u.filter(({pending:d,from:l})=>d&&l===void 0).length,deadline:Mn(r,e.round(),e.today),
pages:s.pages}}var Fz=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function Uz(e,{consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!ve(o)&&io(o)&&!Fz(n)&&ao(o,
e.markKey())!=="given"?{...n,what:"changed"}:n}function Kz(e,t){let{before:n,what:o,reading:r}=t;return o==="same"&&n&&!ve(n)&&!Et(n,e.round())&&_u(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:
t}function Bz(e,t,n){let o=n.refusal();if(o)return w(o);let r=e.table("units").rows,s=Ma(t.unit,e.visitor(),r,e.settings());if(!s.may)return w(s.why);let i=e.round(),a=r.find(k=>k.code.trim(
)===t.unit),c={code:t.unit,merged:a?ca(a,r):new Map},u=gi(i,a,{isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(u)return w(u);let d=e.table("accounts").rows,l=[
...t.rows.map(k=>Rz(k,c,d,n)),...(t.confirm??[]).map(k=>Oz(k,c,d,i,n))],p=l.filter(k=>"sentence"in k);if(p.length)return Ee(p);let m=l.map(k=>Kz(e,Uz(e,t,k)));m.push(...Lz(m,t.unit,d));let h=Mz(e,t,m,
d,c);if(h)return h;let y=m.filter(({what:k})=>k!=="same"),b=y.length?Iz(e,y,t,s,n):sw(e,t.unit);return n.recorded(b),$(zz(e,t,m,b))}function jd(e,t,n=bz(e)){let o=t.confirm??[];if(
t.rows.length+o.length===0)return w({key:"form.nothing"});if(t.rows.length>wz)return w({key:"form.tooMany"});let r=[...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?Ee([{key:
"form.oldPage",sentence:v({key:"form.oldPage"})}]):me(e,()=>Bz(e,t,n))??w({key:"workbook.busy"})}var be=e=>E().check(ae(e)),vi=be(tn),jz=e=>Re[e].report.group==="second",DO=P(Object.fromEntries(
de.map(e=>[e,jz(e)?Sa(be(2e3),""):be(2e3)]))),_h=E().check(zn(/^[~\w-]{1,40}$/)),Ph=P({rowId:_h,version:be(400),fields:DO,stopped:Dt(),opened:he(P({fields:DO,stopped:Dt()}))}),Wz=P({rowId:_h,version:
be(400)}),Eh=P({unit:vi,consent:Dt(),notice:he(be(40)),rows:It(Ph).check(ae(60)),confirm:he(It(Wz).check(ae(300)))}),wn=P({}),Wd=P({parent:he(be(500)),kind:he(be(500)),state:he(be(40))}),Lh={rowId:_h,
version:be(400)},Zz=Yk("as",[P({...Lh,as:Qs("passed")}),P({...Lh,as:Qs("returned"),comment:be(500),fields:It(ut(de)).check(ae(de.length))}),P({...Lh,as:Qs("undo"),was:P({review:be(100),comment:be(
2e3),fixFields:be(2e3),approved:be(4e3)})})]),IO=P({text:be(500),who:Sa(be(50),"")}),Zd=P({key:be(300)}),lr=be(400),Ah=P({name:lr,document:lr,dueBefore:lr,graceUntil:lr,lettersFrom:lr}),zO=be(2e4),Gd=
be(40),Ve=(e,t)=>({input:e,run:t}),Se=(e,t)=>Ve(e,(n,o,r)=>t(n,r)),FO={openForm:Se(P({unit:he(vi)}),Ud),listUnits:Se(wn,pO),saveReport:Se(Eh,(e,t)=>jd(e,t)),keepDraft:Se(P({unit:vi,draft:be(6e4)}),
gS),dropDraft:Se(P({unit:vi}),fS),checkAll:Ve(wn,lS),checkGoogle:Se(wn,hS),overview:Se(Wd,uS),callList:Se(Wd,Qv),recordCall:Se(eS,tS),reviewQueue:Se(Wd,dS),decideReviews:Se(P({decisions:It(Zz).check(
Zp(1),ae(oS))}),sS),previewRoster:Se(P({text:be(4e6)}),XS),importRoster:Se(P({text:be(4e6)}),YS),deskHealth:Ve(wn,bR),findPerson:Se(IO,NR),erasePerson:Ve(va(IO,{request:fh}),DR),withdrawConsent:Se(P({
rowIds:It(be(100)).check(ae(200)),request:fh}),IR),dataRequests:Se(wn,CR),recordRequest:Se(OR,$R),pageSafety:Se(Wd,iO),recordFake:Se(rO,aO),setFakeState:Se(sO,cO),papersView:Se(wn,QR),papers:Se(YR,
eO),lettersView:Ve(wn,Md),previewLetter:Ve(Zd,sR),sendToMe:Ve(Zd,th),sendNow:Ve(Zd,nh),skipLetter:Ve(Zd,oh),decideUnknown:Ve(P({key:be(300),wasSent:Dt()}),rh),confirmPlan:Ve(P({mark:be(2e3)}),sh),
settleMemories:Ve(P({as:ut(["sent","again"])}),ih),linksView:Se(wn,Nd),testLink:Se(wn,pR),unitLink:Se(P({unit:vi}),mR),replaceLink:Se(P({unit:vi}),hR),renewLinks:Se(wn,gR),readReturned:Se(P({text:be(
4e5)}),cR),markReturned:Ve(P({text:be(4e5)}),uR),"desk.rounds":Ve(wn,bO),"desk.roundPreview":Ve(P({draft:Ah,of:he(Gd)}),kO),"desk.openRound":Ve(P({draft:Ah,mark:zO}),vO),"desk.changeRound":Ve(P({id:
Gd,draft:Ah,mark:zO}),SO),"desk.closeRound":Ve(P({id:Gd}),RO),"desk.reopenRound":Ve(P({id:Gd}),OO),"desk.confirmRounds":Ve(P({as:ut(["one","two"]),draft:he(P({name:lr,dueBefore:lr,graceUntil:lr}))}),
TO),switchLetters:Ve(P({on:Dt(),takeOver:Dt()}),ah)},Gz=41e5;function UO(e,t,n,o){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(FO,n))throw new Error("unknown call");if(
typeof o!="string"||o.length>Gz)throw new Error("malformed body");let{input:r,run:s}=FO[n];return s(e,t,ei(r,JSON.parse(o)))}var os=["phone","email","secondPhone"];function Hz(e){let t=e.replace(
/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function Vz(e){let[,t,n]=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Mh=(e,
t)=>t.trim()===""?t:e==="email"?Vz(t):Hz(t),Nh=(e,t,n)=>n!==""&&t.trim()===Mh(e,n)?n:t,qz=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,Xz=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Dh=e=>e.replace(qz,"•••").replace(
Xz,"•••");var KO=e=>os.includes(e);function BO(e){if(KO(e.field)){let{key:t,row:n,field:o}=e;return{key:t,sentence:v({key:"link.stored"}),row:n,field:o}}return{...e,sentence:Dh(e.sentence)}}
function Xa(e,t){let n={...e.fields};for(let o of os)n[o]=Mh(o,e.fields[o]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(BO),comment:Dh(e.comment),masked:os.filter(o=>e.fields[
o].trim()!=="")}}var jO=(e,t)=>({...Xa(e,t),by:e.by.startsWith(V.linkBegins)?e.by:""}),WO=(e,t)=>KO(e.field)&&t.has(`${e.row??""} ${e.field}`)?BO(e):e,Ih=(e,t,n)=>n.rowMark(nn(t))===e?nn(t):e;
function ZO(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let c of os){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=Nh(c,i[c],u[c]));a&&
t&&(a.fields[c]=Nh(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?Ih(e.version,t,o):e.version}}function zh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||
t.address!==ni(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function GO(e,{token:t,noSignIn:n}){let o=qr(e,t);if(o.is!=="test")return w({key:"link.refused"});let r=zh(e,
o.token);if(r)return w(r);if(!n)return w({key:"link.testNoTick"});let{webAddress:s}=e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:
c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:V.testLink}]),$({address:s,runsAs:c,version:a})))??w({key:"workbook.busy"})}function VO(e){let{federation:t,department:n,contact:
o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:r,contact:o}}var Ya=class extends Error{constructor(n){super("no form");this.problems=n}};function HO(e,t){let n=Ud(
e,{unit:t}),o=e.linkKey();if(!n.ok)throw new Ya(n.problems);if(!n.value.unit||!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,
yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>Xa(c,o))}}function Yz(e,t){return Ie(t).today(e)?.name??""}function Jz(e,t){let{superiorsFill:n}=e.settings();return Ie(e.table("units").rows).below(
t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var Qz=(e,t)=>Ie(e.table("units").rows).superior(
t)?.name??"";function eF(e){let{closed:t}=Gs(e);return t?mt(J(t,Cm)):""}function tF(e,t,{token:n}){let{webAddress:o}=e.settings(),r=zh(e,n),s=e.proof();return{office:VO(e),state:"test",token:t,runsAs:
e.runsAs(),version:e.built.version,address:ni(o)===n.address?o:"",refused:r?v(r):"",proved:s?.address===o&&s.version===e.built.version}}function Hd(e,{token:t,unit:n}){let o=qr(e,t),r={office:VO(e)};
switch(o.is){case"refused":return{...r,state:"refused"};case"test":return tF(e,t,o);case"gone":return{...r,state:"merged",unit:o.unit.name,into:Yz(o.unit,e.table("units").rows)};case"receipt":return{
...r,state:"receipt",token:t,form:HO(e,o.unit.code.trim()),until:eF(e)};case"open":return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:HO(e,n??o.unit.code.trim()),below:n===void 0?Jz(e,
o.unit):[],above:Qz(e,o.unit)}}}var nF=80;function oF(e){let t=Qi(e.slice(0,200)),n=t.ok?t.name:D(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,nF)}
function rF(e,t){let n=qr(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function sF(e,t,n,o,r,s,i){let a=V.byLink(
t);return{refusal:()=>rF(e,r.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Je(h,y)===l.copiedFrom&&h.unit.trim()===n),m=ZO(l,u,p,o);for(let h of os)m.fields[h]!==l.fields[h]&&i.add(
`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>Ih(c,u,o),by:`${a} (${s})`,consentBy:r.consent?`${s} (${V.consentBy[r.consent]}, ${a})`:"",recorded:c=>Eu(e,c,({code:u})=>n===t&&u.trim()===t)}}
function iF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Xa(o,t))}}:Ee(e.problems.map(o=>WO(o,n)),e.conflicts?.map(o=>jO(o,t)))}function qO(e,t){let n=oF(t.sender),o=e.linkKey(
),r=o?.read(t.token);if(!o||!r||r.kind==="test")return w({key:"link.refused"});if(!n)return Ee([X({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=
new Set,l=jd(e,{...u,unit:c,consent:a!==""},sF(e,r.unit,c,o,t,n,d));return iF(l,o,d)}var XO=E().check(ae(tn)),Fh=(e,t)=>({input:e,run:t}),Uh={linkOpen:Fh(P({token:Ju,unit:he(XO)}),(e,t)=>{try{
return $(Hd(e,t))}catch(n){if(n instanceof Ya)return Ee(n.problems);throw n}}),linkSave:Fh(va(Xk(Eh,{unit:!0,consent:!0,rows:!0}),{token:Ju,unit:he(XO),sender:E().check(ae(400)),consent:ut(["","self",
"behalf"]),rows:It(va(Ph,{copiedFrom:he(E().check(ae(60)))})).check(ae(60))}),(e,t)=>qO(e,t)),linkConfirm:Fh(P({token:Ju,noSignIn:Dt()}),GO)},YO=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Uh,e),aF=1e6;function JO(e,t){if(typeof t!="string"||t.length>aF)throw new Error("malformed body");return ei(Uh[e].input,JSON.parse(t))}var QO=(e,t,n)=>Uh[t].run(
e,n);var eT=e=>new Tt({who:pv(e),waitMs:5e3});function cF(e){let t=jr(e),n=Kn(),{settings:o}=qn(n?.settings??{}),{federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,
department:s,guidance:a,contact:i};return e instanceof re&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:v(t)}}function tT(e){let t=e.parameter?.k,
n=typeof t=="string"?t:"",o;try{o=Hd(eT(n),{token:n})}catch(r){o=cF(r)}return Pv(o)}function nT(e,t){let n;try{let o=JO(e,t);return n=eT(o.token),JSON.stringify(QO(n,e,o))}catch(o){let r=jr(o);
return n?.letGo(),JSON.stringify(w(r))}}function oT(e){Cv(),uF(e?.source)}function uF(e){try{let t=new Tt({book:e,waitMs:5e3}),n=t.compileSettings(),o=!1,r=me(t,()=>{if(o=t.mayWrite("accounts",
"review"),!(!o&&t.settings().linkOnly))return o&&t.round()?.state==="moving"&&lo(t,new Bn(()=>t.spreadsheet())),mn(t,o)}),s=[...o?[...Wv(t.spreadsheet()),...t.lostLog(),...mS(t)]:[],...lF(t,n,r)];
s.length&&e?.toast(s.map(v).join(`\n`),"Sổ Tài Khoản",30),nr(t,()=>o)}catch(t){t instanceof re?t.problem.key!=="workbook.notSetUp"?e?.toast(v(t.problem),"Sổ Tài Khoản",30):e&&dF(e):Br("onOpen",t)}}
function dF(e){let t=Td(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(v({key:n}),"Sổ Tài Khoản",30)}function lF(e,t,n){let o=lR(e),r=e.settings().lettersOn;
return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?Fv(e,e.remembered().post??bo,t,n):[]]}function pF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{
return!1}}function rT(e,t){if(YO(e))return nT(e,t);let n;try{let o=Na();if(o==="")return JSON.stringify(w({key:"who.nobody"}));let r=n=new Tt({who:hi(o)}),s=UO(r,new Bn(()=>r.spreadsheet()),e,t);
return e!=="checkGoogle"&&nr(r),JSON.stringify(s)}catch(o){let r=jr(o);return n?.letGo(),r.key!=="workbook.unexpected"||!n||!pF(n)?JSON.stringify(w(r)):(mi(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(w({key:"workbook.protected"})))}}function mF(e){oT(e)}function hF(e){e?.range&&e.source&&gv(e)}function gF(e){return e?.parameter?tT(e):void 0}function fF(e,t){
return rT(e,t)}function yF(e){mv(e)}function bF(){Yv()}function wF(){Jv()}return hT(kF);})();
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
