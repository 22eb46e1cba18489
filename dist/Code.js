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
"use strict";var App=(()=>{var eT=Object.create;var bs=Object.defineProperty;var tT=Object.getOwnPropertyDescriptor;var nT=Object.getOwnPropertyNames;var rT=Object.getPrototypeOf,oT=
Object.prototype.hasOwnProperty;var iT=(e,t,n)=>t in e?bs(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var sT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},aT=(e,t)=>{for(var n in t)bs(e,n,{get:t[n],enumerable:!0})},jh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of nT(t))!oT.call(e,o)&&o!==n&&bs(e,o,{get:(
)=>t[o],enumerable:!(r=tT(t,o))||r.enumerable});return e};var cT=(e,t,n)=>(n=e!=null?eT(rT(e)):{},jh(t||!e||!e.__esModule?bs(n,"default",{value:e,enumerable:!0}):n,e)),uT=e=>jh(bs({},"__esModule",{
value:!0}),e);var pe=(e,t,n)=>iT(e,typeof t!="symbol"?t+"":t,n);var WS=sT((Ym,Jm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Jm=="object"&&typeof Ym<"u"?
Jm.exports=t():e.Papa=t()})(Ym,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){
return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=R(g);y.chunkSize=parseInt(y.chunkSize),g.step||g.chunk||(y.chunkSize=
null),this._handle=new m(y),(this._handle.streamer=this)._config=y}.call(this,f),this.parseChunk=function(g,y){var C=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< C){let j=
this._config.newline;j||(A=this._config.quoteChar||'"',j=this._handle.guessLineEndings(g,A)),g=[...g.split(j).slice(C)].join(j)}this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(A=
this._config.beforeFirstChunk(g))!==void 0&&(g=A),this.isFirstChunk=!1,this._halted=!1;var C=this._partialLine+g,A=(this._partialLine="",this._handle.parse(C,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(g=A.meta.cursor,C=(this._finished||(this._partialLine=C.substring(g-this._baseIndex),this._baseIndex=g),A&&A.data&&(this._rowCount+=A.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:A,workerId:s.WORKER_ID,finished:C});else if(T(this._config.chunk)&&!y){if(this._config.chunk(A,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=A=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(A.data),this._completeResults.errors=this._completeResults.errors.concat(A.errors),this._completeResults.meta=A.meta),this._completed||!C||!T(this._config.complete)||
A&&A.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),C||A&&A.meta.paused||this._nextChunk(),A}this._halted=!0},this._sendError=function(g){T(
this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),
c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=this._config.withCredentials),n||(g.onload=O(this._chunkLoaded,this),g.onerror=O(
this._chunkError,this)),g.ontimeout=O(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,C=this._config.downloadRequestHeaders;for(y in C)g.setRequestHeader(y,C[y])}var A;this._config.chunkSize&&(A=
this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+A));try{g.send(this._config.downloadRequestBody)}catch(j){this._chunkError(j.message)}n&&g.status===0&&
this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=
function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}
).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,y,C=typeof FileReader<"u";this.stream=function(A){this._input=A,y=A.slice||A.webkitSlice||A.mozSlice,C?((g=new FileReader).onload=O(
this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var A=this._input,j=(this._config.chunkSize&&(j=Math.min(this._start+this._config.chunkSize,this._input.size),A=
y.call(A,this._start,j)),g.readAsText(A,this._config.encoding));C||this._chunkLoaded({target:{result:j}})},this._chunkLoaded=function(A){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(A.target.result)},this._chunkError=function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=
function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,C;if(!this._finished)return y=this._config.chunkSize,g=y?(C=g.substring(0,y),g.substring(y)):(C=g,""),this._finished=!g,
this.parseChunk(C)}}function p(f){c.call(this,f=f||{});var g=[],y=!0,C=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(A){this._input=A,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){C&&g.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},
this._streamData=O(function(A){try{g.push(typeof A=="string"?A:A.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(g.shift()))}catch(j){this._streamError(j)}},this),
this._streamError=O(function(A){this._streamCleanUp(),this._sendError(A)},this),this._streamEnd=O(function(){this._streamCleanUp(),C=!0,this._streamData("")},this),this._streamCleanUp=O(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(f){var g,y,C,A,j=Math.pow(
2,53),Ae=-j,tt=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,ot=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,ke=0,B=0,Rt=!1,Z=!1,Q=[],I={data:[],errors:[],meta:{}};function ut(ne){return f.skipEmptyLines==="greedy"?ne.join("").trim()==="":ne.length===1&&ne[0].length===0}function Re(){if(I&&C&&(on(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),C=!1),f.skipEmptyLines&&(I.data=I.data.filter(function(Oe){return!ut(Oe)})),Be(
)){let Oe=function(gt){Q.push(gt)};var q=Oe;if(I)if(Array.isArray(I.data[0])){for(var ne=0;Be()&&ne< I.data.length;ne++)I.data[ne].forEach(Oe);I.data.splice(0,1)}else I.data.forEach(Oe)}function ee(
Oe,gt){for(var Ne=f.header?{}:[],re=0;re< Oe.length;re++){var H=re,yt=Oe[re],yt=((ae,Te)=>(it=>(f.dynamicTypingFunction&&f.dynamicTyping[it]===void 0&&(f.dynamicTyping[it]=f.dynamicTypingFunction(
it)),(f.dynamicTyping[it]||f.dynamicTyping)===!0))(ae)?Te==="true"||Te==="TRUE"||Te!=="false"&&Te!=="FALSE"&&((it=>{if(tt.test(it)&&(it=parseFloat(it),Ae< it&&it< j))return 1})(Te)?parseFloat(Te):
ot.test(Te)?new Date(Te):Te===""?null:Te):Te)(H=f.header?re>=Q.length?"__parsed_extra":Q[re]:H,yt=f.transform?f.transform(yt,H):yt);H==="__parsed_extra"?(Ne[H]=Ne[H]||[],Ne[H].push(yt)):Ne[H]=yt}
return f.header&&(re>Q.length?on("FieldMismatch","TooManyFields","Too many fields: expected "+Q.length+" fields but parsed "+re,B+gt):re< Q.length&&on("FieldMismatch","TooFewFields",
"Too few fields: expected "+Q.length+" fields but parsed "+re,B+gt)),Ne}var Ee;I&&(f.header||f.dynamicTyping||f.transform)&&(Ee=1,!I.data.length||Array.isArray(I.data[0])?(I.data=I.data.map(ee),Ee=
I.data.length):I.data=ee(I.data,0),f.header&&I.meta&&(I.meta.fields=Q),B+=Ee)}function Be(){return f.header&&Q.length===0}function on(ne,ee,Ee,q){ne={type:ne,code:ee,message:Ee},q!==void 0&&(ne.row=
q),I.errors.push(ne)}T(f.step)&&(A=f.step,f.step=function(ne){I=ne,Be()?Re():(Re(),I.data.length!==0&&(ke+=ne.data.length,f.preview&&ke>f.preview?y.abort():(I.data=I.data[0],A(I,U))))}),this.parse=
function(ne,ee,Ee){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(ne,q)),C=!1,f.delimiter?T(f.delimiter)&&(f.delimiter=f.delimiter(ne),I.meta.delimiter=f.delimiter):((q=((Oe,gt,
Ne,re,H)=>{var yt,ae,Te,it;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ei=0;ei< H.length;ei++){for(var bn,gs=H[ei],dt=0,wn=0,st=0,Mt=(Te=void 0,new b({comments:re,delimiter:gs,newline:
gt,preview:10}).parse(Oe)),zn=0;zn< Mt.data.length;zn++)Ne&&ut(Mt.data[zn])?st++:(bn=Mt.data[zn].length,wn+=bn,Te===void 0?Te=bn:0< bn&&(dt+=Math.abs(bn-Te),Te=bn));0< Mt.data.length&&(
wn/=Mt.data.length-st),1.99< wn&&(ae===void 0||dt< ae||dt===ae&&it< wn)&&(ae=dt,yt=gs,it=wn)}return{successful:!!(f.delimiter=yt),bestDelimiter:yt}})(ne,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(C=!0,f.delimiter=s.DefaultDelimiter),I.meta.delimiter=f.delimiter),R(f));return q.header=Be(),f.preview&&f.header&&q.preview++,g=ne,y=
new b(q),I=y.parse(g,ee,Ee),Re(),Rt?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){return Rt},this.pause=function(){Rt=!0,y.abort(),g=T(f.chunk)?"":g.substring(y.getCharIndex())},
this.resume=function(){U.streamer._halted?(Rt=!1,U.streamer.parseChunk(g,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,y.abort(),I.meta.aborted=!0,T(
f.complete)&&f.complete(I),g=""},this.guessLineEndings=function(Oe,q){Oe=Oe.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),Ee=(Oe=Oe.replace(q,"")).split("\r"),q=Oe.split(`\n`),Oe=
1< q.length&&q[0].length< Ee[0].length;if(Ee.length===1||Oe)return`\n`;for(var gt=0,Ne=0;Ne< Ee.length;Ne++)Ee[Ne][0]===`\n`&&gt++;return gt>=Ee.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(f){var g=(f=f||{}).delimiter,y=f.newline,C=f.comments,A=f.step,j=f.preview,Ae=f.fastMode,tt=null,ot=!1,U=f.quoteChar==null?'"':f.quoteChar,ke=U;if(
f.escapeChar!==void 0&&(ke=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),C===g)throw new Error("Comment character same as delimiter");C===!0?C="#":(typeof C!="string"||
-1< s.BAD_DELIMITERS.indexOf(C))&&(C=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var B=0,Rt=!1;this.parse=function(Z,Q,I){if(typeof Z!="string")throw new Error("Input must be a string");var ut=
Z.length,Re=g.length,Be=y.length,on=C.length,ne=T(A),ee=[],Ee=[],q=[],Oe=B=0;if(!Z)return dt();if(Ae||Ae!==!1&&Z.indexOf(U)===-1){for(var gt=Z.split(y),Ne=0;Ne< gt.length;Ne++){if(q=gt[Ne],
B+=q.length,Ne!==gt.length-1)B+=y.length;else if(I)return dt();if(!C||q.substring(0,on)!==C){if(ne){if(ee=[],it(q.split(g)),wn(),Rt)return dt()}else it(q.split(g));if(j&&j<=Ne)return ee=ee.slice(0,j),
dt(!0)}}return dt()}for(var re=Z.indexOf(g,B),H=Z.indexOf(y,B),yt=new RegExp(h(ke)+h(U),"g"),ae=Z.indexOf(U,B);;)if(Z[B]===U)for(ae=B,B++;;){if((ae=Z.indexOf(U,ae+1))===-1)return I||Ee.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:ee.length,index:B}),bn();if(ae===ut-1)return bn(Z.substring(B,ae).replace(yt,U));if(U===ke&&Z[ae+1]===ke)ae++;else if(U===ke||
ae===0||Z[ae-1]!==ke){re!==-1&&re< ae+1&&(re=Z.indexOf(g,ae+1));var Te=ei((H=H!==-1&&H< ae+1?Z.indexOf(y,ae+1):H)===-1?re:Math.min(re,H));if(Z.substr(ae+1+Te,Re)===g){q.push(Z.substring(B,ae).replace(
yt,U)),Z[B=ae+1+Te+Re]!==U&&(ae=Z.indexOf(U,B)),re!==-1&&re< B&&(re=Z.indexOf(g,B)),H!==-1&&H< B&&(H=Z.indexOf(y,B));break}if(Te=ei(H),Z.substring(ae+1+Te,ae+1+Te+Be)===y){if(q.push(Z.substring(B,
ae).replace(yt,U)),gs(ae+1+Te+Be),re!==-1&&re< B&&(re=Z.indexOf(g,B)),ae=Z.indexOf(U,B),ne&&(wn(),Rt))return dt();if(j&&ee.length>=j)return dt(!0);break}Ee.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:ee.length,index:B}),ae++}}else if(C&&q.length===0&&Z.substring(B,B+on)===C){if(H===-1)return dt();B=H+Be,H=Z.indexOf(y,B),re!==-1&&re< B&&(re=
Z.indexOf(g,B))}else if(re!==-1&&(re< H||H===-1))q.push(Z.substring(B,re)),B=re+Re,re=Z.indexOf(g,B);else{if(H===-1)break;if(q.push(Z.substring(B,H)),gs(H+Be),ne&&(wn(),Rt))return dt();if(j&&
ee.length>=j)return dt(!0)}return bn();function it(st){ee.push(st),Oe=B}function ei(st){var Mt=0;return Mt=st!==-1&&(st=Z.substring(ae+1,st))&&st.trim()===""?st.length:Mt}function bn(st){return I||(
st===void 0&&(st=Z.substring(B)),q.push(st),B=ut,it(q),ne&&wn()),dt()}function gs(st){B=st,it(q),q=[],H=Z.indexOf(y,B)}function dt(st){if(f.header&&!Q&&ee.length&&!ot){var Mt=ee[0],zn=Object.create(
null),Cd=new Set(Mt);let Kh=!1;for(let ti=0;ti< Mt.length;ti++){let kn=a(Mt[ti]);if(zn[kn=T(f.transformHeader)?f.transformHeader(kn,ti):kn]){let ys,Bh=zn[kn];for(;ys=kn+"_"+Bh,Bh++,Cd.has(ys););
Cd.add(ys),Mt[ti]=ys,zn[kn]++,Kh=!0,(tt=tt===null?{}:tt)[ys]=kn}else zn[kn]=1,Mt[ti]=kn;Cd.add(kn)}Kh&&console.warn("Duplicate headers found and renamed."),ot=!0}return{data:ee,errors:Ee,meta:{
delimiter:g,linebreak:y,aborted:Rt,truncated:!!st,cursor:Oe+(Q||0),renamedHeaders:tt}}}function wn(){A(dt()),ee=[],Ee=[]}},this.abort=function(){Rt=!0},this.getCharIndex=function(){return B}}
function w(f){var g=f.data,y=o[g.workerId],C=!1;if(g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var A={abort:function(){C=!0,k(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:v,resume:v};if(T(y.userStep)){for(var j=0;j< g.results.data.length&&(y.userStep({data:g.results.data[j],errors:g.results.errors,meta:g.results.meta},A),!C);j++);delete g.results}else T(
y.userChunk)&&(y.userChunk(g.results,A,g.file),delete g.results)}g.finished&&!C&&k(g.workerId,g.results)}function k(f,g){var y=o[f];T(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[f]}
function v(){throw new Error("Not implemented.")}function R(f){if(typeof f!="object"||f===null)return f;var g,y=Array.isArray(f)?[]:{};for(g in f)y[g]=R(f[g]);return y}function O(f,g){return function(
){f.apply(g,arguments)}}function T(f){return typeof f=="function"}return s.parse=function(f,g){var y=(g=g||{}).dynamicTyping||!1;if(T(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,
g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),y=new(g.download?u:l)(g)):f.readable===!0&&T(f.read)&&T(f.on)?y=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(y=new d(g)),y.stream(f);(y=(()=>{var C;return!!s.WORKERS_SUPPORTED&&(C=((
)=>{var A=t.URL||t.webkitURL||null,j=e.toString();return s.BLOB_URL||(s.BLOB_URL=A.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",j,")();"],{type:"text/javascript"})))})(),(C=new t.Worker(C)).onmessage=w,C.id=i++,o[C.id]=C)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,y.postMessage({input:f,config:g,workerId:y.id})},s.unparse=function(f,g){var y=!1,C=!0,A=",",j=`\r\n`,Ae='"',tt=
Ae+Ae,ot=!1,U=null,ke=!1,B=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(Q){return g.delimiter.indexOf(Q)!==-1}).length||(A=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(ot=g.skipEmptyLines),
typeof g.newline=="string"&&(j=g.newline),typeof g.quoteChar=="string"&&(Ae=g.quoteChar,tt=Ae+Ae),typeof g.header=="boolean"&&(C=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");U=g.columns}g.escapeChar!==void 0&&(tt=g.escapeChar+Ae),g.escapeFormulae instanceof RegExp?ke=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(ke=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Ae),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return Rt(U,f,ot);if(
Array.isArray(f[0]))return Rt(null,f,ot);if(typeof f[0]=="object")return Rt(U||Object.keys(f[0]),f,ot)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||U),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),Rt(f.fields||[],f.data||[],ot);throw new Error("Unable to serialize unrecognized input");function Rt(Q,I,ut){var Re="",Be=(typeof Q=="string"&&(Q=
JSON.parse(Q)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(Q)&&0< Q.length),on=!Array.isArray(I[0]);if(Be&&C){for(var ne=0;ne< Q.length;ne++)0< ne&&(Re+=A),Re+=Z(Q[ne],ne);0< I.length&&(
Re+=j)}for(var ee=0;ee< I.length;ee++){var Ee=(Be?Q:I[ee]).length,q=!1,Oe=Be?Object.keys(I[ee]).length===0:I[ee].length===0;if(ut&&!Be&&(q=ut==="greedy"?I[ee].join("").trim()==="":I[ee].length===1&&(
I[ee][0]==null||I[ee][0].length===0)),ut==="greedy"&&Be){for(var gt=[],Ne=0;Ne< Ee;Ne++){var re=on?Q[Ne]:Ne;gt.push(I[ee][re])}q=gt.join("").trim()===""}if(!q){for(var H=0;H< Ee;H++){0< H&&!Oe&&(
Re+=A);var yt=Be&&on?Q[H]:H;Re+=Z(I[ee][yt],H)}ee< I.length-1&&(!ut||0< Ee&&!Oe)&&(Re+=j)}}return Re}function Z(Q,I){var ut,Re,Be;return Q==null?"":Q.constructor===Date?isNaN(Q.getTime())?"":
Q.toISOString():(Be=!1,ut=Q.toString(),ke&&typeof Q!="number"&&typeof Q!="bigint"&&typeof Q!="boolean"&&ke.test(ut)&&(Q=ut="'"+ut,Be=!0),Re=ut.replace(B,tt),(Be=Be||y===!0||typeof y=="function"&&y(Q,
I)||Array.isArray(y)&&y[I]||((on,ne)=>{for(var ee=0;ee< ne.length;ee++)if(-1< on.indexOf(ne[ee]))return!0;return!1})(Re,s.BAD_DELIMITERS)||-1< Re.indexOf(A)||-1< ut.indexOf(Ae)||Re.charAt(0)===" "||
Re.charAt(Re.length-1)===" ")?Ae+Re+Ae:Re)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,
s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,
s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,
f.config),finished:!0}):(t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,s})});var mz={};aT(mz,{doGet:()=>cz,onEdit:()=>az,onOpen:()=>sz,openPage:()=>hS,rpc:()=>uz,sendDailyLetters:()=>dz,setUp:()=>pz,showMissingFirst:()=>lz});var Ld=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",dT="\\u00AD",lT=new RegExp(`[${Ld}${dT}]`,"g"),ni=e=>e.replace(lT,"");var pT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",mT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",hT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,fT="âáàåãäêéèúüë_ùøûõï",gT=[0,1,0,9,3,35],yT="ôöñíìæóòî",bT="ơưđíìỉĩịỵ",wT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Zh=/[A-Za-z\xA1-\u1EF9]+/g,kT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Wh=/[^\0-\x7F]/,Hh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,xT=/[a-z]Ã|Ã.[a-z]/,vT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",ST=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",RT="o?a|u?ê|i|u?y",OT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",TT=new RegExp(
`^(?:${vT})?(?:(?:${ST})(?:ng|[cmnpt])|(?:${RT})[cn]h|${OT})$`),CT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",LT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",$T="^[^1]*(?:[cpt]|ch)$",AT=new RegExp(
`${CT}|(?:${LT})[12]|${$T}`);function PT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return TT.test(n.replace(/[12]/,""))&&!AT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Gh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Vh(e){let t=Gh(e);return e.replace(Zh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>mT[pT.indexOf(o)]||o);return t||Gh(n)?r.toUpperCase():r})}function qh(
e){return e.replace(hT,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=fT.indexOf(r.charAt(1)),s=gT[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(bT[yT.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Xh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+wT.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ws(n),i=Hh.test(e);return i&&t===e||(i||
xT.test(e))&&r&&!o?n:void 0}function ws(e,t=String){let n=(e.match(Zh)||[]).filter(o=>o.length>1&&Wh.test(o)),r=n.filter(o=>PT(t(o))).length;return{good:r,bad:n.length-r}}var Yh={tcvn3:Vh,vni:qh,
mojibake:Xh};function pr(e){if(!Wh.test(e))return;let t=e.normalize("NFC");if(kT.test(t))return"unicode";if(Hh.test(t)||Xh(t)!==void 0)return"mojibake";let n=ws(t);if(n.bad===0)return;let r=ws(t,Vh),
o=ws(t,qh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function ro(e){let t=pr(e),n=t&&t!=="unicode"?Yh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Jh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${pr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Yh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=ro(c),l=!d&&r&&pr(c)===void 0&&ws(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var _T="\\0-\\x08\\x0E-\\x1F\\x7F",ET=new RegExp(`[${Ld}${_T}]`,"g"),NT=/[\x80-\x9F\xAD]/g,MT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,IT=[768,777,771,769,803];function E(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(ET,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=pr(t);if(r&&r!=="unicode"&&pr(n)===r)return n}return t.replace(NT,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return E(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(MT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function tf(e,t){return K(e)===K(t)}var Qh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function ef(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Qh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Qh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?IT.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function qt(e,t){let n=ef(e),r=ef(t);return n< r?-1:n>r?1:0}function nf(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Ia(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Da=e=>e.slice(0,1).toLowerCase()+e.slice(1);var of=864e5,Fa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),rf=e=>String(e).padStart(2,"0"),oe=(e,t)=>new Date(Fa(e)+t*of).toISOString(
).slice(0,10);function Ua(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Ve=(e,t)=>Math.round((Fa(t)-Fa(e))/of),$d=e=>new Date(Fa(e)).getUTCDay(),V=e=>e.slice(0,10),ri=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ka=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,z=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",me=e=>e?`${z(e)} ${e.slice(11,16)}`:"",
DT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],lt=e=>`${z(e)} (${DT[$d(e)]})`,Ad=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${rf(t)}-${rf(n)}`:void 0},sf=200,FT=4e3,xn="(\\d{1,2})",Ba="(\\d{4}|\\d{2})",za="(?: ?[-/.\\\\] ?| )",zT=`${xn}${za}${xn}${za}${Ba}`,UT=
`(\\d{4})${za}${xn}${za}${xn}`,KT=`${xn} ?thang ?${xn}(?: ?[,/.-] ?| ?nam ?| )${Ba}`,af=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],cf=`(${af.join("|")})[a-z]{0,6}\\.?`,
BT=`${xn}[ -]${cf}[ ,-]{1,2}${Ba}`,jT=`${cf} ${xn},? ${Ba}`,GT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",ZT=`(?:${[zT,UT,KT,BT,jT].join("|")})${GT}(?![a-z\\d]|[/.\\\\]\\d)`,uf=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",WT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${uf})`,HT=new RegExp(`^[ ,.:;()-]*(?:${WT}[ ,.:;()-]*){0,8}$`),VT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Pd=e=>W(ni(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function df(e){let t=[],n=new RegExp(`(^|[^a-z\\d:])${ZT}`,"g");for(let r=n.exec(e);r;r=n.exec(e)){let[o,i="",s,a,c,u,d,l,p,m,h,b,w,k,v,R,O]=r,T=c??u??h??k??O??"",f=a??d??m,g=
w??v??"",y=r.index+i.length,C=Ad(T.length===2?2e3+ +T:+T,f===void 0?af.indexOf(g)+1:+f,+(s??l??p??b??R??""));t.push({day:C,from:y,to:y+o.length-i.length})}return t}function Ce(e){if(
/^\d{4}-\d\d-\d\d$/.test(e))return Ad(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>sf)return;let t=Pd(e),[n,r]=df(t);if(!n||r||!HT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);
return/\d/.test(o.replace(new RegExp(uf,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||VT.test(o)?void 0:n.day}function oi(e){let t=Pd(e.slice(0,sf));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?
void 0:Ce(t.replace(/^truoc\b/,""))}var lf="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",qT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",XT=new RegExp(
`(?:^|[^a-z\\d/.-])${xn}(?: ?[/.-] ?${xn})? ?(?:${lf}) ?$`),YT=new RegExp(`^[ ()]*(?:${lf})[ ()]*(?:(?:${qT}),? *)?$`);function pf(e,t){if(e.length>FT)return;let n=Pd(e),r=new Set,o=0,i;for(let{day:s,
from:a,to:c}of df(n)){let u=n.slice(o,a);if(s===void 0)return;let d=s,l=XT.exec(u);if(l&&/\d/.test(u)){if(d=Ad(+s.slice(0,4),l[2]?+l[2]:+s.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,
l.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&YT.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let p=Ve(d,s)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)r.add(oe(d,m));i=d===s?s:
void 0,o=c}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var mf="Nếu vẫn báo, gọi cán bộ phụ trách.",hf={"account.otherNetwork":e=>({what:
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
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${mf}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${mf}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var vn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",_d="Mở trang rồi sao chép lại toàn bộ địa chỉ.",ff="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ks=
"Mở thử một lần.",gf={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:vn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${vn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${ff}`,letter:{todo:`${vn} ${ff}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:vn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${vn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${vn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:vn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:vn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:vn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:_d},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:vn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:_d},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:_d},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ks},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ks},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ks},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ks},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ks},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Ed=
"ví dụ hoa.nguyen@gmail.com",ja=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",yf={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Ed}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Ed}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Ed}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var bf=({label:e,example:t})=>`Ghi đầy đủ ${Da(e)}, ví dụ: ${t}.`,wf={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:bf(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:bf(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var kf=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",xf="Ghi số di động hoặc số cố định của người quản trị.",Ga="Xem lại số.",vf={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${kf}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${kf}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:xf},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:xf},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ga},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ga},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ga},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ga},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Xt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var JT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Za(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Xt(n,JT.get(t)):n]))}var Wa=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Sf=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Da(e.letter?.todo??e.todo)}`.trim(),Ha=(e,t)=>typeof e=="function"?e(t):e;var Nd={...gf,...vf,...yf,...wf,...hf},oo=({key:e,with:t})=>Wa(Ha(Nd[e],Za(t)));var QT=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),jz=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),eC=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],tC=1<< eC.length,Gz=tC<<1;
function Md(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=
QT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var nC=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],rC=new RegExp(` (?:${nC.join("|")})(?= )`,"g"),Id=/^(?:huien|thi xa|thanh pho) /;function Rf(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Md(s,
t).join(" ")} `.replace(rC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=
/ tinh ([a-z ]{2,30})$/.exec(Md(s.name,t).join(" "));n.set(a,c),i(c,a),Id.test(c)&&i(c.replace(Id,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function Of(e,{coreOf:t,own:n,units:r}){let o=
e.unit.trim(),i=n.get(o),s=t(E(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Id.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function io(e,t){
let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var xs=e=>[...new Set(e.map(t=>t.unit.trim()))];var Va={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Dd=(e="")=>W(E(e));function Fd(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Va.key,n=e.phone===Va.phone,r=e.email===Va.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(
i=>Dd(e[i])===Dd(Va[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var Tf=e=>e.length>2||xs(e).length>1,qa={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=
Of(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>io(e,t=>t.key).filter(t=>xs(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>io(e,
t=>t.key).flatMap(t=>io(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>io(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${Dd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>io(e,t=>t.phone).filter(Tf).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>io(
e,t=>t.email).filter(Tf).map(t=>({rows:t}))}};var Cf=Object.fromEntries(Object.entries(qa).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Lf={"workbook.notSetUp":{what:
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
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.differs":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào.`,todo:e.so}),"google.sorts":{what:
"Kiểm tra Google thấy việc sắp xếp không như sổ dựa vào, nên sổ không sắp xếp.",todo:"Lọc cột Trạng thái để xem đơn vị còn thiếu."},"google.here":"Lần này không hỏi được.","google.run":
"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":
e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi giá trị."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),
"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.day":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${ja(e.text)}`}),"setting.page":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"setting.graceBeforeDue":e=>({what:
`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}).`,todo:"Sửa một trong hai ngày."}),"who.staffOnly":{what:"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var oC=3;function iC({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>oC?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Xt(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var $f={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${ja(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>iC(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Xt(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Af={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Pf={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var _f={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Ef={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Nf={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var Mf={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var If={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:
"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};
var Df={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var sC={...Nd,...Cf,...Lf,...$f,...Af,...Pf,..._f,...Ef,...Nf,...Df,...Mf,...If},
Ff=e=>Ha(sC[e.key],Za(e.with)),S=e=>Wa(Ff(e)),zf=e=>Sf(Ff(e)),ii=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Un=e=>({ok:!0,value:e}),sn=(...e)=>({ok:!1,problems:e});var N={page:"Trang",group:"Nhóm",person:
"Cá nhân",none:"Không có"},xe={passed:"Đạt",returned:"Trả lại"},he={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},je={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},X={
active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Me={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},Sn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},zd={called:
"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},Ud={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:"Rút đồng ý",erase:"Xóa"},Kd={waiting:"Đang chờ",verifying:
"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},Ut={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ie={open:
"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Xa=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Yt=(e,t,n,r,o,i={})=>({
...Xa(e,t,n,i),faultBit:r,report:o}),pt=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),bt=(e,t,n,r={})=>({...pt(e,t,n,r),checked:!0}
),$=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),si=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ya=e=>si(e,t=>"checked"in t),Kn=e=>Object.fromEntries(
Object.keys(e).map(t=>[t,""]));var Ja={reader:"public"},be={unit:Xa("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:pt("Đơn vị",240,"Tên đơn vị theo mã.",Ja),kind:
Yt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ja,choices:Object.values(N)}),accountName:Yt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Yt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ja),address:Yt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ja),name:Yt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Yt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Yt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Yt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Yt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Yt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Yt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Xa("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(he)}),rowId:bt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:bt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:bt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:bt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:bt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:bt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:pt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:pt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:pt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:pt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:pt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(je),since:4}),consent:pt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:pt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:$("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(xe)}),comment:$("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:$("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:$("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:$("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},vs=be,ue=si(vs,e=>"report"in e),Uf=ue.filter(e=>be[
e].report.group==="manager"),so=ue.filter(e=>["manager","second"].includes(be[e].report.group)),ao=si(vs,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:vs[e].faultBit})),an=si(vs,({writer:e}
)=>e==="unit"),Bn=Ya(be),Kf=si(vs,({writer:e})=>e!=="staff"),Ot=e=>be[e].heading;var ht={code:$("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:$("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:$("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:$("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:$("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:$("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:$("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Ut.yes,Ut.no]}),status:bt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:bt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:bt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:bt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:bt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:bt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:bt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:bt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:$("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:$("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:$("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:$("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:$("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:$("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(X),since:4}),mergedInto:
$("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:$("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:$(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},mt=(e,t)=>$(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Ss={id:$("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:$("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:$("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:$("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Me)}),dueBefore:$("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:$("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:$("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:$("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:$("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:mt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:$("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:mt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:mt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:mt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:mt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:mt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:mt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:mt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:mt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:mt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:mt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:mt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:mt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:mt("Mới","Số dòng đơn vị khai mới."),stopped:mt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:mt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},aC={round:
$("Mã đợt",90,"Mã của đợt."),roundName:$("Đợt",160,"Tên của đợt lúc chốt."),unit:$("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:$("Đơn vị",280,"Tên đơn vị lúc chốt."),status:$(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:$("Thời hạn",100,"Thời hạn lúc chốt."),first:$("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:mt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:$("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:$("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},cC={key:
$("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:$("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:$("Đơn vị",90,"Mã đơn vị nhận."),to:$("Người nhận",220,"Địa chỉ nhận."),subject:
$("Tiêu đề",320,"Tiêu đề thư."),state:$("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:$("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:$("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},uC={round:$("Mã đợt",90,"Mã của đợt."),unit:$("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:$("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:$("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(zd)}),appointed:$("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:$("Ghi chú",300,"Đơn vị nói gì."),who:$("Ai",
210,"Cán bộ đã gọi.")},dC={id:$("Số",80,"Số để ghi lên đơn giấy."),kind:$("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(Ud)}),received:$("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
$("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:$("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:$("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},lC={id:$("Số",80,
"Số của báo cáo."),address:$("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:$("Mã số trang",150,"Để trống nếu không biết."),foundOn:$("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:$("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:$("Trang thật",300,"Trang của đơn vị, lúc báo."),does:$("Biểu hiện",300,"Trang giả mạo làm gì."),state:$("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(Kd)}),at:$("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:$("Ai",210,"Cán bộ ghi lần cuối.")},pC={label:$("Mục",260,"Tên của mục, không sửa."),
value:$("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:$("Giải thích",520,"Mục này dùng làm gì.")},Rs={at:pt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:pt("Ai",210,"Người làm."),what:pt("Việc",
240,"Việc đã làm."),unit:pt("Đơn vị",90,"Mã đơn vị."),rowId:pt("Mã dòng",130,"Mã dòng."),columns:pt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Y={units:{title:
"Đơn vị",color:"#1a73e8",columns:ht,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:be,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Ss,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:aC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:cC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:uC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:dC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:lC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:pC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Rs,frozenColumns:0}},co=Ya(ht);var nt=e=>Ss[e].heading;var mC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function hC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Bf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||mC.test(t)?Un(t):sn(hC(t))}var Qa="script.google.com";var fC="[-–—_.,/0 ]*",gC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",yC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",bC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",wC=new RegExp(`^(?:${fC}|${gC}|${yC}|${bC})$`,"iu"),kC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function mr(e){return wC.test(e)?"NOTHING":kC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Os="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Gf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Bd=[...Os.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Gf],xC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Zf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],vC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,jf=`\\s"'“”‘’<>()[\\]{},;:!?*`,Wf=new RegExp(`^[${jf}-]+|[${jf}.…-]+$`,"g"),SC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Hf(e){let t=Zf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Bd.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||xC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=Os.includes(n),a=s?n:Os.find(d=>Ia(n,d));if(!a)return Gf.find(d=>Ia(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Bd.includes(u)?u:`${a}.com`}var ec=e=>vC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function tc(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Hf(r(t.slice(n+1)))}`;return ec(o)?o:void 0}function RC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&ec(n)?n:tc(e)}var jn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function OC(e){let t=W(e).replace(/\s/g,""),n=Bd.find(
o=>t.endsWith(o)&&(Os.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&tc(`${t.slice(0,-n.length)}@${n}`);return r?jn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?jn("NAME_IN_EMAIL"):
jn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function TC(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(Wf,""),around:o!==""}}var Vf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function nc(e){let t=Vf(E(e)),n=mr(t.slice(0,1e3));if(
n==="NOTHING")return jn("EMPTY");if(t.length>1e3)return jn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return jn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?jn("PHONE_IN_EMAIL"):
OC(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Wf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(b=>b.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return jn(
"MULTIPLE",void 0,o.filter(ec));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:TC(t),a=SC.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!ec(i))return jn(c,c==="SPACES"?RC(i):tc(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=tc(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function at(e){let t=E(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var CC=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,LC=/"[^"@]{0,200}"\s*(?=<)/g,$C=200,AC=/^\s*\d{1,2}[.)]\s+/,PC=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(AC,"")]:e.replace(/></g,
"> <").split(/\s+/),_C=(e,t)=>t!==void 0&&t.length< e.length&&E(e).split(" ").includes(t);function Ie(e){let t={emails:[],bad:[]},n=new Set,r=Vf(ni(e.slice(0,2e4))).replace(LC,""),o=[];for(
let i of r.split(CC).flatMap(PC).slice(0,$C)){let s=nc(i),a=!s.ok&&_C(i,s.suggest)?nc(s.suggest):s;if(a.ok){if(a.suggest&&EC(a.key)){t.bad.push({text:E(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(at(a.key))||t.emails.push(a.email),n.add(at(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:E(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:E(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function EC(e){let t=e.slice(e.indexOf("@")+1),n=Hf(t);return n!==t&&(Zf.some(([r])=>r.test(t))||Os.includes(n.split(".")[0]))}
var NC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,MC=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,rc=e=>{let t=e.replace(MC,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},IC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function qf(e,t){let n=[],r=[];for(let o of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let i=o.match(NC)??[],s=0;i.forEach((a,c)=>{let u=o.indexOf(a,s),d=rc(o.slice(s,u)),l=c+1< i.length?"":rc(o.slice(u+a.length));s=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({
name:d||l||IC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(i.length||!rc(o))&&(/^\s*\|/.test(o)||n.push({name:rc(o),address:""}),r.push({key:"setting.page",with:{label:t,text:o.trim()}}))}
return{value:n,also:r}}function Xf(e,t){try{return e.read(t)}catch{return sn({key:"setting.unreadable",with:{label:e.label}})}}var DC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,FC=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,zC=200,UC=e=>e.replace(DC,"").replace(FC,""),Yf=e=>e.slice(0,zC).normalize("NFKC"),Tt=e=>K(UC(E(Yf(e)))),G=e=>K(E(Yf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function Rn(e,t={}){let n,r=new Set(e);return o=>{if(r.has(o))return o;n??(n=KC(e,t));let i=Tt(o);return n.exact.get(i)??n.near.get(W(i))}}function KC(e,t){let n=new Map(e.map(o=>[
Tt(o),o])),r=new Map;for(let o of e)for(let i of new Set([o,...t[o]??[]].map(s=>W(Tt(s)))))r.set(i,r.has(i)?void 0:o);return{exact:n,near:r}}var ai={[N.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[N.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[he.active]:["đang sử dụng","còn dùng","đang hoạt động"],[he.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
he.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[X.active]:["hoạt động","còn hoạt động"],[X.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[X.dissolved]:["giải thể",
"kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[xe.passed]:["ok","đã đạt","đạt yêu cầu"],[xe.returned]:["đã trả lại","trả về"]},Qf={[Ut.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[
Ut.no]:["false","0","no","ko","k","không ạ"]},Ct=Rn(Object.values(N),ai),Gn=Rn(Object.values(he),ai),eg=Rn(Object.values(Me),ai),Ts=Rn(Object.values(xe),ai),On=Rn(Object.values(X),ai),hr=Rn(
Object.values(Ut),Qf),Jf=new Map;function BC(e){let t=e.join(`\n`),n=Jf.get(t)??Rn(e,e[0]===Ut.yes?Qf:ai);return Jf.set(t,n),n}function tg({choices:e},t){return!e||t===""||e.includes(t)?t:BC(e)(t)??t}
function oc(e){let t=hr(e);return t===void 0?e.trim()?void 0:!1:t===Ut.yes}var jC=50,ng=new WeakMap;function cn(e){let t=ng.get(e);if(t)return[...t];let n=Ie(e.join(`\n`)).emails.slice(0,jC);
return ng.set(e,n),[...n]}var fr=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?sn({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Un(s)}}),rg="Có",
GC="Không",jd=(e,t,n)=>fr(e,t,n,"Có hoặc Không",oc),ci=(e,t,n,r,o,i=ZC)=>fr(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),ZC=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function WC(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e))??[];return t===void 0?void 0:+t}function HC(e){let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,r)=>r-n):void 0}var sg=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),VC=
["cn","hai","ba","tu","nam","sau","bay"],qC=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function XC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:VC.indexOf(t);return n<0?void 0:n}function YC(e){if(qC.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of sg(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(XC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((
o+s)%7)}return t.size?[...t].sort():void 0}var JC=61,QC=e=>pf(e,JC),og="thứ Hai đến thứ Sáu",ig="02/09/2019, 04/02/2019 - 08/02/2019",ic={lettersOn:jd("Gửi thư tự động",GC,
"Bật, tắt ở mục Thư… của menu."),milestones:fr("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",HC),sendHour:ci("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,WC),sendDays:fr("Ngày gửi trong tuần",og,"Các ngày được gửi thư.",`như ${og}`,YC),holidays:fr("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${ig}.`,`như ${ig}`,QC),senderName:fr("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:fr("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?cn([e])[0]:""),unitCap:ci("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ci(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:jd("Gửi thư cho cấp trên",rg,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:jd("Gửi thư cảm ơn",rg,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ci("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:fr("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",sg)};var ui=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>Un(r.trim())}),Gd=(e,t,n)=>({label:e,initial:t,help:n,read:r=>nL(oc(r),{key:"setting.yesNo",with:{label:e,text:r}})}),ag=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),eL=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ie(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),tL=(e,t,
n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...qf(r,e)})});function nL(e,t){return e===void 0?sn(t):Un(e)}var rL=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),De={federation:ui("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ui("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:eL("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ui("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Gd("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:tL("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ui("Thông báo về dữ liệu cá nhân",rL,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ci("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Bf},
linkOnly:Gd("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:ui("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ui("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Gd("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...ic},sc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Zn(e){let t=[],n={};for(let[r,
o]of Object.entries(De)){let i=e[o.label],s=i===void 0?sn({key:"setting.lost",with:{label:o.label}}):Xf(o,i),a=s.ok?s.also??[]:s.problems;t.push(...a.map(u=>({...u,field:r})));let c=o.read(o.initial);
n[r]=s.ok?s.value:c.ok?c.value:""}return{settings:n,problems:t}}var Zd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Lt=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),oL={round:nt("name"),dueBefore:nt(
"dueBefore"),graceUntil:nt("graceUntil"),lettersFrom:nt("lettersFrom"),milestones:De.milestones.label,overdueWeeks:De.overdueWeeks.label};function ug(e,t){if(!e)return[];let n=Lt(t);return Zd.filter(
r=>e[r]!==n[r]).map(r=>({label:oL[r],from:cg(e[r]),to:cg(r==="round"?t.round?.name??"":n[r])}))}var cg=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?z(e):e;var It=e=>Ce(e)??"";function qe({dueBefore:
e,extendedTo:t}){let n=e?oe(e,-1):"";return t&&t>n?t:n}function dg(e,t,n){let r=qe(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?ie.onTime:ie.open:e.graceUntil&&o<=e.graceUntil?ie.grace:t?ie.late:
ie.overdue}function gr(e,t){let n=qe(e);if(!n)return"";let r=Ve(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${lt(n)}, ${o}`}var lg=60;
function Cs({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes($d(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=lg;c+=1)for(let u of a){let d=oe(i,u*c);if(d<=s&&r(d))return d}return i};return{
sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function ac(e,t,n,r){let o=qe({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),
day:r.nearest(oe(o,-c),o)})),a=r.next(oe(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(pg),after:Wd(oe(i,1),n.overdueWeeks,r)}}var pg=(e,t)=>Ve(t.day,e.day),Wd=(e,t,n,
r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(oe(e,7*i))}));function Hd(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var cc=(e,t)=>{let n=e[e.length-1];return n&&t< oe(n.day,
7)?Hd(e,t):void 0};function mg(e,t,n){let r=Math.max(0,Math.min(lg,Math.ceil((Ve(e,t.last)+1)/7)));return[...Wd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Wd(
oe(t.end,1),t.after.length||1,n,"sau-")].sort(pg)}var $t=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function wt({activity:e="",mergedInto:t=""}){return(e===""?void 0:On(
e))??(t.trim()?X.merged:X.active)}var Fe=e=>wt(e)===X.active;function hg(e){try{return e()}catch{return}}function fg(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;
a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(
let d of i)n.set(d,u)}return{end:n,rings:r}}function iL(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Fe(c)&&Fe(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{if(!r){r={
byCode:new Map,byName:new Map};for(let s of e)n(r.byCode,G(s.code),s),n(r.byName,K(s.name),s)}return r.byCode.get(G(i))??r.byName.get(K(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(
s)),t.get(s)}}function Ge(e){let t=iL(e),n=fg(e,p=>hg(()=>wt(p)===X.merged?t(p.mergedInto??""):void 0)),r=p=>{let m=n.end.get(p);return m&&Fe(m)?m:void 0},o=p=>{let m=hg(()=>t(p.parent));return m&&r(
m)},i=e.filter(Fe),s=fg(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let b=p.get(m);b?b.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)Fe(
p)||d(u,r(p),p);let l=p=>c.get(p)??[];return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],
mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Vd=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],gg=
e=>Object.fromEntries(Vd.map(t=>[t,e[t]])),sL=e=>Object.keys(Me).find(t=>Me[t]===eg(e))??"closed",aL={dueBefore:oi,graceUntil:Ce,lettersFrom:Ce};function yr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?aL[
u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:nt(u),text:d},field:u}),l??""},[r,o,i]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",
with:{label:nt("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:z(o),due:z(r)}});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:
e.name.trim(),document:e.document.trim(),state:sL(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,frozenAt:c},problems:t}}var uo=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,
round:yr(t).round}]:[]);function qd(e){let t=uo(e),n=o=>o?.row,r=o=>o.reduce((i,s)=>!i||s.round.openedAt>=i.round.openedAt?s:i,void 0);return n(t.find(({round:o})=>o.state==="moving"))??n(r(t.filter((
{round:o})=>o.state==="open")))??n(r(t))}function di(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var ft=({openedAt:e})=>e!=="",yg=e=>e!==void 0&&e.state==="open"&&ft(e),At=({
round:e,updated:t},n)=>n!==void 0&&ft(n)&&e.trim()===n.id&&t>=n.openedAt,uc=7;var li={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},
ended:{withoutRows:"",open:[],counted:!1}},cL=[];function uL({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||It(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=oe(qe(n),-uc)}function dc(e,t){
let n=e.map(o=>{try{return uL(o,t)}catch{return!1}}),r=n.some(o=>!o);return o=>{let i=pi(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function pi(e){let{required:t,kind:n}=e;if(!Fe(
e))return"ended";let r=hr(t);return r?r===Ut.no?"nothing":"report":cL.find(o=>Tt(o.kind)===Tt(n))?.owes??"report"}var lc=(e,t)=>li[e].open.includes(t),bg=e=>`(${e("counted")}=1)`,wg=e=>li[e].counted;
var ze=e=>lc(e.obligation,e.status),lo=({status:e})=>e===L.reported||e===L.approved||e===L.none,Kt=({status:e})=>e===L.fix,Xd=e=>ze(e)&&!Kt(e),br=({returned:e})=>e.filter(({comment:t})=>t.trim()),dL=
e=>Kt(e)&&!e.faults.length&&e.returned.length>0&&!br(e).length,mi=e=>ze(e)&&!dL(e),kg=new WeakMap;function pc(e){let t=kg.get(e);if(t)return t;let{superior:n}=Ge(e);return kg.set(e,n),n}function xg(
e){let t=new Map,n=pc(e);for(let r of e){let o=ze(r)?n(r):void 0;if(!o)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var hi=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,
day:e.day}:void 0;var mc=e=>e,Ls=12,vg=(e,t)=>e[t]?.heading??"",Sg=({column:e,problem:t})=>Rg(be,e,t);function hc({column:e,problem:t}){let n=vg(be,e),r=zf(pL(t));return n?`${n}: ${r}`:r}var $s=({
column:e,problem:t})=>Rg(ht,e,t);function Rg(e,t,n){let r=vg(e,t);return r?`${r}: ${S(n)}`:S(n)}var Og=e=>[...e.slice(0,Ls).map(t=>`• ${t}`),...e.length>Ls?[`• ${S({key:"account.more",with:{count:
e.length-Ls}})}`]:[]].join(`\n`),Tg=e=>Og(e.map(Sg)),fc=e=>Og(e.map($s)),Cg=e=>e.slice(0,Ls).map(Sg).join(`\n`),Lg=(e,t)=>e.filter(n=>n.column===t).slice(0,Ls).map(({problem:n})=>S(n)).join(`\n`);
function $g(e){let t=ao.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function gc(e,t){let n=ao.find(({key:r})=>r===t)?.bit;return n!==void 0&&Math.floor((
Number(e)||0)/2**n)%2===1}var lL=new Set(["text","value","code","parent","suggest"]);function pL(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,
lL.has(n)?"…":r]));return{...e,with:t}}var Tn=({column:e})=>e===""||be[e].writer!=="staff",As=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Ag=(e,
t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var wr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",_g=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(wr(
e))?.[1]??"",fi=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Wn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],yc=e=>`${e.map(mL).filter(Boolean).join(
`\n\n`)}\n`,Pg=e=>e.map(t=>`- ${t}`).join(`\n`);function mL(e){switch(e[0]){case"list":return Pg(e[1]);case"button":return wr(e[2])&&`${e[1]}:\n${wr(e[2])}`;case"bar":return e[1].map(({label:t,count:
n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Pg(e[2].map(({name:t,phone:n})=>`${t}: ${n||Yd}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;
case"small":return`--\n${e[1]}`;default:return e[1]}}var Yd="chưa có số";var hL=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,po=e=>hL.exec(e)?.[0]??fi(e.trim(),60);var Pt=
"báo cáo tài khoản Facebook",Cn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Hn=({department:e,federation:t})=>e.trim()||t.trim(),kr=({guidance:e})=>e.trim()?
`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Jd=({first:e})=>z(V(e));function Jt({state:{deadline:e},about:{today:t,last:n}}){let r=Ve(t,n),o=lt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${lt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>qe({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${z(oe(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function fL({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Ve(t,n);return o>=0?`thời hạn hết ngày ${z(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${z(r)}`:`thời hạn ${z(
n)} đã qua ${-o} ngày`}var Qd=({state:e,unit:t},n)=>`${[po(e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Ps=(e,t)=>Qd(e,`${t}, ${fL(e)}`),vr=e=>Ps(e,Kt(e.unit)?`${Pt} cần sửa`:`nhắc ${Pt}`);
function Sr({state:e,unit:t,about:{today:n}}){let r=br(t).length+t.faults.length,o=Hn(e);return Kt(t)?`${o} đã nhận ${Pt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${kr(
e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${z(n)}, ${o} chưa nhận được ${Pt} của ${t.name}. ${kr(e)} đơn vị gửi báo cáo.`}var Rr=e=>Kt(e.unit)?xr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...xr(e,"báo cáo")];function xr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=_g(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Eg=(
e,t,n)=>{let r=gL(e,t);return r.length?[["heading","Cần sửa"],["list",Wn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},gL=(e,t)=>[...br(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Hn(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(hc)];function Ng({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Kt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Wn(n,t,"đơn vị khác")]]}var el=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Mg=e=>tl("Thư này",e),tl=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${Hn(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,bc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var Ig={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||o.day>e.lettersFrom)?hi(o,n,r?"sau-":""):void 0,subject:e=>Ps(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${kr(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Pt}.`,until:Jt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&ze(e.unit)?
`Đơn vị cũng chưa ${Pt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...xr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Dg={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>ze(e)&&e.status===L.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(
e.last=o)},subject:e=>Ps(e,`đề nghị ${Pt}`),lead:({state:e,unit:t})=>`${kr(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Hn(e)}.`,until:Jt,asked:e=>xr(e,
"báo cáo"),small:Cn,named:()=>[]};var Fg={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!mi(e)||!t?.last||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:vr,lead:Sr,until:Jt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Rr(e)],small:Cn,named:()=>[]};var zg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>mi(e)&&n.isOver?hi(n.point,t):void 0,subject:vr,lead:Sr,until:Jt,asked:Rr,small:Cn,named:()=>[]};var Ug={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>mi(e)&&!n.isOver?hi(n.point,t):void 0,subject:vr,lead:Sr,until:
Jt,asked:Rr,small:Cn,named:()=>[]};var wc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!ze(e))return;
let n=br(e).map(({mark:r})=>r).filter(r=>!t?.told?.has(r));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
vr,lead:Sr,until:Jt,asked:Rr,small:Cn,named:()=>[]};var yL=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Kg=e=>`\uFEFF${e.map(t=>t.map(yL).join(
",")).join(`\r\n`)}\r\n`;var de={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},mo=e=>Object.keys(de).find(t=>de[t]===e.trim())||"unknown",Dt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var rl="đơn vị khác, xem tệp đính kèm",nl={[
ie.onTime]:"#1e7d3c",[ie.grace]:"#5f8f2f",[ie.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function bL(e){return ze(e)?Kt(e)?L.fix:L.missing:lo(e)?nl[e.timeliness]?e.timeliness:ie.onTime:
""}var wL=e=>Object.keys(nl).map(t=>({label:t,color:nl[t],count:e.filter(n=>bL(n)===t).length})).filter(({label:t,count:n})=>n||t!==ie.grace),Bg=e=>{let t=e.filter(Xd).length,n=e.filter(Kt).length;
return{all:t+n+e.filter(lo).length,missing:t,fix:n}};function jg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=Bg(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?
`${i} cần sửa`:""];return`${[po(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${z(n.today)}: ${s.filter(Boolean).join(", ")}`}function ol({state:{units:e,deadline:t},about:{today:n}}){let{all:r,
missing:o,fix:i}=Bg(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Pt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${lt(n)}: ${s.join(", ")||
`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${gr(t,n)}.`}function Gg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",ol(e)],["bar",wL(i)],[
"text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...kL(i,r.since,t),["button","Mở sổ",n.links.book],...xL(i,t),...vL(i.filter(Kt),t),...SL(n,o,t),[
"small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function kL(e,t,
n){if(!t)return[];let r=e.filter(i=>i.first>t&&lo(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${me(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Wn(r.map(({name:i})=>i),Math.min(10,n),rl)]]}function xL(e,t){let n=e.filter(Xd),r=new Map,o=pc(e);if(
!n.length)return[];for(let i of n.slice(0,t)){let s=o(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(s,[...r.get(s)||[],i])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([i,s])=>["calls",i,s]),["text",n.length>t?`và ${n.length-t} ${rl}`:""]]}var Zg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(hc)],vL=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Wn(e.map(n=>`${n.name}: ${Zg(n).slice(0,3).join(" ")}`),Math.min(40,t),rl)]]:[];function SL(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([m,h,de[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(de).filter(m=>r[m]).map(m=>`${r[m]} ${de[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${me(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${me(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Wn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Wg({units:e}){let t=pc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>ht[n].heading),...e.filter(n=>ze(n)||lo(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,z(V(n.first)),z(n.extendedTo),n.phone,
n.emails.join(", "),Zg(n).join(" | ")])]}var Hg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=V(o),s=cc(mg(
e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(ze)?void 0:{id:s.id,day:s.day}},subject:jg,lead:ol,body:Gg,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,
mime:"text/csv",content:Kg(Wg(e))}],named:({state:e})=>e.units.filter(t=>ze(t)&&t.status===L.missing)};var Vg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,
counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>lo(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Qd(e,`đã nhận báo cáo ngày ${Jd(e.unit)}`),lead:({
state:e,unit:t})=>`${Hn(e)} đã nhận ${Pt} của ${t.name} ngày ${Jd(t)}: ${RL(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":
"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...xr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};function RL({status:e,count:t,byKind:n}){if(
e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?r.filter(([i])=>i).map(([i,
s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Xg={summary:Hg,digest:Ig,returned:wc,newLink:Fg,invitation:Dg,reminder:Ug,overdue:zg,thanks:Vg},le=e=>Xg[e],il=Object.entries(Xg),kc=il.map(([e])=>e),
sl=il.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),qg=il.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Yg=[...qg.filter(({kind:e})=>e.isAboutOwnReport),...qg.filter(({kind:e}
)=>!e.isAboutOwnReport)];var Jg="thu/",al=new Map(kc.map(e=>[le(e).prefix,e]));function gi(e){let t=e.settings.testTo.length?Jg:"",n=$t(e.round);return{write:(r,o,i)=>`${t}${le(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=al.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}var Qg=e=>`${e[0]}/`===Jg?2:1;
function cl(e){let t=e.split("/"),n=Qg(t);return al.has(t[n-1])&&t[n]!==void 0?ty(t[n]):void 0}function ey(e,t){let n=e.split("/"),r=Qg(n);return[...n.slice(0,r),t,...n.slice(r+1)].join("/")}var ul=
e=>ty(e.split("/")[1]??""),ty=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function xc(e,t){let[n="",r,...o]=e.split("/"),i=al.get(n);if(!i||r!==$t(t))return;let s=le(i).to==="unit"?o.pop()??"":"";
return{kind:n,matter:o.join("/"),unit:s}}var ny=e=>({kind:t,matter:n,unit:r})=>[t,$t(e),n,r].filter(Boolean).join("/");function ho(e){let t=new Map,n=new Map,r=gi(e),o={of:s=>t.get(s),lastToStaff:"",
waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||e.register.get(l);if(!p||!Dt(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}}
,assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(Dt(s.state)?le(c.kind).to==="unit"?OL(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=
s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function OL(e,{kind:t,id:n,unit:r},o,{settings:i}){let s=le(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{
last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),s.remember?.(c,n,o,i))}function ry(e,t,n){let r=new Map,o=i=>ac(e.deadline,Ce(
i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?cc(c,t):Hd(a,t)};return r.set(i,p),p}}}var dl={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},vc=({testTo:e})=>e.length>0&&!cn(e).length;function oy(e,{testTo:t},n){let r=cn(e),o=t.length?cn(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var iy=(e,t)=>oy(e,t,dl),Sc=(e,t)=>oy(e,t,Ie(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Vn(e,t,n=ho(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=Cs(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||vc(o))return r;let a=sy(e,t,n,s,r);TL(a);let c=new Set;for(
let u of e.units){let d=$t(u.code);if(!(!d||c.has(d))){c.add(d);try{CL(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=AL(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function sy(e,t,n,r,o){let i=xg(e.units);return{state:e,today:t,calendar:r,history:n,moments:ry(e,t,r),underOf:s=>i.get(s.trim(
))??[],plan:o,drafts:[]}}var ay=(e,{settings:t})=>{let{setting:n}=le(e);return n!==void 0&&!t[n]};function cy(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}
function uy({state:e,today:t,calendar:n,history:r,moments:o},i){let s=le(i);if(s.to!=="staff"||ay(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return cy(
r,i,a,"")}function TL(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of sl){let i=uy(e,o);i&&(r.wanted.add(i.key),py(e,i,iy(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function dy({state:
e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Yg){let u=ay(a,e)?void 0:cy(t,a,c.due(s),o);if(
u)return u}}function CL(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=dy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=le(
l.kind);if(p.to==="unit"){if(p.counts&&LL(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}py(e,l,Sc(t.emails,c),{unit:t,
last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u?.count})}}var LL=(e,t)=>e!==void 0&&e.count>=t,$L=12;function ly(e,t){let{settings:n,deadline:r}=e;if(
!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=sy(e,t,ho(e),Cs(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):
!1;for(let{name:c}of sl)a(uy(i,c));for(let c of e.units){let u=$t(c.code),d=i.underOf(c.code);for(let l=0;u&&l<$L&&a(dy(i,c,u,d),c.code);l+=1);}return s}function py({today:e,history:t,plan:n,drafts:r}
,{kind:o,key:i},s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c?.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c?.code,to:p,about:h},had:l})}var AL=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>le(t.kind).rank-le(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var my=e=>e.to.length;function fo(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(le(
o.kind).to==="staff"?0:n)-r.recipients;if(my(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=my(o)}return r}function Or(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var PL=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],_L=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function hy(e,t){if(!_L.test(e))return;let n=e.split(".");return PL.filter((r,o)=>n[o]!==Or(t[r]))}var fy="2",gy="đổi",yy=(e,t,n)=>e.of("approval",t,n),qn=(e,t,
n=[])=>[fy,t.name,...an.map(r=>`${r}:${n.includes(r)?gy:yy(t,r,e[r])}`)].join(".");function go(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==fy||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return an.filter(a=>s.has(a)&&s.get(a)!==yy(n,a,t[a]))}function Rc(e,t,n){let r=go(e,t,n);if(typeof r=="string")return;let o=so.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(so.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${gy}`:s}).join(".");return i===e?void 0:i}
function by(e,t,n){let r=hy(e,t);return r&&qn(t,n,r)}function Tr(e,t){let n=go(e.approved,e,t);return typeof n=="string"?[]:n.map(Ot)}var Oc=(e,t)=>go(e.approved,e,t)==="unknown";function Ln(e,t){
let n=go(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===xe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===xe.returned?r?"changed":"returned":"waiting"}function Tc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),J=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ue=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>Ue([J(e)]);function wy(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var EL=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,NL=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function yi(e){return/^[\x21-\x7e]*$/.test(e)?e:ni(e).replace(EL,"").replace(NL," ").trim()}var ML=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function ky(e,
t){let n=e.charCodeAt(t);return ML.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Cr(e){let t=0,n=e.length;for(;t< n&&ky(e,t);)t++;for(;n>t&&ky(e,n-1);)n--;
return e.slice(t,n)}var Cc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Xn=e=>/[\p{L}\p{N}]/u.test(e);var _s=(e,t)=>(e.exec(t)||[])[1]||"";function yo(e){try{return decodeURIComponent(e)}
catch{return e}}function $n(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?yo(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Es=(e,t)=>_s(/^(\d{1,24})(?![0-9A-Za-z])/,$n(e,t));var IL=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function bi(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of IL)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var DL="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",FL="permalink|notes|events|offers",zL=new RegExp(`^(?:${DL}|${FL})$`,"i");
function xy(e){return zL.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Lc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var $c=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Le(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var UL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,KL=
/\.vn$/i;function wi(e){return/^[A-Za-z0-9.]+$/.test(e)?UL.test(e)?"USERNAME_TLD":vy(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var vy=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Sy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?$c(e,Lc+n+t,`id:${t}`):F("MISSING_ID"),Qt=e=>Sy("profile",e,"profile.php?id="),Yn=e=>Sy("page",e,""),Ns=e=>_s(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Jn(
e,t="profile_or_page"){let n=Cr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):Yn(n);let r=bi(n)||wi(n),o=r==="USERNAME_TLD"&&KL.test(n)?null:r;if(!o){let s=$c(t,Lc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Le(s,"NAME_LIKE_SITE"):s}let i=Ns(n);return i?Yn(i):F(o)}function Ac(e){let t=Cr(e),n=/^[\w.-]+$/.test(t)?vy(t.length,t.length):"USERNAME_CHARS";
return n?F(n):$c("group",`${Lc}groups/${t}`,`g:${t.toLowerCase()}`)}function ll(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${Lc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return $c("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var BL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",jL="lm?",GL="[a-z]{2}-[a-z]{2}",ZL=[[new RegExp(
`^(?:(?:${BL}|${jL}|${GL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],pl=e=>/^[A-Za-z0-9.-]+$/.test(e),_c=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function ki(e){if(pl(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of ZL)if(n.test(
t))return r}return ml(e)?"lookalike":"other"}function ml(e){let t=yo(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Pc(n,"facebook",2))}function Pc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Pc(s,a,n-1)||Pc(s,i,n-1)||Pc(o,a,n-1)}
function bo(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:WL(o),path:o,query:n.slice(r+1)}}function WL(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?yi(yo(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Ms(e,t){let[n,...r]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&ki(n)==="facebook")return Le(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=YL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=bi(n);return i?F(i,
HL(i,e,t)??VL(n,e.query)):Cy(n,r)}function HL(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>$n(t,i)).find(Boolean);return o===void 0?void 0:Qn(n(o,1))}
var Qn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function VL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Es(t,"id"):"";return n.length>8?Qn(Qt(n)):void 0}
var Nc=(e,t)=>xy(t)?F("CONTENT_LINK",Qn(e)):e,qL=/^[1-9]\d{9,19}$/;function Cy(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return wi(r)==="USERNAME_TLD"?F("USERNAME_TLD"):Le(Cy(r,t),
"AT_USERNAME")}let n=t[0]||"";return Nc(e.includes("-")&&!Ns(e)&&qL.test(n)?Yn(n):Jn(e),t)}function Ry([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Le(Qt(n||""),"MEMBER_LINK"):Nc(Ac(e),[t||"",n||"",...r])}function Ly(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F(
"HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Nc(t(e[n]||""),e.slice(n+1))}function XL(e){let t=e[0]||"create";return/^category$/i.test(t)?Ec(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):Ns(t)?Ec(e,!1):Ly(e,Yn)}function Ec([e,...t],n){if(!e)return F("SYSTEM_PAGE");let r=Ns(e);return Nc(r||!n?Yn(r):Jn(e,"page"),
t)}function hl([e="",t=""],n){return e.length!==1?ll(e,"",n):/g/i.test(e)?ll(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Oy(e,t,n){let r=$n(t,"u");return r?Le(n(r,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function Mc(e,t){return e?Le(/^\d+$/.test(e)?t(e):Jn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Ty=e=>Ly(e,Qt),YL=new Map([["profile.php",(e,t)=>Qt(Es(t,
"id"))],["profile",Ty],["people",Ty],["groups",Ry],["group",Ry],["pages",XL],["share",e=>hl(e,"share")],["pg",e=>Ec(e,!0)],["p",e=>Ec(e,!1)],["l.php",Oy],["flx",Oy],["messages",e=>Mc(/^t$/i.test(e[
0]||"")?e[1]:void 0,Qt)]]);var fl=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],JL=/\b(?:facebook|face|fb|fanpage)\b/,QL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function gl(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(QL)){let r=fl.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return bl(t)}var yl=e=>e.length<=300&&fl.some(({word:t})=>t.test(W(e)));function bl(e){if(e.length>120)return;let t=W(e);return JL.test(t)?void 0:
fl.find(({word:n})=>n.test(t))?.name}var e$=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],t$=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],$y=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Ay(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(n$.test(r))return r$(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=e$.find(([i])=>i.test(r));for(let i of o?o[1]:t$){let s=$n(n,i);if($y.test(s))return{address:s,counter:o!==void 0}}}var n$=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function r$(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let r=$n(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let o=decodeURIComponent(r);return $y.test(o)?{address:o,counter:!0}:void 0}catch{return}}var Ic=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,wl=/^fb:\x2f{1,3}/i,o$=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Is(e){let t=e.slice(0,40);for(let[n,r]of o$)if(n.test(t))return r;return _s(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Ic.test(t)&&!wl.test(t)?"SCHEME":null}function Py(e){if(wl.test(e))return{scheme:"app",rest:e.replace(wl,""),fixed:!1};let[t=""]=Ic.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var i$=3;function xi(e,t=0){if(t>i$)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?yo(e):e).replace(/\\/g,"/"),r=Is(n);if(r)return F(r);let o=Py(n),i=
o.scheme==="app"?p$(bo(o.rest),_y(t)):s$(o.rest,o.scheme==="web",_y(t));return o.fixed||n!==e?Le(i,"SCHEME_FIXED"):i}var _y=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?xi(t,e+n):F(
"REDIRECT_LINK");function s$(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||_c(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=ki(s);
return c==="other"?a$(s,bo(i),n):c==="lookalike"?F("LOOKALIKE_HOST",u$(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?d$(c,bo(i),n):F("PORT")}function a$(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=Ay(e,t),o=r&&n(r.address,1);return r?.counter&&o?.ok?Le(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&Qn(o))}var c$=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function u$(e,t,n){return c$.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Qn(n(`www.facebook.com${t}`,1)):
void 0}function d$(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Ms(t,n);if(e==="content")return F("CONTENT_LINK");let s=bi(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",Qn(Jn(r))):i===""||s?F(s||"HOME"):e==="short"?hl(t.parts,"fb.me"):l$(i,r,o)}function l$(e,t,n){return e==="t"?Mc(n,Qt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):Mc(t,Yn)}function p$({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Es(t,"id"),s=$n(t,"href")||$n(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Le(n(s,1),"DEEP_LINK");let a=i&&m$.get(r.toLowerCase());return a?Le(a(i),"DEEP_LINK"):F("DEEP_LINK")}var m$=new Map([["profile",Qt],["page",Yn],[
"group",Ac]]);var h$=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,f$=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,g$=
"(?:fb |facebook |page )?",y$="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",b$=new RegExp(`^${g$}(?:u?id|ma so|ma)${y$} ?[:=-]? ?([1-9]\\d{9,19})$`),Dc=e=>e.length<=7&&h$.test(e);
function kl(e){let t=e.split(" ");if(t.some(v$))return F("EMAIL_IN_URL");let n=t.length===1?Cr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Le(Qt(n),"BARE_USERNAME");let r=b$.exec(W(e.slice(0,120)));
return r?Le(Qt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):bl(e)!==void 0?F("OTHER_SITE"):t.length>1&&yl(e)?w$(e):S$(e)?F("PHONE_IN_URL"):n?Ey(n):x$(e,t)}function w$(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Xn(o)&&!yl(o));return n!==void 0&&r===void 0&&t.length>1?Le(kl(n),"TEXT_AROUND"):F("NOT_URL")}function k$(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:Qn(Ms(bo(e.slice(t.length)),()=>F("NOT_URL")))}function Ey(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=wi(o);
return i==="USERNAME_TLD"?F(i):Le(Jn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Le(Ms(bo(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",k$(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!f$.test(n)&&!Dc(n)&&
wi(n)!=="USERNAME_SHORT"?Le(Jn(n),"BARE_USERNAME"):F("NOT_URL")}function x$(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Le(Ey(Cr(o)),"TEXT_AROUND"):F("NOT_URL")}
function v$(e){let t=e.indexOf("@");return t>0?Xn(e.charAt(t-1))&&Xn(e.charAt(t+1)):e.search(Cc)===0}var S$=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Ny(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Cc,"@"):e}function My(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of R$(r)){let i=L$(o);i&&t.push(i),n=n||(i?i.glued:Xn(o))}return{found:t,around:n}}function R$(e){return Is(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var O$=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,T$=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,C$=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function L$(e){let t=Cr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(_$(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(O$),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?T$:C$).test(r)?{address:o,word:e,glued:Xn(r)}:null}var $$=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",A$="me|io|co|gg|watch|ly|us|ru|cn|kh|la",P$=new RegExp(`\\.(?:${$$}|${A$})\\.?$`,"i");function _$(e){if(Ic.test(e)||Is(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||_c(r)):E$(
r.replace(/:\w*$/,""),n)}function E$(e,t){return pl(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?ki(e)!=="other"||P$.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&ml(e)}function Fc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=yi(String(e));if(!Xn(t))return F("EMPTY");let n=Ny(t),{found:r,around:o}=My(n),[i,s]=r;if(!i)return kl(n);let a=s?K$(r,n):N$(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Le(a,"SCHEME_FIXED"),o?Le(a,"TEXT_AROUND"):a}function N$(e,t){let n=xi(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return M$(e,n,r)?F("USERNAME_CHARS"):r&&D$(e,r)?
z$(t):n}function xl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function M$(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Dc(xl(e))&&/^[\p{L}\p{M}]/u.test(n)}var I$=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function D$(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||F$(e,t)||I$.test(t)||
/^[A-Z]/.test(t)&&Dc(t))return!1;let n=xl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var F$=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(xl(e));
function z$(e){let t=xi(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var U$=20;function K$(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>U$)return F("MULTIPLE");let o=r.map(u=>{let d=xi(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||xi(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||i.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Le(a,"TEXT_AROUND")}var Bc=(...e)=>e.map(t=>`(?:${t})`).join("|"),B$="[đd][./]?c",j$="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",G$="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Z$=
"mrs?|ms",W$="(?:ng|tt)ưt",vl=new RegExp(`^(?:${Bc(B$,j$,G$,Z$,W$)})(?:[.:]+\\s*|\\s+)`,"i"),H$="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Uc="ông|bà|anh|chị|cô|thầy|chú",V$=
`(?:${Uc}) ?(?:\\((?:${Uc})\\)|/ ?(?:${Uc}))`,q$="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Sl=new RegExp(`^(?:${Bc("đồng chí",H$,V$,Uc,q$)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),
X$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Kc=e=>X$.includes(e.toLowerCase());function Rl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Kc(n)?void 0:"either"}var Y$="(?:trưởng|phó) (?:ban|phòng|trưởng)",J$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",Q$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Dy=new RegExp(Bc(Y$,J$,Q$)),eA="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",tA=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Fy=new RegExp(`^(?:${Bc(eA,tA)})|facebook`),nA=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,rA=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Iy(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(vl,"").replace(Sl,"");return t}var zc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),oA=e=>e.some((t,
n)=>n>1&&Kc(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function zy(e){let t=e.split(/[\r\n]+/).map(a=>zc(Iy(a.replace(/\s+/g," ").trim().replace(rA,"")))).filter(a=>a.length>0),n=t.flat();if(nA.test(Iy(
e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Kc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=zc(o).length>1&&zc(i).length>1&&Kc(zc(i)[0]);
return r.length>1||s||oA(n)}var Ol=/^[-–—+*•.,;:"“ ]+/,Zy=/[-–—.,;:"” ]+$/,Bt=(e,t)=>({ok:!1,reason:e,suggest:t});function jc(e,t,n){if(e.length>t)return Bt(n);if(mr(e)==="NOTHING")return Bt("EMPTY");
let r=pr(e);return r&&r!=="unicode"||e.includes("\ufffd")?Bt("ENCODING",(ro(e)||{}).text):e.length<2?Bt("SHORT"):void 0}var iA=e=>Rl(e)==="either"?e.slice(e.indexOf(" ")+1):void 0,sA=
/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,aA=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n??o)+((r??i)==="D"?"Đ":"đ"));function Wy(e){if(
typeof e!="string")return E(e);let t=e.replace(sA,n=>n.normalize("NFKC"));return(t===e?e:aA(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(
/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var cA=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ds(e){let t=Wy(e),n=E(t),r=n.replace(
/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Ol,"").replace(Zy,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(vl,"").replace(Ol,""),Rl(o)||(o=o.replace(Sl,
"").replace(Ol,""));let i=o.toLowerCase(),s=jc(n,250,"LONG")||jc(o,250,"LONG");if(s)return s;if(Dy.test(i))return Bt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&zy(
t))return Bt("TWO_PEOPLE");if(Fy.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Bt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Bt("CHARS");if(o.length>60)return Bt(
"LONG");let a=o.split(/[\s.'-]+/).every(u=>cA.test(u)||u.toLowerCase()===u.toUpperCase())?o:nf(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:iA(a)??(a===o?void 0:a),notes:o.includes(
" ")?c:[...c,"ONE_WORD"]}}var Uy="Ban Thường vụ",Ky="Ủy ban Kiểm tra",By="Văn phòng",jy=new Map(Object.entries({ct:"Chủ tịch",btv:Uy,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:Ky,cnubkt:`Chủ nhiệm ${Ky}`,vp:By,cvp:`Chánh ${By}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Uy}`}));
function uA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=jy.get(e),o=r?void 0:jy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Hy(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>uA(W(
t.replace(/\./g,"")))||t)}var dA=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Hy),Gy=new Map([W,
K].flatMap(e=>dA.map(t=>[e(t),t])));function Vy(e){let t=E(e).slice(0,300).replace(Zy,""),n=jc(t,100,"TOO_LONG");if(n)return n;if(mr(t))return Bt("SHIFTED");if(!/\p{L}/u.test(t))return Bt("CHARS");
let r=Hy(t),o=Gy.get(K(r))||Gy.get(W(r))||r,i=tf(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Tl(
e){let t=E(Wy(e)),n=mr(t.slice(0,1e3));return n&&n!=="NOTHING"?Bt(`${n}_IN_NAME`):jc(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Bt("CHARS"))}function qy(e){return Tl(e)}var Jy=
1e3;function Qy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Jy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return yi(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var lA=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Xy=new RegExp(`(^|[^a-z])(?:${lA})(?![a-z])[ .:]{0,3}`,
"g"),Cl=e=>/[a-z]/.test(e)?e.replace(Xy,"$1|").replace(Xy,"$1|"):e,pA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",mA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${pA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),
hA=/(\d)() ?\x2f ?(\d{2,4})$/,fA=/(^|[^a-z]) ?\((\d{1,6})\)$/,An=e=>e.replace(/\D/g,"").length;function eb(e){let t=e.slice(-40),n=mA.exec(t),r=n?null:hA.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,
e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i="",s=""]=n||fA.exec(t)||[],a=e.slice(0,
e.length-o.length)+i;return o&&An(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Ll(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?
n=r:An(r)>6&&An(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var gA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Yy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function tb(e){return e.length>Jy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(gA,"|").replace(Yy,"$1|").replace(Yy,"$1|")}
function $l(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var yA={}.constructor;function Lr(e){return e!=null&&e.constructor===yA}var bA=
/^\d+$/;function Al(e){return bA.test(e)}function vi(e){"@babel/helpers - typeof";return vi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},vi(e)}function Gc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function nb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,wA(
r.key),r)}}function Zc(e,t,n){return t&&nb(e.prototype,t),n&&nb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function wA(e){var t=kA(e,"string");return vi(t)=="symbol"?t:t+""}function kA(
e,t){if(vi(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vi(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var xA="1.2.0",vA="1.7.35",rb=" ext. ",ge=(function(){function e(t){Gc(this,e),Pl(t),this.metadata=t,sb.call(this,
t)}return Zc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Al(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new ob(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new ob(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var ob=(function(){function e(t,n){Gc(this,e),
this.globalMetadataObject=n,this.metadata=t,sb.call(this,n.metadata)}return Zc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new SA(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&ib(this.types(),n))return new OA(ib(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?rb:this.metadata[13]||rb}}])})(),SA=(function(){function e(t,n){Gc(this,e),this._format=t,this.metadata=n}return Zc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!RA.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),RA=/^\(?\$1\)?$/,OA=(function(){function e(t,n){Gc(this,e),this.type=t,this.metadata=n}return Zc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function ib(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Pl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Lr(e)||!Lr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Lr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+TA(e)+": "+e,"."))}var TA=function(t){return vi(t)};function Fs(e,t){var n=new ge(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function sb(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?$l(t,xA)===-1?this.v2=!0:$l(t,vA)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function CA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=LA(e))||t&&e&&typeof e.length=="number"){n&&(
e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function LA(e,t){if(e){if(typeof e=="string")return ab(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ab(e,t):void 0}}function ab(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function _l(e,t){for(var n=e.slice(),r=CA(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function wo(e,t,n){return cb(e,void 0,t,n)}function cb(e,t,n,r){n&&(r=new ge(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return cb(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=_l(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function El(e,t,n){t===void 0&&(t={});var r=new ge(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return $A(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function $A(e,t){return wo(e,void 0,t)==="IS_POSSIBLE"}function Ft(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function AA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];
if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=PA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}
throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PA(e,t){if(e){if(
typeof e=="string")return ub(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ub(e,t):void 0}}function ub(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var _A=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function ko(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ge(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ft(o,r.nationalNumberPattern())){if(Nl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Nl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=AA(_A),s;!(s=i()).done;){var a=s.value;if(Nl(o,a,r))return a}}}}function Nl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ft(e,r.pattern())}function Ml(e,t,n){t=t||{};var r=new ge(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return ko(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ft(o,r.nationalNumberPattern())}var EA=/^[A-Z]{2}$/;function Il(e){return EA.test(e)}var NA=!1;function Dl(e,t){var n,r,
o=new ge(t);return Il(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,NA&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Fl(e,t,n){var r=new ge(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return MA(t,i,n)}):[]}function MA(e,t,n){var r=new ge(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var db=3,lb="0-9０-９٠-٩۰-۹",IA="-‐-―−ー－",DA="／/",FA="．.",zA=" \u00a0\u00ad\u200b\u2060\u3000",UA="()（）［］\\[\\]",KA="~⁓∼～",pb="".concat(IA).concat(DA).concat(FA).concat(zA).concat(
UA).concat(KA);var BA=new RegExp("(["+lb+"])");function zl(e,t,n,r){if(t){var o=new ge(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(BA);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Ul(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function jA(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(
Array.isArray(e)||(n=GA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function GA(e,t){if(e){if(typeof e=="string")return mb(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
mb(e,t):void 0}}function mb(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Kl(e,t,n){for(var r=new ge(n),o=jA(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(ko({phone:e,country:s},void 0,r.metadata))return s}}var ZA=!1;function Bl(e,t){var n=
t.nationalNumber,r=t.metadata;if(ZA&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Kl(n,o,r.metadata)}function Wc(e,t,n){var r=Ul(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!WA(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Bl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!HA(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function WA(e,t,n){return!(Ft(e,n.nationalNumberPattern())&&!Ft(t,n.nationalNumberPattern()))}function HA(e,t,n){switch(wo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function jl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Fs(t||n,o):r;if(e.indexOf(i)===0){var s=new ge(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Wc(a,void 0,s),u=c.nationalNumber,d=Wc(e,void 0,s),l=d.nationalNumber;if(!Ft(l,s.nationalNumberPattern())&&Ft(u,s.nationalNumberPattern())||wo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Gl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=zl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=jl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new ge(o),l=2;l-1<=db&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function Zl(e){return e.replace(new RegExp("[".concat(pb,"]+"),"g")," ").trim()}var VA=/(\$\d)/;function Wl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
VA,t.nationalPrefixFormattingRule()):t.format());return r?Zl(a):a}var qA=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Hl(e,t,n){var r=new ge(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(qA.test(r.IDDPrefix()))return r.IDDPrefix()}function hb(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var fb={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function ql(e,t,n,r){n?n=JA({},fb,n):n=fb;var o=new ge(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Hc(s,e.carrierCode,"NATIONAL",o,n),Vl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Hc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Vl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return hb({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=YA(s,
e.carrierCode,i,n.fromCountry,o);return c?Vl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Hc(e,t,n,r,
o){var i=XA(r.formats(),e);return i?Wl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function XA(e,t){return QA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ft(t,n.pattern())})}function Vl(e,t,n,r){return t?r(e,t,n):e}function YA(e,t,n,r,o){var i=Fs(r,o.metadata);if(i===n){var s=Hc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Hl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Hc(e,null,"INTERNATIONAL",o))}function JA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function QA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function zs(e){"@babel/helpers - typeof";return zs=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},zs(e)}function gb(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function yb(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?gb(Object(n),!0).forEach(function(r){eP(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):gb(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function eP(e,t,n){return(t=wb(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function tP(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function bb(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,wb(
r.key),r)}}function nP(e,t,n){return t&&bb(e.prototype,t),n&&bb(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function wb(e){var t=rP(e,"string");return zs(t)=="symbol"?t:t+""}function rP(
e,t){if(zs(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(zs(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Xl=(function(){function e(t,n,r){if(tP(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Lr(n)&&Lr(n.countries)){r=n;var o=t;if(!oP.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Gl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Pl(r);var c=Dl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return nP(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Fl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return El(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Ml(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ge(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return ko(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return ql(this,n,r?yb(yb({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var oP=/^\+\d+$/;var kb={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var xb=kb,vb={version:xb.version,country_calling_codes:{84:["VN"]},countries:{VN:xb.countries.VN},nonGeographic:{}};
function Sb(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Rb=Sb("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Ob=Sb("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Tb=e=>Yl(e)&&
e.length===11?`0${Rb.get(e.slice(1,4))}${e.slice(4)}`:"",Yl=e=>Rb.has(e.slice(1,4));function Vc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Ob.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Jl=(e,t)=>`0${Ob.get(t)}${e.slice(1+t.length)}`;var rt=e=>({ok:!1,reason:e}),sP=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,$b=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,aP=/^0(?:69\d{5,8}|80\d{5,6})$/,cP=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Xc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if($b.test(n))return rt("FAKE");if(cP.test(n))return rt("SERVICE_NUMBER");if(aP.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return rt("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Lb(o[0]==="0"?o:`0${o}`,Cb(e,r));if(t)return rt(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return rt(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Lb(`0${o}`,Cb(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Cb(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Lb(e,t){let n=qc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?uP(e):null)||qc(Tb(e),
"convertible","OLD_11_DIGIT")||dP(e,t)||rt(pP(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(sP.test(e)||n.notes.push("UNKNOWN_PREFIX"),lP(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),$b.test(e)?
rt("FAKE"):n}function qc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Xl(`+84${e.slice(1)}`,vb),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var uP=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function dP(e,t){let n=Vc(e),r=!/^2/.test(n)||Ab(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?qc(Jl(e,n),"convertible","OLD_AREA_CODE"):null}
var Ab=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function lP(e,t){let n=Vc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Ab(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Ql(e){let t=`0${e.slice(3)}`,n=Vc(t),r=n?qc(Jl(t,n),"convertible"):null;return r?.ok?r.e164:void 0}function pP(e){let t=e[1]||"";if(
/[01]/.test(t)&&e.length>8&&e.length<12&&!Yl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function xo(e){if(
e==null)return rt("EMPTY");if(typeof e!="string"&&typeof e!="number")return rt("CHARS");let t=Qy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return rt("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return rt("SCIENTIFIC");let n=Ll(t).reduce((r,o)=>r.concat(hP(o)),[]);return n.length?bP(n):rt(mP(t))}var mP=e=>/\p{L}/u.test(Cl(e))?"CHARS":"EMPTY",Pb=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function hP(e){let{text:t,ext:n}=eb(e),r=Cl(t);if(Pb.test(r)){if(gP(r))return[rt("LETTER_FOR_DIGIT")];let o=tb(r);if(Pb.test(o))return[rt("CHARS")];if(An(o)===0)return[
];if(An(o)<7)return[rt("CHARS")];let i=_b(o,n).map(fP);return i.some(({ok:s})=>s)?i:[rt("CHARS")]}return An(r)===0?[]:_b(r,n)}var fP=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function _b(e,t){
let n=Ll(e).filter((i,s,a)=>a.length<2||An(i)>0),r=n.length>1?n.map(Xc):yP(n[0]??""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var gP=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&An(e)>5;function yP(e){return e.length<80&&An(e)>15&&Eb(e.match(/\+?\d+/g)||[])||[Xc(e)]}function Eb(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=Xc(e.slice(0,t).join(" ")),r=n.ok?Eb(e.slice(t)):null;if(r)return[n,...r]}return null}function bP(e){let[t=rt("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&
r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:rt("MULTIPLE")}var wP={[N.page]:["pageName","address",
"name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[N.none]:["reason"]},kP=(e,
t)=>t==="kind"||wP[Ct(e)??N.page].includes(t),ep=e=>Ct(e)===N.none?["kind","reason"]:ue,tp=(e,t)=>({key:e,with:t}),un=(e,t,n={},r)=>({field:e,level:"fault",problem:tp(t,r),...n}),Si=(e,t)=>({field:e,
level:"ask",problem:tp("account.ask",{value:t}),suggest:t}),Ri=(e,t,n)=>({field:e,level:"note",problem:tp(t,n)});function xP(e){let t=Fc(e),n=!t.ok&&t.reason==="OTHER_SITE"?gl(E(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Ri("address",`address.note.${r}`))}:{value:E(e),findings:[n?un("address","account.otherNetwork",{},{network:n}):un(
"address",`address.${t.reason}`),...t.suggest?[Si("address",t.suggest)]:[]]}}var Nb=e=>t=>{let n=xo(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Ql(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...r===void 0?[]:[Si(e,Mb(r))],...n.notes.map(o=>Ri(e,`phone.note.${o}`))]}:{value:E(t),findings:[un(e,`phone.${n.reason}`),...(n.parts??[]).map(o=>Si(e,Mb(o)))]}},Mb=e=>{let t=
xo(e);return t.ok?t.display:e};function vP(e){let t=nc(e),n=t.suggest?[Si("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(r=>Ri("email",`email.note.${r}`))]}:
{value:E(e),findings:[un("email",`email.${t.reason}`),...n,...(t.parts??[]).map(r=>Si("email",r))]}}var SP={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},Us=(e,t)=>n=>{let r=t(n),o=r.suggest?[Si(e,r.suggest)]:[];if(!r.ok){let i={label:Ot(e),example:SP[e]??""};return{value:E(n),findings:[un(e,`person.${r.reason}`,{
},i),...o]}}return{value:r.name,findings:[...o,...r.notes.map(i=>Ri(e,`person.note.${i}`))]}};function RP(e){let t=E(e);return{value:t,findings:t.length>500?[un("reason","account.reasonLong")]:[]}}
function OP(e){let t=Ct(e);return t?{value:t,findings:[]}:{value:E(e),findings:[un("kind","account.kindUnknown",{},{text:E(e)})]}}var TP={kind:OP,accountName:Us("accountName",qy),pageName:Us(
"pageName",Tl),address:xP,name:Us("name",Ds),office:Us("office",Vy),phone:Nb("phone"),email:vP,second:Us("second",Ds),secondPhone:Nb("secondPhone"),reason:RP},CP=["accountName","pageName","name",
"office","second","reason"];function LP(e,t,n){try{return $P(e,t,n)}catch(r){return{value:t,findings:[un(e,"account.cellUnreadable")],broke:r}}}function $P(e,t,n){if(!E(t))return kP(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[un(e,`account.${e}`)]}:{value:"",findings:[un(e,"account.required",{},{label:Ot(e)})]}:{value:"",findings:[]};let r=CP.includes(e)?ro(t):void 0;return r?{value:t,
findings:[un(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:TP[e](t)}function AP(e,t){let n=(r,o)=>[{...Ri("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==N.group?
n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Ri("address","account.groupAddress")]:t==="page"&&e===N.person?n("account.addressIsPage",N.page):[]}function vo(e){
let t=Ct(e.kind)??"",n=ep(t),r={};for(let s of ue)r[s]=n.includes(s)?LP(s,e[s],t):{value:E(e[s]),findings:[]};let o=ue.filter(s=>"broke"in r[s]),i={};for(let s of ue)i[s]=r[s].value;return{values:i,
findings:[...ue.flatMap(s=>r[s].findings),...AP(t,r.address.addressKind)],addressKey:r.address.key??"",phoneKey:r.phone.key??"",emailKey:r.email.key??"",addressKind:r.address.addressKind??"",
...o.length?{broke:o.map(s=>r[s].broke)}:{}}}var Ib=5,Db=120;function Fb(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Xt(a.trim(),Db)])),o={rows:e.filter(s=>!Fd(s)),samples:
e.filter(Fd),cores:Rf(t)},i=(s,{level:a,field:c},u)=>{let d=[...u.units??xs(u.rows)],l=d.map(m=>r.get(m)||Xt(m,Db)),p=l.slice(0,Ib).join("; ")+(d.length>Ib?"; …":"");return{rowIds:u.rows.map(
m=>m.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(qa).flatMap(([s,a])=>{try{return Array.from(a.find(
o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function zb(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}
var np=e=>e?`"${e}" `:"";function rp(e,t=""){if(typeof e!="number")throw new TypeError(np(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(np(
t)+"expected integer >= 0, got "+e);return e}function Oi(e,t,n=""){if(zb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&rp(t,"length");let r=zb(e),o=t!==void 0?` of length ${t}`:"",i=r?
`length=${e.length}`:`type=${typeof e}`,s=np(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Bb(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(rp(e.outputLen),rp(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var PP=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Ub=(
e,t)=>{PP(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Ti(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Yc(e,t){Oi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ks(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Jc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function dn(e,t){return e<<32-t|e>>>t}var jb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",_P=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function op(e){if(Oi(e),jb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=_P[e[n]];return t}function Kb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Gb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(jb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Kb(e.charCodeAt(i)),a=Kb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function EP(e,t,n="opts"){return Ub(e,"defaults"),t!==void 0&&Ub(t,n),Object.assign(Object.create(null),e,t)}function Zb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=EP({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Wb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Qc=class{constructor(t,n){pe(this,"oHash");pe(this,"iHash");pe(this,"blockLen");pe(
this,"outputLen");pe(this,"canXOF",!1);pe(this,"finished",!1);pe(this,"destroyed",!1);if(Bb(t),Oi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ks(o)}update(t){return Ti(this),this.iHash.update(t),this}digestInto(t){
Ti(this),Yc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Hb=(()=>{let e=((t,n,r)=>new Qc(t,n).update(r).digest());return e.create=(t,n)=>new Qc(t,n),e})();var NP=e=>e/2**32|0,MP=e=>e>>>0;function Vb(e,t,n,r){
let o=NP(n),i=MP(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function qb(e,t,n){return e&t^~e&n}function Xb(e,t,n){return e&t^e&n^t&n}var eu=class{constructor(t,n,r,o){pe(this,"blockLen");pe(
this,"outputLen");pe(this,"canXOF",!1);pe(this,"padOffset");pe(this,"isLE");pe(this,"buffer");pe(this,"view");pe(this,"finished",!1);pe(this,"length",0);pe(this,"pos",0);pe(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Jc(this.buffer)}update(t){Ti(this),Oi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Jc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Ti(this),Yc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Vb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Jc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Yb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var IP=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),$r=new Uint32Array(64),ip=class extends eu{constructor(n,r){super(64,n,8,!1);pe(this,"A",0);pe(this,"B",0);pe(this,"C",0);pe(this,"D",0);pe(this,"E",0);
pe(this,"F",0);pe(this,"G",0);pe(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)$r[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=$r[p-15],h=$r[p-2],b=dn(m,7)^dn(m,18)^m>>>3,w=dn(h,17)^dn(h,
19)^h>>>10;$r[p]=w+$r[p-7]+b+$r[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=dn(c,6)^dn(c,11)^dn(c,25),h=l+m+qb(c,u,d)+IP[p]+$r[p]|0,w=(dn(o,2)^dn(o,13)^dn(o,22))+Xb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Ks($r)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ks(this.buffer)}},sp=class extends ip{constructor(){super(32,Yb)}};var tu=Zb(()=>new sp,Wb(1));var DP=16,Jb=e=>op(e.slice(0,DP));function Bs(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Ar=e=>Jb(tu(Bs(e))),ap=e=>op(tu(Bs(e))),Ci=class{constructor(t){this.known=new Map;this.start=Hb.create(tu,Gb(t))}of(t){let n=this.known.get(t)??Jb(this.start.clone(
).update(Bs(t)).digest());return this.known.set(t,n),n}};var FP=8,ew="trống",tw="1",Qb=" (theo bản cũ)",nw="Đã rút đồng ý",nu=e=>e.trim()?Ar(e.trim().normalize("NFC")).slice(0,FP):ew,rw=(e,
t)=>e===ew||/^[0-9a-f]{8}$/.test(e??"")?e:nu(t),ow=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[K(r),o.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),
...i.some(s=>s!=="")?i:[]]},er=e=>Ct(e.kind)!==N.none&&ow(e).some(t=>t!==""),iw=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${me(t)}, bản thông báo ${n}`,ru=e=>`${nw}, ${me(e)}`,Li=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),sw=e=>e.startsWith(`${nw}, `),aw=e=>e.endsWith(Qb)?e:`${e.trim()}${Qb}`,cw=(e,t)=>t.of("consent",e.consent.trim(),...ow(e)),js=(e,t)=>[tw,t.name,cw(e,
t)].join(".");function tr(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Li(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===tw&&o&&(!t||r!==t.name)?
"unknown":t&&o===cw(e,t)&&r===t.name?"given":"ended"}var uw=(e,t)=>!Li(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${nu(t)}`);var dw=Rn(ue.map(Ot));function ou(e){let t=e.split(/[,;\n]/).map(
o=>o.trim()),n=new Set,r=[];for(let o=0;o< t.length;o+=1){let i=t[o],s=o+1< t.length?dw(`${i}, ${t[o+1]}`):void 0,a=s??dw(i);s&&(o+=1),a?n.add(a):i&&r.push(i)}return{fields:ue.filter(o=>n.has(Ot(o))),
unknown:r}}var zP=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,nr=e=>zP.test(e),lw=(e,t,n)=>nr(e)&&e>=t&&e<=n,pw=({shown:e,updated:t},n,r)=>[e,t].find(o=>lw(o,n,r))??"";function mw(e,t,n,r){return e.hasRows?
e.witnessed?e.witnessed:e.complete?pw(e,t,n)||n:!r&&lw(e.shown,t,n)?e.shown:"":""}function hw(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=pw(e,t,n);if(r)return{
witnessed:r};let o=e.shown!==""&&!(nr(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function UP(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?li[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}function fw(e,t,{last:n,isWitness:r,...o},i,s,a){
let c=UP(e,t),u=c!==L.missing&&c!==L.fix&&c!=="",d=b=>b.reduce((w,k)=>k.updated>w?k.updated:w,""),l=e.filter(({isPending:b})=>!b),p={...o,updated:d(l),hasRows:l.length>0,complete:u},m=mw(p,n,s,r),h=
c===""?"":dg(i,m,a);return{status:c,timeliness:h,count:e.filter(b=>!b.isNone).length,first:m,witness:hw(p,n,s),updated:d(e),order:KP(c,h),pending:e.length-l.length}}function KP(e,t){let n={[
L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[ie.overdue]:0,[ie.late]:1,[ie.grace]:2,[ie.open]:3,[ie.onTime]:4,"":5};return n[e]+r[t]}var BP=3,gw=e=>/\d+$/.exec(e)?.[
0].replace(/^0+(?=\d)/,"")??"";function yw(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([W(Tt(i)),gw(s.code)]))if(a){
let c=r.get(a);c?c.push(s):r.set(a,[s])}}}return r};return r=>{t??(t=n());let o=r.trim(),i=t.get(/^\d+$/.test(o)?gw(o):W(Tt(o)))??[];return i.length>BP?"":i.map(({code:s,name:a})=>`${s} (${a})`).join(
", ")}}var $i={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},jP=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,GP=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,ZP=4e5,WP=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],So=(...e)=>new RegExp(e.join("|"),"i"),HP=[[So("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[So("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[So("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[So("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[So("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
So("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],VP=So("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function bw(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,o])=>o==="5");if(n){let o=`5.${n[2]}`;return{reason:WP.find(([i])=>n[2].startsWith(
i))?.[1]??"other",code:o}}if(t.length||VP.test(e))return t.some(([,,i])=>i==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=HP.find(([o])=>o.test(e));return r?{reason:r[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function ww(e,t){let n=e.slice(0,ZP),r=[...n.matchAll(jP)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:
s.index+s[0].length})).filter(({email:s})=>!GP.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{let d=r.slice(u+1).find(m=>m.email!==s),l=r.slice(0,u).reverse().find(
m=>m.email!==s),p=bw(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??bw(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[
...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Pr=100,cp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function qP(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!On(r)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),wt(e)===X.merged){let i=t.named(o);o?i?
t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}):
n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function XP(e,t,n){let r=[],o=e.code.trim(),i=
e.parent.trim();o?o.length>Pr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Pr}}}):(t.get(G(o))??0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&G(i)===G(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):cp(i)&&
!t.has(G(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...qP(e,n));for(let{text:s,suggest:a}of Ie(e.email).bad)r.push({column:"email",problem:a?{key:
"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of ag(e.phone))xo(s).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});
return e.required.trim()&&!hr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Ce(e.extendedTo)===void 0&&r.push({column:
"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function YP(e,t){let n=t.get(e.code.trim()),r=n?.email.split(", ").every(o=>e.email.toLowerCase().indexOf(o.toLowerCase(
))>=0)??!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:z(n.day),why:$i[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:z(n.day)}}}]:[]}
function Gs(e,t={},n=()=>{}){let r=new Map;for(let s of e.map(({code:a})=>G(a)))s&&r.set(s,(r.get(s)??0)+1);let o=new Map(Object.entries(t)),i=Ge(e);return e.map(s=>{try{return[...XP(s,r,i),...YP(s,
o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var up=e=>Object.fromEntries(e.map(t=>[t,""])),JP=["unit",...ue],xw=e=>JP.every(t=>e[t].trim()===""),we=e=>Gn(
e.usage)===he.stopped;function QP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function e_(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,
problem:a})};e.unit.trim()?t===void 0&&i("unit",QP(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!Gn(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!Ts(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:mc(s.problem)});return o}
function t_(e,t){return{blank:!1,active:!0,pending:!1,unit:dp(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...up(["unitName",...Bn]),rowId:t}}}function dp(e,t){try{return e()}catch{return t}}function n_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function r_(e,t,n,r,o,i){let s=xw(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:tr(e,r),
faults:[],remarks:[],own:up(["unitName",...Bn])};let c=vo(e),u=t.get(a),d=we(e),l=Ln(e,r),p=d?[]:e_(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:mc(Tc(e.comment))});let m=d?[]:
c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:v})=>({column:k,problem:mc(v)}));!d&&e.review.trim()&&Oc(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=ou(
e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let b=tr(e,r);!d&&er(e)&&m.push(...n_(b));let w=Tr(e,r).join(", ");return{blank:s,active:!d,
pending:!d&&!At(e,i),unit:a,isNone:Ct(e.kind)===N.none,review:l,faults:p,remarks:m,reading:c,consent:b,own:{unitName:u??"",faults:"",remarks:"",changed:w,rowId:n,addressKey:c.addressKey,mask:""}}}
function o_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:dp(()=>xw(r),!1)?"":t();return n.add(o),o})}function i_(e){let t=new Map;for(let n of e){if(!n.active)continue;
let r=t.get(n.unit)??{none:[],accounts:0};n.isNone?r.none.push(n):r.accounts+=1,t.set(n.unit,r)}for(let{none:n,accounts:r}of t.values())r?n.forEach(o=>o.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):n.slice(1).forEach(o=>o.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function s_(e,t,n,r){let o=new Map(t.map(a=>[a.own.rowId,a])),i=e.flatMap((a,
c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,
email:l.emailKey}]}),s=Fb(i,n.map(({code:a,name:c})=>({code:a,name:c})),r);for(let{rowIds:a,level:c,problem:u}of s){let d={column:"",problem:u};for(let l of a.map(p=>o.get(p)))(c==="fix"?l?.faults:
l?.remarks)?.push(d)}}function a_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(!i)return;let l={isPending:s,isNone:c,
hasFault:d.some(Tn),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function c_(e,t,n,r){let{dueBefore:o,graceUntil:i,openedAt:s}=r.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>nr(
d)&&d< s?"":d,c=fw(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:r.lastWitness??"",isWitness:r.isWitness??!1},{dueBefore:o,graceUntil:i,extendedTo:It(e.extendedTo)},r.now,r.today);return{cells:{
status:c.status,timeliness:c.timeliness,count:wt(e)===X.dissolved?"0":String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:wg(n)?"1":"0"},standing:c}}function u_(e,t,n){let r=
a_(e.accounts,t),o=dc(e.units,e.round),i=Gs(e.units,e.refused,n);return e.units.map((s,a)=>{let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:0,faults:[],own:up(co)};let u=i[a];if(
!e.round||!ft(e.round))return{blank:c,pending:0,faults:u,obligation:dp(()=>o(a),"report"),own:{...kw(co,s),faults:fc(u)}};try{let d=r.get(s.code.trim())??[],l=o(a),{cells:p,standing:m}=c_(s,d,l,e),{
witness:h,pending:b}=m;return{blank:c,faults:u,obligation:l,pending:b,witness:h,own:{...p,faults:fc(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,
faults:u,own:{...kw(co,s),faults:fc(u)}}}})}var kw=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function vw(e){let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=yw(
e.units),i=o_(e.accounts,e.newId),s=e.accounts.map((a,c)=>{try{return r_(a,r,i[c],e.markKey,o,e.round)}catch(u){return n(u),t_(a,i[c])}});for(let{reading:a}of s)a?.broke?.forEach(n);i_(s),s_(
e.accounts,s,e.units,n);for(let a of s)Object.assign(a.own,{faults:Tg(a.faults),remarks:Cg(a.remarks),mask:$g(a.faults)});return{accounts:s,units:u_(e,s,n),broke:t}}function Ai(e,t,{consent:n}){
return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!sw(t.consent)?{consent:ru(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Zs=(e,t,n,r)=>t.flatMap((o,i)=>{
let s=Ai(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Ro(e){return Object.fromEntries(an.map(t=>[t,Lg(e.faults,t)]))}
var Xe=(e,t,n=!1)=>Oo(e,e.round(),t,n);function Oo(e,t,n,r=!1){let o=vw({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),
markKey:e.markKey(),lastWitness:e.lastWitness(),isWitness:r});return e.broke(o.broke),o}var lp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Sw=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Pi(e,t,n){
return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Sw(Bn,i,r)?[{index:o,cells:lp(Bn,i)}]:[]})}function iu(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&
i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function rr(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Sw(co,i,r)?[{index:o,cells:lp(co,i)}]:[]})}var pp=(e,t,n)=>e.filter((
{index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:Ro(n.accounts[r])}));function su(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",iu(n,t,r)),e.putOwn(
"accounts",Pi(n,t,r)),e.putOwn("accounts",Zs(e,n,t,r)),e.putOwn("units",rr(e.table("units").rows,t,r))}var d_=3;function Ws(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(
s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=d_));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var au=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
r)=>({index:r,notes:Ro(n)})));function Rw(e,t){let n=e.table("accounts").rows,r=mp(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:
i,notes:Ro(r.accounts[i])}]:[])),r}function mp(e,t){let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=Xe(e,n),d=(h,b)=>{let w=u.accounts[
b];Object.assign(h,w.own,Ai(e,n[b],w))};for(let h of o)d(h.cells,h.index);s.forEach((h,b)=>d(h,c+b));let l=i.map(h=>{let{updated:b,by:w,source:k,round:v,answer:R}=n[h],O=u.accounts[h],T={updated:b,by:
w,source:k,round:v,answer:R},f=Ai(e,n[h],O);return{index:h,cells:{...lp(Bn,O.own),...T,...f}}}),p=new Set([...o,...l].map(({index:h})=>h)),m=Pi(n.slice(0,c),u,(h,b)=>!p.has(b)&&r.includes(h.unit.trim(
))).map(({index:h,cells:b})=>({index:h,cells:{...b,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",Zs(e,
n.slice(0,c),u,(h,b)=>!p.has(b)&&r.includes(h.unit.trim()))),e.putOwn("units",rr(e.table("units").rows,u,h=>r.includes(h.code.trim()))),e.putNotes("accounts",pp([...o,...l,...m],a,u)),u}function Ow(e,
t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&uw(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:
De.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var cu=e=>we(e)&&e.kind!==N.none&&so.every(t=>e[t].trim()==="");function Tw(e,t){let n=Ua(e.today,-e.settings().keepMonths);
return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&er(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var l_=e=>e.reduce((t,n)=>t+n,0),p_=e=>l_(e.map(({count:t}
)=>Number(t)||0)),m_=[L.reported,L.approved,L.none];function Hs(e){let t=e.filter(r=>r.counted==="1"),n=r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===ie.onTime),reported:n(
r=>m_.includes(r.status)),missing:n(r=>r.status===L.missing),accounts:p_(e)}}function hp(e,t){let n=Hs(e),r=qe(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{
...n,reported:i,missing:n.required-i}}var _i=e=>new Set(e.filter(t=>wt(t)===X.dissolved).map(({code:t})=>t.trim()));function uu(e,t,n,r){let o=p=>r.has(p.unit.trim()),i=e.filter(p=>At(p,t)&&!o(
p)).map(({answer:p})=>p),s=e.filter(p=>o(p)?At(p,t)?p.answer!==je.added:Gn(p.usage)!==he.stopped:!1).length,a=p=>i.filter(m=>m===p).length,[c,u,d,l]=[je.same,je.changed,je.added,je.stopped].map(a);
return{same:c,changed:u,added:d,stopped:l,silent:Math.max(0,n-s-c-u-l)}}var zt=e=>uo(e.table("rounds").rows),Pn=(e,t)=>zt(e).find(({round:n})=>n.id===t),Cw=e=>zt(e).find(({round:t}
)=>t.state==="moving");function ln(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var fp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Lw=(e,t)=>({
...fp(e),...fp(t)}),gp=({required:e,onTime:t,reported:n,missing:r,accounts:o})=>fp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o}),$w=({dueRequired:e,dueOnTime:t,dueReported:n,
dueMissing:r,dueAccounts:o})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var Aw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Pw=(e,t)=>e!==void 0&&e.openedAt!==""&&
e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function yp(e,t){let n=e.round();if(!Pw(n,e.today))return;let r=Pn(e,n.id);!r||r.row.frozenAt||ln(e,r,{...gp(hp(Aw(t),n)),frozenAt:e.now})}
function h_(e,t,n){let{rows:r}=e.table("history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];
return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:
u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:
u})=>!o.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function du(e,{row:t,round:n,index:r},o,i){h_(e,n,o);let s=Aw(o),a=uu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,_i(
e.table("units").rows)),c=Pw(n,e.today)&&!t.frozenAt?{...gp(hp(s,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...$w(t)};ln(e,{index:r},{closedAt:i,...u,...c,...Lw(Hs(s),
a)})}var _w=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&r>=(e.round()?.openedAt??"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:me(r)}},unit:t}]:[]));
function lu(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:
"log.firstDoubtful",with:{time:me(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function Ew(e){e.putOwn("units",e.table("units").rows.flatMap((
{first:t,witnessed:n},r)=>nr(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ze=e=>e+2,ce=class extends Error{constructor(n){super(n.key);this.problem=n}};function Pe(e,t){return e.exclusively(()=>{
let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=Xe(e,e.table("accounts").rows);su(e,r),au(e,r)}return n})}var bp=200;function f_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&
a.review&&!a.approved?[{index:c,cells:{approved:qn(a,n)}}]:[]),o=t.flatMap((a,c)=>(a.review===xe.passed||a.review===xe.returned)&&Tr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{
let u=Rc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=i.filter(({index:a})=>cu(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),
e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function pn(e,t,n=!1){let r=e.table("accounts").rows;t&&f_(e,r);let o=Xe(e,r,n);if(!t)e.putOwn("units",rr(e.table("units").rows,o,(
)=>!0));else{wy(e),_w(e),su(e,o);for(let i of["accounts","units"])Ws(e,i,new Set(Object.keys(Y[i].columns)));e.refreshSummary(),au(e,o)}return o}function en(e){let t=pn(e,!0,!0);
return t.accounts.length===0?(yp(e,t),t):(lu(e,t),e.rememberWitness(),yp(e,t),t)}function g_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:Y[u].title,row:Ze(d),unit:
l,says:p,link:e.linkTo(u,d)}),s=[...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,
u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Tw(e,t))a.push(i("accounts",d,
u.unit,S({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,bp),moreFaults:Math.max(0,
s.length-bp),remarks:a.slice(0,bp),missing:t.units.filter(u=>u.own.status===L.missing).length,settings:n}}function Nw(e){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,()=>{let t=en(e);
return e.readyLines(),P(g_(e,t,b_(e,t).map(S)))})??x({key:"workbook.busy"})}function y_(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:nt("dueBefore")}}]:[{key:"round.none"}]}var b_=(e,
t)=>[...y_(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Ow(e,t),...e.lostLog()];var To={rounds:{},open:[]},w_=4e4,k_=4,pu=e=>typeof e.count=="number",
Ei=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function x_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=
Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var v_={count:0,sum:
"0.0"};function Iw({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=x_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var S_=
e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),wp=e=>S_(e).reduce((t,n)=>Iw(t,n,1),v_),Dw=({rounds:e},t)=>Ei(e,t)!==void 0;function Fw(e,t){let n=[];return e.forEach(({state:r},o)=>{Dt(
r)&&xc(o,t)&&n.push(o)}),n}function kp(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},open:[]};return mu(o,n,Fw(t,n),[])}function mu({rounds:e,open:t},n,r,o){let i=n,s={
...Ei(e,i)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=Ei(s,d)??{};if(pu(h))s[d]=Iw(h,`${l}/${p}`,m);else{let b=a.get(d)??new Map(Object.entries(h).map(([k,v])=>[k,new Set(v)]));a.set(d,
b);let w=b.get(l)??new Set;b.set(l,w),m>0?w.add(p):w.delete(p)}};for(let[d,l]of[[r,1],[o,-1]])for(let p of d.map(m=>xc(m,n)))p&&c(p,l);a.forEach((d,l)=>{s[l]=Object.fromEntries([...d].map(([p,m])=>[p,
[...m]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function xp(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>Dt(t.get(i)?.state));return{...[...new Set(n.map(
ul))].reduce((i,s)=>mu(i,s,n.filter(a=>ul(a)===s),[]),e),open:[]}}var zw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Uw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o}
)=>n+Math.max(0,r-o),e.length);function vp(e,t,n){var c;let r=new Set(e.open),o=ny(n),i=new Map;for(let u of Fw(t,n)){let d=r.has(u)?void 0:xc(u,n);if(!d)continue;let l=i.get(d.kind)??Object.create(
null);i.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}let s=Ei(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(s),...i.keys()])){let d=Ei(s,u)??{},l=
i.get(u)??{};if(pu(d)){let p=wp(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:p.count})}else a.lost.push(...Mw(d,l).map(([p,m])=>o({kind:u,matter:p,unit:m}))),
a.extra.push(...Mw(l,d).map(([p,m])=>o({kind:u,matter:p,unit:m})))}return a}function Mw(e,t){return Object.entries(e).flatMap(([n,r])=>{let o=new Set(Ei(t,n)??[]);return r.filter(i=>!o.has(i)).map(
i=>[n,i])})}var R_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function O_({rounds:e,open:t}){let n=Object.keys(e).slice(0,k_),r=Object.fromEntries(n.map((s,a)=>{
let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:T_(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;R_(JSON.stringify(o))>w_;){let[s]=Object.entries(i).filter(a=>!pu(a[1])).sort(([,a],
[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=wp(s[1])}return o}var T_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,pu(n)?n:wp(n)])),Kw=e=>JSON.stringify(O_(
e)),Vs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Bw=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),C_=e=>Vs(e)&&(Object.values(e).every(Bw)||typeof e.count=="number"&&
typeof e.sum=="string"),L_=e=>Vs(e)&&Vs(e.kinds)&&Object.values(e.kinds).every(C_);function jw(e){try{let t=JSON.parse(e);return!Vs(t)||!Vs(t.rounds)||!Bw(t.open)?void 0:Object.values(t.rounds).every(
L_)?t:void 0}catch{return}}var We=e=>({round:e.round(),settings:e.settings()}),Co=e=>e.round()?.id??"";function hu(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=yg(e)?e:{dueBefore:"",graceUntil:"",
lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:r}}function Gw(e,t){let n=Oo(e,t.round,e.table("accounts").rows);du(e,t,n,t.round.closedAt||e.now)}function $_(e){e.putOwn("units",e.table(
"units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function A_(e,t,n){t.keepLedger({...To,rounds:{[n.id]:{kinds:{}}}}),
t.setConfirmed(Lt({...We(e),round:n}))}function P_(e,t,n){for(let r of zt(e))r.round.id!==n.round.id&&r.round.state==="open"&&ft(r.round)&&(Gw(e,r),ln(e,r,{state:Me.closed}));$_(e),A_(e,t,n.round),ln(
e,n,{state:Me.open})}function __(e,t){Gw(e,t),ln(e,t,{state:Me.closed})}function Lo(e,t){let n=Cw(e);return n?(n.round.closedAt?__(e,n):P_(e,t,n),en(e),!0):!1}function Ni(e,t){e.round(
)?.state==="moving"&&t.alone(e,()=>Lo(e,t))}function Zw(e,t,n){ln(e,n,{state:Me.moving,closedAt:e.now}),e.settle(),Lo(e,t)}function Ww(e,t){ln(e,t,{state:Me.open,closedAt:""}),e.settle(),en(e)}
function Hw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),Lo(e,t)}var Ii="#1f2937",_r="#ffffff",qs="#1a56c4",qw="1px solid #d1d5db",Mi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(
0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Xs=(e,t=2e3)=>Mi(fi(e,t)),or=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ye=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,hn=e=>`\x3ctr>${e}\x3c/tr>`,mn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,$o=`${mn(16,Ii,_r)};padding:10px 20px 12px`,Ys=mn(14,Ii,_r),E_=e=>`${mn(e,Ii,_r)};text-align:center`,N_={lead:`${mn(17,"#12315f",
"#e3edfd")};border-left:5px solid ${qs};padding:16px 20px 10px`,until:`${mn(16,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${qs};padding:0 20px 16px`,text:$o,heading:`${mn(17,Ii,
_r)};font-weight:bold;padding:12px 20px 0`,notice:`${mn(15,"#5c2b00","#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${mn(13,"#4b5563",_r)};border-top:${qw};padding:14px 20px 18px`};
function fu(e,t){let n="background-color:#eef1f5";return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Mi(
e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${or(`${hn(`\x3ctd align="center" style="padding:16px 8px">\n${or(`\n${t.map(M_).filter(Boolean).map(hn).join(`\n`)}\n`,
` width="600" style="width:100%;max-width:600px;background-color:${_r}"`)}\n\x3c/td>`)}`,` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function M_(e){if(!e[1].length)return"";switch(e[0]){
case"list":return Ye(or(e[1].map(t=>hn(Ye("•",`${Ys};padding:2px 0`,' valign="top" width="16"')+Ye(Xs(t,400),`${Ys};padding:2px 0`))).join("")),$o);case"button":return wr(e[2])&&I_(e[1],wr(e[2]));
case"office":return Ye(Vw(e[1]),`${$o};padding-top:18px`,' align="center"');case"signed":return Ye(Vw(e[1],!1),$o,' align="right"');case"bar":return Ye(D_(e[1]),$o);case"calls":return Ye(F_(e[1],e[
2]),$o);default:return Ye(Xs(e[1]),N_[e[0]])}}function Vw(e,t=!0){let n=e.split(`\n`),r=n.length-1,o=hn(Ye(or(hn(Ye("",`background-color:${Ii};font-size:0;line-height:0`,' height="1" width="90"')),
""),"padding-top:4px",' align="center"'));return or(n.map((i,s)=>hn(Ye(Xs(i,200),`${E_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var I_=(e,t)=>Ye(or(hn(Ye(
`\x3ca href="${Mi(t)}" style="display:inline-block;padding:14px 16px;${mn(17,_r,qs)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Mi(e)}\x3c/a>`,
`background-color:${qs};border-radius:6px;mso-padding-alt:14px 16px`)),""),$o,' align="center"');function D_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ye("&nbsp;",
`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,color:s})=>hn(Ye("■",mn(16,s,_r),' width="22"')+Ye(o,Ys)+Ye(String(i),
`${Ys};font-weight:bold`,' align="right"')));return or(hn(n.join("")))+or(r.join(""))}function F_(e,t){let n=`${Ys};padding:7px 0;border-bottom:${qw}`,r=' valign="top"';return or(hn(Ye(Xs(e,300),
`${mn(14,Ii,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>hn(Ye(Xs(o,300),n,r)+Ye(z_(i),n,`${r} align="right" width="118"`))).join(""))}var z_=e=>e.slice(0,
200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${qs};text-decoration:none">${Mi(t.trim())}\x3c/a>`:Mi(t.trim())).join(
"\x3cbr>")||Yd;var U_=88e3,K_=200,B_=120,j_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,G_=e=>fi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),K_),Z_=(e,{about:t},n)=>{
let r={state:n,about:t,letters:W_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),attachments:e.attachments(r),named:e.named(r)}};function W_(e){let t=gi(e),n=new Map(
e.units.map(r=>[$t(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);return s?[{label:le(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var H_=(e,{about:t}
,n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:e.until?.(o)??"",body:i=>V_(e,o,i),attachments:[],named:e.named(o)}},V_=(e,t,n)=>{let{state:r,unit:o}=t;return[[
"office",bc(r)],["text",`Kính gửi: ${o.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...Kt(o)?Eg(o,r,n):[],...e.asked(t),...Ng(t,n),...e.closing?.(t)??[],["text",`${el(r)}\n\n${Mg(r)}`],[
"text","Trân trọng./."],["signed",bc(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function Xw(e,t,n){let r=le(e.kind);if(
r.to==="staff")return Z_(r,e,t);let o=e.about.unit,i=t.links.ofUnit?.(o.code,n?"preview":"unit")??o.link;return H_(r,e,t,i===void 0?o:{...o,link:i})}function Ao(e,t,n="unit"){let{insteadOf:r}=e.about,
o=Xw(e,t,n==="staff"||r!==void 0),i=G_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=B_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=fu(i,c);if(a===0||j_(u)<=U_)return{subject:i,html:u,text:yc(c),
attachments:o.attachments}}}function Yw(e,t){let{lead:n,until:r,named:o}=Xw(e,t,!0),i=wr(t.links.book),s=Wn(o.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,r,s.length?
`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,el(t),bc(t)].filter(Boolean).join(`\n`)}function Jw(e,{unit:t,about:n,kind:r}){let o=
le(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!ze(n.unit)?!0:e.get(t)===n.unit.status}var Sp="Cán bộ gửi sớm",Qw=e=>Dt(mo(e.state));function gu(e){let t=new Map;
return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||Qw(n)&&!Qw(e[i]))&&t.set(o,r)}),t}function _n(e){let{rows:t}=e.table("letters");return new Map([...gu(t)].map(([n,r])=>{let{state:o,at:
i,why:s}=t[r];return[n,{state:mo(o),at:i,why:s,early:s.indexOf(Sp)===0}]}))}var jt=(e,t,n,r="",o)=>({kind:le(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:de[t],at:n,why:r,...o===void 0?{}:{
subject:o}}),q_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function X_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,
s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function En(e,t){let{rows:n}=e.table(
"letters"),r=gu(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):q_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn(
"letters",X_(n,o)),e.append("letters",i)}var ek=e=>e===void 0||e==="unreadable"?To:e;function tk(e,t,n){let r=xp(e??To,t);return Dw(r,n)?r:kp(r,t,n)}function Po(e,t,n){return e==="unreadable"?e:vp(tk(
e,t,n),t,n)}function yu(e,t){let n=Co(e),r=_n(e),o=t.ledger();if(o==="unreadable")return o;let i=tk(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),vp(i,r,n)}function bu(e,t,n){
e.settle();let r=xp(ek(t.ledger()),_n(e));t.keepLedger({...r,open:[...n]})}function nk(e,t,n,r){let o=t.ledger(),i=Dt(_n(e).get(n)?.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(
e.settle(),t.keepLedger(mu(o,Co(e),i?[n]:[],i?[]:[n])))}function wu(e,t){let n=ek(t.ledger());t.keepLedger(kp({...n,open:[]},_n(e),Co(e)))}var rk=[1e3,4e3],Y_=6,Er=class extends Error{};function ve(e,
t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=rk.length||r instanceof ce||r instanceof Er)throw r;e.sleep(rk[n])}}function _o(e,t,n){return ve(t,()=>{for(let r=0;r< Y_;r+=1){let o=t.alone(e,n);
if(o)return o.value}throw new Er("the lock is not to be had")})}var J_=27e4,Q_=25,e1=2400,t1=5,ku=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(Q_,Math.floor(e1/n)));for(let o=0;
o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ce)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>J_&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=_o(n,this.post,()=>{let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:l})=>[d,l])),a=new Map(i.map((
{code:d,email:l})=>[d,l])),c=new Map(r.toRecord),u=[];for(let d of t){let l=Jw(s,d)?this.readdressed(d,a.get(d.unit??"")):jt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(
l)?(u.push(l),c.set(d.key,this.beingSent(l))):c.set(d.key,jt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return En(n,c),bu(n,this.post,u.map(({key:d})=>d)),u});
return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){try{return this.written.set(t,this.written.get(t)??Ao(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let r=t.about.unit?.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=Sc([n],this.state.settings);if(!o.to)return jt(t,
"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){let n=this.written.get(t)??Ao(t,this.state);return this.written.set(t,n),jt(t,
"sending",this.now,"",n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,
subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,jt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),r=this.quota-(n??0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=t1&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ve(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,jt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,jt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};ve(this.post,()=>this.post.keepJournal(n))}};var n1=400;function ok(e,t,n,r,o=r){let i=Cs(e.settings),s=ho(e),a=e.deadline.dueBefore?ac(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(n1,Ve(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=oe(t,l);if(i.sends(p)){let{line:m,held:h}=r1(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=o1(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function r1(e,t,n,r,o,i){let s=Vn(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=fo(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var o1=({units:e},t,n)=>e.filter(r=>ze(r)&&cn(r.emails).length&&!t.of($t(r.code))?.last&&
r.extendedTo<=n).length;function ik(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return Js({day:"",counts:t,recipients:0,held:0})}function Js({counts:e,held:t}){return[kc.filter(r=>e[r]).map(
r=>`${e[r]} ${le(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Nr=class extends ce{constructor(n,r){super(n);this.preview=r}},Eo=(e,{confirmed:t},
n)=>[...i1(e),...s1(e,t),...a1(n).map(r=>({about:"ledger",why:r}))],i1=({round:e})=>e&&!ft(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function s1(e,t){let n=ug(t,e),{dueBefore:r,
lettersFrom:o}=hu(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c})=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function a1(
e){return e==="unreadable"?[{key:"letter.noLedger"}]:zw(e)?[]:c1(e)}function c1(e){let t=Uw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],
...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var u1=60;function Di(e,t){for(let n=0;n<=u1;n+=1){let{letters:r}=Vn(e,oe(t,n));if(r.length)return{key:"letter.preview",with:{counts:ik(r)}}}return{
key:"letter.previewNone"}}var xu=e=>JSON.stringify(Lt(e));var d1=7*6e4,ir=({lease:e},t)=>e.by!==""&&e.until>t;function sk(e,t){let n=e.newId();return _o(e,t,()=>{let r=t.post();if(!(ir(r,e.now)&&
r.lease.by!==n))return t.setLease({until:ri(Ka(e.now)+d1),by:n}),r})}function ak(e){try{ve(e,()=>e.setLease({until:"",by:""}))}catch{}}var ck=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,uk=e=>e.replace(ck,"(liên kết, xem trong biểu mẫu)").trim(),dk=e=>e.search(ck)<0?e.trim():"";function lk(e,t){
return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var Rp=10*6e4;function Fi(e){let t=e.round();if(
!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":V(t.closedAt)}}var No=e=>lk(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:
e.built.layout}),Op=(e,t)=>`${e}?k=${t}`;function zi(e){let t=e.linkKey();if(!t||No(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Fi(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s}
)=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?Op(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Ui=({rowId:e,approved:t})=>Or(`${e} ${t}`);var pk={page:0,group:
0,person:0},l1=({pageName:e,accountName:t})=>Xt([e,t].map(dk).find(Boolean)??"");function p1(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{let{active:i,pending:s,faults:a}=
t.accounts[o];if(!i||s)return;let c=n.get(r.unit.trim())??{faults:[],returned:[],byKind:{...pk}};n.set(r.unit.trim(),c);for(let d of["page","group","person"])Ct(r.kind)===N[d]&&(c.byKind[d]+=1);Ln(r,
e.markKey())==="returned"&&c.returned.push({title:l1(r),comment:uk(r.comment),mark:Ui(r)});for(let d of a.filter(Tn))d.column===""&&(As(d)||c.faults.some(p=>Ag(p,d)))||c.faults.push(d)}),n}var m1=(e,{
own:t,obligation:n,pending:r},o)=>({code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n??pi(
e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:It(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:o?.byKind??pk,faults:o?.faults??[],returned:
o?.returned??[]});function h1(e,t,n=""){let r=p1(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...m1(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Tp(e,t,n){
let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:oe(o,1),t)}var Mo=(e,t)=>Cp(e,t,e.round());function Cp(e,t,n){let r=e.settings(),o=
zi(e),{dueBefore:i,graceUntil:s,lettersFrom:a}=hu(n);return{round:n?.id??"",roundName:n?.name??"",federation:r.federation,department:r.department,guidance:n?.document??"",deadline:{dueBefore:i,
graceUntil:s},settings:{...r,lettersFrom:a},units:h1(e,t,o&&e.linksRenewed()),register:_n(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:o}}}function vu(e,t,n=Xe(e,e.table(
"accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Mo(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?Tp(e.now,i,e.now):void 0,zones:t.zones()}}}var f1={
state:de.sent,why:""},g1=()=>({state:de.held,why:S({key:"letter.cutBefore"})}),mk=()=>({state:de.unknown,why:S({key:"letter.cut"})});function hk(e,t){let{rows:n}=e.table("letters"),r=new Set(n.map(({
key:s})=>s)),o=new Map;for(let{key:s,state:a,at:c}of n)s&&a===de.sending&&o.set(s,t?.at===c?g1():mk());let i=(s,a)=>{s&&(o.has(s)||!r.has(s))&&o.set(s,{...a,at:t.at})};for(let s of[...t?.doubt??[],
t?.key??""])i(s,mk());for(let s of t?.gone??[])i(s,f1);En(e,o)}var y1=new Set([...Object.keys(ic),"dueBefore","graceUntil","lettersFrom"]);function Ki(e,t){let n=e.filter(({key:o,field:i}
)=>o!=="setting.empty"&&o!=="round.empty"&&y1.has(i??""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:nt("name")}}]}function fk(e,t,n,r){let o=S({key:"letter.heldSubject",
with:{day:z(r)}}),i=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:o,html:fu(o,i),text:yc(i)}}function gk(e,t,{toldHold:n},{
problem:r,preview:o}){let i=S(r),{testTo:s,senderName:a,department:c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send(
{...fk(i,o?S(o):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var b1=12e4,w1=6e4,k1=2e3,x1=1e4;function v1(e,{register:t}){let n=({key:r})=>t.get(
r)?.state==="failed";return[...e.filter(r=>!n(r)),...e.filter(n)]}function S1(e,t,n,r){if(fo(t,n,r).held.length===0)return n;let o=ve(e,()=>e.renewsIn());if(o>b1||o<-w1)return n;e.sleep(Math.max(0,
o)+k1);let i=ve(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(x1),i=ve(e,()=>e.quota());return i}var Qs=(e,t)=>e?`${e} ${t}`:"";function R1({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=
i+r.length,u=[Qs(e,"thư đã gửi"),Qs(t,"thư gửi lỗi"),Qs(n,"thư không rõ đã gửi"),Qs(c,"thư chờ lượt sau"),Qs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(
", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function O1(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;
for(let{key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:le(d).label}:{},...l?{unit:l}:{},state:de[p],at:e.now,why:S(m)});for(let u of i)c.set(u.key,jt(u,"held",e.now,S({key:"letter.quota"}
)));for(let u of r)c.set(u.key,jt(u,"held",e.now,S(o)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&_o(e,t,()=>{En(e,c),a&&bu(e,t,[])})}function T1(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,
...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ve(e,()=>e.setRefused(i))}function bk(e,t,n){let r=_o(e,t,()=>{hk(e,n.inFlight);let o=en(e);return e.settle(),{checked:o,compared:yu(e,t)}}
);return n.inFlight&&ve(t,()=>t.closeJournal()),r}function C1(e,t,n,{checked:r,compared:o}){let i=We(e);n.confirmed||ve(t,()=>t.setConfirmed(Lt(i)));let[s]=Eo(i,n,o);if(s)throw new Nr(s.why,
s.about==="plan"?Di(Mo(e,r),e.today):void 0)}function L1(e,t,n,r,o){let i=bk(e,t,n);C1(e,t,n,i);let{checked:s}=i,a=ve(t,()=>t.quota()),c=ve(t,()=>vu(e,t,s,a)),u=Vn(c,e.today),d=v1(r(u,c),c),l=o?0:
c.settings.quotaReserve,p=o?a:S1(t,d,a,l),{go:m,held:h}=fo(d,p,l);m.length&&ve(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new ku(e,t,c,p,n.refused,o),{outcome:w}=b;try{b.run(m),O1(
e,t,w,o?[]:h,o?[]:u.closed,m.length>0)}catch(k){throw b.leaveWord(),k}return m.length&&ve(t,()=>t.closeJournal()),T1(t,w,n),e.broke(u.broke.map(({error:k})=>k)),R1(w,h.length,u.broke.length,
m.length===0&&h.length>0)}var $1=e=>S(e instanceof ce?e.problem:e instanceof Er?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function yk(e,t){try{ve(e,()=>e.setLastRun(t))}catch{}}function wk(e,
t,n){let r=sk(e,t);if(r)try{return n(r)}finally{ak(t)}}var Lp=(e,t,n,r="")=>wk(e,t,o=>L1(e,t,o,n,r)),Su=(e,t)=>{wk(e,t,n=>bk(e,t,n))};function A1(e,t,{runner:n,dry:r}){let o=ve(t,(
)=>e.compileSettings());ve(t,()=>Ni(e,t));let[i]=Ki(o,e.round());if(!e.settings().lettersOn)return;if(i)throw new ce(i);if(!e.isStaff(n))throw new Nr({key:"letter.runnerLeft",with:{email:n}});let s=
Lp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}function kk(e,t){let n=ve(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||ve(t,()=>t.me(
))!==r))try{let a=A1(e,t,n);a&&yk(t,a)}catch(a){if(yk(t,{lastRun:o,did:i,trouble:`${z(e.today)}: ${$1(a)}`,dry:s}),a instanceof Nr&&a.preview&&gk(e,t,n,a),!(a instanceof ce))throw a}}function Pp(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function xk(e,t){return typeof t=="bigint"?t.toString():t}var Ap=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function _p(e){return new Ap(e)}
function vk(e){return e==null}function Ep(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function na(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function Np(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function ra(e){return Np(e._zod.def)??e._zod.def.shape}function Sk(e,t,
n){Object.defineProperty(e,t,{get(){let r=n();return na(this,t,r),r},enumerable:!0,configurable:!0})}function Rk(e,t,n){t in e?na(e,t,n):e[t]=n}function Ok(e,t,n,r){let o=ra(t);for(let i of n){let s=
Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?Sk(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Rk(e,i,r?r(s.value,i):s.value))}}function P1(e,t){for(let n of Reflect.ownKeys(t)){
let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Sk(e,n,()=>t[n]):Rk(e,n,r.value))}}function Mp(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,
r)}return Object.defineProperties({},t)}var Ip="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ta(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ru(e){if(
ta(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ta(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Dp(e){
return Ru(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Tk=new Set(["string","number","symbol"]);function oa(e){return e.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function Do(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function _t(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Ck(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function _1(e,t){let n=ra(e),r=[];for(let o of Reflect.ownKeys(t)){if(
!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function Lk(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(_1(e,t)),s={};return Ok(s,e,Reflect.ownKeys(ra(e)).filter(a=>!i.has(a))),Do(e,Mp(n,{shape:s,
checks:[]}))}function $k(e,t){if(!Ru(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=ra(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Do(e,Mp(e._zod.def,{shape:E1(e,t)}
))}function E1(e,t){let n={};return Ok(n,e,Reflect.ownKeys(ra(e))),P1(n,t),n}function sr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Ak(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Ir(e,t){return t.map(n=>{var r;return(r=n).path??(
r.path=[]),n.path.unshift(e),n})}function ea(e){return typeof e=="string"?e:e?.message}function Fp(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;
let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Ou(e,t,n){var r;for(let o=t;o< e.length;o++)(r=e[o]).schema??(r.schema=n)}function ar(e,t,n){var r;let o=e.inst?._zod?.traits;
o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:ea(e.inst?._zod.def?.error?.(
e))??ea(i?.(e))??ea(t?.error?.(e))??ea(n.customError?.(e))??ea(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}var N1=/[\uD800-\uDBFF]/;function zp(e){let t=e.length;if(!N1.test(e))return t;let n=t;for(
let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Up(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Pk(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):M1(e,n,r.value)}}function Io(e,t,n,r=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Kp(e,t,n){return Io(e,t,n,!1)}function M1(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Io(this,t,
n.bind(this))},set(r){Io(this,t,r)}})}function I1(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var $p,Mr=!1,D1={configurable:!0,get(){Mr=!0}};function Gt(e,t,n){let r=
Object.getPrototypeOf(e._zod);if(t in r&&$p!==e._zod){$p=void 0;return}$p=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,D1);let o=Mr;Mr=!1;try{let i=n(this);
return Mr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),Mr=Mr||o,i}catch(i){throw delete this[t],Mr=Mr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function _k(e,t,n,r){let o=I1(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Ek;
var Bp={value:void 0,enumerable:!1},Nk="captureStackTrace"in Error?Error:null;function F1(e){let t=Nk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Nk=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function te(e,t,n,r){let o={};function i(p){this.def=p,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Bp.value=new i(m);try{Object.defineProperty(p,"_zod",Bp)}finally{Bp.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let b=
Object.getPrototypeOf(p),w=p._zod.constr.prototype,k=b;for(;k&&k!==w;)k=Object.getPrototypeOf(k);let v=k??b;a.has(v)||(a.add(v),Pk(v,s))}let h=l.prototype;for(
let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in p||(p[b]=h[b].bind(p)))}let u=r?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(p){let m=r?.Parent?
F1(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let w of h)w();m._zod.deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(m),m}return Object.defineProperty(l,"init",{
value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>r?.Parent&&p instanceof r.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var cr=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Ek=globalThis).__zod_globalConfig??(Ek.__zod_globalConfig={});var Bi=globalThis.__zod_globalConfig;
function tn(e){return e&&Object.assign(Bi,e),Bi}function z1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,xk,2)),e.message}function U1(e){this._zod.message=e}var K1={get:z1,set:
U1,enumerable:!0,configurable:!0},Gp={value:void 0,enumerable:!1},Mk=new WeakSet([Object.prototype,Error.prototype]),Ik=(e,t)=>{e.name="$ZodError",Gp.value=t,Object.defineProperty(e,"issues",Gp),
Gp.value=void 0,Object.defineProperty(e,"message",K1);let n=Object.getPrototypeOf(e);Mk.has(n)||(Mk.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=(
)=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},$H=te(
"$ZodError",Ik),ia=te("$ZodError",Ik,void 0,{Parent:Error});var j1=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new cr;if(
a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>ar(u,s,tn())));throw Ip(c,i?.callee??t),c}return a.value};return t},sa=j1(ia),G1=e=>{let t=async(n,r,o,i)=>{let s=o?{...o,async:!0}:{async:!0},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>ar(u,s,tn())));throw Ip(c,i?.callee??t),c}return a.value};return t},Zp=G1(
ia),Z1=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new cr;return i.issues.length?Dk(e,i.issues,o):{success:!0,data:i.value}},ji=
Z1(ia);function Dk(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ar(o,n,tn()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var W1=e=>async(t,n,r)=>{let o=r?{
...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Dk(e,i.issues,o):{success:!0,data:i.value}},Wp=W1(ia);var Fk=/^[\s\S]{0,}$/;
var Hp=/^-?\d+(?:\.\d+)?$/,zk=/^(?:true|false)$/i;var aa=te("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var Uk=e=>{let t=e.value;return!vk(t)&&
t.length!==void 0};var Kk=te("$ZodCheckMaxLength",(e,t)=>{var n;aa.init(e,t),(n=e._zod.def).when??(n.when=Uk),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?zp(o):
i)<=t.maximum)return;let a=Up(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Bk=te("$ZodCheckMinLength",(e,t)=>{var n;aa.init(e,t),(n=
e._zod.def).when??(n.when=Uk),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i< t.minimum*2?zp(o):i)>=t.minimum)return;let a=Up(o);r.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var H1=te("$ZodCheckStringFormat",(e,t)=>{var n,r;aa.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{
t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),jk=te("$ZodCheckRegex",(e,t)=>{H1.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Gk={major:4,minor:6,patch:7};var Zt=te("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=Gk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(a,c,u)=>{if(a.memo)return a;let d=sr(a),l;for(let p of c){if(p._zod.def.when){if(Ak(a)||
!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new cr;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(Ou(a.issues,m,e),d||(d=sr(a,m)))});else{if(a.issues.length===m)continue;Ou(a.issues,m,e),d||(d=sr(a,m))}}return l?l.then(()=>a):a},s=(a,c,u)=>{if(sr(
a))return a.aborted=!0,a;let d=i(c,o,u);if(d instanceof Promise){if(u.async===!1)throw new cr;return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(l=>s(l,a,c)):s(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new cr;return u.then(d=>i(d,o,c))}return i(u,o,c)}}},{get"~standard"(){return Kp(this,"~standard",Y1(this))},set"~standard"(e){Io(this,
"~standard",e)}}),qk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>ar(n,t,tn()))}:{value:e.value};async function X1(e,t){let n={async:!0};return qk(await e._zod.run({value:t,issues:[]},n),n)}
function Y1(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return qk(r,n)}catch{}return X1(e,t)},vendor:"zod",version:1}}var Xk=te(
"$ZodString",(e,t)=>{Zt.init(e,t),e._zod.pattern=t.pattern??Fk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var Yk=te("$ZodNumber",(e,t)=>{Zt.init(e,t),e._zod.pattern=Hp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(
typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}});var Jk=te("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=zk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=
n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function J1(e,t){let n=Fp(e._zod.def.checks);if(!n.length)return;let r=Math.min(
...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(let[c,u]of Fp(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let d=
i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,Ou(i.issues,d,e),i}}return o(i,s)}}var Q1=e=>Array.isArray(e)?e.length:-1;function Zk(e,t,n){e.issues.length&&t.issues.push(...Ir(n,
e.issues)),t.value[n]=e.value}var Qk=te("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Bi.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",
code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=t.element._zod.run({value:u,issues:[
]},o);if(d instanceof Promise)s.push(d.then(l=>Zk(l,r,c)));else if(Zk(d,r,c),a&&d.issues.length!==0&&sr(d))break}return s.length?Promise.all(s).then(()=>r):r},J1(e,Q1)});function Tu(e,t,n,r,o,i){
let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Ir(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var eE=[];function tE(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:eE,o=r.length?[...t,...r]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Ck(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function nE(e,t,n,r,o,
i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&n.issues.length!==m){if(sr(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let b=u.run({value:t[h],issues:[]},r);b instanceof Promise?e.push(b.then(w=>Tu(w,n,h,t,l,p))):Tu(b,n,h,t,l,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ex=te("$ZodObject",(e,t)=>{Zt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=()=>{let d={...r};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=_p(()=>tE(t));
Gt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(l,p)||na(l,p,new Set);for(let h of m.values)l[p].add(h);
m.optin!==void 0&&l[p].add(void 0)}}return l});let i=ta,s=t.catchall,a,c=Bi.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=o.value);let l=u.value;if(!i(l))return u.issues.push({expected:"object",
code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=d?.abortEarly,b=u.issues.length;for(let w of a.allKeys){if(h&&u.issues.length!==b){if(sr(u,b))break;b=
u.issues.length}if(w==="__proto__")continue;let k=m[w],v=k._zod.optin,R=k._zod.optout,O=k._zod.run({value:l[w],issues:[]},d);O instanceof Promise?p.push(O.then(T=>Tu(T,u,w,l,v,R))):Tu(O,u,w,l,v,R)}
return s?nE(p,l,u,d,o.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function Wk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!sr(i));
return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>ar(s,r,tn())))}),t)}var tx=te("$ZodUnion",(e,t)=>{Zt.init(e,t),
Gt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Gt(e,"optout",r=>r.def.options.some(
o=>o._zod.optout==="optional")?"optional":void 0),Gt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Gt(e,"pattern",r=>{
if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ep(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(
c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Wk(a,r,e,o)):Wk(s,r,e,o)}});function rE(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(
!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let o of r)if(t.has(o)){if(o!==void 0)throw new Error(
`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}var nx=te("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,tx.init(e,t);let n=e._zod.parse;Gt(e,"propValues",o=>{
let i={},s=0;for(let a of o.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(a)}"`);c[
o.def.discriminator]?.has(void 0)&&s++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,u)||na(i,u,new Set);for(let l of d)i[u].add(l)}}return!o.def.unionFallback&&s>1&&i[
o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=Np(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${i}"`)});let r=_p(()=>rE(t));e._zod.parse=(o,i)=>{let s=o.value;if(!ta(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;
let a=s?.[t.discriminator],c=r.value.get(a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var rx=te(
"$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Bi.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Ru(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=
t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>ar(h,o,tn())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=
t.valueType._zod.run({value:i[d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ir(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Ir(d,
m.issues)),r.value[p]=m.value)}let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u??[],u.push(d);u&&u.length>0&&r.issues.push({code:
"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Hp.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>ar(h,o,tn())),input:u,path:[u],inst:e});continue}let p=
d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ir(u,h.issues)),r.value[p]=h.value})):
(m.issues.length&&r.issues.push(...Ir(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var ox=te("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=Pp(t.entries),r=new Set(n);e._zod.values=r,Gt(e,"pattern",o=>{let i=Pp(o.def.entries).filter(s=>Tk.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>oa(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),ix=te(
"$ZodLiteral",(e,t)=>{Zt.init(e,t);let n=new Set(t.values);e._zod.values=n,Gt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?oa(i):i?oa(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Hk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var sx=te("$ZodOptional",(e,t)=>{Zt.init(e,t),Gt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Gt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Gt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ep(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Hk(n,i)):Hk(n,o)}
return t.innerType._zod.run(n,r)}});var ax=te("$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",Gt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Vk(i,t)):Vk(o,t)}});
function Vk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function cx(e){return e.checks&&(e.checks=[...e.checks]),e}function ux(e,t){return new e(cx({type:"string",..._t(t)}))}function dx(
e,t){return new e(cx({type:"number",checks:[],..._t(t)}))}function lx(e,t){return new e({type:"boolean",..._t(t)})}function Se(e,t){return new Kk({check:"max_length",..._t(t),maximum:e})}function qp(
e,t){return new Bk({check:"min_length",..._t(t),minimum:e})}function Gi(e,t){return new jk({check:"string_format",format:"regex",..._t(t),pattern:e})}var fn=te("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Zt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Io(this,"with",e)},parse(e,t){return sa(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Zp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ji(this,e,t)},safeParseAsync(e,t){return Wp(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Do(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),sE=te("ZodMiniString",(e,t)=>{Xk.init(e,t),fn.init(e,t)});function D(e){return ux(sE,e)}var aE=te("ZodMiniNumber",(
e,t)=>{Yk.init(e,t),fn.init(e,t)});function Nn(e){return dx(aE,e)}var cE=te("ZodMiniBoolean",(e,t)=>{Jk.init(e,t),fn.init(e,t)});function gn(e){return lx(cE,e)}var uE=te("ZodMiniArray",(e,t)=>{
Qk.init(e,t),fn.init(e,t)});function Et(e,t){return new uE({type:"array",element:e,..._t(t)})}var dE=te("ZodMiniObject",(e,t)=>{ex.init(e,t),fn.init(e,t),_k(e,"shape",n=>n._zod.def.shape,!1)});
function _(e,t){let n={type:"object",shape:e??{},..._t(t)};return new dE(n)}function Xp(e,t){return $k(e,t)}function mx(e,t){return Lk(e,t)}var lE=te("ZodMiniDiscriminatedUnion",(e,t)=>{nx.init(e,t),
fn.init(e,t)});function hx(e,t,n){return new lE({type:"union",options:t,discriminator:e,..._t(n)})}var px=te("ZodMiniRecord",(e,t)=>{rx.init(e,t),fn.init(e,t)});function Zi(e,t,n){return!t||!t._zod?
new px({type:"record",keyType:D(),valueType:e,..._t(t)}):new px({type:"record",keyType:e,valueType:t,..._t(n)})}var pE=te("ZodMiniEnum",(e,t)=>{ox.init(e,t),fn.init(e,t),e.options=[...e._zod.values]}
);function nn(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new pE({type:"enum",entries:n,..._t(t)})}var mE=te("ZodMiniLiteral",(e,t)=>{ix.init(e,t),fn.init(e,t)});
function Wi(e,t){return new mE({type:"literal",values:Array.isArray(e)?e:[e],..._t(t)})}var hE=te("ZodMiniOptional",(e,t)=>{sx.init(e,t),fn.init(e,t)});function ye(e){return new hE({type:"optional",
innerType:e})}var fE=te("ZodMiniDefault",(e,t)=>{ax.init(e,t),fn.init(e,t)});function Cu(e,t){return new fE({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Dp(t)}})}tn({
jitless:!0});var Hi=(e,t)=>sa(e,t),fx=(e,t)=>ji(e,t).success;function Je(e,t){if(t)try{let n=ji(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Vi={is:"nobody"},$e=e=>"email"in e?
e.email:"",gx=e=>e.is==="link"?`liên kết ${e.unit}`:$e(e);var bE=e=>e;function Lu(e){let t=new Set,n=new Map;for(let r of e.map(E))t.add(r),n.has(G(r))||n.set(G(r),r);return r=>t.has(r)?r:n.get(G(
r))??r}var wE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function $u(e,t,n=bE){return t===""?"":e.choices?tg(e,t):e.format==="time"?wE(t)?t:"":e.code==="own"?E(t):e.code==="other"?n(E(t)):t}var yx=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Yp(e){let t="";for(let n=0;n< e.length;n+=3){let r=e.length-n,o=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let i=0;i< Math.min(
r,3)+1;i+=1)t+=yx.charAt(o>>18-6*i&63)}return t}function bx(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);
return i*64+(a?yx.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function wx(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Jp={unit:"lk1u",preview:"lk1p",test:"lk1t"},kx=".",Au=D().check(Se(800)),qi=e=>Ar(`address ${e}`),kE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function xE(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:
void 0}var ca=class{constructor(t){this.keyed=new Ci(t)}write(t){let n=kE(t);return[Jp[t.kind],...n.map(r=>Yp(Bs(r))),this.sealOf(t.kind,n)].join(kx)}read(t){let[n,...r]=t.split(kx),o=Object.keys(
Jp).find(a=>Jp[a]===n),i=r.slice(0,-1).map(a=>wx(bx(a)??[255]));if(!o||i.some(a=>a===void 0))return;let s=xE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let r=this.keyed.of(JSON.stringify(["token",t,...n]));return Yp((r.match(/../g)??[]).map(o=>parseInt(o,16)))}};var vE=8,Xi=class{constructor(t){this.name=ap(
`name of ${t}`).slice(0,vE),this.keyed=new Ci(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},xx=e=>ap(e.join(`\n`));var Yi=(e,t)=>e!==""&&at(e)===at(t),Mn=(e,t)=>t.some(n=>Yi(n,e));
function vx(e,t){return t?{staff:e.filter(n=>Mn(n,t)),kept:t.filter(n=>Mn(n,e))}:{staff:[...e],kept:void 0}}var Sx=(e,t)=>e.filter(n=>!Mn(n,t));var SE=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Fo(e,t){let n=t,r=String(n?.stack??"").split(`\n`).filter(o=>/^\s+at \S/.test(o)).slice(0,5).map(o=>o.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${r.join(
" | ")}`)}function zo(e){if(e instanceof ce)return e.problem;let t=SE();return Fo(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Rx="0.1.0, bản ff8fafcc";var Ox=e=>`draft/${e}/count`,Tx=
e=>`draft/${e}/kept`,Cx=(e,t)=>`draft/${e}/${t}`;var RE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Qp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(RE(t[Tx(
e)]))return Qp.drop(e),"";let n="";for(let r=0;r< Number(t[Ox(e)]??0);r+=1)n+=t[Cx(e,r)]??"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Cx(e,o)]=t.slice(o*2500,(
o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Ox(e)]:String(r),[Tx(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var kt=e=>(e>26?kt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Lx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),zr=(e,t=e)=>`${kt(e)}2:${kt(t)}`;function Ji(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var $x=/^[=+\-@\t\r\n＝＋－＠']/,yn=
e=>$x.test(e)?`'${e}`:e,OE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Ur=e=>OE[e.format??"text"];function Pu(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):yn(t);if(n==="text")return yn(t);let r=Ka(t);return Number.isFinite(r)?new Date(r):yn(t)}var TE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},CE=e=>TE(e)?ri(e.getTime()):"";function _u(e,t){if(t instanceof Date){let r=CE(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&$x.test(n.slice(1))?n.slice(1):n}var Ax=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function em(e,t,n){let r=Ax(t);return Ax(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Eu(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var LE=3,Px="Cần sửa: ",Nu=(e,t)=>e&&e.indexOf(Px)!==0?e:t?Px+t:"",$E=e=>e.length<40&&/\d/.test(e),Qe=e=>Y[e].columns;
function tm(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Qe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>Tt(u)===Tt(s.heading)):a;if(c<0)throw new ce({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&u===s.heading))throw new ce({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function AE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function PE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var _E=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return Lu(n<0?[]:t.map(r=>r[n]))},EE={accounts:"rowId",units:"code"},ua=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=EE[t];let[o=[],...i]=AE(n),s=PE(i);this.headings=o,
this.lines=s,this.positions=tm(t,Y[t].title,o);let a=Object.entries(Qe(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>_u(l,d[p]))),u=r??_E(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=$u(a,n[c],r))===n[c])return;let d=this.untidy.get(
s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Qe(this.tab)[
o.get(s)];return em(t,[...o.keys()],(s,a)=>Pu(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Ur(i(a+l))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),
s.setValues(i.values)}}noteWritten(t,n){for(let r of t){let o=r-Ze(0);this.wroteAt.set(o,new Set([...this.wroteAt.get(o)??[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}
of t)this.sheet.getRange(Ze(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Ze(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>n.get(r)[o]??"",
!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=em(t.map(
c=>c.index),[1],()=>0).length>LE,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ze(u)):t.map(
c=>Ze(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ze(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ze(0)][a],o=t.map(({index:s})=>Ze(s)),i=o.flatMap(s=>n.filter(a=>$E(r(s,a))&&Ur(Qe(this.tab)[a])==="@").map(a=>`${kt(
this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ze(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Kn(Qe(this.tab));
for(;;){let r=Ze(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>t[a-r][c]??"");this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=Eu(this.sheet,r+t.length-1,0,(
)=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>Ze(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(h=>[Ze(h.index),
h.notes])),d=new Map(r.map((h,b)=>[o[b],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,b)=>h.map((w,k)=>{let v=u.get(i+b)?.[d.get(a+k)??""];return v===void 0?w:Nu(w,v)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Kr=({tab:e,positions:t})=>Object.entries(Qe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function NE(e,t,n=()=>!1){let r=
_x(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u??""}:{do:"insert",at:c,
heading:i,old:""};o.push(d),Ex(r,d)}),o}function _x(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Ex=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function ME(e,t,n,r,o){let i=_x(n),s=r,a=NE(Mu(e),n,IE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=Nx(t,s,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),Ex(i,c),p?{key:"setup.headingBack",with:{tab:Y[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:Y[e].title,column:l}}});return{now:i,columns:s,did:a}}
var IE=(e,t)=>n=>Object.values(Qe(e)).some(r=>r.heading===n&&(r.since??0)>t),Mu=e=>Object.values(Qe(e)).map(({heading:t})=>t);function Nx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function Mx(e,{sheet:t,made:n},r){let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:(t.getRange(1,1,1,i).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:o,columns:p,positions:
tm(e,Y[e].title,d)});if(s.some(d=>d!=="")){let d=ME(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=Nx(t,i,Mu(e).length),u=a(Mu(e),n||t.getLastRow()===0,c);return u.isNew||nm(u),{open:u,
did:[]}}function nm({tab:e,sheet:t}){let n=Mu(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Ix(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(
":"),i=d=>[Lx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function da(e,t){if(!e)return"";let{top:n,bottom:r,left:o,
right:i}=Ix(e,t);return`${n} ${o} ${r} ${i}`}var Qi=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Ix(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),es=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),rm=e=>e.toLowerCase();var om="Sổ Tài Khoản: ",sm=e=>e.getEmail().toLowerCase();function Iu(
e,t,n){let r=e.getEditors().map(s=>({user:s,email:sm(s)})),o=s=>Mn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Mn(s,i)),others:r.filter(({email:s}
)=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function DE({tab:e,positions:t}){let n=o=>Ji(Kr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>zr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(kt).join("–")}, duyệt`,range:zr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${Y[e].title}`,range:"",open:[]}]}var Dx=e=>e.getA1Notation(),Fx=e=>e.getEditors().map(sm),FE=(e,t,n)=>da(e.range,
n)===da(t.range,n)&&Qi(e.open,n)===Qi(t.open,n),im=({editors:e},t)=>t.filter(n=>!e.includes(n));function zE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return im(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=im(e,n).length}var ts=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=sm(t.me)}ensure(t){let n=DE(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&FE(a,c,t)&&!a.warns&&zE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,im(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:Y[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(om)!==0)return[];let l=d??Dx(c.getRange()),p=
l!==""&&r.some(m=>da(m.range,n)===da(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(om.length),open:l?[]:c.getUnprotectedRanges().map(Dx),warns:c.isWarningOnly(),
editors:Fx(c)}]})}stopsNobody(t){let n=Fx(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,d=r?
t.getRange(r).protect():t.protect();d.setDescription(om+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):
d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,s),
this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};
var Br='*LEN("STK")',zx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],
late:["#fad2cf","#8c1d18"]};function Ux(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${kt(i)}$1="${Qe(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,
Math.max(...o)]],formula:`=(${s.join("+")})${Br}`}}var am=e=>t=>`$${kt(e.get(t))}2`,Kx=e=>(t,n)=>`(${am(e)(t)}="${n}")`;function UE(e){let[t,n]=[am(e),Kx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);
return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",L.missing)}${Br}`},Ux("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",
ie.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[o])}${Br}`})),{colour:"late",columns:r(
"timeliness"),formula:`=(${n("timeliness",ie.overdue)}+${n("timeliness",ie.late)})${Br}`}]}function KE(e){let[t,n]=[am(e),Kx(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(
...e.values())]],formula:`=${n("usage",he.stopped)}${Br}`},{colour:"none",columns:[...r("review"),...r("comment"),...r("fixFields")],formula:`=(${t("changed")}<>"")${Br}`},Ux("accounts",e,"fix",[
...ao.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",xe.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",xe.passed)}${Br}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Br}`}]}var BE={units:UE,accounts:KE},jE=e=>es(String(e.getBooleanCondition(
)?.getCriteriaValues()[0]??"")),GE=e=>e.getRanges().map(t=>t.getA1Notation()),Bx=e=>e.columns.map(([t,n])=>zr(t,n));function ZE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Bx(i))).getRanges(),o=
t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(zx[i.colour][0]).setFontColor(zx[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function la(e){let t=BE[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(i=>({rule:i,formula:jE(i)})),r=
n.filter(({formula:i})=>i.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((i,s)=>r[s].formula===es(i.formula)&&Qi(GE(r[s].rule),e)===Qi(Bx(i),e))?[]:(ZE(e,t,n.filter(i=>!r.includes(
i)).map(({rule:i})=>i)),[{key:"setup.colours",with:{tab:Y[e.tab].title}}])}var WE="#e8f0fe",HE="#f1f3f4",jx=e=>e.writer==="us"?HE:WE,Du=({tab:e})=>({tab:Y[e].title});function Gx({sheet:e},t){for(
let n of new Set(t.map(({column:r})=>Ur(r)))){let r=t.filter(({column:o})=>Ur(o)===n).map(({at:o})=>o);e.getRangeList(Ji(r).map(([o,i])=>zr(o,i))).setNumberFormat(n)}}function VE(e){let t=Kr(e),n=
e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>rm(s[o-1])!==rm(Ur(i))));return Gx(e,r),r.length?[{key:"setup.formats",with:Du(e)}]:[]}
var Zx=e=>Kr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(zr(t))}]:[]),Wx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],
!0).setAllowInvalid(!0).setHelpText(t).build(),qE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Hx(e){try{return e(),
SpreadsheetApp.flush(),!0}catch{return!1}}function XE(e){let t=!1,n=[];for(let{column:r,choices:o,range:i}of Zx(e)){let s=i.getDataValidations(),a=s[0]?.[0],c=a&&qE(a,o,r.help)?a:Wx(o,r.help);Hx((
)=>i.setDataValidation(c))?t=s.some(u=>!u[0])||t:n.push(r.heading)}return[...t?[{key:"setup.choices",with:Du(e)}]:[],...n.length?[{key:"setup.table",with:{...Du(e),columns:n.join("”, “")}}]:[]]}
function YE(e){let t=Kr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>r.get(d+1)?.help??u),a=
i.map((u,d)=>r.has(d+1)?jx(r.get(d+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(
!0),!c}var Vx=({sheet:e},t)=>{for(let[n,r]of Ji(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function JE(e){let t=Kr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Vx(
e,t),t.length>0}function QE({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of Ji(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}
function qx(e){let{tab:t,sheet:n,rows:r}=e,o=Kr(e);n.setTabColor(Y[t].color),n.setFrozenRows(1),Y[t].frozenColumns&&n.setFrozenColumns(Y[t].frozenColumns),QE(e,o),Vx(e,o.filter(({column:s}
)=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Gx(e,o.filter(({column:s})=>Ur(s)!=="@"));let i=Zx(e);i.length&&Hx(()=>{for(let{column:s,choices:
a,range:c}of i)c.setDataValidation(Wx(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>jx(s))]).setFontWeight(
"bold").setVerticalAlignment("middle")}var cm=e=>[...VE(e),...XE(e)];function Xx(e){let t=[YE(e),JE(e)].some(Boolean);return[...cm(e),...t?[{key:"setup.looks",with:Du(e)}]:[]]}var Fu=["accounts",
"units"],eN=100,Yx=400;function tN({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ze(t.length)-1;return n-r>=eN?n:(e.insertRowsAfter(n,Yx),n+Yx)}function Jx(e,t,n){let r,o=t;for(let i of Fu){let s=e(i),a=
tN(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};cm(d),la(d),r??(r=new ts(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}
return o}var pa=4,ns=10,ma={timeliness:{title:"Theo thời hạn",words:[ie.onTime,ie.grace,ie.late,ie.open,ie.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ie.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},Uu="Phải báo cáo",tv="Tỷ lệ",nN=
"Trực thuộc tỉnh",rN=300,nv=e=>e!==""&&e.length<=rN,rv=e=>[...new Set(e.filter(nv))].map(t=>({text:t,label:t})).sort((t,n)=>qt(t.label,n.label)),oN="Chưa ghi loại đơn vị",iN=e=>[...rv(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:oN}]:[]];function ov(e){let t=e.filter(({code:u})=>u),n=Ge(t),r=t.filter(u=>Fe(u)),o=new Map,i=[];for(let u of r){let d=n.superior(u);d?o.set(d,(
o.get(d)??new Set).add(u.parent)):n.named(u.parent)||i.push(u.parent)}let s=r.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=o.get(u);a.push({label:u.name||u.code,depth:d,texts:[
...l].filter(nv).sort(),except:s.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of Qx(n.below(u)))o.has(p)&&c(p,d+1)};for(let u of Qx([...o.keys()]))n.superior(u)||c(u,0);return{kinds:
iN(t),superiors:a,names:rv(i)}}var Qx=e=>e.slice().sort((t,n)=>qt(t.name,n.name)),fa=e=>Or(JSON.stringify(ov(e))),xt=e=>[...e,...Array(ns-e.length).fill("")],ha=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,um=
({tab:e,positions:t})=>n=>{let r=kt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function iv(e,[t,n],r,o){let i=e+1+r.length;return[xt([t,n,tv]),...r.map(([s,a],c)=>xt([s,a,ha(`B${e+1+c}`,
`B$${i}`)])),xt([...o,ha(`B${i}`,`B$${i}`)]),xt([])]}function sN(e,t){let n=um(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${he.stopped}")`,{none:o,...i}=N,s=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join(
"");return iv(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${r}${s(Object.values(N))})`]],[
"Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}var aN=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-cN).map(({id:t,name:n})=>({id:
t.trim(),name:n.trim()})),cN=12,ev=["onTime","reported","missing","accounts"],zu=["same","changed","added","stopped","silent"],sv="Các đợt, theo câu trả lời";function uN(e,t,n){if(n.length===0)return[
];let r=um(t),o=a=>Ss[a].heading,i=({id:a},c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;return[xt(["Các đợt, theo đơn vị",Uu,"Tỷ lệ đúng hạn",...ev.map(o)]),...n.map((a,c)=>xt([yn(
a.name),`=${i(a,"required")}`,ha(`D${e+1+c}`,`B${e+1+c}`),...ev.map(u=>`=${i(a,u)}`)])),xt([]),xt([sv,"Số dòng","Cộng",...zu.map(o)]),...n.map((a,c)=>{let u=s+1+c;return xt([yn(a.name),`=${zu.map(
d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...zu.map(d=>ha(i(a,d),`B${u}`))])}),xt([])]}function dN(e,t,{kinds:n,superiors:r,names:o},i){let s=um(e),a=bg(s),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(
v,R="")=>{let{words:O}=ma[v];return[...O.map(T=>c(`*(${s(v)}="${T}")`,R)),c(O.map(T=>`*(${s(v)}<>"${T}")`).join(""),R)]},d=(v,R)=>{let O=[...new Set([R,yn(R)])].map(T=>`(${s(v)}="${T.replace(/"/g,
'""')}")`);return O.length>1?`(${O.join("+")})`:O[0]},l=(v,R)=>{let{title:O,words:T,unknown:f}=ma[R],g=u(R);return iv(v,[O,"Số đơn vị"],[...T,f].map((y,C)=>[y,g[C]]),[Uu,c("")])},p=(v,R)=>[c("",R),
...u(v,R)],m=v=>v===0?"B":kt(v+3),h=(v,R,O,T)=>{let{words:f,unknown:g,share:y,shared:C}=ma[O],A=kt(4+f.indexOf(C[0])),j=kt(4+f.indexOf(C.at(-1))),Ae=(tt,ot,[U,...ke])=>xt([ot,U,ha(
`${A}${tt}:${j}${tt}`,`B${tt}`),...ke]);return[xt([`${R}, ${ma[O].title.toLowerCase()}`,Uu,y,...f,g]),...T.map(([tt,ot],U)=>Ae(v+1+U,tt,ot)),Ae(v+1+T.length,"Cộng",p(O,"")),xt([])]},b=(v,R)=>h(v,
"Theo loại đơn vị",R,n.map(({label:O,text:T})=>[yn(O),p(R,`*${d("kind",T)}`)])),w=(v,R)=>{let O=y=>v+1+y,T=O(r.length+1+o.length),f=r.flatMap(({depth:y},C)=>y===0?[O(C)]:[]),g=y=>{let C=[];for(let A=
y+1;A< r.length&&r[A].depth>r[y].depth;A+=1)r[A].depth===r[y].depth+1&&C.push(O(A));return C};return h(v,"Theo cấp trên",R,[...r.map(({label:y,depth:C,texts:A,except:j},Ae)=>{let tt=A.length?
`(${A.map(U=>d("parent",U)).join("+")})`:"0",ot=j.map(U=>`*(${s("code")}<>"${U.replace(/"/g,'""')}")`).join("");return[yn(`${"— ".repeat(C)}${y}`),p(R,`*${tt}${ot}`).map((U,ke)=>[U,...g(Ae).map(
B=>`${m(ke)}${B}`)].join("+"))]}),[nN,p(R,"").map((y,C)=>[`=SUM(${m(C)}${T})`,...f.map(A=>`${m(C)}${A}`)].join("-"))],...o.map(({label:y,text:C})=>[yn(`— ${y}`),p(R,`*${d("parent",C)}`)])])},k=[xt([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),xt(["Tính đến ngày","=TODAY()"]),xt([])];for(let v of[R=>l(R,"timeliness"),R=>l(R,"status"),R=>sN(R,t),R=>b(R,"status"),R=>b(R,"timeliness"),R=>w(R,"status"),
R=>w(R,"timeliness"),R=>i?uN(R,i.tab,i.closed):[]])k.push(...v(k.length+1));return k}var lN="Tình hình báo cáo",pN="A6:B13",mN=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};
function hN(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===pN));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}function fN(e,t){if(hN(
e))return[];let{title:n,words:r}=ma.status;return e.insertChart(e.newChart().asBarChart().setTitle(lN).addRange(e.getRange(mN(t,n,r.length))).setPosition(pa,5,0,0).build()),[{key:"setup.chart"}]}
function gN(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?es(n[i][a])===es(s):!n[i][a]&&yn(String(r[i][a]))===s))}var yN=e=>e.flatMap((t,
n)=>n===0?["A1"]:t[2]===tv||t[1]===Uu||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${kt(ns)}${n+1}`]:[]:[]);function Ku(e,t,n,r,o){let i=()=>o?fN(e,a):[],s=aN(r.rows),a=dN(t,n,ov(t.rows),{tab:r,closed:s}),[c,u]=[
e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let l=e.getRange(1,1,d,ns),p=Array.from({length:d},(b,w)=>a[w]??Array(ns).fill(""));if(c>0){if(gN(l,p))return i();
l.clearContent().setFontWeight("normal").setBackground(null)}l.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(pa,3,d-pa+1,1).setNumberFormat("0.0%");let m=a.findIndex(
b=>b[0]===sv)+2;s.length&&e.getRange(m,4,s.length,zu.length).setNumberFormat("0.0%"),e.getRangeList(yN(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(pa,2,d-pa+1,
ns-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,ns-1,115),l.setValues(p);let h=[{key:"setup.summary"},...i()];return SpreadsheetApp.flush(),h}function rs(e=2e4){for(
let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var ur={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",
dry:"",refused:{},toldHold:""};var av,_e=()=>av??(av=PropertiesService.getScriptProperties());var uv="runner",dv="lease",lv="lastRun",dm="sending",pv="refused",mv="confirmed",hv="toldHold",Bu=
"ledger",bN=6e3,Uo=(e,t)=>{_e().setProperty(e,JSON.stringify(t))},wN=_({runner:D(),hour:Nn(),since:D()}),kN=_({until:D(),by:D()}),xN=_({lastRun:D(),did:D(),trouble:D(),dry:Cu(D(),ur.dry)}),vN=_({key:
D(),gone:Et(D()),doubt:Et(D()),at:D()}),SN=_(Object.fromEntries(Zd.map(e=>[e,D()]))),RN=Object.keys($i),ON=Zi(D(),_({email:D(),day:D(),why:ye(nn(RN))})),fv=e=>({...ur,...Je(wN,e[uv]),...Je(xN,e[lv]),
lease:Je(kN,e[dv])??ur.lease,inFlight:Je(vN,e[dm]),refused:Je(ON,e[pv])??{},confirmed:Je(SN,e[mv]),toldHold:Je(D(),e[hv])??ur.toldHold,ledger:Lv(e)}),gv=({runner:e,hour:t,since:n})=>Uo(uv,{runner:e,
hour:t,since:n}),yv=({until:e,by:t})=>Uo(dv,{until:e,by:t}),bv=({lastRun:e,did:t,trouble:n,dry:r})=>Uo(lv,{lastRun:e,did:t,trouble:n,dry:r}),wv=e=>Uo(mv,e),kv=e=>Uo(hv,e),xv=e=>Uo(dm,e),vv=()=>{_e(
).deleteProperty(dm)};function Sv(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Uo(pv,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=bN))))}var Rv=
"firstLetter",Ov=()=>Number(PropertiesService.getUserProperties().getProperty(Rv))||0,Tv=e=>{PropertiesService.getUserProperties().setProperty(Rv,String(e))},TN=7800;function CN(e){let t=[],n=0,r=0;
for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>TN&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Cv(e){let t=CN(Kw(e)),n=
Date.now().toString(36);_e().setProperties(Object.fromEntries(t.map((r,o)=>[`${Bu}${o}`,`${n} ${t.length} ${r}`])))}function Lv(e){let t=cv(e[`${Bu}0`]);if(!t)return e[`${Bu}0`]===void 0?void 0:
"unreadable";let n=Array.from({length:t.count},(o,i)=>cv(e[`${Bu}${i}`]));return n.every(o=>o?.mark===t.mark)&&jw(n.map(o=>o.text).join(""))||"unreadable"}function cv(e){let[,t,n,r]=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var $v=()=>Lv(_e().getProperties());var Ko={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.",
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
,os={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},lm={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var LN=e=>{try{return e(),!1}catch{return!0}},is={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>LN((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var ju="google/answer/",Av="google/differs",pm="google/scratch",$N=Et(nn(Object.keys(Ko))),AN=
_({name:D(),id:ye(Nn())});function Pv(e){let t={};for(let r of Object.keys(is))ju+r in e&&(t[r]=e[ju+r]==="true");let n=Je(AN,e[pm]);return{answers:t,differs:Je($N,e[Av])??[],...n&&{scratch:n}}}
function _v(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,_e().setProperty(ju+t,String(n)))}function Ev(e,t){_e().setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[ju+n,String(r)])),[
Av]:JSON.stringify(t)})}function Gu(e){e?_e().setProperty(pm,JSON.stringify(e)):_e().deleteProperty(pm)}var Nv="workbook",Mv="marks",Iv="links",Dv="proof",mm="witness",hm="settings",fm="round",gm=
"groups",Fv="lines",zv="staff",PN=8500,_N=ye(Nn()),EN=_({version:Nn(),spreadsheetId:D(),tabs:_(Object.fromEntries(Object.keys(Y).map(e=>[e,_N]))),owner:D()}),NN=_({secret:D().check(Gi(
/^[0-9a-f]{64}$/)),isNew:ye(Wi(!0))}),MN=_({secret:D().check(Gi(/^[0-9a-f]{64}$/)),renewed:ye(D())}),IN=_({address:D(),runsAs:D(),layout:Nn(),version:D(),at:D()}),ym=Zi(D(),D()),DN=_({accounts:ye(Nn(
)),units:ye(Nn())}),FN=_(Object.fromEntries(Vd.map(e=>[e,D()]))),zN=Et(D());function In(){let e=_e().getProperties(),t=Je(EN,e[Nv]);if(!t)return;let n=Je(MN,e[Iv]);return{...t,staff:Je(zN,e[zv]),
round:Je(FN,e[fm]),groups:e[gm],lines:Je(DN,e[Fv]),post:fv(e),google:Pv(e),settings:Je(ym,e[hm]),markSecret:Uv(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:Je(IN,e[Dv]),
...e[mm]?{witness:e[mm]}:{}}}var Uv=e=>Je(NN,e[Mv]),Kv=()=>Uv(_e().getProperties());function bm(e){_e().setProperty(Mv,JSON.stringify(e))}function wm(e,t){_e().setProperty(Iv,JSON.stringify({secret:e,
renewed:t}))}function Bv({address:e,runsAs:t,layout:n,version:r,at:o}){_e().setProperty(Dv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function jv(e){_e().setProperty(mm,e)}
function km({version:e,spreadsheetId:t,tabs:n,owner:r}){_e().setProperty(Nv,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Gv(e){let t=JSON.stringify(e),n=_e();
encodeURIComponent(t).replace(/%../g,"x").length<=PN?n.setProperty(hm,t):n.deleteProperty(hm)}function Zv(e,t){let n=_e();e?n.setProperties({[fm]:JSON.stringify(e),...t?{[gm]:""}:{}}):
n.deleteProperty(fm)}function Zu(e){_e().setProperty(gm,e)}function Wu(e){_e().setProperty(Fv,JSON.stringify(e))}function Hu(e){_e().setProperty(zv,JSON.stringify(e))}var UN=2,xm=()=>xx(Array.from({
length:UN},()=>Utilities.getUuid()));function Wv(e){let t=e??Kv();t||(t={secret:xm(),isNew:!0},bm(t));let{secret:n,isNew:r}=t;return{key:new Xi(n),isNew:r===!0,allMarked:()=>bm({secret:n})}}
function Hv(e){return e?.linkSecret?!1:(wm(xm()),!0)}var Vv=e=>{let t=xm();return wm(t,e),t};var KN=500;function qv(e,t,n,r){let o=e.getLastRow(),i=BN(o>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),s=
t.map(u=>({at:n,who:u.by??r,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(o,1)+1,c=u=>{Eu(e,a+s.length-1,KN,()=>e.getRange(a,1,s.length,
u.length)).setValues(s.map(d=>u.map(l=>l?Pu(Rs[l],d[l]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}function BN(e){let t=Object.keys(Rs),n=e.map(r=>t.find(
o=>Rs[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Vu=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){
let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},jN=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),M=(e,t)=>JSON.stringify(
e)===JSON.stringify(t)?!0:{saw:jN(e)};var Yv=[["Trang","Nhóm"]],vm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Yv[0],!0).setAllowInvalid(!1).setHelpText(
"Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),Xv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:r}}),Bo=(e,t,n,r)=>M(n(t(e.cell())),r),Jv={"looks.note":e=>Bo(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Bo(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>M(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Bo(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>M(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Bo(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Bo(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Bo(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Bo(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>M(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),M(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),M(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),M([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>M(vm(e)?.getCriteriaValues()[0],Yv[0]),"looks.choicesStrict":e=>M(vm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>M(vm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=Xv(e);return M(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=Xv(e);return M(t?.getRanges().map(r=>r.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),M(e.sheet.getCharts().length,1))};var Qv="Sổ Tài Khoản: thử";function GN(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Qv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Qv+n)[0],where:n}}var e0={
"rights.range":e=>{let{found:t,where:n}=GN(e),r=M(t?.getRange().getA1Notation(),n);return t?.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=M([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=M(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),M(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=M(r?.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},
"tabs.name":e=>{let t=M(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>M(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return M(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),M(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),M(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var t0={daily:"sendDailyLetters"},ZN="Asia/Ho_Chi_Minh",Sm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===t0[e]),n0=e=>Sm(e).length>0,qu=(e,t)=>Sm(e).some(n=>n.getUniqueId()===t);function r0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=Sm(t);n!=="none"&&
ScriptApp.newTrigger(t0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(ZN).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var ct="google/probe",WN=()=>Array(4001).join("é");function ga(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function o0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var jo=(
)=>PropertiesService.getScriptProperties(),i0={"stores.kept":()=>ga(jo(),{[ct]:"một"},()=>M(jo().getProperties()[ct],"một")),"stores.over":()=>{let e=jo();return ga(e,{[ct]:"một"},()=>(e.setProperty(
ct,"hai"),M(e.getProperties()[ct],"hai")))},"stores.beside":()=>{let e=jo();return ga(e,{[`${ct}/1`]:"một"},()=>{e.setProperties({[ct]:"hai"});let t=e.getProperties();return e.deleteProperty(ct),M([t[
`${ct}/1`],t[ct]],["một","hai"])})},"stores.gone":()=>{let e=jo();return e.setProperty(ct,"một"),e.deleteProperty(ct),M(ct in e.getProperties(),!1)},"stores.long":()=>{let e=jo();return ga(e,{[ct]:WN(
)},()=>M(e.getProperties()[ct]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return ga(e,{[ct]:"riêng"},()=>M([e.getProperties()[ct],ct in jo().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=M(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>M(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>M(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>M(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>M(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return M(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>o0(()=>M(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>o0(()=>M(typeof qu("daily",""),"boolean"))};var HN=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function s0(e){let t=HN();Gu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Gu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Vu(e,n,r,t)}var VN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Xu(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&VN(n,
t)&&e.deleteSheet(n),Gu(void 0)}function Rm(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var a0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),Tm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},Yu=Object.keys(Tm);function Go(e,t){let n=e.once("texts",()=>e.block(Yu.length,1).setNumberFormats(Yu.map(()=>["@"])).setValues(Yu.map(r=>[Tm[
r]])).getValues());return M(n[Yu.indexOf(t)][0],Tm[t])}var Om=()=>new Date(Date.UTC(2018,9,2,5)),c0={"values.text":e=>Go(e,"name"),"values.letters":e=>Go(e,"letters"),"values.lines":e=>Go(e,"lines"),
"values.long":e=>Go(e,"long"),"values.phone":e=>Go(e,"phone"),"values.date":e=>Go(e,"date"),"values.code":e=>Go(e,"code"),"values.number":e=>M(a0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return M([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return M(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>M(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return M(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),M(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,
!0])},"values.day":e=>M(Number(a0(e,"dd/MM/yyyy",Om())),Number(Om())),"values.dayShown":e=>M(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Om()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return M([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return M(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return M([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),M(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>M(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),M([t.getValue(),t.getNumberFormat(
)],["","@"])}};var u0={...c0,...Jv,...i0,...e0},qN=Object.keys(u0),d0=Object.keys(is);function XN(e,t){try{return u0[e](t)}catch{return{saw:"refused"}}}function YN(e,t){let n={...t};for(let r of d0){
let o=is[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function l0(e,t){return Rm(()=>{t.scratch&&Xu(e,t.scratch);let n=s0(e),r=qN.map(s=>({id:s,seen:XN(s,n)})),o=YN(n,
t.answers);Xu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:
s})=>s===void 0).map(({id:s})=>s),answers:d0.map(s=>({key:s,how:is[s].how,answer:o[s]}))};return Ev(o,i.differs.map(({id:s})=>s)),i})}function p0(e,{scratch:t}){t&&Rm(()=>Xu(e(),t))}function m0(e,t,n=
r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==wc.prefix?e:(r[o]=r[o].split(".").map(i=>t.get(i)??n(i)).sort().join("."),r.join("/"))}function h0(e,t,n){let{rows:r}=e.table("accounts"),o=
r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[Ui(r[c]),Ui({...r[c],...u})])),s=new Set([
...r.map(Ui),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=m0(c.key,i,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",o),o.length}var f0=(e,t)=>h0(e,n=>by(n.approved,n,t),n=>Or(t.of("returned",n)));function g0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||
n.consentMark||Li(n.consent))return[];let o=aw(n.consent);return[{index:r,cells:{consent:o,consentMark:js({...n,consent:o},t)}}]}))}function JN(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>tr(n,t)==="unknown"?[{index:r,cells:{consentMark:js(n,t)}}]:[]))}function y0(e,t){return JN(e,t),h0(e,n=>Oc(n,t)?qn(n,t):void 0)}var b0=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&f0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Ew(t),e.accounts&&g0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],ya=b0.length;function w0(e,t,n){if(Object.keys(t.sheets).length===0){e< ya&&n(ya);return}for(
let r of b0)r.number<=e||(r.run(t),n(r.number))}function k0(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function QN(e,t){let n=new Map;
return e.forEach((r,o)=>{let i=t(r);i&&n.set(i,[...n.get(i)??[],o])}),n}var Cm=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:o}of t)this.owners.set(r.idOf(o),(this.owners.get(r.idOf(o))??0)+1);this.placeOf=new Map(t.flatMap((o,
i)=>this.ids(o).map(s=>[s,i])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=QN(
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
r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function x0(e,t,n){
let r=new Cm(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Wt=e=>e,eM=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,S0=e=>e.typedRows.size>0||eM(e)||[...e.ownKeys].some(t=>Qe(e.tab)[
t].writer!=="us"),Lm=e=>e.typedRows.size>0||e.ownKeys.size>0;function R0(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Wt(i)[n]);return!k0(r(e),r(t))}var $m=(e,t)=>[
...e.positions].some(([n,r])=>t.positions.get(n)!==r);function v0(e,t,n,r){let o=Qe(e.tab)[n];return $u(o,_u(o,e.lines[t]?.[r-1]??""))}function tM(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,
o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Wt(i)[a];return n.get(c)!==a&&u!==""&&v0(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];
let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Wt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&v0(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function Am(e,t){let n=tM(e,t),r=Object.keys(Qe(e.tab)).filter(s=>n.some(({index:a,now:c})=>Wt(c)[s]!==(t.rows[a]?Wt(t.rows[
a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[s]?.[u]??""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,Wt(a)[c]]))}))),!0}function nM(e){let n=Object.entries(Qe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Wt(s)[c]).join(`\n`).trim();return{idOf:s=>Wt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function O0(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Wt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Wt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=x0(n,t.rows,nM(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Wt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Wt(t.rows[u])[d]!==Wt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var rM=3,oM=["looks.note","looks.noteGone","looks.notes"],vt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=ri(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:ya,version:Rx};this.wasRefusedLate=!1;this.drafts=Qp;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=In()),!this.memory)throw new ce({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(
r);if(!o)throw new ce({key:"workbook.lostTab",with:{tab:Y[t].title}});return this.held.set(t,o),o}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??Vi)}isStaff(t){return t!==""&&(Mn(
t,this.staff())||Yi(t,this.remembered().owner))}settings(){return this.read??(this.read=Zn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??qd(this.table("rounds").rows);this.current={round:t&&yr(t).round}}return this.current.round}compileRound(){let t=qd(this.table("rounds").rows),n=t&&gg(t),r=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(r)){let i=r!==void 0&&(r.id!==n?.id||r.state!==n.state);Zv(n,i),this.remembered().round=n}let o=n&&yr(n);return this.current={round:o?.round},
o?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:r,kept:o}=vx(n,t.staff);return o?.length===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Hu(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ce)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&Gv(t);let{settings:n,problems:r}=Zn(t);return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return Hi(ym,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),jv(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new Xi(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new ca(t))}renewLinkKey(){let t=Vv(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new ca(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){Bv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==ya)throw new ce({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Lu(this.table("units").rows.map(({code:
o})=>o)):void 0,r=()=>new ua(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){let t=this.remembered(
).lines??{},n=Jx(r=>this.table(r),t,()=>Iu(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Wu(n),this.unsettled=!0)}putNotes(t,n){this.googleDiffers().some(r=>oM.includes(r))||
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Nu(r,t)!==r&&n.setNote(Nu(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&Lm(n));return t.some(S0)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=$m(n,r);o&&(Am(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&R0(n,r)&&(this.tables.set(t,r),O0(n,r),
!!Lm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=fa(t.rows);if(n===this.remembered().groups)return;let r=
this.table("rounds"),o=this.table("accounts");Ku(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),
positions:r.positions,rows:r.rows},!this.googleDiffers().includes("looks.chart")),Zu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn(
);t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);
return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,rM))Fo("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ce)return[t.problem];throw t}}log(t){
let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,qv(this.sheet("log"),t,this.now,gx(this.visitor())))}exclusively(t){if(!rs(this.begun.waitMs))return;this.forget();let n=()=>{
let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let r of this.tables.values()){let o=new ua(r.tab,this.sheet(r.tab));$m(r,o)&&(n=!0,Am(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return l0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){return this.remembered().post?.refused??{}}newId(){let t="r";for(;
t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:r}=
this.remembered();return`${this.link()}#gid=${r[t]??0}&range=A${Ze(n)}`}};var iM=24*36e5,jr=class{constructor(t){this.book=t;this.from=Date.now()}post(){return In()?.post??ur}setRunner(t){gv(t)}
setLease(t){yv(t)}setLastRun(t){bv(t)}setRefused(t){Sv(t)}keepJournal(t){xv(t)}closeJournal(){vv()}setConfirmed(t){wv(t)}setToldHold(t){kv(t)}ledger(){return $v()}keepLedger(t){Cv(t)}alone(t,n){let r=
rs();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=Ov()),
this.firstLetter+iM-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),Tv(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){r0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return n0("daily")}};function ss(e,t,n){
try{_v(e.remembered().google,t,n)}catch{}}function Gr(e,t=()=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&p0(()=>e.spreadsheet(),n)}catch(n){Fo("sweep",n)}}function T0(e,
t){if(!t||/\s/.test(t))return!1;let n=at(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ie(e.email).emails.some(o=>at(o)===n)}
var sM=(e,t)=>t.some(n=>n.code.trim()===e&&Ie(n.email).emails.length>0),aM=(e,t)=>t.filter(n=>T0(n,e)),C0=(e,t)=>t.some(n=>T0(n,e));function Qu(e,t){switch(e.is){case"staff":case"person":return aM(
e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function cM(e,t){let n=wt(e)===X.merged?Ge(t).today(e):void 0;return n?{key:"who.merged",with:{
name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function ed(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":
return!1}}var Ju=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:$e(e),contact:t.contact}};function ba(e,t,n,r){let o=
dM(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Fe(i)?{may:!1,why:cM(i,n)}:o}function uM(e,t,n){if(e.length===0)return;let r=Ge(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);
return i&&e.includes(i)?i:void 0}function dM(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",
with:{code:e}}};let o=()=>{let i=Qu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=r.superiorsFill?uM(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:
{key:"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Ju(t,r)}:o();case"link":return o();case"unlisted":return ed(t,r)?sM(e,n)?{may:!1,
why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Ju(t,r)}}}var Pm=30;function L0(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=oe(n.closed,Pm)?"receipt":"refused"}function Zo(e,t){let n=e.linkKey()?.read(t),r=e.table("units").rows,o=Fi(e);
if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),s=L0(n,i&&{link:i.link.trim(),extendedTo:It(
i.extendedTo),isGone:!Fe(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function $0(e,t){let n=Zo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:
n.unit.code.trim()}:Vi}function wa(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var as=e=>t=>e===""?Vi:t.isStaff(e)?{
is:"staff",email:e}:C0(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},A0=e=>t=>$0(t,e);function P0(e){let t=e?.triggerUid,n=new jr(()=>r.spreadsheet());if(typeof t!="string"||
!ve(n,()=>qu("daily",t)))return;let r=new vt({who:o=>as(ve(n,()=>n.me()))(o)});kk(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&ss(r,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),Gr(r)}function td(e,t,n){if(!e)return je.added;let r=At(e,n);if(r&&e.answer===je.added)return je.added;if(!r&&!t.stops&&Gn(
e.usage)===he.stopped)return je.added;if(t.stops)return je.stopped;if(t.changes)return je.changed;let o=Object.values(je).find(i=>i===e.answer);return r&&o&&o!==je.stopped?o:je.same}function lM(e){
return e?ft(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function cs(e,t,n){let r=lM(e);if(r||e?.state!=="closed"||n.isStaff)return r;if(!(t&&It(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Dn=({first:e,last:t},n)=>n>=e&&n<=t;function pM(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?qn(i,n):"";return Dn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var mM=(e,t)=>t.columns(
).has("consent")?e.filter((n,r)=>Dn(t,r)&&Li(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function hM(e,t){if(![...so,"usage"].some(o=>t.columns(
).has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{if(!Dn(t,i)||!cu(o))return[];let s=Rc(o.approved,o,e.markKey())??o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?
"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},
unit:n[o].unit.trim(),rowId:n[o].rowId})))}function fM(e,t){let{rows:n}=e.table("accounts");if(!an.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""};return!r||cs(r,o.get(c.unit.trim()),u)?!1:(s??(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map(
(c,u)=>{if(!Dn(t,u)||an.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:Sn.hand};if(!a(c))return d;let l={stops:we(c),changes:!0};return{...d,round:r.id,answer:td(c.rowId?c:
void 0,l,r)}})}function gM(e,t){pM(e,t);let n=hM(e,t),r=fM(e,t),o=r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=Xe(e,r),s=new Set;r.forEach((p,m)=>{Dn(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>Dn(
t,m)||s.has(p.unit.trim()),c=Pi(r,i,a);an.some(p=>t.columns().has(p))?bM(e,t,r,c,i):e.putOwn("accounts",Zs(e,r,i,a)),e.log([...mM(r,t),...n]),e.putOwn("accounts",iu(r,i,a)),e.putOwn("accounts",c),
e.putOwn("units",rr(e.table("units").rows,i,()=>!0)),Ws(e,"accounts",t.columns(),p=>Dn(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=pp(c,o.map(({faults:p})=>p),i);d&&
l.length===0&&l.push({index:t.first,notes:Ro(i.accounts[t.first])}),yM(e,t,l,o)}function yM(e,t,n,r){let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries(o?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==gc(r[o.index].mask,a)),[s]=Object.entries(o?.notes??{}).filter(([a])=>t.columns().has(a));o?.index===t.first&&s&&i.length===0?e.noteEdited(s[1]??""):
e.putNotes("accounts",n)}function bM(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(
Bn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
Ai(e,c,o.accounts[a.index]))}}var wM="sửa tay";function kM(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Dn(t,o)&&r.code.trim());for(let r of n)r.first=wM;e.log(
n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function xM(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>Dn(t,r)&&n.code.trim()&&
n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function vM(e,t){kM(e,t),xM(e,t);let n=e.table("accounts").rows,r=Xe(e,n);e.putOwn("accounts",iu(n,r,()=>!0)),e.putOwn("units",rr(
e.table("units").rows,r,()=>!0)),Ws(e,"units",t.columns(),o=>Dn(t,o))}function _m(e,t){Pe(e,()=>t.tab==="accounts"?gM(e,t):vM(e,t))}function SM(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var RM=({range:e})=>typeof e.getGridId=="function";function E0(e){if(!RM(e))return;
let t=new vt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;ss(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=SM(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){OM(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(Qe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));_m(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ce))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function OM(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),_m(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var N0=e=>e.googleDiffers().includes("values.sorted");function M0(e){return e.visitor().is!=="staff"?x({key:
"who.staffOnly"}):N0(e)?x({key:"google.sorts"}):Pe(e,()=>{let{units:t}=pn(e,!0),n=e.table("units").rows.map(({code:o})=>o),r=o=>t.filter(({own:i})=>i.status===o).length;return e.sortUnits(),P({
missing:r(L.missing),fix:r(L.fix),before:n})})??x({key:"workbook.busy"})}function I0(e,t){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):N0(e)?x({key:"google.sorts"}):Pe(e,()=>{let n=
new Map(t.map((r,o)=>[r,o]));return e.putOwn("units",e.table("units").rows.map(({code:r},o)=>({index:o,cells:{order:String(n.get(r)??t.length)}}))),e.sortUnits(),pn(e,!0),P({})})??x({key:
"workbook.busy"})}var nd="Sổ Tài Khoản",TM="Dành cho cán bộ tỉnh",Zr=["spreadsheets","script.container.ui","userinfo.email"],D0=[...Zr,"script.scriptapp","script.send_mail"],K0=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Zr}],B0=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Zr},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:Zr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Zr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:Zr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:D0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Zr},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:D0},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Zr}],j0=[...K0,...B0],Em=e=>typeof e=="object"&&"page"in e,Nm=
Object.fromEntries(j0.filter(Em).map(e=>[e.page,e])),rd=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,G0=e=>j0.flatMap(t=>t!=="—"&&(Em(t)?rd(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),F0=e=>e==="—"?void 0:{caption:e.caption,run:Em(e)?rd(e.page):e.run},z0={forUnits:K0.map(F0),forStaff:B0.map(F0)};function U0(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Z0(){let e=SpreadsheetApp.getUi();U0(e.createMenu(nd),z0.forUnits).addSeparator().addSubMenu(U0(e.createMenu(TM),z0.forStaff)).addToUi()}
var Mm="L1",CM=/^Mã sổ: (\S+)$/;function Im(e,t){try{let n=CM.exec(String(t.getRange(Mm).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{return"none"}}function od(e){
let t=e.getSheetByName(Y.summary.title);return t?Im(e,t):"none"}var W0=e=>e.getSheetByName(Y.summary.title)?.getRange(Mm).canEdit()??!0;function H0(e,t){try{t.getRange(Mm).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var V0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function q0(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Zn(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${V0(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var LM=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),$M="Khai báo tài khoản Facebook";function X0(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${V0(S({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${LM(
e)}\x3c/div>${n}`).setTitle(`${$M}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function Y0({since:e,lastRun:t},n){let r=o=>o!==""&&Ve(V(o),n)>1;return!t||t< e?r(e)?{key:
"health.never",with:{since:me(e)}}:void 0:r(t)?{key:"health.gap",with:{last:me(t)}}:void 0}var AM=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function J0({post:e,campaign:{settings:t,round:n},troubles:r,
isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:nt(a)}});return r.length?[...r]:ii([!o(i),{key:
"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,s("dueBefore")],[n?.state==="open"&&!n.lettersFrom,s("lettersFrom")],[AM(e),{key:"health.dry",
with:{since:z(e.dry),email:i}}])}function Q0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=J0(e);if(o&&i)return[{key:"health.trouble",with:{
trouble:i}},...s.filter(c=>!i.includes(S(c)))];let a=s.length?void 0:Y0(t,r);return a?[a]:s}function eS({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(
!r.settings.lettersOn)return[];let s=J0({post:n,campaign:We(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===$e(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...s]:s.length||!i||n.trouble||!Y0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function tS({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===$e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function PM({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function _M({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Tp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:me(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:lt(V(c)),hour:String(o)}}],[ir(t,e.now),{key:"health.sending"}]]}function nS(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return ii(...PM(e),..._M(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function rS(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=We(e),s=Ki(n,i.round),a=Q0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=Eo(i,t,Po(
t.ledger,_n(e),Co(e)));return c.length?EM(e,c,a,r):a}catch(c){if(!(c instanceof ce))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function EM(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Di(Mo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function oS(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!ir(r,
e.now)&&!r.inFlight?yu(e,t):Po(r.ledger,_n(e),Co(e));return n.lettersOn?r.runner?Eo(We(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var NM="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",Dm=(e,
t)=>e.trim()?t(e)??e:"",MM=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function iS(e,t,n){if(uo(e.table(
"rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=Dm(t?.dueBefore??"",oi),o=(Ce(r)??e.today).slice(0,4),i=t!==void 0&&MM(e),
s={id:di(o,[]),name:t?.name.trim()||`Năm ${o}`,document:t?.document.trim()||NM,state:Me.open,dueBefore:r,graceUntil:Dm(t?.graceUntil??"",Ce),lettersFrom:Dm(t?.lettersFrom??"",Ce),openedAt:i?"":e.now,
closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var IM=new Set(Object.values(sc));function Fm(e,t,n){let r=
Object.values(De),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{
index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:o(u)??(u===De.staff.label?t(
):d),help:l})));let c=e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=IM.has(l)?S({key:"setup.formerSetting"}):r.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Wo=Object.keys(Y);function DM(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var zm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:r}=Y[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let s=o.getName();
return{found:{sheet:o,id:n,name:s,made:!1},did:s===r?[]:[{key:"setup.tabKept",with:{tab:r,name:s}}]}}let i=this.present().find(({name:s,id:a})=>s===r&&!this.known.has(a));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:this.blankFirst(r)??this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
return this.others??(this.others=DM(this.book))}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{
name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function sS(e,t){let n=new Set(
Object.values(t)),r=new zm(e,n),o={},i=[];for(let s of Wo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var aS="Asia/Ho_Chi_Minh",Um="vi_VN",cS=
e=>e.getSpreadsheetLocale()===Um?[]:[{key:"workbook.locale"}];function uS(e){let t=[];return e.getSpreadsheetTimeZone()!==aS&&(e.setSpreadsheetTimeZone(aS),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Um&&(e.setSpreadsheetLocale(Um),t.push({key:"setup.locale"})),t}var FM=4,dS=Wo.filter(e=>Object.keys(Qe(e)).length>0);function zM(e){return e.isNew?(qx(e),la(e),nm(e),[]):[
...Xx(e),...la(e)]}function id(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function UM(e,t,n,r,o){let i=new ts(Iu(e,r,o)),s=Wo.flatMap(a=>i.ensure({tab:a,...t[a],rows:
n.get(a)?.rows??0,columns:n.get(a)?.columns??0,positions:n.get(a)?.positions??new Map}));return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function KM(e,t,n,r,o,i){let s=Object.fromEntries(Wo.map(p=>[
p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),tabs:s,owner:r}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(
u)===JSON.stringify(c),l=Object.fromEntries(Wo.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));w0(c.version,{sheets:l,office:o,markKey:i},p=>{km({...c,version:p}),d=!0}),d||km(c)}function BM(e,t){if(
e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[De.staff.label]:r.join(", ")}:{}}}var jM=e=>({[De.staff.label]:e,[De.replyTo.label]:"",[
De.testTo.label]:"",[De.contact.label]:De.contact.initial,[De.webAddress.label]:De.webAddress.initial,[De.lettersOn.label]:De.lettersOn.initial});function GM(e){let t=Object.entries(sc).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r??""])):void 0}function ZM(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}
function WM(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Hu(e);let n=t?Sx(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function HM(e,t,n){let{contact:r,staff:o}=
e.settings(),i=[e.round()?.dueBefore?"":"hạn nộp",r?"":"liên hệ khi cần hỗ trợ",n.some(({code:a})=>a)?"":"danh sách đơn vị"].filter(Boolean),s=[...new Set([t,...o].filter(Boolean))];return[
...i.length?[{key:"setup.left",with:{what:i.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:s.join(", ")}}]}function lS(e){let t=In(),n=id(e),r=uS(e),{found:o,did:i}=sS(e,t?.tabs??{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of dS){let g=Mx(f,o[f],t?.version??0);s.set(f,g.open),r.push(...g.did)}let a=Wv(t?.markSecret),c=new vt({book:e,setUp:{markKey:
a.key,lastWitness:t?.witness??""}});for(let f of Wo)c.edits(f,o[f].sheet);Hv(t)&&t!==void 0&&t.version>=FM&&r.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail(
).toLowerCase()||n),p=o.summary.made?"none":Im(e,o.summary.sheet),m=p==="copy"?jM(l()):BM(t,o.settings.id),h=ZM(p,t!==void 0),b=s.get("settings").isNew;if(r.push(...h),!b){let f=Fm(c.table(
"settings"),l,m);p!=="copy"&&r.push(...f)}let w=b?t?.staff??[l()]:Zn(c.settingTexts()).settings.staff;r.push(...UM(e,o,s,w,n));for(let f of dS)r.push(...zM(s.get(f)));b&&r.push(...Fm(c.table(
"settings"),l,m)),KM(e,o,t,n,c,a.key),r.push(...iS(c,GM(c.settingTexts()),t?.round));let k=a.isNew?y0(c,a.key):0;k&&r.push({key:"setup.markedAnew",with:{count:k}}),a.isNew&&a.allMarked();let v=
c.table("units");r.push(...Ku(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:v.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,
positions:s.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),p!=="here"&&H0(e,o.summary.sheet),t?.groups!==fa(v.rows)&&Zu(fa(v.rows)),
c.compileSettings(),r.push(...WM(c.settings().staff,t?.staff));let R=Object.fromEntries(Fu.map(f=>[f,s.get(f).rows]));Fu.some(f=>t?.lines?.[f]!==R[f])&&Wu(R);let O=new jr(()=>e);return Lo(c,O)||en(c),
SpreadsheetApp.flush(),r.push(...oS(c,O)),{first:(!t||t.version===0)&&!k&&h.length===0,did:r,after:HM(c,n,v.rows)}}var sd=(e,t=nd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},pS=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Km(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,G0(e));try{let n=wa(),r=n?new vt({who:as(n)}):
void 0,o=r?t(r):[{key:"who.nobody"}];r&&Gr(r),o?.length&&sd(o.map(S).join(`\n`))}catch(n){sd(S(zo(n)))}}var Bm={key:"who.staffOnly"};function mS(e,t){let n=q0(t,e.remembered()),{caption:r,where:o}=Nm[
t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function hS(e){Km(rd(e),t=>(t.remembered(),Nm[e].who==="staff"&&
t.visitor().is!=="staff"?[Bm]:mS(t,e)))}function fS(){Km("showMissingFirst",e=>{let t=M0(e),n=({problems:c})=>sd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:r,fix:o,before:i}
=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=pS(S({key:"roster.missingFirst",with:{missing:r,fix:o,tab:Y.units.title}}),nd)?void 0:I0(e,i);a&&!a.ok&&n(a)})}function VM(
e){let t=e.visitor();return t.is==="staff"||Yi(id(e.spreadsheet()),$e(t))}function qM(e){let t=e.spreadsheet(),n=od(t);if(n==="here")return W0(t)?void 0:Bm;let r=n==="copy"?id(t):"";return r&&!Yi(r,
wa())?{key:"who.ownerFirst"}:void 0}function gS(){Km("setUp",e=>{let t=In()?VM(e)?void 0:Bm:qM(e);if(t)return[t];let n=rs();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o,after:i}=lS(
e.spreadsheet());n.releaseLock();let s=o.filter(({key:d})=>d!=="setup.protection"),a=[...s,...s.length< o.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=i.map(S).join(`\n`);
return r?pS(`${S({key:"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&mS(e,"assumptions"):sd(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var XM=300;function Wr(e){let t=
new Map(e.map(r=>[r.code.trim(),r])),n=new Map(e.map(r=>[K(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{let o=r.trim(),i=o?t.get(o)??n.get(K(o)):void 0;return i?{value:i.code.trim(),
label:i.name.trim()}:{value:K(o),label:o}}}function jm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values(
)].sort((n,r)=>r.count-n.count).slice(0,XM).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var yS=e=>({value:e,label:e}),us=e=>({parents:jm(e.map(({parent:t})=>t)),kinds:jm(e.map(({kind:t})=>yS(
t))),states:jm(e.map(({state:t})=>yS(t)))}),ds=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function ad(e,t){let n=e.table("units").rows,r=Wr(n),o=dc(n,
e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:li[o(s)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),
state:c.status}]})}var cd=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,ud=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),dd=({unit:e,parent:t,status:n,timeliness:r})=>({code:
e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var YM=300;function JM(e){let t=new Map;for(let{unit:n,state:r,at:
o,kind:i}of e.table("letters").rows){let s=r===de.sent||r===de.bounced,a=n.trim();s&&a&&(t.get(a)?.at??"")<=o&&t.set(a,{at:o,kind:i})}return new Map([...t].map(([n,{at:r,kind:o}])=>[n,`${o}, ${z(V(
r))}`]))}function QM(e,{unit:t}){if(Ie(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n?.email.split(", ").every(o=>t.email.toLowerCase(
).indexOf(o.toLowerCase())>=0);return n&&r?S({key:"desk.callRefused",with:{email:n.email}}):""}function bS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Xe(e,e.table(
"accounts").rows),r=ad(e,n).filter(cd),o=new Map;for(let{active:c,unit:u,faults:d}of n.accounts)c&&d.some(Tn)&&o.set(u,(o.get(u)??0)+1);let i=JM(e),s=r.filter(c=>ds(c,t)).sort(ud),a=e.round();
return P({round:a?.name??"",deadline:a?gr(a,e.today):"",units:s.slice(0,YM).map(c=>{let u=dd(c);return{...u,faulty:o.get(u.code)??0,lastLetter:i.get(u.code)??"",unreached:QM(e,c)}}),count:s.length,
choices:us(r)})}var rn=e=>Ar(JSON.stringify(an.map(t=>e[t])));function eI(e,t,n){let r={row:e.rowId},o=Ln(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:oo(Tc(e.comment)),...r});
for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:oo(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:oo({key:"account.changedSince",
with:{columns:Tr(e,n).join(", ")}}),...r}),i}var Ht=(e,t)=>e.rowId||`~${t}`,ka=e=>({markKey:e.markKey(),round:e.round()}),tI=(e,t)=>!er(e)||["given","unknown"].includes(tr(e,t));function ld(e,t,n=vo(
e)){let r={row:e.rowId};return Ln(e,t)==="returned"?[J({key:"form.confirmReturned"},r)]:tI(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:oo(i),field:
o,...r})):[J({key:"form.confirmConsent"},r)]}function Ho(e,t,{markKey:n,round:r},o=vo(e)){let i=Object.fromEntries(ue.map(c=>[c,e[c]])),s=we(e),a=!s&&!At(e,r);return{rowId:Ht(e,t),version:rn(e),
fields:i,stopped:s,pending:a,mayConfirm:a&&ld(e,n,o).length===0,usage:e.usage,answer:At(e,r)?e.answer:"",says:s?[]:eI(e,o,n),review:Ln(e,n),comment:e.comment,fixFields:ou(e.fixFields).fields.filter(
c=>ep(e.kind).includes(c))}}var Hr=(e,t,n)=>gr({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:It(e?.extendedTo??"")},n),Vr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ue.some(o=>n[
o])?[{row:n,index:r}]:[]);function xa(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Ge(t).merged(e).map(({code:n,name:r})=>[n.trim(),r])):new Map}var va=(e,t)=>t.size===0?[]:e.flatMap((n,r)=>{
let o=t.get(n.unit.trim());return o===void 0||we(n)||Ct(n.kind)===N.none||!ue.some(i=>n[i])?[]:[{row:n,index:r,from:o}]});var pd=["review","comment","fixFields","approved"],Zm=e=>Object.fromEntries(
pd.map(t=>[t,e[t]])),Sa=e=>`${rn(e)}.${Ar(JSON.stringify(pd.map(t=>e[t])))}`,Ra=e=>e.split(".")[0],wS=(e,t)=>{let n=go(e.approved,e,t);return typeof n=="string"?[]:n};function Oa(e,t,n){if(!(t.blank||
t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Tn(r)&&!As(r))?"faulty":wS(e,n).length===0?"new":e.review===xe.returned||e.review===""&&e.comment.trim()?
"mended":"changed"}var Gm=e=>ue.includes(e);function md(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>({
sentence:S(c),...Gm(a)?{field:a}:Gm(c.field??"")?{field:c.field}:{}});return a=>{let c=r[a],u=t.accounts[a],d=c&&u&&Oa(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Ht(c,a),version:Sa(c),state:
d,unit:{code:u.unit,name:l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:Object.fromEntries(ue.map(p=>[p,c[p]])),link:u.reading?.values.address||c.address,changed:wS(c,
i).filter(Gm),says:[...u.faults.filter(p=>!As(p)),...u.remarks].map(s),comment:c.comment.trim(),at:me(c.updated),by:c.source===Sn.hand?Sn.hand:c.by,was:Zm(c)}}}var kS=20,xS=e=>e.as==="returned"?
e.comment.trim():"";function nI(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?xe.passed:xe.returned,comment:xS(e),fixFields:e.as==="returned"?e.fields.map(
Ot).join(", "):"",approved:r?qn(t,r):""}}var rI=(e,t)=>pd.every(n=>e[n]===t[n]);function oI({version:e},t,n){if(Ra(e)!==Ra(Sa(t)))return{key:"desk.changedMeanwhile"};let r=Ts(t.review);return r&&Tr(t,
n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function iI(e,t,n){let r=t.findIndex((c,u)=>Ht(c,u)===e.rowId),o=t[r];if(!o)return;let i=nI(e,o,n),s={
decision:e,index:r,before:{...o}},a=Sa(o);return Ra(e.version)===Ra(a)&&rI(i,Zm(o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:oI(e,o,n)}}function sI(e,t){let n=t.filter(({cells:s})=>s);
e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=Xe(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));
return e.putOwn("accounts",Pi(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",rr(e.table("units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&
s.review&&!Ts(s.review)).map(({index:s})=>({index:s,notes:Ro(o.accounts[s])}))),o}function aI(e,t){let n=e.table("accounts").rows,r=t.map(c=>iI(c,n,e)),o=r.filter(c=>c!==void 0),i=sI(e,o),s=md(e,i,Wr(
e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=s(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{
row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:Sa(m)}});
return P({decided:a})}function vS(e,{decisions:t}){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?x({key:"form.oldPage"}):t.some(
n=>n.as==="returned"&&!xS(n))?x({key:"desk.noReason"}):Pe(e,()=>aI(e,t))??x({key:"workbook.busy"})}var cI=200;function SS(e,t,n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(
!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(cI,Math.max(0,Ve(o,i))+1);return Array.from({length:s},(a,c)=>oe(i,c+1-s))}function Wm(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;
return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var uI=200,dI=40,lI=3,pI=3;function OS(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s}
)=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(s.timeliness===ie.onTime||s.timeliness==="")).length,i=t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}
function RS(e,t){let n=new Map;for(let r of e){let{value:o,label:i}=t(r);if(!o)continue;let s=n.get(o)??{label:i,units:[]};s.units.push(r),n.set(o,s)}return[...n.values()].map(({label:r,units:o})=>({
label:r,...OS(o)})).filter(({required:r})=>r>0).sort((r,o)=>o.missing+o.fix-r.missing-r.fix||r.label.localeCompare(o.label,"vi")).slice(0,dI)}function mI(e,t,n,r){let o=qe(n),i=t.filter(({counted:l}
)=>l).map(({first:l})=>l),s=o>e.today?o:e.today,a=SS(i,n.from,s),c=Wm(i,a),u=new Map;for(let{state:l,at:p}of e.table("letters").rows)l===de.sent&&u.set(V(p),(u.get(V(p))??0)+1);let d=r&&o&&r.last?Wm(
r.firsts,a.map(l=>oe(r.last,Ve(o,l)))):void 0;return a.map((l,p)=>({day:z(l),...l<=e.today?{reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===o?{isLast:!0}:{}}))}function hI(e,t,n,{
dueBefore:r,graceUntil:o}){let i=e.table("accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let b=Oa(m,t.accounts[h],s);return b!==void 0&&b!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),
u=c.filter(({unit:m})=>Ie(m.email).emails.length===0),d=r?Ve(e.today,qe({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!Tn(h))).length;
return[r===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< pI&&{sentence:S({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:
Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),
section:"goi-dien"},l>0&&{sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(
m=>m!==!1).slice(0,lI)}function fI(e,t){let[n]=uo(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==t?.id).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;
let r=e.table("history").rows.filter(({round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:qe(n)}}function TS(e,t){if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let n=Xe(e,e.table("accounts").rows),r=ad(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o??{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=fI(e,o),u=r.filter(cd),d=
u.filter(l=>ds(l,t)).sort(ud);return P({round:o?.name??"",before:c?.name??"",deadline:gr({dueBefore:i,graceUntil:s},e.today),all:OS(r),days:mI(e,r,a,c),kinds:RS(r,({kind:l})=>({value:l,label:l})),
parents:RS(r,({parent:l})=>l),next:hI(e,n,r,a),owing:d.slice(0,uI).map(dd),owingCount:d.length,choices:us(u)})}var gI=100;function CS(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=Xe(e,r),i=Wr(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{let m=o.accounts[p],h=Oa(l,m,a),b=s.get(m.unit);
return h?[{index:p,state:h,updated:l.updated,parent:b?i(b):{value:"",label:""},kind:b?.kind.trim()??""}]:[]}),u=c.filter(l=>ds(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?
l.index-p.index:l.updated< p.updated?-1:1),d=md(e,o,i);return P({rows:u.slice(0,gI).flatMap(({index:l})=>d(l)??[]),waiting:u.length,choices:us(c)})}function LS(e,t){return e.visitor().is==="staff"&&
Ni(e,t),Nw(e)}var $S=e=>e.slice(0,e.indexOf("."));function AS(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map($S),r=Object.keys(os).find(o=>n.includes(o))??n[0];return[{key:
"google.differs",with:{count:t.length,so:os[r]??""}}]}var yI=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:lm[t],why:S({key:`google.${n}`})}));function bI(e,{same:t,
differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${z(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c}
)=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function wI(
e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:Ko[n],saw:r,so:os[$S(n)]})),unknown:[...t.notAsked.map(n=>({says:Ko[n],why:S({key:"google.refused"})})),...yI(t)],answers:
t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:lm[n],answer:r}]),copy:bI(e,t)}}function PS(e){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let t=e.checkGoogle();
return t?P(wI(e.today,t)):x({key:"google.busy"})}function _S({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function ES({drafts:e},{unit:t}){return e.drop(t),P({})}var qr=["code","name","kind",
"parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],ls=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Nt=(...e)=>new RegExp(`^(?:${e.join(
"|")})(?![a-z\\d])`),Hm=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),kI="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",xI="cdcs|cong doan(?: co so)?|to chuc cong doan",NS=
"(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",vI="don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",SI=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Nt("bat buoc","required")],["extendedTo",Nt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Hm("e ?-? ?mail","g?mail")],["email",Nt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Hm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Nt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Hm("cap tren","chu quan","quan ly","phu trach")],["parent",Nt("(?:truc )?thuoc","parent","superior")],["kind",Nt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",ls("cap(?: cong doan| don vi)?")],["note",Nt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Nt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",ls("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Nt(`ten (?:day du )?(?:cua )?(?:${vI})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",ls(`${kI}${NS}`,`(?:${xI})${NS}`)]],MS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",IS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${MS})$`),DS=new RegExp(`(?:^|\\s)(?:moi|sau ${MS})$`),RI=[["mergedInto",Nt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",ls("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Nt("doi ten(?: thanh)?")],["newParent",
Nt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Nt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Nt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",ls("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Nt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",ls("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],OI=/\b(?:cu|truoc(?: day)?)$/,TI=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Vo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(E(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Vm(e){let t=Vo(e);if(!(!t||OI.test(t)))return qr.find(n=>Vo(ht[n].heading)===t)??SI.find(([,n])=>n.test(t))?.[0]}var CI={code:"Code",name:"Name",parent:"Parent"};function LI(e){let t=Vo(e,
/[()[\]]/g);if(!t)return;let n=qr.find(o=>Vo(ht[o].heading)===t);if(n)return n;let r=RI.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",IS],["new",DS]]){if(!i.test(t))continue;let s=Vm(
t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Vm(e);let a=`${o}${CI[s]}`;return a==="oldParent"?void 0:a}return Vm(e)}var hd=200;function qo(e){let t=new Map,n=[];
return e.slice(0,hd).forEach((r,o)=>{let i=LI(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Vo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):E(r)&&!TI.test(Vo(r))&&n.push(E(r))}),{at:t,leftOut:n}}function FS(
e,t){let n="";return e.map((r,o)=>{let i=Vo(t[o]??"",/[()[\]]/g);return i&&(n=IS.test(i)?"cũ":DS.test(i)?"mới":""),n&&E(r)&&!E(t[o]??"").includes(E(r))?`${r} ${n}`:r})}var $I=e=>qr.includes(e);
function KS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>$I(c[0]))),r=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=
n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r("name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has(
"formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(o?e.get("name"):void 0);return{plain:n,change:{
code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get("code"):void 0),newName:a,newParent:e.get(
"newParent")??(o?e.get("parent"):void 0),plan:e.get("plan")}}}var fd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),AI=(e,t)=>{let n=fd(e);return!t||n.some(r=>K(r)===K(t))?e:[...n,t].join(
`\n`)},BS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function PI(e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{
let u=G(a.code);if(u){t.has(u)||t.set(u,c),o(n,K(a.name),c);for(let d of fd(a.formerly))o(r,K(d),c),o(r,G(d),c)}});let i=a=>wt(e[a])===X.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;
return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(G(a)),byName:a=>s(n.get(K(a)))??s(r.get(K(a))),byFormerCode:a=>r.get(G(a))?.[0]}}function jS(e,t){let n={changes:[],same:0,rejected:[],
notes:[]},r=PI(t),o=(w,k)=>{n.rejected.push({line:w,why:k})},i=[],s=new Map;for(let w of e){let{code:k,name:v}=w.change,R=k?r.byCode(k):r.byName(v),O=R===void 0&&k&&!_I(w)&&!w.change.newName&&
!w.change.newCode;if(R==="many")o(w.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(O&&(v||w.unit.name)))o(w.line,k||v?{key:"roster.changeNone",with:{text:k||v}}:{key:
"roster.noCode"});else{let T=R??G(k),f=s.get(T);f!==void 0?o(w.line,{key:"roster.changeTwice",with:{line:f}}):(s.set(T,w.line),i.push({line:w,index:R}))}}let a=new Map,c=new Map,u=(w,k)=>{a.set(G(
k.code),{line:w,cells:k})};for(let{line:w,index:k}of i){let{newCode:v,newName:R,newParent:O,name:T,code:f}=w.change,g=US(w.unit);if(k===void 0)u(w.line,{...g,code:f,name:T||w.unit.name,parent:O||
w.unit.parent});else if(v&&r.byCode(v)===void 0&&!a.has(G(v))){let y=t[k];u(w.line,{kind:y.kind,...g,code:v,name:R||y.name,parent:O||y.parent})}}for(let[w,{line:k,cells:v}]of a){let R=r.byFormerCode(
w);R!==void 0&&(a.delete(w),o(k,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=w=>{let k=r.byCode(w);if(k!==void 0)return t[k].code;let v=a.get(G(w));if(v)return v.cells.code;let R=
c.get(K(w));if(R!==void 0)return R;for(let{cells:T}of a.values())if(K(T.name)===K(w))return T.code;let O=r.byName(w);return O===void 0||O==="many"?O:t[O].code},l=new Map,p=new Set;for(let{line:w,
index:k}of i){let v=K(w.change.newName);k===void 0||!v||zS(w,t[k])||(l.set(v,[...l.get(v)??[],k]),v!==K(t[k].name)&&p.add(k))}for(let[w,[k,...v]]of l){let R=r.byName(w),O=R===void 0||R===k||
R!=="many"&&p.has(R);!v.length&&O&&c.set(w,t[k].code)}for(let{line:w,index:k}of i){if(k===void 0)continue;let v=h(w,k);"why"in v?o(w.line,v.why):Object.keys(v.cells).length?n.changes.push({line:
w.line,index:k,cells:v.cells}):n.same+=1}for(let w of a.values()){let k=m(w.line,w.cells.parent??"");typeof k!="string"?o(w.line,k):n.changes.push({...w,cells:{...w.cells,parent:k}})}return n;
function m(w,k){if(!k)return"";let v=d(k);return v==="many"?{key:"roster.changeMany",with:{name:k}}:v!==void 0?v:(cp(k)||n.notes.push({line:w,problem:{key:"roster.parentByName",with:{parent:k}}}),k)}
function h(w,k){let v=t[k],{newName:R,newParent:O}=w.change,T=On(w.unit.activity);if(T===X.dissolved||!T&&BS(w.change.plan))return{cells:qm(v,{activity:X.dissolved,mergedInto:""})};let f=b(w,k);if(
typeof f!="string")return{why:f};if(f)return{cells:qm(v,{activity:X.merged,mergedInto:f})};if(!r.isActive(k)&&T!==X.active)return{why:{key:"roster.changeGone",with:{name:v.name,activity:wt(v)}}};
let g={...US(w.unit)};if(delete g.activity,delete g.mergedInto,r.isActive(k)||Object.assign(g,{activity:X.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(g,{name:R,formerly:AI(
g.formerly??v.formerly,v.name)}),O){let y=m(w.line,O);if(typeof y!="string")return{why:y};g.parent=y}return{cells:qm(v,g)}}function b(w,k){let{newCode:v,newName:R}=w.change,O=t[k],T=
w.unit.mergedInto||(zS(w,O)?v:""),f=T||(R&&K(R)!==K(O.name)?R:"");if(!f)return On(w.unit.activity)===X.merged&&wt(O)!==X.merged?{key:"roster.mergedNowhere"}:"";let g=d(f);return g==="many"?{key:
"roster.changeMany",with:{name:f}}:g!==void 0?g===O.code&&!T?"":g:{key:"roster.needsNewCode",with:{name:f}}}}var _I=({unit:e,change:t})=>e.mergedInto!==""||BS(t.plan)||(On(
e.activity)??X.active)!==X.active,zS=({change:e},{code:t})=>e.newCode!==""&&G(e.newCode)!==G(t);function US(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(o).filter(([,
i])=>E(i)!==""))}var qm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function GS(e,t,n){let r={...e,...t},[o,i]=[wt(e),wt(r)];if(i===X.dissolved&&o!==i)return[
"dissolved"];if(i===X.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&G(t.parent)!==G(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Xm(e){let t=r=>e.filter(({kinds:o})=>o.includes(r)).length,n=new Map;for(let r of e)r.kinds.includes("moved")&&n.set(r.to,(
n.get(r.to)??0)+1);return{moved:t("moved"),to:[...n].map(([r,o])=>({name:r,count:o})).sort((r,o)=>o.count-r.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function ZS(e){let{named:t}=Ge(e);return n=>t(n)?.name??n}var qS=cT(WS(),1);var XS=["\u0009",";",",","|"],EI=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,NI=20,MI=2e3,HS=(e,t)=>qo(
e.slice(0,MI).split(t)).at.size;function II(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,NI),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&HS(s,"\u0009")>1))return"\u0009";let r,o=1;
for(let s of XS)for(let a of t){let c=HS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var YS="\ue000",DI=5e3;
function FI(e,t,n,r){let o=Math.min(e.length,t+DI),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{
let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function zI(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(
;i< e.length;){let a=e[i]==='"'&&s<200?FI(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?VS(e,i,t):VS(e,a,t),u=e.slice(i,c);o+=a<0?u.replace(/"/g,YS):u,c< e.length&&(o+=e[c]),i=c+1}return o}
function VS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function UI(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>BI(n.slice(n.indexOf(">")+1))))}var KI={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},BI=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{let i=n?+n:r?parseInt(r,16):0;return i>0&&i<1114112?String.fromCodePoint(i):KI[String(o).toLowerCase()]??t}
).trim(),jI=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function JS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=UI(t);if(n)return n;let r=EI.exec(t),
o=r?t.slice(r[0].length):t,s=XS.find(l=>l===r?.[1])??II(o),a=s==="|"?o.split(`\n`).map(jI).join(`\n`):o,c=zI(a,s);if(c==="")return[];let{data:u}=(0,qS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(YS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var nR=20;function Qm(e){let t=e.slice(0,nR).map(o=>({row:o,at:qo(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has(
"name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?r.row:e[0]}function GI(e){let t=e.map(n=>E(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var ZI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,WI=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,HI=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function rR(e){return qr.some(n=>n!=="code"&&n!=="name"&&e[n])||!ZI.test(e.code)?!1:WI.test(e.code)||HI.test(W(e.name))}var VI=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function qI(e,{code:t,name:n,newCode:r,newName:o,newParent:i,plan:s}){
return r||o||i||s?!1:rR({...e,code:t,name:n})}function XI(e){let{emails:t,bad:n}=Ie(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:mr(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?On(e.activity)??e.activity:"",required:e.required?hr(e.required)??e.required:"",extendedTo:e.extendedTo?Ce(e.extendedTo)??e.extendedTo:""}}function eh(e){let t=JS(e).map((k,v)=>({line:v+1,
cells:k})).filter(({cells:k})=>k.some(v=>v.trim())),n=Qm(t),r=n&&qo(n.cells).at.size<2?YI(t):void 0,o=(r&&Qm(r))??n,i=r??t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=qo(FS(o?.cells??[],s?.cells??[])),{
plain:u,change:d}=KS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>ht[k].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:o?.line??1,sections:[],offers:r?JI(t,r):[]},h=o?t.filter(({line:k})=>k>o.line):[],b=(o?.cells??[]).map(k=>E(k)).join("\u0009"),w=(k,v)=>v===void 0?"":E(k[v]);
return h.forEach(({line:k,cells:v},R)=>{if(R===0&&a.size>1&&GI(v)||v.map(y=>E(y)).join("\u0009")===b)return;let O=Object.fromEntries(qr.map(y=>[y,w(v,u.get(y))])),T=d&&VI(d,y=>w(v,y));if(T?qI(O,T):rR(
O)){m.sections.push({line:k,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!r)for(let y of["name","kind","parent","note"]){let C=O[y]?ro(v[u.get(y)]):void 0;C&&m.offers.push({line:k,
from:O[y],to:C.text})}let f=QS(v,u.get("formerly")),g=XI({...O,formerly:f,email:QS(v,u.get("email"))});m.lines.push({line:k,unit:g,...T&&{change:T}})}),m}var QS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>E(n)).filter(Boolean).join(`\n`);function YI(e){let t=o=>Jh(o.map(({cells:i})=>i.slice(0,hd)))?.rows.map((i,s)=>({line:o[s].line,cells:i})),n=t(e.slice(0,nR)),r=n&&Qm(n);return r&&qo(
r.cells).at.size>1?t(e):void 0}function JI(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,hd).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Ta=e=>G(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function oR(e){let t=new Map,n=new Map,r=new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(G(i)){t.set(G(
i),c),n.has(Ta(i))||n.set(Ta(i),c),K(s)&&!r.has(K(s))&&r.set(K(s),c);for(let u of fd(a))o.set(G(u),c)}}),{byCode:t,byNear:n,byName:r,byFormer:o}}var iR=(e,t)=>[e,t].filter(Boolean).join(" · ")||
"(trống)";function th(e,t){let n=e.isChanges?eD(e,t):iD(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[i],...s};let o=ZS([...r,...n.added.map(({unit:i})=>({...Kn(ht),...i}))]);for(
let i of n.changed){let s=t[i.index];i.kinds=GS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes(
"moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Xm(n.changed),n}var sR=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Xm([])}),QI=8;function eD(e,t){let n=sR(),
r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=jS(r,t);n.same=i;let c=new Map(r.map(({line:p,change:m})=>[p,iR(m.code,m.name)])),u=(p,m)=>{
n.rejected.push({line:p,text:c.get(p)??"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[S(m)]);n.notes=
a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=o;for(let p=0;p< QI;p+=1){let m=tD(d,t);if(m.size===0)break;for(let[h,b]of m)u(h.line,b);d=d.filter(h=>!m.has(h))}let{byNear:l}=oR(t);for(let{
line:p,index:m,cells:h}of d)if(m===void 0&&l.has(Ta(h.code))){let{code:b,name:w}=t[l.get(Ta(h.code))];u(p,[S({key:"roster.nearCode",with:{code:b,name:w}})])}else if(m===void 0)n.added.push({line:p,
unit:{...aR,...h}});else{let b=t[m];n.changed.push({line:p,index:m,unit:h,code:b.code,name:b.name,columns:Object.keys(h).map(w=>ht[w].heading),kinds:[],to:""})}return n.rejected.sort((p,
m)=>p.line-m.line),n}var aR=Object.fromEntries(qr.map(e=>[e,""]));function tD(e,t){let n=t.slice(),r=e.map(({index:s,cells:a})=>s===void 0?n.push({...aR,...a})-1:(n[s]={...n[s],...a},s)),o=Gs(n),i=
new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||u in s.cells));c.length&&i.set(s,c.map($s))}),i}var eR=["activity","mergedInto"],nD=e=>eR.some(t=>e.includes(
t))?[...new Set([...e,...eR])]:[...e];function rD(e,t){let{unit:n}=e,r=n.activity||(n.mergedInto?X.merged:t?.activity??""),o=n.mergedInto||(r===X.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:r,mergedInto:o}}}var oD=(e,t)=>!Fe(e)&&!Fe(t)&&K(t.name)!==K(e.name)?e:void 0,tR=new Set(["parent","email","phone","required","extendedTo"]);function iD(e,t){let n=sR(),{byCode:r,byNear:o,
byName:i,byFormer:s}=oR(t),a=e.lines.map(m=>rD(m,t[r.get(G(m.unit.code))??-1])),c=nD(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let b=G(h.code);b&&!u.has(b)&&u.set(b,m)}let p=Gs(
[...a.map(({unit:m})=>m),...t.filter(m=>!u.has(G(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},
b)=>{let w=G(h.code),k=Ta(h.code),v=p[b].filter(({column:U,problem:ke})=>!tR.has(U)&&ke.key!=="roster.codeTwice").map($s),R=u.get(w);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{
code:h.code,line:R}}));let O=r.get(w),T=O===void 0&&w?t[o.get(k)??-1]:void 0,f=d.get(k);T?v.push(S({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&w&&f&&R===m&&v.push(S({key:
"roster.nearLine",with:f}));let g=O===void 0?t[s.get(w)??-1]:oD(t[O],h);if(g&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),w&&!f&&d.set(k,{line:m,code:h.code}),v.length){
n.rejected.push({line:m,text:iR(h.code,h.name),why:v});return}let y=K(h.name),C=l.get(y),A=i.get(y);C?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...C,name:h.name}})}):A!==void 0&&
A!==O&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[A].code}})}),C||l.set(y,{line:m,code:h.code});for(let U of p[b].filter(({column:ke})=>tR.has(ke)))n.notes.push({line:
m,text:S({key:"roster.takenIn",with:{code:h.code,fault:$s(U)}})});if(O===void 0){n.added.push({line:m,unit:h});return}let j=t[O],Ae=c.filter(U=>U!=="code"&&h[U]!==j[U]);if(Ae.length===0){n.same+=1;
return}let{code:tt,...ot}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:O,unit:{code:j.code,...ot},code:j.code,name:h.name,columns:Ae.map(U=>{let ke=ht[U].heading;return h[
U]===""?S({key:"roster.emptied",with:{column:ke,was:j[U]}}):ke}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>G(m)&&!u.has(G(m))).map(({code:m,name:h})=>({code:m,name:h})),n}var cR=100,sD=2e4,uR=
2e3,aD=Zi(D(),D().check(Se(uR)));function dR(e){if(e.lines.length===0)return[J({key:"roster.empty"})];if(e.lines.length>sD)return[J({key:"roster.tooLong"})];let t=e.lines.find(({unit:n})=>!fx(aD,n));
return t?[J({key:"roster.cellLong",with:{line:t.line,most:uR}})]:e.missingColumns.map(n=>J({key:"roster.needColumn",with:{column:n}}))}function lR(e,{text:t}){if(e.visitor().is!=="staff")return x({
key:"who.staffOnly"});let n=eh(t),r=dR(n);if(r.length)return Ue(r);let o=th(n,e.table("units").rows);return P({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:
o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:nh(n,o),same:o.same,rejected:o.rejected,offers:n.offers,
leftOut:n.leftOut.slice(0,cR),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,cR)}})}function nh(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var cD=8;function uD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),r=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),o=[...r.keys()].sort((u,d)=>u-d),i=o.filter((u,d)=>d===0||o[d-1]!==u-1).length,s=o[0]??0,a=o[
o.length-1]??-1;return(i>cD?Array.from({length:a-s+1},(u,d)=>s+d):o).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,r.get(u)?.[d]??t[u][d]]))}))}function dD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:nh(t,n)}}}]),e.putTyped("units",uD(n,e.table(
"units").rows));let r=Kn(Y.units.columns);e.append("units",n.added.map(({unit:o})=>({...r,...o,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),pn(e,!0),e.readyLines()}
function pR(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=eh(t),r=dR(n);return r.length?Ue(r):Pe(e,()=>{let o=th(n,e.table("units").rows),i=nh(n,o);return dD(e,n,o),P({
added:o.added.length,changed:o.changed.length,rejected:o.rejected.length,says:i})})??x({key:"workbook.busy"})}var mR=e=>({key:"round.empty",with:{label:nt(e)}}),lD=e=>({key:"setting.empty",with:{
label:e}});function hR({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=z(n.last),b=
c.testTo.join(", "),w=vc(c),k=!!a.dueBefore&&!!c.lettersFrom&&!w,v=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(T=>ze(T)&&!cn(T.emails).length).length,O=e.units.filter(T=>ze(T)&&
T.returned.length>br(T).length).length;return{refuse:ii([!a.dueBefore,mR("dueBefore")],[!c.lettersFrom,mR("lettersFrom")],[!cn(u).length,dl],[w,{key:"letter.testAddress",with:{text:b}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[k&&!v&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:ii([v,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!d.trim(),lD("Liên hệ khi cần hỗ trợ")])}}var gR=21,fR=100,pD=400;function Vt(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):
(Ni(e,t),n(Xr(e,t)))}function Xr(e,t){let n=t.quota(),r=t.post(),o=Ki(e.compileSettings(),e.round()),i=vu(e,t,void 0,n),s=Po(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Eo(We(e),r,s):[]}}var rh=e=>e>fR?pD:fR;function Ca({office:e,state:t,quota:n},r=e.today){let o=ho(t),i=[];for(let s=0;s<=gR;s+=1){let a=oe(r,
s),{go:c,held:u}=fo(Vn(t,a,o).letters,Math.min(a===e.today?n:1/0,rh(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var ps=(
e,t)=>Vn(e.state,e.office.today).letters.find(n=>n.key===t)??Ca(e).flatMap(({go:n})=>n).find(n=>n.key===t),mD=/^(?:stores|mail|triggers|values)\./;function hD(e){let t=e.googleDiffers().filter(
n=>mD.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function gd({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=ok(r,e.today,oe(e.today,gR),rh(o),Math.min(o,rh(
o))),{refuse:c,warn:u}=hR({state:r,today:e.today,forecast:a,zones:t.zones(),me:$e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...hD(e),...c],warn:u}}var yR=60,fD=40,oh=(e,t)=>({key:
e.key,kind:le(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function gD({day:e,go:t,held:n},r){let o={};for(let{kind:i}of t)o[i]=(o[i]??0)+1;return{day:e,
words:lt(e),counts:Js({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,yR).map(i=>oh(i,r)),more:Math.max(0,t.length-yR)}}function yD({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,
name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,
subject:c,state:u,at:d,why:l}})=>({key:o,kind:i,unit:s,name:n.get(s.trim())??"",to:a,subject:c,state:u,at:me(d),why:l}));return{unknown:r.filter(({state:o})=>o===de.unknown),recent:r.slice(0,fD)}}
var La=e=>J(e);function bD({office:e,state:t,holds:n}){let r=n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>La(s));return{plan:o("plan"),
ledger:o("ledger"),preview:S(Di(t,e.today)),mark:xu(We(e))}}function Xo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=gd(e,!1),s=tS(e);return{on:r.settings.lettersOn&&n!=="",
runner:n,me:$e(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...eS(e)].map(La),held:bD(e),refuse:o.map(La),warn:[...i,...s?[
s]:[]].map(La),health:nS(e).map(La),days:Ca(e).map(a=>gD(a,r)),...yD(e)}}var ih=(e,t,{key:n})=>Vt(e,t,r=>{let o=ps(r,n),i=$e(e.visitor());if(!o||!i)return x({key:"letter.gone"});if(r.quota<1)return x(
{key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:o.about.insteadOf??o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Ao(s,r.state),senderName:a||
r.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:i}})}return P({to:i})}),sh=(e,t,{key:n})=>Vt(e,t,r=>{let o=ps(r,n);if(!o)return x({key:ir(r.remembered,e.now)?
"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let s=Lp(e,t,(a,{register:c})=>Dt(c.get(n)?.state)?[]:[i],`${Sp}: ${$e(e.visitor())}`);return s?s.held?x(s.stopped??{
key:"letter.noQuota"}):!s.sent&&!s.failed&&!s.unknown?x({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:s.did})):x({key:"letter.busy"})}catch(s){if(
s instanceof Er)return x({key:"workbook.busy"});if(s instanceof Nr)return x(s.problem);throw s}});function bR({office:e,post:t},n,r,o,i){let s=`${o.why}: ${$e(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=gu(c).get(n);if(u===void 0&&!i)return x({key:"letter.gone"});let d=u===void 0?void 0:mo(c[u].state);return r(d)?(En(e,new Map([[n,{...i&&u===void 0?jt(i,"planned",e.now):{},
...o,why:s,at:e.now}]])),nk(e,t,n,Dt(d)),P({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var ah=(e,t,{key:n})=>Vt(e,t,r=>bR(r,n,o=>!Dt(o),{state:de.skipped,why:
"Cán bộ chọn bỏ qua"},ps(r,n))),ch=(e,t,{key:n,wasSent:r})=>Vt(e,t,o=>bR(o,n,i=>i==="unknown",r?{state:de.sent,why:"Cán bộ xác nhận đã gửi"}:{state:de.lapsed,why:"Cán bộ xác nhận chưa gửi"}));
function wR(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var uh=(e,t,{mark:n})=>Vt(e,t,({holds:r})=>{if(!r.some(({about:i}
)=>i==="plan"))return x({key:"letter.nothingHeld"});let o=We(e);return n!==xu(o)?x({key:"letter.changedAgain"}):(t.setConfirmed(Lt(o)),wR(t),e.log([{what:{key:"log.planConfirmed"}}]),P(Xo(Xr(e,t))))}
);function wD(e,t,n){let r=gi(e),o=new Map(e.units.map(({code:c})=>[$t(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=ly({...e,register:i},n.today).map(({key:c}
)=>c),a=`Cán bộ chọn coi như đã gửi: ${$e(n.visitor())}`;return new Map([...t,...s].map(c=>{let u=r.read(c),d=u&&le(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&o.get(u?.unit??"")||"",
state:de.sent,at:n.now,why:a}]}))}var dh=(e,t,{as:n})=>Vt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?ir(o,e.now)?x({key:"letter.busy"}):(o.inFlight&&Su(e,t),t.alone(e,()=>{let s=
Mo(e,Xe(e,e.table("accounts").rows)),a=Po(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&En(e,wD(s,c,e)),e.settle(),wu(e,t)})?(wR(t),e.log([{what:{key:n==="sent"?
"log.countedAsSent":"log.sentAgain"}}]),P(Xo(Xr(e,t)))):x({key:"workbook.busy"})):x({key:"letter.nothingHeld"}));function kD({office:e,post:t,remembered:n,state:r},o,i){return t.alone(e,()=>{let a=
e.table("settings").rows.findIndex(c=>c.label.trim()===De.lettersOn.label);return a<0?!1:(e.putTyped("settings",[{index:a,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Lt(We(e))),o?t.setRunner({
runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)})?.value??!1}var lh=(e,t,{on:n,takeOver:r})=>Vt(e,t,o=>{let i=n?gd(o,r).refuse:[];if(
i.length)return Ue(i.map(a=>J(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),kD(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?
"log.lettersOn":"log.lettersOff"}}]),P(Xo(Xr(e,t)))):x({key:"workbook.busy"})});function xD({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||
n===""||n!==$e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var yd=(e,t)=>Vt(e,t,n=>{let r=
!!n.remembered.inFlight;return r&&Su(e,t),P(Xo(xD(n)||r?Xr(e,t):n))}),kR=(e,t,{key:n})=>Vt(e,t,r=>{let o=ps(r,n);if(!o)return x({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Ao(o,
r.state,"staff");return P({...oh(o,r.state),subject:i,html:s,text:a,zalo:Yw(o,r.state),attachments:c.map(({name:u})=>u)})});var xR=({reason:e,code:t})=>`${$i[e]}${t&&` (${t})`}`;function vR(e,t){
let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ie(a.email).emails.map(at)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=ww(t,a=>r.has(at(a))),s=
o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(at(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:
u.email,why:xR(u)})),delayed:i}}function SR(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let{lines:n,delayed:r}=vR(e,t);return P({lines:n,delayed:r})}function vD(e,t,n){let{
rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&mo(i.state)==="sent"&&Ie(i.to).emails.some(c=>at(c)===at(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function RR(e,t,{text:n}){if(
e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=vR(e,n);if(o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[
a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=vD(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,
cells:{state:de.bounced,why:xR(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?r.value:x({key:"workbook.busy"})}var OR=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:
i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var SD={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},$a=e=>e==="proved"?void 0:SD[e];function TR(e){let t=No(e);return t==="none"||t==="unproved"?void 0:$a(t)}var Aa=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function bd(e){let t=Aa(e);if(t)return x(t);let{webAddress:n,linkOnly:r}=e.settings(),o=No(e),i=$a(o),s=e.proof(),a=e.staff();return P({door:o,says:i?S(i):"",address:n,host:Qa,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:me(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Mn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function CR(e){let t=Aa(e);if(t)return x(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return x({
key:"link.noAddress"});if(!r)return x({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+Rp,address:qi(n)});return P({url:Op(n,o),minutes:Rp/6e4})}function LR(e,{unit:t}){let n=Aa(e);if(
n)return x(n);let r=$a(No(e));if(r)return x(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&zi(e)?.(t,"unit");if(!i)return x({key:"link.noRow"});let s=e.settings(),{department:a,
contact:c}=s,u=e.round(),d=u?.document??"",l=Hr(o,u,e.today);return P({url:i,message:OR({unit:o.name,guidance:d,department:a,contact:c,deadline:l,url:i})})}function $R(e,{unit:t}){let n=Aa(e);
return n?x(n):Pe(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?x({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))})??x({key:"workbook.busy"})}function AR(e){let t=Aa(e);return t?x(t):Pe(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({}
)))??x({key:"workbook.busy"})}var ph=(e,t,n)=>n.map(({sentence:r})=>({subject:e,right:t,says:r}));function RD(e,t){let n=yd(e,t);if(!n.ok)return ph("letters",!1,n.problems);let{stopped:r,refuse:o,
warn:i,held:s,health:a}=n.value,c=s?[...s.plan,...s.ledger]:[];return[...ph("letters",!1,[...r,...o,...c,...i]),...ph("letters",!0,a)].filter((u,d,l)=>l.findIndex(({says:p})=>p===u.says)===d)}var OD=
e=>e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Ko[t]} ${os[t.slice(0,t.indexOf("."))]??""}`.trim()}));function PR(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});
let n=bd(e);if(!n.ok)return n;let{door:r,says:o,editors:i}=n.value;return P({lines:[...RD(e,t),...o?[{subject:"links",right:r==="none",says:o}]:[],...OD(e)],editors:i})}var ms="(đã xóa)",_R=2,ER=9,hh=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,fh=/\+?\d[\d\s().-]{6,}\d/g,gh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),dr=e=>[...new Set(e)].filter(Boolean);function NR(e){let t=dr((e.match(hh)??[
]).map(at)),n=e.replace(hh," "),r=dr((n.match(fh)??[]).map(gh)).filter(i=>i.length>=ER),o=dr(n.replace(fh,",").split(/[,;\n]/).map(i=>K(i))).filter(i=>i.split(" ").length>=_R);
return t.length+r.length+o.length?{names:o,phones:r,emails:t}:void 0}function yh(e,t,n){let r=xo(t);return{names:dr([K(e)]).filter(o=>o.split(" ").length>=_R),phones:dr([gh(r.ok?r.display:t)]).filter(
o=>o.length>=ER),emails:dr(Ie(n).emails.map(at))}}var mh=(e,t)=>e.some(n=>t.includes(n));function Pa(e,t){return mh(e.emails,t.emails)||mh(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&mh(e.names,t.names)}var MR=(e,t)=>({names:dr([...e.names,...t.names]),phones:dr([...e.phones,...t.phones]),emails:dr([...e.emails,
...t.emails])}),TD=/[\p{L}\p{M}]/u;function CD(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let r=0;r< n.length;r+=2)for(let o of t){let i=r+o.split(" ").length*2-1;if(i>n.length)continue;
let[,s="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(r,i).join(""))??[];TD.test(a)&&K(a)===o&&n.splice(r,i-r,s+ms+c,...Array(i-r-1).fill(""))}return n.join("")}function Yo(e,
{names:t,phones:n,emails:r}){let o=r.length?e.replace(hh,s=>r.includes(at(s))?ms:s):e,i=n.length?o.replace(fh,s=>n.includes(gh(s))?ms:s):o;return CD(i,t)}var hs=(e,t)=>e!==""&&Yo(E(e),t)!==E(e),bh=(e,
t)=>Yo(e,t).split(/[,;\n]/).filter(n=>!n.includes(ms)).map(n=>n.trim()).filter(Boolean).join(", ");var IR=300,LD=["accounts","units","letters","log","settings"],kh=({name:e,phone:t,email:n})=>yh(e,t,
n),$D=({second:e,secondPhone:t})=>yh(e,t,"");function DR(e,t){let n=NR(t);return n?e.table("accounts").rows.map(kh).filter(o=>Pa(o,n)).reduce(MR,n):void 0}var AD=(e,t)=>e.table(t).rows,PD=(e,t)=>Y[
e].columns[t]?.heading??t,_D=["rowId","approved","consentMark","addressKey","mask","label","help"],FR=e=>!_D.includes(e);function ED(e,t){return LD.flatMap(n=>AD(e,n).flatMap((r,o)=>Object.entries(
r).filter(([i,s])=>FR(i)&&hs(s,t)).map(([i,s])=>({tab:Y[n].title,line:Ze(o),column:PD(n,i),text:Xt(s),unit:(r.unit??r.code??"").trim()}))))}function zR(e,{text:t}){if(e.visitor(
).is!=="staff")return x({key:"who.staffOnly"});let n=DR(e,t);if(!n)return x({key:"personal.unclear"});let r=ED(e,n),o=e.table("accounts").rows.flatMap((s,a)=>Pa(kh(s),n)?[{rowId:Ht(s,a),unit:
s.unit.trim(),title:s.pageName||s.accountName||s.kind,consent:s.consent,mayWithdraw:s.consentMark!==""}]:[]),i=s=>s.map(a=>a.replace(/\s+/g," ")).join("\u0009");return P({places:r.slice(0,IR),more:
Math.max(0,r.length-IR),rows:o,copy:[i(["Thẻ","Dòng","Cột","Nội dung"]),...r.map(s=>i([s.tab,String(s.line),s.column,s.text]))].join(`\n`)})}function ND(e,t){let n=Pa(kh(e),t),r=n&&Ct(
e.kind)===N.person,o=Pa($D(e),t);return{...Object.fromEntries(Object.entries(e).filter(([s])=>FR(s)).map(([s,a])=>[s,Yo(a,t)])),...n?{...Object.fromEntries(Uf.map(s=>[s,""])),accountName:"",second:"",
secondPhone:"",usage:he.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...r?{pageName:"",address:"",addressKey:""}:{},...o?{second:"",secondPhone:"",consent:"",consentMark:""}:
{},...e.by&&hs(e.by,t)?{by:ms}:{}}}var MD=(e,t)=>({email:hs(e.email,t)?bh(e.email,t):e.email,phone:hs(e.phone,t)?bh(e.phone,t):e.phone,note:Yo(e.note,t),faults:Yo(e.faults,t)});function wh(e,t){let n=
0,r=e.flatMap((s,a)=>{let c=t(s),u=Object.keys(c).filter(d=>c[d]!==s[d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),o=[...new Set(r.flatMap(({keys:s})=>s))];return{changes:r.map(({
index:s,after:a})=>({index:s,cells:Object.fromEntries(o.map(c=>[c,a[c]??e[s][c]]))})),cells:n}}function ID(e,t){let{refused:n}=e.post(),r=Object.entries(n).filter(([,{email:o}])=>!hs(o,t));
r.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(r))}function DD(e,t,n){let r=wh(e.table("accounts").rows,c=>ND(c,n)),o=wh(e.table("units").rows,c=>MD(c,n)),i=c=>wh(e.table(c).rows,
u=>Object.fromEntries(Object.entries(u).map(([d,l])=>[d,Yo(l,n)]))),s=i("letters"),a=i("log");return e.log([{what:{key:"log.personErased",with:{rows:r.changes.length}}}]),e.putTyped("accounts",
r.changes),e.putTyped("units",o.changes),e.putOwn("letters",s.changes),e.putOwn("log",a.changes),ID(t,n),pn(e,!0),P({rows:r.changes.length,cells:r.cells+o.cells+s.cells+a.cells})}function UR(e,t,{
text:n}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let r=DR(e,n);return r?Pe(e,()=>DD(e,t,r))??x({key:"workbook.busy"}):x({key:"personal.unclear"})}function FD(e,t){let n=e.table(
"accounts").rows.flatMap((r,o)=>t.includes(Ht(r,o))&&r.consentMark?[{index:o,cells:{consent:ru(e.now),consentMark:""}}]:[]);return n.length===0?x({key:"personal.noConsent"}):(e.log([{what:{key:
"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),pn(e,!0),P({rows:n.length,cells:n.length*2}))}function KR(e,{rowIds:t}){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):
Pe(e,()=>FD(e,t))??x({key:"workbook.busy"})}function wd(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var et={heading:13,motto:13,title:14,body:13,table:
11,recipients:11};var se=(e,t,{bold:n,italic:r,size:o=et.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:
s}:{}}),BR=e=>Array.from({length:e},()=>se("","center",{size:et.body}));var jR=e=>e.normalize("NFC").toUpperCase(),Yr=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[se(jR(e),
"center",{size:et.heading})]:[],se(jR(t)||"…………………………","center",{size:et.heading,bold:!0,rule:.4}),...n.map(r=>se(r,"center",{size:et.heading}))],right:[se("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
"center",{size:et.heading,bold:!0}),se("Độc lập - Tự do - Hạnh phúc","center",{size:et.motto,bold:!0,rule:1})]});function Jr(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||
"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var Qr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[se("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((r,o)=>se(`- ${r}${o===n.length-1?".":";"}`,"left",{size:et.recipients}))],right:[se(e,"center",{bold:!0}),...t?[se(t,"center",{bold:!0})]:[],...BR(4),se("………………………………","center",{
bold:!0})]});var ZR=["accountName","pageName","address","name","office","phone","email"],GR=["name","office","phone","email"],zD=e=>e.kind===N.none?["",`${N.none} tài khoản. ${e.reason}`,"","","","",
""]:ZR.map(t=>e[t]),UD=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:be[n].heading,down:2})),{text:"Thông tin người quản trị",across:
GR.length}],GR.map(n=>({text:be[n].heading}))],lines:[...e.map(n=>({cells:zD(n)})),...Array.from({length:t},()=>({cells:ZR.map(()=>"")}))]}),KD=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(
W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Jo=e=>e.filter(t=>t.usage!==he.stopped).sort((t,n)=>qt(t.pageName||t.accountName,n.pageName||n.accountName));function WR(e,t,n){let r=Jo(n??[]),
o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[Yr({above:t.above||e.federation,name:t.name}),se(
`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:et.title}),se(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",
align:"center",size:et.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},UD(r,n&&r.length?0:4),se(Jr("",o&&V(o),e.today.slice(0,4)),"right",{italic:!0}),Qr(KD(t),
"",["Như kính gửi","Lưu: VP"])]}}function HR(e){let t=(n,r)=>qt(n.unit.name,r.unit.name);return[...wd(e,({above:n})=>n)].sort(([n],[r])=>n===""?-1:r===""?1:qt(n,r)).map(([n,r])=>[n,r.sort(t)])}var VR=
(e,t,n)=>[Yr({above:e.above,name:e.federation}),se(Jr(e.place,e.today,""),"right",{italic:!0}),se(t,"center",{bold:!0,size:et.title}),se(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{
italic:!0,...n?{}:{size:et.body}})],qR=e=>Qr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),BD=({unit:e}
)=>e.status||"Không phải báo cáo";function XR(e,t){let n=0,r=HR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[String(n),u.unit.name],l=[u.unit.first?z(
u.unit.first.slice(0,10)):""],p=Jo(u.rows);return p.length===0?[{cells:[...d,BD(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],m.kind===N.none?`${N.none}. ${m.reason}`:m.pageName||
m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===L.missing).length,
s=t.flatMap(({rows:a})=>Jo(a)).filter(({kind:a})=>a!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...VR(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:
"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:ht.name.heading},{text:be.pageName.heading},{text:be.address.heading},{text:be.name.heading},{text:be.office.heading},{text:
"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},se(`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{
indent:!0}),qR(e)]}}function YR(e,t){let n=0,r=i=>i.review===xe.passed&&(i.kind===N.page||i.kind===N.group),o=HR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Jo(u).filter(r).map(d=>(n+=1,{
cells:[String(n),c.name,d.kind,d.pageName,d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...VR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:ht.name.heading},{text:be.kind.heading},{text:be.pageName.heading},{
text:be.address.heading}]],lines:o},qR(e)]}}function JR(e,t,n){let r=Fc(t.address),o=Ce(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return sn(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:et.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Un({name:"Bao trang gia mao",landscape:!1,blocks:[Yr({above:e.above,name:e.federation}),
se(Jr(e.place,e.today,""),"right",{italic:!0}),se("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:et.title}),se("Kính gửi: …………………………………………","center"),se(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",z(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],se(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),Qr("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var jD=42;function QR(e,t,{code:n,name:r,url:o,last:i}){let s=Hn(e),a=c=>se(c,"justify",{indent:!0});return{name:`Giay moi ${n}`,
landscape:!1,blocks:[Yr({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Pt}${po(e.guidance)&&` theo ${po(e.guidance)}`}`]),se(Jr(e.place,e.today,""),"right",{italic:!0}),se(`Kính gửi: ${r}`,
"center",{size:et.title}),a(`${kr(e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${s}.`),...i?[{...a(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${z(oe(i,
1))}, tức chậm nhất hết ngày ${lt(i)}.`,bold:!0}]}]:[],a(
"Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:o,millimetres:jD,label:
`Mã QR của ${r}`},se(`Mã riêng của đơn vị, mở trang ${Qa} của Google`,"center",{italic:!0}),a("Đơn vị chưa có trang, nhóm thì chọn “Đơn vị không có tài khoản” và ghi lý do."),a(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),a("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
a(tl("Giấy mời này",e)),Qr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var eO=300,tO=_({what:nn(["invite","blank","filled","list","pages","fake"]),above:D().check(Se(2e3)),
status:D().check(Se(100)),unit:D().check(Se(Pr)),noEmail:ye(gn()),fake:ye(_({address:D().check(Se(2e3)),foundOn:D().check(Se(100)),pageId:D().check(Se(100)),does:D().check(Se(2e3))}))}),GD=(e,t)=>Tt(
t).startsWith(Tt(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function nO(e,t){let n=Wr(e);return r=>GD(r.parent,t)?"":n(r).label}function rO(e){if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=nO(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:n(r),status:r.status})).sort(
(r,o)=>qt(r.name,o.name))})}function xh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round(
)?.name??"",today:e.today}}function ZD(e,{above:t,status:n,unit:r,noEmail:o}){let i=e.table("units").rows.filter(({code:c})=>c.trim()),s=nO(i,e.settings().federation),a=wd(e.table("accounts").rows,
c=>G(c.unit));return i.map(c=>({unit:c,above:s(c),rows:a.get(G(c.code))??[]})).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||G(c.unit.code)===G(r))&&(!o||c.unit.email.trim()===""))}
function WD(e,t,n){let r=t.unit?n[0]:void 0,o=Jo(r?.rows??[]).find(({kind:s})=>s===N.page||s===N.group),i=JR(xh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:r?.unit.name??"",address:
o?.address??""});return i.ok?P([i.value]):Ue(i.problems.map(s=>({...J(s),row:s.field??""})))}function HD(e,t,n){let r=$a(No(e));if(r)return x(r);let o=zi(e),i=xh(e),{contact:s}=e.settings(),a=
n.filter(({unit:c})=>Fe(c)&&(t.unit!==""||c.status===L.missing)).flatMap(({unit:c})=>{let u=o?.(c.code,"unit"),d=It(c.extendedTo),l=qe({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[QR(
i,s,{code:c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?P(a):x({key:"paper.nothing"})}function oO(e,t){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=ZD(e,t);if(
t.what==="fake")return WD(e,t,n);if(n.length===0)return x({key:"paper.nothing"});let r=xh(e);return t.what==="list"?P([XR(r,n)]):t.what==="pages"?P([YR(r,n)]):n.length>eO?x({key:"paper.tooMany",with:{
count:n.length,most:eO}}):t.what==="invite"?HD(e,t,n):P(n.map(({unit:o,above:i,rows:s})=>WR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var iO=300,sO=60;function VD(e,t){let n=new Map,r=e.round();
for(let o of e.table("accounts").rows){let i=o.unit.trim();if(!t.has(i)||we(o))continue;let s=ao.flatMap(({key:c})=>gc(o.mask,c)?[Ot(c)]:[]);Ln(o,e.markKey())==="returned"&&s.push(S({key:
"below.returned"}));let a=n.get(i)??{columns:new Set,waiting:0};if(!At(o,r))a.waiting+=1;else for(let c of s)a.columns.add(c);n.set(i,a)}return n}var qD=e=>e?[e.waiting?S({key:"below.waiting",with:{
count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",_a=e=>lc(pi(e),e.status);function aO(e,t,n){let r=n.below(t);if(
r.length===0)return;let o=e.settings(),i=VD(e,new Set(r.map(({code:d})=>d.trim()))),s=r.filter(d=>_a(d)||pi(d)==="report"),a=r.filter(_a),c=d=>({code:d.code.trim(),name:d.name,status:d.status,
timeliness:d.timeliness,owes:_a(d),at:me(d.first),missing:_a(d)?qD(i.get(d.code.trim())):"",phone:o.superiorsFill?d.phone:""}),u=d=>_a(d)?d.status===L.missing?0:1:2;return{total:s.length,done:
s.length-a.length,units:r.slice().sort((d,l)=>u(d)-u(l)||qt(d.name,l.name)).slice(0,iO).map(c),more:Math.max(0,r.length-iO),mayFill:o.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{
round:e.round()?.document??"",superior:t.name,deadline:Hr(void 0,e.round(),e.today),names:a.slice(0,sO).map(({name:d})=>d),more:Math.max(0,a.length-sO)}})}}var vh=({code:e,name:t})=>({code:e.trim(),
name:t});function XD(e,t,n){let r=t.table("units").rows,o=r.find(s=>s.code.trim()===e),i=o&&!Fe(o)?Ge(r).today(o)?.code.trim():void 0;return i&&ba(i,n,r,t.settings()).may?i:e}function YD(e,t){let{
rows:n}=e.table("accounts"),r=ka(e);return[...Vr(n,t.code.trim()).map(({row:o,index:i})=>Ho(o,i,r)),...va(n,xa(t,e.table("units").rows)).map(({row:o,index:i,from:s})=>({...Ho(o,i,r),from:s}))]}
function kd(e,t){let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Qu(n,o),s=i.filter(Fe),a=s.length?s:i,c=t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&XD(c,e,n),d=u===void 0?void 0:
ba(u,n,o,r);if(d&&!d.may)return x(d.why);let l=d&&o.find(T=>T.code.trim()===d.over),p=ed(n,r);if(u===void 0&&a.length===0&&!p)return x(Ju(n,r));let m=o.find(T=>T.code.trim()===u),h=e.round(),{
federation:b,department:w,contact:k,notice:v}=r,R=m?YD(e,m):[],O=cs(h,m,{isStaff:n.is==="staff",today:e.today,contact:k});return P({who:{email:$e(n),isStaff:n.is==="staff"},unit:m&&{...vh(m),status:
m.status,timeliness:m.timeliness},below:m&&!l?aO(e,m,Ge(o)):void 0,fillsFor:l&&vh(l),yourUnits:a.map(vh),mayChoose:p,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:O===void 0,closedWhy:
O&&J(O),pending:R.filter(T=>T.pending&&T.from===void 0).length,deadline:Hr(m,h,e.today),guidance:h?.document??"",federation:b,department:w,contact:k,notice:v,noticeId:nu(v),draft:m&&n.is!=="link"?
e.drafts.get(m.code.trim()):""})}var JD=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function cO(e){let t=
e.visitor(),n=e.table("units").rows,r=Qu(t,n),o=ed(t,e.settings())?n:r,{merged:i}=Ge(n);return P({units:o.filter(s=>s.code&&s.name&&Fe(s)).map(s=>{let a=JD(s,i(s));return a?[s.code.trim(),s.name,a]:[
s.code.trim(),s.name]})})}var uO={dueBefore:oi,graceUntil:Ce,lettersFrom:Ce};function eo(e){let t=n=>e[n].trim()&&uO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t(
"dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var dO=(e,t,n)=>yr({...eo(e),id:t,state:Me.open,openedAt:n,closedAt:"",frozenAt:""}).round;function xd(e,t){let n=eo(e),r=
Object.keys(uO).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:nt(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",
field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:nt("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",with:{grace:z(i),due:z(o)},field:
"graceUntil"}]:[],...o&&qe({dueBefore:o})< t?[{key:"round.past",with:{last:z(qe({dueBefore:o}))},field:"dueBefore"}]:[]]}function lO(e,t,n){let r=qe(e),o=Ve(n,r);return[...o< uc?[{key:"round.soon",
with:{last:z(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function lr(e,t,n){return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):Pe(e,()=>(e.compileSettings(),Lo(e,t),n(
)))??x({key:"workbook.busy"})}var Ea=e=>E(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function vd(e,t){let n=new Map;for(let r of e){let o=cl(r),i=o===void 0?"":Ea(o);if(i===""||
i===Ea(t))continue;let s=n.get(i)??{name:o,count:0};s.count+=1,n.set(i,s)}return[...n.values()].sort((r,o)=>o.count-r.count).map(r=>r.name)}function pO(e,t){let n=cl(e),r=n===void 0?void 0:t(n);
return r===void 0?e:ey(e,$t(r))}var Sh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Rh=e=>zt(e).find(({round:t})=>t.state==="open"&&!ft(t)),Oh=e=>e.table("letters").rows.map(({key:
t})=>t);function mO(e){let t=Rh(e);if(!t)return{};let[n=""]=vd(Oh(e),t.round.name),r=e.table("accounts").rows.filter(Sh).length;return{ask:{says:J({key:"round.ask",with:{rows:r,name:t.round.name}}),
oldName:n,twoNames:n!==""}}}var St=e=>Number(e)||0,Th=e=>Ce(e)?z(Ce(e)):e,QD=({row:e})=>({required:St(e.required),onTime:St(e.onTime),reported:St(e.reported),missing:St(e.missing),accounts:St(
e.accounts)}),eF=({row:e})=>({required:St(e.dueRequired),onTime:St(e.dueOnTime),reported:St(e.dueReported),missing:St(e.dueMissing),accounts:St(e.dueAccounts)});function tF(e,t,n){let{row:r,round:o}=
t,i=e.round()?.id===o.id&&o.state==="open"&&ft(o),s=o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,name:o.name,document:o.document,state:o.state,
dueBefore:Th(r.dueBefore),graceUntil:Th(r.graceUntil),lettersFrom:Th(r.lettersFrom),openedAt:me(o.openedAt),closedAt:me(o.closedAt),mayReopen:o.state==="closed"&&n,...r.frozenAt?{atDue:eF(t)}:{},...s?
{atClose:QD(t),answers:{same:St(a),changed:St(c),added:St(u),stopped:St(d),silent:St(l)}}:{},...i?{now:Hs(e.table("units").rows),answers:uu(e.table("accounts").rows,o,St(r.rowsAtOpening),_i(e.table(
"units").rows))}:{}}}function nF(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(!d)return"";let l=Ua(d,12);return l>t?
z(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),String(u+1)):`Năm ${u+1}`,document:i,
dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function to(e){let n=[...zt(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&r.state!=="closed";return{rounds:n.map((i,s)=>tF(
e,i,s===0)),...o?{current:r.id}:{},suggested:nF(n[0],e.today),...mO(e)}}var hO=(e,t)=>lr(e,t,()=>P(to(e)));function fO(e,t,n,r){let o=zt(e),i=r===void 0?void 0:Pn(e,r);if(r!==void 0&&!i)return;let s=
eo(n),a=r??di((s.dueBefore||e.today).slice(0,4),o.map(({round:R})=>R.id)),c={...dO(n,a,i?.round.openedAt??e.now)},u=xd(n,e.today),d=o.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,l=e.table(
"accounts").rows,p=Oo(e,c,l),m=p.units.filter(({own:R})=>R.counted==="1").length,h=p.accounts.filter(({pending:R})=>R),b=_i(e.table("units").rows),w=h.filter(({unit:R})=>!b.has(R)).length,k=u.length?[
]:rF(e,t,c,p,i===void 0);return{preview:{refuse:u.map(R=>J(R)),warn:u.length?[]:lO(c,d,e.today).map(R=>J(R)),says:[J({key:"round.counts",with:{units:m,rows:w}}),...u.length||k.length?[]:[J({key:
"round.noLetters"})]],required:m,rows:w,letters:k,mark:JSON.stringify([a,s,m,w,k.map(({day:R,count:O})=>[R,O])])},round:c,id:a,rowsInUse:h.length}}function rF(e,t,n,r,o){if(!e.settings().lettersOn||
!n.lettersFrom)return[];let s=Cp(e,r,n),a=o?{...s,register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return Ca({office:e,state:a,quota:
t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:lt(u),count:d.length,says:Js({day:u,held:l,recipients:0,counts:p})}})}var gO=(e,t,{draft:n,of:r}
)=>lr(e,t,()=>{let o=fO(e,t,n,r);return o?P(o.preview):x({key:"round.unknown"})});function yO(e,t,{draft:n,mark:r},o){let i=e.round(),s=fO(e,t,n,o);return s?i&&!ft(i)?{no:x({key:"round.unconfirmed"})}
:s.preview.refuse.length?{no:Ue(s.preview.refuse)}:s.preview.mark===r?s:{no:x({key:"round.changedAgain"})}:{no:x({key:"round.unknown"})}}var bO=(e,t,n)=>lr(e,t,()=>{let r=yO(e,t,n,void 0);
return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{name:r.round.name}}}]),Hw(e,t,{...eo(n.draft),id:r.id,state:Me.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(
r.rowsInUse)}),P(to(e)))}),wO=(e,t,{id:n,...r})=>lr(e,t,()=>{let o=Pn(e,n);if(o&&o.round.state!=="open")return x({key:"round.notOpen"});let i=yO(e,t,r,n);return"no"in i?i.no:(e.log([{what:{key:
"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{index:o.index,cells:eo(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Lt(We(e))),en(e),P(to(e)))}),kO=(e,t,{id:n})=>lr(
e,t,()=>{let r=Pn(e,n);return r?ft(r.round)?(r.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),Zw(e,t,r)),P(to(e))):x({key:"round.unconfirmed"}):x({key:
"round.unknown"})}),xO=(e,t,{id:n})=>lr(e,t,()=>{let r=Pn(e,n);if(!r)return x({key:"round.unknown"});if(r.round.state==="closed"){if(!zt(e).every(({round:i})=>i.openedAt<=r.round.openedAt))return x({
key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:r.round.name}}}]),Ww(e,r)}return P(to(e))});function oF(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table(
"units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(nr).reduce((n,r)=>r< n?r:n,e.now)}function iF(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((r,o)=>{if(!Sh(r))return[];
let i=nr(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(i),answer:je.added};return r.round===s.round&&r.answer===s.answer&&r.updated===i?[]:[{index:o,cells:s}]}))}function sF(e,
t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=pO(n.key,t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function aF(e,t,n,r,o){let i=eo(t),s=zt(e).map(({round:d})=>d.id),a=zt(
e).find(({round:d})=>d.id!==o.round.id&&d.openedAt===n&&d.closedAt===r),c=a?.round.id??di((i.dueBefore||n).slice(0,4),s);a||e.append("rounds",[{...i,id:c,state:Me.closed,openedAt:n,closedAt:r,
rowsAtOpening:"0"}]);let u=Pn(e,c);return yr(u.row).round}var cF=(e,t,{draft:n})=>({name:n?.name.trim()||vd(Oh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:
n?.graceUntil??"",lettersFrom:""}),vO=(e,t,n)=>lr(e,t,()=>{let r=Rh(e);if(!r)return x({key:"round.nothingToConfirm"});let{id:o,name:i,lettersFrom:s}=r.round,a=oF(e),u=s!==""&&s<=e.today&&s>V(a)?
`${s}T00:00:00`:e.now,d=cF(e,r,n),l=n.as==="two"?xd(d,a.slice(0,10)).filter(({key:b})=>b!=="round.past"):[];if(l.length)return Ue(l.map(b=>J(b)));let p=n.as==="two"?aF(e,d,a,u,r):void 0;e.settle();
let m=b=>p!==void 0&&Ea(b)!==Ea(i);sF(e,b=>b===o||b===p?.id?b:m(b)?p.id:o),iF(e,b=>p&&b< u?p.id:o,a),e.settle(),p&&uF(e,p,u),ln(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(To),wu(e,t);let{confirmed:
h}=t.post();return h&&t.setConfirmed({...h,round:Lt(We(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),en(e),P(to(e))});function uF(e,t,n){let r=Pn(e,t.id);if(
r.row.required===""){let i=Oo(e,r.round,e.table("accounts").rows);du(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{
extendedTo:""}}]:[])),e.settle()}var Ch=(e,t)=>e.trim()===t.trim();function SO(e,t,n){let r={...t.fields},o=[];for(let s of ue){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Ch(c,a)?r[s]=u:!Ch(u,
a)&&!Ch(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var dF=e=>{let t=$e(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,
by:t,consentBy:t,recorded:()=>{}}},RO=200,lF=30,CO=({code:e,merged:t},{unit:n})=>n.trim()===e||t.has(n.trim()),LO=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},pF=(e,t)=>({...Kn(be),unit:e,
usage:he.active,rowId:t}),$O=(e,t)=>ue.every(n=>e[n]===t[n])&&we(e)===we(t),mF=(e,t)=>t.stopped&&e?void 0:vo(t.fields),hF=(e,t,n)=>({...e,...n?.values,usage:t.stopped?he.stopped:Gn(
e.usage)===he.locked?he.locked:he.active}),AO=e=>({fields:Object.fromEntries(ue.map(t=>[t,e[t]])),stopped:we(e)});function fF(e,t){if(!t||!e.opened||rn(t)===e.version)return e;let{fields:n,stopped:r,
bothChanged:o}=SO(e.opened,e,AO(t));return o.length>0?e:{...e,fields:n,stopped:r,version:rn(t)}}function gF(e,t,n,r){let o=n.findIndex((d,l)=>Ht(d,l)===e.rowId),i=o<0?void 0:n[o];if(i&&!CO(t,
i))return J({key:"who.notYours"},{row:e.rowId});let s=fF(r.received(e,i,n),i);if(!i&&s.version!=="")return J({key:"form.rowGone"},{row:s.rowId});let a=mF(i,s),c=hF(LO(t,i??pF(t.code,s.rowId)),s,a);if(
!i)return{sent:s,reading:a,after:c,what:"added"};let u=$O(i,c)?"same":we(c)&&!we(i)?"stopped":"changed";return{sent:s,reading:a,index:o,before:i,after:c,what:u}}function yF({rowId:e,version:t},n,r,o,
i){let s=r.findIndex((p,m)=>Ht(p,m)===e),a=s<0?void 0:r[s];if(!a)return J({key:"form.rowGone"},{row:e});if(!CO(n,a))return J({key:"who.notYours"},{row:e});let c=i.versionMeant(t,a),u={rowId:e,version:
c,...AO(a)},l=!we(a)&&!At(a,o)||rn(a)!==c?"confirmed":"same";return{sent:u,index:s,before:a,after:LO(n,a),what:l}}var bF=e=>({by:e.source===Sn.hand?"":e.by,at:me(e.updated)}),wF=(e,t)=>t.flatMap(({
before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&rn(n)!==o.version?[{...Ho(n,r,ka(e)),...bF(n)}]:[]);function kF(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(
n?.findings??[]).filter(r=>r.level==="fault").map(r=>({key:r.problem.key,sentence:oo(r.problem),row:t.rowId,field:r.field,suggest:r.suggest})))}function xF(e,t,n){let r=e.some(({after:i})=>!we(i)&&
i.kind!==N.none),o=new Set(e.map(({index:i})=>i));return r?Vr(n,t).filter(({row:i,index:s})=>i.kind===N.none&&!we(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:rn(i),fields:i,
stopped:!0},index:s,before:i,after:{...i,usage:he.stopped},what:"stopped"})):[]}var PO=({before:e},t)=>e?.unit.trim()!==t;function vF(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Vr(n,
t).map(({row:s,index:a})=>r.get(a)??s),...e.filter(s=>PO(s,t)).map(s=>s.after)].filter(s=>!we(s)),i=o.filter(s=>s.kind===N.none);return i.length===0||i.length===o.length?[]:i.map(s=>J({key:
"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var SF=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!we(n))&&n.kind!==N.none),RF=(e,t)=>e.flatMap(({what:n,before:r}
)=>n==="confirmed"?ld(r,t):[]);function OF(e,{code:t,merged:n},r){let o=e.filter(({what:a,before:c})=>a==="stopped"&&c?.kind!==N.none),i=new Map(e.map(a=>[a.index,a.after])),s=e.some(a=>PO(a,t)&&!we(
a.after))||[...Vr(r,t),...va(r,n)].some(({row:a,index:c})=>!we(i.get(c)??a));return o.length&&!s?[J({key:"form.lastStopped"},{row:o[o.length-1].sent.rowId})]:[]}function TF(e,t,n,r,o){let i=wF(e,n);
if(i.length)return Ue(i.map(u=>J({key:"form.conflict"},{row:u.rowId})),i);let s=n.filter(({what:u})=>u==="added").length;if(s>0&&Vr(r,t.unit).length+s>RO)return x({key:"form.unitFull",with:{most:RO}}
);let a=e.markKey(),c=[...RF(n,a),...kF(n),...vF(n,t.unit,r),...OF(n,o,r)];return SF(n)&&!t.consent&&c.push(J({key:"form.consent"},{field:"consent"})),c.length?Ue(c):void 0}var CF=e=>[...new Set(
e.flatMap(({before:t,after:n})=>[...ue.filter(r=>(t?.[r]??"")!==n[r]).map(Ot),...t&&t.usage!==n.usage?[Ot("usage")]:[]]))],OO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim(
)===n.unit.trim(),TO=e=>Object.fromEntries(Kf.map(t=>[t,e[t]]));function LF(e,t,n,r){let o=e.markKey();if(!n.consent||!er(t)||!o)return{consent:"",consentMark:""};let i=iw(r,e.now,rw(n.notice,
e.settings().notice));return{consent:i,consentMark:js({...t,consent:i},o)}}function $F(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?Sn.superior:Sn.form;for(let{before:p,
after:m,what:h}of t){let b={stops:we(m),changes:p!==void 0&&!$O(p,m)},w=td(p,b,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:w}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,
LF(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?"log.formAfterClose":r.unlisted?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:CF(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=mp(e,{accounts:[...u,...d.map(
p=>p.after)],units:[n.unit,...new Set(t.flatMap(({before:p})=>p?.unit.trim()??[]))],stamped:t.filter(OO).map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&!OO(p)).map(p=>({index:p.index,cells:TO(
p.after)})),added:d.map(p=>TO(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>p?.review===xe.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function AF(e,t,n,
r){let o=e.table("units").rows.find(d=>d.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:d,reading:l})=>[d.rowId,l])),{rows:a}=e.table("accounts"),c=ka(e),u=[...Vr(a,t.unit).map(({
row:d,index:l})=>Ho(d,l,c,s.get(d.rowId))),...va(a,xa(o,e.table("units").rows)).map(({row:d,index:l,from:p})=>({...Ho(d,l,c,s.get(d.rowId)),from:p}))];return{unit:{code:o.code.trim(),name:o.name,
status:o.status,timeliness:o.timeliness},recorded:n.map(({after:d,what:l})=>({rowId:d.rowId,title:d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:l})),rows:u,
pending:u.filter(({pending:d,from:l})=>d&&l===void 0).length,deadline:Hr(o,e.round(),e.today),pages:i.pages}}var PF=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function _F(e,{
consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!we(r)&&er(r)&&!PF(n)&&tr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function EF(e,t){let{before:n,what:r,reading:o}=t;
return r==="same"&&n&&!we(n)&&!At(n,e.round())&&ld(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function NF(e,t,n){let r=n.refusal();if(r)return x(r);let o=e.table("units").rows,i=ba(t.unit,
e.visitor(),o,e.settings());if(!i.may)return x(i.why);let s=e.round(),a=o.find(k=>k.code.trim()===t.unit),c={code:t.unit,merged:a?xa(a,o):new Map},u=cs(s,a,{isStaff:e.visitor().is==="staff",today:
e.today,contact:e.settings().contact});if(u)return x(u);let d=e.table("accounts").rows,l=[...t.rows.map(k=>gF(k,c,d,n)),...(t.confirm??[]).map(k=>yF(k,c,d,s,n))],p=l.filter(k=>"sentence"in k);if(
p.length)return Ue(p);let m=l.map(k=>EF(e,_F(e,t,k)));m.push(...xF(m,t.unit,d));let h=TF(e,t,m,d,c);if(h)return h;let b=m.filter(({what:k})=>k!=="same"),w=b.length?$F(e,b,t,i,n):Rw(e,t.unit);
return n.recorded(w),P(AF(e,t,m,w))}function Sd(e,t,n=dF(e)){let r=t.confirm??[];if(t.rows.length+r.length===0)return x({key:"form.nothing"});if(t.rows.length>lF)return x({key:"form.tooMany"});let o=[
...t.rows,...r].map(({rowId:i})=>i);return new Set(o).size!==o.length?Ue([{key:"form.oldPage",sentence:S({key:"form.oldPage"})}]):Pe(e,()=>NF(e,t,n))??x({key:"workbook.busy"})}var fe=e=>D().check(Se(
e)),fs=fe(Pr),MF=e=>be[e].report.group==="second",_O=_(Object.fromEntries(ue.map(e=>[e,MF(e)?Cu(fe(2e3),""):fe(2e3)]))),Ph=D().check(Gi(/^[~\w-]{1,40}$/)),_h=_({rowId:Ph,version:fe(400),fields:_O,
stopped:gn(),opened:ye(_({fields:_O,stopped:gn()}))}),IF=_({rowId:Ph,version:fe(400)}),Eh=_({unit:fs,consent:gn(),notice:ye(fe(40)),rows:Et(_h).check(Se(60)),confirm:ye(Et(IF).check(Se(300)))}),Fn=_({
}),Lh=_({parent:ye(fe(500)),kind:ye(fe(500)),state:ye(fe(40))}),$h={rowId:Ph,version:fe(400)},DF=hx("as",[_({...$h,as:Wi("passed")}),_({...$h,as:Wi("returned"),comment:fe(500),fields:Et(nn(ue)).check(
Se(ue.length))}),_({...$h,as:Wi("undo"),was:_({review:fe(100),comment:fe(2e3),fixFields:fe(2e3),approved:fe(4e3)})})]),Rd=_({key:fe(300)}),no=fe(400),Ah=_({name:no,document:no,dueBefore:no,graceUntil:
no,lettersFrom:no}),EO=fe(2e4),Od=fe(40),He=(e,t)=>({input:e,run:t}),Ke=(e,t)=>He(e,(n,r,o)=>t(n,o)),NO={openForm:Ke(_({unit:ye(fs)}),kd),listUnits:Ke(Fn,cO),saveReport:Ke(Eh,(e,t)=>Sd(e,t)),
keepDraft:Ke(_({unit:fs,draft:fe(6e4)}),_S),dropDraft:Ke(_({unit:fs}),ES),checkAll:He(Fn,LS),checkGoogle:Ke(Fn,PS),overview:Ke(Lh,TS),callList:Ke(Lh,bS),reviewQueue:Ke(Lh,CS),decideReviews:Ke(_({
decisions:Et(DF).check(qp(1),Se(kS))}),vS),previewRoster:Ke(_({text:fe(4e6)}),lR),importRoster:Ke(_({text:fe(4e6)}),pR),deskHealth:He(Fn,PR),findPerson:Ke(_({text:fe(500)}),zR),erasePerson:He(_({text:
fe(500)}),UR),withdrawConsent:Ke(_({rowIds:Et(fe(100)).check(Se(200))}),KR),papersView:Ke(Fn,rO),papers:Ke(tO,oO),lettersView:He(Fn,yd),previewLetter:He(Rd,kR),sendToMe:He(Rd,ih),sendNow:He(Rd,sh),
skipLetter:He(Rd,ah),decideUnknown:He(_({key:fe(300),wasSent:gn()}),ch),confirmPlan:He(_({mark:fe(2e3)}),uh),settleMemories:He(_({as:nn(["sent","again"])}),dh),linksView:Ke(Fn,bd),testLink:Ke(Fn,CR),
unitLink:Ke(_({unit:fs}),LR),replaceLink:Ke(_({unit:fs}),$R),renewLinks:Ke(Fn,AR),readReturned:Ke(_({text:fe(4e5)}),SR),markReturned:He(_({text:fe(4e5)}),RR),"desk.rounds":He(Fn,hO),
"desk.roundPreview":He(_({draft:Ah,of:ye(Od)}),gO),"desk.openRound":He(_({draft:Ah,mark:EO}),bO),"desk.changeRound":He(_({id:Od,draft:Ah,mark:EO}),wO),"desk.closeRound":He(_({id:Od}),kO),
"desk.reopenRound":He(_({id:Od}),xO),"desk.confirmRounds":He(_({as:nn(["one","two"]),draft:ye(_({name:no,dueBefore:no,graceUntil:no}))}),vO),switchLetters:He(_({on:gn(),takeOver:gn()}),lh)},FF=41e5;
function MO(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(NO,n))throw new Error("unknown call");if(typeof r!="string"||r.length>FF)throw new Error("malformed body");let{input:
o,run:i}=NO[n];return i(e,t,Hi(o,JSON.parse(r)))}var Qo=["phone","email","secondPhone"];function zF(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function UF(e){let[,t,n]=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var Nh=(e,t)=>t.trim()===""?t:e==="email"?UF(t):zF(t),Mh=(e,t,n)=>n!==""&&t.trim()===Nh(e,
n)?n:t,KF=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,BF=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Ih=e=>e.replace(KF,"•••").replace(BF,"•••");var IO=e=>Qo.includes(e);function DO(e){if(IO(e.field)){let{key:t,row:
n,field:r}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Ih(e.sentence)}}function Na(e,t){let n={...e.fields};for(let r of Qo)n[r]=Nh(r,e.fields[r]);return{...e,
version:t.rowMark(e.version),fields:n,says:e.says.map(DO),comment:Ih(e.comment),masked:Qo.filter(r=>e.fields[r].trim()!=="")}}var FO=(e,t)=>({...Na(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),zO=(
e,t)=>IO(e.field)&&t.has(`${e.row??""} ${e.field}`)?DO(e):e,Dh=(e,t,n)=>n.rowMark(rn(t))===e?rn(t):e;function UO(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let c of Qo){for(let u of[t,n])u&&s[c]===e.fields[c]&&(s[c]=Mh(c,s[c],u[c]));a&&t&&(a.fields[c]=Mh(c,a.fields[c],t[c]))}return{...i,fields:s,...a?{opened:a}:{},version:t?Dh(
e.version,t,r):e.version}}function Fh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==qi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}
function KO(e,{token:t,noSignIn:n}){let r=Zo(e,t);if(r.is!=="test")return x({key:"link.refused"});let o=Fh(e,r.token);if(o)return x(o);if(!n)return x({key:"link.testNoTick"});let{webAddress:i}=
e.settings(),{layout:s,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:
"liên kết thử"}]),P({address:i,runsAs:c,version:a})))??x({key:"workbook.busy"})}function jO(e){let{federation:t,department:n,contact:r}=e.settings(),o=e.round()?.document??"";return{federation:t,
department:n,guidance:o,contact:r}}var Ma=class extends Error{constructor(n){super("no form");this.problems=n}};function BO(e,t){let n=kd(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new Ma(n.problems);
if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>Na(c,r))}}
function jF(e,t){return Ge(t).today(e)?.name??""}function GF(e,t){let{superiorsFill:n}=e.settings();return Ge(e.table("units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,phone:
c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:me(a),phone:n?c:"",mayFillIn:n}))}var ZF=(e,t)=>Ge(e.table("units").rows).superior(t)?.name??"";function WF(e){let{closed:t}=Fi(e);return t?lt(oe(
t,Pm)):""}function HF(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Fh(e,n),i=e.proof();return{office:jO(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:qi(r)===n.address?
r:"",refused:o?S(o):"",proved:i?.address===r&&i.version===e.built.version}}function Td(e,{token:t,unit:n}){let r=Zo(e,t),o={office:jO(e)};switch(r.is){case"refused":return{...o,state:"refused"};
case"test":return HF(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:jF(r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:BO(e,r.unit.code.trim(
)),until:WF(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:BO(e,n??r.unit.code.trim()),below:n===void 0?GF(e,r.unit):[],above:ZF(e,r.unit)}}}var VF=80;function qF(
e){let t=Ds(e.slice(0,200)),n=t.ok?t.name:E(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,VF)}function XF(e,t){let n=Zo(e,t);return n.is==="open"?
n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var YF={self:"tự khai",behalf:"khai hộ"};function JF(e,t,n,r,o,i,s){let a=`liên kết ${t}`;
return{refusal:()=>XF(e,o.token),received:(c,u,d)=>{let l=c,p=d.find((h,b)=>Ht(h,b)===l.copiedFrom&&h.unit.trim()===n),m=UO(l,u,p,r);for(let h of Qo)m.fields[h]!==l.fields[h]&&s.add(
`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>Dh(c,u,r),by:`${a} (${i})`,consentBy:o.consent?`${i} (${YF[o.consent]}, ${a})`:"",recorded:c=>lu(e,c,({code:u})=>n===t&&u.trim()===t)}}function QF(e,t,
n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(r=>Na(r,t))}}:Ue(e.problems.map(r=>zO(r,n)),e.conflicts?.map(r=>FO(r,t)))}function GO(e,t){let n=qF(t.sender),r=e.linkKey(),o=r?.read(
t.token);if(!r||!o||o.kind==="test")return x({key:"link.refused"});if(!n)return Ue([J({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=Sd(e,{
...u,unit:c,consent:a!==""},JF(e,o.unit,c,r,t,n,d));return QF(l,r,d)}var ZO=D().check(Se(Pr)),zh=(e,t)=>({input:e,run:t}),Uh={linkOpen:zh(_({token:Au,unit:ye(ZO)}),(e,t)=>{try{return P(Td(e,t))}catch(
n){if(n instanceof Ma)return Ue(n.problems);throw n}}),linkSave:zh(Xp(mx(Eh,{unit:!0,consent:!0,rows:!0}),{token:Au,unit:ye(ZO),sender:D().check(Se(400)),consent:nn(["","self","behalf"]),rows:Et(Xp(
_h,{copiedFrom:ye(D().check(Se(60)))})).check(Se(60))}),(e,t)=>GO(e,t)),linkConfirm:zh(_({token:Au,noSignIn:gn()}),KO)},WO=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Uh,e),ez=1e6;
function HO(e,t){if(typeof t!="string"||t.length>ez)throw new Error("malformed body");return Hi(Uh[e].input,JSON.parse(t))}var VO=(e,t,n)=>Uh[t].run(e,n);var qO=e=>new vt({who:A0(e),waitMs:5e3});
function tz(e){let t=zo(e),n=In(),{settings:r}=Zn(n?.settings??{}),{federation:o,department:i,contact:s}=r,a=n?.round?.document??"",c={federation:o,department:i,guidance:a,contact:s};
return e instanceof ce&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function XO(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",r;try{r=
Td(qO(n),{token:n})}catch(o){r=tz(o)}return X0(r)}function YO(e,t){let n;try{let r=HO(e,t);return n=qO(r.token),JSON.stringify(VO(n,e,r))}catch(r){let o=zo(r);return n?.letGo(),JSON.stringify(x(o))}}
function JO(e){Z0(),nz(e?.source)}function nz(e){try{let t=new vt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=Pe(t,()=>(r=t.mayWrite("accounts","review"),pn(t,r))),i=[...r?[...cS(t.spreadsheet(
)),...t.lostLog(),...AS(t)]:[],...oz(t,n,o)];i.length&&e?.toast(i.map(S).join(`\n`),"Sổ Tài Khoản",30),Gr(t,()=>r)}catch(t){t instanceof ce?t.problem.key!=="workbook.notSetUp"?e?.toast(S(t.problem),
"Sổ Tài Khoản",30):e&&rz(e):Fo("onOpen",t)}}function rz(e){let t=od(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function oz(
e,t,n){let r=TR(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[],...o?rS(e,e.remembered().post??ur,t,n):[]]}function iz(e){try{return!e.mayWrite("accounts",
"unit")||!e.mayWrite("units","status")}catch{return!1}}function QO(e,t){if(WO(e))return YO(e,t);let n;try{let r=wa();if(r==="")return JSON.stringify(x({key:"who.nobody"}));let o=n=new vt({who:as(r)}),
i=MO(o,new jr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Gr(o),JSON.stringify(i)}catch(r){let o=zo(r);return n?.letGo(),o.key!=="workbook.unexpected"||!n||!iz(n)?JSON.stringify(x(o)):(ss(n,
"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(x({key:"workbook.protected"})))}}function sz(e){JO(e)}function az(e){e?.range&&e.source&&E0(e)}function cz(e){return e?.parameter?XO(e):
void 0}function uz(e,t){return QO(e,t)}function dz(e){P0(e)}function lz(){fS()}function pz(){gS()}return uT(mz);})();
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
