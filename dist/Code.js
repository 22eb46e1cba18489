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
"use strict";var App=(()=>{var VO=Object.create;var fs=Object.defineProperty;var qO=Object.getOwnPropertyDescriptor;var XO=Object.getOwnPropertyNames;var YO=Object.getPrototypeOf,JO=
Object.prototype.hasOwnProperty;var QO=(e,t,n)=>t in e?fs(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var eT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},tT=(e,t)=>{for(var n in t)fs(e,n,{get:t[n],enumerable:!0})},Kh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of XO(t))!JO.call(e,o)&&o!==n&&fs(e,o,{get:(
)=>t[o],enumerable:!(r=qO(t,o))||r.enumerable});return e};var nT=(e,t,n)=>(n=e!=null?VO(YO(e)):{},Kh(t||!e||!e.__esModule?fs(n,"default",{value:e,enumerable:!0}):n,e)),rT=e=>Kh(fs({},"__esModule",{
value:!0}),e);var le=(e,t,n)=>QO(e,typeof t!="symbol"?t+"":t,n);var GS=eT((qm,Xm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Xm=="object"&&typeof qm<"u"?
Xm.exports=t():e.Papa=t()})(qm,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){
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
2,53),Ae=-j,Qe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,rt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,we=0,B=0,vt=!1,Z=!1,J=[],M={data:[],errors:[],meta:{}};function ct(te){return f.skipEmptyLines==="greedy"?te.join("").trim()==="":te.length===1&&te[0].length===0}function Re(){if(M&&C&&(rn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),C=!1),f.skipEmptyLines&&(M.data=M.data.filter(function(Oe){return!ct(Oe)})),Ke(
)){let Oe=function(ft){J.push(ft)};var q=Oe;if(M)if(Array.isArray(M.data[0])){for(var te=0;Ke()&&te< M.data.length;te++)M.data[te].forEach(Oe);M.data.splice(0,1)}else M.data.forEach(Oe)}function Q(Oe,
ft){for(var Ee=f.header?{}:[],ne=0;ne< Oe.length;ne++){var H=ne,gt=Oe[ne],gt=((ae,Te)=>(ot=>(f.dynamicTypingFunction&&f.dynamicTyping[ot]===void 0&&(f.dynamicTyping[ot]=f.dynamicTypingFunction(ot)),(
f.dynamicTyping[ot]||f.dynamicTyping)===!0))(ae)?Te==="true"||Te==="TRUE"||Te!=="false"&&Te!=="FALSE"&&((ot=>{if(Qe.test(ot)&&(ot=parseFloat(ot),Ae< ot&&ot< j))return 1})(Te)?parseFloat(Te):rt.test(
Te)?new Date(Te):Te===""?null:Te):Te)(H=f.header?ne>=J.length?"__parsed_extra":J[ne]:H,gt=f.transform?f.transform(gt,H):gt);H==="__parsed_extra"?(Ee[H]=Ee[H]||[],Ee[H].push(gt)):Ee[H]=gt}
return f.header&&(ne>J.length?rn("FieldMismatch","TooManyFields","Too many fields: expected "+J.length+" fields but parsed "+ne,B+ft):ne< J.length&&rn("FieldMismatch","TooFewFields",
"Too few fields: expected "+J.length+" fields but parsed "+ne,B+ft)),Ee}var _e;M&&(f.header||f.dynamicTyping||f.transform)&&(_e=1,!M.data.length||Array.isArray(M.data[0])?(M.data=M.data.map(Q),_e=
M.data.length):M.data=Q(M.data,0),f.header&&M.meta&&(M.meta.fields=J),B+=_e)}function Ke(){return f.header&&J.length===0}function rn(te,Q,_e,q){te={type:te,code:Q,message:_e},q!==void 0&&(te.row=q),
M.errors.push(te)}T(f.step)&&(A=f.step,f.step=function(te){M=te,Ke()?Re():(Re(),M.data.length!==0&&(we+=te.data.length,f.preview&&we>f.preview?b.abort():(M.data=M.data[0],A(M,U))))}),this.parse=
function(te,Q,_e){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(te,q)),C=!1,f.delimiter?T(f.delimiter)&&(f.delimiter=f.delimiter(te),M.meta.delimiter=f.delimiter):((q=((Oe,ft,
Ee,ne,H)=>{var gt,ae,Te,ot;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Jo=0;Jo< H.length;Jo++){for(var yn,ms=H[Jo],ut=0,bn=0,it=0,Pt=(Te=void 0,new y({comments:ne,delimiter:ms,newline:
ft,preview:10}).parse(Oe)),Fn=0;Fn< Pt.data.length;Fn++)Ee&&ct(Pt.data[Fn])?it++:(yn=Pt.data[Fn].length,bn+=yn,Te===void 0?Te=yn:0< yn&&(ut+=Math.abs(yn-Te),Te=yn));0< Pt.data.length&&(
bn/=Pt.data.length-it),1.99< bn&&(ae===void 0||ut< ae||ut===ae&&ot< bn)&&(ae=ut,gt=ms,ot=bn)}return{successful:!!(f.delimiter=gt),bestDelimiter:gt}})(te,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(C=!0,f.delimiter=s.DefaultDelimiter),M.meta.delimiter=f.delimiter),R(f));return q.header=Ke(),f.preview&&f.header&&q.preview++,g=te,b=
new y(q),M=b.parse(g,Q,_e),Re(),vt?{meta:{paused:!0}}:M||{meta:{paused:!1}}},this.paused=function(){return vt},this.pause=function(){vt=!0,b.abort(),g=T(f.chunk)?"":g.substring(b.getCharIndex())},
this.resume=function(){U.streamer._halted?(vt=!1,U.streamer.parseChunk(g,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,b.abort(),M.meta.aborted=!0,T(
f.complete)&&f.complete(M),g=""},this.guessLineEndings=function(Oe,q){Oe=Oe.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),_e=(Oe=Oe.replace(q,"")).split("\r"),q=Oe.split(`\n`),Oe=
1< q.length&&q[0].length<_e[0].length;if(_e.length===1||Oe)return`\n`;for(var ft=0,Ee=0;Ee<_e.length;Ee++)_e[Ee][0]===`\n`&&ft++;return ft>=_e.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(f){var g=(f=f||{}).delimiter,b=f.newline,C=f.comments,A=f.step,j=f.preview,Ae=f.fastMode,Qe=null,rt=!1,U=f.quoteChar==null?'"':f.quoteChar,we=U;if(
f.escapeChar!==void 0&&(we=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),C===g)throw new Error("Comment character same as delimiter");C===!0?C="#":(typeof C!="string"||
-1< s.BAD_DELIMITERS.indexOf(C))&&(C=!1),b!==`\n`&&b!=="\r"&&b!==`\r\n`&&(b=`\n`);var B=0,vt=!1;this.parse=function(Z,J,M){if(typeof Z!="string")throw new Error("Input must be a string");var ct=
Z.length,Re=g.length,Ke=b.length,rn=C.length,te=T(A),Q=[],_e=[],q=[],Oe=B=0;if(!Z)return ut();if(Ae||Ae!==!1&&Z.indexOf(U)===-1){for(var ft=Z.split(b),Ee=0;Ee< ft.length;Ee++){if(q=ft[Ee],B+=q.length,
Ee!==ft.length-1)B+=b.length;else if(M)return ut();if(!C||q.substring(0,rn)!==C){if(te){if(Q=[],ot(q.split(g)),bn(),vt)return ut()}else ot(q.split(g));if(j&&j<=Ee)return Q=Q.slice(0,j),ut(!0)}}
return ut()}for(var ne=Z.indexOf(g,B),H=Z.indexOf(b,B),gt=new RegExp(h(we)+h(U),"g"),ae=Z.indexOf(U,B);;)if(Z[B]===U)for(ae=B,B++;;){if((ae=Z.indexOf(U,ae+1))===-1)return M||_e.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:Q.length,index:B}),yn();if(ae===ct-1)return yn(Z.substring(B,ae).replace(gt,U));if(U===we&&Z[ae+1]===we)ae++;else if(U===we||ae===0||Z[
ae-1]!==we){ne!==-1&&ne< ae+1&&(ne=Z.indexOf(g,ae+1));var Te=Jo((H=H!==-1&&H< ae+1?Z.indexOf(b,ae+1):H)===-1?ne:Math.min(ne,H));if(Z.substr(ae+1+Te,Re)===g){q.push(Z.substring(B,ae).replace(gt,U)),Z[
B=ae+1+Te+Re]!==U&&(ae=Z.indexOf(U,B)),ne!==-1&&ne< B&&(ne=Z.indexOf(g,B)),H!==-1&&H< B&&(H=Z.indexOf(b,B));break}if(Te=Jo(H),Z.substring(ae+1+Te,ae+1+Te+Ke)===b){if(q.push(Z.substring(B,ae).replace(
gt,U)),ms(ae+1+Te+Ke),ne!==-1&&ne< B&&(ne=Z.indexOf(g,B)),ae=Z.indexOf(U,B),te&&(bn(),vt))return ut();if(j&&Q.length>=j)return ut(!0);break}_e.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:Q.length,index:B}),ae++}}else if(C&&q.length===0&&Z.substring(B,B+rn)===C){if(H===-1)return ut();B=H+Ke,H=Z.indexOf(b,B),ne!==-1&&ne< B&&(ne=
Z.indexOf(g,B))}else if(ne!==-1&&(ne< H||H===-1))q.push(Z.substring(B,ne)),B=ne+Re,ne=Z.indexOf(g,B);else{if(H===-1)break;if(q.push(Z.substring(B,H)),ms(H+Ke),te&&(bn(),vt))return ut();if(j&&
Q.length>=j)return ut(!0)}return yn();function ot(it){Q.push(it),Oe=B}function Jo(it){var Pt=0;return Pt=it!==-1&&(it=Z.substring(ae+1,it))&&it.trim()===""?it.length:Pt}function yn(it){return M||(
it===void 0&&(it=Z.substring(B)),q.push(it),B=ct,ot(q),te&&bn()),ut()}function ms(it){B=it,ot(q),q=[],H=Z.indexOf(b,B)}function ut(it){if(f.header&&!J&&Q.length&&!rt){var Pt=Q[0],Fn=Object.create(
null),Od=new Set(Pt);let zh=!1;for(let Qo=0;Qo< Pt.length;Qo++){let wn=a(Pt[Qo]);if(Fn[wn=T(f.transformHeader)?f.transformHeader(wn,Qo):wn]){let hs,Uh=Fn[wn];for(;hs=wn+"_"+Uh,Uh++,Od.has(hs););
Od.add(hs),Pt[Qo]=hs,Fn[wn]++,zh=!0,(Qe=Qe===null?{}:Qe)[hs]=wn}else Fn[wn]=1,Pt[Qo]=wn;Od.add(wn)}zh&&console.warn("Duplicate headers found and renamed."),rt=!0}return{data:Q,errors:_e,meta:{
delimiter:g,linebreak:b,aborted:vt,truncated:!!it,cursor:Oe+(J||0),renamedHeaders:Qe}}}function bn(){A(ut()),Q=[],_e=[]}},this.abort=function(){vt=!0},this.getCharIndex=function(){return B}}
function k(f){var g=f.data,b=o[g.workerId],C=!1;if(g.error)b.userError(g.error,g.file);else if(g.results&&g.results.data){var A={abort:function(){C=!0,w(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:v,resume:v};if(T(b.userStep)){for(var j=0;j< g.results.data.length&&(b.userStep({data:g.results.data[j],errors:g.results.errors,meta:g.results.meta},A),!C);j++);delete g.results}else T(
b.userChunk)&&(b.userChunk(g.results,A,g.file),delete g.results)}g.finished&&!C&&w(g.workerId,g.results)}function w(f,g){var b=o[f];T(b.userComplete)&&b.userComplete(g),b.terminate(),delete o[f]}
function v(){throw new Error("Not implemented.")}function R(f){if(typeof f!="object"||f===null)return f;var g,b=Array.isArray(f)?[]:{};for(g in f)b[g]=R(f[g]);return b}function O(f,g){return function(
){f.apply(g,arguments)}}function T(f){return typeof f=="function"}return s.parse=function(f,g){var b=(g=g||{}).dynamicTyping||!1;if(T(b)&&(g.dynamicTypingFunction=b,b={}),g.dynamicTyping=b,
g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var b=parseInt(g.downloadTimeout);if(isNaN(b))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=b}if(!g.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),b=new(g.download?u:l)(g)):f.readable===!0&&T(f.read)&&T(f.on)?b=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(b=new d(g)),b.stream(f);(b=(()=>{var C;return!!s.WORKERS_SUPPORTED&&(C=((
)=>{var A=t.URL||t.webkitURL||null,j=e.toString();return s.BLOB_URL||(s.BLOB_URL=A.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",j,")();"],{type:"text/javascript"})))})(),(C=new t.Worker(C)).onmessage=k,C.id=i++,o[C.id]=C)})()).userStep=g.step,b.userChunk=g.chunk,b.userComplete=g.complete,b.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,b.postMessage({input:f,config:g,workerId:b.id})},s.unparse=function(f,g){var b=!1,C=!0,A=",",j=`\r\n`,Ae='"',Qe=
Ae+Ae,rt=!1,U=null,we=!1,B=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(J){return g.delimiter.indexOf(J)!==-1}).length||(A=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(b=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(rt=g.skipEmptyLines),
typeof g.newline=="string"&&(j=g.newline),typeof g.quoteChar=="string"&&(Ae=g.quoteChar,Qe=Ae+Ae),typeof g.header=="boolean"&&(C=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");U=g.columns}g.escapeChar!==void 0&&(Qe=g.escapeChar+Ae),g.escapeFormulae instanceof RegExp?we=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(we=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Ae),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return vt(U,f,rt);if(
Array.isArray(f[0]))return vt(null,f,rt);if(typeof f[0]=="object")return vt(U||Object.keys(f[0]),f,rt)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||U),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),vt(f.fields||[],f.data||[],rt);throw new Error("Unable to serialize unrecognized input");function vt(J,M,ct){var Re="",Ke=(typeof J=="string"&&(J=
JSON.parse(J)),typeof M=="string"&&(M=JSON.parse(M)),Array.isArray(J)&&0< J.length),rn=!Array.isArray(M[0]);if(Ke&&C){for(var te=0;te< J.length;te++)0< te&&(Re+=A),Re+=Z(J[te],te);0< M.length&&(
Re+=j)}for(var Q=0;Q< M.length;Q++){var _e=(Ke?J:M[Q]).length,q=!1,Oe=Ke?Object.keys(M[Q]).length===0:M[Q].length===0;if(ct&&!Ke&&(q=ct==="greedy"?M[Q].join("").trim()==="":M[Q].length===1&&(M[Q][
0]==null||M[Q][0].length===0)),ct==="greedy"&&Ke){for(var ft=[],Ee=0;Ee<_e;Ee++){var ne=rn?J[Ee]:Ee;ft.push(M[Q][ne])}q=ft.join("").trim()===""}if(!q){for(var H=0;H<_e;H++){0< H&&!Oe&&(Re+=A);var gt=
Ke&&rn?J[H]:H;Re+=Z(M[Q][gt],H)}Q< M.length-1&&(!ct||0<_e&&!Oe)&&(Re+=j)}}return Re}function Z(J,M){var ct,Re,Ke;return J==null?"":J.constructor===Date?isNaN(J.getTime())?"":J.toISOString():(Ke=!1,ct=
J.toString(),we&&typeof J!="number"&&typeof J!="bigint"&&typeof J!="boolean"&&we.test(ct)&&(J=ct="'"+ct,Ke=!0),Re=ct.replace(B,Qe),(Ke=Ke||b===!0||typeof b=="function"&&b(J,M)||Array.isArray(b)&&b[
M]||((rn,te)=>{for(var Q=0;Q< te.length;Q++)if(-1< rn.indexOf(te[Q]))return!0;return!1})(Re,s.BAD_DELIMITERS)||-1< Re.indexOf(A)||-1< ct.indexOf(Ae)||Re.charAt(0)===" "||Re.charAt(Re.length-1)===" ")?
Ae+Re+Ae:Re)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,
s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,s.ReadableStreamStreamer=p,r&&(
t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(
t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(
c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,s})});
var oz={};tT(oz,{doGet:()=>QF,onEdit:()=>JF,onOpen:()=>YF,openPage:()=>pS,rpc:()=>ez,sendDailyLetters:()=>tz,setUp:()=>rz,showMissingFirst:()=>nz});var Td=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",oT="\\u00AD",iT=new RegExp(`[${Td}${oT}]`,"g"),ei=e=>e.replace(iT,"");var sT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",aT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",cT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,uT="âáàåãäêéèúüë_ùøûõï",dT=[0,1,0,9,3,35],lT="ôöñíìæóòî",pT="ơưđíìỉĩịỵ",mT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",jh=/[A-Za-z\xA1-\u1EF9]+/g,hT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Gh=/[^\0-\x7F]/,Zh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,fT=/[a-z]Ã|Ã.[a-z]/,gT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",yT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",bT="o?a|u?ê|i|u?y",wT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",kT=new RegExp(
`^(?:${gT})?(?:(?:${yT})(?:ng|[cmnpt])|(?:${bT})[cn]h|${wT})$`),xT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",vT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",ST="^[^1]*(?:[cpt]|ch)$",RT=new RegExp(
`${xT}|(?:${vT})[12]|${ST}`);function OT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return kT.test(n.replace(/[12]/,""))&&!RT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Bh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Wh(e){let t=Bh(e);return e.replace(jh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>aT[sT.indexOf(o)]||o);return t||Bh(n)?r.toUpperCase():r})}function Hh(
e){return e.replace(cT,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=uT.indexOf(r.charAt(1)),s=dT[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(pT[lT.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Vh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+mT.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=gs(n),i=Zh.test(e);return i&&t===e||(i||
fT.test(e))&&r&&!o?n:void 0}function gs(e,t=String){let n=(e.match(jh)||[]).filter(o=>o.length>1&&Gh.test(o)),r=n.filter(o=>OT(t(o))).length;return{good:r,bad:n.length-r}}var qh={tcvn3:Wh,vni:Hh,
mojibake:Vh};function dr(e){if(!Gh.test(e))return;let t=e.normalize("NFC");if(hT.test(t))return"unicode";if(Zh.test(t)||Vh(t)!==void 0)return"mojibake";let n=gs(t);if(n.bad===0)return;let r=gs(t,Wh),
o=gs(t,Hh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function to(e){let t=dr(e),n=t&&t!=="unicode"?qh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Xh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${dr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:qh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=to(c),l=!d&&r&&dr(c)===void 0&&gs(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var TT="\\0-\\x08\\x0E-\\x1F\\x7F",CT=new RegExp(`[${Td}${TT}]`,"g"),LT=/[\x80-\x9F\xAD]/g,$T=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,AT=[768,777,771,769,803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(CT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=dr(t);if(r&&r!=="unicode"&&dr(n)===r)return n}return t.replace(LT,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace($T,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Qh(e,t){return K(e)===K(t)}var Yh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Jh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Yh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Yh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?AT.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Ht(e,t){let n=Jh(e),r=Jh(t);return n< r?-1:n>r?1:0}function ef(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function _a(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Ea=e=>e.slice(0,1).toLowerCase()+e.slice(1);var nf=864e5,Na=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),tf=e=>String(e).padStart(2,"0"),re=(e,t)=>new Date(Na(e)+t*nf).toISOString(
).slice(0,10);function Ia(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Ze=(e,t)=>Math.round((Na(t)-Na(e))/nf),Cd=e=>new Date(Na(e)).getUTCDay(),V=e=>e.slice(0,10),ti=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Da=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,z=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",pe=e=>e?`${z(e)} ${e.slice(11,16)}`:"",
PT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],dt=e=>`${z(e)} (${PT[Cd(e)]})`,Ld=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${tf(t)}-${tf(n)}`:void 0},rf=200,_T=4e3,kn="(\\d{1,2})",Fa="(\\d{4}|\\d{2})",Ma="(?: ?[-/.\\\\] ?| )",ET=`${kn}${Ma}${kn}${Ma}${Fa}`,NT=
`(\\d{4})${Ma}${kn}${Ma}${kn}`,MT=`${kn} ?thang ?${kn}(?: ?[,/.-] ?| ?nam ?| )${Fa}`,of=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],sf=`(${of.join("|")})[a-z]{0,6}\\.?`,
IT=`${kn}[ -]${sf}[ ,-]{1,2}${Fa}`,DT=`${sf} ${kn},? ${Fa}`,FT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",zT=`(?:${[ET,NT,MT,IT,DT].join("|")})${FT}(?![a-z\\d]|[/.\\\\]\\d)`,af=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",UT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${af})`,KT=new RegExp(`^[ ,.:;()-]*(?:${UT}[ ,.:;()-]*){0,8}$`),BT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,$d=e=>W(ei(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function cf(e){let t=[],n=new RegExp(`(^|[^a-z\\d:])${zT}`,"g");for(let r=n.exec(e);r;r=n.exec(e)){let[o,i="",s,a,c,u,d,l,p,m,h,y,k,w,v,R,O]=r,T=c??u??h??w??O??"",f=a??d??m,g=
k??v??"",b=r.index+i.length,C=Ld(T.length===2?2e3+ +T:+T,f===void 0?of.indexOf(g)+1:+f,+(s??l??p??y??R??""));t.push({day:C,from:b,to:b+o.length-i.length})}return t}function Ce(e){if(
/^\d{4}-\d\d-\d\d$/.test(e))return Ld(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>rf)return;let t=$d(e),[n,r]=cf(t);if(!n||r||!KT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);
return/\d/.test(o.replace(new RegExp(af,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||BT.test(o)?void 0:n.day}function ni(e){let t=$d(e.slice(0,rf));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?
void 0:Ce(t.replace(/^truoc\b/,""))}var uf="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",jT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",GT=new RegExp(
`(?:^|[^a-z\\d/.-])${kn}(?: ?[/.-] ?${kn})? ?(?:${uf}) ?$`),ZT=new RegExp(`^[ ()]*(?:${uf})[ ()]*(?:(?:${jT}),? *)?$`);function df(e,t){if(e.length>_T)return;let n=$d(e),r=new Set,o=0,i;for(let{day:s,
from:a,to:c}of cf(n)){let u=n.slice(o,a);if(s===void 0)return;let d=s,l=GT.exec(u);if(l&&/\d/.test(u)){if(d=Ld(+s.slice(0,4),l[2]?+l[2]:+s.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,
l.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&ZT.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let p=Ze(d,s)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)r.add(re(d,m));i=d===s?s:
void 0,o=c}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var lf="Nếu vẫn báo, gọi cán bộ phụ trách.",pf={"account.otherNetwork":e=>({what:
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
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${lf}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${lf}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var xn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Ad="Mở trang rồi sao chép lại toàn bộ địa chỉ.",mf="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ys=
"Mở thử một lần.",hf={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:xn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${xn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${mf}`,letter:{todo:`${xn} ${mf}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:xn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${xn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${xn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:xn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:xn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:xn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Ad},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:xn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Ad},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Ad},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ys},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ys},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ys},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ys},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ys},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Pd=
"ví dụ hoa.nguyen@gmail.com",za=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",ff={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Pd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Pd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Pd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var gf=({label:e,example:t})=>`Ghi đầy đủ ${Ea(e)}, ví dụ: ${t}.`,yf={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:gf(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:gf(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var bf=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",wf="Ghi số di động hoặc số cố định của người quản trị.",Ua="Xem lại số.",kf={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${bf}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${bf}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:wf},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:wf},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ua},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ua},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ua},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ua},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Vt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var WT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Ka(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Vt(n,WT.get(t)):n]))}var Ba=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),xf=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Ea(e.letter?.todo??e.todo)}`.trim(),ja=(e,t)=>typeof e=="function"?e(t):e;var _d={...hf,...kf,...ff,...yf,...pf},no=({key:e,with:t})=>Ba(ja(_d[e],Ka(t)));var HT=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),Nz=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),VT=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],qT=1<< VT.length,Mz=qT<<1;
function Ed(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=
HT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var XT=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],YT=new RegExp(` (?:${XT.join("|")})(?= )`,"g"),Nd=/^(?:huien|thi xa|thanh pho) /;function vf(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Ed(s,
t).join(" ")} `.replace(YT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=
/ tinh ([a-z ]{2,30})$/.exec(Ed(s.name,t).join(" "));n.set(a,c),i(c,a),Nd.test(c)&&i(c.replace(Nd,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function Sf(e,{coreOf:t,own:n,units:r}){let o=
e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Nd.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function ro(e,t){
let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var bs=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ga={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Md=(e="")=>W(E(e));function Id(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ga.key,n=e.phone===Ga.phone,r=e.email===Ga.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(
i=>Md(e[i])===Md(Ga[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var Rf=e=>e.length>2||bs(e).length>1,Za={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=
Sf(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>ro(e,t=>t.key).filter(t=>bs(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>ro(e,
t=>t.key).flatMap(t=>ro(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>ro(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${Md(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ro(e,t=>t.phone).filter(Rf).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ro(
e,t=>t.email).filter(Rf).map(t=>({rows:t}))}};var Of=Object.fromEntries(Object.entries(Za).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Tf={"workbook.notSetUp":{what:
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
`Sửa hoặc xóa địa chỉ đó.${za(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var JT=3;function QT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>JT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Vt(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Cf={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${za(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>QT(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Vt(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Lf={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var $f={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Af={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Pf={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var _f={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var Ef={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var Nf={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:
"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var Mf={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var eC={..._d,...Of,...Tf,...Cf,...Lf,...$f,...Af,...Pf,..._f,...Mf,...Ef,...Nf},
If=e=>ja(eC[e.key],Ka(e.with)),S=e=>Ba(If(e)),Df=e=>xf(If(e)),ri=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),zn=e=>({ok:!0,value:e}),on=(...e)=>({ok:!1,problems:e});var D={page:"Trang",group:"Nhóm",person:
"Cá nhân",none:"Không có"},ke={passed:"Đạt",returned:"Trả lại"},ge={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},We={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},ie={
active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ne={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},vn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Dd={called:
"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},Fd={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:"Rút đồng ý",erase:"Xóa"},zd={waiting:"Đang chờ",verifying:
"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},Dt={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},oe={open:
"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Wa=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),qt=(e,t,n,r,o,i={})=>({
...Wa(e,t,n,i),faultBit:r,report:o}),lt=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),yt=(e,t,n,r={})=>({...lt(e,t,n,r),checked:!0}
),$=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),oi=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ha=e=>oi(e,t=>"checked"in t),Un=e=>Object.fromEntries(
Object.keys(e).map(t=>[t,""]));var Va={reader:"public"},be={unit:Wa("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:lt("Đơn vị",240,"Tên đơn vị theo mã.",Va),kind:
qt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Va,choices:Object.values(D)}),accountName:qt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:qt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Va),address:qt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Va),name:qt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:qt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:qt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:qt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:qt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
qt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:qt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Wa("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ge)}),rowId:yt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:yt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:yt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:yt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:yt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:yt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:lt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:lt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:lt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:lt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:lt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(We),since:4}),consent:lt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:lt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:$("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(ke)}),comment:$("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:$("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:$("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:$("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},ws=be,me=oi(ws,e=>"report"in e),Ff=me.filter(e=>be[
e].report.group==="manager"),oo=me.filter(e=>["manager","second"].includes(be[e].report.group)),io=oi(ws,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ws[e].faultBit})),sn=oi(ws,({writer:e}
)=>e==="unit"),Kn=Ha(be),zf=oi(ws,({writer:e})=>e!=="staff"),St=e=>be[e].heading;var mt={code:$("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:$("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:$("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:$("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:$("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:$("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:$("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Dt.yes,Dt.no]}),status:yt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:yt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:yt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:yt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:yt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:yt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:yt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:yt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:$("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:$("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:$("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:$("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:$("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:$("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(ie),since:4}),
mergedInto:$("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:$("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:$("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},pt=(e,t)=>$(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),ks={id:$("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:$("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:$("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:$("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ne)}),dueBefore:$("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:$("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:$("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:$("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:$("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:pt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:$("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:pt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:pt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:pt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:pt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:pt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:pt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:pt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:pt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:pt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:pt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:pt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:pt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:pt("Mới","Số dòng đơn vị khai mới."),stopped:pt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:pt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},tC={round:
$("Mã đợt",90,"Mã của đợt."),roundName:$("Đợt",160,"Tên của đợt lúc chốt."),unit:$("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:$("Đơn vị",280,"Tên đơn vị lúc chốt."),status:$(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:$("Thời hạn",100,"Thời hạn lúc chốt."),first:$("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:pt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:$("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:$("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},nC={key:
$("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:$("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:$("Đơn vị",90,"Mã đơn vị nhận."),to:$("Người nhận",220,"Địa chỉ nhận."),subject:
$("Tiêu đề",320,"Tiêu đề thư."),state:$("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:$("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:$("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},rC={round:$("Mã đợt",90,"Mã của đợt."),unit:$("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:$("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:$("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(Dd)}),appointed:$("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:$("Ghi chú",300,"Đơn vị nói gì."),who:$("Ai",
210,"Cán bộ đã gọi.")},oC={id:$("Số",80,"Số để ghi lên đơn giấy."),kind:$("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(Fd)}),received:$("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
$("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:$("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:$("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},iC={id:$("Số",80,
"Số của báo cáo."),address:$("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:$("Mã số trang",150,"Để trống nếu không biết."),foundOn:$("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:$("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:$("Trang thật",300,"Trang của đơn vị, lúc báo."),does:$("Biểu hiện",300,"Trang giả mạo làm gì."),state:$("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(zd)}),at:$("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:$("Ai",210,"Cán bộ ghi lần cuối.")},sC={label:$("Mục",260,"Tên của mục, không sửa."),
value:$("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:$("Giải thích",520,"Mục này dùng làm gì.")},xs={at:lt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:lt("Ai",210,"Người làm."),what:lt("Việc",
240,"Việc đã làm."),unit:lt("Đơn vị",90,"Mã đơn vị."),rowId:lt("Mã dòng",130,"Mã dòng."),columns:lt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},X={units:{title:
"Đơn vị",color:"#1a73e8",columns:mt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:be,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:ks,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:tC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:nC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:rC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:oC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:iC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:sC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:xs,frozenColumns:0}},so=Ha(mt);var et=e=>ks[e].heading;var aC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function cC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Uf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||aC.test(t)?zn(t):on(cC(t))}var qa="script.google.com";var uC="[-–—_.,/0 ]*",dC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",lC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",pC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",mC=new RegExp(`^(?:${uC}|${dC}|${lC}|${pC})$`,"iu"),hC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function lr(e){return mC.test(e)?"NOTHING":hC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var vs="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Bf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Ud=[...vs.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Bf],fC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,jf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],gC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Kf=`\\s"'“”‘’<>()[\\]{},;:!?*`,Gf=new RegExp(`^[${Kf}-]+|[${Kf}.…-]+$`,"g"),yC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Zf(e){let t=jf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Ud.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||fC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=vs.includes(n),a=s?n:vs.find(d=>_a(n,d));if(!a)return Bf.find(d=>_a(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Ud.includes(u)?u:`${a}.com`}var Xa=e=>gC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ya(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Zf(r(t.slice(n+1)))}`;return Xa(o)?o:void 0}function bC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Xa(n)?n:Ya(e)}var Bn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function wC(e){let t=W(e).replace(/\s/g,""),n=Ud.find(
o=>t.endsWith(o)&&(vs.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ya(`${t.slice(0,-n.length)}@${n}`);return r?Bn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Bn("NAME_IN_EMAIL"):
Bn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function kC(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(Gf,""),around:o!==""}}var Wf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ja(e){let t=Wf(E(e)),n=lr(t.slice(0,1e3));if(
n==="NOTHING")return Bn("EMPTY");if(t.length>1e3)return Bn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Bn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Bn("PHONE_IN_EMAIL"):
wC(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Gf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Bn(
"MULTIPLE",void 0,o.filter(Xa));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:kC(t),a=yC.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Xa(i))return Bn(c,c==="SPACES"?bC(i):Ya(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Ya(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function st(e){let t=E(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var xC=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,vC=/"[^"@]{0,200}"\s*(?=<)/g,SC=200,RC=/^\s*\d{1,2}[.)]\s+/,OC=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(RC,"")]:e.replace(/></g,
"> <").split(/\s+/),TC=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);function Me(e){let t={emails:[],bad:[]},n=new Set,r=Wf(ei(e.slice(0,2e4))).replace(vC,""),o=[];for(
let i of r.split(xC).flatMap(OC).slice(0,SC)){let s=Ja(i),a=!s.ok&&TC(i,s.suggest)?Ja(s.suggest):s;if(a.ok){if(a.suggest&&CC(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(st(a.key))||t.emails.push(a.email),n.add(st(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function CC(e){let t=e.slice(e.indexOf("@")+1),n=Zf(t);return n!==t&&(jf.some(([r])=>r.test(t))||vs.includes(n.split(".")[0]))}
var LC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,$C=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Qa=e=>{let t=e.replace($C,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},AC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Hf(e,t){let n=[],r=[];for(let o of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let i=o.match(LC)??[],s=0;i.forEach((a,c)=>{let u=o.indexOf(a,s),d=Qa(o.slice(s,u)),l=c+1< i.length?"":Qa(o.slice(u+a.length));s=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({
name:d||l||AC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(i.length||!Qa(o))&&(/^\s*\|/.test(o)||n.push({name:Qa(o),address:""}),r.push({key:"setting.page",with:{label:t,text:o.trim()}}))}
return{value:n,also:r}}function Vf(e,t){try{return e.read(t)}catch{return on({key:"setting.unreadable",with:{label:e.label}})}}var PC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,_C=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,EC=200,NC=e=>e.replace(PC,"").replace(_C,""),qf=e=>e.slice(0,EC).normalize("NFKC"),Rt=e=>K(NC(E(qf(e)))),G=e=>K(E(qf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function Sn(e,t={}){let n,r=new Set(e);return o=>{if(r.has(o))return o;n??(n=MC(e,t));let i=Rt(o);return n.exact.get(i)??n.near.get(W(i))}}function MC(e,t){let n=new Map(e.map(o=>[
Rt(o),o])),r=new Map;for(let o of e)for(let i of new Set([o,...t[o]??[]].map(s=>W(Rt(s)))))r.set(i,r.has(i)?void 0:o);return{exact:n,near:r}}var ii={[D.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[D.group]:["group","nhóm facebook","hội nhóm"],[D.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[D.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[ge.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ge.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
ge.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[ie.active]:["hoạt động","còn hoạt động"],[ie.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[ie.dissolved]:["giải thể",
"kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[ke.passed]:["ok","đã đạt","đạt yêu cầu"],[ke.returned]:["đã trả lại","trả về"]},Yf={[Dt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[
Dt.no]:["false","0","no","ko","k","không ạ"]},Ft=Sn(Object.values(D),ii),ao=Sn(Object.values(ge),ii),Jf=Sn(Object.values(Ne),ii),Ss=Sn(Object.values(ke),ii),Rn=Sn(Object.values(ie),ii),pr=Sn(
Object.values(Dt),Yf),Xf=new Map;function IC(e){let t=e.join(`\n`),n=Xf.get(t)??Sn(e,e[0]===Dt.yes?Yf:ii);return Xf.set(t,n),n}function Qf({choices:e},t){return!e||t===""||e.includes(t)?t:IC(e)(t)??t}
function ec(e){let t=pr(e);return t===void 0?e.trim()?void 0:!1:t===Dt.yes}var DC=50,eg=new WeakMap;function an(e){let t=eg.get(e);if(t)return[...t];let n=Me(e.join(`\n`)).emails.slice(0,DC);
return eg.set(e,n),[...n]}var mr=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?on({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):zn(s)}}),tg="Có",
FC="Không",Kd=(e,t,n)=>mr(e,t,n,"Có hoặc Không",ec),si=(e,t,n,r,o,i=zC)=>mr(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),zC=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function UC(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e))??[];return t===void 0?void 0:+t}function KC(e){let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,r)=>r-n):void 0}var og=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),BC=
["cn","hai","ba","tu","nam","sau","bay"],jC=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function GC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:BC.indexOf(t);return n<0?void 0:n}function ZC(e){if(jC.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of og(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(GC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((
o+s)%7)}return t.size?[...t].sort():void 0}var WC=61,HC=e=>df(e,WC),ng="thứ Hai đến thứ Sáu",rg="02/09/2019, 04/02/2019 - 08/02/2019",tc={lettersOn:Kd("Gửi thư tự động",FC,
"Bật, tắt ở mục Thư… của menu."),milestones:mr("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",KC),sendHour:si("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,UC),sendDays:mr("Ngày gửi trong tuần",ng,"Các ngày được gửi thư.",`như ${ng}`,ZC),holidays:mr("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${rg}.`,`như ${rg}`,HC),senderName:mr("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:mr("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?an([e])[0]:""),unitCap:si("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:si(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:Kd("Gửi thư cho cấp trên",tg,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Kd("Gửi thư cảm ơn",tg,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:si("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:mr("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",og)};var ai=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>zn(r.trim())}),Bd=(e,t,n)=>({label:e,initial:t,help:n,read:r=>XC(ec(r),{key:"setting.yesNo",with:{label:e,text:r}})}),ig=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),VC=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Me(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),qC=(e,t,
n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...Hf(r,e)})});function XC(e,t){return e===void 0?on(t):zn(e)}var YC=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Ie={federation:ai("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ai("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:VC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ai("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Bd("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:qC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ai("Thông báo về dữ liệu cá nhân",YC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:si("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Uf},
linkOnly:Bd("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:ai("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ai("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Bd("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...tc},nc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function jn(e){let t=[],n={};for(let[r,
o]of Object.entries(Ie)){let i=e[o.label],s=i===void 0?on({key:"setting.lost",with:{label:o.label}}):Vf(o,i),a=s.ok?s.also??[]:s.problems;t.push(...a.map(u=>({...u,field:r})));let c=o.read(o.initial);
n[r]=s.ok?s.value:c.ok?c.value:""}return{settings:n,problems:t}}var jd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Ot=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),JC={round:et("name"),dueBefore:et(
"dueBefore"),graceUntil:et("graceUntil"),lettersFrom:et("lettersFrom"),milestones:Ie.milestones.label,overdueWeeks:Ie.overdueWeeks.label};function ag(e,t){if(!e)return[];let n=Ot(t);return jd.filter(
r=>e[r]!==n[r]).map(r=>({label:JC[r],from:sg(e[r]),to:sg(r==="round"?t.round?.name??"":n[r])}))}var sg=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?z(e):e;var _t=e=>Ce(e)??"";function He({dueBefore:
e,extendedTo:t}){let n=e?re(e,-1):"";return t&&t>n?t:n}function cg(e,t,n){let r=He(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?oe.onTime:oe.open:e.graceUntil&&o<=e.graceUntil?oe.grace:t?oe.late:
oe.overdue}function hr(e,t){let n=He(e);if(!n)return"";let r=Ze(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${dt(n)}, ${o}`}var ug=60;
function Rs({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Cd(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=ug;c+=1)for(let u of a){let d=re(i,u*c);if(d<=s&&r(d))return d}return i};return{
sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function rc(e,t,n,r){let o=He({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),
day:r.nearest(re(o,-c),o)})),a=r.next(re(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(dg),after:Gd(re(i,1),n.overdueWeeks,r)}}var dg=(e,t)=>Ze(t.day,e.day),Gd=(e,t,n,
r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(re(e,7*i))}));function Zd(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var oc=(e,t)=>{let n=e[e.length-1];return n&&t< re(n.day,
7)?Zd(e,t):void 0};function lg(e,t,n){let r=Math.max(0,Math.min(ug,Math.ceil((Ze(e,t.last)+1)/7)));return[...Gd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Gd(
re(t.end,1),t.after.length||1,n,"sau-")].sort(dg)}var Tt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Xt({activity:e="",mergedInto:t=""}){return(e===""?void 0:Rn(
e))??(t.trim()?ie.merged:ie.active)}var De=e=>Xt(e)===ie.active;function pg(e){try{return e()}catch{return}}function mg(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;
a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(
let d of i)n.set(d,u)}return{end:n,rings:r}}function QC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!De(c)&&De(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{if(!r){r={
byCode:new Map,byName:new Map};for(let s of e)n(r.byCode,G(s.code),s),n(r.byName,K(s.name),s)}return r.byCode.get(G(i))??r.byName.get(K(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(
s)),t.get(s)}}function tt(e){let t=QC(e),n=mg(e,p=>pg(()=>Xt(p)===ie.merged?t(p.mergedInto??""):void 0)),r=p=>{let m=n.end.get(p);return m&&De(m)?m:void 0},o=p=>{let m=pg(()=>t(p.parent));return m&&r(
m)},i=e.filter(De),s=mg(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)De(
p)||d(u,r(p),p);let l=p=>c.get(p)??[];return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],
mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Wd=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],hg=
e=>Object.fromEntries(Wd.map(t=>[t,e[t]])),eL=e=>Object.keys(Ne).find(t=>Ne[t]===Jf(e))??"closed",tL={dueBefore:ni,graceUntil:Ce,lettersFrom:Ce};function fr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?tL[
u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:et(u),text:d},field:u}),l??""},[r,o,i]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",
with:{label:et("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:z(o),due:z(r)}});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:
e.name.trim(),document:e.document.trim(),state:eL(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,frozenAt:c},problems:t}}var co=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,
round:fr(t).round}]:[]);function Hd(e){let t=co(e),n=o=>o?.row,r=o=>o.reduce((i,s)=>!i||s.round.openedAt>=i.round.openedAt?s:i,void 0);return n(t.find(({round:o})=>o.state==="moving"))??n(r(t.filter((
{round:o})=>o.state==="open")))??n(r(t))}function ci(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var ht=({openedAt:e})=>e!=="",fg=e=>e!==void 0&&e.state==="open"&&ht(e),Et=({
round:e,updated:t},n)=>n!==void 0&&ht(n)&&e.trim()===n.id&&t>=n.openedAt,ic=7;var ui={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},
ended:{withoutRows:"",open:[],counted:!1}},nL=[];function rL({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||_t(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=re(He(n),-ic)}function sc(e,t){
let n=e.map(o=>{try{return rL(o,t)}catch{return!1}}),r=n.some(o=>!o);return o=>{let i=di(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function di(e){let{required:t,kind:n}=e;if(!De(
e))return"ended";let r=pr(t);return r?r===Dt.no?"nothing":"report":nL.find(o=>Rt(o.kind)===Rt(n))?.owes??"report"}var ac=(e,t)=>ui[e].open.includes(t),gg=e=>`(${e("counted")}=1)`,yg=e=>ui[e].counted;
var Fe=e=>ac(e.obligation,e.status),uo=({status:e})=>e===L.reported||e===L.approved||e===L.none,zt=({status:e})=>e===L.fix,Vd=e=>Fe(e)&&!zt(e),gr=({returned:e})=>e.filter(({comment:t})=>t.trim()),oL=
e=>zt(e)&&!e.faults.length&&e.returned.length>0&&!gr(e).length,li=e=>Fe(e)&&!oL(e),bg=new WeakMap;function cc(e){let t=bg.get(e);if(t)return t;let{superior:n}=tt(e);return bg.set(e,n),n}function wg(
e){let t=new Map,n=cc(e);for(let r of e){let o=Fe(r)?n(r):void 0;if(!o)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var pi=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,
day:e.day}:void 0;var uc=e=>e,Os=12,kg=(e,t)=>e[t]?.heading??"",xg=({column:e,problem:t})=>vg(be,e,t);function dc({column:e,problem:t}){let n=kg(be,e),r=Df(sL(t));return n?`${n}: ${r}`:r}var Ts=({
column:e,problem:t})=>vg(mt,e,t);function vg(e,t,n){let r=kg(e,t);return r?`${r}: ${S(n)}`:S(n)}var Sg=e=>[...e.slice(0,Os).map(t=>`• ${t}`),...e.length>Os?[`• ${S({key:"account.more",with:{count:
e.length-Os}})}`]:[]].join(`\n`),Rg=e=>Sg(e.map(xg)),lc=e=>Sg(e.map(Ts)),Og=e=>e.slice(0,Os).map(xg).join(`\n`),Tg=(e,t)=>e.filter(n=>n.column===t).slice(0,Os).map(({problem:n})=>S(n)).join(`\n`);
function Cg(e){let t=io.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function pc(e,t){let n=io.find(({key:r})=>r===t)?.bit;return n!==void 0&&Math.floor((
Number(e)||0)/2**n)%2===1}var iL=new Set(["text","value","code","parent","suggest"]);function sL(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,
iL.has(n)?"…":r]));return{...e,with:t}}var On=({column:e})=>e===""||be[e].writer!=="staff",Cs=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Lg=(e,
t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var yr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Ag=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(yr(
e))?.[1]??"",mi=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Gn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],mc=e=>`${e.map(aL).filter(Boolean).join(
`\n\n`)}\n`,$g=e=>e.map(t=>`- ${t}`).join(`\n`);function aL(e){switch(e[0]){case"list":return $g(e[1]);case"button":return yr(e[2])&&`${e[1]}:\n${yr(e[2])}`;case"bar":return e[1].map(({label:t,count:
n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${$g(e[2].map(({name:t,phone:n})=>`${t}: ${n||qd}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;
case"small":return`--\n${e[1]}`;default:return e[1]}}var qd="chưa có số";var cL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,lo=e=>cL.exec(e)?.[0]??mi(e.trim(),60);var Ct=
"báo cáo tài khoản Facebook",Tn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Zn=({department:e,federation:t})=>e.trim()||t.trim(),br=({guidance:e})=>e.trim()?
`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Xd=({first:e})=>z(V(e));function Yt({state:{deadline:e},about:{today:t,last:n}}){let r=Ze(t,n),o=dt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${dt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>He({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${z(re(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function uL({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Ze(t,n);return o>=0?`thời hạn hết ngày ${z(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${z(r)}`:`thời hạn ${z(
n)} đã qua ${-o} ngày`}var Yd=({state:e,unit:t},n)=>`${[lo(e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Ls=(e,t)=>Yd(e,`${t}, ${uL(e)}`),kr=e=>Ls(e,zt(e.unit)?`${Ct} cần sửa`:`nhắc ${Ct}`);
function xr({state:e,unit:t,about:{today:n}}){let r=gr(t).length+t.faults.length,o=Zn(e);return zt(t)?`${o} đã nhận ${Ct} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${br(
e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${z(n)}, ${o} chưa nhận được ${Ct} của ${t.name}. ${br(e)} đơn vị gửi báo cáo.`}var vr=e=>zt(e.unit)?wr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...wr(e,"báo cáo")];function wr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Ag(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Pg=(
e,t,n)=>{let r=dL(e,t);return r.length?[["heading","Cần sửa"],["list",Gn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},dL=(e,t)=>[...gr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Zn(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(dc)];function _g({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${zt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Gn(n,t,"đơn vị khác")]]}var Jd=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Eg=e=>Qd("Thư này",e),Qd=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${Zn(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,hc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var Ng={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||o.day>e.lettersFrom)?pi(o,n,r?"sau-":""):void 0,subject:e=>Ls(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${br(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Ct}.`,until:Yt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&Fe(e.unit)?
`Đơn vị cũng chưa ${Ct} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...wr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Mg={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Fe(e)&&e.status===L.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(
e.last=o)},subject:e=>Ls(e,`đề nghị ${Ct}`),lead:({state:e,unit:t})=>`${br(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Zn(e)}.`,until:Yt,asked:e=>wr(e,
"báo cáo"),small:Tn,named:()=>[]};var Ig={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!li(e)||!t?.last||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:kr,lead:xr,until:Yt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...vr(e)],small:Tn,named:()=>[]};var Dg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>li(e)&&n.isOver?pi(n.point,t):void 0,subject:kr,lead:xr,until:Yt,asked:vr,small:Tn,named:()=>[]};var Fg={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>li(e)&&!n.isOver?pi(n.point,t):void 0,subject:kr,lead:xr,until:
Yt,asked:vr,small:Tn,named:()=>[]};var fc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Fe(e))return;
let n=gr(e).map(({mark:r})=>r).filter(r=>!t?.told?.has(r));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
kr,lead:xr,until:Yt,asked:vr,small:Tn,named:()=>[]};var lL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},zg=e=>`\uFEFF${e.map(t=>t.map(lL).join(
",")).join(`\r\n`)}\r\n`;var ue={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},po=e=>Object.keys(ue).find(t=>ue[t]===e.trim())||"unknown",Nt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var tl="đơn vị khác, xem tệp đính kèm",el={[
oe.onTime]:"#1e7d3c",[oe.grace]:"#5f8f2f",[oe.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function pL(e){return Fe(e)?zt(e)?L.fix:L.missing:uo(e)?el[e.timeliness]?e.timeliness:oe.onTime:
""}var mL=e=>Object.keys(el).map(t=>({label:t,color:el[t],count:e.filter(n=>pL(n)===t).length})).filter(({label:t,count:n})=>n||t!==oe.grace),Ug=e=>{let t=e.filter(Vd).length,n=e.filter(zt).length;
return{all:t+n+e.filter(uo).length,missing:t,fix:n}};function Kg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=Ug(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?
`${i} cần sửa`:""];return`${[lo(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${z(n.today)}: ${s.filter(Boolean).join(", ")}`}function nl({state:{units:e,deadline:t},about:{today:n}}){let{all:r,
missing:o,fix:i}=Ug(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Ct}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${dt(n)}: ${s.join(", ")||
`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${hr(t,n)}.`}function Bg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",nl(e)],["bar",mL(i)],[
"text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...hL(i,r.since,t),["button","Mở sổ",n.links.book],...fL(i,t),...gL(i.filter(zt),t),...yL(n,o,t),[
"small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function hL(e,t,
n){if(!t)return[];let r=e.filter(i=>i.first>t&&uo(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${pe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Gn(r.map(({name:i})=>i),Math.min(10,n),tl)]]}function fL(e,t){let n=e.filter(Vd),r=new Map,o=cc(e);if(
!n.length)return[];for(let i of n.slice(0,t)){let s=o(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(s,[...r.get(s)||[],i])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([i,s])=>["calls",i,s]),["text",n.length>t?`và ${n.length-t} ${tl}`:""]]}var jg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(dc)],gL=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Gn(e.map(n=>`${n.name}: ${jg(n).slice(0,3).join(" ")}`),Math.min(40,t),tl)]]:[];function yL(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:k}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ue[y].toLowerCase(),k].filter(Boolean).join(", "));let i=Object.keys(ue).filter(m=>r[m]).map(m=>`${r[m]} ${ue[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${pe(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${pe(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Gn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Gg({units:e}){let t=cc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>mt[n].heading),...e.filter(n=>Fe(n)||uo(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,z(V(n.first)),z(n.extendedTo),n.phone,
n.emails.join(", "),jg(n).join(" | ")])]}var Zg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=V(o),s=oc(lg(
e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Fe)?void 0:{id:s.id,day:s.day}},subject:Kg,lead:nl,body:Bg,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,
mime:"text/csv",content:zg(Gg(e))}],named:({state:e})=>e.units.filter(t=>Fe(t)&&t.status===L.missing)};var Wg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,
counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>uo(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Yd(e,`đã nhận báo cáo ngày ${Xd(e.unit)}`),lead:({
state:e,unit:t})=>`${Zn(e)} đã nhận ${Ct} của ${t.name} ngày ${Xd(t)}: ${bL(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":
"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...wr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};function bL({status:e,count:t,byKind:n}){if(
e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?r.filter(([i])=>i).map(([i,
s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Vg={summary:Zg,digest:Ng,returned:fc,newLink:Ig,invitation:Mg,reminder:Fg,overdue:Dg,thanks:Wg},de=e=>Vg[e],rl=Object.entries(Vg),gc=rl.map(([e])=>e),
ol=rl.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Hg=rl.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),qg=[...Hg.filter(({kind:e})=>e.isAboutOwnReport),...Hg.filter(({kind:e}
)=>!e.isAboutOwnReport)];var Xg="thu/",il=new Map(gc.map(e=>[de(e).prefix,e]));function hi(e){let t=e.settings.testTo.length?Xg:"",n=Tt(e.round);return{write:(r,o,i)=>`${t}${de(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=il.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}var Yg=e=>`${e[0]}/`===Xg?2:1;
function sl(e){let t=e.split("/"),n=Yg(t);return il.has(t[n-1])&&t[n]!==void 0?Qg(t[n]):void 0}function Jg(e,t){let n=e.split("/"),r=Yg(n);return[...n.slice(0,r),t,...n.slice(r+1)].join("/")}var al=
e=>Qg(e.split("/")[1]??""),Qg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function yc(e,t){let[n="",r,...o]=e.split("/"),i=il.get(n);if(!i||r!==Tt(t))return;let s=de(i).to==="unit"?o.pop()??"":"";
return{kind:n,matter:o.join("/"),unit:s}}var ey=e=>({kind:t,matter:n,unit:r})=>[t,Tt(e),n,r].filter(Boolean).join("/");function mo(e){let t=new Map,n=new Map,r=hi(e),o={of:s=>t.get(s),lastToStaff:"",
waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||e.register.get(l);if(!p||!Nt(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}}
,assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(Nt(s.state)?de(c.kind).to==="unit"?wL(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=
s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function wL(e,{kind:t,id:n,unit:r},o,{settings:i}){let s=de(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{
last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),s.remember?.(c,n,o,i))}function ty(e,t,n){let r=new Map,o=i=>rc(e.deadline,Ce(
i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?oc(c,t):Zd(a,t)};return r.set(i,p),p}}}var cl={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},bc=({testTo:e})=>e.length>0&&!an(e).length;function ny(e,{testTo:t},n){let r=an(e),o=t.length?an(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var ry=(e,t)=>ny(e,t,cl),wc=(e,t)=>ny(e,t,Me(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Wn(e,t,n=mo(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=Rs(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||bc(o))return r;let a=oy(e,t,n,s,r);kL(a);let c=new Set;for(
let u of e.units){let d=Tt(u.code);if(!(!d||c.has(d))){c.add(d);try{xL(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=RL(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function oy(e,t,n,r,o){let i=wg(e.units);return{state:e,today:t,calendar:r,history:n,moments:ty(e,t,r),underOf:s=>i.get(s.trim(
))??[],plan:o,drafts:[]}}var iy=(e,{settings:t})=>{let{setting:n}=de(e);return n!==void 0&&!t[n]};function sy(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}
function ay({state:e,today:t,calendar:n,history:r,moments:o},i){let s=de(i);if(s.to!=="staff"||iy(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return sy(
r,i,a,"")}function kL(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of ol){let i=ay(e,o);i&&(r.wanted.add(i.key),dy(e,i,ry(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function cy({state:
e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of qg){let u=iy(a,e)?void 0:sy(t,a,c.due(s),o);if(
u)return u}}function xL(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=cy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=de(
l.kind);if(p.to==="unit"){if(p.counts&&vL(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}dy(e,l,wc(t.emails,c),{unit:t,
last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u?.count})}}var vL=(e,t)=>e!==void 0&&e.count>=t,SL=12;function uy(e,t){let{settings:n,deadline:r}=e;if(
!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=oy(e,t,mo(e),Rs(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):
!1;for(let{name:c}of ol)a(ay(i,c));for(let c of e.units){let u=Tt(c.code),d=i.underOf(c.code);for(let l=0;u&&l< SL&&a(cy(i,c,u,d),c.code);l+=1);}return s}function dy({today:e,history:t,plan:n,drafts:
r},{kind:o,key:i},s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c?.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:
d,since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c?.code,to:p,about:h},had:l})}var RL=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>de(t.kind).rank-de(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var ly=e=>e.to.length;function ho(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(de(
o.kind).to==="staff"?0:n)-r.recipients;if(ly(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=ly(o)}return r}function Sr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var OL=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],TL=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function py(e,t){if(!TL.test(e))return;let n=e.split(".");return OL.filter((r,o)=>n[o]!==Sr(t[r]))}var my="2",hy="đổi",fy=(e,t,n)=>e.of("approval",t,n),Hn=(e,t,
n=[])=>[my,t.name,...sn.map(r=>`${r}:${n.includes(r)?hy:fy(t,r,e[r])}`)].join(".");function fo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==my||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return sn.filter(a=>s.has(a)&&s.get(a)!==fy(n,a,t[a]))}function kc(e,t,n){let r=fo(e,t,n);if(typeof r=="string")return;let o=oo.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(oo.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${hy}`:s}).join(".");return i===e?void 0:i}
function gy(e,t,n){let r=py(e,t);return r&&Hn(t,n,r)}function Rr(e,t){let n=fo(e.approved,e,t);return typeof n=="string"?[]:n.map(St)}var xc=(e,t)=>fo(e.approved,e,t)==="unknown";function Cn(e,t){
let n=fo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===ke.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===ke.returned?r?"changed":"returned":"waiting"}function vc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),Y=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),ze=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>ze([Y(e)]);function yy(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var CL=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,LL=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function fi(e){return/^[\x21-\x7e]*$/.test(e)?e:ei(e).replace(CL,"").replace(LL," ").trim()}var $L=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function by(e,
t){let n=e.charCodeAt(t);return $L.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Or(e){let t=0,n=e.length;for(;t< n&&by(e,t);)t++;for(;n>t&&by(e,n-1);)n--;
return e.slice(t,n)}var Sc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Vn=e=>/[\p{L}\p{N}]/u.test(e);var $s=(e,t)=>(e.exec(t)||[])[1]||"";function go(e){try{return decodeURIComponent(e)}
catch{return e}}function Ln(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?go(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var As=(e,t)=>$s(/^(\d{1,24})(?![0-9A-Za-z])/,Ln(e,t));var AL=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function gi(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of AL)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var PL="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",_L="permalink|notes|events|offers",EL=new RegExp(`^(?:${PL}|${_L})$`,"i");
function wy(e){return EL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Rc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Oc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Le(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var NL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,ML=
/\.vn$/i;function yi(e){return/^[A-Za-z0-9.]+$/.test(e)?NL.test(e)?"USERNAME_TLD":ky(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var ky=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
xy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Oc(e,Rc+n+t,`id:${t}`):F("MISSING_ID"),Jt=e=>xy("profile",e,"profile.php?id="),qn=e=>xy("page",e,""),Ps=e=>$s(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Xn(
e,t="profile_or_page"){let n=Or(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):qn(n);let r=gi(n)||yi(n),o=r==="USERNAME_TLD"&&ML.test(n)?null:r;if(!o){let s=Oc(t,Rc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Le(s,"NAME_LIKE_SITE"):s}let i=Ps(n);return i?qn(i):F(o)}function Tc(e){let t=Or(e),n=/^[\w.-]+$/.test(t)?ky(t.length,t.length):"USERNAME_CHARS";
return n?F(n):Oc("group",`${Rc}groups/${t}`,`g:${t.toLowerCase()}`)}function ul(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${Rc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Oc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var IL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",DL="lm?",FL="[a-z]{2}-[a-z]{2}",zL=[[new RegExp(
`^(?:(?:${IL}|${DL}|${FL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],dl=e=>/^[A-Za-z0-9.-]+$/.test(e),Lc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function bi(e){if(dl(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of zL)if(n.test(
t))return r}return ll(e)?"lookalike":"other"}function ll(e){let t=go(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Cc(n,"facebook",2))}function Cc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Cc(s,a,n-1)||Cc(s,i,n-1)||Cc(o,a,n-1)}
function yo(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:UL(o),path:o,query:n.slice(r+1)}}function UL(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?fi(go(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function _s(e,t){let[n,...r]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&bi(n)==="facebook")return Le(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=ZL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=gi(n);return i?F(i,
KL(i,e,t)??BL(n,e.query)):Oy(n,r)}function KL(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Ln(t,i)).find(Boolean);return o===void 0?void 0:Yn(n(o,1))}
var Yn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function BL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?As(t,"id"):"";return n.length>8?Yn(Jt(n)):void 0}
var Ac=(e,t)=>wy(t)?F("CONTENT_LINK",Yn(e)):e,jL=/^[1-9]\d{9,19}$/;function Oy(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return yi(r)==="USERNAME_TLD"?F("USERNAME_TLD"):Le(Oy(r,t),
"AT_USERNAME")}let n=t[0]||"";return Ac(e.includes("-")&&!Ps(e)&&jL.test(n)?qn(n):Xn(e),t)}function vy([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Le(Jt(n||""),"MEMBER_LINK"):Ac(Tc(e),[t||"",n||"",...r])}function Ty(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F(
"HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ac(t(e[n]||""),e.slice(n+1))}function GL(e){let t=e[0]||"create";return/^category$/i.test(t)?$c(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):Ps(t)?$c(e,!1):Ty(e,qn)}function $c([e,...t],n){if(!e)return F("SYSTEM_PAGE");let r=Ps(e);return Ac(r||!n?qn(r):Xn(e,"page"),
t)}function pl([e="",t=""],n){return e.length!==1?ul(e,"",n):/g/i.test(e)?ul(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Sy(e,t,n){let r=Ln(t,"u");return r?Le(n(r,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function Pc(e,t){return e?Le(/^\d+$/.test(e)?t(e):Xn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Ry=e=>Ty(e,Jt),ZL=new Map([["profile.php",(e,t)=>Jt(As(t,
"id"))],["profile",Ry],["people",Ry],["groups",vy],["group",vy],["pages",GL],["share",e=>pl(e,"share")],["pg",e=>$c(e,!0)],["p",e=>$c(e,!1)],["l.php",Sy],["flx",Sy],["messages",e=>Pc(/^t$/i.test(e[
0]||"")?e[1]:void 0,Jt)]]);var ml=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],WL=/\b(?:facebook|face|fb|fanpage)\b/,HL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function hl(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(HL)){let r=ml.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return gl(t)}var fl=e=>e.length<=300&&ml.some(({word:t})=>t.test(W(e)));function gl(e){if(e.length>120)return;let t=W(e);return WL.test(t)?void 0:
ml.find(({word:n})=>n.test(t))?.name}var VL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],qL=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],Cy=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ly(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(XL.test(r))return YL(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=VL.find(([i])=>i.test(r));for(let i of o?o[1]:qL){let s=Ln(n,i);if(Cy.test(s))return{address:s,counter:o!==void 0}}}var XL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function YL(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let r=Ln(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let o=decodeURIComponent(r);return Cy.test(o)?{address:o,counter:!0}:void 0}catch{return}}var _c=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,yl=/^fb:\x2f{1,3}/i,JL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Es(e){let t=e.slice(0,40);for(let[n,r]of JL)if(n.test(t))return r;return $s(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!_c.test(t)&&!yl.test(t)?"SCHEME":null}function $y(e){if(yl.test(e))return{scheme:"app",rest:e.replace(yl,""),fixed:!1};let[t=""]=_c.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var QL=3;function wi(e,t=0){if(t>QL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?go(e):e).replace(/\\/g,"/"),r=Es(n);if(r)return F(r);let o=$y(n),i=
o.scheme==="app"?s$(yo(o.rest),Ay(t)):e$(o.rest,o.scheme==="web",Ay(t));return o.fixed||n!==e?Le(i,"SCHEME_FIXED"):i}var Ay=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?wi(t,e+n):F(
"REDIRECT_LINK");function e$(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||Lc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=bi(s);
return c==="other"?t$(s,yo(i),n):c==="lookalike"?F("LOOKALIKE_HOST",r$(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?o$(c,yo(i),n):F("PORT")}function t$(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=Ly(e,t),o=r&&n(r.address,1);return r?.counter&&o?.ok?Le(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&Yn(o))}var n$=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function r$(e,t,n){return n$.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Yn(n(`www.facebook.com${t}`,1)):
void 0}function o$(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return _s(t,n);if(e==="content")return F("CONTENT_LINK");let s=gi(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",Yn(Xn(r))):i===""||s?F(s||"HOME"):e==="short"?pl(t.parts,"fb.me"):i$(i,r,o)}function i$(e,t,n){return e==="t"?Pc(n,Jt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):Pc(t,qn)}function s$({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:As(t,"id"),s=Ln(t,"href")||Ln(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Le(n(s,1),"DEEP_LINK");let a=i&&a$.get(r.toLowerCase());return a?Le(a(i),"DEEP_LINK"):F("DEEP_LINK")}var a$=new Map([["profile",Jt],["page",qn],[
"group",Tc]]);var c$=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,u$=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,d$=
"(?:fb |facebook |page )?",l$="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",p$=new RegExp(`^${d$}(?:u?id|ma so|ma)${l$} ?[:=-]? ?([1-9]\\d{9,19})$`),Ec=e=>e.length<=7&&c$.test(e);
function bl(e){let t=e.split(" ");if(t.some(g$))return F("EMAIL_IN_URL");let n=t.length===1?Or(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Le(Jt(n),"BARE_USERNAME");let r=p$.exec(W(e.slice(0,120)));
return r?Le(Jt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):gl(e)!==void 0?F("OTHER_SITE"):t.length>1&&fl(e)?m$(e):y$(e)?F("PHONE_IN_URL"):n?Py(n):f$(e,t)}function m$(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Vn(o)&&!fl(o));return n!==void 0&&r===void 0&&t.length>1?Le(bl(n),"TEXT_AROUND"):F("NOT_URL")}function h$(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:Yn(_s(yo(e.slice(t.length)),()=>F("NOT_URL")))}function Py(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=yi(o);
return i==="USERNAME_TLD"?F(i):Le(Xn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Le(_s(yo(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",h$(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!u$.test(n)&&!Ec(n)&&
yi(n)!=="USERNAME_SHORT"?Le(Xn(n),"BARE_USERNAME"):F("NOT_URL")}function f$(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Le(Py(Or(o)),"TEXT_AROUND"):F("NOT_URL")}
function g$(e){let t=e.indexOf("@");return t>0?Vn(e.charAt(t-1))&&Vn(e.charAt(t+1)):e.search(Sc)===0}var y$=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function _y(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Sc,"@"):e}function Ey(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of b$(r)){let i=v$(o);i&&t.push(i),n=n||(i?i.glued:Vn(o))}return{found:t,around:n}}function b$(e){return Es(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var w$=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,k$=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,x$=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function v$(e){let t=Or(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(T$(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(w$),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?k$:x$).test(r)?{address:o,word:e,glued:Vn(r)}:null}var S$=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",R$="me|io|co|gg|watch|ly|us|ru|cn|kh|la",O$=new RegExp(`\\.(?:${S$}|${R$})\\.?$`,"i");function T$(e){if(_c.test(e)||Es(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Lc(r)):C$(
r.replace(/:\w*$/,""),n)}function C$(e,t){return dl(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?bi(e)!=="other"||O$.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&ll(e)}function Nc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=fi(String(e));if(!Vn(t))return F("EMPTY");let n=_y(t),{found:r,around:o}=Ey(n),[i,s]=r;if(!i)return bl(n);let a=s?M$(r,n):L$(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Le(a,"SCHEME_FIXED"),o?Le(a,"TEXT_AROUND"):a}function L$(e,t){let n=wi(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return $$(e,n,r)?F("USERNAME_CHARS"):r&&P$(e,r)?
E$(t):n}function wl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function $$(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ec(wl(e))&&/^[\p{L}\p{M}]/u.test(n)}var A$=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function P$(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||_$(e,t)||A$.test(t)||
/^[A-Z]/.test(t)&&Ec(t))return!1;let n=wl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var _$=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(wl(e));
function E$(e){let t=wi(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var N$=20;function M$(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>N$)return F("MULTIPLE");let o=r.map(u=>{let d=wi(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||wi(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||i.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Le(a,"TEXT_AROUND")}var Fc=(...e)=>e.map(t=>`(?:${t})`).join("|"),I$="[đd][./]?c",D$="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",F$="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",z$=
"mrs?|ms",U$="(?:ng|tt)ưt",kl=new RegExp(`^(?:${Fc(I$,D$,F$,z$,U$)})(?:[.:]+\\s*|\\s+)`,"i"),K$="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ic="ông|bà|anh|chị|cô|thầy|chú",B$=
`(?:${Ic}) ?(?:\\((?:${Ic})\\)|/ ?(?:${Ic}))`,j$="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",xl=new RegExp(`^(?:${Fc("đồng chí",K$,B$,Ic,j$)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),
G$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Dc=e=>G$.includes(e.toLowerCase());function vl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Dc(n)?void 0:"either"}var Z$="(?:trưởng|phó) (?:ban|phòng|trưởng)",W$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",H$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",My=new RegExp(Fc(Z$,W$,H$)),V$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",q$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Iy=new RegExp(`^(?:${Fc(V$,q$)})|facebook`),X$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,Y$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Ny(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(kl,"").replace(xl,"");return t}var Mc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),J$=e=>e.some((t,
n)=>n>1&&Dc(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function Dy(e){let t=e.split(/[\r\n]+/).map(a=>Mc(Ny(a.replace(/\s+/g," ").trim().replace(Y$,"")))).filter(a=>a.length>0),n=t.flat();if(X$.test(Ny(
e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Dc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Mc(o).length>1&&Mc(i).length>1&&Dc(Mc(i)[0]);
return r.length>1||s||J$(n)}var Sl=/^[-–—+*•.,;:"“ ]+/,jy=/[-–—.,;:"” ]+$/,Ut=(e,t)=>({ok:!1,reason:e,suggest:t});function zc(e,t,n){if(e.length>t)return Ut(n);if(lr(e)==="NOTHING")return Ut("EMPTY");
let r=dr(e);return r&&r!=="unicode"||e.includes("\ufffd")?Ut("ENCODING",(to(e)||{}).text):e.length<2?Ut("SHORT"):void 0}var Q$=e=>vl(e)==="either"?e.slice(e.indexOf(" ")+1):void 0,eA=
/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,tA=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n??o)+((r??i)==="D"?"Đ":"đ"));function Gy(e){if(
typeof e!="string")return E(e);let t=e.replace(eA,n=>n.normalize("NFKC"));return(t===e?e:tA(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(
/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var nA=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ns(e){let t=Gy(e),n=E(t),r=n.replace(
/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Sl,"").replace(jy,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(kl,"").replace(Sl,""),vl(o)||(o=o.replace(xl,
"").replace(Sl,""));let i=o.toLowerCase(),s=zc(n,250,"LONG")||zc(o,250,"LONG");if(s)return s;if(My.test(i))return Ut(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&Dy(
t))return Ut("TWO_PEOPLE");if(Iy.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Ut("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Ut("CHARS");if(o.length>60)return Ut(
"LONG");let a=o.split(/[\s.'-]+/).every(u=>nA.test(u)||u.toLowerCase()===u.toUpperCase())?o:ef(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:Q$(a)??(a===o?void 0:a),notes:o.includes(
" ")?c:[...c,"ONE_WORD"]}}var Fy="Ban Thường vụ",zy="Ủy ban Kiểm tra",Uy="Văn phòng",Ky=new Map(Object.entries({ct:"Chủ tịch",btv:Fy,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:zy,cnubkt:`Chủ nhiệm ${zy}`,vp:Uy,cvp:`Chánh ${Uy}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Fy}`}));
function rA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Ky.get(e),o=r?void 0:Ky.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Zy(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>rA(W(
t.replace(/\./g,"")))||t)}var oA=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Zy),By=new Map([W,
K].flatMap(e=>oA.map(t=>[e(t),t])));function Wy(e){let t=E(e).slice(0,300).replace(jy,""),n=zc(t,100,"TOO_LONG");if(n)return n;if(lr(t))return Ut("SHIFTED");if(!/\p{L}/u.test(t))return Ut("CHARS");
let r=Zy(t),o=By.get(K(r))||By.get(W(r))||r,i=Qh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Rl(
e){let t=E(Gy(e)),n=lr(t.slice(0,1e3));return n&&n!=="NOTHING"?Ut(`${n}_IN_NAME`):zc(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Ut("CHARS"))}function Hy(e){return Rl(e)}var Xy=
1e3;function Yy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Xy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return fi(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var iA=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Vy=new RegExp(`(^|[^a-z])(?:${iA})(?![a-z])[ .:]{0,3}`,
"g"),Ol=e=>/[a-z]/.test(e)?e.replace(Vy,"$1|").replace(Vy,"$1|"):e,sA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",aA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${sA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),
cA=/(\d)() ?\x2f ?(\d{2,4})$/,uA=/(^|[^a-z]) ?\((\d{1,6})\)$/,$n=e=>e.replace(/\D/g,"").length;function Jy(e){let t=e.slice(-40),n=aA.exec(t),r=n?null:cA.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,
e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i="",s=""]=n||uA.exec(t)||[],a=e.slice(0,
e.length-o.length)+i;return o&&$n(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Tl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?
n=r:$n(r)>6&&$n(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var dA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,qy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Qy(e){return e.length>Xy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(dA,"|").replace(qy,"$1|").replace(qy,"$1|")}
function Cl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var lA={}.constructor;function Tr(e){return e!=null&&e.constructor===lA}var pA=
/^\d+$/;function Ll(e){return pA.test(e)}function ki(e){"@babel/helpers - typeof";return ki=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ki(e)}function Uc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function eb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,mA(
r.key),r)}}function Kc(e,t,n){return t&&eb(e.prototype,t),n&&eb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function mA(e){var t=hA(e,"string");return ki(t)=="symbol"?t:t+""}function hA(
e,t){if(ki(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ki(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fA="1.2.0",gA="1.7.35",tb=" ext. ",fe=(function(){function e(t){Uc(this,e),$l(t),this.metadata=t,ob.call(this,
t)}return Kc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Ll(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new nb(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new nb(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var nb=(function(){function e(t,n){Uc(this,e),
this.globalMetadataObject=n,this.metadata=t,ob.call(this,n.metadata)}return Kc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new yA(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&rb(this.types(),n))return new wA(rb(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?tb:this.metadata[13]||tb}}])})(),yA=(function(){function e(t,n){Uc(this,e),this._format=t,this.metadata=n}return Kc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!bA.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),bA=/^\(?\$1\)?$/,wA=(function(){function e(t,n){Uc(this,e),this.type=t,this.metadata=n}return Kc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function rb(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function $l(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Tr(e)||!Tr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Tr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+kA(e)+": "+e,"."))}var kA=function(t){return ki(t)};function Ms(e,t){var n=new fe(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function ob(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Cl(t,fA)===-1?this.v2=!0:Cl(t,gA)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function xA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=vA(e))||t&&e&&typeof e.length=="number"){n&&(
e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function vA(e,t){if(e){if(typeof e=="string")return ib(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ib(e,t):void 0}}function ib(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Al(e,t){for(var n=e.slice(),r=xA(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function bo(e,t,n){return sb(e,void 0,t,n)}function sb(e,t,n,r){n&&(r=new fe(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return sb(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Al(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Pl(e,t,n){t===void 0&&(t={});var r=new fe(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return SA(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function SA(e,t){return bo(e,void 0,t)==="IS_POSSIBLE"}function Mt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function RA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];
if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=OA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}
throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function OA(e,t){if(e){if(
typeof e=="string")return ab(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ab(e,t):void 0}}function ab(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var TA=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function wo(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new fe(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Mt(o,r.nationalNumberPattern())){if(_l(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||_l(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=RA(TA),s;!(s=i()).done;){var a=s.value;if(_l(o,a,r))return a}}}}function _l(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Mt(e,r.pattern())}function El(e,t,n){t=t||{};var r=new fe(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return wo(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Mt(o,r.nationalNumberPattern())}var CA=/^[A-Z]{2}$/;function Nl(e){return CA.test(e)}var LA=!1;function Ml(e,t){var n,r,
o=new fe(t);return Nl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,LA&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Il(e,t,n){var r=new fe(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return $A(t,i,n)}):[]}function $A(e,t,n){var r=new fe(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var cb=3,ub="0-9０-９٠-٩۰-۹",AA="-‐-―−ー－",PA="／/",_A="．.",EA=" \u00a0\u00ad\u200b\u2060\u3000",NA="()（）［］\\[\\]",MA="~⁓∼～",db="".concat(AA).concat(PA).concat(_A).concat(EA).concat(
NA).concat(MA);var IA=new RegExp("(["+ub+"])");function Dl(e,t,n,r){if(t){var o=new fe(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(IA);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Fl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function DA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(
Array.isArray(e)||(n=FA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function FA(e,t){if(e){if(typeof e=="string")return lb(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
lb(e,t):void 0}}function lb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function zl(e,t,n){for(var r=new fe(n),o=DA(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(wo({phone:e,country:s},void 0,r.metadata))return s}}var zA=!1;function Ul(e,t){var n=
t.nationalNumber,r=t.metadata;if(zA&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:zl(n,o,r.metadata)}function Bc(e,t,n){var r=Fl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!UA(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ul(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!KA(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function UA(e,t,n){return!(Mt(e,n.nationalNumberPattern())&&!Mt(t,n.nationalNumberPattern()))}function KA(e,t,n){switch(bo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Kl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Ms(t||n,o):r;if(e.indexOf(i)===0){var s=new fe(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Bc(a,void 0,s),u=c.nationalNumber,d=Bc(e,void 0,s),l=d.nationalNumber;if(!Mt(l,s.nationalNumberPattern())&&Mt(u,s.nationalNumberPattern())||bo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Bl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Dl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Kl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new fe(o),l=2;l-1<=cb&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function jl(e){return e.replace(new RegExp("[".concat(db,"]+"),"g")," ").trim()}var BA=/(\$\d)/;function Gl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
BA,t.nationalPrefixFormattingRule()):t.format());return r?jl(a):a}var jA=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Zl(e,t,n){var r=new fe(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(jA.test(r.IDDPrefix()))return r.IDDPrefix()}function pb(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var mb={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Hl(e,t,n,r){n?n=WA({},mb,n):n=mb;var o=new fe(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=jc(s,e.carrierCode,"NATIONAL",o,n),Wl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=jc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Wl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return pb({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=ZA(s,
e.carrierCode,i,n.fromCountry,o);return c?Wl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function jc(e,t,n,r,
o){var i=GA(r.formats(),e);return i?Gl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function GA(e,t){return HA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Mt(t,n.pattern())})}function Wl(e,t,n,r){return t?r(e,t,n):e}function ZA(e,t,n,r,o){var i=Ms(r,o.metadata);if(i===n){var s=jc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Zl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(jc(e,null,"INTERNATIONAL",o))}function WA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function HA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Is(e){"@babel/helpers - typeof";return Is=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Is(e)}function hb(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function fb(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?hb(Object(n),!0).forEach(function(r){VA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):hb(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function VA(e,t,n){return(t=yb(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function qA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function gb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,yb(
r.key),r)}}function XA(e,t,n){return t&&gb(e.prototype,t),n&&gb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function yb(e){var t=YA(e,"string");return Is(t)=="symbol"?t:t+""}function YA(
e,t){if(Is(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Is(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Vl=(function(){function e(t,n,r){if(qA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Tr(n)&&Tr(n.countries)){r=n;var o=t;if(!JA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Bl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");$l(r);var c=Ml(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return XA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Il(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Pl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return El(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new fe(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return wo(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Hl(this,n,r?fb(fb({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var JA=/^\+\d+$/;var bb={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var wb=bb,kb={version:wb.version,country_calling_codes:{84:["VN"]},countries:{VN:wb.countries.VN},nonGeographic:{}};
function xb(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var vb=xb("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Sb=xb("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Rb=e=>ql(e)&&
e.length===11?`0${vb.get(e.slice(1,4))}${e.slice(4)}`:"",ql=e=>vb.has(e.slice(1,4));function Gc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Sb.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Xl=(e,t)=>`0${Sb.get(t)}${e.slice(1+t.length)}`;var nt=e=>({ok:!1,reason:e}),eP=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Cb=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,tP=/^0(?:69\d{5,8}|80\d{5,6})$/,nP=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Wc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Cb.test(n))return nt("FAKE");if(nP.test(n))return nt("SERVICE_NUMBER");if(tP.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return nt("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Tb(o[0]==="0"?o:`0${o}`,Ob(e,r));if(t)return nt(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return nt(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Tb(`0${o}`,Ob(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Ob(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Tb(e,t){let n=Zc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?rP(e):null)||Zc(Rb(e),
"convertible","OLD_11_DIGIT")||oP(e,t)||nt(sP(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(eP.test(e)||n.notes.push("UNKNOWN_PREFIX"),iP(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Cb.test(e)?
nt("FAKE"):n}function Zc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Vl(`+84${e.slice(1)}`,kb),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var rP=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function oP(e,t){let n=Gc(e),r=!/^2/.test(n)||Lb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Zc(Xl(e,n),"convertible","OLD_AREA_CODE"):null}
var Lb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function iP(e,t){let n=Gc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Lb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Yl(e){let t=`0${e.slice(3)}`,n=Gc(t),r=n?Zc(Xl(t,n),"convertible"):null;return r?.ok?r.e164:void 0}function sP(e){let t=e[1]||"";if(
/[01]/.test(t)&&e.length>8&&e.length<12&&!ql(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function ko(e){if(
e==null)return nt("EMPTY");if(typeof e!="string"&&typeof e!="number")return nt("CHARS");let t=Yy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return nt("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return nt("SCIENTIFIC");let n=Tl(t).reduce((r,o)=>r.concat(cP(o)),[]);return n.length?pP(n):nt(aP(t))}var aP=e=>/\p{L}/u.test(Ol(e))?"CHARS":"EMPTY",$b=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function cP(e){let{text:t,ext:n}=Jy(e),r=Ol(t);if($b.test(r)){if(dP(r))return[nt("LETTER_FOR_DIGIT")];let o=Qy(r);if($b.test(o))return[nt("CHARS")];if($n(o)===0)return[
];if($n(o)<7)return[nt("CHARS")];let i=Ab(o,n).map(uP);return i.some(({ok:s})=>s)?i:[nt("CHARS")]}return $n(r)===0?[]:Ab(r,n)}var uP=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Ab(e,t){
let n=Tl(e).filter((i,s,a)=>a.length<2||$n(i)>0),r=n.length>1?n.map(Wc):lP(n[0]??""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var dP=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&$n(e)>5;function lP(e){return e.length<80&&$n(e)>15&&Pb(e.match(/\+?\d+/g)||[])||[Wc(e)]}function Pb(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=Wc(e.slice(0,t).join(" ")),r=n.ok?Pb(e.slice(t)):null;if(r)return[n,...r]}return null}function pP(e){let[t=nt("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&
r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:nt("MULTIPLE")}var mP={[D.page]:["pageName","address",
"name","office","phone","email"],[D.group]:["pageName","address","name","office","phone","email"],[D.person]:["accountName","address","name","office","phone","email"],[D.none]:["reason"]},hP=(e,
t)=>t==="kind"||mP[Ft(e)??D.page].includes(t),Jl=e=>Ft(e)===D.none?["kind","reason"]:me,Ql=(e,t)=>({key:e,with:t}),cn=(e,t,n={},r)=>({field:e,level:"fault",problem:Ql(t,r),...n}),xi=(e,t)=>({field:e,
level:"ask",problem:Ql("account.ask",{value:t}),suggest:t}),vi=(e,t,n)=>({field:e,level:"note",problem:Ql(t,n)});function fP(e){let t=Nc(e),n=!t.ok&&t.reason==="OTHER_SITE"?hl(E(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>vi("address",`address.note.${r}`))}:{value:E(e),findings:[n?cn("address","account.otherNetwork",{},{network:n}):cn(
"address",`address.${t.reason}`),...t.suggest?[xi("address",t.suggest)]:[]]}}var _b=e=>t=>{let n=ko(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Yl(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...r===void 0?[]:[xi(e,Eb(r))],...n.notes.map(o=>vi(e,`phone.note.${o}`))]}:{value:E(t),findings:[cn(e,`phone.${n.reason}`),...(n.parts??[]).map(o=>xi(e,Eb(o)))]}},Eb=e=>{let t=
ko(e);return t.ok?t.display:e};function gP(e){let t=Ja(e),n=t.suggest?[xi("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(r=>vi("email",`email.note.${r}`))]}:
{value:E(e),findings:[cn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(r=>xi("email",r))]}}var yP={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},Ds=(e,t)=>n=>{let r=t(n),o=r.suggest?[xi(e,r.suggest)]:[];if(!r.ok){let i={label:St(e),example:yP[e]??""};return{value:E(n),findings:[cn(e,`person.${r.reason}`,{
},i),...o]}}return{value:r.name,findings:[...o,...r.notes.map(i=>vi(e,`person.note.${i}`))]}};function bP(e){let t=E(e);return{value:t,findings:t.length>500?[cn("reason","account.reasonLong")]:[]}}
function wP(e){let t=Ft(e);return t?{value:t,findings:[]}:{value:E(e),findings:[cn("kind","account.kindUnknown",{},{text:E(e)})]}}var kP={kind:wP,accountName:Ds("accountName",Hy),pageName:Ds(
"pageName",Rl),address:fP,name:Ds("name",Ns),office:Ds("office",Wy),phone:_b("phone"),email:gP,second:Ds("second",Ns),secondPhone:_b("secondPhone"),reason:bP},xP=["accountName","pageName","name",
"office","second","reason"];function vP(e,t,n){try{return SP(e,t,n)}catch(r){return{value:t,findings:[cn(e,"account.cellUnreadable")],broke:r}}}function SP(e,t,n){if(!E(t))return hP(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[cn(e,`account.${e}`)]}:{value:"",findings:[cn(e,"account.required",{},{label:St(e)})]}:{value:"",findings:[]};let r=xP.includes(e)?to(t):void 0;return r?{value:t,
findings:[cn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:kP[e](t)}function RP(e,t){let n=(r,o)=>[{...vi("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==D.group?
n("account.addressIsGroup",D.group):e===D.group&&t&&!["group","share"].includes(t)?[vi("address","account.groupAddress")]:t==="page"&&e===D.person?n("account.addressIsPage",D.page):[]}function xo(e){
let t=Ft(e.kind)??"",n=Jl(t),r={};for(let s of me)r[s]=n.includes(s)?vP(s,e[s],t):{value:E(e[s]),findings:[]};let o=me.filter(s=>"broke"in r[s]),i={};for(let s of me)i[s]=r[s].value;return{values:i,
findings:[...me.flatMap(s=>r[s].findings),...RP(t,r.address.addressKind)],addressKey:r.address.key??"",phoneKey:r.phone.key??"",emailKey:r.email.key??"",addressKind:r.address.addressKind??"",
...o.length?{broke:o.map(s=>r[s].broke)}:{}}}var Nb=5,Mb=120;function Ib(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Vt(a.trim(),Mb)])),o={rows:e.filter(s=>!Id(s)),samples:
e.filter(Id),cores:vf(t)},i=(s,{level:a,field:c},u)=>{let d=[...u.units??bs(u.rows)],l=d.map(m=>r.get(m)||Vt(m,Mb)),p=l.slice(0,Nb).join("; ")+(d.length>Nb?"; …":"");return{rowIds:u.rows.map(
m=>m.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(Za).flatMap(([s,a])=>{try{return Array.from(a.find(
o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Db(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}
var ep=e=>e?`"${e}" `:"";function tp(e,t=""){if(typeof e!="number")throw new TypeError(ep(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ep(
t)+"expected integer >= 0, got "+e);return e}function Si(e,t,n=""){if(Db(e)&&(t===void 0||e.length===t))return e;t!==void 0&&tp(t,"length");let r=Db(e),o=t!==void 0?` of length ${t}`:"",i=r?
`length=${e.length}`:`type=${typeof e}`,s=ep(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Ub(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(tp(e.outputLen),tp(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var OP=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Fb=(
e,t)=>{OP(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Ri(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Hc(e,t){Si(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Fs(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Vc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function un(e,t){return e<<32-t|e>>>t}var Kb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",TP=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function np(e){if(Si(e),Kb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=TP[e[n]];return t}function zb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Bb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Kb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=zb(e.charCodeAt(i)),a=zb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function CP(e,t,n="opts"){return Fb(e,"defaults"),t!==void 0&&Fb(t,n),Object.assign(Object.create(null),e,t)}function jb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=CP({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Gb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var qc=class{constructor(t,n){le(this,"oHash");le(this,"iHash");le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"finished",!1);le(this,"destroyed",!1);if(Ub(t),Si(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Fs(o)}update(t){return Ri(this),this.iHash.update(t),this}digestInto(t){
Ri(this),Hc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Zb=(()=>{let e=((t,n,r)=>new qc(t,n).update(r).digest());return e.create=(t,n)=>new qc(t,n),e})();var LP=e=>e/2**32|0,$P=e=>e>>>0;function Wb(e,t,n,r){
let o=LP(n),i=$P(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Hb(e,t,n){return e&t^~e&n}function Vb(e,t,n){return e&t^e&n^t&n}var Xc=class{constructor(t,n,r,o){le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"padOffset");le(this,"isLE");le(this,"buffer");le(this,"view");le(this,"finished",!1);le(this,"length",0);le(this,"pos",0);le(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Vc(this.buffer)}update(t){Ri(this),Si(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Vc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Ri(this),Hc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Wb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Vc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},qb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var AP=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Cr=new Uint32Array(64),rp=class extends Xc{constructor(n,r){super(64,n,8,!1);le(this,"A",0);le(this,"B",0);le(this,"C",0);le(this,"D",0);le(this,"E",0);
le(this,"F",0);le(this,"G",0);le(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Cr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=Cr[p-15],h=Cr[p-2],y=un(m,7)^un(m,18)^m>>>3,k=un(h,17)^un(h,
19)^h>>>10;Cr[p]=k+Cr[p-7]+y+Cr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=un(c,6)^un(c,11)^un(c,25),h=l+m+Hb(c,u,d)+AP[p]+Cr[p]|0,k=(un(o,2)^un(o,13)^un(o,22))+Vb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+k|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Fs(Cr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Fs(this.buffer)}},op=class extends rp{constructor(){super(32,qb)}};var Yc=jb(()=>new op,Gb(1));var PP=16,Xb=e=>np(e.slice(0,PP));function zs(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Lr=e=>Xb(Yc(zs(e))),ip=e=>np(Yc(zs(e))),Oi=class{constructor(t){this.known=new Map;this.start=Zb.create(Yc,Bb(t))}of(t){let n=this.known.get(t)??Xb(this.start.clone(
).update(zs(t)).digest());return this.known.set(t,n),n}};var _P=8,Jb="trống",Qb="1",Yb=" (theo bản cũ)",ew="Đã rút đồng ý",Jc=e=>e.trim()?Lr(e.trim().normalize("NFC")).slice(0,_P):Jb,tw=(e,
t)=>e===Jb||/^[0-9a-f]{8}$/.test(e??"")?e:Jc(t),nw=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[K(r),o.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),
...i.some(s=>s!=="")?i:[]]},Jn=e=>Ft(e.kind)!==D.none&&nw(e).some(t=>t!==""),rw=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${pe(t)}, bản thông báo ${n}`,Qc=e=>`${ew}, ${pe(e)}`,Ti=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),ow=e=>e.startsWith(`${ew}, `),iw=e=>e.endsWith(Yb)?e:`${e.trim()}${Yb}`,sw=(e,t)=>t.of("consent",e.consent.trim(),...nw(e)),Us=(e,t)=>[Qb,t.name,sw(e,
t)].join(".");function Qn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Ti(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Qb&&o&&(!t||r!==t.name)?
"unknown":t&&o===sw(e,t)&&r===t.name?"given":"ended"}var aw=(e,t)=>!Ti(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Jc(t)}`);var cw=Sn(me.map(St));function eu(e){let t=e.split(/[,;\n]/).map(
o=>o.trim()),n=new Set,r=[];for(let o=0;o< t.length;o+=1){let i=t[o],s=o+1< t.length?cw(`${i}, ${t[o+1]}`):void 0,a=s??cw(i);s&&(o+=1),a?n.add(a):i&&r.push(i)}return{fields:me.filter(o=>n.has(St(o))),
unknown:r}}var EP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,er=e=>EP.test(e),uw=(e,t,n)=>er(e)&&e>=t&&e<=n,dw=({shown:e,updated:t},n,r)=>[e,t].find(o=>uw(o,n,r))??"";function lw(e,t,n,r){return e.hasRows?
e.witnessed?e.witnessed:e.complete?dw(e,t,n)||n:!r&&uw(e.shown,t,n)?e.shown:"":""}function pw(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=dw(e,t,n);if(r)return{
witnessed:r};let o=e.shown!==""&&!(er(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function NP(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?ui[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}function mw(e,t,{last:n,isWitness:r,...o},i,s,a){
let c=NP(e,t),u=c!==L.missing&&c!==L.fix&&c!=="",d=y=>y.reduce((k,w)=>w.updated>k?w.updated:k,""),l=e.filter(({isPending:y})=>!y),p={...o,updated:d(l),hasRows:l.length>0,complete:u},m=lw(p,n,s,r),h=
c===""?"":cg(i,m,a);return{status:c,timeliness:h,count:e.filter(y=>!y.isNone).length,first:m,witness:pw(p,n,s),updated:d(e),order:MP(c,h),pending:e.length-l.length}}function MP(e,t){let n={[
L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[oe.overdue]:0,[oe.late]:1,[oe.grace]:2,[oe.open]:3,[oe.onTime]:4,"":5};return n[e]+r[t]}var IP=3,hw=e=>/\d+$/.exec(e)?.[
0].replace(/^0+(?=\d)/,"")??"";function fw(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([W(Rt(i)),hw(s.code)]))if(a){
let c=r.get(a);c?c.push(s):r.set(a,[s])}}}return r};return r=>{t??(t=n());let o=r.trim(),i=t.get(/^\d+$/.test(o)?hw(o):W(Rt(o)))??[];return i.length>IP?"":i.map(({code:s,name:a})=>`${s} (${a})`).join(
", ")}}var Ci={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},DP=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,FP=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,zP=4e5,UP=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],vo=(...e)=>new RegExp(e.join("|"),"i"),KP=[[vo("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[vo("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[vo("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[vo("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[vo("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
vo("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],BP=vo("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function gw(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,o])=>o==="5");if(n){let o=`5.${n[2]}`;return{reason:UP.find(([i])=>n[2].startsWith(
i))?.[1]??"other",code:o}}if(t.length||BP.test(e))return t.some(([,,i])=>i==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=KP.find(([o])=>o.test(e));return r?{reason:r[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function yw(e,t){let n=e.slice(0,zP),r=[...n.matchAll(DP)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:
s.index+s[0].length})).filter(({email:s})=>!FP.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{let d=r.slice(u+1).find(m=>m.email!==s),l=r.slice(0,u).reverse().find(
m=>m.email!==s),p=gw(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??gw(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[
...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var $r=100,sp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function jP(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!Rn(r)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),Xt(e)===ie.merged){let i=t.named(o);o?
i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}
):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function GP(e,t,n){let r=[],o=e.code.trim(),i=
e.parent.trim();o?o.length>$r?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:$r}}}):(t.get(G(o))??0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&G(i)===G(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):sp(i)&&
!t.has(G(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...jP(e,n));for(let{text:s,suggest:a}of Me(e.email).bad)r.push({column:"email",problem:a?{key:
"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of ig(e.phone))ko(s).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});
return e.required.trim()&&!pr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Ce(e.extendedTo)===void 0&&r.push({column:
"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function ZP(e,t){let n=t.get(e.code.trim()),r=n?.email.split(", ").every(o=>e.email.toLowerCase().indexOf(o.toLowerCase(
))>=0)??!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:z(n.day),why:Ci[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:z(n.day)}}}]:[]}
function Ks(e,t={},n=()=>{}){let r=new Map;for(let s of e.map(({code:a})=>G(a)))s&&r.set(s,(r.get(s)??0)+1);let o=new Map(Object.entries(t)),i=tt(e);return e.map(s=>{try{return[...GP(s,r,i),...ZP(s,
o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var ap=e=>Object.fromEntries(e.map(t=>[t,""])),WP=["unit",...me],ww=e=>WP.every(t=>e[t].trim()===""),xe=e=>ao(
e.usage)===ge.stopped;function HP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function VP(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,
problem:a})};e.unit.trim()?t===void 0&&i("unit",HP(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!ao(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!Ss(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:uc(s.problem)});return o}
function qP(e,t){return{blank:!1,active:!0,pending:!1,unit:cp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...ap(["unitName",...Kn]),rowId:t}}}function cp(e,t){try{return e()}catch{return t}}function XP(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function YP(e,t,n,r,o,i){let s=ww(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Qn(e,r),
faults:[],remarks:[],own:ap(["unitName",...Kn])};let c=xo(e),u=t.get(a),d=xe(e),l=Cn(e,r),p=d?[]:VP(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:uc(vc(e.comment))});let m=d?[]:
c.findings.filter(w=>w.level!=="fault").map(({field:w,problem:v})=>({column:w,problem:uc(v)}));!d&&e.review.trim()&&xc(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=eu(
e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=Qn(e,r);!d&&Jn(e)&&m.push(...XP(y));let k=Rr(e,r).join(", ");return{blank:s,active:!d,
pending:!d&&!Et(e,i),unit:a,isNone:Ft(e.kind)===D.none,review:l,faults:p,remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:k,rowId:n,addressKey:c.addressKey,mask:""}}}
function JP(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:cp(()=>ww(r),!1)?"":t();return n.add(o),o})}function QP(e){let t=new Map;for(let n of e){if(!n.active)continue;
let r=t.get(n.unit)??{none:[],accounts:0};n.isNone?r.none.push(n):r.accounts+=1,t.set(n.unit,r)}for(let{none:n,accounts:r}of t.values())r?n.forEach(o=>o.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):n.slice(1).forEach(o=>o.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function e_(e,t,n,r){let o=new Map(t.map(a=>[a.own.rowId,a])),i=e.flatMap((a,
c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,
email:l.emailKey}]}),s=Ib(i,n.map(({code:a,name:c})=>({code:a,name:c})),r);for(let{rowIds:a,level:c,problem:u}of s){let d={column:"",problem:u};for(let l of a.map(p=>o.get(p)))(c==="fix"?l?.faults:
l?.remarks)?.push(d)}}function t_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(!i)return;let l={isPending:s,isNone:c,
hasFault:d.some(On),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function n_(e,t,n,r){let{dueBefore:o,graceUntil:i,openedAt:s}=r.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>er(
d)&&d< s?"":d,c=mw(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:r.lastWitness??"",isWitness:r.isWitness??!1},{dueBefore:o,graceUntil:i,extendedTo:_t(e.extendedTo)},r.now,r.today);return{cells:{
status:c.status,timeliness:c.timeliness,count:String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:yg(n)?"1":"0"},standing:c}}function r_(e,t,n){let r=t_(e.accounts,t),o=sc(
e.units,e.round),i=Ks(e.units,e.refused,n);return e.units.map((s,a)=>{let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:0,faults:[],own:ap(so)};let u=i[a];if(!e.round||!ht(
e.round))return{blank:c,pending:0,faults:u,obligation:cp(()=>o(a),"report"),own:{...bw(so,s),faults:lc(u)}};try{let d=r.get(s.code.trim())??[],l=o(a),{cells:p,standing:m}=n_(s,d,l,e),{witness:h,
pending:y}=m;return{blank:c,faults:u,obligation:l,pending:y,witness:h,own:{...p,faults:lc(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,
own:{...bw(so,s),faults:lc(u)}}}})}var bw=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function kw(e){let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=fw(e.units),
i=JP(e.accounts,e.newId),s=e.accounts.map((a,c)=>{try{return YP(a,r,i[c],e.markKey,o,e.round)}catch(u){return n(u),qP(a,i[c])}});for(let{reading:a}of s)a?.broke?.forEach(n);QP(s),e_(e.accounts,s,
e.units,n);for(let a of s)Object.assign(a.own,{faults:Rg(a.faults),remarks:Og(a.remarks),mask:Cg(a.faults)});return{accounts:s,units:r_(e,s,n),broke:t}}function Li(e,t,{consent:n}){return n==="ended"?
{consent:"",consentMark:""}:n==="withdrawn"&&!ow(t.consent)?{consent:Qc(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Bs=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Li(e,o,
n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function So(e){return Object.fromEntries(sn.map(t=>[t,Tg(e.faults,t)]))}var Ve=(e,t,n=
!1)=>Ro(e,e.round(),t,n);function Ro(e,t,n,r=!1){let o=kw({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),
lastWitness:e.lastWitness(),isWitness:r});return e.broke(o.broke),o}var up=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),xw=(e,t,n)=>e.some(r=>t[r]!==n[r]);function $i(e,t,n){return e.flatMap((r,o)=>{
let i=t.accounts[o].own;return n(r,o)&&xw(Kn,i,r)?[{index:o,cells:up(Kn,i)}]:[]})}function tu(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,
cells:{unitName:i}}]:[]})}function tr(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&xw(so,i,r)?[{index:o,cells:up(so,i)}]:[]})}var dp=(e,t,n)=>e.filter(({index:r})=>t[
r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:So(n.accounts[r])}));function nu(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",tu(n,t,r)),e.putOwn("accounts",$i(n,t,
r)),e.putOwn("accounts",Bs(e,n,t,r)),e.putOwn("units",tr(e.table("units").rows,t,r))}var o_=3;function js(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=
0,u=a.filter(r).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=o_));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var ru=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:
So(n)})));function vw(e,t){let n=e.table("accounts").rows,r=lp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:So(
r.accounts[i])}]:[])),r}function lp(e,t){let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Ve(e,n),d=(h,y)=>{let k=u.accounts[y];
Object.assign(h,k.own,Li(e,n[y],k))};for(let h of o)d(h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:k,source:w,round:v,answer:R}=n[h],O=u.accounts[h],T={updated:y,by:k,
source:w,round:v,answer:R},f=Li(e,n[h],O);return{index:h,cells:{...up(Kn,O.own),...T,...f}}}),p=new Set([...o,...l].map(({index:h})=>h)),m=$i(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim(
))).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",Bs(e,
n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim()))),e.putOwn("units",tr(e.table("units").rows,u,h=>r.includes(h.code.trim()))),e.putNotes("accounts",dp([...o,...l,...m],a,u)),u}function Sw(e,
t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&aw(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:
Ie.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var ou=e=>xe(e)&&e.kind!==D.none&&oo.every(t=>e[t].trim()==="");function Rw(e,t){let n=Ia(e.today,-e.settings().keepMonths);
return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Jn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var i_=e=>e.reduce((t,n)=>t+n,0),s_=e=>i_(e.map(({count:t}
)=>Number(t)||0)),a_=[L.reported,L.approved,L.none];function Gs(e){let t=e.filter(r=>r.counted==="1"),n=r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===oe.onTime),reported:n(
r=>a_.includes(r.status)),missing:n(r=>r.status===L.missing),accounts:s_(e)}}function pp(e,t){let n=Gs(e),r=He(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{
...n,reported:i,missing:n.required-i}}function iu(e,t,n){let r=e.filter(u=>Et(u,t)).map(({answer:u})=>u),o=u=>r.filter(d=>d===u).length,[i,s,a,c]=[We.same,We.changed,We.added,We.stopped].map(o);
return{same:i,changed:s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var It=e=>co(e.table("rounds").rows),An=(e,t)=>It(e).find(({round:n})=>n.id===t),Ow=e=>It(e).find(({round:t}
)=>t.state==="moving");function dn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var mp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Tw=(e,t)=>({
...mp(e),...mp(t)}),hp=({required:e,onTime:t,reported:n,missing:r,accounts:o})=>mp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o}),Cw=({dueRequired:e,dueOnTime:t,dueReported:n,
dueMissing:r,dueAccounts:o})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var Lw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),$w=(e,t)=>e!==void 0&&e.openedAt!==""&&
e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function fp(e,t){let n=e.round();if(!$w(n,e.today))return;let r=An(e,n.id);!r||r.row.frozenAt||dn(e,r,{...hp(pp(Lw(t),n)),frozenAt:e.now})}
function c_(e,t,n){let{rows:r}=e.table("history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];
return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:
u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:
u})=>!o.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function su(e,{row:t,round:n,index:r},o,i){c_(e,n,o);let s=Lw(o),a=iu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=
$w(n,e.today)&&!t.frozenAt?{...hp(pp(s,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Cw(t)};dn(e,{index:r},{closedAt:i,...u,...c,...Tw(Gs(s),a)})}var Aw=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&r>=(e.round()?.openedAt??"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:pe(r)}},unit:t}]:[]));function au(e,t,n=()=>!0){let{
rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:pe(
c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Pw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>er(t)&&
!n?[{index:r,cells:{witnessed:t}}]:[]))}var Be=e=>e+2,ce=class extends Error{constructor(n){super(n.key);this.problem=n}};function Pe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let r=Ve(e,e.table("accounts").rows);nu(e,r),ru(e,r)}return n})}var gp=200;function u_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{
approved:Hn(a,n)}}]:[]),o=t.flatMap((a,c)=>(a.review===ke.passed||a.review===ke.returned)&&Rr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=kc(a.approved,a,n);
return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=i.filter(({index:a})=>ou(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),
e.putOwn("accounts",i),e.putOwn("accounts",s)}function ln(e,t,n=!1){let r=e.table("accounts").rows;t&&u_(e,r);let o=Ve(e,r,n);if(!t)e.putOwn("units",tr(e.table("units").rows,o,()=>!0));else{yy(e),Aw(
e),nu(e,o);for(let i of["accounts","units"])js(e,i,new Set(Object.keys(X[i].columns)));e.refreshSummary(),ru(e,o)}return o}function Qt(e){let t=ln(e,!0,!0);return t.accounts.length===0?(fp(e,t),t):(
au(e,t),e.rememberWitness(),fp(e,t),t)}function d_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:X[u].title,row:Be(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[
...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,
d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Rw(e,t))a.push(i("accounts",d,u.unit,S({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,gp),moreFaults:Math.max(0,s.length-gp),remarks:a.slice(0,gp),missing:t.units.filter(
u=>u.own.status===L.missing).length,settings:n}}function _w(e){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,()=>{let t=Qt(e);return e.readyLines(),P(d_(e,t,p_(e,t).map(S)))})??x({key:
"workbook.busy"})}function l_(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:et("dueBefore")}}]:[{key:"round.none"}]}var p_=(e,t)=>[...l_(e.round()),...t.broke.length?[{key:
"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Sw(e,t),...e.lostLog()];var Oo={rounds:{},open:[]},m_=4e4,h_=4,cu=e=>typeof e.count=="number",Ai=(e,t)=>Object.prototype.hasOwnProperty.call(
e,t)?e[t]:void 0;function f_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,
2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var g_={count:0,sum:"0.0"};function Nw({count:e,sum:t},n,r){let[o=0,i=0]=
t.split(".").map(c=>parseInt(c,36)),[s,a]=f_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var y_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),yp=
e=>y_(e).reduce((t,n)=>Nw(t,n,1),g_),Mw=({rounds:e},t)=>Ai(e,t)!==void 0;function Iw(e,t){let n=[];return e.forEach(({state:r},o)=>{Nt(r)&&yc(o,t)&&n.push(o)}),n}function bp(e,t,n){let r={...e.rounds}
;delete r[n];let o={rounds:{[n]:{kinds:{}},...r},open:[]};return uu(o,n,Iw(t,n),[])}function uu({rounds:e,open:t},n,r,o){let i=n,s={...Ai(e,i)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=
Ai(s,d)??{};if(cu(h))s[d]=Nw(h,`${l}/${p}`,m);else{let y=a.get(d)??new Map(Object.entries(h).map(([w,v])=>[w,new Set(v)]));a.set(d,y);let k=y.get(l)??new Set;y.set(l,k),m>0?k.add(p):k.delete(p)}};for(
let[d,l]of[[r,1],[o,-1]])for(let p of d.map(m=>yc(m,n)))p&&c(p,l);a.forEach((d,l)=>{s[l]=Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},
...u},open:t}}function wp(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>Nt(t.get(i)?.state));return{...[...new Set(n.map(al))].reduce((i,s)=>uu(i,s,n.filter(a=>al(a)===s),[]),e),open:[]}}
var Dw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Fw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function kp(e,t,n){var c;let r=
new Set(e.open),o=ey(n),i=new Map;for(let u of Iw(t,n)){let d=r.has(u)?void 0:yc(u,n);if(!d)continue;let l=i.get(d.kind)??Object.create(null);i.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}
let s=Ai(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(s),...i.keys()])){let d=Ai(s,u)??{},l=i.get(u)??{};if(cu(d)){let p=yp(l);(p.count!==d.count||
p.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:p.count})}else a.lost.push(...Ew(d,l).map(([p,m])=>o({kind:u,matter:p,unit:m}))),a.extra.push(...Ew(l,d).map(([p,m])=>o({kind:u,matter:p,
unit:m})))}return a}function Ew(e,t){return Object.entries(e).flatMap(([n,r])=>{let o=new Set(Ai(t,n)??[]);return r.filter(i=>!o.has(i)).map(i=>[n,i])})}var b_=e=>e.replace(/[\u0080-\u07ff]/g,
"..").replace(/[\u0800-\uffff]/g,"...").length;function w_({rounds:e,open:t}){let n=Object.keys(e).slice(0,h_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:k_(c)}
]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;b_(JSON.stringify(o))>m_;){let[s]=Object.entries(i).filter(a=>!cu(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(
a).length);if(!s)break;i[s[0]]=yp(s[1])}return o}var k_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,cu(n)?n:yp(n)])),zw=e=>JSON.stringify(w_(e)),Zs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e),Uw=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),x_=e=>Zs(e)&&(Object.values(e).every(Uw)||typeof e.count=="number"&&typeof e.sum=="string"),v_=e=>Zs(e)&&Zs(e.kinds)&&
Object.values(e.kinds).every(x_);function Kw(e){try{let t=JSON.parse(e);return!Zs(t)||!Zs(t.rounds)||!Uw(t.open)?void 0:Object.values(t.rounds).every(v_)?t:void 0}catch{return}}var je=e=>({round:
e.round(),settings:e.settings()}),To=e=>e.round()?.id??"";function du(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=fg(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:
n,lettersFrom:r}}function Bw(e,t){let n=Ro(e,t.round,e.table("accounts").rows);su(e,t,n,t.round.closedAt||e.now)}function S_(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||
t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function R_(e,t,n){t.keepLedger({...Oo,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Ot({...je(e),round:n}))}function O_(e,t,
n){for(let r of It(e))r.round.id!==n.round.id&&r.round.state==="open"&&ht(r.round)&&(Bw(e,r),dn(e,r,{state:Ne.closed}));S_(e),R_(e,t,n.round),dn(e,n,{state:Ne.open})}function T_(e,t){Bw(e,t),dn(e,t,{
state:Ne.closed})}function Co(e,t){let n=Ow(e);return n?(n.round.closedAt?T_(e,n):O_(e,t,n),Qt(e),!0):!1}function Pi(e,t){e.round()?.state==="moving"&&t.alone(e,()=>Co(e,t))}function jw(e,t,n){dn(e,n,
{state:Ne.moving,closedAt:e.now}),e.settle(),Co(e,t)}function Gw(e,t){dn(e,t,{state:Ne.open,closedAt:""}),e.settle(),Qt(e)}function Zw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),Co(
e,t)}var Ei="#1f2937",Ar="#ffffff",Ws="#1a56c4",Hw="1px solid #d1d5db",_i=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Hs=(e,t=2e3)=>_i(mi(e,t)),nr=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,qe=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,mn=
e=>`\x3ctr>${e}\x3c/tr>`,pn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Lo=`${pn(16,Ei,Ar)};padding:10px 20px 12px`,Vs=pn(14,Ei,Ar),C_=e=>`${pn(e,
Ei,Ar)};text-align:center`,L_={lead:`${pn(17,"#12315f","#e3edfd")};border-left:5px solid ${Ws};padding:16px 20px 10px`,until:`${pn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ws};padding:0 20px 16px`,text:Lo,heading:`${pn(17,Ei,Ar)};font-weight:bold;padding:12px 20px 0`,notice:`${pn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${pn(13,"#4b5563",Ar)};border-top:${Hw};padding:14px 20px 18px`};function lu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${_i(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${nr(`${mn(
`\x3ctd align="center" style="padding:16px 8px">\n${nr(`\n${t.map($_).filter(Boolean).map(mn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Ar}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function $_(e){if(!e[1].length)return"";switch(e[0]){case"list":return qe(nr(e[1].map(t=>mn(qe("•",`${Vs};padding:2px 0`,
' valign="top" width="16"')+qe(Hs(t,400),`${Vs};padding:2px 0`))).join("")),Lo);case"button":return yr(e[2])&&A_(e[1],yr(e[2]));case"office":return qe(Ww(e[1]),`${Lo};padding-top:18px`,
' align="center"');case"signed":return qe(Ww(e[1],!1),Lo,' align="right"');case"bar":return qe(P_(e[1]),Lo);case"calls":return qe(__(e[1],e[2]),Lo);default:return qe(Hs(e[1]),L_[e[0]])}}function Ww(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=mn(qe(nr(mn(qe("",`background-color:${Ei};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return nr(n.map((i,
s)=>mn(qe(Hs(i,200),`${C_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var A_=(e,t)=>qe(nr(mn(qe(`\x3ca href="${_i(t)}" style="display:inline-block;padding:14px 16px;${pn(17,
Ar,Ws)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${_i(e)}\x3c/a>`,`background-color:${Ws};border-radius:6px;mso-padding-alt:14px 16px`)),""),Lo,' align="center"');
function P_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?qe("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>mn(qe("■",pn(16,s,Ar),' width="22"')+qe(o,Vs)+qe(String(i),`${Vs};font-weight:bold`,' align="right"')));return nr(mn(n.join("")))+nr(r.join(""))}function __(e,t){let n=
`${Vs};padding:7px 0;border-bottom:${Hw}`,r=' valign="top"';return nr(mn(qe(Hs(e,300),`${pn(14,Ei,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>mn(qe(Hs(o,
300),n,r)+qe(E_(i),n,`${r} align="right" width="118"`))).join(""))}var E_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ws};text-decoration:none">${_i(t.trim())}\x3c/a>`:_i(t.trim())).join("\x3cbr>")||qd;var N_=88e3,M_=200,I_=120,D_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,F_=e=>mi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),M_),z_=(e,{about:t},n)=>{let r={state:n,about:t,letters:U_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function U_(e){let t=hi(e),n=new Map(e.units.map(r=>[Tt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:de(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var K_=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:e.until?.(o)??"",
body:i=>B_(e,o,i),attachments:[],named:e.named(o)}},B_=(e,t,n)=>{let{state:r,unit:o}=t;return[["office",hc(r)],["text",`Kính gửi: ${o.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...zt(o)?Pg(
o,r,n):[],...e.asked(t),..._g(t,n),...e.closing?.(t)??[],["text",`${Jd(r)}\n\n${Eg(r)}`],["text","Trân trọng./."],["signed",hc(r)],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function Vw(e,t,n){let r=de(e.kind);if(r.to==="staff")return z_(r,e,t);let o=e.about.unit,i=
t.links.ofUnit?.(o.code,n?"preview":"unit")??o.link;return K_(r,e,t,i===void 0?o:{...o,link:i})}function $o(e,t,n="unit"){let{insteadOf:r}=e.about,o=Vw(e,t,n==="staff"||r!==void 0),i=F_(`${r?
"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(
", ")}.`]]:[];for(let a=I_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=lu(i,c);if(a===0||D_(u)<=N_)return{subject:i,html:u,text:mc(c),attachments:o.attachments}}}function qw(e,t){let{lead:n,until:
r,named:o}=Vw(e,t,!0),i=yr(t.links.book),s=Gn(o.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&
`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Jd(t),hc(t)].filter(Boolean).join(`\n`)}function Xw(e,{unit:t,about:n,kind:r}){let o=de(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!Fe(n.unit)?!0:e.get(t)===n.unit.status}var xp="Cán bộ gửi sớm",Yw=e=>Nt(po(e.state));function pu(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(
i===void 0||Yw(n)&&!Yw(e[i]))&&t.set(o,r)}),t}function Pn(e){let{rows:t}=e.table("letters");return new Map([...pu(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:po(o),at:i,why:s,early:
s.indexOf(xp)===0}]}))}var Kt=(e,t,n,r="",o)=>({kind:de(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:ue[t],at:n,why:r,...o===void 0?{}:{subject:o}}),j_=(e,t)=>["state","why","to",
"subject"].every(n=>t[n]===void 0||t[n]===e[n]);function G_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,
at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function _n(e,t){let{rows:n}=e.table("letters"),r=pu(n),o=new Map,i=[];t.forEach((s,a)=>{
let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):j_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",G_(n,o)),e.append("letters",i)}var Jw=
e=>e===void 0||e==="unreadable"?Oo:e;function Qw(e,t,n){let r=wp(e??Oo,t);return Mw(r,n)?r:bp(r,t,n)}function Ao(e,t,n){return e==="unreadable"?e:kp(Qw(e,t,n),t,n)}function mu(e,t){let n=To(e),r=Pn(
e),o=t.ledger();if(o==="unreadable")return o;let i=Qw(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),kp(i,r,n)}function hu(e,t,n){e.settle();let r=wp(Jw(t.ledger()),Pn(e));
t.keepLedger({...r,open:[...n]})}function ek(e,t,n,r){let o=t.ledger(),i=Nt(Pn(e).get(n)?.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(uu(o,To(e),i?[n]:[],
i?[]:[n])))}function fu(e,t){let n=Jw(t.ledger());t.keepLedger(bp({...n,open:[]},Pn(e),To(e)))}var tk=[1e3,4e3],Z_=6,Pr=class extends Error{};function ve(e,t){for(let n=0;;n+=1)try{return t()}catch(
r){if(n>=tk.length||r instanceof ce||r instanceof Pr)throw r;e.sleep(tk[n])}}function Po(e,t,n){return ve(t,()=>{for(let r=0;r< Z_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Pr(
"the lock is not to be had")})}var W_=27e4,H_=25,V_=2400,q_=5,gu=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(H_,Math.floor(V_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ce)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>W_&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Po(n,this.post,()=>{let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:l})=>[d,l])),a=new Map(i.map(({code:d,email:l})=>[d,l])),c=
new Map(r.toRecord),u=[];for(let d of t){let l=Xw(s,d)?this.readdressed(d,a.get(d.unit??"")):Kt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(l)?(u.push(l),c.set(d.key,
this.beingSent(l))):c.set(d.key,Kt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return _n(n,c),hu(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,
this.doubt]=[[],[]],o}isWritable(t){try{return this.written.set(t,this.written.get(t)??$o(t,this.state)),!0}catch(n){return this.office.broke([n]),this.outcome.failed+=1,!1}}readdressed(t,n){let r=
t.about.unit?.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=wc([n],this.state.settings);if(!o.to)return Kt(t,"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;
return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){let n=this.written.get(t)??$o(t,this.state);return this.written.set(t,n),Kt(t,"sending",this.now,"",n.subject)}deliver(t){let{subject:n,
html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||
this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,Kt(t,
"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n??0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n??this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=q_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ve(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Kt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=this.state.register.get(t.key)?.state==="failed";t.unit&&
!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(
t.key,Kt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ve(this.post,(
)=>this.post.keepJournal(n))}};var X_=400;function nk(e,t,n,r,o=r){let i=Rs(e.settings),s=mo(e),a=e.deadline.dueBefore?rc(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:
0,dropped:0,finishes:!0},u=[],d=Math.min(X_,Ze(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=re(t,l);if(i.sends(p)){let{line:m,held:h}=Y_(e,s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(
m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=J_(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function Y_(e,t,n,r,o,i){let s=Wn(e,n,t);i.dropped+=o.filter(
l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=ho(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,
held:c.length},held:c.map(({key:l})=>l)}}var J_=({units:e},t,n)=>e.filter(r=>Fe(r)&&an(r.emails).length&&!t.of(Tt(r.code))?.last&&r.extendedTo<=n).length;function rk(e){let t={};for(let{kind:n}of e)t[
n]=(t[n]??0)+1;return qs({day:"",counts:t,recipients:0,held:0})}function qs({counts:e,held:t}){return[gc.filter(r=>e[r]).map(r=>`${e[r]} ${de(r).label.toLowerCase()}`).join(", "),t?
`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var _r=class extends ce{constructor(n,r){super(n);this.preview=r}},_o=(e,{confirmed:t},n)=>[...Q_(e),...e1(e,t),...t1(n).map(r=>({about:"ledger",
why:r}))],Q_=({round:e})=>e&&!ht(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function e1(e,t){let n=ag(t,e),{dueBefore:r,lettersFrom:o}=du(e.round);return!n.length||!r||!o?[]:[{about:"plan",
why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c})=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function t1(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Dw(e)?[]:n1(e)}
function n1(e){let t=Fw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var r1=60;function Ni(
e,t){for(let n=0;n<=r1;n+=1){let{letters:r}=Wn(e,re(t,n));if(r.length)return{key:"letter.preview",with:{counts:rk(r)}}}return{key:"letter.previewNone"}}var yu=e=>JSON.stringify(Ot(e));var o1=7*6e4,rr=
({lease:e},t)=>e.by!==""&&e.until>t;function ok(e,t){let n=e.newId();return Po(e,t,()=>{let r=t.post();if(!(rr(r,e.now)&&r.lease.by!==n))return t.setLease({until:ti(Da(e.now)+o1),by:n}),r})}
function ik(e){try{ve(e,()=>e.setLease({until:"",by:""}))}catch{}}var sk=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,ak=e=>e.replace(sk,
"(liên kết, xem trong biểu mẫu)").trim(),ck=e=>e.search(sk)<0?e.trim():"";function uk(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&
e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var vp=10*6e4;function Mi(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":
V(t.closedAt)}}var Eo=e=>uk(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Sp=(e,t)=>`${e}?k=${t}`;function Ii(e){let t=e.linkKey();if(!t||Eo(e)!=="proved")return;
let{webAddress:n}=e.settings(),r=Mi(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?Sp(n,t.write({kind:s,unit:a,
round:r,version:c})):void 0}}var Di=({rowId:e,approved:t})=>Sr(`${e} ${t}`);var dk={page:0,group:0,person:0},i1=({pageName:e,accountName:t})=>Vt([e,t].map(ck).find(Boolean)??"");function s1(e,t){
let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=n.get(r.unit.trim())??{faults:[],returned:[],byKind:{...dk}};n.set(
r.unit.trim(),c);for(let d of["page","group","person"])Ft(r.kind)===D[d]&&(c.byKind[d]+=1);Cn(r,e.markKey())==="returned"&&c.returned.push({title:i1(r),comment:ak(r.comment),mark:Di(r)});for(
let d of a.filter(On))d.column===""&&(Cs(d)||c.faults.some(p=>Lg(p,d)))||c.faults.push(d)}),n}var a1=(e,{own:t,obligation:n,pending:r},o)=>({code:e.code,name:e.name,kind:e.kind,parent:e.parent,
activity:e.activity,mergedInto:e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n??di(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:_t(e.extendedTo),first:
t.first,updated:t.updated,count:Number(t.count)||0,byKind:o?.byKind??dk,faults:o?.faults??[],returned:o?.returned??[]});function c1(e,t,n=""){let r=s1(e,t);return e.table("units").rows.flatMap((o,
i)=>t.units[i].blank?[]:[{...a1(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Rp(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,
10)!==o;return r(i?o:re(o,1),t)}var No=(e,t)=>Op(e,t,e.round());function Op(e,t,n){let r=e.settings(),o=Ii(e),{dueBefore:i,graceUntil:s,lettersFrom:a}=du(n);return{round:n?.id??"",roundName:
n?.name??"",federation:r.federation,department:r.department,guidance:n?.document??"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:c1(e,t,o&&e.linksRenewed()),register:Pn(e),
staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:o}}}function bu(e,t,n=Ve(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...No(e,n),health:{quotaLeft:
r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?Rp(e.now,i,e.now):void 0,zones:t.zones()}}}var u1={state:ue.sent,why:""},d1=()=>({state:ue.held,why:S({key:"letter.cutBefore"})}),lk=()=>({state:ue.unknown,
why:S({key:"letter.cut"})});function pk(e,t){let{rows:n}=e.table("letters"),r=new Set(n.map(({key:s})=>s)),o=new Map;for(let{key:s,state:a,at:c}of n)s&&a===ue.sending&&o.set(s,t?.at===c?d1():lk());
let i=(s,a)=>{s&&(o.has(s)||!r.has(s))&&o.set(s,{...a,at:t.at})};for(let s of[...t?.doubt??[],t?.key??""])i(s,lk());for(let s of t?.gone??[])i(s,u1);_n(e,o)}var l1=new Set([...Object.keys(tc),
"dueBefore","graceUntil","lettersFrom"]);function Fi(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&l1.has(i??""));return t===void 0||t.name!==""?n:[...n,{key:
"round.empty",with:{label:et("name")}}]}function mk(e,t,n,r){let o=S({key:"letter.heldSubject",with:{day:z(r)}}),i=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:
"letter.heldOnce"})]];return{subject:o,html:lu(o,i),text:mc(i)}}function hk(e,t,{toldHold:n},{problem:r,preview:o}){let i=S(r),{testTo:s,senderName:a,department:c,replyTo:u}=e.settings(),d=s.length?s:
e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...mk(i,o?S(o):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([
l])}}var p1=12e4,m1=6e4,h1=2e3,f1=1e4;function g1(e,{register:t}){let n=({key:r})=>t.get(r)?.state==="failed";return[...e.filter(r=>!n(r)),...e.filter(n)]}function y1(e,t,n,r){if(ho(t,n,
r).held.length===0)return n;let o=ve(e,()=>e.renewsIn());if(o>p1||o<-m1)return n;e.sleep(Math.max(0,o)+h1);let i=ve(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(f1),i=ve(e,()=>e.quota());
return i}var Xs=(e,t)=>e?`${e} ${t}`:"";function b1({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Xs(e,"thư đã gửi"),Xs(t,"thư gửi lỗi"),Xs(n,"thư không rõ đã gửi"),Xs(c,
"thư chờ lượt sau"),Xs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function w1(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:de(d).label}:{},
...l?{unit:l}:{},state:ue[p],at:e.now,why:S(m)});for(let u of i)c.set(u.key,Kt(u,"held",e.now,S({key:"letter.quota"})));for(let u of r)c.set(u.key,Kt(u,"held",e.now,S(o)));n.forEach((u,d)=>c.set(d,
u)),(c.size||a)&&Po(e,t,()=>{_n(e,c),a&&hu(e,t,[])})}function k1(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ve(e,()=>e.setRefused(
i))}function gk(e,t,n){let r=Po(e,t,()=>{pk(e,n.inFlight);let o=Qt(e);return e.settle(),{checked:o,compared:mu(e,t)}});return n.inFlight&&ve(t,()=>t.closeJournal()),r}function x1(e,t,n,{checked:r,
compared:o}){let i=je(e);n.confirmed||ve(t,()=>t.setConfirmed(Ot(i)));let[s]=_o(i,n,o);if(s)throw new _r(s.why,s.about==="plan"?Ni(No(e,r),e.today):void 0)}function v1(e,t,n,r,o){let i=gk(e,t,n);x1(e,
t,n,i);let{checked:s}=i,a=ve(t,()=>t.quota()),c=ve(t,()=>bu(e,t,s,a)),u=Wn(c,e.today),d=g1(r(u,c),c),l=o?0:c.settings.quotaReserve,p=o?a:y1(t,d,a,l),{go:m,held:h}=ho(d,p,l);m.length&&ve(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new gu(e,t,c,p,n.refused,o),{outcome:k}=y;try{y.run(m),w1(e,t,k,o?[]:h,o?[]:u.closed,m.length>0)}catch(w){throw y.leaveWord(),w}
return m.length&&ve(t,()=>t.closeJournal()),k1(t,k,n),e.broke(u.broke.map(({error:w})=>w)),b1(k,h.length,u.broke.length,m.length===0&&h.length>0)}var S1=e=>S(e instanceof ce?e.problem:e instanceof Pr?
{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function fk(e,t){try{ve(e,()=>e.setLastRun(t))}catch{}}function yk(e,t,n){let r=ok(e,t);if(r)try{return n(r)}finally{ik(t)}}var Tp=(e,t,n,r="")=>yk(
e,t,o=>v1(e,t,o,n,r)),wu=(e,t)=>{yk(e,t,n=>gk(e,t,n))};function R1(e,t,{runner:n,dry:r}){let o=ve(t,()=>e.compileSettings());ve(t,()=>Pi(e,t));let[i]=Fi(o,e.round());if(!e.settings().lettersOn)return;
if(i)throw new ce(i);if(!e.isStaff(n))throw new _r({key:"letter.runnerLeft",with:{email:n}});let s=Tp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}
function bk(e,t){let n=ve(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||ve(t,()=>t.me())!==r))try{let a=R1(e,t,n);a&&fk(t,a)}catch(a){if(fk(t,{lastRun:o,did:i,trouble:`${z(
e.today)}: ${S1(a)}`,dry:s}),a instanceof _r&&a.preview&&hk(e,t,n,a),!(a instanceof ce))throw a}}function $p(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([
r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function wk(e,t){return typeof t=="bigint"?t.toString():t}var Lp=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Ap(e){return new Lp(e)}function kk(e){return e==null}function Pp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Qs(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function _p(e){let t=Object.getOwnPropertyDescriptor(e,
"shape");return t?.get?t.get.raw:t?.value}function ea(e){return _p(e._zod.def)??e._zod.def.shape}function xk(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Qs(this,t,r),r},enumerable:!0,
configurable:!0})}function vk(e,t,n){t in e?Qs(e,t,n):e[t]=n}function Sk(e,t,n,r){let o=ea(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?xk(e,i,()=>{let a=
t._zod.def.shape[i];return r?r(a,i):a}):vk(e,i,r?r(s.value,i):s.value))}}function O1(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?xk(e,n,()=>t[
n]):vk(e,n,r.value))}}function Ep(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var Np="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Js(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ku(e){if(Js(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Js(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Mp(e){return ku(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Rk=new Set(["string","number","symbol"]);function ta(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Io(e,t,n){let r=
new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function Lt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(
t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ok(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function T1(e,t){let n=ea(e),r=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,
o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function Tk(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(T1(e,t)),s={};return Sk(s,e,Reflect.ownKeys(ea(e)).filter(a=>!i.has(a))),Io(e,Ep(n,{shape:s,checks:[]}))}function Ck(e,
t){if(!ku(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=ea(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Io(e,Ep(e._zod.def,{shape:C1(e,t)}
))}function C1(e,t){let n={};return Sk(n,e,Reflect.ownKeys(ea(e))),O1(n,t),n}function or(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Lk(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Nr(e,t){return t.map(n=>{var r;return(r=n).path??(
r.path=[]),n.path.unshift(e),n})}function Ys(e){return typeof e=="string"?e:e?.message}function Ip(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;
let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function xu(e,t,n){var r;for(let o=t;o< e.length;o++)(r=e[o]).schema??(r.schema=n)}function ir(e,t,n){var r;let o=e.inst?._zod?.traits;
o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:Ys(e.inst?._zod.def?.error?.(
e))??Ys(i?.(e))??Ys(t?.error?.(e))??Ys(n.customError?.(e))??Ys(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}var L1=/[\uD800-\uDBFF]/;function Dp(e){let t=e.length;if(!L1.test(e))return t;let n=t;for(
let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Fp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function $k(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):$1(e,n,r.value)}}function Mo(e,t,n,r=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function zp(e,t,n){return Mo(e,t,n,!1)}function $1(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mo(this,t,
n.bind(this))},set(r){Mo(this,t,r)}})}function A1(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Cp,Er=!1,P1={configurable:!0,get(){Er=!0}};function Bt(e,t,n){let r=
Object.getPrototypeOf(e._zod);if(t in r&&Cp!==e._zod){Cp=void 0;return}Cp=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,P1);let o=Er;Er=!1;try{let i=n(this);
return Er?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Er=Er||o,i}catch(i){throw delete this[t],Er=Er||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Ak(e,t,n,r){let o=A1(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Pk;
var Up={value:void 0,enumerable:!1},_k="captureStackTrace"in Error?Error:null;function _1(e){let t=_k;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return _k=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function ee(e,t,n,r){let o={};function i(p){this.def=p,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Up.value=new i(m);try{Object.defineProperty(p,"_zod",Up)}finally{Up.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let y=
Object.getPrototypeOf(p),k=p._zod.constr.prototype,w=y;for(;w&&w!==k;)w=Object.getPrototypeOf(w);let v=w??y;a.has(v)||(a.add(v),$k(v,s))}let h=l.prototype;for(
let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in p||(p[y]=h[y].bind(p)))}let u=r?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(p){let m=r?.Parent?
_1(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let k of h)k();m._zod.deferred=void 0}let y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(l,"init",{
value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var sr=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Pk=globalThis).__zod_globalConfig??(Pk.__zod_globalConfig={});var zi=globalThis.__zod_globalConfig;
function en(e){return e&&Object.assign(zi,e),zi}function E1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,wk,2)),e.message}function N1(e){this._zod.message=e}var M1={get:E1,set:
N1,enumerable:!0,configurable:!0},Bp={value:void 0,enumerable:!1},Ek=new WeakSet([Object.prototype,Error.prototype]),Nk=(e,t)=>{e.name="$ZodError",Bp.value=t,Object.defineProperty(e,"issues",Bp),
Bp.value=void 0,Object.defineProperty(e,"message",M1);let n=Object.getPrototypeOf(e);Ek.has(n)||(Ek.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=(
)=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},yH=ee(
"$ZodError",Nk),na=ee("$ZodError",Nk,void 0,{Parent:Error});var D1=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new sr;if(
a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>ir(u,s,en())));throw Np(c,i?.callee??t),c}return a.value};return t},ra=D1(na),F1=e=>{let t=async(n,r,o,i)=>{let s=o?{...o,async:!0}:{async:!0},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>ir(u,s,en())));throw Np(c,i?.callee??t),c}return a.value};return t},jp=F1(
na),z1=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new sr;return i.issues.length?Mk(e,i.issues,o):{success:!0,data:i.value}},Ui=
z1(na);function Mk(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ir(o,n,en()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var U1=e=>async(t,n,r)=>{let o=r?{
...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Mk(e,i.issues,o):{success:!0,data:i.value}},Gp=U1(na);var Ik=/^[\s\S]{0,}$/;
var Zp=/^-?\d+(?:\.\d+)?$/,Dk=/^(?:true|false)$/i;var oa=ee("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Fk=e=>{let t=e.value;return!kk(t)&&
t.length!==void 0};var zk=ee("$ZodCheckMaxLength",(e,t)=>{var n;oa.init(e,t),(n=e._zod.def).when??(n.when=Fk),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?Dp(o):
i)<=t.maximum)return;let a=Fp(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Uk=ee("$ZodCheckMinLength",(e,t)=>{var n;oa.init(e,t),(n=
e._zod.def).when??(n.when=Fk),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i< t.minimum*2?Dp(o):i)>=t.minimum)return;let a=Fp(o);r.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var K1=ee("$ZodCheckStringFormat",(e,t)=>{var n,r;oa.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{
t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Kk=ee("$ZodCheckRegex",(e,t)=>{K1.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Bk={major:4,minor:6,patch:7};var jt=ee("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=Bk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,u)=>{if(a.memo)return a;let d=or(a),l;for(let p of c){if(p._zod.def.when){if(Lk(a)||
!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new sr;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(xu(a.issues,m,e),d||(d=or(a,m)))});else{if(a.issues.length===m)continue;xu(a.issues,m,e),d||(d=or(a,m))}}return l?l.then(()=>a):a},s=(a,c,u)=>{if(or(
a))return a.aborted=!0,a;let d=i(c,o,u);if(d instanceof Promise){if(u.async===!1)throw new sr;return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(l=>s(l,a,c)):s(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new sr;return u.then(d=>i(d,o,c))}return i(u,o,c)}}},{get"~standard"(){return zp(this,"~standard",Z1(this))},set"~standard"(e){Mo(this,
"~standard",e)}}),Hk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ir(n,t,en()))}:{value:e.value};async function G1(e,t){let n={async:!0};return Hk(await e._zod.run({value:t,issues:[]},n),n)}
function Z1(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Hk(r,n)}catch{}return G1(e,t)},vendor:"zod",version:1}}var Vk=ee(
"$ZodString",(e,t)=>{jt.init(e,t),e._zod.pattern=t.pattern??Ik,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var qk=ee("$ZodNumber",(e,t)=>{jt.init(e,t),e._zod.pattern=Zp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(
typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}});var Xk=ee("$ZodBoolean",(e,t)=>{jt.init(e,t),e._zod.pattern=Dk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=
n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function W1(e,t){let n=Ip(e._zod.def.checks);if(!n.length)return;let r=Math.min(
...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[c,u]of Ip(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let d=
i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,xu(i.issues,d,e),i}}return o(i,s)}}var H1=e=>Array.isArray(e)?e.length:-1;function jk(e,t,n){e.issues.length&&t.issues.push(...Nr(n,
e.issues)),t.value[n]=e.value}var Yk=ee("$ZodArray",(e,t)=>{jt.init(e,t);let n=zi.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",
code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=t.element._zod.run({value:u,issues:[
]},o);if(d instanceof Promise)s.push(d.then(l=>jk(l,r,c)));else if(jk(d,r,c),a&&d.issues.length!==0&&or(d))break}return s.length?Promise.all(s).then(()=>r):r},W1(e,H1)});function vu(e,t,n,r,o,i){
let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Nr(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var V1=[];function q1(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:V1,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Ok(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function X1(e,t,n,r,o,
i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&n.issues.length!==m){if(or(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},r);y instanceof Promise?e.push(y.then(k=>vu(k,n,h,t,l,p))):vu(y,n,h,t,l,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Jk=ee("$ZodObject",(e,t)=>{jt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=()=>{let d={...r};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=Ap(()=>q1(t));
Bt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(l,p)||Qs(l,p,new Set);for(let h of m.values)l[p].add(h);
m.optin!==void 0&&l[p].add(void 0)}}return l});let i=Js,s=t.catchall,a,c=zi.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=o.value);let l=u.value;if(!i(l))return u.issues.push({expected:"object",
code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=d?.abortEarly,y=u.issues.length;for(let k of a.allKeys){if(h&&u.issues.length!==y){if(or(u,y))break;y=
u.issues.length}if(k==="__proto__")continue;let w=m[k],v=w._zod.optin,R=w._zod.optout,O=w._zod.run({value:l[k],issues:[]},d);O instanceof Promise?p.push(O.then(T=>vu(T,u,k,l,v,R))):vu(O,u,k,l,v,R)}
return s?X1(p,l,u,d,o.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function Gk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!or(i));
return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>ir(s,r,en())))}),t)}var Qk=ee("$ZodUnion",(e,t)=>{jt.init(e,t),
Bt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Bt(e,"optout",r=>r.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),Bt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Bt(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Pp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(
c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Gk(a,r,e,o)):Gk(s,r,e,o)}});function Y1(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(
!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let o of r)if(t.has(o)){if(o!==void 0)throw new Error(
`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}var ex=ee("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Qk.init(e,t);let n=e._zod.parse;Bt(e,"propValues",o=>{
let i={},s=0;for(let a of o.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(a)}"`);c[
o.def.discriminator]?.has(void 0)&&s++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,u)||Qs(i,u,new Set);for(let l of d)i[u].add(l)}}return!o.def.unionFallback&&s>1&&i[
o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=_p(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${i}"`)});let r=Ap(()=>Y1(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Js(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;
let a=s?.[t.discriminator],c=r.value.get(a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var tx=ee(
"$ZodRecord",(e,t)=>{jt.init(e,t);let n=zi.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!ku(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=
t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>ir(h,o,en())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=
t.valueType._zod.run({value:i[d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Nr(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Nr(d,
m.issues)),r.value[p]=m.value)}let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u??[],u.push(d);u&&u.length>0&&r.issues.push({code:
"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Zp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>ir(h,o,en())),input:u,path:[u],inst:e});continue}let p=
d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Nr(u,h.issues)),r.value[p]=h.value})):
(m.issues.length&&r.issues.push(...Nr(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var nx=ee("$ZodEnum",(e,t)=>{jt.init(e,t);let n=$p(t.entries),r=new Set(n);e._zod.values=r,Bt(e,"pattern",o=>{let i=$p(o.def.entries).filter(s=>Rk.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>ta(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),rx=ee(
"$ZodLiteral",(e,t)=>{jt.init(e,t);let n=new Set(t.values);e._zod.values=n,Bt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ta(i):i?ta(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Zk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var ox=ee("$ZodOptional",(e,t)=>{jt.init(e,t),Bt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Bt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Bt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Pp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Zk(n,i)):Zk(n,o)}
return t.innerType._zod.run(n,r)}});var ix=ee("$ZodDefault",(e,t)=>{jt.init(e,t),e._zod.optin="defaulted",Bt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Wk(i,t)):Wk(o,t)}});
function Wk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function sx(e){return e.checks&&(e.checks=[...e.checks]),e}function ax(e,t){return new e(sx({type:"string",...Lt(t)}))}function cx(
e,t){return new e(sx({type:"number",checks:[],...Lt(t)}))}function ux(e,t){return new e({type:"boolean",...Lt(t)})}function Se(e,t){return new zk({check:"max_length",...Lt(t),maximum:e})}function Hp(
e,t){return new Uk({check:"min_length",...Lt(t),minimum:e})}function Ki(e,t){return new Kk({check:"string_format",format:"regex",...Lt(t),pattern:e})}var hn=ee("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");jt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Mo(this,"with",e)},parse(e,t){return ra(this,e,t,{callee:
this.parse})},parseAsync(e,t){return jp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ui(this,e,t)},safeParseAsync(e,t){return Gp(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Io(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),eE=ee("ZodMiniString",(e,t)=>{Vk.init(e,t),hn.init(e,t)});function I(e){return ax(eE,e)}var tE=ee("ZodMiniNumber",(
e,t)=>{qk.init(e,t),hn.init(e,t)});function En(e){return cx(tE,e)}var nE=ee("ZodMiniBoolean",(e,t)=>{Xk.init(e,t),hn.init(e,t)});function fn(e){return ux(nE,e)}var rE=ee("ZodMiniArray",(e,t)=>{
Yk.init(e,t),hn.init(e,t)});function $t(e,t){return new rE({type:"array",element:e,...Lt(t)})}var oE=ee("ZodMiniObject",(e,t)=>{Jk.init(e,t),hn.init(e,t),Ak(e,"shape",n=>n._zod.def.shape,!1)});
function _(e,t){let n={type:"object",shape:e??{},...Lt(t)};return new oE(n)}function Vp(e,t){return Ck(e,t)}function lx(e,t){return Tk(e,t)}var iE=ee("ZodMiniDiscriminatedUnion",(e,t)=>{ex.init(e,t),
hn.init(e,t)});function px(e,t,n){return new iE({type:"union",options:t,discriminator:e,...Lt(n)})}var dx=ee("ZodMiniRecord",(e,t)=>{tx.init(e,t),hn.init(e,t)});function Bi(e,t,n){return!t||!t._zod?
new dx({type:"record",keyType:I(),valueType:e,...Lt(t)}):new dx({type:"record",keyType:e,valueType:t,...Lt(n)})}var sE=ee("ZodMiniEnum",(e,t)=>{nx.init(e,t),hn.init(e,t),e.options=[...e._zod.values]}
);function tn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new sE({type:"enum",entries:n,...Lt(t)})}var aE=ee("ZodMiniLiteral",(e,t)=>{rx.init(e,t),hn.init(e,t)});
function ji(e,t){return new aE({type:"literal",values:Array.isArray(e)?e:[e],...Lt(t)})}var cE=ee("ZodMiniOptional",(e,t)=>{ox.init(e,t),hn.init(e,t)});function ye(e){return new cE({type:"optional",
innerType:e})}var uE=ee("ZodMiniDefault",(e,t)=>{ix.init(e,t),hn.init(e,t)});function Su(e,t){return new uE({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Mp(t)}})}en({
jitless:!0});var Gi=(e,t)=>ra(e,t),mx=(e,t)=>Ui(e,t).success;function Xe(e,t){if(t)try{let n=Ui(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Zi={is:"nobody"},$e=e=>"email"in e?
e.email:"",hx=e=>e.is==="link"?`liên kết ${e.unit}`:$e(e);var pE=e=>e;function Ru(e){let t=new Set,n=new Map;for(let r of e.map(E))t.add(r),n.has(G(r))||n.set(G(r),r);return r=>t.has(r)?r:n.get(G(
r))??r}var mE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Ou(e,t,n=pE){return t===""?"":e.choices?Qf(e,t):e.format==="time"?mE(t)?t:"":e.code==="own"?E(t):e.code==="other"?n(E(t)):t}var fx=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function qp(e){let t="";for(let n=0;n< e.length;n+=3){let r=e.length-n,o=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let i=0;i< Math.min(
r,3)+1;i+=1)t+=fx.charAt(o>>18-6*i&63)}return t}function gx(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);
return i*64+(a?fx.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function yx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Xp={unit:"lk1u",preview:"lk1p",test:"lk1t"},bx=".",Tu=I().check(Se(800)),Wi=e=>Lr(`address ${e}`),hE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function fE(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:
void 0}var ia=class{constructor(t){this.keyed=new Oi(t)}write(t){let n=hE(t);return[Xp[t.kind],...n.map(r=>qp(zs(r))),this.sealOf(t.kind,n)].join(bx)}read(t){let[n,...r]=t.split(bx),o=Object.keys(
Xp).find(a=>Xp[a]===n),i=r.slice(0,-1).map(a=>yx(gx(a)??[255]));if(!o||i.some(a=>a===void 0))return;let s=fE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let r=this.keyed.of(JSON.stringify(["token",t,...n]));return qp((r.match(/../g)??[]).map(o=>parseInt(o,16)))}};var gE=8,Hi=class{constructor(t){this.name=ip(
`name of ${t}`).slice(0,gE),this.keyed=new Oi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},wx=e=>ip(e.join(`\n`));var Vi=(e,t)=>e!==""&&st(e)===st(t),Nn=(e,t)=>t.some(n=>Vi(n,e));
function kx(e,t){return t?{staff:e.filter(n=>Nn(n,t)),kept:t.filter(n=>Nn(n,e))}:{staff:[...e],kept:void 0}}var xx=(e,t)=>e.filter(n=>!Nn(n,t));var yE=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Do(e,t){let n=t,r=String(n?.stack??"").split(`\n`).filter(o=>/^\s+at \S/.test(o)).slice(0,5).map(o=>o.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${r.join(
" | ")}`)}function Fo(e){if(e instanceof ce)return e.problem;let t=yE();return Do(t,e),{key:"workbook.unexpected",with:{ref:t}}}var vx="0.1.0, bản 63b805a2";var Sx=e=>`draft/${e}/count`,Rx=
e=>`draft/${e}/kept`,Ox=(e,t)=>`draft/${e}/${t}`;var bE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Yp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(bE(t[Rx(
e)]))return Yp.drop(e),"";let n="";for(let r=0;r< Number(t[Sx(e)]??0);r+=1)n+=t[Ox(e,r)]??"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Ox(e,o)]=t.slice(o*2500,(
o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Sx(e)]:String(r),[Rx(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var bt=e=>(e>26?bt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Tx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),Dr=(e,t=e)=>`${bt(e)}2:${bt(t)}`;function qi(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Cx=/^[=+\-@\t\r\n＝＋－＠']/,gn=
e=>Cx.test(e)?`'${e}`:e,wE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Fr=e=>wE[e.format??"text"];function Cu(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):gn(t);if(n==="text")return gn(t);let r=Da(t);return Number.isFinite(r)?new Date(r):gn(t)}var kE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},xE=e=>kE(e)?ti(e.getTime()):"";function Lu(e,t){if(t instanceof Date){let r=xE(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Cx.test(n.slice(1))?n.slice(1):n}var Lx=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function Jp(e,t,n){let r=Lx(t);return Lx(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function $u(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var vE=3,$x="Cần sửa: ",Au=(e,t)=>e&&e.indexOf($x)!==0?e:t?$x+t:"",SE=e=>e.length<40&&/\d/.test(e),Ye=e=>X[e].columns;
function Qp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Ye(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>Rt(u)===Rt(s.heading)):a;if(c<0)throw new ce({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&u===s.heading))throw new ce({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function RE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function OE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var TE=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return Ru(n<0?[]:t.map(r=>r[n]))},CE={accounts:"rowId",units:"code"},sa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=CE[t];let[o=[],...i]=RE(n),s=OE(i);this.headings=o,
this.lines=s,this.positions=Qp(t,X[t].title,o);let a=Object.entries(Ye(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>Lu(l,d[p]))),u=r??TE(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=Ou(a,n[c],r))===n[c])return;let d=this.untidy.get(
s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Ye(this.tab)[
o.get(s)];return Jp(t,[...o.keys()],(s,a)=>Cu(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Fr(i(a+l))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),
s.setValues(i.values)}}noteWritten(t,n){for(let r of t){let o=r-Be(0);this.wroteAt.set(o,new Set([...this.wroteAt.get(o)??[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}
of t)this.sheet.getRange(Be(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Be(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>n.get(r)[o]??"",
!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Jp(t.map(
c=>c.index),[1],()=>0).length>vE,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Be(u)):t.map(
c=>Be(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Be(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Be(0)][a],o=t.map(({index:s})=>Be(s)),i=o.flatMap(s=>n.filter(a=>SE(r(s,a))&&Fr(Ye(this.tab)[a])==="@").map(a=>`${bt(
this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Be(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Un(Ye(this.tab));
for(;;){let r=Be(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>t[a-r][c]??"");this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=$u(this.sheet,r+t.length-1,0,(
)=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>Be(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(h=>[Be(h.index),
h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((k,w)=>{let v=u.get(i+y)?.[d.get(a+w)??""];return v===void 0?k:Au(k,v)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...o}),Object.assign(o,r)}}};var zr=({tab:e,positions:t})=>Object.entries(Ye(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function LE(e,t,n=()=>!1){let r=
Ax(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u??""}:{do:"insert",at:c,
heading:i,old:""};o.push(d),Px(r,d)}),o}function Ax(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Px=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function $E(e,t,n,r,o){let i=Ax(n),s=r,a=LE(Pu(e),n,AE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=_x(t,s,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),Px(i,c),p?{key:"setup.headingBack",with:{tab:X[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:X[e].title,column:l}}});return{now:i,columns:s,did:a}}
var AE=(e,t)=>n=>Object.values(Ye(e)).some(r=>r.heading===n&&(r.since??0)>t),Pu=e=>Object.values(Ye(e)).map(({heading:t})=>t);function _x(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Ex(e,{sheet:t,made:n},r){let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:(t.getRange(1,1,1,i).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:o,columns:p,positions:
Qp(e,X[e].title,d)});if(s.some(d=>d!=="")){let d=$E(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=_x(t,i,Pu(e).length),u=a(Pu(e),n||t.getLastRow()===0,c);return u.isNew||em(u),{open:u,
did:[]}}function em({tab:e,sheet:t}){let n=Pu(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Nx(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(
":"),i=d=>[Tx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function aa(e,t){if(!e)return"";let{top:n,bottom:r,left:o,
right:i}=Nx(e,t);return`${n} ${o} ${r} ${i}`}var Xi=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Nx(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Yi=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),tm=e=>e.toLowerCase();var nm="Sổ Tài Khoản: ",om=e=>e.getEmail().toLowerCase();function _u(
e,t,n){let r=e.getEditors().map(s=>({user:s,email:om(s)})),o=s=>Nn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Nn(s,i)),others:r.filter(({email:s}
)=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function PE({tab:e,positions:t}){let n=o=>qi(zr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Dr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(bt).join("–")}, duyệt`,range:Dr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${X[e].title}`,range:"",open:[]}]}var Mx=e=>e.getA1Notation(),Ix=e=>e.getEditors().map(om),_E=(e,t,n)=>aa(e.range,
n)===aa(t.range,n)&&Xi(e.open,n)===Xi(t.open,n),rm=({editors:e},t)=>t.filter(n=>!e.includes(n));function EE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return rm(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=rm(e,n).length}var Ji=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=om(t.me)}ensure(t){let n=PE(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&_E(a,c,t)&&!a.warns&&EE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,rm(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:X[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(nm)!==0)return[];let l=d??Mx(c.getRange()),p=
l!==""&&r.some(m=>aa(m.range,n)===aa(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(nm.length),open:l?[]:c.getUnprotectedRanges().map(Mx),warns:c.isWarningOnly(),
editors:Ix(c)}]})}stopsNobody(t){let n=Ix(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,d=r?
t.getRange(r).protect():t.protect();d.setDescription(nm+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):
d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,s),
this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};
var Ur='*LEN("STK")',Dx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],
late:["#fad2cf","#8c1d18"]};function Fx(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${bt(i)}$1="${Ye(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,
Math.max(...o)]],formula:`=(${s.join("+")})${Ur}`}}var im=e=>t=>`$${bt(e.get(t))}2`,zx=e=>(t,n)=>`(${im(e)(t)}="${n}")`;function NE(e){let[t,n]=[im(e),zx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);
return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",L.missing)}${Ur}`},Fx("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",
oe.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[o])}${Ur}`})),{colour:"late",columns:r(
"timeliness"),formula:`=(${n("timeliness",oe.overdue)}+${n("timeliness",oe.late)})${Ur}`}]}function ME(e){let[t,n]=[im(e),zx(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(
...e.values())]],formula:`=${n("usage",ge.stopped)}${Ur}`},{colour:"none",columns:[...r("review"),...r("comment"),...r("fixFields")],formula:`=(${t("changed")}<>"")${Ur}`},Fx("accounts",e,"fix",[
...io.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",ke.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",ke.passed)}${Ur}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Ur}`}]}var IE={units:NE,accounts:ME},DE=e=>Yi(String(e.getBooleanCondition(
)?.getCriteriaValues()[0]??"")),FE=e=>e.getRanges().map(t=>t.getA1Notation()),Ux=e=>e.columns.map(([t,n])=>Dr(t,n));function zE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Ux(i))).getRanges(),o=
t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Dx[i.colour][0]).setFontColor(Dx[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function ca(e){let t=IE[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(i=>({rule:i,formula:DE(i)})),r=
n.filter(({formula:i})=>i.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((i,s)=>r[s].formula===Yi(i.formula)&&Xi(FE(r[s].rule),e)===Xi(Ux(i),e))?[]:(zE(e,t,n.filter(i=>!r.includes(
i)).map(({rule:i})=>i)),[{key:"setup.colours",with:{tab:X[e.tab].title}}])}var UE="#e8f0fe",KE="#f1f3f4",Kx=e=>e.writer==="us"?KE:UE,Eu=({tab:e})=>({tab:X[e].title});function Bx({sheet:e},t){for(
let n of new Set(t.map(({column:r})=>Fr(r)))){let r=t.filter(({column:o})=>Fr(o)===n).map(({at:o})=>o);e.getRangeList(qi(r).map(([o,i])=>Dr(o,i))).setNumberFormat(n)}}function BE(e){let t=zr(e),n=
e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>tm(s[o-1])!==tm(Fr(i))));return Bx(e,r),r.length?[{key:"setup.formats",with:Eu(e)}]:[]}
var jx=e=>zr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Dr(t))}]:[]),Gx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],
!0).setAllowInvalid(!0).setHelpText(t).build(),jE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Zx(e){try{return e(),
SpreadsheetApp.flush(),!0}catch{return!1}}function GE(e){let t=!1,n=[];for(let{column:r,choices:o,range:i}of jx(e)){let s=i.getDataValidations(),a=s[0]?.[0],c=a&&jE(a,o,r.help)?a:Gx(o,r.help);Zx((
)=>i.setDataValidation(c))?t=s.some(u=>!u[0])||t:n.push(r.heading)}return[...t?[{key:"setup.choices",with:Eu(e)}]:[],...n.length?[{key:"setup.table",with:{...Eu(e),columns:n.join("”, “")}}]:[]]}
function ZE(e){let t=zr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>r.get(d+1)?.help??u),a=
i.map((u,d)=>r.has(d+1)?Kx(r.get(d+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(
!0),!c}var Wx=({sheet:e},t)=>{for(let[n,r]of qi(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function WE(e){let t=zr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Wx(
e,t),t.length>0}function HE({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of qi(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}
function Hx(e){let{tab:t,sheet:n,rows:r}=e,o=zr(e);n.setTabColor(X[t].color),n.setFrozenRows(1),X[t].frozenColumns&&n.setFrozenColumns(X[t].frozenColumns),HE(e,o),Wx(e,o.filter(({column:s}
)=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Bx(e,o.filter(({column:s})=>Fr(s)!=="@"));let i=jx(e);i.length&&Zx(()=>{for(let{column:s,choices:
a,range:c}of i)c.setDataValidation(Gx(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Kx(s))]).setFontWeight(
"bold").setVerticalAlignment("middle")}var sm=e=>[...BE(e),...GE(e)];function Vx(e){let t=[ZE(e),WE(e)].some(Boolean);return[...sm(e),...t?[{key:"setup.looks",with:Eu(e)}]:[]]}var Nu=["accounts",
"units"],VE=100,qx=400;function qE({sheet:e,rows:t}){let n=e.getMaxRows(),r=Be(t.length)-1;return n-r>=VE?n:(e.insertRowsAfter(n,qx),n+qx)}function Xx(e,t,n){let r,o=t;for(let i of Nu){let s=e(i),a=
qE(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};sm(d),ca(d),r??(r=new Ji(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}
return o}var ua=4,Qi=10,da={timeliness:{title:"Theo thời hạn",words:[oe.onTime,oe.grace,oe.late,oe.open,oe.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[oe.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},Iu="Phải báo cáo",ev="Tỷ lệ",XE=
"Trực thuộc tỉnh",YE=300,tv=e=>e!==""&&e.length<=YE,nv=e=>[...new Set(e.filter(tv))].map(t=>({text:t,label:t})).sort((t,n)=>Ht(t.label,n.label)),JE="Chưa ghi loại đơn vị",QE=e=>[...nv(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:JE}]:[]];function rv(e){let t=e.filter(({code:u})=>u),n=tt(t),r=t.filter(u=>De(u)),o=new Map,i=[];for(let u of r){let d=n.superior(u);d?o.set(d,(
o.get(d)??new Set).add(u.parent)):n.named(u.parent)||i.push(u.parent)}let s=r.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=o.get(u);a.push({label:u.name||u.code,depth:d,texts:[
...l].filter(tv).sort(),except:s.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of Yx(n.below(u)))o.has(p)&&c(p,d+1)};for(let u of Yx([...o.keys()]))n.superior(u)||c(u,0);return{kinds:
QE(t),superiors:a,names:nv(i)}}var Yx=e=>e.slice().sort((t,n)=>Ht(t.name,n.name)),pa=e=>Sr(JSON.stringify(rv(e))),wt=e=>[...e,...Array(Qi-e.length).fill("")],la=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,am=
({tab:e,positions:t})=>n=>{let r=bt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function ov(e,[t,n],r,o){let i=e+1+r.length;return[wt([t,n,ev]),...r.map(([s,a],c)=>wt([s,a,la(`B${e+1+c}`,
`B$${i}`)])),wt([...o,la(`B${i}`,`B$${i}`)]),wt([])]}function eN(e,t){let n=am(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${ge.stopped}")`,{none:o,...i}=D,s=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join(
"");return ov(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${r}${s(Object.values(D))})`]],[
"Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}var tN=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-nN).map(({id:t,name:n})=>({id:
t.trim(),name:n.trim()})),nN=12,Jx=["onTime","reported","missing","accounts"],Mu=["same","changed","added","stopped","silent"],iv="Các đợt, theo câu trả lời";function rN(e,t,n){if(n.length===0)return[
];let r=am(t),o=a=>ks[a].heading,i=({id:a},c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;return[wt(["Các đợt, theo đơn vị",Iu,"Tỷ lệ đúng hạn",...Jx.map(o)]),...n.map((a,c)=>wt([gn(
a.name),`=${i(a,"required")}`,la(`D${e+1+c}`,`B${e+1+c}`),...Jx.map(u=>`=${i(a,u)}`)])),wt([]),wt([iv,"Số dòng","Cộng",...Mu.map(o)]),...n.map((a,c)=>{let u=s+1+c;return wt([gn(a.name),`=${Mu.map(
d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Mu.map(d=>la(i(a,d),`B${u}`))])}),wt([])]}function oN(e,t,{kinds:n,superiors:r,names:o},i){let s=am(e),a=gg(s),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(
v,R="")=>{let{words:O}=da[v];return[...O.map(T=>c(`*(${s(v)}="${T}")`,R)),c(O.map(T=>`*(${s(v)}<>"${T}")`).join(""),R)]},d=(v,R)=>{let O=[...new Set([R,gn(R)])].map(T=>`(${s(v)}="${T.replace(/"/g,
'""')}")`);return O.length>1?`(${O.join("+")})`:O[0]},l=(v,R)=>{let{title:O,words:T,unknown:f}=da[R],g=u(R);return ov(v,[O,"Số đơn vị"],[...T,f].map((b,C)=>[b,g[C]]),[Iu,c("")])},p=(v,R)=>[c("",R),
...u(v,R)],m=v=>v===0?"B":bt(v+3),h=(v,R,O,T)=>{let{words:f,unknown:g,share:b,shared:C}=da[O],A=bt(4+f.indexOf(C[0])),j=bt(4+f.indexOf(C.at(-1))),Ae=(Qe,rt,[U,...we])=>wt([rt,U,la(
`${A}${Qe}:${j}${Qe}`,`B${Qe}`),...we]);return[wt([`${R}, ${da[O].title.toLowerCase()}`,Iu,b,...f,g]),...T.map(([Qe,rt],U)=>Ae(v+1+U,Qe,rt)),Ae(v+1+T.length,"Cộng",p(O,"")),wt([])]},y=(v,R)=>h(v,
"Theo loại đơn vị",R,n.map(({label:O,text:T})=>[gn(O),p(R,`*${d("kind",T)}`)])),k=(v,R)=>{let O=b=>v+1+b,T=O(r.length+1+o.length),f=r.flatMap(({depth:b},C)=>b===0?[O(C)]:[]),g=b=>{let C=[];for(let A=
b+1;A< r.length&&r[A].depth>r[b].depth;A+=1)r[A].depth===r[b].depth+1&&C.push(O(A));return C};return h(v,"Theo cấp trên",R,[...r.map(({label:b,depth:C,texts:A,except:j},Ae)=>{let Qe=A.length?
`(${A.map(U=>d("parent",U)).join("+")})`:"0",rt=j.map(U=>`*(${s("code")}<>"${U.replace(/"/g,'""')}")`).join("");return[gn(`${"— ".repeat(C)}${b}`),p(R,`*${Qe}${rt}`).map((U,we)=>[U,...g(Ae).map(
B=>`${m(we)}${B}`)].join("+"))]}),[XE,p(R,"").map((b,C)=>[`=SUM(${m(C)}${T})`,...f.map(A=>`${m(C)}${A}`)].join("-"))],...o.map(({label:b,text:C})=>[gn(`— ${b}`),p(R,`*${d("parent",C)}`)])])},w=[wt([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),wt(["Tính đến ngày","=TODAY()"]),wt([])];for(let v of[R=>l(R,"timeliness"),R=>l(R,"status"),R=>eN(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>k(R,"status"),
R=>k(R,"timeliness"),R=>i?rN(R,i.tab,i.closed):[]])w.push(...v(w.length+1));return w}var iN="Tình hình báo cáo",sN="A6:B13",aN=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};
function cN(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===sN));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}function Qx(e,t){if(cN(
e))return[];let{title:n,words:r}=da.status;return e.insertChart(e.newChart().asBarChart().setTitle(iN).addRange(e.getRange(aN(t,n,r.length))).setPosition(ua,5,0,0).build()),[{key:"setup.chart"}]}
function uN(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Yi(n[i][a])===Yi(s):!n[i][a]&&gn(String(r[i][a]))===s))}var dN=e=>e.flatMap((t,
n)=>n===0?["A1"]:t[2]===ev||t[1]===Iu||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${bt(Qi)}${n+1}`]:[]:[]);function Du(e,t,n,r){let o=tN(r.rows),i=oN(t,n,rv(t.rows),{tab:r,closed:o}),[s,a]=[e.getLastRow(),
e.getMaxRows()],c=Math.max(i.length,s);a< c&&e.insertRowsAfter(a,c-a);let u=e.getRange(1,1,c,Qi),d=Array.from({length:c},(m,h)=>i[h]??Array(Qi).fill(""));if(s>0){if(uN(u,d))return Qx(e,i);
u.clearContent().setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(ua,3,c-ua+1,1).setNumberFormat("0.0%");let l=i.findIndex(
m=>m[0]===iv)+2;o.length&&e.getRange(l,4,o.length,Mu.length).setNumberFormat("0.0%"),e.getRangeList(dN(i)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ua,2,c-ua+1,
Qi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Qi-1,115),u.setValues(d);let p=[{key:"setup.summary"},...Qx(e,i)];return SpreadsheetApp.flush(),p}function es(e=2e4){
for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var ar={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:
"",dry:"",refused:{},toldHold:""};var cv="runner",uv="lease",dv="lastRun",cm="sending",lv="refused",pv="confirmed",mv="toldHold",Fu="ledger",lN=6e3,sv,zu=()=>sv??(sv=
PropertiesService.getScriptProperties()),zo=(e,t)=>{zu().setProperty(e,JSON.stringify(t))},pN=_({runner:I(),hour:En(),since:I()}),mN=_({until:I(),by:I()}),hN=_({lastRun:I(),did:I(),trouble:I(),dry:Su(
I(),ar.dry)}),fN=_({key:I(),gone:$t(I()),doubt:$t(I()),at:I()}),gN=_(Object.fromEntries(jd.map(e=>[e,I()]))),yN=Object.keys(Ci),bN=Bi(I(),_({email:I(),day:I(),why:ye(tn(yN))})),hv=e=>({...ar,...Xe(pN,
e[cv]),...Xe(hN,e[dv]),lease:Xe(mN,e[uv])??ar.lease,inFlight:Xe(fN,e[cm]),refused:Xe(bN,e[lv])??{},confirmed:Xe(gN,e[pv]),toldHold:Xe(I(),e[mv])??ar.toldHold,ledger:Cv(e)}),fv=({runner:e,hour:t,since:
n})=>zo(cv,{runner:e,hour:t,since:n}),gv=({until:e,by:t})=>zo(uv,{until:e,by:t}),yv=({lastRun:e,did:t,trouble:n,dry:r})=>zo(dv,{lastRun:e,did:t,trouble:n,dry:r}),bv=e=>zo(pv,e),wv=e=>zo(mv,e),kv=
e=>zo(cm,e),xv=()=>{zu().deleteProperty(cm)};function vv(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;zo(lv,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(
r).length,n<=lN))))}var Sv="firstLetter",Rv=()=>Number(PropertiesService.getUserProperties().getProperty(Sv))||0,Ov=e=>{PropertiesService.getUserProperties().setProperty(Sv,String(e))},wN=7800;
function kN(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>wN&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}
function Tv(e){let t=kN(zw(e)),n=Date.now().toString(36);zu().setProperties(Object.fromEntries(t.map((r,o)=>[`${Fu}${o}`,`${n} ${t.length} ${r}`])))}function Cv(e){let t=av(e[`${Fu}0`]);if(
!t)return e[`${Fu}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>av(e[`${Fu}${i}`]));return n.every(o=>o?.mark===t.mark)&&Kw(n.map(o=>o.text).join(""))||"unreadable"}
function av(e){let[,t,n,r]=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Lv=()=>Cv(zu().getProperties());var Uo={"values.text":
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
,ts={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},um={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var xN=e=>{try{return e(),!1}catch{return!0}},ns={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>xN((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Uu="google/answer/",$v="google/differs",dm="google/scratch",Ku=(
)=>PropertiesService.getScriptProperties(),vN=$t(tn(Object.keys(Uo))),SN=_({name:I(),id:ye(En())});function Av(e){let t={};for(let r of Object.keys(ns))Uu+r in e&&(t[r]=e[Uu+r]==="true");let n=Xe(SN,
e[dm]);return{answers:t,differs:Xe(vN,e[$v])??[],...n&&{scratch:n}}}function Pv(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Ku().setProperty(Uu+t,String(n)))}function _v(e,t){Ku().setProperties({
...Object.fromEntries(Object.entries(e).map(([n,r])=>[Uu+n,String(r)])),[$v]:JSON.stringify(t)})}function Bu(e){e?Ku().setProperty(dm,JSON.stringify(e)):Ku().deleteProperty(dm)}var Ev="workbook",Nv=
"marks",Mv="links",Iv="proof",lm="witness",pm="settings",mm="round",hm="groups",Dv="lines",Fv="staff",RN=8500,ON=ye(En()),TN=_({version:En(),spreadsheetId:I(),tabs:_(Object.fromEntries(Object.keys(
X).map(e=>[e,ON]))),owner:I()}),CN=_({secret:I().check(Ki(/^[0-9a-f]{64}$/)),isNew:ye(ji(!0))}),LN=_({secret:I().check(Ki(/^[0-9a-f]{64}$/)),renewed:ye(I())}),$N=_({address:I(),runsAs:I(),layout:En(),
version:I(),at:I()}),fm=Bi(I(),I()),AN=_({accounts:ye(En()),units:ye(En())}),PN=_(Object.fromEntries(Wd.map(e=>[e,I()]))),_N=$t(I());function Mn(){let e=PropertiesService.getScriptProperties(
).getProperties(),t=Xe(TN,e[Ev]);if(!t)return;let n=Xe(LN,e[Mv]);return{...t,staff:Xe(_N,e[Fv]),round:Xe(PN,e[mm]),groups:e[hm],lines:Xe(AN,e[Dv]),post:hv(e),google:Av(e),settings:Xe(fm,e[pm]),
markSecret:zv(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:Xe($N,e[Iv]),...e[lm]?{witness:e[lm]}:{}}}var zv=e=>Xe(CN,e[Nv]),Uv=()=>zv(PropertiesService.getScriptProperties(
).getProperties());function gm(e){PropertiesService.getScriptProperties().setProperty(Nv,JSON.stringify(e))}function ym(e,t){PropertiesService.getScriptProperties().setProperty(Mv,JSON.stringify({
secret:e,renewed:t}))}function Kv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(Iv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}
function Bv(e){PropertiesService.getScriptProperties().setProperty(lm,e)}function bm({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(Ev,JSON.stringify({
version:e,spreadsheetId:t,tabs:n,owner:r}))}function jv(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=RN?n.setProperty(pm,t):
n.deleteProperty(pm)}function Gv(e,t){let n=PropertiesService.getScriptProperties();e?n.setProperties({[mm]:JSON.stringify(e),...t?{[hm]:""}:{}}):n.deleteProperty(mm)}function ju(e){
PropertiesService.getScriptProperties().setProperty(hm,e)}function Gu(e){PropertiesService.getScriptProperties().setProperty(Dv,JSON.stringify(e))}function Zu(e){PropertiesService.getScriptProperties(
).setProperty(Fv,JSON.stringify(e))}var EN=2,wm=()=>wx(Array.from({length:EN},()=>Utilities.getUuid()));function Zv(e){let t=e??Uv();t||(t={secret:wm(),isNew:!0},gm(t));let{secret:n,isNew:r}=t;return{
key:new Hi(n),isNew:r===!0,allMarked:()=>gm({secret:n})}}function Wv(e){return e?.linkSecret?!1:(ym(wm()),!0)}var Hv=e=>{let t=wm();return ym(t,e),t};var NN=500;function Vv(e,t,n,r){let o=
e.getLastRow(),i=MN(o>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),s=t.map(u=>({at:n,who:u.by??r,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(o,1)+1,c=
u=>{$u(e,a+s.length-1,NN,()=>e.getRange(a,1,s.length,u.length)).setValues(s.map(d=>u.map(l=>l?Cu(xs[l],d[l]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}
function MN(e){let t=Object.keys(xs),n=e.map(r=>t.find(o=>xs[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Wu=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;
this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){
return this.block(1,1)}get lastLine(){return this.line-1}},IN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),N=(
e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:IN(e)};var Xv=[["Trang","Nhóm"]],km=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Xv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),qv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:r}}),Ko=(e,t,n,r)=>N(n(t(e.cell())),r),Yv={"looks.note":e=>Ko(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Ko(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>N(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Ko(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>N(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Ko(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Ko(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Ko(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Ko(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>N(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),N(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),N(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),N([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>N(km(e)?.getCriteriaValues()[0],Xv[0]),"looks.choicesStrict":e=>N(km(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>N(km(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=qv(e);return N(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=qv(e);return N(t?.getRanges().map(r=>r.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),N(e.sheet.getCharts().length,1))};var Jv="Sổ Tài Khoản: thử";function DN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Jv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Jv+n)[0],where:n}}var Qv={
"rights.range":e=>{let{found:t,where:n}=DN(e),r=N(t?.getRange().getA1Notation(),n);return t?.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=N([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=N(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),N(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=N(r?.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},
"tabs.name":e=>{let t=N(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>N(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return N(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),N(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),N(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var e0={daily:"sendDailyLetters"},FN="Asia/Ho_Chi_Minh",xm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===e0[e]),t0=e=>xm(e).length>0,Hu=(e,t)=>xm(e).some(n=>n.getUniqueId()===t);function n0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=xm(t);n!=="none"&&
ScriptApp.newTrigger(e0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(FN).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var at="google/probe",zN=()=>Array(4001).join("é");function ma(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function r0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Bo=(
)=>PropertiesService.getScriptProperties(),o0={"stores.kept":()=>ma(Bo(),{[at]:"một"},()=>N(Bo().getProperties()[at],"một")),"stores.over":()=>{let e=Bo();return ma(e,{[at]:"một"},()=>(e.setProperty(
at,"hai"),N(e.getProperties()[at],"hai")))},"stores.beside":()=>{let e=Bo();return ma(e,{[`${at}/1`]:"một"},()=>{e.setProperties({[at]:"hai"});let t=e.getProperties();return e.deleteProperty(at),N([t[
`${at}/1`],t[at]],["một","hai"])})},"stores.gone":()=>{let e=Bo();return e.setProperty(at,"một"),e.deleteProperty(at),N(at in e.getProperties(),!1)},"stores.long":()=>{let e=Bo();return ma(e,{[at]:zN(
)},()=>N(e.getProperties()[at]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return ma(e,{[at]:"riêng"},()=>N([e.getProperties()[at],at in Bo().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=N(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>N(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>N(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>N(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>N(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return N(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>r0(()=>N(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>r0(()=>N(typeof Hu("daily",""),"boolean"))};var UN=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function i0(e){let t=UN();Bu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Bu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Wu(e,n,r,t)}var KN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Vu(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&KN(n,
t)&&e.deleteSheet(n),Bu(void 0)}function vm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var s0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),Rm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},qu=Object.keys(Rm);function jo(e,t){let n=e.once("texts",()=>e.block(qu.length,1).setNumberFormats(qu.map(()=>["@"])).setValues(qu.map(r=>[Rm[
r]])).getValues());return N(n[qu.indexOf(t)][0],Rm[t])}var Sm=()=>new Date(Date.UTC(2018,9,2,5)),a0={"values.text":e=>jo(e,"name"),"values.letters":e=>jo(e,"letters"),"values.lines":e=>jo(e,"lines"),
"values.long":e=>jo(e,"long"),"values.phone":e=>jo(e,"phone"),"values.date":e=>jo(e,"date"),"values.code":e=>jo(e,"code"),"values.number":e=>N(s0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return N([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return N(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>N(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return N(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),N(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,
!0])},"values.day":e=>N(Number(s0(e,"dd/MM/yyyy",Sm())),Number(Sm())),"values.dayShown":e=>N(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Sm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return N([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return N(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return N([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),N(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>N(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),N([t.getValue(),t.getNumberFormat(
)],["","@"])}};var c0={...a0,...Yv,...o0,...Qv},BN=Object.keys(c0),u0=Object.keys(ns);function jN(e,t){try{return c0[e](t)}catch{return{saw:"refused"}}}function GN(e,t){let n={...t};for(let r of u0){
let o=ns[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function d0(e,t){return vm(()=>{t.scratch&&Vu(e,t.scratch);let n=i0(e),r=BN.map(s=>({id:s,seen:jN(s,n)})),o=GN(n,
t.answers);Vu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:
s})=>s===void 0).map(({id:s})=>s),answers:u0.map(s=>({key:s,how:ns[s].how,answer:o[s]}))};return _v(o,i.differs.map(({id:s})=>s)),i})}function l0(e,{scratch:t}){t&&vm(()=>Vu(e(),t))}function p0(e,t,n=
r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==fc.prefix?e:(r[o]=r[o].split(".").map(i=>t.get(i)??n(i)).sort().join("."),r.join("/"))}function m0(e,t,n){let{rows:r}=e.table("accounts"),o=
r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[Di(r[c]),Di({...r[c],...u})])),s=new Set([
...r.map(Di),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=p0(c.key,i,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",o),o.length}var h0=(e,t)=>m0(e,n=>gy(n.approved,n,t),n=>Sr(t.of("returned",n)));function f0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||
n.consentMark||Ti(n.consent))return[];let o=iw(n.consent);return[{index:r,cells:{consent:o,consentMark:Us({...n,consent:o},t)}}]}))}function ZN(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>Qn(n,t)==="unknown"?[{index:r,cells:{consentMark:Us(n,t)}}]:[]))}function g0(e,t){return ZN(e,t),m0(e,n=>xc(n,t)?Hn(n,t):void 0)}var y0=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&h0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Pw(t),e.accounts&&f0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],ha=y0.length;function b0(e,t,n){if(Object.keys(t.sheets).length===0){e< ha&&n(ha);return}for(
let r of y0)r.number<=e||(r.run(t),n(r.number))}function w0(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function WN(e,t){let n=new Map;
return e.forEach((r,o)=>{let i=t(r);i&&n.set(i,[...n.get(i)??[],o])}),n}var Om=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:o}of t)this.owners.set(r.idOf(o),(this.owners.get(r.idOf(o))??0)+1);this.placeOf=new Map(t.flatMap((o,
i)=>this.ids(o).map(s=>[s,i])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=WN(
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
r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function k0(e,t,n){
let r=new Om(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Gt=e=>e,HN=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,v0=e=>e.typedRows.size>0||HN(e)||[...e.ownKeys].some(t=>Ye(e.tab)[
t].writer!=="us"),Tm=e=>e.typedRows.size>0||e.ownKeys.size>0;function S0(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Gt(i)[n]);return!w0(r(e),r(t))}var Cm=(e,t)=>[
...e.positions].some(([n,r])=>t.positions.get(n)!==r);function x0(e,t,n,r){let o=Ye(e.tab)[n];return Ou(o,Lu(o,e.lines[t]?.[r-1]??""))}function VN(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,
o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Gt(i)[a];return n.get(c)!==a&&u!==""&&x0(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];
let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Gt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&x0(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function Lm(e,t){let n=VN(e,t),r=Object.keys(Ye(e.tab)).filter(s=>n.some(({index:a,now:c})=>Gt(c)[s]!==(t.rows[a]?Gt(t.rows[
a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[s]?.[u]??""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,Gt(a)[c]]))}))),!0}function qN(e){let n=Object.entries(Ye(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Gt(s)[c]).join(`\n`).trim();return{idOf:s=>Gt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function R0(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Gt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Gt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=k0(n,t.rows,qN(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Gt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Gt(t.rows[u])[d]!==Gt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var XN=3,kt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=ti(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:ha,version:vx};this.wasRefusedLate=!1;this.drafts=Yp;this.book=t.book}recalled(){return this.memory}remembered(){if(this.memory??(this.memory=Mn()),!this.memory)throw new ce({key:
"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet()??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){
let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ce({key:"workbook.lostTab",with:{tab:X[t].title}});
return this.held.set(t,o),o}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??Zi)}isStaff(t){return t!==""&&(Nn(t,this.staff())||Vi(t,this.remembered().owner))}settings(){
return this.read??(this.read=jn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=this.remembered().round??Hd(this.table("rounds").rows);
this.current={round:t&&fr(t).round}}return this.current.round}compileRound(){let t=Hd(this.table("rounds").rows),n=t&&hg(t),r=this.remembered().round;if(JSON.stringify(n)!==JSON.stringify(r)){let i=
r!==void 0&&(r.id!==n?.id||r.state!==n.state);Gv(n,i),this.remembered().round=n}let o=n&&fr(n);return this.current={round:o?.round},o?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff(
);if(!n)return t.staff??[];let{staff:r,kept:o}=kx(n,t.staff);return o?.length===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Zu(o),t.staff=o),r)}listedStaff(){try{return this.settings(
).staff}catch(t){if(t instanceof ce)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&jv(t);let{settings:n,problems:r}=jn(t);
return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Gi(fm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}
lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}rememberWitness(){this.settle(),Bv(this.now)}markKey(){if(
this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new Hi(t.secret)),this.key}linkKey(){let{linkSecret:t}=this.remembered();
return this.ofLinks??(this.ofLinks=t===void 0?void 0:new ia(t))}renewLinkKey(){let t=Hv(this.now);Object.assign(this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new ia(t)}
linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}
rememberProof(t){Kv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){
return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==ha)throw new ce({key:"workbook.otherLayout"})}table(t){let n=this.tables.get(
t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Ru(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new sa(t,this.sheet(t),n);
return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{
SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(
this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){
n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){let t=this.remembered().lines??{},n=Xx(r=>this.table(r),t,()=>_u(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(Gu(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();Au(r,t)!==r&&n.setNote(Au(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Tm(n));return t.some(v0)?(this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=Cm(n,r);o&&(Lm(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(
t)),this.tables.set(t,r));let i=0;for(;i<4&&S0(n,r)&&(this.tables.set(t,r),R0(n,r),!!Tm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=
this.table("units"),n=pa(t.rows);if(n===this.remembered().groups)return;let r=this.table("rounds"),o=this.table("accounts");Du(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:
t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),positions:r.positions,rows:r.rows}),ju(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(
t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,
this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,XN))Do("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(
t instanceof ce)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Vv(this.sheet("log"),t,this.now,hx(this.visitor())))}exclusively(t){if(!es(
this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=
this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new sa(r.tab,this.sheet(r.tab));Cm(r,o)&&(n=!0,Lm(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=
t),this.forget(),n}catch{return!1}}checkGoogle(){return d0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:r}=this.remembered();return`${this.link()}#gid=${r[t]??0}&range=A${Be(n)}`}};var YN=
24*36e5,Kr=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Mn()?.post??ar}setRunner(t){fv(t)}setLease(t){gv(t)}setLastRun(t){yv(t)}setRefused(t){vv(t)}keepJournal(t){kv(t)}
closeJournal(){xv()}setConfirmed(t){bv(t)}setToldHold(t){wv(t)}ledger(){return Lv()}keepLedger(t){Tv(t)}alone(t,n){let r=es();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{
r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=Rv()),this.firstLetter+YN-Date.now()}send({to:t,subject:n,text:r,html:o,
attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:
i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Ov(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){n0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return t0("daily")}};function rs(e,t,n){try{Pv(e.remembered().google,t,n)}catch{}}function Br(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&l0(()=>e.spreadsheet(),n)}catch(n){Do("sweep",n)}}function O0(e,t){if(!t||/\s/.test(t))return!1;let n=st(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Me(e.email).emails.some(o=>st(o)===n)}var JN=(e,t)=>t.some(n=>n.code.trim()===e&&
Me(n.email).emails.length>0),QN=(e,t)=>t.filter(n=>O0(n,e)),T0=(e,t)=>t.some(n=>O0(n,e));function Yu(e,t){switch(e.is){case"staff":case"person":return QN(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function eM(e,t){let n=Xt(e)===ie.merged?tt(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function Ju(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Xu=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:$e(e),contact:t.contact}};function fa(e,t,n,r){let o=nM(e,t,n,r),i=o.may?
n.find(s=>s.code.trim()===e):void 0;return i&&!De(i)?{may:!1,why:eM(i,n)}:o}function tM(e,t,n){if(e.length===0)return;let r=tt(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&
e.includes(i)?i:void 0}function nM(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let o=()=>{let i=Yu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=r.superiorsFill?tM(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Xu(t,r)}:o();case"link":return o();case"unlisted":return Ju(t,r)?JN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Xu(t,r)}}}var $m=30;function C0(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=re(n.closed,$m)?"receipt":"refused"}function Go(e,t){let n=e.linkKey()?.read(t),r=e.table("units").rows,o=Mi(e);
if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),s=C0(n,i&&{link:i.link.trim(),extendedTo:_t(
i.extendedTo),isGone:!De(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function L0(e,t){let n=Go(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:
n.unit.code.trim()}:Zi}function ga(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var os=e=>t=>e===""?Zi:t.isStaff(e)?{
is:"staff",email:e}:T0(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},$0=e=>t=>L0(t,e);function A0(e){let t=e?.triggerUid,n=new Kr(()=>r.spreadsheet());if(typeof t!="string"||
!ve(n,()=>Hu("daily",t)))return;let r=new kt({who:o=>os(ve(n,()=>n.me()))(o)});bk(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&rs(r,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),Br(r)}function Qu(e,t,n){if(!e)return We.added;let r=Et(e,n);if(r&&e.answer===We.added)return We.added;if(!r&&!t.stops&&ao(
e.usage)===ge.stopped)return We.added;if(t.stops)return We.stopped;if(t.changes)return We.changed;let o=Object.values(We).find(i=>i===e.answer);return r&&o&&o!==We.stopped?o:We.same}function rM(e){
return e?ht(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function is(e,t,n){let r=rM(e);if(r||e?.state!=="closed"||n.isStaff)return r;if(!(t&&_t(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var In=({first:e,last:t},n)=>n>=e&&n<=t;function oM(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Hn(i,n):"";return In(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var iM=(e,t)=>t.columns(
).has("consent")?e.filter((n,r)=>In(t,r)&&Ti(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function sM(e,t){if(![...oo,"usage"].some(o=>t.columns(
).has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{if(!In(t,i)||!ou(o))return[];let s=kc(o.approved,o,e.markKey())??o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?
"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},
unit:n[o].unit.trim(),rowId:n[o].rowId})))}function aM(e,t){let{rows:n}=e.table("accounts");if(!sn.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""};return!r||is(r,o.get(c.unit.trim()),u)?!1:(s??(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map(
(c,u)=>{if(!In(t,u)||sn.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:vn.hand};if(!a(c))return d;let l={stops:xe(c),changes:!0};return{...d,round:r.id,answer:Qu(c.rowId?c:
void 0,l,r)}})}function cM(e,t){oM(e,t);let n=sM(e,t),r=aM(e,t),o=r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=Ve(e,r),s=new Set;r.forEach((p,m)=>{In(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>In(
t,m)||s.has(p.unit.trim()),c=$i(r,i,a);sn.some(p=>t.columns().has(p))?dM(e,t,r,c,i):e.putOwn("accounts",Bs(e,r,i,a)),e.log([...iM(r,t),...n]),e.putOwn("accounts",tu(r,i,a)),e.putOwn("accounts",c),
e.putOwn("units",tr(e.table("units").rows,i,()=>!0)),js(e,"accounts",t.columns(),p=>In(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=dp(c,o.map(({faults:p})=>p),i);d&&
l.length===0&&l.push({index:t.first,notes:So(i.accounts[t.first])}),uM(e,t,l,o)}function uM(e,t,n,r){let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries(o?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==pc(r[o.index].mask,a)),[s]=Object.entries(o?.notes??{}).filter(([a])=>t.columns().has(a));o?.index===t.first&&s&&i.length===0?e.noteEdited(s[1]??""):
e.putNotes("accounts",n)}function dM(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(
Kn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
Li(e,c,o.accounts[a.index]))}}var lM="sửa tay";function pM(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>In(t,o)&&r.code.trim());for(let r of n)r.first=lM;e.log(
n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function mM(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>In(t,r)&&n.code.trim()&&
n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function hM(e,t){pM(e,t),mM(e,t);let n=e.table("accounts").rows,r=Ve(e,n);e.putOwn("accounts",tu(n,r,()=>!0)),e.putOwn("units",tr(
e.table("units").rows,r,()=>!0)),js(e,"units",t.columns(),o=>In(t,o))}function Am(e,t){Pe(e,()=>t.tab==="accounts"?cM(e,t):hM(e,t))}function fM(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var gM=({range:e})=>typeof e.getGridId=="function";function _0(e){if(!gM(e))return;
let t=new kt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;rs(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=fM(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){yM(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(Ye(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));Am(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ce))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function yM(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),Am(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function E0(e){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,()=>{let{units:t}=ln(e,!0),n=e.table(
"units").rows.map(({code:o})=>o),r=o=>t.filter(({own:i})=>i.status===o).length;return e.sortUnits(),P({missing:r(L.missing),fix:r(L.fix),before:n})})??x({key:"workbook.busy"})}function N0(e,t){
return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,()=>{let n=new Map(t.map((r,o)=>[r,o]));return e.putOwn("units",e.table("units").rows.map(({code:r},o)=>({index:o,cells:{order:String(
n.get(r)??t.length)}}))),e.sortUnits(),ln(e,!0),P({})})??x({key:"workbook.busy"})}var ed="Sổ Tài Khoản",bM="Dành cho cán bộ tỉnh",jr=["spreadsheets","script.container.ui","userinfo.email"],M0=[...jr,
"script.scriptapp","script.send_mail"],z0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:jr}],U0=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},
who:"staff",scopes:jr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:jr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:jr},{page:"roster",caption:
"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:jr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:M0},{page:"papers",caption:"In và xuất…",
where:{width:1e3,height:640},who:"staff",scopes:jr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:M0},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:jr}],
K0=[...z0,...U0],Pm=e=>typeof e=="object"&&"page"in e,_m=Object.fromEntries(K0.filter(Pm).map(e=>[e.page,e])),td=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,B0=e=>K0.flatMap(t=>t!=="—"&&(Pm(t)?
td(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),I0=e=>e==="—"?void 0:{caption:e.caption,run:Pm(e)?td(e.page):e.run},D0={forUnits:z0.map(I0),forStaff:U0.map(I0)};
function F0(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function j0(){let e=SpreadsheetApp.getUi();F0(e.createMenu(ed),D0.forUnits).addSeparator().addSubMenu(F0(
e.createMenu(bM),D0.forStaff)).addToUi()}var Em="L1",wM=/^Mã sổ: (\S+)$/;function Nm(e,t){try{let n=wM.exec(String(t.getRange(Em).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":
"copy"}catch{return"none"}}function nd(e){let t=e.getSheetByName(X.summary.title);return t?Nm(e,t):"none"}var G0=e=>e.getSheetByName(X.summary.title)?.getRange(Em).canEdit()??!0;function Z0(e,t){try{
t.getRange(Em).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var W0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function H0(e,t){let n=HtmlService.createHtmlOutputFromFile(
e),r=t.settings?jn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${W0(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var kM=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),xM="Khai báo tài khoản Facebook";function V0(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${W0(S({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${kM(
e)}\x3c/div>${n}`).setTitle(`${xM}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function q0({since:e,lastRun:t},n){let r=o=>o!==""&&Ze(V(o),n)>1;return!t||t< e?r(e)?{key:
"health.never",with:{since:pe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:pe(t)}}:void 0}var vM=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function X0({post:e,campaign:{settings:t,round:n},troubles:r,
isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:et(a)}});return r.length?[...r]:ri([!o(i),{key:
"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,s("dueBefore")],[n?.state==="open"&&!n.lettersFrom,s("lettersFrom")],[vM(e),{key:"health.dry",
with:{since:z(e.dry),email:i}}])}function Y0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=X0(e);if(o&&i)return[{key:"health.trouble",with:{
trouble:i}},...s.filter(c=>!i.includes(S(c)))];let a=s.length?void 0:q0(t,r);return a?[a]:s}function J0({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(
!r.settings.lettersOn)return[];let s=X0({post:n,campaign:je(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===$e(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...s]:s.length||!i||n.trouble||!q0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Q0({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===$e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function SM({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function RM({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Rp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:pe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:dt(V(c)),hour:String(o)}}],[rr(t,e.now),{key:"health.sending"}]]}function eS(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return ri(...SM(e),...RM(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function tS(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=je(e),s=Fi(n,i.round),a=Y0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=_o(i,t,Ao(
t.ledger,Pn(e),To(e)));return c.length?OM(e,c,a,r):a}catch(c){if(!(c instanceof ce))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function OM(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Ni(No(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function nS(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!rr(r,
e.now)&&!r.inFlight?mu(e,t):Ao(r.ledger,Pn(e),To(e));return n.lettersOn?r.runner?_o(je(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var TM="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",Mm=(e,
t)=>e.trim()?t(e)??e:"",CM=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function rS(e,t,n){if(co(e.table(
"rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=Mm(t?.dueBefore??"",ni),o=(Ce(r)??e.today).slice(0,4),i=t!==void 0&&CM(e),
s={id:ci(o,[]),name:t?.name.trim()||`Năm ${o}`,document:t?.document.trim()||TM,state:Ne.open,dueBefore:r,graceUntil:Mm(t?.graceUntil??"",Ce),lettersFrom:Mm(t?.lettersFrom??"",Ce),openedAt:i?"":e.now,
closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var LM=new Set(Object.values(nc));function Im(e,t,n){let r=
Object.values(Ie),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{
index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:o(u)??(u===Ie.staff.label?t(
):d),help:l})));let c=e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=LM.has(l)?S({key:"setup.formerSetting"}):r.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Zo=Object.keys(X);function $M(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Dm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:r}=X[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let s=o.getName();
return{found:{sheet:o,id:n,name:s,made:!1},did:s===r?[]:[{key:"setup.tabKept",with:{tab:r,name:s}}]}}let i=this.present().find(({name:s,id:a})=>s===r&&!this.known.has(a));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:this.blankFirst(r)??this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
return this.others??(this.others=$M(this.book))}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{
name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function oS(e,t){let n=new Set(
Object.values(t)),r=new Dm(e,n),o={},i=[];for(let s of Zo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var iS="Asia/Ho_Chi_Minh",Fm="vi_VN",sS=
e=>e.getSpreadsheetLocale()===Fm?[]:[{key:"workbook.locale"}];function aS(e){let t=[];return e.getSpreadsheetTimeZone()!==iS&&(e.setSpreadsheetTimeZone(iS),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Fm&&(e.setSpreadsheetLocale(Fm),t.push({key:"setup.locale"})),t}var AM=4,cS=Zo.filter(e=>Object.keys(Ye(e)).length>0);function PM(e){return e.isNew?(Hx(e),ca(e),em(e),[]):[
...Vx(e),...ca(e)]}function rd(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function _M(e,t,n,r,o){let i=new Ji(_u(e,r,o)),s=Zo.flatMap(a=>i.ensure({tab:a,...t[a],rows:
n.get(a)?.rows??0,columns:n.get(a)?.columns??0,positions:n.get(a)?.positions??new Map}));return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function EM(e,t,n,r,o,i){let s=Object.fromEntries(Zo.map(p=>[
p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),tabs:s,owner:r}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(
u)===JSON.stringify(c),l=Object.fromEntries(Zo.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));b0(c.version,{sheets:l,office:o,markKey:i},p=>{bm({...c,version:p}),d=!0}),d||bm(c)}function NM(e,t){if(
e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Ie.staff.label]:r.join(", ")}:{}}}var MM=e=>({[Ie.staff.label]:e,[Ie.replyTo.label]:"",[
Ie.testTo.label]:"",[Ie.contact.label]:Ie.contact.initial,[Ie.webAddress.label]:Ie.webAddress.initial,[Ie.lettersOn.label]:Ie.lettersOn.initial});function IM(e){let t=Object.entries(nc).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r??""])):void 0}function DM(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}
function FM(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Zu(e);let n=t?xx(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function zM(e,t,n){let{contact:r,staff:o}=
e.settings(),i=[e.round()?.dueBefore?"":"hạn nộp",r?"":"liên hệ khi cần hỗ trợ",n.some(({code:a})=>a)?"":"danh sách đơn vị"].filter(Boolean),s=[...new Set([t,...o].filter(Boolean))];return[
...i.length?[{key:"setup.left",with:{what:i.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:s.join(", ")}}]}function uS(e){let t=Mn(),n=rd(e),r=aS(e),{found:o,did:i}=oS(e,t?.tabs??{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of cS){let g=Ex(f,o[f],t?.version??0);s.set(f,g.open),r.push(...g.did)}let a=Zv(t?.markSecret),c=new kt({book:e,setUp:{markKey:
a.key,lastWitness:t?.witness??""}});for(let f of Zo)c.edits(f,o[f].sheet);Wv(t)&&t!==void 0&&t.version>=AM&&r.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail(
).toLowerCase()||n),p=o.summary.made?"none":Nm(e,o.summary.sheet),m=p==="copy"?MM(l()):NM(t,o.settings.id),h=DM(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let f=Im(c.table(
"settings"),l,m);p!=="copy"&&r.push(...f)}let k=y?t?.staff??[l()]:jn(c.settingTexts()).settings.staff;r.push(..._M(e,o,s,k,n));for(let f of cS)r.push(...PM(s.get(f)));y&&r.push(...Im(c.table(
"settings"),l,m)),EM(e,o,t,n,c,a.key),r.push(...rS(c,IM(c.settingTexts()),t?.round));let w=a.isNew?g0(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&a.allMarked();let v=
c.table("units");r.push(...Du(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:v.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,
positions:s.get("rounds").positions,rows:c.table("rounds").rows})),p!=="here"&&Z0(e,o.summary.sheet),t?.groups!==pa(v.rows)&&ju(pa(v.rows)),c.compileSettings(),r.push(...FM(c.settings().staff,
t?.staff));let R=Object.fromEntries(Nu.map(f=>[f,s.get(f).rows]));Nu.some(f=>t?.lines?.[f]!==R[f])&&Gu(R);let O=new Kr(()=>e);return Co(c,O)||Qt(c),SpreadsheetApp.flush(),r.push(...nS(c,O)),{first:(
!t||t.version===0)&&!w&&h.length===0,did:r,after:zM(c,n,v.rows)}}var od=(e,t=ed)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},dS=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function zm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,B0(e));try{let n=ga(),r=n?new kt({who:os(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&Br(r),
o?.length&&od(o.map(S).join(`\n`))}catch(n){od(S(Fo(n)))}}var Um={key:"who.staffOnly"};function lS(e,t){let n=H0(t,e.remembered()),{caption:r,where:o}=_m[t],i=SpreadsheetApp.getUi();o==="sidebar"?
i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function pS(e){zm(td(e),t=>(t.remembered(),_m[e].who==="staff"&&t.visitor().is!=="staff"?[Um]:lS(t,e)))}
function mS(){zm("showMissingFirst",e=>{let t=E0(e),n=({problems:c})=>od(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:r,fix:o,before:i}=t.value;e.settle(),e.spreadsheet(
).setActiveSheet(e.sheet("units"));let a=dS(S({key:"roster.missingFirst",with:{missing:r,fix:o,tab:X.units.title}}),ed)?void 0:N0(e,i);a&&!a.ok&&n(a)})}function UM(e){let t=e.visitor();
return t.is==="staff"||Vi(rd(e.spreadsheet()),$e(t))}function KM(e){let t=e.spreadsheet(),n=nd(t);if(n==="here")return G0(t)?void 0:Um;let r=n==="copy"?rd(t):"";return r&&!Vi(r,ga())?{key:
"who.ownerFirst"}:void 0}function hS(){zm("setUp",e=>{let t=Mn()?UM(e)?void 0:Um:KM(e);if(t)return[t];let n=es();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o,after:i}=uS(e.spreadsheet());
n.releaseLock();let s=o.filter(({key:d})=>d!=="setup.protection"),a=[...s,...s.length< o.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=i.map(S).join(`\n`);return r?dS(`${S({key:
"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&lS(e,"assumptions"):od(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var BM=300;function Gr(e){let t=new Map(e.map(r=>[
r.code.trim(),r])),n=new Map(e.map(r=>[K(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{let o=r.trim(),i=o?t.get(o)??n.get(K(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}
:{value:K(o),label:o}}}function Km(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,BM).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var fS=e=>({value:e,label:e}),ss=e=>({parents:Km(e.map(({parent:t})=>t)),kinds:Km(e.map(({kind:t})=>fS(t))),states:Km(
e.map(({state:t})=>fS(t)))}),as=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function id(e,t){let n=e.table("units").rows,r=Gr(n),o=sc(n,e.round());
return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:ui[o(s)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),state:
c.status}]})}var sd=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,ad=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),cd=({unit:e,parent:t,status:n,timeliness:r})=>({code:e.code.trim(),
name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var jM=300;function GM(e){let t=new Map;for(let{unit:n,state:r,at:o,kind:i}
of e.table("letters").rows){let s=r===ue.sent||r===ue.bounced,a=n.trim();s&&a&&(t.get(a)?.at??"")<=o&&t.set(a,{at:o,kind:i})}return new Map([...t].map(([n,{at:r,kind:o}])=>[n,`${o}, ${z(V(r))}`]))}
function ZM(e,{unit:t}){if(Me(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n?.email.split(", ").every(o=>t.email.toLowerCase().indexOf(
o.toLowerCase())>=0);return n&&r?S({key:"desk.callRefused",with:{email:n.email}}):""}function gS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ve(e,e.table("accounts").rows),
r=id(e,n).filter(sd),o=new Map;for(let{active:c,unit:u,faults:d}of n.accounts)c&&d.some(On)&&o.set(u,(o.get(u)??0)+1);let i=GM(e),s=r.filter(c=>as(c,t)).sort(ad),a=e.round();return P({round:
a?.name??"",deadline:a?hr(a,e.today):"",units:s.slice(0,jM).map(c=>{let u=cd(c);return{...u,faulty:o.get(u.code)??0,lastLetter:i.get(u.code)??"",unreached:ZM(e,c)}}),count:s.length,choices:ss(r)})}
var nn=e=>Lr(JSON.stringify(sn.map(t=>e[t])));function WM(e,t,n){let r={row:e.rowId},o=Cn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:no(vc(e.comment)),...r});for(
let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:no(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:no({key:"account.changedSince",with:{
columns:Rr(e,n).join(", ")}}),...r}),i}var Zt=(e,t)=>e.rowId||`~${t}`,ya=e=>({markKey:e.markKey(),round:e.round()}),HM=(e,t)=>!Jn(e)||["given","unknown"].includes(Qn(e,t));function ud(e,t,n=xo(e)){
let r={row:e.rowId};return Cn(e,t)==="returned"?[Y({key:"form.confirmReturned"},r)]:HM(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:no(i),field:o,
...r})):[Y({key:"form.confirmConsent"},r)]}function ba(e,t,{markKey:n,round:r},o=xo(e)){let i=Object.fromEntries(me.map(c=>[c,e[c]])),s=xe(e),a=!s&&!Et(e,r);return{rowId:Zt(e,t),version:nn(e),fields:
i,stopped:s,pending:a,mayConfirm:a&&ud(e,n,o).length===0,usage:e.usage,answer:Et(e,r)?e.answer:"",says:s?[]:WM(e,o,n),review:Cn(e,n),comment:e.comment,fixFields:eu(e.fixFields).fields.filter(c=>Jl(
e.kind).includes(c))}}var Zr=(e,t,n)=>hr({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:_t(e?.extendedTo??"")},n),Wr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&me.some(o=>n[o])?[{
row:n,index:r}]:[]);var dd=["review","comment","fixFields","approved"],jm=e=>Object.fromEntries(dd.map(t=>[t,e[t]])),wa=e=>`${nn(e)}.${Lr(JSON.stringify(dd.map(t=>e[t])))}`,ka=e=>e.split(".")[0],yS=(
e,t)=>{let n=fo(e.approved,e,t);return typeof n=="string"?[]:n};function xa(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>On(r)&&!Cs(
r))?"faulty":yS(e,n).length===0?"new":e.review===ke.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var Bm=e=>me.includes(e);function ld(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(
e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>({sentence:S(c),...Bm(a)?{field:a}:Bm(c.field??"")?{field:c.field}:{}});return a=>{let c=r[a],u=t.accounts[a],
d=c&&u&&xa(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Zt(c,a),version:wa(c),state:d,unit:{code:u.unit,name:l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:
Object.fromEntries(me.map(p=>[p,c[p]])),link:u.reading?.values.address||c.address,changed:yS(c,i).filter(Bm),says:[...u.faults.filter(p=>!Cs(p)),...u.remarks].map(s),comment:c.comment.trim(),at:pe(
c.updated),by:c.source===vn.hand?vn.hand:c.by,was:jm(c)}}}var bS=20,wS=e=>e.as==="returned"?e.comment.trim():"";function VM(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:
e.as==="passed"?ke.passed:ke.returned,comment:wS(e),fixFields:e.as==="returned"?e.fields.map(St).join(", "):"",approved:r?Hn(t,r):""}}var qM=(e,t)=>dd.every(n=>e[n]===t[n]);function XM({version:e},t,
n){if(ka(e)!==ka(wa(t)))return{key:"desk.changedMeanwhile"};let r=Ss(t.review);return r&&Rr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function YM(e,
t,n){let r=t.findIndex((c,u)=>Zt(c,u)===e.rowId),o=t[r];if(!o)return;let i=VM(e,o,n),s={decision:e,index:r,before:{...o}},a=wa(o);return ka(e.version)===ka(a)&&qM(i,jm(o))?{...s,again:!0}:
e.version===a?{...s,cells:i}:{...s,why:XM(e,o,n)}}function JM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table(
"accounts"),o=Ve(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",$i(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",tr(e.table("units").rows,o,
s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!Ss(s.review)).map(({index:s})=>({index:s,notes:So(o.accounts[s])}))),o}function QM(e,t){let n=
e.table("accounts").rows,r=t.map(c=>YM(c,n,e)),o=r.filter(c=>c!==void 0),i=JM(e,o),s=ld(e,i,Gr(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:S({
key:"desk.rowGone"})};let p=s(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:
"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:wa(m)}});return P({decided:a})}function kS(e,{decisions:t}){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?x({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&!wS(n))?x({key:"desk.noReason"}):Pe(e,()=>QM(e,t))??x({key:"workbook.busy"})}
var eI=200;function xS(e,t,n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(eI,Math.max(0,Ze(o,i))+1);
return Array.from({length:s},(a,c)=>re(i,c+1-s))}function Gm(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var tI=200,nI=40,rI=3,oI=3;
function SS(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s})=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(
s.timeliness===oe.onTime||s.timeliness==="")).length,i=t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function vS(e,t){let n=new Map;for(let r of e){let{value:o,label:i}=t(r);if(
!o)continue;let s=n.get(o)??{label:i,units:[]};s.units.push(r),n.set(o,s)}return[...n.values()].map(({label:r,units:o})=>({label:r,...SS(o)})).filter(({required:r})=>r>0).sort((r,
o)=>o.missing+o.fix-r.missing-r.fix||r.label.localeCompare(o.label,"vi")).slice(0,nI)}function iI(e,t,n,r){let o=He(n),i=t.filter(({counted:l})=>l).map(({first:l})=>l),s=o>e.today?o:e.today,a=xS(i,
n.from,s),c=Gm(i,a),u=new Map;for(let{state:l,at:p}of e.table("letters").rows)l===ue.sent&&u.set(V(p),(u.get(V(p))??0)+1);let d=r&&o&&r.last?Gm(r.firsts,a.map(l=>re(r.last,Ze(o,l)))):void 0;
return a.map((l,p)=>({day:z(l),...l<=e.today?{reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===o?{isLast:!0}:{}}))}function sI(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let y=xa(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),u=c.filter(({unit:m})=>Me(
m.email).emails.length===0),d=r?Ze(e.today,He({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!On(h))).length;return[r===""&&{sentence:S(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< oI&&{sentence:S({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{
sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,rI)}function aI(e,t){
let[n]=co(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==t?.id).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table("history").rows.filter(({
round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:He(n)}}function RS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ve(e,e.table(
"accounts").rows),r=id(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o??{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=aI(e,o),u=r.filter(sd),d=u.filter(l=>as(l,t)).sort(ad);return P({
round:o?.name??"",before:c?.name??"",deadline:hr({dueBefore:i,graceUntil:s},e.today),all:SS(r),days:iI(e,r,a,c),kinds:vS(r,({kind:l})=>({value:l,label:l})),parents:vS(r,({parent:l})=>l),next:sI(e,n,r,
a),owing:d.slice(0,tI).map(cd),owingCount:d.length,choices:ss(u)})}var cI=100;function OS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table(
"accounts"),o=Ve(e,r),i=Gr(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{let m=o.accounts[p],h=xa(l,m,a),y=s.get(m.unit);return h?[{index:p,state:h,updated:l.updated,
parent:y?i(y):{value:"",label:""},kind:y?.kind.trim()??""}]:[]}),u=c.filter(l=>as(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=
ld(e,o,i);return P({rows:u.slice(0,cI).flatMap(({index:l})=>d(l)??[]),waiting:u.length,choices:ss(c)})}function TS(e,t){return e.visitor().is==="staff"&&Pi(e,t),_w(e)}var CS=e=>e.slice(0,e.indexOf(
"."));function LS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(CS),r=Object.keys(ts).find(o=>n.includes(o))??n[0];return[{key:"google.differs",with:{count:t.length,so:ts[r]??""}}]}
var uI=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:um[t],why:S({key:`google.${n}`})}));function dI(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||
"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${z(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,
`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function lI(e,t){return{same:t.same.length,differs:
t.differs.map(({id:n,saw:r})=>({says:Uo[n],saw:r,so:ts[CS(n)]})),unknown:[...t.notAsked.map(n=>({says:Uo[n],why:S({key:"google.refused"})})),...uI(t)],answers:t.answers.flatMap(({key:n,answer:r}
)=>r===void 0?[]:[{question:um[n],answer:r}]),copy:dI(e,t)}}function $S(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(lI(e.today,t)):x({key:
"google.busy"})}function AS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function PS({drafts:e},{unit:t}){return e.drop(t),P({})}var Hr=["code","name","kind","parent","email","phone",
"required","extendedTo","note","formerly","communes","activity","mergedInto"],cs=(...e)=>new RegExp(`^(?:${e.join("|")})$`),At=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Zm=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),pI="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",mI="cdcs|cong doan(?: co so)?|to chuc cong doan",_S=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",hI="don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",fI=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",At("bat buoc","required")],["extendedTo",At("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Zm("e ?-? ?mail","g?mail")],["email",At("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Zm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",At("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Zm("cap tren","chu quan","quan ly","phu trach")],["parent",At("(?:truc )?thuoc","parent","superior")],["kind",At(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",cs("cap(?: cong doan| don vi)?")],["note",At("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",At("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",cs("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",At(`ten (?:day du )?(?:cua )?(?:${hI})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",cs(`${pI}${_S}`,`(?:${mI})${_S}`)]],ES=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",NS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${ES})$`),MS=new RegExp(`(?:^|\\s)(?:moi|sau ${ES})$`),gI=[["mergedInto",At(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",cs("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",At("doi ten(?: thanh)?")],["newParent",
At("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",At("(?:don vi |cong doan |noi )?tiep nhan")],["plan",At(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",cs("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",At(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",cs("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],yI=/\b(?:cu|truoc(?: day)?)$/,bI=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Wo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(E(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Wm(e){let t=Wo(e);if(!(!t||yI.test(t)))return Hr.find(n=>Wo(mt[n].heading)===t)??fI.find(([,n])=>n.test(t))?.[0]}var wI={code:"Code",name:"Name",parent:"Parent"};function kI(e){let t=Wo(e,
/[()[\]]/g);if(!t)return;let n=Hr.find(o=>Wo(mt[o].heading)===t);if(n)return n;let r=gI.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",NS],["new",MS]]){if(!i.test(t))continue;let s=Wm(
t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Wm(e);let a=`${o}${wI[s]}`;return a==="oldParent"?void 0:a}return Wm(e)}var pd=200;function Ho(e){let t=new Map,n=[];
return e.slice(0,pd).forEach((r,o)=>{let i=kI(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Wo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!bI.test(Wo(r))&&n.push(E(r))}),{at:t,leftOut:n}}function IS(
e,t){let n="";return e.map((r,o)=>{let i=Wo(t[o]??"",/[()[\]]/g);return i&&(n=NS.test(i)?"cũ":MS.test(i)?"mới":""),n&&E(r)&&!E(t[o]??"").includes(E(r))?`${r} ${n}`:r})}var xI=e=>Hr.includes(e);
function zS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>xI(c[0]))),r=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=
n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r("name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has(
"formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(o?e.get("name"):void 0);return{plain:n,change:{
code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get("code"):void 0),newName:a,newParent:e.get(
"newParent")??(o?e.get("parent"):void 0),plan:e.get("plan")}}}var md=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),vI=(e,t)=>{let n=md(e);return!t||n.some(r=>K(r)===K(t))?e:[...n,t].join(
`\n`)},US=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function SI(e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{
let u=G(a.code);if(u){t.has(u)||t.set(u,c),o(n,K(a.name),c);for(let d of md(a.formerly))o(r,K(d),c),o(r,G(d),c)}});let i=a=>Xt(e[a])===ie.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;
return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(G(a)),byName:a=>s(n.get(K(a)))??s(r.get(K(a))),byFormerCode:a=>r.get(G(a))?.[0]}}function KS(e,t){let n={changes:[],same:0,rejected:[],
notes:[]},r=SI(t),o=(k,w)=>{n.rejected.push({line:k,why:w})},i=[],s=new Map;for(let k of e){let{code:w,name:v}=k.change,R=w?r.byCode(w):r.byName(v),O=R===void 0&&w&&!RI(k)&&!k.change.newName&&
!k.change.newCode;if(R==="many")o(k.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(O&&(v||k.unit.name)))o(k.line,w||v?{key:"roster.changeNone",with:{text:w||v}}:{key:
"roster.noCode"});else{let T=R??G(w),f=s.get(T);f!==void 0?o(k.line,{key:"roster.changeTwice",with:{line:f}}):(s.set(T,k.line),i.push({line:k,index:R}))}}let a=new Map,c=new Map,u=(k,w)=>{a.set(G(
w.code),{line:k,cells:w})};for(let{line:k,index:w}of i){let{newCode:v,newName:R,newParent:O,name:T,code:f}=k.change,g=FS(k.unit);if(w===void 0)u(k.line,{...g,code:f,name:T||k.unit.name,parent:O||
k.unit.parent});else if(v&&r.byCode(v)===void 0&&!a.has(G(v))){let b=t[w];u(k.line,{kind:b.kind,...g,code:v,name:R||b.name,parent:O||b.parent})}}for(let[k,{line:w,cells:v}]of a){let R=r.byFormerCode(
k);R!==void 0&&(a.delete(k),o(w,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=k=>{let w=r.byCode(k);if(w!==void 0)return t[w].code;let v=a.get(G(k));if(v)return v.cells.code;let R=
c.get(K(k));if(R!==void 0)return R;for(let{cells:T}of a.values())if(K(T.name)===K(k))return T.code;let O=r.byName(k);return O===void 0||O==="many"?O:t[O].code},l=new Map,p=new Set;for(let{line:k,
index:w}of i){let v=K(k.change.newName);w===void 0||!v||DS(k,t[w])||(l.set(v,[...l.get(v)??[],w]),v!==K(t[w].name)&&p.add(w))}for(let[k,[w,...v]]of l){let R=r.byName(k),O=R===void 0||R===w||
R!=="many"&&p.has(R);!v.length&&O&&c.set(k,t[w].code)}for(let{line:k,index:w}of i){if(w===void 0)continue;let v=h(k,w);"why"in v?o(k.line,v.why):Object.keys(v.cells).length?n.changes.push({line:
k.line,index:w,cells:v.cells}):n.same+=1}for(let k of a.values()){let w=m(k.line,k.cells.parent??"");typeof w!="string"?o(k.line,w):n.changes.push({...k,cells:{...k.cells,parent:w}})}return n;
function m(k,w){if(!w)return"";let v=d(w);return v==="many"?{key:"roster.changeMany",with:{name:w}}:v!==void 0?v:(sp(w)||n.notes.push({line:k,problem:{key:"roster.parentByName",with:{parent:w}}}),w)}
function h(k,w){let v=t[w],{newName:R,newParent:O}=k.change,T=Rn(k.unit.activity);if(T===ie.dissolved||!T&&US(k.change.plan))return{cells:Hm(v,{activity:ie.dissolved,mergedInto:""})};let f=y(k,w);if(
typeof f!="string")return{why:f};if(f)return{cells:Hm(v,{activity:ie.merged,mergedInto:f})};if(!r.isActive(w)&&T!==ie.active)return{why:{key:"roster.changeGone",with:{name:v.name,activity:Xt(v)}}};
let g={...FS(k.unit)};if(delete g.activity,delete g.mergedInto,r.isActive(w)||Object.assign(g,{activity:ie.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(g,{name:R,formerly:vI(
g.formerly??v.formerly,v.name)}),O){let b=m(k.line,O);if(typeof b!="string")return{why:b};g.parent=b}return{cells:Hm(v,g)}}function y(k,w){let{newCode:v,newName:R}=k.change,O=t[w],T=
k.unit.mergedInto||(DS(k,O)?v:""),f=T||(R&&K(R)!==K(O.name)?R:"");if(!f)return Rn(k.unit.activity)===ie.merged&&Xt(O)!==ie.merged?{key:"roster.mergedNowhere"}:"";let g=d(f);return g==="many"?{key:
"roster.changeMany",with:{name:f}}:g!==void 0?g===O.code&&!T?"":g:{key:"roster.needsNewCode",with:{name:f}}}}var RI=({unit:e,change:t})=>e.mergedInto!==""||US(t.plan)||(Rn(
e.activity)??ie.active)!==ie.active,DS=({change:e},{code:t})=>e.newCode!==""&&G(e.newCode)!==G(t);function FS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(o).filter((
[,i])=>E(i)!==""))}var Hm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function BS(e,t,n){let r={...e,...t},[o,i]=[Xt(e),Xt(r)];if(i===ie.dissolved&&o!==i)return[
"dissolved"];if(i===ie.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&G(t.parent)!==G(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Vm(e){let t=r=>e.filter(({kinds:o})=>o.includes(r)).length,n=new Map;for(let r of e)r.kinds.includes("moved")&&n.set(r.to,(
n.get(r.to)??0)+1);return{moved:t("moved"),to:[...n].map(([r,o])=>({name:r,count:o})).sort((r,o)=>o.count-r.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function jS(e){let{named:t}=tt(e);return n=>t(n)?.name??n}var HS=nT(GS(),1);var VS=["\u0009",";",",","|"],OI=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,TI=20,CI=2e3,ZS=(e,t)=>Ho(
e.slice(0,CI).split(t)).at.size;function LI(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,TI),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&ZS(s,"\u0009")>1))return"\u0009";let r,o=1;
for(let s of VS)for(let a of t){let c=ZS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var qS="\ue000",$I=5e3;
function AI(e,t,n,r){let o=Math.min(e.length,t+$I),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{
let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function PI(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(
;i< e.length;){let a=e[i]==='"'&&s<200?AI(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?WS(e,i,t):WS(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,qS):u,c< e.length&&(o+=e[c]),i=c+1}return o}
function WS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function _I(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>NI(n.slice(n.indexOf(">")+1))))}var EI={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},NI=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{let i=n?+n:r?parseInt(r,16):0;return i>0&&i<1114112?String.fromCodePoint(i):EI[String(o).toLowerCase()]??t}
).trim(),MI=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function XS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=_I(t);if(n)return n;let r=OI.exec(t),
o=r?t.slice(r[0].length):t,s=VS.find(l=>l===r?.[1])??LI(o),a=s==="|"?o.split(`\n`).map(MI).join(`\n`):o,c=PI(a,s);if(c==="")return[];let{data:u}=(0,HS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(qS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var eR=20;function Ym(e){let t=e.slice(0,eR).map(o=>({row:o,at:Ho(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has(
"name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?r.row:e[0]}function II(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var DI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,FI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,zI=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function tR(e){return Hr.some(n=>n!=="code"&&n!=="name"&&e[n])||!DI.test(e.code)?!1:FI.test(e.code)||zI.test(W(e.name))}var UI=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function KI(e,{code:t,name:n,newCode:r,newName:o,newParent:i,plan:s}){
return r||o||i||s?!1:tR({...e,code:t,name:n})}function BI(e){let{emails:t,bad:n}=Me(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:lr(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?Rn(e.activity)??e.activity:"",required:e.required?pr(e.required)??e.required:"",extendedTo:e.extendedTo?Ce(e.extendedTo)??e.extendedTo:""}}function Jm(e){let t=XS(e).map((w,v)=>({line:v+1,
cells:w})).filter(({cells:w})=>w.some(v=>v.trim())),n=Ym(t),r=n&&Ho(n.cells).at.size<2?jI(t):void 0,o=(r&&Ym(r))??n,i=r??t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Ho(IS(o?.cells??[],s?.cells??[])),{
plain:u,change:d}=zS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(w=>!u.has(w)).map(w=>mt[w].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:o?.line??1,sections:[],offers:r?GI(t,r):[]},h=o?t.filter(({line:w})=>w>o.line):[],y=(o?.cells??[]).map(w=>E(w)).join("\u0009"),k=(w,v)=>v===void 0?"":E(w[v]);
return h.forEach(({line:w,cells:v},R)=>{if(R===0&&a.size>1&&II(v)||v.map(b=>E(b)).join("\u0009")===y)return;let O=Object.fromEntries(Hr.map(b=>[b,k(v,u.get(b))])),T=d&&UI(d,b=>k(v,b));if(T?KI(O,T):tR(
O)){m.sections.push({line:w,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!r)for(let b of["name","kind","parent","note"]){let C=O[b]?to(v[u.get(b)]):void 0;C&&m.offers.push({line:w,
from:O[b],to:C.text})}let f=YS(v,u.get("formerly")),g=BI({...O,formerly:f,email:YS(v,u.get("email"))});m.lines.push({line:w,unit:g,...T&&{change:T}})}),m}var YS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>E(n)).filter(Boolean).join(`\n`);function jI(e){let t=o=>Xh(o.map(({cells:i})=>i.slice(0,pd)))?.rows.map((i,s)=>({line:o[s].line,cells:i})),n=t(e.slice(0,eR)),r=n&&Ym(n);return r&&Ho(
r.cells).at.size>1?t(e):void 0}function GI(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,pd).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var va=e=>G(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function nR(e){let t=new Map,n=new Map,r=new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(G(i)){t.set(G(
i),c),n.has(va(i))||n.set(va(i),c),K(s)&&!r.has(K(s))&&r.set(K(s),c);for(let u of md(a))o.set(G(u),c)}}),{byCode:t,byNear:n,byName:r,byFormer:o}}var rR=(e,t)=>[e,t].filter(Boolean).join(" · ")||
"(trống)";function Qm(e,t){let n=e.isChanges?WI(e,t):YI(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[i],...s};let o=jS([...r,...n.added.map(({unit:i})=>({...Un(mt),...i}))]);for(
let i of n.changed){let s=t[i.index];i.kinds=BS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes(
"moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Vm(n.changed),n}var oR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Vm([])}),ZI=8;function WI(e,t){let n=oR(),
r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=KS(r,t);n.same=i;let c=new Map(r.map(({line:p,change:m})=>[p,rR(m.code,m.name)])),u=(p,m)=>{
n.rejected.push({line:p,text:c.get(p)??"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[S(m)]);n.notes=
a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=o;for(let p=0;p< ZI;p+=1){let m=HI(d,t);if(m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=nR(t);for(let{
line:p,index:m,cells:h}of d)if(m===void 0&&l.has(va(h.code))){let{code:y,name:k}=t[l.get(va(h.code))];u(p,[S({key:"roster.nearCode",with:{code:y,name:k}})])}else if(m===void 0)n.added.push({line:p,
unit:{...iR,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:y.name,columns:Object.keys(h).map(k=>mt[k].heading),kinds:[],to:""})}return n.rejected.sort((p,
m)=>p.line-m.line),n}var iR=Object.fromEntries(Hr.map(e=>[e,""]));function HI(e,t){let n=t.slice(),r=e.map(({index:s,cells:a})=>s===void 0?n.push({...iR,...a})-1:(n[s]={...n[s],...a},s)),o=Ks(n),i=
new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||u in s.cells));c.length&&i.set(s,c.map(Ts))}),i}var JS=["activity","mergedInto"],VI=e=>JS.some(t=>e.includes(
t))?[...new Set([...e,...JS])]:[...e];function qI(e,t){let{unit:n}=e,r=n.activity||(n.mergedInto?ie.merged:t?.activity??""),o=n.mergedInto||(r===ie.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:r,mergedInto:o}}}var XI=(e,t)=>!De(e)&&!De(t)&&K(t.name)!==K(e.name)?e:void 0,QS=new Set(["parent","email","phone","required","extendedTo"]);function YI(e,t){let n=oR(),{byCode:r,byNear:o,
byName:i,byFormer:s}=nR(t),a=e.lines.map(m=>qI(m,t[r.get(G(m.unit.code))??-1])),c=VI(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=G(h.code);y&&!u.has(y)&&u.set(y,m)}let p=Ks(
[...a.map(({unit:m})=>m),...t.filter(m=>!u.has(G(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},
y)=>{let k=G(h.code),w=va(h.code),v=p[y].filter(({column:U,problem:we})=>!QS.has(U)&&we.key!=="roster.codeTwice").map(Ts),R=u.get(k);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{
code:h.code,line:R}}));let O=r.get(k),T=O===void 0&&k?t[o.get(w)??-1]:void 0,f=d.get(w);T?v.push(S({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&k&&f&&R===m&&v.push(S({key:
"roster.nearLine",with:f}));let g=O===void 0?t[s.get(k)??-1]:XI(t[O],h);if(g&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),k&&!f&&d.set(w,{line:m,code:h.code}),v.length){
n.rejected.push({line:m,text:rR(h.code,h.name),why:v});return}let b=K(h.name),C=l.get(b),A=i.get(b);C?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...C,name:h.name}})}):A!==void 0&&
A!==O&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[A].code}})}),C||l.set(b,{line:m,code:h.code});for(let U of p[y].filter(({column:we})=>QS.has(we)))n.notes.push({line:
m,text:S({key:"roster.takenIn",with:{code:h.code,fault:Ts(U)}})});if(O===void 0){n.added.push({line:m,unit:h});return}let j=t[O],Ae=c.filter(U=>U!=="code"&&h[U]!==j[U]);if(Ae.length===0){n.same+=1;
return}let{code:Qe,...rt}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:O,unit:{code:j.code,...rt},code:j.code,name:h.name,columns:Ae.map(U=>{let we=mt[U].heading;return h[
U]===""?S({key:"roster.emptied",with:{column:we,was:j[U]}}):we}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>G(m)&&!u.has(G(m))).map(({code:m,name:h})=>({code:m,name:h})),n}var sR=100,JI=2e4,aR=
2e3,QI=Bi(I(),I().check(Se(aR)));function cR(e){if(e.lines.length===0)return[Y({key:"roster.empty"})];if(e.lines.length>JI)return[Y({key:"roster.tooLong"})];let t=e.lines.find(({unit:n})=>!mx(QI,n));
return t?[Y({key:"roster.cellLong",with:{line:t.line,most:aR}})]:e.missingColumns.map(n=>Y({key:"roster.needColumn",with:{column:n}}))}function uR(e,{text:t}){if(e.visitor().is!=="staff")return x({
key:"who.staffOnly"});let n=Jm(t),r=cR(n);if(r.length)return ze(r);let o=Qm(n,e.table("units").rows);return P({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:
o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:eh(n,o),same:o.same,rejected:o.rejected,offers:n.offers,
leftOut:n.leftOut.slice(0,sR),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,sR)}})}function eh(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var eD=8;function tD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),r=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),o=[...r.keys()].sort((u,d)=>u-d),i=o.filter((u,d)=>d===0||o[d-1]!==u-1).length,s=o[0]??0,a=o[
o.length-1]??-1;return(i>eD?Array.from({length:a-s+1},(u,d)=>s+d):o).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,r.get(u)?.[d]??t[u][d]]))}))}function nD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:eh(t,n)}}}]),e.putTyped("units",tD(n,e.table(
"units").rows));let r=Un(X.units.columns);e.append("units",n.added.map(({unit:o})=>({...r,...o,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),ln(e,!0),e.readyLines()}
function dR(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Jm(t),r=cR(n);return r.length?ze(r):Pe(e,()=>{let o=Qm(n,e.table("units").rows),i=eh(n,o);return nD(e,n,o),P({
added:o.added.length,changed:o.changed.length,rejected:o.rejected.length,says:i})})??x({key:"workbook.busy"})}var lR=e=>({key:"round.empty",with:{label:et(e)}}),rD=e=>({key:"setting.empty",with:{
label:e}});function pR({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=z(n.last),y=
c.testTo.join(", "),k=bc(c),w=!!a.dueBefore&&!!c.lettersFrom&&!k,v=w&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(T=>Fe(T)&&!an(T.emails).length).length,O=e.units.filter(T=>Fe(T)&&
T.returned.length>gr(T).length).length;return{refuse:ri([!a.dueBefore,lR("dueBefore")],[!c.lettersFrom,lR("lettersFrom")],[!an(u).length,cl],[k,{key:"letter.testAddress",with:{text:y}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[w&&!v&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:ri([v,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!y&&!k,{key:"letter.testMode",with:{to:y}}],[!d.trim(),rD("Liên hệ khi cần hỗ trợ")])}}var hR=21,mR=100,oD=400;function Wt(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):
(Pi(e,t),n(Vr(e,t)))}function Vr(e,t){let n=t.quota(),r=t.post(),o=Fi(e.compileSettings(),e.round()),i=bu(e,t,void 0,n),s=Ao(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?_o(je(e),r,s):[]}}var th=e=>e>mR?oD:mR;function Sa({office:e,state:t,quota:n},r=e.today){let o=mo(t),i=[];for(let s=0;s<=hR;s+=1){let a=re(r,
s),{go:c,held:u}=ho(Wn(t,a,o).letters,Math.min(a===e.today?n:1/0,th(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var us=(
e,t)=>Wn(e.state,e.office.today).letters.find(n=>n.key===t)??Sa(e).flatMap(({go:n})=>n).find(n=>n.key===t),iD=/^(?:stores|mail|triggers|values)\./;function sD(e){let t=e.googleDiffers().filter(
n=>iD.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function hd({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=nk(r,e.today,re(e.today,hR),th(o),Math.min(o,th(
o))),{refuse:c,warn:u}=pR({state:r,today:e.today,forecast:a,zones:t.zones(),me:$e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...sD(e),...c],warn:u}}var fR=60,aD=40,nh=(e,t)=>({key:
e.key,kind:de(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function cD({day:e,go:t,held:n},r){let o={};for(let{kind:i}of t)o[i]=(o[i]??0)+1;return{day:e,
words:dt(e),counts:qs({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,fR).map(i=>nh(i,r)),more:Math.max(0,t.length-fR)}}function uD({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,
name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,
subject:c,state:u,at:d,why:l}})=>({key:o,kind:i,unit:s,name:n.get(s.trim())??"",to:a,subject:c,state:u,at:pe(d),why:l}));return{unknown:r.filter(({state:o})=>o===ue.unknown),recent:r.slice(0,aD)}}
var Ra=e=>Y(e);function dD({office:e,state:t,holds:n}){let r=n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>Ra(s));return{plan:o("plan"),
ledger:o("ledger"),preview:S(Ni(t,e.today)),mark:yu(je(e))}}function Vo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=hd(e,!1),s=Q0(e);return{on:r.settings.lettersOn&&n!=="",
runner:n,me:$e(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...J0(e)].map(Ra),held:dD(e),refuse:o.map(Ra),warn:[...i,...s?[
s]:[]].map(Ra),health:eS(e).map(Ra),days:Sa(e).map(a=>cD(a,r)),...uD(e)}}var rh=(e,t,{key:n})=>Wt(e,t,r=>{let o=us(r,n),i=$e(e.visitor());if(!o||!i)return x({key:"letter.gone"});if(r.quota<1)return x(
{key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:o.about.insteadOf??o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...$o(s,r.state),senderName:a||
r.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:i}})}return P({to:i})}),oh=(e,t,{key:n})=>Wt(e,t,r=>{let o=us(r,n);if(!o)return x({key:rr(r.remembered,e.now)?
"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let s=Tp(e,t,(a,{register:c})=>Nt(c.get(n)?.state)?[]:[i],`${xp}: ${$e(e.visitor())}`);return s?s.held?x(s.stopped??{
key:"letter.noQuota"}):!s.sent&&!s.failed&&!s.unknown?x({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:s.did})):x({key:"letter.busy"})}catch(s){if(
s instanceof Pr)return x({key:"workbook.busy"});if(s instanceof _r)return x(s.problem);throw s}});function gR({office:e,post:t},n,r,o,i){let s=`${o.why}: ${$e(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=pu(c).get(n);if(u===void 0&&!i)return x({key:"letter.gone"});let d=u===void 0?void 0:po(c[u].state);return r(d)?(_n(e,new Map([[n,{...i&&u===void 0?Kt(i,"planned",e.now):{},
...o,why:s,at:e.now}]])),ek(e,t,n,Nt(d)),P({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var ih=(e,t,{key:n})=>Wt(e,t,r=>gR(r,n,o=>!Nt(o),{state:ue.skipped,why:
"Cán bộ chọn bỏ qua"},us(r,n))),sh=(e,t,{key:n,wasSent:r})=>Wt(e,t,o=>gR(o,n,i=>i==="unknown",r?{state:ue.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ue.lapsed,why:"Cán bộ xác nhận chưa gửi"}));
function yR(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var ah=(e,t,{mark:n})=>Wt(e,t,({holds:r})=>{if(!r.some(({about:i}
)=>i==="plan"))return x({key:"letter.nothingHeld"});let o=je(e);return n!==yu(o)?x({key:"letter.changedAgain"}):(t.setConfirmed(Ot(o)),yR(t),e.log([{what:{key:"log.planConfirmed"}}]),P(Vo(Vr(e,t))))}
);function lD(e,t,n){let r=hi(e),o=new Map(e.units.map(({code:c})=>[Tt(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=uy({...e,register:i},n.today).map(({key:c}
)=>c),a=`Cán bộ chọn coi như đã gửi: ${$e(n.visitor())}`;return new Map([...t,...s].map(c=>{let u=r.read(c),d=u&&de(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&o.get(u?.unit??"")||"",
state:ue.sent,at:n.now,why:a}]}))}var ch=(e,t,{as:n})=>Wt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?rr(o,e.now)?x({key:"letter.busy"}):(o.inFlight&&wu(e,t),t.alone(e,()=>{let s=
No(e,Ve(e,e.table("accounts").rows)),a=Ao(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&_n(e,lD(s,c,e)),e.settle(),fu(e,t)})?(yR(t),e.log([{what:{key:n==="sent"?
"log.countedAsSent":"log.sentAgain"}}]),P(Vo(Vr(e,t)))):x({key:"workbook.busy"})):x({key:"letter.nothingHeld"}));function pD({office:e,post:t,remembered:n,state:r},o,i){return t.alone(e,()=>{let a=
e.table("settings").rows.findIndex(c=>c.label.trim()===Ie.lettersOn.label);return a<0?!1:(e.putTyped("settings",[{index:a,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Ot(je(e))),o?t.setRunner({
runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)})?.value??!1}var uh=(e,t,{on:n,takeOver:r})=>Wt(e,t,o=>{let i=n?hd(o,r).refuse:[];if(
i.length)return ze(i.map(a=>Y(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),pD(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?
"log.lettersOn":"log.lettersOff"}}]),P(Vo(Vr(e,t)))):x({key:"workbook.busy"})});function mD({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||
n===""||n!==$e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var fd=(e,t)=>Wt(e,t,n=>{let r=
!!n.remembered.inFlight;return r&&wu(e,t),P(Vo(mD(n)||r?Vr(e,t):n))}),bR=(e,t,{key:n})=>Wt(e,t,r=>{let o=us(r,n);if(!o)return x({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=$o(o,
r.state,"staff");return P({...nh(o,r.state),subject:i,html:s,text:a,zalo:qw(o,r.state),attachments:c.map(({name:u})=>u)})});var wR=({reason:e,code:t})=>`${Ci[e]}${t&&` (${t})`}`;function kR(e,t){
let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Me(a.email).emails.map(st)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=yw(t,a=>r.has(st(a))),s=
o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(st(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:
u.email,why:wR(u)})),delayed:i}}function xR(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{lines:n,delayed:r}=kR(e,t);return P({lines:n,delayed:r})}function hD(e,t,n){let{
rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&po(i.state)==="sent"&&Me(i.to).emails.some(c=>st(c)===st(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function vR(e,t,{text:n}){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=kR(e,n);if(o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[
a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=hD(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,
cells:{state:ue.bounced,why:wR(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?r.value:x({key:"workbook.busy"})}var SR=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:
i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var fD={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Oa=e=>e==="proved"?void 0:fD[e];function RR(e){let t=Eo(e);return t==="none"||t==="unproved"?void 0:Oa(t)}var Ta=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function gd(e){let t=Ta(e);if(t)return x(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Eo(e),i=Oa(o),s=e.proof(),a=e.staff();return P({door:o,says:i?S(i):"",address:n,host:qa,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:pe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Nn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function OR(e){let t=Ta(e);if(t)return x(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return x({
key:"link.noAddress"});if(!r)return x({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+vp,address:Wi(n)});return P({url:Sp(n,o),minutes:vp/6e4})}function TR(e,{unit:t}){let n=Ta(e);if(
n)return x(n);let r=Oa(Eo(e));if(r)return x(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&Ii(e)?.(t,"unit");if(!i)return x({key:"link.noRow"});let s=e.settings(),{department:a,
contact:c}=s,u=e.round(),d=u?.document??"",l=Zr(o,u,e.today);return P({url:i,message:SR({unit:o.name,guidance:d,department:a,contact:c,deadline:l,url:i})})}function CR(e,{unit:t}){let n=Ta(e);
return n?x(n):Pe(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?x({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))})??x({key:"workbook.busy"})}function LR(e){let t=Ta(e);return t?x(t):Pe(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({}
)))??x({key:"workbook.busy"})}var dh=(e,t,n)=>n.map(({sentence:r})=>({subject:e,right:t,says:r}));function gD(e,t){let n=fd(e,t);if(!n.ok)return dh("letters",!1,n.problems);let{stopped:r,refuse:o,
warn:i,held:s,health:a}=n.value,c=s?[...s.plan,...s.ledger]:[];return[...dh("letters",!1,[...r,...o,...c,...i]),...dh("letters",!0,a)].filter((u,d,l)=>l.findIndex(({says:p})=>p===u.says)===d)}var yD=
e=>e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Uo[t]} ${ts[t.slice(0,t.indexOf("."))]??""}`.trim()}));function $R(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let n=gd(e);if(!n.ok)return n;let{door:r,says:o,editors:i}=n.value;return P({lines:[...gD(e,t),...o?[{subject:"links",right:r==="none",says:o}]:[],...yD(e)],editors:i})}var ds="(đã xóa)",AR=2,PR=9,ph=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,mh=/\+?\d[\d\s().-]{6,}\d/g,hh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),cr=e=>[...new Set(e)].filter(Boolean);function _R(e){let t=cr((e.match(ph)??[
]).map(st)),n=e.replace(ph," "),r=cr((n.match(mh)??[]).map(hh)).filter(i=>i.length>=PR),o=cr(n.replace(mh,",").split(/[,;\n]/).map(i=>K(i))).filter(i=>i.split(" ").length>=AR);
return t.length+r.length+o.length?{names:o,phones:r,emails:t}:void 0}function fh(e,t,n){let r=ko(t);return{names:cr([K(e)]).filter(o=>o.split(" ").length>=AR),phones:cr([hh(r.ok?r.display:t)]).filter(
o=>o.length>=PR),emails:cr(Me(n).emails.map(st))}}var lh=(e,t)=>e.some(n=>t.includes(n));function Ca(e,t){return lh(e.emails,t.emails)||lh(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&lh(e.names,t.names)}var ER=(e,t)=>({names:cr([...e.names,...t.names]),phones:cr([...e.phones,...t.phones]),emails:cr([...e.emails,
...t.emails])}),bD=/[\p{L}\p{M}]/u;function wD(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let r=0;r< n.length;r+=2)for(let o of t){let i=r+o.split(" ").length*2-1;if(i>n.length)continue;
let[,s="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(r,i).join(""))??[];bD.test(a)&&K(a)===o&&n.splice(r,i-r,s+ds+c,...Array(i-r-1).fill(""))}return n.join("")}function qo(e,
{names:t,phones:n,emails:r}){let o=r.length?e.replace(ph,s=>r.includes(st(s))?ds:s):e,i=n.length?o.replace(mh,s=>n.includes(hh(s))?ds:s):o;return wD(i,t)}var ls=(e,t)=>e!==""&&qo(E(e),t)!==E(e),gh=(e,
t)=>qo(e,t).split(/[,;\n]/).filter(n=>!n.includes(ds)).map(n=>n.trim()).filter(Boolean).join(", ");var NR=300,kD=["accounts","units","letters","log","settings"],bh=({name:e,phone:t,email:n})=>fh(e,t,
n),xD=({second:e,secondPhone:t})=>fh(e,t,"");function MR(e,t){let n=_R(t);return n?e.table("accounts").rows.map(bh).filter(o=>Ca(o,n)).reduce(ER,n):void 0}var vD=(e,t)=>e.table(t).rows,SD=(e,t)=>X[
e].columns[t]?.heading??t,RD=["rowId","approved","consentMark","addressKey","mask","label","help"],IR=e=>!RD.includes(e);function OD(e,t){return kD.flatMap(n=>vD(e,n).flatMap((r,o)=>Object.entries(
r).filter(([i,s])=>IR(i)&&ls(s,t)).map(([i,s])=>({tab:X[n].title,line:Be(o),column:SD(n,i),text:Vt(s),unit:(r.unit??r.code??"").trim()}))))}function DR(e,{text:t}){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let n=MR(e,t);if(!n)return x({key:"personal.unclear"});let r=OD(e,n),o=e.table("accounts").rows.flatMap((s,a)=>Ca(bh(s),n)?[{rowId:Zt(s,a),unit:
s.unit.trim(),title:s.pageName||s.accountName||s.kind,consent:s.consent,mayWithdraw:s.consentMark!==""}]:[]),i=s=>s.map(a=>a.replace(/\s+/g," ")).join("\u0009");return P({places:r.slice(0,NR),more:
Math.max(0,r.length-NR),rows:o,copy:[i(["Thẻ","Dòng","Cột","Nội dung"]),...r.map(s=>i([s.tab,String(s.line),s.column,s.text]))].join(`\n`)})}function TD(e,t){let n=Ca(bh(e),t),r=n&&Ft(
e.kind)===D.person,o=Ca(xD(e),t);return{...Object.fromEntries(Object.entries(e).filter(([s])=>IR(s)).map(([s,a])=>[s,qo(a,t)])),...n?{...Object.fromEntries(Ff.map(s=>[s,""])),accountName:"",second:"",
secondPhone:"",usage:ge.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...r?{pageName:"",address:"",addressKey:""}:{},...o?{second:"",secondPhone:"",consent:"",consentMark:""}:
{},...e.by&&ls(e.by,t)?{by:ds}:{}}}var CD=(e,t)=>({email:ls(e.email,t)?gh(e.email,t):e.email,phone:ls(e.phone,t)?gh(e.phone,t):e.phone,note:qo(e.note,t),faults:qo(e.faults,t)});function yh(e,t){let n=
0,r=e.flatMap((s,a)=>{let c=t(s),u=Object.keys(c).filter(d=>c[d]!==s[d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),o=[...new Set(r.flatMap(({keys:s})=>s))];return{changes:r.map(({
index:s,after:a})=>({index:s,cells:Object.fromEntries(o.map(c=>[c,a[c]??e[s][c]]))})),cells:n}}function LD(e,t){let{refused:n}=e.post(),r=Object.entries(n).filter(([,{email:o}])=>!ls(o,t));
r.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(r))}function $D(e,t,n){let r=yh(e.table("accounts").rows,c=>TD(c,n)),o=yh(e.table("units").rows,c=>CD(c,n)),i=c=>yh(e.table(c).rows,
u=>Object.fromEntries(Object.entries(u).map(([d,l])=>[d,qo(l,n)]))),s=i("letters"),a=i("log");return e.log([{what:{key:"log.personErased",with:{rows:r.changes.length}}}]),e.putTyped("accounts",
r.changes),e.putTyped("units",o.changes),e.putOwn("letters",s.changes),e.putOwn("log",a.changes),LD(t,n),ln(e,!0),P({rows:r.changes.length,cells:r.cells+o.cells+s.cells+a.cells})}function FR(e,t,{
text:n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=MR(e,n);return r?Pe(e,()=>$D(e,t,r))??x({key:"workbook.busy"}):x({key:"personal.unclear"})}function AD(e,t){let n=e.table(
"accounts").rows.flatMap((r,o)=>t.includes(Zt(r,o))&&r.consentMark?[{index:o,cells:{consent:Qc(e.now),consentMark:""}}]:[]);return n.length===0?x({key:"personal.noConsent"}):(e.log([{what:{key:
"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),ln(e,!0),P({rows:n.length,cells:n.length*2}))}function zR(e,{rowIds:t}){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):
Pe(e,()=>AD(e,t))??x({key:"workbook.busy"})}function yd(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var Je={heading:13,motto:13,title:14,body:13,table:
11,recipients:11};var se=(e,t,{bold:n,italic:r,size:o=Je.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:
s}:{}}),UR=e=>Array.from({length:e},()=>se("","center",{size:Je.body}));var KR=e=>e.normalize("NFC").toUpperCase(),qr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[se(KR(e),
"center",{size:Je.heading})]:[],se(KR(t)||"…………………………","center",{size:Je.heading,bold:!0,rule:.4}),...n.map(r=>se(r,"center",{size:Je.heading}))],right:[se("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
"center",{size:Je.heading,bold:!0}),se("Độc lập - Tự do - Hạnh phúc","center",{size:Je.motto,bold:!0,rule:1})]});function Xr(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||
"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var Yr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[se("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((r,o)=>se(`- ${r}${o===n.length-1?".":";"}`,"left",{size:Je.recipients}))],right:[se(e,"center",{bold:!0}),...t?[se(t,"center",{bold:!0})]:[],...UR(4),se("………………………………","center",{
bold:!0})]});var jR=["accountName","pageName","address","name","office","phone","email"],BR=["name","office","phone","email"],PD=e=>e.kind===D.none?["",`${D.none} tài khoản. ${e.reason}`,"","","","",
""]:jR.map(t=>e[t]),_D=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:be[n].heading,down:2})),{text:"Thông tin người quản trị",across:
BR.length}],BR.map(n=>({text:be[n].heading}))],lines:[...e.map(n=>({cells:PD(n)})),...Array.from({length:t},()=>({cells:jR.map(()=>"")}))]}),ED=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(
W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Xo=e=>e.filter(t=>t.usage!==ge.stopped).sort((t,n)=>Ht(t.pageName||t.accountName,n.pageName||n.accountName));function GR(e,t,n){let r=Xo(n??[]),
o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[qr({above:t.above||e.federation,name:t.name}),se(
`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:Je.title}),se(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",
align:"center",size:Je.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},_D(r,n&&r.length?0:4),se(Xr("",o&&V(o),e.today.slice(0,4)),"right",{italic:!0}),Yr(ED(t),
"",["Như kính gửi","Lưu: VP"])]}}function ZR(e){let t=(n,r)=>Ht(n.unit.name,r.unit.name);return[...yd(e,({above:n})=>n)].sort(([n],[r])=>n===""?-1:r===""?1:Ht(n,r)).map(([n,r])=>[n,r.sort(t)])}var WR=
(e,t,n)=>[qr({above:e.above,name:e.federation}),se(Xr(e.place,e.today,""),"right",{italic:!0}),se(t,"center",{bold:!0,size:Je.title}),se(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{
italic:!0,...n?{}:{size:Je.body}})],HR=e=>Yr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),ND=({unit:e}
)=>e.status||"Không phải báo cáo";function VR(e,t){let n=0,r=ZR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[String(n),u.unit.name],l=[u.unit.first?z(
u.unit.first.slice(0,10)):""],p=Xo(u.rows);return p.length===0?[{cells:[...d,ND(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],m.kind===D.none?`${D.none}. ${m.reason}`:m.pageName||
m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===L.missing).length,
s=t.flatMap(({rows:a})=>Xo(a)).filter(({kind:a})=>a!==D.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...WR(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:
"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:mt.name.heading},{text:be.pageName.heading},{text:be.address.heading},{text:be.name.heading},{text:be.office.heading},{text:
"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},se(`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{
indent:!0}),HR(e)]}}function qR(e,t){let n=0,r=i=>i.review===ke.passed&&(i.kind===D.page||i.kind===D.group),o=ZR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Xo(u).filter(r).map(d=>(n+=1,{
cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...WR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:mt.name.heading},{text:be.kind.heading},{text:be.pageName.heading},{
text:be.address.heading}]],lines:o},HR(e)]}}function XR(e,t,n){let r=Nc(t.address),o=Ce(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return on(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:Je.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return zn({name:"Bao trang gia mao",landscape:!1,blocks:[qr({above:e.above,name:e.federation}),
se(Xr(e.place,e.today,""),"right",{italic:!0}),se("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:Je.title}),se("Kính gửi: …………………………………………","center"),se(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",z(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],se(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),Yr("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var MD=42;function YR(e,t,{code:n,name:r,url:o,last:i}){let s=Zn(e),a=c=>se(c,"justify",{indent:!0});return{name:`Giay moi ${n}`,
landscape:!1,blocks:[qr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Ct}${lo(e.guidance)&&` theo ${lo(e.guidance)}`}`]),se(Xr(e.place,e.today,""),"right",{italic:!0}),se(`Kính gửi: ${r}`,
"center",{size:Je.title}),a(`${br(e)} ${r} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${s}.`),...i?[{...a(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${z(re(i,
1))}, tức chậm nhất hết ngày ${dt(i)}.`,bold:!0}]}]:[],a(
"Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:o,millimetres:MD,label:
`Mã QR của ${r}`},se(`Mã riêng của ${r}, mở trang ${qa} của Google`,"center",{italic:!0}),a("Đơn vị chưa có trang, nhóm thì chọn “Đơn vị không có tài khoản” và ghi lý do."),a(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),a("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
a(Qd("Giấy mời này",e)),Yr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var JR=300,QR=_({what:tn(["invite","blank","filled","list","pages","fake"]),above:I().check(Se(2e3)),
status:I().check(Se(100)),unit:I().check(Se($r)),noEmail:ye(fn()),fake:ye(_({address:I().check(Se(2e3)),foundOn:I().check(Se(100)),pageId:I().check(Se(100)),does:I().check(Se(2e3))}))}),ID=(e,t)=>Rt(
t).startsWith(Rt(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function eO(e,t){let n=Gr(e);return r=>ID(r.parent,t)?"":n(r).label}function tO(e){if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=eO(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:n(r),status:r.status})).sort(
(r,o)=>Ht(r.name,o.name))})}function wh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round(
)?.name??"",today:e.today}}function DD(e,{above:t,status:n,unit:r,noEmail:o}){let i=e.table("units").rows.filter(({code:c})=>c.trim()),s=eO(i,e.settings().federation),a=yd(e.table("accounts").rows,
c=>G(c.unit));return i.map(c=>({unit:c,above:s(c),rows:a.get(G(c.code))??[]})).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||G(c.unit.code)===G(r))&&(!o||c.unit.email.trim()===""))}
function FD(e,t,n){let r=t.unit?n[0]:void 0,o=Xo(r?.rows??[]).find(({kind:s})=>s===D.page||s===D.group),i=XR(wh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:r?.unit.name??"",address:
o?.address??""});return i.ok?P([i.value]):ze(i.problems.map(s=>({...Y(s),row:s.field??""})))}function zD(e,t,n){let r=Oa(Eo(e));if(r)return x(r);let o=Ii(e),i=wh(e),{contact:s}=e.settings(),a=
n.filter(({unit:c})=>De(c)&&(t.unit!==""||c.status===L.missing)).flatMap(({unit:c})=>{let u=o?.(c.code,"unit"),d=_t(c.extendedTo),l=He({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[YR(
i,s,{code:c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?P(a):x({key:"paper.nothing"})}function nO(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=DD(e,t);if(
t.what==="fake")return FD(e,t,n);if(n.length===0)return x({key:"paper.nothing"});let r=wh(e);return t.what==="list"?P([VR(r,n)]):t.what==="pages"?P([qR(r,n)]):n.length>JR?x({key:"paper.tooMany",with:{
count:n.length,most:JR}}):t.what==="invite"?zD(e,t,n):P(n.map(({unit:o,above:i,rows:s})=>GR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var rO=300,oO=60;function UD(e,t){let n=new Map,r=e.round();
for(let o of e.table("accounts").rows){let i=o.unit.trim();if(!t.has(i)||xe(o))continue;let s=io.flatMap(({key:c})=>pc(o.mask,c)?[St(c)]:[]);Cn(o,e.markKey())==="returned"&&s.push(S({key:
"below.returned"}));let a=n.get(i)??{columns:new Set,waiting:0};if(!Et(o,r))a.waiting+=1;else for(let c of s)a.columns.add(c);n.set(i,a)}return n}var KD=e=>e?[e.waiting?S({key:"below.waiting",with:{
count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",La=e=>ac(di(e),e.status);function iO(e,t,n){let r=n.below(t);if(
r.length===0)return;let o=e.settings(),i=UD(e,new Set(r.map(({code:d})=>d.trim()))),s=r.filter(d=>La(d)||di(d)==="report"),a=r.filter(La),c=d=>({code:d.code.trim(),name:d.name,status:d.status,
timeliness:d.timeliness,owes:La(d),at:pe(d.first),missing:La(d)?KD(i.get(d.code.trim())):"",phone:o.superiorsFill?d.phone:""}),u=d=>La(d)?d.status===L.missing?0:1:2;return{total:s.length,done:
s.length-a.length,units:r.slice().sort((d,l)=>u(d)-u(l)||Ht(d.name,l.name)).slice(0,rO).map(c),more:Math.max(0,r.length-rO),mayFill:o.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{
round:e.round()?.document??"",superior:t.name,deadline:Zr(void 0,e.round(),e.today),names:a.slice(0,oO).map(({name:d})=>d),more:Math.max(0,a.length-oO)}})}}var kh=({code:e,name:t})=>({code:e.trim(),
name:t});function BD(e,t,n){let r=t.table("units").rows,o=r.find(s=>s.code.trim()===e),i=o&&!De(o)?tt(r).today(o)?.code.trim():void 0;return i&&fa(i,n,r,t.settings()).may?i:e}function bd(e,t){let n=
e.visitor(),r=e.settings(),o=e.table("units").rows,i=Yu(n,o),s=i.filter(De),a=s.length?s:i,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&BD(c,e,n),d=u===void 0?void 0:fa(u,n,o,r);if(d&&
!d.may)return x(d.why);let l=d&&o.find(T=>T.code.trim()===d.over),p=Ju(n,r);if(u===void 0&&a.length===0&&!p)return x(Xu(n,r));let m=o.find(T=>T.code.trim()===u),h=e.round(),{federation:y,department:k,
contact:w,notice:v}=r,R=m?Wr(e.table("accounts").rows,m.code.trim()).map(({row:T,index:f})=>ba(T,f,ya(e))):[],O=is(h,m,{isStaff:n.is==="staff",today:e.today,contact:w});return P({who:{email:$e(n),
isStaff:n.is==="staff"},unit:m&&{...kh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?iO(e,m,tt(o)):void 0,fillsFor:l&&kh(l),yourUnits:a.map(kh),mayChoose:p,rows:R,round:h&&{id:h.id,name:
h.name,state:h.state},mayWrite:O===void 0,closedWhy:O&&Y(O),pending:R.filter(T=>T.pending).length,deadline:Zr(m,h,e.today),guidance:h?.document??"",federation:y,department:k,contact:w,notice:v,
noticeId:Jc(v),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var jD=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(
Boolean).join(`\n`);function sO(e){let t=e.visitor(),n=e.table("units").rows,r=Yu(t,n),o=Ju(t,e.settings())?n:r,{merged:i}=tt(n);return P({units:o.filter(s=>s.code&&s.name&&De(s)).map(s=>{let a=jD(s,
i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var aO={dueBefore:ni,graceUntil:Ce,lettersFrom:Ce};function Jr(e){let t=n=>e[n].trim()&&aO[n](e[n])||"";return{name:e.name.trim(),
document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var cO=(e,t,n)=>fr({...Jr(e),id:t,state:Ne.open,openedAt:n,closedAt:"",frozenAt:""}).round;
function wd(e,t){let n=Jr(e),r=Object.keys(aO).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:et(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[
...n.name?[]:[{key:"round.noName",field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:et("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",
with:{grace:z(i),due:z(o)},field:"graceUntil"}]:[],...o&&He({dueBefore:o})< t?[{key:"round.past",with:{last:z(He({dueBefore:o}))},field:"dueBefore"}]:[]]}function uO(e,t,n){let r=He(e),o=Ze(n,r);
return[...o< ic?[{key:"round.soon",with:{last:z(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function ur(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,(
)=>(e.compileSettings(),Co(e,t),n()))??x({key:"workbook.busy"})}var $a=e=>E(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function kd(e,t){let n=new Map;for(let r of e){let o=sl(r),i=
o===void 0?"":$a(o);if(i===""||i===$a(t))continue;let s=n.get(i)??{name:o,count:0};s.count+=1,n.set(i,s)}return[...n.values()].sort((r,o)=>o.count-r.count).map(r=>r.name)}function dO(e,t){let n=sl(e),
r=n===void 0?void 0:t(n);return r===void 0?e:Jg(e,Tt(r))}var xh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",vh=e=>It(e).find(({round:t})=>t.state==="open"&&!ht(t)),Sh=e=>e.table(
"letters").rows.map(({key:t})=>t);function lO(e){let t=vh(e);if(!t)return{};let[n=""]=kd(Sh(e),t.round.name),r=e.table("accounts").rows.filter(xh).length;return{ask:{says:Y({key:"round.ask",with:{
rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var xt=e=>Number(e)||0,Rh=e=>Ce(e)?z(Ce(e)):e,GD=({row:e})=>({required:xt(e.required),onTime:xt(e.onTime),reported:xt(e.reported),missing:xt(
e.missing),accounts:xt(e.accounts)}),ZD=({row:e})=>({required:xt(e.dueRequired),onTime:xt(e.dueOnTime),reported:xt(e.dueReported),missing:xt(e.dueMissing),accounts:xt(e.dueAccounts)});function WD(e,t,
n){let{row:r,round:o}=t,i=e.round()?.id===o.id&&o.state==="open"&&ht(o),s=o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,name:o.name,document:
o.document,state:o.state,dueBefore:Rh(r.dueBefore),graceUntil:Rh(r.graceUntil),lettersFrom:Rh(r.lettersFrom),openedAt:pe(o.openedAt),closedAt:pe(o.closedAt),mayReopen:o.state==="closed"&&n,
...r.frozenAt?{atDue:ZD(t)}:{},...s?{atClose:GD(t),answers:{same:xt(a),changed:xt(c),added:xt(u),stopped:xt(d),silent:xt(l)}}:{},...i?{now:Gs(e.table("units").rows),answers:iu(e.table(
"accounts").rows,o,xt(r.rowsAtOpening))}:{}}}function HD(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(!d)return"";
let l=Ia(d,12);return l>t?z(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),String(u+1)):
`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function Qr(e){let n=[...It(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&r.state!=="closed";
return{rounds:n.map((i,s)=>WD(e,i,s===0)),...o?{current:r.id}:{},suggested:HD(n[0],e.today),...lO(e)}}var pO=(e,t)=>ur(e,t,()=>P(Qr(e)));function mO(e,t,n,r){let o=It(e),i=r===void 0?void 0:An(e,r);
if(r!==void 0&&!i)return;let s=Jr(n),a=r??ci((s.dueBefore||e.today).slice(0,4),o.map(({round:w})=>w.id)),c={...cO(n,a,i?.round.openedAt??e.now)},u=wd(n,e.today),d=o.find(w=>w.round.state==="open"&&
w.round.id!==a)?.round,l=e.table("accounts").rows,p=Ro(e,c,l),m=p.units.filter(({own:w})=>w.counted==="1").length,h=p.accounts.filter(({pending:w})=>w).length,y=u.length?[]:VD(e,t,c,p,i===void 0);
return{preview:{refuse:u.map(w=>Y(w)),warn:u.length?[]:uO(c,d,e.today).map(w=>Y(w)),says:[Y({key:"round.counts",with:{units:m,rows:h}}),...u.length||y.length?[]:[Y({key:"round.noLetters"})]],required:
m,rows:h,letters:y,mark:JSON.stringify([a,s,m,h,y.map(({day:w,count:v})=>[w,v])])},round:c,id:a}}function VD(e,t,n,r,o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=Op(e,r,n),a=o?{...s,
register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return Sa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(
let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:dt(u),count:d.length,says:qs({day:u,held:l,recipients:0,counts:p})}})}var hO=(e,t,{draft:n,of:r})=>ur(e,t,()=>{let o=mO(e,t,n,r);return o?P(o.preview):x({
key:"round.unknown"})});function fO(e,t,{draft:n,mark:r},o){let i=e.round(),s=mO(e,t,n,o);return s?i&&!ht(i)?{no:x({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:ze(s.preview.refuse)}:
s.preview.mark===r?s:{no:x({key:"round.changedAgain"})}:{no:x({key:"round.unknown"})}}var gO=(e,t,n)=>ur(e,t,()=>{let r=fO(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{
name:r.round.name}}}]),Zw(e,t,{...Jr(n.draft),id:r.id,state:Ne.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),P(Qr(e)))}),yO=(e,t,{id:n,...r})=>ur(e,t,()=>{let o=
An(e,n);if(o&&o.round.state!=="open")return x({key:"round.notOpen"});let i=fO(e,t,r,n);return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{
index:o.index,cells:Jr(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Ot(je(e))),Qt(e),P(Qr(e)))}),bO=(e,t,{id:n})=>ur(e,t,()=>{let r=An(e,n);return r?ht(r.round)?(r.round.state==="open"&&(
e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),jw(e,t,r)),P(Qr(e))):x({key:"round.unconfirmed"}):x({key:"round.unknown"})}),wO=(e,t,{id:n})=>ur(e,t,()=>{let r=An(e,n);if(!r)return x(
{key:"round.unknown"});if(r.round.state==="closed"){if(!It(e).every(({round:i})=>i.openedAt<=r.round.openedAt))return x({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
r.round.name}}}]),Gw(e,r)}return P(Qr(e))});function qD(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(er).reduce(
(n,r)=>r< n?r:n,e.now)}function XD(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((r,o)=>{if(!xh(r))return[];let i=er(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(
i),answer:We.added};return r.round===s.round&&r.answer===s.answer&&r.updated===i?[]:[{index:o,cells:s}]}))}function YD(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=dO(n.key,
t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function JD(e,t,n,r,o){let i=Jr(t),s=It(e).map(({round:d})=>d.id),a=It(e).find(({round:d})=>d.id!==o.round.id&&d.openedAt===n&&d.closedAt===r),c=
a?.round.id??ci((i.dueBefore||n).slice(0,4),s);a||e.append("rounds",[{...i,id:c,state:Ne.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=An(e,c);return fr(u.row).round}var QD=(e,t,{draft:n}
)=>({name:n?.name.trim()||kd(Sh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),kO=(e,t,n)=>ur(e,t,()=>{let r=vh(e);if(
!r)return x({key:"round.nothingToConfirm"});let{id:o,name:i,lettersFrom:s}=r.round,a=qD(e),u=s!==""&&s<=e.today&&s>V(a)?`${s}T00:00:00`:e.now,d=QD(e,r,n),l=n.as==="two"?wd(d,a.slice(0,10)).filter(({
key:y})=>y!=="round.past"):[];if(l.length)return ze(l.map(y=>Y(y)));let p=n.as==="two"?JD(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&$a(y)!==$a(i);YD(e,y=>y===o||y===p?.id?y:m(y)?p.id:o),XD(e,
y=>p&&y< u?p.id:o,a),e.settle(),p&&eF(e,p,u),dn(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(Oo),fu(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:Ot(je(e)).round}),e.log([{what:
{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),Qt(e),P(Qr(e))});function eF(e,t,n){let r=An(e,t.id);if(r.row.required===""){let i=Ro(e,r.round,e.table("accounts").rows);su(e,r,i,n)}let o=e.table(
"units").rows;e.putOwn("units",o.flatMap((i,s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}var Oh=(e,t)=>e.trim()===t.trim();function xO(e,t,n){let r={
...t.fields},o=[];for(let s of me){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Oh(c,a)?r[s]=u:!Oh(u,a)&&!Oh(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,
stopped:i,bothChanged:o}}var tF=e=>{let t=$e(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},vO=200,nF=30,rF=(e,t)=>({...Un(be),unit:e,usage:
ge.active,rowId:t}),RO=(e,t)=>me.every(n=>e[n]===t[n])&&xe(e)===xe(t),oF=(e,t)=>t.stopped&&e?void 0:xo(t.fields),iF=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ge.stopped:ao(e.usage)===ge.locked?
ge.locked:ge.active}),OO=e=>({fields:Object.fromEntries(me.map(t=>[t,e[t]])),stopped:xe(e)});function sF(e,t){if(!t||!e.opened||nn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=xO(
e.opened,e,OO(t));return o.length>0?e:{...e,fields:n,stopped:r,version:nn(t)}}function aF(e,t,n,r){let o=n.findIndex((l,p)=>Zt(l,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:sF(r.received(
e,i,n),i);if(i&&i.unit.trim()!==t)return Y({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Y({key:"form.rowGone"},{row:a.rowId});let c=oF(i,a),u=iF(i??rF(t,a.rowId),a,c);if(!i)return{
sent:a,reading:c,after:u,what:"added"};let d=RO(i,u)?"same":xe(u)&&!xe(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}}function cF({rowId:e,version:t},n,r,o,i){let s=
r.findIndex((p,m)=>Zt(p,m)===e),a=s<0?void 0:r[s];if(!a)return Y({key:"form.rowGone"},{row:e});if(a.unit.trim()!==n)return Y({key:"who.notYours"},{row:e});let c=i.versionMeant(t,a),u={rowId:e,version:
c,...OO(a)},l=!xe(a)&&!Et(a,o)||nn(a)!==c?"confirmed":"same";return{sent:u,index:s,before:a,after:{...a},what:l}}var uF=e=>({by:e.source===vn.hand?"":e.by,at:pe(e.updated)}),dF=(e,t)=>t.flatMap(({
before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&nn(n)!==o.version?[{...ba(n,r,ya(e)),...uF(n)}]:[]);function lF(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(
n?.findings??[]).filter(r=>r.level==="fault").map(r=>({key:r.problem.key,sentence:no(r.problem),row:t.rowId,field:r.field,suggest:r.suggest})))}function pF(e,t,n){let r=e.some(({after:i})=>!xe(i)&&
i.kind!==D.none),o=new Set(e.map(({index:i})=>i));return r?Wr(n,t).filter(({row:i,index:s})=>i.kind===D.none&&!xe(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:nn(i),fields:i,
stopped:!0},index:s,before:i,after:{...i,usage:ge.stopped},what:"stopped"})):[]}function mF(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Wr(n,t).map(({row:s,index:a})=>r.get(a)??s),
...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!xe(s)),i=o.filter(s=>s.kind===D.none);return i.length===0||i.length===o.length?[]:i.map(s=>Y({key:"account.noneWithAccounts"},{row:s.rowId,
field:"kind"}))}var hF=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!xe(n))&&n.kind!==D.none),fF=(e,t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?ud(r,t):[]);function gF(e,t,n){
let r=e.filter(({what:s,before:a})=>s==="stopped"&&a?.kind!==D.none),o=new Map(e.map(s=>[s.index,s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!xe(a))||Wr(n,t).some(({row:s,index:a})=>!xe(
o.get(a)??s));return r.length&&!i?[Y({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function yF(e,t,n,r){let o=dF(e,n);if(o.length)return ze(o.map(c=>Y({key:"form.conflict"},{row:
c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&Wr(r,t.unit).length+i>vO)return x({key:"form.unitFull",with:{most:vO}});let s=e.markKey(),a=[...fF(n,s),...lF(n),...mF(n,t.unit,r),
...gF(n,t.unit,r)];return hF(n)&&!t.consent&&a.push(Y({key:"form.consent"},{field:"consent"})),a.length?ze(a):void 0}var bF=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...me.filter(r=>(t?.[
r]??"")!==n[r]).map(St),...t&&t.usage!==n.usage?[St("usage")]:[]]))],SO=e=>Object.fromEntries(zf.map(t=>[t,e[t]]));function wF(e,t,n,r){let o=e.markKey();if(!n.consent||!Jn(t)||!o)return{consent:"",
consentMark:""};let i=rw(r,e.now,tw(n.notice,e.settings().notice));return{consent:i,consentMark:Us({...t,consent:i},o)}}function kF(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=
r.over?vn.superior:vn.form;for(let{before:p,after:m,what:h}of t){let y={stops:xe(m),changes:p!==void 0&&!RO(p,m)},k=Qu(p,y,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:k}),
h!=="stopped"&&h!=="confirmed"&&Object.assign(m,wF(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:
a.state==="closed"?"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:bF(t)}]);for(let p of t)p.index!==void 0&&(u[
p.index]=p.after);let l=lp(e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&
p.what!=="confirmed").map(p=>({index:p.index,cells:SO(p.after)})),added:d.map(p=>SO(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>p?.review===ke.passed).map(({index:p}
)=>({index:p,cells:{review:""}}))),l}function xF(e,t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=Wr(
e.table("accounts").rows,t.unit).map(({row:c,index:u})=>ba(c,u,ya(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,
what:u})=>({rowId:c.rowId,title:c.kind===D.none?`${D.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Zr(o,e.round(),
e.today),pages:i.pages}}var vF=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function SF(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!xe(r)&&Jn(r)&&!vF(n)&&
Qn(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function RF(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!xe(n)&&!Et(n,e.round())&&ud(n,e.markKey(),o).length===0?{...t,what:
"confirmed"}:t}function OF(e,t,n){let r=n.refusal();if(r)return x(r);let o=e.table("units").rows,i=fa(t.unit,e.visitor(),o,e.settings());if(!i.may)return x(i.why);let s=e.round(),a=is(s,o.find(
y=>y.code.trim()===t.unit),{isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(a)return x(a);let c=e.table("accounts").rows,u=[...t.rows.map(y=>aF(y,t.unit,c,n)),...(
t.confirm??[]).map(y=>cF(y,t.unit,c,s,n))],d=u.filter(y=>"sentence"in y);if(d.length)return ze(d);let l=u.map(y=>RF(e,SF(e,t,y)));l.push(...pF(l,t.unit,c));let p=yF(e,t,l,c);if(p)return p;let m=
l.filter(({what:y})=>y!=="same"),h=m.length?kF(e,m,t,i,n):vw(e,t.unit);return n.recorded(h),P(xF(e,t,l,h))}function xd(e,t,n=tF(e)){let r=t.confirm??[];if(t.rows.length+r.length===0)return x({key:
"form.nothing"});if(t.rows.length>nF)return x({key:"form.tooMany"});let o=[...t.rows,...r].map(({rowId:i})=>i);return new Set(o).size!==o.length?ze([{key:"form.oldPage",sentence:S({key:"form.oldPage"}
)}]):Pe(e,()=>OF(e,t,n))??x({key:"workbook.busy"})}var he=e=>I().check(Se(e)),ps=he($r),TF=e=>be[e].report.group==="second",TO=_(Object.fromEntries(me.map(e=>[e,TF(e)?Su(he(2e3),""):he(2e3)]))),$h=I(
).check(Ki(/^[~\w-]{1,40}$/)),Ah=_({rowId:$h,version:he(400),fields:TO,stopped:fn(),opened:ye(_({fields:TO,stopped:fn()}))}),CF=_({rowId:$h,version:he(400)}),Ph=_({unit:ps,consent:fn(),notice:ye(he(
40)),rows:$t(Ah).check(Se(60)),confirm:ye($t(CF).check(Se(300)))}),Dn=_({}),Th=_({parent:ye(he(500)),kind:ye(he(500)),state:ye(he(40))}),Ch={rowId:$h,version:he(400)},LF=px("as",[_({...Ch,as:ji(
"passed")}),_({...Ch,as:ji("returned"),comment:he(500),fields:$t(tn(me)).check(Se(me.length))}),_({...Ch,as:ji("undo"),was:_({review:he(100),comment:he(2e3),fixFields:he(2e3),approved:he(4e3)})})]),
vd=_({key:he(300)}),eo=he(400),Lh=_({name:eo,document:eo,dueBefore:eo,graceUntil:eo,lettersFrom:eo}),CO=he(2e4),Sd=he(40),Ge=(e,t)=>({input:e,run:t}),Ue=(e,t)=>Ge(e,(n,r,o)=>t(n,o)),LO={openForm:Ue(_(
{unit:ye(ps)}),bd),listUnits:Ue(Dn,sO),saveReport:Ue(Ph,(e,t)=>xd(e,t)),keepDraft:Ue(_({unit:ps,draft:he(6e4)}),AS),dropDraft:Ue(_({unit:ps}),PS),checkAll:Ge(Dn,TS),checkGoogle:Ue(Dn,$S),overview:Ue(
Th,RS),callList:Ue(Th,gS),reviewQueue:Ue(Th,OS),decideReviews:Ue(_({decisions:$t(LF).check(Hp(1),Se(bS))}),kS),previewRoster:Ue(_({text:he(4e6)}),uR),importRoster:Ue(_({text:he(4e6)}),dR),deskHealth:
Ge(Dn,$R),findPerson:Ue(_({text:he(500)}),DR),erasePerson:Ge(_({text:he(500)}),FR),withdrawConsent:Ue(_({rowIds:$t(he(100)).check(Se(200))}),zR),papersView:Ue(Dn,tO),papers:Ue(QR,nO),lettersView:Ge(
Dn,fd),previewLetter:Ge(vd,bR),sendToMe:Ge(vd,rh),sendNow:Ge(vd,oh),skipLetter:Ge(vd,ih),decideUnknown:Ge(_({key:he(300),wasSent:fn()}),sh),confirmPlan:Ge(_({mark:he(2e3)}),ah),settleMemories:Ge(_({
as:tn(["sent","again"])}),ch),linksView:Ue(Dn,gd),testLink:Ue(Dn,OR),unitLink:Ue(_({unit:ps}),TR),replaceLink:Ue(_({unit:ps}),CR),renewLinks:Ue(Dn,LR),readReturned:Ue(_({text:he(4e5)}),xR),
markReturned:Ge(_({text:he(4e5)}),vR),"desk.rounds":Ge(Dn,pO),"desk.roundPreview":Ge(_({draft:Lh,of:ye(Sd)}),hO),"desk.openRound":Ge(_({draft:Lh,mark:CO}),gO),"desk.changeRound":Ge(_({id:Sd,draft:Lh,
mark:CO}),yO),"desk.closeRound":Ge(_({id:Sd}),bO),"desk.reopenRound":Ge(_({id:Sd}),wO),"desk.confirmRounds":Ge(_({as:tn(["one","two"]),draft:ye(_({name:eo,dueBefore:eo,graceUntil:eo}))}),kO),
switchLetters:Ge(_({on:fn(),takeOver:fn()}),uh)},$F=41e5;function $O(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(LO,n))throw new Error("unknown call");if(typeof r!="string"||
r.length>$F)throw new Error("malformed body");let{input:o,run:i}=LO[n];return i(e,t,Gi(o,JSON.parse(r)))}var Yo=["phone","email","secondPhone"];function AF(e){let t=e.replace(/\D/g,"");
return t.length>6?`••• ${t.slice(-3)}`:"•••"}function PF(e){let[,t,n]=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var _h=(e,t)=>t.trim(
)===""?t:e==="email"?PF(t):AF(t),Eh=(e,t,n)=>n!==""&&t.trim()===_h(e,n)?n:t,_F=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,EF=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Nh=e=>e.replace(_F,"•••").replace(EF,"•••");
var AO=e=>Yo.includes(e);function PO(e){if(AO(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Nh(e.sentence)}}function Aa(e,t){
let n={...e.fields};for(let r of Yo)n[r]=_h(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(PO),comment:Nh(e.comment),masked:Yo.filter(r=>e.fields[r].trim()!=="")}}
var _O=(e,t)=>({...Aa(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),EO=(e,t)=>AO(e.field)&&t.has(`${e.row??""} ${e.field}`)?PO(e):e,Mh=(e,t,n)=>n.rowMark(nn(t))===e?nn(t):e;function NO(e,t,n,r){let{
copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let c of Yo){for(let u of[t,n])u&&s[c]===e.fields[c]&&(s[c]=Eh(c,s[c],u[c]));a&&t&&(a.fields[c]=Eh(c,
a.fields[c],t[c]))}return{...i,fields:s,...a?{opened:a}:{},version:t?Mh(e.version,t,r):e.version}}function Ih(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Wi(n)?{
key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function MO(e,{token:t,noSignIn:n}){let r=Go(e,t);if(r.is!=="test")return x({key:"link.refused"});let o=Ih(e,r.token);if(
o)return x(o);if(!n)return x({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,
version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),P({address:i,runsAs:c,version:a})))??x({key:"workbook.busy"})}function DO(e){let{federation:t,department:n,contact:r}=
e.settings(),o=e.round()?.document??"";return{federation:t,department:n,guidance:o,contact:r}}var Pa=class extends Error{constructor(n){super("no form");this.problems=n}};function IO(e,t){let n=bd(e,{
unit:t}),r=e.linkKey();if(!n.ok)throw new Pa(n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,
yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>Aa(c,r))}}function NF(e,t){return tt(t).today(e)?.name??""}function MF(e,t){let{superiorsFill:n}=e.settings();return tt(e.table("units").rows).below(
t).map(({code:r,name:o,status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:pe(a),phone:n?c:"",mayFillIn:n}))}var IF=(e,t)=>tt(e.table("units").rows).superior(
t)?.name??"";function DF(e){let{closed:t}=Mi(e);return t?dt(re(t,$m)):""}function FF(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Ih(e,n),i=e.proof();return{office:DO(e),state:"test",token:t,
runsAs:e.runsAs(),version:e.built.version,address:Wi(r)===n.address?r:"",refused:o?S(o):"",proved:i?.address===r&&i.version===e.built.version}}function Rd(e,{token:t,unit:n}){let r=Go(e,t),o={office:
DO(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return FF(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:NF(r.unit,e.table("units").rows)};case"receipt":
return{...o,state:"receipt",token:t,form:IO(e,r.unit.code.trim()),until:DF(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:IO(e,n??r.unit.code.trim()),below:
n===void 0?MF(e,r.unit):[],above:IF(e,r.unit)}}}var zF=80;function UF(e){let t=Ns(e.slice(0,200)),n=t.ok?t.name:E(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f]|\d{3}/.test(n)?"":
n.slice(0,zF)}function KF(e,t){let n=Go(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var BF={self:"tự khai",
behalf:"khai hộ"};function jF(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>KF(e,o.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Zt(h,y)===l.copiedFrom&&h.unit.trim()===n),m=NO(l,u,p,r);
for(let h of Yo)m.fields[h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>Mh(c,u,r),by:`${a} (${i})`,consentBy:o.consent?`${i} (${BF[o.consent]}, ${a})`:"",recorded:c=>au(e,c,(
{code:u})=>n===t&&u.trim()===t)}}function GF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(r=>Aa(r,t))}}:ze(e.problems.map(r=>EO(r,n)),e.conflicts?.map(r=>_O(r,t)))}function FO(e,
t){let n=UF(t.sender),r=e.linkKey(),o=r?.read(t.token);if(!r||!o||o.kind==="test")return x({key:"link.refused"});if(!n)return ze([Y({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,
consent:a,unit:c=o.unit,...u}=t,d=new Set,l=xd(e,{...u,unit:c,consent:a!==""},jF(e,o.unit,c,r,t,n,d));return GF(l,r,d)}var zO=I().check(Se($r)),Dh=(e,t)=>({input:e,run:t}),Fh={linkOpen:Dh(_({token:Tu,
unit:ye(zO)}),(e,t)=>{try{return P(Rd(e,t))}catch(n){if(n instanceof Pa)return ze(n.problems);throw n}}),linkSave:Dh(Vp(lx(Ph,{unit:!0,consent:!0,rows:!0}),{token:Tu,unit:ye(zO),sender:I().check(Se(
400)),consent:tn(["","self","behalf"]),rows:$t(Vp(Ah,{copiedFrom:ye(I().check(Se(60)))})).check(Se(60))}),(e,t)=>FO(e,t)),linkConfirm:Dh(_({token:Tu,noSignIn:fn()}),MO)},UO=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Fh,e),ZF=1e6;function KO(e,t){if(typeof t!="string"||t.length>ZF)throw new Error("malformed body");return Gi(Fh[e].input,JSON.parse(t))}var BO=(e,t,n)=>Fh[t].run(
e,n);var jO=e=>new kt({who:$0(e),waitMs:5e3});function WF(e){let t=Fo(e),n=Mn(),{settings:r}=jn(n?.settings??{}),{federation:o,department:i,contact:s}=r,a=n?.round?.document??"",c={federation:o,
department:i,guidance:a,contact:s};return e instanceof ce&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function GO(e){let t=e.parameter?.k,
n=typeof t=="string"?t:"",r;try{r=Rd(jO(n),{token:n})}catch(o){r=WF(o)}return V0(r)}function ZO(e,t){let n;try{let r=KO(e,t);return n=jO(r.token),JSON.stringify(BO(n,e,r))}catch(r){let o=Fo(r);
return n?.letGo(),JSON.stringify(x(o))}}function WO(e){j0(),HF(e?.source)}function HF(e){try{let t=new kt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=Pe(t,()=>(r=t.mayWrite("accounts","review"),
ln(t,r))),i=[...r?[...sS(t.spreadsheet()),...t.lostLog(),...LS(t)]:[],...qF(t,n,o)];i.length&&e?.toast(i.map(S).join(`\n`),"Sổ Tài Khoản",30),Br(t,()=>r)}catch(t){t instanceof ce?
t.problem.key!=="workbook.notSetUp"?e?.toast(S(t.problem),"Sổ Tài Khoản",30):e&&VF(e):Do("onOpen",t)}}function VF(e){let t=nd(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":
"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function qF(e,t,n){let r=RR(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[],...o?tS(e,
e.remembered().post??ar,t,n):[]]}function XF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function HO(e,t){if(UO(e))return ZO(e,t);let n;try{let r=ga();
if(r==="")return JSON.stringify(x({key:"who.nobody"}));let o=n=new kt({who:os(r)}),i=$O(o,new Kr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Br(o),JSON.stringify(i)}catch(r){let o=Fo(r);
return n?.letGo(),o.key!=="workbook.unexpected"||!n||!XF(n)?JSON.stringify(x(o)):(rs(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(x({key:"workbook.protected"})))}}function YF(e){WO(e)}
function JF(e){e?.range&&e.source&&_0(e)}function QF(e){return e?.parameter?GO(e):void 0}function ez(e,t){return HO(e,t)}function tz(e){A0(e)}function nz(){mS()}function rz(){hS()}return rT(oz);})();
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
