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
"use strict";var App=(()=>{var cO=Object.create;var os=Object.defineProperty;var uO=Object.getOwnPropertyDescriptor;var dO=Object.getOwnPropertyNames;var lO=Object.getPrototypeOf,pO=
Object.prototype.hasOwnProperty;var mO=(e,t,n)=>t in e?os(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var hO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},fO=(e,t)=>{for(var n in t)os(e,n,{get:t[n],enumerable:!0})},yh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of dO(t))!pO.call(e,o)&&o!==n&&os(e,o,{get:(
)=>t[o],enumerable:!(r=uO(t,o))||r.enumerable});return e};var gO=(e,t,n)=>(n=e!=null?cO(lO(e)):{},yh(t||!e||!e.__esModule?os(n,"default",{value:e,enumerable:!0}):n,e)),yO=e=>yh(os({},"__esModule",{
value:!0}),e);var le=(e,t,n)=>mO(e,typeof t!="symbol"?t+"":t,n);var hS=hO((Mm,Im)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Im=="object"&&
typeof Mm!="undefined"?Im.exports=t():e.Papa=t()})(Mm,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var k=b(g);k.chunkSize=
parseInt(k.chunkSize),g.step||g.chunk||(k.chunkSize=null),this._handle=new m(k),(this._handle.streamer=this)._config=k}.call(this,f),this.parseChunk=function(g,k){var x=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){let U=this._config.newline;U||(C=this._config.quoteChar||'"',U=this._handle.guessLineEndings(g,C)),g=[...g.split(U).slice(x)].join(U)}
this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(C=this._config.beforeFirstChunk(g))!==void 0&&(g=C),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+g,C=(this._partialLine="",
this._handle.parse(x,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=C.meta.cursor,x=(this._finished||(this._partialLine=x.substring(g-this._baseIndex),
this._baseIndex=g),C&&C.data&&(this._rowCount+=C.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:C,workerId:s.WORKER_ID,finished:x});
else if(T(this._config.chunk)&&!k){if(this._config.chunk(C,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=C=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(C.data),this._completeResults.errors=this._completeResults.errors.concat(C.errors),
this._completeResults.meta=C.meta),this._completed||!x||!T(this._config.complete)||C&&C.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||C&&
C.meta.paused||this._nextChunk(),C}this._halted=!0},this._sendError=function(g){T(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(k){this._input=k,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=S(this._chunkLoaded,this),g.onerror=S(this._chunkError,this)),g.ontimeout=S(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var k,x=this._config.downloadRequestHeaders;for(
k in x)g.setRequestHeader(k,x[k])}var C;this._config.chunkSize&&(C=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+C));try{g.send(
this._config.downloadRequestBody)}catch(U){this._chunkError(U.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(k=>(k=k.getResponseHeader("Content-Range"))!==null?parseInt(
k.substring(k.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(k){k=g.statusText||k,this._sendError(new Error(k))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,k,x=
typeof FileReader!="undefined";this.stream=function(C){this._input=C,k=C.slice||C.webkitSlice||C.mozSlice,x?((g=new FileReader).onload=S(this._chunkLoaded,this),g.onerror=S(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var C=
this._input,U=(this._config.chunkSize&&(U=Math.min(this._start+this._config.chunkSize,this._input.size),C=k.call(C,this._start,U)),g.readAsText(C,this._config.encoding));x||this._chunkLoaded({target:{
result:U}})},this._chunkLoaded=function(C){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(C.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=function(k){return g=k,this._nextChunk()},this._nextChunk=function(){var k,x;if(!this._finished)return k=
this._config.chunkSize,g=k?(x=g.substring(0,k),g.substring(k)):(x=g,""),this._finished=!g,this.parseChunk(x)}}function p(f){c.call(this,f=f||{});var g=[],k=!0,x=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(C){this._input=C,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){x&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):k=!0},this._streamData=S(function(C){try{g.push(typeof C=="string"?C:C.toString(this._config.encoding)),k&&(k=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(U){this._streamError(U)}},this),this._streamError=S(function(C){this._streamCleanUp(),this._sendError(C)},this),this._streamEnd=S(function(){
this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function m(f){var g,k,x,C,U=Math.pow(2,53),he=-U,oe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Pe=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
G=this,Re=0,_=0,Ee=!1,Z=!1,Y=[],N={data:[],errors:[],meta:{}};function at(ee){return f.skipEmptyLines==="greedy"?ee.join("").trim()==="":ee.length===1&&ee[0].length===0}function Oe(){if(N&&x&&(en(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),f.skipEmptyLines&&(N.data=N.data.filter(function(Te){return!at(Te)})),Ue(
)){let Te=function(ht){Y.push(ht)};var q=Te;if(N)if(Array.isArray(N.data[0])){for(var ee=0;Ue()&&ee< N.data.length;ee++)N.data[ee].forEach(Te);N.data.splice(0,1)}else N.data.forEach(Te)}function J(Te,
ht){for(var Me=f.header?{}:[],te=0;te< Te.length;te++){var H=te,ft=Te[te],ft=((se,Ce)=>(rt=>(f.dynamicTypingFunction&&f.dynamicTyping[rt]===void 0&&(f.dynamicTyping[rt]=f.dynamicTypingFunction(rt)),(
f.dynamicTyping[rt]||f.dynamicTyping)===!0))(se)?Ce==="true"||Ce==="TRUE"||Ce!=="false"&&Ce!=="FALSE"&&((rt=>{if(oe.test(rt)&&(rt=parseFloat(rt),he< rt&&rt< U))return 1})(Ce)?parseFloat(Ce):Pe.test(
Ce)?new Date(Ce):Ce===""?null:Ce):Ce)(H=f.header?te>=Y.length?"__parsed_extra":Y[te]:H,ft=f.transform?f.transform(ft,H):ft);H==="__parsed_extra"?(Me[H]=Me[H]||[],Me[H].push(ft)):Me[H]=ft}
return f.header&&(te>Y.length?en("FieldMismatch","TooManyFields","Too many fields: expected "+Y.length+" fields but parsed "+te,_+ht):te< Y.length&&en("FieldMismatch","TooFewFields",
"Too few fields: expected "+Y.length+" fields but parsed "+te,_+ht)),Me}var Ne;N&&(f.header||f.dynamicTyping||f.transform)&&(Ne=1,!N.data.length||Array.isArray(N.data[0])?(N.data=N.data.map(J),Ne=
N.data.length):N.data=J(N.data,0),f.header&&N.meta&&(N.meta.fields=Y),_+=Ne)}function Ue(){return f.header&&Y.length===0}function en(ee,J,Ne,q){ee={type:ee,code:J,message:Ne},q!==void 0&&(ee.row=q),
N.errors.push(ee)}T(f.step)&&(C=f.step,f.step=function(ee){N=ee,Ue()?Oe():(Oe(),N.data.length!==0&&(Re+=ee.data.length,f.preview&&Re>f.preview?k.abort():(N.data=N.data[0],C(N,G))))}),this.parse=
function(ee,J,Ne){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(ee,q)),x=!1,f.delimiter?T(f.delimiter)&&(f.delimiter=f.delimiter(ee),N.meta.delimiter=f.delimiter):((q=((Te,ht,
Me,te,H)=>{var ft,se,Ce,rt;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Uo=0;Uo< H.length;Uo++){for(var mn,ns=H[Uo],ct=0,hn=0,ot=0,Ct=(Ce=void 0,new y({comments:te,delimiter:ns,newline:
ht,preview:10}).parse(Te)),Nn=0;Nn< Ct.data.length;Nn++)Me&&at(Ct.data[Nn])?ot++:(mn=Ct.data[Nn].length,hn+=mn,Ce===void 0?Ce=mn:0< mn&&(ct+=Math.abs(mn-Ce),Ce=mn));0< Ct.data.length&&(
hn/=Ct.data.length-ot),1.99< hn&&(se===void 0||ct< se||ct===se&&rt< hn)&&(se=ct,ft=ns,rt=hn)}return{successful:!!(f.delimiter=ft),bestDelimiter:ft}})(ee,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(x=!0,f.delimiter=s.DefaultDelimiter),N.meta.delimiter=f.delimiter),b(f));return q.header=Ue(),f.preview&&f.header&&q.preview++,g=ee,k=
new y(q),N=k.parse(g,J,Ne),Oe(),Ee?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){return Ee},this.pause=function(){Ee=!0,k.abort(),g=T(f.chunk)?"":g.substring(k.getCharIndex())},
this.resume=function(){G.streamer._halted?(Ee=!1,G.streamer.parseChunk(g,!0)):(void 0)(G.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,k.abort(),N.meta.aborted=!0,T(
f.complete)&&f.complete(N),g=""},this.guessLineEndings=function(Te,q){Te=Te.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),Ne=(Te=Te.replace(q,"")).split("\r"),q=Te.split(`\n`),Te=
1< q.length&&q[0].length< Ne[0].length;if(Ne.length===1||Te)return`\n`;for(var ht=0,Me=0;Me< Ne.length;Me++)Ne[Me][0]===`\n`&&ht++;return ht>=Ne.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(f){var g=(f=f||{}).delimiter,k=f.newline,x=f.comments,C=f.step,U=f.preview,he=f.fastMode,oe=null,Pe=!1,G=f.quoteChar==null?'"':f.quoteChar,Re=G;if(
f.escapeChar!==void 0&&(Re=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),x===g)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||
-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),k!==`\n`&&k!=="\r"&&k!==`\r\n`&&(k=`\n`);var _=0,Ee=!1;this.parse=function(Z,Y,N){if(typeof Z!="string")throw new Error("Input must be a string");var at=
Z.length,Oe=g.length,Ue=k.length,en=x.length,ee=T(C),J=[],Ne=[],q=[],Te=_=0;if(!Z)return ct();if(he||he!==!1&&Z.indexOf(G)===-1){for(var ht=Z.split(k),Me=0;Me< ht.length;Me++){if(q=ht[Me],_+=q.length,
Me!==ht.length-1)_+=k.length;else if(N)return ct();if(!x||q.substring(0,en)!==x){if(ee){if(J=[],rt(q.split(g)),hn(),Ee)return ct()}else rt(q.split(g));if(U&&U<=Me)return J=J.slice(0,U),ct(!0)}}
return ct()}for(var te=Z.indexOf(g,_),H=Z.indexOf(k,_),ft=new RegExp(h(Re)+h(G),"g"),se=Z.indexOf(G,_);;)if(Z[_]===G)for(se=_,_++;;){if((se=Z.indexOf(G,se+1))===-1)return N||Ne.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:J.length,index:_}),mn();if(se===at-1)return mn(Z.substring(_,se).replace(ft,G));if(G===Re&&Z[se+1]===Re)se++;else if(G===Re||se===0||Z[
se-1]!==Re){te!==-1&&te< se+1&&(te=Z.indexOf(g,se+1));var Ce=Uo((H=H!==-1&&H< se+1?Z.indexOf(k,se+1):H)===-1?te:Math.min(te,H));if(Z.substr(se+1+Ce,Oe)===g){q.push(Z.substring(_,se).replace(ft,G)),Z[
_=se+1+Ce+Oe]!==G&&(se=Z.indexOf(G,_)),te!==-1&&te<_&&(te=Z.indexOf(g,_)),H!==-1&&H<_&&(H=Z.indexOf(k,_));break}if(Ce=Uo(H),Z.substring(se+1+Ce,se+1+Ce+Ue)===k){if(q.push(Z.substring(_,se).replace(ft,
G)),ns(se+1+Ce+Ue),te!==-1&&te<_&&(te=Z.indexOf(g,_)),se=Z.indexOf(G,_),ee&&(hn(),Ee))return ct();if(U&&J.length>=U)return ct(!0);break}Ne.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:J.length,index:_}),se++}}else if(x&&q.length===0&&Z.substring(_,_+en)===x){if(H===-1)return ct();_=H+Ue,H=Z.indexOf(k,_),te!==-1&&te<_&&(te=Z.indexOf(
g,_))}else if(te!==-1&&(te< H||H===-1))q.push(Z.substring(_,te)),_=te+Oe,te=Z.indexOf(g,_);else{if(H===-1)break;if(q.push(Z.substring(_,H)),ns(H+Ue),ee&&(hn(),Ee))return ct();if(U&&
J.length>=U)return ct(!0)}return mn();function rt(ot){J.push(ot),Te=_}function Uo(ot){var Ct=0;return Ct=ot!==-1&&(ot=Z.substring(se+1,ot))&&ot.trim()===""?ot.length:Ct}function mn(ot){return N||(
ot===void 0&&(ot=Z.substring(_)),q.push(ot),_=at,rt(q),ee&&hn()),ct()}function ns(ot){_=ot,rt(q),q=[],H=Z.indexOf(k,_)}function ct(ot){if(f.header&&!Y&&J.length&&!Pe){var Ct=J[0],Nn=Object.create(
null),md=new Set(Ct);let fh=!1;for(let Ko=0;Ko< Ct.length;Ko++){let fn=a(Ct[Ko]);if(Nn[fn=T(f.transformHeader)?f.transformHeader(fn,Ko):fn]){let rs,gh=Nn[fn];for(;rs=fn+"_"+gh,gh++,md.has(rs););
md.add(rs),Ct[Ko]=rs,Nn[fn]++,fh=!0,(oe=oe===null?{}:oe)[rs]=fn}else Nn[fn]=1,Ct[Ko]=fn;md.add(fn)}fh&&console.warn("Duplicate headers found and renamed."),Pe=!0}return{data:J,errors:Ne,meta:{
delimiter:g,linebreak:k,aborted:Ee,truncated:!!ot,cursor:Te+(Y||0),renamedHeaders:oe}}}function hn(){C(ct()),J=[],Ne=[]}},this.abort=function(){Ee=!0},this.getCharIndex=function(){return _}}
function v(f){var g=f.data,k=o[g.workerId],x=!1;if(g.error)k.userError(g.error,g.file);else if(g.results&&g.results.data){var C={abort:function(){x=!0,L(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:w,resume:w};if(T(k.userStep)){for(var U=0;U< g.results.data.length&&(k.userStep({data:g.results.data[U],errors:g.results.errors,meta:g.results.meta},C),!x);U++);delete g.results}else T(
k.userChunk)&&(k.userChunk(g.results,C,g.file),delete g.results)}g.finished&&!x&&L(g.workerId,g.results)}function L(f,g){var k=o[f];T(k.userComplete)&&k.userComplete(g),k.terminate(),delete o[f]}
function w(){throw new Error("Not implemented.")}function b(f){if(typeof f!="object"||f===null)return f;var g,k=Array.isArray(f)?[]:{};for(g in f)k[g]=b(f[g]);return k}function S(f,g){return function(
){f.apply(g,arguments)}}function T(f){return typeof f=="function"}return s.parse=function(f,g){var k=(g=g||{}).dynamicTyping||!1;if(T(k)&&(g.dynamicTypingFunction=k,k={}),g.dynamicTyping=k,
g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var k=parseInt(g.downloadTimeout);if(isNaN(k))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=k}if(!g.worker||!s.WORKERS_SUPPORTED)return k=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),k=new(g.download?u:l)(g)):f.readable===!0&&T(f.read)&&T(f.on)?k=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(k=new d(g)),k.stream(f);(k=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=((
)=>{var C=t.URL||t.webkitURL||null,U=e.toString();return s.BLOB_URL||(s.BLOB_URL=C.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",U,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=v,x.id=i++,o[x.id]=x)})()).userStep=g.step,k.userChunk=g.chunk,k.userComplete=g.complete,k.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,k.postMessage({input:f,config:g,workerId:k.id})},s.unparse=function(f,g){var k=!1,x=!0,C=",",U=`\r\n`,he='"',oe=
he+he,Pe=!1,G=null,Re=!1,_=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(Y){return g.delimiter.indexOf(Y)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(k=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(Pe=g.skipEmptyLines),
typeof g.newline=="string"&&(U=g.newline),typeof g.quoteChar=="string"&&(he=g.quoteChar,oe=he+he),typeof g.header=="boolean"&&(x=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");G=g.columns}g.escapeChar!==void 0&&(oe=g.escapeChar+he),g.escapeFormulae instanceof RegExp?Re=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Re=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(he),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return Ee(G,f,Pe);if(
Array.isArray(f[0]))return Ee(null,f,Pe);if(typeof f[0]=="object")return Ee(G||Object.keys(f[0]),f,Pe)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||G),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),Ee(f.fields||[],f.data||[],Pe);throw new Error("Unable to serialize unrecognized input");function Ee(Y,N,at){var Oe="",Ue=(typeof Y=="string"&&(Y=
JSON.parse(Y)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(Y)&&0< Y.length),en=!Array.isArray(N[0]);if(Ue&&x){for(var ee=0;ee< Y.length;ee++)0< ee&&(Oe+=C),Oe+=Z(Y[ee],ee);0< N.length&&(
Oe+=U)}for(var J=0;J< N.length;J++){var Ne=(Ue?Y:N[J]).length,q=!1,Te=Ue?Object.keys(N[J]).length===0:N[J].length===0;if(at&&!Ue&&(q=at==="greedy"?N[J].join("").trim()==="":N[J].length===1&&(N[J][
0]==null||N[J][0].length===0)),at==="greedy"&&Ue){for(var ht=[],Me=0;Me< Ne;Me++){var te=en?Y[Me]:Me;ht.push(N[J][te])}q=ht.join("").trim()===""}if(!q){for(var H=0;H< Ne;H++){0< H&&!Te&&(Oe+=C);
var ft=Ue&&en?Y[H]:H;Oe+=Z(N[J][ft],H)}J< N.length-1&&(!at||0< Ne&&!Te)&&(Oe+=U)}}return Oe}function Z(Y,N){var at,Oe,Ue;return Y==null?"":Y.constructor===Date?isNaN(Y.getTime())?"":Y.toISOString():(
Ue=!1,at=Y.toString(),Re&&typeof Y!="number"&&typeof Y!="bigint"&&typeof Y!="boolean"&&Re.test(at)&&(Y=at="'"+at,Ue=!0),Oe=at.replace(_,oe),(Ue=Ue||k===!0||typeof k=="function"&&k(Y,N)||Array.isArray(
k)&&k[N]||((en,ee)=>{for(var J=0;J< ee.length;J++)if(-1< en.indexOf(ee[J]))return!0;return!1})(Oe,s.BAD_DELIMITERS)||-1< Oe.indexOf(C)||-1< at.indexOf(he)||Oe.charAt(0)===" "||Oe.charAt(
Oe.length-1)===" ")?he+Oe+he:Oe)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,
s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,
s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,
f.config),finished:!0}):(t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,s})});var XD={};fO(XD,{doGet:()=>GD,onEdit:()=>ZD,onOpen:()=>jD,openPage:()=>I0,rpc:()=>WD,sendDailyLetters:()=>HD,setUp:()=>qD,showMissingFirst:()=>VD});var hd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",bO="\\u00AD",wO=new RegExp(`[${hd}${bO}]`,"g"),Bo=e=>e.replace(wO,"");var kO=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",xO="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",vO=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,SO="âáàåãäêéèúüë_ùøûõï",RO=[0,1,0,9,3,35],OO="ôöñíìæóòî",TO="ơưđíìỉĩịỵ",CO="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",wh=/[A-Za-z\xA1-\u1EF9]+/g,LO=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,kh=/[^\0-\x7F]/,xh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,$O=/[a-z]Ã|Ã.[a-z]/,AO="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",_O=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",PO="o?a|u?ê|i|u?y",EO="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",NO=new RegExp(
`^(?:${AO})?(?:(?:${_O})(?:ng|[cmnpt])|(?:${PO})[cn]h|${EO})$`),MO="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",IO="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",DO="^[^1]*(?:[cpt]|ch)$",FO=new RegExp(
`${MO}|(?:${IO})[12]|${DO}`);function zO(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return NO.test(n.replace(/[12]/,""))&&!FO.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var bh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function vh(e){let t=bh(e);return e.replace(wh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>xO[kO.indexOf(o)]||o);return t||bh(n)?r.toUpperCase():r})}function Sh(
e){return e.replace(vO,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=SO.indexOf(r.charAt(1)),s=RO[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(TO[OO.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Rh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+CO.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=is(n),i=xh.test(e);return i&&t===e||(i||
$O.test(e))&&r&&!o?n:void 0}function is(e,t=String){let n=(e.match(wh)||[]).filter(o=>o.length>1&&kh.test(o)),r=n.filter(o=>zO(t(o))).length;return{good:r,bad:n.length-r}}var Oh={tcvn3:vh,vni:Sh,
mojibake:Rh};function ir(e){if(!kh.test(e))return;let t=e.normalize("NFC");if(LO.test(t))return"unicode";if(xh.test(t)||Rh(t)!==void 0)return"mojibake";let n=is(t);if(n.bad===0)return;let r=is(t,vh),
o=is(t,Sh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Gr(e){let t=ir(e),n=t&&t!=="unicode"?Oh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Th(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${ir(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Oh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=Gr(c),l=!d&&r&&ir(c)===void 0&&is(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var UO="\\0-\\x08\\x0E-\\x1F\\x7F",KO=new RegExp(`[${hd}${UO}]`,"g"),BO=/[\x80-\x9F\xAD]/g,jO=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,ZO=[768,777,771,769,803];function I(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(KO,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=ir(t);if(r&&r!=="unicode"&&ir(n)===r)return n}return t.replace(BO,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function B(e){return I(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(jO,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function $h(e,t){return B(e)===B(t)}var Ch=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Lh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Ch.indexOf((a+c).normalize("NFC")):-1,d=u<0?Ch.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?ZO.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function jt(e,t){let n=Lh(e),r=Lh(t);return n< r?-1:n>r?1:0}function Ah(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function xa(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var va=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Ph=864e5,Sa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),_h=e=>String(e).padStart(2,"0"),ie=(e,t)=>new Date(Sa(e)+t*Ph).toISOString(
).slice(0,10);function Oa(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Be=(e,t)=>Math.round((Sa(t)-Sa(e))/Ph),fd=e=>new Date(Sa(e)).getUTCDay(),V=e=>e.slice(0,10),jo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ta=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,K=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",pe=e=>e?`${K(e)} ${e.slice(11,16)}`:"",
GO=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],xt=e=>`${K(e)} (${GO[fd(e)]})`,gd=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${_h(t)}-${_h(n)}`:void 0},Eh=200,WO=4e3,gn="(\\d{1,2})",Ca="(\\d{4}|\\d{2})",Ra="(?: ?[-/.\\\\] ?| )",HO=`${gn}${Ra}${gn}${Ra}${Ca}`,VO=
`(\\d{4})${Ra}${gn}${Ra}${gn}`,qO=`${gn} ?thang ?${gn}(?: ?[,/.-] ?| ?nam ?| )${Ca}`,Nh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Mh=`(${Nh.join("|")})[a-z]{0,6}\\.?`,
XO=`${gn}[ -]${Mh}[ ,-]{1,2}${Ca}`,YO=`${Mh} ${gn},? ${Ca}`,JO="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",QO=`(?:${[HO,VO,qO,XO,YO].join("|")})${JO}(?![a-z\\d]|[/.\\\\]\\d)`,Ih=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",eT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Ih})`,tT=new RegExp(`^[ ,.:;()-]*(?:${eT}[ ,.:;()-]*){0,8}$`),nT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,yd=e=>W(Bo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function Dh(e){var r,o,i,s,a,c,u,d,l,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${QO}`,"g");for(let m=n.exec(e);m;m=n.exec(e)){let[h,y="",v,L,w,b,S,T,f,g,k,x,C,U,he,oe,Pe]=m,G=(s=(i=(o=
(r=w!=null?w:b)!=null?r:k)!=null?o:U)!=null?i:Pe)!=null?s:"",Re=(a=L!=null?L:S)!=null?a:g,_=(c=C!=null?C:he)!=null?c:"",Ee=m.index+y.length,Z=gd(G.length===2?2e3+ +G:+G,Re===void 0?Nh.indexOf(_)+1:
+Re,+((p=(l=(d=(u=v!=null?v:T)!=null?u:f)!=null?d:x)!=null?l:oe)!=null?p:""));t.push({day:Z,from:Ee,to:Ee+h.length-y.length})}return t}function Le(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return gd(+e.slice(
0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Eh)return;let t=yd(e),[n,r]=Dh(t);if(!n||r||!tT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Ih,"g"),
" ").replace(/\b(?:thu |t)[2-7]\b/g," "))||nT.test(o)?void 0:n.day}function Zo(e){let t=yd(e.slice(0,Eh));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Le(t.replace(/^truoc\b/,""))}var Fh=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",rT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",oT=new RegExp(`(?:^|[^a-z\\d/.-])${gn}(?: ?[/.-] ?${gn})? ?(?:${Fh}) ?$`),iT=new RegExp(
`^[ ()]*(?:${Fh})[ ()]*(?:(?:${rT}),? *)?$`);function zh(e,t){var s;if(e.length>WO)return;let n=yd(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of Dh(n)){let d=n.slice(o,c);if(a===void 0)return;let l=
a,p=oT.exec(d);if(p&&/\d/.test(d)){if(l=(s=gd(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!l||/\d/.test(d.slice(0,p.index)))return}else{if(/\d/.test(d))return;if(i!==void 0&&iT.test(
d))l=i;else if(/\b(?:den|toi)\b/.test(d))return}let m=Be(l,a)+1;if(m<1||m>t)return;for(let h=0;h< m;h+=1)r.add(ie(l,h));i=l===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var Uh="Nếu vẫn báo, gọi cán bộ phụ trách.",Kh={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:
`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{
what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Uh}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Uh}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:
"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{
what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:
"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var yn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",bd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Bh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ss=
"Mở thử một lần.",jh={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:yn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${yn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Bh}`,letter:{todo:`${yn} ${Bh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:yn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${yn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${yn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:yn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:yn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:yn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:bd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:yn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:bd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:bd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ss},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ss},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ss},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ss},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ss},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var wd=
"ví dụ hoa.nguyen@gmail.com",La=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Zh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${wd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${wd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${wd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Gh=({label:e,example:t})=>`Ghi đầy đủ ${va(e)}, ví dụ: ${t}.`,Wh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Gh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Gh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Hh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Vh="Ghi số di động hoặc số cố định của người quản trị.",$a="Xem lại số.",qh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Hh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Hh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Vh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Vh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:$a},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:$a},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:$a},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:$a},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function bn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var sT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Aa(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?bn(n,sT.get(t)):n]))}var _a=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Xh=e=>{var t,n,r,o;
return typeof e=="string"?e:`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${va((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Pa=(e,t)=>typeof e=="function"?e(t):e;
var kd={...jh,...qh,...Zh,...Wh,...Kh},Wr=({key:e,with:t})=>_a(Pa(kd[e],Aa(t)));var aT=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),TF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),cT=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],uT=1<< cT.length,CF=uT<<1;function xd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=aT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var dT=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],lT=new RegExp(` (?:${dT.join("|")})(?= )`,"g"),vd=
/^(?:huien|thi xa|thanh pho) /;function Yh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${xd(s,t).join(" ")} `.replace(lT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(xd(s.name,t).join(" "));n.set(a,c),i(c,a),vd.test(c)&&i(c.replace(vd,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Jh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(I(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!vd.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Hr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var as=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ea={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Sd=(e="")=>W(I(e));function Rd(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ea.key,n=e.phone===Ea.phone,r=
e.email===Ea.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Sd(e[i])===Sd(Ea[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Qh=e=>e.length>2||as(e).length>1,Na={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Jh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Hr(e,
t=>t.key).filter(t=>as(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Hr(e,t=>t.key).flatMap(t=>Hr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Hr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Sd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Hr(e,t=>t.phone).filter(Qh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Hr(
e,t=>t.email).filter(Qh).map(t=>({rows:t}))}};var ef=Object.fromEntries(Object.entries(Na).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var tf={"workbook.notSetUp":{what:
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
`Sửa hoặc xóa địa chỉ đó.${La(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
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
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var pT=3;function mT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>pT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${bn(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var nf={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${La(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>mT(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${bn(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var rf={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var of={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var sf={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var af={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var cf={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var uf={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var df={"desk.changedMeanwhile":
"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":
"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":
"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?
`Còn ${e.days} ngày`:"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":
e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":
e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,"desk.nextFaults":
e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,"desk.callNoEmail":
"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var hT={...kd,...ef,...tf,...nf,...rf,...of,...sf,...af,...cf,...df,...uf},lf=e=>Pa(hT[e.key],Aa(
e.with)),R=e=>_a(lf(e)),pf=e=>Xh(lf(e)),Go=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Mn=e=>({ok:!0,value:e}),tn=(...e)=>({ok:!1,problems:e});var z={page:"Trang",group:"Nhóm",person:"Cá nhân",none:
"Không có"},ke={passed:"Đạt",returned:"Trả lại"},xe={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},je={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},re={active:
"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ie={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},wn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Nt={yes:"Có",no:
"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ne={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},
Ma=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Zt=(e,t,n,r,o,i={})=>({...Ma(e,t,n,i),faultBit:r,report:o}),ut=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),gt=(e,t,n,r={})=>({...ut(e,t,n,r),checked:!0}),D=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",
format:"text",...r}),Wo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ia=e=>Wo(e,t=>"checked"in t),Vr=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Da={reader:"public"},fe={unit:Ma("Mã đơn vị",
90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ut("Đơn vị",240,"Tên đơn vị theo mã.",Da),kind:Zt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Da,choices:Object.values(z)}),accountName:Zt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Zt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Da),address:Zt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Da),name:Zt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Zt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Zt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Zt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Zt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Zt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Zt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Ma("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(xe)}),rowId:gt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:gt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:gt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:gt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:gt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:gt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ut("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ut("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ut("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ut("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ut("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(je),since:4}),consent:ut("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ut(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:D("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(ke)}),comment:D("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:D("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:D("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:D("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},cs=fe,ge=Wo(cs,e=>"report"in e),Fa=ge.filter(e=>fe[
e].report.group==="manager"),Od=ge.filter(e=>["manager","second"].includes(fe[e].report.group)),qr=Wo(cs,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:cs[e].faultBit})),nn=Wo(cs,({writer:e}
)=>e==="unit"),In=Ia(fe),mf=Wo(cs,({writer:e})=>e!=="staff"),Gt=e=>fe[e].heading;var lt={code:D("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:D("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:D("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:D("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:D("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:D(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:D("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Nt.yes,
Nt.no]}),status:gt("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:gt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:gt(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:gt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:gt(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:gt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:gt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:gt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:D("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:D("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:D("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:D("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:D("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:D("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(re),since:4}),
mergedInto:D("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:D("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:D("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},dt=(e,t)=>D(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),us={id:D("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:D("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:D("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:D("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ie)}),dueBefore:D("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:D("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:D("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:D("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:D("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:dt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:D("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:dt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:dt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:dt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:dt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:dt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:dt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:dt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:dt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:dt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:dt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:dt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:dt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:dt("Mới","Số dòng đơn vị khai mới."),stopped:dt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:dt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},fT={round:
D("Mã đợt",90,"Mã của đợt."),roundName:D("Đợt",160,"Tên của đợt lúc chốt."),unit:D("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:D("Đơn vị",280,"Tên đơn vị lúc chốt."),status:D(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:D("Thời hạn",100,"Thời hạn lúc chốt."),first:D("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:dt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:D("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:D("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},gT={key:
D("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:D("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:D("Đơn vị",90,"Mã đơn vị nhận."),to:D("Người nhận",220,"Địa chỉ nhận."),subject:
D("Tiêu đề",320,"Tiêu đề thư."),state:D("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:D("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:D("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},yT={label:D("Mục",260,"Tên của mục, không sửa."),value:D("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:D("Giải thích",520,
"Mục này dùng làm gì.")},ds={at:ut("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ut("Ai",210,"Người làm."),what:ut("Việc",240,"Việc đã làm."),unit:ut("Đơn vị",90,"Mã đơn vị."),rowId:ut("Mã dòng",130,
"Mã dòng."),columns:ut("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ce={units:{title:"Đơn vị",color:"#1a73e8",columns:lt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:fe,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:us,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:fT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:gT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:yT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:ds,frozenColumns:0}},Xr=Ia(lt);var Ye=e=>us[e].heading;var bT=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function wT(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function hf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||bT.test(t)?Mn(t):tn(wT(t))}var ff="script.google.com";var kT=
"[-–—_.,/?!*0 ]*",xT="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",vT="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",ST="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",RT=
new RegExp(`^(?:${kT}|${xT}|${vT}|${ST})$`,"iu"),OT=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function sr(e){return RT.test(e)?"NOTHING":OT.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ls="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),yf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Td=[...ls.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...yf],TT=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,bf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],CT=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,gf=`\\s"'“”‘’<>()[\\]{},;:!?*`,wf=new RegExp(`^[${gf}-]+|[${gf}.…-]+$`,"g"),LT=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function kf(e){let t=bf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Td.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||TT.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=ls.includes(n),a=s?n:ls.find(d=>xa(n,d));if(!a)return yf.find(d=>xa(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Td.includes(u)?u:`${a}.com`}var za=e=>CT.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ua(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${kf(r(t.slice(n+1)))}`;return za(o)?o:void 0}function $T(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&za(n)?n:Ua(e)}var Dn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function AT(e){let t=W(e).replace(/\s/g,""),n=Td.find(
o=>t.endsWith(o)&&(ls.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ua(`${t.slice(0,-n.length)}@${n}`);return r?Dn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Dn("NAME_IN_EMAIL"):
Dn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function _T(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(wf,""),around:o!==""}}var xf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ka(e){let t=xf(I(e)),n=sr(t.slice(0,1e3));if(
n==="NOTHING")return Dn("EMPTY");if(t.length>1e3)return Dn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Dn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Dn("PHONE_IN_EMAIL"):
AT(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(wf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Dn(
"MULTIPLE",void 0,o.filter(za));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:_T(t),a=LT.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!za(i))return Dn(c,c==="SPACES"?$T(i):Ua(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Ua(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Lt(e){let t=I(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var PT=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,ET=/"[^"@]{0,200}"\s*(?=<)/g,NT=200,MT=/^\s*\d{1,2}[.)]\s+/,IT=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(MT,"")]:e.replace(/></g,
"> <").split(/\s+/),DT=(e,t)=>t!==void 0&&t.length< e.length&&I(e).split(" ").includes(t);function Ze(e){let t={emails:[],bad:[]},n=new Set,r=xf(Bo(e.slice(0,2e4))).replace(ET,""),o=[];for(
let i of r.split(PT).flatMap(IT).slice(0,NT)){let s=Ka(i),a=!s.ok&&DT(i,s.suggest)?Ka(s.suggest):s;if(a.ok){if(a.suggest&&FT(a.key)){t.bad.push({text:I(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(Lt(a.key))||t.emails.push(a.email),n.add(Lt(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:I(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:I(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function FT(e){let t=e.slice(e.indexOf("@")+1),n=kf(t);return n!==t&&(bf.some(([r])=>r.test(t))||ls.includes(n.split(".")[0]))}
var zT=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,UT=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Ba=e=>{let t=e.replace(UT,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},KT=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function vf(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(zT))!=null?o:[],a=0;s.forEach((c,u)=>{let d=i.indexOf(c,a),l=Ba(i.slice(a,d)),p=u+1< s.length?"":Ba(i.slice(d+c.length));a=d+c.length;let m=c.replace(/[.,;:)\]]+$/,
"");n.push({name:l||p||KT(m),address:/^https?:/i.test(m)?m:`https:\x2f/${m}`})}),!(s.length||!Ba(i))&&(/^\s*\|/.test(i)||n.push({name:Ba(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function Sf(e,t){try{return e.read(t)}catch{return tn({key:"setting.unreadable",with:{label:e.label}})}}var BT=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,jT=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,ZT=200,GT=e=>e.replace(BT,"").replace(jT,""),Rf=e=>e.slice(0,ZT).normalize("NFKC"),vt=e=>B(GT(I(Rf(e)))),j=e=>B(I(Rf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function ar(e,t={}){var i;let n=new Map(e.map(s=>[vt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(vt(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=vt(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var Ho={[z.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[
z.group]:["group","nhóm facebook","hội nhóm"],[z.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[z.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[xe.active]:[
"đang sử dụng","còn dùng","đang hoạt động"],[xe.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[xe.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[
re.active]:["hoạt động","còn hoạt động"],[re.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[re.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[
ke.passed]:["ok","đã đạt","đạt yêu cầu"],[ke.returned]:["đã trả lại","trả về"]},Tf={[Nt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[Nt.no]:["false","0","no","ko","k","không ạ"]},rn=ar(
Object.values(z),Ho),Yr=ar(Object.values(xe),Ho),Cf=ar(Object.values(Ie),Ho),ps=ar(Object.values(ke),Ho),kn=ar(Object.values(re),Ho),cr=ar(Object.values(Nt),Tf),Of=new Map;function WT(e){var r;let t=
e.join(`\n`),n=(r=Of.get(t))!=null?r:ar(e,e[0]===Nt.yes?Tf:Ho);return Of.set(t,n),n}function Lf({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=WT(e)(t))!=null?n:t}function ja(e){let t=cr(
e);return t===void 0?e.trim()?void 0:!1:t===Nt.yes}var HT=50,on=e=>Ze(e.join(`\n`)).emails.slice(0,HT);var ur=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?tn({
key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Mn(s)}}),$f="Có",VT="Không",Cd=(e,t,n)=>ur(e,t,n,"Có hoặc Không",ja),Vo=(e,t,n,r,o,i=qT)=>ur(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);
return a!==void 0&&a>=r&&a<=o?a:void 0}),qT=e=>/^\d{1,4}$/.test(e)?+e:void 0;function XT(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];
return t===void 0?void 0:+t}function YT(e){var n;let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[
]).map(Number))].sort((r,o)=>o-r):void 0}var Pf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),JT=["cn","hai","ba","tu","nam","sau","bay"],QT=
/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function eC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:JT.indexOf(t);return n<0?void 0:
n}function tC(e){if(QT.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Pf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(
/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(eC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}
var nC=61,rC=e=>zh(e,nC),Af="thứ Hai đến thứ Sáu",_f="02/09/2019, 04/02/2019 - 08/02/2019",Za={lettersOn:Cd("Gửi thư tự động",VT,"Bật, tắt ở mục Thư… của menu."),milestones:ur(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",YT),sendHour:Vo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,XT),sendDays:ur("Ngày gửi trong tuần",Af,"Các ngày được gửi thư.",`như ${Af}`,tC),holidays:ur("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${_f}.`,`như ${_f}`,rC),senderName:ur(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:ur("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?on([e])[0]:""),unitCap:
Vo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Vo("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:Cd("Gửi thư cho cấp trên",$f,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Cd("Gửi thư cảm ơn",$f,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:
Vo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:ur("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Pf)};
var qo=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Mn(r.trim())}),Ld=(e,t,n)=>({label:e,initial:t,help:n,read:r=>sC(ja(r),{key:"setting.yesNo",with:{label:e,text:r}})}),Ef=e=>e.split(/[,;\n]/).map(
t=>t.trim()).filter(Boolean),oC=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ze(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(
s=>s.toLowerCase()),also:i}}}),iC=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...vf(r,e)})});function sC(e,t){return e===void 0?tn(t):Mn(e)}var aC=[
"Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),De={federation:qo("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:qo("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:oC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:qo("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Ld("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:iC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:qo("Thông báo về dữ liệu cá nhân",aC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Vo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:hf},
linkOnly:Ld("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:qo("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:qo("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Ld("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Za},Ga={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Fn(e){var r;let t=[],n={};for(let[o,
i]of Object.entries(De)){let s=e[i.label],a=s===void 0?tn({key:"setting.lost",with:{label:i.label}}):Sf(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(d=>({...d,field:o})));let u=i.read(
i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:t}}var $d=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],St=({round:e,settings:t})=>{var n,r,o,i;
return{round:(n=e==null?void 0:e.id)!=null?n:"",dueBefore:(r=e==null?void 0:e.dueBefore)!=null?r:"",graceUntil:(o=e==null?void 0:e.graceUntil)!=null?o:"",lettersFrom:(i=e==null?void 0:
e.lettersFrom)!=null?i:"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}},cC={round:Ye("name"),dueBefore:Ye("dueBefore"),graceUntil:Ye("graceUntil"),lettersFrom:Ye(
"lettersFrom"),milestones:De.milestones.label,overdueWeeks:De.overdueWeeks.label};function Mf(e,t){if(!e)return[];let n=St(t);return $d.filter(r=>e[r]!==n[r]).map(r=>{var o,i;return{label:cC[r],from:
Nf(e[r]),to:Nf(r==="round"?(i=(o=t.round)==null?void 0:o.name)!=null?i:"":n[r])}})}var Nf=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?K(e):e;var Wt=e=>{var t;return(t=Le(e))!=null?t:""};function it(
{dueBefore:e,extendedTo:t}){let n=e?ie(e,-1):"";return t&&t>n?t:n}function If(e,t,n){let r=it(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?ne.onTime:ne.open:e.graceUntil&&o<=e.graceUntil?ne.grace:t?
ne.late:ne.overdue}function dr(e,t){let n=it(e);if(!n)return"";let r=Be(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${xt(n)}, ${o}`}
var Df=60;function ms({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(fd(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Df;c+=1)for(let u of a){let d=ie(i,u*c);if(d<=s&&r(d))return d}return i};
return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Wa(e,t,n,r){let o=it({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:
String(c),day:r.nearest(ie(o,-c),o)})),a=r.next(ie(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Ff),after:Ad(ie(i,1),n.overdueWeeks,r)}}var Ff=(e,t)=>Be(t.day,e.day),
Ad=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(ie(e,7*i))}));function _d(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Ha=(e,t)=>{let n=e[e.length-1];return n&&
t< ie(n.day,7)?_d(e,t):void 0};function zf(e,t,n){let r=Math.max(0,Math.min(Df,Math.ceil((Be(e,t.last)+1)/7)));return[...Ad(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o}
)=>o>=e),...Ad(ie(t.end,1),t.after.length||1,n,"sau-")].sort(Ff)}var Rt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Ht({activity:e="",mergedInto:t=""}){let n=
e===""?void 0:kn(e);return n!=null?n:t.trim()?re.merged:re.active}var Ge=e=>Ht(e)===re.active;function Uf(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;a!==void 0&&!n.has(
a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(let d of i)n.set(d,u)}return{
end:n,rings:r}}function uC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ge(c)&&Ge(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{var s;if(!r){r={byCode:new Map,byName:
new Map};for(let a of e)n(r.byCode,j(a.code),a),n(r.byName,B(a.name),a)}return(s=r.byCode.get(j(i)))!=null?s:r.byName.get(B(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(s)),t.get(s)}
}function Je(e){let t=uC(e),n=Uf(e,p=>{var m;return Ht(p)===re.merged?t((m=p.mergedInto)!=null?m:""):void 0}),r=p=>{let m=n.end.get(p);return m&&Ge(m)?m:void 0},o=p=>{let m=t(p.parent);return m&&r(m)}
,i=e.filter(Ge),s=Uf(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)Ge(
p)||d(u,r(p),p);let l=p=>{var m;return(m=c.get(p))!=null?m:[]};return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:
p=>{var m;return(m=u.get(p))!=null?m:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Pd=["id","name","document","state","dueBefore","graceUntil","lettersFrom",
"openedAt","closedAt","frozenAt"],Kf=e=>Object.fromEntries(Pd.map(t=>[t,e[t]])),dC=e=>{var t;return(t=Object.keys(Ie).find(n=>Ie[n]===Cf(e)))!=null?t:"closed"},lC={dueBefore:Zo,graceUntil:Le,
lettersFrom:Le};function lr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?lC[u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:Ye(u),text:d},field:u}),l!=null?l:""},[r,o,i]=[n("dueBefore"),n(
"graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:Ye("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:K(o),due:K(r)}
});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:dC(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,
frozenAt:c},problems:t}}var Jr=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:lr(t).round}]:[]);function Ed(e){var o,i;let t=Jr(e),n=s=>s==null?void 0:s.row,r=s=>s.reduce((a,c)=>!a||
c.round.openedAt>=a.round.openedAt?c:a,void 0);return(i=(o=n(t.find(({round:s})=>s.state==="moving")))!=null?o:n(r(t.filter(({round:s})=>s.state==="open"))))!=null?i:n(r(t))}function Xo(e,t){for(
let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var pt=({openedAt:e})=>e!=="",Bf=e=>e!==void 0&&e.state==="open"&&pt(e),$t=({round:e,updated:t},n)=>n!==void 0&&pt(n)&&e.trim()===n.id&&
t>=n.openedAt,Va=7;var Yo={report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},pC=[];
function mC({addedAt:e,extendedTo:t},n){if(!(n!=null&&n.dueBefore)||!e||Wt(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=ie(it(n),-Va)}function qa(e,t){let n=e.map(o=>{try{return mC(o,t)}catch{
return!1}}),r=n.some(o=>!o);return o=>{let i=Jo(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function Jo(e){var o,i;let{required:t,kind:n}=e;if(!Ge(e))return"ended";let r=cr(t);return r?r===Nt.no?
"nothing":"report":(i=(o=pC.find(s=>vt(s.kind)===vt(n)))==null?void 0:o.owes)!=null?i:"report"}var Xa=(e,t)=>Yo[e].open.includes(t),jf=e=>`(${e("counted")}=1)`,Zf=e=>Yo[e].counted;var Fe=e=>Xa(
e.obligation,e.status),Qr=({status:e})=>e===$.reported||e===$.approved||e===$.none,Mt=({status:e})=>e===$.fix,Nd=e=>Fe(e)&&!Mt(e),pr=({returned:e})=>e.filter(({comment:t})=>t.trim()),hC=e=>Mt(e)&&
!e.faults.length&&e.returned.length>0&&!pr(e).length,Qo=e=>Fe(e)&&!hC(e),Ya=e=>Je(e).superior;function Gf(e){let t=new Map,n=Ya(e);for(let r of e){let o=Fe(r)?n(r):void 0;if(!o)continue;let i=
o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var ei=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Ja=e=>e,hs=12,Wf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:
n.heading)!=null?r:""},Hf=({column:e,problem:t})=>Vf(fe,e,t);function Qa({column:e,problem:t}){let n=Wf(fe,e),r=pf(gC(t));return n?`${n}: ${r}`:r}var ec=({column:e,problem:t})=>Vf(lt,e,t);function Vf(
e,t,n){let r=Wf(e,t);return r?`${r}: ${R(n)}`:R(n)}var qf=e=>[...e.slice(0,hs).map(t=>`• ${t}`),...e.length>hs?[`• ${R({key:"account.more",with:{count:e.length-hs}})}`]:[]].join(`\n`),Xf=e=>qf(e.map(
Hf)),tc=e=>qf(e.map(ec)),Yf=e=>e.slice(0,hs).map(Hf).join(`\n`),Jf=(e,t)=>e.filter(n=>n.column===t).slice(0,hs).map(({problem:n})=>R(n)).join(`\n`);function Qf(e){let t=qr.reduce((n,{key:r,bit:o}
)=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function nc(e,t){var r;let n=(r=qr.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var fC=new Set(["text","value","code","parent","suggest"]);function gC(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,fC.has(n)?
"…":r]));return{...e,with:t}}var xn=({column:e})=>e===""||fe[e].writer!=="staff",fs=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",eg=(e,t)=>e.column===t.column&&
JSON.stringify(e.problem)===JSON.stringify(t.problem);var mr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",ng=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(mr(
e)))==null?void 0:t[1])!=null?n:""},ti=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,zn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],rc=e=>`${e.map(
yC).filter(Boolean).join(`\n\n`)}\n`,tg=e=>e.map(t=>`- ${t}`).join(`\n`);function yC(e){switch(e[0]){case"list":return tg(e[1]);case"button":return mr(e[2])&&`${e[1]}:\n${mr(e[2])}`;case"bar":
return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${tg(e[2].map(({name:t,phone:n})=>`${t}: ${n||Md}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Md="chưa có số";var bC=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,oc=e=>{var t,n;return(n=(t=bC.exec(e))==null?
void 0:t[0])!=null?n:ti(e.trim(),60)};var It="báo cáo tài khoản Facebook",vn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",eo=({department:e,federation:t})=>e.trim()||
t.trim(),ni=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Id=({first:e})=>K(V(e));function Vt({state:{deadline:e},about:{today:t,last:n}}){let r=Be(t,n),o=xt(n);if(
r<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${xt(e.graceUntil)}.`:
`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?`; còn ${r} ngày`:"";return n>it({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${K(ie(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function wC({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=
Be(t,n);return o>=0?`thời hạn hết ngày ${K(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${K(r)}`:`thời hạn ${K(n)} đã qua ${-o} ngày`}var Dd=({state:e,unit:t},n)=>`${[oc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,gs=(e,t)=>Dd(e,`${t}, ${wC(e)}`),fr=e=>gs(e,Mt(e.unit)?`${It} cần sửa`:`nhắc ${It}`);function gr({state:e,unit:t,about:{today:n}}){let r=pr(
t).length+t.faults.length,o=eo(e);return Mt(t)?`${o} đã nhận ${It} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${ni(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${K(
n)}, ${o} chưa nhận được ${It} của ${t.name}. ${ni(e)} đơn vị gửi báo cáo.`}var yr=e=>Mt(e.unit)?hr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...hr(e,"báo cáo")];function hr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=ng(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var rg=(
e,t,n)=>{let r=kC(e,t);return r.length?[["heading","Cần sửa"],["list",zn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},kC=(e,t)=>[...pr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${eo(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(Qa)];function og({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Mt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${K(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",zn(n,t,"đơn vị khác")]]}var Fd=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),ig=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${eo(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,ic=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var sg={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?ei(o,n,r?"sau-":""):void 0,subject:e=>gs(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${ni(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${It}.`,until:Vt,asked:()=>[],closing:e=>[["text",e.unit.status===$.missing&&Fe(e.unit)?
`Đơn vị cũng chưa ${It} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...hr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var ag={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Fe(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>gs(e,`đề nghị ${It}`),lead:({state:e,unit:t})=>`${ni(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${eo(e)}.`,until:Vt,asked:
e=>hr(e,"báo cáo"),small:vn,named:()=>[]};var cg={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!Qo(e)||!(t!=null&&t.last)||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:fr,lead:gr,until:Vt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...yr(e)],small:vn,named:()=>[]};var ug={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Qo(e)&&n.isOver?ei(n.point,t):void 0,subject:fr,lead:gr,until:Vt,asked:yr,small:vn,named:()=>[]};var dg={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Qo(e)&&!n.isOver?ei(n.point,t):void 0,subject:fr,lead:gr,until:
Vt,asked:yr,small:vn,named:()=>[]};var sc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Fe(e))return;
let n=pr(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:fr,lead:gr,until:Vt,asked:yr,small:vn,named:()=>[]};var xC=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},lg=e=>`\uFEFF${e.map(t=>t.map(xC).join(",")).join(`\r\n`)}\r\n`;var ue={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},to=e=>Object.keys(ue).find(t=>ue[t]===e.trim())||"unknown",At=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Ud="đơn vị khác, xem tệp đính kèm",zd={[ne.onTime]:"#1e7d3c",[ne.grace]:"#5f8f2f",[ne.late]:"#b7791f",[$.fix]:"#6b4fbb",[$.missing]:"#c5221f"};function vC(e){return Fe(e)?Mt(e)?
$.fix:$.missing:Qr(e)?zd[e.timeliness]?e.timeliness:ne.onTime:""}var SC=e=>Object.keys(zd).map(t=>({label:t,color:zd[t],count:e.filter(n=>vC(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ne.grace),pg=e=>{let t=e.filter(Nd).length,n=e.filter(Mt).length;return{all:t+n+e.filter(Qr).length,missing:t,fix:n}};function mg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
pg(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[oc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${K(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Kd({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=pg(e),s=[o?`còn ${o}/${r} đơn vị chưa ${It}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${xt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${dr(t,n)}.`}function hg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Kd(
e)],["bar",SC(i)],["text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...RC(i,r.since,t),["button","Mở sổ",n.links.book],...OC(i,t),...TC(i.filter(Mt),t),
...CC(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function RC(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&Qr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${pe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",zn(r.map(({name:i})=>i),Math.min(10,n),Ud)]]}function OC(e,t){var i;let n=e.filter(Nd),r=new Map,o=Ya(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Ud}`:""]]}var fg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Qa)],TC=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",zn(e.map(n=>`${n.name}: ${fg(n).slice(0,3).join(" ")}`),Math.min(40,t),Ud)]]:[];function CC(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:v}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ue[y].toLowerCase(),v].filter(Boolean).join(", "));let i=Object.keys(ue).filter(m=>r[m]).map(m=>`${r[m]} ${ue[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${pe(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${pe(d)}.`,l&&l.script!==l.book&&R({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",zn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function gg({units:e}){let t=Ya(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>lt[n].heading),...e.filter(n=>Fe(n)||Qr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,K(V(
n.first)),K(n.extendedTo),n.phone,n.emails.join(", "),fg(n).join(" | ")]})]}var yg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
V(o),s=Ha(zf(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Fe)?void 0:{id:s.id,day:s.day}},subject:mg,lead:Kd,body:hg,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:lg(gg(e))}],named:({state:e})=>e.units.filter(t=>Fe(t)&&t.status===$.missing)};var bg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Qr(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Dd(e,
`đã nhận báo cáo ngày ${Id(e.unit)}`),lead:({state:e,unit:t})=>`${eo(e)} đã nhận ${It} của ${t.name} ngày ${Id(t)}: ${LC(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...hr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function LC({status:e,count:t,byKind:n}){if(e===$.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var kg={summary:yg,digest:sg,returned:sc,newLink:cg,invitation:ag,reminder:dg,overdue:ug,thanks:bg},de=e=>kg[e],Bd=
Object.entries(kg),ac=Bd.map(([e])=>e),jd=Bd.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),wg=Bd.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),xg=[...wg.filter(({kind:e}
)=>e.isAboutOwnReport),...wg.filter(({kind:e})=>!e.isAboutOwnReport)];var vg="thu/",Zd=new Map(ac.map(e=>[de(e).prefix,e]));function ri(e){let t=e.settings.testTo.length?vg:"",n=Rt(e.round);return{
write:(r,o,i)=>`${t}${de(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Zd.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}var Sg=e=>`${e[0]}/`===vg?2:1;function Gd(e){let t=e.split("/"),n=Sg(t);return Zd.has(t[n-1])&&t[n]!==void 0?Og(t[n]):void 0}function Rg(e,t){let n=e.split("/"),r=Sg(n);return[...n.slice(0,
r),t,...n.slice(r+1)].join("/")}var Wd=e=>{var t;return Og((t=e.split("/")[1])!=null?t:"")},Og=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function cc(e,t){var a;let[n="",r,...o]=e.split("/"),i=
Zd.get(n);if(!i||r!==Rt(t))return;let s=de(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Tg=e=>({kind:t,matter:n,unit:r})=>[t,Rt(e),n,r].filter(Boolean).join(
"/");function no(e){let t=new Map,n=new Map,r=ri(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||
e.register.get(l);if(!p||!At(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=
r.read(a);c&&(At(s.state)?de(c.kind).to==="unit"?$C(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function $C(e,{
kind:t,id:n,unit:r},o,{settings:i}){var u;let s=de(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Cg(e,t,n){let r=new Map,o=i=>Wa(e.deadline,Le(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?Ha(c,t):_d(a,t)};return r.set(i,p),p}}}var Hd={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},uc=({
testTo:e})=>e.length>0&&!on(e).length;function Lg(e,{testTo:t},n){let r=on(e),o=t.length?on(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var $g=(e,t)=>Lg(e,t,Hd),dc=(e,t)=>Lg(e,t,Ze(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Un(e,t,n=no(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=ms(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||uc(o))return r;let a=Ag(e,t,n,s,r);AC(a);let c=new Set;for(let u of e.units){let d=Rt(u.code);if(!(!d||c.has(d))){
c.add(d);try{_C(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=NC(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Ag(e,t,n,r,o){let i=Gf(e.units);return{state:e,today:t,calendar:r,history:n,moments:Cg(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var _g=(e,{settings:t})=>{let{setting:n}=de(e);return n!==void 0&&!t[n]};function Pg(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Eg({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=de(i);if(s.to!=="staff"||_g(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Pg(r,i,a,"")}function AC(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of jd){let i=Eg(e,o);i&&(r.wanted.add(i.key),Ig(e,i,$g(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Ng({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of xg){let u=_g(a,e)?void 0:Pg(t,a,c.due(s),o);if(u)return u}}function _C(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=Ng(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=de(l.kind);if(p.to==="unit"){if(
p.counts&&PC(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Ig(e,l,dc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u==null?void 0:u.count})}}var PC=(e,t)=>e!==void 0&&e.count>=t,EC=12;function Mg(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Ag(e,t,no(e),ms(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of jd)a(Eg(i,c));for(let c of e.units){let u=Rt(c.code),d=i.underOf(c.code);for(let l=0;u&&l< EC&&a(Ng(i,c,u,d),c.code);l+=1);}return s}function Ig({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:h},had:l})}var NC=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>de(t.kind).rank-de(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Dg=e=>e.to.length;function ro(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(de(
o.kind).to==="staff"?0:n)-r.recipients;if(Dg(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Dg(o)}return r}function br(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var MC=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],IC=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Fg(e,t){if(!IC.test(e))return;let n=e.split(".");return MC.filter((r,o)=>n[o]!==br(t[r]))}var zg="2",Ug="đổi",Kg=(e,t,n)=>e.of("approval",t,n),Kn=(e,t,
n=[])=>[zg,t.name,...nn.map(r=>`${r}:${n.includes(r)?Ug:Kg(t,r,e[r])}`)].join(".");function oo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==zg||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return nn.filter(a=>s.has(a)&&s.get(a)!==Kg(n,a,t[a]))}function lc(e,t,n){let r=oo(e,t,n);if(typeof r=="string")return;let o=Od.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Od.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Ug}`:s}).join(".");return i===e?void 0:i}
function Bg(e,t,n){let r=Fg(e,t);return r&&Kn(t,n,r)}function wr(e,t){let n=oo(e.approved,e,t);return typeof n=="string"?[]:n.map(Gt)}var pc=(e,t)=>oo(e.approved,e,t)==="unknown";function Sn(e,t){
let n=oo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===ke.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===ke.returned?r?"changed":"returned":"waiting"}function mc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var A=e=>({ok:!0,value:e}),X=(e,t={})=>({key:e.key,sentence:R(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),ze=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},O=e=>ze([X(e)]);function jg(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var DC=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,FC=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function oi(e){return/^[\x21-\x7e]*$/.test(e)?e:Bo(e).replace(DC,"").replace(FC," ").trim()}var zC=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Zg(e,
t){let n=e.charCodeAt(t);return zC.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function kr(e){let t=0,n=e.length;for(;t< n&&Zg(e,t);)t++;for(;n>t&&Zg(e,n-1);)n--;
return e.slice(t,n)}var hc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Bn=e=>/[\p{L}\p{N}]/u.test(e);var ys=(e,t)=>(e.exec(t)||[])[1]||"";function io(e){try{return decodeURIComponent(e)}
catch{return e}}function Rn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?io(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var bs=(e,t)=>ys(/^(\d{1,24})(?![0-9A-Za-z])/,Rn(e,t));var UC=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function ii(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of UC)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var KC="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",BC="permalink|notes|events|offers",jC=new RegExp(`^(?:${KC}|${BC})$`,"i");
function Gg(e){return jC.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var fc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var gc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function $e(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var ZC=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,GC=
/\.vn$/i;function si(e){return/^[A-Za-z0-9.]+$/.test(e)?ZC.test(e)?"USERNAME_TLD":Wg(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Wg=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Hg=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?gc(e,fc+n+t,`id:${t}`):F("MISSING_ID"),qt=e=>Hg("profile",e,"profile.php?id="),jn=e=>Hg("page",e,""),ws=e=>ys(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Zn(
e,t="profile_or_page"){let n=kr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):jn(n);let r=ii(n)||si(n),o=r==="USERNAME_TLD"&&GC.test(n)?null:r;if(!o){let s=gc(t,fc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?$e(s,"NAME_LIKE_SITE"):s}let i=ws(n);return i?jn(i):F(o)}function yc(e){let t=kr(e),n=/^[\w.-]+$/.test(t)?Wg(t.length,t.length):"USERNAME_CHARS";
return n?F(n):gc("group",`${fc}groups/${t}`,`g:${t.toLowerCase()}`)}function Vd(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${fc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return gc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var WC="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",HC="lm?",VC="[a-z]{2}-[a-z]{2}",qC=[[new RegExp(
`^(?:(?:${WC}|${HC}|${VC})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],qd=e=>/^[A-Za-z0-9.-]+$/.test(e),wc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function ai(e){if(qd(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of qC)if(n.test(
t))return r}return Xd(e)?"lookalike":"other"}function Xd(e){let t=io(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||bc(n,"facebook",2))}function bc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return bc(s,a,n-1)||bc(s,i,n-1)||bc(o,a,n-1)}
function so(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:XC(o),path:o,query:n.slice(r+1)}}function XC(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?oi(io(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ks(e,t){var s;let[n,...r]=e.parts;if(!n)return F(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&ai(n)==="facebook")return $e(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=tL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=ii(n);
return i?F(i,(s=YC(i,e,t))!=null?s:JC(n,e.query)):Yg(n,r)}function YC(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Rn(t,i)).find(Boolean);
return o===void 0?void 0:Gn(n(o,1))}var Gn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function JC(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?bs(t,"id"):"";
return n.length>8?Gn(qt(n)):void 0}var xc=(e,t)=>Gg(t)?F("CONTENT_LINK",Gn(e)):e,QC=/^[1-9]\d{9,19}$/;function Yg(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return si(r)==="USERNAME_TLD"?F(
"USERNAME_TLD"):$e(Yg(r,t),"AT_USERNAME")}let n=t[0]||"";return xc(e.includes("-")&&!ws(e)&&QC.test(n)?jn(n):Zn(e),t)}function Vg([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?$e(qt(n||""),"MEMBER_LINK"):xc(yc(e),[t||"",n||"",...r])}function Jg(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return xc(t(e[n]||""),e.slice(n+1))}function eL(e){let t=e[0]||"create";
return/^category$/i.test(t)?kc(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):ws(t)?kc(e,!1):Jg(e,jn)}function kc([e,...t],n){if(!e)return F("SYSTEM_PAGE");
let r=ws(e);return xc(r||!n?jn(r):Zn(e,"page"),t)}function Yd([e="",t=""],n){return e.length!==1?Vd(e,"",n):/g/i.test(e)?Vd(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function qg(e,t,n){
let r=Rn(t,"u");return r?$e(n(r,2),"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function vc(e,t){return e?$e(/^\d+$/.test(e)?t(e):Zn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Xg=e=>Jg(e,qt),tL=new Map([[
"profile.php",(e,t)=>qt(bs(t,"id"))],["profile",Xg],["people",Xg],["groups",Vg],["group",Vg],["pages",eL],["share",e=>Yd(e,"share")],["pg",e=>kc(e,!0)],["p",e=>kc(e,!1)],["l.php",qg],["flx",qg],[
"messages",e=>vc(/^t$/i.test(e[0]||"")?e[1]:void 0,qt)]]);var Jd=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],nL=/\b(?:facebook|face|fb|fanpage)\b/,rL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Qd(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(rL)){let r=Jd.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return tl(t)}var el=e=>e.length<=300&&Jd.some(({word:t})=>t.test(W(e)));function tl(e){var n;if(e.length>120)return;let t=W(e);return nL.test(t)||(
n=Jd.find(({word:r})=>r.test(t)))==null?void 0:n.name}var oL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],iL=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Qg=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function ey(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(sL.test(
r))return aL(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=oL.find(([i])=>i.test(r));for(let i of o?o[1]:iL){let s=Rn(n,i);if(Qg.test(s))return{address:s,counter:o!==void 0}}}var sL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function aL(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Rn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Qg.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Sc=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,nl=/^fb:\x2f{1,3}/i,cL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function xs(e){let t=e.slice(0,40);for(let[n,r]of cL)if(n.test(t))return r;return ys(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Sc.test(t)&&!nl.test(t)?"SCHEME":null}function ty(e){if(nl.test(e))return{scheme:"app",rest:e.replace(nl,""),fixed:!1};let[t=""]=Sc.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var uL=3;function ci(e,t=0){if(t>uL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?io(e):e).replace(/\\/g,"/"),r=xs(n);if(r)return F(r);let o=ty(n),i=
o.scheme==="app"?gL(so(o.rest),ny(t)):dL(o.rest,o.scheme==="web",ny(t));return o.fixed||n!==e?$e(i,"SCHEME_FIXED"):i}var ny=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?ci(t,e+n):F(
"REDIRECT_LINK");function dL(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||wc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=ai(s);
return c==="other"?lL(s,so(i),n):c==="lookalike"?F("LOOKALIKE_HOST",mL(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?hL(c,so(i),n):F("PORT")}function lL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=ey(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?$e(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&Gn(o))}var pL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function mL(e,t,n){return pL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Gn(n(`www.facebook.com${t}`,1)):
void 0}function hL(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ks(t,n);if(e==="content")return F("CONTENT_LINK");let s=ii(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",Gn(Zn(r))):i===""||s?F(s||"HOME"):e==="short"?Yd(t.parts,"fb.me"):fL(i,r,o)}function fL(e,t,n){return e==="t"?vc(n,qt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):vc(t,jn)}function gL({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:bs(t,"id"),s=Rn(t,"href")||Rn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return $e(n(s,1),"DEEP_LINK");let a=i&&yL.get(r.toLowerCase());return a?$e(a(i),"DEEP_LINK"):F("DEEP_LINK")}var yL=new Map([["profile",qt],["page",jn],[
"group",yc]]);var bL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,wL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,kL=
"(?:fb |facebook |page )?",xL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",vL=new RegExp(`^${kL}(?:u?id|ma so|ma)${xL} ?[:=-]? ?([1-9]\\d{9,19})$`),Rc=e=>e.length<=7&&bL.test(e);
function rl(e){let t=e.split(" ");if(t.some(TL))return F("EMAIL_IN_URL");let n=t.length===1?kr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return $e(qt(n),"BARE_USERNAME");let r=vL.exec(W(e.slice(0,120)));
return r?$e(qt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):tl(e)!==void 0?F("OTHER_SITE"):t.length>1&&el(e)?SL(e):CL(e)?F("PHONE_IN_URL"):n?ry(n):OL(e,t)}function SL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Bn(o)&&!el(o));return n!==void 0&&r===void 0&&t.length>1?$e(rl(n),"TEXT_AROUND"):F("NOT_URL")}function RL(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Gn(ks(so(e.slice(t.length)),()=>F("NOT_URL")))}function ry(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
si(o);return i==="USERNAME_TLD"?F(i):$e(Zn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return $e(ks(so(t),()=>F(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",RL(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!wL.test(
n)&&!Rc(n)&&si(n)!=="USERNAME_SHORT"?$e(Zn(n),"BARE_USERNAME"):F("NOT_URL")}function OL(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?$e(ry(kr(o)),"TEXT_AROUND"):F("NOT_URL")}
function TL(e){let t=e.indexOf("@");return t>0?Bn(e.charAt(t-1))&&Bn(e.charAt(t+1)):e.search(hc)===0}var CL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function oy(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(hc,"@"):e}function iy(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of LL(r)){let i=PL(o);i&&t.push(i),n=n||(i?i.glued:Bn(o))}return{found:t,around:n}}function LL(e){return xs(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var $L=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,AL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,_L=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function PL(e){let t=kr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(IL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search($L),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?AL:_L).test(r)?{address:o,word:e,glued:Bn(r)}:null}var EL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",NL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",ML=new RegExp(`\\.(?:${EL}|${NL})\\.?$`,"i");function IL(e){if(Sc.test(e)||xs(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||wc(r)):DL(
r.replace(/:\w*$/,""),n)}function DL(e,t){return qd(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?ai(e)!=="other"||ML.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Xd(e)}function Oc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=oi(String(e));if(!Bn(t))return F("EMPTY");let n=oy(t),{found:r,around:o}=iy(n),[i,s]=r;if(!i)return rl(n);let a=s?GL(r,n):FL(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&$e(a,"SCHEME_FIXED"),o?$e(a,"TEXT_AROUND"):a}function FL(e,t){let n=ci(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return zL(e,n,r)?F("USERNAME_CHARS"):r&&KL(e,r)?
jL(t):n}function ol({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function zL(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Rc(ol(e))&&/^[\p{L}\p{M}]/u.test(n)}var UL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function KL(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||BL(e,t)||UL.test(t)||
/^[A-Z]/.test(t)&&Rc(t))return!1;let n=ol(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var BL=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(ol(e));
function jL(e){let t=ci(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var ZL=20;function GL(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>ZL)return F("MULTIPLE");let o=r.map(u=>{let d=ci(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||ci(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?F("MULTIPLE"):$e(a,"TEXT_AROUND")}var $c=(...e)=>e.map(t=>`(?:${t})`).join("|"),WL="[đd][./]?c",HL="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",VL=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",qL="mrs?|ms",XL="(?:ng|tt)ưt",il=new RegExp(`^(?:${$c(WL,HL,VL,qL,XL)})(?:[.:]+\\s*|\\s+)`,"i"),YL="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Cc=
"ông|bà|anh|chị|cô|thầy|chú",JL=`(?:${Cc}) ?(?:\\((?:${Cc})\\)|/ ?(?:${Cc}))`,QL="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",sl=new RegExp(`^(?:${$c("đồng chí",YL,JL,Cc,
QL)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),e$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Lc=e=>e$.includes(e.toLowerCase());function al(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Lc(n)?void 0:"either"}var t$="(?:trưởng|phó) (?:ban|phòng|trưởng)",n$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",r$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",ay=new RegExp($c(t$,n$,r$)),o$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",i$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",cy=new RegExp(`^(?:${$c(o$,i$)})|facebook`),s$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,a$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function sy(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(il,"").replace(sl,"");return t}var Tc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),c$=e=>e.some((t,
n)=>{var r;return n>1&&Lc(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function uy(e){let t=e.split(/[\r\n]+/).map(a=>Tc(sy(a.replace(/\s+/g," ").trim().replace(a$,"")))).filter(a=>a.length>0),
n=t.flat();if(s$.test(sy(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Lc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Tc(o).length>1&&Tc(
i).length>1&&Lc(Tc(i)[0]);return r.length>1||s||c$(n)}var cl=/^[-–—+*•.,;:"“ ]+/,fy=/[-–—.,;:"” ]+$/,Dt=(e,t)=>({ok:!1,reason:e,suggest:t});function Ac(e,t,n){if(e.length>t)return Dt(n);if(sr(
e)==="NOTHING")return Dt("EMPTY");let r=ir(e);return r&&r!=="unicode"||e.includes("\ufffd")?Dt("ENCODING",(Gr(e)||{}).text):e.length<2?Dt("SHORT"):void 0}var u$=e=>al(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,d$=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,l$=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function gy(e){if(typeof e!="string")return I(e);let t=e.replace(d$,n=>n.normalize("NFKC"));return(t===e?e:l$(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var p$=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function vs(e){var u;let t=gy(e),
n=I(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(cl,"").replace(fy,""),o=r;for(let d=0,l="";d<5&&o!==l;d+=1)l=o,o=o.replace(il,"").replace(cl,""),al(o)||(o=
o.replace(sl,"").replace(cl,""));let i=o.toLowerCase(),s=Ac(n,250,"LONG")||Ac(o,250,"LONG");if(s)return s;if(ay.test(i))return Dt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&uy(t))return Dt("TWO_PEOPLE");if(cy.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Dt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Dt("CHARS");if(
o.length>60)return Dt("LONG");let a=o.split(/[\s.'-]+/).every(d=>p$.test(d)||d.toLowerCase()===d.toUpperCase())?o:Ah(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=u$(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var dy="Ban Thường vụ",ly="Ủy ban Kiểm tra",py="Văn phòng",my=new Map(Object.entries({ct:"Chủ tịch",btv:dy,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:ly,cnubkt:`Chủ nhiệm ${ly}`,vp:py,cvp:`Chánh ${py}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${dy}`}));function m$(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=my.get(e),o=r?void 0:my.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function yy(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>m$(W(t.replace(/\./g,"")))||t)}var h$=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(yy),hy=new Map([W,B].flatMap(e=>h$.map(t=>[e(t),t])));function by(e){let t=I(e).slice(0,300).replace(fy,""),n=Ac(t,100,"TOO_LONG");if(n)return n;if(sr(t))return Dt("SHIFTED");if(
!/\p{L}/u.test(t))return Dt("CHARS");let r=yy(t),o=hy.get(B(r))||hy.get(W(r))||r,i=$h(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function ul(e){let t=I(gy(e)),n=sr(t.slice(0,1e3));return n&&n!=="NOTHING"?Dt(`${n}_IN_NAME`):Ac(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Dt(
"CHARS"))}function wy(e){return ul(e)}var vy=1e3;function Sy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>vy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return oi(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var f$=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),ky=new RegExp(`(^|[^a-z])(?:${f$})(?![a-z])[ .:]{0,3}`,"g"),dl=e=>/[a-z]/.test(e)?e.replace(ky,"$1|").replace(ky,"$1|"):e,g$="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",y$=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${g$}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),b$=/(\d)() ?\x2f ?(\d{2,4})$/,w$=/(^|[^a-z]) ?\((\d{1,6})\)$/,On=e=>e.replace(/\D/g,"").length;function Ry(e){let t=e.slice(-40),n=y$.exec(
t),r=n?null:b$.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i=
"",s=""]=n||w$.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&On(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function ll(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:On(r)>6&&On(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var k$=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,xy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Oy(e){return e.length>vy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(k$,"|").replace(xy,"$1|").replace(xy,"$1|")}
function pl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var x$={}.constructor;function xr(e){return e!=null&&e.constructor===x$}var v$=
/^\d+$/;function ml(e){return v$.test(e)}function ui(e){"@babel/helpers - typeof";return ui=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ui(e)}function _c(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ty(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,S$(
r.key),r)}}function Pc(e,t,n){return t&&Ty(e.prototype,t),n&&Ty(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function S$(e){var t=R$(e,"string");return ui(t)=="symbol"?t:t+""}function R$(
e,t){if(ui(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ui(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var O$="1.2.0",T$="1.7.35",Cy=" ext. ",me=(function(){function e(t){_c(this,e),hl(t),this.metadata=t,Ay.call(this,
t)}return Pc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(ml(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Ly(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Ly(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Ly=(function(){function e(t,n){_c(this,e),
this.globalMetadataObject=n,this.metadata=t,Ay.call(this,n.metadata)}return Pc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new C$(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&$y(this.types(),n))return new $$($y(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Cy:this.metadata[13]||Cy}}])})(),C$=(function(){function e(t,n){_c(this,e),this._format=t,this.metadata=n}return Pc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!L$.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),L$=/^\(?\$1\)?$/,$$=(function(){function e(t,n){_c(this,e),this.type=t,this.metadata=n}return Pc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function $y(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function hl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!xr(e)||!xr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(xr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+A$(e)+": "+e,"."))}var A$=function(t){return ui(t)};function Ss(e,t){var n=new me(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Ay(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?pl(t,O$)===-1?this.v2=!0:pl(t,T$)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function _$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=P$(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function P$(e,t){if(e){if(typeof e=="string")return _y(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
_y(e,t):void 0}}function _y(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function fl(e,t){for(var n=e.slice(),r=_$(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function ao(e,t,n){return Py(e,void 0,t,n)}function Py(e,t,n,r){n&&(r=new me(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Py(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=fl(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function gl(e,t,n){t===void 0&&(t={});var r=new me(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return E$(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function E$(e,t){return ao(e,void 0,t)==="IS_POSSIBLE"}function _t(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function N$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=M$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function M$(e,t){if(e){if(
typeof e=="string")return Ey(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ey(e,t):void 0}}function Ey(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var I$=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function co(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new me(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(_t(o,r.nationalNumberPattern())){if(yl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||yl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=N$(I$),s;!(s=i()).done;){var a=s.value;if(yl(o,a,r))return a}}}}function yl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:_t(e,r.pattern())}function bl(e,t,n){t=t||{};var r=new me(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return co(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return _t(o,r.nationalNumberPattern())}var D$=/^[A-Z]{2}$/;function wl(e){return D$.test(e)}var F$=!1;function kl(e,t){var n,r,
o=new me(t);return wl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,F$&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function xl(e,t,n){var r=new me(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return z$(t,i,n)}):[]}function z$(e,t,n){var r=new me(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Ny=3,My="0-9０-９٠-٩۰-۹",U$="-‐-―−ー－",K$="／/",B$="．.",j$=" \u00a0\u00ad\u200b\u2060\u3000",Z$="()（）［］\\[\\]",G$="~⁓∼～",Iy="".concat(U$).concat(K$).concat(B$).concat(j$).concat(
Z$).concat(G$);var W$=new RegExp("(["+My+"])");function vl(e,t,n,r){if(t){var o=new me(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(W$);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Sl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function H$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=V$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function V$(e,t){if(e){if(typeof e=="string")return Dy(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Dy(e,t):void 0}}function Dy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Rl(e,t,n){for(var r=new me(n),o=H$(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(co({phone:e,country:s},void 0,r.metadata))return s}}var q$=!1;function Ol(e,t){var n=
t.nationalNumber,r=t.metadata;if(q$&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Rl(n,o,r.metadata)}function Ec(e,t,n){var r=Sl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!X$(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ol(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Y$(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function X$(e,t,n){return!(_t(e,n.nationalNumberPattern())&&!_t(t,n.nationalNumberPattern()))}function Y$(e,t,n){switch(ao(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Tl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Ss(t||n,o):r;if(e.indexOf(i)===0){var s=new me(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ec(a,void 0,s),u=c.nationalNumber,d=Ec(e,void 0,s),l=d.nationalNumber;if(!_t(l,s.nationalNumberPattern())&&_t(u,s.nationalNumberPattern())||ao(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Cl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=vl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Tl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new me(o),l=2;l-1<=Ny&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function Ll(e){return e.replace(new RegExp("[".concat(Iy,"]+"),"g")," ").trim()}var J$=/(\$\d)/;function $l(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
J$,t.nationalPrefixFormattingRule()):t.format());return r?Ll(a):a}var Q$=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Al(e,t,n){var r=new me(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Q$.test(r.IDDPrefix()))return r.IDDPrefix()}function Fy(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var zy={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Pl(e,t,n,r){n?n=nA({},zy,n):n=zy;var o=new me(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Nc(s,e.carrierCode,"NATIONAL",o,n),_l(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Nc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),_l(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Fy({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=tA(s,
e.carrierCode,i,n.fromCountry,o);return c?_l(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Nc(e,t,n,r,
o){var i=eA(r.formats(),e);return i?$l(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function eA(e,t){return rA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return _t(t,n.pattern())})}function _l(e,t,n,r){return t?r(e,t,n):e}function tA(e,t,n,r,o){var i=Ss(r,o.metadata);if(i===n){var s=Nc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Al(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Nc(e,null,"INTERNATIONAL",o))}function nA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function rA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Rs(e){"@babel/helpers - typeof";return Rs=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Rs(e)}function Uy(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Ky(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Uy(Object(n),!0).forEach(function(r){oA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Uy(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function oA(e,t,n){return(t=jy(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function iA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function By(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,jy(
r.key),r)}}function sA(e,t,n){return t&&By(e.prototype,t),n&&By(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function jy(e){var t=aA(e,"string");return Rs(t)=="symbol"?t:t+""}function aA(
e,t){if(Rs(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Rs(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var El=(function(){function e(t,n,r){if(iA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(xr(n)&&xr(n.countries)){r=n;var o=t;if(!cA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Cl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");hl(r);var c=kl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return sA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:xl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return gl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return bl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new me(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return co(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Pl(this,n,r?Ky(Ky({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var cA=/^\+\d+$/;var Zy={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Gy=Zy,Wy={version:Gy.version,country_calling_codes:{84:["VN"]},countries:{VN:Gy.countries.VN},nonGeographic:{}};
function Hy(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Vy=Hy("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),qy=Hy("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Xy=e=>Nl(e)&&
e.length===11?`0${Vy.get(e.slice(1,4))}${e.slice(4)}`:"",Nl=e=>Vy.has(e.slice(1,4));function Mc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>qy.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ml=(e,t)=>`0${qy.get(t)}${e.slice(1+t.length)}`;var Qe=e=>({ok:!1,reason:e}),dA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Qy=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,lA=/^0(?:69\d{5,8}|80\d{5,6})$/,pA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Dc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Qy.test(n))return Qe("FAKE");if(pA.test(n))return Qe("SERVICE_NUMBER");if(lA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Qe("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Jy(o[0]==="0"?o:`0${o}`,Yy(e,r));if(t)return Qe(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Qe(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Jy(`0${o}`,Yy(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Yy(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Jy(e,t){let n=Ic(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?mA(e):null)||Ic(Xy(e),
"convertible","OLD_11_DIGIT")||hA(e,t)||Qe(gA(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(dA.test(e)||n.notes.push("UNKNOWN_PREFIX"),fA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Qy.test(e)?
Qe("FAKE"):n}function Ic(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new El(`+84${e.slice(1)}`,Wy),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var mA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function hA(e,t){let n=Mc(e),r=!/^2/.test(n)||eb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ic(Ml(e,n),"convertible","OLD_AREA_CODE"):null}
var eb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function fA(e,t){let n=Mc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!eb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Il(e){let t=`0${e.slice(3)}`,n=Mc(t),r=n?Ic(Ml(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function gA(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Nl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Os(e){if(
e==null)return Qe("EMPTY");if(typeof e!="string"&&typeof e!="number")return Qe("CHARS");let t=Sy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Qe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Qe("SCIENTIFIC");let n=ll(t).reduce((r,o)=>r.concat(bA(o)),[]);return n.length?vA(n):Qe(yA(t))}var yA=e=>/\p{L}/u.test(dl(e))?"CHARS":"EMPTY",tb=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function bA(e){let{text:t,ext:n}=Ry(e),r=dl(t);if(tb.test(r)){if(kA(r))return[Qe("LETTER_FOR_DIGIT")];let o=Oy(r);if(tb.test(o))return[Qe("CHARS")];if(On(o)===0)return[
];if(On(o)<7)return[Qe("CHARS")];let i=nb(o,n).map(wA);return i.some(({ok:s})=>s)?i:[Qe("CHARS")]}return On(r)===0?[]:nb(r,n)}var wA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function nb(e,t){
var i;let n=ll(e).filter((s,a,c)=>c.length<2||On(s)>0),r=n.length>1?n.map(Dc):xA((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var kA=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&On(e)>5;function xA(e){return e.length<80&&On(e)>15&&rb(e.match(/\+?\d+/g)||[])||[Dc(e)]}function rb(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Dc(e.slice(0,t).join(" ")),r=n.ok?rb(e.slice(t)):null;if(r)return[n,...r]}return null}function vA(e){let[t=Qe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Qe("MULTIPLE")}var SA={[z.page]:["pageName",
"address","name","office","phone","email"],[z.group]:["pageName","address","name","office","phone","email"],[z.person]:["accountName","address","name","office","phone","email"],[z.none]:["reason"]},
RA=(e,t)=>{var n;return t==="kind"||SA[(n=rn(e))!=null?n:z.page].includes(t)},OA=e=>rn(e)===z.none?["kind","reason"]:ge,Dl=(e,t)=>({key:e,with:t}),sn=(e,t,n={},r)=>({field:e,level:"fault",problem:Dl(
t,r),...n}),di=(e,t)=>({field:e,level:"ask",problem:Dl("account.ask",{value:t}),suggest:t}),li=(e,t,n)=>({field:e,level:"note",problem:Dl(t,n)});function TA(e){let t=Oc(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Qd(I(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>li("address",`address.note.${r}`))}:{value:I(e),findings:[n?sn("address",
"account.otherNetwork",{},{network:n}):sn("address",`address.${t.reason}`),...t.suggest?[di("address",t.suggest)]:[]]}}var ob=e=>t=>{var o;let n=Os(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Il(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[di(e,ib(r))],...n.notes.map(i=>li(e,`phone.note.${i}`))]}:{value:I(t),findings:[sn(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>di(e,ib(i)))]}},ib=e=>{let t=Os(e);return t.ok?t.display:e};function CA(e){var r;let t=Ka(e),n=t.suggest?[di("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>li("email",`email.note.${o}`))]}:{value:I(e),findings:[sn("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>di("email",o))]}}var LA={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Ts=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[di(e,r.suggest)]:[];if(!r.ok){let s={
label:Gt(e),example:(i=LA[e])!=null?i:""};return{value:I(n),findings:[sn(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>li(e,`person.note.${s}`))]}};
function $A(e){let t=I(e);return{value:t,findings:t.length>500?[sn("reason","account.reasonLong")]:[]}}function AA(e){let t=rn(e);return t?{value:t,findings:[]}:{value:I(e),findings:[sn("kind",
"account.kindUnknown",{},{text:I(e)})]}}var _A={kind:AA,accountName:Ts("accountName",wy),pageName:Ts("pageName",ul),address:TA,name:Ts("name",vs),office:Ts("office",by),phone:ob("phone"),email:CA,
second:Ts("second",vs),secondPhone:ob("secondPhone"),reason:$A},PA=["accountName","pageName","name","office","second","reason"];function EA(e,t,n){try{return NA(e,t,n)}catch(r){return{value:t,
findings:[sn(e,"account.cellUnreadable")],broke:r}}}function NA(e,t,n){if(!I(t))return RA(n,e)?e==="kind"||e==="reason"?{value:"",findings:[sn(e,`account.${e}`)]}:{value:"",findings:[sn(e,
"account.required",{},{label:Gt(e)})]}:{value:"",findings:[]};let r=PA.includes(e)?Gr(t):void 0;return r?{value:t,findings:[sn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:_A[e](t)}
function MA(e,t){let n=(r,o)=>[{...li("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==z.group?n("account.addressIsGroup",z.group):e===z.group&&t&&!["group","share"].includes(
t)?[li("address","account.groupAddress")]:t==="page"&&e===z.person?n("account.addressIsPage",z.page):[]}function uo(e){var s,a,c,u,d;let t=(s=rn(e.kind))!=null?s:"",n=OA(t),r={};for(let l of ge)r[l]=
n.includes(l)?EA(l,e[l],t):{value:I(e[l]),findings:[]};let o=ge.filter(l=>"broke"in r[l]),i={};for(let l of ge)i[l]=r[l].value;return{values:i,findings:[...ge.flatMap(l=>r[l].findings),...MA(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(d=r.address.addressKind)!=null?d:"",...o.length?{
broke:o.map(l=>r[l].broke)}:{}}}var sb=5,ab=120;function cb(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),bn(a.trim(),ab)])),o={rows:e.filter(s=>!Rd(s)),samples:e.filter(Rd),
cores:Yh(t)},i=(s,{level:a,field:c},u)=>{var m,h;let d=[...(m=u.units)!=null?m:as(u.rows)],l=d.map(y=>r.get(y)||bn(y,ab)),p=l.slice(0,sb).join("; ")+(d.length>sb?"; …":"");return{rowIds:u.rows.map(
y=>y.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:(h=u.field)!=null?h:c}}};return Object.entries(Na).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function ub(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Fl=e=>e?`"${e}" `:"";function zl(e,t=""){if(typeof e!="number")throw new TypeError(Fl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Fl(t)+"expected integer >= 0, got "+e);return e}function pi(e,t,n=""){if(ub(e)&&(t===void 0||e.length===t))return e;t!==void 0&&zl(t,"length");let r=ub(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Fl(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function pb(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(zl(e.outputLen),zl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var IA=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},db=(
e,t)=>{IA(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function mi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Fc(e,t){pi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Cs(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function zc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function an(e,t){return e<<32-t|e>>>t}var mb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",DA=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ul(e){if(pi(e),mb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=DA[e[n]];return t}function lb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function hb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(mb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=lb(e.charCodeAt(i)),a=lb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function FA(e,t,n="opts"){return db(e,"defaults"),t!==void 0&&db(t,n),Object.assign(Object.create(null),e,t)}function fb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=FA({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var gb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Uc=class{constructor(t,n){le(this,"oHash");le(this,"iHash");le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"finished",!1);le(this,"destroyed",!1);if(pb(t),pi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Cs(o)}update(t){return mi(this),this.iHash.update(t),this}digestInto(t){
mi(this),Fc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},yb=(()=>{let e=((t,n,r)=>new Uc(t,n).update(r).digest());return e.create=(t,n)=>new Uc(t,n),e})();var zA=e=>e/2**32|0,UA=e=>e>>>0;function bb(e,t,n,r){
let o=zA(n),i=UA(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function wb(e,t,n){return e&t^~e&n}function kb(e,t,n){return e&t^e&n^t&n}var Kc=class{constructor(t,n,r,o){le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"padOffset");le(this,"isLE");le(this,"buffer");le(this,"view");le(this,"finished",!1);le(this,"length",0);le(this,"pos",0);le(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=zc(this.buffer)}update(t){mi(this),pi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=zc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){mi(this),Fc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),bb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:zc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},xb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var KA=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),vr=new Uint32Array(64),Kl=class extends Kc{constructor(n,r){super(64,n,8,!1);le(this,"A",0);le(this,"B",0);le(this,"C",0);le(this,"D",0);le(this,"E",0);
le(this,"F",0);le(this,"G",0);le(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)vr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=vr[p-15],h=vr[p-2],y=an(m,7)^an(m,18)^m>>>3,v=an(h,17)^an(h,
19)^h>>>10;vr[p]=v+vr[p-7]+y+vr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=an(c,6)^an(c,11)^an(c,25),h=l+m+wb(c,u,d)+KA[p]+vr[p]|0,v=(an(o,2)^an(o,13)^an(o,22))+kb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+v|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Cs(vr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Cs(this.buffer)}},Bl=class extends Kl{constructor(){super(32,xb)}};var Bc=fb(()=>new Bl,gb(1));var BA=16,vb=e=>Ul(e.slice(0,BA));function Ls(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Sr=e=>vb(Bc(Ls(e))),jl=e=>Ul(Bc(Ls(e))),hi=class{constructor(t){this.known=new Map;this.start=yb.create(Bc,hb(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:vb(
this.start.clone().update(Ls(t)).digest());return this.known.set(t,n),n}};var jA=8,Rb="trống",Ob="1",Sb=" (theo bản cũ)",Tb="Đã rút đồng ý",jc=e=>e.trim()?Sr(e.trim().normalize("NFC")).slice(0,jA):Rb,
Cb=(e,t)=>e===Rb||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:jc(t),Lb=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[B(r),o.replace(/\D/g,"")];return[B(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},Wn=e=>rn(e.kind)!==z.none&&Lb(e).some(t=>t!==""),$b=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${pe(t)}, bản thông báo ${n}`,Ab=e=>`${Tb}, ${pe(e)}`,fi=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),_b=e=>e.startsWith(`${Tb}, `),Pb=e=>e.endsWith(Sb)?e:`${e.trim()}${Sb}`,Eb=(e,t)=>t.of("consent",e.consent.trim(),...Lb(e)),$s=(e,t)=>[Ob,t.name,Eb(e,
t)].join(".");function Hn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(fi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Ob&&o&&(!t||r!==t.name)?
"unknown":t&&o===Eb(e,t)&&r===t.name?"given":"ended"}var Nb=(e,t)=>!fi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${jc(t)}`);var ZA=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Vn=e=>ZA.test(e),Mb=(e,t,n)=>Vn(
e)&&e>=t&&e<=n,Ib=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>Mb(i,n,r)))!=null?o:""};function Db(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Ib(e,t,n)||n:Mb(e.shown,t,n)?
e.shown:"":""}function Fb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=Ib(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Vn(e.shown)&&e.shown>n);return{
witnessed:n,...o?{insteadOf:e.shown}:{}}}function GA(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?Yo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(
n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function zb(e,t,{last:n,...r},o,i,s){let a=GA(e,t),c=a!==$.missing&&a!==$.fix&&a!=="",u=h=>h.reduce((y,v)=>v.updated>y?
v.updated:y,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=Db(l,n,i),m=a===""?"":If(o,p,s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,
first:p,witness:Fb(l,n,i),updated:u(e),order:WA(a,m),pending:e.length-d.length}}function WA(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[ne.overdue]:0,[
ne.late]:1,[ne.grace]:2,[ne.open]:3,[ne.onTime]:4,"":5};return n[e]+r[t]}var HA=3,Ub=e=>{var t,n;return(n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function Kb(e){
let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([W(vt(i)),Ub(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}
return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?Ub(o):W(vt(o))))!=null?s:[];return i.length>HA?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var gi={
full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},VA=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,qA=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,XA=4e5,YA=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],lo=(...e)=>new RegExp(e.join("|"),"i"),JA=[[lo("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[lo("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[lo("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[lo("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[lo("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
lo("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],QA=lo("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function Bb(e){var o,i;let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=YA.find(([a])=>n[
2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",code:s}}if(t.length||QA.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=JA.find(([s])=>s.test(e));return r?{
reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function jb(e,t){let n=e.slice(0,XA),r=[...n.matchAll(VA)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),
from:s.index,to:s.index+s[0].length})).filter(({email:s})=>!qA.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var m,h,y;let d=r.slice(u+1).find(v=>v.email!==s),l=
r.slice(0,u).reverse().find(v=>v.email!==s),p=(y=Bb(n.slice(c,Math.min((m=d==null?void 0:d.from)!=null?m:n.length,c+3e3))))!=null?y:Bb(n.slice(Math.max((h=l==null?void 0:l.to)!=null?h:0,a-1e3),a));
p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Rr=100,Zl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);
function e_(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!kn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:
"parent",problem:{key:"roster.parentRing"}}),Ht(e)===re.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}
}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:
"roster.mergedStill"}});return n}function t_(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Rr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Rr}}}):((s=t.get(j(
o)))!=null?s:0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:
"roster.noName"}}),i&&j(i)===j(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Zl(i)&&!t.has(j(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),
r.push(...e_(e,n));for(let{text:a,suggest:c}of Ze(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of Ef(
e.phone))Os(a).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!cr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{
text:e.required}}}),e.extendedTo.trim()&&Le(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function n_(e,t){var o;let n=t.get(
e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",
with:{text:n.email,day:K(n.day),why:gi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:K(n.day)}}}]:[]}function As(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>j(
c)))a&&r.set(a,((s=r.get(a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=Je(e);return e.map(a=>{try{return[...t_(a,r,i),...n_(a,o)]}catch(c){return n(c),[{column:"",problem:{key:
"roster.unreadable"}}]}})}var Gl=e=>Object.fromEntries(e.map(t=>[t,""])),r_=["unit",...ge],Gb=e=>r_.every(t=>e[t].trim()===""),ve=e=>Yr(e.usage)===xe.stopped;function o_(e,t){return t?{key:
"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function i_(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",o_(e.unit,
r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!Yr(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!ps(e.review)&&i("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:Ja(s.problem)});return o}function s_(e,t){return{blank:!1,active:!0,pending:!1,
unit:Wl(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Gl(["unitName",...In]),rowId:t}}}function Wl(e,
t){try{return e()}catch{return t}}function a_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function c_(e,t,n,r,o,
i){let s=Gb(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Hn(e,r),faults:[],remarks:[],own:Gl(["unitName",...In])};let c=uo(e),u=t.get(a),d=ve(
e),l=Sn(e,r),p=d?[]:i_(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:Ja(mc(e.comment))});let m=d?[]:c.findings.filter(v=>v.level!=="fault").map(({field:v,problem:L})=>({column:v,problem:Ja(
L)}));!d&&e.review.trim()&&pc(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let h=Hn(e,r);!d&&Wn(e)&&m.push(...a_(h));let y=wr(e,r).join(", ");return{blank:s,active:!d,pending:!d&&!$t(
e,i),unit:a,isNone:rn(e.kind)===z.none,review:l,faults:p,remarks:m,reading:c,consent:h,own:{unitName:u!=null?u:"",faults:"",remarks:"",changed:y,rowId:n,addressKey:c.addressKey,mask:""}}}function u_(
e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Wl(()=>Gb(r),!1)?"":t();return n.add(o),o})}function d_(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(
n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function l_(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((
c,u)=>{let{active:d,own:l,reading:p,unit:m}=t[u];return!d||!p?[]:[{rowId:l.rowId,unit:m,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,
email:p.emailKey}]}),s=cb(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:d}of s){let l={column:"",problem:d};for(let p of c.map(m=>o.get(m)))(a=u==="fix"?p==null?
void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(l)}}function p_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(
!i)return;let l={isPending:s,isNone:c,hasFault:d.some(xn),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function m_(e,t,n,r){var d,l;let{dueBefore:o,graceUntil:i,openedAt:s}=(d=
r.round)!=null?d:{dueBefore:"",graceUntil:"",openedAt:""},a=p=>Vn(p)&&p< s?"":p,c=zb(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:(l=r.lastWitness)!=null?l:""},{dueBefore:o,graceUntil:i,
extendedTo:Wt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,timeliness:c.timeliness,count:String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Zf(n)?"1":"0"},
standing:c}}function h_(e,t,n){let r=p_(e.accounts,t),o=qa(e.units,e.round),i=As(e.units,e.refused,n);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:
0,faults:[],own:Gl(Xr)};let u=i[a];if(!e.round||!pt(e.round))return{blank:c,pending:0,faults:u,obligation:Wl(()=>o(a),"report"),own:{...Zb(Xr,s),faults:tc(u)}};try{let l=(d=r.get(s.code.trim(
)))!=null?d:[],p=o(a),{cells:m,standing:h}=m_(s,l,p,e),{witness:y,pending:v}=h;return{blank:c,faults:u,obligation:p,pending:v,witness:y,own:{...m,faults:tc(u)}}}catch(l){return n(l),u.push({column:"",
problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...Zb(Xr,s),faults:tc(u)}}}})}var Zb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Wb(e){var a;let t=[],n=c=>{t.push(c)},
r=new Map(e.units.map(c=>[c.code.trim(),c.name.trim()])),o=Kb(e.units),i=u_(e.accounts,e.newId),s=e.accounts.map((c,u)=>{try{return c_(c,r,i[u],e.markKey,o,e.round)}catch(d){return n(d),s_(c,i[u])}});
for(let{reading:c}of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);d_(s),l_(e.accounts,s,e.units,n);for(let c of s)Object.assign(c.own,{faults:Xf(c.faults),remarks:Yf(c.remarks),mask:Qf(c.faults)}
);return{accounts:s,units:h_(e,s,n),broke:t}}function yi(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!_b(t.consent)?{consent:Ab(e.now),consentMark:""}:{consent:
t.consent,consentMark:t.consentMark}}var _s=(e,t,n,r)=>t.flatMap((o,i)=>{let s=yi(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});
function po(e){return Object.fromEntries(nn.map(t=>[t,Jf(e.faults,t)]))}var We=(e,t)=>mo(e,e.round(),t);function mo(e,t,n){let r=Wb({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:
e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(r.broke),r}var Hl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Hb=(e,t,
n)=>e.some(r=>t[r]!==n[r]);function bi(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Hb(In,i,r)?[{index:o,cells:Hl(In,i)}]:[]})}function Zc(e,t,n){return e.flatMap((r,o)=>{
let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function qn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Hb(Xr,i,r)?[{index:
o,cells:Hl(Xr,i)}]:[]})}var Vl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:po(n.accounts[r])}));function Gc(e,t){let n=e.table("accounts").rows,r=(
)=>!0;e.putOwn("accounts",Zc(n,t,r)),e.putOwn("accounts",bi(n,t,r)),e.putOwn("accounts",_s(e,n,t,r)),e.putOwn("units",qn(e.table("units").rows,t,r))}var f_=3;function Ps(e,t,n,r=()=>!0){let{rows:o,
untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=f_));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var Wc=
(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:po(n)})));function Vb(e,t){let n=e.table("accounts").rows,r=ql(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes(
"accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:po(r.accounts[i])}]:[])),r}function ql(e,t){let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(
h=>h.faults),c=a.length,u=We(e,n),d=(h,y)=>{let v=u.accounts[y];Object.assign(h,v.own,yi(e,n[y],v))};for(let h of o)d(h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:v,
source:L,round:w,answer:b}=n[h],S=u.accounts[h],T={updated:y,by:v,source:L,round:w,answer:b},f=yi(e,n[h],S);return{index:h,cells:{...Hl(In,S.own),...T,...f}}}),p=new Set([...o,...l].map(({index:h}
)=>h)),m=bi(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),
e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",_s(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim()))),e.putOwn("units",qn(e.table("units").rows,u,h=>r.includes(
h.code.trim()))),e.putNotes("accounts",Vl([...o,...l,...m],a,u)),u}function qb(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&
s==="given"&&Nb(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:De.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var Hc=e=>ve(e)&&e.kind!==z.none&&
Fa.every(t=>e[t].trim()==="");function Xb(e,t){let n=Oa(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Wn(r)&&r.updated&&r.updated.slice(0,
10)< n?[{row:r,index:o}]:[])}var g_=e=>e.reduce((t,n)=>t+n,0),y_=e=>g_(e.map(({count:t})=>Number(t)||0)),b_=[$.reported,$.approved,$.none];function Es(e){let t=e.filter(r=>r.counted==="1"),n=
r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===ne.onTime),reported:n(r=>b_.includes(r.status)),missing:n(r=>r.status===$.missing),accounts:y_(e)}}function Xl(e,t){let n=Es(
e),r=it(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{...n,reported:i,missing:n.required-i}}function Vc(e,t,n){let r=e.filter(u=>$t(u,t)).map(({answer:u})=>u),o=
u=>r.filter(d=>d===u).length,[i,s,a,c]=[je.same,je.changed,je.added,je.stopped].map(o);return{same:i,changed:s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var Pt=e=>Jr(e.table("rounds").rows),Tn=(e,
t)=>Pt(e).find(({round:n})=>n.id===t),Yb=e=>Pt(e).find(({round:t})=>t.state==="moving");function cn(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Yl=
e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Jb=(e,t)=>({...Yl(e),...Yl(t)}),Jl=({required:e,onTime:t,reported:n,missing:r,accounts:o})=>Yl({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:r,dueAccounts:o}),Qb=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var ew=
e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),tw=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function Ql(e,t){let n=e.round();if(!tw(n,e.today))return;
let r=Tn(e,n.id);!r||r.row.frozenAt||cn(e,r,{...Jl(Xl(ew(t),n)),frozenAt:e.now})}function w_(e,t,n){let{rows:r}=e.table("history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:
[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:
p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{
index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function qc(e,{row:t,round:n,index:r},o,i){w_(e,n,o);
let s=ew(o),a=Vc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=tw(n,e.today)&&!t.frozenAt?{...Jl(Xl(s,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Qb(t)};
cn(e,{index:r},{closedAt:i,...u,...c,...Jb(Es(s),a)})}var nw=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>{var o,i;return r&&r>=((i=(o=e.round())==null?void 0:
o.openedAt)!=null?i:"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:pe(r)}},unit:t}]:[]}));function Xc(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[
a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:pe(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}
}])});e.putOwn("units",i),e.log(o)}function rw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Vn(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var et=e=>e+2,ae=
class extends Error{constructor(n){super(n.key);this.problem=n}};function tt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=We(e,e.table(
"accounts").rows);Gc(e,r),Wc(e,r)}return n})}var ep=200;function k_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:Kn(a,n)}}]:[]),o=t.flatMap((a,c)=>(
a.review===ke.passed||a.review===ke.returned)&&wr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=lc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=
i.filter(({index:a})=>Hc(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function ho(
e,t){let n=e.table("accounts").rows;t&&k_(e,n);let r=We(e,n);if(!t)e.putOwn("units",qn(e.table("units").rows,r,()=>!0));else{jg(e),nw(e),Gc(e,r);for(let o of["accounts","units"])Ps(e,o,new Set(
Object.keys(ce[o].columns)));e.refreshSummary(),Wc(e,r)}return r}function Xt(e){let t=ho(e,!0);return t.accounts.length===0?(Ql(e,t),t):(Xc(e,t),e.rememberWitness(),Ql(e,t),t)}function x_(e,t,n){
let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:ce[u].title,row:et(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[
d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[
]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Xb(e,t))a.push(i("accounts",d,u.unit,R({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,ep),moreFaults:Math.max(0,s.length-ep),remarks:a.slice(0,ep),missing:t.units.filter(u=>u.own.status===$.missing).length,settings:n}}function ow(
e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):(t=tt(e,()=>{let n=Xt(e);return e.readyLines(),A(x_(e,n,S_(e,n).map(R)))}))!=null?t:O({key:"workbook.busy"})}function v_(e){return e?
e.dueBefore?[]:[{key:"round.empty",with:{label:Ye("dueBefore")}}]:[{key:"round.none"}]}var S_=(e,t)=>[...v_(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],
...qb(e,t),...e.lostLog()];var fo={rounds:{},open:[]},R_=4e4,O_=4,Yc=e=>typeof e.count=="number",wi=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function T_(e){let t=3735928559,n=
1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=
Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var C_={count:0,sum:"0.0"};function sw({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=T_(n);
return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var L_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),tp=e=>L_(e).reduce((t,n)=>sw(t,n,1),C_),aw=({rounds:
e},t)=>wi(e,t)!==void 0;function cw(e,t){let n=[];return e.forEach(({state:r},o)=>{At(r)&&cc(o,t)&&n.push(o)}),n}function np(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},
open:[]};return Jc(o,n,cw(t,n),[])}function Jc({rounds:e,open:t},n,r,o){var d;let i=n,s={...(d=wi(e,i))==null?void 0:d.kinds},a=new Map,c=({kind:l,matter:p,unit:m},h)=>{var v,L,w;let y=(v=wi(s,
l))!=null?v:{};if(Yc(y))s[l]=sw(y,`${p}/${m}`,h);else{let b=(L=a.get(l))!=null?L:new Map(Object.entries(y).map(([T,f])=>[T,new Set(f)]));a.set(l,b);let S=(w=b.get(p))!=null?w:new Set;b.set(p,S),h>0?
S.add(m):S.delete(m)}};for(let[l,p]of[[r,1],[o,-1]])for(let m of l.map(h=>cc(h,n)))m&&c(m,p);a.forEach((l,p)=>{s[p]=Object.fromEntries([...l].map(([m,h])=>[m,[...h]]))});let u={...e};return delete u[
i],{rounds:{[i]:{kinds:s},...u},open:t}}function rp(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>{var s;return At((s=t.get(i))==null?void 0:s.state)});return{...[...new Set(n.map(
Wd))].reduce((i,s)=>Jc(i,s,n.filter(a=>Wd(a)===s),[]),e),open:[]}}var uw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,dw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o}
)=>n+Math.max(0,r-o),e.length);function op(e,t,n){var c,u,d,l,p,m,h;let r=new Set(e.open),o=Tg(n),i=new Map;for(let y of cw(t,n)){let v=r.has(y)?void 0:cc(y,n);if(!v)continue;let L=(c=i.get(
v.kind))!=null?c:Object.create(null);i.set(v.kind,L),((d=L[u=v.matter])!=null?d:L[u]=[]).push(v.unit)}let s=(p=(l=wi(e.rounds,n))==null?void 0:l.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let y of new Set([...Object.keys(s),...i.keys()])){let v=(m=wi(s,y))!=null?m:{},L=(h=i.get(y))!=null?h:{};if(Yc(v)){let w=tp(L);(w.count!==v.count||w.sum!==v.sum)&&a.counts.push({kind:y,ledger:
v.count,register:w.count})}else a.lost.push(...iw(v,L).map(([w,b])=>o({kind:y,matter:w,unit:b}))),a.extra.push(...iw(L,v).map(([w,b])=>o({kind:y,matter:w,unit:b})))}return a}function iw(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=wi(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var $_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function A_({rounds:e,open:t}){let n=Object.keys(e).slice(0,O_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:__(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;$_(JSON.stringify(o))>R_;){let[s]=Object.entries(i).filter(a=>!Yc(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=tp(s[1])}return o}var __=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Yc(n)?n:tp(n)])),lw=e=>JSON.stringify(A_(e)),Ns=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),pw=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),P_=e=>Ns(e)&&(Object.values(e).every(pw)||typeof e.count=="number"&&typeof e.sum=="string"),E_=e=>Ns(e)&&Ns(e.kinds)&&Object.values(e.kinds).every(
P_);function mw(e){try{let t=JSON.parse(e);return!Ns(t)||!Ns(t.rounds)||!pw(t.open)?void 0:Object.values(t.rounds).every(E_)?t:void 0}catch{return}}var Ke=e=>({round:e.round(),settings:e.settings()}),
go=e=>{var t,n;return(n=(t=e.round())==null?void 0:t.id)!=null?n:""};function Qc(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=Bf(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,
graceUntil:n,lettersFrom:r}}function hw(e,t){let n=mo(e,t.round,e.table("accounts").rows);qc(e,t,n,t.round.closedAt||e.now)}function N_(e){e.putOwn("units",e.table("units").rows.flatMap((t,
n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function M_(e,t,n){t.keepLedger({...fo,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(St({...Ke(e),round:n}))}
function I_(e,t,n){for(let r of Pt(e))r.round.id!==n.round.id&&r.round.state==="open"&&pt(r.round)&&(hw(e,r),cn(e,r,{state:Ie.closed}));N_(e),M_(e,t,n.round),cn(e,n,{state:Ie.open})}function D_(e,t){
hw(e,t),cn(e,t,{state:Ie.closed})}function yo(e,t){let n=Yb(e);return n?(n.round.closedAt?D_(e,n):I_(e,t,n),Xt(e),!0):!1}function ki(e,t){var n;((n=e.round())==null?void 0:n.state)==="moving"&&
t.alone(e,()=>yo(e,t))}function fw(e,t,n){cn(e,n,{state:Ie.moving,closedAt:e.now}),e.settle(),yo(e,t)}function gw(e,t){cn(e,t,{state:Ie.open,closedAt:""}),e.settle(),Xt(e)}function yw(e,t,n){e.append(
"rounds",[n]),e.settle(),e.compileSettings(),yo(e,t)}var vi="#1f2937",Or="#ffffff",Ms="#1a56c4",ww="1px solid #d1d5db",xi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,
"\x3cbr>"),Is=(e,t=2e3)=>xi(ti(e,t)),Xn=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,He=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,dn=e=>`\x3ctr>${e}\x3c/tr>`,un=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,bo=`${un(16,vi,Or)};padding:10px 20px 12px`,Ds=un(14,vi,Or),F_=e=>`${un(e,vi,Or)};text-align:center`,z_={lead:`${un(17,"#12315f",
"#e3edfd")};border-left:5px solid ${Ms};padding:16px 20px 10px`,until:`${un(16,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Ms};padding:0 20px 16px`,text:bo,heading:`${un(17,vi,
Or)};font-weight:bold;padding:12px 20px 0`,notice:`${un(15,"#5c2b00","#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${un(13,"#4b5563",Or)};border-top:${ww};padding:14px 20px 18px`};
function eu(e,t){let n="background-color:#eef1f5";return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${xi(
e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Xn(`${dn(`\x3ctd align="center" style="padding:16px 8px">\n${Xn(`\n${t.map(U_).filter(Boolean).map(dn).join(`\n`)}\n`,
` width="600" style="width:100%;max-width:600px;background-color:${Or}"`)}\n\x3c/td>`)}`,` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function U_(e){if(!e[1].length)return"";switch(e[0]){
case"list":return He(Xn(e[1].map(t=>dn(He("•",`${Ds};padding:2px 0`,' valign="top" width="16"')+He(Is(t,400),`${Ds};padding:2px 0`))).join("")),bo);case"button":return mr(e[2])&&K_(e[1],mr(e[2]));
case"office":return He(bw(e[1]),`${bo};padding-top:18px`,' align="center"');case"signed":return He(bw(e[1],!1),bo,' align="right"');case"bar":return He(B_(e[1]),bo);case"calls":return He(j_(e[1],e[
2]),bo);default:return He(Is(e[1]),z_[e[0]])}}function bw(e,t=!0){let n=e.split(`\n`),r=n.length-1,o=dn(He(Xn(dn(He("",`background-color:${vi};font-size:0;line-height:0`,' height="1" width="90"')),
""),"padding-top:4px",' align="center"'));return Xn(n.map((i,s)=>dn(He(Is(i,200),`${F_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var K_=(e,t)=>He(Xn(dn(He(
`\x3ca href="${xi(t)}" style="display:inline-block;padding:14px 16px;${un(17,Or,Ms)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${xi(e)}\x3c/a>`,
`background-color:${Ms};border-radius:6px;mso-padding-alt:14px 16px`)),""),bo,' align="center"');function B_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?He("&nbsp;",
`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,color:s})=>dn(He("■",un(16,s,Or),' width="22"')+He(o,Ds)+He(String(i),
`${Ds};font-weight:bold`,' align="right"')));return Xn(dn(n.join("")))+Xn(r.join(""))}function j_(e,t){let n=`${Ds};padding:7px 0;border-bottom:${ww}`,r=' valign="top"';return Xn(dn(He(Is(e,300),
`${un(14,vi,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>dn(He(Is(o,300),n,r)+He(Z_(i),n,`${r} align="right" width="118"`))).join(""))}var Z_=e=>e.slice(0,
200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${Ms};text-decoration:none">${xi(t.trim())}\x3c/a>`:xi(t.trim())).join(
"\x3cbr>")||Md;var G_=88e3,W_=200,H_=120,V_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,q_=e=>ti(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),W_),X_=(e,{about:t},n)=>{
let r={state:n,about:t,letters:Y_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),attachments:e.attachments(r),named:e.named(r)}};function Y_(e){let t=ri(e),n=new Map(
e.units.map(r=>[Rt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);return s?[{label:de(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var J_=(e,{about:t}
,n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>Q_(e,o,a),attachments:[],named:e.named(o)}},
Q_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",ic(r)],["text",`Kính gửi: ${o.name}`],["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...Mt(o)?rg(o,r,
n):[],...e.asked(t),...og(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Fd(r)}\n\n${ig(r)}`],["text","Trân trọng./."],["signed",ic(r)],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function kw(e,t,n){var s,a,c;let r=de(e.kind);if(r.to==="staff")return X_(r,e,t);let o=
e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return J_(r,e,t,i===void 0?o:{...o,link:i})}function wo(e,t,n="unit"){let{insteadOf:r}=
e.about,o=kw(e,t,n==="staff"||r!==void 0),i=q_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=H_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=eu(i,c);if(a===0||V_(u)<=G_)return{subject:i,html:u,text:rc(c),
attachments:o.attachments}}}function xw(e,t){let{lead:n,until:r,named:o}=kw(e,t,!0),i=mr(t.links.book),s=zn(o.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,r,s.length?
`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Fd(t),ic(t)].filter(Boolean).join(`\n`)}function vw(e,{unit:t,about:n,kind:r}){let o=
de(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Fe(n.unit)?!0:e.get(t)===n.unit.status}var ip="Cán bộ gửi sớm",Sw=e=>At(to(e.state));function tu(e){let t=new Map;
return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||Sw(n)&&!Sw(e[i]))&&t.set(o,r)}),t}function Cn(e){let{rows:t}=e.table("letters");return new Map([...tu(t)].map(([n,r])=>{let{state:o,at:
i,why:s}=t[r];return[n,{state:to(o),at:i,why:s,early:s.indexOf(ip)===0}]}))}var Ft=(e,t,n,r="",o)=>{var i;return{kind:de(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:ue[t],at:n,
why:r,...o===void 0?{}:{subject:o}}},eP=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function tP(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function Ln(e,
t){let{rows:n}=e.table("letters"),r=tu(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):eP(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",tP(n,o)),e.append("letters",i)}var Rw=e=>e===void 0||e==="unreadable"?fo:e;function Ow(e,t,n){let r=rp(e!=null?e:fo,t);return aw(r,n)?r:np(r,t,n)}function ko(e,t,n){
return e==="unreadable"?e:op(Ow(e,t,n),t,n)}function nu(e,t){let n=go(e),r=Cn(e),o=t.ledger();if(o==="unreadable")return o;let i=Ow(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(
i),op(i,r,n)}function ru(e,t,n){e.settle();let r=rp(Rw(t.ledger()),Cn(e));t.keepLedger({...r,open:[...n]})}function Tw(e,t,n,r){var s;let o=t.ledger(),i=At((s=Cn(e).get(n))==null?void 0:s.state);
i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(Jc(o,go(e),i?[n]:[],i?[]:[n])))}function ou(e,t){let n=Rw(t.ledger());t.keepLedger(np({...n,open:[]},Cn(e),go(e)))}
var Cw=[1e3,4e3],nP=6,Tr=class extends Error{};function Se(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Cw.length||r instanceof ae||r instanceof Tr)throw r;e.sleep(Cw[n])}}function xo(e,t,n){
return Se(t,()=>{for(let r=0;r< nP;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Tr("the lock is not to be had")})}var rP=27e4,oP=25,iP=2400,sP=5,iu=class{constructor(t,n,r,o,i,s){
this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:
"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,
i.length),1),r=Math.max(1,Math.min(oP,Math.floor(iP/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(
o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ae)throw r;this.stop={key:
"letter.trouble"}}return n}isLate(){return this.post.elapsed()>rP&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=xo(n,this.post,()=>{var d;let{rows:i}=
n.table("units"),s=new Map(i.map(({code:l,status:p})=>[l,p])),a=new Map(i.map(({code:l,email:p})=>[l,p])),c=new Map(r.toRecord),u=[];for(let l of t){let p=vw(s,l)?this.readdressed(l,a.get((d=
l.unit)!=null?d:"")):Ft(l,"lapsed",this.now,R({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(l.key,this.beingSent(p))):c.set(l.key,Ft(l,"failed",this.now,R({key:
"letter.unwritable"}))):c.set(l.key,p)}return Ln(n,c),ru(n,this.post,u.map(({key:l})=>l)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{
return this.written.set(t,(n=this.written.get(t))!=null?n:wo(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?
void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=dc([n],this.state.settings);if(!o.to)return Ft(t,"failed",this.now,R(o.why));let{to:i,insteadOf:s}=o;return{
...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:wo(t,this.state);return this.written.set(t,n),Ft(t,"sending",this.now,"",n.subject)}deliver(t){var c;
let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,
senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Ft(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(
),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:
this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=sP&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Se(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Ft(t,"failed",this.now,R({key:"letter.refused",with:{to:n}})));let r=((o=
this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Ft(t,"unknown",this.now,R({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Se(this.post,()=>this.post.keepJournal(n))}};var aP=400;function Lw(e,t,n,r,o=r){let i=ms(e.settings),s=no(e),a=e.deadline.dueBefore?Wa(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(aP,Be(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=ie(t,l);if(i.sends(p)){let{line:m,held:h}=cP(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=uP(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function cP(e,t,n,r,o,i){let s=Un(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=ro(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var uP=({units:e},t,n)=>e.filter(r=>{var o;return Fe(r)&&on(r.emails).length&&!((o=t.of(
Rt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function $w(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Fs({day:"",counts:t,recipients:0,held:0})}function Fs({
counts:e,held:t}){return[ac.filter(r=>e[r]).map(r=>`${e[r]} ${de(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Cr=class extends ae{constructor(n,r){
super(n);this.preview=r}},vo=(e,{confirmed:t},n)=>[...dP(e),...lP(e,t),...pP(n).map(r=>({about:"ledger",why:r}))],dP=({round:e})=>e&&!pt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];
function lP(e,t){let n=Mf(t,e),{dueBefore:r,lettersFrom:o}=Qc(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c}
)=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function pP(e){return e==="unreadable"?[{key:"letter.noLedger"}]:uw(e)?[]:mP(e)}function mP(e){let t=dw(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var hP=60;function Si(e,t){for(let n=0;n<=hP;n+=1){let{letters:r}=Un(e,ie(t,n));if(
r.length)return{key:"letter.preview",with:{counts:$w(r)}}}return{key:"letter.previewNone"}}var su=e=>JSON.stringify(St(e));var fP=7*6e4,Yn=({lease:e},t)=>e.by!==""&&e.until>t;function Aw(e,t){let n=
e.newId();return xo(e,t,()=>{let r=t.post();if(!(Yn(r,e.now)&&r.lease.by!==n))return t.setLease({until:jo(Ta(e.now)+fP),by:n}),r})}function _w(e){try{Se(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Pw=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Ew=e=>e.replace(Pw,"(liên kết, xem trong biểu mẫu)").trim(),Nw=e=>e.search(Pw)<0?e.trim():"";
function Mw(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var sp=10*6e4;function Ri(e){let t=
e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":V(t.closedAt)}}var zs=e=>Mw(e.proof(),{address:e.settings().webAddress,owner:e.owner(),
layout:e.built.layout}),ap=(e,t)=>`${e}?k=${t}`;function au(e){let t=e.linkKey();if(!t||zs(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Ri(e).id,o=new Map(e.table("units").rows.map(({code:i,
link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?ap(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Oi=({rowId:e,approved:t})=>br(`${e} ${t}`);var Iw={page:0,
group:0,person:0},gP=({pageName:e,accountName:t})=>{var n;return bn((n=[e,t].map(Nw).find(Boolean))!=null?n:"")};function yP(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var d;
let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=(d=n.get(r.unit.trim()))!=null?d:{faults:[],returned:[],byKind:{...Iw}};n.set(r.unit.trim(),c);for(let l of["page","group",
"person"])rn(r.kind)===z[l]&&(c.byKind[l]+=1);Sn(r,e.markKey())==="returned"&&c.returned.push({title:gP(r),comment:Ew(r.comment),mark:Oi(r)});for(let l of a.filter(xn))l.column===""&&(fs(l)||
c.faults.some(m=>eg(m,l)))||c.faults.push(l)}),n}var bP=(e,{own:t,obligation:n,pending:r},o)=>{var i,s,a;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:
e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n!=null?n:Jo(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:Wt(e.extendedTo),first:t.first,updated:t.updated,
count:Number(t.count)||0,byKind:(i=o==null?void 0:o.byKind)!=null?i:Iw,faults:(s=o==null?void 0:o.faults)!=null?s:[],returned:(a=o==null?void 0:o.returned)!=null?a:[]}};function wP(e,t,n=""){let r=yP(
e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...bP(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function cp(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,
"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:ie(o,1),t)}var So=(e,t)=>up(e,t,e.round());function up(e,t,n){var c,u,d;let r=e.settings(),o=au(e),{dueBefore:i,graceUntil:s,
lettersFrom:a}=Qc(n);return{round:(c=n==null?void 0:n.id)!=null?c:"",roundName:(u=n==null?void 0:n.name)!=null?u:"",federation:r.federation,department:r.department,guidance:(d=n==null?void 0:
n.document)!=null?d:"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:wP(e,t,o&&e.linksRenewed()),register:Cn(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:
o}}}function cu(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...So(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?cp(e.now,i,e.now):
void 0,zones:t.zones()}}}var kP={state:ue.sent,why:""},xP=()=>({state:ue.held,why:R({key:"letter.cutBefore"})}),Dw=()=>({state:ue.unknown,why:R({key:"letter.cut"})});function Fw(e,t){var s,a,c;let{
rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:d,at:l}of n)u&&d===ue.sending&&o.set(u,(t==null?void 0:t.at)===l?xP():Dw());let i=(u,d)=>{u&&(o.has(u)||!r.has(
u))&&o.set(u,{...d,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Dw());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,kP);Ln(e,o)}
var vP=new Set([...Object.keys(Za),"dueBefore","graceUntil","lettersFrom"]);function Ti(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&vP.has(i!=null?i:""));
return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:Ye("name")}}]}function zw(e,t,n,r){let o=R({key:"letter.heldSubject",with:{day:K(r)}}),i=[["lead",e],["text",t],["button",R({key:
"letter.openBook"}),n],["small",R({key:"letter.heldOnce"})]];return{subject:o,html:eu(o,i),text:rc(i)}}function Uw(e,t,{toldHold:n},{problem:r,preview:o}){let i=R(r),{testTo:s,senderName:a,department:
c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...zw(i,o?R(o):"",e.link(),e.today),to:d,attachments:[],
senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var SP=12e4,RP=6e4,OP=2e3,TP=1e4;function CP(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[
...e.filter(r=>!n(r)),...e.filter(n)]}function LP(e,t,n,r){if(ro(t,n,r).held.length===0)return n;let o=Se(e,()=>e.renewsIn());if(o>SP||o<-RP)return n;e.sleep(Math.max(0,o)+OP);let i=Se(e,()=>e.quota(
));for(let s=0;s<3&&i<=n;s+=1)e.sleep(TP),i=Se(e,()=>e.quota());return i}var Us=(e,t)=>e?`${e} ${t}`:"";function $P({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Us(e,
"thư đã gửi"),Us(t,"thư gửi lỗi"),Us(n,"thư không rõ đã gửi"),Us(c,"thư chờ lượt sau"),Us(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${R(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function AP(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{
key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:de(d).label}:{},...l?{unit:l}:{},state:ue[p],at:e.now,why:R(m)});for(let u of i)c.set(u.key,Ft(u,"held",e.now,R({key:"letter.quota"})));for(
let u of r)c.set(u.key,Ft(u,"held",e.now,R(o)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&xo(e,t,()=>{Ln(e,c),a&&ru(e,t,[])})}function _P(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}
};JSON.stringify(i)!==JSON.stringify(o.refused)&&Se(e,()=>e.setRefused(i))}function Bw(e,t,n){let r=xo(e,t,()=>{Fw(e,n.inFlight);let o=Xt(e);return e.settle(),{checked:o,compared:nu(e,t)}});
return n.inFlight&&Se(t,()=>t.closeJournal()),r}function PP(e,t,n,{checked:r,compared:o}){let i=Ke(e);n.confirmed||Se(t,()=>t.setConfirmed(St(i)));let[s]=vo(i,n,o);if(s)throw new Cr(s.why,
s.about==="plan"?Si(So(e,r),e.today):void 0)}function EP(e,t,n,r,o){let i=Bw(e,t,n);PP(e,t,n,i);let{checked:s}=i,a=Se(t,()=>t.quota()),c=Se(t,()=>cu(e,t,s,a)),u=Un(c,e.today),d=CP(r(u,c),c),l=o?0:
c.settings.quotaReserve,p=o?a:LP(t,d,a,l),{go:m,held:h}=ro(d,p,l);m.length&&Se(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new iu(e,t,c,p,n.refused,o),{outcome:v}=y;try{y.run(m),AP(
e,t,v,o?[]:h,o?[]:u.closed,m.length>0)}catch(L){throw y.leaveWord(),L}return m.length&&Se(t,()=>t.closeJournal()),_P(t,v,n),e.broke(u.broke.map(({error:L})=>L)),$P(v,h.length,u.broke.length,
m.length===0&&h.length>0)}var NP=e=>R(e instanceof ae?e.problem:e instanceof Tr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Kw(e,t){try{Se(e,()=>e.setLastRun(t))}catch{}}function jw(e,
t,n){let r=Aw(e,t);if(r)try{return n(r)}finally{_w(t)}}var dp=(e,t,n,r="")=>jw(e,t,o=>EP(e,t,o,n,r)),uu=(e,t)=>{jw(e,t,n=>Bw(e,t,n))};function MP(e,t,{runner:n,dry:r}){let o=Se(t,(
)=>e.compileSettings());Se(t,()=>ki(e,t));let[i]=Ti(o,e.round());if(!e.settings().lettersOn)return;if(i)throw new ae(i);if(!e.isStaff(n))throw new Cr({key:"letter.runnerLeft",with:{email:n}});let s=
dp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}function Zw(e,t){let n=Se(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||Se(t,()=>t.me(
))!==r))try{let a=MP(e,t,n);a&&Kw(t,a)}catch(a){if(Kw(t,{lastRun:o,did:i,trouble:`${K(e.today)}: ${NP(a)}`,dry:s}),a instanceof Cr&&a.preview&&Uw(e,t,n,a),!(a instanceof ae))throw a}}function mp(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Gw(e,t){return typeof t=="bigint"?t.toString():t}var pp=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function hp(e){return new pp(e)}
function Ww(e){return e==null}function fp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function js(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function gp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}function Zs(e){var t;return(t=gp(
e._zod.def))!=null?t:e._zod.def.shape}function Hw(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return js(this,t,r),r},enumerable:!0,configurable:!0})}function Vw(e,t,n){t in e?js(e,t,n):e[t]=n}
function qw(e,t,n,r){let o=Zs(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?Hw(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Vw(e,i,r?r(s.value,i):
s.value))}}function IP(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Hw(e,n,()=>t[n]):Vw(e,n,r.value))}}function yp(...e){let t={};for(
let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var bp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Bs(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function du(e){if(Bs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Bs(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function wp(e){return du(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Xw=new Set([
"string","number","symbol"]);function Gs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Oo(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function Ot(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Yw(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function DP(e,t){var o;let n=Zs(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Jw(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(DP(e,t)),s={};return qw(s,e,Reflect.ownKeys(Zs(e)).filter(a=>!i.has(a))),Oo(e,yp(n,{shape:s,checks:[]}))}function Qw(e,
t){if(!du(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Zs(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Oo(e,yp(e._zod.def,{shape:FP(e,t)}
))}function FP(e,t){let n={};return qw(n,e,Reflect.ownKeys(Zs(e))),IP(n,t),n}function Jn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function ek(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function $r(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Ks(e){return typeof e=="string"?e:e==null?void 0:e.message}function kp(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function lu(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Qn(e,t,n){var c,u,d,l,p,m,h,y,v,L,w,b,S,T,f,g,k;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(l=e.schema)==null?void 0:
l._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(f=(S=(w=(v=Ks((y=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:y.call(h,e)))!=null?v:Ks(i==null?void 0:i(
e)))!=null?w:Ks((L=t==null?void 0:t.error)==null?void 0:L.call(t,e)))!=null?S:Ks((b=n.customError)==null?void 0:b.call(n,e)))!=null?f:Ks((T=n.localeError)==null?void 0:T.call(n,e)))!=null?g:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(k=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var zP=/[\uD800-\uDBFF]/;function xp(e){let t=e.length;if(!zP.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function vp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function tk(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):UP(e,n,r.value)}}function Ro(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Sp(e,
t,n){return Ro(e,t,n,!1)}function UP(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ro(this,t,n.bind(this))},set(r){Ro(this,t,r)}})}function KP(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var lp,Lr=!1,BP={configurable:!0,get(){Lr=!0}};function zt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&lp!==e._zod){lp=void 0;return}lp=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,BP);let o=Lr;Lr=!1;try{let i=n(this);return Lr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Lr=Lr||o,i}catch(i){throw delete this[t],Lr=Lr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function nk(e,t,n,r){let o=KP(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var rk;var Rp={value:void 0,enumerable:!1},ok="captureStackTrace"in Error?Error:null;function jP(e){
let t=ok;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ok=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Q(e,t,n,r){var p;
let o={};function i(m){this.def=m,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,h){if(m._zod){if(m._zod.traits.has(e))return}else{Rp.value=new i(h);try{
Object.defineProperty(m,"_zod",Rp)}finally{Rp.value=void 0}}if(m._zod.traits.add(e),t(m,h),a){let v=Object.getPrototypeOf(m),L=m._zod.constr.prototype,w=v;for(;w&&w!==L;)w=Object.getPrototypeOf(w);
let b=w!=null?w:v;a.has(b)||(a.add(b),tk(b,s))}let y=l.prototype;for(let v in y)Object.prototype.hasOwnProperty.call(y,v)&&(v in m||(m[v]=y[v].bind(m)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(m){var L;let h=r!=null&&r.Parent?jP(d):this;c(h,m);let y=h._zod.deferred;if(y){for(let w of y)w();h._zod.deferred=void 0}
let v=(L=globalThis.__zod_globalConfig)==null?void 0:L.postProcessor;return v&&v(h),h}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:m=>{var h,y;
return r!=null&&r.Parent&&m instanceof r.Parent?!0:(y=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:y.has(e)}}),Object.defineProperty(l,"name",{value:e}),l}var er=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ik;(ik=(rk=globalThis).__zod_globalConfig)!=null||(rk.__zod_globalConfig={});var Ci=
globalThis.__zod_globalConfig;function Yt(e){return e&&Object.assign(Ci,e),Ci}function ZP(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Gw,2)),e.message}
function GP(e){this._zod.message=e}var WP={get:ZP,set:GP,enumerable:!0,configurable:!0},Tp={value:void 0,enumerable:!1},sk=new WeakSet([Object.prototype,Error.prototype]),ak=(e,t)=>{e.name=
"$ZodError",Tp.value=t,Object.defineProperty(e,"issues",Tp),Tp.value=void 0,Object.defineProperty(e,"message",WP);let n=Object.getPrototypeOf(e);sk.has(n)||(sk.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},rW=Q("$ZodError",ak),Ws=Q("$ZodError",ak,void 0,{Parent:Error});var VP=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new er;if(a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Qn(l,s,Yt())));throw bp(d,(u=i==null?void 0:
i.callee)!=null?u:t),d}return a.value};return t},Hs=VP(Ws),qP=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Qn(l,s,Yt())));throw bp(d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};return t},Cp=qP(Ws),XP=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new er;return i.issues.length?ck(e,i.issues,o):{success:!0,data:i.value}},Li=XP(Ws);
function ck(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Qn(o,n,Yt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var YP=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?ck(e,i.issues,o):{success:!0,data:i.value}},Lp=YP(Ws);var uk=/^[\s\S]{0,}$/;var $p=
/^-?\d+(?:\.\d+)?$/,dk=/^(?:true|false)$/i;var Vs=Q("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var lk=e=>{let t=
e.value;return!Ww(t)&&t.length!==void 0};var pk=Q("$ZodCheckMaxLength",(e,t)=>{var r;var n;Vs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=lk),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?xp(i):s)<=t.maximum)return;let c=vp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),mk=Q(
"$ZodCheckMinLength",(e,t)=>{var r;var n;Vs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=lk),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?xp(i):
s)>=t.minimum)return;let c=vp(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var JP=Q("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
Vs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),hk=Q("$ZodCheckRegex",(e,t)=>{JP.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var fk={
major:4,minor:6,patch:7};var Ut=Q("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,d,l)=>{if(u.memo)return u;let p=Jn(u),m;for(let h of d){if(h._zod.def.when){if(ek(u)||!h._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,v=
h._zod.check(u);if(v instanceof Promise&&(l==null?void 0:l.async)===!1)throw new er;if(m||v instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await v,u.issues.length!==y&&(lu(u.issues,
y,e),p||(p=Jn(u,y)))});else{if(u.issues.length===y)continue;lu(u.issues,y,e),p||(p=Jn(u,y))}}return m?m.then(()=>u):u},c=(u,d,l)=>{if(Jn(u))return u.aborted=!0,u;let p=a(d,o,l);if(
p instanceof Promise){if(l.async===!1)throw new er;return p.then(m=>e._zod.parse(m,l))}return e._zod.parse(p,l)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(
d.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(m=>c(m,u,d)):c(p,u,d)}let l=e._zod.parse(u,d);if(l instanceof Promise){
if(d.async===!1)throw new er;return l.then(p=>a(p,o,d))}return a(l,o,d)}}},{get"~standard"(){return Sp(this,"~standard",nE(this))},set"~standard"(e){Ro(this,"~standard",e)}}),kk=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Qn(n,t,Yt()))}:{value:e.value};async function tE(e,t){let n={async:!0};return kk(await e._zod.run({value:t,issues:[]},n),n)}function nE(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return kk(r,n)}catch{}return tE(e,t)},vendor:"zod",version:1}}var xk=Q("$ZodString",(e,t)=>{var n;Ut.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:uk,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var vk=Q("$ZodNumber",(e,t)=>{Ut.init(e,t),e._zod.pattern=$p,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Sk=Q("$ZodBoolean",(e,t)=>{Ut.init(e,t),e._zod.pattern=dk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function rE(e,t){let n=kp(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of kp(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let d=i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,lu(i.issues,d,e),i}}return o(i,s)}}var oE=e=>Array.isArray(e)?e.length:-1;function gk(e,t,n){e.issues.length&&t.issues.push(...$r(
n,e.issues)),t.value[n]=e.value}var Rk=Q("$ZodArray",(e,t)=>{Ut.init(e,t);let n=Ci.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=
t.element._zod.run({value:u,issues:[]},o);if(d instanceof Promise)s.push(d.then(l=>gk(l,r,c)));else if(gk(d,r,c),a&&d.issues.length!==0&&Jn(d))break}return s.length?Promise.all(s).then(()=>r):r},rE(e,
oE)});function pu(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...$r(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var iE=[];
function sE(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:iE,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
d])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Yw(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function aE(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&
n.issues.length!==m){if(Jn(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},
r);y instanceof Promise?e.push(y.then(v=>pu(v,n,h,t,l,p))):pu(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ok=Q("$ZodObject",(e,t)=>{var u;Ut.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let l={...r};
return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.raw=r,Object.defineProperty(t,"shape",{get:d})}let o=hp(()=>sE(t));zt(e,"propValues",d=>{let l=d.def.shape,p={};for(let m in l){let h=l[
m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,m)||js(p,m,new Set);for(let y of h.values)p[m].add(y);h.optin!==void 0&&p[m].add(void 0)}}return p});let i=Bs,s=t.catchall,a,c=Ci.memoizer;
c==null||c.attach(e),e._zod.parse=(d,l)=>{a!=null||(a=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),d;d.value=c?c.alloc(e,d,{},l):{};
let m=[],h=a.shape,y=l==null?void 0:l.abortEarly,v=d.issues.length;for(let L of a.allKeys){if(y&&d.issues.length!==v){if(Jn(d,v))break;v=d.issues.length}if(L==="__proto__")continue;let w=h[L],b=
w._zod.optin,S=w._zod.optout,T=w._zod.run({value:p[L],issues:[]},l);T instanceof Promise?m.push(T.then(f=>pu(f,d,L,p,b,S))):pu(T,d,L,p,b,S)}return s?aE(m,p,d,l,o.value,e,y===!0):m.length?Promise.all(
m).then(()=>d):d}});function yk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Jn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Qn(s,r,Yt())))}),t)}var Tk=Q("$ZodUnion",(e,t)=>{Ut.init(e,t),zt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),zt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),zt(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),zt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>fp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>yk(a,r,e,o)):
yk(s,r,e,o)}});function cE(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Ck=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Tk.init(e,t);let n=e._zod.parse;zt(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let d=
u._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=d[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[l,p]of Object.entries(d)){Object.prototype.hasOwnProperty.call(i,l)||js(i,l,new Set);for(let m of p)i[l].add(m)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=gp(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=hp(()=>cE(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Bs(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Lk=Q("$ZodRecord",(e,t)=>{Ut.init(e,t);let n=
Ci.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!du(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>Qn(h,o,Yt())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[
d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...$r(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...$r(d,m.issues)),r.value[p]=m.value)}
let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u!=null?u:[],u.push(d);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let d=t.keyType._zod.run({
value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&$p.test(u)&&d.issues.length){let h=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>Qn(h,o,Yt())),input:u,path:[u],inst:e});continue}let p=d.value;if(
p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...$r(u,h.issues)),r.value[p]=h.value})):(
m.issues.length&&r.issues.push(...$r(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var $k=Q("$ZodEnum",(e,t)=>{Ut.init(e,t);let n=mp(t.entries),r=new Set(n);e._zod.values=r,zt(e,"pattern",o=>{let i=mp(o.def.entries).filter(s=>Xw.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>Gs(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Ak=Q(
"$ZodLiteral",(e,t)=>{Ut.init(e,t);let n=new Set(t.values);e._zod.values=n,zt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Gs(i):i?Gs(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function bk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var _k=Q("$ZodOptional",(e,t)=>{Ut.init(e,t),zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",zt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${fp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>bk(n,i)):bk(n,o)}
return t.innerType._zod.run(n,r)}});var Pk=Q("$ZodDefault",(e,t)=>{Ut.init(e,t),e._zod.optin="defaulted",zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>wk(i,t)):wk(o,t)}});
function wk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Ek(e){return e.checks&&(e.checks=[...e.checks]),e}function Nk(e,t){return new e(Ek({type:"string",...Ot(t)}))}function Mk(
e,t){return new e(Ek({type:"number",checks:[],...Ot(t)}))}function Ik(e,t){return new e({type:"boolean",...Ot(t)})}function Ae(e,t){return new pk({check:"max_length",...Ot(t),maximum:e})}function _p(
e,t){return new mk({check:"min_length",...Ot(t),minimum:e})}function $i(e,t){return new hk({check:"string_format",format:"regex",...Ot(t),pattern:e})}var ln=Q("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ut.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ro(this,"with",e)},parse(e,t){return Hs(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Cp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Li(this,e,t)},safeParseAsync(e,t){return Lp(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Oo(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),dE=Q("ZodMiniString",(e,t)=>{xk.init(e,t),ln.init(e,t)});function M(e){return Nk(dE,
e)}var lE=Q("ZodMiniNumber",(e,t)=>{vk.init(e,t),ln.init(e,t)});function $n(e){return Mk(lE,e)}var pE=Q("ZodMiniBoolean",(e,t)=>{Sk.init(e,t),ln.init(e,t)});function tr(e){return Ik(pE,e)}var mE=Q(
"ZodMiniArray",(e,t)=>{Rk.init(e,t),ln.init(e,t)});function Et(e,t){return new mE({type:"array",element:e,...Ot(t)})}var hE=Q("ZodMiniObject",(e,t)=>{Ok.init(e,t),ln.init(e,t),nk(e,"shape",
n=>n._zod.def.shape,!1)});function P(e,t){let n={type:"object",shape:e!=null?e:{},...Ot(t)};return new hE(n)}function Pp(e,t){return Qw(e,t)}function Fk(e,t){return Jw(e,t)}var fE=Q(
"ZodMiniDiscriminatedUnion",(e,t)=>{Ck.init(e,t),ln.init(e,t)});function zk(e,t,n){return new fE({type:"union",options:t,discriminator:e,...Ot(n)})}var Dk=Q("ZodMiniRecord",(e,t)=>{Lk.init(e,t),
ln.init(e,t)});function Ai(e,t,n){return!t||!t._zod?new Dk({type:"record",keyType:M(),valueType:e,...Ot(t)}):new Dk({type:"record",keyType:e,valueType:t,...Ot(n)})}var gE=Q("ZodMiniEnum",(e,t)=>{
$k.init(e,t),ln.init(e,t),e.options=[...e._zod.values]});function Jt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new gE({type:"enum",entries:n,...Ot(t)})}var yE=Q(
"ZodMiniLiteral",(e,t)=>{Ak.init(e,t),ln.init(e,t)});function _i(e,t){return new yE({type:"literal",values:Array.isArray(e)?e:[e],...Ot(t)})}var bE=Q("ZodMiniOptional",(e,t)=>{_k.init(e,t),ln.init(e,
t)});function ye(e){return new bE({type:"optional",innerType:e})}var wE=Q("ZodMiniDefault",(e,t)=>{Pk.init(e,t),ln.init(e,t)});function mu(e,t){return new wE({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():wp(t)}})}Yt({jitless:!0});var Pi=(e,t)=>Hs(e,t),Uk=(e,t)=>Li(e,t).success;function Ve(e,t){if(t)try{let n=Li(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var Ei={is:"nobody"},_e=e=>"email"in e?e.email:"",Kk=e=>e.is==="link"?`liên kết ${e.unit}`:_e(e);var vE=e=>e;function hu(e){let t=new Set,n=new Map;for(let r of e.map(
I))t.add(r),n.has(j(r))||n.set(j(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(j(r)))!=null?o:r}}var SE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function fu(e,t,n=vE){return t===""?"":
e.choices?Lf(e,t):e.format==="time"?SE(t)?t:"":e.code==="own"?I(t):e.code==="other"?n(I(t)):t}var Bk="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ep(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=Bk.charAt(s>>18-6*a&63)}return t}function jk(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?Bk.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function Zk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Np={unit:"lk1u",preview:"lk1p",
test:"lk1t"},Gk=".",gu=M().check(Ae(800)),Ni=e=>Sr(`address ${e}`),RE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function OE(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var qs=class{constructor(t){this.keyed=new hi(t)}write(t){
let n=RE(t);return[Np[t.kind],...n.map(r=>Ep(Ls(r))),this.sealOf(t.kind,n)].join(Gk)}read(t){let[n,...r]=t.split(Gk),o=Object.keys(Np).find(a=>Np[a]===n),i=r.slice(0,-1).map(a=>{var c;return Zk((c=jk(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=OE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Ep(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var TE=8,Mi=class{constructor(t){this.name=jl(`name of ${t}`).slice(0,TE),
this.keyed=new hi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Wk=e=>jl(e.join(`\n`));var Ii=(e,t)=>e!==""&&Lt(e)===Lt(t),An=(e,t)=>t.some(n=>Ii(n,e));function Hk(e,t){return t?{
staff:e.filter(n=>An(n,t)),kept:t.filter(n=>An(n,e))}:{staff:[...e],kept:void 0}}var Vk=(e,t)=>e.filter(n=>!An(n,t));var CE=()=>Date.now().toString(36).slice(-6).toUpperCase();function To(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function Co(e){if(e instanceof ae)return e.problem;let t=CE();return To(t,e),{key:"workbook.unexpected",with:{ref:t}}}var qk="0.1.0, bản 1cfa93bc";var Xk=
e=>`draft/${e}/count`,Yk=e=>`draft/${e}/kept`,Jk=(e,t)=>`draft/${e}/${t}`;var LE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Mp={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(LE(t[Yk(e)]))return Mp.drop(e),"";let n="";for(let i=0;i< Number((r=t[Xk(e)])!=null?r:0);i+=1)n+=(o=t[Jk(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[Jk(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Xk(e)]:String(r),[Yk(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var yt=e=>(e>26?yt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Qk=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Pr=(e,t=e)=>`${yt(e)}2:${yt(t)}`;function Di(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var ex=/^[=+\-@\t\r\n＝＋－＠']/,pn=e=>ex.test(e)?`'${e}`:e,$E={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Er=e=>{var t;return $E[(t=e.format)!=null?t:"text"]};
function yu(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):pn(t);if(n==="text")return pn(t);let r=Ta(t);
return Number.isFinite(r)?new Date(r):pn(t)}var AE=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},_E=e=>AE(e)?jo(e.getTime()):"";function bu(e,t){if(
t instanceof Date){let r=_E(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&ex.test(n.slice(1))?n.slice(1):n}
var tx=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Ip(e,t,n){let r=tx(t);return tx(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function wu(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var PE=3,nx=
"Cần sửa: ",ku=(e,t)=>e&&e.indexOf(nx)!==0?e:t?nx+t:"",EE=e=>e.length<40&&/\d/.test(e),qe=e=>ce[e].columns;function Dp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
qe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>vt(u)===vt(s.heading)):a;if(c<0)throw new ae({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&
u===s.heading))throw new ae({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function NE(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function ME(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var IE=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return hu(n<0?[]:t.map(r=>r[
n]))},DE={accounts:"rowId",units:"code"},Xs=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=DE[t];let[o=[],...i]=NE(n),s=ME(i);this.headings=o,this.lines=s,this.positions=Dp(t,ce[t].title,o);let a=Object.entries(qe(t)).map(([d,l])=>({
key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>bu(l,d[p]))),u=r!=null?r:IE(a,c);this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=fu(a,n[c],r))===n[c])return;let d=this.untidy.get(s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>qe(this.tab)[o.get(s)];return Ip(t,[...o.keys()],(s,a)=>yu(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Er(i(a+l))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-et(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(et(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[et(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Ip(t.map(c=>c.index),[1],()=>0).length>PE,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>et(u)):t.map(c=>et(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>et(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-et(0)][a],o=t.map(({index:s})=>et(s)),i=o.flatMap(s=>n.filter(a=>EE(r(s,a))&&Er(qe(this.tab)[a])==="@").map(a=>`${yt(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=et(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Vr(qe(this.tab));for(;;){let r=
et(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=wu(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({
...n})}}putNotes(t){let n=t.map(h=>et(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(
h=>[et(h.index),h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((v,L)=>{var b,S;let w=(S=u.get(i+y))==null?void 0:S[(b=d.get(
a+L))!=null?b:""];return w===void 0?v:ku(v,w)}));JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Nr=({tab:e,positions:t})=>Object.entries(qe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function FE(e,t,n=()=>!1){let r=rx(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",
at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(d),ox(r,d)}),o}function rx(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var ox=(e,{do:t,
at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function zE(e,t,n,r,o){let i=rx(n),s=r,a=FE(xu(e),n,UE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=ix(t,s,d+1)+(u==="insert"?1:0),
u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,d+1).setNumberFormat("@").setValue(l),ox(i,c),p?{key:"setup.headingBack",with:{tab:ce[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:
ce[e].title,column:l}}});return{now:i,columns:s,did:a}}var UE=(e,t)=>n=>Object.values(qe(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),xu=e=>Object.values(qe(e)).map(({heading:
t})=>t);function ix(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function sx(e,{sheet:t,made:n},r){var d;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((d=t.getRange(1,1,1,
i).getValues()[0])!=null?d:[]).map(String),a=(l,p,m)=>({tab:e,sheet:t,isNew:p,rows:o,columns:m,positions:Dp(e,ce[e].title,l)});if(s.some(l=>l!=="")){let l=zE(e,t,s,i,r);return{open:a(l.now,!1,
l.columns),did:l.did}}let c=ix(t,i,xu(e).length),u=a(xu(e),n||t.getLastRow()===0,c);return u.isNew||Fp(u),{open:u,did:[]}}function Fp({tab:e,sheet:t}){let n=xu(e);t.getRange(1,1,1,
n.length).setNumberFormat("@").setValues([n])}function ax(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=d=>[Qk(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[
s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Ys(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=ax(e,t);return`${n} ${o} ${r} ${i}`}var Fi=(e,
t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=ax(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),zi=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,
n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),zp=e=>e.toLowerCase();var Up="Sổ Tài Khoản: ",Bp=e=>e.getEmail().toLowerCase();function vu(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Bp(
s)})),o=s=>An(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!An(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:
Session.getEffectiveUser()}}function KE({tab:e,positions:t}){let n=o=>Di(Nr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};
return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Pr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(yt).join("–")}, duyệt`,
range:Pr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ce[e].title}`,range:"",open:[]}]}var cx=e=>e.getA1Notation(),ux=e=>e.getEditors().map(Bp),BE=(e,t,n)=>Ys(e.range,n)===Ys(t.range,n)&&Fi(e.open,
n)===Fi(t.open,n),Kp=({editors:e},t)=>t.filter(n=>!e.includes(n));function jE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Kp(e,t).length===0&&i.every(s=>[r,o,...t,
...n].includes(s))&&e.editors.length-i.length<=Kp(e,n).length}var Ui=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Bp(t.me)}ensure(t){let n=KE(t),r=t.made?[]:this.ours(t,n),o=(a,
c)=>a.name===c.name&&BE(a,c,t)&&!a.warns&&jE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(
a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Kp(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:ce[t.tab].title}}]:[
]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({
protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Up)!==0)return[];let l=d!=null?d:cx(c.getRange()),p=
l!==""&&r.some(m=>Ys(m.range,n)===Ys(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Up.length),open:l?[]:c.getUnprotectedRanges().map(cx),warns:c.isWarningOnly(),
editors:ux(c)}]})}stopsNobody(t){let n=ux(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=
this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Up+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(
Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:m})=>m).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:m,email:h}of a)h||this.takeOff(d,m);
this.letUnseenIn(d,s),(p=this.domain)!=null||(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Lo='*LEN("STK")',dx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function lx(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${yt(i)}$1="${qe(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Lo}`}}var Zp=e=>t=>`$${yt(e.get(t))}2`,px=e=>(t,n)=>`(${Zp(e)(t)}="${n}")`;function ZE(e){let[t,n]=[Zp(e),
px(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${Lo}`},lx("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",ne.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${Lo}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ne.overdue)}+${n("timeliness",ne.late)})${Lo}`}]}function GE(e){let[t,n]=[Zp(e),px(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",xe.stopped)}${Lo}`},lx("accounts",e,"fix",[...qr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",ke.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",ke.passed)}${Lo}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Lo}`}]}var jp={units:ZE,accounts:GE},WE=e=>{var t,n;return zi(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},HE=e=>e.getRanges().map(t=>t.getA1Notation()),mx=e=>e.columns.map(([t,n])=>Pr(t,n));function VE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>mx(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(dx[i.colour][0]).setFontColor(dx[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Js(e){var i;let t=(i=jp[e.tab])==null?void 0:i.call(jp,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:WE(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===zi(s.formula)&&Fi(
HE(r[a].rule),e)===Fi(mx(s),e))?[]:(VE(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ce[e.tab].title}}])}var qE="#e8f0fe",XE="#f1f3f4",hx=e=>e.writer==="us"?XE:
qE,Su=({tab:e})=>({tab:ce[e].title});function fx({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Er(r)))){let r=t.filter(({column:o})=>Er(o)===n).map(({at:o})=>o);e.getRangeList(Di(r).map(([o,
i])=>Pr(o,i))).setNumberFormat(n)}}function YE(e){let t=Nr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>zp(s[o-1])!==zp(Er(i))));
return fx(e,r),r.length?[{key:"setup.formats",with:Su(e)}]:[]}var gx=e=>Nr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Pr(t))}]:[]),yx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),JE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function bx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function QE(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of gx(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&JE(c,i,o.help)?c:yx(i,o.help);bx(()=>s.setDataValidation(u))?t=a.some(d=>!d[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Su(
e)}]:[],...n.length?[{key:"setup.table",with:{...Su(e),columns:n.join("”, “")}}]:[]]}function e1(e){let t=Nr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>{var l,p;return(p=(l=r.get(d+1))==null?void 0:l.help)!=null?p:u}),a=i.map((u,d)=>r.has(d+1)?hx(r.get(d+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var wx=({sheet:e},t)=>{for(let[n,r]of Di(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function t1(e){let t=Nr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return wx(e,t),t.length>0}function n1({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Di(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function kx(e){let{tab:t,sheet:n,rows:r}=e,o=Nr(e);n.setTabColor(ce[
t].color),n.setFrozenRows(1),ce[t].frozenColumns&&n.setFrozenColumns(ce[t].frozenColumns),n1(e,o),wx(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),fx(e,o.filter(({column:s})=>Er(s)!=="@"));let i=gx(e);i.length&&bx(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(yx(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>hx(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Gp=e=>[...YE(e),...QE(e)];function xx(e){let t=[
e1(e),t1(e)].some(Boolean);return[...Gp(e),...t?[{key:"setup.looks",with:Su(e)}]:[]]}var Ru=["accounts","units"],r1=100,vx=400;function o1({sheet:e,rows:t}){let n=e.getMaxRows(),r=et(t.length)-1;
return n-r>=r1?n:(e.insertRowsAfter(n,vx),n+vx)}function Sx(e,t,n){let r,o=t;for(let i of Ru){let s=e(i),a=o1(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Gp(d),Js(d),r!=null||(r=new Ui(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}var Qs=4,Ki=10,ea={timeliness:{title:"Theo thời hạn",words:[ne.onTime,
ne.grace,ne.late,ne.open,ne.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ne.onTime]},status:{title:"Theo trạng thái",words:[$.missing,$.fix,$.reported,$.approved,$.none],unknown:
"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[$.reported,$.approved,$.none]}},Tu="Phải báo cáo",Cx="Tỷ lệ",i1="Trực thuộc tỉnh",s1=300,Lx=e=>e!==""&&e.length<=s1,$x=e=>[...new Set(e.filter(
Lx))].map(t=>({text:t,label:t})).sort((t,n)=>jt(t.label,n.label)),a1="Chưa ghi loại đơn vị",c1=e=>[...$x(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:a1}]:[]];function Ax(e){
var u;let t=e.filter(({code:d})=>d),n=Je(t),r=t.filter(d=>Ge(d)),o=new Map,i=[];for(let d of r){let l=n.superior(d);l?o.set(l,((u=o.get(l))!=null?u:new Set).add(d.parent)):n.named(d.parent)||i.push(
d.parent)}let s=r.filter(d=>d.parent&&!n.superior(d)),a=[],c=(d,l)=>{let p=o.get(d);a.push({label:d.name||d.code,depth:l,texts:[...p].filter(Lx).sort(),except:s.filter(({parent:m})=>p.has(m)).map(({
code:m})=>m)});for(let m of Rx(n.below(d)))o.has(m)&&c(m,l+1)};for(let d of Rx([...o.keys()]))n.superior(d)||c(d,0);return{kinds:c1(t),superiors:a,names:$x(i)}}var Rx=e=>e.slice().sort((t,n)=>jt(
t.name,n.name)),na=e=>br(JSON.stringify(Ax(e))),bt=e=>[...e,...Array(Ki-e.length).fill("")],ta=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,Wp=({tab:e,positions:t})=>n=>{let r=yt(t.get(n));return`'${e.replace(
/'/g,"''")}'!${r}2:${r}`};function _x(e,[t,n],r,o){let i=e+1+r.length;return[bt([t,n,Cx]),...r.map(([s,a],c)=>bt([s,a,ta(`B${e+1+c}`,`B$${i}`)])),bt([...o,ta(`B${i}`,`B$${i}`)]),bt([])]}function u1(e,
t){let n=Wp(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${xe.stopped}")`,{none:o,...i}=z,s=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return _x(e,["Theo loại tài khoản","Số tài khoản"],[
...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${r}${s(Object.values(z))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}
var d1=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-l1).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),l1=12,Ox=["onTime","reported",
"missing","accounts"],Ou=["same","changed","added","stopped","silent"],Px="Các đợt, theo câu trả lời";function p1(e,t,n){if(n.length===0)return[];let r=Wp(t),o=a=>us[a].heading,i=({id:a},
c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;return[bt(["Các đợt, theo đơn vị",Tu,"Tỷ lệ đúng hạn",...Ox.map(o)]),...n.map((a,c)=>bt([pn(a.name),`=${i(a,"required")}`,ta(`D${e+1+c}`,
`B${e+1+c}`),...Ox.map(u=>`=${i(a,u)}`)])),bt([]),bt([Px,"Số dòng","Cộng",...Ou.map(o)]),...n.map((a,c)=>{let u=s+1+c;return bt([pn(a.name),`=${Ou.map(d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,
...Ou.map(d=>ta(i(a,d),`B${u}`))])}),bt([])]}function m1(e,t,{kinds:n,superiors:r,names:o},i){let s=Wp(e),a=jf(s),c=(w,b="")=>`=SUMPRODUCT(${a}${w}${b})`,u=(w,b="")=>{let{words:S}=ea[w];return[
...S.map(T=>c(`*(${s(w)}="${T}")`,b)),c(S.map(T=>`*(${s(w)}<>"${T}")`).join(""),b)]},d=(w,b)=>{let S=[...new Set([b,pn(b)])].map(T=>`(${s(w)}="${T.replace(/"/g,'""')}")`);return S.length>1?`(${S.join(
"+")})`:S[0]},l=(w,b)=>{let{title:S,words:T,unknown:f}=ea[b],g=u(b);return _x(w,[S,"Số đơn vị"],[...T,f].map((k,x)=>[k,g[x]]),[Tu,c("")])},p=(w,b)=>[c("",b),...u(w,b)],m=w=>w===0?"B":yt(w+3),h=(w,b,S,
T)=>{let{words:f,unknown:g,share:k,shared:x}=ea[S],C=yt(4+f.indexOf(x[0])),U=yt(4+f.indexOf(x.at(-1))),he=(oe,Pe,[G,...Re])=>bt([Pe,G,ta(`${C}${oe}:${U}${oe}`,`B${oe}`),...Re]);return[bt([`${b}, ${ea[
S].title.toLowerCase()}`,Tu,k,...f,g]),...T.map(([oe,Pe],G)=>he(w+1+G,oe,Pe)),he(w+1+T.length,"Cộng",p(S,"")),bt([])]},y=(w,b)=>h(w,"Theo loại đơn vị",b,n.map(({label:S,text:T})=>[pn(S),p(b,`*${d(
"kind",T)}`)])),v=(w,b)=>{let S=k=>w+1+k,T=S(r.length+1+o.length),f=r.flatMap(({depth:k},x)=>k===0?[S(x)]:[]),g=k=>{let x=[];for(let C=k+1;C< r.length&&r[C].depth>r[k].depth;C+=1)r[C].depth===r[
k].depth+1&&x.push(S(C));return x};return h(w,"Theo cấp trên",b,[...r.map(({label:k,depth:x,texts:C,except:U},he)=>{let oe=C.length?`(${C.map(G=>d("parent",G)).join("+")})`:"0",Pe=U.map(G=>`*(${s(
"code")}<>"${G.replace(/"/g,'""')}")`).join("");return[pn(`${"— ".repeat(x)}${k}`),p(b,`*${oe}${Pe}`).map((G,Re)=>[G,...g(he).map(_=>`${m(Re)}${_}`)].join("+"))]}),[i1,p(b,"").map((k,x)=>[`=SUM(${m(
x)}${T})`,...f.map(C=>`${m(x)}${C}`)].join("-"))],...o.map(({label:k,text:x})=>[pn(`— ${k}`),p(b,`*${d("parent",x)}`)])])},L=[bt(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),bt(["Tính đến ngày",
"=TODAY()"]),bt([])];for(let w of[b=>l(b,"timeliness"),b=>l(b,"status"),b=>u1(b,t),b=>y(b,"status"),b=>y(b,"timeliness"),b=>v(b,"status"),b=>v(b,"timeliness"),b=>i?p1(b,i.tab,i.closed):[]])L.push(
...w(L.length+1));return L}var h1="Tình hình báo cáo",f1="A6:B13",g1=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};function y1(e){try{let t=e.getCharts(),n=t.filter(
r=>r.getRanges().some(o=>o.getA1Notation()===f1));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}function Tx(e,t){if(y1(e))return[];let{title:n,words:r}=ea.status;
return e.insertChart(e.newChart().asBarChart().setTitle(h1).addRange(e.getRange(g1(t,n,r.length))).setPosition(Qs,5,0,0).build()),[{key:"setup.chart"}]}function b1(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?zi(n[i][a])===zi(s):!n[i][a]&&pn(String(r[i][a]))===s))}var w1=e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===Cx||t[
1]===Tu||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${yt(Ki)}${n+1}`]:[]:[]});function Cu(e,t,n,r){let o=d1(r.rows),i=m1(t,n,Ax(t.rows),{tab:r,closed:o}),[s,a]=[e.getLastRow(),e.getMaxRows()],
c=Math.max(i.length,s);a< c&&e.insertRowsAfter(a,c-a);let u=e.getRange(1,1,c,Ki),d=Array.from({length:c},(m,h)=>{var y;return(y=i[h])!=null?y:Array(Ki).fill("")});if(s>0){if(b1(u,d))return Tx(e,i);
u.clearContent().setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Qs,3,c-Qs+1,1).setNumberFormat("0.0%");let l=i.findIndex(
m=>m[0]===Px)+2;o.length&&e.getRange(l,4,o.length,Ou.length).setNumberFormat("0.0%"),e.getRangeList(w1(i)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Qs,2,c-Qs+1,
Ki-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Ki-1,115),u.setValues(d);let p=[{key:"setup.summary"},...Tx(e,i)];return SpreadsheetApp.flush(),p}function Bi(e=2e4){
for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var nr={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:
"",dry:"",refused:{},toldHold:""};var Nx="runner",Mx="lease",Ix="lastRun",Hp="sending",Dx="refused",Fx="confirmed",zx="toldHold",$u="ledger",k1=6e3,Lu,Au=()=>Lu!=null?Lu:Lu=
PropertiesService.getScriptProperties(),$o=(e,t)=>{Au().setProperty(e,JSON.stringify(t))},x1=P({runner:M(),hour:$n(),since:M()}),v1=P({until:M(),by:M()}),S1=P({lastRun:M(),did:M(),trouble:M(),dry:mu(
M(),nr.dry)}),R1=P({key:M(),gone:Et(M()),doubt:Et(M()),at:M()}),O1=P(Object.fromEntries($d.map(e=>[e,M()]))),T1=Object.keys(gi),C1=Ai(M(),P({email:M(),day:M(),why:ye(Jt(T1))})),Ux=e=>{var t,n,r;
return{...nr,...Ve(x1,e[Nx]),...Ve(S1,e[Ix]),lease:(t=Ve(v1,e[Mx]))!=null?t:nr.lease,inFlight:Ve(R1,e[Hp]),refused:(n=Ve(C1,e[Dx]))!=null?n:{},confirmed:Ve(O1,e[Fx]),toldHold:(r=Ve(M(),e[zx]))!=null?
r:nr.toldHold,ledger:Qx(e)}},Kx=({runner:e,hour:t,since:n})=>$o(Nx,{runner:e,hour:t,since:n}),Bx=({until:e,by:t})=>$o(Mx,{until:e,by:t}),jx=({lastRun:e,did:t,trouble:n,dry:r})=>$o(Ix,{lastRun:e,did:t,
trouble:n,dry:r}),Zx=e=>$o(Fx,e),Gx=e=>$o(zx,e),Wx=e=>$o(Hp,e),Hx=()=>{Au().deleteProperty(Hp)};function Vx(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;$o(Dx,
Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=k1))))}var qx="firstLetter",Xx=()=>Number(PropertiesService.getUserProperties().getProperty(qx))||0,Yx=e=>{
PropertiesService.getUserProperties().setProperty(qx,String(e))},L1=7800;function $1(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>L1&&!(i>=56320&&
i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Jx(e){let t=$1(lw(e)),n=Date.now().toString(36);Au().setProperties(Object.fromEntries(t.map((r,o)=>[`${$u}${o}`,
`${n} ${t.length} ${r}`])))}function Qx(e){let t=Ex(e[`${$u}0`]);if(!t)return e[`${$u}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Ex(e[`${$u}${i}`]));return n.every(o=>(
o==null?void 0:o.mark)===t.mark)&&mw(n.map(o=>o.text).join(""))||"unreadable"}function Ex(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{
mark:t,count:Number(n),text:r}}var ev=()=>Qx(Au().getProperties());var ra={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":
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
,_u={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},Vp={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var A1=e=>{try{return e(),!1}catch{return!0}},ji={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>A1((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Pu="google/answer/",tv="google/differs",qp="google/scratch",Eu=(
)=>PropertiesService.getScriptProperties(),_1=Et(Jt(Object.keys(ra))),P1=P({name:M(),id:ye($n())});function nv(e){var r;let t={};for(let o of Object.keys(ji))Pu+o in e&&(t[o]=e[Pu+o]==="true");let n=
Ve(P1,e[qp]);return{answers:t,differs:(r=Ve(_1,e[tv]))!=null?r:[],...n&&{scratch:n}}}function rv(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Eu().setProperty(Pu+t,String(n)))}function ov(e,t){Eu(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Pu+n,String(r)])),[tv]:JSON.stringify(t)})}function Nu(e){e?Eu().setProperty(qp,JSON.stringify(e)):Eu().deleteProperty(qp)}
var iv="workbook",sv="marks",av="links",cv="proof",Xp="witness",Yp="settings",Jp="round",Qp="groups",uv="lines",dv="staff",E1=8500,N1=ye($n()),M1=P({version:$n(),spreadsheetId:M(),tabs:P(
Object.fromEntries(Object.keys(ce).map(e=>[e,N1]))),owner:M()}),I1=P({secret:M().check($i(/^[0-9a-f]{64}$/)),isNew:ye(_i(!0))}),D1=P({secret:M().check($i(/^[0-9a-f]{64}$/)),renewed:ye(M())}),F1=P({
address:M(),runsAs:M(),layout:$n(),version:M(),at:M()}),em=Ai(M(),M()),z1=P({accounts:ye($n()),units:ye($n())}),U1=P(Object.fromEntries(Pd.map(e=>[e,M()]))),K1=Et(M());function _n(){let e=
PropertiesService.getScriptProperties().getProperties(),t=Ve(M1,e[iv]);if(!t)return;let n=Ve(D1,e[av]);return{...t,staff:Ve(K1,e[dv]),round:Ve(U1,e[Jp]),groups:e[Qp],lines:Ve(z1,e[uv]),post:Ux(e),
google:nv(e),settings:Ve(em,e[Yp]),markSecret:lv(e),linkSecret:n==null?void 0:n.secret,...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ve(F1,e[cv]),...e[Xp]?{witness:e[Xp]}:{}}}var lv=e=>Ve(
I1,e[sv]),pv=()=>lv(PropertiesService.getScriptProperties().getProperties());function tm(e){PropertiesService.getScriptProperties().setProperty(sv,JSON.stringify(e))}function nm(e,t){
PropertiesService.getScriptProperties().setProperty(av,JSON.stringify({secret:e,renewed:t}))}function mv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties(
).setProperty(cv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function hv(e){PropertiesService.getScriptProperties().setProperty(Xp,e)}function rm({version:e,spreadsheetId:t,tabs:n,
owner:r}){PropertiesService.getScriptProperties().setProperty(iv,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function fv(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=E1?n.setProperty(Yp,t):n.deleteProperty(Yp)}function gv(e,t){let n=PropertiesService.getScriptProperties();e?
n.setProperties({[Jp]:JSON.stringify(e),...t?{[Qp]:""}:{}}):n.deleteProperty(Jp)}function Mu(e){PropertiesService.getScriptProperties().setProperty(Qp,e)}function Iu(e){
PropertiesService.getScriptProperties().setProperty(uv,JSON.stringify(e))}function Du(e){PropertiesService.getScriptProperties().setProperty(dv,JSON.stringify(e))}var B1=2,om=()=>Wk(Array.from({
length:B1},()=>Utilities.getUuid()));function yv(e){let t=e!=null?e:pv();t||(t={secret:om(),isNew:!0},tm(t));let{secret:n,isNew:r}=t;return{key:new Mi(n),isNew:r===!0,allMarked:()=>tm({secret:n})}}
function bv(e){return e!=null&&e.linkSecret?!1:(nm(om()),!0)}var wv=e=>{let t=om();return nm(t,e),t};var j1=500;function kv(e,t,n,r){var u;let o=e.getLastRow(),i=Z1(o>0?(u=e.getSheetValues(1,1,1,-1)[
0])!=null?u:[]:[]),s=t.map(d=>{var l,p,m,h;return{at:n,who:(l=d.by)!=null?l:r,what:R(d.what),unit:(p=d.unit)!=null?p:"",rowId:(m=d.rowId)!=null?m:"",columns:((h=d.columns)!=null?h:[]).join(", ")}}),a=
Math.max(o,1)+1,c=d=>{wu(e,a+s.length-1,j1,()=>e.getRange(a,1,s.length,d.length)).setValues(s.map(l=>d.map(p=>p?yu(ds[p],l[p]):"")))};try{c(i)}catch(d){let l=e.getMaxColumns();if(l>=i.length)throw d;
c(i.slice(0,l))}}function Z1(e){let t=Object.keys(ds),n=e.map(r=>t.find(o=>ds[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Fu=class{constructor(t,n,r,o){this.book=t;
this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),
this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},G1=e=>{var t;return(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=
JSON.stringify(e))!=null?t:"undefined").slice(0,80)},E=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:G1(e)};var vv=[["Trang","Nhóm"]],im=e=>e.once("dropdown",()=>{let t=
SpreadsheetApp.newDataValidation().requireValueInList(vv[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),xv=e=>e.once(
"colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();
return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Ao=(e,t,n,r)=>E(n(t(e.cell())),r),Sv={"looks.note":e=>Ao(e,t=>t.setNote("Cần sửa: thử"),
t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Ao(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>E(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":
e=>Ao(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>E(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),
"looks.bold":e=>Ao(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Ao(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Ao(e,t=>t.setVerticalAlignment("top"),
t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Ao(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>E(e.sheet.setColumnWidth(6,140).getColumnWidth(
6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),E(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),E(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(
e.sheet.hideColumns(7),E([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return E((t=im(e))==null?void 0:t.getCriteriaValues()[0],vv[0])},"looks.choicesStrict":e=>{
var t;return E((t=im(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return E((t=im(e))==null?void 0:t.getHelpText(),"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,
formula:n}=xv(e);return E((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=xv(e);return E(t==null?void 0:
t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),E(e.sheet.getCharts().length,
1))};var Rv="Sổ Tài Khoản: thử";function W1(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Rv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(
o=>o.getDescription()===Rv+n)[0],where:n}}var Ov={"rights.range":e=>{let{found:t,where:n}=W1(e),r=E(t==null?void 0:t.getRange().getA1Notation(),n);return t==null||t.remove(),r},"rights.own":e=>{let t=
e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=E([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=E(t.isWarningOnly(
),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),E(e.sheet.getProtections(t).length,n)},
"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=E(r==null?void 0:r.getUnprotectedRanges().map(
i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=E(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;
return E((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=e.book.getSheets();return E(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=
e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),E(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),E(
e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Tv={daily:"sendDailyLetters"},H1="Asia/Ho_Chi_Minh",sm=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Tv[e]),Cv=e=>sm(
e).length>0,zu=(e,t)=>sm(e).some(n=>n.getUniqueId()===t);function Lv(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=sm(t);n!=="none"&&ScriptApp.newTrigger(Tv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(
H1).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var st="google/probe",V1=()=>Array(4001).join("é");function oa(e,t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(
t))e.deleteProperty(r)}}function $v(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var _o=()=>PropertiesService.getScriptProperties(),Av={"stores.kept":()=>oa(_o(),{[st]:"một"},(
)=>E(_o().getProperties()[st],"một")),"stores.over":()=>{let e=_o();return oa(e,{[st]:"một"},()=>(e.setProperty(st,"hai"),E(e.getProperties()[st],"hai")))},"stores.beside":()=>{let e=_o();return oa(e,
{[`${st}/1`]:"một"},()=>{e.setProperties({[st]:"hai"});let t=e.getProperties();return e.deleteProperty(st),E([t[`${st}/1`],t[st]],["một","hai"])})},"stores.gone":()=>{let e=_o();return e.setProperty(
st,"một"),e.deleteProperty(st),E(st in e.getProperties(),!1)},"stores.long":()=>{let e=_o();return oa(e,{[st]:V1()},()=>{var t;return E((t=e.getProperties()[st])==null?void 0:t.length,4e3)})},
"stores.own":()=>{let e=PropertiesService.getUserProperties();return oa(e,{[st]:"riêng"},()=>E([e.getProperties()[st],st in _o().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=
LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=E(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>{var n;return E((n=SpreadsheetApp.openById(e.getId()).getSheetById(
t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>E(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>E(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>E(
Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return E(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>$v(()=>E(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>$v(()=>E(typeof zu("daily",""),"boolean"))};var q1=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function _v(e){let t=q1();Nu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Nu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Fu(e,n,r,t)}var X1=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Uu(e,t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(
t.name);n&&X1(n,t)&&e.deleteSheet(n),Nu(void 0)}function am(e){var n;let t=(n=LockService.getDocumentLock())!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}
}var Pv=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),um={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join(
"dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Ku=Object.keys(um);function Po(e,t){let n=e.once("texts",()=>e.block(Ku.length,1).setNumberFormats(Ku.map(()=>["@"])).setValues(Ku.map(r=>[
um[r]])).getValues());return E(n[Ku.indexOf(t)][0],um[t])}var cm=()=>new Date(Date.UTC(2018,9,2,5)),Ev={"values.text":e=>Po(e,"name"),"values.letters":e=>Po(e,"letters"),"values.lines":e=>Po(e,
"lines"),"values.long":e=>Po(e,"long"),"values.phone":e=>Po(e,"phone"),"values.date":e=>Po(e,"date"),"values.code":e=>Po(e,"code"),"values.number":e=>E(Pv(e,"0",12),12),"values.empty":e=>{let t=
e.cell();return E([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return E(e.block(2,3).setValues(t).getValues(),t)},
"values.typed":e=>E(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return E(t.map(
n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),E(t.getNumberFormats()[0].map(
r=>r==="@"),[!0,!1,!0])},"values.day":e=>E(Number(Pv(e,"dd/MM/yyyy",cm())),Number(cm())),"values.dayShown":e=>E(e.cell().setNumberFormat("dd/MM/yyyy").setValue(cm()).getDisplayValue(),"02/10/2018"),
"values.formula":e=>{let t=e.cell().setValue("=1+1");return E([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return E(
e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return E([n[
t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),E(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>E(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,
"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),E([
t.getValue(),t.getNumberFormat()],["","@"])}};var Nv={...Ev,...Sv,...Av,...Ov},Y1=Object.keys(Nv),Mv=Object.keys(ji);function J1(e,t){try{return Nv[e](t)}catch{return{saw:"refused"}}}function Q1(e,t){
let n={...t};for(let r of Mv){let o=ji[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function Iv(e,t){return am(()=>{t.scratch&&Uu(e,t.scratch);let n=_v(e),r=Y1.map(
s=>({id:s,seen:J1(s,n)})),o=Q1(n,t.answers);Uu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:
a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:Mv.map(s=>({key:s,how:ji[s].how,answer:o[s]}))};return ov(o,i.differs.map(({id:s})=>s)),i})}function Dv(e,{scratch:t}){
t&&am(()=>Uu(e(),t))}function Fv(e,t,n=r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==sc.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join(
"/"))}function zv(e,t,n){let{rows:r}=e.table("accounts"),o=r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:
c,cells:u})=>[Oi(r[c]),Oi({...r[c],...u})])),s=new Set([...r.map(Oi),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=Fv(c.key,i,a);
return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",o),o.length}var Uv=(e,t)=>zv(e,n=>Bg(n.approved,n,t),n=>br(t.of("returned",n)));function Kv(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||fi(n.consent))return[];let o=Pb(n.consent);return[{index:r,cells:{consent:o,consentMark:$s({...n,consent:o},t)}}]}))}function eN(
e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Hn(n,t)==="unknown"?[{index:r,cells:{consentMark:$s(n,t)}}]:[]))}function Bv(e,t){return eN(e,t),zv(e,n=>pc(n,t)?Kn(n,t):void 0)}
var jv=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Uv(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&rw(t),e.accounts&&Kv(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],ia=jv.length;function Zv(e,t,n){if(Object.keys(t.sheets).length===0){
e< ia&&n(ia);return}for(let r of jv)r.number<=e||(r.run(t),n(r.number))}function Gv(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function tN(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var dm=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=tN(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Wv(e,t,n){let r=new dm(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Kt=e=>e,nN=({
ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Vv=e=>e.typedRows.size>0||nN(e)||[...e.ownKeys].some(t=>qe(e.tab)[t].writer!=="us"),lm=e=>e.typedRows.size>0||e.ownKeys.size>0;function qv(e,t){let{key:
n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Kt(i)[n]);return!Gv(r(e),r(t))}var pm=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Hv(e,t,n,r){var i,s;let o=qe(e.tab)[
n];return fu(o,bu(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function rN(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=
Kt(i)[a];return n.get(c)!==a&&u!==""&&Hv(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":Kt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&Hv(t,l,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function mm(e,t){let n=rN(e,t),r=Object.keys(qe(e.tab)).filter(s=>n.some(({index:a,now:c})=>Kt(c)[s]!==(t.rows[a]?Kt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var d,l,p;let c=String((d=t.headings[a-1])!=null?d:"").trim(),u=c===""?-1:e.headings.findIndex(m=>String(m).trim()===c);return u<0?"":(p=(l=e.lines[s])==null?void 0:l[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,Kt(a)[c]]))}))),!0}function oN(e){let n=Object.entries(qe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Kt(s)[c]).join(`\n`).trim();return{idOf:s=>Kt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Xv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Kt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Kt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Wv(n,t.rows,oN(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Kt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Kt(t.rows[u])[d]!==Kt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var iN=3,wt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=jo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:ia,version:qk};this.wasRefusedLate=!1;this.drafts=Mp;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=_n()),
!this.memory)throw new ae({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new ae({key:"workbook.lostTab",with:{tab:ce[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:Ei}isStaff(t){return t!==""&&(An(t,this.staff())||Ii(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Fn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}round(){var t;if(!this.current){let n=(t=this.remembered().round)!=null?t:Ed(this.table("rounds").rows);this.current={round:n&&lr(n).round}
}return this.current.round}compileRound(){var i;let t=Ed(this.table("rounds").rows),n=t&&Kf(t),r=this.remembered().round;if(JSON.stringify(n)!==JSON.stringify(r)){let s=r!==void 0&&(r.id!==(n==null?
void 0:n.id)||r.state!==n.state);gv(n,s),this.remembered().round=n}let o=n&&lr(n);return this.current={round:o==null?void 0:o.round},(i=o==null?void 0:o.problems)!=null?i:[]}staff(){var i;let t=
this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Hk(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Du(
o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ae)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(
this.remembered().settings)&&fv(t);let{settings:n,problems:r}=Fn(t);return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Pi(em,
Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}
rememberWitness(){this.settle(),hv(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Mi(
t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new qs(t)}renewLinkKey(){let t=wv(this.now);Object.assign(
this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new qs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors(
).map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){mv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail(
).toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered(
).version!==ia)throw new ae({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?hu(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new Xs(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(
t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Sx(o=>this.table(o),t,()=>vu(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Iu(n),this.unsettled=!0)}putNotes(t,n){
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();ku(r,t)!==r&&n.setNote(ku(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&lm(n));return t.some(Vv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=pm(n,r);o&&(mm(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&qv(n,r)&&(this.tables.set(t,r),Xv(n,r),
!!lm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=na(t.rows);if(n===this.remembered().groups)return;let r=
this.table("rounds"),o=this.table("accounts");Cu(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),
positions:r.positions,rows:r.rows}),Mu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([
{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(
let n of t.slice(0,iN))To("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ae)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,kv(this.sheet("log"),t,this.now,Kk(this.visitor())))}exclusively(t){if(!Bi(this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(
r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new Xs(r.tab,this.sheet(r.tab));pm(
r,o)&&(n=!0,mm(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){return Iv(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${et(n)}`}};var sN=24*36e5,Mr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=_n())==null?void 0:t.post)!=null?n:nr}setRunner(t){
Kx(t)}setLease(t){Bx(t)}setLastRun(t){jx(t)}setRefused(t){Vx(t)}keepJournal(t){Wx(t)}closeJournal(){Hx()}setConfirmed(t){Zx(t)}setToldHold(t){Gx(t)}ledger(){return ev()}keepLedger(t){Jx(t)}alone(t,n){
let r=Bi();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(
this.firstLetter=Xx()),this.firstLetter+sN-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,
body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn(
)<=0&&(this.firstLetter=Date.now(),Yx(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser(
).getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Lv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Cv(
"daily")}};function Zi(e,t,n){try{rv(e.remembered().google,t,n)}catch{}}function Ir(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&
Dv(()=>e.spreadsheet(),r)}catch(r){To("sweep",r)}}function Yv(e,t){if(!t||/\s/.test(t))return!1;let n=Lt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf(
"@")).replace(/\./g,""))<0?!1:Ze(e.email).emails.some(o=>Lt(o)===n)}var aN=(e,t)=>t.some(n=>n.code.trim()===e&&Ze(n.email).emails.length>0),cN=(e,t)=>t.filter(n=>Yv(n,e)),Jv=(e,t)=>t.some(n=>Yv(n,e));
function ju(e,t){switch(e.is){case"staff":case"person":return cN(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function uN(e,t){let n=Ht(
e)===re.merged?Je(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Zu(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Bu=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:
"who.unknown",with:{email:_e(e),contact:t.contact}};function sa(e,t,n,r){let o=lN(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ge(i)?{may:!1,why:uN(i,n)}:o}function dN(e,t,n){if(
e.length===0)return;let r=Je(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&e.includes(i)?i:void 0}function lN(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(
!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>{let i=ju(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=
r.superiorsFill?dN(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?
{may:!1,why:Bu(t,r)}:o();case"link":return o();case"unlisted":return Zu(t,r)?aN(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Bu(t,r)}}}var hm=30;
function Qv(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=ie(n.closed,hm)?
"receipt":"refused"}function Eo(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=Ri(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=
r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=Qv(n,i&&{link:i.link.trim(),extendedTo:Wt(i.extendedTo),isGone:!Ge(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,
kind:n.kind,unit:i}}function e0(e,t){let n=Eo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Ei}function aa(){let e=Session.getActiveUser().getEmail().toLowerCase();
return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Gi=e=>t=>e===""?Ei:t.isStaff(e)?{is:"staff",email:e}:Jv(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:
e},t0=e=>t=>e0(t,e);function n0(e){let t=e==null?void 0:e.triggerUid,n=new Mr(()=>r.spreadsheet());if(typeof t!="string"||!Se(n,()=>zu("daily",t)))return;let r=new wt({who:o=>Gi(Se(n,()=>n.me()))(o)}
);Zw(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Zi(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Ir(r)}function Gu(e,t,n){if(
!e)return je.added;let r=$t(e,n);if(r&&e.answer===je.added)return je.added;if(!r&&!t.stops&&Yr(e.usage)===xe.stopped)return je.added;if(t.stops)return je.stopped;if(t.changes)return je.changed;let o=
Object.values(je).find(i=>i===e.answer);return r&&o&&o!==je.stopped?o:je.same}function pN(e){return e?pt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}
function Wi(e,t,n){let r=pN(e);if(r||(e==null?void 0:e.state)!=="closed"||n.isStaff)return r;if(!(t&&Wt(t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Pn=(
{first:e,last:t},n)=>n>=e&&n<=t;function mN(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Kn(i,n):"";return Pn(t,s)&&
a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var hN=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Pn(t,r)&&fi(n.consent)).map(({unit:n,rowId:r})=>({what:{key:
"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function fN(e,t){if(![...Fa,"usage"].some(o=>t.columns().has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{var c;if(!Pn(t,i)||!Hc(
o))return[];let s=(c=lc(o.approved,o,e.markKey()))!=null?c:o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});
return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},unit:n[o].unit.trim(),rowId:n[o].rowId})))}function gN(e,t){let{rows:n}=
e.table("accounts");if(!nn.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""}
;return!r||Wi(r,o.get(c.unit.trim()),u)?!1:(s!=null||(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map((c,u)=>{if(!Pn(t,u)||nn.every(p=>c[p].trim()===""))return c;let d={
...c,updated:e.now,by:"",source:wn.hand};if(!a(c))return d;let l={stops:ve(c),changes:!0};return{...d,round:r.id,answer:Gu(c.rowId?c:void 0,l,r)}})}function yN(e,t){mN(e,t);let n=fN(e,t),r=gN(e,t),o=
r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=We(e,r),s=new Set;r.forEach((p,m)=>{Pn(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>Pn(t,m)||s.has(p.unit.trim()),c=bi(r,i,a);nn.some(p=>t.columns().has(
p))?wN(e,t,r,c,i):e.putOwn("accounts",_s(e,r,i,a)),e.log([...hN(r,t),...n]),e.putOwn("accounts",Zc(r,i,a)),e.putOwn("accounts",c),e.putOwn("units",qn(e.table("units").rows,i,()=>!0)),Ps(e,"accounts",
t.columns(),p=>Pn(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=Vl(c,o.map(({faults:p})=>p),i);d&&l.length===0&&l.push({index:t.first,notes:po(i.accounts[t.first])}),bN(e,
t,l,o)}function bN(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([d,l])=>!t.columns().has(
d)&&l!==""!==nc(r[o.index].mask,d)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([d])=>t.columns().has(d));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[
1])!=null?u:""):e.putNotes("accounts",n)}function wN(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(In.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:
l,round:p,answer:m},yi(e,c,o.accounts[a.index]))}}var kN="sửa tay";function xN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>Pn(t,o)&&r.code.trim());for(
let r of n)r.first=kN;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function vN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>Pn(t,r)&&
n.code.trim()&&n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function SN(e,t){xN(e,t),vN(e,t);let n=e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",Zc(n,r,()=>!0)),
e.putOwn("units",qn(e.table("units").rows,r,()=>!0)),Ps(e,"units",t.columns(),o=>Pn(t,o))}function fm(e,t){tt(e,()=>t.tab==="accounts"?yN(e,t):SN(e,t))}function RN(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var ON=({range:e})=>typeof e.getGridId=="function";function o0(
e){if(!ON(e))return;let t=new wt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;
Zi(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=RN(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){TN(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(qe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));fm(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ae))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(R(n.problem),"Sổ Tài Khoản",15)}}function TN(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
R).join(`\n`),"Cấu hình",15),fm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function i0(e){var t;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):(t=tt(e,()=>(ho(e,!0),e.sortUnits(),
A({}))))!=null?t:O({key:"workbook.busy"})}var gm="Sổ Tài Khoản",CN="Dành cho cán bộ tỉnh",Dr=["spreadsheets","script.container.ui","userinfo.email"],s0=[...Dr,"script.scriptapp","script.send_mail"],
d0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Dr}],l0=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Dr},{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Dr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Dr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Dr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:s0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",
scopes:Dr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:s0},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Dr}],p0=[...d0,...l0],ym=e=>typeof e=="object"&&
"page"in e,bm=Object.fromEntries(p0.filter(ym).map(e=>[e.page,e])),Wu=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,m0=e=>p0.flatMap(t=>t!=="—"&&(ym(t)?Wu(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),a0=e=>e==="—"?void 0:{caption:e.caption,run:ym(e)?Wu(e.page):e.run},c0={forUnits:d0.map(a0),forStaff:l0.map(a0)};function u0(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function h0(){let e=SpreadsheetApp.getUi();u0(e.createMenu(gm),c0.forUnits).addSeparator().addSubMenu(u0(e.createMenu(CN),c0.forStaff)).addToUi()}
var wm="L1",LN=/^Mã sổ: (\S+)$/;function km(e,t){var n;try{let r=(n=LN.exec(String(t.getRange(wm).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{
return"none"}}function Hu(e){let t=e.getSheetByName(ce.summary.title);return t?km(e,t):"none"}var f0=e=>{var t,n;return(n=(t=e.getSheetByName(ce.summary.title))==null?void 0:t.getRange(wm).canEdit(
))!=null?n:!0};function g0(e,t){try{t.getRange(wm).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var y0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function b0(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Fn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${y0(R({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var $N=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),AN="Khai báo tài khoản Facebook";function w0(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${y0(R({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${$N(e)}\x3c/div>${n}`).setTitle(`${AN}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function k0({since:e,lastRun:t},n){let r=o=>o!==""&&Be(V(o),
n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:pe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:pe(t)}}:void 0}var _N=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function x0({post:e,campaign:{
settings:t,round:n},troubles:r,isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:Ye(a)}});return r.length?[...r]:
Go([!o(i),{key:"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[(n==null?void 0:n.state)==="open"&&!n.dueBefore,s("dueBefore")],[(n==null?void 0:n.state)==="open"&&!n.lettersFrom,
s("lettersFrom")],[_N(e),{key:"health.dry",with:{since:K(e.dry),email:i}}])}function v0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=x0(e);if(o&&
i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(R(c)))];let a=s.length?void 0:k0(t,r);return a?[a]:s}function S0({office:e,post:t,remembered:n,state:r,troubles:o}){let{
runner:i}=n;if(!r.settings.lettersOn)return[];let s=x0({post:n,campaign:Ke(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===_e(e.visitor());return a&&!t.hasTrigger()?[{key:
"health.noTrigger"},...s]:s.length||!i||n.trouble||!k0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function R0({office:e,remembered:{runner:t,hour:n},state:{
settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===_e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}
}}function PN({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function EN(
{office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=cp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:pe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{
key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:xt(V(c)),hour:String(o)}}],[Yn(t,e.now),{key:"health.sending"}]]}function O0(e){let{post:t,state:
n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Go(...PN(e),...EN(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function T0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=Ke(e),s=Ti(n,i.round),a=v0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=vo(i,t,ko(
t.ledger,Cn(e),go(e)));return c.length?NN(e,c,a,r):a}catch(c){if(!(c instanceof ae))throw c;let{problem:u}=c;return a.some(d=>R(d).includes(R(u)))?a:[u,...a]}}function NN(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Si(So(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function C0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Yn(r,
e.now)&&!r.inFlight?nu(e,t):ko(r.ledger,Cn(e),go(e));return n.lettersOn?r.runner?vo(Ke(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var MN="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",xm=(e,
t)=>{var n;return e.trim()?(n=t(e))!=null?n:e:""},IN=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function L0(e,t,n){
var a,c,u,d;if(Jr(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=xm((a=t==null?void 0:t.dueBefore)!=null?a:"",Zo),
o=((c=Le(r))!=null?c:e.today).slice(0,4),i=t!==void 0&&IN(e),s={id:Xo(o,[]),name:(t==null?void 0:t.name.trim())||`Năm ${o}`,document:(t==null?void 0:t.document.trim())||MN,state:Ie.open,dueBefore:r,
graceUntil:xm((u=t==null?void 0:t.graceUntil)!=null?u:"",Le),lettersFrom:xm((d=t==null?void 0:t.lettersFrom)!=null?d:"",Le),openedAt:i?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",
[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var DN=new Set(Object.values(Ga));function vm(e,t,n){let r=Object.values(De),o=u=>n&&Object.prototype.hasOwnProperty.call(
n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({
label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===De.staff.label?t():d,help:l}}));let c=e.rows.flatMap((u,
d)=>{var m;let l=u.label.trim(),p=DN.has(l)?R({key:"setup.formerSetting"}):(m=r.find(h=>h.label===l))==null?void 0:m.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var No=Object.keys(ce);function FN(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Sm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ce[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName(
);return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=FN(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function $0(e,t){let n=
new Set(Object.values(t)),r=new Sm(e,n),o={},i=[];for(let s of No){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var A0="Asia/Ho_Chi_Minh",Rm="vi_VN",_0=
e=>e.getSpreadsheetLocale()===Rm?[]:[{key:"workbook.locale"}];function P0(e){let t=[];return e.getSpreadsheetTimeZone()!==A0&&(e.setSpreadsheetTimeZone(A0),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Rm&&(e.setSpreadsheetLocale(Rm),t.push({key:"setup.locale"})),t}var zN=4,E0=No.filter(e=>Object.keys(qe(e)).length>0);function UN(e){return e.isNew?(kx(e),Js(e),Fp(e),[]):[
...xx(e),...Js(e)]}function Vu(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function KN(e,t,n,r,o){let i=new Ui(vu(e,r,o)),s=No.flatMap(
a=>{var c,u,d,l,p,m;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(l=(d=n.get(a))==null?void 0:d.columns)!=null?l:0,positions:(m=(p=n.get(a))==null?void 0:
p.positions)!=null?m:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function BN(e,t,n,r,o,i){var p;let s=Object.fromEntries(No.map(m=>[m,t[m].id])),c=(m=>({version:m,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(No.filter(m=>!t[m].made).map(m=>[m,t[m].sheet]));Zv(c.version,{sheets:l,office:o,markKey:i},m=>{rm({...c,version:m}),d=!0}),d||rm(c)}function jN(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[De.staff.label]:r.join(", ")}:{}}}var ZN=e=>({[De.staff.label]:e,[De.replyTo.label]:"",[
De.testTo.label]:"",[De.contact.label]:De.contact.initial,[De.webAddress.label]:De.webAddress.initial,[De.lettersOn.label]:De.lettersOn.initial});function GN(e){let t=Object.entries(Ga).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r!=null?r:""])):void 0}function WN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function HN(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Du(e);let n=t?Vk(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function N0(e){var T,
f,g,k;let t=_n(),n=Vu(e),r=P0(e),{found:o,did:i}=$0(e,(T=t==null?void 0:t.tabs)!=null?T:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let x of E0){let C=sx(x,o[
x],(f=t==null?void 0:t.version)!=null?f:0);s.set(x,C.open),r.push(...C.did)}let a=yv(t==null?void 0:t.markSecret),c=new wt({book:e,setUp:{markKey:a.key,lastWitness:(g=t==null?void 0:t.witness)!=null?
g:""}});for(let x of No)c.edits(x,o[x].sheet);bv(t)&&t!==void 0&&t.version>=zN&&r.push({key:"setup.linksAnew"});let d,l=()=>d!=null?d:d=Session.getActiveUser().getEmail().toLowerCase()||n,p=
o.summary.made?"none":km(e,o.summary.sheet),m=p==="copy"?ZN(l()):jN(t,o.settings.id),h=WN(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let x=vm(c.table("settings"),l,m);p!=="copy"&&
r.push(...x)}let v=y?(k=t==null?void 0:t.staff)!=null?k:[l()]:Fn(c.settingTexts()).settings.staff;r.push(...KN(e,o,s,v,n));for(let x of E0)r.push(...UN(s.get(x)));y&&r.push(...vm(c.table("settings"),
l,m)),BN(e,o,t,n,c,a.key),r.push(...L0(c,GN(c.settingTexts()),t==null?void 0:t.round));let L=a.isNew?Bv(c,a.key):0;L&&r.push({key:"setup.markedAnew",with:{count:L}}),a.isNew&&a.allMarked();let w=
c.table("units");r.push(...Cu(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:w.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,
positions:s.get("rounds").positions,rows:c.table("rounds").rows})),p!=="here"&&g0(e,o.summary.sheet),(t==null?void 0:t.groups)!==na(w.rows)&&Mu(na(w.rows)),c.compileSettings(),r.push(...HN(c.settings(
).staff,t==null?void 0:t.staff));let b=Object.fromEntries(Ru.map(x=>[x,s.get(x).rows]));Ru.some(x=>{var C;return((C=t==null?void 0:t.lines)==null?void 0:C[x])!==b[x]})&&Iu(b);let S=new Mr(()=>e);
return yo(c,S)||Xt(c),SpreadsheetApp.flush(),r.push(...C0(c,S)),{first:(!t||t.version===0)&&!L&&h.length===0,did:r}}var qu=(e,t=gm)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},VN=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Om(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,m0(e));try{let n=aa(),r=n?new wt({who:Gi(n)}):
void 0,o=r?t(r):[{key:"who.nobody"}];r&&Ir(r),o!=null&&o.length&&qu(o.map(R).join(`\n`))}catch(n){qu(R(Co(n)))}}var Tm={key:"who.staffOnly"};function M0(e,t){let n=b0(t,e.remembered()),{caption:r,
where:o}=bm[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function I0(e){Om(Wu(e),t=>(t.remembered(),bm[
e].who==="staff"&&t.visitor().is!=="staff"?[Tm]:M0(t,e)))}function D0(){Om("showMissingFirst",e=>{let t=i0(e);t.ok||qu(t.problems.map(({sentence:n})=>n).join(`\n`))})}function qN(e){let t=e.visitor();
return t.is==="staff"||Ii(Vu(e.spreadsheet()),_e(t))}function XN(e){let t=e.spreadsheet(),n=Hu(t);if(n==="here")return f0(t)?void 0:Tm;let r=n==="copy"?Vu(t):"";return r&&!Ii(r,aa())?{key:
"who.ownerFirst"}:void 0}function F0(){Om("setUp",e=>{let t=_n()?qN(e)?void 0:Tm:XN(e);if(t)return[t];let n=Bi();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=N0(e.spreadsheet());
n.releaseLock();let i=o.map(R),s="Thiết lập, sửa lại sổ";return r?VN(`${R({key:"setup.first"})}\n\n${R({key:"setup.askGoogle"})}`,s)&&M0(e,"assumptions"):qu(i.length?i.join(`\n`):R({key:
"setup.nothing"}),s),[]})}var YN=300;function Hi(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=new Map(e.map(r=>[B(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),
i=o?(s=t.get(o))!=null?s:n.get(B(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{value:B(o),label:o}}}function Cm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=
t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,r)=>r.count-n.count).slice(0,YN).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var z0=e=>({value:e,label:e}),
Vi=e=>({parents:Cm(e.map(({parent:t})=>t)),kinds:Cm(e.map(({kind:t})=>z0(t))),states:Cm(e.map(({state:t})=>z0(t)))}),qi=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||
e.state===r);function Xu(e,t){let n=e.table("units").rows,r=Hi(n),o=qa(n,e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:Yo[o(s)].counted,status:
c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),state:c.status}]})}var Yu=({counted:e,status:t})=>t===$.fix||e&&t===$.missing,Ju=(e,t)=>e.parent.label.localeCompare(
t.parent.label,"vi"),Qu=({unit:e,parent:t,status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,
timeliness:r});var JN=300;function QN(e){var n,r;let t=new Map;for(let{unit:o,state:i,at:s,kind:a}of e.table("letters").rows){let c=i===ue.sent||i===ue.bounced,u=o.trim();c&&u&&((r=(n=t.get(u))==null?
void 0:n.at)!=null?r:"")<=s&&t.set(u,{at:s,kind:a})}return new Map([...t].map(([o,{at:i,kind:s}])=>[o,`${s}, ${K(V(i))}`]))}function eM(e,{unit:t}){if(Ze(t.email).emails.length===0)return R({key:
"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n==null?void 0:n.email.split(", ").every(o=>t.email.toLowerCase().indexOf(o.toLowerCase())>=0);return n&&r?R({key:"desk.callRefused",
with:{email:n.email}}):""}function U0(e,t){var c,u;if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=Xu(e,n).filter(Yu),o=new Map;for(let{active:d,
unit:l,faults:p}of n.accounts)d&&p.some(xn)&&o.set(l,((c=o.get(l))!=null?c:0)+1);let i=QN(e),s=r.filter(d=>qi(d,t)).sort(Ju),a=e.round();return A({round:(u=a==null?void 0:a.name)!=null?u:"",deadline:
a?dr(a,e.today):"",units:s.slice(0,JN).map(d=>{var p,m;let l=Qu(d);return{...l,faulty:(p=o.get(l.code))!=null?p:0,lastLetter:(m=i.get(l.code))!=null?m:"",unreached:eM(e,d)}}),count:s.length,choices:
Vi(r)})}var Qt=e=>Sr(JSON.stringify(nn.map(t=>e[t])));function tM(e,t,n){let r={row:e.rowId},o=Sn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Wr(mc(e.comment)),...r});for(
let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Wr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Wr({key:"account.changedSince",with:{
columns:wr(e,n).join(", ")}}),...r}),i}var En=(e,t)=>e.rowId||`~${t}`,ca=e=>({markKey:e.markKey(),round:e.round()}),nM=(e,t)=>!Wn(e)||["given","unknown"].includes(Hn(e,t));function ed(e,t,n=uo(e)){
let r={row:e.rowId};return Sn(e,t)==="returned"?[X({key:"form.confirmReturned"},r)]:nM(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Wr(i),field:o,
...r})):[X({key:"form.confirmConsent"},r)]}function ua(e,t,{markKey:n,round:r},o=uo(e)){let i=Object.fromEntries(ge.map(c=>[c,e[c]])),s=ve(e),a=!s&&!$t(e,r);return{rowId:En(e,t),version:Qt(e),fields:
i,stopped:s,pending:a,mayConfirm:a&&ed(e,n,o).length===0,usage:e.usage,answer:$t(e,r)?e.answer:"",says:s?[]:tM(e,o,n),review:Sn(e,n),comment:e.comment}}var Fr=(e,t,n)=>{var r,o,i;return dr({dueBefore:
(r=t==null?void 0:t.dueBefore)!=null?r:"",graceUntil:(o=t==null?void 0:t.graceUntil)!=null?o:"",extendedTo:Wt((i=e==null?void 0:e.extendedTo)!=null?i:"")},n)},zr=(e,t)=>e.flatMap((n,r)=>n.unit.trim(
)===t&&ge.some(o=>n[o])?[{row:n,index:r}]:[]);var td=["review","comment","fixFields","approved"],$m=e=>Object.fromEntries(td.map(t=>[t,e[t]])),da=e=>`${Qt(e)}.${Sr(JSON.stringify(td.map(t=>e[t])))}`,
la=e=>e.split(".")[0],K0=(e,t)=>{let n=oo(e.approved,e,t);return typeof n=="string"?[]:n};function pa(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||
t.review==="returned"))return t.faults.some(r=>xn(r)&&!fs(r))?"faulty":K0(e,n).length===0?"new":e.review===ke.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var Lm=e=>ge.includes(e);
function nd(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:R(c),...Lm(a)?{field:a}:Lm(
(u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,m;let c=r[a],u=t.accounts[a],d=c&&u&&pa(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:En(c,a),version:da(c),state:d,unit:{code:
u.unit,name:(l==null?void 0:l.name.trim())||u.unit,kind:(p=l==null?void 0:l.kind.trim())!=null?p:"",parent:l?n(l).label:""},fields:Object.fromEntries(ge.map(h=>[h,c[h]])),link:((m=u.reading)==null?
void 0:m.values.address)||c.address,changed:K0(c,i).filter(Lm),says:[...u.faults.filter(h=>!fs(h)),...u.remarks].map(s),comment:c.comment.trim(),at:pe(c.updated),by:c.source===wn.hand?wn.hand:c.by,
was:$m(c)}}}var B0=20,j0=e=>e.as==="returned"?e.comment.trim():"";function rM(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?ke.passed:ke.returned,comment:j0(e),
fixFields:e.as==="returned"?e.fields.map(Gt).join(", "):"",approved:r?Kn(t,r):""}}var oM=(e,t)=>td.every(n=>e[n]===t[n]);function iM({version:e},t,n){if(la(e)!==la(da(t)))return{key:
"desk.changedMeanwhile"};let r=ps(t.review);return r&&wr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function sM(e,t,n){let r=t.findIndex((c,u)=>En(c,
u)===e.rowId),o=t[r];if(!o)return;let i=rM(e,o,n),s={decision:e,index:r,before:{...o}},a=da(o);return la(e.version)===la(a)&&oM(i,$m(o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:iM(e,o,
n)}}function aM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=We(e,r),i=new Set(t.filter(({why:s}
)=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",bi(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",qn(e.table("units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",
t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ps(s.review)).map(({index:s})=>({index:s,notes:po(o.accounts[s])}))),o}function cM(e,t){let n=e.table("accounts").rows,r=t.map(c=>sM(c,n,e)),o=
r.filter(c=>c!==void 0),i=aM(e,o),s=nd(e,i,Hi(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:R({key:"desk.rowGone"})};let p=s(l.index);if(
l.why)return{rowId:d,is:"conflict",why:R(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:R({key:"desk.rowGone"})};let m=e.table(
"accounts").rows[l.index];return{rowId:d,is:"done",version:da(m)}});return A({decided:a})}function Z0(e,{decisions:t}){var n;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):new Set(t.map(({
rowId:r})=>r)).size!==t.length?O({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!j0(r))?O({key:"desk.noReason"}):(n=tt(e,()=>cM(e,t)))!=null?n:O({key:"workbook.busy"})}var uM=200;function G0(e,t,
n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(uM,Math.max(0,Be(o,i))+1);return Array.from({length:s},(a,c)=>ie(i,
c+1-s))}function Am(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var dM=200,lM=40,pM=3,mM=3;function H0(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===$.missing).length,r=t.filter(({status:s})=>s===$.fix).length,o=t.filter(s=>s.status!==$.missing&&s.status!==$.fix&&(s.timeliness===ne.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function W0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...H0(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,lM)}function hM(e,t,n,r){var l;let o=it(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=G0(i,n.from,s),c=Am(i,a),u=new Map;for(
let{state:p,at:m}of e.table("letters").rows)p===ue.sent&&u.set(V(m),((l=u.get(V(m)))!=null?l:0)+1);let d=r&&o&&r.last?Am(r.firsts,a.map(p=>ie(r.last,Be(o,p)))):void 0;return a.map((p,m)=>{var h;
return{day:K(p),...p<=e.today?{reported:c[m]}:{},...d?{before:d[m]}:{},letters:(h=u.get(p))!=null?h:0,...p===o?{isLast:!0}:{}}})}function fM(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let y=pa(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===$.missing),u=c.filter(({unit:m})=>Ze(
m.email).emails.length===0),d=r?Be(e.today,it({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!xn(h))).length;return[r===""&&{sentence:R(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< mM&&{sentence:R({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:R({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:R({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{
sentence:R({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:R({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,pM)}function gM(e,t){
let[n]=Jr(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==(t==null?void 0:t.id)).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table(
"history").rows.filter(({round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:it(n)}}function V0(e,t){var l,p;if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});
let n=We(e,e.table("accounts").rows),r=Xu(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o!=null?o:{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=gM(e,o),u=r.filter(Yu),d=u.filter(m=>qi(
m,t)).sort(Ju);return A({round:(l=o==null?void 0:o.name)!=null?l:"",before:(p=c==null?void 0:c.name)!=null?p:"",deadline:dr({dueBefore:i,graceUntil:s},e.today),all:H0(r),days:hM(e,r,a,c),kinds:W0(r,({
kind:m})=>({value:m,label:m})),parents:W0(r,({parent:m})=>m),next:fM(e,n,r,a),owing:d.slice(0,dM).map(Qu),owingCount:d.length,choices:Vi(u)})}var yM=100;function q0(e,t){if(e.visitor(
).is!=="staff")return O({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=Hi(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{
var v;let m=o.accounts[p],h=pa(l,m,a),y=s.get(m.unit);return h?[{index:p,state:h,updated:l.updated,parent:y?i(y):{value:"",label:""},kind:(v=y==null?void 0:y.kind.trim())!=null?v:""}]:[]}),u=c.filter(
l=>qi(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=nd(e,o,i);return A({rows:u.slice(0,yM).flatMap(({index:l})=>{var p;return(p=d(
l))!=null?p:[]}),waiting:u.length,choices:Vi(c)})}function X0(e,t){return e.visitor().is==="staff"&&ki(e,t),ow(e)}var Y0=e=>e.slice(0,e.indexOf("."));function J0(e){var o,i;let t=e.googleDiffers();if(
t.length===0)return[];let n=t.map(Y0),r=(o=Object.keys(_u).find(s=>n.includes(s)))!=null?o:n[0];return[{key:"google.differs",with:{count:t.length,so:(i=_u[r])!=null?i:""}}]}var bM=({answers:e}
)=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Vp[t],why:R({key:`google.${n}`})}));function wM(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({
answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${K(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:
a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function kM(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({
says:ra[n],saw:r,so:_u[Y0(n)]})),unknown:[...t.notAsked.map(n=>({says:ra[n],why:R({key:"google.refused"})})),...bM(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Vp[n],
answer:r}]),copy:wM(e,t)}}function Q0(e){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let t=e.checkGoogle();return t?A(kM(e.today,t)):O({key:"google.busy"})}function eS({drafts:e},{
unit:t,draft:n}){return e.keep(t,n),A({})}function tS({drafts:e},{unit:t}){return e.drop(t),A({})}var Ur=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly",
"communes","activity","mergedInto"],Xi=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Tt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),_m=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join(
"|")})(?![a-z\\d])`),xM="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",vM="cdcs|cong doan(?: co so)?|to chuc cong doan",nS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",SM=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",RM=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Tt("bat buoc","required")],["extendedTo",Tt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",_m("e ?-? ?mail","g?mail")],["email",Tt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",_m("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Tt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",_m("cap tren","chu quan","quan ly","phu trach")],["parent",Tt("(?:truc )?thuoc","parent","superior")],["kind",Tt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Xi("cap(?: cong doan| don vi)?")],["note",Tt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Tt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Xi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Tt(`ten (?:day du )?(?:cua )?(?:${SM})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Xi(`${xM}${nS}`,`(?:${vM})${nS}`)]],rS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",oS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${rS})$`),iS=new RegExp(`(?:^|\\s)(?:moi|sau ${rS})$`),OM=[["mergedInto",Tt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Xi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Tt("doi ten(?: thanh)?")],["newParent",
Tt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Tt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Tt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Xi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Tt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Xi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],TM=/\b(?:cu|truoc(?: day)?)$/,CM=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Mo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(I(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Pm(e){var n,r;let t=Mo(e);if(!(!t||TM.test(t)))return(r=Ur.find(o=>Mo(lt[o].heading)===t))!=null?r:(n=RM.find(([,o])=>o.test(t)))==null?void 0:n[0]}var LM={code:"Code",name:"Name",parent:
"Parent"};function $M(e){let t=Mo(e,/[()[\]]/g);if(!t)return;let n=Ur.find(o=>Mo(lt[o].heading)===t);if(n)return n;let r=OM.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",oS],["new",
iS]]){if(!i.test(t))continue;let s=Pm(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Pm(e);let a=`${o}${LM[s]}`;return a==="oldParent"?void 0:a}return Pm(e)}var rd=200;
function Io(e){let t=new Map,n=[];return e.slice(0,rd).forEach((r,o)=>{let i=$M(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Mo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):I(r)&&!CM.test(Mo(r))&&n.push(I(
r))}),{at:t,leftOut:n}}function sS(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Mo((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=oS.test(i)?"cũ":iS.test(i)?"mới":""),n&&I(r)&&!I((a=t[o])!=null?a:
"").includes(I(r))?`${r} ${n}`:r})}var AM=e=>Ur.includes(e);function uS(e){var c,u,d,l,p;let t=(...m)=>m.some(h=>e.has(h)),n=new Map([...e].filter(m=>AM(m[0]))),r=(m,h)=>{e.has(h)&&n.set(m,e.get(h))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(d=e.get("oldName"))!=null?d:a===e.get("name")?void 0:e.get(
"name"),newCode:(l=e.get("newCode"))!=null?l:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var od=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),_M=(e,t)=>{let n=od(e);return!t||n.some(r=>B(r)===B(t))?e:[...n,t].join(`\n`)},dS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function PM(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),o(n,B(a.name),c);for(let d of od(
a.formerly))o(r,B(d),c),o(r,j(d),c)}});let i=a=>Ht(e[a])===re.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(j(a)),byName:a=>{
var c;return(c=s(n.get(B(a))))!=null?c:s(r.get(B(a)))},byFormerCode:a=>{var c;return(c=r.get(j(a)))==null?void 0:c[0]}}}function lS(e,t){var v,L;let n={changes:[],same:0,rejected:[],notes:[]},r=PM(t),
o=(w,b)=>{n.rejected.push({line:w,why:b})},i=[],s=new Map;for(let w of e){let{code:b,name:S}=w.change,T=b?r.byCode(b):r.byName(S),f=T===void 0&&b&&!EM(w)&&!w.change.newName&&!w.change.newCode;if(
T==="many")o(w.line,{key:"roster.changeMany",with:{name:S}});else if(T===void 0&&!(f&&(S||w.unit.name)))o(w.line,b||S?{key:"roster.changeNone",with:{text:b||S}}:{key:"roster.noCode"});else{let g=
T!=null?T:j(b),k=s.get(g);k!==void 0?o(w.line,{key:"roster.changeTwice",with:{line:k}}):(s.set(g,w.line),i.push({line:w,index:T}))}}let a=new Map,c=new Map,u=(w,b)=>{a.set(j(b.code),{line:w,cells:b})}
;for(let{line:w,index:b}of i){let{newCode:S,newName:T,newParent:f,name:g,code:k}=w.change,x=cS(w.unit);if(b===void 0)u(w.line,{...x,code:k,name:g||w.unit.name,parent:f||w.unit.parent});else if(S&&
r.byCode(S)===void 0&&!a.has(j(S))){let C=t[b];u(w.line,{kind:C.kind,...x,code:S,name:T||C.name,parent:f||C.parent})}}for(let[w,{line:b,cells:S}]of a){let T=r.byFormerCode(w);T!==void 0&&(a.delete(w),
o(b,{key:"roster.codeUsed",with:{code:S.code,name:t[T].name}}))}let d=w=>{let b=r.byCode(w);if(b!==void 0)return t[b].code;let S=a.get(j(w));if(S)return S.cells.code;let T=c.get(B(w));if(
T!==void 0)return T;for(let{cells:g}of a.values())if(B(g.name)===B(w))return g.code;let f=r.byName(w);return f===void 0||f==="many"?f:t[f].code},l=new Map,p=new Set;for(let{line:w,index:b}of i){let S=
B(w.change.newName);b===void 0||!S||aS(w,t[b])||(l.set(S,[...(v=l.get(S))!=null?v:[],b]),S!==B(t[b].name)&&p.add(b))}for(let[w,[b,...S]]of l){let T=r.byName(w),f=T===void 0||T===b||T!=="many"&&p.has(
T);!S.length&&f&&c.set(w,t[b].code)}for(let{line:w,index:b}of i){if(b===void 0)continue;let S=h(w,b);"why"in S?o(w.line,S.why):Object.keys(S.cells).length?n.changes.push({line:w.line,index:b,cells:
S.cells}):n.same+=1}for(let w of a.values()){let b=m(w.line,(L=w.cells.parent)!=null?L:"");typeof b!="string"?o(w.line,b):n.changes.push({...w,cells:{...w.cells,parent:b}})}return n;function m(w,b){
if(!b)return"";let S=d(b);return S==="many"?{key:"roster.changeMany",with:{name:b}}:S!==void 0?S:(Zl(b)||n.notes.push({line:w,problem:{key:"roster.parentByName",with:{parent:b}}}),b)}function h(w,b){
var C;let S=t[b],{newName:T,newParent:f}=w.change,g=kn(w.unit.activity);if(g===re.dissolved||!g&&dS(w.change.plan))return{cells:Em(S,{activity:re.dissolved,mergedInto:""})};let k=y(w,b);if(
typeof k!="string")return{why:k};if(k)return{cells:Em(S,{activity:re.merged,mergedInto:k})};if(!r.isActive(b)&&g!==re.active)return{why:{key:"roster.changeGone",with:{name:S.name,activity:Ht(S)}}};
let x={...cS(w.unit)};if(delete x.activity,delete x.mergedInto,r.isActive(b)||Object.assign(x,{activity:re.active,mergedInto:""}),T&&B(T)!==B(S.name)&&Object.assign(x,{name:T,formerly:_M((C=
x.formerly)!=null?C:S.formerly,S.name)}),f){let U=m(w.line,f);if(typeof U!="string")return{why:U};x.parent=U}return{cells:Em(S,x)}}function y(w,b){let{newCode:S,newName:T}=w.change,f=t[b],g=
w.unit.mergedInto||(aS(w,f)?S:""),k=g||(T&&B(T)!==B(f.name)?T:"");if(!k)return kn(w.unit.activity)===re.merged&&Ht(f)!==re.merged?{key:"roster.mergedNowhere"}:"";let x=d(k);return x==="many"?{key:
"roster.changeMany",with:{name:k}}:x!==void 0?x===f.code&&!g?"":x:{key:"roster.needsNewCode",with:{name:k}}}}var EM=({unit:e,change:t})=>{var n;return e.mergedInto!==""||dS(t.plan)||((n=kn(
e.activity))!=null?n:re.active)!==re.active},aS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function cS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>I(i)!==""))}var Em=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function pS(e,t,n){let r={...e,...t},[o,i]=[Ht(e),Ht(r)];if(i===re.dissolved&&
o!==i)return["dissolved"];if(i===re.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&B(t.name)!==B(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Nm(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function mS(e){let{named:t}=Je(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var yS=gO(hS(),1);var bS=["\u0009",";",",",
"|"],NM=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,MM=20,IM=2e3,fS=(e,t)=>Io(e.slice(0,IM).split(t)).at.size;function DM(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,MM),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&fS(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of bS)for(let a of t){let c=fS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var wS="\ue000",FM=5e3;function zM(e,t,n,r){let o=Math.min(e.length,t+FM),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function UM(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?zM(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?gS(e,i,t):gS(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,wS):u,c< e.length&&(o+=e[c]),i=c+1}return o}function gS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function KM(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>jM(n.slice(n.indexOf(">")+1))))}var BM={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},jM=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=BM[String(o).toLowerCase()])!=null?s:t}).trim(),ZM=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function kS(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=KM(t);if(n)return n;let r=NM.exec(t),o=r?t.slice(r[0].length):t,i=bS.find(l=>l===(r==null?void 0:r[1])),s=i!=null?i:DM(o),a=s==="|"?o.split(`\n`).map(ZM).join(
`\n`):o,c=UM(a,s);if(c==="")return[];let{data:u}=(0,yS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(l=>l.map(p=>p.split(wS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var SS=20;function Dm(e){
let t=e.slice(0,SS).map(o=>({row:o,at:Io(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function GM(e){let t=e.map(n=>I(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var WM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
HM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,VM=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function RS(e){return Ur.some(n=>n!=="code"&&n!=="name"&&e[n])||!WM.test(e.code)?
!1:HM.test(e.code)||VM.test(W(e.name))}var qM=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function XM(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:RS({...e,code:t,name:n})}function YM(e){var r,o,i;let{emails:t,bad:n}=Ze(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
sr(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=kn(e.activity))!=null?r:e.activity:"",required:e.required?(o=cr(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=Le(
e.extendedTo))!=null?i:e.extendedTo:""}}function Fm(e){var L,w,b,S,T;let t=kS(e).map((f,g)=>({line:g+1,cells:f})).filter(({cells:f})=>f.some(g=>g.trim())),n=Dm(t),r=n&&Io(n.cells).at.size<2?JM(t):
void 0,o=(L=r&&Dm(r))!=null?L:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Io(sS((w=o==null?void 0:o.cells)!=null?w:[],(b=s==null?void 0:s.cells)!=null?b:[])),{plain:u,change:d}=uS(a),p=(d?
d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>lt[f].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:d!==void 0,leftOut:c,headings:(S=
o==null?void 0:o.line)!=null?S:1,sections:[],offers:r?QM(t,r):[]},h=o?t.filter(({line:f})=>f>o.line):[],y=((T=o==null?void 0:o.cells)!=null?T:[]).map(f=>I(f)).join("\u0009"),v=(f,g)=>g===void 0?"":I(
f[g]);return h.forEach(({line:f,cells:g},k)=>{if(k===0&&a.size>1&&GM(g)||g.map(oe=>I(oe)).join("\u0009")===y)return;let x=Object.fromEntries(Ur.map(oe=>[oe,v(g,u.get(oe))])),C=d&&qM(d,oe=>v(g,oe));if(
C?XM(x,C):RS(x)){m.sections.push({line:f,text:[x.code,x.name].filter(Boolean).join(" · ")});return}if(!r)for(let oe of["name","kind","parent","note"]){let Pe=x[oe]?Gr(g[u.get(oe)]):void 0;Pe&&
m.offers.push({line:f,from:x[oe],to:Pe.text})}let U=xS(g,u.get("formerly")),he=YM({...x,formerly:U,email:xS(g,u.get("email"))});m.lines.push({line:f,unit:he,...C&&{change:C}})}),m}var xS=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>I(r)).filter(Boolean).join(`\n`)};function JM(e){let t=o=>{var i;return(i=Th(o.map(({cells:s})=>s.slice(0,rd))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,SS)),r=n&&Dm(n);return r&&Io(r.cells).at.size>1?t(e):void 0}function QM(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,rd).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var ma=e=>j(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function OS(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(j(i)){t.set(j(i),c),n.has(ma(i))||n.set(ma(i),c),B(s)&&!r.has(B(s))&&r.set(B(s),c);for(let u of od(a))o.set(j(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var TS=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function zm(e,t){let n=e.isChanges?tI(e,t):sI(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=mS([...r,...n.added.map(({unit:i})=>({...Vr(lt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=pS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Nm(n.changed),n}var CS=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Nm([])}),eI=8;function tI(e,t){let n=CS(),r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=lS(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:m})=>[p,TS(m.code,m.name)])),u=(p,m)=>{var h;n.rejected.push({line:p,text:(h=c.get(p))!=null?h:"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({
line:p,text:m,why:[R({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[R(m)]);n.notes=a.map(({line:p,problem:m})=>({line:p,text:R(m)}));let d=o;for(let p=0;p< eI;p+=1){let m=nI(d,t);if(
m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=OS(t);for(let{line:p,index:m,cells:h}of d)if(m===void 0&&l.has(ma(h.code))){let{code:y,name:v}=t[l.get(ma(
h.code))];u(p,[R({key:"roster.nearCode",with:{code:y,name:v}})])}else if(m===void 0)n.added.push({line:p,unit:{...LS,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:
y.name,columns:Object.keys(h).map(v=>lt[v].heading),kinds:[],to:""})}return n.rejected.sort((p,m)=>p.line-m.line),n}var LS=Object.fromEntries(Ur.map(e=>[e,""]));function nI(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...LS,...a})-1:(n[s]={...n[s],...a},s)),o=As(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(ec))}),i}var vS=["activity","mergedInto"],rI=e=>vS.some(t=>e.includes(t))?[...new Set([...e,...vS])]:[...e];function oI(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?re.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===re.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var iI=(
e,t)=>!Ge(e)&&!Ge(t)&&B(t.name)!==B(e.name)?e:void 0;function sI(e,t){let n=CS(),{byCode:r,byNear:o,byName:i,byFormer:s}=OS(t),a=e.lines.map(m=>{var h;return oI(m,t[(h=r.get(j(m.unit.code)))!=null?h:
-1])}),c=rI(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let p=As([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(m.code)))]);for(let{
line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[R({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{var G,Re;let v=j(h.code),L=ma(h.code),w=p[y].filter(({column:_,
problem:Ee})=>_!=="phone"&&Ee.key!=="roster.codeTwice").map(ec),b=u.get(v);b!==void 0&&b!==m&&w.push(R({key:"roster.repeatedInPaste",with:{code:h.code,line:b}}));let S=r.get(v),T=S===void 0&&v?t[(G=
o.get(L))!=null?G:-1]:void 0,f=d.get(L);T?w.push(R({key:"roster.nearCode",with:{code:T.code,name:T.name}})):S===void 0&&v&&f&&b===m&&w.push(R({key:"roster.nearLine",with:f}));let g=S===void 0?t[(Re=
s.get(v))!=null?Re:-1]:iI(t[S],h);if(g&&w.push(R({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),v&&!f&&d.set(L,{line:m,code:h.code}),w.length){n.rejected.push({line:m,text:TS(h.code,h.name),
why:w});return}let k=B(h.name),x=l.get(k),C=i.get(k);if(x?n.notes.push({line:m,text:R({key:"roster.sameNameLine",with:{...x,name:h.name}})}):C!==void 0&&C!==S&&n.notes.push({line:m,text:R({key:
"roster.sameName",with:{name:h.name,code:t[C].code}})}),x||l.set(k,{line:m,code:h.code}),S===void 0){n.added.push({line:m,unit:h});return}let U=t[S],he=c.filter(_=>_!=="code"&&h[_]!==U[_]);if(
he.length===0){n.same+=1;return}let{code:oe,...Pe}=Object.fromEntries(c.map(_=>[_,h[_]]));n.changed.push({line:m,index:S,unit:{code:U.code,...Pe},code:U.code,name:h.name,columns:he.map(_=>{let Ee=lt[
_].heading;return h[_]===""?R({key:"roster.emptied",with:{column:Ee,was:U[_]}}):Ee}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,name:h})),n}
var $S=100,aI=2e4,AS=2e3,cI=Ai(M(),M().check(Ae(AS)));function _S(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>aI)return[X({key:"roster.tooLong"})];let t=e.lines.find(({
unit:n})=>!Uk(cI,n));return t?[X({key:"roster.cellLong",with:{line:t.line,most:AS}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function PS(e,{text:t}){if(e.visitor(
).is!=="staff")return O({key:"who.staffOnly"});let n=Fm(t),r=_S(n);if(r.length)return ze(r);let o=zm(n,e.table("units").rows);return A({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Um(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,$S),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,$S)}})}function Um(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":R({key:"roster.changes",with:{...n,added:t.length}})}var uI=8;function dI(e,t){var u,d;let n=[...new Set(e.changed.flatMap(({unit:l}
)=>Object.keys(l)))].filter(l=>l!=="code"),r=new Map(e.changed.map(({index:l,unit:p})=>[l,p])),o=[...r.keys()].sort((l,p)=>l-p),i=o.filter((l,p)=>p===0||o[p-1]!==l-1).length,s=(u=o[0])!=null?u:0,a=(d=
o[o.length-1])!=null?d:-1;return(i>uI?Array.from({length:a-s+1},(l,p)=>s+p):o).map(l=>({index:l,cells:Object.fromEntries(n.map(p=>{var m,h;return[p,(h=(m=r.get(l))==null?void 0:m[p])!=null?h:t[l][p]]}
))}))}function lI(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Um(t,n)}}}]),e.putTyped(
"units",dI(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),ho(e,!0),e.readyLines()}function ES(e,{
text:t}){var o;if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=Fm(t),r=_S(n);return r.length?ze(r):(o=tt(e,()=>{let i=zm(n,e.table("units").rows),s=Um(n,i);return lI(e,n,i),A({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:O({key:"workbook.busy"})}var NS=e=>({key:"round.empty",with:{label:Ye(e)}}),pI=e=>({key:"setting.empty",with:{
label:e}});function MS({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=K(n.last),y=
c.testTo.join(", "),v=uc(c),L=!!a.dueBefore&&!!c.lettersFrom&&!v,w=L&&(c.lettersFrom>n.last||t>n.last),b=e.units.filter(T=>Fe(T)&&!on(T.emails).length).length,S=e.units.filter(T=>Fe(T)&&
T.returned.length>pr(T).length).length;return{refuse:Go([!a.dueBefore,NS("dueBefore")],[!c.lettersFrom,NS("lettersFrom")],[!on(u).length,Hd],[v,{key:"letter.testAddress",with:{text:y}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[L&&!w&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:Go([w,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[b>0,{key:"letter.unreachable",with:{units:b}}],[S>0,{key:"letter.noReason",with:{
units:S}}],[!!y&&!v,{key:"letter.testMode",with:{to:y}}],[!d.trim(),pI("Liên hệ khi cần hỗ trợ")])}}var DS=21,IS=100,mI=400;function Bt(e,t,n){return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):
(ki(e,t),n(Kr(e,t)))}function Kr(e,t){let n=t.quota(),r=t.post(),o=Ti(e.compileSettings(),e.round()),i=cu(e,t,void 0,n),s=ko(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?vo(Ke(e),r,s):[]}}var Km=e=>e>IS?mI:IS;function ha({office:e,state:t,quota:n},r=e.today){let o=no(t),i=[];for(let s=0;s<=DS;s+=1){let a=ie(r,
s),{go:c,held:u}=ro(Un(t,a,o).letters,Math.min(a===e.today?n:1/0,Km(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var Yi=(
e,t)=>{var n;return(n=Un(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:ha(e).flatMap(({go:r})=>r).find(r=>r.key===t)},hI=/^(?:stores|mail|triggers|values)\./;function fI(e){let t=
e.googleDiffers().filter(n=>hI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function id({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=Lw(r,e.today,ie(
e.today,DS),Km(o),Math.min(o,Km(o))),{refuse:c,warn:u}=MS({state:r,today:e.today,forecast:a,zones:t.zones(),me:_e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...fI(e),...c],warn:u}}
var FS=60,gI=40,Bm=(e,t)=>{var n,r,o;return{key:e.key,kind:de(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};
function yI({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:xt(e),counts:Fs({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,FS).map(
s=>Bm(s,r)),more:Math.max(0,t.length-FS)}}function bI({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:
o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim(
)))!=null?p:"",to:a,subject:c,state:u,at:pe(d),why:l}});return{unknown:r.filter(({state:o})=>o===ue.unknown),recent:r.slice(0,gI)}}var fa=e=>X(e);function wI({office:e,state:t,holds:n}){let r=
n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>fa(s));return{plan:o("plan"),ledger:o("ledger"),preview:R(Si(t,e.today)),mark:su(Ke(e))}}
function Do(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=id(e,!1),s=R0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:_e(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...S0(e)].map(fa),held:wI(e),refuse:o.map(fa),warn:[...i,...s?[s]:[]].map(fa),health:O0(e).map(fa),days:ha(e).map(a=>yI(a,r)),
...bI(e)}}var jm=(e,t,{key:n})=>Bt(e,t,r=>{var u;let o=Yi(r,n),i=_e(e.visitor());if(!o||!i)return O({key:"letter.gone"});if(r.quota<1)return O({key:"letter.noQuota"});let s={...o,to:[i],about:{
...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...wo(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return O({
key:"letter.notSent",with:{to:i}})}return A({to:i})}),Zm=(e,t,{key:n})=>Bt(e,t,r=>{var s;let o=Yi(r,n);if(!o)return O({key:Yn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{
...o.about,today:e.today}};try{let a=dp(e,t,(c,{register:u})=>{var d;return At((d=u.get(n))==null?void 0:d.state)?[]:[i]},`${ip}: ${_e(e.visitor())}`);return a?a.held?O((s=a.stopped)!=null?s:{key:
"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?O({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),A({did:a.did})):O({key:"letter.busy"})}catch(a){if(a instanceof Tr)return O(
{key:"workbook.busy"});if(a instanceof Cr)return O(a.problem);throw a}});function zS({office:e,post:t},n,r,o,i){let s=`${o.why}: ${_e(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=
tu(c).get(n);if(u===void 0&&!i)return O({key:"letter.gone"});let d=u===void 0?void 0:to(c[u].state);return r(d)?(Ln(e,new Map([[n,{...i&&u===void 0?Ft(i,"planned",e.now):{},...o,why:s,at:e.now}]])),
Tw(e,t,n,At(d)),A({})):O({key:"letter.settled"})});return a?a.value:O({key:"workbook.busy"})}var Gm=(e,t,{key:n})=>Bt(e,t,r=>zS(r,n,o=>!At(o),{state:ue.skipped,why:"Cán bộ chọn bỏ qua"},Yi(r,n))),Wm=(
e,t,{key:n,wasSent:r})=>Bt(e,t,o=>zS(o,n,i=>i==="unknown",r?{state:ue.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ue.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function US(e){let{lastRun:t,did:n,trouble:
r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Hm=(e,t,{mark:n})=>Bt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return O({key:"letter.nothingHeld"});let o=Ke(e);
return n!==su(o)?O({key:"letter.changedAgain"}):(t.setConfirmed(St(o)),US(t),e.log([{what:{key:"log.planConfirmed"}}]),A(Do(Kr(e,t))))});function kI(e,t,n){let r=ri(e),o=new Map(e.units.map(({code:c}
)=>[Rt(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Mg({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${_e(n.visitor())}`;
return new Map([...t,...s].map(c=>{var l,p;let u=r.read(c),d=u&&de(u.kind);return[c,{kind:(l=d==null?void 0:d.label)!=null?l:"",unit:(d==null?void 0:d.to)==="unit"&&o.get((p=u==null?void 0:
u.unit)!=null?p:"")||"",state:ue.sent,at:n.now,why:a}]}))}var Vm=(e,t,{as:n})=>Bt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Yn(o,e.now)?O({key:"letter.busy"}):(o.inFlight&&uu(e,
t),t.alone(e,()=>{let s=So(e,We(e,e.table("accounts").rows)),a=ko(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Ln(e,kI(s,c,e)),e.settle(),ou(e,t)})?(US(t),e.log([{what:{key:
n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),A(Do(Kr(e,t)))):O({key:"workbook.busy"})):O({key:"letter.nothingHeld"}));function xI({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(
e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===De.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(St(Ke(e))),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var qm=(e,t,{on:n,takeOver:r}
)=>Bt(e,t,o=>{let i=n?id(o,r).refuse:[];if(i.length)return ze(i.map(a=>X(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),xI(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),A(Do(Kr(e,t)))):O({key:"workbook.busy"})});function vI({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:
{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==_e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),
!0}catch{return!1}}var KS=(e,t)=>Bt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&uu(e,t),A(Do(vI(n)||r?Kr(e,t):n))}),BS=(e,t,{key:n})=>Bt(e,t,r=>{let o=Yi(r,n);if(!o)return O({key:"letter.gone"});
let{subject:i,html:s,text:a,attachments:c}=wo(o,r.state,"staff");return A({...Bm(o,r.state),subject:i,html:s,text:a,zalo:xw(o,r.state),attachments:c.map(({name:u})=>u)})});var jS=({reason:e,code:t}
)=>`${gi[e]}${t&&` (${t})`}`;function ZS(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ze(a.email).emails.map(Lt)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{
bounces:o,delayed:i}=jb(t,a=>r.has(Lt(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Lt(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({
unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:jS(u)})),delayed:i}}function GS(e,{text:t}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let{lines:n,delayed:r}=ZS(e,t);
return A({lines:n,delayed:r})}function SI(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&to(i.state)==="sent"&&Ze(i.to).emails.some(c=>Lt(c)===Lt(n))&&(o<0||i.at>=r[
o].at)?s:o,-1)}function WS(e,t,{text:n}){if(e.visitor().is!=="staff")return O({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=ZS(e,n);if(o.length===0)return A({marked:0});let{refused:i}=
t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=SI(
e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ue.bounced,why:jS(c),at:e.now}}])}return t.setRefused(s),A({marked:o.length})});return r?r.value:O({key:"workbook.busy"})}var HS=({unit:e,
guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var RI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Xm=e=>e==="proved"?void 0:RI[e];function VS(e){let t=zs(e);return t==="none"||t==="unproved"?void 0:Xm(t)}var ga=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function qS(e){let t=ga(e);if(t)return O(t);let{webAddress:n,linkOnly:r}=e.settings(),o=zs(e),i=Xm(o),s=e.proof(),a=e.staff();return A({door:o,says:i?R(i):"",address:n,host:ff,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:pe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!An(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function XS(e){let t=ga(e);if(t)return O(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return O({
key:"link.noAddress"});if(!r)return O({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+sp,address:Ni(n)});return A({url:ap(n,o),minutes:sp/6e4})}function YS(e,{unit:t}){var p,m;let n=ga(
e);if(n)return O(n);let r=Xm(zs(e));if(r)return O(r);let o=e.table("units").rows.find(h=>h.code.trim()===t.trim()),i=o&&((p=au(e))==null?void 0:p(t,"unit"));if(!i)return O({key:"link.noRow"});let s=
e.settings(),{department:a,contact:c}=s,u=e.round(),d=(m=u==null?void 0:u.document)!=null?m:"",l=Fr(o,u,e.today);return A({url:i,message:HS({unit:o.name,guidance:d,department:a,contact:c,deadline:l,
url:i})})}function JS(e,{unit:t}){let n=ga(e);if(n)return O(n);let r=tt(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?O({key:"form.unknownUnit",with:{code:t}}):(
e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),A({}))});return r!=null?r:O({key:"workbook.busy"})}function QS(e){let t=ga(e);if(t)return O(
t);let n=tt(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),A({})));return n!=null?n:O({key:"workbook.busy"})}var mt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var be=
(e,t,{bold:n,italic:r,size:o=mt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),eR=e=>Array.from(
{length:e},()=>be("","center",{size:mt.body}));var tR=e=>e.normalize("NFC").toUpperCase(),Ji=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[be(tR(e),"center",{size:mt.heading})]:[
],be(tR(t)||"…………………………","center",{size:mt.heading,bold:!0,rule:.4})],right:[be("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:mt.heading,bold:!0}),be("Độc lập - Tự do - Hạnh phúc","center",{
size:mt.motto,bold:!0,rule:1})]});function Qi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||
"…………………"}, ngày …… tháng …… năm ${n}`}var es=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[be("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>be(`- ${r}${o===n.length-1?".":";"}`,
"left",{size:mt.recipients}))],right:[be(e,"center",{bold:!0}),...t?[be(t,"center",{bold:!0})]:[],...eR(4),be("………………………………","center",{bold:!0})]});var rR=["accountName","pageName","address","name",
"office","phone","email"],nR=["name","office","phone","email"],OI=e=>e.kind===z.none?["",`${z.none} tài khoản. ${e.reason}`,"","","","",""]:rR.map(t=>e[t]),TI=(e,t)=>({is:"table",widths:[12,14,23,14,
12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:fe[n].heading,down:2})),{text:"Thông tin người quản trị",across:nR.length}],nR.map(n=>({text:fe[n].heading}))],lines:[...e.map(
n=>({cells:OI(n)})),...Array.from({length:t},()=>({cells:rR.map(()=>"")}))]}),CI=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Fo=
e=>e.filter(t=>t.usage!==xe.stopped).sort((t,n)=>jt(t.pageName||t.accountName,n.pageName||n.accountName));function oR(e,t,n){let r=Fo(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");
return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[Ji({above:t.above||e.federation,name:t.name}),be(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize(
"NFC").toUpperCase()}`,"center",{bold:!0,size:mt.title}),be(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:mt.body,runs:[{text:"Kính gửi: ",bold:
!0},{text:`${e.federation} (qua ${e.department})`}]},TI(r,n&&r.length?0:4),be(Qi("",o&&V(o),e.today.slice(0,4)),"right",{italic:!0}),es(CI(t),"",["Như kính gửi","Lưu: VP"])]}}function iR(e){var r;
let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>jt(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:jt(o,i)).map(([o,i])=>[o,
i.sort(n)])}var sR=(e,t,n)=>[Ji({above:e.above,name:e.federation}),be(Qi(e.place,e.today,""),"right",{italic:!0}),be(t,"center",{bold:!0,size:mt.title}),be(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:mt.body}})],aR=e=>es("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),LI=({unit:e})=>e.status||"Không phải báo cáo";function cR(e,t){let n=0,r=iR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?K(u.unit.first.slice(0,10)):""],p=Fo(u.rows);return p.length===0?[{cells:[...d,LI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===z.none?`${z.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),
i=o.filter(({unit:a})=>a.status===$.missing).length,s=t.flatMap(({rows:a})=>Fo(a)).filter(({kind:a})=>a!==z.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...sR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:lt.name.heading},{text:fe.pageName.heading},{text:fe.address.heading},{
text:fe.name.heading},{text:fe.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},be(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),aR(e)]}}function uR(e,t){let n=0,r=
i=>i.review===ke.passed&&(i.kind===z.page||i.kind===z.group),o=iR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Fo(u).filter(r).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...sR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:lt.name.heading},{text:fe.kind.heading},{text:fe.pageName.heading},{
text:fe.address.heading}]],lines:o},aR(e)]}}function dR(e,t,n){let r=Oc(t.address),o=Le(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return tn(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:mt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Mn({name:"Bao trang gia mao",landscape:!1,blocks:[Ji({above:e.above,name:e.federation}),
be(Qi(e.place,e.today,""),"right",{italic:!0}),be("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:mt.title}),be("Kính gửi: …………………………………………","center"),be(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",K(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],be(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),es("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var lR=300,pR=P({what:Jt(["blank","filled","list","pages","fake"]),above:M().check(Ae(2e3)),status:M().check(Ae(100)),unit:M().check(
Ae(Rr)),fake:ye(P({address:M().check(Ae(2e3)),foundOn:M().check(Ae(100)),pageId:M().check(Ae(100)),does:M().check(Ae(2e3))}))}),$I=(e,t)=>vt(t).startsWith(vt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function mR(e,t){let n=new Map(e.map(r=>[j(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(j(o));return i!=null?i:o&&!$I(o,t)?o:""}}function hR(e){if(e.visitor(
).is!=="staff")return O({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=mR(t,e.settings().federation);return A({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>jt(r.name,o.name))})}function fR(e){var n,r,o,i;let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:(r=(n=e.round(
))==null?void 0:n.document)!=null?r:"",place:t.place,round:(i=(o=e.round())==null?void 0:o.name)!=null?i:"",today:e.today}}function AI(e,{above:t,status:n,unit:r}){var a;let o=e.table(
"units").rows.filter(({code:c})=>c.trim()),i=mR(o,e.settings().federation),s=new Map;for(let c of e.table("accounts").rows){let u=j(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{
var u;return{unit:c,above:i(c),rows:(u=s.get(j(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||j(c.unit.code)===j(r)))}function _I(e,t,n){var s,a,c,u;let r=t.unit?n[
0]:void 0,o=Fo((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:d})=>d===z.page||d===z.group),i=dR(fR(e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:
r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?A([i.value]):ze(i.problems.map(d=>{var l;return{...X(d),row:(l=d.field)!=null?l:""}}))}function gR(e,t){if(
e.visitor().is!=="staff")return O({key:"who.staffOnly"});let n=AI(e,t);if(t.what==="fake")return _I(e,t,n);if(n.length===0)return O({key:"paper.nothing"});let r=fR(e);return t.what==="list"?A([cR(r,
n)]):t.what==="pages"?A([uR(r,n)]):n.length>lR?O({key:"paper.tooMany",with:{count:n.length,most:lR}}):A(n.map(({unit:o,above:i,rows:s})=>oR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var yR=300,
bR=60;function PI(e,t){var o;let n=new Map,r=e.round();for(let i of e.table("accounts").rows){let s=i.unit.trim();if(!t.has(s)||ve(i))continue;let a=qr.flatMap(({key:u})=>nc(i.mask,u)?[Gt(u)]:[]);Sn(
i,e.markKey())==="returned"&&a.push(R({key:"below.returned"}));let c=(o=n.get(s))!=null?o:{columns:new Set,waiting:0};if(!$t(i,r))c.waiting+=1;else for(let u of a)c.columns.add(u);n.set(s,c)}return n}
var EI=e=>e?[e.waiting?R({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?R({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",ya=e=>Xa(Jo(e),
e.status);function wR(e,t,n){var d,l;let r=n.below(t);if(r.length===0)return;let o=e.settings(),i=PI(e,new Set(r.map(({code:p})=>p.trim()))),s=r.filter(p=>ya(p)||Jo(p)==="report"),a=r.filter(ya),c=
p=>({code:p.code.trim(),name:p.name,status:p.status,timeliness:p.timeliness,owes:ya(p),at:pe(p.first),missing:ya(p)?EI(i.get(p.code.trim())):"",phone:o.superiorsFill?p.phone:""}),u=p=>ya(p)?
p.status===$.missing?0:1:2;return{total:s.length,done:s.length-a.length,units:r.slice().sort((p,m)=>u(p)-u(m)||jt(p.name,m.name)).slice(0,yR).map(c),more:Math.max(0,r.length-yR),mayFill:
o.superiorsFill,text:a.length===0?"":R({key:"below.group",with:{round:(l=(d=e.round())==null?void 0:d.document)!=null?l:"",superior:t.name,deadline:Fr(void 0,e.round(),e.today),names:a.slice(0,
bR).map(({name:p})=>p),more:Math.max(0,a.length-bR)}})}}var Ym=({code:e,name:t})=>({code:e.trim(),name:t});function NI(e,t,n){var s;let r=t.table("units").rows,o=r.find(a=>a.code.trim()===e),i=o&&!Ge(
o)?(s=Je(r).today(o))==null?void 0:s.code.trim():void 0;return i&&sa(i,n,r,t.settings()).may?i:e}function sd(e,t){var T,f;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=ju(n,o),s=i.filter(
Ge),a=s.length?s:i,c=(T=t.unit)!=null?T:a.length===1?a[0].code.trim():void 0,u=c&&NI(c,e,n),d=u===void 0?void 0:sa(u,n,o,r);if(d&&!d.may)return O(d.why);let l=d&&o.find(g=>g.code.trim()===d.over),p=
Zu(n,r);if(u===void 0&&a.length===0&&!p)return O(Bu(n,r));let m=o.find(g=>g.code.trim()===u),h=e.round(),{federation:y,department:v,contact:L,notice:w}=r,b=m?zr(e.table("accounts").rows,m.code.trim(
)).map(({row:g,index:k})=>ua(g,k,ca(e))):[],S=Wi(h,m,{isStaff:n.is==="staff",today:e.today,contact:L});return A({who:{email:_e(n),isStaff:n.is==="staff"},unit:m&&{...Ym(m),status:m.status,timeliness:
m.timeliness},below:m&&!l?wR(e,m,Je(o)):void 0,fillsFor:l&&Ym(l),yourUnits:a.map(Ym),mayChoose:p,rows:b,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:S===void 0,closedWhy:S&&X(S),pending:
b.filter(g=>g.pending).length,deadline:Fr(m,h,e.today),guidance:(f=h==null?void 0:h.document)!=null?f:"",federation:y,department:v,contact:L,notice:w,noticeId:jc(w),draft:m&&n.is!=="link"?
e.drafts.get(m.code.trim()):""})}var MI=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function kR(e){let t=
e.visitor(),n=e.table("units").rows,r=ju(t,n),o=Zu(t,e.settings())?n:r,{merged:i}=Je(n);return A({units:o.filter(s=>s.code&&s.name&&Ge(s)).map(s=>{let a=MI(s,i(s));return a?[s.code.trim(),s.name,a]:[
s.code.trim(),s.name]})})}var xR={dueBefore:Zo,graceUntil:Le,lettersFrom:Le};function Br(e){let t=n=>e[n].trim()&&xR[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t(
"dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var vR=(e,t,n)=>lr({...Br(e),id:t,state:Ie.open,openedAt:n,closedAt:"",frozenAt:""}).round;function ad(e,t){let n=Br(e),r=
Object.keys(xR).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:Ye(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",
field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Ye("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",with:{grace:K(i),due:K(o)},field:
"graceUntil"}]:[],...o&&it({dueBefore:o})< t?[{key:"round.past",with:{last:K(it({dueBefore:o}))},field:"dueBefore"}]:[]]}function SR(e,t,n){let r=it(e),o=Be(n,r);return[...o< Va?[{key:"round.soon",
with:{last:K(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function rr(e,t,n){var r;return e.visitor().is!=="staff"?O({key:"who.staffOnly"}):(r=tt(e,()=>(e.compileSettings(),
yo(e,t),n())))!=null?r:O({key:"workbook.busy"})}var ba=e=>I(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function cd(e,t){var r;let n=new Map;for(let o of e){let i=Gd(o),s=i===void 0?
"":ba(i);if(s===""||s===ba(t))continue;let a=(r=n.get(s))!=null?r:{name:i,count:0};a.count+=1,n.set(s,a)}return[...n.values()].sort((o,i)=>i.count-o.count).map(o=>o.name)}function RR(e,t){let n=Gd(e),
r=n===void 0?void 0:t(n);return r===void 0?e:Rg(e,Rt(r))}var Jm=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Qm=e=>Pt(e).find(({round:t})=>t.state==="open"&&!pt(t)),eh=e=>e.table(
"letters").rows.map(({key:t})=>t);function OR(e){let t=Qm(e);if(!t)return{};let[n=""]=cd(eh(e),t.round.name),r=e.table("accounts").rows.filter(Jm).length;return{ask:{says:X({key:"round.ask",with:{
rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var kt=e=>Number(e)||0,th=e=>Le(e)?K(Le(e)):e,II=({row:e})=>({required:kt(e.required),onTime:kt(e.onTime),reported:kt(e.reported),missing:kt(
e.missing),accounts:kt(e.accounts)}),DI=({row:e})=>({required:kt(e.dueRequired),onTime:kt(e.dueOnTime),reported:kt(e.dueReported),missing:kt(e.dueMissing),accounts:kt(e.dueAccounts)});function FI(e,t,
n){var p;let{row:r,round:o}=t,i=((p=e.round())==null?void 0:p.id)===o.id&&o.state==="open"&&pt(o),s=o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,
name:o.name,document:o.document,state:o.state,dueBefore:th(r.dueBefore),graceUntil:th(r.graceUntil),lettersFrom:th(r.lettersFrom),openedAt:pe(o.openedAt),closedAt:pe(o.closedAt),mayReopen:
o.state==="closed"&&n,...r.frozenAt?{atDue:DI(t)}:{},...s?{atClose:II(t),answers:{same:kt(a),changed:kt(c),added:kt(u),stopped:kt(d),silent:kt(l)}}:{},...i?{now:Es(e.table("units").rows),answers:Vc(
e.table("accounts").rows,o,kt(r.rowsAtOpening))}:{}}}function zI(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(
!d)return"";let l=Oa(d,12);return l>t?K(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),
String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function jr(e){let n=[...Pt(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&
r.state!=="closed";return{rounds:n.map((i,s)=>FI(e,i,s===0)),...o?{current:r.id}:{},suggested:zI(n[0],e.today),...OR(e)}}var TR=(e,t)=>rr(e,t,()=>A(jr(e)));function CR(e,t,n,r){var L,w;let o=Pt(e),i=
r===void 0?void 0:Tn(e,r);if(r!==void 0&&!i)return;let s=Br(n),a=r!=null?r:Xo((s.dueBefore||e.today).slice(0,4),o.map(({round:b})=>b.id)),c={...vR(n,a,(L=i==null?void 0:i.round.openedAt)!=null?L:
e.now)},u=ad(n,e.today),d=(w=o.find(b=>b.round.state==="open"&&b.round.id!==a))==null?void 0:w.round,l=e.table("accounts").rows,p=mo(e,c,l),m=p.units.filter(({own:b})=>b.counted==="1").length,h=
p.accounts.filter(({pending:b})=>b).length,y=u.length?[]:UI(e,t,c,p,i===void 0);return{preview:{refuse:u.map(b=>X(b)),warn:u.length?[]:SR(c,d,e.today).map(b=>X(b)),says:[X({key:"round.counts",with:{
units:m,rows:h}}),...u.length||y.length?[]:[X({key:"round.noLetters"})]],required:m,rows:h,letters:y,mark:JSON.stringify([a,s,m,h,y.map(({day:b,count:S})=>[b,S])])},round:c,id:a}}function UI(e,t,n,r,
o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=up(e,r,n),a=o?{...s,register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;
return ha({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{var m;let p={};for(let{kind:h}of d)p[h]=((m=p[h])!=null?m:0)+1;return{day:xt(u),count:d.length,says:Fs({day:u,held:l,
recipients:0,counts:p})}})}var LR=(e,t,{draft:n,of:r})=>rr(e,t,()=>{let o=CR(e,t,n,r);return o?A(o.preview):O({key:"round.unknown"})});function $R(e,t,{draft:n,mark:r},o){let i=e.round(),s=CR(e,t,n,
o);return s?i&&!pt(i)?{no:O({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:ze(s.preview.refuse)}:s.preview.mark===r?s:{no:O({key:"round.changedAgain"})}:{no:O({key:"round.unknown"})}}var AR=(
e,t,n)=>rr(e,t,()=>{let r=$R(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{name:r.round.name}}}]),yw(e,t,{...Br(n.draft),id:r.id,state:Ie.moving,openedAt:e.now,closedAt:
"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),A(jr(e)))}),_R=(e,t,{id:n,...r})=>rr(e,t,()=>{let o=Tn(e,n);if(o&&o.round.state!=="open")return O({key:"round.notOpen"});let i=$R(e,t,r,n);
return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{index:o.index,cells:Br(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(St(Ke(
e))),Xt(e),A(jr(e)))}),PR=(e,t,{id:n})=>rr(e,t,()=>{let r=Tn(e,n);return r?pt(r.round)?(r.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),fw(e,t,r)),A(jr(e))):
O({key:"round.unconfirmed"}):O({key:"round.unknown"})}),ER=(e,t,{id:n})=>rr(e,t,()=>{let r=Tn(e,n);if(!r)return O({key:"round.unknown"});if(r.round.state==="closed"){if(!Pt(e).every(({round:i}
)=>i.openedAt<=r.round.openedAt))return O({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:r.round.name}}}]),gw(e,r)}return A(jr(e))});function KI(e){return[...e.table(
"accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(Vn).reduce((n,r)=>r< n?r:n,e.now)}function BI(e,t,n){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((r,o)=>{if(!Jm(r))return[];let i=Vn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(i),answer:je.added};return r.round===s.round&&r.answer===s.answer&&
r.updated===i?[]:[{index:o,cells:s}]}))}function jI(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=RR(n.key,t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function ZI(e,t,
n,r,o){var d;let i=Br(t),s=Pt(e).map(({round:l})=>l.id),a=Pt(e).find(({round:l})=>l.id!==o.round.id&&l.openedAt===n&&l.closedAt===r),c=(d=a==null?void 0:a.round.id)!=null?d:Xo((i.dueBefore||n).slice(
0,4),s);a||e.append("rounds",[{...i,id:c,state:Ie.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=Tn(e,c);return lr(u.row).round}var GI=(e,t,{draft:n})=>{var r,o;return{name:(n==null?void 0:
n.name.trim())||cd(eh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:(r=n==null?void 0:n.dueBefore)!=null?r:"",graceUntil:(o=n==null?void 0:n.graceUntil)!=null?o:"",lettersFrom:""}},NR=(
e,t,n)=>rr(e,t,()=>{let r=Qm(e);if(!r)return O({key:"round.nothingToConfirm"});let{id:o,name:i,lettersFrom:s}=r.round,a=KI(e),u=s!==""&&s<=e.today&&s>V(a)?`${s}T00:00:00`:e.now,d=GI(e,r,n),l=
n.as==="two"?ad(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(l.length)return ze(l.map(y=>X(y)));let p=n.as==="two"?ZI(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&ba(y)!==ba(i);jI(
e,y=>y===o||y===(p==null?void 0:p.id)?y:m(y)?p.id:o),BI(e,y=>p&&y< u?p.id:o,a),e.settle(),p&&WI(e,p,u),cn(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(fo),ou(e,t);let{confirmed:h}=t.post();return h&&
t.setConfirmed({...h,round:St(Ke(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),Xt(e),A(jr(e))});function WI(e,t,n){let r=Tn(e,t.id);if(r.row.required===""){let i=mo(e,
r.round,e.table("accounts").rows);qc(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}
var nh=(e,t)=>e.trim()===t.trim();function MR(e,t,n){let r={...t.fields},o=[];for(let s of ge){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];nh(c,a)?r[s]=u:!nh(u,a)&&!nh(u,c)&&o.push(s)}let i=
t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var HI=e=>{let t=_e(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},IR=200,VI=30,
qI=(e,t)=>({...Vr(fe),unit:e,usage:xe.active,rowId:t}),FR=(e,t)=>ge.every(n=>e[n]===t[n])&&ve(e)===ve(t),XI=(e,t)=>t.stopped&&e?void 0:uo(t.fields),YI=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:
t.stopped?xe.stopped:Yr(e.usage)===xe.locked?xe.locked:xe.active}),zR=e=>({fields:Object.fromEntries(ge.map(t=>[t,e[t]])),stopped:ve(e)});function JI(e,t){if(!t||!e.opened||Qt(t)===e.version)return e;
let{fields:n,stopped:r,bothChanged:o}=MR(e.opened,e,zR(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Qt(t)}}function QI(e,t,n,r){let o=n.findIndex((l,p)=>En(l,p)===e.rowId),i=o<0?void 0:n[
o],a=i&&i.unit.trim()!==t?e:JI(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return X({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return X({key:"form.rowGone"},{row:a.rowId});let c=XI(i,
a),u=YI(i!=null?i:qI(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};let d=FR(i,u)?"same":ve(u)&&!ve(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}
}function eD({rowId:e,version:t},n,r,o){let i=r.findIndex((d,l)=>En(d,l)===e),s=i<0?void 0:r[i];if(!s)return X({key:"form.rowGone"},{row:e});if(s.unit.trim()!==n)return X({key:"who.notYours"},{row:e}
);let a={rowId:e,version:t,...zR(s)},u=!ve(s)&&!$t(s,o)||Qt(s)!==t?"confirmed":"same";return{sent:a,index:i,before:s,after:{...s},what:u}}var tD=e=>({by:e.source===wn.hand?"":e.by,at:pe(e.updated)}),
nD=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Qt(n)!==o.version?[{...ua(n,r,ca(e)),...tD(n)}]:[]);function rD(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,
reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Wr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}
function oD(e,t,n){let r=e.some(({after:i})=>!ve(i)&&i.kind!==z.none),o=new Set(e.map(({index:i})=>i));return r?zr(n,t).filter(({row:i,index:s})=>i.kind===z.none&&!ve(i)&&!o.has(s)).map(({row:i,index:
s})=>({sent:{rowId:i.rowId,version:Qt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:xe.stopped},what:"stopped"})):[]}function iD(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[
...zr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!ve(s)),i=o.filter(s=>s.kind===z.none);return i.length===0||
i.length===o.length?[]:i.map(s=>X({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var sD=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!ve(n))&&n.kind!==z.none),aD=(e,
t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?ed(r,t):[]);function cD(e,t,n){let r=e.filter(({what:s,before:a})=>s==="stopped"&&(a==null?void 0:a.kind)!==z.none),o=new Map(e.map(s=>[s.index,
s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!ve(a))||zr(n,t).some(({row:s,index:a})=>{var c;return!ve((c=o.get(a))!=null?c:s)});return r.length&&!i?[X({key:"form.lastStopped"},{row:r[
r.length-1].sent.rowId})]:[]}function uD(e,t,n,r){let o=nD(e,n);if(o.length)return ze(o.map(c=>X({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&zr(r,
t.unit).length+i>IR)return O({key:"form.unitFull",with:{most:IR}});let s=e.markKey(),a=[...aD(n,s),...rD(n),...iD(n,t.unit,r),...cD(n,t.unit,r)];return sD(n)&&!t.consent&&a.push(X({key:"form.consent"}
,{field:"consent"})),a.length?ze(a):void 0}var dD=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...ge.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Gt),...t&&
t.usage!==n.usage?[Gt("usage")]:[]]))],DR=e=>Object.fromEntries(mf.map(t=>[t,e[t]]));function lD(e,t,n,r){let o=e.markKey();if(!n.consent||!Wn(t)||!o)return{consent:"",consentMark:""};let i=$b(r,
e.now,Cb(n.notice,e.settings().notice));return{consent:i,consentMark:$s({...t,consent:i},o)}}function pD(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?wn.superior:wn.form;
for(let{before:p,after:m,what:h}of t){let y={stops:ve(m),changes:p!==void 0&&!FR(p,m)},v=Gu(p,y,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:v}),h!=="stopped"&&
h!=="confirmed"&&Object.assign(m,lD(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?
"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:dD(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=ql(
e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&p.what!=="confirmed").map(p=>({index:p.index,cells:
DR(p.after)})),added:d.map(p=>DR(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>(p==null?void 0:p.review)===ke.passed).map(({index:p})=>({index:p,cells:{review:""}}))),
l}function mD(e,t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=zr(e.table("accounts").rows,t.unit).map(
({row:c,index:u})=>ua(c,u,ca(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({rowId:c.rowId,title:
c.kind===z.none?`${z.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Fr(o,e.round(),e.today),pages:i.pages}}var hD=(
{reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function fD(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!ve(r)&&Wn(r)&&!hD(n)&&Hn(r,e.markKey())!=="given"?{
...n,what:"changed"}:n}function gD(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!ve(n)&&!$t(n,e.round())&&ed(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function yD(e,t,n){
var y;let r=n.refusal();if(r)return O(r);let o=e.table("units").rows,i=sa(t.unit,e.visitor(),o,e.settings());if(!i.may)return O(i.why);let s=e.round(),a=Wi(s,o.find(v=>v.code.trim()===t.unit),{
isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(a)return O(a);let c=e.table("accounts").rows,u=[...t.rows.map(v=>QI(v,t.unit,c,n)),...((y=t.confirm)!=null?y:[]).map(
v=>eD(v,t.unit,c,s))],d=u.filter(v=>"sentence"in v);if(d.length)return ze(d);let l=u.map(v=>gD(e,fD(e,t,v)));l.push(...oD(l,t.unit,c));let p=uD(e,t,l,c);if(p)return p;let m=l.filter(({what:v}
)=>v!=="same"),h=m.length?pD(e,m,t,i,n):Vb(e,t.unit);return n.recorded(h),A(mD(e,t,l,h))}function ud(e,t,n=HI(e)){var i,s;let r=(i=t.confirm)!=null?i:[];if(t.rows.length+r.length===0)return O({key:
"form.nothing"});if(t.rows.length>VI)return O({key:"form.tooMany"});let o=[...t.rows,...r].map(({rowId:a})=>a);return new Set(o).size!==o.length?ze([{key:"form.oldPage",sentence:R({key:"form.oldPage"}
)}]):(s=tt(e,()=>yD(e,t,n)))!=null?s:O({key:"workbook.busy"})}var we=e=>M().check(Ae(e)),ts=we(Rr),bD=e=>fe[e].report.group==="second",UR=P(Object.fromEntries(ge.map(e=>[e,bD(e)?mu(we(2e3),""):we(
2e3)]))),sh=M().check($i(/^[~\w-]{1,40}$/)),ah=P({rowId:sh,version:we(400),fields:UR,stopped:tr(),opened:ye(P({fields:UR,stopped:tr()}))}),wD=P({rowId:sh,version:we(400)}),ch=P({unit:ts,consent:tr(),
notice:ye(we(40)),rows:Et(ah).check(Ae(60)),confirm:ye(Et(wD).check(Ae(300)))}),or=P({}),rh=P({parent:ye(we(500)),kind:ye(we(500)),state:ye(we(40))}),oh={rowId:sh,version:we(400)},kD=zk("as",[P({
...oh,as:_i("passed")}),P({...oh,as:_i("returned"),comment:we(500),fields:Et(Jt(ge)).check(Ae(ge.length))}),P({...oh,as:_i("undo"),was:P({review:we(100),comment:we(2e3),fixFields:we(2e3),approved:we(
4e3)})})]),dd=P({key:we(300)}),Zr=we(400),ih=P({name:Zr,document:Zr,dueBefore:Zr,graceUntil:Zr,lettersFrom:Zr}),KR=we(2e4),ld=we(40),nt=(e,t)=>({input:e,run:t}),Xe=(e,t)=>nt(e,(n,r,o)=>t(n,o)),BR={
openForm:Xe(P({unit:ye(ts)}),sd),listUnits:Xe(or,kR),saveReport:Xe(ch,(e,t)=>ud(e,t)),keepDraft:Xe(P({unit:ts,draft:we(6e4)}),eS),dropDraft:Xe(P({unit:ts}),tS),checkAll:nt(or,X0),checkGoogle:Xe(or,
Q0),overview:Xe(rh,V0),callList:Xe(rh,U0),reviewQueue:Xe(rh,q0),decideReviews:Xe(P({decisions:Et(kD).check(_p(1),Ae(B0))}),Z0),previewRoster:Xe(P({text:we(4e6)}),PS),importRoster:Xe(P({text:we(4e6)}),
ES),papersView:Xe(or,hR),papers:Xe(pR,gR),lettersView:nt(or,KS),previewLetter:nt(dd,BS),sendToMe:nt(dd,jm),sendNow:nt(dd,Zm),skipLetter:nt(dd,Gm),decideUnknown:nt(P({key:we(300),wasSent:tr()}),Wm),
confirmPlan:nt(P({mark:we(2e3)}),Hm),settleMemories:nt(P({as:Jt(["sent","again"])}),Vm),linksView:Xe(or,qS),testLink:Xe(or,XS),unitLink:Xe(P({unit:ts}),YS),replaceLink:Xe(P({unit:ts}),JS),renewLinks:
Xe(or,QS),readReturned:Xe(P({text:we(4e5)}),GS),markReturned:nt(P({text:we(4e5)}),WS),"desk.rounds":nt(or,TR),"desk.roundPreview":nt(P({draft:ih,of:ye(ld)}),LR),"desk.openRound":nt(P({draft:ih,mark:
KR}),AR),"desk.changeRound":nt(P({id:ld,draft:ih,mark:KR}),_R),"desk.closeRound":nt(P({id:ld}),PR),"desk.reopenRound":nt(P({id:ld}),ER),"desk.confirmRounds":nt(P({as:Jt(["one","two"]),draft:ye(P({
name:Zr,dueBefore:Zr,graceUntil:Zr}))}),NR),switchLetters:nt(P({on:tr(),takeOver:tr()}),qm)},xD=41e5;function jR(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(BR,
n))throw new Error("unknown call");if(typeof r!="string"||r.length>xD)throw new Error("malformed body");let{input:o,run:i}=BR[n];return i(e,t,Pi(o,JSON.parse(r)))}var zo=["phone","email",
"secondPhone"];function vD(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function SD(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim(
)))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var uh=(e,t)=>t.trim()===""?t:e==="email"?SD(t):vD(t),dh=(e,t,n)=>n!==""&&t.trim()===uh(e,n)?n:t,RD=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,OD=
/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,lh=e=>e.replace(RD,"•••").replace(OD,"•••");var ZR=e=>zo.includes(e);function GR(e){if(ZR(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:R({key:
"link.stored"}),row:n,field:r}}return{...e,sentence:lh(e.sentence)}}function wa(e,t){let n={...e.fields};for(let r of zo)n[r]=uh(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:
e.says.map(GR),comment:lh(e.comment),masked:zo.filter(r=>e.fields[r].trim()!=="")}}var WR=(e,t)=>({...wa(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),HR=(e,t)=>{var n;return ZR(e.field)&&t.has(`${(
n=e.row)!=null?n:""} ${e.field}`)?GR(e):e};function VR(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of zo){for(let d of[t,n])d&&s[
u]===e.fields[u]&&(s[u]=dh(u,s[u],d[u]));a&&t&&(a.fields[u]=dh(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Qt(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?Qt(t):e.version}}
function ph(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Ni(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function qR(e,{token:t,
noSignIn:n}){let r=Eo(e,t);if(r.is!=="test")return O({key:"link.refused"});let o=ph(e,r.token);if(o)return O(o);if(!n)return O({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,
version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),A({address:i,runsAs:c,
version:a})));return u!=null?u:O({key:"workbook.busy"})}function YR(e){var i,s;let{federation:t,department:n,contact:r}=e.settings(),o=(s=(i=e.round())==null?void 0:i.document)!=null?s:"";return{
federation:t,department:n,guidance:o,contact:r}}var ka=class extends Error{constructor(n){super("no form");this.problems=n}};function XR(e,t){let n=sd(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new ka(
n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>wa(c,r))}
}function TD(e,t){var n,r;return(r=(n=Je(t).today(e))==null?void 0:n.name)!=null?r:""}function CD(e,t){let{superiorsFill:n}=e.settings();return Je(e.table("units").rows).below(t).map(({code:r,name:o,
status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:pe(a),phone:n?c:"",mayFillIn:n}))}var LD=(e,t)=>{var n,r;return(r=(n=Je(e.table("units").rows).superior(
t))==null?void 0:n.name)!=null?r:""};function $D(e){let{closed:t}=Ri(e);return t?xt(ie(t,hm)):""}function AD(e,t,{token:n}){let{webAddress:r}=e.settings(),o=ph(e,n),i=e.proof();return{office:YR(e),
state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Ni(r)===n.address?r:"",refused:o?R(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function pd(e,{
token:t,unit:n}){let r=Eo(e,t),o={office:YR(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return AD(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:TD(
r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:XR(e,r.unit.code.trim()),until:$D(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,
form:XR(e,n!=null?n:r.unit.code.trim()),below:n===void 0?CD(e,r.unit):[],above:LD(e,r.unit)}}}var _D=80;function PD(e){var r,o;let t=vs(e.slice(0,200)),n=t.ok?t.name:I(e.slice(0,200));return((o=(r=
n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,_D)}function ED(e,t){let n=Eo(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:
n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var ND={self:"tự khai",behalf:"khai hộ"};function MD(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>ED(e,o.token),received:(c,u,d)=>{
let l=c,p=d.find((h,y)=>En(h,y)===l.copiedFrom&&h.unit.trim()===n),m=VR(l,u,p,r);for(let h of zo)m.fields[h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},by:`${a} (${i})`,consentBy:o.consent?
`${i} (${ND[o.consent]}, ${a})`:"",recorded:c=>Xc(e,c,({code:u})=>n===t&&u.trim()===t)}}function ID(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>wa(o,t))}}:ze(
e.problems.map(o=>HR(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>WR(o,t)))}function JR(e,t){let n=PD(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return O({key:
"link.refused"});if(!n)return ze([X({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=ud(e,{...u,unit:c,consent:a!==""},MD(e,o.unit,c,r,t,n,d));
return ID(l,r,d)}var QR=M().check(Ae(Rr)),mh=(e,t)=>({input:e,run:t}),hh={linkOpen:mh(P({token:gu,unit:ye(QR)}),(e,t)=>{try{return A(pd(e,t))}catch(n){if(n instanceof ka)return ze(n.problems);throw n}
}),linkSave:mh(Pp(Fk(ch,{unit:!0,consent:!0,rows:!0}),{token:gu,unit:ye(QR),sender:M().check(Ae(400)),consent:Jt(["","self","behalf"]),rows:Et(Pp(ah,{copiedFrom:ye(M().check(Ae(60)))})).check(Ae(60))}
),(e,t)=>JR(e,t)),linkConfirm:mh(P({token:gu,noSignIn:tr()}),qR)},eO=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(hh,e),DD=1e6;function tO(e,t){if(typeof t!="string"||
t.length>DD)throw new Error("malformed body");return Pi(hh[e].input,JSON.parse(t))}var nO=(e,t,n)=>hh[t].run(e,n);var rO=e=>new wt({who:t0(e),waitMs:5e3});function FD(e){var u,d,l;let t=Co(e),n=_n(),{
settings:r}=Fn((u=n==null?void 0:n.settings)!=null?u:{}),{federation:o,department:i,contact:s}=r,a=(l=(d=n==null?void 0:n.round)==null?void 0:d.document)!=null?l:"",c={federation:o,department:i,
guidance:a,contact:s};return e instanceof ae&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:R(t)}}function oO(e){var o;let t=(o=e.parameter)==null?
void 0:o.k,n=typeof t=="string"?t:"",r;try{r=pd(rO(n),{token:n})}catch(i){r=FD(i)}return w0(r)}function iO(e,t){let n;try{let r=tO(e,t);return n=rO(r.token),JSON.stringify(nO(n,e,r))}catch(r){let o=
Co(r);return n==null||n.letGo(),JSON.stringify(O(o))}}function sO(e){h0(),zD(e==null?void 0:e.source)}function zD(e){try{let t=new wt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=tt(t,()=>(r=
t.mayWrite("accounts","review"),ho(t,r))),i=[...r?[..._0(t.spreadsheet()),...t.lostLog(),...J0(t)]:[],...KD(t,n,o)];i.length&&(e==null||e.toast(i.map(R).join(`\n`),"Sổ Tài Khoản",30)),Ir(t,()=>r)}
catch(t){t instanceof ae?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(R(t.problem),"Sổ Tài Khoản",30):e&&UD(e):To("onOpen",t)}}function UD(e){let t=Hu(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(R({key:n}),"Sổ Tài Khoản",30)}function KD(e,t,n){var i;let r=VS(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[
],...o?T0(e,(i=e.remembered().post)!=null?i:nr,t,n):[]]}function BD(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function aO(e,t){if(eO(e))return iO(e,t);
let n;try{let r=aa();if(r==="")return JSON.stringify(O({key:"who.nobody"}));let o=n=new wt({who:Gi(r)}),i=jR(o,new Mr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Ir(o),JSON.stringify(i)}catch(
r){let o=Co(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!BD(n)?JSON.stringify(O(o)):(Zi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(O({key:"workbook.protected"}
)))}}function jD(e){sO(e)}function ZD(e){e!=null&&e.range&&e.source&&o0(e)}function GD(e){return e!=null&&e.parameter?oO(e):void 0}function WD(e,t){return aO(e,t)}function HD(e){n0(e)}function VD(){
D0()}function qD(){F0()}return yO(XD);})();
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
