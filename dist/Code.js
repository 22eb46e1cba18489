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
"use strict";var App=(()=>{var WO=Object.create;var ps=Object.defineProperty;var HO=Object.getOwnPropertyDescriptor;var VO=Object.getOwnPropertyNames;var qO=Object.getPrototypeOf,XO=
Object.prototype.hasOwnProperty;var YO=(e,t,n)=>t in e?ps(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var JO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},QO=(e,t)=>{for(var n in t)ps(e,n,{get:t[n],enumerable:!0})},Fh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of VO(t))!XO.call(e,o)&&o!==n&&ps(e,o,{get:(
)=>t[o],enumerable:!(r=HO(t,o))||r.enumerable});return e};var eT=(e,t,n)=>(n=e!=null?WO(qO(e)):{},Fh(t||!e||!e.__esModule?ps(n,"default",{value:e,enumerable:!0}):n,e)),tT=e=>Fh(ps({},"__esModule",{
value:!0}),e);var de=(e,t,n)=>YO(e,typeof t!="symbol"?t+"":t,n);var BS=JO((Wm,Hm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Hm=="object"&&typeof Wm<"u"?
Hm.exports=t():e.Papa=t()})(Wm,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){
return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var b=R(g);b.chunkSize=parseInt(b.chunkSize),g.step||g.chunk||(b.chunkSize=
null),this._handle=new m(b),(this._handle.streamer=this)._config=b}.call(this,f),this.parseChunk=function(g,b){var C=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< C){let j=
this._config.newline;j||(A=this._config.quoteChar||'"',j=this._handle.guessLineEndings(g,A)),g=[...g.split(j).slice(C)].join(j)}this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(A=
this._config.beforeFirstChunk(g))!==void 0&&(g=A),this.isFirstChunk=!1,this._halted=!1;var C=this._partialLine+g,A=(this._partialLine="",this._handle.parse(C,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(g=A.meta.cursor,C=(this._finished||(this._partialLine=C.substring(g-this._baseIndex),this._baseIndex=g),A&&A.data&&(this._rowCount+=A.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:A,workerId:s.WORKER_ID,finished:C});else if(T(this._config.chunk)&&!b){if(this._config.chunk(A,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=A=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(A.data),this._completeResults.errors=this._completeResults.errors.concat(A.errors),this._completeResults.meta=A.meta),this._completed||!C||!T(this._config.complete)||
A&&A.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),C||A&&A.meta.paused||this._nextChunk(),A}this._halted=!0},this._sendError=function(g){T(
this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),
c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=this._config.withCredentials),n||(g.onload=O(this._chunkLoaded,this),g.onerror=O(
this._chunkError,this)),g.ontimeout=O(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var b,C=this._config.downloadRequestHeaders;for(b in C)g.setRequestHeader(b,C[b])}var A;this._config.chunkSize&&(A=
this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+A));try{g.send(this._config.downloadRequestBody)}catch(j){this._chunkError(j.message)}n&&g.status===0&&
this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=
function(b){b=g.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}
).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,b,C=typeof FileReader<"u";this.stream=function(A){this._input=A,b=A.slice||A.webkitSlice||A.mozSlice,C?((g=new FileReader).onload=O(
this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var A=this._input,j=(this._config.chunkSize&&(j=Math.min(this._start+this._config.chunkSize,this._input.size),A=
b.call(A,this._start,j)),g.readAsText(A,this._config.encoding));C||this._chunkLoaded({target:{result:j}})},this._chunkLoaded=function(A){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(A.target.result)},this._chunkError=function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=
function(b){return g=b,this._nextChunk()},this._nextChunk=function(){var b,C;if(!this._finished)return b=this._config.chunkSize,g=b?(C=g.substring(0,b),g.substring(b)):(C=g,""),this._finished=!g,
this.parseChunk(C)}}function p(f){c.call(this,f=f||{});var g=[],b=!0,C=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(A){this._input=A,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){C&&g.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):b=!0},
this._streamData=O(function(A){try{g.push(typeof A=="string"?A:A.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(g.shift()))}catch(j){this._streamError(j)}},this),
this._streamError=O(function(A){this._streamCleanUp(),this._sendError(A)},this),this._streamEnd=O(function(){this._streamCleanUp(),C=!0,this._streamData("")},this),this._streamCleanUp=O(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(f){var g,b,C,A,j=Math.pow(
2,53),Ae=-j,Ye=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,tt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
z=this,we=0,B=0,xt=!1,G=!1,Y=[],M={data:[],errors:[],meta:{}};function at(te){return f.skipEmptyLines==="greedy"?te.join("").trim()==="":te.length===1&&te[0].length===0}function Re(){if(M&&C&&(rn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),C=!1),f.skipEmptyLines&&(M.data=M.data.filter(function(Oe){return!at(Oe)})),Ue(
)){let Oe=function(ht){Y.push(ht)};var q=Oe;if(M)if(Array.isArray(M.data[0])){for(var te=0;Ue()&&te< M.data.length;te++)M.data[te].forEach(Oe);M.data.splice(0,1)}else M.data.forEach(Oe)}function J(Oe,
ht){for(var Ee=f.header?{}:[],ne=0;ne< Oe.length;ne++){var H=ne,ft=Oe[ne],ft=((se,Te)=>(nt=>(f.dynamicTypingFunction&&f.dynamicTyping[nt]===void 0&&(f.dynamicTyping[nt]=f.dynamicTypingFunction(nt)),(
f.dynamicTyping[nt]||f.dynamicTyping)===!0))(se)?Te==="true"||Te==="TRUE"||Te!=="false"&&Te!=="FALSE"&&((nt=>{if(Ye.test(nt)&&(nt=parseFloat(nt),Ae< nt&&nt< j))return 1})(Te)?parseFloat(Te):tt.test(
Te)?new Date(Te):Te===""?null:Te):Te)(H=f.header?ne>=Y.length?"__parsed_extra":Y[ne]:H,ft=f.transform?f.transform(ft,H):ft);H==="__parsed_extra"?(Ee[H]=Ee[H]||[],Ee[H].push(ft)):Ee[H]=ft}
return f.header&&(ne>Y.length?rn("FieldMismatch","TooManyFields","Too many fields: expected "+Y.length+" fields but parsed "+ne,B+ht):ne< Y.length&&rn("FieldMismatch","TooFewFields",
"Too few fields: expected "+Y.length+" fields but parsed "+ne,B+ht)),Ee}var _e;M&&(f.header||f.dynamicTyping||f.transform)&&(_e=1,!M.data.length||Array.isArray(M.data[0])?(M.data=M.data.map(J),_e=
M.data.length):M.data=J(M.data,0),f.header&&M.meta&&(M.meta.fields=Y),B+=_e)}function Ue(){return f.header&&Y.length===0}function rn(te,J,_e,q){te={type:te,code:J,message:_e},q!==void 0&&(te.row=q),
M.errors.push(te)}T(f.step)&&(A=f.step,f.step=function(te){M=te,Ue()?Re():(Re(),M.data.length!==0&&(we+=te.data.length,f.preview&&we>f.preview?b.abort():(M.data=M.data[0],A(M,z))))}),this.parse=
function(te,J,_e){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(te,q)),C=!1,f.delimiter?T(f.delimiter)&&(f.delimiter=f.delimiter(te),M.meta.delimiter=f.delimiter):((q=((Oe,ht,
Ee,ne,H)=>{var ft,se,Te,nt;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Wo=0;Wo< H.length;Wo++){for(var gn,ds=H[Wo],ct=0,yn=0,rt=0,At=(Te=void 0,new y({comments:ne,delimiter:ds,newline:
ht,preview:10}).parse(Oe)),Dn=0;Dn< At.data.length;Dn++)Ee&&at(At.data[Dn])?rt++:(gn=At.data[Dn].length,yn+=gn,Te===void 0?Te=gn:0< gn&&(ct+=Math.abs(gn-Te),Te=gn));0< At.data.length&&(
yn/=At.data.length-rt),1.99< yn&&(se===void 0||ct< se||ct===se&&nt< yn)&&(se=ct,ft=ds,nt=yn)}return{successful:!!(f.delimiter=ft),bestDelimiter:ft}})(te,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(C=!0,f.delimiter=s.DefaultDelimiter),M.meta.delimiter=f.delimiter),R(f));return q.header=Ue(),f.preview&&f.header&&q.preview++,g=te,b=
new y(q),M=b.parse(g,J,_e),Re(),xt?{meta:{paused:!0}}:M||{meta:{paused:!1}}},this.paused=function(){return xt},this.pause=function(){xt=!0,b.abort(),g=T(f.chunk)?"":g.substring(b.getCharIndex())},
this.resume=function(){z.streamer._halted?(xt=!1,z.streamer.parseChunk(g,!0)):(void 0)(z.resume,3)},this.aborted=function(){return G},this.abort=function(){G=!0,b.abort(),M.meta.aborted=!0,T(
f.complete)&&f.complete(M),g=""},this.guessLineEndings=function(Oe,q){Oe=Oe.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),_e=(Oe=Oe.replace(q,"")).split("\r"),q=Oe.split(`\n`),Oe=
1< q.length&&q[0].length<_e[0].length;if(_e.length===1||Oe)return`\n`;for(var ht=0,Ee=0;Ee<_e.length;Ee++)_e[Ee][0]===`\n`&&ht++;return ht>=_e.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(f){var g=(f=f||{}).delimiter,b=f.newline,C=f.comments,A=f.step,j=f.preview,Ae=f.fastMode,Ye=null,tt=!1,z=f.quoteChar==null?'"':f.quoteChar,we=z;if(
f.escapeChar!==void 0&&(we=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),C===g)throw new Error("Comment character same as delimiter");C===!0?C="#":(typeof C!="string"||
-1< s.BAD_DELIMITERS.indexOf(C))&&(C=!1),b!==`\n`&&b!=="\r"&&b!==`\r\n`&&(b=`\n`);var B=0,xt=!1;this.parse=function(G,Y,M){if(typeof G!="string")throw new Error("Input must be a string");var at=
G.length,Re=g.length,Ue=b.length,rn=C.length,te=T(A),J=[],_e=[],q=[],Oe=B=0;if(!G)return ct();if(Ae||Ae!==!1&&G.indexOf(z)===-1){for(var ht=G.split(b),Ee=0;Ee< ht.length;Ee++){if(q=ht[Ee],B+=q.length,
Ee!==ht.length-1)B+=b.length;else if(M)return ct();if(!C||q.substring(0,rn)!==C){if(te){if(J=[],nt(q.split(g)),yn(),xt)return ct()}else nt(q.split(g));if(j&&j<=Ee)return J=J.slice(0,j),ct(!0)}}
return ct()}for(var ne=G.indexOf(g,B),H=G.indexOf(b,B),ft=new RegExp(h(we)+h(z),"g"),se=G.indexOf(z,B);;)if(G[B]===z)for(se=B,B++;;){if((se=G.indexOf(z,se+1))===-1)return M||_e.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:J.length,index:B}),gn();if(se===at-1)return gn(G.substring(B,se).replace(ft,z));if(z===we&&G[se+1]===we)se++;else if(z===we||se===0||G[
se-1]!==we){ne!==-1&&ne< se+1&&(ne=G.indexOf(g,se+1));var Te=Wo((H=H!==-1&&H< se+1?G.indexOf(b,se+1):H)===-1?ne:Math.min(ne,H));if(G.substr(se+1+Te,Re)===g){q.push(G.substring(B,se).replace(ft,z)),G[
B=se+1+Te+Re]!==z&&(se=G.indexOf(z,B)),ne!==-1&&ne< B&&(ne=G.indexOf(g,B)),H!==-1&&H< B&&(H=G.indexOf(b,B));break}if(Te=Wo(H),G.substring(se+1+Te,se+1+Te+Ue)===b){if(q.push(G.substring(B,se).replace(
ft,z)),ds(se+1+Te+Ue),ne!==-1&&ne< B&&(ne=G.indexOf(g,B)),se=G.indexOf(z,B),te&&(yn(),xt))return ct();if(j&&J.length>=j)return ct(!0);break}_e.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:J.length,index:B}),se++}}else if(C&&q.length===0&&G.substring(B,B+rn)===C){if(H===-1)return ct();B=H+Ue,H=G.indexOf(b,B),ne!==-1&&ne< B&&(ne=
G.indexOf(g,B))}else if(ne!==-1&&(ne< H||H===-1))q.push(G.substring(B,ne)),B=ne+Re,ne=G.indexOf(g,B);else{if(H===-1)break;if(q.push(G.substring(B,H)),ds(H+Ue),te&&(yn(),xt))return ct();if(j&&
J.length>=j)return ct(!0)}return gn();function nt(rt){J.push(rt),Oe=B}function Wo(rt){var At=0;return At=rt!==-1&&(rt=G.substring(se+1,rt))&&rt.trim()===""?rt.length:At}function gn(rt){return M||(
rt===void 0&&(rt=G.substring(B)),q.push(rt),B=at,nt(q),te&&yn()),ct()}function ds(rt){B=rt,nt(q),q=[],H=G.indexOf(b,B)}function ct(rt){if(f.header&&!Y&&J.length&&!tt){var At=J[0],Dn=Object.create(
null),Sd=new Set(At);let Ih=!1;for(let Ho=0;Ho< At.length;Ho++){let bn=a(At[Ho]);if(Dn[bn=T(f.transformHeader)?f.transformHeader(bn,Ho):bn]){let ls,Dh=Dn[bn];for(;ls=bn+"_"+Dh,Dh++,Sd.has(ls););
Sd.add(ls),At[Ho]=ls,Dn[bn]++,Ih=!0,(Ye=Ye===null?{}:Ye)[ls]=bn}else Dn[bn]=1,At[Ho]=bn;Sd.add(bn)}Ih&&console.warn("Duplicate headers found and renamed."),tt=!0}return{data:J,errors:_e,meta:{
delimiter:g,linebreak:b,aborted:xt,truncated:!!rt,cursor:Oe+(Y||0),renamedHeaders:Ye}}}function yn(){A(ct()),J=[],_e=[]}},this.abort=function(){xt=!0},this.getCharIndex=function(){return B}}
function w(f){var g=f.data,b=o[g.workerId],C=!1;if(g.error)b.userError(g.error,g.file);else if(g.results&&g.results.data){var A={abort:function(){C=!0,k(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:x,resume:x};if(T(b.userStep)){for(var j=0;j< g.results.data.length&&(b.userStep({data:g.results.data[j],errors:g.results.errors,meta:g.results.meta},A),!C);j++);delete g.results}else T(
b.userChunk)&&(b.userChunk(g.results,A,g.file),delete g.results)}g.finished&&!C&&k(g.workerId,g.results)}function k(f,g){var b=o[f];T(b.userComplete)&&b.userComplete(g),b.terminate(),delete o[f]}
function x(){throw new Error("Not implemented.")}function R(f){if(typeof f!="object"||f===null)return f;var g,b=Array.isArray(f)?[]:{};for(g in f)b[g]=R(f[g]);return b}function O(f,g){return function(
){f.apply(g,arguments)}}function T(f){return typeof f=="function"}return s.parse=function(f,g){var b=(g=g||{}).dynamicTyping||!1;if(T(b)&&(g.dynamicTypingFunction=b,b={}),g.dynamicTyping=b,
g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var b=parseInt(g.downloadTimeout);if(isNaN(b))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=b}if(!g.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),b=new(g.download?u:l)(g)):f.readable===!0&&T(f.read)&&T(f.on)?b=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(b=new d(g)),b.stream(f);(b=(()=>{var C;return!!s.WORKERS_SUPPORTED&&(C=((
)=>{var A=t.URL||t.webkitURL||null,j=e.toString();return s.BLOB_URL||(s.BLOB_URL=A.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",j,")();"],{type:"text/javascript"})))})(),(C=new t.Worker(C)).onmessage=w,C.id=i++,o[C.id]=C)})()).userStep=g.step,b.userChunk=g.chunk,b.userComplete=g.complete,b.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,b.postMessage({input:f,config:g,workerId:b.id})},s.unparse=function(f,g){var b=!1,C=!0,A=",",j=`\r\n`,Ae='"',Ye=
Ae+Ae,tt=!1,z=null,we=!1,B=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(Y){return g.delimiter.indexOf(Y)!==-1}).length||(A=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(b=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(tt=g.skipEmptyLines),
typeof g.newline=="string"&&(j=g.newline),typeof g.quoteChar=="string"&&(Ae=g.quoteChar,Ye=Ae+Ae),typeof g.header=="boolean"&&(C=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");z=g.columns}g.escapeChar!==void 0&&(Ye=g.escapeChar+Ae),g.escapeFormulae instanceof RegExp?we=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(we=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Ae),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return xt(z,f,tt);if(
Array.isArray(f[0]))return xt(null,f,tt);if(typeof f[0]=="object")return xt(z||Object.keys(f[0]),f,tt)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||z),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),xt(f.fields||[],f.data||[],tt);throw new Error("Unable to serialize unrecognized input");function xt(Y,M,at){var Re="",Ue=(typeof Y=="string"&&(Y=
JSON.parse(Y)),typeof M=="string"&&(M=JSON.parse(M)),Array.isArray(Y)&&0< Y.length),rn=!Array.isArray(M[0]);if(Ue&&C){for(var te=0;te< Y.length;te++)0< te&&(Re+=A),Re+=G(Y[te],te);0< M.length&&(
Re+=j)}for(var J=0;J< M.length;J++){var _e=(Ue?Y:M[J]).length,q=!1,Oe=Ue?Object.keys(M[J]).length===0:M[J].length===0;if(at&&!Ue&&(q=at==="greedy"?M[J].join("").trim()==="":M[J].length===1&&(M[J][
0]==null||M[J][0].length===0)),at==="greedy"&&Ue){for(var ht=[],Ee=0;Ee<_e;Ee++){var ne=rn?Y[Ee]:Ee;ht.push(M[J][ne])}q=ht.join("").trim()===""}if(!q){for(var H=0;H<_e;H++){0< H&&!Oe&&(Re+=A);var ft=
Ue&&rn?Y[H]:H;Re+=G(M[J][ft],H)}J< M.length-1&&(!at||0<_e&&!Oe)&&(Re+=j)}}return Re}function G(Y,M){var at,Re,Ue;return Y==null?"":Y.constructor===Date?isNaN(Y.getTime())?"":Y.toISOString():(Ue=!1,at=
Y.toString(),we&&typeof Y!="number"&&typeof Y!="bigint"&&typeof Y!="boolean"&&we.test(at)&&(Y=at="'"+at,Ue=!0),Re=at.replace(B,Ye),(Ue=Ue||b===!0||typeof b=="function"&&b(Y,M)||Array.isArray(b)&&b[
M]||((rn,te)=>{for(var J=0;J< te.length;J++)if(-1< rn.indexOf(te[J]))return!0;return!1})(Re,s.BAD_DELIMITERS)||-1< Re.indexOf(A)||-1< at.indexOf(Ae)||Re.charAt(0)===" "||Re.charAt(Re.length-1)===" ")?
Ae+Re+Ae:Re)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,
s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,s.ReadableStreamStreamer=p,r&&(
t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(
t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(
c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,s})});
var ez={};QO(ez,{doGet:()=>qF,onEdit:()=>VF,onOpen:()=>HF,openPage:()=>dS,rpc:()=>XF,sendDailyLetters:()=>YF,setUp:()=>QF,showMissingFirst:()=>JF});var Rd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",nT="\\u00AD",rT=new RegExp(`[${Rd}${nT}]`,"g"),Vo=e=>e.replace(rT,"");var oT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",iT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",sT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,aT="âáàåãäêéèúüë_ùøûõï",cT=[0,1,0,9,3,35],uT="ôöñíìæóòî",dT="ơưđíìỉĩịỵ",lT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Uh=/[A-Za-z\xA1-\u1EF9]+/g,pT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Kh=/[^\0-\x7F]/,Bh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,mT=/[a-z]Ã|Ã.[a-z]/,hT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",fT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",gT="o?a|u?ê|i|u?y",yT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",bT=new RegExp(
`^(?:${hT})?(?:(?:${fT})(?:ng|[cmnpt])|(?:${gT})[cn]h|${yT})$`),wT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",kT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",xT="^[^1]*(?:[cpt]|ch)$",vT=new RegExp(
`${wT}|(?:${kT})[12]|${xT}`);function ST(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return bT.test(n.replace(/[12]/,""))&&!vT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var zh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function jh(e){let t=zh(e);return e.replace(Uh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>iT[oT.indexOf(o)]||o);return t||zh(n)?r.toUpperCase():r})}function Zh(
e){return e.replace(sT,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=aT.indexOf(r.charAt(1)),s=cT[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(dT[uT.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Gh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+lT.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ms(n),i=Bh.test(e);return i&&t===e||(i||
mT.test(e))&&r&&!o?n:void 0}function ms(e,t=String){let n=(e.match(Uh)||[]).filter(o=>o.length>1&&Kh.test(o)),r=n.filter(o=>ST(t(o))).length;return{good:r,bad:n.length-r}}var Wh={tcvn3:jh,vni:Zh,
mojibake:Gh};function cr(e){if(!Kh.test(e))return;let t=e.normalize("NFC");if(pT.test(t))return"unicode";if(Bh.test(t)||Gh(t)!==void 0)return"mojibake";let n=ms(t);if(n.bad===0)return;let r=ms(t,jh),
o=ms(t,Zh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function qr(e){let t=cr(e),n=t&&t!=="unicode"?Wh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Hh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${cr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Wh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=qr(c),l=!d&&r&&cr(c)===void 0&&ms(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var RT="\\0-\\x08\\x0E-\\x1F\\x7F",OT=new RegExp(`[${Rd}${RT}]`,"g"),TT=/[\x80-\x9F\xAD]/g,CT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,LT=[768,777,771,769,803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(OT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=cr(t);if(r&&r!=="unicode"&&cr(n)===r)return n}return t.replace(TT,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function U(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(CT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Xh(e,t){return U(e)===U(t)}var Vh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function qh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Vh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Vh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?LT.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Wt(e,t){let n=qh(e),r=qh(t);return n< r?-1:n>r?1:0}function Yh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function $a(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Aa=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Qh=864e5,Pa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Jh=e=>String(e).padStart(2,"0"),ie=(e,t)=>new Date(Pa(e)+t*Qh).toISOString(
).slice(0,10);function Ea(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Ze=(e,t)=>Math.round((Pa(t)-Pa(e))/Qh),Od=e=>new Date(Pa(e)).getUTCDay(),V=e=>e.slice(0,10),qo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Na=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,K=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",le=e=>e?`${K(e)} ${e.slice(11,16)}`:"",
$T=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],vt=e=>`${K(e)} (${$T[Od(e)]})`,Td=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Jh(t)}-${Jh(n)}`:void 0},ef=200,AT=4e3,wn="(\\d{1,2})",Ma="(\\d{4}|\\d{2})",_a="(?: ?[-/.\\\\] ?| )",PT=`${wn}${_a}${wn}${_a}${Ma}`,_T=
`(\\d{4})${_a}${wn}${_a}${wn}`,ET=`${wn} ?thang ?${wn}(?: ?[,/.-] ?| ?nam ?| )${Ma}`,tf=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],nf=`(${tf.join("|")})[a-z]{0,6}\\.?`,
NT=`${wn}[ -]${nf}[ ,-]{1,2}${Ma}`,MT=`${nf} ${wn},? ${Ma}`,IT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",DT=`(?:${[PT,_T,ET,NT,MT].join("|")})${IT}(?![a-z\\d]|[/.\\\\]\\d)`,rf=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",FT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${rf})`,zT=new RegExp(`^[ ,.:;()-]*(?:${FT}[ ,.:;()-]*){0,8}$`),UT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Cd=e=>W(Vo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function of(e){let t=[],n=new RegExp(`(^|[^a-z\\d:])${DT}`,"g");for(let r=n.exec(e);r;r=n.exec(e)){let[o,i="",s,a,c,u,d,l,p,m,h,y,w,k,x,R,O]=r,T=c??u??h??k??O??"",f=a??d??m,g=
w??x??"",b=r.index+i.length,C=Td(T.length===2?2e3+ +T:+T,f===void 0?tf.indexOf(g)+1:+f,+(s??l??p??y??R??""));t.push({day:C,from:b,to:b+o.length-i.length})}return t}function Ce(e){if(
/^\d{4}-\d\d-\d\d$/.test(e))return Td(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>ef)return;let t=Cd(e),[n,r]=of(t);if(!n||r||!zT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);
return/\d/.test(o.replace(new RegExp(rf,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||UT.test(o)?void 0:n.day}function Xo(e){let t=Cd(e.slice(0,ef));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?
void 0:Ce(t.replace(/^truoc\b/,""))}var sf="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",KT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",BT=new RegExp(
`(?:^|[^a-z\\d/.-])${wn}(?: ?[/.-] ?${wn})? ?(?:${sf}) ?$`),jT=new RegExp(`^[ ()]*(?:${sf})[ ()]*(?:(?:${KT}),? *)?$`);function af(e,t){if(e.length>AT)return;let n=Cd(e),r=new Set,o=0,i;for(let{day:s,
from:a,to:c}of of(n)){let u=n.slice(o,a);if(s===void 0)return;let d=s,l=BT.exec(u);if(l&&/\d/.test(u)){if(d=Td(+s.slice(0,4),l[2]?+l[2]:+s.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,
l.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&jT.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let p=Ze(d,s)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)r.add(ie(d,m));i=d===s?s:
void 0,o=c}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var cf="Nếu vẫn báo, gọi cán bộ phụ trách.",uf={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,
todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.fixUnknown":e=>({what:`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),
"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:
"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."}
,"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${cf}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${cf}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
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
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Ld="Mở trang rồi sao chép lại toàn bộ địa chỉ.",df="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",hs=
"Mở thử một lần.",lf={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:kn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${kn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${df}`,letter:{todo:`${kn} ${df}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:kn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${kn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${kn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:kn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:kn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:kn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Ld},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:kn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Ld},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Ld},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:hs},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:hs},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:hs},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:hs},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:hs},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var $d=
"ví dụ hoa.nguyen@gmail.com",Ia=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",pf={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${$d}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${$d}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${$d}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var mf=({label:e,example:t})=>`Ghi đầy đủ ${Aa(e)}, ví dụ: ${t}.`,hf={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:mf(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:mf(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var ff=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",gf="Ghi số di động hoặc số cố định của người quản trị.",Da="Xem lại số.",yf={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${ff}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${ff}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:gf},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:gf},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Da},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Da},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Da},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Da},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Ht(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var ZT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Fa(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Ht(n,ZT.get(t)):n]))}var za=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),bf=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Aa(e.letter?.todo??e.todo)}`.trim(),Ua=(e,t)=>typeof e=="function"?e(t):e;var Ad={...lf,...yf,...pf,...hf,...uf},Xr=({key:e,with:t})=>za(Ua(Ad[e],Fa(t)));var GT=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),Az=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),WT=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],HT=1<< WT.length,Pz=HT<<1;
function Pd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=
GT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var VT=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],qT=new RegExp(` (?:${VT.join("|")})(?= )`,"g"),_d=/^(?:huien|thi xa|thanh pho) /;function wf(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Pd(s,
t).join(" ")} `.replace(qT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=
/ tinh ([a-z ]{2,30})$/.exec(Pd(s.name,t).join(" "));n.set(a,c),i(c,a),_d.test(c)&&i(c.replace(_d,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function kf(e,{coreOf:t,own:n,units:r}){let o=
e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!_d.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Yr(e,t){
let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var fs=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ka={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Ed=(e="")=>W(E(e));function Nd(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ka.key,n=e.phone===Ka.phone,r=e.email===Ka.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(
i=>Ed(e[i])===Ed(Ka[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var xf=e=>e.length>2||fs(e).length>1,Ba={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=
kf(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Yr(e,t=>t.key).filter(t=>fs(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Yr(e,
t=>t.key).flatMap(t=>Yr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Yr(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${Ed(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Yr(e,t=>t.phone).filter(xf).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Yr(
e,t=>t.email).filter(xf).map(t=>({rows:t}))}};var vf=Object.fromEntries(Object.entries(Ba).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Sf={"workbook.notSetUp":{what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var XT=3;function YT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>XT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Ht(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Rf={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>YT(e),"below.returned":
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
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Of={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Tf={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Cf={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Lf={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var $f={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var Af={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var Pf={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:
"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var _f={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var JT={...Ad,...vf,...Sf,...Rf,...Of,...Tf,...Cf,...Lf,...$f,..._f,...Af,...Pf},
Ef=e=>Ua(JT[e.key],Fa(e.with)),S=e=>za(Ef(e)),Nf=e=>bf(Ef(e)),Yo=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Fn=e=>({ok:!0,value:e}),on=(...e)=>({ok:!1,problems:e});var D={page:"Trang",group:"Nhóm",person:
"Cá nhân",none:"Không có"},ke={passed:"Đạt",returned:"Trả lại"},fe={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ge={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},oe={
active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ne={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},xn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Md={called:
"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},Id={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:"Rút đồng ý",erase:"Xóa"},Dd={waiting:"Đang chờ",verifying:
"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},Mt={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},re={open:
"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},ja=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Vt=(e,t,n,r,o,i={})=>({
...ja(e,t,n,i),faultBit:r,report:o}),ut=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),gt=(e,t,n,r={})=>({...ut(e,t,n,r),checked:!0}
),L=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Jo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Za=e=>Jo(e,t=>"checked"in t),Jr=e=>Object.fromEntries(
Object.keys(e).map(t=>[t,""]));var Ga={reader:"public"},ge={unit:ja("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ut("Đơn vị",240,"Tên đơn vị theo mã.",Ga),kind:
Vt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ga,choices:Object.values(D)}),accountName:Vt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Vt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ga),address:Vt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ga),name:Vt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Vt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Vt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Vt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Vt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Vt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Vt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ja("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(fe)}),rowId:gt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:gt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:gt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:gt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:gt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:gt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ut("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ut("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ut("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ut("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ut("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ge),since:4}),consent:ut("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ut(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:L("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(ke)}),comment:L("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:L("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:L("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:L("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},gs=ge,pe=Jo(gs,e=>"report"in e),Mf=pe.filter(e=>ge[
e].report.group==="manager"),Qr=pe.filter(e=>["manager","second"].includes(ge[e].report.group)),eo=Jo(gs,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:gs[e].faultBit})),sn=Jo(gs,({writer:e}
)=>e==="unit"),zn=Za(ge),If=Jo(gs,({writer:e})=>e!=="staff"),St=e=>ge[e].heading;var lt={code:L("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:L("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:L("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:L("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:L("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:L("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:L("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Mt.yes,Mt.no]}),status:gt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:gt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:gt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:gt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:gt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:gt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:gt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:gt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:L("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:L("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:L("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:L("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:L("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:L("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(oe),since:4}),
mergedInto:L("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:L("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:L("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},dt=(e,t)=>L(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),ys={id:L("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:L("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:L("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:L("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ne)}),dueBefore:L("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:L("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:L("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:L("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:L("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:dt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:L("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:dt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:dt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:dt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:dt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:dt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:dt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:dt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:dt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:dt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:dt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:dt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:dt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:dt("Mới","Số dòng đơn vị khai mới."),stopped:dt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:dt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},QT={round:
L("Mã đợt",90,"Mã của đợt."),roundName:L("Đợt",160,"Tên của đợt lúc chốt."),unit:L("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:L("Đơn vị",280,"Tên đơn vị lúc chốt."),status:L(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:L("Thời hạn",100,"Thời hạn lúc chốt."),first:L("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:dt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:L("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:L("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},eC={key:
L("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:L("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:L("Đơn vị",90,"Mã đơn vị nhận."),to:L("Người nhận",220,"Địa chỉ nhận."),subject:
L("Tiêu đề",320,"Tiêu đề thư."),state:L("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:L("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:L("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},tC={round:L("Mã đợt",90,"Mã của đợt."),unit:L("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:L("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:L("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(Md)}),appointed:L("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:L("Ghi chú",300,"Đơn vị nói gì."),who:L("Ai",
210,"Cán bộ đã gọi.")},nC={id:L("Số",80,"Số để ghi lên đơn giấy."),kind:L("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(Id)}),received:L("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
L("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:L("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:L("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},rC={id:L("Số",80,
"Số của báo cáo."),address:L("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:L("Mã số trang",150,"Để trống nếu không biết."),foundOn:L("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:L("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:L("Trang thật",300,"Trang của đơn vị, lúc báo."),does:L("Biểu hiện",300,"Trang giả mạo làm gì."),state:L("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Dd)}),at:L("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:L("Ai",210,"Cán bộ ghi lần cuối.")},oC={label:L("Mục",260,"Tên của mục, không sửa."),
value:L("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:L("Giải thích",520,"Mục này dùng làm gì.")},bs={at:ut("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ut("Ai",210,"Người làm."),what:ut("Việc",
240,"Việc đã làm."),unit:ut("Đơn vị",90,"Mã đơn vị."),rowId:ut("Mã dòng",130,"Mã dòng."),columns:ut("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ee={units:{title:
"Đơn vị",color:"#1a73e8",columns:lt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ge,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:ys,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:QT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:eC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:tC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:nC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:rC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:oC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:bs,frozenColumns:0}},to=Za(lt);var Je=e=>ys[e].heading;var iC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function sC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Df(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||iC.test(t)?Fn(t):on(sC(t))}var Ff="script.google.com";var aC="[-–—_.,/0 ]*",cC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",uC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",dC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",lC=new RegExp(`^(?:${aC}|${cC}|${uC}|${dC})$`,"iu"),pC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function ur(e){return lC.test(e)?"NOTHING":pC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ws="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Uf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Fd=[...ws.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Uf],mC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Kf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],hC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,zf=`\\s"'“”‘’<>()[\\]{},;:!?*`,Bf=new RegExp(`^[${zf}-]+|[${zf}.…-]+$`,"g"),fC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function jf(e){let t=Kf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Fd.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||mC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=ws.includes(n),a=s?n:ws.find(d=>$a(n,d));if(!a)return Uf.find(d=>$a(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Fd.includes(u)?u:`${a}.com`}var Wa=e=>hC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ha(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${jf(r(t.slice(n+1)))}`;return Wa(o)?o:void 0}function gC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Wa(n)?n:Ha(e)}var Un=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function yC(e){let t=W(e).replace(/\s/g,""),n=Fd.find(
o=>t.endsWith(o)&&(ws.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ha(`${t.slice(0,-n.length)}@${n}`);return r?Un("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Un("NAME_IN_EMAIL"):
Un(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function bC(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(Bf,""),around:o!==""}}var Zf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Va(e){let t=Zf(E(e)),n=ur(t.slice(0,1e3));if(
n==="NOTHING")return Un("EMPTY");if(t.length>1e3)return Un(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Un("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Un("PHONE_IN_EMAIL"):
yC(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Bf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Un(
"MULTIPLE",void 0,o.filter(Wa));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:bC(t),a=fC.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Wa(i))return Un(c,c==="SPACES"?gC(i):Ha(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Ha(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ot(e){let t=E(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var wC=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,kC=/"[^"@]{0,200}"\s*(?=<)/g,xC=200,vC=/^\s*\d{1,2}[.)]\s+/,SC=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(vC,"")]:e.replace(/></g,
"> <").split(/\s+/),RC=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);function Me(e){let t={emails:[],bad:[]},n=new Set,r=Zf(Vo(e.slice(0,2e4))).replace(kC,""),o=[];for(
let i of r.split(wC).flatMap(SC).slice(0,xC)){let s=Va(i),a=!s.ok&&RC(i,s.suggest)?Va(s.suggest):s;if(a.ok){if(a.suggest&&OC(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(ot(a.key))||t.emails.push(a.email),n.add(ot(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function OC(e){let t=e.slice(e.indexOf("@")+1),n=jf(t);return n!==t&&(Kf.some(([r])=>r.test(t))||ws.includes(n.split(".")[0]))}
var TC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,CC=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,qa=e=>{let t=e.replace(CC,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},LC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Gf(e,t){let n=[],r=[];for(let o of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let i=o.match(TC)??[],s=0;i.forEach((a,c)=>{let u=o.indexOf(a,s),d=qa(o.slice(s,u)),l=c+1< i.length?"":qa(o.slice(u+a.length));s=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({
name:d||l||LC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(i.length||!qa(o))&&(/^\s*\|/.test(o)||n.push({name:qa(o),address:""}),r.push({key:"setting.page",with:{label:t,text:o.trim()}}))}
return{value:n,also:r}}function Wf(e,t){try{return e.read(t)}catch{return on({key:"setting.unreadable",with:{label:e.label}})}}var $C=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,AC=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,PC=200,_C=e=>e.replace($C,"").replace(AC,""),Hf=e=>e.slice(0,PC).normalize("NFKC"),Rt=e=>U(_C(E(Hf(e)))),Z=e=>U(E(Hf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function vn(e,t={}){let n,r=new Set(e);return o=>{if(r.has(o))return o;n??(n=EC(e,t));let i=Rt(o);return n.exact.get(i)??n.near.get(W(i))}}function EC(e,t){let n=new Map(e.map(o=>[
Rt(o),o])),r=new Map;for(let o of e)for(let i of new Set([o,...t[o]??[]].map(s=>W(Rt(s)))))r.set(i,r.has(i)?void 0:o);return{exact:n,near:r}}var Qo={[D.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[D.group]:["group","nhóm facebook","hội nhóm"],[D.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[D.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[fe.active]:["đang sử dụng","còn dùng","đang hoạt động"],[fe.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
fe.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[oe.active]:["hoạt động","còn hoạt động"],[oe.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[oe.dissolved]:["giải thể",
"kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[ke.passed]:["ok","đã đạt","đạt yêu cầu"],[ke.returned]:["đã trả lại","trả về"]},qf={[Mt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[
Mt.no]:["false","0","no","ko","k","không ạ"]},It=vn(Object.values(D),Qo),no=vn(Object.values(fe),Qo),Xf=vn(Object.values(Ne),Qo),ks=vn(Object.values(ke),Qo),Sn=vn(Object.values(oe),Qo),dr=vn(
Object.values(Mt),qf),Vf=new Map;function NC(e){let t=e.join(`\n`),n=Vf.get(t)??vn(e,e[0]===Mt.yes?qf:Qo);return Vf.set(t,n),n}function Yf({choices:e},t){return!e||t===""||e.includes(t)?t:NC(e)(t)??t}
function Xa(e){let t=dr(e);return t===void 0?e.trim()?void 0:!1:t===Mt.yes}var MC=50,Jf=new WeakMap;function an(e){let t=Jf.get(e);if(t)return[...t];let n=Me(e.join(`\n`)).emails.slice(0,MC);
return Jf.set(e,n),[...n]}var lr=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?on({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Fn(s)}}),Qf="Có",
IC="Không",zd=(e,t,n)=>lr(e,t,n,"Có hoặc Không",Xa),ei=(e,t,n,r,o,i=DC)=>lr(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),DC=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function FC(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e))??[];return t===void 0?void 0:+t}function zC(e){let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,r)=>r-n):void 0}var ng=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),UC=
["cn","hai","ba","tu","nam","sau","bay"],KC=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function BC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:UC.indexOf(t);return n<0?void 0:n}function jC(e){if(KC.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of ng(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(BC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((
o+s)%7)}return t.size?[...t].sort():void 0}var ZC=61,GC=e=>af(e,ZC),eg="thứ Hai đến thứ Sáu",tg="02/09/2019, 04/02/2019 - 08/02/2019",Ya={lettersOn:zd("Gửi thư tự động",IC,
"Bật, tắt ở mục Thư… của menu."),milestones:lr("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",zC),sendHour:ei("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,FC),sendDays:lr("Ngày gửi trong tuần",eg,"Các ngày được gửi thư.",`như ${eg}`,jC),holidays:lr("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${tg}.`,`như ${tg}`,GC),senderName:lr("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:lr("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?an([e])[0]:""),unitCap:ei("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ei(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:zd("Gửi thư cho cấp trên",Qf,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:zd("Gửi thư cảm ơn",Qf,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ei("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:lr("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",ng)};var ti=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>Fn(r.trim())}),Ud=(e,t,n)=>({label:e,initial:t,help:n,read:r=>VC(Xa(r),{key:"setting.yesNo",with:{label:e,text:r}})}),rg=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),WC=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Me(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),HC=(e,t,
n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...Gf(r,e)})});function VC(e,t){return e===void 0?on(t):Fn(e)}var qC=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Ie={federation:ti("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ti("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:WC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ti("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Ud("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:HC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ti("Thông báo về dữ liệu cá nhân",qC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ei("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Df},
linkOnly:Ud("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:ti("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ti("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Ud("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ya},Ja={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Kn(e){let t=[],n={};for(let[r,
o]of Object.entries(Ie)){let i=e[o.label],s=i===void 0?on({key:"setting.lost",with:{label:o.label}}):Wf(o,i),a=s.ok?s.also??[]:s.problems;t.push(...a.map(u=>({...u,field:r})));let c=o.read(o.initial);
n[r]=s.ok?s.value:c.ok?c.value:""}return{settings:n,problems:t}}var Kd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Ot=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),XC={round:Je("name"),dueBefore:Je(
"dueBefore"),graceUntil:Je("graceUntil"),lettersFrom:Je("lettersFrom"),milestones:Ie.milestones.label,overdueWeeks:Ie.overdueWeeks.label};function ig(e,t){if(!e)return[];let n=Ot(t);return Kd.filter(
r=>e[r]!==n[r]).map(r=>({label:XC[r],from:og(e[r]),to:og(r==="round"?t.round?.name??"":n[r])}))}var og=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?K(e):e;var qt=e=>Ce(e)??"";function it({dueBefore:
e,extendedTo:t}){let n=e?ie(e,-1):"";return t&&t>n?t:n}function sg(e,t,n){let r=it(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?re.onTime:re.open:e.graceUntil&&o<=e.graceUntil?re.grace:t?re.late:
re.overdue}function pr(e,t){let n=it(e);if(!n)return"";let r=Ze(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${vt(n)}, ${o}`}var ag=60;
function xs({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Od(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=ag;c+=1)for(let u of a){let d=ie(i,u*c);if(d<=s&&r(d))return d}return i};return{
sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Qa(e,t,n,r){let o=it({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),
day:r.nearest(ie(o,-c),o)})),a=r.next(ie(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(cg),after:Bd(ie(i,1),n.overdueWeeks,r)}}var cg=(e,t)=>Ze(t.day,e.day),Bd=(e,t,n,
r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(ie(e,7*i))}));function jd(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ec=(e,t)=>{let n=e[e.length-1];return n&&t< ie(n.day,
7)?jd(e,t):void 0};function ug(e,t,n){let r=Math.max(0,Math.min(ag,Math.ceil((Ze(e,t.last)+1)/7)));return[...Bd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Bd(
ie(t.end,1),t.after.length||1,n,"sau-")].sort(cg)}var Tt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Xt({activity:e="",mergedInto:t=""}){return(e===""?void 0:Sn(
e))??(t.trim()?oe.merged:oe.active)}var We=e=>Xt(e)===oe.active;function dg(e){try{return e()}catch{return}}function lg(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;
a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(
let d of i)n.set(d,u)}return{end:n,rings:r}}function YC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!We(c)&&We(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{if(!r){r={
byCode:new Map,byName:new Map};for(let s of e)n(r.byCode,Z(s.code),s),n(r.byName,U(s.name),s)}return r.byCode.get(Z(i))??r.byName.get(U(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(
s)),t.get(s)}}function Qe(e){let t=YC(e),n=lg(e,p=>dg(()=>Xt(p)===oe.merged?t(p.mergedInto??""):void 0)),r=p=>{let m=n.end.get(p);return m&&We(m)?m:void 0},o=p=>{let m=dg(()=>t(p.parent));return m&&r(
m)},i=e.filter(We),s=lg(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)We(
p)||d(u,r(p),p);let l=p=>c.get(p)??[];return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],
mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Zd=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],pg=
e=>Object.fromEntries(Zd.map(t=>[t,e[t]])),JC=e=>Object.keys(Ne).find(t=>Ne[t]===Xf(e))??"closed",QC={dueBefore:Xo,graceUntil:Ce,lettersFrom:Ce};function mr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?QC[
u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:Je(u),text:d},field:u}),l??""},[r,o,i]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",
with:{label:Je("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:K(o),due:K(r)}});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:
e.name.trim(),document:e.document.trim(),state:JC(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,frozenAt:c},problems:t}}var ro=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,
round:mr(t).round}]:[]);function Gd(e){let t=ro(e),n=o=>o?.row,r=o=>o.reduce((i,s)=>!i||s.round.openedAt>=i.round.openedAt?s:i,void 0);return n(t.find(({round:o})=>o.state==="moving"))??n(r(t.filter((
{round:o})=>o.state==="open")))??n(r(t))}function ni(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var pt=({openedAt:e})=>e!=="",mg=e=>e!==void 0&&e.state==="open"&&pt(e),Pt=({
round:e,updated:t},n)=>n!==void 0&&pt(n)&&e.trim()===n.id&&t>=n.openedAt,tc=7;var ri={report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1},
ended:{withoutRows:"",open:[],counted:!1}},eL=[];function tL({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||qt(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=ie(it(n),-tc)}function nc(e,t){
let n=e.map(o=>{try{return tL(o,t)}catch{return!1}}),r=n.some(o=>!o);return o=>{let i=oi(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function oi(e){let{required:t,kind:n}=e;if(!We(
e))return"ended";let r=dr(t);return r?r===Mt.no?"nothing":"report":eL.find(o=>Rt(o.kind)===Rt(n))?.owes??"report"}var rc=(e,t)=>ri[e].open.includes(t),hg=e=>`(${e("counted")}=1)`,fg=e=>ri[e].counted;
var De=e=>rc(e.obligation,e.status),oo=({status:e})=>e===$.reported||e===$.approved||e===$.none,Dt=({status:e})=>e===$.fix,Wd=e=>De(e)&&!Dt(e),hr=({returned:e})=>e.filter(({comment:t})=>t.trim()),nL=
e=>Dt(e)&&!e.faults.length&&e.returned.length>0&&!hr(e).length,ii=e=>De(e)&&!nL(e),gg=new WeakMap;function oc(e){let t=gg.get(e);if(t)return t;let{superior:n}=Qe(e);return gg.set(e,n),n}function yg(
e){let t=new Map,n=oc(e);for(let r of e){let o=De(r)?n(r):void 0;if(!o)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var si=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,
day:e.day}:void 0;var ic=e=>e,vs=12,bg=(e,t)=>e[t]?.heading??"",wg=({column:e,problem:t})=>kg(ge,e,t);function sc({column:e,problem:t}){let n=bg(ge,e),r=Nf(oL(t));return n?`${n}: ${r}`:r}var Ss=({
column:e,problem:t})=>kg(lt,e,t);function kg(e,t,n){let r=bg(e,t);return r?`${r}: ${S(n)}`:S(n)}var xg=e=>[...e.slice(0,vs).map(t=>`• ${t}`),...e.length>vs?[`• ${S({key:"account.more",with:{count:
e.length-vs}})}`]:[]].join(`\n`),vg=e=>xg(e.map(wg)),ac=e=>xg(e.map(Ss)),Sg=e=>e.slice(0,vs).map(wg).join(`\n`),Rg=(e,t)=>e.filter(n=>n.column===t).slice(0,vs).map(({problem:n})=>S(n)).join(`\n`);
function Og(e){let t=eo.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function cc(e,t){let n=eo.find(({key:r})=>r===t)?.bit;return n!==void 0&&Math.floor((
Number(e)||0)/2**n)%2===1}var rL=new Set(["text","value","code","parent","suggest"]);function oL(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,
rL.has(n)?"…":r]));return{...e,with:t}}var Rn=({column:e})=>e===""||ge[e].writer!=="staff",Rs=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Tg=(e,
t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var fr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Lg=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(fr(
e))?.[1]??"",ai=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Bn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],uc=e=>`${e.map(iL).filter(Boolean).join(
`\n\n`)}\n`,Cg=e=>e.map(t=>`- ${t}`).join(`\n`);function iL(e){switch(e[0]){case"list":return Cg(e[1]);case"button":return fr(e[2])&&`${e[1]}:\n${fr(e[2])}`;case"bar":return e[1].map(({label:t,count:
n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Cg(e[2].map(({name:t,phone:n})=>`${t}: ${n||Hd}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;
case"small":return`--\n${e[1]}`;default:return e[1]}}var Hd="chưa có số";var sL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,dc=e=>sL.exec(e)?.[0]??ai(e.trim(),60);var Ft=
"báo cáo tài khoản Facebook",On=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",io=({department:e,federation:t})=>e.trim()||t.trim(),ci=({guidance:e})=>e.trim()?
`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Vd=({first:e})=>K(V(e));function Yt({state:{deadline:e},about:{today:t,last:n}}){let r=Ze(t,n),o=vt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${vt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>it({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${K(ie(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function aL({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Ze(t,n);return o>=0?`thời hạn hết ngày ${K(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${K(r)}`:`thời hạn ${K(
n)} đã qua ${-o} ngày`}var qd=({state:e,unit:t},n)=>`${[dc(e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Os=(e,t)=>qd(e,`${t}, ${aL(e)}`),yr=e=>Os(e,Dt(e.unit)?`${Ft} cần sửa`:`nhắc ${Ft}`);
function br({state:e,unit:t,about:{today:n}}){let r=hr(t).length+t.faults.length,o=io(e);return Dt(t)?`${o} đã nhận ${Ft} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${ci(
e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${K(n)}, ${o} chưa nhận được ${Ft} của ${t.name}. ${ci(e)} đơn vị gửi báo cáo.`}var wr=e=>Dt(e.unit)?gr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...gr(e,"báo cáo")];function gr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Lg(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var $g=(
e,t,n)=>{let r=cL(e,t);return r.length?[["heading","Cần sửa"],["list",Bn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},cL=(e,t)=>[...hr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${io(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(sc)];function Ag({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Dt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${K(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Bn(n,t,"đơn vị khác")]]}var Xd=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Pg=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${io(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,lc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var _g={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?si(o,n,r?"sau-":""):void 0,subject:e=>Os(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${ci(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Ft}.`,until:Yt,asked:()=>[],closing:e=>[["text",e.unit.status===$.missing&&De(e.unit)?
`Đơn vị cũng chưa ${Ft} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...gr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Eg={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>De(e)&&e.status===$.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(
e.last=o)},subject:e=>Os(e,`đề nghị ${Ft}`),lead:({state:e,unit:t})=>`${ci(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${io(e)}.`,until:Yt,asked:e=>gr(e,
"báo cáo"),small:On,named:()=>[]};var Ng={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!ii(e)||!t?.last||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:yr,lead:br,until:Yt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...wr(e)],small:On,named:()=>[]};var Mg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ii(e)&&n.isOver?si(n.point,t):void 0,subject:yr,lead:br,until:Yt,asked:wr,small:On,named:()=>[]};var Ig={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ii(e)&&!n.isOver?si(n.point,t):void 0,subject:yr,lead:br,until:
Yt,asked:wr,small:On,named:()=>[]};var pc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!De(e))return;
let n=hr(e).map(({mark:r})=>r).filter(r=>!t?.told?.has(r));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
yr,lead:br,until:Yt,asked:wr,small:On,named:()=>[]};var uL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Dg=e=>`\uFEFF${e.map(t=>t.map(uL).join(
",")).join(`\r\n`)}\r\n`;var ce={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},so=e=>Object.keys(ce).find(t=>ce[t]===e.trim())||"unknown",_t=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var Jd="đơn vị khác, xem tệp đính kèm",Yd={[
re.onTime]:"#1e7d3c",[re.grace]:"#5f8f2f",[re.late]:"#b7791f",[$.fix]:"#6b4fbb",[$.missing]:"#c5221f"};function dL(e){return De(e)?Dt(e)?$.fix:$.missing:oo(e)?Yd[e.timeliness]?e.timeliness:re.onTime:
""}var lL=e=>Object.keys(Yd).map(t=>({label:t,color:Yd[t],count:e.filter(n=>dL(n)===t).length})).filter(({label:t,count:n})=>n||t!==re.grace),Fg=e=>{let t=e.filter(Wd).length,n=e.filter(Dt).length;
return{all:t+n+e.filter(oo).length,missing:t,fix:n}};function zg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=Fg(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?
`${i} cần sửa`:""];return`${[dc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${K(n.today)}: ${s.filter(Boolean).join(", ")}`}function Qd({state:{units:e,deadline:t},about:{today:n}}){let{all:r,
missing:o,fix:i}=Fg(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Ft}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${vt(n)}: ${s.join(", ")||
`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${pr(t,n)}.`}function Ug(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Qd(e)],["bar",lL(i)],[
"text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...pL(i,r.since,t),["button","Mở sổ",n.links.book],...mL(i,t),...hL(i.filter(Dt),t),...fL(n,o,t),[
"small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function pL(e,t,
n){if(!t)return[];let r=e.filter(i=>i.first>t&&oo(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${le(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Bn(r.map(({name:i})=>i),Math.min(10,n),Jd)]]}function mL(e,t){let n=e.filter(Wd),r=new Map,o=oc(e);if(
!n.length)return[];for(let i of n.slice(0,t)){let s=o(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(s,[...r.get(s)||[],i])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([i,s])=>["calls",i,s]),["text",n.length>t?`và ${n.length-t} ${Jd}`:""]]}var Kg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(sc)],hL=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Bn(e.map(n=>`${n.name}: ${Kg(n).slice(0,3).join(" ")}`),Math.min(40,t),Jd)]]:[];function fL(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:w}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ce[y].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(ce).filter(m=>r[m]).map(m=>`${r[m]} ${ce[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${le(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${le(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Bn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Bg({units:e}){let t=oc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>lt[n].heading),...e.filter(n=>De(n)||oo(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,K(V(n.first)),K(n.extendedTo),n.phone,
n.emails.join(", "),Kg(n).join(" | ")])]}var jg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=V(o),s=ec(ug(
e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(De)?void 0:{id:s.id,day:s.day}},subject:zg,lead:Qd,body:Ug,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,
mime:"text/csv",content:Dg(Bg(e))}],named:({state:e})=>e.units.filter(t=>De(t)&&t.status===$.missing)};var Zg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,
counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>oo(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>qd(e,`đã nhận báo cáo ngày ${Vd(e.unit)}`),lead:({
state:e,unit:t})=>`${io(e)} đã nhận ${Ft} của ${t.name} ngày ${Vd(t)}: ${gL(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":
"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...gr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};function gL({status:e,count:t,byKind:n}){if(
e===$.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?r.filter(([i])=>i).map(([i,
s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Wg={summary:jg,digest:_g,returned:pc,newLink:Ng,invitation:Eg,reminder:Ig,overdue:Mg,thanks:Zg},ue=e=>Wg[e],el=Object.entries(Wg),mc=el.map(([e])=>e),
tl=el.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Gg=el.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Hg=[...Gg.filter(({kind:e})=>e.isAboutOwnReport),...Gg.filter(({kind:e}
)=>!e.isAboutOwnReport)];var Vg="thu/",nl=new Map(mc.map(e=>[ue(e).prefix,e]));function ui(e){let t=e.settings.testTo.length?Vg:"",n=Tt(e.round);return{write:(r,o,i)=>`${t}${ue(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=nl.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}var qg=e=>`${e[0]}/`===Vg?2:1;
function rl(e){let t=e.split("/"),n=qg(t);return nl.has(t[n-1])&&t[n]!==void 0?Yg(t[n]):void 0}function Xg(e,t){let n=e.split("/"),r=qg(n);return[...n.slice(0,r),t,...n.slice(r+1)].join("/")}var ol=
e=>Yg(e.split("/")[1]??""),Yg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function hc(e,t){let[n="",r,...o]=e.split("/"),i=nl.get(n);if(!i||r!==Tt(t))return;let s=ue(i).to==="unit"?o.pop()??"":"";
return{kind:n,matter:o.join("/"),unit:s}}var Jg=e=>({kind:t,matter:n,unit:r})=>[t,Tt(e),n,r].filter(Boolean).join("/");function ao(e){let t=new Map,n=new Map,r=ui(e),o={of:s=>t.get(s),lastToStaff:"",
waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||e.register.get(l);if(!p||!_t(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}}
,assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(_t(s.state)?ue(c.kind).to==="unit"?yL(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=
s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function yL(e,{kind:t,id:n,unit:r},o,{settings:i}){let s=ue(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{
last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),s.remember?.(c,n,o,i))}function Qg(e,t,n){let r=new Map,o=i=>Qa(e.deadline,Ce(
i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?ec(c,t):jd(a,t)};return r.set(i,p),p}}}var il={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},fc=({testTo:e})=>e.length>0&&!an(e).length;function ey(e,{testTo:t},n){let r=an(e),o=t.length?an(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var ty=(e,t)=>ey(e,t,il),gc=(e,t)=>ey(e,t,Me(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function jn(e,t,n=ao(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=xs(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||fc(o))return r;let a=ny(e,t,n,s,r);bL(a);let c=new Set;for(
let u of e.units){let d=Tt(u.code);if(!(!d||c.has(d))){c.add(d);try{wL(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=vL(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function ny(e,t,n,r,o){let i=yg(e.units);return{state:e,today:t,calendar:r,history:n,moments:Qg(e,t,r),underOf:s=>i.get(s.trim(
))??[],plan:o,drafts:[]}}var ry=(e,{settings:t})=>{let{setting:n}=ue(e);return n!==void 0&&!t[n]};function oy(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}
function iy({state:e,today:t,calendar:n,history:r,moments:o},i){let s=ue(i);if(s.to!=="staff"||ry(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return oy(
r,i,a,"")}function bL(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of tl){let i=iy(e,o);i&&(r.wanted.add(i.key),cy(e,i,ty(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function sy({state:
e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Hg){let u=ry(a,e)?void 0:oy(t,a,c.due(s),o);if(
u)return u}}function wL(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=sy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=ue(
l.kind);if(p.to==="unit"){if(p.counts&&kL(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}cy(e,l,gc(t.emails,c),{unit:t,
last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u?.count})}}var kL=(e,t)=>e!==void 0&&e.count>=t,xL=12;function ay(e,t){let{settings:n,deadline:r}=e;if(
!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=ny(e,t,ao(e),xs(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):
!1;for(let{name:c}of tl)a(iy(i,c));for(let c of e.units){let u=Tt(c.code),d=i.underOf(c.code);for(let l=0;u&&l< xL&&a(sy(i,c,u,d),c.code);l+=1);}return s}function cy({today:e,history:t,plan:n,drafts:
r},{kind:o,key:i},s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c?.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:
d,since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c?.code,to:p,about:h},had:l})}var vL=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>ue(t.kind).rank-ue(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var uy=e=>e.to.length;function co(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(ue(
o.kind).to==="staff"?0:n)-r.recipients;if(uy(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=uy(o)}return r}function kr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var SL=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],RL=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function dy(e,t){if(!RL.test(e))return;let n=e.split(".");return SL.filter((r,o)=>n[o]!==kr(t[r]))}var ly="2",py="đổi",my=(e,t,n)=>e.of("approval",t,n),Zn=(e,t,
n=[])=>[ly,t.name,...sn.map(r=>`${r}:${n.includes(r)?py:my(t,r,e[r])}`)].join(".");function uo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==ly||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return sn.filter(a=>s.has(a)&&s.get(a)!==my(n,a,t[a]))}function yc(e,t,n){let r=uo(e,t,n);if(typeof r=="string")return;let o=Qr.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Qr.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${py}`:s}).join(".");return i===e?void 0:i}
function hy(e,t,n){let r=dy(e,t);return r&&Zn(t,n,r)}function xr(e,t){let n=uo(e.approved,e,t);return typeof n=="string"?[]:n.map(St)}var bc=(e,t)=>uo(e.approved,e,t)==="unknown";function Tn(e,t){
let n=uo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===ke.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===ke.returned?r?"changed":"returned":"waiting"}function wc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),X=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Fe=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},v=e=>Fe([X(e)]);function fy(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var OL=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,TL=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function di(e){return/^[\x21-\x7e]*$/.test(e)?e:Vo(e).replace(OL,"").replace(TL," ").trim()}var CL=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function gy(e,
t){let n=e.charCodeAt(t);return CL.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function vr(e){let t=0,n=e.length;for(;t< n&&gy(e,t);)t++;for(;n>t&&gy(e,n-1);)n--;
return e.slice(t,n)}var kc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Gn=e=>/[\p{L}\p{N}]/u.test(e);var Ts=(e,t)=>(e.exec(t)||[])[1]||"";function lo(e){try{return decodeURIComponent(e)}
catch{return e}}function Cn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?lo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Cs=(e,t)=>Ts(/^(\d{1,24})(?![0-9A-Za-z])/,Cn(e,t));var LL=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function li(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of LL)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var $L="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",AL="permalink|notes|events|offers",PL=new RegExp(`^(?:${$L}|${AL})$`,"i");
function yy(e){return PL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var xc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var vc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Le(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var _L=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,EL=
/\.vn$/i;function pi(e){return/^[A-Za-z0-9.]+$/.test(e)?_L.test(e)?"USERNAME_TLD":by(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var by=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
wy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?vc(e,xc+n+t,`id:${t}`):F("MISSING_ID"),Jt=e=>wy("profile",e,"profile.php?id="),Wn=e=>wy("page",e,""),Ls=e=>Ts(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Hn(
e,t="profile_or_page"){let n=vr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):Wn(n);let r=li(n)||pi(n),o=r==="USERNAME_TLD"&&EL.test(n)?null:r;if(!o){let s=vc(t,xc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Le(s,"NAME_LIKE_SITE"):s}let i=Ls(n);return i?Wn(i):F(o)}function Sc(e){let t=vr(e),n=/^[\w.-]+$/.test(t)?by(t.length,t.length):"USERNAME_CHARS";
return n?F(n):vc("group",`${xc}groups/${t}`,`g:${t.toLowerCase()}`)}function sl(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${xc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return vc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var NL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",ML="lm?",IL="[a-z]{2}-[a-z]{2}",DL=[[new RegExp(
`^(?:(?:${NL}|${ML}|${IL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],al=e=>/^[A-Za-z0-9.-]+$/.test(e),Oc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function mi(e){if(al(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of DL)if(n.test(
t))return r}return cl(e)?"lookalike":"other"}function cl(e){let t=lo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Rc(n,"facebook",2))}function Rc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Rc(s,a,n-1)||Rc(s,i,n-1)||Rc(o,a,n-1)}
function po(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:FL(o),path:o,query:n.slice(r+1)}}function FL(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?di(lo(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function $s(e,t){let[n,...r]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&mi(n)==="facebook")return Le(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=jL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=li(n);return i?F(i,
zL(i,e,t)??UL(n,e.query)):Sy(n,r)}function zL(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Cn(t,i)).find(Boolean);return o===void 0?void 0:Vn(n(o,1))}
var Vn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function UL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Cs(t,"id"):"";return n.length>8?Vn(Jt(n)):void 0}
var Cc=(e,t)=>yy(t)?F("CONTENT_LINK",Vn(e)):e,KL=/^[1-9]\d{9,19}$/;function Sy(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return pi(r)==="USERNAME_TLD"?F("USERNAME_TLD"):Le(Sy(r,t),
"AT_USERNAME")}let n=t[0]||"";return Cc(e.includes("-")&&!Ls(e)&&KL.test(n)?Wn(n):Hn(e),t)}function ky([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Le(Jt(n||""),"MEMBER_LINK"):Cc(Sc(e),[t||"",n||"",...r])}function Ry(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F(
"HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Cc(t(e[n]||""),e.slice(n+1))}function BL(e){let t=e[0]||"create";return/^category$/i.test(t)?Tc(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):Ls(t)?Tc(e,!1):Ry(e,Wn)}function Tc([e,...t],n){if(!e)return F("SYSTEM_PAGE");let r=Ls(e);return Cc(r||!n?Wn(r):Hn(e,"page"),
t)}function ul([e="",t=""],n){return e.length!==1?sl(e,"",n):/g/i.test(e)?sl(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function xy(e,t,n){let r=Cn(t,"u");return r?Le(n(r,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function Lc(e,t){return e?Le(/^\d+$/.test(e)?t(e):Hn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var vy=e=>Ry(e,Jt),jL=new Map([["profile.php",(e,t)=>Jt(Cs(t,
"id"))],["profile",vy],["people",vy],["groups",ky],["group",ky],["pages",BL],["share",e=>ul(e,"share")],["pg",e=>Tc(e,!0)],["p",e=>Tc(e,!1)],["l.php",xy],["flx",xy],["messages",e=>Lc(/^t$/i.test(e[
0]||"")?e[1]:void 0,Jt)]]);var dl=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],ZL=/\b(?:facebook|face|fb|fanpage)\b/,GL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function ll(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(GL)){let r=dl.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return ml(t)}var pl=e=>e.length<=300&&dl.some(({word:t})=>t.test(W(e)));function ml(e){if(e.length>120)return;let t=W(e);return ZL.test(t)?void 0:
dl.find(({word:n})=>n.test(t))?.name}var WL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],HL=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],Oy=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ty(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(VL.test(r))return qL(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=WL.find(([i])=>i.test(r));for(let i of o?o[1]:HL){let s=Cn(n,i);if(Oy.test(s))return{address:s,counter:o!==void 0}}}var VL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function qL(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let r=Cn(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let o=decodeURIComponent(r);return Oy.test(o)?{address:o,counter:!0}:void 0}catch{return}}var $c=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,hl=/^fb:\x2f{1,3}/i,XL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function As(e){let t=e.slice(0,40);for(let[n,r]of XL)if(n.test(t))return r;return Ts(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!$c.test(t)&&!hl.test(t)?"SCHEME":null}function Cy(e){if(hl.test(e))return{scheme:"app",rest:e.replace(hl,""),fixed:!1};let[t=""]=$c.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var YL=3;function hi(e,t=0){if(t>YL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?lo(e):e).replace(/\\/g,"/"),r=As(n);if(r)return F(r);let o=Cy(n),i=
o.scheme==="app"?o$(po(o.rest),Ly(t)):JL(o.rest,o.scheme==="web",Ly(t));return o.fixed||n!==e?Le(i,"SCHEME_FIXED"):i}var Ly=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?hi(t,e+n):F(
"REDIRECT_LINK");function JL(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||Oc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=mi(s);
return c==="other"?QL(s,po(i),n):c==="lookalike"?F("LOOKALIKE_HOST",t$(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?n$(c,po(i),n):F("PORT")}function QL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=Ty(e,t),o=r&&n(r.address,1);return r?.counter&&o?.ok?Le(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&Vn(o))}var e$=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function t$(e,t,n){return e$.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Vn(n(`www.facebook.com${t}`,1)):
void 0}function n$(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return $s(t,n);if(e==="content")return F("CONTENT_LINK");let s=li(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",Vn(Hn(r))):i===""||s?F(s||"HOME"):e==="short"?ul(t.parts,"fb.me"):r$(i,r,o)}function r$(e,t,n){return e==="t"?Lc(n,Jt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):Lc(t,Wn)}function o$({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Cs(t,"id"),s=Cn(t,"href")||Cn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Le(n(s,1),"DEEP_LINK");let a=i&&i$.get(r.toLowerCase());return a?Le(a(i),"DEEP_LINK"):F("DEEP_LINK")}var i$=new Map([["profile",Jt],["page",Wn],[
"group",Sc]]);var s$=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,a$=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,c$=
"(?:fb |facebook |page )?",u$="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",d$=new RegExp(`^${c$}(?:u?id|ma so|ma)${u$} ?[:=-]? ?([1-9]\\d{9,19})$`),Ac=e=>e.length<=7&&s$.test(e);
function fl(e){let t=e.split(" ");if(t.some(h$))return F("EMAIL_IN_URL");let n=t.length===1?vr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Le(Jt(n),"BARE_USERNAME");let r=d$.exec(W(e.slice(0,120)));
return r?Le(Jt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):ml(e)!==void 0?F("OTHER_SITE"):t.length>1&&pl(e)?l$(e):f$(e)?F("PHONE_IN_URL"):n?$y(n):m$(e,t)}function l$(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Gn(o)&&!pl(o));return n!==void 0&&r===void 0&&t.length>1?Le(fl(n),"TEXT_AROUND"):F("NOT_URL")}function p$(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:Vn($s(po(e.slice(t.length)),()=>F("NOT_URL")))}function $y(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=pi(o);
return i==="USERNAME_TLD"?F(i):Le(Hn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Le($s(po(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",p$(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!a$.test(n)&&!Ac(n)&&
pi(n)!=="USERNAME_SHORT"?Le(Hn(n),"BARE_USERNAME"):F("NOT_URL")}function m$(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Le($y(vr(o)),"TEXT_AROUND"):F("NOT_URL")}
function h$(e){let t=e.indexOf("@");return t>0?Gn(e.charAt(t-1))&&Gn(e.charAt(t+1)):e.search(kc)===0}var f$=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ay(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(kc,"@"):e}function Py(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of g$(r)){let i=k$(o);i&&t.push(i),n=n||(i?i.glued:Gn(o))}return{found:t,around:n}}function g$(e){return As(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var y$=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,b$=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,w$=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function k$(e){let t=vr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(R$(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(y$),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?b$:w$).test(r)?{address:o,word:e,glued:Gn(r)}:null}var x$=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",v$="me|io|co|gg|watch|ly|us|ru|cn|kh|la",S$=new RegExp(`\\.(?:${x$}|${v$})\\.?$`,"i");function R$(e){if($c.test(e)||As(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Oc(r)):O$(
r.replace(/:\w*$/,""),n)}function O$(e,t){return al(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?mi(e)!=="other"||S$.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&cl(e)}function Pc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=di(String(e));if(!Gn(t))return F("EMPTY");let n=Ay(t),{found:r,around:o}=Py(n),[i,s]=r;if(!i)return fl(n);let a=s?E$(r,n):T$(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Le(a,"SCHEME_FIXED"),o?Le(a,"TEXT_AROUND"):a}function T$(e,t){let n=hi(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return C$(e,n,r)?F("USERNAME_CHARS"):r&&$$(e,r)?
P$(t):n}function gl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function C$(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ac(gl(e))&&/^[\p{L}\p{M}]/u.test(n)}var L$=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function $$(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||A$(e,t)||L$.test(t)||
/^[A-Z]/.test(t)&&Ac(t))return!1;let n=gl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var A$=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(gl(e));
function P$(e){let t=hi(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var _$=20;function E$(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>_$)return F("MULTIPLE");let o=r.map(u=>{let d=hi(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||hi(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||i.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Le(a,"TEXT_AROUND")}var Mc=(...e)=>e.map(t=>`(?:${t})`).join("|"),N$="[đd][./]?c",M$="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",I$="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",D$=
"mrs?|ms",F$="(?:ng|tt)ưt",yl=new RegExp(`^(?:${Mc(N$,M$,I$,D$,F$)})(?:[.:]+\\s*|\\s+)`,"i"),z$="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ec="ông|bà|anh|chị|cô|thầy|chú",U$=
`(?:${Ec}) ?(?:\\((?:${Ec})\\)|/ ?(?:${Ec}))`,K$="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",bl=new RegExp(`^(?:${Mc("đồng chí",z$,U$,Ec,K$)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),
B$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Nc=e=>B$.includes(e.toLowerCase());function wl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Nc(n)?void 0:"either"}var j$="(?:trưởng|phó) (?:ban|phòng|trưởng)",Z$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",G$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Ey=new RegExp(Mc(j$,Z$,G$)),W$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",H$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Ny=new RegExp(`^(?:${Mc(W$,H$)})|facebook`),V$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,q$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function _y(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(yl,"").replace(bl,"");return t}var _c=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),X$=e=>e.some((t,
n)=>n>1&&Nc(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function My(e){let t=e.split(/[\r\n]+/).map(a=>_c(_y(a.replace(/\s+/g," ").trim().replace(q$,"")))).filter(a=>a.length>0),n=t.flat();if(V$.test(_y(
e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Nc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=_c(o).length>1&&_c(i).length>1&&Nc(_c(i)[0]);
return r.length>1||s||X$(n)}var kl=/^[-–—+*•.,;:"“ ]+/,Ky=/[-–—.,;:"” ]+$/,zt=(e,t)=>({ok:!1,reason:e,suggest:t});function Ic(e,t,n){if(e.length>t)return zt(n);if(ur(e)==="NOTHING")return zt("EMPTY");
let r=cr(e);return r&&r!=="unicode"||e.includes("\ufffd")?zt("ENCODING",(qr(e)||{}).text):e.length<2?zt("SHORT"):void 0}var Y$=e=>wl(e)==="either"?e.slice(e.indexOf(" ")+1):void 0,J$=
/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,Q$=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n??o)+((r??i)==="D"?"Đ":"đ"));function By(e){if(
typeof e!="string")return E(e);let t=e.replace(J$,n=>n.normalize("NFKC"));return(t===e?e:Q$(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(
/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var eA=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ps(e){let t=By(e),n=E(t),r=n.replace(
/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(kl,"").replace(Ky,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(yl,"").replace(kl,""),wl(o)||(o=o.replace(bl,
"").replace(kl,""));let i=o.toLowerCase(),s=Ic(n,250,"LONG")||Ic(o,250,"LONG");if(s)return s;if(Ey.test(i))return zt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&My(
t))return zt("TWO_PEOPLE");if(Ny.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return zt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return zt("CHARS");if(o.length>60)return zt(
"LONG");let a=o.split(/[\s.'-]+/).every(u=>eA.test(u)||u.toLowerCase()===u.toUpperCase())?o:Yh(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:Y$(a)??(a===o?void 0:a),notes:o.includes(
" ")?c:[...c,"ONE_WORD"]}}var Iy="Ban Thường vụ",Dy="Ủy ban Kiểm tra",Fy="Văn phòng",zy=new Map(Object.entries({ct:"Chủ tịch",btv:Iy,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:Dy,cnubkt:`Chủ nhiệm ${Dy}`,vp:Fy,cvp:`Chánh ${Fy}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Iy}`}));
function tA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=zy.get(e),o=r?void 0:zy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function jy(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>tA(W(
t.replace(/\./g,"")))||t)}var nA=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(jy),Uy=new Map([W,
U].flatMap(e=>nA.map(t=>[e(t),t])));function Zy(e){let t=E(e).slice(0,300).replace(Ky,""),n=Ic(t,100,"TOO_LONG");if(n)return n;if(ur(t))return zt("SHIFTED");if(!/\p{L}/u.test(t))return zt("CHARS");
let r=jy(t),o=Uy.get(U(r))||Uy.get(W(r))||r,i=Xh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function xl(
e){let t=E(By(e)),n=ur(t.slice(0,1e3));return n&&n!=="NOTHING"?zt(`${n}_IN_NAME`):Ic(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:zt("CHARS"))}function Gy(e){return xl(e)}var Vy=
1e3;function qy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Vy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return di(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var rA=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Wy=new RegExp(`(^|[^a-z])(?:${rA})(?![a-z])[ .:]{0,3}`,
"g"),vl=e=>/[a-z]/.test(e)?e.replace(Wy,"$1|").replace(Wy,"$1|"):e,oA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",iA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${oA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),
sA=/(\d)() ?\x2f ?(\d{2,4})$/,aA=/(^|[^a-z]) ?\((\d{1,6})\)$/,Ln=e=>e.replace(/\D/g,"").length;function Xy(e){let t=e.slice(-40),n=iA.exec(t),r=n?null:sA.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,
e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i="",s=""]=n||aA.exec(t)||[],a=e.slice(0,
e.length-o.length)+i;return o&&Ln(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Sl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?
n=r:Ln(r)>6&&Ln(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var cA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Hy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Yy(e){return e.length>Vy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(cA,"|").replace(Hy,"$1|").replace(Hy,"$1|")}
function Rl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var uA={}.constructor;function Sr(e){return e!=null&&e.constructor===uA}var dA=
/^\d+$/;function Ol(e){return dA.test(e)}function fi(e){"@babel/helpers - typeof";return fi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},fi(e)}function Dc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Jy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,lA(
r.key),r)}}function Fc(e,t,n){return t&&Jy(e.prototype,t),n&&Jy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function lA(e){var t=pA(e,"string");return fi(t)=="symbol"?t:t+""}function pA(
e,t){if(fi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var mA="1.2.0",hA="1.7.35",Qy=" ext. ",he=(function(){function e(t){Dc(this,e),Tl(t),this.metadata=t,nb.call(this,
t)}return Fc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Ol(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new eb(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new eb(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var eb=(function(){function e(t,n){Dc(this,e),
this.globalMetadataObject=n,this.metadata=t,nb.call(this,n.metadata)}return Fc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new fA(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&tb(this.types(),n))return new yA(tb(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Qy:this.metadata[13]||Qy}}])})(),fA=(function(){function e(t,n){Dc(this,e),this._format=t,this.metadata=n}return Fc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!gA.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),gA=/^\(?\$1\)?$/,yA=(function(){function e(t,n){Dc(this,e),this.type=t,this.metadata=n}return Fc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function tb(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Tl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Sr(e)||!Sr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Sr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+bA(e)+": "+e,"."))}var bA=function(t){return fi(t)};function _s(e,t){var n=new he(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function nb(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Rl(t,mA)===-1?this.v2=!0:Rl(t,hA)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function wA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=kA(e))||t&&e&&typeof e.length=="number"){n&&(
e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kA(e,t){if(e){if(typeof e=="string")return rb(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
rb(e,t):void 0}}function rb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Cl(e,t){for(var n=e.slice(),r=wA(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function mo(e,t,n){return ob(e,void 0,t,n)}function ob(e,t,n,r){n&&(r=new he(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return ob(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Cl(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Ll(e,t,n){t===void 0&&(t={});var r=new he(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return xA(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function xA(e,t){return mo(e,void 0,t)==="IS_POSSIBLE"}function Et(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function vA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];
if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=SA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}
throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function SA(e,t){if(e){if(
typeof e=="string")return ib(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ib(e,t):void 0}}function ib(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var RA=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function ho(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new he(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Et(o,r.nationalNumberPattern())){if($l(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||$l(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=vA(RA),s;!(s=i()).done;){var a=s.value;if($l(o,a,r))return a}}}}function $l(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Et(e,r.pattern())}function Al(e,t,n){t=t||{};var r=new he(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return ho(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Et(o,r.nationalNumberPattern())}var OA=/^[A-Z]{2}$/;function Pl(e){return OA.test(e)}var TA=!1;function _l(e,t){var n,r,
o=new he(t);return Pl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,TA&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function El(e,t,n){var r=new he(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return CA(t,i,n)}):[]}function CA(e,t,n){var r=new he(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var sb=3,ab="0-9０-９٠-٩۰-۹",LA="-‐-―−ー－",$A="／/",AA="．.",PA=" \u00a0\u00ad\u200b\u2060\u3000",_A="()（）［］\\[\\]",EA="~⁓∼～",cb="".concat(LA).concat($A).concat(AA).concat(PA).concat(
_A).concat(EA);var NA=new RegExp("(["+ab+"])");function Nl(e,t,n,r){if(t){var o=new he(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(NA);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Ml(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function MA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(
Array.isArray(e)||(n=IA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function IA(e,t){if(e){if(typeof e=="string")return ub(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ub(e,t):void 0}}function ub(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Il(e,t,n){for(var r=new he(n),o=MA(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(ho({phone:e,country:s},void 0,r.metadata))return s}}var DA=!1;function Dl(e,t){var n=
t.nationalNumber,r=t.metadata;if(DA&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Il(n,o,r.metadata)}function zc(e,t,n){var r=Ml(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!FA(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Dl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!zA(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function FA(e,t,n){return!(Et(e,n.nationalNumberPattern())&&!Et(t,n.nationalNumberPattern()))}function zA(e,t,n){switch(mo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Fl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?_s(t||n,o):r;if(e.indexOf(i)===0){var s=new he(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=zc(a,void 0,s),u=c.nationalNumber,d=zc(e,void 0,s),l=d.nationalNumber;if(!Et(l,s.nationalNumberPattern())&&Et(u,s.nationalNumberPattern())||mo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function zl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Nl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Fl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new he(o),l=2;l-1<=sb&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function Ul(e){return e.replace(new RegExp("[".concat(cb,"]+"),"g")," ").trim()}var UA=/(\$\d)/;function Kl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
UA,t.nationalPrefixFormattingRule()):t.format());return r?Ul(a):a}var KA=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Bl(e,t,n){var r=new he(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(KA.test(r.IDDPrefix()))return r.IDDPrefix()}function db(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var lb={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Zl(e,t,n,r){n?n=ZA({},lb,n):n=lb;var o=new he(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Uc(s,e.carrierCode,"NATIONAL",o,n),jl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Uc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),jl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return db({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=jA(s,
e.carrierCode,i,n.fromCountry,o);return c?jl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Uc(e,t,n,r,
o){var i=BA(r.formats(),e);return i?Kl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function BA(e,t){return GA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Et(t,n.pattern())})}function jl(e,t,n,r){return t?r(e,t,n):e}function jA(e,t,n,r,o){var i=_s(r,o.metadata);if(i===n){var s=Uc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Bl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Uc(e,null,"INTERNATIONAL",o))}function ZA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function GA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Es(e){"@babel/helpers - typeof";return Es=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Es(e)}function pb(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function mb(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?pb(Object(n),!0).forEach(function(r){WA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):pb(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function WA(e,t,n){return(t=fb(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function HA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function hb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,fb(
r.key),r)}}function VA(e,t,n){return t&&hb(e.prototype,t),n&&hb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function fb(e){var t=qA(e,"string");return Es(t)=="symbol"?t:t+""}function qA(
e,t){if(Es(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Es(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Gl=(function(){function e(t,n,r){if(HA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Sr(n)&&Sr(n.countries)){r=n;var o=t;if(!XA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=zl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Tl(r);var c=_l(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return VA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:El(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Ll(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Al(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new he(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return ho(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Zl(this,n,r?mb(mb({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var XA=/^\+\d+$/;var gb={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var yb=gb,bb={version:yb.version,country_calling_codes:{84:["VN"]},countries:{VN:yb.countries.VN},nonGeographic:{}};
function wb(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var kb=wb("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),xb=wb("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),vb=e=>Wl(e)&&
e.length===11?`0${kb.get(e.slice(1,4))}${e.slice(4)}`:"",Wl=e=>kb.has(e.slice(1,4));function Kc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>xb.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Hl=(e,t)=>`0${xb.get(t)}${e.slice(1+t.length)}`;var et=e=>({ok:!1,reason:e}),JA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Ob=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,QA=/^0(?:69\d{5,8}|80\d{5,6})$/,eP=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function jc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Ob.test(n))return et("FAKE");if(eP.test(n))return et("SERVICE_NUMBER");if(QA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return et("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Rb(o[0]==="0"?o:`0${o}`,Sb(e,r));if(t)return et(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return et(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Rb(`0${o}`,Sb(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Sb(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Rb(e,t){let n=Bc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?tP(e):null)||Bc(vb(e),
"convertible","OLD_11_DIGIT")||nP(e,t)||et(oP(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(JA.test(e)||n.notes.push("UNKNOWN_PREFIX"),rP(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Ob.test(e)?
et("FAKE"):n}function Bc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Gl(`+84${e.slice(1)}`,bb),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var tP=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function nP(e,t){let n=Kc(e),r=!/^2/.test(n)||Tb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Bc(Hl(e,n),"convertible","OLD_AREA_CODE"):null}
var Tb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function rP(e,t){let n=Kc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Tb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Vl(e){let t=`0${e.slice(3)}`,n=Kc(t),r=n?Bc(Hl(t,n),"convertible"):null;return r?.ok?r.e164:void 0}function oP(e){let t=e[1]||"";if(
/[01]/.test(t)&&e.length>8&&e.length<12&&!Wl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function fo(e){if(
e==null)return et("EMPTY");if(typeof e!="string"&&typeof e!="number")return et("CHARS");let t=qy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return et("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return et("SCIENTIFIC");let n=Sl(t).reduce((r,o)=>r.concat(sP(o)),[]);return n.length?dP(n):et(iP(t))}var iP=e=>/\p{L}/u.test(vl(e))?"CHARS":"EMPTY",Cb=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function sP(e){let{text:t,ext:n}=Xy(e),r=vl(t);if(Cb.test(r)){if(cP(r))return[et("LETTER_FOR_DIGIT")];let o=Yy(r);if(Cb.test(o))return[et("CHARS")];if(Ln(o)===0)return[
];if(Ln(o)<7)return[et("CHARS")];let i=Lb(o,n).map(aP);return i.some(({ok:s})=>s)?i:[et("CHARS")]}return Ln(r)===0?[]:Lb(r,n)}var aP=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Lb(e,t){
let n=Sl(e).filter((i,s,a)=>a.length<2||Ln(i)>0),r=n.length>1?n.map(jc):uP(n[0]??""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var cP=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Ln(e)>5;function uP(e){return e.length<80&&Ln(e)>15&&$b(e.match(/\+?\d+/g)||[])||[jc(e)]}function $b(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=jc(e.slice(0,t).join(" ")),r=n.ok?$b(e.slice(t)):null;if(r)return[n,...r]}return null}function dP(e){let[t=et("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&
r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:et("MULTIPLE")}var lP={[D.page]:["pageName","address",
"name","office","phone","email"],[D.group]:["pageName","address","name","office","phone","email"],[D.person]:["accountName","address","name","office","phone","email"],[D.none]:["reason"]},pP=(e,
t)=>t==="kind"||lP[It(e)??D.page].includes(t),ql=e=>It(e)===D.none?["kind","reason"]:pe,Xl=(e,t)=>({key:e,with:t}),cn=(e,t,n={},r)=>({field:e,level:"fault",problem:Xl(t,r),...n}),gi=(e,t)=>({field:e,
level:"ask",problem:Xl("account.ask",{value:t}),suggest:t}),yi=(e,t,n)=>({field:e,level:"note",problem:Xl(t,n)});function mP(e){let t=Pc(e),n=!t.ok&&t.reason==="OTHER_SITE"?ll(E(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>yi("address",`address.note.${r}`))}:{value:E(e),findings:[n?cn("address","account.otherNetwork",{},{network:n}):cn(
"address",`address.${t.reason}`),...t.suggest?[gi("address",t.suggest)]:[]]}}var Ab=e=>t=>{let n=fo(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Vl(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...r===void 0?[]:[gi(e,Pb(r))],...n.notes.map(o=>yi(e,`phone.note.${o}`))]}:{value:E(t),findings:[cn(e,`phone.${n.reason}`),...(n.parts??[]).map(o=>gi(e,Pb(o)))]}},Pb=e=>{let t=
fo(e);return t.ok?t.display:e};function hP(e){let t=Va(e),n=t.suggest?[gi("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(r=>yi("email",`email.note.${r}`))]}:
{value:E(e),findings:[cn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(r=>gi("email",r))]}}var fP={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},Ns=(e,t)=>n=>{let r=t(n),o=r.suggest?[gi(e,r.suggest)]:[];if(!r.ok){let i={label:St(e),example:fP[e]??""};return{value:E(n),findings:[cn(e,`person.${r.reason}`,{
},i),...o]}}return{value:r.name,findings:[...o,...r.notes.map(i=>yi(e,`person.note.${i}`))]}};function gP(e){let t=E(e);return{value:t,findings:t.length>500?[cn("reason","account.reasonLong")]:[]}}
function yP(e){let t=It(e);return t?{value:t,findings:[]}:{value:E(e),findings:[cn("kind","account.kindUnknown",{},{text:E(e)})]}}var bP={kind:yP,accountName:Ns("accountName",Gy),pageName:Ns(
"pageName",xl),address:mP,name:Ns("name",Ps),office:Ns("office",Zy),phone:Ab("phone"),email:hP,second:Ns("second",Ps),secondPhone:Ab("secondPhone"),reason:gP},wP=["accountName","pageName","name",
"office","second","reason"];function kP(e,t,n){try{return xP(e,t,n)}catch(r){return{value:t,findings:[cn(e,"account.cellUnreadable")],broke:r}}}function xP(e,t,n){if(!E(t))return pP(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[cn(e,`account.${e}`)]}:{value:"",findings:[cn(e,"account.required",{},{label:St(e)})]}:{value:"",findings:[]};let r=wP.includes(e)?qr(t):void 0;return r?{value:t,
findings:[cn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:bP[e](t)}function vP(e,t){let n=(r,o)=>[{...yi("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==D.group?
n("account.addressIsGroup",D.group):e===D.group&&t&&!["group","share"].includes(t)?[yi("address","account.groupAddress")]:t==="page"&&e===D.person?n("account.addressIsPage",D.page):[]}function go(e){
let t=It(e.kind)??"",n=ql(t),r={};for(let s of pe)r[s]=n.includes(s)?kP(s,e[s],t):{value:E(e[s]),findings:[]};let o=pe.filter(s=>"broke"in r[s]),i={};for(let s of pe)i[s]=r[s].value;return{values:i,
findings:[...pe.flatMap(s=>r[s].findings),...vP(t,r.address.addressKind)],addressKey:r.address.key??"",phoneKey:r.phone.key??"",emailKey:r.email.key??"",addressKind:r.address.addressKind??"",
...o.length?{broke:o.map(s=>r[s].broke)}:{}}}var _b=5,Eb=120;function Nb(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Ht(a.trim(),Eb)])),o={rows:e.filter(s=>!Nd(s)),samples:
e.filter(Nd),cores:wf(t)},i=(s,{level:a,field:c},u)=>{let d=[...u.units??fs(u.rows)],l=d.map(m=>r.get(m)||Ht(m,Eb)),p=l.slice(0,_b).join("; ")+(d.length>_b?"; …":"");return{rowIds:u.rows.map(
m=>m.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(Ba).flatMap(([s,a])=>{try{return Array.from(a.find(
o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Mb(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}
var Yl=e=>e?`"${e}" `:"";function Jl(e,t=""){if(typeof e!="number")throw new TypeError(Yl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Yl(
t)+"expected integer >= 0, got "+e);return e}function bi(e,t,n=""){if(Mb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Jl(t,"length");let r=Mb(e),o=t!==void 0?` of length ${t}`:"",i=r?
`length=${e.length}`:`type=${typeof e}`,s=Yl(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Fb(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Jl(e.outputLen),Jl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var SP=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Ib=(
e,t)=>{SP(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function wi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Zc(e,t){bi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ms(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Gc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function un(e,t){return e<<32-t|e>>>t}var zb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",RP=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ql(e){if(bi(e),zb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=RP[e[n]];return t}function Db(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Ub(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(zb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Db(e.charCodeAt(i)),a=Db(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function OP(e,t,n="opts"){return Ib(e,"defaults"),t!==void 0&&Ib(t,n),Object.assign(Object.create(null),e,t)}function Kb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=OP({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Bb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Wc=class{constructor(t,n){de(this,"oHash");de(this,"iHash");de(this,"blockLen");de(
this,"outputLen");de(this,"canXOF",!1);de(this,"finished",!1);de(this,"destroyed",!1);if(Fb(t),bi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ms(o)}update(t){return wi(this),this.iHash.update(t),this}digestInto(t){
wi(this),Zc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},jb=(()=>{let e=((t,n,r)=>new Wc(t,n).update(r).digest());return e.create=(t,n)=>new Wc(t,n),e})();var TP=e=>e/2**32|0,CP=e=>e>>>0;function Zb(e,t,n,r){
let o=TP(n),i=CP(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Gb(e,t,n){return e&t^~e&n}function Wb(e,t,n){return e&t^e&n^t&n}var Hc=class{constructor(t,n,r,o){de(this,"blockLen");de(
this,"outputLen");de(this,"canXOF",!1);de(this,"padOffset");de(this,"isLE");de(this,"buffer");de(this,"view");de(this,"finished",!1);de(this,"length",0);de(this,"pos",0);de(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Gc(this.buffer)}update(t){wi(this),bi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Gc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){wi(this),Zc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Zb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Gc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Hb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var LP=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Rr=new Uint32Array(64),ep=class extends Hc{constructor(n,r){super(64,n,8,!1);de(this,"A",0);de(this,"B",0);de(this,"C",0);de(this,"D",0);de(this,"E",0);
de(this,"F",0);de(this,"G",0);de(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Rr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=Rr[p-15],h=Rr[p-2],y=un(m,7)^un(m,18)^m>>>3,w=un(h,17)^un(h,
19)^h>>>10;Rr[p]=w+Rr[p-7]+y+Rr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=un(c,6)^un(c,11)^un(c,25),h=l+m+Gb(c,u,d)+LP[p]+Rr[p]|0,w=(un(o,2)^un(o,13)^un(o,22))+Wb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Ms(Rr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ms(this.buffer)}},tp=class extends ep{constructor(){super(32,Hb)}};var Vc=Kb(()=>new tp,Bb(1));var $P=16,Vb=e=>Ql(e.slice(0,$P));function Is(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Or=e=>Vb(Vc(Is(e))),np=e=>Ql(Vc(Is(e))),ki=class{constructor(t){this.known=new Map;this.start=jb.create(Vc,Ub(t))}of(t){let n=this.known.get(t)??Vb(this.start.clone(
).update(Is(t)).digest());return this.known.set(t,n),n}};var AP=8,Xb="trống",Yb="1",qb=" (theo bản cũ)",Jb="Đã rút đồng ý",qc=e=>e.trim()?Or(e.trim().normalize("NFC")).slice(0,AP):Xb,Qb=(e,
t)=>e===Xb||/^[0-9a-f]{8}$/.test(e??"")?e:qc(t),ew=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[U(r),o.replace(/\D/g,"")];return[U(e),t.replace(/\D/g,""),n.trim().toLowerCase(),
...i.some(s=>s!=="")?i:[]]},qn=e=>It(e.kind)!==D.none&&ew(e).some(t=>t!==""),tw=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${le(t)}, bản thông báo ${n}`,Xc=e=>`${Jb}, ${le(e)}`,xi=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),nw=e=>e.startsWith(`${Jb}, `),rw=e=>e.endsWith(qb)?e:`${e.trim()}${qb}`,ow=(e,t)=>t.of("consent",e.consent.trim(),...ew(e)),Ds=(e,t)=>[Yb,t.name,ow(e,
t)].join(".");function Xn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(xi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Yb&&o&&(!t||r!==t.name)?
"unknown":t&&o===ow(e,t)&&r===t.name?"given":"ended"}var iw=(e,t)=>!xi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${qc(t)}`);var sw=vn(pe.map(St));function Yc(e){let t=e.split(/[,;\n]/).map(
o=>o.trim()),n=new Set,r=[];for(let o=0;o< t.length;o+=1){let i=t[o],s=o+1< t.length?sw(`${i}, ${t[o+1]}`):void 0,a=s??sw(i);s&&(o+=1),a?n.add(a):i&&r.push(i)}return{fields:pe.filter(o=>n.has(St(o))),
unknown:r}}var PP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Yn=e=>PP.test(e),aw=(e,t,n)=>Yn(e)&&e>=t&&e<=n,cw=({shown:e,updated:t},n,r)=>[e,t].find(o=>aw(o,n,r))??"";function uw(e,t,n){return e.hasRows?
e.witnessed?e.witnessed:e.complete?cw(e,t,n)||n:aw(e.shown,t,n)?e.shown:"":""}function dw(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=cw(e,t,n);if(r)return{
witnessed:r};let o=e.shown!==""&&!(Yn(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function _P(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?ri[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function lw(e,t,{last:n,...r},o,i,s){let a=_P(e,t),
c=a!==$.missing&&a!==$.fix&&a!=="",u=h=>h.reduce((y,w)=>w.updated>y?w.updated:y,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=uw(l,n,i),m=a===""?"":sg(o,p,
s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,first:p,witness:dw(l,n,i),updated:u(e),order:EP(a,m),pending:e.length-d.length}}function EP(e,t){let n={[$.missing]:0,[$.fix]:10,[
$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[re.overdue]:0,[re.late]:1,[re.grace]:2,[re.open]:3,[re.onTime]:4,"":5};return n[e]+r[t]}var NP=3,pw=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,
"")??"";function mw(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([W(Rt(i)),pw(s.code)]))if(a){let c=r.get(a);c?c.push(
s):r.set(a,[s])}}}return r};return r=>{t??(t=n());let o=r.trim(),i=t.get(/^\d+$/.test(o)?pw(o):W(Rt(o)))??[];return i.length>NP?"":i.map(({code:s,name:a})=>`${s} (${a})`).join(", ")}}var vi={full:
"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},MP=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,IP=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,DP=4e5,FP=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],yo=(...e)=>new RegExp(e.join("|"),"i"),zP=[[yo("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[yo("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[yo("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[yo("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[yo("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
yo("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],UP=yo("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function hw(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,o])=>o==="5");if(n){let o=`5.${n[2]}`;return{reason:FP.find(([i])=>n[2].startsWith(
i))?.[1]??"other",code:o}}if(t.length||UP.test(e))return t.some(([,,i])=>i==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=zP.find(([o])=>o.test(e));return r?{reason:r[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function fw(e,t){let n=e.slice(0,DP),r=[...n.matchAll(MP)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:
s.index+s[0].length})).filter(({email:s})=>!IP.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{let d=r.slice(u+1).find(m=>m.email!==s),l=r.slice(0,u).reverse().find(
m=>m.email!==s),p=hw(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??hw(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[
...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Tr=100,rp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function KP(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!Sn(r)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),Xt(e)===oe.merged){let i=t.named(o);o?
i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}
):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function BP(e,t,n){let r=[],o=e.code.trim(),i=
e.parent.trim();o?o.length>Tr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Tr}}}):(t.get(Z(o))??0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&Z(i)===Z(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):rp(i)&&
!t.has(Z(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...KP(e,n));for(let{text:s,suggest:a}of Me(e.email).bad)r.push({column:"email",problem:a?{key:
"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of rg(e.phone))fo(s).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});
return e.required.trim()&&!dr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Ce(e.extendedTo)===void 0&&r.push({column:
"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function jP(e,t){let n=t.get(e.code.trim()),r=n?.email.split(", ").every(o=>e.email.toLowerCase().indexOf(o.toLowerCase(
))>=0)??!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:K(n.day),why:vi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:K(n.day)}}}]:[]}
function Fs(e,t={},n=()=>{}){let r=new Map;for(let s of e.map(({code:a})=>Z(a)))s&&r.set(s,(r.get(s)??0)+1);let o=new Map(Object.entries(t)),i=Qe(e);return e.map(s=>{try{return[...BP(s,r,i),...jP(s,
o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var op=e=>Object.fromEntries(e.map(t=>[t,""])),ZP=["unit",...pe],yw=e=>ZP.every(t=>e[t].trim()===""),xe=e=>no(
e.usage)===fe.stopped;function GP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function WP(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,
problem:a})};e.unit.trim()?t===void 0&&i("unit",GP(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!no(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!ks(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:ic(s.problem)});return o}
function HP(e,t){return{blank:!1,active:!0,pending:!1,unit:ip(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...op(["unitName",...zn]),rowId:t}}}function ip(e,t){try{return e()}catch{return t}}function VP(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function qP(e,t,n,r,o,i){let s=yw(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Xn(e,r),
faults:[],remarks:[],own:op(["unitName",...zn])};let c=go(e),u=t.get(a),d=xe(e),l=Tn(e,r),p=d?[]:WP(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:ic(wc(e.comment))});let m=d?[]:
c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:x})=>({column:k,problem:ic(x)}));!d&&e.review.trim()&&bc(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=Yc(
e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=Xn(e,r);!d&&qn(e)&&m.push(...VP(y));let w=xr(e,r).join(", ");return{blank:s,active:!d,
pending:!d&&!Pt(e,i),unit:a,isNone:It(e.kind)===D.none,review:l,faults:p,remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:w,rowId:n,addressKey:c.addressKey,mask:""}}}
function XP(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:ip(()=>yw(r),!1)?"":t();return n.add(o),o})}function YP(e){let t=new Map;for(let n of e){if(!n.active)continue;
let r=t.get(n.unit)??{none:[],accounts:0};n.isNone?r.none.push(n):r.accounts+=1,t.set(n.unit,r)}for(let{none:n,accounts:r}of t.values())r?n.forEach(o=>o.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):n.slice(1).forEach(o=>o.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function JP(e,t,n,r){let o=new Map(t.map(a=>[a.own.rowId,a])),i=e.flatMap((a,
c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,
email:l.emailKey}]}),s=Nb(i,n.map(({code:a,name:c})=>({code:a,name:c})),r);for(let{rowIds:a,level:c,problem:u}of s){let d={column:"",problem:u};for(let l of a.map(p=>o.get(p)))(c==="fix"?l?.faults:
l?.remarks)?.push(d)}}function QP(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(!i)return;let l={isPending:s,isNone:c,
hasFault:d.some(Rn),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function e_(e,t,n,r){let{dueBefore:o,graceUntil:i,openedAt:s}=r.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>Yn(
d)&&d< s?"":d,c=lw(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:r.lastWitness??""},{dueBefore:o,graceUntil:i,extendedTo:qt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,
timeliness:c.timeliness,count:String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:fg(n)?"1":"0"},standing:c}}function t_(e,t,n){let r=QP(e.accounts,t),o=nc(e.units,e.round),
i=Fs(e.units,e.refused,n);return e.units.map((s,a)=>{let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:0,faults:[],own:op(to)};let u=i[a];if(!e.round||!pt(e.round))return{blank:c,
pending:0,faults:u,obligation:ip(()=>o(a),"report"),own:{...gw(to,s),faults:ac(u)}};try{let d=r.get(s.code.trim())??[],l=o(a),{cells:p,standing:m}=e_(s,d,l,e),{witness:h,pending:y}=m;return{blank:c,
faults:u,obligation:l,pending:y,witness:h,own:{...p,faults:ac(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...gw(to,s),faults:ac(u)}
}}})}var gw=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function bw(e){let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=mw(e.units),i=XP(e.accounts,e.newId),s=
e.accounts.map((a,c)=>{try{return qP(a,r,i[c],e.markKey,o,e.round)}catch(u){return n(u),HP(a,i[c])}});for(let{reading:a}of s)a?.broke?.forEach(n);YP(s),JP(e.accounts,s,e.units,n);for(
let a of s)Object.assign(a.own,{faults:vg(a.faults),remarks:Sg(a.remarks),mask:Og(a.faults)});return{accounts:s,units:t_(e,s,n),broke:t}}function Si(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!nw(t.consent)?{consent:Xc(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var zs=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Si(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function bo(e){return Object.fromEntries(sn.map(t=>[t,Rg(e.faults,t)]))}var He=(e,t)=>wo(e,e.round(),t);
function wo(e,t,n){let r=bw({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});
return e.broke(r.broke),r}var sp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),ww=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Ri(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&ww(
zn,i,r)?[{index:o,cells:sp(zn,i)}]:[]})}function Jc(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Jn(e,t,
n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&ww(to,i,r)?[{index:o,cells:sp(to,i)}]:[]})}var ap=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({
index:r,notes:bo(n.accounts[r])}));function Qc(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Jc(n,t,r)),e.putOwn("accounts",Ri(n,t,r)),e.putOwn("accounts",zs(e,n,t,r)),e.putOwn(
"units",Jn(e.table("units").rows,t,r))}var n_=3;function Us(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>((l===0||p[
l-1]!==d-1)&&(c+=1),c<=n_));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var eu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:bo(n)})));function kw(e,t){let n=e.table(
"accounts").rows,r=cp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:bo(r.accounts[i])}]:[])),r}function cp(e,t){let{
accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=He(e,n),d=(h,y)=>{let w=u.accounts[y];Object.assign(h,w.own,Si(e,n[y],w))};for(let h of o)d(
h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:w,source:k,round:x,answer:R}=n[h],O=u.accounts[h],T={updated:y,by:w,source:k,round:x,answer:R},f=Si(e,n[h],O);return{index:
h,cells:{...sp(zn,O.own),...T,...f}}}),p=new Set([...o,...l].map(({index:h})=>h)),m=Ri(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:
n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",zs(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim(
)))),e.putOwn("units",Jn(e.table("units").rows,u,h=>r.includes(h.code.trim()))),e.putNotes("accounts",ap([...o,...l,...m],a,u)),u}function xw(e,t){let{notice:n}=e.settings(),{rows:r}=e.table(
"accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&iw(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Ie.notice.label}}],...o?[{key:
"account.otherNotice",with:{count:o}}]:[]]}var tu=e=>xe(e)&&e.kind!==D.none&&Qr.every(t=>e[t].trim()==="");function vw(e,t){let n=Ea(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&qn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var r_=e=>e.reduce((t,n)=>t+n,0),o_=e=>r_(e.map(({count:t})=>Number(t)||0)),i_=[
$.reported,$.approved,$.none];function Ks(e){let t=e.filter(r=>r.counted==="1"),n=r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===re.onTime),reported:n(r=>i_.includes(
r.status)),missing:n(r=>r.status===$.missing),accounts:o_(e)}}function up(e,t){let n=Ks(e),r=it(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{...n,reported:i,
missing:n.required-i}}function nu(e,t,n){let r=e.filter(u=>Pt(u,t)).map(({answer:u})=>u),o=u=>r.filter(d=>d===u).length,[i,s,a,c]=[Ge.same,Ge.changed,Ge.added,Ge.stopped].map(o);return{same:i,changed:
s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var Nt=e=>ro(e.table("rounds").rows),$n=(e,t)=>Nt(e).find(({round:n})=>n.id===t),Sw=e=>Nt(e).find(({round:t})=>t.state==="moving");function dn(e,{index:
t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var dp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Rw=(e,t)=>({...dp(e),...dp(t)}),lp=({required:e,onTime:t,
reported:n,missing:r,accounts:o})=>dp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o}),Ow=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o})=>({dueRequired:e,
dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var Tw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Cw=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&
t>=e.dueBefore;function pp(e,t){let n=e.round();if(!Cw(n,e.today))return;let r=$n(e,n.id);!r||r.row.frozenAt||dn(e,r,{...lp(up(Tw(t),n)),frozenAt:e.now})}function s_(e,t,n){let{rows:r}=e.table(
"history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,
roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[
l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append(
"history",[...c.values()])}function ru(e,{row:t,round:n,index:r},o,i){s_(e,n,o);let s=Tw(o),a=nu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=Cw(n,e.today)&&!t.frozenAt?{...lp(up(s,n)),
frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Ow(t)};dn(e,{index:r},{closedAt:i,...u,...c,...Rw(Ks(s),a)})}var Lw=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,
witnessed:r})=>r&&r>=(e.round()?.openedAt??"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:le(r)}},unit:t}]:[]));function ou(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,
a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:le(c.witnessed)}},unit:s.code}),[{index:a,cells:{
witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function $w(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Yn(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ke=
e=>e+2,ae=class extends Error{constructor(n){super(n.key);this.problem=n}};function Pe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=He(e,e.table(
"accounts").rows);Qc(e,r),eu(e,r)}return n})}var mp=200;function a_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:Zn(a,n)}}]:[]),o=t.flatMap((a,c)=>(
a.review===ke.passed||a.review===ke.returned)&&xr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=yc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=
i.filter(({index:a})=>tu(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function ln(
e,t){let n=e.table("accounts").rows;t&&a_(e,n);let r=He(e,n);if(!t)e.putOwn("units",Jn(e.table("units").rows,r,()=>!0));else{fy(e),Lw(e),Qc(e,r);for(let o of["accounts","units"])Us(e,o,new Set(
Object.keys(ee[o].columns)));e.refreshSummary(),eu(e,r)}return r}function Qt(e){let t=ln(e,!0);return t.accounts.length===0?(pp(e,t),t):(ou(e,t),e.rememberWitness(),pp(e,t),t)}function c_(e,t,n){
let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:ee[u].title,row:Ke(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[
d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[
]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of vw(e,t))a.push(i("accounts",d,u.unit,S({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,mp),moreFaults:Math.max(0,s.length-mp),remarks:a.slice(0,mp),missing:t.units.filter(u=>u.own.status===$.missing).length,settings:n}}function Aw(
e){return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):Pe(e,()=>{let t=Qt(e);return e.readyLines(),P(c_(e,t,d_(e,t).map(S)))})??v({key:"workbook.busy"})}function u_(e){return e?e.dueBefore?[]:[{
key:"round.empty",with:{label:Je("dueBefore")}}]:[{key:"round.none"}]}var d_=(e,t)=>[...u_(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...xw(e,t),
...e.lostLog()];var ko={rounds:{},open:[]},l_=4e4,p_=4,iu=e=>typeof e.count=="number",Oi=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function m_(e){let t=3735928559,n=1103547991;for(
let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,
2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var h_={count:0,sum:"0.0"};function _w({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=m_(n);return{count:e+r,sum:
`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var f_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),hp=e=>f_(e).reduce((t,n)=>_w(t,n,1),h_),Ew=({rounds:e},t)=>Oi(e,
t)!==void 0;function Nw(e,t){let n=[];return e.forEach(({state:r},o)=>{_t(r)&&hc(o,t)&&n.push(o)}),n}function fp(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},open:[]};
return su(o,n,Nw(t,n),[])}function su({rounds:e,open:t},n,r,o){let i=n,s={...Oi(e,i)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=Oi(s,d)??{};if(iu(h))s[d]=_w(h,`${l}/${p}`,m);else{let y=
a.get(d)??new Map(Object.entries(h).map(([k,x])=>[k,new Set(x)]));a.set(d,y);let w=y.get(l)??new Set;y.set(l,w),m>0?w.add(p):w.delete(p)}};for(let[d,l]of[[r,1],[o,-1]])for(let p of d.map(m=>hc(m,
n)))p&&c(p,l);a.forEach((d,l)=>{s[l]=Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function gp(e,t){if(
!e.open.length)return e;let n=e.open.filter(i=>_t(t.get(i)?.state));return{...[...new Set(n.map(ol))].reduce((i,s)=>su(i,s,n.filter(a=>ol(a)===s),[]),e),open:[]}}var Mw=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,Iw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function yp(e,t,n){var c;let r=new Set(e.open),o=Jg(n),i=new Map;
for(let u of Nw(t,n)){let d=r.has(u)?void 0:hc(u,n);if(!d)continue;let l=i.get(d.kind)??Object.create(null);i.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}let s=Oi(e.rounds,n)?.kinds??{},a={
lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(s),...i.keys()])){let d=Oi(s,u)??{},l=i.get(u)??{};if(iu(d)){let p=hp(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,
ledger:d.count,register:p.count})}else a.lost.push(...Pw(d,l).map(([p,m])=>o({kind:u,matter:p,unit:m}))),a.extra.push(...Pw(l,d).map(([p,m])=>o({kind:u,matter:p,unit:m})))}return a}function Pw(e,t){
return Object.entries(e).flatMap(([n,r])=>{let o=new Set(Oi(t,n)??[]);return r.filter(i=>!o.has(i)).map(i=>[n,i])})}var g_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length;function y_({rounds:e,open:t}){let n=Object.keys(e).slice(0,p_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:b_(c)}]})),o={rounds:r,open:t},i=n[
0]===void 0?{}:r[n[0]].kinds;for(;g_(JSON.stringify(o))>l_;){let[s]=Object.entries(i).filter(a=>!iu(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=hp(
s[1])}return o}var b_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,iu(n)?n:hp(n)])),Dw=e=>JSON.stringify(y_(e)),Bs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Fw=e=>Array.isArray(
e)&&e.every(t=>typeof t=="string"),w_=e=>Bs(e)&&(Object.values(e).every(Fw)||typeof e.count=="number"&&typeof e.sum=="string"),k_=e=>Bs(e)&&Bs(e.kinds)&&Object.values(e.kinds).every(w_);function zw(
e){try{let t=JSON.parse(e);return!Bs(t)||!Bs(t.rounds)||!Fw(t.open)?void 0:Object.values(t.rounds).every(k_)?t:void 0}catch{return}}var Be=e=>({round:e.round(),settings:e.settings()}),xo=e=>e.round(
)?.id??"";function au(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=mg(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:r}}function Uw(e,t){let n=wo(e,
t.round,e.table("accounts").rows);ru(e,t,n,t.round.closedAt||e.now)}function x_(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",
extendedTo:""}}]:[])),e.settle()}function v_(e,t,n){t.keepLedger({...ko,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Ot({...Be(e),round:n}))}function S_(e,t,n){for(let r of Nt(
e))r.round.id!==n.round.id&&r.round.state==="open"&&pt(r.round)&&(Uw(e,r),dn(e,r,{state:Ne.closed}));x_(e),v_(e,t,n.round),dn(e,n,{state:Ne.open})}function R_(e,t){Uw(e,t),dn(e,t,{state:Ne.closed})}
function vo(e,t){let n=Sw(e);return n?(n.round.closedAt?R_(e,n):S_(e,t,n),Qt(e),!0):!1}function Ti(e,t){e.round()?.state==="moving"&&t.alone(e,()=>vo(e,t))}function Kw(e,t,n){dn(e,n,{state:Ne.moving,
closedAt:e.now}),e.settle(),vo(e,t)}function Bw(e,t){dn(e,t,{state:Ne.open,closedAt:""}),e.settle(),Qt(e)}function jw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),vo(e,t)}var Li=
"#1f2937",Cr="#ffffff",js="#1a56c4",Gw="1px solid #d1d5db",Ci=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Zs=(e,t=2e3)=>Ci(ai(e,t)),Qn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ve=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,mn=
e=>`\x3ctr>${e}\x3c/tr>`,pn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,So=`${pn(16,Li,Cr)};padding:10px 20px 12px`,Gs=pn(14,Li,Cr),O_=e=>`${pn(e,
Li,Cr)};text-align:center`,T_={lead:`${pn(17,"#12315f","#e3edfd")};border-left:5px solid ${js};padding:16px 20px 10px`,until:`${pn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${js};padding:0 20px 16px`,text:So,heading:`${pn(17,Li,Cr)};font-weight:bold;padding:12px 20px 0`,notice:`${pn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${pn(13,"#4b5563",Cr)};border-top:${Gw};padding:14px 20px 18px`};function cu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Ci(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Qn(`${mn(
`\x3ctd align="center" style="padding:16px 8px">\n${Qn(`\n${t.map(C_).filter(Boolean).map(mn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Cr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function C_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ve(Qn(e[1].map(t=>mn(Ve("•",`${Gs};padding:2px 0`,
' valign="top" width="16"')+Ve(Zs(t,400),`${Gs};padding:2px 0`))).join("")),So);case"button":return fr(e[2])&&L_(e[1],fr(e[2]));case"office":return Ve(Zw(e[1]),`${So};padding-top:18px`,
' align="center"');case"signed":return Ve(Zw(e[1],!1),So,' align="right"');case"bar":return Ve($_(e[1]),So);case"calls":return Ve(A_(e[1],e[2]),So);default:return Ve(Zs(e[1]),T_[e[0]])}}function Zw(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=mn(Ve(Qn(mn(Ve("",`background-color:${Li};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Qn(n.map((i,
s)=>mn(Ve(Zs(i,200),`${O_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var L_=(e,t)=>Ve(Qn(mn(Ve(`\x3ca href="${Ci(t)}" style="display:inline-block;padding:14px 16px;${pn(17,
Cr,js)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Ci(e)}\x3c/a>`,`background-color:${js};border-radius:6px;mso-padding-alt:14px 16px`)),""),So,' align="center"');
function $_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ve("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>mn(Ve("■",pn(16,s,Cr),' width="22"')+Ve(o,Gs)+Ve(String(i),`${Gs};font-weight:bold`,' align="right"')));return Qn(mn(n.join("")))+Qn(r.join(""))}function A_(e,t){let n=
`${Gs};padding:7px 0;border-bottom:${Gw}`,r=' valign="top"';return Qn(mn(Ve(Zs(e,300),`${pn(14,Li,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>mn(Ve(Zs(o,
300),n,r)+Ve(P_(i),n,`${r} align="right" width="118"`))).join(""))}var P_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${js};text-decoration:none">${Ci(t.trim())}\x3c/a>`:Ci(t.trim())).join("\x3cbr>")||Hd;var __=88e3,E_=200,N_=120,M_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,I_=e=>ai(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),E_),D_=(e,{about:t},n)=>{let r={state:n,about:t,letters:F_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function F_(e){let t=ui(e),n=new Map(e.units.map(r=>[Tt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ue(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var z_=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:e.until?.(o)??"",
body:i=>U_(e,o,i),attachments:[],named:e.named(o)}},U_=(e,t,n)=>{let{state:r,unit:o}=t;return[["office",lc(r)],["text",`Kính gửi: ${o.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...Dt(o)?$g(
o,r,n):[],...e.asked(t),...Ag(t,n),...e.closing?.(t)??[],["text",`${Xd(r)}\n\n${Pg(r)}`],["text","Trân trọng./."],["signed",lc(r)],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function Ww(e,t,n){let r=ue(e.kind);if(r.to==="staff")return D_(r,e,t);let o=e.about.unit,i=
t.links.ofUnit?.(o.code,n?"preview":"unit")??o.link;return z_(r,e,t,i===void 0?o:{...o,link:i})}function Ro(e,t,n="unit"){let{insteadOf:r}=e.about,o=Ww(e,t,n==="staff"||r!==void 0),i=I_(`${r?
"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(
", ")}.`]]:[];for(let a=N_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=cu(i,c);if(a===0||M_(u)<=__)return{subject:i,html:u,text:uc(c),attachments:o.attachments}}}function Hw(e,t){let{lead:n,until:
r,named:o}=Ww(e,t,!0),i=fr(t.links.book),s=Bn(o.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&
`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Xd(t),lc(t)].filter(Boolean).join(`\n`)}function Vw(e,{unit:t,about:n,kind:r}){let o=ue(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!De(n.unit)?!0:e.get(t)===n.unit.status}var bp="Cán bộ gửi sớm",qw=e=>_t(so(e.state));function uu(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(
i===void 0||qw(n)&&!qw(e[i]))&&t.set(o,r)}),t}function An(e){let{rows:t}=e.table("letters");return new Map([...uu(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:so(o),at:i,why:s,early:
s.indexOf(bp)===0}]}))}var Ut=(e,t,n,r="",o)=>({kind:ue(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:ce[t],at:n,why:r,...o===void 0?{}:{subject:o}}),K_=(e,t)=>["state","why","to",
"subject"].every(n=>t[n]===void 0||t[n]===e[n]);function B_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,
at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function Pn(e,t){let{rows:n}=e.table("letters"),r=uu(n),o=new Map,i=[];t.forEach((s,a)=>{
let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):K_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",B_(n,o)),e.append("letters",i)}var Xw=
e=>e===void 0||e==="unreadable"?ko:e;function Yw(e,t,n){let r=gp(e??ko,t);return Ew(r,n)?r:fp(r,t,n)}function Oo(e,t,n){return e==="unreadable"?e:yp(Yw(e,t,n),t,n)}function du(e,t){let n=xo(e),r=An(
e),o=t.ledger();if(o==="unreadable")return o;let i=Yw(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),yp(i,r,n)}function lu(e,t,n){e.settle();let r=gp(Xw(t.ledger()),An(e));
t.keepLedger({...r,open:[...n]})}function Jw(e,t,n,r){let o=t.ledger(),i=_t(An(e).get(n)?.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(su(o,xo(e),i?[n]:[],
i?[]:[n])))}function pu(e,t){let n=Xw(t.ledger());t.keepLedger(fp({...n,open:[]},An(e),xo(e)))}var Qw=[1e3,4e3],j_=6,Lr=class extends Error{};function ve(e,t){for(let n=0;;n+=1)try{return t()}catch(
r){if(n>=Qw.length||r instanceof ae||r instanceof Lr)throw r;e.sleep(Qw[n])}}function To(e,t,n){return ve(t,()=>{for(let r=0;r< j_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Lr(
"the lock is not to be had")})}var Z_=27e4,G_=25,W_=2400,H_=5,mu=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(G_,Math.floor(W_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ae)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>Z_&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=To(n,this.post,()=>{let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:l})=>[d,l])),a=new Map(i.map(({code:d,email:l})=>[d,l])),c=
new Map(r.toRecord),u=[];for(let d of t){let l=Vw(s,d)?this.readdressed(d,a.get(d.unit??"")):Ut(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(l)?(u.push(l),c.set(d.key,
this.beingSent(l))):c.set(d.key,Ut(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return Pn(n,c),lu(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,
this.doubt]=[[],[]],o}isWritable(t){try{return this.written.set(t,this.written.get(t)??Ro(t,this.state)),!0}catch(n){return this.office.broke([n]),this.outcome.failed+=1,!1}}readdressed(t,n){let r=
t.about.unit?.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=gc([n],this.state.settings);if(!o.to)return Ut(t,"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;
return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){let n=this.written.get(t)??Ro(t,this.state);return this.written.set(t,n),Ut(t,"sending",this.now,"",n.subject)}deliver(t){let{subject:n,
html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||
this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,Ut(t,
"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n??0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n??this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=H_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ve(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Ut(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=this.state.register.get(t.key)?.state==="failed";t.unit&&
!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(
t.key,Ut(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ve(this.post,(
)=>this.post.keepJournal(n))}};var V_=400;function ek(e,t,n,r,o=r){let i=xs(e.settings),s=ao(e),a=e.deadline.dueBefore?Qa(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:
0,dropped:0,finishes:!0},u=[],d=Math.min(V_,Ze(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=ie(t,l);if(i.sends(p)){let{line:m,held:h}=q_(e,s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(
m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=X_(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function q_(e,t,n,r,o,i){let s=jn(e,n,t);i.dropped+=o.filter(
l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=co(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,
held:c.length},held:c.map(({key:l})=>l)}}var X_=({units:e},t,n)=>e.filter(r=>De(r)&&an(r.emails).length&&!t.of(Tt(r.code))?.last&&r.extendedTo<=n).length;function tk(e){let t={};for(let{kind:n}of e)t[
n]=(t[n]??0)+1;return Ws({day:"",counts:t,recipients:0,held:0})}function Ws({counts:e,held:t}){return[mc.filter(r=>e[r]).map(r=>`${e[r]} ${ue(r).label.toLowerCase()}`).join(", "),t?
`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var $r=class extends ae{constructor(n,r){super(n);this.preview=r}},Co=(e,{confirmed:t},n)=>[...Y_(e),...J_(e,t),...Q_(n).map(r=>({about:"ledger",
why:r}))],Y_=({round:e})=>e&&!pt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function J_(e,t){let n=ig(t,e),{dueBefore:r,lettersFrom:o}=au(e.round);return!n.length||!r||!o?[]:[{about:"plan",
why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c})=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function Q_(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Mw(e)?[]:e1(e)}
function e1(e){let t=Iw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var t1=60;function $i(
e,t){for(let n=0;n<=t1;n+=1){let{letters:r}=jn(e,ie(t,n));if(r.length)return{key:"letter.preview",with:{counts:tk(r)}}}return{key:"letter.previewNone"}}var hu=e=>JSON.stringify(Ot(e));var n1=7*6e4,er=
({lease:e},t)=>e.by!==""&&e.until>t;function nk(e,t){let n=e.newId();return To(e,t,()=>{let r=t.post();if(!(er(r,e.now)&&r.lease.by!==n))return t.setLease({until:qo(Na(e.now)+n1),by:n}),r})}
function rk(e){try{ve(e,()=>e.setLease({until:"",by:""}))}catch{}}var ok=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,ik=e=>e.replace(ok,
"(liên kết, xem trong biểu mẫu)").trim(),sk=e=>e.search(ok)<0?e.trim():"";function ak(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&
e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var wp=10*6e4;function Ai(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":
V(t.closedAt)}}var Hs=e=>ak(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),kp=(e,t)=>`${e}?k=${t}`;function fu(e){let t=e.linkKey();if(!t||Hs(e)!=="proved")return;
let{webAddress:n}=e.settings(),r=Ai(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?kp(n,t.write({kind:s,unit:a,
round:r,version:c})):void 0}}var Pi=({rowId:e,approved:t})=>kr(`${e} ${t}`);var ck={page:0,group:0,person:0},r1=({pageName:e,accountName:t})=>Ht([e,t].map(sk).find(Boolean)??"");function o1(e,t){
let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=n.get(r.unit.trim())??{faults:[],returned:[],byKind:{...ck}};n.set(
r.unit.trim(),c);for(let d of["page","group","person"])It(r.kind)===D[d]&&(c.byKind[d]+=1);Tn(r,e.markKey())==="returned"&&c.returned.push({title:r1(r),comment:ik(r.comment),mark:Pi(r)});for(
let d of a.filter(Rn))d.column===""&&(Rs(d)||c.faults.some(p=>Tg(p,d)))||c.faults.push(d)}),n}var i1=(e,{own:t,obligation:n,pending:r},o)=>({code:e.code,name:e.name,kind:e.kind,parent:e.parent,
activity:e.activity,mergedInto:e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n??oi(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:qt(e.extendedTo),first:
t.first,updated:t.updated,count:Number(t.count)||0,byKind:o?.byKind??ck,faults:o?.faults??[],returned:o?.returned??[]});function s1(e,t,n=""){let r=o1(e,t);return e.table("units").rows.flatMap((o,
i)=>t.units[i].blank?[]:[{...i1(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function xp(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,
10)!==o;return r(i?o:ie(o,1),t)}var Lo=(e,t)=>vp(e,t,e.round());function vp(e,t,n){let r=e.settings(),o=fu(e),{dueBefore:i,graceUntil:s,lettersFrom:a}=au(n);return{round:n?.id??"",roundName:
n?.name??"",federation:r.federation,department:r.department,guidance:n?.document??"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:s1(e,t,o&&e.linksRenewed()),register:An(e),
staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:o}}}function gu(e,t,n=He(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Lo(e,n),health:{quotaLeft:
r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?xp(e.now,i,e.now):void 0,zones:t.zones()}}}var a1={state:ce.sent,why:""},c1=()=>({state:ce.held,why:S({key:"letter.cutBefore"})}),uk=()=>({state:ce.unknown,
why:S({key:"letter.cut"})});function dk(e,t){let{rows:n}=e.table("letters"),r=new Set(n.map(({key:s})=>s)),o=new Map;for(let{key:s,state:a,at:c}of n)s&&a===ce.sending&&o.set(s,t?.at===c?c1():uk());
let i=(s,a)=>{s&&(o.has(s)||!r.has(s))&&o.set(s,{...a,at:t.at})};for(let s of[...t?.doubt??[],t?.key??""])i(s,uk());for(let s of t?.gone??[])i(s,a1);Pn(e,o)}var u1=new Set([...Object.keys(Ya),
"dueBefore","graceUntil","lettersFrom"]);function _i(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&u1.has(i??""));return t===void 0||t.name!==""?n:[...n,{key:
"round.empty",with:{label:Je("name")}}]}function lk(e,t,n,r){let o=S({key:"letter.heldSubject",with:{day:K(r)}}),i=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:
"letter.heldOnce"})]];return{subject:o,html:cu(o,i),text:uc(i)}}function pk(e,t,{toldHold:n},{problem:r,preview:o}){let i=S(r),{testTo:s,senderName:a,department:c,replyTo:u}=e.settings(),d=s.length?s:
e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...lk(i,o?S(o):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([
l])}}var d1=12e4,l1=6e4,p1=2e3,m1=1e4;function h1(e,{register:t}){let n=({key:r})=>t.get(r)?.state==="failed";return[...e.filter(r=>!n(r)),...e.filter(n)]}function f1(e,t,n,r){if(co(t,n,
r).held.length===0)return n;let o=ve(e,()=>e.renewsIn());if(o>d1||o<-l1)return n;e.sleep(Math.max(0,o)+p1);let i=ve(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(m1),i=ve(e,()=>e.quota());
return i}var Vs=(e,t)=>e?`${e} ${t}`:"";function g1({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Vs(e,"thư đã gửi"),Vs(t,"thư gửi lỗi"),Vs(n,"thư không rõ đã gửi"),Vs(c,
"thư chờ lượt sau"),Vs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function y1(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:ue(d).label}:{},
...l?{unit:l}:{},state:ce[p],at:e.now,why:S(m)});for(let u of i)c.set(u.key,Ut(u,"held",e.now,S({key:"letter.quota"})));for(let u of r)c.set(u.key,Ut(u,"held",e.now,S(o)));n.forEach((u,d)=>c.set(d,
u)),(c.size||a)&&To(e,t,()=>{Pn(e,c),a&&lu(e,t,[])})}function b1(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ve(e,()=>e.setRefused(
i))}function hk(e,t,n){let r=To(e,t,()=>{dk(e,n.inFlight);let o=Qt(e);return e.settle(),{checked:o,compared:du(e,t)}});return n.inFlight&&ve(t,()=>t.closeJournal()),r}function w1(e,t,n,{checked:r,
compared:o}){let i=Be(e);n.confirmed||ve(t,()=>t.setConfirmed(Ot(i)));let[s]=Co(i,n,o);if(s)throw new $r(s.why,s.about==="plan"?$i(Lo(e,r),e.today):void 0)}function k1(e,t,n,r,o){let i=hk(e,t,n);w1(e,
t,n,i);let{checked:s}=i,a=ve(t,()=>t.quota()),c=ve(t,()=>gu(e,t,s,a)),u=jn(c,e.today),d=h1(r(u,c),c),l=o?0:c.settings.quotaReserve,p=o?a:f1(t,d,a,l),{go:m,held:h}=co(d,p,l);m.length&&ve(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new mu(e,t,c,p,n.refused,o),{outcome:w}=y;try{y.run(m),y1(e,t,w,o?[]:h,o?[]:u.closed,m.length>0)}catch(k){throw y.leaveWord(),k}
return m.length&&ve(t,()=>t.closeJournal()),b1(t,w,n),e.broke(u.broke.map(({error:k})=>k)),g1(w,h.length,u.broke.length,m.length===0&&h.length>0)}var x1=e=>S(e instanceof ae?e.problem:e instanceof Lr?
{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function mk(e,t){try{ve(e,()=>e.setLastRun(t))}catch{}}function fk(e,t,n){let r=nk(e,t);if(r)try{return n(r)}finally{rk(t)}}var Sp=(e,t,n,r="")=>fk(
e,t,o=>k1(e,t,o,n,r)),yu=(e,t)=>{fk(e,t,n=>hk(e,t,n))};function v1(e,t,{runner:n,dry:r}){let o=ve(t,()=>e.compileSettings());ve(t,()=>Ti(e,t));let[i]=_i(o,e.round());if(!e.settings().lettersOn)return;
if(i)throw new ae(i);if(!e.isStaff(n))throw new $r({key:"letter.runnerLeft",with:{email:n}});let s=Sp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}
function gk(e,t){let n=ve(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||ve(t,()=>t.me())!==r))try{let a=v1(e,t,n);a&&mk(t,a)}catch(a){if(mk(t,{lastRun:o,did:i,trouble:`${K(
e.today)}: ${x1(a)}`,dry:s}),a instanceof $r&&a.preview&&pk(e,t,n,a),!(a instanceof ae))throw a}}function Tp(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([
r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function yk(e,t){return typeof t=="bigint"?t.toString():t}var Op=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Cp(e){return new Op(e)}function bk(e){return e==null}function Lp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Ys(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function $p(e){let t=Object.getOwnPropertyDescriptor(e,
"shape");return t?.get?t.get.raw:t?.value}function Js(e){return $p(e._zod.def)??e._zod.def.shape}function wk(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Ys(this,t,r),r},enumerable:!0,
configurable:!0})}function kk(e,t,n){t in e?Ys(e,t,n):e[t]=n}function xk(e,t,n,r){let o=Js(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?wk(e,i,()=>{let a=
t._zod.def.shape[i];return r?r(a,i):a}):kk(e,i,r?r(s.value,i):s.value))}}function S1(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?wk(e,n,()=>t[
n]):kk(e,n,r.value))}}function Ap(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var Pp="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Xs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function bu(e){if(Xs(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Xs(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function _p(e){return bu(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var vk=new Set(["string","number","symbol"]);function Qs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ao(e,t,n){let r=
new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function Ct(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(
t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Sk(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function R1(e,t){let n=Js(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,
o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function Rk(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(R1(e,t)),s={};return xk(s,e,Reflect.ownKeys(Js(e)).filter(a=>!i.has(a))),Ao(e,Ap(n,{shape:s,checks:[]}))}function Ok(e,
t){if(!bu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Js(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ao(e,Ap(e._zod.def,{shape:O1(e,t)}
))}function O1(e,t){let n={};return xk(n,e,Reflect.ownKeys(Js(e))),S1(n,t),n}function tr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Tk(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Pr(e,t){return t.map(n=>{var r;return(r=n).path??(
r.path=[]),n.path.unshift(e),n})}function qs(e){return typeof e=="string"?e:e?.message}function Ep(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;
let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function wu(e,t,n){var r;for(let o=t;o< e.length;o++)(r=e[o]).schema??(r.schema=n)}function nr(e,t,n){var r;let o=e.inst?._zod?.traits;
o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:qs(e.inst?._zod.def?.error?.(
e))??qs(i?.(e))??qs(t?.error?.(e))??qs(n.customError?.(e))??qs(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}var T1=/[\uD800-\uDBFF]/;function Np(e){let t=e.length;if(!T1.test(e))return t;let n=t;for(
let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Mp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Ck(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):C1(e,n,r.value)}}function $o(e,t,n,r=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Ip(e,t,n){return $o(e,t,n,!1)}function C1(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:$o(this,t,
n.bind(this))},set(r){$o(this,t,r)}})}function L1(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Rp,Ar=!1,$1={configurable:!0,get(){Ar=!0}};function Kt(e,t,n){let r=
Object.getPrototypeOf(e._zod);if(t in r&&Rp!==e._zod){Rp=void 0;return}Rp=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,$1);let o=Ar;Ar=!1;try{let i=n(this);
return Ar?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Ar=Ar||o,i}catch(i){throw delete this[t],Ar=Ar||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Lk(e,t,n,r){let o=L1(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var $k;
var Dp={value:void 0,enumerable:!1},Ak="captureStackTrace"in Error?Error:null;function A1(e){let t=Ak;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ak=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Q(e,t,n,r){let o={};function i(p){this.def=p,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Dp.value=new i(m);try{Object.defineProperty(p,"_zod",Dp)}finally{Dp.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let y=
Object.getPrototypeOf(p),w=p._zod.constr.prototype,k=y;for(;k&&k!==w;)k=Object.getPrototypeOf(k);let x=k??y;a.has(x)||(a.add(x),Ck(x,s))}let h=l.prototype;for(
let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in p||(p[y]=h[y].bind(p)))}let u=r?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(p){let m=r?.Parent?
A1(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let w of h)w();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(l,"init",{
value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var rr=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};($k=globalThis).__zod_globalConfig??($k.__zod_globalConfig={});var Ei=globalThis.__zod_globalConfig;
function en(e){return e&&Object.assign(Ei,e),Ei}function P1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,yk,2)),e.message}function _1(e){this._zod.message=e}var E1={get:P1,set:
_1,enumerable:!0,configurable:!0},zp={value:void 0,enumerable:!1},Pk=new WeakSet([Object.prototype,Error.prototype]),_k=(e,t)=>{e.name="$ZodError",zp.value=t,Object.defineProperty(e,"issues",zp),
zp.value=void 0,Object.defineProperty(e,"message",E1);let n=Object.getPrototypeOf(e);Pk.has(n)||(Pk.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=(
)=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},mH=Q(
"$ZodError",_k),ea=Q("$ZodError",_k,void 0,{Parent:Error});var M1=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new rr;if(
a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>nr(u,s,en())));throw Pp(c,i?.callee??t),c}return a.value};return t},ta=M1(ea),I1=e=>{let t=async(n,r,o,i)=>{let s=o?{...o,async:!0}:{async:!0},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>nr(u,s,en())));throw Pp(c,i?.callee??t),c}return a.value};return t},Up=I1(
ea),D1=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new rr;return i.issues.length?Ek(e,i.issues,o):{success:!0,data:i.value}},Ni=
D1(ea);function Ek(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>nr(o,n,en()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var F1=e=>async(t,n,r)=>{let o=r?{
...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Ek(e,i.issues,o):{success:!0,data:i.value}},Kp=F1(ea);var Nk=/^[\s\S]{0,}$/;
var Bp=/^-?\d+(?:\.\d+)?$/,Mk=/^(?:true|false)$/i;var na=Q("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Ik=e=>{let t=e.value;return!bk(t)&&
t.length!==void 0};var Dk=Q("$ZodCheckMaxLength",(e,t)=>{var n;na.init(e,t),(n=e._zod.def).when??(n.when=Ik),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?Np(o):
i)<=t.maximum)return;let a=Mp(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Fk=Q("$ZodCheckMinLength",(e,t)=>{var n;na.init(e,t),(n=
e._zod.def).when??(n.when=Ik),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i< t.minimum*2?Np(o):i)>=t.minimum)return;let a=Mp(o);r.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var z1=Q("$ZodCheckStringFormat",(e,t)=>{var n,r;na.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{
t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),zk=Q("$ZodCheckRegex",(e,t)=>{z1.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Uk={major:4,minor:6,patch:7};var Bt=Q("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=Uk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,u)=>{if(a.memo)return a;let d=tr(a),l;for(let p of c){if(p._zod.def.when){if(Tk(a)||
!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new rr;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(wu(a.issues,m,e),d||(d=tr(a,m)))});else{if(a.issues.length===m)continue;wu(a.issues,m,e),d||(d=tr(a,m))}}return l?l.then(()=>a):a},s=(a,c,u)=>{if(tr(
a))return a.aborted=!0,a;let d=i(c,o,u);if(d instanceof Promise){if(u.async===!1)throw new rr;return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(l=>s(l,a,c)):s(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new rr;return u.then(d=>i(d,o,c))}return i(u,o,c)}}},{get"~standard"(){return Ip(this,"~standard",j1(this))},set"~standard"(e){$o(this,
"~standard",e)}}),Gk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>nr(n,t,en()))}:{value:e.value};async function B1(e,t){let n={async:!0};return Gk(await e._zod.run({value:t,issues:[]},n),n)}
function j1(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Gk(r,n)}catch{}return B1(e,t)},vendor:"zod",version:1}}var Wk=Q(
"$ZodString",(e,t)=>{Bt.init(e,t),e._zod.pattern=t.pattern??Nk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var Hk=Q("$ZodNumber",(e,t)=>{Bt.init(e,t),e._zod.pattern=Bp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(
typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}});var Vk=Q("$ZodBoolean",(e,t)=>{Bt.init(e,t),e._zod.pattern=Mk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=
n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Z1(e,t){let n=Ep(e._zod.def.checks);if(!n.length)return;let r=Math.min(
...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[c,u]of Ep(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let d=
i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,wu(i.issues,d,e),i}}return o(i,s)}}var G1=e=>Array.isArray(e)?e.length:-1;function Kk(e,t,n){e.issues.length&&t.issues.push(...Pr(n,
e.issues)),t.value[n]=e.value}var qk=Q("$ZodArray",(e,t)=>{Bt.init(e,t);let n=Ei.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",
code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=t.element._zod.run({value:u,issues:[
]},o);if(d instanceof Promise)s.push(d.then(l=>Kk(l,r,c)));else if(Kk(d,r,c),a&&d.issues.length!==0&&tr(d))break}return s.length?Promise.all(s).then(()=>r):r},Z1(e,G1)});function ku(e,t,n,r,o,i){
let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Pr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var W1=[];function H1(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:W1,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Sk(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function V1(e,t,n,r,o,
i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&n.issues.length!==m){if(tr(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},r);y instanceof Promise?e.push(y.then(w=>ku(w,n,h,t,l,p))):ku(y,n,h,t,l,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Xk=Q("$ZodObject",(e,t)=>{Bt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=()=>{let d={...r};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=Cp(()=>H1(t));
Kt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(l,p)||Ys(l,p,new Set);for(let h of m.values)l[p].add(h);
m.optin!==void 0&&l[p].add(void 0)}}return l});let i=Xs,s=t.catchall,a,c=Ei.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=o.value);let l=u.value;if(!i(l))return u.issues.push({expected:"object",
code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=d?.abortEarly,y=u.issues.length;for(let w of a.allKeys){if(h&&u.issues.length!==y){if(tr(u,y))break;y=
u.issues.length}if(w==="__proto__")continue;let k=m[w],x=k._zod.optin,R=k._zod.optout,O=k._zod.run({value:l[w],issues:[]},d);O instanceof Promise?p.push(O.then(T=>ku(T,u,w,l,x,R))):ku(O,u,w,l,x,R)}
return s?V1(p,l,u,d,o.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function Bk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!tr(i));
return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>nr(s,r,en())))}),t)}var Yk=Q("$ZodUnion",(e,t)=>{Bt.init(e,t),
Kt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Kt(e,"optout",r=>r.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),Kt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Kt(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Lp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(
c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Bk(a,r,e,o)):Bk(s,r,e,o)}});function q1(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(
!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let o of r)if(t.has(o)){if(o!==void 0)throw new Error(
`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}var Jk=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Yk.init(e,t);let n=e._zod.parse;Kt(e,"propValues",o=>{
let i={},s=0;for(let a of o.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(a)}"`);c[
o.def.discriminator]?.has(void 0)&&s++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,u)||Ys(i,u,new Set);for(let l of d)i[u].add(l)}}return!o.def.unionFallback&&s>1&&i[
o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=$p(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${i}"`)});let r=Cp(()=>q1(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Xs(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;
let a=s?.[t.discriminator],c=r.value.get(a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Qk=Q(
"$ZodRecord",(e,t)=>{Bt.init(e,t);let n=Ei.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!bu(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=
t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>nr(h,o,en())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=
t.valueType._zod.run({value:i[d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Pr(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Pr(d,
m.issues)),r.value[p]=m.value)}let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u??[],u.push(d);u&&u.length>0&&r.issues.push({code:
"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Bp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>nr(h,o,en())),input:u,path:[u],inst:e});continue}let p=
d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Pr(u,h.issues)),r.value[p]=h.value})):
(m.issues.length&&r.issues.push(...Pr(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var ex=Q("$ZodEnum",(e,t)=>{Bt.init(e,t);let n=Tp(t.entries),r=new Set(n);e._zod.values=r,Kt(e,"pattern",o=>{let i=Tp(o.def.entries).filter(s=>vk.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>Qs(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),tx=Q(
"$ZodLiteral",(e,t)=>{Bt.init(e,t);let n=new Set(t.values);e._zod.values=n,Kt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Qs(i):i?Qs(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function jk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var nx=Q("$ZodOptional",(e,t)=>{Bt.init(e,t),Kt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Kt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Kt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Lp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>jk(n,i)):jk(n,o)}
return t.innerType._zod.run(n,r)}});var rx=Q("$ZodDefault",(e,t)=>{Bt.init(e,t),e._zod.optin="defaulted",Kt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Zk(i,t)):Zk(o,t)}});
function Zk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function ox(e){return e.checks&&(e.checks=[...e.checks]),e}function ix(e,t){return new e(ox({type:"string",...Ct(t)}))}function sx(
e,t){return new e(ox({type:"number",checks:[],...Ct(t)}))}function ax(e,t){return new e({type:"boolean",...Ct(t)})}function Se(e,t){return new Dk({check:"max_length",...Ct(t),maximum:e})}function Zp(
e,t){return new Fk({check:"min_length",...Ct(t),minimum:e})}function Mi(e,t){return new zk({check:"string_format",format:"regex",...Ct(t),pattern:e})}var hn=Q("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Bt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){$o(this,"with",e)},parse(e,t){return ta(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Up(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ni(this,e,t)},safeParseAsync(e,t){return Kp(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ao(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),J1=Q("ZodMiniString",(e,t)=>{Wk.init(e,t),hn.init(e,t)});function I(e){return ix(J1,e)}var Q1=Q("ZodMiniNumber",(e,
t)=>{Hk.init(e,t),hn.init(e,t)});function _n(e){return sx(Q1,e)}var eE=Q("ZodMiniBoolean",(e,t)=>{Vk.init(e,t),hn.init(e,t)});function or(e){return ax(eE,e)}var tE=Q("ZodMiniArray",(e,t)=>{qk.init(e,
t),hn.init(e,t)});function Lt(e,t){return new tE({type:"array",element:e,...Ct(t)})}var nE=Q("ZodMiniObject",(e,t)=>{Xk.init(e,t),hn.init(e,t),Lk(e,"shape",n=>n._zod.def.shape,!1)});function _(e,t){
let n={type:"object",shape:e??{},...Ct(t)};return new nE(n)}function Gp(e,t){return Ok(e,t)}function ux(e,t){return Rk(e,t)}var rE=Q("ZodMiniDiscriminatedUnion",(e,t)=>{Jk.init(e,t),hn.init(e,t)});
function dx(e,t,n){return new rE({type:"union",options:t,discriminator:e,...Ct(n)})}var cx=Q("ZodMiniRecord",(e,t)=>{Qk.init(e,t),hn.init(e,t)});function Ii(e,t,n){return!t||!t._zod?new cx({type:
"record",keyType:I(),valueType:e,...Ct(t)}):new cx({type:"record",keyType:e,valueType:t,...Ct(n)})}var oE=Q("ZodMiniEnum",(e,t)=>{ex.init(e,t),hn.init(e,t),e.options=[...e._zod.values]});function tn(
e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new oE({type:"enum",entries:n,...Ct(t)})}var iE=Q("ZodMiniLiteral",(e,t)=>{tx.init(e,t),hn.init(e,t)});function Di(e,t){
return new iE({type:"literal",values:Array.isArray(e)?e:[e],...Ct(t)})}var sE=Q("ZodMiniOptional",(e,t)=>{nx.init(e,t),hn.init(e,t)});function ye(e){return new sE({type:"optional",innerType:e})}
var aE=Q("ZodMiniDefault",(e,t)=>{rx.init(e,t),hn.init(e,t)});function xu(e,t){return new aE({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():_p(t)}})}en({jitless:!0});
var Fi=(e,t)=>ta(e,t),lx=(e,t)=>Ni(e,t).success;function qe(e,t){if(t)try{let n=Ni(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var zi={is:"nobody"},$e=e=>"email"in e?e.email:"",px=
e=>e.is==="link"?`liên kết ${e.unit}`:$e(e);var dE=e=>e;function vu(e){let t=new Set,n=new Map;for(let r of e.map(E))t.add(r),n.has(Z(r))||n.set(Z(r),r);return r=>t.has(r)?r:n.get(Z(r))??r}var lE=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Su(e,t,n=dE){return t===""?"":e.choices?Yf(e,t):e.format==="time"?lE(t)?t:"":e.code==="own"?E(t):e.code==="other"?n(E(t)):t}var mx=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Wp(e){let t="";for(let n=0;n< e.length;n+=3){let r=e.length-n,o=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let i=0;i< Math.min(
r,3)+1;i+=1)t+=mx.charAt(o>>18-6*i&63)}return t}function hx(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);
return i*64+(a?mx.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function fx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Hp={unit:"lk1u",preview:"lk1p",test:"lk1t"},gx=".",Ru=I().check(Se(800)),Ui=e=>Or(`address ${e}`),pE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function mE(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:
void 0}var ra=class{constructor(t){this.keyed=new ki(t)}write(t){let n=pE(t);return[Hp[t.kind],...n.map(r=>Wp(Is(r))),this.sealOf(t.kind,n)].join(gx)}read(t){let[n,...r]=t.split(gx),o=Object.keys(
Hp).find(a=>Hp[a]===n),i=r.slice(0,-1).map(a=>fx(hx(a)??[255]));if(!o||i.some(a=>a===void 0))return;let s=mE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let r=this.keyed.of(JSON.stringify(["token",t,...n]));return Wp((r.match(/../g)??[]).map(o=>parseInt(o,16)))}};var hE=8,Ki=class{constructor(t){this.name=np(
`name of ${t}`).slice(0,hE),this.keyed=new ki(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},yx=e=>np(e.join(`\n`));var Bi=(e,t)=>e!==""&&ot(e)===ot(t),En=(e,t)=>t.some(n=>Bi(n,e));
function bx(e,t){return t?{staff:e.filter(n=>En(n,t)),kept:t.filter(n=>En(n,e))}:{staff:[...e],kept:void 0}}var wx=(e,t)=>e.filter(n=>!En(n,t));var fE=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Po(e,t){let n=t,r=String(n?.stack??"").split(`\n`).filter(o=>/^\s+at \S/.test(o)).slice(0,5).map(o=>o.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${r.join(
" | ")}`)}function _o(e){if(e instanceof ae)return e.problem;let t=fE();return Po(t,e),{key:"workbook.unexpected",with:{ref:t}}}var kx="0.1.0, bản c9a29c5f";var xx=e=>`draft/${e}/count`,vx=
e=>`draft/${e}/kept`,Sx=(e,t)=>`draft/${e}/${t}`;var gE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Vp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(gE(t[vx(
e)]))return Vp.drop(e),"";let n="";for(let r=0;r< Number(t[xx(e)]??0);r+=1)n+=t[Sx(e,r)]??"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Sx(e,o)]=t.slice(o*2500,(
o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[xx(e)]:String(r),[vx(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var yt=e=>(e>26?yt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Rx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),Nr=(e,t=e)=>`${yt(e)}2:${yt(t)}`;function ji(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Ox=/^[=+\-@\t\r\n＝＋－＠']/,fn=
e=>Ox.test(e)?`'${e}`:e,yE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Mr=e=>yE[e.format??"text"];function Ou(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):fn(t);if(n==="text")return fn(t);let r=Na(t);return Number.isFinite(r)?new Date(r):fn(t)}var bE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},wE=e=>bE(e)?qo(e.getTime()):"";function Tu(e,t){if(t instanceof Date){let r=wE(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Ox.test(n.slice(1))?n.slice(1):n}var Tx=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function qp(e,t,n){let r=Tx(t);return Tx(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Cu(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var kE=3,Cx="Cần sửa: ",Lu=(e,t)=>e&&e.indexOf(Cx)!==0?e:t?Cx+t:"",xE=e=>e.length<40&&/\d/.test(e),Xe=e=>ee[e].columns;
function Xp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Xe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>Rt(u)===Rt(s.heading)):a;if(c<0)throw new ae({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&u===s.heading))throw new ae({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function vE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function SE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var RE=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return vu(n<0?[]:t.map(r=>r[n]))},OE={accounts:"rowId",units:"code"},oa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=OE[t];let[o=[],...i]=vE(n),s=SE(i);this.headings=o,
this.lines=s,this.positions=Xp(t,ee[t].title,o);let a=Object.entries(Xe(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>Tu(l,d[p]))),u=r??RE(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=Su(a,n[c],r))===n[c])return;let d=this.untidy.get(
s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Xe(this.tab)[
o.get(s)];return qp(t,[...o.keys()],(s,a)=>Ou(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Mr(i(a+l))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),
s.setValues(i.values)}}noteWritten(t,n){for(let r of t){let o=r-Ke(0);this.wroteAt.set(o,new Set([...this.wroteAt.get(o)??[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}
of t)this.sheet.getRange(Ke(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Ke(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>n.get(r)[o]??"",
!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=qp(t.map(
c=>c.index),[1],()=>0).length>kE,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ke(u)):t.map(
c=>Ke(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ke(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ke(0)][a],o=t.map(({index:s})=>Ke(s)),i=o.flatMap(s=>n.filter(a=>xE(r(s,a))&&Mr(Xe(this.tab)[a])==="@").map(a=>`${yt(
this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ke(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Jr(Xe(this.tab));
for(;;){let r=Ke(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>t[a-r][c]??"");this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=Cu(this.sheet,r+t.length-1,0,(
)=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>Ke(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(h=>[Ke(h.index),
h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((w,k)=>{let x=u.get(i+y)?.[d.get(a+k)??""];return x===void 0?w:Lu(w,x)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Ir=({tab:e,positions:t})=>Object.entries(Xe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function TE(e,t,n=()=>!1){let r=
Lx(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u??""}:{do:"insert",at:c,
heading:i,old:""};o.push(d),$x(r,d)}),o}function Lx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var $x=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function CE(e,t,n,r,o){let i=Lx(n),s=r,a=TE($u(e),n,LE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=Ax(t,s,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),$x(i,c),p?{key:"setup.headingBack",with:{tab:ee[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:ee[e].title,column:l}}});return{now:i,columns:s,did:a}
}var LE=(e,t)=>n=>Object.values(Xe(e)).some(r=>r.heading===n&&(r.since??0)>t),$u=e=>Object.values(Xe(e)).map(({heading:t})=>t);function Ax(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,
n)}function Px(e,{sheet:t,made:n},r){let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:(t.getRange(1,1,1,i).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:o,columns:p,
positions:Xp(e,ee[e].title,d)});if(s.some(d=>d!=="")){let d=CE(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Ax(t,i,$u(e).length),u=a($u(e),n||t.getLastRow()===0,c);return u.isNew||Yp(
u),{open:u,did:[]}}function Yp({tab:e,sheet:t}){let n=$u(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function _x(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,
"").toUpperCase().split(":"),i=d=>[Rx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function ia(e,t){if(!e)return"";let{
top:n,bottom:r,left:o,right:i}=_x(e,t);return`${n} ${o} ${r} ${i}`}var Zi=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=_x(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}
).sort().join(),Gi=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Jp=e=>e.toLowerCase();var Qp="Sổ Tài Khoản: ",tm=e=>e.getEmail(
).toLowerCase();function Au(e,t,n){let r=e.getEditors().map(s=>({user:s,email:tm(s)})),o=s=>En(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!En(s,
i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function $E({tab:e,positions:t}){let n=o=>ji(Ir({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(
({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Nr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({
name:`cột ${[...new Set([o,i])].map(yt).join("–")}, duyệt`,range:Nr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ee[e].title}`,range:"",open:[]}]}var Ex=e=>e.getA1Notation(),Nx=e=>e.getEditors().map(
tm),AE=(e,t,n)=>ia(e.range,n)===ia(t.range,n)&&Zi(e.open,n)===Zi(t.open,n),em=({editors:e},t)=>t.filter(n=>!e.includes(n));function PE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);
return em(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=em(e,n).length}var Wi=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=tm(t.me)}ensure(t){
let n=$E(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&AE(a,c,t)&&!a.warns&&PE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({
protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,em(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:
"setup.protection",with:{tab:ee[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),
range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(
Qp)!==0)return[];let l=d??Ex(c.getRange()),p=l!==""&&r.some(m=>ia(m.range,n)===ia(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Qp.length),open:l?[]:
c.getUnprotectedRanges().map(Ex),warns:c.isWarningOnly(),editors:Nx(c)}]})}stopsNobody(t){let n=Nx(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){
let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Qp+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?
d.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:
p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,s),this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}
letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Dr='*LEN("STK")',Mx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6",
"#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Ix(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${yt(
i)}$1="${Xe(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Dr}`}}var nm=e=>t=>`$${yt(e.get(t))}2`,Dx=e=>(t,n)=>`(${nm(e)(t)}="${n}")`;function _E(e){
let[t,n]=[nm(e),Dx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${Dr}`},Ix("units",e,"fix",[{key:"status",holds:n(
"status",$.fix)},{key:"timeliness",holds:n("timeliness",re.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n(
"status",$[o])}${Dr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",re.overdue)}+${n("timeliness",re.late)})${Dr}`}]}function EE(e){let[t,n]=[nm(e),Dx(e)],r=o=>[[e.get(o),
e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",fe.stopped)}${Dr}`},{colour:"none",columns:[...r("review"),...r("comment"),...r("fixFields")],formula:
`=(${t("changed")}<>"")${Dr}`},Ix("accounts",e,"fix",[...eo.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n(
"review",ke.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",ke.passed)}${Dr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Dr}`}]}var NE={units:
_E,accounts:EE},ME=e=>Gi(String(e.getBooleanCondition()?.getCriteriaValues()[0]??"")),IE=e=>e.getRanges().map(t=>t.getA1Notation()),Fx=e=>e.columns.map(([t,n])=>Nr(t,n));function DE({sheet:e},t,n){
let r=e.getRangeList(t.flatMap(i=>Fx(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Mx[i.colour][0]).setFontColor(Mx[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function sa(e){let t=NE[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(i=>({rule:i,formula:ME(i)})),r=n.filter(({formula:i})=>i.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((i,s)=>r[s].formula===Gi(i.formula)&&Zi(
IE(r[s].rule),e)===Zi(Fx(i),e))?[]:(DE(e,t,n.filter(i=>!r.includes(i)).map(({rule:i})=>i)),[{key:"setup.colours",with:{tab:ee[e.tab].title}}])}var FE="#e8f0fe",zE="#f1f3f4",zx=e=>e.writer==="us"?zE:
FE,Pu=({tab:e})=>({tab:ee[e].title});function Ux({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Mr(r)))){let r=t.filter(({column:o})=>Mr(o)===n).map(({at:o})=>o);e.getRangeList(ji(r).map(([o,
i])=>Nr(o,i))).setNumberFormat(n)}}function UE(e){let t=Ir(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Jp(s[o-1])!==Jp(Mr(i))));
return Ux(e,r),r.length?[{key:"setup.formats",with:Pu(e)}]:[]}var Kx=e=>Ir(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Nr(t))}]:[]),Bx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),KE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function jx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function BE(e){let t=!1,n=[];for(let{column:r,choices:o,range:i}of Kx(e)){let s=
i.getDataValidations(),a=s[0]?.[0],c=a&&KE(a,o,r.help)?a:Bx(o,r.help);jx(()=>i.setDataValidation(c))?t=s.some(u=>!u[0])||t:n.push(r.heading)}return[...t?[{key:"setup.choices",with:Pu(e)}]:[],
...n.length?[{key:"setup.table",with:{...Pu(e),columns:n.join("”, “")}}]:[]]}function jE(e){let t=Ir(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[o,i]=[
n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>r.get(d+1)?.help??u),a=i.map((u,d)=>r.has(d+1)?zx(r.get(d+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Zx=({sheet:e},t)=>{for(let[n,r]of ji(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function ZE(e){let t=
Ir(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Zx(e,t),t.length>0}function GE({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of ji(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Gx(e){let{tab:t,sheet:n,rows:r}=e,o=Ir(e);n.setTabColor(ee[t].color),n.setFrozenRows(1),ee[
t].frozenColumns&&n.setFrozenColumns(ee[t].frozenColumns),GE(e,o),Zx(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Ux(e,
o.filter(({column:s})=>Mr(s)!=="@"));let i=Kx(e);i.length&&jx(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Bx(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>zx(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var rm=e=>[...UE(e),...BE(e)];function Wx(e){let t=[jE(e),ZE(e)].some(Boolean);return[
...rm(e),...t?[{key:"setup.looks",with:Pu(e)}]:[]]}var _u=["accounts","units"],WE=100,Hx=400;function HE({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ke(t.length)-1;return n-r>=WE?n:(e.insertRowsAfter(n,
Hx),n+Hx)}function Vx(e,t,n){let r,o=t;for(let i of _u){let s=e(i),a=HE(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};rm(
d),sa(d),r??(r=new Wi(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}var aa=4,Hi=10,ca={timeliness:{title:"Theo thời hạn",words:[re.onTime,re.grace,re.late,re.open,re.overdue],unknown:
"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[re.onTime]},status:{title:"Theo trạng thái",words:[$.missing,$.fix,$.reported,$.approved,$.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",
shared:[$.reported,$.approved,$.none]}},Nu="Phải báo cáo",Jx="Tỷ lệ",VE="Trực thuộc tỉnh",qE=300,Qx=e=>e!==""&&e.length<=qE,ev=e=>[...new Set(e.filter(Qx))].map(t=>({text:t,label:t})).sort((t,n)=>Wt(
t.label,n.label)),XE="Chưa ghi loại đơn vị",YE=e=>[...ev(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:XE}]:[]];function tv(e){let t=e.filter(({code:u})=>u),n=Qe(t),r=t.filter(
u=>We(u)),o=new Map,i=[];for(let u of r){let d=n.superior(u);d?o.set(d,(o.get(d)??new Set).add(u.parent)):n.named(u.parent)||i.push(u.parent)}let s=r.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,
d)=>{let l=o.get(u);a.push({label:u.name||u.code,depth:d,texts:[...l].filter(Qx).sort(),except:s.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of qx(n.below(u)))o.has(p)&&c(p,d+1)};
for(let u of qx([...o.keys()]))n.superior(u)||c(u,0);return{kinds:YE(t),superiors:a,names:ev(i)}}var qx=e=>e.slice().sort((t,n)=>Wt(t.name,n.name)),da=e=>kr(JSON.stringify(tv(e))),bt=e=>[...e,
...Array(Hi-e.length).fill("")],ua=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,om=({tab:e,positions:t})=>n=>{let r=yt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function nv(e,[t,n],r,o){let i=
e+1+r.length;return[bt([t,n,Jx]),...r.map(([s,a],c)=>bt([s,a,ua(`B${e+1+c}`,`B$${i}`)])),bt([...o,ua(`B${i}`,`B$${i}`)]),bt([])]}function JE(e,t){let n=om(t),r=`(${n("unit")}<>"")*(${n(
"usage")}<>"${fe.stopped}")`,{none:o,...i}=D,s=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return nv(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n(
"kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${r}${s(Object.values(D))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}var QE=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&
n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-eN).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),eN=12,Xx=["onTime","reported","missing","accounts"],Eu=["same","changed","added",
"stopped","silent"],rv="Các đợt, theo câu trả lời";function tN(e,t,n){if(n.length===0)return[];let r=om(t),o=a=>ys[a].heading,i=({id:a},c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;
return[bt(["Các đợt, theo đơn vị",Nu,"Tỷ lệ đúng hạn",...Xx.map(o)]),...n.map((a,c)=>bt([fn(a.name),`=${i(a,"required")}`,ua(`D${e+1+c}`,`B${e+1+c}`),...Xx.map(u=>`=${i(a,u)}`)])),bt([]),bt([rv,
"Số dòng","Cộng",...Eu.map(o)]),...n.map((a,c)=>{let u=s+1+c;return bt([fn(a.name),`=${Eu.map(d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Eu.map(d=>ua(i(a,d),`B${u}`))])}),bt([])]}function nN(e,t,{
kinds:n,superiors:r,names:o},i){let s=om(e),a=hg(s),c=(x,R="")=>`=SUMPRODUCT(${a}${x}${R})`,u=(x,R="")=>{let{words:O}=ca[x];return[...O.map(T=>c(`*(${s(x)}="${T}")`,R)),c(O.map(T=>`*(${s(
x)}<>"${T}")`).join(""),R)]},d=(x,R)=>{let O=[...new Set([R,fn(R)])].map(T=>`(${s(x)}="${T.replace(/"/g,'""')}")`);return O.length>1?`(${O.join("+")})`:O[0]},l=(x,R)=>{let{title:O,words:T,unknown:f}=
ca[R],g=u(R);return nv(x,[O,"Số đơn vị"],[...T,f].map((b,C)=>[b,g[C]]),[Nu,c("")])},p=(x,R)=>[c("",R),...u(x,R)],m=x=>x===0?"B":yt(x+3),h=(x,R,O,T)=>{let{words:f,unknown:g,share:b,shared:C}=ca[O],A=
yt(4+f.indexOf(C[0])),j=yt(4+f.indexOf(C.at(-1))),Ae=(Ye,tt,[z,...we])=>bt([tt,z,ua(`${A}${Ye}:${j}${Ye}`,`B${Ye}`),...we]);return[bt([`${R}, ${ca[O].title.toLowerCase()}`,Nu,b,...f,g]),...T.map(([Ye,
tt],z)=>Ae(x+1+z,Ye,tt)),Ae(x+1+T.length,"Cộng",p(O,"")),bt([])]},y=(x,R)=>h(x,"Theo loại đơn vị",R,n.map(({label:O,text:T})=>[fn(O),p(R,`*${d("kind",T)}`)])),w=(x,R)=>{let O=b=>x+1+b,T=O(
r.length+1+o.length),f=r.flatMap(({depth:b},C)=>b===0?[O(C)]:[]),g=b=>{let C=[];for(let A=b+1;A< r.length&&r[A].depth>r[b].depth;A+=1)r[A].depth===r[b].depth+1&&C.push(O(A));return C};return h(x,
"Theo cấp trên",R,[...r.map(({label:b,depth:C,texts:A,except:j},Ae)=>{let Ye=A.length?`(${A.map(z=>d("parent",z)).join("+")})`:"0",tt=j.map(z=>`*(${s("code")}<>"${z.replace(/"/g,'""')}")`).join("");
return[fn(`${"— ".repeat(C)}${b}`),p(R,`*${Ye}${tt}`).map((z,we)=>[z,...g(Ae).map(B=>`${m(we)}${B}`)].join("+"))]}),[VE,p(R,"").map((b,C)=>[`=SUM(${m(C)}${T})`,...f.map(A=>`${m(C)}${A}`)].join("-"))],
...o.map(({label:b,text:C})=>[fn(`— ${b}`),p(R,`*${d("parent",C)}`)])])},k=[bt(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),bt(["Tính đến ngày","=TODAY()"]),bt([])];for(let x of[R=>l(R,"timeliness"),R=>l(
R,"status"),R=>JE(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>w(R,"status"),R=>w(R,"timeliness"),R=>i?tN(R,i.tab,i.closed):[]])k.push(...x(k.length+1));return k}var rN="Tình hình báo cáo",oN=
"A6:B13",iN=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};function sN(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===oN));for(
let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}function Yx(e,t){if(sN(e))return[];let{title:n,words:r}=ca.status;return e.insertChart(e.newChart().asBarChart().setTitle(
rN).addRange(e.getRange(iN(t,n,r.length))).setPosition(aa,5,0,0).build()),[{key:"setup.chart"}]}function aN(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?Gi(n[i][a])===Gi(s):!n[i][a]&&fn(String(r[i][a]))===s))}var cN=e=>e.flatMap((t,n)=>n===0?["A1"]:t[2]===Jx||t[1]===Nu||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${yt(Hi)}${n+1}`]:[]:[]);function Mu(e,t,
n,r){let o=QE(r.rows),i=nN(t,n,tv(t.rows),{tab:r,closed:o}),[s,a]=[e.getLastRow(),e.getMaxRows()],c=Math.max(i.length,s);a< c&&e.insertRowsAfter(a,c-a);let u=e.getRange(1,1,c,Hi),d=Array.from({length:
c},(m,h)=>i[h]??Array(Hi).fill(""));if(s>0){if(aN(u,d))return Yx(e,i);u.clearContent().setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),
e.getRange(aa,3,c-aa+1,1).setNumberFormat("0.0%");let l=i.findIndex(m=>m[0]===rv)+2;o.length&&e.getRange(l,4,o.length,Eu.length).setNumberFormat("0.0%"),e.getRangeList(cN(i)).setFontWeight(
"bold").setBackground("#e8f0fe"),e.getRange(aa,2,c-aa+1,Hi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Hi-1,115),u.setValues(d);let p=[{key:"setup.summary"},...Yx(e,
i)];return SpreadsheetApp.flush(),p}function Vi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var ir={runner:"",hour:0,
since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var sv="runner",av="lease",cv="lastRun",im="sending",uv="refused",dv="confirmed",lv="toldHold",Iu="ledger",
uN=6e3,ov,Du=()=>ov??(ov=PropertiesService.getScriptProperties()),Eo=(e,t)=>{Du().setProperty(e,JSON.stringify(t))},dN=_({runner:I(),hour:_n(),since:I()}),lN=_({until:I(),by:I()}),pN=_({lastRun:I(),
did:I(),trouble:I(),dry:xu(I(),ir.dry)}),mN=_({key:I(),gone:Lt(I()),doubt:Lt(I()),at:I()}),hN=_(Object.fromEntries(Kd.map(e=>[e,I()]))),fN=Object.keys(vi),gN=Ii(I(),_({email:I(),day:I(),why:ye(tn(
fN))})),pv=e=>({...ir,...qe(dN,e[sv]),...qe(pN,e[cv]),lease:qe(lN,e[av])??ir.lease,inFlight:qe(mN,e[im]),refused:qe(gN,e[uv])??{},confirmed:qe(hN,e[dv]),toldHold:qe(I(),e[lv])??ir.toldHold,ledger:Ov(
e)}),mv=({runner:e,hour:t,since:n})=>Eo(sv,{runner:e,hour:t,since:n}),hv=({until:e,by:t})=>Eo(av,{until:e,by:t}),fv=({lastRun:e,did:t,trouble:n,dry:r})=>Eo(cv,{lastRun:e,did:t,trouble:n,dry:r}),gv=
e=>Eo(dv,e),yv=e=>Eo(lv,e),bv=e=>Eo(im,e),wv=()=>{Du().deleteProperty(im)};function kv(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Eo(uv,Object.fromEntries(
t.filter(r=>(n+=JSON.stringify(r).length,n<=uN))))}var xv="firstLetter",vv=()=>Number(PropertiesService.getUserProperties().getProperty(xv))||0,Sv=e=>{PropertiesService.getUserProperties(
).setProperty(xv,String(e))},yN=7800;function bN(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>yN&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=
[o,0]),r+=s}return[...t,e.slice(n)]}function Rv(e){let t=bN(Dw(e)),n=Date.now().toString(36);Du().setProperties(Object.fromEntries(t.map((r,o)=>[`${Iu}${o}`,`${n} ${t.length} ${r}`])))}function Ov(e){
let t=iv(e[`${Iu}0`]);if(!t)return e[`${Iu}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>iv(e[`${Iu}${i}`]));return n.every(o=>o?.mark===t.mark)&&zw(n.map(o=>o.text).join(
""))||"unreadable"}function iv(e){let[,t,n,r]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Tv=()=>Ov(Du().getProperties());var No={
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
,qi={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},sm={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var wN=e=>{try{return e(),!1}catch{return!0}},Xi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>wN((
)=>e.sheet.getSheetValues(e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},
readBackReworded:{how:"here",ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()==="thử")[
0]?.getRange().getA1Notation();return t.remove(),r===void 0?void 0:r!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();e.sheet.insertRowsAfter(
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Fu="google/answer/",Cv="google/differs",am="google/scratch",zu=(
)=>PropertiesService.getScriptProperties(),kN=Lt(tn(Object.keys(No))),xN=_({name:I(),id:ye(_n())});function Lv(e){let t={};for(let r of Object.keys(Xi))Fu+r in e&&(t[r]=e[Fu+r]==="true");let n=qe(xN,
e[am]);return{answers:t,differs:qe(kN,e[Cv])??[],...n&&{scratch:n}}}function $v(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,zu().setProperty(Fu+t,String(n)))}function Av(e,t){zu().setProperties({
...Object.fromEntries(Object.entries(e).map(([n,r])=>[Fu+n,String(r)])),[Cv]:JSON.stringify(t)})}function Uu(e){e?zu().setProperty(am,JSON.stringify(e)):zu().deleteProperty(am)}var Pv="workbook",_v=
"marks",Ev="links",Nv="proof",cm="witness",um="settings",dm="round",lm="groups",Mv="lines",Iv="staff",vN=8500,SN=ye(_n()),RN=_({version:_n(),spreadsheetId:I(),tabs:_(Object.fromEntries(Object.keys(
ee).map(e=>[e,SN]))),owner:I()}),ON=_({secret:I().check(Mi(/^[0-9a-f]{64}$/)),isNew:ye(Di(!0))}),TN=_({secret:I().check(Mi(/^[0-9a-f]{64}$/)),renewed:ye(I())}),CN=_({address:I(),runsAs:I(),layout:_n(
),version:I(),at:I()}),pm=Ii(I(),I()),LN=_({accounts:ye(_n()),units:ye(_n())}),$N=_(Object.fromEntries(Zd.map(e=>[e,I()]))),AN=Lt(I());function Nn(){let e=PropertiesService.getScriptProperties(
).getProperties(),t=qe(RN,e[Pv]);if(!t)return;let n=qe(TN,e[Ev]);return{...t,staff:qe(AN,e[Iv]),round:qe($N,e[dm]),groups:e[lm],lines:qe(LN,e[Mv]),post:pv(e),google:Lv(e),settings:qe(pm,e[um]),
markSecret:Dv(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:qe(CN,e[Nv]),...e[cm]?{witness:e[cm]}:{}}}var Dv=e=>qe(ON,e[_v]),Fv=()=>Dv(PropertiesService.getScriptProperties(
).getProperties());function mm(e){PropertiesService.getScriptProperties().setProperty(_v,JSON.stringify(e))}function hm(e,t){PropertiesService.getScriptProperties().setProperty(Ev,JSON.stringify({
secret:e,renewed:t}))}function zv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(Nv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}
function Uv(e){PropertiesService.getScriptProperties().setProperty(cm,e)}function fm({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(Pv,JSON.stringify({
version:e,spreadsheetId:t,tabs:n,owner:r}))}function Kv(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=vN?n.setProperty(um,t):
n.deleteProperty(um)}function Bv(e,t){let n=PropertiesService.getScriptProperties();e?n.setProperties({[dm]:JSON.stringify(e),...t?{[lm]:""}:{}}):n.deleteProperty(dm)}function Ku(e){
PropertiesService.getScriptProperties().setProperty(lm,e)}function Bu(e){PropertiesService.getScriptProperties().setProperty(Mv,JSON.stringify(e))}function ju(e){PropertiesService.getScriptProperties(
).setProperty(Iv,JSON.stringify(e))}var PN=2,gm=()=>yx(Array.from({length:PN},()=>Utilities.getUuid()));function jv(e){let t=e??Fv();t||(t={secret:gm(),isNew:!0},mm(t));let{secret:n,isNew:r}=t;return{
key:new Ki(n),isNew:r===!0,allMarked:()=>mm({secret:n})}}function Zv(e){return e?.linkSecret?!1:(hm(gm()),!0)}var Gv=e=>{let t=gm();return hm(t,e),t};var _N=500;function Wv(e,t,n,r){let o=
e.getLastRow(),i=EN(o>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),s=t.map(u=>({at:n,who:u.by??r,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(o,1)+1,c=
u=>{Cu(e,a+s.length-1,_N,()=>e.getRange(a,1,s.length,u.length)).setValues(s.map(d=>u.map(l=>l?Ou(bs[l],d[l]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}
function EN(e){let t=Object.keys(bs),n=e.map(r=>t.find(o=>bs[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Zu=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;
this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},NN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),N=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:NN(e)};var Vv=[["Trang","Nhóm"]],ym=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Vv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),Hv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:r}}),Mo=(e,t,n,r)=>N(n(t(e.cell())),r),qv={"looks.note":e=>Mo(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Mo(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>N(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Mo(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>N(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Mo(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Mo(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Mo(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Mo(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>N(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),N(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),N(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),N([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>N(ym(e)?.getCriteriaValues()[0],Vv[0]),"looks.choicesStrict":e=>N(ym(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>N(ym(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=Hv(e);return N(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=Hv(e);return N(t?.getRanges().map(r=>r.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),N(e.sheet.getCharts().length,1))};var Xv="Sổ Tài Khoản: thử";function MN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Xv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Xv+n)[0],where:n}}var Yv={
"rights.range":e=>{let{found:t,where:n}=MN(e),r=N(t?.getRange().getA1Notation(),n);return t?.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=N([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=N(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),N(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=N(r?.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},
"tabs.name":e=>{let t=N(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>N(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return N(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),N(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),N(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Jv={daily:"sendDailyLetters"},IN="Asia/Ho_Chi_Minh",bm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Jv[e]),Qv=e=>bm(e).length>0,Gu=(e,t)=>bm(e).some(n=>n.getUniqueId()===t);function e0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=bm(t);n!=="none"&&
ScriptApp.newTrigger(Jv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(IN).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var st="google/probe",DN=()=>Array(4001).join("é");function la(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function t0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Io=(
)=>PropertiesService.getScriptProperties(),n0={"stores.kept":()=>la(Io(),{[st]:"một"},()=>N(Io().getProperties()[st],"một")),"stores.over":()=>{let e=Io();return la(e,{[st]:"một"},()=>(e.setProperty(
st,"hai"),N(e.getProperties()[st],"hai")))},"stores.beside":()=>{let e=Io();return la(e,{[`${st}/1`]:"một"},()=>{e.setProperties({[st]:"hai"});let t=e.getProperties();return e.deleteProperty(st),N([t[
`${st}/1`],t[st]],["một","hai"])})},"stores.gone":()=>{let e=Io();return e.setProperty(st,"một"),e.deleteProperty(st),N(st in e.getProperties(),!1)},"stores.long":()=>{let e=Io();return la(e,{[st]:DN(
)},()=>N(e.getProperties()[st]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return la(e,{[st]:"riêng"},()=>N([e.getProperties()[st],st in Io().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=N(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>N(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>N(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>N(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>N(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return N(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>t0(()=>N(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>t0(()=>N(typeof Gu("daily",""),"boolean"))};var FN=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function r0(e){let t=FN();Uu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Uu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Zu(e,n,r,t)}var zN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Wu(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&zN(n,
t)&&e.deleteSheet(n),Uu(void 0)}function wm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var o0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),xm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},Hu=Object.keys(xm);function Do(e,t){let n=e.once("texts",()=>e.block(Hu.length,1).setNumberFormats(Hu.map(()=>["@"])).setValues(Hu.map(r=>[xm[
r]])).getValues());return N(n[Hu.indexOf(t)][0],xm[t])}var km=()=>new Date(Date.UTC(2018,9,2,5)),i0={"values.text":e=>Do(e,"name"),"values.letters":e=>Do(e,"letters"),"values.lines":e=>Do(e,"lines"),
"values.long":e=>Do(e,"long"),"values.phone":e=>Do(e,"phone"),"values.date":e=>Do(e,"date"),"values.code":e=>Do(e,"code"),"values.number":e=>N(o0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return N([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return N(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>N(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return N(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),N(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,
!0])},"values.day":e=>N(Number(o0(e,"dd/MM/yyyy",km())),Number(km())),"values.dayShown":e=>N(e.cell().setNumberFormat("dd/MM/yyyy").setValue(km()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return N([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return N(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return N([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),N(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>N(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),N([t.getValue(),t.getNumberFormat(
)],["","@"])}};var s0={...i0,...qv,...n0,...Yv},UN=Object.keys(s0),a0=Object.keys(Xi);function KN(e,t){try{return s0[e](t)}catch{return{saw:"refused"}}}function BN(e,t){let n={...t};for(let r of a0){
let o=Xi[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function c0(e,t){return wm(()=>{t.scratch&&Wu(e,t.scratch);let n=r0(e),r=UN.map(s=>({id:s,seen:KN(s,n)})),o=BN(n,
t.answers);Wu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:
s})=>s===void 0).map(({id:s})=>s),answers:a0.map(s=>({key:s,how:Xi[s].how,answer:o[s]}))};return Av(o,i.differs.map(({id:s})=>s)),i})}function u0(e,{scratch:t}){t&&wm(()=>Wu(e(),t))}function d0(e,t,n=
r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==pc.prefix?e:(r[o]=r[o].split(".").map(i=>t.get(i)??n(i)).sort().join("."),r.join("/"))}function l0(e,t,n){let{rows:r}=e.table("accounts"),o=
r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[Pi(r[c]),Pi({...r[c],...u})])),s=new Set([
...r.map(Pi),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=d0(c.key,i,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",o),o.length}var p0=(e,t)=>l0(e,n=>hy(n.approved,n,t),n=>kr(t.of("returned",n)));function m0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||
n.consentMark||xi(n.consent))return[];let o=rw(n.consent);return[{index:r,cells:{consent:o,consentMark:Ds({...n,consent:o},t)}}]}))}function jN(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>Xn(n,t)==="unknown"?[{index:r,cells:{consentMark:Ds(n,t)}}]:[]))}function h0(e,t){return jN(e,t),l0(e,n=>bc(n,t)?Zn(n,t):void 0)}var f0=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&p0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&$w(t),e.accounts&&m0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],pa=f0.length;function g0(e,t,n){if(Object.keys(t.sheets).length===0){e< pa&&n(pa);return}for(
let r of f0)r.number<=e||(r.run(t),n(r.number))}function y0(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function ZN(e,t){let n=new Map;
return e.forEach((r,o)=>{let i=t(r);i&&n.set(i,[...n.get(i)??[],o])}),n}var vm=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:o}of t)this.owners.set(r.idOf(o),(this.owners.get(r.idOf(o))??0)+1);this.placeOf=new Map(t.flatMap((o,
i)=>this.ids(o).map(s=>[s,i])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=ZN(
this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>t.get(c)??[]),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(
this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=
r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=i??(o.includes(n)?n:o[0]);this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&
this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(
...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(
s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,
this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}
empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){return this.sight.restOf(this.known[t].was??this.known[t].now)}ownerOf(t,n){let r=[
...this.homeless].filter(n),[o,i]=this.around(t),s=r.filter(c=>c>o&&c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,
u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:
this.placeOf.get(this.sight.idOf(this.found[r]));if(o!==void 0)return o}return n<0?-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&
this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(
r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function b0(e,t,n){
let r=new vm(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var jt=e=>e,GN=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,k0=e=>e.typedRows.size>0||GN(e)||[...e.ownKeys].some(t=>Xe(e.tab)[
t].writer!=="us"),Sm=e=>e.typedRows.size>0||e.ownKeys.size>0;function x0(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>jt(i)[n]);return!y0(r(e),r(t))}var Rm=(e,t)=>[
...e.positions].some(([n,r])=>t.positions.get(n)!==r);function w0(e,t,n,r){let o=Xe(e.tab)[n];return Su(o,Tu(o,e.lines[t]?.[r-1]??""))}function WN(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,
o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=jt(i)[a];return n.get(c)!==a&&u!==""&&w0(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];
let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":jt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&w0(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function Om(e,t){let n=WN(e,t),r=Object.keys(Xe(e.tab)).filter(s=>n.some(({index:a,now:c})=>jt(c)[s]!==(t.rows[a]?jt(t.rows[
a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[s]?.[u]??""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,jt(a)[c]]))}))),!0}function HN(e){let n=Object.entries(Xe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>jt(s)[c]).join(`\n`).trim();return{idOf:s=>jt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function v0(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(jt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(jt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=b0(n,t.rows,HN(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?jt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&jt(t.rows[u])[d]!==jt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var VN=3,wt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=qo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:pa,version:kx};this.wasRefusedLate=!1;this.drafts=Vp;this.book=t.book}recalled(){return this.memory}remembered(){if(this.memory??(this.memory=Nn()),!this.memory)throw new ae({key:
"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet()??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){
let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ae({key:"workbook.lostTab",with:{tab:ee[t].title}});
return this.held.set(t,o),o}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??zi)}isStaff(t){return t!==""&&(En(t,this.staff())||Bi(t,this.remembered().owner))}settings(){
return this.read??(this.read=Kn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=this.remembered().round??Gd(this.table("rounds").rows);
this.current={round:t&&mr(t).round}}return this.current.round}compileRound(){let t=Gd(this.table("rounds").rows),n=t&&pg(t),r=this.remembered().round;if(JSON.stringify(n)!==JSON.stringify(r)){let i=
r!==void 0&&(r.id!==n?.id||r.state!==n.state);Bv(n,i),this.remembered().round=n}let o=n&&mr(n);return this.current={round:o?.round},o?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff(
);if(!n)return t.staff??[];let{staff:r,kept:o}=bx(n,t.staff);return o?.length===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(ju(o),t.staff=o),r)}listedStaff(){try{return this.settings(
).staff}catch(t){if(t instanceof ae)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Kv(t);let{settings:n,problems:r}=Kn(t);
return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Fi(pm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}
lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}rememberWitness(){this.settle(),Uv(this.now)}markKey(){if(
this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new Ki(t.secret)),this.key}linkKey(){let{linkSecret:t}=this.remembered();
return this.ofLinks??(this.ofLinks=t===void 0?void 0:new ra(t))}renewLinkKey(){let t=Gv(this.now);Object.assign(this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new ra(t)}
linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}
rememberProof(t){zv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){
return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==pa)throw new ae({key:"workbook.otherLayout"})}table(t){let n=this.tables.get(
t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?vu(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new oa(t,this.sheet(t),n);
return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{
SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(
this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){
n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){let t=this.remembered().lines??{},n=Vx(r=>this.table(r),t,()=>Au(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(Bu(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();Lu(r,t)!==r&&n.setNote(Lu(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Sm(n));return t.some(k0)?(this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=Rm(n,r);o&&(Om(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(
t)),this.tables.set(t,r));let i=0;for(;i<4&&x0(n,r)&&(this.tables.set(t,r),v0(n,r),!!Sm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=
this.table("units"),n=da(t.rows);if(n===this.remembered().groups)return;let r=this.table("rounds"),o=this.table("accounts");Mu(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:
t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),positions:r.positions,rows:r.rows}),Ku(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(
t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,
this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,VN))Po("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(
t instanceof ae)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Wv(this.sheet("log"),t,this.now,px(this.visitor())))}exclusively(t){if(!Vi(
this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=
this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new oa(r.tab,this.sheet(r.tab));Rm(r,o)&&(n=!0,Om(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=
t),this.forget(),n}catch{return!1}}checkGoogle(){return c0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:r}=this.remembered();return`${this.link()}#gid=${r[t]??0}&range=A${Ke(n)}`}};var qN=
24*36e5,Fr=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Nn()?.post??ir}setRunner(t){mv(t)}setLease(t){hv(t)}setLastRun(t){fv(t)}setRefused(t){kv(t)}keepJournal(t){bv(t)}
closeJournal(){wv()}setConfirmed(t){gv(t)}setToldHold(t){yv(t)}ledger(){return Tv()}keepLedger(t){Rv(t)}alone(t,n){let r=Vi();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{
r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=vv()),this.firstLetter+qN-Date.now()}send({to:t,subject:n,text:r,html:o,
attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:
i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Sv(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){e0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Qv("daily")}};function Yi(e,t,n){try{$v(e.remembered().google,t,n)}catch{}}function zr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&u0(()=>e.spreadsheet(),n)}catch(n){Po("sweep",n)}}function S0(e,t){if(!t||/\s/.test(t))return!1;let n=ot(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Me(e.email).emails.some(o=>ot(o)===n)}var XN=(e,t)=>t.some(n=>n.code.trim()===e&&
Me(n.email).emails.length>0),YN=(e,t)=>t.filter(n=>S0(n,e)),R0=(e,t)=>t.some(n=>S0(n,e));function qu(e,t){switch(e.is){case"staff":case"person":return YN(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function JN(e,t){let n=Xt(e)===oe.merged?Qe(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function Xu(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Vu=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:$e(e),contact:t.contact}};function ma(e,t,n,r){let o=eM(e,t,n,r),i=o.may?
n.find(s=>s.code.trim()===e):void 0;return i&&!We(i)?{may:!1,why:JN(i,n)}:o}function QN(e,t,n){if(e.length===0)return;let r=Qe(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&
e.includes(i)?i:void 0}function eM(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let o=()=>{let i=qu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=r.superiorsFill?QN(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Vu(t,r)}:o();case"link":return o();case"unlisted":return Xu(t,r)?XN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Vu(t,r)}}}var Tm=30;function O0(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=ie(n.closed,Tm)?"receipt":"refused"}function Fo(e,t){let n=e.linkKey()?.read(t),r=e.table("units").rows,o=Ai(e);
if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),s=O0(n,i&&{link:i.link.trim(),extendedTo:qt(
i.extendedTo),isGone:!We(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function T0(e,t){let n=Fo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:
n.unit.code.trim()}:zi}function ha(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Ji=e=>t=>e===""?zi:t.isStaff(e)?{
is:"staff",email:e}:R0(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},C0=e=>t=>T0(t,e);function L0(e){let t=e?.triggerUid,n=new Fr(()=>r.spreadsheet());if(typeof t!="string"||
!ve(n,()=>Gu("daily",t)))return;let r=new wt({who:o=>Ji(ve(n,()=>n.me()))(o)});gk(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Yi(r,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),zr(r)}function Yu(e,t,n){if(!e)return Ge.added;let r=Pt(e,n);if(r&&e.answer===Ge.added)return Ge.added;if(!r&&!t.stops&&no(
e.usage)===fe.stopped)return Ge.added;if(t.stops)return Ge.stopped;if(t.changes)return Ge.changed;let o=Object.values(Ge).find(i=>i===e.answer);return r&&o&&o!==Ge.stopped?o:Ge.same}function tM(e){
return e?pt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function Qi(e,t,n){let r=tM(e);if(r||e?.state!=="closed"||n.isStaff)return r;if(!(t&&qt(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Mn=({first:e,last:t},n)=>n>=e&&n<=t;function nM(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Zn(i,n):"";return Mn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var rM=(e,t)=>t.columns(
).has("consent")?e.filter((n,r)=>Mn(t,r)&&xi(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function oM(e,t){if(![...Qr,"usage"].some(o=>t.columns(
).has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{if(!Mn(t,i)||!tu(o))return[];let s=yc(o.approved,o,e.markKey())??o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?
"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},
unit:n[o].unit.trim(),rowId:n[o].rowId})))}function iM(e,t){let{rows:n}=e.table("accounts");if(!sn.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""};return!r||Qi(r,o.get(c.unit.trim()),u)?!1:(s??(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map(
(c,u)=>{if(!Mn(t,u)||sn.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:xn.hand};if(!a(c))return d;let l={stops:xe(c),changes:!0};return{...d,round:r.id,answer:Yu(c.rowId?c:
void 0,l,r)}})}function sM(e,t){nM(e,t);let n=oM(e,t),r=iM(e,t),o=r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=He(e,r),s=new Set;r.forEach((p,m)=>{Mn(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>Mn(
t,m)||s.has(p.unit.trim()),c=Ri(r,i,a);sn.some(p=>t.columns().has(p))?cM(e,t,r,c,i):e.putOwn("accounts",zs(e,r,i,a)),e.log([...rM(r,t),...n]),e.putOwn("accounts",Jc(r,i,a)),e.putOwn("accounts",c),
e.putOwn("units",Jn(e.table("units").rows,i,()=>!0)),Us(e,"accounts",t.columns(),p=>Mn(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=ap(c,o.map(({faults:p})=>p),i);d&&
l.length===0&&l.push({index:t.first,notes:bo(i.accounts[t.first])}),aM(e,t,l,o)}function aM(e,t,n,r){let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries(o?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==cc(r[o.index].mask,a)),[s]=Object.entries(o?.notes??{}).filter(([a])=>t.columns().has(a));o?.index===t.first&&s&&i.length===0?e.noteEdited(s[1]??""):
e.putNotes("accounts",n)}function cM(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(
zn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
Si(e,c,o.accounts[a.index]))}}var uM="sửa tay";function dM(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Mn(t,o)&&r.code.trim());for(let r of n)r.first=uM;e.log(
n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function lM(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>Mn(t,r)&&n.code.trim()&&
n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function pM(e,t){dM(e,t),lM(e,t);let n=e.table("accounts").rows,r=He(e,n);e.putOwn("accounts",Jc(n,r,()=>!0)),e.putOwn("units",Jn(
e.table("units").rows,r,()=>!0)),Us(e,"units",t.columns(),o=>Mn(t,o))}function Cm(e,t){Pe(e,()=>t.tab==="accounts"?sM(e,t):pM(e,t))}function mM(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var hM=({range:e})=>typeof e.getGridId=="function";function A0(e){if(!hM(e))return;
let t=new wt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Yi(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=mM(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){fM(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(Xe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));Cm(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ae))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function fM(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),Cm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function P0(e){return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):Pe(e,()=>{let{units:t}=ln(e,!0),n=e.table(
"units").rows.map(({code:o})=>o),r=o=>t.filter(({own:i})=>i.status===o).length;return e.sortUnits(),P({missing:r($.missing),fix:r($.fix),before:n})})??v({key:"workbook.busy"})}function _0(e,t){
return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):Pe(e,()=>{let n=new Map(t.map((r,o)=>[r,o]));return e.putOwn("units",e.table("units").rows.map(({code:r},o)=>({index:o,cells:{order:String(
n.get(r)??t.length)}}))),e.sortUnits(),ln(e,!0),P({})})??v({key:"workbook.busy"})}var Ju="Sổ Tài Khoản",gM="Dành cho cán bộ tỉnh",Ur=["spreadsheets","script.container.ui","userinfo.email"],E0=[...Ur,
"script.scriptapp","script.send_mail"],D0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Ur}],F0=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},
who:"staff",scopes:Ur},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Ur},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Ur},{page:"roster",caption:
"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Ur},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:E0},{page:"papers",caption:"In và xuất…",
where:{width:1e3,height:640},who:"staff",scopes:Ur},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:E0},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Ur}],
z0=[...D0,...F0],Lm=e=>typeof e=="object"&&"page"in e,$m=Object.fromEntries(z0.filter(Lm).map(e=>[e.page,e])),Qu=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,U0=e=>z0.flatMap(t=>t!=="—"&&(Lm(t)?
Qu(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),N0=e=>e==="—"?void 0:{caption:e.caption,run:Lm(e)?Qu(e.page):e.run},M0={forUnits:D0.map(N0),forStaff:F0.map(N0)};
function I0(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function K0(){let e=SpreadsheetApp.getUi();I0(e.createMenu(Ju),M0.forUnits).addSeparator().addSubMenu(I0(
e.createMenu(gM),M0.forStaff)).addToUi()}var Am="L1",yM=/^Mã sổ: (\S+)$/;function Pm(e,t){try{let n=yM.exec(String(t.getRange(Am).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":
"copy"}catch{return"none"}}function ed(e){let t=e.getSheetByName(ee.summary.title);return t?Pm(e,t):"none"}var B0=e=>e.getSheetByName(ee.summary.title)?.getRange(Am).canEdit()??!0;function j0(e,t){
try{t.getRange(Am).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var Z0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function G0(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Kn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Z0(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var bM=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),wM="Khai báo tài khoản Facebook";function W0(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${Z0(S({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${bM(e)}\x3c/div>${n}`).setTitle(`${wM}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function H0({since:e,lastRun:t},n){let r=o=>o!==""&&Ze(V(o),
n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:le(e)}}:void 0:r(t)?{key:"health.gap",with:{last:le(t)}}:void 0}var kM=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function V0({post:e,campaign:{
settings:t,round:n},troubles:r,isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:Je(a)}});return r.length?[...r]:
Yo([!o(i),{key:"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,s("dueBefore")],[n?.state==="open"&&!n.lettersFrom,s("lettersFrom")],[kM(e),{key:
"health.dry",with:{since:K(e.dry),email:i}}])}function q0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=V0(e);if(o&&i)return[{key:"health.trouble",
with:{trouble:i}},...s.filter(c=>!i.includes(S(c)))];let a=s.length?void 0:H0(t,r);return a?[a]:s}function X0({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(
!r.settings.lettersOn)return[];let s=V0({post:n,campaign:Be(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===$e(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...s]:s.length||!i||n.trouble||!H0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Y0({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===$e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function xM({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function vM({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=xp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:le(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:vt(V(c)),hour:String(o)}}],[er(t,e.now),{key:"health.sending"}]]}function J0(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Yo(...xM(e),...vM(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Q0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=Be(e),s=_i(n,i.round),a=q0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=Co(i,t,Oo(
t.ledger,An(e),xo(e)));return c.length?SM(e,c,a,r):a}catch(c){if(!(c instanceof ae))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function SM(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[$i(Lo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function eS(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!er(r,
e.now)&&!r.inFlight?du(e,t):Oo(r.ledger,An(e),xo(e));return n.lettersOn?r.runner?Co(Be(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var RM="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",_m=(e,
t)=>e.trim()?t(e)??e:"",OM=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function tS(e,t,n){if(ro(e.table(
"rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=_m(t?.dueBefore??"",Xo),o=(Ce(r)??e.today).slice(0,4),i=t!==void 0&&OM(e),
s={id:ni(o,[]),name:t?.name.trim()||`Năm ${o}`,document:t?.document.trim()||RM,state:Ne.open,dueBefore:r,graceUntil:_m(t?.graceUntil??"",Ce),lettersFrom:_m(t?.lettersFrom??"",Ce),openedAt:i?"":e.now,
closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var TM=new Set(Object.values(Ja));function Em(e,t,n){let r=
Object.values(Ie),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{
index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:o(u)??(u===Ie.staff.label?t(
):d),help:l})));let c=e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=TM.has(l)?S({key:"setup.formerSetting"}):r.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var zo=Object.keys(ee);function CM(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Nm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:r}=ee[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let s=o.getName();
return{found:{sheet:o,id:n,name:s,made:!1},did:s===r?[]:[{key:"setup.tabKept",with:{tab:r,name:s}}]}}let i=this.present().find(({name:s,id:a})=>s===r&&!this.known.has(a));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:this.blankFirst(r)??this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
return this.others??(this.others=CM(this.book))}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{
name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function nS(e,t){let n=new Set(
Object.values(t)),r=new Nm(e,n),o={},i=[];for(let s of zo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var rS="Asia/Ho_Chi_Minh",Mm="vi_VN",oS=
e=>e.getSpreadsheetLocale()===Mm?[]:[{key:"workbook.locale"}];function iS(e){let t=[];return e.getSpreadsheetTimeZone()!==rS&&(e.setSpreadsheetTimeZone(rS),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Mm&&(e.setSpreadsheetLocale(Mm),t.push({key:"setup.locale"})),t}var LM=4,sS=zo.filter(e=>Object.keys(Xe(e)).length>0);function $M(e){return e.isNew?(Gx(e),sa(e),Yp(e),[]):[
...Wx(e),...sa(e)]}function td(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function AM(e,t,n,r,o){let i=new Wi(Au(e,r,o)),s=zo.flatMap(a=>i.ensure({tab:a,...t[a],rows:
n.get(a)?.rows??0,columns:n.get(a)?.columns??0,positions:n.get(a)?.positions??new Map}));return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function PM(e,t,n,r,o,i){let s=Object.fromEntries(zo.map(p=>[
p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),tabs:s,owner:r}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(
u)===JSON.stringify(c),l=Object.fromEntries(zo.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));g0(c.version,{sheets:l,office:o,markKey:i},p=>{fm({...c,version:p}),d=!0}),d||fm(c)}function _M(e,t){if(
e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Ie.staff.label]:r.join(", ")}:{}}}var EM=e=>({[Ie.staff.label]:e,[Ie.replyTo.label]:"",[
Ie.testTo.label]:"",[Ie.contact.label]:Ie.contact.initial,[Ie.webAddress.label]:Ie.webAddress.initial,[Ie.lettersOn.label]:Ie.lettersOn.initial});function NM(e){let t=Object.entries(Ja).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r??""])):void 0}function MM(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}
function IM(e,t){JSON.stringify(e)!==JSON.stringify(t)&&ju(e);let n=t?wx(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function DM(e,t,n){let{contact:r,staff:o}=
e.settings(),i=[e.round()?.dueBefore?"":"hạn nộp",r?"":"liên hệ khi cần hỗ trợ",n.some(({code:a})=>a)?"":"danh sách đơn vị"].filter(Boolean),s=[...new Set([t,...o].filter(Boolean))];return[
...i.length?[{key:"setup.left",with:{what:i.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:s.join(", ")}}]}function aS(e){let t=Nn(),n=td(e),r=iS(e),{found:o,did:i}=nS(e,t?.tabs??{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of sS){let g=Px(f,o[f],t?.version??0);s.set(f,g.open),r.push(...g.did)}let a=jv(t?.markSecret),c=new wt({book:e,setUp:{markKey:
a.key,lastWitness:t?.witness??""}});for(let f of zo)c.edits(f,o[f].sheet);Zv(t)&&t!==void 0&&t.version>=LM&&r.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail(
).toLowerCase()||n),p=o.summary.made?"none":Pm(e,o.summary.sheet),m=p==="copy"?EM(l()):_M(t,o.settings.id),h=MM(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let f=Em(c.table(
"settings"),l,m);p!=="copy"&&r.push(...f)}let w=y?t?.staff??[l()]:Kn(c.settingTexts()).settings.staff;r.push(...AM(e,o,s,w,n));for(let f of sS)r.push(...$M(s.get(f)));y&&r.push(...Em(c.table(
"settings"),l,m)),PM(e,o,t,n,c,a.key),r.push(...tS(c,NM(c.settingTexts()),t?.round));let k=a.isNew?h0(c,a.key):0;k&&r.push({key:"setup.markedAnew",with:{count:k}}),a.isNew&&a.allMarked();let x=
c.table("units");r.push(...Mu(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:x.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,
positions:s.get("rounds").positions,rows:c.table("rounds").rows})),p!=="here"&&j0(e,o.summary.sheet),t?.groups!==da(x.rows)&&Ku(da(x.rows)),c.compileSettings(),r.push(...IM(c.settings().staff,
t?.staff));let R=Object.fromEntries(_u.map(f=>[f,s.get(f).rows]));_u.some(f=>t?.lines?.[f]!==R[f])&&Bu(R);let O=new Fr(()=>e);return vo(c,O)||Qt(c),SpreadsheetApp.flush(),r.push(...eS(c,O)),{first:(
!t||t.version===0)&&!k&&h.length===0,did:r,after:DM(c,n,x.rows)}}var nd=(e,t=Ju)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},cS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function Im(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,U0(e));try{let n=ha(),r=n?new wt({who:Ji(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&zr(r),
o?.length&&nd(o.map(S).join(`\n`))}catch(n){nd(S(_o(n)))}}var Dm={key:"who.staffOnly"};function uS(e,t){let n=G0(t,e.remembered()),{caption:r,where:o}=$m[t],i=SpreadsheetApp.getUi();o==="sidebar"?
i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function dS(e){Im(Qu(e),t=>(t.remembered(),$m[e].who==="staff"&&t.visitor().is!=="staff"?[Dm]:uS(t,e)))}
function lS(){Im("showMissingFirst",e=>{let t=P0(e),n=({problems:c})=>nd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:r,fix:o,before:i}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=cS(S({key:"roster.missingFirst",with:{missing:r,fix:o,tab:ee.units.title}}),Ju)?void 0:_0(e,i);a&&!a.ok&&n(a)})}function FM(e){let t=e.visitor();
return t.is==="staff"||Bi(td(e.spreadsheet()),$e(t))}function zM(e){let t=e.spreadsheet(),n=ed(t);if(n==="here")return B0(t)?void 0:Dm;let r=n==="copy"?td(t):"";return r&&!Bi(r,ha())?{key:
"who.ownerFirst"}:void 0}function pS(){Im("setUp",e=>{let t=Nn()?FM(e)?void 0:Dm:zM(e);if(t)return[t];let n=Vi();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o,after:i}=aS(e.spreadsheet());
n.releaseLock();let s=o.filter(({key:d})=>d!=="setup.protection"),a=[...s,...s.length< o.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=i.map(S).join(`\n`);return r?cS(`${S({key:
"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&uS(e,"assumptions"):nd(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var UM=300;function Kr(e){let t=new Map(e.map(r=>[
r.code.trim(),r])),n=new Map(e.map(r=>[U(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{let o=r.trim(),i=o?t.get(o)??n.get(U(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}
:{value:U(o),label:o}}}function Fm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,UM).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var mS=e=>({value:e,label:e}),es=e=>({parents:Fm(e.map(({parent:t})=>t)),kinds:Fm(e.map(({kind:t})=>mS(t))),states:Fm(
e.map(({state:t})=>mS(t)))}),ts=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function rd(e,t){let n=e.table("units").rows,r=Kr(n),o=nc(n,e.round());
return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:ri[o(s)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),state:
c.status}]})}var od=({counted:e,status:t})=>t===$.fix||e&&t===$.missing,id=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),sd=({unit:e,parent:t,status:n,timeliness:r})=>({code:e.code.trim(),
name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var KM=300;function BM(e){let t=new Map;for(let{unit:n,state:r,at:o,kind:i}
of e.table("letters").rows){let s=r===ce.sent||r===ce.bounced,a=n.trim();s&&a&&(t.get(a)?.at??"")<=o&&t.set(a,{at:o,kind:i})}return new Map([...t].map(([n,{at:r,kind:o}])=>[n,`${o}, ${K(V(r))}`]))}
function jM(e,{unit:t}){if(Me(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n?.email.split(", ").every(o=>t.email.toLowerCase().indexOf(
o.toLowerCase())>=0);return n&&r?S({key:"desk.callRefused",with:{email:n.email}}):""}function hS(e,t){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let n=He(e,e.table("accounts").rows),
r=rd(e,n).filter(od),o=new Map;for(let{active:c,unit:u,faults:d}of n.accounts)c&&d.some(Rn)&&o.set(u,(o.get(u)??0)+1);let i=BM(e),s=r.filter(c=>ts(c,t)).sort(id),a=e.round();return P({round:
a?.name??"",deadline:a?pr(a,e.today):"",units:s.slice(0,KM).map(c=>{let u=sd(c);return{...u,faulty:o.get(u.code)??0,lastLetter:i.get(u.code)??"",unreached:jM(e,c)}}),count:s.length,choices:es(r)})}
var nn=e=>Or(JSON.stringify(sn.map(t=>e[t])));function ZM(e,t,n){let r={row:e.rowId},o=Tn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Xr(wc(e.comment)),...r});for(
let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Xr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Xr({key:"account.changedSince",with:{
columns:xr(e,n).join(", ")}}),...r}),i}var Zt=(e,t)=>e.rowId||`~${t}`,fa=e=>({markKey:e.markKey(),round:e.round()}),GM=(e,t)=>!qn(e)||["given","unknown"].includes(Xn(e,t));function ad(e,t,n=go(e)){
let r={row:e.rowId};return Tn(e,t)==="returned"?[X({key:"form.confirmReturned"},r)]:GM(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Xr(i),field:o,
...r})):[X({key:"form.confirmConsent"},r)]}function ga(e,t,{markKey:n,round:r},o=go(e)){let i=Object.fromEntries(pe.map(c=>[c,e[c]])),s=xe(e),a=!s&&!Pt(e,r);return{rowId:Zt(e,t),version:nn(e),fields:
i,stopped:s,pending:a,mayConfirm:a&&ad(e,n,o).length===0,usage:e.usage,answer:Pt(e,r)?e.answer:"",says:s?[]:ZM(e,o,n),review:Tn(e,n),comment:e.comment,fixFields:Yc(e.fixFields).fields.filter(c=>ql(
e.kind).includes(c))}}var Br=(e,t,n)=>pr({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:qt(e?.extendedTo??"")},n),jr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&pe.some(o=>n[o])?[{
row:n,index:r}]:[]);var cd=["review","comment","fixFields","approved"],Um=e=>Object.fromEntries(cd.map(t=>[t,e[t]])),ya=e=>`${nn(e)}.${Or(JSON.stringify(cd.map(t=>e[t])))}`,ba=e=>e.split(".")[0],fS=(
e,t)=>{let n=uo(e.approved,e,t);return typeof n=="string"?[]:n};function wa(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Rn(r)&&!Rs(
r))?"faulty":fS(e,n).length===0?"new":e.review===ke.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var zm=e=>pe.includes(e);function ud(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(
e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>({sentence:S(c),...zm(a)?{field:a}:zm(c.field??"")?{field:c.field}:{}});return a=>{let c=r[a],u=t.accounts[a],
d=c&&u&&wa(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Zt(c,a),version:ya(c),state:d,unit:{code:u.unit,name:l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:
Object.fromEntries(pe.map(p=>[p,c[p]])),link:u.reading?.values.address||c.address,changed:fS(c,i).filter(zm),says:[...u.faults.filter(p=>!Rs(p)),...u.remarks].map(s),comment:c.comment.trim(),at:le(
c.updated),by:c.source===xn.hand?xn.hand:c.by,was:Um(c)}}}var gS=20,yS=e=>e.as==="returned"?e.comment.trim():"";function WM(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:
e.as==="passed"?ke.passed:ke.returned,comment:yS(e),fixFields:e.as==="returned"?e.fields.map(St).join(", "):"",approved:r?Zn(t,r):""}}var HM=(e,t)=>cd.every(n=>e[n]===t[n]);function VM({version:e},t,
n){if(ba(e)!==ba(ya(t)))return{key:"desk.changedMeanwhile"};let r=ks(t.review);return r&&xr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function qM(e,
t,n){let r=t.findIndex((c,u)=>Zt(c,u)===e.rowId),o=t[r];if(!o)return;let i=WM(e,o,n),s={decision:e,index:r,before:{...o}},a=ya(o);return ba(e.version)===ba(a)&&HM(i,Um(o))?{...s,again:!0}:
e.version===a?{...s,cells:i}:{...s,why:VM(e,o,n)}}function XM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table(
"accounts"),o=He(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",Ri(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",Jn(e.table("units").rows,o,
s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ks(s.review)).map(({index:s})=>({index:s,notes:bo(o.accounts[s])}))),o}function YM(e,t){let n=
e.table("accounts").rows,r=t.map(c=>qM(c,n,e)),o=r.filter(c=>c!==void 0),i=XM(e,o),s=ud(e,i,Kr(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:S({
key:"desk.rowGone"})};let p=s(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:
"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:ya(m)}});return P({decided:a})}function bS(e,{decisions:t}){return e.visitor().is!=="staff"?v({key:
"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?v({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&!yS(n))?v({key:"desk.noReason"}):Pe(e,()=>YM(e,t))??v({key:"workbook.busy"})}
var JM=200;function wS(e,t,n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(JM,Math.max(0,Ze(o,i))+1);
return Array.from({length:s},(a,c)=>ie(i,c+1-s))}function Km(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var QM=200,eI=40,tI=3,nI=3;
function xS(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s})=>s===$.missing).length,r=t.filter(({status:s})=>s===$.fix).length,o=t.filter(s=>s.status!==$.missing&&s.status!==$.fix&&(
s.timeliness===re.onTime||s.timeliness==="")).length,i=t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function kS(e,t){let n=new Map;for(let r of e){let{value:o,label:i}=t(r);if(
!o)continue;let s=n.get(o)??{label:i,units:[]};s.units.push(r),n.set(o,s)}return[...n.values()].map(({label:r,units:o})=>({label:r,...xS(o)})).filter(({required:r})=>r>0).sort((r,
o)=>o.missing+o.fix-r.missing-r.fix||r.label.localeCompare(o.label,"vi")).slice(0,eI)}function rI(e,t,n,r){let o=it(n),i=t.filter(({counted:l})=>l).map(({first:l})=>l),s=o>e.today?o:e.today,a=wS(i,
n.from,s),c=Km(i,a),u=new Map;for(let{state:l,at:p}of e.table("letters").rows)l===ce.sent&&u.set(V(p),(u.get(V(p))??0)+1);let d=r&&o&&r.last?Km(r.firsts,a.map(l=>ie(r.last,Ze(o,l)))):void 0;
return a.map((l,p)=>({day:K(l),...l<=e.today?{reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===o?{isLast:!0}:{}}))}function oI(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let y=wa(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===$.missing),u=c.filter(({unit:m})=>Me(
m.email).emails.length===0),d=r?Ze(e.today,it({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!Rn(h))).length;return[r===""&&{sentence:S(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< nI&&{sentence:S({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{
sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,tI)}function iI(e,t){
let[n]=ro(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==t?.id).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table("history").rows.filter(({
round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:it(n)}}function vS(e,t){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let n=He(e,e.table(
"accounts").rows),r=rd(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o??{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=iI(e,o),u=r.filter(od),d=u.filter(l=>ts(l,t)).sort(id);return P({
round:o?.name??"",before:c?.name??"",deadline:pr({dueBefore:i,graceUntil:s},e.today),all:xS(r),days:rI(e,r,a,c),kinds:kS(r,({kind:l})=>({value:l,label:l})),parents:kS(r,({parent:l})=>l),next:oI(e,n,r,
a),owing:d.slice(0,QM).map(sd),owingCount:d.length,choices:es(u)})}var sI=100;function SS(e,t){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table(
"accounts"),o=He(e,r),i=Kr(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{let m=o.accounts[p],h=wa(l,m,a),y=s.get(m.unit);return h?[{index:p,state:h,updated:l.updated,
parent:y?i(y):{value:"",label:""},kind:y?.kind.trim()??""}]:[]}),u=c.filter(l=>ts(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=
ud(e,o,i);return P({rows:u.slice(0,sI).flatMap(({index:l})=>d(l)??[]),waiting:u.length,choices:es(c)})}function RS(e,t){return e.visitor().is==="staff"&&Ti(e,t),Aw(e)}var OS=e=>e.slice(0,e.indexOf(
"."));function TS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(OS),r=Object.keys(qi).find(o=>n.includes(o))??n[0];return[{key:"google.differs",with:{count:t.length,so:qi[r]??""}}]}
var aI=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:sm[t],why:S({key:`google.${n}`})}));function cI(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||
"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${K(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,
`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function uI(e,t){return{same:t.same.length,differs:
t.differs.map(({id:n,saw:r})=>({says:No[n],saw:r,so:qi[OS(n)]})),unknown:[...t.notAsked.map(n=>({says:No[n],why:S({key:"google.refused"})})),...aI(t)],answers:t.answers.flatMap(({key:n,answer:r}
)=>r===void 0?[]:[{question:sm[n],answer:r}]),copy:cI(e,t)}}function CS(e){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(uI(e.today,t)):v({key:
"google.busy"})}function LS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function $S({drafts:e},{unit:t}){return e.drop(t),P({})}var Zr=["code","name","kind","parent","email","phone",
"required","extendedTo","note","formerly","communes","activity","mergedInto"],ns=(...e)=>new RegExp(`^(?:${e.join("|")})$`),$t=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Bm=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),dI="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",lI="cdcs|cong doan(?: co so)?|to chuc cong doan",AS=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",pI="don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",mI=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",$t("bat buoc","required")],["extendedTo",$t("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Bm("e ?-? ?mail","g?mail")],["email",$t("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Bm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",$t("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Bm("cap tren","chu quan","quan ly","phu trach")],["parent",$t("(?:truc )?thuoc","parent","superior")],["kind",$t(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",ns("cap(?: cong doan| don vi)?")],["note",$t("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",$t("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",ns("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",$t(`ten (?:day du )?(?:cua )?(?:${pI})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",ns(`${dI}${AS}`,`(?:${lI})${AS}`)]],PS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",_S=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${PS})$`),ES=new RegExp(`(?:^|\\s)(?:moi|sau ${PS})$`),hI=[["mergedInto",$t(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",ns("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",$t("doi ten(?: thanh)?")],["newParent",
$t("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",$t("(?:don vi |cong doan |noi )?tiep nhan")],["plan",$t(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",ns("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",$t(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",ns("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],fI=/\b(?:cu|truoc(?: day)?)$/,gI=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Uo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(E(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function jm(e){let t=Uo(e);if(!(!t||fI.test(t)))return Zr.find(n=>Uo(lt[n].heading)===t)??mI.find(([,n])=>n.test(t))?.[0]}var yI={code:"Code",name:"Name",parent:"Parent"};function bI(e){let t=Uo(e,
/[()[\]]/g);if(!t)return;let n=Zr.find(o=>Uo(lt[o].heading)===t);if(n)return n;let r=hI.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",_S],["new",ES]]){if(!i.test(t))continue;let s=jm(
t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return jm(e);let a=`${o}${yI[s]}`;return a==="oldParent"?void 0:a}return jm(e)}var dd=200;function Ko(e){let t=new Map,n=[];
return e.slice(0,dd).forEach((r,o)=>{let i=bI(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Uo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!gI.test(Uo(r))&&n.push(E(r))}),{at:t,leftOut:n}}function NS(
e,t){let n="";return e.map((r,o)=>{let i=Uo(t[o]??"",/[()[\]]/g);return i&&(n=_S.test(i)?"cũ":ES.test(i)?"mới":""),n&&E(r)&&!E(t[o]??"").includes(E(r))?`${r} ${n}`:r})}var wI=e=>Zr.includes(e);
function DS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>wI(c[0]))),r=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=
n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r("name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has(
"formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(o?e.get("name"):void 0);return{plain:n,change:{
code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get("code"):void 0),newName:a,newParent:e.get(
"newParent")??(o?e.get("parent"):void 0),plan:e.get("plan")}}}var ld=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),kI=(e,t)=>{let n=ld(e);return!t||n.some(r=>U(r)===U(t))?e:[...n,t].join(
`\n`)},FS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function xI(e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{
let u=Z(a.code);if(u){t.has(u)||t.set(u,c),o(n,U(a.name),c);for(let d of ld(a.formerly))o(r,U(d),c),o(r,Z(d),c)}});let i=a=>Xt(e[a])===oe.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;
return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(Z(a)),byName:a=>s(n.get(U(a)))??s(r.get(U(a))),byFormerCode:a=>r.get(Z(a))?.[0]}}function zS(e,t){let n={changes:[],same:0,rejected:[],
notes:[]},r=xI(t),o=(w,k)=>{n.rejected.push({line:w,why:k})},i=[],s=new Map;for(let w of e){let{code:k,name:x}=w.change,R=k?r.byCode(k):r.byName(x),O=R===void 0&&k&&!vI(w)&&!w.change.newName&&
!w.change.newCode;if(R==="many")o(w.line,{key:"roster.changeMany",with:{name:x}});else if(R===void 0&&!(O&&(x||w.unit.name)))o(w.line,k||x?{key:"roster.changeNone",with:{text:k||x}}:{key:
"roster.noCode"});else{let T=R??Z(k),f=s.get(T);f!==void 0?o(w.line,{key:"roster.changeTwice",with:{line:f}}):(s.set(T,w.line),i.push({line:w,index:R}))}}let a=new Map,c=new Map,u=(w,k)=>{a.set(Z(
k.code),{line:w,cells:k})};for(let{line:w,index:k}of i){let{newCode:x,newName:R,newParent:O,name:T,code:f}=w.change,g=IS(w.unit);if(k===void 0)u(w.line,{...g,code:f,name:T||w.unit.name,parent:O||
w.unit.parent});else if(x&&r.byCode(x)===void 0&&!a.has(Z(x))){let b=t[k];u(w.line,{kind:b.kind,...g,code:x,name:R||b.name,parent:O||b.parent})}}for(let[w,{line:k,cells:x}]of a){let R=r.byFormerCode(
w);R!==void 0&&(a.delete(w),o(k,{key:"roster.codeUsed",with:{code:x.code,name:t[R].name}}))}let d=w=>{let k=r.byCode(w);if(k!==void 0)return t[k].code;let x=a.get(Z(w));if(x)return x.cells.code;let R=
c.get(U(w));if(R!==void 0)return R;for(let{cells:T}of a.values())if(U(T.name)===U(w))return T.code;let O=r.byName(w);return O===void 0||O==="many"?O:t[O].code},l=new Map,p=new Set;for(let{line:w,
index:k}of i){let x=U(w.change.newName);k===void 0||!x||MS(w,t[k])||(l.set(x,[...l.get(x)??[],k]),x!==U(t[k].name)&&p.add(k))}for(let[w,[k,...x]]of l){let R=r.byName(w),O=R===void 0||R===k||
R!=="many"&&p.has(R);!x.length&&O&&c.set(w,t[k].code)}for(let{line:w,index:k}of i){if(k===void 0)continue;let x=h(w,k);"why"in x?o(w.line,x.why):Object.keys(x.cells).length?n.changes.push({line:
w.line,index:k,cells:x.cells}):n.same+=1}for(let w of a.values()){let k=m(w.line,w.cells.parent??"");typeof k!="string"?o(w.line,k):n.changes.push({...w,cells:{...w.cells,parent:k}})}return n;
function m(w,k){if(!k)return"";let x=d(k);return x==="many"?{key:"roster.changeMany",with:{name:k}}:x!==void 0?x:(rp(k)||n.notes.push({line:w,problem:{key:"roster.parentByName",with:{parent:k}}}),k)}
function h(w,k){let x=t[k],{newName:R,newParent:O}=w.change,T=Sn(w.unit.activity);if(T===oe.dissolved||!T&&FS(w.change.plan))return{cells:Zm(x,{activity:oe.dissolved,mergedInto:""})};let f=y(w,k);if(
typeof f!="string")return{why:f};if(f)return{cells:Zm(x,{activity:oe.merged,mergedInto:f})};if(!r.isActive(k)&&T!==oe.active)return{why:{key:"roster.changeGone",with:{name:x.name,activity:Xt(x)}}};
let g={...IS(w.unit)};if(delete g.activity,delete g.mergedInto,r.isActive(k)||Object.assign(g,{activity:oe.active,mergedInto:""}),R&&U(R)!==U(x.name)&&Object.assign(g,{name:R,formerly:kI(
g.formerly??x.formerly,x.name)}),O){let b=m(w.line,O);if(typeof b!="string")return{why:b};g.parent=b}return{cells:Zm(x,g)}}function y(w,k){let{newCode:x,newName:R}=w.change,O=t[k],T=
w.unit.mergedInto||(MS(w,O)?x:""),f=T||(R&&U(R)!==U(O.name)?R:"");if(!f)return Sn(w.unit.activity)===oe.merged&&Xt(O)!==oe.merged?{key:"roster.mergedNowhere"}:"";let g=d(f);return g==="many"?{key:
"roster.changeMany",with:{name:f}}:g!==void 0?g===O.code&&!T?"":g:{key:"roster.needsNewCode",with:{name:f}}}}var vI=({unit:e,change:t})=>e.mergedInto!==""||FS(t.plan)||(Sn(
e.activity)??oe.active)!==oe.active,MS=({change:e},{code:t})=>e.newCode!==""&&Z(e.newCode)!==Z(t);function IS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(o).filter((
[,i])=>E(i)!==""))}var Zm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function US(e,t,n){let r={...e,...t},[o,i]=[Xt(e),Xt(r)];if(i===oe.dissolved&&o!==i)return[
"dissolved"];if(i===oe.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&Z(t.parent)!==Z(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
U(t.name)!==U(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Gm(e){let t=r=>e.filter(({kinds:o})=>o.includes(r)).length,n=new Map;for(let r of e)r.kinds.includes("moved")&&n.set(r.to,(
n.get(r.to)??0)+1);return{moved:t("moved"),to:[...n].map(([r,o])=>({name:r,count:o})).sort((r,o)=>o.count-r.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function KS(e){let{named:t}=Qe(e);return n=>t(n)?.name??n}var GS=eT(BS(),1);var WS=["\u0009",";",",","|"],SI=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,RI=20,OI=2e3,jS=(e,t)=>Ko(
e.slice(0,OI).split(t)).at.size;function TI(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,RI),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&jS(s,"\u0009")>1))return"\u0009";let r,o=1;
for(let s of WS)for(let a of t){let c=jS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var HS="\ue000",CI=5e3;
function LI(e,t,n,r){let o=Math.min(e.length,t+CI),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{
let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function $I(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(
;i< e.length;){let a=e[i]==='"'&&s<200?LI(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?ZS(e,i,t):ZS(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,HS):u,c< e.length&&(o+=e[c]),i=c+1}return o}
function ZS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function AI(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>_I(n.slice(n.indexOf(">")+1))))}var PI={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},_I=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{let i=n?+n:r?parseInt(r,16):0;return i>0&&i<1114112?String.fromCodePoint(i):PI[String(o).toLowerCase()]??t}
).trim(),EI=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function VS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=AI(t);if(n)return n;let r=SI.exec(t),
o=r?t.slice(r[0].length):t,s=WS.find(l=>l===r?.[1])??TI(o),a=s==="|"?o.split(`\n`).map(EI).join(`\n`):o,c=$I(a,s);if(c==="")return[];let{data:u}=(0,GS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(HS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var JS=20;function Vm(e){let t=e.slice(0,JS).map(o=>({row:o,at:Ko(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has(
"name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?r.row:e[0]}function NI(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var MI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,II=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,DI=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function QS(e){return Zr.some(n=>n!=="code"&&n!=="name"&&e[n])||!MI.test(e.code)?!1:II.test(e.code)||DI.test(W(e.name))}var FI=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function zI(e,{code:t,name:n,newCode:r,newName:o,newParent:i,plan:s}){
return r||o||i||s?!1:QS({...e,code:t,name:n})}function UI(e){let{emails:t,bad:n}=Me(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:ur(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?Sn(e.activity)??e.activity:"",required:e.required?dr(e.required)??e.required:"",extendedTo:e.extendedTo?Ce(e.extendedTo)??e.extendedTo:""}}function qm(e){let t=VS(e).map((k,x)=>({line:x+1,
cells:k})).filter(({cells:k})=>k.some(x=>x.trim())),n=Vm(t),r=n&&Ko(n.cells).at.size<2?KI(t):void 0,o=(r&&Vm(r))??n,i=r??t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Ko(NS(o?.cells??[],s?.cells??[])),{
plain:u,change:d}=DS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>lt[k].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:o?.line??1,sections:[],offers:r?BI(t,r):[]},h=o?t.filter(({line:k})=>k>o.line):[],y=(o?.cells??[]).map(k=>E(k)).join("\u0009"),w=(k,x)=>x===void 0?"":E(k[x]);
return h.forEach(({line:k,cells:x},R)=>{if(R===0&&a.size>1&&NI(x)||x.map(b=>E(b)).join("\u0009")===y)return;let O=Object.fromEntries(Zr.map(b=>[b,w(x,u.get(b))])),T=d&&FI(d,b=>w(x,b));if(T?zI(O,T):QS(
O)){m.sections.push({line:k,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!r)for(let b of["name","kind","parent","note"]){let C=O[b]?qr(x[u.get(b)]):void 0;C&&m.offers.push({line:k,
from:O[b],to:C.text})}let f=qS(x,u.get("formerly")),g=UI({...O,formerly:f,email:qS(x,u.get("email"))});m.lines.push({line:k,unit:g,...T&&{change:T}})}),m}var qS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>E(n)).filter(Boolean).join(`\n`);function KI(e){let t=o=>Hh(o.map(({cells:i})=>i.slice(0,dd)))?.rows.map((i,s)=>({line:o[s].line,cells:i})),n=t(e.slice(0,JS)),r=n&&Vm(n);return r&&Ko(
r.cells).at.size>1?t(e):void 0}function BI(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,dd).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var ka=e=>Z(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function eR(e){let t=new Map,n=new Map,r=new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(Z(i)){t.set(Z(
i),c),n.has(ka(i))||n.set(ka(i),c),U(s)&&!r.has(U(s))&&r.set(U(s),c);for(let u of ld(a))o.set(Z(u),c)}}),{byCode:t,byNear:n,byName:r,byFormer:o}}var tR=(e,t)=>[e,t].filter(Boolean).join(" · ")||
"(trống)";function Xm(e,t){let n=e.isChanges?ZI(e,t):qI(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[i],...s};let o=KS([...r,...n.added.map(({unit:i})=>({...Jr(lt),...i}))]);for(
let i of n.changed){let s=t[i.index];i.kinds=US(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes(
"moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Gm(n.changed),n}var nR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Gm([])}),jI=8;function ZI(e,t){let n=nR(),
r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=zS(r,t);n.same=i;let c=new Map(r.map(({line:p,change:m})=>[p,tR(m.code,m.name)])),u=(p,m)=>{
n.rejected.push({line:p,text:c.get(p)??"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[S(m)]);n.notes=
a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=o;for(let p=0;p< jI;p+=1){let m=GI(d,t);if(m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=eR(t);for(let{
line:p,index:m,cells:h}of d)if(m===void 0&&l.has(ka(h.code))){let{code:y,name:w}=t[l.get(ka(h.code))];u(p,[S({key:"roster.nearCode",with:{code:y,name:w}})])}else if(m===void 0)n.added.push({line:p,
unit:{...rR,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:y.name,columns:Object.keys(h).map(w=>lt[w].heading),kinds:[],to:""})}return n.rejected.sort((p,
m)=>p.line-m.line),n}var rR=Object.fromEntries(Zr.map(e=>[e,""]));function GI(e,t){let n=t.slice(),r=e.map(({index:s,cells:a})=>s===void 0?n.push({...rR,...a})-1:(n[s]={...n[s],...a},s)),o=Fs(n),i=
new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||u in s.cells));c.length&&i.set(s,c.map(Ss))}),i}var XS=["activity","mergedInto"],WI=e=>XS.some(t=>e.includes(
t))?[...new Set([...e,...XS])]:[...e];function HI(e,t){let{unit:n}=e,r=n.activity||(n.mergedInto?oe.merged:t?.activity??""),o=n.mergedInto||(r===oe.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:r,mergedInto:o}}}var VI=(e,t)=>!We(e)&&!We(t)&&U(t.name)!==U(e.name)?e:void 0,YS=new Set(["parent","email","phone","required","extendedTo"]);function qI(e,t){let n=nR(),{byCode:r,byNear:o,
byName:i,byFormer:s}=eR(t),a=e.lines.map(m=>HI(m,t[r.get(Z(m.unit.code))??-1])),c=WI(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=Z(h.code);y&&!u.has(y)&&u.set(y,m)}let p=Fs(
[...a.map(({unit:m})=>m),...t.filter(m=>!u.has(Z(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},
y)=>{let w=Z(h.code),k=ka(h.code),x=p[y].filter(({column:z,problem:we})=>!YS.has(z)&&we.key!=="roster.codeTwice").map(Ss),R=u.get(w);R!==void 0&&R!==m&&x.push(S({key:"roster.repeatedInPaste",with:{
code:h.code,line:R}}));let O=r.get(w),T=O===void 0&&w?t[o.get(k)??-1]:void 0,f=d.get(k);T?x.push(S({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&w&&f&&R===m&&x.push(S({key:
"roster.nearLine",with:f}));let g=O===void 0?t[s.get(w)??-1]:VI(t[O],h);if(g&&x.push(S({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),w&&!f&&d.set(k,{line:m,code:h.code}),x.length){
n.rejected.push({line:m,text:tR(h.code,h.name),why:x});return}let b=U(h.name),C=l.get(b),A=i.get(b);C?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...C,name:h.name}})}):A!==void 0&&
A!==O&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[A].code}})}),C||l.set(b,{line:m,code:h.code});for(let z of p[y].filter(({column:we})=>YS.has(we)))n.notes.push({line:
m,text:S({key:"roster.takenIn",with:{code:h.code,fault:Ss(z)}})});if(O===void 0){n.added.push({line:m,unit:h});return}let j=t[O],Ae=c.filter(z=>z!=="code"&&h[z]!==j[z]);if(Ae.length===0){n.same+=1;
return}let{code:Ye,...tt}=Object.fromEntries(c.map(z=>[z,h[z]]));n.changed.push({line:m,index:O,unit:{code:j.code,...tt},code:j.code,name:h.name,columns:Ae.map(z=>{let we=lt[z].heading;return h[
z]===""?S({key:"roster.emptied",with:{column:we,was:j[z]}}):we}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>Z(m)&&!u.has(Z(m))).map(({code:m,name:h})=>({code:m,name:h})),n}var oR=100,XI=2e4,iR=
2e3,YI=Ii(I(),I().check(Se(iR)));function sR(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>XI)return[X({key:"roster.tooLong"})];let t=e.lines.find(({unit:n})=>!lx(YI,n));
return t?[X({key:"roster.cellLong",with:{line:t.line,most:iR}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function aR(e,{text:t}){if(e.visitor().is!=="staff")return v({
key:"who.staffOnly"});let n=qm(t),r=sR(n);if(r.length)return Fe(r);let o=Xm(n,e.table("units").rows);return P({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:
o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Ym(n,o),same:o.same,rejected:o.rejected,offers:n.offers,
leftOut:n.leftOut.slice(0,oR),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,oR)}})}function Ym(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var JI=8;function QI(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),r=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),o=[...r.keys()].sort((u,d)=>u-d),i=o.filter((u,d)=>d===0||o[d-1]!==u-1).length,s=o[0]??0,a=o[
o.length-1]??-1;return(i>JI?Array.from({length:a-s+1},(u,d)=>s+d):o).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,r.get(u)?.[d]??t[u][d]]))}))}function eD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Ym(t,n)}}}]),e.putTyped("units",QI(n,e.table(
"units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),ln(e,!0),e.readyLines()}function cR(e,{text:t}){if(e.visitor(
).is!=="staff")return v({key:"who.staffOnly"});let n=qm(t),r=sR(n);return r.length?Fe(r):Pe(e,()=>{let o=Xm(n,e.table("units").rows),i=Ym(n,o);return eD(e,n,o),P({added:o.added.length,changed:
o.changed.length,rejected:o.rejected.length,says:i})})??v({key:"workbook.busy"})}var uR=e=>({key:"round.empty",with:{label:Je(e)}}),tD=e=>({key:"setting.empty",with:{label:e}});function dR({state:e,
today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=K(n.last),y=c.testTo.join(", "),w=fc(c),k=
!!a.dueBefore&&!!c.lettersFrom&&!w,x=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(T=>De(T)&&!an(T.emails).length).length,O=e.units.filter(T=>De(T)&&T.returned.length>hr(T).length).length;
return{refuse:Yo([!a.dueBefore,uR("dueBefore")],[!c.lettersFrom,uR("lettersFrom")],[!an(u).length,il],[w,{key:"letter.testAddress",with:{text:y}}],[r.script!==r.book,{key:"letter.zones",with:r}],[
!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[k&&!x&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:h}}]),warn:Yo([x,{key:"letter.startLate",with:{
last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[O>0,{key:"letter.noReason",with:{units:O}}],[!!y&&!w,{key:"letter.testMode",with:{to:
y}}],[!d.trim(),tD("Liên hệ khi cần hỗ trợ")])}}var pR=21,lR=100,nD=400;function Gt(e,t,n){return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):(Ti(e,t),n(Gr(e,t)))}function Gr(e,t){let n=t.quota(
),r=t.post(),o=_i(e.compileSettings(),e.round()),i=gu(e,t,void 0,n),s=Oo(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&
!o.length?Co(Be(e),r,s):[]}}var Jm=e=>e>lR?nD:lR;function xa({office:e,state:t,quota:n},r=e.today){let o=ao(t),i=[];for(let s=0;s<=pR;s+=1){let a=ie(r,s),{go:c,held:u}=co(jn(t,a,o).letters,Math.min(
a===e.today?n:1/0,Jm(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var rs=(e,t)=>jn(e.state,e.office.today).letters.find(
n=>n.key===t)??xa(e).flatMap(({go:n})=>n).find(n=>n.key===t),rD=/^(?:stores|mail|triggers|values)\./;function oD(e){let t=e.googleDiffers().filter(n=>rD.test(n)).length;return t?[{key:"letter.google",
with:{count:t}}]:[]}function pd({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=ek(r,e.today,ie(e.today,pR),Jm(o),Math.min(o,Jm(o))),{refuse:c,warn:u}=dR({state:r,today:e.today,
forecast:a,zones:t.zones(),me:$e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...oD(e),...c],warn:u}}var mR=60,iD=40,Qm=(e,t)=>({key:e.key,kind:ue(e.kind).label,unit:e.unit??"",name:
e.about.unit?.name??t.department,to:e.to.join(", ")});function sD({day:e,go:t,held:n},r){let o={};for(let{kind:i}of t)o[i]=(o[i]??0)+1;return{day:e,words:vt(e),counts:Ws({day:e,held:n,recipients:0,
counts:o}),letters:t.slice(0,mR).map(i=>Qm(i,r)),more:Math.max(0,t.length-mR)}}function aD({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>({key:
o,kind:i,unit:s,name:n.get(s.trim())??"",to:a,subject:c,state:u,at:le(d),why:l}));return{unknown:r.filter(({state:o})=>o===ce.unknown),recent:r.slice(0,iD)}}var va=e=>X(e);function cD({office:e,state:
t,holds:n}){let r=n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>va(s));return{plan:o("plan"),ledger:o("ledger"),preview:S($i(t,e.today)),mark:
hu(Be(e))}}function Bo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=pd(e,!1),s=Y0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:$e(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...X0(e)].map(va),held:cD(e),refuse:o.map(va),warn:[...i,...s?[s]:[]].map(va),health:J0(e).map(va),
days:xa(e).map(a=>sD(a,r)),...aD(e)}}var eh=(e,t,{key:n})=>Gt(e,t,r=>{let o=rs(r,n),i=$e(e.visitor());if(!o||!i)return v({key:"letter.gone"});if(r.quota<1)return v({key:"letter.noQuota"});let s={...o,
to:[i],about:{...o.about,insteadOf:o.about.insteadOf??o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Ro(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return v({
key:"letter.notSent",with:{to:i}})}return P({to:i})}),th=(e,t,{key:n})=>Gt(e,t,r=>{let o=rs(r,n);if(!o)return v({key:er(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,
today:e.today}};try{let s=Sp(e,t,(a,{register:c})=>_t(c.get(n)?.state)?[]:[i],`${bp}: ${$e(e.visitor())}`);return s?s.held?v(s.stopped??{key:"letter.noQuota"}):!s.sent&&!s.failed&&!s.unknown?v({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:s.did})):v({key:"letter.busy"})}catch(s){if(s instanceof Lr)return v({key:"workbook.busy"});if(s instanceof $r)return v(
s.problem);throw s}});function hR({office:e,post:t},n,r,o,i){let s=`${o.why}: ${$e(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=uu(c).get(n);if(u===void 0&&!i)return v({key:
"letter.gone"});let d=u===void 0?void 0:so(c[u].state);return r(d)?(Pn(e,new Map([[n,{...i&&u===void 0?Ut(i,"planned",e.now):{},...o,why:s,at:e.now}]])),Jw(e,t,n,_t(d)),P({})):v({key:"letter.settled"}
)});return a?a.value:v({key:"workbook.busy"})}var nh=(e,t,{key:n})=>Gt(e,t,r=>hR(r,n,o=>!_t(o),{state:ce.skipped,why:"Cán bộ chọn bỏ qua"},rs(r,n))),rh=(e,t,{key:n,wasSent:r})=>Gt(e,t,o=>hR(o,n,
i=>i==="unknown",r?{state:ce.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ce.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function fR(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({
lastRun:t,did:n,trouble:"",dry:o})}var oh=(e,t,{mark:n})=>Gt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return v({key:"letter.nothingHeld"});let o=Be(e);return n!==hu(o)?v({key:
"letter.changedAgain"}):(t.setConfirmed(Ot(o)),fR(t),e.log([{what:{key:"log.planConfirmed"}}]),P(Bo(Gr(e,t))))});function uD(e,t,n){let r=ui(e),o=new Map(e.units.map(({code:c})=>[Tt(c),c])),i=new Map(
e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=ay({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${$e(n.visitor())}`;return new Map([...t,...s].map(c=>{
let u=r.read(c),d=u&&ue(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&o.get(u?.unit??"")||"",state:ce.sent,at:n.now,why:a}]}))}var ih=(e,t,{as:n})=>Gt(e,t,({holds:r,remembered:o})=>r.some((
{about:s})=>s==="ledger")?er(o,e.now)?v({key:"letter.busy"}):(o.inFlight&&yu(e,t),t.alone(e,()=>{let s=Lo(e,He(e,e.table("accounts").rows)),a=Oo(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&Pn(e,uD(s,c,e)),e.settle(),pu(e,t)})?(fR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(Bo(Gr(e,t)))):v({key:"workbook.busy"})):v({key:
"letter.nothingHeld"}));function dD({office:e,post:t,remembered:n,state:r},o,i){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===Ie.lettersOn.label);return a<0?!1:(
e.putTyped("settings",[{index:a,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Ot(Be(e))),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,
since:""}),!0)})?.value??!1}var sh=(e,t,{on:n,takeOver:r})=>Gt(e,t,o=>{let i=n?pd(o,r).refuse:[];if(i.length)return Fe(i.map(a=>X(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),
dD(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(Bo(Gr(e,t)))):v({key:"workbook.busy"})});function lD({
office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==$e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(
i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var md=(e,t)=>Gt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&yu(e,t),P(Bo(lD(n)||r?Gr(e,t):n))}),gR=(e,t,{key:n}
)=>Gt(e,t,r=>{let o=rs(r,n);if(!o)return v({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Ro(o,r.state,"staff");return P({...Qm(o,r.state),subject:i,html:s,text:a,zalo:Hw(o,r.state),
attachments:c.map(({name:u})=>u)})});var yR=({reason:e,code:t})=>`${vi[e]}${t&&` (${t})`}`;function bR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Me(
a.email).emails.map(ot)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=fw(t,a=>r.has(ot(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ot(a.email))).map(({code:c,name:u}
)=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:yR(u)})),delayed:i}}function wR(e,{text:t}){if(e.visitor(
).is!=="staff")return v({key:"who.staffOnly"});let{lines:n,delayed:r}=bR(e,t);return P({lines:n,delayed:r})}function pD(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim(
)===t&&so(i.state)==="sent"&&Me(i.to).emails.some(c=>ot(c)===ot(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function kR(e,t,{text:n}){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let r=t.alone(e,
()=>{let{found:o}=bR(e,n);if(o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({
what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=pD(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ce.bounced,why:yR(c),at:e.now}}])}return t.setRefused(s),P(
{marked:o.length})});return r?r.value:v({key:"workbook.busy"})}var xR=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,
`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var mD={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},ah=e=>e==="proved"?void 0:mD[e];function vR(e){let t=Hs(e);return t==="none"||t==="unproved"?void 0:ah(t)}var Sa=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function hd(e){let t=Sa(e);if(t)return v(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Hs(e),i=ah(o),s=e.proof(),a=e.staff();return P({door:o,says:i?S(i):"",address:n,host:Ff,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:le(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!En(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function SR(e){let t=Sa(e);if(t)return v(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return v({
key:"link.noAddress"});if(!r)return v({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+wp,address:Ui(n)});return P({url:kp(n,o),minutes:wp/6e4})}function RR(e,{unit:t}){let n=Sa(e);if(
n)return v(n);let r=ah(Hs(e));if(r)return v(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&fu(e)?.(t,"unit");if(!i)return v({key:"link.noRow"});let s=e.settings(),{department:a,
contact:c}=s,u=e.round(),d=u?.document??"",l=Br(o,u,e.today);return P({url:i,message:xR({unit:o.name,guidance:d,department:a,contact:c,deadline:l,url:i})})}function OR(e,{unit:t}){let n=Sa(e);
return n?v(n):Pe(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?v({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))})??v({key:"workbook.busy"})}function TR(e){let t=Sa(e);return t?v(t):Pe(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({}
)))??v({key:"workbook.busy"})}var ch=(e,t,n)=>n.map(({sentence:r})=>({subject:e,right:t,says:r}));function hD(e,t){let n=md(e,t);if(!n.ok)return ch("letters",!1,n.problems);let{stopped:r,refuse:o,
warn:i,held:s,health:a}=n.value,c=s?[...s.plan,...s.ledger]:[];return[...ch("letters",!1,[...r,...o,...c,...i]),...ch("letters",!0,a)].filter((u,d,l)=>l.findIndex(({says:p})=>p===u.says)===d)}var fD=
e=>e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${No[t]} ${qi[t.slice(0,t.indexOf("."))]??""}`.trim()}));function CR(e,t){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});
let n=hd(e);if(!n.ok)return n;let{door:r,says:o,editors:i}=n.value;return P({lines:[...hD(e,t),...o?[{subject:"links",right:r==="none",says:o}]:[],...fD(e)],editors:i})}var os="(đã xóa)",LR=2,$R=9,dh=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,lh=/\+?\d[\d\s().-]{6,}\d/g,ph=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),sr=e=>[...new Set(e)].filter(Boolean);function AR(e){let t=sr((e.match(dh)??[
]).map(ot)),n=e.replace(dh," "),r=sr((n.match(lh)??[]).map(ph)).filter(i=>i.length>=$R),o=sr(n.replace(lh,",").split(/[,;\n]/).map(i=>U(i))).filter(i=>i.split(" ").length>=LR);
return t.length+r.length+o.length?{names:o,phones:r,emails:t}:void 0}function mh(e,t,n){let r=fo(t);return{names:sr([U(e)]).filter(o=>o.split(" ").length>=LR),phones:sr([ph(r.ok?r.display:t)]).filter(
o=>o.length>=$R),emails:sr(Me(n).emails.map(ot))}}var uh=(e,t)=>e.some(n=>t.includes(n));function Ra(e,t){return uh(e.emails,t.emails)||uh(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&uh(e.names,t.names)}var PR=(e,t)=>({names:sr([...e.names,...t.names]),phones:sr([...e.phones,...t.phones]),emails:sr([...e.emails,
...t.emails])}),gD=/[\p{L}\p{M}]/u;function yD(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let r=0;r< n.length;r+=2)for(let o of t){let i=r+o.split(" ").length*2-1;if(i>n.length)continue;
let[,s="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(r,i).join(""))??[];gD.test(a)&&U(a)===o&&n.splice(r,i-r,s+os+c,...Array(i-r-1).fill(""))}return n.join("")}function jo(e,
{names:t,phones:n,emails:r}){let o=r.length?e.replace(dh,s=>r.includes(ot(s))?os:s):e,i=n.length?o.replace(lh,s=>n.includes(ph(s))?os:s):o;return yD(i,t)}var is=(e,t)=>e!==""&&jo(E(e),t)!==E(e),hh=(e,
t)=>jo(e,t).split(/[,;\n]/).filter(n=>!n.includes(os)).map(n=>n.trim()).filter(Boolean).join(", ");var _R=300,bD=["accounts","units","letters","log","settings"],gh=({name:e,phone:t,email:n})=>mh(e,t,
n),wD=({second:e,secondPhone:t})=>mh(e,t,"");function ER(e,t){let n=AR(t);return n?e.table("accounts").rows.map(gh).filter(o=>Ra(o,n)).reduce(PR,n):void 0}var kD=(e,t)=>e.table(t).rows,xD=(e,t)=>ee[
e].columns[t]?.heading??t,vD=["rowId","approved","consentMark","addressKey","mask","label","help"],NR=e=>!vD.includes(e);function SD(e,t){return bD.flatMap(n=>kD(e,n).flatMap((r,o)=>Object.entries(
r).filter(([i,s])=>NR(i)&&is(s,t)).map(([i,s])=>({tab:ee[n].title,line:Ke(o),column:xD(n,i),text:Ht(s),unit:(r.unit??r.code??"").trim()}))))}function MR(e,{text:t}){if(e.visitor(
).is!=="staff")return v({key:"who.staffOnly"});let n=ER(e,t);if(!n)return v({key:"personal.unclear"});let r=SD(e,n),o=e.table("accounts").rows.flatMap((s,a)=>Ra(gh(s),n)?[{rowId:Zt(s,a),unit:
s.unit.trim(),title:s.pageName||s.accountName||s.kind,consent:s.consent,mayWithdraw:s.consentMark!==""}]:[]),i=s=>s.map(a=>a.replace(/\s+/g," ")).join("\u0009");return P({places:r.slice(0,_R),more:
Math.max(0,r.length-_R),rows:o,copy:[i(["Thẻ","Dòng","Cột","Nội dung"]),...r.map(s=>i([s.tab,String(s.line),s.column,s.text]))].join(`\n`)})}function RD(e,t){let n=Ra(gh(e),t),r=n&&It(
e.kind)===D.person,o=Ra(wD(e),t);return{...Object.fromEntries(Object.entries(e).filter(([s])=>NR(s)).map(([s,a])=>[s,jo(a,t)])),...n?{...Object.fromEntries(Mf.map(s=>[s,""])),accountName:"",second:"",
secondPhone:"",usage:fe.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...r?{pageName:"",address:"",addressKey:""}:{},...o?{second:"",secondPhone:"",consent:"",consentMark:""}:
{},...e.by&&is(e.by,t)?{by:os}:{}}}var OD=(e,t)=>({email:is(e.email,t)?hh(e.email,t):e.email,phone:is(e.phone,t)?hh(e.phone,t):e.phone,note:jo(e.note,t),faults:jo(e.faults,t)});function fh(e,t){let n=
0,r=e.flatMap((s,a)=>{let c=t(s),u=Object.keys(c).filter(d=>c[d]!==s[d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),o=[...new Set(r.flatMap(({keys:s})=>s))];return{changes:r.map(({
index:s,after:a})=>({index:s,cells:Object.fromEntries(o.map(c=>[c,a[c]??e[s][c]]))})),cells:n}}function TD(e,t){let{refused:n}=e.post(),r=Object.entries(n).filter(([,{email:o}])=>!is(o,t));
r.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(r))}function CD(e,t,n){let r=fh(e.table("accounts").rows,c=>RD(c,n)),o=fh(e.table("units").rows,c=>OD(c,n)),i=c=>fh(e.table(c).rows,
u=>Object.fromEntries(Object.entries(u).map(([d,l])=>[d,jo(l,n)]))),s=i("letters"),a=i("log");return e.log([{what:{key:"log.personErased",with:{rows:r.changes.length}}}]),e.putTyped("accounts",
r.changes),e.putTyped("units",o.changes),e.putOwn("letters",s.changes),e.putOwn("log",a.changes),TD(t,n),ln(e,!0),P({rows:r.changes.length,cells:r.cells+o.cells+s.cells+a.cells})}function IR(e,t,{
text:n}){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let r=ER(e,n);return r?Pe(e,()=>CD(e,t,r))??v({key:"workbook.busy"}):v({key:"personal.unclear"})}function LD(e,t){let n=e.table(
"accounts").rows.flatMap((r,o)=>t.includes(Zt(r,o))&&r.consentMark?[{index:o,cells:{consent:Xc(e.now),consentMark:""}}]:[]);return n.length===0?v({key:"personal.noConsent"}):(e.log([{what:{key:
"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),ln(e,!0),P({rows:n.length,cells:n.length*2}))}function DR(e,{rowIds:t}){return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):
Pe(e,()=>LD(e,t))??v({key:"workbook.busy"})}function fd(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var mt={heading:13,motto:13,title:14,body:13,table:
11,recipients:11};var be=(e,t,{bold:n,italic:r,size:o=mt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:
s}:{}}),FR=e=>Array.from({length:e},()=>be("","center",{size:mt.body}));var zR=e=>e.normalize("NFC").toUpperCase(),ss=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[be(zR(e),
"center",{size:mt.heading})]:[],be(zR(t)||"…………………………","center",{size:mt.heading,bold:!0,rule:.4})],right:[be("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:mt.heading,bold:!0}),be(
"Độc lập - Tự do - Hạnh phúc","center",{size:mt.motto,bold:!0,rule:1})]});function as(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||
"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var cs=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[be("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((r,o)=>be(`- ${r}${o===n.length-1?".":";"}`,"left",{size:mt.recipients}))],right:[be(e,"center",{bold:!0}),...t?[be(t,"center",{bold:!0})]:[],...FR(4),be("………………………………","center",{
bold:!0})]});var KR=["accountName","pageName","address","name","office","phone","email"],UR=["name","office","phone","email"],$D=e=>e.kind===D.none?["",`${D.none} tài khoản. ${e.reason}`,"","","","",
""]:KR.map(t=>e[t]),AD=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:ge[n].heading,down:2})),{text:"Thông tin người quản trị",across:
UR.length}],UR.map(n=>({text:ge[n].heading}))],lines:[...e.map(n=>({cells:$D(n)})),...Array.from({length:t},()=>({cells:KR.map(()=>"")}))]}),PD=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(
W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Zo=e=>e.filter(t=>t.usage!==fe.stopped).sort((t,n)=>Wt(t.pageName||t.accountName,n.pageName||n.accountName));function BR(e,t,n){let r=Zo(n??[]),
o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[ss({above:t.above||e.federation,name:t.name}),be(
`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:mt.title}),be(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",
align:"center",size:mt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},AD(r,n&&r.length?0:4),be(as("",o&&V(o),e.today.slice(0,4)),"right",{italic:!0}),cs(PD(t),
"",["Như kính gửi","Lưu: VP"])]}}function jR(e){let t=(n,r)=>Wt(n.unit.name,r.unit.name);return[...fd(e,({above:n})=>n)].sort(([n],[r])=>n===""?-1:r===""?1:Wt(n,r)).map(([n,r])=>[n,r.sort(t)])}var ZR=
(e,t,n)=>[ss({above:e.above,name:e.federation}),be(as(e.place,e.today,""),"right",{italic:!0}),be(t,"center",{bold:!0,size:mt.title}),be(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{
italic:!0,...n?{}:{size:mt.body}})],GR=e=>cs("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),_D=({unit:e}
)=>e.status||"Không phải báo cáo";function WR(e,t){let n=0,r=jR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[String(n),u.unit.name],l=[u.unit.first?K(
u.unit.first.slice(0,10)):""],p=Zo(u.rows);return p.length===0?[{cells:[...d,_D(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],m.kind===D.none?`${D.none}. ${m.reason}`:m.pageName||
m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===$.missing).length,
s=t.flatMap(({rows:a})=>Zo(a)).filter(({kind:a})=>a!==D.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...ZR(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:
"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.pageName.heading},{text:ge.address.heading},{text:ge.name.heading},{text:ge.office.heading},{text:
"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},be(`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{
indent:!0}),GR(e)]}}function HR(e,t){let n=0,r=i=>i.review===ke.passed&&(i.kind===D.page||i.kind===D.group),o=jR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Zo(u).filter(r).map(d=>(n+=1,{
cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...ZR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.kind.heading},{text:ge.pageName.heading},{
text:ge.address.heading}]],lines:o},GR(e)]}}function VR(e,t,n){let r=Pc(t.address),o=Ce(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return on(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:mt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Fn({name:"Bao trang gia mao",landscape:!1,blocks:[ss({above:e.above,name:e.federation}),
be(as(e.place,e.today,""),"right",{italic:!0}),be("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:mt.title}),be("Kính gửi: …………………………………………","center"),be(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",K(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],be(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),cs("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var qR=300,XR=_({what:tn(["blank","filled","list","pages","fake"]),above:I().check(Se(2e3)),status:I().check(Se(100)),unit:I().check(
Se(Tr)),fake:ye(_({address:I().check(Se(2e3)),foundOn:I().check(Se(100)),pageId:I().check(Se(100)),does:I().check(Se(2e3))}))}),ED=(e,t)=>Rt(t).startsWith(Rt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function YR(e,t){let n=Kr(e);return r=>ED(r.parent,t)?"":n(r).label}function JR(e){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let t=e.table(
"units").rows.filter(({code:r})=>r.trim()),n=YR(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:n(r),status:r.status})).sort((r,o)=>Wt(r.name,o.name))})}
function QR(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:e.today}}
function ND(e,{above:t,status:n,unit:r}){let o=e.table("units").rows.filter(({code:a})=>a.trim()),i=YR(o,e.settings().federation),s=fd(e.table("accounts").rows,a=>Z(a.unit));return o.map(a=>({unit:a,
above:i(a),rows:s.get(Z(a.code))??[]})).filter(a=>(!t||a.above===t)&&(!n||a.unit.status===n)&&(!r||Z(a.unit.code)===Z(r)))}function MD(e,t,n){let r=t.unit?n[0]:void 0,o=Zo(r?.rows??[]).find(({kind:s}
)=>s===D.page||s===D.group),i=VR(QR(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:r?.unit.name??"",address:o?.address??""});return i.ok?P([i.value]):Fe(i.problems.map(s=>({...X(s),row:
s.field??""})))}function eO(e,t){if(e.visitor().is!=="staff")return v({key:"who.staffOnly"});let n=ND(e,t);if(t.what==="fake")return MD(e,t,n);if(n.length===0)return v({key:"paper.nothing"});let r=QR(
e);return t.what==="list"?P([WR(r,n)]):t.what==="pages"?P([HR(r,n)]):n.length>qR?v({key:"paper.tooMany",with:{count:n.length,most:qR}}):P(n.map(({unit:o,above:i,rows:s})=>BR(r,{...o,above:i},
t.what==="filled"?s:void 0)))}var tO=300,nO=60;function ID(e,t){let n=new Map,r=e.round();for(let o of e.table("accounts").rows){let i=o.unit.trim();if(!t.has(i)||xe(o))continue;let s=eo.flatMap(({
key:c})=>cc(o.mask,c)?[St(c)]:[]);Tn(o,e.markKey())==="returned"&&s.push(S({key:"below.returned"}));let a=n.get(i)??{columns:new Set,waiting:0};if(!Pt(o,r))a.waiting+=1;else for(
let c of s)a.columns.add(c);n.set(i,a)}return n}var DD=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):
""].filter(Boolean).join(" "):"",Oa=e=>rc(oi(e),e.status);function rO(e,t,n){let r=n.below(t);if(r.length===0)return;let o=e.settings(),i=ID(e,new Set(r.map(({code:d})=>d.trim()))),s=r.filter(d=>Oa(
d)||oi(d)==="report"),a=r.filter(Oa),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:Oa(d),at:le(d.first),missing:Oa(d)?DD(i.get(d.code.trim())):"",phone:
o.superiorsFill?d.phone:""}),u=d=>Oa(d)?d.status===$.missing?0:1:2;return{total:s.length,done:s.length-a.length,units:r.slice().sort((d,l)=>u(d)-u(l)||Wt(d.name,l.name)).slice(0,tO).map(c),more:
Math.max(0,r.length-tO),mayFill:o.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Br(void 0,e.round(),e.today),names:a.slice(0,
nO).map(({name:d})=>d),more:Math.max(0,a.length-nO)}})}}var yh=({code:e,name:t})=>({code:e.trim(),name:t});function FD(e,t,n){let r=t.table("units").rows,o=r.find(s=>s.code.trim()===e),i=o&&!We(o)?Qe(
r).today(o)?.code.trim():void 0;return i&&ma(i,n,r,t.settings()).may?i:e}function gd(e,t){let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=qu(n,o),s=i.filter(We),a=s.length?s:i,c=t.unit??(
a.length===1?a[0].code.trim():void 0),u=c&&FD(c,e,n),d=u===void 0?void 0:ma(u,n,o,r);if(d&&!d.may)return v(d.why);let l=d&&o.find(T=>T.code.trim()===d.over),p=Xu(n,r);if(u===void 0&&a.length===0&&
!p)return v(Vu(n,r));let m=o.find(T=>T.code.trim()===u),h=e.round(),{federation:y,department:w,contact:k,notice:x}=r,R=m?jr(e.table("accounts").rows,m.code.trim()).map(({row:T,index:f})=>ga(T,f,fa(
e))):[],O=Qi(h,m,{isStaff:n.is==="staff",today:e.today,contact:k});return P({who:{email:$e(n),isStaff:n.is==="staff"},unit:m&&{...yh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?rO(e,m,Qe(
o)):void 0,fillsFor:l&&yh(l),yourUnits:a.map(yh),mayChoose:p,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:O===void 0,closedWhy:O&&X(O),pending:R.filter(T=>T.pending).length,deadline:
Br(m,h,e.today),guidance:h?.document??"",federation:y,department:w,contact:k,notice:x,noticeId:qc(x),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var zD=(e,t)=>[e.formerly,...t.flatMap(({
name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function oO(e){let t=e.visitor(),n=e.table("units").rows,r=qu(t,n),o=Xu(t,e.settings())?n:r,{
merged:i}=Qe(n);return P({units:o.filter(s=>s.code&&s.name&&We(s)).map(s=>{let a=zD(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var iO={dueBefore:Xo,graceUntil:Ce,lettersFrom:
Ce};function Wr(e){let t=n=>e[n].trim()&&iO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var sO=(
e,t,n)=>mr({...Wr(e),id:t,state:Ne.open,openedAt:n,closedAt:"",frozenAt:""}).round;function yd(e,t){let n=Wr(e),r=Object.keys(iO).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",
with:{label:Je(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Je(
"dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",with:{grace:K(i),due:K(o)},field:"graceUntil"}]:[],...o&&it({dueBefore:o})< t?[{key:"round.past",with:{last:K(it({
dueBefore:o}))},field:"dueBefore"}]:[]]}function aO(e,t,n){let r=it(e),o=Ze(n,r);return[...o< tc?[{key:"round.soon",with:{last:K(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}
function ar(e,t,n){return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):Pe(e,()=>(e.compileSettings(),vo(e,t),n()))??v({key:"workbook.busy"})}var Ta=e=>E(e).normalize("NFC").toLowerCase().replace(
/\s+/g," ").trim();function bd(e,t){let n=new Map;for(let r of e){let o=rl(r),i=o===void 0?"":Ta(o);if(i===""||i===Ta(t))continue;let s=n.get(i)??{name:o,count:0};s.count+=1,n.set(i,s)}return[
...n.values()].sort((r,o)=>o.count-r.count).map(r=>r.name)}function cO(e,t){let n=rl(e),r=n===void 0?void 0:t(n);return r===void 0?e:Xg(e,Tt(r))}var bh=e=>e.unit.trim()!==""||e.address.trim()!==""||
e.name.trim()!=="",wh=e=>Nt(e).find(({round:t})=>t.state==="open"&&!pt(t)),kh=e=>e.table("letters").rows.map(({key:t})=>t);function uO(e){let t=wh(e);if(!t)return{};let[n=""]=bd(kh(e),t.round.name),r=
e.table("accounts").rows.filter(bh).length;return{ask:{says:X({key:"round.ask",with:{rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var kt=e=>Number(e)||0,xh=e=>Ce(e)?K(Ce(e)):e,UD=({row:e}
)=>({required:kt(e.required),onTime:kt(e.onTime),reported:kt(e.reported),missing:kt(e.missing),accounts:kt(e.accounts)}),KD=({row:e})=>({required:kt(e.dueRequired),onTime:kt(e.dueOnTime),reported:kt(
e.dueReported),missing:kt(e.dueMissing),accounts:kt(e.dueAccounts)});function BD(e,t,n){let{row:r,round:o}=t,i=e.round()?.id===o.id&&o.state==="open"&&pt(o),s=o.state==="closed"&&r.required!=="",{
same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,name:o.name,document:o.document,state:o.state,dueBefore:xh(r.dueBefore),graceUntil:xh(r.graceUntil),lettersFrom:xh(r.lettersFrom),
openedAt:le(o.openedAt),closedAt:le(o.closedAt),mayReopen:o.state==="closed"&&n,...r.frozenAt?{atDue:KD(t)}:{},...s?{atClose:UD(t),answers:{same:kt(a),changed:kt(c),added:kt(u),stopped:kt(d),silent:
kt(l)}}:{},...i?{now:Ks(e.table("units").rows),answers:nu(e.table("accounts").rows,o,kt(r.rowsAtOpening))}:{}}}function jD(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",
dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(!d)return"";let l=Ea(d,12);return l>t?K(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));
return{name:o.includes(String(u))?o.replace(String(u),String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function Hr(e){let n=[...Nt(e)].sort((i,
s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&r.state!=="closed";return{rounds:n.map((i,s)=>BD(e,i,s===0)),...o?{current:r.id}:{},suggested:jD(n[0],e.today),...uO(e)}}var dO=(e,t)=>ar(
e,t,()=>P(Hr(e)));function lO(e,t,n,r){let o=Nt(e),i=r===void 0?void 0:$n(e,r);if(r!==void 0&&!i)return;let s=Wr(n),a=r??ni((s.dueBefore||e.today).slice(0,4),o.map(({round:k})=>k.id)),c={...sO(n,a,
i?.round.openedAt??e.now)},u=yd(n,e.today),d=o.find(k=>k.round.state==="open"&&k.round.id!==a)?.round,l=e.table("accounts").rows,p=wo(e,c,l),m=p.units.filter(({own:k})=>k.counted==="1").length,h=
p.accounts.filter(({pending:k})=>k).length,y=u.length?[]:ZD(e,t,c,p,i===void 0);return{preview:{refuse:u.map(k=>X(k)),warn:u.length?[]:aO(c,d,e.today).map(k=>X(k)),says:[X({key:"round.counts",with:{
units:m,rows:h}}),...u.length||y.length?[]:[X({key:"round.noLetters"})]],required:m,rows:h,letters:y,mark:JSON.stringify([a,s,m,h,y.map(({day:k,count:x})=>[k,x])])},round:c,id:a}}function ZD(e,t,n,r,
o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=vp(e,r,n),a=o?{...s,register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;
return xa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:vt(u),count:d.length,says:Ws({day:u,held:l,recipients:0,counts:p})}
})}var pO=(e,t,{draft:n,of:r})=>ar(e,t,()=>{let o=lO(e,t,n,r);return o?P(o.preview):v({key:"round.unknown"})});function mO(e,t,{draft:n,mark:r},o){let i=e.round(),s=lO(e,t,n,o);return s?i&&!pt(i)?{no:
v({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:Fe(s.preview.refuse)}:s.preview.mark===r?s:{no:v({key:"round.changedAgain"})}:{no:v({key:"round.unknown"})}}var hO=(e,t,n)=>ar(e,t,()=>{let r=
mO(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{name:r.round.name}}}]),jw(e,t,{...Wr(n.draft),id:r.id,state:Ne.moving,openedAt:e.now,closedAt:"",frozenAt:"",
rowsAtOpening:String(r.preview.rows)}),P(Hr(e)))}),fO=(e,t,{id:n,...r})=>ar(e,t,()=>{let o=$n(e,n);if(o&&o.round.state!=="open")return v({key:"round.notOpen"});let i=mO(e,t,r,n);return"no"in i?i.no:(
e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{index:o.index,cells:Wr(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Ot(Be(e))),Qt(e),P(Hr(e)))}),
gO=(e,t,{id:n})=>ar(e,t,()=>{let r=$n(e,n);return r?pt(r.round)?(r.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),Kw(e,t,r)),P(Hr(e))):v({key:
"round.unconfirmed"}):v({key:"round.unknown"})}),yO=(e,t,{id:n})=>ar(e,t,()=>{let r=$n(e,n);if(!r)return v({key:"round.unknown"});if(r.round.state==="closed"){if(!Nt(e).every(({round:i}
)=>i.openedAt<=r.round.openedAt))return v({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:r.round.name}}}]),Bw(e,r)}return P(Hr(e))});function GD(e){return[...e.table(
"accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(Yn).reduce((n,r)=>r< n?r:n,e.now)}function WD(e,t,n){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((r,o)=>{if(!bh(r))return[];let i=Yn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(i),answer:Ge.added};return r.round===s.round&&r.answer===s.answer&&
r.updated===i?[]:[{index:o,cells:s}]}))}function HD(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=cO(n.key,t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function VD(e,t,
n,r,o){let i=Wr(t),s=Nt(e).map(({round:d})=>d.id),a=Nt(e).find(({round:d})=>d.id!==o.round.id&&d.openedAt===n&&d.closedAt===r),c=a?.round.id??ni((i.dueBefore||n).slice(0,4),s);a||e.append("rounds",[{
...i,id:c,state:Ne.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=$n(e,c);return mr(u.row).round}var qD=(e,t,{draft:n})=>({name:n?.name.trim()||bd(kh(e),t.round.name)[0]||"",document:
t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),bO=(e,t,n)=>ar(e,t,()=>{let r=wh(e);if(!r)return v({key:"round.nothingToConfirm"});let{id:o,name:i,
lettersFrom:s}=r.round,a=GD(e),u=s!==""&&s<=e.today&&s>V(a)?`${s}T00:00:00`:e.now,d=qD(e,r,n),l=n.as==="two"?yd(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(l.length)return Fe(l.map(
y=>X(y)));let p=n.as==="two"?VD(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&Ta(y)!==Ta(i);HD(e,y=>y===o||y===p?.id?y:m(y)?p.id:o),WD(e,y=>p&&y< u?p.id:o,a),e.settle(),p&&XD(e,p,u),dn(e,r,{
openedAt:p?u:a}),e.settle(),t.keepLedger(ko),pu(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:Ot(Be(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),Qt(
e),P(Hr(e))});function XD(e,t,n){let r=$n(e,t.id);if(r.row.required===""){let i=wo(e,r.round,e.table("accounts").rows);ru(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,
s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}var vh=(e,t)=>e.trim()===t.trim();function wO(e,t,n){let r={...t.fields},o=[];for(let s of pe){let[a,c,
u]=[e.fields[s],t.fields[s],n.fields[s]];vh(c,a)?r[s]=u:!vh(u,a)&&!vh(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var YD=e=>{let t=$e(
e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},kO=200,JD=30,QD=(e,t)=>({...Jr(ge),unit:e,usage:fe.active,rowId:t}),vO=(e,t)=>pe.every(n=>e[
n]===t[n])&&xe(e)===xe(t),eF=(e,t)=>t.stopped&&e?void 0:go(t.fields),tF=(e,t,n)=>({...e,...n?.values,usage:t.stopped?fe.stopped:no(e.usage)===fe.locked?fe.locked:fe.active}),SO=e=>({fields:
Object.fromEntries(pe.map(t=>[t,e[t]])),stopped:xe(e)});function nF(e,t){if(!t||!e.opened||nn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=wO(e.opened,e,SO(t));return o.length>0?e:{
...e,fields:n,stopped:r,version:nn(t)}}function rF(e,t,n,r){let o=n.findIndex((l,p)=>Zt(l,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:nF(r.received(e,i,n),i);if(i&&i.unit.trim(
)!==t)return X({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return X({key:"form.rowGone"},{row:a.rowId});let c=eF(i,a),u=tF(i??QD(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,
what:"added"};let d=vO(i,u)?"same":xe(u)&&!xe(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}}function oF({rowId:e,version:t},n,r,o,i){let s=r.findIndex((p,m)=>Zt(p,
m)===e),a=s<0?void 0:r[s];if(!a)return X({key:"form.rowGone"},{row:e});if(a.unit.trim()!==n)return X({key:"who.notYours"},{row:e});let c=i.versionMeant(t,a),u={rowId:e,version:c,...SO(a)},l=!xe(a)&&
!Pt(a,o)||nn(a)!==c?"confirmed":"same";return{sent:u,index:s,before:a,after:{...a},what:l}}var iF=e=>({by:e.source===xn.hand?"":e.by,at:le(e.updated)}),sF=(e,t)=>t.flatMap(({before:n,index:r,sent:o,
what:i})=>n&&i!=="same"&&nn(n)!==o.version?[{...ga(n,r,fa(e)),...iF(n)}]:[]);function aF(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(
r=>r.level==="fault").map(r=>({key:r.problem.key,sentence:Xr(r.problem),row:t.rowId,field:r.field,suggest:r.suggest})))}function cF(e,t,n){let r=e.some(({after:i})=>!xe(i)&&i.kind!==D.none),o=new Set(
e.map(({index:i})=>i));return r?jr(n,t).filter(({row:i,index:s})=>i.kind===D.none&&!xe(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:nn(i),fields:i,stopped:!0},index:s,before:i,
after:{...i,usage:fe.stopped},what:"stopped"})):[]}function uF(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...jr(n,t).map(({row:s,index:a})=>r.get(a)??s),...e.filter(s=>s.index===void 0).map(
s=>s.after)].filter(s=>!xe(s)),i=o.filter(s=>s.kind===D.none);return i.length===0||i.length===o.length?[]:i.map(s=>X({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var dF=e=>e.some(({
what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==D.none),lF=(e,t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?ad(r,t):[]);function pF(e,t,n){let r=e.filter(({what:s,before:a}
)=>s==="stopped"&&a?.kind!==D.none),o=new Map(e.map(s=>[s.index,s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!xe(a))||jr(n,t).some(({row:s,index:a})=>!xe(o.get(a)??s));return r.length&&!i?[X({
key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function mF(e,t,n,r){let o=sF(e,n);if(o.length)return Fe(o.map(c=>X({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c}
)=>c==="added").length;if(i>0&&jr(r,t.unit).length+i>kO)return v({key:"form.unitFull",with:{most:kO}});let s=e.markKey(),a=[...lF(n,s),...aF(n),...uF(n,t.unit,r),...pF(n,t.unit,r)];return dF(n)&&
!t.consent&&a.push(X({key:"form.consent"},{field:"consent"})),a.length?Fe(a):void 0}var hF=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...pe.filter(r=>(t?.[r]??"")!==n[r]).map(St),...t&&
t.usage!==n.usage?[St("usage")]:[]]))],xO=e=>Object.fromEntries(If.map(t=>[t,e[t]]));function fF(e,t,n,r){let o=e.markKey();if(!n.consent||!qn(t)||!o)return{consent:"",consentMark:""};let i=tw(r,
e.now,Qb(n.notice,e.settings().notice));return{consent:i,consentMark:Ds({...t,consent:i},o)}}function gF(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?xn.superior:xn.form;
for(let{before:p,after:m,what:h}of t){let y={stops:xe(m),changes:p!==void 0&&!vO(p,m)},w=Yu(p,y,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:w}),h!=="stopped"&&
h!=="confirmed"&&Object.assign(m,fF(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?
"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:hF(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=cp(
e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&p.what!=="confirmed").map(p=>({index:p.index,cells:
xO(p.after)})),added:d.map(p=>xO(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>p?.review===ke.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function yF(e,
t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=jr(e.table("accounts").rows,t.unit).map(({row:c,index:u}
)=>ga(c,u,fa(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({rowId:c.rowId,title:c.kind===D.none?
`${D.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Br(o,e.round(),e.today),pages:i.pages}}var bF=({reading:e}
)=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function wF(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!xe(r)&&qn(r)&&!bF(n)&&Xn(r,e.markKey())!=="given"?{...n,what:
"changed"}:n}function kF(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!xe(n)&&!Pt(n,e.round())&&ad(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function xF(e,t,n){let r=
n.refusal();if(r)return v(r);let o=e.table("units").rows,i=ma(t.unit,e.visitor(),o,e.settings());if(!i.may)return v(i.why);let s=e.round(),a=Qi(s,o.find(y=>y.code.trim()===t.unit),{isStaff:e.visitor(
).is==="staff",today:e.today,contact:e.settings().contact});if(a)return v(a);let c=e.table("accounts").rows,u=[...t.rows.map(y=>rF(y,t.unit,c,n)),...(t.confirm??[]).map(y=>oF(y,t.unit,c,s,n))],d=
u.filter(y=>"sentence"in y);if(d.length)return Fe(d);let l=u.map(y=>kF(e,wF(e,t,y)));l.push(...cF(l,t.unit,c));let p=mF(e,t,l,c);if(p)return p;let m=l.filter(({what:y})=>y!=="same"),h=m.length?gF(e,m,
t,i,n):kw(e,t.unit);return n.recorded(h),P(yF(e,t,l,h))}function wd(e,t,n=YD(e)){let r=t.confirm??[];if(t.rows.length+r.length===0)return v({key:"form.nothing"});if(t.rows.length>JD)return v({key:
"form.tooMany"});let o=[...t.rows,...r].map(({rowId:i})=>i);return new Set(o).size!==o.length?Fe([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):Pe(e,()=>xF(e,t,n))??v({key:"workbook.busy"})}
var me=e=>I().check(Se(e)),us=me(Tr),vF=e=>ge[e].report.group==="second",RO=_(Object.fromEntries(pe.map(e=>[e,vF(e)?xu(me(2e3),""):me(2e3)]))),Th=I().check(Mi(/^[~\w-]{1,40}$/)),Ch=_({rowId:Th,
version:me(400),fields:RO,stopped:or(),opened:ye(_({fields:RO,stopped:or()}))}),SF=_({rowId:Th,version:me(400)}),Lh=_({unit:us,consent:or(),notice:ye(me(40)),rows:Lt(Ch).check(Se(60)),confirm:ye(Lt(
SF).check(Se(300)))}),In=_({}),Sh=_({parent:ye(me(500)),kind:ye(me(500)),state:ye(me(40))}),Rh={rowId:Th,version:me(400)},RF=dx("as",[_({...Rh,as:Di("passed")}),_({...Rh,as:Di("returned"),comment:me(
500),fields:Lt(tn(pe)).check(Se(pe.length))}),_({...Rh,as:Di("undo"),was:_({review:me(100),comment:me(2e3),fixFields:me(2e3),approved:me(4e3)})})]),kd=_({key:me(300)}),Vr=me(400),Oh=_({name:Vr,
document:Vr,dueBefore:Vr,graceUntil:Vr,lettersFrom:Vr}),OO=me(2e4),xd=me(40),je=(e,t)=>({input:e,run:t}),ze=(e,t)=>je(e,(n,r,o)=>t(n,o)),TO={openForm:ze(_({unit:ye(us)}),gd),listUnits:ze(In,oO),
saveReport:ze(Lh,(e,t)=>wd(e,t)),keepDraft:ze(_({unit:us,draft:me(6e4)}),LS),dropDraft:ze(_({unit:us}),$S),checkAll:je(In,RS),checkGoogle:ze(In,CS),overview:ze(Sh,vS),callList:ze(Sh,hS),reviewQueue:
ze(Sh,SS),decideReviews:ze(_({decisions:Lt(RF).check(Zp(1),Se(gS))}),bS),previewRoster:ze(_({text:me(4e6)}),aR),importRoster:ze(_({text:me(4e6)}),cR),deskHealth:je(In,CR),findPerson:ze(_({text:me(
500)}),MR),erasePerson:je(_({text:me(500)}),IR),withdrawConsent:ze(_({rowIds:Lt(me(100)).check(Se(200))}),DR),papersView:ze(In,JR),papers:ze(XR,eO),lettersView:je(In,md),previewLetter:je(kd,gR),
sendToMe:je(kd,eh),sendNow:je(kd,th),skipLetter:je(kd,nh),decideUnknown:je(_({key:me(300),wasSent:or()}),rh),confirmPlan:je(_({mark:me(2e3)}),oh),settleMemories:je(_({as:tn(["sent","again"])}),ih),
linksView:ze(In,hd),testLink:ze(In,SR),unitLink:ze(_({unit:us}),RR),replaceLink:ze(_({unit:us}),OR),renewLinks:ze(In,TR),readReturned:ze(_({text:me(4e5)}),wR),markReturned:je(_({text:me(4e5)}),kR),
"desk.rounds":je(In,dO),"desk.roundPreview":je(_({draft:Oh,of:ye(xd)}),pO),"desk.openRound":je(_({draft:Oh,mark:OO}),hO),"desk.changeRound":je(_({id:xd,draft:Oh,mark:OO}),fO),"desk.closeRound":je(_({
id:xd}),gO),"desk.reopenRound":je(_({id:xd}),yO),"desk.confirmRounds":je(_({as:tn(["one","two"]),draft:ye(_({name:Vr,dueBefore:Vr,graceUntil:Vr}))}),bO),switchLetters:je(_({on:or(),takeOver:or()}),
sh)},OF=41e5;function CO(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(TO,n))throw new Error("unknown call");if(typeof r!="string"||r.length>OF)throw new Error(
"malformed body");let{input:o,run:i}=TO[n];return i(e,t,Fi(o,JSON.parse(r)))}var Go=["phone","email","secondPhone"];function TF(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:
"•••"}function CF(e){let[,t,n]=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var $h=(e,t)=>t.trim()===""?t:e==="email"?CF(t):TF(t),Ah=(e,
t,n)=>n!==""&&t.trim()===$h(e,n)?n:t,LF=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,$F=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Ph=e=>e.replace(LF,"•••").replace($F,"•••");var LO=e=>Go.includes(e);function $O(e){
if(LO(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Ph(e.sentence)}}function Ca(e,t){let n={...e.fields};for(let r of Go)n[r]=
$h(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map($O),comment:Ph(e.comment),masked:Go.filter(r=>e.fields[r].trim()!=="")}}var AO=(e,t)=>({...Ca(e,t),by:
e.by.startsWith("liên kết ")?e.by:""}),PO=(e,t)=>LO(e.field)&&t.has(`${e.row??""} ${e.field}`)?$O(e):e,_h=(e,t,n)=>n.rowMark(nn(t))===e?nn(t):e;function _O(e,t,n,r){let{copiedFrom:o,...i}=e,s={
...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let c of Go){for(let u of[t,n])u&&s[c]===e.fields[c]&&(s[c]=Ah(c,s[c],u[c]));a&&t&&(a.fields[c]=Ah(c,a.fields[c],t[c]))}return{
...i,fields:s,...a?{opened:a}:{},version:t?_h(e.version,t,r):e.version}}function Eh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Ui(n)?{key:"link.testOver"}:
e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function EO(e,{token:t,noSignIn:n}){let r=Fo(e,t);if(r.is!=="test")return v({key:"link.refused"});let o=Eh(e,r.token);if(o)return v(o);if(!n)return v({
key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{
what:{key:"log.linkProved"},by:"liên kết thử"}]),P({address:i,runsAs:c,version:a})))??v({key:"workbook.busy"})}function MO(e){let{federation:t,department:n,contact:r}=e.settings(),o=e.round(
)?.document??"";return{federation:t,department:n,guidance:o,contact:r}}var La=class extends Error{constructor(n){super("no form");this.problems=n}};function NO(e,t){let n=gd(e,{unit:t}),r=e.linkKey();
if(!n.ok)throw new La(n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:
a.rows.map(c=>Ca(c,r))}}function AF(e,t){return Qe(t).today(e)?.name??""}function PF(e,t){let{superiorsFill:n}=e.settings();return Qe(e.table("units").rows).below(t).map(({code:r,name:o,status:i,
timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:le(a),phone:n?c:"",mayFillIn:n}))}var _F=(e,t)=>Qe(e.table("units").rows).superior(t)?.name??"";function EF(e){let{
closed:t}=Ai(e);return t?vt(ie(t,Tm)):""}function NF(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Eh(e,n),i=e.proof();return{office:MO(e),state:"test",token:t,runsAs:e.runsAs(),version:
e.built.version,address:Ui(r)===n.address?r:"",refused:o?S(o):"",proved:i?.address===r&&i.version===e.built.version}}function vd(e,{token:t,unit:n}){let r=Fo(e,t),o={office:MO(e)};switch(r.is){
case"refused":return{...o,state:"refused"};case"test":return NF(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:AF(r.unit,e.table("units").rows)};case"receipt":return{...o,state:
"receipt",token:t,form:NO(e,r.unit.code.trim()),until:EF(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:NO(e,n??r.unit.code.trim()),below:n===void 0?PF(e,r.unit):[],
above:_F(e,r.unit)}}}var MF=80;function IF(e){let t=Ps(e.slice(0,200)),n=t.ok?t.name:E(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,MF)}function DF(e,
t){let n=Fo(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var FF={self:"tự khai",behalf:"khai hộ"};function zF(e,t,
n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>DF(e,o.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Zt(h,y)===l.copiedFrom&&h.unit.trim()===n),m=_O(l,u,p,r);for(let h of Go)m.fields[
h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>_h(c,u,r),by:`${a} (${i})`,consentBy:o.consent?`${i} (${FF[o.consent]}, ${a})`:"",recorded:c=>ou(e,c,({code:u})=>n===t&&u.trim(
)===t)}}function UF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(r=>Ca(r,t))}}:Fe(e.problems.map(r=>PO(r,n)),e.conflicts?.map(r=>AO(r,t)))}function IO(e,t){let n=IF(t.sender),r=
e.linkKey(),o=r?.read(t.token);if(!r||!o||o.kind==="test")return v({key:"link.refused"});if(!n)return Fe([X({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=
t,d=new Set,l=wd(e,{...u,unit:c,consent:a!==""},zF(e,o.unit,c,r,t,n,d));return UF(l,r,d)}var DO=I().check(Se(Tr)),Nh=(e,t)=>({input:e,run:t}),Mh={linkOpen:Nh(_({token:Ru,unit:ye(DO)}),(e,t)=>{try{
return P(vd(e,t))}catch(n){if(n instanceof La)return Fe(n.problems);throw n}}),linkSave:Nh(Gp(ux(Lh,{unit:!0,consent:!0,rows:!0}),{token:Ru,unit:ye(DO),sender:I().check(Se(400)),consent:tn(["","self",
"behalf"]),rows:Lt(Gp(Ch,{copiedFrom:ye(I().check(Se(60)))})).check(Se(60))}),(e,t)=>IO(e,t)),linkConfirm:Nh(_({token:Ru,noSignIn:or()}),EO)},FO=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Mh,e),KF=1e6;function zO(e,t){if(typeof t!="string"||t.length>KF)throw new Error("malformed body");return Fi(Mh[e].input,JSON.parse(t))}var UO=(e,t,n)=>Mh[t].run(
e,n);var KO=e=>new wt({who:C0(e),waitMs:5e3});function BF(e){let t=_o(e),n=Nn(),{settings:r}=Kn(n?.settings??{}),{federation:o,department:i,contact:s}=r,a=n?.round?.document??"",c={federation:o,
department:i,guidance:a,contact:s};return e instanceof ae&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function BO(e){let t=e.parameter?.k,
n=typeof t=="string"?t:"",r;try{r=vd(KO(n),{token:n})}catch(o){r=BF(o)}return W0(r)}function jO(e,t){let n;try{let r=zO(e,t);return n=KO(r.token),JSON.stringify(UO(n,e,r))}catch(r){let o=_o(r);
return n?.letGo(),JSON.stringify(v(o))}}function ZO(e){K0(),jF(e?.source)}function jF(e){try{let t=new wt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=Pe(t,()=>(r=t.mayWrite("accounts","review"),
ln(t,r))),i=[...r?[...oS(t.spreadsheet()),...t.lostLog(),...TS(t)]:[],...GF(t,n,o)];i.length&&e?.toast(i.map(S).join(`\n`),"Sổ Tài Khoản",30),zr(t,()=>r)}catch(t){t instanceof ae?
t.problem.key!=="workbook.notSetUp"?e?.toast(S(t.problem),"Sổ Tài Khoản",30):e&&ZF(e):Po("onOpen",t)}}function ZF(e){let t=ed(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":
"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function GF(e,t,n){let r=vR(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[],...o?Q0(e,
e.remembered().post??ir,t,n):[]]}function WF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function GO(e,t){if(FO(e))return jO(e,t);let n;try{let r=ha();
if(r==="")return JSON.stringify(v({key:"who.nobody"}));let o=n=new wt({who:Ji(r)}),i=CO(o,new Fr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&zr(o),JSON.stringify(i)}catch(r){let o=_o(r);
return n?.letGo(),o.key!=="workbook.unexpected"||!n||!WF(n)?JSON.stringify(v(o)):(Yi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(v({key:"workbook.protected"})))}}function HF(e){ZO(e)}
function VF(e){e?.range&&e.source&&A0(e)}function qF(e){return e?.parameter?BO(e):void 0}function XF(e,t){return GO(e,t)}function YF(e){L0(e)}function JF(){lS()}function QF(){pS()}return tT(ez);})();
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
