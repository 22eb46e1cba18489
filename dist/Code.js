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
"use strict";var App=(()=>{var ZO=Object.create;var ps=Object.defineProperty;var GO=Object.getOwnPropertyDescriptor;var WO=Object.getOwnPropertyNames;var HO=Object.getPrototypeOf,VO=
Object.prototype.hasOwnProperty;var qO=(e,t,n)=>t in e?ps(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var XO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},YO=(e,t)=>{for(var n in t)ps(e,n,{get:t[n],enumerable:!0})},Ih=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of WO(t))!VO.call(e,o)&&o!==n&&ps(e,o,{get:(
)=>t[o],enumerable:!(r=GO(t,o))||r.enumerable});return e};var JO=(e,t,n)=>(n=e!=null?ZO(HO(e)):{},Ih(t||!e||!e.__esModule?ps(n,"default",{value:e,enumerable:!0}):n,e)),QO=e=>Ih(ps({},"__esModule",{
value:!0}),e);var le=(e,t,n)=>qO(e,typeof t!="symbol"?t+"":t,n);var US=XO((Gm,Wm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Wm=="object"&&
typeof Gm!="undefined"?Wm.exports=t():e.Papa=t()})(Gm,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var k=w(g);k.chunkSize=
parseInt(k.chunkSize),g.step||g.chunk||(k.chunkSize=null),this._handle=new m(k),(this._handle.streamer=this)._config=k}.call(this,f),this.parseChunk=function(g,k){var O=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< O){let N=this._config.newline;N||(T=this._config.quoteChar||'"',N=this._handle.guessLineEndings(g,T)),g=[...g.split(N).slice(O)].join(N)}
this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(T=this._config.beforeFirstChunk(g))!==void 0&&(g=T),this.isFirstChunk=!1,this._halted=!1;var O=this._partialLine+g,T=(this._partialLine="",
this._handle.parse(O,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=T.meta.cursor,O=(this._finished||(this._partialLine=O.substring(g-this._baseIndex),
this._baseIndex=g),T&&T.data&&(this._rowCount+=T.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:T,workerId:s.WORKER_ID,finished:O});
else if(C(this._config.chunk)&&!k){if(this._config.chunk(T,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=T=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(T.data),this._completeResults.errors=this._completeResults.errors.concat(T.errors),
this._completeResults.meta=T.meta),this._completed||!O||!C(this._config.complete)||T&&T.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),O||T&&
T.meta.paused||this._nextChunk(),T}this._halted=!0},this._sendError=function(g){C(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(k){this._input=k,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=R(this._chunkLoaded,this),g.onerror=R(this._chunkError,this)),g.ontimeout=R(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var k,O=this._config.downloadRequestHeaders;for(
k in O)g.setRequestHeader(k,O[k])}var T;this._config.chunkSize&&(T=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+T));try{g.send(
this._config.downloadRequestBody)}catch(N){this._chunkError(N.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(k=>(k=k.getResponseHeader("Content-Range"))!==null?parseInt(
k.substring(k.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(k){k=g.statusText||k,this._sendError(new Error(k))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,k,O=
typeof FileReader!="undefined";this.stream=function(T){this._input=T,k=T.slice||T.webkitSlice||T.mozSlice,O?((g=new FileReader).onload=R(this._chunkLoaded,this),g.onerror=R(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var T=
this._input,N=(this._config.chunkSize&&(N=Math.min(this._start+this._config.chunkSize,this._input.size),T=k.call(T,this._start,N)),g.readAsText(T,this._config.encoding));O||this._chunkLoaded({target:{
result:N}})},this._chunkLoaded=function(T){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(T.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=function(k){return g=k,this._nextChunk()},this._nextChunk=function(){var k,O;if(!this._finished)return k=
this._config.chunkSize,g=k?(O=g.substring(0,k),g.substring(k)):(O=g,""),this._finished=!g,this.parseChunk(O)}}function p(f){c.call(this,f=f||{});var g=[],k=!0,O=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(T){this._input=T,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){O&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):k=!0},this._streamData=R(function(T){try{g.push(typeof T=="string"?T:T.toString(this._config.encoding)),k&&(k=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(N){this._streamError(N)}},this),this._streamError=R(function(T){this._streamCleanUp(),this._sendError(T)},this),this._streamEnd=R(function(){
this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=R(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function m(f){var g,k,O,T,N=Math.pow(2,53),ge=-N,ie=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Ee=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
G=this,Te=0,A=0,xe=!1,j=!1,Y=[],I={data:[],errors:[],meta:{}};function ct(te){return f.skipEmptyLines==="greedy"?te.join("").trim()==="":te.length===1&&te[0].length===0}function Ce(){if(I&&O&&(rn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),O=!1),f.skipEmptyLines&&(I.data=I.data.filter(function(Le){return!ct(Le)})),je(
)){let Le=function(ft){Y.push(ft)};var q=Le;if(I)if(Array.isArray(I.data[0])){for(var te=0;je()&&te< I.data.length;te++)I.data[te].forEach(Le);I.data.splice(0,1)}else I.data.forEach(Le)}function J(Le,
ft){for(var Ie=f.header?{}:[],ne=0;ne< Le.length;ne++){var H=ne,gt=Le[ne],gt=((ae,$e)=>(rt=>(f.dynamicTypingFunction&&f.dynamicTyping[rt]===void 0&&(f.dynamicTyping[rt]=f.dynamicTypingFunction(rt)),(
f.dynamicTyping[rt]||f.dynamicTyping)===!0))(ae)?$e==="true"||$e==="TRUE"||$e!=="false"&&$e!=="FALSE"&&((rt=>{if(ie.test(rt)&&(rt=parseFloat(rt),ge< rt&&rt< N))return 1})($e)?parseFloat($e):Ee.test(
$e)?new Date($e):$e===""?null:$e):$e)(H=f.header?ne>=Y.length?"__parsed_extra":Y[ne]:H,gt=f.transform?f.transform(gt,H):gt);H==="__parsed_extra"?(Ie[H]=Ie[H]||[],Ie[H].push(gt)):Ie[H]=gt}
return f.header&&(ne>Y.length?rn("FieldMismatch","TooManyFields","Too many fields: expected "+Y.length+" fields but parsed "+ne,A+ft):ne< Y.length&&rn("FieldMismatch","TooFewFields",
"Too few fields: expected "+Y.length+" fields but parsed "+ne,A+ft)),Ie}var Me;I&&(f.header||f.dynamicTyping||f.transform)&&(Me=1,!I.data.length||Array.isArray(I.data[0])?(I.data=I.data.map(J),Me=
I.data.length):I.data=J(I.data,0),f.header&&I.meta&&(I.meta.fields=Y),A+=Me)}function je(){return f.header&&Y.length===0}function rn(te,J,Me,q){te={type:te,code:J,message:Me},q!==void 0&&(te.row=q),
I.errors.push(te)}C(f.step)&&(T=f.step,f.step=function(te){I=te,je()?Ce():(Ce(),I.data.length!==0&&(Te+=te.data.length,f.preview&&Te>f.preview?k.abort():(I.data=I.data[0],T(I,G))))}),this.parse=
function(te,J,Me){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(te,q)),O=!1,f.delimiter?C(f.delimiter)&&(f.delimiter=f.delimiter(te),I.meta.delimiter=f.delimiter):((q=((Le,ft,
Ie,ne,H)=>{var gt,ae,$e,rt;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Wo=0;Wo< H.length;Wo++){for(var gn,ds=H[Wo],ut=0,yn=0,ot=0,Pt=($e=void 0,new y({comments:ne,delimiter:ds,newline:
ft,preview:10}).parse(Le)),Dn=0;Dn< Pt.data.length;Dn++)Ie&&ct(Pt.data[Dn])?ot++:(gn=Pt.data[Dn].length,yn+=gn,$e===void 0?$e=gn:0< gn&&(ut+=Math.abs(gn-$e),$e=gn));0< Pt.data.length&&(
yn/=Pt.data.length-ot),1.99< yn&&(ae===void 0||ut< ae||ut===ae&&rt< yn)&&(ae=ut,gt=ds,rt=yn)}return{successful:!!(f.delimiter=gt),bestDelimiter:gt}})(te,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(O=!0,f.delimiter=s.DefaultDelimiter),I.meta.delimiter=f.delimiter),w(f));return q.header=je(),f.preview&&f.header&&q.preview++,g=te,k=
new y(q),I=k.parse(g,J,Me),Ce(),xe?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){return xe},this.pause=function(){xe=!0,k.abort(),g=C(f.chunk)?"":g.substring(k.getCharIndex())},
this.resume=function(){G.streamer._halted?(xe=!1,G.streamer.parseChunk(g,!0)):(void 0)(G.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,k.abort(),I.meta.aborted=!0,C(
f.complete)&&f.complete(I),g=""},this.guessLineEndings=function(Le,q){Le=Le.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),Me=(Le=Le.replace(q,"")).split("\r"),q=Le.split(`\n`),Le=
1< q.length&&q[0].length< Me[0].length;if(Me.length===1||Le)return`\n`;for(var ft=0,Ie=0;Ie< Me.length;Ie++)Me[Ie][0]===`\n`&&ft++;return ft>=Me.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(f){var g=(f=f||{}).delimiter,k=f.newline,O=f.comments,T=f.step,N=f.preview,ge=f.fastMode,ie=null,Ee=!1,G=f.quoteChar==null?'"':f.quoteChar,Te=G;if(
f.escapeChar!==void 0&&(Te=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),O===g)throw new Error("Comment character same as delimiter");O===!0?O="#":(typeof O!="string"||
-1< s.BAD_DELIMITERS.indexOf(O))&&(O=!1),k!==`\n`&&k!=="\r"&&k!==`\r\n`&&(k=`\n`);var A=0,xe=!1;this.parse=function(j,Y,I){if(typeof j!="string")throw new Error("Input must be a string");var ct=
j.length,Ce=g.length,je=k.length,rn=O.length,te=C(T),J=[],Me=[],q=[],Le=A=0;if(!j)return ut();if(ge||ge!==!1&&j.indexOf(G)===-1){for(var ft=j.split(k),Ie=0;Ie< ft.length;Ie++){if(q=ft[Ie],A+=q.length,
Ie!==ft.length-1)A+=k.length;else if(I)return ut();if(!O||q.substring(0,rn)!==O){if(te){if(J=[],rt(q.split(g)),yn(),xe)return ut()}else rt(q.split(g));if(N&&N<=Ie)return J=J.slice(0,N),ut(!0)}}
return ut()}for(var ne=j.indexOf(g,A),H=j.indexOf(k,A),gt=new RegExp(h(Te)+h(G),"g"),ae=j.indexOf(G,A);;)if(j[A]===G)for(ae=A,A++;;){if((ae=j.indexOf(G,ae+1))===-1)return I||Me.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:J.length,index:A}),gn();if(ae===ct-1)return gn(j.substring(A,ae).replace(gt,G));if(G===Te&&j[ae+1]===Te)ae++;else if(G===Te||ae===0||j[
ae-1]!==Te){ne!==-1&&ne< ae+1&&(ne=j.indexOf(g,ae+1));var $e=Wo((H=H!==-1&&H< ae+1?j.indexOf(k,ae+1):H)===-1?ne:Math.min(ne,H));if(j.substr(ae+1+$e,Ce)===g){q.push(j.substring(A,ae).replace(gt,G)),j[
A=ae+1+$e+Ce]!==G&&(ae=j.indexOf(G,A)),ne!==-1&&ne< A&&(ne=j.indexOf(g,A)),H!==-1&&H< A&&(H=j.indexOf(k,A));break}if($e=Wo(H),j.substring(ae+1+$e,ae+1+$e+je)===k){if(q.push(j.substring(A,ae).replace(
gt,G)),ds(ae+1+$e+je),ne!==-1&&ne< A&&(ne=j.indexOf(g,A)),ae=j.indexOf(G,A),te&&(yn(),xe))return ut();if(N&&J.length>=N)return ut(!0);break}Me.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:J.length,index:A}),ae++}}else if(O&&q.length===0&&j.substring(A,A+rn)===O){if(H===-1)return ut();A=H+je,H=j.indexOf(k,A),ne!==-1&&ne< A&&(ne=
j.indexOf(g,A))}else if(ne!==-1&&(ne< H||H===-1))q.push(j.substring(A,ne)),A=ne+Ce,ne=j.indexOf(g,A);else{if(H===-1)break;if(q.push(j.substring(A,H)),ds(H+je),te&&(yn(),xe))return ut();if(N&&
J.length>=N)return ut(!0)}return gn();function rt(ot){J.push(ot),Le=A}function Wo(ot){var Pt=0;return Pt=ot!==-1&&(ot=j.substring(ae+1,ot))&&ot.trim()===""?ot.length:Pt}function gn(ot){return I||(
ot===void 0&&(ot=j.substring(A)),q.push(ot),A=ct,rt(q),te&&yn()),ut()}function ds(ot){A=ot,rt(q),q=[],H=j.indexOf(k,A)}function ut(ot){if(f.header&&!Y&&J.length&&!Ee){var Pt=J[0],Dn=Object.create(
null),Rd=new Set(Pt);let Nh=!1;for(let Ho=0;Ho< Pt.length;Ho++){let bn=a(Pt[Ho]);if(Dn[bn=C(f.transformHeader)?f.transformHeader(bn,Ho):bn]){let ls,Mh=Dn[bn];for(;ls=bn+"_"+Mh,Mh++,Rd.has(ls););
Rd.add(ls),Pt[Ho]=ls,Dn[bn]++,Nh=!0,(ie=ie===null?{}:ie)[ls]=bn}else Dn[bn]=1,Pt[Ho]=bn;Rd.add(bn)}Nh&&console.warn("Duplicate headers found and renamed."),Ee=!0}return{data:J,errors:Me,meta:{
delimiter:g,linebreak:k,aborted:xe,truncated:!!ot,cursor:Le+(Y||0),renamedHeaders:ie}}}function yn(){T(ut()),J=[],Me=[]}},this.abort=function(){xe=!0},this.getCharIndex=function(){return A}}
function v(f){var g=f.data,k=o[g.workerId],O=!1;if(g.error)k.userError(g.error,g.file);else if(g.results&&g.results.data){var T={abort:function(){O=!0,$(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:b,resume:b};if(C(k.userStep)){for(var N=0;N< g.results.data.length&&(k.userStep({data:g.results.data[N],errors:g.results.errors,meta:g.results.meta},T),!O);N++);delete g.results}else C(
k.userChunk)&&(k.userChunk(g.results,T,g.file),delete g.results)}g.finished&&!O&&$(g.workerId,g.results)}function $(f,g){var k=o[f];C(k.userComplete)&&k.userComplete(g),k.terminate(),delete o[f]}
function b(){throw new Error("Not implemented.")}function w(f){if(typeof f!="object"||f===null)return f;var g,k=Array.isArray(f)?[]:{};for(g in f)k[g]=w(f[g]);return k}function R(f,g){return function(
){f.apply(g,arguments)}}function C(f){return typeof f=="function"}return s.parse=function(f,g){var k=(g=g||{}).dynamicTyping||!1;if(C(k)&&(g.dynamicTypingFunction=k,k={}),g.dynamicTyping=k,
g.transform=!!C(g.transform)&&g.transform,g.downloadTimeout!==void 0){var k=parseInt(g.downloadTimeout);if(isNaN(k))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=k}if(!g.worker||!s.WORKERS_SUPPORTED)return k=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),k=new(g.download?u:l)(g)):f.readable===!0&&C(f.read)&&C(f.on)?k=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(k=new d(g)),k.stream(f);(k=(()=>{var O;return!!s.WORKERS_SUPPORTED&&(O=((
)=>{var T=t.URL||t.webkitURL||null,N=e.toString();return s.BLOB_URL||(s.BLOB_URL=T.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",N,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=v,O.id=i++,o[O.id]=O)})()).userStep=g.step,k.userChunk=g.chunk,k.userComplete=g.complete,k.userError=g.error,g.step=C(
g.step),g.chunk=C(g.chunk),g.complete=C(g.complete),g.error=C(g.error),delete g.worker,k.postMessage({input:f,config:g,workerId:k.id})},s.unparse=function(f,g){var k=!1,O=!0,T=",",N=`\r\n`,ge='"',ie=
ge+ge,Ee=!1,G=null,Te=!1,A=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(Y){return g.delimiter.indexOf(Y)!==-1}).length||(T=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(k=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(Ee=g.skipEmptyLines),
typeof g.newline=="string"&&(N=g.newline),typeof g.quoteChar=="string"&&(ge=g.quoteChar,ie=ge+ge),typeof g.header=="boolean"&&(O=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");G=g.columns}g.escapeChar!==void 0&&(ie=g.escapeChar+ge),g.escapeFormulae instanceof RegExp?Te=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Te=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(ge),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return xe(G,f,Ee);if(
Array.isArray(f[0]))return xe(null,f,Ee);if(typeof f[0]=="object")return xe(G||Object.keys(f[0]),f,Ee)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||G),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),xe(f.fields||[],f.data||[],Ee);throw new Error("Unable to serialize unrecognized input");function xe(Y,I,ct){var Ce="",je=(typeof Y=="string"&&(Y=
JSON.parse(Y)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(Y)&&0< Y.length),rn=!Array.isArray(I[0]);if(je&&O){for(var te=0;te< Y.length;te++)0< te&&(Ce+=T),Ce+=j(Y[te],te);0< I.length&&(
Ce+=N)}for(var J=0;J< I.length;J++){var Me=(je?Y:I[J]).length,q=!1,Le=je?Object.keys(I[J]).length===0:I[J].length===0;if(ct&&!je&&(q=ct==="greedy"?I[J].join("").trim()==="":I[J].length===1&&(I[J][
0]==null||I[J][0].length===0)),ct==="greedy"&&je){for(var ft=[],Ie=0;Ie< Me;Ie++){var ne=rn?Y[Ie]:Ie;ft.push(I[J][ne])}q=ft.join("").trim()===""}if(!q){for(var H=0;H< Me;H++){0< H&&!Le&&(Ce+=T);
var gt=je&&rn?Y[H]:H;Ce+=j(I[J][gt],H)}J< I.length-1&&(!ct||0< Me&&!Le)&&(Ce+=N)}}return Ce}function j(Y,I){var ct,Ce,je;return Y==null?"":Y.constructor===Date?isNaN(Y.getTime())?"":Y.toISOString():(
je=!1,ct=Y.toString(),Te&&typeof Y!="number"&&typeof Y!="bigint"&&typeof Y!="boolean"&&Te.test(ct)&&(Y=ct="'"+ct,je=!0),Ce=ct.replace(A,ie),(je=je||k===!0||typeof k=="function"&&k(Y,I)||Array.isArray(
k)&&k[I]||((rn,te)=>{for(var J=0;J< te.length;J++)if(-1< rn.indexOf(te[J]))return!0;return!1})(Ce,s.BAD_DELIMITERS)||-1< Ce.indexOf(T)||-1< ct.indexOf(ge)||Ce.charAt(0)===" "||Ce.charAt(
Ce.length-1)===" ")?ge+Ce+ge:Ce)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,
s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,
s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,
f.config),finished:!0}):(t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,s})});var WF={};YO(WF,{doGet:()=>KF,onEdit:()=>UF,onOpen:()=>zF,openPage:()=>cS,rpc:()=>BF,sendDailyLetters:()=>jF,setUp:()=>GF,showMissingFirst:()=>ZF});var Od=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",eT="\\u00AD",tT=new RegExp(`[${Od}${eT}]`,"g"),Vo=e=>e.replace(tT,"");var nT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",rT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",oT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,iT="âáàåãäêéèúüë_ùøûõï",sT=[0,1,0,9,3,35],aT="ôöñíìæóòî",cT="ơưđíìỉĩịỵ",uT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Fh=/[A-Za-z\xA1-\u1EF9]+/g,dT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,zh=/[^\0-\x7F]/,Uh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,lT=/[a-z]Ã|Ã.[a-z]/,pT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",mT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",hT="o?a|u?ê|i|u?y",fT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",gT=new RegExp(
`^(?:${pT})?(?:(?:${mT})(?:ng|[cmnpt])|(?:${hT})[cn]h|${fT})$`),yT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",bT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",wT="^[^1]*(?:[cpt]|ch)$",kT=new RegExp(
`${yT}|(?:${bT})[12]|${wT}`);function xT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return gT.test(n.replace(/[12]/,""))&&!kT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Dh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Kh(e){let t=Dh(e);return e.replace(Fh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>rT[nT.indexOf(o)]||o);return t||Dh(n)?r.toUpperCase():r})}function Bh(
e){return e.replace(oT,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=iT.indexOf(r.charAt(1)),s=sT[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(cT[aT.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function jh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+uT.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ms(n),i=Uh.test(e);return i&&t===e||(i||
lT.test(e))&&r&&!o?n:void 0}function ms(e,t=String){let n=(e.match(Fh)||[]).filter(o=>o.length>1&&zh.test(o)),r=n.filter(o=>xT(t(o))).length;return{good:r,bad:n.length-r}}var Zh={tcvn3:Kh,vni:Bh,
mojibake:jh};function cr(e){if(!zh.test(e))return;let t=e.normalize("NFC");if(dT.test(t))return"unicode";if(Uh.test(t)||jh(t)!==void 0)return"mojibake";let n=ms(t);if(n.bad===0)return;let r=ms(t,Kh),
o=ms(t,Bh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function qr(e){let t=cr(e),n=t&&t!=="unicode"?Zh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Gh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${cr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Zh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=qr(c),l=!d&&r&&cr(c)===void 0&&ms(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var vT="\\0-\\x08\\x0E-\\x1F\\x7F",ST=new RegExp(`[${Od}${vT}]`,"g"),RT=/[\x80-\x9F\xAD]/g,OT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,TT=[768,777,771,769,803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(ST,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=cr(t);if(r&&r!=="unicode"&&cr(n)===r)return n}return t.replace(RT,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(OT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Vh(e,t){return K(e)===K(t)}var Wh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Hh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Wh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Wh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?TT.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Wt(e,t){let n=Hh(e),r=Hh(t);return n< r?-1:n>r?1:0}function qh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function $a(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Pa=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Yh=864e5,Aa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Xh=e=>String(e).padStart(2,"0"),se=(e,t)=>new Date(Aa(e)+t*Yh).toISOString(
).slice(0,10);function Ea(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var He=(e,t)=>Math.round((Aa(t)-Aa(e))/Yh),Td=e=>new Date(Aa(e)).getUTCDay(),V=e=>e.slice(0,10),qo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Na=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,B=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",pe=e=>e?`${B(e)} ${e.slice(11,16)}`:"",
CT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],vt=e=>`${B(e)} (${CT[Td(e)]})`,Cd=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Xh(t)}-${Xh(n)}`:void 0},Jh=200,LT=4e3,wn="(\\d{1,2})",Ma="(\\d{4}|\\d{2})",_a="(?: ?[-/.\\\\] ?| )",$T=`${wn}${_a}${wn}${_a}${Ma}`,PT=
`(\\d{4})${_a}${wn}${_a}${wn}`,AT=`${wn} ?thang ?${wn}(?: ?[,/.-] ?| ?nam ?| )${Ma}`,Qh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],ef=`(${Qh.join("|")})[a-z]{0,6}\\.?`,
_T=`${wn}[ -]${ef}[ ,-]{1,2}${Ma}`,ET=`${ef} ${wn},? ${Ma}`,NT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",MT=`(?:${[$T,PT,AT,_T,ET].join("|")})${NT}(?![a-z\\d]|[/.\\\\]\\d)`,tf=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",IT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${tf})`,DT=new RegExp(`^[ ,.:;()-]*(?:${IT}[ ,.:;()-]*){0,8}$`),FT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Ld=e=>W(Vo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function nf(e){var r,o,i,s,a,c,u,d,l,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${MT}`,"g");for(let m=n.exec(e);m;m=n.exec(e)){let[h,y="",v,$,b,w,R,C,f,g,k,O,T,N,ge,ie,Ee]=m,G=(s=(i=(o=
(r=b!=null?b:w)!=null?r:k)!=null?o:N)!=null?i:Ee)!=null?s:"",Te=(a=$!=null?$:R)!=null?a:g,A=(c=T!=null?T:ge)!=null?c:"",xe=m.index+y.length,j=Cd(G.length===2?2e3+ +G:+G,Te===void 0?Qh.indexOf(A)+1:
+Te,+((p=(l=(d=(u=v!=null?v:C)!=null?u:f)!=null?d:O)!=null?l:ie)!=null?p:""));t.push({day:j,from:xe,to:xe+h.length-y.length})}return t}function Pe(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Cd(+e.slice(
0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Jh)return;let t=Ld(e),[n,r]=nf(t);if(!n||r||!DT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(tf,"g"),
" ").replace(/\b(?:thu |t)[2-7]\b/g," "))||FT.test(o)?void 0:n.day}function Xo(e){let t=Ld(e.slice(0,Jh));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Pe(t.replace(/^truoc\b/,""))}var rf=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",zT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",UT=new RegExp(`(?:^|[^a-z\\d/.-])${wn}(?: ?[/.-] ?${wn})? ?(?:${rf}) ?$`),KT=new RegExp(
`^[ ()]*(?:${rf})[ ()]*(?:(?:${zT}),? *)?$`);function of(e,t){var s;if(e.length>LT)return;let n=Ld(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of nf(n)){let d=n.slice(o,c);if(a===void 0)return;let l=
a,p=UT.exec(d);if(p&&/\d/.test(d)){if(l=(s=Cd(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!l||/\d/.test(d.slice(0,p.index)))return}else{if(/\d/.test(d))return;if(i!==void 0&&KT.test(
d))l=i;else if(/\b(?:den|toi)\b/.test(d))return}let m=He(l,a)+1;if(m<1||m>t)return;for(let h=0;h< m;h+=1)r.add(se(l,h));i=l===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var sf="Nếu vẫn báo, gọi cán bộ phụ trách.",af={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.fixUnknown":e=>({what:
`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:
"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:
"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:
"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},
"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${sf}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${sf}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var kn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",$d="Mở trang rồi sao chép lại toàn bộ địa chỉ.",cf="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",hs=
"Mở thử một lần.",uf={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:kn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${kn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${cf}`,letter:{todo:`${kn} ${cf}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:kn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${kn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${kn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:kn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:kn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:kn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:$d},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:kn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:$d},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:$d},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:hs},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:hs},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:hs},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:hs},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:hs},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Pd=
"ví dụ hoa.nguyen@gmail.com",Ia=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",df={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Pd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Pd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Pd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var lf=({label:e,example:t})=>`Ghi đầy đủ ${Pa(e)}, ví dụ: ${t}.`,pf={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:lf(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:lf(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var mf=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",hf="Ghi số di động hoặc số cố định của người quản trị.",Da="Xem lại số.",ff={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${mf}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${mf}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:hf},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:hf},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Da},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Da},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Da},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Da},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Ht(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var BT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Fa(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Ht(n,BT.get(t)):n]))}var za=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),gf=e=>{var t,n,r,o;
return typeof e=="string"?e:`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${Pa((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Ua=(e,t)=>typeof e=="function"?e(t):e;
var Ad={...uf,...ff,...df,...pf,...af},Xr=({key:e,with:t})=>za(Ua(Ad[e],Fa(t)));var jT=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),vz=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),ZT=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],GT=1<< ZT.length,Sz=GT<<1;function _d(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=jT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var WT=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],HT=new RegExp(` (?:${WT.join("|")})(?= )`,"g"),Ed=
/^(?:huien|thi xa|thanh pho) /;function yf(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${_d(s,t).join(" ")} `.replace(HT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(_d(s.name,t).join(" "));n.set(a,c),i(c,a),Ed.test(c)&&i(c.replace(Ed,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function bf(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Ed.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Yr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var fs=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ka={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Nd=(e="")=>W(E(e));function Md(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ka.key,n=e.phone===Ka.phone,r=
e.email===Ka.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Nd(e[i])===Nd(Ka[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var wf=e=>e.length>2||fs(e).length>1,Ba={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=bf(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Yr(e,
t=>t.key).filter(t=>fs(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Yr(e,t=>t.key).flatMap(t=>Yr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Yr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Nd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Yr(e,t=>t.phone).filter(wf).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Yr(
e,t=>t.email).filter(wf).map(t=>({rows:t}))}};var kf=Object.fromEntries(Object.entries(Ba).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var xf={"workbook.notSetUp":{what:
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
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.differs":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào.`,todo:e.so}),"google.here":
"Lần này không hỏi được.","google.run":"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":
"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi giá trị."}),"setting.lost":e=>({what:
`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),
"setting.day":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:
`Sửa hoặc xóa địa chỉ đó.${Ia(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
"setting.graceBeforeDue":e=>({what:`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}).`,todo:"Sửa một trong hai ngày."}),"who.staffOnly":{what:
"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
"Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ cán bộ khác ghi email của mình vào mục “Email cán bộ phụ trách” rồi chọn Thiết lập, sửa lại sổ."},"who.ownerFirst":{what:
"Lần thiết lập đầu tiên phải do chủ sở hữu sổ thực hiện.",todo:"Nhờ chủ sở hữu sổ chọn mục này."},"who.unknown":e=>({what:`Email ${e.email||"này"} chưa có trong danh sách đơn vị.`,todo:
`Gọi ${e.contact||"cán bộ phụ trách"} để được thêm.`}),"who.nobody":{what:"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được.",todo:
"Tải lại sổ, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email."},"who.hasContact":e=>({what:
"Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó.",todo:`Báo ${e.contact||"cán bộ phụ trách"} nếu người liên hệ đã thay đổi.`}),"who.merged":e=>({what:
`${e.name} đã sáp nhập, nay là ${e.today}.`,todo:`Báo cáo trong biểu mẫu của ${e.today}.`}),"who.ended":e=>`${e.name} không còn hoạt động nên không phải báo cáo.`,"who.linkOnly":e=>({what:
"Đơn vị báo cáo bằng liên kết riêng trong thư của Liên đoàn Lao động tỉnh.",todo:`Mở liên kết trong thư mới nhất; chưa có thì gọi ${e.contact||"cán bộ phụ trách"}.`}),"who.notYours":{what:
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
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.rights":"Đã cập nhật quyền sửa các thẻ.","setup.mayEdit":
e=>`Người sửa được mọi thẻ: ${e.emails}.`,"setup.left":e=>`Còn phải ghi: ${e.what}.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,"setup.copied":{what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var VT=3;function qT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>VT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Ht(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var vf={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Ia(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>qT(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Ht(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Sf={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
`Ghi ${e.want}.`}),"letter.google":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được. Thư có thể bị gửi hai lần.`,todo:
"Mở Kiểm tra Google và gửi kết quả cho người hỗ trợ."}),"letter.unwritable":{what:"Sổ không lập được thư này; các thư khác vẫn đi.",todo:"Báo người hỗ trợ kỹ thuật."},"letter.noAddress":{what:
"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.",todo:"Ghi email, hoặc gọi điện."},"letter.badAddress":e=>({what:`Email liên hệ “${e.text}” không gửi được.`,todo:"Sửa trong thẻ Đơn vị."}),
"letter.capped":e=>`Đơn vị đã nhận đủ ${e.cap} thư của đợt này.`,"letter.notNeeded":"Đơn vị đã báo cáo, hoặc đã có thư sau.","letter.quota":"Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.",
"letter.time":"Hết thời gian của một lượt gửi, lượt sau sẽ gửi.","letter.trouble":"Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.","letter.cutBefore":
"Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.","letter.cut":{what:"Lượt gửi bị ngắt đúng lúc gửi thư này.",todo:"Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi."},
"letter.doubt":{what:"Google báo lỗi nhưng đã trừ hạn mức.",todo:"Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi."},"letter.refused":e=>({what:
`Google không nhận gửi thư đến ${e.to}.`,todo:"Kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại."}),"letter.sheetBusy":
"Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.","letter.runFailed":"Google báo lỗi nên lượt này dừng giữa chừng.","letter.settled":{what:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Rf={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Of={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Tf={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Cf={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var Lf={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi giá trị.`,"round.graceBeforeDue":e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}). Sửa một trong hai ngày.`,
"setup.roundBack":e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
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
"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":"Đợt này không ở trạng thái đang thu.","round.notClosed":"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác.",
"round.nothingToConfirm":"Không còn gì phải xác nhận về đợt của các dòng đã có.","form.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,"form.confirmReturned":{what:
"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:"Bấm Sửa và đánh dấu ô đồng ý."},
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var $f={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:
"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var Pf={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var XT={...Ad,...kf,...xf,...vf,...Sf,...Rf,...Of,...Tf,...Cf,...Pf,...Lf,...$f},
Af=e=>Ua(XT[e.key],Fa(e.with)),S=e=>za(Af(e)),_f=e=>gf(Af(e)),Yo=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Fn=e=>({ok:!0,value:e}),on=(...e)=>({ok:!1,problems:e});var F={page:"Trang",group:"Nhóm",person:
"Cá nhân",none:"Không có"},ve={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ve={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},oe={
active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},De={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},xn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Mt={yes:"Có",
no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},re={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"}
,ja=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Vt=(e,t,n,r,o,i={})=>({...ja(e,t,n,i),faultBit:r,report:o}),dt=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),yt=(e,t,n,r={})=>({...dt(e,t,n,r),checked:!0}),z=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",
format:"text",...r}),Jo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Za=e=>Jo(e,t=>"checked"in t),Jr=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ga={reader:"public"},be={unit:ja("Mã đơn vị",
90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:dt("Đơn vị",240,"Tên đơn vị theo mã.",Ga),kind:Vt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ga,choices:Object.values(F)}),accountName:Vt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Vt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ga),address:Vt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ga),name:Vt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Vt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Vt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Vt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Vt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Vt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Vt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ja("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:yt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:yt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:yt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:yt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:yt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:yt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:dt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:dt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:dt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:dt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:dt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ve),since:4}),consent:dt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:dt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:z("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(ve)}),comment:z("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:z("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:z("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:z("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},gs=be,me=Jo(gs,e=>"report"in e),Ef=me.filter(e=>be[
e].report.group==="manager"),Qr=me.filter(e=>["manager","second"].includes(be[e].report.group)),eo=Jo(gs,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:gs[e].faultBit})),sn=Jo(gs,({writer:e}
)=>e==="unit"),zn=Za(be),Nf=Jo(gs,({writer:e})=>e!=="staff"),St=e=>be[e].heading;var pt={code:z("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:z("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:z("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:z("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:z("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:z("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:z("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Mt.yes,Mt.no]}),status:yt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:yt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:yt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:yt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:yt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:yt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:yt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:yt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:z("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:z("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:z("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:z("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:z("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:z("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(oe),since:4}),
mergedInto:z("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:z("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:z("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},lt=(e,t)=>z(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),ys={id:z("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:z("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:z("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:z("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(De)}),dueBefore:z("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:z("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:z("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:z("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:z("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:lt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:z("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:lt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:lt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:lt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:lt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:lt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:lt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:lt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:lt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:lt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:lt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:lt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:lt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:lt("Mới","Số dòng đơn vị khai mới."),stopped:lt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:lt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},YT={round:
z("Mã đợt",90,"Mã của đợt."),roundName:z("Đợt",160,"Tên của đợt lúc chốt."),unit:z("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:z("Đơn vị",280,"Tên đơn vị lúc chốt."),status:z(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:z("Thời hạn",100,"Thời hạn lúc chốt."),first:z("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:lt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:z("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:z("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},JT={key:
z("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:z("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:z("Đơn vị",90,"Mã đơn vị nhận."),to:z("Người nhận",220,"Địa chỉ nhận."),subject:
z("Tiêu đề",320,"Tiêu đề thư."),state:z("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:z("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:z("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},QT={label:z("Mục",260,"Tên của mục, không sửa."),value:z("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:z("Giải thích",520,
"Mục này dùng làm gì.")},bs={at:dt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:dt("Ai",210,"Người làm."),what:dt("Việc",240,"Việc đã làm."),unit:dt("Đơn vị",90,"Mã đơn vị."),rowId:dt("Mã dòng",130,
"Mã dòng."),columns:dt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ee={units:{title:"Đơn vị",color:"#1a73e8",columns:pt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:be,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:ys,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:YT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:JT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:QT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:bs,frozenColumns:0}},to=Za(pt);var et=e=>ys[e].heading;var eC=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function tC(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function Mf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||eC.test(t)?Fn(t):on(tC(t))}var If="script.google.com";var nC=
"[-–—_.,/0 ]*",rC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",oC="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",iC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",sC=
new RegExp(`^(?:${nC}|${rC}|${oC}|${iC})$`,"iu"),aC=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function ur(e){return sC.test(e)?"NOTHING":aC.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ws="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Ff=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Id=[...ws.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Ff],cC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,zf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],uC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Df=`\\s"'“”‘’<>()[\\]{},;:!?*`,Uf=new RegExp(`^[${Df}-]+|[${Df}.…-]+$`,"g"),dC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Kf(e){let t=zf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Id.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||cC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=ws.includes(n),a=s?n:ws.find(d=>$a(n,d));if(!a)return Ff.find(d=>$a(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Id.includes(u)?u:`${a}.com`}var Wa=e=>uC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ha(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Kf(r(t.slice(n+1)))}`;return Wa(o)?o:void 0}function lC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Wa(n)?n:Ha(e)}var Un=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function pC(e){let t=W(e).replace(/\s/g,""),n=Id.find(
o=>t.endsWith(o)&&(ws.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ha(`${t.slice(0,-n.length)}@${n}`);return r?Un("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Un("NAME_IN_EMAIL"):
Un(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function mC(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(Uf,""),around:o!==""}}var Bf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Va(e){let t=Bf(E(e)),n=ur(t.slice(0,1e3));if(
n==="NOTHING")return Un("EMPTY");if(t.length>1e3)return Un(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Un("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Un("PHONE_IN_EMAIL"):
pC(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Uf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Un(
"MULTIPLE",void 0,o.filter(Wa));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:mC(t),a=dC.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Wa(i))return Un(c,c==="SPACES"?lC(i):Ha(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Ha(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function it(e){let t=E(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var hC=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,fC=/"[^"@]{0,200}"\s*(?=<)/g,gC=200,yC=/^\s*\d{1,2}[.)]\s+/,bC=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(yC,"")]:e.replace(/></g,
"> <").split(/\s+/),wC=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);function Fe(e){let t={emails:[],bad:[]},n=new Set,r=Bf(Vo(e.slice(0,2e4))).replace(fC,""),o=[];for(
let i of r.split(hC).flatMap(bC).slice(0,gC)){let s=Va(i),a=!s.ok&&wC(i,s.suggest)?Va(s.suggest):s;if(a.ok){if(a.suggest&&kC(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(it(a.key))||t.emails.push(a.email),n.add(it(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function kC(e){let t=e.slice(e.indexOf("@")+1),n=Kf(t);return n!==t&&(zf.some(([r])=>r.test(t))||ws.includes(n.split(".")[0]))}
var xC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,vC=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,qa=e=>{let t=e.replace(vC,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},SC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function jf(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(xC))!=null?o:[],a=0;s.forEach((c,u)=>{let d=i.indexOf(c,a),l=qa(i.slice(a,d)),p=u+1< s.length?"":qa(i.slice(d+c.length));a=d+c.length;let m=c.replace(/[.,;:)\]]+$/,
"");n.push({name:l||p||SC(m),address:/^https?:/i.test(m)?m:`https:\x2f/${m}`})}),!(s.length||!qa(i))&&(/^\s*\|/.test(i)||n.push({name:qa(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function Zf(e,t){try{return e.read(t)}catch{return on({key:"setting.unreadable",with:{label:e.label}})}}var RC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,OC=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,TC=200,CC=e=>e.replace(RC,"").replace(OC,""),Gf=e=>e.slice(0,TC).normalize("NFKC"),Rt=e=>K(CC(E(Gf(e)))),Z=e=>K(E(Gf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function vn(e,t={}){var i;let n=new Map(e.map(s=>[Rt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(Rt(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=Rt(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var Qo={[F.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[
F.group]:["group","nhóm facebook","hội nhóm"],[F.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[F.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:[
"đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[
oe.active]:["hoạt động","còn hoạt động"],[oe.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[oe.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[
ve.passed]:["ok","đã đạt","đạt yêu cầu"],[ve.returned]:["đã trả lại","trả về"]},Hf={[Mt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[Mt.no]:["false","0","no","ko","k","không ạ"]},It=vn(
Object.values(F),Qo),no=vn(Object.values(ye),Qo),Vf=vn(Object.values(De),Qo),ks=vn(Object.values(ve),Qo),Sn=vn(Object.values(oe),Qo),dr=vn(Object.values(Mt),Hf),Wf=new Map;function LC(e){var r;let t=
e.join(`\n`),n=(r=Wf.get(t))!=null?r:vn(e,e[0]===Mt.yes?Hf:Qo);return Wf.set(t,n),n}function qf({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=LC(e)(t))!=null?n:t}function Xa(e){let t=dr(
e);return t===void 0?e.trim()?void 0:!1:t===Mt.yes}var $C=50,Xf=new WeakMap;function an(e){let t=Xf.get(e);if(t)return[...t];let n=Fe(e.join(`\n`)).emails.slice(0,$C);return Xf.set(e,n),[...n]}var lr=
(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?on({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Fn(s)}}),Yf="Có",PC="Không",Dd=(e,t,n)=>lr(e,t,n,
"Có hoặc Không",Xa),ei=(e,t,n,r,o,i=AC)=>lr(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),AC=e=>/^\d{1,4}$/.test(e)?+e:void 0;function _C(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];return t===void 0?void 0:+t}function EC(e){var n;let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var eg=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),NC=["cn","hai","ba","tu","nam","sau","bay"],MC=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function IC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:NC.indexOf(t);return n<0?void 0:n}function DC(e){if(MC.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of eg(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(IC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var FC=61,zC=e=>of(e,FC),Jf="thứ Hai đến thứ Sáu",Qf="02/09/2019, 04/02/2019 - 08/02/2019",Ya={lettersOn:Dd(
"Gửi thư tự động",PC,"Bật, tắt ở mục Thư… của menu."),milestones:lr("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",EC),sendHour:
ei("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,_C),sendDays:lr("Ngày gửi trong tuần",Jf,"Các ngày được gửi thư.",`như ${Jf}`,DC),holidays:lr("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${Qf}.`,`như ${Qf}`,zC),senderName:lr("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:lr("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?an([e])[0]:""),unitCap:ei("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ei(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:Dd("Gửi thư cho cấp trên",Yf,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Dd("Gửi thư cảm ơn",Yf,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ei("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:lr("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",eg)};var ti=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>Fn(r.trim())}),Fd=(e,t,n)=>({label:e,initial:t,help:n,read:r=>BC(Xa(r),{key:"setting.yesNo",with:{label:e,text:r}})}),tg=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),UC=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Fe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),KC=(e,t,
n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...jf(r,e)})});function BC(e,t){return e===void 0?on(t):Fn(e)}var jC=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),ze={federation:ti("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ti("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:UC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ti("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Fd("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:KC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ti("Thông báo về dữ liệu cá nhân",jC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ei("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Mf},
linkOnly:Fd("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:ti("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ti("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Fd("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ya},Ja={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Kn(e){var r;let t=[],n={};for(let[o,
i]of Object.entries(ze)){let s=e[i.label],a=s===void 0?on({key:"setting.lost",with:{label:i.label}}):Zf(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(d=>({...d,field:o})));let u=i.read(
i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:t}}var zd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Ot=({round:e,settings:t})=>{var n,r,o,i;
return{round:(n=e==null?void 0:e.id)!=null?n:"",dueBefore:(r=e==null?void 0:e.dueBefore)!=null?r:"",graceUntil:(o=e==null?void 0:e.graceUntil)!=null?o:"",lettersFrom:(i=e==null?void 0:
e.lettersFrom)!=null?i:"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}},ZC={round:et("name"),dueBefore:et("dueBefore"),graceUntil:et("graceUntil"),lettersFrom:et(
"lettersFrom"),milestones:ze.milestones.label,overdueWeeks:ze.overdueWeeks.label};function rg(e,t){if(!e)return[];let n=Ot(t);return zd.filter(r=>e[r]!==n[r]).map(r=>{var o,i;return{label:ZC[r],from:
ng(e[r]),to:ng(r==="round"?(i=(o=t.round)==null?void 0:o.name)!=null?i:"":n[r])}})}var ng=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?B(e):e;var qt=e=>{var t;return(t=Pe(e))!=null?t:""};function st(
{dueBefore:e,extendedTo:t}){let n=e?se(e,-1):"";return t&&t>n?t:n}function og(e,t,n){let r=st(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?re.onTime:re.open:e.graceUntil&&o<=e.graceUntil?re.grace:t?
re.late:re.overdue}function pr(e,t){let n=st(e);if(!n)return"";let r=He(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${vt(n)}, ${o}`}
var ig=60;function xs({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Td(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=ig;c+=1)for(let u of a){let d=se(i,u*c);if(d<=s&&r(d))return d}return i};
return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Qa(e,t,n,r){let o=st({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:
String(c),day:r.nearest(se(o,-c),o)})),a=r.next(se(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(sg),after:Ud(se(i,1),n.overdueWeeks,r)}}var sg=(e,t)=>He(t.day,e.day),
Ud=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(se(e,7*i))}));function Kd(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ec=(e,t)=>{let n=e[e.length-1];return n&&
t< se(n.day,7)?Kd(e,t):void 0};function ag(e,t,n){let r=Math.max(0,Math.min(ig,Math.ceil((He(e,t.last)+1)/7)));return[...Ud(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o}
)=>o>=e),...Ud(se(t.end,1),t.after.length||1,n,"sau-")].sort(sg)}var Tt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Xt({activity:e="",mergedInto:t=""}){let n=
e===""?void 0:Sn(e);return n!=null?n:t.trim()?oe.merged:oe.active}var qe=e=>Xt(e)===oe.active;function cg(e){try{return e()}catch{return}}function ug(e,t){let n=new Map,r=new Set;for(let o of e){
let i=[],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[
i.length-1]:n.get(a);for(let d of i)n.set(d,u)}return{end:n,rings:r}}function GC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!qe(c)&&qe(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);
let r,o=i=>{var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,Z(a.code),a),n(r.byName,K(a.name),a)}return(s=r.byCode.get(Z(i)))!=null?s:r.byName.get(K(i))};return i=>{let s=
i.trim();if(s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function tt(e){let t=GC(e),n=ug(e,p=>cg(()=>{var m;return Xt(p)===oe.merged?t((m=p.mergedInto)!=null?m:""):void 0})),r=p=>{let m=n.end.get(p);
return m&&qe(m)?m:void 0},o=p=>{let m=cg(()=>t(p.parent));return m&&r(m)},i=e.filter(qe),s=ug(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);
y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)qe(p)||d(u,r(p),p);let l=p=>{var m;return(m=c.get(p))!=null?m:[]};return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(
p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>{var m;return(m=u.get(p))!=null?m:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Bd=[
"id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],dg=e=>Object.fromEntries(Bd.map(t=>[t,e[t]])),WC=e=>{var t;return(t=Object.keys(De).find(n=>De[
n]===Vf(e)))!=null?t:"closed"},HC={dueBefore:Xo,graceUntil:Pe,lettersFrom:Pe};function mr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?HC[u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:et(
u),text:d},field:u}),l!=null?l:""},[r,o,i]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:et("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&
t.push({key:"round.graceBeforeDue",with:{grace:B(o),due:B(r)}});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:WC(e.state),
dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,frozenAt:c},problems:t}}var ro=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:mr(t).round}]:[]);function jd(e){var o,i;let t=ro(e),
n=s=>s==null?void 0:s.row,r=s=>s.reduce((a,c)=>!a||c.round.openedAt>=a.round.openedAt?c:a,void 0);return(i=(o=n(t.find(({round:s})=>s.state==="moving")))!=null?o:n(r(t.filter(({round:s}
)=>s.state==="open"))))!=null?i:n(r(t))}function ni(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var mt=({openedAt:e})=>e!=="",lg=e=>e!==void 0&&e.state==="open"&&mt(e),At=({
round:e,updated:t},n)=>n!==void 0&&mt(n)&&e.trim()===n.id&&t>=n.openedAt,tc=7;var ri={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},
ended:{withoutRows:"",open:[],counted:!1}},VC=[];function qC({addedAt:e,extendedTo:t},n){if(!(n!=null&&n.dueBefore)||!e||qt(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=se(st(n),-tc)}function nc(
e,t){let n=e.map(o=>{try{return qC(o,t)}catch{return!1}}),r=n.some(o=>!o);return o=>{let i=oi(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function oi(e){var o,i;let{required:t,kind:n}=e;if(!qe(
e))return"ended";let r=dr(t);return r?r===Mt.no?"nothing":"report":(i=(o=VC.find(s=>Rt(s.kind)===Rt(n)))==null?void 0:o.owes)!=null?i:"report"}var rc=(e,t)=>ri[e].open.includes(t),pg=e=>`(${e(
"counted")}=1)`,mg=e=>ri[e].counted;var Ue=e=>rc(e.obligation,e.status),oo=({status:e})=>e===L.reported||e===L.approved||e===L.none,Dt=({status:e})=>e===L.fix,Zd=e=>Ue(e)&&!Dt(e),hr=({returned:e}
)=>e.filter(({comment:t})=>t.trim()),XC=e=>Dt(e)&&!e.faults.length&&e.returned.length>0&&!hr(e).length,ii=e=>Ue(e)&&!XC(e),hg=new WeakMap;function oc(e){let t=hg.get(e);if(t)return t;let{superior:n}=
tt(e);return hg.set(e,n),n}function fg(e){let t=new Map,n=oc(e);for(let r of e){let o=Ue(r)?n(r):void 0;if(!o)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var si=(e,t,n=
"")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var ic=e=>e,vs=12,gg=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},yg=({column:e,problem:t})=>bg(be,e,t);function sc({
column:e,problem:t}){let n=gg(be,e),r=_f(JC(t));return n?`${n}: ${r}`:r}var Ss=({column:e,problem:t})=>bg(pt,e,t);function bg(e,t,n){let r=gg(e,t);return r?`${r}: ${S(n)}`:S(n)}var wg=e=>[...e.slice(
0,vs).map(t=>`• ${t}`),...e.length>vs?[`• ${S({key:"account.more",with:{count:e.length-vs}})}`]:[]].join(`\n`),kg=e=>wg(e.map(yg)),ac=e=>wg(e.map(Ss)),xg=e=>e.slice(0,vs).map(yg).join(`\n`),vg=(e,
t)=>e.filter(n=>n.column===t).slice(0,vs).map(({problem:n})=>S(n)).join(`\n`);function Sg(e){let t=eo.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}
function cc(e,t){var r;let n=(r=eo.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var YC=new Set(["text","value","code","parent","suggest"]);
function JC(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,YC.has(n)?"…":r]));return{...e,with:t}}var Rn=({column:e})=>e===""||be[
e].writer!=="staff",Rs=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Rg=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var fr=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Tg=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(fr(e)))==null?void 0:t[1])!=null?n:""},ai=(e,t)=>e.length>t?`${e.slice(0,
t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Bn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],uc=e=>`${e.map(QC).filter(Boolean).join(`\n\n`)}\n`,Og=e=>e.map(t=>`- ${t}`).join(`\n`);
function QC(e){switch(e[0]){case"list":return Og(e[1]);case"button":return fr(e[2])&&`${e[1]}:\n${fr(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":
return`${e[1]}:\n${Og(e[2].map(({name:t,phone:n})=>`${t}: ${n||Gd}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[
1]}}var Gd="chưa có số";var eL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,dc=e=>{var t,n;return(n=(t=eL.exec(e))==null?void 0:t[0])!=null?n:ai(e.trim(),60)};var Ft="báo cáo tài khoản Facebook",
On=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",io=({department:e,federation:t})=>e.trim()||t.trim(),ci=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",
Wd=({first:e})=>B(V(e));function Yt({state:{deadline:e},about:{today:t,last:n}}){let r=He(t,n),o=vt(n);if(r<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${vt(
e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?`; còn ${r} ngày`:"";return n>st({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${B(se(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function tL({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=
He(t,n);return o>=0?`thời hạn hết ngày ${B(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${B(r)}`:`thời hạn ${B(n)} đã qua ${-o} ngày`}var Hd=({state:e,unit:t},n)=>`${[dc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,Os=(e,t)=>Hd(e,`${t}, ${tL(e)}`),yr=e=>Os(e,Dt(e.unit)?`${Ft} cần sửa`:`nhắc ${Ft}`);function br({state:e,unit:t,about:{today:n}}){let r=hr(
t).length+t.faults.length,o=io(e);return Dt(t)?`${o} đã nhận ${Ft} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${ci(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${B(
n)}, ${o} chưa nhận được ${Ft} của ${t.name}. ${ci(e)} đơn vị gửi báo cáo.`}var wr=e=>Dt(e.unit)?gr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...gr(e,"báo cáo")];function gr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Tg(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Cg=(
e,t,n)=>{let r=nL(e,t);return r.length?[["heading","Cần sửa"],["list",Bn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},nL=(e,t)=>[...hr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${io(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(sc)];function Lg({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Dt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${B(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Bn(n,t,"đơn vị khác")]]}var Vd=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),$g=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${io(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,lc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var Pg={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?si(o,n,r?"sau-":""):void 0,subject:e=>Os(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${ci(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Ft}.`,until:Yt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&Ue(e.unit)?
`Đơn vị cũng chưa ${Ft} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...gr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Ag={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Ue(e)&&e.status===L.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>Os(e,`đề nghị ${Ft}`),lead:({state:e,unit:t})=>`${ci(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${io(e)}.`,until:Yt,asked:
e=>gr(e,"báo cáo"),small:On,named:()=>[]};var _g={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!ii(e)||!(t!=null&&t.last)||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:yr,lead:br,until:Yt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...wr(e)],small:On,named:()=>[]};var Eg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ii(e)&&n.isOver?si(n.point,t):void 0,subject:yr,lead:br,until:Yt,asked:wr,small:On,named:()=>[]};var Ng={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ii(e)&&!n.isOver?si(n.point,t):void 0,subject:yr,lead:br,until:
Yt,asked:wr,small:On,named:()=>[]};var pc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Ue(e))return;
let n=hr(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:yr,lead:br,until:Yt,asked:wr,small:On,named:()=>[]};var rL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},Mg=e=>`\uFEFF${e.map(t=>t.map(rL).join(",")).join(`\r\n`)}\r\n`;var ue={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},so=e=>Object.keys(ue).find(t=>ue[t]===e.trim())||"unknown",_t=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Xd="đơn vị khác, xem tệp đính kèm",qd={[re.onTime]:"#1e7d3c",[re.grace]:"#5f8f2f",[re.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function oL(e){return Ue(e)?Dt(e)?
L.fix:L.missing:oo(e)?qd[e.timeliness]?e.timeliness:re.onTime:""}var iL=e=>Object.keys(qd).map(t=>({label:t,color:qd[t],count:e.filter(n=>oL(n)===t).length})).filter(({label:t,count:n})=>n||
t!==re.grace),Ig=e=>{let t=e.filter(Zd).length,n=e.filter(Dt).length;return{all:t+n+e.filter(oo).length,missing:t,fix:n}};function Dg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
Ig(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[dc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${B(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Yd({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=Ig(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Ft}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${vt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${pr(t,n)}.`}function Fg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Yd(
e)],["bar",iL(i)],["text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...sL(i,r.since,t),["button","Mở sổ",n.links.book],...aL(i,t),...cL(i.filter(Dt),t),
...uL(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function sL(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&oo(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${pe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Bn(r.map(({name:i})=>i),Math.min(10,n),Xd)]]}function aL(e,t){var i;let n=e.filter(Zd),r=new Map,o=oc(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Xd}`:""]]}var zg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(sc)],cL=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Bn(e.map(n=>`${n.name}: ${zg(n).slice(0,3).join(" ")}`),Math.min(40,t),Xd)]]:[];function uL(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:v}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ue[y].toLowerCase(),v].filter(Boolean).join(", "));let i=Object.keys(ue).filter(m=>r[m]).map(m=>`${r[m]} ${ue[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${pe(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${pe(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Bn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Ug({units:e}){let t=oc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>pt[n].heading),...e.filter(n=>Ue(n)||oo(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,B(V(
n.first)),B(n.extendedTo),n.phone,n.emails.join(", "),zg(n).join(" | ")]})]}var Kg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
V(o),s=ec(ag(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Ue)?void 0:{id:s.id,day:s.day}},subject:Dg,lead:Yd,body:Fg,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Mg(Ug(e))}],named:({state:e})=>e.units.filter(t=>Ue(t)&&t.status===L.missing)};var Bg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>oo(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Hd(e,
`đã nhận báo cáo ngày ${Wd(e.unit)}`),lead:({state:e,unit:t})=>`${io(e)} đã nhận ${Ft} của ${t.name} ngày ${Wd(t)}: ${dL(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...gr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function dL({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Zg={summary:Kg,digest:Pg,returned:pc,newLink:_g,invitation:Ag,reminder:Ng,overdue:Eg,thanks:Bg},de=e=>Zg[e],Jd=
Object.entries(Zg),mc=Jd.map(([e])=>e),Qd=Jd.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),jg=Jd.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Gg=[...jg.filter(({kind:e}
)=>e.isAboutOwnReport),...jg.filter(({kind:e})=>!e.isAboutOwnReport)];var Wg="thu/",el=new Map(mc.map(e=>[de(e).prefix,e]));function ui(e){let t=e.settings.testTo.length?Wg:"",n=Tt(e.round);return{
write:(r,o,i)=>`${t}${de(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=el.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}var Hg=e=>`${e[0]}/`===Wg?2:1;function tl(e){let t=e.split("/"),n=Hg(t);return el.has(t[n-1])&&t[n]!==void 0?qg(t[n]):void 0}function Vg(e,t){let n=e.split("/"),r=Hg(n);return[...n.slice(0,
r),t,...n.slice(r+1)].join("/")}var nl=e=>{var t;return qg((t=e.split("/")[1])!=null?t:"")},qg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function hc(e,t){var a;let[n="",r,...o]=e.split("/"),i=
el.get(n);if(!i||r!==Tt(t))return;let s=de(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Xg=e=>({kind:t,matter:n,unit:r})=>[t,Tt(e),n,r].filter(Boolean).join(
"/");function ao(e){let t=new Map,n=new Map,r=ui(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||
e.register.get(l);if(!p||!_t(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=
r.read(a);c&&(_t(s.state)?de(c.kind).to==="unit"?lL(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function lL(e,{
kind:t,id:n,unit:r},o,{settings:i}){var u;let s=de(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Yg(e,t,n){let r=new Map,o=i=>Qa(e.deadline,Pe(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?ec(c,t):Kd(a,t)};return r.set(i,p),p}}}var rl={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},fc=({
testTo:e})=>e.length>0&&!an(e).length;function Jg(e,{testTo:t},n){let r=an(e),o=t.length?an(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Qg=(e,t)=>Jg(e,t,rl),gc=(e,t)=>Jg(e,t,Fe(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function jn(e,t,n=ao(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=xs(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||fc(o))return r;let a=ey(e,t,n,s,r);pL(a);let c=new Set;for(let u of e.units){let d=Tt(u.code);if(!(!d||c.has(d))){
c.add(d);try{mL(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=gL(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function ey(e,t,n,r,o){let i=fg(e.units);return{state:e,today:t,calendar:r,history:n,moments:Yg(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var ty=(e,{settings:t})=>{let{setting:n}=de(e);return n!==void 0&&!t[n]};function ny(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function ry({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=de(i);if(s.to!=="staff"||ty(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return ny(r,i,a,"")}function pL(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Qd){let i=ry(e,o);i&&(r.wanted.add(i.key),sy(e,i,Qg(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function oy({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Gg){let u=ty(a,e)?void 0:ny(t,a,c.due(s),o);if(u)return u}}function mL(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=oy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=de(l.kind);if(p.to==="unit"){if(
p.counts&&hL(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}sy(e,l,gc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u==null?void 0:u.count})}}var hL=(e,t)=>e!==void 0&&e.count>=t,fL=12;function iy(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=ey(e,t,ao(e),xs(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Qd)a(ry(i,c));for(let c of e.units){let u=Tt(c.code),d=i.underOf(c.code);for(let l=0;u&&l< fL&&a(oy(i,c,u,d),c.code);l+=1);}return s}function sy({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:h},had:l})}var gL=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>de(t.kind).rank-de(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var ay=e=>e.to.length;function co(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(de(
o.kind).to==="staff"?0:n)-r.recipients;if(ay(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=ay(o)}return r}function kr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var yL=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],bL=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function cy(e,t){if(!bL.test(e))return;let n=e.split(".");return yL.filter((r,o)=>n[o]!==kr(t[r]))}var uy="2",dy="đổi",ly=(e,t,n)=>e.of("approval",t,n),Zn=(e,t,
n=[])=>[uy,t.name,...sn.map(r=>`${r}:${n.includes(r)?dy:ly(t,r,e[r])}`)].join(".");function uo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==uy||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return sn.filter(a=>s.has(a)&&s.get(a)!==ly(n,a,t[a]))}function yc(e,t,n){let r=uo(e,t,n);if(typeof r=="string")return;let o=Qr.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Qr.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${dy}`:s}).join(".");return i===e?void 0:i}
function py(e,t,n){let r=cy(e,t);return r&&Zn(t,n,r)}function xr(e,t){let n=uo(e.approved,e,t);return typeof n=="string"?[]:n.map(St)}var bc=(e,t)=>uo(e.approved,e,t)==="unknown";function Tn(e,t){
let n=uo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===ve.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===ve.returned?r?"changed":"returned":"waiting"}function wc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),X=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ke=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>Ke([X(e)]);function my(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var wL=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,kL=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function di(e){return/^[\x21-\x7e]*$/.test(e)?e:Vo(e).replace(wL,"").replace(kL," ").trim()}var xL=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function hy(e,
t){let n=e.charCodeAt(t);return xL.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function vr(e){let t=0,n=e.length;for(;t< n&&hy(e,t);)t++;for(;n>t&&hy(e,n-1);)n--;
return e.slice(t,n)}var kc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Gn=e=>/[\p{L}\p{N}]/u.test(e);var Ts=(e,t)=>(e.exec(t)||[])[1]||"";function lo(e){try{return decodeURIComponent(e)}
catch{return e}}function Cn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?lo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Cs=(e,t)=>Ts(/^(\d{1,24})(?![0-9A-Za-z])/,Cn(e,t));var vL=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function li(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of vL)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var SL="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",RL="permalink|notes|events|offers",OL=new RegExp(`^(?:${SL}|${RL})$`,"i");
function fy(e){return OL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var xc="https:\x2f/www.facebook.com/";function U(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var vc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Ae(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var TL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,CL=
/\.vn$/i;function pi(e){return/^[A-Za-z0-9.]+$/.test(e)?TL.test(e)?"USERNAME_TLD":gy(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var gy=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
yy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?vc(e,xc+n+t,`id:${t}`):U("MISSING_ID"),Jt=e=>yy("profile",e,"profile.php?id="),Wn=e=>yy("page",e,""),Ls=e=>Ts(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Hn(
e,t="profile_or_page"){let n=vr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?U("PHONE_IN_URL"):Wn(n);let r=li(n)||pi(n),o=r==="USERNAME_TLD"&&CL.test(n)?null:r;if(!o){let s=vc(t,xc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Ae(s,"NAME_LIKE_SITE"):s}let i=Ls(n);return i?Wn(i):U(o)}function Sc(e){let t=vr(e),n=/^[\w.-]+$/.test(t)?gy(t.length,t.length):"USERNAME_CHARS";
return n?U(n):vc("group",`${xc}groups/${t}`,`g:${t.toLowerCase()}`)}function ol(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return U("SYSTEM_PAGE");let r=n==="share"?`${xc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return vc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var LL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",$L="lm?",PL="[a-z]{2}-[a-z]{2}",AL=[[new RegExp(
`^(?:(?:${LL}|${$L}|${PL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],il=e=>/^[A-Za-z0-9.-]+$/.test(e),Oc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function mi(e){if(il(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of AL)if(n.test(
t))return r}return sl(e)?"lookalike":"other"}function sl(e){let t=lo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Rc(n,"facebook",2))}function Rc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Rc(s,a,n-1)||Rc(s,i,n-1)||Rc(o,a,n-1)}
function po(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:_L(o),path:o,query:n.slice(r+1)}}function _L(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?di(lo(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function $s(e,t){var s;let[n,...r]=e.parts;if(!n)return U(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&mi(n)==="facebook")return Ae(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=DL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=li(n);
return i?U(i,(s=EL(i,e,t))!=null?s:NL(n,e.query)):xy(n,r)}function EL(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Cn(t,i)).find(Boolean);
return o===void 0?void 0:Vn(n(o,1))}var Vn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function NL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Cs(t,"id"):"";
return n.length>8?Vn(Jt(n)):void 0}var Cc=(e,t)=>fy(t)?U("CONTENT_LINK",Vn(e)):e,ML=/^[1-9]\d{9,19}$/;function xy(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return pi(r)==="USERNAME_TLD"?U(
"USERNAME_TLD"):Ae(xy(r,t),"AT_USERNAME")}let n=t[0]||"";return Cc(e.includes("-")&&!Ls(e)&&ML.test(n)?Wn(n):Hn(e),t)}function by([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?U("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Ae(Jt(n||""),"MEMBER_LINK"):Cc(Sc(e),[t||"",n||"",...r])}function vy(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return U("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Cc(t(e[n]||""),e.slice(n+1))}function IL(e){let t=e[0]||"create";
return/^category$/i.test(t)?Tc(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?U("SYSTEM_PAGE"):Ls(t)?Tc(e,!1):vy(e,Wn)}function Tc([e,...t],n){if(!e)return U("SYSTEM_PAGE");
let r=Ls(e);return Cc(r||!n?Wn(r):Hn(e,"page"),t)}function al([e="",t=""],n){return e.length!==1?ol(e,"",n):/g/i.test(e)?ol(t,"g/"):U(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function wy(e,t,n){
let r=Cn(t,"u");return r?Ae(n(r,2),"REDIRECT_UNWRAPPED"):U("REDIRECT_LINK")}function Lc(e,t){return e?Ae(/^\d+$/.test(e)?t(e):Hn(e),"MESSENGER_LINK"):U("SYSTEM_PAGE")}var ky=e=>vy(e,Jt),DL=new Map([[
"profile.php",(e,t)=>Jt(Cs(t,"id"))],["profile",ky],["people",ky],["groups",by],["group",by],["pages",IL],["share",e=>al(e,"share")],["pg",e=>Tc(e,!0)],["p",e=>Tc(e,!1)],["l.php",wy],["flx",wy],[
"messages",e=>Lc(/^t$/i.test(e[0]||"")?e[1]:void 0,Jt)]]);var cl=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],FL=/\b(?:facebook|face|fb|fanpage)\b/,zL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function ul(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(zL)){let r=cl.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return ll(t)}var dl=e=>e.length<=300&&cl.some(({word:t})=>t.test(W(e)));function ll(e){var n;if(e.length>120)return;let t=W(e);return FL.test(t)||(
n=cl.find(({word:r})=>r.test(t)))==null?void 0:n.name}var UL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],KL=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Sy=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ry(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(BL.test(
r))return jL(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=UL.find(([i])=>i.test(r));for(let i of o?o[1]:KL){let s=Cn(n,i);if(Sy.test(s))return{address:s,counter:o!==void 0}}}var BL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function jL(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Cn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Sy.test(i)?{address:i,counter:!0}:void 0}catch{return}}var $c=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,pl=/^fb:\x2f{1,3}/i,ZL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Ps(e){let t=e.slice(0,40);for(let[n,r]of ZL)if(n.test(t))return r;return Ts(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!$c.test(t)&&!pl.test(t)?"SCHEME":null}function Oy(e){if(pl.test(e))return{scheme:"app",rest:e.replace(pl,""),fixed:!1};let[t=""]=$c.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var GL=3;function hi(e,t=0){if(t>GL)return U("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?lo(e):e).replace(/\\/g,"/"),r=Ps(n);if(r)return U(r);let o=Oy(n),i=
o.scheme==="app"?JL(po(o.rest),Ty(t)):WL(o.rest,o.scheme==="web",Ty(t));return o.fixed||n!==e?Ae(i,"SCHEME_FIXED"):i}var Ty=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?hi(t,e+n):U(
"REDIRECT_LINK");function WL(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return U(t||i||Oc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=mi(s);
return c==="other"?HL(s,po(i),n):c==="lookalike"?U("LOOKALIKE_HOST",qL(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?XL(c,po(i),n):U("PORT")}function HL(e,t,n){if(!/[^.]\.[^.]/.test(e))return U(
"NOT_URL");let r=Ry(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?Ae(o,"REDIRECT_UNWRAPPED"):U("OTHER_SITE",o&&Vn(o))}var VL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function qL(e,t,n){return VL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Vn(n(`www.facebook.com${t}`,1)):
void 0}function XL(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return $s(t,n);if(e==="content")return U("CONTENT_LINK");let s=li(i);return s==="LOGIN_LINK"?U(s):
e==="technical"?U("NOT_PROFILE_HOST"):e==="admin"?U("ADMIN_TOOL",Vn(Hn(r))):i===""||s?U(s||"HOME"):e==="short"?al(t.parts,"fb.me"):YL(i,r,o)}function YL(e,t,n){return e==="t"?Lc(n,Jt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?U("SYSTEM_PAGE"):Lc(t,Wn)}function JL({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Cs(t,"id"),s=Cn(t,"href")||Cn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Ae(n(s,1),"DEEP_LINK");let a=i&&QL.get(r.toLowerCase());return a?Ae(a(i),"DEEP_LINK"):U("DEEP_LINK")}var QL=new Map([["profile",Jt],["page",Wn],[
"group",Sc]]);var e$=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,t$=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,n$=
"(?:fb |facebook |page )?",r$="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",o$=new RegExp(`^${n$}(?:u?id|ma so|ma)${r$} ?[:=-]? ?([1-9]\\d{9,19})$`),Pc=e=>e.length<=7&&e$.test(e);
function ml(e){let t=e.split(" ");if(t.some(c$))return U("EMAIL_IN_URL");let n=t.length===1?vr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Ae(Jt(n),"BARE_USERNAME");let r=o$.exec(W(e.slice(0,120)));
return r?Ae(Jt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):ll(e)!==void 0?U("OTHER_SITE"):t.length>1&&dl(e)?i$(e):u$(e)?U("PHONE_IN_URL"):n?Cy(n):a$(e,t)}function i$(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Gn(o)&&!dl(o));return n!==void 0&&r===void 0&&t.length>1?Ae(ml(n),"TEXT_AROUND"):U("NOT_URL")}function s$(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Vn($s(po(e.slice(t.length)),()=>U("NOT_URL")))}function Cy(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
pi(o);return i==="USERNAME_TLD"?U(i):Ae(Hn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Ae($s(po(t),()=>U(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?U("LOOKALIKE_HOST",s$(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!t$.test(
n)&&!Pc(n)&&pi(n)!=="USERNAME_SHORT"?Ae(Hn(n),"BARE_USERNAME"):U("NOT_URL")}function a$(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Ae(Cy(vr(o)),"TEXT_AROUND"):U("NOT_URL")}
function c$(e){let t=e.indexOf("@");return t>0?Gn(e.charAt(t-1))&&Gn(e.charAt(t+1)):e.search(kc)===0}var u$=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ly(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(kc,"@"):e}function $y(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of d$(r)){let i=h$(o);i&&t.push(i),n=n||(i?i.glued:Gn(o))}return{found:t,around:n}}function d$(e){return Ps(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var l$=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,p$=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,m$=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function h$(e){let t=vr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(b$(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(l$),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?p$:m$).test(r)?{address:o,word:e,glued:Gn(r)}:null}var f$=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",g$="me|io|co|gg|watch|ly|us|ru|cn|kh|la",y$=new RegExp(`\\.(?:${f$}|${g$})\\.?$`,"i");function b$(e){if($c.test(e)||Ps(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Oc(r)):w$(
r.replace(/:\w*$/,""),n)}function w$(e,t){return il(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?mi(e)!=="other"||y$.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&sl(e)}function Ac(e){if(e==null)return U("EMPTY");if(typeof e!="string"&&
typeof e!="number")return U("NOT_URL");let t=di(String(e));if(!Gn(t))return U("EMPTY");let n=Ly(t),{found:r,around:o}=$y(n),[i,s]=r;if(!i)return ml(n);let a=s?C$(r,n):k$(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Ae(a,"SCHEME_FIXED"),o?Ae(a,"TEXT_AROUND"):a}function k$(e,t){let n=hi(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return x$(e,n,r)?U("USERNAME_CHARS"):r&&S$(e,r)?
O$(t):n}function hl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function x$(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Pc(hl(e))&&/^[\p{L}\p{M}]/u.test(n)}var v$=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function S$(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||R$(e,t)||v$.test(t)||
/^[A-Z]/.test(t)&&Pc(t))return!1;let n=hl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var R$=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(hl(e));
function O$(e){let t=hi(e.replace(/ /g,""));return U("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var T$=20;function C$(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>T$)return U("MULTIPLE");let o=r.map(u=>{let d=hi(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return U("MULTIPLE");let[a]=i,c=a||hi(e.map(({word:u})=>u).join(""));return!a&&c.ok?U("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?U("MULTIPLE"):Ae(a,"TEXT_AROUND")}var Mc=(...e)=>e.map(t=>`(?:${t})`).join("|"),L$="[đd][./]?c",$$="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",P$=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",A$="mrs?|ms",_$="(?:ng|tt)ưt",fl=new RegExp(`^(?:${Mc(L$,$$,P$,A$,_$)})(?:[.:]+\\s*|\\s+)`,"i"),E$="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ec=
"ông|bà|anh|chị|cô|thầy|chú",N$=`(?:${Ec}) ?(?:\\((?:${Ec})\\)|/ ?(?:${Ec}))`,M$="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",gl=new RegExp(`^(?:${Mc("đồng chí",E$,N$,Ec,
M$)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),I$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Nc=e=>I$.includes(e.toLowerCase());function yl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Nc(n)?void 0:"either"}var D$="(?:trưởng|phó) (?:ban|phòng|trưởng)",F$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",z$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Ay=new RegExp(Mc(D$,F$,z$)),U$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",K$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",_y=new RegExp(`^(?:${Mc(U$,K$)})|facebook`),B$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,j$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Py(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(fl,"").replace(gl,"");return t}var _c=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),Z$=e=>e.some((t,
n)=>{var r;return n>1&&Nc(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Ey(e){let t=e.split(/[\r\n]+/).map(a=>_c(Py(a.replace(/\s+/g," ").trim().replace(j$,"")))).filter(a=>a.length>0),
n=t.flat();if(B$.test(Py(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Nc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=_c(o).length>1&&_c(
i).length>1&&Nc(_c(i)[0]);return r.length>1||s||Z$(n)}var bl=/^[-–—+*•.,;:"“ ]+/,zy=/[-–—.,;:"” ]+$/,zt=(e,t)=>({ok:!1,reason:e,suggest:t});function Ic(e,t,n){if(e.length>t)return zt(n);if(ur(
e)==="NOTHING")return zt("EMPTY");let r=cr(e);return r&&r!=="unicode"||e.includes("\ufffd")?zt("ENCODING",(qr(e)||{}).text):e.length<2?zt("SHORT"):void 0}var G$=e=>yl(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,W$=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,H$=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Uy(e){if(typeof e!="string")return E(e);let t=e.replace(W$,n=>n.normalize("NFKC"));return(t===e?e:H$(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var V$=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function As(e){var u;let t=Uy(e),
n=E(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(bl,"").replace(zy,""),o=r;for(let d=0,l="";d<5&&o!==l;d+=1)l=o,o=o.replace(fl,"").replace(bl,""),yl(o)||(o=
o.replace(gl,"").replace(bl,""));let i=o.toLowerCase(),s=Ic(n,250,"LONG")||Ic(o,250,"LONG");if(s)return s;if(Ay.test(i))return zt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Ey(t))return zt("TWO_PEOPLE");if(_y.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return zt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return zt("CHARS");if(
o.length>60)return zt("LONG");let a=o.split(/[\s.'-]+/).every(d=>V$.test(d)||d.toLowerCase()===d.toUpperCase())?o:qh(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=G$(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Ny="Ban Thường vụ",My="Ủy ban Kiểm tra",Iy="Văn phòng",Dy=new Map(Object.entries({ct:"Chủ tịch",btv:Ny,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:My,cnubkt:`Chủ nhiệm ${My}`,vp:Iy,cvp:`Chánh ${Iy}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Ny}`}));function q$(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Dy.get(e),o=r?void 0:Dy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Ky(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>q$(W(t.replace(/\./g,"")))||t)}var X$=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(Ky),Fy=new Map([W,K].flatMap(e=>X$.map(t=>[e(t),t])));function By(e){let t=E(e).slice(0,300).replace(zy,""),n=Ic(t,100,"TOO_LONG");if(n)return n;if(ur(t))return zt("SHIFTED");if(
!/\p{L}/u.test(t))return zt("CHARS");let r=Ky(t),o=Fy.get(K(r))||Fy.get(W(r))||r,i=Vh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function wl(e){let t=E(Uy(e)),n=ur(t.slice(0,1e3));return n&&n!=="NOTHING"?zt(`${n}_IN_NAME`):Ic(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:zt(
"CHARS"))}function jy(e){return wl(e)}var Wy=1e3;function Hy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Wy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return di(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Y$=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Zy=new RegExp(`(^|[^a-z])(?:${Y$})(?![a-z])[ .:]{0,3}`,"g"),kl=e=>/[a-z]/.test(e)?e.replace(Zy,"$1|").replace(Zy,"$1|"):e,J$="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",Q$=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${J$}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),eP=/(\d)() ?\x2f ?(\d{2,4})$/,tP=/(^|[^a-z]) ?\((\d{1,6})\)$/,Ln=e=>e.replace(/\D/g,"").length;function Vy(e){let t=e.slice(-40),n=Q$.exec(
t),r=n?null:eP.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i=
"",s=""]=n||tP.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Ln(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function xl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Ln(r)>6&&Ln(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var nP=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Gy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function qy(e){return e.length>Wy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(nP,"|").replace(Gy,"$1|").replace(Gy,"$1|")}
function vl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var rP={}.constructor;function Sr(e){return e!=null&&e.constructor===rP}var oP=
/^\d+$/;function Sl(e){return oP.test(e)}function fi(e){"@babel/helpers - typeof";return fi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},fi(e)}function Dc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Xy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,iP(
r.key),r)}}function Fc(e,t,n){return t&&Xy(e.prototype,t),n&&Xy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function iP(e){var t=sP(e,"string");return fi(t)=="symbol"?t:t+""}function sP(
e,t){if(fi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var aP="1.2.0",cP="1.7.35",Yy=" ext. ",fe=(function(){function e(t){Dc(this,e),Rl(t),this.metadata=t,eb.call(this,
t)}return Fc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Sl(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Jy(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Jy(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Jy=(function(){function e(t,n){Dc(this,e),
this.globalMetadataObject=n,this.metadata=t,eb.call(this,n.metadata)}return Fc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new uP(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Qy(this.types(),n))return new lP(Qy(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Yy:this.metadata[13]||Yy}}])})(),uP=(function(){function e(t,n){Dc(this,e),this._format=t,this.metadata=n}return Fc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!dP.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),dP=/^\(?\$1\)?$/,lP=(function(){function e(t,n){Dc(this,e),this.type=t,this.metadata=n}return Fc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Qy(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Rl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Sr(e)||!Sr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Sr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+pP(e)+": "+e,"."))}var pP=function(t){return fi(t)};function _s(e,t){var n=new fe(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function eb(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?vl(t,aP)===-1?this.v2=!0:vl(t,cP)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function mP(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=hP(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hP(e,t){if(e){if(typeof e=="string")return tb(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
tb(e,t):void 0}}function tb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ol(e,t){for(var n=e.slice(),r=mP(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function mo(e,t,n){return nb(e,void 0,t,n)}function nb(e,t,n,r){n&&(r=new fe(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return nb(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Ol(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Tl(e,t,n){t===void 0&&(t={});var r=new fe(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return fP(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function fP(e,t){return mo(e,void 0,t)==="IS_POSSIBLE"}function Et(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function gP(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=yP(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yP(e,t){if(e){if(
typeof e=="string")return rb(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?rb(e,t):void 0}}function rb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var bP=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function ho(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new fe(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Et(o,r.nationalNumberPattern())){if(Cl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Cl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=gP(bP),s;!(s=i()).done;){var a=s.value;if(Cl(o,a,r))return a}}}}function Cl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Et(e,r.pattern())}function Ll(e,t,n){t=t||{};var r=new fe(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return ho(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Et(o,r.nationalNumberPattern())}var wP=/^[A-Z]{2}$/;function $l(e){return wP.test(e)}var kP=!1;function Pl(e,t){var n,r,
o=new fe(t);return $l(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,kP&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Al(e,t,n){var r=new fe(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return xP(t,i,n)}):[]}function xP(e,t,n){var r=new fe(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var ob=3,ib="0-9０-９٠-٩۰-۹",vP="-‐-―−ー－",SP="／/",RP="．.",OP=" \u00a0\u00ad\u200b\u2060\u3000",TP="()（）［］\\[\\]",CP="~⁓∼～",sb="".concat(vP).concat(SP).concat(RP).concat(OP).concat(
TP).concat(CP);var LP=new RegExp("(["+ib+"])");function _l(e,t,n,r){if(t){var o=new fe(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(LP);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function El(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function $P(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=PP(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PP(e,t){if(e){if(typeof e=="string")return ab(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ab(e,t):void 0}}function ab(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Nl(e,t,n){for(var r=new fe(n),o=$P(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(ho({phone:e,country:s},void 0,r.metadata))return s}}var AP=!1;function Ml(e,t){var n=
t.nationalNumber,r=t.metadata;if(AP&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Nl(n,o,r.metadata)}function zc(e,t,n){var r=El(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!_P(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ml(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!EP(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function _P(e,t,n){return!(Et(e,n.nationalNumberPattern())&&!Et(t,n.nationalNumberPattern()))}function EP(e,t,n){switch(mo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Il(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?_s(t||n,o):r;if(e.indexOf(i)===0){var s=new fe(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=zc(a,void 0,s),u=c.nationalNumber,d=zc(e,void 0,s),l=d.nationalNumber;if(!Et(l,s.nationalNumberPattern())&&Et(u,s.nationalNumberPattern())||mo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Dl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=_l(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Il(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new fe(o),l=2;l-1<=ob&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function Fl(e){return e.replace(new RegExp("[".concat(sb,"]+"),"g")," ").trim()}var NP=/(\$\d)/;function zl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
NP,t.nationalPrefixFormattingRule()):t.format());return r?Fl(a):a}var MP=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Ul(e,t,n){var r=new fe(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(MP.test(r.IDDPrefix()))return r.IDDPrefix()}function cb(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var ub={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Bl(e,t,n,r){n?n=FP({},ub,n):n=ub;var o=new fe(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Uc(s,e.carrierCode,"NATIONAL",o,n),Kl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Uc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Kl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return cb({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=DP(s,
e.carrierCode,i,n.fromCountry,o);return c?Kl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Uc(e,t,n,r,
o){var i=IP(r.formats(),e);return i?zl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function IP(e,t){return zP(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Et(t,n.pattern())})}function Kl(e,t,n,r){return t?r(e,t,n):e}function DP(e,t,n,r,o){var i=_s(r,o.metadata);if(i===n){var s=Uc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Ul(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Uc(e,null,"INTERNATIONAL",o))}function FP(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function zP(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Es(e){"@babel/helpers - typeof";return Es=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Es(e)}function db(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function lb(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?db(Object(n),!0).forEach(function(r){UP(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):db(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function UP(e,t,n){return(t=mb(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function KP(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function pb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,mb(
r.key),r)}}function BP(e,t,n){return t&&pb(e.prototype,t),n&&pb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function mb(e){var t=jP(e,"string");return Es(t)=="symbol"?t:t+""}function jP(
e,t){if(Es(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Es(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var jl=(function(){function e(t,n,r){if(KP(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Sr(n)&&Sr(n.countries)){r=n;var o=t;if(!ZP.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Dl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Rl(r);var c=Pl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return BP(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Al(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Tl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Ll(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new fe(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return ho(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Bl(this,n,r?lb(lb({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var ZP=/^\+\d+$/;var hb={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var fb=hb,gb={version:fb.version,country_calling_codes:{84:["VN"]},countries:{VN:fb.countries.VN},nonGeographic:{}};
function yb(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var bb=yb("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),wb=yb("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),kb=e=>Zl(e)&&
e.length===11?`0${bb.get(e.slice(1,4))}${e.slice(4)}`:"",Zl=e=>bb.has(e.slice(1,4));function Kc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>wb.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Gl=(e,t)=>`0${wb.get(t)}${e.slice(1+t.length)}`;var nt=e=>({ok:!1,reason:e}),WP=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Sb=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,HP=/^0(?:69\d{5,8}|80\d{5,6})$/,VP=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function jc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Sb.test(n))return nt("FAKE");if(VP.test(n))return nt("SERVICE_NUMBER");if(HP.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return nt("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return vb(o[0]==="0"?o:`0${o}`,xb(e,r));if(t)return nt(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return nt(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=vb(`0${o}`,xb(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function xb(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function vb(e,t){let n=Bc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?qP(e):null)||Bc(kb(e),
"convertible","OLD_11_DIGIT")||XP(e,t)||nt(JP(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(WP.test(e)||n.notes.push("UNKNOWN_PREFIX"),YP(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Sb.test(e)?
nt("FAKE"):n}function Bc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new jl(`+84${e.slice(1)}`,gb),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var qP=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function XP(e,t){let n=Kc(e),r=!/^2/.test(n)||Rb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Bc(Gl(e,n),"convertible","OLD_AREA_CODE"):null}
var Rb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function YP(e,t){let n=Kc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Rb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Wl(e){let t=`0${e.slice(3)}`,n=Kc(t),r=n?Bc(Gl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function JP(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Zl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function fo(e){if(
e==null)return nt("EMPTY");if(typeof e!="string"&&typeof e!="number")return nt("CHARS");let t=Hy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return nt("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return nt("SCIENTIFIC");let n=xl(t).reduce((r,o)=>r.concat(eA(o)),[]);return n.length?oA(n):nt(QP(t))}var QP=e=>/\p{L}/u.test(kl(e))?"CHARS":"EMPTY",Ob=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function eA(e){let{text:t,ext:n}=Vy(e),r=kl(t);if(Ob.test(r)){if(nA(r))return[nt("LETTER_FOR_DIGIT")];let o=qy(r);if(Ob.test(o))return[nt("CHARS")];if(Ln(o)===0)return[
];if(Ln(o)<7)return[nt("CHARS")];let i=Tb(o,n).map(tA);return i.some(({ok:s})=>s)?i:[nt("CHARS")]}return Ln(r)===0?[]:Tb(r,n)}var tA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Tb(e,t){
var i;let n=xl(e).filter((s,a,c)=>c.length<2||Ln(s)>0),r=n.length>1?n.map(jc):rA((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var nA=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Ln(e)>5;function rA(e){return e.length<80&&Ln(e)>15&&Cb(e.match(/\+?\d+/g)||[])||[jc(e)]}function Cb(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=jc(e.slice(0,t).join(" ")),r=n.ok?Cb(e.slice(t)):null;if(r)return[n,...r]}return null}function oA(e){let[t=nt("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:nt("MULTIPLE")}var iA={[F.page]:["pageName",
"address","name","office","phone","email"],[F.group]:["pageName","address","name","office","phone","email"],[F.person]:["accountName","address","name","office","phone","email"],[F.none]:["reason"]},
sA=(e,t)=>{var n;return t==="kind"||iA[(n=It(e))!=null?n:F.page].includes(t)},Hl=e=>It(e)===F.none?["kind","reason"]:me,Vl=(e,t)=>({key:e,with:t}),cn=(e,t,n={},r)=>({field:e,level:"fault",problem:Vl(
t,r),...n}),gi=(e,t)=>({field:e,level:"ask",problem:Vl("account.ask",{value:t}),suggest:t}),yi=(e,t,n)=>({field:e,level:"note",problem:Vl(t,n)});function aA(e){let t=Ac(e),n=!t.ok&&
t.reason==="OTHER_SITE"?ul(E(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>yi("address",`address.note.${r}`))}:{value:E(e),findings:[n?cn("address",
"account.otherNetwork",{},{network:n}):cn("address",`address.${t.reason}`),...t.suggest?[gi("address",t.suggest)]:[]]}}var Lb=e=>t=>{var o;let n=fo(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Wl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[gi(e,$b(r))],...n.notes.map(i=>yi(e,`phone.note.${i}`))]}:{value:E(t),findings:[cn(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>gi(e,$b(i)))]}},$b=e=>{let t=fo(e);return t.ok?t.display:e};function cA(e){var r;let t=Va(e),n=t.suggest?[gi("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>yi("email",`email.note.${o}`))]}:{value:E(e),findings:[cn("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>gi("email",o))]}}var uA={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Ns=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[gi(e,r.suggest)]:[];if(!r.ok){let s={
label:St(e),example:(i=uA[e])!=null?i:""};return{value:E(n),findings:[cn(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>yi(e,`person.note.${s}`))]}};
function dA(e){let t=E(e);return{value:t,findings:t.length>500?[cn("reason","account.reasonLong")]:[]}}function lA(e){let t=It(e);return t?{value:t,findings:[]}:{value:E(e),findings:[cn("kind",
"account.kindUnknown",{},{text:E(e)})]}}var pA={kind:lA,accountName:Ns("accountName",jy),pageName:Ns("pageName",wl),address:aA,name:Ns("name",As),office:Ns("office",By),phone:Lb("phone"),email:cA,
second:Ns("second",As),secondPhone:Lb("secondPhone"),reason:dA},mA=["accountName","pageName","name","office","second","reason"];function hA(e,t,n){try{return fA(e,t,n)}catch(r){return{value:t,
findings:[cn(e,"account.cellUnreadable")],broke:r}}}function fA(e,t,n){if(!E(t))return sA(n,e)?e==="kind"||e==="reason"?{value:"",findings:[cn(e,`account.${e}`)]}:{value:"",findings:[cn(e,
"account.required",{},{label:St(e)})]}:{value:"",findings:[]};let r=mA.includes(e)?qr(t):void 0;return r?{value:t,findings:[cn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:pA[e](t)}
function gA(e,t){let n=(r,o)=>[{...yi("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==F.group?n("account.addressIsGroup",F.group):e===F.group&&t&&!["group","share"].includes(
t)?[yi("address","account.groupAddress")]:t==="page"&&e===F.person?n("account.addressIsPage",F.page):[]}function go(e){var s,a,c,u,d;let t=(s=It(e.kind))!=null?s:"",n=Hl(t),r={};for(let l of me)r[l]=
n.includes(l)?hA(l,e[l],t):{value:E(e[l]),findings:[]};let o=me.filter(l=>"broke"in r[l]),i={};for(let l of me)i[l]=r[l].value;return{values:i,findings:[...me.flatMap(l=>r[l].findings),...gA(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(d=r.address.addressKind)!=null?d:"",...o.length?{
broke:o.map(l=>r[l].broke)}:{}}}var Pb=5,Ab=120;function _b(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Ht(a.trim(),Ab)])),o={rows:e.filter(s=>!Md(s)),samples:e.filter(Md),
cores:yf(t)},i=(s,{level:a,field:c},u)=>{var m,h;let d=[...(m=u.units)!=null?m:fs(u.rows)],l=d.map(y=>r.get(y)||Ht(y,Ab)),p=l.slice(0,Pb).join("; ")+(d.length>Pb?"; …":"");return{rowIds:u.rows.map(
y=>y.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:(h=u.field)!=null?h:c}}};return Object.entries(Ba).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Eb(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var ql=e=>e?`"${e}" `:"";function Xl(e,t=""){if(typeof e!="number")throw new TypeError(ql(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(ql(t)+"expected integer >= 0, got "+e);return e}function bi(e,t,n=""){if(Eb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Xl(t,"length");let r=Eb(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=ql(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Ib(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Xl(e.outputLen),Xl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var yA=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Nb=(
e,t)=>{yA(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function wi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Zc(e,t){bi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ms(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Gc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function un(e,t){return e<<32-t|e>>>t}var Db=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",bA=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Yl(e){if(bi(e),Db)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=bA[e[n]];return t}function Mb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Fb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Db)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Mb(e.charCodeAt(i)),a=Mb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function wA(e,t,n="opts"){return Nb(e,"defaults"),t!==void 0&&Nb(t,n),Object.assign(Object.create(null),e,t)}function zb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=wA({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Ub=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Wc=class{constructor(t,n){le(this,"oHash");le(this,"iHash");le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"finished",!1);le(this,"destroyed",!1);if(Ib(t),bi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ms(o)}update(t){return wi(this),this.iHash.update(t),this}digestInto(t){
wi(this),Zc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Kb=(()=>{let e=((t,n,r)=>new Wc(t,n).update(r).digest());return e.create=(t,n)=>new Wc(t,n),e})();var kA=e=>e/2**32|0,xA=e=>e>>>0;function Bb(e,t,n,r){
let o=kA(n),i=xA(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function jb(e,t,n){return e&t^~e&n}function Zb(e,t,n){return e&t^e&n^t&n}var Hc=class{constructor(t,n,r,o){le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"padOffset");le(this,"isLE");le(this,"buffer");le(this,"view");le(this,"finished",!1);le(this,"length",0);le(this,"pos",0);le(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Gc(this.buffer)}update(t){wi(this),bi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Gc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){wi(this),Zc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Bb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Gc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Gb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var vA=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Rr=new Uint32Array(64),Jl=class extends Hc{constructor(n,r){super(64,n,8,!1);le(this,"A",0);le(this,"B",0);le(this,"C",0);le(this,"D",0);le(this,"E",0);
le(this,"F",0);le(this,"G",0);le(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Rr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=Rr[p-15],h=Rr[p-2],y=un(m,7)^un(m,18)^m>>>3,v=un(h,17)^un(h,
19)^h>>>10;Rr[p]=v+Rr[p-7]+y+Rr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=un(c,6)^un(c,11)^un(c,25),h=l+m+jb(c,u,d)+vA[p]+Rr[p]|0,v=(un(o,2)^un(o,13)^un(o,22))+Zb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+v|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Ms(Rr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ms(this.buffer)}},Ql=class extends Jl{constructor(){super(32,Gb)}};var Vc=zb(()=>new Ql,Ub(1));var SA=16,Wb=e=>Yl(e.slice(0,SA));function Is(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Or=e=>Wb(Vc(Is(e))),ep=e=>Yl(Vc(Is(e))),ki=class{constructor(t){this.known=new Map;this.start=Kb.create(Vc,Fb(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Wb(
this.start.clone().update(Is(t)).digest());return this.known.set(t,n),n}};var RA=8,Vb="trống",qb="1",Hb=" (theo bản cũ)",Xb="Đã rút đồng ý",qc=e=>e.trim()?Or(e.trim().normalize("NFC")).slice(0,RA):Vb,
Yb=(e,t)=>e===Vb||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:qc(t),Jb=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[K(r),o.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},qn=e=>It(e.kind)!==F.none&&Jb(e).some(t=>t!==""),Qb=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${pe(t)}, bản thông báo ${n}`,Xc=e=>`${Xb}, ${pe(e)}`,xi=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),ew=e=>e.startsWith(`${Xb}, `),tw=e=>e.endsWith(Hb)?e:`${e.trim()}${Hb}`,nw=(e,t)=>t.of("consent",e.consent.trim(),...Jb(e)),Ds=(e,t)=>[qb,t.name,nw(e,
t)].join(".");function Xn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(xi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===qb&&o&&(!t||r!==t.name)?
"unknown":t&&o===nw(e,t)&&r===t.name?"given":"ended"}var rw=(e,t)=>!xi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${qc(t)}`);var ow=vn(me.map(St));function Yc(e){let t=e.split(/[,;\n]/).map(
o=>o.trim()),n=new Set,r=[];for(let o=0;o< t.length;o+=1){let i=t[o],s=o+1< t.length?ow(`${i}, ${t[o+1]}`):void 0,a=s!=null?s:ow(i);s&&(o+=1),a?n.add(a):i&&r.push(i)}return{fields:me.filter(o=>n.has(
St(o))),unknown:r}}var OA=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Yn=e=>OA.test(e),iw=(e,t,n)=>Yn(e)&&e>=t&&e<=n,sw=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>iw(i,n,r)))!=null?o:""};
function aw(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?sw(e,t,n)||n:iw(e.shown,t,n)?e.shown:"":""}function cw(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:
e.witnessed};let r=sw(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Yn(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function TA(e,t){return e.length===0||t==="ended"||
e.some(({isPending:n})=>n)?ri[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}function uw(e,t,{last:
n,...r},o,i,s){let a=TA(e,t),c=a!==L.missing&&a!==L.fix&&a!=="",u=h=>h.reduce((y,v)=>v.updated>y?v.updated:y,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=
aw(l,n,i),m=a===""?"":og(o,p,s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,first:p,witness:cw(l,n,i),updated:u(e),order:CA(a,m),pending:e.length-d.length}}function CA(e,t){let n=
{[L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[re.overdue]:0,[re.late]:1,[re.grace]:2,[re.open]:3,[re.onTime]:4,"":5};return n[e]+r[t]}var LA=3,dw=e=>{var t,n;return(
n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function lw(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(
let a of new Set([W(Rt(i)),dw(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?dw(o):W(Rt(o))))!=null?s:[
];return i.length>LA?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var vi={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},$A=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,PA=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,AA=4e5,_A=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],yo=(...e)=>new RegExp(e.join("|"),"i"),EA=[[yo("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[yo("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[yo("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[yo("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[yo("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[yo("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],NA=yo(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function pw(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=_A.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||NA.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=EA.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function mw(e,t){let n=e.slice(0,AA),r=[...n.matchAll($A)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!PA.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var m,h,y;let d=r.slice(u+1).find(v=>v.email!==s),l=r.slice(0,u).reverse().find(v=>v.email!==s),p=(y=pw(
n.slice(c,Math.min((m=d==null?void 0:d.from)!=null?m:n.length,c+3e3))))!=null?y:pw(n.slice(Math.max((h=l==null?void 0:l.to)!=null?h:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Tr=100,tp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function MA(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!Sn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Xt(e)===oe.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{
key:"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function IA(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Tr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Tr}}}):((s=t.get(Z(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&Z(i)===Z(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):tp(i)&&!t.has(Z(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...MA(e,n));for(let{text:a,
suggest:c}of Fe(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of tg(e.phone))fo(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!dr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&Pe(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function DA(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:B(
n.day),why:vi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:B(n.day)}}}]:[]}function Fs(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>Z(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=tt(e);return e.map(a=>{try{return[...IA(a,r,i),...DA(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var np=
e=>Object.fromEntries(e.map(t=>[t,""])),FA=["unit",...me],fw=e=>FA.every(t=>e[t].trim()===""),Se=e=>no(e.usage)===ye.stopped;function zA(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{
key:"account.unknownUnit",with:{code:e}}}function UA(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",zA(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}
),e.usage.trim()&&!no(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!ks(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(
let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:ic(s.problem)});return o}function KA(e,t){return{blank:!1,active:!0,pending:!1,unit:rp(()=>e.unit.trim(),""),isNone:!1,review:
"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...np(["unitName",...zn]),rowId:t}}}function rp(e,t){try{return e()}catch{return t}}function BA(
e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function jA(e,t,n,r,o,i){let s=fw(e),a=e.unit.trim();if(s)return{
blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Xn(e,r),faults:[],remarks:[],own:np(["unitName",...zn])};let c=go(e),u=t.get(a),d=Se(e),l=Tn(e,r),p=d?[]:UA(e,u,c,o);!d&&
l==="returned"&&p.push({column:"",problem:ic(wc(e.comment))});let m=d?[]:c.findings.filter($=>$.level!=="fault").map(({field:$,problem:b})=>({column:$,problem:ic(b)}));!d&&e.review.trim()&&bc(e,r)&&
m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=Yc(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=Xn(e,r);!d&&
qn(e)&&m.push(...BA(y));let v=xr(e,r).join(", ");return{blank:s,active:!d,pending:!d&&!At(e,i),unit:a,isNone:It(e.kind)===F.none,review:l,faults:p,remarks:m,reading:c,consent:y,own:{unitName:u!=null?
u:"",faults:"",remarks:"",changed:v,rowId:n,addressKey:c.addressKey,mask:""}}}function ZA(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:rp(()=>fw(r),!1)?"":t();
return n.add(o),o})}function GA(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function WA(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:d,own:l,reading:p,unit:m}=t[u];return!d||!p?[]:[{rowId:l.rowId,unit:m,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=_b(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:d}of s){let l={column:"",problem:d};for(let p of c.map(m=>o.get(m)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(l)}}function HA(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(!i)return;let l={isPending:s,isNone:c,hasFault:d.some(Rn),review:u,updated:r},p=n.get(a);p?p.push(
l):n.set(a,[l])}),n}function VA(e,t,n,r){var d,l;let{dueBefore:o,graceUntil:i,openedAt:s}=(d=r.round)!=null?d:{dueBefore:"",graceUntil:"",openedAt:""},a=p=>Yn(p)&&p< s?"":p,c=uw(t,n,{witnessed:a(
e.witnessed),shown:a(e.first),last:(l=r.lastWitness)!=null?l:""},{dueBefore:o,graceUntil:i,extendedTo:qt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,timeliness:c.timeliness,count:
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:mg(n)?"1":"0"},standing:c}}function qA(e,t,n){let r=HA(e.accounts,t),o=nc(e.units,e.round),i=Fs(e.units,e.refused,n);
return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:0,faults:[],own:np(to)};let u=i[a];if(!e.round||!mt(e.round))return{blank:c,pending:0,faults:u,
obligation:rp(()=>o(a),"report"),own:{...hw(to,s),faults:ac(u)}};try{let l=(d=r.get(s.code.trim()))!=null?d:[],p=o(a),{cells:m,standing:h}=VA(s,l,p,e),{witness:y,pending:v}=h;return{blank:c,faults:u,
obligation:p,pending:v,witness:y,own:{...m,faults:ac(u)}}}catch(l){return n(l),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...hw(to,s),faults:ac(u)}}}})}
var hw=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function gw(e){var a;let t=[],n=c=>{t.push(c)},r=new Map(e.units.map(c=>[c.code.trim(),c.name.trim()])),o=lw(e.units),i=ZA(e.accounts,e.newId),s=
e.accounts.map((c,u)=>{try{return jA(c,r,i[u],e.markKey,o,e.round)}catch(d){return n(d),KA(c,i[u])}});for(let{reading:c}of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);GA(s),WA(e.accounts,s,
e.units,n);for(let c of s)Object.assign(c.own,{faults:kg(c.faults),remarks:xg(c.remarks),mask:Sg(c.faults)});return{accounts:s,units:qA(e,s,n),broke:t}}function Si(e,t,{consent:n}){return n==="ended"?
{consent:"",consentMark:""}:n==="withdrawn"&&!ew(t.consent)?{consent:Xc(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var zs=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Si(e,o,
n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function bo(e){return Object.fromEntries(sn.map(t=>[t,vg(e.faults,t)]))}var Xe=(e,t)=>wo(
e,e.round(),t);function wo(e,t,n){let r=gw({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:
e.lastWitness()});return e.broke(r.broke),r}var op=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),yw=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Ri(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;
return n(r,o)&&yw(zn,i,r)?[{index:o,cells:op(zn,i)}]:[]})}function Jc(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]}
)}function Jn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&yw(to,i,r)?[{index:o,cells:op(to,i)}]:[]})}var ip=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(
({index:r})=>({index:r,notes:bo(n.accounts[r])}));function Qc(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Jc(n,t,r)),e.putOwn("accounts",Ri(n,t,r)),e.putOwn("accounts",zs(e,n,t,
r)),e.putOwn("units",Jn(e.table("units").rows,t,r))}var XA=3;function Us(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>(
(l===0||p[l-1]!==d-1)&&(c+=1),c<=XA));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var eu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:bo(n)})));function bw(e,t){let n=
e.table("accounts").rows,r=sp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:bo(r.accounts[i])}]:[])),r}function sp(e,t){
let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Xe(e,n),d=(h,y)=>{let v=u.accounts[y];Object.assign(h,v.own,Si(e,n[y],v))};for(
let h of o)d(h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:v,source:$,round:b,answer:w}=n[h],R=u.accounts[h],C={updated:y,by:v,source:$,round:b,answer:w},f=Si(e,n[h],R);
return{index:h,cells:{...op(zn,R.own),...C,...f}}}),p=new Set([...o,...l].map(({index:h})=>h)),m=Ri(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,
cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",zs(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&
r.includes(h.unit.trim()))),e.putOwn("units",Jn(e.table("units").rows,u,h=>r.includes(h.code.trim()))),e.putNotes("accounts",ip([...o,...l,...m],a,u)),u}function ww(e,t){let{notice:n}=e.settings(),{
rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&rw(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:ze.notice.label}}],...o?[{key:
"account.otherNotice",with:{count:o}}]:[]]}var tu=e=>Se(e)&&e.kind!==F.none&&Qr.every(t=>e[t].trim()==="");function kw(e,t){let n=Ea(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&qn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var YA=e=>e.reduce((t,n)=>t+n,0),JA=e=>YA(e.map(({count:t})=>Number(t)||0)),QA=[
L.reported,L.approved,L.none];function Ks(e){let t=e.filter(r=>r.counted==="1"),n=r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===re.onTime),reported:n(r=>QA.includes(
r.status)),missing:n(r=>r.status===L.missing),accounts:JA(e)}}function ap(e,t){let n=Ks(e),r=st(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{...n,reported:i,
missing:n.required-i}}function nu(e,t,n){let r=e.filter(u=>At(u,t)).map(({answer:u})=>u),o=u=>r.filter(d=>d===u).length,[i,s,a,c]=[Ve.same,Ve.changed,Ve.added,Ve.stopped].map(o);return{same:i,changed:
s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var Nt=e=>ro(e.table("rounds").rows),$n=(e,t)=>Nt(e).find(({round:n})=>n.id===t),xw=e=>Nt(e).find(({round:t})=>t.state==="moving");function dn(e,{index:
t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var cp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),vw=(e,t)=>({...cp(e),...cp(t)}),up=({required:e,onTime:t,
reported:n,missing:r,accounts:o})=>cp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o}),Sw=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o})=>({dueRequired:e,
dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var Rw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Ow=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&
t>=e.dueBefore;function dp(e,t){let n=e.round();if(!Ow(n,e.today))return;let r=$n(e,n.id);!r||r.row.frozenAt||dn(e,r,{...up(ap(Rw(t),n)),frozenAt:e.now})}function e_(e,t,n){let{rows:r}=e.table(
"history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,
roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[
l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append(
"history",[...c.values()])}function ru(e,{row:t,round:n,index:r},o,i){e_(e,n,o);let s=Rw(o),a=nu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=Ow(n,e.today)&&!t.frozenAt?{...up(ap(s,n)),
frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Sw(t)};dn(e,{index:r},{closedAt:i,...u,...c,...vw(Ks(s),a)})}var Tw=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,
witnessed:r})=>{var o,i;return r&&r>=((i=(o=e.round())==null?void 0:o.openedAt)!=null?i:"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:pe(r)}},unit:t}]:[]}));function ou(e,t,n=()=>!0){let{
rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:pe(
c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Cw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Yn(t)&&
!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ze=e=>e+2,ce=class extends Error{constructor(n){super(n.key);this.problem=n}};function Ne(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let r=Xe(e,e.table("accounts").rows);Qc(e,r),eu(e,r)}return n})}var lp=200;function t_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{
approved:Zn(a,n)}}]:[]),o=t.flatMap((a,c)=>(a.review===ve.passed||a.review===ve.returned)&&xr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=yc(a.approved,a,n);
return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=i.filter(({index:a})=>tu(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),
e.putOwn("accounts",i),e.putOwn("accounts",s)}function ln(e,t){let n=e.table("accounts").rows;t&&t_(e,n);let r=Xe(e,n);if(!t)e.putOwn("units",Jn(e.table("units").rows,r,()=>!0));else{my(e),Tw(e),Qc(e,
r);for(let o of["accounts","units"])Us(e,o,new Set(Object.keys(ee[o].columns)));e.refreshSummary(),eu(e,r)}return r}function Qt(e){let t=ln(e,!0);return t.accounts.length===0?(dp(e,t),t):(ou(e,t),
e.rememberWitness(),dp(e,t),t)}function n_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:ee[u].title,row:Ze(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[
...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,
d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of kw(e,t))a.push(i("accounts",d,u.unit,S({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,lp),moreFaults:Math.max(0,s.length-lp),remarks:a.slice(0,lp),missing:t.units.filter(
u=>u.own.status===L.missing).length,settings:n}}function Lw(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(t=Ne(e,()=>{let n=Qt(e);return e.readyLines(),P(n_(e,n,o_(e,n).map(S)))}
))!=null?t:x({key:"workbook.busy"})}function r_(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:et("dueBefore")}}]:[{key:"round.none"}]}var o_=(e,t)=>[...r_(e.round()),...t.broke.length?[{
key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...ww(e,t),...e.lostLog()];var ko={rounds:{},open:[]},i_=4e4,s_=4,iu=e=>typeof e.count=="number",Oi=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function a_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var c_={count:0,sum:"0.0"};function Pw(
{count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=a_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var u_=e=>Object.entries(e).flatMap(([
t,n])=>n.map(r=>`${t}/${r}`)),pp=e=>u_(e).reduce((t,n)=>Pw(t,n,1),c_),Aw=({rounds:e},t)=>Oi(e,t)!==void 0;function _w(e,t){let n=[];return e.forEach(({state:r},o)=>{_t(r)&&hc(o,t)&&n.push(o)}),n}
function mp(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},open:[]};return su(o,n,_w(t,n),[])}function su({rounds:e,open:t},n,r,o){var d;let i=n,s={...(d=Oi(e,i))==null?
void 0:d.kinds},a=new Map,c=({kind:l,matter:p,unit:m},h)=>{var v,$,b;let y=(v=Oi(s,l))!=null?v:{};if(iu(y))s[l]=Pw(y,`${p}/${m}`,h);else{let w=($=a.get(l))!=null?$:new Map(Object.entries(y).map(([C,
f])=>[C,new Set(f)]));a.set(l,w);let R=(b=w.get(p))!=null?b:new Set;w.set(p,R),h>0?R.add(m):R.delete(m)}};for(let[l,p]of[[r,1],[o,-1]])for(let m of l.map(h=>hc(h,n)))m&&c(m,p);a.forEach((l,p)=>{s[p]=
Object.fromEntries([...l].map(([m,h])=>[m,[...h]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function hp(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>{var s;
return _t((s=t.get(i))==null?void 0:s.state)});return{...[...new Set(n.map(nl))].reduce((i,s)=>su(i,s,n.filter(a=>nl(a)===s),[]),e),open:[]}}var Ew=({lost:e,extra:t,counts:n})=>e.length===0&&
t.length===0&&n.length===0,Nw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function fp(e,t,n){var c,u,d,l,p,m,h;let r=new Set(e.open),o=Xg(n),i=new Map;for(
let y of _w(t,n)){let v=r.has(y)?void 0:hc(y,n);if(!v)continue;let $=(c=i.get(v.kind))!=null?c:Object.create(null);i.set(v.kind,$),((d=$[u=v.matter])!=null?d:$[u]=[]).push(v.unit)}let s=(p=(l=Oi(
e.rounds,n))==null?void 0:l.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let y of new Set([...Object.keys(s),...i.keys()])){let v=(m=Oi(s,y))!=null?m:{},$=(h=i.get(y))!=null?h:{};if(iu(v)){
let b=pp($);(b.count!==v.count||b.sum!==v.sum)&&a.counts.push({kind:y,ledger:v.count,register:b.count})}else a.lost.push(...$w(v,$).map(([b,w])=>o({kind:y,matter:b,unit:w}))),a.extra.push(...$w($,
v).map(([b,w])=>o({kind:y,matter:b,unit:w})))}return a}function $w(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Oi(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,
s])})}var d_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function l_({rounds:e,open:t}){let n=Object.keys(e).slice(0,s_),r=Object.fromEntries(n.map((s,a)=>{let{
kinds:c}=e[s];return[s,{kinds:a===0?{...c}:p_(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;d_(JSON.stringify(o))>i_;){let[s]=Object.entries(i).filter(a=>!iu(a[1])).sort(([,a],[,
c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=pp(s[1])}return o}var p_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,iu(n)?n:pp(n)])),Mw=e=>JSON.stringify(l_(
e)),Bs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Iw=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),m_=e=>Bs(e)&&(Object.values(e).every(Iw)||typeof e.count=="number"&&
typeof e.sum=="string"),h_=e=>Bs(e)&&Bs(e.kinds)&&Object.values(e.kinds).every(m_);function Dw(e){try{let t=JSON.parse(e);return!Bs(t)||!Bs(t.rounds)||!Iw(t.open)?void 0:Object.values(t.rounds).every(
h_)?t:void 0}catch{return}}var Ge=e=>({round:e.round(),settings:e.settings()}),xo=e=>{var t,n;return(n=(t=e.round())==null?void 0:t.id)!=null?n:""};function au(e){let{dueBefore:t,graceUntil:n,
lettersFrom:r}=lg(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:r}}function Fw(e,t){let n=wo(e,t.round,e.table("accounts").rows);ru(e,t,n,
t.round.closedAt||e.now)}function f_(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function g_(e,t,
n){t.keepLedger({...ko,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Ot({...Ge(e),round:n}))}function y_(e,t,n){for(let r of Nt(e))r.round.id!==n.round.id&&r.round.state==="open"&&mt(r.round)&&(Fw(e,r),
dn(e,r,{state:De.closed}));f_(e),g_(e,t,n.round),dn(e,n,{state:De.open})}function b_(e,t){Fw(e,t),dn(e,t,{state:De.closed})}function vo(e,t){let n=xw(e);return n?(n.round.closedAt?b_(e,n):y_(e,t,n),
Qt(e),!0):!1}function Ti(e,t){var n;((n=e.round())==null?void 0:n.state)==="moving"&&t.alone(e,()=>vo(e,t))}function zw(e,t,n){dn(e,n,{state:De.moving,closedAt:e.now}),e.settle(),vo(e,t)}function Uw(
e,t){dn(e,t,{state:De.open,closedAt:""}),e.settle(),Qt(e)}function Kw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),vo(e,t)}var Li="#1f2937",Cr="#ffffff",js="#1a56c4",jw=
"1px solid #d1d5db",Ci=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Zs=(e,t=2e3)=>Ci(ai(e,t)),Qn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ye=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,mn=
e=>`\x3ctr>${e}\x3c/tr>`,pn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,So=`${pn(16,Li,Cr)};padding:10px 20px 12px`,Gs=pn(14,Li,Cr),w_=e=>`${pn(e,
Li,Cr)};text-align:center`,k_={lead:`${pn(17,"#12315f","#e3edfd")};border-left:5px solid ${js};padding:16px 20px 10px`,until:`${pn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${js};padding:0 20px 16px`,text:So,heading:`${pn(17,Li,Cr)};font-weight:bold;padding:12px 20px 0`,notice:`${pn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${pn(13,"#4b5563",Cr)};border-top:${jw};padding:14px 20px 18px`};function cu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Ci(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Qn(`${mn(
`\x3ctd align="center" style="padding:16px 8px">\n${Qn(`\n${t.map(x_).filter(Boolean).map(mn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Cr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function x_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ye(Qn(e[1].map(t=>mn(Ye("•",`${Gs};padding:2px 0`,
' valign="top" width="16"')+Ye(Zs(t,400),`${Gs};padding:2px 0`))).join("")),So);case"button":return fr(e[2])&&v_(e[1],fr(e[2]));case"office":return Ye(Bw(e[1]),`${So};padding-top:18px`,
' align="center"');case"signed":return Ye(Bw(e[1],!1),So,' align="right"');case"bar":return Ye(S_(e[1]),So);case"calls":return Ye(R_(e[1],e[2]),So);default:return Ye(Zs(e[1]),k_[e[0]])}}function Bw(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=mn(Ye(Qn(mn(Ye("",`background-color:${Li};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Qn(n.map((i,
s)=>mn(Ye(Zs(i,200),`${w_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var v_=(e,t)=>Ye(Qn(mn(Ye(`\x3ca href="${Ci(t)}" style="display:inline-block;padding:14px 16px;${pn(17,
Cr,js)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Ci(e)}\x3c/a>`,`background-color:${js};border-radius:6px;mso-padding-alt:14px 16px`)),""),So,' align="center"');
function S_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ye("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>mn(Ye("■",pn(16,s,Cr),' width="22"')+Ye(o,Gs)+Ye(String(i),`${Gs};font-weight:bold`,' align="right"')));return Qn(mn(n.join("")))+Qn(r.join(""))}function R_(e,t){let n=
`${Gs};padding:7px 0;border-bottom:${jw}`,r=' valign="top"';return Qn(mn(Ye(Zs(e,300),`${pn(14,Li,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>mn(Ye(Zs(o,
300),n,r)+Ye(O_(i),n,`${r} align="right" width="118"`))).join(""))}var O_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${js};text-decoration:none">${Ci(t.trim())}\x3c/a>`:Ci(t.trim())).join("\x3cbr>")||Gd;var T_=88e3,C_=200,L_=120,$_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,P_=e=>ai(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),C_),A_=(e,{about:t},n)=>{let r={state:n,about:t,letters:__(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function __(e){let t=ui(e),n=new Map(e.units.map(r=>[Tt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:de(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var E_=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>N_(e,o,a),attachments:[],named:e.named(o)}},N_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",lc(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...Dt(o)?Cg(o,r,n):[],...e.asked(t),...Lg(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Vd(
r)}\n\n${$g(r)}`],["text","Trân trọng./."],["signed",lc(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function Zw(e,t,n){var s,
a,c;let r=de(e.kind);if(r.to==="staff")return A_(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return E_(r,e,t,i===void 0?o:{
...o,link:i})}function Ro(e,t,n="unit"){let{insteadOf:r}=e.about,o=Zw(e,t,n==="staff"||r!==void 0),i=P_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=L_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=cu(i,
c);if(a===0||$_(u)<=T_)return{subject:i,html:u,text:uc(c),attachments:o.attachments}}}function Gw(e,t){let{lead:n,until:r,named:o}=Zw(e,t,!0),i=fr(t.links.book),s=Bn(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Vd(t),lc(t)].filter(Boolean).join(`\n`)}
function Ww(e,{unit:t,about:n,kind:r}){let o=de(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Ue(n.unit)?!0:e.get(t)===n.unit.status}var gp="Cán bộ gửi sớm",Hw=e=>_t(so(
e.state));function uu(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||Hw(n)&&!Hw(e[i]))&&t.set(o,r)}),t}function Pn(e){let{rows:t}=e.table("letters");return new Map([
...uu(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:so(o),at:i,why:s,early:s.indexOf(gp)===0}]}))}var Ut=(e,t,n,r="",o)=>{var i;return{kind:de(e.kind).label,unit:(i=e.unit)!=null?i:
"",to:e.to.join(", "),state:ue[t],at:n,why:r,...o===void 0?{}:{subject:o}}},M_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function I_(e,t){let n=[...t.keys()].sort((i,
s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:
l,at:p,why:m}}})}function An(e,t){let{rows:n}=e.table("letters"),r=uu(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:
"",...s}):M_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",I_(n,o)),e.append("letters",i)}var Vw=e=>e===void 0||e==="unreadable"?ko:e;function qw(e,t,n){let r=hp(e!=null?e:ko,t);return Aw(r,n)?r:
mp(r,t,n)}function Oo(e,t,n){return e==="unreadable"?e:fp(qw(e,t,n),t,n)}function du(e,t){let n=xo(e),r=Pn(e),o=t.ledger();if(o==="unreadable")return o;let i=qw(o,r,n);return JSON.stringify(
i)!==JSON.stringify(o)&&t.keepLedger(i),fp(i,r,n)}function lu(e,t,n){e.settle();let r=hp(Vw(t.ledger()),Pn(e));t.keepLedger({...r,open:[...n]})}function Xw(e,t,n,r){var s;let o=t.ledger(),i=_t((s=Pn(
e).get(n))==null?void 0:s.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(su(o,xo(e),i?[n]:[],i?[]:[n])))}function pu(e,t){let n=Vw(t.ledger());t.keepLedger(
mp({...n,open:[]},Pn(e),xo(e)))}var Yw=[1e3,4e3],D_=6,Lr=class extends Error{};function Re(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Yw.length||r instanceof ce||r instanceof Lr)throw r;
e.sleep(Yw[n])}}function To(e,t,n){return Re(t,()=>{for(let r=0;r< D_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Lr("the lock is not to be had")})}var F_=27e4,z_=25,U_=2400,K_=5,mu=class{
constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,
left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i}
)=>Math.max(o,i.length),1),r=Math.max(1,Math.min(z_,Math.floor(U_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[
...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ce)throw r;
this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>F_&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=To(n,this.post,()=>{var d;
let{rows:i}=n.table("units"),s=new Map(i.map(({code:l,status:p})=>[l,p])),a=new Map(i.map(({code:l,email:p})=>[l,p])),c=new Map(r.toRecord),u=[];for(let l of t){let p=Ww(s,l)?this.readdressed(l,a.get(
(d=l.unit)!=null?d:"")):Ut(l,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(l.key,this.beingSent(p))):c.set(l.key,Ut(l,"failed",this.now,S({key:
"letter.unwritable"}))):c.set(l.key,p)}return An(n,c),lu(n,this.post,u.map(({key:l})=>l)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{
return this.written.set(t,(n=this.written.get(t))!=null?n:Ro(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?
void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=gc([n],this.state.settings);if(!o.to)return Ut(t,"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;return{
...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Ro(t,this.state);return this.written.set(t,n),Ut(t,"sending",this.now,"",n.subject)}deliver(t){var c;
let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,
senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Ut(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(
),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:
this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=K_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Re(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Ut(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=((o=
this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Ut(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Re(this.post,()=>this.post.keepJournal(n))}};var B_=400;function Jw(e,t,n,r,o=r){let i=xs(e.settings),s=ao(e),a=e.deadline.dueBefore?Qa(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(B_,He(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=se(t,l);if(i.sends(p)){let{line:m,held:h}=j_(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=Z_(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function j_(e,t,n,r,o,i){let s=jn(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=co(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var Z_=({units:e},t,n)=>e.filter(r=>{var o;return Ue(r)&&an(r.emails).length&&!((o=t.of(
Tt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Qw(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Ws({day:"",counts:t,recipients:0,held:0})}function Ws({
counts:e,held:t}){return[mc.filter(r=>e[r]).map(r=>`${e[r]} ${de(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var $r=class extends ce{constructor(n,r){
super(n);this.preview=r}},Co=(e,{confirmed:t},n)=>[...G_(e),...W_(e,t),...H_(n).map(r=>({about:"ledger",why:r}))],G_=({round:e})=>e&&!mt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];
function W_(e,t){let n=rg(t,e),{dueBefore:r,lettersFrom:o}=au(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c}
)=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function H_(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Ew(e)?[]:V_(e)}function V_(e){let t=Nw(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var q_=60;function $i(e,t){for(let n=0;n<=q_;n+=1){let{letters:r}=jn(e,se(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Qw(r)}}}return{key:"letter.previewNone"}}var hu=e=>JSON.stringify(Ot(e));var X_=7*6e4,er=({lease:e},t)=>e.by!==""&&e.until>t;function ek(e,t){let n=
e.newId();return To(e,t,()=>{let r=t.post();if(!(er(r,e.now)&&r.lease.by!==n))return t.setLease({until:qo(Na(e.now)+X_),by:n}),r})}function tk(e){try{Re(e,()=>e.setLease({until:"",by:""}))}catch{}}
var nk=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,rk=e=>e.replace(nk,"(liên kết, xem trong biểu mẫu)").trim(),ok=e=>e.search(nk)<0?e.trim():"";
function ik(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var yp=10*6e4;function Pi(e){let t=
e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":V(t.closedAt)}}var Hs=e=>ik(e.proof(),{address:e.settings().webAddress,owner:e.owner(),
layout:e.built.layout}),bp=(e,t)=>`${e}?k=${t}`;function fu(e){let t=e.linkKey();if(!t||Hs(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Pi(e).id,o=new Map(e.table("units").rows.map(({code:i,
link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?bp(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Ai=({rowId:e,approved:t})=>kr(`${e} ${t}`);var sk={page:0,
group:0,person:0},Y_=({pageName:e,accountName:t})=>{var n;return Ht((n=[e,t].map(ok).find(Boolean))!=null?n:"")};function J_(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var d;
let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=(d=n.get(r.unit.trim()))!=null?d:{faults:[],returned:[],byKind:{...sk}};n.set(r.unit.trim(),c);for(let l of["page","group",
"person"])It(r.kind)===F[l]&&(c.byKind[l]+=1);Tn(r,e.markKey())==="returned"&&c.returned.push({title:Y_(r),comment:rk(r.comment),mark:Ai(r)});for(let l of a.filter(Rn))l.column===""&&(Rs(l)||
c.faults.some(m=>Rg(m,l)))||c.faults.push(l)}),n}var Q_=(e,{own:t,obligation:n,pending:r},o)=>{var i,s,a;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:
e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n!=null?n:oi(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:qt(e.extendedTo),first:t.first,updated:t.updated,
count:Number(t.count)||0,byKind:(i=o==null?void 0:o.byKind)!=null?i:sk,faults:(s=o==null?void 0:o.faults)!=null?s:[],returned:(a=o==null?void 0:o.returned)!=null?a:[]}};function eE(e,t,n=""){let r=J_(
e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...Q_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function wp(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,
"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:se(o,1),t)}var Lo=(e,t)=>kp(e,t,e.round());function kp(e,t,n){var c,u,d;let r=e.settings(),o=fu(e),{dueBefore:i,graceUntil:s,
lettersFrom:a}=au(n);return{round:(c=n==null?void 0:n.id)!=null?c:"",roundName:(u=n==null?void 0:n.name)!=null?u:"",federation:r.federation,department:r.department,guidance:(d=n==null?void 0:
n.document)!=null?d:"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:eE(e,t,o&&e.linksRenewed()),register:Pn(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:
o}}}function gu(e,t,n=Xe(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Lo(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?wp(e.now,i,e.now):
void 0,zones:t.zones()}}}var tE={state:ue.sent,why:""},nE=()=>({state:ue.held,why:S({key:"letter.cutBefore"})}),ak=()=>({state:ue.unknown,why:S({key:"letter.cut"})});function ck(e,t){var s,a,c;let{
rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:d,at:l}of n)u&&d===ue.sending&&o.set(u,(t==null?void 0:t.at)===l?nE():ak());let i=(u,d)=>{u&&(o.has(u)||!r.has(
u))&&o.set(u,{...d,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,ak());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,tE);An(e,o)}
var rE=new Set([...Object.keys(Ya),"dueBefore","graceUntil","lettersFrom"]);function _i(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&rE.has(i!=null?i:""));
return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:et("name")}}]}function uk(e,t,n,r){let o=S({key:"letter.heldSubject",with:{day:B(r)}}),i=[["lead",e],["text",t],["button",S({key:
"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:o,html:cu(o,i),text:uc(i)}}function dk(e,t,{toldHold:n},{problem:r,preview:o}){let i=S(r),{testTo:s,senderName:a,department:
c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...uk(i,o?S(o):"",e.link(),e.today),to:d,attachments:[],
senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var oE=12e4,iE=6e4,sE=2e3,aE=1e4;function cE(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[
...e.filter(r=>!n(r)),...e.filter(n)]}function uE(e,t,n,r){if(co(t,n,r).held.length===0)return n;let o=Re(e,()=>e.renewsIn());if(o>oE||o<-iE)return n;e.sleep(Math.max(0,o)+sE);let i=Re(e,()=>e.quota(
));for(let s=0;s<3&&i<=n;s+=1)e.sleep(aE),i=Re(e,()=>e.quota());return i}var Vs=(e,t)=>e?`${e} ${t}`:"";function dE({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Vs(e,
"thư đã gửi"),Vs(t,"thư gửi lỗi"),Vs(n,"thư không rõ đã gửi"),Vs(c,"thư chờ lượt sau"),Vs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function lE(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{
key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:de(d).label}:{},...l?{unit:l}:{},state:ue[p],at:e.now,why:S(m)});for(let u of i)c.set(u.key,Ut(u,"held",e.now,S({key:"letter.quota"})));for(
let u of r)c.set(u.key,Ut(u,"held",e.now,S(o)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&To(e,t,()=>{An(e,c),a&&lu(e,t,[])})}function pE(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}
};JSON.stringify(i)!==JSON.stringify(o.refused)&&Re(e,()=>e.setRefused(i))}function pk(e,t,n){let r=To(e,t,()=>{ck(e,n.inFlight);let o=Qt(e);return e.settle(),{checked:o,compared:du(e,t)}});
return n.inFlight&&Re(t,()=>t.closeJournal()),r}function mE(e,t,n,{checked:r,compared:o}){let i=Ge(e);n.confirmed||Re(t,()=>t.setConfirmed(Ot(i)));let[s]=Co(i,n,o);if(s)throw new $r(s.why,
s.about==="plan"?$i(Lo(e,r),e.today):void 0)}function hE(e,t,n,r,o){let i=pk(e,t,n);mE(e,t,n,i);let{checked:s}=i,a=Re(t,()=>t.quota()),c=Re(t,()=>gu(e,t,s,a)),u=jn(c,e.today),d=cE(r(u,c),c),l=o?0:
c.settings.quotaReserve,p=o?a:uE(t,d,a,l),{go:m,held:h}=co(d,p,l);m.length&&Re(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new mu(e,t,c,p,n.refused,o),{outcome:v}=y;try{y.run(m),lE(
e,t,v,o?[]:h,o?[]:u.closed,m.length>0)}catch($){throw y.leaveWord(),$}return m.length&&Re(t,()=>t.closeJournal()),pE(t,v,n),e.broke(u.broke.map(({error:$})=>$)),dE(v,h.length,u.broke.length,
m.length===0&&h.length>0)}var fE=e=>S(e instanceof ce?e.problem:e instanceof Lr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function lk(e,t){try{Re(e,()=>e.setLastRun(t))}catch{}}function mk(e,
t,n){let r=ek(e,t);if(r)try{return n(r)}finally{tk(t)}}var xp=(e,t,n,r="")=>mk(e,t,o=>hE(e,t,o,n,r)),yu=(e,t)=>{mk(e,t,n=>pk(e,t,n))};function gE(e,t,{runner:n,dry:r}){let o=Re(t,(
)=>e.compileSettings());Re(t,()=>Ti(e,t));let[i]=_i(o,e.round());if(!e.settings().lettersOn)return;if(i)throw new ce(i);if(!e.isStaff(n))throw new $r({key:"letter.runnerLeft",with:{email:n}});let s=
xp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}function hk(e,t){let n=Re(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||Re(t,()=>t.me(
))!==r))try{let a=gE(e,t,n);a&&lk(t,a)}catch(a){if(lk(t,{lastRun:o,did:i,trouble:`${B(e.today)}: ${fE(a)}`,dry:s}),a instanceof $r&&a.preview&&dk(e,t,n,a),!(a instanceof ce))throw a}}function Rp(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function fk(e,t){return typeof t=="bigint"?t.toString():t}var Sp=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Op(e){return new Sp(e)}
function gk(e){return e==null}function Tp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ys(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Cp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}function Js(e){var t;return(t=Cp(
e._zod.def))!=null?t:e._zod.def.shape}function yk(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Ys(this,t,r),r},enumerable:!0,configurable:!0})}function bk(e,t,n){t in e?Ys(e,t,n):e[t]=n}
function wk(e,t,n,r){let o=Js(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?yk(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):bk(e,i,r?r(s.value,i):
s.value))}}function yE(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?yk(e,n,()=>t[n]):bk(e,n,r.value))}}function Lp(...e){let t={};for(
let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var $p="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Xs(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function bu(e){if(Xs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Xs(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Pp(e){return bu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var kk=new Set([
"string","number","symbol"]);function Qs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Po(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function Ct(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function xk(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function bE(e,t){var o;let n=Js(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function vk(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(bE(e,t)),s={};return wk(s,e,Reflect.ownKeys(Js(e)).filter(a=>!i.has(a))),Po(e,Lp(n,{shape:s,checks:[]}))}function Sk(e,
t){if(!bu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Js(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Po(e,Lp(e._zod.def,{shape:wE(e,t)}
))}function wE(e,t){let n={};return wk(n,e,Reflect.ownKeys(Js(e))),yE(n,t),n}function tr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function Rk(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function Ar(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function qs(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ap(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function wu(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function nr(e,t,n){var c,u,d,l,p,m,h,y,v,$,b,w,R,C,f,g,k;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(l=e.schema)==null?void 0:
l._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(f=(R=(b=(v=qs((y=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:y.call(h,e)))!=null?v:qs(i==null?void 0:i(
e)))!=null?b:qs(($=t==null?void 0:t.error)==null?void 0:$.call(t,e)))!=null?R:qs((w=n.customError)==null?void 0:w.call(n,e)))!=null?f:qs((C=n.localeError)==null?void 0:C.call(n,e)))!=null?g:
"Invalid input",a={};for(let O of Object.keys(e))O==="inst"||O==="schema"||O==="continue"||O==="input"||O==="__proto__"||(a[O]=e[O]);return(k=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var kE=/[\uD800-\uDBFF]/;function _p(e){let t=e.length;if(!kE.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Ep(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ok(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):xE(e,n,r.value)}}function $o(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Np(e,
t,n){return $o(e,t,n,!1)}function xE(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:$o(this,t,n.bind(this))},set(r){$o(this,t,r)}})}function vE(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var vp,Pr=!1,SE={configurable:!0,get(){Pr=!0}};function Kt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&vp!==e._zod){vp=void 0;return}vp=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,SE);let o=Pr;Pr=!1;try{let i=n(this);return Pr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Pr=Pr||o,i}catch(i){throw delete this[t],Pr=Pr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Tk(e,t,n,r){let o=vE(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Ck;var Mp={value:void 0,enumerable:!1},Lk="captureStackTrace"in Error?Error:null;function RE(e){
let t=Lk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Lk=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Q(e,t,n,r){var p;
let o={};function i(m){this.def=m,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,h){if(m._zod){if(m._zod.traits.has(e))return}else{Mp.value=new i(h);try{
Object.defineProperty(m,"_zod",Mp)}finally{Mp.value=void 0}}if(m._zod.traits.add(e),t(m,h),a){let v=Object.getPrototypeOf(m),$=m._zod.constr.prototype,b=v;for(;b&&b!==$;)b=Object.getPrototypeOf(b);
let w=b!=null?b:v;a.has(w)||(a.add(w),Ok(w,s))}let y=l.prototype;for(let v in y)Object.prototype.hasOwnProperty.call(y,v)&&(v in m||(m[v]=y[v].bind(m)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(m){var $;let h=r!=null&&r.Parent?RE(d):this;c(h,m);let y=h._zod.deferred;if(y){for(let b of y)b();h._zod.deferred=void 0}
let v=($=globalThis.__zod_globalConfig)==null?void 0:$.postProcessor;return v&&v(h),h}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:m=>{var h,y;
return r!=null&&r.Parent&&m instanceof r.Parent?!0:(y=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:y.has(e)}}),Object.defineProperty(l,"name",{value:e}),l}var rr=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var $k;($k=(Ck=globalThis).__zod_globalConfig)!=null||(Ck.__zod_globalConfig={});var Ei=
globalThis.__zod_globalConfig;function en(e){return e&&Object.assign(Ei,e),Ei}function OE(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,fk,2)),e.message}
function TE(e){this._zod.message=e}var CE={get:OE,set:TE,enumerable:!0,configurable:!0},Dp={value:void 0,enumerable:!1},Pk=new WeakSet([Object.prototype,Error.prototype]),Ak=(e,t)=>{e.name=
"$ZodError",Dp.value=t,Object.defineProperty(e,"issues",Dp),Dp.value=void 0,Object.defineProperty(e,"message",CE);let n=Object.getPrototypeOf(e);Pk.has(n)||(Pk.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},iH=Q("$ZodError",Ak),ea=Q("$ZodError",Ak,void 0,{Parent:Error});var $E=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new rr;if(a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>nr(l,s,en())));throw $p(d,(u=i==null?void 0:
i.callee)!=null?u:t),d}return a.value};return t},ta=$E(ea),PE=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>nr(l,s,en())));throw $p(d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};return t},Fp=PE(ea),AE=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new rr;return i.issues.length?_k(e,i.issues,o):{success:!0,data:i.value}},Ni=AE(ea);
function _k(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>nr(o,n,en()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var _E=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?_k(e,i.issues,o):{success:!0,data:i.value}},zp=_E(ea);var Ek=/^[\s\S]{0,}$/;var Up=
/^-?\d+(?:\.\d+)?$/,Nk=/^(?:true|false)$/i;var na=Q("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Mk=e=>{let t=
e.value;return!gk(t)&&t.length!==void 0};var Ik=Q("$ZodCheckMaxLength",(e,t)=>{var r;var n;na.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Mk),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?_p(i):s)<=t.maximum)return;let c=Ep(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Dk=Q(
"$ZodCheckMinLength",(e,t)=>{var r;var n;na.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Mk),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?_p(i):
s)>=t.minimum)return;let c=Ep(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var EE=Q("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
na.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Fk=Q("$ZodCheckRegex",(e,t)=>{EE.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var zk={
major:4,minor:6,patch:7};var Bt=Q("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=zk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,d,l)=>{if(u.memo)return u;let p=tr(u),m;for(let h of d){if(h._zod.def.when){if(Rk(u)||!h._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,v=
h._zod.check(u);if(v instanceof Promise&&(l==null?void 0:l.async)===!1)throw new rr;if(m||v instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await v,u.issues.length!==y&&(wu(u.issues,
y,e),p||(p=tr(u,y)))});else{if(u.issues.length===y)continue;wu(u.issues,y,e),p||(p=tr(u,y))}}return m?m.then(()=>u):u},c=(u,d,l)=>{if(tr(u))return u.aborted=!0,u;let p=a(d,o,l);if(
p instanceof Promise){if(l.async===!1)throw new rr;return p.then(m=>e._zod.parse(m,l))}return e._zod.parse(p,l)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(
d.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(m=>c(m,u,d)):c(p,u,d)}let l=e._zod.parse(u,d);if(l instanceof Promise){
if(d.async===!1)throw new rr;return l.then(p=>a(p,o,d))}return a(l,o,d)}}},{get"~standard"(){return Np(this,"~standard",DE(this))},set"~standard"(e){$o(this,"~standard",e)}}),Zk=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>nr(n,t,en()))}:{value:e.value};async function IE(e,t){let n={async:!0};return Zk(await e._zod.run({value:t,issues:[]},n),n)}function DE(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Zk(r,n)}catch{}return IE(e,t)},vendor:"zod",version:1}}var Gk=Q("$ZodString",(e,t)=>{var n;Bt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Ek,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Wk=Q("$ZodNumber",(e,t)=>{Bt.init(e,t),e._zod.pattern=Up,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Hk=Q("$ZodBoolean",(e,t)=>{Bt.init(e,t),e._zod.pattern=Nk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function FE(e,t){let n=Ap(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Ap(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let d=i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,wu(i.issues,d,e),i}}return o(i,s)}}var zE=e=>Array.isArray(e)?e.length:-1;function Uk(e,t,n){e.issues.length&&t.issues.push(...Ar(
n,e.issues)),t.value[n]=e.value}var Vk=Q("$ZodArray",(e,t)=>{Bt.init(e,t);let n=Ei.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=
t.element._zod.run({value:u,issues:[]},o);if(d instanceof Promise)s.push(d.then(l=>Uk(l,r,c)));else if(Uk(d,r,c),a&&d.issues.length!==0&&tr(d))break}return s.length?Promise.all(s).then(()=>r):r},FE(e,
zE)});function ku(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Ar(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var UE=[];
function KE(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:UE,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
d])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=xk(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function BE(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&
n.issues.length!==m){if(tr(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},
r);y instanceof Promise?e.push(y.then(v=>ku(v,n,h,t,l,p))):ku(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var qk=Q("$ZodObject",(e,t)=>{var u;Bt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let l={...r};
return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.raw=r,Object.defineProperty(t,"shape",{get:d})}let o=Op(()=>KE(t));Kt(e,"propValues",d=>{let l=d.def.shape,p={};for(let m in l){let h=l[
m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,m)||Ys(p,m,new Set);for(let y of h.values)p[m].add(y);h.optin!==void 0&&p[m].add(void 0)}}return p});let i=Xs,s=t.catchall,a,c=Ei.memoizer;
c==null||c.attach(e),e._zod.parse=(d,l)=>{a!=null||(a=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),d;d.value=c?c.alloc(e,d,{},l):{};
let m=[],h=a.shape,y=l==null?void 0:l.abortEarly,v=d.issues.length;for(let $ of a.allKeys){if(y&&d.issues.length!==v){if(tr(d,v))break;v=d.issues.length}if($==="__proto__")continue;let b=h[$],w=
b._zod.optin,R=b._zod.optout,C=b._zod.run({value:p[$],issues:[]},l);C instanceof Promise?m.push(C.then(f=>ku(f,d,$,p,w,R))):ku(C,d,$,p,w,R)}return s?BE(m,p,d,l,o.value,e,y===!0):m.length?Promise.all(
m).then(()=>d):d}});function Kk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!tr(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>nr(s,r,en())))}),t)}var Xk=Q("$ZodUnion",(e,t)=>{Bt.init(e,t),Kt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Kt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Kt(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Kt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Tp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Kk(a,r,e,o)):
Kk(s,r,e,o)}});function jE(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Yk=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Xk.init(e,t);let n=e._zod.parse;Kt(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let d=
u._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=d[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[l,p]of Object.entries(d)){Object.prototype.hasOwnProperty.call(i,l)||Ys(i,l,new Set);for(let m of p)i[l].add(m)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=Cp(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=Op(()=>jE(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Xs(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Jk=Q("$ZodRecord",(e,t)=>{Bt.init(e,t);let n=
Ei.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!bu(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>nr(h,o,en())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[
d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ar(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Ar(d,m.issues)),r.value[p]=m.value)}
let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u!=null?u:[],u.push(d);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let d=t.keyType._zod.run({
value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Up.test(u)&&d.issues.length){let h=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>nr(h,o,en())),input:u,path:[u],inst:e});continue}let p=d.value;if(
p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ar(u,h.issues)),r.value[p]=h.value})):(
m.issues.length&&r.issues.push(...Ar(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Qk=Q("$ZodEnum",(e,t)=>{Bt.init(e,t);let n=Rp(t.entries),r=new Set(n);e._zod.values=r,Kt(e,"pattern",o=>{let i=Rp(o.def.entries).filter(s=>kk.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>Qs(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),ex=Q(
"$ZodLiteral",(e,t)=>{Bt.init(e,t);let n=new Set(t.values);e._zod.values=n,Kt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Qs(i):i?Qs(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Bk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var tx=Q("$ZodOptional",(e,t)=>{Bt.init(e,t),Kt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Kt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Kt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Tp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Bk(n,i)):Bk(n,o)}
return t.innerType._zod.run(n,r)}});var nx=Q("$ZodDefault",(e,t)=>{Bt.init(e,t),e._zod.optin="defaulted",Kt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>jk(i,t)):jk(o,t)}});
function jk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function rx(e){return e.checks&&(e.checks=[...e.checks]),e}function ox(e,t){return new e(rx({type:"string",...Ct(t)}))}function ix(
e,t){return new e(rx({type:"number",checks:[],...Ct(t)}))}function sx(e,t){return new e({type:"boolean",...Ct(t)})}function Oe(e,t){return new Ik({check:"max_length",...Ct(t),maximum:e})}function Bp(
e,t){return new Dk({check:"min_length",...Ct(t),minimum:e})}function Mi(e,t){return new Fk({check:"string_format",format:"regex",...Ct(t),pattern:e})}var hn=Q("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Bt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){$o(this,"with",e)},parse(e,t){return ta(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Fp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ni(this,e,t)},safeParseAsync(e,t){return zp(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Po(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),GE=Q("ZodMiniString",(e,t)=>{Gk.init(e,t),hn.init(e,t)});function D(e){return ox(GE,
e)}var WE=Q("ZodMiniNumber",(e,t)=>{Wk.init(e,t),hn.init(e,t)});function _n(e){return ix(WE,e)}var HE=Q("ZodMiniBoolean",(e,t)=>{Hk.init(e,t),hn.init(e,t)});function or(e){return sx(HE,e)}var VE=Q(
"ZodMiniArray",(e,t)=>{Vk.init(e,t),hn.init(e,t)});function Lt(e,t){return new VE({type:"array",element:e,...Ct(t)})}var qE=Q("ZodMiniObject",(e,t)=>{qk.init(e,t),hn.init(e,t),Tk(e,"shape",
n=>n._zod.def.shape,!1)});function _(e,t){let n={type:"object",shape:e!=null?e:{},...Ct(t)};return new qE(n)}function jp(e,t){return Sk(e,t)}function cx(e,t){return vk(e,t)}var XE=Q(
"ZodMiniDiscriminatedUnion",(e,t)=>{Yk.init(e,t),hn.init(e,t)});function ux(e,t,n){return new XE({type:"union",options:t,discriminator:e,...Ct(n)})}var ax=Q("ZodMiniRecord",(e,t)=>{Jk.init(e,t),
hn.init(e,t)});function Ii(e,t,n){return!t||!t._zod?new ax({type:"record",keyType:D(),valueType:e,...Ct(t)}):new ax({type:"record",keyType:e,valueType:t,...Ct(n)})}var YE=Q("ZodMiniEnum",(e,t)=>{
Qk.init(e,t),hn.init(e,t),e.options=[...e._zod.values]});function tn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new YE({type:"enum",entries:n,...Ct(t)})}var JE=Q(
"ZodMiniLiteral",(e,t)=>{ex.init(e,t),hn.init(e,t)});function Di(e,t){return new JE({type:"literal",values:Array.isArray(e)?e:[e],...Ct(t)})}var QE=Q("ZodMiniOptional",(e,t)=>{tx.init(e,t),hn.init(e,
t)});function we(e){return new QE({type:"optional",innerType:e})}var e1=Q("ZodMiniDefault",(e,t)=>{nx.init(e,t),hn.init(e,t)});function xu(e,t){return new e1({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():Pp(t)}})}en({jitless:!0});var Fi=(e,t)=>ta(e,t),dx=(e,t)=>Ni(e,t).success;function Je(e,t){if(t)try{let n=Ni(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var zi={is:"nobody"},_e=e=>"email"in e?e.email:"",lx=e=>e.is==="link"?`liên kết ${e.unit}`:_e(e);var r1=e=>e;function vu(e){let t=new Set,n=new Map;for(let r of e.map(
E))t.add(r),n.has(Z(r))||n.set(Z(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(Z(r)))!=null?o:r}}var o1=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Su(e,t,n=r1){return t===""?"":
e.choices?qf(e,t):e.format==="time"?o1(t)?t:"":e.code==="own"?E(t):e.code==="other"?n(E(t)):t}var px="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Zp(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=px.charAt(s>>18-6*a&63)}return t}function mx(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?px.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function hx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Gp={unit:"lk1u",preview:"lk1p",
test:"lk1t"},fx=".",Ru=D().check(Oe(800)),Ui=e=>Or(`address ${e}`),i1=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function s1(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var ra=class{constructor(t){this.keyed=new ki(t)}write(t){
let n=i1(t);return[Gp[t.kind],...n.map(r=>Zp(Is(r))),this.sealOf(t.kind,n)].join(fx)}read(t){let[n,...r]=t.split(fx),o=Object.keys(Gp).find(a=>Gp[a]===n),i=r.slice(0,-1).map(a=>{var c;return hx((c=mx(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=s1(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Zp(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var a1=8,Ki=class{constructor(t){this.name=ep(`name of ${t}`).slice(0,a1),
this.keyed=new ki(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},gx=e=>ep(e.join(`\n`));var Bi=(e,t)=>e!==""&&it(e)===it(t),En=(e,t)=>t.some(n=>Bi(n,e));function yx(e,t){return t?{
staff:e.filter(n=>En(n,t)),kept:t.filter(n=>En(n,e))}:{staff:[...e],kept:void 0}}var bx=(e,t)=>e.filter(n=>!En(n,t));var c1=()=>Date.now().toString(36).slice(-6).toUpperCase();function Ao(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function _o(e){if(e instanceof ce)return e.problem;let t=c1();return Ao(t,e),{key:"workbook.unexpected",with:{ref:t}}}var wx="0.1.0, bản 6d2196f1";var kx=
e=>`draft/${e}/count`,xx=e=>`draft/${e}/kept`,vx=(e,t)=>`draft/${e}/${t}`;var u1=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Wp={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(u1(t[xx(e)]))return Wp.drop(e),"";let n="";for(let i=0;i< Number((r=t[kx(e)])!=null?r:0);i+=1)n+=(o=t[vx(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[vx(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[kx(e)]:String(r),[xx(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var bt=e=>(e>26?bt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Sx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Nr=(e,t=e)=>`${bt(e)}2:${bt(t)}`;function ji(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Rx=/^[=+\-@\t\r\n＝＋－＠']/,fn=e=>Rx.test(e)?`'${e}`:e,d1={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Mr=e=>{var t;return d1[(t=e.format)!=null?t:"text"]};
function Ou(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):fn(t);if(n==="text")return fn(t);let r=Na(t);
return Number.isFinite(r)?new Date(r):fn(t)}var l1=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},p1=e=>l1(e)?qo(e.getTime()):"";function Tu(e,t){if(
t instanceof Date){let r=p1(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Rx.test(n.slice(1))?n.slice(1):n}
var Ox=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Hp(e,t,n){let r=Ox(t);return Ox(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Cu(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var m1=3,Tx=
"Cần sửa: ",Lu=(e,t)=>e&&e.indexOf(Tx)!==0?e:t?Tx+t:"",h1=e=>e.length<40&&/\d/.test(e),Qe=e=>ee[e].columns;function Vp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
Qe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>Rt(u)===Rt(s.heading)):a;if(c<0)throw new ce({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&
u===s.heading))throw new ce({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function f1(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function g1(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var y1=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return vu(n<0?[]:t.map(r=>r[
n]))},b1={accounts:"rowId",units:"code"},oa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=b1[t];let[o=[],...i]=f1(n),s=g1(i);this.headings=o,this.lines=s,this.positions=Vp(t,ee[t].title,o);let a=Object.entries(Qe(t)).map(([d,l])=>({
key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>Tu(l,d[p]))),u=r!=null?r:y1(a,c);this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=Su(a,n[c],r))===n[c])return;let d=this.untidy.get(s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Qe(this.tab)[o.get(s)];return Hp(t,[...o.keys()],(s,a)=>Ou(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Mr(i(a+l))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ze(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ze(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[Ze(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Hp(t.map(c=>c.index),[1],()=>0).length>m1,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ze(u)):t.map(c=>Ze(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ze(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ze(0)][a],o=t.map(({index:s})=>Ze(s)),i=o.flatMap(s=>n.filter(a=>h1(r(s,a))&&Mr(Qe(this.tab)[a])==="@").map(a=>`${bt(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ze(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Jr(Qe(this.tab));for(;;){let r=
Ze(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=Cu(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({
...n})}}putNotes(t){let n=t.map(h=>Ze(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(
h=>[Ze(h.index),h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((v,$)=>{var w,R;let b=(R=u.get(i+y))==null?void 0:R[(w=d.get(
a+$))!=null?w:""];return b===void 0?v:Lu(v,b)}));JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Ir=({tab:e,positions:t})=>Object.entries(Qe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function w1(e,t,n=()=>!1){let r=Cx(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",
at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(d),Lx(r,d)}),o}function Cx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Lx=(e,{do:t,
at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function k1(e,t,n,r,o){let i=Cx(n),s=r,a=w1($u(e),n,x1(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=$x(t,s,d+1)+(u==="insert"?1:0),
u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,d+1).setNumberFormat("@").setValue(l),Lx(i,c),p?{key:"setup.headingBack",with:{tab:ee[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:
ee[e].title,column:l}}});return{now:i,columns:s,did:a}}var x1=(e,t)=>n=>Object.values(Qe(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),$u=e=>Object.values(Qe(e)).map(({heading:
t})=>t);function $x(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Px(e,{sheet:t,made:n},r){var d;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((d=t.getRange(1,1,1,
i).getValues()[0])!=null?d:[]).map(String),a=(l,p,m)=>({tab:e,sheet:t,isNew:p,rows:o,columns:m,positions:Vp(e,ee[e].title,l)});if(s.some(l=>l!=="")){let l=k1(e,t,s,i,r);return{open:a(l.now,!1,
l.columns),did:l.did}}let c=$x(t,i,$u(e).length),u=a($u(e),n||t.getLastRow()===0,c);return u.isNew||qp(u),{open:u,did:[]}}function qp({tab:e,sheet:t}){let n=$u(e);t.getRange(1,1,1,
n.length).setNumberFormat("@").setValues([n])}function Ax(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=d=>[Sx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[
s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function ia(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=Ax(e,t);return`${n} ${o} ${r} ${i}`}var Zi=(e,
t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Ax(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Gi=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,
n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Xp=e=>e.toLowerCase();var Yp="Sổ Tài Khoản: ",Qp=e=>e.getEmail().toLowerCase();function Pu(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Qp(
s)})),o=s=>En(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!En(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:
Session.getEffectiveUser()}}function v1({tab:e,positions:t}){let n=o=>ji(Ir({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};
return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Nr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(bt).join("–")}, duyệt`,
range:Nr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ee[e].title}`,range:"",open:[]}]}var _x=e=>e.getA1Notation(),Ex=e=>e.getEditors().map(Qp),S1=(e,t,n)=>ia(e.range,n)===ia(t.range,n)&&Zi(e.open,
n)===Zi(t.open,n),Jp=({editors:e},t)=>t.filter(n=>!e.includes(n));function R1(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Jp(e,t).length===0&&i.every(s=>[r,o,...t,
...n].includes(s))&&e.editors.length-i.length<=Jp(e,n).length}var Wi=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Qp(t.me)}ensure(t){let n=v1(t),r=t.made?[]:this.ours(t,n),o=(a,
c)=>a.name===c.name&&S1(a,c,t)&&!a.warns&&R1(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(
a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Jp(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:ee[t.tab].title}}]:[
]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({
protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Yp)!==0)return[];let l=d!=null?d:_x(c.getRange()),p=
l!==""&&r.some(m=>ia(m.range,n)===ia(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Yp.length),open:l?[]:c.getUnprotectedRanges().map(_x),warns:c.isWarningOnly(),
editors:Ex(c)}]})}stopsNobody(t){let n=Ex(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=
this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Yp+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(
Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:m})=>m).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:m,email:h}of a)h||this.takeOff(d,m);
this.letUnseenIn(d,s),(p=this.domain)!=null||(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Dr='*LEN("STK")',Nx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Mx(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${bt(i)}$1="${Qe(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Dr}`}}var tm=e=>t=>`$${bt(e.get(t))}2`,Ix=e=>(t,n)=>`(${tm(e)(t)}="${n}")`;function O1(e){let[t,n]=[tm(e),
Ix(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",L.missing)}${Dr}`},Mx("units",e,"fix",[{key:"status",holds:n("status",L.fix)},
{key:"timeliness",holds:n("timeliness",re.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[
o])}${Dr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",re.overdue)}+${n("timeliness",re.late)})${Dr}`}]}function T1(e){let[t,n]=[tm(e),Ix(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ye.stopped)}${Dr}`},{colour:"none",columns:[...r("review"),...r("comment"),...r("fixFields")],formula:`=(${t(
"changed")}<>"")${Dr}`},Mx("accounts",e,"fix",[...eo.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n(
"review",ve.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",ve.passed)}${Dr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Dr}`}]}var em={units:
O1,accounts:T1},C1=e=>{var t,n;return Gi(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},L1=e=>e.getRanges().map(t=>t.getA1Notation()),Dx=e=>e.columns.map(([
t,n])=>Nr(t,n));function $1({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Dx(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Nx[
i.colour][0]).setFontColor(Nx[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function sa(e){var i;let t=(i=em[e.tab])==null?void 0:i.call(em,
e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:C1(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&
t.every((s,a)=>r[a].formula===Gi(s.formula)&&Zi(L1(r[a].rule),e)===Zi(Dx(s),e))?[]:($1(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ee[e.tab].title}}])}var P1=
"#e8f0fe",A1="#f1f3f4",Fx=e=>e.writer==="us"?A1:P1,Au=({tab:e})=>({tab:ee[e].title});function zx({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Mr(r)))){let r=t.filter(({column:o})=>Mr(
o)===n).map(({at:o})=>o);e.getRangeList(ji(r).map(([o,i])=>Nr(o,i))).setNumberFormat(n)}}function _1(e){let t=Ir(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({
at:o,column:i})=>n.some(s=>Xp(s[o-1])!==Xp(Mr(i))));return zx(e,r),r.length?[{key:"setup.formats",with:Au(e)}]:[]}var Ux=e=>Ir(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,
range:e.sheet.getRange(Nr(t))}]:[]),Kx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),E1=(e,t,n)=>JSON.stringify(
e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Bx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function N1(e){var r;let t=!1,n=[];
for(let{column:o,choices:i,range:s}of Ux(e)){let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&E1(c,i,o.help)?c:Kx(i,o.help);Bx(()=>s.setDataValidation(u))?t=a.some(d=>!d[0])||t:n.push(
o.heading)}return[...t?[{key:"setup.choices",with:Au(e)}]:[],...n.length?[{key:"setup.table",with:{...Au(e),columns:n.join("”, “")}}]:[]]}function M1(e){let t=Ir(e),n=e.sheet.getRange(1,1,1,t[
t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>{var l,p;return(p=(l=r.get(d+1))==null?void 0:l.help)!=null?p:u}),a=i.map((u,
d)=>r.has(d+1)?Fx(r.get(d+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}
var jx=({sheet:e},t)=>{for(let[n,r]of ji(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function I1(e){let t=Ir(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return jx(e,t),
t.length>0}function D1({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of ji(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Zx(
e){let{tab:t,sheet:n,rows:r}=e,o=Ir(e);n.setTabColor(ee[t].color),n.setFrozenRows(1),ee[t].frozenColumns&&n.setFrozenColumns(ee[t].frozenColumns),D1(e,o),jx(e,o.filter(({column:s})=>s.hidden)),
n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),zx(e,o.filter(({column:s})=>Mr(s)!=="@"));let i=Ux(e);i.length&&Bx(()=>{for(let{column:s,choices:a,range:c}
of i)c.setDataValidation(Kx(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Fx(s))]).setFontWeight("bold").setVerticalAlignment(
"middle")}var nm=e=>[..._1(e),...N1(e)];function Gx(e){let t=[M1(e),I1(e)].some(Boolean);return[...nm(e),...t?[{key:"setup.looks",with:Au(e)}]:[]]}var _u=["accounts","units"],F1=100,Wx=400;
function z1({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ze(t.length)-1;return n-r>=F1?n:(e.insertRowsAfter(n,Wx),n+Wx)}function Hx(e,t,n){let r,o=t;for(let i of _u){let s=e(i),a=z1(s);if(a===t[
i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};nm(d),sa(d),r!=null||(r=new Wi(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}
var aa=4,Hi=10,ca={timeliness:{title:"Theo thời hạn",words:[re.onTime,re.grace,re.late,re.open,re.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[re.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},Nu="Phải báo cáo",Yx="Tỷ lệ",U1=
"Trực thuộc tỉnh",K1=300,Jx=e=>e!==""&&e.length<=K1,Qx=e=>[...new Set(e.filter(Jx))].map(t=>({text:t,label:t})).sort((t,n)=>Wt(t.label,n.label)),B1="Chưa ghi loại đơn vị",j1=e=>[...Qx(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:B1}]:[]];function ev(e){var u;let t=e.filter(({code:d})=>d),n=tt(t),r=t.filter(d=>qe(d)),o=new Map,i=[];for(let d of r){let l=n.superior(d);l?
o.set(l,((u=o.get(l))!=null?u:new Set).add(d.parent)):n.named(d.parent)||i.push(d.parent)}let s=r.filter(d=>d.parent&&!n.superior(d)),a=[],c=(d,l)=>{let p=o.get(d);a.push({label:d.name||d.code,depth:
l,texts:[...p].filter(Jx).sort(),except:s.filter(({parent:m})=>p.has(m)).map(({code:m})=>m)});for(let m of Vx(n.below(d)))o.has(m)&&c(m,l+1)};for(let d of Vx([...o.keys()]))n.superior(d)||c(d,0);
return{kinds:j1(t),superiors:a,names:Qx(i)}}var Vx=e=>e.slice().sort((t,n)=>Wt(t.name,n.name)),da=e=>kr(JSON.stringify(ev(e))),wt=e=>[...e,...Array(Hi-e.length).fill("")],ua=(e,
t)=>`=SUM(${e})/(${t}+(${t}=0))`,rm=({tab:e,positions:t})=>n=>{let r=bt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function tv(e,[t,n],r,o){let i=e+1+r.length;return[wt([t,n,Yx]),
...r.map(([s,a],c)=>wt([s,a,ua(`B${e+1+c}`,`B$${i}`)])),wt([...o,ua(`B${i}`,`B$${i}`)]),wt([])]}function Z1(e,t){let n=rm(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:o,...i}=F,s=
a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return tv(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",
`=SUMPRODUCT(${r}${s(Object.values(F))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}var G1=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,
n)=>t.openedAt< n.openedAt?-1:1).slice(-W1).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),W1=12,qx=["onTime","reported","missing","accounts"],Eu=["same","changed","added","stopped","silent"],nv=
"Các đợt, theo câu trả lời";function H1(e,t,n){if(n.length===0)return[];let r=rm(t),o=a=>ys[a].heading,i=({id:a},c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;return[wt([
"Các đợt, theo đơn vị",Nu,"Tỷ lệ đúng hạn",...qx.map(o)]),...n.map((a,c)=>wt([fn(a.name),`=${i(a,"required")}`,ua(`D${e+1+c}`,`B${e+1+c}`),...qx.map(u=>`=${i(a,u)}`)])),wt([]),wt([nv,"Số dòng","Cộng",
...Eu.map(o)]),...n.map((a,c)=>{let u=s+1+c;return wt([fn(a.name),`=${Eu.map(d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Eu.map(d=>ua(i(a,d),`B${u}`))])}),wt([])]}function V1(e,t,{kinds:n,superiors:
r,names:o},i){let s=rm(e),a=pg(s),c=(b,w="")=>`=SUMPRODUCT(${a}${b}${w})`,u=(b,w="")=>{let{words:R}=ca[b];return[...R.map(C=>c(`*(${s(b)}="${C}")`,w)),c(R.map(C=>`*(${s(b)}<>"${C}")`).join(""),w)]},d=
(b,w)=>{let R=[...new Set([w,fn(w)])].map(C=>`(${s(b)}="${C.replace(/"/g,'""')}")`);return R.length>1?`(${R.join("+")})`:R[0]},l=(b,w)=>{let{title:R,words:C,unknown:f}=ca[w],g=u(w);return tv(b,[R,
"Số đơn vị"],[...C,f].map((k,O)=>[k,g[O]]),[Nu,c("")])},p=(b,w)=>[c("",w),...u(b,w)],m=b=>b===0?"B":bt(b+3),h=(b,w,R,C)=>{let{words:f,unknown:g,share:k,shared:O}=ca[R],T=bt(4+f.indexOf(O[0])),N=bt(
4+f.indexOf(O.at(-1))),ge=(ie,Ee,[G,...Te])=>wt([Ee,G,ua(`${T}${ie}:${N}${ie}`,`B${ie}`),...Te]);return[wt([`${w}, ${ca[R].title.toLowerCase()}`,Nu,k,...f,g]),...C.map(([ie,Ee],G)=>ge(b+1+G,ie,Ee)),
ge(b+1+C.length,"Cộng",p(R,"")),wt([])]},y=(b,w)=>h(b,"Theo loại đơn vị",w,n.map(({label:R,text:C})=>[fn(R),p(w,`*${d("kind",C)}`)])),v=(b,w)=>{let R=k=>b+1+k,C=R(r.length+1+o.length),f=r.flatMap(({
depth:k},O)=>k===0?[R(O)]:[]),g=k=>{let O=[];for(let T=k+1;T< r.length&&r[T].depth>r[k].depth;T+=1)r[T].depth===r[k].depth+1&&O.push(R(T));return O};return h(b,"Theo cấp trên",w,[...r.map(({label:k,
depth:O,texts:T,except:N},ge)=>{let ie=T.length?`(${T.map(G=>d("parent",G)).join("+")})`:"0",Ee=N.map(G=>`*(${s("code")}<>"${G.replace(/"/g,'""')}")`).join("");return[fn(`${"— ".repeat(O)}${k}`),p(w,
`*${ie}${Ee}`).map((G,Te)=>[G,...g(ge).map(A=>`${m(Te)}${A}`)].join("+"))]}),[U1,p(w,"").map((k,O)=>[`=SUM(${m(O)}${C})`,...f.map(T=>`${m(O)}${T}`)].join("-"))],...o.map(({label:k,text:O})=>[fn(
`— ${k}`),p(w,`*${d("parent",O)}`)])])},$=[wt(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),wt(["Tính đến ngày","=TODAY()"]),wt([])];for(let b of[w=>l(w,"timeliness"),w=>l(w,"status"),w=>Z1(w,t),w=>y(w,
"status"),w=>y(w,"timeliness"),w=>v(w,"status"),w=>v(w,"timeliness"),w=>i?H1(w,i.tab,i.closed):[]])$.push(...b($.length+1));return $}var q1="Tình hình báo cáo",X1="A6:B13",Y1=(e,t,n)=>{let r=
e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};function J1(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===X1));for(let r of n)e.removeChart(r);
return t.length>n.length}catch{return!0}}function Xx(e,t){if(J1(e))return[];let{title:n,words:r}=ca.status;return e.insertChart(e.newChart().asBarChart().setTitle(q1).addRange(e.getRange(Y1(t,n,
r.length))).setPosition(aa,5,0,0).build()),[{key:"setup.chart"}]}function Q1(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Gi(n[i][a])===Gi(s):
!n[i][a]&&fn(String(r[i][a]))===s))}var eN=e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===Yx||t[1]===Nu||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${bt(Hi)}${n+1}`]:[]:[]});
function Mu(e,t,n,r){let o=G1(r.rows),i=V1(t,n,ev(t.rows),{tab:r,closed:o}),[s,a]=[e.getLastRow(),e.getMaxRows()],c=Math.max(i.length,s);a< c&&e.insertRowsAfter(a,c-a);let u=e.getRange(1,1,c,Hi),d=
Array.from({length:c},(m,h)=>{var y;return(y=i[h])!=null?y:Array(Hi).fill("")});if(s>0){if(Q1(u,d))return Xx(e,i);u.clearContent().setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(aa,3,c-aa+1,1).setNumberFormat("0.0%");let l=i.findIndex(m=>m[0]===nv)+2;o.length&&e.getRange(l,4,o.length,Eu.length).setNumberFormat("0.0%"),
e.getRangeList(eN(i)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(aa,2,c-aa+1,Hi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Hi-1,115),u.setValues(d);
let p=[{key:"setup.summary"},...Xx(e,i)];return SpreadsheetApp.flush(),p}function Vi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{
Utilities.sleep(500)}}var ir={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var ov="runner",iv="lease",sv="lastRun",om="sending",av=
"refused",cv="confirmed",uv="toldHold",Du="ledger",tN=6e3,Iu,Fu=()=>Iu!=null?Iu:Iu=PropertiesService.getScriptProperties(),Eo=(e,t)=>{Fu().setProperty(e,JSON.stringify(t))},nN=_({runner:D(),hour:_n(),
since:D()}),rN=_({until:D(),by:D()}),oN=_({lastRun:D(),did:D(),trouble:D(),dry:xu(D(),ir.dry)}),iN=_({key:D(),gone:Lt(D()),doubt:Lt(D()),at:D()}),sN=_(Object.fromEntries(zd.map(e=>[e,D()]))),aN=
Object.keys(vi),cN=Ii(D(),_({email:D(),day:D(),why:we(tn(aN))})),dv=e=>{var t,n,r;return{...ir,...Je(nN,e[ov]),...Je(oN,e[sv]),lease:(t=Je(rN,e[iv]))!=null?t:ir.lease,inFlight:Je(iN,e[om]),refused:(n=
Je(cN,e[av]))!=null?n:{},confirmed:Je(sN,e[cv]),toldHold:(r=Je(D(),e[uv]))!=null?r:ir.toldHold,ledger:Sv(e)}},lv=({runner:e,hour:t,since:n})=>Eo(ov,{runner:e,hour:t,since:n}),pv=({until:e,by:t})=>Eo(
iv,{until:e,by:t}),mv=({lastRun:e,did:t,trouble:n,dry:r})=>Eo(sv,{lastRun:e,did:t,trouble:n,dry:r}),hv=e=>Eo(cv,e),fv=e=>Eo(uv,e),gv=e=>Eo(om,e),yv=()=>{Fu().deleteProperty(om)};function bv(e){let t=
Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Eo(av,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=tN))))}var wv="firstLetter",kv=()=>Number(
PropertiesService.getUserProperties().getProperty(wv))||0,xv=e=>{PropertiesService.getUserProperties().setProperty(wv,String(e))},uN=7800;function dN(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){
let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>uN&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function vv(e){let t=dN(Mw(e)),n=Date.now().toString(36);Fu(
).setProperties(Object.fromEntries(t.map((r,o)=>[`${Du}${o}`,`${n} ${t.length} ${r}`])))}function Sv(e){let t=rv(e[`${Du}0`]);if(!t)return e[`${Du}0`]===void 0?void 0:"unreadable";let n=Array.from({
length:t.count},(o,i)=>rv(e[`${Du}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Dw(n.map(o=>o.text).join(""))||"unreadable"}function rv(e){var o;let[,t,n,r]=(o=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Rv=()=>Sv(Fu().getProperties());var No={"values.text":
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
,qi={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
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
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var lN=e=>{try{return e(),!1}catch{return!0}},Xi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>lN((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var zu="google/answer/",Ov="google/differs",sm="google/scratch",Uu=(
)=>PropertiesService.getScriptProperties(),pN=Lt(tn(Object.keys(No))),mN=_({name:D(),id:we(_n())});function Tv(e){var r;let t={};for(let o of Object.keys(Xi))zu+o in e&&(t[o]=e[zu+o]==="true");let n=
Je(mN,e[sm]);return{answers:t,differs:(r=Je(pN,e[Ov]))!=null?r:[],...n&&{scratch:n}}}function Cv(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Uu().setProperty(zu+t,String(n)))}function Lv(e,t){Uu(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[zu+n,String(r)])),[Ov]:JSON.stringify(t)})}function Ku(e){e?Uu().setProperty(sm,JSON.stringify(e)):Uu().deleteProperty(sm)}
var $v="workbook",Pv="marks",Av="links",_v="proof",am="witness",cm="settings",um="round",dm="groups",Ev="lines",Nv="staff",hN=8500,fN=we(_n()),gN=_({version:_n(),spreadsheetId:D(),tabs:_(
Object.fromEntries(Object.keys(ee).map(e=>[e,fN]))),owner:D()}),yN=_({secret:D().check(Mi(/^[0-9a-f]{64}$/)),isNew:we(Di(!0))}),bN=_({secret:D().check(Mi(/^[0-9a-f]{64}$/)),renewed:we(D())}),wN=_({
address:D(),runsAs:D(),layout:_n(),version:D(),at:D()}),lm=Ii(D(),D()),kN=_({accounts:we(_n()),units:we(_n())}),xN=_(Object.fromEntries(Bd.map(e=>[e,D()]))),vN=Lt(D());function Nn(){let e=
PropertiesService.getScriptProperties().getProperties(),t=Je(gN,e[$v]);if(!t)return;let n=Je(bN,e[Av]);return{...t,staff:Je(vN,e[Nv]),round:Je(xN,e[um]),groups:e[dm],lines:Je(kN,e[Ev]),post:dv(e),
google:Tv(e),settings:Je(lm,e[cm]),markSecret:Mv(e),linkSecret:n==null?void 0:n.secret,...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Je(wN,e[_v]),...e[am]?{witness:e[am]}:{}}}var Mv=e=>Je(
yN,e[Pv]),Iv=()=>Mv(PropertiesService.getScriptProperties().getProperties());function pm(e){PropertiesService.getScriptProperties().setProperty(Pv,JSON.stringify(e))}function mm(e,t){
PropertiesService.getScriptProperties().setProperty(Av,JSON.stringify({secret:e,renewed:t}))}function Dv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties(
).setProperty(_v,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function Fv(e){PropertiesService.getScriptProperties().setProperty(am,e)}function hm({version:e,spreadsheetId:t,tabs:n,
owner:r}){PropertiesService.getScriptProperties().setProperty($v,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function zv(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=hN?n.setProperty(cm,t):n.deleteProperty(cm)}function Uv(e,t){let n=PropertiesService.getScriptProperties();e?
n.setProperties({[um]:JSON.stringify(e),...t?{[dm]:""}:{}}):n.deleteProperty(um)}function Bu(e){PropertiesService.getScriptProperties().setProperty(dm,e)}function ju(e){
PropertiesService.getScriptProperties().setProperty(Ev,JSON.stringify(e))}function Zu(e){PropertiesService.getScriptProperties().setProperty(Nv,JSON.stringify(e))}var SN=2,fm=()=>gx(Array.from({
length:SN},()=>Utilities.getUuid()));function Kv(e){let t=e!=null?e:Iv();t||(t={secret:fm(),isNew:!0},pm(t));let{secret:n,isNew:r}=t;return{key:new Ki(n),isNew:r===!0,allMarked:()=>pm({secret:n})}}
function Bv(e){return e!=null&&e.linkSecret?!1:(mm(fm()),!0)}var jv=e=>{let t=fm();return mm(t,e),t};var RN=500;function Zv(e,t,n,r){var u;let o=e.getLastRow(),i=ON(o>0?(u=e.getSheetValues(1,1,1,-1)[
0])!=null?u:[]:[]),s=t.map(d=>{var l,p,m,h;return{at:n,who:(l=d.by)!=null?l:r,what:S(d.what),unit:(p=d.unit)!=null?p:"",rowId:(m=d.rowId)!=null?m:"",columns:((h=d.columns)!=null?h:[]).join(", ")}}),a=
Math.max(o,1)+1,c=d=>{Cu(e,a+s.length-1,RN,()=>e.getRange(a,1,s.length,d.length)).setValues(s.map(l=>d.map(p=>p?Ou(bs[p],l[p]):"")))};try{c(i)}catch(d){let l=e.getMaxColumns();if(l>=i.length)throw d;
c(i.slice(0,l))}}function ON(e){let t=Object.keys(bs),n=e.map(r=>t.find(o=>bs[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Gu=class{constructor(t,n,r,o){this.book=t;
this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),
this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},TN=e=>{var t;return(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=
JSON.stringify(e))!=null?t:"undefined").slice(0,80)},M=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:TN(e)};var Wv=[["Trang","Nhóm"]],gm=e=>e.once("dropdown",()=>{let t=
SpreadsheetApp.newDataValidation().requireValueInList(Wv[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),Gv=e=>e.once(
"colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();
return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Mo=(e,t,n,r)=>M(n(t(e.cell())),r),Hv={"looks.note":e=>Mo(e,t=>t.setNote("Cần sửa: thử"),
t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Mo(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>M(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":
e=>Mo(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>M(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),
"looks.bold":e=>Mo(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Mo(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Mo(e,t=>t.setVerticalAlignment("top"),
t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Mo(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>M(e.sheet.setColumnWidth(6,140).getColumnWidth(
6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),M(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),M(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(
e.sheet.hideColumns(7),M([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return M((t=gm(e))==null?void 0:t.getCriteriaValues()[0],Wv[0])},"looks.choicesStrict":e=>{
var t;return M((t=gm(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return M((t=gm(e))==null?void 0:t.getHelpText(),"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,
formula:n}=Gv(e);return M((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=Gv(e);return M(t==null?void 0:
t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),M(e.sheet.getCharts().length,
1))};var Vv="Sổ Tài Khoản: thử";function CN(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Vv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(
o=>o.getDescription()===Vv+n)[0],where:n}}var qv={"rights.range":e=>{let{found:t,where:n}=CN(e),r=M(t==null?void 0:t.getRange().getA1Notation(),n);return t==null||t.remove(),r},"rights.own":e=>{let t=
e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=M([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=M(t.isWarningOnly(
),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),M(e.sheet.getProtections(t).length,n)},
"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=M(r==null?void 0:r.getUnprotectedRanges().map(
i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=M(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;
return M((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=e.book.getSheets();return M(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=
e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),M(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),M(
e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Xv={daily:"sendDailyLetters"},LN="Asia/Ho_Chi_Minh",ym=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Xv[e]),Yv=e=>ym(
e).length>0,Wu=(e,t)=>ym(e).some(n=>n.getUniqueId()===t);function Jv(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=ym(t);n!=="none"&&ScriptApp.newTrigger(Xv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(
LN).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var at="google/probe",$N=()=>Array(4001).join("é");function la(e,t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(
t))e.deleteProperty(r)}}function Qv(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Io=()=>PropertiesService.getScriptProperties(),e0={"stores.kept":()=>la(Io(),{[at]:"một"},(
)=>M(Io().getProperties()[at],"một")),"stores.over":()=>{let e=Io();return la(e,{[at]:"một"},()=>(e.setProperty(at,"hai"),M(e.getProperties()[at],"hai")))},"stores.beside":()=>{let e=Io();return la(e,
{[`${at}/1`]:"một"},()=>{e.setProperties({[at]:"hai"});let t=e.getProperties();return e.deleteProperty(at),M([t[`${at}/1`],t[at]],["một","hai"])})},"stores.gone":()=>{let e=Io();return e.setProperty(
at,"một"),e.deleteProperty(at),M(at in e.getProperties(),!1)},"stores.long":()=>{let e=Io();return la(e,{[at]:$N()},()=>{var t;return M((t=e.getProperties()[at])==null?void 0:t.length,4e3)})},
"stores.own":()=>{let e=PropertiesService.getUserProperties();return la(e,{[at]:"riêng"},()=>M([e.getProperties()[at],at in Io().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=
LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=M(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>{var n;return M((n=SpreadsheetApp.openById(e.getId()).getSheetById(
t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>M(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>M(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>M(
Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return M(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>Qv(()=>M(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Qv(()=>M(typeof Wu("daily",""),"boolean"))};var PN=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function t0(e){let t=PN();Ku({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Ku({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Gu(e,n,r,t)}var AN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Hu(e,t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(
t.name);n&&AN(n,t)&&e.deleteSheet(n),Ku(void 0)}function bm(e){var n;let t=(n=LockService.getDocumentLock())!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}
}var n0=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),km={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join(
"dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Vu=Object.keys(km);function Do(e,t){let n=e.once("texts",()=>e.block(Vu.length,1).setNumberFormats(Vu.map(()=>["@"])).setValues(Vu.map(r=>[
km[r]])).getValues());return M(n[Vu.indexOf(t)][0],km[t])}var wm=()=>new Date(Date.UTC(2018,9,2,5)),r0={"values.text":e=>Do(e,"name"),"values.letters":e=>Do(e,"letters"),"values.lines":e=>Do(e,
"lines"),"values.long":e=>Do(e,"long"),"values.phone":e=>Do(e,"phone"),"values.date":e=>Do(e,"date"),"values.code":e=>Do(e,"code"),"values.number":e=>M(n0(e,"0",12),12),"values.empty":e=>{let t=
e.cell();return M([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return M(e.block(2,3).setValues(t).getValues(),t)},
"values.typed":e=>M(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return M(t.map(
n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),M(t.getNumberFormats()[0].map(
r=>r==="@"),[!0,!1,!0])},"values.day":e=>M(Number(n0(e,"dd/MM/yyyy",wm())),Number(wm())),"values.dayShown":e=>M(e.cell().setNumberFormat("dd/MM/yyyy").setValue(wm()).getDisplayValue(),"02/10/2018"),
"values.formula":e=>{let t=e.cell().setValue("=1+1");return M([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return M(
e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return M([n[
t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),M(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>M(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,
"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),M([
t.getValue(),t.getNumberFormat()],["","@"])}};var o0={...r0,...Hv,...e0,...qv},_N=Object.keys(o0),i0=Object.keys(Xi);function EN(e,t){try{return o0[e](t)}catch{return{saw:"refused"}}}function NN(e,t){
let n={...t};for(let r of i0){let o=Xi[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function s0(e,t){return bm(()=>{t.scratch&&Hu(e,t.scratch);let n=t0(e),r=_N.map(
s=>({id:s,seen:EN(s,n)})),o=NN(n,t.answers);Hu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:
a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:i0.map(s=>({key:s,how:Xi[s].how,answer:o[s]}))};return Lv(o,i.differs.map(({id:s})=>s)),i})}function a0(e,{scratch:t}){
t&&bm(()=>Hu(e(),t))}function c0(e,t,n=r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==pc.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join(
"/"))}function u0(e,t,n){let{rows:r}=e.table("accounts"),o=r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:
c,cells:u})=>[Ai(r[c]),Ai({...r[c],...u})])),s=new Set([...r.map(Ai),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=c0(c.key,i,a);
return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",o),o.length}var d0=(e,t)=>u0(e,n=>py(n.approved,n,t),n=>kr(t.of("returned",n)));function l0(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||xi(n.consent))return[];let o=tw(n.consent);return[{index:r,cells:{consent:o,consentMark:Ds({...n,consent:o},t)}}]}))}function MN(
e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Xn(n,t)==="unknown"?[{index:r,cells:{consentMark:Ds(n,t)}}]:[]))}function p0(e,t){return MN(e,t),u0(e,n=>bc(n,t)?Zn(n,t):void 0)}
var m0=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&d0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Cw(t),e.accounts&&l0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],pa=m0.length;function h0(e,t,n){if(Object.keys(t.sheets).length===0){
e< pa&&n(pa);return}for(let r of m0)r.number<=e||(r.run(t),n(r.number))}function f0(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function IN(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var xm=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=IN(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function g0(e,t,n){let r=new xm(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var jt=e=>e,DN=({
ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,b0=e=>e.typedRows.size>0||DN(e)||[...e.ownKeys].some(t=>Qe(e.tab)[t].writer!=="us"),vm=e=>e.typedRows.size>0||e.ownKeys.size>0;function w0(e,t){let{key:
n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>jt(i)[n]);return!f0(r(e),r(t))}var Sm=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function y0(e,t,n,r){var i,s;let o=Qe(e.tab)[
n];return Su(o,Tu(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function FN(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=
jt(i)[a];return n.get(c)!==a&&u!==""&&y0(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":jt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&y0(t,l,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function Rm(e,t){let n=FN(e,t),r=Object.keys(Qe(e.tab)).filter(s=>n.some(({index:a,now:c})=>jt(c)[s]!==(t.rows[a]?jt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var d,l,p;let c=String((d=t.headings[a-1])!=null?d:"").trim(),u=c===""?-1:e.headings.findIndex(m=>String(m).trim()===c);return u<0?"":(p=(l=e.lines[s])==null?void 0:l[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,jt(a)[c]]))}))),!0}function zN(e){let n=Object.entries(Qe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>jt(s)[c]).join(`\n`).trim();return{idOf:s=>jt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function k0(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(jt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(jt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=g0(n,t.rows,zN(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?jt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&jt(t.rows[u])[d]!==jt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var UN=3,kt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=qo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:pa,version:wx};this.wasRefusedLate=!1;this.drafts=Wp;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=Nn()),
!this.memory)throw new ce({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new ce({key:"workbook.lostTab",with:{tab:ee[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:zi}isStaff(t){return t!==""&&(En(t,this.staff())||Bi(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Kn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}round(){var t;if(!this.current){let n=(t=this.remembered().round)!=null?t:jd(this.table("rounds").rows);this.current={round:n&&mr(n).round}
}return this.current.round}compileRound(){var i;let t=jd(this.table("rounds").rows),n=t&&dg(t),r=this.remembered().round;if(JSON.stringify(n)!==JSON.stringify(r)){let s=r!==void 0&&(r.id!==(n==null?
void 0:n.id)||r.state!==n.state);Uv(n,s),this.remembered().round=n}let o=n&&mr(n);return this.current={round:o==null?void 0:o.round},(i=o==null?void 0:o.problems)!=null?i:[]}staff(){var i;let t=
this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=yx(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Zu(
o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ce)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(
this.remembered().settings)&&zv(t);let{settings:n,problems:r}=Kn(t);return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Fi(lm,
Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}
rememberWitness(){this.settle(),Fv(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Ki(
t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new ra(t)}renewLinkKey(){let t=jv(this.now);Object.assign(
this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new ra(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors(
).map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Dv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail(
).toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered(
).version!==pa)throw new ce({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?vu(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new oa(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(
t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Hx(o=>this.table(o),t,()=>Pu(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(ju(n),this.unsettled=!0)}putNotes(t,n){
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Lu(r,t)!==r&&n.setNote(Lu(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&vm(n));return t.some(b0)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=Sm(n,r);o&&(Rm(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&w0(n,r)&&(this.tables.set(t,r),k0(n,r),
!!vm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=da(t.rows);if(n===this.remembered().groups)return;let r=
this.table("rounds"),o=this.table("accounts");Mu(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),
positions:r.positions,rows:r.rows}),Bu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([
{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(
let n of t.slice(0,UN))Ao("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ce)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,Zv(this.sheet("log"),t,this.now,lx(this.visitor())))}exclusively(t){if(!Vi(this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(
r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new oa(r.tab,this.sheet(r.tab));Sm(
r,o)&&(n=!0,Rm(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){return s0(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${Ze(n)}`}};var KN=24*36e5,Fr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=Nn())==null?void 0:t.post)!=null?n:ir}setRunner(t){
lv(t)}setLease(t){pv(t)}setLastRun(t){mv(t)}setRefused(t){bv(t)}keepJournal(t){gv(t)}closeJournal(){yv()}setConfirmed(t){hv(t)}setToldHold(t){fv(t)}ledger(){return Rv()}keepLedger(t){vv(t)}alone(t,n){
let r=Vi();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(
this.firstLetter=kv()),this.firstLetter+KN-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,
body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn(
)<=0&&(this.firstLetter=Date.now(),xv(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser(
).getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Jv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Yv(
"daily")}};function Yi(e,t,n){try{Cv(e.remembered().google,t,n)}catch{}}function zr(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&
a0(()=>e.spreadsheet(),r)}catch(r){Ao("sweep",r)}}function x0(e,t){if(!t||/\s/.test(t))return!1;let n=it(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf(
"@")).replace(/\./g,""))<0?!1:Fe(e.email).emails.some(o=>it(o)===n)}var BN=(e,t)=>t.some(n=>n.code.trim()===e&&Fe(n.email).emails.length>0),jN=(e,t)=>t.filter(n=>x0(n,e)),v0=(e,t)=>t.some(n=>x0(n,e));
function Xu(e,t){switch(e.is){case"staff":case"person":return jN(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function ZN(e,t){let n=Xt(
e)===oe.merged?tt(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Yu(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var qu=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:
"who.unknown",with:{email:_e(e),contact:t.contact}};function ma(e,t,n,r){let o=WN(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!qe(i)?{may:!1,why:ZN(i,n)}:o}function GN(e,t,n){if(
e.length===0)return;let r=tt(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&e.includes(i)?i:void 0}function WN(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(
!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>{let i=Xu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=
r.superiorsFill?GN(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?
{may:!1,why:qu(t,r)}:o();case"link":return o();case"unlisted":return Yu(t,r)?BN(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:qu(t,r)}}}var Om=30;
function S0(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=se(n.closed,Om)?
"receipt":"refused"}function Fo(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=Pi(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=
r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=S0(n,i&&{link:i.link.trim(),extendedTo:qt(i.extendedTo),isGone:!qe(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,
kind:n.kind,unit:i}}function R0(e,t){let n=Fo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:zi}function ha(){let e=Session.getActiveUser().getEmail().toLowerCase();
return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Ji=e=>t=>e===""?zi:t.isStaff(e)?{is:"staff",email:e}:v0(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:
e},O0=e=>t=>R0(t,e);function T0(e){let t=e==null?void 0:e.triggerUid,n=new Fr(()=>r.spreadsheet());if(typeof t!="string"||!Re(n,()=>Wu("daily",t)))return;let r=new kt({who:o=>Ji(Re(n,()=>n.me()))(o)}
);hk(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Yi(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),zr(r)}function Ju(e,t,n){if(
!e)return Ve.added;let r=At(e,n);if(r&&e.answer===Ve.added)return Ve.added;if(!r&&!t.stops&&no(e.usage)===ye.stopped)return Ve.added;if(t.stops)return Ve.stopped;if(t.changes)return Ve.changed;let o=
Object.values(Ve).find(i=>i===e.answer);return r&&o&&o!==Ve.stopped?o:Ve.same}function HN(e){return e?mt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}
function Qi(e,t,n){let r=HN(e);if(r||(e==null?void 0:e.state)!=="closed"||n.isStaff)return r;if(!(t&&qt(t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Mn=(
{first:e,last:t},n)=>n>=e&&n<=t;function VN(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Zn(i,n):"";return Mn(t,s)&&
a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var qN=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Mn(t,r)&&xi(n.consent)).map(({unit:n,rowId:r})=>({what:{key:
"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function XN(e,t){if(![...Qr,"usage"].some(o=>t.columns().has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{var c;if(!Mn(t,i)||!tu(
o))return[];let s=(c=yc(o.approved,o,e.markKey()))!=null?c:o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});
return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},unit:n[o].unit.trim(),rowId:n[o].rowId})))}function YN(e,t){let{rows:n}=
e.table("accounts");if(!sn.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""}
;return!r||Qi(r,o.get(c.unit.trim()),u)?!1:(s!=null||(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map((c,u)=>{if(!Mn(t,u)||sn.every(p=>c[p].trim()===""))return c;let d={
...c,updated:e.now,by:"",source:xn.hand};if(!a(c))return d;let l={stops:Se(c),changes:!0};return{...d,round:r.id,answer:Ju(c.rowId?c:void 0,l,r)}})}function JN(e,t){VN(e,t);let n=XN(e,t),r=YN(e,t),o=
r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=Xe(e,r),s=new Set;r.forEach((p,m)=>{Mn(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>Mn(t,m)||s.has(p.unit.trim()),c=Ri(r,i,a);sn.some(p=>t.columns().has(
p))?eM(e,t,r,c,i):e.putOwn("accounts",zs(e,r,i,a)),e.log([...qN(r,t),...n]),e.putOwn("accounts",Jc(r,i,a)),e.putOwn("accounts",c),e.putOwn("units",Jn(e.table("units").rows,i,()=>!0)),Us(e,"accounts",
t.columns(),p=>Mn(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=ip(c,o.map(({faults:p})=>p),i);d&&l.length===0&&l.push({index:t.first,notes:bo(i.accounts[t.first])}),QN(e,
t,l,o)}function QN(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([d,l])=>!t.columns().has(
d)&&l!==""!==cc(r[o.index].mask,d)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([d])=>t.columns().has(d));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[
1])!=null?u:""):e.putNotes("accounts",n)}function eM(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(zn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:
l,round:p,answer:m},Si(e,c,o.accounts[a.index]))}}var tM="sửa tay";function nM(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Mn(t,o)&&r.code.trim());for(
let r of n)r.first=tM;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function rM(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>Mn(t,r)&&
n.code.trim()&&n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function oM(e,t){nM(e,t),rM(e,t);let n=e.table("accounts").rows,r=Xe(e,n);e.putOwn("accounts",Jc(n,r,()=>!0)),
e.putOwn("units",Jn(e.table("units").rows,r,()=>!0)),Us(e,"units",t.columns(),o=>Mn(t,o))}function Tm(e,t){Ne(e,()=>t.tab==="accounts"?JN(e,t):oM(e,t))}function iM(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var sM=({range:e})=>typeof e.getGridId=="function";function L0(
e){if(!sM(e))return;let t=new kt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;
Yi(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=iM(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){aM(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(Qe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));Tm(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ce))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function aM(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),Tm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function $0(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(t=Ne(e,()=>{let{units:n}=ln(e,!0),r=
e.table("units").rows.map(({code:i})=>i),o=i=>n.filter(({own:s})=>s.status===i).length;return e.sortUnits(),P({missing:o(L.missing),fix:o(L.fix),before:r})}))!=null?t:x({key:"workbook.busy"})}
function P0(e,t){var n;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(n=Ne(e,()=>{let r=new Map(t.map((o,i)=>[o,i]));return e.putOwn("units",e.table("units").rows.map(({code:o},i)=>{var s;
return{index:i,cells:{order:String((s=r.get(o))!=null?s:t.length)}}})),e.sortUnits(),ln(e,!0),P({})}))!=null?n:x({key:"workbook.busy"})}var Qu="Sổ Tài Khoản",cM="Dành cho cán bộ tỉnh",Ur=[
"spreadsheets","script.container.ui","userinfo.email"],A0=[...Ur,"script.scriptapp","script.send_mail"],M0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Ur}],I0=[{
page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Ur},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Ur},{caption:
"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Ur},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Ur},{page:"letters",caption:"Thư…",
where:{width:900,height:640},who:"staff",scopes:A0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Ur},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:A0}
,{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Ur}],D0=[...M0,...I0],Cm=e=>typeof e=="object"&&"page"in e,Lm=Object.fromEntries(D0.filter(Cm).map(e=>[e.page,e])),ed=
e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,F0=e=>D0.flatMap(t=>t!=="—"&&(Cm(t)?ed(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),_0=e=>e==="—"?void 0:{
caption:e.caption,run:Cm(e)?ed(e.page):e.run},E0={forUnits:M0.map(_0),forStaff:I0.map(_0)};function N0(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function z0(){let e=
SpreadsheetApp.getUi();N0(e.createMenu(Qu),E0.forUnits).addSeparator().addSubMenu(N0(e.createMenu(cM),E0.forStaff)).addToUi()}var $m="L1",uM=/^Mã sổ: (\S+)$/;function Pm(e,t){var n;try{let r=(n=
uM.exec(String(t.getRange($m).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function td(e){let t=e.getSheetByName(ee.summary.title);return t?
Pm(e,t):"none"}var U0=e=>{var t,n;return(n=(t=e.getSheetByName(ee.summary.title))==null?void 0:t.getRange($m).canEdit())!=null?n:!0};function K0(e,t){try{t.getRange($m).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var B0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function j0(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Kn(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${B0(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var dM=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),lM="Khai báo tài khoản Facebook";function Z0(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${B0(S({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${dM(
e)}\x3c/div>${n}`).setTitle(`${lM}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function G0({since:e,lastRun:t},n){let r=o=>o!==""&&He(V(o),n)>1;return!t||t< e?r(e)?{key:
"health.never",with:{since:pe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:pe(t)}}:void 0}var pM=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function W0({post:e,campaign:{settings:t,round:n},troubles:r,
isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:et(a)}});return r.length?[...r]:Yo([!o(i),{key:
"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[(n==null?void 0:n.state)==="open"&&!n.dueBefore,s("dueBefore")],[(n==null?void 0:n.state)==="open"&&!n.lettersFrom,s(
"lettersFrom")],[pM(e),{key:"health.dry",with:{since:B(e.dry),email:i}}])}function H0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=W0(e);if(o&&
i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(S(c)))];let a=s.length?void 0:G0(t,r);return a?[a]:s}function V0({office:e,post:t,remembered:n,state:r,troubles:o}){let{
runner:i}=n;if(!r.settings.lettersOn)return[];let s=W0({post:n,campaign:Ge(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===_e(e.visitor());return a&&!t.hasTrigger()?[{key:
"health.noTrigger"},...s]:s.length||!i||n.trouble||!G0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function q0({office:e,remembered:{runner:t,hour:n},state:{
settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===_e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}
}}function mM({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function hM(
{office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=wp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:pe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{
key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:vt(V(c)),hour:String(o)}}],[er(t,e.now),{key:"health.sending"}]]}function X0(e){let{post:t,state:
n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Yo(...mM(e),...hM(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Y0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=Ge(e),s=_i(n,i.round),a=H0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=Co(i,t,Oo(
t.ledger,Pn(e),xo(e)));return c.length?fM(e,c,a,r):a}catch(c){if(!(c instanceof ce))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function fM(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[$i(Lo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function J0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!er(r,
e.now)&&!r.inFlight?du(e,t):Oo(r.ledger,Pn(e),xo(e));return n.lettersOn?r.runner?Co(Ge(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var gM="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",Am=(e,
t)=>{var n;return e.trim()?(n=t(e))!=null?n:e:""},yM=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function Q0(e,t,n){
var a,c,u,d;if(ro(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=Am((a=t==null?void 0:t.dueBefore)!=null?a:"",Xo),
o=((c=Pe(r))!=null?c:e.today).slice(0,4),i=t!==void 0&&yM(e),s={id:ni(o,[]),name:(t==null?void 0:t.name.trim())||`Năm ${o}`,document:(t==null?void 0:t.document.trim())||gM,state:De.open,dueBefore:r,
graceUntil:Am((u=t==null?void 0:t.graceUntil)!=null?u:"",Pe),lettersFrom:Am((d=t==null?void 0:t.lettersFrom)!=null?d:"",Pe),openedAt:i?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",
[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var bM=new Set(Object.values(Ja));function _m(e,t,n){let r=Object.values(ze),o=u=>n&&Object.prototype.hasOwnProperty.call(
n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({
label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===ze.staff.label?t():d,help:l}}));let c=e.rows.flatMap((u,
d)=>{var m;let l=u.label.trim(),p=bM.has(l)?S({key:"setup.formerSetting"}):(m=r.find(h=>h.label===l))==null?void 0:m.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var zo=Object.keys(ee);function wM(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Em=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ee[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName(
);return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=wM(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function eS(e,t){let n=
new Set(Object.values(t)),r=new Em(e,n),o={},i=[];for(let s of zo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var tS="Asia/Ho_Chi_Minh",Nm="vi_VN",nS=
e=>e.getSpreadsheetLocale()===Nm?[]:[{key:"workbook.locale"}];function rS(e){let t=[];return e.getSpreadsheetTimeZone()!==tS&&(e.setSpreadsheetTimeZone(tS),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Nm&&(e.setSpreadsheetLocale(Nm),t.push({key:"setup.locale"})),t}var kM=4,oS=zo.filter(e=>Object.keys(Qe(e)).length>0);function xM(e){return e.isNew?(Zx(e),sa(e),qp(e),[]):[
...Gx(e),...sa(e)]}function nd(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function vM(e,t,n,r,o){let i=new Wi(Pu(e,r,o)),s=zo.flatMap(
a=>{var c,u,d,l,p,m;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(l=(d=n.get(a))==null?void 0:d.columns)!=null?l:0,positions:(m=(p=n.get(a))==null?void 0:
p.positions)!=null?m:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function SM(e,t,n,r,o,i){var p;let s=Object.fromEntries(zo.map(m=>[m,t[m].id])),c=(m=>({version:m,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(zo.filter(m=>!t[m].made).map(m=>[m,t[m].sheet]));h0(c.version,{sheets:l,office:o,markKey:i},m=>{hm({...c,version:m}),d=!0}),d||hm(c)}function RM(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[ze.staff.label]:r.join(", ")}:{}}}var OM=e=>({[ze.staff.label]:e,[ze.replyTo.label]:"",[
ze.testTo.label]:"",[ze.contact.label]:ze.contact.initial,[ze.webAddress.label]:ze.webAddress.initial,[ze.lettersOn.label]:ze.lettersOn.initial});function TM(e){let t=Object.entries(Ja).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r!=null?r:""])):void 0}function CM(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function LM(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Zu(e);let n=t?bx(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function $M(e,t,n){
var a;let{contact:r,staff:o}=e.settings(),i=[(a=e.round())!=null&&a.dueBefore?"":"hạn nộp",r?"":"liên hệ khi cần hỗ trợ",n.some(({code:c})=>c)?"":"danh sách đơn vị"].filter(Boolean),s=[...new Set([t,
...o].filter(Boolean))];return[...i.length?[{key:"setup.left",with:{what:i.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:s.join(", ")}}]}function iS(e){var f,g,k,O;let t=Nn(),n=nd(e),r=rS(e),{
found:o,did:i}=eS(e,(f=t==null?void 0:t.tabs)!=null?f:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let T of oS){let N=Px(T,o[T],(g=t==null?void 0:
t.version)!=null?g:0);s.set(T,N.open),r.push(...N.did)}let a=Kv(t==null?void 0:t.markSecret),c=new kt({book:e,setUp:{markKey:a.key,lastWitness:(k=t==null?void 0:t.witness)!=null?k:""}});for(
let T of zo)c.edits(T,o[T].sheet);Bv(t)&&t!==void 0&&t.version>=kM&&r.push({key:"setup.linksAnew"});let d,l=()=>d!=null?d:d=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":
Pm(e,o.summary.sheet),m=p==="copy"?OM(l()):RM(t,o.settings.id),h=CM(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let T=_m(c.table("settings"),l,m);p!=="copy"&&r.push(...T)}let v=y?(O=
t==null?void 0:t.staff)!=null?O:[l()]:Kn(c.settingTexts()).settings.staff;r.push(...vM(e,o,s,v,n));for(let T of oS)r.push(...xM(s.get(T)));y&&r.push(..._m(c.table("settings"),l,m)),SM(e,o,t,n,c,
a.key),r.push(...Q0(c,TM(c.settingTexts()),t==null?void 0:t.round));let $=a.isNew?p0(c,a.key):0;$&&r.push({key:"setup.markedAnew",with:{count:$}}),a.isNew&&a.allMarked();let b=c.table("units");r.push(
...Mu(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:b.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,positions:s.get(
"rounds").positions,rows:c.table("rounds").rows})),p!=="here"&&K0(e,o.summary.sheet),(t==null?void 0:t.groups)!==da(b.rows)&&Bu(da(b.rows)),c.compileSettings(),r.push(...LM(c.settings().staff,t==null?
void 0:t.staff));let w=Object.fromEntries(_u.map(T=>[T,s.get(T).rows]));_u.some(T=>{var N;return((N=t==null?void 0:t.lines)==null?void 0:N[T])!==w[T]})&&ju(w);let R=new Fr(()=>e);return vo(c,R)||Qt(
c),SpreadsheetApp.flush(),r.push(...J0(c,R)),{first:(!t||t.version===0)&&!$&&h.length===0,did:r,after:$M(c,n,b.rows)}}var rd=(e,t=Qu)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},sS=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Mm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,F0(e));try{let n=ha(),r=n?new kt({who:Ji(n)}):
void 0,o=r?t(r):[{key:"who.nobody"}];r&&zr(r),o!=null&&o.length&&rd(o.map(S).join(`\n`))}catch(n){rd(S(_o(n)))}}var Im={key:"who.staffOnly"};function aS(e,t){let n=j0(t,e.remembered()),{caption:r,
where:o}=Lm[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function cS(e){Mm(ed(e),t=>(t.remembered(),Lm[
e].who==="staff"&&t.visitor().is!=="staff"?[Im]:aS(t,e)))}function uS(){Mm("showMissingFirst",e=>{let t=$0(e),n=({problems:c})=>rd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{
missing:r,fix:o,before:i}=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=sS(S({key:"roster.missingFirst",with:{missing:r,fix:o,tab:ee.units.title}}),Qu)?void 0:P0(e,i);a&&
!a.ok&&n(a)})}function PM(e){let t=e.visitor();return t.is==="staff"||Bi(nd(e.spreadsheet()),_e(t))}function AM(e){let t=e.spreadsheet(),n=td(t);if(n==="here")return U0(t)?void 0:Im;let r=n==="copy"?
nd(t):"";return r&&!Bi(r,ha())?{key:"who.ownerFirst"}:void 0}function dS(){Mm("setUp",e=>{let t=Nn()?PM(e)?void 0:Im:AM(e);if(t)return[t];let n=Vi();if(!n)return[{key:"workbook.busy"}];let{first:r,
did:o,after:i}=iS(e.spreadsheet());n.releaseLock();let s=o.filter(({key:d})=>d!=="setup.protection"),a=[...s,...s.length< o.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=i.map(
S).join(`\n`);return r?sS(`${S({key:"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&aS(e,"assumptions"):rd(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var _M=300;
function Kr(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=new Map(e.map(r=>[K(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(K(o)):
void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{value:K(o),label:o}}}function Dm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,
label:r,count:1})}return[...t.values()].sort((n,r)=>r.count-n.count).slice(0,_M).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var lS=e=>({value:e,label:e}),es=e=>({parents:Dm(e.map(({parent:t}
)=>t)),kinds:Dm(e.map(({kind:t})=>lS(t))),states:Dm(e.map(({state:t})=>lS(t)))}),ts=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function od(e,t){let n=
e.table("units").rows,r=Kr(n),o=nc(n,e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:ri[o(s)].counted,status:c.status,timeliness:c.timeliness,first:
c.first,parent:r(i),kind:i.kind.trim(),state:c.status}]})}var id=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,sd=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),ad=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var EM=300;function NM(e){var n,r;
let t=new Map;for(let{unit:o,state:i,at:s,kind:a}of e.table("letters").rows){let c=i===ue.sent||i===ue.bounced,u=o.trim();c&&u&&((r=(n=t.get(u))==null?void 0:n.at)!=null?r:"")<=s&&t.set(u,{at:s,kind:
a})}return new Map([...t].map(([o,{at:i,kind:s}])=>[o,`${s}, ${B(V(i))}`]))}function MM(e,{unit:t}){if(Fe(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[
t.code.trim()],r=n==null?void 0:n.email.split(", ").every(o=>t.email.toLowerCase().indexOf(o.toLowerCase())>=0);return n&&r?S({key:"desk.callRefused",with:{email:n.email}}):""}function pS(e,t){var c,
u;if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Xe(e,e.table("accounts").rows),r=od(e,n).filter(id),o=new Map;for(let{active:d,unit:l,faults:p}of n.accounts)d&&p.some(Rn)&&o.set(l,
((c=o.get(l))!=null?c:0)+1);let i=NM(e),s=r.filter(d=>ts(d,t)).sort(sd),a=e.round();return P({round:(u=a==null?void 0:a.name)!=null?u:"",deadline:a?pr(a,e.today):"",units:s.slice(0,EM).map(d=>{var p,
m;let l=ad(d);return{...l,faulty:(p=o.get(l.code))!=null?p:0,lastLetter:(m=i.get(l.code))!=null?m:"",unreached:MM(e,d)}}),count:s.length,choices:es(r)})}var nn=e=>Or(JSON.stringify(sn.map(t=>e[t])));
function IM(e,t,n){let r={row:e.rowId},o=Tn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Xr(wc(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:
s.problem.key,sentence:Xr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Xr({key:"account.changedSince",with:{columns:xr(e,n).join(", ")}}),...r}),i}var Zt=(e,
t)=>e.rowId||`~${t}`,fa=e=>({markKey:e.markKey(),round:e.round()}),DM=(e,t)=>!qn(e)||["given","unknown"].includes(Xn(e,t));function cd(e,t,n=go(e)){let r={row:e.rowId};return Tn(e,t)==="returned"?[X({
key:"form.confirmReturned"},r)]:DM(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Xr(i),field:o,...r})):[X({key:"form.confirmConsent"},r)]}
function ga(e,t,{markKey:n,round:r},o=go(e)){let i=Object.fromEntries(me.map(c=>[c,e[c]])),s=Se(e),a=!s&&!At(e,r);return{rowId:Zt(e,t),version:nn(e),fields:i,stopped:s,pending:a,mayConfirm:a&&cd(e,n,
o).length===0,usage:e.usage,answer:At(e,r)?e.answer:"",says:s?[]:IM(e,o,n),review:Tn(e,n),comment:e.comment,fixFields:Yc(e.fixFields).fields.filter(c=>Hl(e.kind).includes(c))}}var Br=(e,t,n)=>{var r,
o,i;return pr({dueBefore:(r=t==null?void 0:t.dueBefore)!=null?r:"",graceUntil:(o=t==null?void 0:t.graceUntil)!=null?o:"",extendedTo:qt((i=e==null?void 0:e.extendedTo)!=null?i:"")},n)},jr=(e,
t)=>e.flatMap((n,r)=>n.unit.trim()===t&&me.some(o=>n[o])?[{row:n,index:r}]:[]);var ud=["review","comment","fixFields","approved"],zm=e=>Object.fromEntries(ud.map(t=>[t,e[t]])),ya=e=>`${nn(e)}.${Or(
JSON.stringify(ud.map(t=>e[t])))}`,ba=e=>e.split(".")[0],mS=(e,t)=>{let n=uo(e.approved,e,t);return typeof n=="string"?[]:n};function wa(e,t,n){if(!(t.blank||t.pending||!t.active||
t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Rn(r)&&!Rs(r))?"faulty":mS(e,n).length===0?"new":e.review===ve.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var Fm=
e=>me.includes(e);function dd(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:S(c),
...Fm(a)?{field:a}:Fm((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,m;let c=r[a],u=t.accounts[a],d=c&&u&&wa(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Zt(c,a),version:ya(c),
state:d,unit:{code:u.unit,name:(l==null?void 0:l.name.trim())||u.unit,kind:(p=l==null?void 0:l.kind.trim())!=null?p:"",parent:l?n(l).label:""},fields:Object.fromEntries(me.map(h=>[h,c[h]])),link:((m=
u.reading)==null?void 0:m.values.address)||c.address,changed:mS(c,i).filter(Fm),says:[...u.faults.filter(h=>!Rs(h)),...u.remarks].map(s),comment:c.comment.trim(),at:pe(c.updated),by:
c.source===xn.hand?xn.hand:c.by,was:zm(c)}}}var hS=20,fS=e=>e.as==="returned"?e.comment.trim():"";function FM(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?
ve.passed:ve.returned,comment:fS(e),fixFields:e.as==="returned"?e.fields.map(St).join(", "):"",approved:r?Zn(t,r):""}}var zM=(e,t)=>ud.every(n=>e[n]===t[n]);function UM({version:e},t,n){if(ba(e)!==ba(
ya(t)))return{key:"desk.changedMeanwhile"};let r=ks(t.review);return r&&xr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function KM(e,t,n){let r=
t.findIndex((c,u)=>Zt(c,u)===e.rowId),o=t[r];if(!o)return;let i=FM(e,o,n),s={decision:e,index:r,before:{...o}},a=ya(o);return ba(e.version)===ba(a)&&zM(i,zm(o))?{...s,again:!0}:e.version===a?{...s,
cells:i}:{...s,why:UM(e,o,n)}}function BM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=Xe(e,r),i=
new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",Ri(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",Jn(e.table("units").rows,o,s=>i.has(s.code.trim()))),
e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ks(s.review)).map(({index:s})=>({index:s,notes:bo(o.accounts[s])}))),o}function jM(e,t){let n=e.table("accounts").rows,r=
t.map(c=>KM(c,n,e)),o=r.filter(c=>c!==void 0),i=BM(e,o),s=dd(e,i,Kr(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=
s(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table(
"accounts").rows[l.index];return{rowId:d,is:"done",version:ya(m)}});return P({decided:a})}function gS(e,{decisions:t}){var n;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):new Set(t.map(({
rowId:r})=>r)).size!==t.length?x({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!fS(r))?x({key:"desk.noReason"}):(n=Ne(e,()=>jM(e,t)))!=null?n:x({key:"workbook.busy"})}var ZM=200;function yS(e,t,
n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(ZM,Math.max(0,He(o,i))+1);return Array.from({length:s},(a,c)=>se(i,
c+1-s))}function Um(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var GM=200,WM=40,HM=3,VM=3;function wS(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s})=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(s.timeliness===re.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function bS(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...wS(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,WM)}function qM(e,t,n,r){var l;let o=st(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=yS(i,n.from,s),c=Um(i,a),u=new Map;for(
let{state:p,at:m}of e.table("letters").rows)p===ue.sent&&u.set(V(m),((l=u.get(V(m)))!=null?l:0)+1);let d=r&&o&&r.last?Um(r.firsts,a.map(p=>se(r.last,He(o,p)))):void 0;return a.map((p,m)=>{var h;
return{day:B(p),...p<=e.today?{reported:c[m]}:{},...d?{before:d[m]}:{},letters:(h=u.get(p))!=null?h:0,...p===o?{isLast:!0}:{}}})}function XM(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let y=wa(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),u=c.filter(({unit:m})=>Fe(
m.email).emails.length===0),d=r?He(e.today,st({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!Rn(h))).length;return[r===""&&{sentence:S(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< VM&&{sentence:S({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{
sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,HM)}function YM(e,t){
let[n]=ro(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==(t==null?void 0:t.id)).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table(
"history").rows.filter(({round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:st(n)}}function kS(e,t){var l,p;if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let n=Xe(e,e.table("accounts").rows),r=od(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o!=null?o:{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=YM(e,o),u=r.filter(id),d=u.filter(m=>ts(
m,t)).sort(sd);return P({round:(l=o==null?void 0:o.name)!=null?l:"",before:(p=c==null?void 0:c.name)!=null?p:"",deadline:pr({dueBefore:i,graceUntil:s},e.today),all:wS(r),days:qM(e,r,a,c),kinds:bS(r,({
kind:m})=>({value:m,label:m})),parents:bS(r,({parent:m})=>m),next:XM(e,n,r,a),owing:d.slice(0,GM).map(ad),owingCount:d.length,choices:es(u)})}var JM=100;function xS(e,t){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=Xe(e,r),i=Kr(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{
var v;let m=o.accounts[p],h=wa(l,m,a),y=s.get(m.unit);return h?[{index:p,state:h,updated:l.updated,parent:y?i(y):{value:"",label:""},kind:(v=y==null?void 0:y.kind.trim())!=null?v:""}]:[]}),u=c.filter(
l=>ts(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=dd(e,o,i);return P({rows:u.slice(0,JM).flatMap(({index:l})=>{var p;return(p=d(
l))!=null?p:[]}),waiting:u.length,choices:es(c)})}function vS(e,t){return e.visitor().is==="staff"&&Ti(e,t),Lw(e)}var SS=e=>e.slice(0,e.indexOf("."));function RS(e){var o,i;let t=e.googleDiffers();if(
t.length===0)return[];let n=t.map(SS),r=(o=Object.keys(qi).find(s=>n.includes(s)))!=null?o:n[0];return[{key:"google.differs",with:{count:t.length,so:(i=qi[r])!=null?i:""}}]}var QM=({answers:e}
)=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:im[t],why:S({key:`google.${n}`})}));function eI(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({
answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${B(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:
a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function tI(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({
says:No[n],saw:r,so:qi[SS(n)]})),unknown:[...t.notAsked.map(n=>({says:No[n],why:S({key:"google.refused"})})),...QM(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:im[n],
answer:r}]),copy:eI(e,t)}}function OS(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(tI(e.today,t)):x({key:"google.busy"})}function TS({drafts:e},{
unit:t,draft:n}){return e.keep(t,n),P({})}function CS({drafts:e},{unit:t}){return e.drop(t),P({})}var Zr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly",
"communes","activity","mergedInto"],ns=(...e)=>new RegExp(`^(?:${e.join("|")})$`),$t=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Km=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join(
"|")})(?![a-z\\d])`),nI="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",rI="cdcs|cong doan(?: co so)?|to chuc cong doan",LS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",oI=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",iI=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",$t("bat buoc","required")],["extendedTo",$t("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Km("e ?-? ?mail","g?mail")],["email",$t("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Km("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",$t("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Km("cap tren","chu quan","quan ly","phu trach")],["parent",$t("(?:truc )?thuoc","parent","superior")],["kind",$t(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",ns("cap(?: cong doan| don vi)?")],["note",$t("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",$t("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",ns("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",$t(`ten (?:day du )?(?:cua )?(?:${oI})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",ns(`${nI}${LS}`,`(?:${rI})${LS}`)]],$S=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",PS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${$S})$`),AS=new RegExp(`(?:^|\\s)(?:moi|sau ${$S})$`),sI=[["mergedInto",$t(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",ns("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",$t("doi ten(?: thanh)?")],["newParent",
$t("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",$t("(?:don vi |cong doan |noi )?tiep nhan")],["plan",$t(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",ns("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",$t(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",ns("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],aI=/\b(?:cu|truoc(?: day)?)$/,cI=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Uo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(E(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Bm(e){var n,r;let t=Uo(e);if(!(!t||aI.test(t)))return(r=Zr.find(o=>Uo(pt[o].heading)===t))!=null?r:(n=iI.find(([,o])=>o.test(t)))==null?void 0:n[0]}var uI={code:"Code",name:"Name",parent:
"Parent"};function dI(e){let t=Uo(e,/[()[\]]/g);if(!t)return;let n=Zr.find(o=>Uo(pt[o].heading)===t);if(n)return n;let r=sI.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",PS],["new",
AS]]){if(!i.test(t))continue;let s=Bm(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Bm(e);let a=`${o}${uI[s]}`;return a==="oldParent"?void 0:a}return Bm(e)}var ld=200;
function Ko(e){let t=new Map,n=[];return e.slice(0,ld).forEach((r,o)=>{let i=dI(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Uo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!cI.test(Uo(r))&&n.push(E(
r))}),{at:t,leftOut:n}}function _S(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Uo((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=PS.test(i)?"cũ":AS.test(i)?"mới":""),n&&E(r)&&!E((a=t[o])!=null?a:
"").includes(E(r))?`${r} ${n}`:r})}var lI=e=>Zr.includes(e);function MS(e){var c,u,d,l,p;let t=(...m)=>m.some(h=>e.has(h)),n=new Map([...e].filter(m=>lI(m[0]))),r=(m,h)=>{e.has(h)&&n.set(m,e.get(h))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(d=e.get("oldName"))!=null?d:a===e.get("name")?void 0:e.get(
"name"),newCode:(l=e.get("newCode"))!=null?l:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var pd=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),pI=(e,t)=>{let n=pd(e);return!t||n.some(r=>K(r)===K(t))?e:[...n,t].join(`\n`)},IS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function mI(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=Z(a.code);if(u){t.has(u)||t.set(u,c),o(n,K(a.name),c);for(let d of pd(
a.formerly))o(r,K(d),c),o(r,Z(d),c)}});let i=a=>Xt(e[a])===oe.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(Z(a)),byName:a=>{
var c;return(c=s(n.get(K(a))))!=null?c:s(r.get(K(a)))},byFormerCode:a=>{var c;return(c=r.get(Z(a)))==null?void 0:c[0]}}}function DS(e,t){var v,$;let n={changes:[],same:0,rejected:[],notes:[]},r=mI(t),
o=(b,w)=>{n.rejected.push({line:b,why:w})},i=[],s=new Map;for(let b of e){let{code:w,name:R}=b.change,C=w?r.byCode(w):r.byName(R),f=C===void 0&&w&&!hI(b)&&!b.change.newName&&!b.change.newCode;if(
C==="many")o(b.line,{key:"roster.changeMany",with:{name:R}});else if(C===void 0&&!(f&&(R||b.unit.name)))o(b.line,w||R?{key:"roster.changeNone",with:{text:w||R}}:{key:"roster.noCode"});else{let g=
C!=null?C:Z(w),k=s.get(g);k!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:k}}):(s.set(g,b.line),i.push({line:b,index:C}))}}let a=new Map,c=new Map,u=(b,w)=>{a.set(Z(w.code),{line:b,cells:w})}
;for(let{line:b,index:w}of i){let{newCode:R,newName:C,newParent:f,name:g,code:k}=b.change,O=NS(b.unit);if(w===void 0)u(b.line,{...O,code:k,name:g||b.unit.name,parent:f||b.unit.parent});else if(R&&
r.byCode(R)===void 0&&!a.has(Z(R))){let T=t[w];u(b.line,{kind:T.kind,...O,code:R,name:C||T.name,parent:f||T.parent})}}for(let[b,{line:w,cells:R}]of a){let C=r.byFormerCode(b);C!==void 0&&(a.delete(b),
o(w,{key:"roster.codeUsed",with:{code:R.code,name:t[C].name}}))}let d=b=>{let w=r.byCode(b);if(w!==void 0)return t[w].code;let R=a.get(Z(b));if(R)return R.cells.code;let C=c.get(K(b));if(
C!==void 0)return C;for(let{cells:g}of a.values())if(K(g.name)===K(b))return g.code;let f=r.byName(b);return f===void 0||f==="many"?f:t[f].code},l=new Map,p=new Set;for(let{line:b,index:w}of i){let R=
K(b.change.newName);w===void 0||!R||ES(b,t[w])||(l.set(R,[...(v=l.get(R))!=null?v:[],w]),R!==K(t[w].name)&&p.add(w))}for(let[b,[w,...R]]of l){let C=r.byName(b),f=C===void 0||C===w||C!=="many"&&p.has(
C);!R.length&&f&&c.set(b,t[w].code)}for(let{line:b,index:w}of i){if(w===void 0)continue;let R=h(b,w);"why"in R?o(b.line,R.why):Object.keys(R.cells).length?n.changes.push({line:b.line,index:w,cells:
R.cells}):n.same+=1}for(let b of a.values()){let w=m(b.line,($=b.cells.parent)!=null?$:"");typeof w!="string"?o(b.line,w):n.changes.push({...b,cells:{...b.cells,parent:w}})}return n;function m(b,w){
if(!w)return"";let R=d(w);return R==="many"?{key:"roster.changeMany",with:{name:w}}:R!==void 0?R:(tp(w)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:w}}}),w)}function h(b,w){
var T;let R=t[w],{newName:C,newParent:f}=b.change,g=Sn(b.unit.activity);if(g===oe.dissolved||!g&&IS(b.change.plan))return{cells:jm(R,{activity:oe.dissolved,mergedInto:""})};let k=y(b,w);if(
typeof k!="string")return{why:k};if(k)return{cells:jm(R,{activity:oe.merged,mergedInto:k})};if(!r.isActive(w)&&g!==oe.active)return{why:{key:"roster.changeGone",with:{name:R.name,activity:Xt(R)}}};
let O={...NS(b.unit)};if(delete O.activity,delete O.mergedInto,r.isActive(w)||Object.assign(O,{activity:oe.active,mergedInto:""}),C&&K(C)!==K(R.name)&&Object.assign(O,{name:C,formerly:pI((T=
O.formerly)!=null?T:R.formerly,R.name)}),f){let N=m(b.line,f);if(typeof N!="string")return{why:N};O.parent=N}return{cells:jm(R,O)}}function y(b,w){let{newCode:R,newName:C}=b.change,f=t[w],g=
b.unit.mergedInto||(ES(b,f)?R:""),k=g||(C&&K(C)!==K(f.name)?C:"");if(!k)return Sn(b.unit.activity)===oe.merged&&Xt(f)!==oe.merged?{key:"roster.mergedNowhere"}:"";let O=d(k);return O==="many"?{key:
"roster.changeMany",with:{name:k}}:O!==void 0?O===f.code&&!g?"":O:{key:"roster.needsNewCode",with:{name:k}}}}var hI=({unit:e,change:t})=>{var n;return e.mergedInto!==""||IS(t.plan)||((n=Sn(
e.activity))!=null?n:oe.active)!==oe.active},ES=({change:e},{code:t})=>e.newCode!==""&&Z(e.newCode)!==Z(t);function NS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>E(i)!==""))}var jm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function FS(e,t,n){let r={...e,...t},[o,i]=[Xt(e),Xt(r)];if(i===oe.dissolved&&
o!==i)return["dissolved"];if(i===oe.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&Z(t.parent)!==Z(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&K(t.name)!==K(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Zm(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function zS(e){let{named:t}=tt(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var jS=JO(US(),1);var ZS=["\u0009",";",",",
"|"],fI=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,gI=20,yI=2e3,KS=(e,t)=>Ko(e.slice(0,yI).split(t)).at.size;function bI(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,gI),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&KS(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of ZS)for(let a of t){let c=KS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var GS="\ue000",wI=5e3;function kI(e,t,n,r){let o=Math.min(e.length,t+wI),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function xI(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?kI(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?BS(e,i,t):BS(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,GS):u,c< e.length&&(o+=e[c]),i=c+1}return o}function BS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function vI(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>RI(n.slice(n.indexOf(">")+1))))}var SI={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},RI=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=SI[String(o).toLowerCase()])!=null?s:t}).trim(),OI=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function WS(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=vI(t);if(n)return n;let r=fI.exec(t),o=r?t.slice(r[0].length):t,i=ZS.find(l=>l===(r==null?void 0:r[1])),s=i!=null?i:bI(o),a=s==="|"?o.split(`\n`).map(OI).join(
`\n`):o,c=xI(a,s);if(c==="")return[];let{data:u}=(0,jS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(l=>l.map(p=>p.split(GS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var XS=20;function Hm(e){
let t=e.slice(0,XS).map(o=>({row:o,at:Ko(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function TI(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var CI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
LI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,$I=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function YS(e){return Zr.some(n=>n!=="code"&&n!=="name"&&e[n])||!CI.test(e.code)?
!1:LI.test(e.code)||$I.test(W(e.name))}var PI=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function AI(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:YS({...e,code:t,name:n})}function _I(e){var r,o,i;let{emails:t,bad:n}=Fe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
ur(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=Sn(e.activity))!=null?r:e.activity:"",required:e.required?(o=dr(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=Pe(
e.extendedTo))!=null?i:e.extendedTo:""}}function Vm(e){var $,b,w,R,C;let t=WS(e).map((f,g)=>({line:g+1,cells:f})).filter(({cells:f})=>f.some(g=>g.trim())),n=Hm(t),r=n&&Ko(n.cells).at.size<2?EI(t):
void 0,o=($=r&&Hm(r))!=null?$:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Ko(_S((b=o==null?void 0:o.cells)!=null?b:[],(w=s==null?void 0:s.cells)!=null?w:[])),{plain:u,change:d}=MS(a),p=(d?
d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>pt[f].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:d!==void 0,leftOut:c,headings:(R=
o==null?void 0:o.line)!=null?R:1,sections:[],offers:r?NI(t,r):[]},h=o?t.filter(({line:f})=>f>o.line):[],y=((C=o==null?void 0:o.cells)!=null?C:[]).map(f=>E(f)).join("\u0009"),v=(f,g)=>g===void 0?"":E(
f[g]);return h.forEach(({line:f,cells:g},k)=>{if(k===0&&a.size>1&&TI(g)||g.map(ie=>E(ie)).join("\u0009")===y)return;let O=Object.fromEntries(Zr.map(ie=>[ie,v(g,u.get(ie))])),T=d&&PI(d,ie=>v(g,ie));if(
T?AI(O,T):YS(O)){m.sections.push({line:f,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!r)for(let ie of["name","kind","parent","note"]){let Ee=O[ie]?qr(g[u.get(ie)]):void 0;Ee&&
m.offers.push({line:f,from:O[ie],to:Ee.text})}let N=HS(g,u.get("formerly")),ge=_I({...O,formerly:N,email:HS(g,u.get("email"))});m.lines.push({line:f,unit:ge,...T&&{change:T}})}),m}var HS=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>E(r)).filter(Boolean).join(`\n`)};function EI(e){let t=o=>{var i;return(i=Gh(o.map(({cells:s})=>s.slice(0,ld))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,XS)),r=n&&Hm(n);return r&&Ko(r.cells).at.size>1?t(e):void 0}function NI(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,ld).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var ka=e=>Z(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function JS(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(Z(i)){t.set(Z(i),c),n.has(ka(i))||n.set(ka(i),c),K(s)&&!r.has(K(s))&&r.set(K(s),c);for(let u of pd(a))o.set(Z(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var QS=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function qm(e,t){let n=e.isChanges?II(e,t):KI(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=zS([...r,...n.added.map(({unit:i})=>({...Jr(pt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=FS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Zm(n.changed),n}var eR=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Zm([])}),MI=8;function II(e,t){let n=eR(),r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=DS(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:m})=>[p,QS(m.code,m.name)])),u=(p,m)=>{var h;n.rejected.push({line:p,text:(h=c.get(p))!=null?h:"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({
line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[S(m)]);n.notes=a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=o;for(let p=0;p< MI;p+=1){let m=DI(d,t);if(
m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=JS(t);for(let{line:p,index:m,cells:h}of d)if(m===void 0&&l.has(ka(h.code))){let{code:y,name:v}=t[l.get(ka(
h.code))];u(p,[S({key:"roster.nearCode",with:{code:y,name:v}})])}else if(m===void 0)n.added.push({line:p,unit:{...tR,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:
y.name,columns:Object.keys(h).map(v=>pt[v].heading),kinds:[],to:""})}return n.rejected.sort((p,m)=>p.line-m.line),n}var tR=Object.fromEntries(Zr.map(e=>[e,""]));function DI(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...tR,...a})-1:(n[s]={...n[s],...a},s)),o=Fs(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(Ss))}),i}var VS=["activity","mergedInto"],FI=e=>VS.some(t=>e.includes(t))?[...new Set([...e,...VS])]:[...e];function zI(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?oe.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===oe.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var UI=(
e,t)=>!qe(e)&&!qe(t)&&K(t.name)!==K(e.name)?e:void 0,qS=new Set(["parent","email","phone","required","extendedTo"]);function KI(e,t){let n=eR(),{byCode:r,byNear:o,byName:i,byFormer:s}=JS(t),a=
e.lines.map(m=>{var h;return zI(m,t[(h=r.get(Z(m.unit.code)))!=null?h:-1])}),c=FI(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=Z(h.code);y&&!u.has(y)&&u.set(y,m)}let p=Fs([
...a.map(({unit:m})=>m),...t.filter(m=>!u.has(Z(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{
var G,Te;let v=Z(h.code),$=ka(h.code),b=p[y].filter(({column:A,problem:xe})=>!qS.has(A)&&xe.key!=="roster.codeTwice").map(Ss),w=u.get(v);w!==void 0&&w!==m&&b.push(S({key:"roster.repeatedInPaste",with:
{code:h.code,line:w}}));let R=r.get(v),C=R===void 0&&v?t[(G=o.get($))!=null?G:-1]:void 0,f=d.get($);C?b.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):R===void 0&&v&&f&&w===m&&b.push(
S({key:"roster.nearLine",with:f}));let g=R===void 0?t[(Te=s.get(v))!=null?Te:-1]:UI(t[R],h);if(g&&b.push(S({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),v&&!f&&d.set($,{line:m,code:h.code}
),b.length){n.rejected.push({line:m,text:QS(h.code,h.name),why:b});return}let k=K(h.name),O=l.get(k),T=i.get(k);O?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...O,name:h.name}})}):
T!==void 0&&T!==R&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[T].code}})}),O||l.set(k,{line:m,code:h.code});for(let A of p[y].filter(({column:xe})=>qS.has(
xe)))n.notes.push({line:m,text:S({key:"roster.takenIn",with:{code:h.code,fault:Ss(A)}})});if(R===void 0){n.added.push({line:m,unit:h});return}let N=t[R],ge=c.filter(A=>A!=="code"&&h[A]!==N[A]);if(
ge.length===0){n.same+=1;return}let{code:ie,...Ee}=Object.fromEntries(c.map(A=>[A,h[A]]));n.changed.push({line:m,index:R,unit:{code:N.code,...Ee},code:N.code,name:h.name,columns:ge.map(A=>{let xe=pt[
A].heading;return h[A]===""?S({key:"roster.emptied",with:{column:xe,was:N[A]}}):xe}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>Z(m)&&!u.has(Z(m))).map(({code:m,name:h})=>({code:m,name:h})),n}
var nR=100,BI=2e4,rR=2e3,jI=Ii(D(),D().check(Oe(rR)));function oR(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>BI)return[X({key:"roster.tooLong"})];let t=e.lines.find(({
unit:n})=>!dx(jI,n));return t?[X({key:"roster.cellLong",with:{line:t.line,most:rR}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function iR(e,{text:t}){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let n=Vm(t),r=oR(n);if(r.length)return Ke(r);let o=qm(n,e.table("units").rows);return P({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Xm(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,nR),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,nR)}})}function Xm(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var ZI=8;function GI(e,t){var u,d;let n=[...new Set(e.changed.flatMap(({unit:l}
)=>Object.keys(l)))].filter(l=>l!=="code"),r=new Map(e.changed.map(({index:l,unit:p})=>[l,p])),o=[...r.keys()].sort((l,p)=>l-p),i=o.filter((l,p)=>p===0||o[p-1]!==l-1).length,s=(u=o[0])!=null?u:0,a=(d=
o[o.length-1])!=null?d:-1;return(i>ZI?Array.from({length:a-s+1},(l,p)=>s+p):o).map(l=>({index:l,cells:Object.fromEntries(n.map(p=>{var m,h;return[p,(h=(m=r.get(l))==null?void 0:m[p])!=null?h:t[l][p]]}
))}))}function WI(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Xm(t,n)}}}]),e.putTyped(
"units",GI(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),ln(e,!0),e.readyLines()}function sR(e,{
text:t}){var o;if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Vm(t),r=oR(n);return r.length?Ke(r):(o=Ne(e,()=>{let i=qm(n,e.table("units").rows),s=Xm(n,i);return WI(e,n,i),P({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:x({key:"workbook.busy"})}var aR=e=>({key:"round.empty",with:{label:et(e)}}),HI=e=>({key:"setting.empty",with:{
label:e}});function cR({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=B(n.last),y=
c.testTo.join(", "),v=fc(c),$=!!a.dueBefore&&!!c.lettersFrom&&!v,b=$&&(c.lettersFrom>n.last||t>n.last),w=e.units.filter(C=>Ue(C)&&!an(C.emails).length).length,R=e.units.filter(C=>Ue(C)&&
C.returned.length>hr(C).length).length;return{refuse:Yo([!a.dueBefore,aR("dueBefore")],[!c.lettersFrom,aR("lettersFrom")],[!an(u).length,rl],[v,{key:"letter.testAddress",with:{text:y}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[$&&!b&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:Yo([b,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[w>0,{key:"letter.unreachable",with:{units:w}}],[R>0,{key:"letter.noReason",with:{
units:R}}],[!!y&&!v,{key:"letter.testMode",with:{to:y}}],[!d.trim(),HI("Liên hệ khi cần hỗ trợ")])}}var dR=21,uR=100,VI=400;function Gt(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):
(Ti(e,t),n(Gr(e,t)))}function Gr(e,t){let n=t.quota(),r=t.post(),o=_i(e.compileSettings(),e.round()),i=gu(e,t,void 0,n),s=Oo(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Co(Ge(e),r,s):[]}}var Ym=e=>e>uR?VI:uR;function xa({office:e,state:t,quota:n},r=e.today){let o=ao(t),i=[];for(let s=0;s<=dR;s+=1){let a=se(r,
s),{go:c,held:u}=co(jn(t,a,o).letters,Math.min(a===e.today?n:1/0,Ym(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var rs=(
e,t)=>{var n;return(n=jn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:xa(e).flatMap(({go:r})=>r).find(r=>r.key===t)},qI=/^(?:stores|mail|triggers|values)\./;function XI(e){let t=
e.googleDiffers().filter(n=>qI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function md({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=Jw(r,e.today,se(
e.today,dR),Ym(o),Math.min(o,Ym(o))),{refuse:c,warn:u}=cR({state:r,today:e.today,forecast:a,zones:t.zones(),me:_e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...XI(e),...c],warn:u}}
var lR=60,YI=40,Jm=(e,t)=>{var n,r,o;return{key:e.key,kind:de(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};
function JI({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:vt(e),counts:Ws({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,lR).map(
s=>Jm(s,r)),more:Math.max(0,t.length-lR)}}function QI({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:
o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim(
)))!=null?p:"",to:a,subject:c,state:u,at:pe(d),why:l}});return{unknown:r.filter(({state:o})=>o===ue.unknown),recent:r.slice(0,YI)}}var va=e=>X(e);function eD({office:e,state:t,holds:n}){let r=
n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>va(s));return{plan:o("plan"),ledger:o("ledger"),preview:S($i(t,e.today)),mark:hu(Ge(e))}}
function Bo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=md(e,!1),s=q0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:_e(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...V0(e)].map(va),held:eD(e),refuse:o.map(va),warn:[...i,...s?[s]:[]].map(va),health:X0(e).map(va),days:xa(e).map(a=>JI(a,r)),
...QI(e)}}var Qm=(e,t,{key:n})=>Gt(e,t,r=>{var u;let o=rs(r,n),i=_e(e.visitor());if(!o||!i)return x({key:"letter.gone"});if(r.quota<1)return x({key:"letter.noQuota"});let s={...o,to:[i],about:{
...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Ro(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return x({
key:"letter.notSent",with:{to:i}})}return P({to:i})}),eh=(e,t,{key:n})=>Gt(e,t,r=>{var s;let o=rs(r,n);if(!o)return x({key:er(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{
...o.about,today:e.today}};try{let a=xp(e,t,(c,{register:u})=>{var d;return _t((d=u.get(n))==null?void 0:d.state)?[]:[i]},`${gp}: ${_e(e.visitor())}`);return a?a.held?x((s=a.stopped)!=null?s:{key:
"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?x({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:a.did})):x({key:"letter.busy"})}catch(a){if(a instanceof Lr)return x(
{key:"workbook.busy"});if(a instanceof $r)return x(a.problem);throw a}});function pR({office:e,post:t},n,r,o,i){let s=`${o.why}: ${_e(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=
uu(c).get(n);if(u===void 0&&!i)return x({key:"letter.gone"});let d=u===void 0?void 0:so(c[u].state);return r(d)?(An(e,new Map([[n,{...i&&u===void 0?Ut(i,"planned",e.now):{},...o,why:s,at:e.now}]])),
Xw(e,t,n,_t(d)),P({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var th=(e,t,{key:n})=>Gt(e,t,r=>pR(r,n,o=>!_t(o),{state:ue.skipped,why:"Cán bộ chọn bỏ qua"},rs(r,n))),nh=(
e,t,{key:n,wasSent:r})=>Gt(e,t,o=>pR(o,n,i=>i==="unknown",r?{state:ue.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ue.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function mR(e){let{lastRun:t,did:n,trouble:
r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var rh=(e,t,{mark:n})=>Gt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return x({key:"letter.nothingHeld"});let o=Ge(e);
return n!==hu(o)?x({key:"letter.changedAgain"}):(t.setConfirmed(Ot(o)),mR(t),e.log([{what:{key:"log.planConfirmed"}}]),P(Bo(Gr(e,t))))});function tD(e,t,n){let r=ui(e),o=new Map(e.units.map(({code:c}
)=>[Tt(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=iy({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${_e(n.visitor())}`;
return new Map([...t,...s].map(c=>{var l,p;let u=r.read(c),d=u&&de(u.kind);return[c,{kind:(l=d==null?void 0:d.label)!=null?l:"",unit:(d==null?void 0:d.to)==="unit"&&o.get((p=u==null?void 0:
u.unit)!=null?p:"")||"",state:ue.sent,at:n.now,why:a}]}))}var oh=(e,t,{as:n})=>Gt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?er(o,e.now)?x({key:"letter.busy"}):(o.inFlight&&yu(e,
t),t.alone(e,()=>{let s=Lo(e,Xe(e,e.table("accounts").rows)),a=Oo(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&An(e,tD(s,c,e)),e.settle(),pu(e,t)})?(mR(t),e.log([{what:{key:
n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(Bo(Gr(e,t)))):x({key:"workbook.busy"})):x({key:"letter.nothingHeld"}));function nD({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(
e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===ze.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Ot(Ge(e))),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var ih=(e,t,{on:n,takeOver:r}
)=>Gt(e,t,o=>{let i=n?md(o,r).refuse:[];if(i.length)return Ke(i.map(a=>X(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),nD(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(Bo(Gr(e,t)))):x({key:"workbook.busy"})});function rD({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:
{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==_e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),
!0}catch{return!1}}var hd=(e,t)=>Gt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&yu(e,t),P(Bo(rD(n)||r?Gr(e,t):n))}),hR=(e,t,{key:n})=>Gt(e,t,r=>{let o=rs(r,n);if(!o)return x({key:"letter.gone"});
let{subject:i,html:s,text:a,attachments:c}=Ro(o,r.state,"staff");return P({...Jm(o,r.state),subject:i,html:s,text:a,zalo:Gw(o,r.state),attachments:c.map(({name:u})=>u)})});var fR=({reason:e,code:t}
)=>`${vi[e]}${t&&` (${t})`}`;function gR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Fe(a.email).emails.map(it)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{
bounces:o,delayed:i}=mw(t,a=>r.has(it(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(it(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({
unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:fR(u)})),delayed:i}}function yR(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{lines:n,delayed:r}=gR(e,t);
return P({lines:n,delayed:r})}function oD(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&so(i.state)==="sent"&&Fe(i.to).emails.some(c=>it(c)===it(n))&&(o<0||i.at>=r[
o].at)?s:o,-1)}function bR(e,t,{text:n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=gR(e,n);if(o.length===0)return P({marked:0});let{refused:i}=
t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=oD(
e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ue.bounced,why:fR(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?r.value:x({key:"workbook.busy"})}var wR=({unit:e,
guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var iD={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},sh=e=>e==="proved"?void 0:iD[e];function kR(e){let t=Hs(e);return t==="none"||t==="unproved"?void 0:sh(t)}var Sa=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function fd(e){let t=Sa(e);if(t)return x(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Hs(e),i=sh(o),s=e.proof(),a=e.staff();return P({door:o,says:i?S(i):"",address:n,host:If,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:pe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!En(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function xR(e){let t=Sa(e);if(t)return x(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return x({
key:"link.noAddress"});if(!r)return x({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+yp,address:Ui(n)});return P({url:bp(n,o),minutes:yp/6e4})}function vR(e,{unit:t}){var p,m;let n=Sa(
e);if(n)return x(n);let r=sh(Hs(e));if(r)return x(r);let o=e.table("units").rows.find(h=>h.code.trim()===t.trim()),i=o&&((p=fu(e))==null?void 0:p(t,"unit"));if(!i)return x({key:"link.noRow"});let s=
e.settings(),{department:a,contact:c}=s,u=e.round(),d=(m=u==null?void 0:u.document)!=null?m:"",l=Br(o,u,e.today);return P({url:i,message:wR({unit:o.name,guidance:d,department:a,contact:c,deadline:l,
url:i})})}function SR(e,{unit:t}){let n=Sa(e);if(n)return x(n);let r=Ne(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?x({key:"form.unknownUnit",with:{code:t}}):(
e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))});return r!=null?r:x({key:"workbook.busy"})}function RR(e){let t=Sa(e);if(t)return x(
t);let n=Ne(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({})));return n!=null?n:x({key:"workbook.busy"})}var ah=(e,t,n)=>n.map(({sentence:r})=>({subject:e,right:t,says:r}));
function sD(e,t){let n=hd(e,t);if(!n.ok)return ah("letters",!1,n.problems);let{stopped:r,refuse:o,warn:i,held:s,health:a}=n.value,c=s?[...s.plan,...s.ledger]:[];return[...ah("letters",!1,[...r,...o,
...c,...i]),...ah("letters",!0,a)].filter((u,d,l)=>l.findIndex(({says:p})=>p===u.says)===d)}var aD=e=>e.googleDiffers().map(t=>{var n;return{subject:"google",right:!1,says:`${No[t]} ${(n=qi[t.slice(0,
t.indexOf("."))])!=null?n:""}`.trim()}});function OR(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=fd(e);if(!n.ok)return n;let{door:r,says:o,editors:i}=n.value;return P({
lines:[...sD(e,t),...o?[{subject:"links",right:r==="none",says:o}]:[],...aD(e)],editors:i})}var os="(đã xóa)",TR=2,CR=9,uh=/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,dh=/\+?\d[\d\s().-]{6,}\d/g,lh=e=>e.replace(
/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),sr=e=>[...new Set(e)].filter(Boolean);function LR(e){var i,s;let t=sr(((i=e.match(uh))!=null?i:[]).map(it)),n=e.replace(uh," "),r=sr(((s=n.match(
dh))!=null?s:[]).map(lh)).filter(a=>a.length>=CR),o=sr(n.replace(dh,",").split(/[,;\n]/).map(a=>K(a))).filter(a=>a.split(" ").length>=TR);return t.length+r.length+o.length?{names:o,phones:r,emails:t}:
void 0}function ph(e,t,n){let r=fo(t);return{names:sr([K(e)]).filter(o=>o.split(" ").length>=TR),phones:sr([lh(r.ok?r.display:t)]).filter(o=>o.length>=CR),emails:sr(Fe(n).emails.map(it))}}var ch=(e,
t)=>e.some(n=>t.includes(n));function Ra(e,t){return ch(e.emails,t.emails)||ch(e.phones,t.phones)?!0:!(e.emails.length>0&&t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&ch(e.names,t.names)}
var $R=(e,t)=>({names:sr([...e.names,...t.names]),phones:sr([...e.phones,...t.phones]),emails:sr([...e.emails,...t.emails])}),cD=/[\p{L}\p{M}]/u;function uD(e,t){var r;if(t.length===0)return e;let n=
e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let i of t){let s=o+i.split(" ").length*2-1;if(s>n.length)continue;let[,a="",c="",u=""]=(r=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(
o,s).join("")))!=null?r:[];cD.test(c)&&K(c)===i&&n.splice(o,s-o,a+os+u,...Array(s-o-1).fill(""))}return n.join("")}function jo(e,{names:t,phones:n,emails:r}){let o=r.length?e.replace(uh,s=>r.includes(
it(s))?os:s):e,i=n.length?o.replace(dh,s=>n.includes(lh(s))?os:s):o;return uD(i,t)}var is=(e,t)=>e!==""&&jo(E(e),t)!==E(e),mh=(e,t)=>jo(e,t).split(/[,;\n]/).filter(n=>!n.includes(os)).map(n=>n.trim(
)).filter(Boolean).join(", ");var PR=300,dD=["accounts","units","letters","log","settings"],fh=({name:e,phone:t,email:n})=>ph(e,t,n),lD=({second:e,secondPhone:t})=>ph(e,t,"");function AR(e,t){let n=
LR(t);return n?e.table("accounts").rows.map(fh).filter(o=>Ra(o,n)).reduce($R,n):void 0}var pD=(e,t)=>e.table(t).rows,mD=(e,t)=>{var n,r;return(r=(n=ee[e].columns[t])==null?void 0:n.heading)!=null?r:t}
,hD=["rowId","approved","consentMark","addressKey","mask","label","help"],_R=e=>!hD.includes(e);function fD(e,t){return dD.flatMap(n=>pD(e,n).flatMap((r,o)=>Object.entries(r).filter(([i,s])=>_R(i)&&
is(s,t)).map(([i,s])=>{var a,c;return{tab:ee[n].title,line:Ze(o),column:mD(n,i),text:Ht(s),unit:((c=(a=r.unit)!=null?a:r.code)!=null?c:"").trim()}})))}function ER(e,{text:t}){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let n=AR(e,t);if(!n)return x({key:"personal.unclear"});let r=fD(e,n),o=e.table("accounts").rows.flatMap((s,a)=>Ra(fh(s),n)?[{rowId:Zt(s,a),unit:
s.unit.trim(),title:s.pageName||s.accountName||s.kind,consent:s.consent,mayWithdraw:s.consentMark!==""}]:[]),i=s=>s.map(a=>a.replace(/\s+/g," ")).join("\u0009");return P({places:r.slice(0,PR),more:
Math.max(0,r.length-PR),rows:o,copy:[i(["Thẻ","Dòng","Cột","Nội dung"]),...r.map(s=>i([s.tab,String(s.line),s.column,s.text]))].join(`\n`)})}function gD(e,t){let n=Ra(fh(e),t),r=n&&It(
e.kind)===F.person,o=Ra(lD(e),t);return{...Object.fromEntries(Object.entries(e).filter(([s])=>_R(s)).map(([s,a])=>[s,jo(a,t)])),...n?{...Object.fromEntries(Ef.map(s=>[s,""])),accountName:"",second:"",
secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...r?{pageName:"",address:"",addressKey:""}:{},...o?{second:"",secondPhone:"",consent:"",consentMark:""}:
{},...e.by&&is(e.by,t)?{by:os}:{}}}var yD=(e,t)=>({email:is(e.email,t)?mh(e.email,t):e.email,phone:is(e.phone,t)?mh(e.phone,t):e.phone,note:jo(e.note,t),faults:jo(e.faults,t)});function hh(e,t){let n=
0,r=e.flatMap((s,a)=>{let c=t(s),u=Object.keys(c).filter(d=>c[d]!==s[d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),o=[...new Set(r.flatMap(({keys:s})=>s))];return{changes:r.map(({
index:s,after:a})=>({index:s,cells:Object.fromEntries(o.map(c=>{var u;return[c,(u=a[c])!=null?u:e[s][c]]}))})),cells:n}}function bD(e,t){let{refused:n}=e.post(),r=Object.entries(n).filter(([,{email:o}
])=>!is(o,t));r.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(r))}function wD(e,t,n){let r=hh(e.table("accounts").rows,c=>gD(c,n)),o=hh(e.table("units").rows,c=>yD(c,n)),i=c=>hh(
e.table(c).rows,u=>Object.fromEntries(Object.entries(u).map(([d,l])=>[d,jo(l,n)]))),s=i("letters"),a=i("log");return e.log([{what:{key:"log.personErased",with:{rows:r.changes.length}}}]),e.putTyped(
"accounts",r.changes),e.putTyped("units",o.changes),e.putOwn("letters",s.changes),e.putOwn("log",a.changes),bD(t,n),ln(e,!0),P({rows:r.changes.length,cells:r.cells+o.cells+s.cells+a.cells})}
function NR(e,t,{text:n}){var o;if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=AR(e,n);return r?(o=Ne(e,()=>wD(e,t,r)))!=null?o:x({key:"workbook.busy"}):x({key:"personal.unclear"})}
function kD(e,t){let n=e.table("accounts").rows.flatMap((r,o)=>t.includes(Zt(r,o))&&r.consentMark?[{index:o,cells:{consent:Xc(e.now),consentMark:""}}]:[]);return n.length===0?x({key:
"personal.noConsent"}):(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),ln(e,!0),P({rows:n.length,cells:n.length*2}))}function MR(e,{rowIds:t}){var n;
return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(n=Ne(e,()=>kD(e,t)))!=null?n:x({key:"workbook.busy"})}function gd(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(
o,[r])}return n}var ht={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ke=(e,t,{bold:n,italic:r,size:o=ht.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,
...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),IR=e=>Array.from({length:e},()=>ke("","center",{size:ht.body}));var DR=e=>e.normalize("NFC").toUpperCase(),ss=({above:e,
name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[ke(DR(e),"center",{size:ht.heading})]:[],ke(DR(t)||"…………………………","center",{size:ht.heading,bold:!0,rule:.4})],right:[ke(
"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:ht.heading,bold:!0}),ke("Độc lập - Tự do - Hạnh phúc","center",{size:ht.motto,bold:!0,rule:1})]});function as(e,t,n){let[,r="",o=""]=t.split("-"),i=
+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var cs=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ke(
"Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>ke(`- ${r}${o===n.length-1?".":";"}`,"left",{size:ht.recipients}))],right:[ke(e,"center",{bold:!0}),...t?[ke(t,"center",{bold:!0})]:[],
...IR(4),ke("………………………………","center",{bold:!0})]});var zR=["accountName","pageName","address","name","office","phone","email"],FR=["name","office","phone","email"],xD=e=>e.kind===F.none?["",
`${F.none} tài khoản. ${e.reason}`,"","","","",""]:zR.map(t=>e[t]),vD=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:be[n].heading,down:
2})),{text:"Thông tin người quản trị",across:FR.length}],FR.map(n=>({text:be[n].heading}))],lines:[...e.map(n=>({cells:xD(n)})),...Array.from({length:t},()=>({cells:zR.map(()=>"")}))]}),SD=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Zo=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>Wt(t.pageName||t.accountName,n.pageName||
n.accountName));function UR(e,t,n){let r=Zo(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[ss({above:
t.above||e.federation,name:t.name}),ke(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:ht.title}),ke(`(theo ${e.guidance} của ${e.federation})`,
"center",{italic:!0}),{is:"paragraph",align:"center",size:ht.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},vD(r,n&&r.length?0:4),ke(as("",o&&V(o),
e.today.slice(0,4)),"right",{italic:!0}),cs(SD(t),"",["Như kính gửi","Lưu: VP"])]}}function KR(e){let t=(n,r)=>Wt(n.unit.name,r.unit.name);return[...gd(e,({above:n})=>n)].sort(([n],[r])=>n===""?-1:
r===""?1:Wt(n,r)).map(([n,r])=>[n,r.sort(t)])}var BR=(e,t,n)=>[ss({above:e.above,name:e.federation}),ke(as(e.place,e.today,""),"right",{italic:!0}),ke(t,"center",{bold:!0,size:ht.title}),ke(
`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:ht.body}})],jR=e=>cs("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)",
"Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),RD=({unit:e})=>e.status||"Không phải báo cáo";function ZR(e,t){let n=0,r=KR(t).flatMap(([a,c])=>[{across:a||
`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[String(n),u.unit.name],l=[u.unit.first?B(u.unit.first.slice(0,10)):""],p=Zo(u.rows);return p.length===0?[{cells:[...d,RD(u),"","","","",
...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],m.kind===F.none?`${F.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[
""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===L.missing).length,s=t.flatMap(({rows:a})=>Zo(a)).filter(({kind:a})=>a!==F.none).length;return{name:
"Danh sach tai khoan",landscape:!0,blocks:[...BR(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:pt.name.heading},{text:
be.pageName.heading},{text:be.address.heading},{text:be.name.heading},{text:be.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},ke(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),jR(e)]}}function GR(e,t){let n=0,r=
i=>i.review===ve.passed&&(i.kind===F.page||i.kind===F.group),o=KR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Zo(u).filter(r).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...BR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:pt.name.heading},{text:be.kind.heading},{text:be.pageName.heading},{
text:be.address.heading}]],lines:o},jR(e)]}}function WR(e,t,n){let r=Ac(t.address),o=Pe(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return on(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:ht.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Fn({name:"Bao trang gia mao",landscape:!1,blocks:[ss({above:e.above,name:e.federation}),
ke(as(e.place,e.today,""),"right",{italic:!0}),ke("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:ht.title}),ke("Kính gửi: …………………………………………","center"),ke(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",B(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],ke(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),cs("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var HR=300,VR=_({what:tn(["blank","filled","list","pages","fake"]),above:D().check(Oe(2e3)),status:D().check(Oe(100)),unit:D().check(
Oe(Tr)),fake:we(_({address:D().check(Oe(2e3)),foundOn:D().check(Oe(100)),pageId:D().check(Oe(100)),does:D().check(Oe(2e3))}))}),OD=(e,t)=>Rt(t).startsWith(Rt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function qR(e,t){let n=Kr(e);return r=>OD(r.parent,t)?"":n(r).label}function XR(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.table(
"units").rows.filter(({code:r})=>r.trim()),n=qR(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:n(r),status:r.status})).sort((r,o)=>Wt(r.name,o.name))})}
function YR(e){var n,r,o,i;let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:(r=(n=e.round())==null?void 0:n.document)!=null?r:"",place:t.place,
round:(i=(o=e.round())==null?void 0:o.name)!=null?i:"",today:e.today}}function TD(e,{above:t,status:n,unit:r}){let o=e.table("units").rows.filter(({code:a})=>a.trim()),i=qR(o,e.settings().federation),
s=gd(e.table("accounts").rows,a=>Z(a.unit));return o.map(a=>{var c;return{unit:a,above:i(a),rows:(c=s.get(Z(a.code)))!=null?c:[]}}).filter(a=>(!t||a.above===t)&&(!n||a.unit.status===n)&&(!r||Z(
a.unit.code)===Z(r)))}function CD(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=Zo((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:d})=>d===F.page||d===F.group),i=WR(YR(e),(a=t.fake)!=null?a:{
address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?P([i.value]):Ke(i.problems.map(d=>{var l;return{
...X(d),row:(l=d.field)!=null?l:""}}))}function JR(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=TD(e,t);if(t.what==="fake")return CD(e,t,n);if(n.length===0)return x({key:
"paper.nothing"});let r=YR(e);return t.what==="list"?P([ZR(r,n)]):t.what==="pages"?P([GR(r,n)]):n.length>HR?x({key:"paper.tooMany",with:{count:n.length,most:HR}}):P(n.map(({unit:o,above:i,rows:s}
)=>UR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var QR=300,eO=60;function LD(e,t){var o;let n=new Map,r=e.round();for(let i of e.table("accounts").rows){let s=i.unit.trim();if(!t.has(s)||Se(
i))continue;let a=eo.flatMap(({key:u})=>cc(i.mask,u)?[St(u)]:[]);Tn(i,e.markKey())==="returned"&&a.push(S({key:"below.returned"}));let c=(o=n.get(s))!=null?o:{columns:new Set,waiting:0};if(!At(i,
r))c.waiting+=1;else for(let u of a)c.columns.add(u);n.set(s,c)}return n}var $D=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[
...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",Oa=e=>rc(oi(e),e.status);function tO(e,t,n){var d,l;let r=n.below(t);if(r.length===0)return;let o=e.settings(),i=LD(e,new Set(r.map(({code:
p})=>p.trim()))),s=r.filter(p=>Oa(p)||oi(p)==="report"),a=r.filter(Oa),c=p=>({code:p.code.trim(),name:p.name,status:p.status,timeliness:p.timeliness,owes:Oa(p),at:pe(p.first),missing:Oa(p)?$D(i.get(
p.code.trim())):"",phone:o.superiorsFill?p.phone:""}),u=p=>Oa(p)?p.status===L.missing?0:1:2;return{total:s.length,done:s.length-a.length,units:r.slice().sort((p,m)=>u(p)-u(m)||Wt(p.name,
m.name)).slice(0,QR).map(c),more:Math.max(0,r.length-QR),mayFill:o.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:(l=(d=e.round())==null?void 0:d.document)!=null?l:"",superior:
t.name,deadline:Br(void 0,e.round(),e.today),names:a.slice(0,eO).map(({name:p})=>p),more:Math.max(0,a.length-eO)}})}}var gh=({code:e,name:t})=>({code:e.trim(),name:t});function PD(e,t,n){var s;let r=
t.table("units").rows,o=r.find(a=>a.code.trim()===e),i=o&&!qe(o)?(s=tt(r).today(o))==null?void 0:s.code.trim():void 0;return i&&ma(i,n,r,t.settings()).may?i:e}function yd(e,t){var C,f;let n=e.visitor(
),r=e.settings(),o=e.table("units").rows,i=Xu(n,o),s=i.filter(qe),a=s.length?s:i,c=(C=t.unit)!=null?C:a.length===1?a[0].code.trim():void 0,u=c&&PD(c,e,n),d=u===void 0?void 0:ma(u,n,o,r);if(d&&
!d.may)return x(d.why);let l=d&&o.find(g=>g.code.trim()===d.over),p=Yu(n,r);if(u===void 0&&a.length===0&&!p)return x(qu(n,r));let m=o.find(g=>g.code.trim()===u),h=e.round(),{federation:y,department:v,
contact:$,notice:b}=r,w=m?jr(e.table("accounts").rows,m.code.trim()).map(({row:g,index:k})=>ga(g,k,fa(e))):[],R=Qi(h,m,{isStaff:n.is==="staff",today:e.today,contact:$});return P({who:{email:_e(n),
isStaff:n.is==="staff"},unit:m&&{...gh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?tO(e,m,tt(o)):void 0,fillsFor:l&&gh(l),yourUnits:a.map(gh),mayChoose:p,rows:w,round:h&&{id:h.id,name:
h.name,state:h.state},mayWrite:R===void 0,closedWhy:R&&X(R),pending:w.filter(g=>g.pending).length,deadline:Br(m,h,e.today),guidance:(f=h==null?void 0:h.document)!=null?f:"",federation:y,department:v,
contact:$,notice:b,noticeId:qc(b),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var AD=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(
n=>n.trim()).filter(Boolean).join(`\n`);function nO(e){let t=e.visitor(),n=e.table("units").rows,r=Xu(t,n),o=Yu(t,e.settings())?n:r,{merged:i}=tt(n);return P({units:o.filter(s=>s.code&&s.name&&qe(
s)).map(s=>{let a=AD(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var rO={dueBefore:Xo,graceUntil:Pe,lettersFrom:Pe};function Wr(e){let t=n=>e[n].trim()&&rO[n](e[n])||"";
return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var oO=(e,t,n)=>mr({...Wr(e),id:t,state:De.open,openedAt:n,
closedAt:"",frozenAt:""}).round;function bd(e,t){let n=Wr(e),r=Object.keys(rO).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:et(s),text:e[s]},field:s})),{dueBefore:
o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:et("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:
"round.graceBeforeDue",with:{grace:B(i),due:B(o)},field:"graceUntil"}]:[],...o&&st({dueBefore:o})< t?[{key:"round.past",with:{last:B(st({dueBefore:o}))},field:"dueBefore"}]:[]]}function iO(e,t,n){
let r=st(e),o=He(n,r);return[...o< tc?[{key:"round.soon",with:{last:B(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function ar(e,t,n){var r;return e.visitor().is!=="staff"?x({
key:"who.staffOnly"}):(r=Ne(e,()=>(e.compileSettings(),vo(e,t),n())))!=null?r:x({key:"workbook.busy"})}var Ta=e=>E(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function wd(e,t){var r;
let n=new Map;for(let o of e){let i=tl(o),s=i===void 0?"":Ta(i);if(s===""||s===Ta(t))continue;let a=(r=n.get(s))!=null?r:{name:i,count:0};a.count+=1,n.set(s,a)}return[...n.values()].sort((o,
i)=>i.count-o.count).map(o=>o.name)}function sO(e,t){let n=tl(e),r=n===void 0?void 0:t(n);return r===void 0?e:Vg(e,Tt(r))}var yh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",bh=
e=>Nt(e).find(({round:t})=>t.state==="open"&&!mt(t)),wh=e=>e.table("letters").rows.map(({key:t})=>t);function aO(e){let t=bh(e);if(!t)return{};let[n=""]=wd(wh(e),t.round.name),r=e.table(
"accounts").rows.filter(yh).length;return{ask:{says:X({key:"round.ask",with:{rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var xt=e=>Number(e)||0,kh=e=>Pe(e)?B(Pe(e)):e,_D=({row:e})=>({
required:xt(e.required),onTime:xt(e.onTime),reported:xt(e.reported),missing:xt(e.missing),accounts:xt(e.accounts)}),ED=({row:e})=>({required:xt(e.dueRequired),onTime:xt(e.dueOnTime),reported:xt(
e.dueReported),missing:xt(e.dueMissing),accounts:xt(e.dueAccounts)});function ND(e,t,n){var p;let{row:r,round:o}=t,i=((p=e.round())==null?void 0:p.id)===o.id&&o.state==="open"&&mt(o),s=
o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,name:o.name,document:o.document,state:o.state,dueBefore:kh(r.dueBefore),graceUntil:kh(r.graceUntil),
lettersFrom:kh(r.lettersFrom),openedAt:pe(o.openedAt),closedAt:pe(o.closedAt),mayReopen:o.state==="closed"&&n,...r.frozenAt?{atDue:ED(t)}:{},...s?{atClose:_D(t),answers:{same:xt(a),changed:xt(c),
added:xt(u),stopped:xt(d),silent:xt(l)}}:{},...i?{now:Ks(e.table("units").rows),answers:nu(e.table("accounts").rows,o,xt(r.rowsAtOpening))}:{}}}function MD(e,t){let n=Number(t.slice(0,4));if(
!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(!d)return"";let l=Ea(d,12);return l>t?B(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=
e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function Hr(e){let n=[
...Nt(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&r.state!=="closed";return{rounds:n.map((i,s)=>ND(e,i,s===0)),...o?{current:r.id}:{},suggested:MD(n[0],e.today),...aO(e)}
}var cO=(e,t)=>ar(e,t,()=>P(Hr(e)));function uO(e,t,n,r){var $,b;let o=Nt(e),i=r===void 0?void 0:$n(e,r);if(r!==void 0&&!i)return;let s=Wr(n),a=r!=null?r:ni((s.dueBefore||e.today).slice(0,4),o.map(({
round:w})=>w.id)),c={...oO(n,a,($=i==null?void 0:i.round.openedAt)!=null?$:e.now)},u=bd(n,e.today),d=(b=o.find(w=>w.round.state==="open"&&w.round.id!==a))==null?void 0:b.round,l=e.table(
"accounts").rows,p=wo(e,c,l),m=p.units.filter(({own:w})=>w.counted==="1").length,h=p.accounts.filter(({pending:w})=>w).length,y=u.length?[]:ID(e,t,c,p,i===void 0);return{preview:{refuse:u.map(w=>X(
w)),warn:u.length?[]:iO(c,d,e.today).map(w=>X(w)),says:[X({key:"round.counts",with:{units:m,rows:h}}),...u.length||y.length?[]:[X({key:"round.noLetters"})]],required:m,rows:h,letters:y,mark:
JSON.stringify([a,s,m,h,y.map(({day:w,count:R})=>[w,R])])},round:c,id:a}}function ID(e,t,n,r,o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=kp(e,r,n),a=o?{...s,register:new Map,units:
s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return xa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{var m;let p={};for(let{kind:h}
of d)p[h]=((m=p[h])!=null?m:0)+1;return{day:vt(u),count:d.length,says:Ws({day:u,held:l,recipients:0,counts:p})}})}var dO=(e,t,{draft:n,of:r})=>ar(e,t,()=>{let o=uO(e,t,n,r);return o?P(o.preview):x({
key:"round.unknown"})});function lO(e,t,{draft:n,mark:r},o){let i=e.round(),s=uO(e,t,n,o);return s?i&&!mt(i)?{no:x({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:Ke(s.preview.refuse)}:
s.preview.mark===r?s:{no:x({key:"round.changedAgain"})}:{no:x({key:"round.unknown"})}}var pO=(e,t,n)=>ar(e,t,()=>{let r=lO(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{
name:r.round.name}}}]),Kw(e,t,{...Wr(n.draft),id:r.id,state:De.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),P(Hr(e)))}),mO=(e,t,{id:n,...r})=>ar(e,t,()=>{let o=
$n(e,n);if(o&&o.round.state!=="open")return x({key:"round.notOpen"});let i=lO(e,t,r,n);return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{
index:o.index,cells:Wr(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Ot(Ge(e))),Qt(e),P(Hr(e)))}),hO=(e,t,{id:n})=>ar(e,t,()=>{let r=$n(e,n);return r?mt(r.round)?(r.round.state==="open"&&(
e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),zw(e,t,r)),P(Hr(e))):x({key:"round.unconfirmed"}):x({key:"round.unknown"})}),fO=(e,t,{id:n})=>ar(e,t,()=>{let r=$n(e,n);if(!r)return x(
{key:"round.unknown"});if(r.round.state==="closed"){if(!Nt(e).every(({round:i})=>i.openedAt<=r.round.openedAt))return x({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
r.round.name}}}]),Uw(e,r)}return P(Hr(e))});function DD(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(Yn).reduce(
(n,r)=>r< n?r:n,e.now)}function FD(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((r,o)=>{if(!yh(r))return[];let i=Yn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(
i),answer:Ve.added};return r.round===s.round&&r.answer===s.answer&&r.updated===i?[]:[{index:o,cells:s}]}))}function zD(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=sO(n.key,
t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function UD(e,t,n,r,o){var d;let i=Wr(t),s=Nt(e).map(({round:l})=>l.id),a=Nt(e).find(({round:l})=>l.id!==o.round.id&&l.openedAt===n&&
l.closedAt===r),c=(d=a==null?void 0:a.round.id)!=null?d:ni((i.dueBefore||n).slice(0,4),s);a||e.append("rounds",[{...i,id:c,state:De.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=$n(e,c);
return mr(u.row).round}var KD=(e,t,{draft:n})=>{var r,o;return{name:(n==null?void 0:n.name.trim())||wd(wh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:(r=n==null?void 0:
n.dueBefore)!=null?r:"",graceUntil:(o=n==null?void 0:n.graceUntil)!=null?o:"",lettersFrom:""}},gO=(e,t,n)=>ar(e,t,()=>{let r=bh(e);if(!r)return x({key:"round.nothingToConfirm"});let{id:o,name:i,
lettersFrom:s}=r.round,a=DD(e),u=s!==""&&s<=e.today&&s>V(a)?`${s}T00:00:00`:e.now,d=KD(e,r,n),l=n.as==="two"?bd(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(l.length)return Ke(l.map(
y=>X(y)));let p=n.as==="two"?UD(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&Ta(y)!==Ta(i);zD(e,y=>y===o||y===(p==null?void 0:p.id)?y:m(y)?p.id:o),FD(e,y=>p&&y< u?p.id:o,a),e.settle(),p&&BD(e,p,
u),dn(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(ko),pu(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:Ot(Ge(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:
i}}}]),Qt(e),P(Hr(e))});function BD(e,t,n){let r=$n(e,t.id);if(r.row.required===""){let i=wo(e,r.round,e.table("accounts").rows);ru(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,
s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}var xh=(e,t)=>e.trim()===t.trim();function yO(e,t,n){let r={...t.fields},o=[];for(let s of me){let[a,c,
u]=[e.fields[s],t.fields[s],n.fields[s]];xh(c,a)?r[s]=u:!xh(u,a)&&!xh(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var jD=e=>{let t=_e(
e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},bO=200,ZD=30,GD=(e,t)=>({...Jr(be),unit:e,usage:ye.active,rowId:t}),kO=(e,t)=>me.every(n=>e[n]===t[n])&&Se(e)===Se(
t),WD=(e,t)=>t.stopped&&e?void 0:go(t.fields),HD=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?ye.stopped:no(e.usage)===ye.locked?ye.locked:ye.active}),xO=e=>({fields:Object.fromEntries(
me.map(t=>[t,e[t]])),stopped:Se(e)});function VD(e,t){if(!t||!e.opened||nn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=yO(e.opened,e,xO(t));return o.length>0?e:{...e,fields:n,
stopped:r,version:nn(t)}}function qD(e,t,n,r){let o=n.findIndex((l,p)=>Zt(l,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:VD(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return X({key:
"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return X({key:"form.rowGone"},{row:a.rowId});let c=WD(i,a),u=HD(i!=null?i:GD(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};
let d=kO(i,u)?"same":Se(u)&&!Se(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}}function XD({rowId:e,version:t},n,r,o){let i=r.findIndex((d,l)=>Zt(d,l)===e),s=i<0?
void 0:r[i];if(!s)return X({key:"form.rowGone"},{row:e});if(s.unit.trim()!==n)return X({key:"who.notYours"},{row:e});let a={rowId:e,version:t,...xO(s)},u=!Se(s)&&!At(s,o)||nn(s)!==t?"confirmed":
"same";return{sent:a,index:i,before:s,after:{...s},what:u}}var YD=e=>({by:e.source===xn.hand?"":e.by,at:pe(e.updated)}),JD=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&nn(
n)!==o.version?[{...ga(n,r,fa(e)),...YD(n)}]:[]);function QD(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(
o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Xr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function eF(e,t,n){let r=e.some(({after:i})=>!Se(i)&&i.kind!==F.none),o=
new Set(e.map(({index:i})=>i));return r?jr(n,t).filter(({row:i,index:s})=>i.kind===F.none&&!Se(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:nn(i),fields:i,stopped:!0},index:s,
before:i,after:{...i,usage:ye.stopped},what:"stopped"})):[]}function tF(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...jr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),
...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!Se(s)),i=o.filter(s=>s.kind===F.none);return i.length===0||i.length===o.length?[]:i.map(s=>X({key:"account.noneWithAccounts"},{row:s.rowId,
field:"kind"}))}var nF=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!Se(n))&&n.kind!==F.none),rF=(e,t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?cd(r,t):[]);function oF(e,t,n){
let r=e.filter(({what:s,before:a})=>s==="stopped"&&(a==null?void 0:a.kind)!==F.none),o=new Map(e.map(s=>[s.index,s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!Se(a))||jr(n,t).some(({row:s,
index:a})=>{var c;return!Se((c=o.get(a))!=null?c:s)});return r.length&&!i?[X({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function iF(e,t,n,r){let o=JD(e,n);if(o.length)return Ke(
o.map(c=>X({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&jr(r,t.unit).length+i>bO)return x({key:"form.unitFull",with:{most:bO}});let s=e.markKey(),a=[
...rF(n,s),...QD(n),...tF(n,t.unit,r),...oF(n,t.unit,r)];return nF(n)&&!t.consent&&a.push(X({key:"form.consent"},{field:"consent"})),a.length?Ke(a):void 0}var sF=e=>[...new Set(e.flatMap(({before:t,
after:n})=>[...me.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(St),...t&&t.usage!==n.usage?[St("usage")]:[]]))],wO=e=>Object.fromEntries(Nf.map(t=>[t,e[t]]));function aF(e,
t,n,r){let o=e.markKey();if(!n.consent||!qn(t)||!o)return{consent:"",consentMark:""};let i=Qb(r,e.now,Yb(n.notice,e.settings().notice));return{consent:i,consentMark:Ds({...t,consent:i},o)}}
function cF(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?xn.superior:xn.form;for(let{before:p,after:m,what:h}of t){let y={stops:Se(m),changes:p!==void 0&&!kO(p,m)},v=Ju(p,y,
a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:v}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,aF(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);
e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p}
)=>p.rowId).join(", "),columns:sF(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=sp(e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(
p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&p.what!=="confirmed").map(p=>({index:p.index,cells:wO(p.after)})),added:d.map(p=>wO(p.after))});return i.is==="staff"&&
e.putOwn("accounts",t.filter(({before:p})=>(p==null?void 0:p.review)===ve.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function uF(e,t,n,r){let o=e.table("units").rows.find(
c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=jr(e.table("accounts").rows,t.unit).map(({row:c,index:u})=>ga(c,u,fa(e),s.get(c.rowId)));return{
unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({rowId:c.rowId,title:c.kind===F.none?`${F.none}: ${c.reason}`:c.pageName||
c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Br(o,e.round(),e.today),pages:i.pages}}var dF=({reading:e})=>e!==void 0&&e.findings.some(({level:t}
)=>t==="fault");function lF(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!Se(r)&&qn(r)&&!dF(n)&&Xn(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function pF(e,t){let{before:n,
what:r,reading:o}=t;return r==="same"&&n&&!Se(n)&&!At(n,e.round())&&cd(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function mF(e,t,n){var y;let r=n.refusal();if(r)return x(r);let o=e.table(
"units").rows,i=ma(t.unit,e.visitor(),o,e.settings());if(!i.may)return x(i.why);let s=e.round(),a=Qi(s,o.find(v=>v.code.trim()===t.unit),{isStaff:e.visitor().is==="staff",today:e.today,contact:
e.settings().contact});if(a)return x(a);let c=e.table("accounts").rows,u=[...t.rows.map(v=>qD(v,t.unit,c,n)),...((y=t.confirm)!=null?y:[]).map(v=>XD(v,t.unit,c,s))],d=u.filter(v=>"sentence"in v);if(
d.length)return Ke(d);let l=u.map(v=>pF(e,lF(e,t,v)));l.push(...eF(l,t.unit,c));let p=iF(e,t,l,c);if(p)return p;let m=l.filter(({what:v})=>v!=="same"),h=m.length?cF(e,m,t,i,n):bw(e,t.unit);
return n.recorded(h),P(uF(e,t,l,h))}function kd(e,t,n=jD(e)){var i,s;let r=(i=t.confirm)!=null?i:[];if(t.rows.length+r.length===0)return x({key:"form.nothing"});if(t.rows.length>ZD)return x({key:
"form.tooMany"});let o=[...t.rows,...r].map(({rowId:a})=>a);return new Set(o).size!==o.length?Ke([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):(s=Ne(e,()=>mF(e,t,n)))!=null?s:x({key:
"workbook.busy"})}var he=e=>D().check(Oe(e)),us=he(Tr),hF=e=>be[e].report.group==="second",vO=_(Object.fromEntries(me.map(e=>[e,hF(e)?xu(he(2e3),""):he(2e3)]))),Oh=D().check(Mi(/^[~\w-]{1,40}$/)),Th=
_({rowId:Oh,version:he(400),fields:vO,stopped:or(),opened:we(_({fields:vO,stopped:or()}))}),fF=_({rowId:Oh,version:he(400)}),Ch=_({unit:us,consent:or(),notice:we(he(40)),rows:Lt(Th).check(Oe(60)),
confirm:we(Lt(fF).check(Oe(300)))}),In=_({}),vh=_({parent:we(he(500)),kind:we(he(500)),state:we(he(40))}),Sh={rowId:Oh,version:he(400)},gF=ux("as",[_({...Sh,as:Di("passed")}),_({...Sh,as:Di(
"returned"),comment:he(500),fields:Lt(tn(me)).check(Oe(me.length))}),_({...Sh,as:Di("undo"),was:_({review:he(100),comment:he(2e3),fixFields:he(2e3),approved:he(4e3)})})]),xd=_({key:he(300)}),Vr=he(
400),Rh=_({name:Vr,document:Vr,dueBefore:Vr,graceUntil:Vr,lettersFrom:Vr}),SO=he(2e4),vd=he(40),We=(e,t)=>({input:e,run:t}),Be=(e,t)=>We(e,(n,r,o)=>t(n,o)),RO={openForm:Be(_({unit:we(us)}),yd),
listUnits:Be(In,nO),saveReport:Be(Ch,(e,t)=>kd(e,t)),keepDraft:Be(_({unit:us,draft:he(6e4)}),TS),dropDraft:Be(_({unit:us}),CS),checkAll:We(In,vS),checkGoogle:Be(In,OS),overview:Be(vh,kS),callList:Be(
vh,pS),reviewQueue:Be(vh,xS),decideReviews:Be(_({decisions:Lt(gF).check(Bp(1),Oe(hS))}),gS),previewRoster:Be(_({text:he(4e6)}),iR),importRoster:Be(_({text:he(4e6)}),sR),deskHealth:We(In,OR),
findPerson:Be(_({text:he(500)}),ER),erasePerson:We(_({text:he(500)}),NR),withdrawConsent:Be(_({rowIds:Lt(he(100)).check(Oe(200))}),MR),papersView:Be(In,XR),papers:Be(VR,JR),lettersView:We(In,hd),
previewLetter:We(xd,hR),sendToMe:We(xd,Qm),sendNow:We(xd,eh),skipLetter:We(xd,th),decideUnknown:We(_({key:he(300),wasSent:or()}),nh),confirmPlan:We(_({mark:he(2e3)}),rh),settleMemories:We(_({as:tn([
"sent","again"])}),oh),linksView:Be(In,fd),testLink:Be(In,xR),unitLink:Be(_({unit:us}),vR),replaceLink:Be(_({unit:us}),SR),renewLinks:Be(In,RR),readReturned:Be(_({text:he(4e5)}),yR),markReturned:We(_(
{text:he(4e5)}),bR),"desk.rounds":We(In,cO),"desk.roundPreview":We(_({draft:Rh,of:we(vd)}),dO),"desk.openRound":We(_({draft:Rh,mark:SO}),pO),"desk.changeRound":We(_({id:vd,draft:Rh,mark:SO}),mO),
"desk.closeRound":We(_({id:vd}),hO),"desk.reopenRound":We(_({id:vd}),fO),"desk.confirmRounds":We(_({as:tn(["one","two"]),draft:we(_({name:Vr,dueBefore:Vr,graceUntil:Vr}))}),gO),switchLetters:We(_({on:
or(),takeOver:or()}),ih)},yF=41e5;function OO(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(RO,n))throw new Error("unknown call");if(typeof r!="string"||
r.length>yF)throw new Error("malformed body");let{input:o,run:i}=RO[n];return i(e,t,Fi(o,JSON.parse(r)))}var Go=["phone","email","secondPhone"];function bF(e){let t=e.replace(/\D/g,"");
return t.length>6?`••• ${t.slice(-3)}`:"•••"}function wF(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}
var Lh=(e,t)=>t.trim()===""?t:e==="email"?wF(t):bF(t),$h=(e,t,n)=>n!==""&&t.trim()===Lh(e,n)?n:t,kF=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,xF=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Ph=e=>e.replace(kF,
"•••").replace(xF,"•••");var TO=e=>Go.includes(e);function CO(e){if(TO(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Ph(
e.sentence)}}function Ca(e,t){let n={...e.fields};for(let r of Go)n[r]=Lh(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(CO),comment:Ph(e.comment),masked:Go.filter(
r=>e.fields[r].trim()!=="")}}var LO=(e,t)=>({...Ca(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),$O=(e,t)=>{var n;return TO(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?CO(e):e};function PO(
e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of Go){for(let d of[t,n])d&&s[u]===e.fields[u]&&(s[u]=$h(u,s[u],d[u]));a&&t&&(
a.fields[u]=$h(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(nn(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?nn(t):e.version}}function Ah(e,t){let{webAddress:n}=e.settings();
return!n||!(e.instant<=t.until)||t.address!==Ui(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function AO(e,{token:t,noSignIn:n}){let r=Fo(e,t);if(r.is!=="test")return x({
key:"link.refused"});let o=Ah(e,r.token);if(o)return x(o);if(!n)return x({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(
e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),P({address:i,runsAs:c,version:a})));return u!=null?u:x({key:"workbook.busy"}
)}function EO(e){var i,s;let{federation:t,department:n,contact:r}=e.settings(),o=(s=(i=e.round())==null?void 0:i.document)!=null?s:"";return{federation:t,department:n,guidance:o,contact:r}}var La=
class extends Error{constructor(n){super("no form");this.problems=n}};function _O(e,t){let n=yd(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new La(n.problems);if(!n.value.unit||!r)throw new Error(
"a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>Ca(c,r))}}function vF(e,t){var n,r;return(r=(n=tt(
t).today(e))==null?void 0:n.name)!=null?r:""}function SF(e,t){let{superiorsFill:n}=e.settings();return tt(e.table("units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,phone:c}
)=>({code:r.trim(),name:o,status:i,timeliness:s,at:pe(a),phone:n?c:"",mayFillIn:n}))}var RF=(e,t)=>{var n,r;return(r=(n=tt(e.table("units").rows).superior(t))==null?void 0:n.name)!=null?r:""};
function OF(e){let{closed:t}=Pi(e);return t?vt(se(t,Om)):""}function TF(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Ah(e,n),i=e.proof();return{office:EO(e),state:"test",token:t,runsAs:e.runsAs(),
version:e.built.version,address:Ui(r)===n.address?r:"",refused:o?S(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function Sd(e,{token:t,unit:n}){let r=Fo(e,t),o={office:EO(
e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return TF(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:vF(r.unit,e.table("units").rows)};case"receipt":
return{...o,state:"receipt",token:t,form:_O(e,r.unit.code.trim()),until:OF(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:_O(e,n!=null?n:r.unit.code.trim()),below:
n===void 0?SF(e,r.unit):[],above:RF(e,r.unit)}}}var CF=80;function LF(e){var r,o;let t=As(e.slice(0,200)),n=t.ok?t.name:E(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?
o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,CF)}function $F(e,t){let n=Fo(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:
"link.refused"}}var PF={self:"tự khai",behalf:"khai hộ"};function AF(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>$F(e,o.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Zt(h,
y)===l.copiedFrom&&h.unit.trim()===n),m=PO(l,u,p,r);for(let h of Go)m.fields[h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},by:`${a} (${i})`,consentBy:o.consent?`${i} (${PF[o.consent]}, ${a})`:
"",recorded:c=>ou(e,c,({code:u})=>n===t&&u.trim()===t)}}function _F(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Ca(o,t))}}:Ke(e.problems.map(o=>$O(o,n)),(r=
e.conflicts)==null?void 0:r.map(o=>LO(o,t)))}function NO(e,t){let n=LF(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return x({key:"link.refused"});if(
!n)return Ke([X({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=kd(e,{...u,unit:c,consent:a!==""},AF(e,o.unit,c,r,t,n,d));return _F(l,r,d)}
var MO=D().check(Oe(Tr)),_h=(e,t)=>({input:e,run:t}),Eh={linkOpen:_h(_({token:Ru,unit:we(MO)}),(e,t)=>{try{return P(Sd(e,t))}catch(n){if(n instanceof La)return Ke(n.problems);throw n}}),linkSave:_h(
jp(cx(Ch,{unit:!0,consent:!0,rows:!0}),{token:Ru,unit:we(MO),sender:D().check(Oe(400)),consent:tn(["","self","behalf"]),rows:Lt(jp(Th,{copiedFrom:we(D().check(Oe(60)))})).check(Oe(60))}),(e,t)=>NO(e,
t)),linkConfirm:_h(_({token:Ru,noSignIn:or()}),AO)},IO=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Eh,e),EF=1e6;function DO(e,t){if(typeof t!="string"||t.length>EF)throw new Error(
"malformed body");return Fi(Eh[e].input,JSON.parse(t))}var FO=(e,t,n)=>Eh[t].run(e,n);var zO=e=>new kt({who:O0(e),waitMs:5e3});function NF(e){var u,d,l;let t=_o(e),n=Nn(),{settings:r}=Kn((u=n==null?
void 0:n.settings)!=null?u:{}),{federation:o,department:i,contact:s}=r,a=(l=(d=n==null?void 0:n.round)==null?void 0:d.document)!=null?l:"",c={federation:o,department:i,guidance:a,contact:s};
return e instanceof ce&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function UO(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=
typeof t=="string"?t:"",r;try{r=Sd(zO(n),{token:n})}catch(i){r=NF(i)}return Z0(r)}function KO(e,t){let n;try{let r=DO(e,t);return n=zO(r.token),JSON.stringify(FO(n,e,r))}catch(r){let o=_o(r);
return n==null||n.letGo(),JSON.stringify(x(o))}}function BO(e){z0(),MF(e==null?void 0:e.source)}function MF(e){try{let t=new kt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=Ne(t,()=>(r=
t.mayWrite("accounts","review"),ln(t,r))),i=[...r?[...nS(t.spreadsheet()),...t.lostLog(),...RS(t)]:[],...DF(t,n,o)];i.length&&(e==null||e.toast(i.map(S).join(`\n`),"Sổ Tài Khoản",30)),zr(t,()=>r)}
catch(t){t instanceof ce?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(S(t.problem),"Sổ Tài Khoản",30):e&&IF(e):Ao("onOpen",t)}}function IF(e){let t=td(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function DF(e,t,n){var i;let r=kR(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[
],...o?Y0(e,(i=e.remembered().post)!=null?i:ir,t,n):[]]}function FF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function jO(e,t){if(IO(e))return KO(e,t);
let n;try{let r=ha();if(r==="")return JSON.stringify(x({key:"who.nobody"}));let o=n=new kt({who:Ji(r)}),i=OO(o,new Fr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&zr(o),JSON.stringify(i)}catch(
r){let o=_o(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!FF(n)?JSON.stringify(x(o)):(Yi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(x({key:"workbook.protected"}
)))}}function zF(e){BO(e)}function UF(e){e!=null&&e.range&&e.source&&L0(e)}function KF(e){return e!=null&&e.parameter?UO(e):void 0}function BF(e,t){return jO(e,t)}function jF(e){T0(e)}function ZF(){
uS()}function GF(){dS()}return QO(WF);})();
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
