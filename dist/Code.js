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
"use strict";var App=(()=>{var YR=Object.create;var ns=Object.defineProperty;var JR=Object.getOwnPropertyDescriptor;var QR=Object.getOwnPropertyNames;var eO=Object.getPrototypeOf,tO=
Object.prototype.hasOwnProperty;var nO=(e,t,n)=>t in e?ns(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var rO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},oO=(e,t)=>{for(var n in t)ns(e,n,{get:t[n],enumerable:!0})},dh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of QR(t))!tO.call(e,o)&&o!==n&&ns(e,o,{get:(
)=>t[o],enumerable:!(r=JR(t,o))||r.enumerable});return e};var iO=(e,t,n)=>(n=e!=null?YR(eO(e)):{},dh(t||!e||!e.__esModule?ns(n,"default",{value:e,enumerable:!0}):n,e)),sO=e=>dh(ns({},"__esModule",{
value:!0}),e);var de=(e,t,n)=>nO(e,typeof t!="symbol"?t+"":t,n);var iS=rO((Am,$m)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof $m=="object"&&
typeof Am!="undefined"?$m.exports=t():e.Papa=t()})(Am,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(f){return f.charCodeAt(0)===65279?f.slice(1):f}function c(f){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var b=x(g);b.chunkSize=
parseInt(b.chunkSize),g.step||g.chunk||(b.chunkSize=null),this._handle=new m(b),(this._handle.streamer=this)._config=b}.call(this,f),this.parseChunk=function(g,b){var v=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< v){let B=this._config.newline;B||(C=this._config.quoteChar||'"',B=this._handle.guessLineEndings(g,C)),g=[...g.split(B).slice(v)].join(B)}
this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(C=this._config.beforeFirstChunk(g))!==void 0&&(g=C),this.isFirstChunk=!1,this._halted=!1;var v=this._partialLine+g,C=(this._partialLine="",
this._handle.parse(v,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=C.meta.cursor,v=(this._finished||(this._partialLine=v.substring(g-this._baseIndex),
this._baseIndex=g),C&&C.data&&(this._rowCount+=C.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:C,workerId:s.WORKER_ID,finished:v});
else if(T(this._config.chunk)&&!b){if(this._config.chunk(C,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=C=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(C.data),this._completeResults.errors=this._completeResults.errors.concat(C.errors),
this._completeResults.meta=C.meta),this._completed||!v||!T(this._config.complete)||C&&C.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),v||C&&
C.meta.paused||this._nextChunk(),C}this._halted=!0},this._sendError=function(g){T(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),c.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)),g.ontimeout=O(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var b,v=this._config.downloadRequestHeaders;for(
b in v)g.setRequestHeader(b,v[b])}var C;this._config.chunkSize&&(C=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+C));try{g.send(
this._config.downloadRequestBody)}catch(B){this._chunkError(B.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(
b.substring(b.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(b){b=g.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),c.call(this,f);var g,b,v=
typeof FileReader!="undefined";this.stream=function(C){this._input=C,b=C.slice||C.webkitSlice||C.mozSlice,v?((g=new FileReader).onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var C=
this._input,B=(this._config.chunkSize&&(B=Math.min(this._start+this._config.chunkSize,this._input.size),C=b.call(C,this._start,B)),g.readAsText(C,this._config.encoding));v||this._chunkLoaded({target:{
result:B}})},this._chunkLoaded=function(C){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(C.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function l(f){var g;c.call(this,f=f||{}),this.stream=function(b){return g=b,this._nextChunk()},this._nextChunk=function(){var b,v;if(!this._finished)return b=
this._config.chunkSize,g=b?(v=g.substring(0,b),g.substring(b)):(v=g,""),this._finished=!g,this.parseChunk(v)}}function p(f){c.call(this,f=f||{});var g=[],b=!0,v=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(C){this._input=C,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){v&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):b=!0},this._streamData=O(function(C){try{g.push(typeof C=="string"?C:C.toString(this._config.encoding)),b&&(b=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(B){this._streamError(B)}},this),this._streamError=O(function(C){this._streamCleanUp(),this._sendError(C)},this),this._streamEnd=O(function(){
this._streamCleanUp(),v=!0,this._streamData("")},this),this._streamCleanUp=O(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function m(f){var g,b,v,C,B=Math.pow(2,53),Pe=-B,xe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,it=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
oe=this,Ue=0,P=0,Ae=!1,Z=!1,X=[],N={data:[],errors:[],meta:{}};function st(Q){return f.skipEmptyLines==="greedy"?Q.join("").trim()==="":Q.length===1&&Q[0].length===0}function ve(){if(N&&v&&(Yt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),v=!1),f.skipEmptyLines&&(N.data=N.data.filter(function(Se){return!st(Se)})),Fe(
)){let Se=function(mt){X.push(mt)};var V=Se;if(N)if(Array.isArray(N.data[0])){for(var Q=0;Fe()&&Q< N.data.length;Q++)N.data[Q].forEach(Se);N.data.splice(0,1)}else N.data.forEach(Se)}function Y(Se,mt){
for(var Ee=f.header?{}:[],ee=0;ee< Se.length;ee++){var W=ee,ht=Se[ee],ht=((ie,Re)=>(et=>(f.dynamicTypingFunction&&f.dynamicTyping[et]===void 0&&(f.dynamicTyping[et]=f.dynamicTypingFunction(et)),(
f.dynamicTyping[et]||f.dynamicTyping)===!0))(ie)?Re==="true"||Re==="TRUE"||Re!=="false"&&Re!=="FALSE"&&((et=>{if(xe.test(et)&&(et=parseFloat(et),Pe< et&&et< B))return 1})(Re)?parseFloat(Re):it.test(
Re)?new Date(Re):Re===""?null:Re):Re)(W=f.header?ee>=X.length?"__parsed_extra":X[ee]:W,ht=f.transform?f.transform(ht,W):ht);W==="__parsed_extra"?(Ee[W]=Ee[W]||[],Ee[W].push(ht)):Ee[W]=ht}
return f.header&&(ee>X.length?Yt("FieldMismatch","TooManyFields","Too many fields: expected "+X.length+" fields but parsed "+ee,P+mt):ee< X.length&&Yt("FieldMismatch","TooFewFields",
"Too few fields: expected "+X.length+" fields but parsed "+ee,P+mt)),Ee}var _e;N&&(f.header||f.dynamicTyping||f.transform)&&(_e=1,!N.data.length||Array.isArray(N.data[0])?(N.data=N.data.map(Y),_e=
N.data.length):N.data=Y(N.data,0),f.header&&N.meta&&(N.meta.fields=X),P+=_e)}function Fe(){return f.header&&X.length===0}function Yt(Q,Y,_e,V){Q={type:Q,code:Y,message:_e},V!==void 0&&(Q.row=V),
N.errors.push(Q)}T(f.step)&&(C=f.step,f.step=function(Q){N=Q,Fe()?ve():(ve(),N.data.length!==0&&(Ue+=Q.data.length,f.preview&&Ue>f.preview?b.abort():(N.data=N.data[0],C(N,oe))))}),this.parse=function(
Q,Y,_e){var V=f.quoteChar||'"',V=(f.newline||(f.newline=this.guessLineEndings(Q,V)),v=!1,f.delimiter?T(f.delimiter)&&(f.delimiter=f.delimiter(Q),N.meta.delimiter=f.delimiter):((V=((Se,mt,Ee,ee,W)=>{
var ht,ie,Re,et;W=W||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Fo=0;Fo< W.length;Fo++){for(var un,es=W[Fo],at=0,dn=0,tt=0,Ot=(Re=void 0,new y({comments:ee,delimiter:es,newline:mt,preview:
10}).parse(Se)),An=0;An< Ot.data.length;An++)Ee&&st(Ot.data[An])?tt++:(un=Ot.data[An].length,dn+=un,Re===void 0?Re=un:0< un&&(at+=Math.abs(un-Re),Re=un));0< Ot.data.length&&(dn/=Ot.data.length-tt),
1.99< dn&&(ie===void 0||at< ie||at===ie&&et< dn)&&(ie=at,ht=es,et=dn)}return{successful:!!(f.delimiter=ht),bestDelimiter:ht}})(Q,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?
f.delimiter=V.bestDelimiter:(v=!0,f.delimiter=s.DefaultDelimiter),N.meta.delimiter=f.delimiter),x(f));return V.header=Fe(),f.preview&&f.header&&V.preview++,g=Q,b=new y(V),N=b.parse(g,Y,_e),ve(),Ae?{
meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){return Ae},this.pause=function(){Ae=!0,b.abort(),g=T(f.chunk)?"":g.substring(b.getCharIndex())},this.resume=function(){
oe.streamer._halted?(Ae=!1,oe.streamer.parseChunk(g,!0)):(void 0)(oe.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,b.abort(),N.meta.aborted=!0,T(f.complete)&&f.complete(N),g=
""},this.guessLineEndings=function(Se,V){Se=Se.substring(0,1048576);var V=new RegExp(h(V)+"([^]*?)"+h(V),"gm"),_e=(Se=Se.replace(V,"")).split("\r"),V=Se.split(`\n`),Se=1< V.length&&V[0].length<_e[
0].length;if(_e.length===1||Se)return`\n`;for(var mt=0,Ee=0;Ee<_e.length;Ee++)_e[Ee][0]===`\n`&&mt++;return mt>=_e.length/2?`\r\n`:"\r"}}function h(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function y(f){var g=(f=f||{}).delimiter,b=f.newline,v=f.comments,C=f.step,B=f.preview,Pe=f.fastMode,xe=null,it=!1,oe=f.quoteChar==null?'"':f.quoteChar,Ue=oe;if(f.escapeChar!==void 0&&(Ue=
f.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),v===g)throw new Error("Comment character same as delimiter");v===!0?v="#":(typeof v!="string"||
-1< s.BAD_DELIMITERS.indexOf(v))&&(v=!1),b!==`\n`&&b!=="\r"&&b!==`\r\n`&&(b=`\n`);var P=0,Ae=!1;this.parse=function(Z,X,N){if(typeof Z!="string")throw new Error("Input must be a string");var st=
Z.length,ve=g.length,Fe=b.length,Yt=v.length,Q=T(C),Y=[],_e=[],V=[],Se=P=0;if(!Z)return at();if(Pe||Pe!==!1&&Z.indexOf(oe)===-1){for(var mt=Z.split(b),Ee=0;Ee< mt.length;Ee++){if(V=mt[Ee],P+=V.length,
Ee!==mt.length-1)P+=b.length;else if(N)return at();if(!v||V.substring(0,Yt)!==v){if(Q){if(Y=[],et(V.split(g)),dn(),Ae)return at()}else et(V.split(g));if(B&&B<=Ee)return Y=Y.slice(0,B),at(!0)}}
return at()}for(var ee=Z.indexOf(g,P),W=Z.indexOf(b,P),ht=new RegExp(h(Ue)+h(oe),"g"),ie=Z.indexOf(oe,P);;)if(Z[P]===oe)for(ie=P,P++;;){if((ie=Z.indexOf(oe,ie+1))===-1)return N||_e.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:Y.length,index:P}),un();if(ie===st-1)return un(Z.substring(P,ie).replace(ht,oe));if(oe===Ue&&Z[ie+1]===Ue)ie++;else if(oe===Ue||
ie===0||Z[ie-1]!==Ue){ee!==-1&&ee< ie+1&&(ee=Z.indexOf(g,ie+1));var Re=Fo((W=W!==-1&&W< ie+1?Z.indexOf(b,ie+1):W)===-1?ee:Math.min(ee,W));if(Z.substr(ie+1+Re,ve)===g){V.push(Z.substring(P,ie).replace(
ht,oe)),Z[P=ie+1+Re+ve]!==oe&&(ie=Z.indexOf(oe,P)),ee!==-1&&ee< P&&(ee=Z.indexOf(g,P)),W!==-1&&W< P&&(W=Z.indexOf(b,P));break}if(Re=Fo(W),Z.substring(ie+1+Re,ie+1+Re+Fe)===b){if(V.push(Z.substring(P,
ie).replace(ht,oe)),es(ie+1+Re+Fe),ee!==-1&&ee< P&&(ee=Z.indexOf(g,P)),ie=Z.indexOf(oe,P),Q&&(dn(),Ae))return at();if(B&&Y.length>=B)return at(!0);break}_e.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:Y.length,index:P}),ie++}}else if(v&&V.length===0&&Z.substring(P,P+Yt)===v){if(W===-1)return at();P=W+Fe,W=Z.indexOf(b,P),ee!==-1&&ee< P&&(ee=
Z.indexOf(g,P))}else if(ee!==-1&&(ee< W||W===-1))V.push(Z.substring(P,ee)),P=ee+ve,ee=Z.indexOf(g,P);else{if(W===-1)break;if(V.push(Z.substring(P,W)),es(W+Fe),Q&&(dn(),Ae))return at();if(B&&
Y.length>=B)return at(!0)}return un();function et(tt){Y.push(tt),Se=P}function Fo(tt){var Ot=0;return Ot=tt!==-1&&(tt=Z.substring(ie+1,tt))&&tt.trim()===""?tt.length:Ot}function un(tt){return N||(
tt===void 0&&(tt=Z.substring(P)),V.push(tt),P=st,et(V),Q&&dn()),at()}function es(tt){P=tt,et(V),V=[],W=Z.indexOf(b,P)}function at(tt){if(f.header&&!X&&Y.length&&!it){var Ot=Y[0],An=Object.create(
null),id=new Set(Ot);let ch=!1;for(let zo=0;zo< Ot.length;zo++){let ln=a(Ot[zo]);if(An[ln=T(f.transformHeader)?f.transformHeader(ln,zo):ln]){let ts,uh=An[ln];for(;ts=ln+"_"+uh,uh++,id.has(ts););
id.add(ts),Ot[zo]=ts,An[ln]++,ch=!0,(xe=xe===null?{}:xe)[ts]=ln}else An[ln]=1,Ot[zo]=ln;id.add(ln)}ch&&console.warn("Duplicate headers found and renamed."),it=!0}return{data:Y,errors:_e,meta:{
delimiter:g,linebreak:b,aborted:Ae,truncated:!!tt,cursor:Se+(X||0),renamedHeaders:xe}}}function dn(){C(at()),Y=[],_e=[]}},this.abort=function(){Ae=!0},this.getCharIndex=function(){return P}}
function k(f){var g=f.data,b=o[g.workerId],v=!1;if(g.error)b.userError(g.error,g.file);else if(g.results&&g.results.data){var C={abort:function(){v=!0,L(g.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:w,resume:w};if(T(b.userStep)){for(var B=0;B< g.results.data.length&&(b.userStep({data:g.results.data[B],errors:g.results.errors,meta:g.results.meta},C),!v);B++);delete g.results}else T(
b.userChunk)&&(b.userChunk(g.results,C,g.file),delete g.results)}g.finished&&!v&&L(g.workerId,g.results)}function L(f,g){var b=o[f];T(b.userComplete)&&b.userComplete(g),b.terminate(),delete o[f]}
function w(){throw new Error("Not implemented.")}function x(f){if(typeof f!="object"||f===null)return f;var g,b=Array.isArray(f)?[]:{};for(g in f)b[g]=x(f[g]);return b}function O(f,g){return function(
){f.apply(g,arguments)}}function T(f){return typeof f=="function"}return s.parse=function(f,g){var b=(g=g||{}).dynamicTyping||!1;if(T(b)&&(g.dynamicTypingFunction=b,b={}),g.dynamicTyping=b,
g.transform=!!T(g.transform)&&g.transform,g.downloadTimeout!==void 0){var b=parseInt(g.downloadTimeout);if(isNaN(b))throw new Error(
"Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=b}if(!g.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,typeof f=="string"?(f=a(
f),b=new(g.download?u:l)(g)):f.readable===!0&&T(f.read)&&T(f.on)?b=new p(g):(t.File&&f instanceof File||f instanceof Object)&&(b=new d(g)),b.stream(f);(b=(()=>{var v;return!!s.WORKERS_SUPPORTED&&(v=((
)=>{var C=t.URL||t.webkitURL||null,B=e.toString();return s.BLOB_URL||(s.BLOB_URL=C.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",B,")();"],{type:"text/javascript"})))})(),(v=new t.Worker(v)).onmessage=k,v.id=i++,o[v.id]=v)})()).userStep=g.step,b.userChunk=g.chunk,b.userComplete=g.complete,b.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,b.postMessage({input:f,config:g,workerId:b.id})},s.unparse=function(f,g){var b=!1,v=!0,C=",",B=`\r\n`,Pe='"',xe=
Pe+Pe,it=!1,oe=null,Ue=!1,P=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(X){return g.delimiter.indexOf(X)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(b=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(it=g.skipEmptyLines),
typeof g.newline=="string"&&(B=g.newline),typeof g.quoteChar=="string"&&(Pe=g.quoteChar,xe=Pe+Pe),typeof g.header=="boolean"&&(v=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");oe=g.columns}g.escapeChar!==void 0&&(xe=g.escapeChar+Pe),g.escapeFormulae instanceof RegExp?Ue=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Ue=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Pe),"g"));if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return Ae(oe,f,it);if(
Array.isArray(f[0]))return Ae(null,f,it);if(typeof f[0]=="object")return Ae(oe||Object.keys(f[0]),f,it)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),
Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&f.meta.fields||oe),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[
0])||typeof f.data[0]=="object"||(f.data=[f.data])),Ae(f.fields||[],f.data||[],it);throw new Error("Unable to serialize unrecognized input");function Ae(X,N,st){var ve="",Fe=(typeof X=="string"&&(X=
JSON.parse(X)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(X)&&0< X.length),Yt=!Array.isArray(N[0]);if(Fe&&v){for(var Q=0;Q< X.length;Q++)0< Q&&(ve+=C),ve+=Z(X[Q],Q);0< N.length&&(ve+=B)}for(
var Y=0;Y< N.length;Y++){var _e=(Fe?X:N[Y]).length,V=!1,Se=Fe?Object.keys(N[Y]).length===0:N[Y].length===0;if(st&&!Fe&&(V=st==="greedy"?N[Y].join("").trim()==="":N[Y].length===1&&(N[Y][0]==null||N[Y][
0].length===0)),st==="greedy"&&Fe){for(var mt=[],Ee=0;Ee<_e;Ee++){var ee=Yt?X[Ee]:Ee;mt.push(N[Y][ee])}V=mt.join("").trim()===""}if(!V){for(var W=0;W<_e;W++){0< W&&!Se&&(ve+=C);var ht=Fe&&Yt?X[W]:W;
ve+=Z(N[Y][ht],W)}Y< N.length-1&&(!st||0<_e&&!Se)&&(ve+=B)}}return ve}function Z(X,N){var st,ve,Fe;return X==null?"":X.constructor===Date?isNaN(X.getTime())?"":X.toISOString():(Fe=!1,st=X.toString(),
Ue&&typeof X!="number"&&typeof X!="bigint"&&typeof X!="boolean"&&Ue.test(st)&&(X=st="'"+st,Fe=!0),ve=st.replace(P,xe),(Fe=Fe||b===!0||typeof b=="function"&&b(X,N)||Array.isArray(b)&&b[N]||((Yt,Q)=>{
for(var Y=0;Y< Q.length;Y++)if(-1< Yt.indexOf(Q[Y]))return!0;return!1})(ve,s.BAD_DELIMITERS)||-1< ve.indexOf(C)||-1< st.indexOf(Pe)||ve.charAt(0)===" "||ve.charAt(ve.length-1)===" ")?Pe+ve+Pe:ve)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=y,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(f){f=
f.data,s.WORKER_ID===void 0&&f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(t.File&&f.input instanceof File||
f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&t.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=
Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var PD={};oO(PD,{doGet:()=>TD,onEdit:(
)=>OD,onOpen:()=>RD,openPage:()=>C0,rpc:()=>CD,sendDailyLetters:()=>LD,setUp:()=>$D,showMissingFirst:()=>AD});var sd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",aO="\\u00AD",cO=new RegExp(`[${sd}${aO}]`,"g"),Uo=e=>e.replace(cO,"");var uO=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",dO="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",lO=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,pO="âáàåãäêéèúüë_ùøûõï",mO=[0,1,0,9,3,35],hO="ôöñíìæóòî",fO="ơưđíìỉĩịỵ",gO="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",ph=/[A-Za-z\xA1-\u1EF9]+/g,yO=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,mh=/[^\0-\x7F]/,hh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,bO=/[a-z]Ã|Ã.[a-z]/,wO="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",kO=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",xO="o?a|u?ê|i|u?y",vO="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",SO=new RegExp(
`^(?:${wO})?(?:(?:${kO})(?:ng|[cmnpt])|(?:${xO})[cn]h|${vO})$`),RO="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",OO="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",TO="^[^1]*(?:[cpt]|ch)$",CO=new RegExp(
`${RO}|(?:${OO})[12]|${TO}`);function LO(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return SO.test(n.replace(/[12]/,""))&&!CO.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var lh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function fh(e){let t=lh(e);return e.replace(ph,n=>{let r=n.replace(/[^A-Za-z]/g,o=>dO[uO.indexOf(o)]||o);return t||lh(n)?r.toUpperCase():r})}function gh(
e){return e.replace(lO,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=pO.indexOf(r.charAt(1)),s=mO[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(fO[hO.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function yh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+gO.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=rs(n),i=hh.test(e);return i&&t===e||(i||
bO.test(e))&&r&&!o?n:void 0}function rs(e,t=String){let n=(e.match(ph)||[]).filter(o=>o.length>1&&mh.test(o)),r=n.filter(o=>LO(t(o))).length;return{good:r,bad:n.length-r}}var bh={tcvn3:fh,vni:gh,
mojibake:yh};function rr(e){if(!mh.test(e))return;let t=e.normalize("NFC");if(yO.test(t))return"unicode";if(hh.test(t)||yh(t)!==void 0)return"mojibake";let n=rs(t);if(n.bad===0)return;let r=rs(t,fh),
o=rs(t,gh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function jr(e){let t=rr(e),n=t&&t!=="unicode"?bh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function wh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${rr(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:bh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=jr(c),l=!d&&r&&rr(c)===void 0&&rs(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var AO="\\0-\\x08\\x0E-\\x1F\\x7F",$O=new RegExp(`[${sd}${AO}]`,"g"),PO=/[\x80-\x9F\xAD]/g,_O=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,EO=[768,777,771,769,803];function I(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace($O,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=rr(t);if(r&&r!=="unicode"&&rr(n)===r)return n}return t.replace(PO,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return I(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(_O,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function vh(e,t){return K(e)===K(t)}var kh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function xh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?kh.indexOf((a+c).normalize("NFC")):-1,d=u<0?kh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?EO.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function $n(e,t){let n=xh(e),r=xh(t);return n< r?-1:n>r?1:0}function Sh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function ba(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var wa=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Oh=864e5,ka=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Rh=e=>String(e).padStart(2,"0"),re=(e,t)=>new Date(ka(e)+t*Oh).toISOString(
).slice(0,10);function va(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Ke=(e,t)=>Math.round((ka(t)-ka(e))/Oh),ad=e=>new Date(ka(e)).getUTCDay(),H=e=>e.slice(0,10),Ko=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Sa=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,U=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",pe=e=>e?`${U(e)} ${e.slice(11,16)}`:"",
NO=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],bt=e=>`${U(e)} (${NO[ad(e)]})`,cd=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Rh(t)}-${Rh(n)}`:void 0},Th=200,MO=4e3,pn="(\\d{1,2})",Ra="(\\d{4}|\\d{2})",xa="(?: ?[-/.\\\\] ?| )",IO=`${pn}${xa}${pn}${xa}${Ra}`,DO=
`(\\d{4})${xa}${pn}${xa}${pn}`,FO=`${pn} ?thang ?${pn}(?: ?[,/.-] ?| ?nam ?| )${Ra}`,Ch=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Lh=`(${Ch.join("|")})[a-z]{0,6}\\.?`,
zO=`${pn}[ -]${Lh}[ ,-]{1,2}${Ra}`,UO=`${Lh} ${pn},? ${Ra}`,KO="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",BO=`(?:${[IO,DO,FO,zO,UO].join("|")})${KO}(?![a-z\\d]|[/.\\\\]\\d)`,Ah=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",jO=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Ah})`,ZO=new RegExp(`^[ ,.:;()-]*(?:${jO}[ ,.:;()-]*){0,8}$`),GO=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,ud=e=>G(Uo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function $h(e){var r,o,i,s,a,c,u,d,l,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${BO}`,"g");for(let m=n.exec(e);m;m=n.exec(e)){let[h,y="",k,L,w,x,O,T,f,g,b,v,C,B,Pe,xe,it]=m,oe=(s=(i=(
o=(r=w!=null?w:x)!=null?r:b)!=null?o:B)!=null?i:it)!=null?s:"",Ue=(a=L!=null?L:O)!=null?a:g,P=(c=C!=null?C:Pe)!=null?c:"",Ae=m.index+y.length,Z=cd(oe.length===2?2e3+ +oe:+oe,Ue===void 0?Ch.indexOf(
P)+1:+Ue,+((p=(l=(d=(u=k!=null?k:T)!=null?u:f)!=null?d:v)!=null?l:xe)!=null?p:""));t.push({day:Z,from:Ae,to:Ae+h.length-y.length})}return t}function Oe(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return cd(
+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Th)return;let t=ud(e),[n,r]=$h(t);if(!n||r||!ZO.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Ah,
"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||GO.test(o)?void 0:n.day}function Bo(e){let t=ud(e.slice(0,Th));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Oe(t.replace(/^truoc\b/,""))}var Ph=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",WO="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",HO=new RegExp(`(?:^|[^a-z\\d/.-])${pn}(?: ?[/.-] ?${pn})? ?(?:${Ph}) ?$`),VO=new RegExp(
`^[ ()]*(?:${Ph})[ ()]*(?:(?:${WO}),? *)?$`);function _h(e,t){var s;if(e.length>MO)return;let n=ud(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of $h(n)){let d=n.slice(o,c);if(a===void 0)return;let l=
a,p=HO.exec(d);if(p&&/\d/.test(d)){if(l=(s=cd(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!l||/\d/.test(d.slice(0,p.index)))return}else{if(/\d/.test(d))return;if(i!==void 0&&VO.test(
d))l=i;else if(/\b(?:den|toi)\b/.test(d))return}let m=Ke(l,a)+1;if(m<1||m>t)return;for(let h=0;h< m;h+=1)r.add(re(l,h));i=l===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var Eh="Nếu vẫn báo, gọi cán bộ phụ trách.",Nh={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:
`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{
what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Eh}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Eh}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:
"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{
what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:
"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var mn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",dd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Mh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",os=
"Mở thử một lần.",Ih={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:mn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${mn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Mh}`,letter:{todo:`${mn} ${Mh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:mn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${mn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${mn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:mn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:mn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:mn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:dd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:mn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:dd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:dd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:os},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:os},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:os},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:os},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:os},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var ld=
"ví dụ hoa.nguyen@gmail.com",Oa=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Dh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${ld}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${ld}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${ld}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Fh=({label:e,example:t})=>`Ghi đầy đủ ${wa(e)}, ví dụ: ${t}.`,zh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Fh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Fh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Uh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Kh="Ghi số di động hoặc số cố định của người quản trị.",Ta="Xem lại số.",Bh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Uh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Uh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Kh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Kh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ta},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ta},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ta},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ta},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Pn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var qO=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function Ca(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Pn(n,qO.get(t)):n]))}var La=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),jh=e=>{var t,n,r,o;
return typeof e=="string"?e:`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${wa((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Aa=(e,t)=>typeof e=="function"?e(t):e;
var pd={...Ih,...Bh,...Dh,...zh,...Nh},Zr=({key:e,with:t})=>La(Aa(pd[e],Ca(t)));var XO=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),aF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),YO=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],JO=1<< YO.length,cF=JO<<1;function md(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=G(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=XO.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var QO=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],eT=new RegExp(` (?:${QO.join("|")})(?= )`,"g"),hd=
/^(?:huien|thi xa|thanh pho) /;function Zh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${md(s,t).join(" ")} `.replace(eT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(md(s.name,t).join(" "));n.set(a,c),i(c,a),hd.test(c)&&i(c.replace(hd,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Gh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(I(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!hd.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Gr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var is=e=>[...new Set(e.map(t=>t.unit.trim()))];var $a={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},fd=(e="")=>G(I(e));function gd(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===$a.key,n=e.phone===$a.phone,r=
e.email===$a.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>fd(e[i])===fd($a[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Wh=e=>e.length>2||is(e).length>1,Pa={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Gh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Gr(e,
t=>t.key).filter(t=>is(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Gr(e,t=>t.key).flatMap(t=>Gr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Gr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${fd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Gr(e,t=>t.phone).filter(Wh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Gr(
e,t=>t.email).filter(Wh).map(t=>({rows:t}))}};var Hh=Object.fromEntries(Object.entries(Pa).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Vh={"workbook.notSetUp":{what:
"Sổ chưa được thiết lập.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.otherLayout":{what:
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.isCopy":{what:
"Đây là bản sao của một sổ khác và chưa được thiết lập.",todo:
"Chủ sở hữu bản sao chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Cán bộ phụ trách, địa chỉ nhận trả lời, chế độ thử của cơ quan cũ được bỏ đi; thư tự động tắt."},
"workbook.memoryLost":{what:"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn.",todo:
"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại mục Thư… trước khi gửi thư."},"workbook.lostTab":e=>({what:`Không tìm thấy thẻ “${e.tab}”.`,todo:
"Khôi phục thẻ trong Lịch sử phiên bản. Hoặc chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để tạo lại."}),"workbook.locale":{what:
"Trang tính không đặt tiếng Việt nên ngày gõ tay có thể bị hiểu ngược ngày và tháng.",todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại các ngày vừa gõ."},
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
`Sửa hoặc xóa địa chỉ đó.${Oa(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var tT=3;function nT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>tT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Pn(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var qh={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Oa(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>nT(e),"roster.section":{
what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}
),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:
`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."}
,"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Xh={"letter.setting":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:`Ghi ${e.want}.`}),"letter.google":e=>({what:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Yh={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Jh={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Qh={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":
"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":
e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var ef={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var tf={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi giá trị.`,"round.graceBeforeDue":e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Sửa một trong hai ngày.`,
"setup.roundBack":e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
e=>`Tên đợt, văn bản, hạn nộp và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó.`,"setup.roundTaken":
e=>`Tên đợt, văn bản, hạn nộp và ngày gửi thư nay ghi ở thẻ Đợt. Đã chuyển đợt “${e.name}” sang đó. Mở Bàn làm việc, phần Đợt, xác nhận các dòng đã có thuộc đợt nào; trước đó đơn vị chỉ xem được và thư tạm dừng.`,
"setup.formerSetting":"Nay ghi ở thẻ Đợt. Dòng này không còn được dùng.","round.none":"Chưa mở đợt báo cáo. Cán bộ phụ trách mở đợt ở mục Bàn làm việc, phần Đợt.","round.moving":
"Đợt báo cáo đang được chuyển nên chưa ghi được; nội dung đã nhập vẫn còn. Chờ ít phút rồi mở lại.","round.unconfirmed":
"Sổ vừa được nâng cấp nên chưa ghi được. Cán bộ phụ trách mở mục Bàn làm việc, phần Đợt, và xác nhận các dòng đã có thuộc đợt nào.","round.closed":
e=>`Đợt “${e.name}” đã chốt nên không ghi thêm được. Liên hệ ${e.contact||"cán bộ phụ trách"} để được gia hạn nếu cần sửa.`,"round.ask":
e=>`Sổ có ${e.rows} dòng của bản cũ. Cho biết các dòng đó thuộc đợt “${e.name}” hay thuộc một đợt trước đó.`,"round.noName":"Ghi tên đợt.","round.draftDay":
e=>`Mục “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.draftEmpty":e=>`Ghi mục “${e.label}”.`,"round.past":
e=>`Ngày cuối cùng đúng hạn (${e.last}) đã qua. Chọn một hạn nộp còn ở phía trước.`,"round.soon":e=>`Chỉ còn ${e.days} ngày đến hạn (${e.last}). Xem lại nếu các đơn vị cần thêm thời gian.`,
"round.stillOpen":e=>`Đợt “${e.name}” còn đang thu. Mở đợt mới thì đợt này được chốt ngay.`,"round.counts":e=>`${e.units} đơn vị phải báo cáo, ${e.rows} dòng chờ xác nhận.`,"round.noLetters":
"Không thư nào được gửi, vì thư tự động đang tắt hoặc chưa ghi “Gửi thư từ ngày”.","round.changedAgain":"Sổ đã thay đổi sau khi xem trước. Xem trước lại rồi bấm tiếp.","round.unknown":
"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":"Đợt này không ở trạng thái đang thu.","round.notClosed":"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác.",
"round.nothingToConfirm":"Không còn gì phải xác nhận về đợt của các dòng đã có.","form.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,"form.confirmReturned":
"Dòng này bị trả lại nên phải sửa trước, chưa xác nhận “vẫn đúng” được.","form.confirmConsent":"Người quản trị ở dòng này chưa có đồng ý còn hiệu lực. Bấm Sửa và đánh dấu ô đồng ý.",
"form.lastStopped":"Đơn vị không còn tài khoản nào đang dùng. Thêm dòng “Không có” và ghi lý do."};var nf={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.",
"desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.",
"desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var rT={...pd,...Hh,...Vh,...qh,...Xh,...Yh,...Jh,...Qh,...ef,...nf,...tf},rf=
e=>Aa(rT[e.key],Ca(e.with)),R=e=>La(rf(e)),of=e=>jh(rf(e)),jo=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),_n=e=>({ok:!0,value:e}),Jt=(...e)=>({ok:!1,problems:e});var z={page:"Trang",group:"Nhóm",person:
"Cá nhân",none:"Không có"},be={passed:"Đạt",returned:"Trả lại"},we={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Be={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},ne={
active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ne={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},En={form:"Biểu mẫu",hand:"Sửa tay"},_t={yes:"Có",no:"Không"},A={
missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},te={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},_a=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Kt=(e,t,n,r,o,i={})=>({..._a(e,t,n,i),faultBit:r,report:o}),ct=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),ft=(e,t,n,r={})=>({...ct(e,t,n,r),checked:!0}),D=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",
format:"text",...r}),Zo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ea=e=>Zo(e,t=>"checked"in t),Wr=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Na={reader:"public"},me={unit:_a("Mã đơn vị",
90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ct("Đơn vị",240,"Tên đơn vị theo mã.",Na),kind:Kt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Na,choices:Object.values(z)}),accountName:Kt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Kt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Na),address:Kt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Na),name:Kt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Kt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Kt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Kt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Kt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Kt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Kt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:_a("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(we)}),rowId:ft(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:ft("Cần sửa",300,"Ô cần sửa và lý do."),remarks:ft("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:ft("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:ft("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:ft("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ct("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ct("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ct("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:ct("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ct("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Be),since:4}),consent:ct("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ct(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:D("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(be)}),comment:D("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:D("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:D("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:D("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},ss=me,he=Zo(ss,e=>"report"in e),Ma=he.filter(e=>me[
e].report.group==="manager"),yd=he.filter(e=>["manager","second"].includes(me[e].report.group)),as=Zo(ss,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ss[e].faultBit})),Qt=Zo(ss,({writer:e}
)=>e==="unit"),Nn=Ea(me),sf=Zo(ss,({writer:e})=>e!=="staff"),hn=e=>me[e].heading;var dt={code:D("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:D("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:D("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:D("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:D("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:D(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:D("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[_t.yes,
_t.no]}),status:ft("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:ft("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:ft(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:ft("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:ft(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:ft("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:ft("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:ft("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:D("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:D("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:D("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:D("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:D("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:D("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(ne),since:4}),
mergedInto:D("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:D("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:D("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},ut=(e,t)=>D(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),bd={id:D("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:D("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:D("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:D("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Ne)}),dueBefore:D("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:D("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:D("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:D("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:D("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:ut("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:D("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:ut(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:ut("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:ut("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:ut("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:ut("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:ut("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:ut("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:ut("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:ut("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:ut("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:ut("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:ut("Đã sửa",
"Số dòng đơn vị đã sửa."),added:ut("Mới","Số dòng đơn vị khai mới."),stopped:ut("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:ut("Im lặng","Số dòng không được trả lời đến lúc chốt.")},oT={round:
D("Mã đợt",90,"Mã của đợt."),roundName:D("Đợt",160,"Tên của đợt lúc chốt."),unit:D("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:D("Đơn vị",280,"Tên đơn vị lúc chốt."),status:D(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:D("Thời hạn",100,"Thời hạn lúc chốt."),first:D("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:ut(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:D("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:D("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},iT={key:
D("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:D("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:D("Đơn vị",90,"Mã đơn vị nhận."),to:D("Người nhận",220,"Địa chỉ nhận."),subject:
D("Tiêu đề",320,"Tiêu đề thư."),state:D("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:D("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:D("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},sT={label:D("Mục",260,"Tên của mục, không sửa."),value:D("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:D("Giải thích",520,
"Mục này dùng làm gì.")},cs={at:ct("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ct("Ai",210,"Người làm."),what:ct("Việc",240,"Việc đã làm."),unit:ct("Đơn vị",90,"Mã đơn vị."),rowId:ct("Mã dòng",130,
"Mã dòng."),columns:ct("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ae={units:{title:"Đơn vị",color:"#1a73e8",columns:dt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:me,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:bd,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:oT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:iT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:sT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:cs,frozenColumns:0}},Hr=Ea(dt);var qe=e=>bd[e].heading;var aT=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function cT(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function af(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||aT.test(t)?_n(t):Jt(cT(t))}var cf="script.google.com";var uT=
"[-–—_.,/?!*0 ]*",dT="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",lT="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",pT="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",mT=
new RegExp(`^(?:${uT}|${dT}|${lT}|${pT})$`,"iu"),hT=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function or(e){return mT.test(e)?"NOTHING":hT.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var us="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),df=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),wd=[...us.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...df],fT=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,lf=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],gT=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,uf=`\\s"'“”‘’<>()[\\]{},;:!?*`,pf=new RegExp(`^[${uf}-]+|[${uf}.…-]+$`,"g"),yT=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function mf(e){let t=lf.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=wd.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||fT.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=us.includes(n),a=s?n:us.find(d=>ba(n,d));if(!a)return df.find(d=>ba(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&wd.includes(u)?u:`${a}.com`}var Ia=e=>gT.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Da(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${mf(r(t.slice(n+1)))}`;return Ia(o)?o:void 0}function bT(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Ia(n)?n:Da(e)}var Mn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function wT(e){let t=G(e).replace(/\s/g,""),n=wd.find(
o=>t.endsWith(o)&&(us.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Da(`${t.slice(0,-n.length)}@${n}`);return r?Mn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Mn("NAME_IN_EMAIL"):
Mn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function kT(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=G(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(pf,""),around:o!==""}}var hf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Fa(e){let t=hf(I(e)),n=or(t.slice(0,1e3));if(
n==="NOTHING")return Mn("EMPTY");if(t.length>1e3)return Mn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Mn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Mn("PHONE_IN_EMAIL"):
wT(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(pf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return Mn(
"MULTIPLE",void 0,o.filter(Ia));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:kT(t),a=yT.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Ia(i))return Mn(c,c==="SPACES"?bT(i):Da(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Da(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Tt(e){let t=I(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var xT=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,vT=/"[^"@]{0,200}"\s*(?=<)/g,ST=200,RT=/^\s*\d{1,2}[.)]\s+/,OT=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(RT,"")]:e.replace(/></g,
"> <").split(/\s+/),TT=(e,t)=>t!==void 0&&t.length< e.length&&I(e).split(" ").includes(t);function je(e){let t={emails:[],bad:[]},n=new Set,r=hf(Uo(e.slice(0,2e4))).replace(vT,""),o=[];for(
let i of r.split(xT).flatMap(OT).slice(0,ST)){let s=Fa(i),a=!s.ok&&TT(i,s.suggest)?Fa(s.suggest):s;if(a.ok){if(a.suggest&&CT(a.key)){t.bad.push({text:I(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(Tt(a.key))||t.emails.push(a.email),n.add(Tt(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:I(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:I(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function CT(e){let t=e.slice(e.indexOf("@")+1),n=mf(t);return n!==t&&(lf.some(([r])=>r.test(t))||us.includes(n.split(".")[0]))}
var LT=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,AT=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,za=e=>{let t=e.replace(AT,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},$T=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function ff(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(LT))!=null?o:[],a=0;s.forEach((c,u)=>{let d=i.indexOf(c,a),l=za(i.slice(a,d)),p=u+1< s.length?"":za(i.slice(d+c.length));a=d+c.length;let m=c.replace(/[.,;:)\]]+$/,
"");n.push({name:l||p||$T(m),address:/^https?:/i.test(m)?m:`https:\x2f/${m}`})}),!(s.length||!za(i))&&(/^\s*\|/.test(i)||n.push({name:za(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function gf(e,t){try{return e.read(t)}catch{return Jt({key:"setting.unreadable",with:{label:e.label}})}}var PT=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,_T=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,ET=200,NT=e=>e.replace(PT,"").replace(_T,""),yf=e=>e.slice(0,ET).normalize("NFKC"),wt=e=>K(NT(I(yf(e)))),j=e=>K(I(yf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function ir(e,t={}){var i;let n=new Map(e.map(s=>[wt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>G(wt(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=wt(s);return(c=n.get(a))!=null?c:r.get(G(a))}}var Go={[z.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[
z.group]:["group","nhóm facebook","hội nhóm"],[z.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[z.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[we.active]:[
"đang sử dụng","còn dùng","đang hoạt động"],[we.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[we.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[
ne.active]:["hoạt động","còn hoạt động"],[ne.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[ne.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[
be.passed]:["ok","đã đạt","đạt yêu cầu"],[be.returned]:["đã trả lại","trả về"]},wf={[_t.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[_t.no]:["false","0","no","ko","k","không ạ"]},en=ir(
Object.values(z),Go),Vr=ir(Object.values(we),Go),kf=ir(Object.values(Ne),Go),ds=ir(Object.values(be),Go),fn=ir(Object.values(ne),Go),sr=ir(Object.values(_t),wf),bf=new Map;function MT(e){var r;let t=
e.join(`\n`),n=(r=bf.get(t))!=null?r:ir(e,e[0]===_t.yes?wf:Go);return bf.set(t,n),n}function xf({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=MT(e)(t))!=null?n:t}function Ua(e){let t=sr(
e);return t===void 0?e.trim()?void 0:!1:t===_t.yes}var IT=50,tn=e=>je(e.join(`\n`)).emails.slice(0,IT);var ar=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Jt({
key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):_n(s)}}),vf="Có",DT="Không",kd=(e,t,n)=>ar(e,t,n,"Có hoặc Không",Ua),Wo=(e,t,n,r,o,i=FT)=>ar(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);
return a!==void 0&&a>=r&&a<=o?a:void 0}),FT=e=>/^\d{1,4}$/.test(e)?+e:void 0;function zT(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e)))!=null?n:[];
return t===void 0?void 0:+t}function UT(e){var n;let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[
]).map(Number))].sort((r,o)=>o-r):void 0}var Of=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),KT=["cn","hai","ba","tu","nam","sau","bay"],BT=
/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function jT(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:KT.indexOf(t);return n<0?void 0:
n}function ZT(e){if(BT.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Of(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(
/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(jT),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}
var GT=61,WT=e=>_h(e,GT),Sf="thứ Hai đến thứ Sáu",Rf="02/09/2019, 04/02/2019 - 08/02/2019",Ka={lettersOn:kd("Gửi thư tự động",DT,"Bật, tắt ở mục Thư… của menu."),milestones:ar(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",UT),sendHour:Wo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,zT),sendDays:ar("Ngày gửi trong tuần",Sf,"Các ngày được gửi thư.",`như ${Sf}`,ZT),holidays:ar("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Rf}.`,`như ${Rf}`,WT),senderName:ar(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:ar("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?tn([e])[0]:""),unitCap:
Wo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Wo("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:kd("Gửi thư cho cấp trên",vf,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:kd("Gửi thư cảm ơn",vf,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:
Wo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:ar("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Of)};
var Ho=(e,t,n)=>({label:e,initial:t,help:n,read:r=>_n(r.trim())}),xd=(e,t,n)=>({label:e,initial:t,help:n,read:r=>qT(Ua(r),{key:"setting.yesNo",with:{label:e,text:r}})}),Tf=e=>e.split(/[,;\n]/).map(
t=>t.trim()).filter(Boolean),HT=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(
s=>s.toLowerCase()),also:i}}}),VT=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...ff(r,e)})});function qT(e,t){return e===void 0?Jt(t):_n(e)}var XT=[
"Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Me={federation:Ho("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Ho("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:HT("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Ho("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:xd("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:VT("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:Ho("Thông báo về dữ liệu cá nhân",XT,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Wo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:af},
linkOnly:xd("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:Ho("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:Ho("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:xd("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ka},Ba={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function In(e){var r;let t=[],n={};for(let[o,
i]of Object.entries(Me)){let s=e[i.label],a=s===void 0?Jt({key:"setting.lost",with:{label:i.label}}):gf(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(d=>({...d,field:o})));let u=i.read(
i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:t}}var vd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],kt=({round:e,settings:t})=>{var n,r,o,i;
return{round:(n=e==null?void 0:e.id)!=null?n:"",dueBefore:(r=e==null?void 0:e.dueBefore)!=null?r:"",graceUntil:(o=e==null?void 0:e.graceUntil)!=null?o:"",lettersFrom:(i=e==null?void 0:
e.lettersFrom)!=null?i:"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}},YT={round:qe("name"),dueBefore:qe("dueBefore"),graceUntil:qe("graceUntil"),lettersFrom:qe(
"lettersFrom"),milestones:Me.milestones.label,overdueWeeks:Me.overdueWeeks.label};function Lf(e,t){if(!e)return[];let n=kt(t);return vd.filter(r=>e[r]!==n[r]).map(r=>{var o,i;return{label:YT[r],from:
Cf(e[r]),to:Cf(r==="round"?(i=(o=t.round)==null?void 0:o.name)!=null?i:"":n[r])}})}var Cf=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?U(e):e;var Bt=e=>{var t;return(t=Oe(e))!=null?t:""};function nt(
{dueBefore:e,extendedTo:t}){let n=e?re(e,-1):"";return t&&t>n?t:n}function Af(e,t,n){let r=nt(e);if(!r)return"";let o=t?H(t):n;return o<=r?t?te.onTime:te.open:e.graceUntil&&o<=e.graceUntil?te.grace:t?
te.late:te.overdue}function cr(e,t){let n=nt(e);if(!n)return"";let r=Ke(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${bt(n)}, ${o}`}
var $f=60;function ls({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(ad(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=$f;c+=1)for(let u of a){let d=re(i,u*c);if(d<=s&&r(d))return d}return i};
return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function ja(e,t,n,r){let o=nt({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:
String(c),day:r.nearest(re(o,-c),o)})),a=r.next(re(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Pf),after:Sd(re(i,1),n.overdueWeeks,r)}}var Pf=(e,t)=>Ke(t.day,e.day),
Sd=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(re(e,7*i))}));function Rd(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Za=(e,t)=>{let n=e[e.length-1];return n&&
t< re(n.day,7)?Rd(e,t):void 0};function _f(e,t,n){let r=Math.max(0,Math.min($f,Math.ceil((Ke(e,t.last)+1)/7)));return[...Sd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o}
)=>o>=e),...Sd(re(t.end,1),t.after.length||1,n,"sau-")].sort(Pf)}var xt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function jt({activity:e,mergedInto:t}){let n=e===""?
void 0:fn(e);return n!=null?n:t.trim()?ne.merged:ne.active}var rt=e=>jt(e)===ne.active;function Ef(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&
!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(let d of i)n.set(d,u)}return{end:
n,rings:r}}function JT(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!rt(c)&&rt(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{var s;if(!r){r={byCode:new Map,byName:new Map};
for(let a of e)n(r.byCode,j(a.code),a),n(r.byName,K(a.name),a)}return(s=r.byCode.get(j(i)))!=null?s:r.byName.get(K(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(s)),t.get(s)}}
function Ct(e){let t=JT(e),n=Ef(e,p=>jt(p)===ne.merged?t(p.mergedInto):void 0),r=p=>{let m=n.end.get(p);return m&&rt(m)?m:void 0},o=p=>{let m=t(p.parent);return m&&r(m)},i=e.filter(rt),s=Ef(i,
o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)rt(p)||d(u,r(p),p);let l=p=>{
var m;return(m=c.get(p))!=null?m:[]};return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>{var m;return(m=u.get(
p))!=null?m:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var Od=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt",
"frozenAt"],Nf=e=>Object.fromEntries(Od.map(t=>[t,e[t]])),QT=e=>{var t;return(t=Object.keys(Ne).find(n=>Ne[n]===kf(e)))!=null?t:"closed"},eC={dueBefore:Bo,graceUntil:Oe,lettersFrom:Oe};function ur(e){
let t=[],n=u=>{let d=e[u].trim(),l=d?eC[u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:qe(u),text:d},field:u}),l!=null?l:""},[r,o,i]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];
e.dueBefore.trim()||t.push({key:"round.empty",with:{label:qe("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:U(o),due:U(r)}});let{openedAt:s,closedAt:a,
frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:QT(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,frozenAt:c},problems:t}}var qr=
e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:ur(t).round}]:[]);function Td(e){var o,i;let t=qr(e),n=s=>s==null?void 0:s.row,r=s=>s.reduce((a,c)=>!a||c.round.openedAt>=a.round.openedAt?c:a,
void 0);return(i=(o=n(t.find(({round:s})=>s.state==="moving")))!=null?o:n(r(t.filter(({round:s})=>s.state==="open"))))!=null?i:n(r(t))}function Vo(e,t){for(let n=1;;n+=1)if(!t.includes(
`${e}-${n}`))return`${e}-${n}`}var lt=({openedAt:e})=>e!=="",Mf=e=>e!==void 0&&e.state==="open"&&lt(e),Zt=({round:e,updated:t},n)=>n!==void 0&&lt(n)&&e.trim()===n.id&&t>=n.openedAt,Ga=7;var qo={
report:{withoutRows:A.missing,open:[A.missing,A.fix],counted:!0},nothing:{withoutRows:"",open:[A.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},tC=[];function nC({addedAt:e,extendedTo:t},
n){if(!(n!=null&&n.dueBefore)||!e||Bt(t))return!1;let r=H(e);return r>H(n.openedAt)&&r>=re(nt(n),-Ga)}function Wa(e,t){let n=e.map(o=>{try{return nC(o,t)}catch{return!1}}),r=n.some(o=>!o);return o=>{
let i=Cd(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function Cd(e){var o,i;let{required:t,kind:n}=e;if(!rt(e))return"ended";let r=sr(t);return r?r===_t.no?"nothing":"report":(i=(o=tC.find(s=>wt(
s.kind)===wt(n)))==null?void 0:o.owes)!=null?i:"report"}var If=(e,t)=>qo[e].open.includes(t),Df=e=>`(${e("counted")}=1)`,Ff=e=>qo[e].counted;var Ie=e=>If(e.obligation,e.status),Xr=({status:e}
)=>e===A.reported||e===A.approved||e===A.none,Et=({status:e})=>e===A.fix,Ld=e=>Ie(e)&&!Et(e),dr=({returned:e})=>e.filter(({comment:t})=>t.trim()),rC=e=>Et(e)&&!e.faults.length&&e.returned.length>0&&
!dr(e).length,Xo=e=>Ie(e)&&!rC(e);function Ha(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[
K(i.name),i])),n.get(K(r)))}}function zf(e){let t=new Map,n=Ha(e);for(let r of e){let o=Ie(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Yo=
(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Va=e=>e,ps=12,Uf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},Kf=({column:e,problem:t})=>Bf(me,e,t);
function qa({column:e,problem:t}){let n=Uf(me,e),r=of(iC(t));return n?`${n}: ${r}`:r}var Xa=({column:e,problem:t})=>Bf(dt,e,t);function Bf(e,t,n){let r=Uf(e,t);return r?`${r}: ${R(n)}`:R(n)}var jf=
e=>[...e.slice(0,ps).map(t=>`• ${t}`),...e.length>ps?[`• ${R({key:"account.more",with:{count:e.length-ps}})}`]:[]].join(`\n`),Zf=e=>jf(e.map(Kf)),Ya=e=>jf(e.map(Xa)),Gf=e=>e.slice(0,ps).map(Kf).join(
`\n`),Wf=(e,t)=>e.filter(n=>n.column===t).slice(0,ps).map(({problem:n})=>R(n)).join(`\n`);function Hf(e){let t=as.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function Vf(e,t){var r;let n=(r=as.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var oC=new Set(["text","value","code","parent","suggest"]);
function iC(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,oC.has(n)?"…":r]));return{...e,with:t}}var gn=({column:e})=>e===""||me[
e].writer!=="staff",ms=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",qf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var lr=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Yf=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(lr(e)))==null?void 0:t[1])!=null?n:""},Jo=(e,t)=>e.length>t?`${e.slice(0,
t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Dn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Ja=e=>`${e.map(sC).filter(Boolean).join(`\n\n`)}\n`,Xf=e=>e.map(t=>`- ${t}`).join(`\n`);
function sC(e){switch(e[0]){case"list":return Xf(e[1]);case"button":return lr(e[2])&&`${e[1]}:\n${lr(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":
return`${e[1]}:\n${Xf(e[2].map(({name:t,phone:n})=>`${t}: ${n||Ad}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[
1]}}var Ad="chưa có số";var aC=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Qa=e=>{var t,n;return(n=(t=aC.exec(e))==null?void 0:t[0])!=null?n:Jo(e.trim(),60)};var Nt="báo cáo tài khoản Facebook",
yn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Yr=({department:e,federation:t})=>e.trim()||t.trim(),Qo=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",
$d=({first:e})=>U(H(e));function Gt({state:{deadline:e},about:{today:t,last:n}}){let r=Ke(t,n),o=bt(n);if(r<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${bt(
e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?`; còn ${r} ngày`:"";return n>nt({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${U(re(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function cC({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=
Ke(t,n);return o>=0?`thời hạn hết ngày ${U(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${U(r)}`:`thời hạn ${U(n)} đã qua ${-o} ngày`}var Pd=({state:e,unit:t},n)=>`${[Qa(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,hs=(e,t)=>Pd(e,`${t}, ${cC(e)}`),mr=e=>hs(e,Et(e.unit)?`${Nt} cần sửa`:`nhắc ${Nt}`);function hr({state:e,unit:t,about:{today:n}}){let r=dr(
t).length+t.faults.length,o=Yr(e);return Et(t)?`${o} đã nhận ${Nt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${Qo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${U(
n)}, ${o} chưa nhận được ${Nt} của ${t.name}. ${Qo(e)} đơn vị gửi báo cáo.`}var fr=e=>Et(e.unit)?pr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...pr(e,"báo cáo")];function pr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Yf(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var Jf=(
e,t,n)=>{let r=uC(e,t);return r.length?[["heading","Cần sửa"],["list",Dn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},uC=(e,t)=>[...dr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Yr(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(qa)];function Qf({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Et(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${U(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Dn(n,t,"đơn vị khác")]]}var _d=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),eg=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${Yr(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,ec=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var tg={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?Yo(o,n,r?"sau-":""):void 0,subject:e=>hs(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Qo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Nt}.`,until:Gt,asked:()=>[],closing:e=>[["text",e.unit.status===A.missing&&Ie(e.unit)?
`Đơn vị cũng chưa ${Nt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...pr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var ng={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Ie(e)&&e.status===A.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>hs(e,`đề nghị ${Nt}`),lead:({state:e,unit:t})=>`${Qo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Yr(e)}.`,until:Gt,asked:
e=>pr(e,"báo cáo"),small:yn,named:()=>[]};var rg={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!Xo(e)||!(t!=null&&t.last)||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:mr,lead:hr,until:Gt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...fr(e)],small:yn,named:()=>[]};var og={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Xo(e)&&n.isOver?Yo(n.point,t):void 0,subject:mr,lead:hr,until:Gt,asked:fr,small:yn,named:()=>[]};var ig={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Xo(e)&&!n.isOver?Yo(n.point,t):void 0,subject:mr,lead:hr,until:
Gt,asked:fr,small:yn,named:()=>[]};var tc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Ie(e))return;
let n=dr(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:mr,lead:hr,until:Gt,asked:fr,small:yn,named:()=>[]};var dC=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},sg=e=>`\uFEFF${e.map(t=>t.map(dC).join(",")).join(`\r\n`)}\r\n`;var ce={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Jr=e=>Object.keys(ce).find(t=>ce[t]===e.trim())||"unknown",Lt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Nd="đơn vị khác, xem tệp đính kèm",Ed={[te.onTime]:"#1e7d3c",[te.grace]:"#5f8f2f",[te.late]:"#b7791f",[A.fix]:"#6b4fbb",[A.missing]:"#c5221f"};function lC(e){return Ie(e)?Et(e)?
A.fix:A.missing:Xr(e)?Ed[e.timeliness]?e.timeliness:te.onTime:""}var pC=e=>Object.keys(Ed).map(t=>({label:t,color:Ed[t],count:e.filter(n=>lC(n)===t).length})).filter(({label:t,count:n})=>n||
t!==te.grace),ag=e=>{let t=e.filter(Ld).length,n=e.filter(Et).length;return{all:t+n+e.filter(Xr).length,missing:t,fix:n}};function cg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
ag(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[Qa(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${U(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Md({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=ag(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Nt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${bt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${cr(t,n)}.`}function ug(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Md(
e)],["bar",pC(i)],["text",`Trong số đã báo cáo: ${s(A.approved)} đã duyệt, ${s(A.none)} báo không có tài khoản.`],...mC(i,r.since,t),["button","Mở sổ",n.links.book],...hC(i,t),...fC(i.filter(Et),t),
...gC(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function mC(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&Xr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${pe(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Dn(r.map(({name:i})=>i),Math.min(10,n),Nd)]]}function hC(e,t){var i;let n=e.filter(Ld),r=new Map,o=Ha(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Nd}`:""]]}var dg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(qa)],fC=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Dn(e.map(n=>`${n.name}: ${dg(n).slice(0,3).join(" ")}`),Math.min(40,t),Nd)]]:[];function gC(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:y,why:k}of t)r[y]=(
r[y]||0)+1,/failed|unknown|sending/.test(y)&&o.push([m,h,ce[y].toLowerCase(),k].filter(Boolean).join(", "));let i=Object.keys(ce).filter(m=>r[m]).map(m=>`${r[m]} ${ce[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${pe(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${pe(d)}.`,l&&l.script!==l.book&&R({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Dn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function lg({units:e}){let t=Ha(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>dt[n].heading),...e.filter(n=>Ie(n)||Xr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,U(H(
n.first)),U(n.extendedTo),n.phone,n.emails.join(", "),dg(n).join(" | ")]})]}var pg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
H(o),s=Za(_f(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Ie)?void 0:{id:s.id,day:s.day}},subject:cg,lead:Md,body:ug,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:sg(lg(e))}],named:({state:e})=>e.units.filter(t=>Ie(t)&&t.status===A.missing)};var mg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Xr(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Pd(e,
`đã nhận báo cáo ngày ${$d(e.unit)}`),lead:({state:e,unit:t})=>`${Yr(e)} đã nhận ${Nt} của ${t.name} ngày ${$d(t)}: ${yC(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===A.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...pr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function yC({status:e,count:t,byKind:n}){if(e===A.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var fg={summary:pg,digest:tg,returned:tc,newLink:rg,invitation:ng,reminder:ig,overdue:og,thanks:mg},ue=e=>fg[e],Id=
Object.entries(fg),nc=Id.map(([e])=>e),Dd=Id.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),hg=Id.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),gg=[...hg.filter(({kind:e}
)=>e.isAboutOwnReport),...hg.filter(({kind:e})=>!e.isAboutOwnReport)];var yg="thu/",Fd=new Map(nc.map(e=>[ue(e).prefix,e]));function ei(e){let t=e.settings.testTo.length?yg:"",n=xt(e.round);return{
write:(r,o,i)=>`${t}${ue(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Fd.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}var bg=e=>`${e[0]}/`===yg?2:1;function zd(e){let t=e.split("/"),n=bg(t);return Fd.has(t[n-1])&&t[n]!==void 0?kg(t[n]):void 0}function wg(e,t){let n=e.split("/"),r=bg(n);return[...n.slice(0,
r),t,...n.slice(r+1)].join("/")}var Ud=e=>{var t;return kg((t=e.split("/")[1])!=null?t:"")},kg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function rc(e,t){var a;let[n="",r,...o]=e.split("/"),i=
Fd.get(n);if(!i||r!==xt(t))return;let s=ue(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var xg=e=>({kind:t,matter:n,unit:r})=>[t,xt(e),n,r].filter(Boolean).join(
"/");function Qr(e){let t=new Map,n=new Map,r=ei(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||
e.register.get(l);if(!p||!Lt(p.state))return l;if(p.early||p.state==="skipped"||H(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=
r.read(a);c&&(Lt(s.state)?ue(c.kind).to==="unit"?bC(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function bC(e,{
kind:t,id:n,unit:r},o,{settings:i}){var u;let s=ue(t);if(s.to!=="unit")return;let a=H(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function vg(e,t,n){let r=new Map,o=i=>ja(e.deadline,Oe(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?Za(c,t):Rd(a,t)};return r.set(i,p),p}}}var Kd={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},oc=({
testTo:e})=>e.length>0&&!tn(e).length;function Sg(e,{testTo:t},n){let r=tn(e),o=t.length?tn(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Rg=(e,t)=>Sg(e,t,Kd),ic=(e,t)=>Sg(e,t,je(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Fn(e,t,n=Qr(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=ls(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||oc(o))return r;let a=Og(e,t,n,s,r);wC(a);let c=new Set;for(let u of e.units){let d=xt(u.code);if(!(!d||c.has(d))){
c.add(d);try{kC(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=SC(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Og(e,t,n,r,o){let i=zf(e.units);return{state:e,today:t,calendar:r,history:n,moments:vg(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Tg=(e,{settings:t})=>{let{setting:n}=ue(e);return n!==void 0&&!t[n]};function Cg(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Lg({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=ue(i);if(s.to!=="staff"||Tg(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Cg(r,i,a,"")}function wC(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Dd){let i=Lg(e,o);i&&(r.wanted.add(i.key),Pg(e,i,Rg(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Ag({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of gg){let u=Tg(a,e)?void 0:Cg(t,a,c.due(s),o);if(u)return u}}function kC(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=Ag(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=ue(l.kind);if(p.to==="unit"){if(
p.counts&&xC(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Pg(e,l,ic(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u==null?void 0:u.count})}}var xC=(e,t)=>e!==void 0&&e.count>=t,vC=12;function $g(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Og(e,t,Qr(e),ls(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Dd)a(Lg(i,c));for(let c of e.units){let u=xt(c.code),d=i.underOf(c.code);for(let l=0;u&&l< vC&&a(Ag(i,c,u,d),c.code);l+=1);}return s}function Pg({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:h},had:l})}var SC=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>ue(t.kind).rank-ue(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var _g=e=>e.to.length;function eo(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(ue(
o.kind).to==="staff"?0:n)-r.recipients;if(_g(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=_g(o)}return r}function gr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var RC=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],OC=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Eg(e,t){if(!OC.test(e))return;let n=e.split(".");return RC.filter((r,o)=>n[o]!==gr(t[r]))}var Ng="2",Mg="đổi",Ig=(e,t,n)=>e.of("approval",t,n),zn=(e,t,
n=[])=>[Ng,t.name,...Qt.map(r=>`${r}:${n.includes(r)?Mg:Ig(t,r,e[r])}`)].join(".");function to(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Ng||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Qt.filter(a=>s.has(a)&&s.get(a)!==Ig(n,a,t[a]))}function sc(e,t,n){let r=to(e,t,n);if(typeof r=="string")return;let o=yd.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(yd.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Mg}`:s}).join(".");return i===e?void 0:i}
function Dg(e,t,n){let r=Eg(e,t);return r&&zn(t,n,r)}function yr(e,t){let n=to(e.approved,e,t);return typeof n=="string"?[]:n.map(hn)}var ac=(e,t)=>to(e.approved,e,t)==="unknown";function br(e,t){
let n=to(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===be.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===be.returned?r?"changed":"returned":"waiting"}function cc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var $=e=>({ok:!0,value:e}),q=(e,t={})=>({key:e.key,sentence:R(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),De=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},S=e=>De([q(e)]);function Fg(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var TC=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,CC=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function ti(e){return/^[\x21-\x7e]*$/.test(e)?e:Uo(e).replace(TC,"").replace(CC," ").trim()}var LC=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function zg(e,
t){let n=e.charCodeAt(t);return LC.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function wr(e){let t=0,n=e.length;for(;t< n&&zg(e,t);)t++;for(;n>t&&zg(e,n-1);)n--;
return e.slice(t,n)}var uc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Un=e=>/[\p{L}\p{N}]/u.test(e);var fs=(e,t)=>(e.exec(t)||[])[1]||"";function no(e){try{return decodeURIComponent(e)}
catch{return e}}function bn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?no(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var gs=(e,t)=>fs(/^(\d{1,24})(?![0-9A-Za-z])/,bn(e,t));var AC=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function ni(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of AC)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var $C="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",PC="permalink|notes|events|offers",_C=new RegExp(`^(?:${$C}|${PC})$`,"i");
function Ug(e){return _C.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var dc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var lc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function Te(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var EC=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,NC=
/\.vn$/i;function ri(e){return/^[A-Za-z0-9.]+$/.test(e)?EC.test(e)?"USERNAME_TLD":Kg(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Kg=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Bg=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?lc(e,dc+n+t,`id:${t}`):F("MISSING_ID"),Wt=e=>Bg("profile",e,"profile.php?id="),Kn=e=>Bg("page",e,""),ys=e=>fs(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Bn(
e,t="profile_or_page"){let n=wr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):Kn(n);let r=ni(n)||ri(n),o=r==="USERNAME_TLD"&&NC.test(n)?null:r;if(!o){let s=lc(t,dc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?Te(s,"NAME_LIKE_SITE"):s}let i=ys(n);return i?Kn(i):F(o)}function pc(e){let t=wr(e),n=/^[\w.-]+$/.test(t)?Kg(t.length,t.length):"USERNAME_CHARS";
return n?F(n):lc("group",`${dc}groups/${t}`,`g:${t.toLowerCase()}`)}function Bd(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${dc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return lc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var MC="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",IC="lm?",DC="[a-z]{2}-[a-z]{2}",FC=[[new RegExp(
`^(?:(?:${MC}|${IC}|${DC})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],jd=e=>/^[A-Za-z0-9.-]+$/.test(e),hc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function oi(e){if(jd(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of FC)if(n.test(
t))return r}return Zd(e)?"lookalike":"other"}function Zd(e){let t=no(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||mc(n,"facebook",2))}function mc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return mc(s,a,n-1)||mc(s,i,n-1)||mc(o,a,n-1)}
function ro(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:zC(o),path:o,query:n.slice(r+1)}}function zC(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?ti(no(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function bs(e,t){var s;let[n,...r]=e.parts;if(!n)return F(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&oi(n)==="facebook")return Te(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=ZC.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=ni(n);
return i?F(i,(s=UC(i,e,t))!=null?s:KC(n,e.query)):Wg(n,r)}function UC(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>bn(t,i)).find(Boolean);
return o===void 0?void 0:jn(n(o,1))}var jn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function KC(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?gs(t,"id"):"";
return n.length>8?jn(Wt(n)):void 0}var gc=(e,t)=>Ug(t)?F("CONTENT_LINK",jn(e)):e,BC=/^[1-9]\d{9,19}$/;function Wg(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return ri(r)==="USERNAME_TLD"?F(
"USERNAME_TLD"):Te(Wg(r,t),"AT_USERNAME")}let n=t[0]||"";return gc(e.includes("-")&&!ys(e)&&BC.test(n)?Kn(n):Bn(e),t)}function jg([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Te(Wt(n||""),"MEMBER_LINK"):gc(pc(e),[t||"",n||"",...r])}function Hg(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return gc(t(e[n]||""),e.slice(n+1))}function jC(e){let t=e[0]||"create";
return/^category$/i.test(t)?fc(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):ys(t)?fc(e,!1):Hg(e,Kn)}function fc([e,...t],n){if(!e)return F("SYSTEM_PAGE");
let r=ys(e);return gc(r||!n?Kn(r):Bn(e,"page"),t)}function Gd([e="",t=""],n){return e.length!==1?Bd(e,"",n):/g/i.test(e)?Bd(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Zg(e,t,n){
let r=bn(t,"u");return r?Te(n(r,2),"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function yc(e,t){return e?Te(/^\d+$/.test(e)?t(e):Bn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Gg=e=>Hg(e,Wt),ZC=new Map([[
"profile.php",(e,t)=>Wt(gs(t,"id"))],["profile",Gg],["people",Gg],["groups",jg],["group",jg],["pages",jC],["share",e=>Gd(e,"share")],["pg",e=>fc(e,!0)],["p",e=>fc(e,!1)],["l.php",Zg],["flx",Zg],[
"messages",e=>yc(/^t$/i.test(e[0]||"")?e[1]:void 0,Wt)]]);var Wd=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],GC=/\b(?:facebook|face|fb|fanpage)\b/,WC=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Hd(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(WC)){let r=Wd.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return qd(t)}var Vd=e=>e.length<=300&&Wd.some(({word:t})=>t.test(G(e)));function qd(e){var n;if(e.length>120)return;let t=G(e);return GC.test(t)||(
n=Wd.find(({word:r})=>r.test(t)))==null?void 0:n.name}var HC=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],VC=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Vg=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function qg(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(qC.test(
r))return XC(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=HC.find(([i])=>i.test(r));for(let i of o?o[1]:VC){let s=bn(n,i);if(Vg.test(s))return{address:s,counter:o!==void 0}}}var qC=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function XC(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
bn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Vg.test(i)?{address:i,counter:!0}:void 0}catch{return}}var bc=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Xd=/^fb:\x2f{1,3}/i,YC=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ws(e){let t=e.slice(0,40);for(let[n,r]of YC)if(n.test(t))return r;return fs(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!bc.test(t)&&!Xd.test(t)?"SCHEME":null}function Xg(e){if(Xd.test(e))return{scheme:"app",rest:e.replace(Xd,""),fixed:!1};let[t=""]=bc.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var JC=3;function ii(e,t=0){if(t>JC)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?no(e):e).replace(/\\/g,"/"),r=ws(n);if(r)return F(r);let o=Xg(n),i=
o.scheme==="app"?iL(ro(o.rest),Yg(t)):QC(o.rest,o.scheme==="web",Yg(t));return o.fixed||n!==e?Te(i,"SCHEME_FIXED"):i}var Yg=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?ii(t,e+n):F(
"REDIRECT_LINK");function QC(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||hc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=oi(s);
return c==="other"?eL(s,ro(i),n):c==="lookalike"?F("LOOKALIKE_HOST",nL(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?rL(c,ro(i),n):F("PORT")}function eL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=qg(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?Te(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&jn(o))}var tL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function nL(e,t,n){return tL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?jn(n(`www.facebook.com${t}`,1)):
void 0}function rL(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return bs(t,n);if(e==="content")return F("CONTENT_LINK");let s=ni(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",jn(Bn(r))):i===""||s?F(s||"HOME"):e==="short"?Gd(t.parts,"fb.me"):oL(i,r,o)}function oL(e,t,n){return e==="t"?yc(n,Wt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):yc(t,Kn)}function iL({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:gs(t,"id"),s=bn(t,"href")||bn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return Te(n(s,1),"DEEP_LINK");let a=i&&sL.get(r.toLowerCase());return a?Te(a(i),"DEEP_LINK"):F("DEEP_LINK")}var sL=new Map([["profile",Wt],["page",Kn],[
"group",pc]]);var aL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,cL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,uL=
"(?:fb |facebook |page )?",dL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",lL=new RegExp(`^${uL}(?:u?id|ma so|ma)${dL} ?[:=-]? ?([1-9]\\d{9,19})$`),wc=e=>e.length<=7&&aL.test(e);
function Yd(e){let t=e.split(" ");if(t.some(fL))return F("EMAIL_IN_URL");let n=t.length===1?wr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Te(Wt(n),"BARE_USERNAME");let r=lL.exec(G(e.slice(0,120)));
return r?Te(Wt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):qd(e)!==void 0?F("OTHER_SITE"):t.length>1&&Vd(e)?pL(e):gL(e)?F("PHONE_IN_URL"):n?Jg(n):hL(e,t)}function pL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Un(o)&&!Vd(o));return n!==void 0&&r===void 0&&t.length>1?Te(Yd(n),"TEXT_AROUND"):F("NOT_URL")}function mL(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:jn(bs(ro(e.slice(t.length)),()=>F("NOT_URL")))}function Jg(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
ri(o);return i==="USERNAME_TLD"?F(i):Te(Bn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Te(bs(ro(t),()=>F(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",mL(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!cL.test(
n)&&!wc(n)&&ri(n)!=="USERNAME_SHORT"?Te(Bn(n),"BARE_USERNAME"):F("NOT_URL")}function hL(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?Te(Jg(wr(o)),"TEXT_AROUND"):F("NOT_URL")}
function fL(e){let t=e.indexOf("@");return t>0?Un(e.charAt(t-1))&&Un(e.charAt(t+1)):e.search(uc)===0}var gL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Qg(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(uc,"@"):e}function ey(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of yL(r)){let i=xL(o);i&&t.push(i),n=n||(i?i.glued:Un(o))}return{found:t,around:n}}function yL(e){return ws(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var bL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,wL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,kL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function xL(e){let t=wr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(OL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(bL),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?wL:kL).test(r)?{address:o,word:e,glued:Un(r)}:null}var vL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",SL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",RL=new RegExp(`\\.(?:${vL}|${SL})\\.?$`,"i");function OL(e){if(bc.test(e)||ws(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||hc(r)):TL(
r.replace(/:\w*$/,""),n)}function TL(e,t){return jd(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?oi(e)!=="other"||RL.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Zd(e)}function kc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=ti(String(e));if(!Un(t))return F("EMPTY");let n=Qg(t),{found:r,around:o}=ey(n),[i,s]=r;if(!i)return Yd(n);let a=s?NL(r,n):CL(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Te(a,"SCHEME_FIXED"),o?Te(a,"TEXT_AROUND"):a}function CL(e,t){let n=ii(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return LL(e,n,r)?F("USERNAME_CHARS"):r&&$L(e,r)?
_L(t):n}function Jd({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function LL(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
wc(Jd(e))&&/^[\p{L}\p{M}]/u.test(n)}var AL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function $L(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||PL(e,t)||AL.test(t)||
/^[A-Z]/.test(t)&&wc(t))return!1;let n=Jd(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var PL=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Jd(e));
function _L(e){let t=ii(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var EL=20;function NL(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>EL)return F("MULTIPLE");let o=r.map(u=>{let d=ii(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||ii(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?F("MULTIPLE"):Te(a,"TEXT_AROUND")}var Rc=(...e)=>e.map(t=>`(?:${t})`).join("|"),ML="[đd][./]?c",IL="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",DL=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",FL="mrs?|ms",zL="(?:ng|tt)ưt",Qd=new RegExp(`^(?:${Rc(ML,IL,DL,FL,zL)})(?:[.:]+\\s*|\\s+)`,"i"),UL="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",vc=
"ông|bà|anh|chị|cô|thầy|chú",KL=`(?:${vc}) ?(?:\\((?:${vc})\\)|/ ?(?:${vc}))`,BL="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",el=new RegExp(`^(?:${Rc("đồng chí",UL,KL,vc,
BL)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),jL=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Sc=e=>jL.includes(e.toLowerCase());function tl(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Sc(n)?void 0:"either"}var ZL="(?:trưởng|phó) (?:ban|phòng|trưởng)",GL="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",WL=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",ny=new RegExp(Rc(ZL,GL,WL)),HL="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",VL=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",ry=new RegExp(`^(?:${Rc(HL,VL)})|facebook`),qL=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,XL=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function ty(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Qd,"").replace(el,"");return t}var xc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),YL=e=>e.some((t,
n)=>{var r;return n>1&&Sc(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function oy(e){let t=e.split(/[\r\n]+/).map(a=>xc(ty(a.replace(/\s+/g," ").trim().replace(XL,"")))).filter(a=>a.length>0),
n=t.flat();if(qL.test(ty(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Sc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=xc(o).length>1&&xc(
i).length>1&&Sc(xc(i)[0]);return r.length>1||s||YL(n)}var nl=/^[-–—+*•.,;:"“ ]+/,dy=/[-–—.,;:"” ]+$/,Mt=(e,t)=>({ok:!1,reason:e,suggest:t});function Oc(e,t,n){if(e.length>t)return Mt(n);if(or(
e)==="NOTHING")return Mt("EMPTY");let r=rr(e);return r&&r!=="unicode"||e.includes("\ufffd")?Mt("ENCODING",(jr(e)||{}).text):e.length<2?Mt("SHORT"):void 0}var JL=e=>tl(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,QL=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,eA=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function ly(e){if(typeof e!="string")return I(e);let t=e.replace(QL,n=>n.normalize("NFKC"));return(t===e?e:eA(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var tA=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function ks(e){var u;let t=ly(e),
n=I(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(nl,"").replace(dy,""),o=r;for(let d=0,l="";d<5&&o!==l;d+=1)l=o,o=o.replace(Qd,"").replace(nl,""),tl(o)||(o=
o.replace(el,"").replace(nl,""));let i=o.toLowerCase(),s=Oc(n,250,"LONG")||Oc(o,250,"LONG");if(s)return s;if(ny.test(i))return Mt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&oy(t))return Mt("TWO_PEOPLE");if(ry.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return Mt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return Mt("CHARS");if(
o.length>60)return Mt("LONG");let a=o.split(/[\s.'-]+/).every(d=>tA.test(d)||d.toLowerCase()===d.toUpperCase())?o:Sh(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=JL(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var iy="Ban Thường vụ",sy="Ủy ban Kiểm tra",ay="Văn phòng",cy=new Map(Object.entries({ct:"Chủ tịch",btv:iy,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:sy,cnubkt:`Chủ nhiệm ${sy}`,vp:ay,cvp:`Chánh ${ay}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${iy}`}));function nA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=cy.get(e),o=r?void 0:cy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function py(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>nA(G(t.replace(/\./g,"")))||t)}var rA=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(py),uy=new Map([G,K].flatMap(e=>rA.map(t=>[e(t),t])));function my(e){let t=I(e).slice(0,300).replace(dy,""),n=Oc(t,100,"TOO_LONG");if(n)return n;if(or(t))return Mt("SHIFTED");if(
!/\p{L}/u.test(t))return Mt("CHARS");let r=py(t),o=uy.get(K(r))||uy.get(G(r))||r,i=vh(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function rl(e){let t=I(ly(e)),n=or(t.slice(0,1e3));return n&&n!=="NOTHING"?Mt(`${n}_IN_NAME`):Oc(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Mt(
"CHARS"))}function hy(e){return rl(e)}var yy=1e3;function by(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>yy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return ti(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var oA=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),fy=new RegExp(`(^|[^a-z])(?:${oA})(?![a-z])[ .:]{0,3}`,"g"),ol=e=>/[a-z]/.test(e)?e.replace(fy,"$1|").replace(fy,"$1|"):e,iA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",sA=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${iA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),aA=/(\d)() ?\x2f ?(\d{2,4})$/,cA=/(^|[^a-z]) ?\((\d{1,6})\)$/,wn=e=>e.replace(/\D/g,"").length;function wy(e){let t=e.slice(-40),n=sA.exec(
t),r=n?null:aA.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i=
"",s=""]=n||cA.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&wn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function il(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:wn(r)>6&&wn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var uA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,gy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function ky(e){return e.length>yy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(uA,"|").replace(gy,"$1|").replace(gy,"$1|")}
function sl(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var dA={}.constructor;function kr(e){return e!=null&&e.constructor===dA}var lA=
/^\d+$/;function al(e){return lA.test(e)}function si(e){"@babel/helpers - typeof";return si=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},si(e)}function Tc(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function xy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,pA(
r.key),r)}}function Cc(e,t,n){return t&&xy(e.prototype,t),n&&xy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function pA(e){var t=mA(e,"string");return si(t)=="symbol"?t:t+""}function mA(
e,t){if(si(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(si(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var hA="1.2.0",fA="1.7.35",vy=" ext. ",le=(function(){function e(t){Tc(this,e),cl(t),this.metadata=t,Oy.call(this,
t)}return Cc(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(al(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Sy(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Sy(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Sy=(function(){function e(t,n){Tc(this,e),
this.globalMetadataObject=n,this.metadata=t,Oy.call(this,n.metadata)}return Cc(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new gA(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Ry(this.types(),n))return new bA(Ry(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?vy:this.metadata[13]||vy}}])})(),gA=(function(){function e(t,n){Tc(this,e),this._format=t,this.metadata=n}return Cc(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!yA.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),yA=/^\(?\$1\)?$/,bA=(function(){function e(t,n){Tc(this,e),this.type=t,this.metadata=n}return Cc(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Ry(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function cl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!kr(e)||!kr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(kr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+wA(e)+": "+e,"."))}var wA=function(t){return si(t)};function xs(e,t){var n=new le(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Oy(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?sl(t,hA)===-1?this.v2=!0:sl(t,fA)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function kA(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=xA(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xA(e,t){if(e){if(typeof e=="string")return Ty(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Ty(e,t):void 0}}function Ty(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ul(e,t){for(var n=e.slice(),r=kA(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function oo(e,t,n){return Cy(e,void 0,t,n)}function Cy(e,t,n,r){n&&(r=new le(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Cy(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=ul(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function dl(e,t,n){t===void 0&&(t={});var r=new le(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return vA(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function vA(e,t){return oo(e,void 0,t)==="IS_POSSIBLE"}function At(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function SA(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=RA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function RA(e,t){if(e){if(
typeof e=="string")return Ly(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ly(e,t):void 0}}function Ly(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var OA=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function io(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new le(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(At(o,r.nationalNumberPattern())){if(ll(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||ll(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=SA(OA),s;!(s=i()).done;){var a=s.value;if(ll(o,a,r))return a}}}}function ll(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:At(e,r.pattern())}function pl(e,t,n){t=t||{};var r=new le(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return io(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return At(o,r.nationalNumberPattern())}var TA=/^[A-Z]{2}$/;function ml(e){return TA.test(e)}var CA=!1;function hl(e,t){var n,r,
o=new le(t);return ml(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,CA&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function fl(e,t,n){var r=new le(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return LA(t,i,n)}):[]}function LA(e,t,n){var r=new le(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Ay=3,$y="0-9０-９٠-٩۰-۹",AA="-‐-―−ー－",$A="／/",PA="．.",_A=" \u00a0\u00ad\u200b\u2060\u3000",EA="()（）［］\\[\\]",NA="~⁓∼～",Py="".concat(AA).concat($A).concat(PA).concat(_A).concat(
EA).concat(NA);var MA=new RegExp("(["+$y+"])");function gl(e,t,n,r){if(t){var o=new le(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(MA);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function yl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function IA(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=DA(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function DA(e,t){if(e){if(typeof e=="string")return _y(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
_y(e,t):void 0}}function _y(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function bl(e,t,n){for(var r=new le(n),o=IA(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(io({phone:e,country:s},void 0,r.metadata))return s}}var FA=!1;function wl(e,t){var n=
t.nationalNumber,r=t.metadata;if(FA&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:bl(n,o,r.metadata)}function Lc(e,t,n){var r=yl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!zA(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=wl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!UA(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function zA(e,t,n){return!(At(e,n.nationalNumberPattern())&&!At(t,n.nationalNumberPattern()))}function UA(e,t,n){switch(oo(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function kl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?xs(t||n,o):r;if(e.indexOf(i)===0){var s=new le(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Lc(a,void 0,s),u=c.nationalNumber,d=Lc(e,void 0,s),l=d.nationalNumber;if(!At(l,s.nationalNumberPattern())&&At(u,s.nationalNumberPattern())||oo(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function xl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=gl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=kl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new le(o),l=2;l-1<=Ay&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function vl(e){return e.replace(new RegExp("[".concat(Py,"]+"),"g")," ").trim()}var KA=/(\$\d)/;function Sl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
KA,t.nationalPrefixFormattingRule()):t.format());return r?vl(a):a}var BA=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Rl(e,t,n){var r=new le(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(BA.test(r.IDDPrefix()))return r.IDDPrefix()}function Ey(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Ny={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Tl(e,t,n,r){n?n=GA({},Ny,n):n=Ny;var o=new le(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Ac(s,e.carrierCode,"NATIONAL",o,n),Ol(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Ac(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Ol(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Ey({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=ZA(s,
e.carrierCode,i,n.fromCountry,o);return c?Ol(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Ac(e,t,n,r,
o){var i=jA(r.formats(),e);return i?Sl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function jA(e,t){return WA(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return At(t,n.pattern())})}function Ol(e,t,n,r){return t?r(e,t,n):e}function ZA(e,t,n,r,o){var i=xs(r,o.metadata);if(i===n){var s=Ac(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Rl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Ac(e,null,"INTERNATIONAL",o))}function GA(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function WA(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function vs(e){"@babel/helpers - typeof";return vs=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},vs(e)}function My(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Iy(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?My(Object(n),!0).forEach(function(r){HA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):My(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function HA(e,t,n){return(t=Fy(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function VA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Dy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Fy(
r.key),r)}}function qA(e,t,n){return t&&Dy(e.prototype,t),n&&Dy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Fy(e){var t=XA(e,"string");return vs(t)=="symbol"?t:t+""}function XA(
e,t){if(vs(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vs(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Cl=(function(){function e(t,n,r){if(VA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(kr(n)&&kr(n.countries)){r=n;var o=t;if(!YA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=xl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");cl(r);var c=hl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return qA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:fl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return dl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return pl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new le(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return io(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Tl(this,n,r?Iy(Iy({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var YA=/^\+\d+$/;var zy={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Uy=zy,Ky={version:Uy.version,country_calling_codes:{84:["VN"]},countries:{VN:Uy.countries.VN},nonGeographic:{}};
function By(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var jy=By("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Zy=By("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Gy=e=>Ll(e)&&
e.length===11?`0${jy.get(e.slice(1,4))}${e.slice(4)}`:"",Ll=e=>jy.has(e.slice(1,4));function $c(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Zy.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Al=(e,t)=>`0${Zy.get(t)}${e.slice(1+t.length)}`;var Xe=e=>({ok:!1,reason:e}),QA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Vy=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,e$=/^0(?:69\d{5,8}|80\d{5,6})$/,t$=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function _c(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Vy.test(n))return Xe("FAKE");if(t$.test(n))return Xe("SERVICE_NUMBER");if(e$.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Xe("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Hy(o[0]==="0"?o:`0${o}`,Wy(e,r));if(t)return Xe(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Xe(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Hy(`0${o}`,Wy(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Wy(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Hy(e,t){let n=Pc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?n$(e):null)||Pc(Gy(e),
"convertible","OLD_11_DIGIT")||r$(e,t)||Xe(i$(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(QA.test(e)||n.notes.push("UNKNOWN_PREFIX"),o$(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Vy.test(e)?
Xe("FAKE"):n}function Pc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Cl(`+84${e.slice(1)}`,Ky),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var n$=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function r$(e,t){let n=$c(e),r=!/^2/.test(n)||qy(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Pc(Al(e,n),"convertible","OLD_AREA_CODE"):null}
var qy=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function o$(e,t){let n=$c(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!qy(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function $l(e){let t=`0${e.slice(3)}`,n=$c(t),r=n?Pc(Al(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function i$(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Ll(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Ss(e){if(
e==null)return Xe("EMPTY");if(typeof e!="string"&&typeof e!="number")return Xe("CHARS");let t=by(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Xe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Xe("SCIENTIFIC");let n=il(t).reduce((r,o)=>r.concat(a$(o)),[]);return n.length?l$(n):Xe(s$(t))}var s$=e=>/\p{L}/u.test(ol(e))?"CHARS":"EMPTY",Xy=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function a$(e){let{text:t,ext:n}=wy(e),r=ol(t);if(Xy.test(r)){if(u$(r))return[Xe("LETTER_FOR_DIGIT")];let o=ky(r);if(Xy.test(o))return[Xe("CHARS")];if(wn(o)===0)return[
];if(wn(o)<7)return[Xe("CHARS")];let i=Yy(o,n).map(c$);return i.some(({ok:s})=>s)?i:[Xe("CHARS")]}return wn(r)===0?[]:Yy(r,n)}var c$=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Yy(e,t){
var i;let n=il(e).filter((s,a,c)=>c.length<2||wn(s)>0),r=n.length>1?n.map(_c):d$((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var u$=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&wn(e)>5;function d$(e){return e.length<80&&wn(e)>15&&Jy(e.match(/\+?\d+/g)||[])||[_c(e)]}function Jy(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=_c(e.slice(0,t).join(" ")),r=n.ok?Jy(e.slice(t)):null;if(r)return[n,...r]}return null}function l$(e){let[t=Xe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Xe("MULTIPLE")}var p$={[z.page]:["pageName",
"address","name","office","phone","email"],[z.group]:["pageName","address","name","office","phone","email"],[z.person]:["accountName","address","name","office","phone","email"],[z.none]:["reason"]},
m$=(e,t)=>{var n;return t==="kind"||p$[(n=en(e))!=null?n:z.page].includes(t)},h$=e=>en(e)===z.none?["kind","reason"]:he,Pl=(e,t)=>({key:e,with:t}),nn=(e,t,n={},r)=>({field:e,level:"fault",problem:Pl(
t,r),...n}),ai=(e,t)=>({field:e,level:"ask",problem:Pl("account.ask",{value:t}),suggest:t}),ci=(e,t,n)=>({field:e,level:"note",problem:Pl(t,n)});function f$(e){let t=kc(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Hd(I(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>ci("address",`address.note.${r}`))}:{value:I(e),findings:[n?nn("address",
"account.otherNetwork",{},{network:n}):nn("address",`address.${t.reason}`),...t.suggest?[ai("address",t.suggest)]:[]]}}var Qy=e=>t=>{var o;let n=Ss(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
$l(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[ai(e,eb(r))],...n.notes.map(i=>ci(e,`phone.note.${i}`))]}:{value:I(t),findings:[nn(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>ai(e,eb(i)))]}},eb=e=>{let t=Ss(e);return t.ok?t.display:e};function g$(e){var r;let t=Fa(e),n=t.suggest?[ai("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>ci("email",`email.note.${o}`))]}:{value:I(e),findings:[nn("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>ai("email",o))]}}var y$={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Rs=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[ai(e,r.suggest)]:[];if(!r.ok){let s={
label:hn(e),example:(i=y$[e])!=null?i:""};return{value:I(n),findings:[nn(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>ci(e,`person.note.${s}`))]}};
function b$(e){let t=I(e);return{value:t,findings:t.length>500?[nn("reason","account.reasonLong")]:[]}}function w$(e){let t=en(e);return t?{value:t,findings:[]}:{value:I(e),findings:[nn("kind",
"account.kindUnknown",{},{text:I(e)})]}}var k$={kind:w$,accountName:Rs("accountName",hy),pageName:Rs("pageName",rl),address:f$,name:Rs("name",ks),office:Rs("office",my),phone:Qy("phone"),email:g$,
second:Rs("second",ks),secondPhone:Qy("secondPhone"),reason:b$},x$=["accountName","pageName","name","office","second","reason"];function v$(e,t,n){try{return S$(e,t,n)}catch(r){return{value:t,
findings:[nn(e,"account.cellUnreadable")],broke:r}}}function S$(e,t,n){if(!I(t))return m$(n,e)?e==="kind"||e==="reason"?{value:"",findings:[nn(e,`account.${e}`)]}:{value:"",findings:[nn(e,
"account.required",{},{label:hn(e)})]}:{value:"",findings:[]};let r=x$.includes(e)?jr(t):void 0;return r?{value:t,findings:[nn(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:k$[e](t)}
function R$(e,t){let n=(r,o)=>[{...ci("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==z.group?n("account.addressIsGroup",z.group):e===z.group&&t&&!["group","share"].includes(
t)?[ci("address","account.groupAddress")]:t==="page"&&e===z.person?n("account.addressIsPage",z.page):[]}function so(e){var s,a,c,u,d;let t=(s=en(e.kind))!=null?s:"",n=h$(t),r={};for(let l of he)r[l]=
n.includes(l)?v$(l,e[l],t):{value:I(e[l]),findings:[]};let o=he.filter(l=>"broke"in r[l]),i={};for(let l of he)i[l]=r[l].value;return{values:i,findings:[...he.flatMap(l=>r[l].findings),...R$(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(d=r.address.addressKind)!=null?d:"",...o.length?{
broke:o.map(l=>r[l].broke)}:{}}}var tb=5,nb=120;function rb(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Pn(a.trim(),nb)])),o={rows:e.filter(s=>!gd(s)),samples:e.filter(gd),
cores:Zh(t)},i=(s,{level:a,field:c},u)=>{var m,h;let d=[...(m=u.units)!=null?m:is(u.rows)],l=d.map(y=>r.get(y)||Pn(y,nb)),p=l.slice(0,tb).join("; ")+(d.length>tb?"; …":"");return{rowIds:u.rows.map(
y=>y.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:(h=u.field)!=null?h:c}}};return Object.entries(Pa).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function ob(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var _l=e=>e?`"${e}" `:"";function El(e,t=""){if(typeof e!="number")throw new TypeError(_l(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(_l(t)+"expected integer >= 0, got "+e);return e}function ui(e,t,n=""){if(ob(e)&&(t===void 0||e.length===t))return e;t!==void 0&&El(t,"length");let r=ob(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=_l(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function ab(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(El(e.outputLen),El(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var O$=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},ib=(
e,t)=>{O$(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function di(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Ec(e,t){ui(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Os(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Nc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function rn(e,t){return e<<32-t|e>>>t}var cb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",T$=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Nl(e){if(ui(e),cb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=T$[e[n]];return t}function sb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function ub(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(cb)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=sb(e.charCodeAt(i)),a=sb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function C$(e,t,n="opts"){return ib(e,"defaults"),t!==void 0&&ib(t,n),Object.assign(Object.create(null),e,t)}function db(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=C$({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var lb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Mc=class{constructor(t,n){de(this,"oHash");de(this,"iHash");de(this,"blockLen");de(
this,"outputLen");de(this,"canXOF",!1);de(this,"finished",!1);de(this,"destroyed",!1);if(ab(t),ui(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Os(o)}update(t){return di(this),this.iHash.update(t),this}digestInto(t){
di(this),Ec(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},pb=(()=>{let e=((t,n,r)=>new Mc(t,n).update(r).digest());return e.create=(t,n)=>new Mc(t,n),e})();var L$=e=>e/2**32|0,A$=e=>e>>>0;function mb(e,t,n,r){
let o=L$(n),i=A$(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function hb(e,t,n){return e&t^~e&n}function fb(e,t,n){return e&t^e&n^t&n}var Ic=class{constructor(t,n,r,o){de(this,"blockLen");de(
this,"outputLen");de(this,"canXOF",!1);de(this,"padOffset");de(this,"isLE");de(this,"buffer");de(this,"view");de(this,"finished",!1);de(this,"length",0);de(this,"pos",0);de(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Nc(this.buffer)}update(t){di(this),ui(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Nc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){di(this),Ec(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),mb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Nc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},gb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var $$=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),xr=new Uint32Array(64),Ml=class extends Ic{constructor(n,r){super(64,n,8,!1);de(this,"A",0);de(this,"B",0);de(this,"C",0);de(this,"D",0);de(this,"E",0);
de(this,"F",0);de(this,"G",0);de(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)xr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=xr[p-15],h=xr[p-2],y=rn(m,7)^rn(m,18)^m>>>3,k=rn(h,17)^rn(h,
19)^h>>>10;xr[p]=k+xr[p-7]+y+xr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=rn(c,6)^rn(c,11)^rn(c,25),h=l+m+hb(c,u,d)+$$[p]+xr[p]|0,k=(rn(o,2)^rn(o,13)^rn(o,22))+fb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+k|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Os(xr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Os(this.buffer)}},Il=class extends Ml{constructor(){super(32,gb)}};var Dc=db(()=>new Il,lb(1));var P$=16,yb=e=>Nl(e.slice(0,P$));function Ts(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var vr=e=>yb(Dc(Ts(e))),Dl=e=>Nl(Dc(Ts(e))),li=class{constructor(t){this.known=new Map;this.start=pb.create(Dc,ub(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:yb(
this.start.clone().update(Ts(t)).digest());return this.known.set(t,n),n}};var _$=8,wb="trống",kb="1",bb=" (theo bản cũ)",xb="Đã rút đồng ý",Fc=e=>e.trim()?vr(e.trim().normalize("NFC")).slice(0,_$):wb,
vb=(e,t)=>e===wb||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:Fc(t),Sb=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[K(r),o.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},Zn=e=>en(e.kind)!==z.none&&Sb(e).some(t=>t!==""),Rb=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${pe(t)}, bản thông báo ${n}`,Ob=e=>`${xb}, ${pe(e)}`,pi=
e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),Tb=e=>e.startsWith(`${xb}, `),Cb=e=>e.endsWith(bb)?e:`${e.trim()}${bb}`,Lb=(e,t)=>t.of("consent",e.consent.trim(),...Sb(e)),Cs=(e,t)=>[kb,t.name,Lb(e,
t)].join(".");function Gn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(pi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===kb&&o&&(!t||r!==t.name)?
"unknown":t&&o===Lb(e,t)&&r===t.name?"given":"ended"}var Ab=(e,t)=>!pi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Fc(t)}`);var E$=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Wn=e=>E$.test(e),$b=(e,t,n)=>Wn(
e)&&e>=t&&e<=n,Pb=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>$b(i,n,r)))!=null?o:""};function _b(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Pb(e,t,n)||n:$b(e.shown,t,n)?
e.shown:"":""}function Eb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=Pb(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Wn(e.shown)&&e.shown>n);return{
witnessed:n,...o?{insteadOf:e.shown}:{}}}function N$(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?qo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?A.fix:e.every(
n=>n.isNone)?A.none:e.every(n=>n.review==="passed")?A.approved:A.reported}function Nb(e,t,{last:n,...r},o,i,s){let a=N$(e,t),c=a!==A.missing&&a!==A.fix&&a!=="",u=h=>h.reduce((y,k)=>k.updated>y?
k.updated:y,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=_b(l,n,i),m=a===""?"":Af(o,p,s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,
first:p,witness:Eb(l,n,i),updated:u(e),order:M$(a,m),pending:e.length-d.length}}function M$(e,t){let n={[A.missing]:0,[A.fix]:10,[A.reported]:20,[A.none]:30,[A.approved]:40,"":50},r={[te.overdue]:0,[
te.late]:1,[te.grace]:2,[te.open]:3,[te.onTime]:4,"":5};return n[e]+r[t]}var I$=3,Mb=e=>{var t,n;return(n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function Ib(e){
let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([G(wt(i)),Mb(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}
return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?Mb(o):G(wt(o))))!=null?s:[];return i.length>I$?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var mi={
full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},D$=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,F$=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,z$=4e5,U$=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],ao=(...e)=>new RegExp(e.join("|"),"i"),K$=[[ao("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[ao("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[ao("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[ao("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[ao("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
ao("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],B$=ao("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function Db(e){var o,i;let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=U$.find(([a])=>n[
2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",code:s}}if(t.length||B$.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=K$.find(([s])=>s.test(e));return r?{
reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function Fb(e,t){let n=e.slice(0,z$),r=[...n.matchAll(D$)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),
from:s.index,to:s.index+s[0].length})).filter(({email:s})=>!F$.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var m,h,y;let d=r.slice(u+1).find(k=>k.email!==s),l=
r.slice(0,u).reverse().find(k=>k.email!==s),p=(y=Db(n.slice(c,Math.min((m=d==null?void 0:d.from)!=null?m:n.length,c+3e3))))!=null?y:Db(n.slice(Math.max((h=l==null?void 0:l.to)!=null?h:0,a-1e3),a));
p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Sr=100,Fl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);
function j$(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!fn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:
"parent",problem:{key:"roster.parentRing"}}),jt(e)===ne.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}
}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:
"roster.mergedStill"}});return n}function Z$(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Sr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Sr}}}):((s=t.get(j(
o)))!=null?s:0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:
"roster.noName"}}),i&&j(i)===j(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Fl(i)&&!t.has(j(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),
r.push(...j$(e,n));for(let{text:a,suggest:c}of je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of Tf(
e.phone))Ss(a).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!sr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{
text:e.required}}}),e.extendedTo.trim()&&Oe(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function G$(e,t){var o;let n=t.get(
e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",
with:{text:n.email,day:U(n.day),why:mi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:U(n.day)}}}]:[]}function Ls(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>j(
c)))a&&r.set(a,((s=r.get(a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=Ct(e);return e.map(a=>{try{return[...Z$(a,r,i),...G$(a,o)]}catch(c){return n(c),[{column:"",problem:{key:
"roster.unreadable"}}]}})}var zl=e=>Object.fromEntries(e.map(t=>[t,""])),W$=["unit",...he],Ub=e=>W$.every(t=>e[t].trim()===""),$e=e=>Vr(e.usage)===we.stopped;function H$(e,t){return t?{key:
"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function V$(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",H$(e.unit,
r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!Vr(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!ds(e.review)&&i("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:Va(s.problem)});return o}function q$(e,t){return{blank:!1,active:!0,pending:!1,
unit:Ul(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...zl(["unitName",...Nn]),rowId:t}}}function Ul(e,
t){try{return e()}catch{return t}}function X$(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function Y$(e,t,n,r,o,
i){let s=Ub(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Gn(e,r),faults:[],remarks:[],own:zl(["unitName",...Nn])};let c=so(e),u=t.get(a),d=$e(
e),l=br(e,r),p=d?[]:V$(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:Va(cc(e.comment))});let m=d?[]:c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:L})=>({column:k,problem:Va(
L)}));!d&&e.review.trim()&&ac(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let h=Gn(e,r);!d&&Zn(e)&&m.push(...X$(h));let y=yr(e,r).join(", ");return{blank:s,active:!d,pending:!d&&!Zt(
e,i),unit:a,isNone:en(e.kind)===z.none,review:l,faults:p,remarks:m,reading:c,consent:h,own:{unitName:u!=null?u:"",faults:"",remarks:"",changed:y,rowId:n,addressKey:c.addressKey,mask:""}}}function J$(
e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Ul(()=>Ub(r),!1)?"":t();return n.add(o),o})}function Q$(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(
n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function eP(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((
c,u)=>{let{active:d,own:l,reading:p,unit:m}=t[u];return!d||!p?[]:[{rowId:l.rowId,unit:m,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,
email:p.emailKey}]}),s=rb(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:d}of s){let l={column:"",problem:d};for(let p of c.map(m=>o.get(m)))(a=u==="fix"?p==null?
void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(l)}}function tP(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(
!i)return;let l={isPending:s,isNone:c,hasFault:d.some(gn),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function nP(e,t,n,r){var d,l;let{dueBefore:o,graceUntil:i,openedAt:s}=(d=
r.round)!=null?d:{dueBefore:"",graceUntil:"",openedAt:""},a=p=>Wn(p)&&p< s?"":p,c=Nb(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:(l=r.lastWitness)!=null?l:""},{dueBefore:o,graceUntil:i,
extendedTo:Bt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,timeliness:c.timeliness,count:String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Ff(n)?"1":"0"},
standing:c}}function rP(e,t,n){let r=tP(e.accounts,t),o=Wa(e.units,e.round),i=Ls(e.units,e.refused,n);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:
0,faults:[],own:zl(Hr)};let u=i[a];if(!e.round||!lt(e.round))return{blank:c,pending:0,faults:u,obligation:Ul(()=>o(a),"report"),own:{...zb(Hr,s),faults:Ya(u)}};try{let l=(d=r.get(s.code.trim(
)))!=null?d:[],p=o(a),{cells:m,standing:h}=nP(s,l,p,e),{witness:y,pending:k}=h;return{blank:c,faults:u,obligation:p,pending:k,witness:y,own:{...m,faults:Ya(u)}}}catch(l){return n(l),u.push({column:"",
problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...zb(Hr,s),faults:Ya(u)}}}})}var zb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Kb(e){var a;let t=[],n=c=>{t.push(c)},
r=new Map(e.units.map(c=>[c.code.trim(),c.name.trim()])),o=Ib(e.units),i=J$(e.accounts,e.newId),s=e.accounts.map((c,u)=>{try{return Y$(c,r,i[u],e.markKey,o,e.round)}catch(d){return n(d),q$(c,i[u])}});
for(let{reading:c}of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);Q$(s),eP(e.accounts,s,e.units,n);for(let c of s)Object.assign(c.own,{faults:Zf(c.faults),remarks:Gf(c.remarks),mask:Hf(c.faults)}
);return{accounts:s,units:rP(e,s,n),broke:t}}function hi(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!Tb(t.consent)?{consent:Ob(e.now),consentMark:""}:{consent:
t.consent,consentMark:t.consentMark}}var As=(e,t,n,r)=>t.flatMap((o,i)=>{let s=hi(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});
function co(e){return Object.fromEntries(Qt.map(t=>[t,Wf(e.faults,t)]))}var Ze=(e,t)=>uo(e,e.round(),t);function uo(e,t,n){let r=Kb({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:
e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(r.broke),r}var Kl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Bb=(e,t,
n)=>e.some(r=>t[r]!==n[r]);function fi(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Bb(Nn,i,r)?[{index:o,cells:Kl(Nn,i)}]:[]})}function zc(e,t,n){return e.flatMap((r,o)=>{
let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Hn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Bb(Hr,i,r)?[{index:
o,cells:Kl(Hr,i)}]:[]})}var Bl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:co(n.accounts[r])}));function Uc(e,t){let n=e.table("accounts").rows,r=(
)=>!0;e.putOwn("accounts",zc(n,t,r)),e.putOwn("accounts",fi(n,t,r)),e.putOwn("accounts",As(e,n,t,r)),e.putOwn("units",Hn(e.table("units").rows,t,r))}var oP=3;function $s(e,t,n,r=()=>!0){let{rows:o,
untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=oP));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var Kc=
(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:co(n)})));function jb(e,t){let n=e.table("accounts").rows,r=jl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes(
"accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:co(r.accounts[i])}]:[])),r}function jl(e,t){let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(
h=>h.faults),c=a.length,u=Ze(e,n),d=(h,y)=>{let k=u.accounts[y];Object.assign(h,k.own,hi(e,n[y],k))};for(let h of o)d(h.cells,h.index);s.forEach((h,y)=>d(h,c+y));let l=i.map(h=>{let{updated:y,by:k,
source:L,round:w,answer:x}=n[h],O=u.accounts[h],T={updated:y,by:k,source:L,round:w,answer:x},f=hi(e,n[h],O);return{index:h,cells:{...Kl(Nn,O.own),...T,...f}}}),p=new Set([...o,...l].map(({index:h}
)=>h)),m=fi(n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),
e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",As(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&r.includes(h.unit.trim()))),e.putOwn("units",Hn(e.table("units").rows,u,h=>r.includes(
h.code.trim()))),e.putNotes("accounts",Bl([...o,...l,...m],a,u)),u}function Zb(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&
s==="given"&&Ab(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Me.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var Bc=e=>$e(e)&&e.kind!==z.none&&
Ma.every(t=>e[t].trim()==="");function Gb(e,t){let n=va(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Zn(r)&&r.updated&&r.updated.slice(0,
10)< n?[{row:r,index:o}]:[])}var iP=e=>e.reduce((t,n)=>t+n,0),sP=e=>iP(e.map(({count:t})=>Number(t)||0)),aP=[A.reported,A.approved,A.none];function Ps(e){let t=e.filter(r=>r.counted==="1"),n=
r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===te.onTime),reported:n(r=>aP.includes(r.status)),missing:n(r=>r.status===A.missing),accounts:sP(e)}}function Zl(e,t){let n=Ps(
e),r=nt(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&H(s)<=r).length;return{...n,reported:i,missing:n.required-i}}function jc(e,t,n){let r=e.filter(u=>Zt(u,t)).map(({answer:u})=>u),o=
u=>r.filter(d=>d===u).length,[i,s,a,c]=[Be.same,Be.changed,Be.added,Be.stopped].map(o);return{same:i,changed:s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var $t=e=>qr(e.table("rounds").rows),kn=(e,
t)=>$t(e).find(({round:n})=>n.id===t),Wb=e=>$t(e).find(({round:t})=>t.state==="moving");function on(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Gl=
e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),Hb=(e,t)=>({...Gl(e),...Gl(t)}),Wl=({required:e,onTime:t,reported:n,missing:r,accounts:o})=>Gl({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:r,dueAccounts:o});var Vb=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),qb=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;
function Hl(e,t){let n=e.round();if(!qb(n,e.today))return;let r=kn(e,n.id);!r||r.row.frozenAt||on(e,r,{...Wl(Zl(Vb(t),n)),frozenAt:e.now})}function cP(e,t,n){let{rows:r}=e.table("history"),o=new Map(
r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:
u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=i.flatMap(
u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values(
)])}function Zc(e,{row:t,round:n,index:r},o,i){cP(e,n,o);let s=Vb(o),a=jc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=qb(n,e.today)&&!t.frozenAt?{...Wl(Zl(s,n)),frozenAt:e.now}:{};
e.settle(),on(e,{index:r},{...c,...Hb(Ps(s),a),closedAt:i})}var Xb=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>{var o,i;return r&&r>=((i=(o=e.round())==null?void 0:
o.openedAt)!=null?i:"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:pe(r)}},unit:t}]:[]}));function Gc(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[
a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:pe(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}
}])});e.putOwn("units",i),e.log(o)}function Yb(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Wn(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var Ye=e=>e+2,se=
class extends Error{constructor(n){super(n.key);this.problem=n}};function Je(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=Ze(e,e.table(
"accounts").rows);Uc(e,r),Kc(e,r)}return n})}var Vl=200;function uP(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:zn(a,n)}}]:[]),o=t.flatMap((a,c)=>(
a.review===be.passed||a.review===be.returned)&&yr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=sc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=
i.filter(({index:a})=>Bc(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function lo(
e,t){let n=e.table("accounts").rows;t&&uP(e,n);let r=Ze(e,n);if(!t)e.putOwn("units",Hn(e.table("units").rows,r,()=>!0));else{Fg(e),Xb(e),Uc(e,r);for(let o of["accounts","units"])$s(e,o,new Set(
Object.keys(ae[o].columns)));e.refreshSummary(),Kc(e,r)}return r}function Ht(e){let t=lo(e,!0);return t.accounts.length===0?(Hl(e,t),t):(Gc(e,t),e.rememberWitness(),Hl(e,t),t)}function dP(e,t,n){
let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:ae[u].title,row:Ye(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[
d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[
]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Gb(e,t))a.push(i("accounts",d,u.unit,R({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Vl),moreFaults:Math.max(0,s.length-Vl),remarks:a.slice(0,Vl),missing:t.units.filter(u=>u.own.status===A.missing).length,settings:n}}function Jb(
e){var t;return e.visitor().is!=="staff"?S({key:"who.staffOnly"}):(t=Je(e,()=>{let n=Ht(e);return e.readyLines(),$(dP(e,n,pP(e,n).map(R)))}))!=null?t:S({key:"workbook.busy"})}function lP(e){return e?
e.dueBefore?[]:[{key:"round.empty",with:{label:qe("dueBefore")}}]:[{key:"round.none"}]}var pP=(e,t)=>[...lP(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],
...Zb(e,t),...e.lostLog()];var po={rounds:{},open:[]},mP=4e4,hP=4,Wc=e=>typeof e.count=="number",gi=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function fP(e){let t=3735928559,n=
1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=
Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var gP={count:0,sum:"0.0"};function ew({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=fP(n);
return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var yP=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),ql=e=>yP(e).reduce((t,n)=>ew(t,n,1),gP),tw=({rounds:
e},t)=>gi(e,t)!==void 0;function nw(e,t){let n=[];return e.forEach(({state:r},o)=>{Lt(r)&&rc(o,t)&&n.push(o)}),n}function Xl(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},
open:[]};return Hc(o,n,nw(t,n),[])}function Hc({rounds:e,open:t},n,r,o){var d;let i=n,s={...(d=gi(e,i))==null?void 0:d.kinds},a=new Map,c=({kind:l,matter:p,unit:m},h)=>{var k,L,w;let y=(k=gi(s,
l))!=null?k:{};if(Wc(y))s[l]=ew(y,`${p}/${m}`,h);else{let x=(L=a.get(l))!=null?L:new Map(Object.entries(y).map(([T,f])=>[T,new Set(f)]));a.set(l,x);let O=(w=x.get(p))!=null?w:new Set;x.set(p,O),h>0?
O.add(m):O.delete(m)}};for(let[l,p]of[[r,1],[o,-1]])for(let m of l.map(h=>rc(h,n)))m&&c(m,p);a.forEach((l,p)=>{s[p]=Object.fromEntries([...l].map(([m,h])=>[m,[...h]]))});let u={...e};return delete u[
i],{rounds:{[i]:{kinds:s},...u},open:t}}function Yl(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>{var s;return Lt((s=t.get(i))==null?void 0:s.state)});return{...[...new Set(n.map(
Ud))].reduce((i,s)=>Hc(i,s,n.filter(a=>Ud(a)===s),[]),e),open:[]}}var rw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,ow=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o}
)=>n+Math.max(0,r-o),e.length);function Jl(e,t,n){var c,u,d,l,p,m,h;let r=new Set(e.open),o=xg(n),i=new Map;for(let y of nw(t,n)){let k=r.has(y)?void 0:rc(y,n);if(!k)continue;let L=(c=i.get(
k.kind))!=null?c:Object.create(null);i.set(k.kind,L),((d=L[u=k.matter])!=null?d:L[u]=[]).push(k.unit)}let s=(p=(l=gi(e.rounds,n))==null?void 0:l.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let y of new Set([...Object.keys(s),...i.keys()])){let k=(m=gi(s,y))!=null?m:{},L=(h=i.get(y))!=null?h:{};if(Wc(k)){let w=ql(L);(w.count!==k.count||w.sum!==k.sum)&&a.counts.push({kind:y,ledger:
k.count,register:w.count})}else a.lost.push(...Qb(k,L).map(([w,x])=>o({kind:y,matter:w,unit:x}))),a.extra.push(...Qb(L,k).map(([w,x])=>o({kind:y,matter:w,unit:x})))}return a}function Qb(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=gi(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var bP=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function wP({rounds:e,open:t}){let n=Object.keys(e).slice(0,hP),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:kP(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;bP(JSON.stringify(o))>mP;){let[s]=Object.entries(i).filter(a=>!Wc(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=ql(s[1])}return o}var kP=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Wc(n)?n:ql(n)])),iw=e=>JSON.stringify(wP(e)),_s=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),sw=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),xP=e=>_s(e)&&(Object.values(e).every(sw)||typeof e.count=="number"&&typeof e.sum=="string"),vP=e=>_s(e)&&_s(e.kinds)&&Object.values(e.kinds).every(
xP);function aw(e){try{let t=JSON.parse(e);return!_s(t)||!_s(t.rounds)||!sw(t.open)?void 0:Object.values(t.rounds).every(vP)?t:void 0}catch{return}}var ze=e=>({round:e.round(),settings:e.settings()}),
mo=e=>{var t,n;return(n=(t=e.round())==null?void 0:t.id)!=null?n:""};function Vc(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=Mf(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,
graceUntil:n,lettersFrom:r}}function cw(e,t){let n=uo(e,t.round,e.table("accounts").rows);Zc(e,t,n,t.round.closedAt||e.now),e.settle()}function SP(e){e.putOwn("units",e.table("units").rows.flatMap((t,
n)=>t.witnessed?[{index:n,cells:{witnessed:""}}]:[])),e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.extendedTo?[{index:n,cells:{extendedTo:""}}]:[])),e.settle()}function RP(e,t,n){
t.keepLedger({...po,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(kt({...ze(e),round:n}))}function OP(e,t,n){for(let r of $t(e))r.round.id!==n.round.id&&r.round.state==="open"&&lt(r.round)&&(cw(e,r),on(
e,r,{state:Ne.closed}),e.settle());SP(e),RP(e,t,n.round),on(e,n,{state:Ne.open})}function TP(e,t){cw(e,t),on(e,t,{state:Ne.closed})}function ho(e,t){let n=Wb(e);return n?(n.round.closedAt?TP(e,n):OP(
e,t,n),e.settle(),Ht(e),!0):!1}function yi(e,t){var n;((n=e.round())==null?void 0:n.state)==="moving"&&t.alone(e,()=>ho(e,t))}function uw(e,t,n){on(e,n,{state:Ne.moving,closedAt:e.now}),e.settle(),ho(
e,t)}function dw(e,t){on(e,t,{state:Ne.open,closedAt:""}),e.settle(),Ht(e)}function lw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),ho(e,t)}var wi="#1f2937",Rr="#ffffff",Es="#1a56c4",
mw="1px solid #d1d5db",bi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ns=(e,t=2e3)=>bi(Jo(e,t)),Vn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ge=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,an=
e=>`\x3ctr>${e}\x3c/tr>`,sn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,fo=`${sn(16,wi,Rr)};padding:10px 20px 12px`,Ms=sn(14,wi,Rr),CP=e=>`${sn(e,
wi,Rr)};text-align:center`,LP={lead:`${sn(17,"#12315f","#e3edfd")};border-left:5px solid ${Es};padding:16px 20px 10px`,until:`${sn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Es};padding:0 20px 16px`,text:fo,heading:`${sn(17,wi,Rr)};font-weight:bold;padding:12px 20px 0`,notice:`${sn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${sn(13,"#4b5563",Rr)};border-top:${mw};padding:14px 20px 18px`};function qc(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${bi(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Vn(`${an(
`\x3ctd align="center" style="padding:16px 8px">\n${Vn(`\n${t.map(AP).filter(Boolean).map(an).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Rr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function AP(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ge(Vn(e[1].map(t=>an(Ge("•",`${Ms};padding:2px 0`,
' valign="top" width="16"')+Ge(Ns(t,400),`${Ms};padding:2px 0`))).join("")),fo);case"button":return lr(e[2])&&$P(e[1],lr(e[2]));case"office":return Ge(pw(e[1]),`${fo};padding-top:18px`,
' align="center"');case"signed":return Ge(pw(e[1],!1),fo,' align="right"');case"bar":return Ge(PP(e[1]),fo);case"calls":return Ge(_P(e[1],e[2]),fo);default:return Ge(Ns(e[1]),LP[e[0]])}}function pw(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=an(Ge(Vn(an(Ge("",`background-color:${wi};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Vn(n.map((i,
s)=>an(Ge(Ns(i,200),`${CP(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var $P=(e,t)=>Ge(Vn(an(Ge(`\x3ca href="${bi(t)}" style="display:inline-block;padding:14px 16px;${sn(17,
Rr,Es)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${bi(e)}\x3c/a>`,`background-color:${Es};border-radius:6px;mso-padding-alt:14px 16px`)),""),fo,' align="center"');
function PP(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ge("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>an(Ge("■",sn(16,s,Rr),' width="22"')+Ge(o,Ms)+Ge(String(i),`${Ms};font-weight:bold`,' align="right"')));return Vn(an(n.join("")))+Vn(r.join(""))}function _P(e,t){let n=
`${Ms};padding:7px 0;border-bottom:${mw}`,r=' valign="top"';return Vn(an(Ge(Ns(e,300),`${sn(14,wi,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>an(Ge(Ns(o,
300),n,r)+Ge(EP(i),n,`${r} align="right" width="118"`))).join(""))}var EP=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Es};text-decoration:none">${bi(t.trim())}\x3c/a>`:bi(t.trim())).join("\x3cbr>")||Ad;var NP=88e3,MP=200,IP=120,DP=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,FP=e=>Jo(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),MP),zP=(e,{about:t},n)=>{let r={state:n,about:t,letters:UP(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function UP(e){let t=ei(e),n=new Map(e.units.map(r=>[xt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ue(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var KP=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>BP(e,o,a),attachments:[],named:e.named(o)}},BP=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",ec(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...Et(o)?Jf(o,r,n):[],...e.asked(t),...Qf(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${_d(
r)}\n\n${eg(r)}`],["text","Trân trọng./."],["signed",ec(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function hw(e,t,n){var s,
a,c;let r=ue(e.kind);if(r.to==="staff")return zP(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return KP(r,e,t,i===void 0?o:{
...o,link:i})}function go(e,t,n="unit"){let{insteadOf:r}=e.about,o=hw(e,t,n==="staff"||r!==void 0),i=FP(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=IP;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=qc(i,
c);if(a===0||DP(u)<=NP)return{subject:i,html:u,text:Ja(c),attachments:o.attachments}}}function fw(e,t){let{lead:n,until:r,named:o}=hw(e,t,!0),i=lr(t.links.book),s=Dn(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,_d(t),ec(t)].filter(Boolean).join(`\n`)}
function gw(e,{unit:t,about:n,kind:r}){let o=ue(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Ie(n.unit)?!0:e.get(t)===n.unit.status}var Ql="Cán bộ gửi sớm",yw=e=>Lt(Jr(
e.state));function Xc(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||yw(n)&&!yw(e[i]))&&t.set(o,r)}),t}function xn(e){let{rows:t}=e.table("letters");return new Map([
...Xc(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Jr(o),at:i,why:s,early:s.indexOf(Ql)===0}]}))}var It=(e,t,n,r="",o)=>{var i;return{kind:ue(e.kind).label,unit:(i=e.unit)!=null?i:
"",to:e.to.join(", "),state:ce[t],at:n,why:r,...o===void 0?{}:{subject:o}}},jP=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function ZP(e,t){let n=[...t.keys()].sort((i,
s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:
l,at:p,why:m}}})}function vn(e,t){let{rows:n}=e.table("letters"),r=Xc(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:
"",...s}):jP(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",ZP(n,o)),e.append("letters",i)}var bw=e=>e===void 0||e==="unreadable"?po:e;function ww(e,t,n){let r=Yl(e!=null?e:po,t);return tw(r,n)?r:
Xl(r,t,n)}function yo(e,t,n){return e==="unreadable"?e:Jl(ww(e,t,n),t,n)}function Yc(e,t){let n=mo(e),r=xn(e),o=t.ledger();if(o==="unreadable")return o;let i=ww(o,r,n);return JSON.stringify(
i)!==JSON.stringify(o)&&t.keepLedger(i),Jl(i,r,n)}function Jc(e,t,n){e.settle();let r=Yl(bw(t.ledger()),xn(e));t.keepLedger({...r,open:[...n]})}function kw(e,t,n,r){var s;let o=t.ledger(),i=Lt((s=xn(
e).get(n))==null?void 0:s.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(Hc(o,mo(e),i?[n]:[],i?[]:[n])))}function Qc(e,t){let n=bw(t.ledger());t.keepLedger(
Xl({...n,open:[]},xn(e),mo(e)))}var xw=[1e3,4e3],GP=6,Or=class extends Error{};function ke(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=xw.length||r instanceof se||r instanceof Or)throw r;
e.sleep(xw[n])}}function bo(e,t,n){return ke(t,()=>{for(let r=0;r< GP;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Or("the lock is not to be had")})}var WP=27e4,HP=25,VP=2400,qP=5,eu=class{
constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,
left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i}
)=>Math.max(o,i.length),1),r=Math.max(1,Math.min(HP,Math.floor(VP/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[
...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof se)throw r;
this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>WP&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=bo(n,this.post,()=>{var d;
let{rows:i}=n.table("units"),s=new Map(i.map(({code:l,status:p})=>[l,p])),a=new Map(i.map(({code:l,email:p})=>[l,p])),c=new Map(r.toRecord),u=[];for(let l of t){let p=gw(s,l)?this.readdressed(l,a.get(
(d=l.unit)!=null?d:"")):It(l,"lapsed",this.now,R({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(l.key,this.beingSent(p))):c.set(l.key,It(l,"failed",this.now,R({key:
"letter.unwritable"}))):c.set(l.key,p)}return vn(n,c),Jc(n,this.post,u.map(({key:l})=>l)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{
return this.written.set(t,(n=this.written.get(t))!=null?n:go(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?
void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=ic([n],this.state.settings);if(!o.to)return It(t,"failed",this.now,R(o.why));let{to:i,insteadOf:s}=o;return{
...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:go(t,this.state);return this.written.set(t,n),It(t,"sending",this.now,"",n.subject)}deliver(t){var c;
let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,
senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,It(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(
),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:
this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=qP&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ke(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,It(t,"failed",this.now,R({key:"letter.refused",with:{to:n}})));let r=((o=
this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,It(t,"unknown",this.now,R({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};ke(this.post,()=>this.post.keepJournal(n))}};var XP=400;function vw(e,t,n,r,o=r){let i=ls(e.settings),s=Qr(e),a=e.deadline.dueBefore?ja(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(XP,Ke(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=re(t,l);if(i.sends(p)){let{line:m,held:h}=YP(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=JP(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function YP(e,t,n,r,o,i){let s=Fn(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=eo(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var JP=({units:e},t,n)=>e.filter(r=>{var o;return Ie(r)&&tn(r.emails).length&&!((o=t.of(
xt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Sw(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Is({day:"",counts:t,recipients:0,held:0})}function Is({
counts:e,held:t}){return[nc.filter(r=>e[r]).map(r=>`${e[r]} ${ue(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Tr=class extends se{constructor(n,r){
super(n);this.preview=r}},wo=(e,{confirmed:t},n)=>[...QP(e),...e_(e,t),...t_(n).map(r=>({about:"ledger",why:r}))],QP=({round:e})=>e&&!lt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];
function e_(e,t){let n=Lf(t,e),{dueBefore:r,lettersFrom:o}=Vc(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c}
)=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function t_(e){return e==="unreadable"?[{key:"letter.noLedger"}]:rw(e)?[]:n_(e)}function n_(e){let t=ow(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var r_=60;function ki(e,t){for(let n=0;n<=r_;n+=1){let{letters:r}=Fn(e,re(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Sw(r)}}}return{key:"letter.previewNone"}}var tu=e=>JSON.stringify(kt(e));var o_=7*6e4,qn=({lease:e},t)=>e.by!==""&&e.until>t;function Rw(e,t){let n=
e.newId();return bo(e,t,()=>{let r=t.post();if(!(qn(r,e.now)&&r.lease.by!==n))return t.setLease({until:Ko(Sa(e.now)+o_),by:n}),r})}function Ow(e){try{ke(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Tw=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Cw=e=>e.replace(Tw,"(liên kết, xem trong biểu mẫu)").trim(),Lw=e=>e.search(Tw)<0?e.trim():"";
function Aw(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var ep=10*6e4;function xi(e){let t=
e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var Ds=e=>Aw(e.proof(),{address:e.settings().webAddress,owner:e.owner(),
layout:e.built.layout}),tp=(e,t)=>`${e}?k=${t}`;function nu(e){let t=e.linkKey();if(!t||Ds(e)!=="proved")return;let{webAddress:n}=e.settings(),r=xi(e).id,o=new Map(e.table("units").rows.map(({code:i,
link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?tp(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var vi=({rowId:e,approved:t})=>gr(`${e} ${t}`);var $w={page:0,
group:0,person:0},i_=({pageName:e,accountName:t})=>{var n;return Pn((n=[e,t].map(Lw).find(Boolean))!=null?n:"")};function s_(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var d;
let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=(d=n.get(r.unit.trim()))!=null?d:{faults:[],returned:[],byKind:{...$w}};n.set(r.unit.trim(),c);for(let l of["page","group",
"person"])en(r.kind)===z[l]&&(c.byKind[l]+=1);br(r,e.markKey())==="returned"&&c.returned.push({title:i_(r),comment:Cw(r.comment),mark:vi(r)});for(let l of a.filter(gn))l.column===""&&(ms(l)||
c.faults.some(m=>qf(m,l)))||c.faults.push(l)}),n}var a_=(e,{own:t,obligation:n,pending:r},o)=>{var i,s,a;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],
phone:e.phone,obligation:n!=null?n:Cd(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:Bt(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:(i=o==null?
void 0:o.byKind)!=null?i:$w,faults:(s=o==null?void 0:o.faults)!=null?s:[],returned:(a=o==null?void 0:o.returned)!=null?a:[]}};function c_(e,t,n=""){let r=s_(e,t);return e.table("units").rows.flatMap((
o,i)=>t.units[i].blank?[]:[{...a_(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function np(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(
0,10)!==o;return r(i?o:re(o,1),t)}var ko=(e,t)=>rp(e,t,e.round());function rp(e,t,n){var c,u,d;let r=e.settings(),o=nu(e),{dueBefore:i,graceUntil:s,lettersFrom:a}=Vc(n);return{round:(c=n==null?void 0:
n.id)!=null?c:"",roundName:(u=n==null?void 0:n.name)!=null?u:"",federation:r.federation,department:r.department,guidance:(d=n==null?void 0:n.document)!=null?d:"",deadline:{dueBefore:i,graceUntil:s},
settings:{...r,lettersFrom:a},units:c_(e,t,o&&e.linksRenewed()),register:xn(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:o}}}function ru(e,t,n=Ze(e,e.table("accounts").rows),r){
let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...ko(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?np(e.now,i,e.now):void 0,zones:t.zones()}}}var u_={state:ce.sent,why:""},
d_=()=>({state:ce.held,why:R({key:"letter.cutBefore"})}),Pw=()=>({state:ce.unknown,why:R({key:"letter.cut"})});function _w(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),
o=new Map;for(let{key:u,state:d,at:l}of n)u&&d===ce.sending&&o.set(u,(t==null?void 0:t.at)===l?d_():Pw());let i=(u,d)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...d,at:t.at})};for(let u of[...(s=t==null?
void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Pw());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,u_);vn(e,o)}var l_=new Set([...Object.keys(Ka),"dueBefore","graceUntil",
"lettersFrom"]);function Si(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&l_.has(i!=null?i:""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:
qe("name")}}]}function Ew(e,t,n,r){let o=R({key:"letter.heldSubject",with:{day:U(r)}}),i=[["lead",e],["text",t],["button",R({key:"letter.openBook"}),n],["small",R({key:"letter.heldOnce"})]];return{
subject:o,html:qc(o,i),text:Ja(i)}}function Nw(e,t,{toldHold:n},{problem:r,preview:o}){let i=R(r),{testTo:s,senderName:a,department:c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||
d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...Ew(i,o?R(o):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var p_=12e4,m_=6e4,
h_=2e3,f_=1e4;function g_(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function y_(e,t,n,r){if(eo(t,n,
r).held.length===0)return n;let o=ke(e,()=>e.renewsIn());if(o>p_||o<-m_)return n;e.sleep(Math.max(0,o)+h_);let i=ke(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(f_),i=ke(e,()=>e.quota());
return i}var Fs=(e,t)=>e?`${e} ${t}`:"";function b_({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Fs(e,"thư đã gửi"),Fs(t,"thư gửi lỗi"),Fs(n,"thư không rõ đã gửi"),Fs(c,
"thư chờ lượt sau"),Fs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${R(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function w_(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:ue(d).label}:{},
...l?{unit:l}:{},state:ce[p],at:e.now,why:R(m)});for(let u of i)c.set(u.key,It(u,"held",e.now,R({key:"letter.quota"})));for(let u of r)c.set(u.key,It(u,"held",e.now,R(o)));n.forEach((u,d)=>c.set(d,
u)),(c.size||a)&&bo(e,t,()=>{vn(e,c),a&&Jc(e,t,[])})}function k_(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ke(e,()=>e.setRefused(
i))}function Iw(e,t,n){let r=bo(e,t,()=>{_w(e,n.inFlight);let o=Ht(e);return e.settle(),{checked:o,compared:Yc(e,t)}});return n.inFlight&&ke(t,()=>t.closeJournal()),r}function x_(e,t,n,{checked:r,
compared:o}){let i=ze(e);n.confirmed||ke(t,()=>t.setConfirmed(kt(i)));let[s]=wo(i,n,o);if(s)throw new Tr(s.why,s.about==="plan"?ki(ko(e,r),e.today):void 0)}function v_(e,t,n,r,o){let i=Iw(e,t,n);x_(e,
t,n,i);let{checked:s}=i,a=ke(t,()=>t.quota()),c=ke(t,()=>ru(e,t,s,a)),u=Fn(c,e.today),d=g_(r(u,c),c),l=o?0:c.settings.quotaReserve,p=o?a:y_(t,d,a,l),{go:m,held:h}=eo(d,p,l);m.length&&ke(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let y=new eu(e,t,c,p,n.refused,o),{outcome:k}=y;try{y.run(m),w_(e,t,k,o?[]:h,o?[]:u.closed,m.length>0)}catch(L){throw y.leaveWord(),L}
return m.length&&ke(t,()=>t.closeJournal()),k_(t,k,n),e.broke(u.broke.map(({error:L})=>L)),b_(k,h.length,u.broke.length,m.length===0&&h.length>0)}var S_=e=>R(e instanceof se?e.problem:e instanceof Or?
{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Mw(e,t){try{ke(e,()=>e.setLastRun(t))}catch{}}function Dw(e,t,n){let r=Rw(e,t);if(r)try{return n(r)}finally{Ow(t)}}var op=(e,t,n,r="")=>Dw(
e,t,o=>v_(e,t,o,n,r)),ou=(e,t)=>{Dw(e,t,n=>Iw(e,t,n))};function R_(e,t,{runner:n,dry:r}){let o=ke(t,()=>e.compileSettings());ke(t,()=>yi(e,t));let[i]=Si(o,e.round());if(!e.settings().lettersOn)return;
if(i)throw new se(i);if(!e.isStaff(n))throw new Tr({key:"letter.runnerLeft",with:{email:n}});let s=op(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}
function Fw(e,t){let n=ke(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||ke(t,()=>t.me())!==r))try{let a=R_(e,t,n);a&&Mw(t,a)}catch(a){if(Mw(t,{lastRun:o,did:i,trouble:`${U(
e.today)}: ${S_(a)}`,dry:s}),a instanceof Tr&&a.preview&&Nw(e,t,n,a),!(a instanceof se))throw a}}function ap(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([
r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function zw(e,t){return typeof t=="bigint"?t.toString():t}var sp=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function cp(e){return new sp(e)}function Uw(e){return e==null}function up(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Ks(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function dp(e){let t=Object.getOwnPropertyDescriptor(e,
"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}function Bs(e){var t;return(t=dp(e._zod.def))!=null?t:e._zod.def.shape}function Kw(e,t,n){Object.defineProperty(e,t,{get(){let r=n();
return Ks(this,t,r),r},enumerable:!0,configurable:!0})}function Bw(e,t,n){t in e?Ks(e,t,n):e[t]=n}function jw(e,t,n,r){let o=Bs(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);
s.enumerable&&(s.get?Kw(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Bw(e,i,r?r(s.value,i):s.value))}}function O_(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(
t,n);r.enumerable&&(r.get?Kw(e,n,()=>t[n]):Bw(e,n,r.value))}}function lp(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},
t)}var pp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Us(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function iu(e){if(Us(e)===!1)return!1;let t=
e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Us(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function mp(e){return iu(e)?{...e}:
Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Zw=new Set(["string","number","symbol"]);function js(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function vo(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function vt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((
t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function Gw(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function T_(e,t){var o;let n=Bs(e),r=[];for(
let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Ww(e,t){let n=
e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(T_(e,t)),s={};return jw(s,e,Reflect.ownKeys(Bs(e)).filter(
a=>!i.has(a))),vo(e,lp(n,{shape:s,checks:[]}))}function Hw(e,t){if(!iu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=Bs(e);for(
let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return vo(
e,lp(e._zod.def,{shape:C_(e,t)}))}function C_(e,t){let n={};return jw(n,e,Reflect.ownKeys(Bs(e))),O_(n,t),n}function Xn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((
n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Vw(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)===!1)return!0;return!1}function Lr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function zs(e){return typeof e=="string"?e:e==null?
void 0:e.message}function hp(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;
s>=0&&t.push([s,o])}return t}function su(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Yn(e,t,n){var c,u,d,l,p,m,h,y,k,L,w,x,O,T,f,g,b;var r;let o=(u=
(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(l=
e.schema)==null?void 0:l._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(f=(O=(w=(k=zs((y=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:y.call(h,e)))!=null?
k:zs(i==null?void 0:i(e)))!=null?w:zs((L=t==null?void 0:t.error)==null?void 0:L.call(t,e)))!=null?O:zs((x=n.customError)==null?void 0:x.call(n,e)))!=null?f:zs((T=n.localeError)==null?void 0:T.call(n,
e)))!=null?g:"Invalid input",a={};for(let v of Object.keys(e))v==="inst"||v==="schema"||v==="continue"||v==="input"||v==="__proto__"||(a[v]=e[v]);return(b=a.path)!=null||(a.path=[]),a.message=s,
t!=null&&t.reportInput&&(a.input=e.input),a}var L_=/[\uD800-\uDBFF]/;function fp(e){let t=e.length;if(!L_.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(
e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function gp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function qw(e,t){for(let n in t){let r=
Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):A_(e,n,r.value)}}function xo(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:r,value:n}),n}function yp(e,t,n){return xo(e,t,n,!1)}function A_(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:xo(this,t,n.bind(this))},set(r){xo(this,t,r)}})}
function $_(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var ip,Cr=!1,P_={configurable:!0,get(){Cr=!0}};function Dt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ip!==e._zod){ip=
void 0;return}ip=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,P_);let o=Cr;Cr=!1;try{let i=n(this);return Cr?delete this[t]:Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:i}),Cr=Cr||o,i}catch(i){throw delete this[t],Cr=Cr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Xw(e,t,n,r){let o=$_(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(
this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Yw;var bp={value:void 0,enumerable:!1},Jw="captureStackTrace"in Error?Error:null;
function __(e){let t=Jw;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Jw=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function J(
e,t,n,r){var p;let o={};function i(m){this.def=m,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,h){if(m._zod){if(m._zod.traits.has(e))return}else{bp.value=new i(
h);try{Object.defineProperty(m,"_zod",bp)}finally{bp.value=void 0}}if(m._zod.traits.add(e),t(m,h),a){let k=Object.getPrototypeOf(m),L=m._zod.constr.prototype,w=k;for(;w&&w!==L;)w=
Object.getPrototypeOf(w);let x=w!=null?w:k;a.has(x)||(a.add(x),qw(x,s))}let y=l.prototype;for(let k in y)Object.prototype.hasOwnProperty.call(y,k)&&(k in m||(m[k]=y[k].bind(m)))}let u=(p=r==null?
void 0:r.Parent)!=null?p:Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(m){var L;let h=r!=null&&r.Parent?__(d):this;c(h,m);let y=h._zod.deferred;if(y){for(let w of y)w(
);h._zod.deferred=void 0}let k=(L=globalThis.__zod_globalConfig)==null?void 0:L.postProcessor;return k&&k(h),h}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,
Symbol.hasInstance,{value:m=>{var h,y;return r!=null&&r.Parent&&m instanceof r.Parent?!0:(y=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:y.has(e)}}),Object.defineProperty(l,"name",{
value:e}),l}var Jn=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Qw;(Qw=(Yw=globalThis).__zod_globalConfig)!=null||(
Yw.__zod_globalConfig={});var Ri=globalThis.__zod_globalConfig;function Vt(e){return e&&Object.assign(Ri,e),Ri}function E_(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(
e.def,zw,2)),e.message}function N_(e){this._zod.message=e}var M_={get:E_,set:N_,enumerable:!0,configurable:!0},kp={value:void 0,enumerable:!1},ek=new WeakSet([Object.prototype,Error.prototype]),tk=(e,
t)=>{e.name="$ZodError",kp.value=t,Object.defineProperty(e,"issues",kp),kp.value=void 0,Object.defineProperty(e,"message",M_);let n=Object.getPrototypeOf(e);ek.has(n)||(ek.add(n),
Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){
Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},FG=J("$ZodError",tk),Zs=J("$ZodError",tk,void 0,{Parent:Error});var D_=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,
async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Jn;if(a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Yn(l,s,Vt())));throw pp(
d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};return t},Gs=D_(Zs),F_=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(
a instanceof Promise&&(a=await a),a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Yn(l,s,Vt())));throw pp(d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};
return t},xp=F_(Zs),z_=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Jn;return i.issues.length?nk(e,i.issues,o):{success:!0,
data:i.value}},Oi=z_(Zs);function nk(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Yn(o,n,Vt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var U_=e=>async(t,
n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?nk(e,i.issues,o):{success:!0,data:i.value}},vp=U_(Zs);var rk=
/^[\s\S]{0,}$/;var Sp=/^-?\d+(?:\.\d+)?$/,ok=/^(?:true|false)$/i;var Ws=J("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});
var ik=e=>{let t=e.value;return!Uw(t)&&t.length!==void 0};var sk=J("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ws.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=ik),e._zod.check=o=>{let i=o.value,s=
i.length;if((typeof i=="string"&&s>t.maximum?fp(i):s)<=t.maximum)return;let c=gp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),ak=J(
"$ZodCheckMinLength",(e,t)=>{var r;var n;Ws.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=ik),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?fp(i):
s)>=t.minimum)return;let c=gp(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var K_=J("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
Ws.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ck=J("$ZodCheckRegex",(e,t)=>{K_.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var uk={
major:4,minor:6,patch:7};var Ft=J("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=uk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,d,l)=>{if(u.memo)return u;let p=Xn(u),m;for(let h of d){if(h._zod.def.when){if(Vw(u)||!h._zod.def.when(u))continue}else if(p)continue;let y=u.issues.length,k=
h._zod.check(u);if(k instanceof Promise&&(l==null?void 0:l.async)===!1)throw new Jn;if(m||k instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await k,u.issues.length!==y&&(su(u.issues,
y,e),p||(p=Xn(u,y)))});else{if(u.issues.length===y)continue;su(u.issues,y,e),p||(p=Xn(u,y))}}return m?m.then(()=>u):u},c=(u,d,l)=>{if(Xn(u))return u.aborted=!0,u;let p=a(d,o,l);if(
p instanceof Promise){if(l.async===!1)throw new Jn;return p.then(m=>e._zod.parse(m,l))}return e._zod.parse(p,l)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(
d.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(m=>c(m,u,d)):c(p,u,d)}let l=e._zod.parse(u,d);if(l instanceof Promise){
if(d.async===!1)throw new Jn;return l.then(p=>a(p,o,d))}return a(l,o,d)}}},{get"~standard"(){return yp(this,"~standard",G_(this))},set"~standard"(e){xo(this,"~standard",e)}}),hk=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Yn(n,t,Vt()))}:{value:e.value};async function Z_(e,t){let n={async:!0};return hk(await e._zod.run({value:t,issues:[]},n),n)}function G_(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return hk(r,n)}catch{}return Z_(e,t)},vendor:"zod",version:1}}var fk=J("$ZodString",(e,t)=>{var n;Ft.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:rk,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var gk=J("$ZodNumber",(e,t)=>{Ft.init(e,t),e._zod.pattern=Sp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var yk=J("$ZodBoolean",(e,t)=>{Ft.init(e,t),e._zod.pattern=ok,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function W_(e,t){let n=hp(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of hp(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let d=i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,su(i.issues,d,e),i}}return o(i,s)}}var H_=e=>Array.isArray(e)?e.length:-1;function dk(e,t,n){e.issues.length&&t.issues.push(...Lr(
n,e.issues)),t.value[n]=e.value}var bk=J("$ZodArray",(e,t)=>{Ft.init(e,t);let n=Ri.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=
t.element._zod.run({value:u,issues:[]},o);if(d instanceof Promise)s.push(d.then(l=>dk(l,r,c)));else if(dk(d,r,c),a&&d.issues.length!==0&&Xn(d))break}return s.length?Promise.all(s).then(()=>r):r},W_(e,
H_)});function au(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Lr(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var V_=[];
function q_(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:V_,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
d])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Gw(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function X_(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&
n.issues.length!==m){if(Xn(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},
r);y instanceof Promise?e.push(y.then(k=>au(k,n,h,t,l,p))):au(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var wk=J("$ZodObject",(e,t)=>{var u;Ft.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let l={...r};
return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.raw=r,Object.defineProperty(t,"shape",{get:d})}let o=cp(()=>q_(t));Dt(e,"propValues",d=>{let l=d.def.shape,p={};for(let m in l){let h=l[
m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,m)||Ks(p,m,new Set);for(let y of h.values)p[m].add(y);h.optin!==void 0&&p[m].add(void 0)}}return p});let i=Us,s=t.catchall,a,c=Ri.memoizer;
c==null||c.attach(e),e._zod.parse=(d,l)=>{a!=null||(a=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),d;d.value=c?c.alloc(e,d,{},l):{};
let m=[],h=a.shape,y=l==null?void 0:l.abortEarly,k=d.issues.length;for(let L of a.allKeys){if(y&&d.issues.length!==k){if(Xn(d,k))break;k=d.issues.length}if(L==="__proto__")continue;let w=h[L],x=
w._zod.optin,O=w._zod.optout,T=w._zod.run({value:p[L],issues:[]},l);T instanceof Promise?m.push(T.then(f=>au(f,d,L,p,x,O))):au(T,d,L,p,x,O)}return s?X_(m,p,d,l,o.value,e,y===!0):m.length?Promise.all(
m).then(()=>d):d}});function lk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Xn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Yn(s,r,Vt())))}),t)}var kk=J("$ZodUnion",(e,t)=>{Ft.init(e,t),Dt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Dt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Dt(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Dt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>up(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>lk(a,r,e,o)):
lk(s,r,e,o)}});function Y_(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var xk=J("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,kk.init(e,t);let n=e._zod.parse;Dt(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let d=
u._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=d[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[l,p]of Object.entries(d)){Object.prototype.hasOwnProperty.call(i,l)||Ks(i,l,new Set);for(let m of p)i[l].add(m)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=dp(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=cp(()=>Y_(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Us(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var vk=J("$ZodRecord",(e,t)=>{Ft.init(e,t);let n=
Ri.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!iu(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>Yn(h,o,Vt())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[
d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Lr(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...Lr(d,m.issues)),r.value[p]=m.value)}
let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u!=null?u:[],u.push(d);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let d=t.keyType._zod.run({
value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Sp.test(u)&&d.issues.length){let h=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>Yn(h,o,Vt())),input:u,path:[u],inst:e});continue}let p=d.value;if(
p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...Lr(u,h.issues)),r.value[p]=h.value})):(
m.issues.length&&r.issues.push(...Lr(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Sk=J("$ZodEnum",(e,t)=>{Ft.init(e,t);let n=ap(t.entries),r=new Set(n);e._zod.values=r,Dt(e,"pattern",o=>{let i=ap(o.def.entries).filter(s=>Zw.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>js(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Rk=J(
"$ZodLiteral",(e,t)=>{Ft.init(e,t);let n=new Set(t.values);e._zod.values=n,Dt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?js(i):i?js(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function pk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ok=J("$ZodOptional",(e,t)=>{Ft.init(e,t),Dt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Dt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Dt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${up(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>pk(n,i)):pk(n,o)}
return t.innerType._zod.run(n,r)}});var Tk=J("$ZodDefault",(e,t)=>{Ft.init(e,t),e._zod.optin="defaulted",Dt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>mk(i,t)):mk(o,t)}});
function mk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Ck(e){return e.checks&&(e.checks=[...e.checks]),e}function Lk(e,t){return new e(Ck({type:"string",...vt(t)}))}function Ak(
e,t){return new e(Ck({type:"number",checks:[],...vt(t)}))}function $k(e,t){return new e({type:"boolean",...vt(t)})}function Ce(e,t){return new sk({check:"max_length",...vt(t),maximum:e})}function Op(
e,t){return new ak({check:"min_length",...vt(t),minimum:e})}function Ti(e,t){return new ck({check:"string_format",format:"regex",...vt(t),pattern:e})}var cn=J("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ft.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){xo(this,"with",e)},parse(e,t){return Gs(this,e,t,{callee:
this.parse})},parseAsync(e,t){return xp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Oi(this,e,t)},safeParseAsync(e,t){return vp(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return vo(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Q_=J("ZodMiniString",(e,t)=>{fk.init(e,t),cn.init(e,t)});function M(e){return Lk(Q_,
e)}var eE=J("ZodMiniNumber",(e,t)=>{gk.init(e,t),cn.init(e,t)});function Sn(e){return Ak(eE,e)}var tE=J("ZodMiniBoolean",(e,t)=>{yk.init(e,t),cn.init(e,t)});function Qn(e){return $k(tE,e)}var nE=J(
"ZodMiniArray",(e,t)=>{bk.init(e,t),cn.init(e,t)});function Pt(e,t){return new nE({type:"array",element:e,...vt(t)})}var rE=J("ZodMiniObject",(e,t)=>{wk.init(e,t),cn.init(e,t),Xw(e,"shape",
n=>n._zod.def.shape,!1)});function _(e,t){let n={type:"object",shape:e!=null?e:{},...vt(t)};return new rE(n)}function Tp(e,t){return Hw(e,t)}function _k(e,t){return Ww(e,t)}var oE=J(
"ZodMiniDiscriminatedUnion",(e,t)=>{xk.init(e,t),cn.init(e,t)});function Ek(e,t,n){return new oE({type:"union",options:t,discriminator:e,...vt(n)})}var Pk=J("ZodMiniRecord",(e,t)=>{vk.init(e,t),
cn.init(e,t)});function Ci(e,t,n){return!t||!t._zod?new Pk({type:"record",keyType:M(),valueType:e,...vt(t)}):new Pk({type:"record",keyType:e,valueType:t,...vt(n)})}var iE=J("ZodMiniEnum",(e,t)=>{
Sk.init(e,t),cn.init(e,t),e.options=[...e._zod.values]});function qt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new iE({type:"enum",entries:n,...vt(t)})}var sE=J(
"ZodMiniLiteral",(e,t)=>{Rk.init(e,t),cn.init(e,t)});function Li(e,t){return new sE({type:"literal",values:Array.isArray(e)?e:[e],...vt(t)})}var aE=J("ZodMiniOptional",(e,t)=>{Ok.init(e,t),cn.init(e,
t)});function fe(e){return new aE({type:"optional",innerType:e})}var cE=J("ZodMiniDefault",(e,t)=>{Tk.init(e,t),cn.init(e,t)});function cu(e,t){return new cE({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():mp(t)}})}Vt({jitless:!0});var Ai=(e,t)=>Gs(e,t),Nk=(e,t)=>Oi(e,t).success;function We(e,t){if(t)try{let n=Oi(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var $i={is:"nobody"},Le=e=>"email"in e?e.email:"",Mk=e=>e.is==="link"?`liên kết ${e.unit}`:Le(e);var lE=e=>e;function uu(e){let t=new Set,n=new Map;for(let r of e.map(
I))t.add(r),n.has(j(r))||n.set(j(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(j(r)))!=null?o:r}}var pE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function du(e,t,n=lE){return t===""?"":
e.choices?xf(e,t):e.format==="time"?pE(t)?t:"":e.code==="own"?I(t):e.code==="other"?n(I(t)):t}var Ik="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Cp(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=Ik.charAt(s>>18-6*a&63)}return t}function Dk(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?Ik.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function Fk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var Lp={unit:"lk1u",preview:"lk1p",
test:"lk1t"},zk=".",lu=M().check(Ce(800)),Pi=e=>vr(`address ${e}`),mE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function hE(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var Hs=class{constructor(t){this.keyed=new li(t)}write(t){
let n=mE(t);return[Lp[t.kind],...n.map(r=>Cp(Ts(r))),this.sealOf(t.kind,n)].join(zk)}read(t){let[n,...r]=t.split(zk),o=Object.keys(Lp).find(a=>Lp[a]===n),i=r.slice(0,-1).map(a=>{var c;return Fk((c=Dk(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=hE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Cp(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var fE=8,_i=class{constructor(t){this.name=Dl(`name of ${t}`).slice(0,fE),
this.keyed=new li(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Uk=e=>Dl(e.join(`\n`));var Ei=(e,t)=>e!==""&&Tt(e)===Tt(t),Rn=(e,t)=>t.some(n=>Ei(n,e));function Kk(e,t){return t?{
staff:e.filter(n=>Rn(n,t)),kept:t.filter(n=>Rn(n,e))}:{staff:[...e],kept:void 0}}var Bk=(e,t)=>e.filter(n=>!Rn(n,t));var gE=()=>Date.now().toString(36).slice(-6).toUpperCase();function So(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function Ro(e){if(e instanceof se)return e.problem;let t=gE();return So(t,e),{key:"workbook.unexpected",with:{ref:t}}}var jk="0.1.0, bản e891595b";var Zk=
e=>`draft/${e}/count`,Gk=e=>`draft/${e}/kept`,Wk=(e,t)=>`draft/${e}/${t}`;var yE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Ap={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(yE(t[Gk(e)]))return Ap.drop(e),"";let n="";for(let i=0;i< Number((r=t[Zk(e)])!=null?r:0);i+=1)n+=(o=t[Wk(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[Wk(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Zk(e)]:String(r),[Gk(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var St=e=>(e>26?St(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Hk=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Pr=(e,t=e)=>`${St(e)}2:${St(t)}`;function Ni(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Vk=/^[=+\-@\t\r\n＝＋－＠']/,Oo=e=>Vk.test(e)?`'${e}`:e,bE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},_r=e=>{var t;return bE[(t=e.format)!=null?t:"text"]};
function pu(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Oo(t);if(n==="text")return Oo(t);let r=Sa(t);
return Number.isFinite(r)?new Date(r):Oo(t)}var wE=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},kE=e=>wE(e)?Ko(e.getTime()):"";function mu(e,t){if(
t instanceof Date){let r=kE(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Vk.test(n.slice(1))?n.slice(1):n}
var qk=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function $p(e,t,n){let r=qk(t);return qk(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function hu(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var xE=3,Xk=
"Cần sửa: ",fu=(e,t)=>e&&e.indexOf(Xk)!==0?e:t?Xk+t:"",vE=e=>e.length<40&&/\d/.test(e),He=e=>ae[e].columns;function Pp(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
He(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>wt(u)===wt(s.heading)):a;if(c<0)throw new se({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&
u===s.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function SE(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function RE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var OE=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return uu(n<0?[]:t.map(r=>r[
n]))},TE={accounts:"rowId",units:"code"},Vs=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=TE[t];let[o=[],...i]=SE(n),s=RE(i);this.headings=o,this.lines=s,this.positions=Pp(t,ae[t].title,o);let a=Object.entries(He(t)).map(([d,l])=>({
key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>mu(l,d[p]))),u=r!=null?r:OE(a,c);this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=du(a,n[c],r))===n[c])return;let d=this.untidy.get(s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>He(this.tab)[o.get(s)];return $p(t,[...o.keys()],(s,a)=>pu(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>_r(i(a+l))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ye(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ye(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[Ye(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=$p(t.map(c=>c.index),[1],()=>0).length>xE,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ye(u)):t.map(c=>Ye(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ye(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ye(0)][a],o=t.map(({index:s})=>Ye(s)),i=o.flatMap(s=>n.filter(a=>vE(r(s,a))&&_r(He(this.tab)[a])==="@").map(a=>`${St(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ye(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Wr(He(this.tab));for(;;){let r=
Ye(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=hu(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({
...n})}}putNotes(t){let n=t.map(h=>Ye(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(
h=>[Ye(h.index),h.notes])),d=new Map(r.map((h,y)=>[o[y],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((k,L)=>{var x,O;let w=(O=u.get(i+y))==null?void 0:O[(x=d.get(
a+L))!=null?x:""];return w===void 0?k:fu(k,w)}));JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Er=({tab:e,positions:t})=>Object.entries(He(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function CE(e,t,n=()=>!1){let r=Yk(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",
at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(d),Jk(r,d)}),o}function Yk(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Jk=(e,{do:t,
at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function LE(e,t,n,r,o){let i=Yk(n),s=r,a=CE(gu(e),n,AE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=Qk(t,s,d+1)+(u==="insert"?1:0),
u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,d+1).setNumberFormat("@").setValue(l),Jk(i,c),p?{key:"setup.headingBack",with:{tab:ae[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:
ae[e].title,column:l}}});return{now:i,columns:s,did:a}}var AE=(e,t)=>n=>Object.values(He(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),gu=e=>Object.values(He(e)).map(({heading:
t})=>t);function Qk(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function ex(e,{sheet:t,made:n},r){var d;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((d=t.getRange(1,1,1,
i).getValues()[0])!=null?d:[]).map(String),a=(l,p,m)=>({tab:e,sheet:t,isNew:p,rows:o,columns:m,positions:Pp(e,ae[e].title,l)});if(s.some(l=>l!=="")){let l=LE(e,t,s,i,r);return{open:a(l.now,!1,
l.columns),did:l.did}}let c=Qk(t,i,gu(e).length),u=a(gu(e),n||t.getLastRow()===0,c);return u.isNew||_p(u),{open:u,did:[]}}function _p({tab:e,sheet:t}){let n=gu(e);t.getRange(1,1,1,
n.length).setNumberFormat("@").setValues([n])}function tx(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=d=>[Hk(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[
s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function qs(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=tx(e,t);return`${n} ${o} ${r} ${i}`}var Mi=(e,
t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=tx(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ii=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,
n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Ep=e=>e.toLowerCase();var Np="Sổ Tài Khoản: ",Ip=e=>e.getEmail().toLowerCase();function yu(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Ip(
s)})),o=s=>Rn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Rn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:
Session.getEffectiveUser()}}function $E({tab:e,positions:t}){let n=o=>Ni(Er({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};
return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Pr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(St).join("–")}, duyệt`,
range:Pr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ae[e].title}`,range:"",open:[]}]}var nx=e=>e.getA1Notation(),rx=e=>e.getEditors().map(Ip),PE=(e,t,n)=>qs(e.range,n)===qs(t.range,n)&&Mi(e.open,
n)===Mi(t.open,n),Mp=({editors:e},t)=>t.filter(n=>!e.includes(n));function _E(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Mp(e,t).length===0&&i.every(s=>[r,o,...t,
...n].includes(s))&&e.editors.length-i.length<=Mp(e,n).length}var Di=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Ip(t.me)}ensure(t){let n=$E(t),r=t.made?[]:this.ours(t,n),o=(a,
c)=>a.name===c.name&&PE(a,c,t)&&!a.warns&&_E(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(
a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Mp(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:ae[t.tab].title}}]:[
]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({
protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Np)!==0)return[];let l=d!=null?d:nx(c.getRange()),p=
l!==""&&r.some(m=>qs(m.range,n)===qs(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Np.length),open:l?[]:c.getUnprotectedRanges().map(nx),warns:c.isWarningOnly(),
editors:rx(c)}]})}stopsNobody(t){let n=rx(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=
this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Np+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(
Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:m})=>m).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:m,email:h}of a)h||this.takeOff(d,m);
this.letUnseenIn(d,s),(p=this.domain)!=null||(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var To='*LEN("STK")',ox={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function ix(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${St(i)}$1="${He(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${To}`}}var Fp=e=>t=>`$${St(e.get(t))}2`,sx=e=>(t,n)=>`(${Fp(e)(t)}="${n}")`;function EE(e){let[t,n]=[Fp(e),
sx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",A.missing)}${To}`},ix("units",e,"fix",[{key:"status",holds:n("status",A.fix)},
{key:"timeliness",holds:n("timeliness",te.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",A[
o])}${To}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",te.overdue)}+${n("timeliness",te.late)})${To}`}]}function NE(e){let[t,n]=[Fp(e),sx(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",we.stopped)}${To}`},ix("accounts",e,"fix",[...as.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",be.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",be.passed)}${To}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${To}`}]}var Dp={units:EE,accounts:NE},ME=e=>{var t,n;return Ii(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},IE=e=>e.getRanges().map(t=>t.getA1Notation()),ax=e=>e.columns.map(([t,n])=>Pr(t,n));function DE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>ax(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(ox[i.colour][0]).setFontColor(ox[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Xs(e){var i;let t=(i=Dp[e.tab])==null?void 0:i.call(Dp,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:ME(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Ii(s.formula)&&Mi(
IE(r[a].rule),e)===Mi(ax(s),e))?[]:(DE(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ae[e.tab].title}}])}var FE="#e8f0fe",zE="#f1f3f4",cx=e=>e.writer==="us"?zE:
FE,bu=({tab:e})=>({tab:ae[e].title});function ux({sheet:e},t){for(let n of new Set(t.map(({column:r})=>_r(r)))){let r=t.filter(({column:o})=>_r(o)===n).map(({at:o})=>o);e.getRangeList(Ni(r).map(([o,
i])=>Pr(o,i))).setNumberFormat(n)}}function UE(e){let t=Er(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Ep(s[o-1])!==Ep(_r(i))));
return ux(e,r),r.length?[{key:"setup.formats",with:bu(e)}]:[]}var dx=e=>Er(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Pr(t))}]:[]),lx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),KE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function px(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function BE(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of dx(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&KE(c,i,o.help)?c:lx(i,o.help);px(()=>s.setDataValidation(u))?t=a.some(d=>!d[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:bu(
e)}]:[],...n.length?[{key:"setup.table",with:{...bu(e),columns:n.join("”, “")}}]:[]]}function jE(e){let t=Er(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>{var l,p;return(p=(l=r.get(d+1))==null?void 0:l.help)!=null?p:u}),a=i.map((u,d)=>r.has(d+1)?cx(r.get(d+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var mx=({sheet:e},t)=>{for(let[n,r]of Ni(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function ZE(e){let t=Er(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return mx(e,t),t.length>0}function GE({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Ni(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function hx(e){let{tab:t,sheet:n,rows:r}=e,o=Er(e);n.setTabColor(ae[
t].color),n.setFrozenRows(1),ae[t].frozenColumns&&n.setFrozenColumns(ae[t].frozenColumns),GE(e,o),mx(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),ux(e,o.filter(({column:s})=>_r(s)!=="@"));let i=dx(e);i.length&&px(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(lx(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>cx(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var zp=e=>[...UE(e),...BE(e)];function fx(e){let t=[
jE(e),ZE(e)].some(Boolean);return[...zp(e),...t?[{key:"setup.looks",with:bu(e)}]:[]]}var wu=["accounts","units"],WE=100,gx=400;function HE({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ye(t.length)-1;
return n-r>=WE?n:(e.insertRowsAfter(n,gx),n+gx)}function yx(e,t,n){let r,o=t;for(let i of wu){let s=e(i),a=HE(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};zp(d),Xs(d),r!=null||(r=new Di(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}var Ys=4,Fi=10,Js={timeliness:{title:"Theo thời hạn",words:[te.onTime,
te.grace,te.late,te.open,te.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[te.onTime]},status:{title:"Theo trạng thái",words:[A.missing,A.fix,A.reported,A.approved,A.none],unknown:
"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[A.reported,A.approved,A.none]}},Up="Phải báo cáo",wx="Tỷ lệ",VE=300,qE={kind:"Chưa ghi loại đơn vị",parent:"Chưa ghi cấp trên"};function kx(e){let t=
new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o.length<=VE))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o||qE[r]})).sort((o,i)=>+!o.text-+!i.text||
$n(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Qs=e=>{let{kinds:t,parents:n}=kx(e);return gr(JSON.stringify([t,n]))},On=e=>[...e,...Array(Fi-e.length).fill("")],Kp=(e,
t)=>`=SUM(${e})/(${t}+(${t}=0))`,xx=({tab:e,positions:t})=>n=>{let r=St(t.get(n));return`'${e.replace(/'/g,"''")}'!${r}2:${r}`};function vx(e,[t,n],r,o){let i=e+1+r.length;return[On([t,n,wx]),
...r.map(([s,a],c)=>On([s,a,Kp(`B${e+1+c}`,`B$${i}`)])),On([...o,Kp(`B${i}`,`B$${i}`)]),On([])]}function XE(e,t){let n=xx(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${we.stopped}")`,{none:o,...i}=z,s=
a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return vx(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",
`=SUMPRODUCT(${r}${s(Object.values(z))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}function YE(e,t,n){let r=xx(e),o=Df(r),i=(l,p="")=>`=SUMPRODUCT(${o}${l}${p})`,s=(l,p="")=>{let{
words:m}=Js[l];return[...m.map(h=>i(`*(${r(l)}="${h}")`,p)),i(m.map(h=>`*(${r(l)}<>"${h}")`).join(""),p)]},a=(l,p)=>{let m=[...new Set([p,Oo(p)])].map(h=>`(${r(l)}="${h.replace(/"/g,'""')}")`);
return m.length>1?`(${m.join("+")})`:m[0]},c=(l,p)=>{let{title:m,words:h,unknown:y}=Js[p],k=s(p);return vx(l,[m,"Số đơn vị"],[...h,y].map((L,w)=>[L,k[w]]),[Up,i("")])},u=(l,p,m,h,y)=>{let{words:k,
unknown:L,share:w,shared:x}=Js[y],O=St(4+k.indexOf(x[0])),T=St(4+k.indexOf(x.at(-1))),f=(g,b,v)=>On([b,i("",v),Kp(`${O}${g}:${T}${g}`,`B${g}`),...s(y,v)]);return[On([`${p}, ${Js[y].title.toLowerCase(
)}`,Up,w,...k,L]),...h.map((g,b)=>f(l+1+b,Oo(g.label),`*${a(m,g.text)}`)),f(l+1+h.length,"Cộng",""),On([])]},d=[On(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),On(["Tính đến ngày","=TODAY()"]),On([])];
for(let l of[p=>c(p,"timeliness"),p=>c(p,"status"),p=>XE(p,t),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"status"),p=>u(p,"Theo loại đơn vị","kind",n.kinds,"timeliness"),p=>u(p,"Theo cấp trên","parent",
n.parents,"status"),p=>u(p,"Theo cấp trên","parent",n.parents,"timeliness")])d.push(...l(d.length+1));return d}var JE="Tình hình báo cáo",QE="A6:B13",e1=(e,t,n)=>{let r=e.findIndex(o=>o[0]===t)+1;
return`A${r+1}:B${r+n}`};function t1(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===QE));for(let r of n)e.removeChart(r);return t.length>n.length}catch{return!0}}
function bx(e,t){if(t1(e))return[];let{title:n,words:r}=Js.status;return e.insertChart(e.newChart().asBarChart().setTitle(JE).addRange(e.getRange(e1(t,n,r.length))).setPosition(Ys,5,0,0).build()),[{
key:"setup.chart"}]}function n1(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Ii(n[i][a])===Ii(s):!n[i][a]&&Oo(String(r[i][a]))===s))}var r1=
e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===wx||t[1]===Up||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${St(Fi)}${n+1}`]:[]:[]});function ku(e,t,n){let r=YE(t,n,kx(t.rows)),[o,i]=[
e.getLastRow(),e.getMaxRows()],s=Math.max(r.length,o);i< s&&e.insertRowsAfter(i,s-i);let a=e.getRange(1,1,s,Fi),c=Array.from({length:s},(d,l)=>{var p;return(p=r[l])!=null?p:Array(Fi).fill("")});if(
o>0){if(n1(a,c))return bx(e,r);a.clearContent().setFontWeight("normal").setBackground(null)}a.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Ys,3,s-Ys+1,
1).setNumberFormat("0.0%"),e.getRangeList(r1(r)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ys,2,s-Ys+1,Fi-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(
2,Fi-1,115),a.setValues(c);let u=[{key:"setup.summary"},...bx(e,r)];return SpreadsheetApp.flush(),u}function zi(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:
void 0}catch{Utilities.sleep(500)}}var er={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:""};var Rx="runner",Ox="lease",Tx="lastRun",Bp=
"sending",Cx="refused",Lx="confirmed",Ax="toldHold",vu="ledger",o1=6e3,xu,Su=()=>xu!=null?xu:xu=PropertiesService.getScriptProperties(),Co=(e,t)=>{Su().setProperty(e,JSON.stringify(t))},i1=_({runner:
M(),hour:Sn(),since:M()}),s1=_({until:M(),by:M()}),a1=_({lastRun:M(),did:M(),trouble:M(),dry:cu(M(),er.dry)}),c1=_({key:M(),gone:Pt(M()),doubt:Pt(M()),at:M()}),u1=_(Object.fromEntries(vd.map(e=>[e,M(
)]))),d1=Object.keys(mi),l1=Ci(M(),_({email:M(),day:M(),why:fe(qt(d1))})),$x=e=>{var t,n,r;return{...er,...We(i1,e[Rx]),...We(a1,e[Tx]),lease:(t=We(s1,e[Ox]))!=null?t:er.lease,inFlight:We(c1,e[Bp]),
refused:(n=We(l1,e[Cx]))!=null?n:{},confirmed:We(u1,e[Lx]),toldHold:(r=We(M(),e[Ax]))!=null?r:er.toldHold,ledger:jx(e)}},Px=({runner:e,hour:t,since:n})=>Co(Rx,{runner:e,hour:t,since:n}),_x=({until:e,
by:t})=>Co(Ox,{until:e,by:t}),Ex=({lastRun:e,did:t,trouble:n,dry:r})=>Co(Tx,{lastRun:e,did:t,trouble:n,dry:r}),Nx=e=>Co(Lx,e),Mx=e=>Co(Ax,e),Ix=e=>Co(Bp,e),Dx=()=>{Su().deleteProperty(Bp)};
function Fx(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Co(Cx,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=o1))))}var zx="firstLetter",Ux=(
)=>Number(PropertiesService.getUserProperties().getProperty(zx))||0,Kx=e=>{PropertiesService.getUserProperties().setProperty(zx,String(e))},p1=7800;function m1(e){let t=[],n=0,r=0;for(let o=0;
o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>p1&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Bx(e){let t=m1(iw(e)),n=Date.now(
).toString(36);Su().setProperties(Object.fromEntries(t.map((r,o)=>[`${vu}${o}`,`${n} ${t.length} ${r}`])))}function jx(e){let t=Sx(e[`${vu}0`]);if(!t)return e[`${vu}0`]===void 0?void 0:"unreadable";
let n=Array.from({length:t.count},(o,i)=>Sx(e[`${vu}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&aw(n.map(o=>o.text).join(""))||"unreadable"}function Sx(e){var o;let[,t,n,r]=(o=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Zx=()=>jx(Su().getProperties());var ea={"values.text":
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
,Ru={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},jp={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var h1=e=>{try{return e(),!1}catch{return!0}},Ui={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>h1((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Ou="google/answer/",Gx="google/differs",Zp="google/scratch",Tu=(
)=>PropertiesService.getScriptProperties(),f1=Pt(qt(Object.keys(ea))),g1=_({name:M(),id:fe(Sn())});function Wx(e){var r;let t={};for(let o of Object.keys(Ui))Ou+o in e&&(t[o]=e[Ou+o]==="true");let n=
We(g1,e[Zp]);return{answers:t,differs:(r=We(f1,e[Gx]))!=null?r:[],...n&&{scratch:n}}}function Hx(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Tu().setProperty(Ou+t,String(n)))}function Vx(e,t){Tu(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Ou+n,String(r)])),[Gx]:JSON.stringify(t)})}function Cu(e){e?Tu().setProperty(Zp,JSON.stringify(e)):Tu().deleteProperty(Zp)}
var qx="workbook",Xx="marks",Yx="links",Jx="proof",Gp="witness",Wp="settings",Hp="round",Qx="groups",ev="lines",tv="staff",y1=8500,b1=fe(Sn()),w1=_({version:Sn(),spreadsheetId:M(),tabs:_(
Object.fromEntries(Object.keys(ae).map(e=>[e,b1]))),owner:M()}),k1=_({secret:M().check(Ti(/^[0-9a-f]{64}$/)),isNew:fe(Li(!0))}),x1=_({secret:M().check(Ti(/^[0-9a-f]{64}$/)),renewed:fe(M())}),v1=_({
address:M(),runsAs:M(),layout:Sn(),version:M(),at:M()}),Vp=Ci(M(),M()),S1=_({accounts:fe(Sn()),units:fe(Sn())}),R1=_(Object.fromEntries(Od.map(e=>[e,M()]))),O1=Pt(M());function Tn(){let e=
PropertiesService.getScriptProperties().getProperties(),t=We(w1,e[qx]);if(!t)return;let n=We(x1,e[Yx]);return{...t,staff:We(O1,e[tv]),round:We(R1,e[Hp]),groups:e[Qx],lines:We(S1,e[ev]),post:$x(e),
google:Wx(e),settings:We(Vp,e[Wp]),markSecret:nv(e),linkSecret:n==null?void 0:n.secret,...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:We(v1,e[Jx]),...e[Gp]?{witness:e[Gp]}:{}}}var nv=e=>We(
k1,e[Xx]),rv=()=>nv(PropertiesService.getScriptProperties().getProperties());function qp(e){PropertiesService.getScriptProperties().setProperty(Xx,JSON.stringify(e))}function Xp(e,t){
PropertiesService.getScriptProperties().setProperty(Yx,JSON.stringify({secret:e,renewed:t}))}function ov({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties(
).setProperty(Jx,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function iv(e){PropertiesService.getScriptProperties().setProperty(Gp,e)}function Yp({version:e,spreadsheetId:t,tabs:n,
owner:r}){PropertiesService.getScriptProperties().setProperty(qx,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function sv(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=y1?n.setProperty(Wp,t):n.deleteProperty(Wp)}function av(e){let t=PropertiesService.getScriptProperties();e?
t.setProperty(Hp,JSON.stringify(e)):t.deleteProperty(Hp)}function Lu(e){PropertiesService.getScriptProperties().setProperty(Qx,e)}function Au(e){PropertiesService.getScriptProperties().setProperty(ev,
JSON.stringify(e))}function $u(e){PropertiesService.getScriptProperties().setProperty(tv,JSON.stringify(e))}var T1=2,Jp=()=>Uk(Array.from({length:T1},()=>Utilities.getUuid()));function cv(e){let t=
e!=null?e:rv();t||(t={secret:Jp(),isNew:!0},qp(t));let{secret:n,isNew:r}=t;return{key:new _i(n),isNew:r===!0,allMarked:()=>qp({secret:n})}}function uv(e){return e!=null&&e.linkSecret?!1:(Xp(Jp()),!0)}
var dv=e=>{let t=Jp();return Xp(t,e),t};var C1=500;function lv(e,t,n,r){var u;let o=e.getLastRow(),i=L1(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(d=>{var l,p,m,h;return{at:n,who:(l=
d.by)!=null?l:r,what:R(d.what),unit:(p=d.unit)!=null?p:"",rowId:(m=d.rowId)!=null?m:"",columns:((h=d.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=d=>{hu(e,a+s.length-1,C1,()=>e.getRange(a,1,
s.length,d.length)).setValues(s.map(l=>d.map(p=>p?pu(cs[p],l[p]):"")))};try{c(i)}catch(d){let l=e.getMaxColumns();if(l>=i.length)throw d;c(i.slice(0,l))}}function L1(e){let t=Object.keys(cs),n=e.map(
r=>t.find(o=>cs[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Pu=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}
block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},A1=e=>{var t;return(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},E=(e,
t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:A1(e)};var mv=[["Trang","Nhóm"]],Qp=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(mv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),pv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:r}}),Lo=(e,t,n,r)=>E(n(t(e.cell())),r),hv={"looks.note":e=>Lo(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Lo(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>E(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Lo(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>E(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Lo(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Lo(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Lo(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Lo(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>E(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),E(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),E(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),E([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>{var t;return E((t=Qp(e))==null?void 0:t.getCriteriaValues()[0],mv[0])},"looks.choicesStrict":e=>{var t;return E((t=Qp(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":
e=>{var t;return E((t=Qp(e))==null?void 0:t.getHelpText(),"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=pv(e);return E((r=t==null?void 0:t.getBooleanCondition())==null?void 0:
r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=pv(e);return E(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(
e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),E(e.sheet.getCharts().length,1))};var fv="Sổ Tài Khoản: thử";function $1(e){let t=e.cell(),n=t.getA1Notation();
return t.protect().setDescription(fv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===fv+n)[0],where:n}}var gv={"rights.range":e=>{let{found:t,
where:n}=$1(e),r=E(t==null?void 0:t.getRange().getA1Notation(),n);return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=E([t.canEdit(),
t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=E(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),E(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=E(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(
),o},"tabs.name":e=>{let t=E(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return E((t=e.book.getSheetById(e.id))==null?void 0:
t.getName(),e.name)},"tabs.last":e=>{let t=e.book.getSheets();return E(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),E(
e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),E(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var yv={daily:
"sendDailyLetters"},P1="Asia/Ho_Chi_Minh",em=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===yv[e]),bv=e=>em(e).length>0,_u=(e,t)=>em(e).some(n=>n.getUniqueId()===t);function wv(
e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){
let r=em(t);n!=="none"&&ScriptApp.newTrigger(yv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(P1).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var ot="google/probe",_1=()=>Array(
4001).join("é");function ta(e,t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function kv(e){try{return e()}catch(t){if(t.name==="Exception")return;
throw t}}var Ao=()=>PropertiesService.getScriptProperties(),xv={"stores.kept":()=>ta(Ao(),{[ot]:"một"},()=>E(Ao().getProperties()[ot],"một")),"stores.over":()=>{let e=Ao();return ta(e,{[ot]:"một"},(
)=>(e.setProperty(ot,"hai"),E(e.getProperties()[ot],"hai")))},"stores.beside":()=>{let e=Ao();return ta(e,{[`${ot}/1`]:"một"},()=>{e.setProperties({[ot]:"hai"});let t=e.getProperties();
return e.deleteProperty(ot),E([t[`${ot}/1`],t[ot]],["một","hai"])})},"stores.gone":()=>{let e=Ao();return e.setProperty(ot,"một"),e.deleteProperty(ot),E(ot in e.getProperties(),!1)},"stores.long":(
)=>{let e=Ao();return ta(e,{[ot]:_1()},()=>{var t;return E((t=e.getProperties()[ot])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return ta(e,{[ot]:
"riêng"},()=>E([e.getProperties()[ot],ot in Ao().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=E(e.hasLock(),!0);
return e.releaseLock(),t},"file.open":({book:e,id:t})=>{var n;return E((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>E(
e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>E(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>E(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{
let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return E(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>kv(()=>E(
typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>kv(()=>E(typeof _u("daily",""),"boolean"))};var E1=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function vv(
e){let t=E1();Cu({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Cu({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Pu(e,n,r,t)}var N1=(e,{name:t}
)=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Eu(e,t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&N1(n,t)&&e.deleteSheet(n),
Cu(void 0)}function tm(e){var n;let t=(n=LockService.getDocumentLock())!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Sv=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),rm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},Nu=Object.keys(rm);function $o(e,t){let n=e.once("texts",()=>e.block(Nu.length,1).setNumberFormats(Nu.map(()=>["@"])).setValues(Nu.map(r=>[rm[
r]])).getValues());return E(n[Nu.indexOf(t)][0],rm[t])}var nm=()=>new Date(Date.UTC(2018,9,2,5)),Rv={"values.text":e=>$o(e,"name"),"values.letters":e=>$o(e,"letters"),"values.lines":e=>$o(e,"lines"),
"values.long":e=>$o(e,"long"),"values.phone":e=>$o(e,"phone"),"values.date":e=>$o(e,"date"),"values.code":e=>$o(e,"code"),"values.number":e=>E(Sv(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return E([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return E(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>E(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return E(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),E(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,
!0])},"values.day":e=>E(Number(Sv(e,"dd/MM/yyyy",nm())),Number(nm())),"values.dayShown":e=>E(e.cell().setNumberFormat("dd/MM/yyyy").setValue(nm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return E([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return E(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return E([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),E(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>E(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),E([t.getValue(),t.getNumberFormat(
)],["","@"])}};var Ov={...Rv,...hv,...xv,...gv},M1=Object.keys(Ov),Tv=Object.keys(Ui);function I1(e,t){try{return Ov[e](t)}catch{return{saw:"refused"}}}function D1(e,t){let n={...t};for(let r of Tv){
let o=Ui[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function Cv(e,t){return tm(()=>{t.scratch&&Eu(e,t.scratch);let n=vv(e),r=M1.map(s=>({id:s,seen:I1(s,n)})),o=D1(n,
t.answers);Eu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:
s})=>s===void 0).map(({id:s})=>s),answers:Tv.map(s=>({key:s,how:Ui[s].how,answer:o[s]}))};return Vx(o,i.differs.map(({id:s})=>s)),i})}function Lv(e,{scratch:t}){t&&tm(()=>Eu(e(),t))}function Av(e,t,n=
r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==tc.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join("/"))}function $v(e,t,n){let{rows:r}=
e.table("accounts"),o=r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[vi(r[c]),vi({...r[c],
...u})])),s=new Set([...r.map(vi),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=Av(c.key,i,a);return d===c.key?[]:[{index:u,cells:{
key:d}}]})),e.putOwn("accounts",o),o.length}var Pv=(e,t)=>$v(e,n=>Dg(n.approved,n,t),n=>gr(t.of("returned",n)));function _v(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(
!n.consent.trim()||n.consentMark||pi(n.consent))return[];let o=Cb(n.consent);return[{index:r,cells:{consent:o,consentMark:Cs({...n,consent:o},t)}}]}))}function F1(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>Gn(n,t)==="unknown"?[{index:r,cells:{consentMark:Cs(n,t)}}]:[]))}function Ev(e,t){return F1(e,t),$v(e,n=>ac(n,t)?zn(n,t):void 0)}var Nv=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Pv(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Yb(t),e.accounts&&_v(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],na=Nv.length;function Mv(e,t,n){if(Object.keys(t.sheets).length===0){
e< na&&n(na);return}for(let r of Nv)r.number<=e||(r.run(t),n(r.number))}function Iv(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function z1(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var om=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=z1(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Dv(e,t,n){let r=new om(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var zt=e=>e,U1=({
ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,zv=e=>e.typedRows.size>0||U1(e)||[...e.ownKeys].some(t=>He(e.tab)[t].writer!=="us"),im=e=>e.typedRows.size>0||e.ownKeys.size>0;function Uv(e,t){let{key:
n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>zt(i)[n]);return!Iv(r(e),r(t))}var sm=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Fv(e,t,n,r){var i,s;let o=He(e.tab)[
n];return du(o,mu(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function K1(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=
zt(i)[a];return n.get(c)!==a&&u!==""&&Fv(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":zt(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&Fv(t,l,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function am(e,t){let n=K1(e,t),r=Object.keys(He(e.tab)).filter(s=>n.some(({index:a,now:c})=>zt(c)[s]!==(t.rows[a]?zt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var d,l,p;let c=String((d=t.headings[a-1])!=null?d:"").trim(),u=c===""?-1:e.headings.findIndex(m=>String(m).trim()===c);return u<0?"":(p=(l=e.lines[s])==null?void 0:l[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,zt(a)[c]]))}))),!0}function B1(e){let n=Object.entries(He(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>zt(s)[c]).join(`\n`).trim();return{idOf:s=>zt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Kv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(zt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(zt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Dv(n,t.rows,B1(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?zt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&zt(t.rows[u])[d]!==zt(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var j1=3,gt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=Ko(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:na,version:jk};this.wasRefusedLate=!1;this.drafts=Ap;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=Tn()),
!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new se({key:"workbook.lostTab",with:{tab:ae[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:$i}isStaff(t){return t!==""&&(Rn(t,this.staff())||Ei(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=In((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}round(){var t;if(!this.current){let n=(t=this.remembered().round)!=null?t:Td(this.table("rounds").rows);this.current={round:n&&ur(n).round}
}return this.current.round}compileRound(){var o;let t=Td(this.table("rounds").rows),n=t&&Nf(t);JSON.stringify(n)!==JSON.stringify(this.remembered().round)&&(av(n),this.remembered().round=n);let r=n&&
ur(n);return this.current={round:r==null?void 0:r.round},(o=r==null?void 0:r.problems)!=null?o:[]}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{
staff:r,kept:o}=Kk(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&($u(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(
t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&sv(t);let{settings:n,problems:r}=In(t);return this.read=n,
this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Ai(Vp,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;
return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),iv(this.now)}markKey(){var n;if(
this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new _i(t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=
this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new Hs(t)}renewLinkKey(){let t=dv(this.now);Object.assign(this.remembered(),{linkSecret:t,linksRenewed:this.now}),
this.ofLinks=new Hs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}
proof(){return this.remembered().proof}rememberProof(t){ov(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){return Session.getActiveUser(
).getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==na)throw new se({key:"workbook.otherLayout"})}table(
t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?uu(this.table("units").rows.map(({code:o})=>o)):
void 0,r=()=>new Vs(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=
!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){
this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(
t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?
r:{},n=yx(o=>this.table(o),t,()=>yu(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Au(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}
noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();fu(r,t)!==r&&n.setNote(fu(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&im(n));
return t.some(zv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=sm(n,r);o&&(am(n,r)&&(
this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&Uv(n,r)&&(this.tables.set(t,r),Kv(n,r),!!im(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=
this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=Qs(t.rows);if(n===this.remembered().groups)return;let r=this.table("accounts");ku(this.sheet("summary"),{tab:
t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions}),Lu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,j1))So("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,lv(this.sheet("log"),t,this.now,Mk(this.visitor())))}exclusively(t){if(!zi(this.begun.waitMs))return;this.forget(
);let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let r of this.tables.values()){let o=new Vs(r.tab,this.sheet(r.tab));sm(r,o)&&(n=!0,am(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Cv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ye(n)}`}};var Z1=24*36e5,Nr=class{constructor(t){this.book=t;this.from=
Date.now()}post(){var t,n;return(n=(t=Tn())==null?void 0:t.post)!=null?n:er}setRunner(t){Px(t)}setLease(t){_x(t)}setLastRun(t){Ex(t)}setRefused(t){Fx(t)}keepJournal(t){Ix(t)}closeJournal(){Dx()}
setConfirmed(t){Nx(t)}setToldHold(t){Mx(t)}ledger(){return Zx()}keepLedger(t){Bx(t)}alone(t,n){let r=zi();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Ux()),this.firstLetter+Z1-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Kx(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){wv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return bv("daily")}};function Ki(e,t,n){try{Hx(e.remembered().google,t,n)}catch{}}function Mr(e,t=(
)=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Lv(()=>e.spreadsheet(),r)}catch(r){So("sweep",r)}}function Bv(e,t){if(!t||/\s/.test(
t))return!1;let n=Tt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(e.email).emails.some(o=>Tt(o)===n)}var G1=(e,t)=>t.some(
n=>n.code.trim()===e&&je(n.email).emails.length>0),W1=(e,t)=>t.filter(n=>Bv(n,e)),jv=(e,t)=>t.some(n=>Bv(n,e));function ra(e,t){switch(e.is){case"staff":case"person":return W1(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function H1(e,t){let n=jt(e)===ne.merged?Ct(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:
n.name}}:{key:"who.ended",with:{name:e.name}}}function Iu(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Mu=(
e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Le(e),contact:t.contact}};function oa(e,t,n,r){let o=V1(e,t,n,r),i=
o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!rt(i)?{may:!1,why:H1(i,n)}:o}function V1(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim(
)===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>ra(t,n).some(s=>s.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}},i=s=>{if(s.may||
!r.superiorsFill)return s;let a=Ct(n);return ra(t,n).some(u=>a.below(u).some(d=>d.code.trim()===e))?{may:!0,unlisted:!1}:s};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":
return r.linkOnly?{may:!1,why:Mu(t,r)}:i(o());case"link":return i(o());case"unlisted":return Iu(t,r)?G1(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,
why:Mu(t,r)}}}var cm=30;function Zv(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&
r<=re(n.closed,cm)?"receipt":"refused"}function Po(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table("units").rows,o=xi(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:
"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=Zv(n,i&&{link:i.link.trim(),extendedTo:Bt(i.extendedTo),isGone:!rt(i)},o,e.today);return!i||s==="refused"?{
is:"refused"}:{is:s,kind:n.kind,unit:i}}function Gv(e,t){let n=Po(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:$i}function ia(){let e=Session.getActiveUser(
).getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Bi=e=>t=>e===""?$i:t.isStaff(e)?{is:"staff",email:e}:jv(e,t.table("units").rows)?{is:"person",
email:e}:{is:"unlisted",email:e},Wv=e=>t=>Gv(t,e);function Hv(e){let t=e==null?void 0:e.triggerUid,n=new Nr(()=>r.spreadsheet());if(typeof t!="string"||!ke(n,()=>_u("daily",t)))return;let r=new gt({
who:o=>Bi(ke(n,()=>n.me()))(o)});Fw(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&Ki(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Mr(r)}
function Du(e,t,n){if(!e)return Be.added;let r=Zt(e,n);if(r&&e.answer===Be.added)return Be.added;if(!r&&!t.stops&&Vr(e.usage)===we.stopped)return Be.added;if(t.stops)return Be.stopped;if(
t.changes)return Be.changed;let o=Object.values(Be).find(i=>i===e.answer);return r&&o&&o!==Be.stopped?o:Be.same}function q1(e){return e?lt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:
"round.unconfirmed"}:{key:"round.none"}}function ji(e,t,n){let r=q1(e);if(r||(e==null?void 0:e.state)!=="closed"||n.isStaff)return r;if(!(t&&Bt(t.extendedTo)>=n.today))return{key:"round.closed",with:{
name:e.name,contact:n.contact}}}var Cn=({first:e,last:t},n)=>n>=e&&n<=t;function X1(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{
let a=i.review?zn(i,n):"";return Cn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}var Y1=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Cn(t,r)&&pi(
n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function J1(e,t){if(![...Ma,"usage"].some(o=>t.columns().has(o)))return[];let n=e.table(
"accounts").rows,r=n.flatMap((o,i)=>{var c;if(!Cn(t,i)||!Bc(o))return[];let s=(c=sc(o.approved,o,e.markKey()))!=null?c:o.approved;if(s===o.approved&&!o.comment)return[];let a=s===""?"":o.review;
return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",r),r.map(({index:o})=>({what:{key:"log.erased"},unit:n[
o].unit.trim(),rowId:n[o].rowId})))}function Q1(e,t){let{rows:n}=e.table("accounts");if(!Qt.some(c=>t.columns().has(c)))return[...n];let r=e.round(),o=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""};return!r||ji(r,o.get(c.unit.trim()),u)?!1:(s!=null||(s=e.mayWrite("accounts","review")?"staff":"unit"),s==="unit")};
return n.map((c,u)=>{if(!Cn(t,u)||Qt.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:En.hand};if(!a(c))return d;let l={stops:$e(c),changes:!0};return{...d,round:r.id,answer:
Du(c.rowId?c:void 0,l,r)}})}function eN(e,t){X1(e,t);let n=J1(e,t),r=Q1(e,t),o=r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=Ze(e,r),s=new Set;r.forEach((p,m)=>{Cn(t,m)&&s.add(p.unit.trim())});
let a=(p,m)=>Cn(t,m)||s.has(p.unit.trim()),c=fi(r,i,a);Qt.some(p=>t.columns().has(p))?nN(e,t,r,c,i):e.putOwn("accounts",As(e,r,i,a)),e.log([...Y1(r,t),...n]),e.putOwn("accounts",zc(r,i,a)),e.putOwn(
"accounts",c),e.putOwn("units",Hn(e.table("units").rows,i,()=>!0)),$s(e,"accounts",t.columns(),p=>Cn(t,p));let d=t.first===t.last&&t.columns().size===1&&r[t.first]!==void 0,l=Bl(c,o.map(({faults:p}
)=>p),i);d&&l.length===0&&l.push({index:t.first,notes:co(i.accounts[t.first])}),tN(e,t,l,o)}function tN(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=
Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([d,l])=>!t.columns().has(d)&&l!==""!==Vf(r[o.index].mask,d)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([
d])=>t.columns().has(d));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function nN(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=
Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Nn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],{
updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},hi(e,c,o.accounts[a.index]))}}var rN="sửa tay";function oN(e,t){if(!t.columns().has(
"first"))return;let n=e.table("units").rows.filter((r,o)=>Cn(t,o)&&r.code.trim());for(let r of n)r.first=rN;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function iN(e,t){
t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>Cn(t,r)&&n.code.trim()&&n.counted===""&&n.addedAt===""?[{index:r,cells:{addedAt:e.now}}]:[]))}function sN(e,t){oN(e,t),
iN(e,t);let n=e.table("accounts").rows,r=Ze(e,n);e.putOwn("accounts",zc(n,r,()=>!0)),e.putOwn("units",Hn(e.table("units").rows,r,()=>!0)),$s(e,"units",t.columns(),o=>Cn(t,o))}function um(e,t){Je(e,(
)=>t.tab==="accounts"?eN(e,t):sN(e,t))}function aN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var cN=({range:e})=>typeof e.getGridId=="function";function qv(e){if(!cN(e))return;let t=new gt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Ki(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,
columnEnd:a}=aN(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){uN(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(He(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&
d<=a}));um(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof se))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(R(n.problem),"Sổ Tài Khoản",15)}}function uN(
e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(R).join(`\n`),"Cấu hình",15),um(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Xv(e){var t;
return e.visitor().is!=="staff"?S({key:"who.staffOnly"}):(t=Je(e,()=>(lo(e,!0),e.sortUnits(),$({}))))!=null?t:S({key:"workbook.busy"})}var dm="Sổ Tài Khoản",dN="Dành cho cán bộ tỉnh",Ir=[
"spreadsheets","script.container.ui","userinfo.email"],Yv=[...Ir,"script.scriptapp","script.send_mail"],t0=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Ir}],n0=[{
page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Ir},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Ir},{caption:
"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Ir},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Ir},{page:"letters",caption:"Thư…",
where:{width:900,height:640},who:"staff",scopes:Yv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Ir},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Yv}
,{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Ir}],r0=[...t0,...n0],lm=e=>typeof e=="object"&&"page"in e,pm=Object.fromEntries(r0.filter(lm).map(e=>[e.page,e])),Fu=
e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,o0=e=>r0.flatMap(t=>t!=="—"&&(lm(t)?Fu(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),Jv=e=>e==="—"?void 0:{
caption:e.caption,run:lm(e)?Fu(e.page):e.run},Qv={forUnits:t0.map(Jv),forStaff:n0.map(Jv)};function e0(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function i0(){let e=
SpreadsheetApp.getUi();e0(e.createMenu(dm),Qv.forUnits).addSeparator().addSubMenu(e0(e.createMenu(dN),Qv.forStaff)).addToUi()}var mm="L1",lN=/^Mã sổ: (\S+)$/;function hm(e,t){var n;try{let r=(n=
lN.exec(String(t.getRange(mm).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function zu(e){let t=e.getSheetByName(ae.summary.title);return t?
hm(e,t):"none"}var s0=e=>{var t,n;return(n=(t=e.getSheetByName(ae.summary.title))==null?void 0:t.getRange(mm).canEdit())!=null?n:!0};function a0(e,t){try{t.getRange(mm).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var c0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function u0(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?In(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${c0(R({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var pN=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),mN="Khai báo tài khoản Facebook";function d0(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${c0(R({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${pN(
e)}\x3c/div>${n}`).setTitle(`${mN}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function l0({since:e,lastRun:t},n){let r=o=>o!==""&&Ke(H(o),n)>1;return!t||t< e?r(e)?{key:
"health.never",with:{since:pe(e)}}:void 0:r(t)?{key:"health.gap",with:{last:pe(t)}}:void 0}var hN=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function p0({post:e,campaign:{settings:t,round:n},troubles:r,
isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:qe(a)}});return r.length?[...r]:jo([!o(i),{key:
"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[(n==null?void 0:n.state)==="open"&&!n.dueBefore,s("dueBefore")],[(n==null?void 0:n.state)==="open"&&!n.lettersFrom,s(
"lettersFrom")],[hN(e),{key:"health.dry",with:{since:U(e.dry),email:i}}])}function m0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=p0(e);if(o&&
i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(R(c)))];let a=s.length?void 0:l0(t,r);return a?[a]:s}function h0({office:e,post:t,remembered:n,state:r,troubles:o}){let{
runner:i}=n;if(!r.settings.lettersOn)return[];let s=p0({post:n,campaign:ze(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===Le(e.visitor());return a&&!t.hasTrigger()?[{key:
"health.noTrigger"},...s]:s.length||!i||n.trouble||!l0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function f0({office:e,remembered:{runner:t,hour:n},state:{
settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===Le(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}
}}function fN({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function gN(
{office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=np(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:pe(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{
key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:bt(H(c)),hour:String(o)}}],[qn(t,e.now),{key:"health.sending"}]]}function g0(e){let{post:t,state:
n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return jo(...fN(e),...gN(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function y0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=ze(e),s=Si(n,i.round),a=m0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=wo(i,t,yo(
t.ledger,xn(e),mo(e)));return c.length?yN(e,c,a,r):a}catch(c){if(!(c instanceof se))throw c;let{problem:u}=c;return a.some(d=>R(d).includes(R(u)))?a:[u,...a]}}function yN(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[ki(ko(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function b0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!qn(r,
e.now)&&!r.inFlight?Yc(e,t):yo(r.ledger,xn(e),mo(e));return n.lettersOn?r.runner?wo(ze(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var bN="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",fm=(e,
t)=>{var n;return e.trim()?(n=t(e))!=null?n:e:""},wN=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function w0(e,t,n){
var a,c,u,d;if(qr(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=fm((a=t==null?void 0:t.dueBefore)!=null?a:"",Bo),
o=((c=Oe(r))!=null?c:e.today).slice(0,4),i=t!==void 0&&wN(e),s={id:Vo(o,[]),name:(t==null?void 0:t.name.trim())||`Năm ${o}`,document:(t==null?void 0:t.document.trim())||bN,state:Ne.open,dueBefore:r,
graceUntil:fm((u=t==null?void 0:t.graceUntil)!=null?u:"",Oe),lettersFrom:fm((d=t==null?void 0:t.lettersFrom)!=null?d:"",Oe),openedAt:i?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",
[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var kN=new Set(Object.values(Ba));function gm(e,t,n){let r=Object.values(Me),o=u=>n&&Object.prototype.hasOwnProperty.call(
n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({
label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===Me.staff.label?t():d,help:l}}));let c=e.rows.flatMap((u,
d)=>{var m;let l=u.label.trim(),p=kN.has(l)?R({key:"setup.formerSetting"}):(m=r.find(h=>h.label===l))==null?void 0:m.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var _o=Object.keys(ae);function xN(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var ym=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ae[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName(
);return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=xN(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function k0(e,t){let n=
new Set(Object.values(t)),r=new ym(e,n),o={},i=[];for(let s of _o){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var x0="Asia/Ho_Chi_Minh",bm="vi_VN",v0=
e=>e.getSpreadsheetLocale()===bm?[]:[{key:"workbook.locale"}];function S0(e){let t=[];return e.getSpreadsheetTimeZone()!==x0&&(e.setSpreadsheetTimeZone(x0),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==bm&&(e.setSpreadsheetLocale(bm),t.push({key:"setup.locale"})),t}var vN=4,R0=_o.filter(e=>Object.keys(He(e)).length>0);function SN(e){return e.isNew?(hx(e),Xs(e),_p(e),[]):[
...fx(e),...Xs(e)]}function Uu(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function RN(e,t,n,r,o){let i=new Di(yu(e,r,o)),s=_o.flatMap(
a=>{var c,u,d,l,p,m;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(l=(d=n.get(a))==null?void 0:d.columns)!=null?l:0,positions:(m=(p=n.get(a))==null?void 0:
p.positions)!=null?m:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function ON(e,t,n,r,o,i){var p;let s=Object.fromEntries(_o.map(m=>[m,t[m].id])),c=(m=>({version:m,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(_o.filter(m=>!t[m].made).map(m=>[m,t[m].sheet]));Mv(c.version,{sheets:l,office:o,markKey:i},m=>{Yp({...c,version:m}),d=!0}),d||Yp(c)}function TN(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[Me.staff.label]:r.join(", ")}:{}}}var CN=e=>({[Me.staff.label]:e,[Me.replyTo.label]:"",[
Me.testTo.label]:"",[Me.contact.label]:Me.contact.initial,[Me.webAddress.label]:Me.webAddress.initial,[Me.lettersOn.label]:Me.lettersOn.initial});function LN(e){let t=Object.entries(Ba).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r!=null?r:""])):void 0}function AN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function $N(e,t){JSON.stringify(e)!==JSON.stringify(t)&&$u(e);let n=t?Bk(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function O0(e){var T,
f,g,b;let t=Tn(),n=Uu(e),r=S0(e),{found:o,did:i}=k0(e,(T=t==null?void 0:t.tabs)!=null?T:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let v of R0){let C=ex(v,o[
v],(f=t==null?void 0:t.version)!=null?f:0);s.set(v,C.open),r.push(...C.did)}let a=cv(t==null?void 0:t.markSecret),c=new gt({book:e,setUp:{markKey:a.key,lastWitness:(g=t==null?void 0:t.witness)!=null?
g:""}});for(let v of _o)c.edits(v,o[v].sheet);uv(t)&&t!==void 0&&t.version>=vN&&r.push({key:"setup.linksAnew"});let d,l=()=>d!=null?d:d=Session.getActiveUser().getEmail().toLowerCase()||n,p=
o.summary.made?"none":hm(e,o.summary.sheet),m=p==="copy"?CN(l()):TN(t,o.settings.id),h=AN(p,t!==void 0),y=s.get("settings").isNew;if(r.push(...h),!y){let v=gm(c.table("settings"),l,m);p!=="copy"&&
r.push(...v)}let k=y?(b=t==null?void 0:t.staff)!=null?b:[l()]:In(c.settingTexts()).settings.staff;r.push(...RN(e,o,s,k,n));for(let v of R0)r.push(...SN(s.get(v)));y&&r.push(...gm(c.table("settings"),
l,m)),ON(e,o,t,n,c,a.key),r.push(...w0(c,LN(c.settingTexts()),t==null?void 0:t.round));let L=a.isNew?Ev(c,a.key):0;L&&r.push({key:"setup.markedAnew",with:{count:L}}),a.isNew&&a.allMarked();let w=
c.table("units");r.push(...ku(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:w.rows},{tab:o.accounts.name,positions:s.get("accounts").positions})),p!=="here"&&a0(e,
o.summary.sheet),(t==null?void 0:t.groups)!==Qs(w.rows)&&Lu(Qs(w.rows)),c.compileSettings(),r.push(...$N(c.settings().staff,t==null?void 0:t.staff));let x=Object.fromEntries(wu.map(v=>[v,s.get(
v).rows]));wu.some(v=>{var C;return((C=t==null?void 0:t.lines)==null?void 0:C[v])!==x[v]})&&Au(x);let O=new Nr(()=>e);return ho(c,O)||Ht(c),SpreadsheetApp.flush(),r.push(...b0(c,O)),{first:(!t||
t.version===0)&&!L&&h.length===0,did:r}}var Ku=(e,t=dm)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},PN=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function wm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,o0(e));try{let n=ia(),r=n?new gt({who:Bi(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&Mr(r),
o!=null&&o.length&&Ku(o.map(R).join(`\n`))}catch(n){Ku(R(Ro(n)))}}var km={key:"who.staffOnly"};function T0(e,t){let n=u0(t,e.remembered()),{caption:r,where:o}=pm[t],i=SpreadsheetApp.getUi();
o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function C0(e){wm(Fu(e),t=>(t.remembered(),pm[e].who==="staff"&&t.visitor().is!=="staff"?[km]:
T0(t,e)))}function L0(){wm("showMissingFirst",e=>{let t=Xv(e);t.ok||Ku(t.problems.map(({sentence:n})=>n).join(`\n`))})}function _N(e){let t=e.visitor();return t.is==="staff"||Ei(Uu(e.spreadsheet()),
Le(t))}function EN(e){let t=e.spreadsheet(),n=zu(t);if(n==="here")return s0(t)?void 0:km;let r=n==="copy"?Uu(t):"";return r&&!Ei(r,ia())?{key:"who.ownerFirst"}:void 0}function A0(){wm("setUp",e=>{
let t=Tn()?_N(e)?void 0:km:EN(e);if(t)return[t];let n=zi();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=O0(e.spreadsheet());n.releaseLock();let i=o.map(R),s="Thiết lập, sửa lại sổ";return r?
PN(`${R({key:"setup.first"})}\n\n${R({key:"setup.askGoogle"})}`,s)&&T0(e,"assumptions"):Ku(i.length?i.join(`\n`):R({key:"setup.nothing"}),s),[]})}var NN=300;function Zi(e){let t=new Map(e.map(r=>[
r.code.trim(),r])),n=new Map(e.map(r=>[K(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(K(o)):void 0;return i?{value:i.code.trim(),
label:i.name.trim()}:{value:K(o),label:o}}}function xm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values(
)].sort((n,r)=>r.count-n.count).slice(0,NN).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var $0=e=>({value:e,label:e}),Gi=e=>({parents:xm(e.map(({parent:t})=>t)),kinds:xm(e.map(({kind:t})=>$0(
t))),states:xm(e.map(({state:t})=>$0(t)))}),Wi=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function Bu(e,t){let n=e.table("units").rows,r=Zi(n),o=Wa(n,
e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:qo[o(s)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),
state:c.status}]})}var ju=({counted:e,status:t})=>t===A.fix||e&&t===A.missing,Zu=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),Gu=({unit:e,parent:t,status:n,timeliness:r})=>({code:
e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var MN=300;function IN(e){var n,r;let t=new Map;for(let{unit:o,
state:i,at:s,kind:a}of e.table("letters").rows){let c=i===ce.sent||i===ce.bounced,u=o.trim();c&&u&&((r=(n=t.get(u))==null?void 0:n.at)!=null?r:"")<=s&&t.set(u,{at:s,kind:a})}return new Map([...t].map(
([o,{at:i,kind:s}])=>[o,`${s}, ${U(H(i))}`]))}function DN(e,{unit:t}){if(je(t.email).emails.length===0)return R({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n==null?void 0:
n.email.split(", ").every(o=>t.email.toLowerCase().indexOf(o.toLowerCase())>=0);return n&&r?R({key:"desk.callRefused",with:{email:n.email}}):""}function P0(e,t){var c,u;if(e.visitor(
).is!=="staff")return S({key:"who.staffOnly"});let n=Ze(e,e.table("accounts").rows),r=Bu(e,n).filter(ju),o=new Map;for(let{active:d,unit:l,faults:p}of n.accounts)d&&p.some(gn)&&o.set(l,((c=o.get(
l))!=null?c:0)+1);let i=IN(e),s=r.filter(d=>Wi(d,t)).sort(Zu),a=e.round();return $({round:(u=a==null?void 0:a.name)!=null?u:"",deadline:a?cr(a,e.today):"",units:s.slice(0,MN).map(d=>{var p,m;let l=Gu(
d);return{...l,faulty:(p=o.get(l.code))!=null?p:0,lastLetter:(m=i.get(l.code))!=null?m:"",unreached:DN(e,d)}}),count:s.length,choices:Gi(r)})}var Xt=e=>vr(JSON.stringify(Qt.map(t=>e[t])));function FN(
e,t,n){let r={row:e.rowId},o=br(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Zr(cc(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,
sentence:Zr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Zr({key:"account.changedSince",with:{columns:yr(e,n).join(", ")}}),...r}),i}var Ln=(e,t)=>e.rowId||
`~${t}`,sa=e=>({markKey:e.markKey(),round:e.round()}),zN=(e,t)=>!Zn(e)||["given","unknown"].includes(Gn(e,t));function Wu(e,t,n=so(e)){let r={row:e.rowId};return br(e,t)==="returned"?[q({key:
"form.confirmReturned"},r)]:zN(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Zr(i),field:o,...r})):[q({key:"form.confirmConsent"},r)]}function aa(e,
t,{markKey:n,round:r},o=so(e)){let i=Object.fromEntries(he.map(c=>[c,e[c]])),s=$e(e),a=!s&&!Zt(e,r);return{rowId:Ln(e,t),version:Xt(e),fields:i,stopped:s,pending:a,mayConfirm:a&&Wu(e,n,o).length===0,
usage:e.usage,answer:Zt(e,r)?e.answer:"",says:s?[]:FN(e,o,n),review:br(e,n),comment:e.comment}}var Hi=(e,t,n)=>{var r,o,i;return cr({dueBefore:(r=t==null?void 0:t.dueBefore)!=null?r:"",graceUntil:(o=
t==null?void 0:t.graceUntil)!=null?o:"",extendedTo:Bt((i=e==null?void 0:e.extendedTo)!=null?i:"")},n)},Dr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&he.some(o=>n[o])?[{row:n,index:r}]:[]);var Hu=[
"review","comment","fixFields","approved"],Sm=e=>Object.fromEntries(Hu.map(t=>[t,e[t]])),ca=e=>`${Xt(e)}.${vr(JSON.stringify(Hu.map(t=>e[t])))}`,ua=e=>e.split(".")[0],_0=(e,t)=>{let n=to(e.approved,e,
t);return typeof n=="string"?[]:n};function da(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>gn(r)&&!ms(r))?"faulty":_0(e,
n).length===0?"new":e.review===be.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var vm=e=>he.includes(e);function Vu(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table(
"units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:R(c),...vm(a)?{field:a}:vm((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,m;
let c=r[a],u=t.accounts[a],d=c&&u&&da(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Ln(c,a),version:ca(c),state:d,unit:{code:u.unit,name:(l==null?void 0:l.name.trim())||u.unit,kind:(p=l==null?
void 0:l.kind.trim())!=null?p:"",parent:l?n(l).label:""},fields:Object.fromEntries(he.map(h=>[h,c[h]])),link:((m=u.reading)==null?void 0:m.values.address)||c.address,changed:_0(c,i).filter(vm),says:[
...u.faults.filter(h=>!ms(h)),...u.remarks].map(s),comment:c.comment.trim(),at:pe(c.updated),by:c.source===En.hand?En.hand:c.by,was:Sm(c)}}}var E0=20,N0=e=>e.as==="returned"?e.comment.trim():"";
function UN(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?be.passed:be.returned,comment:N0(e),fixFields:e.as==="returned"?e.fields.map(hn).join(", "):"",
approved:r?zn(t,r):""}}var KN=(e,t)=>Hu.every(n=>e[n]===t[n]);function BN({version:e},t,n){if(ua(e)!==ua(ca(t)))return{key:"desk.changedMeanwhile"};let r=ds(t.review);return r&&yr(t,n.markKey(
)).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function jN(e,t,n){let r=t.findIndex((c,u)=>Ln(c,u)===e.rowId),o=t[r];if(!o)return;let i=UN(e,o,n),s={decision:e,index:
r,before:{...o}},a=ca(o);return ua(e.version)===ua(a)&&KN(i,Sm(o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:BN(e,o,n)}}function ZN(e,t){let n=t.filter(({cells:s})=>s);e.putStaff(
"accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=Ze(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn(
"accounts",fi(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",Hn(e.table("units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ds(
s.review)).map(({index:s})=>({index:s,notes:co(o.accounts[s])}))),o}function GN(e,t){let n=e.table("accounts").rows,r=t.map(c=>jN(c,n,e)),o=r.filter(c=>c!==void 0),i=ZN(e,o),s=Vu(e,i,Zi(e.table(
"units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:R({key:"desk.rowGone"})};let p=s(l.index);if(l.why)return{rowId:d,is:"conflict",why:R(l.why),...p?{row:p}:{
}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:R({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:ca(m)}});return $(
{decided:a})}function M0(e,{decisions:t}){var n;return e.visitor().is!=="staff"?S({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?S({key:"form.oldPage"}):t.some(
r=>r.as==="returned"&&!N0(r))?S({key:"desk.noReason"}):(n=Je(e,()=>GN(e,t)))!=null?n:S({key:"workbook.busy"})}var WN=200;function I0(e,t,n){let r=e.filter(Boolean).map(H),o=[...r,t].filter(
Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(WN,Math.max(0,Ke(o,i))+1);return Array.from({length:s},(a,c)=>re(i,c+1-s))}function Rm(e,t){let n=e.filter(
Boolean).map(H).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var HN=200,VN=40,qN=3,XN=3;function F0(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s}
)=>s===A.missing).length,r=t.filter(({status:s})=>s===A.fix).length,o=t.filter(s=>s.status!==A.missing&&s.status!==A.fix&&(s.timeliness===te.onTime||s.timeliness==="")).length,i=t.length;return{
required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function D0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,units:[]};
a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...F0(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||o.label.localeCompare(i.label,
"vi")).slice(0,VN)}function YN(e,t,n,r){var l;let o=nt(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=I0(i,n.from,s),c=Rm(i,a),u=new Map;for(let{state:p,at:m}of e.table(
"letters").rows)p===ce.sent&&u.set(H(m),((l=u.get(H(m)))!=null?l:0)+1);let d=r&&o&&r.last?Rm(r.firsts,a.map(p=>re(r.last,Ke(o,p)))):void 0;return a.map((p,m)=>{var h;return{day:U(p),...p<=e.today?{
reported:c[m]}:{},...d?{before:d[m]}:{},letters:(h=u.get(p))!=null?h:0,...p===o?{isLast:!0}:{}}})}function JN(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table("accounts").rows,s=e.markKey(),a=i.filter(
(m,h)=>{let y=da(m,t.accounts[h],s);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===A.missing),u=c.filter(({unit:m})=>je(m.email).emails.length===0),d=r?Ke(e.today,nt({dueBefore:
r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!gn(h))).length;return[r===""&&{sentence:R({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&
d!==void 0&&d< XN&&{sentence:R({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:R({key:
"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:R({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{sentence:R({key:"desk.nextFaults",with:{
count:l}})},c.length>u.length&&{sentence:R({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,qN)}function QN(e,t){let[n]=qr(e.table("rounds").rows).map(({
round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==(t==null?void 0:t.id)).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table("history").rows.filter(({round:o})=>o.trim(
)===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:nt(n)}}function z0(e,t){var l,p;if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let n=Ze(e,e.table("accounts").rows),r=Bu(e,
n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o!=null?o:{},a={dueBefore:i,graceUntil:s,from:o?H(o.openedAt):""},c=QN(e,o),u=r.filter(ju),d=u.filter(m=>Wi(m,t)).sort(Zu);return $({round:(l=o==null?
void 0:o.name)!=null?l:"",before:(p=c==null?void 0:c.name)!=null?p:"",deadline:cr({dueBefore:i,graceUntil:s},e.today),all:F0(r),days:YN(e,r,a,c),kinds:D0(r,({kind:m})=>({value:m,label:m})),parents:D0(
r,({parent:m})=>m),next:JN(e,n,r,a),owing:d.slice(0,HN).map(Gu),owingCount:d.length,choices:Gi(u)})}var eM=100;function U0(e,t){if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let n=
e.table("units").rows,{rows:r}=e.table("accounts"),o=Ze(e,r),i=Zi(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{var k;let m=o.accounts[p],h=da(l,m,a),y=s.get(m.unit);
return h?[{index:p,state:h,updated:l.updated,parent:y?i(y):{value:"",label:""},kind:(k=y==null?void 0:y.kind.trim())!=null?k:""}]:[]}),u=c.filter(l=>Wi(l,t)&&(t.state||l.state!=="faulty")).sort((l,
p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=Vu(e,o,i);return $({rows:u.slice(0,eM).flatMap(({index:l})=>{var p;return(p=d(l))!=null?p:[]}),waiting:u.length,choices:Gi(c)})}
function K0(e,t){return e.visitor().is==="staff"&&yi(e,t),Jb(e)}var B0=e=>e.slice(0,e.indexOf("."));function j0(e){var o,i;let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(B0),r=(o=
Object.keys(Ru).find(s=>n.includes(s)))!=null?o:n[0];return[{key:"google.differs",with:{count:t.length,so:(i=Ru[r])!=null?i:""}}]}var tM=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,
how:n})=>({says:jp[t],why:R({key:`google.${n}`})}));function nM(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[
`Sổ Tài Khoản, Kiểm tra Google ngày ${U(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,
`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function rM(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:ea[n],saw:r,so:Ru[B0(n)]})),
unknown:[...t.notAsked.map(n=>({says:ea[n],why:R({key:"google.refused"})})),...tM(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:jp[n],answer:r}]),copy:nM(e,t)}}
function Z0(e){if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let t=e.checkGoogle();return t?$(rM(e.today,t)):S({key:"google.busy"})}function G0({drafts:e},{unit:t,draft:n}){
return e.keep(t,n),$({})}function W0({drafts:e},{unit:t}){return e.drop(t),$({})}var Fr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity",
"mergedInto"],Vi=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Rt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Om=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),oM=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",iM="cdcs|cong doan(?: co so)?|to chuc cong doan",H0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",sM=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",aM=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Rt("bat buoc","required")],["extendedTo",Rt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Om("e ?-? ?mail","g?mail")],["email",Rt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Om("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Rt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Om("cap tren","chu quan","quan ly","phu trach")],["parent",Rt("(?:truc )?thuoc","parent","superior")],["kind",Rt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Vi("cap(?: cong doan| don vi)?")],["note",Rt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Rt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Vi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Rt(`ten (?:day du )?(?:cua )?(?:${sM})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Vi(`${oM}${H0}`,`(?:${iM})${H0}`)]],V0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",q0=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${V0})$`),X0=new RegExp(`(?:^|\\s)(?:moi|sau ${V0})$`),cM=[["mergedInto",Rt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Vi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Rt("doi ten(?: thanh)?")],["newParent",
Rt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Rt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Rt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Vi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Rt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Vi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],uM=/\b(?:cu|truoc(?: day)?)$/,dM=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Eo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(I(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Tm(e){var n,r;let t=Eo(e);if(!(!t||uM.test(t)))return(r=Fr.find(o=>Eo(dt[o].heading)===t))!=null?r:(n=aM.find(([,o])=>o.test(t)))==null?void 0:n[0]}var lM={code:"Code",name:"Name",parent:
"Parent"};function pM(e){let t=Eo(e,/[()[\]]/g);if(!t)return;let n=Fr.find(o=>Eo(dt[o].heading)===t);if(n)return n;let r=cM.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",q0],["new",
X0]]){if(!i.test(t))continue;let s=Tm(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Tm(e);let a=`${o}${lM[s]}`;return a==="oldParent"?void 0:a}return Tm(e)}var qu=200;
function No(e){let t=new Map,n=[];return e.slice(0,qu).forEach((r,o)=>{let i=pM(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Eo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):I(r)&&!dM.test(Eo(r))&&n.push(I(
r))}),{at:t,leftOut:n}}function Y0(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Eo((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=q0.test(i)?"cũ":X0.test(i)?"mới":""),n&&I(r)&&!I((a=t[o])!=null?a:
"").includes(I(r))?`${r} ${n}`:r})}var mM=e=>Fr.includes(e);function eS(e){var c,u,d,l,p;let t=(...m)=>m.some(h=>e.has(h)),n=new Map([...e].filter(m=>mM(m[0]))),r=(m,h)=>{e.has(h)&&n.set(m,e.get(h))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(d=e.get("oldName"))!=null?d:a===e.get("name")?void 0:e.get(
"name"),newCode:(l=e.get("newCode"))!=null?l:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Xu=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),hM=(e,t)=>{let n=Xu(e);return!t||n.some(r=>K(r)===K(t))?e:[...n,t].join(`\n`)},tS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function fM(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),o(n,K(a.name),c);for(let d of Xu(
a.formerly))o(r,K(d),c),o(r,j(d),c)}});let i=a=>jt(e[a])===ne.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(j(a)),byName:a=>{
var c;return(c=s(n.get(K(a))))!=null?c:s(r.get(K(a)))},byFormerCode:a=>{var c;return(c=r.get(j(a)))==null?void 0:c[0]}}}function nS(e,t){var k,L;let n={changes:[],same:0,rejected:[],notes:[]},r=fM(t),
o=(w,x)=>{n.rejected.push({line:w,why:x})},i=[],s=new Map;for(let w of e){let{code:x,name:O}=w.change,T=x?r.byCode(x):r.byName(O),f=T===void 0&&x&&!gM(w)&&!w.change.newName&&!w.change.newCode;if(
T==="many")o(w.line,{key:"roster.changeMany",with:{name:O}});else if(T===void 0&&!(f&&(O||w.unit.name)))o(w.line,x||O?{key:"roster.changeNone",with:{text:x||O}}:{key:"roster.noCode"});else{let g=
T!=null?T:j(x),b=s.get(g);b!==void 0?o(w.line,{key:"roster.changeTwice",with:{line:b}}):(s.set(g,w.line),i.push({line:w,index:T}))}}let a=new Map,c=new Map,u=(w,x)=>{a.set(j(x.code),{line:w,cells:x})}
;for(let{line:w,index:x}of i){let{newCode:O,newName:T,newParent:f,name:g,code:b}=w.change,v=Q0(w.unit);if(x===void 0)u(w.line,{...v,code:b,name:g||w.unit.name,parent:f||w.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(j(O))){let C=t[x];u(w.line,{kind:C.kind,...v,code:O,name:T||C.name,parent:f||C.parent})}}for(let[w,{line:x,cells:O}]of a){let T=r.byFormerCode(w);T!==void 0&&(a.delete(w),
o(x,{key:"roster.codeUsed",with:{code:O.code,name:t[T].name}}))}let d=w=>{let x=r.byCode(w);if(x!==void 0)return t[x].code;let O=a.get(j(w));if(O)return O.cells.code;let T=c.get(K(w));if(
T!==void 0)return T;for(let{cells:g}of a.values())if(K(g.name)===K(w))return g.code;let f=r.byName(w);return f===void 0||f==="many"?f:t[f].code},l=new Map,p=new Set;for(let{line:w,index:x}of i){let O=
K(w.change.newName);x===void 0||!O||J0(w,t[x])||(l.set(O,[...(k=l.get(O))!=null?k:[],x]),O!==K(t[x].name)&&p.add(x))}for(let[w,[x,...O]]of l){let T=r.byName(w),f=T===void 0||T===x||T!=="many"&&p.has(
T);!O.length&&f&&c.set(w,t[x].code)}for(let{line:w,index:x}of i){if(x===void 0)continue;let O=h(w,x);"why"in O?o(w.line,O.why):Object.keys(O.cells).length?n.changes.push({line:w.line,index:x,cells:
O.cells}):n.same+=1}for(let w of a.values()){let x=m(w.line,(L=w.cells.parent)!=null?L:"");typeof x!="string"?o(w.line,x):n.changes.push({...w,cells:{...w.cells,parent:x}})}return n;function m(w,x){
if(!x)return"";let O=d(x);return O==="many"?{key:"roster.changeMany",with:{name:x}}:O!==void 0?O:(Fl(x)||n.notes.push({line:w,problem:{key:"roster.parentByName",with:{parent:x}}}),x)}function h(w,x){
var C;let O=t[x],{newName:T,newParent:f}=w.change,g=fn(w.unit.activity);if(g===ne.dissolved||!g&&tS(w.change.plan))return{cells:Cm(O,{activity:ne.dissolved,mergedInto:""})};let b=y(w,x);if(
typeof b!="string")return{why:b};if(b)return{cells:Cm(O,{activity:ne.merged,mergedInto:b})};if(!r.isActive(x)&&g!==ne.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:jt(O)}}};
let v={...Q0(w.unit)};if(delete v.activity,delete v.mergedInto,r.isActive(x)||Object.assign(v,{activity:ne.active,mergedInto:""}),T&&K(T)!==K(O.name)&&Object.assign(v,{name:T,formerly:hM((C=
v.formerly)!=null?C:O.formerly,O.name)}),f){let B=m(w.line,f);if(typeof B!="string")return{why:B};v.parent=B}return{cells:Cm(O,v)}}function y(w,x){let{newCode:O,newName:T}=w.change,f=t[x],g=
w.unit.mergedInto||(J0(w,f)?O:""),b=g||(T&&K(T)!==K(f.name)?T:"");if(!b)return fn(w.unit.activity)===ne.merged&&jt(f)!==ne.merged?{key:"roster.mergedNowhere"}:"";let v=d(b);return v==="many"?{key:
"roster.changeMany",with:{name:b}}:v!==void 0?v===f.code&&!g?"":v:{key:"roster.needsNewCode",with:{name:b}}}}var gM=({unit:e,change:t})=>{var n;return e.mergedInto!==""||tS(t.plan)||((n=fn(
e.activity))!=null?n:ne.active)!==ne.active},J0=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function Q0(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>I(i)!==""))}var Cm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function rS(e,t,n){let r={...e,...t},[o,i]=[jt(e),jt(r)];if(i===ne.dissolved&&
o!==i)return["dissolved"];if(i===ne.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&K(t.name)!==K(e.name)?["renamed"]:[]];return s.length?s:["other"]}function Lm(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function oS(e){let{named:t}=Ct(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var cS=iO(iS(),1);var uS=["\u0009",";",",",
"|"],yM=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,bM=20,wM=2e3,sS=(e,t)=>No(e.slice(0,wM).split(t)).at.size;function kM(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,bM),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&sS(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of uS)for(let a of t){let c=sS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var dS="\ue000",xM=5e3;function vM(e,t,n,r){let o=Math.min(e.length,t+xM),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function SM(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?vM(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?aS(e,i,t):aS(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,dS):u,c< e.length&&(o+=e[c]),i=c+1}return o}function aS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function RM(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>TM(n.slice(n.indexOf(">")+1))))}var OM={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},TM=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=OM[String(o).toLowerCase()])!=null?s:t}).trim(),CM=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function lS(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=RM(t);if(n)return n;let r=yM.exec(t),o=r?t.slice(r[0].length):t,i=uS.find(l=>l===(r==null?void 0:r[1])),s=i!=null?i:kM(o),a=s==="|"?o.split(`\n`).map(CM).join(
`\n`):o,c=SM(a,s);if(c==="")return[];let{data:u}=(0,cS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(l=>l.map(p=>p.split(dS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var hS=20;function Pm(e){
let t=e.slice(0,hS).map(o=>({row:o,at:No(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function LM(e){let t=e.map(n=>I(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var AM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
$M=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,PM=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function fS(e){return Fr.some(n=>n!=="code"&&n!=="name"&&e[n])||!AM.test(e.code)?
!1:$M.test(e.code)||PM.test(G(e.name))}var _M=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function EM(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:fS({...e,code:t,name:n})}function NM(e){var r,o,i;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
or(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=fn(e.activity))!=null?r:e.activity:"",required:e.required?(o=sr(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=Oe(
e.extendedTo))!=null?i:e.extendedTo:""}}function _m(e){var L,w,x,O,T;let t=lS(e).map((f,g)=>({line:g+1,cells:f})).filter(({cells:f})=>f.some(g=>g.trim())),n=Pm(t),r=n&&No(n.cells).at.size<2?MM(t):
void 0,o=(L=r&&Pm(r))!=null?L:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=No(Y0((w=o==null?void 0:o.cells)!=null?w:[],(x=s==null?void 0:s.cells)!=null?x:[])),{plain:u,change:d}=eS(a),p=(d?
d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(f=>!u.has(f)).map(f=>dt[f].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:d!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?IM(t,r):[]},h=o?t.filter(({line:f})=>f>o.line):[],y=((T=o==null?void 0:o.cells)!=null?T:[]).map(f=>I(f)).join("\u0009"),k=(f,g)=>g===void 0?"":I(
f[g]);return h.forEach(({line:f,cells:g},b)=>{if(b===0&&a.size>1&&LM(g)||g.map(xe=>I(xe)).join("\u0009")===y)return;let v=Object.fromEntries(Fr.map(xe=>[xe,k(g,u.get(xe))])),C=d&&_M(d,xe=>k(g,xe));if(
C?EM(v,C):fS(v)){m.sections.push({line:f,text:[v.code,v.name].filter(Boolean).join(" · ")});return}if(!r)for(let xe of["name","kind","parent","note"]){let it=v[xe]?jr(g[u.get(xe)]):void 0;it&&
m.offers.push({line:f,from:v[xe],to:it.text})}let B=pS(g,u.get("formerly")),Pe=NM({...v,formerly:B,email:pS(g,u.get("email"))});m.lines.push({line:f,unit:Pe,...C&&{change:C}})}),m}var pS=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>I(r)).filter(Boolean).join(`\n`)};function MM(e){let t=o=>{var i;return(i=wh(o.map(({cells:s})=>s.slice(0,qu))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,hS)),r=n&&Pm(n);return r&&No(r.cells).at.size>1?t(e):void 0}function IM(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,qu).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var la=e=>j(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function gS(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(j(i)){t.set(j(i),c),n.has(la(i))||n.set(la(i),c),K(s)&&!r.has(K(s))&&r.set(K(s),c);for(let u of Xu(a))o.set(j(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var yS=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Em(e,t){let n=e.isChanges?FM(e,t):jM(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=oS([...r,...n.added.map(({unit:i})=>({...Wr(dt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=rS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=Lm(n.changed),n}var bS=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:Lm([])}),DM=8;function FM(e,t){let n=bS(),r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=nS(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:m})=>[p,yS(m.code,m.name)])),u=(p,m)=>{var h;n.rejected.push({line:p,text:(h=c.get(p))!=null?h:"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({
line:p,text:m,why:[R({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[R(m)]);n.notes=a.map(({line:p,problem:m})=>({line:p,text:R(m)}));let d=o;for(let p=0;p< DM;p+=1){let m=zM(d,t);if(
m.size===0)break;for(let[h,y]of m)u(h.line,y);d=d.filter(h=>!m.has(h))}let{byNear:l}=gS(t);for(let{line:p,index:m,cells:h}of d)if(m===void 0&&l.has(la(h.code))){let{code:y,name:k}=t[l.get(la(
h.code))];u(p,[R({key:"roster.nearCode",with:{code:y,name:k}})])}else if(m===void 0)n.added.push({line:p,unit:{...wS,...h}});else{let y=t[m];n.changed.push({line:p,index:m,unit:h,code:y.code,name:
y.name,columns:Object.keys(h).map(k=>dt[k].heading),kinds:[],to:""})}return n.rejected.sort((p,m)=>p.line-m.line),n}var wS=Object.fromEntries(Fr.map(e=>[e,""]));function zM(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...wS,...a})-1:(n[s]={...n[s],...a},s)),o=Ls(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(Xa))}),i}var mS=["activity","mergedInto"],UM=e=>mS.some(t=>e.includes(t))?[...new Set([...e,...mS])]:[...e];function KM(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?ne.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===ne.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var BM=(
e,t)=>!rt(e)&&!rt(t)&&K(t.name)!==K(e.name)?e:void 0;function jM(e,t){let n=bS(),{byCode:r,byNear:o,byName:i,byFormer:s}=gS(t),a=e.lines.map(m=>{var h;return KM(m,t[(h=r.get(j(m.unit.code)))!=null?h:
-1])}),c=UM(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let p=Ls([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(m.code)))]);for(let{
line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[R({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{var oe,Ue;let k=j(h.code),L=la(h.code),w=p[y].filter(({column:P,
problem:Ae})=>P!=="phone"&&Ae.key!=="roster.codeTwice").map(Xa),x=u.get(k);x!==void 0&&x!==m&&w.push(R({key:"roster.repeatedInPaste",with:{code:h.code,line:x}}));let O=r.get(k),T=O===void 0&&k?t[(oe=
o.get(L))!=null?oe:-1]:void 0,f=d.get(L);T?w.push(R({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&k&&f&&x===m&&w.push(R({key:"roster.nearLine",with:f}));let g=O===void 0?t[(Ue=
s.get(k))!=null?Ue:-1]:BM(t[O],h);if(g&&w.push(R({key:"roster.codeUsed",with:{code:h.code,name:g.name}})),k&&!f&&d.set(L,{line:m,code:h.code}),w.length){n.rejected.push({line:m,text:yS(h.code,h.name),
why:w});return}let b=K(h.name),v=l.get(b),C=i.get(b);if(v?n.notes.push({line:m,text:R({key:"roster.sameNameLine",with:{...v,name:h.name}})}):C!==void 0&&C!==O&&n.notes.push({line:m,text:R({key:
"roster.sameName",with:{name:h.name,code:t[C].code}})}),v||l.set(b,{line:m,code:h.code}),O===void 0){n.added.push({line:m,unit:h});return}let B=t[O],Pe=c.filter(P=>P!=="code"&&h[P]!==B[P]);if(
Pe.length===0){n.same+=1;return}let{code:xe,...it}=Object.fromEntries(c.map(P=>[P,h[P]]));n.changed.push({line:m,index:O,unit:{code:B.code,...it},code:B.code,name:h.name,columns:Pe.map(P=>{let Ae=dt[
P].heading;return h[P]===""?R({key:"roster.emptied",with:{column:Ae,was:B[P]}}):Ae}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,name:h})),n}
var kS=100,ZM=2e4,xS=2e3,GM=Ci(M(),M().check(Ce(xS)));function vS(e){if(e.lines.length===0)return[q({key:"roster.empty"})];if(e.lines.length>ZM)return[q({key:"roster.tooLong"})];let t=e.lines.find(({
unit:n})=>!Nk(GM,n));return t?[q({key:"roster.cellLong",with:{line:t.line,most:xS}})]:e.missingColumns.map(n=>q({key:"roster.needColumn",with:{column:n}}))}function SS(e,{text:t}){if(e.visitor(
).is!=="staff")return S({key:"who.staffOnly"});let n=_m(t),r=vS(n);if(r.length)return De(r);let o=Em(n,e.table("units").rows);return $({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Nm(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,kS),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,kS)}})}function Nm(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":R({key:"roster.changes",with:{...n,added:t.length}})}var WM=8;function HM(e,t){var u,d;let n=[...new Set(e.changed.flatMap(({unit:l}
)=>Object.keys(l)))].filter(l=>l!=="code"),r=new Map(e.changed.map(({index:l,unit:p})=>[l,p])),o=[...r.keys()].sort((l,p)=>l-p),i=o.filter((l,p)=>p===0||o[p-1]!==l-1).length,s=(u=o[0])!=null?u:0,a=(d=
o[o.length-1])!=null?d:-1;return(i>WM?Array.from({length:a-s+1},(l,p)=>s+p):o).map(l=>({index:l,cells:Object.fromEntries(n.map(p=>{var m,h;return[p,(h=(m=r.get(l))==null?void 0:m[p])!=null?h:t[l][p]]}
))}))}function VM(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Nm(t,n)}}}]),e.putTyped(
"units",HM(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),lo(e,!0),e.readyLines()}function RS(e,{
text:t}){var o;if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let n=_m(t),r=vS(n);return r.length?De(r):(o=Je(e,()=>{let i=Em(n,e.table("units").rows),s=Nm(n,i);return VM(e,n,i),$({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:S({key:"workbook.busy"})}var OS=e=>({key:"round.empty",with:{label:qe(e)}}),qM=e=>({key:"setting.empty",with:{
label:e}});function TS({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=U(n.last),y=
c.testTo.join(", "),k=oc(c),L=!!a.dueBefore&&!!c.lettersFrom&&!k,w=L&&(c.lettersFrom>n.last||t>n.last),x=e.units.filter(T=>Ie(T)&&!tn(T.emails).length).length,O=e.units.filter(T=>Ie(T)&&
T.returned.length>dr(T).length).length;return{refuse:jo([!a.dueBefore,OS("dueBefore")],[!c.lettersFrom,OS("lettersFrom")],[!tn(u).length,Kd],[k,{key:"letter.testAddress",with:{text:y}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[L&&!w&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:jo([w,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[x>0,{key:"letter.unreachable",with:{units:x}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!y&&!k,{key:"letter.testMode",with:{to:y}}],[!d.trim(),qM("Liên hệ khi cần hỗ trợ")])}}var LS=21,CS=100,XM=400;function Ut(e,t,n){return e.visitor().is!=="staff"?S({key:"who.staffOnly"}):
(yi(e,t),n(zr(e,t)))}function zr(e,t){let n=t.quota(),r=t.post(),o=Si(e.compileSettings(),e.round()),i=ru(e,t,void 0,n),s=yo(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?wo(ze(e),r,s):[]}}var Mm=e=>e>CS?XM:CS;function pa({office:e,state:t,quota:n},r=e.today){let o=Qr(t),i=[];for(let s=0;s<=LS;s+=1){let a=re(r,
s),{go:c,held:u}=eo(Fn(t,a,o).letters,Math.min(a===e.today?n:1/0,Mm(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var qi=(
e,t)=>{var n;return(n=Fn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:pa(e).flatMap(({go:r})=>r).find(r=>r.key===t)},YM=/^(?:stores|mail|triggers|values)\./;function JM(e){let t=
e.googleDiffers().filter(n=>YM.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Yu({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=vw(r,e.today,re(
e.today,LS),Mm(o),Math.min(o,Mm(o))),{refuse:c,warn:u}=TS({state:r,today:e.today,forecast:a,zones:t.zones(),me:Le(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...JM(e),...c],warn:u}}
var AS=60,QM=40,Im=(e,t)=>{var n,r,o;return{key:e.key,kind:ue(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};
function eI({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:bt(e),counts:Is({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,AS).map(
s=>Im(s,r)),more:Math.max(0,t.length-AS)}}function tI({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:
o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim(
)))!=null?p:"",to:a,subject:c,state:u,at:pe(d),why:l}});return{unknown:r.filter(({state:o})=>o===ce.unknown),recent:r.slice(0,QM)}}var ma=e=>q(e);function nI({office:e,state:t,holds:n}){let r=
n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>ma(s));return{plan:o("plan"),ledger:o("ledger"),preview:R(ki(t,e.today)),mark:tu(ze(e))}}
function Mo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Yu(e,!1),s=f0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:Le(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...h0(e)].map(ma),held:nI(e),refuse:o.map(ma),warn:[...i,...s?[s]:[]].map(ma),health:g0(e).map(ma),days:pa(e).map(a=>eI(a,r)),
...tI(e)}}var Dm=(e,t,{key:n})=>Ut(e,t,r=>{var u;let o=qi(r,n),i=Le(e.visitor());if(!o||!i)return S({key:"letter.gone"});if(r.quota<1)return S({key:"letter.noQuota"});let s={...o,to:[i],about:{
...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...go(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return S({
key:"letter.notSent",with:{to:i}})}return $({to:i})}),Fm=(e,t,{key:n})=>Ut(e,t,r=>{var s;let o=qi(r,n);if(!o)return S({key:qn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{
...o.about,today:e.today}};try{let a=op(e,t,(c,{register:u})=>{var d;return Lt((d=u.get(n))==null?void 0:d.state)?[]:[i]},`${Ql}: ${Le(e.visitor())}`);return a?a.held?S((s=a.stopped)!=null?s:{key:
"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?S({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),$({did:a.did})):S({key:"letter.busy"})}catch(a){if(a instanceof Or)return S(
{key:"workbook.busy"});if(a instanceof Tr)return S(a.problem);throw a}});function $S({office:e,post:t},n,r,o,i){let s=`${o.why}: ${Le(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=
Xc(c).get(n);if(u===void 0&&!i)return S({key:"letter.gone"});let d=u===void 0?void 0:Jr(c[u].state);return r(d)?(vn(e,new Map([[n,{...i&&u===void 0?It(i,"planned",e.now):{},...o,why:s,at:e.now}]])),
kw(e,t,n,Lt(d)),$({})):S({key:"letter.settled"})});return a?a.value:S({key:"workbook.busy"})}var zm=(e,t,{key:n})=>Ut(e,t,r=>$S(r,n,o=>!Lt(o),{state:ce.skipped,why:"Cán bộ chọn bỏ qua"},qi(r,n))),Um=(
e,t,{key:n,wasSent:r})=>Ut(e,t,o=>$S(o,n,i=>i==="unknown",r?{state:ce.sent,why:"Cán bộ xác nhận đã gửi"}:{state:ce.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function PS(e){let{lastRun:t,did:n,trouble:
r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Km=(e,t,{mark:n})=>Ut(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return S({key:"letter.nothingHeld"});let o=ze(e);
return n!==tu(o)?S({key:"letter.changedAgain"}):(t.setConfirmed(kt(o)),PS(t),e.log([{what:{key:"log.planConfirmed"}}]),$(Mo(zr(e,t))))});function rI(e,t,n){let r=ei(e),o=new Map(e.units.map(({code:c}
)=>[xt(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=$g({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${Le(n.visitor())}`;
return new Map([...t,...s].map(c=>{var l,p;let u=r.read(c),d=u&&ue(u.kind);return[c,{kind:(l=d==null?void 0:d.label)!=null?l:"",unit:(d==null?void 0:d.to)==="unit"&&o.get((p=u==null?void 0:
u.unit)!=null?p:"")||"",state:ce.sent,at:n.now,why:a}]}))}var Bm=(e,t,{as:n})=>Ut(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?qn(o,e.now)?S({key:"letter.busy"}):(o.inFlight&&ou(e,
t),t.alone(e,()=>{let s=ko(e,Ze(e,e.table("accounts").rows)),a=yo(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&vn(e,rI(s,c,e)),e.settle(),Qc(e,t)})?(PS(t),e.log([{what:{key:
n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),$(Mo(zr(e,t)))):S({key:"workbook.busy"})):S({key:"letter.nothingHeld"}));function oI({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(
e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Me.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(kt(ze(e))),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var jm=(e,t,{on:n,takeOver:r}
)=>Ut(e,t,o=>{let i=n?Yu(o,r).refuse:[];if(i.length)return De(i.map(a=>q(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),oI(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),$(Mo(zr(e,t)))):S({key:"workbook.busy"})});function iI({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:
{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==Le(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),
!0}catch{return!1}}var _S=(e,t)=>Ut(e,t,n=>{let r=!!n.remembered.inFlight;return r&&ou(e,t),$(Mo(iI(n)||r?zr(e,t):n))}),ES=(e,t,{key:n})=>Ut(e,t,r=>{let o=qi(r,n);if(!o)return S({key:"letter.gone"});
let{subject:i,html:s,text:a,attachments:c}=go(o,r.state,"staff");return $({...Im(o,r.state),subject:i,html:s,text:a,zalo:fw(o,r.state),attachments:c.map(({name:u})=>u)})});var NS=({reason:e,code:t}
)=>`${mi[e]}${t&&` (${t})`}`;function MS(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(Tt)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{
bounces:o,delayed:i}=Fb(t,a=>r.has(Tt(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Tt(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({
unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:NS(u)})),delayed:i}}function IS(e,{text:t}){if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let{lines:n,delayed:r}=MS(e,t);
return $({lines:n,delayed:r})}function sI(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&Jr(i.state)==="sent"&&je(i.to).emails.some(c=>Tt(c)===Tt(n))&&(o<0||i.at>=r[
o].at)?s:o,-1)}function DS(e,t,{text:n}){if(e.visitor().is!=="staff")return S({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=MS(e,n);if(o.length===0)return $({marked:0});let{refused:i}=
t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=sI(
e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:ce.bounced,why:NS(c),at:e.now}}])}return t.setRefused(s),$({marked:o.length})});return r?r.value:S({key:"workbook.busy"})}var FS=({unit:e,
guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var aI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Zm=e=>e==="proved"?void 0:aI[e];function zS(e){let t=Ds(e);return t==="none"||t==="unproved"?void 0:Zm(t)}var ha=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function US(e){let t=ha(e);if(t)return S(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Ds(e),i=Zm(o),s=e.proof(),a=e.staff();return $({door:o,says:i?R(i):"",address:n,host:cf,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:pe(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Rn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function KS(e){let t=ha(e);if(t)return S(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return S({
key:"link.noAddress"});if(!r)return S({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+ep,address:Pi(n)});return $({url:tp(n,o),minutes:ep/6e4})}function BS(e,{unit:t}){var p,m;let n=ha(
e);if(n)return S(n);let r=Zm(Ds(e));if(r)return S(r);let o=e.table("units").rows.find(h=>h.code.trim()===t.trim()),i=o&&((p=nu(e))==null?void 0:p(t,"unit"));if(!i)return S({key:"link.noRow"});let s=
e.settings(),{department:a,contact:c}=s,u=e.round(),d=(m=u==null?void 0:u.document)!=null?m:"",l=Hi(o,u,e.today);return $({url:i,message:FS({unit:o.name,guidance:d,department:a,contact:c,deadline:l,
url:i})})}function jS(e,{unit:t}){let n=ha(e);if(n)return S(n);let r=Je(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?S({key:"form.unknownUnit",with:{code:t}}):(
e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),$({}))});return r!=null?r:S({key:"workbook.busy"})}function ZS(e){let t=ha(e);if(t)return S(
t);let n=Je(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),$({})));return n!=null?n:S({key:"workbook.busy"})}var pt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ge=
(e,t,{bold:n,italic:r,size:o=pt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),GS=e=>Array.from(
{length:e},()=>ge("","center",{size:pt.body}));var WS=e=>e.normalize("NFC").toUpperCase(),Xi=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[ge(WS(e),"center",{size:pt.heading})]:[
],ge(WS(t)||"…………………………","center",{size:pt.heading,bold:!0,rule:.4})],right:[ge("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:pt.heading,bold:!0}),ge("Độc lập - Tự do - Hạnh phúc","center",{
size:pt.motto,bold:!0,rule:1})]});function Yi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||
"…………………"}, ngày …… tháng …… năm ${n}`}var Ji=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ge("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>ge(`- ${r}${o===n.length-1?".":";"}`,
"left",{size:pt.recipients}))],right:[ge(e,"center",{bold:!0}),...t?[ge(t,"center",{bold:!0})]:[],...GS(4),ge("………………………………","center",{bold:!0})]});var VS=["accountName","pageName","address","name",
"office","phone","email"],HS=["name","office","phone","email"],cI=e=>e.kind===z.none?["",`${z.none} tài khoản. ${e.reason}`,"","","","",""]:VS.map(t=>e[t]),uI=(e,t)=>({is:"table",widths:[12,14,23,14,
12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:me[n].heading,down:2})),{text:"Thông tin người quản trị",across:HS.length}],HS.map(n=>({text:me[n].heading}))],lines:[...e.map(
n=>({cells:cI(n)})),...Array.from({length:t},()=>({cells:VS.map(()=>"")}))]}),dI=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Io=
e=>e.filter(t=>t.usage!==we.stopped).sort((t,n)=>$n(t.pageName||t.accountName,n.pageName||n.accountName));function qS(e,t,n){let r=Io(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");
return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[Xi({above:t.above||e.federation,name:t.name}),ge(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize(
"NFC").toUpperCase()}`,"center",{bold:!0,size:pt.title}),ge(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:pt.body,runs:[{text:"Kính gửi: ",bold:
!0},{text:`${e.federation} (qua ${e.department})`}]},uI(r,n&&r.length?0:4),ge(Yi("",o&&H(o),e.today.slice(0,4)),"right",{italic:!0}),Ji(dI(t),"",["Như kính gửi","Lưu: VP"])]}}function XS(e){var r;
let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>$n(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:$n(o,i)).map(([o,i])=>[o,
i.sort(n)])}var YS=(e,t,n)=>[Xi({above:e.above,name:e.federation}),ge(Yi(e.place,e.today,""),"right",{italic:!0}),ge(t,"center",{bold:!0,size:pt.title}),ge(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:pt.body}})],JS=e=>Ji("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),lI=({unit:e})=>e.status||"Không phải báo cáo";function QS(e,t){let n=0,r=XS(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?U(u.unit.first.slice(0,10)):""],p=Io(u.rows);return p.length===0?[{cells:[...d,lI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===z.none?`${z.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),
i=o.filter(({unit:a})=>a.status===A.missing).length,s=t.flatMap(({rows:a})=>Io(a)).filter(({kind:a})=>a!==z.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...YS(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:dt.name.heading},{text:me.pageName.heading},{text:me.address.heading},{
text:me.name.heading},{text:me.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},ge(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),JS(e)]}}function eR(e,t){let n=0,r=
i=>i.review===be.passed&&(i.kind===z.page||i.kind===z.group),o=XS(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Io(u).filter(r).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...YS(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:dt.name.heading},{text:me.kind.heading},{text:me.pageName.heading},{
text:me.address.heading}]],lines:o},JS(e)]}}function tR(e,t,n){let r=kc(t.address),o=Oe(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return Jt(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:pt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return _n({name:"Bao trang gia mao",landscape:!1,blocks:[Xi({above:e.above,name:e.federation}),
ge(Yi(e.place,e.today,""),"right",{italic:!0}),ge("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:pt.title}),ge("Kính gửi: …………………………………………","center"),ge(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",U(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],ge(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),Ji("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var nR=300,rR=_({what:qt(["blank","filled","list","pages","fake"]),above:M().check(Ce(2e3)),status:M().check(Ce(100)),unit:M().check(
Ce(Sr)),fake:fe(_({address:M().check(Ce(2e3)),foundOn:M().check(Ce(100)),pageId:M().check(Ce(100)),does:M().check(Ce(2e3))}))}),pI=(e,t)=>wt(t).startsWith(wt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function oR(e,t){let n=new Map(e.map(r=>[j(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(j(o));return i!=null?i:o&&!pI(o,t)?o:""}}function iR(e){if(e.visitor(
).is!=="staff")return S({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=oR(t,e.settings().federation);return $({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>$n(r.name,o.name))})}function sR(e){var n,r,o,i;let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:(r=(n=e.round(
))==null?void 0:n.document)!=null?r:"",place:t.place,round:(i=(o=e.round())==null?void 0:o.name)!=null?i:"",today:e.today}}function mI(e,{above:t,status:n,unit:r}){var a;let o=e.table(
"units").rows.filter(({code:c})=>c.trim()),i=oR(o,e.settings().federation),s=new Map;for(let c of e.table("accounts").rows){let u=j(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{
var u;return{unit:c,above:i(c),rows:(u=s.get(j(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||j(c.unit.code)===j(r)))}function hI(e,t,n){var s,a,c,u;let r=t.unit?n[
0]:void 0,o=Io((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:d})=>d===z.page||d===z.group),i=tR(sR(e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:
r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?$([i.value]):De(i.problems.map(d=>{var l;return{...q(d),row:(l=d.field)!=null?l:""}}))}function aR(e,t){if(
e.visitor().is!=="staff")return S({key:"who.staffOnly"});let n=mI(e,t);if(t.what==="fake")return hI(e,t,n);if(n.length===0)return S({key:"paper.nothing"});let r=sR(e);return t.what==="list"?$([QS(r,
n)]):t.what==="pages"?$([eR(r,n)]):n.length>nR?S({key:"paper.tooMany",with:{count:n.length,most:nR}}):$(n.map(({unit:o,above:i,rows:s})=>qS(r,{...o,above:i},t.what==="filled"?s:void 0)))}var cR=({
code:e,name:t})=>({code:e.trim(),name:t});function fI(e,t,n){var s;let r=t.table("units").rows,o=r.find(a=>a.code.trim()===e),i=o&&!rt(o)?(s=Ct(r).today(o))==null?void 0:s.code.trim():void 0;
return i&&oa(i,n,r,t.settings()).may?i:e}function Ju(e,t){var x,O;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=ra(n,o),s=i.filter(rt),a=s.length?s:i,c=(x=t.unit)!=null?x:a.length===1?a[
0].code.trim():void 0,u=c&&fI(c,e,n);if(u!==void 0){let T=oa(u,n,o,r);if(!T.may)return S(T.why)}let d=Iu(n,r);if(u===void 0&&a.length===0&&!d)return S(Mu(n,r));let l=o.find(T=>T.code.trim()===u),p=
e.round(),{federation:m,department:h,contact:y,notice:k}=r,L=l?Dr(e.table("accounts").rows,l.code.trim()).map(({row:T,index:f})=>aa(T,f,sa(e))):[],w=ji(p,l,{isStaff:n.is==="staff",today:e.today,
contact:y});return $({who:{email:Le(n),isStaff:n.is==="staff"},unit:l&&{...cR(l),status:l.status,timeliness:l.timeliness},yourUnits:a.map(cR),mayChoose:d,rows:L,round:p&&{id:p.id,name:p.name,state:
p.state},mayWrite:w===void 0,closedWhy:w&&q(w),pending:L.filter(T=>T.pending).length,deadline:Hi(l,p,e.today),guidance:(O=p==null?void 0:p.document)!=null?O:"",federation:m,department:h,contact:y,
notice:k,noticeId:Fc(k),draft:l&&n.is!=="link"?e.drafts.get(l.code.trim()):""})}var gI=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim(
)).filter(Boolean).join(`\n`);function uR(e){let t=e.visitor(),n=e.table("units").rows,r=ra(t,n),o=Iu(t,e.settings())?n:r,{merged:i}=Ct(n);return $({units:o.filter(s=>s.code&&s.name&&rt(s)).map(s=>{
let a=gI(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var dR={dueBefore:Bo,graceUntil:Oe,lettersFrom:Oe};function Ur(e){let t=n=>e[n].trim()&&dR[n](e[n])||"";return{name:
e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var lR=(e,t,n)=>ur({...Ur(e),id:t,state:Ne.open,openedAt:n,closedAt:"",
frozenAt:""}).round;function Qu(e,t){let n=Ur(e),r=Object.keys(dR).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:qe(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:
i}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:qe("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:
"round.graceBeforeDue",with:{grace:U(i),due:U(o)},field:"graceUntil"}]:[],...o&&nt({dueBefore:o})< t?[{key:"round.past",with:{last:U(nt({dueBefore:o}))},field:"dueBefore"}]:[]]}function pR(e,t,n){
let r=nt(e),o=Ke(n,r);return[...o< Ga?[{key:"round.soon",with:{last:U(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function tr(e,t,n){var r;return e.visitor().is!=="staff"?S({
key:"who.staffOnly"}):(r=Je(e,()=>(e.compileSettings(),ho(e,t),n())))!=null?r:S({key:"workbook.busy"})}var fa=e=>I(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function ed(e,t){var r;
let n=new Map;for(let o of e){let i=zd(o),s=i===void 0?"":fa(i);if(s===""||s===fa(t))continue;let a=(r=n.get(s))!=null?r:{name:i,count:0};a.count+=1,n.set(s,a)}return[...n.values()].sort((o,
i)=>i.count-o.count).map(o=>o.name)}function mR(e,t){let n=zd(e),r=n===void 0?void 0:t(n);return r===void 0?e:wg(e,xt(r))}var Gm=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Wm=
e=>$t(e).find(({round:t})=>t.state==="open"&&!lt(t)),Hm=e=>e.table("letters").rows.map(({key:t})=>t);function hR(e){let t=Wm(e);if(!t)return{};let[n=""]=ed(Hm(e),t.round.name),r=e.table(
"accounts").rows.filter(Gm).length;return{ask:{says:q({key:"round.ask",with:{rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var yt=e=>Number(e)||0,Vm=e=>Oe(e)?U(Oe(e)):e,yI=({row:e})=>({
required:yt(e.required),onTime:yt(e.onTime),reported:yt(e.reported),missing:yt(e.missing),accounts:yt(e.accounts)}),bI=({row:e})=>({required:yt(e.dueRequired),onTime:yt(e.dueOnTime),reported:yt(
e.dueReported),missing:yt(e.dueMissing),accounts:yt(e.dueAccounts)});function wI(e,t,n){var p;let{row:r,round:o}=t,i=((p=e.round())==null?void 0:p.id)===o.id&&o.state==="open"&&lt(o),s=
o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,name:o.name,document:o.document,state:o.state,dueBefore:Vm(r.dueBefore),graceUntil:Vm(r.graceUntil),
lettersFrom:Vm(r.lettersFrom),openedAt:pe(o.openedAt),closedAt:pe(o.closedAt),mayReopen:o.state==="closed"&&n,...r.frozenAt?{atDue:bI(t)}:{},...s?{atClose:yI(t),answers:{same:yt(a),changed:yt(c),
added:yt(u),stopped:yt(d),silent:yt(l)}}:{},...i?{now:Ps(e.table("units").rows),answers:jc(e.table("accounts").rows,o,yt(r.rowsAtOpening))}:{}}}function kI(e,t){let n=Number(t.slice(0,4));if(
!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(!d)return"";let l=va(d,12);return l>t?U(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=
e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function Kr(e){let n=[
...$t(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&r.state!=="closed";return{rounds:n.map((i,s)=>wI(e,i,s===0)),...o?{current:r.id}:{},suggested:kI(n[0],e.today),...hR(e)}
}var fR=(e,t)=>tr(e,t,()=>$(Kr(e)));function gR(e,t,n,r){var L,w;let o=$t(e),i=r===void 0?void 0:kn(e,r);if(r!==void 0&&!i)return;let s=Ur(n),a=r!=null?r:Vo((s.dueBefore||e.today).slice(0,4),o.map(({
round:x})=>x.id)),c={...lR(n,a,(L=i==null?void 0:i.round.openedAt)!=null?L:e.now)},u=Qu(n,e.today),d=(w=o.find(x=>x.round.state==="open"&&x.round.id!==a))==null?void 0:w.round,l=e.table(
"accounts").rows,p=uo(e,c,l),m=p.units.filter(({own:x})=>x.counted==="1").length,h=p.accounts.filter(({pending:x})=>x).length,y=u.length?[]:xI(e,t,c,p,i===void 0);return{preview:{refuse:u.map(x=>q(
x)),warn:u.length?[]:pR(c,d,e.today).map(x=>q(x)),says:[q({key:"round.counts",with:{units:m,rows:h}}),...u.length||y.length?[]:[q({key:"round.noLetters"})]],required:m,rows:h,letters:y,mark:
JSON.stringify([a,s,m,h,y.map(({day:x,count:O})=>[x,O])])},round:c,id:a}}function xI(e,t,n,r,o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=rp(e,r,n),a=o?{...s,register:new Map,units:
s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return pa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{var m;let p={};for(let{kind:h}
of d)p[h]=((m=p[h])!=null?m:0)+1;return{day:bt(u),count:d.length,says:Is({day:u,held:l,recipients:0,counts:p})}})}var yR=(e,t,{draft:n,of:r})=>tr(e,t,()=>{let o=gR(e,t,n,r);return o?$(o.preview):S({
key:"round.unknown"})});function bR(e,t,{draft:n,mark:r},o){let i=e.round(),s=gR(e,t,n,o);return s?i&&!lt(i)?{no:S({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:De(s.preview.refuse)}:
s.preview.mark===r?s:{no:S({key:"round.changedAgain"})}:{no:S({key:"round.unknown"})}}var wR=(e,t,n)=>tr(e,t,()=>{let r=bR(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{
name:r.round.name}}}]),lw(e,t,{...Ur(n.draft),id:r.id,state:Ne.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),$(Kr(e)))}),kR=(e,t,{id:n,...r})=>tr(e,t,()=>{let o=
kn(e,n);if(o&&o.round.state!=="open")return S({key:"round.notOpen"});let i=bR(e,t,r,n);return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{
index:o.index,cells:Ur(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(kt(ze(e))),Ht(e),$(Kr(e)))}),xR=(e,t,{id:n})=>tr(e,t,()=>{let r=kn(e,n);return r?lt(r.round)?(r.round.state==="open"&&(
e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),uw(e,t,r)),$(Kr(e))):S({key:"round.unconfirmed"}):S({key:"round.unknown"})}),vR=(e,t,{id:n})=>tr(e,t,()=>{let r=kn(e,n);if(!r)return S(
{key:"round.unknown"});if(r.round.state==="closed"){if(!$t(e).every(({round:i})=>i.openedAt<=r.round.openedAt))return S({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
r.round.name}}}]),dw(e,r)}return $(Kr(e))});function vI(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(Wn).reduce(
(n,r)=>r< n?r:n,e.now)}function SI(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((r,o)=>{if(!Gm(r))return[];let i=Wn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(
i),answer:Be.added};return r.round===s.round&&r.answer===s.answer&&r.updated===i?[]:[{index:o,cells:s}]}))}function RI(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=mR(n.key,
t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function OI(e,t,n,r,o){var d;let i=Ur(t),s=$t(e).map(({round:l})=>l.id),a=$t(e).find(({round:l})=>l.id!==o.round.id&&l.openedAt===n&&
l.closedAt===r),c=(d=a==null?void 0:a.round.id)!=null?d:Vo((i.dueBefore||n).slice(0,4),s);a||e.append("rounds",[{...i,id:c,state:Ne.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=kn(e,c);
return ur(u.row).round}var TI=(e,t,{draft:n})=>{var r,o;return{name:(n==null?void 0:n.name.trim())||ed(Hm(e),t.round.name)[0]||"",document:t.round.document,dueBefore:(r=n==null?void 0:
n.dueBefore)!=null?r:"",graceUntil:(o=n==null?void 0:n.graceUntil)!=null?o:"",lettersFrom:""}},SR=(e,t,n)=>tr(e,t,()=>{let r=Wm(e);if(!r)return S({key:"round.nothingToConfirm"});let{id:o,name:i,
lettersFrom:s}=r.round,a=vI(e),u=s!==""&&s<=e.today&&s>H(a)?`${s}T00:00:00`:e.now,d=TI(e,r,n),l=n.as==="two"?Qu(d,a.slice(0,10)).filter(({key:y})=>y!=="round.past"):[];if(l.length)return De(l.map(
y=>q(y)));let p=n.as==="two"?OI(e,d,a,u,r):void 0;e.settle();let m=y=>p!==void 0&&fa(y)!==fa(i);RI(e,y=>y===o||y===(p==null?void 0:p.id)?y:m(y)?p.id:o),SI(e,y=>p&&y< u?p.id:o,a),e.settle(),p&&CI(e,p,
u),on(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(po),Qc(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:kt(ze(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:
i}}}]),Ht(e),$(Kr(e))});function CI(e,t,n){let r=kn(e,t.id);if(r.row.required===""){let i=uo(e,r.round,e.table("accounts").rows);Zc(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,
s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}var qm=(e,t)=>e.trim()===t.trim();function RR(e,t,n){let r={...t.fields},o=[];for(let s of he){let[a,c,
u]=[e.fields[s],t.fields[s],n.fields[s]];qm(c,a)?r[s]=u:!qm(u,a)&&!qm(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var LI=e=>{let t=Le(
e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},OR=200,AI=30,$I=(e,t)=>({...Wr(me),unit:e,usage:we.active,rowId:t}),CR=(e,t)=>he.every(n=>e[n]===t[n])&&$e(e)===$e(
t),PI=(e,t)=>t.stopped&&e?void 0:so(t.fields),_I=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?we.stopped:Vr(e.usage)===we.locked?we.locked:we.active}),LR=e=>({fields:Object.fromEntries(
he.map(t=>[t,e[t]])),stopped:$e(e)});function EI(e,t){if(!t||!e.opened||Xt(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=RR(e.opened,e,LR(t));return o.length>0?e:{...e,fields:n,
stopped:r,version:Xt(t)}}function NI(e,t,n,r){let o=n.findIndex((l,p)=>Ln(l,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:EI(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return q({key:
"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return q({key:"form.rowGone"},{row:a.rowId});let c=PI(i,a),u=_I(i!=null?i:$I(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};
let d=CR(i,u)?"same":$e(u)&&!$e(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}}function MI({rowId:e,version:t},n,r,o){let i=r.findIndex((d,l)=>Ln(d,l)===e),s=i<0?
void 0:r[i];if(!s)return q({key:"form.rowGone"},{row:e});if(s.unit.trim()!==n)return q({key:"who.notYours"},{row:e});let a={rowId:e,version:t,...LR(s)},u=!$e(s)&&!Zt(s,o)||Xt(s)!==t?"confirmed":
"same";return{sent:a,index:i,before:s,after:{...s},what:u}}var II=e=>({by:e.source===En.hand?"":e.by,at:pe(e.updated)}),DI=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Xt(
n)!==o.version?[{...aa(n,r,sa(e)),...II(n)}]:[]);function FI(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(
o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Zr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function zI(e,t,n){let r=e.some(({after:i})=>!$e(i)&&i.kind!==z.none),o=
new Set(e.map(({index:i})=>i));return r?Dr(n,t).filter(({row:i,index:s})=>i.kind===z.none&&!$e(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Xt(i),fields:i,stopped:!0},index:s,
before:i,after:{...i,usage:we.stopped},what:"stopped"})):[]}function UI(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Dr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),
...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!$e(s)),i=o.filter(s=>s.kind===z.none);return i.length===0||i.length===o.length?[]:i.map(s=>q({key:"account.noneWithAccounts"},{row:s.rowId,
field:"kind"}))}var KI=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!$e(n))&&n.kind!==z.none),BI=(e,t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?Wu(r,t):[]);function jI(e,t,n){
let r=e.filter(({what:s,before:a})=>s==="stopped"&&(a==null?void 0:a.kind)!==z.none),o=new Map(e.map(s=>[s.index,s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!$e(a))||Dr(n,t).some(({row:s,
index:a})=>{var c;return!$e((c=o.get(a))!=null?c:s)});return r.length&&!i?[q({key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function ZI(e,t,n,r){let o=DI(e,n);if(o.length)return De(
o.map(c=>q({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&Dr(r,t.unit).length+i>OR)return S({key:"form.unitFull",with:{most:OR}});let s=e.markKey(),a=[
...BI(n,s),...FI(n),...UI(n,t.unit,r),...jI(n,t.unit,r)];return KI(n)&&!t.consent&&a.push(q({key:"form.consent"},{field:"consent"})),a.length?De(a):void 0}var GI=e=>[...new Set(e.flatMap(({before:t,
after:n})=>[...he.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(hn),...t&&t.usage!==n.usage?[hn("usage")]:[]]))],TR=e=>Object.fromEntries(sf.map(t=>[t,e[t]]));function WI(e,
t,n,r){let o=e.markKey();if(!n.consent||!Zn(t)||!o)return{consent:"",consentMark:""};let i=Rb(r,e.now,vb(n.notice,e.settings().notice));return{consent:i,consentMark:Cs({...t,consent:i},o)}}
function HI(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round();for(let{before:l,after:p,what:m}of t){let h={stops:$e(p),changes:l!==void 0&&!CR(l,p)},y=Du(l,h,a);Object.assign(p,{updated:
e.now,by:o.by,source:En.form,round:a.id,answer:y}),m!=="stopped"&&m!=="confirmed"&&Object.assign(p,WI(e,p,n,o.consentBy))}let c=s.rows.slice(),u=t.filter(l=>l.index===void 0);e.log([{what:{key:
a.state==="closed"?"log.formAfterClose":r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:GI(t)}]);for(let l of t)l.index!==void 0&&(c[l.index]=
l.after);let d=jl(e,{accounts:[...c,...u.map(l=>l.after)],units:[n.unit],stamped:t.filter(l=>l.what==="confirmed").map(l=>l.index),typed:t.filter(l=>l.index!==void 0&&l.what!=="confirmed").map(l=>({
index:l.index,cells:TR(l.after)})),added:u.map(l=>TR(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===be.passed).map(({index:l})=>({index:l,
cells:{review:""}}))),d}function VI(e,t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=Dr(e.table(
"accounts").rows,t.unit).map(({row:c,index:u})=>aa(c,u,sa(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({
rowId:c.rowId,title:c.kind===z.none?`${z.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Hi(o,e.round(),e.today),
pages:i.pages}}var qI=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function XI(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!$e(r)&&Zn(r)&&!qI(n)&&Gn(r,
e.markKey())!=="given"?{...n,what:"changed"}:n}function YI(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!$e(n)&&!Zt(n,e.round())&&Wu(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:
t}function JI(e,t,n){var y;let r=n.refusal();if(r)return S(r);let o=e.table("units").rows,i=oa(t.unit,e.visitor(),o,e.settings());if(!i.may)return S(i.why);let s=e.round(),a=ji(s,o.find(
k=>k.code.trim()===t.unit),{isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(a)return S(a);let c=e.table("accounts").rows,u=[...t.rows.map(k=>NI(k,t.unit,c,n)),...((y=
t.confirm)!=null?y:[]).map(k=>MI(k,t.unit,c,s))],d=u.filter(k=>"sentence"in k);if(d.length)return De(d);let l=u.map(k=>YI(e,XI(e,t,k)));l.push(...zI(l,t.unit,c));let p=ZI(e,t,l,c);if(p)return p;let m=
l.filter(({what:k})=>k!=="same"),h=m.length?HI(e,m,t,i.unlisted,n):jb(e,t.unit);return n.recorded(h),$(VI(e,t,l,h))}function td(e,t,n=LI(e)){var i,s;let r=(i=t.confirm)!=null?i:[];if(
t.rows.length+r.length===0)return S({key:"form.nothing"});if(t.rows.length>AI)return S({key:"form.tooMany"});let o=[...t.rows,...r].map(({rowId:a})=>a);return new Set(o).size!==o.length?De([{key:
"form.oldPage",sentence:R({key:"form.oldPage"})}]):(s=Je(e,()=>JI(e,t,n)))!=null?s:S({key:"workbook.busy"})}var ye=e=>M().check(Ce(e)),Qi=ye(Sr),QI=e=>me[e].report.group==="second",AR=_(
Object.fromEntries(he.map(e=>[e,QI(e)?cu(ye(2e3),""):ye(2e3)]))),Qm=M().check(Ti(/^[~\w-]{1,40}$/)),eh=_({rowId:Qm,version:ye(400),fields:AR,stopped:Qn(),opened:fe(_({fields:AR,stopped:Qn()}))}),eD=_(
{rowId:Qm,version:ye(400)}),th=_({unit:Qi,consent:Qn(),notice:fe(ye(40)),rows:Pt(eh).check(Ce(60)),confirm:fe(Pt(eD).check(Ce(300)))}),nr=_({}),Xm=_({parent:fe(ye(500)),kind:fe(ye(500)),state:fe(ye(
40))}),Ym={rowId:Qm,version:ye(400)},tD=Ek("as",[_({...Ym,as:Li("passed")}),_({...Ym,as:Li("returned"),comment:ye(500),fields:Pt(qt(he)).check(Ce(he.length))}),_({...Ym,as:Li("undo"),was:_({review:ye(
100),comment:ye(2e3),fixFields:ye(2e3),approved:ye(4e3)})})]),nd=_({key:ye(300)}),Br=ye(400),Jm=_({name:Br,document:Br,dueBefore:Br,graceUntil:Br,lettersFrom:Br}),$R=ye(2e4),rd=ye(40),Qe=(e,t)=>({
input:e,run:t}),Ve=(e,t)=>Qe(e,(n,r,o)=>t(n,o)),PR={openForm:Ve(_({unit:fe(Qi)}),Ju),listUnits:Ve(nr,uR),saveReport:Ve(th,(e,t)=>td(e,t)),keepDraft:Ve(_({unit:Qi,draft:ye(6e4)}),G0),dropDraft:Ve(_({
unit:Qi}),W0),checkAll:Qe(nr,K0),checkGoogle:Ve(nr,Z0),overview:Ve(Xm,z0),callList:Ve(Xm,P0),reviewQueue:Ve(Xm,U0),decideReviews:Ve(_({decisions:Pt(tD).check(Op(1),Ce(E0))}),M0),previewRoster:Ve(_({
text:ye(4e6)}),SS),importRoster:Ve(_({text:ye(4e6)}),RS),papersView:Ve(nr,iR),papers:Ve(rR,aR),lettersView:Qe(nr,_S),previewLetter:Qe(nd,ES),sendToMe:Qe(nd,Dm),sendNow:Qe(nd,Fm),skipLetter:Qe(nd,zm),
decideUnknown:Qe(_({key:ye(300),wasSent:Qn()}),Um),confirmPlan:Qe(_({mark:ye(2e3)}),Km),settleMemories:Qe(_({as:qt(["sent","again"])}),Bm),linksView:Ve(nr,US),testLink:Ve(nr,KS),unitLink:Ve(_({unit:
Qi}),BS),replaceLink:Ve(_({unit:Qi}),jS),renewLinks:Ve(nr,ZS),readReturned:Ve(_({text:ye(4e5)}),IS),markReturned:Qe(_({text:ye(4e5)}),DS),"desk.rounds":Qe(nr,fR),"desk.roundPreview":Qe(_({draft:Jm,of:
fe(rd)}),yR),"desk.openRound":Qe(_({draft:Jm,mark:$R}),wR),"desk.changeRound":Qe(_({id:rd,draft:Jm,mark:$R}),kR),"desk.closeRound":Qe(_({id:rd}),xR),"desk.reopenRound":Qe(_({id:rd}),vR),
"desk.confirmRounds":Qe(_({as:qt(["one","two"]),draft:fe(_({name:Br,dueBefore:Br,graceUntil:Br}))}),SR),switchLetters:Qe(_({on:Qn(),takeOver:Qn()}),jm)},nD=41e5;function _R(e,t,n,r){if(
typeof n!="string"||!Object.prototype.hasOwnProperty.call(PR,n))throw new Error("unknown call");if(typeof r!="string"||r.length>nD)throw new Error("malformed body");let{input:o,run:i}=PR[n];return i(
e,t,Ai(o,JSON.parse(r)))}var Do=["phone","email","secondPhone"];function rD(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function oD(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var nh=(e,t)=>t.trim()===""?t:e==="email"?oD(t):rD(t),rh=(e,t,n)=>n!==""&&t.trim(
)===nh(e,n)?n:t,iD=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,sD=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,oh=e=>e.replace(iD,"•••").replace(sD,"•••");var ER=e=>Do.includes(e);function NR(e){if(ER(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:R({key:"link.stored"}),row:n,field:r}}return{...e,sentence:oh(e.sentence)}}function ga(e,t){let n={...e.fields};for(let r of Do)n[r]=nh(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(NR),comment:oh(e.comment),masked:Do.filter(r=>e.fields[r].trim()!=="")}}var MR=(e,t)=>({...ga(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),IR=(e,t)=>{var n;return ER(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?NR(e):e};function DR(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of Do){for(let d of[t,n])d&&s[u]===e.fields[u]&&(s[u]=rh(u,s[u],d[u]));a&&t&&(a.fields[u]=rh(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Xt(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Xt(t):e.version}}function ih(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Pi(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function FR(e,{token:t,noSignIn:n}){let r=Po(e,t);if(r.is!=="test")return S({key:"link.refused"});let o=ih(e,r.token);if(o)return S(o);if(!n)return S({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"},by:"liên kết thử"}]),$({address:i,runsAs:c,version:a})));return u!=null?u:S({key:"workbook.busy"})}function UR(e){var i,s;let{federation:t,department:n,contact:r}=e.settings(),o=(s=(
i=e.round())==null?void 0:i.document)!=null?s:"";return{federation:t,department:n,guidance:o,contact:r}}var ya=class extends Error{constructor(n){super("no form");this.problems=n}};function zR(e,t){
let n=Ju(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new ya(n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,yourUnits:[],
mayChoose:!1,rows:o.rows.map(i=>ga(i,r))}}function aD(e,t){var n,r;return(r=(n=Ct(t).today(e))==null?void 0:n.name)!=null?r:""}function cD(e,t){let{superiorsFill:n}=e.settings();return Ct(e.table(
"units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:pe(a),phone:n?c:"",mayFillIn:n}))}var uD=(e,t)=>{var n,r;return(
r=(n=Ct(e.table("units").rows).superior(t))==null?void 0:n.name)!=null?r:""};function dD(e){let{closed:t}=xi(e);return t?bt(re(t,cm)):""}function lD(e,t,{token:n}){let{webAddress:r}=e.settings(),o=ih(
e,n),i=e.proof();return{office:UR(e),state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Pi(r)===n.address?r:"",refused:o?R(o):"",proved:(i==null?void 0:i.address)===r&&
i.version===e.built.version}}function od(e,{token:t,unit:n}){let r=Po(e,t),o={office:UR(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return lD(e,t,r);case"gone":return{...o,
state:"merged",unit:r.unit.name,into:aD(r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:zR(e,r.unit.code.trim()),until:dD(e)};case"open":return{...o,state:
r.kind==="preview"?"preview":"open",token:t,form:zR(e,n!=null?n:r.unit.code.trim()),below:n===void 0?cD(e,r.unit):[],above:uD(e,r.unit)}}}var pD=80;function mD(e){var r,o;let t=ks(e.slice(0,200)),n=
t.ok?t.name:I(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,pD)}function hD(e,t){let n=Po(e,t);return n.is==="open"?
n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var fD={self:"tự khai",behalf:"khai hộ"};function gD(e,t,n,r,o,i,s){let a=`liên kết ${t}`;
return{refusal:()=>hD(e,o.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Ln(h,y)===l.copiedFrom&&h.unit.trim()===n),m=DR(l,u,p,r);for(let h of Do)m.fields[h]!==l.fields[h]&&s.add(
`${l.rowId} ${h}`);return m},by:`${a} (${i})`,consentBy:o.consent?`${i} (${fD[o.consent]}, ${a})`:"",recorded:c=>Gc(e,c,({code:u})=>n===t&&u.trim()===t)}}function yD(e,t,n){var r;return e.ok?{ok:!0,
value:{...e.value,rows:e.value.rows.map(o=>ga(o,t))}}:De(e.problems.map(o=>IR(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>MR(o,t)))}function KR(e,t){let n=mD(t.sender),r=e.linkKey(),o=r==null?void 0:
r.read(t.token);if(!r||!o||o.kind==="test")return S({key:"link.refused"});if(!n)return De([q({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=
td(e,{...u,unit:c,consent:a!==""},gD(e,o.unit,c,r,t,n,d));return yD(l,r,d)}var BR=M().check(Ce(Sr)),sh=(e,t)=>({input:e,run:t}),ah={linkOpen:sh(_({token:lu,unit:fe(BR)}),(e,t)=>{try{return $(od(e,t))}
catch(n){if(n instanceof ya)return De(n.problems);throw n}}),linkSave:sh(Tp(_k(th,{unit:!0,consent:!0,rows:!0}),{token:lu,unit:fe(BR),sender:M().check(Ce(400)),consent:qt(["","self","behalf"]),rows:
Pt(Tp(eh,{copiedFrom:fe(M().check(Ce(60)))})).check(Ce(60))}),(e,t)=>KR(e,t)),linkConfirm:sh(_({token:lu,noSignIn:Qn()}),FR)},jR=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(ah,e),bD=
1e6;function ZR(e,t){if(typeof t!="string"||t.length>bD)throw new Error("malformed body");return Ai(ah[e].input,JSON.parse(t))}var GR=(e,t,n)=>ah[t].run(e,n);var WR=e=>new gt({who:Wv(e),waitMs:5e3});
function wD(e){var u,d,l;let t=Ro(e),n=Tn(),{settings:r}=In((u=n==null?void 0:n.settings)!=null?u:{}),{federation:o,department:i,contact:s}=r,a=(l=(d=n==null?void 0:n.round)==null?void 0:
d.document)!=null?l:"",c={federation:o,department:i,guidance:a,contact:s};return e instanceof se&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:R(
t)}}function HR(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=od(WR(n),{token:n})}catch(i){r=wD(i)}return d0(r)}function VR(e,t){let n;try{let r=ZR(e,t);return n=
WR(r.token),JSON.stringify(GR(n,e,r))}catch(r){let o=Ro(r);return n==null||n.letGo(),JSON.stringify(S(o))}}function qR(e){i0(),kD(e==null?void 0:e.source)}function kD(e){try{let t=new gt({book:e,
waitMs:5e3}),n=t.compileSettings(),r=!1,o=Je(t,()=>(r=t.mayWrite("accounts","review"),lo(t,r))),i=[...r?[...v0(t.spreadsheet()),...t.lostLog(),...j0(t)]:[],...vD(t,n,o)];i.length&&(e==null||e.toast(
i.map(R).join(`\n`),"Sổ Tài Khoản",30)),Mr(t,()=>r)}catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(R(t.problem),"Sổ Tài Khoản",30):e&&xD(e):So("onOpen",t)}}function xD(
e){let t=zu(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(R({key:n}),"Sổ Tài Khoản",30)}function vD(e,t,n){var i;let r=zS(e),o=e.settings().lettersOn;
return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[],...o?y0(e,(i=e.remembered().post)!=null?i:er,t,n):[]]}function SD(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units",
"status")}catch{return!1}}function XR(e,t){if(jR(e))return VR(e,t);let n;try{let r=ia();if(r==="")return JSON.stringify(S({key:"who.nobody"}));let o=n=new gt({who:Bi(r)}),i=_R(o,new Nr((
)=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Mr(o),JSON.stringify(i)}catch(r){let o=Ro(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!SD(n)?JSON.stringify(S(o)):(Ki(n,
"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(S({key:"workbook.protected"})))}}function RD(e){qR(e)}function OD(e){e!=null&&e.range&&e.source&&qv(e)}function TD(e){return e!=null&&
e.parameter?HR(e):void 0}function CD(e,t){return XR(e,t)}function LD(e){Hv(e)}function AD(){L0()}function $D(){A0()}return sO(PD);})();
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
