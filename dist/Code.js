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
"use strict";var App=(()=>{var mO=Object.create;var is=Object.defineProperty;var hO=Object.getOwnPropertyDescriptor;var fO=Object.getOwnPropertyNames;var gO=Object.getPrototypeOf,yO=
Object.prototype.hasOwnProperty;var bO=(e,t,n)=>t in e?is(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var wO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},kO=(e,t)=>{for(var n in t)is(e,n,{get:t[n],enumerable:!0})},bh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of fO(t))!yO.call(e,o)&&o!==n&&is(e,o,{get:(
)=>t[o],enumerable:!(r=hO(t,o))||r.enumerable});return e};var xO=(e,t,n)=>(n=e!=null?mO(gO(e)):{},bh(t||!e||!e.__esModule?is(n,"default",{value:e,enumerable:!0}):n,e)),vO=e=>bh(is({},"__esModule",{
value:!0}),e);var le=(e,t,n)=>bO(e,typeof t!="symbol"?t+"":t,n);var bS=wO((Im,Dm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Dm=="object"&&
typeof Im!="undefined"?Dm.exports=t():e.Papa=t()})(Im,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var k=w(g);k.chunkSize=
parseInt(k.chunkSize),g.step||g.chunk||(k.chunkSize=null),this._handle=new m(k),(this._handle.streamer=this)._config=k}.call(this,f),this.parseChunk=function(g,k){var O=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< O){let E=this._config.newline;E||(T=this._config.quoteChar||'"',E=this._handle.guessLineEndings(g,T)),g=[...g.split(E).slice(O)].join(E)}
this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(T=this._config.beforeFirstChunk(g))!==void 0&&(g=T),this.isFirstChunk=!1,this._halted=!1;var O=this._partialLine+g,T=(this._partialLine="",
this._handle.parse(O,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=T.meta.cursor,O=(this._finished||(this._partialLine=O.substring(g-this._baseIndex),
this._baseIndex=g),T&&T.data&&(this._rowCount+=T.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:T,workerId:s.WORKER_ID,finished:O});
else if(C(this._config.chunk)&&!k){if(this._config.chunk(T,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=T=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(T.data),this._completeResults.errors=this._completeResults.errors.concat(T.errors),
this._completeResults.meta=T.meta),this._completed||!O||!C(this._config.complete)||T&&T.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),O||T&&
T.meta.paused||this._nextChunk(),T}this._halted=!0},this._sendError=function(g){C(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(k){this._input=k,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=S(this._chunkLoaded,this),g.onerror=S(this._chunkError,this)),g.ontimeout=S(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var k,O=this._config.downloadRequestHeaders;for(
k in O)g.setRequestHeader(k,O[k])}var T;this._config.chunkSize&&(T=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+T));try{g.send(
this._config.downloadRequestBody)}catch(E){this._chunkError(E.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(k=>(k=k.getResponseHeader("Content-Range"))!==null?parseInt(
k.substring(k.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(k){k=g.statusText||k,this._sendError(new Error(k))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,k,O=
typeof FileReader!="undefined";this.stream=function(T){this._input=T,k=T.slice||T.webkitSlice||T.mozSlice,O?((g=new FileReader).onload=S(this._chunkLoaded,this),g.onerror=S(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var T=
this._input,E=(this._config.chunkSize&&(E=Math.min(this._start+this._config.chunkSize,this._input.size),T=k.call(T,this._start,E)),g.readAsText(T,this._config.encoding));O||this._chunkLoaded({target:{
result:E}})},this._chunkLoaded=function(T){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(T.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=function(k){return g=k,this._nextChunk()},this._nextChunk=function(){var k,O;if(!this._finished)return k=
this._config.chunkSize,g=k?(O=g.substring(0,k),g.substring(k)):(O=g,""),this._finished=!g,this.parseChunk(O)}}function p(f){c.call(this,f=f||{});var g=[],k=!0,O=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(T){this._input=T,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){O&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):k=!0},this._streamData=S(function(T){try{g.push(typeof T=="string"?T:T.toString(this._config.encoding)),k&&(k=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(E){this._streamError(E)}},this),this._streamError=S(function(T){this._streamCleanUp(),this._sendError(T)},this),this._streamEnd=S(function(){
this._streamCleanUp(),O=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function m(f){var g,k,O,T,E=Math.pow(2,53),fe=-E,oe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,Ee=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
G=this,Oe=0,P=0,ke=!1,Z=!1,Y=[],M={data:[],errors:[],meta:{}};function at(ee){return f.skipEmptyLines==="greedy"?ee.join("").trim()==="":ee.length===1&&ee[0].length===0}function Te(){if(M&&O&&(en(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),O=!1),f.skipEmptyLines&&(M.data=M.data.filter(function(Ce){return!at(Ce)})),Ue(
)){let Ce=function(ht){Y.push(ht)};var q=Ce;if(M)if(Array.isArray(M.data[0])){for(var ee=0;Ue()&&ee< M.data.length;ee++)M.data[ee].forEach(Ce);M.data.splice(0,1)}else M.data.forEach(Ce)}function J(Ce,
ht){for(var Me=f.header?{}:[],te=0;te< Ce.length;te++){var H=te,ft=Ce[te],ft=((ae,Le)=>(rt=>(f.dynamicTypingFunction&&f.dynamicTyping[rt]===void 0&&(f.dynamicTyping[rt]=f.dynamicTypingFunction(rt)),(
f.dynamicTyping[rt]||f.dynamicTyping)===!0))(ae)?Le==="true"||Le==="TRUE"||Le!=="false"&&Le!=="FALSE"&&((rt=>{if(oe.test(rt)&&(rt=parseFloat(rt),fe< rt&&rt< E))return 1})(Le)?parseFloat(Le):Ee.test(
Le)?new Date(Le):Le===""?null:Le):Le)(H=f.header?te>=Y.length?"__parsed_extra":Y[te]:H,ft=f.transform?f.transform(ft,H):ft);H==="__parsed_extra"?(Me[H]=Me[H]||[],Me[H].push(ft)):Me[H]=ft}
return f.header&&(te>Y.length?en("FieldMismatch","TooManyFields","Too many fields: expected "+Y.length+" fields but parsed "+te,P+ht):te< Y.length&&en("FieldMismatch","TooFewFields",
"Too few fields: expected "+Y.length+" fields but parsed "+te,P+ht)),Me}var Ne;M&&(f.header||f.dynamicTyping||f.transform)&&(Ne=1,!M.data.length||Array.isArray(M.data[0])?(M.data=M.data.map(J),Ne=
M.data.length):M.data=J(M.data,0),f.header&&M.meta&&(M.meta.fields=Y),P+=Ne)}function Ue(){return f.header&&Y.length===0}function en(ee,J,Ne,q){ee={type:ee,code:J,message:Ne},q!==void 0&&(ee.row=q),
M.errors.push(ee)}C(f.step)&&(T=f.step,f.step=function(ee){M=ee,Ue()?Te():(Te(),M.data.length!==0&&(Oe+=ee.data.length,f.preview&&Oe>f.preview?k.abort():(M.data=M.data[0],T(M,G))))}),this.parse=
function(ee,J,Ne){var q=f.quoteChar||'"',q=(f.newline||(f.newline=this.guessLineEndings(ee,q)),O=!1,f.delimiter?C(f.delimiter)&&(f.delimiter=f.delimiter(ee),M.meta.delimiter=f.delimiter):((q=((Ce,ht,
Me,te,H)=>{var ft,ae,Le,rt;H=H||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Ko=0;Ko< H.length;Ko++){for(var mn,rs=H[Ko],ct=0,hn=0,ot=0,Lt=(Le=void 0,new y({comments:te,delimiter:rs,newline:
ht,preview:10}).parse(Ce)),Mn=0;Mn< Lt.data.length;Mn++)Me&&at(Lt.data[Mn])?ot++:(mn=Lt.data[Mn].length,hn+=mn,Le===void 0?Le=mn:0< mn&&(ct+=Math.abs(mn-Le),Le=mn));0< Lt.data.length&&(
hn/=Lt.data.length-ot),1.99< hn&&(ae===void 0||ct< ae||ct===ae&&rt< hn)&&(ae=ct,ft=rs,rt=hn)}return{successful:!!(f.delimiter=ft),bestDelimiter:ft}})(ee,f.newline,f.skipEmptyLines,f.comments,
f.delimitersToGuess)).successful?f.delimiter=q.bestDelimiter:(O=!0,f.delimiter=s.DefaultDelimiter),M.meta.delimiter=f.delimiter),w(f));return q.header=Ue(),f.preview&&f.header&&q.preview++,g=ee,k=
new y(q),M=k.parse(g,J,Ne),Te(),ke?{meta:{paused:!0}}:M||{meta:{paused:!1}}},this.paused=function(){return ke},this.pause=function(){ke=!0,k.abort(),g=C(f.chunk)?"":g.substring(k.getCharIndex())},
this.resume=function(){G.streamer._halted?(ke=!1,G.streamer.parseChunk(g,!0)):(void 0)(G.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,k.abort(),M.meta.aborted=!0,C(
f.complete)&&f.complete(M),g=""},this.guessLineEndings=function(Ce,q){Ce=Ce.substring(0,1048576);var q=new RegExp(h(q)+"([^]*?)"+h(q),"gm"),Ne=(Ce=Ce.replace(q,"")).split("\r"),q=Ce.split(`\n`),Ce=
1< q.length&&q[0].length< Ne[0].length;if(Ne.length===1||Ce)return`\n`;for(var ht=0,Me=0;Me< Ne.length;Me++)Ne[Me][0]===`\n`&&ht++;return ht>=Ne.length/2?`\r\n`:"\r"}}function h(f){return f.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(f){var g=(f=f||{}).delimiter,k=f.newline,O=f.comments,T=f.step,E=f.preview,fe=f.fastMode,oe=null,Ee=!1,G=f.quoteChar==null?'"':f.quoteChar,Oe=G;if(
f.escapeChar!==void 0&&(Oe=f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),O===g)throw new Error("Comment character same as delimiter");O===!0?O="#":(typeof O!="string"||
-1< s.BAD_DELIMITERS.indexOf(O))&&(O=!1),k!==`\n`&&k!=="\r"&&k!==`\r\n`&&(k=`\n`);var P=0,ke=!1;this.parse=function(Z,Y,M){if(typeof Z!="string")throw new Error("Input must be a string");var at=
Z.length,Te=g.length,Ue=k.length,en=O.length,ee=C(T),J=[],Ne=[],q=[],Ce=P=0;if(!Z)return ct();if(fe||fe!==!1&&Z.indexOf(G)===-1){for(var ht=Z.split(k),Me=0;Me< ht.length;Me++){if(q=ht[Me],P+=q.length,
Me!==ht.length-1)P+=k.length;else if(M)return ct();if(!O||q.substring(0,en)!==O){if(ee){if(J=[],rt(q.split(g)),hn(),ke)return ct()}else rt(q.split(g));if(E&&E<=Me)return J=J.slice(0,E),ct(!0)}}
return ct()}for(var te=Z.indexOf(g,P),H=Z.indexOf(k,P),ft=new RegExp(h(Oe)+h(G),"g"),ae=Z.indexOf(G,P);;)if(Z[P]===G)for(ae=P,P++;;){if((ae=Z.indexOf(G,ae+1))===-1)return M||Ne.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:J.length,index:P}),mn();if(ae===at-1)return mn(Z.substring(P,ae).replace(ft,G));if(G===Oe&&Z[ae+1]===Oe)ae++;else if(G===Oe||ae===0||Z[
ae-1]!==Oe){te!==-1&&te< ae+1&&(te=Z.indexOf(g,ae+1));var Le=Ko((H=H!==-1&&H< ae+1?Z.indexOf(k,ae+1):H)===-1?te:Math.min(te,H));if(Z.substr(ae+1+Le,Te)===g){q.push(Z.substring(P,ae).replace(ft,G)),Z[
P=ae+1+Le+Te]!==G&&(ae=Z.indexOf(G,P)),te!==-1&&te< P&&(te=Z.indexOf(g,P)),H!==-1&&H< P&&(H=Z.indexOf(k,P));break}if(Le=Ko(H),Z.substring(ae+1+Le,ae+1+Le+Ue)===k){if(q.push(Z.substring(P,ae).replace(
ft,G)),rs(ae+1+Le+Ue),te!==-1&&te< P&&(te=Z.indexOf(g,P)),ae=Z.indexOf(G,P),ee&&(hn(),ke))return ct();if(E&&J.length>=E)return ct(!0);break}Ne.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:J.length,index:P}),ae++}}else if(O&&q.length===0&&Z.substring(P,P+en)===O){if(H===-1)return ct();P=H+Ue,H=Z.indexOf(k,P),te!==-1&&te< P&&(te=
Z.indexOf(g,P))}else if(te!==-1&&(te< H||H===-1))q.push(Z.substring(P,te)),P=te+Te,te=Z.indexOf(g,P);else{if(H===-1)break;if(q.push(Z.substring(P,H)),rs(H+Ue),ee&&(hn(),ke))return ct();if(E&&
J.length>=E)return ct(!0)}return mn();function rt(ot){J.push(ot),Ce=P}function Ko(ot){var Lt=0;return Lt=ot!==-1&&(ot=Z.substring(ae+1,ot))&&ot.trim()===""?ot.length:Lt}function mn(ot){return M||(
ot===void 0&&(ot=Z.substring(P)),q.push(ot),P=at,rt(q),ee&&hn()),ct()}function rs(ot){P=ot,rt(q),q=[],H=Z.indexOf(k,P)}function ct(ot){if(f.header&&!Y&&J.length&&!Ee){var Lt=J[0],Mn=Object.create(
null),fd=new Set(Lt);let gh=!1;for(let Bo=0;Bo< Lt.length;Bo++){let fn=a(Lt[Bo]);if(Mn[fn=C(f.transformHeader)?f.transformHeader(fn,Bo):fn]){let os,yh=Mn[fn];for(;os=fn+"_"+yh,yh++,fd.has(os););
fd.add(os),Lt[Bo]=os,Mn[fn]++,gh=!0,(oe=oe===null?{}:oe)[os]=fn}else Mn[fn]=1,Lt[Bo]=fn;fd.add(fn)}gh&&console.warn("Duplicate headers found and renamed."),Ee=!0}return{data:J,errors:Ne,meta:{
delimiter:g,linebreak:k,aborted:ke,truncated:!!ot,cursor:Ce+(Y||0),renamedHeaders:oe}}}function hn(){T(ct()),J=[],Ne=[]}},this.abort=function(){ke=!0},this.getCharIndex=function(){return P}}
function x(f){var g=f.data,k=o[g.workerId],O=!1;if(g.error)k.userError(g.error,g.file);else if(g.results&&g.results.data){var T={abort:function(){O=!0,$(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:b,resume:b};if(C(k.userStep)){for(var E=0;E< g.results.data.length&&(k.userStep({data:g.results.data[E],errors:g.results.errors,meta:g.results.meta},T),!O);E++);delete g.results}else C(
k.userChunk)&&(k.userChunk(g.results,T,g.file),delete g.results)}g.finished&&!O&&$(g.workerId,g.results)}function $(f,g){var k=o[f];C(k.userComplete)&&k.userComplete(g),k.terminate(),delete o[f]}
function b(){throw new Error("Not implemented.")}function w(f){if(typeof f!="object"||f===null)return f;var g,k=Array.isArray(f)?[]:{};for(g in f)k[g]=w(f[g]);return k}function S(f,g){return function(
){f.apply(g,arguments)}}function C(f){return typeof f=="function"}return s.parse=function(f,g){var k=(g=g||{}).dynamicTyping||!1;if(C(k)&&(g.dynamicTypingFunction=k,k={}),g.dynamicTyping=k,
g.transform=!!C(g.transform)&&g.transform,g.downloadTimeout!==void 0){var k=parseInt(g.downloadTimeout);if(isNaN(k))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=k}if(!g.worker||!s.WORKERS_SUPPORTED)return k=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),k=new(g.download?u:l)(g)):f.readable===!0&&C(f.read)&&C(f.on)?k=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(k=new d(g)),k.stream(f);(k=(()=>{var O;return!!s.WORKERS_SUPPORTED&&(O=((
)=>{var T=t.URL||t.webkitURL||null,E=e.toString();return s.BLOB_URL||(s.BLOB_URL=T.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",E,")();"],{type:"text/javascript"})))})(),(O=new t.Worker(O)).onmessage=x,O.id=i++,o[O.id]=O)})()).userStep=g.step,k.userChunk=g.chunk,k.userComplete=g.complete,k.userError=g.error,g.step=C(
g.step),g.chunk=C(g.chunk),g.complete=C(g.complete),g.error=C(g.error),delete g.worker,k.postMessage({input:f,config:g,workerId:k.id})},s.unparse=function(f,g){var k=!1,O=!0,T=",",E=`\r\n`,fe='"',oe=
fe+fe,Ee=!1,G=null,Oe=!1,P=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(Y){return g.delimiter.indexOf(Y)!==-1}).length||(T=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(k=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(Ee=g.skipEmptyLines),
typeof g.newline=="string"&&(E=g.newline),typeof g.quoteChar=="string"&&(fe=g.quoteChar,oe=fe+fe),typeof g.header=="boolean"&&(O=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");G=g.columns}g.escapeChar!==void 0&&(oe=g.escapeChar+fe),g.escapeFormulae instanceof RegExp?Oe=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Oe=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(fe),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return ke(G,f,Ee);if(
Array.isArray(f[0]))return ke(null,f,Ee);if(typeof f[0]=="object")return ke(G||Object.keys(f[0]),f,Ee)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||G),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),ke(f.fields||[],f.data||[],Ee);throw new Error("Unable to serialize unrecognized input");function ke(Y,M,at){var Te="",Ue=(typeof Y=="string"&&(Y=
JSON.parse(Y)),typeof M=="string"&&(M=JSON.parse(M)),Array.isArray(Y)&&0< Y.length),en=!Array.isArray(M[0]);if(Ue&&O){for(var ee=0;ee< Y.length;ee++)0< ee&&(Te+=T),Te+=Z(Y[ee],ee);0< M.length&&(
Te+=E)}for(var J=0;J< M.length;J++){var Ne=(Ue?Y:M[J]).length,q=!1,Ce=Ue?Object.keys(M[J]).length===0:M[J].length===0;if(at&&!Ue&&(q=at==="greedy"?M[J].join("").trim()==="":M[J].length===1&&(M[J][
0]==null||M[J][0].length===0)),at==="greedy"&&Ue){for(var ht=[],Me=0;Me< Ne;Me++){var te=en?Y[Me]:Me;ht.push(M[J][te])}q=ht.join("").trim()===""}if(!q){for(var H=0;H< Ne;H++){0< H&&!Ce&&(Te+=T);
var ft=Ue&&en?Y[H]:H;Te+=Z(M[J][ft],H)}J< M.length-1&&(!at||0< Ne&&!Ce)&&(Te+=E)}}return Te}function Z(Y,M){var at,Te,Ue;return Y==null?"":Y.constructor===Date?isNaN(Y.getTime())?"":Y.toISOString():(
Ue=!1,at=Y.toString(),Oe&&typeof Y!="number"&&typeof Y!="bigint"&&typeof Y!="boolean"&&Oe.test(at)&&(Y=at="'"+at,Ue=!0),Te=at.replace(P,oe),(Ue=Ue||k===!0||typeof k=="function"&&k(Y,M)||Array.isArray(
k)&&k[M]||((en,ee)=>{for(var J=0;J< ee.length;J++)if(-1< en.indexOf(ee[J]))return!0;return!1})(Te,s.BAD_DELIMITERS)||-1< Te.indexOf(T)||-1< at.indexOf(fe)||Te.charAt(0)===" "||Te.charAt(
Te.length-1)===" ")?fe+Te+fe:Te)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,
s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,
s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,
f.config),finished:!0}):(t.File&&f.input instanceof File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,s})});var eF={};kO(eF,{doGet:()=>qD,onEdit:()=>VD,onOpen:()=>HD,openPage:()=>U0,rpc:()=>XD,sendDailyLetters:()=>YD,setUp:()=>QD,showMissingFirst:()=>JD});var gd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",SO="\\u00AD",RO=new RegExp(`[${gd}${SO}]`,"g"),jo=e=>e.replace(RO,"");var OO=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",TO="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",CO=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,LO="âáàåãäêéèúüë_ùøûõï",$O=[0,1,0,9,3,35],AO="ôöñíìæóòî",PO="ơưđíìỉĩịỵ",_O="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",kh=/[A-Za-z\xA1-\u1EF9]+/g,EO=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,xh=/[^\0-\x7F]/,vh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,NO=/[a-z]Ã|Ã.[a-z]/,MO="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",IO=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",DO="o?a|u?ê|i|u?y",FO="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",zO=new RegExp(
`^(?:${MO})?(?:(?:${IO})(?:ng|[cmnpt])|(?:${DO})[cn]h|${FO})$`),UO="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",KO="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",BO="^[^1]*(?:[cpt]|ch)$",jO=new RegExp(
`${UO}|(?:${KO})[12]|${BO}`);function ZO(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return zO.test(n.replace(/[12]/,""))&&!jO.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var wh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Sh(e){let t=wh(e);return e.replace(kh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>TO[OO.indexOf(o)]||o);return t||wh(n)?r.toUpperCase():r})}function Rh(
e){return e.replace(CO,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=LO.indexOf(r.charAt(1)),s=$O[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(PO[AO.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Oh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+_O.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ss(n),i=vh.test(e);return i&&t===e||(i||
NO.test(e))&&r&&!o?n:void 0}function ss(e,t=String){let n=(e.match(kh)||[]).filter(o=>o.length>1&&xh.test(o)),r=n.filter(o=>ZO(t(o))).length;return{good:r,bad:n.length-r}}var Th={tcvn3:Sh,vni:Rh,
mojibake:Oh};function sr(e){if(!xh.test(e))return;let t=e.normalize("NFC");if(EO.test(t))return"unicode";if(vh.test(t)||Oh(t)!==void 0)return"mojibake";let n=ss(t);if(n.bad===0)return;let r=ss(t,Sh),
o=ss(t,Rh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Hr(e){let t=sr(e),n=t&&t!=="unicode"?Th[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Ch(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${sr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Th[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=Hr(c),l=!d&&r&&sr(c)===void 0&&ss(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var GO="\\0-\\x08\\x0E-\\x1F\\x7F",WO=new RegExp(`[${gd}${GO}]`,"g"),HO=/[\x80-\x9F\xAD]/g,VO=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,qO=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(WO,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=sr(t);if(r&&r!=="unicode"&&sr(n)===r)return n}return t.replace(HO,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function B(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(VO,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Ah(e,t){return B(e)===B(t)}var Lh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function $h(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Lh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Lh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?qO.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Zt(e,t){let n=$h(e),r=$h(t);return n< r?-1:n>r?1:0}function Ph(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Sa(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Ra=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Eh=864e5,Oa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),_h=e=>String(e).padStart(2,"0"),ie=(e,t)=>new Date(Oa(e)+t*Eh).toISOString(
).slice(0,10);function Ca(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Be=(e,t)=>Math.round((Oa(t)-Oa(e))/Eh),yd=e=>new Date(Oa(e)).getUTCDay(),V=e=>e.slice(0,10),Zo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),La=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,K=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",pe=e=>e?`${K(e)} ${e.slice(11,16)}`:"",
XO=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],xt=e=>`${K(e)} (${XO[yd(e)]})`,bd=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${_h(t)}-${_h(n)}`:void 0},Nh=200,YO=4e3,gn="(\\d{1,2})",$a="(\\d{4}|\\d{2})",Ta="(?: ?[-/.\\\\] ?| )",JO=`${gn}${Ta}${gn}${Ta}${$a}`,QO=
`(\\d{4})${Ta}${gn}${Ta}${gn}`,eT=`${gn} ?thang ?${gn}(?: ?[,/.-] ?| ?nam ?| )${$a}`,Mh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ih=`(${Mh.join("|")})[a-z]{0,6}\\.?`,
tT=`${gn}[ -]${Ih}[ ,-]{1,2}${$a}`,nT=`${Ih} ${gn},? ${$a}`,rT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",oT=`(?:${[JO,QO,eT,tT,nT].join("|")})${rT}(?![a-z\\d]|[/.\\\\]\\d)`,Dh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",iT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Dh})`,sT=new RegExp(`^[ ,.:;()-]*(?:${iT}[ ,.:;()-]*){0,8}$`),aT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,wd=e=>W(jo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function Fh(e){var r,o,i,s,a,c,u,d,l,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${oT}`,"g");for(let m=n.exec(e);m;m=n.exec(e)){let[h,y="",x,$,b,w,S,C,f,g,k,O,T,E,fe,oe,Ee]=m,G=(s=(i=(o=
(r=b!=null?b:w)!=null?r:k)!=null?o:E)!=null?i:Ee)!=null?s:"",Oe=(a=$!=null?$:S)!=null?a:g,P=(c=T!=null?T:fe)!=null?c:"",ke=m.index+y.length,Z=bd(G.length===2?2e3+ +G:+G,Oe===void 0?Mh.indexOf(P)+1:
+Oe,+((p=(l=(d=(u=x!=null?x:C)!=null?u:f)!=null?d:O)!=null?l:oe)!=null?p:""));t.push({day:Z,from:ke,to:ke+h.length-y.length})}return t}function $e(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return bd(+e.slice(
0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Nh)return;let t=wd(e),[n,r]=Fh(t);if(!n||r||!sT.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Dh,"g"),
" ").replace(/\b(?:thu |t)[2-7]\b/g," "))||aT.test(o)?void 0:n.day}function Go(e){let t=wd(e.slice(0,Nh));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:$e(t.replace(/^truoc\b/,""))}var zh=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",cT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",uT=new RegExp(`(?:^|[^a-z\\d/.-])${gn}(?: ?[/.-] ?${gn})? ?(?:${zh}) ?$`),dT=new RegExp(
`^[ ()]*(?:${zh})[ ()]*(?:(?:${cT}),? *)?$`);function Uh(e,t){var s;if(e.length>YO)return;let n=wd(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of Fh(n)){let d=n.slice(o,c);if(a===void 0)return;let l=
a,p=uT.exec(d);if(p&&/\d/.test(d)){if(l=(s=bd(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!l||/\d/.test(d.slice(0,p.index)))return}else{if(/\d/.test(d))return;if(i!==void 0&&dT.test(
d))l=i;else if(/\b(?:den|toi)\b/.test(d))return}let m=Be(l,a)+1;if(m<1||m>t)return;for(let h=0;h< m;h+=1)r.add(ie(l,h));i=l===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var Kh="Nếu vẫn báo, gọi cán bộ phụ trách.",Bh={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.fixUnknown":e=>({what:
`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:
"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:
"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:
"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},
"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Kh}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Kh}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var yn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",kd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",jh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",as=
"Mở thử một lần.",Zh={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:yn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${yn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${jh}`,letter:{todo:`${yn} ${jh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:yn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${yn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${yn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:yn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:yn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:yn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:kd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:yn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:kd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:kd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:as},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:as},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:as},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:as},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:as},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var xd=
"ví dụ hoa.nguyen@gmail.com",Aa=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Gh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${xd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${xd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${xd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Wh=({label:e,example:t})=>`Ghi đầy đủ ${Ra(e)}, ví dụ: ${t}.`,Hh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Wh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Wh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Vh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",qh="Ghi số di động hoặc số cố định của người quản trị.",Pa="Xem lại số.",Xh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Vh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Vh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:qh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:qh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Pa},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Pa},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Pa},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Pa},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function bn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var lT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function _a(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?bn(n,lT.get(t)):n]))}var Ea=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Yh=e=>{var t,n,r,o;
return typeof e=="string"?e:`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${Ra((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Na=(e,t)=>typeof e=="function"?e(t):e;
var vd={...Zh,...Xh,...Gh,...Hh,...Bh},Vr=({key:e,with:t})=>Ea(Na(vd[e],_a(t)));var pT=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),AF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),mT=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],hT=1<< mT.length,PF=hT<<1;function Sd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=pT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var fT=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],gT=new RegExp(` (?:${fT.join("|")})(?= )`,"g"),Rd=
/^(?:huien|thi xa|thanh pho) /;function Jh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Sd(s,t).join(" ")} `.replace(gT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Sd(s.name,t).join(" "));n.set(a,c),i(c,a),Rd.test(c)&&i(c.replace(Rd,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Qh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(D(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Rd.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function qr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var cs=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ma={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Od=(e="")=>W(D(e));function Td(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ma.key,n=e.phone===Ma.phone,r=
e.email===Ma.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Od(e[i])===Od(Ma[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var ef=e=>e.length>2||cs(e).length>1,Ia={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Qh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>qr(e,
t=>t.key).filter(t=>cs(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>qr(e,t=>t.key).flatMap(t=>qr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>qr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${Od(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>qr(e,t=>t.phone).filter(ef).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>qr(
e,t=>t.email).filter(ef).map(t=>({rows:t}))}};var tf=Object.fromEntries(Object.entries(Ia).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var nf={"workbook.notSetUp":{what:
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
`Sửa hoặc xóa địa chỉ đó.${Aa(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var yT=3;function bT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>yT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${bn(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var rf={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Aa(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>bT(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${bn(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var of={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var sf={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var af={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var cf={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var uf={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var df={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var lf={"desk.changedMeanwhile":
"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":
"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":
"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?
`Còn ${e.days} ngày`:"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":
e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":
e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,"desk.nextFaults":
e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,"desk.callNoEmail":
"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var wT={...vd,...tf,...nf,...rf,...of,...sf,...af,...cf,...uf,...lf,...df},pf=e=>Na(wT[e.key],_a(
e.with)),v=e=>Ea(pf(e)),mf=e=>Yh(pf(e)),Wo=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),In=e=>({ok:!0,value:e}),tn=(...e)=>({ok:!1,problems:e});var U={page:"Trang",group:"Nhóm",person:"Cá nhân",none:
"Không có"},xe={passed:"Đạt",returned:"Trả lại"},ve={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},je={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},re={active:
"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ie={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},wn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Mt={yes:"Có",no:
"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ne={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},
Da=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Gt=(e,t,n,r,o,i={})=>({...Da(e,t,n,i),faultBit:r,report:o}),ut=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),gt=(e,t,n,r={})=>({...ut(e,t,n,r),checked:!0}),F=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",
format:"text",...r}),Ho=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Fa=e=>Ho(e,t=>"checked"in t),Xr=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var za={reader:"public"},ge={unit:Da("Mã đơn vị",
90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ut("Đơn vị",240,"Tên đơn vị theo mã.",za),kind:Gt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...za,choices:Object.values(U)}),accountName:Gt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Gt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},za),address:Gt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},za),name:Gt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Gt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Gt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Gt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Gt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Gt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Gt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Da("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ve)}),rowId:gt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:gt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:gt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:gt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:gt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:gt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ut("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ut("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ut("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ut("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ut("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(je),since:4}),consent:ut("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ut(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:F("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(xe)}),comment:F("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:F("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:F("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:F("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},us=ge,me=Ho(us,e=>"report"in e),yz=me.filter(e=>ge[
e].report.group==="manager"),Yr=me.filter(e=>["manager","second"].includes(ge[e].report.group)),Jr=Ho(us,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:us[e].faultBit})),nn=Ho(us,({writer:e}
)=>e==="unit"),Dn=Fa(ge),hf=Ho(us,({writer:e})=>e!=="staff"),vt=e=>ge[e].heading;var lt={code:F("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:F("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:F("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:F("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:F("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:F(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:F("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Mt.yes,
Mt.no]}),status:gt("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:gt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:gt(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:gt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:gt(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:gt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:gt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:gt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:F("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:F("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:F("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:F("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:F("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:F("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(re),since:4}),
mergedInto:F("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:F("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:F("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},dt=(e,t)=>F(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),ds={id:F("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:F("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:F("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:F("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ie)}),dueBefore:F("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:F("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:F("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:F("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:F("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:dt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:F("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:dt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:dt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:dt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:dt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:dt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:dt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:dt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:dt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:dt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:dt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:dt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:dt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:dt("Mới","Số dòng đơn vị khai mới."),stopped:dt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:dt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},kT={round:
F("Mã đợt",90,"Mã của đợt."),roundName:F("Đợt",160,"Tên của đợt lúc chốt."),unit:F("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:F("Đơn vị",280,"Tên đơn vị lúc chốt."),status:F(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:F("Thời hạn",100,"Thời hạn lúc chốt."),first:F("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:dt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:F("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:F("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},xT={key:
F("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:F("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:F("Đơn vị",90,"Mã đơn vị nhận."),to:F("Người nhận",220,"Địa chỉ nhận."),subject:
F("Tiêu đề",320,"Tiêu đề thư."),state:F("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:F("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:F("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},vT={label:F("Mục",260,"Tên của mục, không sửa."),value:F("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:F("Giải thích",520,
"Mục này dùng làm gì.")},ls={at:ut("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ut("Ai",210,"Người làm."),what:ut("Việc",240,"Việc đã làm."),unit:ut("Đơn vị",90,"Mã đơn vị."),rowId:ut("Mã dòng",130,
"Mã dòng."),columns:ut("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},se={units:{title:"Đơn vị",color:"#1a73e8",columns:lt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:ge,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:ds,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:kT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:xT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:vT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:ls,frozenColumns:0}},Qr=Fa(lt);var Je=e=>ds[e].heading;var ST=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function RT(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function ff(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||ST.test(t)?In(t):tn(RT(t))}var gf="script.google.com";var OT=
"[-–—_.,/?!*0 ]*",TT="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",CT="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",LT="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",$T=
new RegExp(`^(?:${OT}|${TT}|${CT}|${LT})$`,"iu"),AT=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function ar(e){return $T.test(e)?"NOTHING":AT.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ps="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),bf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Cd=[...ps.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...bf],PT=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,wf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],_T=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,yf=`\\s"'“”‘’<>()[\\]{},;:!?*`,kf=new RegExp(`^[${yf}-]+|[${yf}.…-]+$`,"g"),ET=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function xf(e){let t=wf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Cd.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||PT.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=ps.includes(n),a=s?n:ps.find(d=>Sa(n,d));if(!a)return bf.find(d=>Sa(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Cd.includes(u)?u:`${a}.com`}var Ua=e=>_T.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ka(e){let t=W(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${xf(r(t.slice(n+1)))}`;return Ua(o)?o:void 0}function NT(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Ua(n)?n:Ka(e)}var Fn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function MT(e){let t=W(e).replace(/\s/g,""),n=Cd.find(
o=>t.endsWith(o)&&(ps.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ka(`${t.slice(0,-n.length)}@${n}`);return r?Fn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Fn("NAME_IN_EMAIL"):
Fn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function IT(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(kf,""),around:o!==""}}var vf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ba(e){let t=vf(D(e)),n=ar(t.slice(0,1e3));if(
n==="NOTHING")return Fn("EMPTY");if(t.length>1e3)return Fn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Fn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Fn("PHONE_IN_EMAIL"):
MT(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(kf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Fn(
"MULTIPLE",void 0,o.filter(Ua));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:IT(t),a=ET.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Ua(i))return Fn(c,c==="SPACES"?NT(i):Ka(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Ka(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function $t(e){let t=D(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var DT=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,FT=/"[^"@]{0,200}"\s*(?=<)/g,zT=200,UT=/^\s*\d{1,2}[.)]\s+/,KT=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(UT,"")]:e.replace(/></g,
"> <").split(/\s+/),BT=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function Ze(e){let t={emails:[],bad:[]},n=new Set,r=vf(jo(e.slice(0,2e4))).replace(FT,""),o=[];for(
let i of r.split(DT).flatMap(KT).slice(0,zT)){let s=Ba(i),a=!s.ok&&BT(i,s.suggest)?Ba(s.suggest):s;if(a.ok){if(a.suggest&&jT(a.key)){t.bad.push({text:D(i),reason:"TYPO",suggest:a.suggest});continue}
n.has($t(a.key))||t.emails.push(a.email),n.add($t(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:D(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:D(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function jT(e){let t=e.slice(e.indexOf("@")+1),n=xf(t);return n!==t&&(wf.some(([r])=>r.test(t))||ps.includes(n.split(".")[0]))}
var ZT=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,GT=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,ja=e=>{let t=e.replace(GT,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},WT=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Sf(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(ZT))!=null?o:[],a=0;s.forEach((c,u)=>{let d=i.indexOf(c,a),l=ja(i.slice(a,d)),p=u+1< s.length?"":ja(i.slice(d+c.length));a=d+c.length;let m=c.replace(/[.,;:)\]]+$/,
"");n.push({name:l||p||WT(m),address:/^https?:/i.test(m)?m:`https:\x2f/${m}`})}),!(s.length||!ja(i))&&(/^\s*\|/.test(i)||n.push({name:ja(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function Rf(e,t){try{return e.read(t)}catch{return tn({key:"setting.unreadable",with:{label:e.label}})}}var HT=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,VT=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,qT=200,XT=e=>e.replace(HT,"").replace(VT,""),Of=e=>e.slice(0,qT).normalize("NFKC"),St=e=>B(XT(D(Of(e)))),j=e=>B(D(Of(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function kn(e,t={}){var i;let n=new Map(e.map(s=>[St(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(St(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=St(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var Vo={[U.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[
U.group]:["group","nhóm facebook","hội nhóm"],[U.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[U.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ve.active]:[
"đang sử dụng","còn dùng","đang hoạt động"],[ve.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ve.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[
re.active]:["hoạt động","còn hoạt động"],[re.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[re.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[
xe.passed]:["ok","đã đạt","đạt yêu cầu"],[xe.returned]:["đã trả lại","trả về"]},Cf={[Mt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[Mt.no]:["false","0","no","ko","k","không ạ"]},rn=kn(
Object.values(U),Vo),eo=kn(Object.values(ve),Vo),Lf=kn(Object.values(Ie),Vo),ms=kn(Object.values(xe),Vo),xn=kn(Object.values(re),Vo),cr=kn(Object.values(Mt),Cf),Tf=new Map;function YT(e){var r;let t=
e.join(`\n`),n=(r=Tf.get(t))!=null?r:kn(e,e[0]===Mt.yes?Cf:Vo);return Tf.set(t,n),n}function $f({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=YT(e)(t))!=null?n:t}function Za(e){let t=cr(
e);return t===void 0?e.trim()?void 0:!1:t===Mt.yes}var JT=50,on=e=>Ze(e.join(`\n`)).emails.slice(0,JT);var ur=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?tn({
key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):In(s)}}),Af="Có",QT="Không",Ld=(e,t,n)=>ur(e,t,n,"Có hoặc Không",Za),qo=(e,t,n,r,o,i=eC)=>ur(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);
return a!==void 0&&a>=r&&a<=o?a:void 0}),eC=e=>/^\d{1,4}$/.test(e)?+e:void 0;function tC(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];
return t===void 0?void 0:+t}function nC(e){var n;let t=W(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[
]).map(Number))].sort((r,o)=>o-r):void 0}var Ef=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),rC=["cn","hai","ba","tu","nam","sau","bay"],oC=
/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function iC(e){let t=W(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:rC.indexOf(t);return n<0?void 0:
n}function sC(e){if(oC.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Ef(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(
/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(iC),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}
var aC=61,cC=e=>Uh(e,aC),Pf="thứ Hai đến thứ Sáu",_f="02/09/2019, 04/02/2019 - 08/02/2019",Ga={lettersOn:Ld("Gửi thư tự động",QT,"Bật, tắt ở mục Thư… của menu."),milestones:ur(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",nC),sendHour:qo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,tC),sendDays:ur("Ngày gửi trong tuần",Pf,"Các ngày được gửi thư.",`như ${Pf}`,sC),holidays:ur("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${_f}.`,`như ${_f}`,cC),senderName:ur(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:ur("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?on([e])[0]:""),unitCap:
qo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:qo("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:Ld("Gửi thư cho cấp trên",Af,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Ld("Gửi thư cảm ơn",Af,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:
qo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:ur("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Ef)};
var Xo=(e,t,n)=>({label:e,initial:t,help:n,read:r=>In(r.trim())}),$d=(e,t,n)=>({label:e,initial:t,help:n,read:r=>lC(Za(r),{key:"setting.yesNo",with:{label:e,text:r}})}),Nf=e=>e.split(/[,;\n]/).map(
t=>t.trim()).filter(Boolean),uC=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ze(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(
s=>s.toLowerCase()),also:i}}}),dC=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...Sf(r,e)})});function lC(e,t){return e===void 0?tn(t):In(e)}var pC=[
"Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),De={federation:Xo("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Xo("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:uC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Xo("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:$d("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:dC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Xo("Thông báo về dữ liệu cá nhân",pC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:qo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:ff},
linkOnly:$d("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:Xo("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Xo("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:$d("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ga},Wa={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function zn(e){var r;let t=[],n={};for(let[o,
i]of Object.entries(De)){let s=e[i.label],a=s===void 0?tn({key:"setting.lost",with:{label:i.label}}):Rf(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(d=>({...d,field:o})));let u=i.read(
i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:t}}var Ad=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Rt=({round:e,settings:t})=>{var n,r,o,i;
return{round:(n=e==null?void 0:e.id)!=null?n:"",dueBefore:(r=e==null?void 0:e.dueBefore)!=null?r:"",graceUntil:(o=e==null?void 0:e.graceUntil)!=null?o:"",lettersFrom:(i=e==null?void 0:
e.lettersFrom)!=null?i:"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}},mC={round:Je("name"),dueBefore:Je("dueBefore"),graceUntil:Je("graceUntil"),lettersFrom:Je(
"lettersFrom"),milestones:De.milestones.label,overdueWeeks:De.overdueWeeks.label};function If(e,t){if(!e)return[];let n=Rt(t);return Ad.filter(r=>e[r]!==n[r]).map(r=>{var o,i;return{label:mC[r],from:
Mf(e[r]),to:Mf(r==="round"?(i=(o=t.round)==null?void 0:o.name)!=null?i:"":n[r])}})}var Mf=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?K(e):e;var Wt=e=>{var t;return(t=$e(e))!=null?t:""};function it(
{dueBefore:e,extendedTo:t}){let n=e?ie(e,-1):"";return t&&t>n?t:n}function Df(e,t,n){let r=it(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?ne.onTime:ne.open:e.graceUntil&&o<=e.graceUntil?ne.grace:t?
ne.late:ne.overdue}function dr(e,t){let n=it(e);if(!n)return"";let r=Be(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${xt(n)}, ${o}`}
var Ff=60;function hs({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(yd(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Ff;c+=1)for(let u of a){let d=ie(i,u*c);if(d<=s&&r(d))return d}return i};
return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Ha(e,t,n,r){let o=it({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:
String(c),day:r.nearest(ie(o,-c),o)})),a=r.next(ie(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(zf),after:Pd(ie(i,1),n.overdueWeeks,r)}}var zf=(e,t)=>Be(t.day,e.day),
Pd=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(ie(e,7*i))}));function _d(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Va=(e,t)=>{let n=e[e.length-1];return n&&
t< ie(n.day,7)?_d(e,t):void 0};function Uf(e,t,n){let r=Math.max(0,Math.min(Ff,Math.ceil((Be(e,t.last)+1)/7)));return[...Pd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o}
)=>o>=e),...Pd(ie(t.end,1),t.after.length||1,n,"sau-")].sort(zf)}var Ot=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Ht({activity:e="",mergedInto:t=""}){let n=
e===""?void 0:xn(e);return n!=null?n:t.trim()?re.merged:re.active}var Ge=e=>Ht(e)===re.active;function Kf(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;a!==void 0&&!n.has(
a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(let d of i)n.set(d,u)}return{
end:n,rings:r}}function hC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ge(c)&&Ge(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{var s;if(!r){r={byCode:new Map,byName:
new Map};for(let a of e)n(r.byCode,j(a.code),a),n(r.byName,B(a.name),a)}return(s=r.byCode.get(j(i)))!=null?s:r.byName.get(B(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(s)),t.get(s)}
}function Qe(e){let t=hC(e),n=Kf(e,p=>{var m;return Ht(p)===re.merged?t((m=p.mergedInto)!=null?m:""):void 0}),r=p=>{let m=n.end.get(p);return m&&Ge(m)?m:void 0},o=p=>{let m=t(p.parent);return m&&r(m)}
,i=e.filter(Ge),s=Kf(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)Ge(
p)||d(u,r(p),p);let l=p=>{var m;return(m=c.get(p))!=null?m:[]};return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:
p=>{var m;return(m=u.get(p))!=null?m:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Ed=["id","name","document","state","dueBefore","graceUntil","lettersFrom",
"openedAt","closedAt","frozenAt"],Bf=e=>Object.fromEntries(Ed.map(t=>[t,e[t]])),fC=e=>{var t;return(t=Object.keys(Ie).find(n=>Ie[n]===Lf(e)))!=null?t:"closed"},gC={dueBefore:Go,graceUntil:$e,
lettersFrom:$e};function lr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?gC[u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:Je(u),text:d},field:u}),l!=null?l:""},[r,o,i]=[n("dueBefore"),n(
"graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:Je("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:K(o),due:K(r)}
});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:fC(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,
frozenAt:c},problems:t}}var to=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:lr(t).round}]:[]);function Nd(e){var o,i;let t=to(e),n=s=>s==null?void 0:s.row,r=s=>s.reduce((a,c)=>!a||
c.round.openedAt>=a.round.openedAt?c:a,void 0);return(i=(o=n(t.find(({round:s})=>s.state==="moving")))!=null?o:n(r(t.filter(({round:s})=>s.state==="open"))))!=null?i:n(r(t))}function Yo(e,t){for(
let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var pt=({openedAt:e})=>e!=="",jf=e=>e!==void 0&&e.state==="open"&&pt(e),At=({round:e,updated:t},n)=>n!==void 0&&pt(n)&&e.trim()===n.id&&
t>=n.openedAt,qa=7;var Jo={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},yC=[];
function bC({addedAt:e,extendedTo:t},n){if(!(n!=null&&n.dueBefore)||!e||Wt(t))return!1;let r=V(e);return r>V(n.openedAt)&&r>=ie(it(n),-qa)}function Xa(e,t){let n=e.map(o=>{try{return bC(o,t)}catch{
return!1}}),r=n.some(o=>!o);return o=>{let i=Qo(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function Qo(e){var o,i;let{required:t,kind:n}=e;if(!Ge(e))return"ended";let r=cr(t);return r?r===Mt.no?
"nothing":"report":(i=(o=yC.find(s=>St(s.kind)===St(n)))==null?void 0:o.owes)!=null?i:"report"}var Ya=(e,t)=>Jo[e].open.includes(t),Zf=e=>`(${e("counted")}=1)`,Gf=e=>Jo[e].counted;var Fe=e=>Ya(
e.obligation,e.status),no=({status:e})=>e===L.reported||e===L.approved||e===L.none,It=({status:e})=>e===L.fix,Md=e=>Fe(e)&&!It(e),pr=({returned:e})=>e.filter(({comment:t})=>t.trim()),wC=e=>It(e)&&
!e.faults.length&&e.returned.length>0&&!pr(e).length,ei=e=>Fe(e)&&!wC(e),Ja=e=>Qe(e).superior;function Wf(e){let t=new Map,n=Ja(e);for(let r of e){let o=Fe(r)?n(r):void 0;if(!o)continue;let i=
o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var ti=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Qa=e=>e,fs=12,Hf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:
n.heading)!=null?r:""},Vf=({column:e,problem:t})=>qf(ge,e,t);function ec({column:e,problem:t}){let n=Hf(ge,e),r=mf(xC(t));return n?`${n}: ${r}`:r}var gs=({column:e,problem:t})=>qf(lt,e,t);function qf(
e,t,n){let r=Hf(e,t);return r?`${r}: ${v(n)}`:v(n)}var Xf=e=>[...e.slice(0,fs).map(t=>`• ${t}`),...e.length>fs?[`• ${v({key:"account.more",with:{count:e.length-fs}})}`]:[]].join(`\n`),Yf=e=>Xf(e.map(
Vf)),tc=e=>Xf(e.map(gs)),Jf=e=>e.slice(0,fs).map(Vf).join(`\n`),Qf=(e,t)=>e.filter(n=>n.column===t).slice(0,fs).map(({problem:n})=>v(n)).join(`\n`);function eg(e){let t=Jr.reduce((n,{key:r,bit:o}
)=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function nc(e,t){var r;let n=(r=Jr.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var kC=new Set(["text","value","code","parent","suggest"]);function xC(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,kC.has(n)?
"…":r]));return{...e,with:t}}var vn=({column:e})=>e===""||ge[e].writer!=="staff",ys=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",tg=(e,t)=>e.column===t.column&&
JSON.stringify(e.problem)===JSON.stringify(t.problem);var mr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",rg=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(mr(
e)))==null?void 0:t[1])!=null?n:""},ni=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Un=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],rc=e=>`${e.map(
vC).filter(Boolean).join(`\n\n`)}\n`,ng=e=>e.map(t=>`- ${t}`).join(`\n`);function vC(e){switch(e[0]){case"list":return ng(e[1]);case"button":return mr(e[2])&&`${e[1]}:\n${mr(e[2])}`;case"bar":
return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${ng(e[2].map(({name:t,phone:n})=>`${t}: ${n||Id}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Id="chưa có số";var SC=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,oc=e=>{var t,n;return(n=(t=SC.exec(e))==null?
void 0:t[0])!=null?n:ni(e.trim(),60)};var Dt="báo cáo tài khoản Facebook",Sn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",ro=({department:e,federation:t})=>e.trim()||
t.trim(),ri=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Dd=({first:e})=>K(V(e));function Vt({state:{deadline:e},about:{today:t,last:n}}){let r=Be(t,n),o=xt(n);if(
r<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${xt(e.graceUntil)}.`:
`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?`; còn ${r} ngày`:"";return n>it({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${K(ie(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function RC({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=
Be(t,n);return o>=0?`thời hạn hết ngày ${K(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${K(r)}`:`thời hạn ${K(n)} đã qua ${-o} ngày`}var Fd=({state:e,unit:t},n)=>`${[oc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,bs=(e,t)=>Fd(e,`${t}, ${RC(e)}`),fr=e=>bs(e,It(e.unit)?`${Dt} cần sửa`:`nhắc ${Dt}`);function gr({state:e,unit:t,about:{today:n}}){let r=pr(
t).length+t.faults.length,o=ro(e);return It(t)?`${o} đã nhận ${Dt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${ri(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${K(
n)}, ${o} chưa nhận được ${Dt} của ${t.name}. ${ri(e)} đơn vị gửi báo cáo.`}var yr=e=>It(e.unit)?hr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...hr(e,"báo cáo")];function hr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=rg(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var og=(
e,t,n)=>{let r=OC(e,t);return r.length?[["heading","Cần sửa"],["list",Un(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},OC=(e,t)=>[...pr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${ro(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(ec)];function ig({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${It(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${K(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Un(n,t,"đơn vị khác")]]}var zd=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),sg=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${ro(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,ic=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var ag={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?ti(o,n,r?"sau-":""):void 0,subject:e=>bs(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${ri(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Dt}.`,until:Vt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&Fe(e.unit)?
`Đơn vị cũng chưa ${Dt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...hr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var cg={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Fe(e)&&e.status===L.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>bs(e,`đề nghị ${Dt}`),lead:({state:e,unit:t})=>`${ri(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${ro(e)}.`,until:Vt,asked:
e=>hr(e,"báo cáo"),small:Sn,named:()=>[]};var ug={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!ei(e)||!(t!=null&&t.last)||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:fr,lead:gr,until:Vt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...yr(e)],small:Sn,named:()=>[]};var dg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ei(e)&&n.isOver?ti(n.point,t):void 0,subject:fr,lead:gr,until:Vt,asked:yr,small:Sn,named:()=>[]};var lg={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ei(e)&&!n.isOver?ti(n.point,t):void 0,subject:fr,lead:gr,until:
Vt,asked:yr,small:Sn,named:()=>[]};var sc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Fe(e))return;
let n=pr(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:fr,lead:gr,until:Vt,asked:yr,small:Sn,named:()=>[]};var TC=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},pg=e=>`\uFEFF${e.map(t=>t.map(TC).join(",")).join(`\r\n`)}\r\n`;var ue={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},oo=e=>Object.keys(ue).find(t=>ue[t]===e.trim())||"unknown",Pt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Kd="đơn vị khác, xem tệp đính kèm",Ud={[ne.onTime]:"#1e7d3c",[ne.grace]:"#5f8f2f",[ne.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function CC(e){return Fe(e)?It(e)?
L.fix:L.missing:no(e)?Ud[e.timeliness]?e.timeliness:ne.onTime:""}var LC=e=>Object.keys(Ud).map(t=>({label:t,color:Ud[t],count:e.filter(n=>CC(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ne.grace),mg=e=>{let t=e.filter(Md).length,n=e.filter(It).length;return{all:t+n+e.filter(no).length,missing:t,fix:n}};function hg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
mg(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[oc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${K(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Bd({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=mg(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Dt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${xt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${dr(t,n)}.`}function fg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Bd(
e)],["bar",LC(i)],["text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...$C(i,r.since,t),["button","Mở sổ",n.links.book],...AC(i,t),...PC(i.filter(It),t),
..._C(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function $C(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&no(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${pe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Un(r.map(({name:i})=>i),Math.min(10,n),Kd)]]}function AC(e,t){var i;let n=e.filter(Md),r=new Map,o=Ja(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Kd}`:""]]}var gg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(ec)],PC=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Un(e.map(n=>`${n.name}: ${gg(n).slice(0,3).join(" ")}`),Math.min(40,t),Kd)]]:[];function _C(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:x}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ue[y].toLowerCase(),x].filter(Boolean).join(", "));let i=Object.keys(ue).filter(m=>r[m]).map(m=>`${r[m]} ${ue[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${pe(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${pe(d)}.`,l&&l.script!==l.book&&v({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Un(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function yg({units:e}){let t=Ja(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>lt[n].heading),...e.filter(n=>Fe(n)||no(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,K(V(
n.first)),K(n.extendedTo),n.phone,n.emails.join(", "),gg(n).join(" | ")]})]}var bg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
V(o),s=Va(Uf(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Fe)?void 0:{id:s.id,day:s.day}},subject:hg,lead:Bd,body:fg,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:pg(yg(e))}],named:({state:e})=>e.units.filter(t=>Fe(t)&&t.status===L.missing)};var wg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>no(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Fd(e,
`đã nhận báo cáo ngày ${Dd(e.unit)}`),lead:({state:e,unit:t})=>`${ro(e)} đã nhận ${Dt} của ${t.name} ngày ${Dd(t)}: ${EC(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...hr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function EC({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var xg={summary:bg,digest:ag,returned:sc,newLink:ug,invitation:cg,reminder:lg,overdue:dg,thanks:wg},de=e=>xg[e],jd=
Object.entries(xg),ac=jd.map(([e])=>e),Zd=jd.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),kg=jd.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),vg=[...kg.filter(({kind:e}
)=>e.isAboutOwnReport),...kg.filter(({kind:e})=>!e.isAboutOwnReport)];var Sg="thu/",Gd=new Map(ac.map(e=>[de(e).prefix,e]));function oi(e){let t=e.settings.testTo.length?Sg:"",n=Ot(e.round);return{
write:(r,o,i)=>`${t}${de(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Gd.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}var Rg=e=>`${e[0]}/`===Sg?2:1;function Wd(e){let t=e.split("/"),n=Rg(t);return Gd.has(t[n-1])&&t[n]!==void 0?Tg(t[n]):void 0}function Og(e,t){let n=e.split("/"),r=Rg(n);return[...n.slice(0,
r),t,...n.slice(r+1)].join("/")}var Hd=e=>{var t;return Tg((t=e.split("/")[1])!=null?t:"")},Tg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function cc(e,t){var a;let[n="",r,...o]=e.split("/"),i=
Gd.get(n);if(!i||r!==Ot(t))return;let s=de(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Cg=e=>({kind:t,matter:n,unit:r})=>[t,Ot(e),n,r].filter(Boolean).join(
"/");function io(e){let t=new Map,n=new Map,r=oi(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||
e.register.get(l);if(!p||!Pt(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=
r.read(a);c&&(Pt(s.state)?de(c.kind).to==="unit"?NC(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function NC(e,{
kind:t,id:n,unit:r},o,{settings:i}){var u;let s=de(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Lg(e,t,n){let r=new Map,o=i=>Ha(e.deadline,$e(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?Va(c,t):_d(a,t)};return r.set(i,p),p}}}var Vd={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},uc=({
testTo:e})=>e.length>0&&!on(e).length;function $g(e,{testTo:t},n){let r=on(e),o=t.length?on(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Ag=(e,t)=>$g(e,t,Vd),dc=(e,t)=>$g(e,t,Ze(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Kn(e,t,n=io(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=hs(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||uc(o))return r;let a=Pg(e,t,n,s,r);MC(a);let c=new Set;for(let u of e.units){let d=Ot(u.code);if(!(!d||c.has(d))){
c.add(d);try{IC(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=zC(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Pg(e,t,n,r,o){let i=Wf(e.units);return{state:e,today:t,calendar:r,history:n,moments:Lg(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var _g=(e,{settings:t})=>{let{setting:n}=de(e);return n!==void 0&&!t[n]};function Eg(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Ng({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=de(i);if(s.to!=="staff"||_g(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Eg(r,i,a,"")}function MC(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Zd){let i=Ng(e,o);i&&(r.wanted.add(i.key),Dg(e,i,Ag(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Mg({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of vg){let u=_g(a,e)?void 0:Eg(t,a,c.due(s),o);if(u)return u}}function IC(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=Mg(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=de(l.kind);if(p.to==="unit"){if(
p.counts&&DC(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Dg(e,l,dc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u==null?void 0:u.count})}}var DC=(e,t)=>e!==void 0&&e.count>=t,FC=12;function Ig(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Pg(e,t,io(e),hs(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Zd)a(Ng(i,c));for(let c of e.units){let u=Ot(c.code),d=i.underOf(c.code);for(let l=0;u&&l< FC&&a(Mg(i,c,u,d),c.code);l+=1);}return s}function Dg({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:h},had:l})}var zC=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>de(t.kind).rank-de(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Fg=e=>e.to.length;function so(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(de(
o.kind).to==="staff"?0:n)-r.recipients;if(Fg(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Fg(o)}return r}function br(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var UC=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],KC=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function zg(e,t){if(!KC.test(e))return;let n=e.split(".");return UC.filter((r,o)=>n[o]!==br(t[r]))}var Ug="2",Kg="đổi",Bg=(e,t,n)=>e.of("approval",t,n),Bn=(e,t,
n=[])=>[Ug,t.name,...nn.map(r=>`${r}:${n.includes(r)?Kg:Bg(t,r,e[r])}`)].join(".");function ao(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Ug||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return nn.filter(a=>s.has(a)&&s.get(a)!==Bg(n,a,t[a]))}function lc(e,t,n){let r=ao(e,t,n);if(typeof r=="string")return;let o=Yr.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(Yr.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Kg}`:s}).join(".");return i===e?void 0:i}
function jg(e,t,n){let r=zg(e,t);return r&&Bn(t,n,r)}function wr(e,t){let n=ao(e.approved,e,t);return typeof n=="string"?[]:n.map(vt)}var pc=(e,t)=>ao(e.approved,e,t)==="unknown";function Rn(e,t){
let n=ao(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===xe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===xe.returned?r?"changed":"returned":"waiting"}function mc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var A=e=>({ok:!0,value:e}),X=(e,t={})=>({key:e.key,sentence:v(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),ze=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>ze([X(e)]);function Zg(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var BC=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,jC=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function ii(e){return/^[\x21-\x7e]*$/.test(e)?e:jo(e).replace(BC,"").replace(jC," ").trim()}var ZC=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Gg(e,
t){let n=e.charCodeAt(t);return ZC.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function kr(e){let t=0,n=e.length;for(;t< n&&Gg(e,t);)t++;for(;n>t&&Gg(e,n-1);)n--;
return e.slice(t,n)}var hc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,jn=e=>/[\p{L}\p{N}]/u.test(e);var ws=(e,t)=>(e.exec(t)||[])[1]||"";function co(e){try{return decodeURIComponent(e)}
catch{return e}}function On(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?co(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var ks=(e,t)=>ws(/^(\d{1,24})(?![0-9A-Za-z])/,On(e,t));var GC=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function si(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of GC)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var WC="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",HC="permalink|notes|events|offers",VC=new RegExp(`^(?:${WC}|${HC})$`,"i");
function Wg(e){return VC.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var fc="https:\x2f/www.facebook.com/";function z(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var gc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Ae(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var qC=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,XC=
/\.vn$/i;function ai(e){return/^[A-Za-z0-9.]+$/.test(e)?qC.test(e)?"USERNAME_TLD":Hg(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Hg=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Vg=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?gc(e,fc+n+t,`id:${t}`):z("MISSING_ID"),qt=e=>Vg("profile",e,"profile.php?id="),Zn=e=>Vg("page",e,""),xs=e=>ws(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Gn(
e,t="profile_or_page"){let n=kr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?z("PHONE_IN_URL"):Zn(n);let r=si(n)||ai(n),o=r==="USERNAME_TLD"&&XC.test(n)?null:r;if(!o){let s=gc(t,fc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Ae(s,"NAME_LIKE_SITE"):s}let i=xs(n);return i?Zn(i):z(o)}function yc(e){let t=kr(e),n=/^[\w.-]+$/.test(t)?Hg(t.length,t.length):"USERNAME_CHARS";
return n?z(n):gc("group",`${fc}groups/${t}`,`g:${t.toLowerCase()}`)}function qd(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return z("SYSTEM_PAGE");let r=n==="share"?`${fc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return gc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var YC="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",JC="lm?",QC="[a-z]{2}-[a-z]{2}",eL=[[new RegExp(
`^(?:(?:${YC}|${JC}|${QC})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Xd=e=>/^[A-Za-z0-9.-]+$/.test(e),wc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function ci(e){if(Xd(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of eL)if(n.test(
t))return r}return Yd(e)?"lookalike":"other"}function Yd(e){let t=co(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||bc(n,"facebook",2))}function bc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return bc(s,a,n-1)||bc(s,i,n-1)||bc(o,a,n-1)}
function uo(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:tL(o),path:o,query:n.slice(r+1)}}function tL(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?ii(co(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function vs(e,t){var s;let[n,...r]=e.parts;if(!n)return z(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&ci(n)==="facebook")return Ae(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=sL.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=si(n);
return i?z(i,(s=nL(i,e,t))!=null?s:rL(n,e.query)):Jg(n,r)}function nL(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>On(t,i)).find(Boolean);
return o===void 0?void 0:Wn(n(o,1))}var Wn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function rL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?ks(t,"id"):"";
return n.length>8?Wn(qt(n)):void 0}var xc=(e,t)=>Wg(t)?z("CONTENT_LINK",Wn(e)):e,oL=/^[1-9]\d{9,19}$/;function Jg(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return ai(r)==="USERNAME_TLD"?z(
"USERNAME_TLD"):Ae(Jg(r,t),"AT_USERNAME")}let n=t[0]||"";return xc(e.includes("-")&&!xs(e)&&oL.test(n)?Zn(n):Gn(e),t)}function qg([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?z("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Ae(qt(n||""),"MEMBER_LINK"):xc(yc(e),[t||"",n||"",...r])}function Qg(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return z("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return xc(t(e[n]||""),e.slice(n+1))}function iL(e){let t=e[0]||"create";
return/^category$/i.test(t)?kc(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?z("SYSTEM_PAGE"):xs(t)?kc(e,!1):Qg(e,Zn)}function kc([e,...t],n){if(!e)return z("SYSTEM_PAGE");
let r=xs(e);return xc(r||!n?Zn(r):Gn(e,"page"),t)}function Jd([e="",t=""],n){return e.length!==1?qd(e,"",n):/g/i.test(e)?qd(t,"g/"):z(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Xg(e,t,n){
let r=On(t,"u");return r?Ae(n(r,2),"REDIRECT_UNWRAPPED"):z("REDIRECT_LINK")}function vc(e,t){return e?Ae(/^\d+$/.test(e)?t(e):Gn(e),"MESSENGER_LINK"):z("SYSTEM_PAGE")}var Yg=e=>Qg(e,qt),sL=new Map([[
"profile.php",(e,t)=>qt(ks(t,"id"))],["profile",Yg],["people",Yg],["groups",qg],["group",qg],["pages",iL],["share",e=>Jd(e,"share")],["pg",e=>kc(e,!0)],["p",e=>kc(e,!1)],["l.php",Xg],["flx",Xg],[
"messages",e=>vc(/^t$/i.test(e[0]||"")?e[1]:void 0,qt)]]);var Qd=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],aL=/\b(?:facebook|face|fb|fanpage)\b/,cL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function el(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(cL)){let r=Qd.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return nl(t)}var tl=e=>e.length<=300&&Qd.some(({word:t})=>t.test(W(e)));function nl(e){var n;if(e.length>120)return;let t=W(e);return aL.test(t)||(
n=Qd.find(({word:r})=>r.test(t)))==null?void 0:n.name}var uL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],dL=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],ey=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function ty(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(lL.test(
r))return pL(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=uL.find(([i])=>i.test(r));for(let i of o?o[1]:dL){let s=On(n,i);if(ey.test(s))return{address:s,counter:o!==void 0}}}var lL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function pL(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
On(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return ey.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Sc=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,rl=/^fb:\x2f{1,3}/i,mL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Ss(e){let t=e.slice(0,40);for(let[n,r]of mL)if(n.test(t))return r;return ws(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Sc.test(t)&&!rl.test(t)?"SCHEME":null}function ny(e){if(rl.test(e))return{scheme:"app",rest:e.replace(rl,""),fixed:!1};let[t=""]=Sc.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var hL=3;function ui(e,t=0){if(t>hL)return z("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?co(e):e).replace(/\\/g,"/"),r=Ss(n);if(r)return z(r);let o=ny(n),i=
o.scheme==="app"?xL(uo(o.rest),ry(t)):fL(o.rest,o.scheme==="web",ry(t));return o.fixed||n!==e?Ae(i,"SCHEME_FIXED"):i}var ry=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?ui(t,e+n):z(
"REDIRECT_LINK");function fL(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return z(t||i||wc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=ci(s);
return c==="other"?gL(s,uo(i),n):c==="lookalike"?z("LOOKALIKE_HOST",bL(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?wL(c,uo(i),n):z("PORT")}function gL(e,t,n){if(!/[^.]\.[^.]/.test(e))return z(
"NOT_URL");let r=ty(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?Ae(o,"REDIRECT_UNWRAPPED"):z("OTHER_SITE",o&&Wn(o))}var yL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function bL(e,t,n){return yL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Wn(n(`www.facebook.com${t}`,1)):
void 0}function wL(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return vs(t,n);if(e==="content")return z("CONTENT_LINK");let s=si(i);return s==="LOGIN_LINK"?z(s):
e==="technical"?z("NOT_PROFILE_HOST"):e==="admin"?z("ADMIN_TOOL",Wn(Gn(r))):i===""||s?z(s||"HOME"):e==="short"?Jd(t.parts,"fb.me"):kL(i,r,o)}function kL(e,t,n){return e==="t"?vc(n,qt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?z("SYSTEM_PAGE"):vc(t,Zn)}function xL({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:ks(t,"id"),s=On(t,"href")||On(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Ae(n(s,1),"DEEP_LINK");let a=i&&vL.get(r.toLowerCase());return a?Ae(a(i),"DEEP_LINK"):z("DEEP_LINK")}var vL=new Map([["profile",qt],["page",Zn],[
"group",yc]]);var SL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,RL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,OL=
"(?:fb |facebook |page )?",TL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",CL=new RegExp(`^${OL}(?:u?id|ma so|ma)${TL} ?[:=-]? ?([1-9]\\d{9,19})$`),Rc=e=>e.length<=7&&SL.test(e);
function ol(e){let t=e.split(" ");if(t.some(PL))return z("EMAIL_IN_URL");let n=t.length===1?kr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Ae(qt(n),"BARE_USERNAME");let r=CL.exec(W(e.slice(0,120)));
return r?Ae(qt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):nl(e)!==void 0?z("OTHER_SITE"):t.length>1&&tl(e)?LL(e):_L(e)?z("PHONE_IN_URL"):n?oy(n):AL(e,t)}function LL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>jn(o)&&!tl(o));return n!==void 0&&r===void 0&&t.length>1?Ae(ol(n),"TEXT_AROUND"):z("NOT_URL")}function $L(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Wn(vs(uo(e.slice(t.length)),()=>z("NOT_URL")))}function oy(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
ai(o);return i==="USERNAME_TLD"?z(i):Ae(Gn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Ae(vs(uo(t),()=>z(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?z("LOOKALIKE_HOST",$L(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!RL.test(
n)&&!Rc(n)&&ai(n)!=="USERNAME_SHORT"?Ae(Gn(n),"BARE_USERNAME"):z("NOT_URL")}function AL(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Ae(oy(kr(o)),"TEXT_AROUND"):z("NOT_URL")}
function PL(e){let t=e.indexOf("@");return t>0?jn(e.charAt(t-1))&&jn(e.charAt(t+1)):e.search(hc)===0}var _L=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function iy(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(hc,"@"):e}function sy(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of EL(r)){let i=DL(o);i&&t.push(i),n=n||(i?i.glued:jn(o))}return{found:t,around:n}}function EL(e){return Ss(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var NL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,ML=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,IL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function DL(e){let t=kr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(KL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(NL),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?ML:IL).test(r)?{address:o,word:e,glued:jn(r)}:null}var FL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",zL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",UL=new RegExp(`\\.(?:${FL}|${zL})\\.?$`,"i");function KL(e){if(Sc.test(e)||Ss(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||wc(r)):BL(
r.replace(/:\w*$/,""),n)}function BL(e,t){return Xd(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?ci(e)!=="other"||UL.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Yd(e)}function Oc(e){if(e==null)return z("EMPTY");if(typeof e!="string"&&
typeof e!="number")return z("NOT_URL");let t=ii(String(e));if(!jn(t))return z("EMPTY");let n=iy(t),{found:r,around:o}=sy(n),[i,s]=r;if(!i)return ol(n);let a=s?XL(r,n):jL(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Ae(a,"SCHEME_FIXED"),o?Ae(a,"TEXT_AROUND"):a}function jL(e,t){let n=ui(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return ZL(e,n,r)?z("USERNAME_CHARS"):r&&WL(e,r)?
VL(t):n}function il({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function ZL(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Rc(il(e))&&/^[\p{L}\p{M}]/u.test(n)}var GL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function WL(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||HL(e,t)||GL.test(t)||
/^[A-Z]/.test(t)&&Rc(t))return!1;let n=il(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var HL=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(il(e));
function VL(e){let t=ui(e.replace(/ /g,""));return z("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var qL=20;function XL(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>qL)return z("MULTIPLE");let o=r.map(u=>{let d=ui(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return z("MULTIPLE");let[a]=i,c=a||ui(e.map(({word:u})=>u).join(""));return!a&&c.ok?z("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?z("MULTIPLE"):Ae(a,"TEXT_AROUND")}var $c=(...e)=>e.map(t=>`(?:${t})`).join("|"),YL="[đd][./]?c",JL="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",QL=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",e$="mrs?|ms",t$="(?:ng|tt)ưt",sl=new RegExp(`^(?:${$c(YL,JL,QL,e$,t$)})(?:[.:]+\\s*|\\s+)`,"i"),n$="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Cc=
"ông|bà|anh|chị|cô|thầy|chú",r$=`(?:${Cc}) ?(?:\\((?:${Cc})\\)|/ ?(?:${Cc}))`,o$="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",al=new RegExp(`^(?:${$c("đồng chí",n$,r$,Cc,
o$)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),i$=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Lc=e=>i$.includes(e.toLowerCase());function cl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Lc(n)?void 0:"either"}var s$="(?:trưởng|phó) (?:ban|phòng|trưởng)",a$="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",c$=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",cy=new RegExp($c(s$,a$,c$)),u$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",d$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",uy=new RegExp(`^(?:${$c(u$,d$)})|facebook`),l$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,p$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function ay(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(sl,"").replace(al,"");return t}var Tc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),m$=e=>e.some((t,
n)=>{var r;return n>1&&Lc(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function dy(e){let t=e.split(/[\r\n]+/).map(a=>Tc(ay(a.replace(/\s+/g," ").trim().replace(p$,"")))).filter(a=>a.length>0),
n=t.flat();if(l$.test(ay(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Lc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Tc(o).length>1&&Tc(
i).length>1&&Lc(Tc(i)[0]);return r.length>1||s||m$(n)}var ul=/^[-–—+*•.,;:"“ ]+/,gy=/[-–—.,;:"” ]+$/,Ft=(e,t)=>({ok:!1,reason:e,suggest:t});function Ac(e,t,n){if(e.length>t)return Ft(n);if(ar(
e)==="NOTHING")return Ft("EMPTY");let r=sr(e);return r&&r!=="unicode"||e.includes("\ufffd")?Ft("ENCODING",(Hr(e)||{}).text):e.length<2?Ft("SHORT"):void 0}var h$=e=>cl(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,f$=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,g$=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function yy(e){if(typeof e!="string")return D(e);let t=e.replace(f$,n=>n.normalize("NFKC"));return(t===e?e:g$(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var y$=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Rs(e){var u;let t=yy(e),
n=D(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(ul,"").replace(gy,""),o=r;for(let d=0,l="";d<5&&o!==l;d+=1)l=o,o=o.replace(sl,"").replace(ul,""),cl(o)||(o=
o.replace(al,"").replace(ul,""));let i=o.toLowerCase(),s=Ac(n,250,"LONG")||Ac(o,250,"LONG");if(s)return s;if(cy.test(i))return Ft(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&dy(t))return Ft("TWO_PEOPLE");if(uy.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Ft("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Ft("CHARS");if(
o.length>60)return Ft("LONG");let a=o.split(/[\s.'-]+/).every(d=>y$.test(d)||d.toLowerCase()===d.toUpperCase())?o:Ph(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=h$(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var ly="Ban Thường vụ",py="Ủy ban Kiểm tra",my="Văn phòng",hy=new Map(Object.entries({ct:"Chủ tịch",btv:ly,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:py,cnubkt:`Chủ nhiệm ${py}`,vp:my,cvp:`Chánh ${my}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${ly}`}));function b$(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=hy.get(e),o=r?void 0:hy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function by(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>b$(W(t.replace(/\./g,"")))||t)}var w$=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(by),fy=new Map([W,B].flatMap(e=>w$.map(t=>[e(t),t])));function wy(e){let t=D(e).slice(0,300).replace(gy,""),n=Ac(t,100,"TOO_LONG");if(n)return n;if(ar(t))return Ft("SHIFTED");if(
!/\p{L}/u.test(t))return Ft("CHARS");let r=by(t),o=fy.get(B(r))||fy.get(W(r))||r,i=Ah(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function dl(e){let t=D(yy(e)),n=ar(t.slice(0,1e3));return n&&n!=="NOTHING"?Ft(`${n}_IN_NAME`):Ac(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Ft(
"CHARS"))}function ky(e){return dl(e)}var Sy=1e3;function Ry(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Sy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return ii(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var k$=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),xy=new RegExp(`(^|[^a-z])(?:${k$})(?![a-z])[ .:]{0,3}`,"g"),ll=e=>/[a-z]/.test(e)?e.replace(xy,"$1|").replace(xy,"$1|"):e,x$="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",v$=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${x$}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),S$=/(\d)() ?\x2f ?(\d{2,4})$/,R$=/(^|[^a-z]) ?\((\d{1,6})\)$/,Tn=e=>e.replace(/\D/g,"").length;function Oy(e){let t=e.slice(-40),n=v$.exec(
t),r=n?null:S$.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i=
"",s=""]=n||R$.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Tn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function pl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Tn(r)>6&&Tn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var O$=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,vy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Ty(e){return e.length>Sy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(O$,"|").replace(vy,"$1|").replace(vy,"$1|")}
function ml(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var T$={}.constructor;function xr(e){return e!=null&&e.constructor===T$}var C$=
/^\d+$/;function hl(e){return C$.test(e)}function di(e){"@babel/helpers - typeof";return di=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},di(e)}function Pc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Cy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,L$(
r.key),r)}}function _c(e,t,n){return t&&Cy(e.prototype,t),n&&Cy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function L$(e){var t=$$(e,"string");return di(t)=="symbol"?t:t+""}function $$(
e,t){if(di(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(di(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var A$="1.2.0",P$="1.7.35",Ly=" ext. ",he=(function(){function e(t){Pc(this,e),fl(t),this.metadata=t,Py.call(this,
t)}return _c(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(hl(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new $y(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new $y(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var $y=(function(){function e(t,n){Pc(this,e),
this.globalMetadataObject=n,this.metadata=t,Py.call(this,n.metadata)}return _c(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new _$(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Ay(this.types(),n))return new N$(Ay(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Ly:this.metadata[13]||Ly}}])})(),_$=(function(){function e(t,n){Pc(this,e),this._format=t,this.metadata=n}return _c(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!E$.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),E$=/^\(?\$1\)?$/,N$=(function(){function e(t,n){Pc(this,e),this.type=t,this.metadata=n}return _c(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Ay(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function fl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!xr(e)||!xr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(xr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+M$(e)+": "+e,"."))}var M$=function(t){return di(t)};function Os(e,t){var n=new he(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Py(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?ml(t,A$)===-1?this.v2=!0:ml(t,P$)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function I$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=D$(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function D$(e,t){if(e){if(typeof e=="string")return _y(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
_y(e,t):void 0}}function _y(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function gl(e,t){for(var n=e.slice(),r=I$(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function lo(e,t,n){return Ey(e,void 0,t,n)}function Ey(e,t,n,r){n&&(r=new he(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Ey(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=gl(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function yl(e,t,n){t===void 0&&(t={});var r=new he(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return F$(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function F$(e,t){return lo(e,void 0,t)==="IS_POSSIBLE"}function _t(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function z$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=U$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function U$(e,t){if(e){if(
typeof e=="string")return Ny(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ny(e,t):void 0}}function Ny(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var K$=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function po(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new he(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(_t(o,r.nationalNumberPattern())){if(bl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||bl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=z$(K$),s;!(s=i()).done;){var a=s.value;if(bl(o,a,r))return a}}}}function bl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:_t(e,r.pattern())}function wl(e,t,n){t=t||{};var r=new he(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return po(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return _t(o,r.nationalNumberPattern())}var B$=/^[A-Z]{2}$/;function kl(e){return B$.test(e)}var j$=!1;function xl(e,t){var n,r,
o=new he(t);return kl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,j$&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function vl(e,t,n){var r=new he(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return Z$(t,i,n)}):[]}function Z$(e,t,n){var r=new he(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var My=3,Iy="0-9０-９٠-٩۰-۹",G$="-‐-―−ー－",W$="／/",H$="．.",V$=" \u00a0\u00ad\u200b\u2060\u3000",q$="()（）［］\\[\\]",X$="~⁓∼～",Dy="".concat(G$).concat(W$).concat(H$).concat(V$).concat(
q$).concat(X$);var Y$=new RegExp("(["+Iy+"])");function Sl(e,t,n,r){if(t){var o=new he(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(Y$);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Rl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function J$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Q$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Q$(e,t){if(e){if(typeof e=="string")return Fy(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Fy(e,t):void 0}}function Fy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ol(e,t,n){for(var r=new he(n),o=J$(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(po({phone:e,country:s},void 0,r.metadata))return s}}var eA=!1;function Tl(e,t){var n=
t.nationalNumber,r=t.metadata;if(eA&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Ol(n,o,r.metadata)}function Ec(e,t,n){var r=Rl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!tA(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Tl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!nA(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function tA(e,t,n){return!(_t(e,n.nationalNumberPattern())&&!_t(t,n.nationalNumberPattern()))}function nA(e,t,n){switch(lo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Cl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Os(t||n,o):r;if(e.indexOf(i)===0){var s=new he(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ec(a,void 0,s),u=c.nationalNumber,d=Ec(e,void 0,s),l=d.nationalNumber;if(!_t(l,s.nationalNumberPattern())&&_t(u,s.nationalNumberPattern())||lo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Ll(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Sl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Cl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new he(o),l=2;l-1<=My&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function $l(e){return e.replace(new RegExp("[".concat(Dy,"]+"),"g")," ").trim()}var rA=/(\$\d)/;function Al(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
rA,t.nationalPrefixFormattingRule()):t.format());return r?$l(a):a}var oA=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Pl(e,t,n){var r=new he(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(oA.test(r.IDDPrefix()))return r.IDDPrefix()}function zy(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Uy={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function El(e,t,n,r){n?n=aA({},Uy,n):n=Uy;var o=new he(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Nc(s,e.carrierCode,"NATIONAL",o,n),_l(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Nc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),_l(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return zy({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=sA(s,
e.carrierCode,i,n.fromCountry,o);return c?_l(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Nc(e,t,n,r,
o){var i=iA(r.formats(),e);return i?Al(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function iA(e,t){return cA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return _t(t,n.pattern())})}function _l(e,t,n,r){return t?r(e,t,n):e}function sA(e,t,n,r,o){var i=Os(r,o.metadata);if(i===n){var s=Nc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Pl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Nc(e,null,"INTERNATIONAL",o))}function aA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function cA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Ts(e){"@babel/helpers - typeof";return Ts=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Ts(e)}function Ky(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function By(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ky(Object(n),!0).forEach(function(r){uA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Ky(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function uA(e,t,n){return(t=Zy(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function dA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function jy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Zy(
r.key),r)}}function lA(e,t,n){return t&&jy(e.prototype,t),n&&jy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Zy(e){var t=pA(e,"string");return Ts(t)=="symbol"?t:t+""}function pA(
e,t){if(Ts(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ts(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Nl=(function(){function e(t,n,r){if(dA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(xr(n)&&xr(n.countries)){r=n;var o=t;if(!mA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Ll(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");fl(r);var c=xl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return lA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:vl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return yl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return wl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new he(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return po(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return El(this,n,r?By(By({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var mA=/^\+\d+$/;var Gy={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Wy=Gy,Hy={version:Wy.version,country_calling_codes:{84:["VN"]},countries:{VN:Wy.countries.VN},nonGeographic:{}};
function Vy(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var qy=Vy("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Xy=Vy("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Yy=e=>Ml(e)&&
e.length===11?`0${qy.get(e.slice(1,4))}${e.slice(4)}`:"",Ml=e=>qy.has(e.slice(1,4));function Mc(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Xy.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Il=(e,t)=>`0${Xy.get(t)}${e.slice(1+t.length)}`;var et=e=>({ok:!1,reason:e}),fA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,eb=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,gA=/^0(?:69\d{5,8}|80\d{5,6})$/,yA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Dc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(eb.test(n))return et("FAKE");if(yA.test(n))return et("SERVICE_NUMBER");if(gA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return et("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Qy(o[0]==="0"?o:`0${o}`,Jy(e,r));if(t)return et(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return et(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Qy(`0${o}`,Jy(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Jy(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Qy(e,t){let n=Ic(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?bA(e):null)||Ic(Yy(e),
"convertible","OLD_11_DIGIT")||wA(e,t)||et(xA(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(fA.test(e)||n.notes.push("UNKNOWN_PREFIX"),kA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),eb.test(e)?
et("FAKE"):n}function Ic(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Nl(`+84${e.slice(1)}`,Hy),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var bA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function wA(e,t){let n=Mc(e),r=!/^2/.test(n)||tb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ic(Il(e,n),"convertible","OLD_AREA_CODE"):null}
var tb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function kA(e,t){let n=Mc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!tb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Dl(e){let t=`0${e.slice(3)}`,n=Mc(t),r=n?Ic(Il(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function xA(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Ml(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Cs(e){if(
e==null)return et("EMPTY");if(typeof e!="string"&&typeof e!="number")return et("CHARS");let t=Ry(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return et("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return et("SCIENTIFIC");let n=pl(t).reduce((r,o)=>r.concat(SA(o)),[]);return n.length?CA(n):et(vA(t))}var vA=e=>/\p{L}/u.test(ll(e))?"CHARS":"EMPTY",nb=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function SA(e){let{text:t,ext:n}=Oy(e),r=ll(t);if(nb.test(r)){if(OA(r))return[et("LETTER_FOR_DIGIT")];let o=Ty(r);if(nb.test(o))return[et("CHARS")];if(Tn(o)===0)return[
];if(Tn(o)<7)return[et("CHARS")];let i=rb(o,n).map(RA);return i.some(({ok:s})=>s)?i:[et("CHARS")]}return Tn(r)===0?[]:rb(r,n)}var RA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function rb(e,t){
var i;let n=pl(e).filter((s,a,c)=>c.length<2||Tn(s)>0),r=n.length>1?n.map(Dc):TA((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var OA=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Tn(e)>5;function TA(e){return e.length<80&&Tn(e)>15&&ob(e.match(/\+?\d+/g)||[])||[Dc(e)]}function ob(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Dc(e.slice(0,t).join(" ")),r=n.ok?ob(e.slice(t)):null;if(r)return[n,...r]}return null}function CA(e){let[t=et("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:et("MULTIPLE")}var LA={[U.page]:["pageName",
"address","name","office","phone","email"],[U.group]:["pageName","address","name","office","phone","email"],[U.person]:["accountName","address","name","office","phone","email"],[U.none]:["reason"]},
$A=(e,t)=>{var n;return t==="kind"||LA[(n=rn(e))!=null?n:U.page].includes(t)},Fl=e=>rn(e)===U.none?["kind","reason"]:me,zl=(e,t)=>({key:e,with:t}),sn=(e,t,n={},r)=>({field:e,level:"fault",problem:zl(
t,r),...n}),li=(e,t)=>({field:e,level:"ask",problem:zl("account.ask",{value:t}),suggest:t}),pi=(e,t,n)=>({field:e,level:"note",problem:zl(t,n)});function AA(e){let t=Oc(e),n=!t.ok&&
t.reason==="OTHER_SITE"?el(D(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>pi("address",`address.note.${r}`))}:{value:D(e),findings:[n?sn("address",
"account.otherNetwork",{},{network:n}):sn("address",`address.${t.reason}`),...t.suggest?[li("address",t.suggest)]:[]]}}var ib=e=>t=>{var o;let n=Cs(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Dl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[li(e,sb(r))],...n.notes.map(i=>pi(e,`phone.note.${i}`))]}:{value:D(t),findings:[sn(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>li(e,sb(i)))]}},sb=e=>{let t=Cs(e);return t.ok?t.display:e};function PA(e){var r;let t=Ba(e),n=t.suggest?[li("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>pi("email",`email.note.${o}`))]}:{value:D(e),findings:[sn("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>li("email",o))]}}var _A={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Ls=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[li(e,r.suggest)]:[];if(!r.ok){let s={
label:vt(e),example:(i=_A[e])!=null?i:""};return{value:D(n),findings:[sn(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>pi(e,`person.note.${s}`))]}};
function EA(e){let t=D(e);return{value:t,findings:t.length>500?[sn("reason","account.reasonLong")]:[]}}function NA(e){let t=rn(e);return t?{value:t,findings:[]}:{value:D(e),findings:[sn("kind",
"account.kindUnknown",{},{text:D(e)})]}}var MA={kind:NA,accountName:Ls("accountName",ky),pageName:Ls("pageName",dl),address:AA,name:Ls("name",Rs),office:Ls("office",wy),phone:ib("phone"),email:PA,
second:Ls("second",Rs),secondPhone:ib("secondPhone"),reason:EA},IA=["accountName","pageName","name","office","second","reason"];function DA(e,t,n){try{return FA(e,t,n)}catch(r){return{value:t,
findings:[sn(e,"account.cellUnreadable")],broke:r}}}function FA(e,t,n){if(!D(t))return $A(n,e)?e==="kind"||e==="reason"?{value:"",findings:[sn(e,`account.${e}`)]}:{value:"",findings:[sn(e,
"account.required",{},{label:vt(e)})]}:{value:"",findings:[]};let r=IA.includes(e)?Hr(t):void 0;return r?{value:t,findings:[sn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:MA[e](t)}
function zA(e,t){let n=(r,o)=>[{...pi("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==U.group?n("account.addressIsGroup",U.group):e===U.group&&t&&!["group","share"].includes(
t)?[pi("address","account.groupAddress")]:t==="page"&&e===U.person?n("account.addressIsPage",U.page):[]}function mo(e){var s,a,c,u,d;let t=(s=rn(e.kind))!=null?s:"",n=Fl(t),r={};for(let l of me)r[l]=
n.includes(l)?DA(l,e[l],t):{value:D(e[l]),findings:[]};let o=me.filter(l=>"broke"in r[l]),i={};for(let l of me)i[l]=r[l].value;return{values:i,findings:[...me.flatMap(l=>r[l].findings),...zA(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(d=r.address.addressKind)!=null?d:"",...o.length?{
broke:o.map(l=>r[l].broke)}:{}}}var ab=5,cb=120;function ub(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),bn(a.trim(),cb)])),o={rows:e.filter(s=>!Td(s)),samples:e.filter(Td),
cores:Jh(t)},i=(s,{level:a,field:c},u)=>{var m,h;let d=[...(m=u.units)!=null?m:cs(u.rows)],l=d.map(y=>r.get(y)||bn(y,cb)),p=l.slice(0,ab).join("; ")+(d.length>ab?"; …":"");return{rowIds:u.rows.map(
y=>y.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:(h=u.field)!=null?h:c}}};return Object.entries(Ia).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function db(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Ul=e=>e?`"${e}" `:"";function Kl(e,t=""){if(typeof e!="number")throw new TypeError(Ul(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Ul(t)+"expected integer >= 0, got "+e);return e}function mi(e,t,n=""){if(db(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Kl(t,"length");let r=db(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ul(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function mb(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Kl(e.outputLen),Kl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var UA=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},lb=(
e,t)=>{UA(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function hi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Fc(e,t){mi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function $s(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function zc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function an(e,t){return e<<32-t|e>>>t}var hb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",KA=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Bl(e){if(mi(e),hb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=KA[e[n]];return t}function pb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function fb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(hb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=pb(e.charCodeAt(i)),a=pb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function BA(e,t,n="opts"){return lb(e,"defaults"),t!==void 0&&lb(t,n),Object.assign(Object.create(null),e,t)}function gb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=BA({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var yb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Uc=class{constructor(t,n){le(this,"oHash");le(this,"iHash");le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"finished",!1);le(this,"destroyed",!1);if(mb(t),mi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),$s(o)}update(t){return hi(this),this.iHash.update(t),this}digestInto(t){
hi(this),Fc(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},bb=(()=>{let e=((t,n,r)=>new Uc(t,n).update(r).digest());return e.create=(t,n)=>new Uc(t,n),e})();var jA=e=>e/2**32|0,ZA=e=>e>>>0;function wb(e,t,n,r){
let o=jA(n),i=ZA(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function kb(e,t,n){return e&t^~e&n}function xb(e,t,n){return e&t^e&n^t&n}var Kc=class{constructor(t,n,r,o){le(this,"blockLen");le(
this,"outputLen");le(this,"canXOF",!1);le(this,"padOffset");le(this,"isLE");le(this,"buffer");le(this,"view");le(this,"finished",!1);le(this,"length",0);le(this,"pos",0);le(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=zc(this.buffer)}update(t){hi(this),mi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=zc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){hi(this),Fc(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),wb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:zc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},vb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var GA=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),vr=new Uint32Array(64),jl=class extends Kc{constructor(n,r){super(64,n,8,!1);le(this,"A",0);le(this,"B",0);le(this,"C",0);le(this,"D",0);le(this,"E",0);
le(this,"F",0);le(this,"G",0);le(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)vr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=vr[p-15],h=vr[p-2],y=an(m,7)^an(m,18)^m>>>3,x=an(h,17)^an(h,
19)^h>>>10;vr[p]=x+vr[p-7]+y+vr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=an(c,6)^an(c,11)^an(c,25),h=l+m+kb(c,u,d)+GA[p]+vr[p]|0,x=(an(o,2)^an(o,13)^an(o,22))+xb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+x|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){$s(vr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),$s(this.buffer)}},Zl=class extends jl{constructor(){super(32,vb)}};var Bc=gb(()=>new Zl,yb(1));var WA=16,Sb=e=>Bl(e.slice(0,WA));function As(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Sr=e=>Sb(Bc(As(e))),Gl=e=>Bl(Bc(As(e))),fi=class{constructor(t){this.known=new Map;this.start=bb.create(Bc,fb(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Sb(
this.start.clone().update(As(t)).digest());return this.known.set(t,n),n}};var HA=8,Ob="trống",Tb="1",Rb=" (theo bản cũ)",Cb="Đã rút đồng ý",jc=e=>e.trim()?Sr(e.trim().normalize("NFC")).slice(0,HA):Ob,
Lb=(e,t)=>e===Ob||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:jc(t),$b=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[B(r),o.replace(/\D/g,"")];return[B(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},Hn=e=>rn(e.kind)!==U.none&&$b(e).some(t=>t!==""),Ab=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${pe(t)}, bản thông báo ${n}`,Pb=e=>`${Cb}, ${pe(e)}`,gi=
e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),_b=e=>e.startsWith(`${Cb}, `),Eb=e=>e.endsWith(Rb)?e:`${e.trim()}${Rb}`,Nb=(e,t)=>t.of("consent",e.consent.trim(),...$b(e)),Ps=(e,t)=>[Tb,t.name,Nb(e,
t)].join(".");function Vn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(gi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Tb&&o&&(!t||r!==t.name)?
"unknown":t&&o===Nb(e,t)&&r===t.name?"given":"ended"}var Mb=(e,t)=>!gi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${jc(t)}`);var Ib=kn(me.map(vt));function Zc(e){let t=e.split(/[,;\n]/).map(
o=>o.trim()),n=new Set,r=[];for(let o=0;o< t.length;o+=1){let i=t[o],s=o+1< t.length?Ib(`${i}, ${t[o+1]}`):void 0,a=s!=null?s:Ib(i);s&&(o+=1),a?n.add(a):i&&r.push(i)}return{fields:me.filter(o=>n.has(
vt(o))),unknown:r}}var VA=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,qn=e=>VA.test(e),Db=(e,t,n)=>qn(e)&&e>=t&&e<=n,Fb=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>Db(i,n,r)))!=null?o:""};
function zb(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Fb(e,t,n)||n:Db(e.shown,t,n)?e.shown:"":""}function Ub(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:
e.witnessed};let r=Fb(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(qn(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function qA(e,t){return e.length===0||t==="ended"||
e.some(({isPending:n})=>n)?Jo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}function Kb(e,t,{last:
n,...r},o,i,s){let a=qA(e,t),c=a!==L.missing&&a!==L.fix&&a!=="",u=h=>h.reduce((y,x)=>x.updated>y?x.updated:y,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=
zb(l,n,i),m=a===""?"":Df(o,p,s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,first:p,witness:Ub(l,n,i),updated:u(e),order:XA(a,m),pending:e.length-d.length}}function XA(e,t){let n=
{[L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[ne.overdue]:0,[ne.late]:1,[ne.grace]:2,[ne.open]:3,[ne.onTime]:4,"":5};return n[e]+r[t]}var YA=3,Bb=e=>{var t,n;return(
n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function jb(e){let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(
let a of new Set([W(St(i)),Bb(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?Bb(o):W(St(o))))!=null?s:[
];return i.length>YA?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var yi={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},JA=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,QA=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,eP=4e5,tP=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],ho=(...e)=>new RegExp(e.join("|"),"i"),nP=[[ho("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[ho("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[ho("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[ho("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[ho("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[ho("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],rP=ho(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Zb(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=tP.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||rP.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=nP.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function Gb(e,t){let n=e.slice(0,eP),r=[...n.matchAll(JA)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!QA.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var m,h,y;let d=r.slice(u+1).find(x=>x.email!==s),l=r.slice(0,u).reverse().find(x=>x.email!==s),p=(y=Zb(
n.slice(c,Math.min((m=d==null?void 0:d.from)!=null?m:n.length,c+3e3))))!=null?y:Zb(n.slice(Math.max((h=l==null?void 0:l.to)!=null?h:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Rr=100,Wl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function oP(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!xn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Ht(e)===re.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{
key:"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function iP(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Rr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Rr}}}):((s=t.get(j(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&j(i)===j(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Wl(i)&&!t.has(j(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...oP(e,n));for(let{text:a,
suggest:c}of Ze(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of Nf(e.phone))Cs(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!cr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&$e(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function sP(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:K(
n.day),why:yi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:K(n.day)}}}]:[]}function _s(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>j(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=Qe(e);return e.map(a=>{try{return[...iP(a,r,i),...sP(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Hl=
e=>Object.fromEntries(e.map(t=>[t,""])),aP=["unit",...me],Hb=e=>aP.every(t=>e[t].trim()===""),Se=e=>eo(e.usage)===ve.stopped;function cP(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{
key:"account.unknownUnit",with:{code:e}}}function uP(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",cP(e.unit,r(e.unit))):i("unit",{key:"account.noUnit"}
),e.usage.trim()&&!eo(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!ms(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:e.review}});for(
let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:Qa(s.problem)});return o}function dP(e,t){return{blank:!1,active:!0,pending:!1,unit:Vl(()=>e.unit.trim(),""),isNone:!1,review:
"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Hl(["unitName",...Dn]),rowId:t}}}function Vl(e,t){try{return e()}catch{return t}}function lP(
e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function pP(e,t,n,r,o,i){let s=Hb(e),a=e.unit.trim();if(s)return{
blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Vn(e,r),faults:[],remarks:[],own:Hl(["unitName",...Dn])};let c=mo(e),u=t.get(a),d=Se(e),l=Rn(e,r),p=d?[]:uP(e,u,c,o);!d&&
l==="returned"&&p.push({column:"",problem:Qa(mc(e.comment))});let m=d?[]:c.findings.filter($=>$.level!=="fault").map(({field:$,problem:b})=>({column:$,problem:Qa(b)}));!d&&e.review.trim()&&pc(e,r)&&
m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=Zc(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let y=Vn(e,r);!d&&
Hn(e)&&m.push(...lP(y));let x=wr(e,r).join(", ");return{blank:s,active:!d,pending:!d&&!At(e,i),unit:a,isNone:rn(e.kind)===U.none,review:l,faults:p,remarks:m,reading:c,consent:y,own:{unitName:u!=null?
u:"",faults:"",remarks:"",changed:x,rowId:n,addressKey:c.addressKey,mask:""}}}function mP(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Vl(()=>Hb(r),!1)?"":t();
return n.add(o),o})}function hP(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function fP(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:d,own:l,reading:p,unit:m}=t[u];return!d||!p?[]:[{rowId:l.rowId,unit:m,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=ub(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:d}of s){let l={column:"",problem:d};for(let p of c.map(m=>o.get(m)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(l)}}function gP(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(!i)return;let l={isPending:s,isNone:c,hasFault:d.some(vn),review:u,updated:r},p=n.get(a);p?p.push(
l):n.set(a,[l])}),n}function yP(e,t,n,r){var d,l;let{dueBefore:o,graceUntil:i,openedAt:s}=(d=r.round)!=null?d:{dueBefore:"",graceUntil:"",openedAt:""},a=p=>qn(p)&&p< s?"":p,c=Kb(t,n,{witnessed:a(
e.witnessed),shown:a(e.first),last:(l=r.lastWitness)!=null?l:""},{dueBefore:o,graceUntil:i,extendedTo:Wt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,timeliness:c.timeliness,count:
String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Gf(n)?"1":"0"},standing:c}}function bP(e,t,n){let r=gP(e.accounts,t),o=Xa(e.units,e.round),i=_s(e.units,e.refused,n);
return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Hl(Qr)};let u=i[a];if(!e.round||!pt(e.round))return{blank:c,pending:0,faults:u,
obligation:Vl(()=>o(a),"report"),own:{...Wb(Qr,s),faults:tc(u)}};try{let l=(d=r.get(s.code.trim()))!=null?d:[],p=o(a),{cells:m,standing:h}=yP(s,l,p,e),{witness:y,pending:x}=h;return{blank:c,faults:u,
obligation:p,pending:x,witness:y,own:{...m,faults:tc(u)}}}catch(l){return n(l),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...Wb(Qr,s),faults:tc(u)}}}})}
var Wb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Vb(e){var a;let t=[],n=c=>{t.push(c)},r=new Map(e.units.map(c=>[c.code.trim(),c.name.trim()])),o=jb(e.units),i=mP(e.accounts,e.newId),s=
e.accounts.map((c,u)=>{try{return pP(c,r,i[u],e.markKey,o,e.round)}catch(d){return n(d),dP(c,i[u])}});for(let{reading:c}of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);hP(s),fP(e.accounts,s,
e.units,n);for(let c of s)Object.assign(c.own,{faults:Yf(c.faults),remarks:Jf(c.remarks),mask:eg(c.faults)});return{accounts:s,units:bP(e,s,n),broke:t}}function bi(e,t,{consent:n}){return n==="ended"?
{consent:"",consentMark:""}:n==="withdrawn"&&!_b(t.consent)?{consent:Pb(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Es=(e,t,n,r)=>t.flatMap((o,i)=>{let s=bi(e,o,
n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function fo(e){return Object.fromEntries(nn.map(t=>[t,Qf(e.faults,t)]))}var We=(e,t)=>go(
e,e.round(),t);function go(e,t,n){let r=Vb({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:
e.lastWitness()});return e.broke(r.broke),r}var ql=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),qb=(e,t,n)=>e.some(r=>t[r]!==n[r]);function wi(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;
return n(r,o)&&qb(Dn,i,r)?[{index:o,cells:ql(Dn,i)}]:[]})}function Gc(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]}
)}function Xn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&qb(Qr,i,r)?[{index:o,cells:ql(Qr,i)}]:[]})}var Xl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(
({index:r})=>({index:r,notes:fo(n.accounts[r])}));function Wc(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Gc(n,t,r)),e.putOwn("accounts",wi(n,t,r)),e.putOwn("accounts",Es(e,n,t,
r)),e.putOwn("units",Xn(e.table("units").rows,t,r))}var wP=3;function Ns(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>(
(l===0||p[l-1]!==d-1)&&(c+=1),c<=wP));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var Hc=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:fo(n)})));function Xb(e,t){let n=
e.table("accounts").rows,r=Yl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:fo(r.accounts[i])}]:[])),r}function Yl(e,t){
let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=We(e,n),d=(h,y)=>{let x=u.accounts[y];Object.assign(h,x.own,bi(e,n[y],x))};for(
let h of o)d(h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:x,source:$,round:b,answer:w}=n[h],S=u.accounts[h],C={updated:y,by:x,source:$,round:b,answer:w},f=bi(e,n[h],S);
return{index:h,cells:{...ql(Dn,S.own),...C,...f}}}),p=new Set([...o,...l].map(({index:h})=>h)),m=wi(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,
cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",Es(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&
r.includes(h.unit.trim()))),e.putOwn("units",Xn(e.table("units").rows,u,h=>r.includes(h.code.trim()))),e.putNotes("accounts",Xl([...o,...l,...m],a,u)),u}function Yb(e,t){let{notice:n}=e.settings(),{
rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&s==="given"&&Mb(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:De.notice.label}}],...o?[{key:
"account.otherNotice",with:{count:o}}]:[]]}var Vc=e=>Se(e)&&e.kind!==U.none&&Yr.every(t=>e[t].trim()==="");function Jb(e,t){let n=Ca(e.today,-e.settings().keepMonths);return e.table(
"accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Hn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var kP=e=>e.reduce((t,n)=>t+n,0),xP=e=>kP(e.map(({count:t})=>Number(t)||0)),vP=[
L.reported,L.approved,L.none];function Ms(e){let t=e.filter(r=>r.counted==="1"),n=r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===ne.onTime),reported:n(r=>vP.includes(
r.status)),missing:n(r=>r.status===L.missing),accounts:xP(e)}}function Jl(e,t){let n=Ms(e),r=it(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&V(s)<=r).length;return{...n,reported:i,
missing:n.required-i}}function qc(e,t,n){let r=e.filter(u=>At(u,t)).map(({answer:u})=>u),o=u=>r.filter(d=>d===u).length,[i,s,a,c]=[je.same,je.changed,je.added,je.stopped].map(o);return{same:i,changed:
s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var Et=e=>to(e.table("rounds").rows),Cn=(e,t)=>Et(e).find(({round:n})=>n.id===t),Qb=e=>Et(e).find(({round:t})=>t.state==="moving");function cn(e,{index:
t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Ql=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),ew=(e,t)=>({...Ql(e),...Ql(t)}),ep=({required:e,onTime:t,
reported:n,missing:r,accounts:o})=>Ql({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o}),tw=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o})=>({dueRequired:e,
dueOnTime:t,dueReported:n,dueMissing:r,dueAccounts:o});var nw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),rw=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&
t>=e.dueBefore;function tp(e,t){let n=e.round();if(!rw(n,e.today))return;let r=Cn(e,n.id);!r||r.row.frozenAt||cn(e,r,{...ep(Jl(nw(t),n)),frozenAt:e.now})}function SP(e,t,n){let{rows:r}=e.table(
"history"),o=new Map(r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,
roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[
l]!==d[l]),a=i.flatMap(u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append(
"history",[...c.values()])}function Xc(e,{row:t,round:n,index:r},o,i){SP(e,n,o);let s=nw(o),a=qc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=rw(n,e.today)&&!t.frozenAt?{...ep(Jl(s,n)),
frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...tw(t)};cn(e,{index:r},{closedAt:i,...u,...c,...ew(Ms(s),a)})}var ow=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,
witnessed:r})=>{var o,i;return r&&r>=((i=(o=e.round())==null?void 0:o.openedAt)!=null?i:"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:pe(r)}},unit:t}]:[]}));function Yc(e,t,n=()=>!0){let{
rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:pe(
c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function iw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>qn(t)&&
!n?[{index:r,cells:{witnessed:t}}]:[]))}var tt=e=>e+2,ce=class extends Error{constructor(n){super(n.key);this.problem=n}};function He(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let r=We(e,e.table("accounts").rows);Wc(e,r),Hc(e,r)}return n})}var np=200;function RP(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{
approved:Bn(a,n)}}]:[]),o=t.flatMap((a,c)=>(a.review===xe.passed||a.review===xe.returned)&&wr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=lc(a.approved,a,n);
return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=i.filter(({index:a})=>Vc(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),
e.putOwn("accounts",i),e.putOwn("accounts",s)}function Or(e,t){let n=e.table("accounts").rows;t&&RP(e,n);let r=We(e,n);if(!t)e.putOwn("units",Xn(e.table("units").rows,r,()=>!0));else{Zg(e),ow(e),Wc(e,
r);for(let o of["accounts","units"])Ns(e,o,new Set(Object.keys(se[o].columns)));e.refreshSummary(),Hc(e,r)}return r}function Xt(e){let t=Or(e,!0);return t.accounts.length===0?(tp(e,t),t):(Yc(e,t),
e.rememberWitness(),tp(e,t),t)}function OP(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:se[u].title,row:tt(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[
...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,
d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Jb(e,t))a.push(i("accounts",d,u.unit,v({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,np),moreFaults:Math.max(0,s.length-np),remarks:a.slice(0,np),missing:t.units.filter(
u=>u.own.status===L.missing).length,settings:n}}function sw(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=He(e,()=>{let n=Xt(e);return e.readyLines(),A(OP(e,n,CP(e,n).map(v)))}
))!=null?t:R({key:"workbook.busy"})}function TP(e){return e?e.dueBefore?[]:[{key:"round.empty",with:{label:Je("dueBefore")}}]:[{key:"round.none"}]}var CP=(e,t)=>[...TP(e.round()),...t.broke.length?[{
key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Yb(e,t),...e.lostLog()];var yo={rounds:{},open:[]},LP=4e4,$P=4,Jc=e=>typeof e.count=="number",ki=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function AP(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var PP={count:0,sum:"0.0"};function cw(
{count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=AP(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var _P=e=>Object.entries(e).flatMap(([
t,n])=>n.map(r=>`${t}/${r}`)),rp=e=>_P(e).reduce((t,n)=>cw(t,n,1),PP),uw=({rounds:e},t)=>ki(e,t)!==void 0;function dw(e,t){let n=[];return e.forEach(({state:r},o)=>{Pt(r)&&cc(o,t)&&n.push(o)}),n}
function op(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},open:[]};return Qc(o,n,dw(t,n),[])}function Qc({rounds:e,open:t},n,r,o){var d;let i=n,s={...(d=ki(e,i))==null?
void 0:d.kinds},a=new Map,c=({kind:l,matter:p,unit:m},h)=>{var x,$,b;let y=(x=ki(s,l))!=null?x:{};if(Jc(y))s[l]=cw(y,`${p}/${m}`,h);else{let w=($=a.get(l))!=null?$:new Map(Object.entries(y).map(([C,
f])=>[C,new Set(f)]));a.set(l,w);let S=(b=w.get(p))!=null?b:new Set;w.set(p,S),h>0?S.add(m):S.delete(m)}};for(let[l,p]of[[r,1],[o,-1]])for(let m of l.map(h=>cc(h,n)))m&&c(m,p);a.forEach((l,p)=>{s[p]=
Object.fromEntries([...l].map(([m,h])=>[m,[...h]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function ip(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>{var s;
return Pt((s=t.get(i))==null?void 0:s.state)});return{...[...new Set(n.map(Hd))].reduce((i,s)=>Qc(i,s,n.filter(a=>Hd(a)===s),[]),e),open:[]}}var lw=({lost:e,extra:t,counts:n})=>e.length===0&&
t.length===0&&n.length===0,pw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function sp(e,t,n){var c,u,d,l,p,m,h;let r=new Set(e.open),o=Cg(n),i=new Map;for(
let y of dw(t,n)){let x=r.has(y)?void 0:cc(y,n);if(!x)continue;let $=(c=i.get(x.kind))!=null?c:Object.create(null);i.set(x.kind,$),((d=$[u=x.matter])!=null?d:$[u]=[]).push(x.unit)}let s=(p=(l=ki(
e.rounds,n))==null?void 0:l.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let y of new Set([...Object.keys(s),...i.keys()])){let x=(m=ki(s,y))!=null?m:{},$=(h=i.get(y))!=null?h:{};if(Jc(x)){
let b=rp($);(b.count!==x.count||b.sum!==x.sum)&&a.counts.push({kind:y,ledger:x.count,register:b.count})}else a.lost.push(...aw(x,$).map(([b,w])=>o({kind:y,matter:b,unit:w}))),a.extra.push(...aw($,
x).map(([b,w])=>o({kind:y,matter:b,unit:w})))}return a}function aw(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=ki(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,
s])})}var EP=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function NP({rounds:e,open:t}){let n=Object.keys(e).slice(0,$P),r=Object.fromEntries(n.map((s,a)=>{let{
kinds:c}=e[s];return[s,{kinds:a===0?{...c}:MP(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;EP(JSON.stringify(o))>LP;){let[s]=Object.entries(i).filter(a=>!Jc(a[1])).sort(([,a],[,
c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=rp(s[1])}return o}var MP=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Jc(n)?n:rp(n)])),mw=e=>JSON.stringify(NP(
e)),Is=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),hw=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),IP=e=>Is(e)&&(Object.values(e).every(hw)||typeof e.count=="number"&&
typeof e.sum=="string"),DP=e=>Is(e)&&Is(e.kinds)&&Object.values(e.kinds).every(IP);function fw(e){try{let t=JSON.parse(e);return!Is(t)||!Is(t.rounds)||!hw(t.open)?void 0:Object.values(t.rounds).every(
DP)?t:void 0}catch{return}}var Ke=e=>({round:e.round(),settings:e.settings()}),bo=e=>{var t,n;return(n=(t=e.round())==null?void 0:t.id)!=null?n:""};function eu(e){let{dueBefore:t,graceUntil:n,
lettersFrom:r}=jf(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:r}}function gw(e,t){let n=go(e,t.round,e.table("accounts").rows);Xc(e,t,n,
t.round.closedAt||e.now)}function FP(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}]:[])),e.settle()}function zP(e,t,
n){t.keepLedger({...yo,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Rt({...Ke(e),round:n}))}function UP(e,t,n){for(let r of Et(e))r.round.id!==n.round.id&&r.round.state==="open"&&pt(r.round)&&(gw(e,r),
cn(e,r,{state:Ie.closed}));FP(e),zP(e,t,n.round),cn(e,n,{state:Ie.open})}function KP(e,t){gw(e,t),cn(e,t,{state:Ie.closed})}function wo(e,t){let n=Qb(e);return n?(n.round.closedAt?KP(e,n):UP(e,t,n),
Xt(e),!0):!1}function xi(e,t){var n;((n=e.round())==null?void 0:n.state)==="moving"&&t.alone(e,()=>wo(e,t))}function yw(e,t,n){cn(e,n,{state:Ie.moving,closedAt:e.now}),e.settle(),wo(e,t)}function bw(
e,t){cn(e,t,{state:Ie.open,closedAt:""}),e.settle(),Xt(e)}function ww(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),wo(e,t)}var Si="#1f2937",Tr="#ffffff",Ds="#1a56c4",xw=
"1px solid #d1d5db",vi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Fs=(e,t=2e3)=>vi(ni(e,t)),Yn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ve=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,dn=
e=>`\x3ctr>${e}\x3c/tr>`,un=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,ko=`${un(16,Si,Tr)};padding:10px 20px 12px`,zs=un(14,Si,Tr),BP=e=>`${un(e,
Si,Tr)};text-align:center`,jP={lead:`${un(17,"#12315f","#e3edfd")};border-left:5px solid ${Ds};padding:16px 20px 10px`,until:`${un(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ds};padding:0 20px 16px`,text:ko,heading:`${un(17,Si,Tr)};font-weight:bold;padding:12px 20px 0`,notice:`${un(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${un(13,"#4b5563",Tr)};border-top:${xw};padding:14px 20px 18px`};function tu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${vi(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Yn(`${dn(
`\x3ctd align="center" style="padding:16px 8px">\n${Yn(`\n${t.map(ZP).filter(Boolean).map(dn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Tr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function ZP(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ve(Yn(e[1].map(t=>dn(Ve("•",`${zs};padding:2px 0`,
' valign="top" width="16"')+Ve(Fs(t,400),`${zs};padding:2px 0`))).join("")),ko);case"button":return mr(e[2])&&GP(e[1],mr(e[2]));case"office":return Ve(kw(e[1]),`${ko};padding-top:18px`,
' align="center"');case"signed":return Ve(kw(e[1],!1),ko,' align="right"');case"bar":return Ve(WP(e[1]),ko);case"calls":return Ve(HP(e[1],e[2]),ko);default:return Ve(Fs(e[1]),jP[e[0]])}}function kw(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=dn(Ve(Yn(dn(Ve("",`background-color:${Si};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Yn(n.map((i,
s)=>dn(Ve(Fs(i,200),`${BP(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var GP=(e,t)=>Ve(Yn(dn(Ve(`\x3ca href="${vi(t)}" style="display:inline-block;padding:14px 16px;${un(17,
Tr,Ds)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${vi(e)}\x3c/a>`,`background-color:${Ds};border-radius:6px;mso-padding-alt:14px 16px`)),""),ko,' align="center"');
function WP(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ve("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>dn(Ve("■",un(16,s,Tr),' width="22"')+Ve(o,zs)+Ve(String(i),`${zs};font-weight:bold`,' align="right"')));return Yn(dn(n.join("")))+Yn(r.join(""))}function HP(e,t){let n=
`${zs};padding:7px 0;border-bottom:${xw}`,r=' valign="top"';return Yn(dn(Ve(Fs(e,300),`${un(14,Si,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>dn(Ve(Fs(o,
300),n,r)+Ve(VP(i),n,`${r} align="right" width="118"`))).join(""))}var VP=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ds};text-decoration:none">${vi(t.trim())}\x3c/a>`:vi(t.trim())).join("\x3cbr>")||Id;var qP=88e3,XP=200,YP=120,JP=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,QP=e=>ni(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),XP),e_=(e,{about:t},n)=>{let r={state:n,about:t,letters:t_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function t_(e){let t=oi(e),n=new Map(e.units.map(r=>[Ot(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:de(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var n_=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>r_(e,o,a),attachments:[],named:e.named(o)}},r_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",ic(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...It(o)?og(o,r,n):[],...e.asked(t),...ig(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${zd(
r)}\n\n${sg(r)}`],["text","Trân trọng./."],["signed",ic(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function vw(e,t,n){var s,
a,c;let r=de(e.kind);if(r.to==="staff")return e_(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return n_(r,e,t,i===void 0?o:{
...o,link:i})}function xo(e,t,n="unit"){let{insteadOf:r}=e.about,o=vw(e,t,n==="staff"||r!==void 0),i=QP(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=YP;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=tu(i,
c);if(a===0||JP(u)<=qP)return{subject:i,html:u,text:rc(c),attachments:o.attachments}}}function Sw(e,t){let{lead:n,until:r,named:o}=vw(e,t,!0),i=mr(t.links.book),s=Un(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,zd(t),ic(t)].filter(Boolean).join(`\n`)}
function Rw(e,{unit:t,about:n,kind:r}){let o=de(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Fe(n.unit)?!0:e.get(t)===n.unit.status}var ap="Cán bộ gửi sớm",Ow=e=>Pt(oo(
e.state));function nu(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||Ow(n)&&!Ow(e[i]))&&t.set(o,r)}),t}function Ln(e){let{rows:t}=e.table("letters");return new Map([
...nu(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:oo(o),at:i,why:s,early:s.indexOf(ap)===0}]}))}var zt=(e,t,n,r="",o)=>{var i;return{kind:de(e.kind).label,unit:(i=e.unit)!=null?i:
"",to:e.to.join(", "),state:ue[t],at:n,why:r,...o===void 0?{}:{subject:o}}},o_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function i_(e,t){let n=[...t.keys()].sort((i,
s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:
l,at:p,why:m}}})}function $n(e,t){let{rows:n}=e.table("letters"),r=nu(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:
"",...s}):o_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",i_(n,o)),e.append("letters",i)}var Tw=e=>e===void 0||e==="unreadable"?yo:e;function Cw(e,t,n){let r=ip(e!=null?e:yo,t);return uw(r,n)?r:
op(r,t,n)}function vo(e,t,n){return e==="unreadable"?e:sp(Cw(e,t,n),t,n)}function ru(e,t){let n=bo(e),r=Ln(e),o=t.ledger();if(o==="unreadable")return o;let i=Cw(o,r,n);return JSON.stringify(
i)!==JSON.stringify(o)&&t.keepLedger(i),sp(i,r,n)}function ou(e,t,n){e.settle();let r=ip(Tw(t.ledger()),Ln(e));t.keepLedger({...r,open:[...n]})}function Lw(e,t,n,r){var s;let o=t.ledger(),i=Pt((s=Ln(
e).get(n))==null?void 0:s.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(Qc(o,bo(e),i?[n]:[],i?[]:[n])))}function iu(e,t){let n=Tw(t.ledger());t.keepLedger(
op({...n,open:[]},Ln(e),bo(e)))}var $w=[1e3,4e3],s_=6,Cr=class extends Error{};function Re(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=$w.length||r instanceof ce||r instanceof Cr)throw r;
e.sleep($w[n])}}function So(e,t,n){return Re(t,()=>{for(let r=0;r< s_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Cr("the lock is not to be had")})}var a_=27e4,c_=25,u_=2400,d_=5,su=class{
constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,
left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i}
)=>Math.max(o,i.length),1),r=Math.max(1,Math.min(c_,Math.floor(u_/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[
...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ce)throw r;
this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>a_&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=So(n,this.post,()=>{var d;
let{rows:i}=n.table("units"),s=new Map(i.map(({code:l,status:p})=>[l,p])),a=new Map(i.map(({code:l,email:p})=>[l,p])),c=new Map(r.toRecord),u=[];for(let l of t){let p=Rw(s,l)?this.readdressed(l,a.get(
(d=l.unit)!=null?d:"")):zt(l,"lapsed",this.now,v({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(l.key,this.beingSent(p))):c.set(l.key,zt(l,"failed",this.now,v({key:
"letter.unwritable"}))):c.set(l.key,p)}return $n(n,c),ou(n,this.post,u.map(({key:l})=>l)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{
return this.written.set(t,(n=this.written.get(t))!=null?n:xo(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?
void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=dc([n],this.state.settings);if(!o.to)return zt(t,"failed",this.now,v(o.why));let{to:i,insteadOf:s}=o;return{
...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:xo(t,this.state);return this.written.set(t,n),zt(t,"sending",this.now,"",n.subject)}deliver(t){var c;
let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,
senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,zt(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(
),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:
this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=d_&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Re(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,zt(t,"failed",this.now,v({key:"letter.refused",with:{to:n}})));let r=((o=
this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,zt(t,"unknown",this.now,v({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Re(this.post,()=>this.post.keepJournal(n))}};var l_=400;function Aw(e,t,n,r,o=r){let i=hs(e.settings),s=io(e),a=e.deadline.dueBefore?Ha(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(l_,Be(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=ie(t,l);if(i.sends(p)){let{line:m,held:h}=p_(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=m_(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function p_(e,t,n,r,o,i){let s=Kn(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=so(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var m_=({units:e},t,n)=>e.filter(r=>{var o;return Fe(r)&&on(r.emails).length&&!((o=t.of(
Ot(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Pw(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Us({day:"",counts:t,recipients:0,held:0})}function Us({
counts:e,held:t}){return[ac.filter(r=>e[r]).map(r=>`${e[r]} ${de(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Lr=class extends ce{constructor(n,r){
super(n);this.preview=r}},Ro=(e,{confirmed:t},n)=>[...h_(e),...f_(e,t),...g_(n).map(r=>({about:"ledger",why:r}))],h_=({round:e})=>e&&!pt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];
function f_(e,t){let n=If(t,e),{dueBefore:r,lettersFrom:o}=eu(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c}
)=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function g_(e){return e==="unreadable"?[{key:"letter.noLedger"}]:lw(e)?[]:y_(e)}function y_(e){let t=pw(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var b_=60;function Ri(e,t){for(let n=0;n<=b_;n+=1){let{letters:r}=Kn(e,ie(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Pw(r)}}}return{key:"letter.previewNone"}}var au=e=>JSON.stringify(Rt(e));var w_=7*6e4,Jn=({lease:e},t)=>e.by!==""&&e.until>t;function _w(e,t){let n=
e.newId();return So(e,t,()=>{let r=t.post();if(!(Jn(r,e.now)&&r.lease.by!==n))return t.setLease({until:Zo(La(e.now)+w_),by:n}),r})}function Ew(e){try{Re(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Nw=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Mw=e=>e.replace(Nw,"(liên kết, xem trong biểu mẫu)").trim(),Iw=e=>e.search(Nw)<0?e.trim():"";
function Dw(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var cp=10*6e4;function Oi(e){let t=
e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":V(t.closedAt)}}var Ks=e=>Dw(e.proof(),{address:e.settings().webAddress,owner:e.owner(),
layout:e.built.layout}),up=(e,t)=>`${e}?k=${t}`;function cu(e){let t=e.linkKey();if(!t||Ks(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Oi(e).id,o=new Map(e.table("units").rows.map(({code:i,
link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?up(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Ti=({rowId:e,approved:t})=>br(`${e} ${t}`);var Fw={page:0,
group:0,person:0},k_=({pageName:e,accountName:t})=>{var n;return bn((n=[e,t].map(Iw).find(Boolean))!=null?n:"")};function x_(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var d;
let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=(d=n.get(r.unit.trim()))!=null?d:{faults:[],returned:[],byKind:{...Fw}};n.set(r.unit.trim(),c);for(let l of["page","group",
"person"])rn(r.kind)===U[l]&&(c.byKind[l]+=1);Rn(r,e.markKey())==="returned"&&c.returned.push({title:k_(r),comment:Mw(r.comment),mark:Ti(r)});for(let l of a.filter(vn))l.column===""&&(ys(l)||
c.faults.some(m=>tg(m,l)))||c.faults.push(l)}),n}var v_=(e,{own:t,obligation:n,pending:r},o)=>{var i,s,a;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:
e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n!=null?n:Qo(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:Wt(e.extendedTo),first:t.first,updated:t.updated,
count:Number(t.count)||0,byKind:(i=o==null?void 0:o.byKind)!=null?i:Fw,faults:(s=o==null?void 0:o.faults)!=null?s:[],returned:(a=o==null?void 0:o.returned)!=null?a:[]}};function S_(e,t,n=""){let r=x_(
e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...v_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function dp(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,
"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:ie(o,1),t)}var Oo=(e,t)=>lp(e,t,e.round());function lp(e,t,n){var c,u,d;let r=e.settings(),o=cu(e),{dueBefore:i,graceUntil:s,
lettersFrom:a}=eu(n);return{round:(c=n==null?void 0:n.id)!=null?c:"",roundName:(u=n==null?void 0:n.name)!=null?u:"",federation:r.federation,department:r.department,guidance:(d=n==null?void 0:
n.document)!=null?d:"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:S_(e,t,o&&e.linksRenewed()),register:Ln(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:
o}}}function uu(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Oo(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?dp(e.now,i,e.now):
void 0,zones:t.zones()}}}var R_={state:ue.sent,why:""},O_=()=>({state:ue.held,why:v({key:"letter.cutBefore"})}),zw=()=>({state:ue.unknown,why:v({key:"letter.cut"})});function Uw(e,t){var s,a,c;let{
rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:d,at:l}of n)u&&d===ue.sending&&o.set(u,(t==null?void 0:t.at)===l?O_():zw());let i=(u,d)=>{u&&(o.has(u)||!r.has(
u))&&o.set(u,{...d,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,zw());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,R_);$n(e,o)}
var T_=new Set([...Object.keys(Ga),"dueBefore","graceUntil","lettersFrom"]);function Ci(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&T_.has(i!=null?i:""));
return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:Je("name")}}]}function Kw(e,t,n,r){let o=v({key:"letter.heldSubject",with:{day:K(r)}}),i=[["lead",e],["text",t],["button",v({key:
"letter.openBook"}),n],["small",v({key:"letter.heldOnce"})]];return{subject:o,html:tu(o,i),text:rc(i)}}function Bw(e,t,{toldHold:n},{problem:r,preview:o}){let i=v(r),{testTo:s,senderName:a,department:
c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...Kw(i,o?v(o):"",e.link(),e.today),to:d,attachments:[],
senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var C_=12e4,L_=6e4,$_=2e3,A_=1e4;function P_(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[
...e.filter(r=>!n(r)),...e.filter(n)]}function __(e,t,n,r){if(so(t,n,r).held.length===0)return n;let o=Re(e,()=>e.renewsIn());if(o>C_||o<-L_)return n;e.sleep(Math.max(0,o)+$_);let i=Re(e,()=>e.quota(
));for(let s=0;s<3&&i<=n;s+=1)e.sleep(A_),i=Re(e,()=>e.quota());return i}var Bs=(e,t)=>e?`${e} ${t}`:"";function E_({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Bs(e,
"thư đã gửi"),Bs(t,"thư gửi lỗi"),Bs(n,"thư không rõ đã gửi"),Bs(c,"thư chờ lượt sau"),Bs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${v(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function N_(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{
key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:de(d).label}:{},...l?{unit:l}:{},state:ue[p],at:e.now,why:v(m)});for(let u of i)c.set(u.key,zt(u,"held",e.now,v({key:"letter.quota"})));for(
let u of r)c.set(u.key,zt(u,"held",e.now,v(o)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&So(e,t,()=>{$n(e,c),a&&ou(e,t,[])})}function M_(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}
};JSON.stringify(i)!==JSON.stringify(o.refused)&&Re(e,()=>e.setRefused(i))}function Zw(e,t,n){let r=So(e,t,()=>{Uw(e,n.inFlight);let o=Xt(e);return e.settle(),{checked:o,compared:ru(e,t)}});
return n.inFlight&&Re(t,()=>t.closeJournal()),r}function I_(e,t,n,{checked:r,compared:o}){let i=Ke(e);n.confirmed||Re(t,()=>t.setConfirmed(Rt(i)));let[s]=Ro(i,n,o);if(s)throw new Lr(s.why,
s.about==="plan"?Ri(Oo(e,r),e.today):void 0)}function D_(e,t,n,r,o){let i=Zw(e,t,n);I_(e,t,n,i);let{checked:s}=i,a=Re(t,()=>t.quota()),c=Re(t,()=>uu(e,t,s,a)),u=Kn(c,e.today),d=P_(r(u,c),c),l=o?0:
c.settings.quotaReserve,p=o?a:__(t,d,a,l),{go:m,held:h}=so(d,p,l);m.length&&Re(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new su(e,t,c,p,n.refused,o),{outcome:x}=y;try{y.run(m),N_(
e,t,x,o?[]:h,o?[]:u.closed,m.length>0)}catch($){throw y.leaveWord(),$}return m.length&&Re(t,()=>t.closeJournal()),M_(t,x,n),e.broke(u.broke.map(({error:$})=>$)),E_(x,h.length,u.broke.length,
m.length===0&&h.length>0)}var F_=e=>v(e instanceof ce?e.problem:e instanceof Cr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function jw(e,t){try{Re(e,()=>e.setLastRun(t))}catch{}}function Gw(e,
t,n){let r=_w(e,t);if(r)try{return n(r)}finally{Ew(t)}}var pp=(e,t,n,r="")=>Gw(e,t,o=>D_(e,t,o,n,r)),du=(e,t)=>{Gw(e,t,n=>Zw(e,t,n))};function z_(e,t,{runner:n,dry:r}){let o=Re(t,(
)=>e.compileSettings());Re(t,()=>xi(e,t));let[i]=Ci(o,e.round());if(!e.settings().lettersOn)return;if(i)throw new ce(i);if(!e.isStaff(n))throw new Lr({key:"letter.runnerLeft",with:{email:n}});let s=
pp(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}function Ww(e,t){let n=Re(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||Re(t,()=>t.me(
))!==r))try{let a=z_(e,t,n);a&&jw(t,a)}catch(a){if(jw(t,{lastRun:o,did:i,trouble:`${K(e.today)}: ${F_(a)}`,dry:s}),a instanceof Lr&&a.preview&&Bw(e,t,n,a),!(a instanceof ce))throw a}}function fp(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Hw(e,t){return typeof t=="bigint"?t.toString():t}var hp=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function gp(e){return new hp(e)}
function Vw(e){return e==null}function yp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Gs(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function bp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}function Ws(e){var t;return(t=bp(
e._zod.def))!=null?t:e._zod.def.shape}function qw(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Gs(this,t,r),r},enumerable:!0,configurable:!0})}function Xw(e,t,n){t in e?Gs(e,t,n):e[t]=n}
function Yw(e,t,n,r){let o=Ws(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?qw(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Xw(e,i,r?r(s.value,i):
s.value))}}function U_(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?qw(e,n,()=>t[n]):Xw(e,n,r.value))}}function wp(...e){let t={};for(
let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var kp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Zs(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function lu(e){if(Zs(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Zs(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function xp(e){return lu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Jw=new Set([
"string","number","symbol"]);function Hs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Co(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function Tt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Qw(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function K_(e,t){var o;let n=Ws(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function ek(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(K_(e,t)),s={};return Yw(s,e,Reflect.ownKeys(Ws(e)).filter(a=>!i.has(a))),Co(e,wp(n,{shape:s,checks:[]}))}function tk(e,
t){if(!lu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Ws(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Co(e,wp(e._zod.def,{shape:B_(e,t)}
))}function B_(e,t){let n={};return Yw(n,e,Reflect.ownKeys(Ws(e))),U_(n,t),n}function Qn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function nk(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function Ar(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function js(e){return typeof e=="string"?e:e==null?void 0:e.message}function vp(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function pu(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function er(e,t,n){var c,u,d,l,p,m,h,y,x,$,b,w,S,C,f,g,k;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(l=e.schema)==null?void 0:
l._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(f=(S=(b=(x=js((y=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:y.call(h,e)))!=null?x:js(i==null?void 0:i(
e)))!=null?b:js(($=t==null?void 0:t.error)==null?void 0:$.call(t,e)))!=null?S:js((w=n.customError)==null?void 0:w.call(n,e)))!=null?f:js((C=n.localeError)==null?void 0:C.call(n,e)))!=null?g:
"Invalid input",a={};for(let O of Object.keys(e))O==="inst"||O==="schema"||O==="continue"||O==="input"||O==="__proto__"||(a[O]=e[O]);return(k=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var j_=/[\uD800-\uDBFF]/;function Sp(e){let t=e.length;if(!j_.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Rp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function rk(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Z_(e,n,r.value)}}function To(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Op(e,
t,n){return To(e,t,n,!1)}function Z_(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:To(this,t,n.bind(this))},set(r){To(this,t,r)}})}function G_(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var mp,$r=!1,W_={configurable:!0,get(){$r=!0}};function Ut(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&mp!==e._zod){mp=void 0;return}mp=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,W_);let o=$r;$r=!1;try{let i=n(this);return $r?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),$r=$r||o,i}catch(i){throw delete this[t],$r=$r||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function ok(e,t,n,r){let o=G_(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var ik;var Tp={value:void 0,enumerable:!1},sk="captureStackTrace"in Error?Error:null;function H_(e){
let t=sk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return sk=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Q(e,t,n,r){var p;
let o={};function i(m){this.def=m,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,h){if(m._zod){if(m._zod.traits.has(e))return}else{Tp.value=new i(h);try{
Object.defineProperty(m,"_zod",Tp)}finally{Tp.value=void 0}}if(m._zod.traits.add(e),t(m,h),a){let x=Object.getPrototypeOf(m),$=m._zod.constr.prototype,b=x;for(;b&&b!==$;)b=Object.getPrototypeOf(b);
let w=b!=null?b:x;a.has(w)||(a.add(w),rk(w,s))}let y=l.prototype;for(let x in y)Object.prototype.hasOwnProperty.call(y,x)&&(x in m||(m[x]=y[x].bind(m)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(m){var $;let h=r!=null&&r.Parent?H_(d):this;c(h,m);let y=h._zod.deferred;if(y){for(let b of y)b();h._zod.deferred=void 0}
let x=($=globalThis.__zod_globalConfig)==null?void 0:$.postProcessor;return x&&x(h),h}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:m=>{var h,y;
return r!=null&&r.Parent&&m instanceof r.Parent?!0:(y=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:y.has(e)}}),Object.defineProperty(l,"name",{value:e}),l}var tr=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ak;(ak=(ik=globalThis).__zod_globalConfig)!=null||(ik.__zod_globalConfig={});var Li=
globalThis.__zod_globalConfig;function Yt(e){return e&&Object.assign(Li,e),Li}function V_(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Hw,2)),e.message}
function q_(e){this._zod.message=e}var X_={get:V_,set:q_,enumerable:!0,configurable:!0},Lp={value:void 0,enumerable:!1},ck=new WeakSet([Object.prototype,Error.prototype]),uk=(e,t)=>{e.name=
"$ZodError",Lp.value=t,Object.defineProperty(e,"issues",Lp),Lp.value=void 0,Object.defineProperty(e,"message",X_);let n=Object.getPrototypeOf(e);ck.has(n)||(ck.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},pW=Q("$ZodError",uk),Vs=Q("$ZodError",uk,void 0,{Parent:Error});var J_=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new tr;if(a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>er(l,s,Yt())));throw kp(d,(u=i==null?void 0:
i.callee)!=null?u:t),d}return a.value};return t},qs=J_(Vs),Q_=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>er(l,s,Yt())));throw kp(d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};return t},$p=Q_(Vs),eE=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new tr;return i.issues.length?dk(e,i.issues,o):{success:!0,data:i.value}},$i=eE(Vs);
function dk(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>er(o,n,Yt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var tE=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?dk(e,i.issues,o):{success:!0,data:i.value}},Ap=tE(Vs);var lk=/^[\s\S]{0,}$/;var Pp=
/^-?\d+(?:\.\d+)?$/,pk=/^(?:true|false)$/i;var Xs=Q("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var mk=e=>{let t=
e.value;return!Vw(t)&&t.length!==void 0};var hk=Q("$ZodCheckMaxLength",(e,t)=>{var r;var n;Xs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=mk),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Sp(i):s)<=t.maximum)return;let c=Rp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),fk=Q(
"$ZodCheckMinLength",(e,t)=>{var r;var n;Xs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=mk),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?Sp(i):
s)>=t.minimum)return;let c=Rp(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var nE=Q("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
Xs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),gk=Q("$ZodCheckRegex",(e,t)=>{nE.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var yk={
major:4,minor:6,patch:7};var Kt=Q("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=yk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,d,l)=>{if(u.memo)return u;let p=Qn(u),m;for(let h of d){if(h._zod.def.when){if(nk(u)||!h._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,x=
h._zod.check(u);if(x instanceof Promise&&(l==null?void 0:l.async)===!1)throw new tr;if(m||x instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await x,u.issues.length!==y&&(pu(u.issues,
y,e),p||(p=Qn(u,y)))});else{if(u.issues.length===y)continue;pu(u.issues,y,e),p||(p=Qn(u,y))}}return m?m.then(()=>u):u},c=(u,d,l)=>{if(Qn(u))return u.aborted=!0,u;let p=a(d,o,l);if(
p instanceof Promise){if(l.async===!1)throw new tr;return p.then(m=>e._zod.parse(m,l))}return e._zod.parse(p,l)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(
d.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(m=>c(m,u,d)):c(p,u,d)}let l=e._zod.parse(u,d);if(l instanceof Promise){
if(d.async===!1)throw new tr;return l.then(p=>a(p,o,d))}return a(l,o,d)}}},{get"~standard"(){return Op(this,"~standard",sE(this))},set"~standard"(e){To(this,"~standard",e)}}),vk=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>er(n,t,Yt()))}:{value:e.value};async function iE(e,t){let n={async:!0};return vk(await e._zod.run({value:t,issues:[]},n),n)}function sE(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return vk(r,n)}catch{}return iE(e,t)},vendor:"zod",version:1}}var Sk=Q("$ZodString",(e,t)=>{var n;Kt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:lk,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Rk=Q("$ZodNumber",(e,t)=>{Kt.init(e,t),e._zod.pattern=Pp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Ok=Q("$ZodBoolean",(e,t)=>{Kt.init(e,t),e._zod.pattern=pk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function aE(e,t){let n=vp(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of vp(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let d=i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,pu(i.issues,d,e),i}}return o(i,s)}}var cE=e=>Array.isArray(e)?e.length:-1;function bk(e,t,n){e.issues.length&&t.issues.push(...Ar(
n,e.issues)),t.value[n]=e.value}var Tk=Q("$ZodArray",(e,t)=>{Kt.init(e,t);let n=Li.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=
t.element._zod.run({value:u,issues:[]},o);if(d instanceof Promise)s.push(d.then(l=>bk(l,r,c)));else if(bk(d,r,c),a&&d.issues.length!==0&&Qn(d))break}return s.length?Promise.all(s).then(()=>r):r},aE(e,
cE)});function mu(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Ar(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var uE=[];
function dE(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:uE,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
d])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Qw(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function lE(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&
n.issues.length!==m){if(Qn(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},
r);y instanceof Promise?e.push(y.then(x=>mu(x,n,h,t,l,p))):mu(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ck=Q("$ZodObject",(e,t)=>{var u;Kt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let l={...r};
return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.raw=r,Object.defineProperty(t,"shape",{get:d})}let o=gp(()=>dE(t));Ut(e,"propValues",d=>{let l=d.def.shape,p={};for(let m in l){let h=l[
m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,m)||Gs(p,m,new Set);for(let y of h.values)p[m].add(y);h.optin!==void 0&&p[m].add(void 0)}}return p});let i=Zs,s=t.catchall,a,c=Li.memoizer;
c==null||c.attach(e),e._zod.parse=(d,l)=>{a!=null||(a=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),d;d.value=c?c.alloc(e,d,{},l):{};
let m=[],h=a.shape,y=l==null?void 0:l.abortEarly,x=d.issues.length;for(let $ of a.allKeys){if(y&&d.issues.length!==x){if(Qn(d,x))break;x=d.issues.length}if($==="__proto__")continue;let b=h[$],w=
b._zod.optin,S=b._zod.optout,C=b._zod.run({value:p[$],issues:[]},l);C instanceof Promise?m.push(C.then(f=>mu(f,d,$,p,w,S))):mu(C,d,$,p,w,S)}return s?lE(m,p,d,l,o.value,e,y===!0):m.length?Promise.all(
m).then(()=>d):d}});function wk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Qn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>er(s,r,Yt())))}),t)}var Lk=Q("$ZodUnion",(e,t)=>{Kt.init(e,t),Ut(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Ut(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Ut(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Ut(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>yp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>wk(a,r,e,o)):
wk(s,r,e,o)}});function pE(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var $k=Q("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Lk.init(e,t);let n=e._zod.parse;Ut(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let d=
u._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=d[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[l,p]of Object.entries(d)){Object.prototype.hasOwnProperty.call(i,l)||Gs(i,l,new Set);for(let m of p)i[l].add(m)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=bp(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=gp(()=>pE(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Zs(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Ak=Q("$ZodRecord",(e,t)=>{Kt.init(e,t);let n=
Li.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!lu(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>er(h,o,Yt())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[
d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ar(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Ar(d,m.issues)),r.value[p]=m.value)}
let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u!=null?u:[],u.push(d);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let d=t.keyType._zod.run({
value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Pp.test(u)&&d.issues.length){let h=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>er(h,o,Yt())),input:u,path:[u],inst:e});continue}let p=d.value;if(
p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Ar(u,h.issues)),r.value[p]=h.value})):(
m.issues.length&&r.issues.push(...Ar(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Pk=Q("$ZodEnum",(e,t)=>{Kt.init(e,t);let n=fp(t.entries),r=new Set(n);e._zod.values=r,Ut(e,"pattern",o=>{let i=fp(o.def.entries).filter(s=>Jw.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>Hs(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),_k=Q(
"$ZodLiteral",(e,t)=>{Kt.init(e,t);let n=new Set(t.values);e._zod.values=n,Ut(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Hs(i):i?Hs(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function kk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ek=Q("$ZodOptional",(e,t)=>{Kt.init(e,t),Ut(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ut(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Ut(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${yp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>kk(n,i)):kk(n,o)}
return t.innerType._zod.run(n,r)}});var Nk=Q("$ZodDefault",(e,t)=>{Kt.init(e,t),e._zod.optin="defaulted",Ut(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>xk(i,t)):xk(o,t)}});
function xk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Mk(e){return e.checks&&(e.checks=[...e.checks]),e}function Ik(e,t){return new e(Mk({type:"string",...Tt(t)}))}function Dk(
e,t){return new e(Mk({type:"number",checks:[],...Tt(t)}))}function Fk(e,t){return new e({type:"boolean",...Tt(t)})}function Pe(e,t){return new hk({check:"max_length",...Tt(t),maximum:e})}function Ep(
e,t){return new fk({check:"min_length",...Tt(t),minimum:e})}function Ai(e,t){return new gk({check:"string_format",format:"regex",...Tt(t),pattern:e})}var ln=Q("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Kt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){To(this,"with",e)},parse(e,t){return qs(this,e,t,{callee:
this.parse})},parseAsync(e,t){return $p(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return $i(this,e,t)},safeParseAsync(e,t){return Ap(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Co(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),hE=Q("ZodMiniString",(e,t)=>{Sk.init(e,t),ln.init(e,t)});function I(e){return Ik(hE,
e)}var fE=Q("ZodMiniNumber",(e,t)=>{Rk.init(e,t),ln.init(e,t)});function An(e){return Dk(fE,e)}var gE=Q("ZodMiniBoolean",(e,t)=>{Ok.init(e,t),ln.init(e,t)});function nr(e){return Fk(gE,e)}var yE=Q(
"ZodMiniArray",(e,t)=>{Tk.init(e,t),ln.init(e,t)});function Nt(e,t){return new yE({type:"array",element:e,...Tt(t)})}var bE=Q("ZodMiniObject",(e,t)=>{Ck.init(e,t),ln.init(e,t),ok(e,"shape",
n=>n._zod.def.shape,!1)});function _(e,t){let n={type:"object",shape:e!=null?e:{},...Tt(t)};return new bE(n)}function Np(e,t){return tk(e,t)}function Uk(e,t){return ek(e,t)}var wE=Q(
"ZodMiniDiscriminatedUnion",(e,t)=>{$k.init(e,t),ln.init(e,t)});function Kk(e,t,n){return new wE({type:"union",options:t,discriminator:e,...Tt(n)})}var zk=Q("ZodMiniRecord",(e,t)=>{Ak.init(e,t),
ln.init(e,t)});function Pi(e,t,n){return!t||!t._zod?new zk({type:"record",keyType:I(),valueType:e,...Tt(t)}):new zk({type:"record",keyType:e,valueType:t,...Tt(n)})}var kE=Q("ZodMiniEnum",(e,t)=>{
Pk.init(e,t),ln.init(e,t),e.options=[...e._zod.values]});function Jt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new kE({type:"enum",entries:n,...Tt(t)})}var xE=Q(
"ZodMiniLiteral",(e,t)=>{_k.init(e,t),ln.init(e,t)});function _i(e,t){return new xE({type:"literal",values:Array.isArray(e)?e:[e],...Tt(t)})}var vE=Q("ZodMiniOptional",(e,t)=>{Ek.init(e,t),ln.init(e,
t)});function ye(e){return new vE({type:"optional",innerType:e})}var SE=Q("ZodMiniDefault",(e,t)=>{Nk.init(e,t),ln.init(e,t)});function hu(e,t){return new SE({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():xp(t)}})}Yt({jitless:!0});var Ei=(e,t)=>qs(e,t),Bk=(e,t)=>$i(e,t).success;function qe(e,t){if(t)try{let n=$i(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var Ni={is:"nobody"},_e=e=>"email"in e?e.email:"",jk=e=>e.is==="link"?`liên kết ${e.unit}`:_e(e);var TE=e=>e;function fu(e){let t=new Set,n=new Map;for(let r of e.map(
D))t.add(r),n.has(j(r))||n.set(j(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(j(r)))!=null?o:r}}var CE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function gu(e,t,n=TE){return t===""?"":
e.choices?$f(e,t):e.format==="time"?CE(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var Zk="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Mp(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=Zk.charAt(s>>18-6*a&63)}return t}function Gk(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?Zk.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function Wk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Ip={unit:"lk1u",preview:"lk1p",
test:"lk1t"},Hk=".",yu=I().check(Pe(800)),Mi=e=>Sr(`address ${e}`),LE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function $E(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var Ys=class{constructor(t){this.keyed=new fi(t)}write(t){
let n=LE(t);return[Ip[t.kind],...n.map(r=>Mp(As(r))),this.sealOf(t.kind,n)].join(Hk)}read(t){let[n,...r]=t.split(Hk),o=Object.keys(Ip).find(a=>Ip[a]===n),i=r.slice(0,-1).map(a=>{var c;return Wk((c=Gk(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=$E(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Mp(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var AE=8,Ii=class{constructor(t){this.name=Gl(`name of ${t}`).slice(0,AE),
this.keyed=new fi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Vk=e=>Gl(e.join(`\n`));var Di=(e,t)=>e!==""&&$t(e)===$t(t),Pn=(e,t)=>t.some(n=>Di(n,e));function qk(e,t){return t?{
staff:e.filter(n=>Pn(n,t)),kept:t.filter(n=>Pn(n,e))}:{staff:[...e],kept:void 0}}var Xk=(e,t)=>e.filter(n=>!Pn(n,t));var PE=()=>Date.now().toString(36).slice(-6).toUpperCase();function Lo(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function $o(e){if(e instanceof ce)return e.problem;let t=PE();return Lo(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Yk="0.1.0, bản 52fe8047";var Jk=
e=>`draft/${e}/count`,Qk=e=>`draft/${e}/kept`,ex=(e,t)=>`draft/${e}/${t}`;var _E=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Dp={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(_E(t[Qk(e)]))return Dp.drop(e),"";let n="";for(let i=0;i< Number((r=t[Jk(e)])!=null?r:0);i+=1)n+=(o=t[ex(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[ex(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Jk(e)]:String(r),[Qk(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var yt=e=>(e>26?yt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),tx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Er=(e,t=e)=>`${yt(e)}2:${yt(t)}`;function Fi(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var nx=/^[=+\-@\t\r\n＝＋－＠']/,pn=e=>nx.test(e)?`'${e}`:e,EE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Nr=e=>{var t;return EE[(t=e.format)!=null?t:"text"]};
function bu(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):pn(t);if(n==="text")return pn(t);let r=La(t);
return Number.isFinite(r)?new Date(r):pn(t)}var NE=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},ME=e=>NE(e)?Zo(e.getTime()):"";function wu(e,t){if(
t instanceof Date){let r=ME(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&nx.test(n.slice(1))?n.slice(1):n}
var rx=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Fp(e,t,n){let r=rx(t);return rx(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function ku(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var IE=3,ox=
"Cần sửa: ",xu=(e,t)=>e&&e.indexOf(ox)!==0?e:t?ox+t:"",DE=e=>e.length<40&&/\d/.test(e),Xe=e=>se[e].columns;function zp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
Xe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>St(u)===St(s.heading)):a;if(c<0)throw new ce({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&
u===s.heading))throw new ce({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function FE(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function zE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var UE=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return fu(n<0?[]:t.map(r=>r[
n]))},KE={accounts:"rowId",units:"code"},Js=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=KE[t];let[o=[],...i]=FE(n),s=zE(i);this.headings=o,this.lines=s,this.positions=zp(t,se[t].title,o);let a=Object.entries(Xe(t)).map(([d,l])=>({
key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>wu(l,d[p]))),u=r!=null?r:UE(a,c);this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=gu(a,n[c],r))===n[c])return;let d=this.untidy.get(s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Xe(this.tab)[o.get(s)];return Fp(t,[...o.keys()],(s,a)=>bu(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Nr(i(a+l))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-tt(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(tt(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[tt(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Fp(t.map(c=>c.index),[1],()=>0).length>IE,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>tt(u)):t.map(c=>tt(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>tt(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-tt(0)][a],o=t.map(({index:s})=>tt(s)),i=o.flatMap(s=>n.filter(a=>DE(r(s,a))&&Nr(Xe(this.tab)[a])==="@").map(a=>`${yt(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=tt(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Xr(Xe(this.tab));for(;;){let r=
tt(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=ku(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({
...n})}}putNotes(t){let n=t.map(h=>tt(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(
h=>[tt(h.index),h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((x,$)=>{var w,S;let b=(S=u.get(i+y))==null?void 0:S[(w=d.get(
a+$))!=null?w:""];return b===void 0?x:xu(x,b)}));JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Mr=({tab:e,positions:t})=>Object.entries(Xe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function BE(e,t,n=()=>!1){let r=ix(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",
at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(d),sx(r,d)}),o}function ix(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var sx=(e,{do:t,
at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function jE(e,t,n,r,o){let i=ix(n),s=r,a=BE(vu(e),n,ZE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=ax(t,s,d+1)+(u==="insert"?1:0),
u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,d+1).setNumberFormat("@").setValue(l),sx(i,c),p?{key:"setup.headingBack",with:{tab:se[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:
se[e].title,column:l}}});return{now:i,columns:s,did:a}}var ZE=(e,t)=>n=>Object.values(Xe(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),vu=e=>Object.values(Xe(e)).map(({heading:
t})=>t);function ax(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function cx(e,{sheet:t,made:n},r){var d;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((d=t.getRange(1,1,1,
i).getValues()[0])!=null?d:[]).map(String),a=(l,p,m)=>({tab:e,sheet:t,isNew:p,rows:o,columns:m,positions:zp(e,se[e].title,l)});if(s.some(l=>l!=="")){let l=jE(e,t,s,i,r);return{open:a(l.now,!1,
l.columns),did:l.did}}let c=ax(t,i,vu(e).length),u=a(vu(e),n||t.getLastRow()===0,c);return u.isNew||Up(u),{open:u,did:[]}}function Up({tab:e,sheet:t}){let n=vu(e);t.getRange(1,1,1,
n.length).setNumberFormat("@").setValues([n])}function ux(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=d=>[tx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[
s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Qs(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=ux(e,t);return`${n} ${o} ${r} ${i}`}var zi=(e,
t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=ux(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ui=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,
n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Kp=e=>e.toLowerCase();var Bp="Sổ Tài Khoản: ",Zp=e=>e.getEmail().toLowerCase();function Su(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Zp(
s)})),o=s=>Pn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Pn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:
Session.getEffectiveUser()}}function GE({tab:e,positions:t}){let n=o=>Fi(Mr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};
return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Er(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(yt).join("–")}, duyệt`,
range:Er(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${se[e].title}`,range:"",open:[]}]}var dx=e=>e.getA1Notation(),lx=e=>e.getEditors().map(Zp),WE=(e,t,n)=>Qs(e.range,n)===Qs(t.range,n)&&zi(e.open,
n)===zi(t.open,n),jp=({editors:e},t)=>t.filter(n=>!e.includes(n));function HE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return jp(e,t).length===0&&i.every(s=>[r,o,...t,
...n].includes(s))&&e.editors.length-i.length<=jp(e,n).length}var Ki=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Zp(t.me)}ensure(t){let n=GE(t),r=t.made?[]:this.ours(t,n),o=(a,
c)=>a.name===c.name&&WE(a,c,t)&&!a.warns&&HE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(
a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,jp(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:se[t.tab].title}}]:[
]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({
protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Bp)!==0)return[];let l=d!=null?d:dx(c.getRange()),p=
l!==""&&r.some(m=>Qs(m.range,n)===Qs(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Bp.length),open:l?[]:c.getUnprotectedRanges().map(dx),warns:c.isWarningOnly(),
editors:lx(c)}]})}stopsNobody(t){let n=lx(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=
this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Bp+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(
Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:m})=>m).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:m,email:h}of a)h||this.takeOff(d,m);
this.letUnseenIn(d,s),(p=this.domain)!=null||(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Ir='*LEN("STK")',px={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function mx(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${yt(i)}$1="${Xe(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Ir}`}}var Wp=e=>t=>`$${yt(e.get(t))}2`,hx=e=>(t,n)=>`(${Wp(e)(t)}="${n}")`;function VE(e){let[t,n]=[Wp(e),
hx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",L.missing)}${Ir}`},mx("units",e,"fix",[{key:"status",holds:n("status",L.fix)},
{key:"timeliness",holds:n("timeliness",ne.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[
o])}${Ir}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ne.overdue)}+${n("timeliness",ne.late)})${Ir}`}]}function qE(e){let[t,n]=[Wp(e),hx(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ve.stopped)}${Ir}`},{colour:"none",columns:[...r("review"),...r("comment"),...r("fixFields")],formula:`=(${t(
"changed")}<>"")${Ir}`},mx("accounts",e,"fix",[...Jr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n(
"review",xe.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",xe.passed)}${Ir}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Ir}`}]}var Gp={units:
VE,accounts:qE},XE=e=>{var t,n;return Ui(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},YE=e=>e.getRanges().map(t=>t.getA1Notation()),fx=e=>e.columns.map(([
t,n])=>Er(t,n));function JE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>fx(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(px[
i.colour][0]).setFontColor(px[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function ea(e){var i;let t=(i=Gp[e.tab])==null?void 0:i.call(Gp,
e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:XE(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&
t.every((s,a)=>r[a].formula===Ui(s.formula)&&zi(YE(r[a].rule),e)===zi(fx(s),e))?[]:(JE(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:se[e.tab].title}}])}var QE=
"#e8f0fe",e1="#f1f3f4",gx=e=>e.writer==="us"?e1:QE,Ru=({tab:e})=>({tab:se[e].title});function yx({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Nr(r)))){let r=t.filter(({column:o})=>Nr(
o)===n).map(({at:o})=>o);e.getRangeList(Fi(r).map(([o,i])=>Er(o,i))).setNumberFormat(n)}}function t1(e){let t=Mr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({
at:o,column:i})=>n.some(s=>Kp(s[o-1])!==Kp(Nr(i))));return yx(e,r),r.length?[{key:"setup.formats",with:Ru(e)}]:[]}var bx=e=>Mr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,
range:e.sheet.getRange(Er(t))}]:[]),wx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),n1=(e,t,n)=>JSON.stringify(
e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function kx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function r1(e){var r;let t=!1,n=[];
for(let{column:o,choices:i,range:s}of bx(e)){let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&n1(c,i,o.help)?c:wx(i,o.help);kx(()=>s.setDataValidation(u))?t=a.some(d=>!d[0])||t:n.push(
o.heading)}return[...t?[{key:"setup.choices",with:Ru(e)}]:[],...n.length?[{key:"setup.table",with:{...Ru(e),columns:n.join("”, “")}}]:[]]}function o1(e){let t=Mr(e),n=e.sheet.getRange(1,1,1,t[
t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>{var l,p;return(p=(l=r.get(d+1))==null?void 0:l.help)!=null?p:u}),a=i.map((u,
d)=>r.has(d+1)?gx(r.get(d+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}
var xx=({sheet:e},t)=>{for(let[n,r]of Fi(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function i1(e){let t=Mr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return xx(e,t),
t.length>0}function s1({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of Fi(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function vx(
e){let{tab:t,sheet:n,rows:r}=e,o=Mr(e);n.setTabColor(se[t].color),n.setFrozenRows(1),se[t].frozenColumns&&n.setFrozenColumns(se[t].frozenColumns),s1(e,o),xx(e,o.filter(({column:s})=>s.hidden)),
n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),yx(e,o.filter(({column:s})=>Nr(s)!=="@"));let i=bx(e);i.length&&kx(()=>{for(let{column:s,choices:a,range:c}
of i)c.setDataValidation(wx(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>gx(s))]).setFontWeight("bold").setVerticalAlignment(
"middle")}var Hp=e=>[...t1(e),...r1(e)];function Sx(e){let t=[o1(e),i1(e)].some(Boolean);return[...Hp(e),...t?[{key:"setup.looks",with:Ru(e)}]:[]]}var Ou=["accounts","units"],a1=100,Rx=400;
function c1({sheet:e,rows:t}){let n=e.getMaxRows(),r=tt(t.length)-1;return n-r>=a1?n:(e.insertRowsAfter(n,Rx),n+Rx)}function Ox(e,t,n){let r,o=t;for(let i of Ou){let s=e(i),a=c1(s);if(a===t[
i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};Hp(d),ea(d),r!=null||(r=new Ki(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}
var ta=4,Bi=10,na={timeliness:{title:"Theo thời hạn",words:[ne.onTime,ne.grace,ne.late,ne.open,ne.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ne.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},Cu="Phải báo cáo",$x="Tỷ lệ",u1=
"Trực thuộc tỉnh",d1=300,Ax=e=>e!==""&&e.length<=d1,Px=e=>[...new Set(e.filter(Ax))].map(t=>({text:t,label:t})).sort((t,n)=>Zt(t.label,n.label)),l1="Chưa ghi loại đơn vị",p1=e=>[...Px(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:l1}]:[]];function _x(e){var u;let t=e.filter(({code:d})=>d),n=Qe(t),r=t.filter(d=>Ge(d)),o=new Map,i=[];for(let d of r){let l=n.superior(d);l?
o.set(l,((u=o.get(l))!=null?u:new Set).add(d.parent)):n.named(d.parent)||i.push(d.parent)}let s=r.filter(d=>d.parent&&!n.superior(d)),a=[],c=(d,l)=>{let p=o.get(d);a.push({label:d.name||d.code,depth:
l,texts:[...p].filter(Ax).sort(),except:s.filter(({parent:m})=>p.has(m)).map(({code:m})=>m)});for(let m of Tx(n.below(d)))o.has(m)&&c(m,l+1)};for(let d of Tx([...o.keys()]))n.superior(d)||c(d,0);
return{kinds:p1(t),superiors:a,names:Px(i)}}var Tx=e=>e.slice().sort((t,n)=>Zt(t.name,n.name)),oa=e=>br(JSON.stringify(_x(e))),bt=e=>[...e,...Array(Bi-e.length).fill("")],ra=(e,
t)=>`=SUM(${e})/(${t}+(${t}=0))`,Vp=({tab:e,positions:t})=>n=>{let r=yt(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function Ex(e,[t,n],r,o){let i=e+1+r.length;return[bt([t,n,$x]),
...r.map(([s,a],c)=>bt([s,a,ra(`B${e+1+c}`,`B$${i}`)])),bt([...o,ra(`B${i}`,`B$${i}`)]),bt([])]}function m1(e,t){let n=Vp(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${ve.stopped}")`,{none:o,...i}=U,s=
a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return Ex(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",
`=SUMPRODUCT(${r}${s(Object.values(U))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}var h1=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,
n)=>t.openedAt< n.openedAt?-1:1).slice(-f1).map(({id:t,name:n})=>({id:t.trim(),name:n.trim()})),f1=12,Cx=["onTime","reported","missing","accounts"],Tu=["same","changed","added","stopped","silent"],Nx=
"Các đợt, theo câu trả lời";function g1(e,t,n){if(n.length===0)return[];let r=Vp(t),o=a=>ds[a].heading,i=({id:a},c)=>`SUMPRODUCT((${r("id")}="${a}")*(${r(c)}))`,s=e+n.length+2;return[bt([
"Các đợt, theo đơn vị",Cu,"Tỷ lệ đúng hạn",...Cx.map(o)]),...n.map((a,c)=>bt([pn(a.name),`=${i(a,"required")}`,ra(`D${e+1+c}`,`B${e+1+c}`),...Cx.map(u=>`=${i(a,u)}`)])),bt([]),bt([Nx,"Số dòng","Cộng",
...Tu.map(o)]),...n.map((a,c)=>{let u=s+1+c;return bt([pn(a.name),`=${Tu.map(d=>i(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Tu.map(d=>ra(i(a,d),`B${u}`))])}),bt([])]}function y1(e,t,{kinds:n,superiors:
r,names:o},i){let s=Vp(e),a=Zf(s),c=(b,w="")=>`=SUMPRODUCT(${a}${b}${w})`,u=(b,w="")=>{let{words:S}=na[b];return[...S.map(C=>c(`*(${s(b)}="${C}")`,w)),c(S.map(C=>`*(${s(b)}<>"${C}")`).join(""),w)]},d=
(b,w)=>{let S=[...new Set([w,pn(w)])].map(C=>`(${s(b)}="${C.replace(/"/g,'""')}")`);return S.length>1?`(${S.join("+")})`:S[0]},l=(b,w)=>{let{title:S,words:C,unknown:f}=na[w],g=u(w);return Ex(b,[S,
"Số đơn vị"],[...C,f].map((k,O)=>[k,g[O]]),[Cu,c("")])},p=(b,w)=>[c("",w),...u(b,w)],m=b=>b===0?"B":yt(b+3),h=(b,w,S,C)=>{let{words:f,unknown:g,share:k,shared:O}=na[S],T=yt(4+f.indexOf(O[0])),E=yt(
4+f.indexOf(O.at(-1))),fe=(oe,Ee,[G,...Oe])=>bt([Ee,G,ra(`${T}${oe}:${E}${oe}`,`B${oe}`),...Oe]);return[bt([`${w}, ${na[S].title.toLowerCase()}`,Cu,k,...f,g]),...C.map(([oe,Ee],G)=>fe(b+1+G,oe,Ee)),
fe(b+1+C.length,"Cộng",p(S,"")),bt([])]},y=(b,w)=>h(b,"Theo loại đơn vị",w,n.map(({label:S,text:C})=>[pn(S),p(w,`*${d("kind",C)}`)])),x=(b,w)=>{let S=k=>b+1+k,C=S(r.length+1+o.length),f=r.flatMap(({
depth:k},O)=>k===0?[S(O)]:[]),g=k=>{let O=[];for(let T=k+1;T< r.length&&r[T].depth>r[k].depth;T+=1)r[T].depth===r[k].depth+1&&O.push(S(T));return O};return h(b,"Theo cấp trên",w,[...r.map(({label:k,
depth:O,texts:T,except:E},fe)=>{let oe=T.length?`(${T.map(G=>d("parent",G)).join("+")})`:"0",Ee=E.map(G=>`*(${s("code")}<>"${G.replace(/"/g,'""')}")`).join("");return[pn(`${"— ".repeat(O)}${k}`),p(w,
`*${oe}${Ee}`).map((G,Oe)=>[G,...g(fe).map(P=>`${m(Oe)}${P}`)].join("+"))]}),[u1,p(w,"").map((k,O)=>[`=SUM(${m(O)}${C})`,...f.map(T=>`${m(O)}${T}`)].join("-"))],...o.map(({label:k,text:O})=>[pn(
`— ${k}`),p(w,`*${d("parent",O)}`)])])},$=[bt(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),bt(["Tính đến ngày","=TODAY()"]),bt([])];for(let b of[w=>l(w,"timeliness"),w=>l(w,"status"),w=>m1(w,t),w=>y(w,
"status"),w=>y(w,"timeliness"),w=>x(w,"status"),w=>x(w,"timeliness"),w=>i?g1(w,i.tab,i.closed):[]])$.push(...b($.length+1));return $}var b1="Tình hình báo cáo",w1="A6:B13",k1=(e,t,n)=>{let r=
e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};function x1(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===w1));for(let r of n)e.removeChart(r);
return t.length>n.length}catch{return!0}}function Lx(e,t){if(x1(e))return[];let{title:n,words:r}=na.status;return e.insertChart(e.newChart().asBarChart().setTitle(b1).addRange(e.getRange(k1(t,n,
r.length))).setPosition(ta,5,0,0).build()),[{key:"setup.chart"}]}function v1(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Ui(n[i][a])===Ui(s):
!n[i][a]&&pn(String(r[i][a]))===s))}var S1=e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===$x||t[1]===Cu||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${yt(Bi)}${n+1}`]:[]:[]});
function Lu(e,t,n,r){let o=h1(r.rows),i=y1(t,n,_x(t.rows),{tab:r,closed:o}),[s,a]=[e.getLastRow(),e.getMaxRows()],c=Math.max(i.length,s);a< c&&e.insertRowsAfter(a,c-a);let u=e.getRange(1,1,c,Bi),d=
Array.from({length:c},(m,h)=>{var y;return(y=i[h])!=null?y:Array(Bi).fill("")});if(s>0){if(v1(u,d))return Lx(e,i);u.clearContent().setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(ta,3,c-ta+1,1).setNumberFormat("0.0%");let l=i.findIndex(m=>m[0]===Nx)+2;o.length&&e.getRange(l,4,o.length,Tu.length).setNumberFormat("0.0%"),
e.getRangeList(S1(i)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ta,2,c-ta+1,Bi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Bi-1,115),u.setValues(d);
let p=[{key:"setup.summary"},...Lx(e,i)];return SpreadsheetApp.flush(),p}function ji(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{
Utilities.sleep(500)}}var rr={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var Ix="runner",Dx="lease",Fx="lastRun",qp="sending",zx=
"refused",Ux="confirmed",Kx="toldHold",Au="ledger",R1=6e3,$u,Pu=()=>$u!=null?$u:$u=PropertiesService.getScriptProperties(),Ao=(e,t)=>{Pu().setProperty(e,JSON.stringify(t))},O1=_({runner:I(),hour:An(),
since:I()}),T1=_({until:I(),by:I()}),C1=_({lastRun:I(),did:I(),trouble:I(),dry:hu(I(),rr.dry)}),L1=_({key:I(),gone:Nt(I()),doubt:Nt(I()),at:I()}),$1=_(Object.fromEntries(Ad.map(e=>[e,I()]))),A1=
Object.keys(yi),P1=Pi(I(),_({email:I(),day:I(),why:ye(Jt(A1))})),Bx=e=>{var t,n,r;return{...rr,...qe(O1,e[Ix]),...qe(C1,e[Fx]),lease:(t=qe(T1,e[Dx]))!=null?t:rr.lease,inFlight:qe(L1,e[qp]),refused:(n=
qe(P1,e[zx]))!=null?n:{},confirmed:qe($1,e[Ux]),toldHold:(r=qe(I(),e[Kx]))!=null?r:rr.toldHold,ledger:tv(e)}},jx=({runner:e,hour:t,since:n})=>Ao(Ix,{runner:e,hour:t,since:n}),Zx=({until:e,by:t})=>Ao(
Dx,{until:e,by:t}),Gx=({lastRun:e,did:t,trouble:n,dry:r})=>Ao(Fx,{lastRun:e,did:t,trouble:n,dry:r}),Wx=e=>Ao(Ux,e),Hx=e=>Ao(Kx,e),Vx=e=>Ao(qp,e),qx=()=>{Pu().deleteProperty(qp)};function Xx(e){let t=
Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Ao(zx,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=R1))))}var Yx="firstLetter",Jx=()=>Number(
PropertiesService.getUserProperties().getProperty(Yx))||0,Qx=e=>{PropertiesService.getUserProperties().setProperty(Yx,String(e))},_1=7800;function E1(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){
let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>_1&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function ev(e){let t=E1(mw(e)),n=Date.now().toString(36);Pu(
).setProperties(Object.fromEntries(t.map((r,o)=>[`${Au}${o}`,`${n} ${t.length} ${r}`])))}function tv(e){let t=Mx(e[`${Au}0`]);if(!t)return e[`${Au}0`]===void 0?void 0:"unreadable";let n=Array.from({
length:t.count},(o,i)=>Mx(e[`${Au}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&fw(n.map(o=>o.text).join(""))||"unreadable"}function Mx(e){var o;let[,t,n,r]=(o=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var nv=()=>tv(Pu().getProperties());var ia={"values.text":
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
,_u={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},Xp={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var N1=e=>{try{return e(),!1}catch{return!0}},Zi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>N1((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Eu="google/answer/",rv="google/differs",Yp="google/scratch",Nu=(
)=>PropertiesService.getScriptProperties(),M1=Nt(Jt(Object.keys(ia))),I1=_({name:I(),id:ye(An())});function ov(e){var r;let t={};for(let o of Object.keys(Zi))Eu+o in e&&(t[o]=e[Eu+o]==="true");let n=
qe(I1,e[Yp]);return{answers:t,differs:(r=qe(M1,e[rv]))!=null?r:[],...n&&{scratch:n}}}function iv(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Nu().setProperty(Eu+t,String(n)))}function sv(e,t){Nu(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Eu+n,String(r)])),[rv]:JSON.stringify(t)})}function Mu(e){e?Nu().setProperty(Yp,JSON.stringify(e)):Nu().deleteProperty(Yp)}
var av="workbook",cv="marks",uv="links",dv="proof",Jp="witness",Qp="settings",em="round",tm="groups",lv="lines",pv="staff",D1=8500,F1=ye(An()),z1=_({version:An(),spreadsheetId:I(),tabs:_(
Object.fromEntries(Object.keys(se).map(e=>[e,F1]))),owner:I()}),U1=_({secret:I().check(Ai(/^[0-9a-f]{64}$/)),isNew:ye(_i(!0))}),K1=_({secret:I().check(Ai(/^[0-9a-f]{64}$/)),renewed:ye(I())}),B1=_({
address:I(),runsAs:I(),layout:An(),version:I(),at:I()}),nm=Pi(I(),I()),j1=_({accounts:ye(An()),units:ye(An())}),Z1=_(Object.fromEntries(Ed.map(e=>[e,I()]))),G1=Nt(I());function _n(){let e=
PropertiesService.getScriptProperties().getProperties(),t=qe(z1,e[av]);if(!t)return;let n=qe(K1,e[uv]);return{...t,staff:qe(G1,e[pv]),round:qe(Z1,e[em]),groups:e[tm],lines:qe(j1,e[lv]),post:Bx(e),
google:ov(e),settings:qe(nm,e[Qp]),markSecret:mv(e),linkSecret:n==null?void 0:n.secret,...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:qe(B1,e[dv]),...e[Jp]?{witness:e[Jp]}:{}}}var mv=e=>qe(
U1,e[cv]),hv=()=>mv(PropertiesService.getScriptProperties().getProperties());function rm(e){PropertiesService.getScriptProperties().setProperty(cv,JSON.stringify(e))}function om(e,t){
PropertiesService.getScriptProperties().setProperty(uv,JSON.stringify({secret:e,renewed:t}))}function fv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties(
).setProperty(dv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function gv(e){PropertiesService.getScriptProperties().setProperty(Jp,e)}function im({version:e,spreadsheetId:t,tabs:n,
owner:r}){PropertiesService.getScriptProperties().setProperty(av,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function yv(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=D1?n.setProperty(Qp,t):n.deleteProperty(Qp)}function bv(e,t){let n=PropertiesService.getScriptProperties();e?
n.setProperties({[em]:JSON.stringify(e),...t?{[tm]:""}:{}}):n.deleteProperty(em)}function Iu(e){PropertiesService.getScriptProperties().setProperty(tm,e)}function Du(e){
PropertiesService.getScriptProperties().setProperty(lv,JSON.stringify(e))}function Fu(e){PropertiesService.getScriptProperties().setProperty(pv,JSON.stringify(e))}var W1=2,sm=()=>Vk(Array.from({
length:W1},()=>Utilities.getUuid()));function wv(e){let t=e!=null?e:hv();t||(t={secret:sm(),isNew:!0},rm(t));let{secret:n,isNew:r}=t;return{key:new Ii(n),isNew:r===!0,allMarked:()=>rm({secret:n})}}
function kv(e){return e!=null&&e.linkSecret?!1:(om(sm()),!0)}var xv=e=>{let t=sm();return om(t,e),t};var H1=500;function vv(e,t,n,r){var u;let o=e.getLastRow(),i=V1(o>0?(u=e.getSheetValues(1,1,1,-1)[
0])!=null?u:[]:[]),s=t.map(d=>{var l,p,m,h;return{at:n,who:(l=d.by)!=null?l:r,what:v(d.what),unit:(p=d.unit)!=null?p:"",rowId:(m=d.rowId)!=null?m:"",columns:((h=d.columns)!=null?h:[]).join(", ")}}),a=
Math.max(o,1)+1,c=d=>{ku(e,a+s.length-1,H1,()=>e.getRange(a,1,s.length,d.length)).setValues(s.map(l=>d.map(p=>p?bu(ls[p],l[p]):"")))};try{c(i)}catch(d){let l=e.getMaxColumns();if(l>=i.length)throw d;
c(i.slice(0,l))}}function V1(e){let t=Object.keys(ls),n=e.map(r=>t.find(o=>ls[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var zu=class{constructor(t,n,r,o){this.book=t;
this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),
this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},q1=e=>{var t;return(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=
JSON.stringify(e))!=null?t:"undefined").slice(0,80)},N=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:q1(e)};var Rv=[["Trang","Nhóm"]],am=e=>e.once("dropdown",()=>{let t=
SpreadsheetApp.newDataValidation().requireValueInList(Rv[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),Sv=e=>e.once(
"colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();
return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Po=(e,t,n,r)=>N(n(t(e.cell())),r),Ov={"looks.note":e=>Po(e,t=>t.setNote("Cần sửa: thử"),
t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Po(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>N(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":
e=>Po(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>N(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),
"looks.bold":e=>Po(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Po(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Po(e,t=>t.setVerticalAlignment("top"),
t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Po(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>N(e.sheet.setColumnWidth(6,140).getColumnWidth(
6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),N(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),N(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(
e.sheet.hideColumns(7),N([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return N((t=am(e))==null?void 0:t.getCriteriaValues()[0],Rv[0])},"looks.choicesStrict":e=>{
var t;return N((t=am(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return N((t=am(e))==null?void 0:t.getHelpText(),"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,
formula:n}=Sv(e);return N((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=Sv(e);return N(t==null?void 0:
t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),N(e.sheet.getCharts().length,
1))};var Tv="Sổ Tài Khoản: thử";function X1(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Tv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(
o=>o.getDescription()===Tv+n)[0],where:n}}var Cv={"rights.range":e=>{let{found:t,where:n}=X1(e),r=N(t==null?void 0:t.getRange().getA1Notation(),n);return t==null||t.remove(),r},"rights.own":e=>{let t=
e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=N([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=N(t.isWarningOnly(
),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),N(e.sheet.getProtections(t).length,n)},
"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=N(r==null?void 0:r.getUnprotectedRanges().map(
i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=N(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;
return N((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=e.book.getSheets();return N(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=
e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),N(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),N(
e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Lv={daily:"sendDailyLetters"},Y1="Asia/Ho_Chi_Minh",cm=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Lv[e]),$v=e=>cm(
e).length>0,Uu=(e,t)=>cm(e).some(n=>n.getUniqueId()===t);function Av(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=cm(t);n!=="none"&&ScriptApp.newTrigger(Lv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(
Y1).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var st="google/probe",J1=()=>Array(4001).join("é");function sa(e,t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(
t))e.deleteProperty(r)}}function Pv(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var _o=()=>PropertiesService.getScriptProperties(),_v={"stores.kept":()=>sa(_o(),{[st]:"một"},(
)=>N(_o().getProperties()[st],"một")),"stores.over":()=>{let e=_o();return sa(e,{[st]:"một"},()=>(e.setProperty(st,"hai"),N(e.getProperties()[st],"hai")))},"stores.beside":()=>{let e=_o();return sa(e,
{[`${st}/1`]:"một"},()=>{e.setProperties({[st]:"hai"});let t=e.getProperties();return e.deleteProperty(st),N([t[`${st}/1`],t[st]],["một","hai"])})},"stores.gone":()=>{let e=_o();return e.setProperty(
st,"một"),e.deleteProperty(st),N(st in e.getProperties(),!1)},"stores.long":()=>{let e=_o();return sa(e,{[st]:J1()},()=>{var t;return N((t=e.getProperties()[st])==null?void 0:t.length,4e3)})},
"stores.own":()=>{let e=PropertiesService.getUserProperties();return sa(e,{[st]:"riêng"},()=>N([e.getProperties()[st],st in _o().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=
LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=N(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>{var n;return N((n=SpreadsheetApp.openById(e.getId()).getSheetById(
t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>N(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>N(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>N(
Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return N(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>Pv(()=>N(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Pv(()=>N(typeof Uu("daily",""),"boolean"))};var Q1=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function Ev(e){let t=Q1();Mu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Mu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new zu(e,n,r,t)}var eN=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Ku(e,t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(
t.name);n&&eN(n,t)&&e.deleteSheet(n),Mu(void 0)}function um(e){var n;let t=(n=LockService.getDocumentLock())!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}
}var Nv=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),lm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join(
"dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Bu=Object.keys(lm);function Eo(e,t){let n=e.once("texts",()=>e.block(Bu.length,1).setNumberFormats(Bu.map(()=>["@"])).setValues(Bu.map(r=>[
lm[r]])).getValues());return N(n[Bu.indexOf(t)][0],lm[t])}var dm=()=>new Date(Date.UTC(2018,9,2,5)),Mv={"values.text":e=>Eo(e,"name"),"values.letters":e=>Eo(e,"letters"),"values.lines":e=>Eo(e,
"lines"),"values.long":e=>Eo(e,"long"),"values.phone":e=>Eo(e,"phone"),"values.date":e=>Eo(e,"date"),"values.code":e=>Eo(e,"code"),"values.number":e=>N(Nv(e,"0",12),12),"values.empty":e=>{let t=
e.cell();return N([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return N(e.block(2,3).setValues(t).getValues(),t)},
"values.typed":e=>N(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return N(t.map(
n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),N(t.getNumberFormats()[0].map(
r=>r==="@"),[!0,!1,!0])},"values.day":e=>N(Number(Nv(e,"dd/MM/yyyy",dm())),Number(dm())),"values.dayShown":e=>N(e.cell().setNumberFormat("dd/MM/yyyy").setValue(dm()).getDisplayValue(),"02/10/2018"),
"values.formula":e=>{let t=e.cell().setValue("=1+1");return N([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return N(
e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return N([n[
t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),N(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>N(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,
"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),N([
t.getValue(),t.getNumberFormat()],["","@"])}};var Iv={...Mv,...Ov,..._v,...Cv},tN=Object.keys(Iv),Dv=Object.keys(Zi);function nN(e,t){try{return Iv[e](t)}catch{return{saw:"refused"}}}function rN(e,t){
let n={...t};for(let r of Dv){let o=Zi[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function Fv(e,t){return um(()=>{t.scratch&&Ku(e,t.scratch);let n=Ev(e),r=tN.map(
s=>({id:s,seen:nN(s,n)})),o=rN(n,t.answers);Ku(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:
a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:Dv.map(s=>({key:s,how:Zi[s].how,answer:o[s]}))};return sv(o,i.differs.map(({id:s})=>s)),i})}function zv(e,{scratch:t}){
t&&um(()=>Ku(e(),t))}function Uv(e,t,n=r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==sc.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join(
"/"))}function Kv(e,t,n){let{rows:r}=e.table("accounts"),o=r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:
c,cells:u})=>[Ti(r[c]),Ti({...r[c],...u})])),s=new Set([...r.map(Ti),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=Uv(c.key,i,a);
return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn("accounts",o),o.length}var Bv=(e,t)=>Kv(e,n=>jg(n.approved,n,t),n=>br(t.of("returned",n)));function jv(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||gi(n.consent))return[];let o=Eb(n.consent);return[{index:r,cells:{consent:o,consentMark:Ps({...n,consent:o},t)}}]}))}function oN(
e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Vn(n,t)==="unknown"?[{index:r,cells:{consentMark:Ps(n,t)}}]:[]))}function Zv(e,t){return oN(e,t),Kv(e,n=>pc(n,t)?Bn(n,t):void 0)}
var Gv=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Bv(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&iw(t),e.accounts&&jv(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],aa=Gv.length;function Wv(e,t,n){if(Object.keys(t.sheets).length===0){
e< aa&&n(aa);return}for(let r of Gv)r.number<=e||(r.run(t),n(r.number))}function Hv(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function iN(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var pm=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=iN(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Vv(e,t,n){let r=new pm(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Bt=e=>e,sN=({
ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Xv=e=>e.typedRows.size>0||sN(e)||[...e.ownKeys].some(t=>Xe(e.tab)[t].writer!=="us"),mm=e=>e.typedRows.size>0||e.ownKeys.size>0;function Yv(e,t){let{key:
n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Bt(i)[n]);return!Hv(r(e),r(t))}var hm=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function qv(e,t,n,r){var i,s;let o=Xe(e.tab)[
n];return gu(o,wu(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function aN(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=
Bt(i)[a];return n.get(c)!==a&&u!==""&&qv(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":Bt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&qv(t,l,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function fm(e,t){let n=aN(e,t),r=Object.keys(Xe(e.tab)).filter(s=>n.some(({index:a,now:c})=>Bt(c)[s]!==(t.rows[a]?Bt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var d,l,p;let c=String((d=t.headings[a-1])!=null?d:"").trim(),u=c===""?-1:e.headings.findIndex(m=>String(m).trim()===c);return u<0?"":(p=(l=e.lines[s])==null?void 0:l[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,Bt(a)[c]]))}))),!0}function cN(e){let n=Object.entries(Xe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Bt(s)[c]).join(`\n`).trim();return{idOf:s=>Bt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Jv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Bt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Bt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Vv(n,t.rows,cN(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Bt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Bt(t.rows[u])[d]!==Bt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var uN=3,wt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=Zo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:aa,version:Yk};this.wasRefusedLate=!1;this.drafts=Dp;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=_n()),
!this.memory)throw new ce({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new ce({key:"workbook.lostTab",with:{tab:se[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:Ni}isStaff(t){return t!==""&&(Pn(t,this.staff())||Di(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=zn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}round(){var t;if(!this.current){let n=(t=this.remembered().round)!=null?t:Nd(this.table("rounds").rows);this.current={round:n&&lr(n).round}
}return this.current.round}compileRound(){var i;let t=Nd(this.table("rounds").rows),n=t&&Bf(t),r=this.remembered().round;if(JSON.stringify(n)!==JSON.stringify(r)){let s=r!==void 0&&(r.id!==(n==null?
void 0:n.id)||r.state!==n.state);bv(n,s),this.remembered().round=n}let o=n&&lr(n);return this.current={round:o==null?void 0:o.round},(i=o==null?void 0:o.problems)!=null?i:[]}staff(){var i;let t=
this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=qk(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Fu(
o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ce)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(
this.remembered().settings)&&yv(t);let{settings:n,problems:r}=zn(t);return this.read=n,this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Ei(nm,
Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}
rememberWitness(){this.settle(),gv(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Ii(
t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new Ys(t)}renewLinkKey(){let t=xv(this.now);Object.assign(
this.remembered(),{linkSecret:t,linksRenewed:this.now}),this.ofLinks=new Ys(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors(
).map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){fv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail(
).toLowerCase()}seenAs(){return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered(
).version!==aa)throw new ce({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?fu(this.table("units").rows.map(({code:o})=>o)):void 0,r=()=>new Js(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(
t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late((
)=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Ox(o=>this.table(o),t,()=>Su(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Du(n),this.unsettled=!0)}putNotes(t,n){
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();xu(r,t)!==r&&n.setNote(xu(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&mm(n));return t.some(Xv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),r=this.readTable(t),o=hm(n,r);o&&(fm(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&Yv(n,r)&&(this.tables.set(t,r),Jv(n,r),
!!mm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=oa(t.rows);if(n===this.remembered().groups)return;let r=
this.table("rounds"),o=this.table("accounts");Lu(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:o.sheet.getName(),positions:o.positions},{tab:r.sheet.getName(),
positions:r.positions,rows:r.rows}),Iu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([
{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(
let n of t.slice(0,uN))Lo("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ce)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,vv(this.sheet("log"),t,this.now,jk(this.visitor())))}exclusively(t){if(!ji(this.begun.waitMs))return;this.forget();let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(
r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(let r of this.tables.values()){let o=new Js(r.tab,this.sheet(r.tab));hm(
r,o)&&(n=!0,fm(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){return Fv(this.spreadsheet(),this.remembered().google)}googleDiffers(){
return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(o=r[t])!=null?o:0}&range=A${tt(n)}`}};var dN=24*36e5,Dr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=_n())==null?void 0:t.post)!=null?n:rr}setRunner(t){
jx(t)}setLease(t){Zx(t)}setLastRun(t){Gx(t)}setRefused(t){Xx(t)}keepJournal(t){Vx(t)}closeJournal(){qx()}setConfirmed(t){Wx(t)}setToldHold(t){Hx(t)}ledger(){return nv()}keepLedger(t){ev(t)}alone(t,n){
let r=ji();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(
this.firstLetter=Jx()),this.firstLetter+dN-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,
body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn(
)<=0&&(this.firstLetter=Date.now(),Qx(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser(
).getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Av({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return $v(
"daily")}};function Gi(e,t,n){try{iv(e.remembered().google,t,n)}catch{}}function Fr(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&
zv(()=>e.spreadsheet(),r)}catch(r){Lo("sweep",r)}}function Qv(e,t){if(!t||/\s/.test(t))return!1;let n=$t(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf(
"@")).replace(/\./g,""))<0?!1:Ze(e.email).emails.some(o=>$t(o)===n)}var lN=(e,t)=>t.some(n=>n.code.trim()===e&&Ze(n.email).emails.length>0),pN=(e,t)=>t.filter(n=>Qv(n,e)),e0=(e,t)=>t.some(n=>Qv(n,e));
function Zu(e,t){switch(e.is){case"staff":case"person":return pN(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function mN(e,t){let n=Ht(
e)===re.merged?Qe(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Gu(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var ju=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:
"who.unknown",with:{email:_e(e),contact:t.contact}};function ca(e,t,n,r){let o=fN(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ge(i)?{may:!1,why:mN(i,n)}:o}function hN(e,t,n){if(
e.length===0)return;let r=Qe(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&e.includes(i)?i:void 0}function fN(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(
!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>{let i=Zu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=
r.superiorsFill?hN(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?
{may:!1,why:ju(t,r)}:o();case"link":return o();case"unlisted":return Gu(t,r)?lN(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:ju(t,r)}}}var gm=30;
function t0(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=ie(n.closed,gm)?
"receipt":"refused"}function No(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=Oi(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=
r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=t0(n,i&&{link:i.link.trim(),extendedTo:Wt(i.extendedTo),isGone:!Ge(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,
kind:n.kind,unit:i}}function n0(e,t){let n=No(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Ni}function ua(){let e=Session.getActiveUser().getEmail().toLowerCase();
return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Wi=e=>t=>e===""?Ni:t.isStaff(e)?{is:"staff",email:e}:e0(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:
e},r0=e=>t=>n0(t,e);function o0(e){let t=e==null?void 0:e.triggerUid,n=new Dr(()=>r.spreadsheet());if(typeof t!="string"||!Re(n,()=>Uu("daily",t)))return;let r=new wt({who:o=>Wi(Re(n,()=>n.me()))(o)}
);Ww(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Gi(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Fr(r)}function Wu(e,t,n){if(
!e)return je.added;let r=At(e,n);if(r&&e.answer===je.added)return je.added;if(!r&&!t.stops&&eo(e.usage)===ve.stopped)return je.added;if(t.stops)return je.stopped;if(t.changes)return je.changed;let o=
Object.values(je).find(i=>i===e.answer);return r&&o&&o!==je.stopped?o:je.same}function gN(e){return e?pt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}
function Hi(e,t,n){let r=gN(e);if(r||(e==null?void 0:e.state)!=="closed"||n.isStaff)return r;if(!(t&&Wt(t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var En=(
{first:e,last:t},n)=>n>=e&&n<=t;function yN(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Bn(i,n):"";return En(t,s)&&
a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var bN=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>En(t,r)&&gi(n.consent)).map(({unit:n,rowId:r})=>({what:{key:
"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function wN(e,t){if(![...Yr,"usage"].some(o=>t.columns().has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{var c;if(!En(t,i)||!Vc(
o))return[];let s=(c=lc(o.approved,o,e.markKey()))!=null?c:o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});
return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},unit:n[o].unit.trim(),rowId:n[o].rowId})))}function kN(e,t){let{rows:n}=
e.table("accounts");if(!nn.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""}
;return!r||Hi(r,o.get(c.unit.trim()),u)?!1:(s!=null||(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};return n.map((c,u)=>{if(!En(t,u)||nn.every(p=>c[p].trim()===""))return c;let d={
...c,updated:e.now,by:"",source:wn.hand};if(!a(c))return d;let l={stops:Se(c),changes:!0};return{...d,round:r.id,answer:Wu(c.rowId?c:void 0,l,r)}})}function xN(e,t){yN(e,t);let n=wN(e,t),r=kN(e,t),o=
r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=We(e,r),s=new Set;r.forEach((p,m)=>{En(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>En(t,m)||s.has(p.unit.trim()),c=wi(r,i,a);nn.some(p=>t.columns().has(
p))?SN(e,t,r,c,i):e.putOwn("accounts",Es(e,r,i,a)),e.log([...bN(r,t),...n]),e.putOwn("accounts",Gc(r,i,a)),e.putOwn("accounts",c),e.putOwn("units",Xn(e.table("units").rows,i,()=>!0)),Ns(e,"accounts",
t.columns(),p=>En(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=Xl(c,o.map(({faults:p})=>p),i);d&&l.length===0&&l.push({index:t.first,notes:fo(i.accounts[t.first])}),vN(e,
t,l,o)}function vN(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([d,l])=>!t.columns().has(
d)&&l!==""!==nc(r[o.index].mask,d)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([d])=>t.columns().has(d));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[
1])!=null?u:""):e.putNotes("accounts",n)}function SN(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:
Object.fromEntries(Dn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:
l,round:p,answer:m},bi(e,c,o.accounts[a.index]))}}var RN="sửa tay";function ON(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>En(t,o)&&r.code.trim());for(
let r of n)r.first=RN;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function TN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>En(t,r)&&
n.code.trim()&&n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function CN(e,t){ON(e,t),TN(e,t);let n=e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",Gc(n,r,()=>!0)),
e.putOwn("units",Xn(e.table("units").rows,r,()=>!0)),Ns(e,"units",t.columns(),o=>En(t,o))}function ym(e,t){He(e,()=>t.tab==="accounts"?xN(e,t):CN(e,t))}function LN(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var $N=({range:e})=>typeof e.getGridId=="function";function s0(
e){if(!$N(e))return;let t=new wt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;
Gi(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=LN(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){AN(t);return}t.edits(r,
e.range.getSheet());let c=()=>new Set(Object.keys(Xe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));ym(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(
n instanceof ce))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(v(n.problem),"Sổ Tài Khoản",15)}}function AN(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
v).join(`\n`),"Cấu hình",15),ym(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function a0(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=He(e,()=>{let{units:n}=Or(e,!0),r=
e.table("units").rows.map(({code:i})=>i),o=i=>n.filter(({own:s})=>s.status===i).length;return e.sortUnits(),A({missing:o(L.missing),fix:o(L.fix),before:r})}))!=null?t:R({key:"workbook.busy"})}
function c0(e,t){var n;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(n=He(e,()=>{let r=new Map(t.map((o,i)=>[o,i]));return e.putOwn("units",e.table("units").rows.map(({code:o},i)=>{var s;
return{index:i,cells:{order:String((s=r.get(o))!=null?s:t.length)}}})),e.sortUnits(),Or(e,!0),A({})}))!=null?n:R({key:"workbook.busy"})}var Hu="Sổ Tài Khoản",PN="Dành cho cán bộ tỉnh",zr=[
"spreadsheets","script.container.ui","userinfo.email"],u0=[...zr,"script.scriptapp","script.send_mail"],m0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:zr}],h0=[{
page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:zr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:zr},{caption:
"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:zr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:zr},{page:"letters",caption:"Thư…",
where:{width:900,height:640},who:"staff",scopes:u0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:zr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:u0}
,{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:zr}],f0=[...m0,...h0],bm=e=>typeof e=="object"&&"page"in e,wm=Object.fromEntries(f0.filter(bm).map(e=>[e.page,e])),Vu=
e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,g0=e=>f0.flatMap(t=>t!=="—"&&(bm(t)?Vu(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),d0=e=>e==="—"?void 0:{
caption:e.caption,run:bm(e)?Vu(e.page):e.run},l0={forUnits:m0.map(d0),forStaff:h0.map(d0)};function p0(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function y0(){let e=
SpreadsheetApp.getUi();p0(e.createMenu(Hu),l0.forUnits).addSeparator().addSubMenu(p0(e.createMenu(PN),l0.forStaff)).addToUi()}var km="L1",_N=/^Mã sổ: (\S+)$/;function xm(e,t){var n;try{let r=(n=
_N.exec(String(t.getRange(km).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function qu(e){let t=e.getSheetByName(se.summary.title);return t?
xm(e,t):"none"}var b0=e=>{var t,n;return(n=(t=e.getSheetByName(se.summary.title))==null?void 0:t.getRange(km).canEdit())!=null?n:!0};function w0(e,t){try{t.getRange(km).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var k0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function x0(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?zn(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${k0(v({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var EN=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),NN="Khai báo tài khoản Facebook";function v0(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${k0(v({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${EN(
e)}\x3c/div>${n}`).setTitle(`${NN}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function S0({since:e,lastRun:t},n){let r=o=>o!==""&&Be(V(o),n)>1;return!t||t< e?r(e)?{key:
"health.never",with:{since:pe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:pe(t)}}:void 0}var MN=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function R0({post:e,campaign:{settings:t,round:n},troubles:r,
isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:Je(a)}});return r.length?[...r]:Wo([!o(i),{key:
"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[(n==null?void 0:n.state)==="open"&&!n.dueBefore,s("dueBefore")],[(n==null?void 0:n.state)==="open"&&!n.lettersFrom,s(
"lettersFrom")],[MN(e),{key:"health.dry",with:{since:K(e.dry),email:i}}])}function O0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=R0(e);if(o&&
i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(v(c)))];let a=s.length?void 0:S0(t,r);return a?[a]:s}function T0({office:e,post:t,remembered:n,state:r,troubles:o}){let{
runner:i}=n;if(!r.settings.lettersOn)return[];let s=R0({post:n,campaign:Ke(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===_e(e.visitor());return a&&!t.hasTrigger()?[{key:
"health.noTrigger"},...s]:s.length||!i||n.trouble||!S0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function C0({office:e,remembered:{runner:t,hour:n},state:{
settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===_e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}
}}function IN({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function DN(
{office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=dp(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:pe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{
key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:xt(V(c)),hour:String(o)}}],[Jn(t,e.now),{key:"health.sending"}]]}function L0(e){let{post:t,state:
n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Wo(...IN(e),...DN(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function $0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=Ke(e),s=Ci(n,i.round),a=O0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=Ro(i,t,vo(
t.ledger,Ln(e),bo(e)));return c.length?FN(e,c,a,r):a}catch(c){if(!(c instanceof ce))throw c;let{problem:u}=c;return a.some(d=>v(d).includes(v(u)))?a:[u,...a]}}function FN(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Ri(Oo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function A0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Jn(r,
e.now)&&!r.inFlight?ru(e,t):vo(r.ledger,Ln(e),bo(e));return n.lettersOn?r.runner?Ro(Ke(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var zN="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",vm=(e,
t)=>{var n;return e.trim()?(n=t(e))!=null?n:e:""},UN=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function P0(e,t,n){
var a,c,u,d;if(to(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=vm((a=t==null?void 0:t.dueBefore)!=null?a:"",Go),
o=((c=$e(r))!=null?c:e.today).slice(0,4),i=t!==void 0&&UN(e),s={id:Yo(o,[]),name:(t==null?void 0:t.name.trim())||`Năm ${o}`,document:(t==null?void 0:t.document.trim())||zN,state:Ie.open,dueBefore:r,
graceUntil:vm((u=t==null?void 0:t.graceUntil)!=null?u:"",$e),lettersFrom:vm((d=t==null?void 0:t.lettersFrom)!=null?d:"",$e),openedAt:i?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",
[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var KN=new Set(Object.values(Wa));function Sm(e,t,n){let r=Object.values(De),o=u=>n&&Object.prototype.hasOwnProperty.call(
n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({
label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===De.staff.label?t():d,help:l}}));let c=e.rows.flatMap((u,
d)=>{var m;let l=u.label.trim(),p=KN.has(l)?v({key:"setup.formerSetting"}):(m=r.find(h=>h.label===l))==null?void 0:m.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Mo=Object.keys(se);function BN(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Rm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=se[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName(
);return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=BN(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function _0(e,t){let n=
new Set(Object.values(t)),r=new Rm(e,n),o={},i=[];for(let s of Mo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var E0="Asia/Ho_Chi_Minh",Om="vi_VN",N0=
e=>e.getSpreadsheetLocale()===Om?[]:[{key:"workbook.locale"}];function M0(e){let t=[];return e.getSpreadsheetTimeZone()!==E0&&(e.setSpreadsheetTimeZone(E0),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Om&&(e.setSpreadsheetLocale(Om),t.push({key:"setup.locale"})),t}var jN=4,I0=Mo.filter(e=>Object.keys(Xe(e)).length>0);function ZN(e){return e.isNew?(vx(e),ea(e),Up(e),[]):[
...Sx(e),...ea(e)]}function Xu(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function GN(e,t,n,r,o){let i=new Ki(Su(e,r,o)),s=Mo.flatMap(
a=>{var c,u,d,l,p,m;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(l=(d=n.get(a))==null?void 0:d.columns)!=null?l:0,positions:(m=(p=n.get(a))==null?void 0:
p.positions)!=null?m:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function WN(e,t,n,r,o,i){var p;let s=Object.fromEntries(Mo.map(m=>[m,t[m].id])),c=(m=>({version:m,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(Mo.filter(m=>!t[m].made).map(m=>[m,t[m].sheet]));Wv(c.version,{sheets:l,office:o,markKey:i},m=>{im({...c,version:m}),d=!0}),d||im(c)}function HN(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[De.staff.label]:r.join(", ")}:{}}}var VN=e=>({[De.staff.label]:e,[De.replyTo.label]:"",[
De.testTo.label]:"",[De.contact.label]:De.contact.initial,[De.webAddress.label]:De.webAddress.initial,[De.lettersOn.label]:De.lettersOn.initial});function qN(e){let t=Object.entries(Wa).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r!=null?r:""])):void 0}function XN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function YN(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Fu(e);let n=t?Xk(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function JN(e,t,n){
var a;let{contact:r,staff:o}=e.settings(),i=[(a=e.round())!=null&&a.dueBefore?"":"hạn nộp",r?"":"liên hệ khi cần hỗ trợ",n.some(({code:c})=>c)?"":"danh sách đơn vị"].filter(Boolean),s=[...new Set([t,
...o].filter(Boolean))];return[...i.length?[{key:"setup.left",with:{what:i.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:s.join(", ")}}]}function D0(e){var f,g,k,O;let t=_n(),n=Xu(e),r=M0(e),{
found:o,did:i}=_0(e,(f=t==null?void 0:t.tabs)!=null?f:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let T of I0){let E=cx(T,o[T],(g=t==null?void 0:
t.version)!=null?g:0);s.set(T,E.open),r.push(...E.did)}let a=wv(t==null?void 0:t.markSecret),c=new wt({book:e,setUp:{markKey:a.key,lastWitness:(k=t==null?void 0:t.witness)!=null?k:""}});for(
let T of Mo)c.edits(T,o[T].sheet);kv(t)&&t!==void 0&&t.version>=jN&&r.push({key:"setup.linksAnew"});let d,l=()=>d!=null?d:d=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":
xm(e,o.summary.sheet),m=p==="copy"?VN(l()):HN(t,o.settings.id),h=XN(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let T=Sm(c.table("settings"),l,m);p!=="copy"&&r.push(...T)}let x=y?(O=
t==null?void 0:t.staff)!=null?O:[l()]:zn(c.settingTexts()).settings.staff;r.push(...GN(e,o,s,x,n));for(let T of I0)r.push(...ZN(s.get(T)));y&&r.push(...Sm(c.table("settings"),l,m)),WN(e,o,t,n,c,
a.key),r.push(...P0(c,qN(c.settingTexts()),t==null?void 0:t.round));let $=a.isNew?Zv(c,a.key):0;$&&r.push({key:"setup.markedAnew",with:{count:$}}),a.isNew&&a.allMarked();let b=c.table("units");r.push(
...Lu(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:b.rows},{tab:o.accounts.name,positions:s.get("accounts").positions},{tab:o.rounds.name,positions:s.get(
"rounds").positions,rows:c.table("rounds").rows})),p!=="here"&&w0(e,o.summary.sheet),(t==null?void 0:t.groups)!==oa(b.rows)&&Iu(oa(b.rows)),c.compileSettings(),r.push(...YN(c.settings().staff,t==null?
void 0:t.staff));let w=Object.fromEntries(Ou.map(T=>[T,s.get(T).rows]));Ou.some(T=>{var E;return((E=t==null?void 0:t.lines)==null?void 0:E[T])!==w[T]})&&Du(w);let S=new Dr(()=>e);return wo(c,S)||Xt(
c),SpreadsheetApp.flush(),r.push(...A0(c,S)),{first:(!t||t.version===0)&&!$&&h.length===0,did:r,after:JN(c,n,b.rows)}}var Yu=(e,t=Hu)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},F0=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Tm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,g0(e));try{let n=ua(),r=n?new wt({who:Wi(n)}):
void 0,o=r?t(r):[{key:"who.nobody"}];r&&Fr(r),o!=null&&o.length&&Yu(o.map(v).join(`\n`))}catch(n){Yu(v($o(n)))}}var Cm={key:"who.staffOnly"};function z0(e,t){let n=x0(t,e.remembered()),{caption:r,
where:o}=wm[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function U0(e){Tm(Vu(e),t=>(t.remembered(),wm[
e].who==="staff"&&t.visitor().is!=="staff"?[Cm]:z0(t,e)))}function K0(){Tm("showMissingFirst",e=>{let t=a0(e),n=({problems:c})=>Yu(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{
missing:r,fix:o,before:i}=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=F0(v({key:"roster.missingFirst",with:{missing:r,fix:o,tab:se.units.title}}),Hu)?void 0:c0(e,i);a&&
!a.ok&&n(a)})}function QN(e){let t=e.visitor();return t.is==="staff"||Di(Xu(e.spreadsheet()),_e(t))}function eM(e){let t=e.spreadsheet(),n=qu(t);if(n==="here")return b0(t)?void 0:Cm;let r=n==="copy"?
Xu(t):"";return r&&!Di(r,ua())?{key:"who.ownerFirst"}:void 0}function B0(){Tm("setUp",e=>{let t=_n()?QN(e)?void 0:Cm:eM(e);if(t)return[t];let n=ji();if(!n)return[{key:"workbook.busy"}];let{first:r,
did:o,after:i}=D0(e.spreadsheet());n.releaseLock();let s=o.filter(({key:d})=>d!=="setup.protection"),a=[...s,...s.length< o.length?[{key:"setup.rights"}]:[]].map(v),c="Thiết lập, sửa lại sổ",u=i.map(
v).join(`\n`);return r?F0(`${v({key:"setup.first"})}\n\n${v({key:"setup.askGoogle"})}`,c)&&z0(e,"assumptions"):Yu(`${a.length?a.join(`\n`):v({key:"setup.nothing"})}\n\n${u}`,c),[]})}var tM=300;
function Vi(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=new Map(e.map(r=>[B(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(B(o)):
void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{value:B(o),label:o}}}function Lm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,
label:r,count:1})}return[...t.values()].sort((n,r)=>r.count-n.count).slice(0,tM).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var j0=e=>({value:e,label:e}),qi=e=>({parents:Lm(e.map(({parent:t}
)=>t)),kinds:Lm(e.map(({kind:t})=>j0(t))),states:Lm(e.map(({state:t})=>j0(t)))}),Xi=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function Ju(e,t){let n=
e.table("units").rows,r=Vi(n),o=Xa(n,e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:Jo[o(s)].counted,status:c.status,timeliness:c.timeliness,first:
c.first,parent:r(i),kind:i.kind.trim(),state:c.status}]})}var Qu=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,ed=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),td=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var nM=300;function rM(e){var n,r;
let t=new Map;for(let{unit:o,state:i,at:s,kind:a}of e.table("letters").rows){let c=i===ue.sent||i===ue.bounced,u=o.trim();c&&u&&((r=(n=t.get(u))==null?void 0:n.at)!=null?r:"")<=s&&t.set(u,{at:s,kind:
a})}return new Map([...t].map(([o,{at:i,kind:s}])=>[o,`${s}, ${K(V(i))}`]))}function oM(e,{unit:t}){if(Ze(t.email).emails.length===0)return v({key:"desk.callNoEmail"});let n=e.refusedAddresses()[
t.code.trim()],r=n==null?void 0:n.email.split(", ").every(o=>t.email.toLowerCase().indexOf(o.toLowerCase())>=0);return n&&r?v({key:"desk.callRefused",with:{email:n.email}}):""}function Z0(e,t){var c,
u;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=Ju(e,n).filter(Qu),o=new Map;for(let{active:d,unit:l,faults:p}of n.accounts)d&&p.some(vn)&&o.set(l,
((c=o.get(l))!=null?c:0)+1);let i=rM(e),s=r.filter(d=>Xi(d,t)).sort(ed),a=e.round();return A({round:(u=a==null?void 0:a.name)!=null?u:"",deadline:a?dr(a,e.today):"",units:s.slice(0,nM).map(d=>{var p,
m;let l=td(d);return{...l,faulty:(p=o.get(l.code))!=null?p:0,lastLetter:(m=i.get(l.code))!=null?m:"",unreached:oM(e,d)}}),count:s.length,choices:qi(r)})}var Qt=e=>Sr(JSON.stringify(nn.map(t=>e[t])));
function iM(e,t,n){let r={row:e.rowId},o=Rn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Vr(mc(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:
s.problem.key,sentence:Vr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Vr({key:"account.changedSince",with:{columns:wr(e,n).join(", ")}}),...r}),i}var Nn=(e,
t)=>e.rowId||`~${t}`,da=e=>({markKey:e.markKey(),round:e.round()}),sM=(e,t)=>!Hn(e)||["given","unknown"].includes(Vn(e,t));function nd(e,t,n=mo(e)){let r={row:e.rowId};return Rn(e,t)==="returned"?[X({
key:"form.confirmReturned"},r)]:sM(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Vr(i),field:o,...r})):[X({key:"form.confirmConsent"},r)]}
function la(e,t,{markKey:n,round:r},o=mo(e)){let i=Object.fromEntries(me.map(c=>[c,e[c]])),s=Se(e),a=!s&&!At(e,r);return{rowId:Nn(e,t),version:Qt(e),fields:i,stopped:s,pending:a,mayConfirm:a&&nd(e,n,
o).length===0,usage:e.usage,answer:At(e,r)?e.answer:"",says:s?[]:iM(e,o,n),review:Rn(e,n),comment:e.comment,fixFields:Zc(e.fixFields).fields.filter(c=>Fl(e.kind).includes(c))}}var Ur=(e,t,n)=>{var r,
o,i;return dr({dueBefore:(r=t==null?void 0:t.dueBefore)!=null?r:"",graceUntil:(o=t==null?void 0:t.graceUntil)!=null?o:"",extendedTo:Wt((i=e==null?void 0:e.extendedTo)!=null?i:"")},n)},Kr=(e,
t)=>e.flatMap((n,r)=>n.unit.trim()===t&&me.some(o=>n[o])?[{row:n,index:r}]:[]);var rd=["review","comment","fixFields","approved"],Am=e=>Object.fromEntries(rd.map(t=>[t,e[t]])),pa=e=>`${Qt(e)}.${Sr(
JSON.stringify(rd.map(t=>e[t])))}`,ma=e=>e.split(".")[0],G0=(e,t)=>{let n=ao(e.approved,e,t);return typeof n=="string"?[]:n};function ha(e,t,n){if(!(t.blank||t.pending||!t.active||
t.review==="passed"||t.review==="returned"))return t.faults.some(r=>vn(r)&&!ys(r))?"faulty":G0(e,n).length===0?"new":e.review===xe.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var $m=
e=>me.includes(e);function od(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:v(c),
...$m(a)?{field:a}:$m((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,m;let c=r[a],u=t.accounts[a],d=c&&u&&ha(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Nn(c,a),version:pa(c),
state:d,unit:{code:u.unit,name:(l==null?void 0:l.name.trim())||u.unit,kind:(p=l==null?void 0:l.kind.trim())!=null?p:"",parent:l?n(l).label:""},fields:Object.fromEntries(me.map(h=>[h,c[h]])),link:((m=
u.reading)==null?void 0:m.values.address)||c.address,changed:G0(c,i).filter($m),says:[...u.faults.filter(h=>!ys(h)),...u.remarks].map(s),comment:c.comment.trim(),at:pe(c.updated),by:
c.source===wn.hand?wn.hand:c.by,was:Am(c)}}}var W0=20,H0=e=>e.as==="returned"?e.comment.trim():"";function aM(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?
xe.passed:xe.returned,comment:H0(e),fixFields:e.as==="returned"?e.fields.map(vt).join(", "):"",approved:r?Bn(t,r):""}}var cM=(e,t)=>rd.every(n=>e[n]===t[n]);function uM({version:e},t,n){if(ma(e)!==ma(
pa(t)))return{key:"desk.changedMeanwhile"};let r=ms(t.review);return r&&wr(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function dM(e,t,n){let r=
t.findIndex((c,u)=>Nn(c,u)===e.rowId),o=t[r];if(!o)return;let i=aM(e,o,n),s={decision:e,index:r,before:{...o}},a=pa(o);return ma(e.version)===ma(a)&&cM(i,Am(o))?{...s,again:!0}:e.version===a?{...s,
cells:i}:{...s,why:uM(e,o,n)}}function lM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=We(e,r),i=
new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",wi(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",Xn(e.table("units").rows,o,s=>i.has(s.code.trim()))),
e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ms(s.review)).map(({index:s})=>({index:s,notes:fo(o.accounts[s])}))),o}function pM(e,t){let n=e.table("accounts").rows,r=
t.map(c=>dM(c,n,e)),o=r.filter(c=>c!==void 0),i=lM(e,o),s=od(e,i,Vi(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let p=
s(l.index);if(l.why)return{rowId:d,is:"conflict",why:v(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:v({key:"desk.rowGone"})};let m=e.table(
"accounts").rows[l.index];return{rowId:d,is:"done",version:pa(m)}});return A({decided:a})}function V0(e,{decisions:t}){var n;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({
rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!H0(r))?R({key:"desk.noReason"}):(n=He(e,()=>pM(e,t)))!=null?n:R({key:"workbook.busy"})}var mM=200;function q0(e,t,
n){let r=e.filter(Boolean).map(V),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(mM,Math.max(0,Be(o,i))+1);return Array.from({length:s},(a,c)=>ie(i,
c+1-s))}function Pm(e,t){let n=e.filter(Boolean).map(V).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var hM=200,fM=40,gM=3,yM=3;function Y0(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s})=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(s.timeliness===ne.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function X0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...Y0(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,fM)}function bM(e,t,n,r){var l;let o=it(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=q0(i,n.from,s),c=Pm(i,a),u=new Map;for(
let{state:p,at:m}of e.table("letters").rows)p===ue.sent&&u.set(V(m),((l=u.get(V(m)))!=null?l:0)+1);let d=r&&o&&r.last?Pm(r.firsts,a.map(p=>ie(r.last,Be(o,p)))):void 0;return a.map((p,m)=>{var h;
return{day:K(p),...p<=e.today?{reported:c[m]}:{},...d?{before:d[m]}:{},letters:(h=u.get(p))!=null?h:0,...p===o?{isLast:!0}:{}}})}function wM(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((m,h)=>{let y=ha(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),u=c.filter(({unit:m})=>Ze(
m.email).emails.length===0),d=r?Be(e.today,it({dueBefore:r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!vn(h))).length;return[r===""&&{sentence:v(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< yM&&{sentence:v({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:
"goi-dien"},a.length>0&&{sentence:v({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:v({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{
sentence:v({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:v({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,gM)}function kM(e,t){
let[n]=to(e.table("rounds").rows).map(({round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==(t==null?void 0:t.id)).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table(
"history").rows.filter(({round:o})=>o.trim()===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:it(n)}}function J0(e,t){var l,p;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});
let n=We(e,e.table("accounts").rows),r=Ju(e,n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o!=null?o:{},a={dueBefore:i,graceUntil:s,from:o?V(o.openedAt):""},c=kM(e,o),u=r.filter(Qu),d=u.filter(m=>Xi(
m,t)).sort(ed);return A({round:(l=o==null?void 0:o.name)!=null?l:"",before:(p=c==null?void 0:c.name)!=null?p:"",deadline:dr({dueBefore:i,graceUntil:s},e.today),all:Y0(r),days:bM(e,r,a,c),kinds:X0(r,({
kind:m})=>({value:m,label:m})),parents:X0(r,({parent:m})=>m),next:wM(e,n,r,a),owing:d.slice(0,hM).map(td),owingCount:d.length,choices:qi(u)})}var xM=100;function Q0(e,t){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=Vi(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{
var x;let m=o.accounts[p],h=ha(l,m,a),y=s.get(m.unit);return h?[{index:p,state:h,updated:l.updated,parent:y?i(y):{value:"",label:""},kind:(x=y==null?void 0:y.kind.trim())!=null?x:""}]:[]}),u=c.filter(
l=>Xi(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=od(e,o,i);return A({rows:u.slice(0,xM).flatMap(({index:l})=>{var p;return(p=d(
l))!=null?p:[]}),waiting:u.length,choices:qi(c)})}function eS(e,t){return e.visitor().is==="staff"&&xi(e,t),sw(e)}var tS=e=>e.slice(0,e.indexOf("."));function nS(e){var o,i;let t=e.googleDiffers();if(
t.length===0)return[];let n=t.map(tS),r=(o=Object.keys(_u).find(s=>n.includes(s)))!=null?o:n[0];return[{key:"google.differs",with:{count:t.length,so:(i=_u[r])!=null?i:""}}]}var vM=({answers:e}
)=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Xp[t],why:v({key:`google.${n}`})}));function SM(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({
answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${K(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:
a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function RM(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({
says:ia[n],saw:r,so:_u[tS(n)]})),unknown:[...t.notAsked.map(n=>({says:ia[n],why:v({key:"google.refused"})})),...vM(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Xp[n],
answer:r}]),copy:SM(e,t)}}function rS(e){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?A(RM(e.today,t)):R({key:"google.busy"})}function oS({drafts:e},{
unit:t,draft:n}){return e.keep(t,n),A({})}function iS({drafts:e},{unit:t}){return e.drop(t),A({})}var Br=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly",
"communes","activity","mergedInto"],Yi=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ct=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),_m=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join(
"|")})(?![a-z\\d])`),OM="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",TM="cdcs|cong doan(?: co so)?|to chuc cong doan",sS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",CM=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",LM=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Ct("bat buoc","required")],["extendedTo",Ct("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",_m("e ?-? ?mail","g?mail")],["email",Ct("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",_m("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ct("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",_m("cap tren","chu quan","quan ly","phu trach")],["parent",Ct("(?:truc )?thuoc","parent","superior")],["kind",Ct(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Yi("cap(?: cong doan| don vi)?")],["note",Ct("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ct("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Yi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ct(`ten (?:day du )?(?:cua )?(?:${CM})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Yi(`${OM}${sS}`,`(?:${TM})${sS}`)]],aS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",cS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${aS})$`),uS=new RegExp(`(?:^|\\s)(?:moi|sau ${aS})$`),$M=[["mergedInto",Ct(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Yi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Ct("doi ten(?: thanh)?")],["newParent",
Ct("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Ct("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Ct(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Yi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Ct(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Yi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],AM=/\b(?:cu|truoc(?: day)?)$/,PM=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Io=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(D(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Em(e){var n,r;let t=Io(e);if(!(!t||AM.test(t)))return(r=Br.find(o=>Io(lt[o].heading)===t))!=null?r:(n=LM.find(([,o])=>o.test(t)))==null?void 0:n[0]}var _M={code:"Code",name:"Name",parent:
"Parent"};function EM(e){let t=Io(e,/[()[\]]/g);if(!t)return;let n=Br.find(o=>Io(lt[o].heading)===t);if(n)return n;let r=$M.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",cS],["new",
uS]]){if(!i.test(t))continue;let s=Em(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Em(e);let a=`${o}${_M[s]}`;return a==="oldParent"?void 0:a}return Em(e)}var id=200;
function Do(e){let t=new Map,n=[];return e.slice(0,id).forEach((r,o)=>{let i=EM(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Io(r))?"parent":i;s&&!t.has(s)?t.set(s,o):D(r)&&!PM.test(Io(r))&&n.push(D(
r))}),{at:t,leftOut:n}}function dS(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Io((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=cS.test(i)?"cũ":uS.test(i)?"mới":""),n&&D(r)&&!D((a=t[o])!=null?a:
"").includes(D(r))?`${r} ${n}`:r})}var NM=e=>Br.includes(e);function mS(e){var c,u,d,l,p;let t=(...m)=>m.some(h=>e.has(h)),n=new Map([...e].filter(m=>NM(m[0]))),r=(m,h)=>{e.has(h)&&n.set(m,e.get(h))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(d=e.get("oldName"))!=null?d:a===e.get("name")?void 0:e.get(
"name"),newCode:(l=e.get("newCode"))!=null?l:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var sd=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),MM=(e,t)=>{let n=sd(e);return!t||n.some(r=>B(r)===B(t))?e:[...n,t].join(`\n`)},hS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function IM(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),o(n,B(a.name),c);for(let d of sd(
a.formerly))o(r,B(d),c),o(r,j(d),c)}});let i=a=>Ht(e[a])===re.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(j(a)),byName:a=>{
var c;return(c=s(n.get(B(a))))!=null?c:s(r.get(B(a)))},byFormerCode:a=>{var c;return(c=r.get(j(a)))==null?void 0:c[0]}}}function fS(e,t){var x,$;let n={changes:[],same:0,rejected:[],notes:[]},r=IM(t),
o=(b,w)=>{n.rejected.push({line:b,why:w})},i=[],s=new Map;for(let b of e){let{code:w,name:S}=b.change,C=w?r.byCode(w):r.byName(S),f=C===void 0&&w&&!DM(b)&&!b.change.newName&&!b.change.newCode;if(
C==="many")o(b.line,{key:"roster.changeMany",with:{name:S}});else if(C===void 0&&!(f&&(S||b.unit.name)))o(b.line,w||S?{key:"roster.changeNone",with:{text:w||S}}:{key:"roster.noCode"});else{let g=
C!=null?C:j(w),k=s.get(g);k!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:k}}):(s.set(g,b.line),i.push({line:b,index:C}))}}let a=new Map,c=new Map,u=(b,w)=>{a.set(j(w.code),{line:b,cells:w})}
;for(let{line:b,index:w}of i){let{newCode:S,newName:C,newParent:f,name:g,code:k}=b.change,O=pS(b.unit);if(w===void 0)u(b.line,{...O,code:k,name:g||b.unit.name,parent:f||b.unit.parent});else if(S&&
r.byCode(S)===void 0&&!a.has(j(S))){let T=t[w];u(b.line,{kind:T.kind,...O,code:S,name:C||T.name,parent:f||T.parent})}}for(let[b,{line:w,cells:S}]of a){let C=r.byFormerCode(b);C!==void 0&&(a.delete(b),
o(w,{key:"roster.codeUsed",with:{code:S.code,name:t[C].name}}))}let d=b=>{let w=r.byCode(b);if(w!==void 0)return t[w].code;let S=a.get(j(b));if(S)return S.cells.code;let C=c.get(B(b));if(
C!==void 0)return C;for(let{cells:g}of a.values())if(B(g.name)===B(b))return g.code;let f=r.byName(b);return f===void 0||f==="many"?f:t[f].code},l=new Map,p=new Set;for(let{line:b,index:w}of i){let S=
B(b.change.newName);w===void 0||!S||lS(b,t[w])||(l.set(S,[...(x=l.get(S))!=null?x:[],w]),S!==B(t[w].name)&&p.add(w))}for(let[b,[w,...S]]of l){let C=r.byName(b),f=C===void 0||C===w||C!=="many"&&p.has(
C);!S.length&&f&&c.set(b,t[w].code)}for(let{line:b,index:w}of i){if(w===void 0)continue;let S=h(b,w);"why"in S?o(b.line,S.why):Object.keys(S.cells).length?n.changes.push({line:b.line,index:w,cells:
S.cells}):n.same+=1}for(let b of a.values()){let w=m(b.line,($=b.cells.parent)!=null?$:"");typeof w!="string"?o(b.line,w):n.changes.push({...b,cells:{...b.cells,parent:w}})}return n;function m(b,w){
if(!w)return"";let S=d(w);return S==="many"?{key:"roster.changeMany",with:{name:w}}:S!==void 0?S:(Wl(w)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:w}}}),w)}function h(b,w){
var T;let S=t[w],{newName:C,newParent:f}=b.change,g=xn(b.unit.activity);if(g===re.dissolved||!g&&hS(b.change.plan))return{cells:Nm(S,{activity:re.dissolved,mergedInto:""})};let k=y(b,w);if(
typeof k!="string")return{why:k};if(k)return{cells:Nm(S,{activity:re.merged,mergedInto:k})};if(!r.isActive(w)&&g!==re.active)return{why:{key:"roster.changeGone",with:{name:S.name,activity:Ht(S)}}};
let O={...pS(b.unit)};if(delete O.activity,delete O.mergedInto,r.isActive(w)||Object.assign(O,{activity:re.active,mergedInto:""}),C&&B(C)!==B(S.name)&&Object.assign(O,{name:C,formerly:MM((T=
O.formerly)!=null?T:S.formerly,S.name)}),f){let E=m(b.line,f);if(typeof E!="string")return{why:E};O.parent=E}return{cells:Nm(S,O)}}function y(b,w){let{newCode:S,newName:C}=b.change,f=t[w],g=
b.unit.mergedInto||(lS(b,f)?S:""),k=g||(C&&B(C)!==B(f.name)?C:"");if(!k)return xn(b.unit.activity)===re.merged&&Ht(f)!==re.merged?{key:"roster.mergedNowhere"}:"";let O=d(k);return O==="many"?{key:
"roster.changeMany",with:{name:k}}:O!==void 0?O===f.code&&!g?"":O:{key:"roster.needsNewCode",with:{name:k}}}}var DM=({unit:e,change:t})=>{var n;return e.mergedInto!==""||hS(t.plan)||((n=xn(
e.activity))!=null?n:re.active)!==re.active},lS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function pS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>D(i)!==""))}var Nm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function gS(e,t,n){let r={...e,...t},[o,i]=[Ht(e),Ht(r)];if(i===re.dissolved&&
o!==i)return["dissolved"];if(i===re.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&B(t.name)!==B(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Mm(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function yS(e){let{named:t}=Qe(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var xS=xO(bS(),1);var vS=["\u0009",";",",",
"|"],FM=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,zM=20,UM=2e3,wS=(e,t)=>Do(e.slice(0,UM).split(t)).at.size;function KM(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,zM),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&wS(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of vS)for(let a of t){let c=wS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var SS="\ue000",BM=5e3;function jM(e,t,n,r){let o=Math.min(e.length,t+BM),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function ZM(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?jM(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?kS(e,i,t):kS(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,SS):u,c< e.length&&(o+=e[c]),i=c+1}return o}function kS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function GM(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>HM(n.slice(n.indexOf(">")+1))))}var WM={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},HM=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=WM[String(o).toLowerCase()])!=null?s:t}).trim(),VM=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function RS(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=GM(t);if(n)return n;let r=FM.exec(t),o=r?t.slice(r[0].length):t,i=vS.find(l=>l===(r==null?void 0:r[1])),s=i!=null?i:KM(o),a=s==="|"?o.split(`\n`).map(VM).join(
`\n`):o,c=ZM(a,s);if(c==="")return[];let{data:u}=(0,xS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(l=>l.map(p=>p.split(SS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var LS=20;function Fm(e){
let t=e.slice(0,LS).map(o=>({row:o,at:Do(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function qM(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var XM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
YM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,JM=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function $S(e){return Br.some(n=>n!=="code"&&n!=="name"&&e[n])||!XM.test(e.code)?
!1:YM.test(e.code)||JM.test(W(e.name))}var QM=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function eI(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:$S({...e,code:t,name:n})}function tI(e){var r,o,i;let{emails:t,bad:n}=Ze(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
ar(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=xn(e.activity))!=null?r:e.activity:"",required:e.required?(o=cr(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=$e(
e.extendedTo))!=null?i:e.extendedTo:""}}function zm(e){var $,b,w,S,C;let t=RS(e).map((f,g)=>({line:g+1,cells:f})).filter(({cells:f})=>f.some(g=>g.trim())),n=Fm(t),r=n&&Do(n.cells).at.size<2?nI(t):
void 0,o=($=r&&Fm(r))!=null?$:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Do(dS((b=o==null?void 0:o.cells)!=null?b:[],(w=s==null?void 0:s.cells)!=null?w:[])),{plain:u,change:d}=mS(a),p=(d?
d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>lt[f].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:d!==void 0,leftOut:c,headings:(S=
o==null?void 0:o.line)!=null?S:1,sections:[],offers:r?rI(t,r):[]},h=o?t.filter(({line:f})=>f>o.line):[],y=((C=o==null?void 0:o.cells)!=null?C:[]).map(f=>D(f)).join("\u0009"),x=(f,g)=>g===void 0?"":D(
f[g]);return h.forEach(({line:f,cells:g},k)=>{if(k===0&&a.size>1&&qM(g)||g.map(oe=>D(oe)).join("\u0009")===y)return;let O=Object.fromEntries(Br.map(oe=>[oe,x(g,u.get(oe))])),T=d&&QM(d,oe=>x(g,oe));if(
T?eI(O,T):$S(O)){m.sections.push({line:f,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!r)for(let oe of["name","kind","parent","note"]){let Ee=O[oe]?Hr(g[u.get(oe)]):void 0;Ee&&
m.offers.push({line:f,from:O[oe],to:Ee.text})}let E=OS(g,u.get("formerly")),fe=tI({...O,formerly:E,email:OS(g,u.get("email"))});m.lines.push({line:f,unit:fe,...T&&{change:T}})}),m}var OS=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>D(r)).filter(Boolean).join(`\n`)};function nI(e){let t=o=>{var i;return(i=Ch(o.map(({cells:s})=>s.slice(0,id))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,LS)),r=n&&Fm(n);return r&&Do(r.cells).at.size>1?t(e):void 0}function rI(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,id).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var fa=e=>j(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function AS(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(j(i)){t.set(j(i),c),n.has(fa(i))||n.set(fa(i),c),B(s)&&!r.has(B(s))&&r.set(B(s),c);for(let u of sd(a))o.set(j(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var PS=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Um(e,t){let n=e.isChanges?iI(e,t):dI(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=yS([...r,...n.added.map(({unit:i})=>({...Xr(lt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=gS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Mm(n.changed),n}var _S=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Mm([])}),oI=8;function iI(e,t){let n=_S(),r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=fS(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:m})=>[p,PS(m.code,m.name)])),u=(p,m)=>{var h;n.rejected.push({line:p,text:(h=c.get(p))!=null?h:"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({
line:p,text:m,why:[v({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[v(m)]);n.notes=a.map(({line:p,problem:m})=>({line:p,text:v(m)}));let d=o;for(let p=0;p< oI;p+=1){let m=sI(d,t);if(
m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=AS(t);for(let{line:p,index:m,cells:h}of d)if(m===void 0&&l.has(fa(h.code))){let{code:y,name:x}=t[l.get(fa(
h.code))];u(p,[v({key:"roster.nearCode",with:{code:y,name:x}})])}else if(m===void 0)n.added.push({line:p,unit:{...ES,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:
y.name,columns:Object.keys(h).map(x=>lt[x].heading),kinds:[],to:""})}return n.rejected.sort((p,m)=>p.line-m.line),n}var ES=Object.fromEntries(Br.map(e=>[e,""]));function sI(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...ES,...a})-1:(n[s]={...n[s],...a},s)),o=_s(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(gs))}),i}var TS=["activity","mergedInto"],aI=e=>TS.some(t=>e.includes(t))?[...new Set([...e,...TS])]:[...e];function cI(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?re.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===re.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var uI=(
e,t)=>!Ge(e)&&!Ge(t)&&B(t.name)!==B(e.name)?e:void 0,CS=new Set(["parent","email","phone","required","extendedTo"]);function dI(e,t){let n=_S(),{byCode:r,byNear:o,byName:i,byFormer:s}=AS(t),a=
e.lines.map(m=>{var h;return cI(m,t[(h=r.get(j(m.unit.code)))!=null?h:-1])}),c=aI(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let p=_s([
...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[v({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{
var G,Oe;let x=j(h.code),$=fa(h.code),b=p[y].filter(({column:P,problem:ke})=>!CS.has(P)&&ke.key!=="roster.codeTwice").map(gs),w=u.get(x);w!==void 0&&w!==m&&b.push(v({key:"roster.repeatedInPaste",with:
{code:h.code,line:w}}));let S=r.get(x),C=S===void 0&&x?t[(G=o.get($))!=null?G:-1]:void 0,f=d.get($);C?b.push(v({key:"roster.nearCode",with:{code:C.code,name:C.name}})):S===void 0&&x&&f&&w===m&&b.push(
v({key:"roster.nearLine",with:f}));let g=S===void 0?t[(Oe=s.get(x))!=null?Oe:-1]:uI(t[S],h);if(g&&b.push(v({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),x&&!f&&d.set($,{line:m,code:h.code}
),b.length){n.rejected.push({line:m,text:PS(h.code,h.name),why:b});return}let k=B(h.name),O=l.get(k),T=i.get(k);O?n.notes.push({line:m,text:v({key:"roster.sameNameLine",with:{...O,name:h.name}})}):
T!==void 0&&T!==S&&n.notes.push({line:m,text:v({key:"roster.sameName",with:{name:h.name,code:t[T].code}})}),O||l.set(k,{line:m,code:h.code});for(let P of p[y].filter(({column:ke})=>CS.has(
ke)))n.notes.push({line:m,text:v({key:"roster.takenIn",with:{code:h.code,fault:gs(P)}})});if(S===void 0){n.added.push({line:m,unit:h});return}let E=t[S],fe=c.filter(P=>P!=="code"&&h[P]!==E[P]);if(
fe.length===0){n.same+=1;return}let{code:oe,...Ee}=Object.fromEntries(c.map(P=>[P,h[P]]));n.changed.push({line:m,index:S,unit:{code:E.code,...Ee},code:E.code,name:h.name,columns:fe.map(P=>{let ke=lt[
P].heading;return h[P]===""?v({key:"roster.emptied",with:{column:ke,was:E[P]}}):ke}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,name:h})),n}
var NS=100,lI=2e4,MS=2e3,pI=Pi(I(),I().check(Pe(MS)));function IS(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>lI)return[X({key:"roster.tooLong"})];let t=e.lines.find(({
unit:n})=>!Bk(pI,n));return t?[X({key:"roster.cellLong",with:{line:t.line,most:MS}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function DS(e,{text:t}){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=zm(t),r=IS(n);if(r.length)return ze(r);let o=Um(n,e.table("units").rows);return A({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Km(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,NS),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,NS)}})}function Km(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":v({key:"roster.changes",with:{...n,added:t.length}})}var mI=8;function hI(e,t){var u,d;let n=[...new Set(e.changed.flatMap(({unit:l}
)=>Object.keys(l)))].filter(l=>l!=="code"),r=new Map(e.changed.map(({index:l,unit:p})=>[l,p])),o=[...r.keys()].sort((l,p)=>l-p),i=o.filter((l,p)=>p===0||o[p-1]!==l-1).length,s=(u=o[0])!=null?u:0,a=(d=
o[o.length-1])!=null?d:-1;return(i>mI?Array.from({length:a-s+1},(l,p)=>s+p):o).map(l=>({index:l,cells:Object.fromEntries(n.map(p=>{var m,h;return[p,(h=(m=r.get(l))==null?void 0:m[p])!=null?h:t[l][p]]}
))}))}function fI(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Km(t,n)}}}]),e.putTyped(
"units",hI(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),Or(e,!0),e.readyLines()}function FS(e,{
text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=zm(t),r=IS(n);return r.length?ze(r):(o=He(e,()=>{let i=Um(n,e.table("units").rows),s=Km(n,i);return fI(e,n,i),A({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var zS=e=>({key:"round.empty",with:{label:Je(e)}}),gI=e=>({key:"setting.empty",with:{
label:e}});function US({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=K(n.last),y=
c.testTo.join(", "),x=uc(c),$=!!a.dueBefore&&!!c.lettersFrom&&!x,b=$&&(c.lettersFrom>n.last||t>n.last),w=e.units.filter(C=>Fe(C)&&!on(C.emails).length).length,S=e.units.filter(C=>Fe(C)&&
C.returned.length>pr(C).length).length;return{refuse:Wo([!a.dueBefore,zS("dueBefore")],[!c.lettersFrom,zS("lettersFrom")],[!on(u).length,Vd],[x,{key:"letter.testAddress",with:{text:y}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[$&&!b&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:Wo([b,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[w>0,{key:"letter.unreachable",with:{units:w}}],[S>0,{key:"letter.noReason",with:{
units:S}}],[!!y&&!x,{key:"letter.testMode",with:{to:y}}],[!d.trim(),gI("Liên hệ khi cần hỗ trợ")])}}var BS=21,KS=100,yI=400;function jt(e,t,n){return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):
(xi(e,t),n(jr(e,t)))}function jr(e,t){let n=t.quota(),r=t.post(),o=Ci(e.compileSettings(),e.round()),i=uu(e,t,void 0,n),s=vo(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Ro(Ke(e),r,s):[]}}var Bm=e=>e>KS?yI:KS;function ga({office:e,state:t,quota:n},r=e.today){let o=io(t),i=[];for(let s=0;s<=BS;s+=1){let a=ie(r,
s),{go:c,held:u}=so(Kn(t,a,o).letters,Math.min(a===e.today?n:1/0,Bm(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var Ji=(
e,t)=>{var n;return(n=Kn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:ga(e).flatMap(({go:r})=>r).find(r=>r.key===t)},bI=/^(?:stores|mail|triggers|values)\./;function wI(e){let t=
e.googleDiffers().filter(n=>bI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function ad({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=Aw(r,e.today,ie(
e.today,BS),Bm(o),Math.min(o,Bm(o))),{refuse:c,warn:u}=US({state:r,today:e.today,forecast:a,zones:t.zones(),me:_e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...wI(e),...c],warn:u}}
var jS=60,kI=40,jm=(e,t)=>{var n,r,o;return{key:e.key,kind:de(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};
function xI({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:xt(e),counts:Us({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,jS).map(
s=>jm(s,r)),more:Math.max(0,t.length-jS)}}function vI({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:
o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim(
)))!=null?p:"",to:a,subject:c,state:u,at:pe(d),why:l}});return{unknown:r.filter(({state:o})=>o===ue.unknown),recent:r.slice(0,kI)}}var ya=e=>X(e);function SI({office:e,state:t,holds:n}){let r=
n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>ya(s));return{plan:o("plan"),ledger:o("ledger"),preview:v(Ri(t,e.today)),mark:au(Ke(e))}}
function Fo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=ad(e,!1),s=C0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:_e(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...T0(e)].map(ya),held:SI(e),refuse:o.map(ya),warn:[...i,...s?[s]:[]].map(ya),health:L0(e).map(ya),days:ga(e).map(a=>xI(a,r)),
...vI(e)}}var Zm=(e,t,{key:n})=>jt(e,t,r=>{var u;let o=Ji(r,n),i=_e(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s={...o,to:[i],about:{
...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...xo(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return R({
key:"letter.notSent",with:{to:i}})}return A({to:i})}),Gm=(e,t,{key:n})=>jt(e,t,r=>{var s;let o=Ji(r,n);if(!o)return R({key:Jn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{
...o.about,today:e.today}};try{let a=pp(e,t,(c,{register:u})=>{var d;return Pt((d=u.get(n))==null?void 0:d.state)?[]:[i]},`${ap}: ${_e(e.visitor())}`);return a?a.held?R((s=a.stopped)!=null?s:{key:
"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),A({did:a.did})):R({key:"letter.busy"})}catch(a){if(a instanceof Cr)return R(
{key:"workbook.busy"});if(a instanceof Lr)return R(a.problem);throw a}});function ZS({office:e,post:t},n,r,o,i){let s=`${o.why}: ${_e(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=
nu(c).get(n);if(u===void 0&&!i)return R({key:"letter.gone"});let d=u===void 0?void 0:oo(c[u].state);return r(d)?($n(e,new Map([[n,{...i&&u===void 0?zt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),
Lw(e,t,n,Pt(d)),A({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var Wm=(e,t,{key:n})=>jt(e,t,r=>ZS(r,n,o=>!Pt(o),{state:ue.skipped,why:"Cán bộ chọn bỏ qua"},Ji(r,n))),Hm=(
e,t,{key:n,wasSent:r})=>jt(e,t,o=>ZS(o,n,i=>i==="unknown",r?{state:ue.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ue.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function GS(e){let{lastRun:t,did:n,trouble:
r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Vm=(e,t,{mark:n})=>jt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});let o=Ke(e);
return n!==au(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(Rt(o)),GS(t),e.log([{what:{key:"log.planConfirmed"}}]),A(Fo(jr(e,t))))});function RI(e,t,n){let r=oi(e),o=new Map(e.units.map(({code:c}
)=>[Ot(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Ig({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${_e(n.visitor())}`;
return new Map([...t,...s].map(c=>{var l,p;let u=r.read(c),d=u&&de(u.kind);return[c,{kind:(l=d==null?void 0:d.label)!=null?l:"",unit:(d==null?void 0:d.to)==="unit"&&o.get((p=u==null?void 0:
u.unit)!=null?p:"")||"",state:ue.sent,at:n.now,why:a}]}))}var qm=(e,t,{as:n})=>jt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Jn(o,e.now)?R({key:"letter.busy"}):(o.inFlight&&du(e,
t),t.alone(e,()=>{let s=Oo(e,We(e,e.table("accounts").rows)),a=vo(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&$n(e,RI(s,c,e)),e.settle(),iu(e,t)})?(GS(t),e.log([{what:{key:
n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),A(Fo(jr(e,t)))):R({key:"workbook.busy"})):R({key:"letter.nothingHeld"}));function OI({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(
e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===De.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(Rt(Ke(e))),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Xm=(e,t,{on:n,takeOver:r}
)=>jt(e,t,o=>{let i=n?ad(o,r).refuse:[];if(i.length)return ze(i.map(a=>X(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),OI(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),A(Fo(jr(e,t)))):R({key:"workbook.busy"})});function TI({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:
{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==_e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),
!0}catch{return!1}}var WS=(e,t)=>jt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&du(e,t),A(Fo(TI(n)||r?jr(e,t):n))}),HS=(e,t,{key:n})=>jt(e,t,r=>{let o=Ji(r,n);if(!o)return R({key:"letter.gone"});
let{subject:i,html:s,text:a,attachments:c}=xo(o,r.state,"staff");return A({...jm(o,r.state),subject:i,html:s,text:a,zalo:Sw(o,r.state),attachments:c.map(({name:u})=>u)})});var VS=({reason:e,code:t}
)=>`${yi[e]}${t&&` (${t})`}`;function qS(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ze(a.email).emails.map($t)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{
bounces:o,delayed:i}=Gb(t,a=>r.has($t(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes($t(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({
unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:VS(u)})),delayed:i}}function XS(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let{lines:n,delayed:r}=qS(e,t);
return A({lines:n,delayed:r})}function CI(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&oo(i.state)==="sent"&&Ze(i.to).emails.some(c=>$t(c)===$t(n))&&(o<0||i.at>=r[
o].at)?s:o,-1)}function YS(e,t,{text:n}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=qS(e,n);if(o.length===0)return A({marked:0});let{refused:i}=
t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=CI(
e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ue.bounced,why:VS(c),at:e.now}}])}return t.setRefused(s),A({marked:o.length})});return r?r.value:R({key:"workbook.busy"})}var JS=({unit:e,
guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var LI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Ym=e=>e==="proved"?void 0:LI[e];function QS(e){let t=Ks(e);return t==="none"||t==="unproved"?void 0:Ym(t)}var ba=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function eR(e){let t=ba(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Ks(e),i=Ym(o),s=e.proof(),a=e.staff();return A({door:o,says:i?v(i):"",address:n,host:gf,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:pe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Pn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function tR(e){let t=ba(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({
key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+cp,address:Mi(n)});return A({url:up(n,o),minutes:cp/6e4})}function nR(e,{unit:t}){var p,m;let n=ba(
e);if(n)return R(n);let r=Ym(Ks(e));if(r)return R(r);let o=e.table("units").rows.find(h=>h.code.trim()===t.trim()),i=o&&((p=cu(e))==null?void 0:p(t,"unit"));if(!i)return R({key:"link.noRow"});let s=
e.settings(),{department:a,contact:c}=s,u=e.round(),d=(m=u==null?void 0:u.document)!=null?m:"",l=Ur(o,u,e.today);return A({url:i,message:JS({unit:o.name,guidance:d,department:a,contact:c,deadline:l,
url:i})})}function rR(e,{unit:t}){let n=ba(e);if(n)return R(n);let r=He(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(
e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),A({}))});return r!=null?r:R({key:"workbook.busy"})}function oR(e){let t=ba(e);if(t)return R(
t);let n=He(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),A({})));return n!=null?n:R({key:"workbook.busy"})}var mt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var be=
(e,t,{bold:n,italic:r,size:o=mt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),iR=e=>Array.from(
{length:e},()=>be("","center",{size:mt.body}));var sR=e=>e.normalize("NFC").toUpperCase(),Qi=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[be(sR(e),"center",{size:mt.heading})]:[
],be(sR(t)||"…………………………","center",{size:mt.heading,bold:!0,rule:.4})],right:[be("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:mt.heading,bold:!0}),be("Độc lập - Tự do - Hạnh phúc","center",{
size:mt.motto,bold:!0,rule:1})]});function es(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||
"…………………"}, ngày …… tháng …… năm ${n}`}var ts=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[be("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>be(`- ${r}${o===n.length-1?".":";"}`,
"left",{size:mt.recipients}))],right:[be(e,"center",{bold:!0}),...t?[be(t,"center",{bold:!0})]:[],...iR(4),be("………………………………","center",{bold:!0})]});var cR=["accountName","pageName","address","name",
"office","phone","email"],aR=["name","office","phone","email"],$I=e=>e.kind===U.none?["",`${U.none} tài khoản. ${e.reason}`,"","","","",""]:cR.map(t=>e[t]),AI=(e,t)=>({is:"table",widths:[12,14,23,14,
12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:ge[n].heading,down:2})),{text:"Thông tin người quản trị",across:aR.length}],aR.map(n=>({text:ge[n].heading}))],lines:[...e.map(
n=>({cells:$I(n)})),...Array.from({length:t},()=>({cells:cR.map(()=>"")}))]}),PI=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",zo=
e=>e.filter(t=>t.usage!==ve.stopped).sort((t,n)=>Zt(t.pageName||t.accountName,n.pageName||n.accountName));function uR(e,t,n){let r=zo(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");
return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[Qi({above:t.above||e.federation,name:t.name}),be(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize(
"NFC").toUpperCase()}`,"center",{bold:!0,size:mt.title}),be(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:mt.body,runs:[{text:"Kính gửi: ",bold:
!0},{text:`${e.federation} (qua ${e.department})`}]},AI(r,n&&r.length?0:4),be(es("",o&&V(o),e.today.slice(0,4)),"right",{italic:!0}),ts(PI(t),"",["Như kính gửi","Lưu: VP"])]}}function dR(e){var r;
let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>Zt(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:Zt(o,i)).map(([o,i])=>[o,
i.sort(n)])}var lR=(e,t,n)=>[Qi({above:e.above,name:e.federation}),be(es(e.place,e.today,""),"right",{italic:!0}),be(t,"center",{bold:!0,size:mt.title}),be(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:mt.body}})],pR=e=>ts("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),_I=({unit:e})=>e.status||"Không phải báo cáo";function mR(e,t){let n=0,r=dR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?K(u.unit.first.slice(0,10)):""],p=zo(u.rows);return p.length===0?[{cells:[...d,_I(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===U.none?`${U.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),
i=o.filter(({unit:a})=>a.status===L.missing).length,s=t.flatMap(({rows:a})=>zo(a)).filter(({kind:a})=>a!==U.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...lR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.pageName.heading},{text:ge.address.heading},{
text:ge.name.heading},{text:ge.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},be(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),pR(e)]}}function hR(e,t){let n=0,r=
i=>i.review===xe.passed&&(i.kind===U.page||i.kind===U.group),o=dR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>zo(u).filter(r).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...lR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.kind.heading},{text:ge.pageName.heading},{
text:ge.address.heading}]],lines:o},pR(e)]}}function fR(e,t,n){let r=Oc(t.address),o=$e(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return tn(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:mt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return In({name:"Bao trang gia mao",landscape:!1,blocks:[Qi({above:e.above,name:e.federation}),
be(es(e.place,e.today,""),"right",{italic:!0}),be("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:mt.title}),be("Kính gửi: …………………………………………","center"),be(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",K(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],be(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),ts("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var gR=300,yR=_({what:Jt(["blank","filled","list","pages","fake"]),above:I().check(Pe(2e3)),status:I().check(Pe(100)),unit:I().check(
Pe(Rr)),fake:ye(_({address:I().check(Pe(2e3)),foundOn:I().check(Pe(100)),pageId:I().check(Pe(100)),does:I().check(Pe(2e3))}))}),EI=(e,t)=>St(t).startsWith(St(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function bR(e,t){let n=new Map(e.map(r=>[j(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(j(o));return i!=null?i:o&&!EI(o,t)?o:""}}function wR(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=bR(t,e.settings().federation);return A({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>Zt(r.name,o.name))})}function kR(e){var n,r,o,i;let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:(r=(n=e.round(
))==null?void 0:n.document)!=null?r:"",place:t.place,round:(i=(o=e.round())==null?void 0:o.name)!=null?i:"",today:e.today}}function NI(e,{above:t,status:n,unit:r}){var a;let o=e.table(
"units").rows.filter(({code:c})=>c.trim()),i=bR(o,e.settings().federation),s=new Map;for(let c of e.table("accounts").rows){let u=j(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{
var u;return{unit:c,above:i(c),rows:(u=s.get(j(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||j(c.unit.code)===j(r)))}function MI(e,t,n){var s,a,c,u;let r=t.unit?n[
0]:void 0,o=zo((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:d})=>d===U.page||d===U.group),i=fR(kR(e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:
r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?A([i.value]):ze(i.problems.map(d=>{var l;return{...X(d),row:(l=d.field)!=null?l:""}}))}function xR(e,t){if(
e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=NI(e,t);if(t.what==="fake")return MI(e,t,n);if(n.length===0)return R({key:"paper.nothing"});let r=kR(e);return t.what==="list"?A([mR(r,
n)]):t.what==="pages"?A([hR(r,n)]):n.length>gR?R({key:"paper.tooMany",with:{count:n.length,most:gR}}):A(n.map(({unit:o,above:i,rows:s})=>uR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var vR=300,
SR=60;function II(e,t){var o;let n=new Map,r=e.round();for(let i of e.table("accounts").rows){let s=i.unit.trim();if(!t.has(s)||Se(i))continue;let a=Jr.flatMap(({key:u})=>nc(i.mask,u)?[vt(u)]:[]);Rn(
i,e.markKey())==="returned"&&a.push(v({key:"below.returned"}));let c=(o=n.get(s))!=null?o:{columns:new Set,waiting:0};if(!At(i,r))c.waiting+=1;else for(let u of a)c.columns.add(u);n.set(s,c)}return n}
var DI=e=>e?[e.waiting?v({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?v({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",wa=e=>Ya(Qo(e),
e.status);function RR(e,t,n){var d,l;let r=n.below(t);if(r.length===0)return;let o=e.settings(),i=II(e,new Set(r.map(({code:p})=>p.trim()))),s=r.filter(p=>wa(p)||Qo(p)==="report"),a=r.filter(wa),c=
p=>({code:p.code.trim(),name:p.name,status:p.status,timeliness:p.timeliness,owes:wa(p),at:pe(p.first),missing:wa(p)?DI(i.get(p.code.trim())):"",phone:o.superiorsFill?p.phone:""}),u=p=>wa(p)?
p.status===L.missing?0:1:2;return{total:s.length,done:s.length-a.length,units:r.slice().sort((p,m)=>u(p)-u(m)||Zt(p.name,m.name)).slice(0,vR).map(c),more:Math.max(0,r.length-vR),mayFill:
o.superiorsFill,text:a.length===0?"":v({key:"below.group",with:{round:(l=(d=e.round())==null?void 0:d.document)!=null?l:"",superior:t.name,deadline:Ur(void 0,e.round(),e.today),names:a.slice(0,
SR).map(({name:p})=>p),more:Math.max(0,a.length-SR)}})}}var Jm=({code:e,name:t})=>({code:e.trim(),name:t});function FI(e,t,n){var s;let r=t.table("units").rows,o=r.find(a=>a.code.trim()===e),i=o&&!Ge(
o)?(s=Qe(r).today(o))==null?void 0:s.code.trim():void 0;return i&&ca(i,n,r,t.settings()).may?i:e}function cd(e,t){var C,f;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Zu(n,o),s=i.filter(
Ge),a=s.length?s:i,c=(C=t.unit)!=null?C:a.length===1?a[0].code.trim():void 0,u=c&&FI(c,e,n),d=u===void 0?void 0:ca(u,n,o,r);if(d&&!d.may)return R(d.why);let l=d&&o.find(g=>g.code.trim()===d.over),p=
Gu(n,r);if(u===void 0&&a.length===0&&!p)return R(ju(n,r));let m=o.find(g=>g.code.trim()===u),h=e.round(),{federation:y,department:x,contact:$,notice:b}=r,w=m?Kr(e.table("accounts").rows,m.code.trim(
)).map(({row:g,index:k})=>la(g,k,da(e))):[],S=Hi(h,m,{isStaff:n.is==="staff",today:e.today,contact:$});return A({who:{email:_e(n),isStaff:n.is==="staff"},unit:m&&{...Jm(m),status:m.status,timeliness:
m.timeliness},below:m&&!l?RR(e,m,Qe(o)):void 0,fillsFor:l&&Jm(l),yourUnits:a.map(Jm),mayChoose:p,rows:w,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:S===void 0,closedWhy:S&&X(S),pending:
w.filter(g=>g.pending).length,deadline:Ur(m,h,e.today),guidance:(f=h==null?void 0:h.document)!=null?f:"",federation:y,department:x,contact:$,notice:b,noticeId:jc(b),draft:m&&n.is!=="link"?
e.drafts.get(m.code.trim()):""})}var zI=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function OR(e){let t=
e.visitor(),n=e.table("units").rows,r=Zu(t,n),o=Gu(t,e.settings())?n:r,{merged:i}=Qe(n);return A({units:o.filter(s=>s.code&&s.name&&Ge(s)).map(s=>{let a=zI(s,i(s));return a?[s.code.trim(),s.name,a]:[
s.code.trim(),s.name]})})}var TR={dueBefore:Go,graceUntil:$e,lettersFrom:$e};function Zr(e){let t=n=>e[n].trim()&&TR[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t(
"dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var CR=(e,t,n)=>lr({...Zr(e),id:t,state:Ie.open,openedAt:n,closedAt:"",frozenAt:""}).round;function ud(e,t){let n=Zr(e),r=
Object.keys(TR).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:Je(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",
field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Je("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",with:{grace:K(i),due:K(o)},field:
"graceUntil"}]:[],...o&&it({dueBefore:o})< t?[{key:"round.past",with:{last:K(it({dueBefore:o}))},field:"dueBefore"}]:[]]}function LR(e,t,n){let r=it(e),o=Be(n,r);return[...o< qa?[{key:"round.soon",
with:{last:K(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function or(e,t,n){var r;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(r=He(e,()=>(e.compileSettings(),
wo(e,t),n())))!=null?r:R({key:"workbook.busy"})}var ka=e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function dd(e,t){var r;let n=new Map;for(let o of e){let i=Wd(o),s=i===void 0?
"":ka(i);if(s===""||s===ka(t))continue;let a=(r=n.get(s))!=null?r:{name:i,count:0};a.count+=1,n.set(s,a)}return[...n.values()].sort((o,i)=>i.count-o.count).map(o=>o.name)}function $R(e,t){let n=Wd(e),
r=n===void 0?void 0:t(n);return r===void 0?e:Og(e,Ot(r))}var Qm=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",eh=e=>Et(e).find(({round:t})=>t.state==="open"&&!pt(t)),th=e=>e.table(
"letters").rows.map(({key:t})=>t);function AR(e){let t=eh(e);if(!t)return{};let[n=""]=dd(th(e),t.round.name),r=e.table("accounts").rows.filter(Qm).length;return{ask:{says:X({key:"round.ask",with:{
rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var kt=e=>Number(e)||0,nh=e=>$e(e)?K($e(e)):e,UI=({row:e})=>({required:kt(e.required),onTime:kt(e.onTime),reported:kt(e.reported),missing:kt(
e.missing),accounts:kt(e.accounts)}),KI=({row:e})=>({required:kt(e.dueRequired),onTime:kt(e.dueOnTime),reported:kt(e.dueReported),missing:kt(e.dueMissing),accounts:kt(e.dueAccounts)});function BI(e,t,
n){var p;let{row:r,round:o}=t,i=((p=e.round())==null?void 0:p.id)===o.id&&o.state==="open"&&pt(o),s=o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,
name:o.name,document:o.document,state:o.state,dueBefore:nh(r.dueBefore),graceUntil:nh(r.graceUntil),lettersFrom:nh(r.lettersFrom),openedAt:pe(o.openedAt),closedAt:pe(o.closedAt),mayReopen:
o.state==="closed"&&n,...r.frozenAt?{atDue:KI(t)}:{},...s?{atClose:UI(t),answers:{same:kt(a),changed:kt(c),added:kt(u),stopped:kt(d),silent:kt(l)}}:{},...i?{now:Ms(e.table("units").rows),answers:qc(
e.table("accounts").rows,o,kt(r.rowsAtOpening))}:{}}}function jI(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(
!d)return"";let l=Ca(d,12);return l>t?K(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),
String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function Gr(e){let n=[...Et(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&
r.state!=="closed";return{rounds:n.map((i,s)=>BI(e,i,s===0)),...o?{current:r.id}:{},suggested:jI(n[0],e.today),...AR(e)}}var PR=(e,t)=>or(e,t,()=>A(Gr(e)));function _R(e,t,n,r){var $,b;let o=Et(e),i=
r===void 0?void 0:Cn(e,r);if(r!==void 0&&!i)return;let s=Zr(n),a=r!=null?r:Yo((s.dueBefore||e.today).slice(0,4),o.map(({round:w})=>w.id)),c={...CR(n,a,($=i==null?void 0:i.round.openedAt)!=null?$:
e.now)},u=ud(n,e.today),d=(b=o.find(w=>w.round.state==="open"&&w.round.id!==a))==null?void 0:b.round,l=e.table("accounts").rows,p=go(e,c,l),m=p.units.filter(({own:w})=>w.counted==="1").length,h=
p.accounts.filter(({pending:w})=>w).length,y=u.length?[]:ZI(e,t,c,p,i===void 0);return{preview:{refuse:u.map(w=>X(w)),warn:u.length?[]:LR(c,d,e.today).map(w=>X(w)),says:[X({key:"round.counts",with:{
units:m,rows:h}}),...u.length||y.length?[]:[X({key:"round.noLetters"})]],required:m,rows:h,letters:y,mark:JSON.stringify([a,s,m,h,y.map(({day:w,count:S})=>[w,S])])},round:c,id:a}}function ZI(e,t,n,r,
o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=lp(e,r,n),a=o?{...s,register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;
return ga({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{var m;let p={};for(let{kind:h}of d)p[h]=((m=p[h])!=null?m:0)+1;return{day:xt(u),count:d.length,says:Us({day:u,held:l,
recipients:0,counts:p})}})}var ER=(e,t,{draft:n,of:r})=>or(e,t,()=>{let o=_R(e,t,n,r);return o?A(o.preview):R({key:"round.unknown"})});function NR(e,t,{draft:n,mark:r},o){let i=e.round(),s=_R(e,t,n,
o);return s?i&&!pt(i)?{no:R({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:ze(s.preview.refuse)}:s.preview.mark===r?s:{no:R({key:"round.changedAgain"})}:{no:R({key:"round.unknown"})}}var MR=(
e,t,n)=>or(e,t,()=>{let r=NR(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{name:r.round.name}}}]),ww(e,t,{...Zr(n.draft),id:r.id,state:Ie.moving,openedAt:e.now,closedAt:
"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),A(Gr(e)))}),IR=(e,t,{id:n,...r})=>or(e,t,()=>{let o=Cn(e,n);if(o&&o.round.state!=="open")return R({key:"round.notOpen"});let i=NR(e,t,r,n);
return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{index:o.index,cells:Zr(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(Rt(Ke(
e))),Xt(e),A(Gr(e)))}),DR=(e,t,{id:n})=>or(e,t,()=>{let r=Cn(e,n);return r?pt(r.round)?(r.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),yw(e,t,r)),A(Gr(e))):
R({key:"round.unconfirmed"}):R({key:"round.unknown"})}),FR=(e,t,{id:n})=>or(e,t,()=>{let r=Cn(e,n);if(!r)return R({key:"round.unknown"});if(r.round.state==="closed"){if(!Et(e).every(({round:i}
)=>i.openedAt<=r.round.openedAt))return R({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:r.round.name}}}]),bw(e,r)}return A(Gr(e))});function GI(e){return[...e.table(
"accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(qn).reduce((n,r)=>r< n?r:n,e.now)}function WI(e,t,n){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((r,o)=>{if(!Qm(r))return[];let i=qn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(i),answer:je.added};return r.round===s.round&&r.answer===s.answer&&
r.updated===i?[]:[{index:o,cells:s}]}))}function HI(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=$R(n.key,t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function VI(e,t,
n,r,o){var d;let i=Zr(t),s=Et(e).map(({round:l})=>l.id),a=Et(e).find(({round:l})=>l.id!==o.round.id&&l.openedAt===n&&l.closedAt===r),c=(d=a==null?void 0:a.round.id)!=null?d:Yo((i.dueBefore||n).slice(
0,4),s);a||e.append("rounds",[{...i,id:c,state:Ie.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=Cn(e,c);return lr(u.row).round}var qI=(e,t,{draft:n})=>{var r,o;return{name:(n==null?void 0:
n.name.trim())||dd(th(e),t.round.name)[0]||"",document:t.round.document,dueBefore:(r=n==null?void 0:n.dueBefore)!=null?r:"",graceUntil:(o=n==null?void 0:n.graceUntil)!=null?o:"",lettersFrom:""}},zR=(
e,t,n)=>or(e,t,()=>{let r=eh(e);if(!r)return R({key:"round.nothingToConfirm"});let{id:o,name:i,lettersFrom:s}=r.round,a=GI(e),u=s!==""&&s<=e.today&&s>V(a)?`${s}T00:00:00`:e.now,d=qI(e,r,n),l=
n.as==="two"?ud(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(l.length)return ze(l.map(y=>X(y)));let p=n.as==="two"?VI(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&ka(y)!==ka(i);HI(
e,y=>y===o||y===(p==null?void 0:p.id)?y:m(y)?p.id:o),WI(e,y=>p&&y< u?p.id:o,a),e.settle(),p&&XI(e,p,u),cn(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(yo),iu(e,t);let{confirmed:h}=t.post();return h&&
t.setConfirmed({...h,round:Rt(Ke(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),Xt(e),A(Gr(e))});function XI(e,t,n){let r=Cn(e,t.id);if(r.row.required===""){let i=go(e,
r.round,e.table("accounts").rows);Xc(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}
var rh=(e,t)=>e.trim()===t.trim();function UR(e,t,n){let r={...t.fields},o=[];for(let s of me){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];rh(c,a)?r[s]=u:!rh(u,a)&&!rh(u,c)&&o.push(s)}let i=
t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var YI=e=>{let t=_e(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},KR=200,JI=30,
QI=(e,t)=>({...Xr(ge),unit:e,usage:ve.active,rowId:t}),jR=(e,t)=>me.every(n=>e[n]===t[n])&&Se(e)===Se(t),eD=(e,t)=>t.stopped&&e?void 0:mo(t.fields),tD=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:
t.stopped?ve.stopped:eo(e.usage)===ve.locked?ve.locked:ve.active}),ZR=e=>({fields:Object.fromEntries(me.map(t=>[t,e[t]])),stopped:Se(e)});function nD(e,t){if(!t||!e.opened||Qt(t)===e.version)return e;
let{fields:n,stopped:r,bothChanged:o}=UR(e.opened,e,ZR(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Qt(t)}}function rD(e,t,n,r){let o=n.findIndex((l,p)=>Nn(l,p)===e.rowId),i=o<0?void 0:n[
o],a=i&&i.unit.trim()!==t?e:nD(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return X({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return X({key:"form.rowGone"},{row:a.rowId});let c=eD(i,
a),u=tD(i!=null?i:QI(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};let d=jR(i,u)?"same":Se(u)&&!Se(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}
}function oD({rowId:e,version:t},n,r,o){let i=r.findIndex((d,l)=>Nn(d,l)===e),s=i<0?void 0:r[i];if(!s)return X({key:"form.rowGone"},{row:e});if(s.unit.trim()!==n)return X({key:"who.notYours"},{row:e}
);let a={rowId:e,version:t,...ZR(s)},u=!Se(s)&&!At(s,o)||Qt(s)!==t?"confirmed":"same";return{sent:a,index:i,before:s,after:{...s},what:u}}var iD=e=>({by:e.source===wn.hand?"":e.by,at:pe(e.updated)}),
sD=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Qt(n)!==o.version?[{...la(n,r,da(e)),...iD(n)}]:[]);function aD(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,
reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Vr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}
function cD(e,t,n){let r=e.some(({after:i})=>!Se(i)&&i.kind!==U.none),o=new Set(e.map(({index:i})=>i));return r?Kr(n,t).filter(({row:i,index:s})=>i.kind===U.none&&!Se(i)&&!o.has(s)).map(({row:i,index:
s})=>({sent:{rowId:i.rowId,version:Qt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:ve.stopped},what:"stopped"})):[]}function uD(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[
...Kr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!Se(s)),i=o.filter(s=>s.kind===U.none);return i.length===0||
i.length===o.length?[]:i.map(s=>X({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var dD=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!Se(n))&&n.kind!==U.none),lD=(e,
t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?nd(r,t):[]);function pD(e,t,n){let r=e.filter(({what:s,before:a})=>s==="stopped"&&(a==null?void 0:a.kind)!==U.none),o=new Map(e.map(s=>[s.index,
s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!Se(a))||Kr(n,t).some(({row:s,index:a})=>{var c;return!Se((c=o.get(a))!=null?c:s)});return r.length&&!i?[X({key:"form.lastStopped"},{row:r[
r.length-1].sent.rowId})]:[]}function mD(e,t,n,r){let o=sD(e,n);if(o.length)return ze(o.map(c=>X({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&Kr(r,
t.unit).length+i>KR)return R({key:"form.unitFull",with:{most:KR}});let s=e.markKey(),a=[...lD(n,s),...aD(n),...uD(n,t.unit,r),...pD(n,t.unit,r)];return dD(n)&&!t.consent&&a.push(X({key:"form.consent"}
,{field:"consent"})),a.length?ze(a):void 0}var hD=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...me.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(vt),...t&&
t.usage!==n.usage?[vt("usage")]:[]]))],BR=e=>Object.fromEntries(hf.map(t=>[t,e[t]]));function fD(e,t,n,r){let o=e.markKey();if(!n.consent||!Hn(t)||!o)return{consent:"",consentMark:""};let i=Ab(r,
e.now,Lb(n.notice,e.settings().notice));return{consent:i,consentMark:Ps({...t,consent:i},o)}}function gD(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?wn.superior:wn.form;
for(let{before:p,after:m,what:h}of t){let y={stops:Se(m),changes:p!==void 0&&!jR(p,m)},x=Wu(p,y,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:x}),h!=="stopped"&&
h!=="confirmed"&&Object.assign(m,fD(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?
"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:hD(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=Yl(
e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&p.what!=="confirmed").map(p=>({index:p.index,cells:
BR(p.after)})),added:d.map(p=>BR(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>(p==null?void 0:p.review)===xe.passed).map(({index:p})=>({index:p,cells:{review:""}}))),
l}function yD(e,t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=Kr(e.table("accounts").rows,t.unit).map(
({row:c,index:u})=>la(c,u,da(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({rowId:c.rowId,title:
c.kind===U.none?`${U.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Ur(o,e.round(),e.today),pages:i.pages}}var bD=(
{reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function wD(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!Se(r)&&Hn(r)&&!bD(n)&&Vn(r,e.markKey())!=="given"?{
...n,what:"changed"}:n}function kD(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!Se(n)&&!At(n,e.round())&&nd(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function xD(e,t,n){
var y;let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=ca(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.round(),a=Hi(s,o.find(x=>x.code.trim()===t.unit),{
isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(a)return R(a);let c=e.table("accounts").rows,u=[...t.rows.map(x=>rD(x,t.unit,c,n)),...((y=t.confirm)!=null?y:[]).map(
x=>oD(x,t.unit,c,s))],d=u.filter(x=>"sentence"in x);if(d.length)return ze(d);let l=u.map(x=>kD(e,wD(e,t,x)));l.push(...cD(l,t.unit,c));let p=mD(e,t,l,c);if(p)return p;let m=l.filter(({what:x}
)=>x!=="same"),h=m.length?gD(e,m,t,i,n):Xb(e,t.unit);return n.recorded(h),A(yD(e,t,l,h))}function ld(e,t,n=YI(e)){var i,s;let r=(i=t.confirm)!=null?i:[];if(t.rows.length+r.length===0)return R({key:
"form.nothing"});if(t.rows.length>JI)return R({key:"form.tooMany"});let o=[...t.rows,...r].map(({rowId:a})=>a);return new Set(o).size!==o.length?ze([{key:"form.oldPage",sentence:v({key:"form.oldPage"}
)}]):(s=He(e,()=>xD(e,t,n)))!=null?s:R({key:"workbook.busy"})}var we=e=>I().check(Pe(e)),ns=we(Rr),vD=e=>ge[e].report.group==="second",GR=_(Object.fromEntries(me.map(e=>[e,vD(e)?hu(we(2e3),""):we(
2e3)]))),ah=I().check(Ai(/^[~\w-]{1,40}$/)),ch=_({rowId:ah,version:we(400),fields:GR,stopped:nr(),opened:ye(_({fields:GR,stopped:nr()}))}),SD=_({rowId:ah,version:we(400)}),uh=_({unit:ns,consent:nr(),
notice:ye(we(40)),rows:Nt(ch).check(Pe(60)),confirm:ye(Nt(SD).check(Pe(300)))}),ir=_({}),oh=_({parent:ye(we(500)),kind:ye(we(500)),state:ye(we(40))}),ih={rowId:ah,version:we(400)},RD=Kk("as",[_({
...ih,as:_i("passed")}),_({...ih,as:_i("returned"),comment:we(500),fields:Nt(Jt(me)).check(Pe(me.length))}),_({...ih,as:_i("undo"),was:_({review:we(100),comment:we(2e3),fixFields:we(2e3),approved:we(
4e3)})})]),pd=_({key:we(300)}),Wr=we(400),sh=_({name:Wr,document:Wr,dueBefore:Wr,graceUntil:Wr,lettersFrom:Wr}),WR=we(2e4),md=we(40),nt=(e,t)=>({input:e,run:t}),Ye=(e,t)=>nt(e,(n,r,o)=>t(n,o)),HR={
openForm:Ye(_({unit:ye(ns)}),cd),listUnits:Ye(ir,OR),saveReport:Ye(uh,(e,t)=>ld(e,t)),keepDraft:Ye(_({unit:ns,draft:we(6e4)}),oS),dropDraft:Ye(_({unit:ns}),iS),checkAll:nt(ir,eS),checkGoogle:Ye(ir,
rS),overview:Ye(oh,J0),callList:Ye(oh,Z0),reviewQueue:Ye(oh,Q0),decideReviews:Ye(_({decisions:Nt(RD).check(Ep(1),Pe(W0))}),V0),previewRoster:Ye(_({text:we(4e6)}),DS),importRoster:Ye(_({text:we(4e6)}),
FS),papersView:Ye(ir,wR),papers:Ye(yR,xR),lettersView:nt(ir,WS),previewLetter:nt(pd,HS),sendToMe:nt(pd,Zm),sendNow:nt(pd,Gm),skipLetter:nt(pd,Wm),decideUnknown:nt(_({key:we(300),wasSent:nr()}),Hm),
confirmPlan:nt(_({mark:we(2e3)}),Vm),settleMemories:nt(_({as:Jt(["sent","again"])}),qm),linksView:Ye(ir,eR),testLink:Ye(ir,tR),unitLink:Ye(_({unit:ns}),nR),replaceLink:Ye(_({unit:ns}),rR),renewLinks:
Ye(ir,oR),readReturned:Ye(_({text:we(4e5)}),XS),markReturned:nt(_({text:we(4e5)}),YS),"desk.rounds":nt(ir,PR),"desk.roundPreview":nt(_({draft:sh,of:ye(md)}),ER),"desk.openRound":nt(_({draft:sh,mark:
WR}),MR),"desk.changeRound":nt(_({id:md,draft:sh,mark:WR}),IR),"desk.closeRound":nt(_({id:md}),DR),"desk.reopenRound":nt(_({id:md}),FR),"desk.confirmRounds":nt(_({as:Jt(["one","two"]),draft:ye(_({
name:Wr,dueBefore:Wr,graceUntil:Wr}))}),zR),switchLetters:nt(_({on:nr(),takeOver:nr()}),Xm)},OD=41e5;function VR(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(HR,
n))throw new Error("unknown call");if(typeof r!="string"||r.length>OD)throw new Error("malformed body");let{input:o,run:i}=HR[n];return i(e,t,Ei(o,JSON.parse(r)))}var Uo=["phone","email",
"secondPhone"];function TD(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function CD(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim(
)))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var dh=(e,t)=>t.trim()===""?t:e==="email"?CD(t):TD(t),lh=(e,t,n)=>n!==""&&t.trim()===dh(e,n)?n:t,LD=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,$D=
/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,ph=e=>e.replace(LD,"•••").replace($D,"•••");var qR=e=>Uo.includes(e);function XR(e){if(qR(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:v({key:
"link.stored"}),row:n,field:r}}return{...e,sentence:ph(e.sentence)}}function xa(e,t){let n={...e.fields};for(let r of Uo)n[r]=dh(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:
e.says.map(XR),comment:ph(e.comment),masked:Uo.filter(r=>e.fields[r].trim()!=="")}}var YR=(e,t)=>({...xa(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),JR=(e,t)=>{var n;return qR(e.field)&&t.has(`${(
n=e.row)!=null?n:""} ${e.field}`)?XR(e):e};function QR(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of Uo){for(let d of[t,n])d&&s[
u]===e.fields[u]&&(s[u]=lh(u,s[u],d[u]));a&&t&&(a.fields[u]=lh(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Qt(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?Qt(t):e.version}}
function mh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Mi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function eO(e,{token:t,
noSignIn:n}){let r=No(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=mh(e,r.token);if(o)return R(o);if(!n)return R({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,
version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),A({address:i,runsAs:c,
version:a})));return u!=null?u:R({key:"workbook.busy"})}function nO(e){var i,s;let{federation:t,department:n,contact:r}=e.settings(),o=(s=(i=e.round())==null?void 0:i.document)!=null?s:"";return{
federation:t,department:n,guidance:o,contact:r}}var va=class extends Error{constructor(n){super("no form");this.problems=n}};function tO(e,t){let n=cd(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new va(
n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>xa(c,r))}
}function AD(e,t){var n,r;return(r=(n=Qe(t).today(e))==null?void 0:n.name)!=null?r:""}function PD(e,t){let{superiorsFill:n}=e.settings();return Qe(e.table("units").rows).below(t).map(({code:r,name:o,
status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:pe(a),phone:n?c:"",mayFillIn:n}))}var _D=(e,t)=>{var n,r;return(r=(n=Qe(e.table("units").rows).superior(
t))==null?void 0:n.name)!=null?r:""};function ED(e){let{closed:t}=Oi(e);return t?xt(ie(t,gm)):""}function ND(e,t,{token:n}){let{webAddress:r}=e.settings(),o=mh(e,n),i=e.proof();return{office:nO(e),
state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Mi(r)===n.address?r:"",refused:o?v(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function hd(e,{
token:t,unit:n}){let r=No(e,t),o={office:nO(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return ND(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:AD(
r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:tO(e,r.unit.code.trim()),until:ED(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,
form:tO(e,n!=null?n:r.unit.code.trim()),below:n===void 0?PD(e,r.unit):[],above:_D(e,r.unit)}}}var MD=80;function ID(e){var r,o;let t=Rs(e.slice(0,200)),n=t.ok?t.name:D(e.slice(0,200));return((o=(r=
n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,MD)}function DD(e,t){let n=No(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:
n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var FD={self:"tự khai",behalf:"khai hộ"};function zD(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>DD(e,o.token),received:(c,u,d)=>{
let l=c,p=d.find((h,y)=>Nn(h,y)===l.copiedFrom&&h.unit.trim()===n),m=QR(l,u,p,r);for(let h of Uo)m.fields[h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},by:`${a} (${i})`,consentBy:o.consent?
`${i} (${FD[o.consent]}, ${a})`:"",recorded:c=>Yc(e,c,({code:u})=>n===t&&u.trim()===t)}}function UD(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>xa(o,t))}}:ze(
e.problems.map(o=>JR(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>YR(o,t)))}function rO(e,t){let n=ID(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:
"link.refused"});if(!n)return ze([X({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=ld(e,{...u,unit:c,consent:a!==""},zD(e,o.unit,c,r,t,n,d));
return UD(l,r,d)}var oO=I().check(Pe(Rr)),hh=(e,t)=>({input:e,run:t}),fh={linkOpen:hh(_({token:yu,unit:ye(oO)}),(e,t)=>{try{return A(hd(e,t))}catch(n){if(n instanceof va)return ze(n.problems);throw n}
}),linkSave:hh(Np(Uk(uh,{unit:!0,consent:!0,rows:!0}),{token:yu,unit:ye(oO),sender:I().check(Pe(400)),consent:Jt(["","self","behalf"]),rows:Nt(Np(ch,{copiedFrom:ye(I().check(Pe(60)))})).check(Pe(60))}
),(e,t)=>rO(e,t)),linkConfirm:hh(_({token:yu,noSignIn:nr()}),eO)},iO=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(fh,e),KD=1e6;function sO(e,t){if(typeof t!="string"||
t.length>KD)throw new Error("malformed body");return Ei(fh[e].input,JSON.parse(t))}var aO=(e,t,n)=>fh[t].run(e,n);var cO=e=>new wt({who:r0(e),waitMs:5e3});function BD(e){var u,d,l;let t=$o(e),n=_n(),{
settings:r}=zn((u=n==null?void 0:n.settings)!=null?u:{}),{federation:o,department:i,contact:s}=r,a=(l=(d=n==null?void 0:n.round)==null?void 0:d.document)!=null?l:"",c={federation:o,department:i,
guidance:a,contact:s};return e instanceof ce&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:v(t)}}function uO(e){var o;let t=(o=e.parameter)==null?
void 0:o.k,n=typeof t=="string"?t:"",r;try{r=hd(cO(n),{token:n})}catch(i){r=BD(i)}return v0(r)}function dO(e,t){let n;try{let r=sO(e,t);return n=cO(r.token),JSON.stringify(aO(n,e,r))}catch(r){let o=
$o(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function lO(e){y0(),jD(e==null?void 0:e.source)}function jD(e){try{let t=new wt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=He(t,()=>(r=
t.mayWrite("accounts","review"),Or(t,r))),i=[...r?[...N0(t.spreadsheet()),...t.lostLog(),...nS(t)]:[],...GD(t,n,o)];i.length&&(e==null||e.toast(i.map(v).join(`\n`),"Sổ Tài Khoản",30)),Fr(t,()=>r)}
catch(t){t instanceof ce?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(v(t.problem),"Sổ Tài Khoản",30):e&&ZD(e):Lo("onOpen",t)}}function ZD(e){let t=qu(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(v({key:n}),"Sổ Tài Khoản",30)}function GD(e,t,n){var i;let r=QS(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[
],...o?$0(e,(i=e.remembered().post)!=null?i:rr,t,n):[]]}function WD(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function pO(e,t){if(iO(e))return dO(e,t);
let n;try{let r=ua();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new wt({who:Wi(r)}),i=VR(o,new Dr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Fr(o),JSON.stringify(i)}catch(
r){let o=$o(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!WD(n)?JSON.stringify(R(o)):(Gi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"}
)))}}function HD(e){lO(e)}function VD(e){e!=null&&e.range&&e.source&&s0(e)}function qD(e){return e!=null&&e.parameter?uO(e):void 0}function XD(e,t){return pO(e,t)}function YD(e){o0(e)}function JD(){
K0()}function QD(){B0()}return vO(eF);})();
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
